import fc from "fast-check";
import type { ForgeRelease } from "../../../src/domain/forge-release/forge-release.ts";
import type { Seen, SeenMark, Step, TagRef } from "../../../src/domain/rollback/removal.ts";
import type { Standing } from "../../../src/domain/rollback/standing.ts";

export const tagRef = (digit: string): TagRef => ({ object: digit.repeat(40), commit: "c".repeat(40) });

export const forgeRelease = (id: number, tag: string, state: "draft" | "published" | "immutable"): ForgeRelease => ({
  id,
  tag,
  target: "main",
  title: tag,
  body: "",
  url: `https://forge.example/org/project/releases/${id}`,
  isDraft: state === "draft",
  isPrerelease: false,
  isImmutable: state === "immutable",
  assets: [],
  uploadUrl: "",
});

export const absent: Standing = { kind: "absent" };
export const whole = {
  kind: "whole" as const,
  files: [
    { name: "a-1.0-py3-none-any.whl", uploaded: Date.UTC(2026, 10, 29), isYanked: false },
    { name: "a-1.0.tar.gz", uploaded: Date.UTC(2026, 10, 29), isYanked: false },
  ],
  hoursLeft: 336,
  isYanked: false,
};
export const yanked: Standing = { ...whole, isYanked: true };
export const half: Standing = { ...whole, kind: "half", files: whole.files.slice(0, 1), hoursLeft: 300 };

export interface Given {
  readonly standings: Readonly<Record<string, Standing>>;
  readonly marks: readonly (Partial<SeenMark> & { readonly tag: string; readonly of: readonly string[] })[];
  readonly asked?: readonly string[];
  /** What a package requires is on a lower one. */
  readonly levels?: readonly (readonly string[])[];
}

/** What was seen of version 1.0 of some packages. */
export const seenOf = ({ standings, marks, asked = Object.keys(standings), levels = [] }: Given): Seen => ({
  releases: asked.map((name) => ({ name, version: "1.0" })),
  marks: marks.map(({ of, ...mark }) => ({
    local: undefined,
    remote: undefined,
    forge: [],
    protectedBy: undefined,
    isUmbrella: of.length > 1,
    ...mark,
    releases: of.map((name) => ({ name, version: "1.0" })),
  })),
  standings: new Map(Object.entries(standings)),
  levels,
  isRead: { forge: true, remote: true },
  unread: [],
  isElsewhere: false,
});

const names = ["a", "b", "c", "d"];
const state = fc.constantFrom("draft" as const, "published" as const, "immutable" as const);
const ref = fc.option(fc.constantFrom("1", "2", "3").map(tagRef), { nil: undefined });

const anyMark = fc
  .record({
    of: fc.subarray(names, { minLength: 1 }),
    local: ref,
    remote: ref,
    states: fc.array(state, { maxLength: 2 }),
  })
  .map(({ of, states, ...refs }) => ({ of, states, ...refs }));

/** Anything that can be seen. */
export const anySeen: fc.Arbitrary<Seen> = fc
  .record({
    marks: fc.array(anyMark, { maxLength: 5 }),
    standings: fc.array(fc.constantFrom(absent, absent, absent, whole, half, { kind: "unknown" } as const), {
      minLength: 4,
      maxLength: 4,
    }),
    asked: fc.subarray(names, { minLength: 1 }),
    doubt: fc.constantFrom("none", "none", "none", "unread", "isElsewhere"),
    cut: fc.nat(4),
  })
  .map(({ marks, standings, asked, doubt, cut }) => ({
    ...seenOf({
      standings: Object.fromEntries(names.map((name, at) => [name, standings[at]!])),
      marks: marks.map(({ of, states, ...refs }, at) => ({
        ...refs,
        of,
        tag: `t${at}`,
        forge: states.map((each, index) => forgeRelease(10 * at + index, `t${at}`, each)),
      })),
      asked,
      levels: [names.slice(0, cut), names.slice(cut)],
    }),
    unread: doubt === "unread" ? (["forge"] as const) : [],
    isElsewhere: doubt === "isElsewhere",
  }));

/** The same after a step. */
export const without = (seen: Seen, step: Step): Seen => ({
  ...seen,
  marks: seen.marks.map((mark) => {
    if (mark.tag !== step.mark.tag) return mark;
    if (step.kind === "release") return { ...mark, forge: mark.forge.filter(({ id }) => id !== step.release.id) };
    return { ...mark, [step.kind]: undefined };
  }),
});
