# The whole product in a real Chromium. e2e/run.mjs starts an instance of its own, runs the
# journeys and appends "PASSED FAILED" to the file named by ZX_COUNT_FILE.
set -eu
[ -f e2e/run.mjs ] || exit 0

find_chromium() {
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

if ! find_chromium >/dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk
  else
    echo "The end-to-end tests need Chromium: install Debian's package chromium (and fonts-noto-cjk)." >&2
    exit 1
  fi
fi
CHROME_PATH=${CHROME_PATH:-$(find_chromium)}
export CHROME_PATH
(cd e2e && [ ! -f package-lock.json ] || npm ci --no-audit --no-fund --silent)
node e2e/run.mjs
