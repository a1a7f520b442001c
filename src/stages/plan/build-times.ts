import { type Config, configOf } from "../../domain/config/config.ts";
import { guessedSeconds, measuredSeconds } from "../../domain/plan/build-time.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { buildTimesUnknown } from "../../domain/problem/shares.ts";
import { explainError } from "../../domain/problem/unexpected.ts";
import { manifestName, readManifest } from "../../domain/run/manifest.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Runs } from "../../ports/runs.ts";

export interface BuildTimesPorts {
  readonly absolute: (path: string) => string;
  readonly runs: Pick<Runs, "store">;
  /** Takes what is worth knowing and no error. */
  readonly note: (finding: Finding) => void;
}

/**
 * Seconds that the build of each package takes: as an earlier release left them in these folders, else guessed. Folders
 * that cannot be read cost balance, and nothing else.
 */
export const buildTimes = async (
  { workspace, config }: { readonly workspace: Workspace; readonly config: Config },
  folders: readonly string[],
  { absolute, runs, note }: BuildTimesPorts,
): Promise<(name: string) => number> => {
  const members = new Map(workspace.members.map((member) => [member.name, member]));
  const read = async (folder: string): Promise<readonly (readonly [string, number])[]> => {
    const isUnknown = (words: string) => note(buildTimesUnknown({ folder, words }));
    try {
      const store = await runs.store(absolute(folder));
      const bytes = await store.read(manifestName);
      if (bytes === undefined) {
        isUnknown(`it has no ${manifestName}`);
        return [];
      }
      const { outcomes } = readManifest(new TextDecoder().decode(bytes), store.pathOf(manifestName));
      const own = [...measuredSeconds(outcomes)].filter(([name]) => members.has(name));
      // As of a run that took what another one built.
      if (own.length === 0) isUnknown("the run that left it built no package of this workspace");
      return own;
    } catch (error) {
      isUnknown(explainError(error)[0]?.message ?? "");
      return [];
    }
  };
  const measured = new Map((await Promise.all(folders.map(read))).flat());
  return (name) =>
    measured.get(name) ?? guessedSeconds(members.get(name)!, configOf(config, name).platforms.length > 0);
};
