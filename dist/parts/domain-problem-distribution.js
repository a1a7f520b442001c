import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, field as field$1, isText$1 as isText, named, shown } from "./domain-problem-plan.js";

// src/domain/attestation/base64.ts
const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const textOfBase64 = (value) => {
	try {
		const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
};
const hexToBase64 = (hex) => {
	if (typeof hex !== "string" || !/^(?:[0-9a-f]{2})+$/i.test(hex)) return void 0;
	return toBase64(Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16)));
};

// src/domain/attestation/statement.ts
const publishPredicate = "https://docs.pypi.org/attestations/publish/v1";
const statementType = "https://in-toto.io/Statement/v1";
const payloadType = "application/vnd.in-toto+json";
const statementOf = ({ filename, sha256 }) => JSON.stringify({
	_type: statementType,
	subject: [{
		name: filename,
		digest: { sha256 }
	}],
	predicateType: publishPredicate,
	predicate: null
});
const preAuthEncoding = (statement) => {
	const encoder = new TextEncoder();
	const length = encoder.encode(statement).length;
	return encoder.encode(`DSSEv1 28 ${payloadType} ${length} ${statement}`);
};

// src/domain/attestation/attestation.ts
const attestationName = (filename) => `${filename}.publish.attestation`;
const writeAttestation = ({ statement, signature, certificate, entry }) => `${JSON.stringify({
	version: 1,
	verification_material: {
		certificate,
		transparency_entries: [entry]
	},
	envelope: {
		statement: toBase64(new TextEncoder().encode(statement)),
		signature
	}
})}\n`;
const readAttestation = (value) => {
	const certificate = field$1(value, "verification_material", "certificate");
	const entries = field$1(value, "verification_material", "transparency_entries");
	const encoded = field$1(value, "envelope", "statement");
	if (field$1(value, "version") !== 1 || !isText(certificate) || !isText(encoded)) return "it is no attestation of PEP 740";
	if (!isText(field$1(value, "envelope", "signature"))) return "it has no signature";
	if (!Array.isArray(entries) || entries.length === 0) return "it has no entry of a transparency log";
	if (!isText(field$1(entries[0], "inclusionPromise", "signedEntryTimestamp"))) return "its entry has no inclusion promise";
	const statement = parsed(textOfBase64(encoded) ?? "");
	const subjects = field$1(statement, "subject");
	const predicateType = field$1(statement, "predicateType");
	if (field$1(statement, "_type") !== "https://in-toto.io/Statement/v1" || !isText(predicateType)) return "its statement cannot be read";
	if (!Array.isArray(subjects) || subjects.length !== 1) return "its statement is not about one file";
	const [filename, sha256] = [field$1(subjects[0], "name"), field$1(subjects[0], "digest", "sha256")];
	if (!isText(filename) || !isText(sha256)) return "its statement does not name a file and its sha256";
	return {
		subject: {
			filename,
			sha256
		},
		predicateType,
		certificate
	};
};
const attestationFault = (text, { filename, sha256 }) => {
	const read = readAttestation(parsed(text));
	if (typeof read === "string") return read;
	if (read.predicateType !== "https://docs.pypi.org/attestations/publish/v1") return "it says something else than that the file is published";
	if (read.subject.filename !== filename) return `it is of ${read.subject.filename}`;
	return read.subject.sha256 === sha256 ? void 0 : "it is of other bytes";
};
const parsed = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};

