import { isWork as e } from "../index.js";
import { Bug as t, asWarning as n, byPlace as r, defineFinding as i, field as a, isText as o, named as s, parseJson as c, shown as l } from "./domain-problem-locked-index.js";
const toBase64 = (e) => btoa(Array.from(e, (e) => String.fromCharCode(e)).join("")), textOfBase64 = (e) => {
	try {
		let t = Uint8Array.from(atob(e), (e) => e.charCodeAt(0));
		return new TextDecoder("utf-8", { fatal: !0 }).decode(t);
	} catch {
		return;
	}
}, hexToBase64 = (e) => {
	if (typeof e == "string" && /^(?:[0-9a-f]{2})+$/i.test(e)) return toBase64(Uint8Array.from(e.match(/../g), (e) => Number.parseInt(e, 16)));
}, u = "application/vnd.in-toto+json", statementOf = ({ filename: e, sha256: t }) => JSON.stringify({
	_type: "https://in-toto.io/Statement/v1",
	subject: [{
		name: e,
		digest: { sha256: t }
	}],
	predicateType: "https://docs.pypi.org/attestations/publish/v1",
	predicate: null
}), preAuthEncoding = (e) => {
	let t = new TextEncoder(), n = t.encode(e).length;
	return t.encode(`DSSEv1 28 ${u} ${n} ${e}`);
}, attestationName = (e) => `${e}.publish.attestation`, writeAttestation = ({ statement: e, signature: t, certificate: n, entry: r }) => `${JSON.stringify({
	version: 1,
	verification_material: {
		certificate: n,
		transparency_entries: [r]
	},
	envelope: {
		statement: toBase64(new TextEncoder().encode(e)),
		signature: t
	}
})}\n`, readAttestation = (e) => {
	let t = a(e, "verification_material", "certificate"), n = a(e, "verification_material", "transparency_entries"), r = a(e, "envelope", "statement");
	if (a(e, "version") !== 1 || !o(t) || !o(r)) return "it is no attestation of PEP 740";
	if (!o(a(e, "envelope", "signature"))) return "it has no signature";
	if (!Array.isArray(n) || n.length === 0) return "it has no entry of a transparency log";
	if (!o(a(n[0], "inclusionPromise", "signedEntryTimestamp"))) return "its entry has no inclusion promise";
	let i = c(textOfBase64(r) ?? ""), s = a(i, "subject"), l = a(i, "predicateType");
	if (a(i, "_type") !== "https://in-toto.io/Statement/v1" || !o(l)) return "its statement cannot be read";
	if (!Array.isArray(s) || s.length !== 1) return "its statement is not about one file";
	let [u, d] = [a(s[0], "name"), a(s[0], "digest", "sha256")];
	return !o(u) || !o(d) ? "its statement does not name a file and its sha256" : {
		subject: {
			filename: u,
			sha256: d
		},
		predicateType: l,
		certificate: t
	};
}, attestationFault = (e, { filename: t, sha256: n }) => {
	let r = readAttestation(c(e));
	return typeof r == "string" ? r : r.predicateType === "https://docs.pypi.org/attestations/publish/v1" ? r.subject.filename === t ? r.subject.sha256 === n ? void 0 : "it is of other bytes" : `it is of ${r.subject.filename}` : "it says something else than that the file is published";
}, d = i({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside"
}, ({ why: e, folder: t }) => ({
	message: `The run's files are not kept as an artifact: ${e}`,
	hint: `They are in ${t}. Where a later job needs them, keep that folder by a step of your own`
})), isQuota = (e) => /\bquota\b/i.test(e), f = i({
	code: "RA-ARTIFACT-FAILED",
	severity: "error",
	mender: "outside"
}, ({ why: e }) => ({
	message: `The run's files are not kept as an artifact, for the service failed: ${e}`,
	...isQuota(e) ? { hint: "Delete artifacts, or have the storage raised: GitHub counts anew every 6 to 12 hours" } : {
		hint: "Run it again when the service works: nothing is uploaded twice",
		says: "again"
	}
})), artifactLost = (e) => {
	let { says: t, ...r } = n(f(e));
	return {
		...r,
		hint: `They are in ${e.folder}. Where a later job needs them, see to the service, and re-run this job`
	};
}, createSchedule = (e) => {
	let n = connect(e), r = new Map(n.map((e) => [e.unit[0], e])), i = n.filter(({ waitsFor: e }) => e === 0).sort(byUrgency);
	for (let e of i) e.state = "ready";
	let a = 0, end = (e, n) => {
		let i = r.get(e);
		if (i?.state !== "running") throw new t(`${e} was ${n} while it was ${i?.state ?? "unknown"}`);
		return i.state = n, --a, i;
	};
	return {
		ready: (e = 1e400) => {
			let t = i.splice(0, Math.max(0, e));
			for (let e of t) e.state = "running";
			return a += t.length, t.map(({ unit: e }) => e);
		},
		confirmed: (e) => {
			for (let t of end(e, "confirmed").dependents) --t.waitsFor, t.waitsFor > 0 || t.state !== "waiting" || (t.state = "ready", i.splice(placeOf(t, i), 0, t));
		},
		failed: (e, t) => {
			let n = end(e, "failed");
			n.failedPackages = t;
			for (let e of downstream(n)) e.state = "blocked";
		},
		blocked: () => nameCauses(n),
		isDone: () => i.length === 0 && a === 0
	};
}, connect = ({ units: e, needs: t, weights: n }) => {
	let r = e.map((e) => ({
		unit: e,
		dependents: [],
		remaining: n?.get(e[0]) ?? 1,
		waitsFor: 0,
		state: "waiting",
		failedPackages: []
	})), i = new Map(r.flatMap((e) => e.unit.map((t) => [t, e])));
	for (let e of r) for (let n of e.unit) for (let r of t.get(n) ?? []) {
		let t = i.get(r);
		t !== void 0 && t !== e && t.dependents.at(-1) !== e && (t.dependents.push(e), e.waitsFor += 1);
	}
	for (let e of inOrder(r).reverse()) {
		let t = 0;
		for (let { remaining: n } of e.dependents) t = Math.max(t, n);
		e.remaining += t;
	}
	return r;
}, inOrder = (e) => {
	let n = new Map(e.map((e) => [e, e.waitsFor])), r = e.filter(({ waitsFor: e }) => e === 0);
	for (let e of r) for (let t of e.dependents) {
		let e = n.get(t) - 1;
		n.set(t, e), e === 0 && r.push(t);
	}
	if (r.length < e.length) throw new t("The units of a schedule need each other in a circle");
	return r;
}, byUrgency = (e, t) => t.remaining - e.remaining || (e.unit[0] < t.unit[0] ? -1 : Number(e.unit[0] > t.unit[0])), placeOf = (e, t) => {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		byUrgency(t[i], e) < 0 ? n = i + 1 : r = i;
	}
	return n;
}, downstream = (e) => {
	let t = new Set(e.dependents);
	for (let e of t) for (let n of e.dependents) t.add(n);
	return t;
}, nameCauses = (e) => {
	let t = new Map();
	for (let n of e) if (n.state === "failed") for (let e of downstream(n)) t.has(e) || t.set(e, []), t.get(e).push(...n.failedPackages);
	return e.filter((e) => t.has(e)).flatMap((e) => e.unit.map((n) => ({
		name: n,
		by: t.get(e)
	})));
}, waitsOf = (e, t) => new Map([...e.keys()].map((n) => {
	let r = e.get(n);
	if (r.every((e) => t.has(e))) return [n, r.toSorted()];
	let i = new Set(r);
	for (let n of i) if (!t.has(n)) for (let t of e.get(n) ?? []) i.add(t);
	return [n, [...i].filter((e) => t.has(e) && e !== n).sort()];
})), waitsInPlan = (t, n = e) => waitsOf(new Map(t.map(({ name: e, needs: t }) => [e, t])), new Set(t.filter(n).map(({ name: e }) => e))), orderOf = (e) => {
	let t = createSchedule(e), n = [];
	for (let e = t.ready(); e.length > 0; e = t.ready()) {
		n.push(e);
		for (let n of e) t.confirmed(n[0]);
	}
	return {
		levels: n,
		criticalPath: criticalPath(n, e.needs)
	};
}, criticalPath = (e, t) => {
	let n = [];
	for (let r of e.toReversed()) {
		let e = n[0]?.flatMap((e) => t.get(e) ?? []), i = r.find((t) => e === void 0 || t.some((t) => e.includes(t)));
		n.unshift(i);
	}
	return n.flat();
}, p = i({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ folders: [e, t], what: n }) => ({
	.../^index: |^prepared_by: |^commit: (?:null and|\S+ and null$)|^the (?:bounds|version|tag) of |^the indexes |\bexcluded\b|\b(?:alone|more packages)$/.test(n) ? { remedy: "call" } : {},
	message: `Two folders of dist are not of the same plan (${e} and ${t}): ${l(n)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
})), m = i({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e, folders: [t, n] }) => ({
	message: `${e} is not the same file in ${t} and in ${n}`,
	hint: "Build each file in one job alone, then give the folders again"
})), h = i({
	code: "RA-DIST-NOT-CHOSEN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `dist has what packages or exclude leaves out: ${s(e)}`,
	hint: "Build with this choice; then give the same here, or neither"
})), g = i({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `No run of release-actions has imported ${s(e, 5)}`,
	...r((e) => `Run publish with this dist and ${e("dry-run: true in a job before", "--dry-run before")}, and publish the dist that it leaves`)
})), _ = i({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "share builds a part of a release, so it needs dry-run, and no dist",
	...r((e) => `Add ${e("dry-run: true to this job", "--dry-run to this run")}, and no dist; a later one takes the dist of all shares, and publishes them together`)
})), v = i({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ names: e }) => ({
	message: `share names what this workspace does not have: ${s(e, 10)}`,
	hint: "Share an entry of plan's matrix, and give publish the same working-directory"
})), y = i({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ folder: e, words: t }) => ({
	message: `There are no build times in ${l(e)}, so they are guessed: ${l(t)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
}));
export { f as artifactFailed, artifactLost, d as artifactUnavailable, attestationFault, attestationName, y as buildTimesUnknown, createSchedule, m as distFilesDiffer, h as distNotChosen, g as distNotImported, p as distPlansDiffer, hexToBase64, orderOf, u as payloadType, preAuthEncoding, readAttestation, _ as shareNotDry, v as shareUnknown, statementOf, textOfBase64, waitsInPlan, waitsOf, writeAttestation };
