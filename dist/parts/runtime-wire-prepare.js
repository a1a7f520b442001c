import { __exportAll } from "./rolldown-runtime.js";
import { at, createPullComments, openForgeClient, readAnswer, readListing, repositoryPath, text } from "./runtime-wire-forge.js";
import { inertLine, isNoCommit, systemClock } from "./domain-problem-plan.js";
import { forgeRemote, isMoved, remoteEnvironment, remoteRefusal, wireRun } from "./runtime-wire-run.js";
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { createGitCommand, createHistory, createProcesses, explainGit, nodeFiles } from "./domain-environment-uv-variables.js";
import { committerOf, createIndexes, late } from "./domain-indexes-uv-indexes.js";

// src/adapters/forge/release-requests.ts
const ofGitea = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}];
const giteaDraft = "WIP: ";
const createReleaseRequests = (options) => {
	const { client, repository } = options;
	const path = (...parts) => repositoryPath(repository, ...parts.map((part) => String(part)));
	const isGitea = client.kind === "gitea";
	const owner = repository.split("/", 1)[0];
	const read = (value) => {
		const request = readRequest(value);
		if (!isGitea || request?.title.startsWith(giteaDraft) !== true) return request;
		return {
			...request,
			title: request.title.slice(5),
			isDraft: true
		};
	};
	return {
		owner: async () => {
			const comments = createPullComments(options);
			const first = await comments.self();
			const said = first.kind === "found" ? first : await comments.self();
			return {
				forge: client.kind,
				login: said.kind === "found" ? said.value.login : void 0
			};
		},
		head: async (branch) => readAnswer(await client.get(path("branches", branch)), "a branch", (value) => text(at(value, "commit", isGitea ? "id" : "sha"))),
		defaultBranch: async () => readAnswer(await client.get(path()), "the repository", (value) => text(at(value, "default_branch"))),
		find: async (branch, base) => {
			const isWanted = (item) => at(item, "head", "ref") === branch && at(item, "base", "ref") === base && !isFromFork(item);
			const found = [];
			for (const query of isGitea ? ofGitea : [{
				state: "all",
				head: `${owner}:${branch}`,
				base
			}]) {
				const isEnough = (items) => items.some(isWanted);
				const answer = await client.list({
					path: path("pulls"),
					query,
					isEnough
				});
				if (answer.kind !== "found") return answer;
				found.push(...answer.value.items.filter(isWanted));
				if (found.length > 0) break;
			}
			const requests = readListing({
				kind: "found",
				value: {
					items: found,
					isWhole: true
				}
			}, "pull requests", read);
			if (requests.kind !== "found") return requests;
			const newest = requests.value.items.toSorted((one, other) => other.number - one.number);
			return {
				kind: "found",
				value: newest.find(({ state }) => state === "open") ?? newest[0]
			};
		},
		create: async ({ title, body, head, base, draft }) => {
			const words = isGitea ? {
				title: draft ? `${giteaDraft}${title}` : title,
				body,
				head,
				base
			} : {
				title,
				body,
				head,
				base,
				draft
			};
			return readAnswer(await client.send("POST", path("pulls"), words), "the new pull request", read);
		},
		update: ({ number, isDraft }, { title, ...change }) => {
			const marked = title !== void 0 && isDraft && isGitea ? `${giteaDraft}${title}` : title;
			return client.send("PATCH", path("pulls", number), {
				...change,
				...marked === void 0 ? {} : { title: marked }
			});
		},
		label: (number, labels) => client.send("POST", path("issues", number, "labels"), { labels })
	};
};
const isFromFork = (item) => at(item, "head", "repo", "full_name") !== at(item, "base", "repo", "full_name");
const readRequest = (value) => {
	const [number, url, state] = [
		at(value, "number"),
		text(at(value, "html_url")),
		text(at(value, "state"))
	];
	const [head, title] = [text(at(value, "head", "sha")), text(at(value, "title"))];
	if (typeof number !== "number" || url === void 0 || head === void 0 || title === void 0) return void 0;
	if (state !== "open" && state !== "closed") return void 0;
	const isMerged = at(value, "merged") === true || text(at(value, "merged_at")) !== void 0;
	const labels = at(value, "labels");
	return {
		number,
		url,
		state: isMerged ? "merged" : state,
		head,
		isDraft: at(value, "draft") === true,
		title,
		body: text(at(value, "body")) ?? "",
		labels: Array.isArray(labels) ? labels.flatMap((label) => text(at(label, "name")) ?? []) : []
	};
};

