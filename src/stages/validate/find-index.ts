import type { Config } from "../../domain/config/config.ts";
import type { UvIndexes } from "../../domain/indexes/uv-indexes.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { indexNotReadable } from "../../domain/problem/history.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { checkUrlMissing } from "../../domain/problem/target.ts";
import { presetOfUrl } from "../../domain/target/presets.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { chooseTarget, loginFault, titleOf } from "../../domain/target/target.ts";
import { addressOf } from "../../domain/target/title.ts";
import { type Meant, meantTarget, type ReadWish } from "../../domain/target/uv-target.ts";
import { type AskedIndex, chooseAskedIndex, configuredCheckUrl } from "../../domain/validation/asked-index.ts";

interface Found {
  readonly name: string;
  readonly index: AskedIndex | undefined;
}

type Settings = Pick<Config, "settings">;

/**
 * The index that is asked what was released: the one that the input names, else the one that releases go to, as the
 * configuration's is.
 */
export const findIndex = (given: string | undefined, config: Settings, uv: UvIndexes): Found => {
  // A run may ask nobody; releases have to go somewhere.
  if (config.settings.index === "off" && (given ?? "off") === "off")
    throw new Problem(indexNotReadable({ index: "off", fault: "unknown", isTarget: true }));
  return given === undefined || given === config.settings.index
    ? findUploadIndex(given, config, uv)
    : named(readAt(given, uv), config, uv);
};

/** What uv knows as an upload URL is read where uv reads it, as it is where it is published to. */
const readAt = (index: string, uv: UvIndexes): Meant => {
  const meant = meantTarget({ index, checkUrl: undefined }, uv);
  const given = { value: index, place: undefined };
  return "code" in meant ? given : (meant.checkUrl ?? given);
};

/** The same where the name is that of where releases go to: what is uploaded to an address is on the index behind it. */
export const findUploadIndex = (given: string | undefined, config: Settings, uv: UvIndexes): Found => {
  const meant = meantTarget({ index: given, checkUrl: undefined }, uv);
  if ("code" in meant) throw new Problem(meant);
  const told = config.settings["check-url"];
  const own = typeof told === "string" ? { value: told, place: undefined } : undefined;
  for (const each of [meant.checkUrl, own]) {
    const fault = loginFault({ checkUrl: each });
    if (fault !== undefined) throw new Problem(fault);
  }
  const index = meant.index.value;
  const checkUrl = meant.checkUrl?.value;
  const url = /^https?:/.test(index) ? URL.parse(index) : null;
  if (url === null || presetOfUrl(index) !== undefined) {
    const asked = given === undefined ? (meant.checkUrl ?? meant.index) : { value: given, place: undefined };
    return named(asked, config, uv);
  }
  const place = own === undefined ? meant.checkUrl?.place : configuredCheckUrl;
  const simpleUrl = own?.value ?? checkUrl;
  if (simpleUrl !== undefined) return named({ value: simpleUrl, place }, config, uv);
  const title = addressOf(url);
  // Nothing that asks so has the input.
  const unread: Finding = { ...checkUrlMissing({ index: title }), remedy: "commit" };
  return { name: title, index: { title, simpleUrl: "", login: undefined, unread } };
};

/** The index that a release publishes to, read as the publishing reads it; throws a `Problem` where it cannot. */
export const findTargetIndex = (wish: ReadWish, uv: UvIndexes): Found => {
  const target = chooseTarget(wish, uv);
  if ("code" in target) throw new Problem(target);
  const { name, kind, simpleUrl } = target;
  if (kind === "rehearsal") return { name, index: undefined };
  const url = new URL(simpleUrl);
  // What is said to be read is where it is read.
  const title = wish.checkUrl !== undefined || kind === "url" ? addressOf(url) : titleOf(target);
  return { name, index: { title, ...readingOf(target, { upload: wish.upload, uv }) } };
};

/** The index itself; throws a `Problem` where nobody knows how to read it, which is none until it is asked. */
export const askable = (index: AskedIndex): AskedIndex => {
  if (index.unread !== undefined) throw new Problem(index.unread);
  return index;
};

const named = ({ value: name, place }: Meant, { settings }: Settings, uv: UvIndexes): Found => {
  const configured = { index: settings.index, checkUrl: settings["check-url"] };
  const asked = chooseAskedIndex({ index: name, place, configured, uv });
  if (asked !== undefined && "code" in asked) throw new Problem(asked);
  return { name, index: asked };
};
