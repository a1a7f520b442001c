import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { generatedFiles, remedy, staleFiles } from "../scripts/generate.ts";
import { root } from "./child.ts";

test(`every generated file is what the sources make of it; else run ${remedy}`, () => {
  expect(staleFiles()).toEqual([]);
});

test("each code, input and action has its place in what is generated", () => {
  const files = generatedFiles();
  expect(files.get("docs/troubleshooting.md")).toContain("## RA-WORKSPACE-NOT-FOUND");
  expect(files.get("docs/checks.md")).toContain("(troubleshooting.md#ra-pin-excludes-sibling)");
  expect(files.get("docs/releasing.md")).toContain("- [ ] The publishing environment asks a person for approval");
  expect(files.get("docs/inputs.md")).toContain("| `wait-timeout` | input, option or key | `15m` |");
  expect(JSON.parse(files.get("docs/config.schema.json")!)).toMatchObject({
    properties: { bounds: { default: "lower" }, packages: { additionalProperties: { properties: { private: {} } } } },
  });
  for (const path of [
    "action.yml",
    "publish/action.yml",
    "actions/topo-publish/action.yml",
    "actions/plan/action.yml",
    "actions/check/action.yml",
    "actions/validate-release/action.yml",
    "actions/release-readiness/action.yml",
    "actions/protect-main/action.yml",
  ]) {
    expect(files.get(path)).toContain('using: "node24"');
  }
});

test("every page and example names one repository, which package.json says", () => {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { repository: string };
  const used = [...generatedFiles().values()].flatMap((text) => text.match(/uses: [\w.-]+\/release-actions\b/g) ?? []);
  expect(used.length).toBeGreaterThan(10);
  expect(new Set(used)).toEqual(new Set([`uses: ${repository.replace("github:", "")}`]));
});