// src/adapters/forge/graphql.ts
const askGraphql = async (client, path, asked) => {
	const answer = await client.send("POST", path, asked);
	if (answer.kind !== "found") return answer;
	const errors = at(answer.value, "errors");
	if (!Array.isArray(errors) || errors.length === 0) return {
		kind: "found",
		value: at(answer.value, "data")
	};
	return explain(errors);
};
const causes = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
};
const explain = (errors) => {
	const [first] = errors;
	const [type, words] = [text(at(first, "type")) ?? "", text(at(first, "message")) ?? "it said nothing"];
	if (type === "STALE_DATA") return { kind: "moved" };
	if (type === "NOT_FOUND") return { kind: "missing" };
	const why = `GraphQL answered ${type === "" ? "an error" : type} (${inertLine(words).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: causes[type] ?? "outside",
		why
	};
};

// src/adapters/forge/signed-commits.ts
const createCommit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;
const moveRefs = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const nowhere = "0".repeat(40);
const createSignedCommits = ({ client, repository, graphqlPath }) => {
	const ask = (query, input) => askGraphql(client, graphqlPath, {
		query,
		variables: { input }
	});
	const repositoryId = async () => readAnswer(await client.get(repositoryPath(repository)), "the repository", (value) => text(at(value, "node_id")));
	const move = (id, refUpdates) => ask(moveRefs, {
		repositoryId: id,
		refUpdates
	});
	const commitOn = async (branch, order) => {
		const { parent, subject, body, files, tree } = order;
		const answer = await ask(createCommit, {
			branch: {
				repositoryNameWithOwner: repository,
				branchName: branch
			},
			expectedHeadOid: parent,
			message: {
				headline: subject,
				body
			},
			fileChanges: {
				additions: files.flatMap(addition),
				deletions: files.flatMap(deletion)
			}
		});
		if (answer.kind === "missing") return { kind: "moved" };
		if (answer.kind !== "found") return refused(answer);
		const commit = at(answer.value, "createCommitOnBranch", "commit");
		const oid = text(at(commit, "oid"));
		if (oid === void 0 || isNoCommit(oid) || text(at(commit, "tree", "oid")) !== tree) return {
			kind: "unanswered",
			cause: "outside",
			why: "the commit that GitHub's API made has other files than it was given"
		};
		return {
			kind: "written",
			commit: oid
		};
	};
	return { write: async (order) => {
		const { branch, expected, parent } = order;
		if (expected === parent) return await commitOn(branch, order);
		const id = await repositoryId();
		if (id.kind !== "found") return refused(id);
		const beside = `${branch}.next`;
		const [ref, next] = [`refs/heads/${branch}`, `refs/heads/${beside}`];
		const begun = await move(id.value, [{
			name: next,
			afterOid: parent,
			force: true
		}]);
		if (begun.kind !== "found") return refused(begun);
		const tidy = async (written) => {
			await move(id.value, [{
				name: next,
				afterOid: nowhere,
				force: true
			}]);
			return written;
		};
		const made = await commitOn(beside, order);
		if (made.kind !== "written") return await tidy(made);
		const ended = await move(id.value, [{
			name: ref,
			beforeOid: expected ?? nowhere,
			afterOid: made.commit,
			force: true
		}, {
			name: next,
			afterOid: nowhere,
			force: true
		}]);
		return ended.kind === "found" ? made : await tidy(refused(ended));
	} };
};
const refused = (answer) => answer.kind === "missing" ? {
	kind: "unanswered",
	cause: "permission",
	why: "the forge shows this token no such repository or branch"
} : answer;
const addition = ({ path, bytes }) => bytes === void 0 ? [] : [{
	path,
	contents: Buffer.from(bytes).toString("base64")
}];
const deletion = ({ path, bytes }) => bytes === void 0 ? [{ path }] : [];

// src/adapters/git/pushed-commits.ts
const createPushedCommits = (git, who) => ({ write: async ({ branch, expected, parent, subject, body, tree }) => {
	const { name, email } = await who();
	const [hash, ref] = [(await git.read({
		args: [
			"commit-tree",
			"-p",
			parent,
			"-F",
			"-",
			tree
		],
		stdin: `${subject}\n\n${body}\n`,
		env: {
			GIT_AUTHOR_NAME: name,
			GIT_AUTHOR_EMAIL: email,
			GIT_COMMITTER_NAME: name,
			GIT_COMMITTER_EMAIL: email
		}
	})).trim(), `refs/heads/${branch}`];
	const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
	const exit = await git.attempt({ args: [
		"push",
		"--porcelain",
		"--no-verify",
		lease,
		forgeRemote,
		`${hash}:${ref}`
	] });
	if (exit.code === 0) return {
		kind: "written",
		commit: hash
	};
	return isMoved(exit) ? { kind: "moved" } : remoteRefusal("git push was refused", exit);
} });

// src/adapters/git/release-trees.ts
const openScratchGit = async (options) => {
	const { git, folder, scratch } = options;
	const objects = (await git.read({
		folder,
		args: [
			"rev-parse",
			"--git-path",
			"objects"
		]
	})).trim();
	const own = scratch.pathOf("objects");
	await mkdir(own);
	const env = {
		...await remoteEnvironment(git, folder, options),
		GIT_OBJECT_DIRECTORY: own,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(folder, objects),
		GIT_INDEX_FILE: scratch.pathOf("index")
	};
	const withAll = (call) => ({
		...call,
		folder,
		env: {
			...env,
			...call.env
		}
	});
	return {
		attempt: (call) => git.attempt(withAll(call)),
		read: (call) => git.read(withAll(call))
	};
};
const createReleaseTrees = (git, scratch) => {
	let files = 0;
	const keep = async (bytes) => {
		const path = scratch.pathOf(`file-${++files}`);
		await writeFile(path, bytes);
		return path;
	};
	const entries = async (commit, paths) => paths.length === 0 ? [] : readEntries(await git.read({ args: [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		...paths
	] }));
	const modes = async (commit, paths) => new Map((await entries(commit, paths)).map(({ mode, path }) => [path, mode]));
	return {
		fetch: async (branch) => {
			await git.read({ args: [
				"fetch",
				...[
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					"--no-recurse-submodules",
					"--no-auto-maintenance"
				],
				forgeRemote,
				`refs/heads/${branch}`
			] });
		},
		isKnown: async (commit) => (await git.attempt({ args: [
			"cat-file",
			"-e",
			`${commit}^{commit}`
		] })).code === 0,
		treeOf: async (commit) => (await git.read({ args: [
			"rev-parse",
			"--verify",
			`${commit}^{tree}`
		] })).trim(),
		commits: async (base, head) => {
			if ((await git.attempt({ args: [
				"merge-base",
				base,
				head
			] })).code !== 0) return void 0;
			return readCommits(await git.read({ args: [
				"log",
				...[
					"-z",
					"--topo-order",
					"--no-show-signature",
					"--no-mailmap",
					"--encoding=UTF-8"
				],
				`--format=${commitFormat}`,
				`${base}..${head}`,
				"--"
			] }));
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
				commit
			];
			return (await git.read({ args })).split("\0").filter((path) => path !== "");
		},
		modes,
		read: async (commit, path) => {
			const [entry] = await entries(commit, [path]);
			return entry?.type === "blob" ? await bytesOf(git, [
				"cat-file",
				"blob",
				entry.hash
			]) : void 0;
		},
		write: async (commit, changed) => {
			const known = await modes(commit, changed.map(({ path }) => path));
			const lines = changed.map(async ({ path, bytes }) => {
				if (bytes === void 0) return `0 ${"0".repeat(commit.length)}\t${path}\0`;
				const hash = await git.read({ args: [
					"hash-object",
					"-w",
					"--no-filters",
					"--",
					await keep(bytes)
				] });
				return `${known.get(path) ?? "100644"} ${hash.trim()}\t${path}\0`;
			});
			await git.read({ args: ["read-tree", commit] });
			await git.read({
				args: [
					"update-index",
					"-z",
					"--index-info"
				],
				stdin: (await Promise.all(lines)).join("")
			});
			return (await git.read({ args: ["write-tree"] })).trim();
		},
		diff: (commit, tree) => {
			return git.read({ args: [
				"diff-tree",
				"-p",
				"--binary",
				"--full-index",
				"--no-renames",
				...[
					"--no-color",
					"--no-ext-diff",
					"--no-textconv",
					"--src-prefix=a/",
					"--dst-prefix=b/"
				],
				commit,
				tree
			] });
		},
		merge: async ({ theirs, original, ours }) => {
			const paths = [
				await keep(theirs),
				await keep(original),
				await keep(ours)
			];
			return await bytesOf(git, [
				"merge-file",
				"-p",
				"--quiet",
				"--ours",
				"--",
				...paths
			]);
		}
	};
};
const readEntries = (text) => [...text.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, mode = "", type = "", hash = "", path = ""]) => ({
	mode,
	type,
	hash,
	path
}));
const commitFormat = "%H%x01%P%x01%ce%x01%B";
const readCommits = (text) => text.split("\0").filter((record) => record !== "").map((record) => {
	const [sha = "", parents = "", committerEmail = "", ...message] = record.split("");
	return {
		sha: sha.trim(),
		parents: parents.split(" ").filter((parent) => parent !== ""),
		committerEmail,
		message: message.join("")
	};
});
const bytesOf = async (git, args) => {
	const chunks = [];
	const exit = await git.attempt({
		args,
		onOutput: (chunk) => void chunks.push(Uint8Array.from(chunk))
	});
	if (exit.code !== 0) throw explainGit({
		folder: ".",
		args
	}, exit);
	return Buffer.concat(chunks);
};

// src/adapters/git/log-records.ts
const longestField = 1048576;
const splitFields = (onField) => {
	let open = [];
	let size = 0;
	const keep = (part) => {
		const room = part.subarray(0, Math.max(0, longestField - size));
		if (room.length > 0) open.push(Buffer.from(room));
		size += part.length;
	};
	return {
		push: (bytes) => {
			const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			let from = 0;
			for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
				if (size === 0) onField(chunk.toString("utf8", from, Math.min(at, from + longestField)));
				else {
					keep(chunk.subarray(from, at));
					onField(Buffer.concat(open).toString("utf8"));
					open = [];
					size = 0;
				}
				from = at + 1;
			}
			keep(chunk.subarray(from));
		},
		end: () => {
			if (size > 0) onField(Buffer.concat(open).toString("utf8"));
		}
	};
};
const recordFormat = "%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B";
const fieldCount = 5;
const readRecords = (onCommit) => {
	let head;
	const files = readFiles();
	const close = () => {
		if (head === void 0) return;
		const [id = "", parents = "", author = "", time = "", message = ""] = head;
		onCommit({
			id,
			parents: parents === "" ? [] : parents.split(" "),
			author,
			time: Number(time),
			message,
			files: files.take()
		});
		head = void 0;
	};
	return {
		field: (text) => {
			if (head !== void 0 && head.length < fieldCount) head.push(text);
			else if (text === "" && files.isComplete()) {
				close();
				head = [];
			} else files.field(text);
		},
		end: close
	};
};
const statuses = {
	A: "added",
	C: "added",
	D: "deleted",
	R: "renamed"
};
const readFiles = () => {
	let files = [];
	let open = [];
	return {
		isComplete: () => open.length === 0,
		field: (text) => {
			open.push(open.length === 0 ? text.trimStart() : text);
			const [code = "", first = "", second = ""] = open;
			const isPair = /^[RC]/.test(code);
			if (open.length < (isPair ? 3 : 2)) return;
			const status = statuses[code.charAt(0)] ?? "modified";
			const from = status === "renamed" ? first : void 0;
			files.push({
				path: isPair ? second : first,
				status,
				from,
				isSame: code === "R100"
			});
			open = [];
		},
		take: () => {
			const taken = files;
			files = [];
			return taken;
		}
	};
};

// src/adapters/git/commit-log.ts
const asData = [
	"-z",
	"--name-status",
	"-M",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
];
const createCommitLog = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		read: async ({ folder, from }, onCommit) => {
			const enough = new AbortController();
			const records = readRecords((commit) => {
				if (!enough.signal.aborted && onCommit(commit) === "enough") enough.abort();
			});
			const fields = splitFields(records.field);
			const call = {
				folder,
				args: [
					"log",
					"--stdin",
					"--topo-order",
					...forLog,
					...asData,
					`--format=${recordFormat}`
				],
				stdin: lines(from),
				env: unhurried,
				onOutput: fields.push,
				signal: enough.signal
			};
			try {
				const exit = await git.attempt(call);
				if (exit.code !== 0) throw explainGit(call, exit);
				fields.end();
				records.end();
			} catch (error) {
				if (!enough.signal.aborted) throw error;
			}
		},
		resolve: async (folder, ref) => {
			const args = [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${ref}^{commit}`
			];
			const exit = await git.attempt({
				folder,
				args
			});
			return exit.code === 0 ? exit.stdout.trim() : void 0;
		},
		changesOf: async ({ folder, path, text }) => {
			const args = [
				"log",
				"--format=%H",
				...forLog,
				"--no-renames",
				`-S${text}`,
				"HEAD",
				"--",
				path
			];
			return (await git.read({
				folder,
				args
			})).split("\n").slice(0, -1);
		},
		filesOf: async (folder, merges) => {
			const found = /* @__PURE__ */ new Map();
			if (merges.length === 0) return found;
			const ids = new Set(merges.map(({ id }) => id));
			const files = readFiles();
			let current;
			const close = () => {
				if (current !== void 0) found.set(current, files.take());
			};
			const fields = splitFields((text) => {
				if (files.isComplete() && ids.has(text)) {
					close();
					current = text;
				} else files.field(text);
			});
			const stdin = lines(merges.map(({ id, parent }) => `${id} ${parent}`));
			const call = {
				folder,
				args: [
					"diff-tree",
					"--stdin",
					"-r",
					"-m",
					...asData
				],
				stdin,
				onOutput: fields.push
			};
			const exit = await git.attempt(call);
			if (exit.code !== 0) throw explainGit(call, exit);
			close();
			return found;
		}
	};
};
const unhurried = { GIT_FLUSH: "0" };
const forLog = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
];
const lines = (texts) => texts.map((text) => `${text}\n`).join("");

