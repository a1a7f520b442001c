import { named as e } from "../index.js";
import { defineFinding as t } from "./domain-workspace-path.js";
import { distInfoOf as n, filesOf as r, recordInHex as i, recordWrong as a, sitePathOf as o } from "./domain-problem-release-files.js";
import { aTable as s } from "./domain-toml-places.js";
const onPython = ({ python: e }) => e === "" ? "" : ` (Python ${e})`, failing = (t) => `${e(t)} ${t.length === 1 ? "fails" : "fail"}`, c = t({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} cannot be installed from ${e.index}${onPython(e)}: ${e.words}${e.locked === void 0 ? "" : `. ${answer(e.locked)}`}`,
	...e.locked === void 0 ? {} : { remedy: "call" },
	hint: e.locked === void 0 ? mendRequirement(e) : logIn(e.locked)
})), l = t({
	code: "RA-SMOKE-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.package} was not tried from ${e.index}${onPython(e)}, since what it requires could not be fetched: ${e.words}`,
	hint: "See that the index that the message names can be reached from here, then run again: nothing is uploaded twice"
})), mendRequirement = (e) => `Fix the requirement that the installer names, in the pyproject.toml of ${e.package} or of the package it needs${elsewhere(e)}`, answer = ({ url: e, status: t }) => `The index ${e} answers ${t}: a login is missing or wrong`, logIn = ({ url: e }) => `Give the job the index with its login: UV_INDEX="NAME=${e}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`, u = t({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: `Nothing that requires what is on another index was tried after the upload. ${answer(e)}`,
	hint: logIn(e)
})), elsewhere = ({ package: e, words: t }) => /platform|\bwheels?\b|failed to build|build backend/i.test(t) ? `. If ${e} is for another platform than this job's, set smoke = "off" in [tool.release-actions.packages.${e}]` : "", d = /cannot open shared object file|Library not loaded|DLL load failed/, f = t({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${failing(e.what)} where ${e.package} alone is installed (from ${e.index}${e.python === "" ? "" : `, Python ${e.python}`}): ${e.words}`,
	hint: `${remedy(e)}. Where it cannot be imported alone, set smoke in [tool.release-actions.packages.${e.package}] to a command, or to "off"`
})), remedy = ({ package: t, words: n, extras: r = [] }) => {
	if (d.test(n)) return "Install the library of the system that is missing here";
	let i = `, or name the extra that brings it (${e(r)}) in extras of [tool.release-actions.packages.${t}]`;
	return `Add what is missing to project.dependencies of ${t}${r.length === 0 ? "" : i}`;
}, p = t({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project"
}, (t) => ({
	package: t.package,
	message: `${t.package} is installed from ${t.index} without its extras (${e(t.extras)}), and ${failing(t.what)}${onPython(t)}: ${t.words}`,
	hint: `If an extra brings what is missing, name it in extras of [tool.release-actions.packages.${t.package}]; if none does, add it to project.dependencies`
})), m = t({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `Installed as ${e.package} ${e.version} was something else than the wheel from ${e.index}: ${e.files.slice(0, 3).join(", ") || "another version"}`,
	hint: `Look at who owns ${e.package} on the other indexes of the workspace ([[tool.uv.index]])`
})), h = t({
	code: "RA-SMOKE-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ python: e }) => ({
	message: `There is no Python${e === void 0 ? "" : ` ${e}`} here to try packages on`,
	hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version"
})), g = t({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ words: e }) => ({
	message: `uv could not make a virtual environment: ${e}`,
	hint: "Run uv venv in an empty folder and fix what it says"
})), _ = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => _.test(e.replaceAll(/\s+/g, " ")), v = [
	[_, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], y = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = v.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(e, t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => y.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], areCommitted = (e) => e.every((e) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(e)), optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t, n) => t === void 0 || t.length <= 3 || !/[/\\]/.test(t) ? !1 : e !== "cache-dir" || /permission denied|read-only/i.test(n) ? n.includes(t) : n.split(t.replace(/[/\\]+$/, "")).some((e, t) => t > 0 && !/^[/\\]./.test(e)), keysOf = (e) => [...Object.keys(e), ...s.accepts(e.pip) ? Object.keys(e.pip) : []], b = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y, parseRecord = (e) => {
	let t = [], n = [];
	for (b.lastIndex = 0; b.lastIndex < e.length;) {
		let r = b.exec(e);
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
}, x = t({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "usage"
}, ({ required: e, found: t, file: n }) => ({
	file: n,
	message: `The uv on PATH is ${t}, and required-version in ${n} asks for ${e}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
})), S = t({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "usage"
}, ({ setting: e }) => ({
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there"
})), C = t({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "usage"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	...t.length > 0 && areCommitted(t) ? { remedy: "commit" } : {},
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), w = t({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, words: t, settings: n, isCertain: r }) => ({
	package: e,
	message: `uv refuses to build: ${t}`,
	...areCommitted(n) ? { remedy: "commit" } : {},
	hint: r ? `What told it so is ${n.join(", or ")}: take it out of this step, or fix it where it stands` : `What steers uv here is ${n.join(", and ")}: see that what is missing is there, and not held back`
})), T = t({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation of [tool.uv]: from its sdist nobody else can build it so`,
	hint: `Name what its build needs in build-system.requires of ${e}`
})), E = t({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
}));
export { areCommitted, T as builtWithoutIsolation, checkRecord, g as environmentFailed, foreignPaths, installedHashes, isOffline, h as noFittingPython, S as offline, recordedPaths, w as refusedBySettings, x as requiredVersion, p as scriptWithoutExtra, settingsBehind, C as settingsUnusable, f as smokeFailed, m as smokeForeign, c as smokeInstallFailed, u as smokeLocked, l as smokeUnreachable, E as uploadNotBegun };
