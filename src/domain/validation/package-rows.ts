import type { Cell } from "../report/cells.ts";
import type { Row } from "../report/guard-summary.ts";
import type { State } from "./state.ts";
import type { PackageValidation } from "./validation.ts";

const order: readonly State[] = ["invalid", "ready", "released", "idle"];

/** So many that say the same are one row. */
const mostAlike = 5;

/** The release's own packages first, then those that it leaves alone. `pageOf` gives the page of a release by its tag. */
export const packageRows = (
  packages: readonly PackageValidation[],
  pageOf: (tag: string) => string | undefined = () => undefined,
): readonly Row<Cell>[] => {
  const sorted = packages.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const alike = Map.groupBy(sorted, wordsOf);
  return [...alike].flatMap(([words, group]) => {
    const isOwn = group[0]!.state === "ready";
    if (isOwn || group.length <= mostAlike) return group.map((each) => row(each, pageOf));
    const names = group.slice(0, mostAlike).map(({ name }) => name);
    return [[{ code: names, more: group.length - names.length }, "", { state: words }] as const];
  });
};

const row = (each: PackageValidation, pageOf: (tag: string) => string | undefined): Row<Cell> => {
  const { name, version = "", isReleased, tag } = each;
  const url = isReleased && tag !== undefined ? pageOf(tag) : undefined;
  return [{ code: name }, { code: version, url }, { state: wordsOf(each), names: [name] }];
};

/** Where an index did not answer, nothing speaks against the release: the output alone calls it invalid. */
const wordsOf = ({ state, reason, isUndecided }: PackageValidation): string =>
  `${isUndecided ? "unknown" : state}: ${reason}`;
