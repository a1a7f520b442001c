import { expect, test } from "@jest/globals";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { cloneEnvironment, gateEnvironment } from "../../../src/domain/environment/gate.ts";

const given = (names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(" ").map((name) => [name, `value of ${name}`]));

test("what only an action gets, and every credential, is kept from a gate", () => {
  const denied = given(
    [
      "INPUT_GATES INPUT_GITHUB-TOKEN STATE_any ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_CACHE_URL",
      "GITHUB_TOKEN GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_ARTIFACTS",
      "GITEA_TOKEN GITEA_OUTPUT GITEA_ENV GITEA_ARTIFACTS_URL FORGEJO_TOKEN FORGEJO_PATH FORGEJO_STATE",
      "GH_TOKEN GH_ENTERPRISE_TOKEN GITHUB_ENTERPRISE_TOKEN PYPI_API_TOKEN UV_PUBLISH_TOKEN UV_PUBLISH_URL",
      "TWINE_PASSWORD HATCH_INDEX_AUTH FLIT_PASSWORD POETRY_PYPI_TOKEN_PYPI SSH_AUTH_SOCK NODE_OPTIONS gh_token",
    ].join(" "),
  );
  const kept = given(
    "PATH HOME CI GITHUB_ACTIONS GITHUB_REPOSITORY GITHUB_PATHS GITHUB_ENVIRONMENT GITHUB_WORKSPACE RUNNER_TEMP RUNNER_TRACKING_ID DATABASE_URL UV_PYTHON MY_NODE_OPTIONS ACTIONS",
  );
  expect(gateEnvironment({ ...denied, ...kept }, [])).toEqual(kept);
});

test("a variable of any name that holds a known secret is kept from a gate", () => {
  const secrets = [new Secret("ghs_0123456789"), new Secret("short"), new Secret("")];
  const env = { A: "ghs_0123456789", B: "https://x:ghs_0123456789@host", C: "short", D: "shorter", E: "" };
  expect(gateEnvironment(env, secrets)).toEqual({ D: "shorter", E: "" });
});

test("a fresh clone is not led back into the checkout", () => {
  const leading = given("VIRTUAL_ENV PYTHONPATH UV_PROJECT_ENVIRONMENT UV_WORKING_DIR GIT_DIR GITHUB_TOKEN");
  const kept = given("PATH UV_PYTHON UV_CACHE_DIR");
  expect(cloneEnvironment({ ...leading, ...kept }, [])).toEqual(kept);
});
