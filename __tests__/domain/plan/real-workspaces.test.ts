import { expect, test } from "@jest/globals";
import { plan } from "./planning.ts";
import { withRealWorkspaces } from "./real-workspaces.ts";

withRealWorkspaces("plans of real workspaces", (real) => {
  test("exactly the known requirements exclude their siblings", () => {
    const found: string[] = [];
    const expected: string[] = [];
    for (const { workspace, versions, excluding } of real) {
      const { plan: made, findings } = plan(workspace, { versions: Object.fromEntries(versions) });
      const work = new Set(made.packages.filter(({ status }) => status === "publish").map(({ name }) => name));
      for (const { code, package: name, message } of findings) {
        if (code === "RA-PIN-EXCLUDES-SIBLING")
          found.push(`${name}: ${message.split(" requires ")[1]?.split(", which")[0]}`);
      }
      for (const { from, requirement, where } of excluding) {
        if (work.has(from) && !where.includes("group")) expected.push(`${from}: ${requirement}`);
      }
    }
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(3);
  });

  test("real workspaces are planned in order: no package before one that it needs, but within a unit", () => {
    for (const { workspace, versions } of real) {
      const { packages } = plan(workspace, { versions: Object.fromEntries(versions) }).plan;
      const level = new Map(packages.map((each) => [each.name, each.level]));
      for (const { name, needs, unit, status } of packages) {
        if (status !== "publish") continue;
        for (const need of needs) {
          if (unit.includes(need)) expect(level.get(need)).toBe(level.get(name));
          else if (packages.some((other) => other.name === need && other.status === "publish")) {
            expect(level.get(need)).toBeLessThan(level.get(name)!);
          }
        }
      }
      expect(packages.map((each) => each.level)).toEqual(packages.map((each) => each.level).toSorted((a, b) => a - b));
    }
  });
});
