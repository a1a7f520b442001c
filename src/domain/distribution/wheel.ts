import { distInfoWrong, entryPointsWrong, wheelFileWrong, wheelTagsDoubtful } from "../problem/distribution.ts";
import type { Finding } from "../problem/finding.ts";
import { parseDistributionName } from "../python/distribution-name.ts";
import { parseMetadata } from "../python/metadata.ts";
import { type Archive, distInfoOf, filesOf, topNamesOf } from "./archive.ts";
import { entryPointFaults, entryPointsText } from "./entry-points.ts";

/** Exactly one `*.dist-info`, spelled as the file name is: by it the index and installers find the metadata. */
export const checkDistInfo = (archive: Archive): readonly Finding[] => {
  const expected = distInfoOf(archive);
  const found = topNamesOf(archive).filter((name) => name.endsWith(".dist-info"));
  const isRight = found.length === 1 && found[0] === expected;
  return isRight ? [] : [distInfoWrong({ filename: archive.filename, expected, found })];
};

/** Each tag of a compressed set: `py2.py3-none-any` is `py2-none-any` and `py3-none-any`. */
const tagsInName = (filename: string): readonly string[] => {
  const parsed = parseDistributionName(filename);
  if (parsed?.kind !== "wheel") return [];
  const { pythonTags, abiTags, platformTags } = parsed;
  return pythonTags.flatMap((python) =>
    abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`)),
  );
};

const isCompiled = (path: string): boolean => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(path);

/**
 * WHEEL can be read by installers, and agrees with the file name and the content.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
export const checkWheelFile = (archive: Archive): readonly Finding[] => {
  const { filename } = archive;
  const path = `${distInfoOf(archive)}/WHEEL`;
  const text = archive.texts.get(path);
  if (text === undefined) return [wheelFileWrong({ filename, what: `it has no ${path}` })];

  const { fields } = parseMetadata(text);
  const [version = "missing"] = fields.get("wheel-version") ?? [];
  const [isPure = "missing"] = fields.get("root-is-purelib") ?? [];
  const named = tagsInName(filename).toSorted();
  const written = (fields.get("tag") ?? []).toSorted();
  const compiled = filesOf(archive).filter((entry) => isCompiled(entry.path));
  const isForAll = named.length > 0 && named.every((tag) => tag.endsWith("-none-any"));
  const doubtful = (what: string, isRenamed: boolean) => wheelTagsDoubtful({ filename, what, isRenamed });
  return [
    ...(/^1\.\d+$/.test(version) ? [] : [wheelFileWrong({ filename, what: `its Wheel-Version is ${version}` })]),
    ...(/^(true|false)$/i.test(isPure)
      ? []
      : [wheelFileWrong({ filename, what: `its Root-Is-Purelib is ${isPure}, not true or false` })]),
    ...(named.join() === written.join()
      ? []
      : [doubtful(`its name says ${named.join(", ")}, its WHEEL file ${written.join(", ") || "nothing"}`, true)]),
    ...(isForAll && compiled[0] !== undefined
      ? [doubtful(`it is tagged for every platform and holds compiled ${compiled[0].path}`, false)]
      : []),
  ];
};

/** Entry points can be read, and scripts have names that are safe as file names: what PyPI looks at. */
export const checkEntryPoints = (archive: Archive): readonly Finding[] =>
  entryPointFaults(entryPointsText(archive)).map((what) => entryPointsWrong({ filename: archive.filename, what }));
