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
  ["a local version", { version: "1.0+here" }, /Local versions are not taken: '1.0\+here'/],
  ["no file type", { filetype: undefined }, /Invalid value for filetype/],
  ["an unknown file type", { filetype: "bdist_egg" }, /Invalid value for filetype/],
  ["a file type that is not the file's", { filetype: "sdist", pyversion: "source" }, /of type sdist ends in .tar.gz/],
  ["no Python version", { pyversion: undefined }, /a wheel needs a Python version/],
  ["no digest", { sha256_digest: undefined }, /no digest is given/],
  ["a digest that is none", { sha256_digest: "abc" }, /Invalid value for sha256_digest/],
  ["a wrong sha256", { sha256_digest: "0".repeat(64) }, /does not have the digest that the form gives/],
  ["a wrong md5", { md5_digest: "0".repeat(32) }, /does not have the digest that the form gives/],
  ["a wrong blake2", { blake2_256_digest: "0".repeat(64) }, /does not have the digest that the form gives/],
  ["a summary of two lines", { summary: "one\ntwo" }, /summary has more than one line/],
  ["a long summary", { summary: "x".repeat(513) }, /more than 512 characters/],
  ["a bad Requires-Python", { requires_python: ">=3.9, banana" }, /invalid value for Requires-Python/],
  ["a bad requirement", { requires_dist: ["tomli", "tomli >"] }, /'tomli >' is an invalid value for Requires-Dist/],
  ["a direct requirement", { requires_dist: "beta @ https://example.com/beta.whl" }, /direct reference is not taken/],
  ["two licences", { license: "MIT", license_expression: "MIT" }, /do not stand together/],
  ["a long label", { project_urls: `${"x".repeat(33)}, https://example.com` }, /invalid label of a Project-URL/],
  [
    "a licence file that is not there",
    { license_file: "LICENSE" },
    /License-File LICENSE at alpha-1.0.dist-info\/licenses\/LICENSE/,
  ],
  ["a field of more than 4 MiB", { description: "x".repeat(4 * 1024 * 1024 + 1) }, /The form is too large/],
  ["thousands of fields", { requires_dist: Array.from({ length: 5001 }, () => "tomli") }, /The form is too large/],
  ["an image", { type: "image/png" }, /It is an image/],
  ["another name than the file's", { name: "beta" }, /of a wheel of 'beta' starts with 'beta'/],
  ["another version than the file's", { version: "1.1" }, /has version '1.0', the form '1.1'/],
];

test.each(wheelForms)("a form with %s is refused", async (_why, changes, says) => {
  const { status, text } = await send("whole.whl", wheelName, changes);
  expect(text).toMatch(says);
  expect(status).toBe(400);
  expect(await projects()).not.toContain("alpha");
});

const names: readonly [filename: string, changes: Changes, says: RegExp][] = [
  ["../alpha-1.0-py3-none-any.whl", {}, /has '\/' or '\\' in it/],
  ["..\\alpha-1.0-py3-none-any.whl", {}, /has '\/' or '\\' in it/],
  ["/etc/alpha-1.0.tar.gz", {}, /has '\/' or '\\' in it/],
  ["alpha-1.0-py3-none-any\u0007.whl", {}, /cannot be printed/],
  ["alpha-1.0.tar.bz2", {}, /Invalid file extension/],
  ["alpha-1.0.exe", {}, /Invalid file extension/],
  ["alpha-1.0.TAR.GZ", {}, /Invalid file extension/],
  [`alpha-1.0-py3-none-${"x".repeat(230)}.whl`, {}, /file name is too long/],
  ["Alpha-1.0.tar.gz", {}, /is not 'alpha-1.0.tar.gz'/],
  ["alpha-1.0.zip", {}, /Invalid file extension/],
  ["alpha-1.00.tar.gz", {}, /is not 'alpha-1.0.tar.gz'/],
  ["al-pha-1.0.tar.gz", { name: "al-pha" }, /is not 'al_pha-1.0.tar.gz'/],
  ["Alpha-1.0-py3-none-any.whl", {}, /starts with 'Alpha', not with the normalised 'alpha'/],
  ["al.pha-1.0-py3-none-any.whl", { name: "al-pha" }, /starts with 'al.pha', not with the normalised 'al_pha'/],
  ["al__pha-1.0-py3-none-any.whl", { name: "al-pha" }, /Invalid wheel filename/],
  ["alpha-1.0-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-build-py3-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-py3<b>-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-banana-py3-none-any.whl", {}, /Invalid wheel filename/],
  ["alpha-1.0-cp313-cp313-linux_x86_64.whl", {}, /platform tag 'linux_x86_64' of/],
];

test.each(names)("a file of the name %j is refused", async (filename, changes, says) => {
  const archive = filename.endsWith(".whl") ? "whole.whl" : "whole.tar.gz";
  const { status, text } = await send(archive, filename, changes);
  expect(text).toMatch(says);
  expect(status).toBe(400);
  expect(await projects()).not.toContain("pha");
});

test.each([
  ["no-METADATA.whl", /has no alpha-1.0.dist-info\/METADATA/],
  ["no-WHEEL.whl", /has no alpha-1.0.dist-info\/WHEEL/],
  ["no-RECORD.whl", /has no alpha-1.0.dist-info\/RECORD/],
  ["lzma.whl", /something else than deflate/],
  ["bomb.whl", /more than 50 times/],
  ["whole.tar.gz", /not a zip file/],
])("as a wheel, %s is refused", async (archive, says) => {
  expect(await send(archive, wheelName)).toEqual({ status: 400, text: expect.stringMatching(says) });
});

test.each([
  ["no-pkg-info.tar.gz", /has no alpha-1.0\/PKG-INFO/],
  ["two-tops.tar.gz", /not exactly one folder/],
  ["not-gzip.tar.gz", /not a gzipped tar file/],
  ["cut.tar.gz", /not a gzipped tar file/],
  ["whole.whl", /not a gzipped tar file/],
])("as an sdist, %s is refused", async (archive, says) => {
  expect(await send(archive, sdistName)).toEqual({ status: 400, text: expect.stringMatching(says) });
});

test("an sdist's folder may be spelled as its backend likes", async () => {
  const changes = { name: "alpha-lib", license_file: "LICENSE" };
  expect(await send("other-top.tar.gz", "alpha_lib-1.0.tar.gz", changes)).toMatchObject({ status: 200 });
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
    [400, "400 The upload has no file.\n"],
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
    text: "400 The release has an sdist already, and takes only one.\n",
  });
  expect(await send("bomb.whl", "alpha-1.0-1-py3-none-any.whl")).toMatchObject({ status: 400 });
  expect(await readdir(join(folder.path, "store", "incoming"))).toEqual([]);
});
