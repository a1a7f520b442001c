import { type PublisherJob, publisherFields } from "../credential/publisher-job.ts";
import { byPlace, defineFinding, type Or } from "./finding.ts";

interface Missing {
  index: string;
  publishersPage: string | undefined;
  /** Whether the index takes the environment's PYPI_API_TOKEN. */
  takesToken: boolean;
  isTokenHeldBack: boolean;
  /** Whether `trusted-publishing` is `never`: an identity is then left alone. */
  isNever?: boolean;
  /** Whose publisher it would be; `undefined` outside of a job on github.com. */
  job: PublisherJob | undefined;
  /** Gitea gives its jobs no identity. */
  isGitea?: boolean;
}

export const credentialMissing = defineFinding<Missing>(
  {
    code: "RA-CREDENTIAL-MISSING",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "There is nothing to upload with: no token and no identity token, or `trusted-publishing: never` leaves that alone. It is a warning at first; the run stops before the upload.",
    why: "An index takes uploads only from who may publish.",
    mend: "Add a trusted publisher on the index and `id-token: write` to the job, or pass a token, or to an index that is not PyPI `username` and `password`. Where the workflow passes one already, its secret is empty: set it, and re-run failed jobs. In a terminal, set `PYPI_API_TOKEN`, for another index `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`.",
  },
  ({ index, isTokenHeldBack, ...ways }) => ({
    alternative: "outside",
    message: `No credential for ${index}: nothing can be uploaded`,
    ...byPlace((or) =>
      [
        ...(isTokenHeldBack
          ? [
              `PYPI_API_TOKEN is set, but the environment's token goes to PyPI, TestPyPI and loopback only, not to ${index}`,
            ]
          : []),
        or(waysInJob(ways).join("\n"), inEnvironment(ways.takesToken)),
      ].join("\n"),
    ),
  }),
);

type Ways = Omit<Missing, "index" | "isTokenHeldBack">;

const waysInJob = (ways: Ways): readonly string[] => {
  const { publishersPage, takesToken, isNever = false, job, isGitea = false } = ways;
  // PyPI takes the identities of github.com's jobs alone.
  if (takesToken && (isGitea || (publishersPage !== undefined && job === undefined)))
    return [`Where the publishing job has this, its secret is empty: set it. Else add a ${aToken}`, ...tokenLines];
  return [
    "Where the publishing job has one of these, its secret is empty: set it. Else add one:",
    ...(takesToken
      ? [
          `${publishersPage === undefined ? "A trusted publisher on the index" : `A trusted publisher of each project, set up in its settings, or for a new one at ${publishersPage}`}${job === undefined ? "" : ` (${publisherFields(job)})`}${unlessNever(isNever)}:`,
          ...identityPermissions,
          `Or a ${aToken}`,
          ...tokenLines,
        ]
      : waysToOthers({ isNever, isGitea })),
  ];
};

const inEnvironment = (takesToken: boolean): string =>
  takesToken
    ? "Set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment"
    : "Set UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD, or UV_PUBLISH_TOKEN, in the environment";

/** A job that makes releases too has more. */
const identityPermissions = [
  "    permissions:",
  "      contents: read # or write, as it has: naming one removes all others",
  "      id-token: write",
];

const unlessNever = (isNever: boolean): string => (isNever ? ", without trusted-publishing: never" : "");

const aToken = "token, stored as the secret PYPI_API_TOKEN:";
const tokenLines = ["    with:", "      pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}"];

const waysToOthers = ({ isNever, isGitea }: Required<Pick<Ways, "isNever" | "isGitea">>) => [
  "A user name and a password, stored as the secret INDEX_PASSWORD:",
  "    with:",
  "      username: NAME",
  "      password: ${{ secrets.INDEX_PASSWORD }}",
  ...(isGitea
    ? ["Or a token, as the password without a user name"]
    : [
        `Or a token, as the password without a user name. Where the index knows trusted publishing${unlessNever(isNever)}:`,
        ...identityPermissions,
      ]),
];

