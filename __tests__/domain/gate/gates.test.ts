import { describe, expect, test } from "@jest/globals";
import { type CheckRun, judgeCitation, namesWorkflow } from "../../../src/domain/gate/check-run.ts";
import { type GateResult, gateEntries, gateFindings } from "../../../src/domain/gate/gate-result.ts";
import { parseGates } from "../../../src/domain/gate/parse-gates.ts";
import { refuseGates } from "../../../src/domain/gate/refusal.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { programMissing } from "../../../src/domain/problem/process.ts";
import { lastStep } from "../../../src/domain/report/last-step.ts";

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("the lines of gates", () => {
  test("are commands, citations and clones, numbered in their order", () => {
    const lines = [
      "tests: uv run pytest -k 'a: b'",
      "ci:check:CI / test",
      "check : check: lint: all",
      "cold: clone",
      "cold too: clone: uv sync && uv run pytest",
      "checks: checker --all",
    ];
    expect(parseGates(lines)).toEqual({
      findings: [],
      gates: [
        { id: "RG-1", name: "tests", kind: "command", command: "uv run pytest -k 'a: b'" },
        { id: "RG-2", name: "ci", kind: "check", check: "CI / test" },
        { id: "RG-3", name: "check", kind: "check", check: "lint: all" },
        { id: "RG-4", name: "cold", kind: "clone", command: "uv sync --locked --all-packages" },
        { id: "RG-5", name: "cold too", kind: "clone", command: "uv sync && uv run pytest" },
        { id: "RG-6", name: "checks", kind: "command", command: "checker --all" },
      ],
    });
  });

  test("may have nothing behind the name, which is told from a gate that passes", () => {
    const { gates } = parseGates(["tests:", "ci: check:"]);
    expect(gates.map(({ kind }) => kind)).toEqual(["none", "none"]);
  });

  test("without a name, or with one that is taken, are refused", () => {
    const { gates, findings } = parseGates(["uv run pytest", ": true", "a: true", "a: false"]);
    expect(gates).toHaveLength(1);
    expect(codes(findings)).toEqual(["RA-GATE-SYNTAX", "RA-GATE-SYNTAX", "RA-GATE-TWICE"]);
  });
});

describe("a place where gates must not run", () => {
  const { gates } = parseGates(["tests: pytest"]);
  test.each([
    [{ event: "pull_request", hasIdentity: false }, undefined],
    [{ event: undefined, hasIdentity: false }, undefined],
    [
      { event: "pull_request_target", hasIdentity: false },
      "pull_request_target",
      "on pull_request, push or workflow_dispatch",
    ],
    [{ event: "workflow_run", hasIdentity: false }, "workflow_run", "on pull_request, push or workflow_dispatch"],
    [{ event: "push", hasIdentity: true }, "id-token", "with release-readiness in a job without id-token: write"],
  ])("%j: %s", (place, why, hint = "") => {
    const finding = refuseGates(gates, place);
    if (why === undefined) expect(finding).toBeUndefined();
    else
      expect(finding).toMatchObject({
        code: "RA-GATE-REFUSED",
        mender: "usage",
        message: expect.stringContaining(why),
        hint: expect.stringContaining(hint),
      });
  });

  test("is one for citations all the same, since they run nothing", () => {
    const citations = parseGates(["tests: check:CI / test", "empty:"]).gates;
    expect(refuseGates(citations, { event: "workflow_run", hasIdentity: true })).toBeUndefined();
  });
});

