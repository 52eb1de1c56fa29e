# Finds a JDK of at least 25 and exports JAVA_HOME; sourced by mvnw and zx.
# Order: JAVA_HOME, JDK25_HOME, the javac on PATH, then the usual JVM folders.
zx_jdk_ok() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  zx_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$zx_major" ] && [ "$zx_major" -ge 25 ]
}

zx_find_jdk() {
  zx_jdk_ok "${JAVA_HOME-}" && return 0
  zx_on_path=$(command -v javac 2>/dev/null) || zx_on_path=
  [ -n "$zx_on_path" ] && zx_on_path=$(dirname "$(dirname "$(readlink -f "$zx_on_path")")")
  case $- in *f*) zx_noglob=1; set +f ;; *) zx_noglob= ;; esac
  zx_found=1
  for zx_home in "${JDK25_HOME-}" "$zx_on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if zx_jdk_ok "$zx_home"; then
      JAVA_HOME=$zx_home
      export JAVA_HOME
      zx_found=0
      break
    fi
  done
  [ -n "$zx_noglob" ] && set -f
  return $zx_found
}

if ! zx_find_jdk; then
  echo "JDK 25 or newer not found. Install one (for example Temurin 25) and set JAVA_HOME or JDK25_HOME." >&2
  exit 1
fi
