import { html } from "hono/html";
import type { PackageName } from "../domain/python/name.ts";
import { provenanceUrl } from "./attestations.ts";
import { fileUrl } from "./listing.ts";
import type { StoredFile } from "./stored-file.ts";

/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
const meta = { "api-version": "1.4" } as const;

/** The list of projects (PEP 691). */
export const indexDocument = (projects: readonly PackageName[]) => ({
  meta,
  projects: projects.map((name) => ({ name })),
});

/** The files of one project (PEP 691, 700, 714, 740, 792); `files` are in order. */
export const projectDocument = (base: string, project: PackageName, files: readonly StoredFile[]) => ({
  meta,
  name: project,
  "project-status": { status: "active" },
  versions: [...new Set(files.map(({ version }) => version))],
  files: files.map((file) => ({
    filename: file.filename,
    url: fileUrl(base, project, file.filename),
    hashes: { sha256: file.digests.sha256 },
    "requires-python": file.requires_python,
    size: file.size,
    "upload-time": file.upload_time,
    yanked: false,
    provenance: file.attestations === undefined ? null : provenanceUrl(base, project, file),
    "core-metadata": file.metadata_sha256 === null ? (false as const) : { sha256: file.metadata_sha256 },
  })),
});

/** The list of projects (PEP 503). */
export const indexPage = ({ projects }: ReturnType<typeof indexDocument>) =>
  page(
    "Simple index",
    projects.map(({ name }) => html`<a href="${name}/">${name}</a><br>\n`),
  );

/** The files of one project (PEP 503, 658, 740). */
export const projectPage = ({ name, files }: ReturnType<typeof projectDocument>) =>
  page(`Links for ${name}`, files.map(link));

type File = ReturnType<typeof projectDocument>["files"][number];

const link = ({ filename, url, hashes, provenance, "requires-python": python, "core-metadata": metadata }: File) => {
  const requires = python === null ? "" : html` data-requires-python="${python}"`;
  const core = metadata ? html` data-core-metadata="sha256=${metadata.sha256}"` : "";
  const signed = provenance === null ? "" : html` data-provenance="${provenance}"`;
  return html`<a href="${url}#sha256=${hashes.sha256}"${requires}${core}${signed}>${filename}</a><br>\n`;
};

const page = (title: string, links: readonly unknown[]) => html`<!DOCTYPE html>
<html lang="en">
<head><meta name="pypi:repository-version" content="${meta["api-version"]}"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${links}</body>
</html>
`;
