import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { ActionName } from "../../src/actions/index.ts";
import { remedyOf } from "../../src/domain/problem/finding.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { interrupted } from "../../src/domain/problem/run.ts";
import { silentCommandLog } from "../../src/runtime/command-log.ts";
import { neverConfirmed } from "../../src/runtime/confirm.ts";
import { execute } from "../../src/runtime/execute.ts";
import type { Interruption } from "../../src/runtime/interruption.ts";
import { createMasks } from "../../src/runtime/masks.ts";
import { recorder } from "../fakes/recorder.ts";
import { createGitSandbox } from "../git-sandbox.ts";
import { tempFolder } from "../temp-folder.ts";
import { machine } from "../uv-sandbox.ts";

/** Explains a code, while these interruptions come. */
const explain = (code: string, interruption: Partial<Interruption> = {}) => run("explain", { code }, interruption);

const run = (
  name: ActionName,
  values: Readonly<Record<string, string>>,
  interruption: Partial<Interruption> = {},
  variables: Readonly<Record<string, string>> = {},
): ReturnType<typeof execute> =>
  execute({
    name,
    given: { surfaces: ["flag", "argument"], value: (input) => values[input] },
    environment: { variables, isRunner: false, isDebug: false, isCi: false },
    interruption: {
      signal: new AbortController().signal,
      status: () => undefined,
      overdue: new Promise(() => {}),
      [Symbol.dispose]: () => {},
      ...interruption,
    },
    progress: recorder(),
    commandLog: silentCommandLog,
    confirm: neverConfirmed,
    debug: () => {},
    masks: createMasks(() => {}),
  });

const known = "RA-RUN-INTERRUPTED";
const signal = AbortSignal.abort(new Problem(interrupted({ signal: "SIGINT" })));

test("what an action finds decides how it ends", async () => {
  expect(await explain(known)).toMatchObject({ status: 0, findings: [] });
  expect(await explain("RA-NO-SUCH")).toMatchObject({ status: 2, findings: [{ code: "RA-USAGE-UNKNOWN-CODE" }] });
  expect(await explain("")).toMatchObject({ status: 2, findings: [{ code: "RA-USAGE-MISSING-VALUE" }] });
});

test("an interrupt is told also where the action had ended well meanwhile", async () => {
  expect(await explain(known, { signal, status: () => 130 })).toMatchObject({
    status: 130,
    findings: [{ code: known }],
    result: expect.anything(),
  });
});

test("an action that does not stop is left when the time for a report is over", async () => {
  const overdue = Promise.resolve();
  expect(await explain(known, { signal, status: () => 143, overdue })).toMatchObject({
    status: 143,
    findings: [{ code: known }],
    result: undefined,
  });
});

test("what is wrong in a value is fixed where the value stands: in the configuration by a commit", async () => {
  const project = '[project]\nname = "a"\nversion = "1.0"\n';
  using folder = tempFolder({
    "given/pyproject.toml": project,
    "rules/pyproject.toml": `${project}[tool.release-actions]\nscope = ["!a"]\nforbid = ["print", "open: ("]\n`,
    "files/pyproject.toml": `${project}[tool.release-actions]\nversion-files = ["../x.json#a"]\n`,
    "set/pyproject.toml": `${project}[tool.release-actions]\nexclude = ["b"]\n`,
  });
  const planned = async (place: string, more: Readonly<Record<string, string>> = {}) => {
    const { status, findings } = await run("plan", { "working-directory": `${folder.path}/${place}`, ...more });
    return [status, ...findings.flatMap((finding) => [finding.code, remedyOf(finding)])];
  };
  const code = "RA-PLAN-PATTERN-MATCHES-NOTHING";
  expect(await planned("set")).toEqual([2, code, "commit"]);
  // What is given wins over what is set.
  expect(await planned("set", { exclude: "c" })).toEqual([2, code, "call"]);
  expect(await planned("given", { exclude: "c" })).toEqual([2, code, "call"]);
  expect(await planned("set", { packages: "c", exclude: "a" })).toEqual([2, code, "call"]);
  const outside = async (place: string, more: Readonly<Record<string, string>>) => {
    const { findings } = await run("validate-release", { "working-directory": `${folder.path}/${place}`, ...more });
    return findings.filter(({ code }) => code.startsWith("RA-VERSION-FILE")).map(remedyOf);
  };
  expect(await outside("given", { index: "off", "version-files": "../x.json#a" })).toEqual(["call"]);
  expect(await outside("files", { index: "off" })).toEqual(["commit"]);
  const ready = await run("release-readiness", { "working-directory": `${folder.path}/rules` });
  expect(ready.findings.map((finding) => [finding.code, remedyOf(finding)])).toEqual([
    ["RA-SCOPE-GLOB", "commit"],
    ["RA-SCOPE-FORBID-SYNTAX", "commit"],
    ["RA-SCOPE-FORBID-PATTERN", "commit"],
  ]);
});

