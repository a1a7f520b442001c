import { absence, type Project, unknown, type VersionOrigin } from "./origin.ts";
import { readWholeFile, statedAt } from "./text.ts";

/** What stands in a call: anything but brackets and quotes, a text, a comment, another call. Each begins in its own way, so that no text is tried twice. */
const part = String.raw`[^()'#]|'(?:[^'\\\n]|\\.)*'|#[^\n]*\n|\([^()]*\)`;
const version = new RegExp(
  String.raw`^project\s*\((?:${part})*?\bversion\s*:\s*(?:'(?<text>[^'\\\n]+)'|files\s*\(\s*'(?<file>[^'\\\n]+)'\s*\))\s*[,)]`,
  "m",
);

/** The version of a project of Meson, where it is a text or the name of the file that holds it. https://mesonbuild.com/Reference-manual_functions.html#project */
export const readMesonVersion = ({ read }: Project): VersionOrigin => {
  const path = "meson.build";
  const source = read(path);
  if (source.kind !== "text") return absence(source, path);
  const match = version.exec(source.text);
  const { text, file } = match?.groups ?? {};
  if (match === null) return unknown(`project() in ${source.file} has no version that can be read`);
  if (file !== undefined) return readWholeFile(read(file), file);
  return statedAt(source, match.index + match[0].lastIndexOf(text!), text!);
};
