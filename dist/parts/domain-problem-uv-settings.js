import { alike as e, byPlace as t, defineFinding as n, giveLogin as r, isAbsolute as i, lockedOutBehind as a, resolve as o, runAgain as s, trustFirst as c } from "./domain-problem-locked-index.js";
import { aTable as l } from "./domain-workspace-shapes.js";
const u = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => u.test(e.replaceAll(/\s+/g, " ")), d = [
	[u, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], f = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = d.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(e, t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => f.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], areCommitted = (e) => e.every((e) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(e)), optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t, n) => t === void 0 || t.length <= 3 || !/[/\\]/.test(t) ? !1 : e !== "cache-dir" || /permission denied|read-only/i.test(n) ? n.includes(t) : n.split(t.replace(/[/\\]+$/, "")).some((e, t) => t > 0 && !/^[/\\]./.test(e)), keysOf = (e) => [...Object.keys(e), ...l.accepts(e.pip) ? Object.keys(e.pip) : []], p = n({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, ({ isCommitted: e = !0 }) => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	...e ? { hint: "Run uv lock, and commit the file" } : {
		hint: "Run uv lock: the file is in no commit, so that none is needed",
		remedy: "call"
	}
})), m = n({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: n, settings: r, isCertain: i }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...n !== void 0 || isCalled({
		settings: r,
		isCertain: i
	}) ? { remedy: "call" } : {},
	...t((e) => `${n === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${n}${e(" (actions/setup-python)", "")}, or let uv download it`}${toldBy({
		settings: r,
		isCertain: i
	})}`)
})), isCalled = ({ settings: e, isCertain: t }) => t && !areCommitted(e), toldBy = ({ settings: e, isCertain: t }) => e.length === 0 ? "" : t ? `; what told uv so is ${e.join(", or ")}` : `; what steers uv here is ${e.join(", and ")}`, lockLockedOut = (t, n) => ({
	...m({
		words: a(t, n),
		python: void 0,
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	...e(r(n))
}), h = n({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...c(e) ?? s("Run it again", "if it stays so, run uv lock --check in the workspace and see what it waits for")
})), g = n({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Run without that; if it belongs to the project, set it in [tool.uv] and lock again"
})), membersWith = ({ prefix: e, members: t }, n) => {
	let r = new Map(t.map(({ name: t, path: n }) => [o(e, n), t]));
	return new Set(n.flatMap((e) => {
		let t = foldersAbove(e).find((e) => r.has(e));
		return t === void 0 ? [] : r.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
}, _ = n({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "usage"
}, ({ required: e, found: n, needed: r, file: a }) => ({
	...a.endsWith(".toml") && !i(a) ? { file: a } : {},
	message: `The uv on PATH is ${n}, and required-version in ${a} asks for ${e}`,
	...r === void 0 ? t((e) => `Set up a uv that fits${e(" (the version input of setup-uv)", ", or change required-version")}`) : {
		...areCommitted([a]) ? { remedy: "commit" } : {},
		hint: `Let required-version admit uv ${r} or newer, which a release needs`
	}
})), v = n({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "usage"
}, ({ setting: e }) => ({
	...areCommitted([e]) ? { alternative: "commit" } : {},
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	...t((t) => {
		let n = ` (for this ${t("step", "run")} UV_OFFLINE=0 does so, with uv 0.12.24 or newer)`;
		return `Take it away${e === "UV_OFFLINE" ? "" : n}: uv still takes from its cache what is there`;
	})
})), y = n({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "usage"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	...t.length > 0 && areCommitted(t) ? { remedy: "commit" } : {},
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), b = n({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, words: n, settings: r, isCertain: i }) => ({
	package: e,
	message: `uv refuses to build: ${n}`,
	...areCommitted(r) ? { remedy: "commit" } : {},
	...t((e) => i ? `What told it so is ${r.join(", or ")}: take it ${e("out of this step", "away")}, or fix it where it stands` : `What steers uv here is ${r.join(", and ")}: see that what is missing is there, and not held back; else correct in the package what its build requires`),
	...i ? {} : { alternative: "commit" }
})), buildLockedOut = (t) => ({
	...b({
		...t,
		words: a(t.words, t.index),
		settings: [],
		isCertain: !0
	}),
	remedy: "call",
	...e(r(t.index))
}), x = n({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation: installers build its sdist isolated, and fail`,
	hint: `See that build-system.requires of ${e} names what its build needs, and nothing that users cannot get`
})), S = n({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
}));
export { buildLockedOut, x as builtWithoutIsolation, foldersAbove, isCalled, isOffline, lockLockedOut, p as lockOutdated, g as lockSteered, h as lockUnanswered, m as lockUnchecked, membersWith, v as offline, b as refusedBySettings, _ as requiredVersion, settingsBehind, y as settingsUnusable, toldBy, S as uploadNotBegun };
