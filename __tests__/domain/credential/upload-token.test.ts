import { expect, test } from "@jest/globals";
import { renewalTime } from "../../../src/domain/credential/upload-token.ts";

const minted = 1_800_000_000_000;
const after = (seconds: number) => minted / 1000 + seconds;

test.each<[string, number | undefined, number, number]>([
  ["a usual one, with uv's time for an upload to spare", after(900), 300, 600],
  ["one whose life is not told", undefined, 300, 600],
  ["one that lives shorter than an upload may take, after half its life", after(200), 300, 100],
  ["a usual one where an upload may take longer, after half its life", after(900), 3_600, 450],
  ["one that is over by our clock", after(-5), 300, 600],
  ["one whose end is in milliseconds", after(900) * 1000, 300, 600],
])("%s", (_, expires, longestUpload, seconds) => {
  expect(renewalTime({ minted, expires, longestUpload: longestUpload * 1000 })).toBe(minted + seconds * 1000);
});
