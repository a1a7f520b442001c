import { expect, test } from "@jest/globals";
import { credentialRefused } from "../../../src/domain/problem/credential.ts";
import { publisherUnknown } from "../../../src/domain/problem/trusted-publishing.ts";

const refused = (more: Partial<Parameters<typeof credentialRefused>[0]> = {}) =>
  credentialRefused({
    ...{ package: "core", index: "the index", status: 403, words: "no such token" },
    ...{ kind: "token", form: undefined },
    ...more,
  });

test("a refusal without a status claims none", () => {
  expect(refused().message).toBe("The index refused the credential for core (403): no such token");
  expect(refused({ status: undefined }).message).toBe("The index refused the credential for core: no such token");
});

test("a password that was given alone went as a token, which PyPI alone is known to take", () => {
  const { hint, inTerminal } = refused();
  expect(hint).toMatch(
    /where the index knows no tokens, put username and password in its place in the workflow, which a re-run/,
  );
  expect(inTerminal).toMatch(
    /where the index knows no tokens, put UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in its place$/,
  );
  expect(refused({ form: "https://pypi.org/manage/" }).hint).not.toContain("username");
});

test("PyPI takes no password: the user name has to go, which no re-run does", () => {
  const pypi = refused({ kind: "password", form: "https://pypi.org/manage/" });
  expect(pypi).toMatchObject({
    remedy: "call",
    hint: expect.stringMatching(/^Take the user name away, .* as the password/),
  });
  expect(refused({ kind: "password" })).toMatchObject({ remedy: "outside" });
});

test("where PyPI trusts no job of the server, no publisher is asked for, which would not help", () => {
  const job = { owner: "org", repository: "shop", workflow: "release.yml", environment: "pypi" };
  const about = { index: "PyPI", status: 422, words: "malformed or invalid token", job, isReusable: false };
  const unknown = publisherUnknown({ ...about, isElsewhere: true, publishersPage: "https://pypi.org/manage/" });
  expect(unknown).toMatchObject({ remedy: "call" });
  expect(unknown.hint).toContain("pypi-api-token: ${{ secrets.PYPI_API_TOKEN }}");
  expect(unknown.hint).not.toContain("Owner");
});
