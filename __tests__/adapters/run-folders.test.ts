import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "@jest/globals";
import { runsBelow } from "../../src/adapters/run-folders.ts";
import { root } from "../child.ts";
import { tempFolder } from "../temp-folder.ts";

const first = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
const second = "01BX5ZZKBKACTAV9WEVGEMMVRY";

const runsIn = (folder: string, id: string, shown = (text: string) => text, isTold = false) =>
  runsBelow({ folder, variable: "XDG_CACHE_HOME", newId: () => id, shown, isTold });

/** What earlier runs left is gone when a run ends. */
const openAndEnd = async (folder: string, id: string): Promise<void> => {
  await using _run = await runsIn(folder, id).open();
};

/** A process that has opened a run, with a distribution and scratch, and goes on until it is killed. */
const startRun = async (parent: string, id: string) => {
  const script = `
    import { runsBelow } from ${JSON.stringify(join(root, "src/adapters/run-folders.ts"))};
    const run = await runsBelow({
      folder: ${JSON.stringify(parent)},
      variable: "XDG_CACHE_HOME",
      newId: () => ${JSON.stringify(id)},
      shown: (text) => text,
      isTold: false,
    }).open();
    await run.store.write("a-1.0.tar.gz", "bytes");
    await (await run.scratch.folder("copy")).write("file", "text");
    console.log("ready");
    setInterval(() => {}, 1000);
  `;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript", "--eval", script];
  const child = spawn(process.execPath, args, { cwd: root, env: {}, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return {
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
};

test("what a killed run needed only itself goes with the next run, its distributions stay", async () => {
  using folder = tempFolder();
  {
    await using _killed = await startRun(folder.path, first);
    expect(readdirSync(join(folder.path, first)).sort()).toEqual(["dist", "owner", "scratch"]);
  }
  await openAndEnd(folder.path, second);
  expect(readdirSync(join(folder.path, first))).toEqual(["dist"]);
  expect(readdirSync(join(folder.path, first, "dist"))).toEqual(["a-1.0.tar.gz"]);
});

test("a run that keeps nothing for later makes no folder until it needs one, and leaves none where nobody is told of it", async () => {
  using folder = tempFolder();
  {
    await using run = await runsIn(folder.path, first).brief();
    expect(await run.write("plan.json", "{}")).toBe("");
    expect(readdirSync(folder.path)).toEqual([]);
    await (await run.scratch.folder("copy")).write("file", "text");
    expect(readdirSync(folder.path)).toEqual([first]);
  }
  expect(readdirSync(folder.path)).toEqual([]);
  const paths: string[] = [];
  {
    await using run = await runsIn(folder.path, second, undefined, true).brief();
    expect(readdirSync(folder.path)).toEqual([]);
    paths.push(...(await Promise.all(["plan.json", "draft.json"].map((name) => run.write(name, name)))));
  }
  expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(["plan.json", "draft.json"]);
});

test("a run that goes on keeps what it has", async () => {
  using folder = tempFolder();
  await using _running = await startRun(folder.path, first);
  await openAndEnd(folder.path, second);
  expect(readdirSync(join(folder.path, first)).sort()).toEqual(["dist", "owner", "scratch"]);
});

test("a run on another machine that shares the folder is let be, and so is one that names no process", async () => {
  using folder = tempFolder({
    [`${first}/owner`]: "4194305 elsewhere",
    [`${first}/scratch/file`]: "",
    [`${second}/scratch/file`]: "",
  });
  await openAndEnd(folder.path, "01CX5ZZKBKACTAV9WEVGEMMVRZ");
  expect(existsSync(join(folder.path, first, "scratch/file"))).toBe(true);
  expect(existsSync(join(folder.path, second, "scratch/file"))).toBe(true);
});

test("runs of more than 14 days ago go, and nothing that is not a run's", async () => {
  using folder = tempFolder({ [`${first}/dist/a`]: "", "mine/a": "" });
  const longAgo = Date.now() / 1000 - 14.1 * 86_400;
  for (const name of [first, "mine"]) utimesSync(join(folder.path, name), longAgo, longAgo);
  await openAndEnd(folder.path, second);
  expect(readdirSync(folder.path).sort()).toEqual([second, "mine"]);
});

test("where an earlier run is said to have left something, nothing is made", async () => {
  using folder = tempFolder();
  const store = await runsIn(folder.path, first).store(join(folder.path, "typo"));
  expect(await store.read("manifest.json")).toBeUndefined();
  expect(readdirSync(folder.path)).toEqual([]);
});

test("a run that ends leaves its distributions and what it wrote, and nothing else", async () => {
  using folder = tempFolder();
  {
    await using run = await runsIn(folder.path, first).open();
    await run.scratch.folder("build");
    writeFileSync(run.store.pathOf("a-1.0.tar.gz"), "");
    expect(await run.write("plan.json", "{}")).toBe(join(folder.path, first, "plan.json"));
  }
  expect(readdirSync(join(folder.path, first)).sort()).toEqual(["dist", "plan.json"]);
});

test("a folder that is left read-only is removed all the same, by this run and by a later one (seen by who is not root)", async () => {
  using folder = tempFolder();
  const leave = (...path: readonly string[]): void => {
    const build = join(folder.path, ...path);
    // What is beside it goes at the same time.
    for (let at = 0; at < 200; at++) mkdirSync(join(build, `other-${at}/inner`), { recursive: true });
    const cache = join(build, "cache");
    mkdirSync(cache);
    writeFileSync(join(cache, "file"), "");
    chmodSync(cache, 0o500);
  };
  {
    await using _killed = await startRun(folder.path, second);
    leave(second, "scratch/build");
  }
  {
    await using run = await runsIn(folder.path, first).open();
    leave(first, "scratch/build");
    await using own = await run.scratch.folder("own");
    leave(first, "scratch", basename(own.path));
  }
  expect(readdirSync(join(folder.path, first))).toEqual(["dist"]);
  expect(readdirSync(join(folder.path, second))).toEqual(["dist"]);
});

test("a cache folder that cannot be used is named, with the variable that moves it", async () => {
  using folder = tempFolder({ file: "" });
  const open = runsIn(join(folder.path, "file/runs"), first).open();
  await expect(open).rejects.toMatchObject({
    findings: [
      {
        code: "RA-RUN-FOLDER-UNUSABLE",
        message: expect.stringContaining(join(folder.path, "file/runs")),
        hint: expect.stringContaining("XDG_CACHE_HOME"),
      },
    ],
  });
  const ofRunner = { folder: join(folder.path, "file/temp"), variable: undefined, newId: () => first, shown: String };
  await expect(runsBelow({ ...ofRunner, isTold: true }).open()).rejects.toMatchObject({
    findings: [
      {
        code: "RA-RUN-FOLDER-UNUSABLE",
        remedy: "outside",
        hint: expect.stringMatching(/^It is the runner's own folder/),
      },
    ],
  });
});

test("nothing that a run keeps shows what it may not, in whatever file", async () => {
  using folder = tempFolder();
  await using run = await runsIn(folder.path, first, (text) => text.replaceAll("secret", "***")).open();
  await run.write("report.md", "a secret");
  await run.store.write("manifest.json", "a secret");
  expect(readFileSync(join(folder.path, first, "report.md"), "utf8")).toBe("a ***");
  expect(readFileSync(run.store.pathOf("manifest.json"), "utf8")).toBe("a ***");
});
