#!/bin/sh
# Prints the path of a redis-server to test against; takes Debian's redis-tools apart when none is installed (no root needed).
set -eu
if [ -n "${REDIS_SERVER:-}" ]; then
  [ -x "$REDIS_SERVER" ] || { echo "REDIS_SERVER names \"$REDIS_SERVER\", which is not a program" >&2; exit 1; }
  echo "$REDIS_SERVER"; exit
fi
if command -v redis-server; then exit; fi
folder="$(cd "$(dirname "$0")/.." && pwd)/node_modules/.cache/redis"
if [ ! -x "$folder/redis-server" ]; then
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo "redis-server not found; install Redis 7 or newer, or name it in REDIS_SERVER" >&2; exit 1; }
  mkdir -p "$folder"
  work="$(mktemp -d "$folder/unpack.XXXXXX")" # a folder of its own, so that an interrupted or a second run spoils nothing
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  packages="redis-tools libjemalloc2 liblzf1"
  # shellcheck disable=SC2086
  apt-get download $packages >log 2>&1 || { [ "$(id -u)" = 0 ] && apt-get update -qq >>log 2>&1 && apt-get download $packages >>log 2>&1; } ||
    { echo "redis-server not found, and apt-get could not download it: $(grep -m1 '^E:' log || tail -n1 log)" >&2; exit 1; }
  for package in *.deb; do dpkg -x "$package" unpacked; done
  ln -sf redis-check-rdb unpacked/usr/bin/redis-server
  rm -rf "$folder/unpacked" && mv unpacked "$folder/unpacked"
  printf '#!/bin/sh\nLD_LIBRARY_PATH="$(echo "%s"/unpacked/usr/lib/*-linux-gnu)" exec "%s/unpacked/usr/bin/redis-server" "$@"\n' "$folder" "$folder" >"$work/redis-server"
  chmod +x "$work/redis-server" && mv "$work/redis-server" "$folder/redis-server"
fi
echo "$folder/redis-server"
