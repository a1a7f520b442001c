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

test("a proxy that wants a login is given one: no run that is started again helps", () => {
  for (const why of [
    "UND_ERR_ABORTED: Proxy response (407) !== 200 when HTTP Tunneling",
    "UND_ERR_INVALID_ARG: Proxy Authentication Required (407)",
  ]) {
    const finding = outsideFailed({ url: "https://index.example/simple/x/", why, tries: 5 });
    expect(finding).toMatchObject({ remedy: "call", hint: expect.stringContaining("USER:PASSWORD@") });
  }
});
