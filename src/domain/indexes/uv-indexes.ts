import { Secret } from "../credential/secret.ts";
import { textOf } from "../text/json.ts";
import { aTable, type Table } from "../workspace/shapes.ts";
import { type Login, loginIn } from "./login.ts";
import type { Netrc } from "./netrc.ts";

/** The settings in one file that uv reads. https://docs.astral.sh/uv/concepts/configuration-files/ */
export interface UvLayer {
  /** For messages: `uv.toml`, `[tool.uv] of pyproject.toml`. */
  readonly place: string;
  /** What stands in it: `[tool.uv]`, or the whole of a `uv.toml`. */
  readonly table: Table;
  /** Whether it is the workspace's own, not the user's or the machine's. */
  readonly isOfWorkspace: boolean;
}

/** What a setting or a variable of uv's says, and where it stands, for messages. */
export interface Word {
  readonly value: string;
  readonly place: string;
}

/** An index that is declared for uv. https://docs.astral.sh/uv/concepts/indexes/ */
export interface DeclaredIndex {
  readonly name: string | undefined;
  /** As it is written: maybe with a login in it, maybe a folder. */
  readonly url: string;
  readonly publishUrl: string | undefined;
  /** To read it: from `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`, else from its URL. */
  readonly login: Login | undefined;
  readonly place: string;
}

/** All that uv's settings and variables say of indexes: every reading of indexes begins here. */
export interface UvIndexes {
  readonly declared: readonly DeclaredIndex[];
  readonly settings: { readonly publishUrl: Word | undefined; readonly checkUrl: Word | undefined };
  /** `UV_PUBLISH_URL`, `UV_PUBLISH_CHECK_URL`, `UV_PUBLISH_INDEX`. */
  readonly variables: {
    readonly publishUrl: Word | undefined;
    readonly checkUrl: Word | undefined;
    readonly publishIndex: Word | undefined;
  };
  readonly netrc: Netrc;
  /** The workspace's own settings; empty where it has none, or none of them count. */
  readonly ofWorkspace: Table;
}

export interface UvSources {
  /** In uv's order: a text of an earlier one wins, lists are joined. */
  readonly layers: readonly UvLayer[];
  readonly environment: Readonly<Record<string, string>>;
  readonly netrc: Netrc;
}

/** Puts together what uv's files and variables say, as uv does. */
export const readUvIndexes = ({ layers, environment, netrc }: UvSources): UvIndexes => {
  const setting = (key: string): Word | undefined =>
    layers.flatMap(({ table: { [key]: value }, place }) => {
      return typeof value === "string" && value !== "" ? [{ value, place: `${key} in ${place}` }] : [];
    })[0];
  const variable = (name: string): Word | undefined => {
    const value = environment[name];
    return value ? { value, place: `${name} in the environment` } : undefined;
  };
  const declared = [
    ...["UV_INDEX", "UV_DEFAULT_INDEX"].flatMap((name) => inVariable(name, environment)),
    ...layers.flatMap(inLayer),
  ];
  return {
    declared: firstOfName(declared).map((index) => ({ ...index, login: loginOf(index, environment) })),
    settings: { publishUrl: setting("publish-url"), checkUrl: setting("check-url") },
    variables: {
      publishUrl: variable("UV_PUBLISH_URL"),
      checkUrl: variable("UV_PUBLISH_CHECK_URL"),
      publishIndex: variable("UV_PUBLISH_INDEX"),
    },
    netrc,
    ofWorkspace: layers.find(({ isOfWorkspace }) => isOfWorkspace)?.table ?? {},
  };
};

type Entry = Omit<DeclaredIndex, "login">;

/** Several by white space, each `URL` or `NAME=URL`. https://docs.astral.sh/uv/reference/environment/#uv_index */
const inVariable = (variable: string, environment: UvSources["environment"]): readonly Entry[] =>
  (environment[variable] ?? "")
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => {
      const [, name, url = each] = /^([A-Za-z0-9._-]+)=(.*)$/.exec(each) ?? [];
      return { name, url, publishUrl: undefined, place: `${variable} in the environment` };
    });

const inLayer = ({ table: { index }, place }: UvLayer): readonly Entry[] =>
  (Array.isArray(index) ? index : []).filter(aTable.accepts).flatMap((entry) => {
    const { url } = entry;
    if (typeof url !== "string") return [];
    return [{ name: textOf(entry.name), url, publishUrl: textOf(entry["publish-url"]), place }];
  });

const firstOfName = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ name }, at) => name === undefined || entries.findIndex((other) => other.name === name) === at);

/** https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const loginOf = ({ name, url }: Entry, environment: UvSources["environment"]): Login | undefined => {
  const variables = name === undefined ? undefined : loginVariables(name);
  const username = variables && environment[variables.username];
  const password = variables && environment[variables.password];
  if (username || password) return { username: username ?? "", password: new Secret(password ?? "") };
  return loginIn(url);
};

/** The variables with which uv logs in to an index of that name. */
export const loginVariables = (name: string): { readonly username: string; readonly password: string } => {
  const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
  return { username: `UV_INDEX_${middle}_USERNAME`, password: `UV_INDEX_${middle}_PASSWORD` };
};
