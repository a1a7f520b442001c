/**
 * The children that may see a variable of uv's: `build` makes a member or asks its backend, `trial` installs a member as
 * its users will, `tool` is a program of our own, and `lock` asks whether `uv.lock` is current.
 */
export type UvChild = "build" | "trial" | "tool" | "lock";

interface Group {
  readonly children: readonly UvChild[];
  readonly why: string;
  readonly names: readonly string[];
  /** Whether they change what uv finds for a workspace, and so what fits its lock. */
  readonly isSteering?: true;
}

const everywhere = ["build", "trial", "tool", "lock"] as const;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Every variable of uv's, and who gets it; what is not in here goes to nobody. `UV_PUBLISH_…` and the logins of indexes
 * are no part of it: they go by name, to whom they are for.
 * https://docs.astral.sh/uv/reference/environment/
 */
export const uvVariables: readonly Group[] = [
  {
    children: everywhere,
    isSteering: true,
    why: "Where packages come from is the user's word, and a company's index may be the only one that can be reached.",
    names: words(`UV_INDEX UV_DEFAULT_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL UV_INDEX_STRATEGY UV_KEYRING_PROVIDER
      UV_CREDENTIALS_DIR UV_S3_ENDPOINT_URL UV_GCS_ENDPOINT_URL UV_AZURE_ENDPOINT_URL`),
  },
  {
    children: everywhere,
    why: "How the network is to be used does not change what comes over it.",
    names: words(`UV_HTTP_TIMEOUT UV_REQUEST_TIMEOUT UV_HTTP_CONNECT_TIMEOUT UV_HTTP_RETRIES UV_INSECURE_HOST
      UV_NATIVE_TLS UV_SYSTEM_CERTS UV_CONCURRENT_DOWNLOADS UV_NO_GITHUB_FAST_PATH UV_GIT_LFS UV_ASTRAL_MIRROR_URL`),
  },
  {
    children: everywhere,
    why: "How uv works on this machine: its cache, its threads, what it tries out.",
    names: words(`UV_CACHE_DIR UV_NO_CACHE UV_LINK_MODE UV_LOCK_TIMEOUT UV_CONCURRENT_BUILDS UV_CONCURRENT_INSTALLS
      UV_CONCURRENT_CACHE_READS UV_STACK_SIZE UV_PREVIEW UV_PREVIEW_FEATURES`),
  },
  {
    children: everywhere,
    why: "Which Pythons are here, and where others come from. Which one is used, the run says itself.",
    names: words(`UV_PYTHON_PREFERENCE UV_MANAGED_PYTHON UV_NO_MANAGED_PYTHON UV_PYTHON_DOWNLOADS
      UV_PYTHON_DOWNLOADS_JSON_URL UV_PYTHON_INSTALL_DIR UV_PYTHON_INSTALL_MIRROR UV_PYPY_INSTALL_MIRROR
      UV_PYTHON_CACHE_DIR UV_PYTHON_BIN_DIR UV_PYTHON_INSTALL_BIN UV_PYTHON_INSTALL_REGISTRY UV_PYTHON_NO_REGISTRY
      UV_PYTHON_SEARCH_PATH UV_LIBC UV_PYTHON_CPYTHON_BUILD UV_PYTHON_PYPY_BUILD UV_PYTHON_GRAALPY_BUILD
      UV_PYTHON_PYODIDE_BUILD`),
  },
  {
    children: ["build", "tool", "lock"],
    isSteering: true,
    why: "A folder of files is an index of the user's; a trial must not find in it what the packages' users cannot.",
    names: ["UV_FIND_LINKS"],
  },
  {
    children: ["build", "lock"],
    isSteering: true,
    why: "What may be taken in by a build is a rule of the user's, and often one of security: it holds, or uv says why not.",
    names: words(`UV_EXCLUDE_NEWER UV_BUILD_CONSTRAINT UV_NO_BUILD UV_NO_BUILD_PACKAGE UV_OFFLINE
      UV_INSECURE_NO_ZIP_VALIDATION UV_SKIP_WHEEL_FILENAME_CHECK`),
  },
  {
    children: ["build", "lock"],
    isSteering: true,
    why: "Whose settings apply to the workspace. Trials and our own tools have settings of their own.",
    names: words("UV_CONFIG_FILE UV_NO_CONFIG UV_NO_SYSTEM_CONFIG UV_ISOLATED"),
  },
  {
    children: ["build"],
    why: "The Python that builds, where neither the package nor an input names one.",
    names: ["UV_PYTHON"],
  },
  {
    children: ["build", "lock"],
    why: "Not uv's: version tools have names that begin as uv's do.",
    names: words(`UV_DYNAMIC_VERSIONING_BYPASS UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE`),
  },
  {
    children: ["lock"],
    isSteering: true,
    why: "The lock was solved by these. A build that follows them is another than its users make of the sdist.",
    names: words(`UV_RESOLUTION UV_PRERELEASE UV_FORK_STRATEGY UV_NO_SOURCES UV_NO_SOURCES_PACKAGE UV_NO_BINARY
      UV_NO_BINARY_PACKAGE UV_TORCH_BACKEND UV_CUDA_DRIVER_VERSION UV_AMD_GPU_ARCHITECTURE`),
  },
  {
    children: ["tool"],
    why: "Where uv keeps and locks the tools that it runs.",
    names: ["UV_TOOL_DIR"],
  },
  {
    children: [],
    why: "Made for requirements files, which no child is given: uv would refuse what has no hash, or hold back a version.",
    names: words(
      "UV_REQUIRE_HASHES UV_NO_VERIFY_HASHES UV_CONSTRAINT UV_OVERRIDE UV_EXCLUDE UV_CUSTOM_COMPILE_COMMAND",
    ),
  },
  {
    children: [],
    why: "For the environment in which the workspace is developed: a release has none, and its users have other ones.",
    names: words(`UV_NO_BUILD_ISOLATION UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES
      UV_COMPILE_BYTECODE UV_COMPILE_BYTECODE_TIMEOUT UV_NO_EDITABLE UV_DEV UV_NO_DEV UV_NO_GROUP UV_NO_DEFAULT_GROUPS
      UV_NO_INSTALL_PROJECT UV_NO_INSTALL_WORKSPACE UV_NO_INSTALL_LOCAL UV_ONLY_INSTALL_PROJECT
      UV_ONLY_INSTALL_WORKSPACE UV_ONLY_INSTALL_LOCAL UV_NO_INSTALLER_METADATA UV_NO_SYNC UV_LOCKED UV_FROZEN
      UV_VENV_CLEAR UV_VENV_RELOCATABLE UV_VENV_SEED UV_MALWARE_CHECK UV_MALWARE_CHECK_URL`),
  },
  {
    children: [],
    why: "They lead to another folder than ours, or to files that hold more variables.",
    names: words(`UV_PROJECT UV_NO_PROJECT UV_WORKING_DIR UV_WORKING_DIRECTORY UV_ENV_FILE UV_NO_ENV_FILE
      UV_RUN_RECURSION_DEPTH UV_RUN_MAX_RECURSION_DEPTH UV_RUN_RLIMIT_NOFILE`),
  },
  {
    children: [],
    why: "They change what uv prints, which is read here.",
    names: words("UV_HIDE_BUILD_OUTPUT UV_NO_PROGRESS UV_NO_WRAP UV_SHOW_RESOLUTION UV_LOG_CONTEXT"),
  },
  {
    children: [],
    why: "Secrets, and what has a meaning only beside a secret.",
    names: words("UV_GITHUB_TOKEN UV_AUTH_TOKEN UV_API_KEY UV_NO_HF_TOKEN"),
  },
  {
    children: [],
    why: "For commands that are not run here: installing uv and tools, beginning a project.",
    names: words(`UV_TOOL_BIN_DIR UV_INIT_BARE UV_INIT_BUILD_BACKEND UV_INSTALL_DIR UV_UNMANAGED_INSTALL
      UV_DOWNLOAD_URL UV_NO_MODIFY_PATH UV_INSTALLER_GITHUB_BASE_URL UV_INSTALLER_GHE_BASE_URL`),
  },
];

const givenTo = (child: UvChild): ReadonlySet<string> =>
  new Set(uvVariables.filter(({ children }) => children.includes(child)).flatMap(({ names }) => names));

const given: Readonly<Record<UvChild, ReadonlySet<string>>> = {
  build: givenTo("build"),
  trial: givenTo("trial"),
  tool: givenTo("tool"),
  lock: givenTo("lock"),
};

/** Whether a child gets a variable of uv's. `name` in upper case. */
export const isGiven = (name: string, child: UvChild): boolean => given[child].has(name);

/** Whether a variable can change what uv finds for a workspace: where it looks, and what it takes. */
export const isSteering = (name: string): boolean => steering.has(name);

const steering: ReadonlySet<string> = new Set(
  uvVariables.filter(({ isSteering }) => isSteering === true).flatMap(({ names }) => names),
);
