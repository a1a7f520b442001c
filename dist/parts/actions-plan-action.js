import { buildPythonOf as e, configOf as t } from "./domain-config-config.js";
import { checkProjects as n, confirmIndex as r, shardsOf as i, undoWritten as a } from "./domain-plan-check-new-projects.js";
import { Bug as o, Problem as s, _usingCtx as c, codeSpan as l, escapeMarkdown as u, explainError as d, isWork as f, named as p, shown as m, statuses as h } from "../index.js";
import { indexTitle as g, readingOf as _ } from "./domain-problem-target.js";
import { asWarning as v } from "./domain-workspace-path.js";
import { arrowCaption as y, folded as b, graphPicture as x, levelCaption as S, levelTable as C, mistakes as w, picture as T, standings as E, worthKnowing as D } from "./domain-report-next-steps.js";
import { fromTop as O } from "./domain-version-origin-resolve.js";
import { guessedSeconds as k, measuredSeconds as A } from "./domain-version-origin-tag-tools.js";
import { buildTimesUnknown as j } from "./domain-tag-suggest-format.js";
import { manifestName as M, readManifest as N } from "./domain-run-manifest-shape.js";
import { nameOwners as P, namesOf as F, readReleased as I } from "./domain-problem-check-requirements.js";
import { copyCheckout as L, openBeside as R, ownTags as z, readCostly as B, readDynamicVersions as V, tagHere as H } from "./domain-plan-check-own-tags.js";
import { makePlan as U, survey as W, withDynamicVersion as G } from "./domain-plan-plan-publish.js";
import { defineAction as K } from "./domain-python-requirement.js";
import { contract$1 as q } from "./actions-init-contract.js";
const J = [
	"name",
	"version",
	"status",
	"reason",
	"level",
	"needs",
	"bounds",
	"tag",
	"path"
], planCsv = ({ packages: e }) => [J, ...e.map(row)].map((e) => `${e.map(cell).join(",")}\r\n`).join(""), row = (e) => {
	let t = {
		...e,
		version: e.version ?? "",
		level: String(e.level),
		needs: e.needs.join(" "),
		bounds: e.bounds.map(({ to: e }) => e).join(" | "),
		tag: e.tag ?? ""
	};
	return J.map((e) => t[e]);
}, cell = (e) => {
	let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
	return /[",\r\n]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
}, planDocument = ({ schema_version: e, ...t }) => t, matrixEntries = (e) => e.map((e, t) => ({
	shard: t + 1,
	packages: e.join(","),
	dist: `dist-${t + 1}`
})), planMatrix = (e, t) => {
	let n = e.packages.filter(f);
	return {
		packages: JSON.stringify(n),
		matrix: JSON.stringify({ include: t }),
		empty: n.length === 0 ? "true" : "false"
	};
}, planRefusal = (e, t) => {
	let n = t.filter(({ severity: e }) => e === "error").length;
	return n === 0 ? void 0 : `No plan for ${g(e.index)}: ${count(n, "error")}`;
}, planTable = (e, t = []) => {
	let n = e.packages.filter(f), r = e.packages.filter((e) => !f(e)), i = new Set(n.map(({ level: e }) => e)).size, a = g(e.index);
	return [
		[n.length === 0 ? `Nothing to publish to ${a}` : `${count(n.length, "package")} to publish to ${a}, in ${count(i, "level")}`],
		n.length === 0 ? [] : rows(n),
		completions(n),
		expectations(n),
		e.critical_path.length > 1 ? ["Critical path", ...wrap(e.critical_path, ", then ")] : [],
		...groups(r),
		...t.length > 1 ? t.map(shardLines) : []
	].filter((e) => e.length > 0).map((e) => e.map((e) => `${m(e)}\n`).join("")).join("\n");
}, count = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`, rows = (e) => {
	let t = e.map((e) => [
		String(e.level),
		e.name,
		e.version ?? "unknown",
		e.status,
		e.bounds.map(({ to: e }) => e).join(", ")
	]), n = [[
		"level",
		"package",
		"version",
		"status",
		"bounds"
	], ...t], r = n[0].map((e, t) => t).filter((e) => t.some((t) => t[e] !== "")), i = r.map((e) => Math.max(...n.map((t) => t[e].length)));
	return n.map((e) => r.map((t, n) => e[t].padEnd(i[n])).join("  ").trimEnd());
}, completions = (e) => {
	let t = e.filter(({ status: e }) => e === "complete");
	return t.length === 0 ? [] : ["To be completed", ...t.map(({ name: e, reason: t }) => `  ${e}: ${t}`)];
}, expectations = (e) => {
	let t = e.flatMap((e) => e.wheels);
	return t.length === 0 ? [] : ["Wheels that other jobs build", ...t.map((e) => `  ${e}`)];
}, groups = (e) => {
	let headingOf = ({ status: e, reason: t }) => e === "published" || e === "development" ? e : `${e}, ${t}`, t = e.toSorted((e, t) => h.indexOf(e.status) - h.indexOf(t.status));
	return [...Map.groupBy(t, headingOf)].map(([e, t]) => [`Left alone: ${e} (${t.length})`, ...wrap(t.map(({ name: e, version: t }) => t === null ? e : `${e} ${t}`).sort(), ", ")]);
}, shardLines = ({ shard: e, packages: t }) => {
	let n = t.split(",");
	return [`Shard ${e} (${count(n.length, "package")})`, ...wrap(n, ", ")];
}, wrap = (e, t) => {
	let n = [];
	for (let [r, i] of e.entries()) {
		let a = r === e.length - 1 ? i : `${i}${t}`, o = n.at(-1);
		o === void 0 || o.length + a.trimEnd().length > 100 ? n.push(`  ${a}`) : n[n.length - 1] = o + a;
	}
	return n.map((e) => e.trimEnd());
}, planSummary = (e, t) => {
	let n = planRefusal(e, t), r = n === void 0 ? e.packages.filter(f) : [], i = g(e.index), a = n ?? (r.length === 0 ? `Nothing to publish to ${i}` : `${r.length} of ${e.packages.length} packages to publish to ${i}`), o = r.slice(0, 200).map(({ name: e, version: t, level: n }) => `| ${l(e)} | ${l(t ?? "unknown")} | ${n} |`), s = r.length > 200 ? [`…and ${r.length - 200} more, in the plan.`] : [], c = [[
		"| package | version | level |",
		"| --- | --- | --- |",
		...o
	].join("\n"), ...s].join("\n\n"), d = E({
		plan: {
			...e,
			packages: r
		},
		outcomes: []
	}), p = x(d);
	return [
		`## ${u(a)}`,
		...w(t),
		...o.length === 0 ? [] : [o.length > 15 ? b(`All ${r.length} packages, in order`, c) : c],
		...o.length === 0 ? [] : p === void 0 ? [C(d), S] : [T(p), y],
		...D(t)
	].join("\n\n").concat("\n");
}, buildTimes = async ({ workspace: e, config: n }, r, { absolute: i, runs: a, note: o }) => {
	let read = async (e) => {
		let isUnknown = (t) => o(j({
			folder: e,
			words: t
		}));
		try {
			let t = await a.store(i(e)), n = await t.read(M);
			if (n === void 0) return isUnknown(`it has no ${M}`), [];
			let { outcomes: r } = N(new TextDecoder().decode(n), t.pathOf(M));
			return [...A(r)];
		} catch (e) {
			return isUnknown(d(e)[0]?.message ?? ""), [];
		}
	}, s = new Map((await Promise.all(r.map(read))).flat()), c = new Map(e.members.map((e) => [e.name, e]));
	return (e) => s.get(e) ?? k(c.get(e), t(n, e).platforms.length > 0);
}, Y = K({
	contract: q,
	run: async (e, t) => {
		try {
			var o = c();
			let { config: s, clock: l } = t, u = await W(e, t), d = o.a(await t.runs.brief()), { username: p, password: m } = e, h = p === void 0 || m === void 0 ? void 0 : {
				username: p,
				password: m.secret
			}, g = [], y = u.target.kind === "rehearsal" ? X : t.openIndex({
				..._(u.target, {
					upload: h,
					uv: u.indexes
				}),
				warn: (e) => g.push(e)
			}), b = await t.commandFiles.keep(), x = R(t.signal), { signal: S } = x, [C, w] = await Promise.all([x.add(dynamicVersions(u, {
				...t,
				signal: S,
				pythonVersion: e.pythonVersion
			}, d)), x.add(I(u.workspace, y, S))]).finally(async () => {
				await x[Symbol.asyncDispose](), g.push(...await a(b));
			}), T = {
				wish: e,
				survey: u,
				config: s,
				released: w,
				versions: C,
				id: d.id,
				now: l.now()
			}, { plan: E, findings: D } = U(T), O = await z({
				wish: e,
				survey: u,
				plan: E
			}, t), [k, A] = await Promise.all([r(u.target, {
				index: y,
				released: w
			}, t.signal), P(F({
				wish: e,
				survey: u,
				plan: E,
				config: s,
				released: w
			}), t.openNames, t.signal)]), { target: j } = u, M = n({
				plan: E,
				released: w,
				target: j,
				credential: void 0,
				job: void 0,
				now: l.now()
			}), N = [
				...H(e, u),
				...O,
				...M.filter(({ severity: e }) => e === "error")
			], L = M.filter(({ severity: e }) => e !== "error"), B = [
				...N.map(v),
				...L,
				...k,
				...A
			], V = [
				...u.findings,
				...D,
				...B,
				...g
			], G = matrixEntries(i({
				names: E.packages.filter(f).map(({ name: e }) => e),
				graph: u.graph,
				secondsOf: await buildTimes({
					...u,
					config: s
				}, e.dist, {
					...t,
					note: (e) => V.push(e)
				}),
				count: e.shards
			})), K = await d.write("plan.json", `${JSON.stringify(E, null, 1)}\n`);
			return {
				findings: V,
				document: {
					...planDocument(E),
					shards: G
				},
				text: textOf({
					plan: E,
					shards: G
				}, V, e.format),
				outputs: {
					...planMatrix(E, G),
					"plan-path": K
				},
				summary: planSummary(E, V)
			};
		} catch (e) {
			o.e = e;
		} finally {
			await o.d();
		}
	}
}), textOf = ({ plan: e, shards: t }, n, r) => {
	let i = planRefusal(e, n);
	return r === "csv" ? i === void 0 ? planCsv(e) : "" : i === void 0 ? planTable(e, t) : `${m(i)}\n`;
}, X = {
	hasPage: async () => !0,
	project: async () => void 0,
	download: async ({ filename: e }) => {
		throw new o(`there is no ${e} on an empty index`);
	}
}, dynamicVersions = async (t, { uv: n, copies: r, files: i, config: a, loadAll: o, pythonVersion: l, progress: u, signal: d }, f) => {
	try {
		var m = c();
		let h = await B(t.workspace, i), g = G(t.workspace).filter(({ name: e }) => !h.has(e));
		if (g.length === 0) return h;
		await n.version();
		let _ = await n.refusal(t.workspace.root, { isOnline: !1 });
		if (_ !== void 0) throw new s(O(_, t.workspace));
		await o();
		let v = m.a(await L(t, r, f)), python = (t) => e(a, t, l);
		return u.status(`Asking build backends for the versions of ${p(g.map(({ name: e }) => e))}`), new Map([...h, ...await V(t, {
			uv: n,
			copy: v,
			run: f,
			python,
			except: h,
			signal: d
		})]);
	} catch (e) {
		m.e = e;
	} finally {
		await m.d();
	}
};
export { Y as action };
