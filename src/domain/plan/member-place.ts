import type { FilePlace } from "../problem/workspace.ts";
import { openPlaces, placeIn } from "../toml/places.ts";
import type { Place, TomlPath } from "../toml/spans.ts";
import { resolve } from "../workspace/path.ts";
import type { Member, RequirementPlace, Workspace } from "../workspace/workspace.ts";

type Prefixed = Pick<Workspace, "prefix">;

/**
 * Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. The text
 * is searched only when somebody asks for the line: most places are never told.
 */
export const memberPlace = ({ prefix }: Prefixed, member: Member, path: TomlPath): FilePlace => {
  let found: { readonly place: Place | undefined } | undefined;
  const search = (): Place | undefined => {
    found ??= { place: placeIn(openPlaces(member.text), path) };
    return found.place;
  };
  return {
    file: resolve(prefix, `${member.path}/pyproject.toml`),
    get line() {
      return search()?.line;
    },
    get column() {
      return search()?.column;
    },
  };
};

/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
export const requirementPlace = (workspace: Prefixed, member: Member, place: RequirementPlace): FilePlace =>
  memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);

/** Whether the requirement stands in the member's `pyproject.toml`. */
export const isWritten = ({ table }: RequirementPlace): boolean => table !== "uv.lock";

const extras = "project.optional-dependencies.";

/** The key path of a written requirement. An extra's name may hold dots. */
export const requirementPath = ({ table, index }: RequirementPlace): TomlPath =>
  table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];
