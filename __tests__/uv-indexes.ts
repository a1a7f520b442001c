import { emptyNetrc, parseNetrc } from "../src/domain/indexes/netrc.ts";
import { readUvIndexes, type UvIndexes, type UvLayer } from "../src/domain/indexes/uv-indexes.ts";
import { parseToml } from "../src/domain/toml/parse.ts";

interface Said {
  /** `[tool.uv]`, without that prefix. */
  readonly toml?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly netrc?: string;
}

/** What uv's settings, variables and a netrc say of indexes. */
export const uvIndexesOf = ({ toml = "", environment = {}, netrc }: Said = {}): UvIndexes =>
  readUvIndexes({
    layers: [layer(toml, { place: "[tool.uv] of pyproject.toml", isOfWorkspace: true })],
    environment,
    netrc: netrc === undefined ? emptyNetrc : parseNetrc(netrc),
  });

export const layer = (toml: string, rest: Pick<UvLayer, "place" | "isOfWorkspace">): UvLayer => {
  const parsed = parseToml(toml);
  if (!parsed.ok) throw new Error(parsed.message);
  return { table: parsed.table, ...rest };
};

/** For tests in which uv says nothing of indexes. */
export const noIndexes = { read: () => uvIndexesOf() };
