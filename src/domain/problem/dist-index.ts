import { byPlace, defineFinding } from "./finding.ts";
import { option } from "./option.ts";
import { shown } from "./shown.ts";

export const siblingNotThere = defineFinding<{ package: string; need: string; requirement: string; index: string }>(
  {
    code: "RA-DIST-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "A package in `dist` needs a sibling that is neither in `dist` nor, in a version that fits, on the index.",
    why: "Nobody could install it from there.",
    mend: "Publish the sibling to this index first, or build `dist` for this index, with the sibling in it.",
  },
  ({ package: name, need, requirement, index }) => ({
    package: name,
    message: `${name} needs ${need}, which is neither in dist nor on ${index}: ${shown(requirement)}`,
    hint: `Publish ${need} to ${index} first`,
  }),
);
interface NotOnIndex {
  readonly package: string;
  readonly version: string | null;
  readonly index: string;
}
const notThere = ({ package: name, version, index }: NotOnIndex): string =>
  `The manifest says that ${name} ${version ?? "without a version"} is published, and ${index} does not have it`;

export const distNotOnIndex = defineFinding<
  NotOnIndex & { /** Whether `dist` was planned for another index. */ isElsewhere?: boolean }
>(
  {
    code: "RA-DIST-NOT-ON-INDEX",
    severity: "error",
    mender: "project",
    remedy: "rebuild",
    meaning: "The manifest counts a package as published, and the index has no file of that version.",
    why: "The release would be called complete while a part of it is nowhere.",
    mend: "Build `dist` again, by a run with this `index`: what is missing is then in it. Where it was deleted on PyPI or TestPyPI, its file names are used up: give the package its next version.",
  },
  (facts) => ({
    package: facts.package,
    message: notThere(facts),
    ...buildAnew(facts),
  }),
);

const buildAnew = ({ index, isElsewhere = false }: { readonly index: string; readonly isElsewhere?: boolean }) => {
  if (isElsewhere) {
    const hint =
      "dist was planned for another index: give this one to the run that builds it, and what it lacks is then in it";
    return { remedy: "call", hint } as const;
  }
  const hint = "Build dist again: what the index lacks is then in it";
  if (!/PyPI$/.test(index)) return { hint };
  const used = "Where it was deleted there, its file names are used up: give it the next version instead";
  return { alternative: "commit", hint: `${hint}. ${used}` } as const;
};

export const distNotOnOtherIndex = defineFinding<NotOnIndex>(
  {
    code: "RA-DIST-NOT-ON-OTHER-INDEX",
    severity: "notice",
    mender: "project",
    meaning:
      "`dist` was planned for another index, which has a package in a version that this one lacks. It is no part of this release.",
    why: "This index does not have the whole workspace.",
    mend: "Where this index is to have it, give this `index` to the run that builds `dist`.",
  },
  (facts) => ({
    package: facts.package,
    message: `${notThere(facts)}: it is left out`,
    hint: `If the index is to have ${facts.package}, give this index to the run that builds dist: it is then in it`,
  }),
);

export const distTargetUnsaid = defineFinding<{
  planned: string;
  /** What names the planned one where no file of uv's does: the input `index`, and `check-url` beside an address. */
  index: string;
  checkUrl: string | undefined;
}>(
  {
    code: "RA-DIST-TARGET-UNSAID",
    severity: "error",
    mender: "usage",
    meaning: "`dist` was planned for an index that is not PyPI, and nothing tells this run where to publish.",
    why: "Without a word PyPI is meant, where what is private would be public for good.",
    mend: "Give this run the `index` of the one that built, or `index: pypi`.",
  },
  ({ planned, index, checkUrl }) => ({
    message: `Where to publish is not said, and dist was planned for another index than PyPI: ${planned}`,
    ...byPlace(
      (or) =>
        `Give this run ${option(or, "index", shown(index))}${checkUrl === undefined ? "" : ` and ${option(or, "check-url", shown(checkUrl))}`} where that is meant, or ${option(or, "index", "pypi")}`,
    ),
  }),
);
