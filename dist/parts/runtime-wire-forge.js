import { __exportAll } from "./rolldown-runtime.js";
import { Problem, inertLine, invalidValue, retryDelay, systemClock, version } from "./domain-problem-plan.js";
import { createFetch, networkReason, wholeBody } from "./domain-problem-index-reads.js";
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);

// src/adapters/forge/shapes.ts
const readAnswer = (answer, what, read) => {
	if (answer.kind !== "found") return answer;
	const value = read(answer.value);
	return value === void 0 ? odd(what) : {
		kind: "found",
		value
	};
};
const readListing = (answer, what, read) => {
	if (answer.kind !== "found") return answer;
	const items = answer.value.items.map(read);
	return items.every((item) => item !== void 0) ? {
		kind: "found",
		value: {
			items,
			isWhole: answer.value.isWhole
		}
	} : odd(what);
};
const odd = (what) => ({
	kind: "unanswered",
	cause: "outside",
	why: `the answer about ${what} has not the shape that is documented`
});
const object = (value) => typeof value === "object" && value !== null ? value : {};
const text = (value) => typeof value === "string" ? value : void 0;
const hash = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : void 0;
const time = (value) => {
	const parsed = Date.parse(text(value) ?? "");
	return Number.isNaN(parsed) ? void 0 : parsed;
};
const at = (value, ...names) => names.reduce((inner, name) => object(inner)[name], value);
const readAccount = (value) => {
	const { id, login } = object(value);
	return typeof id === "number" && typeof login === "string" ? {
		id,
		login
	} : void 0;
};
const readUpdate = (value) => {
	const { before, after, activity_type, timestamp, actor } = object(value);
	const [from, to, type, when] = [
		hash(before),
		hash(after),
		text(activity_type),
		time(timestamp)
	];
	if (from === void 0 || to === void 0 || type === void 0 || when === void 0) return void 0;
	return {
		before: from,
		after: to,
		type,
		at: when,
		pusher: readAccount(actor)
	};
};
const readRequest = (value) => {
	const { number, title, merged_at, merge_commit_sha } = object(value);
	const [base, head] = [text(at(value, "base", "ref")), hash(at(value, "head", "sha"))];
	if (typeof number !== "number" || typeof title !== "string" || base === void 0) return void 0;
	const mergedAt = time(merged_at);
	if (mergedAt === void 0) return null;
	if (head === void 0) return void 0;
	return {
		number,
		title,
		base,
		from: ownBranch(value),
		head,
		mergeCommit: hash(merge_commit_sha),
		mergedAt
	};
};
const ownBranch = (value) => {
	const repository = text(at(value, "head", "repo", "full_name"));
	return repository !== void 0 && repository === at(value, "base", "repo", "full_name") ? text(at(value, "head", "ref")) : void 0;
};
const readCommit = (value) => {
	const { sha, parents } = object(value);
	const [name, message] = [hash(sha), text(at(value, "commit", "message"))];
	const above = Array.isArray(parents) ? parents.map((parent) => hash(at(parent, "sha"))) : [void 0];
	if (name === void 0 || message === void 0 || !above.every((parent) => parent !== void 0)) return void 0;
	return {
		sha: name,
		parents: above,
		message,
		authoredAt: text(at(value, "commit", "author", "date")) ?? ""
	};
};

