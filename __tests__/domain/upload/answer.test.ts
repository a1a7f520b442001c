import { expect, test } from "@jest/globals";
import { judgeUpload, namesProject, type UploadAnswer } from "../../../src/domain/upload/answer.ts";
import { retryDelay } from "../../../src/domain/upload/retry.ts";

const answer = (rest: Partial<UploadAnswer>): UploadAnswer => ({
  exitCode: 2,
  status: undefined,
  words: "",
  isSent: true,
  hasBegun: true,
  settings: [],
  ...rest,
});

test.each<[string, Partial<UploadAnswer>, string]>([
  ["success", { exitCode: 0 }, "accepted"],
  ["success that sent nothing", { exitCode: 0, isSent: false }, "ignored"],
  ["nothing begun", { isSent: false, hasBegun: false, words: "Unable to publish files in offline mode" }, "not begun"],
  ["nothing begun, ended by a signal", { exitCode: null, isSent: false, hasBegun: false, words: "" }, "passing"],
  ["no status, a network error", { words: "connection reset" }, "passing"],
  ["no status, no credential", { words: "Failed to obtain token for trusted publishing" }, "denied"],
  ["408", { status: 408 }, "passing"],
  ["429 of load", { status: 429, words: "Too Many Requests" }, "passing"],
  ["429 of the quota of new projects", { status: 429, words: "Too many new projects created" }, "limited"],
  ["500", { status: 500 }, "passing"],
  ["503", { status: 503 }, "passing"],
  [
    "400 with other bytes there",
    { status: 400, words: "File already exists ('a-1.tar.gz', with blake2_256 hash …)." },
    "exists",
  ],
  ["409 of pypiserver", { status: 409, words: "Conflict" }, "exists"],
  ["400 of GitLab", { status: 400, words: "Validation failed: File name has already been taken" }, "exists"],
  ["400 of Nexus", { status: 400, words: "Repository does not allow updating assets: pypi-hosted" }, "exists"],
  ["400 of a newer Nexus", { status: 400, words: "/packages/a/1/a-1.tar.gz cannot be updated" }, "exists"],
  [
    "403 of Artifactory",
    { status: 403, words: "Not enough permissions to delete/overwrite artifact 'pypi-local:a/1/a-1.tar.gz'" },
    "exists",
  ],
  ["402 of a plan that is full", { status: 402, words: "Storage quota exceeded" }, "withheld"],
  [
    "a burned file name",
    { status: 400, words: "This filename has already been used, use a different version." },
    "used",
  ],
  [
    "a burned file name, as PyPI says it now",
    { status: 400, words: "This filename was previously used by a file that has since been deleted." },
    "used",
  ],
  [
    "400 of a project that is full",
    { status: 400, words: "Project size too large. Limit for project 'a' total size is 10 GB. See https://…" },
    "withheld",
  ],
  [
    "400 of a file above its project's limit",
    { status: 400, words: "File too large. Limit for project 'a' is 100 MB." },
    "withheld",
  ],
  [
    "400 of an organization",
    { status: 400, words: "Organization account owning this project is inactive. This may be due to …" },
    "withheld",
  ],
  [
    "403 of an account without an address",
    {
      status: 403,
      words: "User 'me', associated with the API token used, does not have a verified primary email address.",
    },
    "withheld",
  ],
  [
    "403 of an account without a second factor",
    {
      status: 403,
      words: "User 'me', associated with the API token used, does not have two-factor authentication enabled.",
    },
    "withheld",
  ],
  ["403 while uploads are off", { status: 403, words: "New uploads are temporarily disabled. See …" }, "passing"],
  ["403 of read-only mode", { status: 403, words: "Read-only mode: Uploads are temporarily disabled." }, "passing"],
  ["400 for another reason", { status: 400, words: "Invalid distribution file" }, "refused"],
  ["401", { status: 401 }, "denied"],
  ["403", { status: 403, words: "Invalid API Token" }, "denied"],
  ["403 with an expired token", { status: 403, words: "Invalid API Token: token is expired" }, "expired"],
  ["407, of a proxy", { status: 407, words: "login please" }, "held up"],
  ["404", { status: 404 }, "astray"],
  ["405", { status: 405 }, "astray"],
  [
    "a redirect to another host",
    { words: "Redirected URL is not in the same realm. Redirected to: https://login.invalid/token" },
    "astray",
  ],
  [
    "a redirect to a page of its own",
    { words: "Request was redirected, but location header is not a URL: relative URL without a base" },
    "astray",
  ],
  ["413, of a limit for what is sent", { status: 413 }, "withheld"],
])("%s", (_, rest, expected) => {
  expect(judgeUpload(answer(rest))).toBe(expected);
});

const time = { now: () => Date.UTC(2026, 10, 20, 12, 0, 0), random: () => 0.5 };

test("waiting doubles up to a bound, with jitter above its half", () => {
  const delays = [1, 2, 3, 4, 20].map((attempt) => retryDelay(attempt, time, null));
  expect(delays).toEqual([375, 750, 1500, 3000, 22_500]);
  expect(retryDelay(1, { ...time, random: () => 0 }, null)).toBe(250);
});

test("Retry-After is honoured in seconds and as a date, up to two minutes", () => {
  expect(retryDelay(1, time, "3")).toBe(3000);
  expect(retryDelay(1, time, "Fri, 20 Nov 2026 12:00:09 GMT")).toBe(9000);
  expect(retryDelay(1, time, "86400")).toBe(120_000);
  expect(retryDelay(1, time, "soon")).toBe(375);
});

test.each([
  ["The user 'me' isn't allowed to upload to project 'Core.Lib'. See https://pypi.org/help/#project-name", true],
  ["Invalid API Token: project-scoped token is not valid for project: 'core_lib'", true],
  ["Invalid API Token: OIDC scoped token is not valid for project 'core-lib'", true],
  ["no permission for package core-lib", true],
  ["Not authorized to upload to core_lib", true],
  ["not allowed to upload to project 'core-lib-extra'", false],
  ["not allowed to upload to project 'my-core-lib'", false],
  ["Invalid or non-existent authentication information.", false],
  ["403 Forbidden: core-lib", false],
])("whether a refusal names the project core-lib: %s", (words, expected) => {
  expect(namesProject(words, "core-lib")).toBe(expected);
});
