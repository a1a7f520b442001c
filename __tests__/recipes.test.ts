import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { pagePieces, pageWorkflows } from "../scripts/page-workflows.ts";
import { exampleWorkflows } from "../src/domain/init/workflows/examples.ts";

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

const merging = jobsOf(exampleWorkflows.get("release-on-merge.yml")!);

const without = (given: Step["with"], names: readonly string[]): Step["with"] =>
  given && Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));

/** A job for tags as the head of the page says that it goes into release-on-merge.yml. */
const merged = (name: string, job: Job, { hasPlan }: { readonly hasPlan: boolean }): Job => {
  const replaced = merging[name];
  const publishing = replaced?.steps.find(isPublishing);
  const own = job.steps
    .filter((step) => !isValidating(step))
    .map((step): Step => {
      const given = without(step.with, ["ref", "tag"]);
      if (!isPublishing(step) || publishing === undefined) return { ...step, with: given! };
      const due = hasPlan ? undefined : publishing.with?.due;
      return { ...step, id: publishing.id!, with: { ...given, ...(due === undefined ? {} : { due }) } };
    });
  const index = job.steps.find(isValidating)?.with?.index;
  const validating = merging
    .build!.steps.filter(isValidating)
    .map((step): Step => ({ ...step, with: { ...step.with, ...(index === undefined ? {} : { index }) } }));
  if (name === "plan") return { ...job, steps: [...own, ...validating.map(({ if: _, ...step }) => step)] };
  const {
    if: condition,
    outputs,
    concurrency,
  } = replaced ?? {
    if: needsOf(job).includes("build") ? merging.pypi!.if : undefined,
  };
  return {
    ...job,
    ...(condition === undefined ? {} : { if: condition }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(concurrency === undefined ? {} : { concurrency }),
    steps: name === "build" && !hasPlan ? [...own, ...validating] : own,
  };
};

const forTags = pagePieces().filter((piece) => {
  const { name, jobs } = parse(piece[1]) as { readonly name?: string; readonly jobs: Jobs };
  return isRecipe(piece) && name === undefined && jobs.prepare === undefined;
});

test("recipes for publish-workspace.yml are found", () => {
  expect(forTags.length).toBeGreaterThan(7);
});

test("what takes no password asks an index of one's own nothing, also where merging releases", () => {
  const [, text] = forTags.find(([name]) => name.endsWith("A private index"))!;
  const steps = merged("build", jobsOf(text).build!, { hasPlan: false }).steps;
  expect(steps.find(isValidating)?.with).toEqual({ mode: "branch", index: "off" });
});

test.each(forTags)("%s goes into release-on-merge.yml, too", (_, text) => {
  const jobs = jobsOf(text);
  const hasPlan = jobs.plan !== undefined;
  const moved = Object.entries(jobs).map(([name, job]) => [name, merged(name, job, { hasPlan })] as const);
  const whole = { ...merging, ...Object.fromEntries(moved) };
  expectSound(whole);
  expect(JSON.stringify(whole)).not.toMatch(/inputs\.tag/);
  // Nothing is published where nothing is due.
  for (const job of Object.values(whole).filter(({ steps }) => steps.some(({ with: given }) => given?.dist)))
    expect(job.if ?? needsOf(job)).toEqual(job.if ? merging.pypi!.if : expect.arrayContaining(["pypi"]));
});
