import { textAt } from "../changelog/tables.ts";
import type { Stated } from "../problem/version-sources.ts";
import { canonicalVersion } from "../python/version.ts";
import { literally } from "../version-files/assigned-version.ts";
import { findByKey } from "../version-files/by-key.ts";
import { parseVersionFileEntry } from "../version-files/entry.ts";
import { ownerOf } from "../version-files/owner.ts";
import { baseName, normalize } from "../workspace/path.ts";
import type { ReadSource, SourceText } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type BumpedFile, bumpedFiles } from "./bumped-files.ts";
import { type ExtraFile, extraFiles, placeOfExtra } from "./extra-files.ts";
import { fromTop } from "./release-please.ts";

type Text = Extract<SourceText, { kind: "text" }>;

/** Whose version a file of this owner is to have. */
export type VersionOf = (owner: Member | undefined) => Stated | undefined;

/**
 * Lines of `version-files` for what other tools are told to write besides: keys that release-please's `extra-files` name, files
 * of tools that bump a version, a `VERSION` of one line, a `CITATION.cff`, and with changesets a `package.json`; each where it has the version that is `versionOf` the
 * package in whose folder it lies. Where the version itself stands is written without being told, and so is a `pyproject.toml`.
 */
export const toldVersions = async (
  workspace: Workspace,
  versionOf: VersionOf,
  read: ReadSource,
): Promise<readonly string[]> => {
  const toldOf = (path: string): { readonly source: Text; readonly version: string } | undefined => {
    const source = read(path);
    const stated = versionOf(ownerOf(path, workspace));
    const isMeant = source.kind === "text" && stated !== undefined && source.file !== stated.place.file;
    // A line of `version-files` parts the path from the rest by these.
    const isWritable = !/[:#\n]/.test(path) && baseName(path) !== "pyproject.toml";
    return isMeant && isWritable ? { source, version: stated.version } : undefined;
  };
  const folders = new Set([".", ...workspace.members.map(({ path }) => path)]);
  const alone = [...folders].map((folder) => ({
    path: normalize(`${folder}/VERSION`),
    search: "{current_version}",
    beside: "",
  }));
  const searched = [...bumpedFiles(workspace, read), ...alone].flatMap(({ path, ...wanted }) => {
    const told = toldOf(path);
    return told === undefined ? [] : linesIn(told.source.text, wanted, told.version).map((line) => `${path}: ${line}`);
  });
  const keyed = extraFiles(workspace, read).map(async (each) => {
    const path = placeOfExtra(workspace, each, read);
    const told = path === undefined ? undefined : toldOf(path);
    const keys = told === undefined ? [] : keysOf(each);
    return await Promise.all(keys.map((key) => checkedKey(`${path}#${key}`, told!)));
  });
  const changesets = ".changeset/config.json";
  const hasChangesets = [changesets, fromTop(workspace, changesets)].some((path) => read(path).kind === "text");
  const cited = [...folders].flatMap((folder) =>
    ["CITATION.cff", ...(hasChangesets ? ["package.json"] : [])].map(async (name) => {
      const path = normalize(`${folder}/${name}`);
      const told = toldOf(path);
      return told === undefined ? [] : [await checkedKey(`${path}#version`, told)];
    }),
  );
  return [...new Set([...searched, ...(await Promise.all([...keyed, ...cited])).flat(2)])];
};

/** Expressions for the lines on which the text stands, where nothing else begins as they do. */
const linesIn = (
  text: string,
  { search, beside }: Pick<BumpedFile, "search" | "beside">,
  version: string,
): readonly string[] => {
  const [before, after] = search.split("{current_version}");
  if (before === undefined || after === undefined || search.includes("\n")) return [];
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line) => {
    const at = line.indexOf(`${before}${version}${after}`);
    const start = line.slice(0, at + before.length);
    const written = /^\d[\w.+!-]*/.exec(line.slice(start.length))?.[0] ?? "";
    const isWhole = !/[\d.]$/.test(start) && canonicalVersion(written) === canonicalVersion(version);
    return at >= 0 && isWhole && line.includes(beside) ? [start] : [];
  });
  const isAlone = (start: string) => lines.filter((line) => line !== "" && line.startsWith(start)).length === 1;
  return starts.filter(isAlone).map((start) => `^${literally(start)}(\\d[\\w.+!-]*)`);
};

/** Key paths in `version-files`: of a plain JSON path, and of a file for which release-please looks at `version` by itself. */
const keysOf = ({ settings, path }: ExtraFile): readonly string[] => {
  if (settings === undefined) return /\.(?:json|ya?ml|toml)$/.test(path) ? ["version"] : [];
  const jsonPath = textAt(settings, "jsonpath") ?? "";
  const isPlain = /^\$(?:\.[\w-]+|\[(?:\d+|'[^']*'|"[^"]*")\])+$/.test(jsonPath);
  if (!isPlain || !/^(?:json|yaml|toml)$/.test(textAt(settings, "type") ?? "")) return [];
  const quoted = jsonPath.replaceAll(/\[['"](.*?)['"]\]/g, (_, key: string) => `.${JSON.stringify(key)}`);
  return [quoted.replace(/^\$\.?/, "")];
};

const checkedKey = async (line: string, { source, version }: { readonly source: Text; readonly version: string }) => {
  const entry = await parseVersionFileEntry(line);
  if ("code" in entry || entry.kind !== "key") return [];
  const found = await findByKey(entry, source);
  return "version" in found && canonicalVersion(found.version) === canonicalVersion(version) ? [line] : [];
};
