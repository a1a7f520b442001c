import { moduleMissing, namedFileMissing } from "../domain/problem/check-files.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { matches, parsePattern } from "../domain/workspace/glob.ts";
import { normalize, resolve } from "../domain/workspace/path.ts";
import { type Table, tableIn } from "../domain/workspace/shapes.ts";
import type { Member } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";
import { type NamedFile, namedFiles } from "./frame/named-files.ts";
import type { Tree } from "./frame/trees.ts";
import type { Package } from "./frame/world.ts";

export const requiredFiles = defineCheck({
  name: "required-files",
  title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
  why: "The build fails, or leaves out what the file was named for.",
  kinds: [namedFileMissing, moduleMissing],
  needs: ["trees"],
  find: ({ packages, trees }) =>
    packages
      .filter(({ name, isPublished }) => isPublished && trees.of(name).hasSources)
      .flatMap((each) => [...missingNamed(each, trees.of(each.name)), ...missingModule(each, trees.of(each.name))]),
});

/** What lies outside of the folder is the subject of another check. */
const missingNamed = ({ name, member, place }: Package, tree: Tree): readonly Finding[] =>
  namedFiles(member)
    .filter(
      (named) =>
        !normalize(named.path).startsWith("..") &&
        !isThere(named, tree) &&
        !tree.isUnfetched(named.path) &&
        !hasHook(member) &&
        !comesWithSdist(named, member),
    )
    .map(({ path, key }) =>
      namedFileMissing({
        package: name,
        key: key.slice(0, 2).join("."),
        path,
        isFolder: isFolder(path, tree),
        place: place(key),
      }),
    );

/**
 * Whether the project's own code runs before hatchling reads the metadata, and may make what is missing.
 * https://hatch.pypa.io/latest/plugins/metadata-hook/custom/
 */
const hasHook = ({ buildBackend, tool }: Member): boolean =>
  buildBackend === "hatchling.build" && "custom" in tableIn(tableIn(tableIn(tool, "hatch"), "metadata"), "hooks");

/**
 * Whether hatchling puts a licence file into the sdist, of which the wheel is built: for the sdist alone it may be missing.
 * https://hatch.pypa.io/latest/config/build/#forced-inclusion
 */
const comesWithSdist = (named: NamedFile, { buildBackend, tool }: Member): boolean => {
  if (buildBackend !== "hatchling.build" || named.key[1] !== "license-files") return false;
  const build = tableIn(tableIn(tool, "hatch"), "build");
  return [build, tableIn(tableIn(build, "targets"), "sdist")]
    .flatMap((table) => Object.values(tableIn(table, "force-include")))
    .some((place) => typeof place === "string" && covers(named, normalize(place.replace(/^\//, ""))));
};

/** Whether the file is at a place, or in a folder of that name. */
const covers = ({ path, isGlob }: NamedFile, place: string): boolean => {
  if (!isGlob) return normalize(path) === place || normalize(path).startsWith(`${place}/`);
  const parsed = parsePattern(path);
  return !parsed.ok || matches(parsed.pattern, place, { crossesFolders: false });
};

const isThere = ({ path, isGlob }: NamedFile, tree: Tree): boolean => {
  if (!isGlob) return tree.has(normalize(path)) && !isFolder(path, tree);
  const parsed = parsePattern(path);
  return !parsed.ok || tree.files.some((file) => matches(parsed.pattern, file.path, { crossesFolders: false }));
};

const isFolder = (path: string, tree: Tree): boolean =>
  tree.files.some((file) => file.path.startsWith(`${normalize(path)}/`));

/** https://docs.astral.sh/uv/concepts/build-backend/#modules */
const missingModule = ({ name, member, place }: Package, tree: Tree): readonly Finding[] => {
  if (member.buildBackend !== "uv_build") return [];
  const settings = backendSettings(member.tool);
  const { "module-root": root = "src", "module-name": named = defaultModule(name), namespace } = settings;
  if (typeof root !== "string") return [];
  const facts = { package: name, place: place(["build-system"]) };
  const modules = [named].flat().filter((module) => typeof module === "string");
  return modules.flatMap((module) => {
    if (!importable.test(module)) return [moduleMissing({ ...facts, module, path: undefined })];
    const path = resolve(root, initOf(module));
    // A namespace needs no file of its own.
    if (namespace === true || tree.has(path)) return [];
    const setting = modules.length > 1 ? undefined : settingFor(module, root, tree);
    return [moduleMissing({ ...facts, module, path, setting })];
  });
};

/** How uv finds a module that is in the other of the two usual places, or the only one in its own, by another name. */
const settingFor = (module: string, root: string, tree: Tree): string | undefined => {
  const other = ["src", ""].find((each) => each !== root && tree.has(resolve(each, initOf(module))));
  if (other !== undefined) return `module-root = "${other}"`;
  const names = tree.files.flatMap(({ path }) => /^src\/([^/]+)\/__init__\.py$/.exec(path)?.[1] ?? []);
  return root === "src" && names.length === 1 && importable.test(names[0]!) ? `module-name = "${names[0]}"` : undefined;
};

/** Of the first folder alone uv_build takes the ending of stubs. */
const importable =
  /^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*(?:-stubs)?(?:\.[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*)*$/u;

/** A stubs package keeps the hyphen of its name. https://typing.python.org/en/latest/spec/distributing.html#stub-only-packages */
const defaultModule = (name: string): string =>
  name.endsWith("-stubs") ? `${defaultModule(name.slice(0, -"-stubs".length))}-stubs` : name.replaceAll("-", "_");

const initOf = (module: string): string => {
  const [first = ""] = module.split(".");
  return `${module.replaceAll(".", "/")}/__init__.${first.endsWith("-stubs") ? "pyi" : "py"}`;
};

const backendSettings = (tool: Table): Table => tableIn(tableIn(tool, "uv"), "build-backend");
