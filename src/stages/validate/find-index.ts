import type { Config } from "../../domain/config/config.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkUrlMissing } from "../../domain/problem/target.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { addressOf } from "../../domain/target/title.ts";
import { meantTarget } from "../../domain/target/uv-target.ts";
import { type AskedIndex, chooseAskedIndex } from "../../domain/validation/asked-index.ts";

/** The index that is asked what was released: the one that the input names, else the one that releases go to. */
export const findIndex = (
  given: string | undefined,
  { settings }: Pick<Config, "settings">,
  uv: UvIndexes,
): { readonly name: string; readonly index: AskedIndex | undefined } => {
  const name = given ?? ownIndex(uv);
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const asked = chooseAskedIndex({ index: name, configured, uv });
  if (asked !== undefined && "code" in asked) throw new Problem(asked);
  return { name, index: asked };
};

/** The same where the name is that of where releases go to: what is uploaded to an address is read elsewhere. */
export const findUploadIndex = (
  given: string | undefined,
  config: Pick<Config, "settings">,
  uv: UvIndexes,
): ReturnType<typeof findIndex> => {
  const told = config.settings["check-url"];
  const meant = meantTarget({ index: given, checkUrl: typeof told === "string" ? told : undefined }, uv);
  if ("code" in meant) throw new Problem(meant);
  const { index, checkUrl } = meant;
  const url = /^https?:/.test(index) ? URL.parse(index) : null;
  if (url === null || presetOfUrl(index) !== undefined) return findIndex(given, config, uv);
  if (checkUrl === undefined) throw new Problem(checkUrlMissing({ index: addressOf(url) }));
  return findIndex(checkUrl, config, uv);
};

/** What is published at an upload address is on the index behind it. */
const ownIndex = (uv: UvIndexes): string => {
  const meant = meantTarget({ index: undefined, checkUrl: undefined }, uv);
  if ("code" in meant) throw new Problem(meant);
  return meant.checkUrl ?? meant.index;
};
