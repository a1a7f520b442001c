import { __exportAll as e } from "./rolldown-runtime.js";
import { attestationFault as t, attestationName as n } from "./domain-problem-distribution.js";
import { artifactUnavailable as r, checkDistTag as i, checkFolder as a, checkInside as o, checkListed as s, inUploadOrder as c, notPlain as l } from "./domain-distribution-wheel.js";
import { cellMarkdown as u, checkWheels as d, distNotReady as f, distributionChanged as p, distributionMissing as m, expectedBy as h, manifestUnreadable as g, wheelUnasked as _, worthKnowing as v } from "./domain-report-next-steps.js";
import { cause as y, place as b } from "./domain-target-uv-target.js";
import { Problem as x, _usingCtx as S, codeSpan as C, escapeMarkdown as w, explainError as T } from "../index.js";
import { manifestName as E, notReady as D, readManifest as O, sumsName as k } from "./domain-run-manifest-shape.js";
import { contract$18 as A, defaultTagFormats as j, defineAction as M, named as N, parseTagFormats as P } from "./actions-publish-contract.js";
import { pLimit as F } from "../libraries/p-limit.js";
import { distinct as I } from "./domain-python-requirement.js";
import { metadataOf as L } from "./domain-distribution-identity.js";
import { distFilesDiffer as R, distPlansDiffer as z } from "./domain-tag-suggest-format.js";
const B = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
}, verdict = (e) => {
	let count = (t) => e.filter((e) => e.state === t).length, t = e.length - count("missing"), n = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
	return `${t} of ${e.length} distributions have an attestation${n}`;
}, attestText = (e) => [verdict(e), ...e.map(({ file: e, state: t }) => `  ${e.filename}: ${B[t]}`)].join("\n"), attestSummary = (e, t) => {
	let n = e.slice(0, 500).map(({ file: e, state: t }) => `| ${C(e.filename)} | ${u({ state: B[t] })} | \`${e.sha256}\` |`), r = e.length > 500 ? [`…and ${e.length - 500} more.`] : [];
	return [
		`## ${w(verdict(e))}`,
		...t.filter(({ severity: e }) => e === "error").map((e) => y(e, b(e))),
		[
			"| file | attestation | sha256 |",
			"| --- | --- | --- |",
			...n
		].join("\n"),
		...r,
		...v(t)
	].join("\n\n");
}, attestDist = async (e, { store: t, signer: r, signal: i }) => {
	let a = F(8), o = [], attest = async (e) => {
		if (await hasAttestation(e, t)) return {
			file: e,
			state: "kept"
		};
		if (o.length > 0) return {
			file: e,
			state: "missing"
		};
		try {
			return await t.write(n(e.filename), await r.attest(e, i)), {
				file: e,
				state: "signed"
			};
		} catch (t) {
			return o.push(...T(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(c(e).map((e) => a(() => attest(e)))),
		findings: I(o)
	};
}, hasAttestation = async (e, r) => {
	let i = await r.read(n(e.filename));
	return i !== void 0 && t(new TextDecoder().decode(i), e) === void 0;
}, mergeManifests = (e) => {
	let [t, ...n] = e, r = n.flatMap((e) => {
		let n = difference(t.manifest, e.manifest);
		return n === void 0 ? [] : [z({
			folders: [t.folder, e.folder],
			what: n
		})];
	}), i = new Map();
	for (let { folder: t, manifest: n } of e) for (let e of n.distributions) {
		let n = e.filename.toLowerCase(), a = i.get(n);
		a === void 0 ? i.set(n, {
			folder: t,
			file: e
		}) : isSame(a.file, e) || r.push(R({
			file: e.filename,
			folders: [a.folder, t]
		}));
	}
	return {
		manifest: {
			...t.manifest,
			distributions: [...i.values()].map(({ file: e }) => e),
			outcomes: e.flatMap(({ manifest: e }) => e.outcomes)
		},
		findings: r
	};
}, isSame = (e, t) => e === t || JSON.stringify(e) === JSON.stringify(t) || JSON.stringify(sorted(e)) === JSON.stringify(sorted(t)), sorted = (e) => Array.isArray(e) ? e.map(sorted) : typeof e != "object" || !e ? e : Object.entries(e).map(([e, t]) => [e, sorted(t)]).toSorted(([e], [t]) => e < t ? -1 : 1), difference = (e, t) => {
	if (e.plan === t.plan && e.sources === t.sources) return;
	let [n, r] = [headOf(e.plan), headOf(t.plan)], i = fieldsOf({
		...n,
		...r
	}).find((e) => !isSame(n[e], r[e]));
	if (i !== void 0) return `${i}: ${spelt(n[i])} and ${spelt(r[i])}`;
	let a = new Map(t.plan.packages.map((e) => [e.name, e]));
	for (let t of e.plan.packages) {
		let e = a.get(t.name);
		if (e === void 0) return `${t.name} is in one of them alone`;
		if (isSame(t, e)) continue;
		let n = fieldsOf({
			...t,
			...e
		}).find((n) => n !== "reason" && !isSame(t[n], e[n]));
		if (n !== void 0) return `the ${n} of ${t.name}: ${spelt(t[n])} and ${spelt(e[n])}`;
	}
	return e.plan.packages.length === t.plan.packages.length ? isSame(e.sources, t.sources) ? void 0 : "the indexes that packages come from" : "one of them has more packages";
}, headOf = ({ id: e, created_at: t, packages: n, critical_path: r, ...i }) => i, fieldsOf = (e) => Object.keys(e), spelt = (e) => {
	let t = typeof e == "string" ? e : JSON.stringify(e) ?? "nothing";
	return t.length > 100 ? `${t.slice(0, 100)}…` : t;
}, readParts = async (e) => {
	let t = await Promise.all(e.map(async (e) => ({
		from: e,
		entries: await listFolder(e)
	}))), [n, r] = [t.filter(hasManifest), t.filter((e) => !hasManifest(e))], i = [];
	for (let e of n) i.push(partOf(e, sharing(await readFrom(e), i[0]?.manifest)));
	let [a] = i, o = a?.manifest.plan.packages.some(({ wheels: e }) => e.length > 0), [s] = r;
	if (a === void 0 || s !== void 0 && !o) {
		let { from: e, entries: n } = s ?? t[0];
		throw unreadable(e, whyNone(n));
	}
	for (let e of r) i.push(partOf(e, await listWheels(e, a.manifest)));
	return [a, ...i.slice(1)];
}, refuse = (e) => {
	if (e.length > 0) throw new x(e);
}, sharing = (e, t) => t === void 0 || difference(t, e) !== void 0 ? e : {
	...e,
	plan: t.plan,
	sources: t.sources
}, hasManifest = ({ entries: e }) => e.some(({ name: e }) => e === E), partOf = ({ from: e, entries: t }, n) => {
	let r = new Set(n.distributions.map(({ filename: e }) => e));
	return {
		from: e,
		entries: t,
		folder: e.folder,
		manifest: n,
		listed: r
	};
}, unreadable = ({ folder: e }, t) => new x(g({
	file: `${e}/${E}`,
	why: t
})), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${N(t)}`;
}, listWheels = async ({ from: e, entries: t }, { plan: n, sources: r }) => {
	let i = t.filter(({ name: e }) => h(n, e) === void 0).map(({ name: e }) => e);
	if (i.length > 0) throw new x(_({
		folder: e.folder,
		files: i
	}));
	refuse(t.flatMap((t) => l(e.folder, t)));
	let a = [];
	for (let { name: r } of t) {
		let t = await e.measure(r);
		a.push({
			package: h(n, r).name,
			filename: r,
			kind: "wheel",
			...t
		});
	}
	return {
		schema_version: 1,
		plan: n,
		sources: r,
		distributions: a,
		outcomes: []
	};
}, listFolder = async (e) => {
	try {
		return await e.list();
	} catch (t) {
		let n = Error.isError(t) && "code" in t ? String(t.code) : "";
		throw [
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(n) ? unreadable(e, `${e.folder} is no folder that can be read (${n})`) : t;
	}
}, V = 64 * 1024 ** 2, readFrom = async ({ from: e, entries: t }) => {
	let n = t.find(({ name: e }) => e === E);
	if (refuse(l(e.folder, n)), n.size > V) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(E);
	if (r === void 0) throw unreadable(e, "there is none");
	return O(new TextDecoder().decode(r), `${e.folder}/${E}`);
}, takeDist = async (e) => {
	let t = await readParts(e.from), { manifest: n, findings: r } = mergeManifests(t);
	refuse(r);
	let { plan: c, distributions: l } = n, u = D(n);
	if (u.length > 0) throw new x(f({ packages: u }));
	let p = new Map(c.packages.map((e) => [e.name, e])), m = l.map((e) => ({
		file: e,
		entry: p.get(e.package)
	}));
	refuse([
		...t.flatMap((e) => a(e.folder, e.entries, e.manifest)),
		...m.flatMap(s),
		...d(c, l),
		...i(c, e)
	]);
	let h = [], g = new Map();
	for (let n of m) {
		let r = await takeFile(n.file, t, e);
		"code" in r ? h.push(r) : (h.push(...o(n, r)), g.set(n.entry.name, [...g.get(n.entry.name) ?? [], ...L(r)?.requiresDist ?? []]));
	}
	return refuse(h), {
		manifest: n,
		requires: g,
		isJoined: t.length > 1
	};
}, takeFile = async ({ filename: e, size: t, sha256: n }, r, { to: i, archives: a }) => {
	let o = i.pathOf(e), changed = (t, n, r) => p({
		file: e,
		what: t,
		expected: n,
		found: r
	});
	for (let { from: a } of r.filter(({ listed: t }) => t.has(e))) {
		await i.remove(e);
		let r = await a.copyTo(e, o);
		if (r === void 0) return m({
			folder: a.folder,
			file: e
		});
		if (r.sha256 !== n) return changed("sha256", n, r.sha256);
		if (r.size !== t) return changed("bytes", String(t), String(r.size));
	}
	let s = await a.read(o);
	return s.sha256 === n ? s : changed("sha256", n, s.sha256);
};
var H = e({ action: () => U });
const U = M({
	contract: A,
	run: async ({ dist: e }, t) => {
		try {
			var r = S();
			let i = r.a(await t.runs.open()), a = await t.runs.store(t.absolute(e)), o = await checked(a, i, t);
			t.progress.status(`Signing ${o.length} distributions`);
			let { files: s, findings: c } = await attestDist(o, {
				store: a,
				...t
			}), l = await keep(s, {
				store: a,
				id: i.id
			}, t), u = s.filter(({ state: e }) => e !== "missing").length, d = [...c, ...l.findings];
			return {
				findings: d,
				text: attestText(s),
				summary: attestSummary(s, d),
				outputs: {
					"artifact-id": l.id,
					attested: String(u)
				},
				document: {
					attested: u,
					artifact_id: l.id,
					files: s.map(({ file: { filename: e, sha256: t }, state: r }) => ({
						filename: e,
						sha256: t,
						state: r,
						attestation: r === "missing" ? null : a.pathOf(n(e))
					}))
				}
			};
		} catch (e) {
			r.e = e;
		} finally {
			await r.d();
		}
	}
}), checked = async (e, t, { archives: n, runs: r }) => {
	try {
		var i = S();
		let a = i.a(await t.scratch.folder("dist")), o = P(j, new Map()), { manifest: s } = await takeDist({
			from: [e],
			to: await r.store(a.path),
			archives: n,
			tag: void 0,
			formats: o
		});
		return s.distributions;
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, keep = async (e, { store: t, id: i }, { artifacts: a, isRunner: o }) => {
	if (!o || e.length === 0 || e.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let s = new Set((await t.list()).map(({ name: e }) => e)), c = [
		E,
		...s.has("SHA256SUMS") ? [k] : [],
		...e.flatMap(({ file: { filename: e } }) => [e, n(e)])
	], l = await a.upload({
		name: `release-actions-${i}`,
		files: c.map((e) => t.pathOf(e)),
		folder: t.folder
	});
	return "id" in l ? {
		id: l.id,
		findings: []
	} : {
		id: "",
		findings: [r({
			why: l.unavailable,
			folder: t.folder
		})]
	};
};
export { H as action_exports, takeDist };
