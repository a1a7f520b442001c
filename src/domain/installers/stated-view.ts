import type { EntryPoint } from "../distribution/entry-points.ts";
import { type Metadata, parseMetadata } from "../python/metadata.ts";
import { parseRequirement } from "../python/requirement.ts";
import { parseToml } from "../toml/parse.ts";
import { aString, type Table, tableIn } from "../workspace/shapes.ts";
import type { InstallerView } from "./release.ts";

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => aString.accepts(each)) : [];

/** As backends write it. */
const withExtra = (text: string, extra: string): string => {
  const parsed = parseRequirement(text);
  const condition = `extra == "${extra}"`;
  if (!parsed.ok || parsed.requirement.marker === undefined) return `${text} ; ${condition}`;
  const { marker, spans } = parsed.requirement;
  return `${text.slice(0, spans.marker!.start)}(${marker}) and ${condition}`;
};

const pointsIn = (group: string, table: Table): readonly EntryPoint[] =>
  Object.entries(table).flatMap(([name, value]) => (typeof value === "string" ? [{ group, name, value }] : []));

/** Without these nothing that installers go by is left to compare. */
const compared = ["requires-python", "dependencies", "optional-dependencies", "scripts", "gui-scripts", "entry-points"];

/**
 * What `[project]` says of a release: backends must write it as it is. `undefined` where a field is dynamic that installers
 * go by, since only the backend knows it. https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
 */
export const statedView = (text: string): InstallerView | undefined => {
  const parsed = parseToml(text);
  const project = tableIn(parsed.ok ? parsed.table : {}, "project");
  const dynamic = textsIn(project.dynamic);
  if (!aString.accepts(project.name) || dynamic.some((field) => compared.includes(field))) return undefined;
  const extras = Object.entries(tableIn(project, "optional-dependencies"));
  const fields: readonly (readonly [name: string, values: readonly string[]])[] = [
    ["Name", [project.name]],
    ["Requires-Python", textsIn([project["requires-python"]])],
    ["Requires-Dist", textsIn(project.dependencies)],
    ["Requires-Dist", extras.flatMap(([extra, list]) => textsIn(list).map((each) => withExtra(each, extra)))],
    ["Provides-Extra", extras.map(([extra]) => extra)],
    ["License-Expression", textsIn([project.license])],
    ["License", textsIn([tableIn(project, "license").text])],
  ];
  const lines = fields.flatMap(([name, values]) =>
    values.map((value) => `${name}: ${value.replaceAll(/\s+/g, " ")}\n`),
  );
  const metadata: Metadata = parseMetadata(lines.join(""));
  const groups = Object.keys(tableIn(project, "entry-points"));
  return {
    metadata,
    isLicenceUnknown: dynamic.includes("license") || "file" in tableIn(project, "license"),
    entryPoints: [
      ...pointsIn("console_scripts", tableIn(project, "scripts")),
      ...pointsIn("gui_scripts", tableIn(project, "gui-scripts")),
      ...groups.flatMap((group) => pointsIn(group, tableIn(tableIn(project, "entry-points"), group))),
    ],
  };
};
