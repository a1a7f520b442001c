import type { Login } from "../indexes/login.ts";
import type { UvIndexes } from "../indexes/uv-indexes.ts";
import type { Finding } from "../problem/finding.ts";
import { indexNotReadable } from "../problem/history.ts";
import { type Where, whereAddress } from "../problem/target.ts";
import { indexPresets, presetOfUrl } from "../target/presets.ts";
import { readingOf } from "../target/reading.ts";
import { loginFault } from "../target/target.ts";
import { addressOf } from "../target/title.ts";
import { simpleUrlOf } from "../target/uv-target.ts";

/** An index that is asked what is released. */
export interface AskedIndex {
  /** As people call it. */
  readonly title: string;
  /** Simple repository API. */
  readonly simpleUrl: string;
  /** To read it. */
  readonly login: Login | undefined;
  /** Where that address stands; where nothing says it, in `check-url`. */
  readonly where?: Where | undefined;
  /** Why nobody can read it, though it is the one that is meant. */
  readonly unread?: Finding;
}

export interface IndexWish {
  /** The input `index`. */
  readonly index: string;
  /** Where it stands among uv's settings and variables, where no input says it. */
  readonly place?: string | undefined;
  /** The configuration's `index` and `check-url`, of which the second says where the first can be read. */
  readonly configured: { readonly index: unknown; readonly checkUrl: unknown };
  /** What is declared for uv. */
  readonly uv: UvIndexes;
}

/** The index that the input means; `undefined` for none: `off`, and the rehearsal's, which is empty. */
export const chooseAskedIndex = (wish: IndexWish): AskedIndex | undefined | Finding => {
  const { index, uv } = wish;
  if (index === "off" || index === "rehearsal") return undefined;
  const asked = findAskedIndex(wish);
  if ("code" in asked) return asked;
  const { simpleUrl } = asked;
  return { ...asked, login: readingOf({ name: index, simpleUrl }, { upload: undefined, uv }).login };
};

const findAskedIndex = ({ index, configured, uv, ...said }: IndexWish): Omit<AskedIndex, "login"> | Finding => {
  const preset = Object.values(indexPresets).find(({ name }) => name === index) ?? presetOfUrl(index);
  if (preset !== undefined) return { title: preset.title, simpleUrl: preset.simpleUrl };
  const { checkUrl } = configured;
  if (index === configured.index && typeof checkUrl === "string")
    return (
      loginFault({ checkUrl: { value: checkUrl, place: undefined } }) ?? ofUrl(checkUrl, { place: configuredCheckUrl })
    );
  const named = uv.declared.find(({ name }) => name === index);
  const { value, place } = named === undefined ? { value: index, place: said.place } : simpleUrlOf(named);
  const known = ofUrl(value, { place, isTarget: named === undefined && index === configured.index });
  if ("code" in known) return known;
  return { ...known, where: whereAddress(place, "index"), ...(named === undefined ? {} : { title: index }) };
};

/** Whether releases go to an index that refuses local versions, as PyPI does; also where none is named. */
export const refusesLocalVersions = (index: string): boolean =>
  index === "off" ||
  index === "rehearsal" ||
  Object.values(indexPresets).some(({ name }) => name === index) ||
  presetOfUrl(index) !== undefined;

/** Where the configuration says an index is read. */
export const configuredCheckUrl = "check-url in the configuration";

const ofUrl = (
  text: string,
  { place, isTarget = false }: { readonly place?: string | undefined; readonly isTarget?: boolean } = {},
): Omit<AskedIndex, "login"> | Finding => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    return indexNotReadable({
      index: text.replace(login, "$1"),
      fault: place === undefined && isName(text) ? "unknown" : "address",
      isTarget,
      place,
    });
  return url.username !== "" || url.password !== ""
    ? indexNotReadable({ index: `${url.protocol}//${addressOf(url)}`, fault: "login" })
    : { title: addressOf(url), simpleUrl: text };
};

/** What logs in, also in what is no URL since its port is mistyped: all before the last `@`. */
const login = /^([^/]*\/\/)?.*@/s;

const isName = (text: string): boolean => !/[/:.]/.test(text);
