import { expect, test } from "@jest/globals";
import {
  builtFiles,
  installWords,
  missingPath,
  readBuildFault,
  readPublish,
  versionOfSdist,
} from "../../../src/domain/uv/output.ts";

const file = "Uploading core-1.0-py3-none-any.whl (871B)\n";
const failed = (cause: string) =>
  `Publishing 1 file to http://127.0.0.1/\n${file}error: Failed to publish \`core-1.0-py3-none-any.whl\` to \`http://127.0.0.1/\`\n  cause: ${cause}\n`;

test.each([
  [
    "Server returned status code 400 Bad Request. Server says: 400 Error: Use 'source'.",
    400,
    "400 Error: Use 'source'.",
  ],
  ["Server returned status code 403 Forbidden. Server says: one\n         two", 403, "one two"],
  [
    "Server returned status code 429 Too Many Requests. Server says: ",
    429,
    "Server returned status code 429 Too Many Requests",
  ],
  ["Server returned status code 503 Service Unavailable", 503, "Server returned status code 503 Service Unavailable"],
  ["Server returned status code 422 Unprocessable Entity. name: too long", 422, "name: too long"],
  ["Upload failed with status code 400 Bad Request. Server says: nope", 400, "nope"],
  ["Permission denied (status code 403 Forbidden): not yours", 403, "not yours"],
  [
    "POST requests are not supported by the endpoint, are you using the simple index URL instead of the upload URL?",
    405,
    "POST requests are not supported by the endpoint, are you using the simple index URL instead of the upload URL?",
  ],
  [
    "Server returned status code 413 Payload Too Large. Server says: <html><head><title>413 Too Large</title></head>\n         <body>x</body></html>",
    413,
    "413 Too Large",
  ],
  [
    `Server returned status code 400 Bad Request. Server says: <!DOCTYPE html>
         <html lang="en"><head><title>400 - Nexus Repository Manager</title></head>
         <body><!-- a > b --><span class="title">Error 400</span><p>Repository does not allow updating assets: pypi</p></body></html>`,
    400,
    "Error 400 Repository does not allow updating assets: pypi",
  ],
  [
    "Server returned status code 500 Internal Server Error. Server says: <!doctype html><p>it <b>broke</b></p>",
    500,
    "it broke",
  ],
  [
    "Server returned status code 500 Internal Server Error. Server says: x\n         Server returned status code 200 OK",
    500,
    "x Server returned status code 200 OK",
  ],
  ["Server returned status code 400 Bad Request. Server says: ::error::stolen\u001b[31m", 400, ": :error::stolen"],
])("the answer %j is read", (cause, status, words) => {
  expect(readPublish({ code: 2, stderr: failed(cause) })).toEqual({
    exitCode: 2,
    status,
    words,
    isSent: true,
    hasBegun: true,
  });
});

test("a connection that fails has no status, and uv's own words", () => {
  const causes =
    "Failed to send POST request\n  cause: client error (Connect)\n  cause: Connection refused (os error 111)";
  expect(readPublish({ code: 2, stderr: failed(causes) })).toMatchObject({
    status: undefined,
    words: "Failed to send POST request: client error (Connect): Connection refused (os error 111)",
  });
});

test("what uv itself refuses is told in its words, and was not sent", () => {
  const stderr = "error: Failed to obtain token for trusted publishing\n  cause: no identity\n";
  expect(readPublish({ code: 2, stderr })).toEqual({
    exitCode: 2,
    status: undefined,
    words: "no identity",
    isSent: false,
    hasBegun: false,
  });
  expect(readPublish({ code: 2, stderr: "error: No files found to publish\n" }).words).toBe(
    "No files found to publish",
  );
  expect(readPublish({ code: null, stderr: "" }).words).toBe("uv said nothing");
});

