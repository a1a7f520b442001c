import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { archives } from "../../../src/adapters/archive.ts";
import { openStore } from "../../../src/adapters/folder-store.ts";
import { scratchBelow } from "../../../src/adapters/scratch-folders.ts";
import type { PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { buildFailed } from "../../../src/domain/problem/build-failed.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { contentDiffers } from "../../../src/domain/problem/upload.ts";
import { builtWithoutIsolation } from "../../../src/domain/problem/uv-settings.ts";
import type { BuildRequest } from "../../../src/ports/uv.ts";
import { type BuildOptions, buildStage } from "../../../src/stages/publish/build.ts";
import { planned } from "../../domain/plan-builder.ts";
import { recorder } from "../../fakes/recorder.ts";
import { endOf, sdistName, soundFiles, wheelName } from "./releasing.ts";

/** Builds with a uv that writes sound files, and records what it was asked. */
const build = async (
  entry: Partial<PlannedPackage> = {},
  options: Partial<BuildOptions> = {},
  fails?: (request: BuildRequest) => void,
  isIsolated = true,
) => {
  const folder = await mkdtemp(join(tmpdir(), "build-"));
  const store = await openStore(join(folder, "dist"));
  const asked: BuildRequest[] = [];
  const events: string[] = [];
  const stage = buildStage({
    uv: {
      build: async (request) => {
        asked.push(request);
        events.push("build");
        fails?.(request);
        const names = { both: [wheelName, sdistName], wheel: [wheelName], sdist: [sdistName] }[request.kind];
        for (const name of names) await writeFile(join(request.out, name), soundFiles()[name]!);
        return { files: names, duration: 1, isIsolated };
      },
    },
    copy: {
      root: "/copy",
      settle: async () => {
        events.push("settle");
      },
    },
    store,
    scratch: scratchBelow(join(folder, "scratch")),
    archives,
    look: {
      adopt: async ({ on_index }, file) =>
        on_index.includes(file.filename) ? { ...file, sha256: "theirs" } : undefined,
    },
    progress: recorder(),
    commitTime: 1_700_000_000,
    timeout: 60_000,
    python: () => "3.12",
    told: () => undefined,
    siblings: undefined,
    note: () => {},
    slots: 2,
    ...options,
  });
  const work = { package: planned("core-lib", { version: "1.2.0", ...entry }), distributions: [] };
  const ends = [await endOf(stage, work), await endOf(stage, work)];
  const files = (await store.list()).map(({ name }) => name);
  await rm(folder, { recursive: true });
  return { end: ends[0]!, asked, events, files };
};

test("sdist and wheel are built in the settled copy and measured into the store", async () => {
  const { end, asked, events, files } = await build();
  expect(end).toMatchObject({
    kind: "done",
    detail: `${wheelName}, ${sdistName}`,
    distributions: [
      { filename: wheelName, kind: "wheel", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { filename: sdistName, kind: "sdist" },
    ],
  });
  expect(asked[0]).toMatchObject({ kind: "both", root: "/copy", package: "core-lib", python: "3.12" });
  expect(asked[0]).toMatchObject({ commitTime: 1_700_000_000, index: undefined });
  expect(events).toEqual(["settle", "build", "build"]);
  expect(files).toEqual([wheelName, sdistName].toSorted());
});

test("a package that is built without isolation is told of", async () => {
  const noted: Finding[] = [];
  await build({}, { note: (finding) => noted.push(finding) }, undefined, false);
  expect(noted).toContainEqual(builtWithoutIsolation({ package: "core-lib" }));
  noted.length = 0;
  await build({}, { note: (finding) => noted.push(finding) });
  expect(noted).toEqual([]);
});

test("where the index has the sdist alone, it takes the place of ours, and the wheel is built from it, unpacked", async () => {
  const { end, asked } = await build({ status: "complete", on_index: [sdistName] });
  expect(asked[0]).toMatchObject({ kind: "sdist" });
  expect(asked[1]).toMatchObject({ kind: "wheel", folder: expect.stringMatching(/core_lib-1\.2\.0$/) });
  const ours = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(end).toMatchObject({
    distributions: [
      { filename: wheelName, sha256: ours },
      { filename: sdistName, sha256: "theirs" },
    ],
  });
});

test("where it has the wheel alone, both are built, and the index's wheel takes the place of ours", async () => {
  const { end, asked } = await build({ status: "complete", on_index: [wheelName] });
  expect(asked[0]).toMatchObject({ kind: "both" });
  expect(end).toMatchObject({ distributions: [{ filename: wheelName, sha256: "theirs" }, { filename: sdistName }] });
});

test("of a release of which nothing is on the index, the index is not asked for every file", async () => {
  const adopt = async () => {
    throw new Error("it was asked");
  };
  expect((await build({}, { look: { adopt } })).end).toMatchObject({ kind: "done" });
});

test("half a release of other content ends the package before the others see it", async () => {
  const added: string[] = [];
  const siblings = { index: async () => ({ url: "", names: [] }), of: () => [], add: async () => void added.push("x") };
  const facts = { package: "core-lib", version: "1.2.0", file: wheelName, index: "PyPI", entries: ["core_lib.py"] };
  const adopt = async () => {
    throw new Problem(contentDiffers(facts));
  };
  const { end } = await build({ status: "complete", on_index: [wheelName] }, { siblings, look: { adopt } });
  expect(end).toMatchObject({ codes: ["RA-UPLOAD-CONTENT-DIFFERS"] });
  expect(added).toEqual([]);
});

test("members that others require for their builds are put on the index that these builds see", async () => {
  const added: string[] = [];
  const index = { url: "http://127.0.0.1:9/simple/", names: ["core-lib"] };
  const { asked } = await build(
    {},
    {
      siblings: {
        index: async () => index,
        of: (name) => [`${name}-needs`],
        add: async ({ distributions }) => {
          added.push(...distributions.map(({ filename }) => filename));
        },
      },
    },
  );
  expect(asked[0]).toMatchObject({ index, siblings: ["core-lib-needs"] });
  expect(added.slice(0, 2)).toEqual([wheelName, sdistName]);
});

test("a build that fails leaves nothing in the store, and adds nothing to that index", async () => {
  const added: string[] = [];
  const siblings = {
    index: async () => ({ url: "http://127.0.0.1:9/simple/", names: [] }),
    of: () => [],
    add: async () => {
      added.push("x");
    },
  };
  const { end, files } = await build({}, { siblings }, () => {
    throw new Problem(buildFailed({ package: "core-lib", words: "no compiler" }));
  });
  expect(end).toMatchObject({ codes: ["RA-BUILD-FAILED"] });
  expect(files).toEqual([]);
  expect(added).toEqual([]);
});
