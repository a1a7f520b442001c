import type { Secret } from "../domain/credential/secret.ts";

/** Values that nothing shows which this process writes: logs, reports, files that stay. */
export interface Masks {
  /** From now on, and where a runner writes the log, by other steps neither. */
  add(secret: Secret): void;
  /** For a value that this command itself prints, since that is what it is for. */
  announce(secret: Secret): void;
  hide(text: string): string;
}

/**
 * What logs in by a URL's query, of an index or of a link that a store has signed, whoever wrote it. A path stays as it is: nothing
 * tells a token there from a name. A badge's token does, too: every reader of a README has it, and a diff of one has to apply.
 */
const inQuery =
  /((?!(?<=\.svg)\?token=|(?<=\.svg\?[^\s?]{0,80})&token=)[?&](?:[\w-]*(?:token|secret|password|credential|signature)|(?:api|access)?[_-]?key|auth|sig)=)[^\s&#"'`<>()[\]\\]+/gi;

/** `tellRunner` writes a line that a runner reads. */
export const createMasks = (tellRunner: (secret: Secret) => unknown): Masks => {
  const hidden: Secret[] = [];
  return {
    add: (secret) => {
      tellRunner(secret);
      hidden.push(secret);
    },
    announce: tellRunner,
    hide: (text) =>
      hidden.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text).replaceAll(inQuery, "$1***"),
  };
};
