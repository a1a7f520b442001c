import { gateEntries as e } from "./domain-problem-gate.js";
import { guardSummary as t, guardText as n } from "./domain-report-next-steps.js";
import { guardStep as r, inertLine as i } from "../index.js";
import { defineFinding as a, reachFirst as o, renewFirst as s } from "./domain-problem-locked-index.js";
import { isReady as c, readinessReport as l } from "./actions-release-readiness-report.js";
const commentMarker = (e) => `<!-- release-readiness: ${encodeURIComponent(e)} -->`, u = "\n_The rest is in the job summary._\n", commentBody = (e, n) => {
	let { sections: r = [] } = e;
	for (let i = r.length; i >= 0; i--) {
		let a = t({
			...e,
			sections: r.slice(0, i)
		}), o = i === r.length ? a : a + u;
		if (o.length <= n) return o;
	}
	let { verdict: i } = e;
	return t({
		verdict: i.slice(0, 1e3),
		findings: []
	}) + u;
}, d = a({
	code: "RA-COMMENT-NOT-WRITTEN",
	severity: "warning",
	mender: "outside"
}, ({ why: e, remedy: t }) => ({
	message: `The comment on the pull request was not written: ${i(e)}`,
	hint: i(t),
	...o(e)
})), f = a({
	code: "RA-COMMENT-NO-PULL-REQUEST",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "No pull request started this run, so no comment was written",
	hint: "Nothing needs to be done: it is written where the workflow runs on pull_request"
})), writeSticky = async (e, t) => {
	let { pullRequest: n, marker: r, isFork: i } = e, [a, o] = [await t.self(), await t.list(n)];
	if (a.kind !== "found") return failure(a, i);
	if (o.kind !== "found") return failure(o, i);
	let s = `${r}\n${e.body}`, c = o.value.find((e) => e.body.startsWith(r) && isSelf(e.author, a.value.login));
	if (c?.body === s) return [];
	let l = await (c === void 0 ? t.create(n, s) : t.update(c.id, s));
	return l.kind === "found" ? [] : failure(l, i);
}, isSelf = ({ login: e, isBot: t }, n) => e === n || t && e === `${n}[bot]`, failure = (e, t) => {
	let n = e.kind === "missing" ? "it answered 404, as it does of what the token may not see, too" : e.why;
	return [d({
		why: n,
		remedy: `${remedyOf(e, t)}; the job summary says the same`
	})];
}, remedyOf = (e, t) => {
	if (e.kind === "unanswered") {
		let { cause: t, status: n } = e;
		if (t === "outside" || t === "rate-limit") return n === void 0 ? "Run it again when GitHub or Gitea answers" : "See why it refuses that";
		let r = s(n);
		if (r !== void 0) return r.hint;
	}
	let n = "Give the job pull-requests: write";
	return t ? `${n}, which a fork's pull request may not get` : n;
}, comment = async (e, t) => {
	let { facts: n, signal: r, prefix: i, comments: a } = t;
	if (r.aborted) return [];
	if (n.pullRequest === void 0 || a === void 0) return [f({})];
	let o = commentMarker(i), s = commentBody(e, 65536 - o.length - 1), { number: c, isFork: l } = n.pullRequest;
	return await writeSticky({
		pullRequest: c,
		marker: o,
		body: s,
		isFork: l
	}, a);
}, conclude = async (i, a, o) => {
	let s = l(i), { isMerged: u, workspace: d } = i.validation, { prefix: f } = d, p = a ? await comment(s, {
		...o.ports,
		prefix: f,
		comments: o.comments
	}) : [], [m, h] = [c(i), e(i.gates)], g = [...s.findings, ...p], _ = {
		...s,
		findings: g,
		lastStep: r(g, {
			start: o.ports.start,
			isMerged: u
		})
	};
	return {
		findings: _.findings,
		document: {
			ready: m,
			gates: h
		},
		text: n(_),
		outputs: {
			ready: String(m),
			gates: JSON.stringify(h)
		},
		summary: t(_)
	};
};
export { conclude };
