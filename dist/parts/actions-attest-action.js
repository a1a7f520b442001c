import { attestationFault as e, attestationName as t } from "./domain-problem-distribution.js";
import { artifactFailed as n, artifactUnavailable as r, manifestName as i, sumsName as a } from "./domain-run-manifest-shape.js";
import { _usingCtx as o, explainError as s, guardStep as c } from "../index.js";
import { guardSummary as l, guardText as u } from "./domain-report-next-steps.js";
import { defaultTagFormats as d, defineAction as f, parseTagFormats as p } from "./domain-python-requirement.js";
import { pLimit as m } from "../libraries/p-limit.js";
import { distinct as h, inUploadOrder as g } from "./domain-problem-target.js";
import { takeDist as _ } from "./stages-publish-read-parts.js";
import { contract$3 as v } from "./actions-init-contract.js";
const y = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
}, verdict = (e) => {
	let count = (t) => e.filter((e) => e.state === t).length, t = e.length - count("missing"), n = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
	return `${t} of ${e.length} distributions have an attestation${n}`;
}, attestReport = (e, t, n) => ({
	verdict: verdict(e),
	findings: t,
	lastStep: c(t, { start: n }),
	sections: [{
		title: "Distributions",
		head: [
			"file",
			"attestation",
			"sha256"
		],
		rows: e.map(({ file: { filename: e, sha256: t }, state: n }) => [
			{ code: e },
			{ state: y[n] },
			{ code: t }
		])
	}]
}), attestDist = async (e, { store: n, signer: r, signal: i }) => {
	let a = m(8), o = [], attest = async (e) => {
		if (await hasAttestation(e, n)) return {
			file: e,
			state: "kept"
		};
		if (o.length > 0) return {
			file: e,
			state: "missing"
		};
		try {
			return await n.write(t(e.filename), await r.attest(e, i)), {
				file: e,
				state: "signed"
			};
		} catch (t) {
			return o.push(...s(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(g(e).map((e) => a(() => attest(e)))),
		findings: h(o)
	};
}, hasAttestation = async (n, r) => {
	let i = await r.read(t(n.filename));
	return i !== void 0 && e(new TextDecoder().decode(i), n) === void 0;
}, b = f({
	contract: v,
	run: async ({ dist: e }, n) => {
		try {
			var r = o();
			let i = r.a(await n.runs.open()), a = await n.runs.store(n.absolute(e)), s = await checked(a, i, n);
			n.progress.status(`Signing ${s.length} distributions`);
			let { files: c, findings: d } = await attestDist(s, {
				store: a,
				...n
			}), f = await keep(c, {
				store: a,
				id: i.id
			}, n), p = c.filter(({ state: e }) => e !== "missing").length, m = [...d, ...f.findings], h = attestReport(c, m, n.start);
			return {
				findings: m,
				text: u(h),
				summary: l(h),
				outputs: {
					"artifact-id": f.id,
					attested: String(p)
				},
				document: {
					attested: p,
					artifact_id: f.id,
					files: c.map(({ file: { filename: e, sha256: n }, state: r }) => ({
						filename: e,
						sha256: n,
						state: r,
						attestation: r === "missing" ? null : a.pathOf(t(e))
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
		var i = o();
		let a = i.a(await t.scratch.folder("dist")), s = p(d, new Map()), { manifest: c } = await _({
			from: [e],
			to: await r.store(a.path),
			archives: n,
			tag: void 0,
			formats: s
		});
		return c.distributions;
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, keep = async (e, { store: o, id: s }, { artifacts: c, isRunner: l }) => {
	if (!l || e.length === 0 || e.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let u = new Set((await o.list()).map(({ name: e }) => e)), d = [
		i,
		...u.has("SHA256SUMS") ? [a] : [],
		...e.flatMap(({ file: { filename: e } }) => [e, t(e)])
	], f = await c.upload({
		name: `release-actions-${s}`,
		files: d.map((e) => o.pathOf(e)),
		folder: o.folder
	});
	if ("id" in f) return {
		id: f.id,
		findings: []
	};
	let { folder: p } = o;
	return {
		id: "",
		findings: ["failed" in f ? n({
			why: f.failed,
			folder: p
		}) : r({
			why: f.unavailable,
			folder: p
		})]
	};
};
export { b as action };
