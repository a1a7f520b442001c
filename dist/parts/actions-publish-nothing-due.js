import { __exportAll as e } from "./rolldown-runtime.js";
import { artifactUnavailable as t, manifestName as n, packageSources as r, sumsName as i, writeManifest as a, writeSums as o } from "./domain-run-manifest.js";
import { nothingDue as s } from "./domain-problem-prepared.js";
import { makePlan as c } from "./domain-plan-plan-publish.js";
import { attestationFault as l, attestationName as u } from "./domain-problem-distribution.js";
import { attestationUnusable as d, attestationsIncomplete as f, attestationsMissing as p } from "./domain-schedule-schedule.js";
import { Problem as m, bytes as h, codeBlock as g, codeSpan as _, escapeMarkdown as v, explainError as y, isCutShort as b, isWork as x, seconds as S, titleCause as C } from "../index.js";
import { byCause as w, distinct as T, indexTitle as E, parseDistributionName as D, presetOfUrl as O, releasePage as k } from "./domain-python-requirement.js";
import { arrowCaption as A, cause as j, cellMarkdown as M, criticalPath as ee, doThis as te, folded as N, graphLegend as P, graphPicture as F, isPublished as I, kindWords as L, levelTable as R, markOfStanding as z, namesIn as B, nextSteps as V, picture as H, place as U, prose as W, slowestTable as G, standings as K, stateWords as q, uploadedFiles as J, urgency as Y, wentWrong as X, worthKnowing as Z } from "./domain-problem-upload.js";
import { named as Q } from "./actions-publish-contract.js";
import { isVersion as ne } from "./domain-distribution-identity.js";
const $ = {
	files: new Map(),
	found: 0,
	left: "a run that builds what it publishes has none",
	names: [],
	before: [],
	findings: []
}, takeAttestations = async (e, { wish: t, passage: n, from: r, to: i, released: a }) => {
	let o = new Map(), s = [];
	for (let t of e) {
		let e = u(t.filename), n = await r.copyTo(e, i.pathOf(e));
		if (n === void 0) continue;
		o.set(t.filename, {
			package: t.package,
			filename: e,
			...n
		});
		let a = await faultIn(i, t, n);
		a !== void 0 && s.push(d({
			file: t.filename,
			attestation: e,
			why: a
		}));
	}
	let c = [...a.values()].flatMap((e) => e.files.filter(({ hasProvenance: e }) => e)), l = {
		found: o.size,
		before: c.map(({ filename: e }) => e),
		names: [...o.values()].map(({ filename: e }) => e)
	};
	if (!n.isOpen) return {
		...l,
		files: new Map(),
		left: n.why,
		findings: []
	};
	if (s.length > 0) throw new m(s);
	let h = e.map(({ filename: e }) => e).filter((e) => !o.has(e));
	if (t === "true" && h.length > 0) throw new m(p({ files: h }));
	let g = o.size > 0 && h.length > 0 ? [f({
		files: h,
		all: e.length
	})] : [];
	return {
		...l,
		files: o,
		left: void 0,
		findings: g
	};
}, faultIn = async (e, t, { size: n }) => n > 1048576 ? `it has ${n} bytes, more than any attestation needs` : l(new TextDecoder().decode(await e.read(u(t.filename))), t), keepManifest = ({ plan: e, sources: t, store: r }, s) => {
	let c = [], l = new AbortController(), u = [], d = !1, f = 0, p = Promise.resolve(), write = async () => {
		d = !1;
		let l = s.now();
		await r.write(n, a({
			plan: e,
			sources: t,
			distributions: u,
			outcomes: c
		})), await r.write(i, o(u)), f = 9 * (s.now() - l);
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
	let r = O(e);
	if (r !== void 0) return k(r, t, n);
	let { origin: i = "", pathname: a = "" } = URL.parse(e) ?? {}, o = /^(?<site>\/(?:[^/]+\/)*)api\/packages\/(?<owner>[^/]+)\/pypi\/?$/.exec(a)?.groups;
	if (o !== void 0 && /^https?:/.test(i)) return `${i}${o.site}${o.owner}/-/packages/pypi/${t}/${encodeURIComponent(n)}`;
}, packageTable = (e, t) => {
	let n = Y.map((e) => t.filter((t) => t.kind === e)), r = n.filter(({ length: e }) => e <= 15).flat(), i = n.filter(({ length: e }) => e > 15);
	return [...r.length === 0 ? [] : [table(r, e)], ...i.map((t) => N(titleOf(t, e), table(t, e)))];
}, titleOf = (e, { isDryRun: t }) => {
	let { kind: n } = e[0], r = new Set(e.map(q)), i = r.size === 1 ? [...r][0] : L[n];
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
	let { name: r, version: i } = e.package, a = i !== null && isThere(e) ? packagePage(t.index, r, i) : void 0, o = W(q(e), e.kind === "blocked" ? e.by : []), s = M({
		code: i ?? "unknown",
		url: a
	});
	return `| ${_(r)} | ${s} | ${z(e.kind, n)} ${o} |`;
}, isThere = (e) => e.kind === "failed" ? e.isPublic : [
	"published",
	"before",
	"uploaded"
].includes(e.kind), provenanceOf = ({ outcomes: e, distributions: t, attestations: n }) => {
	let [r, i] = [J(e), e.flatMap((e) => e.attested ?? [])].map((e) => new Set(e)), a = new Set(e.filter(({ stage: e, kind: t }) => e === "upload" && t === "done").map((e) => e.package));
	return t.map(({ filename: e, package: t }) => r.has(e) ? [e, i.has(e) ? "sent" : "none"] : n.before.includes(e) ? [e, "sent before"] : [e, a.has(t) ? "there before" : "not uploaded"]);
}, hasProvenance = ({ attestations: e, distributions: t, isDryRun: n }) => !n && t.length > 0 && (e.found > 0 || e.left === void 0), provenanceWords = (e) => {
	let { attestations: t, distributions: n } = e;
	if (t.left !== void 0) return `Provenance: none. ${n.length} files, ${t.found} attestations, and none was sent: ${t.left}.`;
	let r = provenanceOf(e), those = (e) => r.filter(([, t]) => t === e).map(([e]) => e), part = (e, t) => {
		let n = those(e);
		return n.length === 0 ? [] : [`${t}: ${Q(n, 10)}.`];
	}, [i, a] = [those("sent").length, those("sent before").length];
	return i === r.length ? `Provenance is complete: all ${i} files went up with their attestation.` : i + a === r.length ? `Provenance is complete: ${i} of ${r.length} files went up with their attestation, the others had one before this run.` : [
		`Provenance is not complete: ${i} of ${r.length} files went up with their attestation.`,
		...part("sent before", "With one before this run"),
		...part("none", "Without one, for good"),
		...part("there before", "On the index before this run, without one"),
		...part("not uploaded", "Not uploaded")
	].join(" ");
}, count = (e, ...t) => e.filter(({ kind: e }) => t.includes(e)).length, packages = (e) => e === 1 ? "1 package" : `${e} packages`, verdict = (e) => {
	let { plan: t, isDryRun: n } = e, r = E(t.index), i = K(e), a = i.filter((e) => x(e.package)), o = C(e.findings);
	if (a.length === 0) return o === void 0 ? i.length === 0 ? "Nothing to publish" : [
		`Nothing to publish: ${onIndex(i.length)} on ${r} already`,
		...part(triedAgain(i), "tried again"),
		...failed(i)
	].join(", ") : nothingPublished([o]);
	let s = count(i, "ready"), c = i.filter((e) => e.kind === "waiting" && e.outcomes.some(b)).length, l = [
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
}, nothingPublished = (e) => `Nothing published: ${e.map((e) => e.replace(/[:,;] nothing (?:can be|is|was) \w+$/, "")).join(", ")}`, failed = (e) => {
	let t = e.filter((e) => e.kind === "failed");
	return t.length === 1 ? [`${t[0].package.name} failed at ${t[0].stage}`] : part(t.length, "failed");
}, isHalf = (e) => e.kind === "uploaded" || e.kind === "failed" && e.isPublic, triedAgain = (e) => e.filter(({ kind: e, outcomes: t }) => e === "before" && t.some((e) => e.kind === "done")).length, onIndex = (e) => e === 1 ? "the package is" : `all ${e} packages are`, part = (e, t) => e === 0 ? [] : [`${e} ${t}`], publicNow = (e) => {
	let t = K(e), n = E(e.plan.index);
	if (e.isDryRun) return "A dry run: nothing was uploaded.";
	let r = count(t, "published"), i = t.filter(isHalf), a = triedAgain(t) > 0 ? ", and what was there was tried again" : count(t, "before") > 0 ? ", nor tried again" : "";
	if (r === 0 && i.length === 0) return `Nothing was uploaded to ${n}${a}: what is public is as it was before the run.${readyNow(t)}`;
	let o = Q(i.map((e) => e.package.name), 10);
	if (r === 0) return `No package of this run is complete on ${n}. Not whole or not confirmed yet: ${o}.`;
	let s = i.length === 0 ? "Nothing on the index needs fixing." : `Not whole or not confirmed yet: ${o}.`;
	return `Public now: ${packages(r)} of this run, every file on ${n} with the hash that was built here. ${s}`;
}, readyNow = (e) => {
	let [t, n] = [count(e, "ready"), e.filter((e) => x(e.package)).length];
	return t === 0 ? "" : ` Built, checked and rehearsed: ${t} of ${packages(n)}.`;
}, toMarkdown = (e) => {
	let t = K(e);
	return [
		`## ${v(verdict(e))}`,
		W(publicNow(e), t.filter(isHalf).map(nameOf)),
		...hasProvenance(e) ? [W(provenanceWords(e))] : [],
		...X(causes(e, t)),
		...te(V(e), [...t.filter(({ kind: e }) => e === "failed").map(nameOf), ...B(e.findings)]),
		...packageTable(e, t),
		...Z(e.findings),
		...failingTails(e),
		...order(e, t),
		...files(e)
	].filter((e) => e !== "").join("\n\n").concat("\n");
}, nameOf = (e) => e.package.name, clock = (e) => `${new Date(e).toISOString().slice(11, 19)} UTC`, causes = ({ outcomes: e, findings: t }, n) => {
	let r = new Map(n.map((e) => [e.package.name, e.package.version])), i = e.flatMap((e) => e.kind === "failed" ? e.findings.map((t) => {
		let n = `${_(`${e.package} ${r.get(e.package) ?? ""}`)}, ${e.stage}, ${clock(e.ended)}`;
		return j(t, n);
	}) : []);
	return [...t.filter(({ severity: e }) => e === "error").map((e) => j(e, U(e))), ...i];
}, failingTails = ({ outcomes: e }) => e.flatMap((e) => e.kind === "failed" && e.tail !== void 0 && e.tail.trim() !== "" ? [N(`The end of the output: ${e.package}, ${e.stage}`, g(e.tail.trimEnd().slice(-8e3)))] : []).slice(0, 10), order = (e, t) => {
	if (t.length === 0) return [];
	let n = F(t), r = G(e), i = e.plan.critical_path.length > 1 ? [`Critical path: ${ee(e.plan, e.outcomes)}`] : [], a = [
		`The run took ${S(e.ended - e.started)}.`,
		...i,
		...n === void 0 ? t.length < 2 ? [] : [R(t)] : [H(n), `${A}<br>${P(t)}`],
		...r === void 0 ? [] : [r]
	];
	return [N("Order and times", a.join("\n\n"))];
}, files = (e) => {
	let { distributions: t } = e;
	if (t.length === 0) return [];
	let n = new Map(hasProvenance(e) ? provenanceOf(e) : []), last = (e) => n.size === 0 ? "" : ` ${e} |`, r = t.slice(0, 500).map(({ filename: e, size: t, sha256: r }) => `| ${_(e)} | ${h(t).replace(" ", "&nbsp;")} | \`${r}\` |${last(n.get(e))}`), i = t.length > 500 ? [`\n…and ${t.length - 500} more, in SHA256SUMS.`] : [];
	return [N(`Files (${t.length})`, [
		`| file | size | sha256 |${last("attestation")}`,
		`| --- | --- | --- |${last("---")}`,
		...r,
		...i
	].join("\n"))];
}, toText = (e) => {
	let t = K(e), n = t.every(({ kind: e }) => e === "published" || e === "before" || e === "ready"), r = t.filter(({ kind: e }) => e !== "published" && e !== "before" && !(n && e === "ready")), i = Math.max(0, ...r.map((e) => label(e).length)), a = r.slice(0, 20).map((e) => `  ${label(e).padEnd(i)}  ${q(e)}`), o = r.length > 20 ? [`  and ${r.length - 20} more`] : [], s = V(e).map(({ text: e, lines: t }, n) => [`${n + 1}. ${e}`, ...t?.split("\n").map((e) => `   ${e}`) ?? []].join("\n"));
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
}, label = ({ package: { name: e, version: t } }) => `${e} ${t ?? "unknown"}`, finish = async (e, t, r) => {
	let { run: i, destination: a } = r, o = await keepFile(i, "plan.json", `${JSON.stringify(t.plan, null, 1)}\n`), s = await keepArtifact(e, t, r), c = {
		...e,
		findings: T([
			...e.findings,
			...o.findings,
			...s.findings
		])
	}, l = toMarkdown(c), u = await keepFile(i, "report.md", l), d = I(c), f = releasedPackages(c, t), p = J(c.outcomes).length, m = {
		"plan-path": o.path,
		"manifest-path": t.store.pathOf(n),
		"dist-path": t.store.folder,
		"report-path": u.path
	}, h = c.outcomes.flatMap((e) => e.kind === "failed" ? e.findings : []);
	return {
		findings: T([
			...c.findings,
			...u.findings,
			...w(h)
		]),
		summary: l,
		text: toText(c),
		outputs: {
			published: String(d),
			uploaded: String(p),
			"published-packages": JSON.stringify(f),
			index: a.target.name,
			"artifact-id": s.id,
			...m
		},
		document: {
			published: d,
			uploaded: p,
			index: a.target.name,
			published_packages: f,
			...Object.fromEntries(Object.entries(m).map(([e, t]) => [e.replaceAll("-", "_"), t])),
			plan: c.plan,
			outcomes: c.outcomes
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
			findings: y(e)
		};
	}
}, keepArtifact = async ({ distributions: e, plan: r }, { store: a, attestations: o }, { ports: s }) => {
	if (!(e.length > 0 || (r.prepared_by ?? []).length > 0) || s.facts.event === void 0) return {
		id: "",
		findings: []
	};
	let c = [
		...e.map(({ filename: e }) => e),
		...o.names,
		n,
		i
	], l = await s.artifacts.upload({
		name: `release-actions-${r.id}`,
		files: c.map((e) => a.pathOf(e)),
		folder: a.folder
	});
	return "id" in l ? {
		id: l.id,
		findings: []
	} : {
		id: "",
		findings: [t({
			why: l.unavailable,
			folder: a.folder
		})]
	};
}, releasedPackages = ({ plan: e, distributions: t, outcomes: n }, { released: r }) => {
	let i = new Set(J(n)), a = O(e.index.upload_url);
	return e.packages.filter((e) => x(e) || e.status === "published").map((e) => {
		let n = t.filter((t) => t.package === e.name), o = (r.get(e.name)?.files ?? []).filter((t) => isOf(e, t.filename)), s = (n.length > 0 ? n : o).map(({ filename: e, size: t, sha256: n }) => ({
			name: e,
			size: t ?? null,
			sha256: n ?? null
		}));
		return {
			name: e.name,
			version: e.version,
			tag: e.tag,
			url: a === void 0 || e.version === null ? null : k(a, e.name, e.version),
			uploaded: n.some(({ filename: e }) => i.has(e)),
			files: s
		};
	});
}, isOf = ({ name: e, version: t }, n) => ne(D(n, e)?.version, t);
var re = e({ endWithNothingDue: () => endWithNothingDue });
const endWithNothingDue = async (e, t, n) => {
	let { inputs: i, ports: a, run: o } = n, { clock: l, config: u } = a, d = l.now(), f = new Map(), { plan: p } = c({
		wish: {
			...i,
			prepared: new Set()
		},
		survey: t,
		config: u,
		released: f,
		versions: f,
		id: o.id,
		now: d
	}), m = {
		...p,
		prepared_by: []
	}, h = {
		plan: m,
		store: o.store,
		released: f,
		sources: r(t.indexes.ofWorkspace),
		attestations: $
	};
	await keepManifest(h, l).flush();
	let g = {
		plan: m,
		outcomes: [],
		distributions: [],
		attestations: $,
		findings: [...t.findings, s({ why: e })],
		start: a.facts.start,
		isDryRun: i.dryRun,
		started: d,
		ended: l.now()
	};
	return await finish(g, h, {
		ports: a,
		run: o,
		destination: { target: t.target }
	});
};
export { finish, keepManifest, $ as noAttestations, re as nothing_due_exports, takeAttestations };
