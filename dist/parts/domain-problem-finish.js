import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";

// src/domain/problem/finish.ts
var finish_exports = /* @__PURE__ */ __exportAll({
	finishNotPublished: () => finishNotPublished,
	finishNotesCut: () => finishNotesCut,
	finishNotesFile: () => finishNotesFile,
	finishNothingPublished: () => finishNothingPublished,
	finishOfTrial: () => finishOfTrial,
	finishOtherBytes: () => finishOtherBytes,
	finishOtherCommit: () => finishOtherCommit,
	finishTagUnread: () => finishTagUnread,
	finishUmbrella: () => finishUmbrella,
	finishUmbrellaWaits: () => finishUmbrellaWaits,
	finishUncertain: () => finishUncertain,
	finishUntold: () => finishUntold,
	finishWithoutCommit: () => finishWithoutCommit,
	finishWithoutNotes: () => finishWithoutNotes
});
const finishOfTrial = defineFinding({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage",
	meaning: "The manifest is of a publish to an index for trials: the rehearsal's, or TestPyPI.",
	why: "A tag and a release say that users can have it. A tag's name, once used, may be used up for ever.",
	mend: "Nothing needs to be done after a trial. Else give the manifest of the run that published for users."
}, ({ index }) => ({
	message: `What was published to ${index} was a trial, and gets neither tag nor release`,
	hint: "Give the manifest of the run that published for users"
}));
const finishWithoutCommit = defineFinding({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage",
	meaning: "It is not known from which commit the distributions were built: there was no git where they were, or the manifest was changed.",
	why: "A tag stands for a commit.",
	mend: "Build and publish from a git checkout."
}, () => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: "Build and publish from a git checkout, then give its manifest"
}));
const finishOtherCommit = defineFinding({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage",
	meaning: "The checkout is not at the commit that was released.",
	why: "The notes are read from the changelogs of the checkout, and would tell of something else.",
	mend: "Check out the commit that was released, or run it without a checkout: the manifest names the commit."
}, ({ released, here }) => ({
	message: `Released was ${released}, checked out is ${here}`,
	hint: `Check out ${released}, or give the manifest of a release of ${here.slice(0, 10)}`
}));
const finishNotPublished = defineFinding({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project",
	meaning: "Packages of this release are not, or not wholly, on the index. They get neither tag nor release.",
	why: "A tag says that this can be installed. The index is the truth, not the plan.",
	mend: "Publish what is missing (run the publishing job again), then run this again: it adds what is left."
}, ({ packages, index }) => ({
	message: `Not on ${index}, and so neither tagged nor released: ${named(packages, 10)}`,
	hint: "Run the publishing again, then this: it adds what is left"
}));
const finishNothingPublished = defineFinding({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "Nothing of what the manifest plans to publish is on the index.",
	why: "There is nothing that a tag or a release could stand for. Often the manifest is that of a dry run, from before the upload.",
	mend: "Publish first, and give the manifest that the publishing run left (`manifest-path`, `dist-path` or its artifact)."
}, ({ packages, index }) => ({
	message: `Nothing of this release is on ${index}: ${named(packages, 10)}`,
	hint: "Publish first, and give the manifest that the publishing run left"
}));
const finishUncertain = defineFinding({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside",
	meaning: "The index does not say whether a release is there, and the manifest does not either.",
	why: "A tag says that this can be installed. It is not made on a guess.",
	mend: "Run it again when the index answers."
}, ({ packages, index, why }) => ({
	message: `Whether ${named(packages, 10)} is on ${index} is not known: ${shown(why)}`,
	hint: "Run it again when the index answers: it adds what is left"
}));
const finishOtherBytes = defineFinding({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The index has a file of the same name with other bytes than the manifest says.",
	why: "Either the manifest was changed after the upload, or somebody else has uploaded. Neither may be tagged as this release.",
	mend: "Find out which of the two it is. The index cannot be changed: give the manifest of the run that published, or release another version."
}, ({ package: name, file, ours, theirs }) => ({
	package: name,
	message: `${shown(file)} on the index has sha256 ${theirs}, the manifest says ${ours}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
}));
const finishUmbrella = defineFinding({
	code: "RA-FINISH-UMBRELLA",
	severity: "warning",
	mender: "project",
	meaning: "The umbrella tag has no version: the released packages have several, and none of them is the root.",
	why: "A tag for all of them must say one version.",
	mend: "Leave `umbrella-tag-format` out, or keep the packages in lockstep, or give the root a version."
}, ({ versions }) => ({
	message: `There is no umbrella tag, since the released packages have several versions: ${named(versions, 5)}`,
	hint: "Leave umbrella-tag-format out, or release the packages in lockstep"
}));
const finishUmbrellaWaits = defineFinding({
	code: "RA-FINISH-UMBRELLA-WAITS",
	severity: "warning",
	mender: "project",
	meaning: "The umbrella tag is not made, since a part of the release is missing.",
	why: "It says that all of it is there.",
	mend: "Publish what is missing, then run this again."
}, ({ packages }) => ({
	message: `There is no umbrella tag yet, since a part of the release is missing: ${named(packages, 10)}`,
	hint: "Publish what is missing, then run this again"
}));
const finishNotesFile = defineFinding({
	code: "RA-FINISH-NOTES-FILE",
	severity: "error",
	mender: "usage",
	meaning: "The file that `notes` names cannot be read.",
	why: "Without it the release would be published with another text than was asked for.",
	mend: "Give a path from the working directory to a text file; or `changelog`."
}, ({ file, why }) => ({
	message: `The text of the notes cannot be read from ${shown(file)}: ${shown(why)}`,
	hint: "Give a path from the working directory to a text file, or changelog"
}));
const finishNotesCut = defineFinding({
	code: "RA-FINISH-NOTES-CUT",
	severity: "notice",
	mender: "project",
	meaning: "The notes of a release are longer than forges take, and were cut at a line.",
	why: "The release says so at its end.",
	mend: "Nothing needs to be done. The changelog has all of it."
}, ({ tag, most }) => ({
	message: `The notes of ${shown(tag)} were cut to ${most} characters`,
	hint: "Nothing needs to be done: the release says where the rest is"
}));
const finishWithoutNotes = defineFinding({
	code: "RA-FINISH-NO-CHANGELOG",
	severity: "notice",
	mender: "usage",
	meaning: "The changelogs could not be read, so the notes tell no changes.",
	why: "They are read from the checkout of the released commit.",
	mend: "Let actions/checkout run before, at the released commit; or edit the notes on the forge, which keeps them open."
}, ({ why }) => ({
	message: `The notes tell no changes: ${shown(why)}`,
	hint: "Let actions/checkout run before this, or edit the notes on the forge"
}));
const finishTagUnread = defineFinding({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage",
	meaning: "The tag that is to get its release does not name a package and a version of this checkout.",
	why: "It would be unknown of what the release is.",
	mend: "Give a tag in one of the formats of `tag-format`, and check out its commit."
}, ({ tag, why }) => ({
	message: `The tag ${shown(tag)} releases nothing of this checkout: ${shown(why)}`,
	hint: "Give a tag that names a package and its version here, and check out its commit"
}));
const finishUntold = defineFinding({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage",
	meaning: "`create-release` was told neither which run published, nor which tag to release.",
	why: "It tags what was published, and nothing else.",
	mend: "Give `manifest-path` or `dist` of the publishing run, or `tag`."
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));

// src/domain/problem/forge-release.ts
var forge_release_exports = /* @__PURE__ */ __exportAll({
	assetDiffers: () => assetDiffers,
	commitUnknown: () => commitUnknown,
	draftOfOthers: () => draftOfOthers,
	forgeRefused: () => forgeRefused,
	forgeUnfinished: () => forgeUnfinished,
	forgeUnknown: () => forgeUnknown,
	releaseLocked: () => releaseLocked,
	releaseRejected: () => releaseRejected,
	tagBurned: () => tagBurned,
	tagElsewhere: () => tagElsewhere,
	tagForbidden: () => tagForbidden,
	tagUnfit: () => tagUnfit
});
const forgeUnknown = defineFinding({
	code: "RA-FORGE-UNKNOWN",
	severity: "warning",
	mender: "usage",
	meaning: "It is not known in which repository of which forge tags and releases belong.",
	why: "What was published stays published; its tags and releases are missing.",
	mend: "Run it in a workflow, or set `GITHUB_REPOSITORY` (`owner/name`), `GITHUB_TOKEN` and, for another forge than github.com, `GITHUB_API_URL` and `GITHUB_SERVER_URL`."
}, ({ tags }) => ({
	message: `No repository of a forge is known here; left out: ${named(tags, 10)}`,
	hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name and GITHUB_TOKEN, and run it again"
}));
const forgeRefused = defineFinding({
	code: "RA-FORGE-REFUSED",
	severity: "warning",
	mender: "project",
	meaning: "The forge does not let this token write tags or releases.",
	why: "What was published stays published; what the finding lists is missing on the forge.",
	mend: "Give the job `contents: write`, or a token that may as `github-token`, and run it again. GitHub also refuses a job's own token a commit whose workflow files are others than on the default branch: an App's or a person's token is needed there."
}, ({ step, why, left }) => ({
	message: `The forge did not let this token ${step}: ${shown(why)}`,
	hint: `Give the job contents: write and run it again; left out: ${named(left, 20)}`
}));
const forgeUnfinished = defineFinding({
	code: "RA-FORGE-UNFINISHED",
	severity: "error",
	mender: "outside",
	meaning: "The forge did not answer, or not usefully, however often it was asked.",
	why: "Tags and releases that the finding lists may be missing. What was published is not touched by that.",
	mend: "Run it again when the forge answers: it goes on from whatever is there."
}, ({ step, why, left, command }) => ({
	message: `The forge did not let the run ${step}: ${shown(why)}`,
	hint: `Left are ${named(left, 20)}. Run the job again when the forge answers, or:\n${command}`
}));
const tagElsewhere = defineFinding({
	code: "RA-TAG-ELSEWHERE",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The forge has a tag of that name at another commit than the one that was released.",
	why: "A tag that moves means two things. Nothing is moved or overwritten.",
	mend: "Find out which commit was released. If the tag is wrong, delete it by hand and run again; if the release is, give it another version."
}, ({ tag, there, wanted }) => ({
	message: `The tag ${shown(tag)} is at ${there}, released was ${wanted}`,
	hint: "If that tag is wrong, delete it by hand and run this again; else give the manifest that belongs to it"
}));
const tagUnfit = defineFinding({
	code: "RA-TAG-UNFIT",
	severity: "error",
	mender: "project",
	meaning: "A tag cannot be made: git refuses its name, or two things of this release would have the same.",
	why: "Names are checked together before the first is used.",
	mend: "Change `tag-format` or `umbrella-tag-format` so that each tag is a name of its own."
}, ({ tag, why }) => ({
	message: `The tag ${shown(tag)} cannot be made: ${why}`,
	hint: "Change tag-format or umbrella-tag-format so that each tag is a name of its own"
}));
const tagForbidden = defineFinding({
	code: "RA-TAG-FORBIDDEN",
	severity: "warning",
	mender: "project",
	meaning: "A ruleset of the repository or its organisation lets this token make no such tags.",
	why: "No release can be published without its tag, so nothing was written.",
	mend: "Let the ruleset exempt the App or team whose token is used, give such a token as `github-token`, or change the pattern. Then run it again."
}, ({ tags, ruleset }) => ({
	message: `The ruleset ${shown(ruleset)} forbids this token to make ${named(tags, 10)}`,
	hint: "Exempt the token's App in the ruleset, or give another token as github-token, and run it again"
}));
const tagBurned = defineFinding({
	code: "RA-TAG-BURNED",
	severity: "error",
	mender: "project",
	meaning: "The tag's name was that of an immutable release that is gone. No release can ever have it again.",
	why: "Immutable releases are kept so that nobody can put something else in their place.",
	mend: "Tag it with another `tag-format`, or release another version. The draft with the notes is left on the forge."
}, ({ tag, why }) => ({
	message: `The name ${shown(tag)} is used up: ${shown(why)}`,
	hint: "Use another tag-format for it, or release another version"
}));
const commitUnknown = defineFinding({
	code: "RA-TAG-COMMIT-UNKNOWN",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The forge's repository does not have the commit that was released.",
	why: "A tag stands for a commit that everybody can fetch.",
	mend: "Push the commit to a branch and run it again; or give the repository that it belongs to."
}, ({ commit }) => ({
	message: `The forge's repository does not have the commit ${commit}`,
	hint: "Push the commit to a branch, and run it again"
}));
const releaseRejected = defineFinding({
	code: "RA-FORGE-REJECTED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The forge takes a step of a release not in the state that it is in.",
	why: "It would answer the same again.",
	mend: "Look at the forge's own words and at the release's page. Fix it there, and run again."
}, ({ tag, step, why }) => ({
	message: `The forge refuses to ${step} for ${shown(tag)}: ${shown(why)}`,
	hint: "Look at that release on the forge and fix what its words say, then run this again"
}));
const assetDiffers = defineFinding({
	code: "RA-RELEASE-ASSET-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "A published release has a file of the same name with other bytes. It is left as it is.",
	why: "Nothing that is published is overwritten. Of checksums it may mean that files were added to the index since: a warning then.",
	mend: "Compare the two. If the one on the forge is wrong, delete it there by hand and run again; an immutable release keeps it."
}, ({ tag, file, there, ours }) => ({
	message: `The release ${shown(tag)} has another ${shown(file)}: ${there} there, ${ours} here`,
	hint: "Compare the two; if the one on the forge is wrong, delete it there by hand and run this again"
}));
const releaseLocked = defineFinding({
	code: "RA-RELEASE-LOCKED",
	severity: "warning",
	mender: "project",
	meaning: "A published release is immutable and lacks files that were asked for.",
	why: "Nobody can add them. Its notes can still be edited.",
	mend: "Nothing can be done for this release. Let create-release publish the next one: it adds the files before."
}, ({ tag, files }) => ({
	message: `The release ${shown(tag)} is immutable and stays without ${named(files)}`,
	hint: "Nothing can be done for this one: let create-release, and nobody before it, publish the next"
}));
const draftOfOthers = defineFinding({
	code: "RA-RELEASE-OTHER-DRAFT",
	severity: "notice",
	mender: "project",
	meaning: "There is a draft for the same tag that is for a branch or another commit. It is left alone.",
	why: "It is a person's, or another tool's, and publishing it would tag another commit.",
	mend: "Take from it what you want into the published release, then delete it."
}, ({ tag, url }) => ({
	message: `Another draft for ${shown(tag)} is left as it is: ${shown(url)}`,
	hint: "Take from it what you want, then delete it"
}));

