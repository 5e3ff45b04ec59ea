#!/bin/sh
# Starts the staging site and lets two independent public clients work against it; what they said and heard is then checked
# against the published contracts. Exit 77 (skip) where the clients are not installed: tests/clients/prepare.sh does that.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
key=$(sha256sum "$here/package-lock.json" | cut -c1-12)
clients=${DOCKET_CLIENTS:-${XDG_CACHE_HOME:-$HOME/.cache}/docket/clients/$key}
[ -d "$clients/node_modules" ] || { echo "SKIP: jira.js and confluence.js are not installed; run tests/clients/prepare.sh"; exit 77; }
command -v node >/dev/null 2>&1 || { echo "SKIP: node is not here"; exit 77; }

work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

"$DOCKET_BINARY" sandbox --port 0 --record "$work/record.jsonl" > "$work/first-line" &
server=$!
tries=0
until [ -s "$work/first-line" ]; do
    tries=$((tries + 1))
    { [ "$tries" -le 100 ] && kill -0 "$server" 2>/dev/null; } || { echo "the staging site did not start"; exit 1; }
    sleep 0.1
done
site=$(head -n 1 "$work/first-line")

cp "$here/jira.mjs" "$here/confluence.mjs" "$work/"
ln -s "$clients/node_modules" "$work/node_modules"
node "$work/jira.mjs" "$site"
node "$work/confluence.mjs" "$site"
kill "$server"
wait "$server" || true
server=
python3 "$here/../contracts/validate.py" "$work/record.jsonl" || { status=$?; [ "$status" = 77 ] || exit "$status"; }
