export const id = 114;
export const ids = [114];
export const modules = {

/***/ 18877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPullComments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5123);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17295);


/**
 * Comments of the repository's pull requests, which to the API are issues.
 * https://docs.github.com/en/rest/issues/comments, https://gitea.com/api/swagger#/issue
 */
const createPullComments = ({ client, repository, graphqlPath }) => {
    const path = (...parts) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(repository, "issues", ...parts.map((part) => String(part)));
    return {
        self: async () => readLogin(await (client.kind === "gitea" ? client.get("user") : askViewer(client, graphqlPath))),
        list: async (pullRequest) => {
            const answer = await client.list({ path: path(pullRequest, "comments") });
            return answer.kind === "found"
                ? { kind: "found", value: answer.value.items.flatMap((item) => readComment(item) ?? []) }
                : answer;
        },
        create: (pullRequest, body) => client.send("POST", path(pullRequest, "comments"), { body }),
        update: (comment, body) => client.send("PATCH", path("comments", comment), { body }),
    };
};
/** The token of a job is an app's: `GET /user` refuses it, the viewer of GraphQL does not. */
const askViewer = async (client, path) => {
    const answer = await client.send("POST", path, { query: "query { viewer { login } }" });
    return answer.kind === "found" ? { kind: "found", value: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer.value, "data", "viewer") } : answer;
};
const readLogin = (answer) => {
    if (answer.kind !== "found")
        return answer;
    const login = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer.value, "login"));
    return login !== undefined
        ? { kind: "found", value: { login } }
        : { kind: "unanswered", cause: "permission", why: "it does not say whose token this is" };
};
const readComment = (item) => {
    const [id, body, login] = [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "id"), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "body")), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "user", "login"))];
    if (typeof id !== "number" || body === undefined || login === undefined)
        return undefined;
    return { id, body, author: { login, isBot: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, "user", "type") === "Bot" } };
};


/***/ }),

/***/ 13302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/** The first line of a commit's message. */
const subjectOf = ({ message }) => message.split("\n", 1)[0].trim();
/** What stands for no commit, before a branch is there and after it is gone. */
const isNoCommit = (sha) => /^0+$/.test(sha);
/** A commit's name as people read it. */
const short = (sha) => sha.slice(0, 10);


/***/ }),

/***/ 11518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ committerOf),
/* harmony export */   P: () => (/* binding */ checksSentence)
/* harmony export */ });
const jobLogin = "github-actions[bot]";
/**
 * Which token was used, and what the reader has to press for the checks to run.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
const checksSentence = ({ login, forge }) => {
    if (forge === "gitea")
        return `Made with the token of \`${login ?? "an unknown account"}\`.`;
    if (login === jobLogin) {
        return "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves.";
    }
    if (login === undefined)
        return "The forge does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it.";
    return `Made with the token of \`${login}\`: its workflow runs start by themselves.`;
};
/** Whom commits are made as by git, as the forge knows its accounts. */
const committerOf = ({ login = jobLogin, forge }, host) => {
    const id = login === jobLogin ? "41898282+" : "";
    return {
        name: login,
        email: forge === "github" ? `${id}${login}@users.noreply.github.com` : `${login}@noreply.${host}`,
    };
};


/***/ }),

/***/ 80114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wirePrepare: () => (/* binding */ wirePrepare)
});

// EXTERNAL MODULE: ./.build/js/adapters/forge/client.js + 1 modules
var forge_client = __webpack_require__(5123);
// EXTERNAL MODULE: ./.build/js/adapters/forge/pull-comments.js
var pull_comments = __webpack_require__(18877);
// EXTERNAL MODULE: ./.build/js/adapters/forge/shapes.js
var shapes = __webpack_require__(17295);
;// CONCATENATED MODULE: ./.build/js/adapters/forge/release-requests.js



