import { Problem as e, subjectOf as t } from "./domain-problem-locked-index.js";
import { eventUnfit as n, overall as r, repositoryUnseen as i } from "./domain-problem-ref-update.js";
import { defaultBranchOf as a, isForkOf as o, taskOf as s } from "./domain-ref-update-task.js";
const cover = (e) => {
	let { steps: t, commitsOf: n } = e, r = [], i = [];
	for (let a = 0; a < t.length;) {
		let o = merging(e, a);
		if (o === void 0) {
			i.push(t[a]), a++;
			continue;
		}
		r.push(o);
		let s = t[a].parents.length > 1 ? 1 : Math.max(1, n.get(o.number)?.length ?? 1), c = Math.min(a + s, t.length);
		for (a++; a < c && merging(e, a) === void 0 && belongs(e, o, t[a]);) a++;
	}
	let a = t.flatMap(({ sha: t }) => requestsAt$1(e, t).filter(({ head: e }) => e === t));
	return {
		requests: r.toReversed(),
		uncovered: i,
		pushed: e.forge === "github" ? a : []
	};
}, rebasedCandidates = (e) => {
	let { steps: t } = e;
	return t.flatMap(({ parents: n }, r) => {
		let i = r + 1 >= t.length || merging(e, r + 1) !== void 0 || n.length > 1 ? void 0 : merging(e, r);
		return i === void 0 ? [] : [i];
	});
}, requestsAt$1 = ({ requestsOf: e }, t) => (e.get(t) ?? []).filter(({ mergeCommit: e }) => e === t), merging = (e, t) => {
	let { sha: n, parents: r } = e.steps[t];
	return requestsAt$1(e, n).find(({ head: t }) => r.length > 2 ? !1 : r.length === 2 ? r[1] === t && t !== n : e.forge === "gitea" || t !== n);
}, belongs = ({ requestsOf: e, commitsOf: t, forge: n }, { number: r }, i) => {
	if (i.parents.length > 1) return !1;
	let a = t.get(r) ?? [];
	return n === "gitea" ? a.some(({ message: e, authoredAt: t }) => e === i.message && t === i.authoredAt) : (e.get(i.sha)?.some((e) => e.number === r) ?? !1) && a.every(({ sha: e }) => e !== i.sha);
}, firstParents = ({ before: e, after: t, commits: n }) => {
	let r = new Map(n.map((e) => [e.sha, e])), i = [], a = t;
	for (let t = r.get(a); t !== void 0 && a !== e; t = r.get(a)) r.delete(a), i.push(t), a = t.parents[0] ?? "";
	return i;
}, wayBack = ({ before: e, after: t, commits: n }) => {
	let r = new Map(n.map((e) => [e.sha, e])), i = [], enter = (e) => {
		let t = r.get(e);
		t !== void 0 && (r.delete(e), i.push({
			commit: t,
			parent: 0
		}));
	};
	enter(t);
	for (let t = i.at(-1); t !== void 0; t = i.at(-1)) {
		let n = t.commit.parents[t.parent];
		if (t.parent++, n === e) return i;
		n === void 0 ? i.pop() : enter(n);
	}
}, revertLines = (e) => {
	let t = wayBack(e);
	if (t !== void 0 && t.length > 20 && t.every(({ parent: e }) => e === 1)) {
		let { before: t, after: n } = e;
		return [`git revert --no-edit -m 1 $(git rev-list --first-parent ${t}..${n})`];
	}
	return t?.map(({ commit: { sha: e, parents: t }, parent: n }) => t.length > 1 ? `git revert --no-edit -m ${n} ${e}` : `git revert --no-edit ${e}`);
}, isListed = ({ id: e, login: t }, { actors: n }) => {
	let r = t.toLowerCase(), i = r.replace(/\[bot\]$/, "");
	return n.some((t) => {
		let n = t.toLowerCase().replace(/^@/, "");
		return /^\d+$/.test(n) ? n === String(e) : n === r || n === i;
	});
}, unmatched = (e, { patterns: n }) => n.length === 0 ? void 0 : e.find((e) => !n.some((n) => n.test(t(e)))), judgeRecorded = async (e, t, n) => {
	switch (e.type) {
		case "pr_merge": return {
			kind: "pass",
			how: "pr_merge",
			requests: await requestsAt([e.after, ...t.listed], t)
		};
		case "merge_queue_merge": {
			let r = t.listed.length > 0 ? t.listed : await shasOf(e, n);
			return {
				kind: "pass",
				how: "merge_queue",
				requests: await requestsAt([e.after, ...r], t)
			};
		}
		case "force_push": return {
			kind: "force-push",
			removed: await removedBy(e, n)
		};
		case "push": return await judgePush$1(e, t, n);
		case "branch_creation": return {
			kind: "skipped",
			why: "the branch was created"
		};
		case "branch_deletion": return {
			kind: "skipped",
			why: "the branch was deleted"
		};
		default: return {
			kind: "unknown",
			why: `GitHub or Gitea calls this update ${e.type}, which is not known here`
		};
	}
}, removedBy = async ({ before: e, after: t }, { forge: n }) => {
	let r = await n.history.between(t, e);
	return r.kind === "found" ? r.value.items : void 0;
}, judgePush$1 = async (e, t, n) => {
	let { forge: r, allowance: i } = n, a = e.pusher !== void 0 && isListed(e.pusher, i);
	if (a && i.patterns.length === 0) return {
		kind: "pass",
		how: "allowed_pusher",
		requests: []
	};
	let o = await r.history.between(e.before, e.after), s = o.kind === "found" && o.value.isWhole ? o.value.items : void 0;
	if (a && s === void 0) return {
		kind: "unknown",
		why: "the commits, whose subjects allow-patterns is for, could not be read"
	};
	let c = firstParents({
		...e,
		commits: s ?? []
	}), l = unmatched(c, i);
	if (a && l === void 0) return {
		kind: "pass",
		how: "allowed_pusher",
		requests: []
	};
	let u = s === void 0 ? void 0 : revertLines({
		...e,
		commits: s
	}), d = new Set([
		e.after,
		...t.listed,
		...(s ?? []).map(({ sha: e }) => e)
	]), f = (await mergedRequests(t)).filter((t) => isMarkedBy(e, d, t));
	return f.length > 0 ? {
		kind: "merged-by-push",
		requests: f,
		commits: c,
		undo: u
	} : {
		kind: "direct-push",
		commits: c,
		why: a ? misfitting(l) : void 0,
		undo: u
	};
}, misfitting = (e) => e === void 0 ? void 0 : `none of allow-patterns matches the subject ${JSON.stringify(t(e))}`, isMarkedBy = ({ at: e }, t, n) => {
	let { head: r, mergeCommit: i, mergedAt: a } = n;
	return i !== void 0 && t.has(i) || t.has(r) && a >= e - 5e3;
}, requestsAt = async (e, t) => {
	let n = new Set(e);
	return (await mergedRequests(t)).filter(({ mergeCommit: e }) => e !== void 0 && n.has(e)).toSorted((e, t) => e.number - t.number);
}, mergedRequests = async ({ merged: e }) => {
	let t = await e();
	return t.kind === "found" ? t.value.items : [];
}, shasOf = async ({ before: e, after: t }, { forge: n }) => {
	let r = await n.history.between(e, t);
	return r.kind === "found" ? r.value.items.map(({ sha: e }) => e) : [];
}, judgeCommits = async (e, t, n) => {
	if (e.isForced) return {
		kind: "force-push",
		removed: await removedBy(e, n)
	};
	let r = await n.forge.history.between(e.before, e.after);
	if (r.kind !== "found") return unknown(t, r);
	if (!r.value.isWhole) return {
		kind: "unknown",
		why: because(t, "it has more commits than can be read")
	};
	let i = {
		...e,
		commits: r.value.items
	}, a = revertLines(i);
	if (a === void 0) return {
		kind: "force-push",
		removed: await removedBy(e, n)
	};
	let o = firstParents(i);
	if (o.length > 250) return {
		kind: "unknown",
		why: because(t, `it has ${o.length} commits`)
	};
	let s = await gather(o, n);
	if ("kind" in s) return unknown(t, s);
	let { requests: c, uncovered: l, pushed: u } = cover({
		...s,
		steps: o,
		forge: n.forge.kind
	});
	if (l.length === 0) return {
		kind: "pass",
		how: "by_commits",
		requests: c
	};
	let d = e.sender !== void 0 && isListed(e.sender, n.allowance), f = unmatched(l, n.allowance);
	return d && f === void 0 ? {
		kind: "pass",
		how: "allowed_pusher",
		requests: c
	} : u.length > 0 ? {
		kind: "merged-by-push",
		requests: u,
		commits: l,
		undo: a
	} : t === void 0 ? {
		kind: "direct-push",
		commits: l,
		why: d ? misfitting(f) : void 0,
		undo: a
	} : {
		kind: "unknown",
		why: because(t, `no merged pull request is known for ${l.length} of its commits`)
	};
}, because = (e, t) => e === void 0 ? t : `${e}, and ${t}`, unknown = (e, t) => ({
	kind: "unknown",
	why: because(e, t.kind === "missing" ? "GitHub or Gitea shows no such commits, or not to this token" : t.why)
}), gather = async (e, { forge: t, branch: n, signal: r }) => {
	let i = await t.requests.into(n);
	if (i.kind !== "found") return i;
	let a = Map.groupBy(i.value.items, ({ mergeCommit: e }) => e ?? ""), o = new Map();
	for (let { sha: i } of e) {
		let e = a.get(i);
		if (e !== void 0) {
			o.set(i, e);
			continue;
		}
		r.throwIfAborted();
		let s = await t.requests.withCommit(i);
		if (s.kind !== "found") return s;
		o.set(i, s.value.filter(({ base: e }) => e === n));
	}
	let s = new Map();
	for (let { number: n } of rebasedCandidates({
		steps: e,
		requestsOf: o,
		forge: t.kind
	})) {
		let e = await t.requests.commitsOf(n);
		if (e.kind !== "found") return e;
		s.set(n, e.value.items);
	}
	return {
		requestsOf: o,
		commitsOf: s
	};
}, c = [
	2e3,
	4e3,
	8e3,
	16e3,
	3e4
], findRecord = async (e, { forge: t, branch: n, clock: r, signal: i }) => {
	for (let a of [...e.isRecent ? c : [], void 0]) {
		let o = await t.history.updates(n, e);
		if (o.kind === "unanswered") return o;
		if (o.kind === "missing") return { kind: "none" };
		let s = o.value.items.find(({ before: t, after: n }) => t === e.before && n === e.after);
		if (s !== void 0) return {
			kind: "found",
			update: s
		};
		a !== void 0 && await r.sleep(a, i);
	}
	return {
		kind: "absent",
		why: `the update is not in the branch's activity${e.isRecent ? ", which was looked at for a minute" : ""}`
	};
}, judgePush = async (e, t) => {
	let { before: n, after: r, sender: i } = e, a = {
		before: n,
		after: r,
		at: void 0,
		pusher: i
	}, o = await findRecord(e, t);
	if (o.kind === "found") {
		let { update: n } = o, r = mergedInto(t, void 0), i = await judgeRecorded(n, {
			listed: e.listed,
			merged: r
		}, t);
		return {
			movement: {
				...a,
				at: n.at,
				pusher: n.pusher
			},
			verdict: i
		};
	}
	return o.kind === "unanswered" && !e.isForced ? {
		movement: a,
		verdict: {
			kind: "unknown",
			why: o.why
		}
	} : {
		movement: a,
		verdict: await judgeCommits(e, "why" in o ? o.why : void 0, t)
	};
}, auditSince = async (e, t) => {
	let { forge: n, branch: r } = t, i = await n.history.updates(r, { since: e });
	if (i.kind === "unanswered") return {
		judged: [],
		gaps: [i.why]
	};
	if (i.kind === "missing") return {
		judged: [],
		gaps: [n.kind === "gitea" ? "Gitea keeps no record of a branch's updates: judge them as they are pushed" : "GitHub or Gitea shows no activity of this repository to this token"]
	};
	let a = mergedInto(t, e), o = [];
	for (let e of i.value.items) t.signal.throwIfAborted(), o.push({
		movement: e,
		verdict: await judgeRecorded(e, {
			listed: [],
			merged: a
		}, t)
	});
	return {
		judged: o,
		gaps: i.value.isWhole ? [] : ["there were more updates than can be read"]
	};
}, mergedInto = ({ forge: e, branch: t }, n) => {
	let r;
	return () => r ??= e.requests.into(t, n);
}, readProtection = async ({ forge: e, branch: t, isRefProtected: n }) => {
	let r = await e.protection.rules(t), i = n === "ask" && !(r.kind === "found" && requiresRequests(r.value)) ? await e.protection.isProtected(t) : void 0;
	return {
		requiresRequests: r.kind === "found" ? requiresRequests(r.value) : void 0,
		isProtected: n === "ask" ? known(i) : n,
		unread: [...e.kind === "gitea" ? [] : unread(`The rulesets of ${t}`, r), ...i === void 0 ? [] : unread(`Whether ${t} is protected`, i)]
	};
}, known = (e) => e?.kind === "found" ? e.value : void 0, requiresRequests = (e) => e.includes("pull_request"), unread = (e, t) => t.kind === "found" ? [] : t.kind === "missing" ? [{
	what: e,
	why: "GitHub or Gitea answered 404",
	isOutside: !1
}] : [{
	what: e,
	why: t.why,
	isOutside: t.cause === "outside" || t.cause === "rate-limit"
}], judge = async (t, r) => {
	let { clock: i, signal: a, facts: o } = r, { repository: c, named: l, allowance: u } = t, d = r.openForge(c, t.githubToken?.secret), f = o.event === void 0 ? void 0 : await o.payload(), p = {
		forge: d.kind,
		gaps: [],
		since: void 0,
		failsOnUnknown: t.failOnUnknown
	}, m = await findPlace({
		branch: t.branch,
		payload: f,
		repository: c
	}, d);
	if ("gap" in m) return {
		...p,
		branch: "the default branch",
		judged: [],
		gaps: [m.gap],
		protection: void 0
	};
	let { branch: h } = m, g = {
		forge: d,
		branch: h,
		allowance: u,
		clock: i,
		signal: a
	}, _ = {
		...p,
		branch: h
	};
	if (l !== void 0) {
		let e = await judgePush(l, g);
		return {
			..._,
			judged: [e],
			protection: await readProtection({
				forge: d,
				branch: h,
				isRefProtected: "ask"
			})
		};
	}
	let v = s({
		event: o.event,
		payload: f,
		...m
	});
	switch (v.kind) {
		case "unfit": throw new e(n({
			why: v.why,
			isPush: o.event === "push"
		}));
		case "skip": return {
			..._,
			judged: [],
			skipped: v.why,
			protection: void 0
		};
		case "audit": {
			let e = i.now() - t.since, n = await auditSince(e, g);
			return {
				..._,
				...n,
				since: e,
				protection: await readProtection({
					forge: d,
					branch: h,
					isRefProtected: "ask"
				})
			};
		}
		case "push": {
			let e = await judgePush(v.push, g);
			return {
				..._,
				judged: [e],
				protection: await protectionAfter(e, {
					forge: d,
					branch: h,
					facts: o
				})
			};
		}
	}
}, protectionAfter = async (e, { forge: t, branch: n, facts: i }) => {
	let { isRefProtected: a } = i;
	return t.kind === "gitea" ? await readProtection({
		forge: t,
		branch: n,
		isRefProtected: "ask"
	}) : r([e]) === "direct-push" ? {
		requiresRequests: void 0,
		isProtected: a,
		unread: []
	} : await readProtection({
		forge: t,
		branch: n,
		isRefProtected: a
	});
}, findPlace = async ({ branch: t, payload: n, repository: r }, s) => {
	let c = t ?? a(n);
	if (c !== void 0) return {
		branch: c,
		isFork: o(n)
	};
	let l = await s.protection.repository();
	if (l.kind === "unanswered") return { gap: l.why };
	if (l.kind === "missing") throw new e(i({ repository: r }));
	return {
		branch: l.value.defaultBranch,
		isFork: l.value.isFork
	};
};
export { judge };
