import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { initWishes } from "../scripts/init-wishes.ts";
import { pageWorkflows } from "../scripts/page-workflows.ts";
import { workflowFiles } from "../src/domain/init/workflows/files.ts";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

type Jobs = Readonly<Record<string, Job>>;

const jobsOf = (text: string): Jobs => (parse(text) as { readonly jobs: Jobs }).jobs;
const isRecipe = ([name]: readonly [string, string]): boolean => name.startsWith("docs/recipes.md");

const isValidating = ({ uses = "" }: Step): boolean => uses.includes("/actions/validate-release@");
const isPublishing = ({ uses = "" }: Step): boolean => uses.includes("/publish@");
const needsOf = ({ needs = [] }: Job): readonly string[] => [needs].flat();

/** What a workflow loses easily when its jobs are replaced one by one. */
const expectSound = (jobs: Jobs): void => {
  expect(Object.values(jobs).flatMap(({ steps }) => steps.filter(isValidating))).toHaveLength(1);
  for (const [name, job] of Object.entries(jobs)) {
    expect([name, job["timeout-minutes"]]).toEqual([name, expect.any(Number)]);
    expect(Object.keys(jobs)).toEqual(expect.arrayContaining([...needsOf(job)]));
    for (const [, from, output] of JSON.stringify(job).matchAll(/needs\.(\w+)\.outputs\.([\w-]+)/g)) {
      expect([name, needsOf(job)]).toEqual([name, expect.arrayContaining([from])]);
      expect(Object.keys(jobs[from!]?.outputs ?? {})).toContain(output);
    }
    for (const [, id] of JSON.stringify(job.outputs ?? {}).matchAll(/steps\.(\w+)\.outputs/g))
      expect(job.steps.map((step) => step.id)).toContain(id);
  }
};

test.each(pageWorkflows().filter(isRecipe))(
  "%s validates once, ends in time, and takes artifacts of jobs that it waits for",
  (_, text) => expectSound(jobsOf(text)),
);

/** What `init` writes to publish with, in every combination. */
const written = await Promise.all(
  initWishes.map(async ([way, wish]) => [way, (await workflowFiles(wish))[0]!.text] as const),
);

test.each(written)("what init writes for %s is as sound", (_, text) => expectSound(jobsOf(text)));

test.each([...pageWorkflows().filter(isRecipe), ...written])(
  "what %s uploads a later job or step can release",
  (_, text) => {
    for (const [name, { outputs, steps }] of Object.entries(jobsOf(text))) {
      const isUpload = (step: Step): boolean => isPublishing(step) && step.with?.["dry-run"] === undefined;
      const uploads = steps.filter((step) => isUpload(step) && step.with?.index !== "testpypi");
      expect(uploads.map(({ id }) => id)).toEqual(uploads.map(() => "publish"));
      if (name === "pypi") expect(outputs).toHaveProperty("artifact-id");
    }
  },
);

test.each(written)(
  "what init writes for %s tags and releases what a tag or a pull request names, with no other right",
  (way, text) => {
    const jobs = Object.entries(jobsOf(text));
    const makers = jobs.filter(([, { steps }]) => steps.at(-1)!.uses?.includes("/create-release@"));
    const isNamed = /^\w+-(?:tag|prepared)-/.test(way);
    expect(makers.map(([name]) => name)).toEqual(isNamed ? [way.startsWith("github-") ? "finish" : "publish"] : []);
    const writers = jobs.filter(([, { permissions }]) => permissions?.contents?.startsWith("write"));
    expect(writers.filter(([name]) => name !== "prepare")).toEqual(makers);
    for (const [name, { needs, permissions, steps }] of makers) {
      if (name !== "finish") continue;
      expect([needs, permissions]).toEqual(["pypi", { contents: "write" }]);
      expect(steps.map((step) => step.with?.["artifact-ids"] ?? [])).toContain("${{ needs.pypi.outputs.artifact-id }}");
    }
  },
);

/** All jobs that a job comes after. */
const before = (name: string, jobs: Jobs): readonly string[] => {
  const direct = needsOf(jobs[name]!);
  return [...direct, ...direct.flatMap((each) => before(each, jobs))];
};

/** The jobs that leave what a pattern of artifacts names. */
const makers: Readonly<Record<string, string>> = { "dist-*": "build", "wheels-*": "wheels" };

test.each(written)("in what init writes for %s nothing is published before all that was built was tried", (_, text) => {
  const jobs = jobsOf(text);
  for (const [name, { steps }] of Object.entries(jobs)) {
    const patterns = steps.flatMap(({ with: given }) => (given?.pattern === undefined ? [] : [String(given.pattern)]));
    expect(before(name, jobs)).toEqual(expect.arrayContaining(patterns.map((pattern) => makers[pattern])));
    const isUploading = steps.some((step) => isPublishing(step) && step.with?.["dry-run"] === undefined);
    if (isUploading && jobs.rehearse !== undefined) expect(before(name, jobs)).toContain("rehearse");
    if (name === "pypi" && jobs.testpypi !== undefined) expect(before(name, jobs)).toContain("testpypi");
  }
});

const isMerging = ([way]: readonly [string, string]): boolean => /^github-(?:merge|prepared)-/.test(way);

test.each(written.filter(isMerging))("what init writes for %s publishes nothing where nothing is due", (_, text) => {
  const jobs = jobsOf(text);
  // One of those that each comes after, or itself, is left out.
  const isLeftOut = (name: string): boolean =>
    [name, ...before(name, jobs)].some((each) =>
      /outputs\.(?:artifact-id != ''|empty == 'false')/.test(jobs[each]!.if ?? ""),
    );
  for (const name of ["wheels", "rehearse", "testpypi", "pypi"].filter((each) => each in jobs))
    expect([name, isLeftOut(name)]).toEqual([name, true]);
  expect(text).not.toMatch(/inputs\.tag/);
  const due = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ uses = "", with: given }) => /\/(?:publish|plan)@/.test(uses) && given?.dist === undefined),
  );
  const isPrepared = jobs.prepare !== undefined;
  expect(due.map(({ with: given }) => given?.due !== undefined)).toEqual(due.map(() => isPrepared));
});
