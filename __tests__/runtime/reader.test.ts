import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { atTerminal, type Finding, publicFinding } from "../../src/domain/problem/finding.ts";
import { historyShallow } from "../../src/domain/problem/history.ts";
import { readerIn } from "../../src/runtime/reader.ts";
import { cli } from "../child.ts";
import { recorder } from "../fakes/recorder.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { pyproject } from "../stages/release-plan/planning.ts";

let sandbox: GitSandbox;
beforeAll(() => {
  sandbox = createGitSandbox();
  sandbox.repository("whole", { "pyproject.toml": pyproject({ name: "a" }) });
  sandbox.write("whole", { "x.py": "1" });
  sandbox.git("whole", "add", "--all");
  sandbox.git("whole", "commit", "--quiet", "--message", "feat: lend books");
  sandbox.git(".", "clone", "--quiet", "--depth", "1", `file://${sandbox.folder}/whole`, "shallow");
});
afterAll(() => sandbox[Symbol.dispose]());

const inJob = "Set fetch-depth: 0 on actions/checkout";
const command = "Run git fetch --unshallow --tags origin";

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  cli(["version", "--index", "off", "--since", "v0", ...args], { cwd: `${sandbox.folder}/shallow`, env });

test("a command line says what a person types, as text and as JSON", async () => {
  const { status, stderr } = await run([]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(`hint: ${command}`)]);
  expect(stderr).not.toContain("fetch-depth");
  const { findings } = JSON.parse((await run(["--format", "json"])).stdout);
  expect(findings).toEqual([expect.objectContaining({ hint: expect.stringMatching(`^${command}`) })]);
  expect(findings[0]).not.toHaveProperty("inTerminal");
});

test("a command line in a step of a job says what its workflow needs, as text and as JSON", async () => {
  const env = { GITHUB_ACTIONS: "true" };
  const { status, stderr } = await run([], env);
  expect([status, stderr]).toEqual([2, expect.stringContaining(`hint: ${inJob}\n`)]);
  const { findings } = JSON.parse((await run(["--format", "json"], env)).stdout);
  expect(findings).toEqual([expect.objectContaining({ hint: inJob })]);
  expect(findings[0]).not.toHaveProperty("inTerminal");
});

test("what is told while a run goes on is told for whoever reads it", () => {
  const finding = historyShallow({ question: "what has changed" });
  const told = (isRunner: boolean): readonly Finding[] => {
    const findings: Finding[] = [];
    const progress = { ...recorder(), finding: (each: Finding) => void findings.push(each) };
    readerIn({ isRunner, variables: {} }).progress(progress).finding(finding);
    return findings;
  };
  expect(told(true)).toEqual([finding]);
  expect(told(false)).toEqual([atTerminal(finding)]);
  expect(told(false)[0]!.hint).toContain(command);
});

test("a hint that is the same in both places stays, and no document has two", () => {
  const finding = historyShallow({ question: "what has changed" });
  expect(publicFinding(finding)).not.toHaveProperty("inTerminal");
  const { inTerminal: _, ...same } = finding;
  expect(atTerminal(same)).toEqual(same);
});
