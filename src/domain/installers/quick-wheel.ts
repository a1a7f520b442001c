import { parseToml } from "../toml/parse.ts";
import { type Table, tableIn } from "../workspace/shapes.ts";
import type { Member } from "../workspace/workspace.ts";

/** Backends that put files into a wheel and compile nothing, and where they are told to run something else on the way. */
const packers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  uv_build: [],
  "hatchling.build": [
    ["hatch", "build", "hooks"],
    ["hatch", "build", "targets", "wheel", "hooks"],
  ],
  "flit_core.buildapi": [],
  "poetry.core.masonry.api": [["poetry", "build"]],
  "pdm.backend": [
    ["pdm", "build", "run-setuptools"],
    ["pdm", "build", "custom-hook"],
  ],
  "setuptools.build_meta": [["setuptools", "ext-modules"]],
};

const isSaid = (table: Table, [key = "", ...rest]: readonly string[]): boolean =>
  rest.length === 0 ? key in table : isSaid(tableIn(table, key), rest);

/** Whether a package's wheel is made in a moment; `hasFile` says what lies in its folder. */
export const isQuickToBuild = ({ text }: Member, hasFile: (name: string) => boolean): boolean => {
  const parsed = parseToml(text);
  const table = parsed.ok ? parsed.table : {};
  const { "build-backend": backend } = tableIn(table, "build-system");
  const slow = typeof backend === "string" && Object.hasOwn(packers, backend) ? packers[backend] : undefined;
  if (slow === undefined || slow.some((path) => isSaid(tableIn(table, "tool"), path))) return false;
  return !["setup.py", "hatch_build.py", "pdm_build.py"].some(hasFile);
};
