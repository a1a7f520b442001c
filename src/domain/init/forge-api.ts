import type { ForgeHome } from "./forge-home.ts";
import { forgeOf, serverOf } from "./forge-home.ts";

/** Where a forge is asked. */
export interface ForgeAddress {
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

/** The API of a repository's forge, as its address says it; `undefined` where its name says not which forge it is. */
export const forgeApi = (home: ForgeHome): ForgeAddress | undefined => {
  const kind = forgeOf(home);
  const serverUrl = serverOf(home);
  const repository = `${home.owner}/${home.repository}`;
  if (kind === undefined) return undefined;
  if (kind === "gitea") return { serverUrl, apiUrl: `${serverUrl}/api/v1`, repository };
  // https://docs.github.com/en/enterprise-cloud@latest/rest/about-the-rest-api/about-the-rest-api
  if (home.host === "github.com" || home.host.endsWith(".ghe.com"))
    return { serverUrl, apiUrl: `https://api.${home.host}`, repository };
  return { serverUrl, apiUrl: `${serverUrl}/api/v3`, repository };
};
