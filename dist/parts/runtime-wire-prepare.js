import { __exportAll as e } from "./rolldown-runtime.js";
import { field as t, isNoCommit as n, pathInUrl as r, textOf as i } from "./domain-workspace-path.js";
import { createPullComments as a, openForgeClient as o, readAnswer as s, readListing as c, repositoryPath as l } from "./adapters-forge-client.js";
import { inertLine as u, nodeFiles as d } from "../index.js";
import { forgeRemote as f, isMoved as p, remoteEnvironment as m, remoteRefusal as h, wireRun as g } from "./runtime-wire-run.js";
const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), _ = globalThis.process.getBuiltinModule("node:path").resolve;
import { createGitCommand as v, createHistory as y, createProcesses as b, explainGit as x } from "./domain-environment-uv-variables.js";
import { committerOf as S, createIndexes as C, late as w } from "./domain-indexes-uv-indexes.js";
import { createCommitLog as T } from "./runtime-wire-init.js";
import { systemClock as E } from "./domain-target-presets.js";
const D = [{ state: "open" }, {
	state: "closed",
	sort: "recentupdate"
}], O = "WIP: ", createReleaseRequests = (e) => {
	let { client: n, repository: r } = e, path = (...e) => l(r, ...e.map((e) => String(e))), o = n.kind === "gitea", u = r.split("/", 1)[0], read = (e) => {
		let t = readRequest(e);
		return !o || t?.title.startsWith(O) !== !0 ? t : {
			...t,
			title: t.title.slice(5),
			isDraft: !0
		};
	};
	return {
		owner: async () => {
			let t = a(e), r = await t.self(), i = r.kind === "found" ? r : await t.self();
			return {
				forge: n.kind,
				login: i.kind === "found" ? i.value.login : void 0
			};
		},
		head: async (e) => s(await n.get(path("branches", e)), "a branch", (e) => i(t(e, "commit", o ? "id" : "sha"))),
		defaultBranch: async () => s(await n.get(path()), "the repository", (e) => i(t(e, "default_branch"))),
		find: async (e, r) => {
			let isWanted = (n) => t(n, "head", "ref") === e && t(n, "base", "ref") === r && !isFromFork(n), i = [];
			for (let t of o ? D : [{
				state: "all",
				head: `${u}:${e}`,
				base: r
			}]) {
				let isEnough = (e) => e.some(isWanted), e = await n.list({
					path: path("pulls"),
					query: t,
					isEnough
				});
				if (e.kind !== "found") return e;
				if (i.push(...e.value.items.filter(isWanted)), i.length > 0) break;
			}
			let a = c({
				kind: "found",
				value: {
					items: i,
					isWhole: !0
				}
			}, "pull requests", read);
			if (a.kind !== "found") return a;
			let s = a.value.items.toSorted((e, t) => t.number - e.number);
			return {
				kind: "found",
				value: s.find(({ state: e }) => e === "open") ?? s[0]
			};
		},
		create: async ({ title: e, body: t, head: r, base: i, draft: a }) => {
			let c = o ? {
				title: a ? `${O}${e}` : e,
				body: t,
				head: r,
				base: i
			} : {
				title: e,
				body: t,
				head: r,
				base: i,
				draft: a
			};
			return s(await n.send("POST", path("pulls"), c), "the new pull request", read);
		},
		update: ({ number: e, isDraft: t }, { title: r, ...i }) => {
			let a = r !== void 0 && t && o ? `${O}${r}` : r;
			return n.send("PATCH", path("pulls", e), {
				...i,
				...a === void 0 ? {} : { title: a }
			});
		},
		label: (e, t) => n.send("POST", path("issues", e, "labels"), { labels: t })
	};
}, isFromFork = (e) => t(e, "head", "repo", "full_name") !== t(e, "base", "repo", "full_name"), readRequest = (e) => {
	let [n, r, a] = [
		t(e, "number"),
		i(t(e, "html_url")),
		i(t(e, "state"))
	], [o, s] = [i(t(e, "head", "sha")), i(t(e, "title"))];
	if (typeof n != "number" || r === void 0 || o === void 0 || s === void 0 || a !== "open" && a !== "closed") return;
	let c = t(e, "merged") === !0 || i(t(e, "merged_at")) !== void 0, l = t(e, "labels");
	return {
		number: n,
		url: r,
		state: c ? "merged" : a,
		head: o,
		isDraft: t(e, "draft") === !0,
		title: s,
		body: i(t(e, "body")) ?? "",
		labels: Array.isArray(l) ? l.flatMap((e) => i(t(e, "name")) ?? []) : []
	};
}, askGraphql = async (e, n, r) => {
	let i = await e.send("POST", n, r);
	if (i.kind !== "found") return i;
	let a = t(i.value, "errors");
	return !Array.isArray(a) || a.length === 0 ? {
		kind: "found",
		value: t(i.value, "data")
	} : explain(a);
}, k = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	RATE_LIMITED: "rate-limit",
	RATE_LIMIT: "rate-limit",
	UNPROCESSABLE: "permission"
}, explain = (e) => {
	let [n] = e, [r, a] = [i(t(n, "type")) ?? "", i(t(n, "message")) ?? "it said nothing"];
	if (r === "STALE_DATA") return { kind: "moved" };
	if (r === "NOT_FOUND") return { kind: "missing" };
	let o = `GraphQL answered ${r === "" ? "an error" : r} (${u(a).slice(0, 200)})`;
	return {
		kind: "unanswered",
		cause: k[r] ?? "outside",
		why: o
	};
}, A = "0".repeat(40), createSignedCommits = ({ client: e, repository: r, graphqlPath: a }) => {
	let ask = (t, n) => askGraphql(e, a, {
		query: t,
		variables: { input: n }
	}), repositoryId = async () => s(await e.get(l(r)), "the repository", (e) => i(t(e, "node_id"))), move = (e, t) => ask("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", {
		repositoryId: e,
		refUpdates: t
	}), commitOn = async (e, a) => {
		let { parent: o, subject: s, body: c, files: l, tree: u } = a, d = await ask("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }\n}", {
			branch: {
				repositoryNameWithOwner: r,
				branchName: e
			},
			expectedHeadOid: o,
			message: {
				headline: s,
				body: c
			},
			fileChanges: {
				additions: l.flatMap(addition),
				deletions: l.flatMap(deletion)
			}
		});
		if (d.kind === "missing") return { kind: "moved" };
		if (d.kind !== "found") return refused(d);
		let f = t(d.value, "createCommitOnBranch", "commit"), p = i(t(f, "oid"));
		return p === void 0 || n(p) || i(t(f, "tree", "oid")) !== u ? {
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
			afterOid: A,
			force: !0
		}]), e), l = await commitOn(a, e);
		if (l.kind !== "written") return await tidy(l);
		let u = await move(i.value, [{
			name: o,
			beforeOid: n ?? A,
			afterOid: l.commit,
			force: !0
		}, {
			name: s,
			afterOid: A,
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
	})).trim(), `refs/heads/${n}`], m = `--force-with-lease=${d}:${r ?? ""}`, g = await e.attempt({ args: [
		"push",
		"--porcelain",
		"--no-verify",
		m,
		f,
		`${u}:${d}`
	] });
	return g.code === 0 ? {
		kind: "written",
		commit: u
	} : p(g) ? { kind: "moved" } : h("git push was refused", g);
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
		...i && await m(t, n, i),
		GIT_OBJECT_DIRECTORY: o,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: _(n, a),
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
				f,
				`refs/heads/${t}`
			] });
		},
		inTheWay: async (t) => {
			let n = t.split("/"), r = [...n.slice(1).map((e, t) => n.slice(0, t + 1).join("/")), `${t}/*`].map((e) => `refs/heads/${e}`), { stdout: i } = await e.attempt({ args: [
				"ls-remote",
				f,
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
				`--format=${j}`,
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
})), j = "%H%x01%P%x01%ce%x01%B", readCommits = (e) => e.split("\0").filter((e) => e !== "").map((e) => {
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
}, openForgeAt = async (e, { folder: t, scratch: n }, { serverUrl: i, apiUrl: a, repository: s, token: c, remote: l, isOptional: u }) => {
	let { environment: d, signal: f } = e, p = a === void 0 ? d.variables : {
		...d.variables,
		GITHUB_API_URL: a
	}, m = o({
		environment: {
			...d,
			variables: p
		},
		signal: f
	}, c, u), h = {
		client: m,
		repository: s,
		graphqlPath: p.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === !0 ? "../graphql" : "graphql"
	}, g = await n.folder("release"), _ = v(b(), d.variables), y = await openScratchGit({
		git: _,
		folder: t,
		scratch: g,
		access: l === void 0 ? void 0 : {
			serverUrl: i,
			token: c,
			remote: l
		}
	}), x = createReleaseRequests(h), C, owner = () => (C ??= x.owner(), C), who = async () => S(await owner(), new URL(i).host);
	return {
		requests: {
			...x,
			owner
		},
		trees: createReleaseTrees(y, g),
		signed: m.kind === "github" ? createSignedCommits(h) : void 0,
		pushed: createPushedCommits(y, who),
		compareLink: (e, t) => `${i}/${s}/compare/${r(e)}...${r(t)}`,
		ownEmail: async () => (await who()).email
	};
};
var M = e({ wireVersion: () => wireVersion });
const wireVersion = (e) => {
	let { environment: t, config: n, signal: r } = e, i = b(), a, tools = () => a ??= import("./runtime-wire-tools.js").then(({ wireTools: t }) => t(e));
	return {
		files: d,
		absolute: (e) => _(e),
		history: y(i, t.variables),
		commits: T(i, t.variables),
		indexes: C(d, t.variables, process.cwd()),
		openIndex: (e) => w(async () => (await import("./runtime-wire-run.js").then((e) => e.open_index_exports)).openIndexes(t.variables)(e)),
		openNames: async () => (await import("./runtime-wire-checks.js").then((e) => e.names_exports)).wireNames(t.variables),
		runs: g(e).runs,
		copies: w(async () => (await tools()).copies),
		uv: w(async () => (await tools()).uv),
		tools: w(async () => (await tools()).releaseTools),
		checkout: w(async () => (await import("./adapters-checkout.js")).createCheckout(i, t.variables)),
		apiChanges: w(async () => (await tools()).apiChanges),
		archives: w(async () => (await import("./adapters-archive.js")).archives),
		clock: E,
		config: n,
		signal: r
	};
};
var N = e({ wirePrepare: () => wirePrepare });
const wirePrepare = (e) => ({
	...wireVersion(e),
	git: g(e).git,
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
export { openForgeAt, N as prepare_exports, M as version_exports, wirePrepare };
