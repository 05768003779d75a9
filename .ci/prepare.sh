# Sourced by examples/run.sh and tests/run.sh: finds the tree, installs what is missing from
# Debian's packages, and offers `configure_and_build <build directory> <cmake options…>`.
# The caller sets `top` to the root of the tree.

build_packages="g++ cmake ninja-build pkgconf libcli11-dev libfmt-dev libfyaml-dev libyaml-cpp-dev
  libxlsxwriter-dev libutf8proc-dev nettle-dev nlohmann-json3-dev libpugixml-dev"
test_packages="doctest-dev zlib1g-dev mandoc libxml2-utils"
command -v npm >/dev/null 2>&1 || test_packages="$test_packages npm"
command -v pandoc >/dev/null 2>&1 || test_packages="$test_packages pandoc"
command -v chromium >/dev/null 2>&1 || test_packages="$test_packages chromium"
command -v soffice >/dev/null 2>&1 ||
  test_packages="$test_packages libreoffice-calc-nogui libreoffice-core-nogui"

# Says which of the named packages are not installed. Where there is no dpkg, none is: CMake then
# names what it misses.
missing_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  for package in "$@"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || printf '%s ' "$package"
  done
}

install_missing() {
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  echo "Missing Debian packages: $missing" >&2
  if [ "$(id -u)" = 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
  else
    echo "Neither root nor sudo. Install them first, as root:" >&2
    echo "  apt-get install $missing" >&2
    exit 1
  fi
  # shellcheck disable=SC2086  # the lists are words
  if ! { $as_root apt-get update -qq &&
         DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing >/dev/null; } >&2
  then
    echo "They could not be installed. Install them by hand, as root:" >&2
    echo "  apt-get install $missing" >&2
    exit 1
  fi
}

configure_and_build() {
  build=$1
  shift
  generator=""
  if [ ! -f "$build/CMakeCache.txt" ] && command -v ninja >/dev/null 2>&1; then
    generator="-GNinja"
  fi
  cmake -S "$top" -B "$build" $generator "$@" >&2
  cmake --build "$build" --parallel "$(nproc)" >&2
}
