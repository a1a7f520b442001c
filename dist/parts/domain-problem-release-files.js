import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";

// src/domain/problem/release-files.ts
var release_files_exports = /* @__PURE__ */ __exportAll({
	changelogNotWritten: () => changelogNotWritten,
	fileMoved: () => fileMoved,
	filesDirty: () => filesDirty,
	lockMoved: () => lockMoved,
	lockNotMade: () => lockNotMade,
	rendererFailed: () => rendererFailed,
	rendererShared: () => rendererShared,
	requirementNotWritten: () => requirementNotWritten,
	sectionNotThere: () => sectionNotThere,
	versionNotWritten: () => versionNotWritten,
	writeEdited: () => writeEdited,
	writeGoesOn: () => writeGoesOn,
	writeUnfinished: () => writeUnfinished
});
const versionNotWritten = defineFinding({
	code: "RA-WRITE-VERSION",
	severity: "error",
	mender: "project",
	meaning: "The place of a package's version cannot be given the new one.",
	why: "A release with the new version in some places alone is none. Nothing is written.",
	mend: "Write the version there by hand, or keep it where it is plain: `project.version`, or one assignment of a text."
}, ({ package: name, version, file, why }) => ({
	package: name,
	file,
	message: `${name} ${version} cannot be written into ${shown(file)}: ${shown(why)}`,
	hint: "Write it there by hand and commit that, or keep the version in project.version"
}));
const requirementNotWritten = defineFinding({
	code: "RA-WRITE-REQUIREMENT",
	severity: "error",
	mender: "project",
	meaning: "A requirement that the new version of a sibling leaves is not where its file was read to have it.",
	why: "Without the change the packages could not be installed together. Nothing is written.",
	mend: "Change the requirement by hand, and commit that."
}, ({ package: name, file, from, to }) => ({
	package: name,
	file,
	message: `A requirement of ${name} cannot be written into ${shown(file)}: ${shown(from)}`,
	hint: `Change it to ${to} by hand, and commit that`
}));
const changelogNotWritten = defineFinding({
	code: "RA-WRITE-CHANGELOG",
	severity: "error",
	mender: "project",
	meaning: "A release cannot be put into a changelog: its form is not known, or what would come of it could not be read again.",
	why: "A changelog that is written half or wrong is worse than none. Nothing is written.",
	mend: "Fix what the message names, or write the section of the release by hand: it is then kept."
}, ({ packages, file, why }) => ({
	...packages.length === 1 ? { package: packages[0] } : {},
	file,
	message: `The release of ${named(packages)} cannot be put into ${shown(file)}: ${shown(why)}`,
	hint: "Fix that, or write the section of the release by hand: it is then kept"
}));
const rendererShared = defineFinding({
	code: "RA-WRITE-TOOL-SHARED",
	severity: "error",
	mender: "project",
	meaning: "Packages of different versions have their fragments in one place, of which towncrier or scriv makes one section with one version.",
	why: "A section cannot be of two versions, and which fragments are whose nobody says.",
	mend: "Give each package fragments and settings of its own, put them into one group with `versioning = \"lockstep\"`, or release one at a time with `packages`."
}, ({ tool, home, versions }) => ({
	message: `The fragments of ${tool} in ${shown(home)} are of several packages, and one section has one version: ${versions.join(", ")}`,
	hint: "Give each package its own fragments, put them into a group with versioning = \"lockstep\", or release one at a time with --packages"
}));
const rendererFailed = defineFinding({
	code: "RA-WRITE-TOOL-FAILED",
	severity: "error",
	mender: "project",
	meaning: "towncrier or scriv, which is set up to make the changelog of its fragments, failed.",
	why: "The project's own tool writes its changelog, and nothing else does it quite as it would. Nothing is written.",
	mend: "The message has the tool's own words. Run it in the folder that is named; where it cannot be downloaded, look at the network or the indexes that uv is told."
}, ({ tool, home, words }) => ({
	message: `${tool} made no section in ${shown(home)}: ${shown(words)}`,
	hint: `Run uvx ${tool} ${tool === "towncrier" ? "build --draft --version 1" : "collect"} there to see all of it`
}));
const lockNotMade = defineFinding({
	code: "RA-WRITE-LOCK",
	severity: "error",
	mender: "project",
	meaning: "uv cannot lock the workspace with its new versions.",
	why: "`uv sync --locked` and `publish` would refuse it. Nothing is written.",
	mend: "Read uv's words: most often a member excludes the new version of another by its specifier, or an index is not reached."
}, ({ words }) => ({
	file: "uv.lock",
	message: `uv lock fails with the new versions: ${shown(words)}`,
	hint: "Widen the specifier that is named, or look at the network, and run again: nothing was written"
}));
const lockMoved = defineFinding({
	code: "RA-WRITE-LOCK-MOVED",
	severity: "warning",
	mender: "project",
	meaning: "`uv lock` changes more than the entries of the members.",
	why: "The release would bring versions of other packages that nobody has tested here.",
	mend: "Where the lock was behind before, run `uv lock`, test and commit that first. Else look whether the change is wanted."
}, ({ moved, wasCurrent }) => ({
	file: "uv.lock",
	message: `uv lock changes more than the members' entries, since ${wasCurrent ? "their new versions and requirements ask for it" : "uv.lock was behind before"}: ${moved.slice(0, 20).join("; ")}${moved.length > 20 ? `; and ${moved.length - 20} more` : ""}`,
	hint: wasCurrent ? "Look whether that is wanted" : "Run uv lock, test and commit that first, then run again"
}));
const filesDirty = defineFinding({
	code: "RA-WRITE-DIRTY",
	severity: "error",
	mender: "usage",
	meaning: "Files that `--write` would change have changes that are not committed.",
	why: "Both changes would be mixed, and nobody could take back one of them.",
	mend: "Undo them where an earlier `--write` has made them, for the whole release is planned anew; commit or stash your own. Then run again."
}, ({ files }) => ({
	message: `Files with changes that are not committed would be written: ${files.map((file) => shown(file)).join(", ")}`,
	hint: "Undo what an earlier --write has left there, commit or stash what is yours, then run again: nothing was written"
}));
const fileMoved = defineFinding({
	code: "RA-WRITE-FILE",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "A file that is to be changed was changed by somebody else after it was read.",
	why: "Their change would be lost. Nothing is written.",
	mend: "Let no other program write while this one does, and run again."
}, ({ file }) => ({
	file,
	message: `Nothing is written, for a file was changed meanwhile: ${shown(file)}`,
	hint: "Run again when nothing else writes to it"
}));
const writeUnfinished = defineFinding({
	code: "RA-WRITE-UNFINISHED",
	severity: "error",
	mender: "usage",
	remedy: "outside",
	meaning: "An earlier `version --write` was ended in the middle: some files are as they were, others as they were to be.",
	why: "A plan of such files would be of no release at all.",
	mend: "Run `version --write` again: it first takes back what was written, then does all of it."
}, ({ files }) => ({
	message: `An earlier version --write was ended in the middle of ${named(files.map((file) => shown(file)))}`,
	hint: "Run version --write again: it takes that back first"
}));
const writeEdited = defineFinding({
	code: "RA-WRITE-EDITED-SINCE",
	severity: "error",
	mender: "usage",
	meaning: "An earlier `version --write` was ended in the middle, and somebody has changed its files since.",
	why: "Taking back what was written would lose that change.",
	mend: "Bring the files into the state that you want, by git for example, then remove the folder that the message names."
}, ({ files, journal }) => ({
	message: `An earlier version --write was ended in the middle, and these files were changed since: ${files.map((file) => shown(file)).join(", ")}`,
	hint: `Bring all files into the state that you want, then remove ${journal}`
}));
const writeGoesOn = defineFinding({
	code: "RA-WRITE-AT-WORK",
	severity: "error",
	mender: "usage",
	remedy: "outside",
	meaning: "Another `version --write` is writing into this checkout.",
	why: "Two at a time would leave a mixture.",
	mend: "Wait until it has ended, then run again."
}, () => ({
	message: "Another version --write is writing into this checkout",
	hint: "Wait until it has ended, then run again"
}));
const sectionNotThere = defineFinding({
	code: "RA-CHANGELOG-NOT-THERE",
	severity: "error",
	mender: "usage",
	meaning: "No changelog has a section of the version that was asked for, and it is not the one that would come next.",
	why: "There is nothing to print.",
	mend: "Ask for a version that is in the changelog, or for none: then it is the next one."
}, ({ package: name, version }) => ({
	...name === void 0 ? {} : { package: name },
	message: `No changelog${name === void 0 ? "" : ` of ${name}`} has a section of the version, and it does not come next: ${version}`,
	hint: "Ask for a version that is in the changelog, or for none: then it is the next one"
}));

