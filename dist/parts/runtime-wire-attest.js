const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
import { archives } from "./adapters-archive.js";
import { attestAnswerUnusable, attestNoIdentity, attestRefused, attestUnreachable, createArtifacts, sigstoreNotHere } from "./domain-problem-attest.js";
import { createFetch } from "./domain-problem-index-reads.js";
import { askIdentity, createCall } from "./adapters-service-call.js";
const X509Certificate = globalThis.process.getBuiltinModule("node:crypto").X509Certificate;
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);
const generateKeyPairSync = (...given) => globalThis.process.getBuiltinModule("node:crypto").generateKeyPairSync(...given);
const sign = (...given) => globalThis.process.getBuiltinModule("node:crypto").sign(...given);
import { hexToBase64, payloadType, preAuthEncoding, statementOf, textOfBase64, writeAttestation } from "./domain-problem-distribution.js";
import { Problem, field, isText$1 as isText, systemClock, version, wholeNumber } from "./domain-problem-plan.js";
import { isLoopback } from "./domain-problem-target.js";
import { wireRun } from "./runtime-wire-run.js";

// src/adapters/sigstore/fulcio.ts
const service$1 = "Sigstore's certificate authority";
const certify = async ({ token, identity }, { fulcioUrl, call }, signal) => {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const { json } = await call({
		service: service$1,
		url: new URL("api/v2/signingCert", fulcioUrl),
		body: {
			credentials: { oidcIdentityToken: token.reveal() },
			publicKeyRequest: {
				publicKey: {
					algorithm: "ECDSA",
					content: publicKey.export({
						type: "spki",
						format: "pem"
					})
				},
				proofOfPossession: sign("sha256", Buffer.from(identity.subject), privateKey).toString("base64")
			}
		},
		secrets: [token],
		signal
	});
	const chain = field(json, "signedCertificateEmbeddedSct", "chain", "certificates");
	const certificate = readCertificate(Array.isArray(chain) ? chain[0] : void 0);
	const why = faultOf(certificate, publicKey);
	if (certificate === void 0 || why !== void 0) throw new Problem(attestAnswerUnusable({
		service: service$1,
		why: why ?? "it has no certificate"
	}));
	return {
		key: privateKey,
		pem: certificate.toString(),
		der: certificate.raw.toString("base64"),
		from: Date.parse(certificate.validFrom),
		to: Date.parse(certificate.validTo)
	};
};
const readCertificate = (pem) => {
	try {
		return isText(pem) ? new X509Certificate(pem) : void 0;
	} catch {
		return;
	}
};
const timestampExtension = Buffer.from("060a2b06010401d679020402", "hex");
const faultOf = (certificate, key) => {
	if (certificate === void 0) return "it has no certificate that can be read";
	if (!certificate.publicKey.equals(key)) return "its certificate is of another key";
	return certificate.raw.includes(timestampExtension) ? void 0 : "its certificate is in no certificate log";
};

// src/domain/attestation/log-entry.ts
const readLogEntry = (answer, proposed) => {
	const entry = Object.values(Object(answer))[0];
	const { body, integratedTime, logIndex, logID } = Object(entry);
	const proof = field(entry, "verification", "inclusionProof");
	const promise = field(entry, "verification", "signedEntryTimestamp");
	if (!isText(promise) || promise === "") return "it has no inclusion promise";
	const time = wholeNumber(integratedTime);
	if (time === void 0 || time === "0") return "it has no time";
	const keyId = hexToBase64(logID);
	const [index, proofIndex, treeSize] = [
		logIndex,
		field(proof, "logIndex"),
		field(proof, "treeSize")
	].map(wholeNumber);
	const rootHash = hexToBase64(field(proof, "rootHash"));
	const checkpoint = field(proof, "checkpoint");
	const hashes = field(proof, "hashes") ?? [];
	const path = Array.isArray(hashes) ? hashes.map(hexToBase64) : [void 0];
	if (index === void 0 || proofIndex === void 0 || treeSize === void 0 || keyId === void 0 || rootHash === void 0 || !isText(checkpoint) || !path.every(isText)) return "it has no inclusion proof";
	const why = isText(body) ? bodyFault(body, proposed) : "it has no body";
	if (why !== void 0) return why;
	return {
		logIndex: index,
		logId: { keyId },
		kindVersion: {
			kind: "dsse",
			version: "0.0.1"
		},
		integratedTime: time,
		inclusionPromise: { signedEntryTimestamp: promise },
		inclusionProof: {
			logIndex: proofIndex,
			rootHash,
			treeSize,
			hashes: path,
			checkpoint: { envelope: checkpoint }
		},
		canonicalizedBody: body
	};
};
const bodyFault = (body, { signature, sha256 }) => {
	let logged;
	try {
		logged = JSON.parse(textOfBase64(body) ?? "");
	} catch {
		return "its body cannot be read";
	}
	const { kind, apiVersion, spec } = Object(logged);
	if (kind !== "dsse" || apiVersion !== "0.0.1") return "it is no entry of kind dsse 0.0.1";
	const signatures = field(spec, "signatures");
	return field(spec, "payloadHash", "value") === sha256 && Array.isArray(signatures) && signatures.length === 1 && field(signatures[0], "signature") === signature ? void 0 : "it is of another signature";
};

