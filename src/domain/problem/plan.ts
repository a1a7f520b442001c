import { looksUntagged } from "../version-origin/looks-untagged.ts";
import { defineFinding, type Remedy } from "./finding.ts";
import { named } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const patternMatchesNothing = defineFinding<{
  input: string;
  pattern: string;
  nearest: string | undefined;
  /** The groups of the configuration that have the pattern. */
  groups?: readonly string[];
}>(
  {
    code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
    severity: "error",
    mender: "usage",
    meaning:
      "A name or glob in `packages`, `exclude`, `package`, `bump` or a group means no member of the workspace, or a group that is named has no packages.",
    why: "A misspelt name would leave out what was meant, or release what was not.",
    mend: "Correct the name, or the group. `release-actions discover` lists the members.",
  },
  ({ input, pattern, nearest, groups = [] }) => ({
    ...(groups.length === 0 ? { input } : { remedy: "commit" as const }),
    message: `No package of the workspace matches what ${groups.length === 0 ? input : groups.length === 1 ? `the group ${groups[0]}` : `each of the groups ${named(groups)}`} says: ${pattern}`,
    hint:
      nearest === undefined
        ? "Correct what matches none: release-actions discover lists the packages"
        : `Did you mean ${nearest}?`,
  }),
);

export const notPublishable = defineFinding<{ name: string; input: string; reason: string; remedy: Remedy }>(
  {
    code: "RA-PLAN-NOT-PUBLISHABLE",
    severity: "error",
    mender: "usage",
    meaning:
      "`packages`, `package`, `bump`, the tag or the release commit names a member of the workspace that is not published.",
    why: "It was asked for by name and would be left out without a word.",
    mend: "Take the name out, push the tag that was meant, or make the package publishable: the reason is in the message.",
  },
  ({ name, input, reason, remedy }) => ({
    package: name,
    remedy,
    message: `${input} names ${name}, which is not published: ${reason}`,
    hint: `Name a package that is published (release-actions discover lists them), or make ${name} one`,
  }),
);

export const versionUnknown = defineFinding<{
  name: string;
  backend: string;
  /** Packages to be published whose requirement would get the version as its bound; none where it is published itself. */
  requiredBy: readonly string[];
  place: FilePlace;
}>(
  {
    code: "RA-PLAN-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning:
      "A package's version is dynamic and not known, and it is to be published, or would be the bound in another's requirement.",
    why: "Without it nobody can tell what is published, or must be required.",
    mend: "Let the package's build give its version. One that is not published here needs none where the requirement on it has a specifier.",
  },
  ({ name, backend, requiredBy, place }) => ({
    package: name,
    message:
      requiredBy.length === 0
        ? `The version of ${name} is dynamic and not known: its build backend ${backend} gives it with the metadata`
        : `The version of ${name} is dynamic and not known, for it is not published here; it would be the bound in ${named(requiredBy)}`,
    hint:
      requiredBy.length === 0
        ? `Try uv build --package ${name}: where that fails, so does the question for the version`
        : `Where users get ${name} from elsewhere, write a specifier where ${named(requiredBy)} requires it, as in ${name}>=1.0; else do without it there, or publish ${name}`,
    ...place,
  }),
);

