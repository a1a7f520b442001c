import { Secret } from "../credential/secret.ts";
import type { Login } from "./login.ts";

/** Logins by host, and the one of `default`, which is for all others. */
export interface Netrc {
  readonly machines: ReadonlyMap<string, Login>;
  readonly fallback: Login | undefined;
}

export const emptyNetrc: Netrc = { machines: new Map(), fallback: undefined };

/**
 * Reads a netrc file: `machine HOST login NAME password WORD`, in any layout, values in quotes where they hold blanks. Of
 * two entries for one host the first counts; what is no entry is passed over.
 * https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export const parseNetrc = (text: string): Netrc => {
  const machines = new Map<string, Login>();
  let fallback: Login | undefined;
  for (const { host, login = "", password } of entriesOf(text.replaceAll(macro, "\n"))) {
    if (password === undefined) continue;
    const entry = { username: login, password: new Secret(password) };
    if (host === undefined) fallback ??= entry;
    else if (!machines.has(host)) machines.set(host, entry);
  }
  return { machines, fallback };
};

/** A macro goes to the next empty line. */
const macro = /^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*(?=\n|$)|$(?![\s\S]))/gm;

interface Entry {
  readonly host: string | undefined;
  login?: string;
  password?: string;
}

const entriesOf = (text: string): readonly Entry[] => {
  const entries: Entry[] = [];
  const words = wordsOf(text);
  for (let word = words.next("key"); word !== undefined; word = words.next("key")) {
    if (word === "machine") entries.push({ host: words.next("value")?.toLowerCase() });
    else if (word === "default") entries.push({ host: undefined });
    else if (word === "login" || word === "user" || word === "password" || word === "account") {
      const value = words.next("value");
      const entry = entries.at(-1);
      if (entry === undefined || value === undefined) continue;
      if (word === "password") entry.password = value;
      else if (word !== "account") entry.login = value;
    }
  }
  return entries;
};

/** Words one after the other. Where a key is due, `#` begins a comment; a value may begin with it. */
const wordsOf = (text: string) => {
  let at = 0;
  return {
    next: (due: "key" | "value"): string | undefined => {
      const word = /\s*(?:"((?:\\.|[^"\\])*)"|(\S+))/y;
      for (;;) {
        word.lastIndex = at;
        const [whole, quoted, bare] = word.exec(text) ?? [];
        if (whole === undefined) return undefined;
        at += whole.length;
        if (due === "value" || !bare?.startsWith("#")) return (quoted ?? bare)?.replaceAll(/\\(.)/g, "$1");
        const end = text.indexOf("\n", at);
        at = end < 0 ? text.length : end;
      }
    },
  };
};
