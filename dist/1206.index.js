export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ tokenPage),
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   RL: () => (/* binding */ yankPage),
/* harmony export */   ZU: () => (/* binding */ indexPresets),
/* harmony export */   _2: () => (/* binding */ presetOfUrl),
/* harmony export */   cx: () => (/* binding */ publisherPage),
/* harmony export */   lJ: () => (/* binding */ pendingPublisherPage)
/* harmony export */ });
/* unused harmony export trustedPublishingUrls */
/** https://docs.pypi.org/api/upload/ */
const indexPresets = {
    pypi: {
        name: "pypi",
        title: "PyPI",
        uploadUrl: "https://upload.pypi.org/legacy/",
        simpleUrl: "https://pypi.org/simple/",
        siteUrl: "https://pypi.org/",
    },
    testpypi: {
        name: "testpypi",
        title: "TestPyPI",
        uploadUrl: "https://test.pypi.org/legacy/",
        simpleUrl: "https://test.pypi.org/simple/",
        siteUrl: "https://test.pypi.org/",
    },
};
const presetOfOrigin = new Map(Object.values(indexPresets).flatMap((preset) => [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset])));
/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
const presetOfUrl = (url) => presetOfOrigin.get(URL.parse(url)?.origin ?? "");
/** The page of one release, where people read and install it. */
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
/** The page where an owner yanks a release. */
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
/** The page where the owner of a project that exists adds a trusted publisher. */
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
/** The page where a user adds a trusted publisher for a project that does not exist yet. */
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
/** The page where a user makes an upload token. */
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;
/** Where trusted publishing asks for the audience and swaps an id-token for an upload token. https://docs.pypi.org/trusted-publishers/using-a-publisher/ */
const trustedPublishingUrls = ({ siteUrl, }) => ({
    audience: `${siteUrl}_/oidc/audience`,
    mint: `${siteUrl}_/oidc/mint-token`,
});


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unpublishable),
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1061);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9170);





/** Decides for one member. What it is comes before what was asked, and what was asked before what the index has. */
const choose = (member, input) => unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);
const leave = (status, reason) => ({ status, reason, onIndex: [] });
/** Why a member is never published; `undefined` where it may be. */
const unpublishable = (member, config) => {
    const { isPublishable, reason } = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_2__/* .publishabilityOf */ .d)(member);
    if (!isPublishable)
        return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : undefined;
};
const unchosen = (name, selection) => {
    const { packages, exclude, tag } = selection;
    const pattern = exclude.find((each) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(each, name));
    if (pattern !== undefined)
        return leave("excluded", `exclude names ${pattern}`);
    if (isNamed(name, selection))
        return undefined;
    if (packages.length > 0)
        return leave("excluded", "packages does not name it");
    return tag?.match.kind === "package" ? leave("excluded", `the tag ${tag.text} does not name it`) : undefined;
};
/** Whether somebody asked for this package, and not for all. */
const isNamed = (name, { packages, tag }) => packages.length > 0
    ? packages.some((each) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(each, name))
    : tag?.match.kind === "package" && tag.match.name === name;
const unreleased = (name, input) => {
    const { selection, versions, released, indexName, now } = input;
    const version = versions.get(name);
    if (version === undefined)
        return leave("publish", "its version is not known yet");
    const presence = (0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .presenceOf */ .F)((0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesOf */ .w)(released, name), version, now);
    if (presence.kind === "whole")
        return leave("published", `${version} is on ${indexName}, ${presence.why}`);
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isDevelopment */ .yz)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)) && !isNamed(name, selection)) {
        return leave("development", `${version} is a development version, and packages does not name it`);
    }
    if (presence.kind === "absent")
        return leave("publish", `${version} is not on ${indexName}`);
    return {
        status: "complete",
        reason: `${version} is on ${indexName}, ${presence.why}`,
        onIndex: presence.filenames,
    };
};


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);


