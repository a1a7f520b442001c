import { expect, test } from "@jest/globals";
import type { PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { uploadIgnored } from "../../../src/domain/problem/upload.ts";
import type { StageName } from "../../../src/domain/run/outcome.ts";
import { type Phase, runPipeline } from "../../../src/stages/publish/pipeline.ts";
import { type Stage, StopRun } from "../../../src/stages/publish/stage.ts";
import { planned } from "../../domain/plan-builder.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { recorder } from "../../fakes/recorder.ts";

const fault = (name: string) => uploadIgnored({ package: name, file: "f", index: "i", status: undefined, words: "no" });

interface World {
  /** What a stage does for a package, by `stage package`; nothing where it is not named. */
  readonly acts?: Readonly<Record<string, () => Promise<void> | void>>;
  readonly slots?: number;
}

const stageOf = (name: StageName, { acts = {}, slots = 8 }: World): Stage => ({
  name,
  slots,
  run: async ({ package: entry }) => {
    await new Promise((resolve) => setImmediate(resolve));
    await acts[`${name} ${entry.name}`]?.();
    return { kind: "done" };
  },
});

const build = (world: World): Phase => ({
  title: "Building",
  stages: [stageOf("build", world)],
  needs: () => [],
  boundBy: "build",
  freedBy: "build",
});
const release = (packages: readonly PlannedPackage[], world: World): Phase => ({
  title: "Uploading",
  stages: (["upload", "confirm", "smoke"] as const).map((name) => stageOf(name, world)),
  needs: (name) => packages.find((entry) => entry.name === name)?.needs ?? [],
  boundBy: "upload",
  freedBy: "confirm",
});

const run = async (packages: readonly PlannedPackage[], world: World, signal = new AbortController().signal) => {
  const progress = recorder();
  const works = packages.map((entry) => ({ package: entry, distributions: [] }));
  const phases = [build(world), release(packages, world)];
  const end = await runPipeline(phases, works, { clock: fakeClock(), progress, signal, changed: () => {} });
  return { events: progress.events, ...end };
};

const diamond = [
  planned("a"),
  planned("b", { needs: ["a"] }),
  planned("c", { needs: ["a"] }),
  planned("d", { needs: ["b", "c"] }),
];

test("a package starts when its own requirements are confirmed, and nothing is uploaded before all is built", async () => {
  const { events, isComplete } = await run(diamond, {});
  expect(isComplete).toBe(true);
  const at = (event: string) => events.indexOf(event);
  for (const name of "abcd") expect(at(`build ${name} done`)).toBeLessThan(at("upload a"));
  for (const [from, to] of ["ab", "ac", "bd", "cd"])
    expect(at(`confirm ${from} done`)).toBeLessThan(at(`upload ${to}`));
});

test("a failed build uploads nothing at all, and the others are still built", async () => {
  const { events, isComplete } = await run(diamond, {
    acts: {
      "build a": () => {
        throw new Problem(fault("a"));
      },
    },
  });
  expect(isComplete).toBe(false);
  expect(events.filter((event) => event.startsWith("upload"))).toEqual([]);
  expect(events).toContain("build d done");
});

test("a failed upload blocks what needs it, names it, and nothing else", async () => {
  const { outcomes, isComplete } = await run(diamond, {
    acts: {
      "upload b": () => {
        throw new Problem(fault("b"));
      },
    },
  });
  expect(isComplete).toBe(false);
  const last = (name: string) => outcomes.findLast((outcome) => outcome.package === name);
  expect(last("c")).toMatchObject({ stage: "smoke", kind: "done" });
  expect(last("b")).toMatchObject({ stage: "upload", kind: "failed", findings: [{ code: "RA-UPLOAD-IGNORED" }] });
  expect(last("d")).toMatchObject({ kind: "blocked", by: ["b"] });
});

test("the tail of a child's output goes with the failure", async () => {
  const { outcomes } = await run([planned("a")], {
    acts: {
      "upload a": () => {
        throw new Problem(fault("a"), { cause: { tail: "boom" } });
      },
    },
  });
  expect(outcomes.at(-1)).toMatchObject({ kind: "failed", tail: "boom" });
});

test("the stack of a defect goes with the failure", async () => {
  const { outcomes } = await run([planned("a")], {
    acts: {
      "upload a": () => {
        throw new TypeError("not a function");
      },
    },
  });
  expect(outcomes.at(-1)).toMatchObject({
    kind: "failed",
    tail: expect.stringMatching(/^TypeError: not a function\n +at /),
  });
});

test("an error that is no Problem is a defect with its message, not a crash", async () => {
  const { outcomes } = await run([planned("a")], {
    acts: {
      "upload a": () => {
        throw new RangeError("odd");
      },
    },
  });
  expect(outcomes.at(-1)).toMatchObject({ findings: [{ code: "RA-BUG", message: expect.stringContaining("odd") }] });
});

test("after a failure that stops the run nothing new starts, in no package", async () => {
  const others = ["b", "c", "d", "e"].map((name) => planned(name));
  const { events, outcomes } = await run([planned("a"), ...others], {
    slots: 1,
    acts: {
      "upload a": () => {
        throw new StopRun(fault("a"));
      },
    },
  });
  expect(events.filter((event) => /^upload \w$/.test(event))).toEqual(["upload a"]);
  expect(outcomes.filter(({ stage }) => stage === "upload").map(({ kind }) => kind)).toEqual(["failed"]);
});

test("a failure that stops the run is told of its own package, and the others were interrupted", async () => {
  const stages: Stage[] = [
    {
      name: "upload",
      slots: 2,
      run: async ({ package: { name } }, signal) => {
        await new Promise((resolve) => setImmediate(resolve));
        if (name === "a") throw new StopRun(fault("a"));
        while (!signal.aborted) await new Promise((resolve) => setImmediate(resolve));
        throw signal.reason;
      },
    },
  ];
  const phase: Phase = { title: "Uploading", stages, needs: () => [], boundBy: "upload", freedBy: "upload" };
  const works = ["a", "b"].map((name) => ({ package: planned(name), distributions: [] }));
  const { signal } = new AbortController();
  const { outcomes } = await runPipeline([phase], works, {
    clock: fakeClock(),
    progress: recorder(),
    signal,
    changed: () => {},
  });
  expect(outcomes).toMatchObject([
    { package: "a", kind: "failed" },
    { package: "b", kind: "skipped", reason: "interrupted" },
  ]);
});

test("an interrupt starts nothing new and records what was cut", async () => {
  const controller = new AbortController();
  const { outcomes, isComplete } = await run(
    diamond,
    {
      acts: {
        "upload a": () => {
          controller.abort(new Error("stop"));
          throw controller.signal.reason;
        },
      },
    },
    controller.signal,
  );
  expect(isComplete).toBe(false);
  expect(outcomes.at(-1)).toMatchObject({ package: "a", kind: "skipped", reason: "interrupted" });
});

test("no more packages than slots are on their way to the upload's end", async () => {
  let now = 0;
  let most = 0;
  const names = [..."abcdefgh"];
  const acts = Object.fromEntries(
    names.map((name) => [
      `upload ${name}`,
      async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 2));
        now--;
      },
    ]),
  );
  await run(
    names.map((name) => planned(name)),
    { slots: 3, acts },
  );
  expect(most).toBe(3);
});

