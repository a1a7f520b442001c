import { byPlace, defineFinding } from "./finding.ts";
import { fetchAll } from "./git.ts";
import { named, shown } from "./shown.ts";
import { toSet } from "./tag.ts";
import { whereWord } from "./target.ts";
import type { FilePlace } from "./workspace.ts";

export const historyShallow = defineFinding<{ question: string }>(
  {
    code: "RA-HISTORY-SHALLOW",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The clone is shallow, and an answer needs the commits or tags that it lacks.",
    why: "What is not in the clone cannot be told from what does not exist.",
    mend: "Check out with `fetch-depth: 0`; in a terminal run the command of the hint.",
  },
  ({ question }) => ({ message: `The clone is shallow, so it cannot be seen ${question}`, ...byPlace(fetchAll) }),
);

export const historyPartial = defineFinding<{ instead: string | undefined }>(
  {
    code: "RA-HISTORY-PARTIAL",
    severity: "notice",
    mender: "project",
    meaning: "The clone is shallow: older commits are not in it, and tags may be missing.",
    why: "Which versions are released was read from the index instead, or was not needed.",
    mend: "Nothing needs to be done. With `fetch-depth: 0` the tags answer.",
  },
  ({ instead }) => ({
    message: `The clone is shallow${instead === undefined ? "" : `: what was released before is read from ${instead}`}`,
    ...byPlace(
      (or) =>
        `Nothing needs to be done; ${or("with fetch-depth: 0 on actions/checkout", "after git fetch --unshallow --tags")} the tags answer`,
    ),
  }),
);

export const noTags = defineFinding<{
  packages: readonly string[];
  /** The tag that is released, and tags of the packages' own versions: nothing comes before these. */
  but: readonly string[];
  /** Tags that may be of these packages, and do not say so. */
  unclear: readonly string[];
  /** Tags in no format. */
  unread: readonly string[];
  /** The setting by which the first of them would be read. */
  line: string | undefined;
  /** The package whose own setting that is. */
  owner?: string | undefined;
  /** Whether a tag-format is set already. */
  isSet?: boolean;
  instead: string | undefined;
}>(
  {
    code: "RA-HISTORY-NO-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "No tag in a known format stands for an earlier release of these packages.",
    why: "What was released before was read from the index instead; with `index: off` they count as not released yet.",
    mend: "Nothing needs to be done before the first release. Else let `tag-format` say how the tags are written, or fetch them. Tags of a name that the package had before need a further format of their own.",
  },
  ({ packages, but, unclear, unread, line, owner, isSet = false, instead }) => {
    const read = instead && `what was released before is read from ${instead}`;
    const [tag] = [...unclear, ...unread];
    const none = but.length === 0 ? `No tags of ${named(packages)}` : `No tag of ${named(packages)} but ${named(but)}`;
    const write = line === undefined ? toSet(isSet) : `Write ${line}`;
    const whose = owner ?? (packages.length === 1 ? packages[0] : "one of them");
    if (unclear.length > 0) {
      return {
        message: `Tags such as ${shown(unclear[0]!)} may be of ${named(packages)}, but do not say so: ${read ?? "they count for nothing"}`,
        hint: `${write}, if ${shown(tag!)} is a release of ${whose}`,
      };
    }
    if (tag !== undefined) {
      return {
        message: `${none} in a known format, only ${named(unread)}: ${read ?? "nothing counts as released before"}`,
        hint: `${write}, if ${shown(tag)} is a release of ${whose}; else nothing needs to be done`,
      };
    }
    return {
      message: `${none}: ${read ?? "nothing counts as released before"}`,
      ...byPlace(
        (or) =>
          `Before a first release nothing needs to be done; else ${isSet ? "look whether tag-format is" : "set tag-format in the configuration to"} how the tags are written, or fetch them${or(", with fetch-depth: 0 on actions/checkout", ": git fetch --tags")}`,
      ),
    };
  },
);

export const versionBehind = defineFinding<{
  name: string;
  version: string;
  last: string;
  /** `undefined` where the index has it. */
  tag: string | undefined;
  /** Whether the index was asked, and has it: then the tag is no mistake. */
  isPublished: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-VERSION-BEHIND",
    severity: "error",
    mender: "project",
    meaning: "A version that was never released is older than what its line has released already.",
    why: "Nobody would get it: installers take the newest.",
    mend: "Choose a version newer than the last one, or one that goes on with a line that has releases; where tags give it, push a tag of that.",
  },
  ({ name, version, last, tag, isPublished, place }) => ({
    package: name,
    message: `${name} ${version} is older than ${last}, which is released (${tag ?? "on the index"})`,
    hint: `Choose a version after ${last}, or one that goes on with a line that has releases${tag === undefined || isPublished ? "" : `; where ${shown(tag)} is a mistake of which nothing was published, delete that tag`}`,
    ...(tag === undefined || isPublished ? {} : { alternative: "outside" }),
    ...place,
  }),
);

export const changesUncovered = defineFinding<{ packages: readonly string[] }>(
  {
    code: "RA-VERSION-CHANGES-UNCOVERED",
    severity: "notice",
    mender: "project",
    meaning: "Packages have changed since the tag of their last release, and their version is released.",
    why: "These changes reach nobody until the package has a new version.",
    mend: "Give the package a new version when they should be released.",
  },
  ({ packages }) => ({
    message: `${packages.length === 1 ? "1 package has" : `${packages.length} packages have`} changes that no version covers: ${named(packages)}`,
    hint: `Give ${packages.length === 1 ? "it" : "them"} a new version when the changes should be released`,
  }),
);

/** An entry may be right as it is, as a folder, and no index to ask. */
const isOfEntry = (place: string): boolean => place.startsWith("url of ");

export const indexNotReadable = defineFinding<{
  /** The name, or the address without what logs in. */
  index: string;
  fault: "unknown" | "login" | "address";
  /** Whether the configuration names it: releases go there, too, where neither `off` nor a simple URL is an index. */
  isTarget?: boolean;
  /** Where an address stands among uv's settings and variables; `undefined` where the input says it. */
  place?: string | undefined;
}>(
  {
    code: "RA-HISTORY-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning:
      "The index to ask what is released is no known name, no `[[tool.uv.index]]` entry with an address of http or https, and no simple URL without a credential.",
    why: "Where no tags say what was released, the index does.",
    mend: "Use `pypi`, `testpypi` or the name of a `[[tool.uv.index]]` entry; a run can also be given a simple URL, or `off`.",
  },
  ({ index, fault, isTarget = false, place }) => ({
    ...(place === undefined ? { input: "index" } : whereWord(place)),
    message: {
      unknown: `No index to ask is called ${JSON.stringify(index)}`,
      login: `The URL of the index to ask has a login in it, which is not shown here: ${shown(index)}`,
      address: `The index to ask has no http:// or https:// address that can be read: ${shown(index)}`,
    }[fault],
    hint:
      fault === "login"
        ? "Take the login out of the URL, which may end up in logs; uv's variables of a [[tool.uv.index]] entry and netrc log in as well"
        : isTarget
          ? "Use pypi, testpypi, the name of a [[tool.uv.index]] entry with a publish-url, or an upload URL with check-url beside it: releases go there, too, and off is for single runs alone"
          : place === undefined || isOfEntry(place)
            ? `${place === undefined ? "Use" : `Correct ${place}, or use`} pypi, testpypi, the name of ${place === undefined ? "a" : "another"} [[tool.uv.index]] entry, a simple URL without a login, or off`
            : `Correct ${place}: an address begins with http:// or https://`,
  }),
);
