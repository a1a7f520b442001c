import { shellWord as e } from "../index.js";
import { defineFinding as t, named as n, remedyOf as r, shown as i } from "./domain-workspace-path.js";
const a = t({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index: e }) => ({
	message: `What was published to ${e} was a trial, and gets neither tag nor release`,
	hint: "Nothing to do after a trial; else give the manifest of the run that published for users"
})), o = t({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "In a clone made by git, check out the commit that was released, and run create-release there with its tag alone"
})), s = t({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released: e, here: t }) => ({
	message: `Released was ${e}, checked out is ${t}`,
	hint: `Check out ${e}, or give the manifest of a release of ${t.slice(0, 10)}`
})), c = t({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ packages: e, index: t, asked: r }) => ({
	message: `Not on ${t}, and so neither tagged nor released: ${n(e, 10)}`,
	hint: `Run the publishing again, then this: it adds what is left${r === void 0 ? "" : "; where it leaves them out on purpose, give the manifest that it left, in place of the tag"}`
})), l = t({
	code: "RA-FINISH-EARLIER",
	severity: "notice",
	mender: "project"
}, ({ packages: t, index: r, tag: i, isPushed: a }) => ({
	message: `On ${r} since before the commit of this release, and so neither tagged nor released: ${n(t, 10)}`,
	hint: [`If the tag may stand for these files, ${a ? "" : "push it and "}run this at its commit, else release the next version:`, `release-actions create-release --tag ${e(i)}`].join("\n")
})), whereElse = ({ address: e }) => e === void 0 ? "; where it is on another index, name that with index and check-url in the configuration, or UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL in the environment" : `; where the index's simple URL is not ${i(e)}, correct check-url, UV_PUBLISH_CHECK_URL or url of the [[tool.uv.index]] entry, whichever names it`, u = t({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e, index: t, asked: r }) => ({
	message: `No package of this release was found whole on ${t}: ${n(e, 10)}`,
	hint: `Publish first${r === void 0 ? "" : whereElse(r)}`
})), d = t({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages: e, index: t, why: a, cause: o }) => ({
	message: `Whether ${n(e, 10)} is on ${t} is not known: ${i(a)}`,
	...o === void 0 || r(o) === "outside" && o.mender === "outside" ? {
		hint: "Run it again when the index answers: it adds what is left",
		says: "again"
	} : {
		hint: o.hint,
		remedy: r(o),
		mender: o.mender,
		input: o.input
	}
})), f = t({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, ours: n, theirs: r }) => ({
	package: e,
	message: `${i(t)} on the index has sha256 ${r}, the manifest says ${n}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
})), p = t({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	input: "notes",
	message: `The text of the notes cannot be read from ${i(e)}: ${i(t)}`,
	hint: "Give a path from the workspace's root to a text file of no more than 125000 characters, or changelog"
})), m = t({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, most: t }) => ({
	message: `The notes of ${i(e)} were cut to ${t} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
})), h = t({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why: e }) => ({
	message: `The notes tell no changes: ${i(e)}`,
	hint: "Edit the notes on GitHub or Gitea; for the next release, run this with git in a checkout of the released commit (actions/checkout)"
})), g = t({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag: e, why: t, lacks: n }) => ({
	message: `The tag ${i(e)} releases nothing of this checkout: ${i(t)}`,
	hint: n === void 0 ? "Give a tag that names a package and its version here, and check out its commit" : `${n === "checkout" ? "Check its commit out in a clone made by git, and run this there; or give" : "Give"} manifest-path or dist of the run that published it (--manifest-path, --dist), which has the version`
})), _ = t({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));
export { l as finishEarlier, c as finishNotPublished, m as finishNotesCut, p as finishNotesFile, u as finishNothingPublished, a as finishOfTrial, f as finishOtherBytes, s as finishOtherCommit, g as finishTagUnread, d as finishUncertain, _ as finishUntold, o as finishWithoutCommit, h as finishWithoutNotes };
