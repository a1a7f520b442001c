import { isDecided } from "./decided.ts";
import { errorChain, oneLine } from "./error-chain.ts";

export interface MissingPython {
  /** As it was asked for. */
  readonly python: string;
  readonly isDownload: boolean;
  /** Whether uv knows no such version: it is taken for a name or a path, and none is there, or it is too old. */
  readonly isNoVersion?: true;
}

/** The Python that uv looked for in vain, or could not download; `undefined` where that is not what went wrong. */
export const missingPython = (stderr: string): MissingPython | undefined => {
  const chain = errorChain(stderr, "last").map((message) => message.replaceAll(/\s+/g, " "));
  for (const message of chain) {
    const none =
      /^No interpreter found (?:for executable name|at path|in directory) `(.+?)`/.exec(message)?.[1] ??
      /^Invalid version request: .* but (\S+) was requested/.exec(message)?.[1];
    const asked =
      /^No interpreter found for (?:Python )?`?(.+?)`? in /.exec(message)?.[1] ??
      // Where pyenv's own `python` is the first on PATH it ends by itself, and uv looks no further.
      /pyenv: version `(.+?)' is not installed/.exec(message)?.[1] ??
      /pyenv: python([\d.]+): command not found/.exec(message)?.[1];
    const unfit = /resolved to Python (\S+), which is incompatible with the project's Python requirement: `(.+?)`/.exec(
      message,
    );
    const download =
      /^Failed to (?:download `[^`]*\/|extract archive: )((?:cpython-|pypy|graalpy)[^`/]*?)(?:%2B|-\d{8}|-x86|-aarch|-linux|\.tar)/.exec(
        message,
      )?.[1];
    if (none !== undefined) return { python: oneLine(none), isDownload: false, isNoVersion: true };
    if (asked !== undefined) return { python: oneLine(asked), isDownload: false };
    if (unfit !== null) return { python: oneLine(unfit[2]!), isDownload: false };
    if (download !== undefined) return { python: oneLine(download), isDownload: !isDecided(chain.join(": ")) };
  }
  return undefined;
};
