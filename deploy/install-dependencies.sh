#!/bin/bash
# Installs the Debian packages that Taizhang needs and that are missing, and says which and why.
# install-dependencies.sh [build] [generate] [interop] [peers]: what they are needed for; `build` unless told otherwise.
# Does nothing where everything is there. Uses sudo where it is not run by root.
set -euo pipefail

declare -A reasons=(
  [git]="fetches the Swift packages"
  [gcc]="links, with its headers and start files"
  [libc6-dev]="the C library's headers"
  [libstdc++-12-dev]="the C++ library that the TLS package is built with"
  [pkg-config]="finds the libraries below"
  [libprotobuf-c-dev]="reads and writes messages"
  [libnghttp2-dev]="speaks HTTP/2"
  [libsqlite3-dev]="keeps the ledger and the read model"
  [zlib1g-dev]="compresses messages"
  [protobuf-compiler]="reads the .proto files"
  [protobuf-c-compiler]="generates the C messages"
  [libprotobuf-dev]="the .proto files that come with protobuf"
  [python3]="runs the interoperability checks"
  [openssl]="makes the certificates of the TLS cases"
  [g++]="builds the gRPC C++ peers"
  [libgrpc++-dev]="is the peer that our transport is measured against"
  [protobuf-compiler-grpc]="generates the peer's services"
  [nghttp2-client]="makes the load (h2load)"
  [python3-venv]="keeps their packages apart"
)
build=(git gcc libc6-dev libstdc++-12-dev pkg-config libprotobuf-c-dev libnghttp2-dev libsqlite3-dev zlib1g-dev)
generate=(protobuf-compiler protobuf-c-compiler libprotobuf-c-dev libprotobuf-dev)
interop=(python3 python3-venv openssl)
peers=(g++ libgrpc++-dev protobuf-compiler protobuf-compiler-grpc libprotobuf-dev nghttp2-client pkg-config)

wanted=()
for group in "${@:-build}"; do
  case $group in
    build) wanted+=("${build[@]}") ;;
    generate) wanted+=("${generate[@]}") ;;
    interop) wanted+=("${interop[@]}") ;;
    peers) wanted+=("${peers[@]}") ;;
    *) echo "install-dependencies.sh: unknown group '$group'; use build, generate, interop or peers" >&2; exit 2 ;;
  esac
done

# Another release of Debian or Ubuntu has another number in the name of its C++ library.
has_cxx() { compgen -G '/usr/include/c++/*/vector' >/dev/null; }

missing=()
for package in $(printf '%s\n' "${wanted[@]}" | sort -u); do
  if [[ $package == libstdc++-*-dev ]] && has_cxx; then continue; fi
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q ' installed$' || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "These packages are missing, and there is no apt-get to install them: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [[ $(id -u) -ne 0 ]]; then
  command -v sudo >/dev/null || { echo "Run this as root, or install by hand: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing Debian packages:" >&2
for package in "${missing[@]}"; do printf '  %-20s %s\n' "$package" "${reasons[$package]}" >&2; done
export DEBIAN_FRONTEND=noninteractive
install=("${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}")
"${install[@]}" >/dev/null 2>&1 || { "${as_root[@]}" apt-get update -qq; "${install[@]}" >/dev/null; }
