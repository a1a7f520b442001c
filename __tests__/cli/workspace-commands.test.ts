import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { pyproject, workspaceFiles } from "../e2e/tiny-workspace.ts";
import { serve } from "../fakes/answers.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

/** `fig` requires `elm`, `elm` requires `ash`, an extra of `ash` requires `fig`; `oak` is private. */
const files = {
  ...workspaceFiles([
    { name: "ash", project: '[project.optional-dependencies]\nall = ["fig"]\n' },
    { name: "elm", version: "2.0.0", requires: ["ash"] },
    { name: "fig", version: "3.0.0.dev1", requires: ["elm"] },
  ]),
  "packages/oak/pyproject.toml": pyproject({
    name: "oak",
    project: 'classifiers = ["Private :: Do Not Upload"]',
  }),
};

let sandbox: GitSandbox;
let cwd: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  cwd = sandbox.repository("ws", files);
});
afterAll(() => sandbox[Symbol.dispose]());

const run = (...args: readonly string[]) => cli(args, { cwd });

/** The workspace's one notice: an extra of ash requires fig, which is at a development version and stays behind. */
const unbound = /^notice\[RA-PIN-EXTRA-UNBOUND\]: An extra of ash requires fig without a bound.*\n(?: {2}.*\n)+/;

/** What a command that ends well prints. */
const printed = async (...args: readonly string[]): Promise<string> => {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stderr: stderr.replace(unbound, "") }).toEqual({ status: 0, stderr: "" });
  return stdout;
};
const document = async (...args: readonly string[]) => JSON.parse(await printed(...args, "--format", "json"));

describe("discover", () => {
  test("lists the members with version and path, and why each is or is not released", async () => {
    expect(await printed("discover")).toBe(
      [
        "package  version     path          released",
        "ash      1.0.0       packages/ash  released",
        "elm      2.0.0       packages/elm  released",
        "fig      3.0.0.dev1  packages/fig  released",
        "oak      1.0.0       packages/oak  not released: classifier Private :: Do Not Upload",
        "",
      ].join("\n"),
    );
  });

  test("means the whole workspace from any folder inside, by -C and by the current folder", async () => {
    const whole = await document("discover");
    expect(whole).toMatchObject({ schema_version: 1, command: "discover", ok: true, findings: [], root: cwd });
    expect(whole.members).toHaveLength(4);
    expect(await document("discover", "-C", join(cwd, "packages/elm/src"))).toEqual(whole);
    expect(await document("-C", "packages/ash", "discover")).toEqual(whole);
    const { stdout } = await cli(["discover", "--format", "json"], { cwd: join(cwd, "packages/oak") });
    expect(JSON.parse(stdout)).toEqual(whole);
  });

  test("says what the configuration keeps back", async () => {
    using own = createGitSandbox();
    const left = "[tool.release-actions.packages.ash]\nprivate = true\n";
    const folder = own.repository("ws", workspaceFiles([{ name: "ash" }, { name: "elm" }], left));
    const { stdout } = await cli(["discover"], { cwd: folder });
    expect(stdout).toMatch(/^ash .* not released: private in pyproject\.toml\nelm .* released$/m);
    const { members } = JSON.parse((await cli(["graph", "--format", "json"], { cwd: folder })).stdout);
    expect(members).toMatchObject([{ name: "ash", publishable: false, reason: "private in pyproject.toml" }, {}]);
  });

  test("outside of any workspace is wrong usage", async () => {
    const { status, stdout } = await cli(["discover", "--format", "json"], { cwd: sandbox.folder });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, findings: [{ code: "RA-WORKSPACE-NOT-FOUND" }] });
  });
});

