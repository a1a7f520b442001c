import type { Config } from "../config/config.ts";
import { Problem } from "../problem/problem.ts";
import type { PackageName } from "../python/name.ts";
import type { Version } from "../python/version.ts";
import type { Files } from "../workspace/files.ts";
import { baseName, join, normalize, resolve } from "../workspace/path.ts";
import { rememberedFiles } from "../workspace/remembered-files.ts";
import { folderReader, type ReadSource, sourceReader } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { foldersAbove } from "./above-root.ts";
import { leadsTo } from "./elsewhere.ts";
import { isAfter, isLeftBehind, newestOf } from "./left-behind.ts";
import { fillPattern, isForEach, patternFault } from "./pattern.ts";
import type { Changelog } from "./section.ts";
import { configuredChangelogs } from "./tool-settings.ts";
import { type Candidate, type Reading, readingOf, usualFiles, wantedNames } from "./usual-files.ts";

/** The changelog of a package, or why there is none. */
export type ChangelogFile =
  | {
      readonly kind: "found";
      /** As findings name it: where links lead. */
      readonly file: string;
      readonly changelog: Changelog;
      /** Whether it is the workspace's, found beside the root for want of one beside the package that is kept up. */
      readonly isFallback: boolean;
    }
  | {
      readonly kind: "missing";
      /** The paths that would have done. */
      readonly looked: readonly string[];
      /** Whether the user named this very file, not one for each package. */
      readonly isNamed: boolean;
      /** Whether the input `changelog` says the path. */
      readonly isInput: boolean;
      /** The path at which one would be begun. */
      readonly begun: string;
    }
  /** The path, or a link on its way, leads out of the repository. */
  | {
      readonly kind: "outside";
      readonly file: string;
      /** Whether the input `changelog` says the path. */
      readonly isInput: boolean;
    }
  /** It is there, in a form that is not read; `why` is a clause. */
  | {
      readonly kind: "unread";
      readonly file: string;
      readonly why: string;
      /** Whether nothing of it is read, whatever stands in it. */
      readonly isWhole: boolean;
      readonly isFallback: boolean;
    };

/** Whose changelogs, and where the user says they are. */
export interface ChangelogWish {
  readonly members: readonly Member[];
  /** The input `changelog`: a path from the root, with `{name}` and `{path}` for the package's. */
  readonly pattern: string | undefined;
  /** What is said of a package alone comes first. */
  readonly config: Pick<Config, "packages">;
}

/**
 * Finds and reads the changelogs of packages: the path that the user gives; without it, where the settings of a tool point,
 * then a file of a usual name, beside the package, else or where that is left behind beside the root, else above that, as
 * far as the repository has no other project there. Each file is read once. A `Problem` where the pattern is none.
 */
export const readChangelogs = async (
  files: Files,
  workspace: Workspace,
  { members, pattern, config }: ChangelogWish,
): Promise<ReadonlyMap<PackageName, ChangelogFile>> => {
  const fault = patternFault(pattern ?? "", "changelog");
  if (fault !== undefined) throw new Problem(fault);
  const seen = rememberedFiles(files);
  const read = sourceReader(seen, workspace);
  const open = await opener(read, workspace);
  const inFolder = (path: string, settings: Member["tool"], isFallback: boolean): ChangelogFile | undefined => {
    const beside: ReadSource = (name) => read(join(path, name));
    const configured = configuredChangelogs(settings, beside).flatMap((name) => {
      const whole = resolve(path, name);
      return /[{}$]/.test(name) ? filesOfReleases(seen, workspace, whole) : [named(whole)];
    });
    const usual = usualFiles(seen, resolve(workspace.root, path), path);
    return best([...configured, ...usual], (candidate) => open(candidate, isFallback));
  };
  const aboveRoot = (): ChangelogFile | undefined => {
    const named = foldersAbove(seen, workspace).flatMap((path) =>
      usualFiles(seen, resolve(workspace.root, path), path).filter(({ isSure }) => isSure),
    );
    const opened = named.map((candidate) => open(candidate, true));
    return opened.find((file) => file?.kind === "found" && file.changelog.sections.length > 0);
  };
  let shared: { readonly file: ChangelogFile | undefined } | undefined;
  const besideRoot = (): ChangelogFile | undefined => {
    shared ??= { file: inFolder(".", workspace.rootTool, true) ?? aboveRoot() };
    return shared.file;
  };
  const top = workspace.members.find(({ path }) => path === ".");
  const isKept = (beside: ChangelogFile, member: Member): boolean => {
    // A root with versions of its own tells of these.
    const isApart = member.version === undefined || (top?.version !== undefined && top.version !== member.version);
    const shared = beside.kind !== "found" || isApart ? undefined : besideRoot();
    return (
      beside.kind !== "found" || shared?.kind !== "found" || !isLeftBehind(beside.changelog, shared.changelog, member)
    );
  };
  const whole = (path: string): string => resolve(workspace.prefix, path);
  return new Map(
    members.map((member): readonly [PackageName, ChangelogFile] => {
      const { name, rawName, path, tool } = member;
      const own = config.packages.get(name)?.changelog;
      const given = own ?? pattern;
      if (given !== undefined) {
        const wanted = normalize(fillPattern(given, { name: rawName, path }));
        const isNamed = own !== undefined || !isForEach(given);
        const why = whyNotBegun(wanted, { read, list: folderReader(seen, workspace) });
        const isInput = own === undefined;
        const none: ChangelogFile =
          why === undefined
            ? { kind: "missing", looked: [whole(wanted)], isNamed, isInput, begun: whole(wanted) }
            : { kind: "unread", file: whole(wanted), why, isWhole: true, isFallback: false };
        const opened = open({ ...named(wanted), isSure: true }, false) ?? none;
        return [name, opened.kind === "outside" ? { ...opened, isInput } : opened];
      }
      const looked = wantedNames.map((each) => whole(join(path, each)));
      const beside = inFolder(path, tool, false);
      const found = beside !== undefined && (path === "." || isKept(beside, member)) ? beside : besideRoot();
      const begun = whole(join(path, "CHANGELOG.md"));
      return [name, found ?? { kind: "missing", looked, isNamed: false, isInput: false, begun }];
    }),
  );
};

