/** A C extension by scikit-build-core, a Rust one by maturin, and a package that requires both. */
export const compiledFiles = (platforms: readonly string[], settings: string): Readonly<Record<string, string>> => ({
  "pyproject.toml": `[tool.uv.workspace]
members = ["packages/*"]
[tool.uv.sources]
acme-c = { workspace = true }
acme-rust = { workspace = true }
[tool.release-actions]
${settings}
[tool.release-actions.packages.acme-c]
platforms = ${JSON.stringify(platforms)}
[tool.release-actions.packages.acme-rust]
platforms = ${JSON.stringify(platforms)}
`,
  "packages/acme-app/pyproject.toml": `${project("acme-app", 'dependencies = ["acme-c", "acme-rust"]')}
[build-system]
requires = ["uv_build>=0.9"]
build-backend = "uv_build"
`,
  "packages/acme-app/README.md": "# acme-app\n",
  "packages/acme-app/src/acme_app/__init__.py":
    "import acme_c\nimport acme_rust\n\nassert acme_c.add(1, 2) == acme_rust.add(1, 2)\n",
  "packages/acme-c/pyproject.toml": `${project("acme-c")}
[build-system]
requires = ["scikit-build-core>=0.11"]
build-backend = "scikit_build_core.build"
`,
  "packages/acme-c/README.md": "# acme-c\n",
  "packages/acme-c/CMakeLists.txt": `cmake_minimum_required(VERSION 3.15...3.30)
project(acme_c LANGUAGES C)
find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)
python_add_library(_core MODULE src/acme_c/_core.c WITH_SOABI)
install(TARGETS _core DESTINATION acme_c)
`,
  "packages/acme-c/src/acme_c/__init__.py": "from ._core import add as add\n",
  "packages/acme-c/src/acme_c/_core.c": `#include <Python.h>
static PyObject *add(PyObject *self, PyObject *args) {
    long a, b;
    if (!PyArg_ParseTuple(args, "ll", &a, &b)) return NULL;
    return PyLong_FromLong(a + b);
}
static PyMethodDef methods[] = {{"add", add, METH_VARARGS, "The sum."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_core", NULL, -1, methods};
PyMODINIT_FUNC PyInit__core(void) { return PyModule_Create(&module); }
`,
  "packages/acme-rust/pyproject.toml": `${project("acme-rust")}
[build-system]
requires = ["maturin>=1.9,<2"]
build-backend = "maturin"
[tool.maturin]
module-name = "acme_rust"
features = ["pyo3/extension-module"]
`,
  "packages/acme-rust/README.md": "# acme-rust\n",
  "packages/acme-rust/Cargo.toml": `[package]
name = "acme-rust"
version = "1.0.0"
edition = "2021"
[lib]
name = "acme_rust"
crate-type = ["cdylib"]
[profile.release]
opt-level = 0
[dependencies]
pyo3 = "0.26"
`,
  "packages/acme-rust/src/lib.rs": `use pyo3::prelude::*;
#[pyfunction]
fn add(a: i64, b: i64) -> i64 {
    a + b
}
#[pymodule]
fn acme_rust(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(add, module)?)
}
`,
});

const project = (name: string, rest = ""): string => `[project]
name = "${name}"
version = "1.0.0"
description = "One of three"
readme = "README.md"
requires-python = ">=3.12"
${rest}`;
