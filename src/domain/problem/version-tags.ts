import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { bump } from "./option.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const versionNotTagged = defineFinding<{
  package: string;
  version: string;
  tool: string;
  /** A tag of that version on this commit that is not the package's; `undefined` where there is none. */
  foreign: string | undefined;
  /** The tag that the release would have. */
  tag: string;
  /** What to do so that the tool reads the package's tags alone, or where it does already, as a clause. */
  advice: string;
  place: FilePlace;
}>(
  {
    code: "RA-VERSION-NOT-TAGGED",
    severity: "error",
    mender: "project",
    remedy: "tag",
    meaning:
      "A tool takes a package's version from git's tags, gives none of development, and the commit has no tag of this package.",
    why: "The version is another package's, or an older release's.",
    mend: "Tag the commit for this package, leave the package out with `exclude`, or let the tool read the package's own tags alone, by the setting that the hint shows.",
  },
  ({ package: name, version, tool, foreign, tag, advice, place }) => ({
    package: name,
    alternative: "commit",
    message: `${name} has the version ${version}, which ${tool} takes from git's tags, but this commit has no tag of ${name}${foreign === undefined ? "" : `, only ${shown(foreign)}`}`,
    hint: `Where ${version} is meant, tag the commit ${tag}; else ${advice}`,
    ...place,
  }),
);

interface Beyond {
  readonly package: string;
  readonly version: string;
  readonly tag: string;
  readonly place: FilePlace | undefined;
}

export const tagsBeyondVersion = defineFinding<
  | (Beyond & { format: string; projects?: never; others?: never })
  /** Of a tag without a name; `others` are those that count from it, too. */
  | (Beyond & { projects: readonly string[]; others: readonly Pick<Beyond, "package" | "version">[]; format?: never })
>(
  {
    code: "RA-VERSION-TAGS-BEYOND",
    severity: "warning",
    mender: "project",
    meaning:
      "A package's changes count from a tag that is beyond the version in its files, and that may be of something else.",
    why: "The next version would be far too high, and nothing takes it back from an index.",
    mend: "Set `tag-format` in the package's own table to how its tags are written: no others are its then.",
  },
  ({ package: name, version, tag, place, format, projects = [], others = [] }) => ({
    ...(others.length === 0 ? { package: name } : {}),
    message: `${
      others.length === 0
        ? `${name} is ${version} in its files, but changes`
        : `In their files are ${named([`${name} ${version}`, ...others.map((each) => `${each.package} ${each.version}`)])}, but changes`
    } count from the tag ${shown(tag)}; ${
      format === undefined
        ? `it may be of another project of the repository: ${named(projects)}`
        : `tags as ${shown(format)} go no further than its version`
    }`,
    hint:
      format === undefined
        ? `Where it is: tag-format = "{name}-v{version}" in ${named([name, ...others.map((each) => each.package)].map((each) => `packages.${each}`))} of the configuration`
        : `Where these are its own: tag-format = ${JSON.stringify(format)} in packages.${name} of the configuration`,
    ...place,
  }),
);

export const versionTaggedEarly = defineFinding<{
  tag: string;
  packages: readonly { readonly name: string; readonly version: string }[];
}>(
  {
    code: "RA-VERSION-TAGGED-EARLY",
    severity: "warning",
    mender: "project",
    remedy: "outside",
    meaning:
      "A tag is of a version that neither the files nor the index have, and nothing has changed since: it was made before its release was merged.",
    why: "Changes count from the tag, so what was to be in that release is proposed no more.",
    mend: "See by `rollback` what there is of the tag, and let it take the tag away: the release is proposed again then. Where the tag has to stay, choose a later version by `bump`.",
  },
  ({ tag, packages }) => ({
    ...(packages.length === 1 ? { package: packages[0]!.name } : {}),
    message: `The tag ${shown(tag)} is of a version that the files do not have yet: ${named(packages.map(({ name, version }) => `${name} ${version}`))}; nothing has changed since the tag, so nothing is proposed`,
    ...byPlace(
      (or) =>
        `Run release-actions rollback --tag ${shellWord(tag)}, which says how the tag is taken away, then this again; where the tag has to stay, choose a later version: ${bump(or, `"${packages[0]!.name}: VERSION"`)}`,
    ),
  }),
);
