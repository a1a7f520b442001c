#!/usr/bin/env bash
# uv 0.13.8 does not hold the specifier of a requirement on a workspace member against that member's version. Where one member requires
# `core-lib<2` and core-lib is at 3.0.0, `uv lock`, `uv lock --check` and `uv sync` all succeed, and the lock does not keep the specifier. The environment
# that uv has just made fails uv's own `uv pip check`, and what is built says `core-lib<2`, so no index can serve the two together.
# Exit 0 while that is so; 1 where uv refuses the lock or the sync, or its check finds nothing.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv tool && tool/bin/pip install -q uv==0.13.8
uv() { "$T/tool/bin/uv" --no-config "$@"; }
mkdir -p w/core/src/core_lib w/top/src/top_lib && touch w/core/src/core_lib/__init__.py w/top/src/top_lib/__init__.py
build='[build-system]
requires = ["uv_build==0.13.0"]
build-backend = "uv_build"'
printf '[tool.uv.workspace]\nmembers = ["core", "top"]\n[tool.uv.sources]\ncore-lib = { workspace = true }\n' > w/pyproject.toml
printf '[project]\nname = "core-lib"\nversion = "3.0.0"\nrequires-python = ">=3.9"\n%s\n' "$build" > w/core/pyproject.toml
printf '[project]\nname = "top-lib"\nversion = "1.0.0"\nrequires-python = ">=3.9"\ndependencies = ["core-lib<2"]\n%s\n' "$build" > w/top/pyproject.toml
cd w
uv lock -q
uv lock -q --check
uv sync -q --package top-lib
if uv pip check 2> said; then exit 1; fi
cat said
# Seen: The package `top-lib` requires `core-lib<2`, but `3.0.0` is installed
grep -q 'requires `core-lib<2`, but `3.0.0` is installed' said
grep -n 'core-lib' uv.lock
