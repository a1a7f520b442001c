import { tableAt, tablesAt, textAt } from "../changelog/tables.ts";
import { towncrierSettings } from "../changelog/tool-settings.ts";
import { canonicalVersion } from "../python/version.ts";
import { matches, parsePattern } from "../workspace/glob.ts";
import { baseName, join, normalize, resolve } from "../workspace/path.ts";
import { filesIn, foldersIn, type Home, type ReadFragments } from "./home.ts";

type Table = Readonly<Record<string, unknown>>;

/** What towncrier goes by. */
export interface TowncrierRules {
  /** Relative to the home; one for each section, `section` as its settings name it. */
  readonly folders: readonly { readonly folder: string; readonly section: string }[];
  readonly types: ReadonlySet<string>;
  /** Whether a file of such a name is none of its fragments. */
  readonly ignored: (name: string) => boolean;
  /** What begins the names of fragments without an issue; may be empty. */
  readonly orphanPrefix: string;
}

/** https://towncrier.readthedocs.io/en/stable/configuration.html */
export const towncrierRules = (settings: Table, home: Pick<Home, "rawName">): TowncrierRules => {
  const sections = tablesAt(settings, "section").map((each) => textAt(each, "name") ?? "");
  const folders = foldersOf(settings, home);
  const ignored = ignoredBy(settings);
  const isWritten = writtenInto(folders, settings);
  return {
    folders: folders.map((folder, index) => ({ folder, section: sections[index] ?? "" })),
    types: typesOf(settings),
    ignored: (name) => ignored(name) || isWritten(name),
    orphanPrefix: typeof settings.orphan_prefix === "string" ? settings.orphan_prefix : "+",
  };
};

/** Whether a file is the news that towncrier writes, or one of a release each, where that lies among the fragments. */
const writtenInto = (folders: readonly string[], settings: Table): ((name: string) => boolean) => {
  const path = normalize(textAt(settings, "filename") ?? "NEWS.rst");
  const name = baseName(path);
  if (!folders.some((folder) => resolve(folder, name) === path)) return () => false;
  const [before = "", after] = name.split("{version}");
  return (found) => {
    if (after === undefined) return found === name;
    const version = found.slice(before.length, found.length - after.length);
    // A number alone is an issue's.
    return found === `${before}${version}${after}` && version.includes(".") && canonicalVersion(version) !== undefined;
  };
};

/** https://towncrier.readthedocs.io/en/stable/configuration.html */
export const readTowncrier: ReadFragments = (home) => {
  const settings = towncrierSettings(home.tool, home.read);
  if (settings === undefined) return undefined;
  const { types, ignored, ...rules } = towncrierRules(settings, home);
  const folders = rules.folders.map(({ folder }) => folder);
  const isFragment = (name: string): boolean =>
    !ignored(name) &&
    name
      .split(".")
      .slice(1)
      .some((part) => types.has(part));
  const looksLike = (name: string): boolean =>
    !ignored(name) && /^[^.]+\.[a-z_]+(?:\.\d+)?\.(?:md|rst|txt)$/i.test(name);
  const others = [...usualFolders, ...packageFolders(home)].map(normalize).filter((each) => !folders.includes(each));
  const inner = folders.flatMap((folder) => foldersIn(home, folder)).filter((each) => !folders.includes(each));
  return {
    folder: folders[0]!,
    waiting: folders.flatMap((folder) => filesIn(home, folder, isFragment)),
    astray: [
      ...folders.flatMap((folder) => filesIn(home, folder, (name) => looksLike(name) && !isFragment(name))),
      ...new Set([...others, ...inner].flatMap((folder) => filesIn(home, folder, isFragment))),
    ],
  };
};

/** Where people keep fragments. */
const usualFolders = [
  "newsfragments",
  "newsfragment",
  "news",
  "changes",
  "changelog.d",
  "changes.d",
  "changelog_fragments",
  "changelog-fragments",
  ".changelog",
  "changelog",
  "fragments",
  "docs/newsfragments",
  "docs/changes",
];

const packageFolders = ({ rawName }: Home): readonly string[] => {
  const module = rawName.replaceAll(/[-.]/g, "_");
  return rawName === "" ? [] : [rawName, module, `src/${module}`].map((folder) => `${folder}/newsfragments`);
};

/** `directory`, else `newsfragments` in the package's folder, by default of the project's name as it is written; by section. */
const foldersOf = (settings: Table, { rawName }: Pick<Home, "rawName">): readonly string[] => {
  const sections = tablesAt(settings, "section").map((section) => textAt(section, "path") ?? "");
  const directory = textAt(settings, "directory");
  const base = directory ?? join(textAt(settings, "package_dir") ?? ".", textAt(settings, "package") ?? rawName);
  const end = directory === undefined ? "newsfragments" : "";
  return (sections.length > 0 ? sections : [""]).map((section) => resolve(join(base, section), end));
};

const typesOf = (settings: Table): ReadonlySet<string> => {
  const types = tablesAt(settings, "type").map(
    (type) => textAt(type, "directory") ?? textAt(type, "name")?.toLowerCase(),
  );
  const fragments = Object.keys(tableAt(settings, "fragment"));
  const own = fragments.length > 0 ? fragments : types;
  return new Set(
    own.length > 0 ? own.filter((type) => type !== undefined) : ["feature", "bugfix", "doc", "removal", "misc"],
  );
};

const ignoredBy = (settings: Table): ((name: string) => boolean) => {
  const own = Array.isArray(settings.ignore) ? settings.ignore.filter((each) => typeof each === "string") : [];
  const globs = [
    "readme",
    "readme.md",
    "readme.rst",
    "readme.txt",
    "examples.md",
    "examples.rst",
    "index.md",
    "index.rst",
    baseName(textAt(settings, "template") ?? ""),
    ...own,
  ];
  const patterns = globs.flatMap((glob) => {
    const parsed = parsePattern(glob.toLowerCase());
    return parsed.ok ? [parsed.pattern] : [];
  });
  return (name) => patterns.some((pattern) => matches(pattern, name.toLowerCase(), { crossesFolders: true }));
};
