import { normalizeName, type PackageName } from "../../python/name.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../../python/version.ts";
import { type Replacement, replaceSpans } from "../../toml/edit.ts";
import { type Changelog, isAbout, type Section } from "../section.ts";
import type { ReleaseEntry } from "./entry.ts";
import { type TextLines, textLines } from "./text-lines.ts";
import { comparedFrom, mayBeOf, replaceInUrl, writtenAs } from "./version-form.ts";

/** A line `[1.2.3]: address`, in reStructuredText `.. _1.2.3: address`, about a release or what comes after the last. */
interface Reference {
  readonly line: number;
  readonly label: string;
  readonly url: string;
  /** Canonical; `undefined` for what is unreleased. */
  readonly version: string | undefined;
  /** As the label has it. */
  readonly written: string;
  /** Where the label names the package: that. */
  readonly name: PackageName | undefined;
}

const referencesIn = ({ format, lines, outline, sections }: Changelog): readonly Reference[] => {
  // A number alone may be an issue's, or begin a commit's.
  const releases = new Set(sections.flatMap(({ versions }) => versions));
  const pattern = format === "rst" ? /^\.\. _`?([^`:]+)`?: +(\S+)\s*$/ : /^ {0,3}\[([^\]]+)\]: +(\S+)\s*$/;
  const named = new Map(
    sections.flatMap((each) => (each.name === undefined ? [] : [[labelIn(lines[each.line - 1]!), each]])),
  );
  return lines.flatMap((text, at): readonly Reference[] => {
    const [, label, url] = outline.isVerbatim(at + 1) ? [] : (pattern.exec(text) ?? []);
    if (label === undefined || url === undefined) return [];
    const written = label.replace(/^v(?=\d)/i, "");
    const version = canonicalVersion(written);
    const reference = { line: at + 1, label, url, written, version, name: undefined };
    if (version !== undefined && releases.has(version)) return [reference];
    if (/^unreleased$/i.test(label)) return [{ ...reference, version: undefined }];
    const { name, versions: [own] = [] } = named.get(label) ?? {};
    return own === undefined ? [] : [{ ...reference, version: own, name, written: writtenAs(label, own) ?? own }];
  });
};

/** The text in brackets of a heading that leads to an address elsewhere. */
const labelIn = (heading: string): string | undefined =>
  /\[([^[\]]+)\](?![([:])/.exec(heading)?.[1] ?? /`([^`<]+)`_/.exec(heading)?.[1];

/** Those that may be the package's. */
const referencesOf = (changelog: Changelog, { name }: ReleaseEntry): readonly Reference[] => {
  const own = name === undefined ? undefined : normalizeName(name);
  return referencesIn(changelog).filter((each) => each.name === undefined || each.name === own);
};

/**
 * What keeps the addresses of the headings right: one for the release, and what is unreleased begins behind it. `guessed` is the number
 * that the release was to have, where its heading says one.
 */
export const editReferences = (
  changelog: Changelog,
  entry: ReleaseEntry,
  text: TextLines,
  guessed?: string,
): readonly Replacement[] => {
  const given = referencesOf(changelog, entry);
  const coming = given.find(({ version }) => version !== undefined && version === guessed);
  const all = given.filter((each) => each !== coming);
  const inHeading = [
    ...editUnreleasedHeading(changelog, entry, text),
    ...(coming === undefined
      ? []
      : comingReference(coming, changelog, entry).map(([from, to]) => text.replaceIn(coming.line, from, to))),
  ];
  const own = all.some(({ version }) => version === entry.version) ? undefined : ownReference(all, entry);
  if (own === undefined) return inHeading;
  const { newest, second, unreleased, isNewest, url } = own;
  const edits: Replacement[] = [...inHeading];
  if (coming === undefined && url !== undefined && !isOthersLabel(changelog, entry)) {
    const label = newest.label.replace(newest.written, () => entry.version);
    const line = changelog.format === "rst" ? `.. _${label}: ${url}` : `[${label}]: ${url}`;
    edits.push(text.insertAfter(lineBefore(newest, second), [line]));
  }
  if (unreleased !== undefined && isNewest) {
    // What is unreleased begins behind the release.
    const next = replaceInUrl(unreleased.url, new Map([[newest.written, entry.version]]));
    if (next !== unreleased.url && mayBeOf(next, entry))
      edits.push(text.replaceIn(unreleased.line, unreleased.url, next));
  }
  return edits;
};

/** What changes in the label and the address of a release to come: it gets its number, and the tag in place of a branch. */
const comingReference = (
  { line: at, label, url, written }: Reference,
  changelog: Changelog,
  entry: ReleaseEntry,
): readonly (readonly [from: string, to: string])[] => {
  const tagged = url.replace(
    /(?<=\/)([^/]*?)(\d+(?:\.\d+)+[^/]*?)(\.{2,3})(?:HEAD|main|master|develop|trunk)$/,
    (_, prefix: string, from: string, dots: string) => `${prefix}${from}${dots}${prefix}${entry.version}`,
  );
  const next = tagged === url ? replaceInUrl(url, new Map([[written, entry.version]])) : tagged;
  const line = changelog.lines[at - 1]!;
  const head = line.slice(0, line.lastIndexOf(url));
  const named = head.replace(label, () => label.replace(written, () => entry.version));
  return [
    ...(named === head ? [] : [[head, named] as const]),
    ...(next === url || !mayBeOf(next, entry) ? [] : [[url, next] as const]),
  ];
};

/** Whether the label of a release, which packages that share a file may have in common, leads to none or to another one's address. */
export const leadsElsewhere = (changelog: Changelog, entry: ReleaseEntry): boolean => {
  const all = referencesOf(changelog, entry);
  if ((entry.name === undefined && entry.isBare !== true) || all.every(({ version }) => version === undefined))
    return false;
  const own = all.find(({ version }) => version === entry.version);
  if (own !== undefined) return !mayBeOf(own.url, entry);
  return ownReference(all, entry)?.url === undefined || isOthersLabel(changelog, entry);
};

/** Whether another package's heading has the label already, without an address. */
const isOthersLabel = ({ sections, lines }: Changelog, { version, name }: ReleaseEntry): boolean => {
  const own = name === undefined ? undefined : normalizeName(name);
  return sections.some(
    (section) =>
      section.name !== own && section.versions.includes(version) && asksFor(lines[section.line - 1]!, version),
  );
};

/** Whether a heading has a version as the label of an address that stands elsewhere. */
const asksFor = (heading: string, version: string): boolean => labelIn(heading)?.replace(/^v(?=\d)/i, "") === version;

/** What the address of a release is made from, and that, where it has one. */
const ownReference = (all: readonly Reference[], entry: ReleaseEntry) => {
  const { tag: _, ...anyTag } = entry;
  const references = all.filter(({ url }) => mayBeOf(url, anyTag));
  const unreleased = references.find(({ version }) => version === undefined);
  const { releases, isNewest } = before(references, entry);
  const [newest, second] = releases;
  if (newest === undefined) return undefined;
  const { previous, joined = [] } = entry;
  const open = releases.filter(({ version }) => !joined.includes(version!));
  const [latest = newest] = open;
  // A section between may be of a version that has no tag, and the last releases may have no address.
  const isBehind =
    previous !== undefined &&
    !joined.includes(previous) &&
    compareVersions(parseVersion(latest.version!)!, parseVersion(previous)!) < 0;
  const behind = isBehind ? { ...latest, written: previous } : latest;
  const since = open.find(({ version }) => version === previous) ?? behind;
  const url = urlOf(entry, { unreleased, newest, second, since });
  return { newest, second, unreleased, isNewest, url: url !== undefined && mayBeOf(url, entry) ? url : undefined };
};

/** The text of a changelog whose section of a release a person wrote, with the address that its heading asks for and lacks. */
export const withAddress = (changelog: Changelog, entry: ReleaseEntry): string | undefined => {
  const version = parseVersion(entry.version)!;
  const asks = ({ line }: Section): boolean => asksFor(changelog.lines[line - 1]!, entry.version);
  const section = changelog.sections.find((each) => !each.isUnreleased && isAbout(each, version));
  if (changelog.format === "rst" || section === undefined || !asks(section)) return undefined;
  const edits = editReferences(changelog, entry, textLines(changelog.text));
  return edits.length === 0
    ? undefined
    : replaceSpans(
        changelog.text,
        edits.toSorted((a, b) => a.start - b.start),
      );
};

/** References to the releases before this one, the newest first, in whatever order they stand; to all where none is. */
const before = (
  references: readonly Reference[],
  entry: ReleaseEntry,
): { readonly releases: readonly Reference[]; readonly isNewest: boolean } => {
  const version = parseVersion(entry.version)!;
  const all = references
    .flatMap((reference) =>
      reference.version === undefined ? [] : [{ reference, own: parseVersion(reference.version)! }],
    )
    .toSorted((a, b) => compareVersions(b.own, a.own));
  const older = all.filter(({ own }) => compareVersions(own, version) < 0);
  const releases = (older.length > 0 ? older : all).map(({ reference }) => reference);
  return { releases, isNewest: older.length === all.length };
};

/** Behind which line a new reference goes: on the newest one, or below it where the oldest stands first. */
const lineBefore = (newest: Reference, second: Reference | undefined): number =>
  second !== undefined && second.line < newest.line ? newest.line : newest.line - 1;

/** The address in the heading of what is unreleased: it begins behind the release then. */
const editUnreleasedHeading = (
  { sections, lines }: Changelog,
  entry: ReleaseEntry,
  text: TextLines,
): readonly Replacement[] => {
  const at = sections.findIndex(({ isUnreleased, versions }) => isUnreleased && versions.length === 0);
  const newest = sections.slice(at + 1).find(({ versions }) => versions.length === 1);
  const line = sections[at]?.line;
  if (line === undefined || newest === undefined) return [];
  const url = /(?<=\]\()https?:[^()\s]+(?=\))|(?<=<)https?:[^<>\s]+(?=>)/.exec(lines[line - 1]!)?.[0];
  const written =
    writtenAs(lines[newest.headingEnd - 1]!, newest.versions[0]!) ??
    writtenAs(lines[newest.line - 1]!, newest.versions[0]!);
  if (url === undefined || written === undefined) return [];
  const moved = replaceInUrl(url, new Map([[written, entry.version]]));
  return moved === url || !mayBeOf(moved, entry) ? [] : [text.replaceIn(line, url, moved)];
};

interface Known {
  readonly unreleased: Reference | undefined;
  readonly newest: Reference;
  readonly second: Reference | undefined;
  /** What it is compared with. */
  readonly since: Reference;
}

/**
 * The address of what is unreleased ends at a branch: with the release's tag there it is the one of the release, where the
 * file's releases are compared with those before them. The first of all has nothing to be compared with.
 */
const urlOf = (entry: ReleaseEntry, { unreleased, newest, second, since }: Known): string | undefined => {
  const tag = new RegExp(
    `([^/.]*?)${newest.written.replaceAll(/[.+]/g, "\\$&")}(\\.{2,3})(?:HEAD|main|master|develop|trunk)$`,
  ).exec(unreleased?.url ?? "");
  const isCompared = (each: Reference): boolean => comparedFrom(each.url, each.written) !== undefined;
  const compares = second === undefined || isCompared(newest) || isCompared(second);
  if (tag !== null && unreleased !== undefined && compares) {
    const [all, prefix = "", dots = ""] = tag;
    return `${unreleased.url.slice(0, unreleased.url.length - all.length)}${prefix}${since.written}${dots}${prefix}${entry.version}`;
  }
  const versions = new Map([[newest.written, entry.version]]);
  const from = comparedFrom(newest.url, newest.written) ?? second?.written;
  if (from !== undefined) versions.set(from, since.written);
  const replaced = replaceInUrl(newest.url, versions);
  return replaced === newest.url ? undefined : replaced;
};
