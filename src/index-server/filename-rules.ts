import { isPlatformTag } from "../domain/distribution/pypi/platform-tag.ts";
import { normalizeName } from "../domain/python/name.ts";
import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { refuse } from "./refusal.ts";
import { type UploadForm, versionOf } from "./upload-form.ts";

/** PEP 625, PEP 427 */
const extensions = { sdist: ".tar.gz", bdist_wheel: ".whl" };

/** Characters: file systems take 255 bytes, and `.metadata` is added. */
const longest = 255 - ".metadata".length;

/** Refuses what could be a path, cannot be printed, or is no distribution; to be asked before the name is used. */
export const checkCharacters = (filename: string, { filetype }: UploadForm): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x1f\x7f]/.test(filename)) refuse("Cannot upload a file with non-printable characters in the name.");
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  if (filename.length > longest) refuse(`Filename is too long: '${filename}'.`);
  const extension = extensions[filetype];
  if (!filename.endsWith(extension)) refuse(`Invalid file extension: a file of type ${filetype} ends in ${extension}.`);
};

/** Refuses a name that is not the normalised one of the release, and by PyPI's rules a platform that PyPI does not take. */
export const checkFilename = (
  filename: string,
  form: UploadForm,
  { hasPyPIRules }: { readonly hasPyPIRules: boolean },
): void => {
  if (form.filetype === "sdist") checkSdistName(filename, form);
  else {
    if (hasPyPIRules) checkPlatforms(filename);
    checkWheelName(filename, form);
  }
};

const checkPlatforms = (filename: string) => {
  const tags = filename.slice(filename.lastIndexOf("-") + 1, -".whl".length).toLowerCase();
  const foreign = tags.split(".").find((tag) => !isPlatformTag(tag));
  if (foreign !== undefined) refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign}'.`);
};

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
  const isWellFormed =
    (parts.length === 5 || hasBuild) && !parts.includes("") && /^[\w.!+-]+$/.test(filename) && !name.includes("__");
  if (!isWellFormed || parsed === undefined) return refuse(`Invalid wheel filename: '${filename}'.`);

  const expected = escapedName(form);
  if (normalizeName(name) !== form.project) refuse(`Start filename for '${form.name}' with '${expected}'.`);
  if (name !== expected) {
    refuse(`Filename '${filename}' should contain the normalized project name '${expected}', not '${name}'.`);
  }
  if (compareVersions(parsed, form.version) !== 0) {
    refuse(`Version in filename should be '${versionOf(form)}' not '${version}'.`);
  }
};
