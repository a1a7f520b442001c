import { isPackageSources } from "../indexes/package-sources.ts";
import { statuses } from "../plan/plan.ts";
import { shown } from "../problem/shown.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { isCommitHash } from "../text/commit-hash.ts";
import { stageNames } from "./outcome.ts";

/** What is wrong with a manifest's fields, in a clause that names the first; `undefined` where nothing is. */
export const manifestFault = (document: unknown): string | undefined => {
  const fault = check(document);
  if (fault === undefined) return undefined;
  const path = fault.path.replace(/^\./, "");
  if (path === "") return "it is no object";
  if (fault.value === undefined) return `it lacks ${path}`;
  const words = `${path} is not as a run writes it`;
  // What is larger may hold the login of an index.
  return typeof fault.value === "object" ? words : `${words}: ${spelt(fault.value)}`;
};

const spelt = (value: unknown): string => {
  const text = shown(JSON.stringify(value));
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
};
const longest = 80;

/** Where in a value something is wrong, as in `.packages[0].name`, and what stands there. */
interface Fault {
  readonly path: string;
  readonly value: unknown;
}
type Check = (value: unknown) => Fault | undefined;

const is =
  (accepts: (value: unknown) => boolean): Check =>
  (value) =>
    accepts(value) ? undefined : { path: "", value };
const inside = (path: string, fault: Fault | undefined): Fault | undefined =>
  fault && { ...fault, path: `${path}${fault.path}` };

const isText = is((value) => typeof value === "string");
const isTextOrNull = is((value) => value === null || typeof value === "string");
const isCount = is((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const isOneOf = (values: readonly unknown[]): Check => is((value) => values.includes(value));
const matches = (pattern: RegExp): Check => is((value) => typeof value === "string" && pattern.test(value));

const isList =
  (each: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return { path: "", value };
    for (const [at, item] of value.entries()) {
      const fault = inside(`[${at}]`, each(item));
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

const hasShape =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return { path: "", value };
    for (const [key, each] of Object.entries(shape)) {
      const fault = inside(`.${key}`, each((value as Record<string, unknown>)[key]));
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

const isName = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const areCommits = isList(is(isCommitHash));

const isPlan = hasShape({
  schema_version: isOneOf([1]),
  id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  commit: isTextOrNull,
  commit_time: isCount,
  created_at: isText,
  index: hasShape({ name: isText, upload_url: isText, simple_url: isText }),
  packages: isList(
    hasShape({
      name: isName,
      raw_name: isText,
      path: isText,
      version: isTextOrNull,
      status: isOneOf(statuses),
      reason: isText,
      level: isCount,
      needs: isList(isName),
      unit: isList(isName),
      bounds: isList(hasShape({ from: isText, to: isText, table: isText })),
      tag: isTextOrNull,
      // uv would take another text for the path of a program to run.
      requires_python: is(
        (value) => value === null || (typeof value === "string" && parseSpecifiers(value) !== undefined),
      ),
      on_index: isList(isText),
      since_commit: isOneOf([undefined, true]),
      wheels: isList(isText),
    }),
  ),
  critical_path: isList(isName),
  prepared_by: (value) => (value === undefined ? undefined : areCommits(value)),
});

const isDistribution = hasShape({
  package: isName,
  filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
  kind: isOneOf(["wheel", "sdist"]),
  size: isCount,
  sha256: matches(/^[0-9a-f]{64}$/),
});

const isOutcome = hasShape({
  package: isName,
  stage: isOneOf(stageNames),
  kind: isOneOf(["done", "skipped", "failed", "blocked"]),
});

const check = hasShape({
  schema_version: isOneOf([1]),
  plan: isPlan,
  sources: is(isPackageSources),
  distributions: isList(isDistribution),
  outcomes: isList(isOutcome),
});
