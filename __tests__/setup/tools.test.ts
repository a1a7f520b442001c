import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { indexPresets } from "../../src/domain/target/presets.ts";
import { pythonWithPackaging } from "../python-tools.ts";
import { type Clone, count, makeClone, project, type Registry, skipPackages, startRegistry } from "./clone.ts";

const WHEEL = `uv-0.13.8-py3-none-${[
  "manylinux_2_17_x86_64",
  "manylinux_2_17_aarch64",
  "musllinux_1_1_x86_64",
  "musllinux_1_1_aarch64",
  "macosx_10_12_x86_64",
  "macosx_11_0_arm64",
].join(".")}.whl`;

const UV = '#!/bin/sh\ncase "$1" in --version) echo "uv 0.13.8 (of the test)";; *) echo "$0 $*";; esac\n';

/** Offers a wheel that holds a stand-in for uv, pins it in the clone, and takes uv from PATH. */
const offerUv = (registry: Registry, clone: Clone): void => {
  const folder = join(clone.root, "wheel");
  const info = join(folder, "uv-0.13.8.dist-info");
  const scripts = join(folder, "uv-0.13.8.data", "scripts");
  for (const path of [info, scripts]) mkdirSync(path, { recursive: true });
  writeFileSync(join(info, "METADATA"), "Metadata-Version: 2.1\nName: uv\nVersion: 0.13.8\n");
  writeFileSync(
    join(info, "WHEEL"),
    "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: false\nTag: py3-none-any\n",
  );
  writeFileSync(join(info, "RECORD"), "");
  writeFileSync(join(scripts, "uv"), UV);
  const file = join(folder, WHEEL);
  const members = ["uv-0.13.8.dist-info", "uv-0.13.8.data"];
  execFileSync(pythonWithPackaging(), ["-m", "zipfile", "-c", file, ...members], { cwd: folder, env: {} });
  const bytes = readFileSync(file);
  registry.offerWheel(WHEEL, bytes);
  pin(clone, createHash("sha256").update(bytes).digest("hex"));
  clone.install("uv", "exit 127");
  skipPackages(clone);
};

const pin = (clone: Clone, sha256: string): void =>
  clone.write("scripts/setup/uv.txt", `uv==0.13.8 \\\n    --hash=sha256:${sha256}\n`);

/** Puts a Python on PATH, with pip or without it as on Debian. */
const installPython = (clone: Clone, { pip }: { readonly pip: boolean }): void => {
  if (pip) {
    clone.install("python3", `exec "${pythonWithPackaging()}" "$@"`);
    return;
  }
  const folder = join(clone.root, "bare-python");
  execFileSync(pythonWithPackaging(), ["-m", "venv", "--without-pip", folder], { env: {} });
  clone.install("python3", `exec "${join(folder, "bin", "python")}" "$@"`);
};

const printUv = (clone: Clone): void =>
  clone.write(
    "scripts/demo.ts",
    'import { execFileSync } from "node:child_process"; console.log(execFileSync("uv", ["--version"], { encoding: "utf8" }));',
  );

test.each([
  { how: "pip", pip: true, variable: "PIP_INDEX_URL" },
  { how: "Python alone", pip: false, variable: "UV_DEFAULT_INDEX" },
])("where PATH has no uv, $how brings the pinned one once, for this clone alone", async ({ pip, variable }) => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  offerUv(registry, clone);
  installPython(clone, { pip });
  clone.env[variable] = `${registry.url}/simple`;
  printUv(clone);
  const first = await clone.run("demo");
  expect(first).toMatchObject({ code: 0, stdout: "uv 0.13.8 (of the test)\n\n" });
  expect(count("uv 0.13.8 (PATH has none; it goes into .tools)", first)).toBe(1);
  const asked = registry.asked.length;
  expect(await clone.run("demo")).toMatchObject({ code: 0, stderr: expect.stringMatching(/^[^\n]*\n$/) });
  expect(registry.asked.length).toBe(asked);
});

