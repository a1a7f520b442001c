import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isThere, keptBy, removalSteps, type Step } from "../../../src/domain/rollback/removal.ts";
import { changedSince, leftOf, planRemoval } from "../../../src/domain/rollback/removal-plan.ts";
import { yankList } from "../../../src/domain/rollback/yank-list.ts";
import { absent, anySeen, forgeRelease, half, seenOf, tagRef, whole, without, yanked } from "./seen.ts";

const told = (steps: readonly Step[]) => steps.map(({ kind, mark }) => `${kind} ${mark.tag}`);

test("releases go before their tags, tags of several packages first, and dependents before what they require", () => {
  const refs = { local: tagRef("1"), remote: tagRef("1") };
  const seen = seenOf({
    standings: { app: absent, core: absent, http: absent },
    levels: [["core"], ["http"], ["app"]],
    marks: [
      { tag: "core-v1.0", of: ["core"], ...refs },
      { tag: "app-v1.0", of: ["app"], ...refs, forge: [forgeRelease(1, "app-v1.0", "published")] },
      { tag: "http-v1.0", of: ["http"], remote: tagRef("1") },
      { tag: "v1.0", of: ["app", "core", "http"], ...refs, forge: [forgeRelease(2, "v1.0", "draft")] },
    ],
  });
  expect(told(removalSteps(seen))).toEqual([
    "release v1.0",
    "remote v1.0",
    "local v1.0",
    "release app-v1.0",
    "remote app-v1.0",
    "local app-v1.0",
    "remote http-v1.0",
    "remote core-v1.0",
    "local core-v1.0",
  ]);
});

test("what one of its packages has on the index keeps a tag, and so do packages that nobody asked about", () => {
  const marks = [
    { tag: "v1.0", of: ["a", "b"], local: tagRef("1") },
    { tag: "a-v1.0", of: ["a"], local: tagRef("1") },
  ];
  const released = seenOf({ standings: { a: absent, b: half }, marks });
  expect(keptBy(released.marks[0]!, released)).toMatchObject({ why: "released", releases: [{ name: "b" }] });
  expect(told(removalSteps(released))).toEqual(["local a-v1.0"]);
  const narrow = seenOf({ standings: { a: absent, b: absent }, asked: ["a"], marks });
  expect(keptBy(narrow.marks[0]!, narrow)).toMatchObject({ why: "others", releases: [{ name: "b" }] });
});

test("nothing that is on the index, may be, or is immutable is ever removed, and no release after its tag", () => {
  fc.assert(
    fc.property(anySeen, (seen) => {
      const steps = removalSteps(seen);
      for (const { mark } of steps) {
        expect(mark.releases.map(({ name }) => seen.standings.get(name)?.kind)).toEqual(
          mark.releases.map(() => "absent"),
        );
        expect(mark.forge.filter(({ isImmutable }) => isImmutable)).toEqual([]);
      }
      if (
        seen.unread.length > 0 ||
        seen.isElsewhere ||
        [...seen.standings.values()].some(({ kind }) => kind === "unknown")
      )
        expect(steps).toEqual([]);
      for (const [at, step] of steps.entries()) {
        const before = steps.slice(0, at).filter(({ mark }) => mark === step.mark);
        if (step.kind === "release") expect(before.map(({ kind }) => kind)).not.toContain("remote");
        if (step.kind === "remote") expect(before).toHaveLength(step.mark.forge.length);
      }
    }),
  );
});

test("wherever a run ends, the next one does just the rest, and after the last step nothing is left", () => {
  fc.assert(
    fc.property(anySeen, fc.nat(20), (seen, end) => {
      const steps = removalSteps(seen);
      const rest = steps.slice(end);
      const then = steps.slice(0, end).reduce(without, seen);
      expect(told(removalSteps(then))).toEqual(told(rest));
      const after = rest.reduce(without, then);
      expect(removalSteps(after)).toEqual([]);
      const gone = after.marks.filter((mark) => keptBy(mark, after) === undefined);
      expect(gone.filter(isThere)).toEqual([]);
    }),
  );
});

test("what somebody changes after the first look is left, and told", () => {
  const first = seenOf({
    standings: { a: absent, b: absent },
    marks: [
      { tag: "a-v1.0", of: ["a"], remote: tagRef("1"), forge: [forgeRelease(1, "a-v1.0", "draft")] },
      { tag: "b-v1.0", of: ["b"], remote: tagRef("1") },
    ],
  });
  const plan = planRemoval(first);
  const [a, b] = first.marks;
  const moved = { ...first, marks: [a!, { ...b!, remote: tagRef("2") }] };
  expect([told(leftOf(plan, moved)), changedSince(plan, moved)]).toEqual([
    ["release a-v1.0", "remote a-v1.0"],
    ["b-v1.0"],
  ]);
  const published = { ...first, marks: [{ ...a!, forge: [forgeRelease(1, "a-v1.0", "published")] }, b!] };
  expect([told(leftOf(plan, published)), changedSince(plan, published)]).toEqual([["remote b-v1.0"], ["a-v1.0"]]);
  const another = { ...first, marks: [{ ...a!, local: tagRef("1") }, b!] };
  expect(changedSince(plan, another)).toEqual(["a-v1.0"]);
});

test("what is to be yanked begins with those that require the others", () => {
  const seen = seenOf({
    standings: { app: whole, core: half, http: absent, tool: yanked },
    levels: [["core", "tool"], ["http"], ["app"]],
    marks: [],
  });
  expect(yankList(seen).map(({ name }) => name)).toEqual(["app", "core"]);
});
