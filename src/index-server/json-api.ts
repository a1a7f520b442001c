import type { PackageName } from "../domain/python/name.ts";
import { isSameVersion } from "../domain/python/version.ts";
import { fileUrl, newestVersion } from "./listing.ts";
import type { StoredFile } from "./stored-file.ts";

interface Project {
  /** The index's URL. */
  readonly base: string;
  readonly project: PackageName;
  /** In order, at least one. */
  readonly files: readonly StoredFile[];
}

/** `/pypi/<project>/json`: every release, and what the newest one says of itself. https://docs.pypi.org/api/json/ */
export const projectJson = (project: Project) => {
  const versions = [...new Set(project.files.map(({ version }) => version))];
  const releases = versions.map((version) => [version, urls(project, version)]);
  return { ...releaseJson(project, newestVersion(project.files))!, releases: Object.fromEntries(releases) };
};

/** `/pypi/<project>/<version>/json`; `undefined` where there is no such release. */
export const releaseJson = (project: Project, version: string) => {
  const first = project.files.find((file) => isSameVersion(file.version, version));
  return first && { info: info(first), urls: urls(project, version), vulnerabilities: [] };
};

const lists = ["classifiers", "requires_dist", "provides_extra", "dynamic", "license_file"];

/** The metadata as the upload's form named it: texts, and lists where the field may repeat. */
const info = ({ name, version, requires_python, metadata }: StoredFile) => ({
  ...Object.fromEntries(
    Object.entries(metadata).map(([field, values]) => [field, lists.includes(field) ? values : values[0]]),
  ),
  name,
  version,
  requires_python,
  requires_dist: metadata.requires_dist ?? null,
  project_urls: metadata.project_urls ? Object.fromEntries(metadata.project_urls.map(splitUrl)) : null,
  yanked: false,
  yanked_reason: null,
});

const splitUrl = (entry: string): readonly [string, string] => {
  const comma = entry.indexOf(",");
  return [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
};

const urls = ({ base, project, files }: Project, version: string) =>
  files
    .filter((file) => isSameVersion(file.version, version))
    .map((file) => ({
      filename: file.filename,
      packagetype: file.filetype,
      python_version: file.pyversion,
      digests: file.digests,
      size: file.size,
      upload_time_iso_8601: file.upload_time,
      url: fileUrl(base, project, file.filename),
      requires_python: file.requires_python,
      yanked: false,
      yanked_reason: null,
    }));
