import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@jest/globals";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { type Finding, remedyOf } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import type { Uv } from "../../../src/ports/uv.ts";
import { StopRun } from "../../../src/stages/publish/stage.ts";
import { uploadStage } from "../../../src/stages/publish/upload.ts";
import { serve } from "../../fakes/answers.ts";
import type { Rule } from "../../fakes/fault-proxy.ts";
import { startSecondIndex } from "../../second-index.ts";
import { endOf, openReleasing, sdistName, soundFiles, uploadsOf, wheelName } from "./releasing.ts";

const onUpload = (fault: Rule["fault"], nth?: Rule["nth"]): Rule => ({
  method: "POST",
  path: /legacy/,
  fault,
  ...(nth === undefined ? {} : { nth }),
});

const onto = (location: string): Rule["fault"] => ({ kind: "answer", status: 302, headers: { location } });

const upload = async (rules: readonly Rule[], rest: Parameters<typeof openReleasing>[0] = {}) => {
  const at = await openReleasing({ ...rest, rules });
  const end = await endOf(at.upload, at.work);
  return { ...at, end, uploads: uploadsOf(at.proxy) };
};

test("wheels go first, and what this run put there is named", async () => {
  await using at = await upload([]);
  expect(at.end).toMatchObject({ kind: "done", detail: "2 files", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toEqual(["wheel 200", "sdist 200"]);
});

test.each([408, 429, 500, 502, 503])(
  "%i is tried again after a while, when the index has not got the file",
  async (status) => {
    await using at = await upload([onUpload({ kind: "answer", status, body: "Please wait" }, 1)]);
    expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
    expect(at.uploads).toEqual([`wheel ${status}`, "wheel 200", "sdist 200"]);
    expect(at.clock.slept).toHaveLength(1);
  },
);

test("a line that is reset midway is tried again", async () => {
  await using at = await upload([onUpload({ kind: "reset", afterBytes: 200 }, 1)]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toHaveLength(3);
  expect(at.uploads.slice(1)).toEqual(["wheel 200", "sdist 200"]);
});

test.each<[string, Rule["fault"], string]>([
  ["answers 500", { kind: "store-then-answer", status: 500, body: "oops" }, "wheel 500"],
  ["answers 400", { kind: "store-then-answer", status: 400, body: "Conflicting writes" }, "wheel 400"],
  ["cuts the line", { kind: "store-then-drop" }, "wheel cut"],
])("an index that stores the file and then %s is asked, and nothing goes up twice", async (_, fault, first) => {
  await using at = await upload([onUpload(fault, 1)]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toEqual([first, "sdist 200"]);
  expect(at.clock.slept).toEqual([]);
});

test("a refusal is final, and is told in the index's own words", async () => {
  const words = "400 Invalid value for classifiers. Error: Classifier 'Nonsense' is not a valid classifier.";
  await using at = await upload([onUpload({ kind: "answer", status: 400, body: words })]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-REFUSED"] });
  expect(message(at.end)).toContain("Classifier 'Nonsense' is not a valid classifier.");
  expect(at.uploads).toEqual(["wheel 400"]);
  expect(hint(at.end)).toBe("Fix what the index says. No file of this version is on the index: it is not used up");
});

test("a refusal of a megabyte is final too", async () => {
  await using at = await upload([
    onUpload({ kind: "answer", status: 400, body: "400 Bad description\n".repeat(60_000) }),
  ]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-REFUSED"] });
  expect(message(at.end)).toContain("400 Bad description");
  expect(at.uploads).toEqual(["wheel 400"]);
});

test("a refusal where a file of the version is public asks for a new version, unless the index's own rule is at fault", async () => {
  await using at = await upload([onUpload({ kind: "answer", status: 400, body: "400 Bad description" }, 2)]);
  expect(at.end).toMatchObject({ kind: "failed", uploaded: [wheelName] });
  expect(hint(at.end)).toBe(
    "Fix what the index says. In the package that takes a new version, since files of this one are on the index; a rule of the index takes none",
  );
});

test("a proxy that wants a login stops the run, and nothing is wrong with the file", async () => {
  await using at = await upload([onUpload({ kind: "answer", status: 407, body: "login please" })]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-FAILED"] });
  expect((at.end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  expect(finding(at.end)).toMatchObject({ remedy: "call", hint: expect.stringMatching(/^Give the proxy's login in/) });
});

test.each<[string, Rule["fault"], string]>([
  ["answers 404", { kind: "answer", status: 404, body: "stage not found" }, "404 stage not found"],
  ["answers 405", { kind: "answer", status: 405, body: "Not here" }, "405 POST requests are not supported"],
  ["sends files on to a page of its own", onto("/login"), "Request was redirected"],
  ["sends files on to another host", onto("http://localhost:1/login"), "Redirected to: http://localhost:1/login"],
])("an address that %s takes no uploads: the run stops at the first file", async (_, fault, words) => {
  await using at = await upload([onUpload(fault)]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-ASTRAY"] });
  expect(finding(at.end)).toMatchObject({ input: "index" });
  expect((at.end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  expect(message(at.end)).toMatch(
    /^Nothing takes uploads at http:\S+\/legacy\/, where core_lib-1.2.0-py3-none-any.whl/,
  );
  expect(message(at.end)).toContain(words);
  expect(at.uploads).toHaveLength(1);
});

test("an index that fails at every try is left after six, with longer and longer waits", async () => {
  await using at = await upload([onUpload({ kind: "answer", status: 503, body: "Backend is unhealthy" })]);
  expect(at.end).toMatchObject({
    kind: "failed",
    error: { findings: [{ code: "RA-UPLOAD-FAILED", mender: "outside" }] },
  });
  expect(message(at.end)).toMatch(
    /core_lib-1\.2\.0-py3-none-any\.whl did not reach the index in 6 tries: 503 .*unhealthy/,
  );
  expect(at.uploads).toHaveLength(6);
  expect(at.clock.slept).toHaveLength(5);
  expect(at.clock.slept).toEqual(at.clock.slept.toSorted((a, b) => a - b));
});

const comeBack = (after: string): Rule["fault"] => ({
  kind: "answer",
  status: 503,
  headers: { "retry-after": after },
  // What an index says may look like uv's own words.
  body: "later\nerror: Failed to publish `x`\n  cause: Server returned status code 401 Unauthorized",
});

test("an index that asks to come back later is waited for, and told what it said", async () => {
  await using at = await upload([onUpload(comeBack("40"), 1)]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.clock.slept).toEqual([40_000]);
});

test("an index that asks to come back after wait-timeout is not asked again", async () => {
  await using at = await upload([onUpload(comeBack("61"))]);
  expect(at.end).toMatchObject({
    kind: "failed",
    error: { findings: [{ code: "RA-UPLOAD-FAILED", mender: "outside" }] },
  });
  expect(message(at.end)).toMatch(
    /did not reach the index in 1 try: 503 .*later.* \(it asks to come back in 1 min 1 s\)$/,
  );
  expect(at.uploads).toEqual(["wheel 503"]);
});

test("the time that an index asks for counts from the first try", async () => {
  await using at = await upload([onUpload(comeBack("25"))]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-FAILED"] });
  expect(at.clock.slept).toEqual([25_000, 25_000]);
});

test.each(["2", "12"])(
  "%s s asked at each try: what is tried out is not helped by a longer wait-timeout",
  async (asked) => {
    await using at = await upload([onUpload(comeBack(asked))]);
    expect(at.uploads).toHaveLength(6);
    expect(message(at.end)).not.toContain("come back");
    expect(hint(at.end)).not.toContain("wait-timeout");
  },
);

test("an index may ask to come back in hours", async () => {
  await using at = await upload([onUpload(comeBack("7200"))]);
  expect(message(at.end)).toMatch(/\(it asks to come back in 2 h\)$/);
});

test("an address that has taken a file is right: a 404 there may pass", async () => {
  await using at = await upload([onUpload({ kind: "answer", status: 404 }, 2)]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toEqual(["wheel 200", "sdist 404", "sdist 200"]);
  await using other = await upload([onUpload({ kind: "answer", status: 404 }, [2, 99])]);
  expect(other.end).toMatchObject({ codes: ["RA-UPLOAD-FAILED"] });
});

test("the quota of new projects is never met twice", async () => {
  const body = "Too many new projects created";
  await using at = await upload([onUpload({ kind: "answer", status: 429, body })]);
  expect(at.end).toMatchObject({
    kind: "failed",
    error: { findings: [{ code: "RA-UPLOAD-LIMITED", mender: "outside" }] },
  });
  expect(at.uploads).toEqual(["wheel 429"]);
});

test("after a new project is refused by the quota no other is tried, and what was there already goes up", async () => {
  await using at = await openReleasing({
    rules: [onUpload({ kind: "answer", status: 429, body: "Too many new projects created" }, 1)],
  });
  let isNew = true;
  const stage = uploadStage({ ...at.options, isNew: () => isNew });
  const first = await endOf(stage, at.work);
  expect(message(first)).toContain("core-lib is one too many");
  const second = await endOf(stage, at.work);
  expect(second).toMatchObject({ codes: ["RA-UPLOAD-LIMITED"] });
  expect(message(second)).toContain("core-lib was not tried any more: 429 Too many new projects created");
  isNew = false;
  expect(await endOf(stage, at.work)).toMatchObject({ kind: "done" });
  expect(uploadsOf(at.proxy)).toEqual(["wheel 429", "wheel 200", "sdist 200"]);
});

test("a new name without its pending publisher is told so, and not that the package is wrong", async () => {
  const body = "400 Non-user identities cannot create new projects. This was probably caused by a wrong name";
  await using at = await upload([onUpload({ kind: "answer", status: 400, body })]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-NO-PENDING-PUBLISHER"] });
  expect((at.end as { error: StopRun }).error.findings[0]?.hint).toBe(
    "Add a pending publisher for core-lib. Of several new names, one at a time",
  );
});

test.each([401, 403])("%i stops the whole run, shows no secret, and says which token is needed", async (status) => {
  const body = "Invalid or non-existent authentication information: pypi-secret";
  await using at = await upload([onUpload({ kind: "answer", status, body })]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-CREDENTIAL-REFUSED"] });
  expect((at.end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  expect(message(at.end)).toContain(`refused the credential for core-lib (${status}): `);
  expect(JSON.stringify(at.end)).not.toContain("pypi-secret");
  expect(at.uploads).toEqual([`wheel ${status}`]);
});

test("a password beside the user name of tokens is a token: another one goes where it was given", async () => {
  await using at = await openReleasing({ rules: [onUpload({ kind: "answer", status: 403, body: "no such token" })] });
  const credential = { kind: "password", username: "__token__", password: new Secret("pypi-secret") } as const;
  const end = await endOf(uploadStage({ ...at.options, credential }), at.work);
  expect((end as { error: StopRun }).error.findings[0]).toMatchObject({
    code: "RA-CREDENTIAL-REFUSED",
    hint: expect.stringMatching(/^Make a token .* store it where this one is/),
  });
});

const expired: Rule["fault"] = { kind: "answer", status: 403, body: "403 Invalid API Token: token is expired" };

test("a token that has expired in the middle stops the run, although it was good for the first file", async () => {
  await using at = await upload([onUpload(expired, 2)]);
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-CREDENTIAL-EXPIRED"], uploaded: [wheelName] });
  expect((at.end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  expect((at.end as { error: StopRun }).error.findings[0]?.hint).toMatch(/^Make a new token .* is$/);
});

test("under trusted publishing a file whose token was over goes up with the next, and one that may not upload does not", async () => {
  const over: (string | undefined)[] = [];
  const trusted = (at: Awaited<ReturnType<typeof openReleasing>>) =>
    uploadStage({
      ...at.options,
      credential: { kind: "trusted" },
      index: { ...at.options.index, publisherForm: (name) => `https://index.example/${name}/publishing/` },
      tokens: {
        current: async (options) => {
          over.push(options.over?.reveal());
          return new Secret(`pypi-${over.length}`);
        },
      },
    });
  await using late = await openReleasing({ rules: [onUpload(expired, 2)] });
  expect(await endOf(trusted(late), late.work)).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(uploadsOf(late.proxy)).toEqual(["wheel 200", "sdist 403", "sdist 200"]);
  expect(over).toEqual([undefined, "pypi-1"]);
  const notIts = "403 Invalid API Token: project-scoped token is not valid for project: 'core-lib'";
  await using without = await openReleasing({ rules: [onUpload({ kind: "answer", status: 403, body: notIts })] });
  const refused = await endOf(trusted(without), without.work);
  expect(refused).toMatchObject({ codes: ["RA-CREDENTIAL-REFUSED"] });
  expect((refused as { error: StopRun }).error.findings[0]?.hint).toContain(
    "as a trusted publisher of core-lib at https://index.example/core-lib/publishing/",
  );
  expect(uploadsOf(without.proxy)).toEqual(["wheel 403"]);
});

test("a slow index is waited for", async () => {
  await using at = await upload([onUpload({ kind: "delay", milliseconds: 300 })]);
  expect(at.end).toMatchObject({ kind: "done" });
  expect(at.uploads).toEqual(["wheel 200", "sdist 200"]);
});

test("an index that never answers is left at the time limit, and tried again", async () => {
  await using at = await upload([onUpload({ kind: "stall" }, 1)], { env: { UV_UPLOAD_HTTP_TIMEOUT: "1" } });
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.uploads.slice(-2)).toEqual(["wheel 200", "sdist 200"]);
  expect(at.clock.slept).toHaveLength(1);
});

test("what the index has with our bytes is not sent again", async () => {
  await using at = await upload([]);
  expect(await endOf(at.upload, at.work)).toMatchObject({
    kind: "done",
    detail: "0 files, 2 there already",
    uploaded: [],
  });
  expect(uploadsOf(at.proxy)).toHaveLength(2);
});

/** The same work after the wheel was built anew, with these files changed. */
const rebuilt = async (
  { store, work }: Awaited<ReturnType<typeof openReleasing>>,
  changes: Parameters<typeof soundFiles>[0],
) => {
  await store.write(wheelName, soundFiles(changes)[wheelName]!);
  const [wheel, sdist] = work.distributions;
  const measured = await store.measure(wheelName);
  expect(measured.sha256).not.toBe(wheel!.sha256);
  return { ...work, distributions: [{ ...wheel!, ...measured }, sdist!] };
};
const otherCode = { "core_lib/__init__.py": "x = 2\n" };

test("what the index has in other bytes with the same content is taken for ours, and kept in place of ours", async () => {
  await using at = await upload([]);
  const [wheel, sdist] = at.work.distributions;
  const newer = "Wheel-Version: 1.0\nGenerator: newer\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
  const end = await endOf(at.upload, await rebuilt(at, { "core_lib-1.2.0.dist-info/WHEEL": newer }));
  expect(end).toMatchObject({ kind: "done", detail: "0 files, 2 there already" });
  expect(end).toMatchObject({ distributions: [{ sha256: wheel!.sha256 }, { sha256: sdist!.sha256 }] });
  expect(await at.store.measure(wheelName)).toEqual({ size: wheel!.size, sha256: wheel!.sha256 });
  expect(uploadsOf(at.proxy)).toHaveLength(2);
});

test("other content under the name stops the package, names the entry and advises the next version", async () => {
  await using at = await upload([]);
  const end = await endOf(at.upload, await rebuilt(at, otherCode));
  expect(end).toMatchObject({
    codes: ["RA-UPLOAD-CONTENT-DIFFERS"],
    error: { findings: [{ hint: expect.stringContaining("next version after 1.2.0") }] },
  });
  expect(message(end)).toContain("core_lib/__init__.py");
  expect(uploadsOf(at.proxy)).toHaveLength(2);
});

test("other content that comes to stand under the name while ours is on its way is no success", async () => {
  await using at = await upload([]);
  at.proxy.rules.push({ method: "GET", path: /simple/, nth: 1, fault: { kind: "answer", status: 404 } });
  const end = await endOf(at.upload, await rebuilt(at, otherCode));
  expect(end).toMatchObject({ codes: ["RA-UPLOAD-CONTENT-DIFFERS"], uploaded: [] });
  expect(uploadsOf(at.proxy).slice(2)).toEqual(["wheel 400"]);
});

test("a file that does not have the hash that its listing names is not compared with ours", async () => {
  await using at = await upload([]);
  at.proxy.rules.push({ method: "GET", path: /simple/, fault: { kind: "wrong-hash" } });
  expect(await endOf(at.upload, await rebuilt(at, otherCode))).toMatchObject({ codes: ["RA-INDEX-CORRUPT"] });
});

test("a name that is taken while its listing lags is waited for, and then compared", async () => {
  await using at = await openReleasing();
  await endOf(at.upload, at.work);
  at.proxy.rules.push(
    onUpload({ kind: "answer", status: 400, body: "File already exists ('x', with blake2_256 hash 'y')." }),
    { method: "GET", path: /simple/, nth: [1, 4], fault: { kind: "answer", status: 404 } },
  );
  const end = await endOf(at.upload, at.work);
  expect(end).toMatchObject({ kind: "done", detail: "0 files, 2 there already" });
  expect(uploadsOf(at.proxy).slice(2)).toEqual(["wheel 400"]);
  expect(at.clock.slept.length).toBeGreaterThan(1);
});

test("a name that is taken and never listed ends at the time limit, with the address that was asked", async () => {
  await using at = await upload([
    onUpload({ kind: "answer", status: 400, body: "File already exists ('x', with blake2_256 hash 'y')." }),
  ]);
  expect(at.end).toMatchObject({ codes: ["RA-CONFIRM-NOT-LISTED"] });
  expect(message(at.end)).toContain(`but ${at.simpleUrl} has no page of it after 1 min, and so lacks ${wheelName}`);
  expect(at.uploads).toEqual(["wheel 400"]);
});

test("the name of a deleted file asks for the next version at once", async () => {
  const body = "This filename has already been used, use a different version.";
  await using at = await upload([onUpload({ kind: "answer", status: 400, body })]);
  expect(at.end).toMatchObject({ codes: ["RA-UPLOAD-NAME-USED"] });
  expect(at.uploads).toEqual(["wheel 400"]);
  expect(at.clock.slept).toEqual([]);
});

test.each([
  [
    "account",
    403,
    "User 'me' does not have two-factor authentication enabled.",
    "no upload from this account",
    StopRun,
  ],
  [
    "project",
    400,
    "Project size too large. Limit for project 'core-lib' total size is 10 GB.",
    " takes no core_lib-",
    Problem,
  ],
])(
  "what stands in the way of the %s is set right on the index, and nothing is tried again",
  async (_, status, body, said, kind) => {
    await using at = await upload([onUpload({ kind: "answer", status, body })]);
    expect(at.end).toMatchObject({ codes: ["RA-UPLOAD-WITHHELD"] });
    expect((at.end as { error: StopRun }).error.constructor).toBe(kind);
    expect(message(at.end)).toContain(said);
    expect(at.uploads).toEqual([`wheel ${status}`]);
    expect(at.clock.slept).toEqual([]);
  },
);

test("while PyPI takes uploads from nobody they are tried again, and the credential is not blamed", async () => {
  const body = "Read-only mode: Uploads are temporarily disabled.";
  await using at = await upload([onUpload({ kind: "answer", status: 403, body }, 1)]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.clock.slept).toHaveLength(1);
});

test("a file that uv leaves out with success is found out", async () => {
  const [wheel, sdist] = Object.values(soundFiles());
  await using at = await upload([], { files: { "Core.Lib-1.2.0-py3-none-any.whl": wheel!, [sdistName]: sdist! } });
  expect(at.end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-IGNORED"] });
  expect(message(at.end)).toContain("Core.Lib-1.2.0-py3-none-any.whl");
  expect(at.uploads).toEqual([]);
});

test.each<[string, Rule["fault"], string]>([
  ["down", { kind: "answer", status: 503 }, "RA-INDEX-UNREACHABLE"],
  ["not an index", { kind: "answer", status: 200, body: "hello" }, "RA-INDEX-UNREADABLE"],
  ["closed", { kind: "answer", status: 403 }, "RA-INDEX-DENIED"],
])("nothing is sent while the listing is %s", async (_, fault, code) => {
  await using at = await upload([{ method: "GET", path: /simple/, fault }]);
  expect(at.end).toMatchObject({ kind: "failed", codes: [code] });
  expect(at.uploads).toEqual([]);
});

test("nothing is sent where the listing is another host's", async () => {
  await using other = await serve(() => ({ body: "<!DOCTYPE html><a href=x>x</a>" }));
  const location = `${other.url.replace("127.0.0.1", "localhost")}core-lib/`;
  await using at = await upload([
    { method: "GET", path: /simple/, fault: { kind: "answer", status: 302, headers: { location } } },
  ]);
  expect(at.end).toMatchObject({ codes: ["RA-INDEX-REDIRECTS"] });
  expect(message(at.end)).toContain(location);
  expect(at.uploads).toEqual([]);
});

test("a redirect on the same host is followed", async () => {
  await using at = await openReleasing();
  const location = `${at.simpleUrl.replace("/simple/", "/other/")}core-lib/`;
  at.proxy.rules.push({ method: "GET", path: /simple/, fault: { kind: "answer", status: 301, headers: { location } } });
  expect(await endOf(at.upload, at.work)).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
});

test("an index that answers HTML to everything is read all the same", async () => {
  await using at = await upload([onUpload({ kind: "store-then-drop" }, 1)], { start: startSecondIndex });
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(await endOf(at.upload, at.work)).toMatchObject({ detail: "0 files, 2 there already" });
});

const finding = (end: Awaited<ReturnType<typeof endOf>>): Finding => (end as { error: StopRun }).error.findings[0]!;
const hint = (end: Awaited<ReturnType<typeof endOf>>): string => finding(end).hint;
const message = (end: unknown): string => (end as { error: Error }).error.message;

test.each<[string, (path: string) => void]>([
  ["has other bytes", (path) => writeFileSync(path, "another wheel")],
  ["is gone", (path) => rmSync(path)],
  [
    "is a link to the right bytes",
    (path) => {
      renameSync(path, `${path}.aside`);
      symlinkSync(`${path}.aside`, path);
    },
  ],
  [
    "is a pipe",
    (path) => {
      rmSync(path);
      execFileSync("mkfifo", [path]);
    },
  ],
])("a file that %s since it was measured stops the run, and nothing of it goes up", async (_, swap) => {
  await using at = await openReleasing();
  swap(at.store.pathOf(wheelName));
  const end = await endOf(at.upload, at.work);
  expect(end).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-FILE-SWAPPED"], uploaded: [] });
  expect((end as { error: StopRun }).error.constructor.name).toBe("StopRun");
  // The run's own folder alone holds it: a job that is run again has what it was given, or builds it.
  expect((end as { error: StopRun }).error.findings.map(remedyOf)).toEqual(["outside"]);
  expect(uploadsOf(at.proxy)).toEqual([]);
});

test("a file that is swapped between two tries is measured again", async () => {
  await using at = await openReleasing({ rules: [onUpload({ kind: "answer", status: 503, body: "later" })] });
  const sleep = async () => writeFileSync(at.store.pathOf(wheelName), "another wheel");
  const upload = uploadStage({ ...at.options, clock: { ...at.clock, sleep } });
  expect(await endOf(upload, at.work)).toMatchObject({ kind: "failed", codes: ["RA-UPLOAD-FILE-SWAPPED"] });
  expect(uploadsOf(at.proxy)).toEqual(["wheel 503"]);
});

test("a host that does not exist is corrected where the address stands, unless it is PyPI's", async () => {
  await using at = await openReleasing();
  const words = "error resolving DNS: failed to lookup address information: Name or service not known";
  const no = { exitCode: 2, status: undefined, words, isSent: false, hasBegun: true, settings: [], output: "" };
  const to = async (uploadUrl: string) => {
    const publish: Uv["publish"] = async () => no;
    const index = { name: "the index", uploadUrl };
    return finding(await endOf(uploadStage({ ...at.options, uv: { publish }, index }), at.work));
  };
  const typed = "https://index.invalid/legacy/";
  expect(await to(typed)).toMatchObject({ input: "index", remedy: "call", alternative: "outside" });
  expect((await to("https://upload.pypi.org/legacy/")).remedy).toBeUndefined();
});

test("what is put into the store while a file is on its way does not go with it", async () => {
  await using at = await openReleasing();
  const sent: Buffer[] = [];
  const uv: Pick<Uv, "publish"> = {
    publish: async ({ path, more = [] }) => {
      for (const each of [path, ...more]) {
        writeFileSync(at.store.pathOf(basename(each)), "another file");
        sent.push(readFileSync(each));
      }
      return { exitCode: 0, status: undefined, words: "", isSent: true, hasBegun: true, settings: [], output: "" };
    },
  };
  const [wheel, sdist] = [wheelName, sdistName].map((name) => readFileSync(at.store.pathOf(name)));
  expect(await endOf(uploadStage({ ...at.options, uv }), at.work)).toMatchObject({ kind: "done" });
  expect(sent).toEqual([wheel, sdist]);
});
