import type { Finding } from "../problem/finding.ts";
import { versionRefused, versionUnknown } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import { isLocal, parseVersion } from "../python/version.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { memberPlace } from "./member-place.ts";

export interface VersionCheck {
  readonly workspace: Workspace;
  /** Those whose version the plan needs. */
  readonly members: readonly Member[];
  /** Of those that are not published: who requires them. */
  readonly requiredBy: ReadonlyMap<Member, readonly PackageName[]>;
  /** Of members whose version is dynamic, as it was found. */
  readonly resolved: ReadonlyMap<PackageName, string>;
  /** Whether the index refuses local versions, as PyPI does. */
  readonly refusesLocal: boolean;
}

/** Versions that are not known, and those that cannot be published. */
export const checkVersions = ({
  workspace,
  members,
  requiredBy,
  resolved,
  refusesLocal,
}: VersionCheck): readonly Finding[] =>
  members.flatMap((member) => {
    const { name, buildBackend } = member;
    const version = versionOf(member, resolved);
    const place = () => memberPlace(workspace, member, ["project", "version"]);
    // Without a backend of its own, a project is built by setuptools. https://peps.python.org/pep-0517/#source-trees
    const backend = buildBackend ?? "setuptools";
    if (version === undefined)
      return [versionUnknown({ name, backend, requiredBy: requiredBy.get(member) ?? [], place: place() })];
    const parsed = parseVersion(version);
    const refused = (why: string) =>
      versionRefused({ name, version, why, place: place(), isDynamic: member.version === undefined });
    if (parsed === undefined) return [refused("is none by PEP 440")];
    return refusesLocal && isLocal(parsed) ? [refused("is a local one")] : [];
  });

/** A member's version as it is written, or as its backend gives it. */
export const versionOf = ({ name, version }: Member, resolved: ReadonlyMap<PackageName, string>): string | undefined =>
  version ?? resolved.get(name);
