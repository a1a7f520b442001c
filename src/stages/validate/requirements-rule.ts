import type { Config } from "../../domain/config/config.ts";
import { asksForOlder } from "../../domain/pin/asks-for-older.ts";
import { checkRequirements } from "../../domain/pin/check-requirements.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Rule } from "../../domain/validation/rules.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import { findPrivateNeeds } from "./private-needs.ts";

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
  const siblings = new Map(
    workspace.members.map((member) => {
      const status = unpublishable(member, config)?.status ?? (isLeftOut(member.name) ? "excluded" : "publish");
      return [member.name, { version: versions.get(member.name) ?? null, status }] as const;
    }),
  );
  const releasing = workspace.members.filter(({ name }) => isReleasing(name));
  const isUnknown = ({ requirements }: Member): boolean =>
    requirements.some(
      ({ kind, requirement: { name, specifier } }) =>
        kind !== "group" && specifier !== "" && siblings.has(name) && !versions.has(name),
    );
  return {
    name: "requirements",
    findings: [
      ...releasing.flatMap((member) => checkRequirements(workspace, member, { siblings, isServed: asksForOlder })),
      ...findPrivateNeeds(workspace, config, isReleasing),
    ],
    skipped: releasing
      .filter(isUnknown)
      .map(({ name }) => ({ package: name, why: "the version of a sibling that it requires is not known here" })),
  };
};
