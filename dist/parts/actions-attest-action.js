import { attestationFault as e, attestationName as t } from "./domain-problem-release-files.js";
import { artifactFailed as n, artifactUnavailable as r, takeDist as i } from "./stages-publish-read-parts.js";
import { cellMarkdown as a, worthKnowing as o } from "./domain-report-next-steps.js";
import { cause as s, distinct as c, inUploadOrder as l, place as u } from "./domain-problem-target.js";
import { _usingCtx as d, codeSpan as f, escapeMarkdown as p, explainError as m } from "../index.js";
import { manifestName as h, sumsName as g } from "./domain-run-manifest-shape.js";
import { defaultTagFormats as _, defineAction as v, parseTagFormats as y } from "./domain-python-requirement.js";
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
	let n = e.slice(0, 500).map(({ file: e, state: t }) => `| ${f(e.filename)} | ${a({ state: S[t] })} | \`${e.sha256}\` |`), r = e.length > 500 ? [`…and ${e.length - 500} more.`] : [];
	return [
		`## ${p(verdict(e))}`,
		...t.filter(({ severity: e }) => e === "error").map((e) => s(e, u(e))),
		[
			"| file | attestation | sha256 |",
			"| --- | --- | --- |",
			...n
		].join("\n"),
		...r,
		...o(t)
	].join("\n\n");
}, attestDist = async (e, { store: n, signer: r, signal: i }) => {
	let a = b(8), o = [], attest = async (e) => {
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
			return o.push(...m(t)), {
				file: e,
				state: "missing"
			};
		}
	};
	return {
		files: await Promise.all(l(e).map((e) => a(() => attest(e)))),
		findings: c(o)
	};
}, hasAttestation = async (n, r) => {
	let i = await r.read(t(n.filename));
	return i !== void 0 && e(new TextDecoder().decode(i), n) === void 0;
}, C = v({
	contract: x,
	run: async ({ dist: e }, n) => {
		try {
			var r = d();
			let i = r.a(await n.runs.open()), a = await n.runs.store(n.absolute(e)), o = await checked(a, i, n);
			n.progress.status(`Signing ${o.length} distributions`);
			let { files: s, findings: c } = await attestDist(o, {
				store: a,
				...n
			}), l = await keep(s, {
				store: a,
				id: i.id
			}, n), u = s.filter(({ state: e }) => e !== "missing").length, f = [...c, ...l.findings];
			return {
				findings: f,
				text: attestText(s),
				summary: attestSummary(s, f),
				outputs: {
					"artifact-id": l.id,
					attested: String(u)
				},
				document: {
					attested: u,
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
		var a = d();
		let o = a.a(await t.scratch.folder("dist")), s = y(_, new Map()), { manifest: c } = await i({
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
}, keep = async (e, { store: i, id: a }, { artifacts: o, isRunner: s }) => {
	if (!s || e.length === 0 || e.some(({ state: e }) => e === "missing")) return {
		id: "",
		findings: []
	};
	let c = new Set((await i.list()).map(({ name: e }) => e)), l = [
		h,
		...c.has("SHA256SUMS") ? [g] : [],
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
