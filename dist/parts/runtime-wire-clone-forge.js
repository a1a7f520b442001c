import { __exportAll as e } from "./rolldown-runtime.js";
import { forgeApi as t, forgeOf as n, inertLine as r, nodeFiles as i, readAddress as a, readStart as o, remoteOf as s, serverOf as c } from "../index.js";
import { Bug as l, field as u, isNoCommit as d, textOf as f } from "./domain-problem-locked-index.js";
import { pathInUrl as p, systemClock as m } from "./domain-problem-index-reads.js";
import { createIndexes as h, late as g } from "./domain-indexes-uv-indexes.js";
import { committerOf as _ } from "./adapters-http.js";
import { createGitCommand as v, createHistory as y, createProcesses as b, explainGit as x } from "./domain-environment-uv-variables.js";
import { createCommitLog as S, createRemotes as C } from "./adapters-simple-index.js";
import { forgeRemote as w, isMoved as T, remoteEnvironment as E, remoteRefusal as D, wireRun as O } from "./runtime-wire-run.js";
import { createPullComments as k, openForgeClient as A, readAnswer as j, readListing as M, repositoryPath as N } from "./adapters-forge-client.js";
const P = globalThis.process.getBuiltinModule("node:path").resolve, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), unseenRequests = (e) => {
	let written = async () => {
		throw new l("a dry run writes nothing");
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
}, F = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}], I = "WIP: ", createReleaseRequests = (e) => {
	let { client: t, repository: n } = e, path = (...e) => N(n, ...e.map((e) => String(e))), r = t.kind === "gitea", i = n.split("/", 1)[0], read = (e) => {
		let t = readRequest(e);
		return !r || t?.title.startsWith(I) !== !0 ? t : {
			...t,
			title: t.title.slice(5),
			isDraft: !0
		};
	};
	return {
		owner: async () => {
			let n = k(e), r = await n.self(), i = r.kind === "found" ? r : await n.self();
			return {
				forge: t.kind,
				login: i.kind === "found" ? i.value.login : void 0
			};
		},
		head: async (e) => j(await t.get(path("branches", e)), "a branch", (e) => f(u(e, "commit", r ? "id" : "sha"))),
		defaultBranch: async () => j(await t.get(path()), "the repository", (e) => f(u(e, "default_branch"))),
		find: async (e, n) => {
			let isWanted = (t) => u(t, "head", "ref") === e && u(t, "base", "ref") === n && !isFromFork(t), a = [];
			for (let o of r ? F : [{
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
			let o = M({
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
				title: o ? `${I}${e}` : e,
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
			return j(await t.send("POST", path("pulls"), s), "the new pull request", read);
		},
		update: ({ number: e, isDraft: n }, { title: i, ...a }) => {
			let o = i !== void 0 && n && r ? `${I}${i}` : i;
			return t.send("PATCH", path("pulls", e), {
				...a,
				...o === void 0 ? {} : { title: o }
			});
		},
		label: (e, n) => t.send("POST", path("issues", e, "labels"), { labels: n })
	};
}, isFromFork = (e) => u(e, "head", "repo", "full_name") !== u(e, "base", "repo", "full_name"), readRequest = (e) => {
	let [t, n, r] = [
		u(e, "number"),
		f(u(e, "html_url")),
		f(u(e, "state"))
	], [i, a] = [f(u(e, "head", "sha")), f(u(e, "title"))];
	if (typeof t != "number" || n === void 0 || i === void 0 || a === void 0 || r !== "open" && r !== "closed") return;
	let o = u(e, "merged") === !0 || f(u(e, "merged_at")) !== void 0, s = u(e, "labels");
	return {
		number: t,
		url: n,
		state: o ? "merged" : r,
		head: i,
		isDraft: u(e, "draft") === !0,
		title: a,
		body: f(u(e, "body")) ?? "",
		labels: Array.isArray(s) ? s.flatMap((e) => f(u(e, "name")) ?? []) : []
	};
}, askGraphql = async (e, t, n) => {
	let r = await e.send("POST", t, n);
	if (r.kind !== "found") return r;
	let i = u(r.value, "errors");
	return !Array.isArray(i) || i.length === 0 ? {
		kind: "found",
		value: u(r.value, "data")
	} : explain(i);
}, L = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
}, explain = (e) => {
	let [t] = e, [n, i] = [f(u(t, "type")) ?? "", f(u(t, "message")) ?? "it said nothing"];
	if (n === "STALE_DATA") return { kind: "moved" };
	if (n === "NOT_FOUND") return { kind: "missing" };
	let a = `GraphQL answered ${n === "" ? "an error" : n} (${r(i).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: L[n] ?? "outside",
		why: a
	};
}, R = "0".repeat(40), createSignedCommits = ({ client: e, repository: t, graphqlPath: n }) => {
	let ask = (t, r) => askGraphql(e, n, {
		query: t,
		variables: { input: r }
	}), repositoryId = async () => j(await e.get(N(t)), "the repository", (e) => f(u(e, "node_id"))), move = (e, t) => ask("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", {
		repositoryId: e,
		refUpdates: t
	}), commitOn = async (e, n) => {
		let { parent: r, subject: i, body: a, files: o, tree: s } = n, c = await ask("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}", {
			branch: {
				repositoryNameWithOwner: t,
				branchName: e
			},
			expectedHeadOid: r,
			message: {
				headline: i,
				body: a
			},
			fileChanges: {
				additions: o.flatMap(addition),
				deletions: o.flatMap(deletion)
			}
		});
		if (c.kind === "missing") return { kind: "moved" };
		if (c.kind !== "found") return refused(c);
		let l = u(c.value, "createCommitOnBranch", "commit"), p = f(u(l, "oid"));
		return p === void 0 || d(p) || f(u(l, "tree", "oid")) !== s ? {
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
			afterOid: R,
			force: !0
		}]), e), l = await commitOn(a, e);
		if (l.kind !== "written") return await tidy(l);
		let u = await move(i.value, [{
			name: o,
			beforeOid: n ?? R,
			afterOid: l.commit,
			force: !0
		}, {
			name: s,
			afterOid: R,
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
		w,
		`${u}:${d}`
	] });
	return p.code === 0 ? {
		kind: "written",
		commit: u
	} : T(p) ? { kind: "moved" } : D("git push was refused", p);
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
		...i && await E(t, n, i),
		GIT_OBJECT_DIRECTORY: o,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: P(n, a),
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
				w,
				`refs/heads/${t}`
			] });
		},
		inTheWay: async (t) => {
			let n = t.split("/"), r = [...n.slice(1).map((e, t) => n.slice(0, t + 1).join("/")), `${t}/*`].map((e) => `refs/heads/${e}`), { stdout: i } = await e.attempt({ args: [
				"ls-remote",
				w,
				...r
			] });
			return /^[0-9a-f]+\trefs\/heads\/(.+)$/m.exec(i)?.[1];
		},
		isKnown: async (t) => (await e.attempt({ args: [
			"cat-file",
			"-e",
			`${t}^{commit}`
		] })).code === 0,
		isShallow: async () => (await e.read({ args: ["rev-parse", "--is-shallow-repository"] })).trim() === "true",
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
				`--format=${z}`,
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
})), z = "%H%x01%P%x01%ce%x01%B", readCommits = (e) => e.split("\0").filter((e) => e !== "").map((e) => {
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
	if (r.code !== 0) throw x({
		folder: ".",
		args: t
	}, r);
	return Buffer.concat(n);
}, openForgeAt = async (e, { folder: t, scratch: n }, { serverUrl: r, apiUrl: i, repository: a, token: o, remote: s, isOptional: c }) => {
	let { environment: l, signal: u } = e, d = i === void 0 ? l.variables : {
		...l.variables,
		GITHUB_API_URL: i
	}, f = A({
		environment: {
			...l,
			variables: d
		},
		signal: u
	}, o, c), m = {
		client: f,
		repository: a,
		graphqlPath: d.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0 ? "../graphql" : "graphql"
	}, h = await n.folder("release"), g = v(b(), l.variables), y = await openScratchGit({
		git: g,
		folder: t,
		scratch: h,
		access: s === void 0 ? void 0 : {
			serverUrl: r,
			token: o,
			remote: s
		}
	}), x = createReleaseRequests(m), S, owner = () => (S ??= x.owner(), S), who = async () => _(await owner(), new URL(r).host);
	return {
		requests: {
			...x,
			owner
		},
		trees: createReleaseTrees(y, h),
		signed: f.kind === "github" ? createSignedCommits(m) : void 0,
		pushed: createPushedCommits(y, who),
		compareLink: (e, t) => `${r}/${a}/compare/${p(e)}...${p(t)}`,
		ownEmail: async () => (await who()).email
	};
};
var B = e({ lookFromClone: () => lookFromClone });
const lookFromClone = async (e, t, r) => {
	let { variables: i } = e.environment, o = b(), l = s(await C(o, i).read(t.folder)), u = l && a(l.url), d = u && addressOf(u, r.token, i), blind = async (n, a) => {
		let s = await y(o, i).read(t.folder, void 0), c = r.base ?? s?.likelyBranch ?? "main";
		return {
			...await openForgeAt(e, t, {
				...a,
				apiUrl: void 0,
				token: void 0,
				remote: void 0
			}),
			requests: unseenRequests({
				name: c,
				head: r.head
			}),
			unseen: n
		};
	};
	if (u === void 0) return await blind({
		why: "no remote of this clone says which repository it is",
		hint: l === void 0 ? "Run git remote add origin URL here, with the repository's address" : "Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may read it"
	}, {
		serverUrl: "https://github.com",
		repository: ""
	});
	let f = {
		serverUrl: c(u),
		repository: `${u.owner}/${u.repository}`
	}, p = `GITHUB_SERVER_URL to ${f.serverUrl}`;
	if (d === void 0) return await blind({
		why: `nothing says whether ${u.host} is GitHub or Gitea`,
		hint: `If it is one of them, set ${p}, and GITHUB_API_URL to the address of its API, which ends with /api/v1 on Gitea`
	}, f);
	let m = await openForgeAt(e, t, {
		...d,
		remote: l.name,
		isOptional: !0
	}), h = await m.requests.defaultBranch();
	if (h.kind === "found") {
		let owner = async () => ({
			forge: n(u) ?? "github",
			login: void 0
		}), e = d.token === void 0 ? {
			...m.requests,
			owner
		} : m.requests;
		return {
			...m,
			requests: e,
			unseen: void 0
		};
	}
	let g = h.kind === "missing" ? `${u.host} shows no ${f.repository}` : h.why, _ = h.kind === "unanswered" && h.cause === "outside", v = `Give a token that may read it as GITHUB_TOKEN${d.token === void 0 && u.host !== "github.com" ? `, and set ${p}` : ""}`, x = _ ? `Run it again when ${u.host} answers` : v;
	return await blind({
		why: d.token === void 0 && !_ ? `${g} without a token` : g,
		hint: x
	}, f);
}, addressOf = (e, n, { GITHUB_SERVER_URL: r = "https://github.com", GITHUB_API_URL: i }) => {
	let a = URL.parse(r)?.host === e.host;
	if (a && i !== void 0) return {
		serverUrl: r.replace(/\/$/, ""),
		apiUrl: i,
		repository: `${e.owner}/${e.repository}`,
		token: n
	};
	let o = t(e);
	return o && {
		...o,
		token: a ? n : void 0
	};
};
var V = e({ wireVersion: () => wireVersion });
const wireVersion = (e) => {
	let { environment: t, config: n, signal: r } = e, a = b(), o, tools = () => o ??= import("./runtime-wire-tools.js").then(({ wireTools: t }) => t(e));
	return {
		files: i,
		absolute: (e) => P(e),
		history: y(a, t.variables),
		commits: S(a, t.variables),
		indexes: h(i, t.variables, process.cwd()),
		openIndex: (e) => g(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(t.variables)(e)),
		openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(t.variables),
		runs: O(e).runs,
		copies: g(async () => (await tools()).copies),
		uv: g(async () => (await tools()).uv),
		tools: g(async () => (await tools()).releaseTools),
		checkout: g(async () => (await import("./adapters-checkout.js")).createCheckout(a, t.variables)),
		apiChanges: g(async () => (await tools()).apiChanges),
		archives: g(async () => (await import("./adapters-archive.js").then((e) => e.archive_exports)).archives),
		clock: m,
		config: n,
		signal: r
	};
};
var H = e({ wirePrepare: () => wirePrepare });
const wirePrepare = (e) => ({
	...wireVersion(e),
	git: O(e).git,
	start: o(e.environment),
	openForge: (t, n) => openForge(e, t, n),
	lookFromClone: async (t, n) => (await Promise.resolve().then(() => B)).lookFromClone(e, t, n)
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
export { H as prepare_exports, V as version_exports, wirePrepare };
