import { inertLine as e } from "../index.js";
import { Problem as t, byPlace as n, defineFinding as r, pathInUrl as i, reachFirst as a, renewFirst as o, runAgain as s, seeName as c, shown as l, whyOf as u } from "./domain-problem-locked-index.js";
import { canonicalVersion as d } from "./actions-shared-inputs.js";
import { digestOf as f, isCalendarDate as p, planTrailer as m, sha256Of as h } from "./domain-problem-index-reads.js";
const g = /^Release-Date: (\S+)$/, _ = /^Release-Changelog: (\S+) (\S+) (\S+) (sha256:[0-9a-f]{64})$/, readTrailers = (e) => {
	let t = e.split("\n").map((e) => e.trim()), n = t.flatMap((e) => m.exec(e)?.[1] ?? []).at(-1);
	if (n === void 0) return;
	let r = t.flatMap((e) => {
		let [, t, n, r, i] = _.exec(e) ?? [], a = t === void 0 ? void 0 : decoded(t);
		return a === void 0 ? [] : [{
			file: a,
			package: n,
			version: r,
			digest: i
		}];
	}), i = t.flatMap((e) => g.exec(e)?.[1] ?? []).at(-1);
	return {
		plan: n,
		sections: r,
		date: i !== void 0 && p(i) ? i : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let r = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), a = n.map(({ file: e, package: t, version: n, digest: r }) => `Release-Changelog: ${i(e)} ${t} ${n} ${r}`), o = `Release-Plan: ${await planDigest(e)}`;
	return [
		...r,
		"",
		o,
		`Release-Date: ${t}`,
		...a
	].join("\n");
}, planDigest = async (e) => await f({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await h(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`, v = "run publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index", y = r({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project"
}, ({ why: t }) => ({
	message: `Nothing is to be published: ${e(t)}`,
	hint: "Nothing needs to be done where no release waits: merging the release pull request publishes. Versions written by hand, and a release that failed before, are published with due: unreleased"
})), b = r({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, commit: t, reviewed: n, found: r, place: i }) => ({
	package: e,
	message: `The release commit ${t.slice(0, 10)} says ${l(e)} ${n}, and ${r === void 0 ? "the workspace has no such package" : `the files say ${r}`}`,
	hint: r === void 0 ? `It was renamed or removed since: let prepare-release run again, and merge its pull request; for packages of this release that it does not name, ${v}` : `Let prepare-release run again, and merge its pull request; for packages of this release that it does not name, ${v}`,
	says: "all",
	...i
})), x = r({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project"
}, ({ commit: e, packages: t, why: n }) => ({
	message: `The release commit ${e.slice(0, 10)} (${t.map(l).join(", ")}) releases nothing: ${n}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
})), S = r({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ commit: e, request: t }) => ({
	message: `${t === void 0 ? "A release" : `The release pull request #${t}`} was merged as ${e.slice(0, 10)}, and ${t === void 0 ? "its message does not say" : "no commit of it says"} any more what it releases`,
	hint: `To release it all the same, ${v}. A version that tags make needs its tag at that commit first`,
	says: "all"
})), C = r({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project"
}, ({ commit: e, request: t }) => ({
	message: `The release commit ${e.slice(0, 10)} came by the pull request #${t} of a fork, and says a version that no file has`,
	hint: `Let prepare-release run again, and merge its pull request; where that does not name the package, read what came, make the tag of its version at the newest commit, and ${v}`,
	says: "all"
})), w = r({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ why: t, isOfEvent: r, isPassing: i }) => ({
	...i ? { mender: "outside" } : {},
	message: `Whether the push is a release is not known: ${e(t)}`,
	...n((e) => r ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH" : e("Set fetch-depth: 0 for actions/checkout, and check out what was pushed; after a force push, start the workflow by hand", "Run git fetch --unshallow, and check out what was pushed")),
	...i && (a(t) ?? s("Run it again when GitHub or Gitea answers", "with fetch-depth: 0 on actions/checkout neither is asked"))
})), T = r({
	code: "RA-PREPARED-REQUESTS-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, (t) => ({
	message: `By which pull requests the pushed commits came is not known: ${e(u(t))}`,
	...n((e) => `${c(t)}${e("Give the job contents: read and pull-requests: read, or a github-token that may read them", "Set GITHUB_TOKEN to one that may read contents and pull requests")}`),
	...o(t.status)
})), E = r({
	code: "RA-PREPARED-REQUESTS-UNREAD",
	severity: "error",
	mender: "outside"
}, ({ why: t, status: n }) => ({
	...n === void 0 ? {} : {
		mender: "project",
		remedy: "outside"
	},
	message: `By which pull requests the pushed commits came is not known: ${e(t)}`,
	...a(t) ?? (n === void 0 ? {
		hint: "Run it again when GitHub or Gitea answers: nothing was published",
		says: "again"
	} : { hint: "See to what its words say: of a commit that was not pushed it knows nothing" })
})), D = r({
	code: "RA-PREPARED-VERSION-NOT-TOLD",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, tool: t, version: n, tag: r, place: i }) => ({
	package: e,
	message: `${e} is to be ${n}, no tag at this commit says so, and its version comes from tags by a tool that can be told in no other way: ${l(t)}`,
	hint: `Make the tag ${l(r)} at this commit, and push it; for the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm`,
	...i
})), O = r({
	code: "RA-PREPARED-DIST-IS-NOT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "due is prepared, and dist was built by a tag or without due: prepared",
	hint: "Give due: prepared to the step that builds, too; or, where this is publish, leave it out here"
})), k = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => m.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => m.test(e));
	if (n < 0) return;
	let r = m.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await planDigest(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = k.exec(e) ?? [], i = d(r ?? "");
	if (t !== void 0 && i !== void 0) return {
		name: t,
		from: d(n ?? ""),
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
}, isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: e, branch: n }, { requests: r, signal: i }) => {
	let a = e.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), o = [], s = n === void 0 || a.length === 0 ? [] : answered(await r.into(n)).items;
	for (let { sha: e } of a) {
		i.throwIfAborted();
		let c = await requestOf(e, {
			listed: s,
			branch: n,
			isAsked: a.length <= 250
		}, r);
		if (c?.from === void 0) continue;
		let l = await lastRelease(c, answered(await r.commitsOf(c.number)).items);
		if (l !== void 0) o.push({
			...l,
			commit: e
		});
		else if (isReleaseBranch(c.from)) throw new t(S({
			commit: e,
			request: c.number
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
	if (e.kind === "missing") throw new t(T({ why: void 0 }));
	let { cause: n, status: r, why: i } = e;
	throw new t(n === "permission" || n === "plan" ? T({
		why: i,
		status: r
	}) : E({
		why: i,
		status: r
	}));
};
export { answered, O as distNotPrepared, b as notAsReviewed, y as nothingDue, w as pushUnread, readRequests, readTrailers, releaseMessageBody, C as releaseOfFork, x as releaseTakenBack, S as releaseUnreadable, releasesIn, sectionDigest, stepsOf, D as versionNotTold };
