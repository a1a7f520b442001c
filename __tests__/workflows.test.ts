import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { generatedFiles } from "../scripts/generate.ts";
import { initWishes } from "../scripts/init-wishes.ts";
import { pageWorkflows } from "../scripts/page-workflows.ts";
import { reader } from "../src/domain/init/workflows/access.ts";
import { workflowFiles } from "../src/domain/init/workflows/files.ts";
import { root } from "./child.ts";

const generated = generatedFiles();

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const filesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)] as const);

/** What `init` writes, in every way that there is. */
const written = await Promise.all(
  initWishes.map(async ([way, wish]) =>
    (await workflowFiles(wish)).map(({ file, text }) => [`${file} of init (${way})`, text] as const),
  ),
);

/** What we run, and what we tell people to copy. */
const workflows: readonly (readonly [string, string])[] = [
  ...filesIn(".github/workflows"),
  ...filesIn("examples/workflows"),
  ...written.flat(),
  ...pageWorkflows(),
];

const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

/** An action of ours by its folder: of this checkout, or as others name it. */
const ownAction = (uses: string | undefined): string | undefined =>
  /^(?:\.\/|org\/release-actions(?:\/|(?=@)))([^@]*)/.exec(uses ?? "")?.[1];

test.each(workflows)("%s has no permission but the ones that a job names", (name, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  // An identity is for jobs without the project's code, but for the start, which says so, and for what no index takes uploads from.
  if (name.endsWith("one job")) return;
  for (const { permissions, steps, environment } of Object.values(jobs)) {
    if (permissions?.["id-token"] !== "write" || environment === reader.environment) continue;
    expect(steps.filter(({ uses }) => uses?.startsWith("actions/checkout"))).toEqual([]);
  }
});

test.each(workflows)("%s pins what others wrote to a commit, with its version", (_, text) => {
  const foreign =
    text.match(/^.*\buses: .*$/gm)?.filter((line) => !/uses: (?:\.\/|org\/release-actions)/.test(line)) ?? [];
  for (const line of foreign) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)("%s puts no expression into a script", (_, text) => {
  for (const { run } of stepsOf(text)) expect(run ?? "").not.toContain("${{");
});

/** What a step gives to an action of ours and that does not take, each as `uses: input`. */
const unknownInputs = ({ uses, with: given = {} }: Step): readonly string[] => {
  const folder = ownAction(uses);
  if (folder === undefined) return [];
  const metadata = generated.get(join(folder, "action.yml"));
  if (metadata === undefined) return [`${uses}: no such action`];
  const { inputs } = parse(metadata) as { readonly inputs: Readonly<Record<string, unknown>> };
  return Object.keys(given)
    .filter((name) => !(name in inputs))
    .map((name) => `${uses}: ${name}`);
};

test.each(workflows)("%s gives our actions only what they take", (_, text) => {
  expect(stepsOf(text).flatMap(unknownInputs)).toEqual([]);
});

const pages = ["docs", ...readdirSync(join(root, "actions")).map((name) => `actions/${name}`)]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith(".md"));

/** Every mapping with `uses` in a piece of YAML, which may be steps, a job or a workflow. */
const stepsIn = (value: unknown): readonly Step[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(stepsIn);
  return "uses" in value ? [value as Step, ...inside] : inside;
};

