import { expect, test } from "@jest/globals";
import { attestUnreachable } from "../../../src/domain/problem/attest.ts";
import { outsideFailed } from "../../../src/domain/problem/index-reads.ts";
import { mintFailed } from "../../../src/domain/problem/trusted-publishing.ts";
import { buildUnreachable } from "../../../src/domain/problem/uv.ts";

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

test("a proxy that wants a login has its own remedy, which no re-run is, whoever meets it", () => {
  const ours = "UND_ERR_ABORTED: Proxy response (407) !== 200 when HTTP Tunneling";
  const findings = [
    outsideFailed({ url: "https://index.example/simple/x/", why: ours, tries: 5 }),
    outsideFailed({
      url: "https://index.example/",
      why: "UND_ERR_INVALID_ARG: Proxy Authentication Required (407)",
      tries: 5,
    }),
    mintFailed({ service: "PyPI", why: ours }),
    attestUnreachable({ service: "Sigstore", why: ours, tries: 5 }),
    ...[
      "client error (Connect): tunnel error: proxy authorization required",
      "(407 Proxy Authentication Required)",
    ].map((words) => buildUnreachable({ package: "core", words, settings: [] })),
  ];
  for (const { remedy, hint } of findings)
    expect([remedy, hint]).toEqual(["call", expect.stringContaining("USER:PASSWORD@")]);
});
