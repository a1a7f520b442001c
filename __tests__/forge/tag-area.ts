import type { Given, Received } from "./http-server.ts";

export const notFound: Given = { status: 404, body: { message: "Not Found", documentation_url: "", status: "404" } };
export const refused = (status: number, message: string, error?: object): Given => ({
  status,
  body: { message, documentation_url: "", ...(error === undefined ? {} : { errors: [error] }) },
});
export const gone: Given = { status: 204, body: "" };

export interface TagAreaOptions {
  readonly kind: "github" | "gitea";
  readonly git: (args: readonly string[], input?: string) => string;
  readonly refAt: (ref: string) => string | undefined;
  /** Address of the repository in the API. */
  readonly base: () => string;
  readonly publishedAt: (tag: string) => { isDraft: boolean; readonly isImmutable: boolean } | undefined;
}

/** Tags of the tests' forge, which are git's. https://docs.github.com/en/rest/git/refs, https://docs.gitea.com/api/ */
export const createTagArea = ({ kind, git, refAt, base, publishedAt }: TagAreaOptions) => {
  const isThere = (ref: string): boolean => refAt(ref) !== undefined;
  /** By the objects' names: git says the same of them for ever. */
  const types = new Map<string, string>();
  const typeOf = (sha: string): string => {
    const type = types.get(sha) ?? git(["cat-file", "-t", sha]);
    types.set(sha, type);
    return type;
  };
  const isCommit = (sha: string): boolean => {
    try {
      return typeOf(sha) === "commit";
    } catch {
      return false;
    }
  };

  const removeTag = (name: string): Given => {
    const ref = `refs/tags/${name}`;
    if (!isThere(ref)) return kind === "gitea" ? notFound : refused(422, "Reference does not exist");
    const published = publishedAt(name);
    if (kind === "gitea" && published !== undefined)
      return refused(409, "a tag attached to a release cannot be deleted directly");
    if (published?.isImmutable === true) return refused(422, "Cannot delete a tag of an immutable release");
    git(["update-ref", "-d", ref]);
    // Its release becomes a draft again.
    if (published !== undefined) published.isDraft = true;
    return gone;
  };

  const makeTagObject = (body: any): string =>
    git(
      ["mktag"],
      [
        `object ${body.object}`,
        "type commit",
        `tag ${body.tag}`,
        "tagger Robot <robot@example.org> 1700000000 +0000",
        "",
        `${body.message}\n`,
      ].join("\n"),
    );

  const object = (sha: string) => ({ type: typeOf(sha), sha, url: `${base()}/git/x/${sha}` });

  const gitData = ({ method, body }: Received, [area, name = ""]: readonly string[]): Given => {
    const sent = body as any;
    if (area === "commits") return isCommit(name) ? { status: 200, body: { sha: name } } : notFound;
    if (area === "ref") {
      const ref = `refs/${name}`;
      const sha = refAt(ref);
      return sha === undefined ? notFound : { status: 200, body: { ref, object: object(sha) } };
    }
    if (area === "tags" && method === "POST") {
      if (!isCommit(sent.object)) return refused(422, "Could not verify object");
      const sha = makeTagObject(sent);
      return { status: 201, body: { sha, tag: sent.tag, message: sent.message, object: object(sent.object) } };
    }
    if (area === "tags") return { status: 200, body: { sha: name, object: object(git(["rev-parse", `${name}^{}`])) } };
    if (method === "DELETE") return removeTag(name.replace("tags/", ""));
    if (isThere(sent.ref)) return refused(422, "Reference already exists");
    git(["update-ref", sent.ref, sent.sha, ""]);
    return { status: 201, body: { ref: sent.ref, object: object(sent.sha) } };
  };

  const giteaTags = ({ method, body }: Received, name: string | undefined): Given => {
    const sent = body as any;
    const shownTag = (tag: string) => ({
      name: tag,
      id: refAt(`refs/tags/${tag}`),
      commit: { sha: git(["rev-parse", `refs/tags/${tag}^{commit}`]) },
    });
    if (method === "POST") {
      const ref = `refs/tags/${sent.tag_name}`;
      if (isThere(ref)) return refused(409, "tag already exist");
      if (!isCommit(sent.target)) return refused(404, "target not found");
      git(["update-ref", ref, makeTagObject({ object: sent.target, tag: sent.tag_name, message: sent.message }), ""]);
      return { status: 201, body: shownTag(sent.tag_name) };
    }
    if (method === "DELETE") return removeTag(name!);
    return isThere(`refs/tags/${name}`) ? { status: 200, body: shownTag(name!) } : notFound;
  };

  return { isThere, isCommit, git: gitData, ofGitea: giteaTags };
};
