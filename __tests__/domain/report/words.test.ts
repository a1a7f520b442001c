import { expect, test } from "@jest/globals";
import { smokeFailed } from "../../../src/domain/problem/smoke.ts";
import { contentDiffers } from "../../../src/domain/problem/upload.ts";
import { uploadLimited } from "../../../src/domain/problem/upload-account.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { toText } from "../../../src/domain/report/text.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { planned, planOf } from "../plan-builder.ts";

const reportOf = (outcomes: readonly Outcome[]): Report => ({
  plan: planOf([planned("orchard-core")]),
  outcomes,
  distributions: [],
  attestations: { found: 0, left: "none", before: [] },
  findings: [],
  start: { kind: "terminal" },
  isDryRun: false,
  started: 0,
  ended: 1000,
});

test("after an interrupt while files went up, nobody claims that nothing did", () => {
  const text = toText(
    reportOf([
      { package: "orchard-core", stage: "rehearse", started: 0, ended: 1, kind: "done" },
      { package: "orchard-core", stage: "upload", started: 1, ended: 2, kind: "skipped", reason: "interrupted" },
    ]),
  );
  expect(text).toContain("Not whole or not confirmed yet: orchard-core.");
  expect(text).toContain("orchard-core 1.0.0  upload interrupted, not confirmed");
  expect(text).not.toContain("Nothing was uploaded");
});

test("after an interrupt before the upload, nothing was uploaded", () => {
  const text = toText(
    reportOf([
      { package: "orchard-core", stage: "rehearse", started: 0, ended: 1, kind: "skipped", reason: "interrupted" },
    ]),
  );
  expect(text).toContain("Nothing was uploaded to local: what is public is as it was before the run.");
  expect(text).toContain("orchard-core 1.0.0  interrupted: rehearse");
  expect(text).toContain("Nothing published: 1 interrupted\n");
  expect(text).not.toContain("ready");
});

test("what a rehearsal went through is not called public", () => {
  const report = reportOf([{ package: "orchard-core", stage: "smoke", started: 0, ended: 1, kind: "done" }]);
  expect(toText(report)).toContain("Public now: 1 package of this run, every file on local with the hash");
  const plan = { ...report.plan, index: { ...report.plan.index, name: "rehearsal" } };
  expect(toText({ ...report, plan })).toMatch(/\nA rehearsal: 1 package of this run, .*\. Nothing is public\.$/);
});

test("what is ready is not said to be rehearsed, which can be off", () => {
  const base = { package: "orchard-core", stage: "rehearse", started: 0, ended: 1 } as const;
  expect(toText(reportOf([{ ...base, kind: "skipped", reason: "rehearse is off" }]))).toContain(
    "what is public is as it was before the run. Ready to be uploaded: 1 of 1 package.",
  );
});

const refused = { file: "f", index: "PyPI", status: 429, words: "Too many new projects" };

test("what several packages have to do is said once, with their names", () => {
  const failed = (name: string): Outcome => ({
    package: name,
    stage: "upload",
    started: 1,
    ended: 2,
    kind: "failed",
    findings: [uploadLimited({ ...refused, package: name, isTried: true })],
  });
  const report = reportOf([failed("orchard-core"), failed("orchard-io")]);
  const text = toText({
    ...report,
    plan: planOf([planned("orchard-core"), planned("orchard-io"), planned("orchard-cli")]),
  });
  expect(text).toContain("1. orchard-core, orchard-io: Wait, for PyPI counts");
  expect(text).toContain("orchard-cli 1.0.0   not started");
});

test("of a thousand packages a sentence names ten", () => {
  const names = Array.from({ length: 1000 }, (_, at) => `orchard-${at}`);
  const report = reportOf(
    names.flatMap((name): readonly Outcome[] => [
      { package: name, stage: "upload", started: 1, ended: 2, kind: "skipped", reason: "interrupted" },
    ]),
  );
  const blocked: Outcome = { package: "last", stage: "upload", started: 1, ended: 2, kind: "blocked", by: names };
  const plan = planOf([planned("last"), ...names.map((name) => planned(name))]);
  const text = toText({ ...report, plan, outcomes: [...report.outcomes, blocked] });
  expect(text).toMatch(/Not whole or not confirmed yet: orchard-0, .*, orchard-9 and 990 more\./);
  expect(text).toMatch(/last 1\.0\.0 +blocked by orchard-0, .*, orchard-9 and 990 more\n/);
});

test("a package whose version is taken by other bytes is not among those that the next run publishes", () => {
  const facts = { package: "orchard-core", version: "1.0.0", file: "f", index: "PyPI", entries: ["a.py"] };
  const lost: Outcome = {
    package: "orchard-core",
    stage: "upload",
    started: 1,
    ended: 2,
    kind: "failed",
    findings: [contentDiffers(facts)],
  };
  const alone = toText(reportOf([lost]));
  expect(alone).toContain("Give orchard-core the next version after 1.0.0");
  expect(alone).not.toContain("Run the same again");
  const plan = planOf([planned("orchard-core"), planned("orchard-io")]);
  expect(toText({ ...reportOf([lost]), plan })).toContain("publishes the package that is left");
});

test("of what an earlier run uploaded, and does not install, nothing is said to be left to publish", () => {
  const plan = planOf([planned("orchard-core", { status: "published" })]);
  const base = { package: "orchard-core", stage: "smoke", started: 1, ended: 2 } as const;
  const report = { ...reportOf([{ ...base, kind: "failed", findings: [] }]), plan };
  expect(toText(report)).toContain(
    "Nothing to publish: the package is on local already, 1 tried again, orchard-core failed at smoke",
  );
  expect(toText(report)).toContain("The next run uploads nothing, and tries again what failed");
  expect(toText({ ...report, outcomes: [{ ...base, kind: "done" }] })).toContain("already, 1 tried again");
});

test("of what is whole on the index, and fails there, nobody says that it is not whole, nor of another version that nothing is uploaded", () => {
  const base = { package: "orchard-core", started: 1, ended: 2 } as const;
  const facts = { index: "local", python: "", what: ["import orchard"], words: "No module named 'x'" };
  const findings = [smokeFailed({ ...facts, package: "orchard-core" })];
  const tried: Outcome = { ...base, stage: "smoke", kind: "failed", findings };
  const text = toText(reportOf([{ ...base, stage: "upload", kind: "done" }, tried]));
  expect(text).toContain("\nWhole on the index, but smoke failed: orchard-core.\n");
  expect(text).not.toMatch(/Not whole|No package of this run is complete/);
  const again = { ...reportOf([tried]), plan: planOf([planned("orchard-core", { status: "published" })]) };
  expect(toText(again)).toContain("already, 1 tried again, orchard-core failed at smoke\nWhole on the index, but");
  expect(toText(again)).toContain("raise the version of what has files on the index: orchard-core.");
  expect(toText(again)).not.toContain("The next run uploads nothing");
});
