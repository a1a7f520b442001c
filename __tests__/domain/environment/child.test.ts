import { expect, test } from "@jest/globals";
import { Secret } from "../../../src/domain/credential/secret.ts";
import {
  buildEnvironment,
  gitEnvironment,
  lockEnvironment,
  toolEnvironment,
  trialEnvironment,
  uploadEnvironment,
  withoutProxy,
} from "../../../src/domain/environment/child.ts";

const names = (env: Readonly<Record<string, string>>) => Object.keys(env).sort();

test.each([
  "PATH",
  "HOME",
  "LANG",
  "LC_ALL",
  "LC_CTYPE",
  "TMPDIR",
  "http_proxy",
  "HTTPS_PROXY",
  "no_proxy",
  "SSL_CERT_FILE",
  "REQUESTS_CA_BUNDLE",
  "XDG_CACHE_HOME",
  "CC",
  "CFLAGS",
  "CARGO_HOME",
  "LD_LIBRARY_PATH",
  "MACOSX_DEPLOYMENT_TARGET",
  "PYENV_ROOT",
  "CI",
  "RUNNER_TRACKING_ID",
  "SOURCE_DATE_EPOCH",
  "SETUPTOOLS_SCM_PRETEND_VERSION",
  "SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TOKENIZERS",
  "SETUPTOOLS_SCM_OVERRIDES_FOR_CORE",
  "PDM_BUILD_SCM_VERSION",
  "POETRY_DYNAMIC_VERSIONING_BYPASS",
  "HATCH_BUILD_HOOKS_ENABLE",
  "UV_CACHE_DIR",
  "UV_INDEX",
  "UV_DEFAULT_INDEX",
  "UV_PYTHON",
  "UV_PYTHON_DOWNLOADS",
  "UV_EXCLUDE_NEWER",
  "UV_BUILD_CONSTRAINT",
  "UV_DYNAMIC_VERSIONING_BYPASS",
  "UV_SYSTEM_CERTS",
  "UV_CONFIG_FILE",
  "UV_KEYRING_PROVIDER",
])("a build sees %s", (name) => {
  expect(buildEnvironment({ [name]: "value" })).toEqual({ [name]: "value" });
});

test.each([
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_CACHE_URL",
  "GITHUB_TOKEN",
  "GITHUB_OUTPUT",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_EVENT_PATH",
  "GITHUB_ACTIONS",
  "GITEA_TOKEN",
  "FORGEJO_TOKEN",
  "GH_TOKEN",
  "GH_ENTERPRISE_TOKEN",
  "INPUT_PYPI-API-TOKEN",
  "STATE_x",
  "PYPI_API_TOKEN",
  "UV_PUBLISH_TOKEN",
  "UV_PUBLISH_PASSWORD",
  "UV_PUBLISH_URL",
  "uv_publish_token",
  "UV_GITHUB_TOKEN",
  "UV_AUTH_TOKEN",
  "UV_API_KEY",
  "UV_INDEX_CORP_USERNAME",
  "UV_INDEX_CORP_PASSWORD",
  "UV_INDEX_CORP_TOKEN",
  "UV_PROJECT",
  "UV_WORKING_DIR",
  "UV_HIDE_BUILD_OUTPUT",
  "UV_NO_BUILD_ISOLATION",
  "UV_REQUIRE_HASHES",
  "UV_RESOLUTION",
  "UV_SOMETHING_NEW",
  "TWINE_PASSWORD",
  "HATCH_INDEX_AUTH",
  "HATCH_INDEX_USER",
  "FLIT_PASSWORD",
  "POETRY_PYPI_TOKEN_PYPI",
  "POETRY_HTTP_BASIC_CORP_PASSWORD",
  "CARGO_REGISTRY_TOKEN",
  "SSH_AUTH_SOCK",
  "NODE_OPTIONS",
  "PYTHONPATH",
  "PYTHONSTARTUP",
  "LD_PRELOAD",
  "GIT_DIR",
  "VIRTUAL_ENV",
  "AWS_SECRET_ACCESS_KEY",
  "NETRC",
  "MY_SECRET",
])("a build does not see %s", (name) => {
  expect(buildEnvironment({ [name]: "value" })).toEqual({});
});