test("a file that uv leaves out was not sent, one that the index has counts as sent", () => {
  const warning = "warning: `a.whl` has a non-normalized filename (expected `b.whl`), skipping\n";
  expect(readPublish({ code: 0, stderr: warning })).toMatchObject({
    exitCode: 0,
    isSent: false,
    words: warning.trim(),
  });
  expect(readPublish({ code: 0, stderr: "File core-1.0.tar.gz already exists, skipping\n" }).isSent).toBe(true);
});

test("endless words are cut", () => {
  expect(
    readPublish({ code: 2, stderr: failed(`Server returned status code 500 X. Server says: ${"x".repeat(5000)}`) })
      .words,
  ).toHaveLength(601);
});

const backend = (output: string, hook = "hatchling.build.build_sdist") =>
  `Building source distribution...\n${output}\nerror: Failed to build \`/x/a\`\n  cause: The build backend returned an error\n  cause: Call to \`${hook}\` failed (exit status: 1)\n\nhint: Build failures usually\n`;

test.each([
  [
    "the last line of a traceback",
    backend('Traceback (most recent call last):\n  File "x"\nOSError: no such version'),
    "backend",
    "OSError: no such version",
  ],
  [
    "a traceback before what was printed",
    backend(
      "Traceback (most recent call last):\n  File 1\nKeyError: 'a'\n\nTraceback (most recent call last):\n  File 2\nValueError: bad\n  - more\nprinted late",
    ),
    "backend",
    "ValueError: bad",
  ],
  [
    "a traceback with other output in the middle of it",
    backend("Traceback (most recent call last):\nfirst\n  File 1\nmore: x\nflit_core.config.ConfigError: bad\nlate"),
    "backend",
    "flit_core.config.ConfigError: bad",
  ],
  [
    "what a backend raised on a line of its own",
    backend("Traceback (most recent call last):\n  File 1\nRuntimeError: \nit could not find a version!\n\nmore"),
    "backend",
    "RuntimeError: it could not find a version!",
  ],
  [
    "a traceback of an error with another name",
    backend("Traceback (most recent call last):\n  File 1\nmy.Trouble: bad"),
    "backend",
    "my.Trouble: bad",
  ],
  [
    "what a hook printed, inside the error",
    "error: Failed to build `a`\n  cause: The build backend returned an error\n  cause: Call to `x` failed (exit status: 1)\n\n         [stderr]\n         Traceback (most recent call last):\n           File 1\n         OSError: inner\n\nhint: Build failures\n",
    "backend",
    "OSError: inner",
  ],
  ["errors of a compiler", backend("error: command 'gcc' failed\n::error::x\u001b[1m"), "backend", ": :error::x"],
  ["a backend without a word", backend(""), "backend", "Call to `hatchling.build.build_sdist` failed (exit status: 1)"],
  [
    "hatchling's README",
    backend("ValueError: Readme path must be within the project directory: ../../README.md"),
    "outside",
    "ValueError: Readme path must be within the project directory: ../../README.md",
  ],
  [
    "setuptools' README",
    backend("Cannot access '/x/../R' (or anything outside '/x')"),
    "outside",
    "Cannot access '/x/../R' (or anything outside '/x')",
  ],
  [
    "a forced include",
    backend("FileNotFoundError: Forced include not found: /x/data.txt"),
    "include",
    "FileNotFoundError: Forced include not found: /x/data.txt",
  ],
  [
    "a crate that does not build, under maturin",
    backend(
      "   Compiling core v0.1.0\nerror[E0432]: unresolved import `tree`\nerror: could not compile `core`\n💥 maturin failed\n  Caused by: Failed to build a native library\nError: command ['maturin', 'pep517'] returned non-zero exit status 1",
    ),
    "backend",
    "error[E0432]: unresolved import `tree`",
  ],
  [
    "a build script that gives up, under maturin",
    backend(
      "error: failed to run custom build command for `tool v1.0.0`\n\nCaused by:\n  process didn't exit successfully\n  --- stderr\n\n  thread 'main' (7) panicked at build.rs:1:80:\n  words.txt of the workspace: Os { code: 2, kind: NotFound }\n💥 maturin failed\nError: command ['maturin', 'pep517'] returned non-zero exit status 1",
    ),
    "backend",
    "error: failed to run custom build command for `tool v1.0.0`: words.txt of the workspace: Os { code: 2, kind: NotFound }",
  ],
  [
    "hatchling's licence",
    'Building wheel from source distribution...\nerror: Failed to build `/x`\n  cause: Invalid tar file\n  cause: at byte 5120: unsafe member path "u-1/../../LICENSE": contains a parent-directory component\n',
    "outside",
    'Invalid tar file: at byte 5120: unsafe member path "u-1/../../LICENSE": contains a parent-directory component',
  ],
  [
    "uv_build's licence",
    "Building source distribution...\nerror: Failed to build `/x`\n  cause: Unsupported glob expression in: ../L\n  cause: The parent directory operator (`..`) at position 0 is not allowed in glob `../L`\n",
    "outside",
    "Unsupported glob expression in: ../L: The parent directory operator (`..`) at position 0 is not allowed in glob `../L`",
  ],
  [
    "uv_build's README",
    "Building wheel from source distribution...\nerror: Failed to build `/x`\n  cause: failed to open file `/c/sdists-v10/.tmpX/u-1/../../README.md`: No such file\n",
    "outside",
    "failed to open file `/c/sdists-v10/.tmpX/u-1/../../README.md`: No such file",
  ],
  [
    "a README of uv_build that is nowhere",
    "Building source distribution...\nerror: Failed to build `/x`\n  cause: failed to open file `/x/u/../../READM.md`: No such file\n",
    "uv",
    "failed to open file `/x/u/../../READM.md`: No such file",
  ],
  [
    "a requirement that nobody has",
    "error: Failed to build `/x`\n  cause: Failed to resolve requirements from `build-system.requires`\n  cause: nope was not found\n",
    "uv",
    "Failed to resolve requirements from `build-system.requires`: nope was not found",
  ],
  [
    "an index that does not answer",
    "error: Failed to build `/x`\n  cause: Failed to fetch: http://127.0.0.1/\n  cause: Connection refused\n",
    "network",
    "Failed to fetch: http://127.0.0.1/: Connection refused",
  ],
  [
    "an index that does not answer, after some time",
    "error: Failed to build `/x`\n  cause: Request failed after 3 retries in 6.2s\n  cause: Failed to fetch: http://127.0.0.1/\n",
    "network",
    "Request failed after 3 retries: Failed to fetch: http://127.0.0.1/",
  ],
  [
    "a file that is nowhere",
    "error: Failed to build `/x`\n  cause: Failed to fetch: http://127.0.0.1/\n  cause: HTTP status client error (404 Not Found) for url (http://127.0.0.1/)\n",
    "uv",
    "Failed to fetch: http://127.0.0.1/: HTTP status client error (404 Not Found) for url (http://127.0.0.1/)",
  ],
  [
    "a backend that says it could not fetch",
    backend("Failed to fetch: http://127.0.0.1/"),
    "backend",
    "Failed to fetch: http://127.0.0.1/",
  ],
  [
    "a member that is none",
    "error: Package `nope` not found in workspace\n",
    "uv",
    "Package `nope` not found in workspace",
  ],
])("%s is read from a failed build", (_, stderr, kind, words) => {
  expect(readBuildFault(stderr)).toEqual({ kind, words });
});

