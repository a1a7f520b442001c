import { isSameOrigin, type Login, withoutLogin } from "../indexes/login.ts";
import type { DeclaredIndex, UvIndexes } from "../indexes/uv-indexes.ts";
import type { Where } from "../problem/target.ts";
import { withSlash } from "../text/url.ts";
import type { Target } from "./target.ts";

/** How an index is read: from where, and as whom. */
export interface Reading {
  readonly simpleUrl: string;
  /** Goes to that URL's origin alone. */
  readonly login: Login | undefined;
  /** Where that URL stands; where nothing says it, in `check-url`. */
  readonly where?: Where | undefined;
}

type Read = Pick<Target, "name" | "simpleUrl" | "places">;

/**
 * Reading has a login of its own: uv's for that very index, else the one that uploads where that is a user name and a
 * password, else netrc's for the host. https://docs.astral.sh/uv/concepts/authentication/http/
 */
export const readingOf = (
  target: Read,
  { upload, uv }: { readonly upload: Login | undefined; readonly uv: UvIndexes },
): Reading => {
  const { simpleUrl } = target;
  const own = uv.declared.find((index) => index.login !== undefined && isIndex(index, target))?.login;
  return { simpleUrl, login: own ?? upload ?? ofNetrc(simpleUrl, uv), where: target.places?.simple };
};

/** A `check-url` of another origin is another server, whatever the index is called. */
const isIndex = (index: DeclaredIndex, { name, simpleUrl }: Read): boolean =>
  withSlash(withoutLogin(index.url)) === withSlash(simpleUrl) ||
  (index.name === name && isSameOrigin(index.url, simpleUrl));

const ofNetrc = (url: string, { netrc }: UvIndexes): Login | undefined =>
  netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;
