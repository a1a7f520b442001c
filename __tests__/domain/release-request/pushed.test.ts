import { expect, test } from "@jest/globals";
import { pushedBy } from "../../../src/domain/release-request/pushed.ts";

const [before, after, none] = ["a".repeat(40), "b".repeat(40), "0".repeat(40)];
const repository = { default_branch: "main" };
const push = (payload: object) =>
  pushedBy({
    event: "push",
    ref: "refs/heads/main",
    payload: { ref: "refs/heads/main", before, after, repository, ...payload },
  });

test("a push to the default branch is about all that it brought", () => {
  expect(push({})).toEqual({ kind: "push", branch: "main", before, after, isForced: false });
  expect(push({ forced: true })).toMatchObject({ isForced: true });
  expect(push({ before: none })).toEqual({ kind: "head", branch: "main" });
});

test("other branches, tags and deletions release nothing", () => {
  expect(push({ ref: "refs/heads/release-actions/release" }).kind).toBe("none");
  expect(push({ ref: "refs/tags/v1" }).kind).toBe("none");
  expect(push({ after: none }).kind).toBe("none");
  expect(pushedBy({ event: "workflow_dispatch", ref: "refs/heads/next", payload: { repository } }).kind).toBe("none");
});

test("a push whose event cannot be read is not taken for one that releases nothing", () => {
  expect(pushedBy({ event: "push", ref: "refs/heads/main", payload: undefined }).kind).toBe("unfit");
  expect(push({ repository: {} }).kind).toBe("unfit");
  expect(push({ before: "main" }).kind).toBe("unfit");
});

test("on other events and on the command line, what HEAD brought counts", () => {
  expect(pushedBy({ event: undefined, ref: undefined, payload: undefined })).toEqual({
    kind: "head",
    branch: undefined,
  });
  expect(pushedBy({ event: "schedule", ref: "refs/heads/main", payload: {} })).toEqual({
    kind: "head",
    branch: undefined,
  });
  const dispatch = pushedBy({ event: "workflow_dispatch", ref: "refs/heads/main", payload: { repository } });
  expect(dispatch).toEqual({ kind: "head", branch: "main" });
});
