import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseTwineCheck } from "../../../src/domain/distribution/twine.ts";
import { zipBytes } from "./archive-bytes.ts";
import { metadata, wheelFiles, zipEntries } from "./sound.ts";

const found = (stdout: string): readonly string[] =>
  [...parseTwineCheck(stdout)].flatMap(([filename, findings]) =>
    findings.map(({ code, message }) => `${filename}: ${code} ${message}`),
  );

const syntaxError =
  "`long_description` has syntax errors in markup and would not be rendered on PyPI. " +
  'line 3: Error: Unknown directive type "unknown". .. unknown::';
const noType = "`long_description_content_type` missing. defaulting to `text/x-rst`.";

/** What twine 7.0.0 prints of these wheels in colour, from a folder whose name it must wrap. */
const check = async (wheels: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "ra-twine-with-a-name-that-is-far-too-long-for-one-line-"));
  try {
    for (const [name, text] of Object.entries(wheels)) {
      const files = wheelFiles({ "core_lib-1.2.0.dist-info/METADATA": text });
      await writeFile(join(folder, name), zipBytes(zipEntries(files)));
    }
    const args = ["tool", "run", "--from", "twine==7.0.0", "twine", "check", "--strict"];
    const paths = Object.keys(wheels).map((name) => join(folder, name));
    const env = { ...process.env, COLUMNS: "80", FORCE_COLOR: "1" };
    return await new Promise((resolve) => execFile("uv", [...args, ...paths], { env }, (_, stdout) => resolve(stdout)));
  } finally {
    await rm(folder, { recursive: true });
  }
};

test("what twine prints is told file by file", async () => {
  const good = metadata("Description-Content-Type: text/markdown");
  const broken = metadata("Description-Content-Type: text/x-rst").replace("Hello", "Title\n\n.. unknown::\n");
  const none = metadata().replace(/\n\nHello\n/, "\n");
  const [first, second, third] = [1, 2, 3].map((build) => `core_lib-1.2.0-${build}-py3-none-any.whl`) as [
    string,
    string,
    string,
  ];
  const stdout = await check({ [first]: good, [second]: broken, [third]: none });
  expect(stdout).toMatch(/^Checking \n/);
  expect(found(stdout)).toEqual([
    `${second}: RA-DIST-TWINE-FAILED ${second} fails twine check: ${syntaxError}`,
    `${third}: RA-DIST-TWINE-WARNED twine check warns about ${third}: ${noType} \`long_description\` missing.`,
  ]);
});

test("metadata that twine does not take is told in its words", async () => {
  const name = "core_lib-1.2.0-py3-none-any.whl";
  const [told] = found(await check({ [name]: metadata("Requires-Python: foo") }));
  expect(told).toMatch(new RegExp(`^${name}: RA-DIST-TWINE-WARNED .*: InvalidDistribution: .*'foo' is invalid for`));
});

test("a file on which twine gave up is told, and one that passed is not", () => {
  expect(found("Checking dist/a-1.tar.gz: PASSED\r\nChecking dist/b-1.tar.gz: ")).toEqual([
    "b-1.tar.gz: RA-DIST-TWINE-FAILED b-1.tar.gz fails twine check: twine could not read it",
  ]);
  const [, [crashed] = []] = [...parseTwineCheck("Checking dist/b-1.tar.gz: ")][0]!;
  expect(crashed?.hint).toContain("uvx twine check");
  expect(found("Checking dist\\a-1.tar.gz: PASSED with warnings\nWARNING  x\n")).toEqual([
    "a-1.tar.gz: RA-DIST-TWINE-WARNED twine check warns about a-1.tar.gz: x",
  ]);
  expect(found("")).toEqual([]);
});
