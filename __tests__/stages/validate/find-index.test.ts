import { expect, test } from "@jest/globals";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { askable, findIndex, findTargetIndex, findUploadIndex } from "../../../src/stages/validate/find-index.ts";
import { uvIndexesOf } from "../../uv-indexes.ts";

const upload = "https://up.corp.example/legacy/";
const simple = "https://corp.example/simple/";
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Problem ? error.findings[0]!.code : error;
  }
};

test("what is uploaded to an address is never read there, and check-url is asked for when it has to be read", () => {
  const uv = uvIndexesOf({ toml: `publish-url = "${upload}"` });
  const found = findIndex(undefined, { settings: {} }, uv).index!;
  expect(found.title).toBe("up.corp.example/legacy");
  expect(codeOf(() => askable(found))).toBe("RA-INDEX-CHECK-URL-MISSING");
  // What asks so has no such input.
  expect(remedyOf(found.unread!)).toBe("commit");
  const leaky = uvIndexesOf({ toml: `publish-url = "${upload}"\ncheck-url = "https://ada:pw@corp.example/simple/"` });
  expect(codeOf(() => findIndex(undefined, { settings: {} }, leaky))).toBe("RA-INDEX-URL-HOLDS-CREDENTIAL");
  const told = findIndex(undefined, { settings: { "check-url": simple } }, uv).index!;
  expect(askable(told)).toMatchObject({ simpleUrl: simple });
});

test("off is for a run alone: as a key it is no index, as where it is published to", () => {
  const uv = uvIndexesOf({ toml: "" });
  expect(codeOf(() => findIndex("off", { settings: { index: "off" } }, uv))).toBe("RA-HISTORY-INDEX-UNKNOWN");
  expect(findIndex("off", { settings: { index: "testpypi" } }, uv)).toEqual({ name: "off", index: undefined });
});

test("a login in the configuration's check-url is said of check-url, however the index is asked for", () => {
  const settings = { index: upload, "check-url": "https://ada:pw@corp.example/simple/" };
  const uv = uvIndexesOf({ toml: "" });
  const code = "RA-INDEX-URL-HOLDS-CREDENTIAL";
  expect(codeOf(() => findIndex(upload, { settings }, uv))).toBe(code);
  expect(codeOf(() => findUploadIndex(upload, { settings }, uv))).toBe(code);
  expect(codeOf(() => findIndex(undefined, { settings }, uvIndexesOf({ toml: `publish-url = "${upload}"` })))).toBe(
    code,
  );
});

test("that holds for the configured index too, where it is the one that is published to", () => {
  const find = (given: string | undefined, settings = {}, toml = "") =>
    askable(findUploadIndex(given, { settings }, uvIndexesOf({ toml })).index!);
  expect(codeOf(() => find(upload))).toBe("RA-INDEX-CHECK-URL-MISSING");
  expect(find(upload, { index: upload, "check-url": simple })).toMatchObject({ simpleUrl: simple });
  expect(find(upload, {}, `publish-url = "${upload}"\ncheck-url = "${simple}"`)).toMatchObject({ simpleUrl: simple });
  expect(find("testpypi")).toMatchObject({ title: "TestPyPI" });
  expect(find("https://upload.pypi.org/legacy/")).toMatchObject({ title: "PyPI" });
  expect(find(undefined)).toMatchObject({ title: "PyPI" });
});

test("a configured URL is where releases go: what only asks the index does not take it for its simple URL", () => {
  const find = (settings: Readonly<Record<string, string>>) =>
    askable(findIndex(upload, { settings }, uvIndexesOf({ toml: "" })).index!);
  expect(codeOf(() => find({ index: upload }))).toBe("RA-INDEX-CHECK-URL-MISSING");
  expect(find({ index: upload, "check-url": simple })).toMatchObject({ simpleUrl: simple });
});

test("an index that is only asked is given by where it is read, or by an upload URL of which uv knows that", () => {
  expect(findIndex(simple, { settings: {} }, uvIndexesOf({ toml: "" })).index).toMatchObject({ simpleUrl: simple });
  const uv = uvIndexesOf({ toml: `index = [{ name = "corp", url = "${simple}", publish-url = "${upload}" }]` });
  expect(findIndex(upload, { settings: { index: upload } }, uv).index).toMatchObject({ simpleUrl: simple });
  const mirror = "https://corp.example/mirror/";
  const settings = { index: upload, "check-url": mirror };
  expect(findIndex(upload, { settings }, uv).index).toMatchObject({ simpleUrl: mirror });
});

test("a release is held against its target as that is read: by its name and login, and not where nothing goes to it", () => {
  const toml = `index = [{ name = "corp", url = "${simple}", publish-url = "${upload}" }]`;
  const environment = { UV_INDEX_CORP_USERNAME: "ada", UV_INDEX_CORP_PASSWORD: "pw" };
  const find = (index: string | undefined, checkUrl?: string) =>
    findTargetIndex({ index, checkUrl }, uvIndexesOf({ toml, environment }));
  const mirror = "https://corp.example/mirror/";
  const read = { simpleUrl: mirror, login: { username: "ada" } };
  expect(find("corp", mirror)).toMatchObject({ name: "corp", index: { title: "corp.example/mirror", ...read } });
  expect(find(undefined)).toMatchObject({ name: "corp", index: { title: "corp", simpleUrl: simple } });
  expect(find("pypi", mirror)).toMatchObject({ name: "pypi", index: { simpleUrl: mirror, login: undefined } });
  const uploader = { username: "eve", password: new Secret("pw") };
  const plain = uvIndexesOf({ toml: "" });
  expect(findTargetIndex({ index: upload, checkUrl: simple, upload: uploader }, plain)).toMatchObject({
    index: { login: { username: "eve" } },
  });
  expect(find("rehearsal", simple)).toEqual({ name: "rehearsal", index: undefined });
  expect(find(upload)).toMatchObject({ index: { simpleUrl: simple } });
  expect(codeOf(() => find("https://other.example/legacy/"))).toBe("RA-INDEX-CHECK-URL-MISSING");
});
