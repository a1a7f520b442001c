import type { Finding } from "../problem/finding.ts";
import { checkUrlMissing, indexUnknown, indexUrlHoldsCredential, indexUrlUnusable } from "../problem/target.ts";
import { type IndexPreset, indexPresets, presetOfUrl } from "./presets.ts";
import { indexTitle } from "./title.ts";

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

export interface TargetInput {
  /** The input `index`. */
  readonly index: string;
  /** The input `check-url`. */
  readonly checkUrl: string | undefined;
  /** The root's parsed `[[tool.uv.index]]` entries. https://docs.astral.sh/uv/concepts/indexes/ */
  readonly uvIndexes: unknown;
}

/** Finds the index that the input means: `rehearsal`, a preset, an index of the workspace by name, or an upload URL. */
export const chooseTarget = (input: TargetInput): Target | Finding => {
  if (input.index === "rehearsal") {
    return { name: input.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
  }
  const target = findTarget(input);
  return "code" in target ? target : (faultOf(target) ?? target);
};

const findTarget = ({ index, checkUrl, uvIndexes }: TargetInput): Target | Finding => {
  const preset = Object.values(indexPresets).find(({ name }) => name === index);
  if (preset !== undefined) return ofPreset(preset, index, checkUrl);
  const named = publishable(uvIndexes).find(({ name }) => name === index);
  if (named !== undefined) {
    const { "publish-url": uploadUrl, url } = named;
    return { name: index, kind: "named", uploadUrl, simpleUrl: checkUrl ?? url, preset: presetOfUrl(uploadUrl) };
  }
  return ofUrl(index, checkUrl, publishable(uvIndexes));
};

const faultOf = ({ name, uploadUrl, simpleUrl }: Target): Finding | undefined => {
  for (const [use, text] of [
    ["upload", uploadUrl],
    ["simple", simpleUrl],
  ] as const) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
      return indexUrlUnusable({ index: indexTitle({ name, upload_url: uploadUrl }), use });
    if (url.username !== "" || url.password !== "") return indexUrlHoldsCredential({ host: url.host });
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

const ofUrl = (index: string, checkUrl: string | undefined, known: readonly UvIndex[]): Target | Finding => {
  const url = URL.canParse(index) ? new URL(index) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return indexUnknown({
      index,
      known: [...Object.keys(indexPresets), "rehearsal", ...known.map(({ name }) => name)],
    });
  }
  const preset = presetOfUrl(index);
  if (preset !== undefined) return ofPreset(preset, index, checkUrl);
  if (checkUrl === undefined) return checkUrlMissing({ index });
  return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};

interface UvIndex {
  readonly name: string;
  readonly url: string;
  readonly "publish-url": string;
}

const publishable = (uvIndexes: unknown): readonly UvIndex[] =>
  Array.isArray(uvIndexes)
    ? uvIndexes.filter(
        (entry) =>
          typeof entry?.name === "string" && typeof entry.url === "string" && typeof entry["publish-url"] === "string",
      )
    : [];

/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
export const hasPyPIRules = ({ kind, preset }: Target): boolean => preset !== undefined || kind === "rehearsal";

/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
export const takesEnvironmentToken = ({ uploadUrl, preset }: Target): boolean =>
  preset !== undefined || isLoopback(uploadUrl);

export const isLoopback = (url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};
