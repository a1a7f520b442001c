import { parseToml } from "../toml/parse.ts";
import { type Table, tableIn } from "./shapes.ts";

/**
 * What hatchling reads as `tool.hatch`: tables of a `hatch.toml` beside the `pyproject.toml` come in the place of those
 * there, each as a whole. https://hatch.pypa.io/latest/intro/#configuration
 */
export const withHatchFile = (tool: Table, text: string | undefined): Table => {
  const parsed = text === undefined ? undefined : parseToml(text);
  if (parsed?.ok !== true) return tool;
  const hatch: Table = Object.assign(Object.create(null), tableIn(tool, "hatch"), parsed.table);
  return Object.assign(Object.create(null), tool, { hatch });
};
