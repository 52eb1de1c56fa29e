# The contract follows the rules of openapi/rules.yaml; drift shows as a changed tracked file.
set -eu
. scripts/count.sh
[ -f openapi/openapi.yaml ] || exit 0
(cd openapi && npm ci --no-audit --no-fund --silent)
check "contract lint" openapi/node_modules/.bin/spectral lint \
  --ruleset openapi/rules.yaml --fail-severity warn openapi/openapi.yaml