test("a link to a folder is read from what uv_build could not read", () => {
  const stderr =
    "error: Failed to build `/x`\n  cause: failed to read archive file payload source\n  cause: failed to read from file `/c/src/a/assets`: Is a directory (os error 21)\n";
  expect(readBuildFault(stderr)).toEqual({ kind: "link", path: "/c/src/a/assets" });
});

test.each([
  ["FileNotFoundError: [Errno 2] No such file or directory: '/x/../hooks.py'", "/x/../hooks.py"],
  ["OSError: Build script does not exist: ../../hooks.py", "../../hooks.py"],
  ["No such file or directory: '/c/uv/sdists-v10/.tmpnOGaRT/core-1.0.0/data/x.txt'", "data/x.txt"],
  ["ValueError: no compiler", undefined],
])("of %j the file is %s", (words, path) => {
  expect(missingPath(backend(words))).toBe(path);
});

test.each([
  ["core_lib-1.2.3.tar.gz", "1.2.3"],
  ["Core-Lib-1.2.3.dev4+g123.tar.gz", "1.2.3.dev4+g123"],
  ["core-1!2.0.zip", "1!2.0"],
  ["core.tar.gz", undefined],
  ["core-1.0-py3-none-any.whl", undefined],
])("the version in %s is %s", (filename, version) => {
  expect(versionOfSdist(filename)).toBe(version);
});

