import { Bug as e } from "./domain-problem-locked-index.js";
import { isLocal as t, parseVersion as n } from "./actions-shared-inputs.js";
import { aTable as r, parseToml as i } from "./domain-workspace-shapes.js";
import { parseTOML as a } from "../libraries/toml-eslint-parser.js";
import { requirementPath as o } from "./domain-version-origin-resolve.js";
const openToml = (e) => {
	let t = +!!e.startsWith("﻿");
	try {
		let [n] = a(e.slice(t), { tomlVersion: "1.1" }).body;
		return {
			text: e,
			shift: t,
			tables: [n, ...n.body.filter((e) => e.type === "TOMLTable")]
		};
	} catch {
		return;
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), keysOf = ({ keys: e }) => e.map((e) => e.type === "TOMLBare" ? e.name : e.value), tablePath = (e) => e.type === "TOMLTable" ? e.resolvedKey : [], pairsOf = (e) => e.type === "TOMLTable" ? e.body : e.body.filter((e) => e.type === "TOMLKeyValue"), findInside = (e, t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	if (e.type === "TOMLInlineTable") return findPair(e.body, t);
	let i = e.type === "TOMLArray" && typeof n == "number" ? e.elements[n] : void 0;
	return i && findInside(i, r);
}, findPair = (e, t) => {
	for (let { key: n, value: r } of e) {
		let e = keysOf(n), i = startsWith(t, e) ? findInside(r, t.slice(e.length)) : void 0;
		if (i !== void 0) return i;
	}
}, findValue = ({ tables: e }, t) => {
	for (let n of e) {
		let e = tablePath(n), r = startsWith(t, e) ? findPair(pairsOf(n), t.slice(e.length)) : void 0;
		if (r !== void 0) return r;
	}
}, quoteOf = ({ style: e, multiline: t }) => e === "basic" ? t ? "\"\"\"" : "\"" : t ? "'''" : "'", stringOf = (e, t, { start: n, end: r }) => {
	let i = quoteOf(t), a = {
		start: n + i.length,
		end: r - i.length
	};
	return {
		value: t.value,
		quote: i,
		content: a,
		isVerbatim: e.slice(a.start, a.end) === t.value
	};
}, placeOf = ({ loc: e }) => ({
	line: e.start.line,
	column: e.start.column + 1
}), locateIn = (e, t) => {
	let n = findValue(e, t);
	if (n === void 0) return;
	let r = {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	}, i = n.type === "TOMLValue" && n.kind === "string";
	return {
		...r,
		...placeOf(n),
		string: i ? stringOf(e.text, n, r) : void 0
	};
}, locateEntry = (e, t) => {
	let n = findValue(e, t)?.parent;
	if (n?.type === "TOMLKeyValue" && n.parent.type !== "TOMLInlineTable") return {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	};
}, replaceSpans = (t, n) => {
	let r = n.toSorted((e, t) => e.start - t.start), i = [], a = 0;
	for (let { start: n, end: o, text: s } of r) {
		if (n < a) throw new e(`Replacements overlap at offset ${n}`);
		i.push(t.slice(a, n), s), a = o;
	}
	return i.join("") + t.slice(a);
}, s = "\\u0000-\\u0008\\u000a-\\u001f\\u007f", c = {
	"'": RegExp(`['${s}]`),
	"'''": RegExp(`'''|'$|[${s}]`)
}, escaped = (e) => JSON.stringify(e).slice(1, -1).replaceAll("", "\\u007f"), encode = (e, t) => {
	let n = c[t];
	if (n !== void 0 && !n.test(e)) return `${t}${e}${t}`;
	let r = t.length === 1 ? "\"" : "\"\"\"";
	return `${r}${escaped(e)}${r}`;
}, editStrings = (e, t) => {
	let n = openToml(e);
	if (n === void 0) return;
	let r = [];
	for (let { path: e, value: i } of t) {
		let t = locateIn(n, e);
		if (t?.string === void 0) return;
		let { string: a, start: o, end: s } = t;
		a.value !== i && r.push({
			start: o,
			end: s,
			text: encode(i, a.quote)
		});
	}
	return replaceSpans(e, r);
}, editStringItem = (e, t, n) => editOnLine(e, t, n) ?? editStrings(e, [{
	path: t,
	value: n
}]), editOnLine = (e, t, n) => {
	let [a, o, ...s] = t.map(String);
	if (a === void 0 || o === void 0 || s.length > 0 || !/^[\w-]+$/.test(a + o)) return;
	let c = RegExp(`^\\[${a}\\][ \\t]*\\r?$`, "m").exec(e), l = c === null ? e.length : c.index + c[0].length, u = RegExp(`^${o}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(e.slice(l));
	if (u === null) return;
	let [d, f, p = ""] = u, m = l + u.index + d.length, h = `${e.slice(0, m - p.length - 2)}${encode(n, f)}${e.slice(m)}`, valueIn = (e) => {
		let t = i(e), n = t.ok ? t.table[a] : void 0;
		return r.accepts(n) ? n[o] : void 0;
	};
	return p !== n && valueIn(e) === p && valueIn(h) === n ? h : void 0;
}, withoutLocal = (e, r, i) => {
	let a = e.filter((e) => !t(n(r.get(e.name) ?? "0")));
	return a.length === 0 ? e : e.filter((e) => a.includes(e) || isNamed(e, i));
}, isNamed = ({ name: e, rawName: t }, n) => n.some((n) => n.startsWith(e) || n.startsWith(t)), l = new Set([
	"",
	"Add your description here",
	"Default template for PDM package"
]), unmeantRoot = (e, { members: t, tags: n }) => {
	let r = e.find(({ path: e }) => e === ".");
	if (r === void 0 || e.length === 1 || isNamed(r, n)) return [];
	let i = new Set(t.filter((t) => !e.includes(t)).map(({ name: e }) => e));
	return r.requirements.some(({ kind: e, requirement: t }) => e === "runtime" && i.has(t.name)) || l.has(r.project.description) || isHolder(r) ? [r.name] : [];
}, isHolder = ({ name: e, project: { description: t } }) => /-(?:workspace|monorepo|dev)$/.test(e) || typeof t == "string" && /^(?:the )?(?:\S+ )?(?:monorepo|workspace)\b/i.test(t), untaggedExamples = (e, t, n) => {
	let r = e.filter((e) => isAmongTests(e) || t.length > 0 && isTestsByName(e)), i = e.filter((e) => !r.includes(e)), a = i.filter((e) => isNamed(e, t)), o = new Set((a.length > 0 ? a : i).map(({ name: e }) => n.get(e))), s = e.filter((e) => (isExample(e) || r.includes(e) && !o.has(n.get(e.name))) && !isNamed(e, t)), c = e.filter((e) => !s.includes(e)), l = new Set(c.flatMap(({ requirements: e }) => e.flatMap(({ kind: e, requirement: t }) => e === "group" ? [] : [t.name])));
	return c.length === 0 ? [] : s.flatMap(({ name: e }) => l.has(e) ? [] : [e]);
}, isExample = ({ path: e }) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(e), isTestsByName = ({ name: e }) => /^test-|-(?:integration|e2e|unit)-tests?$/.test(e), isAmongTests = ({ path: e }) => /(?:^|\/)tests?(?:\/|$)/i.test(e), unifiedDiff = async (e) => {
	if (e.length === 0) return "";
	let { createTwoFilesPatch: t } = await import("../libraries/diff.js");
	return e.map(({ file: e, before: n, after: r }) => {
		let i = `diff --git ${quoted(`a/${e}`)} ${quoted(`b/${e}`)}\n${modeLine(n, r)}`;
		if ((n ?? "") === (r ?? "")) return i;
		let [a, o] = [n === void 0 ? "/dev/null" : `a/${e}`, r === void 0 ? "/dev/null" : `b/${e}`];
		return `${i}${t(a, o, n ?? "", r ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("").replaceAll(u, "$1***@");
}, u = /\b(https?:\/\/)(?!git@)[^\s/?#"'`<>@]+@/gi, modeLine = (e, t) => e === void 0 ? "new file mode 100644\n" : t === void 0 ? "deleted file mode 100644\n" : "", quoted = (e) => /[^ -!#-[\]-~]/.test(e) ? `"${[...new TextEncoder().encode(e)].map((e) => e === 34 || e === 92 ? `\\${String.fromCharCode(e)}` : e < 32 || e > 126 ? `\\${e.toString(8).padStart(3, "0")}` : String.fromCharCode(e)).join("")}"` : e, applyBounds = (t, n) => {
	let r = n.flatMap(({ from: n, to: r, table: i }) => {
		let a = t.requirements.filter((e) => e.table === i && e.requirement.text === n);
		if (a.length === 0) throw new e(`${t.name} has no ${n} in ${i}`);
		return a.map((e) => ({
			path: o(e),
			value: r
		}));
	}), i = editStrings(t.text, r);
	if (i === void 0) throw new e(`The requirements of ${t.name} are not where they were read`);
	return i;
};
export { applyBounds, editStringItem, editStrings, l as emptyDescriptions, locateEntry, locateIn, openToml, replaceSpans, unifiedDiff, unmeantRoot, untaggedExamples, withoutLocal };
