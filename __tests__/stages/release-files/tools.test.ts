import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { processOwner } from "../../../src/adapters/process-owner.ts";
import { createGitSandbox } from "../../git-sandbox.ts";
import { listen } from "../../loopback.ts";
import { releasing } from "./releasing.ts";

const hatch = `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;
const project = (name: string, more = ""): string =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n${hatch}${more}`;
const two = (more = "", root = ""): Readonly<Record<string, string>> => ({
  "pyproject.toml": `[tool.uv.workspace]\nmembers = ["a", "b"]\n${root}`,
  "a/pyproject.toml": project("a", more),
  "b/pyproject.toml": project("b"),
});
const codes = (findings: readonly { readonly code: string }[]): readonly string[] => findings.map(({ code }) => code);

describe("Where towncrier is set up", () => {
  test("it makes the section with the version and the date, and takes its fragments away", async () => {
    const settings = '[tool.towncrier]\npackage = "my_a"\ndirectory = "news"\nfilename = "NEWS.rst"\n';
    using repository = releasing({ ...two(settings), "a/my_a/__init__.py": "" });
    repository.git("ws", "tag", "a-v1.0.0");
    repository.git("ws", "tag", "b-v1.0.0");
    repository.commit("feat: much", {
      "a/news/12.feature": "A **bold** thing.\n",
      "a/news/7.bugfix.rst": "Less wrong.\n",
      "a/x.py": "1",
    });
    const { stdout } = await repository.version("--format", "diff");
    const { findings, written } = await repository.json("--write");
    expect(codes(findings)).toEqual([]);
    expect(written).toEqual(["a/NEWS.rst", "a/news/12.feature", "a/news/7.bugfix.rst", "a/pyproject.toml"]);
    expect(repository.text("a/NEWS.rst")).toBe(
      [
        ...["my_a 1.1.0 (2026-03-04)", "=======================", "", "Features", "--------", ""],
        ...["- A **bold** thing. (#12)", "", "", "Bugfixes", "--------", "", "- Less wrong. (#7)", ""],
      ].join("\n"),
    );
    const tree = repository.tree();
    repository.git("ws", "checkout", "--quiet", "--", ".");
    repository.git("ws", "clean", "-fdq");
    expect(repository.applied(stdout)).toBe(tree);
  }, 120_000);

  test("what stands under the same version, still to come, is told: it goes into no section", async () => {
    const settings = '[tool.towncrier]\ndirectory = "news"\nfilename = "NEWS.md"\n';
    using repository = releasing({
      ...two(settings),
      "a/NEWS.md":
        "# News\n\n<!-- towncrier release notes start -->\n\n## 1.1.0 (TBD)\n\n- By hand\n\n## 1.0.0 (2026-01-01)\n\n- One\n",
      "a/news/1.feature": "One.\n",
    });
    repository.git("ws", "tag", "a-v1.0.0");
    const { findings } = await repository.json("--write", "--bump", "a: minor");
    expect(codes(findings)).toContain("RA-WRITE-TEXT-LEFT");
  }, 60_000);

  test.each([
    ["as its headings have it", 'title_format = "## {version} ({project_date})"\n', "v1.0.0", "v1.1.0"],
    [
      "where its settings do not write that themselves",
      'title_format = "## v{version} ({project_date})"\n',
      "v1.0.0",
      "v1.1.0",
    ],
    ["and none where they have none", 'title_format = "## {version} ({project_date})"\n', "1.0.0", "1.1.0"],
    ["where its template does not write that itself", 'title_format = ""\ntemplate = "plain.md"\n', "v1.0.0", "v1.1.0"],
    ["and where it does", 'title_format = ""\ntemplate = "with-v.md"\n', "v1.0.0", "v1.1.0"],
    ["and where it says more", 'title_format = ""\ntemplate = "named.md"\n', "v1.0.0", "v1.1.0"],
  ])(
    "the version has a v %s",
    async (_, title, before, after) => {
      const settings = `[tool.towncrier]\ndirectory = "news"\nfilename = "NEWS.md"\n${title}`;
      using repository = releasing({
        ...two(settings),
        "a/NEWS.md": `<!-- towncrier release notes start -->\n\n## ${before} (2026-01-01)\n\n- first\n`,
        "a/news/1.feature": "One.\n",
        "a/plain.md": '## {{ versiondata["version"] }} ({{ versiondata.date }})\n\n- all\n\n\n',
        "a/named.md":
          "<!-- {{ versiondata.name }} -->\n\n## v{{ versiondata.version }} ({{ versiondata.date }})\n\n- all\n\n\n",
        "a/with-v.md": "## v{{ versiondata.version }} ({{ versiondata.date }})\n\n- all\n\n\n",
        "a/news/examples.rst": "How to write one.\n",
      });
      writeFileSync(join(repository.folder, "ws/a/picture.gif"), Buffer.from([0xff, 0xfe, 0x00]));
      repository.git("ws", "tag", "a-v1.0.0");
      const { findings } = await repository.json("--write", "--bump", "a: minor");
      expect(codes(findings).filter((code) => code !== "RA-VERSION-ALL-OF-HISTORY")).toEqual([]);
      const headings = repository
        .text("a/NEWS.md")
        .split("\n")
        .filter((line) => line.startsWith("## "));
      expect(headings).toEqual([`## ${after} (2026-03-04)`, `## ${before} (2026-01-01)`]);
    },
    60_000,
  );

  test("packages of one place for fragments cannot have two versions in one section", async () => {
    using repository = releasing({ ...two("", '[tool.towncrier]\ndirectory = "news"\n'), "news/1.feature": "One.\n" });
    const { findings } = await repository.json("--bump", "a: 3.0.0");
    expect(codes(findings)).toContain("RA-WRITE-TOOL-SHARED");
  }, 60_000);

  test("a package with a changelog of its own has a version of its own, and nothing of that place", async () => {
    const shared = '[tool.towncrier]\ndirectory = "news"\nfilename = "NEWS.md"\n';
    using repository = releasing({
      ...two("", shared),
      "news/1.feature.md": "One.\n",
      "b/CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- First\n",
    });
    for (const name of ["a", "b"]) repository.git("ws", "tag", `${name}-v1.0.0`);
    const { findings, packages } = await repository.json("--write", "--bump", "a: 3.0.0", "--bump", "b: 2.0.0");
    expect(codes(findings).filter((code) => code !== "RA-VERSION-ALL-OF-HISTORY")).toEqual([]);
    expect(packages.map(({ changelog }) => changelog?.path)).toEqual(["NEWS.md", "b/CHANGELOG.md"]);
    expect(repository.text("NEWS.md")).toContain("3.0.0");
    expect(repository.text("b/CHANGELOG.md")).not.toContain("One.");
  }, 60_000);

  test("one that cannot be fetched is an outage, not a fault of the fragments", async () => {
    const env = { UV_HTTP_RETRIES: "0", UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple" };
    const settings = '[tool.towncrier]\ndirectory = "news"\n';
    using repository = releasing({ ...two(settings), "a/news/1.feature": "One.\n" }, { env });
    const { status, stderr } = await repository.version("--write", "--packages", "a");
    expect(status).toBe(75);
    expect(stderr).toContain("RA-WRITE-TOOL-FAILED");
    expect(stderr).toContain("127.0.0.1:9");
  }, 60_000);

  test("one that an index gives only to who logs in asks for the login", async () => {
    await using listening = await listen(createServer((_, response) => response.writeHead(401).end()));
    const env = { UV_DEFAULT_INDEX: `http://127.0.0.1:${listening.port}/simple` };
    const settings = '[tool.towncrier]\ndirectory = "news"\n';
    using repository = releasing({ ...two(settings), "a/news/1.feature": "One.\n" }, { env });
    const { findings } = await repository.json("--write", "--packages", "a");
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "RA-WRITE-TOOL-FAILED",
        message: expect.stringContaining("answers 401"),
        hint: expect.stringContaining("UV_INDEX_NAME_PASSWORD"),
      }),
    );
  }, 60_000);

  test("an older one, which imports the project for its name, does without what the project requires", async () => {
    const settings = '[tool.towncrier]\npackage = "my_a"\ndirectory = "news"\nfilename = "NEWS.rst"\n';
    const from = `source = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://e.invalid/towncrier-24.8.0.tar.gz", hash = "sha256:${"0".repeat(64)}" }`;
    using repository = releasing({
      ...two(settings),
      "a/my_a/__init__.py": "import requires_this\n",
      "uv.lock": `version = 1\nrequires-python = ">=3.11"\n[[package]]\nname = "towncrier"\nversion = "24.8.0"\n${from}\n`,
      "a/news/7.bugfix.rst": "Less wrong.\n",
    });
    const { findings } = await repository.json("--write", "--packages", "a", "--bump", "a: 1.1.0");
    expect(codes(findings)).not.toContain("RA-WRITE-TOOL-FAILED");
    expect(repository.text("a/NEWS.rst")).toMatch(/^My_A 1\.1\.0 \(2026-03-04\)\n/);
  }, 60_000);

  test("its own words say why it made nothing", async () => {
    const broken = '[tool.towncrier]\ndirectory = "news"\ntemplate = "no-such-template.rst"\n';
    using repository = releasing({ ...two(broken), "a/news/1.feature": "One.\n" });
    const tree = repository.tree();
    const { findings } = await repository.json("--write", "--packages", "a");
    expect(codes(findings)).toContain("RA-WRITE-TOOL-FAILED");
    expect(findings.map(({ message }) => message).join()).toContain("no-such-template.rst");
    expect(repository.tree()).toBe(tree);
  }, 60_000);

  test("its words name files of the checkout, and none of the copy, which is gone", async () => {
    const settings = '[tool.towncrier]\ndirectory = "news"\nfilename = "a/folder/news.rst"\n';
    using repository = releasing({ ...two(settings), "a/news/1.feature": "One.\n" });
    repository.commit("a folder in the way", { "a/a/folder/news.rst/file": "" });
    const { findings } = await repository.json("--write", "--packages", "a");
    const { message, hint } = findings.find(({ code }) => code === "RA-WRITE-TOOL-FAILED")!;
    // A draft writes nothing, so that it would not fail.
    expect(hint).toMatch(/^Run uvx towncrier build --version 1 --dir a, in a copy of the repository, /);
    expect(message).toContain(join(repository.path, "a"));
    expect(message).not.toContain("scratch");
  }, 60_000);

  test("the command that shows its words takes the settings and the version that made them", async () => {
    const settings = '[tool.towncrier]\ndirectory = "news"\ntemplate = "no-such-template.rst"\n';
    const from = `source = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://e.invalid/towncrier-24.8.0.tar.gz", hash = "sha256:${"0".repeat(64)}" }`;
    using repository = releasing({
      "pyproject.toml": `[tool.uv.workspace]\nmembers = ["my a"]\n${settings}`,
      "my a/pyproject.toml": project("a"),
      "my a/news/1.feature": "One.\n",
      "uv.lock": `version = 1\nrequires-python = ">=3.11"\n[[package]]\nname = "towncrier"\nversion = "24.8.0"\n${from}\n`,
    });
    const { findings } = await repository.json("--write");
    expect(findings.find(({ code }) => code === "RA-WRITE-TOOL-FAILED")?.hint).toMatch(
      /^Run uvx towncrier@24\.8\.0 build --version 1 --config pyproject\.toml --dir 'my a', in a copy /,
    );
  }, 60_000);

  test("the command names folders from the top of the repository, of which a copy is made", async () => {
    const settings = '[tool.towncrier]\ndirectory = "news"\ntemplate = "no-such-template.rst"\n';
    using repository = releasing({
      "python/pyproject.toml": '[tool.uv.workspace]\nmembers = ["a"]\n',
      "python/a/pyproject.toml": project("a", settings),
      "python/a/news/1.feature": "One.\n",
    });
    const { findings } = await repository.json("-C", join(repository.path, "python"), "--write");
    expect(findings.find(({ code }) => code === "RA-WRITE-TOOL-FAILED")).toMatchObject({
      message: expect.stringContaining("towncrier made no section in python/a: "),
      hint: expect.stringMatching(/^Run uvx towncrier build --version 1 --dir python\/a, in a copy /),
    });
  }, 60_000);

  test("the command names no folder where the settings are at the top of the repository", async () => {
    const settings = '[tool.towncrier]\ndirectory = "news"\ntemplate = "no-such-template.rst"\n';
    using repository = releasing({ "pyproject.toml": project("a", settings), "news/1.feature": "One.\n" });
    const { findings } = await repository.json("--write");
    expect(findings.find(({ code }) => code === "RA-WRITE-TOOL-FAILED")).toMatchObject({
      message: expect.stringContaining("towncrier made no section in the workspace's root: "),
      hint: expect.stringMatching(/^Run uvx towncrier build --version 1, in a copy /),
    });
  }, 60_000);

  test("a full disk is told as that, whoever says it", async () => {
    using sandbox = createGitSandbox();
    const uv = "#!/bin/sh\necho 'error: failed to write: No space left on device (os error 28)' >&2\nexit 2\n";
    const bin = sandbox.write("bin", { uv });
    chmodSync(join(bin, "uv"), 0o755);
    const files = { ...two('[tool.towncrier]\ndirectory = "news"\n'), "a/news/1.feature": "One.\n" };
    using repository = releasing(files, { env: { PATH: `${bin}:${process.env.PATH}` } });
    const { stderr } = await repository.version("--write", "--packages", "a");
    expect(stderr).toContain("error[RA-DISK-FULL]: No room left on the disk: error: failed to write");
    expect(stderr).toContain("hint: Free room");
    expect(stderr).not.toContain("RA-WRITE-TOOL-FAILED");
    repository.git("ws", "tag", "a-v1.0.0");
    repository.commit("feat: locked", { "a/x.py": "1", "uv.lock": "version = 1\n" });
    expect((await repository.json("--write", "--packages", "a", "--changes", "commits")).findings).toMatchObject([
      { code: "RA-DISK-FULL", severity: "error" },
    ]);
  }, 60_000);
});

