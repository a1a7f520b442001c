import { expect, test } from "@jest/globals";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import { trustedPublishingUrls } from "../../../src/domain/target/trusted-publishing.ts";

test("a preset's site answers for trusted publishing, not the host that takes uploads", () => {
  const { testpypi } = indexPresets;
  expect(trustedPublishingUrls({ preset: testpypi, uploadUrl: testpypi.uploadUrl })).toEqual({
    audience: `${testpypi.siteUrl}_/oidc/audience`,
    mint: `${testpypi.siteUrl}_/oidc/mint-token`,
    burn: `${testpypi.siteUrl}_/oidc/burn-token`,
  });
});

test("an identity goes over TLS alone, save on loopback", () => {
  const mintAt = (uploadUrl: string) => trustedPublishingUrls({ preset: undefined, uploadUrl }).mint;
  expect(mintAt("http://index.example.org:8080/team/upload/")).toBe("https://index.example.org:8080/_/oidc/mint-token");
  expect(mintAt("http://127.0.0.1:8080/legacy/")).toBe("http://127.0.0.1:8080/_/oidc/mint-token");
});
