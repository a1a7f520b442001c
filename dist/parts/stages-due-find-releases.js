import { __exportAll as e } from "./rolldown-runtime.js";
import { gitMissing as t } from "./domain-problem-index-reads.js";
import { pushUnread as n, releaseUnreadable as r, requestsRefused as i, requestsUnread as a } from "./domain-problem-prepared.js";
import { Problem as o } from "../index.js";
import { pushedBy as s, releasesIn as c, stepsOf as l } from "./domain-release-request-trailers.js";
const isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: e, branch: t }, { requests: n, signal: i }) => {
	let a = e.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), s = [], c = t === void 0 || a.length === 0 ? [] : answered(await n.into(t)).items;
	for (let { sha: e } of a) {
		i.throwIfAborted();
		let l = await requestOf(e, {
			listed: c,
			branch: t,
			isAsked: a.length <= 250
		}, n);
		if (l?.from === void 0) continue;
		let u = await lastRelease(l, answered(await n.commitsOf(l.number)).items);
		if (u !== void 0) s.push({
			...u,
			commit: e
		});
		else if (isReleaseBranch(l.from)) throw new o(r({
			commit: e,
			request: l.number
		}));
	}
	return s;
}, requestOf = async (e, { listed: t, branch: n, isAsked: r }, i) => {
	let isOf = ({ mergeCommit: t }) => t === e, a = t.find(isOf);
	return a !== void 0 || !r ? a : answered(await i.withCommit(e)).find((e) => isOf(e) && (n === void 0 || e.base === n));
}, lastRelease = async ({ head: e }, t) => {
	let n = t.some(({ sha: t }) => t === e), { releases: r } = await c(n ? e : t.at(-1)?.sha ?? "", t);
	return r[0];
}, answered = (e) => {
	if (e.kind === "found") return e.value;
	let t = e.kind === "missing" ? "GitHub or Gitea shows this token no such pull requests" : e.why, n = e.kind === "missing" || e.cause === "permission" || e.cause === "plan";
	throw new o(n ? i({ why: t }) : a({ why: t }));
};
var u = e({ findReleases: () => findReleases });
const findReleases = async (e, t) => {
	let i = s(await t.trigger());
	if (i.kind === "unfit") throw new o(n({
		why: i.why,
		isOfEvent: !0
	}));
	if (i.kind === "none") return i;
	let { head: a, commits: u } = await readBrought(e, i, t), { releases: d, cut: f } = await c(a, u);
	if (d.length > 0 && f.length === 0) return {
		kind: "releases",
		releases: d
	};
	let p = {
		steps: l(a, u),
		branch: i.branch
	}, m = t.forge === void 0 || d.length > 0 ? [] : await readRequests(p, {
		...t,
		...t.forge
	});
	if (m.length > 0) return {
		kind: "releases",
		releases: m
	};
	if (f.length > 0) throw new o(r({
		commit: f[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(i, t.forge !== void 0)
	};
}, noneIn = (e, t) => `${e.kind === "push" ? `the push to ${e.branch} brought` : "the commit that is checked out brings"} no release commit${t ? "" : ", and no forge is known that could be asked for its pull request"}`, readBrought = async (e, r, { pushes: i, forge: a }) => {
	let s = r.kind === "push" ? r.before : void 0, c = await i.commits({
		folder: e,
		before: s
	});
	if (c === void 0) {
		let r = await i.isGitThere(e);
		throw new o(r ? n({ why: "there is no git checkout with a commit" }) : t());
	}
	let { head: l } = c, u = c.commits ?? await askForge(s, l, a);
	if (r.kind !== "push" || l === r.after || u.some(({ sha: e }) => e === r.after)) return {
		head: l,
		commits: u
	};
	let d = `the checkout is at ${l.slice(0, 10)}, which does not have the pushed ${r.after.slice(0, 10)}`;
	throw new o(n({ why: d }));
}, askForge = async (e, t, r) => {
	let i = "this clone lacks commits of it";
	if (e === void 0 || r === void 0) throw new o(n({ why: i }));
	let a = await r.history.between(e, t);
	if (a.kind === "unanswered") throw new o(n({ why: `${i}, and ${a.why}` }));
	if (a.kind === "missing") throw new o(n({ why: `${i}, and GitHub or Gitea shows no commits since ${e.slice(0, 10)}` }));
	if (!a.value.isWhole) throw new o(n({ why: `${i}, and the list of them is cut` }));
	return a.value.items;
};
export { answered, u as find_releases_exports };
