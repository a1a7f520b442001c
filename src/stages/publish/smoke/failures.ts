import type { Finding } from "../../../domain/problem/finding.ts";
import { type Facts, scriptWithoutExtra, smokeFailed } from "../../../domain/problem/smoke.ts";
import type { Failure } from "./probe.ts";

interface Tried {
  readonly facts: Facts;
  /** The extras that the package has, where it was installed without any. */
  readonly extras: readonly string[];
}

/**
 * What failed, told once for each cause. A script that cannot import something is no error where the package has extras:
 * command lines are often for one of them alone.
 */
export const explainFailures = (failures: readonly Failure[], { facts, extras }: Tried): readonly Finding[] => {
  const isForExtra = ({ isScript, isImportError }: Failure): boolean => isScript && isImportError && extras.length > 0;
  const causes = Map.groupBy(failures, (failure) => `${isForExtra(failure)} ${failure.words}`);
  return [...causes.values()].map((alike) => {
    const [first] = alike;
    const about = { ...facts, words: first!.words, what: alike.map(({ what }) => what) };
    return isForExtra(first!) ? scriptWithoutExtra({ ...about, extras }) : smokeFailed(about);
  });
};
