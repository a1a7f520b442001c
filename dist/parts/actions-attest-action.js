import { __exportAll as e } from "./rolldown-runtime.js";
import { attestationFault as t, attestationName as n } from "./domain-problem-distribution.js";
import { artifactUnavailable as r, inUploadOrder as i, manifestName as a, notReady as o, readManifest as s, sumsName as c } from "./domain-run-manifest.js";
import { cause as l, cellMarkdown as u, checkWheels as d, distNotReady as f, distributionChanged as p, distributionMissing as m, expectedBy as h, manifestUnreadable as g, place as _, wheelUnasked as v, worthKnowing as y } from "./domain-problem-upload.js";
import { Problem as b, _usingCtx as x, codeSpan as S, escapeMarkdown as C, explainError as w } from "../index.js";
import { contract$18 as T, defaultTagFormats as E, defineAction as D, named as O, parseTagFormats as k } from "./actions-publish-contract.js";
import { pLimit as A } from "../libraries/p-limit.js";
import { distinct as j } from "./domain-python-requirement.js";
import { checkInside as M, checkListed as N, metadataOf as P } from "./domain-distribution-identity.js";
import { checkDistTag as F, checkFolder as I, notPlain as L } from "./domain-run-dist-tag.js";
import { distFilesDiffer as R, distPlansDiffer as z } from "./domain-schedule-schedule.js";
const B = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
}, verdict = (e) => {
	let count = (t) => e.filter((e) => e.state === t).length, t = e.length - count("missing"), n = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
	return `${t} of ${e.length} distributions have an attestation${n}`;
}, attestText = (e) => [verdict(e), ...e.map(({ file: e, state: t }) => `  ${e.filename}: ${B[t]}`)].join("\n"), attestSummary = (e, t) => {
	let n = e.slice(0, 500).map(({ file: e, state: t }) => `| ${S(e.filename)} | ${u({ state: B[t] })} | \`${e.sha256}\` |`), r = e.length > 500 ? [`…and ${e.length - 500} more.`] : [];
	return [
		`## ${C(verdict(e))}`,
		...t.filter(({ severity: e }) => e === "error").map((e) => l(e, _(e))),
		[
			"| file | attestation | sha256 |",
			"| --- | --- | --- |",
			...n
		].join("\n"),
		...r,
		...y(t)
	].join("\n\n");
}, attestDist = async (e, { store: t, signer: r, signal: a }) => {
	let o = A(8), s = [], attest = async (e) => {
		if (await hasAttestation(e, t)) return {
			file: e,
			state: "kept"
		};
		if (s.length > 0) return {
			file: e,
			state: "missing"
		};
		try {
			return await t.write(n(e.filename), await r.attest(e, a)), {
				file: e,
				state: "signed"
			};
		} catch (t) {
			return s.push(...w(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(i(e).map((e) => o(() => attest(e)))),
		findings: j(s)
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
	if (e.length > 0) throw new b(e);
}, sharing = (e, t) => t === void 0 || difference(t, e) !== void 0 ? e : {
	...e,
	plan: t.plan,
	sources: t.sources
}, hasManifest = ({ entries: e }) => e.some(({ name: e }) => e === a), partOf = ({ from: e, entries: t }, n) => {
	let r = new Set(n.distributions.map(({ filename: e }) => e));
	return {
		from: e,
		entries: t,
		folder: e.folder,
		manifest: n,
		listed: r
	};
}, unreadable = ({ folder: e }, t) => new b(g({
	file: `${e}/${a}`,
	why: t
})), whyNone = (e) => {
	let t = e.filter(({ kind: e }) => e === "folder").map(({ name: e }) => e);
	return t.length === 0 ? "there is none" : `there is none, but folders, each of which may be one: ${O(t)}`;
}, listWheels = async ({ from: e, entries: t }, { plan: n, sources: r }) => {
	let i = t.filter(({ name: e }) => h(n, e) === void 0).map(({ name: e }) => e);
	if (i.length > 0) throw new b(v({
		folder: e.folder,
		files: i
	}));
	refuse(t.flatMap((t) => L(e.folder, t)));
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
	let n = t.find(({ name: e }) => e === a);
	if (refuse(L(e.folder, n)), n.size > V) throw unreadable(e, `it has ${n.size} bytes, more than any release needs`);
	let r = await e.read(a);
	if (r === void 0) throw unreadable(e, "there is none");
	return s(new TextDecoder().decode(r), `${e.folder}/${a}`);
}, takeDist = async (e) => {
	let t = await readParts(e.from), { manifest: n, findings: r } = mergeManifests(t);
	refuse(r);
	let { plan: i, distributions: a } = n, s = o(n);
	if (s.length > 0) throw new b(f({ packages: s }));
	let c = new Map(i.packages.map((e) => [e.name, e])), l = a.map((e) => ({
		file: e,
		entry: c.get(e.package)
	}));
	refuse([
		...t.flatMap((e) => I(e.folder, e.entries, e.manifest)),
		...l.flatMap(N),
		...d(i, a),
		...F(i, e)
	]);
	let u = [], p = new Map();
	for (let n of l) {
		let r = await takeFile(n.file, t, e);
		"code" in r ? u.push(r) : (u.push(...M(n, r)), p.set(n.entry.name, [...p.get(n.entry.name) ?? [], ...P(r)?.requiresDist ?? []]));
	}
	return refuse(u), {
		manifest: n,
		requires: p,
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
const U = D({
	contract: T,
	run: async ({ dist: e }, t) => {
		try {
			var r = x();
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
		var i = x();
		let a = i.a(await t.scratch.folder("dist")), o = k(E, new Map()), { manifest: s } = await takeDist({
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
}, keep = async (e, { store: t, id: i }, { artifacts: o, isRunner: s }) => {
	if (!s || e.length === 0 || e.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let l = new Set((await t.list()).map(({ name: e }) => e)), u = [
		a,
		...l.has("SHA256SUMS") ? [c] : [],
		...e.flatMap(({ file: { filename: e } }) => [e, n(e)])
	], d = await o.upload({
		name: `release-actions-${i}`,
		files: u.map((e) => t.pathOf(e)),
		folder: t.folder
	});
	return "id" in d ? {
		id: d.id,
		findings: []
	} : {
		id: "",
		findings: [r({
			why: d.unavailable,
			folder: t.folder
		})]
	};
};
export { H as action_exports, takeDist };
