import { expect, test } from "@jest/globals";
import { buildFailed } from "../../../src/domain/problem/build-failed.ts";
import { notListed } from "../../../src/domain/problem/confirm.ts";
import { credentialRefused } from "../../../src/domain/problem/credential.ts";
import { gateInterrupted } from "../../../src/domain/problem/gate.ts";
import { historyShallow } from "../../../src/domain/problem/history.ts";
import { projectWroteCommands } from "../../../src/domain/problem/run.ts";
import { smokeFailed } from "../../../src/domain/problem/smoke.ts";
import { contentDiffers } from "../../../src/domain/problem/upload.ts";
import { hintSteps, nextSteps, stepsBefore } from "../../../src/domain/report/next-steps.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import type { Start } from "../../../src/domain/report/start.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { planned, planOf } from "../plan-builder.ts";
import { dryRun, failedUpload, success } from "./reports.ts";

test("a dry run says what to do with its files, and nothing where there are none", () => {
  expect(nextSteps(dryRun)).toMatchObject([{ text: expect.stringMatching(/^Publish these very files/) }]);
  expect(nextSteps({ ...dryRun, isPart: true })[0]!.text).toMatch(
    /^Publish these very files together with what the other/,
  );
  const wheels = ["core-1.0.0-cp312-cp312-win_amd64.whl"];
  const compiled = { ...dryRun, plan: planOf([planned("core", { wheels })]) };
  expect(nextSteps(compiled)[0]!.text).toContain("together with the wheels of core, built from the source");
  const plan = planOf([planned("core", { status: "development" })]);
  expect(nextSteps({ ...dryRun, plan, outcomes: [] })).toEqual([]);
});

const lastOf = (report: Report): string => nextSteps(report).at(-1)?.text ?? "";

test("what was refused for good needs the next version where a tag started the run, and not the same run again", () => {
  const tagged = { ...failedUpload, start: { kind: "tag", tag: "v1.0.0" } } as const;
  expect(lastOf(tagged)).toMatch(/^Release that, .* the tag v1\.0\.0 names\. What is public stays\.$/);
  expect(lastOf({ ...tagged, start: { kind: "terminal" } })).toMatch(
    /^Commit the fix and run the same again\. The next run reads what the index has, publishes the 5 packages that are left/,
  );
});

test("another version is asked for once, and before what releases it", () => {
  const finding = contentDiffers({ package: "orchard-http", version: "1.0.0", file: "f", index: "PyPI", entries: [] });
  const outcomes = failedUpload.outcomes.map(
    (outcome): Outcome => (outcome.kind === "failed" ? { ...outcome, findings: [finding], uploaded: ["f"] } : outcome),
  );
  const after = (start: Start) => nextSteps({ ...failedUpload, outcomes, start }).map(({ text }) => text);
  const asked = "Give orchard-http the next version after 1.0.0";
  expect(after({ kind: "merge" })).toEqual([asked, expect.stringMatching(/^Merge the fix(?!.*version)/)]);
  expect(after({ kind: "tag", tag: "v1.0.0" })).toEqual([asked, expect.stringMatching(/^Release that, with/)]);
});

test("to run again is no step before the last one", () => {
  const again = gateInterrupted({ gate: { id: "tests", name: "tests" } });
  const error = { code: "RA-A", severity: "error", mender: "project", message: "m", hint: "Fix the pin" } as const;
  expect(stepsBefore([again, error]).map(({ text }) => text)).toEqual(["Fix the pin"]);
  expect(stepsBefore([again])).toEqual([]);
  expect(hintSteps([again])).toEqual([{ text: "Run it again" }]);
});

test("what went wrong beside packages that are all public is to be seen to, and nothing is published again", () => {
  expect(nextSteps(success)).toEqual([]);
  const report: Report = { ...success, findings: [projectWroteCommands({ files: ["GITHUB_ENV"] })] };
  expect(nextSteps(report).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^The change has been undone; find out /),
    expect.stringMatching(
      /^Nothing has to be published again: where tags and releases are still missing, run create-release/,
    ),
  ]);
  const rehearsed = { ...report, plan: { ...report.plan, index: { ...report.plan.index, name: "rehearsal" } } };
  expect(nextSteps(rehearsed)).toHaveLength(1);
});

test("each place has the steps that are taken there", () => {
  const findings = [historyShallow({ question: "what has changed" })];
  const stepsOf = (report: Report, kind: Start["kind"]) =>
    nextSteps({ ...report, findings, start: { kind } }).map(({ text }) => text);
  for (const report of [success, dryRun]) {
    expect(stepsOf(report, "merge")[0]).toBe("Set fetch-depth: 0 on actions/checkout");
    expect(stepsOf(report, "terminal")[0]).toMatch(/^Run git fetch --unshallow/);
  }
});

