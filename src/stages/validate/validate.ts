import { unknownPackages } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import { tagOfAnother } from "../../domain/problem/tag.ts";
import { type Elsewhere, tagElsewhere } from "../../domain/tag/elsewhere.ts";
import { readAim } from "../../domain/validation/aim.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import { findIndex, findTargetIndex } from "./find-index.ts";
import type { ValidationPorts, ValidationWish } from "./ports.ts";

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (given: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config } = ports;
  const workspace = readWorkspace(files, ports.absolute(given.workingDirectory));
  const uv = ports.indexes.read(workspace.root);
  const { name, index } =
    given.target === undefined ? findIndex(given.index, config, uv) : findTargetIndex(given.target, uv);
  const wish = { ...given, index: name };
  const tagFormats = readTagFormats(wish.tagFormat, config);
  const elsewhere =
    wish.tag === undefined || wish.mode === "branch"
      ? undefined
      : tagElsewhere(wish.tag, { formats: tagFormats, workspace, neighbours: () => readNeighbours(files, workspace) });
  if (elsewhere !== undefined) return ofAnother(wish.tag ?? "", elsewhere, workspace);
  const aim = readAim(wish, { workspace, config, tagFormats });
  const names = workspace.members.map(({ name }) => name);
  const findings = [...workspace.findings, ...unknownPackages(config, names), ...aim.findings];
  // The rules take their time to load, and mistakes in the files and inputs end the run before.
  const { judgeRelease } = await import("./judge-release.ts");
  return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};

/** The tag of another workspace releases nothing here. */
const ofAnother = (tag: string, elsewhere: Elsewhere, workspace: Workspace): Validation => ({
  mode: "tag",
  tag,
  tagVersion: elsewhere.version,
  state: "idle",
  packages: [],
  rules: [],
  findings: [...workspace.findings, tagOfAnother({ tag, ...elsewhere })],
  workspace,
  isMerged: false,
});
