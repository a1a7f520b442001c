import { __exportAll } from "./rolldown-runtime.js";
import { distInfoOf, filesOf, recordInHex, recordWrong, sitePathOf } from "./domain-problem-distribution.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";

// src/domain/problem/distribution-content.ts
var distribution_content_exports = /* @__PURE__ */ __exportAll({
	bytecodeFound: () => bytecodeFound,
	fileNearlyTooLarge: () => fileNearlyTooLarge,
	fileTooLarge: () => fileTooLarge,
	foreignFile: () => foreignFile,
	lfsPointer: () => lfsPointer,
	pthFile: () => pthFile,
	secretFound: () => secretFound,
	sensitiveFile: () => sensitiveFile,
	twineFailed: () => twineFailed,
	twineWarned: () => twineWarned
});
const megabytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
const fileTooLarge = defineFinding({
	code: "RA-DIST-TOO-LARGE",
	severity: "error",
	mender: "project",
	meaning: "A distribution is larger than the index takes: 100 MiB on PyPI, unless it raised the project's limit.",
	why: "The upload would fail, perhaps after the packages it needs were published.",
	mend: "Leave data and tests out, or ask the index for a higher limit."
}, ({ filename, size, limit }) => ({
	message: `${filename} has ${megabytes(size)}, more than ${megabytes(limit)}`,
	hint: "Leave out what users do not need, or ask the index for a higher limit for the project"
}));
const fileNearlyTooLarge = defineFinding({
	code: "RA-DIST-NEARLY-TOO-LARGE",
	severity: "warning",
	mender: "project",
	meaning: "A distribution has more than nine tenths of the size that the index takes.",
	why: "One of the next releases will be refused, and a higher limit takes days to be granted.",
	mend: "Leave data and tests out, or ask the index for a higher limit now."
}, ({ filename, size, limit }) => ({
	message: `${filename} has ${megabytes(size)} of the ${megabytes(limit)} that the index takes`,
	hint: "Leave out what users do not need, or ask the index for a higher limit in time"
}));
const lfsPointer = defineFinding({
	code: "RA-DIST-LFS-POINTER",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A wheel holds the pointers that Git LFS keeps in a repository, in place of the files themselves.",
	why: "Models, sounds or images are missing in what users install, although it imports without an error.",
	mend: "Fetch the files before the release: `lfs: true` for actions/checkout, `git lfs pull` elsewhere. What users do not need belongs out of the wheel."
}, ({ filename, entries }) => ({
	message: `${filename} holds Git LFS pointers in place of files: ${named(entries)}`,
	hint: "Fetch the files before the release: lfs: true for actions/checkout, or git lfs pull"
}));
const secretFound = defineFinding({
	code: "RA-DIST-SECRET",
	severity: "error",
	mender: "project",
	meaning: "A distribution holds a token, or a file that is there to hold credentials.",
	why: "What is published is copied by mirrors within minutes and cannot be taken back.",
	mend: "Revoke the secret now, wherever it was committed; then exclude the file from the build."
}, ({ filename, entry, what }) => ({
	message: `${filename} holds ${what}: ${shown(entry)}`,
	hint: "Revoke the secret, then exclude the file from the build"
}));
const sensitiveFile = defineFinding({
	code: "RA-DIST-SENSITIVE-FILE",
	severity: "warning",
	mender: "project",
	meaning: "A distribution holds something that is often secret: a private key, an `.env` file, an access key id.",
	why: "It may be a test's own, which does no harm; if it is not, it cannot be taken back once published.",
	mend: "Exclude the file from the build, unless it was made for tests."
}, ({ filename, entry, what }) => ({
	message: `${filename} holds ${what}: ${shown(entry)}`,
	hint: "Exclude it from the build, unless it was made for tests"
}));
const pthFile = defineFinding({
	code: "RA-DIST-PTH",
	severity: "warning",
	mender: "project",
	meaning: "A wheel installs a `.pth` file into `site-packages`.",
	why: "Every Python that starts in that environment reads it, and runs its `import` lines: a favourite of attackers.",
	mend: "Leave it out, unless the package exists for that (a coverage or import hook), and say so in its README."
}, ({ filename, entry, runsCode }) => ({
	message: `${filename} installs a .pth file${runsCode ? " that runs code whenever Python starts" : ""}: ${shown(entry)}`,
	hint: "Leave it out, unless the package exists for that"
}));
const foreignFile = defineFinding({
	code: "RA-DIST-FOREIGN-FILE",
	severity: "warning",
	mender: "project",
	meaning: "A wheel puts something beside the packages in `site-packages` that is not of its own name.",
	why: "A `tests` folder or a README there overwrites that of other packages, and can be imported by accident.",
	mend: "Name the packages in the build configuration instead of taking every folder; move data into the package."
}, ({ filename, entries }) => ({
	message: `${filename} would put this straight into site-packages: ${named(entries)}`,
	hint: "Name the packages to include in the build configuration, and move data into the package"
}));
const bytecodeFound = defineFinding({
	code: "RA-DIST-BYTECODE",
	severity: "warning",
	mender: "project",
	meaning: "A distribution holds compiled bytecode (`__pycache__`, `*.pyc`).",
	why: "It fits one Python only, may be older than its source, and can hold what a reader of the source does not see.",
	mend: "Exclude `__pycache__` in the build configuration."
}, ({ filename, entries }) => ({
	message: `${filename} holds compiled bytecode: ${named(entries)}`,
	hint: "Exclude __pycache__ in the build configuration"
}));
const twineFailed = defineFinding({
	code: "RA-DIST-TWINE-FAILED",
	severity: "error",
	mender: "project",
	meaning: "`twine check` found that the index could not show the description of a distribution.",
	why: "PyPI refuses a description that does not render in the markup that it claims to be.",
	mend: "Correct the README, or set its content type in `[project] readme`."
}, ({ filename, what }) => ({
	message: `${filename} fails twine check: ${shown(what)}`,
	hint: "Correct the README, or set its content type in [project] readme"
}));
const twineWarned = defineFinding({
	code: "RA-DIST-TWINE-WARNED",
	severity: "warning",
	mender: "project",
	meaning: "`twine check` warns about a distribution that the index would take, as for a missing description.",
	why: "The project's page on the index would be empty or plain.",
	mend: "Name a README in `[project] readme`."
}, ({ filename, what }) => ({
	message: `twine check warns about ${filename}: ${shown(what)}`,
	hint: "Name a README in [project] readme"
}));

