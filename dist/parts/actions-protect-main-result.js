import { alreadyRequired as e, directPush as t, forcePush as n, mergedByPush as r, movementUnknown as i, notJudged as a, notRequired as o, overall as s, protectionUnread as c } from "./domain-problem-ref-update.js";
import { count as l } from "../index.js";
import { short as u, subjectOf as d } from "./domain-problem-locked-index.js";
import { ruleset as f } from "./domain-tag-suggest-format.js";
import { guardSummary as p, guardText as m } from "./domain-report-next-steps.js";
const findingsOf = ({ movement: e, verdict: i }, { branch: a, failsOnUnknown: o, isPast: s }) => {
	let [c, l] = [u(e.before), u(e.after)], d = {
		branch: a,
		before: c,
		after: l,
		pusher: pusherTitle(e.pusher)
	};
	switch (i.kind) {
		case "pass":
		case "skipped": return [];
		case "unknown": return [unseen(`How ${a} moved from ${c} to ${l} is not known`, i.why, o)];
		case "direct-push": {
			let { commits: e, why: n, undo: r = [] } = i;
			return [t({
				...d,
				subjects: commitTitles(e),
				why: n,
				undo: r
			})];
		}
		case "merged-by-push": return [r({
			...d,
			requests: requestTitles(i.requests),
			undo: i.undo ?? []
		})];
		case "force-push": {
			let t = quoted(`refs/heads/${a}`), r = [`git fetch origin ${e.before}`, s ? `git push origin ${e.before}:refs/heads/put-back-${c}` : `git push --force-with-lease=${t}:${e.after} origin ${e.before}:${t}`];
			return [n({
				...d,
				removed: removedTitle(i.removed),
				isPast: s,
				undo: r
			})];
		}
	}
}, unseen = (e, t, n) => ({
	...i({
		what: e,
		why: t
	}),
	severity: n ? "error" : "warning"
}), protectionFindings = ({ requiresRequests: t, isProtected: n, unread: r }, { branch: i, forge: a }) => [
	...r.map(c),
	...t === !0 ? [e({ branch: i })] : [],
	...t === !1 || t === void 0 && n === !1 ? [o({
		branch: i,
		forge: a,
		isProtected: n === !0,
		ruleset: JSON.stringify(f(i))
	})] : []
], pusherTitle = (e) => e === void 0 ? "an unknown account" : `${e.login} (id ${e.id})`, requestTitles = (e) => {
	let t = e.map(({ number: e }) => `#${e}`);
	return `pull request${t.length === 1 ? "" : "s"} ${t.join(", ")}`;
}, commitTitles = (e) => [...e.slice(0, 5).map((e) => `${u(e.sha)} ${d(e).slice(0, 100)}`), ...e.length > 5 ? [`and ${e.length - 5} more`] : []], removedTitle = (e) => e === void 0 ? "what it removed could not be read" : e.length === 0 ? "it removed no commit" : `it removed ${e.length === 1 ? "1 commit" : `${e.length} commits`}: ${commitTitles(e).join("; ")}`, quoted = (e) => /^[\w./@+-]+$/.test(e) ? e : `'${e.replaceAll("'", String.raw`'\''`)}'`, protectionState = ({ requiresRequests: e, isProtected: t }, { branch: n, forge: r }) => {
	if (r === "gitea") return t === void 0 ? `Whether ${n} is protected is not known` : t ? `${n} is protected; by what, only an administrator can read` : `${n} is not protected`;
	if (e === !0) return `A ruleset requires pull requests for ${n}`;
	let i = e === !1 ? `No ruleset requires pull requests for ${n}` : `Rulesets for ${n} were not read`;
	return t === void 0 ? `${i}; whether anything else protects it is not known` : t ? `${i}; something protects it, and what that asks for, only an administrator can read` : `${i}, and nothing else protects it`;
}, verdictOf = ({ judged: e, gaps: t }) => {
	let n = s(e);
	return n === "pass" && t.length > 0 ? "unknown" : n;
}, guardReport = (e) => {
	let { branch: t, forge: n, judged: r, skipped: i, gaps: o, protection: s, failsOnUnknown: c } = e;
	return {
		verdict: sentence(e),
		notes: notes(e),
		findings: [
			...i === void 0 ? [] : [a({ why: i })],
			...r.flatMap((e, n) => findingsOf(e, {
				branch: t,
				failsOnUnknown: c,
				isPast: n > 0
			})),
			...o.map((e) => unseen(`Not all of how ${t} moved is known`, e, c)),
			...s === void 0 ? [] : protectionFindings(s, {
				branch: t,
				forge: n
			})
		],
		sections: sections(e)
	};
}, sentence = (e) => {
	let { branch: t, judged: n, skipped: r, since: i } = e;
	if (r !== void 0) return `Nothing was judged: ${r}`;
	let a = verdictOf(e), o = n.length === 1 && i === void 0 ? n[0] : void 0;
	if (o !== void 0) return single(o, t);
	let s = l(n.length, "update"), c = i === void 0 ? "" : ` since ${new Date(i).toISOString().slice(0, 10)}`;
	return a === "unknown" ? `Not all of how ${t} moved${c} is known` : a === "pass" ? n.length === 0 ? `${t} did not move${c}` : `${t} moved as it should${c}: ${s}` : `${t} moved past its pull requests${c}: ${n.filter(({ verdict: { kind: e } }) => /push$/.test(e)).length} of ${s}`;
}, single = ({ movement: e, verdict: t }, n) => {
	let r = pusherTitle(e.pusher);
	switch (t.kind) {
		case "pass": return t.how === "allowed_pusher" ? `${n} moved by a push of ${r}, who is allowed to` : `${n} moved by ${t.requests.length === 0 ? "a pull request" : requestTitles(t.requests)}`;
		case "skipped": return `Nothing was judged: ${t.why}`;
		case "unknown": return `How ${n} moved is not known`;
		case "direct-push": return `${n} moved by a direct push of ${r}`;
		case "merged-by-push": return `${n} moved by a push of ${r}, which marked ${requestTitles(t.requests)} as merged`;
		case "force-push": return `${n} was force-pushed by ${r}`;
	}
}, notes = ({ branch: e, forge: t, judged: n, skipped: r, protection: i }) => r === void 0 ? [
	...n.some(({ verdict: e }) => e.kind === "pass" && e.how === "by_commits") ? [`Judged by commits, since ${t === "gitea" ? "Gitea" : "GitHub"} gave no record of how the branch moved.`] : [],
	...t === "gitea" ? ["Gitea does not tell a pull request that was merged from one that a push marked as merged."] : [],
	...i === void 0 ? [] : [`${protectionState(i, {
		branch: e,
		forge: t
	})}.`],
	"A pull request is not a review: this says how the branch moved, not that anybody looked."
] : [], sections = ({ branch: e, forge: t, judged: n, protection: r }) => {
	let i = t === "github" && r !== void 0 && r.requiresRequests !== !0;
	return [{
		title: "Updates",
		head: [
			"Update",
			"Pusher",
			"Verdict"
		],
		rows: n.map(row)
	}, ...i ? [{
		title: "A ruleset to import",
		isFolded: !0,
		block: JSON.stringify(f(e), void 0, 2)
	}] : []];
}, row = ({ movement: e, verdict: t }) => [
	{ code: `${u(e.before)}..${u(e.after)}` },
	pusherTitle(e.pusher),
	{ state: described(t) }
], described = (e) => {
	switch (e.kind) {
		case "pass": {
			let t = e.requests.length === 0 ? "" : `: ${requestTitles(e.requests)}`;
			return `pass (${e.how.replaceAll("_", " ")})${t}`;
		}
		case "skipped":
		case "unknown": return `${e.kind}: ${e.why}`;
		case "direct-push": return `direct push: ${l(e.commits.length, "commit")}`;
		case "merged-by-push": return `merged by push: ${requestTitles(e.requests)}`;
		case "force-push": return `force push: ${e.removed === void 0 ? "what it removed is not known" : `${l(e.removed.length, "commit")} removed`}`;
	}
}, updatesDocument = (e) => e.map(({ movement: { before: e, after: t, at: n, pusher: r }, verdict: i }) => ({
	before: e,
	after: t,
	at: n === void 0 ? null : new Date(n).toISOString(),
	pusher: r === void 0 ? null : {
		id: r.id,
		login: r.login
	},
	verdict: i.kind,
	how: i.kind === "pass" ? i.how : null,
	why: "why" in i ? i.why ?? null : null,
	pull_requests: "requests" in i ? i.requests.map(({ number: e }) => e) : [],
	commits: "commits" in i ? i.commits.map(shown) : [],
	removed: i.kind === "force-push" ? i.removed?.map(shown) ?? null : []
})), shown = (e) => ({
	sha: e.sha,
	subject: d(e)
}), resultOf = (e) => {
	let t = guardReport(e), [n, r] = [verdictOf(e), updatesDocument(e.judged)];
	return {
		findings: t.findings,
		document: {
			verdict: n,
			updates: r
		},
		text: m(t),
		outputs: {
			verdict: n,
			updates: JSON.stringify(r)
		},
		summary: p(t)
	};
};
export { resultOf };
