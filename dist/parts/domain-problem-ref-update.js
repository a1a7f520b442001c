import { byPlace as e, defineFinding as t, reachFirst as n } from "./domain-problem-locked-index.js";
const r = t({
	code: "RA-MAIN-DIRECT-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, subjects: i, why: a, undo: o }) => ({
	message: `${e} moved from ${t} to ${n} by a direct push of ${r}${a === void 0 ? "" : `: ${a}`}${i.length === 0 ? "" : `: ${i.join("; ")}`}`,
	hint: lines("Revert it on a branch of its own, and open a pull request", o)
})), i = t({
	code: "RA-MAIN-MERGED-BY-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, requests: i, undo: a }) => ({
	message: `${e} moved from ${t} to ${n} by a push of ${r}, which marked ${i} as merged`,
	hint: lines("Look at the checks and reviews that it went past. To undo it, revert on a branch of its own", a)
})), a = t({
	code: "RA-MAIN-FORCE-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, removed: i, isPast: a, undo: o }) => ({
	message: `${e} was force-pushed from ${t} to ${n} by ${r}: ${i}`,
	hint: lines(`Look at what was removed, and leave it so where that was on purpose. To put it back, ${a ? "open a pull request from a branch of it" : "and take away what came instead, force-push once more, which is reported as well"}`, o)
})), o = t({
	code: "RA-MAIN-UNKNOWN",
	severity: "warning",
	mender: "outside"
}, ({ what: t, why: r }) => ({
	message: `${t}: ${r}`,
	...e((e) => `Run it again; where this token may not see it, first ${e("give the job contents: read and pull-requests: read", "set GITHUB_TOKEN to one that may read contents and pull requests")}. What stays unknown, look at yourself`),
	...unknownToken(r),
	...n(r)
})), s = t({
	code: "RA-MAIN-NOT-JUDGED",
	severity: "notice",
	mender: "project"
}, ({ why: e }) => ({
	message: `Nothing was judged: ${e}`,
	hint: e.endsWith(" alone is judged") ? "If it should have been, look at the input branch" : "Nothing is to be done"
})), c = t({
	code: "RA-MAIN-REDUNDANT",
	severity: "notice",
	mender: "project"
}, ({ branch: e }) => ({
	message: `A ruleset already requires pull requests for ${e}`,
	hint: "Remove the action, unless it is to watch those who may bypass the ruleset"
})), l = t({
	code: "RA-MAIN-UNPROTECTED",
	severity: "notice",
	mender: "project",
	remedy: "outside"
}, ({ branch: e, forge: t, ruleset: n, isProtected: r = !1 }) => t === "gitea" ? {
	message: `${e} is not protected`,
	hint: "Protect it: Settings, Branches, Add new rule, Disable push"
} : {
	message: `No ruleset that could be read requires pull requests for ${e}`,
	hint: lines(`${r ? "Where the branch protection that is there does not require them, save" : "Save"} this ruleset as a file, and import it: Settings, Rules, Rulesets, New ruleset, Import a ruleset`, [n])
}), u = t({
	code: "RA-MAIN-PROTECTION-UNREAD",
	severity: "notice",
	mender: "project"
}, ({ what: e, why: t, isOutside: r }) => ({
	message: `${e} could not be read: ${t}`,
	hint: r ? "Nothing needs to be done: the next run asks again" : "Let the token read the repository (contents: read); where it may, look at the repository's settings",
	...unknownToken(t),
	...n(t)
})), d = t({
	code: "RA-MAIN-EVENT-UNFIT",
	severity: "error",
	mender: "usage"
}, ({ why: e, isPush: t }) => ({
	message: `protect-main cannot judge this event: ${e}`,
	hint: t ? "See that no step before this one writes to that file, or sets GITHUB_EVENT_PATH" : "Run it on push, schedule and workflow_dispatch"
})), f = t({
	code: "RA-MAIN-REPOSITORY-UNSEEN",
	severity: "error",
	mender: "usage"
}, ({ repository: t }) => ({
	message: `GitHub or Gitea shows no repository ${t}`,
	...e((e) => `Look at its name and at GITHUB_API_URL, and ${e("give a token that may read it as github-token", "set GITHUB_TOKEN to one that may read it")}`)
})), unknownToken = (t) => /: it answered 401\b/.test(t) ? e((e) => `Renew the token ${e("that github-token gives", "in GITHUB_TOKEN")}, and run it again`) : void 0, lines = (e, t) => t.length === 0 ? e : [`${e}:`, ...t].join("\n"), overall = (e) => {
	let t = new Set(e.map(({ verdict: e }) => e.kind));
	return t.has("direct-push") || t.has("merged-by-push") || t.has("force-push") ? "direct-push" : t.has("unknown") ? "unknown" : "pass";
};
export { c as alreadyRequired, r as directPush, d as eventUnfit, a as forcePush, i as mergedByPush, o as movementUnknown, s as notJudged, l as notRequired, overall, u as protectionUnread, f as repositoryUnseen };
