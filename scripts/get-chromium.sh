#!/bin/sh
# Prints the path of a Chromium for the browser tests: $CHROMIUM, else one on PATH, else Debian's, which root may install.
set -eu

if [ -n "${CHROMIUM:-}" ]; then
  [ -x "$CHROMIUM" ] || { echo "CHROMIUM is \"$CHROMIUM\", which is no program that can be run." >&2; exit 1; }
  echo "$CHROMIUM"
  exit
fi

find_on_path() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}

find_on_path && exit
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing chromium for the browser tests (once) …" >&2
  log=$(mktemp)
  # The lock may be held by a second test run that does the same.
  if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 chromium; } >"$log" 2>&1; then
    cat "$log" >&2
  fi
  rm -f "$log"
  find_on_path && exit
fi
echo "No Chromium was found. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM to the path of Chromium or Chrome, and run the command again." >&2
exit 1
