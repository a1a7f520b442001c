import { Problem as e, inertLine as t, shown as n } from "../index.js";
import { defineFinding as r, isNoCommit as i } from "./domain-workspace-path.js";
import { digestOf as a, isCalendarDate as o, sha256Of as s } from "./domain-target-presets.js";
import { canonicalVersion as c } from "./actions-shared-inputs.js";
const l = "sha256:[0-9a-f]{64}", u = RegExp(`^Release-Plan: (${l})$`), d = /^Release-Date: (\S+)$/, f = RegExp(`^Release-Changelog: (\\S+) (\\S+) (\\S+) (${l})$`), readTrailers = (e) => {
	let t = e.split("\n").map((e) => e.trim()), n = t.flatMap((e) => u.exec(e)?.[1] ?? []).at(-1);
	if (n === void 0) return;
	let r = t.flatMap((e) => {
		let [, t, n, r, i] = f.exec(e) ?? [], a = t === void 0 ? void 0 : decoded(t);
		return a === void 0 ? [] : [{
			file: a,
			package: n,
			version: r,
			digest: i
		}];
	}), i = t.flatMap((e) => d.exec(e)?.[1] ?? []).at(-1);
	return {
		plan: n,
		sections: r,
		date: i !== void 0 && o(i) ? i : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let r = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), i = n.map(({ file: e, package: t, version: n, digest: r }) => `Release-Changelog: ${encoded(e)} ${t} ${n} ${r}`), a = `Release-Plan: ${await planDigest(e)}`;
	return [
		...r,
		"",
		a,
		`Release-Date: ${t}`,
		...i
	].join("\n");
}, encoded = (e) => e.split("/").map(encodeURIComponent).join("/"), planDigest = async (e) => await a({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await s(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`, p = "run publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index", m = r({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project"
}, ({ why: e }) => ({
	message: `Nothing is to be published: ${t(e)}`,
	hint: "Nothing needs to be done: merging the release pull request publishes; versions written by hand are published with due: unreleased"
})), h = r({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, commit: t, reviewed: r, found: i, place: a }) => ({
	package: e,
	message: `The release commit ${t.slice(0, 10)} says ${n(e)} ${r}, and ${i === void 0 ? "the workspace has no such package" : `the files say ${i}`}`,
	hint: i === void 0 ? `It was renamed or removed since: let prepare-release run again and merge what it opens; where it has nothing to write, ${p}` : `Let prepare-release run again and merge what it opens; where that does not name the package, ${p}`,
	...a
})), g = r({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project"
}, ({ commit: e, packages: t, why: r }) => ({
	message: `The release commit ${e.slice(0, 10)} (${t.map(n).join(", ")}) releases nothing: ${r}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
})), _ = r({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ commit: e, request: t }) => ({
	message: `${t === void 0 ? "A release" : `The release pull request #${t}`} was merged as ${e.slice(0, 10)}, and ${t === void 0 ? "its message does not say" : "no commit of it says"} any more what it releases`,
	hint: `To release it all the same, ${p}. A version that tags make needs its tag at that commit first`
})), v = r({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project"
}, ({ commit: e, request: t }) => ({
	message: `The release commit ${e.slice(0, 10)} came by the pull request #${t} of a fork, and says a version that no file has`,
	hint: "Let prepare-release make the release; nothing was published"
})), y = r({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ why: e, isOfEvent: n, isPassing: r }) => ({
	...r ? { mender: "outside" } : {},
	message: `Whether the push is a release is not known: ${t(e)}`,
	hint: n ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH" : r ? "Run it again when GitHub or Gitea answers; with fetch-depth: 0 on actions/checkout they need not be asked" : "Set fetch-depth: 0 for actions/checkout, and check out what was pushed (in a terminal: git fetch --unshallow); after a force push, start the workflow by hand"
})), b = r({
	code: "RA-PREPARED-REQUESTS-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: e }) => ({
	message: `By which pull requests the pushed commits came is not known: ${t(e)}`,
	hint: "Give the job contents: read and pull-requests: read, or a github-token that may read them"
})), x = r({
	code: "RA-PREPARED-REQUESTS-UNREAD",
	severity: "error",
	mender: "outside"
}, ({ why: e }) => ({
	message: `By which pull requests the pushed commits came is not known: ${t(e)}`,
	hint: "Run it again when GitHub or Gitea answers; nothing was published"
})), S = r({
	code: "RA-PREPARED-VERSION-NOT-TOLD",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, tool: t, version: r, place: i }) => ({
	package: e,
	message: `${e} is to be ${r}, no tag at this commit says so, and its version comes from tags by a tool that can be told in no other way: ${n(t)}`,
	hint: `Make the tag of ${e} ${r} at this commit, and push it; for the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm`,
	...i
})), C = r({
	code: "RA-PREPARED-DIST-IS-NOT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "due is prepared, and dist was built by a tag or without due: prepared",
	hint: "Give due: prepared to the step that builds, too; or leave it out here"
})), w = /^Release-Plan: (sha256:[0-9a-f]{64})$/, T = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/, hasTrailer = (e) => linesOf(e).some((e) => w.test(e)), linesOf = (e) => e.split("\n").map((e) => e.trim()), readReleaseCommit = async (e) => {
	let t = linesOf(e), n = t.findLastIndex((e) => w.test(e));
	if (n < 0) return;
	let r = w.exec(t[n])[1], i = t.slice(0, n).findLastIndex((e) => e !== ""), a = t.slice(0, i + 1).findLastIndex((e) => readLine(e) === void 0) + 1, o = t.slice(a, i + 1).flatMap((e) => readLine(e) ?? []);
	return o.length > 0 && await planDigest(o) === r ? {
		digest: r,
		packages: o
	} : void 0;
}, readLine = (e) => {
	let [, t, n, r] = T.exec(e) ?? [], i = c(r ?? "");
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
}, isReleaseBranch = (e) => /^release-actions\/release(?:\/|$)/.test(e), readRequests = async ({ steps: t, branch: n }, { requests: r, signal: i }) => {
	let a = t.map(({ commit: e }) => e).filter(({ parents: e }) => e.length === 1), o = [], s = n === void 0 || a.length === 0 ? [] : answered(await r.into(n)).items;
	for (let { sha: t } of a) {
		i.throwIfAborted();
		let c = await requestOf(t, {
			listed: s,
			branch: n,
			isAsked: a.length <= 250
		}, r);
		if (c?.from === void 0) continue;
		let l = await lastRelease(c, answered(await r.commitsOf(c.number)).items);
		if (l !== void 0) o.push({
			...l,
			commit: t
		});
		else if (isReleaseBranch(c.from)) throw new e(_({
			commit: t,
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
}, answered = (t) => {
	if (t.kind === "found") return t.value;
	let n = t.kind === "missing" ? "GitHub or Gitea shows this token no such pull requests" : t.why, r = t.kind === "missing" || t.cause === "permission" || t.cause === "plan";
	throw new e(r ? b({ why: n }) : x({ why: n }));
}, pushedBy = ({ event: e, ref: t, payload: n }) => {
	if (e === void 0) return {
		kind: "head",
		branch: void 0
	};
	let { repository: r, ...a } = object(n), o = object(r).default_branch, s = typeof o == "string" && o !== "";
	if (e !== "push") return s && t?.startsWith("refs/heads/") === !0 && t !== `refs/heads/${o}` ? otherBranch(t, o) : {
		kind: "head",
		branch: s ? o : void 0
	};
	let { ref: c, before: l, after: u } = a;
	return !s || typeof c != "string" || !isCommit(l) || !isCommit(u) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	} : c === `refs/heads/${o}` ? i(u) ? {
		kind: "none",
		why: `${o} was deleted`
	} : i(l) ? {
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
export { answered, C as distNotPrepared, h as notAsReviewed, m as nothingDue, y as pushUnread, pushedBy, readRequests, readTrailers, releaseMessageBody, v as releaseOfFork, g as releaseTakenBack, _ as releaseUnreadable, releasesIn, sectionDigest, stepsOf, S as versionNotTold };
