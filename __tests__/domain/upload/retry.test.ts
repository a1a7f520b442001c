import { expect, test } from "@jest/globals";
import { refusal } from "../../../src/adapters/forge/refusal.ts";
import { retryAfterOf } from "../../../src/domain/upload/retry.ts";

const theirs = Date.UTC(2026, 10, 29, 12);
const at = (time: number) => new Date(time).toUTCString();

test.each([-86_400_000, 0, 86_400_000])(
  "a time to come back at is by the clock that named it: ours is %i ms off",
  (off) => {
    const ours = theirs + off;
    const headers = new Headers({ date: at(theirs), "retry-after": at(theirs + 9000) });
    expect(retryAfterOf(headers, ours)).toBe("9");
    const limit = { date: at(theirs), "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(theirs / 1000 + 60) };
    expect(refusal({ status: 403, headers: new Headers(limit), body: "", now: ours })).toMatchObject({ wait: 61_000 });
  },
);

test("without a time of theirs ours counts, and what cannot be read stays as it is", () => {
  const ask = (text?: string) => retryAfterOf(new Headers(text === undefined ? {} : { "retry-after": text }), theirs);
  expect([ask(at(theirs + 3000)), ask("7"), ask("soon"), ask()]).toEqual(["3", "7", "soon", null]);
});
