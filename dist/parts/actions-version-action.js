import { Problem as e, exitStatus as t, publicFinding as n, shown as r, strictly as i } from "./domain-workspace-path.js";
import { _usingCtx as a, codeSpan as o, gitTopOf as s, invalidValue as c } from "../index.js";
import { digestOf as l } from "./domain-problem-index-reads.js";
import { defineAction as u, isPrerelease as d, parseVersion as f } from "./actions-shared-inputs.js";
import { folded as p, mistakes as m, prose as h, worthKnowing as g } from "./domain-report-next-steps.js";
import { filesWish as _, greatest as v, leftBehind as y, makeReleaseFiles as b, makeReleasePlan as x } from "./domain-bump-propose.js";
import { changeOf as S, unreadHead as C, unreadRow as w, withInstallers as T } from "./domain-installers-requirements.js";
import { filesDirty as E, writeUnfinished as D } from "./domain-problem-file-writing.js";
import { findRoot as O } from "./actions-discover-action.js";
import { topOf as k } from "./domain-tag-tag-owners.js";
import { contract$6 as A } from "./actions-version-contract.js";
import { unifiedDiff as j } from "./domain-toml-spans.js";
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
	channel: d(f(n)) ? "prerelease" : "stable",
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
	let { packages: t, unchanged: n, unread: i } = e;
	return [
		titleOf(e),
		...t.map(packageLines),
		...n.length === 0 ? [] : [["Unchanged", ...shortened(n.map(unchangedLine))].join("\n")],
		...i.length === 0 ? [] : [["Not read", ...shortened(i.map(({ id: e, source: t, why: n }) => `  ${shortOf(t, e)}  ${n}`))].join("\n")]
	].join("\n\n").split("\n").map((e) => `${r(e)}\n`).join("");
}, titleOf = ({ packages: e, findings: t }) => e.length > 0 ? `${e.length === 1 ? "1 package" : `${e.length} packages`} to release` : t.every(({ severity: e }) => e !== "error") ? "Nothing to release" : "What to release could not be found out", packageLines = ({ name: e, current: t, proposed: n, reason: r, changes: i, becauseOf: a, edits: o, installers: s }) => {
	let c = t === void 0 || t === n ? "" : `${t} → `, l = o.flatMap((e) => e.kind === "requirement" ? [`  ${e.from} becomes ${e.to}`] : []), u = a.map(y).filter((e) => !r.endsWith(e)), d = [...telling(i).map(changeLine), ...u.map((e) => `  ${e}`)];
	return [
		`${e}  ${c}${n}  ${r}`,
		...shortened(d),
		...l,
		...installersLines(s)
	].join("\n");
}, M = {
	break: 0,
	warn: 1,
	note: 2
}, installersLines = (e) => {
	if (e.length === 0) return [];
	let t = e.toSorted((e, t) => M[e.level] - M[t.level]);
	return ["  What installers will see", ...shortened(t.map((e) => `    ${e.level}  ${S(e)}`))];
}, telling = (e) => v(e.map(({ bump: e }) => e)) === "none" ? [] : e.filter(({ bump: e }) => e !== "none"), changeLine = ({ source: e, id: t, type: n, scope: r, breaking: i, text: a, note: o, pullRequest: s }) => {
	let c = `${n}${r === void 0 ? "" : `(${r})`}${i ? "!" : ""}: `, [l = ""] = a.split("\n"), u = s === void 0 || l.includes(`#${s}`) ? "" : ` (#${s})`, d = o === "" ? "" : `\n             breaking: ${o}`;
	return `  ${shortOf(e, t)}  ${c}${l}${u}${d}`;
}, unchangedLine = ({ name: e, version: t, reason: n }) => `  ${e}${t === void 0 ? "" : ` ${t}`}: ${n}`, shortOf = (e, t) => e === "commit" ? t.slice(0, 9) : t, shortened = (e) => e.length <= 11 ? e : [...e.slice(0, 10), `  and ${e.length - 10} more`], releasePlanSummary = ({ packages: e, unread: t }, n) => {
	let r = e.slice(0, 200).map(({ name: e, current: t, proposed: n, reason: r, becauseOf: i }) => {
		let a = t === void 0 || t === n ? "" : o(t);
		return `| ${o(e)} | ${a} | ${o(n)} | ${h(r, i.map((e) => e.package))} |`;
	}), i = e.length > 200 ? [`…and ${e.length - 200} more, in the plan.`] : [], a = [[
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
		...r.length === 0 ? [] : [r.length > 15 ? p("What is released, and why", a) : a],
		...g(n),
		...notRead(t)
	].join("\n\n")}\n`;
}, notRead = (e) => {
	if (e.length === 0) return [];
	let t = e.length - 200, n = [C, ...e.slice(0, 200).map(w)].join("\n"), r = t > 0 ? [`…and ${t} more, in the plan.`] : [];
	return [p(`What was not read (${e.length})`, [n, ...r].join("\n\n"))];
}, expectWhole = async ({ workingDirectory: t, write: n }, { files: r, checkout: i, absolute: a }) => {
	let { folder: o } = O(r, a(t)), c = s(r, o) ?? o;
	if (n) return await i.recover(c);
	let l = await i.unfinished(c);
	if (l.length > 0) throw new e(D({ files: l }));
}, writeFiles = async (t, n, { checkout: r }) => {
	let i = k(t), a = n.map(({ path: e }) => e), o = await r.dirty(i, a);
	if (o.length > 0) throw new e(E({ files: o }));
	return n.length > 0 && await r.apply(i, n), a;
}, diffOf = async (e, t) => t ? await j(e.map(({ path: e, before: t, after: n }) => ({
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
}, N = u({
	contract: A,
	run: async (n, r) => {
		try {
			var o = a();
			let { write: s, format: u } = n;
			if (s && u === "diff") throw new e(c({
				what: "format",
				expected: "text or json beside write",
				value: u
			}));
			let d = o.a(await r.runs.brief()), f = _(n, d, r);
			await expectWhole(n, r);
			let p = await x(n, r), m = await T(p, {
				...n,
				run: d
			}, r), h = await b({
				...p,
				plan: m
			}, f, r), g = [...m.findings, ...h.findings], v = n.strict ? g.map(i) : g, y = t(v) === 0, S = s && y ? await writeFiles(p.survey.workspace, h.changes, r) : [], C = releasePlanDocument(m, await l(m), h), w = draftOf(m, h), E = {
				...C,
				...n.draft ? { draft: w } : {},
				...s ? { written: S } : {}
			}, [D, O] = await Promise.all([d.write("release-plan.json", json({
				schema_version: 1,
				...C
			})), d.write("release-draft.json", json({
				schema_version: 1,
				...w
			}))]), k = {
				packages: packagesOutput(C.packages),
				empty: String(m.packages.length === 0),
				"plan-path": D,
				"draft-path": O
			}, A = `${releasePlanText(m)}${s ? `\n${writtenText(S, {
				isSound: y,
				made: p,
				changes: h.changes
			})}` : ""}`;
			return {
				findings: v,
				document: E,
				text: n.draft ? json(documentOf(v, E)) : u === "diff" ? await diffOf(h.changes, y) : A,
				outputs: k,
				summary: releasePlanSummary(m, v)
			};
		} catch (e) {
			o.e = e;
		} finally {
			await o.d();
		}
	}
}), documentOf = (e, r) => ({
	schema_version: 1,
	command: A.name,
	ok: t(e) === 0,
	findings: e.map(n),
	...r
}), json = (e) => `${JSON.stringify(e, null, 1)}\n`;
export { N as action };
