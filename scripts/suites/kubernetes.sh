# Manifests: fields and own rules; every overlay rendered where the machine has a kubectl that can
# (1.27 or newer). Unknown fields are found by the backend's KubernetesManifestsTest.
set -eu
. scripts/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

minor=$(kubectl version --client -o yaml 2>/dev/null | sed -n 's/^ *minor: "*\([0-9]*\).*/\1/p' | head -n 1)
if [ "${minor:-0}" -ge 27 ]; then
  for overlay in k8s/overlays/*/; do
    check "kustomize $overlay" kubectl kustomize -o "$work/$(basename "$overlay").yaml" "$overlay" || result=1
  done
else
  echo "1 skipped: rendering the overlays needs kubectl 1.27 or newer; the files themselves are checked"
fi

(cd k8s/check && npm ci --no-audit --no-fund --silent)
set -- "$work"/*.yaml
[ -e "$1" ] || shift
node k8s/check/check.mjs "$@" >"$work/report" || result=1
cat "$work/report"
sed -n 's/^manifests: \([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$work/report" >>"${ZX_COUNT_FILE:-/dev/null}"
exit $result
