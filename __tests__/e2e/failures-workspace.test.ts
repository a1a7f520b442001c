import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { listen } from "../loopback.ts";
import { type Tiny, tinyWorkspace } from "./tiny-workspace.ts";
import { readPublished, type Workspace } from "./workspace.ts";

let opened: Workspace[] = [];
afterEach(() => {
  for (const workspace of opened) workspace[Symbol.dispose]();
  opened = [];
});

const open = (packages: readonly Tiny[] = [{ name: "tiny-base" }], tables = "") => {
  const workspace = tinyWorkspace(packages, tables);
  opened.push(workspace);
  return workspace;
};

const rehearsal = ["--index", "rehearsal"];
/** All that is quick before the upload. */
const dry = [...rehearsal, "--dry-run", "--rehearse", "false", "--smoke", "off"];
const pair: readonly Tiny[] = [{ name: "tiny-base" }, { name: "tiny-top", requires: ["tiny-base"] }];

describe("without a workspace that can be read", () => {
  test("an empty folder: what is looked for, and how to name another", async () => {
    const { folder, env } = open();
    mkdirSync(join(folder, "empty"));
    const end = readPublished(
      await cli(["publish", "--format", "json", ...rehearsal], { cwd: join(folder, "empty"), env }),
    );
    expect(end).toMatchObject({ status: 2, errors: ["RA-WORKSPACE-NOT-FOUND"] });
    expect(end.stderr).toContain(join(folder, "empty"));
  });

  test("a member's pyproject.toml that was cut short: file, line and column", async () => {
    const workspace = open(pair);
    workspace.write("ws", { "packages/tiny-top/pyproject.toml": '[project]\nname = "tiny-top"\nversion = "1.0' });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-TOML-INVALID"] });
    expect(end.document.findings[0]).toMatchObject({ file: "packages/tiny-top/pyproject.toml", line: 3 });
    expect(end.document.outcomes ?? []).toEqual([]);
  });

  test("the root's too", async () => {
    const workspace = open();
    workspace.write("ws", { "pyproject.toml": "[tool.uv.workspace]\nmembers = [" });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-TOML-INVALID"] });
    expect(end.document.findings[0]).toMatchObject({ file: "pyproject.toml", line: 2 });
  });

  test("and the settings of uv beside it, from the repository's top", async () => {
    const workspace = open();
    workspace.write("ws", { "uv.toml": "index = [" });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-TOML-INVALID"] });
    expect(end.document.findings[0]).toMatchObject({ file: "uv.toml", line: 1 });
  });

  test("a member without pyproject.toml is named", async () => {
    const workspace = open();
    workspace.write("ws", { "packages/other/README.md": "# Other\n" });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT"] });
    expect(end.stderr).toContain("Add packages/other/pyproject.toml");
  });
});