describe("a cited check run", () => {
  const run = (name: string, conclusion: string | undefined, more: Partial<CheckRun> = {}): CheckRun => ({
    name,
    conclusion,
    workflow: undefined,
    url: `https://example.org/${name}`,
    isOwn: false,
    ...more,
  });
  const ci = { name: "CI", event: "pull_request" };

  test("passes by success alone", () => {
    expect(judgeCitation("test", [run("test", "success"), run("lint", "failure")])).toEqual({
      kind: "end",
      end: { result: "passed", url: "https://example.org/test" },
    });
  });

  test.each(["failure", "timed_out", "cancelled", "action_required", "startup_failure", "stale", "anything"])(
    "fails by %s",
    (conclusion) => {
      expect(judgeCitation("test", [run("test", conclusion)])).toMatchObject({
        end: { result: "failed", why: `ended as ${conclusion}`, conclusion },
      });
    },
  );

  test.each(["skipped", "neutral"])("is skipped, and not passed, by %s", (conclusion) => {
    expect(judgeCitation("test", [run("test", "success"), run("test", conclusion)])).toMatchObject({
      end: { result: "skipped", cause: "unseen" },
    });
  });

  test("is waited for while one of its name runs, unless another has failed already", () => {
    expect(judgeCitation("test", [run("test", "success"), run("test", undefined)])).toEqual({ kind: "running" });
    expect(judgeCitation("test", [run("test", "failure"), run("test", undefined)])).toMatchObject({ kind: "end" });
  });

  test("is known by the names that the API and the page have for it", () => {
    const runs = [
      run("test", "success", { workflow: ci }),
      run("test", "failure", { workflow: { ...ci, name: "Nightly" } }),
    ];
    expect(judgeCitation("CI / test", runs)).toMatchObject({ end: { result: "passed" } });
    expect(judgeCitation("CI / test (pull_request)", runs)).toMatchObject({ end: { result: "passed" } });
    expect(judgeCitation("Nightly / test", runs)).toMatchObject({ end: { result: "failed" } });
    expect(judgeCitation("test", runs)).toMatchObject({ end: { result: "failed" } });
    expect(judgeCitation("CI / test (push)", runs)).toMatchObject({ kind: "absent" });
    expect([namesWorkflow("CI / test", runs), namesWorkflow("test", runs)]).toEqual([true, false]);
    expect(namesWorkflow("call / test", [run("call / test", undefined)])).toBe(false);
  });

  test("may still come while another runs that is not of the run that asks", () => {
    expect(judgeCitation("test", [run("a", undefined)])).toEqual({ kind: "absent", isFinal: false });
    expect(judgeCitation("test", [run("a", "success"), run("self", undefined, { isOwn: true })])).toEqual({
      kind: "absent",
      isFinal: true,
    });
  });
});

