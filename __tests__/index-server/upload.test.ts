import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { anybody } from "./anybody.ts";
import { archivesFolder, type Changes, listing, post, uploadForm } from "./sending.ts";

const wheelName = "alpha-1.0-py3-none-any.whl";
const sdistName = "alpha-1.0.tar.gz";

let folder: Awaited<ReturnType<typeof archivesFolder>>;
let index: EmbeddedIndex;

beforeAll(async () => {
  folder = await archivesFolder();
  index = await startIndex({ access: anybody, store: join(folder.path, "store") });
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
  ["two authors", { author: ["Ada", "Grace"] }, /'author' has invalid data/],
  ["a label twice", { project_urls: ["a, https://a.org", "a , https://b.org"] }, /the label 'a' stands there twice/],
  ["no version", { version: undefined }, /'' is an invalid value for Version/],
  ["a bad version", { version: "1.0-banana" }, /'1.0-banana' is an invalid value for Version/],
  ["a local version", { version: "1.0+here" }, /The use of local versions in '1.0\+here' is not allowed/],
  ["no file type", { filetype: undefined }, /Invalid value for filetype/],
  ["an unknown file type", { filetype: "bdist_egg" }, /Invalid value for filetype/],
  ["a file type that is not the file's", { filetype: "sdist", pyversion: "source" }, /of type sdist ends in .tar.gz/],
  ["no Python version", { pyversion: undefined }, /a wheel needs a Python version/],
  ["no digest", { sha256_digest: undefined }, /no digest is given/],
  ["a digest that is none", { sha256_digest: "abc" }, /Invalid value for sha256_digest/],
  ["a wrong sha256", { sha256_digest: "0".repeat(64) }, /digest supplied does not match/],
  ["a wrong md5", { md5_digest: "0".repeat(32) }, /digest supplied does not match/],
  ["a wrong blake2", { blake2_256_digest: "0".repeat(64) }, /digest supplied does not match/],
  ["a summary of two lines", { summary: "one\ntwo" }, /must be a single line/],
  ["a long summary", { summary: "x".repeat(513) }, /'summary' field must be 512 characters or less/],
  ["a bad Requires-Python", { requires_python: ">=3.9, banana" }, /invalid value for Requires-Python/],
  ["a bad requirement", { requires_dist: ["tomli", "tomli >"] }, /'tomli >' is an invalid value for Requires-Dist/],
  [
    "a direct requirement",
    { requires_dist: "beta @ https://example.com/beta.whl" },
    /Can't have direct dependency: 'beta @ /,
  ],
  [
    "two licences",
    { license: "MIT", license_expression: "MIT" },
    /License is deprecated when License-Expression is present/,
  ],
  ["a long label", { project_urls: `${"x".repeat(33)}, https://example.com` }, /must be 32 characters or less/],
  ["a URL without a label", { project_urls: ", https://example.com" }, /Must have a label/],
  ["a label without a URL", { project_urls: "Home" }, /Must have a URL/],
  ["a URL without a scheme", { project_urls: ["a, https://a.org", "Home, b.org"] }, /'b.org' is not a valid url/],
  ["a home page by another scheme", { home_page: "ftp://a.org" }, /'ftp:\/\/a.org' is not a valid url/],
  ["an address that is none", { author_email: "Ada <ada> (home)" }, /'ada' is not a valid email address/],
  [
    "an address of one's own network",
    { maintainer_email: "ada@build.local" },
    /'ada@build.local' is not a valid email/,
  ],
  ["a classifier of one's own", { classifiers: "Private :: Do Not Upload" }, /is not a valid classifier/],
  ["a description of another type", { description_content_type: "text/html" }, /not 'text\/html'/],
  ["another charset", { description_content_type: "text/plain; charset=latin1" }, /can only specify the UTF-8 charset/],
  ["another Markdown", { description_content_type: "text/markdown; variant=Mine" }, /GFM and CommonMark/],
  ["a bad extra", { provides_extra: "-x" }, /'-x' is invalid for 'provides-extra'/],
  [
    "a field of later metadata",
    { metadata_version: "2.3", license_expression: "MIT" },
    /license-expression introduced in metadata version 2.4, not 2.3/,
  ],
  [
    "a licence that is no expression",
    { license_expression: "MIT License" },
    /'MIT License' is invalid for 'license-exp/,
  ],
  [
    "a licence in open brackets",
    { license_expression: "(MIT OR ISC" },
    /'\(MIT OR ISC' is invalid for 'license-expression/,
  ],
  ["a licence file above it", { license_file: "../LICENSE" }, /parent directory indicators are not allowed/],
  ["a licence file by a pattern", { license_file: "LICEN*" }, /paths must be resolved/],
  ["an absolute licence file", { license_file: "/LICENSE" }, /paths must be relative/],
  ["a licence file by backslashes", { license_file: "licenses\\MIT" }, /paths must use '\/' delimiter/],
  ["a version that is dynamic", { dynamic: ["Summary", "Version"] }, /'version' is not allowed as a dynamic field/],
  ["an unknown dynamic field", { dynamic: "Scripts" }, /'scripts' is not a valid dynamic field/],
  ["an import name that is none", { import_name: "core-lib" }, /'core-lib' is no valid identifier/],
  [
    "a licence file that is not there",
    { license_file: "LICENSE" },
    /License-File LICENSE does not exist in the distribution at alpha-1.0.dist-info\/licenses\/LICENSE/,
  ],
  ["a field of more than 4 MiB", { description: "x".repeat(4 * 1024 * 1024 + 1) }, /The form is too large/],
  ["thousands of fields", { requires_dist: Array.from({ length: 5001 }, () => "tomli") }, /The form is too large/],
  ["an image", { type: "image/png" }, /It is an image/],
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
  ["../alpha-1.0-py3-none-any.whl", {}, /with '\/' or '\\' in the name/],
  ["..\\alpha-1.0-py3-none-any.whl", {}, /with '\/' or '\\' in the name/],
  ["/etc/alpha-1.0.tar.gz", {}, /with '\/' or '\\' in the name/],
  ["alpha-1.0-py3-none-any\u0007.whl", {}, /non-printable/],
  ["alpha-1.0.tar.bz2", {}, /Invalid file extension/],
  ["alpha-1.0.exe", {}, /Invalid file extension/],
  ["alpha-1.0.TAR.GZ", {}, /Invalid file extension/],
  [`alpha-1.0-py3-none-${"x".repeat(230)}.whl`, {}, /Filename is too long/],
  ["Alpha-1.0.tar.gz", {}, /should be 'alpha-1.0.tar.gz'/],
  ["alpha-1.0.zip", {}, /Invalid file extension/],
  ["alpha-1.00.tar.gz", {}, /should be 'alpha-1.0.tar.gz'/],
  ["al-pha-1.0.tar.gz", { name: "al-pha" }, /should be 'al_pha-1.0.tar.gz'/],
  ["Alpha-1.0-py3-none-any.whl", {}, /project name 'alpha', not 'Alpha'/],
  ["al.pha-1.0-py3-none-any.whl", { name: "al-pha" }, /project name 'al_pha', not 'al.pha'/],
  ["al__pha-1.0-py3-none-any.whl", { name: "al-pha" }, /Invalid wheel filename/],
  ["alpha-1.0--none-any.whl", {}, /Invalid wheel filename/],
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

  const twoFiles = fields[2]!.replace('name="name"', 'name="name"; filename="x"');

  const answers = [
    await postText(`${fields.join("")}--x--\r\n`),
    await postText(`${fields.join("")}${twoFiles}${file}\r\n--x--\r\n`),
    await postText(`${fields.join("")}${file}`),
    await postText("", "multipart/form-data; boundary=x"),
    await postText("abc", "text/plain"),
  ];
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual([
    [400, "400 Upload payload does not have a file.\n"],
    [400, "400 name: Should not be a tuple.\n"],
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

test("what old clients and careful ones write is taken", async () => {
  const unknown = ["summary", "requires_python", "home_page", "author_email", "license"];
  const changes: Changes = {
    ...Object.fromEntries(unknown.map((field) => [field, "UNKNOWN"])),
    ...Object.fromEntries(["requires_dist", "provides_extra", "license_file"].map((field) => [field, ""])),
    license_expression: "(mit or LicenseRef-Own-1.0+) AND GPL-2.0-only WITH Classpath-exception-2.0",
    dynamic: ["Classifier", "requires-dist"],
    import_name: ["alpha.core; private", "größe"],
    maintainer_email: '"Lovelace, Ada" <ada@example.org> (home), nobody',
    project_urls: ["Home, https://example.org/a,b"],
    classifiers: ["Programming Language :: Python :: 3"],
    description_content_type: "text/markdown; charset=UTF-8; variant=GFM",
    gpg_signature: "-----BEGIN PGP SIGNATURE-----",
    attestations: "[]",
    name: "Alpha",
  };
  await using other = await startIndex({ access: anybody, store: join(folder.path, "store-other") });
  const bytes = await readFile(join(folder.path, "whole.whl"));
  const summary = "\u{1f600}".repeat(512);
  const form = uploadForm("alpha-1.0-2-py3-none-ANY.whl", bytes, { ...changes, summary });
  expect(await post(other.uploadUrl, form)).toEqual({ status: 200, text: "200 OK\n" });
});

test("without PyPI's rules, what other indexes take is taken, and no more", async () => {
  await using other = await startIndex({
    access: anybody,
    store: join(folder.path, "store-open"),
    hasPyPIRules: false,
  });
  const own = { version: "1.0+own.1", requires_dist: "beta @ https://example.org/beta.whl", author_email: "ada" };
  const sendOwn = async (archive: string, filename: string, changes: Changes) =>
    await post(other.uploadUrl, uploadForm(filename, await readFile(join(folder.path, archive)), changes));
  const sdist = await sendOwn("whole.tar.gz", "alpha-1.0+own.1.tar.gz", own);
  const wheel = await sendOwn("whole.whl", "alpha-1.0-cp313-cp313-linux_x86_64.whl", {});
  expect([sdist.text, wheel.text]).toEqual(["200 OK\n", "200 OK\n"]);
  expect((await sendOwn("whole.whl", "alpha-1.1-py3-none-any.whl", {})).text).toMatch(/File already exists/);
  expect((await sendOwn("large.whl", "alpha-1.1-py3-none-any.whl", {})).text).toMatch(/should be '1.0' not '1.1'/);
  const { url } = (await listing(other.simpleUrl))!.files[1]!;
  expect([url, (await fetch(url)).status]).toEqual([expect.stringContaining("1.0+own.1.tar.gz"), 200]);
});
