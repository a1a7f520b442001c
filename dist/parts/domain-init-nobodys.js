import { editLeadsOut as e, gitTopOf as t } from "../index.js";
import { join as n, normalize as r, parent as i, relative as a } from "./domain-workspace-path.js";
import { isLocal as o, parseVersion as s } from "./actions-shared-inputs.js";
const withoutLocal = (e, t, n) => {
	let r = e.filter((e) => !o(s(t.get(e.name) ?? "0")));
	return r.length === 0 ? e : e.filter((e) => r.includes(e) || isNamed(e, n));
}, isNamed = ({ name: e, rawName: t }, n) => n.some((n) => n.startsWith(e) || n.startsWith(t)), c = new Set([
	"",
	"Add your description here",
	"Default template for PDM package"
]), unmeantRoot = (e, { members: t, tags: n }) => {
	let r = e.find(({ path: e }) => e === ".");
	if (r === void 0 || e.length === 1 || isNamed(r, n)) return [];
	let i = new Set(t.filter((t) => !e.includes(t)).map(({ name: e }) => e));
	return r.requirements.some(({ kind: e, requirement: t }) => e === "runtime" && i.has(t.name)) || c.has(r.project.description) || isHolder(r) ? [r.name] : [];
}, isHolder = ({ name: e, project: { description: t } }) => /-(?:workspace|monorepo|dev)$/.test(e) || typeof t == "string" && /^(?:the )?(?:\S+ )?(?:monorepo|workspace)\b/i.test(t), untaggedExamples = (e, t, n) => {
	let r = e.filter((e) => isAmongTests(e) || t.length > 0 && isTestsByName(e)), i = e.filter((e) => !r.includes(e)), a = i.filter((e) => isNamed(e, t)), o = new Set((a.length > 0 ? a : i).map(({ name: e }) => n.get(e))), s = e.filter((e) => (isExample(e) || r.includes(e) && !o.has(n.get(e.name))) && !isNamed(e, t)), c = e.filter((e) => !s.includes(e)), l = new Set(c.flatMap(({ requirements: e }) => e.flatMap(({ kind: e, requirement: t }) => e === "group" ? [] : [t.name])));
	return c.length === 0 ? [] : s.flatMap(({ name: e }) => l.has(e) ? [] : [e]);
}, isExample = ({ path: e }) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(e), isTestsByName = ({ name: e }) => /^test-|-(?:integration|e2e|unit)-tests?$/.test(e), isAmongTests = ({ path: e }) => /(?:^|\/)tests?(?:\/|$)/i.test(e), l = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/, u = /^((?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?\r?$/m, assignedVersion = (e) => {
	let t = u.exec(e);
	if (t === null) return;
	let [, n, r, i] = t;
	return {
		version: i,
		before: n,
		quote: r,
		line: e.slice(0, t.index).split("\n").length
	};
}, versionLine = (e, { before: t, quote: n }) => `${e}: ^${literally(t)}${n}([^${n}]*)`, literally = (e) => e.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), keepInside = (n, r, o) => {
	let s = o.realPath(t(o, r) ?? r) ?? r, targetOf = (e) => o.realPath(e) ?? targetOf(i(e)), isInside = (e) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test(a(s, e)), c = n.map((e) => ({
		edit: e,
		target: targetOf(e.path)
	}));
	return {
		edits: c.filter(({ target: e }) => isInside(e)).map(({ edit: e }) => e),
		findings: c.filter(({ target: e }) => !isInside(e)).map(({ edit: { file: t }, target: n }) => e({
			file: t,
			target: n
		}))
	};
}, planEdits = (e, { root: t, prefix: i }, a) => [...Map.groupBy(e, ({ file: e }) => r(e))].flatMap(([e, o]) => {
	let s = n(t, e), c = a.readText(s), l = o.reduce((e, { apply: t }) => t(e) ?? e, c);
	return l === void 0 || l === c ? [] : [{
		file: r(n(i, e)),
		path: s,
		before: c,
		after: l
	}];
});
export { assignedVersion, c as emptyDescriptions, keepInside, literally, planEdits, unmeantRoot, untaggedExamples, versionLine, l as versionModule, withoutLocal };
