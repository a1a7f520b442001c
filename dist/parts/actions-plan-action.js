import { checkProjects as e, confirmIndex as t, shardsOf as n, undoWritten as r } from "./domain-plan-check-new-projects.js";
import { _usingCtx as i, buildPythonOf as a, codeSpan as o, configOf as s, count as c, escapeMarkdown as l, explainError as u, guardStep as d, inertLine as f, isWork as p, statuses as m, withTag as h } from "../index.js";
import { Bug as g, Problem as _, asWarning as v, named as y, shown as b } from "./domain-problem-locked-index.js";
import { indexTitle as x, readingOf as S } from "./domain-problem-index-reads.js";
import { folded as C, mistakes as w, worthKnowing as T } from "./domain-report-next-steps.js";
import { arrowCaption as E, graphPicture as D, levelCaption as O, levelTable as k, picture as A, standings as j } from "./domain-problem-distribution.js";
import { guessedSeconds as M, measuredSeconds as N } from "./domain-version-origin-tag-tools.js";
import { buildTimesUnknown as P } from "./domain-schedule-schedule.js";
import { manifestName as F, readManifest as I } from "./domain-run-manifest-shape.js";
import { nameOwners as L, namesOf as R, readReleased as z } from "./domain-problem-check-requirements.js";
import { copyCheckout as B, openBeside as V, ownTags as H, readCostly as U, readDynamicVersions as W, tagHere as G } from "./domain-plan-check-own-tags.js";
import { makePlan as K, survey as q, uploadLogin as J, withDynamicVersion as Y } from "./domain-plan-check-siblings.js";
import { defineAction as X } from "./actions-shared-inputs.js";
import { contract$1 as Z } from "./actions-init-contract.js";
import { fromTop as Q } from "./domain-version-origin-resolve.js";
const $ = [
	"name",
	"version",
	"status",
	"reason",
	"level",
	"needs",
	"bounds",
	"tag",
	"path"
], planCsv = ({ packages: e }) => [$, ...e.map(row)].map((e) => `${e.map(cell).join(",")}\r\n`).join(""), row = (e) => {
	let t = {
		...e,
		version: e.version ?? "",
		level: String(e.level),
		needs: e.needs.join(" "),
		bounds: e.bounds.map(({ to: e }) => e).join(" | "),
		tag: e.tag ?? ""
	};
	return $.map((e) => t[e]);
}, cell = (e) => {
	let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
	return /[",\r\n]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
}, planDocument = ({ schema_version: e, ...t }) => t, matrixEntries = (e) => e.map((e, t) => ({
	shard: t + 1,
	packages: e.join(","),
	dist: `dist-${t + 1}`
})), planMatrix = (e, t) => {
	let n = e.packages.filter(p);
	return {
		packages: JSON.stringify(n),
		matrix: JSON.stringify({ include: t }),
		empty: n.length === 0 ? "true" : "false"
	};
}, planRefusal = (e, t) => {
	let n = t.filter(({ severity: e }) => e === "error").length;
	return n === 0 ? void 0 : `No plan for ${x(e.index)}: ${c(n, "error")}`;
}, planTable = (e, t = []) => {
	let n = e.packages.filter(p), r = e.packages.filter((e) => !p(e)), i = new Set(n.map(({ level: e }) => e)).size, a = x(e.index);
	return [
		[n.length === 0 ? `Nothing to publish to ${a}` : `${c(n.length, "package")} to publish to ${a}, in ${c(i, "level")}`],
		n.length === 0 ? [] : rows(n),
		completions(n),
		expectations(n),
		e.critical_path.length > 1 ? ["Critical path", ...wrap(e.critical_path, ", then ")] : [],
		...groups(r),
		...t.length > 1 ? t.map(shardLines) : []
	].filter((e) => e.length > 0).map((e) => e.map((e) => `${b(e)}\n`).join("")).join("\n");
}, rows = (e) => {
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
	let headingOf = ({ status: e, reason: t }) => e === "published" || e === "development" ? e : `${e}, ${t}`, t = e.toSorted((e, t) => m.indexOf(e.status) - m.indexOf(t.status));
	return [...Map.groupBy(t, headingOf)].map(([e, t]) => [`Left alone: ${e} (${t.length})`, ...wrap(t.map(({ name: e, version: t }) => t === null ? e : `${e} ${t}`).sort(), ", ")]);
}, shardLines = ({ shard: e, packages: t }) => {
	let n = t.split(",");
	return [`Shard ${e} (${c(n.length, "package")})`, ...wrap(n, ", ")];
}, wrap = (e, t) => {
	let n = [];
	for (let [r, i] of e.entries()) {
		let a = r === e.length - 1 ? i : `${i}${t}`, o = n.at(-1);
		o === void 0 || o.length + a.trimEnd().length > 100 ? n.push(`  ${a}`) : n[n.length - 1] = o + a;
	}
	return n.map((e) => e.trimEnd());
}, planSummary = (e, t, n) => {
	let r = planRefusal(e, t), i = r === void 0 ? e.packages.filter(p) : [], a = x(e.index), s = r ?? (i.length === 0 ? `Nothing to publish to ${a}` : `${i.length} of ${c(e.packages.length, "package")} to publish to ${a}`), u = i.slice(0, 200).map(({ name: e, version: t, level: n }) => `| ${o(e)} | ${o(t ?? "unknown")} | ${n} |`), d = i.length > 200 ? [`…and ${i.length - 200} more, in the plan.`] : [], f = [[
		"| package | version | level |",
		"| --- | --- | --- |",
		...u
	].join("\n"), ...d].join("\n\n"), m = j({
		plan: {
			...e,
			packages: i
		},
		outcomes: []
	}), h = D(m);
	return [
		`## ${l(s)}`,
		...w(t, n),
		...u.length === 0 ? [] : [u.length > 15 ? C(`All ${i.length} packages, in order`, f) : f],
		...u.length === 0 ? [] : h === void 0 ? [k(m), O] : [A(h), E],
		...T(t)
	].join("\n\n").concat("\n");
}, buildTimes = async ({ workspace: e, config: t }, n, { absolute: r, runs: i, note: a }) => {
	let o = new Map(e.members.map((e) => [e.name, e])), read = async (e) => {
		let isUnknown = (t) => a(P({
			folder: e,
			words: t
		}));
		try {
			let t = await i.store(r(e)), n = await t.read(F);
			if (n === void 0) return isUnknown(`it has no ${F}`), [];
			let { outcomes: a } = I(new TextDecoder().decode(n), t.pathOf(F)), s = [...N(a)].filter(([e]) => o.has(e));
			return s.length === 0 && isUnknown("the run that left it built no package of this workspace"), s;
		} catch (e) {
			return isUnknown(u(e)[0]?.message ?? ""), [];
		}
	}, c = new Map((await Promise.all(n.map(read))).flat());
	return (e) => c.get(e) ?? M(o.get(e), s(t, e).platforms.length > 0);
}, readVersions = async (e, { inputs: t, ports: n, run: i }) => {
	let { pythonVersion: a } = t, o = J(t), s = [], c = e.target.kind === "rehearsal" ? ee : n.openIndex({
		...S(e.target, {
			upload: o,
			uv: e.indexes
		}),
		warn: (e) => s.push(e)
	}), l = await n.commandFiles.keep(), u = V(n.signal), { signal: d } = u, [f, p] = await Promise.all([u.add(dynamicVersions(e, {
		...n,
		signal: d,
		pythonVersion: a
	}, i)), u.add(z(e.workspace, c, d))]).finally(async () => {
		await u[Symbol.asyncDispose](), s.push(...await r(l));
	});
	return {
		index: c,
		versions: f,
		released: p,
		warnings: s
	};
}, ee = {
	hasPage: async () => !0,
	project: async () => void 0,
	download: async ({ filename: e }) => {
		throw new g(`there is no ${e} on an empty index`);
	}
}, dynamicVersions = async (e, { uv: t, copies: n, files: r, config: o, loadAll: s, pythonVersion: c, progress: l, signal: u }, d) => {
	try {
		var f = i();
		let p = await U(e.workspace, r), m = Y(e.workspace).filter(({ name: e }) => !p.has(e));
		if (m.length === 0) return p;
		await t.version();
		let h = await t.refusal(e.workspace.root, { isOnline: !1 });
		if (h !== void 0) throw new _(Q(h, e.workspace));
		await s();
		let g = f.a(await B(e, n, d)), python = (e) => a(o, e, c);
		return l.status(`Asking build backends for the versions of ${y(m.map(({ name: e }) => e))}`), new Map([...p, ...await W(e, {
			uv: t,
			copy: g,
			run: d,
			python,
			except: p,
			signal: u
		})]);
	} catch (e) {
		f.e = e;
	} finally {
		await f.d();
	}
}, te = X({
	contract: Z,
	run: async (r, a) => {
		try {
			var o = i();
			let { config: s, clock: c } = a, l = await q(r, a), u = o.a(await a.runs.brief()), { index: m, versions: g, released: _, warnings: y } = await readVersions(l, {
				inputs: r,
				ports: a,
				run: u
			}), b = {
				wish: r,
				survey: l,
				config: s,
				released: _,
				versions: g,
				id: u.id,
				now: c.now()
			}, { plan: x, findings: S } = K(b), C = await H({
				wish: r,
				survey: l,
				plan: x
			}, a), [w, T] = await Promise.all([t(l.target, {
				index: m,
				released: _
			}, a.signal), L(R({
				wish: r,
				survey: l,
				plan: x,
				config: s,
				released: _
			}), a.openNames, a.signal)]), { target: E } = l, D = e({
				plan: x,
				released: _,
				target: E,
				credential: void 0,
				job: void 0,
				now: c.now()
			}), O = [
				...G(r, l),
				...C,
				...D.filter(({ severity: e }) => e === "error")
			], k = D.filter(({ severity: e }) => e !== "error"), A = [
				...O.map(v),
				...k,
				...w,
				...T
			], j = [...[
				...l.findings,
				...S,
				...A
			].map((e) => a.placed(e)), ...y], M = matrixEntries(n({
				names: x.packages.filter(p).map(({ name: e }) => e),
				graph: l.graph,
				secondsOf: await buildTimes({
					...l,
					config: s
				}, r.dist, {
					...a,
					note: (e) => j.push(e)
				}),
				count: r.shards
			})), N = d(j, { start: h(a.facts.start, r.tag) }), P = await u.write("plan.json", `${JSON.stringify(x, null, 1)}\n`);
			return {
				findings: j,
				document: {
					...planDocument(x),
					shards: M
				},
				text: [textOf({
					plan: x,
					shards: M
				}, j, r.format), ...N === void 0 ? [] : [`Do this last: ${f(N)}.\n`]].join(""),
				outputs: {
					...planMatrix(x, M),
					"plan-path": P
				},
				summary: planSummary(x, j, N)
			};
		} catch (e) {
			o.e = e;
		} finally {
			await o.d();
		}
	}
}), textOf = ({ plan: e, shards: t }, n, r) => {
	let i = planRefusal(e, n);
	return r === "csv" ? i === void 0 ? planCsv(e) : "" : i === void 0 ? planTable(e, t) : `${b(i)}\n`;
};
export { te as action };