describe("the end of a gate", () => {
  const [gate, check] = parseGates(["tests\u001b[31m: pytest", "ci: check:CI / test"]).gates as [any, any];
  const ends: readonly (readonly [GateResult, string | undefined])[] = [
    [{ gate, duration: 0, result: "passed" }, undefined],
    [{ gate, duration: 0, result: "failed", why: "exit status 3" }, "RA-GATE-FAILED"],
    [{ gate: check, duration: 0, result: "failed", why: "ended as failure" }, "RA-GATE-CHECK-FAILED"],
    [{ gate, duration: 0, result: "timed out", why: "stopped after 2.0 s" }, "RA-GATE-TIMED-OUT"],
    [{ gate, duration: 0, result: "not configured" }, "RA-GATE-NOT-CONFIGURED"],
    [{ gate, duration: 0, result: "skipped", cause: "interrupted", why: "", remedy: "" }, "RA-GATE-INTERRUPTED"],
    [{ gate: check, duration: 0, result: "skipped", cause: "unseen", why: "no", remedy: "do" }, "RA-GATE-CHECK-UNSEEN"],
    [{ gate: check, duration: 0, result: "skipped", cause: "outside", why: "no", remedy: "do" }, "RA-GATE-FORGE-DOWN"],
  ];
  test.each(ends)("%j: %s", (result, code) => {
    const findings = gateFindings(result);
    expect(codes(findings)).toEqual(code === undefined ? [] : [code]);
    expect(findings.filter(({ severity }) => severity !== "error")).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain("\\u001b");
  });

  test("that took too long needs no other commit, but more time, or the same again", () => {
    const timedOut = (each: any) =>
      gateFindings({ gate: each, duration: 0, result: "timed out", why: "" }).map(remedyOf);
    expect([timedOut(gate), timedOut(check)]).toEqual([["call"], ["outside"]]);
    const inputs = [gate, check].flatMap((each: any) =>
      gateFindings({ gate: each, duration: 0, result: "timed out", why: "" }).map(({ input }) => input),
    );
    expect(inputs).toEqual(["gate-timeout", undefined]);
  });

  test("whose command could not be run needs what that takes, and not another commit", () => {
    const cause = programMissing({ file: "bash" });
    const [finding] = gateFindings({ gate, duration: 0, result: "failed", why: cause.message, cause });
    expect([finding!.code, finding!.hint, remedyOf(finding!)]).toEqual(["RA-GATE-FAILED", cause.hint, "call"]);
  });

  test("whose command is not there needs a step that installs it, and not another commit", () => {
    const exit = { code: 127, signal: null };
    const [finding] = gateFindings({ gate, duration: 0, result: "failed", why: "", exit });
    expect([finding!.hint.split(".")[0], remedyOf(finding!)]).toEqual([
      "A command that its output names is not there: install it in a step before this one, or correct the gate (where the configuration has it, in a commit)",
      "call",
    ]);
  });

  test.each([
    { code: null, signal: "SIGKILL" },
    { code: 137, signal: null },
  ])("of a command that something killed (%j) needs no commit", (exit) => {
    const [finding] = gateFindings({ gate, duration: 0, result: "failed", why: "", exit });
    expect([finding!.hint, remedyOf(finding!)]).toEqual([
      expect.stringMatching(/^Something outside killed it/),
      "outside",
    ]);
  });

  test("that cites what is not there may be wrong where it stands, and that it is not shown has another cause", () => {
    const skipped = { gate: check, duration: 0, result: "skipped", why: "", cause: "unseen", remedy: "" } as const;
    const inputs = [{ ...skipped, input: "gates" } as const, skipped].flatMap(gateFindings).map(({ input }) => input);
    expect(inputs).toEqual(["gates", undefined]);
  });

  test("that cites what has not run needs no other line where that runs now", () => {
    const skipped = { gate: check, duration: 0, result: "skipped", why: "", cause: "unseen", remedy: "" } as const;
    const last = (result: GateResult) => lastStep(gateFindings(result), { start: { kind: "merge" } });
    expect(last({ ...skipped, input: "gates" })).toMatch(
      /^Where the workflow needs no change, re-run failed jobs\. Else: Merge the fix/,
    );
    expect(last(skipped)).toMatch(/^Merge the fix/);
  });

  test("that was cancelled needs no other commit, but to be run", () => {
    const failed = (conclusion: string) =>
      gateFindings({ gate: check, duration: 0, result: "failed", why: "", conclusion }).map(remedyOf);
    expect([failed("cancelled"), failed("failure")]).toEqual([["outside"], ["commit"]]);
  });

  test("is tried by hand where it was run", () => {
    const [here, clone] = parseGates(["tests: pytest", "cold: clone: pytest"]).gates as [any, any];
    const hints = [here, clone].flatMap((each) =>
      gateFindings({ gate: each, duration: 0, result: "failed", why: "exit status 3" }).map(({ hint }) => hint),
    );
    expect(hints).toEqual([
      "Fix what the command's output names, unless it failed by chance. To try it by hand:\npytest",
      "Fix what the command's output names, unless it failed by chance. To try it by hand, in a fresh clone of the commit:\npytest",
    ]);
  });

  test("is an entry of the output", () => {
    expect(
      gateEntries([
        { gate, duration: 1_234, result: "passed" },
        { gate: check, duration: 61_000, result: "failed", why: "ended as failure", url: "https://example.org" },
      ]),
    ).toEqual([
      { id: "RG-1", name: "tests\u001b[31m", result: "passed", seconds: 1.2 },
      { id: "RG-2", name: "ci", result: "failed", seconds: 61, why: "ended as failure", url: "https://example.org" },
    ]);
  });
});
