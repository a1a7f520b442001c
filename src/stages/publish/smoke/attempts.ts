import type { Archive } from "../../../domain/distribution/archive.ts";
import { type EntryPoint, entryPointsOf } from "../../../domain/distribution/entry-points.ts";
import { importNames } from "../../../domain/distribution/import-names.ts";
import type { ProbeStep } from "./probe.ts";

/** Something that a package is tried by. */
export interface Attempt {
  /** As in `import core_lib` or `script core-run`. */
  readonly what: string;
  readonly isScript: boolean;
  /** `undefined` where it says nothing that Python could look for. */
  readonly step: ProbeStep | undefined;
}

/**
 * What a wheel is tried by: what its users import, then its entry points. Console scripts are loaded, not run, and none that
 * is for an extra; entry points of other groups may need their host, so that their top module is only looked for.
 */
export const attemptsOf = (wheel: Archive): readonly Attempt[] => {
  const imports = importNames(wheel).map((name) => ({ what: `import ${name}`, isScript: false, step: load(name) }));
  return [...imports, ...(entryPointsOf(wheel) ?? []).flatMap(attemptsAt)];
};

const load = (module: string, attributes = ""): ProbeStep => [
  "load",
  module,
  ...attributes.split(".").filter((name) => name !== ""),
];

const attemptsAt = ({ group, name, value, extras = [] }: EntryPoint): readonly Attempt[] => {
  if (group === "console_scripts" || group === "gui_scripts") {
    if (extras.length > 0) return [];
    const [, module, attributes] = reference.exec(value) ?? [];
    const step = module === undefined ? undefined : load(module, attributes);
    return [{ what: `script ${name}`, isScript: true, step }];
  }
  const [, top] = topModule.exec(value) ?? [];
  return top === undefined ? [] : [{ what: `entry point ${name}`, isScript: true, step: ["find", top] }];
};

/** https://packaging.python.org/en/latest/specifications/entry-points/#data-model */
const reference = /^([\p{L}\p{N}_.]+)\s*(?::\s*([\p{L}\p{N}_.]+)\s*)?$/u;
const topModule = /^([\p{L}\p{N}_]+)[\p{L}\p{N}_.]*\s*(?::|$)/u;
