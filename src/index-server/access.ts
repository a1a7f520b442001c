import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may do what with an index: any process of the machine reaches loopback, those of other users too. */
export interface Access {
  /** The first segment of every URL. Who does not know it learns nothing, not even what answers. */
  readonly path: string;
  /** Whether the password of a request, empty where it has none, allows an upload. */
  mayUpload(password: string): boolean;
}

/**
 * An access that nobody can guess: who installs has the path alone, who uploads the token, too. 128 bits each, in letters
 * that neither a URL nor Markdown nor JSON escapes, so that a mask finds them everywhere.
 */
export const newAccess = (): Access & { readonly token: string } => {
  const [path, token] = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")];
  return { path, token, mayUpload: (password) => isSame(password, token) };
};

/** Whether both are the same, in a time that does not tell how much of them is. */
export const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The password in an `Authorization` header; empty where there is none. https://www.rfc-editor.org/rfc/rfc7617 */
export const passwordIn = (authorization = ""): string => {
  const [, encoded = ""] = /^basic +([a-z\d+/=]+)$/i.exec(authorization) ?? [];
  const pair = Buffer.from(encoded, "base64").toString();
  return pair.slice(pair.indexOf(":") + 1);
};
