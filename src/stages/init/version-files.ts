import { markedVersions } from "../../domain/init/marked-versions.ts";
import type { Evidence } from "../../domain/init/propose-config.ts";
import { toldVersions, type VersionOf } from "../../domain/init/told-versions.ts";
import { type VersionSources, versionPlaces } from "../../domain/init/version-places.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";

/** What goes into `version-files`: places of the packages' versions, and of the first one's in files of no package. */
export const readPlaces = async (
  workspace: Workspace,
  { members, root }: { readonly members: readonly Member[]; readonly root: Member | undefined },
  sources: VersionSources,
): Promise<Pick<Evidence, "versionPlaces" | "sharedPlaces">> => {
  const { read, stated } = sources;
  const first = members[0] && stated.get(members[0].name);
  const places = versionPlaces(members, sources);
  const told = async (versionOf: VersionOf, known: readonly string[]): Promise<readonly string[]> => {
    const marked = markedVersions(workspace, versionOf, read).filter(isNewIn(known));
    return [...marked, ...(await toldVersions(workspace, versionOf, read)).filter(isNewIn([...known, ...marked]))];
  };
  return {
    versionPlaces: [...places, ...(await told((owner) => owner && stated.get(owner.name), places))],
    sharedPlaces: [
      ...(isSame(root?.version, first?.version) ? ["pyproject.toml#project.version"] : []),
      ...(await told((owner) => (owner === undefined ? first : undefined), [])),
    ],
  };
};

/** Of a file that has a line, no tool's further word is heard. */
const isNewIn = (known: readonly string[]) => {
  const fileOf = (line: string) => line.slice(0, line.search(/[:#]/));
  const files = new Set(known.map(fileOf));
  return (line: string): boolean => !files.has(fileOf(line));
};

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && canonicalVersion(one) === canonicalVersion(other);
