import { readChangelogs } from "../../domain/changelog/changelog-file.ts";
import type { Config } from "../../domain/config/config.ts";
import type { PublishedPackage } from "../../domain/forge-release/published.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { checkChangelog } from "../../domain/validation/changelog.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";

export interface NotesPorts {
  readonly files: Files;
  readonly config: Config;
}

/** What the changelogs of the checkout say of each package's version, as Markdown. */
export const readSections = async (
  packages: readonly PublishedPackage[],
  { workspace, pattern }: { readonly workspace: Workspace; readonly pattern: string | undefined },
  { files, config }: NotesPorts,
): Promise<ReadonlyMap<PackageName, string>> => {
  const versionOf = new Map(packages.map(({ name, version }) => [name, version]));
  const members = workspace.members.filter(({ name }) => versionOf.has(name));
  const found = await readChangelogs(files, workspace, { members, pattern, config });
  const place = { file: "pyproject.toml" };
  const versions = new Map([...versionOf].map(([name, version]) => [name, { version, place }]));
  return new Map(
    members.flatMap((member) => {
      const { notes } = checkChangelog({
        workspace,
        member,
        file: found.get(member.name)!,
        fragments: [],
        versions,
        mode: "tag",
        required: "auto",
        isReleasing: true,
        past: [],
        mergesPrereleases: false,
      });
      return notes === undefined ? [] : [[member.name, notes] as const];
    }),
  );
};
