import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const tagFormatInvalid = defineFinding<{ format: string; why: string }>(
  {
    code: "RA-TAG-FORMAT-INVALID",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "A `tag-format` cannot be read, or makes tags that git refuses or that say too little.",
    why: "The tag chooses what is published and must agree with the version, so a format must hold `{version}`.",
    mend: "Write the format with `{version}`, and `{name}` where each package has its own tags, as in `{name}-v{version}`.",
  },
  ({ format, why }) => ({
    message: `The tag format ${why}: ${format}`,
    hint: "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}",
  }),
);

export const tagFitsNoFormat = defineFinding<{
  tag: string;
  formats: readonly string[];
  /** The setting by which it would be read, where there is one. */
  line: string | undefined;
  /** A tag of a package here in the first format. */
  example: string;
}>(
  {
    code: "RA-TAG-FITS-NO-FORMAT",
    severity: "error",
    mender: "usage",
    remedy: "tag",
    meaning: "The tag names neither a package of the workspace nor the workspace, in none of the tag formats.",
    why: "The tag chooses what is published. A guess could publish something else.",
    mend: "Write the `tag-format` that the hint shows, name the tag by one of the formats that the message lists, or say what to publish with `packages`.",
  },
  ({ tag, formats, line, example }) => ({
    message: `The tag fits none of ${formats.join(", ")} with a version and the name of a package: ${tag}`,
    hint: `${line === undefined ? "Set tag-format to how tags are written" : `Write ${line}`}, name the tag as in ${example}, or say what to publish with packages`,
  }),
);

export const tagFormatAssumed = defineFinding<{ tag: string; format: string }>(
  {
    code: "RA-TAG-FITS-NO-FORMAT-SET",
    severity: "notice",
    mender: "project",
    meaning: "No `tag-format` is set, and the tag is read by one that is usual but says little, such as `{version}`.",
    why: "A setting says for certain which tags are releases, and of what.",
    mend: "Nothing needs to be done. The `tag-format` that the hint shows says the same.",
  },
  ({ tag, format }) => ({
    message: `No tag-format is set, and by ${format} the tag is read: ${tag}`,
    hint: `Nothing needs to be done; tag-format = ${JSON.stringify(format)} in [tool.release-actions] says the same`,
  }),
);

export const tagOfAnother = defineFinding<{ tag: string; name: string; path: string }>(
  {
    code: "RA-TAG-OF-ANOTHER-WORKSPACE",
    severity: "notice",
    mender: "project",
    meaning: "The tag belongs to a project of the same repository that is no part of this workspace.",
    why: "A tag push starts the workflows of every workspace, and only one of them has something to release.",
    mend: "Nothing needs to be done. That project is released by a run with its folder as `working-directory`.",
  },
  ({ tag, name, path }) => ({
    message: `The tag is that of ${shown(name)} in ${shown(path)}, which is no part of this workspace: ${tag}`,
    hint: `Nothing needs to be done: nothing is released here; a run with working-directory: ${shown(path)} releases it`,
  }),
);

export const tagIsNotVersion = defineFinding<{
  tag: string;
  tagVersion: string;
  package: { readonly name: string; readonly version: string; readonly place: FilePlace } | undefined;
}>(
  {
    code: "RA-TAG-IS-NOT-VERSION",
    severity: "error",
    mender: "project",
    meaning: "The tag says one version and the package has another.",
    why: "A release whose tag and files disagree cannot be found again, and a file name once used is used up.",
    mend: "Tag the commit that has the version, or set the version and tag again.",
  },
  ({ tag, tagVersion, package: found }) => ({
    message:
      found === undefined
        ? `The tag ${tag} says ${tagVersion}, and no package of the workspace has that version`
        : `The tag ${tag} says ${tagVersion}, but ${found.name} has the version ${found.version}`,
    hint: `Set the version to ${tagVersion} and tag again, or tag the commit that has it`,
    ...(found && { package: found.name, ...found.place }),
  }),
);