interface Readers {
  readonly read: ReadSource;
  readonly list: ReturnType<typeof folderReader>;
}

/** What stands where a file would be begun: a clause. */
const whyNotBegun = (path: string, { read, list }: Readers): string | undefined => {
  if (list(path) !== undefined) return "it is a folder";
  const parts = path.split("/").slice(0, -1);
  const file = parts.map((_, at) => parts.slice(0, at + 1).join("/")).find((each) => read(each).kind === "text");
  return file === undefined ? undefined : `${file} is no folder`;
};

/** Where each release has a file of its own, the folder that has them. */
const filesOfReleases = (files: Files, workspace: Workspace, path: string): readonly Candidate[] => {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/", path.search(/[{}$]/)), 0));
  const has = (folderReader(files, workspace)(folder === "" ? "." : folder) ?? []).length > 0;
  return has && folder !== "" ? [{ path: folder, reading: "none", isSure: true, isNamed: true, isFolder: true }] : [];
};

/** A file that somebody names. */
const named = (path: string): Candidate => ({
  path,
  reading: readingOf(baseName(path)),
  isSure: true,
  isNamed: true,
  isFolder: false,
});

type Open = (candidate: Candidate, isFallback: boolean) => ChangelogFile | undefined;

const opener = async (read: ReadSource, workspace: Workspace): Promise<Open> => {
  // What reads Markdown takes its time to load.
  const { guessFormat, readChangelog } = await import("./changelog.ts");
  const names = workspace.members.map(({ name }) => name);
  const parsed = new Map<string, Changelog>();
  const parse = (file: string, text: string, reading: Exclude<Reading, "none">): Changelog => {
    const changelog = parsed.get(file) ?? readChangelog(text, names, reading === "guess" ? guessFormat(text) : reading);
    parsed.set(file, changelog);
    return changelog;
  };
  const openOne: Open = ({ path, reading, isSure, isOpen, isFolder }, isFallback) => {
    const unread = (file: string, why: string, isWhole = true): ChangelogFile => ({
      kind: "unread",
      file,
      why,
      isWhole,
      isFallback,
    });
    if (isFolder) return unread(inFindings(workspace, path), "it is a folder");
    const source = read(path);
    if (source.kind === "outside") return { kind: "outside", file: inFindings(workspace, path), isInput: false };
    if (source.kind === "missing") return undefined;
    const { file, text } = source;
    if (reading === "none") return unread(file, "it is neither Markdown nor reStructuredText");
    const changelog = parse(file, text, reading);
    const { sections, loose, outline } = changelog;
    const seen = isOpen ? sections : [...sections, ...loose, ...outline.unread];
    if (!isSure && seen.length === 0) return undefined;
    if (reading === "guess" && sections.length === 0 && text.trim() !== "") {
      return unread(file, "it has no headings of releases, as Markdown and reStructuredText have them", false);
    }
    return { kind: "found", file, changelog, isFallback };
  };
  return (candidate, isFallback) => {
    const file = openOne(candidate, isFallback);
    if (file?.kind !== "found" || file.changelog.sections.length > 0) return file;
    const path = leadsTo(file.changelog.unread);
    if (path === undefined) return file;
    const led = openOne(named(resolve(join(candidate.path, ".."), path)), isFallback || path.startsWith(".."));
    return led?.kind === "found" && led.changelog.sections.length > 0 ? led : file;
  };
};

/**
 * Of files that tell of releases one that somebody names, else that which goes furthest, the first of these: files that
 * are no longer kept up stay where they are. Where none does, the first that is there.
 */
const best = (
  candidates: readonly Candidate[],
  open: (candidate: Candidate) => ChangelogFile | undefined,
): ChangelogFile | undefined => {
  let first: ChangelogFile | undefined;
  let furthest: { readonly file: ChangelogFile; readonly version: Version | undefined } | undefined;
  for (const candidate of candidates) {
    // What lies among the documentation counts where there is nothing else.
    if (furthest !== undefined && !candidate.isSure) break;
    const file = open(candidate);
    first ??= file;
    if (file?.kind !== "found" || file.changelog.sections.length === 0) continue;
    if (candidate.isNamed) return file;
    const version = newestOf(file.changelog.sections);
    const isFurther = furthest === undefined || (version !== undefined && isAfter(version, furthest.version));
    if (isFurther) furthest = { file, version };
  }
  return furthest?.file ?? first;
};

const inFindings = ({ prefix }: Workspace, path: string): string => resolve(prefix, path);