const withoutIdentity = "leave trusted-publishing out, and give a token";

export const identityMissing = defineFinding<{ index: string; isGitea?: boolean }>(
  {
    code: "RA-CREDENTIAL-NO-IDENTITY",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning:
      "`trusted-publishing` is `always`, and this job cannot ask GitHub for an identity token. It is a warning at first; the run stops before the upload.",
    why: "Trusted publishing exchanges the job's identity token for a short-lived upload token.",
    mend: "Give the job `id-token: write`. Outside of a job on GitHub there is none: leave `trusted-publishing` out, and give a token.",
  },
  ({ index, isGitea = false }) => ({
    message: `There is no identity token to publish to ${index} with, and trusted-publishing is always`,
    ...byPlace((or) =>
      or(
        isGitea
          ? `Gitea gives its jobs none: ${withoutIdentity}`
          : ["Give the publishing job these permissions:", ...identityPermissions, `Or ${withoutIdentity}`].join("\n"),
        `Outside of a job on GitHub there is none: ${withoutIdentity}`,
      ),
    ),
  }),
);

const publisherFor = (name: string, form: string | undefined) =>
  `Add this repository, workflow and environment as a trusted publisher of ${name}${form === undefined ? "" : ` at ${form}`}`;
const userFor = (name: string, form: string | undefined) =>
  form === undefined
    ? `Store a token of the index that may upload ${name} as the password (or UV_PUBLISH_PASSWORD); where it knows no tokens, the password of an account that is the job's own`
    : `Take the user name away, and store a token that may upload ${name} as the password: this index takes no other passwords`;
const tokenFor = (or: Or, name: string, form: string | undefined) => {
  const passwords = or(
    "put username and password in its place in the workflow, which a re-run does not have yet",
    "put UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in its place",
  );
  return `Make a token that may upload ${name} and store it where this one is${form === undefined ? `; where the index knows no tokens, ${passwords}` : ""}`;
};

export const credentialRefused = defineFinding<{
  index: string;
  package: string;
  /** Of HTTP; `undefined` where uv names none. */
  status: number | undefined;
  words: string;
  /** Of the credential. */
  kind: "token" | "password" | "trusted";
  /** Where its owner adds a trusted publisher. */
  form: string | undefined;
}>(
  {
    code: "RA-CREDENTIAL-REFUSED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "The index refused the credential: it is wrong, or may not upload this project.",
    why: "Unless the index names this one project, or has taken files of another, nothing more is tried.",
    mend: "Give a token that may upload every package of the release, or add the trusted publisher to each project. Where the index knows passwords alone, give `username` and `password` of an account of the job's own in its place.",
  },
  ({ index, package: name, status, words, kind, form }) => ({
    package: name,
    ...(kind === "password" && form !== undefined ? { remedy: "call" as const } : {}),
    message: `${index} refused the credential for ${name}${status === undefined ? "" : ` (${status})`}: ${words}`,
    ...byPlace((or) =>
      kind === "trusted"
        ? publisherFor(name, form)
        : kind === "password"
          ? userFor(name, form)
          : tokenFor(or, name, form),
    ),
  }),
);

export const credentialExpired = defineFinding<{
  index: string;
  package: string;
  status: number;
  words: string;
  /** Of the credential. */
  kind: "token" | "password" | "trusted";
}>(
  {
    code: "RA-CREDENTIAL-EXPIRED",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning:
      "The index says that the credential has expired; under trusted publishing, of several new tokens one after the other.",
    why: "It would be refused for every other package, too.",
    mend: "Make a new token, or renew the account's password. Under trusted publishing run again: if it stays so, tell the index's operators.",
  },
  ({ index, package: name, status, words, kind }) => ({
    package: name,
    message: `${index} says that the credential for ${name} has expired (${status}): ${words}`,
    hint:
      kind === "trusted"
        ? "If each new token is called expired, tell the index's operators: their clocks may differ"
        : kind === "token"
          ? "Make a new token and store it where this one is"
          : "Renew the password",
  }),
);
