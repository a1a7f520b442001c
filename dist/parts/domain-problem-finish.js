import { defineFinding as e } from "./domain-workspace-path.js";
import { named as t, shown as n } from "../index.js";
const r = e({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index: e }) => ({
	message: `What was published to ${e} was a trial, and gets neither tag nor release`,
	hint: "Nothing to do after a trial; else give the manifest of the run that published for users"
})), i = e({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "Check out the commit that was released, and give its tag without dist and manifest-path"
})), a = e({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released: e, here: t }) => ({
	message: `Released was ${e}, checked out is ${t}`,
	hint: `Check out ${e}, or give the manifest of a release of ${t.slice(0, 10)}`
})), o = e({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project"
}, ({ packages: e, index: n }) => ({
	message: `Not on ${n}, and so neither tagged nor released: ${t(e, 10)}`,
	hint: "Run the publishing again, then this: it adds what is left"
})), whereElse = ({ address: e }) => e === void 0 ? "; where it is on another index, name that with index and check-url in [tool.release-actions], or UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL in the environment" : `; where the index's simple URL is not ${n(e)}, correct check-url in [tool.release-actions], or url of the [[tool.uv.index]] entry`, s = e({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e, index: n, asked: r }) => ({
	message: `Nothing of this release is on ${n}: ${t(e, 10)}`,
	hint: `Publish first, and give the manifest that the publishing run left, or the tag again${r === void 0 ? "" : whereElse(r)}`
})), c = e({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages: e, index: r, why: i }) => ({
	message: `Whether ${t(e, 10)} is on ${r} is not known: ${n(i)}`,
	hint: "Run it again when the index answers: it adds what is left"
})), l = e({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, ours: r, theirs: i }) => ({
	package: e,
	message: `${n(t)} on the index has sha256 ${i}, the manifest says ${r}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
})), u = e({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project"
}, ({ versions: e }) => ({
	message: `There is no umbrella tag, since the released packages have several versions: ${t(e, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
})), d = e({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project"
}, ({ tag: e, packages: n }) => ({
	message: `There is no ${e === void 0 ? "umbrella tag" : `release of ${e}`} yet, since a part of it is missing: ${t(n, 10)}`,
	hint: "Publish what is missing, then run this again"
})), f = e({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	input: "notes",
	message: `The text of the notes cannot be read from ${n(e)}: ${n(t)}`,
	hint: "Give a path from the working directory to a text file of no more than 125000 characters, or changelog"
})), p = e({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, most: t }) => ({
	message: `The notes of ${n(e)} were cut to ${t} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
})), m = e({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why: e }) => ({
	message: `The notes tell no changes: ${n(e)}`,
	hint: "Let actions/checkout run before this, or edit the notes on GitHub or Gitea"
})), h = e({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag: e, why: t, isOfCode: r = !1 }) => ({
	message: `The tag ${n(e)} releases nothing of this checkout: ${n(t)}`,
	hint: r ? "Give manifest-path or dist of the run that published it (--manifest-path, --dist), which has the version" : "Give a tag that names a package and its version here, and check out its commit"
})), g = e({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));
export { o as finishNotPublished, p as finishNotesCut, f as finishNotesFile, s as finishNothingPublished, r as finishOfTrial, l as finishOtherBytes, a as finishOtherCommit, h as finishTagUnread, u as finishUmbrella, d as finishUmbrellaWaits, c as finishUncertain, g as finishUntold, i as finishWithoutCommit, m as finishWithoutNotes };
