import { __exportAll as e } from "./rolldown-runtime.js";
import { contract$13 as t, defineAction as n, defineFinding as r, named as i, shown as a } from "./actions-publish-contract.js";
import { Problem as o } from "../index.js";
const s = r({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index: e }) => ({
	message: `What was published to ${e} was a trial, and gets neither tag nor release`,
	hint: "Give the manifest of the run that published for users"
})), c = r({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "Build and publish from a git checkout, then give its manifest"
})), l = r({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released: e, here: t }) => ({
	message: `Released was ${e}, checked out is ${t}`,
	hint: `Check out ${e}, or give the manifest of a release of ${t.slice(0, 10)}`
})), u = r({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project"
}, ({ packages: e, index: t }) => ({
	message: `Not on ${t}, and so neither tagged nor released: ${i(e, 10)}`,
	hint: "Run the publishing again, then this: it adds what is left"
})), d = r({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e, index: t }) => ({
	message: `Nothing of this release is on ${t}: ${i(e, 10)}`,
	hint: "Publish first, and give the manifest that the publishing run left"
})), f = r({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages: e, index: t, why: n }) => ({
	message: `Whether ${i(e, 10)} is on ${t} is not known: ${a(n)}`,
	hint: "Run it again when the index answers: it adds what is left"
})), p = r({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, ours: n, theirs: r }) => ({
	package: e,
	message: `${a(t)} on the index has sha256 ${r}, the manifest says ${n}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
})), m = r({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project"
}, ({ versions: e }) => ({
	message: `There is no umbrella tag, since the released packages have several versions: ${i(e, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
})), h = r({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project"
}, ({ tag: e, packages: t }) => ({
	message: `There is no ${e === void 0 ? "umbrella tag" : `release of ${e}`} yet, since a part of it is missing: ${i(t, 10)}`,
	hint: "Publish what is missing, then run this again"
})), g = r({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file: e, why: t }) => ({
	message: `The text of the notes cannot be read from ${a(e)}: ${a(t)}`,
	hint: "Give a path from the working directory to a text file, or changelog"
})), _ = r({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag: e, most: t }) => ({
	message: `The notes of ${a(e)} were cut to ${t} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
})), v = r({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why: e }) => ({
	message: `The notes tell no changes: ${a(e)}`,
	hint: "Let actions/checkout run before this, or edit the notes on GitHub or Gitea"
})), y = r({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag: e, why: t }) => ({
	message: `The tag ${a(e)} releases nothing of this checkout: ${a(t)}`,
	hint: "Give a tag that names a package and its version here, and check out its commit"
})), b = r({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));
var x = e({ action: () => S });
const S = n({
	contract: t,
	run: async (e, { load: t }) => {
		if (e.dist === void 0 && e.manifestPath === void 0 && e.tag === void 0) throw new o(b({}));
		let [{ finishRelease: n }, { takeGiven: r }, i] = await Promise.all([
			import("./actions-create-release-finish-release.js").then((e) => e.finish_release_exports),
			import("./actions-create-release-finish-release.js").then((e) => e.source_exports),
			t()
		]);
		return await n(await r(e, i), e, i);
	}
});
export { x as action_exports, u as finishNotPublished, _ as finishNotesCut, g as finishNotesFile, d as finishNothingPublished, s as finishOfTrial, p as finishOtherBytes, l as finishOtherCommit, y as finishTagUnread, m as finishUmbrella, h as finishUmbrellaWaits, f as finishUncertain, c as finishWithoutCommit, v as finishWithoutNotes };
