import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { archivesFolder, type Changes, post, uploadForm } from "./sending.ts";

const wheelName = "alpha-1.0-py3-none-any.whl";
const sdistName = "alpha-1.0.tar.gz";

let folder: Awaited<ReturnType<typeof archivesFolder>>;
let index: EmbeddedIndex;

beforeAll(async () => {
  folder = await archivesFolder();
  index = await startIndex({ store: join(folder.path, "store") });
});
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const send = async (archive: Uint8Array | string, filename: string, changes: Changes = {}) => {
  const bytes = typeof archive === "string" ? await readFile(join(folder.path, archive)) : archive;
  return await post(index.uploadUrl, uploadForm(filename, bytes, changes));
};

const projects = async () => await (await fetch(index.simpleUrl)).text();

const wheelForms: readonly [why: string, changes: Changes, says: RegExp][] = [
  ["another action", { ":action": "submit" }, /Unknown action 'submit'/],
  ["another protocol", { protocol_version: "2" }, /Unknown protocol version/],
  ["no metadata version", { metadata_version: undefined }, /'' is not a valid metadata version/],
  ["an unknown metadata version", { metadata_version: "2.6" }, /'2.6' is not a valid metadata version/],
  ["no name", { name: undefined }, /'' is an invalid value for Name/],
  ["a bad name", { name: "-alpha" }, /'-alpha' is an invalid value for Name/],
  ["two names", { name: ["alpha", "beta"] }, /'name' has invalid data/],
  ["no version", { version: undefined }, /'' is an invalid value for Version/],
  ["a bad version", { version: "1.0-banana" }, /'1.0-banana' is an invalid value for Version/],
  ["a local version", { version: "1.0+here" }, /The use of local versions in '1.0\+here' is not allowed/],
  ["no file type", { filetype: undefined }, /Invalid value for filetype/],
  ["an unknown file type", { filetype: "bdist_egg" }, /Invalid value for filetype/],
  [
    "a file type that is not the file's",
    { filetype: "sdist", pyversion: "source" },
    /extension .whl is invalid for filetype sdist/,
  ],
  ["no Python version", { pyversion: undefined }, /a wheel needs a Python version/],
  ["no digest", { sha256_digest: undefined }, /at least one message digest/],
  ["a digest that is none", { sha256_digest: "abc" }, /Invalid value for sha256_digest/],
  ["a wrong sha256", { sha256_digest: "0".repeat(64) }, /digest supplied does not match/],
  ["a wrong md5", { md5_digest: "0".repeat(32) }, /digest supplied does not match/],
  ["a wrong blake2", { blake2_256_digest: "0".repeat(64) }, /digest supplied does not match/],
  ["a summary of two lines", { summary: "one\ntwo" }, /'summary' must be a single line/],
  ["a long summary", { summary: "x".repeat(513) }, /512 characters/],
  ["a bad Requires-Python", { requires_python: ">=3.9, banana" }, /invalid value for Requires-Python/],
  ["a bad requirement", { requires_dist: ["tomli", "tomli >"] }, /'tomli >' is an invalid value for Requires-Dist/],
  ["a direct requirement", { requires_dist: "beta @ https://example.com/beta.whl" }, /Can't have direct dependency/],
  ["two licences", { license: "MIT", license_expression: "MIT" }, /License is deprecated/],
  ["a long label", { project_urls: `${"x".repeat(33)}, https://example.com` }, /invalid label of a Project-URL/],
  [
    "a licence file that is not there",
    { license_file: "LICENSE" },
    /LICENSE does not exist .* at alpha-1.0.dist-info\/licenses\/LICENSE/,
  ],
  ["an image", { type: "image/png" }, /Invalid distribution file/],
  ["another name than the file's", { name: "beta" }, /Start filename for 'beta' with 'beta'/],
  ["another version than the file's", { version: "1.1" }, /Version in filename should be '1.1' not '1.0'/],
];

test.each(wheelForms)("a form with %s is refused", async (_why, changes, says) => {
  const { status, text } = await send("whole.whl", wheelName, changes);
  expect(text).toMatch(says);
  expect(status).toBe(400);
  expect(await projects()).not.toContain("alpha");
});

const names: readonly [filename: string, changes: Changes, says: RegExp][] = [
  ["../alpha-1.0-py3-none-any.whl", {}, /'\/' or '\\' in the name/],
  ["..\\alpha-1.0-py3-none-any.whl", {}, /'\/' or '\\' in the name/],
  ["/etc/alpha-1.0.tar.gz", {}, /'\/' or '\\' in the name/],
  ["alpha-1.0-py3-none-any\u0007.whl", {}, /non-printable/],
  ["alpha-1.0.tar.bz2", {}, /Invalid file extension/],
  ["alpha-1.0.exe", {}, /Invalid file extension/],
  ["alpha-1.0.TAR.GZ", {}, /extension .TAR.GZ is invalid/],
  [`alpha-1.0-py3-none-${"x".repeat(230)}.whl`, {}, /Filename is too long/],
  ["Alpha-1.0.tar.gz", {}, /should be 'alpha-1.0.tar.gz'/],
  ["alpha-1.0.zip", {}, /should be 'alpha-1.0.tar.gz'/],
  ["alpha-1.00.tar.gz", {}, /should be 'alpha-1.0.tar.gz'/],
  ["al-pha-1.0.tar.gz", { name: "al-pha" }, /should be 'al_pha-1.0.tar.gz'/],
  ["Alpha-1.0-py3-none-any.whl", {}, /normalized project name 'alpha', not 'Alpha'/],
  ["al.pha-1.0-py3-none-any.whl", { name: "al-pha" }, /normalized project name 'al_pha', not 'al.pha'/],
  ["al__pha-1.0-py3-none-any.whl", { name: "al-pha" }, /Invalid wheel filename/],
  ["alpha-1.0-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-build-py3-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-py3<b>-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-banana-py3-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-cp313-cp313-linux_x86_64.whl", {}, /unsupported platform tag 'linux_x86_64'/],
];

test.each(names)("a file of the name %j is refused", async (filename, changes, says) => {
  const archive = filename.endsWith(".whl") ? "whole.whl" : "whole.tar.gz";
  const { status, text } = await send(archive, filename, changes);
  expect(text).toMatch(says);
  expect(status).toBe(400);
  expect(await projects()).not.toContain("pha");
});

test.each([
  ["no-METADATA.whl", /required METADATA file: alpha-1.0.dist-info\/METADATA/],
  ["no-WHEEL.whl", /WHEEL not found at alpha-1.0.dist-info\/WHEEL/],
  ["no-RECORD.whl", /required RECORD file: alpha-1.0.dist-info\/RECORD/],
  ["lzma.whl", /supported compression type/],
  ["bomb.whl", /compression ratio of 50/],
  ["whole.tar.gz", /File is not a zipfile/],
])("as a wheel, %s is refused", async (archive, says) => {
  expect(await send(archive, wheelName)).toEqual({ status: 400, text: expect.stringMatching(says) });
});

test.each([
  ["no-pkg-info.tar.gz", /PKG-INFO not found at alpha-1.0\/PKG-INFO/],
  ["two-tops.tar.gz", /Incorrect number of top-level directories/],
  ["not-gzip.tar.gz", /File is not a tarfile/],
  ["cut.tar.gz", /File is not a tarfile/],
  ["whole.whl", /File is not a tarfile/],
])("as an sdist, %s is refused", async (archive, says) => {
  expect(await send(archive, sdistName)).toEqual({ status: 400, text: expect.stringMatching(says) });
});

test("a form without a file, cut short, or of another type is refused", async () => {
  const postText = async (body: string, type = "multipart/form-data; boundary=x") =>
    await fetch(index.uploadUrl, { method: "POST", body, headers: { "content-type": type } });
  const field = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = Object.entries({
    ":action": "file_upload",
    metadata_version: "2.4",
    name: "alpha",
    version: "1.0",
    filetype: "sdist",
    md5_digest: "0",
  }).map(([name, value]) => field(name, value));
  const file = '--x\r\nContent-Disposition: form-data; name="content"; filename="alpha-1.0.tar.gz"\r\n\r\nabc';

  const answers = [
    await postText(`${fields.join("")}--x--\r\n`),
    await postText(`${fields.join("")}${file}`),
    await postText("", "multipart/form-data; boundary=x"),
    await postText("abc", "text/plain"),
  ];
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual([
    [400, "400 Upload payload does not have a file.\n"],
    [400, expect.stringContaining("malformed")],
    [400, expect.stringContaining("malformed")],
    [400, "400 The upload must be multipart/form-data.\n"],
  ]);
});

test("a file over the limit is refused after it has been read, and none of it stays", async () => {
  const { status, text } = await send(new Uint8Array(100 * 1024 * 1024 + 1), wheelName);
  expect({ status, text }).toEqual({
    status: 400,
    text: expect.stringContaining("File too large. The limit is 100 MB"),
  });
  expect(await readdir(join(folder.path, "store", "incoming"))).toEqual([]);
});

test("after all these refusals the same release is taken, once; identical bytes are taken again, others are not", async () => {
  expect(await send("whole.whl", wheelName, { md5_digest: undefined })).toEqual({ status: 200, text: "200 OK\n" });
  expect(await send("whole.tar.gz", sdistName)).toMatchObject({ status: 200 });
  expect(await send("whole.whl", wheelName)).toMatchObject({ status: 200 });
  expect(await send("no-RECORD.whl", wheelName)).toEqual({
    status: 400,
    text: expect.stringMatching(
      /^400 File already exists \('alpha-1.0-py3-none-any.whl', with blake2_256 hash '[0-9a-f]{64}'\)/,
    ),
  });
  expect(await send("no-pkg-info.tar.gz", "alpha-1.0.0.tar.gz", { version: "1.0.0" })).toEqual({
    status: 400,
    text: "400 Only one sdist may be uploaded per release.\n",
  });
  expect(await send("bomb.whl", "alpha-1.0-1-py3-none-any.whl")).toMatchObject({ status: 400 });
  expect(await readdir(join(folder.path, "store", "incoming"))).toEqual([]);
});
