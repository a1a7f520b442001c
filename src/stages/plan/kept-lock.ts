import type { Finding } from "../../domain/problem/finding.ts";
import { lockOutdated } from "../../domain/problem/lock.ts";
import { join } from "../../domain/workspace/path.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Git, Repository } from "../../ports/git.ts";

interface Seen {
  readonly workspace: Pick<Workspace, "prefix">;
  readonly repository: Pick<Repository, "topLevel" | "commit"> | undefined;
}

/** What is to be done about a lock that is behind where no commit has it, as where git ignores it: no commit mends it. */
export const withKeptLock = async (
  finding: Finding,
  { workspace, repository }: Seen,
  git: Pick<Git, "textsAt">,
): Promise<Finding> => {
  if (finding.code !== lockOutdated.code) return finding;
  const { topLevel, commit } = repository ?? {};
  const place = { commit: commit ?? "", path: join(workspace.prefix, "uv.lock") };
  const [text] = topLevel === undefined || commit === undefined ? [] : await git.textsAt(topLevel, [place]);
  return text === undefined ? lockOutdated({ isCommitted: false }) : finding;
};
