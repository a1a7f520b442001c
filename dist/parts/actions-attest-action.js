import { artifactFailed as e, artifactUnavailable as t, attestationFault as n, attestationName as r } from "./domain-schedule-schedule.js";
import { _usingCtx as i, explainError as a, guardStep as o } from "../index.js";
import { guardSummary as s, guardText as c } from "./domain-report-next-steps.js";
import { manifestName as l, sumsName as u } from "./domain-run-manifest-shape.js";
import { defaultTagFormats as d, defineAction as f, parseTagFormats as p } from "./actions-shared-inputs.js";
import { pLimit as m } from "../libraries/p-limit.js";
import { inUploadOrder as h } from "./domain-problem-index-reads.js";
import { distinct as g } from "./domain-tag-suggest-format.js";
import { takeDist as _ } from "./stages-publish-take-dist.js";
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
	lastStep: o(t, { start: n }),
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
}), attestDist = async (e, { store: t, signer: n, signal: i }) => {
	let o = m(8), s = [], attest = async (e) => {
		if (await hasAttestation(e, t)) return {
			file: e,
			state: "kept"
		};
		if (s.length > 0) return {
			file: e,
			state: "missing"
		};
		try {
			return await t.write(r(e.filename), await n.attest(e, i)), {
				file: e,
				state: "signed"
			};
		} catch (t) {
			return s.push(...a(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(h(e).map((e) => o(() => attest(e)))),
		findings: g(s)
	};
}, hasAttestation = async (e, t) => {
	let i = await t.read(r(e.filename));
	return i !== void 0 && n(new TextDecoder().decode(i), e) === void 0;
}, b = f({
	contract: v,
	run: async ({ dist: e }, t) => {
		try {
			var n = i();
			let a = n.a(await t.runs.open()), o = await t.runs.store(t.absolute(e)), l = await checked(o, a, t);
			t.progress.status(`Signing ${l.length} distributions`);
			let { files: u, findings: d } = await attestDist(l, {
				store: o,
				...t
			}), f = await keep(u, {
				store: o,
				id: a.id
			}, t), p = u.filter(({ state: e }) => e !== "missing").length, m = [...d, ...f.findings], h = attestReport(u, m, t.start);
			return {
				findings: m,
				text: c(h),
				summary: s(h),
				outputs: {
					"artifact-id": f.id,
					attested: String(p)
				},
				document: {
					attested: p,
					artifact_id: f.id,
					files: u.map(({ file: { filename: e, sha256: t }, state: n }) => ({
						filename: e,
						sha256: t,
						state: n,
						attestation: n === "missing" ? null : o.pathOf(r(e))
					}))
				}
			};
		} catch (e) {
			n.e = e;
		} finally {
			await n.d();
		}
	}
}), checked = async (e, t, { archives: n, runs: r }) => {
	try {
		var a = i();
		let o = a.a(await t.scratch.folder("dist")), s = p(d, new Map()), { manifest: c } = await _({
			from: [e],
			to: await r.store(o.path),
			archives: n,
			tag: void 0,
			formats: s
		});
		return c.distributions;
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, keep = async (n, { store: i, id: a }, { artifacts: o, isRunner: s }) => {
	if (!s || n.length === 0 || n.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let c = new Set((await i.list()).map(({ name: e }) => e)), d = [
		l,
		...c.has("SHA256SUMS") ? [u] : [],
		...n.flatMap(({ file: { filename: e } }) => [e, r(e)])
	], f = await o.upload({
		name: `release-actions-${a}`,
		files: d.map((e) => i.pathOf(e)),
		folder: i.folder
	});
	if ("id" in f) return {
		id: f.id,
		findings: []
	};
	let { folder: p } = i;
	return {
		id: "",
		findings: ["failed" in f ? e({
			why: f.failed,
			folder: p
		}) : t({
			why: f.unavailable,
			folder: p
		})]
	};
};
export { b as action };
