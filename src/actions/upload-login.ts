import type { Secret } from "../domain/credential/secret.ts";
import type { Login } from "../domain/indexes/login.ts";

interface UploadInputs {
  readonly username: string | undefined;
  readonly password: { readonly secret: Secret } | undefined;
}

/** What uploads and reads the index as well: a user name and a password. A token alone is for uploads. */
export const uploadLogin = ({ username, password }: UploadInputs): Login | undefined =>
  username === undefined || password === undefined ? undefined : { username, password: password.secret };
