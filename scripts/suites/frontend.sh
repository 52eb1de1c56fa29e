# Screens: generated client, lint, types, unit tests, build.
set -eu
. "$(pwd)/scripts/count.sh"
[ -f frontend/package.json ] || exit 0
cd frontend
report=$(mktemp)
trap 'rm -f "$report"' EXIT
npm ci --no-audit --no-fund
result=0
npm run --silent gen || result=1
check "screens: lint" npm run --silent lint || result=1
check "screens: types" npm run --silent typecheck || result=1
npm run --silent test -- --reporter=default --reporter=json --outputFile="$report" || result=1
if [ -s "$report" ]; then
  node -e '
    const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    const files = report.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0)
    console.log(report.numPassedTests, report.numFailedTests + files.length)' "$report" \
    >>"$ZX_COUNT_FILE"
fi
check "screens: build" npm run --silent build || result=1
exit $result
