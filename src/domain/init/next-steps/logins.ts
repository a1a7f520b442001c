import { loginVariables } from "../../indexes/uv-indexes.ts";
import { documentUrl } from "../../run/document-url.ts";
import { inertLine } from "../../text/inert-line.ts";
import { cloudVariables, type Holder, publisher, readerAt } from "../workflows/access.ts";
import { publishingEnvironment, readingEnvironment } from "./environments.ts";
import {
  has,
  linesOf,
  type NextStep,
  type Setting,
  secretsPage,
  secretsPlace,
  step,
  type TitledIndex,
} from "./setting.ts";

/** What jobs log in with to an index that is not PyPI: once to upload, once to read. */
export const loginSteps = (setting: Setting, index: TitledIndex): readonly NextStep[] => {
  const { host = "github" } = setting;
  const readers = readerAt(host);
  return [
    ...publishingEnvironment(setting, publisher.environment),
    ...login(setting, index, { ...publisher, may: `may upload to ${index.title}` }),
    ...(index.reading === "open"
      ? []
      : [
          ...readingEnvironment(setting, readers.environment),
          ...login(setting, index, { ...readers, may: `can read ${index.title} and no more` }),
        ]),
    ...(index.reading === "input" && setting.kept === undefined ? [closed(index)] : []),
  ];
};

/** What nothing says of the indexes that releases do not go to. */
export const otherIndexSteps = (setting: Setting): readonly NextStep[] => {
  const { unchosen, closed } = setting.others;
  const missing = closed
    .map((name) => ({ name, ...loginVariables(name) }))
    .filter(({ password }) => !setting.kept?.includes(password));
  return [
    ...(unchosen.length === 0
      ? []
      : [
          step(
            "Say by index in the configuration where releases go, and run this again: until then they go to PyPI, since more than one index here takes uploads",
            unchosen.map(inertLine),
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [
          step(
            "Give prepare-release and the publish steps with dry-run uv's login to the indexes that packages come from, in env and from secrets: the workflows log in only where releases go",
            missing.map(({ name, username, password }) => `${inertLine(name)}: ${username} and ${password}`),
          ),
        ]),
  ];
};

const login = (
  setting: Setting,
  index: TitledIndex,
  holder: Holder & { readonly may: string },
): readonly NextStep[] => {
  const cloud = cloudOf(setting, index);
  if (!has(setting, cloud?.[0] ?? holder.secret)) return [];
  const place = secretsPlace(setting, holder.environment);
  return [step(holding(index, { ...holder, cloud, place }), linesOf(secretsPage(setting)))];
};

/** The variables by which jobs log in to the cloud of an index; `undefined` where it knows none by its identity. */
const cloudOf = ({ host }: Setting, { uploading: { kind } }: TitledIndex): readonly string[] | undefined =>
  host === "github" && (kind === "aws" || kind === "google") ? cloudVariables[kind] : undefined;

interface Holding extends Pick<Holder, "user" | "secret"> {
  readonly may: string;
  readonly cloud: readonly string[] | undefined;
  readonly place: string;
}

const holding = ({ uploading: { kind } }: TitledIndex, { user, secret, may, cloud, place }: Holding): string => {
  if (cloud !== undefined) {
    const [first, second] = cloud;
    const names = second === undefined ? `${first}, a variable` : `${first} and ${second}, variables`;
    return `Let the cloud trust the jobs ${place} alone as one that ${may}, and name that in ${names} ${place}: ${documentUrl("recipes.md")}#an-index-whose-password-expires`;
  }
  if (kind === "aws") {
    return `Keep a key of AWS that ${may}: its id as ${user}, a variable, itself as ${secret}, a secret, both ${place}; the job makes a password of it by the command aws, which the runner needs`;
  }
  if (kind === "google") {
    return `Keep the key of a service account that ${may}, in base64 as ${secret}, a secret ${place}`;
  }
  return `Keep a user that ${may}: the name as ${user}, a variable, the password as ${secret}, a secret, both ${place}`;
};

/** Nothing says whether it is. */
const closed = ({ title }: TitledIndex): NextStep =>
  step(
    `Where ${title} shows everything without a login, or uv itself has to log in, since packages come from there, say so by authenticate = "never" or "always" in a [[tool.uv.index]] for it, and run this again`,
    [`${documentUrl("recipes.md")}#a-private-index`],
  );
