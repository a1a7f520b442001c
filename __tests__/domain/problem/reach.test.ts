import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { gitFailed } from "../../../src/domain/problem/git.ts";
import { requestsUnread } from "../../../src/domain/problem/prepared.ts";
import { movementUnknown, protectionUnread } from "../../../src/domain/problem/ref-update.ts";
import { requestRefused, requestUnfinished } from "../../../src/domain/problem/release-request.ts";
import { rollbackUnfinished } from "../../../src/domain/problem/rollback.ts";

test.each([
  ["SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain", "Let NODE_EXTRA_CA_CERTS"],
  [
    "git push was refused: fatal: unable to access 'https://x/': SSL certificate problem: unable to get",
    "Let git know",
  ],
  ["GET /repos/org/project: bad port", "Let the service listen on another port"],
  ["Proxy response (407) !== 200 when HTTP Tunneling", "Give the proxy's login"],
])("a forge that this machine has to be let to is not waited for: %s", (why, first) => {
  const step = "read the branch main";
  const git = gitFailed({ command: "fetch", folder: "/home/you/project", words: why, isRemote: true });
  const unfinished = [requestsUnread({ why }), requestUnfinished({ step, why }), rollbackUnfinished({ step, why })];
  const seen = [movementUnknown({ what: "x", why }), protectionUnread({ what: "x", why, isOutside: true })];
  for (const finding of [git, requestRefused({ step, why }), ...unfinished, ...seen])
    expect(`${remedyOf(finding)}: ${finding.hint}`).toMatch(new RegExp(`^call: ${first}`));
});

test("a size that uv writes is no proxy that wants a login", () => {
  const why = "error: Failed to fetch: sdist (407.5KiB)";
  expect(requestsUnread({ why }).hint).not.toContain("login");
});
