import type { Bump, Size } from "../changes/change.ts";
import { compareVersions, type Version } from "../python/version.ts";
import { finalOf, isFinal, isSameLine, sizeFor, step } from "./step.ts";
import type { BumpWish, Phase } from "./wish.ts";

export interface Question {
  /** The last release; `undefined` where there was none. */
  readonly base: Version | undefined;
  /** What the files say; `undefined` where they say nothing. */
  readonly stated: Version | undefined;
  /** All that is on the index or in a tag: none of them can be used again. */
  readonly taken: readonly Version[];
  /** Whether the first number is the two digits of a year. */
  readonly isByYear: boolean;
  /** What the changes since the last release ask for. */
  readonly bump: Bump;
  readonly wish: BumpWish;
  /** Where pre-releases are made; `undefined`: nowhere, but a line of pre-releases goes on. */
  readonly prerelease: Phase | undefined;
}

/** Why there is no proposal that could be right. */
export type Refusal =
  /** A year is no SemVer position. */
  | { readonly why: "calendar"; readonly version: Version }
  /** More numbers than SemVer has positions. */
  | { readonly why: "numbers"; readonly version: Version }
  /** An alpha after a beta sorts below it. */
  | { readonly why: "back"; readonly version: Version; readonly phase: Phase }
  | { readonly why: "taken"; readonly version: Version }
  /** An exact version that is not above the last release of its line. */
  | { readonly why: "not greater"; readonly version: Version; readonly than: Version }
  /** Indexes refuse local versions. */
  | { readonly why: "local"; readonly version: Version };

export type Proposal =
  | { readonly kind: "version"; readonly version: Version }
  /** The files have it already, and it is not released yet. */
  | { readonly kind: "prepared"; readonly version: Version }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const nothing: Proposal = { kind: "nothing" };
const refuse = (refusal: Refusal): Proposal => ({ kind: "refused", refusal });

/**
 * The next version by PEP 440: greater than all that is released of its line, and none that was used before.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export const propose = (question: Question): Proposal => {
  const { wish, base } = question;
  if (wish.kind === "exact") return exact(wish.version, question);
  if (base === undefined) return firstRelease(question);
  if (wish.kind === "post") return unlessPrepared(nextPost(base, question.taken), question);
  const size = askedSize(question, base);
  if (size === undefined) return written(question, base) ?? nothing;
  const unclear = isFinal(base) && wish.kind !== "size" ? unclearNumbers(base, question) : undefined;
  if (unclear !== undefined) return written(question, base) ?? refuse(unclear);
  const target = targetOf(question, { base, size });
  const phase = phaseOf(question, base);
  const proposal = phase === undefined ? found(target) : prerelease(question, target, phase);
  if (proposal.kind !== "version") return proposal;
  return (size === "patch" ? writtenPost(question, base) : undefined) ?? asWritten(proposal.version, question);
};

const unlessPrepared = (version: Version, { stated }: Question): Proposal =>
  stated !== undefined && compareVersions(stated, version) === 0
    ? { kind: "prepared", version: stated }
    : found(version);

const found = (version: Version): Proposal => ({ kind: "version", version });

/** What a person has chosen in the files, where nothing else says what comes next. */
const written = ({ stated }: Question, base: Version): Proposal | undefined =>
  stated !== undefined && compareVersions(stated, base) > 0 && isReleasable(stated)
    ? { kind: "prepared", version: stated }
    : undefined;

/** A post-release of the last release, which a person alone chooses: a later fix goes along with it. */
const writtenPost = (question: Question, base: Version): Proposal | undefined => {
  const { stated, wish } = question;
  const isOfBase = stated !== undefined && stated.post !== undefined && isSameButPost(stated, base);
  return isOfBase && (wish.kind === "auto" || wish.kind === "stable") ? written(question, base) : undefined;
};

/** The files may say it already, or more than is asked for, where a person or an earlier run has written it. */
const asWritten = (version: Version, { stated, base }: Question): Proposal => {
  if (stated === undefined || base === undefined || compareVersions(stated, base) <= 0) return found(version);
  if (compareVersions(stated, version) < 0) return found(version);
  return isReleasable(stated) ? { kind: "prepared", version: stated } : found(developed(stated));
};

