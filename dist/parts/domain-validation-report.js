import { bounded as e, changesUncovered as t, mostNotes as n } from "./domain-problem-history.js";
import { isSameVersion as r, parseVersion as i } from "./actions-shared-inputs.js";
import { named as a } from "./domain-problem-locked-index.js";
import { packageRows as o, ruleResult as s } from "./domain-validation-package-rows.js";
import { isUndecided as c } from "./domain-problem-index-reads.js";
const validationReport = (e) => {
	let { packages: t, rules: n, findings: r } = e, i = notesOf(t);
	return {
		verdict: sentence(e),
		findings: r,
		sections: [
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: o(t)
			},
			{
				title: "Rules",
				head: ["rule", "result"],
				rows: n.map((e) => [e.name, { state: s(e, t.length) }])
			},
			{
				title: "Release notes",
				isFolded: !0,
				block: i
			}
		]
	};
}, sentence = (e) => {
	let { state: n, tag: r, packages: i, findings: a } = e, o = a.filter(({ severity: e }) => e === "error").length, s = a.find(({ code: e }) => e === t.code), l = r === void 0 ? "" : `${r}: `;
	switch (n) {
		case "invalid": return c(a) ? `${l}Whether it is ready to be released could not be found out` : `${l}Not ready to be released: ${o === 1 ? "1 error" : `${o} errors`}`;
		case "ready": return `${l}Ready to be released: ${listed(i, n)}`;
		case "released": return `${l}Released already: ${listed(i, n)}`;
		case "idle": return `${l}Idle: ${s?.message ?? (i.length === 0 ? "there is no package to release" : "no new release to validate")}`;
	}
}, listed = (e, t) => {
	let n = e.filter((e) => e.state === t);
	return a(n.map(title), 5);
}, title = ({ name: e, version: t }) => t === void 0 ? e : `${e} ${t}`, focusOf = (e) => {
	let t = e.filter(({ state: e }) => e !== "idle");
	return t.length > 0 ? t : e;
}, notesOf = (e) => {
	let t = focusOf(e);
	return t.length === 1 ? t[0].notes ?? "" : t.flatMap((e) => e.notes === void 0 ? [] : [`## ${title(e)}\n\n${e.notes}`]).join("\n\n");
}, validationDocument = (e) => {
	let { mode: t, state: n, packages: r } = e, i = focusOf(r), a = i.length === 1 ? i[0] : void 0;
	return {
		mode: t,
		state: n,
		version: commonVersion(i) ?? e.tagVersion ?? null,
		tag: e.tag ?? a?.tag ?? null,
		package: a?.name ?? null,
		prerelease: i.some(({ isPrerelease: e }) => e),
		notes: notesOf(r),
		packages: r.map(entry)
	};
}, entry = ({ name: e, version: t, state: n, reason: r, tag: i, previous: a, isPrerelease: o, notes: s }) => ({
	name: e,
	version: t ?? null,
	state: n,
	reason: r,
	tag: i ?? null,
	previous: a?.version ?? null,
	prerelease: o,
	notes: s ?? null
}), commonVersion = (e) => {
	let t = e.map(({ version: e }) => e), [n] = t;
	return t.every((e) => isAlike(e, n)) ? n : void 0;
}, isAlike = (e, t) => e === t || e !== void 0 && t !== void 0 && i(e) !== void 0 && i(t) !== void 0 && r(e, t), l = 25e4, packagesOutput = (t) => {
	let n = JSON.stringify(t);
	if (n.length <= l) return n;
	let r = JSON.stringify(t.map((e) => ({
		...e,
		notes: null
	}))), i = t.filter(({ notes: e }) => e !== null).length, a = Math.floor((l - r.length) / i / 2);
	return JSON.stringify(t.map((t) => ({
		...t,
		notes: t.notes === null || a < u ? null : e(t.notes, a, "the changelog")
	})));
}, u = 200, validationOutputs = (t) => {
	let { state: r, version: i, tag: a, package: o, prerelease: s, notes: c, packages: l } = validationDocument(t);
	return {
		state: r,
		version: i ?? "",
		tag: a ?? "",
		package: o ?? "",
		prerelease: String(s),
		notes: e(c, n, "the changelogs"),
		packages: packagesOutput(l)
	};
};
export { validationDocument, validationOutputs, validationReport };
