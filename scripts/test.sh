#!/bin/sh
# Everything that must hold before a change goes in: lint, types, pages, tests. The last line counts the tests.
set -eu
cd "$(dirname "$0")/.."
CHROMIUM=$(sh scripts/get-chromium.sh)
export CHROMIUM
oxlint --type-aware
for folder in shared gateway kiosk test; do tsc -p "$folder"; done
vite build --logLevel warn
results=node_modules/.cache/test-results.json
status=0
vitest run --reporter=default --reporter=json --outputFile.json="$results" || status=$?
node -e '
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
console.log(`${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ""}`);
process.exit(numPassedTests === 0 ? 1 : 0);
' "$results"
exit "$status"
