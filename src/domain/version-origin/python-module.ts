import { aString, type Table } from "../workspace/shapes.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import { unknown, type VersionOrigin } from "./origin.ts";
import { found } from "./text.ts";

/**
 * Where a module may stand, in setuptools' order: where `package-dir` puts it, beside `pyproject.toml`, below `src`.
 * https://setuptools.pypa.io/en/latest/userguide/package_discovery.html
 */
export const modulePaths = (module: string, packageDirs: Table): readonly string[] => {
  const path = module.replaceAll(".", "/");
  const [top = ""] = path.split("/", 1);
  const own = aString.accepts(packageDirs[top]) ? [`${packageDirs[top]}${path.slice(top.length)}`] : [];
  const base = aString.accepts(packageDirs[""]) ? [`${packageDirs[""]}/${path}`] : [];
  return [...own, ...base, path, `src/${path}`].flatMap((each) => [`${each}.py`, `${each}/__init__.py`]);
};

/** Where a module is looked for, and what reads it. */
export interface Modules {
  readonly read: ReadSource;
  /** The files that a module may be, the likeliest first. */
  readonly pathsOf: (module: string) => readonly string[];
}

/** The text that a module assigns to a name, where it is a plain text; what it imports for that is read, too, for so many steps. */
export const readAttribute = (module: string, name: string, modules: Modules, steps = 2): VersionOrigin => {
  const { read, pathsOf } = modules;
  const path = pathsOf(module).find((each) => read(each).kind !== "missing");
  const source = path === undefined ? undefined : read(path);
  if (path === undefined || source === undefined || source.kind === "missing")
    return unknown(`the module that assigns ${name} is not there`);
  if (source.kind === "outside") return unknown(`the module that assigns ${name} lies outside of the repository`);
  const assignment = new RegExp(
    `^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`,
    "m",
  );
  if (!/^\w+$/.test(name)) return unknown(`${source.file} assigns no plain text to ${name}`);
  const version = found(source, assignment.exec(source.text));
  if (version !== undefined) return version;
  const other = steps === 0 ? undefined : importedAs(source.text, name);
  const isPackage = /(?:^|\/)__init__\.py$/.test(path);
  const above = isPackage ? module : module.split(".").slice(0, -1).join(".");
  const elsewhere =
    other && readAttribute(other.module.replace(/^\.(?=\w)/, `${above}.`), other.name, modules, steps - 1);
  return elsewhere?.kind === "stated" ? elsewhere : unknown(`${source.file} assigns no plain text to ${name}`);
};

/** From which module a name is imported, or an attribute of one is assigned to it; a relative one begins with its point. */
const importedAs = (text: string, name: string): { readonly module: string; readonly name: string } | undefined => {
  const imports = [...text.matchAll(/^from[ \t]+(\.?[\w.]*)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n#(]*))/gm)].flatMap(
    ([, module = "", ...names]) =>
      names
        .join("")
        .split(",")
        .map((each) => {
          const [own = "", , as = own] = each.trim().split(/\s+/);
          return { module, own, as };
        }),
  );
  const direct = imports.find(({ as }) => as === name);
  if (direct !== undefined) return { module: direct.module, name: direct.own };
  const [, of = "", attribute = ""] =
    new RegExp(`^${name}[ \\t]*=[ \\t]*(\\w+)\\.(\\w+)[ \\t]*\\r?$`, "m").exec(text) ?? [];
  const module = imports.find(({ as }) => as === of);
  return module && { module: `${module.module.replace(/(?<=\w)$/, ".")}${module.own}`, name: attribute };
};
