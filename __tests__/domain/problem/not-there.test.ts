import { expect, test } from "@jest/globals";
import { forgeRefused } from "../../../src/domain/problem/forge-release.ts";
import { requestRefused } from "../../../src/domain/problem/release-request.ts";
import { rollbackRefused } from "../../../src/domain/problem/rollback.ts";

test("what the forge does not have may be a repository of another name, before it is a missing right", () => {
  const found = (why: string | undefined) => {
    const refused = { step: "read it", why };
    return [requestRefused(refused), forgeRefused({ ...refused, left: ["v1"] }), rollbackRefused(refused)];
  };
  for (const { message, hint } of found(undefined)) {
    expect(message).toMatch(/: it is not there, or not for this token$/);
    expect(hint).toMatch(
      /See that GITHUB_REPOSITORY names the repository\. (?:Give|Run it with|In a workflow, give) .*contents: write/,
    );
  }
  for (const { hint } of found("it answered 403")) expect(hint).not.toContain("See that GITHUB_REPOSITORY");
});
