import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parse } from "yaml";
import { machine } from "../uv-sandbox.ts";
import { type Job as Runner, startJob } from "./job.ts";

/** What a run of a workflow has from outside. */
export interface Running {
  /** The repository that is checked out. */
  readonly repository: string;
  readonly github: Readonly<Record<"event_name" | "ref" | "ref_name", string>>;
  /** Of a run that is started by hand. */
  readonly inputs?: Texts;
  readonly secrets?: Texts;
  readonly vars?: Texts;
  /** Of each step of ours. */
  readonly env?: Texts;
  /** What a step of ours is given, by its job, its action, and what the workflow gives it. */
  readonly given?: (step: { readonly job: string; readonly action: string }, inputs: Texts) => Texts;
  /** A folder with programs that stand before those of this machine. */
  readonly programs?: string;
}

type Texts = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly strategy?: { readonly matrix: string | { readonly include: readonly Context[] } };
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

type Context = Readonly<Record<string, unknown>>;

/** How a job ended: what its steps said, one text for each job of a matrix; none of those that were left out. */
export type Ran = ReadonlyMap<string, readonly string[]>;

interface Ended {
  readonly outputs: Texts;
  readonly logs: readonly string[];
}

interface Artifact {
  readonly name: string;
  readonly folder: string;
}

/**
 * Runs a workflow's jobs one after the other, each on a machine of its own: our steps and those of shell really, those of others by
 * what stands in for them. Artifacts are folders; the last of a name counts. Throws where a step fails.
 */
