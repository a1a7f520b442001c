const e = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((e) => e.split(" "))), t = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((e) => e.split(" "))), repeatedFields = ({ fields: e }) => [...e].flatMap(([e, n]) => t.has(e) ? n.slice(1).map((t) => `${e}: ${t}`) : []), n = /([^\r\n]*)(?:\r\n|\n|\r|$)/g, r = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s, readHeader = (e) => {
	let t = [], i = "", a;
	for (let { 0: o, 1: s = "", index: c } of e.matchAll(n)) {
		let [, n, l = ""] = r.exec(s) ?? [];
		if (/^[ \t]/.test(s) && t.length > 0) t.at(-1).lines.push(s);
		else if (n !== void 0) t.push({
			name: n.toLowerCase(),
			lines: [l]
		});
		else {
			s !== "" && (a = s), i = e.slice(s === "" ? c + o.length : c);
			break;
		}
	}
	return {
		fields: t,
		body: i,
		strayLine: a
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
}, isKeptText = (e) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(e) || /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(e) || /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(e), isLfsPointer = (e) => e.length < 1024 && e.startsWith("version https://git-lfs.github.com/spec/v1\n"), distInfoOf = ({ filename: e }) => `${e.split("-").slice(0, 2).join("-")}.dist-info`, topFolderOf = ({ filename: e }) => e.replace(/\.tar\.gz$/, ""), metadataPathOf = (e) => e.kind === "wheel" ? `${distInfoOf(e)}/METADATA` : `${topFolderOf(e)}/PKG-INFO`, isExecutable = ({ mode: e }) => !!(e & 64), filesOf = ({ entries: e }) => e.filter(({ type: e }) => e === "file"), topNamesOf = ({ entries: e }) => [...new Set(e.map(({ path: e }) => e.split("/")[0] ?? ""))], parseLine = (e) => {
	let [, t, n] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(e) ?? [];
	if (t === void 0 || n === void 0) return;
	let [r = "", i = ""] = /\s*\[([^\]]*)\]$/.exec(n) ?? [], a = i.match(/[\p{L}\p{N}_]+/gu);
	return {
		name: t,
		value: n.slice(0, n.length - r.length),
		...a === null ? {} : { extras: a }
	};
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsOf = (e) => parseEntryPoints(e.texts.get(`${distInfoOf(e)}/entry_points.txt`) ?? ""), parseEntryPoints = (e) => readIni(e)?.found, readIni = (e) => {
	let t = [], n = [], r, i = 1e400;
	for (let a of e.split(/\r\n|\n|\r/)) {
		let e = a.trim();
		if (/^([#;]|$)/.test(e) || indentOf(a) > i) continue;
		let o = /^\[(.+)\]$/.exec(e)?.[1], s = o === void 0 ? parseLine(e) : void 0;
		if (o === void 0 && (s === void 0 || r === void 0)) return;
		s !== void 0 && r !== void 0 && t.push({
			group: r,
			...s
		}), o !== void 0 && (r = o.trim(), n.push(r)), i = o === void 0 ? indentOf(a) : 1e400;
	}
	return {
		found: t,
		groups: n
	};
}, entryPointFaults = (e) => {
	let t = readIni(e);
	if (t === void 0) return ["its entry_points.txt cannot be read"];
	let { found: n, groups: r } = t, i = n.map(({ group: e, name: t }) => `${t} in ${e}`);
	return [...[...repeated(r), ...repeated(i)].map((e) => `its entry_points.txt has ${e} twice`), ...n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: t }) => `the name "${t}" of an entry point in ${e} is not allowed`)];
}, repeated = (e) => [...new Set(e.filter((t, n) => e.indexOf(t) < n))], sitePathOf = (e) => {
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
export { distInfoOf, entryPointFaults, entryPointsOf, filesOf, importNames, isExecutable, isKeptText, isLfsPointer, e as knownFields, metadataPathOf, moduleOf, packagesOf, parseEntryPoints, parseMetadata, repeatedFields, sitePathOf, topFolderOf, topNamesOf };
