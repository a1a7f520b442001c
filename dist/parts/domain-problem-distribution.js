import { named as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const toBase64 = (e) => btoa(Array.from(e, (e) => String.fromCharCode(e)).join("")), textOfBase64 = (e) => {
	try {
		let t = Uint8Array.from(atob(e), (e) => e.charCodeAt(0));
		return new TextDecoder("utf-8", { fatal: !0 }).decode(t);
	} catch {
		return;
	}
}, hexToBase64 = (e) => {
	if (typeof e == "string" && /^(?:[0-9a-f]{2})+$/i.test(e)) return toBase64(Uint8Array.from(e.match(/../g), (e) => Number.parseInt(e, 16)));
}, field$1 = (e, ...t) => t.reduce((e, t) => Object.hasOwn(Object(e), t) ? Reflect.get(Object(e), t) : void 0, e), isText = (e) => typeof e == "string", wholeNumber = (e) => Number.isSafeInteger(e) && e >= 0 ? String(e) : void 0, r = "application/vnd.in-toto+json", statementOf = ({ filename: e, sha256: t }) => JSON.stringify({
	_type: "https://in-toto.io/Statement/v1",
	subject: [{
		name: e,
		digest: { sha256: t }
	}],
	predicateType: "https://docs.pypi.org/attestations/publish/v1",
	predicate: null
}), preAuthEncoding = (e) => {
	let t = new TextEncoder(), n = t.encode(e).length;
	return t.encode(`DSSEv1 28 ${r} ${n} ${e}`);
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
	let t = field$1(e, "verification_material", "certificate"), n = field$1(e, "verification_material", "transparency_entries"), r = field$1(e, "envelope", "statement");
	if (field$1(e, "version") !== 1 || !isText(t) || !isText(r)) return "it is no attestation of PEP 740";
	if (!isText(field$1(e, "envelope", "signature"))) return "it has no signature";
	if (!Array.isArray(n) || n.length === 0) return "it has no entry of a transparency log";
	if (!isText(field$1(n[0], "inclusionPromise", "signedEntryTimestamp"))) return "its entry has no inclusion promise";
	let i = parsed(textOfBase64(r) ?? ""), a = field$1(i, "subject"), o = field$1(i, "predicateType");
	if (field$1(i, "_type") !== "https://in-toto.io/Statement/v1" || !isText(o)) return "its statement cannot be read";
	if (!Array.isArray(a) || a.length !== 1) return "its statement is not about one file";
	let [s, c] = [field$1(a[0], "name"), field$1(a[0], "digest", "sha256")];
	return !isText(s) || !isText(c) ? "its statement does not name a file and its sha256" : {
		subject: {
			filename: s,
			sha256: c
		},
		predicateType: o,
		certificate: t
	};
}, attestationFault = (e, { filename: t, sha256: n }) => {
	let r = readAttestation(parsed(e));
	return typeof r == "string" ? r : r.predicateType === "https://docs.pypi.org/attestations/publish/v1" ? r.subject.filename === t ? r.subject.sha256 === n ? void 0 : "it is of other bytes" : `it is of ${r.subject.filename}` : "it says something else than that the file is published";
}, parsed = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, i = n({
	code: "RA-DIST-FILENAME",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: n }) => ({
	message: `The file ${t(e)} should be named ${n}`,
	hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from"
})), a = n({
	code: "RA-DIST-DIST-INFO",
	severity: "error",
	mender: "project"
}, ({ filename: t, expected: n, found: r }) => ({
	message: `${t} should have the one folder ${n}, and has ${r.length === 0 ? "none" : e(r)}`,
	hint: "Build it with a current build backend, leave no *.dist-info folder in the sources, and do not rename a wheel"
})), o = n({
	code: "RA-DIST-RECORD",
	severity: "error",
	mender: "project"
}, ({ filename: t, what: n, entries: r }) => ({
	message: `${t}: ${n}${r.length === 0 ? "" : `: ${e(r)}`}`,
	hint: "Find what changes the wheel after it is built and let it write RECORD anew (wheel pack does), or require a current build backend; then build it again"
})), s = n({
	code: "RA-DIST-RECORD-HEX",
	severity: "warning",
	mender: "project"
}, ({ filename: e }) => ({
	message: `${e}: the hashes in RECORD are in hexadecimal, not in base64`,
	hint: "Raise uv_build in [build-system] requires to 0.8.13 or later"
})), c = n({
	code: "RA-DIST-WHEEL-FILE",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${t}`,
	hint: "Build the wheel with a current build backend"
})), l = n({
	code: "RA-DIST-WHEEL-TAGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: n, isRenamed: r }) => ({
	message: `${e}: ${t(n)}`,
	hint: r ? "Name the file as its WHEEL file says; where other tags are meant, retag it then with `wheel tags --remove`, which refuses a wheel whose name differs. Where the build backend named it, require a current one" : "Set the tags in the build configuration, or retag with `wheel tags --remove`, which changes name and content"
})), u = n({
	code: "RA-DIST-ENTRY-POINTS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: n }) => ({
	message: `${e}: ${t(n)}`,
	hint: "Look at [project.scripts], or what else writes entry_points.txt: a script's name has letters, digits, _, . and - only"
})), d = n({
	code: "RA-DIST-SDIST-LAYOUT",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: n }) => ({
	message: `${e}: ${t(n)}`,
	hint: n.endsWith("/pyproject.toml") ? "See that no rule excludes pyproject.toml" : "Build it with a current build backend"
})), disagreement = ({ filename: t, wheel: n, field: r, onlySdist: i, onlyWheel: a }) => `${r} differs: ${t} has ${e(i) || "nothing"}, ${n} has ${e(a) || "nothing"}`, hintOf = ({ key: e }) => `Write ${e} in [project]; where code of the build computes it, see that all it reads is in the sdist`, f = n({
	code: "RA-DIST-SDIST-WHEEL-DIFFER",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), p = n({
	code: "RA-DIST-SDIST-WHEEL-READ",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), m = n({
	code: "RA-DIST-REFUSED-BY-PYPI",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: n, ...r }) => ({
	message: `${e} would be refused by PyPI: ${t(n)}`,
	...r
})), h = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((e) => e.split(" "))), g = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((e) => e.split(" "))), repeatedFields = ({ fields: e }) => [...e].flatMap(([e, t]) => g.has(e) ? t.slice(1).map((t) => `${e}: ${t}`) : []), _ = /([^\r\n]*)(?:\r\n|\n|\r|$)/g, v = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s, readHeader = (e) => {
	let t = [], n = "", r;
	for (let { 0: i, 1: a = "", index: o } of e.matchAll(_)) {
		let [, s, c = ""] = v.exec(a) ?? [];
		if (/^[ \t]/.test(a) && t.length > 0) t.at(-1).lines.push(a);
		else if (s !== void 0) t.push({
			name: s.toLowerCase(),
			lines: [c]
		});
		else {
			a !== "" && (r = a), n = e.slice(a === "" ? o + i.length : o);
			break;
		}
	}
	return {
		fields: t,
		body: n,
		strayLine: r
	};
}, unfold = (e, t) => e === "description" ? t.map((e, t) => t === 0 ? e : e.replace(/^ {7}[ |]/, "")).join("\n").trim() : t.map((e) => e.trim()).join(" ").trim(), parseMetadata = (e) => {
	let { fields: t, body: n, strayLine: r } = readHeader(e), i = new Map();
	for (let { name: e, lines: n } of t) {
		let t = unfold(e, n), r = i.get(e);
		r === void 0 ? i.set(e, [t]) : r.push(t);
	}
	let all = (e) => i.get(e) ?? [], first = (e) => all(e)[0];
	return {
		metadataVersion: first("metadata-version"),
		name: first("name"),
		version: first("version"),
		summary: first("summary"),
		requiresPython: first("requires-python"),
		licenseExpression: first("license-expression"),
		descriptionContentType: first("description-content-type"),
		requiresDist: all("requires-dist"),
		providesExtra: all("provides-extra"),
		licenseFiles: all("license-file"),
		dynamic: all("dynamic"),
		description: n.trim() === "" ? first("description") || void 0 : n,
		fields: i,
		strayLine: r
	};
}, isKeptText = (e) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(e) || /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(e) || /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(e), isLfsPointer = (e) => e.length < 1024 && e.startsWith("version https://git-lfs.github.com/spec/v1\n"), distInfoOf = ({ filename: e }) => `${e.split("-").slice(0, 2).join("-")}.dist-info`, topFolderOf = ({ filename: e }) => e.replace(/\.tar\.gz$/, ""), metadataPathOf = (e) => e.kind === "wheel" ? `${distInfoOf(e)}/METADATA` : `${topFolderOf(e)}/PKG-INFO`, isExecutable = ({ mode: e }) => !!(e & 64), filesOf = ({ entries: e }) => e.filter(({ type: e }) => e === "file"), topNamesOf = ({ entries: e }) => [...new Set(e.map(({ path: e }) => e.split("/")[0] ?? ""))], sitePathOf = (e) => {
	let [t = "", n, ...r] = e.split("/");
	return t.endsWith(".data") ? n === "purelib" || n === "platlib" ? r.join("/") : void 0 : t.endsWith(".dist-info") ? void 0 : e;
}, moduleOf = (e) => /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(e)?.[1], isIdentifier = (e) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(e), importNames = (e) => {
	let { shallowest: t, loose: n } = readNames(e);
	return [...new Set([...t, ...n])].toSorted();
}, packagesOf = (e) => readNames(e).shallowest, readNames = (e) => {
	let t = filesOf(e).flatMap(({ path: e }) => {
		let t = sitePathOf(e)?.split("/") ?? [], n = moduleOf(t.at(-1) ?? ""), r = t.slice(0, -1);
		return n === void 0 || ![...r, n].every(isIdentifier) ? [] : [{
			folders: r,
			module: n
		}];
	}), n = new Set(t.filter(({ module: e }) => e === "__init__").map(({ folders: e }) => e.join("."))), isInsidePackage = (e) => e.some((t, r) => n.has(e.slice(0, r + 1).join(".")));
	return {
		shallowest: [...n].filter((e) => e !== "" && !isInsidePackage(e.split(".").slice(0, -1))),
		loose: t.filter(({ module: e }) => !e.startsWith("__") && e !== "conftest").filter(({ folders: e }) => !isInsidePackage(e)).map(({ folders: e, module: t }) => [...e, t].join("."))
	};
};
export { attestationFault, attestationName, distInfoOf, a as distInfoWrong, u as entryPointsWrong, field$1 as field, i as filenameWrong, filesOf, hexToBase64, importNames, isExecutable, isKeptText, isLfsPointer, isText, h as knownFields, metadataPathOf, moduleOf, packagesOf, parseMetadata, r as payloadType, preAuthEncoding, readAttestation, s as recordInHex, o as recordWrong, m as refusedByPyPI, repeatedFields, f as sdistDiffersFromWheel, d as sdistLayout, p as sdistReadsDifferently, sitePathOf, statementOf, textOfBase64, topFolderOf, topNamesOf, c as wheelFileWrong, l as wheelTagsDoubtful, wholeNumber, writeAttestation };
