import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { scratchBelow } from "../../../src/adapters/scratch-folders.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { uploadNotBegun } from "../../../src/domain/problem/uv-settings.ts";
import type { UploadAnswer } from "../../../src/domain/upload/answer.ts";
import type { UploadRequest } from "../../../src/ports/uv.ts";
import { rehearseStage, uploadTo } from "../../../src/stages/publish/rehearse.ts";
import type { Work } from "../../../src/stages/publish/stage.ts";
import { StopRun } from "../../../src/stages/publish/stage.ts";
import { planned } from "../../domain/plan-builder.ts";
import { tempFolder } from "../../temp-folder.ts";

const files = ["core-1.0.0.tar.gz", "core-1.0.0-py3-none-any.whl"];
const work: Work = {
  package: planned("core"),
  distributions: files.map((filename) => ({
    package: "core",
    filename,
    kind: filename.endsWith(".whl") ? "wheel" : "sdist",
    size: 3,
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  })),
};
const fine: UploadAnswer = {
  exitCode: 0,
  status: undefined,
  words: "",
  isSent: true,
  hasBegun: true,
  settings: [],
};

const token = new Secret("of-the-run");

/** What uv was asked for, where it answers so of each file. */
const upload = async (answer: (path: string) => Partial<UploadAnswer>, content = "abc") => {
  using folder = tempFolder(Object.fromEntries(files.map((name) => [`dist/${name}`, content])));
  const asked: (UploadRequest & { readonly text: string })[] = [];
  const uv = {
    publish: async (request: UploadRequest) => {
      asked.push({ ...request, text: readFileSync(request.path, "utf8") });
      return { ...fine, output: "the whole of it", ...answer(request.path) };
    },
  };
  const admitted: unknown[] = [];
  const uploadUrl = "http://127.0.0.1:9/legacy/";
  const server = async () => ({ uploadUrl, token, admit: (files: object) => admitted.push(files) });
  const [store, scratch] = [await openStore(join(folder.path, "dist")), scratchBelow(join(folder.path, "scratch"))];
  const options = { uv, server, store, scratch };
  const end = await uploadTo(options, work, new AbortController().signal).catch((error: unknown) => error);
  expect(readdirSync(folder.path, { recursive: true }).filter((name) => String(name).startsWith("scratch/"))).toEqual(
    [],
  );
  return { asked, end, admitted };
};

test("every file goes to the embedded index, wheels first, with the index's own token and after it was admitted", async () => {
  const { asked, end, admitted } = await upload(() => ({}));
  expect(end).toBeUndefined();
  expect(asked.map(({ path }) => basename(path))).toEqual(["core-1.0.0-py3-none-any.whl", "core-1.0.0.tar.gz"]);
  expect(asked.map(({ text }) => text)).toEqual(["abc", "abc"]);
  expect(asked[0]).toMatchObject({ uploadUrl: "http://127.0.0.1:9/legacy/", login: { kind: "token", token } });
  expect(admitted).toEqual([work.distributions]);
});

test.each<[string, Partial<UploadAnswer>]>([
  ["refuses", { exitCode: 2, status: 400, words: "no such classifier" }],
  ["leaves out with success", { isSent: false, words: "no such classifier" }],
  ["cannot read", { exitCode: 2, isSent: false, words: "no such classifier" }],
])("a file that uv %s is refused, with its name and the words that were said", async (_, answer) => {
  const { asked, end } = await upload((path) => (path.endsWith(".whl") ? answer : {}));
  expect(end).toMatchObject({
    message: "The rehearsal refused core-1.0.0-py3-none-any.whl: no such classifier",
    findings: [{ code: "RA-REHEARSE-REFUSED", package: "core", hint: expect.stringMatching(/^Fix in core/) }],
    cause: { tail: "the whole of it" },
  });
  expect(asked).toHaveLength(1);
});

test.each<[string, string, Partial<UploadAnswer>]>([
  ["RA-DISK-FULL", "call", { status: 500, words: "500 The index failed: ENOSPC: no space left on device, write" }],
  ["RA-REHEARSE-REFUSED", "outside", { status: 500, words: "500 The index failed: EMFILE" }],
  ["RA-REHEARSE-REFUSED", "outside", { exitCode: null, words: "uv said nothing" }],
])("what fails on this machine is no file's fault: %s", async (code, remedy, answer) => {
  const { end } = await upload(() => ({ exitCode: 2, isSent: false, ...answer }));
  expect(end).toMatchObject({ findings: [{ code, remedy }] });
});

test("a file that was swapped since it was built does not even get to the embedded index", async () => {
  const { asked, end } = await upload(() => ({}), "abd");
  expect(end).toMatchObject({ findings: [{ code: "RA-UPLOAD-FILE-SWAPPED", package: "core" }] });
  expect(asked).toEqual([]);
});

test("what uv itself will not begin is no file's fault, and ends the run", async () => {
  const answer = { exitCode: 2, isSent: false, hasBegun: false, words: "offline mode", settings: ["UV_OFFLINE"] };
  const { asked, end } = await upload(() => answer);
  expect(end).toBeInstanceOf(StopRun);
  expect(end).toMatchObject({ findings: [uploadNotBegun({ words: "offline mode", settings: ["UV_OFFLINE"] })] });
  expect(asked).toHaveLength(1);
});

