import { appendFileSync, cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Job, type Step, startJob } from "./job.ts";
import { sharedOrchids } from "./orchids.ts";
import { errorsOf, openShop, orchidFiles, token } from "./shop.ts";

interface Entry {
  readonly shard: number;
  readonly packages: string;
  readonly dist: string;
}

const checkout = sharedOrchids();

const done = (step: Step) => ({ status: step.status, errors: errorsOf(step) });
const well = { status: 0, errors: [] };
const stagesOf = ({ lines }: Step, stage: string) => lines.filter((line) => line.includes(`: ${stage} done`)).length;

describe("a release that three jobs build", () => {
  let builder: Job;
  let entries: readonly Entry[];
  let given: Readonly<Record<string, string>>;
  beforeAll(async () => {
    builder = startJob();
    await using shop = await openShop(builder.folder);
    given = shop.inputs;
    const plan = await builder.step("actions/plan", { cwd: checkout.folder, inputs: { ...given, shards: "256" } });
    expect(done(plan)).toEqual(well);
    entries = JSON.parse(plan.outputs.matrix!).include;
    expect(entries.map(({ packages }) => packages)).toEqual(["orchid-core", "orchid-leaf", "orchid-vase"]);
    for (const { packages, dist } of entries) {
      const inputs = { ...given, "dry-run": "true", share: packages };
      const step = await builder.step("publish", { cwd: checkout.folder, inputs });
      expect(done(step)).toEqual(well);
      expect([stagesOf(step, "build"), stagesOf(step, "rehearse")]).toEqual([1, 0]);
      cpSync(step.outputs["dist-path"]!, join(builder.folder, dist), { recursive: true });
    }
  });
  afterAll(() => builder[Symbol.dispose]());

  /** As `download-artifact` leaves them, in a job without a checkout. */
  const download = (job: Job): string => {
    for (const { dist } of entries) cpSync(join(builder.folder, dist), join(job.folder, dist), { recursive: true });
    return entries.map(({ dist }) => dist).join(",");
  };

  test("is put together, tried as a whole and left as one by a dry run, which another job publishes", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const dist = download(job);
    const joined = await job.step("publish", { inputs: { ...shop.inputs, dist, "dry-run": "true" } });
    expect(done(joined)).toEqual(well);
    expect([stagesOf(joined, "build"), stagesOf(joined, "check"), stagesOf(joined, "rehearse")]).toEqual([0, 3, 3]);
    expect(joined.stdout).toContain("installs and imports");
    const inputs = { ...shop.inputs, dist: joined.outputs["dist-path"]!, "pypi-api-token": token };
    const published = await job.step("publish", { inputs });
    expect(done(published)).toEqual(well);
    expect(published.outputs).toMatchObject({ published: "true", uploaded: "6" });
    expect(stagesOf(published, "rehearse")).toBe(0);
    expect([...shop.files().keys()].toSorted()).toEqual(orchidFiles);
    // A package's requirement on one of another share has its bound.
    const leaf = JSON.parse(published.outputs["published-packages"]!)[1];
    expect(leaf).toMatchObject({ name: "orchid-leaf", tag: "orchid-leaf-v1.1.0" });
  });

  test("is published at once as well, where nothing imports it, which is said", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const inputs = { ...shop.inputs, dist: download(job), "pypi-api-token": token };
    const step = await job.step("publish", { inputs });
    expect(done(step)).toEqual(well);
    expect(step.stdout).toContain("RA-DIST-NOT-IMPORTED");
    expect(step.stdout).not.toContain("installs and imports");
    expect(stagesOf(step, "rehearse")).toBe(3);
    expect(step.outputs).toMatchObject({ published: "true", uploaded: "6" });
    expect([...shop.files().keys()].toSorted()).toEqual(orchidFiles);
  });

  test("is refused without one of its parts, before anything is uploaded", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const dist = download(job).split(",").slice(1).join("\n");
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist, "pypi-api-token": token } });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining("RA-DIST-NOT-READY: ")]);
    expect(step.stdout).toContain("orchid-core (not tried to the end)");
    expect(step.stdout).toContain("Give the dist of each job that builds a share");
    expect(step.stdout).not.toContain("Re-run all jobs");
    expect(shop.uploads()).toEqual([]);
  });

  test("is refused where one of its parts was altered on the way", async () => {
    using job = startJob();
    await using shop = await openShop(job.folder);
    const dist = download(job);
    appendFileSync(join(job.folder, "dist-3", orchidFiles[5]!), " ");
    const step = await job.step("publish", { inputs: { ...shop.inputs, dist, "pypi-api-token": token } });
    expect(errorsOf(step)).toEqual([expect.stringContaining(`RA-DIST-FILE-CHANGED: ${orchidFiles[5]!} `)]);
    expect(shop.uploads()).toEqual([]);
  });

  test("balances the next by what its jobs measured, and says where they left nothing", async () => {
    const from = { dist: "dist-1,dist-2,dist-3,nowhere", shards: "2" };
    const manifest = JSON.parse(readFileSync(join(builder.folder, "dist-2/manifest.json"), "utf8"));
    const build = manifest.outcomes.find(({ stage }: { stage: string }) => stage === "build");
    expect(build.package).toBe("orchid-leaf");
    const folder = join(builder.folder, "slow");
    cpSync(join(builder.folder, "dist-2"), folder, { recursive: true });
    rmSync(join(folder, "manifest.json"));
    build.ended = build.started + 600_000;
    appendFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    await using shop = await openShop(join(builder.folder, "next"));
    const inputs = {
      ...shop.inputs,
      ...from,
      dist: from.dist.replace("dist-2", "slow").replaceAll(/[^,]+/g, (name) => join(builder.folder, name)),
    };
    const plan = await builder.step("actions/plan", { cwd: checkout.folder, inputs });
    expect(JSON.parse(plan.outputs.matrix!).include).toMatchObject([
      { packages: "orchid-leaf" },
      { packages: "orchid-core,orchid-vase" },
    ]);
    expect(plan.stdout).toMatch(/::warning.*RA-PLAN-TIMES-UNKNOWN: .*nowhere.* it has no manifest\.json/);
  });
});

test.each([
  ["a run that publishes", { share: "orchid-core" }, "RA-SHARE-NOT-DRY"],
  ["a run from dist", { share: "orchid-core", "dry-run": "true", dist: "dist" }, "RA-SHARE-NOT-DRY"],
  ["a package that is none", { share: "orchid-corn", "dry-run": "true" }, "RA-SHARE-UNKNOWN"],
])("a share of %s is refused", async (_, inputs, code) => {
  using job = startJob();
  await using shop = await openShop(job.folder);
  const step = await job.step("publish", { cwd: checkout.folder, inputs: { ...shop.inputs, ...inputs } });
  expect(step.status).not.toBe(0);
  expect(errorsOf(step)).toEqual([expect.stringContaining(code)]);
});

test.each(["0", "257", "many"])("shards: %s is wrong usage", async (shards) => {
  using job = startJob();
  const step = await job.step("actions/plan", { cwd: checkout.folder, inputs: { shards } });
  expect(step.status).toBe(2);
  expect(errorsOf(step)).toEqual([expect.stringContaining("RA-USAGE-INVALID-VALUE")]);
});
