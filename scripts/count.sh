# Counting for scripts/test.sh and its suites; sourced.

# count PASSED FAILED: adds to the run's numbers.
count() {
  echo "$1 $2" >>"${ZX_COUNT_FILE:-/dev/null}"
}

passed_so_far() {
  awk '{ n += $1 } END { print n + 0 }' "$ZX_COUNT_FILE"
}

failed_so_far() {
  awk '{ n += $2 } END { print n + 0 }' "$ZX_COUNT_FILE"
}

# check LABEL COMMAND…: runs a command that is one test by itself.
check() {
  check_label=$1
  shift
  if "$@"; then
    echo "passed: $check_label"
    count 1 0
  else
    echo "FAILED: $check_label"
    count 0 1
    return 1
  fi
}

# count_junit FOLDER…: adds the numbers of all JUnit reports below the folders; skipped tests are
# neither passed nor failed.
count_junit() {
  find "$@" -path '*-reports/TEST-*.xml' -exec sed -n 's/.*<testsuite .*/&/p' {} + 2>/dev/null |
    awk '
      function value(name) {
        return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
      }
      { bad = value("failures") + value("errors"); failed += bad
        passed += value("tests") - bad - value("skipped") }
      END { print passed + 0, failed + 0 }' >>"$ZX_COUNT_FILE"
}
