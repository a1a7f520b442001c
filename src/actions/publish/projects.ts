import { checkProjects, type ProjectsSeen } from "../../domain/plan/check-projects.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { type Destination, isCredential } from "./destination.ts";
import type { PublishPorts } from "./ports.ts";

/** What speaks against uploading to these projects, from answers that the index has given already. */
export const lookAtProjects = async (
  seen: Pick<ProjectsSeen, "plan" | "released">,
  { ports, destination }: { readonly ports: Pick<PublishPorts, "facts" | "clock">; readonly destination: Destination },
): Promise<readonly Finding[]> => {
  const { target, credential } = destination;
  return checkProjects({
    ...seen,
    target,
    credential: isCredential(credential) ? credential.kind : undefined,
    job: target.preset && (await ports.facts.job()),
    now: ports.clock.now(),
  });
};
