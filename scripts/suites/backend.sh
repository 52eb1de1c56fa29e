# Unit and integration tests of all backend modules.
set -eu
. scripts/count.sh
find backend -path '*-reports/TEST-*.xml' -delete
result=0
# One module's failing test must not hide what the others say.
./mvnw -B verify -Dmaven.test.failure.ignore=true || result=1
before=$(failed_so_far)
count_junit backend
[ "$(failed_so_far)" = "$before" ] || result=1
exit $result
