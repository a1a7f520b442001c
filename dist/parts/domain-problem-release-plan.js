import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, named } from "./domain-problem-plan.js";

// src/domain/problem/release-plan.ts
var release_plan_exports = /* @__PURE__ */ __exportAll({
	allOfHistory: () => allOfHistory,
	bumpNotKnown: () => bumpNotKnown,
	cannotWiden: () => cannotWiden,
	dependentLeftOut: () => dependentLeftOut,
	fragmentSmaller: () => fragmentSmaller,
	noHistory: () => noHistory,
	nothingReadable: () => nothingReadable,
	numbersUnclear: () => numbersUnclear,
	phaseGoesBack: () => phaseGoesBack,
	releaseAsInvalid: () => releaseAsInvalid,
	releaseAsShared: () => releaseAsShared,
	releaseAsTwice: () => releaseAsTwice,
	shallowHistory: () => shallowHistory,
	sinceNotFound: () => sinceNotFound,
	versionNotFree: () => versionNotFree
});
const short$1 = (commit) => commit.slice(0, 9);
const bumpNotKnown = defineFinding({
	code: "RA-VERSION-BUMP-NOT-KNOWN",
	severity: "error",
	mender: "usage",
	meaning: "`bump` has a word that is none of its own and no version by PEP 440.",
	why: "A guess would release another version than was meant.",
	mend: "Give `auto`, `major`, `minor`, `patch`, `stable`, `a`, `b`, `rc`, `post` or a version; for one package `NAME: WORD`."
}, ({ word, nearest }) => ({
	message: `bump is neither a known word nor a version: ${JSON.stringify(word)}`,
	hint: nearest === void 0 ? "Give auto, major, minor, patch, stable, a, b, rc, post or a version; for one package NAME: WORD" : `Did you mean ${nearest}?`
}));
const numbersUnclear = defineFinding({
	code: "RA-VERSION-NUMBERS-UNCLEAR",
	severity: "error",
	mender: "project",
	meaning: "A package's version has no places for major, minor and patch: it begins with a year, or has more than three numbers.",
	why: "What comes next is a convention of the project that its commits do not tell.",
	mend: "Say it: `--bump VERSION`, `--bump \"NAME: VERSION\"`, or a commit with the footer `Release-As: VERSION`."
}, ({ name, version, why }) => ({
	package: name,
	message: `The next version of ${name} is not for a program to choose, for ${why === "calendar" ? "it looks like a calendar version" : "it has more than three numbers"}: ${version}`,
	hint: `Say it: release-actions version --bump "${name}: VERSION", or a commit with the footer Release-As: VERSION`
}));
const phaseGoesBack = defineFinding({
	code: "RA-VERSION-GOES-BACK",
	severity: "error",
	mender: "project",
	meaning: "An alpha is asked for where there is a beta or a release candidate of the same version, or a beta after a candidate.",
	why: "By PEP 440 it would sort below what is released, and nobody would get it.",
	mend: "Ask for the same phase or a later one, or for the final release with `stable`."
}, ({ name, version, phase }) => ({
	package: name,
	message: `${name} has ${version} already, which is newer than every ${phase} of it`,
	hint: "Ask for the same phase or a later one; stable asks for the final release"
}));
const versionNotFree = defineFinding({
	code: "RA-VERSION-NOT-FREE",
	severity: "error",
	mender: "project",
	meaning: "A version that was asked for cannot be released: it was used before, is older than the last release, or is a local one.",
	why: "An index takes each file name once and for all, and nobody gets a version that sorts below the last.",
	mend: "Ask for a greater version, or for none and let the changes choose."
}, ({ name, version, why, from }) => ({
	package: name,
	message: `${from} asks for a version of ${name} that ${why}: ${version}`,
	hint: "Ask for a greater version, or for none and let the changes choose"
}));
const releaseAsInvalid = defineFinding({
	code: "RA-CHANGE-RELEASE-AS-INVALID",
	severity: "error",
	mender: "project",
	meaning: "A commit's `Release-As` is no version by PEP 440.",
	why: "Somebody chose a version, and which is not clear.",
	mend: "Choose it with `bump`, which wins, or with `Release-As` in a newer commit."
}, ({ name, commit, text }) => ({
	package: name,
	message: `Release-As of ${short$1(commit)} is no version: ${text}`,
	hint: `Choose it by release-actions version --bump "${name}: VERSION", or by Release-As in a newer commit`
}));
const releaseAsTwice = defineFinding({
	code: "RA-CHANGE-RELEASE-AS-TWICE",
	severity: "notice",
	mender: "project",
	meaning: "Commits ask for different versions of a package. The newest commit's counts.",
	why: "Whoever asked for another one may not know.",
	mend: "Nothing, where the newest is right. Else choose the version with `bump`."
}, ({ name, used, commit, others }) => ({
	package: name,
	message: `Release-As asks for several versions of ${name}: ${used} of ${short$1(commit)} is the newest and counts, not ${others.join(", ")}`,
	hint: `Nothing to do where that is right; else release-actions version --bump "${name}: VERSION"`
}));
const releaseAsShared = defineFinding({
	code: "RA-CHANGE-RELEASE-AS-SHARED",
	severity: "notice",
	mender: "project",
	meaning: "One commit's `Release-As` counts for several packages, since it touches them all.",
	why: "It may have been meant for one of them.",
	mend: "Nothing, where it was meant for all. Else choose the others' versions with `bump`."
}, ({ commit, version, packages }) => ({
	message: `Release-As: ${version} of ${short$1(commit)} counts for ${named(packages)}, all of which it touches`,
	hint: "Nothing to do where it is meant for all; else release-actions version --bump \"NAME: auto\""
}));
const nothingReadable = defineFinding({
	code: "RA-VERSION-NOTHING-READABLE",
	severity: "warning",
	mender: "project",
	meaning: "Packages have commits since their last release, and none of them could be read.",
	why: "Nothing is proposed, though something was done. That is not the same as nothing to release.",
	mend: "Say the size with `bump`, write commits by https://www.conventionalcommits.org or fragments, or map your own types with `commit-types`."
}, ({ packages, commits, since }) => ({
	...packages.length === 1 ? { package: packages[0] } : {},
	message: `None of ${commits === 1 ? "the one commit" : `the ${commits} commits`} since ${since} could be read, so nothing is proposed for ${named(packages)}`,
	hint: "Say the size: release-actions version --bump minor; or write conventional commits or fragments"
}));
const cannotWiden = defineFinding({
	code: "RA-VERSION-CANNOT-WIDEN",
	severity: "error",
	mender: "project",
	meaning: "A requirement on a package of the workspace does not admit that package's coming version, and no program should change it: it excludes the version by `!=`, or wants a greater one.",
	why: "The two could not be installed together.",
	mend: "Change the requirement by hand, or choose another version with `bump`."
}, ({ name, requirement, version }) => ({
	package: name,
	message: `${name} requires ${requirement}, which cannot be widened for ${version}`,
	hint: "Change the requirement by hand, or choose another version with --bump"
}));
const dependentLeftOut = defineFinding({
	code: "RA-VERSION-DEPENDENT-LEFT-OUT",
	severity: "warning",
	mender: "usage",
	meaning: "A package's released requirements do not admit the coming version of a sibling, and it was left out of the plan.",
	why: "Its users stay on the old version of the sibling, or cannot install the two together.",
	mend: "Release it too, or choose `dependents: none` to do so knowingly."
}, ({ name, requirement, version, reason }) => ({
	package: name,
	message: `${name} requires ${requirement}, which does not admit ${version}, but it is left out: ${reason}`,
	hint: `Release ${name} too, or set dependents: none`
}));
const shallowHistory = defineFinding({
	code: "RA-VERSION-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The clone is shallow, so that commits since the last release may be missing.",
	why: "A change that is not seen would be released without its size and its entry in the changelog.",
	mend: "Check out with `fetch-depth: 0`, or say what is released with `bump` and `changes: off`."
}, ({ packages }) => ({
	message: `The clone is shallow, and does not reach back to the last release of ${named(packages)}`,
	hint: "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags"
}));
const allOfHistory = defineFinding({
	code: "RA-VERSION-ALL-OF-HISTORY",
	severity: "notice",
	mender: "project",
	meaning: "Nothing says where the last release of these packages was made, so all commits count as their changes.",
	why: "What was released long ago may be told once more.",
	mend: "Nothing before a first release. Else fetch the tags, set `tag-format`, or set `first-commit` to the commit of the last release."
}, ({ packages }) => ({
	message: `All of history counts as new in ${named(packages)}: no tag and no commit says where the last release was`,
	hint: "Nothing to do before a first release; else fetch the tags, or set first-commit to the commit of the last release"
}));
const fragmentSmaller = defineFinding({
	code: "RA-FRAGMENT-SMALLER-THAN-COMMIT",
	severity: "warning",
	mender: "project",
	meaning: "A fragment speaks for a pull request with a commit that breaks something, and asks for less.",
	why: "Where both tell of a change the fragment counts, so the break would go out in a smaller release.",
	mend: "Give the fragment the type of a breaking change, or choose the size with `bump`."
}, ({ name, fragment, bump, commit }) => ({
	package: name,
	file: fragment,
	message: `${short$1(commit)} breaks something in ${name}, and the fragment that speaks for it asks for ${bump}: ${fragment}`,
	hint: "Give the fragment the type of a breaking change, or choose the size with --bump"
}));
const sinceNotFound = defineFinding({
	code: "RA-VERSION-SINCE-NOT-FOUND",
	severity: "error",
	mender: "usage",
	meaning: "`since` or `first-commit` names no commit of this clone.",
	why: "Changes would be counted from somewhere else.",
	mend: "Correct it, or fetch the commit: `fetch-depth: 0` on actions/checkout fetches all."
}, ({ ref, from }) => ({
	message: `${from} names no commit of this clone: ${ref}`,
	hint: "Correct it, or fetch it, with fetch-depth: 0 on actions/checkout"
}));
const noHistory = defineFinding({
	code: "RA-VERSION-NO-HISTORY",
	severity: "error",
	mender: "usage",
	meaning: "There is no git checkout with a commit, or no git, so that no commit can be read.",
	why: "What has changed since the last releases is not known.",
	mend: "Check the repository out first, with `fetch-depth: 0`; or say what is released with `bump` and `changes: off`."
}, () => ({
	message: "There is no git checkout with a commit to read changes from",
	hint: "Check the repository out first, with actions/checkout and fetch-depth: 0; or give bump, and changes: off"
}));

