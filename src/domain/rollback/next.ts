import { shellWord } from "../text/shell-word.ts";
import { isAt, isIndexUnsure, keptBy, type Seen, type SeenMark } from "./removal.ts";
import type { Standing } from "./standing.ts";
import type { Release } from "./subject.ts";

export interface NextContext {
  /** The index, as people call it. */
  readonly index: string;
  /** How this very question was asked on a command line, as `--tag v1.0`; `undefined` where about everything. */
  readonly asked: string | undefined;
  /** What the command has to be told besides, or it looks elsewhere: variables before it, and options. */
  readonly told?:
    | { readonly variables: readonly string[]; readonly options: readonly string[]; readonly isIndexSaid: boolean }
    | undefined;
  /** Where an owner yanks a release; `undefined` where no page is known. */
  readonly yankPage: (release: Release) => string | undefined;
  /** The tag that a release gets. */
  readonly tagOf: (release: Release) => string;
  /** The files that are checked out: their commit, and which other version they have of a release's package. */
  readonly files: {
    readonly commit: string | undefined;
    readonly otherVersion: (release: Release) => string | undefined;
  };
}

/** What is known of one release. */
export interface KnownRelease {
  readonly release: Release;
  readonly standing: Standing;
  /** Those that are there. */
  readonly marks: readonly SeenMark[];
}

/** What a maintainer can safely do next about one release: a sentence without a full stop, and true as it stands. */
export const nextStep = ({ release, standing, marks }: KnownRelease, seen: Seen, context: NextContext): string => {
  const { index } = context;
  switch (standing.kind) {
    case "unknown":
      return again(seen, index);
    case "half":
      return standing.hoursLeft === undefined
        ? "Publish it again from its own commit: that adds the files that are missing"
        : `Publish it again from its own commit within ${hours(standing.hoursLeft)}: that adds the files that are missing`;
    case "whole":
      return afterRelease(release, standing, marks, context);
    case "absent":
      return beforeRelease(marks, seen, { ...context, other: context.files.otherVersion(release) });
  }
};

const again = (seen: Seen, index: string): string => {
  const unread = seen.unread.map((place) => (place === "forge" ? "GitHub or Gitea" : "the remote"));
  const places = [...(isIndexUnsure(seen) ? [index] : []), ...unread];
  return `Run rollback again when ${places.join(" and ")} can be read: nothing is removed before that`;
};

const hours = (count: number): string => (count === 1 ? "an hour" : `${count} hours`);

const afterRelease = (
  release: Release,
  { isYanked }: Extract<Standing, { kind: "whole" | "half" }>,
  marks: readonly SeenMark[],
  { index, yankPage, tagOf }: NextContext,
): string => {
  if (isYanked) return "It is yanked: release the next version";
  if (marks.length === 0) {
    return `Run create-release --tag ${shellWord(tagOf(release))} at its commit: it is on ${index} and has neither tag nor release`;
  }
  const page = yankPage(release);
  return `It is released; if it is wrong, release the next version, then yank this one${page === undefined ? "" : `: ${page}`}`;
};

interface BeforeContext extends NextContext {
  /** The version that the files have, where it is not the release's. */
  readonly other: string | undefined;
}

const beforeRelease = (
  marks: readonly SeenMark[],
  seen: Seen,
  { index, asked, told, files, other }: BeforeContext,
): string => {
  const kept = marks.map((mark) => ({ mark, by: keptBy(mark, seen) }));
  const removable = kept.filter(({ by }) => by === undefined).map(({ mark }) => mark);
  const own = removable.find(({ isUmbrella }) => !isUmbrella) ?? removable[0];
  if (own !== undefined) {
    const command = removal(asked ?? `--tag ${shellWord(own.tag)}`, told);
    const parts = partsOf(asked === undefined ? [own] : removable);
    return other !== undefined && isAt(own, files.commit)
      ? `It cannot be published: at the tag ${own.tag} the files have ${other}; ${command} removes ${parts}`
      : `Publish it again to finish it; ${condition(told, index)}${command} removes ${parts} instead`;
  }
  const [stays] = kept;
  if (stays === undefined || stays.by === undefined)
    return other === undefined
      ? "Nothing of it is there: it can be published"
      : `Nothing of it is there, and the files here have ${other}`;
  const { mark, by } = stays;
  switch (by.why) {
    case "unsure":
      if (seen.isCut) return "Remove it by hand: there are more releases on GitHub or Gitea than are read";
      return again(seen, index);
    case "elsewhere":
      return "Check out the commit of the tag that you ask about, then ask again: the files there say what it stands for";
    case "published":
      return "It was published once: ask the index that it went to (--index); if it was deleted there, its file names are used up, so release the next version";
    case "immutable": {
      const isUnfit = other !== undefined && isAt(mark, files.commit);
      return `${isUnfit ? `Release another version, since the files there have ${other}` : "Publish it again"}: the release of ${mark.tag} is immutable, so its tag stays and its name is used up`;
    }
    case "protected":
      return `Publish it again; or let somebody take ${mark.tag} away whom the ruleset ${by.ruleset} lets pass`;
    case "released":
      return `Publish it again: the tag ${mark.tag} also stands for ${named(by.releases)} on ${index}, so it stays`;
    case "others":
      return `Publish it again, or ask with --tag ${shellWord(mark.tag)}: it also stands for ${named(by.releases)}`;
  }
};

const removal = (question: string, told: NextContext["told"]): string =>
  [...(told?.variables ?? []), "release-actions rollback", question, ...(told?.options ?? []), "--yes"].join(" ");

const condition = (told: NextContext["told"], index: string): string =>
  told?.isIndexSaid === false ? `if it was to go to ${index}, ` : "";

const partsOf = (marks: readonly SeenMark[]): string => {
  const releases = marks.flatMap(({ forge }) => forge);
  const drafts = releases.filter(({ isDraft }) => isDraft).length;
  const tags = marks.filter(({ local, remote }) => local !== undefined || remote !== undefined).length;
  const parts = [counted(drafts, "draft"), counted(releases.length - drafts, "release"), counted(tags, "tag")];
  return parts.filter((part) => part !== "").join(", ");
};

const counted = (count: number, word: string): string =>
  count === 0 ? "" : count === 1 ? `the ${word}` : `${count} ${word}s`;

const mostNamed = 3;

const named = (releases: readonly Release[]): string => {
  const more = releases.length > mostNamed ? ` and ${releases.length - mostNamed} more` : "";
  const first = releases.slice(0, mostNamed).map(({ name, version }) => `${name} ${version}`);
  return `${first.join(", ")}${more}`;
};
