#!/bin/sh
# Runs the suites one after the other, goes on after a failing one, and ends with one line
# "N passed, N failed". Started by ./zx test [SUITE …].
#
# A suite is a script in scripts/suites. It runs in the repository's root, tells its numbers with
# `count PASSED FAILED` of scripts/count.sh, and ends with 0 when all is well.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$root"
all="format backend contract frontend kubernetes e2e"
suites=${*:-$all}

ZX_COUNT_FILE=$(mktemp)
export ZX_COUNT_FILE
trap 'rm -f "$ZX_COUNT_FILE"' EXIT
. scripts/count.sh

# What git sees of the working tree, contents included.
tree_state() {
  git status --porcelain
  git diff HEAD | cksum
}

run_suite() {
  if [ ! -f "scripts/suites/$1.sh" ]; then
    echo "Unknown suite: $1. There are: $all" >&2
    count 0 1
    return
  fi
  echo "=== $1"
  failed_before=$(failed_so_far)
  begin=$(date +%s)
  if sh "scripts/suites/$1.sh" </dev/null; then
    result=ok
  else
    result=FAILED
    # A suite that broke before it could count is one failure.
    [ "$(failed_so_far)" -gt "$failed_before" ] || count 0 1
  fi
  echo "=== $1: $result, $(($(date +%s) - begin)) s"
}

before=$(tree_state)
for suite in $suites; do
  run_suite "$suite"
done

after=$(tree_state)
if [ "$before" = "$after" ]; then
  count 1 0
else
  echo "The run changed tracked files or left new ones; commit what the build generates:"
  git status --short
  count 0 1
fi

passed=$(passed_so_far)
failed=$(failed_so_far)
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
