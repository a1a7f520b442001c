import { __exportAll as e } from "./rolldown-runtime.js";
import { Bug as t, inertLine as n, nodeFiles as r } from "../index.js";
import { isNoCommit as i } from "./domain-workspace-path.js";
import { forgeOf as a, readAddress as o, remoteOf as s, systemClock as c } from "./domain-problem-index-reads.js";
import { committerOf as l } from "./adapters-http.js";
import { createGitCommand as u, createHistory as d, createProcesses as f, explainGit as p } from "./domain-environment-uv-variables.js";
import { forgeRemote as m, isMoved as h, remoteEnvironment as g, remoteRefusal as _, wireRun as v } from "./runtime-wire-run.js";
import { createCommitLog as y, createRemotes as b } from "./adapters-simple-index.js";
import { createIndexes as x, late as S } from "./domain-indexes-uv-indexes.js";
import { at as C, createPullComments as w, openForgeClient as T, readAnswer as E, readListing as D, repositoryPath as O, text as k } from "./adapters-forge-client.js";
const A = globalThis.process.getBuiltinModule("node:path").resolve, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), unseenRequests = (e) => {
	let written = async () => {
		throw new t("a dry run writes nothing");
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
	let t = a(e), n = `https://${e.host}`, r = `${e.owner}/${e.repository}`;
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
}, j = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}], M = "WIP: ", createReleaseRequests = (e) => {
	let { client: t, repository: n } = e, path = (...e) => O(n, ...e.map((e) => String(e))), r = t.kind === "gitea", i = n.split("/", 1)[0], read = (e) => {
		let t = readRequest(e);
		return !r || t?.title.startsWith(M) !== !0 ? t : {
			...t,
			title: t.title.slice(5),
			isDraft: !0
		};
	};
	return {
		owner: async () => {
			let n = w(e), r = await n.self(), i = r.kind === "found" ? r : await n.self();
			return {
				forge: t.kind,
				login: i.kind === "found" ? i.value.login : void 0
			};
		},
		head: async (e) => E(await t.get(path("branches", e)), "a branch", (e) => k(C(e, "commit", r ? "id" : "sha"))),
		defaultBranch: async () => E(await t.get(path()), "the repository", (e) => k(C(e, "default_branch"))),
		find: async (e, n) => {
			let isWanted = (t) => C(t, "head", "ref") === e && C(t, "base", "ref") === n && !isFromFork(t), a = [];
			for (let o of r ? j : [{
				state: "all",
				head: `${i}:${e}`,
				base: n
			}]) {
				let isEnough = (e) => e.some(isWanted), e = await t.list({
					path: path("pulls"),
					query: o,
					isEnough
				});
				if (e.kind !== "found") return e;
				if (a.push(...e.value.items.filter(isWanted)), a.length > 0) break;
			}
			let o = D({
				kind: "found",
				value: {
					items: a,
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
		create: async ({ title: e, body: n, head: i, base: a, draft: o }) => {
			let s = r ? {
				title: o ? `${M}${e}` : e,
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
			return E(await t.send("POST", path("pulls"), s), "the new pull request", read);
		},
		update: ({ number: e, isDraft: n }, { title: i, ...a }) => {
			let o = i !== void 0 && n && r ? `${M}${i}` : i;
			return t.send("PATCH", path("pulls", e), {
				...a,
				...o === void 0 ? {} : { title: o }
			});
		},
		label: (e, n) => t.send("POST", path("issues", e, "labels"), { labels: n })
	};
}, isFromFork = (e) => C(e, "head", "repo", "full_name") !== C(e, "base", "repo", "full_name"), readRequest = (e) => {
	let [t, n, r] = [
		C(e, "number"),
		k(C(e, "html_url")),
		k(C(e, "state"))
	], [i, a] = [k(C(e, "head", "sha")), k(C(e, "title"))];
	if (typeof t != "number" || n === void 0 || i === void 0 || a === void 0 || r !== "open" && r !== "closed") return;
	let o = C(e, "merged") === !0 || k(C(e, "merged_at")) !== void 0, s = C(e, "labels");
	return {
		number: t,
		url: n,
		state: o ? "merged" : r,
		head: i,
		isDraft: C(e, "draft") === !0,
		title: a,
		body: k(C(e, "body")) ?? "",
		labels: Array.isArray(s) ? s.flatMap((e) => k(C(e, "name")) ?? []) : []
	};
}, askGraphql = async (e, t, n) => {
	let r = await e.send("POST", t, n);
	if (r.kind !== "found") return r;
	let i = C(r.value, "errors");
	return !Array.isArray(i) || i.length === 0 ? {
		kind: "found",
		value: C(r.value, "data")
	} : explain(i);
}, N = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
}, explain = (e) => {
	let [t] = e, [r, i] = [k(C(t, "type")) ?? "", k(C(t, "message")) ?? "it said nothing"];
	if (r === "STALE_DATA") return { kind: "moved" };
	if (r === "NOT_FOUND") return { kind: "missing" };
	let a = `GraphQL answered ${r === "" ? "an error" : r} (${n(i).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: N[r] ?? "outside",
		why: a
	};
}, P = "0".repeat(40), createSignedCommits = ({ client: e, repository: t, graphqlPath: n }) => {
	let ask = (t, r) => askGraphql(e, n, {
		query: t,
		variables: { input: r }
	}), repositoryId = async () => E(await e.get(O(t)), "the repository", (e) => k(C(e, "node_id"))), move = (e, t) => ask("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", {
		repositoryId: e,
		refUpdates: t
	}), commitOn = async (e, n) => {
		let { parent: r, subject: a, body: o, files: s, tree: c } = n, l = await ask("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}", {
			branch: {
				repositoryNameWithOwner: t,
				branchName: e
			},
			expectedHeadOid: r,
			message: {
				headline: a,
				body: o
			},
			fileChanges: {
				additions: s.flatMap(addition),
				deletions: s.flatMap(deletion)
			}
		});
		if (l.kind === "missing") return { kind: "moved" };
		if (l.kind !== "found") return refused(l);
		let u = C(l.value, "createCommitOnBranch", "commit"), d = k(C(u, "oid"));
		return d === void 0 || i(d) || k(C(u, "tree", "oid")) !== c ? {
			kind: "unanswered",
			cause: "outside",
			why: "the commit that GitHub's API made has other files than it was given"
		} : {
			kind: "written",
			commit: d
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
			afterOid: P,
			force: !0
		}]), e), l = await commitOn(a, e);
		if (l.kind !== "written") return await tidy(l);
		let u = await move(i.value, [{
			name: o,
			beforeOid: n ?? P,
			afterOid: l.commit,
			force: !0
		}, {
			name: s,
			afterOid: P,
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
		m,
		`${u}:${d}`
	] });
	return p.code === 0 ? {
		kind: "written",
		commit: u
	} : h(p) ? { kind: "moved" } : _("git push was refused", p);
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
		...i && await g(t, n, i),
		GIT_OBJECT_DIRECTORY: o,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: A(n, a),
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
				m,
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
				`--format=${F}`,
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
})), F = "%H%x01%P%x01%ce%x01%B", readCommits = (e) => e.split("\0").filter((e) => e !== "").map((e) => {
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
	if (r.code !== 0) throw p({
		folder: ".",
		args: t
	}, r);
	return Buffer.concat(n);
}, openForgeAt = async (e, { folder: t, scratch: n }, { serverUrl: r, apiUrl: i, repository: a, token: o, remote: s, isOptional: c }) => {
	let { environment: d, signal: p } = e, m = i === void 0 ? d.variables : {
		...d.variables,
		GITHUB_API_URL: i
	}, h = T({
		environment: {
			...d,
			variables: m
		},
		signal: p
	}, o, c), g = {
		client: h,
		repository: a,
		graphqlPath: m.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0 ? "../graphql" : "graphql"
	}, _ = await n.folder("release"), v = u(f(), d.variables), y = await openScratchGit({
		git: v,
		folder: t,
		scratch: _,
		access: s === void 0 ? void 0 : {
			serverUrl: r,
			token: o,
			remote: s
		}
	}), b = createReleaseRequests(g), x, owner = () => (x ??= b.owner(), x), who = async () => l(await owner(), new URL(r).host);
	return {
		requests: {
			...b,
			owner
		},
		trees: createReleaseTrees(y, _),
		signed: h.kind === "github" ? createSignedCommits(g) : void 0,
		pushed: createPushedCommits(y, who),
		compareLink: (e, t) => `${r}/${a}/compare/${inPath(e)}...${inPath(t)}`,
		ownEmail: async () => (await who()).email
	};
}, inPath = (e) => e.split("/").map(encodeURIComponent).join("/");
var I = e({ lookFromClone: () => lookFromClone });
const lookFromClone = async (e, t, n) => {
	let { variables: r } = e.environment, i = f(), c = s(await b(i, r).read(t.folder)), l = c && o(c.url), u = l && addressOf(l, n.token, r), blind = async (a, o) => {
		let s = await d(i, r).read(t.folder, void 0), c = n.base ?? s?.defaultBranch?.name.replace(/^origin\//, "") ?? "main";
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
	if (l === void 0) return await blind({
		why: "no remote of this clone says which repository it is",
		hint: "Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may read it"
	}, {
		serverUrl: "https://github.com",
		repository: ""
	});
	let p = {
		serverUrl: `https://${l.host}`,
		repository: `${l.owner}/${l.repository}`
	}, m = `GITHUB_SERVER_URL to ${p.serverUrl}`;
	if (u === void 0) return await blind({
		why: `nothing says whether ${l.host} is GitHub or Gitea`,
		hint: `If it is one of them, set ${m}, and GITHUB_API_URL to the address of its API, which ends with /api/v1 on Gitea`
	}, p);
	let h = await openForgeAt(e, t, {
		...u,
		remote: c.name,
		isOptional: !0
	}), g = await h.requests.defaultBranch();
	if (g.kind === "found") {
		let owner = async () => ({
			forge: a(l) ?? "github",
			login: void 0
		}), e = u.token === void 0 ? {
			...h.requests,
			owner
		} : h.requests;
		return {
			...h,
			requests: e,
			unseen: void 0
		};
	}
	let _ = g.kind === "missing" ? `${l.host} shows no ${p.repository}` : g.why, v = g.kind === "unanswered" && g.cause === "outside", y = `Give a token that may read it as GITHUB_TOKEN${u.token === void 0 && l.host !== "github.com" ? `, and set ${m}` : ""}`, x = v ? `Run it again when ${l.host} answers` : y;
	return await blind({
		why: u.token === void 0 && !v ? `${_} without a token` : _,
		hint: x
	}, p);
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
var L = e({ wireVersion: () => wireVersion });
const wireVersion = (e) => {
	let { environment: t, config: n, signal: i } = e, a = f(), o, tools = () => o ??= import("./runtime-wire-tools.js").then(({ wireTools: t }) => t(e));
	return {
		files: r,
		absolute: (e) => A(e),
		history: d(a, t.variables),
		commits: y(a, t.variables),
		indexes: x(r, t.variables, process.cwd()),
		openIndex: (e) => S(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(t.variables)(e)),
		openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(t.variables),
		runs: v(e).runs,
		copies: S(async () => (await tools()).copies),
		uv: S(async () => (await tools()).uv),
		tools: S(async () => (await tools()).releaseTools),
		checkout: S(async () => (await import("./adapters-checkout.js")).createCheckout(a, t.variables)),
		apiChanges: S(async () => (await tools()).apiChanges),
		archives: S(async () => (await import("./adapters-archive.js")).archives),
		clock: c,
		config: n,
		signal: i
	};
};
var R = e({ wirePrepare: () => wirePrepare });
const wirePrepare = (e) => ({
	...wireVersion(e),
	git: v(e).git,
	openForge: (t, n) => openForge(e, t, n),
	lookFromClone: async (t, n) => (await Promise.resolve().then(() => I)).lookFromClone(e, t, n)
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
export { R as prepare_exports, L as version_exports, wirePrepare };
