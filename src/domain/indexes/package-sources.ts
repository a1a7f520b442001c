import { stringify } from "smol-toml";
import { aTable, type Table } from "../workspace/shapes.ts";
import { withoutLogin } from "./login.ts";

/**
 * Where a workspace says that packages come from, in the words of a `uv.toml`; without what only names it to
 * `[tool.uv.sources]` or is a folder of the checkout. https://docs.astral.sh/uv/concepts/indexes/
 */
export interface PackageSources {
  readonly index?: readonly SourceIndex[];
  readonly "index-url"?: string;
  readonly "extra-index-url"?: readonly string[];
  readonly "index-strategy"?: string;
}

export interface SourceIndex {
  readonly name?: string;
  readonly url: string;
  readonly default?: boolean;
  readonly format?: string;
  readonly authenticate?: string;
  readonly "ignore-error-codes"?: readonly number[];
}

/** The sources among the workspace's own settings for uv. */
export const packageSources = (settings: Table): PackageSources => {
  const { index, "extra-index-url": extra, ...rest } = settings;
  const open = (Array.isArray(index) ? index : [])
    .filter(aTable.accepts)
    .filter(({ explicit, url }) => explicit !== true && isAddress(url))
    .map((entry) => keysOf(entry, indexKeys));
  const addresses = Array.isArray(extra) ? extra.filter(isAddress) : [];
  return keysOf(
    {
      ...rest,
      ...(open.length > 0 ? { index: open } : {}),
      ...(addresses.length > 0 ? { "extra-index-url": addresses } : {}),
    },
    sourceKeys,
  );
};

/** The same for others to read. */
export const withoutLogins = (sources: PackageSources): PackageSources => ({
  ...sources,
  ...(sources.index && { index: sources.index.map((each) => ({ ...each, url: withoutLogin(each.url) })) }),
  ...(sources["index-url"] && { "index-url": withoutLogin(sources["index-url"]) }),
  ...(sources["extra-index-url"] && { "extra-index-url": sources["extra-index-url"].map(withoutLogin) }),
});

/**
 * Sources that somebody else wrote, as this job knows them: at the addresses that its own settings declare an index for,
 * by that name and login; elsewhere without a name. uv takes the environment's `UV_INDEX_<NAME>_USERNAME` and `_PASSWORD`
 * to the index of that name: whoever wrote the sources could have them sent anywhere.
 */
export const knownHere = (
  { index, ...rest }: PackageSources,
  declared: readonly { readonly name: string | undefined; readonly url: string }[],
): PackageSources => {
  const known = ({ name: _, ...each }: SourceIndex): SourceIndex => {
    const own = declared.find(({ url }) => isSameAddress(url, each.url));
    return own === undefined ? each : { ...each, url: own.url, ...(own.name !== undefined && { name: own.name }) };
  };
  // Of one address once: uv takes no name twice.
  const once = index?.filter(({ url }, at) => index.findIndex((other) => isSameAddress(other.url, url)) === at);
  return { ...rest, ...(once && { index: once.map(known) }) };
};

const isSameAddress = (a: string, b: string): boolean => written(a) === written(b);

const written = (url: string): string => {
  const bare = withoutLogin(url);
  return (URL.parse(bare)?.href ?? bare).replace(/\/$/, "");
};

/** A `uv.toml` with these sources and no other setting: the workspace's constraints and overrides would hide what users meet. */
export const sourcesToml = (sources: PackageSources): string => stringify(sources);

/** Whether a value that came as JSON is what `packageSources` gives. */
export const isPackageSources = (value: unknown): value is PackageSources => isOf(value, sourceKeys);

type Kinds = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isAddress = (value: unknown): value is string => isText(value) && /^https?:/.test(value) && URL.canParse(value);
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
/** A word that uv knows: of another it refuses the whole file. https://docs.astral.sh/uv/reference/settings/ */
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);

const indexKeys: Kinds = {
  name: (value) => isText(value) && /^[\w.-]+$/.test(value),
  url: isAddress,
  default: (value) => typeof value === "boolean",
  format: isOneOf("simple", "flat"),
  authenticate: isOneOf("auto", "always", "never"),
  "ignore-error-codes": (value) => isList(value, Number.isSafeInteger),
};

const sourceKeys: Kinds = {
  index: (value) => isList(value, (each) => isOf(each, indexKeys) && "url" in (each as Table)),
  "index-url": isAddress,
  "extra-index-url": (value) => isList(value, isAddress),
  "index-strategy": isOneOf("first-index", "unsafe-first-match", "unsafe-best-match"),
};

const isOf = (value: unknown, kinds: Kinds): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([key, each]) => Object.hasOwn(kinds, key) && kinds[key]!(each));

/** What of these keys is there and of the right kind. */
const keysOf = <Kept>(value: Table, kinds: Kinds): Kept =>
  Object.fromEntries(
    Object.entries(value).filter(([key, each]) => Object.hasOwn(kinds, key) && kinds[key]!(each)),
  ) as Kept;