// src/adapters/sigstore/rekor.ts
const service = "Sigstore's transparency log";
const record = async ({ statement, signature, pem }, { rekorUrl, call }, signal) => {
	const envelope = {
		payload: Buffer.from(statement).toString("base64"),
		payloadType,
		signatures: [{
			keyid: "",
			sig: signature
		}]
	};
	const body = {
		apiVersion: "0.0.1",
		kind: "dsse",
		spec: { proposedContent: {
			envelope: JSON.stringify(envelope),
			verifiers: [Buffer.from(pem).toString("base64")]
		} }
	};
	const url = new URL("api/v1/log/entries", rekorUrl);
	const answer = await call({
		service,
		url,
		body,
		signal
	});
	const { json } = answer.status === 409 ? await call({
		service,
		url: placeOf(answer.location, url),
		signal
	}) : answer;
	const entry = readLogEntry(json, {
		signature,
		sha256: createHash("sha256").update(statement).digest("hex")
	});
	if (typeof entry === "string") throw new Problem(attestAnswerUnusable({
		service,
		why: entry
	}));
	return entry;
};
const placeOf = (location, entries) => {
	const id = /([0-9a-f]{64,80})$/i.exec(location ?? "")?.[1];
	if (id === void 0) throw new Problem(attestAnswerUnusable({
		service,
		why: "it has the entry already, and does not say where"
	}));
	return new URL(`${entries.pathname}/${id}`, entries);
};

// src/adapters/sigstore/signer.ts
const usedPart = .8;
const problems = {
	missing: () => attestNoIdentity({}),
	unusable: attestAnswerUnusable
};
const createSigner = (options) => {
	const { sigstore, call, clock } = options;
	const { fulcioUrl, rekorUrl, audience } = sigstore;
	let current;
	const certified = (signal) => {
		if (current !== void 0 && clock.now() < current.until) return current.certified;
		const next = {
			certified: renew(signal),
			until: Number.POSITIVE_INFINITY
		};
		current = next;
		next.certified.then(({ from, to }) => {
			next.until = clock.now() + (to - from) * usedPart;
		}, () => {
			next.until = 0;
		});
		return next.certified;
	};
	const renew = async (signal) => await certify(await askIdentity({
		...options,
		audience,
		problems
	}, signal), {
		fulcioUrl,
		call
	}, signal);
	return { attest: async (subject, signal) => {
		const statement = statementOf(subject);
		const { key, pem, der, from, to } = await certified(signal);
		const signature = sign("sha256", preAuthEncoding(statement), key).toString("base64");
		const entry = await record({
			statement,
			signature,
			pem
		}, {
			rekorUrl,
			call
		}, signal);
		const time = Number(entry.integratedTime) * 1e3;
		if (time < from || time > to) {
			current = void 0;
			const why = `it has ${subject.filename} at a time when its certificate was not valid`;
			throw new Problem(attestAnswerUnusable({
				service: "Sigstore's transparency log",
				why
			}));
		}
		return writeAttestation({
			statement,
			signature,
			certificate: der,
			entry
		});
	} };
};

// src/domain/attestation/sigstore.ts
const publicSigstore = {
	fulcioUrl: "https://fulcio.sigstore.dev/",
	rekorUrl: "https://rekor.sigstore.dev/",
	audience: "sigstore"
};
const readSigstore = ({ SIGSTORE_FULCIO_URL, SIGSTORE_REKOR_URL }) => ({
	...publicSigstore,
	...SIGSTORE_FULCIO_URL === void 0 ? {} : { fulcioUrl: ofThisMachine("SIGSTORE_FULCIO_URL", SIGSTORE_FULCIO_URL) },
	...SIGSTORE_REKOR_URL === void 0 ? {} : { rekorUrl: ofThisMachine("SIGSTORE_REKOR_URL", SIGSTORE_REKOR_URL) }
});
const ofThisMachine = (variable, value) => {
	const url = URL.parse(value.endsWith("/") ? value : `${value}/`)?.href;
	if (url === void 0 || !isLoopback(url)) throw new Problem(sigstoreNotHere({
		variable,
		value
	}));
	return url;
};

// src/runtime/wire/attest.ts
const wireAttest = (world) => {
	const { environment, masks, progress, signal } = world;
	const { variables } = environment;
	const call = createCall({
		clock: systemClock,
		userAgent: `release-actions/${version}`,
		fetch: createFetch(variables),
		problems: {
			refused: attestRefused,
			unreachable: attestUnreachable
		}
	});
	return {
		absolute: (path) => resolve(path),
		runs: wireRun(world).runs,
		archives,
		artifacts: createArtifacts(variables),
		signer: createSigner({
			sigstore: readSigstore(variables),
			env: variables,
			call,
			clock: systemClock,
			conceal: masks.add
		}),
		progress,
		signal,
		isRunner: environment.isRunner
	};
};

export { wireAttest };