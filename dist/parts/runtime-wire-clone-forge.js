import { Bug as e } from "./domain-workspace-path.js";
import { createHistory as t, createProcesses as n, createRemotes as r } from "./domain-environment-uv-variables.js";
import { forgeOf as i, readAddress as a, remoteOf as o } from "./domain-init-forge-home.js";
import { openForgeAt as s } from "./runtime-wire-prepare.js";
const unseenRequests = (t) => {
	let written = async () => {
		throw new e("a dry run writes nothing");
	};
	return {
		owner: async () => ({
			forge: "github",
			login: void 0
		}),
		head: async (e) => e === t.name ? {
			kind: "found",
			value: t.head
		} : { kind: "missing" },
		defaultBranch: async () => ({
			kind: "found",
			value: t.name
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
	let t = i(e), n = `https://${e.host}`, r = `${e.owner}/${e.repository}`;
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
}, lookFromClone = async (e, c, l) => {
	let { variables: u } = e.environment, d = n(), f = o(await r(d, u).read(c.folder)), p = f && a(f.url), m = p && addressOf(p, l.token, u), blind = async (n, r) => {
		let i = await t(d, u).read(c.folder, void 0), a = l.base ?? i?.defaultBranch?.name.replace(/^origin\//, "") ?? "main";
		return {
			...await s(e, c, {
				...r,
				apiUrl: void 0,
				token: void 0,
				remote: void 0
			}),
			requests: unseenRequests({
				name: a,
				head: l.head
			}),
			unseen: n
		};
	};
	if (p === void 0) return await blind({
		why: "no remote of this clone says which repository it is",
		hint: f === void 0 ? "Run git remote add origin URL here, with the repository's address" : "Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may read it"
	}, {
		serverUrl: "https://github.com",
		repository: ""
	});
	let h = {
		serverUrl: `https://${p.host}`,
		repository: `${p.owner}/${p.repository}`
	}, g = `GITHUB_SERVER_URL to ${h.serverUrl}`;
	if (m === void 0) return await blind({
		why: `nothing says whether ${p.host} is GitHub or Gitea`,
		hint: `If it is one of them, set ${g}, and GITHUB_API_URL to the address of its API, which ends with /api/v1 on Gitea`
	}, h);
	let _ = await s(e, c, {
		...m,
		remote: f.name,
		isOptional: !0
	}), v = await _.requests.defaultBranch();
	if (v.kind === "found") {
		let owner = async () => ({
			forge: i(p) ?? "github",
			login: void 0
		}), e = m.token === void 0 ? {
			..._.requests,
			owner
		} : _.requests;
		return {
			..._,
			requests: e,
			unseen: void 0
		};
	}
	let y = v.kind === "missing" ? `${p.host} shows no ${h.repository}` : v.why, b = v.kind === "unanswered" && v.cause === "outside", x = `Give a token that may read it as GITHUB_TOKEN${m.token === void 0 && p.host !== "github.com" ? `, and set ${g}` : ""}`, S = b ? `Run it again when ${p.host} answers` : x;
	return await blind({
		why: m.token === void 0 && !b ? `${y} without a token` : y,
		hint: S
	}, h);
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
export { lookFromClone };
