import type { Archive } from "../../../domain/distribution/archive.ts";
import { sdistNeedsSettings } from "../../../domain/problem/distribution-together.ts";
import { type Finding, remedyOf } from "../../../domain/problem/finding.ts";
import { Problem } from "../../../domain/problem/problem.ts";
import { parseToml } from "../../../domain/toml/parse.ts";
import { buildSettingsFor } from "../../../domain/uv/build-settings.ts";
import { join } from "../../../domain/workspace/path.ts";
import { type Table, tableIn } from "../../../domain/workspace/shapes.ts";
import type { Files } from "../../../ports/files.ts";
import type { Scratch } from "../../../ports/scratch.ts";
import type { BuildRequest, Uv } from "../../../ports/uv.ts";

export interface AwayOptions {
  readonly uv: Pick<Uv, "build">;
  readonly scratch: Scratch;
  readonly files: Files;
  /** Absolute: the workspace in the checkout. */
  readonly root: string;
  readonly rootTool: Table;
  /** The settings that users have too: indexes. */
  readonly uvToml: string;
  readonly pathOf: (filename: string) => string;
  /** As the package was built in the copy. */
  readonly request: (name: string) => Promise<Omit<BuildRequest, "kind" | "out">>;
}

/** Where the workspace steers a package's build, its sdist is built once more in an empty folder, as users would. */
export const buildAway = async (
  options: AwayOptions,
  { name, sdist, signal }: { readonly name: string; readonly sdist: Archive | undefined; readonly signal: AbortSignal },
): Promise<readonly Finding[]> => {
  const settings = buildSettingsFor(name, uvTable(options));
  if (sdist === undefined || settings.length === 0) return [];
  const { uv, scratch, uvToml, pathOf, request } = options;
  await using folder = await scratch.folder(`away-${name}`);
  await folder.write("uv.toml", uvToml);
  const away = { kind: "wheel", root: folder.path, folder: pathOf(sdist.filename), out: folder.pathOf("out") } as const;
  try {
    await uv.build({ ...(await request(name)), ...away, signal });
    return [];
  } catch (error) {
    if (signal.aborted || !(error instanceof Problem)) throw error;
    const [why] = error.findings;
    // What ended by a clock or the network tells nothing of the settings.
    if (why === undefined || remedyOf(why) !== "commit") return [];
    return [sdistNeedsSettings({ filename: sdist.filename, settings, words: why.message })];
  }
};

/** A `uv.toml` beside the root takes the place of `[tool.uv]`. https://docs.astral.sh/uv/concepts/configuration-files/ */
const uvTable = ({ files, root, rootTool }: AwayOptions): Table => {
  const text = files.readText(join(root, "uv.toml"));
  const parsed = text === undefined ? undefined : parseToml(text);
  return parsed?.ok ? parsed.table : tableIn(rootTool, "uv");
};
