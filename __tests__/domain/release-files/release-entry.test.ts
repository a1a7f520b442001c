import { expect, test } from "@jest/globals";
import { releaseEntry } from "../../../src/domain/release-files/release-entry.ts";
import type { PlannedRelease } from "../../../src/domain/release-plan/release-plan.ts";

type Rules = Parameters<typeof releaseEntry>[1];

test("a commit whose title is an item of a list already is one item of it", () => {
  const titles = ["- apply the latest templates (#4)", "* more", "-1 is no index", "*all* of it"];
  const unread = titles.map((title, time) => ({
    source: "commit",
    id: String(time).repeat(40),
    why: "it is no conventional commit",
    packages: ["shop"],
    told: { title, time },
  }));
  const rules = { plan: { unread }, types: new Map(), date: "2026-03-04", name: undefined } as unknown as Rules;
  const shop = { name: "shop", proposed: "1.1.0", changes: [], becauseOf: [] } as unknown as PlannedRelease;
  const { groups } = releaseEntry([shop], rules);
  expect(groups.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
    "apply the latest templates",
    "more",
    "-1 is no index",
    "*all* of it",
  ]);
});