test("built files are named without their folder, wheels first", () => {
  expect(
    builtFiles("x\nSuccessfully built out/a-1.tar.gz\r\nSuccessfully built C:\\out\\a-1-py3-none-any.whl\n"),
  ).toEqual(["a-1-py3-none-any.whl", "a-1.tar.gz"]);
});

test.each([
  [
    "a resolution, with its reason and not the hints below it",
    "Using Python 3.11 environment at: venv\n  × No solution found when resolving dependencies:\n  ╰─▶ Because gadget was not found in the package registry and core==1.0 depends\n      on gadget, we can conclude that core==1.0 cannot be used.\n\nhint: one\nhint: two\nhint: three\n",
    "Because gadget was not found in the package registry and core==1.0 depends on gadget, we can conclude that core==1.0 cannot be used.",
  ],
  [
    "a build of what it requires, with what was raised",
    '  × Failed to build `old==1`\n  ├─▶ The build backend returned an error\n  ╰─▶ Call to `setuptools.build_meta` failed (exit status: 1)\n\n      [stderr]\n      Traceback (most recent call last):\n        File "x"\n      RuntimeError: no compiler\n\n      hint: This usually indicates a problem with the package\n',
    "RuntimeError: no compiler",
  ],
  [
    "an error without causes",
    "error: Failed to read `--find-links` directory: /x\n",
    "Failed to read `--find-links` directory: /x",
  ],
  ["what says nothing of an error", "one\ntwo\n", "one two"],
])("what failed in an installation is told: %s", (_, stderr, words) => {
  expect(installWords(stderr)).toBe(words);
});

test.each([
  [
    "error: Failed to build `/x`\n  cause: The build backend returned an error\n  cause: Call to `be.build_wheel` failed (signal: 9 (SIGKILL))\n",
    "SIGKILL",
  ],
  [
    backend(
      "g++: fatal error: Killed signal terminated program cc1plus\nerror: command '/usr/bin/g++' failed with exit code 1",
    ),
    "SIGKILL",
  ],
  [backend("subprocess.CalledProcessError: Command '['make']' died with <Signals.SIGTERM: 15>."), "SIGTERM"],
  [
    backend(
      "error: could not compile `x` (lib)\nCaused by:\n  process didn't exit successfully: `rustc` (signal: 9, SIGKILL: kill)",
    ),
    "SIGKILL",
  ],
])("a build that was ended from outside is told from one that fails: %s", (stderr, signal) => {
  expect(readBuildFault(stderr)).toMatchObject({
    kind: "killed",
    words: expect.stringMatching(`^what builds it was ended by ${signal}: `),
  });
});

test("of an exception group its last exception is told, and not the rule below it", () => {
  const stderr =
    'Building wheel...\n  + Exception Group Traceback (most recent call last):\n  |   File "x.py", line 1\n  | ExceptionGroup: bad (1 sub-exception)\n  +-+---------------- 1 ----------------\n    | shelf.ConfigurationError: no such shelf\n    +------------------------------------\nerror: Failed to build `/c/a`\n  cause: The build backend returned an error\n  cause: Call to `shelf.build_wheel` failed (exit status: 1)\n';
  expect(readBuildFault(stderr)).toEqual({ kind: "backend", words: "shelf.ConfigurationError: no such shelf" });
});
