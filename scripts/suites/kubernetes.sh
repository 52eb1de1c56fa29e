# Every overlay renders, where the machine has a kubectl that can (1.27 or newer).
set -eu
. scripts/count.sh
[ -d k8s/overlays ] || exit 0
minor=$(kubectl version --client -o yaml 2>/dev/null | sed -n 's/^ *minor: "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${minor:-0}" -lt 27 ]; then
  echo "skipped: rendering needs kubectl 1.27 or newer; the structural tests run without it"
  exit 0
fi
result=0
for overlay in k8s/overlays/*/; do
  check "kustomize $overlay" sh -c 'kubectl kustomize "$0" >/dev/null' "$overlay" || result=1
done
exit $result
