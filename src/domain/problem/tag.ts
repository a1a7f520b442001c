import { shellWord } from "../text/shell-word.ts";
import { byPlace, defineFinding } from "./finding.ts";
import { option } from "./option.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const tagFormatInvalid = defineFinding<{ format: string; why: string; isOfUmbrella?: boolean }>(
  {
    code: "RA-TAG-FORMAT-INVALID",
    severity: "error",
    mender: "usage",
    meaning:
      "A `tag-format` or `umbrella-tag-format` cannot be read, or makes tags that git refuses or that say too little.",
    why: "The tag chooses what is published and must agree with the version, so a format must hold `{version}`.",
    mend: "Write the format with `{version}`, and `{name}` where each package has its own tags, as in `{name}-v{version}`.",
  },
  ({ format, why, isOfUmbrella = false }) => ({
    message: `The tag format ${why}: ${format}`,
    hint: isOfUmbrella
      ? "Write it with {version} and words of its own, as in all-v{version}"
      : "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}",
  }),
);

export const tagFitsNoFormat = defineFinding<{
  tag: string;
  formats: readonly string[];
  /** The setting by which it would be read, where there is one. */
  line: string | undefined;
  /** A tag of a package here in the first format. */
  example: string;
  /** The tag that was meant, by its looks. */
  nearest: string | undefined;
  /** What the input `packages` could name instead; empty where there is no such input. */
  packages: readonly string[];
  /** Whether a tag-format is set already. */
  isSet?: boolean;
}>(
  {
    code: "RA-TAG-FITS-NO-FORMAT",
    severity: "error",
    mender: "usage",
    remedy: "tag",
    meaning: "The tag names neither a package of the workspace nor the workspace, in none of the tag formats.",
    why: "The tag chooses what is published, and a guess could publish something else.",
    mend: "Push the tag that was meant, in one of the formats that the message lists. Where tags are meant to be so, write the `tag-format` that the hint shows in a commit, and tag that one.",
  },
  ({ tag, formats, line, example, nearest, packages, isSet = false }) => ({
    // Tags may be meant to be so.
    alternative: "commit",
    message: `The tag ${tag} fits no format with a version and the name of a package: ${formats.join(", ")}`,
    hint: [
      ...(nearest === undefined ? [] : [`Did you mean ${nearest}? `]),
      line === undefined ? toSet(isSet) : `Write ${line}`,
      nearest !== undefined
        ? " where tags are meant to be so"
        : `${packages.length === 0 ? ", or" : ","} name the tag as in ${example}`,
      ...(packages.length === 0 ? [] : [`, or say which are meant with packages (${named(packages, 10)})`]),
    ].join(""),
  }),
);

/** What to do about tags that are written in no known format, and that no line can be proposed for. */
export const toSet = (isSet: boolean): string =>
  isSet
    ? "Add how the tags are written to tag-format"
    : "Set tag-format in the configuration to how the tags are written";

export const tagFormatAssumed = defineFinding<{ tag: string; format: string }>(
  {
    code: "RA-TAG-FITS-NO-FORMAT-SET",
    severity: "notice",
    mender: "project",
    meaning:
      "No `tag-format` that is set reads the tag, and it is read by one that is usual but says little, such as `{version}`.",
    why: "A setting says for certain which tags are releases, and of what.",
    mend: "Nothing needs to be done. The `tag-format` that the hint shows says the same, and leaves tags of other forms unread.",
  },
  ({ tag, format }) => ({
    message: `By ${format}, which no tag-format sets, the tag is read: ${tag}`,
    hint: `Nothing needs to be done; tag-format = ${JSON.stringify(format)} in the configuration says the same, and leaves tags of other forms unread`,
  }),
);

