import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";

// src/domain/problem/check-choice.ts
var check_choice_exports = /* @__PURE__ */ __exportAll({
	ignoredCodeUnknown: () => ignoredCodeUnknown,
	ignoredPackageUnknown: () => ignoredPackageUnknown,
	yesWithoutFix: () => yesWithoutFix
});
const ignoredCodeUnknown = defineFinding({
	code: "RA-IGNORE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`ignore` names a code that no check has.",
	why: "A misspelt code ignores nothing, and one that is misread might ignore too much.",
	mend: "Copy the code from the finding. `docs/checks.md` lists those of every check; other errors cannot be ignored."
}, ({ entry, code, nearest }) => ({
	message: `ignore names a code that no check has: ${entry}`,
	hint: nearest === void 0 ? `docs/checks.md lists every code; ${code} is none of them` : `Did you mean ${nearest}?`
}));
const ignoredPackageUnknown = defineFinding({
	code: "RA-IGNORE-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`ignore` names a package that is no member of the workspace.",
	why: "The entry would ignore nothing.",
	mend: "Correct the name, or remove the entry. `release-actions discover` lists the members."
}, ({ entry, package: name, nearest }) => ({
	message: `ignore names a package that is no member: ${entry}`,
	hint: nearest === void 0 ? `${name} is no member: release-actions discover lists them` : `Did you mean ${nearest}?`
}));
const yesWithoutFix = defineFinding({
	code: "RA-CHECK-YES-WITHOUT-FIX",
	severity: "error",
	mender: "usage",
	meaning: "`check` was told to write what it fixes, and not to fix anything.",
	why: "An option that is passed over in silence leaves files as they were when somebody expects them fixed.",
	mend: "Give both: `check --fix --yes`. `check --fix` alone shows what would be written."
}, () => ({
	message: "--yes writes what --fix shows, and --fix is not given",
	hint: "Run check --fix to see what would change, check --fix --yes to write it"
}));

