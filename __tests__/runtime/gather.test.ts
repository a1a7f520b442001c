import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { contracts } from "../../src/actions/contracts.ts";
import type { ActionName } from "../../src/actions/index.ts";
import type { Surface } from "../../src/contract/field.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { gather } from "../../src/runtime/gather.ts";

const pyproject = `[project]
name = "shop"
version = "1.0"
`;

interface Asking {
  readonly files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;
  readonly given?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly surface?: Surface;
  /** The folder to start from. */
  readonly from?: string;
  readonly action?: ActionName;
}

/** What an action would run with in a folder with these files, or what is wrong. */
const gatherIn = async ({
  files,
  given = {},
  variables = {},
  surface = "flag",
  from = ".",
  action = "publish",
}: Asking) => {
  const folder = await mkdtemp(join(tmpdir(), "gather-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      const isLink = typeof content === "object" && "link" in content;
      await (isLink ? symlink(content.link, join(folder, path)) : writeFile(join(folder, path), content));
    }
    const value = (name: string) => ({ "working-directory": join(folder, from), ...given })[name];
    const environment = { variables, isRunner: false, isDebug: false, isCi: false };
    return await gather(contracts[action], { surfaces: [surface], value }, environment);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const wrong = async (asking: Asking) => {
  const error: unknown = await gatherIn(asking).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error("nothing was wrong", { cause: error });
  return error.findings.map(({ code, message, hint, file, line, mender, remedy }) => ({
    code,
    message,
    hint,
    file,
    line,
    mender,
    remedy,
  }));
};

test("the configuration of the root's pyproject.toml gives values, and is handed on", async () => {
  const text = `${pyproject}[tool.release-actions]\nindex = "testpypi"\nrehearse = false\npackages.shop.smoke = "off"\n`;
  const { inputs, config } = await gatherIn({ files: { "pyproject.toml": text } });
  expect(inputs).toMatchObject({ index: "testpypi", rehearse: false, bounds: "lower" });
  expect(config.packages.get("shop")).toMatchObject({ smoke: "off" });
});

test("release-actions.toml says the same without the tables around it", async () => {
  const files = { "pyproject.toml": pyproject, "release-actions.toml": 'bounds = "exact"\n' };
  expect((await gatherIn({ files })).inputs).toMatchObject({ bounds: "exact" });
  expect((await gatherIn({ files, given: { bounds: "off" } })).inputs).toMatchObject({ bounds: "off" });
});

test("it is the root's configuration that counts, from whatever folder", async () => {
  const files = {
    "pyproject.toml": `${pyproject}[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions]\nbounds = "exact"\n`,
    "packages/core/pyproject.toml": '[project]\nname = "core"\nversion = "1"\n[tool.release-actions]\nbounds = "off"\n',
  };
  expect((await gatherIn({ files, from: "packages/core" })).inputs).toMatchObject({ bounds: "exact" });
});

test("what only a run is given is no other key that was misspelt", async () => {
  const text = `${pyproject}[tool.release-actions]\ntag = "v1"\ntasg = true\n`;
  const hints = (await wrong({ files: { "pyproject.toml": text } })).map(({ hint }) => hint);
  expect(hints).toEqual([expect.stringMatching(/give it to the run: .*inputs\.md says how$/), "Did you mean tags?"]);
});

test("a file of its own has keys without the table around them", async () => {
  const table = '[tool.release-actions]\ntag-format = "v{version}"\n';
  const found = await wrong({ files: { "pyproject.toml": pyproject, "release-actions.toml": table } });
  expect(found.map(({ hint }) => hint)).toEqual([expect.stringMatching(/^In this file keys stand without \[tool/)]);
});

test("everything that is wrong is said at once, each at its place", async () => {
  const text = `${pyproject}[tool.release-actions]\nwait-for = "ever"\nidnex = "pypi"\n\n[tool.release-actions.packages.shop]\nsmok = "off"\n`;
  const findings = await wrong({
    files: { "pyproject.toml": text },
    given: { "dry-run": "yes", "concurrent-uploads": "0" },
  });
  expect(findings).toEqual([
    expect.objectContaining({
      code: "RA-CONFIG-UNKNOWN-KEY",
      file: "pyproject.toml",
      line: 6,
      hint: "Did you mean index?",
    }),
    expect.objectContaining({
      code: "RA-CONFIG-UNKNOWN-KEY",
      file: "pyproject.toml",
      line: 9,
      hint: "Did you mean smoke?",
    }),
    expect.objectContaining({ message: 'wait-for: expected accepted, listed or installable, not "ever"', line: 5 }),
    expect.objectContaining({
      code: "RA-USAGE-INVALID-VALUE",
      message: 'The option --concurrent-uploads: expected a whole number from 1 to 64, not "0"',
    }),
    expect.objectContaining({ message: 'The option --dry-run: expected true or false, not "yes"' }),
  ]);
  expect(findings.every(({ mender }) => mender === "usage")).toBe(true);
});

test("a key that only another action reads is checked as well", async () => {
  const files = { "pyproject.toml": `${pyproject}[tool.release-actions]\nwait-for = "ever"\n` };
  expect(await wrong({ files, action: "plan" })).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-INVALID-VALUE" }),
  ]);
  expect((await gatherIn({ files, action: "graph" })).inputs).toMatchObject({ format: "text" });
});

test("on a runner it is an input that is wrong", async () => {
  const [finding] = await wrong({ files: {}, given: { smoke: "all" }, surface: "input" });
  expect(finding?.message).toBe('The input smoke: expected import, resolve or off, not "all"');
});

test("an unknown group is corrected where it is named", async () => {
  const configured = `${pyproject}[tool.release-actions]\nexclude = ["group:libs"]\n`;
  expect(await wrong({ files: { "pyproject.toml": configured } })).toMatchObject([
    {
      code: "RA-CONFIG-UNKNOWN-GROUP",
      remedy: "commit",
      file: "pyproject.toml",
      line: configured.split("\n").length - 1,
      hint: "Correct exclude, or add groups.libs to the configuration",
    },
  ]);
  expect(await wrong({ files: { "pyproject.toml": pyproject }, given: { exclude: "group:libs" } })).toMatchObject([
    {
      code: "RA-CONFIG-UNKNOWN-GROUP",
      remedy: "call",
      hint: "Correct exclude, or, in a commit, add groups.libs to the configuration",
    },
  ]);
  // A job that has dist alone has no configuration to add it to.
  expect(await wrong({ files: {}, given: { packages: "group:libs", dist: "dist" } })).toMatchObject([
    { code: "RA-CONFIG-UNKNOWN-GROUP", remedy: "call", hint: expect.stringMatching(/^Name packages, or none: /) },
  ]);
});

test("two configurations are one too many", async () => {
  const files = { "pyproject.toml": `${pyproject}[tool.release-actions]\n`, "release-actions.toml": "" };
  expect(await wrong({ files })).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-TWICE", file: "release-actions.toml" }),
  ]);
});