describe("graph", () => {
  const levels = "level 0  ash oak\nlevel 1  elm\nlevel 2  fig\n";

  test("shows the levels, by either name of that format", async () => {
    expect(await printed("graph")).toBe(levels);
    expect(await printed("graph", "--format", "levels")).toBe(levels);
  });

  test.each([
    ["dot", '  "elm" -> "ash";'],
    ["mermaid", "  p1 --> p0"],
    ["d2", "'elm' -> 'ash'"],
    ["ascii", "fig\n`-- elm\n    `-- ash\n"],
  ])("draws what requires what as %s", async (format, line) => {
    expect(await printed("graph", "--format", format)).toContain(line);
  });

  test("has all members, edges, levels and cycles as JSON", async () => {
    expect(await document("graph")).toMatchObject({
      members: [{ name: "ash", path: "packages/ash" }, { name: "elm" }, { name: "fig" }, { name: "oak" }],
      edges: [
        { from: "ash", to: "fig", kinds: ["extra"], hard: false },
        { from: "elm", to: "ash", kinds: ["runtime"], hard: true },
        { from: "fig", to: "elm", kinds: ["runtime"], hard: true },
      ],
      levels: [["ash", "oak"], ["elm"], ["fig"]],
      cycles: [],
    });
  });

  test("is cut to what a package requires, or to what requires it, in any spelling of its name", async () => {
    expect(await printed("graph", "--deps", "ELM")).toBe("level 0  ash\nlevel 1  elm\n");
    expect(await printed("graph", "--rdeps", "elm")).toBe("level 0  elm\nlevel 1  fig\n");
  });

  test.each(["--deps", "--rdeps"])("knows no package that is none: %s", async (option) => {
    const { status, stdout, stderr } = await run("graph", option, "elms");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("RA-GRAPH-UNKNOWN-PACKAGE");
    expect(stderr).toContain("Did you mean elm?");
  });
});

test("--deps and --rdeps together show what is on the way from the one to the other", async () => {
  const { members } = await document("graph", "--deps", "fig", "--rdeps", "elm");
  expect(members.map(({ name }: { readonly name: string }) => name)).toEqual(["elm", "fig"]);
});

test("a plan says what is wrong with the configuration, too", async () => {
  const other = sandbox.repository("other", {
    ...files,
    "release-actions.toml": "[packages.nobody]\nprivate = true\n",
  });
  const { status, stdout, stderr } = await cli(["plan", "--index", "rehearsal"], { cwd: other });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "No plan for the rehearsal index: 1 error\n" });
  expect(stderr).toContain("RA-CONFIG-UNKNOWN-PACKAGE");
});

