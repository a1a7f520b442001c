import { stringify } from "smol-toml";
import type { Workspace } from "./workspace.ts";

/**
 * A `uv.toml` with the workspace's own indexes and nothing else of its settings: its constraints and overrides would hide
 * what users meet. Explicit indexes serve only what names them, and folders are not where they were.
 * https://docs.astral.sh/uv/concepts/indexes/
 */
export const indexSettings = ({ rootTool }: Pick<Workspace, "rootTool">): string => {
  const uv = isTable(rootTool.uv) ? rootTool.uv : {};
  const index = Array.isArray(uv.index) ? uv.index.filter(isTable).filter(isOpen).map(withoutPublishing) : [];
  const kept = ["index-url", "extra-index-url", "index-strategy"].filter((key) => uv[key] !== undefined);
  return stringify({
    ...Object.fromEntries(kept.map((key) => [key, uv[key]])),
    ...(index.length > 0 ? { index } : {}),
  });
};

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOpen = ({ explicit, url }: Table): boolean =>
  explicit !== true && typeof url === "string" && /^https?:/.test(url);

const withoutPublishing = ({ "publish-url": _, ...rest }: Table): Table => rest;
