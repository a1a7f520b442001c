import { expect, test } from "@jest/globals";
import { startOf } from "../../../src/domain/report/start.ts";
import type { Survey } from "../../../src/stages/plan/survey.ts";
import { tagHere } from "../../../src/stages/plan/tag-here.ts";

const [here, there] = ["a".repeat(40), "b".repeat(40)];
const repository = { commit: here } as NonNullable<Survey["repository"]>;
const started = startOf("push", "refs/tags/v1", there);
const codes = (tag: string | undefined, tags: Survey["tags"] = [], packages: readonly string[] = []) =>
  tagHere({ packages, tag }, { repository, tags }, started).map(({ code }) => code);

test("a tag that the clone lacks is where the forge says, for the run that it started", () => {
  expect(codes("v1")).toEqual(["RA-TAG-NOT-CHECKED-OUT"]);
  expect(codes("v1", [{ name: "v1", commit: here, isAnnotated: true }])).toEqual([]);
  expect(codes("v2")).toEqual([]);
  expect(codes("v1", [], ["core"])).toEqual([]);
  expect(tagHere({ packages: [], tag: "v1" }, { repository, tags: [] })).toEqual([]);
});

test("a tag in the command that checks it out is one word of a shell, as of a version with an epoch", () => {
  const [found] = tagHere(
    { packages: [], tag: "v1!2.0" },
    { repository, tags: [{ name: "v1!2.0", commit: there, isAnnotated: true }] },
  );
  expect(found?.inTerminal).toContain("git switch --detach 'refs/tags/v1!2.0';");
});
