import type { UvIndexes } from "../indexes/uv-indexes.ts";
import type { Finding } from "../problem/finding.ts";
import {
  checkUrlMissing,
  indexUnknown,
  indexUrlHoldsCredential,
  indexUrlUnusable,
  type Where,
  whereAddress,
} from "../problem/target.ts";
import { nearest } from "../text/nearest.ts";
import { type IndexPreset, indexPresets, presetOfUrl } from "./presets.ts";
import { indexTitle, isEmbedded } from "./title.ts";
import {
  hasPublishUrl,
  type Meant,
  type MeantTarget,
  meantTarget,
  publishUrlOf,
  simpleUrlOf,
  type TargetWish,
} from "./uv-target.ts";

/** Where a run publishes to. */
export interface Target {
  /** As the user named it. */
  readonly name: string;
  readonly kind: "preset" | "rehearsal" | "named" | "url";
  /** What `uv publish --publish-url` takes; empty for the rehearsal until its server runs. */
  readonly uploadUrl: string;
  /** Simple repository API; empty for the rehearsal until its server runs. */
  readonly simpleUrl: string;
  /** PyPI or TestPyPI, with their pages for people. */
  readonly preset: IndexPreset | undefined;
  /** Where both URLs stand, where they are not the run's own. */
  readonly places?: { readonly upload: Where; readonly simple: Where };
}

export const titleOf = ({ name, uploadUrl }: Target): string => indexTitle({ name, upload_url: uploadUrl });

/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
export const chooseTarget = (wish: TargetWish, uv: UvIndexes): Target | Finding => {
  const meant = meantTarget(wish, uv);
  if ("code" in meant) return meant;
  if (meant.index.value === "rehearsal") {
    return { name: meant.index.value, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
  }
  // First of all: nothing that logs in may stand in any other finding.
  return loginFault(meant) ?? findTarget(meant, uv, wish);
};

const findTarget = (
  { index, checkUrl }: MeantTarget,
  { declared }: UvIndexes,
  { hasRehearsal }: TargetWish,
): Target | Finding => {
  const name = index.value;
  const preset = Object.values(indexPresets).find((each) => each.name === name);
  if (preset !== undefined) return ofPreset(preset, name, checkUrl);
  const publishable = declared.filter(hasPublishUrl);
  const named = publishable.find((each) => each.name === name);
  if (named !== undefined) {
    const ways = { upload: publishUrlOf(named), simple: checkUrl ?? simpleUrlOf(named) };
    return sound({ name, kind: "named", preset: presetOfUrl(named.publishUrl) }, ways);
  }
  return ofUrl(index, checkUrl, {
    known: [...(hasRehearsal === false ? [] : ["rehearsal"]), ...publishable.flatMap((each) => each.name ?? [])],
    readOnlyIn: declared.find((each) => each.name === name)?.place,
  });
};

/** A URL with a user name or a password in it. */
export const loginFault = ({ index, checkUrl }: Partial<MeantTarget>): Finding | undefined => {
  for (const [use, meant] of [
    ["upload", index],
    ["simple", checkUrl],
  ] as const) {
    const url = URL.parse(meant?.value ?? "");
    if (url !== null && (url.username !== "" || url.password !== ""))
      return indexUrlHoldsCredential({ host: url.host, use, place: meant?.place });
  }
  return undefined;
};

/** The target, where both its URLs can be used. */
const sound = (
  about: Pick<Target, "name" | "kind" | "preset">,
  { upload, simple }: { readonly upload: Meant; readonly simple: Meant },
): Target | Finding => {
  const fault = loginFault({ index: upload, checkUrl: simple });
  if (fault !== undefined) return fault;
  for (const [use, { value, place }] of [
    ["upload", upload],
    ["simple", simple],
  ] as const) {
    const index = indexTitle({ name: about.name, upload_url: upload.value });
    if (!/^https?:$/.test(URL.parse(value)?.protocol ?? "")) return indexUrlUnusable({ index, use, place });
  }
  const places = { upload: whereAddress(upload.place, "index"), simple: whereAddress(simple.place, "check-url") };
  return { ...about, uploadUrl: upload.value, simpleUrl: simple.value, places };
};

const ofPreset = (preset: IndexPreset, name: string, checkUrl: Meant | undefined): Target | Finding => {
  const of = (value: string): Meant => ({ value, place: undefined });
  const ways = { upload: of(preset.uploadUrl), simple: checkUrl ?? of(preset.simpleUrl) };
  return sound({ name, kind: "preset", preset }, ways);
};

const ofUrl = (
  { value: index, place }: Meant,
  checkUrl: Meant | undefined,
  { known, readOnlyIn }: { readonly known: readonly string[]; readonly readOnlyIn: string | undefined },
): Target | Finding => {
  const url = URL.parse(index);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const names = [...Object.keys(indexPresets), ...known];
    // `off`, by which what only validates or plans versions asks nobody.
    const meant = index === "off" && known.includes("rehearsal") ? "rehearsal" : nearest(index, names);
    return indexUnknown({ index, place, known: names, nearest: meant, readOnlyIn });
  }
  const preset = presetOfUrl(index);
  if (preset !== undefined) return ofPreset(preset, index, checkUrl);
  if (checkUrl === undefined) return checkUrlMissing({ index });
  return sound({ name: index, kind: "url", preset: undefined }, { upload: { value: index, place }, simple: checkUrl });
};

/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take, but for the embedded one. */
export const hasPyPIRules = ({ kind, preset, uploadUrl }: Target): boolean =>
  preset !== undefined || kind === "rehearsal" || isEmbedded(new URL(uploadUrl));

/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
export const takesEnvironmentToken = ({ uploadUrl, preset }: Target): boolean =>
  preset !== undefined || isLoopback(uploadUrl);

export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};