test("a release-actions.toml that is no TOML is named with its line", async () => {
  const files = { "pyproject.toml": pyproject, "release-actions.toml": 'index = "pypi"\nbounds = \n' };
  expect(await wrong({ files })).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-UNREADABLE", file: "release-actions.toml", line: 2, mender: "usage" }),
  ]);
  const latin = Buffer.from('index = "pypi"\n# Größe\n', "latin1");
  expect(await wrong({ files: { ...files, "release-actions.toml": latin } })).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-UNREADABLE", file: "release-actions.toml", line: 2, mender: "usage" }),
  ]);
});

test.each([
  ["a folder", { "release-actions.toml/keep": "" }, "it is a folder"],
  ["a link to nothing", { "release-actions.toml": { link: "settings.toml" } }, "it is a link that leads nowhere"],
  ["a link to itself", { "release-actions.toml": { link: "release-actions.toml" } }, "it is a link that leads nowhere"],
])("a release-actions.toml that is %s is not passed over", async (_, files, why) => {
  const below = Object.fromEntries(Object.entries(files).map(([path, content]) => [`python/${path}`, content]));
  const asked = { files: { ".git/HEAD": "", "python/pyproject.toml": pyproject, ...below }, from: "python" };
  expect(await wrong(asked)).toEqual([
    expect.objectContaining({
      code: "RA-CONFIG-UNREADABLE",
      message: `python/release-actions.toml is not TOML: ${why}`,
      file: "python/release-actions.toml",
      line: undefined,
    }),
  ]);
});

test("its file is named from the git top level", async () => {
  const files = { ".git/HEAD": "", "python/pyproject.toml": `${pyproject}[tool.release-actions]\nsmoke = "all"\n` };
  expect(await wrong({ files, from: "python" })).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-INVALID-VALUE", file: "python/pyproject.toml", line: 5 }),
  ]);
});

test("a configuration that is no table is refused", async () => {
  const files = { "pyproject.toml": `${pyproject}[tool]\nrelease-actions = "yes"\n` };
  expect(await wrong({ files })).toEqual([expect.objectContaining({ code: "RA-CONFIG-INVALID-VALUE", line: 5 })]);
});

test("without a workspace there is no configuration: whoever needs one says so", async () => {
  const { inputs, config } = await gatherIn({ files: {} });
  expect(inputs).toMatchObject({ index: undefined });
  expect(config.settings).toEqual({});
});

test("where the members cannot be read, no package is said to be none of them", async () => {
  const groups = '[tool.release-actions]\nsmoek = 1\n[tool.release-actions.groups.all]\npackages = ["shop"]\n';
  const root = `${pyproject}${groups}[tool.uv.workspace]\nmembers = ["member"]\n`;
  const files = { "pyproject.toml": root, "member/pyproject.toml": "[project" };
  expect((await wrong({ files })).map(({ code }) => code)).toEqual(["RA-CONFIG-UNKNOWN-KEY"]);
});

test("a table of no member's name is said together with every other mistake", async () => {
  const tables = "[tool.release-actions]\nsmoek = 1\nsmoke = 2\n[tool.release-actions.packages.shob]\nextras = 1\n";
  const found = await wrong({
    files: { "pyproject.toml": `${pyproject}${tables}[tool.release-actions.pakages.shop]\n` },
  });
  expect(found.map(({ code }) => code).sort()).toEqual([
    "RA-CONFIG-INVALID-VALUE",
    "RA-CONFIG-INVALID-VALUE",
    "RA-CONFIG-UNKNOWN-KEY",
    "RA-CONFIG-UNKNOWN-KEY",
    "RA-CONFIG-UNKNOWN-PACKAGE",
  ]);
});
