import type { Finding } from "../../../domain/problem/finding.ts";
import { type Facts, mayComeWithExtra, scriptWithoutExtra, smokeFailed } from "../../../domain/problem/smoke.ts";

/** Something of an installed package that does not work. */
export interface Failure {
  /** As in `import core_lib` or `script core-run`. */
  readonly what: string;
  readonly words: string;
  readonly isScript: boolean;
  /** Whether something could not be imported: a module is missing, or a package asks for an extra. */
  readonly isImportError: boolean;
}

interface Tried {
  readonly facts: Facts;
  /** The extras that the package has, where it was installed without any. */
  readonly extras: readonly string[];
  /** What users import of the wheel. */
  readonly own: readonly string[];
}

/**
 * What failed, told once for each cause. A script that cannot import what an extra of the package may bring is no error:
 * command lines are often for one of them alone.
 */
export const explainFailures = (failures: readonly Failure[], { facts, extras, own }: Tried): readonly Finding[] => {
  const isForExtra = ({ isScript, isImportError, words }: Failure): boolean =>
    isScript && isImportError && extras.length > 0 && mayComeWithExtra({ words, own });
  const causes = Map.groupBy(failures, (failure) => `${isForExtra(failure)} ${failure.words}`);
  return [...causes.values()].map((alike) => {
    const [first] = alike;
    const about = { ...facts, words: first!.words, what: alike.map(({ what }) => what), own };
    return isForExtra(first!) ? scriptWithoutExtra({ ...about, extras }) : smokeFailed({ ...about, extras });
  });
};
