import { planTrailer } from "../release-request/plan-trailer.ts";
import { inertLine } from "../text/inert-line.ts";
import type { Entry } from "./change.ts";
import type { Commit } from "./commit.ts";
import { type CommitTypes, likelyType } from "./commit-types.ts";
import { type Header, type Message, numberIn, readHeader, readMessage } from "./message.ts";
import { nearMiss } from "./near-miss.ts";
import { isReleaseTitle } from "./release-title.ts";
import { bringsAgain, firstTitle, type Revert, readRevert } from "./revert.ts";
import { squashed } from "./squash.ts";

/** What a message says that deserves a second look: a line of it, inert. */
export interface Remark {
  readonly kind: "nearly breaking" | "further entry";
  readonly line: string;
}

/** What a commit's message says. */
export interface Reading {
  /** Inert. */
  readonly subject: string;
  readonly pullRequest: number | undefined;
  /** `noise`: a merge, a release, a bot's own form: what nobody expects to be read. */
  readonly kind: "read" | "noise" | "unread";
  /** Of what is `unread`, one clause. */
  readonly why: string;
  readonly entries: readonly Entry[];
  readonly reverts: Revert | undefined;
  /** Whether the entries are the title of a merge, which speaks for all that it brings. */
  readonly isTitle: boolean;
  /** As written, inert. */
  readonly releaseAs: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Longer lines are cut: a changelog's entry is one line, and the rest is in the commit. */
const longest = 500;
const shown = (text: string): string => {
  const line = inertLine(text.slice(0, 4 * longest)).trim();
  return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line;
};

/** Reads what a commit says of itself, whatever it touches. */
export const readCommit = (commit: Pick<Commit, "message" | "parents" | "author">, types: CommitTypes): Reading => {
  const message = readMessage(commit.message);
  const start = {
    subject: shown(message.subject),
    pullRequest: pullRequestOf(message),
    why: "",
    entries: [],
    reverts: undefined,
    isTitle: false,
    releaseAs: message.releaseAs.map(shown),
    remarks: [],
  };
  if (isRelease(message)) return { ...start, kind: "noise", releaseAs: [] };
  const word = /^(fixup|squash|amend)! /.exec(message.subject)?.[1];
  if (word !== undefined) return { ...start, kind: "unread", why: `it is a ${word} commit that was merged as it is` };
  if (commit.parents.length > 1 || mergeSubject.test(message.subject))
    return { ...start, ...readMerge(message, types) };
  const reverts = readRevert(message);
  if (reverts !== undefined)
    return { ...start, kind: "read", reverts, entries: [revertEntry(message, reverts, types)] };
  const { header } = message;
  if (header !== undefined) return { ...start, ...readConventional(header, message, types) };
  const listed = squashed(message.lines).filter((each) => entryOf(each, types) !== undefined);
  if (listed.length > 0) {
    const entries = listed.flatMap((each) => entryOf(each, types) ?? []);
    return { ...start, kind: "read", entries };
  }
  return { ...start, ...unreadable(message, types, commit.author) };
};

/** A change of a type that is known, or that breaks something. */
const entryOf = ({ header, breaking }: Message, types: CommitTypes): Entry | undefined => {
  if (header === undefined) return undefined;
  const isBreaking = header.breaking || breaking.length > 0;
  const rule = types.get(header.type);
  if (rule === undefined && !isBreaking) return undefined;
  return {
    type: header.type,
    scope: header.scope && shown(header.scope),
    breaking: isBreaking,
    text: shown(header.description),
    note: shown(breaking.join(" ")),
    bump: isBreaking ? "major" : rule!.bump,
  };
};

/**
 * What a revert is where it takes back something released. How much that changes nobody can tell from its message, but
 * nothing where that released nothing; only what takes back a revert says what it brings again.
 */
const revertEntry = (message: Message, revert: Revert, types: CommitTypes): Entry => {
  const own = message.header?.type === "revert" ? undefined : entryOf(message, types);
  if (own !== undefined) return own;
  const isBreaking = message.header?.breaking === true || message.breaking.length > 0;
  const title = readMessage(firstTitle(revert));
  const first = isRelease(title) ? "none" : (entryOf(title, types)?.bump ?? "patch");
  const bump = bringsAgain(revert) || first === "none" ? first : "patch";
  const scope = message.header?.scope;
  return {
    type: "revert",
    scope: scope && shown(scope),
    breaking: isBreaking,
    text: shown(message.header?.description ?? message.subject),
    note: shown(message.breaking.join(" ")),
    bump: isBreaking ? "major" : bump,
  };
};

const readConventional = (
  header: Header,
  message: Message,
  types: CommitTypes,
): Partial<Reading> & Pick<Reading, "kind"> => {
  const entry = entryOf(message, types);
  if (entry === undefined) {
    const likely = likelyType(header.type, types);
    const question = likely === undefined ? "" : `; did you mean ${likely}?`;
    const remarks = broken(message, types) ?? nearly(message);
    return { kind: "unread", why: `its type ${shown(header.type)} is not known${question}`, remarks };
  }
  // Tools write all that they release into a commit of their own, with headings and lists.
  const isRelease = entry.bump === "none" && (entry.scope === "release" || /^release\b/i.test(entry.text));
  const isSilent = entry.breaking || isRelease;
  return { kind: "read", entries: [entry], remarks: isSilent ? [] : [...nearly(message), ...further(message, types)] };
};

const nearly = ({ nearlyBreaking }: Pick<Message, "nearlyBreaking">): readonly Remark[] =>
  nearlyBreaking === undefined ? [] : [{ kind: "nearly breaking", line: shown(nearlyBreaking) }];

/** A bullet that would break something where the title said nothing; or any other line of a type that is known. */
const broken = ({ lines }: Pick<Message, "lines">, types: CommitTypes): readonly Remark[] | undefined => {
  const isBroken = (header: Header | undefined): boolean => header?.breaking === true;
  const bullet = squashed(lines).find(({ header }) => isBroken(header))?.subject;
  const line = lines
    .filter((each) => !/^[*-] /.test(each))
    .map((each) => each.replace(/^\s*(?:[*+•-]|\d+[.)])\s+/u, ""))
    .find((each) => isBroken(readHeader(each)) && types.has(readHeader(each)!.type));
  const found = bullet ?? line;
  return found === undefined ? undefined : [{ kind: "nearly breaking", line: shown(found) }];
};

