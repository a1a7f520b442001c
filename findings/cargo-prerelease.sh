#!/usr/bin/env bash
# maturin 1.16.0 (needs cargo on PATH): `version = "1.0.0-1"` in Cargo.toml is a pre-release by SemVer, before 1.0.0, and Cargo's ^1.0 does not take it. The
# sdist is demo 1.0.0.post1, since PEP 440 reads a bare number after a hyphen as a post-release: after 1.0.0, and what every `demo>=1.0` installs.
# No warning, status 0. `1.0.0-1.2` and `1.0.0-nightly`, pre-releases too, are refused with a good error. So one Cargo.toml can mean two opposite
# things on crates.io and on PyPI. Exit 0 while that is so; 1 where maturin refuses it, or says another version.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q maturin==1.16.0 semver==3.0.4 packaging==26.0
mkdir -p demo/src && cd demo && touch src/lib.rs
printf '[package]\nname = "demo"\nversion = "1.0.0-1"\nedition = "2021"\n[lib]\ncrate-type = ["cdylib"]\n' > Cargo.toml
printf '[project]\nname = "demo"\ndynamic = ["version"]\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n' > pyproject.toml
../venv/bin/maturin sdist -o dist > said 2>&1; ls dist
# Seen: demo-1.0.0.post1.tar.gz
[ -f dist/demo-1.0.0.post1.tar.gz ] && ../venv/bin/python -c '
import packaging.version, semver
assert semver.compare("1.0.0-1", "1.0.0") == -1
assert packaging.version.Version("1.0.0-1") > packaging.version.Version("1.0.0")'
