import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { forbidding, type TagRuleset } from "../../../src/domain/forge-release/tag-rule.ts";
import { isTagName } from "../../../src/domain/tag/tag-format.ts";

describe("git's own word on a name", () => {
  const isForGit = (name: string): boolean => {
    try {
      execFileSync("git", ["check-ref-format", `refs/tags/${name}`], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };

  test.each([
    "core-v1.0",
    "core/v1.0",
    "@types/core@1.0",
    "1!2.0",
    "v1.0+local",
    "größe-1",
    "a..b",
    "a.lock",
    "a.lock/b",
    ".a",
    "a/.b",
    "a.",
    "a//b",
    "/a",
    "a/",
    "a b",
    "a~1",
    "a^",
    "a:b",
    "a?",
    "a*",
    "a[b",
    "a\\b",
    "a@{b",
    "a\u007f",
    "a\nb",
  ])("is ours for %j", (name) => {
    expect(isTagName(name)).toBe(isForGit(name));
  });
});

test("a ruleset is for the refs that it includes and does not exclude, and not for those who may pass it", () => {
  const ruleset: TagRuleset = {
    name: "ours",
    include: ["refs/tags/v*", "refs/tags/**/v*"],
    exclude: ["refs/tags/v0*"],
    rules: ["creation"],
    names: [],
    isBypassed: false,
  };
  const isForbidden = (tag: string, change: Partial<TagRuleset> = {}): boolean =>
    forbidding([{ ...ruleset, ...change }], tag, "creation") !== undefined;
  expect(["v1", "core/v1", "a/b/v1", "v0.1", "core-v1"].map((tag) => isForbidden(tag))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isForbidden("v1", { isBypassed: true })).toBe(false);
  expect(isForbidden("v1", { rules: ["update", "deletion"] })).toBe(false);
  expect(isForbidden("core-v1", { include: ["~ALL"] })).toBe(true);
  const named = (operator: "starts_with" | "ends_with" | "contains", pattern: string, isNegated = false) => ({
    include: ["~ALL"],
    rules: [],
    names: [{ operator, pattern, isNegated }],
  });
  expect(isForbidden("core-v1", named("starts_with", "core-"))).toBe(false);
  expect(isForbidden("core-v1", named("starts_with", "v"))).toBe(true);
  expect(isForbidden("core-v1", named("ends_with", "1", true))).toBe(true);
  expect(isForbidden("core-v1", named("contains", "beta", true))).toBe(false);
});
