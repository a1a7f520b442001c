export const id = 8964;
export const ids = [8964];
export const modules = {

/***/ 27299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ elsewhereSources)
/* harmony export */ });
/* harmony import */ var _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/* harmony import */ var _frame_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23662);
/* harmony import */ var _frame_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81524);



/** Kinds of sources that no build writes into the metadata, and what each is called. */
const kinds = { git: "a git repository", url: "a URL", index: "an index of its own" };
const elsewhereSources = (0,_frame_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .q)({
    name: "elsewhere-sources",
    title: "Requirements from git, a URL or an index that users get from elsewhere",
    why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
    kinds: [_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.sourceElsewhere],
    find: ({ packages, workspace }) => {
        const ofRoot = byName(workspace.rootTool);
        return packages
            .filter(({ isPublished }) => isPublished)
            .flatMap(({ name, member, requirementPlace }) => {
            const own = byName(member.tool);
            const seen = new Set();
            return member.requirements.flatMap((declared) => {
                const { requirement, kind } = declared;
                const source = own.get(requirement.name) ?? ofRoot.get(requirement.name);
                const from = source === undefined ? undefined : kindOf(source);
                if (kind === "group" || kind === "build" || from === undefined || seen.has(requirement.name))
                    return [];
                seen.add(requirement.name);
                const place = requirementPlace(declared);
                const finding = (0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.sourceElsewhere)({ package: name, requirement: requirement.text, from: kinds[from], place });
                // An index of one's own mostly has other builds of the same releases.
                return [from === "index" ? { ...finding, severity: "notice" } : finding];
            });
        });
    },
});
const byName = (tool) => new Map((0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesIn */ .sE)(tool).map((source) => [source.name, source]));
/** `undefined` for members, and for tables that say nothing of the kind. */
const kindOf = (source) => (0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWorkspace */ .NC)(source)
    ? undefined
    : ["git", "url", "index"].find((kind) => source.tables.some((table) => table[kind] !== undefined));


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ extraMarkers)
/* harmony export */ });
/* harmony import */ var _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/* harmony import */ var _frame_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23662);


const extraMarkers = (0,_frame_check_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCheck */ .q)({
    name: "extra-markers",
    title: "Extras inside `dependencies`",
    why: "The extra is not declared by it, and tools that read `dependencies` take the requirement for always needed.",
    kinds: [_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.extraMarker],
    find: ({ packages }) => packages
        .filter(({ isPublished }) => isPublished)
        .flatMap(({ name, member, requirementPlace }) => member.requirements
        .filter(({ kind, table }) => kind === "extra" && table === "project.dependencies")
        .map((declared) => {
        const { text, marker = "" } = declared.requirement;
        const extra = /\bextra\s*==\s*['"]([^'"]*)['"]/.exec(marker)?.[1];
        return (0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.extraMarker)({ package: name, requirement: text, extra, place: requirementPlace(declared) });
    })),
});


/***/ }),

/***/ 23662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Declares a check; it sees nothing but what it says that it needs. */
const defineCheck = ({ kinds, needs = [], ...rest }) => ({
    ...rest,
    needs,
    codes: kinds.map(({ code }) => code),
});


/***/ }),

/***/ 48964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oS: () => (/* binding */ chosenChecks),
  S4: () => (/* binding */ judge),
  P2: () => (/* binding */ nothingFetched),
  OV: () => (/* binding */ worldFor)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/checks/frame/check.js
var check = __webpack_require__(23662);
;// CONCATENATED MODULE: ./.build/js/checks/cycles.js


/** Cycles through extras are common and harmless: they order nothing. */
const cycles = (0,check/* defineCheck */.q)({
    name: "cycles",
    title: "Published packages that require each other",
    why: "None of them can be installed before all of them are there, so they are published together or not at all.",
    kinds: [plan.hardCycle],
    find: (world) => world.graph.cycles
        .map((cycle) => cycle.flatMap((name) => world.packageOf(name) ?? []).filter(({ isPublished }) => isPublished))
        .filter((cycle) => cycle.length > 1)
        .map((cycle) => ({ ...(0,plan.hardCycle)({ packages: cycle.map(({ name }) => name) }), ...placeIn(world, cycle) })),
});
/** The first requirement that leads from a package of the cycle to another one of it. */
const placeIn = ({ graph }, cycle) => {
    const names = new Set(cycle.map(({ name }) => name));
    for (const each of cycle) {
        const edge = graph.edges.find(({ from, to, hard }) => hard && from === each.name && names.has(to));
        const declared = each.member.requirements.find(({ requirement }) => requirement.name === edge?.to);
        if (declared !== undefined)
            return { package: each.name, ...each.requirementPlace(declared) };
    }
    return {};
};

// EXTERNAL MODULE: ./.build/js/checks/elsewhere-sources.js
var elsewhere_sources = __webpack_require__(27299);
// EXTERNAL MODULE: ./.build/js/checks/extra-markers.js
var extra_markers = __webpack_require__(4524);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-metadata.js
var check_metadata = __webpack_require__(87515);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/checks/frame/repository-owner.js
/** Forges whose paths begin with the owner of a repository. */
const hosts = new Set(["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitea.com", "git.sr.ht"]);
/** Pages of the forge itself. https://docs.github.com/en/sponsors */
const notOwners = new Set(["sponsors", "orgs", "apps", "features", "topics"]);
/** `github.com/owner` of a repository's page on a well-known forge, in lower case; `undefined` for any other URL. */
const repositoryOwner = (url) => {
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname } = new URL(url);
    const host = hostname.toLowerCase().replace(/^www\./, "");
    const owner = pathname.split("/", 2)[1]?.toLowerCase() ?? "";
    return hosts.has(host) && owner !== "" && !notOwners.has(owner) ? `${host}/${owner}` : undefined;
};

;// CONCATENATED MODULE: ./.build/js/checks/index-names.js




/**
 * An index does not say who owns a project. What it says is where its sources are: a project whose every repository is
 * of another owner than this one's is most likely another project. Where either side names none, nothing is said.
 */
const indexNames = (0,check/* defineCheck */.q)({
    name: "index-names",
    title: "Names of changed packages that are somebody else's on the index",
    why: "The upload would be refused in the middle of a release, and users would install the other project.",
    kinds: [check_metadata.nameOfOthers],
    needs: ["indexedNames"],
    find: ({ packages, indexedNames: { index, projects, own } }) => {
        const ours = owners([...own, ...packages.flatMap(urlsOf)]);
        return packages.flatMap(({ name, place }) => {
            const theirs = owners(projects.get(name)?.urls ?? []);
            if (theirs.length === 0 || ours.length === 0 || theirs.some((owner) => ours.includes(owner)))
                return [];
            return [(0,check_metadata.nameOfOthers)({ package: name, index, found: theirs, own: ours, place: place(["project", "name"]) })];
        });
    },
});
const owners = (urls) => [
    ...new Set(urls.flatMap((url) => repositoryOwner(url) ?? [])),
];
const urlsOf = ({ member: { project } }) => shapes/* aTable */.Q5.accepts(project.urls) ? Object.values(project.urls).map(String) : [];

;// CONCATENATED MODULE: ./.build/js/checks/frame/presence.js
/** Whether `[project]` has a key that says something, or leaves it to the build backend. */
const says = ({ project, dynamic }, key) => {
    if (dynamic.includes(key))
        return true;
    const value = project[key];
    if (value === undefined || value === "")
        return false;
    return typeof value !== "object" || value === null || Object.keys(value).length > 0;
};

