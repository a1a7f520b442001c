/** Forges whose paths begin with the owner of a repository. */
const hosts = new Set(["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitea.com", "git.sr.ht"]);

/** Pages of the forge itself. https://docs.github.com/en/sponsors */
const notOwners = new Set(["sponsors", "orgs", "apps", "features", "topics"]);

/** `github.com/owner` of a repository's page on a well-known forge, in lower case; `undefined` for any other URL. */
export const repositoryOwner = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const host = hostname.toLowerCase().replace(/^www\./, "");
  const owner = pathname.split("/", 2)[1]?.toLowerCase() ?? "";
  return hosts.has(host) && owner !== "" && !notOwners.has(owner) ? `${host}/${owner}` : undefined;
};
