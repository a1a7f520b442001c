import { expect, test } from "@jest/globals";
import { comment } from "../../../src/actions/release-readiness/comment.ts";
import type { Answer } from "../../../src/ports/forge.ts";
import type { PullComments } from "../../../src/ports/pull-comments.ts";

const facts = {
  event: "pull_request",
  hasIdentity: false,
  pullRequest: { number: 7, head: "0".repeat(40), isFork: false },
  target: "main",
  forge: undefined,
};

/** Comments on a forge without any, and what was asked of them. */
const recorded = () => {
  const asked: string[] = [];
  const answer = async <T>(name: string, value: T): Promise<Answer<T>> => {
    asked.push(name);
    return { kind: "found", value };
  };
  const comments: PullComments = {
    self: () => answer("self", { login: "bot" }),
    list: () => answer("list", []),
    create: () => answer("create", {}),
    update: () => answer("update", {}),
  };
  return { asked, comments };
};

test("an interrupted run writes no comment, for its verdict is none", async () => {
  const { asked, comments } = recorded();
  const report = { verdict: "Not ready", findings: [] };
  const interruption = new AbortController();
  const place = { facts, signal: interruption.signal, prefix: "", comments };
  expect(await comment(report, place)).toEqual([]);
  expect(asked).toEqual(["self", "list", "create"]);
  interruption.abort();
  expect(await comment(report, place)).toEqual([]);
  expect(asked).toHaveLength(3);
});
