import { expect, test } from "@jest/globals";
import { createApiChanges } from "../../../src/adapters/uv/api-changes.ts";
import type { Exit } from "../../../src/ports/process.ts";

/** What uv 0.9 says where an index answers 401. */
const stderr = `  × No solution found when resolving tool dependencies:
  ╰─▶ Because griffelib was not found in the package registry and you require griffelib==2.4.1, we can conclude that
      your requirements are unsatisfiable.

      hint: An index URL (https://index.example/simple/) could not be queried due to a lack of valid authentication
      credentials (401 Unauthorized).
`;

test("an index that does not let uv in is named, and how its login is given", async () => {
  const exit: Exit = { code: 1, signal: null, stdout: "", stderr, duration: 1, isTimedOut: false };
  const apiChanges = createApiChanges({ processes: { run: async () => exit }, env: { PATH: "" }, secrets: [] });
  const { signal } = new AbortController();
  expect(await apiChanges.compare({ before: "/a.whl", after: "/b.whl", modules: ["a"], signal })).toEqual({
    unavailable: expect.stringMatching(
      /The index https:\/\/index\.example\/simple\/ answers 401: a login is missing or wrong\. .*UV_INDEX_NAME_PASSWORD$/,
    ),
  });
});