// src/domain/problem/changes.ts
var changes_exports = /* @__PURE__ */ __exportAll({
	looksBreaking: () => looksBreaking,
	revertsReleased: () => revertsReleased,
	scopeNamesOther: () => scopeNamesOther,
	secondEntry: () => secondEntry,
	touchesNoPackage: () => touchesNoPackage
});
const short = (commit) => commit.slice(0, 9);
const looksBreaking = defineFinding({
	code: "RA-CHANGE-LOOKS-BREAKING",
	severity: "warning",
	mender: "project",
	meaning: "A commit's message has a line that reads like a breaking change and is none by Conventional Commits 1.0.0.",
	why: "Where a breaking change was meant, users get it as a smaller release.",
	mend: "Where it breaks something, say so in a commit that follows: `!` right before the colon, as in `feat(desk)!: …`, or a line that begins with `BREAKING CHANGE: ` in capitals. Or choose the size with `bump`."
}, ({ commit, line }) => ({
	message: `${short(commit)} has a line that looks like a breaking change and is not read as one: ${line}`,
	hint: "Where it breaks something: release-actions version --bump major, or a commit with BREAKING CHANGE: and what breaks"
}));
const secondEntry = defineFinding({
	code: "RA-CHANGE-SECOND-ENTRY",
	severity: "notice",
	mender: "project",
	meaning: "Below a conventional first line, a commit's message has another line that looks like one.",
	why: "A commit has one type, its first line's. What else was done is not in the plan.",
	mend: "Make one commit for each change, or give the first line the type of the greatest."
}, ({ commit, line }) => ({
	message: `${short(commit)} has a further line that looks like a change; only its first line counts: ${line}`,
	hint: "Give the first line the type of the greatest change, or make a commit for each"
}));
const revertsReleased = defineFinding({
	code: "RA-CHANGE-REVERTS-RELEASED",
	severity: "notice",
	mender: "project",
	meaning: "A commit takes back something that was released. It counts as a patch, unless it is marked as breaking.",
	why: "Users lose what they had. How much that breaks nobody can tell from the message.",
	mend: "Look at what was taken back. Where users could rely on it, choose the size with `bump`."
}, ({ name, commit, subject }) => ({
	package: name,
	message: `${short(commit)} takes back something of ${name} that was released: ${subject}`,
	hint: `Where users could rely on it: release-actions version --bump "${name}: major"`
}));
const scopeNamesOther = defineFinding({
	code: "RA-CHANGE-SCOPE-NAMES-OTHER",
	severity: "notice",
	mender: "project",
	meaning: "A commit's scope names a package, and its files are in others.",
	why: "Files decide what is released, since only they change what is built.",
	mend: "Nothing, where the files are right. Else move the change to the package that was meant."
}, ({ commit, scope, packages }) => ({
	message: `${short(commit)} has the scope ${scope}, but its files are in ${packages.join(", ")}: files decide`,
	hint: `Nothing to do, unless ${scope} was to be changed too`
}));
const touchesNoPackage = defineFinding({
	code: "RA-CHANGE-TOUCHES-NO-PACKAGE",
	severity: "warning",
	mender: "project",
	meaning: "A commit says that it breaks something and touches no file of any package.",
	why: "Files decide what is released, so nobody's version tells of the break.",
	mend: "Where a package breaks by it, choose its size with `bump`, or name the file that its build reads in `extra-paths`."
}, ({ commit, subject }) => ({
	message: `${short(commit)} breaks something, but touches no package: ${subject}`,
	hint: "Name the packages that it breaks: release-actions version --bump \"NAME: major\", or set their extra-paths"
}));