// src/adapters/forge/refusal.ts
const secondaryWait = 6e4;
const refusal = (refused) => {
	const { status, headers, body } = refused;
	const words = messageOf(body);
	const why = `it answered ${status}${words === "" ? "" : ` (${words})`}`;
	const wait = status === 403 || status === 429 ? limitWait(refused, words) : void 0;
	if (wait !== void 0) return {
		kind: "rate-limit",
		why: `${why}; it would answer again in ${Math.ceil(wait / 1e3)} s`,
		wait
	};
	if (status === 401 || status === 403) {
		if (/\bupgrade to\b|\bplan\b/i.test(words)) return {
			kind: "plan",
			why
		};
		const needed = headers.get("x-accepted-github-permissions");
		return {
			kind: "permission",
			why: needed === null ? why : `${why}; it asks for ${needed}`
		};
	}
	if (status !== 408 && status < 500) return {
		kind: "outside",
		why,
		status
	};
	return {
		kind: "passing",
		why,
		retryAfter: headers.get("retry-after")
	};
};
const limitWait = ({ status, headers, now }, words) => {
	const retryAfter = Number(headers.get("retry-after") ?? NaN);
	if (retryAfter >= 0) return retryAfter * 1e3;
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3;
	if (headers.get("x-ratelimit-remaining") === "0" && reset > 0) return Math.max(0, reset - now) + 1e3;
	return status === 429 || /rate limit/i.test(words) ? secondaryWait : void 0;
};
const messageOf = (body) => {
	try {
		const answer = JSON.parse(body);
		const errors = at(answer, "errors");
		const details = Array.isArray(errors) ? errors.map(detailOf) : [];
		return [text(at(answer, "message")) ?? "", ...details].filter((each) => each !== "").join(": ").slice(0, 200);
	} catch {
		return "";
	}
};
const detailOf = (error) => text(error) ?? text(at(error, "message")) ?? [at(error, "field"), at(error, "code")].flatMap((each) => text(each) ?? []).join(" ");

