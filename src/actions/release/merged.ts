import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Found } from "../../stages/due/find-releases.ts";
import type { ValidationWish } from "../../stages/validate/ports.ts";
import { findDue } from "../publish/find-due.ts";
import { isTrial } from "../publish/guard-event.ts";
import type { ReadinessPorts } from "../release-readiness/ports.ts";
import type { ReleaseInputs, ReleasePorts } from "./ports.ts";

const isMerge = ({ due, tag }: ReleaseInputs): boolean => due === "prepared" && tag === undefined;

/** The merged releases, where they decide what is published. */
export const findMerged = async (
  inputs: ReleaseInputs,
  loadPublish: ReleasePorts["loadPublish"],
): Promise<Found | undefined> => (isMerge(inputs) ? await findDue(inputs, await loadPublish()) : undefined);

/** What is validated: the tag; or what was merged, which gets its tag last. What a pull request tries out has none yet. */
export const aimOf = (
  inputs: ReleaseInputs,
  found: Found | undefined,
  { files, absolute }: Pick<ReadinessPorts, "files" | "absolute">,
): Pick<ValidationWish, "mode" | "packages" | "releases"> => {
  const { packages } = inputs;
  if (found?.kind !== "releases") {
    return { mode: isMerge(inputs) ? "branch" : isTrial(inputs) ? "auto" : "tag", packages };
  }
  const { releases } = found;
  const members = new Set(readWorkspace(files, absolute(inputs.workingDirectory)).members.map(({ name }) => name));
  const named = releases.flatMap((release) => release.packages.map(({ name }) => name));
  const here = [...new Set(named)].filter((name) => members.has(name));
  return { mode: "branch", packages: packages.length > 0 ? packages : here, releases };
};
