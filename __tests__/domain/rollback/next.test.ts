import { expect, test } from "@jest/globals";
import { nextStep } from "../../../src/domain/rollback/next.ts";
import { type Standing, standingOf } from "../../../src/domain/rollback/standing.ts";
import { marksFor } from "../../../src/domain/rollback/state.ts";
import { indexPresets, yankPage } from "../../../src/domain/target/presets.ts";
import { absent, type Given, half, seenOf, tagRef, whole, yanked } from "./seen.ts";

const release = { name: "a", version: "1.0" };

const next = (standing: Standing, marks: Given["marks"] = [], asked?: string, other?: string): string => {
  const seen = seenOf({ standings: { a: standing }, marks });
  const files = { commit: tagRef("1").commit, otherVersion: () => other };
  const context = {
    index: "PyPI",
    asked,
    yankPage: () => yankPage(indexPresets.pypi, "a", "1.0"),
    tagOf: () => "a-v1.0",
    files,
  };
  return nextStep({ release, standing, marks: marksFor(release, seen) }, seen, context);
};

test("each state has one next step, with the link and the time that it needs", () => {
  const tagged = [{ tag: "a-v1.0", of: ["a"], remote: tagRef("1") }];
  expect([
    next({ kind: "unknown" }, tagged),
    next(half),
    next({ ...whole, kind: "half", hoursLeft: 1 }, tagged),
    next({ ...whole, kind: "half", hoursLeft: undefined }, tagged),
    next(whole),
    next(whole, tagged),
    next(yanked, tagged),
    next(absent),
    next(absent, tagged),
    next(absent, tagged, "--packages 'a*'"),
  ]).toEqual([
    "Run rollback again when PyPI can be read: nothing is removed before that",
    "Publish it again from its own commit within 300 hours: that adds the files that are missing",
    "Publish it again from its own commit within an hour: that adds the files that are missing",
    "Publish it again from its own commit: that adds the files that are missing",
    "Run create-release --tag a-v1.0 at its commit: it is on PyPI and has neither tag nor release",
    `It is released; if it is wrong, release the next version, then yank this one: ${yankPage(indexPresets.pypi, "a", "1.0")}`,
    "It is yanked: release the next version",
    "Nothing of it is there: it can be published",
    "Publish it again to finish it; release-actions rollback --tag a-v1.0 --yes removes the tag instead",
    "Publish it again to finish it; release-actions rollback --packages 'a*' --yes removes the tag instead",
  ]);
});

test("what could not be read is named, and nothing else", () => {
  const marks = [{ tag: "a-v1.0", of: ["a"], remote: tagRef("1") }];
  const next = (standing: Standing, unread: readonly ("forge" | "remote")[]) => {
    const seen = { ...seenOf({ standings: { a: standing }, marks }), unread };
    const files = { commit: undefined, otherVersion: () => undefined };
    const context = { index: "PyPI", asked: undefined, yankPage: () => undefined, tagOf: () => "a-v1.0", files };
    return nextStep({ release, standing, marks: marksFor(release, seen) }, seen, context);
  };
  const unknown = { kind: "unknown" } as const;
  expect([
    next(absent, ["remote"]),
    next(absent, ["forge"]),
    next(unknown, []),
    next(unknown, ["forge", "remote"]),
  ]).toEqual(
    ["the remote", "GitHub or Gitea", "PyPI", "PyPI and GitHub or Gitea and the remote"].map(
      (places) => `Run rollback again when ${places} can be read: nothing is removed before that`,
    ),
  );
});

test("what the files at its tag do not have cannot be published", () => {
  const at = (remote: ReturnType<typeof tagRef>) => [{ tag: "a-v1.0", of: ["a"], remote }];
  const elsewhere = { ...tagRef("1"), commit: "2" };
  expect([next(absent, at(tagRef("1")), undefined, "0.9"), next(absent, at(elsewhere), undefined, "0.9")]).toEqual([
    "It cannot be published: at the tag a-v1.0 the files have 0.9; release-actions rollback --tag a-v1.0 --yes removes the tag",
    expect.stringMatching(/^Publish it again to finish it; /),
  ]);
  expect(next(absent, [], undefined, "0.9")).toBe("Nothing of it is there, and the files here have 0.9");
});

test("what is left of the 14 days is counted from the first file, in whole hours", () => {
  const first = Date.UTC(2026, 10, 1);
  const at = (now: number) => {
    const files = ["a-1.0.tar.gz", "a-1.0-py3-none-any.whl", "a-0.9.tar.gz"].map((filename, index) => ({
      filename,
      uploadTime: first + index * 60_000,
      yanked: index === 0,
    }));
    return standingOf(new Map([["a", { files }]]), release, now);
  };
  const hour = 3_600_000;
  expect([at(first), at(first + 1), at(first + 335.5 * hour), at(first + 400 * hour)]).toMatchObject([
    { kind: "whole", hoursLeft: 336, isYanked: false },
    { hoursLeft: 335 },
    { hoursLeft: 0 },
    { hoursLeft: 0 },
  ]);
  expect(standingOf(new Map(), release, first)).toEqual({ kind: "absent" });
  expect(standingOf(new Map([["a", { files: [] }]]), release, first)).toEqual({ kind: "absent" });
});