;// CONCATENATED MODULE: ./.build/js/checks/licence.js



/** What build backends look for when nothing is named. https://peps.python.org/pep-0639/#add-license-file-field */
const licenceFile = /^(?:LICEN[CS]E|COPYING|UNLICENSE|NOTICE|AUTHORS)\b[^/]*$/i;
const licence = (0,check/* defineCheck */.q)({
    name: "licence",
    title: "Published packages without a licence",
    why: "Without one nobody may use what is published.",
    kinds: [check_metadata.noLicence],
    needs: ["trees"],
    find: ({ packages, trees }) => packages
        .filter(({ name, isPublished, member }) => isPublished &&
        !says(member, "license") &&
        !says(member, "license-files") &&
        !member.classifiers.some((classifier) => classifier.startsWith("License ::")) &&
        !trees.of(name).files.some(({ path }) => licenceFile.test(path)))
        .map(({ name, place }) => (0,check_metadata.noLicence)({ package: name, place: place(["project"]) })),
});

// EXTERNAL MODULE: ./.build/js/domain/problem/check-requirements.js
var check_requirements = __webpack_require__(9830);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
;// CONCATENATED MODULE: ./.build/js/checks/lock-versions.js



/** `publish` asks uv itself whether the lock is current; this asks no index. */
const lockVersions = (0,check/* defineCheck */.q)({
    name: "lock-versions",
    title: "A `uv.lock` behind the members' versions",
    why: "The release was not locked after its version was set.",
    kinds: [check_requirements.lockBehind, check_requirements.lockMembers],
    needs: ["lock"],
    find: ({ packages, lock }) => packages.flatMap(({ name, member: { version } }) => {
        const locked = lock.locals.get(name);
        if (locked === undefined)
            return [(0,check_requirements.lockMembers)({ package: name, place: { file: lock.file } })];
        if (version === undefined || locked.version === undefined)
            return [];
        if ((0,python_version/* canonicalVersion */.Bp)(version) === (0,python_version/* canonicalVersion */.Bp)(locked.version))
            return [];
        const place = { file: lock.file, line: locked.line };
        return [(0,check_requirements.lockBehind)({ package: name, version, locked: locked.version, place })];
    }),
});

// EXTERNAL MODULE: ./.build/js/domain/toml/entries.js
var entries = __webpack_require__(87166);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/checks/frame/licence.js

/** Those that most packages have, as SPDX writes them. https://spdx.org/licenses/ */
const identifiers = new Set([
    "MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
    "GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
    "LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2",
].flatMap((line) => line.split(" ")));
/** The text where it is an SPDX expression of well-known licences, without brackets and exceptions. */
const spdxExpression = (text) => {
    if (typeof text !== "string")
        return undefined;
    const words = text.trim().split(/ +/);
    const isExpression = words.every((word, index) => index % 2 === 0 ? identifiers.has(word) : word === "AND" || word === "OR");
    return isExpression && words.length % 2 === 1 ? words.join(" ") : undefined;
};
/** Build backends whose newest release takes `license = "…"`. https://peps.python.org/pep-0639/ */
const modern = new Set(["hatchling", "setuptools", "flit-core", "uv-build", "pdm-backend", "poetry-core"]);
/** Whether the build takes a backend that knows SPDX expressions, for nothing holds it at an old release. */
const takesExpressions = ({ requirements }) => {
    const backend = requirements.find(({ kind, requirement }) => kind === "build" && modern.has(requirement.name));
    if (backend === undefined)
        return false;
    if (backend.requirement.name === "uv-build")
        return true;
    const specifiers = (0,specifier/* parseSpecifiers */.$)(backend.requirement.specifier) ?? [];
    return specifiers.every(({ operator }) => operator === ">=" || operator === ">" || operator === "!=");
};

;// CONCATENATED MODULE: ./.build/js/checks/metadata.js







const license = ["project", "license"];
/** Licence and README have checks of their own. Without name or version a member cannot even be read. */
const metadata = (0,check/* defineCheck */.q)({
    name: "metadata",
    title: "Metadata that a published package should have",
    why: "People find a package by it, and installers decide by it who gets a release.",
    kinds: [check_metadata.metadataIncomplete, check_metadata.metadataBare, check_metadata.metadataThin, check_metadata.licenseTable],
    find: ({ packages }) => packages.filter(({ isPublished }) => isPublished).flatMap(describe),
    fix: ({ packages }) => packages
        .filter(({ isPublished, member }) => isPublished && mayHaveExpression(member))
        .flatMap(({ name, manifest, member }) => {
        const expression = expressionOf(member);
        if (expression === undefined)
            return [];
        return [
            {
                code: check_metadata.licenseTable.code,
                package: name,
                file: manifest,
                apply: (text) => text && (0,entries/* replaceValue */.uQ)(text, license, JSON.stringify(expression)),
            },
        ];
    }),
});
const describe = ({ name, member, place }) => {
    const missing = ["description", "requires-python"].filter((key) => member.project[key] === undefined && !member.dynamic.includes(key));
    const whole = () => place(["project"]);
    if (missing.length > 0 && !isForIndex(member))
        return [(0,check_metadata.metadataBare)({ package: name, missing, place: whole() })];
    const thin = thinParts(member);
    return [
        ...(missing.length > 0 ? [(0,check_metadata.metadataIncomplete)({ package: name, missing, place: whole() })] : []),
        ...(thin.length > 0 ? [(0,check_metadata.metadataThin)({ package: name, missing: thin, place: whole() })] : []),
        ...(shapes/* aTable */.Q5.accepts(member.project.license)
            ? [(0,check_metadata.licenseTable)({ package: name, value: expressionOf(member), place: place(license) })]
            : []),
    ];
};
/** Nothing in a `pyproject.toml` says that a package is meant for an index, but an example rarely has any of these. */
const isForIndex = (member) => {
    const version = (0,python_version/* parseVersion */.ot)(member.version ?? "");
    if (version !== undefined && (0,python_version/* isLocal */.IX)(version))
        return false;
    return ["authors", "maintainers", "urls", "classifiers", "keywords"].some((key) => says(member, key));
};
const changes = /change|history|release|news|what'?s? ?new/i;
const thinParts = (member) => {
    const { urls } = member.project;
    const hasUrls = says(member, "urls");
    const linksChanges = !shapes/* aTable */.Q5.accepts(urls) ||
        Object.entries(urls)
            .flat()
            .some((text) => changes.test(String(text)));
    return [
        ...(member.project.description === "" ? ["a description that says something"] : []),
        ...(says(member, "authors") || says(member, "maintainers") ? [] : ["authors"]),
        ...(hasUrls ? [] : ["urls"]),
        ...(hasUrls && !linksChanges ? ["a link to the changes in urls"] : []),
        ...["classifiers", "keywords"].filter((key) => !says(member, key)),
    ];
};
const expressionOf = ({ project }) => shapes/* aTable */.Q5.accepts(project.license) ? spdxExpression(project.license.text) : undefined;
/** A licence classifier beside an expression is an error by PEP 639, and older build backends know no expressions. */
const mayHaveExpression = (member) => takesExpressions(member) && !member.classifiers.some((classifier) => classifier.startsWith("License ::"));

// EXTERNAL MODULE: ./.build/js/domain/python/confusable-name.js
var confusable_name = __webpack_require__(97898);
;// CONCATENATED MODULE: ./.build/js/checks/names.js



