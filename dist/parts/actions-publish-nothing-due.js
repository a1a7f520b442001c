import { __exportAll as e } from "./rolldown-runtime.js";
import { manifestName as t, packageSources as n, sumsName as r, writeManifest as i, writeSums as a } from "./domain-run-manifest-shape.js";
import { nothingDue as o } from "./domain-problem-prepared.js";
import { attestationUnusable as s, attestationsIncomplete as c, attestationsMissing as l, isOpenToAll as u, makePlan as d } from "./domain-plan-check-siblings.js";
import { artifactFailed as f, artifactLost as p, artifactUnavailable as m, attestationFault as h, attestationName as g } from "./domain-schedule-schedule.js";
import { Problem as _, named as v } from "./domain-problem-locked-index.js";
import { bytes as y, codeBlock as ee, codeSpan as b, count as x, escapeMarkdown as S, explainError as C, isCutShort as w, isReleasable as te, isReleased as ne, isWork as T, seconds as E, titleCause as D } from "../index.js";
import { byCause as re, distinct as O, isOfVersion as k } from "./domain-tag-suggest-format.js";
import { arrowCaption as ie, besideMark as ae, cause as A, criticalPath as oe, doThis as se, folded as j, graphLegend as M, graphPicture as N, isOnIndex as P, isPublished as F, kindWords as I, levelCaption as L, levelTable as R, markOfStanding as z, namesIn as B, picture as V, place as H, prose as U, slowestTable as W, standings as G, stateWords as K, uploadedFiles as q, urgency as ce, wentWrong as le } from "./domain-problem-distribution.js";
import { cascaded as J, cellMarkdown as ue, nextSteps as Y, worthKnowing as de } from "./domain-report-next-steps.js";
import { indexTitle as X, isRehearsal as fe, presetOfUrl as Z, releasePage as Q } from "./domain-problem-index-reads.js";
const $ = {
	files: new Map(),
	found: 0,
	left: "a run that builds what it publishes has none",
	names: [],
	before: [],
	findings: []
}, takeAttestations = async (e, { wish: t, passage: n, from: r, to: i, released: a }) => {
	let o = new Map(), u = [];
	for (let t of e) {
		let e = g(t.filename), n = await r.copyTo(e, i.pathOf(e));
		if (n === void 0) continue;
		o.set(t.filename, {
			package: t.package,
			filename: e,
			...n
		});
		let a = await faultIn(i, t, n);
		a !== void 0 && u.push(s({
			file: t.filename,
			attestation: e,
			why: a
		}));
	}
	let d = [...a.values()].flatMap((e) => e.files), f = {
		found: o.size,
		before: d.filter(({ hasProvenance: e }) => e).map(({ filename: e }) => e),
		names: [...o.values()].map(({ filename: e }) => e)
	};
	if (!n.isOpen) return {
		...f,
		files: new Map(),
		left: n.why,
		findings: []
	};
	if (u.length > 0) throw new _(u);
	let p = new Set(d.map(({ filename: e }) => e)), m = e.map(({ filename: e }) => e).filter((e) => !p.has(e)), h = m.filter((e) => !o.has(e));
	if (t === "true" && h.length > 0) throw new _(l({ files: h }));
	let v = o.size > 0 && h.length > 0 ? [c({
		files: h,
		all: m.length
	})] : [];
	return {
		...f,
		files: o,
		left: void 0,
		findings: v
	};
}, faultIn = async (e, t, { size: n }) => n > 1048576 ? `it has ${n} bytes, more than any attestation needs` : h(new TextDecoder().decode(await e.read(g(t.filename))), t), keepManifest = ({ plan: e, sources: n, store: o }, s) => {
	let c = [], l = new AbortController(), u = [], d = !1, f = 0, p = Promise.resolve(), write = async () => {
		d = !1;
		let l = s.now();
		await o.write(t, i({
			plan: e,
			sources: n,
			distributions: u,
			outcomes: c
		})), await o.write(r, a(u)), f = 9 * (s.now() - l);
	}, pause = async () => {
		f === 0 || l.signal.aborted || await s.sleep(f, l.signal).catch(() => void 0);
	}, note = () => {
		d || (d = !0, p = p.then(pause).then(write), p.catch(() => void 0));
	};
	return {
		outcome: (e) => {
			c.push(e), note();
		},
		distributions: (e) => {
			u = e, note();
		},
		flush: () => (l.abort(), note(), p)
	};
}, packagePage = ({ upload_url: e }, t, n) => {
	let r = Z(e);
	if (r !== void 0) return Q(r, t, n);
	let { origin: i = "", pathname: a = "" } = URL.parse(e) ?? {}, o = /^(?<site>\/(?:[^/]+\/)*)api\/packages\/(?<owner>[^/]+)\/pypi\/?$/.exec(a)?.groups;
	if (o !== void 0 && /^https?:/.test(i)) return `${i}${o.site}${o.owner}/-/packages/pypi/${t}/${encodeURIComponent(n)}`;
}, packageTable = (e, t) => {
	let n = ce.map((e) => t.filter((t) => t.kind === e)), r = n.filter(({ length: e }) => e <= 15).flat(), i = n.filter(({ length: e }) => e > 15);
	return [...r.length === 0 ? [] : [table(r, e)], ...i.map((t) => j(titleOf(t, e), table(t, e)))];
}, titleOf = (e, { isDryRun: t }) => {
	let { kind: n } = e[0], r = new Set(e.map(K)), i = r.size === 1 ? [...r][0] : I[n];
	return `${z(n, t)} ${e.length} packages: ${i}`;
}, table = (e, t) => {
	let n = e.length - 500;
	return [
		"| package | version | state |",
		"| --- | --- | --- |",
		...e.slice(0, 500).map((e) => row(e, t)),
		...n > 0 ? [`\n…and ${n} more, in the manifest.`] : []
	].join("\n");
}, row = (e, { plan: t, isDryRun: n }) => {
	let { name: r, version: i } = e.package, a = i !== null && P(e) ? packagePage(t.index, r, i) : void 0, o = U(K(e), e.kind === "blocked" ? e.by : []), s = ue({
		code: i ?? "unknown",
		url: a
	});
	return `| ${b(r)} | ${s} | ${ae(z(e.kind, n), o)} |`;
}, provenanceOf = ({ outcomes: e, distributions: t, attestations: n }) => {
	let [r, i] = [q(e), e.flatMap((e) => e.attested ?? [])].map((e) => new Set(e)), a = new Set(e.filter(({ stage: e, kind: t }) => e === "upload" && t === "done").map((e) => e.package));
	return t.map(({ filename: e, package: t }) => r.has(e) ? [e, i.has(e) ? "sent" : "none"] : n.before.includes(e) ? [e, "sent before"] : [e, a.has(t) ? "there before" : "not uploaded"]);
}, hasProvenance = ({ attestations: e, distributions: t, isDryRun: n }) => !n && t.length > 0 && e.found + e.before.length > 0, provenanceWords = (e) => {
	let { attestations: t, distributions: n } = e;
	if (t.left !== void 0) return `Provenance: none. ${x(n.length, "file")}, ${x(t.found, "attestation")}, and none was sent: ${t.left}.`;
	let r = provenanceOf(e), those = (e) => r.filter(([, t]) => t === e).map(([e]) => e), part = (e, t) => {
		let n = those(e);
		return n.length === 0 ? [] : [`${t}: ${v(n, 10)}.`];
	}, [i, a] = [those("sent").length, those("sent before").length];
	return i === r.length ? "Provenance is complete: every file went up with its attestation." : i + a === r.length ? `Provenance is complete: ${i} of ${r.length} files went up with their attestation, the others had one before this run.` : [
		`Provenance is not complete: ${i} of ${r.length} files went up with their attestation.`,
		...part("sent before", "With one before this run"),
		...part("none", "Without one, for good"),
		...part("there before", "On the index before this run, without one"),
		...part("not uploaded", "Not uploaded")
	].join(" ");
}, count = (e, ...t) => e.filter(({ kind: e }) => t.includes(e)).length, packages = (e) => e === 1 ? "1 package" : `${e} packages`, verdict = (e) => {
	let { plan: t, isDryRun: n } = e, r = X(t.index), i = G(e), a = i.filter((e) => T(e.package)), o = D(e.findings);
	if (a.length === 0) return o === void 0 ? i.length === 0 ? ["Nothing to publish", ...leftAlone(t)].join(": ") : [
		`Nothing to publish: ${onIndex(i.length)} on ${r} already`,
		...part(triedAgain(i), "tried again"),
		...failed(i)
	].join(", ") : nothingPublished([o]);
	let s = count(i, "ready"), c = i.filter((e) => e.kind === "waiting" && e.outcomes.some(w)).length, l = [
		...failed(i),
		...part(count(i, "blocked"), "blocked"),
		...part(count(i, "uploaded"), "not confirmed"),
		...part(c, "interrupted"),
		...part(count(i, "waiting") - c, "not started")
	];
	if (n) return [`${s} of ${packages(a.length)} ready for ${r}`, ...l].join(", ");
	if (count(i, "published", "uploaded") === 0 && !i.some(isHalf)) {
		let e = o === void 0 ? l : [o, ...failed(i)];
		return nothingPublished(e.length > 0 ? e : [`${s} of ${packages(a.length)} ready for ${r}`]);
	}
	return [
		`${count(i, "published")} of ${packages(a.length)} published to ${r}`,
		...l,
		...part(s, "not uploaded")
	].join(", ");
}, leftAlone = ({ packages: e }) => {
	let t = e.filter(({ status: e }) => e === "development"), [n, ...r] = t.length > 0 || e.some(te) ? t : e;
	if (n === void 0) return [];
	let i = `${r.length} more ${r.every(({ status: e }) => e === n.status) ? "likewise" : "are left alone"}`;
	return [n.name, r.length === 0 ? n.reason : `${n.reason}; ${i}`];
}, nothingPublished = (e) => `Nothing published: ${e.map((e) => e.replace(/[:,;] nothing (?:can be|is|was) \w+$/, "")).join(", ")}`, failed = (e) => {
	let t = e.filter((e) => e.kind === "failed"), n = J(e), [r, ...i] = t.filter(({ package: { name: e } }) => !n.has(e));
	if (r === void 0 || i.length > 0) return part(t.length, "failed");
	let a = n.size === 1 ? "so did one that requires it" : `so did ${n.size} that require it`;
	return [`${r.package.name} failed at ${r.stage}${n.size === 0 ? "" : `, and ${a}`}`];
}, isHalf = (e) => e.kind === "uploaded" || e.kind === "failed" && e.isPublic, triedAgain = (e) => e.filter((e) => !T(e.package) && e.outcomes.some(({ kind: e }) => e === "done" || e === "failed")).length, onIndex = (e) => e === 1 ? "the package is" : `all ${e} packages are`, part = (e, t) => e === 0 ? [] : [`${e} ${t}`], publicNow = (e) => {
	let t = G(e), n = X(e.plan.index);
	if (e.isDryRun) return "A dry run: nothing was uploaded.";
	let r = count(t, "published"), i = t.filter(isHalf), a = triedAgain(t) > 0 ? ", and what was there was tried again" : count(t, "before") > 0 ? ", nor tried again" : "";
	if (r === 0 && i.length === 0) return `Nothing was uploaded to ${n}${a}: what is public is as it was before the run.${readyNow(t)}`;
	let o = i.length === 0 ? "Nothing on the index needs fixing." : halfWords(i);
	if (r === 0) return `${i.some(isWhole) ? "" : `No package of this run is complete on ${n}. `}${o}`;
	let s = `${packages(r)} of this run, every file on ${n} with the hash that it was built with`;
	return fe(e.plan.index) ? `A rehearsal: ${s}. ${i.length === 0 ? "Nothing is public." : o}` : `Public now: ${s}. ${o}`;
}, isWhole = (e) => e.kind === "failed" && e.stage === "smoke", halfWords = (e) => {
	let { whole: t = [], open: n = [] } = Object.groupBy(e, (e) => isWhole(e) ? "whole" : "open"), names = (e) => v(e.map((e) => e.package.name), 10);
	return [...t.length === 0 ? [] : [`Whole on the index, but smoke failed: ${names(t)}.`], ...n.length === 0 ? [] : [`Not whole or not confirmed yet: ${names(n)}.`]].join(" ");
}, readyNow = (e) => {
	let [t, n] = [count(e, "ready"), e.filter((e) => T(e.package)).length];
	return t === 0 ? "" : ` Ready to be uploaded: ${t} of ${packages(n)}.`;
}, toMarkdown = (e) => {
	let t = G(e);
	return [
		`## ${S(verdict(e))}`,
		U(publicNow(e), t.filter(isHalf).map(nameOf)),
		...hasProvenance(e) ? [U(provenanceWords(e))] : [],
		...causes(e, t),
		...se(Y(e), [
			...t.filter(({ kind: e }) => e === "failed").map(nameOf),
			...e.start.tag === void 0 ? [] : [e.start.tag],
			...B(e.findings)
		]),
		...packageTable(e, t),
		...de(e.findings),
		...failingTails(e),
		...order(e, t),
		...files(e)
	].filter((e) => e !== "").join("\n\n").concat("\n");
}, nameOf = (e) => e.package.name, clock = (e) => `${new Date(e).toISOString().slice(11, 19)} UTC`, causes = ({ outcomes: e, findings: t }, n) => {
	let r = J(n), i = new Map(n.map((e) => [e.package.name, e.package.version])), causesWhere = (t) => e.flatMap((e) => e.kind === "failed" && r.has(e.package) === t ? e.findings.map((t) => {
		let n = `${b(`${e.package} ${i.get(e.package) ?? ""}`)}, ${e.stage}, ${clock(e.ended)}`;
		return A(t, n);
	}) : []), a = t.filter(({ severity: e }) => e === "error").map((e) => A(e, H(e)));
	return le([...a, ...causesWhere(!1)], causesWhere(!0));
}, failingTails = ({ outcomes: e }) => e.flatMap((e) => e.kind === "failed" && e.tail !== void 0 && e.tail.trim() !== "" ? [j(`The end of the output: ${e.package}, ${e.stage}`, ee(e.tail.trimEnd().slice(-8e3)))] : []).slice(0, 10), order = (e, t) => {
	if (t.length === 0) return [];
	let n = N(t), r = W(e), i = e.isPart !== !0 && e.plan.critical_path.length > 1 ? [`Critical path: ${oe(e.plan, e.outcomes)}`] : [], a = [
		...e.outcomes.length === 0 ? [] : [`The run took ${E(e.ended - e.started)}.`],
		...i,
		...n === void 0 ? t.length < 2 ? [] : [R(t), L] : [V(n), `${ie}<br>${M(t)}`],
		...r === void 0 ? [] : [r]
	];
	return a.length === 0 ? [] : [j("Order and times", a.join("\n\n"))];
}, files = (e) => {
	let { distributions: t } = e;
	if (t.length === 0) return [];
	let n = new Map(hasProvenance(e) ? provenanceOf(e) : []), last = (e) => n.size === 0 ? "" : ` ${e} |`, r = t.slice(0, 500).map(({ filename: e, size: t, sha256: r }) => `| ${b(e)} | ${y(t).replace(" ", "&nbsp;")} | \`${r}\` |${last(n.get(e))}`), i = t.length > 500 ? [`\n…and ${t.length - 500} more, in SHA256SUMS.`] : [];
	return [j(`Files (${t.length})`, [
		`| file | size | sha256 |${last("attestation")}`,
		`| --- | --- | --- |${last("---")}`,
		...r,
		...i
	].join("\n"))];
}, toText = (e) => {
	let t = G(e), n = t.every(({ kind: e }) => e === "published" || e === "before" || e === "ready"), r = t.filter(({ kind: e }) => e !== "published" && e !== "before" && !(n && e === "ready")), i = Math.max(0, ...r.map((e) => label(e).length)), a = r.slice(0, 20).map((e) => `  ${label(e).padEnd(i)}  ${K(e)}`), o = r.length > 20 ? [`  and ${r.length - 20} more`] : [], s = Y(e).map(({ text: e, lines: t }, n) => [`${n + 1}. ${e}`, ...t?.split("\n").map((e) => `   ${e}`) ?? []].join("\n"));
	return [
		verdict(e),
		...t.length === 0 ? [] : [publicNow(e)],
		...hasProvenance(e) ? [provenanceWords(e)] : [],
		...a.length === 0 ? [] : [
			"",
			...a,
			...o
		],
		...s.length === 0 ? [] : [
			"",
			"Do this:",
			...s
		]
	].join("\n");
}, label = ({ package: { name: e, version: t } }) => `${e} ${t ?? "unknown"}`, finish = async (e, n, r) => {
	let { run: i, destination: a } = r, o = await keepFile(i, "plan.json", `${JSON.stringify(n.plan, null, 1)}\n`), s = await keepArtifact(e, n, r), { placed: c } = r.ports, l = {
		...e,
		outcomes: e.outcomes.map((e) => e.kind === "failed" ? {
			...e,
			findings: e.findings.map((t) => c(t, e.package))
		} : e),
		findings: O([
			...e.findings.map((e) => c(e)),
			...o.findings,
			...s.findings
		])
	}, u = toMarkdown(l), d = await keepFile(i, "report.md", u), f = F(l), p = releasedPackages(l, n), m = q(l.outcomes).length, h = {
		"plan-path": o.path,
		"manifest-path": n.store.pathOf(t),
		"dist-path": n.store.folder,
		"report-path": d.path
	}, g = l.isDryRun && l.distributions.length > 0 ? `\n\ndist-path: ${h["dist-path"]}` : "", _ = l.outcomes.flatMap((e) => e.kind === "failed" ? e.findings : []);
	return {
		findings: O([
			...l.findings,
			...d.findings,
			...re(_)
		]),
		summary: u,
		text: `${toText(l)}${g}`,
		outputs: {
			published: String(f),
			uploaded: String(m),
			"published-packages": JSON.stringify(p),
			index: a.target.name,
			"artifact-id": s.id,
			...h
		},
		document: {
			published: f,
			uploaded: m,
			index: a.target.name,
			published_packages: p,
			...Object.fromEntries(Object.entries(h).map(([e, t]) => [e.replaceAll("-", "_"), t])),
			plan: l.plan,
			outcomes: l.outcomes
		}
	};
}, keepFile = async (e, t, n) => {
	try {
		return {
			path: await e.write(t, n),
			findings: []
		};
	} catch (e) {
		return {
			path: "",
			findings: C(e)
		};
	}
}, keepArtifact = async ({ distributions: e, plan: n, start: i, isDryRun: a, isPart: o }, { store: s, attestations: c }, { ports: l }) => {
	let d = i.tag !== void 0 || (n.prepared_by ?? []).length > 0, h = e.length > 0 || d, { event: g } = l.facts;
	if (!h || g === void 0) return {
		id: "",
		findings: []
	};
	let _ = [
		...e.map(({ filename: e }) => e),
		...c.names,
		t,
		r
	], v = await l.artifacts.upload({
		name: `release-actions-${n.id}`,
		files: _.map((e) => s.pathOf(e)),
		folder: s.folder
	});
	if ("id" in v) return {
		id: v.id,
		findings: []
	};
	let { folder: y } = s;
	return "unavailable" in v ? {
		id: "",
		findings: [m({
			why: v.unavailable,
			folder: y
		})]
	} : {
		id: "",
		findings: [(a && o !== !0 && !u(g) ? f : p)({
			why: v.failed,
			folder: y
		})]
	};
}, releasedPackages = ({ plan: e, distributions: t, outcomes: n }, { released: r }) => {
	let i = new Set(q(n)), a = Z(e.index.upload_url);
	return e.packages.filter(ne).map((e) => {
		let n = t.filter((t) => t.package === e.name), o = (r.get(e.name)?.files ?? []).filter(({ filename: t }) => k(t, e)), s = (n.length > 0 ? n : o).map(({ filename: e, size: t, sha256: n }) => ({
			name: e,
			size: t ?? null,
			sha256: n ?? null
		}));
		return {
			name: e.name,
			version: e.version,
			tag: e.tag,
			url: a === void 0 || e.version === null ? null : Q(a, e.name, e.version),
			uploaded: n.some(({ filename: e }) => i.has(e)),
			files: s
		};
	});
};
var pe = e({ endWithNothingDue: () => endWithNothingDue });
const endWithNothingDue = async (e, t, r) => {
	let { inputs: i, ports: a, run: s } = r, { clock: c, config: l } = a, u = c.now(), f = new Map(), { plan: p } = d({
		wish: {
			...i,
			prepared: new Set()
		},
		survey: t,
		config: l,
		released: f,
		versions: f,
		id: s.id,
		now: u
	}), m = {
		...p,
		prepared_by: []
	}, h = {
		plan: m,
		store: s.store,
		released: f,
		sources: n(t.indexes.ofWorkspace),
		attestations: $
	};
	await keepManifest(h, c).flush();
	let g = {
		plan: m,
		outcomes: [],
		distributions: [],
		attestations: $,
		findings: [...t.findings, o({ why: e })],
		start: a.facts.start,
		isDryRun: i.dryRun,
		started: u,
		ended: c.now()
	};
	return await finish(g, h, {
		ports: a,
		run: s,
		destination: { target: t.target }
	});
};
export { finish, keepManifest, $ as noAttestations, pe as nothing_due_exports, takeAttestations };
