import { concurrencyLines, type Step } from "./steps.ts";

/** A job of a workflow. Texts are YAML, and may end with a comment. */
export interface Job {
  readonly id: string;
  readonly name: string;
  /** The jobs that it waits for. */
  readonly needs?: readonly string[];
  readonly if?: string | undefined;
  /** An expression, or lines. */
  readonly matrix?: string | readonly string[];
  /** `ubuntu-24.04` where it is not said. */
  readonly runsOn?: string;
  readonly minutes: number;
  readonly concurrency?: readonly string[] | undefined;
  readonly environment?: string | undefined;
  readonly permissions: Mapping;
  readonly outputs?: Mapping | undefined;
  readonly steps: readonly Step[];
}

type Mapping = Readonly<Record<string, string>>;

/** The lines of a job below `jobs:`. */
export const jobText = (job: Job): string => {
  const {
    id,
    name,
    needs = [],
    matrix = [],
    runsOn = "ubuntu-24.04",
    minutes,
    concurrency,
    environment,
    permissions,
    outputs,
    steps,
  } = job;
  const lines = [
    `name: ${name}`,
    ...(needs.length === 0 ? [] : [`needs: ${needs.length === 1 ? needs[0] : `[${needs.join(", ")}]`}`]),
    ...(job.if === undefined ? [] : [`if: ${job.if}`]),
    ...(matrix.length === 0 ? [] : ["strategy:", ...matrixLines(matrix)]),
    `runs-on: ${runsOn}`,
    `timeout-minutes: ${minutes}`,
  ];
  return [
    `  ${id}:\n`,
    ...lines.map((line) => `    ${line}\n`),
    concurrency === undefined ? "" : concurrencyLines(concurrency, "    "),
    environment === undefined ? "" : `    environment: ${environment}\n`,
    Object.keys(permissions).length === 0 ? "    permissions: {}\n" : mapping("permissions", permissions),
    outputs === undefined ? "" : mapping("outputs", outputs),
    "    steps:\n",
    ...steps,
  ].join("");
};

const matrixLines = (matrix: string | readonly string[]): readonly string[] =>
  typeof matrix === "string" ? [`  matrix: ${matrix}`] : ["  matrix:", ...matrix.map((line) => `    ${line}`)];

const mapping = (key: string, values: Mapping): string =>
  [`${key}:`, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)]
    .map((line) => `    ${line}\n`)
    .join("");
