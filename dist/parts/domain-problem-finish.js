import { defineFinding as e, remedyOf as t } from "./domain-workspace-path.js";
import { named as n, shown as r } from "../index.js";
const i = e({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index: e }) => ({
	message: `What was published to ${e} was a trial, and gets neither tag nor release`,
	hint: "Nothing to do after a trial; else give the manifest of the run that published for users"
})), a = e({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "Check out the commit that was released, and run create-release there with its tag alone"
})), o = e({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released: e, here: t }) => ({
	message: `Released was ${e}, checked out is ${t}`,
	hint: `Check out ${e}, or give the manifest of a release of ${t.slice(0, 10)}`
})), s = e({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ packages: e, index: t }) => ({
	message: `Not on ${t}, and so neither tagged nor released: ${n(e, 10)}`,
	hint: "Run the publishing again, then this: it adds what is left"
})), whereElse = ({ address: e }) => e === void 0 ? "; where it is on another index, name that with index and check-url in the configuration, or UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL in the environment" : `; where the index's simple URL is not ${r(e)}, correct check-url, UV_PUBLISH_CHECK_URL or url of the [[tool.uv.index]] entry, whichever names it`, c = e({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e, index: t, asked: r }) => ({
	message: `No package of this release was found whole on ${t}: ${n(e, 10)}`,
	hint: `Publish first, and give the manifest that the publishing run left, or the tag again${r === void 0 ? "" : whereElse(r)}`
})), l = e({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages: e, index: i, why: a, cause: o }) => ({
	message: `Whether ${n(e, 10)} is on ${i} is not known: ${r(a)}`,
	...o === void 0 || t(o) === "outside" && o.mender === "outside" ? { hint: "Run it again when the index answers: it adds what is left" } : {
		hint: o.hint,
		remedy: t(o),
		mender: o.mender,
		input: o.input
	}
})), u = e({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, ours: n, theirs: i }) => ({
	package: e,
	message: `${r(t)} on the index has sha256 ${i}, the manifest says ${n}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
})), d = e({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project"
}, ({ versions: e }) => ({
	message: `No umbrella release is made, since the released packages have several versions: ${n(e, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
})), f = e({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, packages: t }) => ({
	message: `No ${e === void 0 ? "umbrella release" : `release of ${e}`} is made, since a part of it is missing: ${n(t, 10)}`,
	hint: "Publish what is missing, then run this again"
})), p = e({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	input: "notes",
	message: `The text of the notes cannot be read from ${r(e)}: ${r(t)}`,
	hint: "Give a path from the workspace's root to a text file of no more than 125000 characters, or changelog"
})), m = e({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, most: t }) => ({
	message: `The notes of ${r(e)} were cut to ${t} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
})), h = e({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why: e }) => ({
	message: `The notes tell no changes: ${r(e)}`,
	hint: "Edit the notes on GitHub or Gitea; for the next release, run this with git in a checkout of the released commit (actions/checkout)"
})), g = e({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag: e, why: t, lacks: n }) => ({
	message: `The tag ${r(e)} releases nothing of this checkout: ${r(t)}`,
	hint: n === void 0 ? "Give a tag that names a package and its version here, and check out its commit" : `${n === "checkout" ? "Check the tag out, or give" : "Give"} manifest-path or dist of the run that published it (--manifest-path, --dist), which has the version`
})), _ = e({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));
export { s as finishNotPublished, m as finishNotesCut, p as finishNotesFile, c as finishNothingPublished, i as finishOfTrial, u as finishOtherBytes, o as finishOtherCommit, g as finishTagUnread, d as finishUmbrella, f as finishUmbrellaWaits, l as finishUncertain, _ as finishUntold, a as finishWithoutCommit, h as finishWithoutNotes };
