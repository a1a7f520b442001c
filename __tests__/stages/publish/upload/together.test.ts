import { expect, test } from "@jest/globals";
import { Problem } from "../../../../src/domain/problem/problem.ts";
import { interrupted } from "../../../../src/domain/problem/run.ts";
import type { Uv } from "../../../../src/ports/uv.ts";
import { uploadStage } from "../../../../src/stages/publish/upload.ts";
import type { Rule } from "../../../fakes/fault-proxy.ts";
import { endOf, openReleasing, sdistName, uploadsOf, wheelName } from "../releasing.ts";

const onUpload = (fault: Rule["fault"], nth: number): Rule => ({ method: "POST", path: /legacy/, fault, nth });

const upload = async (rules: readonly Rule[]) => {
  const at = await openReleasing({ rules });
  const end = await endOf(at.upload, at.work);
  return { ...at, end, uploads: uploadsOf(at.proxy) };
};

/** How many files each call of uv is for. */
const counting = (uv: Pick<Uv, "publish">) => {
  const calls: number[] = [];
  const publish: Uv["publish"] = async (request) => {
    calls.push(1 + (request.more ?? []).length);
    return await uv.publish(request);
  };
  return { calls, uv: { publish } };
};

test("wheels go first, all files by one call, and what this run put there is named", async () => {
  await using at = await openReleasing();
  const { calls, uv } = counting(at.options.uv);
  const end = await endOf(uploadStage({ ...at.options, uv }), at.work);
  expect(end).toMatchObject({ kind: "done", detail: "2 files", uploaded: [wheelName, sdistName] });
  expect(uploadsOf(at.proxy)).toEqual(["wheel 200", "sdist 200"]);
  expect(calls).toEqual([2]);
});

test("files of more than 4 MB have a call each, and so has what is left of a call that failed", async () => {
  await using large = await openReleasing();
  const one = counting(large.options.uv);
  const distributions = large.work.distributions.map((file) => ({ ...file, size: 4 << 20 }));
  const measured = { copyTo: async (name: string, path: string) => ({ ...(await large.store.copyTo(name, path))!, size: 4 << 20 }) }; // biome-ignore format: one thought
  const stage = uploadStage({ ...large.options, uv: one.uv, store: measured });
  expect(await endOf(stage, { ...large.work, distributions })).toMatchObject({ uploaded: [wheelName, sdistName] });
  expect(one.calls).toEqual([1, 1]);
  await using late = await openReleasing({ rules: [onUpload({ kind: "answer", status: 503 }, 1)] });
  const rest = counting(late.options.uv);
  expect(await endOf(uploadStage({ ...late.options, uv: rest.uv }), late.work)).toMatchObject({ detail: "2 files" });
  expect(rest.calls).toEqual([2, 1, 1]);
});

test.each<[string, Rule["fault"], readonly string[]]>([
  ["answers 503", { kind: "answer", status: 503 }, ["wheel 200", "sdist 503", "sdist 200"]],
  ["cuts the line, and has stored it,", { kind: "store-then-drop" }, ["wheel 200", "sdist cut"]],
  [
    "asks to come back",
    { kind: "answer", status: 503, headers: { "retry-after": "40" } },
    ["wheel 200", "sdist 503", "sdist 200"],
  ],
])("where the index %s at the second file, the first was taken and is not sent again", async (_, fault, uploads) => {
  await using at = await upload([onUpload(fault, 2)]);
  expect(at.end).toMatchObject({ kind: "done", detail: "2 files", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toEqual(uploads);
  if (fault.kind === "answer" && fault.headers !== undefined) expect(at.clock.slept).toEqual([40_000]);
});

test("what an index says to a file that it takes is not taken for uv's own words", async () => {
  const uvs = `fine\nUploading ${sdistName} (1B)\nerror: Failed to publish \`/x/${wheelName}\` to \`x\`\nINFO Upload succeeded\n`;
  await using at = await upload([
    onUpload({ kind: "store-then-answer", status: 200, body: uvs }, 1),
    onUpload({ kind: "answer", status: 503, body: uvs }, 2),
  ]);
  expect(at.end).toMatchObject({ kind: "done", uploaded: [wheelName, sdistName] });
  expect(at.uploads).toEqual(["wheel 200", "sdist 503", "sdist 200"]);
});

test("an abort while the second file is on its way leaves the first told as uploaded", async () => {
  await using at = await openReleasing({ rules: [onUpload({ kind: "stall" }, 2)] });
  const stop = new AbortController();
  const publish: Uv["publish"] = (request) =>
    at.options.uv.publish({
      ...request,
      onSending: (filename) => {
        request.onSending?.(filename);
        if (filename === sdistName) stop.abort(new Problem(interrupted({ signal: "SIGTERM" })));
      },
    });
  const end = await endOf(uploadStage({ ...at.options, uv: { publish } }), at.work, stop.signal);
  expect(end).toMatchObject({ kind: "failed", uploaded: [wheelName] });
});

test("a uv that is ended without a word leaves it to the index what was taken", async () => {
  await using at = await openReleasing();
  let isFirst = true;
  const publish: Uv["publish"] = async (request) => {
    const answer = await at.options.uv.publish(request);
    if (!isFirst) return answer;
    isFirst = false;
    return { ...answer, exitCode: null, isSent: false };
  };
  const end = await endOf(uploadStage({ ...at.options, uv: { publish } }), at.work);
  expect(end).toMatchObject({ kind: "done", detail: "2 files", uploaded: [wheelName, sdistName] });
  expect(uploadsOf(at.proxy)).toEqual(["wheel 200", "sdist 200"]);
});
