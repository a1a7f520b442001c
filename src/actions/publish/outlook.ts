import { checkProjects, type ProjectsSeen } from "../../domain/plan/check-projects.ts";
import { isWork } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import { confirmIndex } from "../../stages/plan/confirm-index.ts";
import { lookForOthers } from "../../stages/publish/under-way.ts";
import type { Setting } from "./course.ts";
import { isCredential } from "./destination.ts";

type Seen = Pick<ProjectsSeen, "plan"> & { readonly released: ReadonlyMap<string, IndexProject> };

/** What there is to say of the index and the forge before anything is built or uploaded. */
export const lookOutside = async (
  { plan, released }: Seen,
  { inputs, ports, destination }: Pick<Setting, "inputs" | "ports" | "destination">,
): Promise<readonly Finding[]> => {
  const { target, credential, index, job } = destination;
  const work = plan.packages.filter(isWork);
  const isUpload = work.length > 0 && !inputs.dryRun && target.kind !== "rehearsal";
  const underWay = isUpload ? await ports.openUnderWay(inputs.githubToken?.secret) : undefined;
  const [unconfirmed, others] = await Promise.all([
    confirmIndex(target, { index, released }, ports.signal),
    lookForOthers(underWay, [...work.map(({ tag }) => tag), inputs.tag ?? null]),
  ]);
  const kind = isCredential(credential) ? credential.kind : undefined;
  const projects = checkProjects({ plan, released, target, credential: kind, job, now: ports.clock.now() });
  return [...projects, ...unconfirmed, ...others];
};
