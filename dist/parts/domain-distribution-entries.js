import { duplicateEntry as e, unsafeEntry as t } from "./domain-problem-index-reads.js";
const n = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((e) => e.split(" "))), r = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((e) => e.split(" "))), repeatedFields = ({ fields: e }) => [...e].flatMap(([e, t]) => r.has(e) ? t.slice(1).map((t) => `${e}: ${t}`) : []), i = /([^\r\n]*)(?:\r\n|\n|\r|$)/g, a = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s, readHeader = (e) => {
	let t = [], n = "", r;
	for (let { 0: o, 1: s = "", index: c } of e.matchAll(i)) {
		let [, i, l = ""] = a.exec(s) ?? [];
		if (/^[ \t]/.test(s) && t.length > 0) t.at(-1).lines.push(s);
		else if (i !== void 0) t.push({
			name: i.toLowerCase(),
			lines: [l]
		});
		else {
			s !== "" && (r = s), n = e.slice(s === "" ? c + o.length : c);
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
}, isKeptText = (e) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(e) || /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(e) || /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(e), isLfsPointer = (e) => e.length < 1024 && e.startsWith("version https://git-lfs.github.com/spec/v1\n"), distInfoOf = ({ filename: e }) => `${e.split("-").slice(0, 2).join("-")}.dist-info`, topFolderOf = ({ filename: e }) => e.replace(/\.tar\.gz$/, ""), metadataPathOf = (e) => e.kind === "wheel" ? `${distInfoOf(e)}/METADATA` : `${topFolderOf(e)}/PKG-INFO`, isExecutable = ({ mode: e }) => !!(e & 64), filesOf = ({ entries: e }) => e.filter(({ type: e }) => e === "file"), topNamesOf = ({ entries: e }) => [...new Set(e.map(({ path: e }) => e.split("/")[0] ?? ""))], crc32 = (e) => {
	let t = 0xffffffff;
	for (let n of e) {
		t ^= n.charCodeAt(0);
		for (let e = 0; e < 8; e += 1) t = t & 1 ? t >>> 1 ^ 0xedb88320 : t >>> 1;
	}
	return ~t >>> 0;
}, hasChecksum = (e) => {
	let t = 0;
	for (let n of e.slice(-6)) t = t * 62 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(n);
	return t === crc32(e.slice(-36, -6));
}, isVaried = (e) => new Set(e.slice(-20)).size > 6, o = [
	{
		what: "a PyPI token",
		isToken: !0,
		pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
		isReal: isVaried
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
		isReal: hasChecksum
	},
	{
		what: "a GitHub token",
		isToken: !0,
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isReal: isVaried
	},
	{
		what: "an AWS access key",
		isToken: !1,
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isReal: (e) => !e.endsWith("EXAMPLE")
	},
	{
		what: "a private key",
		isToken: !1,
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
		isReal: (e) => !/…|\.\.\.|[<>{}*]/.test(e)
	}
], findSecrets = (e) => o.flatMap(({ what: t, isToken: n, pattern: r, isReal: i }) => {
	let a = 1, o = 0;
	return [...e.matchAll(r)].flatMap(({ 0: r, index: s }) => {
		for (let t = e.indexOf("\n", o); t !== -1 && t < s; t = e.indexOf("\n", t + 1)) a += 1;
		return o = s, i(r) ? [{
			what: t,
			isToken: n,
			line: a
		}] : [];
	});
}), isPublicHalf = (e) => {
	let t = [...e.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map(([, e = ""]) => e);
	return t.length > 0 && t.every((e) => s.test(e));
}, s = /^(?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|X509 CRL|PKCS7|CMS|(?:[A-Z0-9]+ )*(?:PUBLIC KEY(?: BLOCK)?|PARAMETERS))$/, sitePathOf = (e) => {
	let [t = "", n, ...r] = e.split("/");
	return t.endsWith(".data") ? n === "purelib" || n === "platlib" ? r.join("/") : void 0 : t.endsWith(".dist-info") ? void 0 : e;
}, moduleOf = (e) => /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(e)?.[1], isIdentifier = (e) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(e), isOfTests = (e) => /^tests?$|^test_|_test$/.test(e), importNames = (e) => {
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
		loose: t.filter(({ module: e }) => !e.startsWith("__") && e !== "conftest").filter(({ folders: e }) => !isInsidePackage(e)).filter(({ folders: e, module: t }) => e.length === 0 || ![...e.slice(1), t].some(isOfTests)).map(({ folders: e, module: t }) => [...e, t].join("."))
	};
}, partsOf = (e) => e.split("/").filter((e) => e !== "" && e !== "."), pathFault = (e) => /\p{Cc}/u.test(e) ? "its name has a control character" : e.includes("\\") ? "its name has a backslash" : e.startsWith("/") ? "its name is absolute" : /^[a-z]:/i.test(e) ? "its name starts with a drive" : e.split("/").includes("..") ? "its name has `..`" : partsOf(e).length === 0 && e !== "." ? "it has no name" : void 0, foldersOf = (e) => {
	let t = partsOf(e);
	return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
}, linkFault = (e, { links: t, files: n }) => {
	let r = e.target ?? "";
	if (r === "" || r.startsWith("/") || r.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(r)) return "a link whose target is no relative path";
	let i = e.type === "symlink" ? partsOf(e.path).slice(0, -1) : [], a = partsOf(r);
	for (let [e, n] of a.entries()) {
		if (n !== "..") i.push(n);
		else if (i.pop() === void 0) return "a link that leaves the archive";
		if (e < a.length - 1 && t.has(i.join("/"))) return "a link through another link";
	}
	return e.type === "hardlink" && !n.has(i.join("/")) ? "a hard link to no file before it" : void 0;
}, entryFault = (e, t, n) => {
	let r = pathFault(t.path);
	if (r !== void 0) return r;
	if (foldersOf(t.path).some((e) => n.links.has(e))) return "it lies behind a link";
	if (t.type === "other") return "it is a device or a pipe";
	if (t.type === "symlink" || t.type === "hardlink") return e === "wheel" ? "a wheel cannot hold links" : linkFault(t, n);
}, isHarmless = (e, [t, ...n]) => e === "sdist" && n.every((e) => e.type === "file" && e.sha256 !== void 0 && e.sha256 === t?.sha256), duplicates = ({ kind: e, entries: t }) => {
	let n = Map.groupBy(t.filter(({ type: e }) => e !== "folder"), ({ path: e }) => partsOf(e).join("/")), r = new Set(t.flatMap(({ path: e, type: t }) => [...foldersOf(e), ...t === "folder" ? [partsOf(e).join("/")] : []]));
	return [...n].filter(([t, n]) => r.has(t) || n.length > 1 && !isHarmless(e, n)).map(([e]) => e);
}, checkEntries = (n) => {
	let { filename: r, kind: i, entries: a } = n, o = new Set(a.filter(({ type: e }) => e === "symlink").map(({ path: e }) => partsOf(e).join("/"))), s = new Set();
	return [...a.flatMap((e) => {
		let n = entryFault(i, e, {
			links: o,
			files: s
		});
		return e.type === "file" && s.add(partsOf(e.path).join("/")), n === void 0 ? [] : [t({
			filename: r,
			entry: e.path,
			what: n
		})];
	}), ...duplicates(n).map((t) => e({
		filename: r,
		entry: t
	}))];
};
export { checkEntries, distInfoOf, filesOf, findSecrets, importNames, isExecutable, isKeptText, isLfsPointer, isPublicHalf, n as knownFields, metadataPathOf, moduleOf, packagesOf, parseMetadata, repeatedFields, sitePathOf, topFolderOf, topNamesOf };
