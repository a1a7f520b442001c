import type { Entry, Files } from "./files.ts";
import { gitTopOf } from "./git-top.ts";
import { matches, type Pattern, parsePattern } from "./glob.ts";
import { ancestors, join, relative } from "./path.ts";

interface Rule {
  readonly pattern: Pattern;
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
}

/** The rules of one ignore file, and the folder that they speak of. */
interface Rules {
  readonly folder: string;
  readonly rules: readonly Rule[];
}

/** Nearest folder first. `.ignore` goes before what git itself reads. */
interface Ignores {
  readonly plain: readonly Rules[];
  readonly git: readonly Rules[];
}

/** The same pattern as uv's globs spell it: no backslashes, `!` in sets, `**` for whole parts alone. */
const globOf = (pattern: string): string =>
  pattern.replaceAll(/\\(.)|\[\^|(?<!^|\/|\*)\*{2,}|\*{2,}(?!\/|\*|$)/g, (found, escaped?: string) => {
    if (escaped !== undefined) return /[?*[\]]/.test(escaped) ? `[${escaped}]` : escaped;
    return found === "[^" ? "[!" : "*";
  });

const readRule = (line: string): Rule | undefined => {
  const text = line.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
  if (text === "" || text.startsWith("#")) return undefined;
  const isNegated = text.startsWith("!");
  const path = isNegated ? text.slice(1) : text;
  const isForFolders = path.endsWith("/");
  const glob = globOf(isForFolders ? path.slice(0, -1) : path);
  const parsed = parsePattern(glob.includes("/") ? glob.replace(/^\//, "") : `**/${glob}`);
  return parsed.ok ? { pattern: parsed.pattern, isNegated, isForFolders } : undefined;
};

const readRules = (files: Files, folder: string, file: string): Rules => ({
  folder,
  rules: (files.readText(join(folder, file)) ?? "")
    .split("\n")
    .map(readRule)
    .filter((rule) => rule !== undefined),
});

const startIgnores = (files: Files, folder: string): Ignores => {
  const above = ancestors(folder);
  const top = gitTopOf(files, folder);
  const repository = top === undefined ? [] : above.slice(0, above.indexOf(top) + 1);
  return {
    plain: above.map((path) => readRules(files, path, ".ignore")),
    git: [
      ...repository.map((path) => readRules(files, path, ".gitignore")),
      ...repository.slice(-1).map((path) => readRules(files, path, ".git/info/exclude")),
    ],
  };
};

/** What the nearest file with a fitting rule says: of its rules the last one counts. */
const verdict = (all: readonly Rules[], path: string, isFolder: boolean): "ignored" | "kept" | undefined => {
  for (const { folder, rules } of all) {
    const from = relative(folder, path);
    const rule = rules.findLast(
      ({ pattern, isForFolders }) => (isFolder || !isForFolders) && matches(pattern, from, { crossesFolders: false }),
    );
    if (rule !== undefined) return rule.isNegated ? "kept" : "ignored";
  }
  return undefined;
};

const isEmpty = (files: Files, folder: string, ignores: Ignores): boolean =>
  (files.list(folder) ?? []).every((entry: Entry) => {
    const path = join(folder, entry.name);
    const isFolder = entry.kind === "folder";
    if (isFolder && entry.isLink) return true;
    if ((verdict(ignores.plain, path, isFolder) ?? verdict(ignores.git, path, isFolder)) === "ignored") return true;
    if (!isFolder) return false;
    return isEmpty(files, path, {
      plain: [readRules(files, path, ".ignore"), ...ignores.plain],
      git: ignores.git.length === 0 ? [] : [readRules(files, path, ".gitignore"), ...ignores.git],
    });
  });

/**
 * Whether a folder holds no file but ignored ones: uv passes over such a folder without `pyproject.toml`. Reads
 * `.ignore` everywhere, and in a git repository `.gitignore` and `.git/info/exclude`; not the user's own git settings.
 */
export const hasOnlyIgnoredFiles = (files: Files, folder: string): boolean =>
  isEmpty(files, folder, startIgnores(files, folder));
