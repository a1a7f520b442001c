import { createHash } from "node:crypto";
import { type Given, page, type Received } from "./http-server.ts";
import { createTagArea, gone, notFound, refused } from "./tag-area.ts";

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A release as the forge has it. */
export interface Published {
  readonly id: number;
  tag: string;
  target: string;
  title: string;
  body: string;
  isDraft: boolean;
  isPrerelease: boolean;
  isImmutable: boolean;
  assets: Asset[];
}

/** What the forge's settings say. */
export interface ReleaseSettings {
  areImmutable: boolean;
  /** As the API gives them in detail. */
  readonly rulesets: { readonly id: number; readonly [name: string]: unknown }[];
  /** Names of tags that releases had which were immutable. */
  readonly burned: Set<string>;
}

export interface ReleaseAreaOptions {
  readonly kind: "github" | "gitea";
  readonly git: (args: readonly string[], input?: string) => string;
  readonly refAt: (ref: string) => string | undefined;
  /** Before a path of the API. */
  readonly apiUrl: () => string;
}

/**
 * Releases, tags and rulesets of the tests' forge; tags are those of its real repository.
 * https://docs.github.com/en/rest/releases, https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
export const createReleaseArea = ({ kind, git, refAt, apiUrl }: ReleaseAreaOptions) => {
  const releases: Published[] = [];
  const settings: ReleaseSettings = { areImmutable: false, rulesets: [], burned: new Set() };
  let latest: number | undefined;
  let ids = 0;

  const shownAsset = ({ id, name, bytes }: Asset) => ({
    id,
    name,
    size: bytes.length,
    browser_download_url: `https://forge.example/org/project/releases/download/${name}`,
    ...(kind === "gitea"
      ? { uuid: String(id), download_count: 0, created_at: "2026-11-20T12:00:00Z" }
      : {
          state: "uploaded",
          digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
          content_type: "application/octet-stream",
        }),
  });

  const shown = (release: Published) => ({
    id: release.id,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.title,
    body: release.body,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    html_url: `https://forge.example/org/project/releases/tag/${release.isDraft ? `untagged-${release.id}` : release.tag}`,
    assets: release.assets.map(shownAsset),
    ...(kind === "gitea"
      ? {}
      : {
          immutable: release.isImmutable,
          upload_url: `${apiUrl()}/uploads/repos/org/project/releases/${release.id}/assets{?name,label}`,
        }),
  });

  const makeTag = (release: Published): Given | undefined => {
    const ref = `refs/tags/${release.tag}`;
    if (settings.burned.has(release.tag)) {
      return refused(422, "Validation Failed", {
        resource: "Release",
        field: "tag_name",
        code: "custom",
        message: "tag_name was used by an immutable release",
      });
    }
    if (tags.isThere(ref)) return undefined;
    if (!tags.isCommit(release.target)) {
      return refused(422, "Validation Failed", { resource: "Release", field: "target_commitish", code: "invalid" });
    }
    git(["update-ref", ref, git(["rev-parse", `${release.target}^{commit}`]), ""]);
    return undefined;
  };

  const create = (body: any): Given => {
    const isDraft = body.draft === true;
    const other = releases.find(({ tag, isDraft: drafted }) => tag === body.tag_name && !drafted);
    if (other !== undefined && (!isDraft || kind === "gitea")) {
      return kind === "gitea"
        ? refused(409, "Release is has no Tag")
        : refused(422, "Validation Failed", { resource: "Release", code: "already_exists", field: "tag_name" });
    }
    const release: Published = {
      id: ++ids,
      tag: body.tag_name,
      target: body.target_commitish ?? "main",
      title: body.name ?? "",
      body: body.body ?? "",
      isDraft,
      isPrerelease: body.prerelease ?? false,
      isImmutable: false,
      assets: [],
    };
    const fault = isDraft ? undefined : makeTag(release);
    if (fault !== undefined) return fault;
    release.isImmutable = !isDraft && settings.areImmutable;
    releases.push(release);
    return { status: 201, body: shown(release) };
  };

  const edit = (release: Published, body: any): Given => {
    if (release.isDraft && body.draft === false) {
      const other = releases.find(({ id, tag, isDraft }) => id !== release.id && tag === release.tag && !isDraft);
      if (other !== undefined) {
        return refused(422, "Validation Failed", { resource: "Release", code: "already_exists", field: "tag_name" });
      }
      const fault = makeTag(release);
      if (fault !== undefined) return fault;
      release.isDraft = false;
      release.isImmutable = settings.areImmutable;
    }
    if (body.make_latest === "true") latest = release.id;
    release.title = body.name ?? release.title;
    release.body = body.body ?? release.body;
    return { status: 200, body: shown(release) };
  };

  const upload = (release: Published, { url, file }: Received): Given => {
    const asked = url.searchParams.get("name")!;
    const name = kind === "github" ? asked.replaceAll(/[^\w.+-]/g, ".") : asked;
    if (release.isImmutable) return refused(422, "Cannot upload assets to an immutable release.");
    if (file === undefined) return refused(400, "Bad Request");
    if (kind === "github" && release.assets.some((asset) => asset.name === name)) {
      return refused(422, "Validation Failed", { resource: "ReleaseAsset", code: "already_exists", field: "name" });
    }
    const asset = { id: ++ids, name, bytes: file };
    release.assets.push(asset);
    return { status: 201, body: shownAsset(asset) };
  };

  const removeAsset = (id: number): Given => {
    const release = releases.find(({ assets }) => assets.some((asset) => asset.id === id));
    if (release === undefined) return notFound;
    if (release.isImmutable) return refused(422, "Cannot delete assets from an immutable release.");
    release.assets = release.assets.filter((asset) => asset.id !== id);
    return gone;
  };

  const remove = (release: Published): Given => {
    releases.splice(releases.indexOf(release), 1);
    if (release.isImmutable) settings.burned.add(release.tag);
    return gone;
  };

  const release = (received: Received, rest: readonly string[]): Given => {
    const { method, url, body } = received;
    if (rest.length === 0 && method === "POST") return create(body);
    if (rest.length === 0) {
      const all = releases.toReversed().map(shown);
      const { items, headers } = page(all, { url, size: kind === "gitea" ? 50 : 100 });
      return { status: 200, body: items, headers };
    }
    if (rest[0] === "assets") return removeAsset(Number(rest[1]));
    const found = releases.find(({ id }) => id === Number(rest[0]));
    if (found === undefined) return notFound;
    if (rest[2] !== undefined) return removeAsset(Number(rest[2]));
    if (rest[1] === "assets" && method === "POST") return upload(found, received);
    if (rest[1] === "assets") return { status: 200, body: found.assets.map(shownAsset) };
    if (method === "DELETE") return remove(found);
    return method === "PATCH" ? edit(found, body) : { status: 200, body: shown(found) };
  };

  const tags = createTagArea({
    kind,
    git,
    refAt,
    base: () => `${apiUrl()}/repos/org/project`,
    publishedAt: (name) => releases.find(({ tag, isDraft }) => tag === name && !isDraft),
  });

  const rulesets = (id: string | undefined): Given => {
    if (id === undefined) return { status: 200, body: settings.rulesets.map(({ rules: _, ...short }) => short) };
    const found = settings.rulesets.find((each) => each.id === Number(id));
    return found === undefined ? notFound : { status: 200, body: found };
  };

  return {
    releases,
    settings,
    /** The id of the one that is shown first. */
    latest: () => latest,
    /** `undefined` where it is about something else. */
    serve: (received: Received, area: string, rest: readonly string[]): Given | undefined => {
      switch (area) {
        case "releases":
          return release(received, rest);
        case "git":
          return tags.git(received, rest);
        case "tags":
          return tags.ofGitea(received, rest[0]);
        case "rulesets":
          return rulesets(rest[0]);
        case "immutable-releases":
          return settings.areImmutable ? { status: 200, body: { enabled: true, enforced_by_owner: false } } : notFound;
        default:
          return undefined;
      }
    },
  };
};
