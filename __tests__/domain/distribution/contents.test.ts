import { describe, expect, test } from "@jest/globals";
import { secretFound, sensitiveFile } from "../../../src/domain/problem/distribution-content.ts";
import { findingsOf, sdistName, sdistOf, wheelName, wheelOf } from "./sound.ts";

const inWheel = async (files: Record<string, string>) => findingsOf([await wheelOf(files)]);

test("the size is held against the index's limit, with a warning from nine tenths on", async () => {
  const archive = { ...(await sdistOf()), size: 95 * 1024 ** 2 };
  expect(findingsOf([archive])).toEqual([
    `RA-DIST-NEARLY-TOO-LARGE ${sdistName} has 95.0 MiB of the 100.0 MiB that are taken where the limit was not raised`,
  ]);
  expect(findingsOf([{ ...archive, size: 100 * 1024 ** 2 + 1 }])).toEqual([
    `RA-DIST-TOO-LARGE ${sdistName} has 100.1 MiB, more than 100.0 MiB`,
  ]);
  expect(findingsOf([archive], { sizeLimit: undefined })).toEqual([]);
  // In a rehearsal nobody asked PyPI whether it raised the project's limit.
  expect(findingsOf([{ ...archive, size: 110 * 1024 ** 2 }], { mayTakeMore: true })).toEqual([
    `RA-DIST-NEARLY-TOO-LARGE ${sdistName} has 110.0 MiB of the 100.0 MiB that are taken where the limit was not raised`,
  ]);
});

test("a pointer of Git LFS in a wheel is an error, text about one is not", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0a".repeat(32)}\nsize 123456\n`;
  const files = { "core_lib/model.onnx": pointer, "core_lib/about.txt": `Pointers look like this:\n${pointer}` };
  expect(await inWheel(files)).toEqual([
    `RA-DIST-LFS-POINTER ${wheelName} holds Git LFS pointers in place of files: core_lib/model.onnx`,
  ]);
});

