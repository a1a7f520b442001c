import type { UploadLogin } from "../credential/credential.ts";
import type { Secret } from "../credential/secret.ts";
import { isGiven, type UvChild } from "./uv-variables.ts";

/** Names and values, as a child gets them. */
export type Environment = Readonly<Record<string, string>>;

/** What must not reach a child, and what may although it is a credential. */
export interface Withheld {
  /** A variable whose value holds one of these is dropped, whatever its name. */
  readonly secrets?: readonly Secret[];
  /** Names of the indexes that the workspace itself declares: uv's user name and password for these pass. */
  readonly indexNames?: readonly string[];
}

/** Names in upper case. Windows has no case, and the proxies' names come in both. */
const allowedNames = new Set(
  [
    "PATH PATHEXT HOME USER LOGNAME SHELL USERPROFILE SYSTEMROOT SYSTEMDRIVE COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA",
    "XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_BIN_HOME XDG_RUNTIME_DIR",
    "LANG LANGUAGE TZ TMPDIR TEMP TMP",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY",
    "SSL_CERT_FILE SSL_CERT_DIR SSL_CLIENT_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS PIP_CERT",
    "GIT_SSL_CAINFO GIT_SSL_CAPATH CARGO_HTTP_CAINFO",
    // Compilers and where they look: no workflow could otherwise tell them to a build.
    "CC CXX CPP AR LD RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS ARCHFLAGS RUSTFLAGS",
    "CARGO_HOME CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTUP_HOME RUSTUP_TOOLCHAIN JAVA_HOME GOPATH GOROOT",
    "MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_ARGS",
    "PKG_CONFIG PKG_CONFIG_PATH PKG_CONFIG_LIBDIR LD_LIBRARY_PATH DYLD_LIBRARY_PATH",
    "PYENV_ROOT PYENV_VERSION PYTHONUTF8 PYTHONIOENCODING PYTHONDONTWRITEBYTECODE",
    "SOURCE_DATE_EPOCH CI RUNNER_TRACKING_ID",
    "PDM_BUILD_SCM_VERSION PBR_VERSION POETRY_DYNAMIC_VERSIONING_BYPASS POETRY_DYNAMIC_VERSIONING_OVERRIDE",
  ].flatMap((line) => line.split(" ")),
);

const allowedPrefixes = ["LC_", "SETUPTOOLS_SCM_", "VCS_VERSIONING_", "HATCH_BUILD_"];

/** How short a secret is still looked for inside other values; a shorter one only counts as a whole value. */
const shortestPart = 8;

/** What a child sees of the environment: an allow-list, then `extra`. */
type Limit = (env: Environment, extra?: Environment, withheld?: Withheld) => Environment;

const limitFor =
  (child: UvChild): Limit =>
  (env, extra = {}, withheld = {}) => {
    const ofIndexes = new Set((withheld.indexNames ?? []).flatMap(indexVariables));
    const secrets = (withheld.secrets ?? []).map((secret) => secret.reveal()).filter((value) => value !== "");
    const seen = Object.entries(env).filter(([name, value]) => {
      const upper = name.toUpperCase();
      return (isAllowed(upper, child) || ofIndexes.has(upper)) && !secrets.some((secret) => holds(value, secret));
    });
    return { ...Object.fromEntries(seen), ...extra };
  };

const isAllowed = (name: string, child: UvChild): boolean =>
  allowedNames.has(name) || allowedPrefixes.some((prefix) => name.startsWith(prefix)) || isGiven(name, child);

/**
 * What a build sees, and what else asks a backend: no token of the runner, no file that the runner reads back, no
 * credential but those of the workspace's own indexes.
 */
export const buildEnvironment = limitFor("build");

/** What a trial sees: the user's indexes, and nothing that would hide what the packages' users will meet. */
export const trialEnvironment = limitFor("trial");

/** What our own tools see: the user's indexes, and nothing that could hold back the tool itself. */
export const toolEnvironment = limitFor("tool");

/** What a check of `uv.lock` sees: what a build does and what else steers a resolution, for the workspace's own Python. */
export const lockEnvironment = limitFor("lock");

/** https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly */
const indexVariables = (name: string): readonly string[] => {
  const middle = name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
  return [`UV_INDEX_${middle}_USERNAME`, `UV_INDEX_${middle}_PASSWORD`];
};

/** Whether a value is the secret, or has it inside. */
export const holds = (value: string, secret: string): boolean =>
  value === secret || (secret.length >= shortestPart && value.includes(secret));

/** Seconds that an upload may take; a user's own limit stays. */
export const uploadTimeout = ({ UV_UPLOAD_HTTP_TIMEOUT: own }: Environment): string => own || "300";

/** uv's answer to a connection that breaks is ours to give: the index is asked first. */
const uploadSettings = (env: Environment): Environment => ({
  UV_HTTP_RETRIES: "0",
  UV_UPLOAD_HTTP_TIMEOUT: uploadTimeout(env),
  UV_NO_PROGRESS: "1",
});

/**
 * What `uv publish` sees: nothing inherited under `UV_PUBLISH_`, the given credential, one try of at most 300 s, and
 * loopback without a proxy. No project code runs in it.
 */
export const uploadEnvironment = (env: Environment, login: UploadLogin, extra: Environment = {}): Environment => ({
  ...toolEnvironment(env),
  ...uploadSettings(env),
  ...withoutProxy(env, loopbackHosts),
  ...loginVariables(login),
  ...extra,
});

const loginVariables = (login: UploadLogin): Environment =>
  login.kind === "token"
    ? { UV_PUBLISH_TOKEN: login.token.reveal() }
    : { UV_PUBLISH_USERNAME: login.username, UV_PUBLISH_PASSWORD: login.password.reveal() };

export const loopbackHosts = ["127.0.0.1", "::1", "localhost"] as const;

/** `NO_PROXY` in both spellings, with these hosts besides those that are there. */
export const withoutProxy = (env: Environment, hosts: readonly string[]): Environment => {
  const given = [env.NO_PROXY, env.no_proxy].flatMap((value) => value?.split(",") ?? []);
  const value = [...new Set([...given.map((host) => host.trim()).filter((host) => host !== ""), ...hosts])].join(",");
  return { NO_PROXY: value, no_proxy: value };
};

/**
 * What git sees: no `GIT_` of the caller, so that no other repository, index or configuration is meant; messages in
 * English, no question at a terminal, and no lock taken, so that a checkout is not written even to refresh its index.
 */
export const gitEnvironment = (env: Environment): Environment => ({
  ...Object.fromEntries(
    Object.entries(buildEnvironment(env)).filter(([name]) => !/^(?:GIT_|UV_|LC_|LANG)/i.test(name)),
  ),
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
});