test.each([
  ["towncrier", 'directory = "news"\nfilename = "NEWS.md"\n', { "a/news/7.feature.md": "One.\n" }],
  ["scriv", 'format = "md"\nchangelog = "NEWS.md"\n', { "a/changelog.d/1_x.md": "### Added\n\n- One.\n" }],
])(
  "Where commits count, too, what %s does not tell of them is told, what breaks first",
  async (tool, settings, fragment) => {
    using repository = releasing(two(`[tool.${tool}]\n${settings}`));
    repository.git("ws", "tag", "a-v1.0.0");
    repository.commit("feat: told (#7)", fragment);
    repository.commit("fix: a small one", { "a/x.py": "1" });
    repository.commit("fix!: a large one", { "a/x.py": "2" });
    repository.commit("chore: nobody's", { "a/x.py": "3" });
    const run = ["--packages", "a", "--changes"];
    expect((await repository.json(...run, "fragments")).findings).toEqual([]);
    expect((await repository.json("--write", ...run, "both")).findings).toMatchObject([
      {
        code: "RA-WRITE-SECTION-LACKS",
        severity: "notice",
        file: "a/NEWS.md",
        message: "The section of a 2.0.0 in a/NEWS.md lacks changes of this checkout: a large one, a small one",
        hint: `Commit a fragment for each that users are to read of: ${tool} tells no commits; nothing to do where that is meant`,
      },
    ]);
    expect(repository.text("a/NEWS.md")).toContain("One.");
  },
  60_000,
);