const path = ["project", "name"];
const names = (0,check/* defineCheck */.q)({
    name: "names",
    title: "Names that are not as an index writes them, or too much alike",
    why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
    kinds: [check_metadata.nameNotNormal, check_metadata.nameTooSimilar],
    find: ({ packages }) => {
        const published = packages.filter(({ isPublished }) => isPublished);
        const alike = [...Map.groupBy(published, ({ name }) => (0,confusable_name/* confusableName */.e)(name)).values()];
        return [
            ...published
                .filter(({ name, member }) => member.rawName !== name)
                .map(({ name, member, place }) => (0,check_metadata.nameNotNormal)({ package: name, raw: member.rawName, place: place(path) })),
            ...alike.flatMap(([first, ...others]) => others.map(({ name, place }) => (0,check_metadata.nameTooSimilar)({ package: name, other: first.name, place: place(path) }))),
        ];
    },
});

// EXTERNAL MODULE: ./.build/js/checks/orphan-dependencies.js
var orphan_dependencies = __webpack_require__(764);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-files.js
var check_files = __webpack_require__(69067);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
;// CONCATENATED MODULE: ./.build/js/checks/frame/named-files.js

/** The README and the licence files that `[project]` names. */
const namedFiles = ({ project }) => {
    const { readme, license } = project;
    const globs = project["license-files"];
    return [
        ...named_files_text(readme, ["project", "readme"]),
        ...(shapes/* aTable */.Q5.accepts(readme) ? named_files_text(readme.file, ["project", "readme", "file"]) : []),
        ...(shapes/* aTable */.Q5.accepts(license) ? named_files_text(license.file, ["project", "license", "file"]) : []),
        ...(shapes/* aList */.u0.accepts(globs)
            ? globs.flatMap((glob, index) => named_files_text(glob, ["project", "license-files", index]).map((each) => ({ ...each, isGlob: /[*?[]/.test(each.path) })))
            : []),
    ];
};
const named_files_text = (value, key) => typeof value === "string" && value !== "" ? [{ path: value, key, isGlob: false }] : [];

;// CONCATENATED MODULE: ./.build/js/checks/outside-files.js





/** README, licence files, and what hatchling is told to take in. https://hatch.pypa.io/latest/config/build/#forced-inclusion */
const outsideFiles = (0,check/* defineCheck */.q)({
    name: "outside-files",
    title: "Files that a package takes in from outside of its folder",
    why: "A change there changes the package although nothing in its folder does.",
    kinds: [check_files.namedFileOutside, check_files.outsideFile],
    find: ({ packages }) => packages
        .filter(({ isPublished }) => isPublished)
        .flatMap((each) => {
        const named = namedFiles(each.member).filter(isOutside);
        const included = forced(each).filter(isOutside);
        if (!refuses.has(each.member.buildBackend ?? legacy))
            return taken(each, [...named, ...included]);
        return [
            ...named.map(({ path, key }) => (0,check_files.namedFileOutside)({ package: each.name, key: key.slice(0, 2).join("."), path, place: each.place(key) })),
            ...taken(each, included),
        ];
    }),
});
/** What a project without `build-backend` is built with. https://peps.python.org/pep-0517/#source-trees */
const legacy = "setuptools.build_meta:__legacy__";
/** Backends that build nothing where `[project]` names a file outside, by trial of each. pdm-backend takes it into the sdist. */
const refuses = new Set([
    "flit_core.buildapi",
    "hatchling.build",
    "poetry.core.masonry.api",
    "setuptools.build_meta",
    legacy,
    "uv_build",
]);
const isOutside = ({ path }) => (0,workspace_path/* normalize */.S8)(path).startsWith("..");
const taken = (each, files) => {
    if (files.length === 0)
        return [];
    const paths = [...new Set(files.map(({ path }) => path))];
    return [(0,check_files.outsideFile)({ package: each.name, paths, place: each.place(files[0].key) })];
};
const forced = ({ member: { tool } }) => {
    const build = (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "hatch"), "build");
    const targets = (0,shapes/* tableIn */.sV)(build, "targets");
    const places = [
        [build, ["tool", "hatch", "build"]],
        ...Object.keys(targets).map((target) => [
            (0,shapes/* tableIn */.sV)(targets, target),
            ["tool", "hatch", "build", "targets", target],
        ]),
    ];
    return places.flatMap(([table, path]) => Object.keys((0,shapes/* tableIn */.sV)(table, "force-include")).map((file) => ({ path: file, key: [...path, "force-include", file] })));
};

// EXTERNAL MODULE: ./.build/js/domain/pin/check-requirements.js
var pin_check_requirements = __webpack_require__(13086);
;// CONCATENATED MODULE: ./.build/js/checks/pins.js




/** Versions that only a build backend knows are judged when the release is planned. */
const pins = (0,check/* defineCheck */.q)({
    name: "pins",
    title: "Requirements that a sibling's version does not satisfy",
    why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
    kinds: [plan.excludesSibling, plan.directUrl],
    find: ({ workspace, packages }) => {
        const siblings = new Map(packages.map(({ name, member: { version }, isPublished }) => [
            name,
            { version: (0,python_version/* canonicalVersion */.Bp)(version ?? "") ?? null, status: isPublished ? "publish" : "private" },
        ]));
        return packages
            .filter(({ isPublished }) => isPublished)
            .flatMap(({ member }) => (0,pin_check_requirements/* checkRequirements */.z)(workspace, member, siblings));
    },
});

;// CONCATENATED MODULE: ./.build/js/checks/private-needs.js


const words = {
    runtime: "requires",
    dynamic: "requires",
    extra: "requires for an extra",
    build: "requires for its build",
};
const privateNeeds = (0,check/* defineCheck */.q)({
    name: "private-needs",
    title: "Published packages that require unpublished ones",
    why: "Nobody can install them: the requirement is on no index.",
    kinds: [check_requirements.needsPrivate],
    find: (world) => world.packages
        .filter(({ isPublished }) => isPublished)
        .flatMap(({ name, member, requirementPlace }) => member.requirements.flatMap((declared) => {
        const kind = words[declared.kind];
        const sibling = world.packageOf(declared.requirement.name);
        if (kind === undefined || sibling === undefined || sibling.isPublished)
            return [];
        return [
            (0,check_requirements.needsPrivate)({
                package: name,
                requirement: declared.requirement.text,
                sibling: sibling.name,
                reason: sibling.reason,
                kind,
                place: requirementPlace(declared),
            }),
        ];
    })),
});

;// CONCATENATED MODULE: ./.build/js/checks/readme.js




/** Whose type an index knows by its ending. https://packaging.python.org/en/latest/specifications/pyproject-toml/#readme */
const readmeFile = /^readme\.(?:md|rst|txt)$/i;
const readme = (0,check/* defineCheck */.q)({
    name: "readme",
    title: "Published packages without a README",
    why: "The package's page on the index will be empty.",
    kinds: [check_metadata.noReadme, check_metadata.readmeNotNamed],
    needs: ["trees"],
    find: (world) => withoutReadme(world).map(({ name, place, found }) => {
        const about = { package: name, place: place(["project"]) };
        return found === undefined ? (0,check_metadata.noReadme)(about) : (0,check_metadata.readmeNotNamed)({ ...about, readme: found });
    }),
    fix: (world) => withoutReadme(world).flatMap(({ name, manifest, found, member }) => {
        if (found === undefined)
            return [];
        const after = member.project.description === undefined ? "name" : "description";
        return [
            {
                code: check_metadata.readmeNotNamed.code,
                package: name,
                file: manifest,
                apply: (text) => text && (0,entries/* addLineAfter */.Os)(text, ["project", after], `readme = ${JSON.stringify(found)}`),
            },
        ];
    }),
});
const withoutReadme = ({ packages, trees, }) => packages
    .filter(({ isPublished, member }) => isPublished && !says(member, "readme"))
    .map((each) => {
    const found = trees.of(each.name).files.find(({ path }) => readmeFile.test(path))?.path;
    return { ...each, found };
});

