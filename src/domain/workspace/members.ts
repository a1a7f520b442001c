import type { Finding } from "../problem/finding.ts";
import { Problem } from "../problem/problem.ts";
import type { Files } from "./files.ts";
import { matches, type Pattern, parsePattern } from "./glob.ts";
import { hasOnlyIgnoredFiles } from "./ignored.ts";
import { baseName, isAbsolute, join, normalize, parent, relative } from "./path.ts";
import { walk } from "./walk.ts";

/** `[tool.uv.workspace]`, as written. */
export interface WorkspaceTable {
  readonly members: readonly string[];
  readonly exclude: readonly string[];
}

/** A match of a members glob. */
export interface Match {
  /** Relative to the root, or absolute where the glob is. */
  readonly path: string;
  /** Position in `members`. */
  readonly glob: number;
}

/** What the members globs lead to: the ones that count, and those that uv stops at. */
export interface Matches {
  readonly members: readonly (Match & { readonly text: string })[];
  readonly withoutFile: readonly Match[];
  /** Each with what it says. */
  readonly brokenLinks: readonly (Match & { readonly target: string })[];
  /** Globs that are none: `table` and position. */
  readonly faults: readonly {
    readonly table: "members" | "exclude";
    readonly glob: number;
    readonly message: string;
  }[];
  /** Of what could not be read. */
  readonly findings: readonly Finding[];
}

interface Exclusion {
  readonly pattern: Pattern;
  readonly isAbsolute: boolean;
}

const isExcluded = (exclusions: readonly Exclusion[], root: string, path: string): boolean =>
  exclusions.some((exclusion) => {
    const subject = exclusion.isAbsolute ? join(root, path) : path;
    return matches(exclusion.pattern, subject, { crossesFolders: true });
  });

const readExclusions = (globs: readonly string[], faults: Matches["faults"][number][]): readonly Exclusion[] =>
  globs.flatMap((text, glob) => {
    const path = normalize(text);
    const parsed = parsePattern(path);
    if (parsed.ok) return [{ pattern: parsed.pattern, isAbsolute: isAbsolute(path) }];
    faults.push({ table: "exclude", glob, message: parsed.message });
    return [];
  });

const isHidden = (path: string): boolean => /^\.(?!\.?$)/.test(baseName(path));

/** What a link that leads nowhere says; `undefined` where there is none. */
const brokenLink = (files: Files, path: string): string | undefined =>
  files.list(parent(path) ?? path)?.find(({ name }) => name === baseName(path))?.target;

/** The folders that uv takes for members, in its order, the root itself apart. */
export const findMembers = (files: Files, root: string, { members: globs, exclude }: WorkspaceTable): Matches => {
  const members: Matches["members"][number][] = [];
  const withoutFile: Match[] = [];
  const brokenLinks: Matches["brokenLinks"][number][] = [];
  const faults: Matches["faults"][number][] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const exclusions = readExclusions(exclude, faults);

  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      findings.push(...error.findings);
      return undefined;
    }
  };
  const lenient: Files = {
    readText: (path) => files.readText(path),
    list: (path) => attempt(() => files.list(path)),
    realPath: (path) => files.realPath(path),
  };

  const judge = (match: Match): void => {
    const folder = join(root, match.path);
    const text = files.readText(join(folder, "pyproject.toml"));
    if (text !== undefined) members.push({ path: match.path, glob: match.glob, text });
    else if (files.list(folder) === undefined) {
      const target = brokenLink(files, folder);
      if (target !== undefined) brokenLinks.push({ ...match, target });
    } else if (!isHidden(match.path) && !hasOnlyIgnoredFiles(files, folder)) withoutFile.push(match);
  };

  for (const [glob, text] of globs.entries()) {
    const walked = walk(lenient, root, normalize(text));
    if (!walked.ok) faults.push({ table: "members", glob, message: walked.message });
    for (const found of walked.ok ? walked.paths : []) {
      const path = found.startsWith(`${root}/`) ? relative(root, found) : found;
      if (seen.has(path)) continue;
      seen.add(path);
      if (!isExcluded(exclusions, root, path)) attempt(() => judge({ path, glob }));
    }
  }
  return { members, withoutFile, brokenLinks, faults, findings };
};

/** Whether a workspace's globs take in a project below its root: how uv looks for the root from a member. */
export const takesIn = ({ members, exclude }: WorkspaceTable, root: string, project: string): boolean => {
  const path = relative(root, project);
  const isIncluded = members.some((text) => {
    const glob = normalize(text);
    const parsed = parsePattern(glob);
    return parsed.ok && matches(parsed.pattern, isAbsolute(glob) ? project : path, { crossesFolders: false });
  });
  return isIncluded && !isExcluded(readExclusions(exclude, []), root, path);
};
