import { __toESM } from "./rolldown-runtime.js";
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const mkdtemp = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...given);
const open = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").open(...given);
const readFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...given);
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
const rename = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);
const writeFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...given);
const tmpdir = globalThis.process.getBuiltinModule("node:os").tmpdir;
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const join = globalThis.process.getBuiltinModule("node:path").join;
import { Bug, Problem, Secret, _usingCtx } from "./domain-problem-plan.js";
const X509Certificate = globalThis.process.getBuiltinModule("node:crypto").X509Certificate;
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);
const randomBytes = (...given) => globalThis.process.getBuiltinModule("node:crypto").randomBytes(...given);
const randomUUID = (...given) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...given);
const timingSafeEqual = (...given) => globalThis.process.getBuiltinModule("node:crypto").timingSafeEqual(...given);
import { Hono, accepts, html } from "../libraries/hono.js";
import { compareVersions, formatVersion, isLocal, isPrerelease, isValidName, normalizeName, parseDistributionName, parseRequirement, parseSpecifiers, parseVersion } from "./domain-problem-workspace.js";
const once = globalThis.process.getBuiltinModule("node:events").once;
const createServer = globalThis.process.getBuiltinModule("node:http").createServer;
import { getRequestListener, serveStatic } from "../libraries/hono-node-server.js";
import { cannotListen } from "./domain-problem-index-server.js";
const createReadStream = globalThis.process.getBuiltinModule("node:fs").createReadStream;
const pipeline = globalThis.process.getBuiltinModule("node:stream/promises").pipeline;
import { readAttestation } from "./domain-problem-distribution.js";
const buffer = globalThis.process.getBuiltinModule("node:stream/consumers").buffer;
import { Ct } from "../libraries/tar.js";
import { require_yauzl } from "../libraries/yauzl.js";
import { isNoClassifier } from "./domain-python-classifier.js";
import { require_busboy } from "../libraries/fastify-busboy.js";
import { isGone, processOwner } from "./domain-environment-uv-variables.js";

// src/index-server/access.ts
const newAccess = () => {
	const [path, token] = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")];
	return {
		path,
		token,
		mayUpload: (password) => isSame(password, token)
	};
};
const isSame = (given, secret) => timingSafeEqual(digest(given), digest(secret));
const digest = (text) => createHash("sha256").update(text).digest();
const passwordIn = (authorization = "") => {
	const [, encoded = ""] = /^basic +([a-z\d+/=]+)$/i.exec(authorization) ?? [];
	const pair = Buffer.from(encoded, "base64").toString();
	return pair.slice(pair.indexOf(":") + 1);
};

// src/index-server/serve.ts
const loopback$1 = ["127.0.0.1", "::1"];
const serve = async (app, port, hosts) => {
	const answer = getRequestListener((request, bindings) => app.fetch(request, bindings), { overrideGlobalObjects: false });
	const underWay = /* @__PURE__ */ new Set();
	const server = createServer((request, response) => {
		const answered = answer(request, response).finally(() => underWay.delete(answered));
		underWay.add(answered);
	});
	return {
		origin: `http://${await listen(server, port, hosts)}/`,
		[Symbol.asyncDispose]: async () => {
			server.close();
			server.closeAllConnections();
			await Promise.allSettled(underWay);
		}
	};
};
const lacking = /* @__PURE__ */ new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);
const listen = async (server, port, hosts) => {
	const causes = [];
	for (const host of hosts) try {
		server.listen(port, host);
		await once(server, "listening");
		const bound = server.address().port;
		return host.includes(":") ? `[${host}]:${bound}` : `${host}:${bound}`;
	} catch (error) {
		const { message, code = "" } = error;
		causes.push(message);
		if (!lacking.has(code)) break;
	}
	throw new Problem(cannotListen({
		port,
		cause: causes.join("; ")
	}));
};

// src/index-server/mirror.ts
const startMirror = async ({ access, names, index }) => {
	const app = new Hono();
	const listed = async (name) => {
		const project = isValidName(name) ? normalizeName(name) : void 0;
		if (project === void 0 || !names.has(project)) return void 0;
		const found = await index.project(project);
		if (found === void 0) return void 0;
		return [...found.files, ...found.inherited ?? []].filter(({ filename }) => parseDistributionName(filename, project) !== void 0);
	};
	app.use(async (context, next) => {
		const [, first = ""] = context.req.path.split("/", 2);
		return isSame(first, access.path) ? await next() : context.notFound();
	});
	app.onError((error, context) => context.text(`502 The index behind it failed: ${error.message}\n`, 502));
	app.get("/:path/simple/:name/", async (context) => {
		const { name } = context.req.param();
		const files = await listed(name);
		if (files === void 0) return context.notFound();
		const document = {
			meta: { "api-version": "1.1" },
			name,
			files: files.map((file) => entryOf(file, name))
		};
		return context.body(JSON.stringify(document), 200, {
			"Content-Type": "application/vnd.pypi.simple.v1+json",
			"Cache-Control": "no-cache"
		});
	});
	app.get("/:path/files/:name/:filename", async (context) => {
		const { name, filename } = context.req.param();
		const file = (await listed(name))?.find((each) => each.filename === filename);
		if (file === void 0) return context.notFound();
		if (context.req.method === "HEAD") return context.body(null, 200);
		const bytes = await index.download(file);
		return context.body(Uint8Array.from(bytes), 200, { "Content-Type": "application/octet-stream" });
	});
	const serving = await serve(app, 0, loopback$1);
	return {
		simpleUrl: `${serving.origin}${access.path}/simple/`,
		[Symbol.asyncDispose]: () => serving[Symbol.asyncDispose]()
	};
};
const entryOf = ({ filename, sha256, requiresPython, size, uploadTime, yanked }, name) => ({
	filename,
	url: `../../files/${name}/${encodeURIComponent(filename)}`,
	hashes: sha256 === void 0 ? {} : { sha256 },
	yanked,
	...requiresPython === void 0 ? {} : { "requires-python": requiresPython },
	...size === void 0 ? {} : { size },
	...uploadTime === void 0 ? {} : { "upload-time": new Date(uploadTime).toISOString() }
});

// src/index-server/refusal.ts
var Refusal = class extends Error {
	name = "Refusal";
};
const refuse = (message) => {
	throw new Refusal(message);
};

