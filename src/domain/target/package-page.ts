import type { PlanIndex } from "../plan/plan.ts";
import type { PackageName } from "../python/name.ts";
import { presetOfUrl, releasePage } from "./presets.ts";

/**
 * The page of one release where people look at it; `undefined` for an index that has none that is known.
 * https://docs.gitea.com/usage/packages/pypi
 */
export const packagePage = (
  { upload_url }: Pick<PlanIndex, "upload_url">,
  name: PackageName,
  version: string,
): string | undefined => {
  const preset = presetOfUrl(upload_url);
  if (preset !== undefined) return releasePage(preset, name, version);
  const { origin = "", pathname = "" } = URL.parse(upload_url) ?? {};
  const gitea = /^(?<site>\/(?:[^/]+\/)*)api\/packages\/(?<owner>[^/]+)\/pypi\/?$/.exec(pathname)?.groups;
  if (gitea === undefined || !/^https?:/.test(origin)) return undefined;
  return `${origin}${gitea.site}${gitea.owner}/-/packages/pypi/${name}/${encodeURIComponent(version)}`;
};
