import { type Config, unknownPackages } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { readAim } from "../../domain/validation/aim.ts";
import { type AskedIndex, chooseAskedIndex } from "../../domain/validation/asked-index.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { ValidationPorts, ValidationWish } from "./ports.ts";

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (wish: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config } = ports;
  const workspace = readWorkspace(files, ports.absolute(wish.workingDirectory));
  const index = indexOf(wish, config, workspace);
  const tagFormats = readTagFormats(wish.tagFormat, config);
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
