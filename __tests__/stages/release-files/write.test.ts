import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lockNotMade } from "../../../src/domain/problem/release-files.ts";
import { listen } from "../../loopback.ts";
import { releasing } from "./releasing.ts";

const hatch = `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"`;
const three: Readonly<Record<string, string>> = {
  "pyproject.toml":
    '[tool.uv.workspace]\nmembers = ["packages/*"]\n\n[tool.release-actions]\nversion-files = [\'packages/core/README.md: core==(\\S+)\', "packages/dyn/meta.json#app.version"]\n',
  "packages/core/pyproject.toml": `\ufeff# ours\r\n[project]\r\nname = "core"\r\nversion = '1.0.0' # here\r\nrequires-python = ">=3.11"\r\n${hatch.replaceAll("\n", "\r\n")}`,
  "packages/core/README.md": "pip install core==1.0.0\r\nor core==1.0.0\r\n",
  "packages/core/CHANGELOG.md": "# Changelog\n\n## 1.0.0 (2026-01-01)\n\n* First",
  "packages/api/pyproject.toml": `[project]\nname = "api"\nversion = "1.0.0"\nrequires-python = ">=3.11"\ndependencies = [\n  "core ~= 1.0", # ours\n]\n[tool.uv.sources]\ncore = { workspace = true }\n${hatch}\n`,
  "packages/dyn/pyproject.toml": `[project]\nname = "dyn"\ndynamic = ["version"]\nrequires-python = ">=3.11"\n[tool.hatch.version]\npath = "dyn/__init__.py"\n${hatch}\n`,
  "packages/dyn/dyn/__init__.py": 'x = "1.0.0"\r\n__version__ = "1.0.0"\r\n',
  "packages/dyn/meta.json": '{"other": "1.0.0", "app": {"version": "1.0.0"}}',
};
const begun = (files = three, options = {}) => {
  const repository = releasing(files, options);
  for (const name of ["core", "api", "dyn"]) repository.git("ws", "tag", `${name}-v1.0.0`);
  repository.commit("feat(io)!: a new reader (#12)", { "packages/core/core.py": "1" });
  repository.commit("fix: dyn is right", { "packages/dyn/dyn/x.py": "1" });
  return repository;
};

