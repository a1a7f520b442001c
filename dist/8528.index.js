export const id = 8528;
export const ids = [8528];
export const modules = {

/***/ 43186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   _V: () => (/* binding */ metadataPathOf),
/* harmony export */   em: () => (/* binding */ distInfoOf),
/* harmony export */   j9: () => (/* binding */ topNamesOf),
/* harmony export */   kg: () => (/* binding */ isKeptText),
/* harmony export */   zB: () => (/* binding */ topFolderOf)
/* harmony export */ });
/** Texts of metadata that are kept whole while reading; the rest is only hashed. */
const isKeptText = (path) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(path) ||
    /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(path) ||
    /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(path);
/** What Git LFS leaves in place of a file that it has not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const isLfsPointer = (text) => text.length < 1024 && text.startsWith("version https://git-lfs.github.com/spec/v1\n");
/** The folder that holds a wheel's metadata, from its file name: `{name}-{version}.dist-info`. */
const distInfoOf = ({ filename }) => `${filename.split("-").slice(0, 2).join("-")}.dist-info`;
/** The one folder that an sdist unpacks to, from its file name: `{name}-{version}`. */
const topFolderOf = ({ filename }) => filename.replace(/\.tar\.gz$/, "");
/** Where the core metadata stands: METADATA of a wheel, PKG-INFO of an sdist. */
const metadataPathOf = (archive) => archive.kind === "wheel" ? `${distInfoOf(archive)}/METADATA` : `${topFolderOf(archive)}/PKG-INFO`;
/** Whether the owner may run it: the one bit of a mode that installers keep. */
const isExecutable = ({ mode }) => (mode & 0o100) !== 0;
const filesOf = ({ entries }) => entries.filter(({ type }) => type === "file");
/** The first names of all paths, in order. */
const topNamesOf = ({ entries }) => [
    ...new Set(entries.map(({ path }) => path.split("/")[0] ?? "")),
];


/***/ }),

/***/ 25261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f0: () => (/* binding */ parseEntryPoints),
/* harmony export */   jB: () => (/* binding */ entryPointsOf)
/* harmony export */ });
/* unused harmony export consoleScriptsOf */
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43186);

const parseLine = (line) => {
    const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
        return undefined;
    return { name, value: value.replace(/\s*\[[^\]]*\]$/, "") };
};
const indentOf = (line) => line.length - line.trimStart().length;
/** The entry points of a wheel in order, none where it has no `entry_points.txt`; `undefined` where that is no INI file. */
const entryPointsOf = (archive) => parseEntryPoints(archive.texts.get(`${(0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .distInfoOf */ .em)(archive)}/entry_points.txt`) ?? "");
/** The entry points in a text of `entry_points.txt`, in order; `undefined` where that is no INI file. */
const parseEntryPoints = (text) => {
    const found = [];
    let group;
    let indent = Number.POSITIVE_INFINITY;
    for (const line of text.split(/\r\n|\n|\r/)) {
        const content = line.trim();
        // What is indented further than an entry continues its value, which no tool writes: Python reads it so.
        if (/^([#;]|$)/.test(content) || indentOf(line) > indent)
            continue;
        const heading = /^\[(.+)\]$/.exec(content)?.[1];
        const entry = heading === undefined ? parseLine(content) : undefined;
        if (heading === undefined && (entry === undefined || group === undefined))
            return undefined;
        if (entry !== undefined && group !== undefined)
            found.push({ group, ...entry });
        if (heading !== undefined)
            group = heading.trim();
        indent = heading === undefined ? indentOf(line) : Number.POSITIVE_INFINITY;
    }
    return found;
};
/** The names of the commands that a wheel installs. */
const consoleScriptsOf = (archive) => (entryPointsOf(archive) ?? []).filter(({ group }) => group === "console_scripts").map(({ name }) => name);


/***/ }),

/***/ 13052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isMetadataSince),
/* harmony export */   G5: () => (/* binding */ checkFilename),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   ad: () => (/* binding */ checkPyPIRules),
/* harmony export */   sI: () => (/* binding */ checkMetadata),
/* harmony export */   vf: () => (/* binding */ checkLicenseFiles)
/* harmony export */ });
/* harmony import */ var _problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69177);
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47642);
/* harmony import */ var _python_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35335);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31305);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9015);
/* harmony import */ var _python_same_specifiers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83564);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42596);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20460);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43186);










