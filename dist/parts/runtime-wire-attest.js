const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { archives as t } from "./adapters-archive.js";
import { createArtifacts as n } from "./adapters-artifact-service.js";
import { createFetch as r } from "./adapters-http.js";
import { askIdentity as i, createCall as a } from "./adapters-service-call.js";
const o = globalThis.process.getBuiltinModule("node:crypto").X509Certificate, createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), generateKeyPairSync = (...e) => globalThis.process.getBuiltinModule("node:crypto").generateKeyPairSync(...e), sign = (...e) => globalThis.process.getBuiltinModule("node:crypto").sign(...e);
import { hexToBase64 as s, payloadType as c, preAuthEncoding as l, statementOf as u, textOfBase64 as d, writeAttestation as f } from "./domain-schedule-schedule.js";
import { Problem as p, defineFinding as m, field as h, isText as g, parseJson as _, reachFirst as v, runAgain as y, shown as b, version as x, wholeNumber as S } from "./domain-problem-locked-index.js";
import { systemClock as C, withSlash as w } from "./domain-problem-index-reads.js";
import { isLoopback as T } from "./domain-problem-target.js";
import { readStart as E } from "../index.js";
import { wireRun as D } from "./runtime-wire-run.js";
const O = m({
	code: "RA-ATTEST-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, () => ({
	message: "There is no identity token to ask for here, so nothing can be signed",
	hint: "Run it in a job on github.com with these permissions (naming one removes all others):\n    permissions:\n      contents: read\n      id-token: write"
})), k = m({
	code: "RA-ATTEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused the request: ${t} ${b(n)}`,
	alternative: "outside",
	hint: "Fix what it says: files of this dist that are signed already are left as they are"
})), attestElsewhere = (e) => {
	let { alternative: t, ...n } = k(e);
	return {
		...n,
		hint: "Of GitHub's servers the public Sigstore knows github.com alone: take this job out, and publish without attestations"
	};
}, attestIdentityRefused = (e) => ({
	...k(e),
	remedy: "outside",
	hint: "Look whether the organization or enterprise allows identity tokens here"
}), A = m({
	code: "RA-ATTEST-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t, tries: n }) => ({
	message: `${e} failed at each of ${n} tries: ${b(t)}`,
	...v(t) ?? {
		hint: "Run attest again when it works: files of this dist that are signed already are left as they are",
		says: "again"
	}
})), j = m({
	code: "RA-ATTEST-ANSWER-UNUSABLE",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `${e} gave an answer that cannot be used: ${b(t)}`,
	...y("Run attest again", "if it stays so, update release-actions")
})), M = m({
	code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
	severity: "error",
	mender: "usage"
}, ({ variable: e, value: t }) => ({
	message: `${e} names no Sigstore on this machine: ${b(t)}`,
	hint: `Unset ${e}: the public Sigstore is then used, which PyPI trusts`
})), N = "Sigstore's certificate authority", certify = async ({ token: e, identity: t }, { fulcioUrl: n, call: r }, i) => {
	let { privateKey: a, publicKey: o } = generateKeyPairSync("ec", { namedCurve: "P-256" }), { json: s } = await r({
		service: N,
		url: new URL("api/v2/signingCert", n),
		body: {
			credentials: { oidcIdentityToken: e.reveal() },
			publicKeyRequest: {
				publicKey: {
					algorithm: "ECDSA",
					content: o.export({
						type: "spki",
						format: "pem"
					})
				},
				proofOfPossession: sign("sha256", Buffer.from(t.subject), a).toString("base64")
			}
		},
		secrets: [e],
		...t.isElsewhere ? { refused: attestElsewhere } : {},
		signal: i
	}), c = h(s, "signedCertificateEmbeddedSct", "chain", "certificates"), l = readCertificate(Array.isArray(c) ? c[0] : void 0), u = faultOf(l, o);
	if (l === void 0 || u !== void 0) throw new p(j({
		service: N,
		why: u ?? "it has no certificate"
	}));
	return {
		key: a,
		pem: l.toString(),
		der: l.raw.toString("base64"),
		from: Date.parse(l.validFrom),
		to: Date.parse(l.validTo)
	};
}, readCertificate = (e) => {
	try {
		return g(e) ? new o(e) : void 0;
	} catch {
		return;
	}
}, P = Buffer.from("060a2b06010401d679020402", "hex"), faultOf = (e, t) => e === void 0 ? "it has no certificate that can be read" : e.publicKey.equals(t) ? e.raw.includes(P) ? void 0 : "its certificate is in no certificate log" : "its certificate is of another key", readLogEntry = (e, t) => {
	let n = Object.values(Object(e))[0], { body: r, integratedTime: i, logIndex: a, logID: o } = Object(n), c = h(n, "verification", "inclusionProof"), l = h(n, "verification", "signedEntryTimestamp");
	if (!g(l) || l === "") return "it has no inclusion promise";
	let u = S(i);
	if (u === void 0 || u === "0") return "it has no time";
	let d = s(o), [f, p, m] = [
		a,
		h(c, "logIndex"),
		h(c, "treeSize")
	].map(S), _ = s(h(c, "rootHash")), v = h(c, "checkpoint"), y = h(c, "hashes") ?? [], b = Array.isArray(y) ? y.map(s) : [void 0];
	if (f === void 0 || p === void 0 || m === void 0 || d === void 0 || _ === void 0 || !g(v) || !b.every(g)) return "it has no inclusion proof";
	let x = g(r) ? bodyFault(r, t) : "it has no body";
	return x === void 0 ? {
		logIndex: f,
		logId: { keyId: d },
		kindVersion: {
			kind: "dsse",
			version: "0.0.1"
		},
		integratedTime: u,
		inclusionPromise: { signedEntryTimestamp: l },
		inclusionProof: {
			logIndex: p,
			rootHash: _,
			treeSize: m,
			hashes: b,
			checkpoint: { envelope: v }
		},
		canonicalizedBody: r
	} : x;
}, bodyFault = (e, { signature: t, sha256: n }) => {
	let r = _(d(e) ?? "");
	if (r === void 0) return "its body cannot be read";
	let { kind: i, apiVersion: a, spec: o } = Object(r);
	if (i !== "dsse" || a !== "0.0.1") return "it is no entry of kind dsse 0.0.1";
	let s = h(o, "signatures");
	return h(o, "payloadHash", "value") === n && Array.isArray(s) && s.length === 1 && h(s[0], "signature") === t ? void 0 : "it is of another signature";
}, F = "Sigstore's transparency log", record = async ({ statement: e, signature: t, pem: n }, { rekorUrl: r, call: i }, a) => {
	let o = {
		payload: Buffer.from(e).toString("base64"),
		payloadType: c,
		signatures: [{
			keyid: "",
			sig: t
		}]
	}, s = {
		apiVersion: "0.0.1",
		kind: "dsse",
		spec: { proposedContent: {
			envelope: JSON.stringify(o),
			verifiers: [Buffer.from(n).toString("base64")]
		} }
	}, l = new URL("api/v1/log/entries", r), u = await i({
		service: F,
		url: l,
		body: s,
		signal: a
	}), { json: d } = u.status === 409 ? await i({
		service: F,
		url: placeOf(u.location, l),
		signal: a
	}) : u, f = readLogEntry(d, {
		signature: t,
		sha256: createHash("sha256").update(e).digest("hex")
	});
	if (typeof f == "string") throw new p(j({
		service: F,
		why: f
	}));
	return f;
}, placeOf = (e, t) => {
	let n = /([0-9a-f]{64,80})$/i.exec(e ?? "")?.[1];
	if (n === void 0) throw new p(j({
		service: F,
		why: "it has the entry already, and does not say where"
	}));
	return new URL(`${t.pathname}/${n}`, t);
}, I = {
	missing: () => O({}),
	unusable: j,
	refused: attestIdentityRefused
}, createSigner = (e) => {
	let { sigstore: t, call: n, clock: r } = e, { fulcioUrl: a, rekorUrl: o, audience: s } = t, c, certified = (e) => {
		if (c !== void 0 && r.now() < c.until) return c.certified;
		let t = {
			certified: renew(e),
			until: 1e400
		};
		return c = t, t.certified.then(({ from: e, to: n }) => {
			t.until = r.now() + (n - e) * .8;
		}, () => {
			t.until = 0;
		}), t.certified;
	}, renew = async (t) => await certify(await i({
		...e,
		audience: s,
		problems: I
	}, t), {
		fulcioUrl: a,
		call: n
	}, t);
	return { attest: async (e, t) => {
		let r = u(e), { key: i, pem: a, der: s, from: d, to: m } = await certified(t), h = sign("sha256", l(r), i).toString("base64"), g = await record({
			statement: r,
			signature: h,
			pem: a
		}, {
			rekorUrl: o,
			call: n
		}, t), _ = Number(g.integratedTime) * 1e3;
		if (_ < d || _ > m) {
			c = void 0;
			let t = `it has ${e.filename} at a time when its certificate was not valid`;
			throw new p(j({
				service: "Sigstore's transparency log",
				why: t
			}));
		}
		return f({
			statement: r,
			signature: h,
			certificate: s,
			entry: g
		});
	} };
}, L = {
	fulcioUrl: "https://fulcio.sigstore.dev/",
	rekorUrl: "https://rekor.sigstore.dev/",
	audience: "sigstore"
}, readSigstore = ({ SIGSTORE_FULCIO_URL: e, SIGSTORE_REKOR_URL: t }) => ({
	...L,
	...e === void 0 ? {} : { fulcioUrl: ofThisMachine("SIGSTORE_FULCIO_URL", e) },
	...t === void 0 ? {} : { rekorUrl: ofThisMachine("SIGSTORE_REKOR_URL", t) }
}), ofThisMachine = (e, t) => {
	let n = URL.parse(w(t))?.href;
	if (n === void 0 || !T(n)) throw new p(M({
		variable: e,
		value: t
	}));
	return n;
}, wireAttest = (i) => {
	let { environment: o, masks: s, progress: c, signal: l } = i, { variables: u } = o, d = a({
		clock: C,
		userAgent: `release-actions/${x}`,
		fetch: r(u),
		problems: {
			refused: k,
			unreachable: A
		}
	});
	return {
		absolute: (t) => e(t),
		runs: D(i).runs,
		archives: t,
		artifacts: n(u),
		signer: createSigner({
			sigstore: readSigstore(u),
			env: u,
			call: d,
			clock: C,
			conceal: s.add
		}),
		progress: c,
		signal: l,
		isRunner: o.isRunner,
		start: E(o)
	};
};
export { wireAttest };
