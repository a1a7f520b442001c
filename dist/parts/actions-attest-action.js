import { artifactFailed as e, artifactUnavailable as t, attestationFault as n, attestationName as r } from "./domain-schedule-schedule.js";
import { _usingCtx as i, count as a, explainError as o, guardStep as s } from "../index.js";
import { guardSummary as c, guardText as l } from "./domain-report-next-steps.js";
import { manifestName as u, sumsName as d } from "./domain-run-manifest-shape.js";
import { defaultTagFormats as f, defineAction as p, parseTagFormats as m } from "./actions-shared-inputs.js";
import { pLimit as h } from "../libraries/p-limit.js";
import { inUploadOrder as g } from "./domain-problem-index-reads.js";
import { distinct as _ } from "./domain-tag-suggest-format.js";
import { takeDist as v } from "./stages-publish-take-dist.js";
import { contract$3 as y } from "./actions-init-contract.js";
const b = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
}, verdict = (e) => {
	let having = (t) => e.filter((e) => e.state === t).length, t = e.length - having("missing"), n = having("kept") > 0 ? `, ${having("kept")} signed before` : "";
	return `${t} of ${a(e.length, "distribution")} ${e.length === 1 ? "has" : "have"} an attestation${n}`;
}, attestReport = (e, t, n) => ({
	verdict: verdict(e),
	findings: t,
	lastStep: s(t, { start: n }),
	sections: [{
		title: "Distributions",
		head: [
			"file",
			"attestation",
			"sha256"
		],
		rows: e.map(({ file: { filename: e, sha256: t }, state: n }) => [
			{ code: e },
			{ state: b[n] },
			{ code: t }
		])
	}]
}), attestDist = async (e, { store: t, signer: n, signal: i }) => {
	let a = h(8), s = [], attest = async (e) => {
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
			return s.push(...o(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(g(e).map((e) => a(() => attest(e)))),
		findings: _(s)
	};
}, hasAttestation = async (e, t) => {
	let i = await t.read(r(e.filename));
	return i !== void 0 && n(new TextDecoder().decode(i), e) === void 0;
}, x = p({
	contract: y,
	run: async ({ dist: e }, t) => {
		try {
			var n = i();
			let o = n.a(await t.runs.open()), s = await t.runs.store(t.absolute(e)), u = await checked(s, o, t);
			t.progress.status(`Signing ${a(u.length, "distribution")}`);
			let { files: d, findings: f } = await attestDist(u, {
				store: s,
				...t
			}), p = await keep(d, {
				store: s,
				id: o.id
			}, t), m = d.filter(({ state: e }) => e !== "missing").length, h = [...f, ...p.findings], g = attestReport(d, h, t.start);
			return {
				findings: h,
				text: l(g),
				summary: c(g),
				outputs: {
					"artifact-id": p.id,
					attested: String(m)
				},
				document: {
					attested: m,
					artifact_id: p.id,
					files: d.map(({ file: { filename: e, sha256: t }, state: n }) => ({
						filename: e,
						sha256: t,
						state: n,
						attestation: n === "missing" ? null : s.pathOf(r(e))
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
		let o = a.a(await t.scratch.folder("dist")), s = m(f, new Map()), { manifest: c } = await v({
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
	if (!s || n.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let c = new Set((await i.list()).map(({ name: e }) => e)), l = [
		u,
		...c.has("SHA256SUMS") ? [d] : [],
		...n.flatMap(({ file: { filename: e } }) => [e, r(e)])
	], f = await o.upload({
		name: `release-actions-${a}`,
		files: l.map((e) => i.pathOf(e)),
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
export { x as action };
