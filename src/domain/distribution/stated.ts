import type { BoundEdit } from "../plan/plan.ts";
import type { PackageName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { tableIn } from "../workspace/shapes.ts";
import type { Member } from "../workspace/workspace.ts";

/** What a member's `pyproject.toml` says of itself, which no build backend may change. https://peps.python.org/pep-0621/ */
export interface Stated {
  /** The requirements that the plan leaves as they are, as the metadata has them: those of an extra with its condition. */
  readonly requirements: readonly Requirement[];
  /** Whether it is not known here what it requires: they were compared where its files are. */
  readonly areRequirementsElsewhere?: boolean;
  /** As written; those that bring nothing are left out. */
  readonly extras: readonly string[];
  readonly requiresPython: string | undefined;
  /** As written: TOML has texts of several lines. */
  readonly description: string | undefined;
  /** Siblings that it needs to run, also those that its build backend adds. */
  readonly needs: readonly PackageName[];
  /** Whether it is meant to hold no module. */
  readonly isEmpty: boolean;
}

export const readRequirement = (text: string): readonly Requirement[] => {
  const parsed = parseRequirement(text);
  return parsed.ok ? [parsed.requirement] : [];
};

/** The requirements of a table of `[project]` as the metadata has them; none for other tables. */
export const inMetadata = (text: string, table: string): readonly Requirement[] => {
  const extra = /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1];
  if (table !== "project.dependencies" && extra === undefined) return [];
  return readRequirement(text).flatMap((requirement) => {
    if (extra === undefined) return [requirement];
    const marker = requirement.marker === undefined ? "" : `(${requirement.marker}) and `;
    const { spans } = requirement;
    const end = spans.marker === undefined ? text.length : text.lastIndexOf(";", spans.marker.start);
    return readRequirement(`${text.slice(0, end)} ; ${marker}extra == "${extra}"`);
  });
};

/**
 * What is left to compare where the plan's edits are compared by themselves. Requirements on itself are passed over, for
 * hatchling puts what they mean in their place, and URLs, which it fills in.
 */
export const statedBy = (member: Member, bounds: readonly BoundEdit[]): Stated => {
  const isEdited = (text: string, table: string) => bounds.some((edit) => edit.from === text && edit.table === table);
  const ofOthers = member.requirements.filter(({ requirement: { name } }) => name !== member.name);
  const written = ofOthers.filter(
    ({ requirement, table }) => requirement.url === undefined && !isEdited(requirement.text, table),
  );
  const extras = ofOthers.flatMap(({ table }) => /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1] ?? []);
  return {
    requirements: written.flatMap(({ requirement, table }) => inMetadata(requirement.text, table)),
    extras: [...new Set(extras)],
    requiresPython: member.dynamic.includes("requires-python") ? undefined : member.requiresPython,
    description: typeof member.project.description === "string" ? member.project.description : undefined,
    needs: ofOthers.filter(({ kind }) => kind === "dynamic").map(({ requirement }) => requirement.name),
    isEmpty: isMeantEmpty(member),
  };
};

/** Settings that say: no module. https://hatch.pypa.io/latest/config/build/#packages, and the lists of uv_build and setuptools. */
const isMeantEmpty = ({ tool }: Member): boolean => {
  const wheel = tableIn(tableIn(tableIn(tableIn(tool, "hatch"), "build"), "targets"), "wheel");
  const setuptools = tableIn(tool, "setuptools");
  const isNone = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  return (
    wheel["bypass-selection"] === true ||
    isNone(tableIn(tableIn(tool, "uv"), "build-backend")["module-name"]) ||
    isNone(setuptools.packages) ||
    isNone(setuptools["py-modules"])
  );
};
