import type { Finding } from "../problem/finding.ts";
import { tagFormatInvalid } from "../problem/tag.ts";
import type { PackageName } from "../python/name.ts";

/** How tags are named: fixed text and at most one `{name}`, and `{version}`. */
export interface TagFormat {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "name" | "version" };

/** Where the input `tag-format` and the configuration say nothing. The first that a package has names its tags. */
export const defaultTagFormats: readonly string[] = [
  "{name}-v{version}",
  "{name}@{version}",
  "{name}/v{version}",
  "v{version}",
];

/** Usual too, and tried after the defaults where no `tag-format` is set: they say so little that the versions must fit. */
export const usualTagFormats: readonly string[] = [
  "{version}",
  "{name}-{version}",
  "{name}/{version}",
  "{name}=={version}",
  "{name}@v{version}",
];

/** The formats of a workspace, and of the packages that have their own instead. */
export interface TagFormats {
  readonly workspace: readonly TagFormat[];
  /** Tried where none of the workspace's fits. Empty where a `tag-format` is set. */
  readonly usual: readonly TagFormat[];
  readonly packages: ReadonlyMap<PackageName, readonly TagFormat[]>;
}

/** Where a format stands, and so where its remedy lies. */
type Where = Pick<Finding, "input" | "remedy">;
/** A package has its own in the configuration alone. */
const inConfig: Where = { remedy: "commit" };

/**
 * Reads the formats, those of packages by name; all that is wrong with them where anything is. A workspace whose formats
 * are the defaults, or none, has set none.
 */
export const parseTagFormats = (
  workspace: readonly string[],
  packages: ReadonlyMap<PackageName, readonly string[]>,
): TagFormats | readonly Finding[] => {
  const findings: Finding[] = [...sharedFormats(packages)];
  const parse = (texts: readonly string[], where: Where): readonly TagFormat[] =>
    texts.flatMap((text) => {
      const format = parseTagFormat(text);
      if ("pieces" in format) return [format];
      findings.push({ ...format, ...where });
      return [];
    });
  const isSet = workspace.length > 0 && workspace.join("\n") !== defaultTagFormats.join("\n");
  const formats: TagFormats = {
    workspace: parse(isSet ? workspace : defaultTagFormats, { input: "tag-format" }),
    usual: isSet ? [] : parse(usualTagFormats, {}),
    packages: new Map(
      [...packages].filter(([, texts]) => texts.length > 0).map(([name, texts]) => [name, parse(texts, inConfig)]),
    ),
  };
  return findings.length > 0 ? findings : formats;
};

/** Reads one format. */
export const parseTagFormat = (text: string, isOfUmbrella = false): TagFormat | Finding => {
  const pieces = [...text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, placeholder]): Piece => {
    if (placeholder === "name" || placeholder === "version") return { kind: placeholder };
    return { kind: "text", text: all };
  });
  const why = faultOf(pieces);
  return why === undefined ? { text, pieces } : tagFormatInvalid({ format: text, why, isOfUmbrella });
};

const faultOf = (pieces: readonly Piece[]): string | undefined => {
  const count = (kind: Piece["kind"]): number => pieces.filter((piece) => piece.kind === kind).length;
  const unknown = pieces.find((piece) => piece.kind === "text" && /[{}]/.test(piece.text));
  if (unknown?.kind === "text") return `has a placeholder other than {name} and {version}, ${unknown.text}`;
  if (count("version") !== 1) return count("version") === 0 ? "has no {version}" : "has {version} twice";
  if (count("name") > 1) return "has {name} twice";
  const sample = fill(pieces, { name: "name", version: "1.0" });
  return isTagName(sample) ? undefined : `makes tags that git refuses, such as ${sample}`;
};

/** The rules of `git check-ref-format` for a tag. https://git-scm.com/docs/git-check-ref-format */
export const isTagName = (tag: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git refuses.
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(tag);

/** Formats that several packages have for themselves, and that do not say which of them is meant. */
const sharedFormats = (packages: ReadonlyMap<PackageName, readonly string[]>): readonly Finding[] => {
  const owners = Map.groupBy(
    [...packages].flatMap(([name, texts]) => [...new Set(texts)].map((text) => ({ name, text }))),
    ({ text }) => text,
  );
  return [...owners]
    .filter(([text, names]) => names.length > 1 && !text.includes("{name}"))
    .map(([text, names]) => ({
      ...tagFormatInvalid({
        format: text,
        why: `does not say which of ${names.map(({ name }) => name).join(", ")} is meant`,
      }),
      ...inConfig,
    }));
};

const fill = (pieces: readonly Piece[], values: { readonly name: PackageName; readonly version: string }): string =>
  pieces.reduce((text, piece) => text + (piece.kind === "text" ? piece.text : values[piece.kind]), "");

/** A tag by one format. */
export const fillFormat = (
  { pieces }: TagFormat,
  values: { readonly name: PackageName; readonly version: string },
): string => fill(pieces, values);

export const namesPackage = ({ pieces }: TagFormat): boolean => pieces.some(({ kind }) => kind === "name");

/** Whether a `tag-format` is set for the workspace. */
export const areSet = ({ usual }: Pick<TagFormats, "usual">): boolean => usual.length === 0;

/** The formats that a package's tags may have. */
export const formatsOf = ({ workspace, packages }: TagFormats, name: PackageName): readonly TagFormat[] =>
  packages.get(name) ?? workspace;

/** The tag of a release, by the first format that its package has. `version` is written as given. */
export const formatTag = (
  formats: TagFormats,
  release: { readonly name: PackageName; readonly version: string },
): string => fill(formatsOf(formats, release.name)[0]!.pieces, release);
