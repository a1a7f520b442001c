import { codeBlock as e, codeSpan as t, escapeMarkdown as n, inert as r, isCutShort as i, isReleased as a, isThrough as o, isWork as s, oneLine as c, seconds as l } from "../index.js";
import { defineFinding as u, documentUrl as d, named as f, shown as p } from "./domain-problem-locked-index.js";
import { indexPresets as m } from "./domain-problem-index-reads.js";
const h = {
	good: "✅",
	doubtful: "⚠️",
	bad: "❌",
	held: "⏸️",
	open: "⏳"
}, besideMark = (e, t) => `${e}&nbsp;${t}`, g = {
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
}, markOf = (e) => g[e] ?? g[/^[a-z]+/i.exec(e)?.[0] ?? ""], prose = (e, n = []) => {
	let i = c(e), a = partsOf(n), o = [...i.matchAll(a)], s = o.map((e) => e.index + e[0].length), l = o.map((e, t) => r(i.slice(s[t - 1] ?? 0, e.index)));
	return [...o.map(({ groups: e = {} }) => e.page === void 0 ? t(e.quoted ?? e.name ?? e.other ?? "") : link(e.page)).map((e, t) => l[t] + e), r(i.slice(s.at(-1) ?? 0))].join("");
}, link = (e) => `[${r(e).replaceAll("​", "")}](${e})`, escapePattern = (e) => e.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), _ = [...Object.values(m).map(({ siteUrl: e }) => e), d("")].map(escapePattern).join("|"), v = "(?:[<>]=?|[~!=]=|===)[\\w.*+!]*[\\w*]", partsOf = (e) => {
	let t = [...new Set(e.map(c))].filter((e) => e !== "").sort((e, t) => t.length - e.length).map(escapePattern), n = t.length === 0 ? [] : [`(?<![\\w./-])(?<name>(?:${t.join("|")})(?:${v}(?:,${v})*)?)(?![\\w/-]|\\.\\w|@v?\\d)`];
	return new RegExp([
		"(?<![\\w`])`(?<quoted>[^\\s`](?:[^`]*[^\\s`])?)`(?![\\w`])",
		`(?<page>(?:${_})[\\w/?=&%+.-]*[\\w/])`,
		...n,
		"(?<![\\w./-])(?<other>(?:[a-z]{1,8}\\+)?https?://[^\\s`'\"<>|]{0,500}[\\w/]|[\\w./-]{1,100}@v?\\d(?:[\\w.!+-]{0,100}\\w)?|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[\\w.+!-]{1,200}\\.(?:whl|tar\\.gz)|project\\.[a-z-]{1,30}|pyproject\\.toml|uv\\.(?:lock|toml)|(?:--bump|bump:) \"[^\"`]{1,200}\"|\\[\\[?(?:project|build-system|dependency-groups|tool)(?:\\.[\\w-]{1,100}){0,5}\\]?\\])(?![\\w/-])"
	].join("|"), "g");
}, codeLink = (e) => `[**${r(e)}**](${d("troubleshooting.md")}#${encodeURIComponent(e.toLowerCase())})`, cause = (e, t) => `${[codeLink(e.code), t].join(" ").trimEnd()}\n\n> ${prose(e.message, namesIn([e]))}`, namesIn = (e) => [...new Set(e.flatMap(({ package: e, file: t }) => [e ?? [], t ?? []].flat()))], place = ({ package: e, file: n, line: r }) => [...e === void 0 ? [] : [t(e)], ...n === void 0 ? [] : [t(r === void 0 ? n : `${n}:${r}`)]].join(", "), wentWrong = (e, t = []) => {
	if (e.length === 0) return [];
	let n = [...e.slice(10), ...t], r = n.slice(0, 40), i = n.length - r.length, a = [...r, ...i > 0 ? [`…and ${i} more, in the log.`] : []];
	return [
		"### What went wrong",
		...e.slice(0, 10),
		...r.length === 0 ? [] : [folded(`And ${r.length + i} more`, a.join("\n\n"))]
	];
}, doThis = (e, t) => e.length === 0 ? [] : ["### Do this", e.map((e, n) => `${n + 1}. ${stepParts(e, t).map((e) => indent(e, 3).trimStart()).join("\n\n   ")}`).join("\n")], stepParts = ({ text: e, lines: t }, n) => [prose(e, n), ...t === void 0 ? [] : hintParts(t.split("\n"), n)], hintParts = (t, n) => {
	let r = t.filter((e) => e.trim() !== "");
	if (!r.some(isIndented)) return r.length === 0 ? [] : [e(r.join("\n"))];
	let i = [];
	for (let e of r) {
		let t = isIndented(e);
		t && i.at(-1)?.isCopied === !0 ? i.at(-1).lines.push(e) : i.push({
			isCopied: t,
			lines: [e]
		});
	}
	return i.map(({ isCopied: e, lines: [t = "", ...r] }) => e ? copied([t, ...r]) : prose(t, n));
}, isIndented = (e) => /^ {2}/.test(e), copied = (t) => {
	let n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).join("\n");
	return e(r, /^[\w-]+:(?: |$)/m.test(r) ? "yaml" : "text");
}, indent = (e, t) => e.replaceAll(/^(?=.)/gm, " ".repeat(t)), folded = (e, t) => `<details><summary>${n(e)}</summary>\n\n${t}\n\n</details>`, y = u({
	code: "RA-DIST-FILENAME",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t }) => ({
	message: `The file ${p(e)} should be named ${t}`,
	hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from"
})), b = u({
	code: "RA-DIST-DIST-INFO",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t, found: n }) => ({
	message: `${e} should have the one folder ${t}, and has ${n.length === 0 ? "none" : f(n)}`,
	hint: "Build it with a current build backend, leave no *.dist-info folder in the sources, and do not rename a wheel"
})), x = u({
	code: "RA-DIST-RECORD",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: n }) => ({
	message: `${e}: ${t}${n.length === 0 ? "" : `: ${f(n)}`}`,
	hint: "Find what changes the wheel after it is built and let it write RECORD anew (wheel pack does), or require a current build backend"
})), S = u({
	code: "RA-DIST-RECORD-HEX",
	severity: "warning",
	mender: "project"
}, ({ filename: e }) => ({
	message: `${e}: the hashes in RECORD are in hexadecimal, not in base64`,
	hint: "Raise uv_build in [build-system] requires to 0.8.13 or later"
})), C = u({
	code: "RA-DIST-WHEEL-FILE",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${t}`,
	hint: "Build the wheel with a current build backend"
})), w = u({
	code: "RA-DIST-WHEEL-TAGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: t, isRenamed: n }) => ({
	message: `${e}: ${p(t)}`,
	hint: n ? "Where the build backend named it, require a current one. Else name the file as its WHEEL file says; where other tags are meant, retag it then with `wheel tags --remove`, which refuses a wheel whose name differs" : "Set the tags in the build configuration; where another step built it, for dist, it can be retagged there with `wheel tags --remove`, which changes name and content"
})), T = u({
	code: "RA-DIST-ENTRY-POINTS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${p(t)}`,
	hint: "Look at [project.scripts], or what else writes entry_points.txt: a script's name has letters, digits, _, . and - only"
})), E = u({
	code: "RA-DIST-SDIST-LAYOUT",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${p(t)}`,
	hint: t.endsWith("/pyproject.toml") ? "See that no rule excludes pyproject.toml" : "Build it with a current build backend"
})), disagreement = ({ filename: e, wheel: t, field: n, onlySdist: r, onlyWheel: i }) => `${n} differs: ${e} has ${f(r) || "nothing"}, ${t} has ${f(i) || "nothing"}`, hintOf = ({ key: e }) => `Write ${e} in [project]; where code of the build computes it, see that all it reads is in the sdist`, D = u({
	code: "RA-DIST-SDIST-WHEEL-DIFFER",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), O = u({
	code: "RA-DIST-SDIST-WHEEL-READ",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), k = u({
	code: "RA-DIST-REFUSED-BY-PYPI",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, hint: n }) => ({
	message: `${e} would be refused by PyPI: ${p(t)}`,
	hint: n
})), standings = ({ plan: e, outcomes: t }) => {
	let n = Map.groupBy(t, (e) => e.package);
	return e.packages.filter(a).map((e) => standing(e, n.get(e.name) ?? []));
}, standing = (e, t) => {
	let n = {
		package: e,
		outcomes: t
	}, r = t.some(({ stage: e, kind: t }) => e === "upload" && t === "done"), i = !s(e) || r || e.on_index.length > 0 || uploadedFiles(t).length > 0, a = t.find((e) => e.kind === "failed");
	if (a !== void 0) return {
		...n,
		kind: "failed",
		stage: a.stage,
		findings: a.findings,
		isPublic: i
	};
	if (!s(e)) return {
		...n,
		kind: "before"
	};
	let c = t.find((e) => e.kind === "blocked");
	return c === void 0 ? t.some(({ stage: e, kind: t }) => e === "smoke" && t !== "failed") ? {
		...n,
		kind: "published"
	} : r || wasCut(t) ? {
		...n,
		kind: "uploaded"
	} : {
		...n,
		kind: t.some((e) => o(e, "rehearse")) ? "ready" : "waiting"
	} : {
		...n,
		kind: "blocked",
		by: c.by
	};
}, wasCut = (e) => e.some(({ stage: e, kind: t }) => e === "upload" && t === "skipped"), isPublished = (e) => {
	let t = standings(e);
	return !e.isDryRun && t.length > 0 && t.every(({ kind: e }) => e === "published" || e === "before");
}, uploadedFiles = (e) => e.flatMap(({ uploaded: e }) => e ?? []), isOnIndex = (e) => e.kind === "failed" ? e.isPublic : [
	"published",
	"before",
	"uploaded"
].includes(e.kind), A = [
	"failed",
	"uploaded",
	"blocked",
	"waiting",
	"ready",
	"published",
	"before"
], j = {
	failed: "bad",
	uploaded: "open",
	blocked: "held",
	waiting: "open",
	ready: "open",
	published: "good",
	before: "good"
}, markOfStanding = (e, t) => h[t && e === "ready" ? "good" : j[e]], M = {
	published: "published",
	before: "there already",
	uploaded: "uploaded, not confirmed",
	ready: "ready, not uploaded",
	failed: "failed",
	blocked: "blocked",
	waiting: "not started"
}, N = {
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
		case "blocked": return `blocked by ${f(e.by, 10)}`;
		case "waiting": {
			let t = e.outcomes.find(i);
			return t === void 0 ? "not started" : `interrupted: ${t.stage}`;
		}
	}
}, picture = (e) => `\`\`\`mermaid\n${e.trimEnd()}\n\`\`\``, P = "Arrows go from a package to what it requires, which is published before it.", isLegible = (e) => {
	let t = [...e].map(({ length: e }) => e);
	return Math.max(0, ...t) <= 12 && t.reduce((e, t) => e + t, 0) <= 40;
}, graphPicture = (e) => {
	let t = Map.groupBy(e, (e) => e.package.level);
	if (e.length < 2 || !isLegible(t.values())) return;
	let n = new Map(e.map((e, t) => [e.package.name, `p${t}`])), r = e.map(({ package: { name: e }, kind: t }) => `  ${n.get(e)}["${e}"]:::${t}`), i = e.flatMap(({ package: { name: e, needs: t } }) => t.filter((e) => n.has(e)).map((t) => `  ${n.get(e)} --> ${n.get(t)}`)), a = kindsOf(e).map((e) => `  classDef ${e} ${N[e].style}`), o = [
		"flowchart TD",
		...r,
		...i,
		...a
	].join("\n");
	return o.length > 45e3 ? void 0 : o;
}, graphLegend = (e) => kindsOf(e).map((e) => `${N[e].square} ${M[e]}`).join(" · "), kindsOf = (e) => A.filter((t) => e.some((e) => e.kind === t)), slowestTable = ({ outcomes: e, started: n, ended: r }) => {
	let i = r - n, a = e.filter((e) => lengthOf(e) > Math.max(1e3, i * .02)).toSorted((e, t) => lengthOf(t) - lengthOf(e)).slice(0, 5);
	if (a.length !== 0) return [
		"| what took longest | stage | time | of the run |",
		"| --- | --- | --- | --- |",
		...a.map((e) => `| ${t(e.package)} | ${e.stage} | ${l(lengthOf(e))} | ${Math.round(100 * lengthOf(e) / i)} % |`)
	].join("\n");
}, lengthOf = ({ started: e, ended: t }) => t - e, F = "What a package requires is on the levels above its own, or beside it where packages require each other.", levelTable = (e) => [
	"| level | packages | names |",
	"| --- | --- | --- |",
	...[...Map.groupBy(e, (e) => e.package.level)].sort(([e], [t]) => e - t).map(([e, t]) => {
		let n = t.slice(0, 12).map((e) => `\`${e.package.name}\``), r = t.length > 12 ? ` and ${t.length - 12} more` : "";
		return `| ${e} | ${t.length} | ${n.join(", ")}${r} |`;
	})
].join("\n"), criticalPath = (e, t) => {
	let n = e.critical_path.map((e) => t.filter((t) => t.package === e && (t.stage === "upload" || t.stage === "confirm")).reduce((e, { started: t, ended: n }) => e + n - t, 0)), r = e.critical_path.map((e) => `\`${e}\``).join(", then "), i = n.reduce((e, t) => e + t, 0);
	return i > 0 ? `${r}: ${l(i)} of upload and confirm` : r;
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
export { P as arrowCaption, besideMark, cause, codeLink, criticalPath, b as distInfoWrong, doThis, T as entryPointsWrong, y as filenameWrong, folded, graphLegend, graphPicture, healthSection, indent, isLegible, isOnIndex, isPublished, M as kindWords, F as levelCaption, levelTable, markOf, markOfStanding, h as marks, namesIn, picture, place, prose, S as recordInHex, x as recordWrong, k as refusedByPyPI, D as sdistDiffersFromWheel, E as sdistLayout, O as sdistReadsDifferently, slowestTable, standings, stateWords, stepParts, uploadedFiles, A as urgency, wentWrong, C as wheelFileWrong, w as wheelTagsDoubtful };
