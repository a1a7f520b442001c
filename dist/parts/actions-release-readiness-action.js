import { __toESM as e } from "./rolldown-runtime.js";
import { buildGraph as t } from "./actions-discover-action.js";
import { distinct as n, indexPresets as r } from "./domain-problem-target.js";
import { validate as i } from "./domain-validation-aim.js";
import { compilePattern as a, defineAction as o } from "./domain-python-requirement.js";
import { contract$2 as s } from "./actions-version-contract.js";
import { forbidPattern as c, forbidSyntax as l, forbiddenLine as u, noForge as d, outsideScope as f, readGates as p, scopeGlob as m, scopeUnknown as h } from "./domain-problem-gate.js";
import { Problem as g } from "../index.js";
import { require_picomatch as _ } from "../libraries/picomatch.js";
const readForbidden = async (e) => {
	let t = await Promise.all(e.map(readLine));
	return {
		forbidden: t.filter((e) => "pattern" in e),
		findings: t.filter((e) => "code" in e)
	};
}, readLine = async (e) => {
	let t = e.indexOf(":"), [n, r] = [e.slice(0, Math.max(0, t)).trim(), e.slice(t + 1).trim()];
	if (n === "" || r === "") return l({ line: e });
	let i = await a(r);
	return "why" in i ? c({
		name: n,
		why: i.why
	}) : {
		name: n,
		pattern: i
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
		findings: () => t.map((e, t) => u({
			...e,
			more: t === 99 ? n : 0
		}))
	};
};
var v = e(_(), 1);
const readScope = (e) => {
	let t = e.find((e) => e.length > 1e3 || e.startsWith("!"));
	if (t !== void 0) return m({ glob: t });
	let n = {
		dot: !0,
		nonegate: !0,
		noextglob: !0
	}, r = e.map((e) => (0, v.default)(e.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**"), n));
	return {
		globs: e,
		admits: (e) => r.some((t) => t(e))
	};
}, judgeScope = ({ globs: e, admits: t }, n) => {
	let r = n.flatMap(({ path: e, from: n }) => [e, ...n === void 0 ? [] : [n]].filter((e) => !t(e)));
	return r.slice(0, 50).map((t, n) => {
		let i = n === 49 ? r.length - 50 : 0;
		return f({
			file: t,
			globs: e,
			more: i
		});
	});
}, changeJudge = async ({ scope: e, forbid: t }, n) => {
	let r = readScope(e), { forbidden: i, findings: a } = await readForbidden(t);
	if ("code" in r) throw new g([r, ...a]);
	if (a.length > 0) throw new g(a);
	let o = [...e.length > 0 ? ["scope"] : [], ...t.length > 0 ? ["forbid"] : []];
	return async (t) => {
		let a = await n.find(t);
		if ("unknown" in a) {
			let { unknown: e, remedy: t } = a;
			return {
				files: void 0,
				rules: o,
				findings: [h({
					why: e,
					remedy: t
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
	}, r) : void 0, (async () => p(n, i))()]);
	if (o.status === "fulfilled" && s.status === "fulfilled") return {
		judge: o.value,
		gates: s.value
	};
	let c = [o, s].flatMap((e) => e.status === "rejected" ? [e.reason] : []);
	throw c.find((e) => !(e instanceof g)) ?? new g(c.flatMap((e) => e.findings));
}, y = o({
	contract: s,
	run: async (e, t) => {
		let n = t.openForge(e.githubToken?.secret), r = await look(e, t, n?.checkRuns ?? d), { conclude: i } = await loadEnd();
		return i(r, e.comment, {
			ports: t,
			comments: n?.comments
		});
	}
}), look = async (e, r, a) => {
	let { config: o, facts: s } = r, { ignore: c, strict: l } = e, { judge: u, gates: d } = await readRules(e, r), f = await i(e, r), { workspace: p } = f, m = t(p), h = {
		workspace: p,
		graph: m,
		config: o,
		ignore: c,
		strict: l
	}, g = e.checks ? await (await loadChecks()).checkWorkspace(h, checkPorts(e, r)) : void 0, _ = await u?.({
		folder: p.root,
		target: s.target
	}), v = await r.git.inspect(p.root), [{ runGates: y }] = await Promise.all([import("./stages-gates-gates.js"), loadEnd()]), b = await y({
		gates: d,
		folder: p.root,
		prefix: p.prefix,
		repository: v,
		cited: s.pullRequest?.head ?? v?.commit,
		timeout: e.gateTimeout
	}, {
		...r,
		checkRuns: a
	});
	return {
		validation: f,
		gates: b.results,
		isTreeClean: b.isTreeClean,
		health: g,
		change: _,
		graph: e.preview ? m : void 0,
		checklist: {
			forge: s.forge,
			index: presetOf(e.index)
		},
		findings: n([
			...f.findings,
			...g?.findings ?? [],
			..._?.findings ?? [],
			...b.findings.map(r.placed)
		])
	};
}, loadEnd = () => import("./actions-release-readiness-conclude.js").then((e) => e.conclude_exports), loadChecks = () => import("./stages-health-fetch-trees.js").then((e) => e.check_workspace_exports), checkPorts = ({ index: e }, t) => e === "off" ? {
	...t,
	names: async () => ({ skipped: "the index is off" })
} : t, presetOf = (e) => Object.values(r).find(({ name: t }) => t === e);
export { y as action };
