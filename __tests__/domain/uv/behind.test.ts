import { expect, test } from "@jest/globals";
import { isOffline, settingsBehind, type Told } from "../../../src/domain/uv/behind.ts";

const told = (env: Told["env"], keys: readonly string[] = []): Told => ({
  env,
  files: [{ path: "pyproject.toml", table: Object.fromEntries(keys.map((key) => [key, true])) }],
});

test.each<[string, string, Told, readonly string[]]>([
  [
    "known by its words",
    "Because hatchling was not found in the cache and you require hatchling, we can conclude …\n\nhint: Packages were unavailable because the network was disabled.",
    told({ UV_OFFLINE: "1", UV_INDEX: "https://example.org" }, ["offline"]),
    ["UV_OFFLINE", "offline in pyproject.toml"],
  ],
  [
    "named as an option",
    "error: Failed to read `--find-links` directory: /ws/wheels",
    told({ UV_FIND_LINKS: "/other", UV_INDEX: "https://example.org" }),
    ["UV_FIND_LINKS"],
  ],
  [
    "named as a key",
    "hint: `twine` was filtered by `exclude-newer` to only include packages uploaded before 2020",
    told({}, ["exclude-newer", "index"]),
    ["exclude-newer in pyproject.toml"],
  ],
  [
    "named as a variable",
    "error: Failed to parse environment variable `UV_HTTP_TIMEOUT` with invalid value `abc`",
    told({ UV_HTTP_TIMEOUT: "abc", UV_HTTP_RETRIES: "1" }),
    ["UV_HTTP_TIMEOUT"],
  ],
  [
    "holding a path that is named",
    "error: File not found: `/ws/ci/build.txt`",
    told({ UV_BUILD_CONSTRAINT: "/ws/ci/build.txt", UV_NO_BUILD: "1" }),
    ["UV_BUILD_CONSTRAINT"],
  ],
  [
    "the cache, where it cannot be used",
    "error: Failed to initialize cache at `/home/me/cache`\n  cause: failed to create directory `/home/me/cache`: File exists",
    told({ UV_CACHE_DIR: "/home/me/cache" }),
    ["UV_CACHE_DIR"],
  ],
  [
    "the cache, where nothing can be written below it",
    "error: failed to open file `/home/me/cache/sdists-v10/.git`: Permission denied (os error 13)",
    told({ UV_CACHE_DIR: "/home/me/cache" }),
    ["UV_CACHE_DIR"],
  ],
  [
    "not the cache, where what is unpacked there is wrong",
    "error: `/home/me/cache/sdists-v10/.tmpQ/core-1.0.0` does not appear to be a Python project",
    told({ UV_CACHE_DIR: "/home/me/cache/" }),
    [],
  ],
  [
    "a build that is forbidden, its words wrapped",
    "  × No solution found when resolving: `old`\n  ╰─▶ Because old has no usable wheels and building from source is\n      disabled, we can conclude",
    told({ UV_NO_BUILD: "1", UV_INDEX: "https://example.org" }),
    ["UV_NO_BUILD"],
  ],
  [
    "all that steers, where no solution was found",
    "No solution found when resolving: `hatchling`\nBecause you require hatchling<1",
    told({ UV_INDEX: "https://example.org", UV_CACHE_DIR: "/c" }, ["build-constraint-dependencies", "package"]),
    ["UV_INDEX", "build-constraint-dependencies in pyproject.toml"],
  ],
  [
    "none, where uv speaks of something else",
    "No module named 'x', build it",
    told({ UV_INDEX: "y" }, ["package", "index"]),
    [],
  ],
])("what is behind uv's words is %s", (_, words, all, names) => {
  expect(settingsBehind(words, all).settings).toEqual(names);
});

test("a setting of `uv pip` is found too", () => {
  const pip = Object.assign(Object.create(null), { "require-hashes": true });
  const files = [{ path: "/home/me/.config/uv/uv.toml", table: { pip } }];
  expect(settingsBehind("Hash-checking is required", { env: {}, files })).toEqual({
    settings: ["require-hashes in /home/me/.config/uv/uv.toml"],
    isCertain: true,
  });
});

test("what only steers is not said to be the cause", () => {
  const all = told({ UV_INDEX: "https://example.org" });
  expect(settingsBehind("nope was not found in the package registry", all)).toEqual({
    settings: ["UV_INDEX"],
    isCertain: false,
  });
});

test("a network that was not asked is no network that fails", () => {
  expect(isOffline("Packages were unavailable because the network\n  was disabled")).toBe(true);
  expect(isOffline("error sending request for url (http://127.0.0.1:1/)")).toBe(false);
});
