import { expect, test } from "@jest/globals";
import { nextSteps } from "../../../src/domain/report/next-steps.ts";
import { planned, planOf } from "../plan-builder.ts";
import { dryRun } from "./reports.ts";

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
