import { commandOf as e } from "./domain-tag-suggest-format.js";
import { alike as t, byPlace as n, defineFinding as r, giveLogin as i, lockedOutBehind as a, runAgain as o, shown as s, trustFirst as c } from "./domain-problem-locked-index.js";
import { areCommitted as l } from "./domain-problem-uv-settings.js";
const u = r({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, () => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	hint: "Run uv lock, and commit the file unless git ignores it"
})), d = r({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: t, settings: r, isCertain: i }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...t !== void 0 || isCalled({
		settings: r,
		isCertain: i
	}) ? { remedy: "call" } : {},
	...n((e) => `${t === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${t}${e(" (actions/setup-python)", "")}, or let uv download it`}${toldBy({
		settings: r,
		isCertain: i
	})}`)
})), isCalled = ({ settings: e, isCertain: t }) => t && !l(e), toldBy = ({ settings: e, isCertain: t }) => e.length === 0 ? "" : t ? `; what told uv so is ${e.join(", or ")}` : `; what steers uv here is ${e.join(", and ")}`, lockLockedOut$1 = (e, n) => ({
	...d({
		words: a(e, n),
		python: void 0,
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	...t(i(n))
}), f = r({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...c(e) ?? o("Run it again", "if it stays so, run uv lock --check in the workspace and see what it waits for")
})), p = r({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Run without that; if it belongs to the project, set it in [tool.uv] and lock again"
})), m = r({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, file: n, why: r, isListed: i = !1 }) => ({
	package: e,
	file: n,
	message: `${e} ${t} cannot be written into ${s(n)}: ${s(r)}`,
	hint: `Write it there by hand and commit that, or ${i ? h : "keep the version in project.version"}`
})), h = "take the file out of version-files", versionUnsayable = (e) => ({
	...m({
		...e,
		why: "the file's own tools have no words for such a version"
	}),
	...n((t) => `Choose another version with ${t("bump", "--bump")}${e.isListed === !0 ? `, or ${h}` : ""}`),
	remedy: "call"
}), versionPlaceUnread = (e) => ({
	...m(e),
	message: `${e.package} ${e.version} cannot be written, for where its version stands cannot be read: ${s(e.why)}`,
	hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${e.package} out with exclude`
}), g = r({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, from: n, to: r }) => ({
	package: e,
	file: t,
	message: `A requirement of ${e} cannot be written into ${s(t)}: ${s(n)}`,
	hint: `Change it to ${r} by hand, and commit that`
})), inFolder = (e) => e === "." ? "the workspace's root" : s(e), _ = r({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, versions: n }) => ({
	message: `The fragments of ${e} in ${inFolder(t)} are of several packages, and one section has one version: ${n.join(", ")}`,
	hint: "Give each package its own fragments and settings for them, or put them into a group with versioning = \"lockstep\""
})), v = r({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project"
}, ({ tool: t, home: n, config: r, pinned: i, words: a }) => ({
	message: `${t} made no section in ${inFolder(n)}: ${s(a)}`,
	hint: `Run uvx ${s(e({
		tool: t,
		home: n,
		config: r
	}, "1").replace(t, i === void 0 ? t : `${t}@${i}`))}, in a copy of the repository, to see all of it: it takes the fragments away`
})), rendererUnreached = (e) => ({
	...v(e),
	mender: "outside",
	hint: `See that the index that ${e.tool} comes from can be reached from here: nothing was written`,
	...e.mend === void 0 ? c(e.words) : {
		remedy: "call",
		hint: e.mend
	}
}), y = r({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e, behind: t = {
	settings: [],
	isCertain: !1
} }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${s(e)}`,
	...isCalled(t) ? { remedy: "call" } : {},
	hint: `Fix what uv names: nothing was written${toldBy(t)}`
})), lockUnreached = (e) => ({
	...y(e),
	mender: "outside",
	hint: "See that the index that the message names can be reached from here: nothing was written",
	...c(e.words)
}), lockLockedOut = ({ words: e, ...t }) => ({
	...y({ words: a(e, t) }),
	remedy: "call",
	hint: i(t)
}), lockWithoutPython = ({ python: e, isDownload: t }) => ({
	...y({ words: `no Python here fits, for which ${e} is asked` }),
	...t ? {
		mender: "outside",
		...o("Run again", "if uv still cannot download it, install one")
	} : {
		remedy: "call",
		...n((e) => `Install one (${e("actions/setup-python", "uv python install")})`)
	}
}), b = {
	cause: ", since uv.lock was behind before",
	hint: "Run uv lock on the files as they are committed, test and commit that first, then run again"
}, x = {
	cause: "",
	hint: "Look whether that is wanted"
}, S = {
	cause: ", since another version of uv wrote it",
	hint: "Run with the uv that the project locks with, or take it: all versions of other packages are the same"
}, isRewritten = (e) => e.some((e) => e.startsWith("revision ")) && e.every((e) => /^(?:revision|the entry of) /.test(e)), C = r({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project"
}, ({ moved: e, wasBehind: t }) => {
	let { cause: n, hint: r } = t ? b : isRewritten(e) ? S : x, i = e.length > 20 ? `; and ${e.length - 20} more` : "";
	return {
		file: "uv.lock",
		message: `uv lock changes more than the members' entries${n}: ${e.slice(0, 20).join("; ")}${i}`,
		hint: r
	};
});
export { lockLockedOut, lockLockedOut$1, C as lockMoved, y as lockNotMade, u as lockOutdated, p as lockSteered, f as lockUnanswered, d as lockUnchecked, lockUnreached, lockWithoutPython, v as rendererFailed, _ as rendererShared, rendererUnreached, g as requirementNotWritten, m as versionNotWritten, versionPlaceUnread, versionUnsayable };
