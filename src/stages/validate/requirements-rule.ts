import { readIgnored } from "../../checks/frame/ignore.ts";
import { worldOf } from "../../checks/frame/world.ts";
import { privateNeeds, privateNeedsOf } from "../../checks/private-needs.ts";
import type { Config } from "../../domain/config/config.ts";
import { buildGraph } from "../../domain/graph/graph.ts";
import { asksForOlder } from "../../domain/pin/asks-for-older.ts";
import { checkRequirements } from "../../domain/pin/check-requirements.ts";
import type { Status } from "../../domain/plan/plan.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Rule } from "../../domain/validation/rules.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";

export interface RequirementsQuestion {
  readonly workspace: Workspace;
  readonly config: Config;
  /** Whether a member is to be released. */
  readonly isReleasing: (name: PackageName) => boolean;
  /** Whether it is left out of what is validated. */
  readonly isLeftOut: (name: PackageName) => boolean;
  /** Canonical, of all members. */
  readonly versions: ReadonlyMap<PackageName, string>;
}

/** What is to be released must be installable beside its siblings: `publish` would refuse it. */
export const requirementsRule = ({
  workspace,
  config,
  isReleasing,
  isLeftOut,
  versions,
}: RequirementsQuestion): Rule => {
  const world = worldOf(workspace, buildGraph(workspace), config);
  const siblings = new Map(
    world.packages.map(({ name, isPublished }) => {
      const status: Status = isPublished ? (isLeftOut(name) ? "excluded" : "publish") : "private";
      return [name, { version: versions.get(name) ?? null, status }] as const;
    }),
  );
  const entries = [config.settings.ignore].flat().filter((each) => typeof each === "string");
  const ignored = readIgnored(entries, { codes: privateNeeds.codes, members: [...siblings.keys()] });
  const releasing = world.packages.filter(({ name }) => isReleasing(name));
  const isUnknown = ({ requirements }: Member): boolean =>
    requirements.some(
      ({ kind, requirement: { name, specifier } }) =>
        kind !== "group" && specifier !== "" && siblings.has(name) && !versions.has(name),
    );
  return {
    name: "requirements",
    findings: releasing.flatMap((each) => [
      ...checkRequirements(workspace, each.member, { siblings, isServed: asksForOlder }),
      ...privateNeedsOf(each, world).filter((finding) => !ignored.has(finding)),
    ]),
    skipped: releasing
      .filter(({ member }) => isUnknown(member))
      .map(({ name }) => ({ package: name, why: "the version of a sibling that it requires is not known here" })),
  };
};