describe("a checkout that is not the commit", () => {
  test("a changed and an untracked file in a package: nothing is built, both are named", async () => {
    const workspace = open(pair);
    workspace.write("ws", {
      "packages/tiny-base/README.md": "# Other\n",
      "packages/tiny-base/src/tiny_base/more.py": "",
    });
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-PREFLIGHT-NOT-COMMITTED"], document: { outcomes: [] } });
    expect(end.stderr).toContain("packages/tiny-base/README.md, packages/tiny-base/src/tiny_base/more.py");
  });

  test("elsewhere it is a notice, and in the package nothing is said of it with --allow-dirty", async () => {
    const workspace = open();
    workspace.write("ws", { "notes.txt": "", "packages/tiny-base/README.md": "# Other\n" });
    const end = await workspace.publish([...dry, "--allow-dirty"]);
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(end.document.findings).toContainEqual(
      expect.objectContaining({
        code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
        severity: "notice",
        message: expect.stringContaining("notes.txt"),
      }),
    );
  });

  test("no git at all: it is built all the same", async () => {
    const workspace = open();
    rmSync(join(workspace.root, ".git"), { recursive: true });
    expect(await workspace.publish(dry)).toMatchObject({ status: 0, errors: [] });
  });

  test("a lock that does not fit, and a tag that is not the version: before anything is built, both", async () => {
    const workspace = open(pair);
    const { root, env } = workspace;
    execFileSync("uv", ["lock", "--quiet", "--offline"], { cwd: root, env });
    workspace.commit();
    const fits = await workspace.publish(["--index", "rehearsal", "--tag", "tiny-base-v9.9.9"]);
    expect(fits).toMatchObject({ status: 1, errors: ["RA-TAG-IS-NOT-VERSION"], document: { outcomes: [] } });
    workspace.write("ws", {
      "packages/tiny-top/pyproject.toml":
        '[project]\nname = "tiny-top"\nversion = "2.0.0"\ndependencies = ["tiny-base"]\n[build-system]\nrequires = ["uv_build>=0.9"]\nbuild-backend = "uv_build"\n',
    });
    workspace.commit();
    const end = await workspace.publish(["--index", "rehearsal", "--tag", "tiny-base-v9.9.9"]);
    expect(end).toMatchObject({ status: 1, document: { outcomes: [] } });
    expect(end.errors.toSorted()).toEqual(["RA-PREFLIGHT-LOCK-OUTDATED", "RA-TAG-IS-NOT-VERSION"]);
    expect(end.stderr).toContain("Run uv lock, and commit the file\n");
    workspace.git("ws", "rm", "--quiet", "--cached", "uv.lock");
    workspace.write("ws", { ".gitignore": "uv.lock\n" });
    workspace.git("ws", "commit", "--quiet", "--all", "--message", "no lock");
    const ignored = await workspace.publish(["--index", "rehearsal", "--dry-run"]);
    expect(ignored).toMatchObject({ status: 1, errors: ["RA-PREFLIGHT-LOCK-OUTDATED"] });
    expect(ignored.stderr).toContain("Run uv lock: the file is in no commit");
    expect(ignored.stderr).not.toMatch(/Commit the fix/);
  });

  test("a tag of an earlier version, whose commit is not the one that is here, is to be checked out and not to be deleted", async () => {
    const workspace = open();
    workspace.git("ws", "tag", "tiny-base-v0.9.0");
    workspace.write("ws", { "packages/tiny-base/src/tiny_base/more.py": "" });
    workspace.commit();
    const tag = ["--tag", "tiny-base-v0.9.0"];
    const end = await workspace.publish([...dry, ...tag]);
    expect(end).toMatchObject({ status: 1, errors: ["RA-TAG-IS-NOT-VERSION"] });
    const planned = await cli(["plan", "--index", "rehearsal", ...tag], { cwd: workspace.root, env: workspace.env });
    for (const { stderr } of [end, planned]) {
      expect(stderr).toContain("hint: Check the tag out, with git switch --detach refs/tags/tiny-base-v0.9.0;");
      expect(stderr).not.toContain("--delete");
    }
  });

  test("a tag whose commit is not the one that is here: a rehearsal warns, and nothing is published", async () => {
    const workspace = open();
    workspace.git("ws", "tag", "tiny-base-v1.0.0");
    workspace.write("ws", { "packages/tiny-base/src/tiny_base/more.py": "" });
    workspace.commit();
    const tag = ["--tag", "tiny-base-v1.0.0"];
    expect(await workspace.publish([...dry, ...tag])).toMatchObject({
      status: 0,
      document: { findings: expect.arrayContaining([expect.objectContaining({ code: "RA-TAG-NOT-CHECKED-OUT" })]) },
    });
    await using index = await listen(createServer((_, response) => response.writeHead(404).end()));
    const url = `http://127.0.0.1:${index.port}`;
    const to = ["--index", `${url}/legacy/`, "--check-url", `${url}/simple/`, "--yes"];
    const end = await workspace.publish([...to, ...tag], { PYPI_API_TOKEN: "pypi-a" });
    expect(end).toMatchObject({ status: 2, errors: ["RA-TAG-NOT-CHECKED-OUT"], document: { outcomes: [] } });
  });
});

