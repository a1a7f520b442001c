import { compareVersions, parseVersion } from "../domain/python/version.ts";
import { refuse } from "./refusal.ts";
import type { Digests, StoredFile } from "./stored-file.ts";
import type { UploadForm } from "./upload-form.ts";

/** Milliseconds: a release takes new files for 14 days, as on PyPI. */
const openFor = 14 * 24 * 60 * 60 * 1000;

/** The files of a project, and the time in milliseconds since the epoch. */
export interface ProjectNow {
  readonly listed: readonly StoredFile[];
  readonly now: number;
}

/**
 * Whether the very file is there already: then nothing is to be done, however old it is. Refuses other bytes for a name,
 * another name for the same bytes, and what its release no longer takes.
 */
export const isListed = (
  { filename, digests }: { readonly filename: string; readonly digests: Digests },
  form: UploadForm,
  { listed, now }: ProjectNow,
): boolean => {
  const twin = listed.find((file) => file.filename === filename || file.digests.sha256 === digests.sha256);
  if (twin?.filename === filename && twin.digests.sha256 === digests.sha256) return true;
  if (twin) refuse(`File already exists ('${filename}', with blake2_256 hash '${digests.blake2b_256}').`);

  const release = listed.filter(({ version }) => compareVersions(parseVersion(version)!, form.version) === 0);
  if (release.some(({ upload_time }) => Date.parse(upload_time) < now - openFor)) {
    refuse("Uploading new files to releases older than 14 days is not allowed.");
  }
  if (form.filetype === "sdist" && release.some(({ filetype }) => filetype === "sdist")) {
    refuse("Only one sdist may be uploaded per release.");
  }
  return false;
};