// src/domain/problem/changelog.ts
var changelog_exports = /* @__PURE__ */ __exportAll({
	changelogConflict: () => changelogConflict,
	changelogEmptySection: () => changelogEmptySection,
	changelogMissing: () => changelogMissing,
	changelogNoSection: () => changelogNoSection,
	changelogNotTop: () => changelogNotTop,
	changelogOutside: () => changelogOutside,
	changelogToCome: () => changelogToCome,
	changelogTwice: () => changelogTwice,
	changelogUnread: () => changelogUnread,
	changelogUnreleased: () => changelogUnreleased
});
const changelogMissing = defineFinding({
	code: "RA-CHANGELOG-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A package is to have a changelog, and there is none.",
	why: "`require-changelog` is `true`, or `changelog` names the file.",
	mend: "Add the file, correct `changelog`, or set `require-changelog` to `auto` or `false`."
}, ({ package: name, looked }) => ({
	package: name,
	message: `${name} has no changelog: there is no ${named(looked)}`,
	hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false"
}));
const changelogOutside = defineFinding({
	code: "RA-CHANGELOG-OUTSIDE",
	severity: "error",
	mender: "project",
	meaning: "The path of a changelog, or a link on its way, leads out of the repository.",
	why: "What lies elsewhere is no part of the release, and its content must not come into a report.",
	mend: "Keep the changelog in the repository. A link to another file of the repository is followed."
}, ({ package: name, file }) => ({
	package: name,
	message: `The changelog of ${name} lies outside of the repository: ${shown(file)}`,
	hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
	file
}));
const changelogNoSection = defineFinding({
	code: "RA-CHANGELOG-NO-SECTION",
	severity: "error",
	mender: "project",
	meaning: "The changelog has no section for a version that is to be released. A section Unreleased is none.",
	why: "Users learn from it what a release changes, and the release's notes are made from it.",
	mend: "Add a heading with the version as the file has them, such as `## [1.2.3]`, and say below it what has changed; or run the tool that writes the file."
}, ({ package: name, version, hasUnreleased, heading, command, place }) => ({
	package: name,
	message: `${shown(place.file)} has no section for ${name} ${version}`,
	hint: command !== void 0 ? `Write the news as the tool wants it, then run ${command}, and commit what it did` : hasUnreleased ? `Put the heading ${heading} above what Unreleased holds` : `Add a heading ${heading} at the top, and say below it what has changed`,
	...place
}));
const changelogUnread = defineFinding({
	code: "RA-CHANGELOG-UNREAD",
	severity: "warning",
	mender: "project",
	meaning: "There is a changelog, and it, or the part that may be about the version, is in a form that is not read here.",
	why: "Whether it tells of the release is not known, and there are no notes from it. Markdown and reStructuredText are read, not what other programs put into them.",
	mend: "Look yourself. To have it read, give each release a heading of its own; or set `require-changelog` to `false`."
}, ({ package: name, version, why, place }) => ({
	package: name,
	message: `Whether ${shown(place.file)} tells of ${name}${version === void 0 ? "" : ` ${version}`} was not read: ${shown(why)}`,
	hint: "Look yourself; to have it read, give each release a heading of its own, or set require-changelog to false",
	...place
}));
const changelogTwice = defineFinding({
	code: "RA-CHANGELOG-TWICE",
	severity: "warning",
	mender: "project",
	meaning: "The changelog has two sections for the version that is to be released.",
	why: "The release's notes are made from one of them, and leave out what the other says. A merge often does this.",
	mend: "Join the two sections."
}, ({ package: name, version, lines, place }) => ({
	package: name,
	message: `${shown(place.file)} has ${lines.length} sections for ${name} ${version}, in lines ${lines.join(", ")}`,
	hint: "Join them: the notes are made from one alone",
	...place
}));
const changelogConflict = defineFinding({
	code: "RA-CHANGELOG-CONFLICT",
	severity: "error",
	mender: "project",
	meaning: "The changelog has marks of an unsolved conflict, as git leaves them.",
	why: "Both sides stand in it, one perhaps in the wrong section, and the marks would be in the release's notes.",
	mend: "Solve the conflict, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
}, ({ package: name, count, place }) => ({
	package: name,
	message: `${shown(place.file)} has ${count === 1 ? "a mark" : `${count} marks`} of an unsolved conflict, the first in line ${place.line ?? 1}`,
	hint: "Solve the conflict, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>",
	...place
}));
const changelogEmptySection = defineFinding({
	code: "RA-CHANGELOG-EMPTY-SECTION",
	severity: "error",
	mender: "project",
	meaning: "The changelog's section of a version says nothing: it is empty, or has only sub-headings, comments or link references.",
	why: "Users learn from it what a release changes, and the release's notes are made from it.",
	mend: "Say below the heading what has changed."
}, ({ package: name, version, place }) => ({
	package: name,
	message: `The section of ${name} ${version} in ${shown(place.file)} is empty`,
	hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
	...place
}));
const changelogNotTop = defineFinding({
	code: "RA-CHANGELOG-NOT-TOP",
	severity: "error",
	mender: "project",
	meaning: "The first release in the changelog is another one than the version that is to be released.",
	why: "Either the version was not set, or the section stands in the wrong place.",
	mend: "Set the version to the one at the top, or move its section up."
}, ({ package: name, version, top, topLine, place }) => ({
	package: name,
	message: `The section of ${name} ${version} in ${shown(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
	hint: `Set the version to ${top}, or move the section of ${version} to the top`,
	...place
}));
const changelogToCome = defineFinding({
	code: "RA-CHANGELOG-TO-COME",
	severity: "warning",
	mender: "project",
	meaning: "On a branch, the changelog's section of a final version that is ready to be released is marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
	why: "On the tag it is an error, and then it takes another commit and another tag.",
	mend: "Replace the mark by the date before the release is tagged."
}, ({ package: name, version, heading, place }) => ({
	package: name,
	message: `The section of ${name} ${version} in ${shown(place.file)} is marked as not released`,
	hint: `Before the tag, write the heading as ${heading} with the date, without the mark`,
	...place
}));
const changelogUnreleased = defineFinding({
	code: "RA-CHANGELOG-UNRELEASED",
	severity: "error",
	mender: "project",
	meaning: "The changelog's section of a version that is tagged is still marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
	why: "The mark would stay in the released file and in the notes.",
	mend: "Replace the mark by the date, in a commit before the tag."
}, ({ package: name, version, heading, place }) => ({
	package: name,
	message: `The section of ${name} ${version} in ${shown(place.file)} is still marked as not released`,
	hint: `Write the heading as ${heading} with the date, without the mark, and tag the commit that has it`,
	...place
}));

// src/domain/problem/commit-back.ts
var commit_back_exports = /* @__PURE__ */ __exportAll({
	commitBackLeftOut: () => commitBackLeftOut,
	commitBackUnfinished: () => commitBackUnfinished
});
const commitBackLeftOut = defineFinding({
	code: "RA-COMMIT-BACK-LEFT-OUT",
	severity: "warning",
	mender: "project",
	meaning: "The pull request to the next development version was not made. Tags and releases are.",
	why: "It changes files that are not as they were when the release was made, or that cannot be changed here.",
	mend: "Write the next versions by hand, or leave `commit-back` out."
}, ({ why }) => ({
	message: `There is no pull request to the next version: ${shown(why)}`,
	hint: "Write the next versions by hand, or leave commit-back out"
}));
const commitBackUnfinished = defineFinding({
	code: "RA-COMMIT-BACK-UNFINISHED",
	severity: "error",
	mender: "outside",
	meaning: "The forge did not answer when the pull request to the next version was made.",
	why: "Tags and releases are made; the branch, its pull request or both may be missing.",
	mend: "Run it again when the forge answers: it goes on from whatever is there."
}, ({ step, why }) => ({
	message: `The forge did not let the run ${step} for the next version: ${shown(why)}`,
	hint: "Run it again when the forge answers: it goes on from whatever is there"
}));

export { assetDiffers, changelogConflict, changelogEmptySection, changelogMissing, changelogNoSection, changelogNotTop, changelogOutside, changelogToCome, changelogTwice, changelogUnread, changelogUnreleased, changelog_exports, commitBackLeftOut, commitBackUnfinished, commitUnknown, commit_back_exports, draftOfOthers, finishNotPublished, finishNotesCut, finishNotesFile, finishNothingPublished, finishOfTrial, finishOtherBytes, finishOtherCommit, finishTagUnread, finishUmbrella, finishUmbrellaWaits, finishUncertain, finishUntold, finishWithoutCommit, finishWithoutNotes, finish_exports, forgeRefused, forgeUnfinished, forgeUnknown, forge_release_exports, releaseLocked, releaseRejected, tagBurned, tagElsewhere, tagForbidden, tagUnfit };