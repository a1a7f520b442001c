import { byPlace, defineFinding, type Finding } from "./finding.ts";
import { option } from "./option.ts";

/** Where the remedy lies for a word of uv's: in a file of the repository, or in the environment. */
export const whereWord = (place: string): Pick<Finding, "remedy"> => ({
  remedy: /\[tool\.uv\] of |(?:^| )uv\.toml$| in the configuration$/.test(place) ? "commit" : "call",
});

/** Where an address stands, and so where its remedy lies: at that place of uv's, or where the input's value stands. */
export type Where = Pick<Finding, "input" | "remedy">;
export const whereAddress = (place: string | undefined, input: string): Where =>
  place === undefined ? { input } : whereWord(place);

const isUvToml = (place: string): boolean => /(?:^|[ /\\])uv\.toml$/.test(place);

/** What an entry for an index is called in a file of uv's. */
export const indexTableIn = (place: string): string => (isUvToml(place) ? "an [[index]]" : "a [[tool.uv.index]]");

const isVariable = (place: string): boolean => place.endsWith(" in the environment");

/** Where the index that stands there gets a `publish-url`, which a variable has no room for. */
const whereUploadUrl = (place: string): Pick<Finding, "remedy"> =>
  isVariable(place) ? { remedy: "commit" } : whereWord(place);
const giveUploadUrl = (place: string): string =>
  isVariable(place)
    ? "Declare it in pyproject.toml, as a [[tool.uv.index]] with name, url and publish-url"
    : `Add publish-url to its ${isUvToml(place) ? "[[index]]" : "[[tool.uv.index]]"} entry`;

export const indexUnknown = defineFinding<{
  index: string;
  /** Where it stands among uv's settings and variables; `undefined` where the input says it. */
  place?: string | undefined;
  known: readonly string[];
  nearest: string | undefined;
  /** Where an entry of that name stands that has no `publish-url`. */
  readOnlyIn?: string | undefined;
}>(
  {
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning:
      "`index` is neither a known name, nor that of a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL; or uv's own `publish-url` (`UV_PUBLISH_URL`) is no URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, an upload URL, or the name of a `[[tool.uv.index]]` entry with a `publish-url`.",
  },
  ({ index, place, known, nearest, readOnlyIn }) => ({
    ...(place === undefined ? { input: "index" } : whereWord(place)),
    ...(place !== undefined && readOnlyIn === undefined
      ? {
          message: `${place} is no upload URL: ${JSON.stringify(index)}`,
          hint: `Correct ${place}: an upload URL begins with http:// or https://`,
        }
      : readOnlyIn === undefined
        ? {
            message: `No index is called ${JSON.stringify(index)}`,
            hint: `${nearest === undefined ? "" : `Did you mean ${nearest}? `}Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
          }
        : {
            ...whereUploadUrl(readOnlyIn),
            message: `The index ${JSON.stringify(index)} of ${readOnlyIn} has no publish-url, so nothing can be uploaded to it`,
            hint: `${giveUploadUrl(readOnlyIn)}, or use one of ${known.join(", ")}, or an upload URL`,
          }),
  }),
);

/** The same where `dist` was planned for it by that name, and no file of uv's is here. */
export const indexUnknownHere = (planned: { index: string; uploadUrl: string; simpleUrl: string }): Finding => ({
  ...indexUnknown({ index: planned.index, known: [], nearest: undefined }),
  ...byPlace(
    (or) =>
      `Its [[tool.uv.index]] entry is not here: check the repository out, or give ${option(or, "index", planned.uploadUrl)} and ${option(or, "check-url", planned.simpleUrl)}, for which dist was planned`,
  ),
});

export const checkUrlMissing = defineFinding<{ index: string }>(
  {
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "What is released already, and whether an upload arrived, is read there.",
    mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes.",
  },
  ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url (in the configuration where there is no such input) to the index's simple URL, the one that uv pip install --index takes",
  }),
);

export const indexUrlHoldsCredential = defineFinding<{
  host: string;
  use: "upload" | "simple";
  /** Where it stands among uv's settings and variables; `undefined` where an input says it. */
  place: string | undefined;
}>(
  {
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or `check-url` has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
  },
  ({ host, use, place }) => ({
    ...(place === undefined ? { input: inputOf[use] } : whereWord(place)),
    message: `The URL of ${host} in ${place ?? inputOf[use]} has a credential in it`,
    ...byPlace(
      (or) =>
        `Take it out of the URL and set ${or("username and password, or ", "")}UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment; commands that only read the index log in by netrc`,
    ),
  }),
);

const inputOf = { upload: "index", simple: "check-url" } as const;

export const indexUrlUnusable = defineFinding<{
  index: string;
  use: "upload" | "simple";
  /** Where it stands among uv's settings and variables; `undefined` where an input says it. */
  place: string | undefined;
}>(
  {
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    remedy: "commit",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
  },
  ({ index, use, place }) => ({
    ...(place === undefined ? { input: inputOf[use], remedy: "call" } : whereWord(place)),
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: `Correct ${place ?? inputOf[use]}${place !== undefined && use === "simple" ? ", or set check-url" : ""}`,
  }),
);

type Said = { readonly url: string; readonly word: { readonly value: string; readonly place: string } };

export const targetsDisagree = defineFinding<{ targets: readonly Said[] }>(
  {
    code: "RA-INDEX-TARGETS-DISAGREE",
    severity: "error",
    mender: "usage",
    meaning: "`index` is not given, and uv's own variables and settings on where to publish name two places.",
    why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
    mend: "Say with `index` which is meant, or remove one of the two.",
  },
  ({ targets }) => ({
    ...(targets.some(({ word }) => whereWord(word.place).remedy === "commit")
      ? { alternative: "commit" as const }
      : {}),
    message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
    ...byPlace(
      (or) =>
        `Set ${or("the input index", "--index")} to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`,
    ),
  }),
);

export const publishIndexUnknown = defineFinding<{
  word: { readonly value: string; readonly place: string };
  known: readonly string[];
  /** Where an entry of that name stands that has no `publish-url`. */
  readOnlyIn?: string | undefined;
}>(
  {
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Correct the variable, or let a `[[tool.uv.index]]` of that name have `url` and `publish-url`.",
  },
  ({ word: { value, place }, known, readOnlyIn }) => ({
    message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
    ...(readOnlyIn === undefined
      ? {
          hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or let an index of that name have url and publish-url`,
        }
      : { ...whereUploadUrl(readOnlyIn), hint: `${giveUploadUrl(readOnlyIn)}, or correct ${place}` }),
  }),
);
