import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join, posix } from "node:path";
import { type Contents, type Installed, linkStamp } from "./contents.ts";

/** What the bytecode of a folder's modules is in. https://peps.python.org/pep-3147/ */
const cacheOf = (folder: string): string => `${folder}/__pycache__`;

/** Bytecode of other projects, which all environments of a run compile once. */
export interface SharedBytecode {
  /** What was put into the environment for it, as `Contents` has it. */
  readonly links: ReadonlyMap<string, string>;
  /** Takes out what was put in for these: PEP 503 names. */
  withdraw(names: readonly string[]): void;
  /** Puts it in for what is there, but for the PEP 503 names of `own`. */
  spread(now: Contents, own: ReadonlySet<string>): void;
  /** The environment is a new one, and does not trust what was compiled before. */
  forget(): void;
}

/**
 * Each folder of modules that one distribution alone has gets its `__pycache__` from `store`, by a link. The same file has
 * the same time in each environment, where uv links it from its cache, and Python compiles it once; where uv copies, a
 * distribution is another one in each environment, and again when it comes back.
 */
export const shareBytecode = (folder: string, store: string): SharedBytecode => {
  const links = new Map<string, string>();
  const owners = new Map<string, string>();
  let trusted = store;
  const remove = (link: string): void => {
    links.delete(link);
    owners.delete(link);
    attempt(() => unlinkSync(join(folder, link)));
  };
  const add = (link: string, owner: Installed, target: string): void =>
    attempt(() => {
      mkdirSync(target, { recursive: true });
      symlinkSync(target, join(folder, link), "junction");
      links.set(link, linkStamp(join(folder, link)));
      owners.set(link, owner.name);
    });
  return {
    links,
    withdraw: (names) => {
      const leaving = new Set(names);
      for (const [link, owner] of [...owners]) if (leaving.has(owner)) remove(link);
    },
    spread: (now, own) => {
      const wanted = new Map<string, Installed>();
      for (const [path, owner] of ownersOf(now)) {
        if (owner !== undefined && !own.has(owner.name)) wanted.set(cacheOf(path), owner);
      }
      for (const [link, owner] of [...owners]) if (wanted.get(link)?.name !== owner) remove(link);
      for (const [link, owner] of wanted) {
        const place = links.has(link) || now.entries.has(link) ? undefined : placeOf(owner, now);
        if (place !== undefined) add(link, owner, join(trusted, place, encodeURIComponent(link)));
      }
    },
    forget: () => {
      links.clear();
      owners.clear();
      trusted = join(store, crypto.randomUUID());
    },
  };
};

/** By folder of modules; `undefined` for what several have. */
const ownersOf = ({ distributions }: Contents): ReadonlyMap<string, Installed | undefined> => {
  const owners = new Map<string, Installed | undefined>();
  for (const each of distributions) {
    for (const path of each.packages) owners.set(path, owners.has(path) ? undefined : each);
  }
  return owners;
};

/** Of one version as it was installed; `undefined` where that cannot be told. */
const placeOf = ({ name, version, record }: Installed, { entries }: Contents): string | undefined => {
  const stamp = entries.get(`${posix.dirname(record)}/METADATA`);
  return stamp && `${name}-${version}-${stamp.replace(" ", "-")}`;
};

/** What there are no links for is compiled in its own environment, as without all this. */
const attempt = (change: () => void): void => {
  try {
    change();
  } catch (error) {
    if (!Error.isError(error) || !("code" in error)) throw error;
  }
};
