import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type Config, noConfig, noPackageConfig } from "../../../src/domain/config/config.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { releaseMessageBody } from "../../../src/domain/release-request/trailers.ts";
import { validationReport } from "../../../src/domain/validation/report.ts";
import { ruleResult } from "../../../src/domain/validation/rules.ts";
import { startReleasePages } from "../../fakes/release-pages.ts";
import { codesOf, members, pyproject, repositoryOf, statesOf } from "./validating.ts";

const toml = (version: string) => ({ "pyproject.toml": pyproject("core", version) });

test("the versions of a release commit are those that will be tagged, and one that was edited since is warned of", async () => {
  const vcs = [
    '[project]\nname = "vcs"\ndynamic = ["version"]\n',
    '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n',
    '[tool.hatch.version]\nsource = "vcs"\n',
  ];
  const files = { "vcs/pyproject.toml": vcs.join("") };
  const root = `${pyproject("core", "1.0.0")}\n[tool.uv.workspace]\nmembers = ["vcs"]\n`;
  using repository = repositoryOf({ ...files, "pyproject.toml": root });
  repository.tag("core-v1.0.0", "vcs-v1.0.0");
  expect((await repository.validate()).findings).toEqual([expect.objectContaining({ code: "RA-VERSION-FROM-TAGS" })]);
  const packages = [
    ["core", "1.1.0"],
    ["vcs", "1.2.0"],
  ] as const;
  const body = await releaseMessageBody(
    {
      date: "2026-11-29",
      packages: packages.map(([name, to]) => ({
        name: name as PackageName,
        to,
        from: "1.0.0",
        path: "",
        why: "",
        section: undefined,
        bump: "minor",
        changes: 1,
        installers: [],
      })),
    },
    [],
  );
  repository.write("ws", { "pyproject.toml": root.replace("1.0.0", "1.1.0") });
  repository.git("ws", "commit", "--quiet", "--all", "--message", `Release\n\n${body}`);
  const released = await repository.validate();
  expect(statesOf(released)).toEqual(["core 1.1.0 ready", "vcs 1.2.0 ready"]);
  expect(released).toMatchObject({ findings: [], isMerged: true });
  repository.write("ws", { "pyproject.toml": root.replace("1.0.0", "2.0.0") });
  repository.git("ws", "commit", "--quiet", "--all", "--amend", "--no-edit");
  const edited = await repository.validate();
  expect(edited).toMatchObject({
    state: "ready",
    findings: [{ code: "RA-PREPARED-OTHER-VERSION", severity: "warning" }],
  });
});

test("a version is not compared with tags without a name at whose commits a project beside the workspace had theirs", async () => {
  const project = (name: string, version: string) => ({ [`${name}/pyproject.toml`]: pyproject(name, version) });
  using repository = repositoryOf({ ...project("core", "1.17.2"), ...project("drive", "1.9.0") });
  repository.tag("v1.17.2");
  repository.commit(project("core", "1.17.3"));
  repository.tag("v1.17.3");
  repository.commit(project("drive", "1.10.0"));
  expect(statesOf(await repository.validate({ at: "ws/drive" }))).toEqual(["drive 1.10.0 ready"]);
  expect(statesOf(await repository.validate({ at: "ws/core" }))).toEqual(["core 1.17.3 idle"]);
});

test("what publish would refuse for its siblings is not ready, and where the sibling is left out it is warned of", async () => {
  const engine = (version: string) => pyproject("engine", version, 'dependencies = ["core==1.0.0"]');
  const cli = pyproject("cli", "1.1.0", 'dependencies = ["demo"]');
  const demo = pyproject("demo", "1.0.0", 'classifiers = ["Private :: Do Not Upload"]');
  using repository = repositoryOf({
    ...members({ core: "2.0.0", demo: "1.0.0" }),
    "packages/engine/pyproject.toml": engine("2.0.0"),
    "packages/cli/pyproject.toml": cli,
    "packages/demo/pyproject.toml": demo,
  });
  repository.tag("core-v1.0.0", "engine-v1.0.0", "cli-v1.0.0");
  const all = await repository.validate();
  expect(codesOf(all)).toEqual({ error: ["RA-PIN-EXCLUDES-SIBLING", "RA-REQUIRES-PRIVATE"] });
  expect(statesOf(all)).toEqual(["cli 1.1.0 invalid", "core 2.0.0 ready", "engine 2.0.0 invalid"]);
  const alone = await repository.validate({ packages: ["engine"] });
  expect(codesOf(alone)).toEqual({ warning: ["RA-PIN-EXCLUDES-SIBLING"] });
  const ignoring = { ...noConfig, settings: { ignore: ["RA-REQUIRES-PRIVATE:cli"] } };
  expect(codesOf(await repository.validate({ packages: ["cli"], config: ignoring }))).toEqual({});
});

