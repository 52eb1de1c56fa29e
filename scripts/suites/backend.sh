# Unit and integration tests of all backend modules.
set -eu
. scripts/count.sh
find backend -path '*-reports/TEST-*.xml' -delete
result=0
./mvnw -B verify --fail-at-end || result=1
count_junit backend
exit $result