test("what the caller adds comes last", () => {
  expect(buildEnvironment({ PATH: "/bin", SOURCE_DATE_EPOCH: "1" }, { SOURCE_DATE_EPOCH: "2", NEW: "x" })).toEqual({
    PATH: "/bin",
    SOURCE_DATE_EPOCH: "2",
    NEW: "x",
  });
});

test("of the credentials for indexes those pass whose index the workspace names itself", () => {
  const env = {
    UV_INDEX_MY_CORP_1_USERNAME: "me",
    UV_INDEX_MY_CORP_1_PASSWORD: "word",
    UV_INDEX_MY_USERNAME: "not me",
    UV_INDEX_PASSWORD: "none",
  };
  expect(names(buildEnvironment(env, {}, { indexNames: ["my-corp.1"] }))).toEqual([
    "UV_INDEX_MY_CORP_1_PASSWORD",
    "UV_INDEX_MY_CORP_1_USERNAME",
  ]);
});

test("a variable that holds a known secret is dropped whatever its name", () => {
  const secrets = [new Secret("pypi-AgEIcHlwaS5vcmc"), new Secret("short"), new Secret("")];
  const env = {
    PATH: "/bin:/short/bin",
    CFLAGS: "-DTOKEN=pypi-AgEIcHlwaS5vcmc",
    UV_INDEX: "https://me:pypi-AgEIcHlwaS5vcmc@example.org/simple",
    UV_INDEX_CORP_PASSWORD: "pypi-AgEIcHlwaS5vcmc",
    LANG: "short",
    HOME: "/root",
  };
  expect(names(buildEnvironment(env, {}, { secrets, indexNames: ["corp"] }))).toEqual(["HOME", "PATH"]);
});

test("names out of an object's prototype are no names", () => {
  const env = JSON.parse('{"__proto__": "x", "constructor": "y", "PATH": "/bin"}');
  expect(buildEnvironment(env)).toEqual({ PATH: "/bin" });
});

const steered = {
  PATH: "/bin",
  UV_BUILD_CONSTRAINT: "b.txt",
  UV_CACHE_DIR: "/cache",
  UV_CONFIG_FILE: "/uv.toml",
  UV_CONSTRAINT: "c.txt",
  UV_EXCLUDE_NEWER: "2026-01-01",
  UV_FIND_LINKS: "/wheels",
  UV_HTTP_TIMEOUT: "9",
  UV_INDEX: "https://example.org/simple",
  UV_NO_BINARY: "1",
  UV_NO_BUILD: "1",
  UV_OFFLINE: "1",
  UV_OVERRIDE: "o.txt",
  UV_PRERELEASE: "allow",
  UV_PYTHON: "3.9",
  UV_PYTHON_DOWNLOADS: "never",
  UV_RESOLUTION: "lowest",
  UV_SYSTEM_PYTHON: "1",
  UV_TORCH_BACKEND: "cpu",
  UV_VENV_SEED: "1",
  VIRTUAL_ENV: "/venv",
};
const common = ["PATH", "UV_CACHE_DIR", "UV_HTTP_TIMEOUT", "UV_INDEX", "UV_PYTHON_DOWNLOADS"];

test("a trial installation is not steered by what the packages' users do not have", () => {
  expect(names(trialEnvironment(steered))).toEqual(common);
});

test("nothing of the user's holds back a tool of our own, and all of the indexes may be where it is", () => {
  expect(names(toolEnvironment(steered))).toEqual([...common, "UV_FIND_LINKS"].sort());
});

