#!/usr/bin/env bash
# hatchling 1.33.0: where a package has no .gitignore of its own, that of a folder above counts, but as if it lay in the package: `/src/` at the top of a repository,
# where pip's editable checkouts go, takes packages/core/src out too, which git tracks and does not ignore. The wheel of core has no module
# in it, status 0, no word. An empty .gitignore in the package brings all back; uv_build, given the same, has it all. That the file above is read is documented
# (https://hatch.pypa.io/latest/config/build/#vcs), and of its paths https://github.com/pypa/hatch/issues/304 tells.
# Exit 0 while that is so; 1 where the module is in hatchling's wheel, or is in one of the others not.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q hatchling==1.33.0 uv_build==0.13.0
mkdir -p ws/packages/core/src/core && cd ws && git init -q . && echo /src/ > .gitignore && touch packages/core/src/core/__init__.py
modules() { # BACKEND: how many modules its wheel has
  printf '[project]\nname = "core"\nversion = "1.0"\n[build-system]\nrequires = []\nbuild-backend = "%s"\n' "$1" > packages/core/pyproject.toml
  git add . && git ls-files --error-unmatch packages/core/src/core/__init__.py > /dev/null
  (cd packages/core && PATH="$T/venv/bin:$PATH" python -c "import $1; print($1.build_wheel('$T'))" 2>> "$T/said" | tail -1)
  python3 -m zipfile -l "$T"/core-1.0-*.whl | grep -c '^core/__init__.py' || true
  rm "$T"/core-1.0-*.whl
}
{ modules hatchling.build; modules uv_build; touch packages/core/.gitignore; modules hatchling.build; } | tee "$T/seen"
# Seen: core-1.0-py2.py3-none-any.whl 0 / core-1.0-py3-none-any.whl 1 / core-1.0-py2.py3-none-any.whl 1
[ "$(grep -v whl "$T/seen" | tr '\n' ' ')" = "0 1 1 " ]
