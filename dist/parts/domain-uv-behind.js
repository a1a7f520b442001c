import { giveLogin as e, lockedOutBehind as t } from "../index.js";
import { defineFinding as n, isAbsolute as r, resolve as i } from "./domain-workspace-path.js";
import { aTable as a } from "./domain-workspace-shapes.js";
const o = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => o.test(e.replaceAll(/\s+/g, " ")), s = [
	[o, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], c = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = s.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(e, t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => c.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], areCommitted = (e) => e.every((e) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(e)), optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t, n) => t === void 0 || t.length <= 3 || !/[/\\]/.test(t) ? !1 : e !== "cache-dir" || /permission denied|read-only/i.test(n) ? n.includes(t) : n.split(t.replace(/[/\\]+$/, "")).some((e, t) => t > 0 && !/^[/\\]./.test(e)), keysOf = (e) => [...Object.keys(e), ...a.accepts(e.pip) ? Object.keys(e.pip) : []], membersWith = ({ prefix: e, members: t }, n) => {
	let r = new Map(t.map(({ name: t, path: n }) => [i(e, n), t]));
	return new Set(n.flatMap((e) => {
		let t = foldersAbove(e).find((e) => r.has(e));
		return t === void 0 ? [] : r.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
}, l = n({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "usage"
}, ({ required: e, found: t, file: n }) => ({
	...n.endsWith(".toml") && !r(n) ? { file: n } : {},
	message: `The uv on PATH is ${t}, and required-version in ${n} asks for ${e}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
})), u = n({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "usage"
}, ({ setting: e }) => ({
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	hint: `Take it away${e === "UV_OFFLINE" ? "" : " (for this step UV_OFFLINE=0 does so, with uv 0.12.24 or newer)"}: uv still takes from its cache what is there`
})), d = n({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "usage"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	...t.length > 0 && areCommitted(t) ? { remedy: "commit" } : {},
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), f = n({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, words: t, settings: n, isCertain: r }) => ({
	package: e,
	message: `uv refuses to build: ${t}`,
	...areCommitted(n) ? { remedy: "commit" } : {},
	hint: r ? `What told it so is ${n.join(", or ")}: take it out of this step, or fix it where it stands` : `What steers uv here is ${n.join(", and ")}: see that what is missing is there, and not held back`
})), buildLockedOut = (n) => ({
	...f({
		...n,
		words: t(n.words, n.index),
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: e(n.index)
}), p = n({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation: installers build its sdist isolated, and fail`,
	hint: `See that build-system.requires of ${e} names what its build needs, and nothing that users cannot get`
})), m = n({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
}));
export { areCommitted, buildLockedOut, p as builtWithoutIsolation, foldersAbove, isOffline, membersWith, u as offline, f as refusedBySettings, l as requiredVersion, settingsBehind, d as settingsUnusable, m as uploadNotBegun };
