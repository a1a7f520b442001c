/** A build backend that needs nothing, for version 1.0 of a package; `body`, in Python, runs first in each of its hooks. */
export const ownBackendOf = (name: string, body: string): string => `
import os, sys, tarfile, zipfile
def body():
${body.replaceAll(/^/gm, "    ")}
def build_sdist(out, settings=None):
    body()
    with tarfile.open(os.path.join(out, "${name}-1.0.tar.gz"), "w:gz") as tar:
        for file in ("pyproject.toml", "own.py"):
            tar.add(file, "${name}-1.0/" + file)
    return "${name}-1.0.tar.gz"
def build_wheel(out, settings=None, metadata=None):
    body()
    info = "${name}-1.0.dist-info/"
    with zipfile.ZipFile(os.path.join(out, "${name}-1.0-py3-none-any.whl"), "w") as wheel:
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: ${name}\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
    return "${name}-1.0-py3-none-any.whl"
`;
