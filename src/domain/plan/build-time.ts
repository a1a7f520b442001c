import type { PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { isThrough, type Outcome } from "../run/outcome.ts";
import { parseToml } from "../toml/parse.ts";
import { tableIn } from "../workspace/shapes.ts";
import type { Member } from "../workspace/workspace.ts";

/** Seconds. Guesses: only what they are to each other decides, and a run that was measured takes their place. */
const guesses = { rust: 120, c: 60, python: 1 };

const rust = new Set(["maturin", "setuptools-rust", "rustimport"]);
const c = new Set([
  "scikit-build-core",
  "scikit-build",
  "meson-python",
  "py-build-cmake",
  "hatch-cython",
  "hatch-mypyc",
]);
/** They compile what something else names. */
const helpers = new Set(["cmake", "cython", "cffi", "mypy", "nanobind", "numpy", "pybind11"]);

type Built = Pick<Member, "text" | "tool">;

/**
 * What a package's build compiles, by what it requires: that takes long, and fits one platform. What helps setuptools to
 * compile does nothing without extensions, which its table names or a `setup.py`; where nobody has looked, there is one.
 */
export const compiledLanguage = ({ text, tool }: Built, hasSetup = true): "rust" | "c" | undefined => {
  const required = buildRequirements(text);
  if (required.some((name) => rust.has(name))) return "rust";
  if (required.some((name) => c.has(name)) || tableIn(tool, "setuptools")["ext-modules"] !== undefined) return "c";
  // It takes nothing pure: so it tells of a backend of the project's own, too. https://cibuildwheel.pypa.io/en/stable/faq/
  if (tool.cibuildwheel !== undefined) return "c";
  const isNamed = hasSetup || !required.includes("setuptools" as PackageName);
  return isNamed && required.some((name) => helpers.has(name)) ? "c" : undefined;
};

/** Seconds that a package takes to be built: compiling, for no sdist, is what takes long. */
export const guessedSeconds = (member: Built, isSdistAlone = false): number =>
  guesses[(isSdistAlone ? undefined : compiledLanguage(member)) ?? "python"];

const buildRequirements = (text: string): readonly PackageName[] => {
  const parsed = parseToml(text);
  const { requires } = tableIn(parsed.ok ? parsed.table : {}, "build-system");
  return (Array.isArray(requires) ? requires : []).flatMap((each) => {
    const requirement = typeof each === "string" ? parseRequirement(each) : undefined;
    return requirement?.ok ? [requirement.requirement.name] : [];
  });
};

/** Seconds by package, as an earlier run took them to build. */
export const measuredSeconds = (outcomes: readonly Outcome[]): ReadonlyMap<PackageName, number> =>
  new Map(
    outcomes
      .filter((outcome) => isThrough(outcome, "build") && outcome.kind === "done")
      .map(({ package: name, started, ended }) => [name, (ended - started) / 1000] as const)
      .filter(([, seconds]) => Number.isFinite(seconds) && seconds >= 0),
  );