// src/domain/problem/version-sources.ts
var version_sources_exports = /* @__PURE__ */ __exportAll({
	lockDiffers: () => lockDiffers,
	lockLacksMember: () => lockLacksMember,
	versionFileAmbiguous: () => versionFileAmbiguous,
	versionFileDiffers: () => versionFileDiffers,
	versionFileEntryInvalid: () => versionFileEntryInvalid,
	versionFileMissing: () => versionFileMissing,
	versionFileNoMatch: () => versionFileNoMatch,
	versionFileNoPackage: () => versionFileNoPackage,
	versionFileNoVersion: () => versionFileNoVersion,
	versionFileOutside: () => versionFileOutside,
	versionFilePatternInvalid: () => versionFilePatternInvalid,
	versionFileUnreadable: () => versionFileUnreadable
});
const at = ({ version, place: { file, line } }) => `${shown(version)} in ${shown(file)}${line === void 0 ? "" : `:${line}`}`;
const lockLacksMember = defineFinding({
	code: "RA-SOURCES-LOCK-LACKS",
	severity: "error",
	mender: "project",
	meaning: "`uv.lock` has no entry for a member of the workspace.",
	why: "The lock is older than the workspace: `uv sync --locked` and `publish` refuse it.",
	mend: "Run `uv lock` and commit the file."
}, ({ package: name, lock, place }) => ({
	package: name,
	message: `${lock} has no entry for ${name}, which is a member by ${place.file}`,
	hint: "Run uv lock and commit the file",
	...place
}));
const lockDiffers = defineFinding({
	code: "RA-SOURCES-LOCK-DIFFERS",
	severity: "error",
	mender: "project",
	meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
	why: "The version was set and not locked, so what was tested is not what is released; `publish` refuses the lock.",
	mend: "Run `uv lock` and commit the file."
}, ({ package: name, own, locked }) => ({
	package: name,
	message: `${name} has two versions: ${at(own)} and ${at(locked)}`,
	hint: "Run uv lock and commit the file",
	...locked.place
}));
const versionFileDiffers = defineFinding({
	code: "RA-SOURCES-VERSION-DIFFERS",
	severity: "error",
	mender: "project",
	meaning: "A file that `version-files` names has another version than the package.",
	why: "One of the two is out of date, and people will be told the wrong version.",
	mend: "Set both to the version that is to be released."
}, ({ package: name, own, other }) => ({
	package: name,
	message: `${name} has two versions: ${at(own)} and ${at(other)}`,
	hint: `Set the version in ${shown(other.place.file)} to ${shown(own.version)}, or that of the package`,
	...other.place
}));
const versionFileEntryInvalid = defineFinding({
	code: "RA-VERSION-FILE-ENTRY-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A line of `version-files` cannot be read.",
	why: "A place of the version that is not read may differ without a word.",
	mend: "Write `path: regex`, where the group `version`, or the only group, is the version; or `path#key.path` for a TOML, JSON or YAML file."
}, ({ entry, why }) => ({
	message: `version-files: ${why}: ${shown(entry)}`,
	hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file"
}));
const versionFilePatternInvalid = defineFinding({
	code: "RA-VERSION-FILE-PATTERN-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "The regular expression of a line of `version-files` cannot be used.",
	why: "Expressions are RE2's, which take time linear in the text: there are no back-references and no look-arounds.",
	mend: "Correct the expression. https://github.com/google/re2/wiki/Syntax has the syntax."
}, ({ entry, why }) => ({
	message: `version-files: the expression cannot be used, ${shown(why)}: ${shown(entry)}`,
	hint: "Write an expression of RE2's syntax with one group, or with one named version"
}));
const versionFileMissing = defineFinding({
	code: "RA-VERSION-FILE-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A file that `version-files` names does not exist.",
	why: "The entry is out of date, or the file was to be there.",
	mend: "Correct the path, which counts from the workspace's root, or remove the line."
}, ({ file }) => ({
	message: `version-files names a file that does not exist: ${shown(file)}`,
	hint: "Correct the path, which counts from the workspace's root, or remove the line"
}));
const versionFileOutside = defineFinding({
	code: "RA-VERSION-FILE-OUTSIDE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A path in `version-files`, or a link on its way, leads out of the repository.",
	why: "What lies elsewhere is no part of the project, and its content must not come into a report.",
	mend: "Name a file of the repository, by its path from the workspace's root."
}, ({ file }) => ({
	message: `version-files names a file outside of the repository: ${shown(file)}`,
	hint: "Name a file of the repository, by its path from the workspace's root"
}));
const versionFileUnreadable = defineFinding({
	code: "RA-VERSION-FILE-UNREADABLE",
	severity: "error",
	mender: "project",
	meaning: "A file that `version-files` looks into by a key path is no TOML, JSON or YAML.",
	why: "Its version cannot be compared.",
	mend: "Fix the file at the line that the message names, or use `path: regex`."
}, ({ why, place }) => ({
	message: `${shown(place.file)} cannot be read for its version: ${shown(why)}`,
	hint: "Fix the file at that line, or find the version by path: regex",
	...place
}));
const versionFileNoMatch = defineFinding({
	code: "RA-VERSION-FILE-NO-MATCH",
	severity: "error",
	mender: "project",
	meaning: "A file that `version-files` names has no version at the place that the line tells.",
	why: "The file or the line has changed, so the version there is no longer compared.",
	mend: "Correct the expression or the key path, or put the version back into the file."
}, ({ what, file }) => ({
	message: `${shown(file)} has no version: ${shown(what)}`,
	hint: "Correct the line of version-files, or put the version back into the file",
	file
}));
const versionFileAmbiguous = defineFinding({
	code: "RA-VERSION-FILE-AMBIGUOUS",
	severity: "error",
	mender: "project",
	meaning: "The expression of a line of `version-files` finds several versions that differ.",
	why: "Nobody can tell which of them is the package's.",
	mend: "Make the expression so narrow that it finds one place, or set all of them to one version."
}, ({ found: [one, other] }) => ({
	message: `The expression finds two versions: ${at(one)} and ${at(other)}`,
	hint: "Make the expression of version-files narrower, or set both to one version",
	...other.place
}));
const versionFileNoVersion = defineFinding({
	code: "RA-VERSION-FILE-NO-VERSION",
	severity: "error",
	mender: "project",
	meaning: "What a line of `version-files` finds is no version by PEP 440.",
	why: "It cannot be compared with the package's version.",
	mend: "Correct the value, or the expression or key path that finds it."
}, ({ value, place }) => ({
	message: `${shown(place.file)} has a value that is no version: ${shown(value.slice(0, 80))}`,
	hint: "Correct the value, or the line of version-files that finds it",
	...place
}));
const versionFileNoPackage = defineFinding({
	code: "RA-VERSION-FILE-NO-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A file that `version-files` names lies in no package's folder, and the packages have different versions.",
	why: "Nobody can tell which package's version it is to have.",
	mend: "Name files in the folders of packages, or remove the line."
}, ({ file, packages }) => ({
	message: `Which version ${shown(file)} is to have is open: it lies in the folder of none of ${packages.slice(0, 5).join(", ")}, which have different versions`,
	hint: "Name files in the folders of packages, or remove the line from version-files"
}));

