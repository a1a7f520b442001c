import { __exportAll as e } from "./rolldown-runtime.js";
import { Problem as t, inertLine as n, invalidValue as r } from "../index.js";
import { version as i } from "./domain-workspace-path.js";
import { retryDelay as a, systemClock as o } from "./domain-target-presets.js";
import { createFetch as s, networkReason as c, wholeBody as l } from "./domain-problem-index-reads.js";
const readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readAnswer = (e, t, n) => {
	if (e.kind !== "found") return e;
	let r = n(e.value);
	return r === void 0 ? odd(t) : {
		kind: "found",
		value: r
	};
}, readListing = (e, t, n) => {
	if (e.kind !== "found") return e;
	let r = e.value.items.map(n);
	return r.every((e) => e !== void 0) ? {
		kind: "found",
		value: {
			items: r,
			isWhole: e.value.isWhole
		}
	} : odd(t);
}, odd = (e) => ({
	kind: "unanswered",
	cause: "outside",
	why: `the answer about ${e} has not the shape that is documented`
}), object = (e) => typeof e == "object" && e ? e : {}, text = (e) => typeof e == "string" ? e : void 0, hash = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e) ? e : void 0, time = (e) => {
	let t = Date.parse(text(e) ?? "");
	return Number.isNaN(t) ? void 0 : t;
}, at = (e, ...t) => t.reduce((e, t) => object(e)[t], e), readAccount = (e) => {
	let { id: t, login: n } = object(e);
	return typeof t == "number" && typeof n == "string" ? {
		id: t,
		login: n
	} : void 0;
}, readUpdate = (e) => {
	let { before: t, after: n, activity_type: r, timestamp: i, actor: a } = object(e), [o, s, c, l] = [
		hash(t),
		hash(n),
		text(r),
		time(i)
	];
	if (o !== void 0 && s !== void 0 && c !== void 0 && l !== void 0) return {
		before: o,
		after: s,
		type: c,
		at: l,
		pusher: readAccount(a)
	};
}, readRequest = (e) => {
	let { number: t, title: n, merged_at: r, merge_commit_sha: i } = object(e), [a, o] = [text(at(e, "base", "ref")), hash(at(e, "head", "sha"))];
	if (typeof t != "number" || typeof n != "string" || a === void 0) return;
	let s = time(r);
	if (s === void 0) return null;
	if (o !== void 0) return {
		number: t,
		title: n,
		base: a,
		from: ownBranch(e),
		head: o,
		mergeCommit: hash(i),
		mergedAt: s
	};
}, ownBranch = (e) => {
	let t = text(at(e, "head", "repo", "full_name"));
	return t !== void 0 && t === at(e, "base", "repo", "full_name") ? text(at(e, "head", "ref")) : void 0;
}, readCommit = (e) => {
	let { sha: t, parents: n } = object(e), [r, i] = [hash(t), text(at(e, "commit", "message"))], a = Array.isArray(n) ? n.map((e) => hash(at(e, "sha"))) : [void 0];
	if (r !== void 0 && i !== void 0 && a.every((e) => e !== void 0)) return {
		sha: r,
		parents: a,
		message: i,
		authoredAt: text(at(e, "commit", "author", "date")) ?? ""
	};
}, refusal = (e) => {
	let { status: t, headers: n, body: r } = e, i = messageOf(r), a = `it answered ${t}${i === "" ? "" : ` (${i})`}`, o = t === 403 || t === 429 ? limitWait(e, i) : void 0;
	if (o !== void 0) return {
		kind: "rate-limit",
		why: `${a}; it would answer again in ${Math.ceil(o / 1e3)} s`,
		wait: o
	};
	if (t === 401 || t === 403) {
		if (/\bupgrade to\b|\bplan\b/i.test(i)) return {
			kind: "plan",
			why: a
		};
		let e = n.get("x-accepted-github-permissions");
		return {
			kind: "permission",
			why: e === null ? a : `${a}; it asks for ${e}`
		};
	}
	return t !== 408 && t < 500 ? {
		kind: "outside",
		why: a,
		status: t
	} : {
		kind: "passing",
		why: a,
		retryAfter: n.get("retry-after")
	};
}, limitWait = ({ status: e, headers: t, now: n }, r) => {
	let i = Number(t.get("retry-after") ?? NaN);
	if (i >= 0) return i * 1e3;
	let a = Number(t.get("x-ratelimit-reset") ?? NaN) * 1e3;
	return t.get("x-ratelimit-remaining") === "0" && a > 0 ? Math.max(0, a - n) + 1e3 : e === 429 || /rate limit/i.test(r) ? 6e4 : void 0;
}, messageOf = (e) => {
	try {
		let t = JSON.parse(e), n = at(t, "errors"), r = Array.isArray(n) ? n.map(detailOf) : [];
		return [text(at(t, "message")) ?? "", ...r].filter((e) => e !== "").join(": ").slice(0, 200);
	} catch {
		return "";
	}
}, detailOf = (e) => text(e) ?? text(at(e, "message")) ?? [at(e, "field"), at(e, "code")].flatMap((e) => text(e) ?? []).join(" "), u = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/, createForgeClient = ({ apiUrl: e, token: t, clock: r, userAgent: i, fetch: o = fetch, signal: s, isOptional: d = !1 }) => {
	let f = new URL(e.endsWith("/") ? e : `${e}/`), p = f.pathname.endsWith("/api/v1/") ? "gitea" : "github", m = {
		"user-agent": i,
		...p === "gitea" ? { accept: "application/json" } : {
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28"
		},
		...t === void 0 ? {} : { authorization: `${p === "gitea" ? "token" : "Bearer"} ${t.reveal()}` }
	}, h = 0, once = async ({ method: e, url: t, body: n, upload: i }) => {
		let a = 3e4 + Math.ceil((i?.size ?? 0) / 50), u = AbortSignal.timeout(a);
		try {
			let a = await o(t, {
				method: e,
				headers: n === void 0 ? m : {
					...m,
					"content-type": "application/json"
				},
				body: i ?? (n === void 0 ? null : JSON.stringify(n)),
				signal: s === void 0 ? u : AbortSignal.any([s, u])
			}), { status: c, headers: d } = a;
			if (new URL(a.url).origin !== t.origin) return {
				kind: "outside",
				why: `it leads to ${a.url}`
			};
			let f = await l(a, 67108864);
			return c === 404 ? { kind: "missing" } : c < 300 ? {
				kind: "found",
				value: {
					value: parsed(f),
					next: nextOf(d)
				}
			} : refusal({
				status: c,
				headers: d,
				body: f.toString(),
				now: r.now()
			});
		} catch (e) {
			return s?.throwIfAborted(), {
				kind: "passing",
				why: c(e, a),
				retryAfter: null
			};
		}
	}, pause = (e, { method: t }, n) => {
		if (n !== 5) {
			if (e.kind === "passing") return t === "GET" && !(d && u.test(e.why)) ? a(n, r, e.retryAfter) : void 0;
			if (!(e.kind !== "rate-limit" || h + e.wait > 12e4)) return h += e.wait, e.wait;
		}
	}, unanswered = (e, { method: t, url: r }, i) => {
		let a = i > 1 ? ` (${i} tries)` : "", o = n(`${t} ${r.pathname}: ${e.why}${a}`), s = e.kind === "passing" ? "outside" : e.kind;
		return "status" in e ? {
			kind: "unanswered",
			cause: s,
			why: o,
			status: e.status
		} : {
			kind: "unanswered",
			cause: s,
			why: o
		};
	}, ask = async (e) => {
		for (let t = 1;; t++) {
			s?.throwIfAborted();
			let n = await once(e);
			if (n.kind === "found" || n.kind === "missing") return n;
			let i = pause(n, e, t);
			if (i === void 0) return unanswered(n, e, t);
			await r.sleep(i, s);
		}
	}, nextOf = (e) => {
		let t = /<([^>]*)>\s*;[^,]*\brel="next"/.exec(e.get("link") ?? "")?.[1];
		if (t !== void 0 && URL.canParse(t, f.href)) return new URL(t, f);
	}, urlOf = (e, t = {}) => {
		let n = new URL(e, f);
		for (let [e, r] of Object.entries(t)) r !== void 0 && n.searchParams.set(e, String(r));
		return n;
	}, withoutPage = (e) => e.kind === "found" ? {
		kind: "found",
		value: e.value.value
	} : e;
	return {
		kind: p,
		get: async (e, t) => withoutPage(await ask({
			method: "GET",
			url: urlOf(e, t)
		})),
		send: async (e, t, n) => withoutPage(await ask({
			method: e,
			url: urlOf(t),
			body: n
		})),
		upload: async (e, t, r) => {
			let i = urlOf(e, t);
			return isUploadOrigin(i, f) ? withoutPage(await ask({
				method: "POST",
				url: i,
				upload: r
			})) : {
				kind: "unanswered",
				cause: "outside",
				why: n(`it wants an upload at ${i.origin}, where the token must not go`)
			};
		},
		list: async ({ path: e, query: t, key: n, isEnough: r }) => {
			let i = [], a = urlOf(e, {
				...t,
				[p === "gitea" ? "limit" : "per_page"]: 100
			});
			for (let e = 1; e <= 50; e++) {
				let e = await ask({
					method: "GET",
					url: a
				});
				if (e.kind !== "found") return e;
				let { value: t, next: o } = e.value, s = n === void 0 ? t : Reflect.get(Object(t), n);
				if (!Array.isArray(s)) return {
					kind: "unanswered",
					cause: "outside",
					why: `GET ${a.pathname}: its answer is no list`
				};
				if (i.push(...s), o === void 0 || o.origin !== f.origin || r?.(i)) return {
					kind: "found",
					value: {
						items: i,
						isWhole: o === void 0
					}
				};
				a = o;
			}
			return {
				kind: "found",
				value: {
					items: i,
					isWhole: !1
				}
			};
		}
	};
}, repositoryPath = (e, ...t) => [
	"repos",
	...e.split("/"),
	...t
].map(encodeURIComponent).join("/"), isUploadOrigin = ({ origin: e }, t) => e === t.origin || /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(t.host) && e === `${t.protocol}//${t.host.replace("api.", "uploads.")}`, parsed = (e) => e.length === 0 ? void 0 : JSON.parse(e.toString()), createPullComments = ({ client: e, repository: t, graphqlPath: n }) => {
	let path = (...e) => repositoryPath(t, "issues", ...e.map((e) => String(e)));
	return {
		self: async () => readLogin(await (e.kind === "gitea" ? e.get("user") : askViewer(e, n))),
		list: async (t) => {
			let n = await e.list({ path: path(t, "comments") });
			return n.kind === "found" ? {
				kind: "found",
				value: n.value.items.flatMap((e) => readComment(e) ?? [])
			} : n;
		},
		create: (t, n) => e.send("POST", path(t, "comments"), { body: n }),
		update: (t, n) => e.send("PATCH", path("comments", t), { body: n })
	};
}, askViewer = async (e, t) => {
	let n = await e.send("POST", t, { query: "query { viewer { login } }" });
	return n.kind === "found" ? {
		kind: "found",
		value: at(n.value, "data", "viewer")
	} : n;
}, readLogin = (e) => {
	if (e.kind !== "found") return e;
	let t = text(at(e.value, "login"));
	return t === void 0 ? {
		kind: "unanswered",
		cause: "permission",
		why: "it does not say whose token this is"
	} : {
		kind: "found",
		value: { login: t }
	};
}, readComment = (e) => {
	let [t, n, r] = [
		at(e, "id"),
		text(at(e, "body")),
		text(at(e, "user", "login"))
	];
	if (typeof t == "number" && n !== void 0 && r !== void 0) return {
		id: t,
		body: n,
		author: {
			login: r,
			isBot: at(e, "user", "type") === "Bot"
		}
	};
}, d = 864e5, f = [
	["day", d],
	["week", 7 * d],
	["month", 28 * d],
	["quarter", 89 * d]
], createBranchHistory = (e, t, n) => ({
	updates: async (r, i) => {
		if (e.kind === "gitea") return { kind: "missing" };
		let a = await e.list({
			path: repositoryPath(t, "activity"),
			query: {
				ref: `refs/heads/${r}`,
				time_period: periodOf(i, n.now())
			},
			isEnough: (e) => holds(e, i)
		}), o = readListing(a, "the branch's activity", readUpdate);
		if (o.kind !== "found" || !("since" in i)) return o;
		let { items: s, isWhole: c } = o.value, l = s.filter((e) => e.at >= i.since);
		return {
			kind: "found",
			value: {
				items: l,
				isWhole: c || l.length < s.length
			}
		};
	},
	between: async (n, r) => {
		let i = repositoryPath(t, "compare", `${n}...${r}`);
		return readListing(await e.list({
			path: i,
			key: "commits"
		}), "a comparison", readCommit);
	}
}), periodOf = (e, t) => {
	if (!("since" in e)) return;
	let n = t - e.since;
	return f.find(([, e]) => n <= e)?.[0] ?? "year";
}, holds = (e, t) => {
	if ("since" in t) return e.some((e) => Date.parse(String(at(e, "timestamp"))) < t.since);
	let { before: n, after: r, isRecent: i } = t;
	return i || e.some((e) => at(e, "before") === n && at(e, "after") === r);
}, createBranchProtection = (e, t) => ({
	repository: async () => readAnswer(await e.get(repositoryPath(t)), "the repository", (e) => {
		let t = text(at(e, "default_branch"));
		return t === void 0 ? void 0 : {
			defaultBranch: t,
			isFork: at(e, "fork") === !0
		};
	}),
	rules: async (n) => {
		if (e.kind === "gitea") return { kind: "missing" };
		let r = await e.list({ path: repositoryPath(t, "rules", "branches", n) }), i = readListing(r, "the branch's rules", (e) => text(at(e, "type")));
		return i.kind === "found" ? {
			kind: "found",
			value: i.value.items
		} : i;
	},
	isProtected: async (n) => readAnswer(await e.get(repositoryPath(t, "branches", n)), "the branch", (e) => {
		let t = at(e, "protected");
		return typeof t == "boolean" ? t : void 0;
	})
}), createMergedRequests = (e, t) => {
	let n = e.kind === "gitea";
	return {
		into: async (r, i) => {
			let a = await e.list({
				path: repositoryPath(t, "pulls"),
				query: n ? {
					state: "closed",
					sort: "recentupdate"
				} : {
					state: "closed",
					base: r,
					sort: "updated",
					direction: "desc"
				},
				isEnough: (e) => i === void 0 || e.some((e) => Date.parse(String(at(e, "updated_at"))) < i)
			});
			return ofBranch(mergedOnly(readListing(a, "pull requests", readRequest)), r);
		},
		withCommit: async (r) => {
			if (n) {
				let n = await e.get(repositoryPath(t, "commits", r, "pull"));
				return n.kind === "missing" ? {
					kind: "found",
					value: []
				} : readAnswer(n, "a commit's pull request", (e) => {
					let t = readRequest(e);
					return t === null ? [] : t && [t];
				});
			}
			let i = repositoryPath(t, "commits", r, "pulls"), a = mergedOnly(readListing(await e.list({ path: i }), "a commit's pull requests", readRequest));
			return a.kind === "found" ? {
				kind: "found",
				value: a.value.items
			} : a;
		},
		commitsOf: async (n) => {
			let r = repositoryPath(t, "pulls", String(n), "commits");
			return readListing(await e.list({ path: r }), "a pull request's commits", readCommit);
		}
	};
}, mergedOnly = (e) => {
	if (e.kind !== "found") return e;
	let { items: t, isWhole: n } = e.value;
	return {
		kind: "found",
		value: {
			items: t.filter((e) => e !== null),
			isWhole: n
		}
	};
}, ofBranch = (e, t) => {
	if (e.kind !== "found") return e;
	let { items: n, isWhole: r } = e.value;
	return {
		kind: "found",
		value: {
			items: n.filter(({ base: e }) => e === t),
			isWhole: r
		}
	};
};
var p = e({
	openRequests: () => openRequests,
	wireProtectMain: () => wireProtectMain
});
const openForgeClient = ({ environment: e, signal: t }, n, r = !1) => {
	let { GITHUB_API_URL: a = "https://api.github.com", GITHUB_SERVER_URL: c = "https://github.com" } = e.variables;
	return expectAddress("GITHUB_API_URL", "the URL of a forge's API", a), expectAddress("GITHUB_SERVER_URL", "the URL of a forge", c), createForgeClient({
		apiUrl: a,
		token: n,
		clock: o,
		userAgent: `release-actions/${i}`,
		fetch: s(e.variables),
		signal: t,
		isOptional: r
	});
}, expectAddress = (e, n, i) => {
	if (!/^https?:/.test(i) || !URL.canParse(i)) throw new t(r({
		what: e,
		expected: n,
		value: i
	}));
}, openRequests = (e, { repository: t, token: n }) => {
	let r = openForgeClient(e, n);
	return {
		history: createBranchHistory(r, t, o),
		requests: createMergedRequests(r, t)
	};
}, wireProtectMain = (e) => {
	let { environment: t, signal: n } = e;
	return {
		openForge: (t, n) => {
			let r = openForgeClient(e, n);
			return {
				kind: r.kind,
				history: createBranchHistory(r, t, o),
				requests: createMergedRequests(r, t),
				protection: createBranchProtection(r, t)
			};
		},
		clock: o,
		signal: n,
		facts: {
			event: t.isRunner ? t.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			payload: () => readPayload(t),
			isRefProtected: isRefProtected(t)
		}
	};
}, readPayload = async ({ variables: e }) => {
	try {
		return JSON.parse(await readFile(e.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		return;
	}
}, isRefProtected = ({ variables: e }) => {
	let { GITHUB_REF_PROTECTED: t, GITEA_ACTIONS: n } = e;
	return n === "true" || t !== "true" && t !== "false" ? void 0 : t === "true";
};
export { at, createPullComments, p as forge_exports, openForgeClient, readAnswer, readListing, repositoryPath, text };
