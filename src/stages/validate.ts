import { type Config, unknownPackages } from "../domain/config.ts";
import { Problem } from "../domain/problem/problem.ts";
import { parseTagFormats, type TagFormats } from "../domain/tag/tag-format.ts";
import { type AimWish, readAim } from "../domain/validation/aim.ts";
import { type AskedIndex, chooseAskedIndex } from "../domain/validation/asked-index.ts";
import type { Validation } from "../domain/validation/validation.ts";
import { readWorkspace } from "../domain/workspace/read.ts";
import type { Workspace } from "../domain/workspace/workspace.ts";
import type { Files } from "../ports/files.ts";
import type { History } from "../ports/history.ts";
import type { PastPorts } from "./past-releases.ts";

/** The inputs of a validation. */
export interface ValidationWish extends AimWish {
  readonly workingDirectory: string;
  readonly tagFormat: readonly string[];
  /** Path from the root, with `{name}` and `{path}`. */
  readonly changelog: string | undefined;
  readonly requireChangelog: "auto" | "true" | "false";
  readonly requireDefaultBranch: boolean;
  /** `path: regex` or `path#key.path`. */
  readonly versionFiles: readonly string[];
  readonly channel: "any" | "stable";
  readonly index: string;
}

export interface ValidationPorts extends PastPorts {
  readonly files: Files;
  readonly history: History;
  readonly config: Config;
  /** The default branch's name as the forge has it; `undefined` where there is no forge to say it. */
  readonly defaultBranch: string | undefined;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
}

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (wish: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config } = ports;
  const workspace = readWorkspace(files, ports.absolute(wish.workingDirectory));
  const index = indexOf(wish, config, workspace);
  const tagFormats = tagFormatsOf(wish, config);
  const aim = readAim(wish, { workspace, config, tagFormats });
  const names = workspace.members.map(({ name }) => name);
  const findings = [...workspace.findings, ...unknownPackages(config, names), ...aim.findings];
  // The rules take their time to load, and mistakes in the files and inputs end the run before.
  const { judgeRelease } = await import("./judge-release.ts");
  return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};

const indexOf = ({ index }: ValidationWish, { settings }: Config, { rootTool }: Workspace): AskedIndex | undefined => {
  const { uv } = rootTool;
  const uvIndexes = typeof uv === "object" && uv !== null && "index" in uv ? uv.index : undefined;
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const asked = chooseAskedIndex({ index, configured, uvIndexes });
  if (asked !== undefined && "code" in asked) throw new Problem(asked);
  return asked;
};

const tagFormatsOf = ({ tagFormat }: ValidationWish, { packages }: Config): TagFormats => {
  const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats] as const);
  const formats = parseTagFormats(tagFormat, new Map(ofPackages));
  if ("workspace" in formats) return formats;
  throw new Problem(formats);
};
