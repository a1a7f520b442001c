import { withoutLogin } from "../indexes/login.ts";
import type { LockedIndex } from "../problem/locked-index.ts";

/**
 * What was reached does not have it, does not give it, or gives what is not for here: no run that is started again gets
 * it either. Not so a file that an index lists, nor where a proxy or a limit on requests was met.
 */
export const isDecided = (whole: string): boolean =>
  whole.includes("HTTP status client error")
    ? !/client error \(4(?:07|08|25|29)/.test(whole) &&
      !/^(?!.*`\S+ @ ).*Failed to fetch: \S+\.(?:whl|zip|gz|metadata): .*\(404/s.test(whole)
    : lockedGit.test(whole) || unasked.test(whole) || nowhere.test(whole);

const nowhere =
  /find remote ref|not our ref|fatal: repository '|epository not found|not appear to be a git repo|Failed to read metadata|Hash mismatch for `\S+ @ |is not compatible with the current Python|does not appear to be a Python project|Package metadata (?:name|version) `/;

const lockedGit =
  /(?:could not read \w+ for|Authentication failed for|unable to access(?= '[^']+': The requested URL returned error: (403))) '([^']+)'|(\S{1,255}@\S{1,255}): (Permission denied) \(/;

/** Of an index with `authenticate = "always"`: uv does not even ask for the page of a project. */
const unasked = /Missing credentials for: (\S+)/;

/** The first index, file or git repository that uv was not let into; of an index it says so beside what it did not find. */
export const lockedIndex = (stderr: string): LockedIndex | undefined => {
  const text = stderr.replaceAll(/\s+/g, " ");
  const [, url, status] =
    /An index (?:URL )?\((\S+)\) (?:could not be queried due to a lack of valid authentication credentials \(|returned a )(40[13])\b/.exec(
      text,
    ) ?? [];
  if (url !== undefined) return { url: withoutLogin(url), status: Number(status) };
  const [, page] = unasked.exec(text) ?? [];
  if (page !== undefined) return { url: withoutLogin(URL.parse("..", page)?.href ?? page), status: undefined };
  const [, answer, file] = /client error \((40[13])\b[^)]*\) for url \(([^)]+)/.exec(text) ?? [];
  if (file !== undefined) return { url: withoutLogin(file), status: Number(answer), isOther: true };
  const [git, forbidden = 401, repository, host, words] = lockedGit.exec(text) ?? [];
  if (git === undefined) return undefined;
  return host === undefined
    ? { url: withoutLogin(repository!), status: Number(forbidden), isOther: true }
    : { url: host, status: words!, isOther: true };
};
