import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import type { ForgeRelease, ReleaseAsset } from "../../domain/forge-release/forge-release.ts";
import { field, textOf } from "../../domain/text/json.ts";
import type { AssetFile, ForgeReleases } from "../../ports/forge-releases.ts";
import { type ForgeClient, repositoryPath } from "./client.ts";
import { type Read, readAnswer, readListing } from "./shapes.ts";

/**
 * https://docs.github.com/en/rest/releases/releases, https://docs.github.com/en/rest/releases/assets
 * Gitea: https://docs.gitea.com/api/ (`repoListReleases`, `repoCreateRelease`, `repoCreateReleaseAttachment`)
 */
export const createReleases = (client: ForgeClient, repository: string): ForgeReleases => {
  const isGitea = client.kind === "gitea";
  const path = (...parts: readonly (string | number)[]) =>
    repositoryPath(repository, "releases", ...parts.map((part) => String(part)));
  return {
    list: async () => readListing(await client.list({ path: path() }), "releases", readRelease),
    read: async ({ id }) => readAnswer(await client.get(path(id)), "a release", readRelease),
    createDraft: async ({ tag, commit, title, body, isPrerelease }) => {
      const words = {
        tag_name: tag,
        target_commitish: commit,
        name: title,
        body,
        draft: true,
        prerelease: isPrerelease,
      };
      return readAnswer(await client.send("POST", path(), words), "the new release", readRelease);
    },
    upload: async ({ id, uploadUrl }, file) => {
      const bytes = await blobOf(file);
      const answer = isGitea
        ? await client.upload(path(id, "assets"), { name: file.name }, formOf(file.name, bytes))
        : await client.upload(uploadUrl.replace(/\{[^}]*\}$/, ""), { name: file.name }, bytes);
      return readAnswer(answer, "an asset", readAsset);
    },
    removeAsset: (release, asset) =>
      client.send("DELETE", isGitea ? path(release.id, "assets", asset.id) : path("assets", asset.id)),
    publish: async ({ id }, { isLatest }) => {
      const words = isGitea ? { draft: false } : { draft: false, make_latest: String(isLatest) };
      return readAnswer(await client.send("PATCH", path(id), words), "the release", readRelease);
    },
    remove: ({ id }) => client.send("DELETE", path(id)),
    areImmutable: async () => {
      if (isGitea) return { kind: "found", value: false };
      const answer = await client.get(repositoryPath(repository, "immutable-releases"));
      // That is how GitHub says no.
      if (answer.kind === "missing") return { kind: "found", value: false };
      return readAnswer(answer, "immutable releases", (value) => {
        const isOn = field(value, "enabled");
        return typeof isOn === "boolean" ? isOn : undefined;
      });
    },
  };
};

const type = "application/octet-stream";

const blobOf = async ({ content }: AssetFile): Promise<Blob> =>
  "path" in content ? await openAsBlob(content.path, { type }) : new Blob([content.text], { type });

/**
 * A form with one file. `FormData` is not the same class for every `fetch`. The name is that of a distribution or of ours.
 * https://www.rfc-editor.org/rfc/rfc7578
 */
const formOf = (name: string, bytes: Blob): Blob => {
  const boundary = `release-actions-${randomUUID()}`;
  const disposition = `Content-Disposition: form-data; name="attachment"; filename="${name.replaceAll('"', "%22")}"`;
  const head = `--${boundary}\r\n${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
  return new Blob([head, bytes, `\r\n--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
};

const readRelease: Read<ForgeRelease> = (value) => {
  const [id, tag, url, isDraft] = [
    field(value, "id"),
    textOf(field(value, "tag_name")),
    textOf(field(value, "html_url")),
    field(value, "draft"),
  ];
  const assets = field(value, "assets");
  const read = Array.isArray(assets) ? assets.map(readAsset) : [];
  if (typeof id !== "number" || tag === undefined || url === undefined || typeof isDraft !== "boolean")
    return undefined;
  if (!read.every((asset) => asset !== undefined)) return undefined;
  return {
    id,
    tag,
    target: textOf(field(value, "target_commitish")) ?? "",
    title: textOf(field(value, "name")) ?? "",
    body: textOf(field(value, "body")) ?? "",
    url,
    isDraft,
    isPrerelease: field(value, "prerelease") === true,
    isImmutable: field(value, "immutable") === true,
    assets: read,
    uploadUrl: textOf(field(value, "upload_url")) ?? "",
  };
};

/** Gitea tells neither a state nor a digest. */
const readAsset: Read<ReleaseAsset> = (value) => {
  const [id, name, size] = [field(value, "id"), textOf(field(value, "name")), field(value, "size")];
  if (typeof id !== "number" || name === undefined || typeof size !== "number") return undefined;
  const digest = /^sha256:([0-9a-f]{64})$/.exec(textOf(field(value, "digest")) ?? "")?.[1];
  return { id, name, size, sha256: digest, isWhole: (textOf(field(value, "state")) ?? "uploaded") === "uploaded" };
};
