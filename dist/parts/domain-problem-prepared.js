import { inertLine as e } from "../index.js";
import { alike as t, byPlace as n, defineFinding as r, option as i, reachFirst as a, renewFirst as o, runAgain as s, seeName as c, shown as l, whyOf as u } from "./domain-problem-locked-index.js";
import { digestOf as d, isCalendarDate as f, pathInUrl as p, planTrailer as m, sha256Of as h } from "./domain-problem-index-reads.js";
import { canonicalVersion as g } from "./actions-shared-inputs.js";
const _ = "run publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index", v = r({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project"
}, ({ why: t }) => ({
	message: `Nothing is to be published: ${e(t)}`,
	hint: "Nothing needs to be done where no release waits: merging the release pull request publishes. Versions written by hand, and a release that failed before, are published with due: unreleased"
})), y = r({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, commit: t, reviewed: n, found: r, place: i }) => ({
	package: e,
	message: `The release commit ${t.slice(0, 10)} says ${l(e)} ${n}, and ${r === void 0 ? "the workspace has no such package" : `the files say ${r}`}`,
	hint: r === void 0 ? `It was renamed or removed since: let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${_}` : `Let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${_}`,
	says: "all",
	...i
})), b = r({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project"
}, ({ commit: e, packages: t, why: n }) => ({
	message: `The release commit ${e.slice(0, 10)} (${t.map(l).join(", ")}) releases nothing: ${n}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
})), x = r({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ commit: e, request: t }) => ({
	message: `${t === void 0 ? "A release" : `The release pull request #${t}`} was merged as ${e.slice(0, 10)}, and ${t === void 0 ? "its message does not say" : "no commit of it says"} any more what it releases`,
	hint: `To release it all the same, ${_}. A version that tags make needs its tag at that commit first`,
	says: "all"
})), S = r({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project"
}, ({ commit: e, request: t }) => ({
	message: `The release commit ${e.slice(0, 10)} came by the pull request #${t} of a fork, and says a version that no file has`,
	hint: `Let prepare-release run again, and merge its pull request; where that does not name the package, read what came, make the tag of its version at the newest commit, and ${_}`,
	says: "all"
})), C = {
	event: t("See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH"),
	"no checkout": n((e) => e("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone that has a commit")),
	"other checkout": t("Check out what was pushed"),
	shallow: n((e) => e("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow")),
	forced: {
		...t(`Where a release was in it, ${_}`),
		says: "all"
	}
}, w = r({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ lack: t, why: n, isPassing: r }) => ({
	...r ? { mender: "outside" } : {},
	message: `Whether the push is a release is not known: ${e(n)}`,
	...C[t],
	...r && (a(n) ?? s("Run it again when GitHub or Gitea answers", t === "forced" ? `where it does not, ${_}` : "with fetch-depth: 0 on actions/checkout neither is asked"))
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
	...n((e) => `Build dist with ${i(e, "due", "prepared")}, too, or leave that out here`)
})), k = /^Release-Date: (\S+)$/, A = /^Release-Changelog: (\S+) (\S+) (\S+) (sha256:[0-9a-f]{64})$/, readTrailers = (e) => {
	let t = e.split("\n").map((e) => e.trim()), n = t.flatMap((e) => m.exec(e)?.[1] ?? []).at(-1);
	if (n === void 0) return;
	let r = t.flatMap((e) => {
		let [, t, n, r, i] = A.exec(e) ?? [], a = t === void 0 ? void 0 : decoded(t);
		return a === void 0 ? [] : [{
			file: a,
			package: n,
			version: r,
			digest: i
		}];
	}), i = t.flatMap((e) => k.exec(e)?.[1] ?? []).at(-1);
	return {
		plan: n,
		sections: r,
		date: i !== void 0 && f(i) ? i : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let r = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), i = n.map(({ file: e, package: t, version: n, digest: r }) => `Release-Changelog: ${p(e)} ${t} ${n} ${r}`), a = `Release-Plan: ${await planDigest(e)}`;
	return [
		...r,
		"",
		a,
		`Release-Date: ${t}`,
		...i
	].join("\n");
}, planDigest = async (e) => await d({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await h(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`, j = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => m.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => m.test(e));
	if (n < 0) return;
	let r = m.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await planDigest(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = j.exec(e) ?? [], i = g(r ?? "");
	if (t !== void 0 && i !== void 0) return {
		name: t,
		from: g(n ?? ""),
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
};
export { O as distNotPrepared, y as notAsReviewed, v as nothingDue, w as pushUnread, readTrailers, releaseMessageBody, S as releaseOfFork, b as releaseTakenBack, x as releaseUnreadable, releasesIn, T as requestsRefused, E as requestsUnread, sectionDigest, stepsOf, D as versionNotTold };
