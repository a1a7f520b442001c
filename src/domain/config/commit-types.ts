import type { Bump } from "../changes/change.ts";
import type { CommitTypes, TypeRule } from "../changes/commit-types.ts";
import type { Finding } from "../problem/finding.ts";
import type { FilePlace } from "../problem/workspace.ts";
import { invalidIn, isTable, isText, type KeyPath } from "./value.ts";

const bumps: readonly Bump[] = ["major", "minor", "patch", "none"];
const isBump = (value: unknown): value is Bump => bumps.some((bump) => bump === value);
const expected = '"major", "minor", "patch" or "none", or { bump = …, section = … }';

/** Reads `commit-types`: `{feat = "minor", docs = {bump = "none", section = "Documentation"}}`. */
export const parseCommitTypes = (
  table: unknown,
  place: (path: KeyPath) => FilePlace,
): { readonly commitTypes: CommitTypes; readonly findings: readonly Finding[] } => {
  const path = ["commit-types"];
  const invalid = invalidIn(place);
  if (!isTable(table)) return { commitTypes: new Map(), findings: [invalid(path, "a table", table)] };
  const commitTypes = new Map<string, TypeRule>();
  const findings = Object.entries(table).flatMap(([type, value]) => {
    const rule = ruleOf(value);
    if (rule !== undefined) commitTypes.set(type.toLowerCase(), rule);
    return rule === undefined ? [invalid([...path, type], expected, value)] : [];
  });
  return { commitTypes, findings };
};

const ruleOf = (value: unknown): TypeRule | undefined => {
  if (isBump(value)) return { bump: value, section: undefined };
  if (!isTable(value)) return undefined;
  const { bump, section, ...rest } = value;
  if (!isBump(bump) || Object.keys(rest).length > 0) return undefined;
  if (section !== undefined && !isText(section)) return undefined;
  return { bump, section };
};
