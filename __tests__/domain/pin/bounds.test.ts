import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { boundKinds, boundOf, withBound } from "../../../src/domain/pin/bounds.ts";
import { parseRequirement, type Requirement } from "../../../src/domain/python/requirement.ts";
import { admits, parseSpecifiers } from "../../../src/domain/python/specifier.ts";
import { formatVersion, parseVersion } from "../../../src/domain/python/version.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import { zipBytes } from "../distribution/archive-bytes.ts";

const requirement = (text: string): Requirement => {
  const parsed = parseRequirement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.requirement;
};

const versions = [
  ...[
    "0",
    "0.0",
    "0.0.0",
    "0.0.0.0",
    "0.0.0.1",
    "0.0.1",
    "0.0.1.2",
    "0.0.3.4",
    "0.1",
    "0.1.2",
    "0.10.20",
    "1",
    "1.0.0",
  ],
  ...[
    "1.2",
    "1.2.3",
    "1.2.3.4",
    "2024.10.1",
    "20240101",
    "0.0.0a1",
    "0.0.1.post1",
    "0.0.1rc1",
    "0.1.0.dev0",
    "0.1.0b2",
  ],
  ...["1.0.0b260730", "1.2.3.dev4", "1.2.3.post2", "1.2.3a1", "1.2.3rc1.post2.dev3", "1.2+local.1", "2.0.0rc1", "0a1"],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bounds-"));
  mkdirSync(join(folder, "wheels"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Adds one package per version to a new project by `uv add --bounds`, from a folder of wheels. What uv wrote, or its error. */
const askUv = async (kind: string, packages: readonly (readonly [name: string, version: string])[]) => {
  const project = mkdtempSync(join(folder, "project-"));
  const file = join(project, "pyproject.toml");
  writeFileSync(file, '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = []\n');
  for (const [name, version] of packages) {
    const info = `${name}-${version}.dist-info`;
    const wheel = zipBytes([
      { name: `${info}/METADATA`, text: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n` },
      { name: `${info}/WHEEL`, text: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n" },
      { name: `${info}/RECORD` },
    ]);
    writeFileSync(join(folder, "wheels", `${name}-${version}-py3-none-any.whl`), wheel);
  }
  const args = [
    "add",
    "--no-index",
    "--offline",
    "--no-sync",
    "--find-links",
    join(folder, "wheels"),
    "--prerelease",
    "allow",
  ];
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    UV_CACHE_DIR: join(project, "cache"),
    UV_PYTHON_DOWNLOADS: "never",
  };
  const error = await new Promise<string>((resolve) => {
    execFile(
      "uv",
      [...args, "--bounds", kind, ...packages.map(([name]) => name)],
      { cwd: project, env },
      (failure, _, stderr) => resolve(failure === null ? "" : stderr),
    );
  });
  const parsed = parseToml(readFileSync(file, "utf8"));
  const table = parsed.ok ? (parsed.table.project as { dependencies: string[] }) : undefined;
  return {
    error,
    specifiers: new Map(table?.dependencies.map((text) => [requirement(text).name, requirement(text).specifier])),
  };
};

test.each(["lower", "major", "minor", "exact"] as const)("the bound %s is what uv add writes", async (kind) => {
  const packages = versions.map((version, index) => [`p${index}`, version] as const);
  const { error, specifiers } = await askUv(kind, packages);
  expect(error).toBe("");
  const ours = new Map(packages.map(([name, version]) => [name, boundOf(kind, parseVersion(version)!)]));
  expect(ours).toEqual(specifiers);
});

test("an epoch stays in the upper bound, where uv loses it and then finds no solution", async () => {
  const version = parseVersion("2!1.2.3")!;
  expect(boundOf("lower", version)).toBe(">=2!1.2.3");
  expect(boundOf("major", version)).toBe(">=2!1.2.3,<2!2.0.0");
  expect(boundOf("minor", version)).toBe(">=2!1.2.3,<2!1.3.0");
  expect(boundOf("exact", version)).toBe("==2!1.2.3");
  expect((await askUv("major", [["epochal", "2!1.2.3"]])).error).toContain("epochal<2.0.0 and epochal>=2!1.2.3");
});

test("every bound admits the version that it was made from, public or local, and off admits all", () => {
  const parts = fc.record({
    epoch: fc.bigInt({ min: 0n, max: 2n }),
    release: fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 1, maxLength: 5 }),
    pre: fc.option(
      fc.record({
        phase: fc.constantFrom("a" as const, "b" as const, "rc" as const),
        number: fc.bigInt({ min: 0n, max: 9n }),
      }),
      { nil: undefined },
    ),
    post: fc.option(fc.bigInt({ min: 0n, max: 9n }), { nil: undefined }),
    dev: fc.option(fc.bigInt({ min: 0n, max: 9n }), { nil: undefined }),
    local: fc.constantFrom([], ["ubuntu", 1n]),
  });
  fc.assert(
    fc.property(parts, fc.constantFrom(...boundKinds), (version, kind) => {
      const specifiers = parseSpecifiers(boundOf(kind, version));
      expect(specifiers).toBeDefined();
      expect(admits(specifiers!, formatVersion(version))).toBe(true);
    }),
  );
  expect(boundOf("off", parseVersion("1.0")!)).toBe("");
});

test.each([
  ["core", "core>=0.4.2"],
  ['core-lib[fast]; python_version < "3.14"', 'core-lib[fast]>=0.4.2; python_version < "3.14"'],
  ["core_Lib [codecs, openai] ; extra == 'x'", "core_Lib [codecs, openai]>=0.4.2 ; extra == 'x'"],
  ["  core  ", "  core>=0.4.2  "],
  ["core ()", "core>=0.4.2"],
  ["core[]", "core[]>=0.4.2"],
  ["core ;sys_platform=='linux'", "core>=0.4.2 ;sys_platform=='linux'"],
  ["core>=0.1", "core>=0.1"],
  ["core (>=0.1,<1)", "core (>=0.1,<1)"],
  ["core[fast] == 0.4.*", "core[fast] == 0.4.*"],
  ["core===whatever", "core===whatever"],
  ["core @ file:///core", "core @ file:///core"],
])("the bound of %j makes it %j", (text, expected) => {
  expect(withBound(requirement(text), ">=0.4.2")).toBe(expected);
  expect(requirement(expected).marker).toBe(requirement(text).marker);
  expect(requirement(expected).extras).toEqual(requirement(text).extras);
});

test("no bound changes nothing", () => {
  expect(withBound(requirement("core ()"), "")).toBe("core ()");
});