test("no step in a document gives an action of ours what it does not take", () => {
  const pieces = pages.flatMap((page) =>
    [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!),
  );
  const steps = pieces.flatMap((text) => stepsIn(parse(text)));
  expect(steps.length).toBeGreaterThan(30);
  expect(steps.flatMap(unknownInputs)).toEqual([]);
  expect(pieces.join("\n").match(/uses: (?!org\/)\S+@(?![0-9a-f]{40} # v\d)\S+/g)).toBeNull();
});

test("the pins of what we tell people to copy are those that we run ourselves", () => {
  const pinsOf = (text: string) => new Set(text.match(/[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+/g));
  const ours = pinsOf(
    filesIn(".github/workflows")
      .map(([, text]) => text)
      .join(""),
  );
  const run = new Map([...ours].map((pin) => [pin.split("@")[0], pin]));
  const others = [...pinsOf(workflows.map(([, text]) => text).join(""))].filter((pin) => run.has(pin.split("@")[0]));
  expect(others.filter((pin) => !ours.has(pin))).toEqual([]);
  expect(others.length).toBeGreaterThan(1);
});

/** Steps that learn from the run's ref what is released, or that its tag is there. */
const readsTag = ({ uses, with: given }: Step): boolean =>
  ["", "actions/validate-release", "actions/plan", "actions/create-release"].includes(ownAction(uses) ?? "none") ||
  (ownAction(uses) === "publish" && given?.dist === undefined);

const isTagged = (text: string): boolean => {
  const { name, on } = parse(text) as { readonly name: string; readonly on: { readonly push?: { tags?: unknown } } };
  return name.startsWith("Publish") && on.push?.tags !== undefined;
};

/** Published by a tag: examples, what `init` writes, and what pages show. */
const tagged = [...filesIn("examples/workflows"), ...written.flat(), ...pageWorkflows()].filter(([, text]) =>
  isTagged(text),
);

test("both workflows of the README that a tag starts are among those that are looked at", () => {
  expect(tagged.filter(([name]) => name.startsWith("README.md")).length).toBe(2);
});

test.each(tagged)(
  "%s can be started by hand with a tag, which is checked out and read in place of the run's ref",
  (_, text) => {
    const { on } = parse(text) as { readonly on: { readonly workflow_dispatch: { readonly inputs: object } } };
    expect(on.workflow_dispatch.inputs).toMatchObject({ tag: { required: true, type: "string" } });
    const steps = stepsOf(text);
    const refs = steps.filter(({ uses }) => uses?.startsWith("actions/checkout")).map(({ with: given }) => given?.ref);
    expect(new Set(refs)).toEqual(new Set(["${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}"]));
    const read = steps.filter(readsTag);
    expect(read.length).toBeGreaterThan(0);
    for (const { with: given } of read) expect(given?.tag).toBe("${{ inputs.tag }}");
  },
);

test.each(written.flat().filter(([name]) => !name.includes("(github-")))(
  "%s names at most one environment, and none for Gitea",
  (name, text) => {
    const environments = new Set(text.match(/^ +environment: .*/gm));
    expect(environments.size).toBeLessThanOrEqual(name.includes("(gitea-") ? 0 : 1);
  },
);

test.each(written.flat().filter(([name]) => !name.includes("(github-")))(
  "%s, for a server of one's own, has no key that github.com alone knows",
  (_, text) => {
    expect(text).not.toContain("queue:");
  },
);

test.each(workflows)("%s reads only outputs that the step before gives", (_, text) => {
  for (const { steps } of Object.values((parse(text) as Workflow).jobs)) {
    for (const { id, uses } of steps) {
      const folder = id === undefined ? undefined : ownAction(uses);
      if (folder === undefined) continue;
      const { outputs } = parse(generated.get(join(folder, "action.yml"))!) as { readonly outputs: object };
      const read = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, "g"))].map(([, name]) => name!);
      expect(read.filter((name) => !(name in outputs))).toEqual([]);
    }
  }
});

test("the README starts with fifteen lines, and no recipe has more than one piece of YAML", () => {
  const first = /^```yaml\n([\s\S]*?)^```$/m.exec(read("README.md"))![1]!;
  expect(first.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
  const recipes = read("docs/recipes.md").split(/^## /m).slice(1);
  expect(recipes.length).toBeGreaterThan(15);
  for (const recipe of recipes) expect(recipe.match(/^```yaml$/gm)?.length ?? 0).toBeLessThanOrEqual(1);
});

test("the README's workflow of two jobs has the rights and steps of publish-workspace.yml, whose next job makes the release", () => {
  const shape = (text: string) =>
    Object.entries((parse(text) as Workflow).jobs).map(([name, { permissions, needs, environment, ...job }]) => {
      const own = job.steps.flatMap(({ uses }) => (uses?.startsWith("org/") ? [uses] : []));
      // The check of the versions is told on the page that goes into it.
      const steps = own.filter((uses) => !uses.includes("validate-release"));
      return { name, if: job.if, permissions, needs, environment, steps };
    });
  const [, text] = pageWorkflows().find(([name]) => name === "README.md: Publish from a tag in two jobs")!;
  const [finish, ...others] = shape(read("examples/workflows/publish-workspace.yml")).toReversed();
  expect(shape(text)).toEqual(others.toReversed());
  expect(finish).toMatchObject({ name: "finish", permissions: { contents: "write" } });
});

test("the README tells of the jobs of release-on-merge.yml, each by its name and in their order", () => {
  const [, section] = /^## Release by merging\n([\s\S]*?)^## /m.exec(read("README.md"))!;
  const told = [...section!.matchAll(/^\d\. \*\*(\w+)\*\*/gm)].map(([, name]) => name);
  expect(told).toEqual(Object.keys((parse(read("examples/workflows/release-on-merge.yml")) as Workflow).jobs));
});