test("a slot that becomes free goes to the most urgent package that is ready then", async () => {
  const chain = [
    planned("a"),
    planned("b", { needs: ["a"] }),
    planned("c", { needs: ["b"] }),
    planned("d", { needs: ["c"] }),
  ];
  const packages = [...chain, planned("w"), planned("y"), planned("z")];
  /** An upload takes longer than a confirmation. */
  const take = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const acts = Object.fromEntries(packages.map(({ name }) => [`upload ${name}`, take]));
  const { events } = await run(packages, { slots: 1, acts });
  const uploads = events.filter((event) => /^upload \w$/.test(event)).map((event) => event.at(-1));
  // While one uploads, its predecessor is confirmed: what that frees goes before what waits.
  expect(uploads.join("")).toBe("awbyczd");
});

test("the packages of a hard cycle go together, and one that fails blocks what needs any of them", async () => {
  const cycle = [
    planned("x", { needs: ["y"], unit: ["x", "y"] }),
    planned("y", { needs: ["x"], unit: ["x", "y"] }),
    planned("z", { needs: ["y"] }),
  ];
  const whole = await run(cycle, {});
  expect(whole.isComplete).toBe(true);
  expect(whole.events.indexOf("confirm x done")).toBeLessThan(whole.events.indexOf("upload z"));
  const broken = await run(cycle, {
    acts: {
      "upload x": () => {
        throw new Problem(fault("x"));
      },
    },
  });
  expect(broken.outcomes.at(-1)).toMatchObject({ package: "z", kind: "blocked", by: ["x"] });
});

test("a thousand packages in a chain end in order", async () => {
  const chain = Array.from({ length: 1000 }, (_, index) =>
    planned(`p${index}`, index === 0 ? {} : { needs: [`p${index - 1}`] }),
  );
  const { isComplete, events } = await run(chain, {});
  expect(isComplete).toBe(true);
  expect(events.filter((event) => event.startsWith("confirm") && event.endsWith("done"))).toHaveLength(1000);
});
