import type { PublisherJob } from "../credential/publisher-job.ts";
import type { PackageName } from "../python/name.ts";

/** An index that is known by name, with its public addresses. All URLs end in `/`. */
export interface IndexPreset {
  /** What the input `index` takes. */
  readonly name: "pypi" | "testpypi";
  /** For people. */
  readonly title: string;
  /** Takes uploads: `uv publish --publish-url`. */
  readonly uploadUrl: string;
  /** PEP 503 and PEP 691: `uv publish --check-url`. */
  readonly simpleUrl: string;
  /** The site that people visit, also the host that mints tokens for trusted publishing. */
  readonly siteUrl: string;
}

/** https://docs.pypi.org/api/upload/ */
export const indexPresets: Readonly<Record<IndexPreset["name"], IndexPreset>> = {
  pypi: {
    name: "pypi",
    title: "PyPI",
    uploadUrl: "https://upload.pypi.org/legacy/",
    simpleUrl: "https://pypi.org/simple/",
    siteUrl: "https://pypi.org/",
  },
  testpypi: {
    name: "testpypi",
    title: "TestPyPI",
    uploadUrl: "https://test.pypi.org/legacy/",
    simpleUrl: "https://test.pypi.org/simple/",
    siteUrl: "https://test.pypi.org/",
  },
};

const presetOfOrigin = new Map(
  Object.values(indexPresets).flatMap((preset) =>
    [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset] as const),
  ),
);

/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
export const presetOfUrl = (url: string): IndexPreset | undefined => presetOfOrigin.get(URL.parse(url)?.origin ?? "");

/** The page of one release, where people read and install it. */
export const releasePage = ({ siteUrl }: IndexPreset, name: PackageName, version: string): string =>
  `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;

/** The page of a project, where people look at it. */
export const projectPage = ({ siteUrl }: IndexPreset, name: PackageName): string => `${siteUrl}project/${name}/`;

/** The page where an owner yanks a release. */
export const yankPage = ({ siteUrl }: IndexPreset, name: PackageName, version: string): string =>
  `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;

/** The page where the owner of a project that exists adds a trusted publisher. */
export const publisherPage = ({ siteUrl }: IndexPreset, name: PackageName): string =>
  `${siteUrl}manage/project/${name}/settings/publishing/`;

/** The page where a user adds a trusted publisher for a project that does not exist yet. */
export const pendingPublisherPage = ({ siteUrl }: IndexPreset): string => `${siteUrl}manage/account/publishing/`;

/** A project, and the job that may be its trusted publisher; `undefined` where that is not known. */
interface Publishing {
  readonly name: PackageName;
  readonly job: PublisherJob | undefined;
}

/** The same pages with the fields of their forms: PyPI fills them in for projects that exist. https://github.com/pypi/warehouse/pull/16399 */
export const publisherForm = (preset: IndexPreset, { name, job }: Publishing): string =>
  withFields(publisherPage(preset, name), job, {});
export const pendingPublisherForm = (preset: IndexPreset, { name, job }: Publishing): string =>
  withFields(pendingPublisherPage(preset), job, { project_name: name });

const withFields = (page: string, job: PublisherJob | undefined, more: Readonly<Record<string, string>>): string => {
  if (job === undefined) return page;
  const { owner, repository, workflow, environment = "" } = job;
  const fields = { provider: "github", ...more, owner, repository, workflow_filename: workflow };
  return `${page}?${new URLSearchParams({ ...fields, ...(environment === "" ? {} : { environment }) })}`;
};

/** The page where an owner archives a project, or takes it out of the archive. */
export const settingsPage = ({ siteUrl }: IndexPreset, name: PackageName): string =>
  `${siteUrl}manage/project/${name}/settings/`;

/** New projects in 24 hours that PyPI takes from a user or an address, in practice. https://github.com/pypi/support/issues/11827 */
export const newProjectsADay = 4;

/** After so many days PyPI drops a pending publisher. https://github.com/pypi/warehouse/pull/19996 */
export const pendingPublisherDays = 30;

/** The page where a user makes an upload token. */
export const tokenPage = ({ siteUrl }: IndexPreset): string => `${siteUrl}manage/account/token/`;
