import type { CommitTypes } from "./commit-types.ts";
import { readHeader } from "./message.ts";

/** What a subject that is not conventional nearly was. */
export interface NearMiss {
  /** A clause: `there is a space before the colon`. */
  readonly why: string;
  /** Whether a breaking change was likely meant. */
  readonly isBreaking: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly why: string;
}

const prefix = String.raw`(?<type>[a-z][\w-]*)(?:\([^()]*\))?(?<mark>!)?`;

/** Each with the type in a group, so that `Note:this` is no commit that was misspelt. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`^${prefix}:\\s*$`, "iu"), why: "there is nothing after the colon" },
  { pattern: new RegExp(`^${prefix}[:：](?! )`, "iu"), why: "there is no space after the colon" },
  { pattern: /^(?<type>[a-z][\w-]*)(?<mark>!)\([^()]*\):/iu, why: "the ! stands before the scope" },
  { pattern: /^(?<type>[a-z][\w-]*)\s+\([^()]*\)(?<mark>!)?[:：]/iu, why: "there is a space before the scope" },
  {
    pattern: /^(?<type>[a-z][\w-]*)\s*(?:\([^()]*\))?\s*(?<mark>!)?\s*[:：]/iu,
    why: "there is a space before the colon",
  },
  {
    pattern: new RegExp(
      String.raw`^(?::[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f])+\s*${prefix}: `,
      "iu",
    ),
    why: "an emoji stands before the type",
  },
  { pattern: new RegExp(String.raw`^.{0,80}?[\s\])]${prefix}: `, "iu"), why: "there is text before the type" },
];

/** Why a subject is not read; `undefined` where it looks like nothing that is. */
export const nearMiss = (subject: string, types: CommitTypes): NearMiss | undefined => {
  const line = subject.slice(0, 500);
  if (/^BREAKING[ -]CHANGES?\b/iu.test(line) && readHeader(line)?.type !== "breaking") {
    return { why: "a breaking change needs a type before it, as in feat!:", isBreaking: true };
  }
  for (const { pattern, why } of forms) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined || !types.has(groups.type?.toLowerCase() ?? "")) continue;
    return { why, isBreaking: groups.mark !== undefined };
  }
  return undefined;
};
