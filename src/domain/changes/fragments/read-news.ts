import { changesetHome } from "../../fragments/changeset-home.ts";
import { homeAt } from "../../fragments/home.ts";
import { readFragments } from "../../fragments/read.ts";
import type { Finding } from "../../problem/finding.ts";
import { fragmentsAstray } from "../../problem/fragments.ts";
import type { PackageName } from "../../python/name.ts";
import type { Files } from "../../workspace/files.ts";
import { resolve } from "../../workspace/path.ts";
import type { Member, Workspace } from "../../workspace/workspace.ts";
import type { Tooling } from "../reads.ts";
import { changesetNews } from "./changeset-news.ts";
import { joined, type News } from "./news.ts";
import { scrivNews } from "./scriv-news.ts";
import { towncrierNews } from "./towncrier-news.ts";

export interface AllNews extends News, Tooling {}

/**
 * Reads the fragments of all packages: each package's own, and those beside the root, which are of the packages that have
 * none and are not `apart`, unless they say of which.
 */
export const readNews = (
  files: Files,
  workspace: Workspace,
  { members, apart }: { readonly members: readonly Member[]; readonly apart: ReadonlySet<PackageName> },
): AllNews => {
  const names = members.map(({ name }) => name);
  const rootMember = workspace.members.find(({ path }) => path === ".");
  const root = homeAt(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
  const unreleased = workspace.members.map(({ name }) => name).filter((name) => !names.includes(name));
  const common = { root, prefix: workspace.prefix, names, unreleased };
  const own = members.map((member) => {
    const { name, path, tool, rawName } = member;
    const home = path === "." ? root : homeAt(files, workspace, { path, tool, rawName });
    const found = [towncrierNews, scrivNews].flatMap((read) => read({ ...common, home, owners: [name] }) ?? []);
    return { name, found };
  });
  const without = own.filter(({ found }) => found.length === 0).map(({ name }) => name);
  const sharers = without.filter((name) => !apart.has(name));
  const isRootDone = members.some(({ path }) => path === ".");
  const atRoot = { ...common, home: root, owners: sharers };
  const shared =
    isRootDone || sharers.length === 0 ? [] : [towncrierNews, scrivNews].flatMap((read) => read(atRoot) ?? []);
  const home = changesetHome(files, workspace);
  const nameable = new Set(home.members.values());
  const changesets = changesetNews({ ...common, changesets: home });
  const all = [...own.flatMap(({ found }) => found), ...shared, ...(changesets === undefined ? [] : [changesets])];
  const untooled = new Set(
    without.filter(
      (name) =>
        (changesets === undefined || changesets.isOthers || !nameable.has(name)) &&
        (shared.length === 0 || apart.has(name)),
    ),
  );
  const read = joined(all);
  const told = new Set(read.findings.map(({ file }) => file));
  return {
    entries: read.entries,
    findings: [
      ...read.findings,
      ...strayed(readFragments(files, workspace, { members, apart }), {
        prefix: workspace.prefix,
        told,
        isShared: !isRootDone,
      }),
    ],
    tooled: new Set(names.filter((name) => !untooled.has(name))),
    hasKnope: [root, home.home].some((each) => each.read("knope.toml").kind === "text"),
  };
};

/** Files that look like news where their tool does not look, but those that have been told of already. */
const strayed = (
  fragments: ReturnType<typeof readFragments>,
  {
    prefix,
    told,
    isShared,
  }: { readonly prefix: string; readonly told: ReadonlySet<string | undefined>; readonly isShared: boolean },
): readonly Finding[] => {
  const seen = new Set<string>();
  const whole = (path: string): string => resolve(prefix, path);
  return [...fragments].flatMap(([name, all]) =>
    all.flatMap(({ tool, home, folder, astray }) => {
      const paths = astray.map(whole).filter((path) => !told.has(path) && !seen.has(path));
      for (const path of paths) seen.add(path);
      const isRead = tool === "towncrier" || tool === "scriv" || tool === "changesets";
      const about = { package: isShared && home === "." && tool !== "changesets" ? undefined : name };
      return isRead && paths.length > 0
        ? [fragmentsAstray({ ...about, tool, files: paths, folder: whole(folder) })]
        : [];
    }),
  );
};
