import { expect, test } from "@jest/globals";
import { outsideFailed } from "../../../src/domain/problem/index-reads.ts";

test("a certificate authority of one's own network has its own remedy", () => {
  const hint = (why: string) => outsideFailed({ url: "https://index.example/simple/x/", why, tries: 5 }).hint;
  expect(hint("SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain")).toContain(
    "NODE_EXTRA_CA_CERTS",
  );
  expect(hint("ECONNREFUSED: connect")).toContain("status page");
});