test("a group in lockstep with two versions is warned of where one of them is to be released", async () => {
  const groups = new Map([["g", { name: "g", packages: ["*"], versioning: "lockstep" } as const]]);
  const demo = pyproject("demo", "0.1", 'classifiers = ["Private :: Do Not Upload"]');
  const files = { ...members({ core: "2.0.0", engine: "1.0.0" }), "packages/demo/pyproject.toml": demo };
  using repository = repositoryOf(files);
  repository.tag("core-v1.0.0", "engine-v1.0.0");
  const config = { ...noConfig, groups };
  expect((await repository.validate({ config })).findings).toMatchObject([
    { code: "RA-VERSION-GROUP-APART", message: expect.stringMatching(/: core 2\.0\.0, engine 1\.0\.0$/) },
  ]);
  repository.tag("core-v2.0.0");
  expect(codesOf(await repository.validate({ config })).warning).toBeUndefined();
});

test("a version after the last tag is ready, the last tag's own is idle, one before it is invalid", async () => {
  using repository = repositoryOf(toml("1.1.0"));
  repository.tag("v1.0.0", "v1.1.0");
  expect(await repository.validate()).toMatchObject({
    mode: "branch",
    tag: undefined,
    state: "idle",
    packages: [{ name: "core", state: "idle", tag: "v1.1.0", previous: { version: "1.1.0", tag: "v1.1.0" } }],
    findings: [],
  });
  repository.commit(toml("1.2.0rc1"));
  expect(await repository.validate()).toMatchObject({
    state: "ready",
    packages: [{ version: "1.2.0rc1", isPrerelease: true, previous: { version: "1.1.0" }, tag: "v1.2.0rc1" }],
    findings: [],
  });
  repository.commit(toml("1.0.5"));
  expect(statesOf(await repository.validate())).toEqual(["core 1.0.5 ready"]);
  repository.commit(toml("0.9"));
  const behind = await repository.validate();
  expect(behind).toMatchObject({ state: "invalid", packages: [{ state: "invalid" }] });
  expect(behind.findings).toEqual([
    expect.objectContaining({
      code: "RA-VERSION-BEHIND",
      package: "core",
      message: "core 0.9 is older than 1.1.0, which is released (v1.1.0)",
      hint: expect.stringMatching(
        /^Choose a version after 1\.1\.0.*; where v1\.1\.0 is a mistake .*, delete that tag$/,
      ),
      file: "pyproject.toml",
      line: 3,
    }),
  ]);
});

test("a maintenance line goes on below a newer one, and a pre-release after those of its target", async () => {
  using repository = repositoryOf(toml("3.1.9"));
  repository.tag("v3.1.8", "v3.2.0rc1");
  expect(await repository.validate()).toMatchObject({ state: "ready", packages: [{ previous: { tag: "v3.1.8" } }] });
  repository.commit(toml("3.2.0b2"));
  expect(codesOf(await repository.validate())).toEqual({ error: ["RA-VERSION-BEHIND"] });
  repository.commit(toml("3.2.0rc2"));
  expect(statesOf(await repository.validate())).toEqual(["core 3.2.0rc2 ready"]);
});

