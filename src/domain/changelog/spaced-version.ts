/** A version as people write it apart: `1.2.0 rc 1`, `1.2.0 Beta`, `1.2.0 Release Candidate 2`, `1.2.0 post 1`. One letter alone is a word. */
export const spacedVersion =
  /(?<![\p{L}\p{N}.])v?\d+(?:\.\d+)+ (?:(?:alpha|beta|rc|release candidate|preview)(?:[ .-]?\d+)?|(?:a|b|c|pre|post)[ .-]?\d+)(?![\p{L}\p{N}]|\.\d)/giu;

/** The same in one word, as PEP 440 reads it. */
export const joinVersion = (spaced: string): string => spaced.replace(/release candidate/i, "rc").replaceAll(" ", "");
