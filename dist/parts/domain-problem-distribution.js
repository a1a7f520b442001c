import { codeSpan as e, isCutShort as t, isThrough as n, isWork as r, named as i, seconds as a, shown as o } from "../index.js";
import { defineFinding as s } from "./domain-workspace-path.js";
const c = {
	good: "✅",
	doubtful: "⚠️",
	bad: "❌",
	held: "⏸️",
	open: "⏳"
}, besideMark = (e, t) => `${e}&nbsp;${t}`, l = {
	passed: "good",
	pass: "good",
	ready: "good",
	released: "good",
	valid: "good",
	created: "good",
	existed: "good",
	signed: "good",
	failed: "bad",
	invalid: "bad",
	"not signed": "bad",
	direct: "bad",
	force: "bad",
	merged: "bad",
	timed: "bad",
	warned: "doubtful",
	unknown: "doubtful"
}, markOf = (e) => l[e] ?? l[/^[a-z]+/i.exec(e)?.[0] ?? ""], u = s({
	code: "RA-DIST-FILENAME",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t }) => ({
	message: `The file ${o(e)} should be named ${t}`,
	hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from"
})), d = s({
	code: "RA-DIST-DIST-INFO",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t, found: n }) => ({
	message: `${e} should have the one folder ${t}, and has ${n.length === 0 ? "none" : i(n)}`,
	hint: "Build it with a current build backend, leave no *.dist-info folder in the sources, and do not rename a wheel"
})), f = s({
	code: "RA-DIST-RECORD",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: n }) => ({
	message: `${e}: ${t}${n.length === 0 ? "" : `: ${i(n)}`}`,
	hint: "Find what changes the wheel after it is built and let it write RECORD anew (wheel pack does), or require a current build backend; then build it again"
})), p = s({
	code: "RA-DIST-RECORD-HEX",
	severity: "warning",
	mender: "project"
}, ({ filename: e }) => ({
	message: `${e}: the hashes in RECORD are in hexadecimal, not in base64`,
	hint: "Raise uv_build in [build-system] requires to 0.8.13 or later"
})), m = s({
	code: "RA-DIST-WHEEL-FILE",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${t}`,
	hint: "Build the wheel with a current build backend"
})), h = s({
	code: "RA-DIST-WHEEL-TAGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: t, isRenamed: n }) => ({
	message: `${e}: ${o(t)}`,
	hint: n ? "Name the file as its WHEEL file says; where other tags are meant, retag it then with `wheel tags --remove`, which refuses a wheel whose name differs. Where the build backend named it, require a current one" : "Set the tags in the build configuration, or retag with `wheel tags --remove`, which changes name and content"
})), g = s({
	code: "RA-DIST-ENTRY-POINTS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${o(t)}`,
	hint: "Look at [project.scripts], or what else writes entry_points.txt: a script's name has letters, digits, _, . and - only"
})), _ = s({
	code: "RA-DIST-SDIST-LAYOUT",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${o(t)}`,
	hint: t.endsWith("/pyproject.toml") ? "See that no rule excludes pyproject.toml" : "Build it with a current build backend"
})), disagreement = ({ filename: e, wheel: t, field: n, onlySdist: r, onlyWheel: a }) => `${n} differs: ${e} has ${i(r) || "nothing"}, ${t} has ${i(a) || "nothing"}`, hintOf = ({ key: e }) => `Write ${e} in [project]; where code of the build computes it, see that all it reads is in the sdist`, v = s({
	code: "RA-DIST-SDIST-WHEEL-DIFFER",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), y = s({
	code: "RA-DIST-SDIST-WHEEL-READ",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), b = s({
	code: "RA-DIST-REFUSED-BY-PYPI",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, hint: n }) => ({
	message: `${e} would be refused by PyPI: ${o(t)}`,
	hint: n
})), standings = ({ plan: e, outcomes: t }) => {
	let n = Map.groupBy(t, (e) => e.package);
	return e.packages.filter((e) => r(e) || e.status === "published").map((e) => standing(e, n.get(e.name) ?? []));
}, standing = (e, t) => {
	let i = {
		package: e,
		outcomes: t
	}, has = (e) => t.some((t) => t.stage === e && t.kind === "done"), a = !r(e) || has("upload") || e.on_index.length > 0 || uploadedFiles(t).length > 0, o = t.find((e) => e.kind === "failed");
	if (o !== void 0) return {
		...i,
		kind: "failed",
		stage: o.stage,
		findings: o.findings,
		isPublic: a
	};
	if (!r(e)) return {
		...i,
		kind: "before"
	};
	let s = t.find((e) => e.kind === "blocked");
	return s === void 0 ? t.some(({ stage: e, kind: t }) => e === "smoke" && t !== "failed") ? {
		...i,
		kind: "published"
	} : has("upload") || wasCut(t) ? {
		...i,
		kind: "uploaded"
	} : {
		...i,
		kind: t.some((e) => n(e, "rehearse")) ? "ready" : "waiting"
	} : {
		...i,
		kind: "blocked",
		by: s.by
	};
}, wasCut = (e) => e.some(({ stage: e, kind: t }) => e === "upload" && t === "skipped"), isPublished = (e) => {
	let t = standings(e);
	return !e.isDryRun && t.length > 0 && t.every(({ kind: e }) => e === "published" || e === "before");
}, uploadedFiles = (e) => e.flatMap(({ uploaded: e }) => e ?? []), x = [
	"failed",
	"uploaded",
	"blocked",
	"waiting",
	"ready",
	"published",
	"before"
], S = {
	failed: "bad",
	uploaded: "open",
	blocked: "held",
	waiting: "open",
	ready: "open",
	published: "good",
	before: "good"
}, markOfStanding = (e, t) => c[t && e === "ready" ? "good" : S[e]], C = {
	published: "published",
	before: "there already",
	uploaded: "uploaded, not confirmed",
	ready: "ready, not uploaded",
	failed: "failed",
	blocked: "blocked",
	waiting: "not started"
}, w = {
	published: {
		style: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
		square: "🟩"
	},
	before: {
		style: "fill:#d1d9e0,stroke:#59636e,color:#1f2328",
		square: "⬜"
	},
	uploaded: {
		style: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
		square: "🟨"
	},
	ready: {
		style: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
		square: "🟦"
	},
	failed: {
		style: "fill:#ffcecb,stroke:#cf222e,color:#1f2328",
		square: "🟥"
	},
	blocked: {
		style: "fill:#ffd8b5,stroke:#bc4c00,color:#1f2328",
		square: "🟧"
	},
	waiting: {
		style: "fill:#ffffff,stroke:#59636e,color:#1f2328,stroke-dasharray:4",
		square: "🔲"
	}
}, stateWords = (e) => {
	switch (e.kind) {
		case "published": return "published";
		case "before": return "was there already";
		case "uploaded": return wasCut(e.outcomes) ? "upload interrupted, not confirmed" : "uploaded, not confirmed";
		case "ready": return "ready, not uploaded";
		case "failed": return `failed: ${e.stage}`;
		case "blocked": return `blocked by ${i(e.by, 10)}`;
		case "waiting": {
			let n = e.outcomes.find(t);
			return n === void 0 ? "not started" : `interrupted: ${n.stage}`;
		}
	}
}, picture = (e) => `\`\`\`mermaid\n${e.trimEnd()}\n\`\`\``, T = "Arrows go from a package to what it requires, which is published before it.", graphPicture = (e) => {
	let t = Map.groupBy(e, (e) => e.package.level), n = Math.max(0, ...[...t.values()].map(({ length: e }) => e));
	if (e.length < 2 || e.length > 40 || n > 12) return;
	let r = new Map(e.map((e, t) => [e.package.name, `p${t}`])), i = e.map(({ package: { name: e }, kind: t }) => `  ${r.get(e)}["${e}"]:::${t}`), a = e.flatMap(({ package: { name: e, needs: t } }) => t.filter((e) => r.has(e)).map((t) => `  ${r.get(e)} --> ${r.get(t)}`)), o = kindsOf(e).map((e) => `  classDef ${e} ${w[e].style}`), s = [
		"flowchart TD",
		...i,
		...a,
		...o
	].join("\n");
	return s.length > 45e3 ? void 0 : s;
}, graphLegend = (e) => kindsOf(e).map((e) => `${w[e].square} ${C[e]}`).join(" · "), kindsOf = (e) => x.filter((t) => e.some((e) => e.kind === t)), slowestTable = ({ outcomes: t, started: n, ended: r }) => {
	let i = r - n, o = t.filter((e) => lengthOf(e) > Math.max(1e3, i * .02)).toSorted((e, t) => lengthOf(t) - lengthOf(e)).slice(0, 5);
	if (o.length !== 0) return [
		"| what took longest | stage | time | of the run |",
		"| --- | --- | --- | --- |",
		...o.map((t) => `| ${e(t.package)} | ${t.stage} | ${a(lengthOf(t))} | ${Math.round(100 * lengthOf(t) / i)} % |`)
	].join("\n");
}, lengthOf = ({ started: e, ended: t }) => t - e, E = "What a package requires is on the levels above its own, or beside it where packages require each other.", levelTable = (e) => [
	"| level | packages | names |",
	"| --- | --- | --- |",
	...[...Map.groupBy(e, (e) => e.package.level)].sort(([e], [t]) => e - t).map(([e, t]) => {
		let n = t.slice(0, 12).map((e) => `\`${e.package.name}\``), r = t.length > 12 ? ` and ${t.length - 12} more` : "";
		return `| ${e} | ${t.length} | ${n.join(", ")}${r} |`;
	})
].join("\n"), criticalPath = (e, t) => {
	let n = e.critical_path.map((e) => t.filter((t) => t.package === e && (t.stage === "upload" || t.stage === "confirm")).reduce((e, { started: t, ended: n }) => e + n - t, 0)), r = e.critical_path.map((e) => `\`${e}\``).join(", then "), i = n.reduce((e, t) => e + t, 0);
	return i > 0 ? `${r}: ${a(i)} of upload and confirm` : r;
}, D = new Set([
	"metadata-version name version dynamic platform supported-platform summary description description-content-type",
	"keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
	"home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
	"obsoletes-dist requires provides obsoletes import-name import-namespace"
].flatMap((e) => e.split(" "))), O = new Set(["metadata-version name version summary description description-content-type keywords author author-email maintainer", "maintainer-email license license-expression home-page download-url requires-python"].flatMap((e) => e.split(" "))), repeatedFields = ({ fields: e }) => [...e].flatMap(([e, t]) => O.has(e) ? t.slice(1).map((t) => `${e}: ${t}`) : []), k = /([^\r\n]*)(?:\r\n|\n|\r|$)/g, A = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s, readHeader = (e) => {
	let t = [], n = "", r;
	for (let { 0: i, 1: a = "", index: o } of e.matchAll(k)) {
		let [, s, c = ""] = A.exec(a) ?? [];
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
}, healthSection = ({ outcomes: e }) => ({
	title: "Checks",
	isFolded: !0,
	head: [
		"check",
		"result",
		"why"
	],
	rows: e.map(({ check: e, state: t, reason: n, findings: r }) => [
		e.title,
		{ state: t },
		[countOf(r.length), n].filter((e) => e !== "").join("; ")
	])
}), countOf = (e) => e === 0 ? "" : e === 1 ? "1 finding" : `${e} findings`;
export { T as arrowCaption, besideMark, criticalPath, distInfoOf, d as distInfoWrong, g as entryPointsWrong, u as filenameWrong, filesOf, graphLegend, graphPicture, healthSection, importNames, isExecutable, isKeptText, isLfsPointer, isPublished, C as kindWords, D as knownFields, E as levelCaption, levelTable, markOf, markOfStanding, c as marks, metadataPathOf, moduleOf, packagesOf, parseMetadata, picture, p as recordInHex, f as recordWrong, b as refusedByPyPI, repeatedFields, v as sdistDiffersFromWheel, _ as sdistLayout, y as sdistReadsDifferently, sitePathOf, slowestTable, standings, stateWords, topFolderOf, topNamesOf, uploadedFiles, x as urgency, m as wheelFileWrong, h as wheelTagsDoubtful };