test("a pre-release needs no section where commitizen is told to merge it, or where none before it has one", async () => {
  const files = (version: string, more = "") => ({
    "pyproject.toml": `${pyproject("core", version)}\n${more}`,
    "CHANGELOG.md": "## 1.0.0\n\n- First\n",
  });
  const merged = "[tool.commitizen]\nchangelog_merge_prerelease = true\n";
  using repository = repositoryOf(files("1.1.0a1"));
  repository.tag("v1.0.0");
  repository.commit({ "x.py": "1" });
  expect(codesOf(await repository.validate())).toEqual({ error: ["RA-CHANGELOG-NO-SECTION"] });
  repository.commit(files("1.1.0a1", merged));
  expect(statesOf(await repository.validate())).toEqual(["core 1.1.0a1 ready"]);
  repository.tag("v1.1.0a1");
  repository.commit(files("1.1.0a2"));
  expect(statesOf(await repository.validate())).toEqual(["core 1.1.0a2 ready"]);
  repository.commit(files("1.1.0", merged));
  expect(codesOf(await repository.validate())).toEqual({ error: ["RA-CHANGELOG-NO-SECTION"] });
});

test.each([
  ["{name}-v{version}", "core-v1.0.0"],
  ["{name}@{version}", "core@1.0.0"],
  ["{name}/v{version}", "core/v1.0.0"],
  ["v{version}", "v1.0.0"],
])("tags as %s are those of a package, and noise is none", async (_, tag) => {
  using repository = repositoryOf(toml("1.0.0"));
  repository.tag(
    "list",
    "stable",
    "v.2.5.0",
    "V0.17",
    "archive/2.0.0",
    "core-v",
    "1.0.0-beta.52-rc.10",
    "other-v9.0.0",
  );
  await using pages = await startReleasePages();
  expect(codesOf(await repository.validate({ index: pages.url }))).toEqual({ notice: ["RA-HISTORY-NO-TAGS"] });
  repository.tag(tag);
  expect(await repository.validate()).toMatchObject({ state: "idle", findings: [], packages: [{ tag }] });
});

test("a tag in no known format that ends in the version may be its release: the index is asked, which is said", async () => {
  using repository = repositoryOf(members({ core: "1.2.1", http: "0.9.0b5", web: "0.4.0", zoo: "3.0.0" }));
  repository.tag(
    "core-v0.25.0",
    "1.2.1",
    "http-v0.16.0",
    "py-http-v0.9.0-beta.5",
    "web-v0.3.0",
    "web-v0.4.0",
    "0.4.0",
    "zoo-v2.0.0",
  );
  await using pages = await startReleasePages({ core: ["1.2.1"], http: ["0.8.0", "0.9.0b5"] });
  const seen = await repository.validate({ index: pages.url });
  expect(statesOf(seen)).toEqual(["core 1.2.1 idle", "http 0.9.0b5 idle", "web 0.4.0 idle", "zoo 3.0.0 ready"]);
  expect(pages.asked.toSorted()).toEqual(["core", "http"]);
  const host = `${new URL(pages.url).host}/simple`;
  expect(seen.findings.map(({ message }) => message)).toEqual([
    `Tags such as 1.2.1 may be of core, http, but do not say so: what was released before is read from ${host}`,
  ]);
  const off = await repository.validate({ packages: ["core"] });
  expect(statesOf(off)).toEqual(["core 1.2.1 ready"]);
  expect(off.findings.map(({ message }) => message)).toEqual([
    "Tags such as 1.2.1 may be of core, but do not say so: they count for nothing",
  ]);
});

test("each package of a workspace stands to its own tags, and formats of its own are kept", async () => {
  using repository = repositoryOf(members({ core: "1.1.0", http: "2.0.0", web: "0.3.0" }));
  repository.tag("core-v1.0.0", "http@2.0.0", "release-0.3.0", "core-v2.0.0rc1");
  const web = { ...noPackageConfig, tagFormats: ["release-{version}"] };
  const config: Config = { ...noConfig, packages: new Map([["web", web]]) };
  const seen = await repository.validate({ config });
  expect(statesOf(seen)).toEqual(["core 1.1.0 ready", "http 2.0.0 idle", "web 0.3.0 idle"]);
  expect(seen.state).toBe("ready");
});

