import { expect, test } from "@jest/globals";
import { chooseCredential, type GivenCredentials } from "../../../src/domain/credential/credential.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { chooseTarget, type Target } from "../../../src/domain/target/target.ts";
import { uvIndexesOf } from "../../uv-indexes.ts";

const none: GivenCredentials = {
  token: undefined,
  username: undefined,
  password: undefined,
  trustedPublishing: "automatic",
  hasIdentity: false,
  job: undefined,
};
const secret = new Secret("pypi-secret");
const fromInput = { secret, isInput: true };
const fromEnvironment = { secret, isInput: false };
const target = (index: string, checkUrl?: string) => chooseTarget({ index, checkUrl }, uvIndexesOf()) as Target;
const pypi = target("pypi");
const loopback = target("http://127.0.0.1:8080/legacy/", "http://127.0.0.1:8080/simple/");
const foreign = target("https://packages.example/legacy/", "https://packages.example/simple/");

test.each<[string, Target, Partial<GivenCredentials>, object]>([
  ["the input's token goes anywhere", foreign, { token: fromInput }, { kind: "token" }],
  ["the environment's token goes to PyPI", pypi, { token: fromEnvironment }, { kind: "token" }],
  ["the environment's token goes to TestPyPI", target("testpypi"), { token: fromEnvironment }, { kind: "token" }],
  ["the environment's token goes to loopback", loopback, { token: fromEnvironment }, { kind: "token" }],
  [
    "the environment's token stays away from any other index",
    foreign,
    { token: fromEnvironment },
    { code: "RA-CREDENTIAL-MISSING" },
  ],
  [
    "a host that only looks like loopback is none",
    target("https://127.0.0.1.example/", "https://x.example/"),
    { token: fromEnvironment },
    { code: "RA-CREDENTIAL-MISSING" },
  ],
  [
    "user name and password go anywhere",
    foreign,
    { username: "ada", password: secret },
    { kind: "password", username: "ada" },
  ],
  ["a password without user name is a token", foreign, { password: secret }, { kind: "token" }],
  [
    "the input's token wins over a password",
    pypi,
    { token: fromInput, password: new Secret("other") },
    { kind: "token", token: secret },
  ],
  [
    "a password wins over the environment's token",
    pypi,
    { token: fromEnvironment, username: "ada", password: secret },
    { kind: "password" },
  ],
  ["a given token wins over an identity", pypi, { token: fromEnvironment, hasIdentity: true }, { kind: "token" }],
  ["without anything else the identity is used", pypi, { hasIdentity: true }, { kind: "trusted" }],
  [
    "always asks for the identity even with a token",
    pypi,
    { token: fromInput, hasIdentity: true, trustedPublishing: "always" },
    { kind: "trusted" },
  ],
  [
    "always without an identity says which permission lacks",
    pypi,
    { trustedPublishing: "always" },
    { code: "RA-CREDENTIAL-NO-IDENTITY" },
  ],
  [
    "never leaves the identity alone",
    pypi,
    { hasIdentity: true, trustedPublishing: "never" },
    { code: "RA-CREDENTIAL-MISSING" },
  ],
])("%s", (_, index, given, expected) => {
  expect(chooseCredential(index, { ...none, ...given })).toMatchObject(expected);
});

const job = { owner: "org", repository: "shop", workflow: "release.yml", environment: "pypi" };

test("a missing credential names the exact lines to add, and the token that was held back", () => {
  for (const index of [pypi, loopback]) {
    const { hint, inTerminal } = chooseCredential(index, { ...none, job }) as Finding;
    expect(inTerminal).toBe("Set PYPI_API_TOKEN (or UV_PUBLISH_TOKEN) in the environment");
    expect(hint).toContain("id-token: write");
    expect(hint).toContain("pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
  }
  const elsewhere = (chooseCredential(foreign, { ...none, token: fromEnvironment }) as Finding).hint;
  expect(elsewhere).toContain("not to packages.example");
  expect(elsewhere).toContain("password: ${{ secrets.INDEX_PASSWORD }}");
  expect(elsewhere).not.toContain("pypi-api-token");
});

test("where trusted publishing is switched off, the way by it says so, and where there is no identity, the way without", () => {
  for (const index of [pypi, foreign]) {
    const never = { ...none, hasIdentity: true, trustedPublishing: "never", job } as const;
    expect((chooseCredential(index, never) as Finding).hint).toContain(", without trusted-publishing: never:\n");
    expect((chooseCredential(index, { ...none, job }) as Finding).hint).not.toContain("never");
  }
  const always = chooseCredential(pypi, { ...none, trustedPublishing: "always" }) as Finding;
  const out = "leave trusted-publishing out, and give a token";
  expect(always.hint).toMatch(new RegExp(`id-token: write\nOr ${out}$`));
  expect(always.inTerminal).toBe(`Outside of a job on GitHub there is none: ${out}`);
});

test("a secret prints as stars wherever it is printed", () => {
  expect(`${secret} ${JSON.stringify({ secret })} ${String(secret)}`).toBe('*** {"secret":"***"} ***');
  expect(secret.reveal()).toBe("pypi-secret");
});

test("a job of another forge, whose identity PyPI does not take, is offered a token alone", () => {
  const { hint } = chooseCredential(pypi, none) as Finding;
  expect(hint).toContain("pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
  expect(hint).not.toMatch(/id-token|publisher/);
});

test("on Gitea, which gives jobs no identity, no index is offered one", () => {
  for (const index of [pypi, loopback, foreign]) {
    const missing = chooseCredential(index, { ...none, isGitea: true }) as Finding;
    expect(missing.hint).toMatch(/secrets\./);
    expect(missing.hint).not.toMatch(/id-token|trusted/i);
  }
  const always = chooseCredential(foreign, { ...none, trustedPublishing: "always", isGitea: true }) as Finding;
  expect(always.hint).not.toContain("id-token");
  expect((chooseCredential(foreign, none) as Finding).hint).toContain("id-token: write");
});

test("what is missing on a forge names the fields of the trusted publisher that would do", () => {
  const missing = chooseCredential(pypi, { ...none, job }) as Finding;
  expect(missing.hint).toContain(
    "(Owner org, Repository name shop, Workflow name release.yml, Environment name pypi):",
  );
});
