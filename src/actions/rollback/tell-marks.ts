import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { rollbackImmutable, rollbackProtected, rollbackPublishedOnce } from "../../domain/problem/rollback.ts";
import { isAt, keptBy, type Seen, wasPublished } from "../../domain/rollback/removal.ts";
import { otherVersion } from "../../domain/rollback/subject.ts";
import type { RollbackQuestion } from "../../stages/rollback/ports.ts";

/** What is worth knowing of those that stand for nothing on the index. */
export const tellMarks = (seen: Seen, question: RollbackQuestion): readonly Finding[] => {
  const { target, removes, head } = question;
  return seen.marks.flatMap((mark) => {
    const kept = keptBy(mark, seen);
    if (kept?.why === "protected") {
      const finding = rollbackProtected({ tag: mark.tag, ruleset: kept.ruleset });
      return [removes ? finding : asWarning(finding)];
    }
    const url = mark.forge[0]?.url;
    if (url === undefined) return [];
    if (kept?.why === "immutable") {
      const isUnfit = isAt(mark, head) && mark.releases.some((each) => otherVersion(each, question) !== undefined);
      return [rollbackImmutable({ tag: mark.tag, url, isUnfit })];
    }
    if (kept?.why !== "published" || !wasPublished(mark)) return [];
    const finding = rollbackPublishedOnce({ tag: mark.tag, index: target.title, url });
    return [removes ? finding : asWarning(finding)];
  });
};