/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
const matchesName = (pattern, name) => {
    const normal = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(pattern);
    if (!isGlob(pattern))
        return normal === name;
    return picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(name, normal, { nonegate: true, noextglob: true });
};


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ presenceOf),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7642);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


/** PyPI takes new files for a release for so long, in milliseconds. */
const openFor = 14 * 24 * 60 * 60 * 1_000;
/** The versions of a package that the index has, oldest first. */
const releasesOf = (released, name) => {
    const files = (released.get(name)?.files ?? []).flatMap((file) => {
        const parsed = (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistributionName */ .w9)(file.filename, name);
        return parsed === undefined
            ? []
            : [{ ...file, kind: parsed.kind, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(parsed.version), text: parsed.version }];
    });
    const sorted = files.sort((a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a.version, b.version));
    // `1.0` and `1.0.0` are one release.
    const releases = [];
    for (const [index, { version, text, ...file }] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(before.version, version) === 0)
            releases.at(-1).files.push(file);
        else
            releases.push({ version: text, files: [file] });
    }
    return releases;
};
/**
 * Whether the index has the version whole, or half as a stopped run leaves it: with a wheel and no sdist, or the reverse.
 * Half a release is whole where somebody meant it so or nothing can be added: docs/decisions/0010-half-published.md.
 * `now` in milliseconds since the epoch.
 */
const presenceOf = (releases, version, now) => {
    const wanted = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    const at = releases.findIndex((release) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(release.version), wanted) === 0);
    const release = releases[at];
    if (release === undefined)
        return { kind: "absent" };
    const missing = missingKind(release);
    if (missing === undefined)
        return { kind: "whole", why: "with sdist and wheel" };
    if (release.files.some(({ yanked }) => yanked))
        return { kind: "whole", why: `without ${missing}, and yanked` };
    const uploads = release.files.flatMap(({ uploadTime }) => uploadTime ?? []);
    const age = uploads.length === 0 ? undefined : now - Math.min(...uploads);
    if (age !== undefined && age >= openFor)
        return { kind: "whole", why: `without ${missing}, and too old for new files` };
    const before = releases[at - 1];
    if (before !== undefined && missingKind(before) === missing) {
        return { kind: "whole", why: `without ${missing}, as ${before.version} before it` };
    }
    return {
        kind: "half",
        why: `uploaded ${since(age)} without ${missing}`,
        filenames: release.files.map(({ filename }) => filename).sort(),
    };
};
const since = (age) => {
    if (age === undefined)
        return "at an unknown time";
    const days = Math.floor(age / 86_400_000);
    if (days < 1)
        return "less than a day ago";
    return days === 1 ? "a day ago" : `${days} days ago`;
};
const missingKind = ({ files }) => ["wheel", "sdist"].find((kind) => files.every((file) => file.kind !== kind));


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ normalizeDistributionName),
/* harmony export */   w9: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* unused harmony export isNormalizedDistributionName */
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;
/** Python tags never start with a digit and build tags always do: so what may be left out is told apart. */
const splitWheel = (stem) => {
    const [rawName = "", version = "", ...rest] = stem.split("-");
    const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : undefined;
    const [python = "", abi = "", platform = "", variant, ...others] = rest;
    const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
    const isWhole = others.length === 0 && (variant === undefined || /^[0-9a-z_.]+$/.test(variant));
    return hasTags && isWhole ? { rawName, version, build, python, abi, platform, variant } : undefined;
};
const parseWheel = (filename) => {
    const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -".whl".length)) : undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(parts?.version ?? "");
    if (parts === undefined || version === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(parts.rawName))
        return undefined;
    const { rawName, build, variant } = parts;
    return {
        kind: "wheel",
        filename,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName),
        rawName,
        version,
        build,
        pythonTags: parts.python.split("."),
        abiTags: parts.abi.split("."),
        platformTags: parts.platform.split("."),
        variant,
    };
};
/** Where in the stem the name ends: at the last dash, or where an expected name does. */
const nameEnd = (stem, expected) => {
    if (expected === undefined)
        return stem.lastIndexOf("-");
    let end = stem.indexOf("-");
    while (end >= 0 && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(stem.slice(0, end)) !== expected)
        end = stem.indexOf("-", end + 1);
    return end;
};
const parseSdist = (filename, stem, expected) => {
    const end = nameEnd(stem, expected);
    const rawName = stem.slice(0, Math.max(end, 0));
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(stem.slice(end + 1));
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName) || version === undefined)
        return undefined;
    return { kind: "sdist", filename, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), rawName, version };
};
/**
 * Reads the file name of a wheel or an sdist (`.tar.gz`, and `.zip` of old); `undefined` where it is neither, or is of
 * another package than `expected`. Old sdists (`my-package-1.0-1.tar.gz`) can be told apart only by the expected name.
 */
