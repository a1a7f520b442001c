import { type ReleasePlan, shippedLines } from "./release-plan.ts";

/** `sha256:` and the hash of the sorted lines `name version`, by which a release proves that it ships what was reviewed. */
export const digestOf = async (plan: Pick<ReleasePlan, "packages">): Promise<string> => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(shippedLines(plan)));
  return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};
