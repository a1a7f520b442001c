import { normalizeName } from "../domain/python/name.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { isPlatformTag } from "./platform-tag.ts";
import { refuse } from "./refusal.ts";
import { type UploadForm, versionOf } from "./upload-form.ts";

/** PEP 625, PEP 427 */
const extensions = { sdist: ".tar.gz", bdist_wheel: ".whl" };

/** Characters: file systems take 255 bytes, and `.metadata` is added. */
const longest = 255 - ".metadata".length;

/** Refuses what could be a path, cannot be printed, or is no distribution; to be asked before the name is used. */
export const checkCharacters = (filename: string, { filetype }: UploadForm): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x1f\x7f]/.test(filename)) refuse("The file name has characters that cannot be printed.");
  if (/[/\\]/.test(filename)) refuse("The file name has '/' or '\\' in it.");
  if (filename.length > longest) refuse(`The file name is too long: '${filename}'.`);
  const extension = extensions[filetype];
  if (!filename.endsWith(extension)) refuse(`Invalid file extension: a file of type ${filetype} ends in ${extension}.`);
};

/** Refuses a name that is not the normalised one of the release. */
export const checkFilename = (filename: string, form: UploadForm): void =>
  form.filetype === "sdist" ? checkSdistName(filename, form) : checkWheelName(filename, form);

const escapedName = ({ project }: UploadForm) => project.replaceAll("-", "_");

const checkSdistName = (filename: string, form: UploadForm) => {
  const expected = `${escapedName(form)}-${versionOf(form)}.tar.gz`;
  if (filename !== expected) refuse(`The file name '${filename}' is not '${expected}'.`);
};

const checkWheelName = (filename: string, form: UploadForm) => {
  const parts = filename.slice(0, -".whl".length).split("-");
  const [name = "", version = ""] = parts;
  const parsed = parseVersion(version);
  const hasBuild = parts.length === 6 && /^\d/.test(parts[2]!);
  const isWellFormed = (parts.length === 5 || hasBuild) && /^[\w.!-]+$/.test(filename) && !name.includes("__");
  if (!isWellFormed || parsed === undefined) return refuse(`Invalid wheel filename: '${filename}'.`);

  const foreign = parts
    .at(-1)!
    .split(".")
    .find((tag) => !isPlatformTag(tag));
  if (foreign !== undefined) refuse(`The platform tag '${foreign}' of '${filename}' is not taken.`);
  const expected = escapedName(form);
  if (normalizeName(name) !== form.project)
    refuse(`The file name of a wheel of '${form.name}' starts with '${expected}'.`);
  if (name !== expected) {
    refuse(`The file name '${filename}' starts with '${name}', not with the normalised '${expected}'.`);
  }
  if (compareVersions(parsed, form.version) !== 0) {
    refuse(`The file name has version '${version}', the form '${versionOf(form)}'.`);
  }
};
