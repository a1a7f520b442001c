import { entryPointModuleMissing, entryPointModuleUnseen } from "../problem/distribution-together.ts";
import type { Finding } from "../problem/finding.ts";
import { type Archive, filesOf } from "./archive.ts";
import { entryPointsOf } from "./entry-points.ts";
import { metadataOf } from "./identity.ts";
import { moduleOf, sitePathOf } from "./import-names.ts";

/** What can be imported of a wheel, by dotted name: modules, packages, and folders around them, which are namespaces. */
interface Modules {
  readonly all: ReadonlySet<string>;
  /** What nothing of another distribution can add to: packages with an `__init__`, and modules. */
  readonly closed: ReadonlySet<string>;
  /** Of these nobody sees from outside what they hold. */
  readonly compiled: ReadonlySet<string>;
}

const prefixesOf = (dotted: string): readonly string[] => {
  const parts = dotted.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
};

export const modulesOf = (wheel: Archive): Modules => {
  const all = new Set<string>();
  const closed = new Set<string>();
  const compiled = new Set<string>();
  for (const { path } of filesOf(wheel)) {
    const parts = sitePathOf(path)?.split("/") ?? [];
    const module = moduleOf(parts.at(-1) ?? "");
    if (module === undefined) continue;
    const folders = parts.slice(0, -1);
    const name = (module === "__init__" ? folders : [...folders, module]).join(".");
    for (const prefix of prefixesOf(name)) all.add(prefix);
    closed.add(name);
    if (!path.endsWith(".py")) compiled.add(name);
  }
  return { all, closed, compiled };
};

/** `package.module` of `package.module:attribute`; `undefined` where a group's values are of another kind. */
const moduleIn = (value: string): string | undefined =>
  /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*(?::\s*[\p{L}_][\p{L}\p{N}_.]*)?$/u.exec(value.trim())?.[1];

/**
 * Every entry point names a module that is there: of the wheel itself, of another one of the release, or of something
 * that the wheel requires. Only console scripts are loaded in a trial.
 * https://packaging.python.org/en/latest/specifications/entry-points/#data-model
 */
export const checkEntryModules = (wheel: Archive, others: readonly Archive[]): readonly Finding[] => {
  const points = entryPointsOf(wheel) ?? [];
  if (points.length === 0) return [];
  const own = modulesOf(wheel);
  const foreign = others.map(modulesOf);
  const isForeign = (module: string): boolean => foreign.some(({ all }) => all.has(module));
  const requires = metadataOf(wheel)?.requiresDist.length ?? 0;
  return points.flatMap(({ group, name, value }) => {
    const module = moduleIn(value);
    if (module === undefined || own.all.has(module)) return [];
    const above = prefixesOf(module);
    if (above.some((prefix) => own.compiled.has(prefix))) return [];
    const facts = { filename: wheel.filename, entry: `${name} = ${value}`, group, module };
    if (above.some((prefix) => own.closed.has(prefix))) return [entryPointModuleMissing(facts)];
    if (isForeign(module)) return [];
    return [requires === 0 ? entryPointModuleMissing(facts) : entryPointModuleUnseen(facts)];
  });
};
