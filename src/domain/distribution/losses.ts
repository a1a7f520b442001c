import { filesLost, filesOnlyInSdist } from "../problem/distribution-together.ts";
import type { Finding } from "../problem/finding.ts";
import { type Table, tableIn } from "../workspace/shapes.ts";
import type { Member } from "../workspace/workspace.ts";
import { type Archive, filesOf, topFolderOf } from "./archive.ts";
import { packagesOf, sitePathOf } from "./import-names.ts";

const isEmpty = (table: Table): boolean => Object.keys(table).length === 0;
const hasAny = (table: Table, pattern: RegExp): boolean => Object.keys(table).some((key) => pattern.test(key));

/** `packages` alone takes the same from an sdist that holds all of them. */
const hatchMay = (build: Table): boolean => {
  const { targets, ...rest } = build;
  const { wheel, ...others } = tableIn(build, "targets");
  const { packages, ...more } = tableIn(tableIn(build, "targets"), "wheel");
  return !isEmpty(rest) || !isEmpty(others) || !isEmpty(more);
};

const poetryMay = (poetry: Table): boolean =>
  hasAny(poetry, /^(include|exclude|build)$/) || /"format"/.test(JSON.stringify(poetry.packages ?? ""));

/**
 * Whether the settings of a build backend name files, so that the wheel may have lost some of them by way of the sdist.
 * With others than these it is not known, and with those that compile it would cost another compilation.
 */
export const mayLose = ({ buildBackend, tool }: Member): boolean => {
  switch (buildBackend?.split(":")[0]) {
    case "uv_build":
      return hasAny(tableIn(tableIn(tool, "uv"), "build-backend"), /exclude|include|data/);
    case "hatchling.build":
      return hatchMay(tableIn(tableIn(tool, "hatch"), "build"));
    case "poetry.core.masonry.api":
      return poetryMay(tableIn(tool, "poetry"));
    case "pdm.backend":
      return !isEmpty(tableIn(tableIn(tool, "pdm"), "build"));
    case "flit_core.buildapi":
      return hasAny(tableIn(tool, "flit"), /sdist|external-data/);
    case "maturin":
    case "scikit_build_core.build":
    case "mesonpy":
      return false;
    default:
      return true;
  }
};

/** How each backend is told to put a file into the sdist. */
const remedies: Readonly<Record<string, string>> = {
  uv_build: "take it out of source-exclude in [tool.uv.build-backend]",
  "hatchling.build":
    "in [tool.hatch.build.targets.sdist], take it out of exclude, add it to include or only-include where that is set, or name it in artifacts where git ignores it",
  "poetry.core.masonry.api": 'give it format = ["sdist", "wheel"] in packages or include of [tool.poetry]',
  "pdm.backend": "name it in source-includes of [tool.pdm.build]",
  "flit_core.buildapi": "in [tool.flit.sdist], take it out of exclude, or name it in include",
  "setuptools.build_meta": "name it in MANIFEST.in, below what excludes it",
};

/** What a wheel is made from, and what its users do not read at run time. */
const notForUsers =
  /\.(py[ixc]?|pxd|pyx|ipynb|[ch]|cc|cpp|cxx|hpp|cu|rs|go|zig|f90|m|swift|[jt]sx?|vue|svelte|s[ac]ss|less|map|pot?|in|md|rst|cfg|ini|lock)$|(^|\/)(\.[^/]*|Makefile|CMakeLists\.txt|meson\.build|[A-Z]+)$|(^|\/)_?(tests?|testing|docs?|examples?|samples?|benchmarks?|node_modules|__pycache__)\//i;

/** What pytest alone imports. */
const ofTests = /(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$|(^|\/)tests?\//i;

const written = (wheel: Archive): readonly string[] =>
  filesOf(wheel)
    .map(({ path }) => path)
    .filter((path) => !/^[^/]+\.dist-info\/[^/]+$|\.py[co]$|\.(so|pyd)$/.test(path));

/**
 * What a wheel that is built straight from the checkout has, and the one that came by way of the sdist has not. Tests, and texts
 * and sources that nothing reads at run time, are no reason to stop.
 */
export const checkLosses = (straight: Archive, wheel: Archive, backend: string | undefined): readonly Finding[] => {
  const there = new Set(written(wheel));
  const entries = written(straight).filter((path) => !there.has(path));
  if (entries.length === 0) return [];
  const remedy = remedies[backend?.split(":")[0] ?? "setuptools.build_meta"] ?? "see that the sdist has it";
  const finding = filesLost({ filename: wheel.filename, entries, remedy });
  const isHarmless = entries.every((path) => ofTests.test(path) || (!/\.pyi?$/.test(path) && notForUsers.test(path)));
  return [isHarmless ? { ...finding, severity: "warning" } : finding];
};

/** Settings that leave something out of the wheel on purpose. */
const leavesOut = ({ tool }: Pick<Member, "tool">): boolean => {
  const build = tableIn(tableIn(tool, "hatch"), "build");
  const tables = [
    build,
    tableIn(tableIn(build, "targets"), "wheel"),
    tableIn(tableIn(tool, "uv"), "build-backend"),
    tableIn(tool, "setuptools"),
    tableIn(tool, "poetry"),
    tableIn(tableIn(tool, "pdm"), "build"),
  ];
  return tables.some((table) => hasAny(table, /^(wheel-)?excludes?$|^exclude-package-data$|^source-includes$/));
};

/** Data within the packages of a wheel that its sdist has and it has not, where no setting says that it is meant so. */
export const checkData = (sdist: Archive, wheel: Archive, member: Pick<Member, "tool">): readonly Finding[] => {
  if (leavesOut(member)) return [];
  const there = new Set(filesOf(wheel).flatMap(({ path }) => sitePathOf(path) ?? []));
  const folders = packagesOf(wheel).map((name) => `${name.replaceAll(".", "/")}/`);
  const top = `${topFolderOf(sdist)}/`;
  const entries = filesOf(sdist).flatMap(({ path }) => {
    const inside = path.slice(top.length).replace(/^(src|lib|python)\//, "");
    const isLost = !there.has(inside) && !notForUsers.test(inside) && folders.some((each) => inside.startsWith(each));
    return isLost ? [inside] : [];
  });
  return entries.length === 0 ? [] : [filesOnlyInSdist({ filename: wheel.filename, sdist: sdist.filename, entries })];
};
