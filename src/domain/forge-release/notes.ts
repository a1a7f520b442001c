import { bounded, mostNotes } from "../changelog/bounded.ts";
import type { PackageName } from "../python/name.ts";
import type { TaggedRelease } from "./wanted.ts";

/** What notes are written from. */
export interface NotesSource {
  /** A user's own text, with placeholders; `undefined`: what the changelog says. */
  readonly template: string | undefined;
  /** Markdown of each package's section. Foreign text. */
  readonly sections: ReadonlyMap<PackageName, string>;
  /** Address of the changes since the release before; empty where there is none. */
  readonly compareUrl: string;
}

/** The text of a release, at most as long as forges take it, and whether it had to be cut. */
export const releaseNotes = (
  release: TaggedRelease,
  source: NotesSource,
): { readonly body: string; readonly isCut: boolean } => {
  const whole = source.template === undefined ? ofChangelog(release, source) : filled(source.template, release, source);
  // A text of one's own may lie anywhere.
  const rest = source.template === undefined ? "the changelog of the tagged commit" : undefined;
  const body = bounded(whole, mostNotes, rest);
  return { body, isCut: body !== whole };
};

const placeholders = /\{(name|version|tag|changelog|packages|compare-url)\}/g;

/** Each placeholder once, and nothing of what it is replaced by is read again. */
const filled = (template: string, release: TaggedRelease, source: NotesSource): string => {
  const values: Readonly<Record<string, string>> = {
    name: release.packages.length === 1 ? release.packages[0]!.name : release.tag,
    version: release.version ?? "",
    tag: release.tag,
    changelog: changelogOf(release, source),
    packages: labels(release).join(", "),
    "compare-url": source.compareUrl,
  };
  return template.replaceAll(placeholders, (_, name: string) => values[name]!);
};

const labels = ({ packages }: TaggedRelease): readonly string[] =>
  packages.map(({ name, version }) => `${name} ${version}`);

const ofChangelog = (release: TaggedRelease, source: NotesSource): string => {
  const text = changelogOf(release, source);
  const said =
    text === ""
      ? labels(release)
          .map((label) => `- ${label}`)
          .join("\n")
      : text;
  return source.compareUrl === "" ? said : `${said}\n\n**All changes:** ${source.compareUrl}`;
};

/** The section of one package; of several each below its name. */
const changelogOf = ({ packages }: TaggedRelease, { sections }: NotesSource): string => {
  const told = packages.flatMap((each) => {
    const section = sections.get(each.name)?.trim() ?? "";
    return section === "" ? [] : [{ label: `${each.name} ${each.version}`, section }];
  });
  if (packages.length === 1) return told[0]?.section ?? "";
  // One changelog for all of them says the same of each.
  if (packages.length === told.length && new Set(told.map(({ section }) => section)).size === 1) {
    return told[0]!.section;
  }
  return told.map(({ label, section }) => `## ${label}\n\n${section}`).join("\n\n");
};
