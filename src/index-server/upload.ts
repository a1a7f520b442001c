import { createHash } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { Bug } from "../domain/problem/problem.ts";
import { checkSdist, readWheel } from "./archive.ts";
import { readAttestations } from "./attestations.ts";
import { checkCharacters, checkFilename } from "./filename-rules.ts";
import { type ReceivedFile, receiveUpload } from "./receive.ts";
import { refuse } from "./refusal.ts";
import { isListed } from "./release-rules.ts";
import type { Store } from "./store.ts";
import type { Digests, StoredFile } from "./stored-file.ts";
import { readForm, type UploadForm, versionOf } from "./upload-form.ts";

/** Bytes; PyPI's default limit for one file. https://docs.pypi.org/project-management/storage-limits/ */
export const pypiLimit = 100 * 1024 * 1024;

/** What an index takes. */
export interface IndexRules {
  /** Whether it refuses what PyPI alone does: local versions, direct references, this machine's own platform … */
  readonly hasPyPIRules: boolean;
  /** Bytes of one file. */
  readonly largest: number;
}

/**
 * Takes an upload of the legacy API into the store, or refuses it as PyPI does; the same file again is taken and changes
 * nothing. https://docs.pypi.org/api/upload/
 *
 * What PyPI refuses and this index takes: a description that does not render, classifiers and licences that are on no list of
 * PyPI's, a RECORD that is no text, code that a scan finds (PyArmor, SourceDefender), more than a project may have in all; and
 * names that PyPI keeps to itself, since here every project is new. Names of deleted files are free again. A file
 * without a content type is plain text here as there.
 */
export const takeUpload = (request: IncomingMessage, store: Store, rules: IndexRules): Promise<void> =>
  store.receive(async (folder) => {
    const { fields, file } = await receiveUpload(request, { folder, largest: rules.largest });
    const form = readForm(fields, rules);
    if (file === undefined) return refuse("Upload payload does not have a file.");
    checkCharacters(file.filename, form);
    checkFile(file, form);
    const isKnown = async () => isListed(file, form, { listed: await store.list(form.project), now: Date.now() });
    if (await isKnown()) return;
    checkFilename(file.filename, form, rules);
    const record = await prepare(file, form, folder);
    // A name that was free a moment ago can be taken by now; then the file there is looked at instead.
    const isTaken = !(await store.commit(folder, { project: form.project, file: record }));
    if (isTaken && !(await isKnown())) throw new Bug(`${file.filename} is neither taken nor free`);
  });

const checkFile = (file: ReceivedFile, { digests }: UploadForm) => {
  if (file.type.startsWith("image/")) refuse("Invalid distribution file. It is an image.");
  const given = Object.entries(digests) as [keyof Digests, string][];
  if (given.some(([kind, digest]) => file.digests[kind] !== digest)) {
    refuse("The digest supplied does not match a digest calculated from the uploaded file.");
  }
};

/** Makes the upload's folder what will be listed: the file, and a wheel's metadata, under their names. */
const prepare = async (file: ReceivedFile, form: UploadForm, folder: string): Promise<StoredFile> => {
  const { filename, path, size, digests } = file;
  const { name, filetype, pyversion, requiresPython, licenseFiles, metadata } = form;
  const attestations = readAttestations(form.attestations, { filename, sha256: digests.sha256 });
  if (filetype === "sdist") await checkSdist(path, licenseFiles);
  const metadata_sha256 = filetype === "sdist" ? null : await extractMetadata(file, licenseFiles);
  await rename(path, join(folder, filename));
  return {
    filename,
    name,
    version: versionOf(form),
    filetype,
    pyversion,
    size,
    digests,
    metadata_sha256,
    upload_time: new Date().toISOString(),
    requires_python: requiresPython,
    metadata,
    ...(attestations.length === 0 ? {} : { attestations }),
  };
};

/** Writes a wheel's METADATA beside it; its sha256. */
const extractMetadata = async ({ filename, path }: ReceivedFile, licenseFiles: readonly string[]): Promise<string> => {
  const metadata = await readWheel(path, { stem: filename.split("-", 2).join("-"), licenseFiles });
  await writeFile(join(dirname(path), `${filename}.metadata`), metadata, { flush: true });
  return createHash("sha256").update(metadata).digest("hex");
};
