import { expect, test } from "@jest/globals";
import { buildFailed } from "../../../src/domain/problem/build-failed.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { lockUnanswered } from "../../../src/domain/problem/lock.ts";
import { pythonMissing } from "../../../src/domain/problem/missing-python.ts";
import { lockUnreached, rendererUnreached } from "../../../src/domain/problem/release-files.ts";
import { smokeUnreachable } from "../../../src/domain/problem/smoke.ts";
import { uploadFailed } from "../../../src/domain/problem/upload.ts";
import { buildUnreachable, fileOutside, includeMissing, versionUnknown } from "../../../src/domain/problem/uv.ts";
import { readBuildFault } from "../../../src/domain/uv/output.ts";

/** What uv 0.9.25 says of an sdist by uv_build 0.13. */
const oldReader = `Building source distribution...
  × Failed to build \`/tmp/orchard-units\`
  ├─▶ I/O operation failed during extraction
  ╰─▶ numeric field was not a number: n = ">=3 when getting cksum for
      [project]
      name = "orchard-units"
`;

test("an sdist that an older uv cannot read asks for a newer uv", () => {
  const fault = readBuildFault(oldReader);
  const other = "I/O operation failed during extraction: malformed pax extension";
  expect(buildFailed({ package: "solo-ware", words: other }).hint).toMatch(/update uv/);
  if (fault.kind !== "uv") throw new Error(fault.kind);
  expect(buildFailed({ package: "orchard-units", words: fault.words }).hint).toMatch(/update uv$/);
  expect(buildFailed({ package: "orchard-units", words: "no compiler" }).hint).toMatch(/^Try it in a fresh clone/);
});

test("what was built for it before is built before it by hand, too", () => {
  expect(buildFailed({ package: "http", words: "no", siblings: ["core", "backend"] }).hint.split("\n")).toEqual([
    "Try it in a fresh clone, after what it requires to build:",
    "uv build --no-sources --package core",
    "uv build --no-sources --package backend --find-links dist",
    "uv build --no-sources --package http --find-links dist",
  ]);
});

test("a build that something ended is no fault of the commit", () => {
  const killed = buildFailed({ package: "core", words: "uv was ended by SIGKILL", isEnded: true });
  expect(killed).toMatchObject({ remedy: "outside", hint: expect.stringMatching(/^Run it again; .*more memory/) });
});

test.each([
  ["Readme path must be within the project directory: ../../docs/READ ME.md", "'../../docs/READ ME.md' 'READ ME.md'"],
  ["Readme path (../../README.md) points outside the project directory", "../../README.md README.md"],
  ["failed to open file `/t/core-1.0/../../READ ME.md`: No such file", "'../../READ ME.md' 'READ ME.md'"],
  ['at byte 5120: unsafe member path "core-1.0/../../LICENSE": contains a parent-directory', "../../LICENSE LICENSE"],
  [
    "in: ../../LICENSE: The parent directory operator (`..`) at position 0 is not allowed in glob `../../LICENSE`",
    "../../LICENSE LICENSE",
  ],
  ["Cannot access '/t/core/../../README.md' (or anything outside '/t/core')", "../../README.md README.md"],
])("the link to a file outside is made as it is written: %s", (words, made) => {
  expect(fileOutside({ package: "core", words }).hint).toContain(`(ln -s ${made})`);
});

test("of a pattern that leads outside no link is made", () => {
  const words =
    "in: ../../LICENSE*: The parent directory operator (`..`) at position 0 is not allowed in glob `../../L*`";
  expect(fileOutside({ package: "core", words }).hint).not.toContain("ln -s");
});

test("a Python that does not start is no fault of the commit either", () => {
  const words = "Failed to inspect Python interpreter from provided path at `/opt/python3.13`: Querying Python failed";
  const hint = "See that this Python starts, or name another with python-version";
  expect(buildFailed({ package: "core", words })).toMatchObject({ remedy: "call", hint });
});

