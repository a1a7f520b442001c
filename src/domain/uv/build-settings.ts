import { normalizeName, type PackageName } from "../python/name.ts";
import { type Table, tableIn } from "../workspace/shapes.ts";

/**
 * The settings of uv by which a workspace steers how a package is built, and which nobody has who builds its sdist. Those
 * of isolation are told where the package is built.
 * `uv` is a `[tool.uv]`, or a `uv.toml`. https://docs.astral.sh/uv/reference/settings/
 */
export const buildSettingsFor = (name: PackageName, uv: Table): readonly string[] => {
  const hasEntry = (key: string): boolean => Object.keys(tableIn(uv, key)).some((each) => normalizeName(each) === name);
  const found: readonly (readonly [string, boolean])[] = [
    ["extra-build-dependencies", hasEntry("extra-build-dependencies")],
    ["extra-build-variables", hasEntry("extra-build-variables")],
    ["config-settings", Object.keys(tableIn(uv, "config-settings")).length > 0],
    ["config-settings-package", hasEntry("config-settings-package")],
    ["build-constraint-dependencies", Array.isArray(uv["build-constraint-dependencies"])],
  ];
  return found.filter(([, isSet]) => isSet).map(([key]) => key);
};
