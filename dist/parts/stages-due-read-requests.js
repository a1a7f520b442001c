import { planDigest as e, releaseUnreadable as t, requestsRefused as n, requestsUnread as r } from "./domain-problem-prepared.js";
import { Problem as i } from "./domain-problem-locked-index.js";
import { canonicalVersion as a, planTrailer as o } from "./actions-shared-inputs.js";
const s = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => o.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (t) => {
	let n = linesOf(t), r = n.findLastIndex((e) => o.test(e));
	if (r < 0) return;
	let i = o.exec(n[r])[1], a = n.slice(0, r).findLastIndex((e) => e !== ""), s = n.slice(0, a + 1).findLastIndex((e) => readLine(e) === void 0) + 1, c = n.slice(s, a + 1).flatMap((e) => readLine(e) ?? []);
	return c.length > 0 && await e(c) === i ? {
		digest: i,
		packages: c
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = s.exec(e) ?? [], i = a(r ?? "");
	if (t !== void 0 && i !== void 0) return {
		name: t,
		from: a(n ?? ""),
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
		return t.filter(({ sha: e }) => !n.has(e)).map((t) => ({
			...t,
			step: e.commit.sha
		}));
	}), r = await Promise.all(n.map(async ({ sha: e, message: t, step: n }) => ({
		commit: e,
		...n === e ? {} : { mergedBy: n },
		words: await readReleaseCommit(t)
	})));
	return {
		releases: r.flatMap(({ words: e, ...t }) => e === void 0 ? [] : [{
			...t,
			...e
		}]),
		cut: r.flatMap(({ commit: e, words: t }) => t === void 0 ? [e] : [])
	};
}, isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: e, branch: n }, { requests: r, signal: a }) => {
	let o = e.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), s = [], c = n === void 0 || o.length === 0 ? [] : answered(await r.into(n)).items;
	for (let { sha: e } of o) {
		a.throwIfAborted();
		let l = await requestOf(e, {
			listed: c,
			branch: n,
			isAsked: o.length <= 250
		}, r);
		if (l?.from === void 0) continue;
		let u = await lastRelease(l, answered(await r.commitsOf(l.number)).items);
		if (u !== void 0) s.push({
			...u,
			commit: e
		});
		else if (isReleaseBranch(l.from)) throw new i(t({
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
	if (e.kind === "missing") throw new i(n({ why: void 0 }));
	let { cause: t, status: a, why: o } = e;
	throw new i(t === "permission" || t === "plan" ? n({
		why: o,
		status: a
	}) : r({
		why: o,
		status: a
	}));
};
export { answered, readRequests, releasesIn, stepsOf };
