import { __exportAll as e } from "./rolldown-runtime.js";
import { gitMissing as t, isNoCommit as n } from "./domain-workspace-path.js";
import { pushUnread as r, releaseUnreadable as i, requestsRefused as a, requestsUnread as o } from "./domain-problem-prepared.js";
import { Problem as s } from "../index.js";
import { canonicalVersion as c } from "./domain-python-requirement.js";
import { planDigest as l } from "./domain-problem-file-writing.js";
const u = /^Release-Plan: (sha256:[0-9a-f]{64})$/, d = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => u.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => u.test(e));
	if (n < 0) return;
	let r = u.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await l(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = d.exec(e) ?? [], i = c(r ?? "");
	if (t !== void 0 && i !== void 0) return {
		name: t,
		from: c(n ?? ""),
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
}, isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: e, branch: t }, { requests: n, signal: r }) => {
	let a = e.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), o = [], c = t === void 0 || a.length === 0 ? [] : answered(await n.into(t)).items;
	for (let { sha: e } of a) {
		r.throwIfAborted();
		let l = await requestOf(e, {
			listed: c,
			branch: t,
			isAsked: a.length <= 250
		}, n);
		if (l?.from === void 0) continue;
		let u = await lastRelease(l, answered(await n.commitsOf(l.number)).items);
		if (u !== void 0) o.push({
			...u,
			commit: e
		});
		else if (isReleaseBranch(l.from)) throw new s(i({
			commit: e,
			request: l.number
		}));
	}
	return o;
}, requestOf = async (e, { listed: t, branch: n, isAsked: r }, i) => {
	let isOf = ({ mergeCommit: t }) => t === e, a = t.find(isOf);
	return a !== void 0 || !r ? a : answered(await i.withCommit(e)).find((e) => isOf(e) && (n === void 0 || e.base === n));
}, lastRelease = async ({ head: e }, t) => {
	let n = t.some(({ sha: t }) => t === e), { releases: r } = await releasesIn(n ? e : t.at(-1)?.sha ?? "", t);
	return r[0];
}, answered = (e) => {
	if (e.kind === "found") return e.value;
	let t = e.kind === "missing" ? "GitHub or Gitea shows this token no such pull requests" : e.why, n = e.kind === "missing" || e.cause === "permission" || e.cause === "plan";
	throw new s(n ? a({ why: t }) : o({ why: t }));
}, pushedBy = ({ event: e, ref: t, payload: r }) => {
	if (e === void 0) return {
		kind: "head",
		branch: void 0
	};
	let { repository: i, ...a } = object(r), o = object(i).default_branch, s = typeof o == "string" && o !== "";
	if (e !== "push") return s && t?.startsWith("refs/heads/") === !0 && t !== `refs/heads/${o}` ? otherBranch(t, o) : {
		kind: "head",
		branch: s ? o : void 0
	};
	let { ref: c, before: l, after: u } = a;
	return !s || typeof c != "string" || !isCommit(l) || !isCommit(u) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	} : c === `refs/heads/${o}` ? n(u) ? {
		kind: "none",
		why: `${o} was deleted`
	} : n(l) ? {
		kind: "head",
		branch: o
	} : {
		kind: "push",
		branch: o,
		before: l,
		after: u
	} : otherBranch(c, o);
}, otherBranch = (e, t) => ({
	kind: "none",
	why: `the run is on ${e.replace(/^refs\/heads\//, "")}, and merging into ${t} alone releases`
}), isCommit = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e), object = (e) => typeof e == "object" && e ? e : {};
var f = e({ findReleases: () => findReleases });
const findReleases = async (e, t) => {
	let n = pushedBy(await t.trigger());
	if (n.kind === "unfit") throw new s(r({ why: n.why }));
	if (n.kind === "none") return n;
	let { head: a, commits: o } = await readBrought(e, n, t), { releases: c, cut: l } = await releasesIn(a, o);
	if (c.length > 0 && l.length === 0) return {
		kind: "releases",
		releases: c
	};
	let u = {
		steps: stepsOf(a, o),
		branch: n.branch
	}, d = t.forge === void 0 || c.length > 0 ? [] : await readRequests(u, {
		...t,
		...t.forge
	});
	if (d.length > 0) return {
		kind: "releases",
		releases: d
	};
	if (l.length > 0) throw new s(i({
		commit: l[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(n, t.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request"}`, readBrought = async (e, n, { pushes: i, forge: a }) => {
	let o = n.kind === "push" ? n.before : void 0, c = await i.commits({
		folder: e,
		before: o
	});
	if (c === void 0) {
		let n = await i.isGitThere(e);
		throw new s(n ? r({ why: "there is no git checkout with a commit" }) : t());
	}
	let { head: l } = c, u = c.commits ?? await askForge(o, l, a);
	if (n.kind !== "push" || l === n.after || u.some(({ sha: e }) => e === n.after)) return {
		head: l,
		commits: u
	};
	let d = `the checkout is at ${l.slice(0, 10)}, which does not have the pushed ${n.after.slice(0, 10)}`;
	throw new s(r({ why: d }));
}, askForge = async (e, t, n) => {
	let i = "this clone lacks commits of it";
	if (e === void 0 || n === void 0) throw new s(r({ why: i }));
	let a = await n.history.between(e, t);
	if (a.kind === "unanswered") throw new s(r({ why: `${i}, and ${a.why}` }));
	if (a.kind === "missing") throw new s(r({ why: `${i}, and GitHub or Gitea shows no commits since ${e.slice(0, 10)}` }));
	if (!a.value.isWhole) throw new s(r({ why: `${i}, and the list of them is cut` }));
	return a.value.items;
};
export { answered, f as find_releases_exports, pushedBy, releasesIn };
