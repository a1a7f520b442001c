import type { Finding } from "../problem/finding.ts";
import { indexNotReadable } from "../problem/history.ts";
import { indexPresets, presetOfUrl } from "../target/presets.ts";

/** An index that is asked what is released. */
export interface AskedIndex {
  /** As people call it. */
  readonly title: string;
  /** Simple repository API. */
  readonly simpleUrl: string;
}

export interface IndexWish {
  /** The input `index`. */
  readonly index: string;
  /** The configuration's `index` and `check-url`, of which the second says where the first can be read. */
  readonly configured: { readonly index: unknown; readonly checkUrl: unknown };
  /** The root's parsed `[[tool.uv.index]]` entries. https://docs.astral.sh/uv/concepts/indexes/ */
  readonly uvIndexes: unknown;
}

/** The index that the input means; `undefined` for none: `off`, and the rehearsal's, which is empty. */
export const chooseAskedIndex = ({ index, configured, uvIndexes }: IndexWish): AskedIndex | undefined | Finding => {
  if (index === "off" || index === "rehearsal") return undefined;
  const preset = Object.values(indexPresets).find(({ name }) => name === index) ?? presetOfUrl(index);
  if (preset !== undefined) return preset;
  if (index === configured.index && typeof configured.checkUrl === "string") return ofUrl(configured.checkUrl);
  const entries: readonly unknown[] = Array.isArray(uvIndexes) ? uvIndexes : [];
  const named = entries.find((entry): entry is { url: string } => isNamed(entry, index));
  if (named === undefined) return ofUrl(index);
  const known = ofUrl(named.url);
  return "code" in known ? known : { ...known, title: index };
};

/** Whether releases go to an index that refuses local versions, as PyPI does; also where none is named. */
export const refusesLocalVersions = (index: string): boolean =>
  index === "off" ||
  index === "rehearsal" ||
  Object.values(indexPresets).some(({ name }) => name === index) ||
  presetOfUrl(index) !== undefined;

const isNamed = (entry: unknown, name: string): boolean =>
  typeof entry === "object" &&
  entry !== null &&
  "name" in entry &&
  entry.name === name &&
  "url" in entry &&
  typeof entry.url === "string";

const ofUrl = (text: string): AskedIndex | Finding => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== ""
    ? indexNotReadable({ index: url === undefined ? text : `${url.protocol}//${url.host}` })
    : { title: url.host, simpleUrl: text };
};