// EXTERNAL MODULE: ./.build/js/domain/workspace/glob.js
var glob = __webpack_require__(76621);
;// CONCATENATED MODULE: ./.build/js/checks/required-files.js






const requiredFiles = (0,check/* defineCheck */.q)({
    name: "required-files",
    title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
    why: "The build fails, or leaves out what the file was named for.",
    kinds: [check_files.namedFileMissing, check_files.moduleMissing],
    needs: ["trees"],
    find: ({ packages, trees }) => packages
        .filter(({ name, isPublished }) => isPublished && trees.of(name).hasSources)
        .flatMap((each) => [...missingNamed(each, trees.of(each.name)), ...missingModule(each, trees.of(each.name))]),
});
/** What lies outside of the folder is the subject of another check. */
const missingNamed = ({ name, member, place }, tree) => namedFiles(member)
    .filter((named) => !(0,workspace_path/* normalize */.S8)(named.path).startsWith("..") && !isThere(named, tree) && !hasHook(member))
    .map(({ path, key }) => (0,check_files.namedFileMissing)({ package: name, key: key.slice(0, 2).join("."), path, place: place(key) }));
/**
 * Whether the project's own code runs before hatchling reads the metadata, and may make what is missing.
 * https://hatch.pypa.io/latest/plugins/metadata-hook/custom/
 */
const hasHook = ({ buildBackend, tool }) => buildBackend === "hatchling.build" && "custom" in (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "hatch"), "metadata"), "hooks");
const isThere = ({ path, isGlob }, tree) => {
    if (!isGlob)
        return tree.has((0,workspace_path/* normalize */.S8)(path));
    const parsed = (0,glob/* parsePattern */.E)(path);
    return !parsed.ok || tree.files.some((file) => (0,glob/* matches */.c)(parsed.pattern, file.path, { crossesFolders: false }));
};
/** https://docs.astral.sh/uv/concepts/build-backend/#modules */
const missingModule = ({ name, member, place }, tree) => {
    if (member.buildBackend !== "uv_build")
        return [];
    const settings = backendSettings(member.tool);
    const { "module-root": root = "src", "module-name": named = defaultModule(name), namespace } = settings;
    // A namespace needs no file of its own.
    if (typeof root !== "string" || namespace === true)
        return [];
    const missing = [named]
        .flat()
        .filter((module) => typeof module === "string")
        .map((module) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(root, initOf(module))))
        .filter((path) => !tree.has(path));
    return missing.map((path) => (0,check_files.moduleMissing)({ package: name, path, place: place(["build-system"]) }));
};
/** A stubs package keeps the hyphen of its name. https://typing.python.org/en/latest/spec/distributing.html#stub-only-packages */
const defaultModule = (name) => name.endsWith("-stubs") ? `${defaultModule(name.slice(0, -"-stubs".length))}-stubs` : name.replaceAll("-", "_");
const initOf = (module) => {
    const [first = ""] = module.split(".");
    return `${module.replaceAll(".", "/")}/__init__.${first.endsWith("-stubs") ? "pyi" : "py"}`;
};
const backendSettings = (tool) => (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "uv"), "build-backend");

;// CONCATENATED MODULE: ./.build/js/checks/self-dependencies.js


/** `all = ["name[a, b]"]` takes in other extras, and is how that is written. */
const selfDependencies = (0,check/* defineCheck */.q)({
    name: "self-dependencies",
    title: "Packages that require themselves",
    why: "It says nothing at best; to be built, a package would need an older release of itself.",
    kinds: [check_requirements.selfRequirement],
    find: ({ packages }) => packages.flatMap(({ name, member, requirementPlace }) => member.requirements
        .filter(({ requirement, kind }) => requirement.name === name && (kind === "build" || (kind !== "group" && requirement.extras.length === 0)))
        .map((declared) => (0,check_requirements.selfRequirement)({ package: name, requirement: declared.requirement.text, place: requirementPlace(declared) }))),
});

// EXTERNAL MODULE: ./.build/js/domain/workspace/members-with.js
var members_with = __webpack_require__(85649);
;// CONCATENATED MODULE: ./.build/js/checks/sensitive-files.js




