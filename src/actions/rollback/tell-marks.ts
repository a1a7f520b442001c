import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import { rollbackImmutable, rollbackProtected, rollbackPublishedOnce } from "../../domain/problem/rollback.ts";
import { keptBy, type Seen, wasPublished } from "../../domain/rollback/removal.ts";
import type { RollbackQuestion } from "../../stages/rollback/ports.ts";

/** What is worth knowing of those that stand for nothing on the index. */
export const tellMarks = (seen: Seen, { target, removes }: RollbackQuestion): readonly Finding[] =>
  seen.marks.flatMap((mark) => {
    const kept = keptBy(mark, seen);
    if (kept?.why === "protected") {
      const finding = rollbackProtected({ tag: mark.tag, ruleset: kept.ruleset });
      return [removes ? finding : asWarning(finding)];
    }
    const url = mark.forge[0]?.url;
    if (url === undefined) return [];
    if (kept?.why === "immutable") return [rollbackImmutable({ tag: mark.tag, url })];
    if (kept?.why !== "published" || !wasPublished(mark)) return [];
    const finding = rollbackPublishedOnce({ tag: mark.tag, index: target.title, url });
    return [removes ? finding : asWarning(finding)];
  });
