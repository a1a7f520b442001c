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
 * The same without names. uv takes the environment's `UV_INDEX_<NAME>_USERNAME` and `_PASSWORD` to the index of that name:
 * whoever wrote the sources could have them sent anywhere.
 */
export const anonymous = ({ index, ...rest }: PackageSources): PackageSources => ({
  ...rest,
  ...(index && { index: index.map(({ name: _, ...each }) => each) }),
});

/** A `uv.toml` with these sources and no other setting: the workspace's constraints and overrides would hide what users meet. */
export const sourcesToml = (sources: PackageSources): string => stringify(sources);

/** Whether a value that came as JSON is what `packageSources` gives. */
export const isPackageSources = (value: unknown): value is PackageSources => isOf(value, sourceKeys);

type Kinds = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isAddress = (value: unknown): value is string => isText(value) && /^https?:/.test(value) && URL.canParse(value);
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const indexKeys: Kinds = {
  name: isText,
  url: isAddress,
  default: (value) => typeof value === "boolean",
  format: isText,
  authenticate: isText,
  "ignore-error-codes": (value) => isList(value, Number.isSafeInteger),
};

const sourceKeys: Kinds = {
  index: (value) => isList(value, (each) => isOf(each, indexKeys) && "url" in (each as Table)),
  "index-url": isAddress,
  "extra-index-url": (value) => isList(value, isAddress),
  "index-strategy": isText,
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
