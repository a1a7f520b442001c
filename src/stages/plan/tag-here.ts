import type { Finding } from "../../domain/problem/finding.ts";
import { tagNotCheckedOut } from "../../domain/problem/history.ts";
import type { Survey, SurveyWish } from "./survey.ts";

/** Of a tag that says what is published: that its commit is another than the one whose files are here. */
export const tagHere = (
  { packages, tag }: Pick<SurveyWish, "packages" | "tag">,
  { repository, tags }: Pick<Survey, "repository" | "tags">,
): readonly Finding[] => {
  const head = repository?.commit;
  const commit = packages.length > 0 ? undefined : tags.find(({ name }) => name === tag)?.commit;
  if (tag === undefined || head === undefined || commit === undefined || commit === head) return [];
  return [tagNotCheckedOut({ tag, commit, head })];
};
