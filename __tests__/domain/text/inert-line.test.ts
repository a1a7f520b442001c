import { expect, test } from "@jest/globals";
import { inertLine } from "../../../src/domain/text/inert-line.ts";
import { processorTimeOf } from "../../processor-time.ts";

test.each([
  ["plain text stays: a::b ## c [x] é😀", "plain text stays: a::b ## c [x] é😀"],
  ["::error::stolen", ": :error::stolen"],
  ["  ::set-output name=x::y", "  : :set-output name=x::y"],
  [":::stop-commands::x", ": ::stop-commands::x"],
  ["\u200b::add-mask::x", ": :add-mask::x"],
  ["\u00ad:\u200d:add-mask::x", ": :add-mask::x"],
  ["\ufe0f:\ufe0f:add-mask::x", "\ufe0f: \ufe0f:add-mask::x"],
  ["\x1b[31m::error::red\x1b[0m", ": :error::red"],
  ["\u2003\u3000::warning::w", "\u2003\u3000: :warning::w"],
  ["text ##[error]x ##vso[task.setvariable]y", "text # #[error]x # #vso[task.setvariable]y"],
  ["####[group]", "### #[group]"],
  ["one\n::error::two\r\n::error::three\u2028::error::four", "one ::error::two ::error::three ::error::four"],
  ["\r::error::x", " : :error::x"],
  ["\x1b]0;title\x07text", "text"],
  ["\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"],
  ["\x1bP+q544e\x1b\\after", "after"],
  ["\x9b31mC1\x9b0m", "C1"],
  ["\x1b[2J\x1b[Hcleared", "cleared"],
  ["\x1bcreset", "reset"],
  ["broken \x1b[", "broken "],
  ["broken \x1b]endless", "broken "],
  ["a\x00b\x07c\x08d\x7fe", "abcde"],
  ["user\u202egnp.exe", "usergnp.exe"],
  ["tab\there", "tab here"],
  ["", ""],
])("%j is shown as %j", (text, shown) => {
  expect(inertLine(text)).toBe(shown);
});

test("nothing becomes a command by being made inert twice, or of what is left when something is taken out", () => {
  for (const text of [":\x1b[0m:error::x", "#\x00#[error]", "#\u200b#vso[x]", "\x1b\x1b[31m::error::x"]) {
    const once = inertLine(text);
    expect(once).not.toMatch(/^\s*::|##(?:\[|vso\[)/);
    expect(inertLine(once)).toBe(once);
  }
});

test("a long hostile line takes no longer than its length", async () => {
  const texts = ["\x1b]".repeat(200_000), " ".repeat(400_000), "\x1bP".repeat(200_000), "#".repeat(400_000)];
  expect(await processorTimeOf(() => texts.map(inertLine))).toBeLessThan(2_000);
});
