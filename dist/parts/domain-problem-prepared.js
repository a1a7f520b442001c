import { inertLine as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const r = "publish once with due: unreleased, as init's workflow does when it is started by hand: every version that is not on the index", i = n({
	code: "RA-PREPARED-NOTHING-DUE",
	severity: "notice",
	mender: "project"
}, ({ why: t }) => ({
	message: `Nothing is to be published: ${e(t)}`,
	hint: "Nothing needs to be done: merging the release pull request publishes; versions written by hand are published with due: unreleased"
})), a = n({
	code: "RA-PREPARED-OTHER-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, commit: n, reviewed: i, found: a, place: o }) => ({
	package: e,
	message: `The release commit ${n.slice(0, 10)} says ${t(e)} ${i}, and ${a === void 0 ? "the workspace has no such package" : `the files say ${a}`}`,
	hint: a === void 0 ? `It was renamed or removed since: let prepare-release run again and merge what it opens; where it has nothing to write, ${r}` : `Let prepare-release run again and merge what it opens; where it has nothing to write, ${r}`,
	...o
})), o = n({
	code: "RA-PREPARED-NOT-DUE-ANY-MORE",
	severity: "notice",
	mender: "project"
}, ({ commit: e, packages: n, why: r }) => ({
	message: `The release commit ${e.slice(0, 10)} (${n.map(t).join(", ")}) releases nothing: ${r}`,
	hint: "Nothing needs to be done where that was meant; else let prepare-release run again"
})), s = n({
	code: "RA-PREPARED-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ commit: e, request: t }) => ({
	message: `${t === void 0 ? "A release" : `The release pull request #${t}`} was merged as ${e.slice(0, 10)}, and ${t === void 0 ? "its message does not say" : "no commit of it says"} any more what it releases`,
	hint: `To release it all the same, ${r}. A version that tags make needs its tag at that commit first`
})), c = n({
	code: "RA-PREPARED-OF-A-FORK",
	severity: "error",
	mender: "project"
}, ({ commit: e, request: t }) => ({
	message: `The release commit ${e.slice(0, 10)} came by the pull request #${t} of a fork, and says a version that no file has`,
	hint: "Let prepare-release make the release; nothing was published"
})), l = n({
	code: "RA-PREPARED-PUSH-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ why: t, isOfEvent: n }) => ({
	message: `Whether the push is a release is not known: ${e(t)}`,
	hint: n ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH" : "Set fetch-depth: 0 for actions/checkout, and check out what was pushed (in a terminal: git fetch --unshallow); after a force push, start the workflow by hand"
})), u = n({
	code: "RA-PREPARED-REQUESTS-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ why: t }) => ({
	message: `By which pull requests the pushed commits came is not known: ${e(t)}`,
	hint: "Give the job contents: read and pull-requests: read, or a github-token that may read them"
})), d = n({
	code: "RA-PREPARED-REQUESTS-UNREAD",
	severity: "error",
	mender: "outside"
}, ({ why: t }) => ({
	message: `By which pull requests the pushed commits came is not known: ${e(t)}`,
	hint: "Run it again when GitHub or Gitea answers; nothing was published"
})), f = n({
	code: "RA-PREPARED-VERSION-NOT-TOLD",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, tool: n, version: r, place: i }) => ({
	package: e,
	message: `${e} is to be ${r}, no tag at this commit says so, and its version comes from tags by a tool that can be told in no other way: ${t(n)}`,
	hint: `Make the tag of ${e} ${r} at this commit, and push it; for the next release, take a tool that can be told, such as hatch-vcs or setuptools-scm`,
	...i
})), p = n({
	code: "RA-PREPARED-DIST-IS-NOT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "due is prepared, and dist was built by a tag or without due: prepared",
	hint: "Give due: prepared to the step that builds, too; or leave it out here"
}));
export { p as distNotPrepared, a as notAsReviewed, i as nothingDue, l as pushUnread, c as releaseOfFork, o as releaseTakenBack, s as releaseUnreadable, u as requestsRefused, d as requestsUnread, f as versionNotTold };
