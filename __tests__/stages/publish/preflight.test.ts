import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { buildSystems, pyproject, tinyWorkspace, workspaceFiles } from "../../e2e/tiny-workspace.ts";
import { workspaceOf } from "../../e2e/workspace.ts";
import { lookOver, releasedOf } from "../plan/surveying.ts";

const two = [{ name: "tiny-base" }, { name: "tiny-other" }];
const brief = (findings: readonly { readonly code: string; readonly message: string }[]) =>
  findings.map(({ code, message }) => `${code} ${message}`);
const noLock = "RA-PREFLIGHT-NO-LOCK The workspace has no uv.lock";

test("a clean checkout has nothing against it but the missing lock", async () => {
  using workspace = tinyWorkspace(two);
  expect(brief((await lookOver(workspace.root)).flight)).toEqual([noLock]);
  workspace.write("ws", { "uv.lock": "version = 1\n" });
  workspace.commit();
  expect((await lookOver(workspace.root)).flight).toEqual([]);
});

test("changed, staged, deleted and untracked files are told by package; those elsewhere are a notice", async () => {
  using workspace = tinyWorkspace(two);
  workspace.write("ws", {
    "packages/tiny-base/README.md": "changed",
    "packages/tiny-base/new.py": "",
    "notes.txt": "",
    ".gitignore": "ignored.txt\n",
    "packages/tiny-base/ignored.txt": "",
  });
  rmSync(join(workspace.root, "packages/tiny-other/README.md"));
  workspace.git("ws", "add", "packages/tiny-base/new.py");
  const { flight } = await lookOver(workspace.root);
  expect(brief(flight)).toEqual([
    "RA-PREFLIGHT-NOT-COMMITTED tiny-base has changes that are not committed: packages/tiny-base/README.md, packages/tiny-base/new.py",
    "RA-PREFLIGHT-NOT-COMMITTED tiny-other has changes that are not committed: packages/tiny-other/README.md",
    "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE Changes that are not committed, outside of what is published: .gitignore, notes.txt",
    noLock,
  ]);
  expect(flight.slice(0, 3).map(({ severity }) => severity)).toEqual(["error", "error", "notice"]);
  expect([flight[0]!.hint, flight[0]!.inTerminal, remedyOf(flight[0]!)]).toEqual([
    expect.stringMatching(/^Find what writes them/),
    expect.stringMatching(/^Commit what is changed/),
    "call",
  ]);
  const allowed = await lookOver(workspace.root, { allowDirty: true });
  expect(allowed.flight.every(({ severity }) => severity === "notice")).toBe(true);
});

test("a submodule that is not fetched is an error inside a package to be published, elsewhere a notice", async () => {
  using workspace = tinyWorkspace(two);
  workspace.repository("lib", { file: "1" });
  workspace.git("ws", "submodule", "--quiet", "add", "../lib", "packages/tiny-base/vendor/lib");
  workspace.git("ws", "submodule", "--quiet", "add", "../lib", "vendor/lib");
  workspace.commit();
  workspace.git(".", "clone", "--quiet", workspace.root, "plain");
  const plain = join(workspace.folder, "plain");
  const { flight } = await lookOver(plain);
  expect(brief(flight)).toEqual([
    "RA-PREFLIGHT-SUBMODULE-EMPTY tiny-base has submodules that are not fetched: packages/tiny-base/vendor/lib",
    "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE Submodules that are not fetched, outside of what is published: vendor/lib",
    noLock,
  ]);
  expect(flight.map(({ severity }) => severity)).toEqual(["error", "notice", "notice"]);
  expect(flight[0]).toMatchObject({
    hint: "Set submodules: recursive for actions/checkout; allow-dirty: true publishes without what they hold",
    inTerminal: "Run git submodule update --init --recursive; --allow-dirty publishes without what they hold",
  });
  expect(brief((await lookOver(plain, { allowDirty: true })).flight)).toEqual([
    expect.stringContaining("RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE"),
    noLock,
  ]);
  expect(brief((await lookOver(workspace.root)).flight)).toEqual([noLock]);
});

