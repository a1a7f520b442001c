import { defineFinding as e, lockedOut as t, nameWithLogin as n, named as r, runAgain as i, shellWord as a, trustFirst as o } from "./domain-problem-locked-index.js";
import { recordInHex as s, recordWrong as c } from "./domain-problem-distribution.js";
import { distInfoOf as l, filesOf as u, sitePathOf as d } from "./domain-distribution-entries.js";
import { isStandard as f } from "./domain-uv-output.js";
const onPython = ({ python: e }) => e === "" ? "" : ` (Python ${e})`, failing = (e) => `${r(e)} ${e.length === 1 ? "fails" : "fail"}`, p = e({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} cannot be installed from ${e.index}${onPython(e)}: ${e.words}${e.locked === void 0 ? "" : `. ${t(e.locked)}`}`,
	...e.locked === void 0 ? e.isEnded === !0 ? {
		remedy: "outside",
		...i("Run again", `if it is ended again, see what is built from source there, or set smoke = "off" in packages.${e.package} of the configuration`)
	} : /^Hash mismatch for /.test(e.words) ? {
		remedy: "outside",
		hint: "An index gives another file than its listing says; if it stays so, tell those who run it"
	} : { hint: mendRequirement(e) } : {
		remedy: "call",
		hint: n(e.locked)
	}
})), m = e({
	code: "RA-SMOKE-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.package} was not tried from ${e.index}${onPython(e)}, since it or what it requires could not be fetched: ${e.words}`,
	hint: "See that the index that the message names can be reached from here",
	...o(e.words)
})), mendRequirement = (e) => `Fix the requirement that the installer names, in the pyproject.toml of ${e.package} or of the package it needs${elsewhere(e)}`, h = e({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, (e) => ({
	message: `Nothing that requires what is on another index was tried. ${t(e)}`,
	hint: n(e)
})), elsewhere = ({ package: e, words: t }) => /platform|\bwheels?\b|failed to build|build backend/i.test(t) ? `. If ${e} is for another platform than this job's, set smoke = "off" in packages.${e} of the configuration` : "", g = /cannot open shared object file|Library not loaded|DLL load failed/, _ = e({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	...e.isCommand !== !0 && g.test(e.words) ? { remedy: "call" } : {},
	message: `${failing(e.what)} where ${e.package} alone is installed (from ${e.index}${e.python === "" ? "" : `, Python ${e.python}`}): ${e.words}`,
	hint: e.isCommand === !0 ? `Fix what its output names, or correct smoke in packages.${e.package} of the configuration` : `${remedy(e)}. Where it cannot be imported alone, set smoke in packages.${e.package} of the configuration to a command, or to "off"`
})), remedy = (e) => {
	let { package: t, words: n, extras: i = [] } = e;
	if (g.test(n)) return "Install the library of the system that is missing here";
	let [, a, o] = v.exec(n) ?? [];
	if (a === void 0 && isOwn(o, e) || !y.test(n)) return `Fix in ${t} what it says`;
	let s = a ?? o;
	if (s !== void 0 && f(s) && !isOwn(s, e)) return `${a === void 0 ? `This Python's ${o} lacks that name` : `This Python has no ${a}`}: do without it there, or say in requires-python of ${t} which Pythons have it`;
	if (o !== void 0) return `Ask in project.dependencies of ${t} for versions that fit: the ${o} that was installed lacks that name`;
	let c = isOwn(a, e) ? `See that the wheel holds ${a}` : `Add what is missing to project.dependencies of ${t}`, l = `, or name the extra that brings it (${r(i)}) in extras of packages.${t} of the configuration`;
	return `${c}${i.length === 0 ? "" : l}`;
}, v = /No module named '([\w.]+)'|cannot import name .+ from (?:partially initialized module )?'([\w.]+)'(?! \(unknown location\))/, isOwn = (e, { own: t = [] }) => e !== void 0 && t.some((t) => `${e}.`.startsWith(`${t}.`)), mayComeWithExtra = (e) => {
	let { words: t } = e, [, n, r] = v.exec(t) ?? [];
	return g.test(t) || r !== void 0 ? !1 : n === void 0 || !(isOwn(n, e) || f(n));
}, y = /No module named|ImportError|(?:Module|Package)NotFoundError|DistributionNotFound/, b = e({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} is installed from ${e.index} without its extras (${r(e.extras)}), and ${failing(e.what)}${onPython(e)}: ${e.words}`,
	hint: `If an extra brings what is missing, name it in extras of packages.${e.package} of the configuration; if none does, add it to project.dependencies`
})), x = e({
	code: "RA-SMOKE-EXTRA-UNKNOWN",
	severity: "warning",
	mender: "project"
}, ({ package: e, extras: t }) => ({
	package: e,
	message: `${e} was tried without what extras names and it does not have: ${r(t)}`,
	hint: `Correct extras of packages.${e} of the configuration, or add the extra to project.optional-dependencies`
})), S = e({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `Installed as ${e.package} ${e.version} was something else than the wheel from ${e.index}: ${e.files.slice(0, 3).join(", ") || "another version"}`,
	...e.isForSome === !0 ? { remedy: "call" } : {},
	hint: `${e.isForSome === !0 ? "If none of its wheels is for this Python and platform, its source was built: name with python-version a Python that has one here, or run where there is one. Else look" : "Look"} at who owns ${e.package} on the other indexes of the workspace ([[tool.uv.index]])`
})), C = e({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ python: e, words: t }) => ({
	message: `uv could not make a virtual environment: ${t}`,
	hint: `See what ${e === void 0 ? "uv venv" : `uv venv --python ${a(e)}`} says in an empty folder, or waits for`
})), w = [
	["d", 864e5],
	["h", 36e5],
	["m", 6e4],
	["s", 1e3]
], inDuration = (e) => {
	let [t, n] = w.find(([, t]) => e % t === 0) ?? ["ms", 1];
	return `${e / n}${t}`;
}, endedBy = ({ signal: e, isTimedOut: t }, n) => t ? `it was ended after ${inDuration(n)}` : e === null ? void 0 : `it was ended by ${e}`, T = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y, parseRecord = (e) => {
	let t = [], n = [];
	for (T.lastIndex = 0; T.lastIndex < e.length;) {
		let r = T.exec(e);
		if (r === null) return;
		let [, i, a = "", o] = r;
		if (n.push(i?.replaceAll("\"\"", "\"") ?? a), o === ",") continue;
		let [s = "", c = "", l = ""] = n;
		s !== "" && t.push({
			path: s.replaceAll("\\", "/"),
			hash: c,
			size: l
		}), n = [];
	}
	return t;
}, recordedPaths = (e) => (parseRecord(e) ?? []).map(({ path: e }) => e), base64Of = (e) => {
	let t = e.match(/../g)?.map((e) => String.fromCharCode(Number.parseInt(e, 16))) ?? [];
	return btoa(t.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}, isHex = (e, t) => t.sha256 !== void 0 && e.hash === `sha256=${t.sha256}`, isHashRight = (e, t) => /^sha(384|512)=/.test(e.hash) || isHex(e, t) || t.sha256 !== void 0 && e.hash.replace(/=+$/, "") === `sha256=${base64Of(t.sha256)}`, recordPathOf = (e) => `${l(e)}/RECORD`, rowsOf = (e) => {
	let t = e.texts.get(recordPathOf(e));
	return t === void 0 ? void 0 : parseRecord(t);
}, installedHashes = (e) => {
	let isMetadata = (t) => t.startsWith(`${l(e)}/`);
	return Object.fromEntries((rowsOf(e) ?? []).flatMap(({ path: e, hash: t }) => {
		let n = isMetadata(e) && !/\/RECORD(\.jws|\.p7s)?$/.test(e) ? e : d(e);
		return n === void 0 ? [] : [[n, withoutAlgorithm(t)]];
	}));
}, foreignPaths = (e, t) => {
	let n = new Map((parseRecord(e) ?? []).map(({ path: e, hash: t }) => [e, withoutAlgorithm(t)]));
	return Object.entries(t).flatMap(([e, t]) => t !== "" && n.get(e) === t ? [] : [e]);
}, withoutAlgorithm = (e) => e.replace(/^[^=]*=/, ""), checkRecord = (e) => {
	let { filename: t } = e, n = recordPathOf(e), wrong = (e, n) => n.length === 0 ? [] : [c({
		filename: t,
		what: e,
		entries: n
	})], r = rowsOf(e);
	if (r === void 0) return [c({
		filename: t,
		what: `${n} is missing or no CSV`,
		entries: []
	})];
	let i = new Set([
		n,
		`${n}.jws`,
		`${n}.p7s`
	]), a = Map.groupBy(u(e), ({ path: e }) => e), o = new Set(r.map(({ path: e }) => e)), l = r.flatMap((e) => {
		let [t, ...n] = a.get(e.path) ?? [];
		return t === void 0 || n.length > 0 || i.has(e.path) ? [] : [{
			row: e,
			entry: t
		}];
	}), pathsWhere = (e) => l.filter(e).map(({ entry: e }) => e.path);
	return [
		...wrong("files that RECORD does not list", [...a.keys()].filter((e) => !o.has(e) && !i.has(e))),
		...wrong("files that only RECORD lists", [...o].filter((e) => !a.has(e))),
		...wrong("hashes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => !isHashRight(e, t))),
		...wrong("sizes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => e.size !== "" && Number(e.size) !== t.size)),
		...l.some(({ row: e, entry: t }) => isHex(e, t)) ? [s({ filename: t })] : []
	];
};
export { checkRecord, endedBy, C as environmentFailed, foreignPaths, inDuration, installedHashes, mayComeWithExtra, recordedPaths, b as scriptWithoutExtra, x as smokeExtraUnknown, _ as smokeFailed, S as smokeForeign, p as smokeInstallFailed, h as smokeLocked, m as smokeUnreachable };
