import type { PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { remember } from "../../domain/text/remember.ts";
import { originOf } from "../../domain/version-origin/resolve.ts";
import { withHatchFile } from "../../domain/workspace/hatch-file.ts";
import { isAbsolute, resolve } from "../../domain/workspace/path.ts";
import { type Pyproject, readPyproject } from "../../domain/workspace/pyproject.ts";
import type { ReadSource } from "../../domain/workspace/source-text.ts";
import type { Member, Workspace } from "../../domain/workspace/workspace.ts";
import type { PastPlace, PastTexts } from "../../ports/past-texts.ts";

/** A project of the repository, as it is now. */
export interface PastProject {
  /** Its name in the workspace; `undefined` beside it. */
  readonly member: PackageName | undefined;
  readonly name: PackageName;
  /** Relative to the git top level, `/`, `.` for that itself. */
  readonly path: string;
}

export interface PastVersionsQuestion {
  readonly workspace: Workspace;
  readonly projects: readonly PastProject[];
  /** Full hashes. */
  readonly commits: readonly string[];
  readonly topLevel: string;
}

/** Canonical; `none` where the project was not there yet, `undefined` where no file tells. */
type VersionAt = (path: string, commit: string) => string | "none" | undefined;

/** A version may stand in a file that another names. */
const mostRounds = 3;

/** What the files at some commits said of each project's version, where the project lies now, or at the top, where it had the same name. */
export const readPastVersions = async (
  { workspace, projects, commits, topLevel }: PastVersionsQuestion,
  past: Pick<PastTexts, "textsAt">,
): Promise<VersionAt> => {
  const texts = new Map<string, string | undefined>();
  const keyOf = ({ commit, path }: PastPlace): string => `${commit}:${path}`;
  const wanted = new Map<string, PastPlace>();
  const textAt = (place: PastPlace): string | undefined => {
    const key = keyOf(place);
    if (!texts.has(key)) wanted.set(key, place);
    return texts.get(key);
  };
  const parse = remember((text) => readPyproject("pyproject.toml", text));
  const projectAt = (commit: string, path: string): Pyproject | "script" | "none" => {
    const text = textAt({ commit, path: resolve(path, "pyproject.toml") });
    const script = textAt({ commit, path: resolve(path, "setup.py") });
    if (text !== undefined && (parse(text).project !== undefined || script === undefined)) return parse(text);
    return script === undefined ? "none" : "script";
  };
  const versionIn = async (pyproject: Pyproject, path: string, commit: string): Promise<string | undefined> => {
    if (pyproject.project === undefined) return undefined;
    const { project, text } = pyproject;
    const isHatch = project.buildBackend?.startsWith("hatchling") === true;
    const hatch = isHatch ? textAt({ commit, path: resolve(path, "hatch.toml") }) : undefined;
    const member: Member = { ...project, path, isPackage: true, text, tool: withHatchFile(pyproject.tool, hatch) };
    const read: ReadSource = (file) => {
      const asked = resolve(".", file);
      if (isAbsolute(file) || asked.startsWith("..")) return { kind: "outside" };
      const found = textAt({ commit, path: asked });
      return found === undefined ? { kind: "missing" } : { kind: "text", text: found, file: asked };
    };
    const origin = await originOf({ ...workspace, prefix: "" }, member, read);
    return origin.kind === "stated" ? canonicalVersion(origin.stated.version) : undefined;
  };
  const versionAt = async ({ name, path }: PastProject, commit: string): Promise<ReturnType<VersionAt>> => {
    const here = projectAt(commit, path);
    if (typeof here === "object") return await versionIn(here, path, commit);
    const top = path === "." ? "none" : projectAt(commit, ".");
    if (here === "script" || top === "script") return undefined;
    return top !== "none" && top.project?.name === name ? await versionIn(top, ".", commit) : "none";
  };
  const versions = new Map<string, ReturnType<VersionAt>>();
  for (let round = 0; round <= mostRounds; round++) {
    for (const commit of new Set(commits))
      for (const project of projects) versions.set(`${commit}:${project.path}`, await versionAt(project, commit));
    const places = [...wanted.values()];
    if (places.length === 0) break;
    wanted.clear();
    const found = await past.textsAt(topLevel, places);
    for (const [index, place] of places.entries()) texts.set(keyOf(place), found[index]);
  }
  return (path, commit) => versions.get(`${commit}:${path}`);
};