const isReleasable = ({ dev, local }: Version): boolean => dev === undefined && local.length === 0;

/** What nobody has yet cannot break: the version in the files is the first release, without its development part. */
const firstRelease = ({ stated, wish, prerelease: asked, taken }: Question): Proposal => {
  if (stated === undefined) return nothing;
  const start = developed(stated);
  const phase = wish.kind === "phase" ? wish.phase : asked;
  const plain = wish.kind === "size" ? step(start, wish.size) : wish.kind === "stable" ? finalOf(start) : start;
  const version = phase !== undefined && isFinal(plain) ? { ...plain, pre: { phase, number: 1n } } : plain;
  return isTaken(version, taken) ? refuse({ why: "taken", version }) : { kind: "version", version };
};

/** What a development version develops, or a local one was made from. */
const developed = (version: Version): Version => ({ ...version, dev: undefined, local: [] });

const askedSize = ({ bump, wish }: Question, base: Version): Size | undefined => {
  if (wish.kind === "size") return wish.size;
  if (bump !== "none") return sizeFor(bump, base);
  const goesOn = wish.kind === "phase" || (wish.kind === "stable" && !isFinal(base));
  return goesOn ? "patch" : undefined;
};

const earliestYear = 1990n;
const latestYear = 2200n;
/** As in 202611 and 20261103. */
const yearInDate = /^(\d{4})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$/;

/** Why what comes next is not told by what changed; `undefined` where it is. */
export const unclearNumbers = (version: Version, { isByYear }: Pick<Question, "isByYear">): Refusal | undefined => {
  const [number = 0n] = version.release;
  const first = BigInt(yearInDate.exec(String(number))?.[1] ?? number);
  if (isByYear || (first >= earliestYear && first <= latestYear)) return { why: "calendar", version };
  return version.release.length > 3 ? { why: "numbers", version } : undefined;
};

/** The final version that is aimed at: what the last final release asks for, and no less than what was begun. */
const targetOf = (
  question: Question,
  { base, size: wanted }: { readonly base: Version; readonly size: Size },
): Version => {
  const { taken, stated } = question;
  const known = stated === undefined ? taken : [...taken, stated];
  const size = isCounter(known) ? "major" : wanted;
  const asked = isFinal(base) ? step(base, size) : begun(question, { base, size });
  const ahead = stated !== undefined && compareVersions(stated, base) > 0 ? [finalOf(stated)] : [];
  const target = latest([...ahead, inForm(asked, known)])!;
  // The files may be on a later line than the last release.
  const line = taken.filter((each) => isSameLine(each, base, size) || isSameLine(each, target, size));
  // A final release or a post-release leaves no room at or below it on its line.
  const top = latest(line.filter((each) => isFinal(each) && compareVersions(each, target) >= 0));
  const free = top === undefined ? target : inForm(step(top, size), known);
  const begunLater = latest(line.filter((each) => compareVersions(finalOf(each), free) > 0));
  return begunLater === undefined ? free : finalOf(begunLater);
};

/** Whether releases are counted by one number: 57 comes after 55 and 56, whatever has changed. */
const isCounter = (known: readonly Version[]): boolean =>
  new Set(known.map(({ release: [first] }) => first)).size > 1 && known.every(({ release }) => release.length === 1);

/** With two numbers where the last one that began a line has no more, in tags and in the files: 2.1 after 2.0 and 2.0.1. */
const inForm = (version: Version, known: readonly Version[]): Version => {
  if (isCounter(known)) return { ...version, release: version.release.slice(0, 1) };
  const isStart = ({ release: [, , patch = 0n] }: Version): boolean => patch === 0n;
  const starts = known.filter((each) => isFinal(each) && isStart(each));
  const last = starts.filter((each) => compareVersions(each, latest(starts)!) === 0);
  const isShort = last.length > 0 && last.every(({ release }) => release.length === 2);
  return isShort && isStart(version) ? { ...version, release: version.release.slice(0, 2) } : version;
};