export const tagOfAnother = defineFinding<{
  tag: string;
  name: string;
  path: string;
  whyNever: string | undefined;
}>(
  {
    code: "RA-TAG-OF-ANOTHER-WORKSPACE",
    severity: "notice",
    mender: "project",
    meaning: "The tag belongs to a project of the same repository that is no part of this workspace.",
    why: "A tag push starts the workflows of every workspace.",
    mend: "Nothing needs to be done where that project's own run releases it. Where a package here was meant, name its own tag.",
  },
  ({ tag, name, path, whyNever }) => ({
    message: `The tag is that of ${shown(name)} in ${shown(path)}, which is no part of this workspace: ${tag}`,
    ...byPlace((or) =>
      whyNever === undefined
        ? `Nothing is done for it here; a run with ${option(or, "working-directory", shown(path))} is for it`
        : `Nothing is done for it here, and ${shown(name)} is never released (${shown(whyNever)}); where a package here was meant, name its own tag`,
    ),
  }),
);

export const tagIsNotVersion = defineFinding<{
  tag: string;
  tagVersion: string;
  package:
    | { readonly name: string; readonly version: string; readonly isDynamic: boolean; readonly place: FilePlace }
    | undefined;
  /** The workspace's root that has the tag's version, and is not published. */
  root: string | undefined;
  /** The tags that the packages have in their versions. */
  tags: readonly string[];
  /** A setting by which tags would name packages, where none that is set does and the packages have several versions. */
  naming?: string | undefined;
}>(
  {
    code: "RA-TAG-IS-NOT-VERSION",
    severity: "error",
    mender: "project",
    remedy: "tag",
    meaning: "The tag says one version and the package has another.",
    why: "A release whose tag and files disagree cannot be found again.",
    mend: "Delete a mistyped tag that stands for no release, and push the one that the hint names. Where the version was forgotten, set it in a commit and tag that: by moving this tag, while nothing of it is public, or with the next version.",
  },
  ({ tag, tagVersion, package: found, root, tags, naming }) => ({
    message:
      found === undefined
        ? `The tag ${tag} says ${tagVersion}, and no package of the workspace has that version${root === undefined ? "" : `, only its root ${shown(root)}, which is not published`}`
        : `The tag ${tag} says ${tagVersion}, but ${found.name} has the version ${found.version}`,
    hint:
      naming !== undefined
        ? `A tag without a name is for packages of one version. Set them all to ${tagVersion} in a commit and tag that: move this tag while nothing of it is public, or release the next version. Or write ${naming}, and push a tag of each package`
        : `${tags.length === 0 ? "" : `Where the tag is mistyped, and stands for no release, delete it where it is (git push --delete origin ${shellWord(`refs/tags/${tag}`)}; git tag --delete ${shellWord(tag)}) and push ${tags.length === 1 ? "the right one" : "the right ones (first what others need)"}: ${named(tags)}. `}Where the version was forgotten, set it to ${tagVersion} in a commit and tag that: move this tag while nothing of it is public, or release the next version${found?.isDynamic === true ? ". Where a tool makes it of tags, see why it does not take this one: its own pattern for tags, or another tag of the same commit" : ""}`,
    ...(found && { package: found.name, ...found.place }),
  }),
);

export const tagOfRootAlone = defineFinding<{
  tag: string;
  root: string;
  /** What would be published, each with its version. */
  others: readonly { readonly name: string; readonly version: string }[];
}>(
  {
    code: "RA-TAG-OF-ROOT-ALONE",
    severity: "warning",
    mender: "project",
    remedy: "tag",
    meaning:
      "The tag says the version of the workspace's root, which is not published, and what is published has others.",
    why: "Where the packages' versions were forgotten, they go to the index as they are.",
    mend: "Where these versions are meant, nothing needs to be done. Else stop the release, set them in a commit and tag that.",
  },
  ({ tag, root, others }) => ({
    message: `The tag ${tag} has the version of the root ${shown(root)}, which is not published; released are ${named(others.map(({ name, version }) => `${name} ${version}`))}`,
    hint: "Nothing needs to be done where these versions are meant; else set them in a commit and tag that one",
  }),
);