/** The core metadata of a distribution, `undefined` where it has none. */
const metadataOf = (archive) => {
    const text = archive.texts.get((0,_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .metadataPathOf */ ._V)(archive));
    return text === undefined ? undefined : (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetadata */ .jR)(text);
};
/** Whether the metadata is of `version` of the core metadata or a later one. */
const isMetadataSince = ({ metadataVersion }, version) => {
    const [own, other] = [(0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(metadataVersion ?? "1.0"), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(version)];
    return own !== undefined && other !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)(own, other) >= 0;
};
/** The file name is that of the planned package and version, as `uv publish` and PyPI want it spelled. */
const checkFilename = ({ filename }, { name, version }) => {
    const parsed = (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDistributionName */ .w9)(filename, name);
    const stem = `${name.replaceAll("-", "_")}-${version}`;
    const wanted = parsed === undefined
        ? `${stem}${filename.endsWith(".whl") ? "-….whl" : ".tar.gz"}`
        : (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeDistributionName */ .dM)({ ...parsed, version });
    return wanted === filename ? [] : [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.filenameWrong)({ filename, expected: wanted })];
};
/** Further lines of the description that became fields of their own, since they look like some. */
const brokenOut = ({ fields }, description = "") => description
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => {
    const [, name = "", value = ""] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    return fields.get(name.toLowerCase())?.includes(value.trim()) === true;
});
/** What ends or fills the header of the metadata and is no field: of a value with a line break, written as it is. */
const strayText = (metadata, description) => {
    // What a later version of the core metadata brings is not known here.
    const isKnown = !isMetadataSince(metadata, _python_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .newestKnown */ .wq) || metadata.metadataVersion === _python_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .newestKnown */ .wq;
    const unknown = [...metadata.fields].filter(([name]) => isKnown && !_python_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .knownFields */ .pA.has(name));
    return [
        ...(metadata.strayLine === undefined ? [] : [metadata.strayLine]),
        ...unknown.map(([name, [value = ""]]) => `${name}: ${value}`),
        ...(0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .repeatedFields */ .Cx)(metadata),
        ...brokenOut(metadata, description),
    ];
};
/** Whether the Pythons that the metadata names are those of `requires-python`. */
const isSamePython = (built, stated) => {
    if (stated === undefined)
        return true;
    const [left, right] = [(0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSpecifiers */ .$)(built ?? ""), (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSpecifiers */ .$)(stated)];
    return left === undefined || right === undefined ? built === stated : (0,_python_same_specifiers_js__WEBPACK_IMPORTED_MODULE_6__/* .sameSpecifiers */ .c)(left, right);
};
/** The metadata can be read whole; name, version and Pythons in it are the planned ones. */
const checkMetadata = (archive, { name, version, stated }) => {
    const { filename } = archive;
    const metadata = metadataOf(archive);
    if (metadata === undefined)
        return [(0,_problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_1__.metadataMissing)({ filename, path: (0,_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .metadataPathOf */ ._V)(archive) })];
    const differs = (field, planned, built) => (0,_problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_1__.metadataDiffersFromPlan)({ filename, field, planned, built });
    return [
        ...((0,_python_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc)(metadata.name ?? "") === name ? [] : [differs("Name", name, metadata.name)]),
        ...((0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalVersion */ .Bp)(metadata.version ?? "") === version ? [] : [differs("Version", version, metadata.version)]),
        ...(isSamePython(metadata.requiresPython, stated.requiresPython)
            ? []
            : [differs("Requires-Python", stated.requiresPython ?? "", metadata.requiresPython)]),
        ...strayText(metadata, stated.description).map((text) => (0,_problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_1__.headerBroken)({ filename, text })),
    ];
};
/**
 * Every `License-File` is in the distribution, where PyPI looks for it. Before metadata 2.4 the field was a backend's own
 * and said nothing of the place. https://peps.python.org/pep-0639/#add-license-file-field
 */
const checkLicenseFiles = (archive) => {
    const metadata = metadataOf(archive);
    if (metadata === undefined || !isMetadataSince(metadata, "2.4"))
        return [];
    const folder = archive.kind === "wheel" ? `${(0,_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .distInfoOf */ .em)(archive)}/licenses` : (0,_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .topFolderOf */ .zB)(archive);
    const paths = new Set(archive.entries.map(({ path }) => path));
    return metadata.licenseFiles
        .map((license) => `${folder}/${license}`)
        .filter((path) => !paths.has(path))
        .map((path) => (0,_problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_1__.licenseFileMissing)({ filename: archive.filename, path }));
};
/** PyPI's list is long; what builds make in practice and it refuses is the machine's own Linux tag. */
const refusedTags = (parsed) => parsed?.kind === "wheel"
    ? parsed.platformTags.filter((tag) => /^linux_/.test(tag) && tag !== "linux_armv6l" && tag !== "linux_armv7l")
    : [];