const kinds = [
    { what: "settings with credentials", pattern: /^\.env/i },
    { what: "a key or certificate", pattern: /\.(?:pem|key|p12|pfx|ppk|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i },
    { what: "credentials", pattern: /^[._]netrc$|^\.pypirc$|^\.git-credentials$|credentials/i },
];
/** Examples to copy, sources and documents that speak of credentials, pictures of them, and public halves. */
const harmless = new RegExp([
    String.raw `\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
    String.raw `^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
    String.raw `\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
    String.raw `\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
    String.raw `\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
    String.raw `\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
    String.raw `\.(?:pub|crt|cer)$`,
].join("|"), "i");
const sensitiveFiles = (0,check/* defineCheck */.q)({
    name: "sensitive-files",
    title: "Files that often hold secrets, and tokens and keys inside others",
    why: "Whoever can read the repository, or what is published, can use them.",
    kinds: [check_files.sensitiveSource, check_files.secretInSource],
    needs: ["trees"],
    find: (world) => {
        const { trees } = world;
        const ownerOf = ownersIn(world);
        const read = trees.secrets.map(({ file, line, what, isToken }) => isToken
            ? (0,check_files.secretInSource)({ file, line, what, package: ownerOf(file) })
            : { ...(0,check_files.sensitiveSource)({ file, what, package: ownerOf(file) }), line });
        const known = new Set(read.map(({ file }) => file));
        const named = trees.all.flatMap(({ path }) => {
            const name = (0,workspace_path/* baseName */.Fl)(path);
            const kind = harmless.test(name) ? undefined : kinds.find(({ pattern }) => pattern.test(name));
            if (kind === undefined || known.has(path))
                return [];
            return [(0,check_files.sensitiveSource)({ file: path, what: kind.what, package: ownerOf(path) })];
        });
        return [...read, ...named];
    },
});
/** Tells the innermost package that a file lies in. */
const ownersIn = ({ packages }) => {
    const byFolder = new Map(packages.map(({ name, file }) => [file("."), name]));
    return (path) => {
        const folder = (0,members_with/* foldersAbove */.Z)(path).find((each) => byFolder.has(each));
        return folder === undefined ? undefined : byFolder.get(folder);
    };
};

// EXTERNAL MODULE: ./.build/js/checks/frame/sources.js
var sources = __webpack_require__(81524);
;// CONCATENATED MODULE: ./.build/js/checks/sibling-sources.js



const siblingSources = (0,check/* defineCheck */.q)({
    name: "sibling-sources",
    title: "Requirements on members without `workspace = true`",
    why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
    kinds: [check_requirements.siblingSourceMissing],
    find: ({ packages, packageOf, workspace }) => {
        const ofRoot = (0,sources/* sourcesIn */.sE)(workspace.rootTool);
        return packages.flatMap(({ name, member, requirementPlace }) => {
            const own = (0,sources/* sourcesIn */.sE)(member.tool);
            const isDeclared = (sibling) => {
                const source = [...own, ...ofRoot].find((each) => each.name === sibling);
                return source?.tables.every(({ workspace }) => workspace === true) === true;
            };
            const seen = new Set([name]);
            return member.requirements
                .filter(({ kind, requirement }) => readsSources.has(kind) && requirement.url === undefined)
                .filter(({ requirement: { name: sibling } }) => packageOf(sibling) !== undefined && !isDeclared(sibling))
                .filter(({ requirement: { name: sibling } }) => !seen.has(sibling) && seen.add(sibling))
                .map((declared) => (0,check_requirements.siblingSourceMissing)({
                package: name,
                sibling: declared.requirement.name,
                place: requirementPlace(declared),
            }));
        });
    },
});
/** What stands in `pyproject.toml` and is locked; what a build requires is not. */
const readsSources = new Set(["runtime", "extra", "group"]);

;// CONCATENATED MODULE: ./.build/js/checks/stale-artifacts.js


/** Files that nothing but a build makes: folders called `dist` or `build` may be sources. */
const built = /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/;
const staleArtifacts = (0,check/* defineCheck */.q)({
    name: "stale-artifacts",
    title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
    why: "It is older than the sources, and some build backends take it into new distributions.",
    kinds: [check_files.staleArtifact, check_files.leftArtifact],
    needs: ["trees"],
    find: ({ packages, trees }) => packages.flatMap((each) => remains(each, trees.of(each.name))),
});
const remains = ({ name, file }, { files, buildFolders }) => {
    const found = files.filter(({ path }) => built.test(path));
    const tracked = found.filter(({ isTracked }) => isTracked).map(({ path }) => path);
    const inGit = new Set(tracked.map(folderOf));
    const left = [...new Set([...buildFolders, ...found.map(({ path }) => folderOf(path))])].filter((folder) => !inGit.has(folder));
    return [
        ...(tracked.length === 0
            ? []
            : [(0,check_files.staleArtifact)({ package: name, paths: [...inGit].map(asFolder), file: file(tracked[0]) })]),
        ...(left.length === 0 ? [] : [(0,check_files.leftArtifact)({ package: name, paths: left.sort().map(asFolder) })]),
    ];
};
const folderOf = (path) => path.split("/", path.startsWith("src/") ? 2 : 1).join("/");
const asFolder = (path) => `${path}/`;

;// CONCATENATED MODULE: ./.build/js/checks/frame/modules.js
/** Folders beside a package that are no part of it. */
const notShipped = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/;
/** The topmost folders with an `__init__.py`, below `src/` where there is one; sorted. */
const importPackages = ({ files }) => {
    const folders = files
        .filter(({ path }) => path.endsWith("/__init__.py"))
        .map(({ path }) => path.slice(0, -"/__init__.py".length));
    const below = folders.filter((folder) => folder.startsWith("src/"));
    const shipped = below.length > 0 ? below : folders.filter((folder) => !notShipped.test(folder.split("/", 1)[0] ?? ""));
    const all = new Set(shipped);
    return shipped.filter((folder) => !above(folder).some((each) => all.has(each)));
};
/** The folders above a path. */
const above = (path) => {
    const parts = path.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};

;// CONCATENATED MODULE: ./.build/js/checks/type-markers.js



const typed = "Typing :: Typed";
/** https://typing.python.org/en/latest/spec/distributing.html#packaging-typed-libraries */
const typeMarkers = (0,check/* defineCheck */.q)({
    name: "type-markers",
    title: "Types that are promised without `py.typed`, or the other way round",
    why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
    kinds: [check_files.typedWithoutMarker, check_files.markerNotClassified],
    needs: ["trees"],
    find: (world) => [
        ...unmarked(world).map(({ name, place, reason }) => (0,check_files.typedWithoutMarker)({ package: name, reason, place: place(["project", "classifiers"]) })),
        ...world.packages
            .filter(({ isPublished, member, name }) => isPublished &&
            member.classifiers.length > 0 &&
            !member.classifiers.some((each) => each.startsWith("Typing ::")) &&
            hasMarker(world.trees.of(name)))
            .map(({ name, place }) => (0,check_files.markerNotClassified)({ package: name, place: place(["project", "classifiers"]) })),
    ],
    fix: (world) => unmarked(world).flatMap(({ name, member, tree }) => {
        const [folder, ...others] = importPackages(tree);
        if (folder === undefined || others.length > 0)
            return [];
        const file = `${member.path === "." ? "" : `${member.path}/`}${folder}/py.typed`;
        return [{ code: check_files.typedWithoutMarker.code, package: name, file, apply: (text) => text ?? "" }];
    }),
});
const hasMarker = ({ files }) => files.some(({ path }) => /(?:^|\/)py\.typed$/.test(path));
/** A package without any module has its sources elsewhere, or none. */
const unmarked = ({ packages, trees, }) => packages.flatMap((each) => {
    const { isPublished, member, name } = each;
    const tree = trees.of(name);
    const folders = importPackages(tree);
    if (!isPublished || folders.length === 0 || hasMarker(tree))
        return [];
    if (member.classifiers.includes(typed))
        return [{ ...each, tree, reason: `says ${typed}` }];
    const hasStubs = tree.files.some(({ path }) => path.endsWith(".pyi") && folders.some((folder) => path.startsWith(`${folder}/`)));
    return hasStubs ? [{ ...each, tree, reason: "ships stub files (.pyi)" }] : [];
});

;// CONCATENATED MODULE: ./.build/js/checks/version-consistency.js



/** A plain assignment of a text; what is computed is not looked at. */
const assignment = /^(?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*(["'])([^"'\n]*)\1[ \t]*(?:#.*)?\r?$/m;
/** The literal versions in the sources, against the one in `pyproject.toml`. */
const versionConsistency = (0,check/* defineCheck */.q)({
    name: "version-consistency",
    title: "Sources that say another version than `pyproject.toml`",
    why: "A user who asks the package for its version is told the wrong one.",
    kinds: [check_metadata.versionDiffersInSource],
    needs: ["trees"],
    find: ({ packages, trees }) => packages.flatMap(({ name, member: { version }, file, place, isPublished }) => {
        const own = version === undefined || !isPublished ? undefined : (0,python_version/* parseVersion */.ot)(version);
        if (version === undefined || own === undefined)
            return [];
        return [...trees.of(name).versionTexts].flatMap(([path, text]) => {
            const found = assignment.exec(text);
            const other = (0,python_version/* parseVersion */.ot)(found?.[2] ?? "");
            if (found === null || other === undefined || (0,python_version/* compareVersions */.Zy)(own, other) === 0)
                return [];
            const line = text.slice(0, found.index).split("\n").length;
            return [
                (0,check_metadata.versionDiffersInSource)({
                    package: name,
                    version,
                    other: { version: found[2], place: { file: file(path), line } },
                    place: place(["project", "version"]),
                }),
            ];
        });
    }),
});

// EXTERNAL MODULE: ./.build/js/domain/toml/edit.js
var edit = __webpack_require__(10608);
;// CONCATENATED MODULE: ./.build/js/checks/versions.js




const versions_path = ["project", "version"];
/**
 * Versions that only a build backend knows are judged when the release is planned; a local one marks what is not released
 * yet, as a development version does.
 */
const versions = (0,check/* defineCheck */.q)({
    name: "versions",
    title: "Versions that indexes write otherwise",
    why: "Files, tags and the index then name one version in two ways.",
    kinds: [check_metadata.versionNotCanonical],
    find: (world) => spelledOtherwise(world).map(({ name, place, version, canonical }) => (0,check_metadata.versionNotCanonical)({ package: name, version, canonical, place: place(versions_path) })),
    fix: (world) => spelledOtherwise(world).map(({ name, manifest, canonical }) => ({
        code: check_metadata.versionNotCanonical.code,
        package: name,
        file: manifest,
        apply: (text) => text && (0,edit/* editStringItem */.Lw)(text, versions_path, canonical),
    })),
});
const spelledOtherwise = ({ packages }) => packages.flatMap((each) => {
    const { version } = each.member;
    const canonical = version === undefined || !each.isPublished ? undefined : (0,python_version/* canonicalVersion */.Bp)(version);
    return version === undefined || canonical === undefined || canonical === version
        ? []
        : [{ ...each, version, canonical }];
});

// EXTERNAL MODULE: ./.build/js/domain/problem/check-audit.js
var check_audit = __webpack_require__(63107);
;// CONCATENATED MODULE: ./.build/js/checks/vulnerable-dependencies.js



/** uv asks a public database of vulnerabilities about the packages in `uv.lock`. */
const vulnerableDependencies = (0,check/* defineCheck */.q)({
    name: "vulnerable-dependencies",
    title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
    why: "The release is tested with them, and users may get them.",
    kinds: [check_audit.vulnerableDependency, check_audit.adverseStatus],
    needs: ["audit"],
    find: ({ workspace: { prefix }, audit: { vulnerabilities, statuses } }) => {
        const file = (0,workspace_path/* join */.fj)(prefix, "uv.lock");
        return [
            ...[...Map.groupBy(vulnerabilities, ({ name, version }) => `${name} ${version}`).values()].flatMap((all) => {
                const [first] = all;
                if (first === undefined)
                    return [];
                const { name, version } = first;
                const only = all.length === 1 ? first : undefined;
                const isFixed = all.every(({ fixVersions }) => fixVersions.length > 0);
                return (0,check_audit.vulnerableDependency)({
                    name,
                    version,
                    ids: all.map(({ id }) => id),
                    summary: only?.summary,
                    link: only?.link,
                    fixed: isFixed ? (only?.fixVersions.at(0) ?? "newer versions") : undefined,
                    file,
                });
            }),
            ...statuses.map((status) => (0,check_audit.adverseStatus)({ ...status, file })),
        ];
    },
});

// EXTERNAL MODULE: ./.build/js/checks/workspace-sources.js
var workspace_sources = __webpack_require__(37038);
;// CONCATENATED MODULE: ./.build/js/checks/index.js























/** Every check, in the order in which they are shown: what breaks a release first. */
const checks = [
    pins,
    privateNeeds,
    versions,
    workspace_sources/* workspaceSources */.e,
    siblingSources,
    elsewhere_sources/* elsewhereSources */.b,
    requiredFiles,
    lockVersions,
    cycles,
    selfDependencies,
    orphan_dependencies/* orphanDependencies */.M,
    extra_markers/* extraMarkers */.s,
    metadata,
    licence,
    readme,
    typeMarkers,
    names,
    indexNames,
    versionConsistency,
    outsideFiles,
    staleArtifacts,
    sensitiveFiles,
    vulnerableDependencies,
];

// EXTERNAL MODULE: ./.build/js/domain/problem/check-choice.js
var check_choice = __webpack_require__(48749);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
;// CONCATENATED MODULE: ./.build/js/checks/frame/ignore.js



/** Reads `CODE` and `CODE:package` entries against the codes that checks have, and the members. */
const readIgnored = (entries, { codes, members }) => {
    const everywhere = new Set();
    const inPackages = new Set();
    const findings = [];
    for (const entry of entries) {
        const cut = entry.indexOf(":");
        const code = (cut === -1 ? entry : entry.slice(0, cut)).trim().toUpperCase();
        const name = cut === -1 ? undefined : (0,python_name/* normalizeName */.Pc)(entry.slice(cut + 1).trim());
        if (!codes.includes(code))
            findings.push((0,check_choice.ignoredCodeUnknown)({ entry, code, nearest: (0,nearest/* nearest */.p)(code, codes) }));
        else if (name === undefined)
            everywhere.add(code);
        else if (members.includes(name))
            inPackages.add(`${code}:${name}`);
        else
            findings.push((0,check_choice.ignoredPackageUnknown)({ entry, package: name, nearest: (0,nearest/* nearest */.p)(name, members) }));
    }
    return {
        has: ({ code, package: name }) => everywhere.has(code) || (name !== undefined && inPackages.has(`${code}:${name}`)),
        findings,
    };
};

// EXTERNAL MODULE: ./.build/js/checks/frame/outcome.js
var outcome = __webpack_require__(28346);
// EXTERNAL MODULE: ./.build/js/checks/frame/world.js
var world = __webpack_require__(11234);
;// CONCATENATED MODULE: ./.build/js/checks/frame/judge.js






const nothingFetched = { values: {}, missing: new Map() };
const chosenChecks = ({ only = checks }) => only;
const worldFor = ({ workspace, graph, config }) => (0,world/* worldOf */.c)(workspace, graph, config);
/**
 * Runs the chosen checks on what was fetched for them. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
const judge = (wish, world, { values, missing }) => {
    const codes = checks.flatMap((check) => check.codes);
    const ignored = readIgnored(wish.ignore, { codes, members: wish.graph.names });
    if (ignored.findings.length > 0)
        throw new problem/* Problem */.AF(ignored.findings);
    // What a check asks for is there, or the check is skipped.
    const seen = { ...world, ...values };
    let left = 0;
    const outcomes = chosenChecks(wish).map((check) => {
        const reason = check.needs.map((need) => missing.get(need)).find((why) => why !== undefined);
        if (reason !== undefined)
            return { check, state: "skipped", reason, findings: [] };
        const found = check.find(seen);
        const kept = found.filter((finding) => !ignored.has(finding));
        left += found.length - kept.length;
        const findings = wish.strict ? kept.map(finding/* strictly */.px) : kept;
        return { check, state: (0,outcome/* stateOf */.L)(findings), reason: "", findings };
    });
    return {
        outcomes,
        findings: outcomes.flatMap(({ findings }) => findings),
        ignored: left,
        fixes: outcomes
            .filter(({ state }) => state !== "skipped")
            .flatMap(({ check }) => check.fix?.(seen) ?? [])
            .filter((fix) => !ignored.has(fix)),
    };
};


/***/ }),

/***/ 28346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/** The state that findings make. */
const stateOf = (findings) => {
    if (findings.some(({ severity }) => severity === "error"))
        return "failed";
    return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
};
const severities = ["error", "warning", "notice"];
/** `2 errors, 1 warning`; `nothing` where there is none. */
const countOf = (findings) => {
    const counts = severities.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
    });
    return counts.length === 0 ? "nothing" : counts.join(", ");
};