// src/domain/problem/check-requirements.ts
var check_requirements_exports = /* @__PURE__ */ __exportAll({
	extraMarker: () => extraMarker,
	lockBehind: () => lockBehind,
	lockMembers: () => lockMembers,
	needsPrivate: () => needsPrivate,
	orphanRequirement: () => orphanRequirement,
	orphanSource: () => orphanSource,
	selfRequirement: () => selfRequirement,
	siblingSourceMissing: () => siblingSourceMissing,
	similarToSibling: () => similarToSibling,
	sourceElsewhere: () => sourceElsewhere,
	sourceNotMember: () => sourceNotMember
});
const selfRequirement = defineFinding({
	code: "RA-REQUIRES-ITSELF",
	severity: "warning",
	mender: "project",
	meaning: "A package requires itself to be installed or built. An extra that takes in other extras of its own package is fine.",
	why: "It says nothing at best; to be built, it would need an older release of itself.",
	mend: "Remove the requirement. Extras that belong to every installation go into `dependencies`."
}, ({ package: name, requirement, place }) => ({
	package: name,
	message: `${name} requires itself: ${requirement}`,
	hint: "Remove the requirement; what every installation needs goes into dependencies",
	...place
}));
const needsPrivate = defineFinding({
	code: "RA-REQUIRES-PRIVATE",
	severity: "error",
	mender: "project",
	meaning: "A published package requires a member of the workspace that is never published.",
	why: "Nobody could install it: the requirement is on no index, or there it is another project.",
	mend: "Publish the sibling as well, move the requirement into a dependency group, or make the package private, too."
}, ({ package: name, requirement, sibling, reason, kind, place }) => ({
	package: name,
	message: `${name} is published and ${kind} ${requirement}, but ${sibling} is not published (${reason})`,
	hint: `Publish ${sibling}, too, or move the requirement into a dependency group`,
	...place
}));
const extraMarker = defineFinding({
	code: "RA-REQUIRES-EXTRA-MARKER",
	severity: "warning",
	mender: "project",
	meaning: "A requirement in `dependencies` has an `extra == \"…\"` marker.",
	why: "`[project]` does not declare the extra by it: build backends differ in what they make of it, and tools that read `dependencies` take it for always needed.",
	mend: "Move the requirement to `[project.optional-dependencies]`, under the extra, without the marker."
}, ({ package: name, requirement, extra, place }) => ({
	package: name,
	message: `${name} has an extra inside dependencies: ${requirement}`,
	hint: `Move it to [project.optional-dependencies]${extra === void 0 ? "" : ` under ${extra}`}, without that part of the marker`,
	...place
}));
const orphanRequirement = defineFinding({
	code: "RA-REQUIRES-ORPHAN",
	severity: "warning",
	mender: "project",
	meaning: "A published package requires what only this checkout has: a folder or file that is no member of the workspace, so that nothing here publishes it.",
	why: "Users get whatever the index has by that name, or nothing.",
	mend: "Make the folder a member of the workspace, or require a release and remove the entry in `[tool.uv.sources]`."
}, ({ package: name, requirement, source, place }) => ({
	package: name,
	message: `${name} requires ${requirement}, which uv takes from ${source}, and which is no member`,
	hint: "Make it a member of the workspace, or require a release from the index",
	...place
}));
const similarToSibling = defineFinding({
	code: "RA-REQUIRES-SIMILAR-NAME",
	severity: "warning",
	mender: "project",
	meaning: "A requirement is no member's name, but PyPI would take it for the same as one: only `-`, or letters such as l and 1 differ.",
	why: "It is most likely a spelling of the sibling, and installs somebody else's project.",
	mend: "Write the sibling's name."
}, ({ package: name, requirement, sibling, place }) => ({
	package: name,
	message: `${name} requires ${requirement}, which is no member, but looks like ${sibling}`,
	hint: `Write ${sibling} if that is meant`,
	...place
}));
const orphanSource = defineFinding({
	code: "RA-SOURCE-UNUSED",
	severity: "notice",
	mender: "project",
	meaning: "An entry in `[tool.uv.sources]` is for a name that nothing requires.",
	why: "It is left over, or the requirement that it was meant for is spelled otherwise and comes from the index.",
	mend: "Remove the entry, or correct the name."
}, ({ owner, source, package: name, place }) => ({
	...name === void 0 ? {} : { package: name },
	message: `[tool.uv.sources] of ${owner} has an entry that nothing requires: ${source}`,
	hint: "Remove the entry, or correct the name",
	...place
}));
const sourceNotMember = defineFinding({
	code: "RA-SOURCE-NOT-A-MEMBER",
	severity: "error",
	mender: "project",
	meaning: "`[tool.uv.sources]` says `workspace = true` for a name that is no member of the workspace. A warning where nothing requires the name.",
	why: "uv refuses to lock or build as soon as the name is required.",
	mend: "Correct the name, add the folder to `tool.uv.workspace.members`, or remove the entry: `check --fix` removes it where nothing requires the name."
}, ({ owner, source, package: name, isUsed, nearest, place }) => ({
	...name === void 0 ? {} : { package: name },
	message: `[tool.uv.sources] of ${owner} takes ${source} for a member of the workspace, which it is not${isUsed ? "" : "; nothing requires it"}`,
	hint: nearest === void 0 ? "Add its folder to the workspace's members, or remove the entry" : `Did you mean ${nearest}?`,
	...place
}));
const siblingSourceMissing = defineFinding({
	code: "RA-SOURCE-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A package requires a member of its own workspace, and `[tool.uv.sources]`, its own or the root's, does not say `workspace = true` for it.",
	why: "uv then neither locks nor syncs anything of the workspace: it will not guess whether the member or the index is meant.",
	mend: "Add `NAME = { workspace = true }` to `[tool.uv.sources]` of the package, or of the root for all of them."
}, ({ package: name, sibling, place }) => ({
	package: name,
	message: `${name} requires ${sibling}, a member of the workspace, and no [tool.uv.sources] says so: uv refuses to lock`,
	hint: `Add to [tool.uv.sources]: ${sibling} = { workspace = true }`,
	...place
}));
const lockBehind = defineFinding({
	code: "RA-LOCK-BEHIND",
	severity: "warning",
	mender: "project",
	meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
	why: "The release was not locked after its version was set: `publish` refuses a lock that is out of date.",
	mend: "Run `uv lock` and commit the file."
}, ({ package: name, version, locked, place }) => ({
	package: name,
	message: `${name} is ${version} in its pyproject.toml and ${locked} in uv.lock`,
	hint: "Run uv lock and commit the file",
	...place
}));
const lockMembers = defineFinding({
	code: "RA-LOCK-MEMBERS-DIFFER",
	severity: "warning",
	mender: "project",
	meaning: "`uv.lock` lacks a member of the workspace.",
	why: "The lock is older than the workspace: `publish` refuses a lock that is out of date.",
	mend: "Run `uv lock` and commit the file."
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} is a member of the workspace and not in uv.lock`,
	hint: "Run uv lock and commit the file",
	...place
}));
const sourceElsewhere = defineFinding({
	code: "RA-SOURCES-ELSEWHERE",
	severity: "warning",
	mender: "project",
	meaning: "`[tool.uv.sources]` takes a requirement from git, a URL, or an index of its own. Of an index it is a notice.",
	why: "Sources are uv's, and not in what is published: users get the requirement from their own index, in another version or not at all.",
	mend: "Require a release that the users' index has, and try the package with it: `uv sync --no-sources`. Where it is meant so, list the code under `ignore`."
}, ({ package: name, requirement, from, place }) => ({
	package: name,
	message: `${name} takes a requirement from ${from} here, and users will get it from their own index: ${requirement}`,
	hint: "See that the users' index has a release that will do, and try it with uv sync --no-sources",
	...place
}));

// src/domain/problem/check-files.ts
var check_files_exports = /* @__PURE__ */ __exportAll({
	leftArtifact: () => leftArtifact,
	markerNotClassified: () => markerNotClassified,
	moduleMissing: () => moduleMissing,
	namedFileMissing: () => namedFileMissing,
	namedFileOutside: () => namedFileOutside,
	outsideFile: () => outsideFile,
	secretInSource: () => secretInSource,
	sensitiveSource: () => sensitiveSource,
	staleArtifact: () => staleArtifact,
	typedWithoutMarker: () => typedWithoutMarker
});
const namedFileMissing = defineFinding({
	code: "RA-FILES-NAMED-IS-MISSING",
	severity: "error",
	mender: "project",
	meaning: "`pyproject.toml` names a README, a licence file or a source file that is not there.",
	why: "The build fails, or leaves out what the file was named for.",
	mend: "Add the file, or correct the path: it is relative to the package's folder."
}, ({ package: name, key, path, place }) => ({
	package: name,
	message: `${key} of ${name} names a file that is not there: ${shown(path)}`,
	hint: "Add the file, or correct the path: it is relative to the package's folder",
	...place
}));
const moduleMissing = defineFinding({
	code: "RA-FILES-NO-MODULE",
	severity: "error",
	mender: "project",
	meaning: "A package that uv builds (`uv_build`) has no `__init__.py` where uv looks for its module.",
	why: "The build fails.",
	mend: "Add the file, or tell uv where the module is: `[tool.uv.build-backend]` with `module-name` and `module-root`."
}, ({ package: name, path, place }) => ({
	package: name,
	message: `${name} has no module for uv_build: ${shown(path)}`,
	hint: "Add the file, or name the module in [tool.uv.build-backend]: module-name, module-root",
	...place
}));
const namedFileOutside = defineFinding({
	code: "RA-FILES-NAMED-IS-OUTSIDE",
	severity: "warning",
	mender: "project",
	meaning: "`[project]` names a README or a licence file outside of the package's folder.",
	why: "The package's build backend refuses it, today or in its next release, or the wheel that is built from the sdist does not find it.",
	mend: "Put the file, or a link to it, into the package's folder: in what is built, the file stands in the link's place."
}, ({ package: name, key, path, place }) => ({
	package: name,
	message: `${key} of ${name} names a file outside its folder, which its build backend refuses: ${shown(path)}`,
	hint: "Make a link to it in the package's folder, commit it, and name that",
	...place
}));
const outsideFile = defineFinding({
	code: "RA-FILES-FROM-OUTSIDE",
	severity: "notice",
	mender: "project",
	meaning: "A package takes files into its distributions that lie outside of its folder.",
	why: "A change there changes the package although nothing in its folder does, and a wheel that is built from the sdist does not find them.",
	mend: "Keep a copy or a link in the package's folder, or name the files for the sdist as well as for the wheel."
}, ({ package: name, paths, place }) => ({
	package: name,
	message: `${name} takes files from outside its folder: ${named(paths)}`,
	hint: "Keep a link in the package's folder, or see that the sdist holds them as well",
	...place
}));
const typedWithoutMarker = defineFinding({
	code: "RA-TYPING-NO-MARKER",
	severity: "warning",
	mender: "project",
	meaning: "A package says `Typing :: Typed`, or ships stub files, and has no `py.typed`.",
	why: "Type checkers ignore the types of an installed package without that file.",
	mend: "Add an empty `py.typed` beside the package's `__init__.py`. `check --fix` does so where there is one place for it."
}, ({ package: name, reason, place }) => ({
	package: name,
	message: `${name} ${reason}, but has no py.typed`,
	hint: "Add an empty py.typed beside the package's __init__.py",
	...place
}));
const markerNotClassified = defineFinding({
	code: "RA-TYPING-NOT-CLASSIFIED",
	severity: "notice",
	mender: "project",
	meaning: "A package has `py.typed` and classifiers, but not `Typing :: Typed` among them.",
	why: "Nobody who looks for typed packages on the index finds it.",
	mend: "Add `\"Typing :: Typed\"` to the classifiers."
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} has a py.typed, but not the classifier Typing :: Typed`,
	hint: "Add \"Typing :: Typed\" to the classifiers",
	...place
}));
const staleArtifact = defineFinding({
	code: "RA-FILES-BUILT-IS-TRACKED",
	severity: "warning",
	mender: "project",
	meaning: "What builds leave behind is in git: `dist/`, `build/`, `*.egg-info`.",
	why: "It is older than the sources, and some build backends take it into new distributions.",
	mend: "Remove it with `git rm -r --cached`, and add it to `.gitignore`."
}, ({ package: name, paths, file }) => ({
	package: name,
	file,
	message: `${name} has built files in git: ${named(paths)}`,
	hint: "Remove them with git rm -r --cached, and add them to .gitignore"
}));
const leftArtifact = defineFinding({
	code: "RA-FILES-BUILT-IS-LEFT",
	severity: "notice",
	mender: "project",
	meaning: "A package's folder has what an earlier build left: `dist/`, `build/`, `*.egg-info`.",
	why: "A build by hand can take old files from it. `publish` builds in a copy without them.",
	mend: "Delete it."
}, ({ package: name, paths }) => ({
	package: name,
	message: `${name} has the remains of an earlier build: ${named(paths)}`,
	hint: "Delete them before a build by hand"
}));
const sensitiveSource = defineFinding({
	code: "RA-FILES-SENSITIVE",
	severity: "warning",
	mender: "project",
	meaning: "A file that often holds credentials is in git, or in a package's folder without being ignored.",
	why: "Whoever can read the repository can read it, and it may get into what is published.",
	mend: "If it holds a secret, revoke it; then remove the file from git and add it to `.gitignore`. A template is better called `.env.example`."
}, ({ file, what, package: name }) => ({
	...name === void 0 ? {} : { package: name },
	file,
	message: `A file that often is secret, ${what}: ${shown(file)}`,
	hint: "If it holds a secret, revoke that; then remove the file from git and ignore it"
}));
const secretInSource = defineFinding({
	code: "RA-FILES-SECRET",
	severity: "error",
	mender: "project",
	meaning: "A source file of a published package holds what looks like a token that opens something as it stands.",
	why: "Whoever can read the repository, or the published package, can use it.",
	mend: "Revoke the token now, wherever it was committed; then remove it."
}, ({ file, line, what, package: name }) => ({
	...name === void 0 ? {} : { package: name },
	file,
	line,
	message: `${what} in ${shown(file)}`,
	hint: "Revoke it, then remove it from the file"
}));

// src/domain/problem/check-audit.ts
var check_audit_exports = /* @__PURE__ */ __exportAll({
	adverseStatus: () => adverseStatus,
	vulnerableDependency: () => vulnerableDependency
});
const vulnerableDependency = defineFinding({
	code: "RA-AUDIT-VULNERABLE",
	severity: "warning",
	mender: "project",
	meaning: "`uv audit` knows a vulnerability of a dependency in the version that `uv.lock` has.",
	why: "The release is tested with it, and users may get it. Whether the package is affected only its maintainers can say.",
	mend: "Upgrade it with `uv lock --upgrade-package`, and raise the lower bound in `dependencies` where users should have the fix."
}, ({ name, version, ids, summary, link, fixed, file }) => ({
	file,
	message: shown(`${name} ${version} has ${ids.join(", ")}${summary === void 0 ? "" : `: ${summary}`}`),
	hint: shown(fixed === void 0 ? `There is no fixed version yet${link === void 0 ? "" : `: ${link}`}` : `Run uv lock --upgrade-package ${name}: it is fixed in ${fixed}${link === void 0 ? "" : ` (${link})`}`)
}));
const adverseStatus = defineFinding({
	code: "RA-AUDIT-STATUS",
	severity: "warning",
	mender: "project",
	meaning: "The index marks a locked dependency as archived, deprecated or quarantined.",
	why: "It gets no more fixes; one in quarantine is thought to be harmful, and cannot be installed.",
	mend: "Look for what replaces it."
}, ({ name, status, reason, file }) => ({
	file,
	message: shown(`The index says of ${name}: ${status}${reason === void 0 ? "" : ` (${reason})`}`),
	hint: "Look for what replaces it"
}));

export { adverseStatus, check_audit_exports, check_choice_exports, check_files_exports, check_requirements_exports, extraMarker, ignoredCodeUnknown, ignoredPackageUnknown, leftArtifact, lockBehind, lockMembers, markerNotClassified, moduleMissing, namedFileMissing, namedFileOutside, needsPrivate, orphanRequirement, orphanSource, outsideFile, secretInSource, selfRequirement, sensitiveSource, siblingSourceMissing, similarToSibling, sourceElsewhere, sourceNotMember, staleArtifact, typedWithoutMarker, vulnerableDependency, yesWithoutFix };