test("workspace tags are the root's, and of packages with the root's version, not of the others", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.2.0", tool: "0.4.0" }),
    "pyproject.toml": pyproject("whole", "1.2.0", '[tool.uv.workspace]\nmembers = ["packages/*"]\n'),
  });
  repository.tag("v0.4.0", "v1.1.0", "v1.2.0", "tool-v0.3.0");
  expect(statesOf(await repository.validate())).toEqual(["core 1.2.0 idle", "tool 0.4.0 ready", "whole 1.2.0 idle"]);
});

test("without a root package, workspace tags are of those that have no tags of their own", async () => {
  using repository = repositoryOf(members({ core: "1.2.0", http: "1.2.0" }));
  repository.tag("core-v1.0.0", "v1.2.0");
  await using pages = await startReleasePages({ core: ["1.0.0", "1.2.0"] });
  const seen = await repository.validate({ index: pages.url });
  expect(statesOf(seen)).toEqual(["core 1.2.0 idle", "http 1.2.0 idle"]);
  expect(pages.asked).toEqual(["core"]);
  const off = await repository.validate();
  expect(statesOf(off)).toEqual(["core 1.2.0 ready", "http 1.2.0 idle"]);
  expect(ruleResult(off.rules.find(({ name }) => name === "progress")!, 2)).toBe("passed");
  repository.commit(members({ core: "1.1.0", http: "1.2.0" }));
  expect(statesOf(await repository.validate())).toEqual(["core 1.1.0 ready", "http 1.2.0 idle"]);
});

test("an error of no package makes those invalid that would be released, not those that are left alone", async () => {
  using repository = repositoryOf(members({ core: "1.0.0", http: "0.2.0" }));
  repository.tag("core-v1.0.0", "http-v0.1.0");
  const seen = await repository.validate({ versionFiles: ["VERSION"] });
  expect(codesOf(seen).error).toEqual(["RA-VERSION-FILE-ENTRY-INVALID"]);
  expect(statesOf(seen)).toEqual(["core 1.0.0 idle", "http 0.2.0 invalid"]);
});

test("private packages and those that are none are not asked, and `packages` narrows", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.0.0", http: "1.0.0", secret: "1.0.0" }),
    "packages/docs/pyproject.toml": '[project]\nname = "docs"\nversion = "0"\n',
    "packages/mine/pyproject.toml": pyproject("mine", "1.0", 'classifiers = ["Private :: Do Not Upload"]'),
  });
  const secret = { ...noPackageConfig, isPrivate: true };
  const config: Config = { ...noConfig, packages: new Map([["secret", secret]]) };
  expect(statesOf(await repository.validate({ config }))).toEqual(["core 1.0.0 ready", "http 1.0.0 ready"]);
  expect(statesOf(await repository.validate({ config, packages: ["h*"] }))).toEqual(["http 1.0.0 ready"]);
  expect(codesOf(await repository.validate({ config, packages: ["secret"] })).error).toEqual([
    "RA-PLAN-NOT-PUBLISHABLE",
  ]);
  const unknown = await repository.validate({ packages: ["cores"] });
  expect(unknown).toMatchObject({ state: "invalid", packages: [] });
  expect(codesOf(unknown)).toEqual({ error: ["RA-PLAN-PATTERN-MATCHES-NOTHING"] });
});

test("a development version is not released, unless it is asked for by name", async () => {
  using repository = repositoryOf(toml("1.2.0.dev0"));
  repository.tag("v1.1.0");
  expect(await repository.validate()).toMatchObject({
    state: "idle",
    packages: [{ reason: "1.2.0.dev0 is a development version" }],
  });
  expect(await repository.validate({ packages: ["Core"] })).toMatchObject({ state: "ready" });
});

test("a local version is not released to an index that refuses it, unless it is asked for by name", async () => {
  using repository = repositoryOf(toml("1.2.0+dev"));
  repository.tag("v1.1.0");
  expect(await repository.validate()).toMatchObject({
    state: "idle",
    findings: [],
    packages: [{ reason: "1.2.0+dev is a local version, which is not released" }],
  });
  expect(codesOf(await repository.validate({ packages: ["core"] })).error).toEqual(["RA-PLAN-VERSION-REFUSED"]);
  await using pages = await startReleasePages({ core: ["1.1.0"] });
  expect(statesOf(await repository.validate({ index: pages.url }))).toEqual(["core 1.2.0+dev ready"]);
  repository.tag("v1.2.0+dev");
  const tagged = await repository.validate({ tag: "v1.2.0+dev" });
  expect(codesOf(tagged).error).toEqual(["RA-PLAN-VERSION-REFUSED"]);
});

