import type { Inputs } from "../../contract/contract.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidValue, missingValue } from "../../domain/problem/usage.ts";
import type { Allowance } from "../../domain/ref-update/pusher.ts";
import type { Push } from "../../domain/ref-update/task.ts";
import { isCommitHash } from "../../domain/text/commit-hash.ts";
import { compilePattern, type Pattern } from "../../domain/text/pattern.ts";
import type { contract } from "./contract.ts";

type Taken = Inputs<typeof contract.inputs>;

export interface CheckedInputs {
  readonly repository: string;
  readonly named: Push | undefined;
  readonly allowance: Allowance;
}

/** The inputs that only make sense together, or after a look at what they hold; a `Problem` with all that is wrong. */
export const checkedInputs = async (inputs: Taken): Promise<CheckedInputs> => {
  const compiled = await Promise.all(inputs.allowPatterns.map(compilePattern));
  const { repository = "" } = inputs;
  const bad = [
    ...repositoryFaults(repository),
    ...commitFaults(inputs),
    ...compiled.flatMap((pattern, at) =>
      "why" in pattern
        ? [
            invalidValue({
              what: `allow-patterns (${pattern.why})`,
              expected: "regular expressions in RE2's syntax",
              value: inputs.allowPatterns[at]!,
            }),
          ]
        : [],
    ),
  ];
  if (bad.length > 0) throw new Problem(bad);
  const patterns = compiled.filter((pattern): pattern is Pattern => "test" in pattern);
  return { repository, named: namedPush(inputs), allowance: { actors: inputs.allowActors, patterns } };
};

const repositoryFaults = (repository: string): readonly Finding[] => {
  if (repository === "") return [missingValue({ what: "--repository (GITHUB_REPOSITORY)" })];
  if (/^[\w.-]+\/[\w.-]+$/.test(repository) && !/(?:^|\/)\.\.?(?:\/|$)/.test(repository)) return [];
  return [invalidValue({ what: "--repository", expected: "owner/name", value: repository })];
};

const commitFaults = ({ before, after }: Taken): readonly Finding[] => {
  if (before === undefined && after === undefined) return [];
  return Object.entries({ "--before": before, "--after": after }).flatMap(([what, value]) => {
    if (value === undefined) return [missingValue({ what })];
    if (isCommitHash(value)) return [];
    return [invalidValue({ what, expected: "the whole name of a commit", value })];
  });
};

/** One update of some time: whoever names it says neither who pushed, nor whether commits were lost. */
const namedPush = ({ before, after }: Taken): Push | undefined =>
  before === undefined || after === undefined
    ? undefined
    : { before, after, sender: undefined, isForced: false, listed: [], isRecent: false };
