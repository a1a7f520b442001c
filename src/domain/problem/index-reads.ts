import { defineFinding, runAgain } from "./finding.ts";
import { reachFirst } from "./locked-index.ts";

export const outsideFailed = defineFinding<{ url: string; why: string; tries: number }>(
  {
    code: "RA-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index did not give a usable answer.",
    why: "What is published is read from the index, never guessed.",
    mend: "Look at the address, the network, the proxy and the index's status page.",
  },
  ({ url, why, tries }) => ({
    message: `${url} gave no usable answer${tries === 1 ? "" : ` in ${tries} tries`}: ${why}`,
    hint: "Check the address, the network, the proxy and the index's status page",
    ...reachFirst(why),
  }),
);

export const indexDenied = defineFinding<{
  url: string;
  status: number;
  /** The origin that refused, where it is another than the index's. */
  elsewhere?: string | undefined;
  /** Whether a login was sent. */
  isLoggedIn?: boolean;
}>(
  {
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give a login that may read, by uv's variables or netrc; `publish`, `plan`, `release` and `rollback` also read with `username` and `password`. Where one is given, see whether it is empty, no longer good, or of somebody who may not read.",
  },
  ({ url, status, elsewhere, isLoggedIn = false }) => ({
    message: `The index refused to be read${isLoggedIn && elsewhere === undefined ? " with the login that was given" : ""}: ${url} answered ${status}`,
    ...(elsewhere === undefined && isLoggedIn
      ? {
          remedy: "outside" as const,
          hint: "See whether the login is empty, no longer good, or of somebody who may not read",
        }
      : elsewhere === undefined
        ? {
            hint: "Give a login that may read: UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for a [[tool.uv.index]] (NAME in capitals, with _ for - and .), or netrc; publish, plan, release and rollback also read with username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD). Where that is there already, it is empty, or for another index: set it right",
            alternative: "outside" as const,
          }
        : {
            remedy: "outside" as const,
            hint: `No login for the index is sent to ${elsewhere}: see why it refuses (a proxy, a link that has run out)`,
          }),
  }),
);

export const indexUnreadable = defineFinding<{ url: string; why: string }>(
  {
    code: "RA-INDEX-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
    why: "What is published is read from that page.",
    mend: "Give the index's simple URL, the one that `uv pip install --index` takes: in `check-url`, `index`, or `url` of a `[[tool.uv.index]]` entry. Where it worked before, run again.",
  },
  ({ url, why }) => ({
    input: "check-url",
    message: `${url} is not a page of a package index: ${why}`,
    hint: "Where that address was given (check-url, index, or url of a [[tool.uv.index]] entry), give the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/); beside an upload URL in the configuration, set check-url to it",
  }),
);

export const indexUnsure = defineFinding<{ url: string; doubt: "cut" | "foreign" }>(
  {
    code: "RA-INDEX-UNSURE",
    severity: "warning",
    mender: "outside",
    meaning:
      "An HTML page that the index answered with has text and no file, and nothing that shows an index, or it ends before `</html>`. It is read as it stands.",
    why: "Where a proxy or a login answered in the index's place, or the answer was cut, releases are not seen that are there.",
    mend: "See with `curl`, from where the run was, what the address answers. If it is the index's own page, there is nothing to do; else see to what answers there, and run again.",
  },
  ({ url, doubt }) => ({
    message: `${url} may not be all of a page of a package index: it ${doubt === "cut" ? "ends before </html>" : "has no file, and nothing shows that it is one"}`,
    hint: "See with curl what this address answers: a proxy's or a login's page hides what is published",
  }),
);

export const answerTooLarge = defineFinding<{
  url: string;
  /** `undefined` where the answer does not say it beforehand. */
  size: number | undefined;
  largest: number;
}>(
  {
    code: "RA-INDEX-TOO-LARGE",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "What the address answers is larger than what is read of a listing or file of a package index.",
    why: "It would fill the memory of the machine.",
    mend: "See with `curl` what the address answers: often it is not the index's simple URL, or a proxy is in between.",
  },
  ({ url, size, largest }) => ({
    input: "check-url",
    message: `${url} answers with ${size === undefined ? "" : `${megabytes(size)}, `}more than the ${megabytes(largest)} that are read`,
    hint: "See with curl what this address answers. If it is not the index's simple URL, give that instead",
  }),
);

