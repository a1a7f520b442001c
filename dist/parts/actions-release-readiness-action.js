import { __toESM as e } from "./rolldown-runtime.js";
import { buildGraph as t } from "./actions-discover-action.js";
import { compilePattern as n, distinct as r } from "./domain-tag-suggest-format.js";
import { indexPresets as i } from "./domain-problem-index-reads.js";
import { findIndex as a } from "./domain-problem-history.js";
import { validate as o } from "./domain-validation-aim.js";
import { defineAction as s } from "./actions-shared-inputs.js";
import { contract$2 as c } from "./actions-version-contract.js";
import { forbidPattern as l, forbidSyntax as u, forbiddenLine as d, noForge as f, outsideScope as p, readGates as m, scopeGlob as h, scopeUnknown as g } from "./domain-problem-gate.js";
import { Problem as _ } from "./domain-problem-locked-index.js";
import { require_picomatch as v } from "../libraries/picomatch.js";
const readForbidden = async (e) => {
	let t = await Promise.all(e.map(readLine));
	return {
		forbidden: t.filter((e) => "pattern" in e),
		findings: t.filter((e) => "code" in e)
	};
}, readLine = async (e) => {
	let t = e.indexOf(":"), [r, i] = [e.slice(0, Math.max(0, t)).trim(), e.slice(t + 1).trim()];
	if (r === "" || i === "") return u({ line: e });
	let a = await n(i);
	return "why" in a ? l({
		name: r,
		why: a.why
	}) : {
		name: r,
		pattern: a
	};
}, watchForbidden = (e) => {
	let t = [], n = 0;
	return {
		see: ({ file: r, line: i, text: a }) => {
			for (let { name: o, pattern: s } of e) s.test(a) && (t.length < 100 ? t.push({
				file: r,
				line: i,
				name: o,
				text: a.slice(0, 300)
			}) : n++);
		},
		findings: () => t.map((e, t) => d({
			...e,
			more: t === 99 ? n : 0
		}))
	};
};
var y = e(v(), 1);
const b = 1e3, readScope = (e) => {
	let t = e.filter((e) => e.length > b || e.startsWith("!"));
	if (t.length > 0) return t.map((e) => h({
		glob: e,
		isTooLong: e.length > b
	}));
	let n = {
		dot: !0,
		nonegate: !0,
		noextglob: !0
	}, r = e.map((e) => (0, y.default)(fromTop(e), n));
	return {
		globs: e,
		admits: (e) => r.some((t) => t(e))
	};
}, fromTop = (e) => e.replace(/^(?:\.?\/)+/, "").replace(/^\.?$|(?<=\/)$/, "**"), judgeScope = ({ globs: e, admits: t }, n) => {
	let r = n.flatMap(({ path: e, from: n }) => [e, ...n === void 0 ? [] : [n]].filter((e) => !t(e)));
	return r.slice(0, 50).map((t, n) => {
		let i = n === 49 ? r.length - 50 : 0;
		return p({
			file: t,
			globs: e,
			more: i
		});
	});
}, changeJudge = async ({ scope: e, forbid: t }, n) => {
	let r = readScope(e), { forbidden: i, findings: a } = await readForbidden(t);
	if (!("admits" in r)) throw new _([...r, ...a]);
	if (a.length > 0) throw new _(a);
	let o = [...e.length > 0 ? ["scope"] : [], ...t.length > 0 ? ["forbid"] : []];
	return async (t) => {
		let a = await n.find(t);
		if ("unknown" in a) {
			let { unknown: e, ...t } = a;
			return {
				files: void 0,
				rules: o,
				findings: [g({
					why: e,
					...t
				})]
			};
		}
		let s = watchForbidden(i);
		return i.length > 0 && await n.addedLines({
			folder: t.folder,
			...a
		}, s.see), {
			files: a.files.length,
			rules: o,
			findings: [...e.length === 0 ? [] : judgeScope(r, a.files), ...s.findings()]
		};
	};
}, readRules = async ({ scope: e, forbid: t, gates: n }, { changes: r, facts: i }) => {
	let a = e.length + t.length > 0, [o, s] = await Promise.allSettled([a ? changeJudge({
		scope: e,
		forbid: t
	}, r) : void 0, (async () => m(n, i))()]);
	if (o.status === "fulfilled" && s.status === "fulfilled") return {
		judge: o.value,
		gates: s.value
	};
	let c = [o, s].flatMap((e) => e.status === "rejected" ? [e.reason] : []);
	throw c.find((e) => !(e instanceof _)) ?? new _(c.flatMap((e) => e.findings));
}, x = s({
	contract: c,
	run: async (e, t) => {
		let n = t.openForge(e.githubToken?.secret), r = await look(e, t, n?.checkRuns ?? f), { conclude: i } = await loadEnd();
		return i(r, e.comment, {
			ports: t,
			comments: n?.comments
		});
	}
}), look = async (e, n, i) => {
	let { config: s, facts: c } = n, { ignore: l, strict: u } = e, { judge: d, gates: f } = await readRules(e, n), p = await o(e, n), { workspace: m } = p, { name: h } = a(e.index, s, n.indexes.read(m.root)), g = t(m), _ = {
		workspace: m,
		graph: g,
		config: s,
		ignore: l,
		strict: u
	}, v = e.checks ? await (await loadChecks()).checkWorkspace(_, checkPorts(e, n)) : void 0, y = await d?.({
		folder: m.root,
		target: c.target
	}), b = await n.git.inspect(m.root), [{ runGates: x }] = await Promise.all([import("./stages-gates-gates.js"), loadEnd()]), S = await x({
		gates: f,
		folder: m.root,
		prefix: m.prefix,
		repository: b,
		cited: c.pullRequest?.head ?? b?.commit,
		timeout: e.gateTimeout
	}, {
		...n,
		checkRuns: i
	});
	return {
		validation: p,
		gates: S.results,
		isTreeClean: S.isTreeClean,
		health: v,
		change: y,
		graph: e.preview ? g : void 0,
		checklist: {
			forge: c.forge,
			index: presetOf(h)
		},
		findings: r([
			...p.findings,
			...v?.findings ?? [],
			...y?.findings ?? [],
			...S.findings.map(n.placed)
		])
	};
}, loadEnd = () => import("./actions-release-readiness-conclude.js"), loadChecks = () => import("./domain-problem-check-files.js").then((e) => e.check_workspace_exports), checkPorts = ({ index: e }, t) => e === "off" ? {
	...t,
	names: async () => ({ skipped: "the index is off" })
} : t, presetOf = (e) => Object.values(i).find(({ name: t }) => t === e);
export { x as action };