/**
 * What PyPI refuses of a file that installs well. https://docs.pypi.org/api/upload/ and
 * https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
const checkPyPIRules = (archive, { isForPyPI }) => {
    const { filename } = archive;
    const metadata = metadataOf(archive);
    if (!isForPyPI || metadata === undefined)
        return [];
    const refused = (what, hint) => (0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.refusedByPyPI)({ filename, what, hint });
    const direct = metadata.requiresDist.filter((text) => {
        const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRequirement */ .p)(text);
        return parsed.ok && parsed.requirement.url !== undefined;
    });
    const tags = refusedTags((0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDistributionName */ .w9)(filename));
    const summary = [...(metadata.summary ?? "")].length;
    return [
        ...direct.map((text) => refused(`it has a direct reference, ${text}`, "Require a released version in place of the URL")),
        ...tags.map((tag) => refused(`its platform tag is ${tag}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
        ...(summary > 512 ? [refused(`its summary has ${summary} characters`, "Write at most 512 in description")] : []),
    ];
};


/***/ }),

/***/ 69177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundMissing: () => (/* binding */ boundMissing),
/* harmony export */   classifierRefused: () => (/* binding */ classifierRefused),
/* harmony export */   extraLost: () => (/* binding */ extraLost),
/* harmony export */   headerBroken: () => (/* binding */ headerBroken),
/* harmony export */   licenseFileMissing: () => (/* binding */ licenseFileMissing),
/* harmony export */   metadataDiffersFromPlan: () => (/* binding */ metadataDiffersFromPlan),
/* harmony export */   metadataMissing: () => (/* binding */ metadataMissing),
/* harmony export */   requirementLost: () => (/* binding */ requirementLost),
/* harmony export */   requirementUnreadable: () => (/* binding */ requirementUnreadable),
/* harmony export */   siblingExcluded: () => (/* binding */ siblingExcluded),
/* harmony export */   siblingUnbound: () => (/* binding */ siblingUnbound)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const metadataMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-METADATA-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A wheel has no METADATA, or an sdist no PKG-INFO, where its file name says it must be.",
    why: "The index refuses the file, and no installer can read its name, version or requirements.",
    mend: "Build it with a build backend that follows the standards, and do not rename the file afterwards.",
}, ({ filename, path }) => ({
    message: `${filename} has no ${path}`,
    hint: "Build it with a current build backend, and do not rename it afterwards",
}));
const metadataDiffersFromPlan = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-NOT-AS-PLANNED",
    severity: "error",
    mender: "project",
    meaning: "The name or version in a built METADATA or PKG-INFO is not the planned one.",
    why: "Another package or version than was planned, tagged and announced would be published, and cannot be taken back.",
    mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree.",
}, ({ filename, field, planned, built }) => ({
    message: `${filename} says ${field} ${built === undefined ? "nowhere" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(built)}, the plan says ${planned}`,
    hint: built === undefined
        ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata"
        : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`,
}));
const boundMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-BOUND-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A requirement on another package of the workspace was built without the bound that the plan gave it.",
    why: "An installer could combine the release with an older version of the sibling, which was never tried.",
    mend: "See whether a plugin or a template of the build backend rewrites requirements, and bound it there.",
}, ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${requirement}, but ${built.length === 0 ? "nothing of it" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(built)}`,
    hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there",
}));
const requirementLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REQUIREMENT-LOST",
    severity: "error",
    mender: "project",
    meaning: "A requirement of `[project]`, or one that the build backend was to add, is not in the built metadata.",
    why: "Installers read that metadata alone: users would get the package without what it needs.",
    mend: "See whether a field with a line break ended the header before it, or a plugin or a second table of the build backend (`[tool.poetry]`, `setup.py`) says something else.",
}, ({ filename, requirement, built }) => ({
    message: `${filename} does not require ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}, but ${built.length === 0 ? "nothing of it" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(built)}`,
    hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else",
}));
const extraLost = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-EXTRA-LOST",
    severity: "error",
    mender: "project",
    meaning: "An extra of `[project.optional-dependencies]` is not in the built metadata.",
    why: "Installers warn and leave out what it brings.",
    mend: "See whether a field with a line break ended the header before it, and require a current build backend.",
}, ({ filename, extra }) => ({
    message: `${filename} does not provide the extra ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(extra)}`,
    hint: "See whether a value in [project] has a line break, and raise the version of the build backend",
}));
const headerBroken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-HEADER",
    severity: "error",
    mender: "project",
    meaning: "The header of the built metadata holds text that is no field of it.",
    why: "Readers take it for the end of the header: every field after it is lost to installers, requirements with them.",
    mend: "Write `description` and the other values of `[project]` on one line: some build backends write a line break as it is.",
}, ({ filename, text }) => ({
    message: `The metadata of ${filename} has text in its header that is no field: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)}`,
    hint: "Write description, and every other value of [project] with that text, on one line",
}));
const siblingUnbound = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SIBLING-UNBOUND",
    severity: "warning",
    mender: "project",
    meaning: "A requirement that the build backend made itself names a package of the workspace without any bound.",
    why: "An installer may take any version of the sibling, however old. Only requirements in a file can be bound here.",
    mend: "Write the bound into the template or plugin that makes the requirement.",
}, ({ filename, requirement, version }) => ({
    message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: `Write the bound into the template that makes it, as in >=${version}`,
}));
const siblingExcluded = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SIBLING-EXCLUDED",
    severity: "error",
    mender: "project",
    meaning: "A built requirement does not admit the version of the sibling that belongs to the same release.",
    why: "The two could not be installed together. uv hides it, since it drops specifiers on workspace siblings.",
    mend: "Widen the specifier where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
}, ({ filename, requirement, version }) => ({
    message: `${filename} requires ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}, which excludes the sibling's version ${version}`,
    hint: `Widen the specifier so that it admits ${version}`,
}));
const requirementUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A `Requires-Dist` of the built metadata is no requirement.",
    why: "The index refuses it, and installers cannot read it.",
    mend: "Correct it where it is written: in `pyproject.toml`, or in what the build backend makes it from.",
}, ({ filename, requirement }) => ({
    message: `${filename} has a Requires-Dist that is no requirement: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(requirement)}`,
    hint: "Write it as PEP 508 says: name[extras]>=version; marker",
}));
const licenseFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-LICENSE-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The metadata names a licence file that is not in the distribution.",
    why: "PyPI refuses such a file. https://peps.python.org/pep-0639/",
    mend: "See that `license-files` matches files inside the package's own folder, and that no rule excludes them.",
}, ({ filename, path }) => ({
    message: `${filename} names a licence file that it does not have: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(path)}`,
    hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them",
}));
const classifierRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-CLASSIFIER",
    severity: "error",
    mender: "project",
    meaning: "The built metadata has a classifier that PyPI does not take: one that it never had, or that is deprecated.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Take a classifier from PyPI's list. No new ones come for licences: write an SPDX expression as `license`.",
}, ({ filename, classifier, instead }) => ({
    message: `${filename} has a classifier that PyPI refuses: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(classifier)}`,
    hint: classifierHint(classifier, instead),
}));
const classifierHint = (classifier, instead) => {
    const expression = classifier.startsWith("License ::")
        ? 'Take it out, and write the licence as an SPDX expression: license = "MIT"'
        : "Take it out, or take one of PyPI's own list";
    return instead.length === 0 ? expression : `${expression}. Perhaps it should be: ${instead.join(", ")}`;
};