test("Where scriv is set up, it collects, on the day that is asked for", async () => {
  using repository = releasing({
    ...two('[tool.scriv]\nformat = "md"\n'),
    "a/changelog.d/20260101_000000_x.md": "### Added\n\n- A thing.\n",
    "a/CHANGELOG.md": "\n<a id='changelog-0.9'></a>\n# 0.9 — 2025-01-01\n\n## Fixed\n\n- Old.\n",
  });
  await repository.version("--write", "--packages", "a");
  expect(repository.text("a/CHANGELOG.md")).toContain("# 1.0.0 — 2026-03-04\n\n## Added\n\n- A thing.\n");
  expect(repository.text("a/CHANGELOG.md")).toContain("# 0.9 — 2025-01-01\n\n## Fixed\n\n- Old.\n");
  expect(repository.tree()).not.toContain("20260101");
}, 60_000);

test("A changeset is told to its end, with its lists and code", async () => {
  const long = `It is ${"much ".repeat(200)}better`;
  using repository = releasing({
    ...two(),
    ".changeset/one.md": `---\na: minor\n---\n\n${long}\n\n- by mail\n- by hand\n\n\`\`\`py\nlend("x")\n\`\`\`\n`,
  });
  repository.git("ws", "tag", "a-v1.0.0");
  await repository.version("--write", "--packages", "a");
  const told = [`- ${long}`, "  - by mail", "  - by hand", "", "  ```py", '  lend("x")', "  ```", ""].join("\n");
  expect(repository.text("a/CHANGELOG.md")).toContain(told);
}, 60_000);