describe("plan", () => {
  /** The rehearsal index is empty, and asked of nobody. */
  const plan = async (...args: readonly string[]) => {
    const { packages } = await document("plan", "--index", "rehearsal", ...args);
    return Object.fromEntries(packages.map((each: { name: string }) => [each.name, each]));
  };
  const statuses = async (...args: readonly string[]) =>
    Object.values<{ name: string; status: string }>(await plan(...args)).map(({ name, status }) => `${name} ${status}`);

  test("reads a version from Cargo.toml or meson.build, for which cargo or Meson would have to run", async () => {
    using own = createGitSandbox();
    const dynamic = (name: string, backend: string) =>
      pyproject({
        name,
        version: "dynamic",
        buildSystem: `[build-system]\nrequires = ["x"]\nbuild-backend = "${backend}"\n`,
      });
    const root = own.repository("ws", {
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      "packages/ash/pyproject.toml": dynamic("ash", "maturin"),
      "packages/ash/Cargo.toml": '[package]\nname = "ash"\nversion = "1.2.0-alpha.1"\n',
      "packages/elm/pyproject.toml": dynamic("elm", "mesonpy"),
      "packages/elm/meson.build": "project('elm', 'c', version: '2.1')\n",
    });
    const env = { ...machine, UV_OFFLINE: "1", UV_CACHE_DIR: join(own.folder, "empty") };
    const { stdout } = await cli(["plan", "--index", "rehearsal", "--format", "json"], { cwd: root, env });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      packages: [
        { name: "ash", version: "1.2.0a1" },
        { name: "elm", version: "2.1" },
      ],
    });
  });

  test("says what would be published, in which order, and why not", async () => {
    expect(await printed("plan", "--index", "rehearsal")).toMatch(
      /^2 packages to publish to the rehearsal index, in 2 levels\n[\s\S]*\n {2}ash, then elm\n[\s\S]*fig 3\.0\.0\.dev1\n[\s\S]*oak 1\.0\.0\n$/,
    );
    const rows = (await printed("plan", "--index", "rehearsal", "--format", "csv")).split("\r\n");
    expect(rows[0]).toBe("name,version,status,reason,level,needs,bounds,tag,path");
    expect(rows).toContain(
      "elm,2.0.0,publish,2.0.0 is not on the rehearsal index,1,ash,ash>=1.0.0,elm-v2.0.0,packages/elm",
    );
  });

  test("chooses nothing by the tag of another workspace of the repository, and neither does publish", async () => {
    const other = sandbox.repository("two", { ...files, "libs/side/pyproject.toml": pyproject({ name: "side" }) });
    const tag = ["--index", "rehearsal", "--tag", "side-v1.0.0"];
    for (const command of ["plan", "publish"]) {
      const { status, stdout, stderr } = await cli([command, ...tag, "--no-progress"], { cwd: other, env: machine });
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Nothing to publish/) });
      expect(stderr).toContain("notice[RA-TAG-OF-ANOTHER-WORKSPACE]");
      expect(stderr).toContain("hint: Nothing is done for it here; a run with --working-directory libs/side is for it");
    }
  });

  test("prints no table of what it then refuses", async () => {
    const refused = ["plan", "--index", "rehearsal", "--packages", "elm"];
    const { status, stdout, stderr } = await run(...refused);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "No plan for the rehearsal index: 1 error\n" });
    expect(stderr).toContain("error[RA-PLAN-SIBLING-MISSING]");
    expect(await run(...refused, "--format", "csv")).toMatchObject({ status: 1, stdout: "" });
    const json = await run(...refused, "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, findings: [{ code: "RA-PLAN-SIBLING-MISSING" }] });
  });

  test("asks for a specifier where nobody knows the version that would be the bound", async () => {
    const core = pyproject({ name: "core" }).replace('version = "1.0.0"', 'dynamic = ["version"]');
    const said = async (at: string, requirement: string, isExtra = true) => {
      const extra = isExtra ? `[project.optional-dependencies]\nx = ["${requirement}"]\n` : "";
      const tables = `${extra}[tool.uv.sources]\ncore = { workspace = true }\n`;
      const cwd = sandbox.repository(at, {
        "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
        "packages/core/pyproject.toml": core.replace(
          "[project]",
          '[project]\nclassifiers = ["Private :: Do Not Upload"]',
        ),
        "packages/app/pyproject.toml": pyproject({ name: "app", requires: isExtra ? [] : [requirement], tables }),
      });
      return (await cli(["plan", "--index", "rehearsal"], { cwd, env: machine })).stderr;
    };
    const bare = await said("bare", "core");
    expect(bare).toContain(
      "error[RA-PLAN-VERSION-UNKNOWN]: The version of core is dynamic and not known, for it is not",
    );
    expect(bare).toContain("hint: Where users get core from elsewhere, write a specifier where app requires it");
    expect(await said("bound", "core>=1.0")).not.toContain("error");
    const needed = await said("needed", "core", false);
    expect(needed).toContain("error[RA-PLAN-SIBLING-MISSING]");
    expect(needed).not.toContain("RA-PLAN-VERSION-UNKNOWN");
  });

  test("takes packages and exclude, by name or glob", async () => {
    expect(await statuses()).toEqual(["ash publish", "oak private", "elm publish", "fig development"]);
    expect(await statuses("--packages", "ash,f*", "--packages", "elm")).toContain("fig publish");
    expect(await statuses("--exclude", "e*")).toContain("elm excluded");
  });

  test("takes a group of packages where it takes packages, and names the nearest where there is none", async () => {
    const settings = '[groups.trees]\npackages = ["ash", "e*"]\n';
    const other = sandbox.repository("grouped", { ...files, "release-actions.toml": settings });
    const statusesOf = async (...args: readonly string[]) => {
      const { stdout } = await cli(["plan", "--index", "rehearsal", "--format", "json", ...args], { cwd: other });
      return JSON.parse(stdout);
    };
    const { packages } = await statusesOf("--packages", "group:trees", "--exclude", "elm");
    expect(packages.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`)).toEqual([
      "ash publish",
      "oak private",
      "elm excluded",
      "fig excluded",
    ]);
    const { status, stderr } = await cli(["plan", "--packages", "group:tree"], { cwd: other });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("Did you mean trees?") });
    const validated = await cli(["validate-release", "--packages", "group:tree"], { cwd: other });
    expect(validated.status).toBe(2);
  });

  test("takes a tag, in the formats that are asked for", async () => {
    expect(await statuses("--tag", "ash-v1.0.0")).toEqual([
      "ash publish",
      "oak private",
      "elm excluded",
      "fig excluded",
    ]);
    const slashed = ["--tag-format", "release/{name}/{version}"];
    expect(await statuses("--tag", "release/ash/1.0.0", ...slashed)).toContain("elm excluded");
    expect((await plan(...slashed)).elm).toMatchObject({ tag: "release/elm/2.0.0" });
    const { status, stderr } = await run("plan", "--index", "rehearsal", "--tag", "ash-v1.0.0", ...slashed);
    expect(status).toBe(2);
    expect(stderr).toContain("RA-TAG-FITS-NO-FORMAT");
  });

  test.each([
    ["lower", "ash>=1.0.0"],
    ["major", "ash>=1.0.0,<2.0.0"],
    ["minor", "ash>=1.0.0,<1.1.0"],
    ["exact", "ash==1.0.0"],
  ])("gives a bare requirement on a sibling the bound that is asked for: %s", async (bounds, to) => {
    expect((await plan("--bounds", bounds)).elm).toMatchObject({ bounds: [{ from: "ash", to }] });
  });

  test("leaves it bare where bounds are off", async () => {
    expect((await plan("--bounds", "off")).elm).toMatchObject({ bounds: [] });
  });

  test("takes from the configuration what is not given", async () => {
    sandbox.write("ws", { "release-actions.toml": 'bounds = "exact"\nexclude = ["fig"]\nindex = "rehearsal"\n' });
    try {
      const planned = await document("plan");
      expect(planned).toMatchObject({ index: { name: "rehearsal" } });
      const byName = new Map(planned.packages.map((each: { name: string }) => [each.name, each]));
      expect(byName.get("elm")).toMatchObject({ bounds: [{ to: "ash==1.0.0" }] });
      expect(byName.get("fig")).toMatchObject({ status: "excluded" });
      expect((await plan("--bounds", "lower")).elm).toMatchObject({ bounds: [{ to: "ash>=1.0.0" }] });
    } finally {
      sandbox.git("ws", "clean", "--quiet", "--force");
    }
  });

  test("says what the index is going to say of a project, and stops nothing", async () => {
    const status = { "project-status": { status: "archived" }, meta: { "api-version": "1.4" }, name: "elm", files: [] };
    await using pages = await serve((path) =>
      path === "/simple/elm/"
        ? { type: "application/vnd.pypi.simple.v1+json", body: JSON.stringify(status) }
        : { status: 404 },
    );
    const planned = await run("plan", "--index", `${pages.url}legacy/`, "--check-url", `${pages.url}simple/`);
    expect(planned).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("warning[RA-PREFLIGHT-PROJECT-ARCHIVED]: elm is archived on 127.0.0.1"),
    });
  });
});