/**
 * Below a title that says what was done, bullets are the history of a branch, and a paragraph is prose. A line that releases
 * nothing loses nothing, nor does the title again, which forges put there.
 */
const further = ({ subject, lines }: Message, types: CommitTypes): readonly Remark[] => {
  const breaks = broken({ lines }, types);
  if (breaks !== undefined) return breaks;
  const entry = lines.find((line) => {
    const rule = types.get(readHeader(line)?.type ?? "");
    return rule !== undefined && rule.bump !== "none" && !subject.startsWith(line.trim());
  });
  return entry === undefined ? [] : [{ kind: "further entry", line: shown(entry) }];
};

const unreadable = (message: Message, types: CommitTypes, author: string): Partial<Reading> & Pick<Reading, "kind"> => {
  const near = nearMiss(message.subject, types);
  if (near?.isBreaking === true) {
    return { kind: "unread", why: near.why, remarks: [{ kind: "nearly breaking", line: shown(message.subject) }] };
  }
  const remarks = nearly({ nearlyBreaking: message.breakingLine ?? message.nearlyBreaking });
  if (near !== undefined) return { kind: "unread", why: near.why, remarks };
  if (remarks.length === 0 && (/\[bot\]/.test(author) || isReleaseTitle(message.subject))) return { kind: "noise" };
  return { kind: "unread", why: "it is no conventional commit", remarks };
};

/** As git, GitHub, GitLab and Bitbucket begin the message of a merge; Azure puts the title behind it. */
const mergeSubject =
  /^(?:Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? |tag |commit |PR )|Merged in .* \(pull request #\d+\)|Merged PR \d+: )/u;

/** A merge has no text of its own, but a forge may have put the title of the pull request in it. */
const readMerge = (message: Message, types: CommitTypes): Partial<Reading> & Pick<Reading, "kind"> => {
  const [, azure] = /^Merged PR \d+: (.*)$/su.exec(message.subject) ?? [];
  const own = azure === undefined ? message : readMessage([azure, ...message.lines].join("\n"));
  const title = own.header === undefined ? readMessage(message.lines.join("\n")) : own;
  const entry = entryOf(title, types);
  if (entry === undefined || title.header?.type === "revert") {
    return { kind: "noise", remarks: nearly({ nearlyBreaking: message.breakingLine }) };
  }
  const remarks = entry.breaking ? [] : (broken(title, types) ?? nearly(title));
  return { kind: "read", entries: [entry], isTitle: true, remarks };
};

const pullRequestOf = ({ subject, lines }: Message): number | undefined => {
  const digits =
    /^Merge pull request #(\d{1,9}) /u.exec(subject)?.[1] ??
    /^Merged PR (\d{1,9}): /u.exec(subject)?.[1] ??
    /^Merged in .* \(pull request #(\d{1,9})\)$/u.exec(subject)?.[1];
  if (digits !== undefined) return Number(digits);
  const request = /^See merge request \S*!(\d{1,9})$/mu.exec(lines.slice(-20).join("\n"))?.[1];
  return request === undefined ? numberIn(subject) : Number(request);
};

/** Our own release commit by its trailer, or by its title where a squash dropped that. */
const isRelease = ({ subject, lines }: Message): boolean =>
  lines.some((line) => planTrailer.test(line)) || /^Release \S+ v?\d[\w.!+-]*(?:, | \(|$)/u.test(subject);
