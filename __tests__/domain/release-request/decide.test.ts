import { expect, test } from "@jest/globals";
import { decide, type ReleaseRequest, type Seen, type Wanted } from "../../../src/domain/release-request/decide.ts";

const states = [undefined, "open", "closed", "merged"] as const;
const owners = [undefined, "empty", "ours", "shared", "foreign"] as const;
const wanted: Wanted = { tree: "new", title: "Release", body: "text\n", labels: ["release"] };

const request = (state: ReleaseRequest["state"]): ReleaseRequest => ({
  number: 1,
  url: "https://forge.example/1",
  state,
  head: "head",
  isDraft: false,
  title: "Release",
  body: "text\r\n",
  labels: ["release"],
});

const seenWith = (owner: (typeof owners)[number], state: (typeof states)[number], tree = "old"): Seen => ({
  branch: owner && { head: "head", tree, owner },
  request: state && request(state),
  isFinal: false,
});

const told = (seen: Seen, want: Wanted | "nothing" = wanted): string => {
  const decision = decide(seen, want === "nothing" ? undefined : want);
  return decision.kind === "do" ? decision.effects.map(({ kind }) => kind).join(" ") : decision.kind;
};

const table = (tree: string) =>
  Object.fromEntries(
    owners.map((owner) => [
      owner ?? "none",
      Object.fromEntries(states.map((state) => [state ?? "none", told(seenWith(owner, state, tree))])),
    ]),
  );

test("what is done follows from the branch, its pull request and who has pushed", () => {
  const made = { none: "replace open label", merged: "replace open label" };
  const renewed = { open: "replace", closed: "reopen replace" };
  expect(table("old")).toEqual({
    none: { ...made, open: "replace", closed: "replace open label" },
    empty: { ...made, ...renewed },
    ours: { ...made, ...renewed },
    shared: { none: "append open label", merged: "append open label", open: "append", closed: "reopen append" },
    foreign: { none: "foreign", open: "foreign", closed: "foreign", merged: "foreign" },
  });
});

test("nothing is committed where the tree is the same, and what a person closed stays closed", () => {
  const same = { none: "open label", open: "", closed: "left closed", merged: "open label" };
  expect(table("new")).toMatchObject({ ours: same, shared: same, empty: { open: "replace" } });
});

test("where nothing is left an open request is closed, and nothing else done", () => {
  for (const owner of owners) {
    expect(states.map((state) => told(seenWith(owner, state), "nothing"))).toEqual(["", "close", "", ""]);
  }
});

test("a request that cannot be opened again gets a successor", () => {
  expect(told({ ...seenWith("ours", "closed"), isFinal: true })).toBe("replace open label");
  const moved = { ...seenWith("ours", "closed"), request: { ...request("closed"), head: "elsewhere" } };
  expect(told(moved)).toBe("replace open label");
});

test("title, text and labels are brought up to date one by one", () => {
  const seen = seenWith("ours", "open", "new");
  expect(told(seen, { ...wanted, title: "Release core" })).toBe("edit");
  expect(told(seen, { ...wanted, body: "other" })).toBe("edit");
  expect(told(seen, { ...wanted, labels: ["release", "x"] })).toBe("label");
});
