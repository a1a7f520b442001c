import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { forgeRefused } from "../../../src/domain/problem/forge-release.ts";
import { requestsRefused } from "../../../src/domain/problem/prepared.ts";
import { movementUnknown, protectionUnread } from "../../../src/domain/problem/ref-update.ts";
import { requestRefused } from "../../../src/domain/problem/release-request.ts";
import { rollbackRefused } from "../../../src/domain/problem/rollback.ts";
import { unread } from "../../../src/stages/rollback/look.ts";

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

test("a token that is not known any more is renewed, and a re-run has the new one: no workflow is to be fixed", () => {
  const refused = { step: "read it", why: "GET /repos/acme/shop: it answered 401 (Bad credentials)", status: 401 };
  for (const finding of [requestRefused(refused), requestsRefused(refused), rollbackRefused(refused)])
    expect([finding.hint, finding.inTerminal, remedyOf(finding)]).toEqual([
      "Renew the token that github-token gives",
      "Renew the token in GITHUB_TOKEN",
      "outside",
    ]);
  for (const finding of [requestRefused({ ...refused, status: 403 }), requestsRefused({ ...refused, status: 403 })])
    expect([finding.hint, finding.inTerminal, remedyOf(finding)]).toEqual([
      expect.stringMatching(/^Give the job contents: /),
      expect.stringMatching(/^Set GITHUB_TOKEN to one that may /),
      "call",
    ]);
});

test("rollback passes on that the token is not known", () => {
  const answer = { kind: "unanswered", cause: "permission", status: 401, why: "it answered 401" } as const;
  expect(unread("read the releases", answer).hint).toBe("Renew the token that github-token gives");
});

test("a token that is not known any more is given no rights", () => {
  const seen = (why: string) => [
    movementUnknown({ what: "How main moved is not known", why }),
    protectionUnread({ what: "The rulesets of main", why, isOutside: false }),
  ];
  for (const { hint, inTerminal } of seen("GET /repos/acme/shop/activity: it answered 401 (Bad credentials)"))
    expect([hint, inTerminal]).toEqual([
      "Renew the token that github-token gives, and run it again",
      "Renew the token in GITHUB_TOKEN, and run it again",
    ]);
  for (const { hint } of seen("GET /repos/acme/shop/activity: it answered 403 (no)"))
    expect(hint).toContain("contents: read");
});