/***/ }),

/***/ 81524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ sourceTables),
/* harmony export */   NC: () => (/* binding */ isOfWorkspace),
/* harmony export */   sE: () => (/* binding */ sourcesIn)
/* harmony export */ });
/* harmony import */ var _domain_python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _domain_workspace_dynamic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);
/* harmony import */ var _domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);



/** The entries in a `[tool]` table. */
const sourcesIn = (tool) => {
    const uv = tool.uv;
    const sources = _domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aTable */ .Q5.accepts(uv) ? uv.sources : undefined;
    if (!_domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aTable */ .Q5.accepts(sources))
        return [];
    return Object.entries(sources).flatMap(([key, value]) => {
        const tables = (_domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0.accepts(value) ? value : [value]).filter(_domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aTable */ .Q5.accepts);
        return (0,_domain_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(key) ? [{ name: (0,_domain_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(key), path: ["tool", "uv", "sources", key], tables }] : [];
    });
};
/** Whether an entry is for a member of this workspace. */
const isOfWorkspace = ({ tables }) => tables.some(({ workspace }) => workspace === true);
/** What the requirements of a member are called; of all members for the root, whose entries each of them inherits. */
const sourceTables = ({ packages, workspace, rootPlace }) => {
    const named = new Map(packages.map(({ name, member }) => [name, new Set(member.requirements.map(({ requirement }) => requirement.name))]));
    const all = new Set();
    for (const names of named.values())
        for (const name of names)
            all.add(name);
    const ofMembers = packages
        .filter(({ member }) => member.path !== ".")
        .map(({ name, member, place, manifest }) => ({
        owner: name,
        package: name,
        place,
        file: manifest,
        sources: sourcesIn(member.tool),
        isUsed: (source) => named.get(name)?.has(source) ?? false,
        mayHaveMore: (0,_domain_workspace_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDynamicRequirements */ .u)(member),
    }));
    const ofRoot = {
        owner: "the root",
        package: undefined,
        place: rootPlace,
        file: "pyproject.toml",
        sources: sourcesIn(workspace.rootTool),
        isUsed: (source) => all.has(source),
        mayHaveMore: !packages.some(({ member }) => member.path === ".") ||
            packages.some(({ member }) => (0,_domain_workspace_dynamic_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDynamicRequirements */ .u)(member)),
    };
    return [ofRoot, ...ofMembers].filter(({ sources }) => sources.length > 0);
};


/***/ }),