// src/adapters/forge/client.ts
const tries = 5;
const tryTimeout = 3e4;
const slowestUpload = 50;
const largestBody = 64 << 20;
const mostPages = 50;
const longestRest = 12e4;
const createForgeClient = ({ apiUrl, token, clock, userAgent, fetch: send = fetch, signal }) => {
	const base = new URL(apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`);
	const kind = base.pathname.endsWith("/api/v1/") ? "gitea" : "github";
	const headers = {
		"user-agent": userAgent,
		...kind === "gitea" ? { accept: "application/json" } : {
			accept: "application/vnd.github+json",
			"x-github-api-version": "2022-11-28"
		},
		...token === void 0 ? {} : { authorization: `${kind === "gitea" ? "token" : "Bearer"} ${token.reveal()}` }
	};
	let rested = 0;
	const once = async ({ method, url, body, upload }) => {
		const patience = tryTimeout + Math.ceil((upload?.size ?? 0) / slowestUpload);
		const limit = AbortSignal.timeout(patience);
		try {
			const response = await send(url, {
				method,
				headers: body === void 0 ? headers : {
					...headers,
					"content-type": "application/json"
				},
				body: upload ?? (body === void 0 ? null : JSON.stringify(body)),
				signal: signal === void 0 ? limit : AbortSignal.any([signal, limit])
			});
			const { status, headers: given } = response;
			if (new URL(response.url).origin !== url.origin) return {
				kind: "outside",
				why: `it leads to ${response.url}`
			};
			const bytes = await wholeBody(response, largestBody);
			if (status === 404) return { kind: "missing" };
			if (status < 300) return {
				kind: "found",
				value: {
					value: parsed(bytes),
					next: nextOf(given)
				}
			};
			return refusal({
				status,
				headers: given,
				body: bytes.toString(),
				now: clock.now()
			});
		} catch (error) {
			signal?.throwIfAborted();
			return {
				kind: "passing",
				why: networkReason(error, patience),
				retryAfter: null
			};
		}
	};
	const pause = (tried, { method }, attempt) => {
		if (attempt === tries) return void 0;
		if (tried.kind === "passing") return method === "GET" ? retryDelay(attempt, clock, tried.retryAfter) : void 0;
		if (tried.kind !== "rate-limit" || rested + tried.wait > longestRest) return void 0;
		rested += tried.wait;
		return tried.wait;
	};
	const unanswered = (tried, { method, url }, attempt) => {
		const often = attempt > 1 ? ` (${attempt} tries)` : "";
		const why = inertLine(`${method} ${url.pathname}: ${tried.why}${often}`);
		const cause = tried.kind === "passing" ? "outside" : tried.kind;
		return "status" in tried ? {
			kind: "unanswered",
			cause,
			why,
			status: tried.status
		} : {
			kind: "unanswered",
			cause,
			why
		};
	};
	const ask = async (call) => {
		for (let attempt = 1;; attempt++) {
			signal?.throwIfAborted();
			const tried = await once(call);
			if (tried.kind === "found" || tried.kind === "missing") return tried;
			const wait = pause(tried, call, attempt);
			if (wait === void 0) return unanswered(tried, call, attempt);
			await clock.sleep(wait, signal);
		}
	};
	const nextOf = (given) => {
		const target = /<([^>]*)>\s*;[^,]*\brel="next"/.exec(given.get("link") ?? "")?.[1];
		if (target === void 0 || !URL.canParse(target, base.href)) return void 0;
		return new URL(target, base);
	};
	const urlOf = (path, query = {}) => {
		const url = new URL(path, base);
		for (const [name, value] of Object.entries(query)) if (value !== void 0) url.searchParams.set(name, String(value));
		return url;
	};
	const withoutPage = (answer) => answer.kind === "found" ? {
		kind: "found",
		value: answer.value.value
	} : answer;
	return {
		kind,
		get: async (path, query) => withoutPage(await ask({
			method: "GET",
			url: urlOf(path, query)
		})),
		send: async (method, path, body) => withoutPage(await ask({
			method,
			url: urlOf(path),
			body
		})),
		upload: async (target, query, body) => {
			const url = urlOf(target, query);
			if (isUploadOrigin(url, base)) return withoutPage(await ask({
				method: "POST",
				url,
				upload: body
			}));
			return {
				kind: "unanswered",
				cause: "outside",
				why: inertLine(`it wants an upload at ${url.origin}, where the token must not go`)
			};
		},
		list: async ({ path, query, key, isEnough }) => {
			const items = [];
			let url = urlOf(path, {
				...query,
				[kind === "gitea" ? "limit" : "per_page"]: 100
			});
			for (let page = 1; page <= mostPages; page++) {
				const answer = await ask({
					method: "GET",
					url
				});
				if (answer.kind !== "found") return answer;
				const { value, next } = answer.value;
				const more = key === void 0 ? value : Reflect.get(Object(value), key);
				if (!Array.isArray(more)) return {
					kind: "unanswered",
					cause: "outside",
					why: `GET ${url.pathname}: its answer is no list`
				};
				items.push(...more);
				if (next === void 0 || next.origin !== base.origin || isEnough?.(items)) return {
					kind: "found",
					value: {
						items,
						isWhole: next === void 0
					}
				};
				url = next;
			}
			return {
				kind: "found",
				value: {
					items,
					isWhole: false
				}
			};
		}
	};
};
const repositoryPath = (repository, ...parts) => [
	"repos",
	...repository.split("/"),
	...parts
].map(encodeURIComponent).join("/");
const isUploadOrigin = ({ origin }, base) => origin === base.origin || /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(base.host) && origin === `${base.protocol}//${base.host.replace("api.", "uploads.")}`;
const parsed = (body) => body.length === 0 ? void 0 : JSON.parse(body.toString());

// src/adapters/forge/branch-history.ts
const day = 864e5;
const periods = [
	["day", day],
	["week", 7 * day],
	["month", 28 * day],
	["quarter", 89 * day]
];
const createBranchHistory = (client, repository, clock) => ({
	updates: async (branch, wanted) => {
		if (client.kind === "gitea") return { kind: "missing" };
		const answer = await client.list({
			path: repositoryPath(repository, "activity"),
			query: {
				ref: `refs/heads/${branch}`,
				time_period: periodOf(wanted, clock.now())
			},
			isEnough: (items) => holds(items, wanted)
		});
		const listing = readListing(answer, "the branch's activity", readUpdate);
		if (listing.kind !== "found" || !("since" in wanted)) return listing;
		const { items, isWhole } = listing.value;
		const within = items.filter((update) => update.at >= wanted.since);
		return {
			kind: "found",
			value: {
				items: within,
				isWhole: isWhole || within.length < items.length
			}
		};
	},
	between: async (before, after) => {
		const path = repositoryPath(repository, "compare", `${before}...${after}`);
		return readListing(await client.list({
			path,
			key: "commits"
		}), "a comparison", readCommit);
	}
});
const periodOf = (wanted, now) => {
	if (!("since" in wanted)) return void 0;
	const span = now - wanted.since;
	return periods.find(([, length]) => span <= length)?.[0] ?? "year";
};
const holds = (items, wanted) => {
	if ("since" in wanted) return items.some((item) => Date.parse(String(at(item, "timestamp"))) < wanted.since);
	const { before, after, isRecent } = wanted;
	return isRecent || items.some((item) => at(item, "before") === before && at(item, "after") === after);
};

// src/adapters/forge/branch-protection.ts
const createBranchProtection = (client, repository) => ({
	repository: async () => readAnswer(await client.get(repositoryPath(repository)), "the repository", (value) => {
		const defaultBranch = text(at(value, "default_branch"));
		return defaultBranch === void 0 ? void 0 : {
			defaultBranch,
			isFork: at(value, "fork") === true
		};
	}),
	rules: async (branch) => {
		if (client.kind === "gitea") return { kind: "missing" };
		const answer = await client.list({ path: repositoryPath(repository, "rules", "branches", branch) });
		const rules = readListing(answer, "the branch's rules", (value) => text(at(value, "type")));
		return rules.kind === "found" ? {
			kind: "found",
			value: rules.value.items
		} : rules;
	},
	isProtected: async (branch) => readAnswer(await client.get(repositoryPath(repository, "branches", branch)), "the branch", (value) => {
		const isProtected = at(value, "protected");
		return typeof isProtected === "boolean" ? isProtected : void 0;
	})
});

// src/adapters/forge/merged-requests.ts
const createMergedRequests = (client, repository) => {
	const isGitea = client.kind === "gitea";
	return {
		into: async (branch, since) => {
			const answer = await client.list({
				path: repositoryPath(repository, "pulls"),
				query: isGitea ? {
					state: "closed",
					sort: "recentupdate"
				} : {
					state: "closed",
					base: branch,
					sort: "updated",
					direction: "desc"
				},
				isEnough: (items) => since === void 0 || items.some((item) => Date.parse(String(at(item, "updated_at"))) < since)
			});
			return ofBranch(mergedOnly(readListing(answer, "pull requests", readRequest)), branch);
		},
		withCommit: async (sha) => {
			if (isGitea) {
				const answer = await client.get(repositoryPath(repository, "commits", sha, "pull"));
				if (answer.kind === "missing") return {
					kind: "found",
					value: []
				};
				return readAnswer(answer, "a commit's pull request", (value) => {
					const request = readRequest(value);
					return request === null ? [] : request && [request];
				});
			}
			const path = repositoryPath(repository, "commits", sha, "pulls");
			const listing = mergedOnly(readListing(await client.list({ path }), "a commit's pull requests", readRequest));
			return listing.kind === "found" ? {
				kind: "found",
				value: listing.value.items
			} : listing;
		},
		commitsOf: async (number) => {
			const path = repositoryPath(repository, "pulls", String(number), "commits");
			return readListing(await client.list({ path }), "a pull request's commits", readCommit);
		}
	};
};
const mergedOnly = (answer) => {
	if (answer.kind !== "found") return answer;
	const { items, isWhole } = answer.value;
	return {
		kind: "found",
		value: {
			items: items.filter((item) => item !== null),
			isWhole
		}
	};
};
const ofBranch = (answer, branch) => {
	if (answer.kind !== "found") return answer;
	const { items, isWhole } = answer.value;
	return {
		kind: "found",
		value: {
			items: items.filter(({ base }) => base === branch),
			isWhole
		}
	};
};

// src/runtime/wire/forge.ts
var forge_exports = /* @__PURE__ */ __exportAll({
	openRequests: () => openRequests,
	wireProtectMain: () => wireProtectMain
});
const openForgeClient = ({ environment, signal }, token) => {
	const apiUrl = environment.variables.GITHUB_API_URL ?? "https://api.github.com";
	if (!/^https?:/.test(apiUrl) || !URL.canParse(apiUrl)) throw new Problem(invalidValue({
		what: "GITHUB_API_URL",
		expected: "the URL of a forge's API",
		value: apiUrl
	}));
	return createForgeClient({
		apiUrl,
		token,
		clock: systemClock,
		userAgent: `release-actions/${version}`,
		fetch: createFetch(environment.variables),
		signal
	});
};
const openRequests = (world, { repository, token }) => {
	const client = openForgeClient(world, token);
	return {
		history: createBranchHistory(client, repository, systemClock),
		requests: createMergedRequests(client, repository)
	};
};
const wireProtectMain = (world) => {
	const { environment, signal } = world;
	return {
		openForge: (repository, token) => {
			const client = openForgeClient(world, token);
			return {
				kind: client.kind,
				history: createBranchHistory(client, repository, systemClock),
				requests: createMergedRequests(client, repository),
				protection: createBranchProtection(client, repository)
			};
		},
		clock: systemClock,
		signal,
		facts: {
			event: environment.isRunner ? environment.variables.GITHUB_EVENT_NAME ?? "unknown" : void 0,
			payload: () => readPayload(environment),
			isRefProtected: isRefProtected(environment)
		}
	};
};
const readPayload = async ({ variables }) => {
	try {
		return JSON.parse(await readFile(variables.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		return;
	}
};
const isRefProtected = ({ variables }) => {
	const { GITHUB_REF_PROTECTED: value, GITEA_ACTIONS: gitea } = variables;
	return gitea === "true" || value !== "true" && value !== "false" ? void 0 : value === "true";
};

// src/adapters/forge/pull-comments.ts
const createPullComments = ({ client, repository, graphqlPath }) => {
	const path = (...parts) => repositoryPath(repository, "issues", ...parts.map((part) => String(part)));
	return {
		self: async () => readLogin(await (client.kind === "gitea" ? client.get("user") : askViewer(client, graphqlPath))),
		list: async (pullRequest) => {
			const answer = await client.list({ path: path(pullRequest, "comments") });
			return answer.kind === "found" ? {
				kind: "found",
				value: answer.value.items.flatMap((item) => readComment(item) ?? [])
			} : answer;
		},
		create: (pullRequest, body) => client.send("POST", path(pullRequest, "comments"), { body }),
		update: (comment, body) => client.send("PATCH", path("comments", comment), { body })
	};
};
const askViewer = async (client, path) => {
	const answer = await client.send("POST", path, { query: "query { viewer { login } }" });
	return answer.kind === "found" ? {
		kind: "found",
		value: at(answer.value, "data", "viewer")
	} : answer;
};
const readLogin = (answer) => {
	if (answer.kind !== "found") return answer;
	const login = text(at(answer.value, "login"));
	return login !== void 0 ? {
		kind: "found",
		value: { login }
	} : {
		kind: "unanswered",
		cause: "permission",
		why: "it does not say whose token this is"
	};
};
const readComment = (item) => {
	const [id, body, login] = [
		at(item, "id"),
		text(at(item, "body")),
		text(at(item, "user", "login"))
	];
	if (typeof id !== "number" || body === void 0 || login === void 0) return void 0;
	return {
		id,
		body,
		author: {
			login,
			isBot: at(item, "user", "type") === "Bot"
		}
	};
};

export { at, createPullComments, forge_exports, openForgeClient, readAnswer, readListing, repositoryPath, text };