const parseDistributionName = (filename, expected) => {
    const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
    const found = stem === undefined ? parseWheel(filename) : parseSdist(filename, stem, expected);
    return expected === undefined || found?.name === expected ? found : undefined;
};
/**
 * The file name that PyPI and `uv publish` want: name and version normalised, tags as they are, sdists as `.tar.gz`.
 * `uv publish` passes over a file of another name with no more than a warning, and exits 0.
 */
const normalizeDistributionName = (distribution) => {
    const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
    if (distribution.kind === "sdist")
        return `${start}.tar.gz`;
    const { build, pythonTags, abiTags, platformTags, variant } = distribution;
    const tags = [pythonTags, abiTags, platformTags].map((each) => each.join("."));
    return `${[start, build, ...tags, variant].filter((part) => part !== undefined).join("-")}.whl`;
};
/** Whether the file is named as PyPI and `uv publish` want it. */
const isNormalizedDistributionName = (distribution) => normalizeDistributionName(distribution) === distribution.filename;


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ dynamicRequirements),
/* harmony export */   u: () => (/* binding */ hasDynamicRequirements)
/* harmony export */ });
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9015);


/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
const hasDynamicRequirements = ({ dynamic }) => dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
/** What the lock knows of a member's dynamic requirements on members. */
const dynamicRequirements = ({ name, dynamic }, locked, members) => (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    if (!parsed.ok || !members.has(parsed.requirement.name))
        return [];
    const { requirement } = parsed;
    const isExtra = requirement.marker !== undefined && (0,_python_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .impliesExtra */ .Oi)(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies"))
        return [];
    return [{ table: "uv.lock", index, requirement, kind: isExtra ? "extra" : "dynamic" }];
});


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publishabilityOf),
/* harmony export */   g: () => (/* binding */ publishable)
/* harmony export */ });
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);

/**
 * A package is publishable that says so itself, by `tool.uv.package` or a build system, and has no classifier that
 * begins with `Private ::`, which makes PyPI refuse it. https://pypi.org/classifiers/
 */
