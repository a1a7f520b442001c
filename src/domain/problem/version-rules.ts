import { byPlace, defineFinding } from "./finding.ts";
import { bump } from "./option.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

interface About {
  readonly package: string;
  readonly place: FilePlace;
}

export const versionNotReadable = defineFinding<About & { why: string }>(
  {
    code: "RA-VERSION-NOT-READABLE",
    severity: "warning",
    mender: "project",
    meaning:
      "The version of a package is dynamic, and stands nowhere where it can be read without running the project's code.",
    why: "Only `plan` and `publish` ask the build backend, so neither it nor its changelog and tag can be judged here.",
    mend: "Write the version in `[project]`, or let the build backend take it from a file by a plain pattern or attribute.",
  },
  ({ package: name, why, place }) => ({
    package: name,
    message: `The version of ${name} cannot be read here: ${shown(why)}`,
    hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
    ...place,
  }),
);

export const versionFromTags = defineFinding<{
  packages: readonly string[];
  tool: string;
  /** Of the first. */
  place: FilePlace;
}>(
  {
    code: "RA-VERSION-FROM-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "A package takes its version from git's tags, so before the tag there is no version to validate.",
    why: "Version, changelog and progress are judged by the tag.",
    mend: "Nothing needs to be done. Validate the tag when it is pushed.",
  },
  ({ packages, tool, place }) => ({
    message:
      packages.length === 1
        ? `${named(packages)} gets its version from the tag that releases it, by ${shown(tool)}`
        : `${packages.length} packages get their versions from the tags that release them, by ${shown(tool)}: ${named(packages)}`,
    hint: "Nothing needs to be done: the version is validated with its tag",
    ...place,
  }),
);

export const firstVersionUnsaid = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-VERSION-FIRST-UNSAID",
    severity: "notice",
    mender: "project",
    remedy: "call",
    meaning: "Packages take their version from git's tags, there is none yet, and something was done in them.",
    why: "From no version there is no next one, so nothing is proposed for them.",
    mend: "Say the first version with `bump`, by name (`NAME: 0.1.0`). Where there are tags already, fetch them, or let `tag-format` say how they are written.",
  },
  ({ packages }) => ({
    ...(packages.length === 1 ? { package: packages[0]! } : {}),
    message: `Nothing says what the first version is, which a tag is to give, of ${named(packages)}`,
    ...byPlace(
      (or) =>
        `Say it: ${bump(or, `"${packages[0]}: 0.1.0"`)}; where it has tags already, fetch them, or set tag-format in the configuration to how they are written`,
    ),
  }),
);

export const groupApart = defineFinding<{
  group: string;
  /** Whether it is no group of the configuration, but a file that says the version of several packages. */
  isFile?: boolean | undefined;
  versions: readonly { readonly name: string; readonly version: string }[];
  /** Where somebody left a package out: the first of them, and why, with `it` for its name. */
  left: { readonly name: string; readonly why: string } | undefined;
}>(
  {
    code: "RA-VERSION-GROUP-APART",
    severity: "warning",
    mender: "project",
    meaning:
      "Packages of a group in lockstep, or whose version stands in one file, are to be released, and others of it have another version, or are left out.",
    why: "What its packages require of each other may no longer fit.",
    mend: "Release the group whole, with one version: where `packages` names some of it, name it as `group:NAME`. Or take `versioning` out of the group's table.",
  },
  ({ group, isFile, versions, left }) => ({
    message: `${isFile ? `${shown(group)} has one version for several packages, of which not all are released` : `The group ${shown(group)} is in lockstep, but would not have one version after this release`}: ${named(
      versions.map(({ name, version }) => `${name} ${version}`),
      10,
    )}${left === undefined ? "" : `; ${left.why.replace(/\bit$/, left.name)}`}`,
    hint: isFile
      ? "Release them all, or give each a version of its own"
      : `Release the group whole, with one version, or take versioning out of groups.${shown(group)} of the configuration`,
  }),
);

