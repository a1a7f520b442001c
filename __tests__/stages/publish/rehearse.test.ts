import { expect, test } from "@jest/globals";
import type { UploadAnswer } from "../../../src/domain/upload/answer.ts";
import type { UploadRequest } from "../../../src/ports/uv.ts";
import { uploadTo } from "../../../src/stages/publish/rehearse.ts";
import type { Work } from "../../../src/stages/publish/stage.ts";
import { planned } from "../../domain/plan-builder.ts";

const files = ["core-1.0.0.tar.gz", "core-1.0.0-py3-none-any.whl"];
const work: Work = {
  package: planned("core"),
  distributions: files.map((filename) => ({
    package: "core",
    filename,
    kind: filename.endsWith(".whl") ? "wheel" : "sdist",
    size: 1,
    sha256: "ab".repeat(32),
  })),
};
const fine: UploadAnswer = { exitCode: 0, status: undefined, words: "", isSent: true };

/** What uv was asked for, where it answers so of each file. */
const upload = async (answer: (path: string) => Partial<UploadAnswer>) => {
  const asked: UploadRequest[] = [];
  const uv = {
    publish: async (request: UploadRequest) => {
      asked.push(request);
      return { ...fine, output: "the whole of it", ...answer(request.path) };
    },
  };
  const uploadUrl = async () => "http://127.0.0.1:9/legacy/";
  const options = { uv, uploadUrl, pathOf: (filename: string) => `/dist/${filename}` };
  const end = await uploadTo(options, work, new AbortController().signal).catch((error: unknown) => error);
  return { asked, end };
};

test("every file goes to the embedded index, wheels first, without a credential", async () => {
  const { asked, end } = await upload(() => ({}));
  expect(end).toBeUndefined();
  expect(asked.map(({ path }) => path)).toEqual(["/dist/core-1.0.0-py3-none-any.whl", "/dist/core-1.0.0.tar.gz"]);
  expect(asked[0]).toMatchObject({ uploadUrl: "http://127.0.0.1:9/legacy/", credential: { kind: "anonymous" } });
});

test.each<[string, Partial<UploadAnswer>]>([
  ["refuses", { exitCode: 2, status: 400, words: "no such classifier" }],
  ["leaves out with success", { isSent: false, words: "no such classifier" }],
])("a file that uv %s is refused, with its name and the words that were said", async (_, answer) => {
  const { asked, end } = await upload((path) => (path.endsWith(".whl") ? answer : {}));
  expect(end).toMatchObject({
    message: "The rehearsal refused core-1.0.0-py3-none-any.whl: no such classifier",
    findings: [{ code: "RA-REHEARSE-REFUSED", package: "core" }],
    cause: { tail: "the whole of it" },
  });
  expect(asked).toHaveLength(1);
});
