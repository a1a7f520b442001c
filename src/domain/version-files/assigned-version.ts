/** Names of the files in which packages keep their version. */
export const versionModule = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/;

/** A plain assignment of a text; what is computed is not looked at. */
const assignment =
  /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m;

/** A version as a module assigns it. */
export interface AssignedVersion {
  readonly version: string;
  /** What stands before the version on its line, but for the quotation mark. */
  readonly before: string;
  readonly quote: string;
  /** From 1. */
  readonly line: number;
}

/** The literal version of a module; `undefined` where it has none. */
export const assignedVersion = (text: string): AssignedVersion | undefined => {
  const found = assignment.exec(text);
  if (found === null) return undefined;
  const [, before, quote, version] = found as unknown as readonly [string, string, string, string];
  return { version, before, quote, line: text.slice(0, found.index).split("\n").length };
};

/** The line of `version-files` that writes it; the file counts from the workspace's root. */
export const versionLine = (file: string, { before, quote }: AssignedVersion): string =>
  `${file}: ^${literally(before)}${quote}([^${quote}]*)`;

/** An expression that matches a text alone. */
export const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
