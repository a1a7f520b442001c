import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule("node:path").resolve, randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), n = globalThis.process.getBuiltinModule("node:fs").openAsBlob;
import { field as r, systemClock as i, textOf as a } from "./domain-problem-locked-index.js";
import { openForgeClient as o, readAnswer as s, readListing as c, repositoryPath as l } from "./adapters-forge-client.js";
import { createRemotes as u } from "./adapters-simple-index.js";
import { inertLine as d, nodeFiles as f } from "../index.js";
import { forgeRemote as p, isMoved as m, remoteEnvironment as h, remoteRefusal as g, wireRun as _ } from "./runtime-wire-run.js";
import { createGitCommand as v, createProcesses as y } from "./domain-environment-uv-variables.js";
import { createIndexes as b } from "./domain-indexes-uv-indexes.js";
const createReleases = (e, t) => {
	let n = e.kind === "gitea", path = (...e) => l(t, "releases", ...e.map((e) => String(e)));
	return {
		list: async () => c(await e.list({ path: path() }), "releases", readRelease),
		read: async ({ id: t }) => s(await e.get(path(t)), "a release", readRelease),
		createDraft: async ({ tag: t, commit: n, title: r, body: i, isPrerelease: a }) => {
			let o = {
				tag_name: t,
				target_commitish: n,
				name: r,
				body: i,
				draft: !0,
				prerelease: a
			};
			return s(await e.send("POST", path(), o), "the new release", readRelease);
		},
		upload: async ({ id: t, uploadUrl: r }, i) => {
			let a = await blobOf(i), o = n ? await e.upload(path(t, "assets"), { name: i.name }, formOf(i.name, a)) : await e.upload(r.replace(/\{[^}]*\}$/, ""), { name: i.name }, a);
			return s(o, "an asset", readAsset);
		},
		removeAsset: (t, r) => e.send("DELETE", n ? path(t.id, "assets", r.id) : path("assets", r.id)),
		publish: async ({ id: t }, { isLatest: r }) => {
			let i = n ? { draft: !1 } : {
				draft: !1,
				make_latest: String(r)
			};
			return s(await e.send("PATCH", path(t), i), "the release", readRelease);
		},
		remove: ({ id: t }) => e.send("DELETE", path(t)),
		areImmutable: async () => {
			if (n) return {
				kind: "found",
				value: !1
			};
			let i = await e.get(l(t, "immutable-releases"));
			return i.kind === "missing" ? {
				kind: "found",
				value: !1
			} : s(i, "immutable releases", (e) => {
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
	let [t, n, i, o] = [
		r(e, "id"),
		a(r(e, "tag_name")),
		a(r(e, "html_url")),
		r(e, "draft")
	], s = r(e, "assets"), c = Array.isArray(s) ? s.map(readAsset) : [];
	if (typeof t == "number" && n !== void 0 && i !== void 0 && typeof o == "boolean" && c.every((e) => e !== void 0)) return {
		id: t,
		tag: n,
		target: a(r(e, "target_commitish")) ?? "",
		title: a(r(e, "name")) ?? "",
		body: a(r(e, "body")) ?? "",
		url: i,
		isDraft: o,
		isPrerelease: r(e, "prerelease") === !0,
		isImmutable: r(e, "immutable") === !0,
		assets: c,
		uploadUrl: a(r(e, "upload_url")) ?? ""
	};
}, readAsset = (e) => {
	let [t, n, i] = [
		r(e, "id"),
		a(r(e, "name")),
		r(e, "size")
	];
	if (typeof t == "number" && n !== void 0 && typeof i == "number") return {
		id: t,
		name: n,
		size: i,
		sha256: /^sha256:([0-9a-f]{64})$/.exec(a(r(e, "digest")) ?? "")?.[1],
		isWhole: (a(r(e, "state")) ?? "uploaded") === "uploaded"
	};
}, createTags = (e, t) => ({
	...(e.kind === "gitea" ? ofGitea : ofGithub)(e, (...e) => l(t, ...e)),
	hasCommit: async (n) => {
		let r = await e.get(l(t, "git", "commits", n));
		if (r.kind !== "missing") return r.kind === "found" ? {
			kind: "found",
			value: !0
		} : r;
		let i = await e.get(l(t));
		return i.kind === "found" ? {
			kind: "found",
			value: !1
		} : i;
	}
}), ofGithub = (e, t) => {
	let lookUp = async (...n) => s(await e.get(t("git", ...n)), "a tag", (e) => readObject(r(e, "object")));
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
		create: async ({ name: n, commit: i, message: o }) => {
			let c = {
				tag: n,
				message: o,
				object: i,
				type: "commit"
			}, l = s(await e.send("POST", t("git", "tags"), c), "the new tag", (e) => a(r(e, "sha")));
			return l.kind === "found" ? await e.send("POST", t("git", "refs"), {
				ref: `refs/tags/${n}`,
				sha: l.value
			}) : l;
		},
		remove: (n) => e.send("DELETE", t("git", "refs", `tags/${n}`)),
		rulesets: async () => {
			let n = c(await e.list({
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
				let n = s(await e.get(t("rulesets", String(r))), "a ruleset", readRuleset);
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
		let i = s(await e.get(t("tags", n)), "a tag", (e) => {
			let [t, i] = [a(r(e, "id")), a(r(e, "commit", "sha"))];
			return i === void 0 ? void 0 : {
				name: n,
				commit: i,
				isAnnotated: t !== void 0 && t !== i
			};
		});
		return i.kind === "missing" ? {
			kind: "found",
			value: void 0
		} : i;
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
	let [t, n] = [a(r(e, "type")), a(r(e, "sha"))];
	return t === void 0 || n === void 0 ? void 0 : {
		type: t,
		sha: n
	};
}, readRuleset = (e) => {
	let [t, n] = [a(r(e, "name")), r(e, "rules")];
	if (t === void 0) return;
	let i = r(e, "conditions", "ref_name");
	return {
		name: t,
		include: textsOf(r(i, "include")),
		exclude: textsOf(r(i, "exclude")),
		rules: Array.isArray(n) ? n.flatMap((e) => a(r(e, "type")) ?? []) : [],
		names: Array.isArray(n) ? n.flatMap(readNameRule) : [],
		isBypassed: ["always", "exempt"].includes(a(r(e, "current_user_can_bypass")) ?? "")
	};
}, readNameRule = (e) => {
	let [t, n] = [r(e, "type"), r(e, "parameters")], [i, o] = [a(r(n, "operator")), a(r(n, "pattern"))];
	return t !== "tag_name_pattern" || o === void 0 || i !== "starts_with" && i !== "ends_with" && i !== "contains" ? [] : [{
		operator: i,
		pattern: o,
		isNegated: r(n, "negate") === !0
	}];
}, textsOf = (e) => Array.isArray(e) ? e.flatMap((e) => a(e) ?? []) : [], S = "refs/tags/", C = {
	kind: "unanswered",
	cause: "permission",
	why: "the clone has no remote origin"
}, createTagRefs = (e) => {
	let { git: t, folder: n, signal: r } = e, env = async () => await h(t, n, e);
	return {
		local: async () => {
			let e = [
				"for-each-ref",
				"--format=%(objectname)%00%(*objectname)%00%(refname)",
				S
			], r = (await t.read({
				folder: n,
				args: e
			})).split("\n").slice(0, -1);
			return new Map(r.map((e) => {
				let [t = "", n = "", r = ""] = e.split("\0");
				return [r.slice(10), {
					object: t,
					commit: n || t
				}];
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
				p
			], a = await t.attempt({
				folder: n,
				args: i,
				env: await env(),
				signal: r
			});
			return a.code === 0 ? {
				kind: "found",
				value: readListing(a.stdout)
			} : g("git ls-remote failed", a);
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
				why: `git update-ref failed: ${d(i.stderr.trim()).slice(0, 300)}`
			};
		},
		removeRemote: async (e, { object: i }) => {
			let a = `${S}${e}`, o = [
				"push",
				"--porcelain",
				"--no-verify",
				"--recurse-submodules=no",
				`--force-with-lease=${a}:${i}`,
				p,
				`:${a}`
			], s = await t.attempt({
				folder: n,
				args: o,
				env: await env(),
				signal: r
			});
			return s.code === 0 ? { kind: "removed" } : /remote ref does not exist|unable to delete/.test(s.stdout + s.stderr) || m(s) ? { kind: "moved" } : g("git push was refused", s);
		}
	};
}, readListing = (e) => {
	let t = new Map();
	for (let n of e.split("\n")) {
		let [, e = "", r = "", i] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(n) ?? [];
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
	let { environment: n, config: r, configured: a, signal: s } = e, { variables: c } = n, { git: l, openIndex: d } = _(e), { GITHUB_REPOSITORY: p, GITHUB_SERVER_URL: m = "https://github.com" } = c;
	return {
		remotes: u(y(), c),
		repository: p || void 0,
		forgeVariables: {
			GITHUB_REPOSITORY: p,
			GITHUB_SERVER_URL: c.GITHUB_SERVER_URL,
			GITHUB_API_URL: c.GITHUB_API_URL
		},
		configured: a,
		files: f,
		absolute: (e) => t(e),
		git: l,
		openIndex: d,
		indexes: b(f, c, process.cwd()),
		clock: i,
		config: r,
		signal: s,
		openRepository: (t, n) => {
			let r = v(y(), c), i = p ? o(e, n) : void 0;
			return {
				tags: createTagRefs({
					git: r,
					folder: t,
					serverUrl: m,
					token: n,
					signal: s
				}),
				forge: i && forgeOf(i, p)
			};
		}
	};
}, forgeOf = (e, t) => ({
	...createReleases(e, t),
	rulesets: createTags(e, t).rulesets
});
export { createReleases, createTags, w as rollback_exports };
