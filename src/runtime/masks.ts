import type { Secret } from "../domain/credential/secret.ts";

/** Values that nothing shows which this process writes: logs, reports, files that stay. */
export interface Masks {
  /** From now on, and where a runner writes the log, by other steps neither. */
  add(secret: Secret): void;
  /** For a value that this command itself prints, since that is what it is for. */
  announce(secret: Secret): void;
  hide(text: string): string;
}

/** `tellRunner` writes a line that a runner reads. */
export const createMasks = (tellRunner: (secret: Secret) => unknown): Masks => {
  const hidden: Secret[] = [];
  return {
    add: (secret) => {
      tellRunner(secret);
      hidden.push(secret);
    },
    announce: tellRunner,
    hide: (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text),
  };
};