test("links that lead out of the repository are refused where a package to be published tracks them", async () => {
  using workspace = tinyWorkspace(two);
  const link = (path: string, isTracked = true) => ({ path, target: "/etc/hostname", isTracked });
  const outside = [
    link("packages/tiny-base/src/tiny_base/host"),
    link("packages/tiny-base/result", false),
    link("packages/tiny-other/host"),
    link("docs/host"),
  ];
  const { flight } = await lookOver(workspace.root, { outside, wish: { packages: ["tiny-base"] }, allowDirty: true });
  expect(brief(flight.slice(0, 2))).toEqual([
    "RA-COPY-LINK-LEADS-OUT Links of tiny-base lead out of the repository, or into git's own files: packages/tiny-base/src/tiny_base/host -> /etc/hostname",
    "RA-COPY-LINK-LEFT-OUT Links that lead out of the repository, or into git's own files, are left out of what is built: docs/host -> /etc/hostname, packages/tiny-base/result -> /etc/hostname, packages/tiny-other/host -> /etc/hostname",
  ]);
  expect(flight.slice(0, 2).map(({ severity }) => severity)).toEqual(["error", "warning"]);
});

test("a file that is taken out of the index, and still there, is told once", async () => {
  using workspace = tinyWorkspace(two);
  workspace.git("ws", "rm", "--cached", "--quiet", "pyproject.toml", "packages/tiny-base/README.md");
  expect(brief((await lookOver(workspace.root)).flight)).toEqual([
    "RA-PREFLIGHT-NOT-COMMITTED tiny-base has changes that are not committed: packages/tiny-base/README.md",
    "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE Changes that are not committed, outside of what is published: pyproject.toml",
    noLock,
  ]);
});

test("files of a package that is not to be published are elsewhere, and nothing counts where nothing is", async () => {
  using workspace = tinyWorkspace(two);
  workspace.write("ws", { "packages/tiny-other/README.md": "changed" });
  const one = await lookOver(workspace.root, { wish: { packages: ["tiny-base"] } });
  expect(one.flight.map(({ code }) => code)).toEqual(["RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE", "RA-PREFLIGHT-NO-LOCK"]);
  const none = await lookOver(workspace.root, { released: releasedOf("tiny-base", "tiny-other") });
  expect(none.flight).toEqual([]);
});

test("a file belongs to the innermost package around it", async () => {
  const files = workspaceFiles(two);
  const root = `${pyproject({ name: "tiny-root" })}\n${files["pyproject.toml"]}`;
  using workspace = workspaceOf({ ...files, "pyproject.toml": root, "README.md": "# root\n" });
  workspace.write("ws", { "packages/tiny-base/README.md": "changed", "README.md": "changed" });
  const errors = async (packages: readonly string[]) =>
    (await lookOver(workspace.root, { wish: { packages } })).flight.filter(({ severity }) => severity === "error");
  expect(brief(await errors(["tiny-root"]))).toEqual([
    "RA-PREFLIGHT-NOT-COMMITTED tiny-root has changes that are not committed: README.md",
  ]);
  expect(brief(await errors(["tiny-base"]))).toEqual([
    "RA-PREFLIGHT-NOT-COMMITTED tiny-base has changes that are not committed: packages/tiny-base/README.md",
  ]);
});

test("what has changed since the tag of a published version is a notice with the number of commits", async () => {
  using workspace = tinyWorkspace(two);
  workspace.git("ws", "tag", "tiny-base-v1.0.0");
  workspace.write("ws", { "packages/tiny-base/README.md": "changed" });
  workspace.commit();
  const { flight } = await lookOver(workspace.root, { released: releasedOf("tiny-base") });
  expect(brief(flight)).toEqual([
    noLock,
    "RA-PREFLIGHT-CHANGED-SINCE-TAG tiny-base 1.0.0 is on the index already; 1 commit since tiny-base-v1.0.0 is not released",
  ]);
  const none = await lookOver(workspace.root, { released: releasedOf("tiny-base", "tiny-other") });
  expect(none.flight).toMatchObject([{ code: "RA-PREFLIGHT-CHANGED-SINCE-TAG", severity: "notice" }]);
});

test("what other packages inside of its folder have changed is not the root's", async () => {
  const files = workspaceFiles(two);
  const root = `${pyproject({ name: "tiny-root" })}\n${files["pyproject.toml"]}`;
  using workspace = workspaceOf({ ...files, "pyproject.toml": root, "README.md": "# root\n" });
  workspace.git("ws", "tag", "tiny-root-v1.0.0");
  workspace.write("ws", { "packages/tiny-base/README.md": "changed" });
  workspace.commit();
  const released = releasedOf("tiny-root");
  expect(brief((await lookOver(workspace.root, { released })).flight)).toEqual([noLock]);
  workspace.write("ws", { "README.md": "changed" });
  workspace.commit();
  expect(brief((await lookOver(workspace.root, { released })).flight).at(-1)).toContain(
    "1 commit since tiny-root-v1.0.0",
  );
});

