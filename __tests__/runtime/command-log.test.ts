import { expect, test } from "@jest/globals";
import { runnerCommandLog, silentCommandLog, terminalCommandLog } from "../../src/runtime/command-log.ts";

test("in a job the output is folded, and no command is obeyed until a word that nobody can guess", () => {
  const lines: string[] = [];
  const log = runnerCommandLog((line) => lines.push(line));
  for (const title of ["RG-1 tests: pytest\n::error::x", "RG-2"]) {
    const open = log.open(title);
    open.line("\u001b[31m::error::pwned");
    open.close("passed\n::error::x");
  }
  const [, word] = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[1]!)!;
  expect(lines.slice(0, 6)).toEqual([
    "::group::RG-1 tests: pytest ::error::x",
    `::stop-commands::${word}`,
    ": :error::pwned",
    `::${word}::`,
    "::endgroup::",
    "passed ::error::x",
  ]);
  expect(lines[7]).not.toContain(word);
});

test("on a terminal it stands below its title, and what is drawn in place waits until it is over", async () => {
  const events: string[] = [];
  const log = terminalCommandLog(
    (line) => events.push(line),
    async (work) => {
      events.push("hidden");
      await work();
      events.push("drawn");
    },
  );
  const open = log.open("RG-1 tests");
  open.line("a\u001b]0;title\u0007b");
  open.close("passed");
  await new Promise((resolve) => setImmediate(resolve));
  expect(events).toEqual(["hidden", "RG-1 tests", "  ab", "passed", "drawn"]);
});

test("where nobody wants to see it, nothing is written", () => {
  const open = silentCommandLog.open("RG-1");
  expect(open.line("x")).toBeUndefined();
  expect(open.close("passed")).toBeUndefined();
});