// src/domain/problem/distribution-together.ts
var distribution_together_exports = /* @__PURE__ */ __exportAll({
	entryPointModuleMissing: () => entryPointModuleMissing,
	entryPointModuleUnseen: () => entryPointModuleUnseen,
	filesLost: () => filesLost,
	filesOnlyInSdist: () => filesOnlyInSdist,
	modulesLost: () => modulesLost,
	noModule: () => noModule,
	pathsShared: () => pathsShared,
	sdistNeedsSettings: () => sdistNeedsSettings
});
const filesLost = defineFinding({
	code: "RA-DIST-FILES-LOST",
	severity: "error",
	mender: "project",
	meaning: "A wheel that is built from the sdist lacks files that one built straight from the checkout has. A warning where it lacks texts alone.",
	why: "The settings of the build backend name them for the wheel, and the sdist, from which it is built here and by users, has them not. It imports all the same.",
	mend: "Have the files in the sdist too; where nobody needs them, exclude them from the wheel."
}, ({ filename, entries, remedy }) => ({
	message: `${filename} lost files on the way through the sdist, which a wheel built from the checkout has: ${named(entries)}`,
	hint: `Have it in the sdist: ${remedy}. What nobody needs, exclude from the wheel`
}));
const noModule = defineFinding({
	code: "RA-DIST-NO-MODULE",
	severity: "error",
	mender: "project",
	meaning: "A wheel holds no module, although its package has sources.",
	why: "Whoever installs it can import nothing. Some build backends say no word where they look in the wrong folder.",
	mend: "Tell the build backend where the modules are. Where the wheel is meant to be empty, say so: `packages = []` for setuptools and Poetry, `bypass-selection = true` for hatchling."
}, ({ filename, sources }) => ({
	message: `${filename} holds no module, and its package has sources: ${named(sources)}`,
	hint: "Tell the build backend where the modules are, or that the wheel is to be empty (packages = [], or bypass-selection = true for hatchling)"
}));
const modulesLost = defineFinding({
	code: "RA-DIST-MODULES-LOST",
	severity: "warning",
	mender: "project",
	meaning: "A wheel lacks packages that lie in the sources inside of one that it has.",
	why: "A list of packages has to name each one below the first, too. The first still imports.",
	mend: "Let the build backend find the packages, or name them. Where they are left out on purpose, nothing needs to be done."
}, ({ filename, modules }) => ({
	message: `${filename} lacks packages that its sources have: ${named(modules)}`,
	hint: "Let the build backend find the packages, or name each of them; if they are left out on purpose, all is well"
}));
const entryPointModuleMissing = defineFinding({
	code: "RA-DIST-ENTRY-POINT-MODULE",
	severity: "error",
	mender: "project",
	meaning: "An entry point of a wheel names a module that the wheel does not have, and that nothing else can bring.",
	why: "The command fails, or the plugin's host does not find it, often without a word.",
	mend: "Correct the module in `[project.scripts]` or `[project.entry-points]`, or have it in the wheel."
}, ({ filename, group, entry, module }) => ({
	message: `${filename} has no module ${shown(module)} for its entry point in ${shown(group)}: ${shown(entry)}`,
	hint: "Correct the module in [project.scripts] or [project.entry-points], or have it in the wheel"
}));
const entryPointModuleUnseen = defineFinding({
	code: "RA-DIST-ENTRY-POINT-UNSEEN",
	severity: "warning",
	mender: "project",
	meaning: "An entry point of a wheel names a module that no wheel of the release has; something that it requires may.",
	why: "If nothing brings the module, the command fails, or the plugin's host does not find it.",
	mend: "Look whether the module is one of a requirement; else correct it."
}, ({ filename, group, entry, module }) => ({
	message: `${filename} has no module ${shown(module)} for its entry point in ${shown(group)}: ${shown(entry)}`,
	hint: "Look whether a requirement brings the module; else correct it in [project.scripts] or [project.entry-points]"
}));
const pathsShared = defineFinding({
	code: "RA-DIST-PATHS-SHARED",
	severity: "error",
	mender: "project",
	meaning: "Two packages of the release install the same paths with other content. A warning where nothing requires both.",
	why: "Installed together, one overwrites the other without a word, which one by chance; uninstalling one takes the other's.",
	mend: "Leave the paths to one of them. A package that both extend is a namespace: it has no `__init__.py` in either."
}, ({ package: name, others, paths }) => ({
	package: name,
	message: `${name} installs the same paths as ${named(others)} with other content: ${named(paths)}`,
	hint: `Leave them to one of the packages; a folder that both extend has no __init__.py in either`
}));
const sdistNeedsSettings = defineFinding({
	code: "RA-DIST-SDIST-NEEDS-SETTINGS",
	severity: "warning",
	mender: "project",
	meaning: "An sdist builds here, and not in an empty folder: it takes settings of this workspace's `[tool.uv]` to build it.",
	why: "Those settings are not in what is published. Whoever finds no wheel that fits cannot install the package.",
	mend: "Say in `[build-system] requires` of the package what its build needs, and put what its code must know into its own files."
}, ({ filename, settings, words }) => ({
	message: `${filename} builds only by this workspace's settings of uv (${settings.join(", ")}). Without them: ${words}`,
	hint: "Say in [build-system] requires of the package what its build needs"
}));
const filesOnlyInSdist = defineFinding({
	code: "RA-DIST-DATA-NOT-IN-WHEEL",
	severity: "warning",
	mender: "project",
	meaning: "An sdist has data inside of the package's modules that the wheel lacks, and no setting excludes it there.",
	why: "A build backend may have one list for the sdist (`MANIFEST.in`) and another for the wheel (`package-data`). The package imports without its data.",
	mend: "Name the files for the wheel too, or exclude them from both."
}, ({ filename, sdist, entries }) => ({
	message: `${filename} lacks data of its modules that ${sdist} has: ${named(entries)}`,
	hint: "Name the files for the wheel too (package-data of [tool.setuptools], include of the others), or exclude them"
}));

