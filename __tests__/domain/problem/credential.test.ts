import { expect, test } from "@jest/globals";
import { credentialRefused } from "../../../src/domain/problem/credential.ts";

const refused = (more: Partial<Parameters<typeof credentialRefused>[0]> = {}) =>
  credentialRefused({
    ...{ package: "core", index: "the index", status: 403, words: "no such token" },
    ...{ kind: "token", form: undefined },
    ...more,
  });

test("a refusal without a status claims none", () => {
  expect(refused().message).toBe("the index refused the credential for core (403): no such token");
  expect(refused({ status: undefined }).message).toBe("the index refused the credential for core: no such token");
});

test("a password that was given alone went as a token, which PyPI alone is known to take", () => {
  expect(refused().hint).toContain("where the index knows no tokens, give username and password");
  expect(refused({ form: "https://pypi.org/manage/" }).hint).not.toContain("username");
});
