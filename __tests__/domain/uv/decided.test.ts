import { expect, test } from "@jest/globals";
import { lockedIndex } from "../../../src/domain/uv/decided.ts";
import { readBuildFault } from "../../../src/domain/uv/output.ts";

/** As uv 0.13.8 prints it: an error and its causes, and what follows them. */
interface Words {
  readonly chain: readonly string[];
  readonly after?: string;
}

const at = "http://127.0.0.1:8000";
const page = `${at}/simple/dep/`;
const file = `${at}/files/dep-1.0-py3-none-any.whl`;
const git = `${at}/r.git`;

const answered = (status: string, url: string): Words => ({
  chain: [
    ...(/^(?:5|429)/.test(status) ? ["Request failed after 1 retry in 1.9s"] : []),
    `Failed to fetch: ${url}`,
    `HTTP status ${status.startsWith("5") ? "server" : "client"} error (${status}) for url (${url})`,
  ],
});

const unsent = (url: string, ...causes: readonly string[]): Words => ({
  chain: [
    "Request failed after 1 retry in 1.9s",
    `Failed to fetch: ${url}`,
    `error sending request for url (${url})`,
    ...causes,
  ],
});

const unsolved = (words: string, after = ""): Words => ({
  chain: ["No solution found when resolving dependencies", `${words}, we can conclude that it is unsatisfiable.`],
  after,
});

const required = (url: string, { chain }: Words): Words => ({
  chain: [`Failed to download \`dep @ ${url}\``, ...chain],
});

const ofGit = (...words: readonly string[]): Words => ({
  chain: [
    `Failed to download and build \`dep @ git+${git}\``,
    "Git operation failed",
    "failed to clone into: c/git-v1/db/5d51a387728c4009",
    [
      `process didn't exit successfully: \`/usr/bin/git fetch --force --update-head-ok '${git}' '+HEAD:refs/remotes/origin/HEAD'\` (exit status: 128)`,
      "--- stderr",
      ...words,
    ].join("\n         "),
  ],
});

const missing = "Because dep was not found in the package registry and you require dep";
const isDns = [
  "client error (Connect)",
  "dns error",
  "failed to lookup address information: Name or service not known",
];
const python = `${at}/20261110/cpython-3.13.18%2B20261110-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz`;
const ofPython = (...causes: readonly string[]): Words => ({ chain: [`Failed to download \`${python}\``, ...causes] });

const outage = { kind: "network" };
const ours = { kind: "uv", locked: undefined };
const login = (url: string, status: number | string = 401) => ({
  kind: "uv",
  locked: { url, status, ...(url.endsWith("/simple/") ? {} : { isOther: true }) },
});

/** Each wraps what was wrong as one command of uv does. */
const sites = {
  "a lock, a resolution or a tool": ({ chain, after = "" }: Words) => `error: ${chain.join("\n  cause: ")}\n${after}`,
  "a build": ({ chain, after = "" }: Words) =>
    `Building source distribution...\nerror: Failed to build \`/x\`\n  cause: Failed to resolve requirements from \`build-system.requires\`\n  cause: No solution found when resolving: \`dep\`\n  cause: ${chain.join("\n  cause: ")}\n${after}`,
  "an installation": ({ chain, after = "" }: Words) =>
    `Using Python 3.11.7 environment at: v\nerror: ${[...(chain.some((cause) => cause.endsWith(file)) ? ["Failed to download `dep==1.0`"] : []), ...chain].join("\n  cause: ")}\n${after}`,
};

