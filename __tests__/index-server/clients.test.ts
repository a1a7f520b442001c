import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { anybody } from "./anybody.ts";
import { buildPackage, publish, python, uv } from "./clients.ts";
import { listing } from "./sending.ts";

let folder: string;
let alpha: { readonly wheel: string; readonly sdist: string };
let beta: { readonly wheel: string; readonly sdist: string };
let otherAlpha: { readonly wheel: string; readonly sdist: string };
let index: EmbeddedIndex;
let runs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "index-clients-"));
  const project = 'requires-python = ">=3.9,<4"\ndescription = "The <first> & \\"best\\""';
  alpha = await buildPackage(folder, { name: "alpha", version: "1.0rc1", project });
  beta = await buildPackage(folder, { name: "Beta.Lib", version: "0.1", project: 'dependencies = ["alpha>=1.0rc1"]' });
  const other = await mkdtemp(join(folder, "other-"));
  otherAlpha = await buildPackage(other, { name: "alpha", version: "1.0rc1", project: 'description = "Another"' });
});
afterAll(async () => await rm(folder, { recursive: true }));

beforeEach(async () => {
  runs += 1;
  index = await startIndex({ access: { ...anybody, path: `run-${runs}` }, store: join(folder, `store-${runs}`) });
});
afterEach(async () => await index[Symbol.asyncDispose]());

const everything = () => [alpha.wheel, alpha.sdist, beta.wheel, beta.sdist];
const uploadTo = ({ uploadUrl }: EmbeddedIndex, files: readonly string[]) => publish(folder, { uploadUrl, files });

/** A new virtual environment's Python. */
const environment = async (): Promise<string> => {
  const path = await mkdtemp(join(folder, "venv-"));
  expect(await uv(folder, "venv", "--clear", path)).toMatchObject({ code: 0 });
  return join(path, "bin", "python");
};

test("uv publishes, again without harm, and skips what is there when it may ask", async () => {
  const { uploadUrl, simpleUrl } = index;
  expect(await uploadTo(index, everything())).toMatchObject({ code: 0 });
  expect((await listing(simpleUrl, "beta-lib"))!.files.map(({ filename }) => filename)).toEqual([
    "beta_lib-0.1-py3-none-any.whl",
    "beta_lib-0.1.tar.gz",
  ]);
  expect(await uploadTo(index, everything())).toMatchObject({ code: 0 });
  const { code, output } = await publish(folder, { uploadUrl, checkUrl: simpleUrl, files: everything() });
  expect(code).toBe(0);
  expect(output.match(/already exists, skipping/g)).toHaveLength(4);
});

test("uv hears why another file of a known name is refused", async () => {
  const { uploadUrl, simpleUrl } = index;
  await uploadTo(index, [alpha.wheel]);
  expect(await uploadTo(index, [otherAlpha.wheel])).toEqual({
    code: 2,
    output: expect.stringMatching(
      /400 Bad Request. Server says: 400 File already exists \('alpha-1.0rc1-py3-none-any.whl'/,
    ),
  });
  const asked = await publish(folder, { uploadUrl, checkUrl: simpleUrl, files: [otherAlpha.wheel] });
  expect(asked).toEqual({ code: 2, output: expect.stringMatching(/Local file and index file do not match/) });
});

test("uv installs by name, with a requirement from the same index, and reads the metadata by itself", async () => {
  await uploadTo(index, everything());
  const interpreter = await environment();
  const args = ["pip", "install", "--python", interpreter, "--index-url", index.simpleUrl, "--prerelease", "allow"];
  expect(await uv(folder, ...args, "beta-lib")).toEqual({ code: 0, output: expect.stringContaining("alpha==1.0rc1") });
});

test("uv builds and installs from the sdist", async () => {
  await uploadTo(index, [alpha.sdist]);
  const interpreter = await environment();
  const args = ["pip", "install", "--python", interpreter, "--index-url", index.simpleUrl, "--no-binary", "alpha"];
  expect(await uv(folder, ...args, "alpha==1.0rc1")).toMatchObject({ code: 0 });
});

test("uv sees new bytes under a known name when the path is another", async () => {
  await using next = await startIndex({
    access: { ...anybody, path: `run-${runs}-next` },
    store: join(folder, `store-${runs}-next`),
  });
  await uploadTo(index, [alpha.wheel]);
  await uploadTo(next, [otherAlpha.wheel]);
  const interpreter = await environment();
  const summaries: string[] = [];
  for (const { simpleUrl } of [index, next]) {
    const args = ["pip", "install", "--reinstall", "--python", interpreter, "--index-url", simpleUrl];
    expect(await uv(folder, ...args, "alpha==1.0rc1")).toMatchObject({ code: 0 });
    const [info] = await readdir(join(interpreter, "..", "..", "lib"));
    const site = join(interpreter, "..", "..", "lib", info!, "site-packages", "alpha-1.0rc1.dist-info", "METADATA");
    summaries.push(await readFile(site, "utf8"));
  }
  expect(summaries[0]).toContain("The <first>");
  expect(summaries[1]).toContain("Another");
});

test("pip installs by name with the metadata alone before the download, and checks every hash", async () => {
  await uploadTo(index, everything());
  const interpreter = await environment();
  const args = ["pip", "--python", interpreter, "install", "--no-cache-dir", "--pre", "--index-url", index.simpleUrl];
  const { code, output } = await python(folder, ...args, "beta-lib");
  expect(output).toContain("beta_lib-0.1-py3-none-any.whl.metadata");
  expect(code).toBe(0);
});

test("pip is told of a Python that does not fit", async () => {
  await uploadTo(index, [alpha.wheel]);
  const args = ["pip", "download", "--no-deps", "--no-cache-dir", "--pre", "-d", join(folder, "none")];
  const old = ["--python-version", "3.8", "--only-binary", ":all:", "--index-url", index.simpleUrl];
  expect(await python(folder, ...args, ...old, "alpha")).toEqual({
    code: 1,
    output: expect.stringContaining("Requires-Python <4,>=3.9"),
  });
});

test("twine uploads with any credential, twice without harm, and hears that another file is refused", async () => {
  const twine = (...files: readonly string[]) =>
    python(
      folder,
      ...["twine", "upload", "--non-interactive", "--disable-progress-bar", "-u", "someone", "-p", "something"],
      ...["--repository-url", index.uploadUrl, ...files],
    );
  expect(await twine(...everything())).toMatchObject({ code: 0 });
  expect(await twine(...everything())).toMatchObject({ code: 0 });
  expect(await twine(otherAlpha.wheel)).toEqual({ code: 1, output: expect.stringContaining("File already exists") });
  expect((await listing(index.simpleUrl))!.files).toHaveLength(2);
});
