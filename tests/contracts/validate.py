#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks recorded exchanges against Atlassian's published API descriptions.

usage: validate.py RECORD.jsonl    (as `docket sandbox --record` writes it; exchanges hit by a fault are left out)

For each exchange: the path and method must be described, the query parameters and the request body must fit, the status must
be listed (or be one the service is known to answer all the same) and the answer's JSON must fit its schema. Descriptions are
looked for in $DOCKET_SHARED/api/openapi, else ../shared/api/openapi beside the project; without them: exit 77.
"""
import json
import os
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DESCRIPTIONS = [  # file, where its paths start on the site
    ("jira-cloud-v3.json", ""),
    ("confluence-cloud-v2.json", "/wiki/api/v2"),
    ("confluence-cloud-v1.json", ""),
]

# Statuses the services answer although the descriptions do not list them, with the reason.
KNOWN_STATUSES = {
    400: "any bad parameter or body",
    401: "not signed in",
    403: "Confluence v1 for strangers",
    404: "hidden or missing things, and Confluence v2 for strangers",
    405: "a method the path does not know",
    409: "stale page version or property key that is there already (measured; not listed for PUT /pages/{id})",
    410: "the removed search still stands in the description",
    413: "too large",
    429: "too many requests",
}

# What the answers rightly do otherwise than the description says: (method, path template, place in the answer, reason).
KNOWN_DEFECTS = [
    ("GET", r"/rest/api/3/(issue/|search/jql)", r"\.items\[\d+\]\.(from|to|fromString|toString)$",
     "null where the field was or became empty"),
    ("POST", r"/rest/api/3/(search/jql|changelog/bulkfetch|issue/bulkfetch)", r"\.items\[\d+\]\.(from|to|fromString|toString)$",
     "null where the field was or became empty"),
    ("POST", "/rest/api/3/changelog/bulkfetch", r"\.created$", "sent as epoch milliseconds, described as date-time"),
    ("GET", r"/pages/\{id\}(/children)?$", r"\.status$", "real answers also say 'draft'"),
    ("GET", "/rest/api/3/project", r"\.projectTypeKey$", "the enumeration lacks real values"),
]


def shared_folder():
    for candidate in (os.environ.get("DOCKET_SHARED"), HERE.parent.parent.parent / "shared"):
        folder = candidate and pathlib.Path(candidate) / "api" / "openapi"
        if folder and (folder / DESCRIPTIONS[0][0]).exists():
            return folder
    return None


def to_json_schema(node):
    """OpenAPI 3.0 to JSON Schema: nullable, alternatives that overlap, scalar parameters that carry `items`."""
    if isinstance(node, list):
        return [to_json_schema(one) for one in node]
    if not isinstance(node, dict):
        return node
    schema = {}
    for key, value in node.items():
        if key == "properties":
            schema[key] = {name: to_json_schema(one) for name, one in value.items()}
        elif key == "oneOf":
            schema["anyOf"] = to_json_schema(value)  # several of the described alternatives allow the same bodies
        elif key == "enum":
            schema[key] = list(value)
        elif key not in ("example", "examples", "default", "discriminator", "xml"):
            schema[key] = to_json_schema(value)
    if "type" in schema and schema["type"] != "array":
        schema.pop("items", None)
    if schema.pop("nullable", False):
        if "enum" in schema:
            schema["enum"].append(None)
        if "type" in schema:
            schema["type"] = [schema["type"], "null"]
        else:
            schema = {"anyOf": [schema, {"type": "null"}]}
    return schema


class Description:
    def __init__(self, file, prefix):
        document = json.loads(file.read_text())
        self.name = file.name
        self.operations = []
        # Schemas are checked against the whole document so that every $ref resolves.
        schemas = document["components"].get("schemas", {})
        self.root = {"components": {"schemas": {name: to_json_schema(one) for name, one in schemas.items()}}}
        for path, item in document["paths"].items():
            pattern = re.compile("^" + "/".join(
                "[^/]+" if part.startswith("{") else re.escape(part) for part in (prefix + path).split("/")) + "$")
            for method, operation in item.items():
                if method in ("get", "put", "post", "delete", "patch"):
                    parameters = [self.resolve(document, one) for one in item.get("parameters", []) + operation.get("parameters", [])]
                    self.operations.append((method.upper(), pattern, prefix + path, operation, parameters))

    @staticmethod
    def resolve(document, node):
        while "$ref" in node:
            target = document
            for part in node["$ref"].lstrip("#/").split("/"):
                target = target[part]
            node = target
        return node

    def find(self, method, path):
        matching = [one for one in self.operations if one[0] == method and one[1].match(path)]
        # Fixed parts win over variable ones: /page/search over /page/{id}.
        return min(matching, key=lambda one: one[2].count("{"), default=None)

    def check(self, schema, value):
        from jsonschema import Draft7Validator, FormatChecker

        whole = dict(self.root)
        whole["allOf"] = [to_json_schema(schema)]
        for error in Draft7Validator(whole, format_checker=FormatChecker(formats=())).iter_errors(value):
            yield from leaves(error)


def leaves(error):
    """The innermost reasons of an error; of alternatives the ones of the best fitting branch."""
    if error.context:
        branches = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        best = min(branches.values(), key=lambda inner: (len(inner), -max(len(one.absolute_path) for one in inner)))
        for inner in best:
            yield from leaves(inner)
    else:
        yield error


def place(error):
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)


def json_schema_of(content):
    for kind, media in (content or {}).items():
        if "json" in kind or kind == "*/*":
            return media.get("schema")
    return None


def is_known_defect(method, template, where):
    return any(method == known and re.search(path, template) and re.search(at, where) for known, path, at, _ in KNOWN_DEFECTS)


def check_parameters(parameters, exchange):
    known = {one["name"] for one in parameters if one.get("in") == "query"}
    for name, _ in exchange["query"]:
        if exchange["status"] < 400 and name not in known:
            yield f"query parameter '{name}' is not described, yet it was answered with {exchange['status']}"


def check_exchange(descriptions, exchange):
    path, method, status = exchange["path"], exchange["method"], exchange["status"]
    found = [(one, one.find(method, path)) for one in descriptions]
    description, operation = next(((one, hit) for one, hit in found if hit), (None, None))
    if operation is None:
        if status not in (404, 405):
            yield f"is described nowhere, yet it was answered with {status}"
        return
    _, _, template, operation, parameters = operation
    yield from check_parameters(parameters, exchange)
    if status < 400 and "requestBody" in exchange:
        schema = json_schema_of(operation.get("requestBody", {}).get("content"))
        if schema is not None:
            for error in description.check(schema, exchange["requestBody"]):
                yield f"request{place(error)}: {error.message}"
    responses = operation["responses"]
    if str(status) not in responses and status not in KNOWN_STATUSES:
        yield f"status {status} is not described (only {', '.join(sorted(responses))})"
        return
    body = exchange.get("responseBody")
    schema = json_schema_of(responses.get(str(status), {}).get("content"))
    if status < 300 and status != 204 and schema:
        if body is None:
            yield "the answer has no body"
            return
        for error in description.check(schema, body):
            if not is_known_defect(method, template, place(error)):
                yield f"answer{place(error)}: {error.message}"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = shared_folder()
    if folder is None:
        print("SKIP: the API descriptions are not here (DOCKET_SHARED)")
        return 77
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        print("SKIP: python3-jsonschema is not here")
        return 77
    descriptions = [Description(folder / name, prefix) for name, prefix in DESCRIPTIONS]
    checked, problems, seen = 0, 0, set()
    for number, line in enumerate(pathlib.Path(sys.argv[1]).read_text().splitlines(), 1):
        exchange = json.loads(line)
        if "fault" in exchange or not re.match(r"^/(wiki/)?(rest|api)/", exchange["path"]):
            continue
        checked += 1
        for problem in check_exchange(descriptions, exchange):
            problems += 1
            text = f"{exchange['method']} {exchange['path']} -> {exchange['status']}: {problem[:400]}"
            if text not in seen:
                seen.add(text)
                print(f"line {number}: {text}")
    print(f"{checked} exchanges checked, {problems} problems")
    return 1 if problems or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
