import { inertLine as e } from "../index.js";
import { byPlace as t, defineFinding as n, pathInUrl as r, reachFirst as i, renewFirst as a, runAgain as o, seeName as s, shown as c, whyOf as l } from "./domain-problem-locked-index.js";
import { planTrailer as u } from "./actions-shared-inputs.js";
const isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, d = /^Release-Date: (\S+)$/, f = /^Release-Changelog: (\S+) (\S+) (\S+) (sha256:[0-9a-f]{64})$/, readTrailers = (e) => {
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
		date: i !== void 0 && isCalendarDate(i) ? i : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let i = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), a = n.map(({ file: e, package: t, version: n, digest: i }) => `Release-Changelog: ${r(e)} ${t} ${n} ${i}`), o = `Release-Plan: ${await planDigest(e)}`;
	return [
		...i,
		"",
		o,
		`Release-Date: ${t}`,
		...a
	].join("\n");
}, planDigest = async (e) => await digestOf({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await sha256Of(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`, p = "run publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index", m = n({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project"
}, ({ why: t }) => ({
	message: `Nothing is to be published: ${e(t)}`,
	hint: "Nothing needs to be done where no release waits: merging the release pull request publishes. Versions written by hand, and a release that failed before, are published with due: unreleased"
})), h = n({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, commit: t, reviewed: n, found: r, place: i }) => ({
	package: e,
	message: `The release commit ${t.slice(0, 10)} says ${c(e)} ${n}, and ${r === void 0 ? "the workspace has no such package" : `the files say ${r}`}`,
	hint: r === void 0 ? `It was renamed or removed since: let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${p}` : `Let prepare-release run again, and merge its pull request where it opens one; for packages of this release that none names, ${p}`,
	says: "all",
	...i
})), g = n({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project"
}, ({ commit: e, packages: t, why: n }) => ({
	message: `The release commit ${e.slice(0, 10)} (${t.map(c).join(", ")}) releases nothing: ${n}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
})), _ = n({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ commit: e, request: t }) => ({
	message: `${t === void 0 ? "A release" : `The release pull request #${t}`} was merged as ${e.slice(0, 10)}, and ${t === void 0 ? "its message does not say" : "no commit of it says"} any more what it releases`,
	hint: `To release it all the same, ${p}. A version that tags make needs its tag at that commit first`,
	says: "all"
})), v = n({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project"
}, ({ commit: e, request: t }) => ({
	message: `The release commit ${e.slice(0, 10)} came by the pull request #${t} of a fork, and says a version that no file has`,
	hint: `Let prepare-release run again, and merge its pull request; where that does not name the package, read what came, make the tag of its version at the newest commit, and ${p}`,
	says: "all"
})), y = n({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ why: n, isOfEvent: r, isPassing: a }) => ({
	...a ? { mender: "outside" } : {},
	message: `Whether the push is a release is not known: ${e(n)}`,
	...t((e) => r ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH" : e("Set fetch-depth: 0 for actions/checkout, and check out what was pushed; after a force push, start the workflow by hand", "Run git fetch --unshallow, and check out what was pushed")),
	...a && (i(n) ?? o("Run it again when GitHub or Gitea answers", "with fetch-depth: 0 on actions/checkout neither is asked"))
})), b = n({
	code: "RA-PREPARED-REQUESTS-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, (n) => ({
	message: `By which pull requests the pushed commits came is not known: ${e(l(n))}`,
	...t((e) => `${s(n)}${e("Give the job contents: read and pull-requests: read, or a github-token that may read them", "Set GITHUB_TOKEN to one that may read contents and pull requests")}`),
	...a(n.status)
})), x = n({
	code: "RA-PREPARED-REQUESTS-UNREAD",
	severity: "error",
	mender: "outside"
}, ({ why: t, status: n }) => ({
	...n === void 0 ? {} : {
		mender: "project",
		remedy: "outside"
	},
	message: `By which pull requests the pushed commits came is not known: ${e(t)}`,
	...i(t) ?? (n === void 0 ? {
		hint: "Run it again when GitHub or Gitea answers: nothing was published",
		says: "again"
	} : { hint: "See to what its words say: of a commit that was not pushed it knows nothing" })
})), S = n({
	code: "RA-PREPARED-VERSION-NOT-TOLD",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, tool: t, version: n, tag: r, place: i }) => ({
	package: e,
	message: `${e} is to be ${n}, no tag at this commit says so, and its version comes from tags by a tool that can be told in no other way: ${c(t)}`,
	hint: `Make the tag ${c(r)} at this commit, and push it; for the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm`,
	...i
})), C = n({
	code: "RA-PREPARED-DIST-IS-NOT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "due is prepared, and dist was built by a tag or without due: prepared",
	hint: "Give due: prepared to the step that builds, too; or, where this is publish, leave it out here"
}));
export { digestOf, C as distNotPrepared, isCalendarDate, h as notAsReviewed, m as nothingDue, planDigest, y as pushUnread, readTrailers, releaseMessageBody, v as releaseOfFork, g as releaseTakenBack, _ as releaseUnreadable, b as requestsRefused, x as requestsUnread, sectionDigest, sha256Of, S as versionNotTold };