test("Changesets are rendered and taken away; one that waits for another package keeps its line", async () => {
  using repository = releasing({
    ...two(),
    ".changeset/one.md": '---\n"a": minor\n"b": patch\n---\n\nBoth are better\n',
    ".changeset/two.md": "---\na: patch\n---\n\nA bug less\n",
  });
  repository.git("ws", "tag", "a-v1.0.0");
  repository.git("ws", "tag", "b-v1.0.0");
  const { written } = await repository.json("--write", "--packages", "a");
  expect(written).toEqual([".changeset/one.md", ".changeset/two.md", "a/CHANGELOG.md", "a/pyproject.toml"]);
  expect(repository.text(".changeset/one.md")).toBe('---\n"b": patch\n---\n\nBoth are better\n');
  expect(repository.text("a/CHANGELOG.md")).toMatch(
    /## 1\.1\.0 - 2026-03-04\n\n### Added\n\n- Both are better\n\n### Fixed\n\n- A bug less\n/,
  );
  repository.commit("Release", {});
  expect((await repository.json("--write")).written).toEqual([
    ".changeset/one.md",
    "b/CHANGELOG.md",
    "b/pyproject.toml",
  ]);
}, 60_000);

test("A changelog that cannot take the release is named with the reason, and nothing is written", async () => {
  using repository = releasing({
    ...two(),
    "a/CHANGELOG.md": "# Changelog\n\n<<<<<<< ours\n## 0.9\n\n- x\n>>>>>>> theirs\n",
  });
  const { findings, written } = await repository.json("--write", "--packages", "a");
  expect(findings.find(({ code }) => code === "RA-WRITE-CHANGELOG")).toMatchObject({
    file: "a/CHANGELOG.md",
    hint: "Solve the conflict, and take out git's marks",
  });
  expect(written).toEqual([]);
}, 30_000);