const cells: readonly (readonly [string, Words, object])[] = [
  [
    "401 of an index",
    unsolved(
      missing,
      `\nhint: An index URL (${at}/simple/) could not be queried due to a lack of valid authentication credentials (401 Unauthorized)\n`,
    ),
    login(`${at}/simple/`),
  ],
  [
    "403 of an index",
    unsolved(
      missing,
      `\nhint: An index (${at}/simple/) returned a 403 Forbidden error. Check that the index URL is correct and the credentials are valid.\n`,
    ),
    login(`${at}/simple/`, 403),
  ],
  [
    "an index that is asked with a login alone",
    { chain: [`Failed to fetch: ${page}`, `Missing credentials for: ${page}`] },
    { kind: "uv", locked: { url: `${at}/simple/`, status: undefined } },
  ],
  ["404 of a package", unsolved(missing), ours],
  ["400 of a package", answered("400 Bad Request", page), ours],
  ["410 of a package", answered("410 Gone", page), ours],
  ["407 of a proxy", answered("407 Proxy Authentication Required", page), outage],
  ["429", answered("429 Too Many Requests", page), outage],
  ["500", answered("500 Internal Server Error", page), outage],
  ["503", answered("503 Service Unavailable", page), outage],
  ["401 of a file", answered("401 Unauthorized", file), login(file)],
  ["403 of a file", answered("403 Forbidden", file), login(file, 403)],
  ["404 of a file that the index lists", answered("404 Not Found", file), outage],
  ["429 of a file", answered("429 Too Many Requests", file), outage],
  ["500 of a file", answered("500 Internal Server Error", file), outage],
  [
    "a refused connection",
    unsent(page, "client error (Connect)", "tcp connect error", "Connection refused (os error 111)"),
    outage,
  ],
  ["a name that is not resolved", unsent(page, ...isDns), outage],
  ["no answer in time", unsent(page, "operation timed out"), outage],
  [
    "a connection that ends",
    unsent(page, "client error (SendRequest)", "connection closed before message completed"),
    outage,
  ],
  ["a certificate", unsent(page, "client error (Connect)", "invalid peer certificate: UnknownIssuer"), outage],
  [
    "only yanked releases",
    unsolved("Because dep==1.0 was yanked (reason: broken) and only dep==1.0 is available"),
    ours,
  ],
  [
    "a Python that the package refuses",
    unsolved("Because the current Python version (3.11.7) does not satisfy Python>=3.99"),
    ours,
  ],
  ["404 of a required URL", required(file, answered("404 Not Found", file)), ours],
  ["401 of a required URL", required(file, answered("401 Unauthorized", file)), login(file)],
  ["500 of a required URL", required(file, answered("500 Internal Server Error", file)), outage],
  ["another file at a required URL", required(file, { chain: [`Hash mismatch for \`dep @ ${file}\``] }), ours],
  [
    "a wheel that is built for another platform",
    {
      chain: [
        "Failed to download and build `dep==1.0`",
        "The built wheel `dep-1.0-cp311-cp311-win_amd64.whl` is not compatible with the current Python 3.11 on Linux x86_64",
      ],
    },
    ours,
  ],
  [
    "a source distribution that is none",
    {
      chain: [
        "Failed to download and build `dep==1.0`",
        "`c/sdists-v10/index/x/src` does not appear to be a Python project, as neither `pyproject.toml` nor `setup.py` are present in the directory",
      ],
    },
    ours,
  ],
  [
    "another package at a required URL",
    required(file, {
      chain: ["Failed to read metadata: c/archive-v0/x", "The .dist-info directory `dep-1.0` does not"],
    }),
    ours,
  ],
  ["a git repository that is nowhere", ofGit(`fatal: repository '${git}/' not found`), ours],
  [
    "a folder that is no git repository",
    ofGit("fatal: '/tmp/none' does not appear to be a git repository", "fatal: Could not read from remote repository."),
    ours,
  ],
  ["a branch that is nowhere", ofGit("fatal: couldn't find remote ref refs/tags/none"), ours],
  ["a commit that is nowhere", ofGit("fatal: remote error: upload-pack: not our ref 1234567890"), ours],
  [
    "a git repository that wants a login",
    ofGit(`fatal: could not read Username for '${at}': terminal prompts disabled`),
    login(at),
  ],
  ["a login that git is refused", ofGit(`fatal: Authentication failed for '${git}/'`), login(`${git}/`)],
  [
    "403 of a git repository",
    ofGit(`fatal: unable to access '${git}/': The requested URL returned error: 403`),
    login(`${git}/`, 403),
  ],
  [
    "a key that git is refused",
    ofGit("git@example.org: Permission denied (publickey).", "fatal: Could not read from remote repository."),
    login("git@example.org", "Permission denied"),
  ],
  [
    "500 of a git repository",
    ofGit(`fatal: unable to access '${git}/': The requested URL returned error: 500`),
    outage,
  ],
  ["a host that git does not find", ofGit(`fatal: unable to access '${git}/': Could not resolve host: none`), outage],
  [
    "ssh that is refused",
    ofGit("ssh: connect to host 127.0.0.1 port 9: Connection refused", "fatal: Could not read from remote repository."),
    outage,
  ],
  ["a Python that is not here", { chain: ["No interpreter found for Python 3.99 in managed installations or search path"] }, { kind: "python", isDownload: false }], // biome-ignore format: one thought
  ["500 of a Python", ofPython(`HTTP status server error (500 Internal Server Error) for url (${python})`), { kind: "python", isDownload: true }], // biome-ignore format: one thought
  ["404 of a Python", ofPython(`HTTP status client error (404 Not Found) for url (${python})`), { kind: "python", isDownload: false }], // biome-ignore format: one thought
  [
    "half a Python",
    {
      chain: [
        "Request failed after 1 retry in 1.5s",
        "Failed to extract archive: cpython-3.13.18-20261110-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz",
        "Invalid tar file",
      ],
    },
    { kind: "python", python: "cpython-3.13.18", isDownload: true },
  ],
];

test.each(cells)("%s is the same fault wherever uv meets it", (_, words, expected) => {
  for (const print of Object.values(sites)) {
    const { locked, ...fault } = { locked: undefined, ...expected };
    expect(readBuildFault(print(words))).toMatchObject(fault);
    if (locked !== undefined || "locked" in expected) expect(lockedIndex(print(words))).toEqual(locked);
  }
});

test.each([
  [
    "half a file",
    "Failed to write to the distribution cache\n  cause: error decoding response body\n  cause: end of file before message length reached",
  ],
  [
    "a file that is no archive",
    "Failed to extract archive: dep-1.0-py3-none-any.whl\n  cause: Invalid zip file structure",
  ],
  ["another file than the index lists", "Hash mismatch for `dep==1.0`\n\n         Expected:\n           sha256:0"],
])("%s is the index's, where it is downloaded", (_, causes) => {
  expect(readBuildFault(`error: Failed to download \`dep==1.0\`\n  cause: ${causes}\n`)).toMatchObject(outage);
});
