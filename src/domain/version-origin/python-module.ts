import { aString, type Table } from "../workspace/shapes.ts";
import type { ReadSource, SourceText } from "../workspace/source-text.ts";
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

/** The first of some files that is there. */
export const firstModule = (read: ReadSource, paths: readonly string[]): SourceText => {
  for (const path of paths) {
    const source = read(path);
    if (source.kind !== "missing") return source;
  }
  return { kind: "missing" };
};

/** The text that a module assigns to a name, where it is a plain text. */
export const readAttribute = (source: SourceText, name: string): VersionOrigin => {
  if (source.kind === "missing") return unknown(`the module that assigns ${name} is not there`);
  if (source.kind === "outside") return unknown(`the module that assigns ${name} lies outside of the repository`);
  const assignment = new RegExp(
    `^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`,
    "m",
  );
  const version = /^\w+$/.test(name) ? found(source, assignment.exec(source.text)) : undefined;
  return version ?? unknown(`${source.file} assigns no plain text to ${name}`);
};
