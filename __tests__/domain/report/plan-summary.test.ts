import { expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { planSummary } from "../../../src/domain/report/plan-summary.ts";
import { planned, planOf } from "../plan-builder.ts";

const finding = (severity: Finding["severity"]): Finding => ({
  code: `RA-${severity.toUpperCase()}`,
  severity,
  mender: "project",
  message: `what is ${severity}`,
  hint: `do it for ${severity}`,
});

test("says what to do about what went wrong, and of a warning below the plan", () => {
  const refused = planSummary(planOf([planned("a")]), [finding("error"), finding("warning")]);
  expect(refused).toMatch(/> what is error\n\n### Do this\n\n1\. do it for error\n/);
  const said = planSummary(planOf([planned("a")]), [finding("warning")]);
  expect(said).toMatch(/\| `a` \|[\s\S]*Worth knowing[\s\S]*what is warning[\s\S]*do it for warning/);
  expect(said).not.toContain("### Do this");
  const last = planSummary(planOf([planned("a")]), [finding("error")], "Re-run failed jobs");
  expect(last).toMatch(/1\. do it for error\n2\. Re-run failed jobs\.\n/);
});
