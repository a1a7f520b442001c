import { isNoCommit as e } from "./domain-workspace-path.js";
const t = /^(?:schedule|workflow_dispatch|repository_dispatch)$/, taskOf = ({ event: n, payload: r, branch: i, isFork: a }) => {
	if (n === void 0) return { kind: "audit" };
	if (a) return {
		kind: "skip",
		why: "this is a fork, whose branches are its owner's own"
	};
	if (t.test(n)) return { kind: "audit" };
	if (n !== "push") return {
		kind: "unfit",
		why: `it runs on push, schedule and workflow_dispatch, not on ${n}`
	};
	let { ref: o, before: s, after: c, forced: l, sender: u, commits: d } = object(r);
	return typeof o != "string" || !isCommitName(s) || !isCommitName(c) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push"
	} : o.startsWith("refs/tags/") ? {
		kind: "skip",
		why: `a tag was pushed (${o}), no branch`
	} : o === `refs/heads/${i}` ? e(c) ? {
		kind: "skip",
		why: `${i} was deleted`
	} : e(s) ? {
		kind: "skip",
		why: `${i} was created, so there was nothing to go past`
	} : {
		kind: "push",
		push: {
			before: s,
			after: c,
			sender: accountOf(u),
			isForced: l === !0,
			listed: Array.isArray(d) ? d.map((e) => String(object(e).id)) : [],
			isRecent: !0
		}
	} : {
		kind: "skip",
		why: `${o} was pushed, and ${i} alone is judged`
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
}, object = (e) => typeof e == "object" && e ? e : {};
export { defaultBranchOf, isForkOf, taskOf };