const ofGitea = [{ state: "open" }, { state: "closed", sort: "recentupdate" }];
/** How Gitea marks a pull request that is not ready: it has no other word for it. */
const giteaDraft = "WIP: ";
/**
 * https://docs.github.com/en/rest/pulls/pulls
 * Gitea: https://docs.gitea.com/api/ (`repoListPullRequests`, `repoCreatePullRequest`, `repoEditPullRequest`)
 */
const createReleaseRequests = (options) => {
    const { client, repository } = options;
    const path = (...parts) => (0,forge_client/* repositoryPath */.S)(repository, ...parts.map((part) => String(part)));
    const isGitea = client.kind === "gitea";
    const owner = repository.split("/", 1)[0];
    const read = (value) => {
        const request = readRequest(value);
        if (!isGitea || request?.title.startsWith(giteaDraft) !== true)
            return request;
        return { ...request, title: request.title.slice(giteaDraft.length), isDraft: true };
    };
    return {
        owner: async () => {
            const comments = (0,pull_comments/* createPullComments */.A)(options);
            const first = await comments.self();
            const said = first.kind === "found" ? first : await comments.self();
            return { forge: client.kind, login: said.kind === "found" ? said.value.login : undefined };
        },
        head: async (branch) => (0,shapes/* readAnswer */.JN)(await client.get(path("branches", branch)), "a branch", (value) => (0,shapes/* text */.Qq)((0,shapes.at)(value, "commit", isGitea ? "id" : "sha"))),
        defaultBranch: async () => (0,shapes/* readAnswer */.JN)(await client.get(path()), "the repository", (value) => (0,shapes/* text */.Qq)((0,shapes.at)(value, "default_branch"))),
        find: async (branch, base) => {
            const isWanted = (item) => (0,shapes.at)(item, "head", "ref") === branch && (0,shapes.at)(item, "base", "ref") === base && !isFromFork(item);
            const found = [];
            // Gitea cannot be asked for one branch: all that are open, then of the others the newest.
            for (const query of isGitea ? ofGitea : [{ state: "all", head: `${owner}:${branch}`, base }]) {
                const isEnough = (items) => items.some(isWanted);
                const answer = await client.list({ path: path("pulls"), query, isEnough });
                if (answer.kind !== "found")
                    return answer;
                found.push(...answer.value.items.filter(isWanted));
                if (found.length > 0)
                    break;
            }
            const requests = (0,shapes/* readListing */.vS)({ kind: "found", value: { items: found, isWhole: true } }, "pull requests", read);
            if (requests.kind !== "found")
                return requests;
            const newest = requests.value.items.toSorted((one, other) => other.number - one.number);
            return { kind: "found", value: newest.find(({ state }) => state === "open") ?? newest[0] };
        },
        create: async ({ title, body, head, base, draft }) => {
            const words = isGitea
                ? { title: draft ? `${giteaDraft}${title}` : title, body, head, base }
                : { title, body, head, base, draft };
            return (0,shapes/* readAnswer */.JN)(await client.send("POST", path("pulls"), words), "the new pull request", read);
        },
        update: ({ number, isDraft }, { title, ...change }) => {
            const marked = title !== undefined && isDraft && isGitea ? `${giteaDraft}${title}` : title;
            return client.send("PATCH", path("pulls", number), {
                ...change,
                ...(marked === undefined ? {} : { title: marked }),
            });
        },
        label: (number, labels) => client.send("POST", path("issues", number, "labels"), { labels }),
    };
};
const isFromFork = (item) => (0,shapes.at)(item, "head", "repo", "full_name") !== (0,shapes.at)(item, "base", "repo", "full_name");
const readRequest = (value) => {
    const [number, url, state] = [(0,shapes.at)(value, "number"), (0,shapes/* text */.Qq)((0,shapes.at)(value, "html_url")), (0,shapes/* text */.Qq)((0,shapes.at)(value, "state"))];
    const [head, title] = [(0,shapes/* text */.Qq)((0,shapes.at)(value, "head", "sha")), (0,shapes/* text */.Qq)((0,shapes.at)(value, "title"))];
    if (typeof number !== "number" || url === undefined || head === undefined || title === undefined)
        return undefined;
    if (state !== "open" && state !== "closed")
        return undefined;
    const isMerged = (0,shapes.at)(value, "merged") === true || (0,shapes/* text */.Qq)((0,shapes.at)(value, "merged_at")) !== undefined;
    const labels = (0,shapes.at)(value, "labels");
    return {
        number,
        url,
        state: isMerged ? "merged" : state,
        head,
        isDraft: (0,shapes.at)(value, "draft") === true,
        title,
        body: (0,shapes/* text */.Qq)((0,shapes.at)(value, "body")) ?? "",
        labels: Array.isArray(labels) ? labels.flatMap((label) => (0,shapes/* text */.Qq)((0,shapes.at)(label, "name")) ?? []) : [],
    };
};

