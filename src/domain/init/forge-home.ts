/** Where a repository lives, as its address says it. */
export interface ForgeHome {
  /** With a port where it is not the usual one; lower case. */
  readonly host: string;
  /** The path that the forge is served below, as `/git`; mostly empty. */
  readonly below: string;
  readonly owner: string;
  readonly repository: string;
}

/** A remote of the clone. */
export interface Remote {
  readonly name: string;
  /** May hold a login. */
  readonly url: string;
}

/** Of a clone: `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name`; `undefined` for folders and what has no owner. */
export const readAddress = (address: string): ForgeHome | undefined => readParts(address, -2);

/** Of a page of a repository, which may be one far down: the forge is not served below a path. */
export const readPage = (url: string): ForgeHome | undefined => readParts(url, 0);

/** The owner is the part `at` which the two begin; from the end where it is negative. */
const readParts = (address: string, at: 0 | -2): ForgeHome | undefined => {
  const short = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(address);
  const url = URL.parse(short === null ? address : `ssh://${short[1]}/${short[2]}`);
  if (url === null || !/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "") return undefined;
  const path = url.pathname.replace(/\.git\/?$/, "").split("/");
  const parts = path.filter((part) => part !== "");
  const [owner, repository] = parts.slice(at);
  if (owner === undefined || repository === undefined) return undefined;
  const below = at === 0 ? [] : parts.slice(0, at);
  const isShell = url.protocol === "ssh:" || url.protocol === "git:";
  return {
    host: (isShell ? url.hostname : url.host).toLowerCase(),
    below: below.map((part) => `/${part}`).join(""),
    owner,
    repository,
  };
};

/**
 * An address by ssh whose host may be a name that only ssh's configuration knows, as in `git@github.com-work:owner/name`; `undefined`
 * where its host ends as a domain or an IP address does.
 */
export const aliasIn = (address: string) => {
  const [, before = "", host = "", after = ""] =
    /^(ssh:\/\/(?:[^@/]*@)?)([^:/]+)(.*)$/.exec(address) ?? /^((?:[^@/]*@)?)([^:/]+)(:(?!\/).*)$/.exec(address) ?? [];
  return host === "" || /\.(?:[a-z]+|xn--[a-z0-9-]+|\d+)$/i.test(host) ? undefined : { before, host, after };
};

/** Where a forge's pages begin, without a slash at its end. */
export const serverOf = ({ host, below }: Pick<ForgeHome, "host" | "below">): string => `https://${host}${below}`;

/** The remote that releases come from: a fork's `upstream`, else `origin`, else the only one there is. */
export const remoteOf = (remotes: readonly Remote[]): Remote | undefined => {
  const named = (name: string) => remotes.find((remote) => remote.name === name);
  return named("upstream") ?? named("origin") ?? (remotes.length === 1 ? remotes[0] : undefined);
};

/** The repository that releases come from. */
export const homeOf = (remotes: readonly Remote[]): ForgeHome | undefined => {
  const remote = remoteOf(remotes);
  return remote && readAddress(remote.url);
};

const giteaHosts = new Set(["codeberg.org", "gitea.com"]);

/** Which forge a host is, as far as its name says it. */
export const forgeOf = ({ host }: Pick<ForgeHome, "host">): "github" | "gitea" | undefined => {
  const words = host.replace(/:\d+$/, "").split(/[.-]/);
  if (giteaHosts.has(host) || words.includes("gitea") || words.includes("forgejo")) return "gitea";
  return words.includes("github") || words.includes("ghe") ? "github" : undefined;
};