/***/ 11234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worldOf)
/* harmony export */ });
/* harmony import */ var _domain_plan_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27542);
/* harmony import */ var _domain_plan_member_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27433);
/* harmony import */ var _domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85383);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35908);




/** The world without what has to be fetched. */
const worldOf = (workspace, graph, config) => {
    const packages = workspace.members.map((member) => packageOf(workspace, member, config));
    const byName = new Map(packages.map((each) => [each.name, each]));
    return {
        workspace,
        graph,
        config,
        packages,
        packageOf: (name) => byName.get(name),
        rootPlace: packages.find(({ member }) => member.path === ".")?.place ??
            placesIn((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .normalize */ .S8)((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(workspace.prefix, "pyproject.toml")), workspace.rootText),
    };
};
const packageOf = ({ prefix }, member, config) => {
    const file = (path) => (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .normalize */ .S8)((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(prefix, `${member.path}/${path}`));
    const place = placesIn(file("pyproject.toml"), member.text);
    const against = (0,_domain_plan_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .unpublishable */ .F)(member, config);
    return {
        member,
        name: member.name,
        isPublished: against === undefined,
        reason: against?.reason ?? "",
        file,
        manifest: (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_3__/* .normalize */ .S8)(`${member.path}/pyproject.toml`),
        place,
        requirementPlace: (declared) => place((0,_domain_plan_member_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(declared) ? (0,_domain_plan_member_place_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementPath */ .V1)(declared) : ["project", "dynamic"]),
    };
};
/**
 * Finds key paths in a text, which is opened at the first question that needs it: most files have nothing to be said
 * about, and of most others only their `[project]`.
 */
const placesIn = (file, text) => {
    let document = null;
    return (path) => {
        const header = path.length === 1 && path[0] === "project" ? headerPlace(text) : undefined;
        if (header !== undefined)
            return { file, ...header };
        if (document === null)
            document = (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .openToml */ .Jm)(text);
        return { file, ...(document && (0,_domain_toml_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(document, path)) };
    };
};
/** Where `[project]` stands, if one line alone is written so. */
const headerPlace = (text) => {
    const [first, second] = text.matchAll(/^\[project\][ \t]*(?:#.*)?\r?$/gm);
    if (first === undefined || second !== undefined)
        return undefined;
    return { line: text.slice(0, first.index).split("\n").length, column: 1 };
};


/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ orphanDependencies)
/* harmony export */ });
/* harmony import */ var _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/* harmony import */ var _domain_python_confusable_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97898);
/* harmony import */ var _domain_python_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9015);
/* harmony import */ var _domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2996);
/* harmony import */ var _domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9637);
/* harmony import */ var _frame_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23662);
/* harmony import */ var _frame_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81524);







/**
 * Requirements that have lost what they were meant for: they name what only this checkout has and nobody publishes, or
 * almost a sibling; and sources that nothing requires.
 */
const orphanDependencies = (0,_frame_check_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCheck */ .q)({
    name: "orphan-dependencies",
    title: "Requirements that lead to nothing that is published",
    why: "They work in this checkout, and give users another project of that name, or none.",
    kinds: [_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.orphanRequirement, _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.similarToSibling, _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.orphanSource],
    find: (world) => {
        const rootSources = (0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcesIn */ .sE)(world.workspace.rootTool);
        const similar = new Map(world.graph.names.map((name) => [(0,_domain_python_confusable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .confusableName */ .e)(name), name]));
        return [
            ...world.packages
                .filter(({ isPublished }) => isPublished)
                .flatMap((each) => orphans(world, each, { rootSources, similar })),
            ...unusedSources(world),
        ];
    },
});
const orphans = (world, each, { rootSources, similar }) => {
    const { member, name, requirementPlace } = each;
    // A member's own entry replaces the root's.
    const sources = new Map([...rootSources, ...(0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcesIn */ .sE)(member.tool)].map((source) => [source.name, source]));
    return member.requirements.flatMap((declared) => {
        const { requirement, kind } = declared;
        if (kind === "group" || world.packageOf(requirement.name) !== undefined)
            return [];
        const facts = () => ({ package: name, requirement: requirement.text, place: requirementPlace(declared) });
        const folder = sources.get(requirement.name)?.tables.find(({ path }) => typeof path === "string")?.path;
        if (folder !== undefined)
            return [(0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.orphanRequirement)({ ...facts(), source: (0,_domain_text_inert_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .F)(String(folder)) })];
        const sibling = kind === "build" ? undefined : similar.get((0,_domain_python_confusable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .confusableName */ .e)(requirement.name));
        return sibling === undefined ? [] : [(0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.similarToSibling)({ ...facts(), sibling })];
    });
};
/** Those of members are the subject of another check where they are none. */
const unusedSources = (world) => {
    const overrides = overridden(world);
    return (0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceTables */ .B6)(world)
        .filter(({ mayHaveMore }) => !mayHaveMore)
        .flatMap(({ owner, package: name, place, sources, isUsed }) => sources
        .filter((source) => !isUsed(source.name) && !(0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfWorkspace */ .NC)(source) && !overrides.has(source.name))
        .map((source) => (0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.orphanSource)({ owner, source: source.name, package: name, place: place(source.path) })));
};
/** What uv is told to take in place of what others require. https://docs.astral.sh/uv/reference/settings/#override-dependencies */
const overridden = ({ workspace: { rootTool } }) => {
    const uv = _domain_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .aTable */ .Q5.accepts(rootTool.uv) ? rootTool.uv : {};
    const texts = [uv["override-dependencies"], uv["constraint-dependencies"]].flat();
    return new Set(texts.flatMap((text) => {
        const parsed = typeof text === "string" ? (0,_domain_python_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequirement */ .p)(text) : undefined;
        return parsed?.ok ? [parsed.requirement.name] : [];
    }));
};


