import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readPullRequest } from "../../src/runtime/pull-request.ts";
import { tempFolder } from "../temp-folder.ts";

const folder = tempFolder();
afterAll(() => folder[Symbol.dispose]());
const head = "0123456789abcdef0123456789abcdef01234567";

const read = (payload: unknown, event = "pull_request") => {
  const path = join(folder.path, "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  const variables = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path };
  return readPullRequest({ variables, isRunner: true, isDebug: false, isCi: true });
};

const pull = (from: unknown, number: unknown = 7) => ({
  pull_request: { number, head: { sha: head, repo: from }, base: { sha: head, repo: { full_name: "org/project" } } },
});

test("the event says number, head and whether it is a fork's", async () => {
  expect(await read(pull({ full_name: "org/project" }))).toEqual({ number: 7, head, isFork: false });
  expect(await read(pull({ full_name: "fork/project" }))).toEqual({ number: 7, head, isFork: true });
});

test("a fork that is gone is one still", async () => {
  expect(await read(pull(null))).toMatchObject({ isFork: true });
});

test("other events, and what cannot be read, are none", async () => {
  expect(await read(pull({ full_name: "org/project" }), "push")).toBeUndefined();
  for (const payload of [
    "{",
    "null",
    {},
    { pull_request: null },
    pull({}, "7"),
    { pull_request: { number: 7, head: { sha: "../x" } } },
  ]) {
    expect(await read(payload)).toBeUndefined();
  }
});
