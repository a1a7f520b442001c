import { __exportAll as e } from "./rolldown-runtime.js";
import { inertLine as t, invalidValue as n } from "../index.js";
import { Problem as r, accountOf as i, field as a, isCommitHash as o, objectOf as s, parseJson as c, textOf as l, version as u } from "./domain-problem-locked-index.js";
import { readEventPayload as d, retryAfterOf as f, retryDelay as p, systemClock as m, theirNow as h, withSlash as g } from "./domain-problem-index-reads.js";
import { createFetch as _, networkReason as v, wholeBody as y } from "./adapters-http.js";
const refusal = (e) => {
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
			why: e === null ? a : `${a}; it asks for ${e}`,
			status: t
		};
	}
	return t !== 408 && t < 500 ? {
		kind: "outside",
		why: a,
		status: t
	} : {
		kind: "passing",
		why: a,
		retryAfter: f(n, e.now)
	};
}, limitWait = ({ status: e, headers: t, now: n }, r) => {
	let i = Number(t.get("retry-after") ?? NaN);
	if (i >= 0) return i * 1e3;
	let a = Number(t.get("x-ratelimit-reset") ?? NaN) * 1e3;
	return t.get("x-ratelimit-remaining") === "0" && a > 0 ? Math.max(0, a - h(t, n)) + 1e3 : e === 429 || /rate limit/i.test(r) ? 6e4 : void 0;
}, messageOf = (e) => {
	let t = c(e), n = a(t, "errors"), r = Array.isArray(n) ? n.map(detailOf) : [];
	return [l(a(t, "message")) ?? "", ...r].filter((e) => e !== "").join(": ").slice(0, 200);
}, detailOf = (e) => l(e) ?? l(a(e, "message")) ?? [a(e, "field"), a(e, "code")].flatMap((e) => l(e) ?? []).join(" "), b = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/, createForgeClient = ({ apiUrl: e, token: n, clock: r, userAgent: i, fetch: a = fetch, signal: o, isOptional: s = !1 }) => {
	let c = new URL(g(e)), l = c.pathname.endsWith("/api/v1/") ? "gitea" : "github", u = {
		"user-agent": i,
		...l === "gitea" ? { accept: "application/json" } : {
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28"
		},
		...n === void 0 ? {} : { authorization: `${l === "gitea" ? "token" : "Bearer"} ${n.reveal()}` }
	}, d = 0, once = async ({ method: e, url: t, body: n, upload: i }) => {
		let s = 3e4 + Math.ceil((i?.size ?? 0) / 50), c = AbortSignal.timeout(s);
		try {
			let s = await a(t, {
				method: e,
				headers: n === void 0 ? u : {
					...u,
					"content-type": "application/json"
				},
				body: i ?? (n === void 0 ? null : JSON.stringify(n)),
				signal: o === void 0 ? c : AbortSignal.any([o, c])
			}), { status: l, headers: d } = s;
			if (new URL(s.url).origin !== t.origin) return {
				kind: "outside",
				why: `it leads to ${s.url}`
			};
			let f = await y(s, 67108864);
			return l === 404 ? { kind: "missing" } : l < 300 ? {
				kind: "found",
				value: {
					value: parsed(f),
					next: nextOf(d)
				}
			} : refusal({
				status: l,
				headers: d,
				body: f.toString(),
				now: r.now()
			});
		} catch (e) {
			return o?.throwIfAborted(), {
				kind: "passing",
				why: v(e, s),
				retryAfter: null
			};
		}
	}, pause = (e, { method: t }, n) => {
		if (n !== 5) {
			if (e.kind === "passing") return t === "GET" && e.why !== "bad port" && !(s && b.test(e.why)) ? p(n, r, e.retryAfter) : void 0;
			if (!(e.kind !== "rate-limit" || d + e.wait > 12e4)) return d += e.wait, e.wait;
		}
	}, unanswered = (e, { method: n, url: r }, i) => {
		let a = i > 1 ? ` (${i} tries)` : "", o = t(`${n} ${r.pathname}: ${e.why}${a}`), s = e.kind === "passing" ? "outside" : e.kind;
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
			o?.throwIfAborted();
			let n = await once(e);
			if (n.kind === "found" || n.kind === "missing") return n;
			let i = pause(n, e, t);
			if (i === void 0) return unanswered(n, e, t);
			await r.sleep(i, o);
		}
	}, nextOf = (e) => {
		let t = /<([^>]*)>\s*;[^,]*\brel="next"/.exec(e.get("link") ?? "")?.[1];
		if (t !== void 0 && URL.canParse(t, c.href)) return new URL(t, c);
	}, urlOf = (e, t = {}) => {
		let n = new URL(e, c);
		for (let [e, r] of Object.entries(t)) r !== void 0 && n.searchParams.set(e, String(r));
		return n;
	}, withoutPage = (e) => e.kind === "found" ? {
		kind: "found",
		value: e.value.value
	} : e;
	return {
		kind: l,
		get: async (e, t) => withoutPage(await ask({
			method: "GET",
			url: urlOf(e, t)
		})),
		send: async (e, t, n) => withoutPage(await ask({
			method: e,
			url: urlOf(t),
			body: n
		})),
		upload: async (e, n, r) => {
			let i = urlOf(e, n);
			return isUploadOrigin(i, c) ? withoutPage(await ask({
				method: "POST",
				url: i,
				upload: r
			})) : {
				kind: "unanswered",
				cause: "outside",
				why: t(`it wants an upload at ${i.origin}, where the token must not go`)
			};
		},
		list: async ({ path: e, query: t, key: n, isEnough: r }) => {
			let i = [], a = urlOf(e, {
				...t,
				[l === "gitea" ? "limit" : "per_page"]: 100
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
				if (i.push(...s), o === void 0 || o.origin !== c.origin || r?.(i)) return {
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
		value: a(n.value, "data", "viewer")
	} : n;
}, readLogin = (e) => {
	if (e.kind !== "found") return e;
	let t = l(a(e.value, "login"));
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
		a(e, "id"),
		l(a(e, "body")),
		l(a(e, "user", "login"))
	];
	if (typeof t == "number" && n !== void 0 && r !== void 0) return {
		id: t,
		body: n,
		author: {
			login: r,
			isBot: a(e, "user", "type") === "Bot"
		}
	};
}, readAnswer = (e, t, n) => {
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
}), hash = (e) => o(e) ? e : void 0, time = (e) => {
	let t = Date.parse(l(e) ?? "");
	return Number.isNaN(t) ? void 0 : t;
}, readUpdate = (e) => {
	let { before: t, after: n, activity_type: r, timestamp: a, actor: o } = s(e), [c, u, d, f] = [
		hash(t),
		hash(n),
		l(r),
		time(a)
	];
	if (c !== void 0 && u !== void 0 && d !== void 0 && f !== void 0) return {
		before: c,
		after: u,
		type: d,
		at: f,
		pusher: i(o)
	};
}, readRequest = (e) => {
	let { number: t, title: n, body: r, merged_at: i, merge_commit_sha: o } = s(e), [c, u] = [l(a(e, "base", "ref")), hash(a(e, "head", "sha"))];
	if (typeof t != "number" || typeof n != "string" || c === void 0) return;
	let d = time(i);
	if (d === void 0) return null;
	if (u === void 0) return;
	let f = hash(o);
	return {
		number: t,
		title: n,
		body: l(r) ?? "",
		base: c,
		from: ownBranch(e),
		head: u,
		mergeCommit: f,
		mergedAt: d
	};
}, ownBranch = (e) => {
	let t = l(a(e, "head", "repo", "full_name"));
	return t !== void 0 && t === a(e, "base", "repo", "full_name") ? l(a(e, "head", "ref")) : void 0;
}, readCommit = (e) => {
	let { sha: t, parents: n } = s(e), [r, i] = [hash(t), l(a(e, "commit", "message"))], o = Array.isArray(n) ? n.map((e) => hash(a(e, "sha"))) : [void 0];
	if (r !== void 0 && i !== void 0 && o.every((e) => e !== void 0)) return {
		sha: r,
		parents: o,
		message: i,
		authoredAt: l(a(e, "commit", "author", "date")) ?? ""
	};
}, x = 864e5, S = [
	["day", x],
	["week", 7 * x],
	["month", 28 * x],
	["quarter", 89 * x]
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
	return S.find(([, e]) => n <= e)?.[0] ?? "year";
}, holds = (e, t) => {
	if ("since" in t) return e.some((e) => Date.parse(String(a(e, "timestamp"))) < t.since);
	let { before: n, after: r, isRecent: i } = t;
	return i || e.some((e) => a(e, "before") === n && a(e, "after") === r);
}, createBranchProtection = (e, t) => ({
	repository: async () => readAnswer(await e.get(repositoryPath(t)), "the repository", (e) => {
		let t = l(a(e, "default_branch"));
		return t === void 0 ? void 0 : {
			defaultBranch: t,
			isFork: a(e, "fork") === !0
		};
	}),
	rules: async (n) => {
		if (e.kind === "gitea") return { kind: "missing" };
		let r = await e.list({ path: repositoryPath(t, "rules", "branches", n) }), i = readListing(r, "the branch's rules", (e) => l(a(e, "type")));
		return i.kind === "found" ? {
			kind: "found",
			value: i.value.items
		} : i;
	},
	isProtected: async (n) => readAnswer(await e.get(repositoryPath(t, "branches", n)), "the branch", (e) => {
		let t = a(e, "protected");
		return typeof t == "boolean" ? t : void 0;
	})
}), createMergedRequests = (e, t) => {
	let n = e.kind === "gitea";
	return {
		into: async (r, i) => {
			let o = await e.list({
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
				isEnough: (e) => i === void 0 || e.some((e) => Date.parse(String(a(e, "updated_at"))) < i)
			});
			return ofBranch(mergedOnly(readListing(o, "pull requests", readRequest)), r);
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
var C = e({
	openRequests: () => openRequests,
	wireProtectMain: () => wireProtectMain
});
const openForgeClient = ({ environment: e, signal: t }, n, r = !1) => {
	let { GITHUB_API_URL: i = "https://api.github.com", GITHUB_SERVER_URL: a = "https://github.com" } = e.variables;
	return expectAddress("GITHUB_API_URL", "the URL of a forge's API", i), expectAddress("GITHUB_SERVER_URL", "the URL of a forge", a), createForgeClient({
		apiUrl: i,
		token: n,
		clock: m,
		userAgent: `release-actions/${u}`,
		fetch: _(e.variables),
		signal: t,
		isOptional: r
	});
}, expectAddress = (e, t, i) => {
	if (!/^https?:/.test(i) || !URL.canParse(i)) throw new r(n({
		what: e,
		expected: t,
		value: i
	}));
}, openRequests = (e, { repository: t, token: n }) => {
	let r = openForgeClient(e, n);
	return {
		history: createBranchHistory(r, t, m),
		requests: createMergedRequests(r, t)
	};
}, wireProtectMain = (e) => {
	let { environment: t, signal: n } = e;
	return {
		openForge: (t, n) => {
			let r = openForgeClient(e, n);
			return {
				kind: r.kind,
				history: createBranchHistory(r, t, m),
				requests: createMergedRequests(r, t),
				protection: createBranchProtection(r, t)
			};
		},
		clock: m,
		signal: n,
		facts: {
			event: t.isRunner ? t.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			payload: () => d(t),
			isRefProtected: isRefProtected(t)
		}
	};
}, isRefProtected = ({ variables: e }) => {
	let { GITHUB_REF_PROTECTED: t, GITEA_ACTIONS: n } = e;
	return n === "true" || t !== "true" && t !== "false" ? void 0 : t === "true";
};
export { createPullComments, C as forge_exports, openForgeClient, readAnswer, readListing, repositoryPath };
