import { Secret } from "../credential/secret.ts";

/** A user name and a password, to read an index with. Goes to the origin that it is for, and to no other. */
export interface Login {
  readonly username: string;
  readonly password: Secret;
}

/** Whether two URLs are of one origin: scheme, host and port. https://www.rfc-editor.org/rfc/rfc9110#section-11.5 */
export const isSameOrigin = (a: string, b: string): boolean => URL.parse(a)?.origin === URL.parse(b)?.origin;

/** The URL without what logs in, by a user name or by a token in its query. */
export const withoutLogin = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || (url.username === "" && url.password === "" && url.search === "")) return text;
  url.username = "";
  url.password = "";
  url.search = "";
  return url.href;
};

/** What logs in, of a URL that has a password. */
export const loginIn = (text: string): Login | undefined => {
  const url = URL.parse(text);
  if (url === null || url.password === "") return undefined;
  return { username: decoded(url.username), password: new Secret(decoded(url.password)) };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
