import type { Config } from "../../domain/config/config.ts";
import { editConfig, type Setting, settingLines, tableWithoutHeader } from "../../domain/init/config-edit.ts";
import type { Decision } from "../../domain/init/decide.ts";
import { hostOf } from "../../domain/init/host-of.ts";
import { type JudgedFile, judgeFile } from "../../domain/init/judge-file.ts";
import { proposeSettings } from "../../domain/init/propose-config.ts";
import { readStamp } from "../../domain/init/stamp.ts";
import { tagPatterns, withoutCovered } from "../../domain/init/tag-patterns.ts";
import { workflowFiles } from "../../domain/init/workflows/files.ts";
import { tagsOf } from "../../domain/init/workflows/triggers.ts";
import type { Host } from "../../domain/init/workflows/wish.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { configNotEditable } from "../../domain/problem/init.ts";
import { haveThreeNumbers } from "../../domain/tag/moving-tags.ts";
import { defaultTagFormats } from "../../domain/tag/tag-format.ts";
import { join } from "../../domain/workspace/path.ts";
import type { Files } from "../../ports/files.ts";
import type { Survey } from "./survey.ts";

export interface Proposal {
  /** By their paths from the repository's top: the configuration, where it changes, then the workflows. */
  readonly files: readonly JudgedFile[];
  readonly settings: readonly Setting[];
  readonly host: Host | undefined;
  /** Patterns of release tags; empty where a push to the branch releases. */
  readonly patterns: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the repository's files are to be. */
export const propose = async (
  decision: Decision,
  survey: Survey,
  { files, config }: { readonly files: Files; readonly config: Config },
): Promise<Proposal> => {
  const { evidence, found, workspace } = survey;
  const settings = proposeSettings(found, decision, { evidence, config });
  const patterns = decision.flow === "tag" ? patternsOf(survey, config) : [];
  const host = hostOf(decision.forge, survey.home);
  const edited = editedConfig(settings, { files, root: workspace.root, prefix: workspace.prefix });
  return {
    files: [...edited.files, ...(await judgedWorkflows({ decision, host, patterns }, survey))],
    settings,
    host,
    patterns,
    findings: edited.findings,
  };
};

/**
 * The tags that start a release: those of the configuration's formats, else those that `init` wrote before, else as the tags
 * are that there are; where nothing says any, all that would be read.
 */
const patternsOf = ({ evidence, found, workflows }: Survey, { settings, packages }: Config): readonly string[] => {
  const given = settings["tag-format"];
  const told = Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(/[\n,]/) : [];
  const before = [...workflows.values()].flatMap((text) => (readStamp(text) === undefined ? [] : tagsOf(text)));
  const areLong = evidence.moving.length > 0 && haveThreeNumbers(evidence.tags);
  const of = (formats: readonly string[]): readonly string[] => tagPatterns(formats, areLong);
  const own = [
    ...found.tags.packages,
    ...[...packages].flatMap(([name, { tagFormats }]) => tagFormats.map((format) => [name, format] as const)),
  ];
  const owners = new Set(own.map(([name]) => name));
  const isOwn = owners.size > 0 && evidence.packages.every(({ name }) => owners.has(name));
  const all = [
    of(told.map((each) => each.trim()).filter((each) => each !== "")),
    before,
    of(found.tagFormats),
    of(isOwn ? [] : defaultTagFormats),
  ];
  return withoutCovered([...(all.find(({ length }) => length > 0) ?? []), ...of(own.map(([, format]) => format))]);
};

/** Whether a pull request proposes the next versions, and merging it releases. */
export const isPrepared = ({ flow, changes }: Pick<Decision, "flow" | "changes">): boolean =>
  flow === "merge" && changes !== "off";

const judgedWorkflows = async (
  { decision, host, patterns }: { decision: Decision; host: Host | undefined; patterns: readonly string[] },
  { workspace, branch, index, wheels, workflows, hasSubmodules, isForgejo }: Survey,
): Promise<readonly JudgedFile[]> => {
  if (host === undefined) return [];
  const wanted = await workflowFiles({
    host,
    folder: workspace.prefix,
    index,
    wheels,
    machines: decision.machines,
    isTestPyPIFirst: decision.isTestPyPIFirst,
    trigger:
      decision.flow === "tag" ? { flow: "tag", patterns } : { flow: "merge", branch, isPrepared: isPrepared(decision) },
    branch,
    uv: requiredUv(workspace),
    hasSubmodules,
    isForgejo,
  });
  const others = [...workflows.values()];
  return await Promise.all(wanted.map((each) => judgeFile(each, workflows.get(each.file), others)));
};

/** The uv that the workspace asks for, as `setup-uv` takes it. */
const requiredUv = ({ rootTool }: Survey["workspace"]): string | undefined => {
  const required = (rootTool.uv as Readonly<Record<string, unknown>> | undefined)?.["required-version"];
  return typeof required === "string" ? required : undefined;
};

const inPyproject = ["tool", "release-actions"];

/** `release-actions.toml` where there is one, else `pyproject.toml`. */
const editedConfig = (
  settings: readonly Setting[],
  { files, root, prefix }: { readonly files: Files; readonly root: string; readonly prefix: string },
): Pick<Proposal, "files" | "findings"> => {
  if (settings.length === 0) return { files: [], findings: [] };
  const own = files.readText(join(root, "release-actions.toml"));
  const name = own === undefined ? "pyproject.toml" : "release-actions.toml";
  const start = own === undefined ? inPyproject : [];
  const before = own ?? files.readText(join(root, name)) ?? "";
  const file = join(prefix, name);
  const after = editConfig(before, start, settings);
  if (after === undefined) {
    const table = tableWithoutHeader(before, start, settings);
    return { files: [], findings: [configNotEditable({ file, table, lines: settingLines(start, settings) })] };
  }
  return { files: [{ file, state: after === before ? "same" : "changed", before, after }], findings: [] };
};