test("nothing is counted in a shallow clone, whose commits do not lead back to the tag", async () => {
  using workspace = tinyWorkspace(two);
  workspace.git("ws", "tag", "tiny-base-v1.0.0");
  for (const text of ["changed", "changed again"]) {
    workspace.write("ws", { "packages/tiny-base/README.md": text });
    workspace.commit();
  }
  workspace.git(".", "clone", "--quiet", "--depth", "1", `file://${workspace.root}`, "shallow");
  workspace.git("shallow", "fetch", "--quiet", "--depth", "1", "origin", "tag", "tiny-base-v1.0.0");
  const { flight } = await lookOver(join(workspace.folder, "shallow"), { released: releasedOf("tiny-base") });
  expect(brief(flight)).toEqual([noLock]);
});

test("outside git nothing can be dirty", async () => {
  using workspace = tinyWorkspace(two);
  rmSync(join(workspace.root, ".git"), { recursive: true });
  expect(brief((await lookOver(workspace.root)).flight)).toEqual([noLock]);
});

test("a shallow clone is warned of where a version is dynamic, and only there", async () => {
  using workspace = tinyWorkspace([{ name: "tiny-base", version: "dynamic" }, { name: "tiny-other" }]);
  workspace.write("ws", { "packages/tiny-base/README.md": "changed" });
  workspace.commit();
  workspace.git(".", "clone", "--quiet", "--depth", "1", `file://${workspace.root}`, "shallow");
  const versions = new Map([["tiny-base", "1.2.3"]]);
  const all = await lookOver(join(workspace.folder, "shallow"), { versions });
  expect(brief(all.findings)).toContain(
    "RA-PREFLIGHT-SHALLOW The clone is shallow, and these packages have dynamic versions: tiny-base",
  );
  const other = await lookOver(join(workspace.folder, "shallow"), { versions, wish: { packages: ["tiny-other"] } });
  expect(brief(other.findings)).toEqual([]);
  // Without a tag a backend makes up a development version: then nothing is published, for that very reason.
  const madeUp = await lookOver(join(workspace.folder, "shallow"), {
    versions: new Map([["tiny-base", "0.1.dev1"]]),
    wish: { exclude: ["tiny-other"] },
  });
  expect(brief(madeUp.findings)).toEqual([
    "RA-PREFLIGHT-SHALLOW The clone is shallow, and these packages have dynamic versions: tiny-base",
  ]);
});

test("a version that stands in a file is as good in a shallow clone", async () => {
  const tables = '[tool.hatch.version]\npath = "src/tiny_base/__init__.py"\n';
  const code = '__version__ = "1.2.3"';
  const base = { name: "tiny-base", version: "dynamic", code, buildSystem: buildSystems.hatchling, tables };
  using workspace = tinyWorkspace([base]);
  workspace.write("ws", { "packages/tiny-base/README.md": "changed" });
  workspace.commit();
  workspace.git(".", "clone", "--quiet", "--depth", "1", `file://${workspace.root}`, "shallow");
  const versions = new Map([["tiny-base", "1.2.3"]]);
  const { findings } = await lookOver(join(workspace.folder, "shallow"), { versions });
  expect(brief(findings)).toEqual([]);
});

test("what checks see and the plan does not is a warning about the packages to be published, unless it is ignored", async () => {
  const requires = ["App1e", "attrs; extra == 'more'"];
  using workspace = tinyWorkspace([{ name: "tiny-base", requires }, { name: "tiny-other" }, { name: "apple" }]);
  workspace.write("ws", { "uv.lock": "version = 1\n" });
  workspace.commit();
  const codes = async (looking?: Parameters<typeof lookOver>[1]) =>
    (await lookOver(workspace.root, looking)).flight.map(({ severity, code }) => `${severity} ${code}`);
  expect(await codes()).toEqual(["warning RA-REQUIRES-SIMILAR-NAME", "warning RA-REQUIRES-EXTRA-MARKER"]);
  expect(await codes({ ignore: ["RA-REQUIRES-SIMILAR-NAME", "RA-REQUIRES-EXTRA-MARKER:tiny-base"] })).toEqual([]);
  expect(await codes({ wish: { packages: ["tiny-other"] } })).toEqual([]);
});
