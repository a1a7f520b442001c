import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { unifiedDiff } from "../../../src/domain/text/unified-diff.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

const line = fc.constantFrom("a", "b", "", "\ta ", "é\u2028", "\ufeffx", "-", "+++ b", "\\ No newline");
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 12 })
  .chain((lines) =>
    fc.constantFrom(lines.map((each) => each.join("")).join(""), lines.map(([each]) => each).join("\n")),
  );
const side = fc.option(text, { nil: undefined });

test("git applies it to the same bytes, whatever the ends of lines and the names are", async () => {
  using sandbox = createGitSandbox();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(side, side, fc.constantFrom("a.md", 'x y/ü "q".md', "with space"), async (before, after, file) => {
      if (before === undefined && after === undefined) return;
      count += 1;
      const at = `ws-${count}`;
      const folder = sandbox.write(at, { keep: "", ...(before === undefined ? {} : { [file]: before }) });
      sandbox.write("", { diff: await unifiedDiff([{ file, before, after }]) });
      if (before === after) return;
      sandbox.git(at, "apply", "--whitespace=nowarn", "../diff");
      const now = existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;
      expect(now).toBe(after);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  ["https://ann:hunter2@packages.example.org/simple/", "https://***@packages.example.org/simple/"],
  ["git+https://hunter2@git.example.org/a.git", "git+https://***@git.example.org/a.git"],
  ["https://packages.example.org/@scope/a@1", "https://packages.example.org/@scope/a@1"],
  ["git+https://git@github.com/acme/a.git", "git+https://git@github.com/acme/a.git"],
  ["ssh://git@git.example.org/a.git", "ssh://git@git.example.org/a.git"],
])("a line with %s shows no login, also where nothing of it changes", async (url, shown) => {
  const before = `url = "${url}"\n`;
  const diff = await unifiedDiff([{ file: "pyproject.toml", before, after: `${before}a = 1\n` }]);
  expect(diff).toContain(` url = "${shown}"\n+a = 1\n`);
});