describe("version --write", () => {
  test("writes versions, requirements, version files, changelogs and the lock, every other byte as it was", async () => {
    using repository = begun(three, { lock: true });
    const before = repository.git("ws", "rev-parse", "HEAD");
    const { stdout: diff, stderr: told } = await repository.version("--format", "diff");
    expect(told).toBe("");
    const head = repository.tree();
    const applied = repository.applied(diff);
    expect(applied).not.toBe(head);
    const { status, stderr } = await repository.version("--write");
    expect([status, stderr]).toEqual([0, ""]);
    expect(repository.tree()).toBe(applied);
    expect(repository.git("ws", "rev-parse", "HEAD")).toBe(before);
    expect(repository.text("packages/core/pyproject.toml")).toBe(
      three["packages/core/pyproject.toml"]!.replace("'1.0.0'", "'2.0.0'"),
    );
    expect(repository.text("packages/core/README.md")).toBe("pip install core==2.0.0\r\nor core==2.0.0\r\n");
    expect(repository.text("packages/core/CHANGELOG.md")).toMatch(
      /^# Changelog\n\n## 2\.0\.0 \(2026-03-04\)\n\n\* .*a new reader \(#12, [0-9a-f]{9}\)\n\n## 1\.0\.0 \(2026-01-01\)\n\n\* First$/,
    );
    expect(repository.text("packages/api/pyproject.toml")).toBe(
      three["packages/api/pyproject.toml"]!.replace('"1.0.0"', '"1.1.0"').replace("~= 1.0", "~= 2.0"),
    );
    expect(repository.text("packages/api/CHANGELOG.md")).toContain(
      "## 1.1.0 - 2026-03-04\n\n### Changed\n\n- Works with core 2.0.0\n",
    );
    expect(repository.text("packages/dyn/dyn/__init__.py")).toBe('x = "1.0.0"\r\n__version__ = "1.0.1"\r\n');
    expect(repository.text("packages/dyn/meta.json")).toBe('{"other": "1.0.0", "app": {"version": "1.0.1"}}');
    expect(repository.text("uv.lock")).toContain('name = "core"\nversion = "2.0.0"');
  }, 60_000);

  test("a citation gets the day of the release with its version", async () => {
    const cited = 'version: v1.0.0\ndate-released: "2026-01-01"\n';
    using repository = begun({
      ...three,
      "pyproject.toml": three["pyproject.toml"]!.replace(
        "packages/dyn/meta.json#app.version",
        "packages/dyn/CITATION.cff#version",
      ),
      "packages/dyn/CITATION.cff": cited,
    });
    await repository.version("--write");
    expect(repository.text("packages/dyn/CITATION.cff")).toBe('version: v1.0.1\ndate-released: "2026-03-04"\n');
  });

  test("leaves nothing to release, and git's folder as it was", async () => {
    using repository = begun();
    await repository.version("--write");
    expect(existsSync(join(repository.path, ".git/release-actions"))).toBe(false);
    const again = await repository.json("--write");
    expect([again.packages, again.written]).toEqual([[], []]);
    expect(again.unchanged.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      "api: 1.1.0 is prepared, and not released yet",
      "core: 2.0.0 is prepared, and not released yet",
      "dyn: 1.0.1 is prepared, and not released yet",
    ]);
    const tree = repository.tree();
    repository.commit("Release", {});
    expect((await repository.json("--write")).packages).toEqual([]);
    expect(repository.tree()).toBe(tree);
  }, 60_000);

  test("of fragments leaves nothing to release", async () => {
    using repository = releasing({
      "pyproject.toml": `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${hatch}\n`,
      ".changeset/calm.md": '---\n"one": minor\n---\n\nMore of it\n',
    });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("chore: on", { "x.txt": "1" });
    const { stdout } = await repository.version("--write");
    expect(stdout).toContain("Written:\n  .changeset/calm.md, deleted\n  CHANGELOG.md\n  pyproject.toml\n");
    const again = await repository.version("--write");
    expect(again.stderr).toContain("notice[RA-VERSION-WAITS]: one 1.1.0: prepared and not released yet");
    expect(again.stdout).toBe(
      "Nothing to release\n\nUnchanged\n  one 1.1.0: 1.1.0 is prepared, and not released yet\n\nNothing to write\n",
    );
  }, 30_000);

  test("of changesets at the git top level leaves npm's packages their part", async () => {
    const mixed = '---\n# who\n"@o/py": minor\n"one": major\n---\n\nMore of it\n';
    using repository = releasing({
      "package.json": "{}",
      "py/package.json": '{"name": "@o/py"}',
      "py/pyproject.toml": `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${hatch}\n`,
      ".changeset/mixed.md": mixed,
      ".changeset/ours.md": '---\n"@o/py": patch\n---\n\nLess of it\n',
      ".changeset/theirs.md": '---\n"one": major\n---\n\nTheirs\n',
    });
    repository.git("ws", "tag", "v1.0.0");
    const below = ["-C", join(repository.path, "py"), "--write"];
    const { stdout, stderr } = await repository.version(...below);
    expect(stderr).toBe("");
    expect(stdout).toContain(
      "Written:\n  .changeset/mixed.md\n  .changeset/ours.md, deleted\n  py/CHANGELOG.md\n  py/pyproject.toml\n",
    );
    expect(repository.text(".changeset/mixed.md")).toBe(mixed.replace('"@o/py": minor\n', ""));
    expect(repository.text("py/CHANGELOG.md")).toMatch(/## 1\.1\.0[\s\S]*More of it[\s\S]*Less of it/);
    expect(repository.text("py/CHANGELOG.md")).not.toContain("Theirs");
    repository.commit("chore: release", {});
    repository.git("ws", "tag", "v1.1.0");
    expect((await repository.version(...below)).stdout).toContain("Nothing to release");
  }, 30_000);

  test("keeps a section that is there, and says what came after it", async () => {
    using repository = releasing({
      "pyproject.toml": `[project]\nname = "one"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n`,
      "CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- It\n",
    });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("feat: more", { "x.txt": "1" });
    await repository.version("--write");
    repository.git("ws", "commit", "--quiet", "--all", "--message", "chore: release");
    expect((await repository.version("--write")).stderr).toBe("");
    repository.commit("fix: less", { "x.txt": "2" });
    const { stderr, stdout } = await repository.version("--write");
    expect(stderr).toContain("RA-WRITE-SECTION-LACKS");
    expect(stderr).toContain("The section of one 1.1.0 in CHANGELOG.md lacks changes of this checkout: less\n");
    expect(stdout).toContain("Nothing to write");
  }, 30_000);

  test("keeps a version that was written by hand, and writes the section that it lacks, with what follows from it", async () => {
    const package_ = (name: string, version: string, requires: readonly string[] = []): string =>
      `[project]\nname = "${name}"\nversion = "${version}"\nrequires-python = ">=3.11"\ndependencies = ${JSON.stringify(requires)}\n${hatch}\n`;
    const link = "https://example.invalid/compare";
    const changelog = (name: string) =>
      `# Changelog\n\n## [1.0.0] - 2026-01-01\n\n### Added\n\n- First\n\n[1.0.0]: ${link}/${name}-v0.9.0...${name}-v1.0.0\n`;
    using repository = releasing({
      "pyproject.toml":
        '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions.groups.pair]\npackages = ["core", "engine"]\nversioning = "lockstep"\n',
      "CHANGELOG.md": changelog("core"),
      "packages/core/pyproject.toml": package_("core", "1.0.0"),
      "packages/engine/pyproject.toml": package_("engine", "1.0.0"),
      "packages/io/pyproject.toml": package_("io", "1.0.0", ["engine<2"]),
      "packages/io/CHANGELOG.md": changelog("io"),
    });
    for (const name of ["core", "engine", "io"]) repository.git("ws", "tag", `${name}-v1.0.0`);
    repository.commit("fix: a gap", { "packages/engine/x.py": "1" });
    repository.commit("chore: by hand", { "packages/engine/pyproject.toml": package_("engine", "2.0.0") });
    const { status, stderr, stdout } = await repository.version("--write");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("engine  2.0.0  its files say 2.0.0, which no changelog has as released\n");
    expect(repository.text("CHANGELOG.md")).toMatch(
      /^# Changelog\n\n## \[2\.0\.0\] - 2026-03-04\n\n### Fixed\n\n- a gap \([0-9a-f]{9}\)\n\n## \[1\.0\.0\]/,
    );
    expect(repository.text("CHANGELOG.md")).toContain(`\n[2.0.0]: ${link}/core-v1.0.0...core-v2.0.0\n[1.0.0]: `);
    expect(repository.text("packages/core/pyproject.toml")).toContain('version = "2.0.0"');
    expect(repository.text("packages/io/pyproject.toml")).toContain('"engine<3"');
    expect(repository.text("packages/io/CHANGELOG.md")).toContain("- Works with engine 2.0.0\n");
    repository.commit("chore: release", {});
    expect((await repository.version("--write")).stdout).toContain("Nothing to write\n");
  }, 30_000);

  test("dates the section of a version in the files that is marked as to come, once it says something", async () => {
    const pyproject = (version: string): string =>
      `[project]\nname = "one"\nversion = "${version}"\nrequires-python = ">=3.11"\n${hatch}\n`;
    const before = "## 1.0.0 - 2026-01-01\n\n- First\n";
    using repository = releasing({
      "pyproject.toml": pyproject("1.0.0"),
      "CHANGELOG.md": `# Changelog\n\n${before}`,
    });
    repository.git("ws", "tag", "v1.0.0");
    const coming = (says: string): string => `# Changelog\n\n## 1.0.1 - not yet released\n\n${says}${before}`;
    repository.commit("chore: go on", { "pyproject.toml": pyproject("1.0.1"), "CHANGELOG.md": coming("") });
    expect((await repository.version()).stdout).toContain("one 1.0.1: 1.0.1 is prepared, and not released yet\n");
    repository.commit("feat: more", { "x.txt": "1", "CHANGELOG.md": coming("- More of it\n\n") });
    const greater = await repository.version("--format", "diff");
    expect(greater.stdout).toContain("+## 1.1.0 - 2026-03-04\n");
    expect(greater.stderr).toBe("");
    const { stdout, stderr } = await repository.version("--write", "--bump", "one: 1.0.1");
    expect([stderr, stdout.split("\n")[2]]).toEqual([
      "",
      "one  1.0.1  its files say 1.0.1, which no changelog has as released",
    ]);
    expect(repository.text("CHANGELOG.md")).toContain("# Changelog\n\n## 1.0.1 - 2026-03-04\n\n- More of it\n");
  }, 30_000);

  test("keeps a section that a person wrote before the version, with its address, and says what it does not tell", async () => {
    const link = "https://example.invalid/compare";
    const before = "## [1.0.0] - 2026-01-01\n\n- First\n";
    const byHand = "# Changelog\n\n## [1.0.1] - 2026-03-01\n\n- By hand,\n  and *less* of it\n";
    using repository = releasing({
      "pyproject.toml": `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${hatch}\n`,
      "CHANGELOG.md": `${byHand}\n${before}\n[1.0.0]: ${link}/v0.9.0...v1.0.0\n`,
    });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("fix: something (#31)", { "x.txt": "1" });
    repository.commit("fix: less of it", { "x.txt": "2" });
    const { status, stderr } = await repository.version("--write");
    expect(status).toBe(0);
    expect(stderr).toContain("The section of one 1.0.1 in CHANGELOG.md lacks changes of this checkout: something\n");
    expect(repository.text("CHANGELOG.md")).toBe(
      `${byHand}\n${before}\n[1.0.1]: ${link}/v1.0.0...v1.0.1\n[1.0.0]: ${link}/v0.9.0...v1.0.0\n`,
    );
    expect((await repository.version("--write")).stdout).toContain("Nothing to write\n");
  }, 30_000);

  test("refuses where it would touch changes that are not committed, and says which; others are no matter", async () => {
    using repository = begun();
    repository.write("ws", { "packages/core/CHANGELOG.md": "# Mine\n", "packages/core/core.py": "2" });
    const tree = repository.tree();
    const { status, stderr } = await repository.version("--write");
    expect(status).toBe(2);
    expect(stderr).toContain("RA-WRITE-DIRTY");
    expect(stderr).toContain("packages/core/CHANGELOG.md");
    expect(stderr).not.toContain("core.py");
    expect(repository.tree()).toBe(tree);
  }, 30_000);

  test("writes nothing where one place cannot be written", async () => {
    using repository = begun({ ...three, "packages/dyn/meta.json": '{"app": {}}' });
    const tree = repository.tree();
    const { status, stderr, stdout } = await repository.version("--write");
    expect(status).toBe(1);
    expect(stderr).toContain("RA-VERSION-FILE-NO-MATCH");
    expect(stdout).toContain("Nothing is written");
    expect(repository.tree()).toBe(tree);
  }, 30_000);

  test("writes nothing where uv cannot lock, in uv's words", async () => {
    using repository = begun(
      {
        ...three,
        "packages/api/pyproject.toml": three["packages/api/pyproject.toml"]!.replace("core ~= 1.0", "core != 2.0.0"),
      },
      { lock: true },
    );
    const tree = repository.tree();
    const { findings, written } = await repository.json("--write");
    const codes = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect([codes.length > 0, written, repository.tree()]).toEqual([true, [], tree]);
    expect(codes.every((code) => ["RA-WRITE-LOCK", "RA-VERSION-CANNOT-WIDEN"].includes(code))).toBe(true);
  }, 60_000);

  test("takes an index that cannot be reached for an outage, not for a fault of the workspace", async () => {
    const project = (more: string) =>
      `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${more}${hatch}\n[[tool.uv.index]]\nurl = "http://127.0.0.1:9/simple"\ndefault = true\n`;
    using repository = releasing({ "pyproject.toml": project("") }, { lock: true, env: { UV_HTTP_RETRIES: "0" } });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("fix: it needs more", { "pyproject.toml": project('dependencies = ["acme-away"]\n') });
    const tree = repository.tree();
    const { status, stderr } = await repository.version("--write");
    expect([status, repository.tree()]).toEqual([75, tree]);
    expect(stderr).toContain("RA-WRITE-LOCK");
    expect(stderr).toContain("http://127.0.0.1:9/simple/acme-away/");
  }, 60_000);

  test("asks for a commit where what a requirement names is nowhere", async () => {
    await using listening = await listen(createServer((_, response) => response.writeHead(404).end()));
    const url = `http://127.0.0.1:${listening.port}/away-1.0-py3-none-any.whl`;
    const project = (more: string) =>
      `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${more}${hatch}\n`;
    using repository = releasing({ "pyproject.toml": project("") }, { lock: true });
    repository.git("ws", "tag", "v1.0.0");
    for (const from of [url, `git+file://${repository.path}@no-such-branch`]) {
      const text = project(`dependencies = ["away @ ${from}"]\n`);
      repository.commit("fix: it needs more", { "pyproject.toml": text });
      const { status, stderr } = await repository.version("--write");
      expect([status, stderr]).toEqual([1, expect.stringContaining("Fix what uv names")]);
    }
  }, 60_000);

  test("asks for the login of an index that lets nobody in, and for no commit", async () => {
    await using listening = await listen(createServer((_, response) => response.writeHead(401).end()));
    const url = `http://127.0.0.1:${listening.port}/simple`;
    const project = (more: string) =>
      `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${more}${hatch}\n[[tool.uv.index]]\nname = "own"\nurl = "${url}"\ndefault = true\n`;
    using repository = releasing({ "pyproject.toml": project("") }, { lock: true });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("fix: it needs more", { "pyproject.toml": project('dependencies = ["acme-away"]\n') });
    const { findings } = await repository.json("--write");
    expect(findings).toMatchObject([
      { code: "RA-WRITE-LOCK", hint: expect.stringContaining("UV_INDEX_NAME_PASSWORD") },
    ]);
    expect(findings[0]?.message).toContain(`The index ${url} answers 401`);
    const file = `http://127.0.0.1:${listening.port}/away-1.0-py3-none-any.whl`;
    repository.commit("fix: from there", { "pyproject.toml": project(`dependencies = ["away @ ${file}"]\n`) });
    expect((await repository.json("--write")).findings).toMatchObject([
      { code: "RA-WRITE-LOCK", hint: expect.stringContaining(`Give the login of ${file}, or ask`) },
    ]);
  }, 60_000);

  test("names the variable that uv fails by, which no commit mends", async () => {
    using repository = releasing(three, { lock: true, env: { UV_CACHE_DIR: process.execPath } });
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("fix(core): a fault", { "packages/core/fix.txt": "" });
    const { findings } = await repository.json("--write");
    expect(findings).toMatchObject([
      { code: "RA-WRITE-LOCK", hint: expect.stringContaining("what told uv so is UV_CACHE_DIR") },
    ]);
    const behind = (name: string) => ({ settings: [name], isCertain: true });
    expect(lockNotMade({ words: "no", behind: behind("UV_CACHE_DIR") }).remedy).toBe("call");
    expect(lockNotMade({ words: "no", behind: behind("no-build in pyproject.toml") }).remedy).toBeUndefined();
  }, 60_000);

  test("asks for the uv that the workspace asks for", async () => {
    using repository = begun(three, { lock: true });
    repository.commit("chore: another uv", {
      "pyproject.toml": `${three["pyproject.toml"]}\n[tool.uv]\nrequired-version = "==0.1.0"\n`,
    });
    const { findings } = await repository.json("--write");
    expect(findings.flatMap(({ code, severity }) => (severity === "error" ? code : []))).toEqual([
      "RA-UV-REQUIRED-VERSION",
    ]);
  }, 60_000);

  test("asks for the Python that the workspace asks for where none is there, not for another that it refuses", async () => {
    const lock =
      'version = 1\nrequires-python = ">=3.99"\n\n[[package]]\nname = "one"\nversion = "1.0.0"\nsource = { editable = "." }\n';
    using repository = releasing(
      {
        "pyproject.toml": `[project]\nname = "one"\nversion = "1.0.0"\nrequires-python = ">=3.99"\n${hatch}`,
        "uv.lock": lock,
      },
      { env: { UV_PYTHON_DOWNLOADS: "never" } },
    );
    repository.git("ws", "tag", "v1.0.0");
    repository.commit("fix: more", { x: "1" });
    const { status, stderr } = await repository.version("--write");
    // A run that is only started again finds none either.
    expect(status).toBe(1);
    expect(stderr).toContain("no Python here fits, for which >=3.99 is asked\n");
    expect(stderr).toContain("hint: Install one (uv python install)");
  }, 60_000);

  test("says what else the lock moves, and why", async () => {
    using repository = begun(three, { lock: true });
    const old = repository.text("uv.lock").replace(/^revision = \d+\n/m, "");
    repository.commit("chore: an old lock", { "uv.lock": old });
    const { findings } = await repository.json("--write");
    const told = findings.filter(({ code }) => code === "RA-WRITE-LOCK-MOVED");
    expect(told.map(({ message }) => message).join()).toMatch(
      /another version of uv wrote it: revision none becomes \d/,
    );
  }, 60_000);
});

describe("The plan's JSON", () => {
  test("has each package's section and files, and the draft the section and its notes", async () => {
    using repository = begun();
    const { packages, draft } = await repository.json("--draft");
    const core = packages.find(({ name }) => name === "core");
    expect(core?.changelog).toEqual({
      path: "packages/core/CHANGELOG.md",
      heading: "2.0.0 (2026-03-04)",
      block: expect.stringMatching(/^## 2\.0\.0 \(2026-03-04\)\n\n\* .*a new reader/),
    });
    expect(core?.files).toEqual([
      "packages/core/CHANGELOG.md",
      "packages/core/README.md",
      "packages/core/pyproject.toml",
    ]);
    expect(draft?.packages).toContainEqual(
      expect.objectContaining({
        name: "core",
        proposed_changelog_block: core?.changelog?.block,
        notes: expect.stringMatching(/^\* .*a new reader/),
      }),
    );
  }, 30_000);
});
