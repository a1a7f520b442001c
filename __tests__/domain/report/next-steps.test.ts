import { expect, test } from "@jest/globals";
import { nextSteps } from "../../../src/domain/report/next-steps.ts";
import { planned, planOf } from "../plan-builder.ts";
import { dryRun } from "./reports.ts";

test("a dry run says what to do with its files, and nothing where there are none", () => {
  expect(nextSteps(dryRun)).toMatchObject([{ text: expect.stringMatching(/^Publish these very files/) }]);
  const plan = planOf([planned("core", { status: "development" })]);
  expect(nextSteps({ ...dryRun, plan, outcomes: [] })).toEqual([]);
});