/** What a pre-release is a pre-release of, unless the changes are greater than that. */
const begun = (
  { taken, wish, isByYear }: Question,
  { base, size }: { readonly base: Version; readonly size: Size },
): Version => {
  const own = finalOf(base);
  if (unclearNumbers(own, { isByYear }) !== undefined) return own;
  const before = taken.filter((each) => isFinal(each) && each.epoch === base.epoch && compareVersions(each, base) < 0);
  const lastFinal = latest(before);
  if (lastFinal !== undefined) {
    const asked = step(lastFinal, wish.kind === "size" ? size : sizeFor(size, lastFinal));
    return compareVersions(asked, own) > 0 ? asked : own;
  }
  const [, minor = 0n, patch = 0n] = own.release;
  const has: Size = patch !== 0n ? "patch" : minor !== 0n ? "minor" : "major";
  const order: readonly Size[] = ["patch", "minor", "major"];
  return order.indexOf(size) > order.indexOf(has) ? step(own, size) : own;
};

/** The phase that is asked for; else a line of pre-releases goes on, until its final release is asked for. */
const phaseOf = ({ wish, stated, prerelease: asked }: Question, base: Version): Phase | undefined => {
  if (wish.kind === "stable") return undefined;
  if (wish.kind === "phase") return wish.phase;
  const isAhead = stated !== undefined && compareVersions(stated, base) > 0;
  return asked ?? base.pre?.phase ?? (isAhead ? stated.pre?.phase : undefined);
};

const phases: readonly Phase[] = ["a", "b", "rc"];

/** The next pre-release of the target: numbers begin at 1, as with `uv version --bump`, and a later phase never goes back. */
const prerelease = (
  { taken, base, stated, wish, prerelease: asked }: Question,
  target: Version,
  phase: Phase,
): Proposal => {
  const of = [...taken, ...(base === undefined ? [] : [base])];
  const before = latest(of.filter((each) => each.pre !== undefined && compareVersions(finalOf(each), target) === 0));
  // The first one is as the files number it, such as b0.
  const first = stated?.pre?.phase === phase && compareVersions(finalOf(stated), target) === 0 ? stated.pre.number : 1n;
  if (before?.pre === undefined) return { kind: "version", version: { ...target, pre: { phase, number: first } } };
  const isAsked = wish.kind === "phase" || asked !== undefined;
  const isBack = phases.indexOf(phase) < phases.indexOf(before.pre.phase);
  if (isBack && isAsked) return refuse({ why: "back", version: before, phase });
  const next = isBack ? before.pre.phase : phase;
  const number = before.pre.phase === next ? before.pre.number + 1n : 1n;
  return { kind: "version", version: { ...target, pre: { phase: next, number } } };
};

const nextPost = (base: Version, taken: readonly Version[]): Version => {
  const before = latest([base, ...taken].filter((each) => isSameButPost(each, base) && each.post !== undefined));
  return { ...withoutPost(base), post: before?.post === undefined ? 1n : before.post + 1n };
};

const withoutPost = (version: Version): Version => ({ ...version, post: undefined, dev: undefined, local: [] });

const isSameButPost = (one: Version, other: Version): boolean =>
  compareVersions(withoutPost(one), withoutPost(other)) === 0;

/** A version that somebody wrote out stands as it is, or is refused. */
const exact = (version: Version, question: Question): Proposal => {
  const { taken, base } = question;
  if (version.local.length > 0) return refuse({ why: "local", version });
  if (isTaken(version, taken)) return refuse({ why: "taken", version });
  if (base !== undefined && compareVersions(version, base) <= 0)
    return refuse({ why: "not greater", version, than: base });
  return base === undefined ? found(version) : unlessPrepared(version, question);
};

const isTaken = (version: Version, taken: readonly Version[]): boolean =>
  taken.some((each) => compareVersions(each, version) === 0);

const latest = (versions: readonly Version[]): Version | undefined =>
  versions.reduce<Version | undefined>(
    (best, each) => (best === undefined || compareVersions(each, best) > 0 ? each : best),
    undefined,
  );
