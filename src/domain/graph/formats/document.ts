import type { Config } from "../../config/config.ts";
import type { PackageName } from "../../python/name.ts";
import { publishabilityOf } from "../../workspace/publishable.ts";
import type { Member, Workspace } from "../../workspace/workspace.ts";
import type { Edge, Graph } from "../graph.ts";

/** A member as `graph --format json` has it. */
export interface MemberDocument {
  readonly name: PackageName;
  readonly raw_name: string;
  readonly path: string;
  /** As written; `null` where it is dynamic. */
  readonly version: string | null;
  readonly is_package: boolean;
  readonly publishable: boolean;
  readonly reason: string;
}

/** `graph --format json`, without what all commands have in common. */
export interface GraphDocument {
  readonly root: string;
  readonly members: readonly MemberDocument[];
  readonly edges: readonly Edge[];
  readonly levels: Graph["levels"];
  readonly cycles: Graph["cycles"];
}

const memberDocument = (member: Member, config: Config): MemberDocument => {
  const { isPublishable, reason } = publishabilityOf(member);
  const isLeft = isPublishable && config.packages.get(member.name)?.isPrivate === true;
  return {
    name: member.name,
    raw_name: member.rawName,
    path: member.path,
    version: member.version ?? null,
    is_package: member.isPackage,
    publishable: isPublishable && !isLeft,
    reason: isLeft ? `private in ${config.file}` : reason,
  };
};

/** The members that the graph has, with all that there is to say of them. */
export const graphDocument = (
  { root, members }: Workspace,
  { names, edges, levels, cycles }: Graph,
  config: Config,
): GraphDocument => {
  const kept = new Set(names);
  const shown = members.filter(({ name }) => kept.has(name)).map((member) => memberDocument(member, config));
  return { root, members: shown, edges, levels, cycles };
};
