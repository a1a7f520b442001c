import type { Secret } from "../credential/secret.ts";
import { type Environment, holds } from "./child.ts";

/** What an action has, and a step with `run:` has not, or what could publish, push or speak to the runner. In upper case. */
const denied = new RegExp(
  [
    "(?:INPUT|STATE|ACTIONS|UV_PUBLISH|TWINE|HATCH_INDEX|FLIT|POETRY)_.*",
    "(?:GITHUB|GITEA|FORGEJO)_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS.*)",
    "GH_TOKEN|.*_ENTERPRISE_TOKEN|PYPI_API_TOKEN|SSH_AUTH_SOCK|NODE_OPTIONS",
  ]
    .map((names) => `^(?:${names})$`)
    .join("|"),
);

/**
 * What a gate sees: all that a command in `run:` would see, but no token of the runner, no file that the runner reads
 * back, no credential for uploads, and no variable that holds a known secret. A gate can still read the environment of
 * the process that runs it, so a job with gates should hold no token worth stealing.
 */
export const gateEnvironment = (env: Environment, secrets: readonly Secret[]): Environment => {
  const values = secrets.map((secret) => secret.reveal()).filter((value) => value !== "");
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => !denied.test(name.toUpperCase()) && !values.some((secret) => holds(value, secret)),
    ),
  );
};

/** Variables that point into the checkout and its environment, where a fresh clone is to have its own. */
const ofThisCheckout =
  /^(?:VIRTUAL_ENV|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT.*|UV_WORKING_DIR.*|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE)$/;

/** What a gate sees in a fresh clone. */
export const cloneEnvironment = (env: Environment, secrets: readonly Secret[]): Environment =>
  Object.fromEntries(
    Object.entries(gateEnvironment(env, secrets)).filter(([name]) => !ofThisCheckout.test(name.toUpperCase())),
  );
