import { buildPythonOf as e, configOf as t } from "./domain-config-config.js";
import { checkProjects as n, confirmIndex as r, shardsOf as i, undoWritten as a } from "./domain-plan-check-new-projects.js";
import { Bug as o, Problem as s, _usingCtx as c, codeSpan as l, escapeMarkdown as u, explainError as d, guardStep as f, inertLine as p, isWork as m, named as h, shown as g, statuses as _, withTag as v } from "../index.js";
import { indexTitle as y } from "./domain-target-presets.js";
import { asWarning as b } from "./domain-workspace-path.js";
import { folded as x, mistakes as S, worthKnowing as C } from "./domain-report-next-steps.js";
import { arrowCaption as w, graphPicture as T, levelCaption as E, levelTable as D, picture as O, standings as k } from "./domain-problem-distribution.js";
import { readingOf as A } from "./domain-problem-target.js";
import { fromTop as j } from "./domain-version-origin-resolve.js";
import { guessedSeconds as M, measuredSeconds as N } from "./domain-version-origin-tag-tools.js";
import { buildTimesUnknown as P } from "./domain-schedule-schedule.js";
import { manifestName as F, readManifest as I } from "./domain-run-manifest-shape.js";
import { nameOwners as L, namesOf as R, readReleased as z } from "./domain-problem-check-requirements.js";
import { copyCheckout as B, openBeside as V, ownTags as H, readCostly as U, readDynamicVersions as W, tagHere as G } from "./domain-plan-check-own-tags.js";
import { makePlan as K, survey as q, withDynamicVersion as J } from "./domain-plan-plan-publish.js";
import { defineAction as Y } from "./actions-shared-inputs.js";
import { contract$1 as X } from "./actions-init-contract.js";
const Z = [
	"name",
	"version",
	"status",
	"reason",
	"level",
	"needs",
	"bounds",
	"tag",
	"path"
], planCsv = ({ packages: e }) => [Z, ...e.map(row)].map((e) => `${e.map(cell).join(",")}\r\n`).join(""), row = (e) => {
	let t = {
		...e,
		version: e.version ?? "",
		level: String(e.level),
		needs: e.needs.join(" "),
		bounds: e.bounds.map(({ to: e }) => e).join(" | "),
		tag: e.tag ?? ""
	};
	return Z.map((e) => t[e]);
}, cell = (e) => {
	let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
	return /[",\r\n]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
}, planDocument = ({ schema_version: e, ...t }) => t, matrixEntries = (e) => e.map((e, t) => ({
	shard: t + 1,
	packages: e.join(","),
	dist: `dist-${t + 1}`
})), planMatrix = (e, t) => {
	let n = e.packages.filter(m);
	return {
		packages: JSON.stringify(n),
		matrix: JSON.stringify({ include: t }),
		empty: n.length === 0 ? "true" : "false"
	};
}, planRefusal = (e, t) => {
	let n = t.filter(({ severity: e }) => e === "error").length;
	return n === 0 ? void 0 : `No plan for ${y(e.index)}: ${count(n, "error")}`;
}, planTable = (e, t = []) => {
	let n = e.packages.filter(m), r = e.packages.filter((e) => !m(e)), i = new Set(n.map(({ level: e }) => e)).size, a = y(e.index);
	return [
		[n.length === 0 ? `Nothing to publish to ${a}` : `${count(n.length, "package")} to publish to ${a}, in ${count(i, "level")}`],
		n.length === 0 ? [] : rows(n),
		completions(n),
		expectations(n),
		e.critical_path.length > 1 ? ["Critical path", ...wrap(e.critical_path, ", then ")] : [],
		...groups(r),
		...t.length > 1 ? t.map(shardLines) : []
	].filter((e) => e.length > 0).map((e) => e.map((e) => `${g(e)}\n`).join("")).join("\n");
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
	let headingOf = ({ status: e, reason: t }) => e === "published" || e === "development" ? e : `${e}, ${t}`, t = e.toSorted((e, t) => _.indexOf(e.status) - _.indexOf(t.status));
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
}, planSummary = (e, t, n) => {
	let r = planRefusal(e, t), i = r === void 0 ? e.packages.filter(m) : [], a = y(e.index), o = r ?? (i.length === 0 ? `Nothing to publish to ${a}` : `${i.length} of ${e.packages.length} packages to publish to ${a}`), s = i.slice(0, 200).map(({ name: e, version: t, level: n }) => `| ${l(e)} | ${l(t ?? "unknown")} | ${n} |`), c = i.length > 200 ? [`…and ${i.length - 200} more, in the plan.`] : [], d = [[
		"| package | version | level |",
		"| --- | --- | --- |",
		...s
	].join("\n"), ...c].join("\n\n"), f = k({
		plan: {
			...e,
			packages: i
		},
		outcomes: []
	}), p = T(f);
	return [
		`## ${u(o)}`,
		...S(t, n),
		...s.length === 0 ? [] : [s.length > 15 ? x(`All ${i.length} packages, in order`, d) : d],
		...s.length === 0 ? [] : p === void 0 ? [D(f), E] : [O(p), w],
		...C(t)
	].join("\n\n").concat("\n");
}, buildTimes = async ({ workspace: e, config: n }, r, { absolute: i, runs: a, note: o }) => {
	let read = async (e) => {
		let isUnknown = (t) => o(P({
			folder: e,
			words: t
		}));
		try {
			let t = await a.store(i(e)), n = await t.read(F);
			if (n === void 0) return isUnknown(`it has no ${F}`), [];
			let { outcomes: r } = I(new TextDecoder().decode(n), t.pathOf(F));
			return [...N(r)];
		} catch (e) {
			return isUnknown(d(e)[0]?.message ?? ""), [];
		}
	}, s = new Map((await Promise.all(r.map(read))).flat()), c = new Map(e.members.map((e) => [e.name, e]));
	return (e) => s.get(e) ?? M(c.get(e), t(n, e).platforms.length > 0);
}, Q = Y({
	contract: X,
	run: async (e, t) => {
		try {
			var o = c();
			let { config: s, clock: l } = t, u = await q(e, t), d = o.a(await t.runs.brief()), { username: h, password: g } = e, _ = h === void 0 || g === void 0 ? void 0 : {
				username: h,
				password: g.secret
			}, y = [], x = u.target.kind === "rehearsal" ? $ : t.openIndex({
				...A(u.target, {
					upload: _,
					uv: u.indexes
				}),
				warn: (e) => y.push(e)
			}), S = await t.commandFiles.keep(), C = V(t.signal), { signal: w } = C, [T, E] = await Promise.all([C.add(dynamicVersions(u, {
				...t,
				signal: w,
				pythonVersion: e.pythonVersion
			}, d)), C.add(z(u.workspace, x, w))]).finally(async () => {
				await C[Symbol.asyncDispose](), y.push(...await a(S));
			}), D = {
				wish: e,
				survey: u,
				config: s,
				released: E,
				versions: T,
				id: d.id,
				now: l.now()
			}, { plan: O, findings: k } = K(D), j = await H({
				wish: e,
				survey: u,
				plan: O
			}, t), [M, N] = await Promise.all([r(u.target, {
				index: x,
				released: E
			}, t.signal), L(R({
				wish: e,
				survey: u,
				plan: O,
				config: s,
				released: E
			}), t.openNames, t.signal)]), { target: P } = u, F = n({
				plan: O,
				released: E,
				target: P,
				credential: void 0,
				job: void 0,
				now: l.now()
			}), I = [
				...G(e, u),
				...j,
				...F.filter(({ severity: e }) => e === "error")
			], B = F.filter(({ severity: e }) => e !== "error"), U = [
				...I.map(b),
				...B,
				...M,
				...N
			], W = [...[
				...u.findings,
				...k,
				...U
			].map(t.placed), ...y], J = matrixEntries(i({
				names: O.packages.filter(m).map(({ name: e }) => e),
				graph: u.graph,
				secondsOf: await buildTimes({
					...u,
					config: s
				}, e.dist, {
					...t,
					note: (e) => W.push(e)
				}),
				count: e.shards
			})), Y = f(W, { start: v(t.facts.start, e.tag) }), X = await d.write("plan.json", `${JSON.stringify(O, null, 1)}\n`);
			return {
				findings: W,
				document: {
					...planDocument(O),
					shards: J
				},
				text: [textOf({
					plan: O,
					shards: J
				}, W, e.format), ...Y === void 0 ? [] : [`Do this last: ${p(Y)}.\n`]].join(""),
				outputs: {
					...planMatrix(O, J),
					"plan-path": X
				},
				summary: planSummary(O, W, Y)
			};
		} catch (e) {
			o.e = e;
		} finally {
			await o.d();
		}
	}
}), textOf = ({ plan: e, shards: t }, n, r) => {
	let i = planRefusal(e, n);
	return r === "csv" ? i === void 0 ? planCsv(e) : "" : i === void 0 ? planTable(e, t) : `${g(i)}\n`;
}, $ = {
	hasPage: async () => !0,
	project: async () => void 0,
	download: async ({ filename: e }) => {
		throw new o(`there is no ${e} on an empty index`);
	}
}, dynamicVersions = async (t, { uv: n, copies: r, files: i, config: a, loadAll: o, pythonVersion: l, progress: u, signal: d }, f) => {
	try {
		var p = c();
		let m = await U(t.workspace, i), g = J(t.workspace).filter(({ name: e }) => !m.has(e));
		if (g.length === 0) return m;
		await n.version();
		let _ = await n.refusal(t.workspace.root, { isOnline: !1 });
		if (_ !== void 0) throw new s(j(_, t.workspace));
		await o();
		let v = p.a(await B(t, r, f)), python = (t) => e(a, t, l);
		return u.status(`Asking build backends for the versions of ${h(g.map(({ name: e }) => e))}`), new Map([...m, ...await W(t, {
			uv: n,
			copy: v,
			run: f,
			python,
			except: m,
			signal: d
		})]);
	} catch (e) {
		p.e = e;
	} finally {
		await p.d();
	}
};
export { Q as action };
