import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { requestsUnread } from "../../../src/domain/problem/prepared.ts";
import { requestUnfinished } from "../../../src/domain/problem/release-request.ts";
import { rollbackUnfinished } from "../../../src/domain/problem/rollback.ts";

test.each([
  ["SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain", "Let NODE_EXTRA_CA_CERTS"],
  ["Proxy response (407) !== 200 when HTTP Tunneling", "Give the proxy's login"],
])("a forge that this machine has to be let to is not waited for: %s", (why, first) => {
  const step = "read the branch main";
  for (const finding of [requestsUnread({ why }), requestUnfinished({ step, why }), rollbackUnfinished({ step, why })])
    expect(`${remedyOf(finding)}: ${finding.hint}`).toMatch(new RegExp(`^call: ${first}`));
});

test("a size that uv writes is no proxy that wants a login", () => {
  const why = "error: Failed to fetch: sdist (407.5KiB)";
  expect(requestsUnread({ why }).hint).not.toContain("login");
});
