#!/usr/bin/env bash
# hatch-vcs 0.5.0 and flit-scm 1.7.0 (with setuptools-scm 9.2.2): SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO=2.0 does nothing when the package `demo`
# is built, and nobody says so: the wheel has the version of the last tag, 1.0. With setuptools as the backend the same variable makes 2.0, as
# setuptools-scm's guide has it; SETUPTOOLS_SCM_PRETEND_VERSION, which holds for every package at once, is heard by all three. The two call
# setuptools-scm without the name of the distribution. So who builds several packages with different versions in one environment must give each
# build its own. Exit 0 while that is so; 1 where one of them hears the variable of its own, or not that for all.
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
python3 -m venv venv
venv/bin/pip install -q build==1.3.0 setuptools==80.9.0 setuptools-scm==9.2.2 hatchling==1.27.0 hatch-vcs==0.5.0 flit-core==3.12.0 flit-scm==1.7.0
project() {
  mkdir -p "$1/demo" && cd "$1" && git init -q . && printf '"""Demo."""\nfrom ._version import version as __version__\n' > demo/__init__.py
  printf '[project]\nname = "demo"\ndescription = "x"\ndynamic = ["version"]\nrequires-python = ">=3.9"\n[build-system]\nrequires = []\nbuild-backend = "%s"\n%b' "$2" "$3" > pyproject.toml
  printf 'dist\nbuild\n*.egg-info\n_version.py\n' > .gitignore
  git add . && git -c user.name=x -c user.email=x@example.org commit -q -m x && git tag v1.0 && cd ..
}
project setuptools setuptools.build_meta '[tool.setuptools_scm]\nwrite_to = "demo/_version.py"\n[tool.setuptools]\npackages = ["demo"]\n'
project hatch hatchling.build '[tool.hatch.version]\nsource = "vcs"\n'
project flit flit_scm:buildapi '[tool.setuptools_scm]\nwrite_to = "demo/_version.py"\n'
for backend in setuptools hatch flit; do
  for variable in SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO SETUPTOOLS_SCM_PRETEND_VERSION; do
    (cd $backend && rm -rf dist && env "$variable=2.0" ../venv/bin/python -m build -n -w > out 2>&1 || cat out; echo "$backend $variable: $(cd dist && ls)")
  done
done | tee said
sed 's/.*: demo-//; s/-py.*//' said | tr '\n' ' ' | grep -qx '2.0 2.0 1.0 2.0 1.0 2.0 '
