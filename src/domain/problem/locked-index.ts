import { alike, type Hint } from "./finding.ts";

/** What answered uv as it answers who has not logged in. */
export interface LockedIndex {
  readonly url: string;
  /** 401 or 403, or words; `undefined` where uv has no login for what it is told never to ask without. */
  readonly status: number | string | undefined;
  /** Whether it is no index, but a file or a git repository. */
  readonly isOther?: boolean;
}

export const lockedOut = ({ url, status, isOther }: LockedIndex): string =>
  status === undefined
    ? `The index ${url} is asked with a login alone, and none is given`
    : `${isOther ? "" : "The index "}${url} answers ${status}: a login is missing or wrong${isOther ? ", or it is held back" : ""}`;

/** The same behind what uv says, which names what it did not find alone. */
export const lockedOutBehind = (words: string, index: LockedIndex): string =>
  `${words.replace(/\.$/, "")}. ${lockedOut(index)}`;

export const giveLogin = ({ url, isOther }: LockedIndex): string =>
  isOther
    ? `Give the login of ${url}, or ask those who run it`
    : `Give the login of ${url}: UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD, where NAME is the index's name in capitals, with _ for - and . (an index without a name needs one first), or netrc`;

/** The same, where the index may have no name. */
export const nameWithLogin = (index: LockedIndex): string =>
  index.isOther
    ? giveLogin(index)
    : `Name the index, and give its login: UV_INDEX="NAME=${index.url}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`;

type First = ({ readonly remedy: "call" } & Hint) | undefined;

/** Where no run that is started again helps: a certificate is signed by nobody that uv trusts, or a proxy wants a login. */
export const trustFirst = (words: string): First =>
  words.includes("invalid peer certificate: UnknownIssuer")
    ? {
        remedy: "call",
        ...alike("Let SSL_CERT_FILE name the file with the certificate authority of the index or of your network"),
      }
    : proxyFirst(words);

/** As uv, undici and git say it; uv writes sizes such as `(407.5KiB)`. */
const wantsLogin = /\(407\b(?!\.)|\b407 from proxy|proxy authorization required/i;

const proxyFirst = (words: string): First => (wantsLogin.test(words) ? proxyLogin : undefined);

export const proxyLogin = {
  remedy: "call",
  ...alike(
    "Give the proxy's login in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY, whichever names it: http://USER:PASSWORD@HOST:PORT",
  ),
} as const;

/** Where nobody knows the host of an index's address: it is another, or its network is. */
export const noHost = {
  remedy: "call",
  alternative: "outside",
  ...alike(
    "No host of this name is known here: correct the address (index, check-url, or the [[tool.uv.index]] entry), or run where its network is",
  ),
} as const;

const authority = "the file with the certificate authority of the service or of your network";

/** The same of what this process, or git, asks. */
export const reachFirst = (why: string): First => {
  if (/SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_UNTRUSTED/.test(why))
    return { remedy: "call", ...alike(`Let NODE_EXTRA_CA_CERTS name ${authority}`) };
  if (/\bbad port\b/.test(why))
    return {
      remedy: "call",
      ...alike(
        "Let the service listen on another port, and the address name that: to this one Node sends nothing, as no browser does",
      ),
    };
  return /SSL certificate problem|server certificate verification failed/.test(why)
    ? { remedy: "call", ...alike(`Let git know ${authority}: git config --global http.sslCAInfo FILE`) }
    : proxyFirst(why);
};

/** What comes before a re-run of what the forge did not do, and who does it; `first` is `undefined` where time alone may help. */
export const stays = (
  why: string,
  status: number | undefined,
): { readonly first: string | undefined; readonly mender?: "project"; readonly remedy?: "call" | "outside" } => {
  const reach = reachFirst(why);
  if (reach !== undefined) return { first: reach.hint, remedy: reach.remedy };
  return status === undefined
    ? { first: undefined }
    : { first: "See to what its words say", mender: "project", remedy: "outside" };
};
