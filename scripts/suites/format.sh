# Java sources are formatted.
set -eu
. scripts/count.sh
check "Java format (./mvnw spotless:apply mends it)" ./mvnw -B -q spotless:check
