import { expect, test } from "@jest/globals";
import { secretsIn } from "../../src/runtime/secrets.ts";

const found = (variables: Readonly<Record<string, string>>): readonly string[] =>
  secretsIn({ variables, isRunner: true, isDebug: false, isCi: true }).map((secret) => secret.reveal());

test.each([
  "INPUT_PYPI-API-TOKEN",
  "INPUT_PASSWORD",
  "INPUT_GITHUB-TOKEN",
  "PYPI_API_TOKEN",
  "UV_PUBLISH_TOKEN",
  "UV_PUBLISH_PASSWORD",
  "TWINE_PASSWORD",
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "GITEA_TOKEN",
  "FORGEJO_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
])("%s holds a secret", (name) => {
  expect(found({ [name]: "value", OTHER: "x" })).toEqual(["value"]);
});

test("other variables hold none", () => {
  expect(found({ INPUT_USERNAME: "ada", UV_PUBLISH_USERNAME: "ada", MY_GITHUB_TOKENS: "x", PATH: "/bin" })).toEqual([]);
});
