#!/usr/bin/env bash
# poetry-core 2.5.0: a `description` of two lines, which TOML and PEP 621 allow, is written into METADATA as it is. The second line is
# no header, so that the header of the e-mail ends there: `packaging` (and every installer) finds no Requires-Dist and no Requires-Python
# in a wheel whose pyproject.toml has both. The build ends with status 0 and without a word. setuptools 84.2.1, asked the same, keeps them.
# Exit 0 while that is so; 1 where poetry-core keeps the requirements or refuses the description.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv && venv/bin/pip install -q build==1.3.0 poetry-core==2.5.0 setuptools==84.2.1 packaging==26.0
project() { mkdir -p "$1/two_lines"; touch "$1/two_lines/__init__.py"
  printf '[project]\nname = "two-lines"\nversion = "1.0"\ndescription = """A thing\nof two lines."""\nrequires-python = ">=3.9"\ndependencies = ["idna>=3"]\n[build-system]\nrequires = ["%s"]\nbuild-backend = "%s"\n' "$2" "$3" > "$1/pyproject.toml"
  venv/bin/python -m build --wheel --no-isolation "$1" >/dev/null 2>&1; }
project poetry poetry-core poetry.core.masonry.api
project setuptools setuptools setuptools.build_meta
venv/bin/python - <<'PY'
import glob, sys, zipfile
from packaging.metadata import parse_email
def requires(folder):
    with zipfile.ZipFile(glob.glob(f"{folder}/dist/*.whl")[0]) as wheel:
        name = next(n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
        fields, _ = parse_email(wheel.read(name))
        return fields.get("requires_dist"), fields.get("requires_python")
found = {name: requires(name) for name in ("poetry", "setuptools")}
print(found)
sys.exit(0 if found == {"poetry": (None, None), "setuptools": (["idna>=3"], ">=3.9")} else 1)
PY