// src/domain/problem/installers.ts
var installers_exports = /* @__PURE__ */ __exportAll({
	apiCompared: () => apiCompared,
	installersNotCompared: () => installersNotCompared,
	releaseBreaksInstallers: () => releaseBreaksInstallers,
	releaseChangesInstallation: () => releaseChangesInstallation
});
const details = ({ package: name, from, to, change, effect }) => ({
	package: name,
	message: `${name} ${to} changes what ${from} had, so that ${effect}: ${change}`
});
const releaseBreaksInstallers = defineFinding({
	code: "RA-INSTALLERS-BREAK",
	severity: "warning",
	mender: "project",
	meaning: "A patch release would break installations, commands or imports, or leave users behind: its metadata is not what the last release's on the index was.",
	why: "pip and uv fall back to an older release without a word, so nobody reports it.",
	mend: "Take the change back, or release it as a minor or major version. With `strict` this is an error."
}, (changed) => ({
	...details(changed),
	hint: "Take it back, or release a minor or major version"
}));
const releaseChangesInstallation = defineFinding({
	code: "RA-INSTALLERS-CHANGE",
	severity: "notice",
	mender: "project",
	meaning: "A release would change what people get who install it: some may stay on the release before, or go without something. Or it would break them, and its version says that it may.",
	why: "pip and uv fall back to an older release without a word.",
	mend: "Nothing needs to be done where it is meant. Tell users in the changelog."
}, (changed) => ({
	...details(changed),
	hint: "Where it is meant, tell users in the changelog"
}));
const installersNotCompared = defineFinding({
	code: "RA-INSTALLERS-NOT-COMPARED",
	severity: "notice",
	mender: "project",
	meaning: "What installers will see of a release was not compared with the last one, or not all of it: one of the two could not be read.",
	why: "That nothing is said of it does not mean that nothing changed.",
	mend: "Do what the message says, or look at the two METADATA files yourself."
}, ({ package: name, release, why }) => ({
	package: name,
	message: `Not all that installers will see of ${name} was compared with ${release}: ${why}`,
	hint: "Nothing said here does not mean that nothing changed"
}));
const apiCompared = defineFinding({
	code: "RA-API-COMPARED",
	severity: "notice",
	mender: "project",
	meaning: "The public names and parameters of a package were compared with its last release. Names below the top of a package that no `__all__` lists, defaults and kinds of objects are counted and not shown.",
	why: "What code does is not seen, so that nothing is shown does not mean that a release is compatible.",
	mend: "Nothing needs to be done. Read the changes of behaviour yourself."
}, ({ package: name, release, shown, hidden, unchecked }) => ({
	package: name,
	message: `The names of ${name} were compared with ${release}, and not what they do: ${shown} changed, and ${hidden} in ways that seldom matter${unchecked.length === 0 ? "" : `; not read: ${unchecked.join(", ")}`}`,
	hint: "A change of behaviour is not seen"
}));

export { allOfHistory, apiCompared, bumpNotKnown, cannotWiden, changes_exports, dependentLeftOut, fragmentSmaller, installersNotCompared, installers_exports, looksBreaking, noHistory, nothingReadable, numbersUnclear, phaseGoesBack, releaseAsInvalid, releaseAsShared, releaseAsTwice, releaseBreaksInstallers, releaseChangesInstallation, release_plan_exports, revertsReleased, scopeNamesOther, secondEntry, shallowHistory, sinceNotFound, touchesNoPackage, versionNotFree };