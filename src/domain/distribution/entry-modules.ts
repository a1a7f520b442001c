import { entryPointModuleMissing, entryPointModuleUnseen } from "../problem/distribution-together.ts";
import type { Finding } from "../problem/finding.ts";
import { isStandard } from "../python/standard-library.ts";
import { type Archive, filesOf } from "./archive.ts";
import { entryPointsOf } from "./entry-points.ts";
import { metadataOf } from "./identity.ts";
import { moduleOf, sitePathOf } from "./import-names.ts";
import type { Released } from "./shared-paths.ts";
import { readRequirement } from "./stated.ts";

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

/** Readers of some groups take `package.module.Class`, which no import finds: the module is what stands before a capital. */
const readModule = (value: string, group: string): string | undefined => {
  const module = moduleIn(value);
  const isOfClass = !/^(?:console|gui)_scripts$/.test(group) && !value.includes(":");
  return isOfClass ? module?.replace(/\.\p{Lu}[^.]*$/u, "") : module;
};

/** Whether a wheel requires something that is not of the release, and may bring any module. */
const requiresMore = (wheel: Archive, others: readonly Released[]): boolean =>
  (metadataOf(wheel)?.requiresDist ?? [])
    .flatMap(readRequirement)
    .some(({ name }) => !others.some((other) => other.package === name));

/**
 * Every entry point names a module that is there: of the wheel itself, of another one of the release, or of Python or
 * something else that the wheel requires, which a trial looks for.
 * https://packaging.python.org/en/latest/specifications/entry-points/#data-model
 */
export const checkEntryModules = (wheel: Archive, others: readonly Released[]): readonly Finding[] => {
  const points = entryPointsOf(wheel) ?? [];
  if (points.length === 0) return [];
  const own = modulesOf(wheel);
  const foreign = others.map((other) => modulesOf(other.wheel));
  const isForeign = (module: string): boolean => foreign.some(({ all }) => all.has(module));
  return points.flatMap(({ group, name, value }) => {
    const module = readModule(value, group);
    if (module === undefined || own.all.has(module)) return [];
    const above = prefixesOf(module);
    if (above.some((prefix) => own.compiled.has(prefix))) return [];
    const facts = { filename: wheel.filename, entry: `${name} = ${value}`, group, module };
    if (above.some((prefix) => own.closed.has(prefix))) return [entryPointModuleMissing(facts)];
    if (isForeign(module) || isStandard(module)) return [];
    return [requiresMore(wheel, others) ? entryPointModuleUnseen(facts) : entryPointModuleMissing(facts)];
  });
};