test("changes that no version covers are a notice, by the innermost package", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.0.0", http: "1.0.0", web: "1.0.0" }),
    "pyproject.toml": pyproject("whole", "1.0.0", '[tool.uv.workspace]\nmembers = ["packages/*"]\n'),
  });
  repository.tag("v1.0.0");
  expect(codesOf(await repository.validate())).toEqual({});
  repository.commit({ "packages/core/a.py": "1" });
  expect((await repository.validate()).findings).toEqual([
    expect.objectContaining({
      message: "1 package has changes that no version covers: core",
      hint: "Give it a new version when the changes should be released",
    }),
  ]);
  repository.commit({ "packages/web/a.py": "1" });
  const seen = await repository.validate();
  expect(seen.state).toBe("idle");
  expect(seen.findings).toEqual([
    expect.objectContaining({
      code: "RA-VERSION-CHANGES-UNCOVERED",
      severity: "notice",
      message: "2 packages have changes that no version covers: core, web",
    }),
  ]);
  repository.commit({ "README.md": "1", "packages/web/pyproject.toml": pyproject("web", "1.0.1") });
  expect((await repository.validate()).findings.map(({ message }) => message)).toContain(
    "2 packages have changes that no version covers: core, whole",
  );
});

test("where the files are far behind tags without a name, changes count from the last of these, as for the next version", async () => {
  using repository = repositoryOf({
    ...members({ core: "0.1.0", web: "0.1.0" }),
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  });
  repository.tag("v0.1.0");
  repository.commit({ "packages/core/a.py": "1", "packages/web/a.py": "1" });
  repository.tag("v0.86.5");
  expect(codesOf(await repository.validate())).toEqual({});
  repository.commit({ "packages/core/a.py": "2" });
  expect((await repository.validate()).findings).toMatchObject([
    { message: "1 package has changes that no version covers: core" },
  ]);
});

test("a package that had another name: the remedy goes on with the new one, of which the index says what it has", async () => {
  using repository = repositoryOf(members({ core: "1.0.0", reader: "0.7.1" }));
  repository.tag("core-v1.0.0", "io-v0.7.0", "io-v0.7.1");
  await using pages = await startReleasePages({ core: ["1.0.0"] });
  const hint = 'Write tag-format = ["{name}-v{version}", "io-v{version}"] in packages.reader of the configuration';
  expect((await repository.validate({ index: pages.url })).findings).toMatchObject([
    { code: "RA-HISTORY-NO-TAGS", hint: expect.stringContaining(hint) },
  ]);
  const tagFormats = ["{name}-v{version}", "io-v{version}"];
  const config: Config = {
    ...noConfig,
    packages: new Map([["reader" as PackageName, { ...noPackageConfig, tagFormats }]]),
  };
  const remedied = await repository.validate({ index: pages.url, config });
  expect(statesOf(remedied)).toEqual(["core 1.0.0 idle", "reader 0.7.1 ready"]);
  expect(remedied.packages[1]).toMatchObject({ previous: { tag: "io-v0.7.0" } });
  expect(remedied.findings).toEqual([]);
  expect(statesOf(await repository.validate({ config }))).toEqual(["core 1.0.0 idle", "reader 0.7.1 idle"]);
  await using both = await startReleasePages({ core: ["1.0.0"], reader: ["0.7.1"] });
  const out = await repository.validate({ index: both.url, config });
  expect(statesOf(out)).toEqual(["core 1.0.0 idle", "reader 0.7.1 idle"]);
});

test("of packages with numbers of their own beside tags without a name the index says what it has", async () => {
  using repository = repositoryOf(members({ core: "1.1.0", app: "0.2.0" }));
  repository.tag("v0.1.0", "v1.0.0", "v1.1.0");
  expect(statesOf(await repository.validate())).toEqual(["app 0.2.0 ready", "core 1.1.0 idle"]);
  await using pages = await startReleasePages({ core: ["1.1.0"], app: ["0.2.0"] });
  const out = await repository.validate({ index: pages.url });
  expect(pages.asked).toEqual(["app"]);
  expect(statesOf(out)).toEqual(["app 0.2.0 idle", "core 1.1.0 idle"]);
});