test("the files of all packages go by a few calls, and where one fails, by one each, which says whose fault it is", async () => {
  const five = [1, 2, 3, 4, 5];
  const name = (at: number) => `part-${at}`;
  const contents = Object.fromEntries(five.map((at) => [`dist/part_${at}-1.0.0.tar.gz`, "abc"]));
  using folder = tempFolder(contents);
  const works: readonly Work[] = five.map((at) => ({
    // The third needs the first, and the fourth by the third.
    package: planned(name(at), at === 3 ? { needs: [name(1)] } : at === 4 ? { needs: [name(3)] } : {}),
    distributions: [{ ...work.distributions[0]!, package: name(at), filename: `part_${at}-1.0.0.tar.gz` }],
  }));
  const rehearse = async (answer: (paths: readonly string[]) => Partial<UploadAnswer>) => {
    const calls: (readonly string[])[] = [];
    const uv = {
      publish: async ({ path, more = [] }: UploadRequest) => {
        const paths = [path, ...more].map((each) => basename(each));
        calls.push(paths);
        return { ...fine, output: "", ...answer(paths) };
      },
    };
    const server = async () => ({ uploadUrl: "http://127.0.0.1:9/legacy/", token, admit: () => {} });
    const stage = rehearseStage({
      uv,
      server,
      store: await openStore(join(folder.path, "dist")),
      scratch: scratchBelow(join(folder.path, "scratch")),
      names: works.map((each) => each.package.name),
      slots: 2,
      smokePlan: () => ({ how: "off", extras: [], pythons: [] }),
    } as unknown as Parameters<typeof rehearseStage>[0]);
    const { signal } = new AbortController();
    const ends = await Promise.allSettled(works.map((each) => stage.run(each, signal, () => {})));
    // Those of one moment come in any order.
    const inOrder = [...calls.slice(0, 4).toSorted(), ...calls.slice(4).toSorted()];
    return {
      calls: inOrder,
      ends: ends.map((end) => (end.status === "fulfilled" ? end.value : end.status)),
    };
  };
  const file = (at: number) => `part_${at}-1.0.0.tar.gz`;
  const together = [[file(1), file(5)], [file(2)], [file(3)], [file(4)]];
  const fulfilled = five.map(() => ({ kind: "skipped", reason: "smoke is off for it" }));
  expect(await rehearse(() => ({}))).toEqual({ calls: together, ends: fulfilled });
  const refused = await rehearse((paths) => (paths.includes(file(1)) ? { exitCode: 2, status: 400 } : {}));
  const blocked = { kind: "blocked", by: [name(1)] };
  expect(refused).toEqual({
    calls: [...together, ...five.map((at) => [file(at)])],
    ends: ["rejected", fulfilled[1], blocked, blocked, fulfilled[4]],
  });
});

test("trials begin when every package is known to be sound and all files are there, and the stage does none twice", async () => {
  const names = ["one", "two"];
  using folder = tempFolder(Object.fromEntries(names.map((name) => [`dist/${name}-1.0.0.tar.gz`, "abc"])));
  const works: readonly Work[] = names.map((name) => ({
    package: planned(name),
    distributions: [{ ...work.distributions[0]!, package: name, filename: `${name}-1.0.0.tar.gz` }],
  }));
  const { signal } = new AbortController();
  const rehearse = async (status: Partial<UploadAnswer>) => {
    const tried: string[] = [];
    const stage = rehearseStage({
      uv: { publish: async () => ({ ...fine, output: "", ...status }) },
      server: async () => ({ uploadUrl: "http://127.0.0.1:9/legacy/", token, admit: () => {} }),
      store: await openStore(join(folder.path, "dist")),
      scratch: scratchBelow(join(folder.path, "scratch")),
      names,
      slots: 2,
      smokePlan: (name: string) => {
        tried.push(name);
        return { how: "off", extras: [], pythons: [] };
      },
    } as unknown as Parameters<typeof rehearseStage>[0]);
    await stage.begin(
      works.flatMap(({ distributions }) => distributions),
      signal,
    );
    await stage.ready(works[0]!, signal);
    const first = [...tried];
    await stage.ready(works[1]!, signal);
    const all = [...tried];
    await Promise.allSettled(works.map((each) => stage.run(each, signal, () => {})));
    return { first, all, end: tried };
  };
  expect(await rehearse({})).toEqual({ first: [], all: names, end: names });
  // Where not all files are there, which of them fails is seen to first.
  expect(await rehearse({ exitCode: 2, status: 400 })).toEqual({ first: [], all: [], end: [] });
});

test("uploads that are stopped have all ended before the stage has", async () => {
  using folder = tempFolder(Object.fromEntries(files.map((name) => [`dist/${name}`, "abc"])));
  const called = Promise.withResolvers<void>();
  const slow = Promise.withResolvers<never>();
  let count = 0;
  const uv = {
    publish: async (): Promise<never> => {
      count += 1;
      if (count === 1) return await slow.promise;
      called.resolve();
      throw new Error("stopped");
    },
  };
  const stage = rehearseStage({
    uv,
    server: async () => ({ uploadUrl: "http://127.0.0.1:9/legacy/", token, admit: () => {} }),
    store: await openStore(join(folder.path, "dist")),
    scratch: scratchBelow(join(folder.path, "scratch")),
    names: ["core"],
    slots: 2,
  } as unknown as Parameters<typeof rehearseStage>[0]);
  let hasEnded = false;
  const begun = stage.begin(work.distributions, new AbortController().signal).finally(() => {
    hasEnded = true;
  });
  begun.catch(() => {});
  await called.promise;
  await setTimeout(50);
  expect(hasEnded).toBe(false);
  slow.reject(new Error("stopped"));
  await expect(begun).rejects.toThrow("stopped");
  expect(readdirSync(join(folder.path, "scratch"))).toEqual([]);
});
