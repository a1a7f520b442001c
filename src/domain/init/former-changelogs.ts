import type { ChangelogFile } from "../changelog/changelog-file.ts";
import type { Table } from "../changelog/tables.ts";
import { semanticReleaseChangelog } from "../changelog/tool-settings.ts";
import type { PackageName } from "../python/name.ts";
import { join, normalize, resolve } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type ChangelogPlaces, nowhere } from "./changelog-places.ts";
import { fromTop, pleasedChangelog } from "./release-please.ts";

export interface FormerTools {
  readonly workspace: Workspace;
  /** What release-please is told. */
  readonly please: Table;
  readonly read: ReadSource;
}

type Logged = Pick<Member, "name" | "path" | "tool">;

/** Without what is told to a tool that is to go. */
export const withoutFormer = ({ semantic_release: _, ...rest }: Table): Table => rest;

/**
 * Where release-please and python-semantic-release are told to keep changelogs, and once their settings are gone another file or none is
 * `found`. What other tools are told is read where it stands.
 */
export const formerChangelogs = (
  members: readonly Logged[],
  found: ReadonlyMap<PackageName, ChangelogFile>,
  tools: FormerTools,
): ChangelogPlaces => {
  const lost = members.flatMap((member) => {
    const { name, path } = member;
    const now = found.get(name)!;
    const told = toldPaths(member, tools).find((each) => fileAt(each, tools) !== undefined);
    if (told === undefined || (now.kind === "found" && fileAt(told, tools) === now.file)) return [];
    // One for all does not take the place of a package's own.
    const isOwn = path === "." || told.startsWith(`${path}/`);
    return isOwn || now.kind !== "found" || now.isFallback ? [{ name, path, told }] : [];
  });
  const [first, ...others] = lost.map(formsOf);
  if (first === undefined) return nowhere;
  const shared = first.find((form) => others.every((forms) => forms.includes(form)));
  return lost.length === members.length && shared !== undefined
    ? { ...nowhere, pattern: shared }
    : { ...nowhere, own: new Map(lost.map(({ name, told }) => [name, told])) };
};

/** Paths from the root, the package's own word first. */
const toldPaths = ({ path, tool }: Logged, { workspace, please }: FormerTools): readonly string[] => {
  const own = semanticReleaseChangelog(tool);
  const pleased = pleasedChangelog(please, path, workspace.prefix);
  const shared = semanticReleaseChangelog(workspace.rootTool);
  return [own && resolve(path, own), pleased && fromTop(workspace, pleased), shared && normalize(shared)].filter(
    (each) => each !== undefined,
  );
};

/** Where links lead. Braces would be taken for placeholders. */
const fileAt = (path: string, { read }: FormerTools): string | undefined => {
  const source = read(path);
  return source.kind === "text" && !/[{}]/.test(path) ? source.file : undefined;
};

/** How the path might be written for all, the likelier first. */
const formsOf = ({ path, told }: { readonly path: string; readonly told: string }): readonly string[] => {
  if (path === ".") return [told, join("{path}", told)];
  return told.startsWith(`${path}/`) ? [`{path}${told.slice(path.length)}`, told] : [told];
};
