import { expect, test } from "@jest/globals";
import { cover } from "../../../src/domain/ref-update/cover.ts";
import type { Commit, MergedRequest } from "../../../src/domain/ref-update/evidence.ts";

const commit = (sha: string, ...parents: readonly string[]): Commit => ({
  sha,
  parents,
  message: sha,
  authoredAt: sha,
});
const request = (number: number, head: string, mergeCommit: string): MergedRequest => ({
  number,
  title: "",
  body: "",
  base: "main",
  head,
  mergeCommit,
  mergedAt: 0,
});

interface Case {
  readonly steps: readonly Commit[];
  readonly requests: Readonly<Record<string, readonly MergedRequest[]>>;
  readonly own?: readonly Commit[];
  readonly forge?: "github" | "gitea";
}

const covered = ({ steps, requests, own = [], forge = "github" }: Case) => {
  const commitsOf = new Map([[1, own]]);
  const ended = cover({ steps, requestsOf: new Map(Object.entries(requests)), commitsOf, forge });
  return {
    requests: ended.requests.map(({ number }) => number),
    uncovered: ended.uncovered.map(({ sha }) => sha),
    pushed: ended.pushed.map(({ number }) => number),
  };
};

const one = request(1, "head", "b");

test.each<readonly [string, Case, ReturnType<typeof covered>]>([
  [
    "a merge of the request's head",
    { steps: [commit("b", "a", "head")], requests: { b: [one] } },
    { requests: [1], uncovered: [], pushed: [] },
  ],
  [
    "a merge of something else that is the request's merge commit",
    { steps: [commit("b", "a", "other")], requests: { b: [one] } },
    { requests: [], uncovered: ["b"], pushed: [] },
  ],
  [
    "a merge of three",
    { steps: [commit("b", "a", "head", "more")], requests: { b: [one] } },
    { requests: [], uncovered: ["b"], pushed: [] },
  ],
  [
    "a commit that a request only holds",
    { steps: [commit("c", "a")], requests: { c: [one] } },
    { requests: [], uncovered: ["c"], pushed: [] },
  ],
  [
    "a request's own head, on GitHub",
    { steps: [commit("b", "a")], requests: { b: [request(1, "b", "b")] } },
    { requests: [], uncovered: ["b"], pushed: [1] },
  ],
  [
    "a request's own head, on Gitea",
    { steps: [commit("b", "a")], requests: { b: [request(1, "b", "b")] }, forge: "gitea" },
    { requests: [1], uncovered: [], pushed: [] },
  ],
  [
    "a rebase of two, above a commit that is connected with the request but one too many",
    {
      steps: [commit("b", "y"), commit("y", "x"), commit("x", "a")],
      requests: { b: [one], y: [one], x: [one] },
      own: [commit("p"), commit("head")],
    },
    { requests: [1], uncovered: ["x"], pushed: [] },
  ],
  [
    "a rebase of two, above a merge that is connected with the request: a rebase makes none",
    {
      steps: [commit("b", "y"), commit("y", "a", "side")],
      requests: { b: [one], y: [one] },
      own: [commit("p"), commit("head")],
    },
    { requests: [1], uncovered: ["y"], pushed: [] },
  ],
  [
    "a squash above a commit that nothing is known of",
    { steps: [commit("b", "y"), commit("y", "a")], requests: { b: [one] }, own: [commit("p"), commit("head")] },
    { requests: [1], uncovered: ["y"], pushed: [] },
  ],
  [
    "a rebase on Gitea whose commit has another message",
    {
      steps: [commit("b", "y"), commit("y", "a")],
      requests: { b: [one] },
      own: [commit("p"), commit("q")],
      forge: "gitea",
    },
    { requests: [1], uncovered: ["y"], pushed: [] },
  ],
])("%s", (_, given, expected) => {
  expect(covered(given)).toEqual(expected);
});
