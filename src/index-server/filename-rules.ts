import { normalizeName } from "../domain/python/name.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { isPlatformTag } from "./platform-tag.ts";
import { refuse } from "./refusal.ts";
import { type UploadForm, versionOf } from "./upload-form.ts";

const extensions = { sdist: [".tar.gz", ".zip"], bdist_wheel: [".whl"] } as const;

/** Characters: file systems take 255 bytes, and `.metadata` is added. */
const longest = 255 - ".metadata".length;

/** Refuses what could be a path, cannot be printed, or is no distribution; to be asked before the name is used. */
export const checkCharacters = (filename: string, { filetype }: UploadForm): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x1f\x7f]/.test(filename)) refuse("Cannot upload a file with non-printable characters in the name.");
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  if (filename.length > longest) refuse(`Filename is too long: '${filename}'.`);
  const extension = /.(\.tar\.gz|\.zip|\.whl)$/i.exec(filename)?.[1];
  if (extension === undefined) refuse("Invalid file extension: use .tar.gz, .whl or .zip.");
  if (!extensions[filetype].some((known) => known === extension)) {
    refuse(`Invalid file extension: extension ${extension} is invalid for filetype ${filetype}.`);
  }
};

/** Refuses a name that is not the normalised one of the release. PEP 427, PEP 625 */
export const checkFilename = (filename: string, form: UploadForm): void =>
  form.filetype === "sdist" ? checkSdistName(filename, form) : checkWheelName(filename, form);

const escapedName = ({ project }: UploadForm) => project.replaceAll("-", "_");

const checkSdistName = (filename: string, form: UploadForm) => {
  const expected = `${escapedName(form)}-${versionOf(form)}.tar.gz`;
  if (filename !== expected) refuse(`Filename '${filename}' is invalid, should be '${expected}'.`);
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
  if (foreign !== undefined) refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign}'.`);
  const expected = escapedName(form);
  if (normalizeName(name) !== form.project) refuse(`Start filename for '${form.name}' with '${expected}'.`);
  if (name !== expected) {
    refuse(`Filename '${filename}' should contain the normalized project name '${expected}', not '${name}'.`);
  }
  if (compareVersions(parsed, form.version) !== 0) {
    refuse(`Version in filename should be '${versionOf(form)}' not '${version}'.`);
  }
};
