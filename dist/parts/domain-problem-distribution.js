import { codeSpan as e, isCutShort as t, isReleased as n, isThrough as r, isWork as i, seconds as a } from "../index.js";
import { defineFinding as o, named as s, shown as c } from "./domain-problem-locked-index.js";
const l = {
	good: "✅",
	doubtful: "⚠️",
	bad: "❌",
	held: "⏸️",
	open: "⏳"
}, besideMark = (e, t) => `${e}&nbsp;${t}`, u = {
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
}, markOf = (e) => u[e] ?? u[/^[a-z]+/i.exec(e)?.[0] ?? ""], d = o({
	code: "RA-DIST-FILENAME",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t }) => ({
	message: `The file ${c(e)} should be named ${t}`,
	hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from"
})), f = o({
	code: "RA-DIST-DIST-INFO",
	severity: "error",
	mender: "project"
}, ({ filename: e, expected: t, found: n }) => ({
	message: `${e} should have the one folder ${t}, and has ${n.length === 0 ? "none" : s(n)}`,
	hint: "Build it with a current build backend, leave no *.dist-info folder in the sources, and do not rename a wheel"
})), p = o({
	code: "RA-DIST-RECORD",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, entries: n }) => ({
	message: `${e}: ${t}${n.length === 0 ? "" : `: ${s(n)}`}`,
	hint: "Find what changes the wheel after it is built and let it write RECORD anew (wheel pack does), or require a current build backend"
})), m = o({
	code: "RA-DIST-RECORD-HEX",
	severity: "warning",
	mender: "project"
}, ({ filename: e }) => ({
	message: `${e}: the hashes in RECORD are in hexadecimal, not in base64`,
	hint: "Raise uv_build in [build-system] requires to 0.8.13 or later"
})), h = o({
	code: "RA-DIST-WHEEL-FILE",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${t}`,
	hint: "Build the wheel with a current build backend"
})), g = o({
	code: "RA-DIST-WHEEL-TAGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: t, isRenamed: n }) => ({
	message: `${e}: ${c(t)}`,
	hint: n ? "Where the build backend named it, require a current one. Else name the file as its WHEEL file says; where other tags are meant, retag it then with `wheel tags --remove`, which refuses a wheel whose name differs" : "Set the tags in the build configuration; where another step built it, for dist, it can be retagged there with `wheel tags --remove`, which changes name and content"
})), _ = o({
	code: "RA-DIST-ENTRY-POINTS",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${c(t)}`,
	hint: "Look at [project.scripts], or what else writes entry_points.txt: a script's name has letters, digits, _, . and - only"
})), v = o({
	code: "RA-DIST-SDIST-LAYOUT",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e}: ${c(t)}`,
	hint: t.endsWith("/pyproject.toml") ? "See that no rule excludes pyproject.toml" : "Build it with a current build backend"
})), disagreement = ({ filename: e, wheel: t, field: n, onlySdist: r, onlyWheel: i }) => `${n} differs: ${e} has ${s(r) || "nothing"}, ${t} has ${s(i) || "nothing"}`, hintOf = ({ key: e }) => `Write ${e} in [project]; where code of the build computes it, see that all it reads is in the sdist`, y = o({
	code: "RA-DIST-SDIST-WHEEL-DIFFER",
	severity: "error",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), b = o({
	code: "RA-DIST-SDIST-WHEEL-READ",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: disagreement(e),
	hint: hintOf(e)
})), x = o({
	code: "RA-DIST-REFUSED-BY-PYPI",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t, hint: n }) => ({
	message: `${e} would be refused by PyPI: ${c(t)}`,
	hint: n
})), standings = ({ plan: e, outcomes: t }) => {
	let r = Map.groupBy(t, (e) => e.package);
	return e.packages.filter(n).map((e) => standing(e, r.get(e.name) ?? []));
}, standing = (e, t) => {
	let n = {
		package: e,
		outcomes: t
	}, a = t.some(({ stage: e, kind: t }) => e === "upload" && t === "done"), o = !i(e) || a || e.on_index.length > 0 || uploadedFiles(t).length > 0, s = t.find((e) => e.kind === "failed");
	if (s !== void 0) return {
		...n,
		kind: "failed",
		stage: s.stage,
		findings: s.findings,
		isPublic: o
	};
	if (!i(e)) return {
		...n,
		kind: "before"
	};
	let c = t.find((e) => e.kind === "blocked");
	return c === void 0 ? t.some(({ stage: e, kind: t }) => e === "smoke" && t !== "failed") ? {
		...n,
		kind: "published"
	} : a || wasCut(t) ? {
		...n,
		kind: "uploaded"
	} : {
		...n,
		kind: t.some((e) => r(e, "rehearse")) ? "ready" : "waiting"
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
].includes(e.kind), S = [
	"failed",
	"uploaded",
	"blocked",
	"waiting",
	"ready",
	"published",
	"before"
], C = {
	failed: "bad",
	uploaded: "open",
	blocked: "held",
	waiting: "open",
	ready: "open",
	published: "good",
	before: "good"
}, markOfStanding = (e, t) => l[t && e === "ready" ? "good" : C[e]], w = {
	published: "published",
	before: "there already",
	uploaded: "uploaded, not confirmed",
	ready: "ready, not uploaded",
	failed: "failed",
	blocked: "blocked",
	waiting: "not started"
}, T = {
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
		case "blocked": return `blocked by ${s(e.by, 10)}`;
		case "waiting": {
			let n = e.outcomes.find(t);
			return n === void 0 ? "not started" : `interrupted: ${n.stage}`;
		}
	}
}, picture = (e) => `\`\`\`mermaid\n${e.trimEnd()}\n\`\`\``, E = "Arrows go from a package to what it requires, which is published before it.", isLegible = (e) => {
	let t = [...e].map(({ length: e }) => e);
	return Math.max(0, ...t) <= 12 && t.reduce((e, t) => e + t, 0) <= 40;
}, graphPicture = (e) => {
	let t = Map.groupBy(e, (e) => e.package.level);
	if (e.length < 2 || !isLegible(t.values())) return;
	let n = new Map(e.map((e, t) => [e.package.name, `p${t}`])), r = e.map(({ package: { name: e }, kind: t }) => `  ${n.get(e)}["${e}"]:::${t}`), i = e.flatMap(({ package: { name: e, needs: t } }) => t.filter((e) => n.has(e)).map((t) => `  ${n.get(e)} --> ${n.get(t)}`)), a = kindsOf(e).map((e) => `  classDef ${e} ${T[e].style}`), o = [
		"flowchart TD",
		...r,
		...i,
		...a
	].join("\n");
	return o.length > 45e3 ? void 0 : o;
}, graphLegend = (e) => kindsOf(e).map((e) => `${T[e].square} ${w[e]}`).join(" · "), kindsOf = (e) => S.filter((t) => e.some((e) => e.kind === t)), slowestTable = ({ outcomes: t, started: n, ended: r }) => {
	let i = r - n, o = t.filter((e) => lengthOf(e) > Math.max(1e3, i * .02)).toSorted((e, t) => lengthOf(t) - lengthOf(e)).slice(0, 5);
	if (o.length !== 0) return [
		"| what took longest | stage | time | of the run |",
		"| --- | --- | --- | --- |",
		...o.map((t) => `| ${e(t.package)} | ${t.stage} | ${a(lengthOf(t))} | ${Math.round(100 * lengthOf(t) / i)} % |`)
	].join("\n");
}, lengthOf = ({ started: e, ended: t }) => t - e, D = "What a package requires is on the levels above its own, or beside it where packages require each other.", levelTable = (e) => [
	"| level | packages | names |",
	"| --- | --- | --- |",
	...[...Map.groupBy(e, (e) => e.package.level)].sort(([e], [t]) => e - t).map(([e, t]) => {
		let n = t.slice(0, 12).map((e) => `\`${e.package.name}\``), r = t.length > 12 ? ` and ${t.length - 12} more` : "";
		return `| ${e} | ${t.length} | ${n.join(", ")}${r} |`;
	})
].join("\n"), criticalPath = (e, t) => {
	let n = e.critical_path.map((e) => t.filter((t) => t.package === e && (t.stage === "upload" || t.stage === "confirm")).reduce((e, { started: t, ended: n }) => e + n - t, 0)), r = e.critical_path.map((e) => `\`${e}\``).join(", then "), i = n.reduce((e, t) => e + t, 0);
	return i > 0 ? `${r}: ${a(i)} of upload and confirm` : r;
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
}), countOf = (e) => e === 0 ? "" : e === 1 ? "1 finding" : `${e} findings`, O = [
	"invalid",
	"ready",
	"released",
	"idle"
], packageRows = (e, t = () => void 0) => {
	let n = e.toSorted((e, t) => O.indexOf(e.state) - O.indexOf(t.state));
	return [...Map.groupBy(n, wordsOf)].flatMap(([e, n]) => {
		if (n[0].state === "ready" || n.length <= 5) return n.map((e) => row$1(e, t));
		let r = n.slice(0, 5).map(({ name: e }) => e);
		return [[
			{
				code: r,
				more: n.length - r.length
			},
			"",
			{ state: e }
		]];
	});
}, row$1 = (e, t) => {
	let { name: n, version: r = "", isReleased: i, tag: a } = e, o = i && a !== void 0 ? t(a) : void 0;
	return [
		{ code: n },
		{
			code: r,
			url: o
		},
		{
			state: wordsOf(e),
			names: [n]
		}
	];
}, wordsOf = ({ state: e, reason: t, isUndecided: n }) => `${n ? "unknown" : e}: ${t}`, ruleResult = ({ findings: e, skipped: t }, n) => {
	let r = e.filter(({ severity: e }) => e === "error").length;
	if (r > 0) return `failed: ${r === 1 ? "1 error" : `${r} errors`}`;
	if (n === 0) return "skipped: there is no package to release";
	let i = [...Map.groupBy(t, ({ why: e }) => e)].map(([e, t]) => ({
		why: e,
		names: t.map((e) => e.package)
	}));
	return t.length < n ? ["passed", ...i.map(besides)].join("; ") : `skipped: ${i.length === 1 ? i[0].why : i.map(besides).join("; ")}`;
}, besides = ({ why: e, names: t }) => `${s(t)}: ${e}`, gateSections = (e) => [{
	title: "Gates",
	head: [
		"gate",
		"result",
		"seconds"
	],
	rows: e.map(row)
}, ...e.flatMap(tail)], row = (e) => [
	`${e.gate.id} ${e.gate.name}`,
	{
		state: "why" in e ? `${e.result} (${e.why})` : e.result,
		mark: markOf(e.result) ?? "held"
	},
	(e.duration / 1e3).toFixed(1)
], tail = (e) => "tail" in e && e.tail !== void 0 && e.tail.trim() !== "" ? [{
	title: `${e.gate.id} ${e.gate.name}: the end of its output, ${a(e.duration)}`,
	block: e.tail
}] : [];
export { E as arrowCaption, besideMark, criticalPath, f as distInfoWrong, _ as entryPointsWrong, d as filenameWrong, gateSections, graphLegend, graphPicture, healthSection, isLegible, isOnIndex, isPublished, w as kindWords, D as levelCaption, levelTable, markOf, markOfStanding, l as marks, packageRows, picture, m as recordInHex, p as recordWrong, x as refusedByPyPI, ruleResult, y as sdistDiffersFromWheel, v as sdistLayout, b as sdistReadsDifferently, slowestTable, standings, stateWords, uploadedFiles, S as urgency, h as wheelFileWrong, g as wheelTagsDoubtful };