test("where there are no tags the index is asked, which is said; `off` counts nothing as released", async () => {
  using repository = repositoryOf(members({ core: "1.1.0", http: "2.0.0", web: "0.1.0" }));
  repository.tag("http-v2.0.0");
  await using pages = await startReleasePages({ core: ["1.0.0", "1.1.0"] });
  const asked = await repository.validate({ index: pages.url });
  expect(pages.asked.toSorted()).toEqual(["core", "web"]);
  expect(statesOf(asked)).toEqual(["core 1.1.0 idle", "http 2.0.0 idle", "web 0.1.0 ready"]);
  expect(asked.packages[0]?.previous).toEqual({ version: "1.1.0", tag: undefined });
  expect(asked.findings).toEqual([
    expect.objectContaining({
      code: "RA-HISTORY-NO-TAGS",
      severity: "notice",
      message: `No tags of core, web: what was released before is read from ${new URL(pages.url).host}/simple`,
    }),
  ]);
  const off = await repository.validate();
  expect(statesOf(off)).toEqual(["core 1.1.0 ready", "http 2.0.0 idle", "web 0.1.0 ready"]);
  expect(codesOf(off)).toEqual({ notice: ["RA-HISTORY-NO-TAGS"] });
  repository.commit(members({ core: "0.9.0" }));
  const behind = await repository.validate({ index: pages.url, packages: ["core"] });
  expect(behind.findings.map(({ message }) => message)).toContain(
    "core 0.9.0 is older than 1.1.0, which is released (on the index)",
  );
});

test("an index that is down, or none at all, is a finding, and nothing is claimed", async () => {
  using repository = repositoryOf(toml("1.0.0"));
  const down = await repository.validate({ index: "http://127.0.0.1:9/simple/" });
  expect(down.state).toBe("invalid");
  // Not that what was released is read from there.
  expect(down.findings).toEqual([expect.objectContaining({ code: "RA-INDEX-UNREACHABLE", mender: "outside" })]);
  const { verdict, sections } = validationReport(down);
  expect(verdict).toBe("Whether it is ready to be released could not be found out");
  expect(sections?.find(({ title }) => title === "Packages")).toMatchObject({
    rows: [[{}, {}, { state: expect.stringMatching(/^unknown: .* gave no usable answer in 5 tries/) }]],
  });
  for (const index of ["pipy", "ftp://127.0.0.1/", "http://ada:secret@127.0.0.1:9/simple/"]) {
    const refused = await repository.validate({ index }).catch(({ findings }) => findings);
    expect(refused).toEqual([expect.objectContaining({ code: "RA-HISTORY-INDEX-UNKNOWN" })]);
    expect(JSON.stringify(refused)).not.toContain("secret");
  }
});

test("a section that stands above is proposed as the version only where it is newer, and may be a newer line's", async () => {
  const hintsWith = async (top: string, asked: { readonly index?: string } = {}) => {
    const changelog = `## ${top}\n\n- a\n\n## 1.1.0\n\n- b\n`;
    using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0"), "CHANGELOG.md": changelog });
    const { findings } = await repository.validate(asked);
    return findings.flatMap(({ code, hint }) => (code === "RA-CHANGELOG-NOT-TOP" ? [hint] : []));
  };
  expect(await hintsWith("1.2.0")).toEqual(["Set the version to 1.2.0, or move the section of 1.1.0 to the top"]);
  expect(await hintsWith("1.0.0")).toEqual(["Move the section of 1.1.0 to the top"]);
  await using pages = await startReleasePages({ core: ["2.0.0", "1.0.0"] });
  const index = pages.url;
  expect(await hintsWith("2.0.0", { index })).toEqual([]);
  expect(await hintsWith("1.0.0", { index })).toEqual(["Move the section of 1.1.0 to the top"]);
});

