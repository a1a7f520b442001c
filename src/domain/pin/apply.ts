import { requirementPath } from "../plan/member-place.ts";
import type { BoundEdit } from "../plan/plan.ts";
import { Bug } from "../problem/problem.ts";
import { editStrings } from "../toml/edit.ts";
import type { Member } from "../workspace/workspace.ts";

/** The text of the member's `pyproject.toml` with its planned bounds; every other letter stays. */
export const applyBounds = (member: Member, bounds: readonly BoundEdit[]): string => {
  const edits = bounds.flatMap(({ from, to, table }) => {
    const places = member.requirements.filter((each) => each.table === table && each.requirement.text === from);
    if (places.length === 0) throw new Bug(`${member.name} has no ${from} in ${table}`);
    return places.map((place) => ({ path: requirementPath(place), value: to }));
  });
  const text = editStrings(member.text, edits);
  if (text === undefined) throw new Bug(`The requirements of ${member.name} are not where they were read`);
  return text;
};