// src/domain/problem/fragments.ts
var fragments_exports = /* @__PURE__ */ __exportAll({
	fragmentNotRead: () => fragmentNotRead,
	fragmentPackageUnknown: () => fragmentPackageUnknown,
	fragmentTypeUnknown: () => fragmentTypeUnknown,
	fragmentsAstray: () => fragmentsAstray,
	fragmentsLeft: () => fragmentsLeft,
	fragmentsWaiting: () => fragmentsWaiting
});
const counted = (files, tool) => `${files.length === 1 ? "a news fragment" : `${files.length} news fragments`} of ${tool}`;
const fragmentsWaiting = defineFinding({
	code: "RA-FRAGMENTS-WAITING",
	severity: "error",
	mender: "project",
	meaning: "News fragments wait, and the version that is to be released has no section in the changelog.",
	why: "The tool that owns the changelog was not run: the release would tell its users nothing.",
	mend: "Run the tool, which makes the section of the fragments, and commit what it did. A heading by hand would be in its way."
}, ({ package: name, tool, files, version, command }) => ({
	package: name,
	message: `The changelog has no section for ${name} ${version}, and ${counted(files, tool)} ${files.length === 1 ? "waits" : "wait"}: ${named(files)}`,
	hint: `Run ${command}, and commit what it did`,
	file: files[0]
}));
const fragmentsLeft = defineFinding({
	code: "RA-FRAGMENTS-LEFT",
	severity: "warning",
	mender: "project",
	meaning: "The changelog has a section for the version, and news fragments are left that are in no section.",
	why: "They came after the section was made: what they tell is released without a word, and appears under the next version.",
	mend: "Move their text into the section and delete them, or take the section out and run the tool again. If they are about the next release, nothing is wrong."
}, ({ package: name, tool, files, version, command }) => ({
	package: name,
	message: `The section of ${name} ${version} is made, and ${counted(files, tool)} ${files.length === 1 ? "is" : "are"} left: ${named(files)}`,
	hint: `Move the text into the section and delete the files, or take the section out and run ${command}`,
	file: files[0]
}));
const fragmentsAstray = defineFinding({
	code: "RA-FRAGMENTS-ASTRAY",
	severity: "warning",
	mender: "project",
	meaning: "Files look like news fragments, and lie where their tool does not read them or have names that it does not know.",
	why: "The tool leaves them out without a word, so that no release ever tells of the change.",
	mend: "Move them to the folder that the tool reads, or name them as it wants, with a type that is configured."
}, ({ package: name, tool, files, folder }) => ({
	...name !== void 0 && { package: name },
	message: `${tool} does not read ${files.length === 1 ? "this file" : "these files"}, which ${files.length === 1 ? "looks" : "look"} like news: ${named(files)}`,
	hint: `${tool} reads ${shown(folder)}, and there files whose names it knows: move or rename ${files.length === 1 ? "it" : "them"}`,
	file: files[0]
}));
const fragmentTypeUnknown = defineFinding({
	code: "RA-FRAGMENT-TYPE-UNKNOWN",
	severity: "error",
	mender: "project",
	meaning: "A news fragment has a type, a category or a bump that its tool is not configured for, or none.",
	why: "The tool would leave it out without a word, and nobody can tell how much it changes.",
	mend: "Give it one of the types that the message names, or configure the type."
}, ({ file, type, nearest, known }) => ({
	file,
	message: `${type === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${shown(type)}`}: ${file}`,
	hint: nearest === void 0 ? `Give it one of ${named(known)}` : `Did you mean ${nearest}?`
}));
const fragmentPackageUnknown = defineFinding({
	code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
	severity: "error",
	mender: "project",
	meaning: "A changeset names a package that is no member of the workspace, or is never released.",
	why: "What it tells would appear nowhere.",
	mend: "Correct the name. `release-actions discover` lists the packages."
}, ({ file, name, nearest }) => ({
	file,
	message: `${file} names a package that the workspace does not release: ${shown(name)}`,
	hint: nearest === void 0 ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`
}));
const fragmentNotRead = defineFinding({
	code: "RA-FRAGMENT-NOT-READ",
	severity: "error",
	mender: "project",
	meaning: "A news fragment cannot be read.",
	why: "What it tells would appear nowhere.",
	mend: "Fix it as the message says, or move the file to another folder if it is none."
}, ({ file, why }) => ({
	file,
	message: `This news fragment ${why}: ${file}`,
	hint: "Fix it, or move it to another folder if it is none"
}));

export { changelogNotWritten, fileMoved, filesDirty, fragmentNotRead, fragmentPackageUnknown, fragmentTypeUnknown, fragmentsAstray, fragmentsLeft, fragmentsWaiting, fragments_exports, lockDiffers, lockLacksMember, lockMoved, lockNotMade, release_files_exports, rendererFailed, rendererShared, requirementNotWritten, sectionNotThere, versionFileAmbiguous, versionFileDiffers, versionFileEntryInvalid, versionFileMissing, versionFileNoMatch, versionFileNoPackage, versionFileNoVersion, versionFileOutside, versionFilePatternInvalid, versionFileUnreadable, versionNotWritten, version_sources_exports, writeEdited, writeGoesOn, writeUnfinished };