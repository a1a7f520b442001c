import { expect, test } from "@jest/globals";
import { missingPython } from "../../../src/domain/uv/missing-python.ts";

test.each([
  [
    "error: Failed to build `/x`\n  cause: No interpreter found for Python >=3.16 in virtual environments, managed installations, or search path\n",
    ">=3.16",
    false,
  ],
  [
    "  × Failed to build `/x`\n  ╰─▶ No interpreter found for Python 3.99 in virtual environments, managed\n      installations, or search path\n",
    "3.99",
    false,
  ],
  [
    "error: Failed to inspect Python interpreter from search path at `/shims/python`\n  cause: Querying Python at `/shims/python` failed with exit status exit status: 1\n\n         [stderr]\n         pyenv: version `3.98' is not installed (set by /x/.python-version)\n",
    "3.98",
    false,
  ],
  [
    "error: Failed to inspect Python interpreter from search path at `/shims/python`\n  cause: Querying Python at `/shims/python` failed with exit status exit status: 1\n\n         [stderr]\n         pyenv: python3.98: command not found\n",
    "3.98",
    false,
  ],
  [
    "error: The requested interpreter resolved to Python 3.11.7, which is incompatible with the project's Python requirement: `>=3.12` (from x).\n",
    ">=3.12",
    false,
  ],
  [
    "error: Failed to build `/x`\n  cause: Request failed after 3 retries\n  cause: Failed to download `https://x/cpython-3.16.0a2%2B20261110-x86_64-unknown.tar.gz`\n",
    "cpython-3.16.0a2",
    true,
  ],
  [
    "error: F\n  cause: Failed to download `https://example.org/pypy/pypy3.12-v8.0.1-linux64.tar.gz`\n",
    "pypy3.12-v8.0.1",
    true,
  ],
])("the Python that is missing is read from %j", (stderr, python, isDownload) => {
  expect(missingPython(stderr)).toEqual({ python, isDownload });
});

test("another download that fails is no missing Python", () => {
  expect(missingPython("error: Failed to download `six==1.17.0`\n  cause: x\n")).toBeUndefined();
});

test.each([
  [
    "No interpreter found for executable name `3.x` in virtual environments, managed installations, or search path",
    "3.x",
  ],
  ["No interpreter found at path `/opt/my python`", "/opt/my python"],
  ["No interpreter found in directory `/etc`", "/etc"],
  ["Invalid version request: Python <3.6 is not supported but 3.5 was requested.", "3.5"],
])("what uv takes for no version that it knows is told from a version that is not here: %s", (cause, python) => {
  const stderr = `error: Failed to build \`/x\`\n  cause: ${cause}\n`;
  expect(missingPython(stderr)).toEqual({ python, isDownload: false, isNoVersion: true });
});
