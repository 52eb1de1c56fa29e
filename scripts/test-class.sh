#!/bin/sh
# test-class.sh MODULE HEAP CLASS [ARGUMENT …]: runs a program that stands among a backend module's
# tests, such as a bench or a proof; HEAP as in -Xmx512m.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
module=$root/backend/$1
heap=$2
shift 2
. "$root/.mvn/jdk.sh"
classpath=$module/target/tests.classpath
modules=backend/inspector
[ "$module" = "$root/backend/inspector" ] || modules=$modules,backend/$(basename "$module")
(cd "$root" && ./mvnw -B -q -pl "$modules" test-compile \
  dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test >&2)
exec "$JAVA_HOME/bin/java" "$heap" \
  -cp "$module/target/test-classes:$module/target/classes:$(cat "$classpath")" "$@"
