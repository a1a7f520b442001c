/** What one `uv publish` call gave back. */
export interface UploadAnswer {
  readonly exitCode: number | null;
  /** The HTTP status that uv named; `undefined` where it named none. */
  readonly status: number | undefined;
  /** The index's own words, or uv's where the index said nothing: one line, no secrets. */
  readonly words: string;
  /** The value of `Retry-After`, by which the index asks when to come back; `undefined` where it asks nothing. */
  readonly retryAfter?: string | undefined;
  /** Whether uv says that it sent every file, or met it on the index. */
  readonly isSent: boolean;
  /** Path of the file that it stopped at; `undefined` where it names none. What came before that was taken. */
  readonly stoppedAt?: string | undefined;
  /** Whether uv got so far as to say where the file goes. */
  readonly hasBegun: boolean;
  /** The variables and settings that its words come from, where it has not. */
  readonly settings: readonly string[];
}

/**
 * What an answer means: `accepted`; `exists` the name is taken there; `used` it was,
 * by a file that was deleted, and can never be used again; `passing` worth another try; `denied` the
 * credential; `expired` one that was good until now; `limited` the index's quota of new projects, never to be tried again in a loop; `withheld` from an
 * account or a project, whatever the file; `ignored` uv left the file out and still exits 0; `astray` nothing takes uploads at this address; `not begun`
 * uv's own settings kept it from asking; `held up` a proxy on the way did; `refused` for good.
 */
export type Judgement =
  | "accepted"
  | "exists"
  | "used"
  | "passing"
  | "denied"
  | "expired"
  | "limited"
  | "withheld"
  | "ignored"
  | "astray"
  | "not begun"
  | "held up"
  | "refused";

/** Reads uv's words for one purpose only: to tell what may pass from what will not. The index says what is there. */
export const judgeUpload = (answer: UploadAnswer): Judgement => {
  if (answer.exitCode === 0) return answer.isSent ? "accepted" : "ignored";
  if (answer.status === 407) return "held up";
  // A signal may end it at any time.
  return answer.hasBegun || answer.exitCode === null ? judgeRefusal(answer) : "not begun";
};

const judgeRefusal = ({ status, words }: UploadAnswer): Judgement => {
  if (status === 404 || status === 405 || (status === undefined && isRedirect(words))) return "astray";
  if (status === undefined)
    return /\b(?:credential|token|identity)/i.test(words) && !isNetwork(words) ? "denied" : "passing";
  if (status === 429 && /project|created/i.test(words)) return "limited";
  if (status === 408 || status === 429 || status >= 500) return "passing";
  if (isThere.test(words) || status === 409) return "exists";
  if (/filename (?:has already been|was previously) used/i.test(words)) return "used";
  if (isWithheld(status, words)) return "withheld";
  // PyPI answers 403 while it takes uploads from nobody.
  if (status === 403 && /temporarily disabled/i.test(words)) return "passing";
  if (status !== 401 && status !== 403) return "refused";
  // PyPI: `Invalid API Token: token is expired`.
  return /\bexpired\b/i.test(words) ? "expired" : "denied";
};

/** PyPI's words, GitLab's, Nexus's and Artifactory's. https://github.com/python-poetry/poetry/blob/main/src/poetry/publishing/uploader.py */
const isThere =
  /already exist|already been (?:registered|taken)|not allow updating assets|cannot be updated|overwrite artifact/i;

/** PyPI's words: https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py; 413 is of an own index's limit, 402 of a plan's. */
const isWithheld = (status: number, words: string): boolean =>
  status === 402 ||
  status === 413 ||
  isOfAccount(words) ||
  /\btoo large\. Limit for\b|account owning this project is inactive/i.test(words);

/** Whether what is withheld is withheld from the account, for every project. */
export const isOfAccount = (words: string): boolean =>
  /verified primary email|not have two-factor authentication/i.test(words);

/**
 * Whether a refusal speaks of this one project rather than of who asks, as in `isn't allowed to upload to project 'core'`
 * or `project-scoped token is not valid for project: 'core'`. `name` is by PEP 503; indexes write it in any spelling.
 */
export const namesProject = (words: string, name: string): boolean => {
  const spelt = name.replaceAll("-", "[-_.]+");
  return new RegExp(
    `(?:["'\u2018\u201c\`]|\\b(?:project|package):? +|\\bupload(?:ing)? to +)${spelt}(?![-_.\\w])`,
    "i",
  ).test(words);
};

/** uv's words for a redirect that it does not follow: to another host, a page to log in, or nowhere. */
const isRedirect = (words: string): boolean =>
  /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(words);

/** The words of glibc, musl, macOS and Windows, which uv passes on, for a host that does not exist. */
export const isNoHost = (words: string): boolean =>
  /Name or service not known|Name does not resolve|nodename nor servname provided|No such host is known/.test(words);

/** uv's words where the line broke, also while it asked for a token. */
const isNetwork = (words: string): boolean =>
  /error sending request|connect|timed out|dns|reset|status code 5/i.test(words);