describe("links in a package", () => {
  const data = "packages/tiny-base/src/tiny_base/data.txt";

  test("that lead out of the repository are named, and nothing of it is built", async () => {
    const workspace = open();
    workspace.write("outside", { "key.txt": "a key" });
    symlinkSync(join(workspace.folder, "outside/key.txt"), join(workspace.root, data));
    workspace.commit();
    const end = await workspace.publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-COPY-LINK-LEADS-OUT"], document: { published: false } });
    expect(end.stderr).toContain(`Links of tiny-base lead out of the repository, or into git's own files: ${data} -> `);
    expect(end.document.outcomes).toEqual([]);
  });

  test("to git's own files, where a checkout keeps its token, are such links", async () => {
    const workspace = open();
    symlinkSync("../../../../.git/config", join(workspace.root, data));
    workspace.commit();
    expect(await workspace.publish(dry)).toMatchObject({ status: 1, errors: ["RA-COPY-LINK-LEADS-OUT"] });
  });

  test("that stay in the repository are built", async () => {
    const workspace = open();
    workspace.write("ws", { "shared/data.txt": "shared" });
    symlinkSync("../../../../shared/data.txt", join(workspace.root, data));
    workspace.commit();
    expect(await workspace.publish(dry)).toMatchObject({ status: 0, errors: [] });
  });
});

describe("requirements between packages", () => {
  test("a specifier that excludes the sibling stops before anything is built, with file and line", async () => {
    const end = await open([{ name: "tiny-base" }, { name: "tiny-top", requires: ["tiny-base<1"] }]).publish(rehearsal);
    expect(end).toMatchObject({ status: 1, errors: ["RA-PIN-EXCLUDES-SIBLING"], document: { outcomes: [] } });
    expect(end.document.findings.find(({ severity }) => severity === "error")).toMatchObject({
      package: "tiny-top",
      file: "packages/tiny-top/pyproject.toml",
      line: expect.any(Number),
      message: "tiny-top requires tiny-base<1, which excludes tiny-base 1.0.0 of the same workspace",
    });
  });

  test("a chosen package without its sibling: the line to add", async () => {
    const end = await open(pair).publish([...rehearsal, "--packages", "tiny-top"]);
    expect(end).toMatchObject({ status: 1, errors: ["RA-PLAN-SIBLING-MISSING"], document: { outcomes: [] } });
    expect(end.stderr).toContain("Add tiny-base to packages");
  });
});

describe("uv", () => {
  /** A `PATH` with git and, where a version is given, a uv that prints it. */
  const pathWith = ({ folder }: Workspace, version?: string): string => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    symlinkSync(git, join(bin, "git"));
    if (version !== undefined) {
      writeFileSync(join(bin, "uv"), `#!/bin/sh\necho "uv ${version}"\n`);
      chmodSync(join(bin, "uv"), 0o755);
    }
    return bin;
  };

  test("that is missing is told before anything else, with how to get it", async () => {
    const workspace = open();
    const end = await workspace.publish(rehearsal, { PATH: pathWith(workspace) });
    expect(end).toMatchObject({ status: 2, errors: ["RA-UV-MISSING"] });
    expect(end.stderr).toContain("hint: Install uv (pip install uv)");
  });

  test("that is too old is told with both versions", async () => {
    const workspace = open();
    const end = await workspace.publish(rehearsal, { PATH: pathWith(workspace, "0.5.1 (abcdef 2024-11-01)") });
    expect(end).toMatchObject({ status: 2, errors: ["RA-UV-TOO-OLD"] });
    expect(end.stderr).toMatch(/uv 0\.5\.1 is too old: \d+\.\d+\.\d+ or newer is needed/);
  });
});
