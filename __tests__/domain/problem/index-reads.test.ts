import { expect, test } from "@jest/globals";
import { outsideFailed } from "../../../src/domain/problem/index-reads.ts";

test("a certificate authority of one's own network has its own remedy", () => {
  const hint = (why: string) => outsideFailed({ url: "https://index.example/simple/x/", why, tries: 5 }).hint;
  expect(hint("SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain")).toContain(
    "NODE_EXTRA_CA_CERTS",
  );
  for (const why of [
    "ECONNREFUSED: connect",
    "CERT_HAS_EXPIRED: certificate has expired",
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ])
    expect(hint(why)).toMatch(/^Check the address, .* status page/);
});