// src/domain/problem/index-projects.ts
var index_projects_exports = /* @__PURE__ */ __exportAll({
	newProjects: () => newProjects,
	newProjectsLimit: () => newProjectsLimit,
	projectArchived: () => projectArchived,
	projectDeprecated: () => projectDeprecated,
	projectQuarantined: () => projectQuarantined
});
const projectArchived = defineFinding({
	code: "RA-PREFLIGHT-PROJECT-ARCHIVED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index says that a project which is to get a new version is archived (PEP 792).",
	why: "An archived project takes no uploads from anybody, whatever their rights are; the index would answer as if a right were missing. Nothing was built.",
	mend: "An owner takes it out of the archive in the project's settings, and the run starts again; or leave it out with `exclude`, or mark the package as private, with the classifier `Private :: Do Not Upload`."
}, ({ package: name, index, settingsPage }) => ({
	package: name,
	message: `${name} is archived on ${index}, which takes no uploads to it`,
	hint: `Take it out of the archive${settingsPage === void 0 ? "" : ` at ${settingsPage}`} and run again, or leave it out with exclude`
}));
const projectQuarantined = defineFinding({
	code: "RA-PREFLIGHT-PROJECT-QUARANTINED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index has put a project in quarantine (PEP 792): it is thought to be harmful, and is looked into.",
	why: "No file of it can be installed, a new one neither, and trusted publishers have lost their right to upload. It is no fault of the credential, and nothing in this repository fixes it. Nothing was built.",
	mend: "Read the mail that the index sent to the owners, and answer it. When the project is released from quarantine, run again. If the account was broken into, change its password and tokens first."
}, ({ package: name, index, settingsPage }) => ({
	package: name,
	message: `${name} is in quarantine on ${index}: nobody can install it, and it takes no uploads`,
	hint: `Answer the mail that the index sent to its owners${settingsPage === void 0 ? "" : ` (${settingsPage})`}, and run again when it is released; the others can go without it by exclude, where none needs it`
}));
const projectDeprecated = defineFinding({
	code: "RA-PREFLIGHT-PROJECT-DEPRECATED",
	severity: "notice",
	mender: "project",
	meaning: "The index says that a project which is to get a new version is deprecated (PEP 792).",
	why: "It takes uploads as ever; installers may tell users that something else has taken its place.",
	mend: "Nothing needs to be done. An owner changes the status in the project's settings."
}, ({ package: name, index, settingsPage }) => ({
	package: name,
	message: `${name} is marked as deprecated on ${index}`,
	hint: `Nothing needs to be done; its owner changes that${settingsPage === void 0 ? " in its settings" : ` at ${settingsPage}`}`
}));
const newProjects = defineFinding({
	code: "RA-PREFLIGHT-NEW-PROJECTS",
	severity: "notice",
	mender: "project",
	meaning: "The release makes projects on PyPI or TestPyPI that are not there yet.",
	why: "A name cannot be changed later, so this is the time to look at how it is spelt. By trusted publishing a new name needs a pending publisher.",
	mend: "Read the names. For trusted publishing add the pending publisher that the hint spells out, unless it is there; it is void after 30 days."
}, ({ index, names, hint }) => ({
	message: `New to ${index}, and made by this release: ${names.map(shown).join(", ")}`,
	hint
}));
const newProjectsLimit = defineFinding({
	code: "RA-PREFLIGHT-NEW-PROJECTS-LIMIT",
	severity: "warning",
	mender: "project",
	meaning: "The release makes more projects on PyPI or TestPyPI than one run can.",
	why: "PyPI takes, in practice, four new projects in 24 hours from a user or an address. Pending publishers of trusted publishing are not counted, but there can be only one at a time for a repository, workflow and environment, and it is void after 30 days. What is refused leaves nothing broken: packages go in the order in which they need each other, and what needs a refused one waits.",
	mend: "Follow the schedule of the hint: each run takes up where the last one ended. docs/releasing.md, *The first release of a workspace*, has the ways in full."
}, ({ index, names, limit, schedule }) => ({
	message: `${names.length} packages are new to ${index}, and ${limit}: ${named(names)}`,
	hint: schedule.join("\n")
}));

