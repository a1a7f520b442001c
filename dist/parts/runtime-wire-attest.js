const e = globalThis.process.getBuiltinModule("node:path").resolve;
import { archives as t } from "./adapters-archive.js";
import { createArtifacts as n } from "./adapters-artifact-service.js";
import { createFetch as r } from "./adapters-http.js";
import { askIdentity as i, createCall as a } from "./adapters-service-call.js";
const o = globalThis.process.getBuiltinModule("node:crypto").X509Certificate, createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), generateKeyPairSync = (...e) => globalThis.process.getBuiltinModule("node:crypto").generateKeyPairSync(...e), sign = (...e) => globalThis.process.getBuiltinModule("node:crypto").sign(...e);
import { field as s, hexToBase64 as c, isText as l, payloadType as u, preAuthEncoding as d, statementOf as f, textOfBase64 as p, wholeNumber as m, writeAttestation as h } from "./domain-problem-distribution.js";
import { defineFinding as g, version as _ } from "./domain-workspace-path.js";
import { Problem as v, readStart as y, shown as b } from "../index.js";
import { systemClock as x } from "./domain-problem-index-reads.js";
import { isLoopback as S } from "./domain-problem-target.js";
import { wireRun as C } from "./runtime-wire-run.js";
const w = g({
	code: "RA-ATTEST-NO-IDENTITY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, () => ({
	message: "There is no identity token to ask for here, so nothing can be signed",
	hint: "Run it in a job on GitHub with these permissions (naming one removes all others):\n    permissions:\n      contents: read\n      id-token: write"
})), T = g({
	code: "RA-ATTEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ service: e, status: t, words: n }) => ({
	message: `${e} refused the request: ${t} ${b(n)}`,
	hint: "Fix what it says, then run attest again: files of this dist that are signed already are left as they are"
})), E = g({
	code: "RA-ATTEST-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t, tries: n }) => ({
	message: `${e} failed at each of ${n} tries: ${b(t)}`,
	hint: "Run attest again when it works: files of this dist that are signed already are left as they are"
})), D = g({
	code: "RA-ATTEST-ANSWER-UNUSABLE",
	severity: "error",
	mender: "outside"
}, ({ service: e, why: t }) => ({
	message: `${e} gave an answer that cannot be used: ${b(t)}`,
	hint: "Run attest again; if it stays so, update release-actions"
})), O = g({
	code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
	severity: "error",
	mender: "usage"
}, ({ variable: e, value: t }) => ({
	message: `${e} names no Sigstore on this machine: ${b(t)}`,
	hint: `Unset ${e}: the public Sigstore is then used, which PyPI trusts`
})), k = "Sigstore's certificate authority", certify = async ({ token: e, identity: t }, { fulcioUrl: n, call: r }, i) => {
	let { privateKey: a, publicKey: o } = generateKeyPairSync("ec", { namedCurve: "P-256" }), { json: c } = await r({
		service: k,
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
		signal: i
	}), l = s(c, "signedCertificateEmbeddedSct", "chain", "certificates"), u = readCertificate(Array.isArray(l) ? l[0] : void 0), d = faultOf(u, o);
	if (u === void 0 || d !== void 0) throw new v(D({
		service: k,
		why: d ?? "it has no certificate"
	}));
	return {
		key: a,
		pem: u.toString(),
		der: u.raw.toString("base64"),
		from: Date.parse(u.validFrom),
		to: Date.parse(u.validTo)
	};
}, readCertificate = (e) => {
	try {
		return l(e) ? new o(e) : void 0;
	} catch {
		return;
	}
}, A = Buffer.from("060a2b06010401d679020402", "hex"), faultOf = (e, t) => e === void 0 ? "it has no certificate that can be read" : e.publicKey.equals(t) ? e.raw.includes(A) ? void 0 : "its certificate is in no certificate log" : "its certificate is of another key", readLogEntry = (e, t) => {
	let n = Object.values(Object(e))[0], { body: r, integratedTime: i, logIndex: a, logID: o } = Object(n), u = s(n, "verification", "inclusionProof"), d = s(n, "verification", "signedEntryTimestamp");
	if (!l(d) || d === "") return "it has no inclusion promise";
	let f = m(i);
	if (f === void 0 || f === "0") return "it has no time";
	let p = c(o), [h, g, _] = [
		a,
		s(u, "logIndex"),
		s(u, "treeSize")
	].map(m), v = c(s(u, "rootHash")), y = s(u, "checkpoint"), b = s(u, "hashes") ?? [], x = Array.isArray(b) ? b.map(c) : [void 0];
	if (h === void 0 || g === void 0 || _ === void 0 || p === void 0 || v === void 0 || !l(y) || !x.every(l)) return "it has no inclusion proof";
	let S = l(r) ? bodyFault(r, t) : "it has no body";
	return S === void 0 ? {
		logIndex: h,
		logId: { keyId: p },
		kindVersion: {
			kind: "dsse",
			version: "0.0.1"
		},
		integratedTime: f,
		inclusionPromise: { signedEntryTimestamp: d },
		inclusionProof: {
			logIndex: g,
			rootHash: v,
			treeSize: _,
			hashes: x,
			checkpoint: { envelope: y }
		},
		canonicalizedBody: r
	} : S;
}, bodyFault = (e, { signature: t, sha256: n }) => {
	let r;
	try {
		r = JSON.parse(p(e) ?? "");
	} catch {
		return "its body cannot be read";
	}
	let { kind: i, apiVersion: a, spec: o } = Object(r);
	if (i !== "dsse" || a !== "0.0.1") return "it is no entry of kind dsse 0.0.1";
	let c = s(o, "signatures");
	return s(o, "payloadHash", "value") === n && Array.isArray(c) && c.length === 1 && s(c[0], "signature") === t ? void 0 : "it is of another signature";
}, j = "Sigstore's transparency log", record = async ({ statement: e, signature: t, pem: n }, { rekorUrl: r, call: i }, a) => {
	let o = {
		payload: Buffer.from(e).toString("base64"),
		payloadType: u,
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
	}, c = new URL("api/v1/log/entries", r), l = await i({
		service: j,
		url: c,
		body: s,
		signal: a
	}), { json: d } = l.status === 409 ? await i({
		service: j,
		url: placeOf(l.location, c),
		signal: a
	}) : l, f = readLogEntry(d, {
		signature: t,
		sha256: createHash("sha256").update(e).digest("hex")
	});
	if (typeof f == "string") throw new v(D({
		service: j,
		why: f
	}));
	return f;
}, placeOf = (e, t) => {
	let n = /([0-9a-f]{64,80})$/i.exec(e ?? "")?.[1];
	if (n === void 0) throw new v(D({
		service: j,
		why: "it has the entry already, and does not say where"
	}));
	return new URL(`${t.pathname}/${n}`, t);
}, M = {
	missing: () => w({}),
	unusable: D
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
		problems: M
	}, t), {
		fulcioUrl: a,
		call: n
	}, t);
	return { attest: async (e, t) => {
		let r = f(e), { key: i, pem: a, der: s, from: l, to: u } = await certified(t), p = sign("sha256", d(r), i).toString("base64"), m = await record({
			statement: r,
			signature: p,
			pem: a
		}, {
			rekorUrl: o,
			call: n
		}, t), g = Number(m.integratedTime) * 1e3;
		if (g < l || g > u) {
			c = void 0;
			let t = `it has ${e.filename} at a time when its certificate was not valid`;
			throw new v(D({
				service: "Sigstore's transparency log",
				why: t
			}));
		}
		return h({
			statement: r,
			signature: p,
			certificate: s,
			entry: m
		});
	} };
}, N = {
	fulcioUrl: "https://fulcio.sigstore.dev/",
	rekorUrl: "https://rekor.sigstore.dev/",
	audience: "sigstore"
}, readSigstore = ({ SIGSTORE_FULCIO_URL: e, SIGSTORE_REKOR_URL: t }) => ({
	...N,
	...e === void 0 ? {} : { fulcioUrl: ofThisMachine("SIGSTORE_FULCIO_URL", e) },
	...t === void 0 ? {} : { rekorUrl: ofThisMachine("SIGSTORE_REKOR_URL", t) }
}), ofThisMachine = (e, t) => {
	let n = URL.parse(t.endsWith("/") ? t : `${t}/`)?.href;
	if (n === void 0 || !S(n)) throw new v(O({
		variable: e,
		value: t
	}));
	return n;
}, wireAttest = (i) => {
	let { environment: o, masks: s, progress: c, signal: l } = i, { variables: u } = o, d = a({
		clock: x,
		userAgent: `release-actions/${_}`,
		fetch: r(u),
		problems: {
			refused: T,
			unreachable: E
		}
	});
	return {
		absolute: (t) => e(t),
		runs: C(i).runs,
		archives: t,
		artifacts: n(u),
		signer: createSigner({
			sigstore: readSigstore(u),
			env: u,
			call: d,
			clock: x,
			conceal: s.add
		}),
		progress: c,
		signal: l,
		isRunner: o.isRunner,
		start: y(o)
	};
};
export { wireAttest };
