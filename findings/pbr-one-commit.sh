#!/usr/bin/env bash
# pbr 7.1.3 (with setuptools 84.2.1): in a clone of depth 1, as CI makes them unless told otherwise, the wheel of a project at 1.2.0 and four commits is
# demo 0.0.0: a final version, which an index takes and never gives back, status 0 and no warning. One commit deeper it is 0.0.1.dev1, and with
# the whole history 1.2.1.dev4. So neither "is it a development version" nor the build's status tells a clone that is too shallow.
# Exit 0 while that is so; 1 where depth 1 gives another version or no wheel, or one of the other two is not as said.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q build==1.6.1 pbr==7.1.3 setuptools==84.2.1
mkdir -p p/demo && cd p && git init -q . && touch demo/__init__.py
printf '[project]\nname = "demo"\ndynamic = ["version"]\n[build-system]\nrequires = ["pbr"]\nbuild-backend = "pbr.build"\n' > pyproject.toml
commit() { git -c user.name=x -c user.email=x@example.org commit -q "$@"; }
git add . && commit -m first && git tag 1.2.0 && for n in 1 2 3 4; do commit --allow-empty -m "$n"; done
cd ..
version() {
  git clone -q "$@" "file://$T/p" clone && (cd clone && ../venv/bin/python -m build --wheel --no-isolation . > log 2>&1 && ls dist); rm -rf clone; }
{ version --depth 1; version --depth 2; version; } > seen; cat seen
# Seen: demo-0.0.0-py3-none-any.whl, demo-0.0.1.dev1-py3-none-any.whl, demo-1.2.1.dev4-py3-none-any.whl
[ "$(cut -d- -f2 seen | tr '\n' ' ')" = "0.0.0 0.0.1.dev1 1.2.1.dev4 " ]