test("a compiler that is not there is installed where the build runs", () => {
  const told = (words: string) => {
    const { hint, ...finding } = buildFailed({ package: "core", words });
    return [hint.split(" where", 1)[0], remedyOf(finding)];
  };
  expect(told("error: [Errno 2] No such file or directory: 'gcc'")).toEqual(["Install gcc", "call"]);
  expect(told("error: command 'x86_64-linux-gnu-g++' failed: No such file or directory")).toEqual([
    "Install x86_64-linux-gnu-g++",
    "call",
  ]);
  expect(told("linker `cc` not found")).toEqual(["Install cc", "call"]);
  expect(told("error: [Errno 2] No such file or directory: 'VERSION'")[1]).toBe("commit");
  expect(told("error: command '/usr/bin/gcc' failed with exit code 1")[1]).toBe("commit");
});

test("where uv knows no authority of an index's certificate, what names one is named", () => {
  const words = "error sending request for url (https://a.example/): invalid peer certificate: UnknownIssuer";
  const facts = { package: "core", index: "the index", file: "core-1.0.tar.gz", status: undefined };
  const told = (each: string) => [
    buildUnreachable({ package: "core", words: each, settings: [] }),
    lockUnanswered({ words: each }),
    lockUnreached({ words: each }),
    rendererUnreached({ tool: "towncrier", home: "", words: each }),
    smokeUnreachable({ ...facts, python: "", words: each }),
    uploadFailed({ ...facts, words: each, tries: 1, comeBack: undefined }),
  ];
  for (const finding of told(words)) {
    expect(finding).toMatchObject({ remedy: "call", hint: expect.stringMatching(/^Let SSL_CERT_FILE name /) });
  }
  for (const finding of told("dns error")) expect(remedyOf(finding)).toBe("outside");
});

test("a file from elsewhere is copied, for force-include names a place of the sdist that the checkout has not", () => {
  const hint = (path: string) =>
    includeMissing({
      package: "core",
      words: `FileNotFoundError: Forced include not found: /home/ada/.cache/uv/${path}`,
    }).hint;
  expect(hint("sdists-v9/.tmp5bYvWq/core-1.4.0/generated/data.txt")).toMatch(/at its own path$/);
  for (const path of ["sdists-v9/data.txt", "sdists-v9/.tmp5bYvWq/shared/data.txt", "data.txt"])
    expect(hint(path)).toMatch(/^Take the file out of the wheel's force-include; put a copy of it/);
});

test("a Python that is no version is corrected where it is asked for, and one that is not here is installed", () => {
  const of = (by: "python-version" | "UV_PYTHON" | undefined, isNoVersion?: true) =>
    pythonMissing({ package: "core", python: "3.x", found: ["3.13.1"], by, isDownload: false, isNoVersion });
  expect(of("python-version", true)).toMatchObject({
    message: "There is no Python 3.x here, for which python-version asks: found 3.13.1",
    hint: "Let python-version name a Python that is here, or a version as uv takes it, such as 3.13 or >=3.12",
    input: "python-version",
    remedy: "call",
  });
  expect(of("UV_PYTHON", true)).toMatchObject({ hint: expect.stringMatching(/^Let UV_PYTHON name /), remedy: "call" });
  expect(of(undefined, true)).toMatchObject({
    hint: expect.stringMatching(/^Let \.python-version /),
    remedy: "commit",
  });
  expect(of("python-version").hint).toMatch(/^Install one .*, or change python-version$/);
  expect(of(undefined).hint).toMatch(/^Install one .*, or set python-version$/);
});

test("to a backend in a folder of the repository its root is told, and where there is no repository, there are no tags", () => {
  const words = "LookupError: setuptools-scm was unable to detect version for /w/packages/app.";
  const hintIn = (top: string | undefined) => versionUnknown({ package: "app", words, top }).hint;
  expect(hintIn("/w")).toMatch(/set root/);
  expect(hintIn(undefined)).toMatch(/^Fix what the backend says\. A version from git tags needs them/);
});
