import { readAddress } from "../../domain/init/forge-home.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rollbackOtherRepository } from "../../domain/problem/rollback-asked.ts";
import type { RollbackActionPorts } from "./ports.ts";

/** Tags go from `origin`, and releases from the forge's repository: in a clone of a fork these would be two. */
export const refuseOtherRepository = async (
  folder: string,
  { remotes, repository }: Pick<RollbackActionPorts, "remotes" | "repository">,
): Promise<void> => {
  if (repository === undefined) return;
  const origin = (await remotes.read(folder)).find(({ name }) => name === "origin");
  const home = origin && readAddress(origin.url);
  const own = home && `${home.owner}/${home.repository}`;
  if (own === undefined || own.toLowerCase() === repository.toLowerCase()) return;
  throw new Problem(rollbackOtherRepository({ repository, origin: own }));
};
