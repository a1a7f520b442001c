import type { Finding, Severity } from "../problem/finding.ts";

/** First and last line, 1-based, both included. */
export type LineRange = readonly [number, number];

/** The files that a pull request touches, each with the lines that it brings, in ascending order. */
export type TouchedLines = ReadonlyMap<string, readonly LineRange[]>;

/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;

const order: readonly Severity[] = ["error", "warning", "notice"];

/** Errors first; equal ones stay in their order. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));

export interface Annotations {
  /** Shown beside the code, at most ten of each severity, worst first. */
  readonly annotated: readonly Finding[];
  /** Written into the log: those for which there was no room, and errors elsewhere, since they fail the step. */
  readonly logged: readonly Finding[];
  /** How many warnings and notices lie where the pull request did not touch anything. */
  readonly elsewhere: number;
}

/**
 * What is annotated: of a pull request (`touched`) only what lies in it or in no file, so that nobody reviews what was
 * there before. https://docs.github.com/en/actions/reference/limits
 */
export const chooseAnnotations = (findings: readonly Finding[], touched: TouchedLines | undefined): Annotations => {
  const { true: inside = [], false: outside = [] } = Object.groupBy(worstFirst(findings), (finding) =>
    touched === undefined || isTouched(finding, touched) ? "true" : "false",
  );
  const bySeverity = order.map((kind) => inside.filter(({ severity }) => severity === kind));
  const errors = outside.filter(({ severity }) => severity === "error");
  return {
    annotated: bySeverity.flatMap((kind) => kind.slice(0, annotationLimit)),
    logged: [...errors, ...bySeverity.flatMap((kind) => kind.slice(annotationLimit))],
    elsewhere: outside.length - errors.length,
  };
};

const isTouched = ({ file, line }: Finding, touched: TouchedLines): boolean => {
  if (file === undefined) return true;
  const ranges = touched.get(file);
  return ranges !== undefined && (line === undefined || isWithin(line, ranges));
};

const isWithin = (line: number, ranges: readonly LineRange[]): boolean => {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < line) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= line;
};
