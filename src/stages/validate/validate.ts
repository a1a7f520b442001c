import { unknownPackages } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { readAim } from "../../domain/validation/aim.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { findIndex } from "./find-index.ts";
import type { ValidationPorts, ValidationWish } from "./ports.ts";

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (given: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config } = ports;
  const workspace = readWorkspace(files, ports.absolute(given.workingDirectory));
  const uv = ports.indexes.read(workspace.root);
  const { name, index } = findIndex(given.index, config, uv);
  const wish = { ...given, index: name };
  const tagFormats = readTagFormats(wish.tagFormat, config);
  const aim = readAim(wish, { workspace, config, tagFormats });
  const names = workspace.members.map(({ name }) => name);
  const findings = [...workspace.findings, ...unknownPackages(config, names), ...aim.findings];
  // The rules take their time to load, and mistakes in the files and inputs end the run before.
  const { judgeRelease } = await import("./judge-release.ts");
  return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};
