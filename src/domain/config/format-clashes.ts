import type { Finding } from "../problem/finding.ts";
import { tagFormatInvalid } from "../problem/tag.ts";
import type { FilePlace } from "../problem/workspace.ts";
import type { PackageName } from "../python/name.ts";
import { fillFormat, parseTagFormat } from "../tag/tag-format.ts";
import type { Config } from "./config.ts";
import { isText, isTexts, type KeyPath } from "./value.ts";

/** By what a new tag is named. */
interface Naming {
  readonly path: KeyPath;
  readonly format: string;
  /** The tag of one version. */
  readonly tag: string;
}

/**
 * Formats whose tags of one version git cannot keep both, since one would have to be a folder of the other. `released` are
 * the members that can be released, asked where it counts; `undefined` where that is not known.
 */
export const formatClashes = async (
  { settings, packages }: Pick<Config, "settings" | "packages">,
  place: (path: KeyPath) => FilePlace,
  released: () => Promise<readonly PackageName[] | undefined>,
): Promise<readonly Finding[]> => {
  const namings = [
    ...namingOf(["umbrella-tag-format"], settings["umbrella-tag-format"]),
    ...namingOf(["tag-format"], settings["tag-format"]),
    ...[...packages].flatMap(([name, { tagFormats, isPrivate }]) =>
      isPrivate ? [] : namingOf(["packages", name, "tag-format"], tagFormats, name),
    ),
  ];
  if (besides(namings).length === 0) return [];
  const names = (await released())?.filter((name) => packages.get(name)?.isPrivate !== true);
  const hasOwn = (name: PackageName): boolean => (packages.get(name)?.tagFormats ?? []).length > 0;
  const isUsed = ({ path: [key, name] }: Naming): boolean => {
    if (names === undefined || key === "umbrella-tag-format") return true;
    return key === "packages" ? names.includes(name!) : !names.every(hasOwn);
  };
  return besides(namings.filter(isUsed)).map(({ path, format, tag, around }) => {
    const why = `makes tags such as ${tag}, which git cannot keep beside ${around.tag} of ${around.path.join(".")}`;
    const isOfUmbrella = path[0] === "umbrella-tag-format";
    return { ...tagFormatInvalid({ format, why, isOfUmbrella }), ...place(path), remedy: "commit" as const };
  });
};

/** Those whose tag would have to lie in another's, which is `around`. */
const besides = (namings: readonly Naming[]): readonly (Naming & { readonly around: Naming })[] =>
  namings.flatMap((naming) => {
    const around = namings.find((other) => naming.tag.startsWith(`${other.tag}/`));
    return around === undefined ? [] : [{ ...naming, around }];
  });

/** New tags are made by the first format. What cannot be read is told elsewhere. */
const namingOf = (path: KeyPath, value: unknown, name = "name"): readonly Naming[] => {
  const first = isText(value) ? value.split(/[\n,]/)[0] : isTexts(value) ? value[0] : undefined;
  const format = first === undefined ? undefined : parseTagFormat(first.trim());
  if (format === undefined || "code" in format) return [];
  return [{ path, format: format.text, tag: fillFormat(format, { name, version: "1.0" }) }];
};