test("a dry run promises no publishing", () => {
  const outcomes = failedUpload.outcomes.filter(({ stage }) => stage === "pin");
  const finding = buildFailed({ package: "orchard-http", words: "no" });
  const failed = { package: "orchard-http", stage: "build", started: 0, ended: 1, kind: "failed" } as const;
  const report: Report = { ...dryRun, outcomes: [...outcomes, { ...failed, findings: [finding] }] };
  expect(lastOf(report)).toBe("Commit the fix and run the same again.");
  expect(lastOf({ ...report, start: { kind: "tag", tag: "v1" } })).toMatch(
    /As nothing of it is public, the tag can be moved/,
  );
  expect(lastOf({ ...report, start: { kind: "merge" } })).toMatch(/^Merge the fix: its push starts the run again/);
});

test("an address that a commit puts right changes the files of the package beside it alone", () => {
  const raised = (path: string) => {
    const facts = { package: "orchard-http", files: [], index: "i", listing: "l", waited: "1 s" };
    const finding = notListed({ ...facts, where: { remedy: "commit" } });
    const outcomes = success.outcomes.flatMap((outcome): Outcome[] =>
      outcome.package === "orchard-http" && outcome.stage === "confirm"
        ? [{ ...outcome, kind: "failed", findings: [finding] }]
        : [outcome],
    );
    const own = success.plan.packages.map((each) => (each.name === "orchard-http" ? { ...each, path } : each));
    const report = {
      ...success,
      outcomes,
      plan: { ...success.plan, packages: own },
      start: { kind: "merge" } as const,
    };
    return nextSteps(report).some(({ text }) => text.startsWith("In the fix, raise the version"));
  };
  expect([raised("packages/http"), raised(".")]).toEqual([false, true]);
});

test("a package of which files are public gets another version in the commit", () => {
  const finding = smokeFailed({
    package: "orchard-http",
    index: "PyPI",
    python: "",
    what: ["orchard.http"],
    words: "no",
  });
  const outcomes = success.outcomes.flatMap((outcome): Outcome[] =>
    outcome.package === "orchard-http" && outcome.stage === "smoke"
      ? [{ ...outcome, kind: "failed", findings: [finding] }]
      : [outcome],
  );
  const steps = nextSteps({ ...success, outcomes, start: { kind: "merge" } }).map(({ text }) => text);
  expect(steps.slice(-2)).toEqual([
    "In the fix, raise the version of what has files on the index: orchard-http.",
    expect.stringMatching(/^Merge the fix: its push starts the run again/),
  ]);
  const index = { ...success.plan.index, name: "rehearsal" };
  const rehearsal: Report = { ...success, outcomes, plan: { ...success.plan, index }, start: { kind: "terminal" } };
  expect(lastOf(rehearsal)).toBe("Commit the fix and run the same again.");
  // What is public, its own index does not tell.
  expect(lastOf({ ...rehearsal, start: { kind: "tag", tag: "v1.4.0" } })).toContain(
    "Only while nothing of it is public",
  );
});

test("one remedy of many packages is one step that names them, and a path is never changed", () => {
  const facts = { index: "PyPI", status: 403, words: "no", kind: "trusted", form: undefined } as const;
  const refused = ["red", "green", "blue", "grey"].map((name) => credentialRefused({ ...facts, package: name }));
  const step = "Add this repository, workflow and environment as a trusted publisher of red, green, blue and 1 more";
  expect(hintSteps(refused)).toEqual([{ text: expect.stringContaining(step) }]);
  const built = ["red", "green"].map((name) => buildFailed({ package: name, words: "no" }));
  expect(hintSteps(built)).toEqual([
    { text: "red, green: Try it in a fresh clone: uv build --no-sources --package red" },
  ]);
  const own = (name: string) => ({ ...refused[0]!, package: name, hint: `Edit packages/${name}/pyproject.toml` });
  expect(hintSteps(["a", "b"].map(own)).map(({ text }) => text)).toEqual([
    "a: Edit packages/a/pyproject.toml",
    "b: Edit packages/b/pyproject.toml",
  ]);
  const valued = (name: string) => ({ ...refused[0]!, package: name, hint: `Ask for it: bump: "${name}: minor"` });
  expect(hintSteps(["a", "b"].map(valued))).toEqual([{ text: 'a, b: Ask for it: bump: "a: minor"' }]);
});

test("what several codes ask for in the same words is one step for all their packages", () => {
  const of = (code: string, name: string) =>
    ({
      code,
      severity: "error",
      mender: "project",
      message: "m",
      hint: "Build the wheel again",
      package: name,
    }) as const;
  expect(hintSteps([of("RA-A", "core"), of("RA-B", "core"), of("RA-B", "leaf")])).toEqual([
    { text: "core, leaf: Build the wheel again" },
  ]);
});

test("of many hints the first ten are shown, and that there are more is said", () => {
  const findings = Array.from({ length: 12 }, (_, at) => ({
    ...historyShallow({ question: "what changed" }),
    hint: `Do this ${at}`,
  }));
  const shown = hintSteps(findings).map(({ text }) => text);
  expect(shown).toHaveLength(11);
  expect(shown.at(-1)).toBe("See to 2 more: the log has what to do below each");
  expect(hintSteps(findings.slice(0, 10))).toHaveLength(10);
});
