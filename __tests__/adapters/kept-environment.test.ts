import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { contentsOf } from "../../src/adapters/environments/contents.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createPythonEnvironments } from "../../src/adapters/python-environments.ts";
import type { PythonEnvironment, PythonEnvironments } from "../../src/ports/python-environments.ts";
import { serve } from "../fakes/answers.ts";
import { machine, realUv } from "../uv-sandbox.ts";

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
const wheels = new Map<string, Buffer>();

const addWheel = async (name: string, module = name): Promise<void> => {
  const root = mkdtempSync(join(folder, "project-"));
  const source = join(root, "src", `${module.replaceAll(".", "/")}${module === name ? "/__init__" : ""}.py`);
  mkdirSync(dirname(source), { recursive: true });
  writeFileSync(source, "WHAT = 'as built'\n");
  writeFileSync(
    join(root, "pyproject.toml"),
    `[project]\nname = "${name}"\nversion = "1.0"\n[project.scripts]\n${name} = "${name}:run"\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n[tool.uv.build-backend]\nmodule-name = "${module.split(".")[0]}"\nnamespace = ${module !== name}\n`,
  );
  await realUv().build({ root, package: name, kind: "wheel", out: join(root, "out"), commitTime: 1_767_323_045 });
  const file = `${name}-1.0-py3-none-any.whl`;
  wheels.set(`/simple/${name}/${file}`, readFileSync(join(root, "out", file)));
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  server = await serve((path) => {
    const file = wheels.get(path);
    if (file !== undefined) return { body: file };
    const links = [...wheels.keys()].filter((key) => key.startsWith(path));
    const body = links.map((key) => `<a href="${key}">${key.slice(path.length)}</a>`).join("\n");
    return { status: links.length > 0 ? 200 : 404, body: `<html><body>${body}</body></html>` };
  });
  for (const name of ["rakeptone", "rakepttwo", "rakeptthird"]) await addWheel(name);
  await addWheel("rakeptguest", "rakeptthird.guest");
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

let home: string;
let bytecode: string;
let environments: PythonEnvironments;
let environment: PythonEnvironment;
let site: string;
const index = () => ({ url: `${server.url}simple/`, names: ["rakeptone", "rakepttwo"] });
const fill = (...names: readonly string[]) =>
  environment.fill({ pins: names.map((name) => `${name}==1.0\n`).join(""), index: index() });
const python = async (code: string): Promise<string> => {
  const { stdout, stderr } = await environment.run({ cwd: home, args: ["-c", code] });
  return stdout.trim() || (stderr.trim().split("\n").at(-1) ?? "");
};

beforeEach(async () => {
  home = mkdtempSync(join(folder, "home-"));
  const processes = createProcesses();
  // On the file system of the environments, so that uv links from it.
  const env = { ...machine, UV_DEFAULT_INDEX: `${server.url}none/`, UV_CACHE_DIR: join(folder, "uv") };
  environments = createPythonEnvironments({ processes, env, secrets: [] });
  bytecode = mkdtempSync(join(folder, "bytecode-"));
  environment = await environments.create({ folder: home, bytecode });
  expect(await fill("rakeptone", "rakeptthird")).toMatchObject({ code: 0 });
  site = await python("import rakeptthird; print(rakeptthird.__path__[0])");
  site = site.slice(0, site.lastIndexOf("/"));
});

/** Not in place: uv may have linked the file from its cache. */
const replace = (path: string, text: string): void => {
  rmSync(path);
  writeFileSync(path, text);
};

const isKept = () => readdirSync(join(site, "rakeptthird/__pycache__")).length > 0;

test("what the next package needs too stays with its bytecode, and nothing is left of what it does not ask for", async () => {
  const { ino, mtimeMs } = statSync(join(site, "rakeptthird/__init__.py"));
  expect(await python("import rakeptone")).toBe("");
  server.asked.length = 0;
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(statSync(join(site, "rakeptthird/__init__.py"))).toMatchObject({ ino, mtimeMs });
  expect(isKept()).toBe(true);
  expect(server.asked.map(({ path }) => path)).not.toContain("/simple/rakeptthird/");
  expect(await python("import rakepttwo, rakeptthird")).toBe("");
  expect(await python("import rakeptone")).toBe("ModuleNotFoundError: No module named 'rakeptone'");
  expect(existsSync(join(home, "venv/bin/rakeptone"))).toBe(false);
  expect(existsSync(join(home, "venv/bin/rakepttwo"))).toBe(true);
});

test("one that is removed is off the disk, and still resolves", async () => {
  await environment.remove();
  expect(existsSync(join(home, "venv"))).toBe(false);
  const resolved = await environment.resolve({ requirements: ["rakeptone"], index: index() });
  expect(resolved).toMatchObject({ code: 0, stdout: "rakeptone==1.0\n" });
});

test("what the index itself has is put in anew, although it was there", async () => {
  replace(join(site, "rakeptone/__init__.py"), "WHAT = 'changed'\n");
  expect(await fill("rakeptone", "rakeptthird")).toMatchObject({ code: 0 });
  expect(await python("import rakeptone; print(rakeptone.WHAT)")).toBe("as built");
  expect(isKept()).toBe(true);
});

/** Which file the bytecode of a module is in: another one where it was compiled again. */
const compiled = (where: string, name: string): number | undefined => {
  const cache = join(where, name, "__pycache__");
  const [file] = existsSync(cache) ? readdirSync(cache) : [];
  return file === undefined ? undefined : statSync(join(cache, file)).ino;
};

test("what is not the index's own is compiled once, although it left, and for another environment, too", async () => {
  const { signal } = new AbortController();
  const first = compiled(site, "rakeptthird");
  expect(first).toBeDefined();
  expect(await fill("rakepttwo")).toMatchObject({ code: 0 });
  expect(existsSync(join(site, "rakeptthird"))).toBe(false);
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(await python("import rakeptthird")).toBe("");
  expect(compiled(site, "rakeptthird")).toBe(first);
  const other = mkdtempSync(join(folder, "home-"));
  const second = await environments.create({ folder: other, bytecode, signal });
  await second.fill({ pins: "rakeptthird==1.0\n", index: index() });
  const { stdout } = await second.run({
    cwd: other,
    args: ["-c", "import rakeptthird; print(rakeptthird.__path__[0])"],
  });
  expect(compiled(join(stdout.trim(), ".."), "rakeptthird")).toBe(first);
});

test("what is the index's own is compiled by each environment, and again when it comes back", async () => {
  expect(await python("import rakeptone")).toBe("");
  expect(lstatSync(join(site, "rakeptone/__pycache__")).isSymbolicLink()).toBe(false);
  expect(await fill("rakeptone", "rakeptthird")).toMatchObject({ code: 0 });
  expect(compiled(site, "rakeptone")).toBeUndefined();
});

test("where a module of another distribution comes into its folder, that has bytecode of its own", async () => {
  expect(lstatSync(join(site, "rakeptthird/__pycache__")).isSymbolicLink()).toBe(true);
  const request = { pins: "rakeptthird==1.0\nrakeptguest==1.0\n", index: { ...index(), names: ["rakeptguest"] } };
  expect(await environment.fill(request)).toMatchObject({ code: 0 });
  expect(await python("import rakeptthird.guest")).toBe("");
  expect(lstatSync(join(site, "rakeptthird/__pycache__")).isSymbolicLink()).toBe(false);
  expect(await fill("rakeptthird")).toMatchObject({ code: 0 });
  expect(await python("import rakeptthird.guest")).toContain("ModuleNotFoundError");
});

test.each<[string, () => void, string]>([
  ["a module beside the others", () => writeFileSync(join(site, "left.py"), ""), "import left"],
  ["a folder, which would be a package without a file", () => mkdirSync(join(site, "left")), "import left"],
  ["a file in a package that goes", () => writeFileSync(join(site, "rakeptone/made.txt"), ""), "import rakeptone.made"],
  ["a file in a package that stays", () => writeFileSync(join(site, "rakeptthird/left.py"), ""), "import rakeptthird.left"], // biome-ignore format: one thought
  ["a line that Python runs at its start", () => writeFileSync(join(site, "left.pth"), "import sys; sys.left = 1\n"), "import sys; sys.left"], // biome-ignore format: one thought
  ["what is no bytecode among what is in common", () => writeFileSync(join(site, "rakeptthird/__pycache__/left.py"), ""), "import rakeptthird.__pycache__.left"], // biome-ignore format: one thought
  ["a place for bytecode that is elsewhere", () => symlinkSync(home, join(site, "rakeptone/__pycache__")), "import rakeptone.__pycache__.venv"], // biome-ignore format: one thought
  ["a script", () => writeFileSync(join(home, "venv/bin/left"), ""), "import shutil, sys; sys.exit(open(sys.prefix + '/bin/left'))"], // biome-ignore format: one thought
])("%s that a trial left behind is gone for the next", async (_, leave, look) => {
  leave();
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(isKept()).toBe(false);
  expect(await python(look)).toMatch(/Error/);
  expect(await python("import rakepttwo, rakeptthird")).toBe("");
});

test.each<[string, () => void]>([
  ["changed", () => replace(join(site, "rakeptthird/__init__.py"), "WHAT = 'changed'\n")],
  ["removed", () => rmSync(join(site, "rakeptthird/__init__.py"))],
])("a file of what stays that a trial has %s is there for the next as it was installed", async (_, spoil) => {
  spoil();
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(await python("import rakeptthird; print(rakeptthird.WHAT)")).toBe("as built");
});

test("where a trial has led bytecode elsewhere, the next finds it in its place", async () => {
  const link = join(site, "rakeptthird/__pycache__");
  rmSync(link);
  symlinkSync(mkdtempSync(join(folder, "else-")), link);
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(readlinkSync(link)).toContain(bytecode);
});

test("what stays and is not there any more is installed", async () => {
  rmSync(join(site, "rakeptthird"), { recursive: true });
  rmSync(join(site, "rakeptthird-1.0.dist-info"), { recursive: true });
  expect(await fill("rakepttwo", "rakeptthird")).toMatchObject({ code: 0 });
  expect(await python("import rakepttwo, rakeptthird")).toBe("");
});

test("what is installed is told by its files, whatever a line says that Python runs at its start", async () => {
  const record = join(site, "rakeptone-1.0.dist-info/RECORD");
  const text = readFileSync(record, "utf8");
  writeFileSync(join(site, "liar.pth"), `import os; os.remove(${JSON.stringify(record)})\n`);
  expect(await environment.installed("rakeptone")).toEqual({ version: "1.0", record: text });
  await python("pass");
  expect(await environment.installed("rakeptone")).toBeUndefined();
  expect(await environment.installed("rakepttwo")).toBeUndefined();
});

test("what a distribution has of others inside is its own", async () => {
  const inner = join(site, "rakeptthird/_vendor/inner-1.0.dist-info");
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, "RECORD"), "../../../rakepttwo/__init__.py,,\n");
  const { distributions } = contentsOf(join(home, "venv"));
  expect(distributions.map(({ name }) => name).sort()).toEqual(["rakeptone", "rakeptthird"]);
});

test("an environment that cannot be changed any more is made anew", async () => {
  rmSync(join(site, "rakeptone-1.0.dist-info/RECORD"));
  expect(await fill("rakepttwo")).toMatchObject({ code: 0 });
  expect(await python("import rakepttwo")).toBe("");
  expect(await python("import rakeptone")).toContain("ModuleNotFoundError");
});