describe("secrets", () => {
  const mixed = "Aa1bB2cC3dD4eE5fF6gG7hH8iI9jJ0kK1lL2mM3nN4oO5pP6qQ7rR8sS9tT0uU";
  test.each([
    ["a PyPI token", `pypi-AgEIcHlwaS5vcmc${mixed}`],
    ["a PyPI token", `pypi-AgENdGVzdC5weXBpLm9yZw${mixed}`],
    ["a GitHub token", ["ghp", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"].join("_")],
    ["a GitHub token", `github_pat_${mixed.slice(0, 22)}_${mixed.slice(0, 59)}`],
  ])("%s in a text is an error", async (what, token) => {
    expect(await inWheel({ "core_lib/settings.py": `# comment\nTOKEN = "${token}"\n` })).toEqual([
      `RA-DIST-SECRET ${wheelName} holds ${what}: core_lib/settings.py, line 2`,
    ]);
  });

  test.each([
    ["an AWS access key", ["AKIA", "Q4ZJ7M2WXN5TBC6D"].join("")],
    ["a private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIEow"],
    ["a private key", "-----BEGIN PRIVATE KEY-----\r\nMIIEow"],
  ])("%s may be a test's own: a warning", async (what, text) => {
    expect(await inWheel({ "core_lib/settings.py": text })).toEqual([
      `RA-DIST-SENSITIVE-FILE ${wheelName} holds ${what}: core_lib/settings.py, line 1`,
    ]);
  });

  test.each([`core_lib-1.2.0.dist-info/METADATA, line 9`, `${sdistName.replace(".tar.gz", "")}/PKG-INFO, line 9`])(
    "in %s is told where it comes from, since no build leaves that file out",
    (entry) => {
      const about = { filename: wheelName, what: "a PyPI token", entry };
      expect([secretFound(about).hint, sensitiveFile(about).hint]).toEqual([
        "Revoke the secret, then take it out of the README or [project], of which the metadata is made",
        "Take it out of the README or [project], of which the metadata is made, unless it was made for tests",
      ]);
    },
  );

  test("in a line of a file need not take the file along", () => {
    const hintOf = (entry: string) => sensitiveFile({ filename: wheelName, what: "a private key", entry }).hint;
    expect(hintOf("core_lib/settings.py, line 1")).toMatch(/^Take it out of the file, or /);
    expect(hintOf("core_lib/.env")).toMatch(/^Exclude it /);
  });

  test.each([
    "AKIAIOSFODNN7EXAMPLE",
    `ghp_${"x".repeat(36)}`,
    "ghs_InstallationOrActionToken00000000000",
    `pypi-AgEIcHlwaS5vcmc${"a1".repeat(40)}`,
    "pypi-AgEI",
    "BEGIN PRIVATE KEY",
  ])("%s is a placeholder", async (text) => {
    expect(await inWheel({ "core_lib/settings.py": text })).toEqual([]);
  });

  test.each([".pypirc", ".netrc", "id_ed25519", ".git-credentials"])("a file %s is an error", async (name) => {
    expect(await inWheel({ [`core_lib/${name}`]: "x" })).toEqual([
      `RA-DIST-SECRET ${wheelName} holds a file of credentials: core_lib/${name}`,
    ]);
  });

  test.each([".env", ".env.local", "server.key", "Key.P12", "credentials.json"])(
    "a file %s is a warning",
    async (name) => {
      expect(await inWheel({ [`core_lib/${name}`]: "x" })).toEqual([
        `RA-DIST-SENSITIVE-FILE ${wheelName} holds a file that often is secret: core_lib/${name}`,
      ]);
    },
  );

  test.each([".env.example", "cacert.pem", "id_rsa.pub", "credentials.py", "keyboard.py"])(
    "a file %s is none",
    async (name) => {
      expect(await inWheel({ [`core_lib/${name}`]: "x" })).toEqual([]);
    },
  );

  test("a key in a key file is told once", async () => {
    expect(await inWheel({ "core_lib/server.key": "-----BEGIN PRIVATE KEY-----\nMIIEow" })).toEqual([
      `RA-DIST-SENSITIVE-FILE ${wheelName} holds a private key: core_lib/server.key, line 1`,
    ]);
  });
});

test("bytecode is told once, in wheels and sdists", async () => {
  const files = { "core_lib/__pycache__/a.cpython-312.pyc": "x", "core_lib/b.pyc": "x" };
  expect(await inWheel(files)).toEqual([
    `RA-DIST-BYTECODE ${wheelName} holds compiled bytecode: core_lib/__pycache__/a.cpython-312.pyc, core_lib/b.pyc`,
  ]);
  expect(findingsOf([await sdistOf({ "core_lib-1.2.0/src/core_lib/__pycache__/a.pyc": "x" })])).toEqual([
    `RA-DIST-BYTECODE ${sdistName} holds compiled bytecode: core_lib-1.2.0/src/core_lib/__pycache__/a.pyc`,
  ]);
});

test("a .pth file at the top of site-packages is told, and whether it runs code", async () => {
  expect(
    await inWheel({
      "hook.pth": "import os; os.getcwd()\n",
      "core_lib-1.2.0.data/purelib/paths.pth": "import\tos\n",
      "paths.pth": "../lib\nimports\n",
      "core_lib/inner.pth": "x",
    }),
  ).toEqual([
    `RA-DIST-PTH ${wheelName} installs a .pth file that runs code whenever Python starts: hook.pth`,
    `RA-DIST-PTH ${wheelName} installs a .pth file that runs code whenever Python starts: core_lib-1.2.0.data/purelib/paths.pth`,
    `RA-DIST-PTH ${wheelName} installs a .pth file: paths.pth`,
  ]);
});

test("what is no package of its own beside the package is told once", async () => {
  expect(
    await inWheel({
      "tests/test_a.py": "",
      "docs/index.md": "",
      LICENSE: "",
      "share/data.txt": "",
      "core_lib-1.2.0.data/scripts/run": "",
      "core_lib-stubs/__init__.pyi": "",
      "other_module.py": "",
      "_speedups.cpython-312-x86_64-linux-gnu.so.txt": "",
    }),
  ).toEqual([
    `RA-DIST-FOREIGN-FILE ${wheelName} would put this straight into site-packages: tests/, docs/, LICENSE and 2 more`,
  ]);
});

test("what leads out of site-packages is not said to be put into it", async () => {
  const codes = findingsOf([await wheelOf({ "../x": "" })]).map((finding) => finding.split(" ")[0]);
  expect(codes).toEqual(["RA-DIST-UNSAFE-ENTRY"]);
});

test("a folder that the package is named after is its own, whatever its name", async () => {
  const wheel = await wheelOf({ "tools/__init__.py": "" });
  expect(findingsOf([wheel])).toHaveLength(1);
  const codes = findingsOf([wheel], { name: "my-tools" }).map((finding) => finding.split(" ")[0]);
  expect(codes).not.toContain("RA-DIST-FOREIGN-FILE");
});