test.each([
  ["CHANGES.adoc", "= Changes\n\n== 1.1.0\n\n* by hand\n", "CHANGELOG.md"],
  ["CHANGELOG.md", "See [the releases](https://github.com/acme/core/releases).\n", "CHANGES.md"],
])(
  "Where %s cannot be read, the remedy is another one, which is begun",
  async (name, text, other) => {
    using repository = releasing({ ...two(), [`a/${name}`]: text });
    const unread = await repository.json("--write", "--packages", "a");
    const [finding] = unread.findings.filter(({ code }) => code === "RA-WRITE-CHANGELOG");
    const setting = /changelog = ".*?"/.exec(finding?.hint ?? "")?.[0];
    expect([setting, unread.written]).toEqual([`changelog = "{path}/${other}"`, []]);
    expect(finding?.hint).toContain(" in place of what names this file");
    repository.commit("ci: set it", { "release-actions.toml": setting! });
    expect((await repository.json("--write", "--packages", "a")).written).toContain(`a/${other}`);
  },
  30_000,
);

test.each([
  ["changelog.mdx", '<Update label="v1.0.0" description="May">\n\nFirst\n\n</Update>\n\n## 0.9\n\n- x\n'],
  ["CHANGES.rst", "Changes\n=======\n\n.. changelog::\n    :version: 1.0.0\n"],
])(
  "Where no heading tells of the releases of %s, none is put at its end",
  async (name, text) => {
    using repository = releasing({ ...two(), [`a/${name}`]: text });
    const { findings, written } = await repository.json("--write", "--packages", "a");
    expect([findings.map(({ code }) => code).includes("RA-WRITE-CHANGELOG"), written]).toEqual([true, []]);
  },
  30_000,
);