export const patternMatchesNothing = defineFinding<{ input: string; pattern: string; nearest: string | undefined }>(
  {
    code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
    severity: "error",
    mender: "usage",
    meaning: "A name or glob in `packages` or `exclude` means no member of the workspace.",
    why: "A misspelt name would leave out what was to be published, or publish what was to be left out.",
    mend: "Correct the name. `release-actions discover` lists the members.",
  },
  ({ input, pattern, nearest }) => ({
    message: `No package of the workspace matches what ${input} says: ${pattern}`,
    hint: nearest === undefined ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`,
  }),
);

export const notPublishable = defineFinding<{ name: string; input: string; reason: string }>(
  {
    code: "RA-PLAN-NOT-PUBLISHABLE",
    severity: "error",
    mender: "usage",
    meaning: "`packages` or the tag names a package that is private, or no package at all.",
    why: "It was asked for by name and would be left out without a word.",
    mend: "Take the name out, or make the package publishable: the reason is in the message.",
  },
  ({ name, input, reason }) => ({
    package: name,
    message: `${input} names ${name}, which is not published: ${reason}`,
    hint: "release-actions discover says which packages can be published, and why the others cannot",
  }),
);

export const versionUnknown = defineFinding<{ name: string; backend: string; place: FilePlace }>(
  {
    code: "RA-PLAN-VERSION-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "The version of a package is dynamic, and its build backend could not be asked for it.",
    why: "Without the version nobody can tell what is on the index already and what its dependents must require.",
    mend: "See why the backend gave none: it is asked for the package's metadata, in a copy of the checkout with its history and tags.",
  },
  ({ name, backend, place }) => ({
    package: name,
    message: `The version of ${name} is dynamic and not known: its build backend ${backend} gives it with the metadata`,
    hint: `Try uv build --package ${name}: where that fails, so does the question for the version`,
    ...place,
  }),
);

export const versionRefused = defineFinding<{ name: string; version: string; why: string; place: FilePlace }>(
  {
    code: "RA-PLAN-VERSION-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "A package to be published has a version that is none by PEP 440, or a local one (`1.0+local`).",
    why: "Python's tools refuse the first and public indexes both: the upload would fail when other packages are public already.",
    mend: "Give it a public version, such as `1.2.3` or `1.2.3rc1`.",
  },
  ({ name, version, why, place }) => ({
    package: name,
    message: `${name} cannot be published, for its version ${why}: ${version}`,
    hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
    ...place,
  }),
);

export const siblingMissing = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  index: string;
  /** The chosen package that needs `name`, where `name` is not chosen itself. */
  neededBy: string | undefined;
  remedy: string;
  place: FilePlace;
}>(
  {
    code: "RA-PLAN-SIBLING-MISSING",
    severity: "error",
    mender: "project",
    meaning:
      "A package to be published needs a sibling that is neither to be published nor on the index in a fitting version.",
    why: "Nobody could install what would be published.",
    mend: "Publish the sibling too, by the line that the message gives, or before; or require a version that is on the index.",
  },
  ({ name, requirement, sibling, index, neededBy, remedy, place }) => ({
    package: neededBy ?? name,
    message: `${name}${neededBy === undefined ? "" : `, which ${neededBy} needs,`} requires ${requirement}, but ${sibling} is neither chosen nor on ${index} in such a version`,
    hint: remedy,
    ...place,
  }),
);

export const excludesSibling = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  version: string;
  place: FilePlace;
}>(
  {
    code: "RA-PIN-EXCLUDES-SIBLING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on a package of the same workspace does not admit the version that the package has there.",
    why: "uv ignores the specifier inside the workspace, so the two were tested together, but nobody can install them together.",
    mend: "Change the specifier so that it admits the version, or leave it out: then it is set when the package is built.",
  },
  ({ name, requirement, sibling, version, place }) => ({
    package: name,
    message: `${name} requires ${requirement}, which excludes ${sibling} ${version} of the same workspace`,
    hint: `Write a specifier that admits ${version}, or none`,
    ...place,
  }),
);

export const extraUnbound = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  version: string;
  index: string;
  place: FilePlace;
}>(
  {
    code: "RA-PIN-EXTRA-UNBOUND",
    severity: "notice",
    mender: "project",
    meaning:
      "A requirement of an extra on a sibling stays without a bound, since no release of the sibling could fulfil it.",
    why: "With the bound the extra could not be installed until the sibling is released. Without it any release of the sibling will do.",
    mend: "Release the sibling in the same run, or write the specifier that the extra needs.",
  },
  ({ name, requirement, sibling, version, index, place }) => ({
    package: name,
    message: `An extra of ${name} requires ${sibling} without a bound, since ${index} has no ${version} of it after this run: ${requirement}`,
    hint: `Release ${sibling} too, or write the specifier that the extra needs`,
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
    message: `${name} requires a sibling by a URL: ${requirement}`,
    hint: `Require ${sibling} by its name, with ${sibling} = { workspace = true } in [tool.uv.sources]`,
    ...place,
  }),
);

export const hardCycle = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-PLAN-HARD-CYCLE",
    severity: "warning",
    mender: "project",
    meaning: "Packages require each other, so that none of them can be installed before the others are there.",
    why: "They are published together. Until the last of them is there, and where one fails, none of them can be installed.",
    mend: "Move what they share into a package that they all require, or one of the requirements into an extra.",
  },
  ({ packages }) => ({
    message: `These packages require each other and are published together: ${packages.join(", ")}`,
    hint: "Move what they share into a package of its own, or one of the requirements into an extra",
  }),
);

export const buildCycle = defineFinding<{
  name: string;
  requirement: string;
  sibling: string;
  cycle: readonly string[];
  place: FilePlace;
}>(
  {
    code: "RA-PLAN-BUILD-CYCLE",
    severity: "error",
    mender: "project",
    meaning:
      "To build a package, a sibling must be installed that needs this very package, and the index has no version of the sibling that could serve.",
    why: "Neither can come first, so the build fails.",
    mend: "Take one of the requirements out of the circle. Where a released version of the sibling is enough to build with, require that one: a bare name asks for the version in the workspace.",
  },
  ({ name, requirement, sibling, cycle, place }) => ({
    package: name,
    message: `${name} cannot be built: build-system.requires asks for ${requirement}, and ${sibling} needs ${name} itself, by the requirements of ${named(cycle, 10)} on each other`,
    hint: `Build ${name} without ${sibling}, or let ${sibling} need nothing that needs ${name}`,
    ...place,
  }),
);
