import type { ForgeTag } from "../domain/forge-release/forge-release.ts";
import type { TagRuleset } from "../domain/forge-release/tag-rule.ts";
import type { Answer } from "./forge.ts";

export interface NewTag {
  readonly name: string;
  /** Full hash. */
  readonly commit: string;
  readonly message: string;
}

/** Tags of the forge's repository, each by calls of its own: a push of more than three starts no workflow. */
export interface ForgeTags {
  /** `undefined` where there is no such tag. */
  find(name: string): Promise<Answer<ForgeTag | undefined>>;
  /** Whether the forge's repository has the commit; missing where there is no such repository for this token. */
  hasCommit(commit: string): Promise<Answer<boolean>>;
  /** An annotated one. Refused where there is one of that name. */
  create(tag: NewTag): Promise<Answer<unknown>>;
  remove(name: string): Promise<Answer<unknown>>;
  /** Those that hold for tags now; none on a forge that has no rulesets. */
  rulesets(): Promise<Answer<readonly TagRuleset[]>>;
}