const publishabilityOf = ({ isDeclaredPackage, classifiers, tool }) => {
    if (!isDeclaredPackage) {
        const isToldSo = _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .aTable */ .Q5.accepts(tool.uv) && tool.uv.package === false;
        return { isPublishable: false, reason: isToldSo ? "tool.uv.package = false" : "no [build-system]" };
    }
    const privacy = classifiers.find((classifier) => /^private ::/i.test(classifier));
    if (privacy !== undefined)
        return { isPublishable: false, reason: `classifier ${privacy}` };
    return { isPublishable: true, reason: "a package" };
};
/** The members that the index is asked about, and whose version must be known. */
const publishable = ({ members }) => members.filter((member) => publishabilityOf(member).isPublishable);


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readWorkspace)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/dynamic.js
var workspace_dynamic = __webpack_require__(3714);
// EXTERNAL MODULE: ./.build/js/domain/workspace/git-top.js
var git_top = __webpack_require__(9737);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(1301);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(7285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/lock.js




const startOfPackage = /^\[\[package\]\]\r?$/gm;
const isLocal = /^source = \{ (?:editable|virtual|directory) = /m;
const lock_text = (table, key) => (shapes/* aString */.z1.accepts(table[key]) ? table[key] : "");
const textOf = (entry) => {
    if (!shapes/* aTable */.Q5.accepts(entry) || lock_text(entry, "name") === "")
        return [];
    const extras = shapes/* aList */.u0.accepts(entry.extras) ? `[${entry.extras.join(",")}]` : "";
    const marker = lock_text(entry, "marker");
    return [`${lock_text(entry, "name")}${extras}${lock_text(entry, "specifier")}${marker === "" ? "" : ` ; ${marker}`}`];
};
/**
 * What uv has seen as the requirements of the packages of this workspace (`requires-dist`), those from build backends
 * included. Only their parts of the lock are parsed, as most of it is about other packages. uv leaves out specifiers of
 * workspace sources. `file` is the lock's name in findings. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLock = (file, lock) => {
    const found = new Map();
    const starts = Array.from(lock.matchAll(startOfPackage), ({ index }) => index);
    for (const [position, start] of starts.entries()) {
        const part = lock.slice(start, starts[position + 1]);
        if (!isLocal.test(part))
            continue;
        const parsed = (0,parse/* parseToml */.M)(part);
        if (!parsed.ok) {
            const line = lock.slice(0, start).split("\n").length - 1 + parsed.line;
            throw new problem/* Problem */.AF((0,pyproject.invalidToml)({ why: parsed.message, place: { file, line, column: parsed.column } }));
        }
        const [entry] = shapes/* aList */.u0.accepts(parsed.table.package) ? parsed.table.package : [];
        if (!shapes/* aTable */.Q5.accepts(entry))
            continue;
        const metadata = shapes/* aTable */.Q5.accepts(entry.metadata) ? entry.metadata["requires-dist"] : undefined;
        found.set(lock_text(entry, "name"), shapes/* aList */.u0.accepts(metadata) ? metadata.flatMap(textOf) : []);
    }
    return found;
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/members.js + 2 modules
var workspace_members = __webpack_require__(1448);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(5908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/pyproject.js + 2 modules
var workspace_pyproject = __webpack_require__(9660);
// EXTERNAL MODULE: ./.build/js/domain/workspace/root.js
var workspace_root = __webpack_require__(6327);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/read.js










const globFindings = (matches, { pyproject }, file) => {
    const { withoutFile, brokenLinks, faults } = matches;
    if (withoutFile.length + brokenLinks.length + faults.length === 0)
        return [];
    const document = (0,spans/* openToml */.Jm)(pyproject.text);
    const globOf = (table, position) => {
        const path = ["tool", "uv", "workspace", table, position];
        const glob = pyproject.workspace?.[table][position] ?? "";
        return { glob, place: { file, ...(document && (0,spans/* placeIn */.VV)(document, path)) } };
    };
    return [
        ...faults.map(({ table, glob, message }) => (0,workspace.invalidGlob)({ ...globOf(table, glob), why: message })),
        ...withoutFile.map(({ path, glob }) => (0,workspace.noMemberFile)({ ...globOf("members", glob), folder: path })),
        ...brokenLinks.map(({ path, glob }) => (0,workspace.brokenMemberLink)({ ...globOf("members", glob), link: path })),
    ];
};
/** Keeps what can be a member, and says what is wrong with the rest. */
const gather = ({ sound, findings, fileByName, named }, candidate) => {
    const { path, file, pyproject } = candidate;
    const { project } = pyproject;
    findings.push(...pyproject.findings);
    if (!pyproject.isManaged && path !== ".")
        return;
    if (pyproject.workspace !== undefined && path !== ".")
        findings.push((0,workspace.nestedWorkspace)({ file }));
    for (const name of pyproject.workspaceSources)
        if (name !== project?.name)
            named.add(name);
    if (project === undefined) {
        if (!pyproject.hasProjectTable && pyproject.findings.length === 0)
            findings.push((0,workspace.noProjectTable)({ file }));
        return;
    }
    const other = fileByName.get(project.name);
    if (other !== undefined)
        findings.push((0,workspace.sameName)({ name: project.name, other, place: { file } }));
    fileByName.set(project.name, other ?? file);
    sound.push({ path, file, pyproject, project });
};
const gatherAll = (root, matches, fileOf) => {
    const { hasProjectTable, workspaceSources } = root.pyproject;
    const named = new Set(hasProjectTable ? [] : workspaceSources);
    const gathering = { sound: [], findings: [], fileByName: new Map(), named };
    const isRootListed = matches.members.some(({ path }) => path === "");
    if (hasProjectTable || isRootListed) {
        gather(gathering, { path: ".", file: fileOf("pyproject.toml"), pyproject: root.pyproject });
    }
    for (const { path: found, text } of matches.members) {
        if (found === "")
            continue;
        const file = fileOf((0,workspace_path/* join */.fj)(found, "pyproject.toml"));
        const path = (0,workspace_path/* isAbsolute */.oP)(found) ? (0,workspace_path/* relative */.V8)(root.folder, found) : found;
        gather(gathering, { path, file, pyproject: (0,workspace_pyproject/* readPyproject */.x)(file, text) });
    }
    return gathering;
};
/** Outside of git, files are named by where they lie below the root. */
const inTree = (finding, fileOf) => finding.file !== undefined && (0,workspace_path/* isAbsolute */.oP)(finding.file) ? { ...finding, file: fileOf(finding.file) } : finding;
/**
 * Reads the workspace that a folder belongs to, by uv's rules: the folder may be any inside of it; a project without
 * workspace is a workspace of one. Throws a `Problem` with everything that is wrong.
 */
const readWorkspace = (files, startFolder) => {
    const root = (0,workspace_root/* findRoot */.w)(files, startFolder);
    const top = (0,git_top/* gitTopOf */.v)(files, root.folder) ?? root.folder;
    const prefix = (0,workspace_path/* relative */.V8)(top, root.folder);
    const fileOf = (path) => {
        if ((0,workspace_path/* isAbsolute */.oP)(path))
            return (0,workspace_path/* relative */.V8)(top, path);
        return path.startsWith("..") ? (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) : (0,workspace_path/* join */.fj)(prefix, path);
    };
    const matches = (0,workspace_members/* findMembers */.h)(files, root.folder, root.pyproject.workspace ?? { members: [], exclude: [] });
    const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
    const findings = [
        ...matches.findings.map((finding) => inTree(finding, fileOf)),
        ...globFindings(matches, root, fileOf("pyproject.toml")),
        ...gathered.findings,
    ];
    if (findings.some(({ severity }) => severity === "error"))
        throw new problem/* Problem */.AF(findings);
    const lockFile = (0,workspace_path/* join */.fj)(root.folder, "uv.lock");
    // Most of a large lock is about strangers: it is opened only where it knows more than the members say.
    const isLockNeeded = sound.some(({ project }) => (0,workspace_dynamic/* hasDynamicRequirements */.u)(project));
    const lock = isLockNeeded ? files.readText(lockFile) : undefined;
    const locked = lock === undefined ? new Map() : readLock(fileOf("uv.lock"), lock);
    const members = sound.map(({ path, pyproject, project }) => {
        const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
        const dynamic = (0,workspace_dynamic/* dynamicRequirements */._)(project, locked, fileByName);
        const requirements = dynamic.length === 0 ? project.requirements : [...project.requirements, ...dynamic];
        return { ...project, requirements, path, isPackage, text: pyproject.text, tool: pyproject.tool };
    });
    return {
        root: root.folder,
        prefix,
        rootText: root.pyproject.text,
        rootTool: root.pyproject.tool,
        members: members.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        hasLock: files.realPath(lockFile) !== undefined,
        findings,
    };
};


/***/ })

};
