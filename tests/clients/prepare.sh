#!/bin/sh
# Installs the public clients this folder's lock file names into the cache, once for each lock file, and prints where.
# Runs on the host (the build root has node but no npm). Without npm or network it says so and exits 77: the tests skip.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
key=$(sha256sum "$here/package-lock.json" | cut -c1-12)
target=${XDG_CACHE_HOME:-$HOME/.cache}/docket/clients/$key
if [ -d "$target/node_modules" ]; then
    printf '%s\n' "$target"
    exit 0
fi
command -v npm >/dev/null 2>&1 || { echo "clients: npm is not here; the tests with public clients will be skipped" >&2; exit 77; }
mkdir -p "${target%/*}"
part=$(mktemp -d "$target.XXXXXX")
trap 'rm -rf "$part"' EXIT INT TERM
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$part/"
(cd "$part" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) || {
    echo "clients: npm could not install jira.js and confluence.js; the tests with public clients will be skipped" >&2
    exit 77
}
mv "$part" "$target" 2>/dev/null || [ -d "$target/node_modules" ] # another run may have been faster
printf '%s\n' "$target"