test.each([
  { how: "pip", pip: true, words: "THESE PACKAGES DO NOT MATCH THE HASHES" },
  { how: "Python alone", pip: false, words: `${WHEEL} is not the pinned file: its sha256 is` },
])("a uv whose hash is not the pinned one is refused: $how", async ({ pip, words }) => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  offerUv(registry, clone);
  pin(clone, "0".repeat(64));
  installPython(clone, { pip });
  clone.env.UV_DEFAULT_INDEX = clone.env.PIP_INDEX_URL = `${registry.url}/simple/`;
  const end = await clone.run("demo");
  expect(end).toMatchObject({ code: 1, stdout: "" });
  expect(end.stderr).toContain(words);
  expect(end.stderr).toContain("Do this: ");
  expect(existsSync(join(clone.root, ".tools", "uv"))).toBe(false);
});

test("a uv that is too old gives way to the pinned one, and is named", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  offerUv(registry, clone);
  clone.install("uv", 'echo "uv 0.12.99"');
  installPython(clone, { pip: true });
  clone.env.PIP_INDEX_URL = `${registry.url}/simple/`;
  printUv(clone);
  const end = await clone.run("demo");
  expect(end).toMatchObject({ code: 0, stdout: "uv 0.13.8 (of the test)\n\n" });
  expect(count("the one on PATH is 0.12.99", end)).toBe(1);
});

test("an index that does not have uv is named, with what to look at", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  clone.install("uv", "exit 127");
  skipPackages(clone);
  installPython(clone, { pip: false });
  clone.env.UV_DEFAULT_INDEX = `${registry.url}/simple/`;
  const end = await clone.run("demo");
  expect(end.code).toBe(1);
  expect(end.stderr).toContain(`Set-up stopped: Downloading ${registry.url}/simple/uv/ failed`);
  expect(end.stderr).toContain("404");
  expect(end.stderr).toContain("UV_DEFAULT_INDEX");
});

test("without Python 3 the set-up says what it found and what to install", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  clone.install("uv", "exit 127");
  skipPackages(clone);
  clone.install("python", `echo '{"file": "/opt/python", "version": [2, 7, 18], "hasPip": false}'`);
  const end = await clone.run("demo");
  expect(end.code).toBe(1);
  expect(end.stderr).toContain("Set-up stopped: No Python 3 on PATH (python3: spawn python3 ENOENT; python is 2.7.18)");
  expect(end.stderr).toContain("Do this: Install Python 3");
});

test("where Node is too old, the pinned one is brought, and runs the task", async () => {
  await using registry = await startRegistry();
  await using clone = await makeClone(registry);
  const wrapper = `#!/bin/sh\nBROUGHT=yes exec "${process.execPath}" "$@"\n`;
  const integrity = await registry.offerPackage("some-node", { "bin/node": wrapper });
  const packages = { [`${process.platform}-${process.arch}`]: { name: "some-node", version: "1.0.0", integrity } };
  clone.write("scripts/setup/node.json", JSON.stringify({ needed: "999.0.0", packages }));
  clone.write(
    "scripts/demo.ts",
    'import { execFileSync } from "node:child_process"; console.log(process.env.BROUGHT, execFileSync("which", ["node"], { encoding: "utf8" }));',
  );
  clone.install("which", 'for folder in $(echo "$PATH" | /usr/bin/tr " :" "? "); do echo "$folder"; exit; done');
  const end = await clone.run("demo");
  expect(end).toMatchObject({ code: 0, stdout: expect.stringMatching(/^yes .*\/\.tools\/node\n\n$/) });
  expect(count(`this one is ${process.versions.node}; it goes into .tools`, end)).toBe(1);

  clone.write("scripts/setup/node.json", JSON.stringify({ needed: "999.0.0", packages: {} }));
  const none = await clone.run("demo");
  expect(none.code).toBe(1);
  expect(none.stderr).toContain(`Node ${process.versions.node} is too old, and npm has no Node 999.0.0 for`);
  expect(none.stderr).toContain("Do this: Install Node 999.0.0 or newer");
});

test("the set-up reads PyPI's address from the presets", () => {
  const module = JSON.stringify(join(project, "scripts", "setup", "wheel.mjs"));
  const script = `console.log((await import(${module})).defaultIndex(${JSON.stringify(project)}))`;
  const read = execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: {}, encoding: "utf8" });
  expect(read.trim()).toBe(indexPresets.pypi.simpleUrl);
});
