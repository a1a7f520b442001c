import { __exportAll as e } from "./rolldown-runtime.js";
import { inertLine as t, nodeFiles as n, readStart as r } from "../index.js";
import { Bug as i, field as a, pathInUrl as o, textOf as s } from "./domain-workspace-path.js";
import { isNoCommit as c, systemClock as l } from "./domain-problem-index-reads.js";
import { createIndexes as u, forgeOf as d, late as f, readAddress as p, remoteOf as m, serverOf as h } from "./domain-indexes-uv-indexes.js";
import { committerOf as g } from "./adapters-http.js";
import { createGitCommand as _, createHistory as v, createProcesses as y, explainGit as b } from "./domain-environment-uv-variables.js";
import { forgeRemote as x, isMoved as S, remoteEnvironment as C, remoteRefusal as w, wireRun as T } from "./runtime-wire-run.js";
import { createCommitLog as E, createRemotes as D } from "./runtime-wire-init.js";
import { createPullComments as O, openForgeClient as k, readAnswer as A, readListing as j, repositoryPath as M } from "./adapters-forge-client.js";
const N = globalThis.process.getBuiltinModule("node:path").resolve, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), unseenRequests = (e) => {
	let written = async () => {
		throw new i("a dry run writes nothing");
	};
	return {
		owner: async () => ({
			forge: "github",
			login: void 0
		}),
		head: async (t) => t === e.name ? {
			kind: "found",
			value: e.head
		} : { kind: "missing" },
		defaultBranch: async () => ({
			kind: "found",
			value: e.name
		}),
		find: async () => ({
			kind: "found",
			value: void 0
		}),
		create: written,
		update: written,
		label: written
	};
}, forgeApi = (e) => {
	let t = d(e), n = h(e), r = `${e.owner}/${e.repository}`;
	if (t !== void 0) return t === "gitea" ? {
		serverUrl: n,
		apiUrl: `${n}/api/v1`,
		repository: r
	} : e.host === "github.com" || e.host.endsWith(".ghe.com") ? {
		serverUrl: n,
		apiUrl: `https://api.${e.host}`,
		repository: r
	} : {
		serverUrl: n,
		apiUrl: `${n}/api/v3`,
		repository: r
	};
}, P = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}], F = "WIP: ", createReleaseRequests = (e) => {
	let { client: t, repository: n } = e, path = (...e) => M(n, ...e.map((e) => String(e))), r = t.kind === "gitea", i = n.split("/", 1)[0], read = (e) => {
		let t = readRequest(e);
		return !r || t?.title.startsWith(F) !== !0 ? t : {
			...t,
			title: t.title.slice(5),
			isDraft: !0
		};
	};
	return {
		owner: async () => {
			let n = O(e), r = await n.self(), i = r.kind === "found" ? r : await n.self();
			return {
				forge: t.kind,
				login: i.kind === "found" ? i.value.login : void 0
			};
		},
		head: async (e) => A(await t.get(path("branches", e)), "a branch", (e) => s(a(e, "commit", r ? "id" : "sha"))),
		defaultBranch: async () => A(await t.get(path()), "the repository", (e) => s(a(e, "default_branch"))),
		find: async (e, n) => {
			let isWanted = (t) => a(t, "head", "ref") === e && a(t, "base", "ref") === n && !isFromFork(t), o = [];
			for (let a of r ? P : [{
				state: "all",
				head: `${i}:${e}`,
				base: n
			}]) {
				let isEnough = (e) => e.some(isWanted), e = await t.list({
					path: path("pulls"),
					query: a,
					isEnough
				});
				if (e.kind !== "found") return e;
				if (o.push(...e.value.items.filter(isWanted)), o.length > 0) break;
			}
			let s = j({
				kind: "found",
				value: {
					items: o,
					isWhole: !0
				}
			}, "pull requests", read);
			if (s.kind !== "found") return s;
			let c = s.value.items.toSorted((e, t) => t.number - e.number);
			return {
				kind: "found",
				value: c.find(({ state: e }) => e === "open") ?? c[0]
			};
		},
		create: async ({ title: e, body: n, head: i, base: a, draft: o }) => {
			let s = r ? {
				title: o ? `${F}${e}` : e,
				body: n,
				head: i,
				base: a
			} : {
				title: e,
				body: n,
				head: i,
				base: a,
				draft: o
			};
			return A(await t.send("POST", path("pulls"), s), "the new pull request", read);
		},
		update: ({ number: e, isDraft: n }, { title: i, ...a }) => {
			let o = i !== void 0 && n && r ? `${F}${i}` : i;
			return t.send("PATCH", path("pulls", e), {
				...a,
				...o === void 0 ? {} : { title: o }
			});
		},
		label: (e, n) => t.send("POST", path("issues", e, "labels"), { labels: n })
	};
}, isFromFork = (e) => a(e, "head", "repo", "full_name") !== a(e, "base", "repo", "full_name"), readRequest = (e) => {
	let [t, n, r] = [
		a(e, "number"),
		s(a(e, "html_url")),
		s(a(e, "state"))
	], [i, o] = [s(a(e, "head", "sha")), s(a(e, "title"))];
	if (typeof t != "number" || n === void 0 || i === void 0 || o === void 0 || r !== "open" && r !== "closed") return;
	let c = a(e, "merged") === !0 || s(a(e, "merged_at")) !== void 0, l = a(e, "labels");
	return {
		number: t,
		url: n,
		state: c ? "merged" : r,
		head: i,
		isDraft: a(e, "draft") === !0,
		title: o,
		body: s(a(e, "body")) ?? "",
		labels: Array.isArray(l) ? l.flatMap((e) => s(a(e, "name")) ?? []) : []
	};
}, askGraphql = async (e, t, n) => {
	let r = await e.send("POST", t, n);
	if (r.kind !== "found") return r;
	let i = a(r.value, "errors");
	return !Array.isArray(i) || i.length === 0 ? {
		kind: "found",
		value: a(r.value, "data")
	} : explain(i);
}, I = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
}, explain = (e) => {
	let [n] = e, [r, i] = [s(a(n, "type")) ?? "", s(a(n, "message")) ?? "it said nothing"];
	if (r === "STALE_DATA") return { kind: "moved" };
	if (r === "NOT_FOUND") return { kind: "missing" };
	let o = `GraphQL answered ${r === "" ? "an error" : r} (${t(i).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: I[r] ?? "outside",
		why: o
	};
}, L = "0".repeat(40), createSignedCommits = ({ client: e, repository: t, graphqlPath: n }) => {
	let ask = (t, r) => askGraphql(e, n, {
		query: t,
		variables: { input: r }
	}), repositoryId = async () => A(await e.get(M(t)), "the repository", (e) => s(a(e, "node_id"))), move = (e, t) => ask("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", {
		repositoryId: e,
		refUpdates: t
	}), commitOn = async (e, n) => {
		let { parent: r, subject: i, body: o, files: l, tree: u } = n, d = await ask("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}", {
			branch: {
				repositoryNameWithOwner: t,
				branchName: e
			},
			expectedHeadOid: r,
			message: {
				headline: i,
				body: o
			},
			fileChanges: {
				additions: l.flatMap(addition),
				deletions: l.flatMap(deletion)
			}
		});
		if (d.kind === "missing") return { kind: "moved" };
		if (d.kind !== "found") return refused(d);
		let f = a(d.value, "createCommitOnBranch", "commit"), p = s(a(f, "oid"));
		return p === void 0 || c(p) || s(a(f, "tree", "oid")) !== u ? {
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
			afterOid: L,
			force: !0
		}]), e), l = await commitOn(a, e);
		if (l.kind !== "written") return await tidy(l);
		let u = await move(i.value, [{
			name: o,
			beforeOid: n ?? L,
			afterOid: l.commit,
			force: !0
		}, {
			name: s,
			afterOid: L,
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
	let { name: c, email: l } = await t(), [u, d] = [(await e.read({
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
	})).trim(), `refs/heads/${n}`], f = `--force-with-lease=${d}:${r ?? ""}`, p = await e.attempt({ args: [
		"push",
		"--porcelain",
		"--no-verify",
		f,
		x,
		`${u}:${d}`
	] });
	return p.code === 0 ? {
		kind: "written",
		commit: u
	} : S(p) ? { kind: "moved" } : w("git push was refused", p);
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
		...i && await C(t, n, i),
		GIT_OBJECT_DIRECTORY: o,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: N(n, a),
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
				x,
				`refs/heads/${t}`
			] });
		},
		inTheWay: async (t) => {
			let n = t.split("/"), r = [...n.slice(1).map((e, t) => n.slice(0, t + 1).join("/")), `${t}/*`].map((e) => `refs/heads/${e}`), { stdout: i } = await e.attempt({ args: [
				"ls-remote",
				x,
				...r
			] });
			return /^[0-9a-f]+\trefs\/heads\/(.+)$/m.exec(i)?.[1];
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
				`--format=${R}`,
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
})), R = "%H%x01%P%x01%ce%x01%B", readCommits = (e) => e.split("\0").filter((e) => e !== "").map((e) => {
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
}, openForgeAt = async (e, { folder: t, scratch: n }, { serverUrl: r, apiUrl: i, repository: a, token: s, remote: c, isOptional: l }) => {
	let { environment: u, signal: d } = e, f = i === void 0 ? u.variables : {
		...u.variables,
		GITHUB_API_URL: i
	}, p = k({
		environment: {
			...u,
			variables: f
		},
		signal: d
	}, s, l), m = {
		client: p,
		repository: a,
		graphqlPath: f.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0 ? "../graphql" : "graphql"
	}, h = await n.folder("release"), v = _(y(), u.variables), b = await openScratchGit({
		git: v,
		folder: t,
		scratch: h,
		access: c === void 0 ? void 0 : {
			serverUrl: r,
			token: s,
			remote: c
		}
	}), x = createReleaseRequests(m), S, owner = () => (S ??= x.owner(), S), who = async () => g(await owner(), new URL(r).host);
	return {
		requests: {
			...x,
			owner
		},
		trees: createReleaseTrees(b, h),
		signed: p.kind === "github" ? createSignedCommits(m) : void 0,
		pushed: createPushedCommits(b, who),
		compareLink: (e, t) => `${r}/${a}/compare/${o(e)}...${o(t)}`,
		ownEmail: async () => (await who()).email
	};
};
var z = e({ lookFromClone: () => lookFromClone });
const lookFromClone = async (e, t, n) => {
	let { variables: r } = e.environment, i = y(), a = m(await D(i, r).read(t.folder)), o = a && p(a.url), s = o && addressOf(o, n.token, r), blind = async (a, o) => {
		let s = await v(i, r).read(t.folder, void 0), c = n.base ?? s?.likelyBranch ?? "main";
		return {
			...await openForgeAt(e, t, {
				...o,
				apiUrl: void 0,
				token: void 0,
				remote: void 0
			}),
			requests: unseenRequests({
				name: c,
				head: n.head
			}),
			unseen: a
		};
	};
	if (o === void 0) return await blind({
		why: "no remote of this clone says which repository it is",
		hint: a === void 0 ? "Run git remote add origin URL here, with the repository's address" : "Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may read it"
	}, {
		serverUrl: "https://github.com",
		repository: ""
	});
	let c = {
		serverUrl: h(o),
		repository: `${o.owner}/${o.repository}`
	}, l = `GITHUB_SERVER_URL to ${c.serverUrl}`;
	if (s === void 0) return await blind({
		why: `nothing says whether ${o.host} is GitHub or Gitea`,
		hint: `If it is one of them, set ${l}, and GITHUB_API_URL to the address of its API, which ends with /api/v1 on Gitea`
	}, c);
	let u = await openForgeAt(e, t, {
		...s,
		remote: a.name,
		isOptional: !0
	}), f = await u.requests.defaultBranch();
	if (f.kind === "found") {
		let owner = async () => ({
			forge: d(o) ?? "github",
			login: void 0
		}), e = s.token === void 0 ? {
			...u.requests,
			owner
		} : u.requests;
		return {
			...u,
			requests: e,
			unseen: void 0
		};
	}
	let g = f.kind === "missing" ? `${o.host} shows no ${c.repository}` : f.why, _ = f.kind === "unanswered" && f.cause === "outside", b = `Give a token that may read it as GITHUB_TOKEN${s.token === void 0 && o.host !== "github.com" ? `, and set ${l}` : ""}`, x = _ ? `Run it again when ${o.host} answers` : b;
	return await blind({
		why: s.token === void 0 && !_ ? `${g} without a token` : g,
		hint: x
	}, c);
}, addressOf = (e, t, { GITHUB_SERVER_URL: n = "https://github.com", GITHUB_API_URL: r }) => {
	let i = URL.parse(n)?.host === e.host;
	if (i && r !== void 0) return {
		serverUrl: n.replace(/\/$/, ""),
		apiUrl: r,
		repository: `${e.owner}/${e.repository}`,
		token: t
	};
	let a = forgeApi(e);
	return a && {
		...a,
		token: i ? t : void 0
	};
};
var B = e({ wireVersion: () => wireVersion });
const wireVersion = (e) => {
	let { environment: t, config: r, signal: i } = e, a = y(), o, tools = () => o ??= import("./runtime-wire-tools.js").then(({ wireTools: t }) => t(e));
	return {
		files: n,
		absolute: (e) => N(e),
		history: v(a, t.variables),
		commits: E(a, t.variables),
		indexes: u(n, t.variables, process.cwd()),
		openIndex: (e) => f(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(t.variables)(e)),
		openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(t.variables),
		runs: T(e).runs,
		copies: f(async () => (await tools()).copies),
		uv: f(async () => (await tools()).uv),
		tools: f(async () => (await tools()).releaseTools),
		checkout: f(async () => (await import("./adapters-checkout.js")).createCheckout(a, t.variables)),
		apiChanges: f(async () => (await tools()).apiChanges),
		archives: f(async () => (await import("./adapters-archive.js")).archives),
		clock: l,
		config: r,
		signal: i
	};
};
var V = e({ wirePrepare: () => wirePrepare });
const wirePrepare = (e) => ({
	...wireVersion(e),
	git: T(e).git,
	start: r(e.environment),
	openForge: (t, n) => openForge(e, t, n),
	lookFromClone: async (t, n) => (await Promise.resolve().then(() => z)).lookFromClone(e, t, n)
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
export { V as prepare_exports, B as version_exports, wirePrepare };