// src/runtime/wire/version.ts
var version_exports = /* @__PURE__ */ __exportAll({ wireVersion: () => wireVersion });
const wireVersion = (world) => {
	const { environment, config, signal } = world;
	const processes = createProcesses();
	let wired;
	const tools = () => wired ??= import("./runtime-wire-tools.js").then(({ wireTools }) => wireTools(world));
	return {
		files: nodeFiles,
		absolute: (path) => resolve(path),
		history: createHistory(processes, environment.variables),
		commits: createCommitLog(processes, environment.variables),
		indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
		openIndex: (index) => late(async () => (await import("./runtime-wire-run.js").then((n) => n.open_index_exports)).openIndexes(environment.variables)(index)),
		runs: wireRun(world).runs,
		copies: late(async () => (await tools()).copies),
		uv: late(async () => (await tools()).uv),
		tools: late(async () => (await tools()).releaseTools),
		checkout: late(async () => (await import("./adapters-checkout.js")).createCheckout(processes, environment.variables)),
		apiChanges: late(async () => (await tools()).apiChanges),
		archives: late(async () => (await import("./adapters-archive.js")).archives),
		clock: systemClock,
		config,
		signal
	};
};

// src/runtime/wire/prepare.ts
var prepare_exports = /* @__PURE__ */ __exportAll({ wirePrepare: () => wirePrepare });
const wirePrepare = (world) => ({
	...wireVersion(world),
	git: wireRun(world).git,
	openForge: (place, token) => openForge(world, place, token)
});
const openForge = async (world, { folder, scratch: scratches }, token) => {
	const { variables } = world.environment;
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = variables;
	if (repository === void 0) return void 0;
	const serverUrl = server.replace(/\/$/, "");
	const client = openForgeClient(world, token);
	const at = {
		client,
		repository,
		graphqlPath: variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true ? "../graphql" : "graphql"
	};
	const scratch = await scratches.folder("release");
	const command = createGitCommand(createProcesses(), variables);
	const git = await openScratchGit({
		git: command,
		folder,
		scratch,
		serverUrl,
		token
	});
	const requests = createReleaseRequests(at);
	let asked;
	const owner = () => {
		asked ??= requests.owner();
		return asked;
	};
	const who = async () => committerOf(await owner(), new URL(serverUrl).host);
	return {
		requests: {
			...requests,
			owner
		},
		trees: createReleaseTrees(git, scratch),
		signed: client.kind === "github" ? createSignedCommits(at) : void 0,
		pushed: createPushedCommits(git, who),
		compareLink: (base, branch) => `${serverUrl}/${repository}/compare/${inPath(base)}...${inPath(branch)}`,
		ownEmail: async () => (await who()).email
	};
};
const inPath = (name) => name.split("/").map(encodeURIComponent).join("/");

export { prepare_exports, version_exports, wirePrepare };