test("so it is where a release stops after its guards, and of a key that the action has no input for", async () => {
  using sandbox = createGitSandbox();
  const project =
    '[project]\nname = "a"\nversion = "1.0"\n[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n';
  const settings = (lines: string) => ({ "pyproject.toml": `${project}[tool.release-actions]\n${lines}\n` });
  const upload = 'index = "https://up.example/legacy/"\n';
  for (const [name, lines] of [
    ["chosen", 'exclude = ["b"]'],
    ["leaky", `${upload}check-url = "https://ada:pw@up.example/simple/"`],
  ] as const) {
    sandbox.repository(name, settings(lines));
    sandbox.git(name, "tag", "v1.0");
  }
  const told = async (name: ActionName, place: string, more: Readonly<Record<string, string>>) => {
    const given = { "working-directory": join(sandbox.folder, place), tag: "v1.0", yes: "true" };
    const { findings } = await run(name, { ...given, "require-default-branch": "false", ...more }, {}, machine);
    return findings.filter(({ severity }) => severity === "error").map((each) => [each.code, remedyOf(each)]);
  };
  expect(await told("release", "chosen", { index: "rehearsal" })).toEqual([
    ["RA-PLAN-PATTERN-MATCHES-NOTHING", "commit"],
  ]);
  const login = "RA-INDEX-URL-HOLDS-CREDENTIAL";
  expect(await told("validate-release", "leaky", {})).toEqual([[login, "commit"]]);
  expect(await told("publish", "leaky", {})).toEqual([[login, "commit"]]);
  const given = { "check-url": "https://ada:pw@up.example/simple/" };
  expect(await told("publish", "leaky", given)).toEqual([[login, "call"]]);
});

test("so is a tag format that cannot be read, which a package has in the configuration alone", async () => {
  const project = '[project]\nname = "a"\nversion = "1.0"\n[tool.release-actions]\n';
  using folder = tempFolder({
    "given/pyproject.toml": project,
    "set/pyproject.toml": `${project}tag-format = "v"\n`,
    "own/pyproject.toml": `${project}packages.a.tag-format = "v"\n`,
    "umbrella/pyproject.toml": `${project}umbrella-tag-format = "v"\n`,
  });
  const remedy = async (name: ActionName, place: string, more: Readonly<Record<string, string>> = {}) => {
    const { status, findings } = await run(name, { "working-directory": `${folder.path}/${place}`, ...more });
    return [status, ...findings.map((finding) => `${finding.code} ${remedyOf(finding)}`)];
  };
  const code = "RA-TAG-FORMAT-INVALID";
  expect(await remedy("validate-release", "given", { "tag-format": "v" })).toEqual([2, `${code} call`]);
  expect(await remedy("validate-release", "set")).toEqual([2, `${code} commit`]);
  expect(await remedy("validate-release", "own", { "tag-format": "v" })).toEqual([2, `${code} commit`]);
  const tag = { tag: "v1.0" };
  expect(await remedy("create-release", "umbrella", tag)).toEqual([2, `${code} commit`]);
  expect(await remedy("create-release", "given", { ...tag, "umbrella-tag-format": "v" })).toEqual([2, `${code} call`]);
});

test("no command gives github.com the token of another forge", async () => {
  using sandbox = createGitSandbox();
  const folder = sandbox.repository("ws", { "pyproject.toml": '[project]\nname = "a"\nversion = "1.0"\n' });
  sandbox.git("ws", "remote", "add", "origin", "https://git.example.org/acme/a.git");
  const ours = { PATH: process.env.PATH!, GITHUB_REPOSITORY: "acme/a", GITHUB_TOKEN: "a token" };
  const given = { "working-directory": folder, tag: "v1.0" };
  for (const name of ["create-release", "rollback", "prepare-release", "release-readiness", "publish"] as const) {
    const { status, findings } = await run(name, given, {}, ours);
    expect([name, status, findings.map(({ code }) => code)]).toEqual([name, 2, ["RA-FORGE-ELSEWHERE"]]);
  }
});

test("a value that does not go with another, or names no index, is said with what there can be", async () => {
  using sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "a/pyproject.toml": '[project]\nname = "a"\nversion = "1.0"\n',
    "b/pyproject.toml": '[project]\nname = "b"\nversion = "1.0"\n[tool.release-actions]\nindex = "rehearsal"\n',
  });
  const told = async (name: ActionName, place: string, more: Readonly<Record<string, string>>) =>
    (await run(name, { "working-directory": `${sandbox.folder}/ws/${place}`, ...more })).findings[0]?.message;
  expect(await told("version", "a", { write: "true", format: "diff" })).toBe(
    'format: expected text or json beside write, not "diff"',
  );
  const assets = { tag: "v1.0", assets: "sums" };
  expect(await told("create-release", "a", assets)).toBe(
    'assets: expected manifest, checksums or distributions, not "sums"',
  );
  expect(await told("create-release", "b", { tag: "v1.0" })).toBe(
    'index: expected the index that the release goes to, such as pypi, not "rehearsal"',
  );
});

test("so is a gate that leaves the checkout as it should not", async () => {
  using sandbox = createGitSandbox();
  const gates = [
    "changes: echo x >> a.txt",
    "moves: git -c user.name=A -c user.email=a@example.org commit --quiet --allow-empty --message x",
    "empty:",
  ];
  const project = '[project]\nname = "a"\nversion = "1.0"\n';
  const set = `[tool.release-actions]\ngates = ${JSON.stringify(gates)}\n`;
  const quiet = { index: "off", checks: "false", preview: "false" };
  const remedies = async (place: string, more: string, given: Readonly<Record<string, string>>) => {
    const folder = sandbox.repository(place, { "a.txt": "", "pyproject.toml": `${project}${more}` });
    const values = { "working-directory": folder, ...quiet, ...given };
    const { findings } = await run("release-readiness", values, {}, { PATH: process.env.PATH!, HOME: sandbox.folder });
    return findings.filter(({ code }) => code.startsWith("RA-GATE-")).map((each) => [each.code, remedyOf(each)]);
  };
  // What a command makes is to be committed, wherever the command stands: one that checks only would fail.
  const all = (remedy: string) => [
    ["RA-GATE-CHANGED-FILES", "commit"],
    ...["RA-GATE-MOVED-HEAD", "RA-GATE-NOT-CONFIGURED"].map((code) => [code, remedy]),
  ];
  expect(await remedies("given", "", { gates: gates.join("\n") })).toEqual(all("call"));
  expect(await remedies("set", set, {})).toEqual(all("commit"));
});
