#!/usr/bin/env bash
# twine 7.0.0: `twine check` ends at the first file whose metadata it does not take: it prints `Checking FILE: ERROR InvalidDistribution …`, exits 1,
# and never says a word of the files after it. What it does not take here is a summary of two lines, which flit-core 3.12.0 writes, folded and
# without a warning, for `description = """…"""` of two lines. So one odd file hides what is wrong with all others, and a script that looks for
# `FAILED` sees nothing wrong at all. Exit 0 while that is so; 1 where the second file is checked too, or the first one passes.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q twine==7.0.0 flit-core==3.12.0
for name in a_demo b_demo; do
  mkdir "$name" && printf '"""A demo"""\n' > "$name/$name.py"
  [ "$name" = a_demo ] && text='"""A demo\nof two lines"""' || text='"A demo"'
  printf "[build-system]\nrequires = [\"flit_core\"]\nbuild-backend = \"flit_core.buildapi\"\n[project]\nname = \"$name\"\nversion = \"1.0\"\ndescription = $text\n" > "$name/pyproject.toml"
  (cd "$name" && ../venv/bin/python -c 'from flit_core.buildapi import build_wheel; build_wheel("..")')
done
status=0; venv/bin/twine check ./*.whl > said 2>&1 || status=$?
cat said; echo "exit $status"
[ "$status" = 1 ] && grep -q 'InvalidDistribution' said && ! grep -q 'b_demo' said
