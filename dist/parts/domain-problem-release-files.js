import { named as e, shown as t } from "../index.js";
import { defineFinding as n, isAbsolute as r, join as i, normalize as a } from "./domain-workspace-path.js";
import { commandOf as o } from "./domain-problem-target.js";
import { aTable as s } from "./domain-toml-places.js";
const lockedOut = ({ url: e, status: t, isOther: n }) => `${n ? "" : "The index "}${e} answers ${t}: a login is missing or wrong${n ? ", or it is held back" : ""}`, lockedOutBehind = (e, t) => `${e.replace(/\.$/, "")}. ${lockedOut(t)}`, giveLogin = ({ url: e, isOther: t }) => t ? `Give the login of ${e}, or ask those who run it` : `Give the login of ${e}: UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD, with the index's name in capitals`, trustFirst = (e) => e.includes("invalid peer certificate: UnknownIssuer") ? {
	remedy: "call",
	hint: "Let SSL_CERT_FILE name the file with the certificate authority of the index or of your network, then run again"
} : void 0, c = n({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: n, file: r, why: i, isListed: a = !1 }) => ({
	package: e,
	file: r,
	message: `${e} ${n} cannot be written into ${t(r)}: ${t(i)}`,
	hint: `Write it there by hand and commit that, or ${a ? l : "keep the version in project.version"}`
})), l = "take the file out of version-files", versionUnsayable = (e) => ({
	...c({
		...e,
		why: "the file's own tools have no words for such a version"
	}),
	hint: `Choose another version with bump (--bump)${e.isListed === !0 ? `, or ${l}` : ""}`,
	remedy: "call"
}), versionPlaceUnread = (e) => ({
	...c(e),
	message: `${e.package} ${e.version} cannot be written, for where its version stands cannot be read: ${t(e.why)}`,
	hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${e.package} out with exclude`
}), u = n({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: n, from: r, to: i }) => ({
	package: e,
	file: n,
	message: `A requirement of ${e} cannot be written into ${t(n)}: ${t(r)}`,
	hint: `Change it to ${i} by hand, and commit that`
})), d = n({
	code: "RA-WRITE-CHANGELOG",
	severity: "error",
	mender: "project"
}, ({ packages: n, file: r, why: i }) => ({
	...n.length === 1 ? { package: n[0] } : {},
	file: r,
	message: `The release of ${e(n)} cannot be put into ${t(r)}: ${t(i)}`,
	hint: "Fix that, or write the section of the release by hand, below a heading with its version: it is then kept"
})), changelogUnread = (e) => ({
	...d(e),
	hint: "Fix that, or name another file: changelog = \"{path}/CHANGELOG.md\" in the configuration"
}), f = n({
	code: "RA-WRITE-SECTION-LACKS",
	severity: "notice",
	mender: "project"
}, ({ label: n, file: r, texts: i }) => ({
	file: r,
	message: `The section of ${n} in ${t(r)} lacks changes of this checkout: ${e(i.map(t))}`,
	hint: "Add them by hand, or delete the section, and it is written anew; nothing to do where that is meant, or the release is made from an earlier commit"
})), p = n({
	code: "RA-WRITE-TEXT-LEFT",
	severity: "notice",
	mender: "project"
}, ({ file: e, line: n, heading: r, isBelow: i }) => ({
	file: e,
	...i ? {} : { line: n },
	message: `What stands under ${t(r)} in ${t(e)} goes into no section: ${i ? "a release stands above it" : "packages share the file, and it may be about any of them"}`,
	hint: "Once the sections are written, move each line into that of the release that it is about"
})), inFolder = (e) => e === "." ? "the workspace's root" : t(e), m = n({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, versions: n }) => ({
	message: `The fragments of ${e} in ${inFolder(t)} are of several packages, and one section has one version: ${n.join(", ")}`,
	hint: "Give each package its own fragments and settings for them, or put them into a group with versioning = \"lockstep\""
})), h = n({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: n, words: r }) => ({
	message: `${e} made no section in ${inFolder(n)}: ${t(r)}`,
	hint: `Run uvx ${t(o({
		tool: e,
		home: n
	}, "1"))}, in a copy of the repository, to see all of it: it takes the fragments away`
})), rendererUnreached = (e) => ({
	...h(e),
	mender: "outside",
	hint: `See that the index that ${e.tool} comes from can be reached from here, then run again: nothing was written`,
	...e.mend === void 0 ? trustFirst(e.words) : {
		remedy: "call",
		hint: e.mend
	}
}), g = n({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${t(e)}`,
	hint: "Fix what uv names, and run again: nothing was written"
})), lockUnreached = (e) => ({
	...g(e),
	mender: "outside",
	hint: "See that the index that the message names can be reached from here, then run again: nothing was written",
	...trustFirst(e.words)
}), lockLockedOut$1 = ({ words: e, ...t }) => ({
	...g({ words: lockedOutBehind(e, t) }),
	remedy: "call",
	hint: `${giveLogin(t)}, then run again: nothing was written`
}), lockWithoutPython = ({ python: e, isDownload: t }) => ({
	...g({ words: `no Python here fits, for which ${e} is asked` }),
	...t ? { mender: "outside" } : { remedy: "call" },
	hint: `${t ? "uv could not download it: run again, or install one" : "Install one (uv python install; in a workflow: actions/setup-python), then run again"}: nothing was written`
}), _ = {
	cause: ", since uv.lock was behind before",
	hint: "Run uv lock, test and commit that first, then run again"
}, v = {
	cause: "",
	hint: "Look whether that is wanted"
}, y = {
	cause: ", since another version of uv wrote it",
	hint: "Run with the uv that the project locks with, or take it: all versions of other packages are the same"
}, isRewritten = (e) => e.some((e) => e.startsWith("revision ")) && e.every((e) => /^(?:revision|the entry of) /.test(e)), b = n({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project"
}, ({ moved: e, wasBehind: t }) => {
	let { cause: n, hint: r } = t ? _ : isRewritten(e) ? y : v, i = e.length > 20 ? `; and ${e.length - 20} more` : "";
	return {
		file: "uv.lock",
		message: `uv lock changes more than the members' entries${n}: ${e.slice(0, 20).join("; ")}${i}`,
		hint: r
	};
}), x = /network was disabled|network connectivity is disabled|offline mode/i, isOffline = (e) => x.test(e.replaceAll(/\s+/g, " ")), S = [
	[x, "offline"],
	[/hash-checking/i, "require-hashes"],
	[/building (?:from )?source(?: distributions)? is disabled|building source distributions/i, "no-build"],
	[/binaries? (?:is|are) disabled|using wheels is disabled/i, "no-binary"],
	[/index lookups were disabled/i, "no-index"],
	[/managed installations|search path/i, "python-preference managed-python no-managed-python python-search-path"],
	[/python downloads are/i, "python-downloads"],
	[/python-build-standalone|\/cpython-\d/, "python python-preference managed-python python-downloads python-install-mirror"],
	[/required uv version/i, "required-version"]
], C = new Set(["index default-index index-url extra-index-url find-links no-index index-strategy exclude-newer exclude-newer-package", "build-constraint build-constraint-dependencies no-build no-build-package no-binary no-binary-package"].flatMap((e) => e.split(" "))), settingsBehind = (e, t) => {
	let n = e.replaceAll(/[\s│├╰─▶]+/g, " "), r = S.flatMap(([e, t]) => e.test(n) ? t.split(" ") : []), isNamed = (e) => r.includes(e) || nameIn(e, n), i = choose(t, (e, t) => isNamed(e) || isValueIn(e, t, n));
	return i.length > 0 ? {
		settings: i,
		isCertain: !0
	} : {
		settings: /no solution found|unsatisfiable|not found in/i.test(n) ? choose(t, (e) => C.has(e)) : [],
		isCertain: !1
	};
}, choose = ({ env: e, files: t }, n) => [...Object.keys(e).filter((t) => t.startsWith("UV_") && n(optionOf(t), e[t])), ...t.flatMap(({ path: e, table: t }) => keysOf(t).filter((e) => n(e)).map((t) => `${t} in ${e}`))], areCommitted = (e) => e.every((e) => /(?:^| in )(?:pyproject|uv)\.toml$/.test(e)), optionOf = (e) => e.slice(3).toLowerCase().replaceAll("_", "-"), nameIn = (e, t) => RegExp(`(?:--|\`)${e}(?![\\w-])|UV_${e.toUpperCase().replaceAll("-", "_")}(?!\\w)`).test(t) || e.includes("-") && RegExp(`(?<![\\w-])${e}(?![\\w-])`).test(t), isValueIn = (e, t, n) => t === void 0 || t.length <= 3 || !/[/\\]/.test(t) ? !1 : e !== "cache-dir" || /permission denied|read-only/i.test(n) ? n.includes(t) : n.split(t.replace(/[/\\]+$/, "")).some((e, t) => t > 0 && !/^[/\\]./.test(e)), keysOf = (e) => [...Object.keys(e), ...s.accepts(e.pip) ? Object.keys(e.pip) : []], w = n({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, () => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	hint: "Run uv lock and commit the file"
})), T = n({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: t, settings: n, isCertain: r }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...t !== void 0 || r && !areCommitted(n) ? { remedy: "call" } : {},
	hint: `${t === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${t} (in a workflow: actions/setup-python), or let uv download it`}${n.length === 0 ? "" : r ? `; what told uv so is ${n.join(", or ")}` : `; what steers uv here is ${n.join(", and ")}`}`
})), lockLockedOut = (e, t) => ({
	...T({
		words: lockedOutBehind(e, t),
		python: void 0,
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: giveLogin(t)
}), E = n({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	hint: "Run it again; where it stays so, run uv lock --check in the workspace and see what it waits for",
	...trustFirst(e)
})), D = n({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project"
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
}, O = n({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "usage"
}, ({ required: e, found: t, file: n }) => ({
	...n.endsWith(".toml") && !r(n) ? { file: n } : {},
	message: `The uv on PATH is ${t}, and required-version in ${n} asks for ${e}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
})), k = n({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "usage"
}, ({ setting: e }) => ({
	message: `uv is told to stay offline by ${e}: it would upload nothing, not even to the rehearsal index`,
	hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there"
})), A = n({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "usage"
}, ({ words: e, settings: t }) => ({
	message: `uv does not work with its settings: ${e}`,
	...t.length > 0 && areCommitted(t) ? { remedy: "commit" } : {},
	hint: `Fix ${t.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
})), j = n({
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
	...j({
		...e,
		words: lockedOutBehind(e.words, e.index),
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: giveLogin(e.index)
}), M = n({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project"
}, ({ package: e }) => ({
	package: e,
	message: `${e} builds only without isolation, by no-build-isolation: installers build its sdist isolated, and fail`,
	hint: `See that build-system.requires of ${e} names what its build needs, and nothing that users cannot get`
})), N = n({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ words: e, settings: t }) => ({
	message: `uv ends before it uploads anything: ${e}`,
	hint: `Fix ${t.join(", ") || "what uv says"}: nothing was sent`
}));
export { buildLockedOut, M as builtWithoutIsolation, f as changelogLacks, d as changelogNotWritten, changelogUnread, foldersAbove, giveLogin, isOffline, lockLockedOut, lockLockedOut$1, b as lockMoved, g as lockNotMade, w as lockOutdated, D as lockSteered, E as lockUnanswered, T as lockUnchecked, lockUnreached, lockWithoutPython, lockedOut, lockedOutBehind, membersWith, k as offline, j as refusedBySettings, h as rendererFailed, m as rendererShared, rendererUnreached, O as requiredVersion, u as requirementNotWritten, settingsBehind, A as settingsUnusable, p as textLeft, trustFirst, N as uploadNotBegun, c as versionNotWritten, versionPlaceUnread, versionUnsayable };