test("a build keeps to what the user says may be taken in", () => {
  const rules = ["UV_BUILD_CONSTRAINT", "UV_EXCLUDE_NEWER", "UV_FIND_LINKS", "UV_NO_BUILD", "UV_OFFLINE"];
  expect(names(buildEnvironment(steered))).toEqual([...common, ...rules, "UV_CONFIG_FILE", "UV_PYTHON"].sort());
});

test("logins go to the indexes of their name in every child", () => {
  const env = { UV_INDEX_CORP_PASSWORD: "word", UV_INDEX_OTHER_PASSWORD: "word" };
  for (const limit of [buildEnvironment, trialEnvironment, toolEnvironment, lockEnvironment]) {
    expect(limit(env, {}, { indexNames: ["corp"] })).toEqual({ UV_INDEX_CORP_PASSWORD: "word" });
  }
});

test("the lock is checked for the workspace's own Python, and not taken as given", () => {
  expect(
    names(lockEnvironment({ PATH: "/bin", UV_PYTHON: "3.9", UV_FROZEN: "1", UV_LOCKED: "1", UV_RESOLUTION: "lowest" })),
  ).toEqual(["PATH", "UV_RESOLUTION"]);
});

const inherited = {
  PATH: "/bin",
  UV_PUBLISH_TOKEN: "old",
  UV_PUBLISH_USERNAME: "old",
  UV_PUBLISH_INDEX: "corp",
  UV_PUBLISH_CHECK_URL: "https://example.org/simple/",
  UV_HTTP_RETRIES: "9",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://example.org/token",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "identity",
  ACTIONS_RUNTIME_TOKEN: "runtime",
  GITHUB_ACTIONS: "true",
  GITHUB_TOKEN: "forge",
  no_proxy: "internal.example.org",
};
const always = {
  PATH: "/bin",
  UV_HTTP_RETRIES: "0",
  UV_UPLOAD_HTTP_TIMEOUT: "300",
  UV_NO_PROGRESS: "1",
  NO_PROXY: "internal.example.org,127.0.0.1,::1,localhost",
  no_proxy: "internal.example.org,127.0.0.1,::1,localhost",
};

const login = { kind: "token", token: new Secret("pypi-new") } as const;

test("an upload sees the token it is given, none that was there, and no way to ask for an identity", () => {
  expect(uploadEnvironment(inherited, login)).toEqual({
    ...always,
    UV_PUBLISH_TOKEN: "pypi-new",
  });
});

test("an upload by user name sees both parts", () => {
  expect(uploadEnvironment(inherited, { kind: "password", username: "me", password: new Secret("word") })).toEqual({
    ...always,
    UV_PUBLISH_USERNAME: "me",
    UV_PUBLISH_PASSWORD: "word",
  });
});

test.each([
  [{}, "127.0.0.1"],
  [{ NO_PROXY: "a, b" }, "a,b,127.0.0.1"],
  [{ NO_PROXY: "a,127.0.0.1", no_proxy: "b,a" }, "a,127.0.0.1,b"],
  [{ NO_PROXY: "" }, "127.0.0.1"],
])("hosts without a proxy are added to %j", (env, value) => {
  expect(withoutProxy(env, ["127.0.0.1"])).toEqual({ NO_PROXY: value, no_proxy: value });
});

test("git sees no other repository, no language and no token", () => {
  const env = {
    PATH: "/bin",
    HOME: "/root",
    GIT_DIR: "/x",
    GIT_INDEX_FILE: "/y",
    LC_MESSAGES: "de",
    LANG: "de",
    UV_PYTHON: "3",
    GH_TOKEN: "t",
  };
  expect(gitEnvironment(env)).toEqual({
    PATH: "/bin",
    HOME: "/root",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  });
});

test("an upload may last as long as the user says", () => {
  const { UV_UPLOAD_HTTP_TIMEOUT } = uploadEnvironment({ UV_UPLOAD_HTTP_TIMEOUT: "900" }, login);
  expect(UV_UPLOAD_HTTP_TIMEOUT).toBe("900");
});
