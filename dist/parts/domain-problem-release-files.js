import { commandOf as e } from "./domain-tag-suggest-format.js";
import { defineFinding as t, runAgain as n, shown as r } from "./domain-workspace-path.js";
import { areCommitted as i } from "./domain-uv-behind.js";
import { giveLogin as a, lockedOutBehind as o, trustFirst as s } from "../index.js";
const c = t({
	code: "RA-PREFLIGHT-LOCK-OUTDATED",
	severity: "error",
	mender: "project"
}, () => ({
	file: "uv.lock",
	message: "uv.lock is not up to date",
	hint: "Run uv lock, and commit the file unless git ignores it"
})), l = t({
	code: "RA-PREFLIGHT-LOCK-UNCHECKED",
	severity: "error",
	mender: "project"
}, ({ words: e, python: t, settings: n, isCertain: r }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...t !== void 0 || isCalled({
		settings: n,
		isCertain: r
	}) ? { remedy: "call" } : {},
	hint: `${t === void 0 ? "Run uv lock --check in the workspace and fix what it says" : `Install Python ${t} (in a workflow: actions/setup-python), or let uv download it`}${toldBy({
		settings: n,
		isCertain: r
	})}`
})), isCalled = ({ settings: e, isCertain: t }) => t && !i(e), toldBy = ({ settings: e, isCertain: t }) => e.length === 0 ? "" : t ? `; what told uv so is ${e.join(", or ")}` : `; what steers uv here is ${e.join(", and ")}`, lockLockedOut$1 = (e, t) => ({
	...l({
		words: o(e, t),
		python: void 0,
		settings: [],
		isCertain: !1
	}),
	remedy: "call",
	hint: a(t)
}), u = t({
	code: "RA-PREFLIGHT-LOCK-UNANSWERED",
	severity: "error",
	mender: "outside"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv.lock could not be checked: ${e}`,
	...s(e) ?? n("Run it again", "if it stays so, run uv lock --check in the workspace and see what it waits for")
})), d = t({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ settings: e }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${e.join(", ")}`,
	hint: "Run without that; if it belongs to the project, set it in [tool.uv] and lock again"
})), f = t({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, file: n, why: i, isListed: a = !1 }) => ({
	package: e,
	file: n,
	message: `${e} ${t} cannot be written into ${r(n)}: ${r(i)}`,
	hint: `Write it there by hand and commit that, or ${a ? p : "keep the version in project.version"}`
})), p = "take the file out of version-files", versionUnsayable = (e) => ({
	...f({
		...e,
		why: "the file's own tools have no words for such a version"
	}),
	hint: `Choose another version with bump (--bump)${e.isListed === !0 ? `, or ${p}` : ""}`,
	remedy: "call"
}), versionPlaceUnread = (e) => ({
	...f(e),
	message: `${e.package} ${e.version} cannot be written, for where its version stands cannot be read: ${r(e.why)}`,
	hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${e.package} out with exclude`
}), m = t({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, from: n, to: i }) => ({
	package: e,
	file: t,
	message: `A requirement of ${e} cannot be written into ${r(t)}: ${r(n)}`,
	hint: `Change it to ${i} by hand, and commit that`
})), inFolder = (e) => e === "." ? "the workspace's root" : r(e), h = t({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, versions: n }) => ({
	message: `The fragments of ${e} in ${inFolder(t)} are of several packages, and one section has one version: ${n.join(", ")}`,
	hint: "Give each package its own fragments and settings for them, or put them into a group with versioning = \"lockstep\""
})), g = t({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project"
}, ({ tool: t, home: n, config: i, pinned: a, words: o }) => ({
	message: `${t} made no section in ${inFolder(n)}: ${r(o)}`,
	hint: `Run uvx ${r(e({
		tool: t,
		home: n,
		config: i
	}, "1").replace(t, a === void 0 ? t : `${t}@${a}`))}, in a copy of the repository, to see all of it: it takes the fragments away`
})), rendererUnreached = (e) => ({
	...g(e),
	mender: "outside",
	hint: `See that the index that ${e.tool} comes from can be reached from here: nothing was written`,
	...e.mend === void 0 ? s(e.words) : {
		remedy: "call",
		hint: e.mend
	}
}), _ = t({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e, behind: t = {
	settings: [],
	isCertain: !1
} }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${r(e)}`,
	...isCalled(t) ? { remedy: "call" } : {},
	hint: `Fix what uv names: nothing was written${toldBy(t)}`
})), lockUnreached = (e) => ({
	..._(e),
	mender: "outside",
	hint: "See that the index that the message names can be reached from here: nothing was written",
	...s(e.words)
}), lockLockedOut = ({ words: e, ...t }) => ({
	..._({ words: o(e, t) }),
	remedy: "call",
	hint: a(t)
}), v = "one (uv python install; in a workflow: actions/setup-python)", lockWithoutPython = ({ python: e, isDownload: t }) => ({
	..._({ words: `no Python here fits, for which ${e} is asked` }),
	...t ? {
		mender: "outside",
		...n("Run again", `if uv still cannot download it, install ${v}`)
	} : {
		remedy: "call",
		hint: `Install ${v}`
	}
}), y = {
	cause: ", since uv.lock was behind before",
	hint: "Run uv lock on the files as they are committed, test and commit that first, then run again"
}, b = {
	cause: "",
	hint: "Look whether that is wanted"
}, x = {
	cause: ", since another version of uv wrote it",
	hint: "Run with the uv that the project locks with, or take it: all versions of other packages are the same"
}, isRewritten = (e) => e.some((e) => e.startsWith("revision ")) && e.every((e) => /^(?:revision|the entry of) /.test(e)), S = t({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project"
}, ({ moved: e, wasBehind: t }) => {
	let { cause: n, hint: r } = t ? y : isRewritten(e) ? x : b, i = e.length > 20 ? `; and ${e.length - 20} more` : "";
	return {
		file: "uv.lock",
		message: `uv lock changes more than the members' entries${n}: ${e.slice(0, 20).join("; ")}${i}`,
		hint: r
	};
});
export { lockLockedOut, lockLockedOut$1, S as lockMoved, _ as lockNotMade, c as lockOutdated, d as lockSteered, u as lockUnanswered, l as lockUnchecked, lockUnreached, lockWithoutPython, g as rendererFailed, h as rendererShared, rendererUnreached, m as requirementNotWritten, f as versionNotWritten, versionPlaceUnread, versionUnsayable };
