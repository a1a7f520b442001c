import { normalizeName, type PackageName } from "../python/name.ts";
import { parseToml } from "../toml/parse.ts";

/** The name and version that a `pyproject.toml` states; `undefined` where it states none. */
const stated = (text: string | undefined): { readonly name: PackageName; readonly version: string } | undefined => {
  const read = text === undefined ? undefined : parseToml(text);
  const project = read?.ok ? read.table.project : undefined;
  if (typeof project !== "object" || project === null) return undefined;
  const { name, version } = project as { readonly name?: unknown; readonly version?: unknown };
  return typeof name === "string" && typeof version === "string" ? { name: normalizeName(name), version } : undefined;
};

/** The version that a person has set in a `pyproject.toml`, for the next plan to keep; `undefined` where it is as it was. */
export const versionWish = (
  before: string | undefined,
  after: string | undefined,
): readonly [PackageName, string] | undefined => {
  const [was, is] = [stated(before), stated(after)];
  return is === undefined || was?.version === is.version ? undefined : [is.name, is.version];
};
