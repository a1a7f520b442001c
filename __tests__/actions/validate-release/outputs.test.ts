import { expect, test } from "@jest/globals";
import { validationOutputs } from "../../../src/actions/validate-release/outputs.ts";
import { members, repositoryOf } from "../../stages/validate/validating.ts";

test("all outputs of a job together stay below a megabyte, and each package still has notes", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const notes = `## 1.0\n\n${`- "${"x".repeat(96)}"\n`.repeat(1500)}`;
  using repository = repositoryOf({
    ...members(Object.fromEntries(names.map((name) => [name, "1.0"]))),
    ...Object.fromEntries(names.map((name) => [`packages/${name}/CHANGELOG.md`, notes])),
  });
  const outputs = validationOutputs(await repository.validate());
  expect(Object.values(outputs).join("").length * 2).toBeLessThan(1_000_000);
  expect(outputs.notes).toMatch(/Cut here: the rest is in the changelogs/);
  const packages: readonly { readonly notes: string }[] = JSON.parse(outputs.packages!);
  expect(packages).toHaveLength(12);
  for (const { notes: shorter } of packages)
    expect(shorter).toMatch(/^- "x[\s\S]{5000,}Cut here: the rest is in the changelog/);
});
