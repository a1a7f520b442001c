import { expect, test } from "@jest/globals";
import { Bug } from "../../../src/domain/problem/problem.ts";
import { explainError } from "../../../src/domain/problem/unexpected.ts";

const ofSystem = (code: string) => Object.assign(new Error(`${code}: write '/tmp/x'`), { code, syscall: "write" });

test.each([
  [ofSystem("ENOSPC"), "RA-DISK-FULL"],
  [ofSystem("EDQUOT"), "RA-DISK-FULL"],
  [ofSystem("EACCES"), "RA-FILE-FAILED"],
  [Object.assign(new Error("odd"), { code: "ERR_ODD" }), "RA-BUG"],
  [new Bug("never"), "RA-BUG"],
  ["a text", "RA-BUG"],
  [undefined, "RA-BUG"],
])("%s is told as %s, with its words", (error, code) => {
  const [finding, ...others] = explainError(error);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code, severity: "error" });
  expect(finding!.message).toContain(Error.isError(error) ? error.message : String(error));
});

test("of a disk that is full it is not known which folder is on it: each of them is named", () => {
  const [finding] = explainError(ofSystem("ENOSPC"));
  for (const variable of ["UV_CACHE_DIR", "TMPDIR", "XDG_CACHE_HOME"])
    expect(finding?.inTerminal).toContain(`${variable} for `);
});
