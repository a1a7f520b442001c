import { __exportAll as e } from "./rolldown-runtime.js";
import { at as t, createPullComments as n, openForgeClient as r, readAnswer as i, readListing as a, repositoryPath as o, text as s } from "./adapters-forge-client.js";
import { isNoCommit as c } from "./domain-workspace-path.js";
import { inertLine as l, nodeFiles as u } from "../index.js";
import { forgeRemote as d, isMoved as f, remoteEnvironment as p, remoteRefusal as m, wireRun as h } from "./runtime-wire-run.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), g = globalThis.process.getBuiltinModule("node:path").resolve;
import { createGitCommand as _, createHistory as v, createProcesses as y, explainGit as b } from "./domain-environment-uv-variables.js";
import { committerOf as x, createIndexes as S, late as C } from "./domain-indexes-uv-indexes.js";
import { createCommitLog as w } from "./runtime-wire-init.js";
import { systemClock as T } from "./domain-target-presets.js";
const E = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}], D = "WIP: ", createReleaseRequests = (e) => {
	let { client: r, repository: c } = e, path = (...e) => o(c, ...e.map((e) => String(e))), l = r.kind === "gitea", u = c.split("/", 1)[0], read = (e) => {
		let t = readRequest(e);
		return !l || t?.title.startsWith(D) !== !0 ? t : {
			...t,
			title: t.title.slice(5),
			isDraft: !0
		};
	};
	return {
		owner: async () => {
			let t = n(e), i = await t.self(), a = i.kind === "found" ? i : await t.self();
			return {
				forge: r.kind,
				login: a.kind === "found" ? a.value.login : void 0
			};
		},
		head: async (e) => i(await r.get(path("branches", e)), "a branch", (e) => s(t(e, "commit", l ? "id" : "sha"))),
		defaultBranch: async () => i(await r.get(path()), "the repository", (e) => s(t(e, "default_branch"))),
		find: async (e, n) => {
			let isWanted = (r) => t(r, "head", "ref") === e && t(r, "base", "ref") === n && !isFromFork(r), i = [];
			for (let t of l ? E : [{
				state: "all",
				head: `${u}:${e}`,
				base: n
			}]) {
				let isEnough = (e) => e.some(isWanted), e = await r.list({
					path: path("pulls"),
					query: t,
					isEnough
				});
				if (e.kind !== "found") return e;
				if (i.push(...e.value.items.filter(isWanted)), i.length > 0) break;
			}
			let o = a({
				kind: "found",
				value: {
					items: i,
					isWhole: !0
				}
			}, "pull requests", read);
			if (o.kind !== "found") return o;
			let s = o.value.items.toSorted((e, t) => t.number - e.number);
			return {
				kind: "found",
				value: s.find(({ state: e }) => e === "open") ?? s[0]
			};
		},
		create: async ({ title: e, body: t, head: n, base: a, draft: o }) => {
			let s = l ? {
				title: o ? `${D}${e}` : e,
				body: t,
				head: n,
				base: a
			} : {
				title: e,
				body: t,
				head: n,
				base: a,
				draft: o
			};
			return i(await r.send("POST", path("pulls"), s), "the new pull request", read);
		},
		update: ({ number: e, isDraft: t }, { title: n, ...i }) => {
			let a = n !== void 0 && t && l ? `${D}${n}` : n;
			return r.send("PATCH", path("pulls", e), {
				...i,
				...a === void 0 ? {} : { title: a }
			});
		},
		label: (e, t) => r.send("POST", path("issues", e, "labels"), { labels: t })
	};
}, isFromFork = (e) => t(e, "head", "repo", "full_name") !== t(e, "base", "repo", "full_name"), readRequest = (e) => {
	let [n, r, i] = [
		t(e, "number"),
		s(t(e, "html_url")),
		s(t(e, "state"))
	], [a, o] = [s(t(e, "head", "sha")), s(t(e, "title"))];
	if (typeof n != "number" || r === void 0 || a === void 0 || o === void 0 || i !== "open" && i !== "closed") return;
	let c = t(e, "merged") === !0 || s(t(e, "merged_at")) !== void 0, l = t(e, "labels");
	return {
		number: n,
		url: r,
		state: c ? "merged" : i,
		head: a,
		isDraft: t(e, "draft") === !0,
		title: o,
		body: s(t(e, "body")) ?? "",
		labels: Array.isArray(l) ? l.flatMap((e) => s(t(e, "name")) ?? []) : []
	};
}, askGraphql = async (e, n, r) => {
	let i = await e.send("POST", n, r);
	if (i.kind !== "found") return i;
	let a = t(i.value, "errors");
	return !Array.isArray(a) || a.length === 0 ? {
		kind: "found",
		value: t(i.value, "data")
	} : explain(a);
}, O = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
}, explain = (e) => {
	let [n] = e, [r, i] = [s(t(n, "type")) ?? "", s(t(n, "message")) ?? "it said nothing"];
	if (r === "STALE_DATA") return { kind: "moved" };
	if (r === "NOT_FOUND") return { kind: "missing" };
	let a = `GraphQL answered ${r === "" ? "an error" : r} (${l(i).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: O[r] ?? "outside",
		why: a
	};
}, k = "0".repeat(40), createSignedCommits = ({ client: e, repository: n, graphqlPath: r }) => {
	let ask = (t, n) => askGraphql(e, r, {
		query: t,
		variables: { input: n }
	}), repositoryId = async () => i(await e.get(o(n)), "the repository", (e) => s(t(e, "node_id"))), move = (e, t) => ask("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", {
		repositoryId: e,
		refUpdates: t
	}), commitOn = async (e, r) => {
		let { parent: i, subject: a, body: o, files: l, tree: u } = r, d = await ask("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}", {
			branch: {
				repositoryNameWithOwner: n,
				branchName: e
			},
			expectedHeadOid: i,
			message: {
				headline: a,
				body: o
			},
			fileChanges: {
				additions: l.flatMap(addition),
				deletions: l.flatMap(deletion)
			}
		});
		if (d.kind === "missing") return { kind: "moved" };
		if (d.kind !== "found") return refused(d);
		let f = t(d.value, "createCommitOnBranch", "commit"), p = s(t(f, "oid"));
		return p === void 0 || c(p) || s(t(f, "tree", "oid")) !== u ? {
			kind: "unanswered",
			cause: "outside",
			why: "the commit that GitHub's API made has other files than it was given"
		} : {
			kind: "written",
			commit: p
		};
	};
	return { write: async (e) => {
		let { branch: t, expected: n, parent: r } = e;
		if (n === r) return await commitOn(t, e);
		let i = await repositoryId();
		if (i.kind !== "found") return refused(i);
		let a = `${t}.next`, [o, s] = [`refs/heads/${t}`, `refs/heads/${a}`], c = await move(i.value, [{
			name: s,
			afterOid: r,
			force: !0
		}]);
		if (c.kind !== "found") return refused(c);
		let tidy = async (e) => (await move(i.value, [{
			name: s,
			afterOid: k,
			force: !0
		}]), e), l = await commitOn(a, e);
		if (l.kind !== "written") return await tidy(l);
		let u = await move(i.value, [{
			name: o,
			beforeOid: n ?? k,
			afterOid: l.commit,
			force: !0
		}, {
			name: s,
			afterOid: k,
			force: !0
		}]);
		return u.kind === "found" ? l : await tidy(refused(u));
	} };
}, refused = (e) => e.kind === "missing" ? {
	kind: "unanswered",
	cause: "permission",
	why: "GitHub or Gitea shows this token no such repository or branch"
} : e, addition = ({ path: e, bytes: t }) => t === void 0 ? [] : [{
	path: e,
	contents: Buffer.from(t).toString("base64")
}], deletion = ({ path: e, bytes: t }) => t === void 0 ? [{ path: e }] : [], createPushedCommits = (e, t) => ({ write: async ({ branch: n, expected: r, parent: i, subject: a, body: o, tree: s }) => {
	let { name: c, email: l } = await t(), [u, p] = [(await e.read({
		args: [
			"commit-tree",
			"-p",
			i,
			"-F",
			"-",
			s
		],
		stdin: `${a}\n\n${o}\n`,
		env: {
			GIT_AUTHOR_NAME: c,
			GIT_AUTHOR_EMAIL: l,
			GIT_COMMITTER_NAME: c,
			GIT_COMMITTER_EMAIL: l
		}
	})).trim(), `refs/heads/${n}`], h = `--force-with-lease=${p}:${r ?? ""}`, g = await e.attempt({ args: [
		"push",
		"--porcelain",
		"--no-verify",
		h,
		d,
		`${u}:${p}`
	] });
	return g.code === 0 ? {
		kind: "written",
		commit: u
	} : f(g) ? { kind: "moved" } : m("git push was refused", g);
} }), openScratchGit = async (e) => {
	let { git: t, folder: n, scratch: r, access: i } = e, a = (await t.read({
		folder: n,
		args: [
			"rev-parse",
			"--git-path",
			"objects"
		]
	})).trim(), o = r.pathOf("objects");
	await mkdir(o);
	let s = {
		...i && await p(t, n, i),
		GIT_OBJECT_DIRECTORY: o,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: g(n, a),
		GIT_INDEX_FILE: r.pathOf("index")
	}, withAll = (e) => ({
		...e,
		folder: n,
		env: {
			...s,
			...e.env
		}
	});
	return {
		attempt: (e) => t.attempt(withAll(e)),
		read: (e) => t.read(withAll(e))
	};
}, createReleaseTrees = (e, t) => {
	let n = 0, keep = async (e) => {
		let r = t.pathOf(`file-${++n}`);
		return await writeFile(r, e), r;
	}, entries = async (t, n) => n.length === 0 ? [] : readEntries(await e.read({ args: [
		"ls-tree",
		"-z",
		"--full-tree",
		t,
		"--",
		...n
	] })), modes = async (e, t) => new Map((await entries(e, t)).map(({ mode: e, path: t }) => [t, e]));
	return {
		fetch: async (t) => {
			await e.read({ args: [
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--no-recurse-submodules",
				"--no-auto-maintenance",
				d,
				`refs/heads/${t}`
			] });
		},
		isKnown: async (t) => (await e.attempt({ args: [
			"cat-file",
			"-e",
			`${t}^{commit}`
		] })).code === 0,
		treeOf: async (t) => (await e.read({ args: [
			"rev-parse",
			"--verify",
			`${t}^{tree}`
		] })).trim(),
		commits: async (t, n) => {
			if ((await e.attempt({ args: [
				"merge-base",
				t,
				n
			] })).code === 0) return readCommits(await e.read({ args: [
				"log",
				"-z",
				"--topo-order",
				"--no-show-signature",
				"--no-mailmap",
				"--encoding=UTF-8",
				`--format=${A}`,
				`${t}..${n}`,
				"--"
			] }));
		},
		changedIn: async (t) => {
			let n = [
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				"--no-commit-id",
				"-m",
				"--first-parent",
				t
			];
			return (await e.read({ args: n })).split("\0").filter((e) => e !== "");
		},
		modes,
		read: async (t, n) => {
			let [r] = await entries(t, [n]);
			return r?.type === "blob" ? await bytesOf(e, [
				"cat-file",
				"blob",
				r.hash
			]) : void 0;
		},
		write: async (t, n) => {
			let r = await modes(t, n.map(({ path: e }) => e)), i = n.map(async ({ path: n, bytes: i }) => {
				if (i === void 0) return `0 ${"0".repeat(t.length)}\t${n}\0`;
				let a = await e.read({ args: [
					"hash-object",
					"-w",
					"--no-filters",
					"--",
					await keep(i)
				] });
				return `${r.get(n) ?? "100644"} ${a.trim()}\t${n}\0`;
			});
			return await e.read({ args: ["read-tree", t] }), await e.read({
				args: [
					"update-index",
					"-z",
					"--index-info"
				],
				stdin: (await Promise.all(i)).join("")
			}), (await e.read({ args: ["write-tree"] })).trim();
		},
		diff: (t, n) => e.read({ args: [
			"diff-tree",
			"-p",
			"--binary",
			"--full-index",
			"--no-renames",
			"--no-color",
			"--no-ext-diff",
			"--no-textconv",
			"--src-prefix=a/",
			"--dst-prefix=b/",
			t,
			n
		] }),
		merge: async ({ theirs: t, original: n, ours: r }) => {
			let i = [
				await keep(t),
				await keep(n),
				await keep(r)
			];
			return await bytesOf(e, [
				"merge-file",
				"-p",
				"--quiet",
				"--ours",
				"--",
				...i
			]);
		}
	};
}, readEntries = (e) => [...e.matchAll(/(\d+) (\w+) ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, e = "", t = "", n = "", r = ""]) => ({
	mode: e,
	type: t,
	hash: n,
	path: r
})), A = "%H%x01%P%x01%ce%x01%B", readCommits = (e) => e.split("\0").filter((e) => e !== "").map((e) => {
	let [t = "", n = "", r = "", ...i] = e.split("");
	return {
		sha: t.trim(),
		parents: n.split(" ").filter((e) => e !== ""),
		committerEmail: r,
		message: i.join("")
	};
}), bytesOf = async (e, t) => {
	let n = [], r = await e.attempt({
		args: t,
		onOutput: (e) => void n.push(Uint8Array.from(e))
	});
	if (r.code !== 0) throw b({
		folder: ".",
		args: t
	}, r);
	return Buffer.concat(n);
}, openForgeAt = async (e, { folder: t, scratch: n }, { serverUrl: i, apiUrl: a, repository: o, token: s, remote: c, isOptional: l }) => {
	let { environment: u, signal: d } = e, f = a === void 0 ? u.variables : {
		...u.variables,
		GITHUB_API_URL: a
	}, p = r({
		environment: {
			...u,
			variables: f
		},
		signal: d
	}, s, l), m = {
		client: p,
		repository: o,
		graphqlPath: f.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0 ? "../graphql" : "graphql"
	}, h = await n.folder("release"), g = _(y(), u.variables), v = await openScratchGit({
		git: g,
		folder: t,
		scratch: h,
		access: c === void 0 ? void 0 : {
			serverUrl: i,
			token: s,
			remote: c
		}
	}), b = createReleaseRequests(m), S, owner = () => (S ??= b.owner(), S), who = async () => x(await owner(), new URL(i).host);
	return {
		requests: {
			...b,
			owner
		},
		trees: createReleaseTrees(v, h),
		signed: p.kind === "github" ? createSignedCommits(m) : void 0,
		pushed: createPushedCommits(v, who),
		compareLink: (e, t) => `${i}/${o}/compare/${inPath(e)}...${inPath(t)}`,
		ownEmail: async () => (await who()).email
	};
}, inPath = (e) => e.split("/").map(encodeURIComponent).join("/");
var j = e({ wireVersion: () => wireVersion });
const wireVersion = (e) => {
	let { environment: t, config: n, signal: r } = e, i = y(), a, tools = () => a ??= import("./runtime-wire-tools.js").then(({ wireTools: t }) => t(e));
	return {
		files: u,
		absolute: (e) => g(e),
		history: v(i, t.variables),
		commits: w(i, t.variables),
		indexes: S(u, t.variables, process.cwd()),
		openIndex: (e) => C(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(t.variables)(e)),
		openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(t.variables),
		runs: h(e).runs,
		copies: C(async () => (await tools()).copies),
		uv: C(async () => (await tools()).uv),
		tools: C(async () => (await tools()).releaseTools),
		checkout: C(async () => (await import("./adapters-checkout.js")).createCheckout(i, t.variables)),
		apiChanges: C(async () => (await tools()).apiChanges),
		archives: C(async () => (await import("./adapters-archive.js")).archives),
		clock: T,
		config: n,
		signal: r
	};
};
var M = e({ wirePrepare: () => wirePrepare });
const wirePrepare = (e) => ({
	...wireVersion(e),
	git: h(e).git,
	openForge: (t, n) => openForge(e, t, n),
	lookFromClone: async (t, n) => (await import("./runtime-wire-clone-forge.js")).lookFromClone(e, t, n)
}), openForge = async (e, t, n) => {
	let { GITHUB_REPOSITORY: r, GITHUB_SERVER_URL: i = "https://github.com" } = e.environment.variables;
	if (r === void 0) return;
	let a = i.replace(/\/$/, "");
	return await openForgeAt(e, t, {
		serverUrl: a,
		apiUrl: void 0,
		repository: r,
		token: n,
		remote: "origin"
	});
};
export { openForgeAt, M as prepare_exports, j as version_exports, wirePrepare };