export const versionRefused = defineFinding<{
  name: string;
  version: string;
  why: string;
  place: FilePlace;
  /** Whether a build backend gives it. */
  isDynamic?: boolean;
}>(
  {
    code: "RA-PLAN-VERSION-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "A package to be published has a version that is none by PEP 440, or a local one (`1.0+local`).",
    why: "Public indexes refuse both.",
    mend: "Give it a public version, such as `1.2.3` or `1.2.3rc1`; where a tool makes it of tags, tag the commit.",
  },
  ({ name, version, why, place, isDynamic = false }) => ({
    package: name,
    message: `${name} cannot be published, for its version ${why}: ${version}`,
    ...(isDynamic && looksUntagged(version)
      ? { hint: "Tag the commit: a tool makes the version of tags", remedy: "tag" }
      : { hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1" }),
    ...place,
  }),
);

export const siblingMissing = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  /** Why nobody could install it. */
  lack: string;
  /** The chosen package that needs `name`, where `name` is not chosen itself. */
  neededBy: string | undefined;
  input?: string;
  hint: string;
  /** Where what the hint says lies. */
  remedy: Remedy;
  place: FilePlace;
}>(
  {
    code: "RA-PLAN-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning:
      "A package to be published needs a sibling that is not published with it, and that is private, or not on the index in a fitting version.",
    why: "Nobody could install what would be published.",
    mend: "Publish the sibling too, or before; or require a version that is on the index.",
  },
  ({ name, requirement, sibling, lack, neededBy, input, hint, remedy, place }) => ({
    input,
    package: neededBy ?? name,
    message: `${name}${neededBy === undefined ? "" : `, which ${neededBy} needs,`} requires ${requirement}, but ${sibling} is ${lack}`,
    hint,
    remedy,
    ...place,
  }),
);

export const excludesSibling = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  version: string;
  /** What it is where an older release fulfils it: of an extra, or on a sibling that has a pre-release. */
  served: "extra" | "pre-release" | undefined;
  /** Whether this version of the sibling is on the index after the run. */
  isReleased: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-PIN-EXCLUDES-SIBLING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the same workspace does not admit the version that the package has there.",
    why: "uv ignores the specifier inside the workspace, so the two were tested together, but nobody can install them together.",
    mend: "Change the specifier so that it admits the version, or, where the sibling is released along, leave it out: then it is set when the package is built.",
  },
  ({ name, requirement, sibling, version, served, isReleased, place }) => ({
    package: name,
    message: `${served === "extra" ? "An extra of " : ""}${name} requires ${requirement}, which excludes ${sibling} ${version} of the same workspace${served === "pre-release" ? ", a pre-release" : ""}`,
    hint: {
      extra: `Where the older release is meant, nothing needs to be done, though uv works with ${version} here; else write a specifier that admits that, or none`,
      "pre-release": `Nothing needs to be done before the final release: installers get an older one, though uv works with ${version} here. To have ${name} tried with it, write a specifier that admits it`,
      none: `Write a specifier that admits ${version}${isReleased ? ", or none" : ", too"}`,
    }[served ?? "none"],
    ...place,
  }),
);

export const extraUnbound = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  version: string;
  /** Why the sibling is never published; `undefined` where it may be. */
  never: string | undefined;
  index: string;
  place: FilePlace;
}>(
  {
    code: "RA-PIN-EXTRA-UNBOUND",
    severity: "notice",
    mender: "project",
    meaning:
      "A requirement of an extra on a sibling stays without a bound, since no release of the sibling could fulfil it.",
    why: "With the bound the extra could not be installed until the sibling is released.",
    mend: "Release the sibling in the same run, or write the specifier that the extra needs.",
  },
  ({ name, requirement, sibling, version, never, index, place }) => ({
    package: name,
    message: `An extra of ${name} requires ${sibling} without a bound, since ${index} has no ${version} of it after this run: ${requirement}`,
    hint:
      never === undefined
        ? `Release ${sibling} too, or write the specifier that the extra needs`
        : `${sibling} is never published (${never}): publish it, too, or let the extra do without it`,
    ...place,
  }),
);

export const directUrl = defineFinding<{ name: string; requirement: string; sibling: string; place: FilePlace }>(
  {
    code: "RA-PIN-DIRECT-URL",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the same workspace names a URL or a path.",
    why: "Public indexes refuse distributions with such requirements, and a path means nothing elsewhere.",
    mend: "Require the name alone, and say in `[tool.uv.sources]` that it is a workspace member.",
  },
  ({ name, requirement, sibling, place }) => ({
    package: name,
    message: `${name} requires a package of this workspace by a URL: ${requirement}`,
    hint: `Require ${sibling} by its name, with ${sibling} = { workspace = true } in [tool.uv.sources]`,
    ...place,
  }),
);
