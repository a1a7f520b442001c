import { accountOf as e, field as t, isCommitHash as n, isNoCommit as r, isText as i, objectOf as a } from "./domain-problem-locked-index.js";
const o = /^(?:schedule|workflow_dispatch|repository_dispatch)$/, taskOf = ({ event: i, payload: s, branch: c, isFork: l }) => {
	if (i === void 0) return { kind: "audit" };
	if (l) return {
		kind: "skip",
		why: "this is a fork, whose branches are its owner's own"
	};
	if (o.test(i)) return { kind: "audit" };
	if (i !== "push") return {
		kind: "unfit",
		why: `it runs on push, schedule and workflow_dispatch, not on ${i}`
	};
	let { ref: u, before: d, after: f, forced: p, sender: m, commits: h } = a(s);
	return typeof u != "string" || !n(d) || !n(f) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push"
	} : u.startsWith("refs/tags/") ? {
		kind: "skip",
		why: `a tag was pushed (${u}), no branch`
	} : u === `refs/heads/${c}` ? r(f) ? {
		kind: "skip",
		why: `${c} was deleted`
	} : r(d) ? {
		kind: "skip",
		why: `${c} was created, so there was nothing to go past`
	} : {
		kind: "push",
		push: {
			before: d,
			after: f,
			sender: e(m),
			isForced: p === !0,
			listed: Array.isArray(h) ? h.map((e) => String(t(e, "id"))) : [],
			isRecent: !0
		}
	} : {
		kind: "skip",
		why: `${u} was pushed, and ${c} alone is judged`
	};
}, defaultBranchOf = (e) => {
	let n = t(e, "repository", "default_branch");
	return i(n) && n !== "" ? n : void 0;
}, isForkOf = (e) => t(e, "repository", "fork") === !0, pushedBy = ({ event: e, ref: t, payload: o }) => {
	if (e === void 0) return {
		kind: "head",
		branch: void 0
	};
	let s = defaultBranchOf(o);
	if (e !== "push") return s !== void 0 && t?.startsWith("refs/heads/") === !0 && t !== `refs/heads/${s}` ? otherBranch(t, s) : {
		kind: "head",
		branch: s
	};
	let { ref: c, before: l, after: u, forced: d } = a(o);
	return s === void 0 || !i(c) || !n(l) || !n(u) ? {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch"
	} : c === `refs/heads/${s}` ? r(u) ? {
		kind: "none",
		why: `${s} was deleted`
	} : r(l) ? {
		kind: "head",
		branch: s
	} : {
		kind: "push",
		branch: s,
		before: l,
		after: u,
		isForced: d === !0
	} : otherBranch(c, s);
}, otherBranch = (e, t) => ({
	kind: "none",
	why: `the run is on ${e.replace(/^refs\/heads\//, "")}, and merging into ${t} alone releases`
});
export { defaultBranchOf, isForkOf, pushedBy, taskOf };