// src/index-server/admission.ts
const closedStore = (store, admits) => {
	const own = /* @__PURE__ */ new Map();
	return {
		...store,
		projects: async () => [...own.keys()].sort(),
		list: async (project) => own.get(project) ?? [],
		commit: async (folder, { project, file }) => {
			if (!admits(file.filename, file.digests.sha256)) refuse(`${file.filename} is no file of this release.`);
			const isNew = await store.commit(folder, {
				project,
				file
			});
			if (isNew) own.set(project, [...own.get(project) ?? [], file]);
			return isNew;
		},
		isSound: async ({ project, filename, name }) => {
			const file = own.get(project)?.find((each) => each.filename === filename);
			const expected = (/* @__PURE__ */ new Map([[filename, file?.digests.sha256], [`${filename}.metadata`, file?.metadata_sha256]])).get(name);
			return typeof expected === "string" && expected === await sha256Of(join(store.files, project, filename, name));
		}
	};
};
const sha256Of = async (path) => {
	const hash = createHash("sha256");
	try {
		await pipeline(createReadStream(path), hash);
		return hash.digest("hex");
	} catch {
		return;
	}
};

// src/index-server/attestations.ts
const most = 2;
const readAttestations = (sent, { filename, sha256 }) => {
	if (sent === "") return [];
	const invalid = (why) => refuse(`Invalid attestations supplied during upload: ${why}.`);
	const list = parsed(sent);
	if (!Array.isArray(list)) return invalid("they are no list of attestations");
	if (list.length > most) return refuse(`A maximum of ${most} attestations per file are supported.`);
	const kinds = /* @__PURE__ */ new Set();
	for (const each of list) {
		const read = readAttestation(each);
		if (typeof read === "string") return invalid(read);
		const { subject, predicateType } = read;
		if (subject.filename !== filename) invalid(`subject does not match distribution name: ${subject.filename}`);
		if (subject.sha256 !== sha256) invalid("subject does not match distribution digest");
		if (kinds.has(predicateType)) refuse("Multiple attestations for the same file with the same predicate type.");
		kinds.add(predicateType);
	}
	return list;
};
const parsed = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
const provenanceUrl = (base, project, { version, filename }) => `${base}integrity/${project}/${encodeURIComponent(version)}/${filename}/provenance`;
const provenanceDocument = (attestations) => ({
	version: 1,
	attestation_bundles: [{
		publisher: publisherOf(attestations[0]),
		attestations
	}]
});
const publisherOf = (attestation) => {
	const read = readAttestation(attestation);
	const name = typeof read === "string" ? void 0 : namesIn(read.certificate);
	const [, repository, workflow] = /URI:https:\/\/github\.com\/([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(name ?? "") ?? [];
	return repository === void 0 ? { kind: "unknown" } : {
		kind: "GitHub",
		repository,
		workflow,
		environment: null,
		claims: null
	};
};
const namesIn = (certificate) => {
	try {
		return new X509Certificate(Buffer.from(certificate, "base64")).subjectAltName;
	} catch {
		return;
	}
};

// src/index-server/listing.ts
const inOrder = (files) => files.toSorted((a, b) => compareSpelled(a.version, b.version) || (a.filename < b.filename ? -1 : 1));
const compareSpelled = (a, b) => compareVersions(parseVersion(a), parseVersion(b));
const newestVersion = (files) => (files.findLast(({ version }) => !isPrerelease(parseVersion(version))) ?? files.at(-1)).version;
const isSameVersion = (a, b) => {
	const parsed = parseVersion(b);
	return parsed !== void 0 && compareVersions(parseVersion(a), parsed) === 0;
};
const fileUrl = (base, project, filename) => `${base}files/${project}/${filename}/${filename}`;

// src/index-server/json-api.ts
const projectJson = (project) => {
	const releases = [...new Set(project.files.map(({ version }) => version))].map((version) => [version, urls(project, version)]);
	return {
		...releaseJson(project, newestVersion(project.files)),
		releases: Object.fromEntries(releases)
	};
};
const releaseJson = (project, version) => {
	const first = project.files.find((file) => isSameVersion(file.version, version));
	return first && {
		info: info(first),
		urls: urls(project, version),
		vulnerabilities: []
	};
};
const lists = [
	"classifiers",
	"requires_dist",
	"provides_extra",
	"dynamic",
	"license_file"
];
const info = ({ name, version, requires_python, metadata }) => ({
	...Object.fromEntries(Object.entries(metadata).map(([field, values]) => [field, lists.includes(field) ? values : values[0]])),
	name,
	version,
	requires_python,
	requires_dist: metadata.requires_dist ?? null,
	project_urls: metadata.project_urls ? Object.fromEntries(metadata.project_urls.map(splitUrl)) : null,
	yanked: false,
	yanked_reason: null
});
const splitUrl = (entry) => {
	const comma = entry.indexOf(",");
	return [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
};
const urls = ({ base, project, files }, version) => files.filter((file) => isSameVersion(file.version, version)).map((file) => ({
	filename: file.filename,
	packagetype: file.filetype,
	python_version: file.pyversion,
	digests: file.digests,
	size: file.size,
	upload_time_iso_8601: file.upload_time,
	url: fileUrl(base, project, file.filename),
	requires_python: file.requires_python,
	yanked: false,
	yanked_reason: null
}));

// src/index-server/simple-api.ts
const meta = { "api-version": "1.4" };
const indexDocument = (projects) => ({
	meta,
	projects: projects.map((name) => ({ name }))
});
const projectDocument = (base, project, files) => ({
	meta,
	name: project,
	"project-status": { status: "active" },
	versions: [...new Set(files.map(({ version }) => version))],
	files: files.map((file) => ({
		filename: file.filename,
		url: fileUrl(base, project, file.filename),
		hashes: { sha256: file.digests.sha256 },
		"requires-python": file.requires_python,
		size: file.size,
		"upload-time": file.upload_time,
		yanked: false,
		provenance: file.attestations === void 0 ? null : provenanceUrl(base, project, file),
		"core-metadata": file.metadata_sha256 === null ? false : { sha256: file.metadata_sha256 }
	}))
});
const indexPage = ({ projects }) => page("Simple index", projects.map(({ name }) => html`<a href="${name}/">${name}</a><br>\n`));
const projectPage = ({ name, files }) => page(`Links for ${name}`, files.map(link));
const link = ({ filename, url, hashes, provenance, "requires-python": python, "core-metadata": metadata }) => {
	const requires = python === null ? "" : html` data-requires-python="${python}"`;
	const core = metadata ? html` data-core-metadata="sha256=${metadata.sha256}"` : "";
	const signed = provenance === null ? "" : html` data-provenance="${provenance}"`;
	return html`<a href="${url}#sha256=${hashes.sha256}"${requires}${core}${signed}>${filename}</a><br>\n`;
};
const page = (title, links) => html`<!DOCTYPE html>
<html lang="en">
<head><meta name="pypi:repository-version" content="${meta["api-version"]}"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${links}</body>
</html>
`;

// src/index-server/archive.ts
var import_yauzl = /* @__PURE__ */ __toESM(require_yauzl(), 1);
const ratioCounts = 67108864;
const highestRatio = 50;
const largestMetadata = 16777216;
const dataDescriptor = 8;
const refuseFile = (why) => refuse(`Invalid distribution file. ${why}`);
const readWheel = async (path, { stem, licenseFiles }) => {
	const info = `${stem}.dist-info`;
	const { paths, content } = await readZip(path, `${info}/METADATA`);
	if (!paths.has(`${info}/WHEEL`)) refuseFile(`It has no ${info}/WHEEL`);
	checkLicenses(paths, {
		folder: `${info}/licenses`,
		licenseFiles
	});
	if (!paths.has(`${info}/RECORD`)) refuse(`The wheel has no ${info}/RECORD.`);
	return content ?? refuse(`The wheel has no ${info}/METADATA.`);
};
const checkSdist = async (path, licenseFiles) => {
	const paths = await listTar(path);
	const [top, ...others] = new Set([...paths].map((entry) => entry.split("/")[0]));
	if (top === void 0 || others.length > 0) refuseFile("It has not exactly one folder at its top");
	if (!paths.has(`${top}/PKG-INFO`)) refuseFile(`It has no ${top}/PKG-INFO`);
	checkLicenses(paths, {
		folder: `${top}`,
		licenseFiles
	});
};
const checkLicenses = (paths, { folder, licenseFiles }) => {
	const missing = licenseFiles.find((file) => !paths.has(`${folder}/${file}`));
	if (missing !== void 0) refuse(`License-File ${missing} does not exist in the distribution at ${folder}/${missing}.`);
};
const readZip = async (path, wanted) => {
	const zip = await (0, import_yauzl.openPromise)(path, { autoClose: false }).catch(() => refuseFile("It is not a zip file"));
	try {
		const paths = /* @__PURE__ */ new Set();
		let content;
		let size = 0;
		for await (const entry of zip.eachEntry()) {
			if (paths.has(entry.fileName)) refuseFile("Duplicate filename in central directory");
			if (((await zip.readLocalFileHeaderPromise(entry)).generalPurposeBitFlag & dataDescriptor) !== 0) refuseFile("ZIP contains a data descriptor");
			paths.add(entry.fileName);
			size += entry.uncompressedSize;
			if (![0, 8].includes(entry.compressionMethod)) refuseFile("It is compressed by something else than deflate");
			if (entry.fileName === wanted && entry.uncompressedSize <= largestMetadata) content = await buffer(await zip.openReadStreamPromise(entry));
		}
		if (size > ratioCounts && size / zip.fileSize > highestRatio) refuseFile(`It unpacks to more than ${highestRatio} times its size`);
		return {
			paths,
			content
		};
	} catch (error) {
		if (error instanceof Refusal) throw error;
		return refuseFile("It is not a zip file");
	} finally {
		zip.close();
	}
};
const listTar = async (path) => {
	if (!await isGzip(path)) refuseFile("It is not a gzipped tar file");
	const paths = /* @__PURE__ */ new Set();
	const onReadEntry = (entry) => void paths.add(entry.path.replace(/\/$/, ""));
	await Ct({
		file: path,
		strict: true,
		onReadEntry
	}).catch(() => refuseFile("It is not a gzipped tar file"));
	return paths;
};
const isGzip = async (path) => {
	try {
		var _usingCtx$3 = _usingCtx();
		const { buffer: start } = await _usingCtx$3.a(await open(path)).read(Buffer.alloc(2), 0, 2, 0);
		return start.equals(Buffer.of(31, 139));
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
};

// src/index-server/platform-tag.ts
const linuxArchitectures = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64";
const known = new RegExp(`^(${[
	"any",
	"win32",
	"win_(arm64|amd64|ia64)",
	"manylinux(1|2010)_(x86_64|i686)",
	"manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)",
	"linux_(armv6l|armv7l)",
	`macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)`,
	`manylinux_\\d+_\\d+_(${linuxArchitectures}|ppc64)`,
	`musllinux_\\d+_\\d+_(${linuxArchitectures})`,
	"ios_\\d+_\\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)",
	"android_\\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)",
	"pyemscripten_\\d+_\\d+_wasm32"
].join("|")})$`);
const isPlatformTag = (tag) => known.test(tag);

// src/index-server/form-fields.ts
const one = (fields, name) => fields.get(name)?.[0] ?? "";
const all = (fields, name) => fields.get(name) ?? [];
const quote = (text) => `'${text.length > 60 ? `${text.slice(0, 30)}...${text.slice(-30)}` : text}'`;

// src/index-server/pypi-rules.ts
const metadataVersions = [
	"1.0",
	"1.1",
	"1.2",
	"2.1",
	"2.2",
	"2.3",
	"2.4",
	"2.5"
];
const since = {
	description_content_type: "2.1",
	provides_extra: "2.1",
	dynamic: "2.2",
	license_expression: "2.4",
	license_file: "2.4",
	import_name: "2.5",
	import_namespace: "2.5"
};
const isUrl = (text) => /^https?:/i.test(text);
const firstAddress = (text) => {
	const [first = ""] = text.replaceAll(/"[^"]*"|\([^()]*\)/g, "").split(",");
	return (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
};
const isNoAddress = (address) => {
	const [, domain = "", ...more] = address.split("@");
	const isComplete = /^[^.].*\.[^.]+$/.test(domain) && more.length === 0 && !address.includes("..");
	return address !== "" && (!isComplete || /\.(arpa|invalid|local|localhost|onion|test)$/i.test(domain));
};
const complainOfUrl = (entry) => {
	const comma = entry.includes(",") ? entry.indexOf(",") : entry.length;
	const [label, url] = [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
	if (label === "") return "'project-url': Must have a label.";
	if ([...label].length > 32) return `'project-url': ${quote(label)} must be 32 characters or less.`;
	return url === "" ? "'project-url': Must have a URL." : isUrl(url) ? void 0 : `${quote(url)} is not a valid url.`;
};
const complainOfContentType = (text) => {
	const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
	const value = (name) => parameters.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
	if (![
		"text/plain",
		"text/x-rst",
		"text/markdown"
	].includes(type)) return `'description-content-type' must be text/x-rst, text/markdown or text/plain, not ${quote(text)}.`;
	if (!["utf-8", "\"utf-8\""].includes(value("charset") ?? "utf-8")) return `'description-content-type' can only specify the UTF-8 charset, not ${quote(text)}.`;
	return type === "text/markdown" && !["gfm", "commonmark"].includes(value("variant") ?? "gfm") ? `The Markdown variants for 'description-content-type' are GFM and CommonMark, not ${quote(text)}.` : void 0;
};
const pypiRules = [
	(fields) => {
		const text = one(fields, "version");
		const version = parseVersion(text);
		return version !== void 0 && isLocal(version) && `The use of local versions in ${quote(text)} is not allowed.`;
	},
	(fields) => {
		const isLater = (version) => metadataVersions.indexOf(version) > metadataVersions.indexOf(one(fields, "metadata_version"));
		const early = Object.entries(since).find(([name, version]) => isLater(version) && one(fields, name) !== "");
		const field = early?.[0].replaceAll("_", "-");
		return early && `${field} introduced in metadata version ${early[1]}, not ${one(fields, "metadata_version")}.`;
	},
	(fields) => [...one(fields, "summary")].length > 512 && "'summary' field must be 512 characters or less.",
	(fields) => {
		const bad = ["author_email", "maintainer_email"].map((name) => firstAddress(one(fields, name))).find(isNoAddress);
		return bad !== void 0 && `${quote(bad)} is not a valid email address.`;
	},
	(fields) => {
		const bad = all(fields, "classifiers").find(isNoClassifier);
		return bad !== void 0 && `${quote(bad)} is not a valid classifier.`;
	},
	(fields) => {
		const text = one(fields, "description_content_type");
		return text !== "" && complainOfContentType(text);
	},
	(fields) => {
		const bad = ["home_page", "download_url"].map((name) => one(fields, name)).find((url) => url !== "" && !isUrl(url));
		return bad !== void 0 && `${quote(bad)} is not a valid url.`;
	},
	(fields) => {
		for (const text of all(fields, "requires_dist")) {
			const parsed = parseRequirement(text);
			if (parsed.ok && parsed.requirement.url !== void 0) return `Can't have direct dependency: ${quote(text)}.`;
		}
	},
	(fields) => {
		const bad = all(fields, "provides_extra").find((name) => name !== "" && !isValidName(name));
		return bad !== void 0 && `${quote(bad)} is invalid for 'provides-extra'.`;
	},
	(fields) => one(fields, "license") !== "" && one(fields, "license_expression") !== "" && "License is deprecated when License-Expression is present. Only License-Expression should be present.",
	(fields) => {
		for (const entry of all(fields, "project_urls")) {
			const complaint = entry === "" ? void 0 : complainOfUrl(entry);
			if (complaint !== void 0) return complaint;
		}
	}
];

// src/index-server/upload-form.ts
const envelope = /* @__PURE__ */ new Set([
	":action",
	"protocol_version",
	"filetype",
	"pyversion",
	"comment",
	"md5_digest",
	"sha256_digest",
	"blake2_256_digest",
	"attestations",
	"gpg_signature"
]);
const singles = [
	"metadata_version",
	"name",
	"version",
	"filetype",
	"pyversion",
	"summary",
	"requires_python",
	"license"
];
const rules = [
	(fields) => fields.has("protocol_version") && one(fields, "protocol_version") !== "1" && "Unknown protocol version.",
	(fields) => one(fields, ":action") !== "file_upload" && `Unknown action ${quote(one(fields, ":action"))}.`,
	(fields) => {
		const repeated = singles.find((name) => (fields.get(name)?.length ?? 0) > 1);
		return repeated !== void 0 && `'${repeated}' has invalid data: it was given more than once.`;
	},
	(fields) => {
		const version = one(fields, "metadata_version");
		return !metadataVersions.includes(version) && `${quote(version)} is not a valid metadata version.`;
	},
	(fields) => !isValidName(one(fields, "name")) && `${quote(one(fields, "name"))} is an invalid value for Name. Error: a name starts and ends with a letter or digit and has only these, '.', '_' and '-'.`,
	(fields) => {
		const text = one(fields, "version");
		return parseVersion(text) === void 0 && `${quote(text)} is an invalid value for Version. Error: it is not a PEP 440 version.`;
	},
	(fields) => !["sdist", "bdist_wheel"].includes(one(fields, "filetype")) && "Invalid value for filetype. Error: it is 'sdist' or 'bdist_wheel'.",
	(fields) => {
		const pyversion = one(fields, "pyversion");
		if (one(fields, "filetype") === "sdist") return !["", "source"].includes(pyversion) && "Invalid value for pyversion. Error: it is 'source' for an sdist.";
		return pyversion === "" && "Error: a wheel needs a Python version.";
	},
	(fields) => {
		const given = [
			"md5_digest",
			"sha256_digest",
			"blake2_256_digest"
		].filter((name) => one(fields, name) !== "");
		const bad = given.find((name) => name !== "md5_digest" && !/^[0-9a-f]{64}$/i.test(one(fields, name)));
		if (bad !== void 0) return `Invalid value for ${bad}. Error: it is no digest in hexadecimal.`;
		return given.length === 0 && "Error: no digest is given.";
	},
	(fields) => one(fields, "summary").includes("\n") && "'summary' must be a single line.",
	(fields) => {
		const text = one(fields, "requires_python");
		return parseSpecifiers(text) === void 0 && `${quote(text)} is an invalid value for Requires-Python.`;
	},
	(fields) => {
		for (const text of all(fields, "requires_dist")) {
			const parsed = parseRequirement(text);
			if (!parsed.ok) return `${quote(text)} is an invalid value for Requires-Dist: ${parsed.message}.`;
		}
	}
];
const isGiven = (values) => values.at(-1)?.trim() !== "UNKNOWN";
const readForm = (sent, { hasPyPIRules }) => {
	const fields = new Map([...sent].filter(([, values]) => isGiven(values)));
	for (const rule of hasPyPIRules ? [...rules, ...pypiRules] : rules) {
		const complaint = rule(fields);
		if (complaint) refuse(complaint);
	}
	const digest = (name) => one(fields, name).toLowerCase();
	const digests = {
		md5: digest("md5_digest"),
		sha256: digest("sha256_digest"),
		blake2b_256: digest("blake2_256_digest")
	};
	const filetype = one(fields, "filetype");
	return {
		name: one(fields, "name"),
		project: normalizeName(one(fields, "name")),
		version: parseVersion(one(fields, "version")),
		filetype,
		pyversion: filetype === "sdist" ? "source" : one(fields, "pyversion"),
		digests: Object.fromEntries(Object.entries(digests).filter(([, value]) => value !== "")),
		requiresPython: one(fields, "requires_python") || null,
		licenseFiles: all(fields, "license_file"),
		attestations: one(fields, "attestations"),
		metadata: Object.fromEntries([...fields].filter(([name]) => !envelope.has(name)))
	};
};
const versionOf = ({ version }) => formatVersion(version);

// src/index-server/filename-rules.ts
const extensions = {
	sdist: ".tar.gz",
	bdist_wheel: ".whl"
};
const longest = 246;
const checkCharacters = (filename, { filetype }) => {
	if (/[\x00-\x1f\x7f]/.test(filename)) refuse("Cannot upload a file with non-printable characters in the name.");
	if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
	if (filename.length > longest) refuse(`Filename is too long: '${filename}'.`);
	const extension = extensions[filetype];
	if (!filename.endsWith(extension)) refuse(`Invalid file extension: a file of type ${filetype} ends in ${extension}.`);
};
const checkFilename = (filename, form, { hasPyPIRules }) => {
	if (form.filetype === "sdist") checkSdistName(filename, form);
	else {
		if (hasPyPIRules) checkPlatforms(filename);
		checkWheelName(filename, form);
	}
};
const checkPlatforms = (filename) => {
	const foreign = filename.slice(filename.lastIndexOf("-") + 1, -4).toLowerCase().split(".").find((tag) => !isPlatformTag(tag));
	if (foreign !== void 0) refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign}'.`);
};
const escapedName = ({ project }) => project.replaceAll("-", "_");
const checkSdistName = (filename, form) => {
	const expected = `${escapedName(form)}-${versionOf(form)}.tar.gz`;
	if (filename !== expected) refuse(`Filename '${filename}' is invalid, should be '${expected}'.`);
};
const checkWheelName = (filename, form) => {
	const parts = filename.slice(0, -4).split("-");
	const [name = "", version = ""] = parts;
	const parsed = parseVersion(version);
	const hasBuild = parts.length === 6 && /^\d/.test(parts[2]);
	if (!((parts.length === 5 || hasBuild) && !parts.includes("") && /^[\w.!+-]+$/.test(filename) && !name.includes("__")) || parsed === void 0) return refuse(`Invalid wheel filename: '${filename}'.`);
	const expected = escapedName(form);
	if (normalizeName(name) !== form.project) refuse(`Start filename for '${form.name}' with '${expected}'.`);
	if (name !== expected) refuse(`Filename '${filename}' should contain the normalized project name '${expected}', not '${name}'.`);
	if (compareVersions(parsed, form.version) !== 0) refuse(`Version in filename should be '${versionOf(form)}' not '${version}'.`);
};

// src/index-server/blake2b.ts
var import_busboy = require_busboy();
const schedule = Uint8Array.from([
	[
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15
	],
	[
		14,
		10,
		4,
		8,
		9,
		15,
		13,
		6,
		1,
		12,
		0,
		2,
		11,
		7,
		5,
		3
	],
	[
		11,
		8,
		12,
		0,
		5,
		2,
		15,
		13,
		10,
		14,
		3,
		6,
		7,
		1,
		9,
		4
	],
	[
		7,
		9,
		3,
		1,
		13,
		12,
		11,
		14,
		2,
		6,
		5,
		10,
		4,
		0,
		15,
		8
	],
	[
		9,
		0,
		5,
		7,
		2,
		4,
		10,
		15,
		14,
		1,
		11,
		12,
		6,
		8,
		3,
		13
	],
	[
		2,
		12,
		6,
		10,
		0,
		11,
		8,
		3,
		4,
		13,
		7,
		5,
		15,
		14,
		1,
		9
	],
	[
		12,
		5,
		1,
		15,
		14,
		13,
		4,
		10,
		0,
		7,
		6,
		3,
		9,
		2,
		8,
		11
	],
	[
		13,
		11,
		7,
		14,
		12,
		1,
		3,
		9,
		5,
		0,
		15,
		4,
		8,
		6,
		2,
		10
	],
	[
		6,
		15,
		14,
		9,
		11,
		3,
		0,
		8,
		12,
		2,
		13,
		7,
		1,
		4,
		10,
		5
	],
	[
		10,
		2,
		8,
		4,
		7,
		6,
		1,
		5,
		15,
		11,
		9,
		14,
		3,
		12,
		13,
		0
	]
].flat());
const quarters = Uint8Array.from([
	[
		0,
		8,
		16,
		24
	],
	[
		2,
		10,
		18,
		26
	],
	[
		4,
		12,
		20,
		28
	],
	[
		6,
		14,
		22,
		30
	],
	[
		0,
		10,
		20,
		30
	],
	[
		2,
		12,
		22,
		24
	],
	[
		4,
		14,
		16,
		26
	],
	[
		6,
		8,
		18,
		28
	]
].flat());
const initial = Int32Array.of(...[
	0xf3bcc908,
	0x6a09e667,
	0x84caa73b,
	0xbb67ae85,
	0xfe94f82b,
	0x3c6ef372,
	0x5f1d36f1,
	0xa54ff53a
], ...[
	0xade682d1,
	0x510e527f,
	725511199,
	0x9b05688c,
	0xfb41bd6b,
	528734635,
	327033209,
	0x5be0cd19
]);
const blockSize = 128;
const digestSize = 32;
const createBlake2b = () => {
	const state = Int32Array.from(initial);
	state[0] ^= 16842784;
	const words = /* @__PURE__ */ new Int32Array(32);
	const work = /* @__PURE__ */ new Int32Array(32);
	const block = new Uint8Array(blockSize);
	const view = new DataView(block.buffer);
	let filled = 0;
	let length = 0;
	const compress = (isLast) => {
		for (let word = 0; word < 32; word++) words[word] = view.getInt32(word * 4, true);
		work.set(state);
		work.set(initial, 16);
		work[24] ^= length;
		work[25] ^= Math.floor(length / 2 ** 32);
		if (isLast) {
			work[28] = ~work[28];
			work[29] = ~work[29];
		}
		for (let step = 0; step < 96; step++) mix(work, words, step % 80);
		for (let word = 0; word < 16; word++) state[word] ^= work[word] ^ work[word + 16];
	};
	return {
		update: (chunk) => {
			for (let at = 0; at < chunk.length;) {
				if (filled === blockSize) {
					length += blockSize;
					compress(false);
					filled = 0;
				}
				const part = chunk.subarray(at, at + blockSize - filled);
				block.set(part, filled);
				filled += part.length;
				at += part.length;
			}
		},
		digest: () => {
			block.fill(0, filled);
			length += filled;
			compress(true);
			return Buffer.from(state.buffer, 0, digestSize).toString("hex");
		}
	};
};
const mix = (v, m, step) => {
	const quarter = (step & 7) * 4;
	const a = quarters[quarter];
	const b = quarters[quarter + 1];
	const c = quarters[quarter + 2];
	const d = quarters[quarter + 3];
	const x = schedule[step * 2] * 2;
	const y = schedule[step * 2 + 1] * 2;
	let aLow = v[a];
	let aHigh = v[a + 1];
	let bLow = v[b];
	let bHigh = v[b + 1];
	let cLow = v[c];
	let cHigh = v[c + 1];
	let dLow = v[d];
	let dHigh = v[d + 1];
	let low;
	let high;
	let sum = (aLow >>> 0) + (bLow >>> 0) + (m[x] >>> 0);
	aHigh = aHigh + bHigh + m[x + 1] + carry(sum) | 0;
	aLow = sum | 0;
	low = dLow ^ aLow;
	high = dHigh ^ aHigh;
	dLow = high;
	dHigh = low;
	sum = (cLow >>> 0) + (dLow >>> 0);
	cHigh = cHigh + dHigh + carry(sum) | 0;
	cLow = sum | 0;
	low = bLow ^ cLow;
	high = bHigh ^ cHigh;
	bLow = low >>> 24 | high << 8;
	bHigh = high >>> 24 | low << 8;
	sum = (aLow >>> 0) + (bLow >>> 0) + (m[y] >>> 0);
	aHigh = aHigh + bHigh + m[y + 1] + carry(sum) | 0;
	aLow = sum | 0;
	low = dLow ^ aLow;
	high = dHigh ^ aHigh;
	dLow = low >>> 16 | high << 16;
	dHigh = high >>> 16 | low << 16;
	sum = (cLow >>> 0) + (dLow >>> 0);
	cHigh = cHigh + dHigh + carry(sum) | 0;
	cLow = sum | 0;
	low = bLow ^ cLow;
	high = bHigh ^ cHigh;
	bLow = low << 1 | high >>> 31;
	bHigh = high << 1 | low >>> 31;
	v[a] = aLow;
	v[a + 1] = aHigh;
	v[b] = bLow;
	v[b + 1] = bHigh;
	v[c] = cLow;
	v[c + 1] = cHigh;
	v[d] = dLow;
	v[d + 1] = dHigh;
};
const carry = (sum) => sum / 2 ** 32 | 0;

// src/index-server/receive.ts
const limits = {
	fieldSize: 4194304,
	fields: 5e3,
	headerSize: 16384
};
const receiveUpload = async (request, { folder, largest }) => {
	const fields = /* @__PURE__ */ new Map();
	let part;
	let saving;
	let isCut = false;
	const parser = createParser(request, largest);
	parser.on("field", (name, value, _nameIsCut, valueIsCut) => {
		isCut ||= valueIsCut;
		fields.set(name, [...fields.get(name) ?? [], value]);
	});
	parser.on("fieldsLimit", () => {
		isCut = true;
	});
	parser.on("file", (name, stream, filename, _encoding, type) => {
		stream.on("error", (error) => stream.destroy(error));
		if (name !== "content" || saving !== void 0) return void stream.resume();
		part = stream;
		saving = save(stream, {
			path: join(folder, "content"),
			largest
		}).then((saved) => ({
			...saved,
			filename: filename ?? "",
			type
		}));
		saving.catch(() => void 0);
	});
	await pipeline(request, parser).catch(async (error) => {
		part?.destroy(error);
		await saving?.catch(() => void 0);
		refuse(`The upload is malformed: ${error.message}.`);
	});
	if (isCut) refuse("The form is too large.");
	return {
		fields,
		file: await saving
	};
};
const createParser = ({ headers }, fileSize) => {
	const type = headers["content-type"] ?? "";
	if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) refuse("The upload must be multipart/form-data.");
	return new import_busboy.Busboy({
		headers: {
			...headers,
			"content-type": type
		},
		preservePath: true,
		limits: {
			...limits,
			fileSize
		}
	});
};
const save = async (part, { path, largest }) => {
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			const md5 = createHash("md5");
			const sha256 = createHash("sha256");
			let size = 0;
			const handle = _usingCtx$2.a(await open(path, "wx"));
			for await (const chunk of part.iterator({ destroyOnReturn: false })) {
				md5.update(chunk);
				sha256.update(chunk);
				size += chunk.length;
				await handle.writeFile(chunk);
			}
			if (part.truncated) refuse(`File too large. The limit is ${largest / 1024 / 1024} MB.`);
			await handle.sync();
			const blake2b_256 = await blake2bOf(path);
			return {
				path,
				size,
				digests: {
					md5: md5.digest("hex"),
					sha256: sha256.digest("hex"),
					blake2b_256
				}
			};
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (error) {
		part.resume();
		throw error;
	}
};
const blake2bOf = async (path) => {
	const hasher = createBlake2b();
	for await (const chunk of createReadStream(path)) hasher.update(chunk);
	return hasher.digest();
};

// src/index-server/release-rules.ts
const openFor = 12096e5;
const isListed = ({ filename, digests }, form, { listed, now }) => {
	const twin = listed.find((file) => file.filename === filename || file.digests.sha256 === digests.sha256);
	if (twin?.filename === filename && twin.digests.sha256 === digests.sha256) return true;
	if (twin) refuse(`File already exists ('${filename}', with blake2_256 hash '${digests.blake2b_256}').`);
	const release = listed.filter(({ version }) => compareVersions(parseVersion(version), form.version) === 0);
	if (release.some(({ upload_time }) => Date.parse(upload_time) < now - openFor)) refuse("Uploading new files to releases older than 14 days is not allowed.");
	if (form.filetype === "sdist" && release.some(({ filetype }) => filetype === "sdist")) refuse("Only one sdist may be uploaded per release.");
	return false;
};

// src/index-server/upload.ts
const pypiLimit = 0x6400000;
const takeUpload = (request, store, rules) => store.receive(async (folder) => {
	const largest = rules.hasPyPIRules ? pypiLimit : Number.POSITIVE_INFINITY;
	const { fields, file } = await receiveUpload(request, {
		folder,
		largest
	});
	const form = readForm(fields, rules);
	if (file === void 0) return refuse("Upload payload does not have a file.");
	checkCharacters(file.filename, form);
	checkFile(file, form);
	const isKnown = async () => isListed(file, form, {
		listed: await store.list(form.project),
		now: Date.now()
	});
	if (await isKnown()) return;
	checkFilename(file.filename, form, rules);
	const record = await prepare(file, form, folder);
	if (!await store.commit(folder, {
		project: form.project,
		file: record
	}) && !await isKnown()) throw new Bug(`${file.filename} is neither taken nor free`);
});
const checkFile = (file, { digests }) => {
	if (file.type.startsWith("image/")) refuse("Invalid distribution file. It is an image.");
	if (Object.entries(digests).some(([kind, digest]) => file.digests[kind] !== digest)) refuse("The digest supplied does not match a digest calculated from the uploaded file.");
};
const prepare = async (file, form, folder) => {
	const { filename, path, size, digests } = file;
	const { name, filetype, pyversion, requiresPython, licenseFiles, metadata } = form;
	const attestations = readAttestations(form.attestations, {
		filename,
		sha256: digests.sha256
	});
	if (filetype === "sdist") await checkSdist(path, licenseFiles);
	const metadata_sha256 = filetype === "sdist" ? null : await extractMetadata(file, licenseFiles);
	await rename(path, join(folder, filename));
	return {
		filename,
		name,
		version: versionOf(form),
		filetype,
		pyversion,
		size,
		digests,
		metadata_sha256,
		upload_time: (/* @__PURE__ */ new Date()).toISOString(),
		requires_python: requiresPython,
		metadata,
		...attestations.length === 0 ? {} : { attestations }
	};
};
const extractMetadata = async ({ filename, path }, licenseFiles) => {
	const metadata = await readWheel(path, {
		stem: filename.split("-", 2).join("-"),
		licenseFiles
	});
	await writeFile(join(dirname(path), `${filename}.metadata`), metadata, { flush: true });
	return createHash("sha256").update(metadata).digest("hex");
};

// src/index-server/routes.ts
const simpleJson = "application/vnd.pypi.simple.v1+json";
const simpleHtml = "application/vnd.pypi.simple.v1+html";
const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const createRoutes = (store, access, rules) => {
	const app = new Hono();
	const prefix = `/${access.path}`;
	app.use(async (context, next) => {
		const [, first = ""] = context.req.path.split("/", 2);
		if (!isSame(first, access.path)) return context.notFound();
		if (!loopback.test(context.req.header("host") ?? "")) return context.text("This index is for loopback only.\n", 421);
		if (context.req.method === "POST" && context.req.header("origin")) return context.text("No pages.\n", 403);
		return await next();
	});
	app.onError((error, context) => {
		if (error instanceof Refusal) {
			context.env.outgoing.statusMessage = reasonPhrase(error.message);
			return context.text(`400 ${error.message}\n`, 400);
		}
		return context.text(`500 The index failed: ${error.message}\n`, 500);
	});
	app.notFound((context) => context.text("404 Not Found\n", 404));
	const base = (context) => `http://${context.req.header("host")}${prefix}/`;
	const filesOf = async (name) => isValidName(name) ? inOrder(await store.list(normalizeName(name))) : [];
	const routes = new Hono();
	routes.post("/legacy/", async (context) => {
		if (!access.mayUpload(passwordIn(context.req.header("authorization")))) {
			context.env.outgoing.statusMessage = noLogin;
			return context.text(`403 ${noLogin}\n`, 403);
		}
		await takeUpload(context.env.incoming, store, rules);
		return context.text("200 OK\n");
	});
	routes.get("/simple/", async (context) => {
		const document = indexDocument(await store.projects());
		return answerSimple(context, {
			document,
			page: indexPage(document)
		});
	});
	routes.get("/simple/:name/", async (context) => {
		const { name } = context.req.param();
		const project = normalizeName(name);
		const files = await filesOf(name);
		if (files.length === 0) return context.notFound();
		if (project !== name) return context.redirect(`${base(context)}simple/${project}/`, 301);
		const document = projectDocument(base(context), project, files);
		return answerSimple(context, {
			document,
			page: projectPage(document)
		});
	});
	routes.get("/pypi/:name/json", async (context) => {
		const { name } = context.req.param();
		const project = normalizeName(name);
		const files = await filesOf(name);
		return files.length === 0 ? context.notFound() : context.json(projectJson({
			base: base(context),
			project,
			files
		}));
	});
	routes.get("/pypi/:name/:version/json", async (context) => {
		const { name, version } = context.req.param();
		const project = normalizeName(name);
		const release = releaseJson({
			base: base(context),
			project,
			files: await filesOf(name)
		}, version);
		return release === void 0 ? context.notFound() : context.json(release);
	});
	routes.get("/integrity/:name/:version/:filename/provenance", async (context) => {
		const { name, version, filename } = context.req.param();
		const file = (await filesOf(name)).find((each) => each.filename === filename);
		if (file?.attestations === void 0 || !isSameVersion(file.version, version)) return context.notFound();
		return context.body(JSON.stringify(provenanceDocument(file.attestations)), 200, { "Content-Type": "application/vnd.pypi.integrity.v1+json" });
	});
	routes.on(["GET", "POST"], [
		"/legacy",
		"/simple",
		"/simple/:name"
	], (context) => context.redirect(new URL(`${context.req.path}/`, context.req.url).href, 301));
	const path = `${prefix}/files`;
	routes.get("/files/:project/:filename/:name", async (context, next) => {
		const { project, ...file } = context.req.param();
		return isValidName(project) && await store.isSound({
			project: normalizeName(project),
			...file
		}) ? await next() : context.notFound();
	}, serveStatic({
		root: store.files,
		rewriteRequestPath: (full) => full.slice(path.length)
	}));
	app.get(`${prefix}/`, (context) => context.text(`An index of release-actions: ${base(context)}simple/\n`));
	app.route(prefix, routes);
	return app;
};
const noLogin = "Invalid or non-existent authentication information.";
const reasonPhrase = (message) => message.slice(0, 1e3).replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?");
const answerSimple = async (context, { document, page }) => {
	const type = accepts(context, {
		header: "Accept",
		supports: [
			"text/html",
			simpleHtml,
			simpleJson
		],
		default: "text/html"
	});
	const body = type === simpleJson ? JSON.stringify(document) : await page;
	return context.body(body, 200, {
		"Content-Type": type,
		Vary: "Accept",
		"Cache-Control": "no-cache"
	});
};

// src/index-server/store.ts
const openStore = async (root) => {
	const files = join(root, "files");
	const incoming = join(root, "incoming");
	await Promise.all([files, incoming].map((folder) => mkdir(folder, { recursive: true })));
	await removeLeftovers(incoming);
	return {
		files,
		projects: async () => {
			const names = await readdir(files);
			const counts = await Promise.all(names.map(async (name) => (await readdir(join(files, name))).length));
			return names.filter((_, at) => counts[at] !== 0).sort();
		},
		list: async (project) => {
			const names = await readdir(join(files, project)).catch(ifMissing([]));
			return await Promise.all(names.map((name) => readRecord(join(files, project, name))));
		},
		receive: async (use) => {
			const folder = join(incoming, `${processOwner}~${randomUUID()}`);
			await mkdir(folder);
			try {
				return await use(folder);
			} finally {
				await rm(folder, {
					recursive: true,
					force: true
				});
			}
		},
		commit: async (folder, { project, file }) => {
			await writeFile(join(folder, "record.json"), `${JSON.stringify(file, void 0, 2)}\n`, { flush: true });
			const target = join(files, project, file.filename);
			await mkdir(dirname(target), { recursive: true });
			try {
				await rename(folder, target);
			} catch (error) {
				if (await stat(target).catch(ifMissing(void 0))) return false;
				throw error;
			}
			await syncFolder(dirname(target));
			return true;
		},
		isSound: async () => true
	};
};
const readRecord = async (folder) => JSON.parse(await readFile(join(folder, "record.json"), "utf8"));
const removeLeftovers = async (incoming) => {
	for (const name of await readdir(incoming)) {
		const [owner = ""] = name.split("~");
		if (isGone(owner)) await rm(join(incoming, name), {
			recursive: true,
			force: true
		});
	}
};
const syncFolder = async (folder) => {
	try {
		var _usingCtx$1 = _usingCtx();
		if (process.platform === "win32") return;
		await _usingCtx$1.a(await open(folder)).sync();
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const codeOf = (error) => error.code;
const ifMissing = (value) => (error) => {
	if (codeOf(error) === "ENOENT") return value;
	throw error;
};

// src/index-server/server.ts
const startIndex = async ({ store, port = 0, access, hasPyPIRules = true, admits, hosts = loopback$1 }) => {
	if (!/^[\w-]+$/.test(access.path)) throw new Bug(`not fit for a URL: ${access.path}`);
	const opened = await openStore(store);
	const app = createRoutes(admits === void 0 ? opened : closedStore(opened, admits), access, { hasPyPIRules });
	const serving = await serve(app, port, hosts);
	const url = `${serving.origin}${access.path}/`;
	return {
		url,
		uploadUrl: `${url}legacy/`,
		simpleUrl: `${url}simple/`,
		jsonUrl: `${url}pypi/`,
		[Symbol.asyncDispose]: () => serving[Symbol.asyncDispose]()
	};
};

// src/runtime/wire/embedded-index.ts
const createEmbeddedIndex = (conceal) => ({
	start: async ({ store, isClosed, ...options }) => {
		const folder = store ?? await mkdtemp(join(tmpdir(), "release-actions-index-"));
		const access = newAccess();
		const token = new Secret(access.token);
		for (const secret of [new Secret(access.path), token]) conceal(secret);
		const admitted = /* @__PURE__ */ new Map();
		const admits = (filename, sha256) => admitted.get(filename) === sha256;
		const index = await startIndex({
			store: folder,
			access,
			...options,
			...isClosed ? { admits } : {}
		});
		return {
			url: index.url,
			uploadUrl: index.uploadUrl,
			simpleUrl: index.simpleUrl,
			token,
			admit: (files) => {
				for (const { filename, sha256 } of files) admitted.set(filename, sha256);
			},
			stop: async () => {
				await index[Symbol.asyncDispose]();
				if (store === void 0) await rm(folder, {
					recursive: true,
					force: true
				});
			}
		};
	},
	mirror: async (options) => {
		const access = newAccess();
		conceal(new Secret(access.path));
		const mirror = await startMirror({
			access,
			...options
		});
		return {
			simpleUrl: mirror.simpleUrl,
			stop: async () => await mirror[Symbol.asyncDispose]()
		};
	}
});

export { createEmbeddedIndex };