// src/domain/problem/distribution.ts
var distribution_exports = /* @__PURE__ */ __exportAll({
	distInfoWrong: () => distInfoWrong,
	entryPointsWrong: () => entryPointsWrong,
	filenameWrong: () => filenameWrong,
	recordInHex: () => recordInHex,
	recordWrong: () => recordWrong,
	refusedByPyPI: () => refusedByPyPI,
	sdistDiffersFromWheel: () => sdistDiffersFromWheel,
	sdistLayout: () => sdistLayout,
	sdistReadsDifferently: () => sdistReadsDifferently,
	wheelFileWrong: () => wheelFileWrong,
	wheelTagsDoubtful: () => wheelTagsDoubtful
});
const filenameWrong = defineFinding({
	code: "RA-DIST-FILENAME",
	severity: "error",
	mender: "project",
	meaning: "A built file is not named after its package and version in normalised form.",
	why: "PyPI refuses other names, and `uv publish` passes over them with a warning and exit status 0.",
	mend: "Use a current build backend: names come from it. The version must be the one that was planned."
}, ({ filename, expected }) => ({
	message: `The file ${shown(filename)} should be named ${expected}`,
	hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from"
}));
const distInfoWrong = defineFinding({
	code: "RA-DIST-DIST-INFO",
	severity: "error",
	mender: "project",
	meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
	why: "The index and installers look for the folder by the wheel's file name, and refuse a wheel with two.",
	mend: "Build it with a current build backend; leave no `*.dist-info` folder in the package's sources."
}, ({ filename, expected, found }) => ({
	message: `${filename} should have the one folder ${expected}, it has ${found.length === 0 ? "none" : named(found)}`,
	hint: "Leave no *.dist-info folder in the sources, and do not rename a wheel"
}));
const recordWrong = defineFinding({
	code: "RA-DIST-RECORD",
	severity: "error",
	mender: "project",
	meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
	why: "Installers that verify RECORD refuse the wheel, others cannot uninstall it, and PyPI writes to its owners.",
	mend: "Build the wheel again; what changes a wheel after the build must write RECORD anew (`wheel pack` does)."
}, ({ filename, what, entries }) => ({
	message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${named(entries)}`}`,
	hint: "Build the wheel again, and do not change it afterwards without writing RECORD anew"
}));
const recordInHex = defineFinding({
	code: "RA-DIST-RECORD-HEX",
	severity: "warning",
	mender: "project",
	meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
	why: "Installers and PyPI take the wheel, but tools that verify an installation call every file of it changed.",
	mend: "Require `uv_build>=0.8.12`: the versions before it write the hashes so."
}, ({ filename }) => ({
	message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
	hint: "Raise uv_build in [build-system] requires to 0.8.12 or later"
}));
const wheelFileWrong = defineFinding({
	code: "RA-DIST-WHEEL-FILE",
	severity: "error",
	mender: "project",
	meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
	why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
	mend: "Build the wheel with a current build backend."
}, ({ filename, what }) => ({
	message: `${filename}: ${what}`,
	hint: "Build the wheel with a current build backend"
}));
const wheelTagsDoubtful = defineFinding({
	code: "RA-DIST-WHEEL-TAGS",
	severity: "warning",
	mender: "project",
	meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
	why: "It is offered to machines on which it does not run, or kept from some on which it does; `pip check` complains.",
	mend: "Build the wheel for the platform it is meant for, and retag with `wheel tags`, which changes both places."
}, ({ filename, what }) => ({
	message: `${filename}: ${shown(what)}`,
	hint: "Set the tags in the build configuration, or retag with `wheel tags`, which changes name and content"
}));
const entryPointsWrong = defineFinding({
	code: "RA-DIST-ENTRY-POINTS",
	severity: "error",
	mender: "project",
	meaning: "The `entry_points.txt` of a wheel cannot be read, or names a script in a way that is not allowed.",
	why: "PyPI refuses the wheel: a script's name becomes a file name on its user's machine.",
	mend: "Names in `[project.scripts]` and `[project.gui-scripts]` have letters, digits, `_`, `.` and `-` only."
}, ({ filename, what }) => ({
	message: `${filename}: ${shown(what)}`,
	hint: "Give the script a name of letters, digits, _, . and - in [project.scripts]"
}));
const sdistLayout = defineFinding({
	code: "RA-DIST-SDIST-LAYOUT",
	severity: "error",
	mender: "project",
	meaning: "An sdist is not one folder `{name}-{version}` with a PKG-INFO and a `pyproject.toml`.",
	why: "PyPI refuses it, or nothing can build it.",
	mend: "Build it with a current build backend, and see that no rule excludes `pyproject.toml`."
}, ({ filename, what }) => ({
	message: `${filename}: ${shown(what)}`,
	hint: "Build it with a current build backend, and see that no rule excludes pyproject.toml"
}));
const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }) => `${field} differs: ${filename} has ${named(onlySdist) || "nothing"}, ${wheel} has ${named(onlyWheel) || "nothing"}`;
const sdistDiffersFromWheel = defineFinding({
	code: "RA-DIST-SDIST-WHEEL-DIFFER",
	severity: "error",
	mender: "project",
	meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
	why: "Resolvers read either file for both: what they install then depends on which they met first.",
	mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist."
}, (facts) => ({
	message: disagreement(facts),
	hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`
}));
const sdistReadsDifferently = defineFinding({
	code: "RA-DIST-SDIST-WHEEL-READ",
	severity: "warning",
	mender: "project",
	meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
	why: "The index shows what the first of the files says. The cause is often a file that the sdist lacks.",
	mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist."
}, (facts) => ({
	message: disagreement(facts),
	hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`
}));
const refusedByPyPI = defineFinding({
	code: "RA-DIST-REFUSED-BY-PYPI",
	severity: "error",
	mender: "project",
	meaning: "The built metadata or file name has something that PyPI does not take.",
	why: "The upload would fail, perhaps after the packages it needs were published.",
	mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes."
}, ({ filename, what, hint }) => ({
	message: `${filename} would be refused by PyPI: ${shown(what)}`,
	hint
}));

