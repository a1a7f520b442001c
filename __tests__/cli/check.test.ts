import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/domain/problem/finding.ts";
import { type Contents, member, memberFiles, tree, withoutGit } from "../checks/healthy.ts";
import { cli } from "../child.ts";
import { serve } from "../fakes/answers.ts";
import { lockWithIdna } from "../fakes/locked.ts";

const path = process.env.PATH ?? "";

/** Runs `check` where `uv` is what `script` says: by default a uv that knows no `uv audit`. */
const check = async (folder: string, args: readonly string[], script: string | undefined, more = {}) => {
  const programs = join(folder, "../programs");
  mkdirSync(programs, { recursive: true });
  const git = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8", env: { PATH: path } }).trim();
  rmSync(join(programs, "git"), { force: true });
  symlinkSync(git, join(programs, "git"));
  if (script !== undefined) writeFileSync(join(programs, "uv"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return await cli(["check", ...args], {
    cwd: folder,
    env: { PATH: programs, HOME: programs, UV_HTTP_RETRIES: "0", ...more },
  });
};

/** With whatever else than an audit such a uv is content. */
const auditing = (script: string): string => `[ "$1" = audit ] || exit 0; ${script}`;

const oldUv = auditing("echo \"error: unrecognized subcommand 'audit'\" >&2; exit 2");

const json = async (folder: string, args: readonly string[], script: string | undefined = oldUv, more = {}) => {
  const { stdout, status } = await check(folder, [...args, "--format", "json"], script, more);
  return { status, ...JSON.parse(stdout) };
};

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

test("a healthy workspace: a verdict, what was skipped and why, and exit 0", async () => {
  using made = tree();
  const { status, stdout, stderr } = await check(made.path, [], oldUv);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toBe(
    [
      "Workspace health: nothing in 2 packages; 3 of 25 checks skipped",
      "",
      "  skipped  lock-versions            there is no uv.lock",
      "  skipped  index-names              neither a pull request nor origin/HEAD says which branch is the target",
      "  skipped  vulnerable-dependencies  there is no uv.lock",
      "",
      "  passed   pins, private-needs, versions, workspace-sources, sibling-sources, elsewhere-sources,",
      "           uv-settings, required-files, cycles, self-dependencies, orphan-dependencies,",
      "           python-ranges, extra-markers, metadata, licence, readme, type-markers, names,",
      "           version-consistency, outside-files, stale-artifacts, sensitive-files",
      "",
    ].join("\n"),
  );
});

test("settings that uv refuses are found as a publish finds them, in whatever file or variable they stand", async () => {
  const found = async (files: Contents, variables = {}) => {
    using made = tree(files);
    const { status, findings } = await json(made.path, [], `PATH="${path}"; exec uv "$@"`, variables);
    return [status, ...findings.map(({ code, message, hint }: Finding) => [code, message, hint].join(" | "))];
  };
  const hint = "uv cache dir in the workspace shows the same error";
  expect(await found({ "uv.toml": "indx = 3\n" })).toEqual([
    2,
    expect.stringMatching(
      new RegExp(
        `^RA-UV-SETTINGS \\| .*: uv\\.toml: .* at line 1, .* unknown field \`indx\` \\| Fix uv\\.toml; ${hint}$`,
      ),
    ),
  ]);
  expect(await found({}, { UV_OFFLINE: "perhaps" })).toEqual([
    2,
    expect.stringMatching(new RegExp(`^RA-UV-SETTINGS \\| .* \`perhaps\`.* \\| Fix UV_OFFLINE; ${hint}$`)),
  ]);
});

test("a uv of this machine that the workspace does not want is a warning: it is no fault of the workspace", async () => {
  using made = tree({ "uv.toml": 'required-version = "<0.1"\n' });
  const found = await json(made.path, [], `PATH="${path}"; exec uv "$@"`);
  expect(found).toMatchObject({
    status: 0,
    findings: [
      {
        code: "RA-UV-REQUIRED-VERSION",
        severity: "warning",
        file: "uv.toml",
        hint: "Let required-version admit uv 0.9.25 or newer, which a release needs",
      },
    ],
  });
});

test("a file of settings for uv is named from the repository's top", async () => {
  using made = tree({
    "py/pyproject.toml": member("pear"),
    "py/uv.toml": 'required-version = "<0.1"\n',
  });
  const { findings } = await json(join(made.path, "py"), [], `PATH="${path}"; exec uv "$@"`);
  expect(findings).toContainEqual(expect.objectContaining({ code: "RA-UV-REQUIRED-VERSION", file: "py/uv.toml" }));
});

test("settings of uv in a workspace below the repository's top are named from there", async () => {
  using made = tree();
  const text = '[tool.uv]\nrequired-version = "<0.1"\n[tool.uv.workspace]\n';
  const top = made.sandbox.repository("above", { "py/pyproject.toml": text });
  const found = await json(join(top, "py"), [], `PATH="${path}"; exec uv "$@"`);
  expect(found.findings).toMatchObject([{ code: "RA-UV-REQUIRED-VERSION", file: "py/pyproject.toml" }]);
});

test("errors exit 1, warnings 0, and 1 with strict", async () => {
  using made = tree({ "packages/apple/pyproject.toml": member("apple").replace(/authors.*\n/, "") });
  expect(await json(made.path, [])).toMatchObject({ status: 0, ok: true, findings: [{ severity: "warning" }] });
  expect(await json(made.path, ["--strict"])).toMatchObject({
    status: 1,
    ok: false,
    findings: [{ severity: "error" }],
  });
  expect(await json(made.path, ["--strict", "--ignore", "RA-METADATA-THIN:apple"])).toMatchObject({
    status: 0,
    findings: [],
    ignored: 1,
  });
});

test("ignore and strict may stand in the configuration, and a wrong entry is a wrong configuration", async () => {
  const settings = (text: string): Contents => ({
    "packages/apple/pyproject.toml": member("apple").replace(/authors.*\n/, ""),
    "release-actions.toml": text,
  });
  using strict = tree(settings("strict = true\n"));
  expect(await json(strict.path, [])).toMatchObject({ status: 1 });
  using ignoring = tree(settings('strict = true\nignore = ["RA-METADATA-THIN"]\n'));
  expect(await json(ignoring.path, [])).toMatchObject({ status: 0, findings: [] });
  using wrong = tree(settings('ignore = ["RA-METADATA-THICK"]\n'));
  expect(await json(wrong.path, [])).toMatchObject({
    status: 2,
    findings: [{ code: "RA-IGNORE-UNKNOWN-CODE", hint: "Did you mean RA-METADATA-THIN?" }],
  });
});

describe("--fix", () => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  const apple = crlf(
    member("apple")
      .replace('"1.0.0"', "'1.0.0-RC.1' # soon")
      .replace('license = "MIT"', 'license = { text = "MIT" } # ours')
      .replace(/readme.*\n/, "")
      .replace("uv_build>=0.9,<0.10", "hatchling")
      .replace("uv_build", "hatchling.build"),
  ).concat("[tool.uv.sources]\r\nplum = { workspace = true }  # gone\r\n# the end");
  const fixed = apple
    .replace("'1.0.0-RC.1'", "'1.0.0rc1'")
    .replace('{ text = "MIT" }', '"MIT"')
    .replace('orchard"\r\n', 'orchard"\r\nreadme = "README.md"\r\n')
    .replace("plum = { workspace = true }  # gone\r\n", "");
  const contents = { "packages/apple/pyproject.toml": apple, "packages/apple/src/apple/py.typed": undefined };

  test("shows a diff that git takes, and writes nothing", async () => {
    using made = tree(contents);
    const { diff, written, fixable } = await json(made.path, ["--fix"]);
    expect({ written, fixable }).toEqual({ written: [], fixable: 5 });
    expect(made.sandbox.git("r", "status", "--porcelain")).toBe("");
    made.sandbox.write(".", { "fix.diff": diff });
    made.sandbox.git("r", "apply", "--whitespace=nowarn", "../fix.diff");
    expect(readFileSync(join(made.path, "packages/apple/pyproject.toml"), "utf8")).toBe(fixed);
    expect(made.sandbox.git("r", "status", "--porcelain", "-uall")).toBe(
      " M packages/apple/pyproject.toml\n?? packages/apple/src/apple/py.typed",
    );
    const { stdout } = await check(made.path, ["--fix"], oldUv);
    expect(stdout).toContain("Nothing that a program could fix");
  });

  test("with --yes writes it, every other byte as it was, and the second run finds nothing to fix", async () => {
    using made = tree(contents);
    const first = await check(made.path, ["--fix", "--yes"], oldUv);
    expect(first.stdout).toMatch(/\n2 files written\n$/);
    expect(first.stderr).toBe("");
    expect(readFileSync(join(made.path, "packages/apple/pyproject.toml"), "utf8")).toBe(fixed);
    expect(await json(made.path, ["--fix", "--yes"])).toMatchObject({
      findings: [],
      fixable: 0,
      diff: "",
      written: [],
    });
  });

  test("follows links inside of the repository, and writes nothing that one leads out to", async () => {
    using made = tree(contents);
    made.sandbox.write("outside", { "apple.toml": apple, "src/__init__.py": "" });
    const at = (name: string) => join(made.path, "packages/apple", name);
    rmSync(at("pyproject.toml"));
    symlinkSync("../../../outside/apple.toml", at("pyproject.toml"));
    rmSync(at("src/apple"), { recursive: true });
    symlinkSync("../../../../outside/src", at("src/apple"));
    const seen = await json(made.path, ["--fix"]);
    expect(seen).toMatchObject({ status: 1, diff: "", written: [] });
    const refused = seen.findings.filter(({ code }: { code: string }) => code === "RA-CHECK-FIX-LEADS-OUT");
    expect(refused).toMatchObject([
      { file: "packages/apple/pyproject.toml", message: expect.stringContaining("/outside/apple.toml") },
      { file: "packages/apple/src/apple/py.typed", message: expect.stringContaining("/outside/src") },
    ]);
    await check(made.path, ["--fix", "--yes"], oldUv);
    expect(readFileSync(join(made.path, "../outside/apple.toml"), "utf8")).toBe(apple);
    expect(readdirSync(join(made.path, "../outside/src"))).toEqual(["__init__.py"]);

    made.sandbox.write("r", { "shared/apple.toml": apple });
    rmSync(at("pyproject.toml"));
    symlinkSync("../../shared/apple.toml", at("pyproject.toml"));
    await check(made.path, ["--fix", "--yes"], oldUv);
    expect(lstatSync(at("pyproject.toml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(made.path, "shared/apple.toml"), "utf8")).toBe(fixed);
  });

  test("is asked for by name: --yes alone is a mistake", async () => {
    using made = tree(contents);
    expect(await json(made.path, ["--yes"])).toMatchObject({
      status: 2,
      findings: [{ code: "RA-CHECK-YES-WITHOUT-FIX" }],
    });
    expect(made.sandbox.git("r", "status", "--porcelain")).toBe("");
  });

  test("fixes nothing that is ignored", async () => {
    using made = tree(contents);
    const ignore =
      "RA-METADATA-LICENSE-TABLE,RA-TYPING-NO-MARKER:apple,RA-METADATA-README-NOT-NAMED,RA-SOURCE-NOT-A-MEMBER";
    const { diff } = await json(made.path, ["--fix", "--ignore", ignore]);
    expect(diff.match(/^[-+][^-+][^\n]*/gm)).toEqual([
      "-version = '1.0.0-RC.1' # soon\r",
      "+version = '1.0.0rc1' # soon\r",
    ]);
  });

  test("leaves alone what has no one answer", async () => {
    const text = member("apple")
      .replace('license = "MIT"', 'license = { text = "Mine, all mine" }')
      .concat("[tool.uv.sources]\npaer = { workspace = true }\n")
      .concat('plum = [{ workspace = true }, { path = "x", marker = "python_version < \'3\'" }]\n');
    using made = tree({
      "packages/apple/pyproject.toml": text,
      "packages/apple/src/apple/py.typed": undefined,
      "packages/apple/src/apple_two/__init__.py": "",
    });
    const { findings, fixable } = await json(withoutGit(made), ["--fix", "--yes"]);
    expect(codes(findings)).toEqual([
      "RA-SOURCE-NOT-A-MEMBER",
      "RA-SOURCE-NOT-A-MEMBER",
      "RA-METADATA-LICENSE-TABLE",
      "RA-TYPING-NO-MARKER",
    ]);
    expect(fixable).toBe(0);
    expect(readFileSync(join(made.path, "packages/apple/pyproject.toml"), "utf8")).toBe(text);
  });
});

describe("vulnerable dependencies", () => {
  /** A database of vulnerabilities and an index, on loopback. */
  const outside = () =>
    serve((path) => {
      if (path.startsWith("/simple")) {
        const project = { meta: { "api-version": "1.4" }, "project-status": { status: "archived" }, name: "idna" };
        return { type: "application/vnd.pypi.simple.v1+json", body: JSON.stringify({ ...project, files: [] }) };
      }
      const found = { results: [{ vulns: [{ id: "GHSA-1", modified: "2026-01-01T00:00:00Z" }] }] };
      const answer = path.startsWith("/v1/querybatch") ? found : vulnerability;
      return { type: "application/json", body: JSON.stringify(answer) };
    });

  const vulnerability = {
    id: "GHSA-1",
    modified: "2026-01-01T00:00:00Z",
    summary: "Slow \u001b[31mletters",
    affected: [
      {
        package: { name: "idna", ecosystem: "PyPI" },
        ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "3.7" }] }],
      },
    ],
    references: [{ type: "ADVISORY", url: "https://example.org/GHSA-1" }],
  };

  const lockedAt = (registry: string): Contents => ({
    ...memberFiles("apple", 'dependencies = ["idna"]'),
    "uv.lock": lockWithIdna(registry, { pythons: ">=3.10", user: "apple", other: "pear" }),
  });

  /** The real uv, which is told where the database is. */
  const uvAsking = (url: string) => auditing(`PATH="${path}"; exec uv "$@" --service-url "${url}/"`);

  test("are what uv audit finds in the lock: warnings, or errors with strict", async () => {
    await using world = await outside();
    const url = world.url.replace(/\/$/, "");
    using made = tree(lockedAt(url));
    const { status, findings, checks } = await json(made.path, [], uvAsking(url));
    expect(checks.at(-1)).toMatchObject({ name: "vulnerable-dependencies", state: "warned" });
    expect(status).toBe(0);
    expect(findings[0]).toEqual({
      code: "RA-AUDIT-VULNERABLE",
      severity: "warning",
      file: "uv.lock",
      message: "idna 2.0 has GHSA-1: Slow \\u{1b}[31mletters",
      hint: 'Run uv lock --upgrade-package "idna>=3.7": it is fixed in 3.7 (https://example.org/GHSA-1)',
    });
    expect(findings[1]).toMatchObject({ code: "RA-AUDIT-STATUS", message: "The index says of idna: archived" });
    expect(world.asked.map(({ path }) => path)).toEqual(expect.arrayContaining(["/v1/querybatch", "/simple/idna/"]));
    expect((await json(made.path, ["--strict"], uvAsking(url))).status).toBe(1);
  });

  test.each([
    ["a database that is not there", uvAsking("http://127.0.0.1:9"), /^uv audit could not ask: .*127\.0\.0\.1:9/],
    ["a uv without it", oldUv, /^this uv has no uv audit$/],
    ["a uv that fails", auditing("echo 'error: bad lock' >&2; exit 2"), /^uv audit could not ask: bad lock$/],
    ["a uv that says nothing", "exit 0", /^uv audit could not ask: uv said nothing$/],
    ["no uv", undefined, /^there is no uv on PATH$/],
  ])("with %s the check is skipped and says why, and nothing else changes", async (_, script, reason) => {
    using made = tree(lockedAt("http://127.0.0.1:9"));
    const { stdout, status } = await check(made.path, ["--format", "json"], script);
    const { findings, checks } = JSON.parse(stdout);
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(checks.at(-1)).toEqual({
      name: "vulnerable-dependencies",
      title: expect.any(String),
      state: "skipped",
      reason: expect.stringMatching(reason),
      findings: 0,
    });
  });
});
