import { type Login, withoutLogin } from "../indexes/login.ts";
import type { DeclaredIndex, UvIndexes, Word } from "../indexes/uv-indexes.ts";
import type { Finding } from "../problem/finding.ts";
import { indexTableIn, publishIndexUnknown, targetsDisagree } from "../problem/target.ts";
import { indexPresets, presetOfUrl } from "./presets.ts";

/** The target as the inputs say it, where they do. */
export interface TargetWish {
  /** The input `index`. */
  readonly index: string | undefined;
  /** The input `check-url`. */
  readonly checkUrl: string | undefined;
  /** `false` where the rehearsal is no answer: nothing was ever released to it. */
  readonly hasRehearsal?: false | undefined;
}

/** A target that is read, too. */
export interface ReadWish extends TargetWish {
  /** What uploads to it, where that may read. */
  readonly upload?: Login | undefined;
}

/** A word on the target. */
export interface Meant {
  readonly value: string;
  /** Where it stands among uv's settings and variables, for messages; `undefined` where an input says it. */
  readonly place: string | undefined;
}

/** The same, with a target in any case. */
export interface MeantTarget {
  readonly index: Meant;
  readonly checkUrl: Meant | undefined;
}

/** The target that is meant: the input's, else uv's own, else PyPI. */
export const meantTarget = (wish: TargetWish, uv: UvIndexes): MeantTarget | Finding => {
  const checkUrl = wish.checkUrl === undefined ? undefined : asked(wish.checkUrl);
  if (wish.index !== undefined) return { index: asked(wish.index), checkUrl: checkUrl ?? checkUrlOf(wish.index, uv) };
  const own = uvTarget(uv);
  if (own === undefined) return { index: asked("pypi"), checkUrl: checkUrl ?? uv.variables.checkUrl };
  return "code" in own ? own : { index: own.index, checkUrl: checkUrl ?? own.checkUrl };
};

const asked = (value: string): Meant => ({ value, place: undefined });

/** Whether anything says the target, so that it is not PyPI for want of a word. */
export const saysTarget = (wish: TargetWish, uv: UvIndexes): boolean =>
  wish.index !== undefined || uvTarget(uv) !== undefined;

/** Where an upload URL can be read, as far as uv's words on that very URL say it. */
const checkUrlOf = (index: string, { variables, settings, declared }: UvIndexes): Meant | undefined => {
  const isIt = (url: string | undefined) => url !== undefined && isSameUpload(url, index);
  const own = declared.find(({ publishUrl }) => isIt(publishUrl));
  return (
    (isIt(variables.publishUrl?.value) ? variables.checkUrl : undefined) ??
    (isIt(settings.publishUrl?.value) ? settings.checkUrl : undefined) ??
    (own && simpleUrlOf(own))
  );
};

/** Where a declared index is read: what logs in there is for reading, and is no part of the address. */
export const simpleUrlOf = ({ url, place }: DeclaredIndex): Meant => ({
  value: withoutLogin(url),
  place: `url of ${indexTableIn(place)} in ${place}`,
});

/** Where a declared index takes uploads. */
export const publishUrlOf = ({ publishUrl, place }: Publishable): Meant => ({
  value: publishUrl,
  place: `publish-url of ${indexTableIn(place)} in ${place}`,
});

/** One word of uv's on where to publish. */
interface Said extends MeantTarget {
  readonly uploadUrl: string;
  readonly word: Word;
}

/**
 * Where `uv publish` would go, as its variables, its settings and the one index with a `publish-url`, TestPyPI apart, say
 * it; `undefined` where they say nothing. uv itself lets one win over another; what cannot be undone is not left to that.
 * https://docs.astral.sh/uv/guides/package/#publishing-your-package
 */
const uvTarget = (uv: UvIndexes): MeantTarget | undefined | Finding => {
  const { variables, settings } = uv;
  const { publishIndex } = variables;
  const publishable = uv.declared.filter(hasPublishUrl);
  const named = publishable.find(({ name }) => name !== undefined && name === publishIndex?.value);
  if (publishIndex !== undefined && named === undefined) {
    const readOnlyIn = uv.declared.find(({ name }) => name === publishIndex.value)?.place;
    return publishIndexUnknown({
      word: publishIndex,
      known: publishable.flatMap(({ name }) => name ?? []),
      readOnlyIn,
    });
  }
  const { checkUrl } = variables;
  const ofUrl = (word: Word): Said => ({
    word,
    index: word,
    uploadUrl: word.value,
    checkUrl: checkUrl ?? checkUrlOf(word.value, uv),
  });
  const ofIndex = (declared: Publishable, word: Word): Said => {
    const { name, publishUrl: uploadUrl } = declared;
    // By its name the rest is found, unless the name is one of ours.
    if (name !== undefined && !isOurs(name)) return { word, index: { ...word, value: name }, uploadUrl, checkUrl };
    return { word, index: publishUrlOf(declared), uploadUrl, checkUrl: checkUrl ?? simpleUrlOf(declared) };
  };
  // The one that uv's own guide declares beside PyPI; no `uv publish` without its name goes there.
  const [only, second] = publishable.filter(({ publishUrl }) => presetOfUrl(publishUrl)?.name !== "testpypi");
  const isOnly = only !== undefined && second === undefined;
  const all = [
    ...(variables.publishUrl === undefined ? [] : [ofUrl(variables.publishUrl)]),
    ...(publishIndex === undefined || named === undefined ? [] : [ofIndex(named, publishIndex)]),
    ...(settings.publishUrl === undefined ? [] : [ofUrl(settings.publishUrl)]),
    ...(isOnly
      ? [ofIndex(only, { value: only.publishUrl, place: `publish-url of the only index in ${only.place}` })]
      : []),
  ];
  const [first] = all;
  const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first!.uploadUrl));
  if (first === undefined || other === undefined) return first;
  return targetsDisagree({
    targets: [first, other].map(({ uploadUrl, word }) => ({ url: withoutLogin(uploadUrl), word })),
  });
};

const isOurs = (name: string): boolean => name === "rehearsal" || name in indexPresets;

export type Publishable = DeclaredIndex & { readonly publishUrl: string };
export const hasPublishUrl = (index: DeclaredIndex): index is Publishable => index.publishUrl !== undefined;

/** Whether both take uploads for one index: the same address, or two of PyPI's. */
const isSameUpload = (a: string, b: string): boolean => {
  const [first, second] = [presetOfUrl(a), presetOfUrl(b)];
  if (first !== undefined || second !== undefined) return first === second;
  return written(a) === written(b);
};

const written = (url: string): string => (URL.parse(withoutLogin(url))?.href ?? url).replace(/\/$/, "");