// src/domain/python/metadata.ts
const knownFields = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((line) => line.split(" ")));
const single = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((names) => names.split(" ")));
const repeatedFields = ({ fields }) => [...fields].flatMap(([name, values]) => single.has(name) ? values.slice(1).map((value) => `${name}: ${value}`) : []);
const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const field = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s;
const readHeader = (text) => {
	const fields = [];
	let body = "";
	let strayLine;
	for (const { 0: whole, 1: content = "", index } of text.matchAll(line)) {
		const [, name, value = ""] = field.exec(content) ?? [];
		if (/^[ \t]/.test(content) && fields.length > 0) fields.at(-1).lines.push(content);
		else if (name !== void 0) fields.push({
			name: name.toLowerCase(),
			lines: [value]
		});
		else {
			if (content !== "") strayLine = content;
			body = text.slice(content === "" ? index + whole.length : index);
			break;
		}
	}
	return {
		fields,
		body,
		strayLine
	};
};
const unfold = (name, lines) => name === "description" ? lines.map((text, index) => index === 0 ? text : text.replace(/^ {7}[ |]/, "")).join("\n").trim() : lines.map((text) => text.trim()).join(" ").trim();
const parseMetadata = (text) => {
	const { fields: entries, body, strayLine } = readHeader(text);
	const fields = /* @__PURE__ */ new Map();
	for (const { name, lines } of entries) {
		const value = unfold(name, lines);
		const values = fields.get(name);
		if (values === void 0) fields.set(name, [value]);
		else values.push(value);
	}
	const all = (name) => fields.get(name) ?? [];
	const first = (name) => all(name)[0];
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
		description: body.trim() === "" ? first("description") || void 0 : body,
		fields,
		strayLine
	};
};

// src/domain/distribution/archive.ts
const isKeptText = (path) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(path) || /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(path) || /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(path);
const isLfsPointer = (text) => text.length < 1024 && text.startsWith("version https://git-lfs.github.com/spec/v1\n");
const distInfoOf = ({ filename }) => `${filename.split("-").slice(0, 2).join("-")}.dist-info`;
const topFolderOf = ({ filename }) => filename.replace(/\.tar\.gz$/, "");
const metadataPathOf = (archive) => archive.kind === "wheel" ? `${distInfoOf(archive)}/METADATA` : `${topFolderOf(archive)}/PKG-INFO`;
const isExecutable = ({ mode }) => (mode & 64) !== 0;
const filesOf = ({ entries }) => entries.filter(({ type }) => type === "file");
const topNamesOf = ({ entries }) => [...new Set(entries.map(({ path }) => path.split("/")[0] ?? ""))];

// src/domain/distribution/import-names.ts
const sitePathOf = (path) => {
	const [top = "", scheme, ...rest] = path.split("/");
	if (top.endsWith(".data")) return scheme === "purelib" || scheme === "platlib" ? rest.join("/") : void 0;
	return top.endsWith(".dist-info") ? void 0 : path;
};
const moduleOf = (file) => /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(file)?.[1];
const isIdentifier = (name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
const importNames = (archive) => {
	const { shallowest, loose } = readNames(archive);
	return [.../* @__PURE__ */ new Set([...shallowest, ...loose])].toSorted();
};
const packagesOf = (archive) => readNames(archive).shallowest;
const readNames = (archive) => {
	const modules = filesOf(archive).flatMap(({ path }) => {
		const parts = sitePathOf(path)?.split("/") ?? [];
		const module = moduleOf(parts.at(-1) ?? "");
		const folders = parts.slice(0, -1);
		if (module === void 0 || ![...folders, module].every(isIdentifier)) return [];
		return [{
			folders,
			module
		}];
	});
	const packages = new Set(modules.filter(({ module }) => module === "__init__").map(({ folders }) => folders.join(".")));
	const isInsidePackage = (folders) => folders.some((_, index) => packages.has(folders.slice(0, index + 1).join(".")));
	return {
		shallowest: [...packages].filter((name) => name !== "" && !isInsidePackage(name.split(".").slice(0, -1))),
		loose: modules.filter(({ module }) => !module.startsWith("__") && module !== "conftest").filter(({ folders }) => !isInsidePackage(folders)).map(({ folders, module }) => [...folders, module].join("."))
	};
};

export { attestationFault, attestationName, distInfoOf, distInfoWrong, distribution_exports, entryPointsWrong, filenameWrong, filesOf, hexToBase64, importNames, isExecutable, isKeptText, isLfsPointer, knownFields, metadataPathOf, moduleOf, packagesOf, parseMetadata, payloadType, preAuthEncoding, readAttestation, recordInHex, recordWrong, refusedByPyPI, repeatedFields, sdistDiffersFromWheel, sdistLayout, sdistReadsDifferently, sitePathOf, statementOf, textOfBase64, topFolderOf, topNamesOf, wheelFileWrong, wheelTagsDoubtful, writeAttestation };