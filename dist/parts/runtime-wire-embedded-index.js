const mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), rename = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), e = globalThis.process.getBuiltinModule("node:os").tmpdir, t = globalThis.process.getBuiltinModule("node:path").dirname, n = globalThis.process.getBuiltinModule("node:path").join;
import { Secret as r, _usingCtx as i, isValidName as a, normalizeName as o } from "../index.js";
const s = globalThis.process.getBuiltinModule("node:crypto").X509Certificate, createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), randomBytes = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomBytes(...e), randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), timingSafeEqual = (...e) => globalThis.process.getBuiltinModule("node:crypto").timingSafeEqual(...e);
import { Hono as c, accepts as l, html as u } from "../libraries/hono.js";
import { parseDistributionName as d } from "./domain-tag-suggest-format.js";
const f = globalThis.process.getBuiltinModule("node:events").once, p = globalThis.process.getBuiltinModule("node:http").createServer;
import { getRequestListener as m, serveStatic as h } from "../libraries/hono-node-server.js";
import { Bug as g, Problem as _, defineFinding as v, parseJson as y } from "./domain-problem-locked-index.js";
const b = globalThis.process.getBuiltinModule("node:fs").createReadStream, x = globalThis.process.getBuiltinModule("node:stream/promises").pipeline;
import { compareVersions as S, formatVersion as C, isLocal as w, isPrerelease as ee, isSameVersion as T, parseRequirement as E, parseSpecifiers as D, parseVersion as O } from "./actions-shared-inputs.js";
import { readAttestation as k } from "./domain-schedule-schedule.js";
const te = globalThis.process.getBuiltinModule("node:stream/consumers").buffer;
import { rt as ne } from "../libraries/tar.js";
import { contradictions as re, fillsFile as ie, openSource as ae, openZip as A } from "./adapters-archive.js";
import { entryPointFaults as j, isNoClassifier as M, isPlatformTag as N, metadataVersions as P, pypiRules as F, quote as I } from "./domain-distribution-pypi-rules.js";
import { require_busboy as L } from "../libraries/fastify-busboy.js";
import { isGone as R, processOwner as z } from "./domain-problem-index-reads.js";
const newAccess = () => {
	let [e, t] = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")];
	return {
		path: e,
		token: t,
		mayUpload: (e) => isSame(e, t)
	};
}, isSame = (e, t) => timingSafeEqual(digest(e), digest(t)), digest = (e) => createHash("sha256").update(e).digest(), passwordIn = (e = "") => {
	let [, t = ""] = /^basic +([a-z\d+/=]+)$/i.exec(e) ?? [], n = Buffer.from(t, "base64").toString();
	return n.slice(n.indexOf(":") + 1);
}, B = v({
	code: "RA-INDEX-CANNOT-LISTEN",
	severity: "error",
	mender: "usage"
}, ({ port: e, cause: t }) => ({
	message: `The index cannot listen on port ${e}: ${t}`,
	hint: hintFor(e, t)
})), hintFor = (e, t) => /EADDRNOTAVAIL|EAFNOSUPPORT/.test(t.split("; ").at(-1)) ? "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`" : e === 0 ? "Look what keeps this process from listening on loopback, such as a sandbox, and allow it" : "Choose another --port, or 0 for any that is free", V = ["127.0.0.1", "::1"], serve = async (e, t, n) => {
	let r = m((t, n) => e.fetch(t, n), { overrideGlobalObjects: !1 }), i = new Set(), a = p((e, t) => {
		let n = r(e, t).finally(() => i.delete(n));
		i.add(n);
	});
	return a.keepAliveTimeout = 6e4, {
		origin: `http://${await listen(a, t, n)}/`,
		[Symbol.asyncDispose]: async () => {
			a.close(), a.closeAllConnections(), await Promise.allSettled(i);
		}
	};
}, H = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]), listen = async (e, t, n) => {
	let r = [];
	for (let i of n) try {
		e.listen(t, i), await f(e, "listening");
		let n = e.address().port;
		return i.includes(":") ? `[${i}]:${n}` : `${i}:${n}`;
	} catch (e) {
		let { message: t, code: n = "" } = e;
		if (r.push(t), !H.has(n)) break;
	}
	throw new _(B({
		port: t,
		cause: r.join("; ")
	}));
}, startMirror = async ({ access: e, names: t, index: n }) => {
	let r = new c(), listed = async (e) => {
		let r = a(e) ? o(e) : void 0;
		if (r === void 0 || !t.has(r)) return;
		let i = await n.project(r);
		if (i !== void 0) return [...i.files, ...i.inherited ?? []].filter(({ filename: e }) => d(e, r) !== void 0);
	};
	r.use(async (t, n) => {
		let [, r = ""] = t.req.path.split("/", 2);
		return isSame(r, e.path) ? await n() : t.notFound();
	}), r.onError((e, t) => t.text(`502 The index behind it failed: ${e.message}\n`, 502)), r.get("/:path/simple/:name/", async (e) => {
		let { name: t } = e.req.param(), n = await listed(t);
		if (n === void 0) return e.notFound();
		let r = {
			meta: { "api-version": "1.1" },
			name: t,
			files: n.map((e) => entryOf(e, t))
		};
		return e.body(JSON.stringify(r), 200, {
			"Content-Type": "application/vnd.pypi.simple.v1+json",
			"Cache-Control": "no-cache"
		});
	}), r.get("/:path/files/:name/:filename", async (e) => {
		let { name: t, filename: r } = e.req.param(), i = (await listed(t))?.find((e) => e.filename === r);
		if (i === void 0) return e.notFound();
		if (e.req.method === "HEAD") return e.body(null, 200);
		let a = await n.download(i);
		return e.body(Uint8Array.from(a), 200, { "Content-Type": "application/octet-stream" });
	});
	let i = await serve(r, 0, V);
	return {
		simpleUrl: `${i.origin}${e.path}/simple/`,
		[Symbol.asyncDispose]: () => i[Symbol.asyncDispose]()
	};
}, entryOf = ({ filename: e, sha256: t, requiresPython: n, size: r, uploadTime: i, yanked: a }, o) => ({
	filename: e,
	url: `../../files/${o}/${encodeURIComponent(e)}`,
	hashes: t === void 0 ? {} : { sha256: t },
	yanked: a,
	...n === void 0 ? {} : { "requires-python": n },
	...r === void 0 ? {} : { size: r },
	...i === void 0 ? {} : { "upload-time": new Date(i).toISOString() }
});
var Refusal = class extends Error {
	name = "Refusal";
};
const refuse = (e) => {
	throw new Refusal(e);
}, closedStore = (e, t) => {
	let r = new Map();
	return {
		...e,
		projects: async () => [...r.keys()].sort(),
		list: async (e) => r.get(e) ?? [],
		commit: async (n, { project: i, file: a }) => {
			t(a.filename, a.digests.sha256) || refuse(`${a.filename} is no file of this release.`);
			let o = await e.commit(n, {
				project: i,
				file: a
			});
			return o && r.set(i, [...r.get(i) ?? [], a]), o;
		},
		isSound: async ({ project: t, filename: i, name: a }) => {
			let o = r.get(t)?.find((e) => e.filename === i), s = new Map([[i, o?.digests.sha256], [`${i}.metadata`, o?.metadata_sha256]]).get(a);
			return typeof s == "string" && s === await sha256Of(n(e.files, t, i, a));
		}
	};
}, sha256Of = async (e) => {
	let t = createHash("sha256");
	try {
		return await x(b(e), t), t.digest("hex");
	} catch {
		return;
	}
}, readAttestations = (e, { filename: t, sha256: n }) => {
	if (e === "") return [];
	let invalid = (e) => refuse(`Invalid attestations supplied during upload: ${e}.`), r = y(e);
	if (!Array.isArray(r)) return invalid("they are no list of attestations");
	if (r.length > 2) return refuse("A maximum of 2 attestations per file are supported.");
	let i = new Set();
	for (let e of r) {
		let r = k(e);
		if (typeof r == "string") return invalid(r);
		let { subject: a, predicateType: o } = r;
		a.filename !== t && invalid(`subject does not match distribution name: ${a.filename}`), a.sha256 !== n && invalid("subject does not match distribution digest"), i.has(o) && refuse("Multiple attestations for the same file with the same predicate type."), i.add(o);
	}
	return r;
}, provenanceUrl = (e, t, { version: n, filename: r }) => `${e}integrity/${t}/${encodeURIComponent(n)}/${r}/provenance`, provenanceDocument = (e) => ({
	version: 1,
	attestation_bundles: [{
		publisher: publisherOf(e[0]),
		attestations: e
	}]
}), publisherOf = (e) => {
	let t = k(e), n = typeof t == "string" ? void 0 : namesIn(t.certificate), [, r, i] = /URI:https:\/\/github\.com\/([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(n ?? "") ?? [];
	return r === void 0 ? { kind: "unknown" } : {
		kind: "GitHub",
		repository: r,
		workflow: i,
		environment: null,
		claims: null
	};
}, namesIn = (e) => {
	try {
		return new s(Buffer.from(e, "base64")).subjectAltName;
	} catch {
		return;
	}
}, inOrder = (e) => e.toSorted((e, t) => compareSpelled(e.version, t.version) || (e.filename < t.filename ? -1 : 1)), compareSpelled = (e, t) => S(O(e), O(t)), newestVersion = (e) => (e.findLast(({ version: e }) => !ee(O(e))) ?? e.at(-1)).version, fileUrl = (e, t, n) => `${e}files/${t}/${n}/${n}`, projectJson = (e) => {
	let t = [...new Set(e.files.map(({ version: e }) => e))].map((t) => [t, urls(e, t)]);
	return {
		...releaseJson(e, newestVersion(e.files)),
		releases: Object.fromEntries(t)
	};
}, releaseJson = (e, t) => {
	let n = e.files.find((e) => T(e.version, t));
	return n && {
		info: info(n),
		urls: urls(e, t),
		vulnerabilities: []
	};
}, U = [
	"classifiers",
	"requires_dist",
	"provides_extra",
	"dynamic",
	"license_file"
], info = ({ name: e, version: t, requires_python: n, metadata: r }) => ({
	...Object.fromEntries(Object.entries(r).map(([e, t]) => [e, U.includes(e) ? t : t[0]])),
	name: e,
	version: t,
	requires_python: n,
	requires_dist: r.requires_dist ?? null,
	project_urls: r.project_urls ? Object.fromEntries(r.project_urls.map(splitUrl)) : null,
	yanked: !1,
	yanked_reason: null
}), splitUrl = (e) => {
	let t = e.indexOf(",");
	return [e.slice(0, t).trim(), e.slice(t + 1).trim()];
}, urls = ({ base: e, project: t, files: n }, r) => n.filter((e) => T(e.version, r)).map((n) => ({
	filename: n.filename,
	packagetype: n.filetype,
	python_version: n.pyversion,
	digests: n.digests,
	size: n.size,
	upload_time_iso_8601: n.upload_time,
	url: fileUrl(e, t, n.filename),
	requires_python: n.requires_python,
	yanked: !1,
	yanked_reason: null
})), W = { "api-version": "1.4" }, indexDocument = (e) => ({
	meta: W,
	projects: e.map((e) => ({ name: e }))
}), projectDocument = (e, t, n) => ({
	meta: W,
	name: t,
	"project-status": { status: "active" },
	versions: [...new Set(n.map(({ version: e }) => e))],
	files: n.map((n) => ({
		filename: n.filename,
		url: fileUrl(e, t, n.filename),
		hashes: { sha256: n.digests.sha256 },
		"requires-python": n.requires_python,
		size: n.size,
		"upload-time": n.upload_time,
		yanked: !1,
		provenance: n.attestations === void 0 ? null : provenanceUrl(e, t, n),
		"core-metadata": n.metadata_sha256 !== null && { sha256: n.metadata_sha256 }
	}))
}), indexPage = ({ projects: e }) => page("Simple index", e.map(({ name: e }) => u`<a href="${e}/">${e}</a><br>\n`)), projectPage = ({ name: e, files: t }) => page(`Links for ${e}`, t.map(link)), link = ({ filename: e, url: t, hashes: n, provenance: r, "requires-python": i, "core-metadata": a }) => {
	let o = i === null ? "" : u` data-requires-python="${i}"`, s = a ? u` data-core-metadata="sha256=${a.sha256}"` : "", c = r === null ? "" : u` data-provenance="${r}"`;
	return u`<a href="${t}#sha256=${n.sha256}"${o}${s}${c}>${e}</a><br>\n`;
}, page = (e, t) => u`<!DOCTYPE html>
<html lang="en">
<head><meta name="pypi:repository-version" content="${W["api-version"]}"><title>${e}</title></head>
<body>
<h1>${e}</h1>
${t}</body>
</html>
`, refuseFile = (e) => refuse(`Invalid distribution file. ${e}`), refuseFrame = (e, t) => refuseFile(`${e} archive not accepted: ${t}. See https://docs.pypi.org/archives for more information`), readWheel = async (e, { stem: t, licenseFiles: n }) => {
	let r = `${t}.dist-info`, [i, a] = [`${r}/METADATA`, `${r}/entry_points.txt`], { paths: o, texts: s } = await readZip(e, new Set([i, a]));
	o.has(`${r}/WHEEL`) || refuseFile(`It has no ${r}/WHEEL`), checkLicenses(o, {
		folder: `${r}/licenses`,
		licenseFiles: n
	}), o.has(`${r}/RECORD`) || refuse(`The wheel has no ${r}/RECORD.`);
	let [c] = j(s.get(a)?.toString() ?? "");
	return c !== void 0 && refuse(`The wheel has invalid entry points defined in the entry_points.txt file: ${c}.`), s.get(i) ?? refuse(`The wheel has no ${i}.`);
}, checkSdist = async (e, t) => {
	let n = await listTar(e), [r, ...i] = new Set([...n].map((e) => e.split("/")[0]));
	(r === void 0 || i.length > 0) && refuseFile("It has not exactly one folder at its top"), n.has(`${r}/PKG-INFO`) || refuseFile(`It has no ${r}/PKG-INFO`), checkLicenses(n, {
		folder: `${r}`,
		licenseFiles: t
	});
}, checkLicenses = (e, { folder: t, licenseFiles: n }) => {
	let r = n.find((n) => !e.has(`${t}/${n}`));
	r !== void 0 && refuse(`License-File ${r} does not exist in the distribution at ${t}/${r}.`);
}, readZip = async (e, t) => {
	let n = await A(await ae(e)).catch(() => refuseFile("It is not a zip file"));
	try {
		let e = new Set(), r = new Map(), i = [], a = 0;
		for await (let o of n.eachEntry()) {
			let { fileName: s, compressionMethod: c, uncompressedSize: l } = o;
			e.has(s) && refuseFrame("ZIP", "Duplicate filename in central directory"), [0, 8].includes(c) || refuseFile("It is compressed by something else than deflate");
			let u = {
				entry: o,
				local: await n.readLocalFileHeaderPromise(o)
			}, [d] = re(u);
			d !== void 0 && refuseFrame("ZIP", `${d.what}, as ${s}`), i.push(u), e.add(s), a += l, t.has(s) && l <= 16777216 && r.set(s, await te(await n.openReadStreamPromise(o)));
		}
		return ie(n, i) || refuseFrame("ZIP", "it has data outside its entries"), a > 67108864 && a / n.fileSize > 50 && refuseFile("It unpacks to more than 50 times its size"), {
			paths: e,
			texts: r
		};
	} catch (e) {
		if (e instanceof Refusal) throw e;
		return refuseFile("It is not a zip file");
	} finally {
		n.close();
	}
}, listTar = async (e) => {
	await isGzip(e) || refuseFile("It is not a gzipped tar file");
	let t = new Set(), n = !1, r = new ne({ strict: !0 });
	r.on("entry", (e) => {
		t.add(e.path.replace(/\/$/, "")), e.resume();
	}), r.on("ignoredEntry", ({ type: e }) => {
		n ||= e === "SparseFile";
	}), r.on("meta", (e) => {
		n ||= /^\d+ GNU\.sparse\./m.test(e);
	});
	let i = await new Promise((t, n) => {
		r.on("error", n).on("end", t), b(e).on("error", n).pipe(r);
	}).then(() => !0, () => !1);
	return n && refuseFrame("tar", "Sparse members are not allowed"), i ? t : refuseFile("It is not a gzipped tar file");
}, isGzip = async (e) => {
	try {
		var t = i();
		let { buffer: n } = await t.a(await open(e)).read(Buffer.alloc(2), 0, 2, 0);
		return n.equals(Buffer.of(31, 139));
	} catch (e) {
		t.e = e;
	} finally {
		await t.d();
	}
}, one = (e, t) => e.get(t)?.[0] ?? "", all = (e, t) => e.get(t) ?? [], G = new Set([
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
]), K = ["metadata_version name version filetype pyversion summary description description_content_type keywords", "author author_email maintainer maintainer_email license license_expression home_page download_url requires_python"].flatMap((e) => e.split(" ")), q = [
	(e) => e.has("protocol_version") && one(e, "protocol_version") !== "1" && "Unknown protocol version.",
	(e) => one(e, ":action") !== "file_upload" && `Unknown action ${I(one(e, ":action"))}.`,
	(e) => {
		let t = K.find((t) => (e.get(t)?.length ?? 0) > 1);
		return t !== void 0 && `'${t}' has invalid data: it was given more than once.`;
	},
	(e) => {
		let t = one(e, "metadata_version");
		return !P.includes(t) && `${I(t)} is not a valid metadata version.`;
	},
	(e) => !a(one(e, "name")) && `${I(one(e, "name"))} is an invalid value for Name. Error: a name starts and ends with a letter or digit and has only these, '.', '_' and '-'.`,
	(e) => {
		let t = one(e, "version");
		return O(t) === void 0 && `${I(t)} is an invalid value for Version. Error: it is not a PEP 440 version.`;
	},
	(e) => !["sdist", "bdist_wheel"].includes(one(e, "filetype")) && "Invalid value for filetype. Error: it is 'sdist' or 'bdist_wheel'.",
	(e) => {
		let t = one(e, "pyversion");
		return one(e, "filetype") === "sdist" ? !["", "source"].includes(t) && "Invalid value for pyversion. Error: it is 'source' for an sdist." : t === "" && "Error: a wheel needs a Python version.";
	},
	(e) => {
		let t = [
			"md5_digest",
			"sha256_digest",
			"blake2_256_digest"
		].filter((t) => one(e, t) !== ""), n = t.find((t) => t !== "md5_digest" && !/^[0-9a-f]{64}$/i.test(one(e, t)));
		return n === void 0 ? t.length === 0 && "Error: no digest is given." : `Invalid value for ${n}. Error: it is no digest in hexadecimal.`;
	},
	(e) => one(e, "summary").includes("\n") && "'summary' must be a single line.",
	(e) => {
		let t = one(e, "requires_python");
		return D(t) === void 0 && `${I(t)} is an invalid value for Requires-Python.`;
	},
	(e) => {
		for (let t of all(e, "requires_dist")) {
			let e = E(t);
			if (!e.ok) return `${I(t)} is an invalid value for Requires-Dist: ${e.message}.`;
		}
	}
], oe = {
	classifiers: "classifier",
	project_urls: "project-url"
}, metadataIn = (e) => new Map([...e].map(([e, t]) => [oe[e] ?? e.replaceAll("_", "-"), t])), se = [
	(e) => {
		let t = one(e, "version");
		return w(O(t)) && `The use of local versions in ${I(t)} is not allowed.`;
	},
	(e) => {
		let t = all(e, "classifiers").find(M);
		return t !== void 0 && `${I(t)} is not a valid classifier.`;
	},
	(e) => {
		let t = metadataIn(e);
		return F.flatMap(({ complain: e }) => e(t))[0];
	}
], isGiven = (e) => e.at(-1)?.trim() !== "UNKNOWN" && (e.length > 1 || e[0] !== ""), readForm = (e, { hasPyPIRules: t }) => {
	let n = new Map([...e].filter(([, e]) => isGiven(e)));
	for (let e of t ? [...q, ...se] : q) {
		let t = e(n);
		t && refuse(t);
	}
	let digest = (e) => one(n, e).toLowerCase(), r = {
		md5: digest("md5_digest"),
		sha256: digest("sha256_digest"),
		blake2b_256: digest("blake2_256_digest")
	}, i = one(n, "filetype");
	return {
		name: one(n, "name"),
		project: o(one(n, "name")),
		version: O(one(n, "version")),
		filetype: i,
		pyversion: i === "sdist" ? "source" : one(n, "pyversion"),
		digests: Object.fromEntries(Object.entries(r).filter(([, e]) => e !== "")),
		requiresPython: one(n, "requires_python") || null,
		licenseFiles: all(n, "license_file"),
		attestations: one(n, "attestations"),
		metadata: Object.fromEntries([...n].filter(([e]) => !G.has(e)))
	};
}, versionOf = ({ version: e }) => C(e), ce = {
	sdist: ".tar.gz",
	bdist_wheel: ".whl"
}, checkCharacters = (e, { filetype: t }) => {
	/[\x00-\x1f\x7f]/.test(e) && refuse("Cannot upload a file with non-printable characters in the name."), /[/\\]/.test(e) && refuse("Cannot upload a file with '/' or '\\' in the name."), e.length > 246 && refuse(`Filename is too long: '${e}'.`);
	let n = ce[t];
	e.endsWith(n) || refuse(`Invalid file extension: a file of type ${t} ends in ${n}.`);
}, checkFilename = (e, t, { hasPyPIRules: n }) => {
	t.filetype === "sdist" ? checkSdistName(e, t) : (n && checkPlatforms(e), checkWheelName(e, t));
}, checkPlatforms = (e) => {
	let t = e.slice(e.lastIndexOf("-") + 1, -4).toLowerCase().split(".").find((e) => !N(e));
	t !== void 0 && refuse(`Binary wheel '${e}' has an unsupported platform tag '${t}'.`);
}, escapedName = ({ project: e }) => e.replaceAll("-", "_"), checkSdistName = (e, t) => {
	let n = `${escapedName(t)}-${versionOf(t)}.tar.gz`;
	e !== n && refuse(`Filename '${e}' is invalid, should be '${n}'.`);
}, checkWheelName = (e, t) => {
	let n = e.slice(0, -4).split("-"), [r = "", i = ""] = n, a = O(i), s = n.length === 6 && /^\d/.test(n[2]);
	if (n.length !== 5 && !s || n.includes("") || !/^[\w.!+-]+$/.test(e) || r.includes("__") || a === void 0) return refuse(`Invalid wheel filename: '${e}'.`);
	let c = escapedName(t);
	o(r) !== t.project && refuse(`Start filename for '${t.name}' with '${c}'.`), r !== c && refuse(`Filename '${e}' should contain the normalized project name '${c}', not '${r}'.`), S(a, t.version) !== 0 && refuse(`Version in filename should be '${versionOf(t)}' not '${i}'.`);
};
var le = L();
const J = Uint8Array.from([
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
].flat()), Y = Uint8Array.from([
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
].flat()), X = Int32Array.of(0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1, 0x510e527f, 725511199, 0x9b05688c, 0xfb41bd6b, 528734635, 327033209, 0x5be0cd19), createBlake2b = () => {
	let e = Int32Array.from(X);
	e[0] ^= 16842784;
	let t = new Int32Array(32), n = new Int32Array(32), r = new Uint8Array(128), i = new DataView(r.buffer), a = 0, o = 0, compress = (r) => {
		for (let e = 0; e < 32; e++) t[e] = i.getInt32(e * 4, !0);
		n.set(e), n.set(X, 16), n[24] ^= o, n[25] ^= Math.floor(o / 2 ** 32), r && (n[28] = ~n[28], n[29] = ~n[29]);
		for (let e = 0; e < 96; e++) mix(n, t, e % 80);
		for (let t = 0; t < 16; t++) e[t] ^= n[t] ^ n[t + 16];
	};
	return {
		update: (e) => {
			for (let t = 0; t < e.length;) {
				a === 128 && (o += 128, compress(!1), a = 0);
				let n = e.subarray(t, t + 128 - a);
				r.set(n, a), a += n.length, t += n.length;
			}
		},
		digest: () => (r.fill(0, a), o += a, compress(!0), Buffer.from(e.buffer, 0, 32).toString("hex"))
	};
}, mix = (e, t, n) => {
	let r = (n & 7) * 4, i = Y[r], a = Y[r + 1], o = Y[r + 2], s = Y[r + 3], c = J[n * 2] * 2, l = J[n * 2 + 1] * 2, u = e[i], d = e[i + 1], f = e[a], p = e[a + 1], m = e[o], h = e[o + 1], g = e[s], _ = e[s + 1], v, y, b = (u >>> 0) + (f >>> 0) + (t[c] >>> 0);
	d = d + p + t[c + 1] + carry(b) | 0, u = b | 0, v = g ^ u, y = _ ^ d, g = y, _ = v, b = (m >>> 0) + (g >>> 0), h = h + _ + carry(b) | 0, m = b | 0, v = f ^ m, y = p ^ h, f = v >>> 24 | y << 8, p = y >>> 24 | v << 8, b = (u >>> 0) + (f >>> 0) + (t[l] >>> 0), d = d + p + t[l + 1] + carry(b) | 0, u = b | 0, v = g ^ u, y = _ ^ d, g = v >>> 16 | y << 16, _ = y >>> 16 | v << 16, b = (m >>> 0) + (g >>> 0), h = h + _ + carry(b) | 0, m = b | 0, v = f ^ m, y = p ^ h, f = v << 1 | y >>> 31, p = y << 1 | v >>> 31, e[i] = u, e[i + 1] = d, e[a] = f, e[a + 1] = p, e[o] = m, e[o + 1] = h, e[s] = g, e[s + 1] = _;
}, carry = (e) => e / 2 ** 32 | 0, ue = {
	fieldSize: 4194304,
	fields: 5e3,
	headerSize: 16384
}, receiveUpload = async (e, { folder: t, largest: r }) => {
	let i = new Map(), a, o, s, c = !1, l = createParser(e, r);
	return l.on("field", (e, t, n, r) => {
		c ||= r, i.set(e, [...i.get(e) ?? [], t]);
	}), l.on("fieldsLimit", () => {
		c = !0;
	}), l.on("file", (e, i, c, l, u) => {
		if (i.on("error", (e) => i.destroy(e)), c && !["content", "gpg_signature"].includes(e) && (a ??= e), e !== "content" || s !== void 0) return void i.resume();
		o = i, s = save(i, {
			path: n(t, "content"),
			largest: r
		}).then((e) => ({
			...e,
			filename: c ?? "",
			type: u
		})), s.catch(() => void 0);
	}), await x(e, l).catch(async (e) => {
		o?.destroy(e), await s?.catch(() => void 0), refuse(`The upload is malformed: ${e.message}.`);
	}), c && refuse("The form is too large."), a !== void 0 && refuse(`${a}: Should not be a tuple.`), {
		fields: i,
		file: await s
	};
}, createParser = ({ headers: e }, t) => {
	let n = e["content-type"] ?? "";
	return /^multipart\/form-data\s*;.*boundary=/i.test(n) || refuse("The upload must be multipart/form-data."), new le.Busboy({
		headers: {
			...e,
			"content-type": n
		},
		preservePath: !0,
		limits: {
			...ue,
			fileSize: t
		}
	});
}, save = async (e, { path: t, largest: n }) => {
	try {
		try {
			var r = i();
			let a = createHash("md5"), o = createHash("sha256"), s = 0, c = r.a(await open(t, "wx"));
			for await (let t of e.iterator({ destroyOnReturn: !1 })) a.update(t), o.update(t), s += t.length, await c.writeFile(t);
			e.truncated && refuse(`File too large. The limit is ${n / 1024 / 1024} MB.`);
			let l = await blake2bOf(t);
			return {
				path: t,
				size: s,
				digests: {
					md5: a.digest("hex"),
					sha256: o.digest("hex"),
					blake2b_256: l
				}
			};
		} catch (e) {
			r.e = e;
		} finally {
			await r.d();
		}
	} catch (t) {
		throw e.resume(), t;
	}
}, blake2bOf = async (e) => {
	let t = createBlake2b();
	for await (let n of b(e)) t.update(n);
	return t.digest();
}, isListed = ({ filename: e, digests: t }, n, { listed: r, now: i }) => {
	let a = r.find((n) => n.filename === e || n.digests.sha256 === t.sha256);
	if (a?.filename === e && a.digests.sha256 === t.sha256) return !0;
	a && refuse(`File already exists ('${e}', with blake2_256 hash '${t.blake2b_256}').`);
	let o = r.filter(({ version: e }) => S(O(e), n.version) === 0);
	return o.some(({ upload_time: e }) => Date.parse(e) < i - 12096e5) && refuse("Uploading new files to releases older than 14 days is not allowed."), n.filetype === "sdist" && o.some(({ filetype: e }) => e === "sdist") && refuse("Only one sdist may be uploaded per release."), !1;
}, takeUpload = (e, t, n) => t.receive(async (r) => {
	let { fields: i, file: a } = await receiveUpload(e, {
		folder: r,
		largest: n.largest
	}), o = readForm(i, n);
	if (a === void 0) return refuse("Upload payload does not have a file.");
	checkCharacters(a.filename, o), checkFile(a, o);
	let isKnown = async () => isListed(a, o, {
		listed: await t.list(o.project),
		now: Date.now()
	});
	if (await isKnown()) return;
	checkFilename(a.filename, o, n);
	let s = await prepare(a, o, r);
	if (!await t.commit(r, {
		project: o.project,
		file: s
	}) && !await isKnown()) throw new g(`${a.filename} is neither taken nor free`);
}), checkFile = (e, { digests: t }) => {
	e.type.startsWith("image/") && refuse("Invalid distribution file. It is an image."), Object.entries(t).some(([t, n]) => e.digests[t] !== n) && refuse("The digest supplied does not match a digest calculated from the uploaded file.");
}, prepare = async (e, t, r) => {
	let { filename: i, path: a, size: o, digests: s } = e, { name: c, filetype: l, pyversion: u, requiresPython: d, licenseFiles: f, metadata: p } = t, m = readAttestations(t.attestations, {
		filename: i,
		sha256: s.sha256
	});
	l === "sdist" && await checkSdist(a, f);
	let h = l === "sdist" ? null : await extractMetadata(e, f);
	return await rename(a, n(r, i)), {
		filename: i,
		name: c,
		version: versionOf(t),
		filetype: l,
		pyversion: u,
		size: o,
		digests: s,
		metadata_sha256: h,
		upload_time: new Date().toISOString(),
		requires_python: d,
		metadata: p,
		...m.length === 0 ? {} : { attestations: m }
	};
}, extractMetadata = async ({ filename: e, path: r }, i) => {
	let a = await readWheel(r, {
		stem: e.split("-", 2).join("-"),
		licenseFiles: i
	});
	return await writeFile(n(t(r), `${e}.metadata`), a, { flush: !0 }), createHash("sha256").update(a).digest("hex");
}, Z = "application/vnd.pypi.simple.v1+json", Q = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i, createRoutes = (e, t, n) => {
	let r = new c(), i = `/${t.path}`;
	r.use(async (e, n) => {
		let [, r = ""] = e.req.path.split("/", 2);
		return isSame(r, t.path) ? Q.test(e.req.header("host") ?? "") ? e.req.method === "POST" && e.req.header("origin") ? e.text("No pages.\n", 403) : await n() : e.text("This index is for loopback only.\n", 421) : e.notFound();
	}), r.onError((e, t) => e instanceof Refusal ? (t.env.outgoing.statusMessage = reasonPhrase(e.message), t.text(`400 ${e.message}\n`, 400)) : t.text(`500 The index failed: ${e.message}\n`, 500)), r.notFound((e) => e.text("404 Not Found\n", 404));
	let base = (e) => `http://${e.req.header("host")}${i}/`, filesOf = async (t) => a(t) ? inOrder(await e.list(o(t))) : [], s = new c();
	s.post("/legacy/", async (r) => t.mayUpload(passwordIn(r.req.header("authorization"))) ? (await takeUpload(r.env.incoming, e, n), r.text("200 OK\n")) : (r.env.outgoing.statusMessage = $, r.text(`403 ${$}\n`, 403))), s.get("/simple/", async (t) => {
		let n = indexDocument(await e.projects());
		return answerSimple(t, {
			document: n,
			page: indexPage(n)
		});
	}), s.get("/simple/:name/", async (e) => {
		let { name: t } = e.req.param(), n = o(t), r = await filesOf(t);
		if (r.length === 0) return e.notFound();
		if (n !== t) return e.redirect(`${base(e)}simple/${n}/`, 301);
		let i = projectDocument(base(e), n, r);
		return answerSimple(e, {
			document: i,
			page: projectPage(i)
		});
	}), s.get("/pypi/:name/json", async (e) => {
		let { name: t } = e.req.param(), n = o(t), r = await filesOf(t);
		return r.length === 0 ? e.notFound() : e.json(projectJson({
			base: base(e),
			project: n,
			files: r
		}));
	}), s.get("/pypi/:name/:version/json", async (e) => {
		let { name: t, version: n } = e.req.param(), r = o(t), i = releaseJson({
			base: base(e),
			project: r,
			files: await filesOf(t)
		}, n);
		return i === void 0 ? e.notFound() : e.json(i);
	}), s.get("/integrity/:name/:version/:filename/provenance", async (e) => {
		let { name: t, version: n, filename: r } = e.req.param(), i = (await filesOf(t)).find((e) => e.filename === r);
		return i?.attestations === void 0 || !T(i.version, n) ? e.notFound() : e.body(JSON.stringify(provenanceDocument(i.attestations)), 200, { "Content-Type": "application/vnd.pypi.integrity.v1+json" });
	}), s.on(["GET", "POST"], [
		"/legacy",
		"/simple",
		"/simple/:name"
	], (e) => e.redirect(new URL(`${e.req.path}/`, e.req.url).href, e.req.method === "POST" ? 308 : 301));
	let l = `${i}/files`;
	return s.get("/files/:project/:filename/:name", async (t, n) => {
		let { project: r, ...i } = t.req.param();
		return a(r) && await e.isSound({
			project: o(r),
			...i
		}) ? await n() : t.notFound();
	}, h({
		root: e.files,
		rewriteRequestPath: (e) => e.slice(l.length)
	})), r.get(`${i}/`, (e) => e.text(`An index of release-actions: ${base(e)}simple/\n`)), r.route(i, s), r;
}, $ = "Invalid or non-existent authentication information.", reasonPhrase = (e) => e.slice(0, 1e3).replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?"), answerSimple = async (e, { document: t, page: n }) => {
	let r = l(e, {
		header: "Accept",
		supports: [
			"text/html",
			"application/vnd.pypi.simple.v1+html",
			Z
		],
		default: "text/html"
	}), i = r === Z ? JSON.stringify(t) : await n;
	return e.body(i, 200, {
		"Content-Type": r,
		Vary: "Accept",
		"Cache-Control": "no-cache"
	});
}, openStore = async (e, { isDurable: r = !0 } = {}) => {
	let i = n(e, "files"), a = n(e, "incoming");
	return await Promise.all([i, a].map((e) => mkdir(e, { recursive: !0 }))), await removeLeftovers(a), {
		files: i,
		projects: async () => {
			let e = await readdir(i), t = await Promise.all(e.map(async (e) => (await readdir(n(i, e))).length));
			return e.filter((e, n) => t[n] !== 0).sort();
		},
		list: async (e) => {
			let t = await readdir(n(i, e)).catch(ifMissing([]));
			return await Promise.all(t.map((t) => readRecord(n(i, e, t))));
		},
		receive: async (e) => {
			let t = n(a, `${z}~${randomUUID()}`);
			await mkdir(t);
			try {
				return await e(t);
			} finally {
				await rm(t, {
					recursive: !0,
					force: !0
				});
			}
		},
		commit: async (e, { project: a, file: o }) => {
			await writeFile(n(e, "record.json"), `${JSON.stringify(o, void 0, 2)}\n`), r && await Promise.all((await readdir(e)).map((t) => sync(n(e, t), "r+")));
			let s = n(i, a, o.filename);
			await mkdir(t(s), { recursive: !0 });
			try {
				await rename(e, s);
			} catch (e) {
				if (await stat(s).catch(ifMissing(void 0))) return !1;
				throw e;
			}
			return r && process.platform !== "win32" && await sync(t(s), "r"), !0;
		},
		isSound: async () => !0
	};
}, readRecord = async (e) => JSON.parse(await readFile(n(e, "record.json"), "utf8")), removeLeftovers = async (e) => {
	for (let t of await readdir(e)) {
		let [r = ""] = t.split("~");
		R(r) && await rm(n(e, t), {
			recursive: !0,
			force: !0
		});
	}
}, sync = async (e, t) => {
	try {
		var n = i();
		await n.a(await open(e, t)).sync();
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, codeOf = (e) => e.code, ifMissing = (e) => (t) => {
	if (codeOf(t) === "ENOENT") return e;
	throw t;
}, startIndex = async ({ store: e, port: t = 0, access: n, hasPyPIRules: r = !0, admits: i, isDurable: a = !0, hosts: o = V }) => {
	if (!/^[\w-]+$/.test(n.path)) throw new g(`not fit for a URL: ${n.path}`);
	let s = await openStore(e, { isDurable: a }), c = r && i === void 0 ? 0x6400000 : 1e400, l = i === void 0 ? s : closedStore(s, i), u = createRoutes(l, n, {
		hasPyPIRules: r,
		largest: c
	}), d = await serve(u, t, o), f = `${d.origin}${n.path}/`;
	return {
		url: f,
		uploadUrl: `${f}legacy/`,
		simpleUrl: `${f}simple/`,
		jsonUrl: `${f}pypi/`,
		[Symbol.asyncDispose]: () => d[Symbol.asyncDispose]()
	};
}, createEmbeddedIndex = (t) => ({
	start: async ({ store: i, isClosed: a, ...o }) => {
		let s = i ?? await mkdtemp(n(e(), "release-actions-index-")), c = newAccess(), l = new r(c.token);
		for (let e of [new r(c.path), l]) t(e);
		let u = new Map(), admits = (e, t) => u.get(e) === t, d = !a && i !== void 0, f = await startIndex({
			store: s,
			access: c,
			...o,
			isDurable: d,
			...a ? { admits } : {}
		});
		return {
			url: f.url,
			uploadUrl: f.uploadUrl,
			simpleUrl: f.simpleUrl,
			token: l,
			admit: (e) => {
				for (let { filename: t, sha256: n } of e) u.set(t, n);
			},
			stop: async () => {
				await f[Symbol.asyncDispose](), i === void 0 && await rm(s, {
					recursive: !0,
					force: !0
				});
			}
		};
	},
	mirror: async (e) => {
		let n = newAccess();
		t(new r(n.path));
		let i = await startMirror({
			access: n,
			...e
		});
		return {
			simpleUrl: i.simpleUrl,
			stop: async () => await i[Symbol.asyncDispose]()
		};
	}
});
export { createEmbeddedIndex };