// EXTERNAL MODULE: ./.build/js/domain/ref-update/evidence.js
var evidence = __webpack_require__(13302);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/adapters/forge/graphql.js


/**
 * Asks GitHub's GraphQL. `path` is from the API's address: `graphql`, on GHES `../graphql`.
 * https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
const askGraphql = async (client, path, asked) => {
    const answer = await client.send("POST", path, asked);
    if (answer.kind !== "found")
        return answer;
    const errors = (0,shapes.at)(answer.value, "errors");
    if (!Array.isArray(errors) || errors.length === 0)
        return { kind: "found", value: (0,shapes.at)(answer.value, "data") };
    return explain(errors);
};
const causes = {
    FORBIDDEN: "permission",
    INSUFFICIENT_SCOPES: "permission",
    RATE_LIMITED: "rate-limit",
    RATE_LIMIT: "rate-limit",
    UNPROCESSABLE: "permission",
};
const explain = (errors) => {
    const [first] = errors;
    const [type, words] = [(0,shapes/* text */.Qq)((0,shapes.at)(first, "type")) ?? "", (0,shapes/* text */.Qq)((0,shapes.at)(first, "message")) ?? "it said nothing"];
    if (type === "STALE_DATA")
        return { kind: "moved" };
    if (type === "NOT_FOUND")
        return { kind: "missing" };
    const why = `GraphQL answered ${type === "" ? "an error" : type} (${(0,inert_line/* inertLine */.F)(words).slice(0, 200)})`;
    return { kind: "unanswered", cause: causes[type] ?? "outside", why };
};

;// CONCATENATED MODULE: ./.build/js/adapters/forge/signed-commits.js




const createCommit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;
const moveRefs = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const nowhere = "0".repeat(40);
/**
 * Commits through GitHub's API, which signs them. The call can only add to a branch: where the commit belongs on another
 * parent it is made on a branch beside, and both branches are moved at once, from where they are expected. So the pull
 * request never shows an empty branch, which would close it.
 * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch,
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
const createSignedCommits = ({ client, repository, graphqlPath }) => {
    const ask = (query, input) => askGraphql(client, graphqlPath, { query, variables: { input } });
    const repositoryId = async () => (0,shapes/* readAnswer */.JN)(await client.get((0,forge_client/* repositoryPath */.S)(repository)), "the repository", (value) => (0,shapes/* text */.Qq)((0,shapes.at)(value, "node_id")));
    const move = (id, refUpdates) => ask(moveRefs, { repositoryId: id, refUpdates });
    const commitOn = async (branch, order) => {
        const { parent, subject, body, files, tree } = order;
        const answer = await ask(createCommit, {
            branch: { repositoryNameWithOwner: repository, branchName: branch },
            expectedHeadOid: parent,
            message: { headline: subject, body },
            fileChanges: { additions: files.flatMap(addition), deletions: files.flatMap(deletion) },
        });
        // Another run may have taken the branch away that this one had made.
        if (answer.kind === "missing")
            return { kind: "moved" };
        if (answer.kind !== "found")
            return refused(answer);
        const commit = (0,shapes.at)(answer.value, "createCommitOnBranch", "commit");
        const oid = (0,shapes/* text */.Qq)((0,shapes.at)(commit, "oid"));
        if (oid === undefined || (0,evidence/* isNoCommit */.xT)(oid) || (0,shapes/* text */.Qq)((0,shapes.at)(commit, "tree", "oid")) !== tree) {
            return {
                kind: "unanswered",
                cause: "outside",
                why: "the commit that GitHub's API made has other files than it was given",
            };
        }
        return { kind: "written", commit: oid };
    };
    return {
        write: async (order) => {
            const { branch, expected, parent } = order;
            if (expected === parent)
                return await commitOn(branch, order);
            const id = await repositoryId();
            if (id.kind !== "found")
                return refused(id);
            const beside = `${branch}.next`;
            const [ref, next] = [`refs/heads/${branch}`, `refs/heads/${beside}`];
            const begun = await move(id.value, [{ name: next, afterOid: parent, force: true }]);
            if (begun.kind !== "found")
                return refused(begun);
            const tidy = async (written) => {
                await move(id.value, [{ name: next, afterOid: nowhere, force: true }]);
                return written;
            };
            const made = await commitOn(beside, order);
            if (made.kind !== "written")
                return await tidy(made);
            const ended = await move(id.value, [
                { name: ref, beforeOid: expected ?? nowhere, afterOid: made.commit, force: true },
                { name: next, afterOid: nowhere, force: true },
            ]);
            return ended.kind === "found" ? made : await tidy(refused(ended));
        },
    };
};
const refused = (answer) => answer.kind === "missing"
    ? { kind: "unanswered", cause: "permission", why: "the forge shows this token no such repository or branch" }
    : answer;
