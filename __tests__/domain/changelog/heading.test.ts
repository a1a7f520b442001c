import { describe, expect, test } from "@jest/globals";
import { nameFinder, readVersionHeading } from "../../../src/domain/changelog/heading.ts";
import { saysUnreleased } from "../../../src/domain/changelog/unreleased.ts";

const findName = nameFinder([
  "syft-event",
  "agent-framework",
  "agent-framework-github-copilot",
  "agent-framework-core",
  "llama-core",
  "pkg",
  "pkg-2",
]);

const read = (text: string): string | undefined => {
  const heading = readVersionHeading(text, findName);
  if (heading === undefined) return undefined;
  const { versions, name, isUnreleased, isYanked, isDated } = heading;
  const marks = [isUnreleased && "unreleased", isYanked && "yanked", isDated && "dated"].filter((mark) => mark);
  return [...(name === undefined ? [] : [`${name}:`]), versions.join("/"), ...marks].join(" ").trim();
};

describe("headings of releases", () => {
  test.each([
    ["1.2.3", "1.2.3"],
    ["What's new in 1.2.3", "1.2.3"],
    ["What\u2019s New in Version 1.2.3 (2026-01-02)", "1.2.3 dated"],
    ["Changes in 1.2.3", "1.2.3"],
    ["Release notes for 1.2.3", "1.2.3"],
    ["v1.2.3", "1.2.3"],
    ["v1.2.3 (2026-01-02)", "1.2.3 dated"],
    ["1.2.3 (2026-01-02)", "1.2.3 dated"],
    ["1.2.3 - 2026-01-02", "1.2.3 dated"],
    ["1.2.3 - (2026-01-02)", "1.2.3 dated"],
    ["1.2.3 – 2026-01-02", "1.2.3 dated"],
    ["1.2.3 — 2 January 2026", "1.2.3 dated"],
    ["1.2.3, January 5th, 2026", "1.2.3 dated"],
    ["1.2.3 2026/01/02", "1.2.3 dated"],
    ["1.2.3 / 2026-01-02", "1.2.3 dated"],
    ["1.2.3 02.01.2026", "1.2.3 dated"],
    ["[1.2.3]", "1.2.3"],
    ["[1.2.3] - 2026-01-02", "1.2.3 dated"],
    ["[1.2.3] - 2024-11-XX", "1.2.3 unreleased dated"],
    ["[1.2.3](https://x.invalid/a...b_(c)) (2026-01-02)", "1.2.3 dated"],
    ["[v1.2.3](https://x.invalid) - 2026-01-02", "1.2.3 dated"],
    ["[1.2.3][a] - 2026-01-02", "1.2.3 dated"],
    ["\\[1.2.3\\]", "1.2.3"],
    ["[1.2.3] - 2026-01-02 [YANKED]", "1.2.3 yanked dated"],
    ["[1.2.3] [YANKED]", "1.2.3 yanked"],
    ["Version 1.45.0/0.66b0 (2026-01-02)", "1.45.0/0.66b0 dated"],
    ["1.45.0 / 0.66b0", "1.45.0/0.66b0"],
    ["1.2.4 and 1.2.3 (2026-01-02)", "1.2.4/1.2.3 dated"],
    ["Release 1.2.3", "1.2.3"],
    ["Release v1.2.3: the title", "1.2.3"],
    ["v.1.2.3 (and lower)", "1.2.3"],
    ["V0.17", "0.17"],
    ["**1.2.3**", "1.2.3"],
    ["`1.2.3`", "1.2.3"],
    ['<a name="1.2.3"></a>1.2.3 (2026-01-02)', "1.2.3 dated"],
    ["🚀 1.2.3", "1.2.3"],
    [":rocket: 1.2.3", "1.2.3"],
    ["1.2.3 🎉", "1.2.3"],
    ["1.2.3: the title", "1.2.3"],
    ["[3.2.0rc31] (rolled into rc32)", "3.2.0rc31"],
    ["1.0.0b260730", "1.0.0b260730"],
    ["1.2.3-alpha.1", "1.2.3a1"],
    ["1.2.3 rc 1", "1.2.3rc1"],
    ["v1.2.3 RC1 (2026-01-02)", "1.2.3rc1 dated"],
    ["[1.2.3 Beta 2] - 2026-01-02", "1.2.3b2 dated"],
    ["Version 1.2 alpha", "1.2a0"],
    ["pkg 1.2.3 Release Candidate 2: the title", "pkg: 1.2.3rc2"],
    ["1.2.3 a2", "1.2.3a2"],
    ["1.2.3 post 1", "1.2.3.post1"],
    ["1.2.3.dev4", "1.2.3.dev4"],
    ["1.2.3.post1", "1.2.3.post1"],
    ["0.66b0.dev", "0.66b0.dev0"],
    ["1!2.0", "1!2.0"],
    ["2026.1", "2026.1"],
    ["17 (2026-01-02)", "17 dated"],
    ["Unreleased", "unreleased"],
    ["[Unreleased]", "unreleased"],
    ["[unreleased](https://x.invalid/compare/v1.2.3...HEAD)", "unreleased"],
    ["Unreleased changes", "unreleased"],
    ["Unreleased (2026-01-02)", "unreleased dated"],
    ["[Unreleased] - 1.2.3", "1.2.3 unreleased"],
    ["[Unreleased - 1.2.3]", "1.2.3 unreleased"],
    ["[1.2.3] - Unreleased", "1.2.3 unreleased"],
    ["1.2.3 (unreleased)", "1.2.3 unreleased"],
    ["Upcoming", "unreleased"],
    ["NEXT (UNRELEASED)", "unreleased"],
    ["main - unreleased", "unreleased"],
    ["Latest Changes", "unreleased"],
    ["pkg Unreleased", "pkg:  unreleased"],
    ["[pkg] - Unreleased", "pkg:  unreleased"],
    ["llama-core (unreleased)", "llama-core:  unreleased"],
    ["Unreleased (pkg)", "pkg:  unreleased"],
    ["Unreleased – `pkg`", "pkg:  unreleased"],
    ["2 January 2026: pkg 1.2.3", "pkg: 1.2.3 dated"],
    ["January 2nd, 2026 – v1.2.3", "1.2.3 dated"],
    ["2026-01-02 1.2.3 [YANKED]", "1.2.3 yanked dated"],
    ["syft-event-0.4.3 (2026-01-02)", "syft-event: 0.4.3 dated"],
    ["[github-copilot-1.0.0] - 2026-01-02", "agent-framework-github-copilot: 1.0.0 dated"],
    ["pkg@1.2.3", "pkg: 1.2.3"],
    ["[pkg@v1.2.3]", "pkg: 1.2.3"],
    ["pkg/v1.2.3", "pkg: 1.2.3"],
    ["pkg==1.2.3", "pkg: 1.2.3"],
    ["pkg 1.2.3", "pkg: 1.2.3"],
    ["pkg v1.2.3 - 2026-01-02", "pkg: 1.2.3 dated"],
    ["pkg: 1.2.3", "pkg: 1.2.3"],
    ["pkg-2-1.0", "pkg-2: 1.0"],
    ["Syft_Event 1.2.3", "syft-event: 1.2.3"],
    ["stranger-1.2.3", "stranger: 1.2.3"],
    ["core-1.2.3", "core: 1.2.3"],
    ["@scope/pkg@1.2.3", "pkg: 1.2.3"],
    ["Title 1.2.3 (2026-01-02)", "1.2.3 dated"],
    ["v1.2.3-devx", ""],
    ["1.0.0-beta.52-rc.10", ""],
    ["1.2.x", ""],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  "Changelog",
  "Added",
  "2026",
  "2026-01-02",
  "2026-01",
  "3 fixes",
  "What is evals 2.0?",
  "Python 3.14",
  "Python 3.14 beta 2",
  "1.2 a tale of 3",
  "New in Python 3.14",
  "Changes since 1.2.3",
  "News for 2.0 users",
  "Migrating to 2.0",
  "1.0 migration guide",
  "2.0 is here",
  "2.0 and 3.0 are here",
  "Unreleasable things of 2020",
  "unreleased features",
  "features unreleased",
  "latest changes to the desk",
  "2026-01-02: 3 fixes",
  "2 January 2026: Python 3.14",
  "2 January 2026: 2.0 is here",
  "v",
  "",
  `1.2.3 ${"x".repeat(600)}`,
])("%j is no heading of a release", (text) => {
  expect(read(text)).toBeUndefined();
});

describe("marks of what is still to come", () => {
  test.each([
    ...[
      "1.2 (TBD)",
      "1.2 TBA",
      "1.2 - YYYY-MM-DD",
      "1.2 (2026-XX-XX)",
      "1.2 (2026-11-??)",
      "1.2 (DD.MM.YYYY)",
      "1.2 (????-??-??)",
    ],
    ...[
      "1.2 (November XX, 2026)",
      "1.2 (XX November 2026)",
      "1.2 (2026-11-00)",
      "1.2 (in development)",
      "1.2 in development",
    ],
    ...[
      "1.2 - upcoming",
      "1.2 (not yet released)",
      "1.2 (dev)",
      "1.2 [WIP]",
      "1.2 (...)",
      "1.2 (\u2026)",
      "1.2 ( )",
      "1.2 (draft)",
      "1.2 (unreleased)",
      "1.2, work in progress",
    ],
    ...["Unreleased", "Next", "Next release", "In development", "Not released yet"],
  ])("%s", (text) => {
    expect(readVersionHeading(text, nameFinder([]))?.isUnreleased).toBe(true);
  });

  test.each([
    "1.2 (2026-11-28)",
    "1.2 - May 2, 2026",
    "1.2 (developer preview)",
    "1.2 - on and on...",
    "1.2 - The wipers",
    "1.2 (02.11.2026)",
  ])("none in %s", (text) => {
    expect(readVersionHeading(text, nameFinder([]))?.isUnreleased).toBe(false);
  });

  test.each([
    "*Unreleased*",
    "Release date: TBD",
    "Released: YYYY-MM-DD",
    ":Date: unreleased",
    "_Not released yet_",
    "**Release date:** 2026-XX-XX",
  ])("below the heading: %s", (line) => {
    expect(saysUnreleased(line)).toBe(true);
  });

  test.each([
    "- Fix unreleased things",
    "Released 2026-11-01",
    "Unreleased changes were lost.",
    "This is in development",
  ])("not below it: %s", (line) => {
    expect(saysUnreleased(line)).toBe(false);
  });
});
