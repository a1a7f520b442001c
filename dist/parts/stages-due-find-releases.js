import { __exportAll as e } from "./rolldown-runtime.js";
import { pushUnread as t, releaseUnreadable as n, requestsRefused as r, requestsUnread as i } from "./domain-problem-prepared.js";
import { Problem as a } from "../index.js";
import { isNoCommit as o } from "./domain-workspace-path.js";
import { canonicalVersion as s } from "./domain-python-requirement.js";
import { planDigest as c } from "./domain-release-request-trailers.js";
const l = /^Release-Plan: (sha256:[0-9a-f]{64})$/, u = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => l.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => l.test(e));
	if (n < 0) return;
	let r = l.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await c(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = u.exec(e) ?? [], i = s(r ?? "");
	if (t !== void 0 && i !== void 0) return {
		name: t,
		from: s(n ?? ""),
		to: i
	};
}, stepsOf = (e, t) => {
	let n = new Map(t.map((e) => [e.sha, e])), r = [];
	for (let t = n.get(e); t !== void 0; t = n.get(t.parents[0] ?? "")) r.push(t);
	let i = new Map();
	for (let { sha: e } of r.toReversed()) {
		let t = [e];
		for (let r = t.pop(); r !== void 0; r = t.pop()) {
			let a = i.has(r) ? void 0 : n.get(r);
			a !== void 0 && (i.set(r, e), t.push(...a.parents));
		}
	}
	let a = Map.groupBy(t, ({ sha: e }) => i.get(e));
	return r.map((e) => ({
		commit: e,
		commits: a.get(e.sha)
	}));
}, lineBelow = (e, t) => {
	let n = new Map(t.map((e) => [e.sha, e])), r = new Set();
	for (let t = n.get(e.parents[0] ?? ""); t !== void 0; t = n.get(t.parents[0] ?? "")) r.add(t.sha);
	return r;
}, releasesIn = async (e, t) => {
	let n = stepsOf(e, t).flatMap((e) => {
		let t = e.commits.filter(({ message: e }) => hasTrailer(e)), n = new Set(t.flatMap((t) => [...lineBelow(t, e.commits)]));
		return t.filter(({ sha: e }) => !n.has(e));
	}), r = await Promise.all(n.map(async ({ sha: e, message: t }) => ({
		commit: e,
		words: await readReleaseCommit(t)
	})));
	return {
		releases: r.flatMap(({ commit: e, words: t }) => t === void 0 ? [] : [{
			commit: e,
			...t
		}]),
		cut: r.flatMap(({ commit: e, words: t }) => t === void 0 ? [e] : [])
	};
}, isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: e, branch: t }, { requests: r, signal: i }) => {
	let o = e.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), s = [], c = t === void 0 || o.length === 0 ? [] : answered(await r.into(t)).items;
	for (let { sha: e } of o) {
		i.throwIfAborted();
		let l = await requestOf(e, {
			listed: c,
			branch: t,
			isAsked: o.length <= 250
		}, r);
		if (l?.from === void 0) continue;
		let u = await lastRelease(l, answered(await r.commitsOf(l.number)).items);
		if (u !== void 0) s.push({
			...u,
			commit: e
		});
		else if (isReleaseBranch(l.from)) throw new a(n({
			commit: e,
			request: l.number
		}));
	}
	return s;
}, requestOf = async (e, { listed: t, branch: n, isAsked: r }, i) => {
	let isOf = ({ mergeCommit: t }) => t === e, a = t.find(isOf);
	return a !== void 0 || !r ? a : answered(await i.withCommit(e)).find((e) => isOf(e) && (n === void 0 || e.base === n));
}, lastRelease = async ({ head: e }, t) => {
	let n = t.some(({ sha: t }) => t === e), { releases: r } = await releasesIn(n ? e : t.at(-1)?.sha ?? "", t);
	return r[0];
}, answered = (e) => {
	if (e.kind === "found") return e.value;
	let t = e.kind === "missing" ? "GitHub or Gitea shows this token no such pull requests" : e.why, n = e.kind === "missing" || e.cause === "permission" || e.cause === "plan";
	throw new a(n ? r({ why: t }) : i({ why: t }));
}, pushedBy = ({ event: e, ref: t, payload: n }) => {
	if (e === void 0) return {
		kind: "head",
		branch: void 0
	};
	let { repository: r, ...i } = object(n), a = object(r).default_branch, s = typeof a == "string" && a !== "";
	if (e !== "push") return s && t?.startsWith("refs/heads/") === !0 && t !== `refs/heads/${a}` ? otherBranch(t, a) : {
		kind: "head",
		branch: s ? a : void 0
	};
	let { ref: c, before: l, after: u } = i;
	return !s || typeof c != "string" || !isCommit(l) || !isCommit(u) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	} : c === `refs/heads/${a}` ? o(u) ? {
		kind: "none",
		why: `${a} was deleted`
	} : o(l) ? {
		kind: "head",
		branch: a
	} : {
		kind: "push",
		branch: a,
		before: l,
		after: u
	} : otherBranch(c, a);
}, otherBranch = (e, t) => ({
	kind: "none",
	why: `the run is on ${e.replace(/^refs\/heads\//, "")}, and merging into ${t} alone releases`
}), isCommit = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e), object = (e) => typeof e == "object" && e ? e : {};
var d = e({ findReleases: () => findReleases });
const findReleases = async (e, r) => {
	let i = pushedBy(await r.trigger());
	if (i.kind === "unfit") throw new a(t({ why: i.why }));
	if (i.kind === "none") return i;
	let { head: o, commits: s } = await readBrought(e, i, r), { releases: c, cut: l } = await releasesIn(o, s);
	if (c.length > 0 && l.length === 0) return {
		kind: "releases",
		releases: c
	};
	let u = {
		steps: stepsOf(o, s),
		branch: i.branch
	}, d = r.forge === void 0 || c.length > 0 ? [] : await readRequests(u, {
		...r,
		...r.forge
	});
	if (d.length > 0) return {
		kind: "releases",
		releases: d
	};
	if (l.length > 0) throw new a(n({
		commit: l[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(i, r.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request"}`, readBrought = async (e, n, { pushes: r, forge: i }) => {
	let o = n.kind === "push" ? n.before : void 0, s = await r.commits({
		folder: e,
		before: o
	});
	if (s === void 0) throw new a(t({ why: "there is no git checkout with a commit" }));
	let { head: c } = s, l = s.commits ?? await askForge(o, c, i);
	if (n.kind !== "push" || c === n.after || l.some(({ sha: e }) => e === n.after)) return {
		head: c,
		commits: l
	};
	let u = `the checkout is at ${c.slice(0, 10)}, which does not have the pushed ${n.after.slice(0, 10)}`;
	throw new a(t({ why: u }));
}, askForge = async (e, n, r) => {
	let i = "this clone lacks commits of it";
	if (e === void 0 || r === void 0) throw new a(t({ why: i }));
	let o = await r.history.between(e, n);
	if (o.kind === "unanswered") throw new a(t({ why: `${i}, and ${o.why}` }));
	if (o.kind === "missing") throw new a(t({ why: `${i}, and GitHub or Gitea shows no commits since ${e.slice(0, 10)}` }));
	if (!o.value.isWhole) throw new a(t({ why: `${i}, and the list of them is cut` }));
	return o.value.items;
};
export { answered, d as find_releases_exports, pushedBy, releasesIn };
