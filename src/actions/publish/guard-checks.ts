import { checksWithoutCheckout } from "../../domain/problem/preflight.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { PublishInputs } from "./inputs.ts";

/** What was built elsewhere was to be checked there. */
export const guardChecks = ({ checks, dist }: Pick<PublishInputs, "checks" | "dist">): void => {
  if (checks && dist.length > 0) throw new Problem(checksWithoutCheckout({}));
};
