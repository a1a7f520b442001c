import { nearest as e } from "../index.js";
import { aTable as t, defineFinding as n, named as r } from "./actions-publish-contract.js";
import { distInfoOf as i, filesOf as a, recordInHex as o, recordWrong as s, sitePathOf as c } from "./domain-problem-distribution.js";
const l = n({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ required: e, found: t, file: n }) => ({
	file: n,
	message: `The uv on PATH is ${t}, and required-version in ${n} asks for ${e}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
})), u = n({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ setting: e }) => ({
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there"
})), d = n({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), f = n({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, what: t, words: n, settings: r, isCertain: i }) => ({
	package: e,
	message: `uv refuses ${t}: ${n}`,
	hint: i ? `What told it so is ${r.join(", or ")}: take it out of this step, or fix it where it stands` : `What steers uv here is ${r.join(", and ")}: see that what is missing is there, and not held back`
})), p = n({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again"
})), m = n({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation of [tool.uv]: from its sdist nobody else can build it so`,
	hint: `Name what its build needs in build-system.requires of ${e}`
})), h = n({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
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
}, isHex = (e, t) => t.sha256 !== void 0 && e.hash === `sha256=${t.sha256}`, isHashRight = (e, t) => /^sha(384|512)=/.test(e.hash) || isHex(e, t) || t.sha256 !== void 0 && e.hash.replace(/=+$/, "") === `sha256=${base64Of(t.sha256)}`, recordPathOf = (e) => `${i(e)}/RECORD`, rowsOf = (e) => {
	let t = e.texts.get(recordPathOf(e));
	return t === void 0 ? void 0 : parseRecord(t);
}, installedHashes = (e) => {
	let isMetadata = (t) => t.startsWith(`${i(e)}/`);
	return Object.fromEntries((rowsOf(e) ?? []).flatMap(({ path: e, hash: t }) => {
		let n = isMetadata(e) && !/\/RECORD(\.jws|\.p7s)?$/.test(e) ? e : c(e);
		return n === void 0 ? [] : [[n, t.replace(/^[^=]*=/, "")]];
	}));
}, checkRecord = (e) => {
	let { filename: t } = e, n = recordPathOf(e), wrong = (e, n) => n.length === 0 ? [] : [s({
		filename: t,
		what: e,
		entries: n
	})], r = rowsOf(e);
	if (r === void 0) return [s({
		filename: t,
		what: `${n} is missing or no CSV`,
		entries: []
	})];
	let i = new Set([
		n,
		`${n}.jws`,
		`${n}.p7s`
	]), c = new Map(a(e).map((e) => [e.path, e])), l = new Set(r.map(({ path: e }) => e)), u = r.flatMap((e) => {
		let t = c.get(e.path);
		return t === void 0 || i.has(e.path) ? [] : [{
			row: e,
			entry: t
		}];
	}), pathsWhere = (e) => u.filter(e).map(({ entry: e }) => e.path);
	return [
		...wrong("files that RECORD does not list", [...c.keys()].filter((e) => !l.has(e) && !i.has(e))),
		...wrong("files that only RECORD lists", [...l].filter((e) => !c.has(e))),
		...wrong("hashes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => !isHashRight(e, t))),
		...wrong("sizes in RECORD that are wrong", pathsWhere(({ row: e, entry: t }) => e.size !== "" && Number(e.size) !== t.size)),
		...u.some(({ row: e, entry: t }) => isHex(e, t)) ? [o({ filename: t })] : []
	];
}, onPython = ({ python: e }) => e === "" ? "" : ` (Python ${e})`, failing = (e) => `${r(e)} ${e.length === 1 ? "fails" : "fail"}`, _ = n({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} cannot be installed from ${e.index}${onPython(e)}: ${e.words}${e.locked === void 0 ? "" : `. ${answer(e.locked)}`}`,
	...e.locked === void 0 ? {} : { remedy: "call" },
	hint: e.locked === void 0 ? mendRequirement(e) : logIn(e.locked)
})), v = n({
	code: "RA-SMOKE-INDEX-UNREACHABLE",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.package} was not tried from ${e.index}${onPython(e)}, since what it requires could not be fetched: ${e.words}`,
	hint: "See that the index that the message names can be reached from here, then run again: nothing is uploaded twice"
})), mendRequirement = (e) => `Fix the requirement that the installer names, in the pyproject.toml of ${e.package} or of the package it needs${elsewhere(e)}`, answer = ({ url: e, status: t }) => `The index ${e} answers ${t}: a login is missing or wrong`, logIn = ({ url: e }) => `Give the job the index with its login: UV_INDEX="NAME=${e}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`, y = n({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project"
}, (e) => ({
	message: `Nothing that requires what is on another index was tried after the upload. ${answer(e)}`,
	hint: logIn(e)
})), elsewhere = ({ package: e, words: t }) => /platform|\bwheels?\b|failed to build|build backend/i.test(t) ? `. If ${e} is for another platform than this job's, set smoke = "off" in [tool.release-actions.packages.${e}]` : "", b = n({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} is installed from ${e.index}, and ${failing(e.what)}${onPython(e)}: ${e.words}`,
	hint: `Add what is missing to project.dependencies of ${e.package}. Where it cannot be imported alone, set smoke in [tool.release-actions.packages.${e.package}] to a command, or to "off"`
})), x = n({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${e.package} is installed from ${e.index} without its extras (${r(e.extras)}), and ${failing(e.what)}${onPython(e)}: ${e.words}`,
	hint: `If an extra brings what is missing, name it in extras of [tool.release-actions.packages.${e.package}]; if none does, add it to project.dependencies`
})), S = n({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `Installed as ${e.package} ${e.version} was something else than the wheel from ${e.index}: ${e.files.slice(0, 3).join(", ") || "another version"}`,
	hint: `Look at who owns ${e.package} on the other indexes of the workspace ([[tool.uv.index]])`
})), C = n({
	code: "RA-SMOKE-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ python: e }) => ({
	message: `There is no Python ${e} here to try packages on`,
	hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version"
})), w = n({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ words: e }) => ({
	message: `uv could not make a virtual environment: ${e}`,
	hint: "Run uv venv in an empty folder and fix what it says"
})), T = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => T.test(e.replaceAll(/\s+/g, " ")), E = [
	[T, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], D = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = E.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => D.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t) => e !== void 0 && /[/\\]/.test(e) && e.length > 3 && t.includes(e), keysOf = (e) => [...Object.keys(e), ...t.accepts(e.pip) ? Object.keys(e.pip) : []], O = new Set([
	"Development Status",
	"Environment",
	"Framework",
	"Intended Audience",
	"License",
	"Natural Language",
	"Operating System",
	"Programming Language",
	"Topic",
	"Typing"
]), k = [
	"License :: Aladdin Free Public License (AFPL)",
	"License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
	"License :: CeCILL-B Free Software License Agreement (CECILL-B)",
	"License :: CeCILL-C Free Software License Agreement (CECILL-C)",
	"License :: DFSG approved",
	"License :: Eiffel Forum License (EFL)",
	"License :: Free For Educational Use",
	"License :: Free For Home Use",
	"License :: Free To Use But Restricted",
	"License :: Free for non-commercial use",
	"License :: Freely Distributable",
	"License :: Freeware",
	"License :: GUST Font License 1.0",
	"License :: GUST Font License 2006-09-30",
	"License :: Netscape Public License (NPL)",
	"License :: Nokia Open Source License (NOKOS)",
	"License :: OSI Approved",
	"License :: Other/Proprietary License",
	"License :: Public Domain",
	"License :: Repoze Public License",
	...[
		"Academic Free License (AFL)",
		"Apache Software License",
		"Apple Public Source License",
		"Artistic License",
		"Attribution Assurance License",
		"BSD License",
		"Blue Oak Model License (BlueOak-1.0.0)",
		"Boost Software License 1.0 (BSL-1.0)",
		"CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
		"CMU License (MIT-CMU)",
		"Common Development and Distribution License 1.0 (CDDL-1.0)",
		"Common Public License",
		"Eclipse Public License 1.0 (EPL-1.0)",
		"Eclipse Public License 2.0 (EPL-2.0)",
		"Educational Community License, Version 2.0 (ECL-2.0)",
		"Eiffel Forum License",
		"European Union Public Licence 1.0 (EUPL 1.0)",
		"European Union Public Licence 1.1 (EUPL 1.1)",
		"European Union Public Licence 1.2 (EUPL 1.2)",
		"GNU Affero General Public License v3",
		"GNU Affero General Public License v3 or later (AGPLv3+)",
		"GNU Free Documentation License (FDL)",
		"GNU General Public License (GPL)",
		"GNU General Public License v2 (GPLv2)",
		"GNU General Public License v2 or later (GPLv2+)",
		"GNU General Public License v3 (GPLv3)",
		"GNU General Public License v3 or later (GPLv3+)",
		"GNU Lesser General Public License v2 (LGPLv2)",
		"GNU Lesser General Public License v2 or later (LGPLv2+)",
		"GNU Lesser General Public License v3 (LGPLv3)",
		"GNU Lesser General Public License v3 or later (LGPLv3+)",
		"GNU Library or Lesser General Public License (LGPL)",
		"Historical Permission Notice and Disclaimer (HPND)",
		"IBM Public License",
		"ISC License (ISCL)",
		"MIT License",
		"MIT No Attribution License (MIT-0)",
		"MirOS License (MirOS)",
		"Motosoto License",
		"Mozilla Public License 1.0 (MPL)",
		"Mozilla Public License 1.1 (MPL 1.1)",
		"Mozilla Public License 2.0 (MPL 2.0)",
		"Mulan Permissive Software License v2 (MulanPSL-2.0)",
		"NASA Open Source Agreement v1.3 (NASA-1.3)",
		"Nethack General Public License",
		"Nokia Open Source License",
		"Open Group Test Suite License",
		"Open Software License 3.0 (OSL-3.0)",
		"PostgreSQL License",
		"Python License (CNRI Python License)",
		"Python Software Foundation License",
		"Qt Public License (QPL)",
		"Ricoh Source Code Public License",
		"SIL Open Font License 1.1 (OFL-1.1)",
		"Sleepycat License",
		"Sun Public License",
		"The Unlicense (Unlicense)",
		"Universal Permissive License (UPL)",
		"University of Illinois/NCSA Open Source License",
		"Vovida Software License 1.0",
		"W3C License",
		"Zero-Clause BSD (0BSD)",
		"Zope Public License",
		"zlib/libpng License"
	].map((e) => `License :: OSI Approved :: ${e}`)
], A = new Set(k), isNoClassifier = (e) => !O.has(e.split(" :: ")[0]) || e.startsWith("License") && !A.has(e), refusedClassifiers = (t, n) => {
	let r = new Set(n?.known), isRefused = (e) => n === void 0 ? isNoClassifier(e) : !r.has(e);
	return t.filter(isRefused).map((t) => {
		let r = e(t, n?.known ?? k);
		return {
			classifier: t,
			instead: n?.deprecated[t] ?? (r === void 0 ? [] : [r])
		};
	});
};
export { m as builtWithoutIsolation, checkRecord, w as environmentFailed, installedHashes, isNoClassifier, isOffline, p as lockSteered, C as noFittingPython, u as offline, recordedPaths, f as refusedBySettings, refusedClassifiers, l as requiredVersion, x as scriptWithoutExtra, settingsBehind, d as settingsUnusable, b as smokeFailed, S as smokeForeign, _ as smokeInstallFailed, y as smokeLocked, v as smokeUnreachable, h as uploadNotBegun };
