import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").resolve, randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), n = globalThis.process.getBuiltinModule("node:fs").openAsBlob;
import { field as r, textOf as i } from "./domain-problem-locked-index.js";
import { openForgeClient as a, readAnswer as o, readListing as s, repositoryPath as c } from "./adapters-forge-client.js";
import { createRemotes as l } from "./adapters-simple-index.js";
import { inertLine as u, nodeFiles as d } from "../index.js";
import { forgeRemote as f, isMoved as p, remoteEnvironment as m, remoteRefusal as h, wireRun as g } from "./runtime-wire-run.js";
import { createGitCommand as _, createProcesses as v } from "./domain-environment-uv-variables.js";
import { systemClock as y } from "./domain-problem-index-reads.js";
import { createIndexes as b } from "./domain-indexes-uv-indexes.js";
const createReleases = (e, t) => {
	let n = e.kind === "gitea", path = (...e) => c(t, "releases", ...e.map((e) => String(e)));
	return {
		list: async () => s(await e.list({ path: path() }), "releases", readRelease),
		read: async ({ id: t }) => o(await e.get(path(t)), "a release", readRelease),
		createDraft: async ({ tag: t, commit: n, title: r, body: i, isPrerelease: a }) => {
			let s = {
				tag_name: t,
				target_commitish: n,
				name: r,
				body: i,
				draft: !0,
				prerelease: a
			};
			return o(await e.send("POST", path(), s), "the new release", readRelease);
		},
		upload: async ({ id: t, uploadUrl: r }, i) => {
			let a = await blobOf(i), s = n ? await e.upload(path(t, "assets"), { name: i.name }, formOf(i.name, a)) : await e.upload(r.replace(/\{[^}]*\}$/, ""), { name: i.name }, a);
			return o(s, "an asset", readAsset);
		},
		removeAsset: (t, r) => e.send("DELETE", n ? path(t.id, "assets", r.id) : path("assets", r.id)),
		publish: async ({ id: t }, { isLatest: r }) => {
			let i = n ? { draft: !1 } : {
				draft: !1,
				make_latest: String(r)
			};
			return o(await e.send("PATCH", path(t), i), "the release", readRelease);
		},
		remove: ({ id: t }) => e.send("DELETE", path(t)),
		areImmutable: async () => {
			if (n) return {
				kind: "found",
				value: !1
			};
			let i = await e.get(c(t, "immutable-releases"));
			return i.kind === "missing" ? {
				kind: "found",
				value: !1
			} : o(i, "immutable releases", (e) => {
				let t = r(e, "enabled");
				return typeof t == "boolean" ? t : void 0;
			});
		}
	};
}, x = "application/octet-stream", blobOf = async ({ content: e }) => "path" in e ? await n(e.path, { type: x }) : new Blob([e.text], { type: x }), formOf = (e, t) => {
	let n = `release-actions-${randomUUID()}`, r = `--${n}\r\n${`Content-Disposition: form-data; name="attachment"; filename="${e.replaceAll("\"", "%22")}"`}\r\nContent-Type: ${x}\r\n\r\n`;
	return new Blob([
		r,
		t,
		`\r\n--${n}--\r\n`
	], { type: `multipart/form-data; boundary=${n}` });
}, readRelease = (e) => {
	let [t, n, a, o] = [
		r(e, "id"),
		i(r(e, "tag_name")),
		i(r(e, "html_url")),
		r(e, "draft")
	], s = r(e, "assets"), c = Array.isArray(s) ? s.map(readAsset) : [];
	if (typeof t == "number" && n !== void 0 && a !== void 0 && typeof o == "boolean" && c.every((e) => e !== void 0)) return {
		id: t,
		tag: n,
		target: i(r(e, "target_commitish")) ?? "",
		title: i(r(e, "name")) ?? "",
		body: i(r(e, "body")) ?? "",
		url: a,
		isDraft: o,
		isPrerelease: r(e, "prerelease") === !0,
		isImmutable: r(e, "immutable") === !0,
		assets: c,
		uploadUrl: i(r(e, "upload_url")) ?? ""
	};
}, readAsset = (e) => {
	let [t, n, a] = [
		r(e, "id"),
		i(r(e, "name")),
		r(e, "size")
	];
	if (typeof t == "number" && n !== void 0 && typeof a == "number") return {
		id: t,
		name: n,
		size: a,
		sha256: /^sha256:([0-9a-f]{64})$/.exec(i(r(e, "digest")) ?? "")?.[1],
		isWhole: (i(r(e, "state")) ?? "uploaded") === "uploaded"
	};
}, createTags = (e, t) => ({
	...(e.kind === "gitea" ? ofGitea : ofGithub)(e, (...e) => c(t, ...e)),
	hasCommit: async (n) => {
		let r = await e.get(c(t, "git", "commits", n));
		if (r.kind !== "missing") return r.kind === "found" ? {
			kind: "found",
			value: !0
		} : r;
		let i = await e.get(c(t));
		return i.kind === "found" ? {
			kind: "found",
			value: !1
		} : i;
	}
}), ofGithub = (e, t) => {
	let lookUp = async (...n) => o(await e.get(t("git", ...n)), "a tag", (e) => readObject(r(e, "object")));
	return {
		find: async (e) => {
			let t = await lookUp("ref", `tags/${e}`), n = t;
			for (let e = 0; e < 5 && n.kind === "found" && n.value.type === "tag"; e++) n = await lookUp("tags", n.value.sha);
			return n.kind === "missing" ? {
				kind: "found",
				value: void 0
			} : n.kind !== "found" || t.kind !== "found" ? n : {
				kind: "found",
				value: {
					name: e,
					commit: n.value.sha,
					isAnnotated: t.value.type === "tag"
				}
			};
		},
		create: async ({ name: n, commit: a, message: s }) => {
			let c = {
				tag: n,
				message: s,
				object: a,
				type: "commit"
			}, l = o(await e.send("POST", t("git", "tags"), c), "the new tag", (e) => i(r(e, "sha")));
			return l.kind === "found" ? await e.send("POST", t("git", "refs"), {
				ref: `refs/tags/${n}`,
				sha: l.value
			}) : l;
		},
		remove: (n) => e.send("DELETE", t("git", "refs", `tags/${n}`)),
		rulesets: async () => {
			let n = s(await e.list({
				path: t("rulesets"),
				query: { targets: "tag" }
			}), "rulesets", (e) => {
				let t = r(e, "id");
				return typeof t == "number" ? {
					id: t,
					isActive: r(e, "enforcement") === "active"
				} : void 0;
			});
			if (n.kind === "missing") return {
				kind: "found",
				value: []
			};
			if (n.kind !== "found") return n;
			let i = [];
			for (let { id: r } of n.value.items.filter(({ isActive: e }) => e)) {
				let n = o(await e.get(t("rulesets", String(r))), "a ruleset", readRuleset);
				if (n.kind === "unanswered") return n;
				n.kind === "found" && i.push(n.value);
			}
			return {
				kind: "found",
				value: i
			};
		}
	};
}, ofGitea = (e, t) => ({
	find: async (n) => {
		let a = o(await e.get(t("tags", n)), "a tag", (e) => {
			let [t, a] = [i(r(e, "id")), i(r(e, "commit", "sha"))];
			return a === void 0 ? void 0 : {
				name: n,
				commit: a,
				isAnnotated: t !== void 0 && t !== a
			};
		});
		return a.kind === "missing" ? {
			kind: "found",
			value: void 0
		} : a;
	},
	create: ({ name: n, commit: r, message: i }) => e.send("POST", t("tags"), {
		tag_name: n,
		message: i,
		target: r
	}),
	remove: (n) => e.send("DELETE", t("tags", n)),
	rulesets: async () => ({
		kind: "found",
		value: []
	})
}), readObject = (e) => {
	let [t, n] = [i(r(e, "type")), i(r(e, "sha"))];
	return t === void 0 || n === void 0 ? void 0 : {
		type: t,
		sha: n
	};
}, readRuleset = (e) => {
	let [t, n] = [i(r(e, "name")), r(e, "rules")];
	if (t === void 0) return;
	let a = r(e, "conditions", "ref_name");
	return {
		name: t,
		include: textsOf(r(a, "include")),
		exclude: textsOf(r(a, "exclude")),
		rules: Array.isArray(n) ? n.flatMap((e) => i(r(e, "type")) ?? []) : [],
		names: Array.isArray(n) ? n.flatMap(readNameRule) : [],
		isBypassed: ["always", "exempt"].includes(i(r(e, "current_user_can_bypass")) ?? "")
	};
}, readNameRule = (e) => {
	let [t, n] = [r(e, "type"), r(e, "parameters")], [a, o] = [i(r(n, "operator")), i(r(n, "pattern"))];
	return t !== "tag_name_pattern" || o === void 0 || a !== "starts_with" && a !== "ends_with" && a !== "contains" ? [] : [{
		operator: a,
		pattern: o,
		isNegated: r(n, "negate") === !0
	}];
}, textsOf = (e) => Array.isArray(e) ? e.flatMap((e) => i(e) ?? []) : [], S = "refs/tags/", C = {
	kind: "unanswered",
	cause: "permission",
	why: "the clone has no remote origin"
}, createTagRefs = (e) => {
	let { git: t, folder: n, signal: r } = e, env = async () => await m(t, n, e);
	return {
		local: async () => {
			let e = [
				"show-ref",
				"--tags",
				"--dereference"
			], r = await t.attempt({
				folder: n,
				args: e
			}), i = r.code === 1 && r.stdout === "" && r.stderr === "";
			return readListing(i || r.code === 0 ? r.stdout : await t.read({
				folder: n,
				args: e
			}));
		},
		remote: async () => {
			let e = (await t.read({
				folder: n,
				args: ["remote"]
			})).split("\n");
			if (e.every((e) => e === "")) return { kind: "missing" };
			if (!e.includes("origin")) return C;
			let i = [
				"ls-remote",
				"--tags",
				f
			], a = await t.attempt({
				folder: n,
				args: i,
				env: await env(),
				signal: r
			});
			return a.code === 0 ? {
				kind: "found",
				value: readListing(a.stdout)
			} : h("git ls-remote failed", a);
		},
		removeLocal: async (e, { object: r }) => {
			let i = await t.attempt({
				folder: n,
				args: [
					"update-ref",
					"-d",
					`${S}${e}`,
					r
				]
			});
			return i.code === 0 ? { kind: "removed" } : /but expected|unable to resolve reference/.test(i.stderr) ? { kind: "moved" } : {
				kind: "unanswered",
				cause: "permission",
				why: `git update-ref failed: ${u(i.stderr.trim()).slice(0, 300)}`
			};
		},
		removeRemote: async (e, { object: i }) => {
			let a = `${S}${e}`, o = [
				"push",
				"--porcelain",
				"--no-verify",
				"--recurse-submodules=no",
				`--force-with-lease=${a}:${i}`,
				f,
				`:${a}`
			], s = await t.attempt({
				folder: n,
				args: o,
				env: await env(),
				signal: r
			});
			return s.code === 0 ? { kind: "removed" } : /remote ref does not exist|unable to delete/.test(s.stdout + s.stderr) || p(s) ? { kind: "moved" } : h("git push was refused", s);
		}
	};
}, readListing = (e) => {
	let t = new Map();
	for (let n of e.split("\n")) {
		let [, e = "", r = "", i] = /^([0-9a-f]{40,64})[\t ]refs\/tags\/(.+?)(\^\{\})?$/.exec(n) ?? [];
		if (r === "") continue;
		let a = t.get(r);
		i === void 0 ? t.set(r, {
			object: e,
			commit: a?.commit ?? e
		}) : t.set(r, {
			object: a?.object ?? e,
			commit: e
		});
	}
	return t;
};
var w = e({ wireRollback: () => wireRollback });
const wireRollback = (e) => {
	let { environment: n, config: r, configured: i, signal: o } = e, { variables: s } = n, { git: c, openIndex: u } = g(e), { GITHUB_REPOSITORY: f, GITHUB_SERVER_URL: p = "https://github.com" } = s;
	return {
		remotes: l(v(), s),
		repository: f || void 0,
		forgeVariables: {
			GITHUB_REPOSITORY: f,
			GITHUB_SERVER_URL: s.GITHUB_SERVER_URL,
			GITHUB_API_URL: s.GITHUB_API_URL
		},
		configured: i,
		files: d,
		absolute: (e) => t(e),
		git: c,
		openIndex: u,
		indexes: b(d, s, process.cwd()),
		clock: y,
		config: r,
		signal: o,
		openRepository: (t, n) => {
			let r = _(v(), s), i = f ? a(e, n) : void 0;
			return {
				tags: createTagRefs({
					git: r,
					folder: t,
					serverUrl: p,
					token: n,
					signal: o
				}),
				forge: i && forgeOf(i, f)
			};
		}
	};
}, forgeOf = (e, t) => ({
	...createReleases(e, t),
	rulesets: createTags(e, t).rulesets
});
export { createReleases, createTags, w as rollback_exports };
