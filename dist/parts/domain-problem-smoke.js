import { named as e } from "../index.js";
import { defineFinding as t } from "./domain-workspace-path.js";
import { distInfoOf as n, filesOf as r, recordInHex as i, recordWrong as a, sitePathOf as o } from "./domain-problem-distribution.js";
const onPython = ({ python: e }) => e === "" ? "" : ` (Python ${e})`, failing = (t) => `${e(t)} ${t.length === 1 ? "fails" : "fail"}`, s = t({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} cannot be installed from ${e.index}${onPython(e)}: ${e.words}${e.locked === void 0 ? "" : `. ${answer(e.locked)}`}`,
	...e.locked === void 0 ? /^Hash mismatch for /.test(e.words) ? {
		remedy: "outside",
		hint: "An index gives another file than its listing says. Run again; if it stays so, tell those who run the index"
	} : { hint: mendRequirement(e) } : {
		remedy: "call",
		hint: logIn(e.locked)
	}
})), c = t({
	code: "RA-SMOKE-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.package} was not tried from ${e.index}${onPython(e)}, since what it requires could not be fetched: ${e.words}`,
	hint: "See that the index that the message names can be reached from here, then run again: nothing is uploaded twice"
})), mendRequirement = (e) => `Fix the requirement that the installer names, in the pyproject.toml of ${e.package} or of the package it needs${elsewhere(e)}`, answer = ({ url: e, status: t }) => `The index ${e} answers ${t}: a login is missing or wrong`, logIn = ({ url: e }) => `Name the index, and give its login: UV_INDEX="NAME=${e}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`, l = t({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: `Nothing that requires what is on another index was tried after the upload. ${answer(e)}`,
	hint: logIn(e)
})), elsewhere = ({ package: e, words: t }) => /platform|\bwheels?\b|failed to build|build backend/i.test(t) ? `. If ${e} is for another platform than this job's, set smoke = "off" in packages.${e} of the configuration` : "", u = /cannot open shared object file|Library not loaded|DLL load failed/, d = t({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${failing(e.what)} where ${e.package} alone is installed (from ${e.index}${e.python === "" ? "" : `, Python ${e.python}`}): ${e.words}`,
	hint: `${remedy(e)}. Where it cannot be imported alone, set smoke in packages.${e.package} of the configuration to a command, or to "off"`
})), remedy = ({ package: t, words: n, extras: r = [] }) => {
	if (u.test(n)) return "Install the library of the system that is missing here";
	let i = `, or name the extra that brings it (${e(r)}) in extras of packages.${t} of the configuration`;
	return `Add what is missing to project.dependencies of ${t}${r.length === 0 ? "" : i}`;
}, f = t({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project"
}, (t) => ({
	package: t.package,
	message: `${t.package} is installed from ${t.index} without its extras (${e(t.extras)}), and ${failing(t.what)}${onPython(t)}: ${t.words}`,
	hint: `If an extra brings what is missing, name it in extras of packages.${t.package} of the configuration; if none does, add it to project.dependencies`
})), p = t({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `Installed as ${e.package} ${e.version} was something else than the wheel from ${e.index}: ${e.files.slice(0, 3).join(", ") || "another version"}`,
	hint: `Look at who owns ${e.package} on the other indexes of the workspace ([[tool.uv.index]])`
})), m = t({
	code: "RA-SMOKE-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ python: e }) => ({
	message: `There is no Python${e === void 0 ? "" : ` ${e}`} here to try packages on`,
	hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version"
})), h = t({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ words: e }) => ({
	message: `uv could not make a virtual environment: ${e}`,
	hint: "Run uv venv in an empty folder and fix what it says"
})), g = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y, parseRecord = (e) => {
	let t = [], n = [];
	for (g.lastIndex = 0; g.lastIndex < e.length;) {
		let r = g.exec(e);
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
}, isHex = (e, t) => t.sha256 !== void 0 && e.hash === `sha256=${t.sha256}`, isHashRight = (e, t) => /^sha(384|512)=/.test(e.hash) || isHex(e, t) || t.sha256 !== void 0 && e.hash.replace(/=+$/, "") === `sha256=${base64Of(t.sha256)}`, recordPathOf = (e) => `${n(e)}/RECORD`, rowsOf = (e) => {
	let t = e.texts.get(recordPathOf(e));
	return t === void 0 ? void 0 : parseRecord(t);
}, installedHashes = (e) => {
	let isMetadata = (t) => t.startsWith(`${n(e)}/`);
	return Object.fromEntries((rowsOf(e) ?? []).flatMap(({ path: e, hash: t }) => {
		let n = isMetadata(e) && !/\/RECORD(\.jws|\.p7s)?$/.test(e) ? e : o(e);
		return n === void 0 ? [] : [[n, withoutAlgorithm(t)]];
	}));
}, foreignPaths = (e, t) => {
	let n = new Map((parseRecord(e) ?? []).map(({ path: e, hash: t }) => [e, withoutAlgorithm(t)]));
	return Object.entries(t).flatMap(([e, t]) => t !== "" && n.get(e) === t ? [] : [e]);
}, withoutAlgorithm = (e) => e.replace(/^[^=]*=/, ""), checkRecord = (e) => {
	let { filename: t } = e, n = recordPathOf(e), wrong = (e, n) => n.length === 0 ? [] : [a({
		filename: t,
		what: e,
		entries: n
	})], o = rowsOf(e);
	if (o === void 0) return [a({
		filename: t,
		what: `${n} is missing or no CSV`,
		entries: []
	})];
	let s = new Set([
		n,
		`${n}.jws`,
		`${n}.p7s`
	]), c = new Map(r(e).map((e) => [e.path, e])), l = new Set(o.map(({ path: e }) => e)), u = o.flatMap((e) => {
		let t = c.get(e.path);
		return t === void 0 || s.has(e.path) ? [] : [{
			row: e,
			entry: t
		}];
	}), pathsWhere = (e) => u.filter(e).map(({ entry: e }) => e.path);
	return [
		...wrong("files that RECORD does not list", [...c.keys()].filter((e) => !l.has(e) && !s.has(e))),
		...wrong("files that only RECORD lists", [...l].filter((e) => !c.has(e))),
		...wrong("hashes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => !isHashRight(e, t))),
		...wrong("sizes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => e.size !== "" && Number(e.size) !== t.size)),
		...u.some(({ row: e, entry: t }) => isHex(e, t)) ? [i({ filename: t })] : []
	];
};
export { checkRecord, h as environmentFailed, foreignPaths, installedHashes, m as noFittingPython, recordedPaths, f as scriptWithoutExtra, d as smokeFailed, p as smokeForeign, s as smokeInstallFailed, l as smokeLocked, c as smokeUnreachable };