export const oneVersionParts = defineFinding<{
  versions: readonly { readonly name: string; readonly version: string }[];
  /** The group that keeps them together, as the configuration has it. */
  group: string;
  packages: readonly string[];
}>(
  {
    code: "RA-VERSION-NO-GROUP",
    severity: "notice",
    mender: "project",
    meaning: "Packages were released together in one version, and are to get several: no group keeps them together.",
    why: "Each package goes by its own changes. Who installs several of them may expect one version.",
    mend: "Add the group that the hint shows, before the release. Nothing, where they are to part: it is not said again once they have.",
  },
  ({ versions, group, packages }) => ({
    message: `Released in one version so far, and in several from here on: ${named(
      versions.map(({ name, version }) => `${name} ${version}`),
      10,
    )}`,
    hint: `To keep them together: groups.${group} = { packages = [${packages.map((each) => JSON.stringify(each)).join(", ")}], versioning = "lockstep" } in the configuration`,
  }),
);

export const notTogether = defineFinding<{
  name: string;
  version: string;
  /** The sibling that it requires, if by way of others. */
  requires: string;
  stays: string;
  specifier: string;
  /** As `bump` takes it. */
  word: string;
}>(
  {
    code: "RA-VERSION-NOT-TOGETHER",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning:
      "A package that is to be released requires another one of the workspace, which is not released and does not admit its new version.",
    why: "The two cannot be installed together.",
    mend: "Release the other one too, by a `bump` of its own; or loosen the specifier there and release it first.",
  },
  ({ name, version, requires, stays, specifier, word }) => ({
    package: name,
    message: `${name} ${version} requires ${requires}, and ${requires} ${stays} requires ${name}${specifier}: the two cannot be installed together`,
    ...byPlace((or) => `Release ${requires} too, by ${bump(or, `"${requires}: ${word}"`)}`),
  }),
);

export const finalOnPrerelease = defineFinding<{
  name: string;
  version: string;
  requirement: string;
  /** What does not fit it; `undefined` where it brings a pre-release. */
  passed: string | undefined;
}>(
  {
    code: "RA-VERSION-FINAL-ON-PRERELEASE",
    severity: "warning",
    mender: "project",
    meaning:
      "A final version is to be released that requires a package of the workspace which has a newer pre-release.",
    why: "Its users get an older release than was tested here, or a pre-release that they did not ask for.",
    mend: "Nothing, where that is meant. Else release the required package as a final version, first or along, or the other as a pre-release.",
  },
  ({ name, version, requirement, passed }) => ({
    package: name,
    message:
      passed === undefined
        ? `${name} ${version} is a final version, and brings its users a pre-release: it will require ${requirement}`
        : `${name} ${version} is a final version, and its users do not get ${passed}: it requires ${requirement}`,
    hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${name} as a pre-release`,
  }),
);

export const preparedPassedBy = defineFinding<{
  packages: readonly { readonly name: string; readonly prepared: string; readonly proposed: string }[];
}>(
  {
    code: "RA-VERSION-PASSES-PREPARED",
    severity: "notice",
    mender: "project",
    meaning:
      "A version is prepared, with its section in the changelog, and not released, and a greater one is proposed.",
    why: "The section would stay, and both tell of the same changes.",
    mend: "Nothing, where the prepared version is being released: once it is, changes count from there. Else take its section out of the changelog.",
  },
  ({ packages }) => ({
    ...(packages.length === 1 ? { package: packages[0]!.name } : {}),
    message: `Prepared and not released, with a section that stays: ${named(packages.map(({ name, prepared, proposed }) => `${name} ${prepared} (${proposed} is proposed)`))}`,
    hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog",
  }),
);

export const prereleaseRefused = defineFinding<About & { version: string; isOfTag: boolean }>(
  {
    code: "RA-VERSION-NOT-STABLE",
    severity: "error",
    mender: "project",
    meaning: "`channel` is `stable` and a version to be released is an alpha, beta, candidate or development version.",
    why: "Who installs from the stable channel does not expect pre-releases.",
    mend: "Set the final version (where tags give it, push a tag of that), or set `channel` to `any`.",
  },
  ({ package: name, version, isOfTag, place }) => ({
    package: name,
    message: `channel is stable, but ${name} has the pre-release version ${version}`,
    hint: `${isOfTag ? "Push a tag of" : "Set"} the final version, or ${isOfTag ? "set " : ""}channel to any`,
    ...place,
  }),
);