// src/domain/problem/rehearsal.ts
var rehearsal_exports = /* @__PURE__ */ __exportAll({ rehearsalRefused: () => rehearsalRefused });
const rehearsalRefused = defineFinding({
	code: "RA-REHEARSE-REFUSED",
	severity: "error",
	mender: "project",
	meaning: "The embedded index refused a file, or uv left it out. It refuses what no index can take and, where the release goes to PyPI, what PyPI refuses.",
	why: "The index would have refused it in the middle of the release. Nothing was uploaded.",
	mend: "Fix what the message says."
}, ({ package: name, file, words }) => ({
	package: name,
	message: `The rehearsal refused ${file}: ${words}`,
	hint: `Fix it in ${name}, or its upload would fail`
}));

// src/domain/problem/rendering.ts
var rendering_exports = /* @__PURE__ */ __exportAll({
	classifiersUnavailable: () => classifiersUnavailable,
	twineUnavailable: () => twineUnavailable
});
const classifiersUnavailable = defineFinding({
	code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
	severity: "warning",
	mender: "outside",
	meaning: "PyPI's list of classifiers (`trove-classifiers`) could not be had from an index.",
	why: "PyPI refuses a classifier that it does not have, at upload.",
	mend: "Let uv reach an index that has trove-classifiers (proxy, `UV_INDEX`), or compare them with PyPI's list yourself."
}, ({ why }) => ({
	message: `The classifiers were not checked, since uv could not get trove-classifiers: ${why}`,
	hint: "Let uv reach an index that has trove-classifiers (proxy, UV_INDEX), or compare them with PyPI's list yourself"
}));
const twineUnavailable = defineFinding({
	code: "RA-CHECK-TWINE-UNAVAILABLE",
	severity: "warning",
	mender: "outside",
	meaning: "`twine check` could not be had from an index, so nobody tried how the descriptions render.",
	why: "PyPI refuses a description that it cannot render, at upload.",
	mend: "Let uv reach an index that has twine (proxy, `UV_INDEX`), or look at the README's markup yourself."
}, ({ why }) => ({
	message: `The descriptions were not checked, since uv could not get twine: ${why}`,
	hint: "Let uv reach an index that has twine (proxy, UV_INDEX), or look at the README's markup yourself"
}));