test("A version that Cargo has no words for is refused; one that it has is written in its words", async () => {
  const crate = {
    "pyproject.toml":
      '[project]\nname = "c"\ndynamic = ["version"]\n[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n',
    "Cargo.toml": '[package]\nname = "c"\nversion = "1.0.0" # ours\n\n[dependencies]\nx = "1.0.0"\n',
    "Cargo.lock":
      'version = 4\n\n[[package]]\nname = "c"\nversion = "1.0.0"\ndependencies = ["x"]\n\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = "registry+https://example.org"\n',
  };
  using repository = releasing(crate);
  repository.git("ws", "tag", "v1.0.0");
  repository.commit("fix: x", { "x.rs": "" });
  const refused = (await repository.json("--bump", "post", "--write")).findings;
  expect(refused.filter(({ code }) => code === "RA-WRITE-VERSION")).toMatchObject([
    { hint: "Choose another version with --bump" },
  ]);
  await repository.version("--prerelease", "rc", "--write");
  expect(repository.text("Cargo.toml")).toBe(crate["Cargo.toml"].replace('"1.0.0" #', '"1.0.1-rc.1" #'));
  // Of the two, the one that is built here.
  expect(repository.text("Cargo.lock")).toBe(crate["Cargo.lock"].replace("1.0.0", "1.0.1-rc.1"));
}, 30_000);

test("A file that is not UTF-8 is left alone, and so is everything else", async () => {
  using repository = releasing(two());
  const { writeFileSync } = await import("node:fs");
  writeFileSync(`${repository.path}/a/CHANGELOG.md`, Buffer.from("# Changelog\n\n## 0.9\n\n- caf\xe9\n", "latin1"));
  repository.commit("docs: changelog", {});
  const { findings } = await repository.json("--write", "--packages", "a");
  expect(findings.find(({ code }) => code === "RA-FILE-NOT-UTF8")).toMatchObject({ file: "a/CHANGELOG.md" });
  expect(repository.git("ws", "status", "--porcelain")).toBe("");
}, 30_000);

test("Packages that share a changelog have one section where all move to one version, else each its own", async () => {
  const shared = { ...two(), "CHANGELOG.md": "# Changelog\n" };
  using repository = releasing(shared);
  await repository.version("--write");
  expect(repository.text("CHANGELOG.md").match(/^## .*$/gm)).toEqual(["## 1.0.0 - 2026-03-04"]);
  repository.commit("release", {});
  repository.git("ws", "tag", "a-v1.0.0");
  repository.git("ws", "tag", "b-v1.0.0");
  repository.commit("feat: a", { "a/x.py": "1" });
  await repository.version("--write");
  expect(repository.text("CHANGELOG.md").match(/^## .*$/gm)?.[0]).toMatch(/^## .*\ba\b.*1\.1\.0/);
}, 30_000);

test("A plan of files that a write has left half done is not made", async () => {
  using repository = releasing(two());
  const files = [{ path: "a/pyproject.toml", before: project("a"), after: "x" }];
  const left = (owner: string) =>
    repository.write("ws/.git", { "release-actions/write.json": JSON.stringify({ owner, files }) });
  left(processOwner.replace(/^\d+/, String(spawnSync(process.execPath, ["--version"]).pid)));
  expect(codes((await repository.json()).findings)).toEqual(["RA-WRITE-UNFINISHED"]);
  expect(codes((await repository.json("--write")).findings)).toEqual([]);
}, 30_000);

test("A version that a tag makes is written nowhere, which is said; its changelog is", async () => {
  using repository = releasing({
    "pyproject.toml":
      '[project]\nname = "v"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n',
  });
  repository.git("ws", "tag", "v1.0.0");
  repository.commit("fix: x", { "x.py": "" });
  const { stdout, status } = await repository.version("--write");
  expect(status).toBe(0);
  expect(stdout).toContain("Written:\n  CHANGELOG.md\nv: no file has its version, which hatch-vcs makes of the tag v");
  expect(repository.text("CHANGELOG.md")).toContain("## 1.0.1 - 2026-03-04");
}, 30_000);