/***/ }),

/***/ 37038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ workspaceSources)
/* harmony export */ });
/* harmony import */ var _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9830);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35111);
/* harmony import */ var _domain_toml_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87166);
/* harmony import */ var _frame_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23662);
/* harmony import */ var _frame_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81524);





const workspaceSources = (0,_frame_check_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCheck */ .q)({
    name: "workspace-sources",
    title: "`workspace = true` for names that are no members",
    why: "uv refuses to lock or build as soon as such a name is required.",
    kinds: [_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.sourceNotMember],
    find: (world) => strangers(world).map(({ table: { owner, package: name, place, isUsed }, source }) => {
        const used = isUsed(source.name);
        const finding = (0,_domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.sourceNotMember)({
            owner,
            source: source.name,
            package: name,
            isUsed: used,
            nearest: (0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(source.name, world.graph.names),
            place: place(source.path),
        });
        return used ? finding : { ...finding, severity: "warning" };
    }),
    fix: (world) => strangers(world)
        .filter(({ table, source }) => isLeftOver(table, source) && (0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(source.name, world.graph.names) === undefined)
        .map(({ table, source }) => ({
        code: _domain_problem_check_requirements_js__WEBPACK_IMPORTED_MODULE_0__.sourceNotMember.code,
        package: table.package,
        file: table.file,
        apply: (text) => text && (0,_domain_toml_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEntry */ .b4)(text, source.path),
    })),
});
/** Whether the whole entry is for nothing: not a word of it for another source, and no requirement that could be meant. */
const isLeftOver = ({ isUsed, mayHaveMore }, { name, tables }) => !isUsed(name) && !mayHaveMore && tables.every(({ workspace }) => workspace === true);
const strangers = (world) => (0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceTables */ .B6)(world).flatMap((table) => table.sources
    .filter((source) => (0,_frame_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfWorkspace */ .NC)(source) && world.packageOf(source.name) === undefined)
    .map((source) => ({ table, source })));


/***/ }),

/***/ 97898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ confusableName)
/* harmony export */ });
/* harmony import */ var _text_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);


const blur = (name) => (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(name).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0");
/**
 * The same for names that PyPI takes for too similar to be two projects.
 * https://github.com/pypi/warehouse/blob/main/warehouse/migrations/versions/f7577b6938c1_create_ultranormalize_name_function.py
 */
const confusableName = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)(blur);


/***/ }),

/***/ 10608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Lw: () => (/* binding */ editStringItem),
/* harmony export */   t_: () => (/* binding */ editStrings)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85383);


/** Puts the replacements in; every other letter stays. They must not overlap. */
const replaceSpans = (text, replacements) => {
    const sorted = replacements.toSorted((a, b) => a.start - b.start);
    const parts = [];
    let offset = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < offset)
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP(`Replacements overlap at offset ${start}`);
        parts.push(text.slice(offset, start), replacement);
        offset = end;
    }
    return parts.join("") + text.slice(offset);
};
const control = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";
const unfitFor = {
    "'": new RegExp(`['${control}]`),
    "'''": new RegExp(`'''|'$|[${control}]`),
};
// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const escaped = (value) => JSON.stringify(value).slice(1, -1).replaceAll("\u007f", "\\u007f");
/** Writes a string in its quotes: literal ones become basic where the value cannot stand in them. https://toml.io/en/v1.0.0#string */
const encode = (value, quote) => {
    const unfit = unfitFor[quote];
    if (unfit !== undefined && !unfit.test(value))
        return `${quote}${value}${quote}`;
    const basic = quote.length === 1 ? '"' : '"""';
    return `${basic}${escaped(value)}${basic}`;
};
/**
 * Gives strings new values in the quotes that they have; every other letter stays, and so does a string that has its
 * value already. `undefined` where the text is no TOML or has no string at a path.
 */
const editStrings = (text, edits) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    if (document === undefined)
        return undefined;
    const replacements = [];
    for (const { path, value } of edits) {
        const located = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateIn */ ._C)(document, path);
        if (located?.string === undefined)
            return undefined;
        const { string, start, end } = located;
        if (string.value !== value)
            replacements.push({ start, end, text: encode(value, string.quote) });
    }
    return replaceSpans(text, replacements);
};
/** `editStrings` for one string. */
const editStringItem = (text, path, value) => editStrings(text, [{ path, value }]);


/***/ }),

/***/ 87166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ addLineAfter),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10608);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85383);


/** Takes an entry out with its lines and the comment behind it; `undefined` where it does not stand on lines of its own. */
const removeEntry = (text, path) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    const entry = document && (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateEntry */ .j7)(document, path);
    if (entry === undefined)
        return undefined;
    const start = text.lastIndexOf("\n", entry.start - 1) + 1;
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSpans */ .Gg)(text, [{ start, end: endOfLine(text, entry.end), text: "" }]);
};
/**
 * Adds a line after the one that an entry ends on, with the line break that is used there. `undefined` without the entry,
 * and where its key is dotted or quoted, as the line might belong elsewhere.
 */
const addLineAfter = (text, path, line) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    const entry = document && (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateEntry */ .j7)(document, path);
    if (entry === undefined || !text.startsWith(String(path.at(-1)), entry.start))
        return undefined;
    const at = endOfLine(text, entry.end);
    const indent = /[ \t]*$/.exec(text.slice(text.lastIndexOf("\n", entry.start - 1) + 1, entry.start))?.[0] ?? "";
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    const isLast = at === text.length && !text.endsWith("\n");
    return (0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSpans */ .Gg)(text, [
        { start: at, end: at, text: isLast ? `${end}${indent}${line}` : `${indent}${line}${end}` },
    ]);
};
/** Behind the line break, or at the end of the text. */
const endOfLine = (text, from) => {
    const at = text.indexOf("\n", from);
    return at === -1 ? text.length : at + 1;
};
/** Puts TOML in place of a value that stands in an entry of its own; `undefined` where there is none. */
const replaceValue = (text, path, value) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    const located = document && (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateEntry */ .j7)(document, path) && (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateIn */ ._C)(document, path);
    return located && (0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSpans */ .Gg)(text, [{ start: located.start, end: located.end, text: value }]);
};


/***/ }),

/***/ 85649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ membersWith),
/* harmony export */   Z: () => (/* binding */ foldersAbove)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The members that some of these files lie in, each file in the innermost one. Paths are relative to the git top level. */
const membersWith = ({ prefix, members }, paths) => {
    const byFolder = new Map(members.map(({ name, path }) => [(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(prefix, path)), name]));
    return new Set(paths.flatMap((path) => {
        const folder = foldersAbove(path).find((each) => byFolder.has(each));
        return folder === undefined ? [] : byFolder.get(folder);
    }));
};
/** The folders above a relative path, innermost first; empty for the topmost one, at the end. */
const foldersAbove = (path) => {
    const found = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
        found.push(path.slice(0, end));
    return [...found, ""];
};


/***/ })

};
