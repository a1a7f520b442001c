import type { Found } from "../../stages/due/find-releases.ts";
import type { PublishInputs } from "./inputs.ts";
import type { PublishPorts } from "./ports.ts";

/** What it takes to know which releases were merged. */
export type DuePorts = Pick<PublishPorts, "openForge" | "absolute" | "pushes" | "trigger" | "signal">;

type DueWish = Pick<PublishInputs, "due" | "tag" | "dist" | "workingDirectory" | "githubToken">;

/** The merged releases; `undefined` where they do not decide: a tag says by itself what is released, and `dist` what was. */
export const findDue = async (
  { due, tag, dist, workingDirectory, githubToken }: DueWish,
  { openForge, absolute, ...ports }: DuePorts,
): Promise<Found | undefined> => {
  if (due === "unreleased" || tag !== undefined || dist.length > 0) return undefined;
  const { findReleases } = await import("../../stages/due/find-releases.ts");
  return await findReleases(absolute(workingDirectory), { ...ports, forge: openForge(githubToken?.secret) });
};