// src/domain/problem/smoke.ts
var smoke_exports = /* @__PURE__ */ __exportAll({
	environmentFailed: () => environmentFailed,
	noFittingPython: () => noFittingPython,
	scriptWithoutExtra: () => scriptWithoutExtra,
	smokeFailed: () => smokeFailed,
	smokeForeign: () => smokeForeign,
	smokeInstallFailed: () => smokeInstallFailed,
	smokeLocked: () => smokeLocked
});
const onPython = ({ python }) => python === "" ? "" : ` (Python ${python})`;
const failing = (what) => `${named(what)} ${what.length === 1 ? "fails" : "fail"}`;
const smokeInstallFailed = defineFinding({
	code: "RA-SMOKE-INSTALL-FAILED",
	severity: "error",
	mender: "project",
	meaning: "A package cannot be installed alone from the index, into a fresh environment.",
	why: "That is what its users do first.",
	mend: "Read what the installer says: a requirement that no release satisfies, a sibling whose published version is too old, or a Python that does not fit. A package for another platform than the job's cannot be tried there: set `smoke = \"off\"` in `[tool.release-actions.packages.<name>]`."
}, (facts) => ({
	package: facts.package,
	message: `${facts.package} cannot be installed from ${facts.index}${onPython(facts)}: ${facts.words}${facts.locked === void 0 ? "" : `. ${answer(facts.locked)}`}`,
	...facts.locked === void 0 ? {} : { remedy: "call" },
	hint: facts.locked === void 0 ? mendRequirement(facts) : logIn(facts.locked)
}));
const mendRequirement = (facts) => `Fix the requirement that the installer names, in the pyproject.toml of ${facts.package} or of the package it needs${elsewhere(facts)}`;
const answer = ({ url, status }) => `The index ${url} answers ${status}: a login is missing or wrong`;
const logIn = ({ url }) => `Give the job the index with its login: UV_INDEX="NAME=${url}", UV_INDEX_NAME_USERNAME and UV_INDEX_NAME_PASSWORD`;
const smokeLocked = defineFinding({
	code: "RA-SMOKE-LOCKED-OUT",
	severity: "warning",
	mender: "project",
	meaning: "What the packages require could not be looked for on an index that wants a login. They were installed and tried where they were built, so the job that only publishes skips its trial.",
	why: "The manifest carries names and URLs of indexes, never logins; and a login goes only to an index that the job itself names, not to one that a manifest names.",
	mend: "Name the index in the job that publishes, with `UV_INDEX`, and give its login with `UV_INDEX_<NAME>_USERNAME` and `UV_INDEX_<NAME>_PASSWORD`; or check the repository out there, whose `[[tool.uv.index]]` names it. `smoke: off` says that nothing is to be tried."
}, (locked) => ({
	message: `Nothing that requires what is on another index was tried after the upload. ${answer(locked)}`,
	hint: logIn(locked)
}));
const elsewhere = ({ package: name, words }) => /platform|\bwheels?\b|failed to build|build backend/i.test(words) ? `. If ${name} is for another platform than this job's, set smoke = "off" in [tool.release-actions.packages.${name}]` : "";
const smokeFailed = defineFinding({
	code: "RA-SMOKE-FAILED",
	severity: "error",
	mender: "project",
	meaning: "A package that is installed alone cannot be imported, or one of its scripts cannot be loaded.",
	why: "It works in the workspace because something there provides what the package does not ask for.",
	mend: "Add the missing requirement to `project.dependencies`, or the missing file to the wheel. Where importing it alone cannot work, configure `smoke` for this package: a command, or `off`."
}, (facts) => ({
	package: facts.package,
	message: `${facts.package} is installed from ${facts.index}, and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
	hint: `Add what is missing to project.dependencies of ${facts.package}. Where it cannot be imported alone, set smoke in [tool.release-actions.packages.${facts.package}] to a command, or to "off"`
}));
const scriptWithoutExtra = defineFinding({
	code: "RA-SMOKE-SCRIPT-WITHOUT-EXTRA",
	severity: "warning",
	mender: "project",
	meaning: "A script of a package cannot import something where the package is installed without its extras.",
	why: "Users who install the package alone get the script too. That may be meant, where an extra is for the script.",
	mend: "Name the extra in `extras` of `[tool.release-actions.packages.<name>]`, and it is installed for the trial. Where no extra is meant, add the missing requirement to `project.dependencies`."
}, (facts) => ({
	package: facts.package,
	message: `${facts.package} is installed from ${facts.index} without its extras (${named(facts.extras)}), and ${failing(facts.what)}${onPython(facts)}: ${facts.words}`,
	hint: `If an extra brings what is missing, name it in extras of [tool.release-actions.packages.${facts.package}]; if none does, add it to project.dependencies`
}));
const smokeForeign = defineFinding({
	code: "RA-SMOKE-FOREIGN-FILES",
	severity: "error",
	mender: "project",
	meaning: "What was installed under the package's name is not the wheel that was built here.",
	why: "Another index has the same name, and its copy was taken.",
	mend: "Look at the indexes that the workspace configures, and at who owns the name."
}, (facts) => ({
	package: facts.package,
	message: `Installed as ${facts.package} ${facts.version} was something else than the wheel from ${facts.index}: ${facts.files.slice(0, 3).join(", ") || "another version"}`,
	hint: `Look at who owns ${facts.package} on the other indexes of the workspace ([[tool.uv.index]])`
}));
const noFittingPython = defineFinding({
	code: "RA-SMOKE-NO-PYTHON",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "uv found no such Python for a trial installation, and could not download one.",
	why: "A package is tried on every Python that `python-version` names.",
	mend: "Install it, let uv download it (`UV_PYTHON_DOWNLOADS`), or name another with `python-version`."
}, ({ python }) => ({
	message: `There is no Python ${python} here to try packages on`,
	hint: "Install it (in a workflow: actions/setup-python), let uv download it, or change python-version"
}));
const environmentFailed = defineFinding({
	code: "RA-SMOKE-NO-ENVIRONMENT",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "uv could not make a virtual environment for a trial installation.",
	why: "Each package is installed alone, in an environment of its own.",
	mend: "Read uv's words; often it is the Python installation or the temporary folder."
}, ({ words }) => ({
	message: `uv could not make a virtual environment: ${words}`,
	hint: "Run uv venv in an empty folder and fix what it says"
}));

// src/domain/problem/under-way.ts
var under_way_exports = /* @__PURE__ */ __exportAll({
	draftUnderWay: () => draftUnderWay,
	runUnderWay: () => runUnderWay,
	underWayUnseen: () => underWayUnseen
});
const runUnderWay = defineFinding({
	code: "RA-PREFLIGHT-RUN-UNDER-WAY",
	severity: "notice",
	mender: "project",
	meaning: "Another run of the same workflow is in progress, and may publish as well.",
	why: "Nothing breaks: each file is uploaded once, and a run that finds it there takes it as done. But two runs for the same version waste time, and their summaries tell half of it each.",
	mend: "Nothing needs to be done. To let releases wait for each other, give the workflow `concurrency` with `group: pypi` and `queue: max`."
}, ({ runs }) => ({
	message: `${runs.length === 1 ? "Another run" : `${runs.length} other runs`} of this workflow ${runs.length === 1 ? "is" : "are"} in progress: ${runs.map(({ number, ref }) => shown(`#${number}${ref === void 0 ? "" : ` (${ref})`}`)).join(", ")}`,
	hint: `Nothing needs to be done: what one of them uploads the other finds there. ${runs.map(({ url }) => shown(url)).join(" ")}`
}));
const draftUnderWay = defineFinding({
	code: "RA-PREFLIGHT-DRAFT-RELEASE",
	severity: "notice",
	mender: "project",
	meaning: "The forge has a draft of a release for a tag of what is being published.",
	why: "A person prepares it, another run is at it, or a run that was stopped left it. The upload to the index does not depend on it. It is seen only with a token that may write contents.",
	mend: "Nothing needs to be done for the index. Look whose it is before it is published or deleted."
}, ({ tag, url }) => ({
	message: `The forge has a draft release for ${shown(tag)}`,
	hint: `The upload does not depend on it; look whose it is: ${shown(url)}`
}));
const underWayUnseen = defineFinding({
	code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN",
	severity: "notice",
	mender: "outside",
	meaning: "The forge did not say whether another run of this workflow, or a draft of this release, is under way.",
	why: "The release does not depend on the answer: two runs at once put each file on the index once. So it is not waited for.",
	mend: "Nothing needs to be done. The list of the workflow's runs shows it."
}, ({ why }) => ({
	message: `The forge did not say what else is under way for this release: ${shown(why)}`,
	hint: "Nothing needs to be done; the list of the workflow's runs shows it"
}));

// src/domain/problem/uv-settings.ts
var uv_settings_exports = /* @__PURE__ */ __exportAll({
	builtWithoutIsolation: () => builtWithoutIsolation,
	lockSteered: () => lockSteered,
	offline: () => offline,
	refusedBySettings: () => refusedBySettings,
	requiredVersion: () => requiredVersion,
	settingsUnusable: () => settingsUnusable,
	uploadNotBegun: () => uploadNotBegun
});
const requiredVersion = defineFinding({
	code: "RA-UV-REQUIRED-VERSION",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "The workspace asks for another `uv` than the one on `PATH`.",
	why: "uv does nothing in a workspace whose `required-version` it is not, so no package can be built.",
	mend: "Set up a uv that fits, or change `required-version`."
}, ({ required, found, file }) => ({
	file,
	message: `The uv on PATH is ${found}, and required-version in ${file} asks for ${required}`,
	hint: "Set up a uv that fits (in a workflow: the version input of setup-uv), or change required-version"
}));
const offline = defineFinding({
	code: "RA-UV-OFFLINE",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "uv is told to stay offline.",
	why: "Offline, uv uploads nothing and installs nothing from an index, also not the one that a release is rehearsed on.",
	mend: "Take the variable or the setting away for this step, or set `UV_OFFLINE=0`."
}, ({ setting }) => ({
	message: `uv is told to stay offline by ${setting}: it would upload nothing, not even to the rehearsal index`,
	hint: "Take it away for this step, or set UV_OFFLINE=0: uv still takes from its cache what is there"
}));
const settingsUnusable = defineFinding({
	code: "RA-UV-SETTINGS",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "uv cannot work with the settings or variables that it is given.",
	why: "Every call would end the same way, so no package can be built.",
	mend: "Fix the variable or the file that the message names. `uv cache dir` in the workspace shows the same error."
}, ({ words, settings }) => ({
	message: `uv does not work with its settings: ${words}`,
	hint: `Fix ${settings.join(", ") || "what it names"}; uv cache dir in the workspace shows the same error`
}));
const refusedBySettings = defineFinding({
	code: "RA-UV-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "uv refused to build or to install, and variables or settings that it was given have to do with it.",
	why: "The packages may be sound; the environment of the job, or a file of settings, does not let uv do it.",
	mend: "Take the variable that the message names out of this step, or fix the setting in its file."
}, ({ package: name, what, words, settings, isCertain }) => ({
	package: name,
	message: `uv refuses ${what}: ${words}`,
	hint: isCertain ? `What told it so is ${settings.join(", or ")}: take it out of this step, or fix it where it stands` : `What steers uv here is ${settings.join(", and ")}: see that what is missing is there, and not held back`
}));
const lockSteered = defineFinding({
	code: "RA-PREFLIGHT-LOCK-STEERED",
	severity: "warning",
	mender: "project",
	meaning: "`uv.lock` fits the workspace, but not together with what the job or a user's file adds for uv.",
	why: "`uv lock` in the repository would change nothing. Where the lock was made without that variable or file, nothing is wrong with it.",
	mend: "Take the variable out of this step. If it belongs to the project, set it in `[tool.uv]` and lock again."
}, ({ settings }) => ({
	file: "uv.lock",
	message: `uv.lock is up to date, except for what is added here: ${settings.join(", ")}`,
	hint: "Take that out of this step; if it belongs to the project, set it in [tool.uv] and lock again"
}));
const builtWithoutIsolation = defineFinding({
	code: "RA-BUILD-NOT-ISOLATED",
	severity: "warning",
	mender: "project",
	meaning: "A package could be built only without isolation, as `no-build-isolation` in the workspace's settings has it.",
	why: "Who installs it from the sdist builds it isolated, and meets the failure.",
	mend: "Name what the build needs in `build-system.requires`, or say in the README how to install the sdist."
}, ({ package: name }) => ({
	package: name,
	message: `${name} builds only without isolation, by no-build-isolation of [tool.uv]: from its sdist nobody else can build it so`,
	hint: `Name what its build needs in build-system.requires of ${name}`
}));
const uploadNotBegun = defineFinding({
	code: "RA-UPLOAD-NOT-BEGUN",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "uv ended before it sent anything to the index.",
	why: "Neither index nor network was asked, so every file would end the same way: the run stops at the first.",
	mend: "Fix what the message says: most often a variable or a file of settings for uv."
}, ({ words, settings }) => ({
	message: `uv ends before it uploads anything: ${words}`,
	hint: `Fix ${settings.join(", ") || "what uv says"}: nothing was sent`
}));

// src/domain/distribution/record.ts
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
const parseRecord = (text) => {
	const rows = [];
	let fields = [];
	for (field.lastIndex = 0; field.lastIndex < text.length;) {
		const match = field.exec(text);
		if (match === null) return void 0;
		const [, quoted, plain = "", end] = match;
		fields.push(quoted?.replaceAll("\"\"", "\"") ?? plain);
		if (end === ",") continue;
		const [path = "", hash = "", size = ""] = fields;
		if (path !== "") rows.push({
			path: path.replaceAll("\\", "/"),
			hash,
			size
		});
		fields = [];
	}
	return rows;
};
const recordedPaths = (text) => (parseRecord(text) ?? []).map(({ path }) => path);
const base64Of = (hex) => {
	const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
	return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const isHex = (row, entry) => entry.sha256 !== void 0 && row.hash === `sha256=${entry.sha256}`;
const isHashRight = (row, entry) => /^sha(384|512)=/.test(row.hash) || isHex(row, entry) || entry.sha256 !== void 0 && row.hash.replace(/=+$/, "") === `sha256=${base64Of(entry.sha256)}`;
const recordPathOf = (archive) => `${distInfoOf(archive)}/RECORD`;
const rowsOf = (archive) => {
	const text = archive.texts.get(recordPathOf(archive));
	return text === void 0 ? void 0 : parseRecord(text);
};
const installedHashes = (archive) => {
	const isMetadata = (path) => path.startsWith(`${distInfoOf(archive)}/`);
	return Object.fromEntries((rowsOf(archive) ?? []).flatMap(({ path, hash }) => {
		const installed = isMetadata(path) && !/\/RECORD(\.jws|\.p7s)?$/.test(path) ? path : sitePathOf(path);
		return installed === void 0 ? [] : [[installed, hash.replace(/^[^=]*=/, "")]];
	}));
};
const checkRecord = (archive) => {
	const { filename } = archive;
	const recordPath = recordPathOf(archive);
	const wrong = (what, entries) => entries.length === 0 ? [] : [recordWrong({
		filename,
		what,
		entries
	})];
	const rows = rowsOf(archive);
	if (rows === void 0) return [recordWrong({
		filename,
		what: `${recordPath} is missing or no CSV`,
		entries: []
	})];
	const unlisted = /* @__PURE__ */ new Set([
		recordPath,
		`${recordPath}.jws`,
		`${recordPath}.p7s`
	]);
	const files = new Map(filesOf(archive).map((entry) => [entry.path, entry]));
	const listed = new Set(rows.map(({ path }) => path));
	const checked = rows.flatMap((row) => {
		const entry = files.get(row.path);
		return entry === void 0 || unlisted.has(row.path) ? [] : [{
			row,
			entry
		}];
	});
	const pathsWhere = (isWrong) => checked.filter(isWrong).map(({ entry }) => entry.path);
	return [
		...wrong("files that RECORD does not list", [...files.keys()].filter((path) => !listed.has(path) && !unlisted.has(path))),
		...wrong("files that only RECORD lists", [...listed].filter((path) => !files.has(path))),
		...wrong("hashes in RECORD that are wrong", pathsWhere(({ row, entry }) => !isHashRight(row, entry))),
		...wrong("sizes in RECORD that are wrong", pathsWhere(({ row, entry }) => row.size !== "" && Number(row.size) !== entry.size)),
		...checked.some(({ row, entry }) => isHex(row, entry)) ? [recordInHex({ filename })] : []
	];
};

export { builtWithoutIsolation, bytecodeFound, checkRecord, classifiersUnavailable, distribution_content_exports, distribution_together_exports, draftUnderWay, entryPointModuleMissing, entryPointModuleUnseen, environmentFailed, fileNearlyTooLarge, fileTooLarge, filesLost, filesOnlyInSdist, foreignFile, index_projects_exports, installedHashes, lfsPointer, lockSteered, modulesLost, newProjects, newProjectsLimit, noFittingPython, noModule, offline, pathsShared, projectArchived, projectDeprecated, projectQuarantined, pthFile, recordedPaths, refusedBySettings, rehearsalRefused, rehearsal_exports, rendering_exports, requiredVersion, runUnderWay, scriptWithoutExtra, sdistNeedsSettings, secretFound, sensitiveFile, settingsUnusable, smokeFailed, smokeForeign, smokeInstallFailed, smokeLocked, smoke_exports, twineFailed, twineUnavailable, twineWarned, underWayUnseen, under_way_exports, uploadNotBegun, uv_settings_exports };