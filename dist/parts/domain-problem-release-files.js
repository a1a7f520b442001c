import { defineFinding as e, named as t, shown as n } from "./actions-publish-contract.js";
const r = e({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, file: r, why: i }) => ({
	package: e,
	file: r,
	message: `${e} ${t} cannot be written into ${n(r)}: ${n(i)}`,
	hint: "Write it there by hand and commit that, or keep the version in project.version"
})), i = e({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, from: r, to: i }) => ({
	package: e,
	file: t,
	message: `A requirement of ${e} cannot be written into ${n(t)}: ${n(r)}`,
	hint: `Change it to ${i} by hand, and commit that`
})), a = e({
	code: "RA-WRITE-CHANGELOG",
	severity: "error",
	mender: "project"
}, ({ packages: e, file: r, why: i }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	file: r,
	message: `The release of ${t(e)} cannot be put into ${n(r)}: ${n(i)}`,
	hint: "Fix that, or write the section of the release by hand: it is then kept"
})), o = e({
	code: "RA-WRITE-SECTION-LACKS",
	severity: "notice",
	mender: "project"
}, ({ label: e, file: r, texts: i }) => ({
	file: r,
	message: `The section of ${e} in ${n(r)} lacks changes that go along: ${t(i.map(n))}`,
	hint: "Add them by hand, or delete the section, and it is written anew; nothing to do where that is meant"
})), s = e({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, versions: r }) => ({
	message: `The fragments of ${e} in ${n(t)} are of several packages, and one section has one version: ${r.join(", ")}`,
	hint: "Give each package its own fragments, put them into a group with versioning = \"lockstep\", or release one at a time with --packages"
})), c = e({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project"
}, ({ tool: e, home: t, words: r }) => ({
	message: `${e} made no section in ${n(t)}: ${n(r)}`,
	hint: `Run uvx ${e} ${e === "towncrier" ? "build --draft --version 1" : "collect"} there to see all of it`
})), l = e({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project"
}, ({ words: e }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${n(e)}`,
	hint: "Widen the specifier that is named, or look at the network, and run again: nothing was written"
})), u = e({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project"
}, ({ moved: e, wasCurrent: t }) => ({
	file: "uv.lock",
	message: `uv lock changes more than the members' entries, since ${t ? "their new versions and requirements ask for it" : "uv.lock was behind before"}: ${e.slice(0, 20).join("; ")}${e.length > 20 ? `; and ${e.length - 20} more` : ""}`,
	hint: t ? "Look whether that is wanted" : "Run uv lock, test and commit that first, then run again"
})), d = e({
	code: "RA-WRITE-DIRTY",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: `Files with changes that are not committed would be written: ${e.map((e) => n(e)).join(", ")}`,
	hint: "Undo what an earlier --write has left there, commit or stash what is yours, then run again: nothing was written"
})), f = e({
	code: "RA-WRITE-FILE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e }) => ({
	file: e,
	message: `Nothing is written, for a file was changed meanwhile: ${n(e)}`,
	hint: "Run again when nothing else writes to it"
})), p = e({
	code: "RA-WRITE-UNFINISHED",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ files: e }) => ({
	message: `An earlier version --write was ended in the middle of ${t(e.map((e) => n(e)))}`,
	hint: "Run version --write again: it takes that back first"
})), m = e({
	code: "RA-WRITE-EDITED-SINCE",
	severity: "error",
	mender: "usage"
}, ({ files: e, journal: t }) => ({
	message: `An earlier version --write was ended in the middle, and these files were changed since: ${e.map((e) => n(e)).join(", ")}`,
	hint: `Bring all files into the state that you want, then remove ${t}`
})), h = e({
	code: "RA-WRITE-AT-WORK",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, () => ({
	message: "Another version --write is writing into this checkout",
	hint: "Wait until it has ended, then run again"
})), g = e({
	code: "RA-CHANGELOG-NOT-THERE",
	severity: "error",
	mender: "usage"
}, ({ package: e, version: t }) => ({
	...e === void 0 ? {} : { package: e },
	message: `No changelog${e === void 0 ? "" : ` of ${e}`} has a section of the version, and it does not come next: ${t}`,
	hint: "Ask for a version that is in the changelog, or for none: then it is the next one"
}));
export { o as changelogLacks, a as changelogNotWritten, f as fileMoved, d as filesDirty, u as lockMoved, l as lockNotMade, c as rendererFailed, s as rendererShared, i as requirementNotWritten, g as sectionNotThere, r as versionNotWritten, m as writeEdited, h as writeGoesOn, p as writeUnfinished };
