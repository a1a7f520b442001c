import { type ForgeHome, forgeOf, homeOf, type Remote, readPage } from "../../domain/init/forge-home.ts";
import type { Setup } from "../../domain/init/stamp.ts";
import { join } from "../../domain/workspace/path.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Files } from "../../ports/files.ts";

interface Home {
  /** The repository's address; `undefined` where nothing tells it. */
  readonly home: ForgeHome | undefined;
  /** As its address or its folders say it; `undefined` where neither does. */
  readonly forge: Setup["forge"] | undefined;
}

/** Where the repository is at home. */
export const findHome = (workspace: Workspace, remotes: readonly Remote[], files: Files): Home => {
  const home = homeOf(remotes) ?? statedHome(workspace);
  return { home, forge: (home && forgeOf(home)) ?? forgeByFolder(workspace, files) };
};

/** The repository that the packages name among their URLs, where there is no remote. */
const statedHome = ({ members }: Workspace): ForgeHome | undefined => {
  const urls = members.flatMap(({ project }) => Object.entries((project.urls as Record<string, unknown>) ?? {}));
  const homes = urls.flatMap(([label, url]) =>
    /^(?:repository|source|source code|code|github|homepage|home)$/i.test(label) && typeof url === "string"
      ? (readPage(url) ?? [])
      : [],
  );
  return homes.find((home) => forgeOf(home) !== undefined);
};

const forgeByFolder = (workspace: Workspace, files: Files): Home["forge"] => {
  const has = (name: string) => files.list(join(topOf(workspace), name)) !== undefined;
  if (has(".gitea") || has(".forgejo")) return "gitea";
  return has(".github") ? "github" : undefined;
};
