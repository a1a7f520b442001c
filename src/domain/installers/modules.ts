import type { PackageName } from "../python/name.ts";
import { normalizeName } from "../python/name.ts";
import type { Entry } from "./entry.ts";

interface Question {
  /** The package that is released. */
  readonly own: PackageName;
  /** A requirement on this very version that the last release had not: the package was split. */
  readonly isSplit: boolean;
}

const isPrivate = (module: string): boolean => module.split(".").some((part) => part.startsWith("_"));

/** A package is still there where its folder has become a namespace, and a namespace where it has become a package. */
const isThere = (module: string, all: readonly string[]): boolean =>
  all.some((other) => other === module || other.startsWith(`${module}.`) || module.startsWith(`${other}.`));

/** `shelf_cli` of `shelf-read`, and what lies in a namespace: nobody else will bring a file of that name. */
const isOwn = (module: string, own: PackageName, before: readonly string[]): boolean => {
  const [word = ""] = own.split("-");
  const [top = ""] = module.split(".");
  const roots = before.map((name) => normalizeName(name.split(".")[0] ?? ""));
  const name = normalizeName(top).replace(/^-/, "");
  return name.startsWith(word) || roots.some((root) => name === root || name.startsWith(`${root}-`));
};

/** What can be imported. A name that many distributions bring is a file that they take from one another. */
export const compareModules = (
  before: readonly string[],
  after: readonly string[],
  { own, isSplit }: Question,
): readonly Entry[] => {
  const gone = before.filter((module) => !isThere(module, after)).toSorted();
  const added = after.filter((module) => !isThere(module, before)).toSorted();
  return [
    ...gone.map((module): Entry => {
      if (isSplit) return { what: "top-level-moved", from: module, to: undefined, level: "note" };
      return { what: "top-level-removed", from: module, to: undefined, level: isPrivate(module) ? "warn" : "break" };
    }),
    ...added.map(
      (module): Entry => ({
        what: "top-level-added",
        from: undefined,
        to: module,
        level: isOwn(module, own, before) ? "note" : "warn",
      }),
    ),
  ];
};
