import type { Finding } from "../problem/finding.ts";
import { tagFormatInvalid } from "../problem/tag.ts";
import type { FilePlace } from "../problem/workspace.ts";
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

/** Formats whose tags of one version git cannot keep both, since one would have to be a folder of the other. */
export const formatClashes = (
  { settings, packages }: Pick<Config, "settings" | "packages">,
  place: (path: KeyPath) => FilePlace,
): readonly Finding[] => {
  const namings = [
    ...namingOf(["umbrella-tag-format"], settings["umbrella-tag-format"]),
    ...namingOf(["tag-format"], settings["tag-format"]),
    ...[...packages].flatMap(([name, { tagFormats, isPrivate }]) =>
      isPrivate ? [] : namingOf(["packages", name, "tag-format"], tagFormats, name),
    ),
  ];
  return namings.flatMap(({ path, format, tag }) => {
    const around = namings.find((other) => tag.startsWith(`${other.tag}/`));
    if (around === undefined) return [];
    const why = `makes tags such as ${tag}, which git cannot keep beside ${around.tag} of ${around.path.join(".")}`;
    return [{ ...tagFormatInvalid({ format, why }), ...place(path), remedy: "commit" as const }];
  });
};

/** New tags are made by the first format. What cannot be read is told elsewhere. */
const namingOf = (path: KeyPath, value: unknown, name = "name"): readonly Naming[] => {
  const first = isText(value) ? value.split(/[\n,]/)[0] : isTexts(value) ? value[0] : undefined;
  const format = first === undefined ? undefined : parseTagFormat(first.trim());
  if (format === undefined || "code" in format) return [];
  return [{ path, format: format.text, tag: fillFormat(format, { name, version: "1.0" }) }];
};
