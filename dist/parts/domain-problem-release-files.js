import { shellWord as e, shown as t } from "../index.js";
import { defineFinding as n, isAbsolute as r, join as i, normalize as a } from "./domain-workspace-path.js";
import { giveLogin as o, lockedOutBehind as s, trustFirst as c } from "./domain-target-presets.js";
import { aTable as l } from "./domain-toml-places.js";
const commandOf = ({ tool: t, home: n, config: r }, i) => {
	let a = n === "." ? "" : ` in ${n}`;
	switch (t) {
		case "towncrier": return [
			`towncrier build --version ${i}`,
			...r === void 0 ? [] : [`--config ${e(r)}`],
			...n === "." ? [] : [`--dir ${e(n)}`]
		].join(" ");
		case "scriv": return `scriv collect --version ${i}${a}`;
		case "changie": return `changie batch ${i} and changie merge${a}`;
		case "changesets": return "release-actions version --write (where one was released before, commit the version set back to that first)";
	}
}, isTakenAway = (e) => e.tool !== "reno", u = n({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: n, file: r, why: i, isListed: a = !1 }) => ({
	package: e,
	file: r,
	message: `${e} ${n} cannot be written into ${t(r)}: ${t(i)}`,
	hint: `Write it there by hand and commit that, or ${a ? d : "keep the version in project.version"}`
})), d = "take the file out of version-files", versionUnsayable = (e) => ({
	...u({
		...e,
		why: "the file's own tools have no words for such a version"
	}),
	hint: `Choose another version with bump (--bump)${e.isListed === !0 ? `, or ${d}` : ""}`,
	remedy: "call"
}), versionPlaceUnread = (e) => ({
	...u(e),
	message: `${e.package} ${e.version} cannot be written, for where its version stands cannot be read: ${t(e.why)}`,
	hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${e.package} out with exclude`
}), f = n({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: n, from: r, to: i }) => ({
	package: e,
	file: n,
	message: `A requirement of ${e} cannot be written into ${t(n)}: ${t(r)}`,
	hint: `Change it to ${i} by hand, and commit that`
})), inFolder = (e) => e === "." ? "the workspace's root" : t(e), p = n({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, versions: n }) => ({
	message: `The fragments of ${e} in ${inFolder(t)} are of several packages, and one section has one version: ${n.join(", ")}`,
	hint: "Give each package its own fragments and settings for them, or put them into a group with versioning = \"lockstep\""
})), m = n({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: n, config: r, pinned: i, words: a }) => ({
	message: `${e} made no section in ${inFolder(n)}: ${t(a)}`,
	hint: `Run uvx ${t(commandOf({
		tool: e,
		home: n,
		config: r
	}, "1").replace(e, i === void 0 ? e : `${e}@${i}`))}, in a copy of the repository, to see all of it: it takes the fragments away`
})), rendererUnreached = (e) => ({
	...m(e),
	mender: "outside",
	hint: `See that the index that ${e.tool} comes from can be reached from here, then run again: nothing was written`,
	...e.mend === void 0 ? c(e.words) : {
		remedy: "call",
		hint: e.mend
	}
}), h = n({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${t(e)}`,
	hint: "Fix what uv names, and run again: nothing was written"
})), lockUnreached = (e) => ({
	...h(e),
	mender: "outside",
	hint: "See that the index that the message names can be reached from here, then run again: nothing was written",
	...c(e.words)
}), lockLockedOut$1 = ({ words: e, ...t }) => ({
	...h({ words: s(e, t) }),
	remedy: "call",
	hint: `${o(t)}, then run again: nothing was written`
}), lockWithoutPython = ({ python: e, isDownload: t }) => ({
	...h({ words: `no Python here fits, for which ${e} is asked` }),
	...t ? { mender: "outside" } : { remedy: "call" },
	hint: `${t ? "uv could not download it: run again, or install one" : "Install one (uv python install; in a workflow: actions/setup-python), then run again"}: nothing was written`
}), g = {
	cause: ", since uv.lock was behind before",
	hint: "Run uv lock, test and commit that first, then run again"
}, _ = {
	cause: "",
	hint: "Look whether that is wanted"
}, v = {
	cause: ", since another version of uv wrote it",
	hint: "Run with the uv that the project locks with, or take it: all versions of other packages are the same"
}, isRewritten = (e) => e.some((e) => e.startsWith("revision ")) && e.every((e) => /^(?:revision|the entry of) /.test(e)), y = n({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project"
}, ({ moved: e, wasBehind: t }) => {
	let { cause: n, hint: r } = t ? g : isRewritten(e) ? v : _, i = e.length > 20 ? `; and ${e.length - 20} more` : "";
	return {
		file: "uv.lock",
		message: `uv lock changes more than the members' entries${n}: ${e.slice(0, 20).join("; ")}${i}`,
		hint: r
	};
}), b = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => b.test(e.replaceAll(/\s+/g, " ")), x = [
	[b, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], S = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = x.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(e, t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => S.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], areCommitted = (e) => e.every((e) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(e)), optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t, n) => t === void 0 || t.length <= 3 || !/[/\\]/.test(t) ? !1 : e !== "cache-dir" || /permission denied|read-only/i.test(n) ? n.includes(t) : n.split(t.replace(/[/\\]+$/, "")).some((e, t) => t > 0 && !/^[/\\]./.test(e)), keysOf = (e) => [...Object.keys(e), ...l.accepts(e.pip) ? Object.keys(e.pip) : []], C = n({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, () => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	hint: "Run uv lock and commit the file"
})), w = n({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: t, settings: n, isCertain: r }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...t !== void 0 || r && !areCommitted(n) ? { remedy: "call" } : {},
	hint: `${t === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${t} (in a workflow: actions/setup-python), or let uv download it`}${n.length === 0 ? "" : r ? `; what told uv so is ${n.join(", or ")}` : `; what steers uv here is ${n.join(", and ")}`}`
})), lockLockedOut = (e, t) => ({
	...w({
		words: s(e, t),
		python: void 0,
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: o(t)
}), T = n({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	hint: "Run it again; where it stays so, run uv lock --check in the workspace and see what it waits for",
	...c(e)
})), E = n({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again"
})), membersWith = ({ prefix: e, members: t }, n) => {
	let r = new Map(t.map(({ name: t, path: n }) => [a(i(e, n)), t]));
	return new Set(n.flatMap((e) => {
		let t = foldersAbove(e).find((e) => r.has(e));
		return t === void 0 ? [] : r.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
}, D = n({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "usage"
}, ({ required: e, found: t, file: n }) => ({
	...n.endsWith(".toml") && !r(n) ? { file: n } : {},
	message: `The uv on PATH is ${t}, and required-version in ${n} asks for ${e}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
})), O = n({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "usage"
}, ({ setting: e }) => ({
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there"
})), k = n({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "usage"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	...t.length > 0 && areCommitted(t) ? { remedy: "commit" } : {},
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), A = n({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, words: t, settings: n, isCertain: r }) => ({
	package: e,
	message: `uv refuses to build: ${t}`,
	...areCommitted(n) ? { remedy: "commit" } : {},
	hint: r ? `What told it so is ${n.join(", or ")}: take it out of this step, or fix it where it stands` : `What steers uv here is ${n.join(", and ")}: see that what is missing is there, and not held back`
})), buildLockedOut = (e) => ({
	...A({
		...e,
		words: s(e.words, e.index),
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: o(e.index)
}), j = n({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation: installers build its sdist isolated, and fail`,
	hint: `See that build-system.requires of ${e} names what its build needs, and nothing that users cannot get`
})), M = n({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
}));
export { buildLockedOut, j as builtWithoutIsolation, commandOf, foldersAbove, isOffline, isTakenAway, lockLockedOut, lockLockedOut$1, y as lockMoved, h as lockNotMade, C as lockOutdated, E as lockSteered, T as lockUnanswered, w as lockUnchecked, lockUnreached, lockWithoutPython, membersWith, O as offline, A as refusedBySettings, m as rendererFailed, p as rendererShared, rendererUnreached, D as requiredVersion, f as requirementNotWritten, settingsBehind, k as settingsUnusable, M as uploadNotBegun, u as versionNotWritten, versionPlaceUnread, versionUnsayable };