/***/ }),

/***/ 85403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distInfoWrong: () => (/* binding */ distInfoWrong),
/* harmony export */   entryPointsWrong: () => (/* binding */ entryPointsWrong),
/* harmony export */   filenameWrong: () => (/* binding */ filenameWrong),
/* harmony export */   recordInHex: () => (/* binding */ recordInHex),
/* harmony export */   recordWrong: () => (/* binding */ recordWrong),
/* harmony export */   refusedByPyPI: () => (/* binding */ refusedByPyPI),
/* harmony export */   sdistDiffersFromWheel: () => (/* binding */ sdistDiffersFromWheel),
/* harmony export */   sdistLayout: () => (/* binding */ sdistLayout),
/* harmony export */   sdistReadsDifferently: () => (/* binding */ sdistReadsDifferently),
/* harmony export */   wheelFileWrong: () => (/* binding */ wheelFileWrong),
/* harmony export */   wheelTagsDoubtful: () => (/* binding */ wheelTagsDoubtful)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const filenameWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILENAME",
    severity: "error",
    mender: "project",
    meaning: "A built file is not named after its package and version in normalised form.",
    why: "PyPI refuses other names, and `uv publish` passes over them with a warning and exit status 0.",
    mend: "Use a current build backend: names come from it. The version must be the one that was planned.",
}, ({ filename, expected }) => ({
    message: `The file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(filename)} should be named ${expected}`,
    hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from",
}));
const distInfoWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-DIST-INFO",
    severity: "error",
    mender: "project",
    meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
    why: "The index and installers look for the folder by the wheel's file name, and refuse a wheel with two.",
    mend: "Build it with a current build backend; leave no `*.dist-info` folder in the package's sources.",
}, ({ filename, expected, found }) => ({
    message: `${filename} should have the one folder ${expected}, it has ${found.length === 0 ? "none" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(found)}`,
    hint: "Leave no *.dist-info folder in the sources, and do not rename a wheel",
}));
const recordWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-RECORD",
    severity: "error",
    mender: "project",
    meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
    why: "Installers that verify RECORD refuse the wheel, others cannot uninstall it, and PyPI writes to its owners.",
    mend: "Build the wheel again; what changes a wheel after the build must write RECORD anew (`wheel pack` does).",
}, ({ filename, what, entries }) => ({
    message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`}`,
    hint: "Build the wheel again, and do not change it afterwards without writing RECORD anew",
}));
const recordInHex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-RECORD-HEX",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
    why: "Installers and PyPI take the wheel, but tools that verify an installation call every file of it changed.",
    mend: "Require `uv_build>=0.8.12`: the versions before it write the hashes so.",
}, ({ filename }) => ({
    message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
    hint: "Raise uv_build in [build-system] requires to 0.8.12 or later",
}));
const wheelFileWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
    why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
    mend: "Build the wheel with a current build backend.",
}, ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }));
const wheelTagsDoubtful = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-WHEEL-TAGS",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
    why: "It is offered to machines on which it does not run, or kept from some on which it does; `pip check` complains.",
    mend: "Build the wheel for the platform it is meant for, and retag with `wheel tags`, which changes both places.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Set the tags in the build configuration, or retag with `wheel tags`, which changes name and content",
}));
const entryPointsWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-ENTRY-POINTS",
    severity: "error",
    mender: "project",
    meaning: "The `entry_points.txt` of a wheel cannot be read, or names a script in a way that is not allowed.",
    why: "PyPI refuses the wheel: a script's name becomes a file name on its user's machine.",
    mend: "Names in `[project.scripts]` and `[project.gui-scripts]` have letters, digits, `_`, `.` and `-` only.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Give the script a name of letters, digits, _, . and - in [project.scripts]",
}));
const sdistLayout = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-LAYOUT",
    severity: "error",
    mender: "project",
    meaning: "An sdist is not one folder `{name}-{version}` with a PKG-INFO and a `pyproject.toml`.",
    why: "PyPI refuses it, or nothing can build it.",
    mend: "Build it with a current build backend, and see that no rule excludes `pyproject.toml`.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Build it with a current build backend, and see that no rule excludes pyproject.toml",
}));
const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }) => `${field} differs: ${filename} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlySdist) || "nothing"}, ${wheel} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlyWheel) || "nothing"}`;
const sdistDiffersFromWheel = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
    why: "Resolvers read either file for both: what they install then depends on which they met first.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const sdistReadsDifferently = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-READ",
    severity: "warning",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
    why: "The index shows what the first of the files says. The cause is often a file that the sdist lacks.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const refusedByPyPI = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes.",
}, ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`, hint }));


/***/ }),

/***/ 35335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ repeatedFields),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   pA: () => (/* binding */ knownFields),
/* harmony export */   wq: () => (/* binding */ newestKnown)
/* harmony export */ });
/** Every field that there is, in lower case, up to this version of the core metadata. */
const newestKnown = "2.5";
const knownFields = new Set([
    "metadata-version name version dynamic platform supported-platform summary description description-content-type",
    "keywords author author-email maintainer maintainer-email license license-expression license-file classifier",
    "home-page download-url project-url requires-dist requires-python requires-external provides-extra provides-dist",
    "obsoletes-dist requires provides obsoletes import-name import-namespace",
].flatMap((line) => line.split(" ")));
/** Those that a distribution says once: of two, one reader takes the first and another the last. */
const single = new Set([
    "metadata-version name version summary description description-content-type keywords author author-email maintainer",
    "maintainer-email license license-expression home-page download-url requires-python",
].flatMap((names) => names.split(" ")));
/** What is said again of a field that is said once, as it stands there: often the second line of a value. */
const repeatedFields = ({ fields }) => [...fields].flatMap(([name, values]) => single.has(name) ? values.slice(1).map((value) => `${name}: ${value}`) : []);
const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const field = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s;
/** The header's fields as name and lines, and the body: what follows an empty line, or starts with one that is no field. */
const readHeader = (text) => {
    const fields = [];
    let body = "";
    let strayLine;
    for (const { 0: whole, 1: content = "", index } of text.matchAll(line)) {
        const [, name, value = ""] = field.exec(content) ?? [];
        const isContinuation = /^[ \t]/.test(content) && fields.length > 0;
        if (isContinuation)
            fields.at(-1).lines.push(content);
        else if (name !== undefined)
            fields.push({ name: name.toLowerCase(), lines: [value] });
        else {
            if (content !== "")
                strayLine = content;
            body = text.slice(content === "" ? index + whole.length : index);
            break;
        }
    }
    return { fields, body, strayLine };
};
/** Old backends indent a description's further lines by eight spaces, or by seven and a bar. */
const unfold = (name, lines) => name === "description"
    ? lines
        .map((text, index) => (index === 0 ? text : text.replace(/^ {7}[ |]/, "")))
        .join("\n")
        .trim()
    : lines
        .map((text) => text.trim())
        .join(" ")
        .trim();
/** Reads the text as the e-mail header and body that it is; it never fails, since a check says what is missing. */
const parseMetadata = (text) => {
    const { fields: entries, body, strayLine } = readHeader(text);
    const fields = new Map();
    for (const { name, lines } of entries) {
        const value = unfold(name, lines);
        const values = fields.get(name);
        if (values === undefined)
            fields.set(name, [value]);
        else
            values.push(value);
    }
    const all = (name) => fields.get(name) ?? [];
    const first = (name) => all(name)[0];
    return {
        metadataVersion: first("metadata-version"),
        name: first("name"),
        version: first("version"),
        summary: first("summary"),
        requiresPython: first("requires-python"),
        licenseExpression: first("license-expression"),
        descriptionContentType: first("description-content-type"),
        requiresDist: all("requires-dist"),
        providesExtra: all("provides-extra"),
        licenseFiles: all("license-file"),
        dynamic: all("dynamic"),
        description: body.trim() === "" ? first("description") || undefined : body,
        fields,
        strayLine,
    };
};


/***/ }),

/***/ 83564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sameSpecifiers)
/* harmony export */ });
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42596);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


const next = (release) => [...release.slice(0, -1), release.at(-1) + 1n];
const developmentOf = (epoch, release) => ({
    epoch,
    release,
    pre: undefined,
    post: undefined,
    dev: 0n,
    local: [],
});
/** The least versions above the version with all its local parts, and above all its post-releases. */
const following = (version) => {
    const { release, pre, post, dev } = version;
    const ownFollower = dev === undefined ? { post: (post ?? -1n) + 1n, dev: 0n } : { dev: dev + 1n };
    // Nothing is the least above a final release's post-releases: deeper than anyone numbers will do.
    const afterPosts = pre
        ? { pre: { ...pre, number: pre.number + 1n } }
        : { release: [...release, 0n, 0n, 0n, 0n, 0n, 0n, 1n] };
    return [
        { ...version, ...ownFollower },
        { ...version, ...afterPosts, post: undefined, dev: 0n },
    ];
};
/** A version of each range that the clause, or another with the same version, could cut the order of versions into. */
const versionsAround = (specifier) => {
    if (specifier.operator === "===")
        return [specifier.text];
    const { version } = specifier;
    const { epoch, release, local } = version;
    const withoutLocal = { ...version, local: [] };
    const prefixes = release.length > 1 ? [release, release.slice(0, -1)] : [release];
    return [
        { ...withoutLocal, dev: version.dev ?? 0n },
        version,
        { ...version, local: [...local, "x"] },
        ...following(withoutLocal),
        ...prefixes.map((prefix) => developmentOf(epoch, next(prefix))),
    ].map(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh);
};
/**
 * Whether two specifier sets admit the same versions, however they say it: Poetry writes `>=1.4,<2.0` for `~=1.4`.
 * Tried with a version of each range that the clauses of both cut the order of versions into.
 */
const sameSpecifiers = (a, b) => ["0.dev0", ...[...a, ...b].flatMap(versionsAround)].every((version) => (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .admits */ .t)(a, version) === (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .admits */ .t)(b, version));


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
