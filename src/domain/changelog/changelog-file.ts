import type { PackageName } from "../python/name.ts";
import type { Files } from "../workspace/files.ts";
import { join, normalize } from "../workspace/path.ts";
import { sourceReader } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { Changelog } from "./section.ts";

/** The changelog of a package, or why there is none. */
export type ChangelogFile =
  | {
      readonly kind: "found";
      /** As findings name it: where links lead. */
      readonly file: string;
      readonly changelog: Changelog;
      /** Whether it is the workspace's, found beside the root for want of one beside the package. */
      readonly isFallback: boolean;
    }
  | {
      readonly kind: "missing";
      /** The paths that would have done. */
      readonly looked: readonly string[];
      /** Whether the user named this very file, not one for each package. */
      readonly isNamed: boolean;
    }
  /** The path, or a link on its way, leads out of the repository. */
  | { readonly kind: "outside"; readonly file: string };

/** In the order in which they are looked for, in any letter case. */
const usualNames = ["CHANGELOG.md", "CHANGES.md", "HISTORY.md", "NEWS.md", "RELEASE_NOTES.md", "RELEASES.md"];

/**
 * Finds and reads the changelogs of packages: the path that the input `changelog` gives, with `{name}` and `{path}` for
 * the package's; without it, a file of a usual name beside the package, else beside the root. Each file is read once.
 */
export const readChangelogs = async (
  files: Files,
  workspace: Workspace,
  { members, pattern }: { readonly members: readonly Member[]; readonly pattern: string | undefined },
): Promise<ReadonlyMap<PackageName, ChangelogFile>> => {
  // What reads Markdown takes its time to load.
  const { readChangelog } = await import("./changelog.ts");
  const read = sourceReader(files, workspace);
  const names = workspace.members.map(({ name }) => name);
  const parsed = new Map<string, Changelog>();
  const open = (path: string, isFallback: boolean): ChangelogFile | undefined => {
    const source = read(path);
    if (source.kind === "outside") return { kind: "outside", file: inFindings(workspace, path) };
    if (source.kind === "missing") return undefined;
    const changelog = parsed.get(source.file) ?? readChangelog(source.text, names);
    parsed.set(source.file, changelog);
    return { kind: "found", file: source.file, changelog, isFallback };
  };
  const usual = (folder: string): string | undefined => usualIn(files, workspace, folder);
  return new Map(
    members.map(({ name, rawName, path }) => {
      if (pattern !== undefined) {
        const isPattern = /\{(?:name|path)\}/.test(pattern);
        const named = normalize(pattern.replaceAll("{name}", rawName).replaceAll("{path}", path));
        return [name, open(named, false) ?? missing(workspace, [named], !isPattern)];
      }
      const own = usual(path);
      const shared = usual(".");
      const found =
        (own === undefined ? undefined : open(own, false)) ?? (shared === undefined ? undefined : open(shared, true));
      return [
        name,
        found ??
          missing(
            workspace,
            usualNames.map((each) => normalize(join(path, each))),
            false,
          ),
      ];
    }),
  );
};

const inFindings = ({ prefix }: Workspace, path: string): string => normalize(join(prefix, path));

const missing = (workspace: Workspace, paths: readonly string[], isNamed: boolean): ChangelogFile => ({
  kind: "missing",
  looked: paths.map((path) => inFindings(workspace, path)),
  isNamed,
});

const usualIn = (files: Files, { root }: Workspace, folder: string): string | undefined => {
  const entries = files.list(normalize(join(root, folder))) ?? [];
  const byName = new Map(entries.map(({ name, kind }) => [name.toLowerCase(), kind === "file" ? name : undefined]));
  const name = usualNames.map((usual) => byName.get(usual.toLowerCase())).find((found) => found !== undefined);
  return name === undefined ? undefined : join(folder, name);
};
