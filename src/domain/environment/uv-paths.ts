import { aList, aTable, type Table } from "../workspace/shapes.ts";
import type { Environment } from "./child.ts";

/** The folder that paths are relative to. */
export interface Place {
  /** The absolute path of one that is relative to it. */
  readonly resolve: (path: string) => string;
  readonly exists: (path: string) => boolean;
  /** `file:` URL of an absolute path. */
  readonly url: (path: string) => string;
  /** What stands between two in a list as `PATH` is one. */
  readonly delimiter: string;
}

const onePath = [
  "UV_CACHE_DIR",
  "UV_CONFIG_FILE",
  "UV_CREDENTIALS_DIR",
  "UV_PYTHON_BIN_DIR",
  "UV_PYTHON_CACHE_DIR",
  "UV_PYTHON_DOWNLOADS_JSON_URL",
  "UV_PYTHON_INSTALL_DIR",
  "UV_TOOL_DIR",
  "SSL_CERT_FILE",
  "SSL_CLIENT_CERT",
];
/** As `PATH` is written. */
const pathLists = ["UV_PYTHON_SEARCH_PATH", "SSL_CERT_DIR"];
/** URLs or paths, some with an index's name before them, and what stands between two. */
const sources: Readonly<Record<string, RegExp | undefined>> = {
  UV_INDEX: /\s+/,
  UV_DEFAULT_INDEX: undefined,
  UV_INDEX_URL: undefined,
  UV_EXTRA_INDEX_URL: / /,
  UV_FIND_LINKS: /,/,
  UV_BUILD_CONSTRAINT: / /,
};

/**
 * The environment with every relative path in uv's variables made absolute: a child works in another folder than the one
 * that the user had in mind. https://docs.astral.sh/uv/reference/environment/
 */
export const withAbsolutePaths = (env: Environment, place: Place): Environment =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, absolute(name, value, place)]));

const absolute = (name: string, value: string, place: Place): string => {
  if (onePath.includes(name)) return isPath(value) ? place.resolve(value) : value;
  // A Python may be given by its version, or by a name that is looked for on PATH.
  if (name === "UV_PYTHON") return /[\\/]/.test(value) && isPath(value) ? place.resolve(value) : value;
  if (pathLists.includes(name)) {
    const paths = value.split(place.delimiter);
    return paths.map((path) => (path === "" ? path : place.resolve(path))).join(place.delimiter);
  }
  if (!(name in sources)) return value;
  const separator = sources[name];
  const isIndex = name === "UV_INDEX" || name === "UV_DEFAULT_INDEX";
  if (separator === undefined) return source(value, place, isIndex);
  const written = separator.source === "," ? "," : " ";
  return value
    .split(separator)
    .map((each) => source(each, place, isIndex))
    .join(written);
};

/** The same for the settings that a file from outside the project holds. https://docs.astral.sh/uv/reference/settings/ */
export const withAbsoluteSources = (table: Table, place: Place): Table =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, absoluteSetting(key, value, place)]));

const absoluteSetting = (key: string, value: unknown, place: Place): unknown => {
  if (key === "pip" && aTable.accepts(value)) return withAbsoluteSources(value, place);
  if (key === "index" && aList.accepts(value)) {
    return value.map((each) => (aTable.accepts(each) ? withAbsoluteSources(each, place) : each));
  }
  if (!["cache-dir", "url", "index-url", "extra-index-url", "find-links"].includes(key)) return value;
  const one = (each: unknown) => (typeof each === "string" && isPath(each) ? place.resolve(each) : each);
  return aList.accepts(value) ? value.map(one) : one(value);
};

const source = (text: string, place: Place, mayBeNamed: boolean): string => {
  const [, name = "", path = ""] = /^((?:[A-Za-z0-9][\w.-]*=)?)(.*)$/s.exec(text) ?? [];
  // The name of an index may stand for it, where no folder of that name is there.
  if (!isPath(path)) return text;
  if (mayBeNamed && /^[\w-]+$/.test(path) && !place.exists(place.resolve(path))) return text;
  const found = place.resolve(path);
  return name + (/[\s,]/.test(found) ? place.url(found).replaceAll(",", "%2C") : found);
};

/** Neither a URL nor what uv itself replaces by a variable. */
const isPath = (text: string): boolean => text !== "" && !/^[a-z][a-z0-9+.-]+:/i.test(text) && !text.startsWith("${");
