import type { Entry, Level, What } from "./entry.ts";

/** A change of a public name, as griffe calls it. https://mkdocstrings.github.io/griffe/reference/api/checks/ */
export interface ApiChange {
  readonly kind: string;
  /** As users write it: `shelf.Book.open`. */
  readonly path: string;
  readonly parameter: string | undefined;
  /** Whether the name may be there in a way that reading does not show. */
  readonly isUnsure: boolean;
}

const meanings: Readonly<Record<string, readonly [what: What, level: Level]>> = {
  OBJECT_REMOVED: ["api-removed", "break"],
  PARAMETER_REMOVED: ["api-parameter-removed", "break"],
  PARAMETER_ADDED_REQUIRED: ["api-parameter-required", "break"],
  PARAMETER_CHANGED_REQUIRED: ["api-parameter-required", "break"],
  PARAMETER_CHANGED_KIND: ["api-parameter-kind", "break"],
  PARAMETER_MOVED: ["api-parameter-moved", "break"],
  EXPORT_DROPPED: ["api-export-dropped", "warn"],
  CLASS_REMOVED_BASE: ["api-base-removed", "warn"],
};

/** Names before parameters, and what is nearest to the top first. */
const order = ({ kind, path }: ApiChange): string =>
  `${kind === "OBJECT_REMOVED" ? 0 : 1} ${String(path.split(".").length).padStart(3, "0")} ${path}`;

/** What of it a maintainer should know, in the order in which it matters. */
export const apiEntries = (changes: readonly ApiChange[]): readonly Entry[] =>
  changes
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap(({ kind, path, parameter, isUnsure }) => {
      const [what, level] = meanings[kind] ?? [];
      if (what === undefined || level === undefined) return [];
      const name = parameter === undefined ? path : `${path}(${parameter})`;
      const isNew = kind === "PARAMETER_ADDED_REQUIRED";
      return [{ what, from: isNew ? undefined : name, to: isNew ? name : undefined, level: isUnsure ? "warn" : level }];
    });
