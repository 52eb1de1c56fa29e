#!/bin/sh
# Runs a long proof by its name, or all of them. Started by ./zx prove [NAME|all].
#
# A proof is a script in scripts/proofs; its second line says in a few words what it proves. It runs
# in the repository's root, ends by itself, and ends with 0 when what it proves holds.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$root"

names() {
  for proof in scripts/proofs/*.sh; do
    basename "$proof" .sh
  done
}

list() {
  echo "Proofs: ./zx prove NAME, or all"
  for name in $(names); do
    printf '  %-10s %s\n' "$name" "$(sed -n '2s/^# *//p' "scripts/proofs/$name.sh")"
  done
}

prove() {
  name=$1
  shift
  echo "=== $name"
  begin=$(date +%s)
  result=holds
  sh "scripts/proofs/$name.sh" "$@" </dev/null || result=FAILED
  echo "=== $name: $result, $(($(date +%s) - begin)) s"
  [ "$result" = holds ]
}

case ${1-} in
  '' | help | --help) list ;;
  all)
    failed=
    for name in $(names); do
      prove "$name" || failed="$failed $name"
    done
    [ -z "$failed" ] || { echo "Failed:$failed" >&2; exit 1; }
    ;;
  *)
    [ -f "scripts/proofs/$1.sh" ] || { echo "Unknown proof: $1" >&2; list >&2; exit 2; }
    prove "$@"
    ;;
esac
