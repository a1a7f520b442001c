import { defineFinding as e, isNoCommit as t } from "./actions-publish-contract.js";
const n = e({
	code: "RA-MAIN-DIRECT-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, subjects: i, why: a, undo: o }) => ({
	message: `${e} moved from ${t} to ${n} by a direct push of ${r}${a === void 0 ? "" : `: ${a}`}${i.length === 0 ? "" : `: ${i.join("; ")}`}`,
	hint: lines("Revert it on a branch of its own, and open a pull request", o)
})), r = e({
	code: "RA-MAIN-MERGED-BY-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, requests: i, undo: a }) => ({
	message: `${e} moved from ${t} to ${n} by a push of ${r}, which marked ${i} as merged`,
	hint: lines("Look at the checks and reviews that it went past. To undo it, revert on a branch of its own", a)
})), i = e({
	code: "RA-MAIN-FORCE-PUSH",
	severity: "error",
	mender: "project"
}, ({ branch: e, before: t, after: n, pusher: r, removed: i, undo: a }) => ({
	message: `${e} was force-pushed from ${t} to ${n} by ${r}: ${i}`,
	hint: lines("Look at what was removed, and put it back", a)
})), a = e({
	code: "RA-MAIN-UNKNOWN",
	severity: "warning",
	mender: "outside"
}, ({ what: e, why: t }) => ({
	message: `${e}: ${t}`,
	hint: "Give the job contents: read and pull-requests: read, and run it again; an audit on a schedule judges it later"
})), o = e({
	code: "RA-MAIN-NOT-JUDGED",
	severity: "notice",
	mender: "project"
}, ({ why: e }) => ({
	message: `Nothing was judged: ${e}`,
	hint: "If it should have been, look at the input branch"
})), s = e({
	code: "RA-MAIN-REDUNDANT",
	severity: "notice",
	mender: "project"
}, ({ branch: e }) => ({
	message: `A ruleset already requires pull requests for ${e}, so this action is redundant here`,
	hint: "Remove the action, unless it is to watch those who may bypass the ruleset"
})), c = e({
	code: "RA-MAIN-UNPROTECTED",
	severity: "notice",
	mender: "project"
}, ({ branch: e, forge: t, ruleset: n }) => t === "gitea" ? {
	message: `${e} is not protected`,
	hint: "Protect it: Settings, Branches, Add new rule, Disable push"
} : {
	message: `No ruleset that could be read requires pull requests for ${e}`,
	hint: lines("Import this ruleset: Settings, Rules, Rulesets, New ruleset, Import a ruleset", [n])
}), l = e({
	code: "RA-MAIN-PROTECTION-UNREAD",
	severity: "notice",
	mender: "project"
}, ({ what: e, why: t }) => ({
	message: `${e} could not be read: ${t}`,
	hint: "Look at the repository's settings"
})), u = e({
	code: "RA-MAIN-EVENT-UNFIT",
	severity: "error",
	mender: "usage"
}, ({ why: e }) => ({
	message: `protect-main cannot judge this event: ${e}`,
	hint: "Run it on push, schedule and workflow_dispatch"
})), d = e({
	code: "RA-MAIN-REPOSITORY-UNSEEN",
	severity: "error",
	mender: "usage"
}, ({ repository: e }) => ({
	message: `GitHub or Gitea shows no repository ${e}`,
	hint: "Look at its name and at GITHUB_API_URL, and give a token that may read it (GITHUB_TOKEN)"
})), lines = (e, t) => t.length === 0 ? e : [`${e}:`, ...t].join("\n"), f = /^(?:schedule|workflow_dispatch|repository_dispatch)$/, taskOf = ({ event: e, payload: n, branch: r, isFork: i }) => {
	if (e === void 0) return { kind: "audit" };
	if (i) return {
		kind: "skip",
		why: "this is a fork, whose branches are its owner's own"
	};
	if (f.test(e)) return { kind: "audit" };
	if (e !== "push") return {
		kind: "unfit",
		why: `it runs on push, schedule and workflow_dispatch, not on ${e}`
	};
	let { ref: a, before: o, after: s, forced: c, sender: l, commits: u } = object(n);
	return typeof a != "string" || !isCommitName(o) || !isCommitName(s) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push"
	} : a.startsWith("refs/tags/") ? {
		kind: "skip",
		why: `a tag was pushed (${a}), no branch`
	} : a === `refs/heads/${r}` ? t(s) ? {
		kind: "skip",
		why: `${r} was deleted`
	} : t(o) ? {
		kind: "skip",
		why: `${r} was created, so there was nothing to go past`
	} : {
		kind: "push",
		push: {
			before: o,
			after: s,
			sender: accountOf(l),
			isForced: c === !0,
			listed: Array.isArray(u) ? u.map((e) => String(object(e).id)) : [],
			isRecent: !0
		}
	} : {
		kind: "skip",
		why: `${a} was pushed, and ${r} alone is judged`
	};
}, defaultBranchOf = (e) => {
	let { default_branch: t } = object(object(e).repository);
	return typeof t == "string" && t !== "" ? t : void 0;
}, isForkOf = (e) => object(object(e).repository).fork === !0, isCommitName = (e) => typeof e == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(e), accountOf = (e) => {
	let { id: t, login: n } = object(e);
	return typeof t == "number" && typeof n == "string" ? {
		id: t,
		login: n
	} : void 0;
}, object = (e) => typeof e == "object" && e ? e : {}, overall = (e) => {
	let t = new Set(e.map(({ verdict: e }) => e.kind));
	return t.has("direct-push") || t.has("merged-by-push") || t.has("force-push") ? "direct-push" : t.has("unknown") ? "unknown" : "pass";
};
export { s as alreadyRequired, defaultBranchOf, n as directPush, u as eventUnfit, i as forcePush, isForkOf, r as mergedByPush, a as movementUnknown, o as notJudged, c as notRequired, overall, l as protectionUnread, d as repositoryUnseen, taskOf };
