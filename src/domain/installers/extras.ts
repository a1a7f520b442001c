import type { Metadata } from "../python/metadata.ts";
import { normalizeName } from "../python/name.ts";
import type { Entry } from "./entry.ts";
import { compareExtra, type RequirementsQuestion } from "./requirements.ts";
import type { Requirements } from "./wanted.ts";

/** Declared, in the one spelling that counts. https://peps.python.org/pep-0685/ */
export const extrasOf = ({ providesExtra }: Metadata): ReadonlySet<string> => new Set(providesExtra.map(normalizeName));

const forDevelopers =
  "dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|types?|typing|typecheck|type-check|check|checks|format|formatting|style|cov|cover|coverage|ci|qa|quality|bench|benchmarks?|release|enabler|pre-commit|tox|nox";
const isForDevelopers = (extra: string): boolean =>
  new RegExp(`^(?:${forDevelopers})$|^(?:dev|tests?|docs?|lint)-|-(?:dev|tests?|testing|docs?|lint)$`).test(extra);

/** Extras that came, went or bring something else. What the package's own developers use is theirs to change. */
export const compareExtras = (
  sides: { readonly before: Requirements; readonly after: Requirements },
  question: RequirementsQuestion,
): readonly Entry[] => {
  const { before, after } = question.extras;
  const gone = [...before.difference(after)].toSorted();
  const kept = [...before.intersection(after)].toSorted().filter((extra) => !isForDevelopers(extra));
  const added = [...after.difference(before)].toSorted();
  return [
    ...gone.map(
      (extra): Entry => ({
        what: "extra-removed",
        from: extra,
        to: undefined,
        level: isForDevelopers(extra) ? "warn" : "break",
      }),
    ),
    ...added.map((extra): Entry => ({ what: "extra-added", from: undefined, to: extra, level: "note" })),
    ...kept.flatMap((extra) => compareExtra(extra, sides, question) ?? []),
  ];
};
