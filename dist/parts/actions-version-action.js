import { Problem as e, exitStatus as t, shown as n, strictly as r } from "./domain-problem-locked-index.js";
import { _usingCtx as i, codeSpan as a, gitTopOf as o, invalidValue as s } from "../index.js";
import { digestOf as c } from "./domain-problem-index-reads.js";
import { defineAction as l, isPrerelease as u, parseVersion as d } from "./actions-shared-inputs.js";
import { folded as f, prose as p } from "./domain-problem-distribution.js";
import { mistakes as m, worthKnowing as h } from "./domain-report-next-steps.js";
import { filesWish as g, greatest as _, leftBehind as v, makeReleaseFiles as y, makeReleasePlan as b } from "./domain-bump-propose.js";
import { changeOf as x, unreadHead as S, unreadRow as C } from "./domain-release-request-text.js";
import { withInstallers as w } from "./domain-installers-requirements.js";
import { filesDirty as T, writeUnfinished as E } from "./domain-problem-file-writing.js";
import { findRoot as D } from "./actions-discover-action.js";
import { topOf as O } from "./domain-tag-tag-owners.js";
import { contract$6 as k } from "./actions-version-contract.js";
import { unifiedDiff as A } from "./domain-version-origin-resolve.js";
const releasePlanDocument = ({ packages: e, unchanged: t, unread: n }, r, i) => ({
	digest: r,
	packages: e.map((e) => packageDocument(e, i)),
	unchanged: t.map(({ name: e, version: t, reason: n }) => ({
		name: e,
		version: t ?? null,
		reason: n
	})),
	unread: n.map(({ source: e, id: t, why: n }) => ({
		source: e,
		id: t,
		why: n
	}))
}), packageDocument = (e, { sections: t, filesOf: n }) => ({
	name: e.name,
	path: e.path,
	current: e.current ?? null,
	proposed: e.proposed,
	bump: e.bump,
	reason: e.reason,
	tag: e.tag,
	changes: e.changes.map(changeDocument),
	because_of: e.becauseOf,
	changelog: changelogDocument(t.get(e.name)),
	files: n(e.name),
	installers: e.installers.map(installersDocument)
}), installersDocument = ({ what: e, from: t, to: n, level: r }) => ({
	what: e,
	from: t ?? null,
	to: n ?? null,
	level: r,
	breaking: r === "break"
}), changelogDocument = (e) => e === void 0 ? null : {
	path: e.path,
	heading: e.heading,
	block: e.block
}, changeDocument = ({ source: e, id: t, pullRequest: n, type: r, scope: i, breaking: a, bump: o, text: s }) => ({
	source: e,
	id: t,
	pull_request: n ?? null,
	type: r,
	scope: i ?? null,
	breaking: a,
	bump: o,
	text: s
}), draftOf = ({ packages: e }, t) => {
	let n = e.map((e) => ({
		name: e.name,
		...draft(e, t)
	})), r = new Set(e.map(({ proposed: e }) => e)).size === 1, i = e.find(({ path: e }) => e === ".") ?? (r ? e[0] : void 0);
	return {
		...i === void 0 ? {
			channel: null,
			current_version: null,
			proposed_version: null,
			proposed_changelog_block: null,
			tag: null,
			notes: null
		} : draft(i, t),
		title: titleOf$1(e),
		packages: n
	};
}, draft = ({ name: e, current: t, proposed: n, tag: r }, { sections: i }) => ({
	channel: u(d(n)) ? "prerelease" : "stable",
	current_version: t ?? null,
	proposed_version: n,
	proposed_changelog_block: i.get(e)?.block ?? null,
	tag: r,
	title: `Release ${e} ${n}`,
	notes: i.get(e)?.notes ?? null
}), titleOf$1 = (e) => e.length === 0 ? null : `Release ${e.map(({ name: e, proposed: t }) => `${e} ${t}`).join(", ")}`, packagesOutput = (e) => {
	let t = JSON.stringify(e);
	return t.length <= 4e5 ? t : JSON.stringify(e.map((e) => ({
		...e,
		changes: []
	})));
}, releasePlanText = (e) => {
	let { packages: t, unchanged: r, unread: i } = e;
	return [
		titleOf(e),
		...t.map(packageLines),
		...r.length === 0 ? [] : [["Unchanged", ...shortened(r.map(unchangedLine))].join("\n")],
		...i.length === 0 ? [] : [["Not read", ...shortened(i.map(({ id: e, source: t, why: n }) => `  ${shortOf(t, e)}  ${n}`))].join("\n")]
	].join("\n\n").split("\n").map((e) => `${n(e)}\n`).join("");
}, titleOf = ({ packages: e, findings: t }) => e.length > 0 ? `${e.length === 1 ? "1 package" : `${e.length} packages`} to release` : t.every(({ severity: e }) => e !== "error") ? "Nothing to release" : "What to release could not be found out", packageLines = ({ name: e, current: t, proposed: n, reason: r, changes: i, becauseOf: a, edits: o, installers: s }) => {
	let c = t === void 0 || t === n ? "" : `${t} → `, l = o.flatMap((e) => e.kind === "requirement" ? [`  ${e.from} becomes ${e.to}`] : []), u = a.map(v).filter((e) => !r.endsWith(e)), d = [...telling(i).map(changeLine), ...u.map((e) => `  ${e}`)];
	return [
		`${e}  ${c}${n}  ${r}`,
		...shortened(d),
		...new Set(l),
		...installersLines(s)
	].join("\n");
}, j = {
	break: 0,
	warn: 1,
	note: 2
}, installersLines = (e) => {
	if (e.length === 0) return [];
	let t = e.toSorted((e, t) => j[e.level] - j[t.level]);
	return ["  What installers will see", ...shortened(t.map((e) => `    ${e.level}  ${x(e)}`))];
}, telling = (e) => _(e.map(({ bump: e }) => e)) === "none" ? [] : e.filter(({ bump: e }) => e !== "none"), changeLine = ({ source: e, id: t, type: n, scope: r, breaking: i, text: a, note: o, pullRequest: s }) => {
	let c = `${n}${r === void 0 ? "" : `(${r})`}${i ? "!" : ""}: `, [l = ""] = a.split("\n"), u = s === void 0 || l.includes(`#${s}`) ? "" : ` (#${s})`, d = o === "" ? "" : `\n             breaking: ${o}`;
	return `  ${shortOf(e, t)}  ${c}${l}${u}${d}`;
}, unchangedLine = ({ name: e, version: t, reason: n }) => `  ${e}${t === void 0 ? "" : ` ${t}`}: ${n}`, shortOf = (e, t) => e === "commit" ? t.slice(0, 9) : t, shortened = (e) => e.length <= 11 ? e : [...e.slice(0, 10), `  and ${e.length - 10} more`], releasePlanSummary = ({ packages: e, unread: t }, n) => {
	let r = e.slice(0, 200).map(({ name: e, current: t, proposed: n, reason: r, becauseOf: i }) => {
		let o = t === void 0 || t === n ? "" : a(t);
		return `| ${a(e)} | ${o} | ${a(n)} | ${p(r, i.map((e) => e.package))} |`;
	}), i = e.length > 200 ? [`…and ${e.length - 200} more, in the plan.`] : [], o = [[
		"| package | from | to | why |",
		"| --- | --- | --- | --- |",
		...r
	].join("\n"), ...i].join("\n\n");
	return `${[
		`## ${titleOf({
			packages: e,
			findings: n
		})}`,
		...m(n),
		...r.length === 0 ? [] : [r.length > 15 ? f("What is released, and why", o) : o],
		...h(n),
		...notRead(t)
	].join("\n\n")}\n`;
}, notRead = (e) => {
	if (e.length === 0) return [];
	let t = e.length - 200, n = [S, ...e.slice(0, 200).map(C)].join("\n"), r = t > 0 ? [`…and ${t} more, in the plan.`] : [];
	return [f(`What was not read (${e.length})`, [n, ...r].join("\n\n"))];
}, expectWhole = async ({ workingDirectory: t, write: n }, { files: r, checkout: i, absolute: a }) => {
	let { folder: s } = D(r, a(t)), c = o(r, s) ?? s;
	if (n) return await i.recover(c);
	let l = await i.unfinished(c);
	if (l.length > 0) throw new e(E({ files: l }));
}, writeFiles = async (t, n, { checkout: r }) => {
	let i = O(t), a = n.map(({ path: e }) => e), o = await r.dirty(i, a);
	if (o.length > 0) throw new e(T({ files: o }));
	return n.length > 0 && await r.apply(i, n), a;
}, diffOf = async (e, t) => t ? await A(e.map(({ path: e, before: t, after: n }) => ({
	file: e,
	before: t,
	after: n
}))) : "", writtenText = (e, { isSound: t, made: { plan: n, survey: r }, changes: i }) => {
	if (!t) return "Nothing is written, for there are errors\n";
	let a = n.packages.flatMap(({ name: e, tag: t }) => {
		let n = r.stated.untagged.find((t) => t.name === e)?.tool;
		return n === void 0 ? [] : [`${e}: no file has its version, which ${n} makes of the tag ${t}\n`];
	}), o = new Set(i.flatMap(({ path: e, after: t }) => t === void 0 ? [e] : [])), s = e.map((e) => `  ${e}${o.has(e) ? ", deleted" : ""}\n`);
	return [e.length === 0 ? "Nothing to write\n" : `Written:\n${s.join("")}`, ...a].join("");
}, M = l({
	contract: k,
	run: async (n, a) => {
		try {
			var o = i();
			let { write: l, format: u } = n;
			if (l && u === "diff") throw new e(s({
				what: "format",
				expected: "text or json beside write",
				value: u
			}));
			let d = o.a(await a.runs.brief()), f = g(n, d, a);
			await expectWhole(n, a);
			let p = await b(n, a), m = await w(p, {
				...n,
				run: d
			}, a), h = await y({
				...p,
				plan: m
			}, f, a), _ = [...m.findings, ...h.findings], v = n.strict ? _.map(r) : _, x = t(v) === 0, S = l && x ? await writeFiles(p.survey.workspace, h.changes, a) : [], C = releasePlanDocument(m, await c(m), h), T = draftOf(m, h), E = {
				...C,
				...n.draft ? { draft: T } : {},
				...l ? { written: S } : {}
			}, [D, O] = await Promise.all([d.write("release-plan.json", json({
				schema_version: 1,
				...C
			})), d.write("release-draft.json", json({
				schema_version: 1,
				...T
			}))]), k = {
				packages: packagesOutput(C.packages),
				empty: String(m.packages.length === 0),
				"plan-path": D,
				"draft-path": O
			}, A = `${releasePlanText(m)}${l ? `\n${writtenText(S, {
				isSound: x,
				made: p,
				changes: h.changes
			})}` : ""}`, j = u === "diff" ? await diffOf(h.changes, x) : A, M = releasePlanSummary(m, v);
			return {
				findings: v,
				document: E,
				text: j,
				isDocument: n.draft,
				outputs: k,
				summary: M
			};
		} catch (e) {
			o.e = e;
		} finally {
			await o.d();
		}
	}
}), json = (e) => `${JSON.stringify(e, null, 1)}\n`;
export { M as action };
