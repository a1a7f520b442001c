import type { Finding } from "../../domain/problem/finding.ts";
import { tagNotCheckedOut } from "../../domain/problem/release-tag.ts";
import { type Start, terminal } from "../../domain/report/start.ts";
import type { Survey, SurveyWish } from "./survey.ts";

/**
 * Of a tag that says what is published: that its commit is another than the one whose files are here. Where the clone lacks
 * the tag, the forge's word counts, for the run that the tag started.
 */
export const tagHere = (
  { packages, tag }: Pick<SurveyWish, "packages" | "tag">,
  { repository, tags }: Pick<Survey, "repository" | "tags">,
  start: Start = terminal,
): readonly Finding[] => {
  const head = repository?.commit;
  if (tag === undefined || packages.length > 0) return [];
  const commit = tags.find(({ name }) => name === tag)?.commit ?? (start.tag === tag ? start.commit : undefined);
  if (head === undefined || commit === undefined || commit === head) return [];
  return [tagNotCheckedOut({ tag, commit, head })];
};
