import type { Entry, Files } from "./files.ts";
import { matches, type ParsedPattern, type Pattern, parsePattern } from "./glob.ts";
import { isAbsolute, join } from "./path.ts";

/** How often one folder is entered through links: twice already shows every package below it under two paths. */
const mostVisits = 2;

type Part = { readonly kind: "tree" } | { readonly kind: "part"; readonly pattern: Pattern };

const partOf = (text: string): Part | Extract<ParsedPattern, { ok: false }> => {
  if (text === "**") return { kind: "tree" };
  const parsed = parsePattern(text);
  return parsed.ok ? { kind: "part", pattern: parsed.pattern } : parsed;
};

interface Place {
  readonly path: string;
  /** Whether a link was followed on the way. */
  readonly isLinked: boolean;
}

/**
 * Follows a normalised glob through the folders: `*` within one part, links followed, names with a leading dot
 * included. Gives paths as the glob leads to them (below the root, with a leading `..` outside of it, or absolute), once
 * or more, without most files; those of plain globs need not exist. Ends in a maze of links, too.
 */
export const walk = (
  files: Files,
  root: string,
  glob: string,
): { readonly ok: true; readonly paths: readonly string[] } | { readonly ok: false; readonly message: string } => {
  const parts: Part[] = [];
  const isFromRoot = isAbsolute(glob);
  for (const text of (isFromRoot ? glob.slice(glob.indexOf("/") + 1) : glob).split("/")) {
    const part = partOf(text);
    if ("ok" in part) return part;
    parts.push(part);
  }

  const paths: string[] = [];
  const done = new Set<string>();
  const listed = new Map<string, readonly Entry[]>();
  const visits = new Map<string, number>();

  const list = (path: string): readonly Entry[] => {
    const entries = listed.get(path) ?? files.list(join(root, path)) ?? [];
    listed.set(path, entries);
    return entries;
  };

  const mayDescend = ({ path, isLinked }: Place): boolean => {
    if (!isLinked) return true;
    const real = files.realPath(join(root, path)) ?? path;
    const count = (visits.get(real) ?? 0) + 1;
    visits.set(real, count);
    return count <= mostVisits;
  };

  const below = ({ path, isLinked }: Place, { name, isLink }: Entry): Place => ({
    path: join(path, name),
    isLinked: isLinked || isLink,
  });

  /** `place` has matched all parts before `index`. */
  const reach = (place: Place, index: number): void => {
    if (index === parts.length) paths.push(place.path);
    else look(place, index);
  };

  const lookForTree = (place: Place, index: number): void => {
    const isLast = index === parts.length - 1;
    if (!isLast) look(place, index + 1);
    for (const entry of list(place.path)) {
      if (entry.kind !== "folder") continue;
      const child = below(place, entry);
      if (isLast) paths.push(child.path);
      if (mayDescend(child)) look(child, index);
    }
  };

  const lookForPattern = (place: Place, index: number, pattern: Pattern): void => {
    for (const entry of list(place.path)) {
      if (entry.kind === "file" || !matches(pattern, entry.name, { crossesFolders: false })) continue;
      reach(below(place, entry), index + 1);
    }
    // The Rust crate lists no `.` and `..`, but tries them where the pattern begins with a dot.
    if (!pattern.text.startsWith(".")) return;
    if (matches(pattern, ".", { crossesFolders: false })) reach(place, index + 1);
    if (matches(pattern, "..", { crossesFolders: false })) {
      reach({ ...place, path: join(place.path, "..") }, index + 1);
    }
  };

  const look = (place: Place, index: number): void => {
    const key = `${index} ${place.path}`;
    if (done.has(key)) return;
    done.add(key);
    const part = parts[index]!;
    if (part.kind === "tree") lookForTree(place, index);
    else if (part.pattern.isLiteral) reach({ ...place, path: join(place.path, part.pattern.text) }, index + 1);
    else lookForPattern(place, index, part.pattern);
  };

  look({ path: isFromRoot ? glob.slice(0, glob.indexOf("/") + 1) : "", isLinked: false }, 0);
  return { ok: true, paths };
};
