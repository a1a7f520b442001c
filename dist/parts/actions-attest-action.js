import { attestationFault as e, attestationName as t } from "./domain-problem-release-files.js";
import { artifactFailed as n, artifactUnavailable as r, inUploadOrder as i, takeDist as a } from "./stages-publish-read-parts.js";
import { cellMarkdown as o, worthKnowing as s } from "./domain-report-next-steps.js";
import { cause as c, place as l } from "./domain-problem-target.js";
import { _usingCtx as u, codeSpan as d, escapeMarkdown as f, explainError as p } from "../index.js";
import { manifestName as m, sumsName as h } from "./domain-run-manifest-shape.js";
import { defaultTagFormats as g, defineAction as _, distinct as v, parseTagFormats as y } from "./domain-python-requirement.js";
import { pLimit as b } from "../libraries/p-limit.js";
import { contract$3 as x } from "./actions-init-contract.js";
const S = {
	signed: "signed",
	kept: "signed before",
	missing: "not signed"
}, verdict = (e) => {
	let count = (t) => e.filter((e) => e.state === t).length, t = e.length - count("missing"), n = count("kept") > 0 ? `, ${count("kept")} signed before` : "";
	return `${t} of ${e.length} distributions have an attestation${n}`;
}, attestText = (e) => [verdict(e), ...e.map(({ file: e, state: t }) => `  ${e.filename}: ${S[t]}`)].join("\n"), attestSummary = (e, t) => {
	let n = e.slice(0, 500).map(({ file: e, state: t }) => `| ${d(e.filename)} | ${o({ state: S[t] })} | \`${e.sha256}\` |`), r = e.length > 500 ? [`…and ${e.length - 500} more.`] : [];
	return [
		`## ${f(verdict(e))}`,
		...t.filter(({ severity: e }) => e === "error").map((e) => c(e, l(e))),
		[
			"| file | attestation | sha256 |",
			"| --- | --- | --- |",
			...n
		].join("\n"),
		...r,
		...s(t)
	].join("\n\n");
}, attestDist = async (e, { store: n, signer: r, signal: a }) => {
	let o = b(8), s = [], attest = async (e) => {
		if (await hasAttestation(e, n)) return {
			file: e,
			state: "kept"
		};
		if (s.length > 0) return {
			file: e,
			state: "missing"
		};
		try {
			return await n.write(t(e.filename), await r.attest(e, a)), {
				file: e,
				state: "signed"
			};
		} catch (t) {
			return s.push(...p(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(i(e).map((e) => o(() => attest(e)))),
		findings: v(s)
	};
}, hasAttestation = async (n, r) => {
	let i = await r.read(t(n.filename));
	return i !== void 0 && e(new TextDecoder().decode(i), n) === void 0;
}, C = _({
	contract: x,
	run: async ({ dist: e }, n) => {
		try {
			var r = u();
			let i = r.a(await n.runs.open()), a = await n.runs.store(n.absolute(e)), o = await checked(a, i, n);
			n.progress.status(`Signing ${o.length} distributions`);
			let { files: s, findings: c } = await attestDist(o, {
				store: a,
				...n
			}), l = await keep(s, {
				store: a,
				id: i.id
			}, n), d = s.filter(({ state: e }) => e !== "missing").length, f = [...c, ...l.findings];
			return {
				findings: f,
				text: attestText(s),
				summary: attestSummary(s, f),
				outputs: {
					"artifact-id": l.id,
					attested: String(d)
				},
				document: {
					attested: d,
					artifact_id: l.id,
					files: s.map(({ file: { filename: e, sha256: n }, state: r }) => ({
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
		var i = u();
		let o = i.a(await t.scratch.folder("dist")), s = y(g, new Map()), { manifest: c } = await a({
			from: [e],
			to: await r.store(o.path),
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
}, keep = async (e, { store: i, id: a }, { artifacts: o, isRunner: s }) => {
	if (!s || e.length === 0 || e.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let c = new Set((await i.list()).map(({ name: e }) => e)), l = [
		m,
		...c.has("SHA256SUMS") ? [h] : [],
		...e.flatMap(({ file: { filename: e } }) => [e, t(e)])
	], u = await o.upload({
		name: `release-actions-${a}`,
		files: l.map((e) => i.pathOf(e)),
		folder: i.folder
	});
	if ("id" in u) return {
		id: u.id,
		findings: []
	};
	let { folder: d } = i;
	return {
		id: "",
		findings: ["failed" in u ? n({
			why: u.failed,
			folder: d
		}) : r({
			why: u.unavailable,
			folder: d
		})]
	};
};
export { C as action };