const megabytes = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024 ** 2)} MB`;

export const indexRedirects = defineFinding<{ url: string; to: string }>(
  {
    code: "RA-INDEX-REDIRECTS",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "The index sends the question about a name to another host.",
    why: "The other host's files would be taken for what is published on this index.",
    mend: "Switch the fallback off (GitLab: *Forward PyPI package requests* of the group; pypiserver: `--disable-fallback`) and re-run failed jobs, or give a simple URL that answers by itself.",
  },
  ({ url, to }) => ({
    input: "check-url",
    alternative: "outside",
    message: `${url} redirects to another host: ${to}`,
    hint: "Switch the index's fallback off (GitLab: Forward PyPI package requests; pypiserver: --disable-fallback), or give a simple URL that answers by itself",
  }),
);

export const indexCorrupt = defineFinding<{ url: string; listed: string; received: string }>(
  {
    code: "RA-INDEX-CORRUPT",
    severity: "error",
    mender: "outside",
    meaning: "The index serves bytes that do not have the hash that its listing names.",
    why: "Such a file must not be compared, completed or installed.",
    mend: "Run again; if it stays so, tell those who run the index.",
  },
  ({ url, listed, received }) => ({
    message: `${url} has sha256 ${received}, its listing says ${listed}`,
    ...runAgain("Run again", "if it stays so, tell those who run the index"),
  }),
);

export const linkWithoutTls = defineFinding<{ listing: string; origin: string }>(
  {
    code: "RA-INDEX-LINK-WITHOUT-TLS",
    severity: "warning",
    mender: "outside",
    meaning: "The index is read over `https`, and the files in its listing are linked over `http` of the same host.",
    why: "The files are asked for without the login, which everybody could read.",
    mend: "Tell the index the address that it is reached at (devpi: `--outside-url`; others: the proxy's `X-Forwarded-Proto`).",
  },
  ({ listing, origin }) => ({
    message: `${listing} links its files to ${origin}, without TLS: they are asked for without the login`,
    hint: "Let those who run the index make it link to https (devpi: --outside-url; others: the proxy's X-Forwarded-Proto)",
  }),
);

/** https://fetch.spec.whatwg.org/#port-blocking */
export const portRefused = defineFinding<{ origin: string }>(
  {
    code: "RA-INDEX-PORT-REFUSED",
    severity: "error",
    mender: "usage",
    meaning: "The address has a port that belongs to another service, such as 6000 or 6667.",
    why: "Node.js, like a browser, asks nothing there.",
    mend: "Let the index listen on another port, and write that where this address was given: `check-url`, `index`, or `url` of a `[[tool.uv.index]]` entry.",
  },
  ({ origin }) => ({
    input: "check-url",
    message: `Node.js sends no request to the port of ${origin}, as a browser would not`,
    hint: "Let the index listen on another port, and write that where this address was given (check-url, index, or url of a [[tool.uv.index]] entry)",
  }),
);

export const proxyUnsupported = defineFinding<{ scheme: string; origin: string }>(
  {
    code: "RA-PROXY-UNSUPPORTED",
    severity: "error",
    mender: "usage",
    meaning: "`HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY` names a proxy that is neither `http://` nor `https://`.",
    why: "A network with a proxy seldom lets anything past it.",
    mend: "Name a proxy that speaks HTTP: `HTTPS_PROXY` for `https://` addresses, `HTTP_PROXY` for `http://`. Or list the hosts that are reached without one in `NO_PROXY`.",
  },
  ({ scheme, origin }) => ({
    message: `${origin} can be read through an HTTP proxy alone, and the environment names one of another kind: ${scheme}`,
    hint: `Set ${origin.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY"} to an http:// proxy, or list the hosts that need none in NO_PROXY`,
  }),
);

export const indexUnconfirmed = defineFinding<{ index: string; simpleUrl: string }>(
  {
    code: "RA-INDEX-UNCONFIRMED",
    severity: "warning",
    mender: "project",
    remedy: "call",
    meaning:
      "The address where the index is read answers 404 for every package of the workspace, and has no page of its own either.",
    why: "At a wrong address what is uploaded is never found.",
    mend: "Open the address. If nothing answers, set `check-url` to the index's simple URL. Before a first release to an index without such a page there is nothing to do.",
  },
  ({ index, simpleUrl }) => ({
    message: `Nothing shows that ${index} can be read where it was looked for, since it has neither a package of this workspace nor a page of its own: ${simpleUrl}`,
    hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release to an index without such a page there is nothing to do",
  }),
);
