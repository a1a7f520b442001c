import { type ChangelogFile, type ChangelogWish, readChangelogs } from "../../domain/changelog/changelog-file.ts";
import { noPackageConfig } from "../../domain/config/config.ts";
import { type ChangelogPlaces, changelogPattern, nowhere } from "../../domain/init/changelog-places.ts";
import { type FormerTools, formerChangelogs, withoutFormer } from "../../domain/init/former-changelogs.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Files } from "../../ports/files.ts";

export interface FoundChangelogs {
  /** As they are found once the configuration has the places. */
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
  /** What it has to say, and does not yet. */
  readonly places: ChangelogPlaces;
}

/** Finds changelogs as they are found when the settings of tools that are to go are gone. */
export const findChangelogs = async (
  files: Files,
  { members, pattern, config }: ChangelogWish,
  tools: FormerTools,
): Promise<FoundChangelogs> => {
  const workspace = { ...tools.workspace, rootTool: withoutFormer(tools.workspace.rootTool) };
  const bare = members.map((member) => ({ ...member, tool: withoutFormer(member.tool) }));
  const found = await readChangelogs(files, workspace, { members: bare, pattern, config });
  const places = (): ChangelogPlaces => {
    if (pattern !== undefined) return nowhere;
    const free = members.filter(({ name }) => config.packages.get(name)?.changelog === undefined);
    const former = formerChangelogs(free, found, tools);
    if (former !== nowhere) return former;
    const logged = members.map((each) => ({ ...each, hasChangelog: found.get(each.name)?.kind === "found" }));
    return { ...nowhere, pattern: changelogPattern(logged, (path) => tools.read(path).kind === "text") };
  };
  const missing = places();
  const own = [...missing.own].map(([name, changelog]) => [name, { ...noPackageConfig, changelog }] as const);
  const told = { pattern: pattern ?? missing.pattern, config: { packages: new Map([...config.packages, ...own]) } };
  return { changelogs: await readChangelogs(files, workspace, { members: bare, ...told }), places: missing };
};
