import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archives } from "../../../src/adapters/archive.ts";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import { scratchBelow } from "../../../src/adapters/scratch-folders.ts";
import { createSimpleIndex } from "../../../src/adapters/simple-index.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import type { Distribution } from "../../../src/domain/distribution/distribution.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { startIndex } from "../../../src/index-server/server.ts";
import { lookAt } from "../../../src/stages/publish/index-look.ts";
import type { Stage, Step, Work } from "../../../src/stages/publish/stage.ts";
import { type UploadOptions, uploadStage } from "../../../src/stages/publish/upload.ts";
import { tarGzBytes, zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { sdistFiles, sdistName, wheelFiles, wheelName, zipEntries } from "../../domain/distribution/sound.ts";
import { planned } from "../../domain/plan-builder.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { type FaultProxy, type Rule, startFaultProxy } from "../../fakes/fault-proxy.ts";
import { anybody } from "../../index-server/anybody.ts";
import { realUv } from "../../uv-sandbox.ts";

type Changes = Readonly<Record<string, string | undefined>>;

/** The bytes of a sound wheel and a sound sdist of core-lib 1.2.0, by their names; `changes` are for the wheel. */
export const soundFiles = (changes: Changes = {}): Readonly<Record<string, Buffer>> => ({
  [wheelName]: zipBytes(zipEntries(wheelFiles(changes))),
  [sdistName]: tarGzBytes(Object.entries(sdistFiles()).map(([name, text]) => ({ name, text }))),
});

export { sdistName, wheelName };

/**
 * The stages around an upload with real uv: a store with core-lib's files, an index behind a proxy of faults, and time
 * that passes only by sleeping.
 */
export const openReleasing = async ({ files = soundFiles(), env = {}, ...open }: Opening = {}) => {
  const folder = await mkdtemp(join(tmpdir(), "releasing-"));
  const index = await (open.start ?? embedded)(join(folder, "index"));
  const proxy = await startFaultProxy(index.uploadUrl, open.rules);
  const store = await openStore(join(folder, "dist"));
  const distributions: Distribution[] = [];
  for (const [filename, bytes] of Object.entries(files)) {
    await store.write(filename, bytes);
    const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
    distributions.push({ package: "core-lib", filename, kind, ...(await store.measure(filename)) });
  }
  const clock = fakeClock();
  const simpleUrl = open.checkUrl ?? proxy.through(index.simpleUrl);
  const simple = createSimpleIndex({ simpleUrl, http: createHttp(clock, "test") });
  const waitTimeout = 60_000;
  const look = lookAt({
    ...{ index: simple, indexName: "the index", simpleUrl, isKnown: open.isKnown === true },
    ...{ store, archives, clock, waitTimeout },
  });
  const work: Work = { package: planned("core-lib", { version: "1.2.0" }), distributions };
  const options: UploadOptions = {
    uv: realUv(env),
    look,
    clock,
    credential: { kind: "token", token: new Secret("pypi-secret") },
    tokens: { current: async () => new Secret("pypi-unasked") },
    index: { name: "the index", uploadUrl: proxy.through(index.uploadUrl) },
    isNew: () => true,
    store,
    scratch: scratchBelow(join(folder, "scratch")),
    waitTimeout,
    slots: 4,
    attestations: open.attestations ?? new Map(),
  };
  return {
    index,
    proxy,
    store,
    clock,
    look,
    simpleUrl,
    work,
    options,
    upload: uploadStage(options),
    waitTimeout,
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
};

interface Opening {
  /** By name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly rules?: readonly Rule[];
  /** More variables for uv. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the listing is read, in place of the index's own through the proxy. */
  readonly checkUrl?: string;
  /** Whether the index had projects of the workspace before. */
  readonly isKnown?: boolean;
  /** Lie in the store beside the files, and go along. */
  readonly attestations?: UploadOptions["attestations"];
  /** Starts the index with its files in a folder. */
  readonly start?: (
    folder: string,
  ) => Promise<AsyncDisposable & { readonly uploadUrl: string; readonly simpleUrl: string }>;
}

const embedded = (folder: string) => startIndex({ access: anybody, store: folder });

type Ended = { readonly uploaded: readonly string[] } & (
  | Step
  | { readonly kind: "failed"; readonly error: Problem; readonly codes: readonly string[] }
);

/** How a stage ended for a package, its step or the findings that it failed with, and what it put on the index. */
export const endOf = async (stage: Stage, work: Work, signal = new AbortController().signal): Promise<Ended> => {
  const uploaded: string[] = [];
  try {
    return { ...(await stage.run(work, signal, (filename) => uploaded.push(filename))), uploaded };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: "failed", error, codes: error.findings.map(({ code }) => code), uploaded };
  }
};

/** The files that the client tried to send, in order, and what it was told. */
export const uploadsOf = ({ log }: FaultProxy): readonly string[] =>
  log
    .filter(({ method }) => method === "POST")
    .map(({ filename, status }) => `${filename?.endsWith(".whl") ? "wheel" : "sdist"} ${status ?? "cut"}`);