export const runWorkflow = async (text: string, running: Running): Promise<Ran> => {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
  const store = realpathSync(mkdtempSync(join(tmpdir(), "artifacts-")));
  const artifacts: Artifact[] = [];
  const ended = new Map<string, Ended>();
  try {
    for (const [name, job] of Object.entries(jobs)) {
      const needs = [job.needs ?? []].flat();
      if (needs.some((each) => !ended.has(each))) continue;
      const context: Context = {
        ...{
          github: running.github,
          inputs: running.inputs ?? {},
          secrets: running.secrets ?? {},
          vars: running.vars ?? {},
        },
        needs: Object.fromEntries(needs.map((each) => [each, { outputs: ended.get(each)!.outputs }])),
      };
      if (job.if !== undefined && !truth(job.if, context)) continue;
      const matrix = job.strategy?.matrix;
      const { include } = (typeof matrix === "string" ? evaluate(matrix, context) : (matrix ?? { include: [{}] })) as {
        readonly include: readonly Context[];
      };
      const logs: string[] = [];
      let outputs: Texts = {};
      for (const entry of include) {
        const one = await runJob(job, { ...context, matrix: entry }, { name, running, store, artifacts });
        logs.push(one.logs.join(""));
        outputs = one.outputs;
      }
      ended.set(name, { outputs, logs });
    }
    return new Map([...ended].map(([name, { logs }]) => [name, logs]));
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
};

interface Place {
  /** Of the job. */
  readonly name: string;
  readonly running: Running;
  readonly store: string;
  readonly artifacts: Artifact[];
}

const runJob = async (job: Job, context: Context, place: Place): Promise<Ended> => {
  using runner = startJob();
  const steps: Record<string, { readonly outputs: Texts }> = {};
  const logs: string[] = [];
  const here = join(runner.folder, "work");
  mkdirSync(here);
  for (const step of job.steps) {
    const known = { ...context, steps };
    if (step.if !== undefined && !truth(step.if, known)) continue;
    const { outputs, log } = await runStep(step, { ...place, runner, here, known });
    if (step.id !== undefined) steps[step.id] = { outputs };
    logs.push(log);
  }
  return { outputs: filled(job.outputs ?? {}, { ...context, steps }), logs };
};

interface Desk extends Place {
  readonly runner: Runner;
  readonly here: string;
  readonly known: Context;
}

type Did = { readonly outputs: Texts; readonly log: string };

const runStep = async (step: Step, desk: Desk): Promise<Did> => {
  const { uses, run } = step;
  const given = filled(step.with ?? {}, desk.known);
  const env = filled(step.env ?? {}, desk.known);
  if (run !== undefined) return runShell(run, env, desk);
  const [, own] = /^org\/release-actions\/(\S+?)@/.exec(uses ?? "") ?? [];
  if (own !== undefined) return await runOwn(own, { given, env }, desk);
  return { outputs: standIns[uses!.split("@")[0]!]!(given, desk), log: "" };
};

const pathOf = ({ running }: Desk): string =>
  [running.programs ?? [], dirname(process.execPath), machine.PATH ?? ""].flat().join(delimiter);

const runShell = (script: string, env: Texts, desk: Desk): Did => {
  const file = join(desk.runner.temp, "output");
  writeFileSync(file, "");
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: desk.here,
    env: { ...machine, ...env, PATH: pathOf(desk), GITHUB_OUTPUT: file },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${script}\n${stdout}${stderr}`);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes("="));
  return { outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))), log: stdout };
};

const runOwn = async (action: string, { given, env }: { given: Texts; env: Texts }, desk: Desk): Promise<Did> => {
  const { runner, running, here, store, artifacts } = desk;
  const { event_name, ref, ref_name } = running.github;
  const inputs = running.given?.({ job: desk.name, action }, given) ?? given;
  const { status, stdout, outputs } = await runner.step(action, {
    cwd: here,
    inputs,
    env: {
      ...{ GITHUB_WORKSPACE: here, GITHUB_EVENT_NAME: event_name, GITHUB_REF: ref, GITHUB_REF_NAME: ref_name },
      ...running.env,
      ...env,
    },
  });
  if (status !== 0) throw new Error(`${action}: ${stdout}`);
  const dist = outputs["dist-path"] ?? "";
  if (dist === "" || outputs["published-packages"] === "[]") return { outputs, log: stdout };
  const name = `release-actions-${artifacts.length}`;
  return { outputs: { ...outputs, "artifact-id": keep(dist, name, { store, artifacts }) }, log: stdout };
};

const keep = (folder: string, name: string, { store, artifacts }: Pick<Place, "store" | "artifacts">): string => {
  const kept = join(store, String(artifacts.length));
  cpSync(folder, kept, { recursive: true });
  return String(artifacts.push({ name, folder: kept }));
};

/** What others wrote. https://github.com/actions/download-artifact/blob/v8.0.1/src/download-artifact.ts */
const standIns: Readonly<Record<string, (given: Texts, desk: Desk) => Texts>> = {
  "actions/checkout": (given, { running, here }) => {
    const ref = given.ref || running.github.ref;
    const git = (...args: readonly string[]) =>
      execFileSync("git", args, { cwd: here, env: { ...machine, HOME: here }, stdio: "pipe" });
    git("-c", "protocol.file.allow=always", "clone", "--quiet", running.repository, ".");
    if (given["sparse-checkout"]) git("sparse-checkout", "set", "--no-cone", given["sparse-checkout"]);
    git("-c", "advice.detachedHead=false", "checkout", "--quiet", ref.replace(/^refs\/(?:tags|heads)\//, ""));
    return {};
  },
  "astral-sh/setup-uv": () => ({}),
  "actions/upload-artifact": ({ name = "", path = "" }, { here, store, artifacts }) => {
    const from = path.startsWith("/") ? path : join(here, path);
    if (existsSync(from) && readdirSync(from).length > 0) keep(from, name, { store, artifacts });
    return {};
  },
  "actions/download-artifact": (given, { here, artifacts }) => {
    const to = join(here, given.path ?? "");
    mkdirSync(to, { recursive: true });
    const id = given["artifact-ids"];
    if (id === "") throw new Error("no artifact is named");
    const last = new Map(artifacts.map((each) => [each.name, each]));
    const [start = ""] = (given.pattern ?? "").split("*");
    const found =
      id === undefined ? [...last.values()].filter(({ name }) => name.startsWith(start)) : [artifacts[Number(id) - 1]!];
    const isFlat = given["merge-multiple"] === "true" || found.length === 1;
    for (const { name, folder } of found) cpSync(folder, isFlat ? to : join(to, name), { recursive: true });
    return {};
  },
};

const truth = (condition: string, context: Context): boolean =>
  Boolean(evaluate(condition.startsWith("${{") ? condition : `\${{ ${condition} }}`, context));

const filled = (values: Readonly<Record<string, unknown>>, context: Context): Texts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(String(value), context)]));

const fill = (text: string, context: Context): string =>
  text.replaceAll(/\$\{\{.*?\}\}/g, (each) => String(evaluate(each, context) ?? ""));

/** The little of https://docs.github.com/en/actions/reference/workflows-and-actions/expressions that is written here is JavaScript but for its paths. */
const evaluate = (expression: string, context: Context): unknown => {
  const code = expression
    .replace(/^\$\{\{(.*)\}\}$/s, "$1")
    .replaceAll(/\.\*\.([\w-]+)/g, ".map((each) => each.$1)")
    .replaceAll(/(?<=[\w\])])\.(?!map\()([\w-]+)/g, '?.["$1"]');
  const names = { needs: {}, steps: {}, matrix: {}, ...context, ...functions };
  return new Function(...Object.keys(names), `return (${code});`)(...Object.values(names));
};

const functions = {
  format: (text: string, first: string) => text.replace("{0}", first),
  join: (texts: readonly string[], between: string) => texts.join(between),
  fromJSON: (text: string): unknown => JSON.parse(text),
};
