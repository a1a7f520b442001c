/**
 * The fields of a distribution's METADATA or PKG-INFO, as written; what is missing is `undefined` or empty.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export interface Metadata {
  readonly metadataVersion: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly summary: string | undefined;
  readonly requiresPython: string | undefined;
  readonly licenseExpression: string | undefined;
  readonly descriptionContentType: string | undefined;
  readonly requiresDist: readonly string[];
  readonly providesExtra: readonly string[];
  readonly licenseFiles: readonly string[];
  readonly dynamic: readonly string[];
  /** The body, or where there is none the old `Description` field; `undefined` where neither has text. */
  readonly description: string | undefined;
  /** Every field by its name in lower case, each with its values in order: for those without a property here. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The line that is no field and ended the header before its empty line, if one did: what follows is lost to readers. */
  readonly strayLine: string | undefined;
}

/** Every field that there is, in lower case, up to this version of the core metadata. */
export const newestKnown = "2.5";
export const knownFields: ReadonlySet<string> = new Set(
  [
    "metadata-version name version dynamic platform supported-platform summary description description-content-type",
    "keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
    "home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
    "obsoletes-dist requires provides obsoletes import-name import-namespace",
  ].flatMap((line) => line.split(" ")),
);

/** Those that a distribution says once: of two, one reader takes the first and another the last. */
const single = new Set(
  [
    "metadata-version name version summary description description-content-type keywords author author-email maintainer",
    "maintainer-email license license-expression home-page download-url requires-python",
  ].flatMap((names) => names.split(" ")),
);

/** What is said again of a field that is said once, as it stands there: often the second line of a value. */
export const repeatedFields = ({ fields }: Metadata): readonly string[] =>
  [...fields].flatMap(([name, values]) =>
    single.has(name) ? values.slice(1).map((value) => `${name}: ${value}`) : [],
  );

const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const field = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s;

/** The header's fields as name and lines, and the body: what follows an empty line, or starts with one that is no field. */
const readHeader = (text: string) => {
  const fields: { readonly name: string; readonly lines: string[] }[] = [];
  let body = "";
  let strayLine: string | undefined;
  for (const { 0: whole, 1: content = "", index } of text.matchAll(line)) {
    const [, name, value = ""] = field.exec(content) ?? [];
    const isContinuation = /^[ \t]/.test(content) && fields.length > 0;
    if (isContinuation) fields.at(-1)!.lines.push(content);
    else if (name !== undefined) fields.push({ name: name.toLowerCase(), lines: [value] });
    else {
      if (content !== "") strayLine = content;
      body = text.slice(content === "" ? index + whole.length : index);
      break;
    }
  }
  return { fields, body, strayLine };
};

/** Old backends indent a description's further lines by eight spaces, or by seven and a bar. */
const unfold = (name: string, lines: readonly string[]): string =>
  name === "description"
    ? lines
        .map((text, index) => (index === 0 ? text : text.replace(/^ {7}[ |]/, "")))
        .join("\n")
        .trim()
    : lines
        .map((text) => text.trim())
        .join(" ")
        .trim();

/** Reads the text as the e-mail header and body that it is; it never fails, since a check says what is missing. */
export const parseMetadata = (text: string): Metadata => {
  const { fields: entries, body, strayLine } = readHeader(text);
  const fields = new Map<string, string[]>();
  for (const { name, lines } of entries) {
    const value = unfold(name, lines);
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  const first = (name: string): string | undefined => all(name)[0];
  return {
    metadataVersion: first("metadata-version"),
    name: first("name"),
    version: first("version"),
    summary: first("summary"),
    requiresPython: first("requires-python"),
    licenseExpression: first("license-expression"),
    descriptionContentType: first("description-content-type"),
    requiresDist: all("requires-dist"),
    providesExtra: all("provides-extra"),
    licenseFiles: all("license-file"),
    dynamic: all("dynamic"),
    description: body.trim() === "" ? first("description") || undefined : body,
    fields,
    strayLine,
  };
};