const addition = ({ path, bytes }) => bytes === undefined ? [] : [{ path, contents: Buffer.from(bytes).toString("base64") }];
const deletion = ({ path, bytes }) => (bytes === undefined ? [{ path }] : []);

;// CONCATENATED MODULE: ./.build/js/adapters/git/forge-remote.js
/** What git calls the forge's repository in our own commands: it has no branches of its own, so that no ref is written. */
const forgeRemote = "release-actions";
/** `origin` under a name of ours, with the token as a header: in the environment, where no list of processes shows it. */
const remoteEnvironment = async (git, folder, { serverUrl, token }) => {
    const urlOf = async (...options) => (await git.read({ folder, args: ["remote", "get-url", ...options, "origin"] })).trim();
    const [url, pushUrl] = [await urlOf(), await urlOf("--push")];
    const server = new URL(serverUrl);
    const isForge = [url, pushUrl].every((each) => URL.canParse(each) && new URL(each).origin === server.origin);
    const header = `http.${server.origin}/.extraheader`;
    return configEnvironment([
        [`remote.${forgeRemote}.url`, url],
        [`remote.${forgeRemote}.pushurl`, pushUrl],
        // The empty one takes away what a checkout has left in the repository's settings: two headers are refused.
        ...(token === undefined || !isForge
            ? []
            : [
                [header, ""],
                [header, basic(token)],
            ]),
    ]);
};
const basic = (token) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString("base64")}`;
/** https://git-scm.com/docs/git-config#ENVIRONMENT */
const configEnvironment = (settings) => ({
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ])),
});

;// CONCATENATED MODULE: ./.build/js/adapters/git/pushed-commits.js


/** Commits with git, and pushes the commit alone; the branch moves only from where it is expected. */
const createPushedCommits = (git, who) => ({
    write: async ({ branch, expected, parent, subject, body, tree }) => {
        const { name, email } = await who();
        const commit = await git.read({
            args: ["commit-tree", "-p", parent, "-F", "-", tree],
            stdin: `${subject}\n\n${body}\n`,
            env: {
                GIT_AUTHOR_NAME: name,
                GIT_AUTHOR_EMAIL: email,
                GIT_COMMITTER_NAME: name,
                GIT_COMMITTER_EMAIL: email,
            },
        });
        const [hash, ref] = [commit.trim(), `refs/heads/${branch}`];
        const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
        const exit = await git.attempt({
            args: ["push", "--porcelain", "--no-verify", lease, forgeRemote, `${hash}:${ref}`],
        });
        return exit.code === 0 ? { kind: "written", commit: hash } : explainPush(exit);
    },
});
/** https://git-scm.com/docs/git-push#_output */
const explainPush = ({ stdout, stderr }) => {
    if (/\(stale info\)|\(fetch first\)|cannot lock ref/.test(stdout + stderr))
        return { kind: "moved" };
    const said = stderr.split("\n").filter((line) => /^(?:remote|fatal|error):/.test(line));
    const words = (0,inert_line/* inertLine */.F)(said.slice(0, 4).join(" ") || stdout.trim() || "it said nothing").slice(0, 300);
    const isOutside = /could ?n.t (?:resolve|connect)|timed out|HTTP 5\d\d|returned error: 5\d\d|hung up|early EOF/i;
    return {
        kind: "unanswered",
        cause: isOutside.test(stderr) ? "outside" : "permission",
        why: `git push was refused: ${words}`,
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/git/release-trees.js




/** https://git-scm.com/docs/git#Documentation/git.txt-GITOBJECTDIRECTORY */
const openScratchGit = async (options) => {
    const { git, folder, scratch } = options;
    const objects = (await git.read({ folder, args: ["rev-parse", "--git-path", "objects"] })).trim();
    const own = scratch.pathOf("objects");
    await (0,promises_.mkdir)(own);
    const env = {
        ...(await remoteEnvironment(git, folder, options)),
        GIT_OBJECT_DIRECTORY: own,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(folder, objects),
        GIT_INDEX_FILE: scratch.pathOf("index"),
    };
    const withAll = (call) => ({ ...call, folder, env: { ...env, ...call.env } });
    return { attempt: (call) => git.attempt(withAll(call)), read: (call) => git.read(withAll(call)) };
};
const createReleaseTrees = (git, scratch) => {
    let files = 0;
    const keep = async (bytes) => {
        const path = scratch.pathOf(`file-${++files}`);
        await (0,promises_.writeFile)(path, bytes);
        return path;
    };
    const entries = async (commit, paths) => paths.length === 0
        ? []
        : readEntries(await git.read({ args: ["ls-tree", "-z", "--full-tree", commit, "--", ...paths] }));
    const modes = async (commit, paths) => new Map((await entries(commit, paths)).map(({ mode, path }) => [path, mode]));
    return {
        fetch: async (branch) => {
            const quiet = [
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--no-auto-maintenance",
            ];
            await git.read({ args: ["fetch", ...quiet, forgeRemote, `refs/heads/${branch}`] });
        },
        isKnown: async (commit) => (await git.attempt({ args: ["cat-file", "-e", `${commit}^{commit}`] })).code === 0,
        treeOf: async (commit) => (await git.read({ args: ["rev-parse", "--verify", `${commit}^{tree}`] })).trim(),
        commits: async (base, head) => {
            if ((await git.attempt({ args: ["merge-base", base, head] })).code !== 0)
                return undefined;
            const asData = ["-z", "--topo-order", "--no-show-signature", "--no-mailmap", "--encoding=UTF-8"];
            return readCommits(await git.read({ args: ["log", ...asData, `--format=${commitFormat}`, `${base}..${head}`, "--"] }));
        },
        changedIn: async (commit) => {
            const args = [
                "diff-tree",
                "-r",
                "-z",
                "--name-only",
                "--no-renames",
                "--no-commit-id",
                "-m",
                "--first-parent",
                commit,
            ];
            return (await git.read({ args })).split("\0").filter((path) => path !== "");
        },
        modes,
        read: async (commit, path) => {
            const [entry] = await entries(commit, [path]);
            return entry?.type === "blob" ? await bytesOf(git, ["cat-file", "blob", entry.hash]) : undefined;
        },
        write: async (commit, changed) => {
            const known = await modes(commit, changed.map(({ path }) => path));
            const lines = changed.map(async ({ path, bytes }) => {
                if (bytes === undefined)
                    return `0 ${"0".repeat(commit.length)}\t${path}\0`;
                const hash = await git.read({ args: ["hash-object", "-w", "--no-filters", "--", await keep(bytes)] });
                return `${known.get(path) ?? "100644"} ${hash.trim()}\t${path}\0`;
            });
            await git.read({ args: ["read-tree", commit] });
            await git.read({ args: ["update-index", "-z", "--index-info"], stdin: (await Promise.all(lines)).join("") });
            return (await git.read({ args: ["write-tree"] })).trim();
        },
        diff: (commit, tree) => {
            const asData = ["--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
            return git.read({
                args: ["diff-tree", "-p", "--binary", "--full-index", "--no-renames", ...asData, commit, tree],
            });
        },
        merge: async ({ theirs, original, ours }) => {
            const paths = [await keep(theirs), await keep(original), await keep(ours)];
            return await bytesOf(git, ["merge-file", "-p", "--quiet", "--ours", "--", ...paths]);
        },
    };
};
const readEntries = (text) => [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, mode = "", type = "", hash = "", path = ""]) => ({
    mode,
    type,
    hash,
    path,
}));
const commitFormat = "%H%x01%P%x01%ce%x01%B";
const readCommits = (text) => text
    .split("\0")
    .filter((record) => record !== "")
    .map((record) => {
    const [sha = "", parents = "", committerEmail = "", ...message] = record.split("\u0001");
    return {
        sha: sha.trim(),
        parents: parents.split(" ").filter((parent) => parent !== ""),
        committerEmail,
        message: message.join("\u0001"),
    };
});
const bytesOf = async (git, args) => {
    const chunks = [];
    const exit = await git.attempt({ args, onOutput: (chunk) => void chunks.push(Uint8Array.from(chunk)) });
    if (exit.code !== 0)
        throw (0,git_command/* explainGit */.y2)({ folder: ".", args }, exit);
    return Buffer.concat(chunks);
};

// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(39325);
// EXTERNAL MODULE: ./.build/js/domain/release-request/checks.js
var checks = __webpack_require__(11518);
// EXTERNAL MODULE: ./.build/js/runtime/wire/forge.js + 3 modules
var forge = __webpack_require__(2420);
// EXTERNAL MODULE: ./.build/js/runtime/wire/run.js + 4 modules
var run = __webpack_require__(5420);
// EXTERNAL MODULE: ./.build/js/runtime/wire/version.js + 2 modules
var version = __webpack_require__(46091);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/prepare.js










/** All that a release pull request is made with. */
const wirePrepare = (world) => ({
    ...(0,version.wireVersion)(world),
    git: (0,run.wireRun)(world).git,
    openForge: (place, token) => openForge(world, place, token),
});
const openForge = async (world, { folder, scratch: scratches }, token) => {
    const { variables } = world.environment;
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = variables;
    if (repository === undefined)
        return undefined;
    const serverUrl = server.replace(/\/$/, "");
    const client = (0,forge.openForgeClient)(world, token);
    const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
    const at = { client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" };
    const scratch = await scratches.folder("release");
    const command = (0,git_command/* createGitCommand */.Cw)((0,processes/* createProcesses */.E)(), variables);
    const git = await openScratchGit({ git: command, folder, scratch, serverUrl, token });
    const requests = createReleaseRequests(at);
    let asked;
    const owner = () => {
        asked ??= requests.owner();
        return asked;
    };
    const who = async () => (0,checks/* committerOf */.G)(await owner(), new URL(serverUrl).host);
    return {
        requests: { ...requests, owner },
        trees: createReleaseTrees(git, scratch),
        signed: client.kind === "github" ? createSignedCommits(at) : undefined,
        pushed: createPushedCommits(git, who),
        compareLink: (base, branch) => `${serverUrl}/${repository}/compare/${inPath(base)}...${inPath(branch)}`,
        ownEmail: async () => (await who()).email,
    };
};
const inPath = (name) => name.split("/").map(encodeURIComponent).join("/");


/***/ })

};
