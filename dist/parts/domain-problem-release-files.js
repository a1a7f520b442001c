import { commandOf as e } from "./domain-tag-suggest-format.js";
import { byPlace as t, defineFinding as n, giveLogin as r, lockedOutBehind as i, runAgain as a, shown as o, trustFirst as s } from "./domain-problem-locked-index.js";
import { isCalled as c, toldBy as l } from "./domain-problem-uv-settings.js";
const u = n({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, file: n, why: r, isListed: i = !1 }) => ({
	package: e,
	file: n,
	message: `${e} ${t} cannot be written into ${o(n)}: ${o(r)}`,
	hint: `Write it there by hand and commit that, or ${i ? d : "keep the version in project.version"}`
})), d = "take the file out of version-files", versionUnsayable = (e) => ({
	...u({
		...e,
		why: "the file's own tools have no words for such a version"
	}),
	...t((t) => `Choose another version with ${t("bump", "--bump")}${e.isListed === !0 ? `, or ${d}` : ""}`),
	remedy: "call"
}), versionPlaceUnread = (e) => ({
	...u(e),
	message: `${e.package} ${e.version} cannot be written, for where its version stands cannot be read: ${o(e.why)}`,
	hint: `Keep the version in project.version, or in one assignment of a text; to write the others alone, leave ${e.package} out with exclude`
}), f = n({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, from: n, to: r }) => ({
	package: e,
	file: t,
	message: `A requirement of ${e} cannot be written into ${o(t)}: ${o(n)}`,
	hint: `Change it to ${r} by hand, and commit that`
})), inFolder = (e) => e === "." ? "the workspace's root" : o(e), p = n({
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
}, ({ tool: t, home: n, config: r, pinned: i, words: a }) => ({
	message: `${t} made no section in ${inFolder(n)}: ${o(a)}`,
	hint: `Run uvx ${o(e({
		tool: t,
		home: n,
		config: r
	}, "1").replace(t, i === void 0 ? t : `${t}@${i}`))}, in a copy of the repository, to see all of it: it takes the fragments away`
})), rendererUnreached = (e) => ({
	...m(e),
	mender: "outside",
	hint: `See that the index that ${e.tool} comes from can be reached from here: nothing was written`,
	...e.mend === void 0 ? s(e.words) : {
		remedy: "call",
		hint: e.mend
	}
}), h = n({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e, behind: t = {
	settings: [],
	isCertain: !1
} }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${o(e)}`,
	...c(t) ? { remedy: "call" } : {},
	hint: `Fix what uv names: nothing was written${l(t)}`
})), lockUnreached = (e) => ({
	...h(e),
	mender: "outside",
	hint: "See that the index that the message names can be reached from here: nothing was written",
	...s(e.words)
}), lockLockedOut = ({ words: e, ...t }) => ({
	...h({ words: i(e, t) }),
	remedy: "call",
	hint: r(t)
}), lockWithoutPython = ({ python: e, isDownload: n }) => ({
	...h({ words: `no Python here fits, for which ${e} is asked` }),
	...n ? {
		mender: "outside",
		...a("Run again", "if uv still cannot download it, install one")
	} : {
		remedy: "call",
		...t((e) => `Install one (${e("actions/setup-python", "uv python install")})`)
	}
}), g = {
	cause: ", since uv.lock was behind before",
	hint: "Run uv lock on the files as they are committed, test and commit that first, then run again"
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
});
export { lockLockedOut, y as lockMoved, h as lockNotMade, lockUnreached, lockWithoutPython, m as rendererFailed, p as rendererShared, rendererUnreached, f as requirementNotWritten, u as versionNotWritten, versionPlaceUnread, versionUnsayable };
