import type { Fields } from "../contract/contract.ts";
import { type Config, unknownPackages } from "../domain/config/config.ts";
import { formatClashes } from "../domain/config/format-clashes.ts";
import { type Locate, parseConfig } from "../domain/config/parse-config.ts";
import { type KeyPath, spell } from "../domain/config/value.ts";
import { invalidSetting, twoConfigs, unreadableConfig } from "../domain/problem/config.ts";
import type { Finding } from "../domain/problem/finding.ts";
import { Problem } from "../domain/problem/problem.ts";
import { notText } from "../domain/problem/pyproject.ts";
import type { PackageName } from "../domain/python/name.ts";
import { parseToml } from "../domain/toml/parse.ts";
import { openPlaces, placeIn } from "../domain/toml/places.ts";
import type { TomlPath } from "../domain/toml/spans.ts";
import type { Files } from "../domain/workspace/files.ts";
import { fileIn } from "../domain/workspace/git-top.ts";
import { join } from "../domain/workspace/path.ts";
import { publishable } from "../domain/workspace/publishable.ts";
import { findRoot, type Root } from "../domain/workspace/root.ts";
import type { Member, Workspace } from "../domain/workspace/workspace.ts";

export interface ReadConfig {
  readonly config: Config;
  /** The inputs that may stand in it; none where nothing stands in it. */
  readonly fields: Fields;
  readonly findings: readonly Finding[];
  /** Finds a key of the configuration, for messages. */
  readonly locate: Locate;
  /** Tables of packages that are no members: whoever plans says this, but where other mistakes end the run before. */
  readonly strangers: () => Promise<readonly Finding[]>;
}

/**
 * The configuration of the workspace around `folder`: `release-actions.toml` beside the root's `pyproject.toml`, or
 * `[tool.release-actions]` in it. `loadFields` gives the inputs of all actions, and is asked only where something
 * stands there. Where no workspace can be read there is no configuration either: whoever needs the workspace
 * will say what is wrong.
 */
export const readConfig = async (
  files: Files,
  folder: string,
  loadFields: () => Promise<Fields>,
): Promise<ReadConfig | undefined> => {
  const root = rootAround(files, folder);
  if (root === undefined) return undefined;
  const named = (name: string): string => fileIn(files, root.folder, name);
  const workspace = () => workspaceAt(files, root.folder);
  const inside = root.pyproject.tool["release-actions"];
  const own = ownText(files, root.folder, named(ownName));
  if (own === undefined) {
    const source = { text: root.pyproject.text, file: named("pyproject.toml"), start, workspace };
    return read(inside ?? {}, source, inside === undefined ? {} : await loadFields());
  }
  const file = named(ownName);
  if (inside !== undefined) throw new Problem(twoConfigs({ file, other: named("pyproject.toml") }));
  const parsed = parseToml(own);
  if (!parsed.ok) {
    const { message, line, column } = parsed;
    throw new Problem(unreadableConfig({ why: message, place: { file, line, column } }));
  }
  return read(parsed.table, { text: own, file, start: [], workspace }, await loadFields());
};

const ownName = "release-actions.toml";

/** What holds settings is the configuration's matter, also where it is no text. */
const ownText = (files: Files, folder: string, file: string): string | undefined => {
  try {
    const text = files.readText(join(folder, ownName));
    const entry = text === undefined ? files.list(folder)?.find(({ name }) => name === ownName) : undefined;
    if (entry === undefined) return text;
    const why = entry.kind === "folder" ? "it is a folder" : "it is a link that leads nowhere";
    throw new Problem(unreadableConfig({ why, place: { file }, hint: "Make it a file, or remove it" }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [finding] = error.findings;
    if (finding?.code !== notText.code) throw error;
    const place = { file, line: finding.line };
    throw new Problem(unreadableConfig({ why: "it is not UTF-8", place, hint: "Save the file as UTF-8" }), {
      cause: error,
    });
  }
};

const start = ["tool", "release-actions"];

interface Source {
  readonly text: string;
  readonly file: string;
  /** The tables around it. */
  readonly start: TomlPath;
  readonly workspace: () => Promise<Workspace | undefined>;
}

const read = async (table: unknown, { text, file, start, workspace }: Source, all: Fields): Promise<ReadConfig> => {
  const locate: Locate = (path) => placeIn(openPlaces(text), [...start, ...path], "key");
  if (!isTable(table)) {
    const place = { file, ...locate([]) };
    throw new Problem(invalidSetting({ key: start.join("."), expected: "a table", value: spell(table), place }));
  }
  const fields = Object.fromEntries(Object.entries(all).filter(([, { surfaces }]) => surfaces.includes("key")));
  const onlyGiven = Object.keys(all).filter((name) => fields[name] === undefined);
  const parsed = parseConfig({ table, file, keys: Object.keys(fields), onlyGiven, locate });
  const strangers = async () => {
    const known = await workspace();
    return known === undefined ? [] : unknownPackages(parsed.config, namesOf(known.members));
  };
  const place = (path: KeyPath) => ({ file, ...locate(path) });
  const clashes = await formatClashes(parsed.config, place, async () => {
    const known = await workspace();
    return known && namesOf(publishable(known));
  });
  return { ...parsed, findings: [...parsed.findings, ...clashes], fields, locate, strangers };
};

const rootAround = (files: Files, folder: string): Root | undefined => readable(() => findRoot(files, folder));

/** `undefined` where the workspace cannot be read: whoever needs it will say why. */
const workspaceAt = async (files: Files, folder: string): Promise<Workspace | undefined> => {
  const { readWorkspace } = await import("../domain/workspace/read.ts");
  return readable(() => readWorkspace(files, folder));
};

const namesOf = (members: readonly Member[]): readonly PackageName[] => members.map(({ name }) => name);

const readable = <Read>(read: () => Read): Read | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
