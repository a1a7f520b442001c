import { withoutLogin } from "../indexes/login.ts";
import type { UvIndexes } from "../indexes/uv-indexes.ts";
import type { Finding } from "../problem/finding.ts";
import { checkUrlMissing, indexUnknown, indexUrlHoldsCredential, indexUrlUnusable } from "../problem/target.ts";
import { nearest } from "../text/nearest.ts";
import { type IndexPreset, indexPresets, presetOfUrl } from "./presets.ts";
import { indexTitle } from "./title.ts";
import { type MeantTarget, meantTarget, type TargetWish } from "./uv-target.ts";

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
}

export const titleOf = ({ name, uploadUrl }: Target): string => indexTitle({ name, upload_url: uploadUrl });

/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
export const chooseTarget = (wish: TargetWish, uv: UvIndexes): Target | Finding => {
  const meant = meantTarget(wish, uv);
  if ("code" in meant) return meant;
  if (meant.index === "rehearsal") {
    return { name: meant.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
  }
  const target = findTarget(meant, uv);
  return "code" in target ? target : (faultOf(target, wish) ?? target);
};

const findTarget = ({ index, checkUrl }: MeantTarget, { declared }: UvIndexes): Target | Finding => {
  const preset = Object.values(indexPresets).find(({ name }) => name === index);
  if (preset !== undefined) return ofPreset(preset, index, checkUrl);
  const publishable = declared.filter(({ publishUrl }) => publishUrl !== undefined);
  const named = publishable.find(({ name }) => name === index);
  if (named?.publishUrl !== undefined) {
    const { publishUrl: uploadUrl, url } = named;
    // What logs in there is for reading, and is no part of the address.
    const simpleUrl = checkUrl ?? withoutLogin(url);
    return { name: index, kind: "named", uploadUrl, simpleUrl, preset: presetOfUrl(uploadUrl) };
  }
  return ofUrl(index, checkUrl, {
    known: publishable.flatMap(({ name }) => name ?? []),
    readOnlyIn: declared.find(({ name }) => name === index)?.place,
  });
};

const faultOf = ({ name, kind, uploadUrl, simpleUrl }: Target, { checkUrl }: TargetWish): Finding | undefined => {
  for (const [use, text] of [
    ["upload", uploadUrl],
    ["simple", simpleUrl],
  ] as const) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
      return indexUrlUnusable({
        index: indexTitle({ name, upload_url: uploadUrl }),
        use,
        isGiven: use === "simple" && checkUrl !== undefined,
      });
    if (url.username !== "" || url.password !== "")
      return indexUrlHoldsCredential({ host: url.host, use, isNamed: kind === "named" });
  }
  return undefined;
};

const ofPreset = (preset: IndexPreset, name: string, checkUrl: string | undefined): Target => ({
  name,
  kind: "preset",
  uploadUrl: preset.uploadUrl,
  simpleUrl: checkUrl ?? preset.simpleUrl,
  preset,
});

const ofUrl = (
  index: string,
  checkUrl: string | undefined,
  { known, readOnlyIn }: { readonly known: readonly string[]; readonly readOnlyIn: string | undefined },
): Target | Finding => {
  const url = URL.canParse(index) ? new URL(index) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const names = [...Object.keys(indexPresets), "rehearsal", ...known];
    return indexUnknown({ index, known: names, nearest: nearest(index, names), readOnlyIn });
  }
  const preset = presetOfUrl(index);
  if (preset !== undefined) return ofPreset(preset, index, checkUrl);
  if (checkUrl === undefined) return checkUrlMissing({ index });
  return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};

/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
export const hasPyPIRules = ({ kind, preset }: Target): boolean => preset !== undefined || kind === "rehearsal";

/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
export const takesEnvironmentToken = ({ uploadUrl, preset }: Target): boolean =>
  preset !== undefined || isLoopback(uploadUrl);

export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};
