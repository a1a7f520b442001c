import { buildPythonOf as e, configOf as t } from "./domain-config-config.js";
import { Bug as n, Problem as r, _usingCtx as i, codeSpan as a, escapeMarkdown as o, explainError as s, isThrough as c, isWork as l, shown as u, statuses as d } from "../index.js";
import { codeLink as f, folded as p, indexTitle as m, namesIn as h, prose as g, readingOf as _ } from "./domain-problem-target.js";
import { confirmIndex as v, shardsOf as y, undoWritten as b } from "./domain-plan-shards.js";
import { asWarning as x } from "./domain-workspace-path.js";
import { arrowCaption as S, graphPicture as C, levelCaption as w, levelTable as T, picture as E, standings as D } from "./domain-report-next-steps.js";
import { defineAction as O, parseRequirement as k } from "./domain-python-requirement.js";
import { parseToml as A, tableIn as j } from "./domain-toml-places.js";
import { buildTimesUnknown as M } from "./domain-schedule-schedule.js";
import { manifestName as N, readManifest as P } from "./domain-run-manifest-shape.js";
import { nameOwners as F, namesOf as I, readReleased as L } from "./stages-plan-name-owners.js";
import { copyCheckout as R, openBeside as z, ownTags as B, readDynamicVersions as V } from "./domain-plan-check-own-tags.js";
import { makePlan as H, survey as U, withDynamicVersion as W } from "./domain-plan-plan-publish.js";
import { contract$1 as G } from "./actions-init-contract.js";
const K = [
	"name",
	"version",
	"status",
	"reason",
	"level",
	"needs",
	"bounds",
	"tag",
	"path"
], planCsv = ({ packages: e }) => [K, ...e.map(row)].map((e) => `${e.map(cell).join(",")}\r\n`).join(""), row = (e) => {
	let t = {
		...e,
		version: e.version ?? "",
		level: String(e.level),
		needs: e.needs.join(" "),
		bounds: e.bounds.map(({ to: e }) => e).join(" | "),
		tag: e.tag ?? ""
	};
	return K.map((e) => t[e]);
}, cell = (e) => {
	let t = /^[=+\-@\t\r]/.test(e) ? `'${e}` : e;
	return /[",\r\n]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
}, planDocument = ({ schema_version: e, ...t }) => t, matrixEntries = (e) => e.map((e, t) => ({
	shard: t + 1,
	packages: e.join(","),
	dist: `dist-${t + 1}`
})), planMatrix = (e, t) => {
	let n = e.packages.filter(l);
	return {
		packages: JSON.stringify(n),
		matrix: JSON.stringify({ include: t }),
		empty: n.length === 0 ? "true" : "false"
	};
}, planRefusal = (e, t) => {
	let n = t.filter(({ severity: e }) => e === "error").length;
	return n === 0 ? void 0 : `No plan for ${m(e.index)}: ${count(n, "error")}`;
}, planTable = (e, t = []) => {
	let n = e.packages.filter(l), r = e.packages.filter((e) => !l(e)), i = new Set(n.map(({ level: e }) => e)).size, a = m(e.index);
	return [
		[n.length === 0 ? `Nothing to publish to ${a}` : `${count(n.length, "package")} to publish to ${a}, in ${count(i, "level")}`],
		n.length === 0 ? [] : rows(n),
		completions(n),
		expectations(n),
		e.critical_path.length > 1 ? ["Critical path", ...wrap(e.critical_path, ", then ")] : [],
		...groups(r),
		...t.length > 1 ? t.map(shardLines) : []
	].filter((e) => e.length > 0).map((e) => e.map((e) => `${u(e)}\n`).join("")).join("\n");
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
	let headingOf = ({ status: e, reason: t }) => e === "published" || e === "development" ? e : `${e}, ${t}`, t = e.toSorted((e, t) => d.indexOf(e.status) - d.indexOf(t.status));
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
	let n = planRefusal(e, t), r = n === void 0 ? e.packages.filter(l) : [], i = m(e.index), s = n ?? (r.length === 0 ? `Nothing to publish to ${i}` : `${r.length} of ${e.packages.length} packages to publish to ${i}`), c = r.slice(0, 200).map(({ name: e, version: t, level: n }) => `| ${a(e)} | ${a(t ?? "unknown")} | ${n} |`), u = r.length > 200 ? [`…and ${r.length - 200} more, in the plan.`] : [], d = [[
		"| package | version | level |",
		"| --- | --- | --- |",
		...c
	].join("\n"), ...u].join("\n\n"), _ = t.slice(0, 50).map((e) => `- ${e.severity} ${f(e.code)} ${g(e.message, h([e]))}`), v = D({
		plan: {
			...e,
			packages: r
		},
		outcomes: []
	}), y = C(v);
	return [
		`## ${o(s)}`,
		..._.length === 0 ? [] : [_.join("\n")],
		...c.length === 0 ? [] : [c.length > 15 ? p(`All ${r.length} packages, in order`, d) : d],
		...c.length === 0 ? [] : y === void 0 ? [T(v), w] : [E(y), S]
	].join("\n\n").concat("\n");
}, q = {
	rust: 120,
	c: 60,
	python: 1
}, J = new Set([
	"maturin",
	"setuptools-rust",
	"rustimport"
]), Y = new Set([
	"scikit-build-core",
	"scikit-build",
	"meson-python",
	"py-build-cmake",
	"cmake",
	"cython",
	"cffi",
	"mypy",
	"nanobind",
	"numpy",
	"pybind11"
]), guessedSeconds = (e, t = !1) => {
	if (t) return q.python;
	let n = buildRequirements(e.text);
	return n.some((e) => J.has(e)) ? q.rust : j(e.tool, "setuptools")["ext-modules"] !== void 0 || n.some((e) => Y.has(e)) ? q.c : q.python;
}, buildRequirements = (e) => {
	let t = A(e), { requires: n } = j(t.ok ? t.table : {}, "build-system");
	return (Array.isArray(n) ? n : []).flatMap((e) => {
		let t = typeof e == "string" ? k(e) : void 0;
		return t?.ok ? [t.requirement.name] : [];
	});
}, measuredSeconds = (e) => new Map(e.filter((e) => c(e, "build") && e.kind === "done").map(({ package: e, started: t, ended: n }) => [e, (n - t) / 1e3]).filter(([, e]) => Number.isFinite(e) && e >= 0)), buildTimes = async ({ workspace: e, config: n }, r, { absolute: i, runs: a, note: o }) => {
	let read = async (e) => {
		try {
			let t = await a.store(i(e)), n = await t.read(N), { outcomes: r } = P(new TextDecoder().decode(n), t.pathOf(N));
			return [...measuredSeconds(r)];
		} catch (t) {
			return o(M({
				folder: e,
				words: s(t)[0]?.message ?? ""
			})), [];
		}
	}, c = new Map((await Promise.all(r.map(read))).flat()), l = new Map(e.members.map((e) => [e.name, e]));
	return (e) => c.get(e) ?? guessedSeconds(l.get(e), t(n, e).platforms.length > 0);
}, X = O({
	contract: G,
	run: async (e, t) => {
		try {
			var n = i();
			let { config: r, clock: a } = t, o = await U(e, t), s = n.a(await t.runs.brief()), { username: c, password: u } = e, d = c === void 0 || u === void 0 ? void 0 : {
				username: c,
				password: u.secret
			}, f = [], p = o.target.kind === "rehearsal" ? Z : t.openIndex({
				..._(o.target, {
					upload: d,
					uv: o.indexes
				}),
				warn: (e) => f.push(e)
			}), m = await t.commandFiles.keep(), h = z(t.signal), { signal: g } = h, [S, C] = await Promise.all([h.add(dynamicVersions(o, {
				...t,
				signal: g,
				pythonVersion: e.pythonVersion
			}, s)), h.add(L(o.workspace, p, g))]).finally(async () => {
				await h[Symbol.asyncDispose](), f.push(...await b(m));
			}), w = {
				wish: e,
				survey: o,
				config: r,
				released: C,
				versions: S,
				id: s.id,
				now: a.now()
			}, { plan: T, findings: E } = H(w), D = await B({
				wish: e,
				survey: o,
				plan: T
			}, t), [O, k] = await Promise.all([v(o.target, {
				index: p,
				released: C
			}, t.signal), F(I({
				wish: e,
				survey: o,
				plan: T,
				config: r,
				released: C
			}), t.openNames, t.signal)]), A = [
				...D.map(x),
				...O,
				...k
			], j = [
				...o.findings,
				...E,
				...A,
				...f
			], M = matrixEntries(y({
				names: T.packages.filter(l).map(({ name: e }) => e),
				graph: o.graph,
				secondsOf: await buildTimes({
					...o,
					config: r
				}, e.dist, {
					...t,
					note: (e) => j.push(e)
				}),
				count: e.shards
			})), N = await s.write("plan.json", `${JSON.stringify(T, null, 1)}\n`);
			return {
				findings: j,
				document: {
					...planDocument(T),
					shards: M
				},
				text: textOf({
					plan: T,
					shards: M
				}, j, e.format),
				outputs: {
					...planMatrix(T, M),
					"plan-path": N
				},
				summary: planSummary(T, j)
			};
		} catch (e) {
			n.e = e;
		} finally {
			await n.d();
		}
	}
}), textOf = ({ plan: e, shards: t }, n, r) => {
	let i = planRefusal(e, n);
	return r === "csv" ? i === void 0 ? planCsv(e) : "" : i === void 0 ? planTable(e, t) : `${u(i)}\n`;
}, Z = {
	hasPage: async () => !0,
	project: async () => void 0,
	download: async ({ filename: e }) => {
		throw new n(`there is no ${e} on an empty index`);
	}
}, dynamicVersions = async (t, { uv: n, copies: a, config: o, loadAll: s, pythonVersion: c, signal: l }, u) => {
	try {
		var d = i();
		if (W(t.workspace).length === 0) return new Map();
		await n.version();
		let f = await n.refusal(t.workspace.root, { isOnline: !1 });
		if (f !== void 0) throw new r(f);
		await s();
		let p = d.a(await R(t, a, u)), python = (t) => e(o, t, c);
		return await V(t, {
			uv: n,
			copy: p,
			run: u,
			python,
			signal: l
		});
	} catch (e) {
		d.e = e;
	} finally {
		await d.d();
	}
};
export { X as action };
