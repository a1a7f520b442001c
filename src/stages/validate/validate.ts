import { type Config, unknownPackages } from "../../domain/config/config.ts";
import { readTagFormats } from "../../domain/config/tag-formats.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import { tagOfAnother } from "../../domain/problem/plan.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { type Elsewhere, tagElsewhere } from "../../domain/tag/elsewhere.ts";
import { meantTarget } from "../../domain/target/uv-target.ts";
import { readAim } from "../../domain/validation/aim.ts";
import { type AskedIndex, chooseAskedIndex } from "../../domain/validation/asked-index.ts";
import type { Validation } from "../../domain/validation/validation.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { ValidationPorts, ValidationWish } from "./ports.ts";

/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
export const validate = async (given: ValidationWish, ports: ValidationPorts): Promise<Validation> => {
  const { files, config } = ports;
  const workspace = readWorkspace(files, ports.absolute(given.workingDirectory));
  const uv = ports.indexes.read(workspace.root);
  const wish = { ...given, index: given.index ?? ownIndex(uv) };
  const index = indexOf(wish, config, uv);
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
});

/** What is published at an upload address is on the index behind it. */
const ownIndex = (uv: UvIndexes): string => {
  const meant = meantTarget({ index: undefined, checkUrl: undefined }, uv);
  if ("code" in meant) throw new Problem(meant);
  return meant.checkUrl ?? meant.index;
};

const indexOf = (
  { index }: { readonly index: string },
  { settings }: Config,
  uv: UvIndexes,
): AskedIndex | undefined => {
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const asked = chooseAskedIndex({ index, configured, uv });
  if (asked !== undefined && "code" in asked) throw new Problem(asked);
  return asked;
};
