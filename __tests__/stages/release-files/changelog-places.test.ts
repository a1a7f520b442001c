import { expect, test } from "@jest/globals";
import { cli } from "../../child.ts";
import { machine } from "../../uv-sandbox.ts";
import { releasing } from "./releasing.ts";

const project = (name: string): string =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;

test("a package's own key says where its changelog is, before the pattern of all, wherever changelogs are found", async () => {
  using repository = releasing({
    "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions]\nchangelog = "docs/{name}.md"\n[tool.release-actions.packages]\nlog.changelog = "NEWS.rst"\nnew.changelog = "{path}/docs/what-is-new.md"\n`,
    "packages/all/pyproject.toml": project("all"),
    "packages/log/pyproject.toml": project("log"),
    "packages/log/CHANGELOG.md": "# Kept by somebody else\n\n## 1.0.0\n\n- first\n",
    "packages/new/pyproject.toml": project("new"),
    "NEWS.rst": "News\n====\n\n1.0.0\n-----\n\n- first\n",
  });
  for (const name of ["all", "log", "new"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("feat: more", { "packages/all/x": "1", "packages/log/x": "1", "packages/new/x": "1" });
  const run = (...args: readonly string[]) =>
    cli([args[0]!, "-C", repository.path, "--index", "off", ...args.slice(1)], {
      env: { ...machine, XDG_CACHE_HOME: `${repository.folder}/cache` },
    });
  const old = await run("changelog", "--package", "log", "--version", "1.0.0");
  expect([old.status, old.stdout]).toEqual([0, "1.0.0\n-----\n\n- first\n"]);

  const { status, stderr } = await repository.version("--write");
  expect([status, stderr]).toEqual([0, ""]);
  expect(repository.text("NEWS.rst")).toMatch(
    /^News\n====\n\n1\.1\.0\n-----\n\n- more .*\n\n1\.0\.0\n-----\n\n- first\n$/,
  );
  expect(repository.text("packages/log/CHANGELOG.md")).not.toContain("1.1.0");
  expect(repository.text("packages/new/docs/what-is-new.md")).toContain("## 1.1.0 - 2026-03-04");
  expect(repository.text("docs/all.md")).toContain("## 1.1.0 - 2026-03-04");

  repository.commit("chore: release", {});
  const { packages } = JSON.parse((await run("validate-release", "--format", "json")).stdout);
  expect(packages).toEqual(
    ["all", "log", "new"].map((name) =>
      expect.objectContaining({ name, version: "1.1.0", state: "ready", notes: expect.stringContaining("more") }),
    ),
  );
  repository.git("ws", "rm", "--quiet", "NEWS.rst");
  const missing = await run("validate-release");
  expect(missing.stderr).toContain("RA-CHANGELOG-MISSING");
  expect(missing.stderr).toContain("NEWS.rst");
}, 60_000);

test("in a file that packages share with the root, the root's headings stay without its name", async () => {
  using repository = releasing({
    "pyproject.toml": `${project("one")}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
    "CHANGELOG.md": "# Changes\n\n## v1.0.0\n\n- first\n",
    "packages/two/pyproject.toml": project("two"),
  });
  repository.git("ws", "tag", "v1.0.0");
  repository.git("ws", "tag", "two-v1.0.0");
  const release = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { status, stderr } = await repository.version("--write", ...args);
    expect([status, stderr]).toEqual([0, ""]);
    const headings = repository
      .text("CHANGELOG.md")
      .split("\n")
      .filter((line) => line.startsWith("## "));
    repository.commit("chore: release", {});
    return headings;
  };
  repository.commit("feat: more", { x: "1" });
  repository.commit("fix: less", { "packages/two/x": "1" });
  const first = ["## v1.1.0", "## two v1.0.1", "## v1.0.0"];
  expect(await release()).toEqual(first);
  repository.git("ws", "tag", "v1.1.0");
  repository.git("ws", "tag", "two-v1.0.1");
  repository.commit("feat: yet more", { x: "2" });
  expect(await release()).toEqual(["## v1.2.0", ...first]);
}, 60_000);

test("packages that share the changelog of a root that is never released have one section with what stands under Unreleased, and none is said to work with another", async () => {
  using repository = releasing({
    "pyproject.toml":
      '[project]\nname = "root"\nversion = "1.0.0"\n[tool.uv]\npackage = false\n[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions.groups.all]\npackages = ["*"]\nversioning = "lockstep"\n',
    "CHANGELOG.md": "# Changes\n\n## [Unreleased]\n\n### Added\n\n- by hand\n\n## [1.0.0] - 2026-01-01\n\n- first\n",
    "packages/one/pyproject.toml": project("one"),
    "packages/two/pyproject.toml": project("two").replace("[project]", '[project]\ndependencies = ["one==1.0.0"]'),
  });
  repository.git("ws", "tag", "v1.0.0");
  repository.commit("feat: more", { "packages/one/x": "1" });
  expect((await repository.version("--write")).status).toBe(0);
  const [, written] = repository.text("CHANGELOG.md").split("## [Unreleased]\n");
  expect(written).toMatch(/^\n## \[1\.1\.0\] - 2026-03-04\n\n### Added\n\n- by hand\n- more .*\n\n## \[1\.0\.0\]/);
}, 60_000);

test("where one package's name heads all releases of a shared changelog, it heads the one section of what moves together", async () => {
  using repository = releasing({
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions.groups.all]\npackages = ["*"]\nversioning = "lockstep"\n',
    CHANGES:
      "# Changes\n\n## two 1.1.0 (unreleased)\n\n- by hand\n\n## two 1.0.0 (2026-01-01)\n\n- b\n\n## two 0.9.0 (2025-01-01)\n\n- a\n",
    "packages/one/pyproject.toml": project("one"),
    "packages/two/pyproject.toml": project("two"),
  });
  repository.git("ws", "tag", "v1.0.0");
  repository.commit("feat: more", { "packages/one/x": "1" });
  expect((await repository.version("--write")).status).toBe(0);
  expect(repository.text("CHANGES").split("\n\n## two 1.0.0 ")[0]).toMatch(
    /^# Changes\n\n## two 1\.1\.0 \(2026-03-04\)\n\n- by hand\n- more .*$/,
  );
}, 60_000);

test("a path that is no text is refused where it stands", async () => {
  using repository = releasing({
    "pyproject.toml": `${project("one")}[tool.release-actions.packages.one]\nchangelog = ["NEWS.md"]\n`,
  });
  const { status, stderr } = await repository.version();
  expect(status).toBe(2);
  expect(stderr).toContain('packages.one.changelog: expected a path, not ["NEWS.md"]');
}, 30_000);

test("a release that a person asked for tells the titles of commits that nobody can read, and says that there are none only then", async () => {
  using repository = releasing({
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/one/pyproject.toml": project("one"),
    "packages/one/CHANGELOG.md": "# Changes\n\n## 1.0.0\n\n- first\n",
    "packages/two/pyproject.toml": project("two"),
    "packages/two/CHANGELOG.md": "# Changes\n\n## 1.0.0\n\n- first\n",
  });
  for (const name of ["one", "two"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("Make it better (#12)", { "packages/one/x": "1" });
  repository.commit("Take it *further*", { "packages/one/x": "2" });
  expect((await repository.version("--write", "--force-unchanged", "--bump", "patch")).status).toBe(0);
  const [, section] = repository.text("packages/one/CHANGELOG.md").split(/## 1\.0\.[01]\n\n/);
  // The two are of one second.
  expect(section?.trim().split("\n").toSorted()).toEqual([
    expect.stringMatching(/^- Make it better \(#12, [0-9a-f]{7,}\)$/),
    expect.stringMatching(/^- Take it \\\*further\\\* \([0-9a-f]{7,}\)$/),
  ]);
  expect(repository.text("packages/two/CHANGELOG.md")).toContain("## 1.0.1\n\n- No changes.\n");
}, 60_000);

test("a new package has its own changelog where the root's is of some only, and in a shared one no address of another's tags", async () => {
  const link = "https://example.invalid/compare";
  const links = `[Unreleased]: ${link}/core-v1.0.0...HEAD\n[1.0.0]: ${link}/core-v0.9.0...core-v1.0.0\n`;
  const files = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "CHANGELOG.md": `# Changes\n\n## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n\n- first\n\n${links}`,
    "packages/core/pyproject.toml": project("core"),
    "packages/engine/pyproject.toml": project("engine"),
  };
  const own = {
    "packages/io/pyproject.toml": project("io"),
    "packages/io/CHANGELOG.md": "# Io\n\n## 1.0.0\n\n- first\n",
  };
  for (const others of [{}, own]) {
    using repository = releasing({ ...files, ...others });
    for (const name of ["core", "engine", "io"]) repository.git("ws", "tag", `${name}-v1.0.0`);
    repository.commit("fix: more", { "packages/engine/x": "1" });
    repository.commit("feat: new", { "packages/new/pyproject.toml": project("new").replace("1.0.0", "0.1.0") });
    expect((await repository.version("--write")).status).toBe(0);
    const shared = repository.text("CHANGELOG.md");
    expect(shared).toMatch(/\n## engine 1\.0\.1 - 2026-03-04\n\n- more /);
    expect(shared.endsWith(`\n${links}`)).toBe(true);
    expect(shared.includes("## new 0.1.0")).toBe(others !== own);
    const folder = repository.git("ws", "ls-files", "--others", "packages/new");
    expect(folder).toBe(others === own ? "packages/new/CHANGELOG.md" : "");
  }
}, 60_000);

test("a package whose releases the root package's changelog never told gets its own, whatever versions that one had", async () => {
  const files = {
    "pyproject.toml": `${project("whole").replace("1.0.0", "2.0.0")}\n[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
    "CHANGELOG.md": "# Changes\n\n## 2.0.0\n\n- more\n\n## 1.0.1\n\n- mended\n\n## 1.0.0\n\n- first\n",
    "packages/side/pyproject.toml": project("side"),
    "packages/along/pyproject.toml": project("along"),
  };
  using repository = releasing({ ...files, x: "" });
  repository.git("ws", "tag", "v1.0.1");
  repository.git("ws", "tag", "v1.0.0");
  repository.git("ws", "tag", "along-v1.0.0");
  repository.commit("chore: 2.0.0", { y: "" });
  repository.git("ws", "tag", "v2.0.0");
  repository.git("ws", "tag", "side-v1.0.0");
  repository.commit("fix: both", { "packages/side/x": "1", "packages/along/x": "1" });
  expect((await repository.version("--write")).stderr).not.toContain("RA-WRITE-SECTION-LACKS: The section of side");
  expect(repository.text("packages/side/CHANGELOG.md")).toMatch(/\n## 1\.0\.1 - 2026-03-04\n\n### Fixed\n\n- both /);
  expect(repository.text("CHANGELOG.md")).not.toContain("side");
  // Released with the root, it was told of there.
  expect(repository.git("ws", "ls-files", "--others", "packages/along")).toBe("");
}, 60_000);

const shared = (changelog: string, more = "") => ({
  "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${more}`,
  "CHANGELOG.md": changelog,
  "packages/one/pyproject.toml": project("one"),
  "packages/two/pyproject.toml": project("two"),
});

test("what stands under Unreleased where packages that share the file go apart is left, and told", async () => {
  using repository = releasing(
    shared("# Changes\n\n## Latest Changes\n\n### Added\n\n- by hand\n\n## 1.0.0 - 2026-01-01\n\n- first\n"),
  );
  for (const name of ["one", "two"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("feat: more", { "packages/one/x": "1" });
  const { findings } = await repository.json();
  expect(findings).toMatchObject([{ code: "RA-WRITE-TEXT-LEFT", file: "CHANGELOG.md", line: 7 }]);
  expect(findings[0]!.message).toContain("under Latest Changes in CHANGELOG.md");
  repository.commit("fix: less", { "packages/two/x": "1" });
  expect((await repository.json("--bump", "minor")).findings).toEqual([]);
  expect((await repository.version("--write")).stderr).toContain("RA-WRITE-TEXT-LEFT");
  expect(repository.text("CHANGELOG.md")).toMatch(/## Latest Changes\n\n### Added\n\n- by hand\n\n## one 1\.1\.0/);
}, 60_000);

test("what stands under Unreleased is all packages' where they have one section, whatever name heads it", async () => {
  const group = '[tool.release-actions.groups.all]\npackages = ["*"]\nversioning = "lockstep"\n';
  const changelog =
    "# Changes\n\n## Unreleased\n\n- by hand\n\n## one 1.0.0 - 2026-01-01\n\n- first\n\n## one 0.9.0 - 2025-01-01\n\n- zero\n";
  using repository = releasing(shared(changelog, group));
  for (const name of ["one", "two"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("feat: more", { "packages/two/x": "1" });
  const { status, stderr } = await repository.version("--write");
  expect([status, stderr]).toEqual([0, ""]);
  expect(repository.text("CHANGELOG.md")).toMatch(
    /## Unreleased\n\n## one 1\.1\.0 - 2026-03-04\n\n- by hand\n- more .*\n\n## one 1\.0\.0/,
  );
}, 60_000);

test("what stands under Unreleased below a release is left, and told", async () => {
  using repository = releasing({
    "pyproject.toml": project("one"),
    "CHANGELOG.md": "# Changes\n\n## 1.0.0\n\n- first\n\n## Unreleased\n\n- by hand\n",
  });
  repository.git("ws", "tag", "v1.0.0");
  repository.commit("feat: more", { x: "1" });
  expect((await repository.json()).findings).toMatchObject([
    { code: "RA-WRITE-TEXT-LEFT", message: expect.stringMatching(/: a release stands above it$/) },
  ]);
}, 60_000);

test("what stands under a version that is to come and is not this one is the release's, or told", async () => {
  const changelog = (...sections: readonly string[]): string =>
    ["# Changes", ...sections, "## 1.0.0 (2026-01-01)\n\n- first\n\n## 0.9.1 (unreleased)\n\n- never\n"].join("\n\n");
  const later = "## 1.1.0 (unreleased)\n\n- by hand";
  const findings = async (text: string, names = ["one"]) => {
    using repository = releasing({
      ...shared(text),
      ...(names.length > 1 ? {} : { "pyproject.toml": project("one") }),
    });
    for (const name of names) repository.git("ws", "tag", `${names.length > 1 ? `${name}-` : ""}v1.0.0`);
    repository.commit("fix: less", { "packages/one/x": "1" });
    const all = (await repository.json()).findings;
    for (const { code, hint } of all)
      if (code === "RA-WRITE-NUMBER-PASSED") expect(hint).toContain("written is to be undone before");
    const found = all.map(({ code, line, message }) => [code, line, message]);
    expect((await repository.version("--write")).status).toBe(0);
    return { found, text: repository.text("CHANGELOG.md") };
  };
  const taken = await findings(changelog(later));
  const passed = "What CHANGELOG.md tells under 1.1.0 becomes the section of one 1.0.1";
  expect(taken.found).toEqual([["RA-WRITE-NUMBER-PASSED", undefined, passed]]);
  expect(taken.text).toMatch(/^# Changes\n\n## 1\.0\.1 \(2026-03-04\)\n\n- by hand\n- less .*\n\n## 1\.0\.0/);
  const both = await findings(changelog("## Unreleased\n\n- now", later));
  expect(both.found).toEqual([
    ["RA-WRITE-TEXT-LEFT", undefined, expect.stringContaining("under 1.1.0 (unreleased) in")],
  ]);
  expect((await findings(changelog("## 2.0.0 (planned)\n\n- some day"))).found).toEqual([]);
  for (const coming of [later, "## one 1.0.1, two 1.0.1 (unreleased)\n\n- by hand"]) {
    const apart = await findings(changelog(coming), ["one", "two"]);
    expect(apart.found).toEqual([["RA-WRITE-TEXT-LEFT", 5, expect.stringContaining("packages share the file")]]);
  }
}, 90_000);
