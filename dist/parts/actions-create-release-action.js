import { __exportAll } from "./rolldown-runtime.js";
import { contract$13 as contract, defineAction, defineFinding, named, shown } from "./actions-publish-contract.js";
import { Problem } from "../index.js";

// src/domain/problem/finish.ts
const finishOfTrial = defineFinding({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index }) => ({
	message: `What was published to ${index} was a trial, and gets neither tag nor release`,
	hint: "Give the manifest of the run that published for users"
}));
const finishWithoutCommit = defineFinding({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "Build and publish from a git checkout, then give its manifest"
}));
const finishOtherCommit = defineFinding({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released, here }) => ({
	message: `Released was ${released}, checked out is ${here}`,
	hint: `Check out ${released}, or give the manifest of a release of ${here.slice(0, 10)}`
}));
const finishNotPublished = defineFinding({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project"
}, ({ packages, index }) => ({
	message: `Not on ${index}, and so neither tagged nor released: ${named(packages, 10)}`,
	hint: "Run the publishing again, then this: it adds what is left"
}));
const finishNothingPublished = defineFinding({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages, index }) => ({
	message: `Nothing of this release is on ${index}: ${named(packages, 10)}`,
	hint: "Publish first, and give the manifest that the publishing run left"
}));
const finishUncertain = defineFinding({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages, index, why }) => ({
	message: `Whether ${named(packages, 10)} is on ${index} is not known: ${shown(why)}`,
	hint: "Run it again when the index answers: it adds what is left"
}));
const finishOtherBytes = defineFinding({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: name, file, ours, theirs }) => ({
	package: name,
	message: `${shown(file)} on the index has sha256 ${theirs}, the manifest says ${ours}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
}));
const finishUmbrella = defineFinding({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project"
}, ({ versions }) => ({
	message: `There is no umbrella tag, since the released packages have several versions: ${named(versions, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
}));
const finishUmbrellaWaits = defineFinding({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project"
}, ({ tag, packages }) => ({
	message: `There is no ${tag === void 0 ? "umbrella tag" : `release of ${tag}`} yet, since a part of it is missing: ${named(packages, 10)}`,
	hint: "Publish what is missing, then run this again"
}));
const finishNotesFile = defineFinding({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage"
}, ({ file, why }) => ({
	message: `The text of the notes cannot be read from ${shown(file)}: ${shown(why)}`,
	hint: "Give a path from the working directory to a text file, or changelog"
}));
const finishNotesCut = defineFinding({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project"
}, ({ tag, most }) => ({
	message: `The notes of ${shown(tag)} were cut to ${most} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
}));
const finishWithoutNotes = defineFinding({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage"
}, ({ why }) => ({
	message: `The notes tell no changes: ${shown(why)}`,
	hint: "Let actions/checkout run before this, or edit the notes on the forge"
}));
const finishTagUnread = defineFinding({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag, why }) => ({
	message: `The tag ${shown(tag)} releases nothing of this checkout: ${shown(why)}`,
	hint: "Give a tag that names a package and its version here, and check out its commit"
}));
const finishUntold = defineFinding({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));

// src/actions/create-release/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract,
	run: async (inputs, { load }) => {
		if (inputs.dist === void 0 && inputs.manifestPath === void 0 && inputs.tag === void 0) throw new Problem(finishUntold({}));
		const [{ finishRelease }, { takeGiven }, ports] = await Promise.all([
			import("./actions-release-finish-published.js").then((n) => n.finish_release_exports),
			import("./actions-release-finish-published.js").then((n) => n.source_exports),
			load()
		]);
		return await finishRelease(await takeGiven(inputs, ports), inputs, ports);
	}
});

export { action_exports, finishNotPublished, finishNotesCut, finishNotesFile, finishNothingPublished, finishOfTrial, finishOtherBytes, finishOtherCommit, finishTagUnread, finishUmbrella, finishUmbrellaWaits, finishUncertain, finishWithoutCommit, finishWithoutNotes };