test("an index can be named as the workspace names it, or as the configuration does", async () => {
  await using pages = await startReleasePages({ core: ["1.0.0"] });
  using repository = repositoryOf({
    "pyproject.toml": pyproject("core", "1.0.0", `[[tool.uv.index]]\nname = "ours"\nurl = "${pages.url}"\n`),
  });
  expect(statesOf(await repository.validate({ index: "ours" }))).toEqual(["core 1.0.0 idle"]);
  const upload = "http://127.0.0.1:9/legacy/";
  const config: Config = { ...noConfig, settings: { index: upload, "check-url": pages.url } };
  expect(statesOf(await repository.validate({ index: upload, config }))).toEqual(["core 1.0.0 idle"]);
});

test("without git the index is asked, too", async () => {
  using repository = repositoryOf(toml("1.0.0"));
  rmSync(join(repository.folder, "ws/.git"), { recursive: true });
  await using pages = await startReleasePages({ core: ["1.0.0"] });
  expect(statesOf(await repository.validate({ index: pages.url }))).toEqual(["core 1.0.0 idle"]);
  expect(codesOf(await repository.validate({ mode: "tag", tag: "v1.0.0" }))).toMatchObject({
    error: ["RA-TAG-MISSING"],
  });
});

test("what a rule did not look at is skipped, with the reason, and not passed", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.1.0", http: "2.0.0" }),
    "packages/core/CHANGELOG.md": "# Changelog\n\n## 1.1.0\n\n- All of it\n",
  });
  repository.tag("http-v1.0.0");
  const results = async (given?: Parameters<typeof repository.validate>[0]) => {
    const { rules, packages } = await repository.validate(given);
    return Object.fromEntries(rules.map((rule) => [rule.name, ruleResult(rule, packages.length)]));
  };
  expect(await results()).toEqual({
    version: "passed",
    sources: "skipped: there is no uv.lock, and version-files is empty",
    changelog: "passed; http: there is no changelog",
    requirements: "passed",
    tag: "skipped: a branch has none",
    progress: "passed; core: there is no tag of an earlier release, and no index is asked",
  });
  expect(await results({ requireChangelog: "true", packages: ["http"] })).toMatchObject({
    changelog: "failed: 1 error",
  });
  expect(await results({ packages: ["nobody"] })).toMatchObject({ version: "skipped: there is no package to release" });
});

test("a changelog of several packages that is not read is said once, with the releases", async () => {
  const own = { "packages/lib/CHANGES.adoc": "= Log\n" };
  using repository = repositoryOf({
    ...members({ core: "1.1.0", http: "2.0.0", lib: "3.0" }),
    "NEWS.adoc": "= Log\n",
    ...own,
  });
  const { findings } = await repository.validate();
  const said = findings.filter(({ code }) => code === "RA-CHANGELOG-UNREAD");
  expect(said.map(({ message, package: name }) => [name, message.replace(/: .*/, "")])).toEqual([
    [undefined, "Whether NEWS.adoc tells of core 1.1.0, http 2.0.0 was not read"],
    ["lib", "Whether packages/lib/CHANGES.adoc tells of lib 3.0 was not read"],
  ]);
  // No heading makes another form one that is read.
  expect(said[0]!.hint).toContain("name a file of Markdown or reStructuredText as changelog");
});

test("the changelog's section becomes the notes, and is asked for where there is something to release", async () => {
  const changelog = (text: string) => ({ "CHANGELOG.md": `# Changelog\n\n${text}` });
  using repository = repositoryOf({
    ...toml("1.0.0"),
    ...changelog("## Unreleased\n\n- Soon\n\n## 1.0.0\n\n- First\n"),
  });
  repository.tag("v1.0.0");
  const idle = await repository.validate();
  expect(idle).toMatchObject({ state: "idle", findings: [], packages: [{ notes: "- First" }] });
  repository.commit(toml("1.1.0"));
  const missing = await repository.validate();
  expect(missing).toMatchObject({ state: "invalid", packages: [{ notes: undefined }] });
  expect(codesOf(missing)).toEqual({ error: ["RA-CHANGELOG-NO-SECTION"] });
  repository.commit(changelog("## [1.1.0] - 2026-01-02\n\n- Second\n\n## 1.0.0\n\n- First\n"));
  expect(await repository.validate()).toMatchObject({ state: "ready", packages: [{ notes: "- Second" }] });
});

