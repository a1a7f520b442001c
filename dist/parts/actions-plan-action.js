import { checkProjects as e, confirmIndex as t, shardsOf as n, undoWritten as r } from "./domain-plan-check-new-projects.js";
import { _usingCtx as i, buildPythonOf as a, codeSpan as o, configOf as s, count as c, escapeMarkdown as l, explainError as u, guardStep as d, inertLine as f, isWork as p, statuses as m, withTag as h } from "../index.js";
import { Bug as g, Problem as _, asWarning as v, named as y, shown as b } from "./domain-problem-locked-index.js";
import { indexTitle as x } from "./domain-problem-index-reads.js";
import { guessedSeconds as S, measuredSeconds as C, ofOtherFiles as ee } from "./domain-version-origin-tag-tools.js";
import { arrowCaption as w, folded as T, graphPicture as E, levelCaption as D, levelTable as O, picture as k, standings as A } from "./domain-problem-distribution.js";
import { mistakes as j, worthKnowing as M } from "./domain-report-next-steps.js";
import { buildTimesUnknown as N } from "./domain-schedule-schedule.js";
import { manifestName as P, readManifest as F } from "./domain-run-manifest-shape.js";
import { nameOwners as I, namesOf as te, readReleased as L } from "./domain-problem-check-requirements.js";
import { copyCheckout as R, holdMerged as z, openBeside as B, ownTags as V, readCostly as H, readDynamicVersions as U, readTagTools as W, tagHere as G } from "./stages-due-hold-merged.js";
import { findDue as K, makePlan as q, survey as J, uploadLogin as Y, withDynamicVersion as X } from "./domain-plan-check-siblings.js";
import { defineAction as Z } from "./actions-shared-inputs.js";
import { contract$1 as ne } from "./actions-init-contract.js";
import { nothingDue as Q } from "./domain-problem-prepared.js";
import { readingOf as re } from "./domain-problem-target.js";
import { fromTop as ie } from "./domain-version-origin-resolve.js";
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
		bounds: [...new Set(e.bounds.map(({ to: e }) => e))].join(" | "),
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
		[...new Set(e.bounds.map(({ to: e }) => e))].join(", ")
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
	].join("\n"), ...d].join("\n\n"), m = A({
		plan: {
			...e,
			packages: i
		},
		outcomes: []
	}), h = E(m);
	return [
		`## ${l(s)}`,
		...j(t, n),
		...u.length === 0 ? [] : [u.length > 15 ? T(`All ${i.length} packages, in order`, f) : f],
		...u.length === 0 ? [] : h === void 0 ? [O(m), D] : [k(h), w],
		...M(t)
	].join("\n\n").concat("\n");
}, buildTimes = async ({ workspace: e, config: t }, n, { absolute: r, runs: i, note: a }) => {
	let o = new Map(e.members.map((e) => [e.name, e])), read = async (e) => {
		let isUnknown = (t) => a(N({
			folder: e,
			words: t
		}));
		try {
			let t = await i.store(r(e)), n = await t.read(P);
			if (n === void 0) return isUnknown(`it has no ${P}`), [];
			let { outcomes: a } = F(new TextDecoder().decode(n), t.pathOf(P)), s = [...C(a)].filter(([e]) => o.has(e));
			return s.length === 0 && isUnknown("the run that left it built no package of this workspace"), s;
		} catch (e) {
			return isUnknown(u(e)[0]?.message ?? ""), [];
		}
	}, c = new Map((await Promise.all(n.map(read))).flat());
	return (e) => c.get(e) ?? S(o.get(e), s(t, e).platforms.length > 0);
}, readVersions = async (e, { inputs: t, ports: n, run: i, except: a }) => {
	let { pythonVersion: o } = t, s = Y(t), c = [], l = e.target.kind === "rehearsal" ? ae : n.openIndex({
		...re(e.target, {
			upload: s,
			uv: e.indexes
		}),
		warn: (e) => c.push(e)
	}), u = await n.commandFiles.keep(), d = B(n.signal), { signal: f } = d, [p, m] = await Promise.all([d.add(dynamicVersions(e, {
		...n,
		signal: f,
		pythonVersion: o,
		except: a
	}, i)), d.add(L(e.workspace, l, f))]).finally(async () => {
		await d[Symbol.asyncDispose](), c.push(...await r(u));
	});
	return {
		index: l,
		versions: p,
		released: m,
		warnings: c
	};
}, ae = {
	hasPage: async () => !0,
	project: async () => void 0,
	download: async ({ filename: e }) => {
		throw new g(`there is no ${e} on an empty index`);
	}
}, dynamicVersions = async (e, { uv: t, copies: n, files: r, config: o, loadAll: s, pythonVersion: c, progress: l, signal: u, except: d }, f) => {
	try {
		var p = i();
		let m = await H(e.workspace, r), h = X(e.workspace).filter(({ name: e }) => !m.has(e) && !d.has(e));
		if (h.length === 0) return m;
		await t.version();
		let g = await t.refusal(e.workspace.root, { isOnline: !1 });
		if (g !== void 0) throw new _(ie(g, e.workspace));
		await s();
		let v = p.a(await R(e, n, f)), python = (e) => a(o, e, c);
		return l.status(`Asking build backends for the versions of ${y(h.map(({ name: e }) => e))}`), new Map([...m, ...await U(e, {
			uv: t,
			copy: v,
			run: f,
			python,
			except: new Map([...d, ...m]),
			signal: u
		})]);
	} catch (e) {
		p.e = e;
	} finally {
		await p.d();
	}
}, readDue = async (e, n, { inputs: r, ports: i, run: a }) => {
	if (e?.kind === "none") {
		let t = new Map(), n = [Q({ why: e.why })];
		return {
			due: new Set(),
			versions: t,
			released: t,
			findings: () => n,
			confirm: async () => []
		};
	}
	let o = e === void 0 ? new Map() : await W(n.workspace, i.files), { index: s, versions: c, released: l, warnings: u } = await readVersions(n, {
		inputs: r,
		ports: i,
		run: a,
		except: o
	}), confirm = () => t(n.target, {
		index: s,
		released: l
	}, i.signal);
	if (e === void 0) return {
		due: void 0,
		versions: c,
		released: l,
		findings: () => u,
		confirm
	};
	let d = await z({
		seen: n,
		releases: e.releases,
		dynamic: c,
		tagTools: o,
		released: l
	}, {
		...r,
		...i,
		now: i.clock.now(),
		forge: i.openForge(r.githubToken?.secret)
	}), findings = () => [...d.findings.map((e) => i.placed(e)), ...u];
	return {
		due: d.due,
		versions: d.versions,
		released: l,
		findings,
		confirm
	};
}, oe = Z({
	contract: ne,
	run: async (t, r) => {
		try {
			var a = i();
			let { config: o, clock: s } = r, c = await K({
				...t,
				dist: []
			}, r), l = await J(t, r), u = a.a(await r.runs.brief()), { due: m, versions: g, released: _, findings: y, confirm: b } = await readDue(c, l, {
				inputs: t,
				ports: r,
				run: u
			}), x = {
				...t,
				prepared: m
			}, S = {
				wish: x,
				survey: l,
				config: o,
				released: _,
				versions: g,
				id: u.id,
				now: s.now()
			}, { plan: C, findings: w } = q(S), T = await V({
				wish: x,
				survey: l,
				plan: C,
				prepared: m
			}, r), [E, D] = await Promise.all([b(), I(te({
				wish: x,
				survey: l,
				plan: C,
				config: o,
				released: _
			}), r.openNames, r.signal)]), { target: O } = l, k = e({
				plan: C,
				released: _,
				target: O,
				credential: void 0,
				job: void 0,
				now: s.now()
			}), A = c === void 0 ? G(t, l) : [], j = [
				...A,
				...T,
				...k.filter(({ severity: e }) => e === "error")
			], M = k.filter(({ severity: e }) => e !== "error"), N = [
				...j.map(v),
				...M,
				...E,
				...D
			], P = [...[
				...l.findings,
				...w.map(ee(A)),
				...N
			].map((e) => r.placed(e)), ...y()], F = matrixEntries(n({
				names: C.packages.filter(p).map(({ name: e }) => e),
				graph: l.graph,
				secondsOf: await buildTimes({
					...l,
					config: o
				}, t.dist, {
					...r,
					note: (e) => P.push(e)
				}),
				count: t.shards
			})), L = d(P, { start: h(r.facts.start, t.tag) }), R = await u.write("plan.json", `${JSON.stringify(C, null, 1)}\n`);
			return {
				findings: P,
				document: {
					...planDocument(C),
					shards: F
				},
				text: [textOf({
					plan: C,
					shards: F
				}, P, t.format), ...L === void 0 ? [] : [`Do this last: ${f(L)}.\n`]].join(""),
				outputs: {
					...planMatrix(C, F),
					"plan-path": R
				},
				summary: planSummary(C, P, L)
			};
		} catch (e) {
			a.e = e;
		} finally {
			await a.d();
		}
	}
}), textOf = ({ plan: e, shards: t }, n, r) => {
	let i = planRefusal(e, n);
	return r === "csv" ? i === void 0 ? planCsv(e) : "" : i === void 0 ? planTable(e, t) : `${b(i)}\n`;
};
export { oe as action };