test("a lock that is behind, another version in a file, and a pre-release on the stable channel are errors", async () => {
  using repository = repositoryOf({
    ...toml("1.1.0rc1"),
    "uv.lock": 'version = 1\n\n[[package]]\nname = "core"\nversion = "1.0.0"\nsource = { editable = "." }\n',
    "docs/conf.py": 'release = "1.0.0"\n',
  });
  repository.tag("v1.0.0");
  const versionFiles = ['docs/conf.py: release = "(.*)"'];
  expect(codesOf(await repository.validate({ versionFiles, channel: "stable" })).error).toEqual([
    "RA-VERSION-NOT-STABLE",
    "RA-SOURCES-LOCK-DIFFERS",
    "RA-SOURCES-VERSION-DIFFERS",
  ]);
});

test("packages whose versions a backend makes from tags are told together, those alone that are asked", async () => {
  const vcs = (name: string) =>
    pyproject(name, "", '[tool.hatch.version]\nsource = "vcs"\n')
      .replace('version = ""', 'dynamic = ["version"]')
      .replaceAll(/"uv_build"/g, '"hatchling.build"')
      .replace('["hatchling.build"]', '["hatchling", "hatch-vcs"]');
  using repository = repositoryOf({
    ...members({ a: "", b: "", c: "" }),
    ...Object.fromEntries(["a", "b", "c"].map((name) => [`packages/${name}/pyproject.toml`, vcs(name)])),
  });
  expect((await repository.validate({ packages: ["a", "c"] })).findings).toMatchObject([
    { message: "2 packages get their versions from the tags that release them, by hatch-vcs: a, c" },
  ]);
});

test("a version that a backend makes from tags is the tag's, and on a branch there is none", async () => {
  using repository = repositoryOf({
    "pyproject.toml":
      '[project]\nname = "core"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n',
  });
  repository.tag("v1.0.0");
  const branch = await repository.validate();
  expect(branch).toMatchObject({ state: "idle", packages: [{ version: undefined }] });
  expect(codesOf(branch)).toEqual({ notice: ["RA-VERSION-FROM-TAGS"] });
  repository.git("ws", "tag", "--annotate", "--message", "Two", "v1.1.0");
  expect(await repository.validate({ tag: "v1.1.0" })).toMatchObject({
    state: "ready",
    findings: [],
    packages: [{ version: "1.1.0", previous: { tag: "v1.0.0" } }],
  });
});

test("what is wrong with a changelog of many packages is said once, and names them", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.0", web: "1.0" }),
    "CHANGELOG.md": "## 1.0\n\n- a\n\n<<<<<<< HEAD\n- b\n=======\n>>>>>>> main\n",
  });
  const { findings } = await repository.validate();
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({
      code: "RA-CHANGELOG-CONFLICT",
      message: "CHANGELOG.md has git's marks of an unsolved conflict, the first in line 5 (core, web)",
    }),
  ]);
});

test("no version is called a first release beside tags that nobody can read", async () => {
  using repository = repositoryOf(toml("1.0.5"));
  const { packages: first } = await repository.validate({ index: "off" });
  expect(first).toMatchObject([{ state: "ready", reason: "1.0.5 is a first release" }]);
  repository.tag("build-1.0.4", "build-1.1.0");
  const { packages, findings } = await repository.validate({ index: "off" });
  expect(packages).toMatchObject([{ state: "ready", reason: "no release before 1.0.5 is known" }]);
  expect(findings).toMatchObject([
    {
      code: "RA-HISTORY-NO-TAGS",
      hint: 'Write tag-format = "build-{version}" in the configuration, if build-1.1.0 is a release of core; else nothing needs to be done',
    },
  ]);
  const set = await repository.validate({ index: "off", tagFormat: ["{name}-v{version}"] });
  expect(set.findings).toMatchObject([
    { hint: expect.stringContaining('Write tag-format = ["{name}-v{version}", "build-{version}"] in ') },
  ]);
});
