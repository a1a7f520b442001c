export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 58408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ buildPythonOf),
  W1: () => (/* binding */ configOf),
  o4: () => (/* binding */ parseConfig),
  AN: () => (/* binding */ unknownPackages)
});

// UNUSED EXPORTS: packageKeys, projectKeys

// EXTERNAL MODULE: ./.build/js/domain/problem/config.js
var problem_config = __webpack_require__(36455);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
// EXTERNAL MODULE: ./.build/js/domain/config/value.js
var config_value = __webpack_require__(36685);
;// CONCATENATED MODULE: ./.build/js/domain/config/commit-types.js


const bumps = ["major", "minor", "patch", "none"];
const isBump = (value) => bumps.some((bump) => bump === value);
const expected = '"major", "minor", "patch" or "none", or { bump = …, section = … }';
/** Reads `commit-types`: `{feat = "minor", docs = {bump = "none", section = "Documentation"}}`. */
const parseCommitTypes = (table, place) => {
    const path = ["commit-types"];
    const wrong = (at, value, words) => (0,problem_config.invalidSetting)({ key: at.join("."), expected: words, value: (0,config_value/* spell */.lO)(value), place: place(at) });
    if (!(0,config_value/* isTable */.bI)(table))
        return { commitTypes: new Map(), findings: [wrong(path, table, "a table")] };
    const commitTypes = new Map();
    const findings = Object.entries(table).flatMap(([type, value]) => {
        const rule = ruleOf(value);
        if (rule !== undefined)
            commitTypes.set(type.toLowerCase(), rule);
        return rule === undefined ? [wrong([...path, type], value, expected)] : [];
    });
    return { commitTypes, findings };
};
const ruleOf = (value) => {
    if (isBump(value))
        return { bump: value, section: undefined };
    if (!(0,config_value/* isTable */.bI)(value))
        return undefined;
    const { bump, section, ...rest } = value;
    if (!isBump(bump) || Object.keys(rest).length > 0)
        return undefined;
    if (section !== undefined && !(0,config_value/* isText */.KH)(section))
        return undefined;
    return { bump, section };
};

// EXTERNAL MODULE: ./.build/js/domain/config/groups.js
var config_groups = __webpack_require__(61646);
// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/config/no-config.js
var no_config = __webpack_require__(94684);
;// CONCATENATED MODULE: ./.build/js/domain/config/config.js









const texts = { type: "array", items: { type: "string", minLength: 1 } };
const packageKeys = [
    {
        name: "smoke",
        description: "A command that is run where the package is installed, instead of importing it; or `off`",
        expected: 'a command as a list of texts, or "off"',
        schema: { oneOf: [{ const: "off" }, { ...texts, minItems: 1 }] },
        accepts: (value) => value === "off" || ((0,config_value/* isTexts */.VP)(value) && value.length > 0),
    },
    {
        name: "extras",
        description: "Extras that are installed with it for the smoke test",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "python-version",
        description: "Python versions, as uv takes them: the first builds, all smoke-test",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "private",
        description: "`true`: never published",
        expected: "true or false",
        schema: { type: "boolean" },
        accepts: (value) => typeof value === "boolean",
    },
    {
        name: "tag-format",
        description: "Tag formats of this package alone, with `{name}` and `{version}`",
        expected: "a text or a list of texts",
        schema: { oneOf: [{ type: "string", minLength: 1 }, texts] },
        accepts: (value) => (0,config_value/* isText */.KH)(value) || (0,config_value/* isTexts */.VP)(value),
    },
    {
        name: "extra-paths",
        description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
        expected: "a list of texts",
        schema: texts,
        accepts: config_value/* isTexts */.VP,
    },
    {
        name: "group",
        description: "The group that it is in, of `[tool.release-actions.groups]`",
        expected: "the name of a group",
        schema: { type: "string", minLength: 1 },
        accepts: config_value/* isText */.KH,
    },
];
const bumpSchema = { enum: ["major", "minor", "patch", "none"] };
const projectKeys = [
    {
        name: "groups",
        description: "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
        expected: "a table for each group",
        schema: {
            type: "object",
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                properties: { packages: texts, versioning: { enum: config_groups/* versionings */.IO } },
            },
        },
    },
    {
        name: "commit-types",
        description: "What types of commits and fragments release: `major`, `minor`, `patch` or `none`, or a table of `bump` and the changelog's `section`",
        expected: "a table",
        schema: {
            type: "object",
            additionalProperties: {
                oneOf: [
                    bumpSchema,
                    {
                        type: "object",
                        additionalProperties: false,
                        required: ["bump"],
                        properties: { bump: bumpSchema, section: { type: "string", minLength: 1 } },
                    },
                ],
            },
        },
    },
    {
        name: "first-commit",
        description: "The commit after which changes count, for packages without any release",
        expected: "a commit's hash of 40 digits",
        schema: { type: "string", pattern: "^[0-9a-f]{40,64}$" },
    },
];
/**
 * Reads a configuration and checks its keys and its packages' tables; the config holds every name, and of each what is sound. The values of
 * inputs are checked with the inputs.
 */
const parseConfig = ({ table, file, keys, locate, }) => {
    const place = (path) => ({ file, ...locate(path) });
    const { packages: tables = {}, groups: groupTables = {}, "commit-types": types = {}, "first-commit": firstCommit, ...settings } = table;
    const known = [...keys, "packages", ...projectKeys.map(({ name }) => name)];
    const findings = Object.keys(table)
        .filter((key) => !known.includes(key))
        .map((key) => (0,problem_config.unknownKey)({ key, nearest: (0,nearest/* nearest */.p)(key, known), place: place([key]) }));
    findings.push(...formatFaults(settings["tag-format"], place(["tag-format"])));
    const packages = new Map();
    if (!(0,config_value/* isTable */.bI)(tables)) {
        const expected = "a table for each package";
        findings.push((0,problem_config.invalidSetting)({ key: "packages", expected, value: (0,config_value/* spell */.lO)(tables), place: place(["packages"]) }));
    }
    else {
        for (const [name, content] of Object.entries(tables)) {
            const faults = packageFaults(["packages", name], content, place);
            findings.push(...faults);
            packages.set((0,python_name/* normalizeName */.Pc)(name), packageConfig(faults.length === 0 ? content : {}));
        }
    }
    const { groups: written, findings: groupFaults } = (0,config_groups/* parseGroups */.Oo)(groupTables, place);
    const { groups, findings: strayed } = (0,config_groups/* withOwnGroups */.PK)(written, packages, place);
    findings.push(...strayed);
    const { commitTypes, findings: typeFaults } = parseCommitTypes(types, place);
    findings.push(...groupFaults, ...typeFaults);
    if (firstCommit !== undefined && !isHash(firstCommit)) {
        const expected = "a commit's hash of 40 digits";
        const value = (0,config_value/* spell */.lO)(firstCommit);
        findings.push((0,problem_config.invalidSetting)({ key: "first-commit", expected, value, place: place(["first-commit"]) }));
    }
    const first = isHash(firstCommit) ? firstCommit : undefined;
    return { config: { file, settings, packages, groups, commitTypes, firstCommit: first }, findings };
};
const isHash = (value) => (0,config_value/* isText */.KH)(value) && /^[0-9a-f]{40,64}$/.test(value);
/** What is said of one package. */
const configOf = ({ packages }, name) => packages.get(name) ?? no_config/* noPackageConfig */.K;
/** The Python that builds a package, as uv takes it, where `given` is for all; uv's choice where it is `undefined`. */
const buildPythonOf = (config, name, given) => configOf(config, name).pythonVersions[0] ?? given[0];
/** Tables of packages that are no members, and what groups name that is none. */
const unknownPackages = (config, members) => {
    const named = [...config.groups.values()].flatMap(({ packages }) => packages.filter((each) => !(0,name_pattern/* isGlob */.f)(each)));
    return [...new Set([...config.packages.keys(), ...named.map(python_name/* normalizeName */.Pc)])]
        .filter((name) => !members.includes(name))
        .map((name) => (0,problem_config.unknownPackage)({ name, nearest: (0,nearest/* nearest */.p)(name, members), place: { file: config.file } }));
};
const packageFaults = (path, content, place) => {
    const wrong = (at, expected, value) => (0,problem_config.invalidSetting)({ key: at.join("."), expected, value: (0,config_value/* spell */.lO)(value), place: place(at) });
    if (!(0,config_value/* isTable */.bI)(content))
        return [wrong(path, "a table", content)];
    const names = packageKeys.map(({ name }) => name);
    return Object.entries(content).flatMap(([key, value]) => {
        const at = [...path, key];
        const known = packageKeys.find(({ name }) => name === key);
        if (known === undefined)
            return [(0,problem_config.unknownKey)({ key: at.join("."), nearest: (0,nearest/* nearest */.p)(key, names), place: place(at) })];
        if (!known.accepts(value))
            return [wrong(at, known.expected, value)];
        return key === "tag-format" ? formatFaults(value, place(at)) : [];
    });
};
/** What is wrong with tag formats, where they stand; values of another type are told elsewhere. */
const formatFaults = (value, place) => ((0,config_value/* isText */.KH)(value) ? value.split(/[\n,]/) : (0,config_value/* isTexts */.VP)(value) ? value : [])
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(tag_format/* parseTagFormat */.n0)
    .flatMap((format) => ("code" in format ? [{ ...format, ...place }] : []));
/** Of a table whose values have been accepted. */
const packageConfig = (content) => {
    const list = (value) => typeof value === "string" ? [value] : (value ?? []);
    return {
        smoke: content.smoke,
        extras: list(content.extras),
        pythonVersions: list(content["python-version"]),
        isPrivate: content.private === true,
        tagFormats: list(content["tag-format"]),
        extraPaths: list(content["extra-paths"]),
        group: content.group,
    };
};


/***/ }),

/***/ 61646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ versionedGroups),
/* harmony export */   IO: () => (/* binding */ versionings),
/* harmony export */   Oo: () => (/* binding */ parseGroups),
/* harmony export */   PK: () => (/* binding */ withOwnGroups),
/* harmony export */   expandGroups: () => (/* binding */ expandGroups)
/* harmony export */ });
/* harmony import */ var _problem_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36455);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35111);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21926);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36685);




const versionings = ["lockstep", "linked"];
const keys = ["packages", "versioning"];
const isVersioning = (value) => versionings.some((each) => each === value);
/** Reads the groups' tables, those that are sound, and says what is wrong with the others. */
const parseGroups = (tables, place) => {
    const wrong = (at, expected, value) => (0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.invalidSetting)({ key: at.join("."), expected, value: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .spell */ .lO)(value), place: place(at) });
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(tables))
        return { groups: new Map(), findings: [wrong(["groups"], "a table for each group", tables)] };
    const groups = new Map();
    const findings = Object.entries(tables).flatMap(([name, table]) => {
        const path = ["groups", name];
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(table))
            return [wrong(path, "a table", table)];
        const { packages = [], versioning } = table;
        const faults = Object.keys(table)
            .filter((key) => !keys.includes(key))
            .map((key) => {
            const at = [...path, key];
            return (0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownKey)({ key: at.join("."), nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, keys), place: place(at) });
        });
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(packages))
            faults.push(wrong([...path, "packages"], "a list of names or globs", packages));
        if (versioning !== undefined && !isVersioning(versioning)) {
            faults.push(wrong([...path, "versioning"], '"lockstep" or "linked"', versioning));
        }
        if (faults.length === 0 && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isTexts */ .VP)(packages) && (versioning === undefined || isVersioning(versioning))) {
            groups.set(name, { name, packages, versioning });
        }
        return faults;
    });
    return { groups, findings };
};
/** The groups with the packages that say themselves that they are in them; what is said of groups that are not there. */
const withOwnGroups = (groups, packages, place) => {
    const all = new Map(groups);
    const findings = [...packages].flatMap(([name, { group }]) => {
        if (group === undefined)
            return [];
        const known = all.get(group);
        if (known !== undefined)
            all.set(group, { ...known, packages: [...known.packages, name] });
        const input = `packages.${name}.group`;
        const where = place(["packages", name, "group"]);
        return known === undefined
            ? [{ ...(0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownGroup)({ input, name: group, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(group, groups.keys()) }), ...where }]
            : [];
    });
    return { groups: all, findings };
};
const prefix = "group:";
/** The names and globs that are meant where some may be `group:NAME`; what is said of groups that are not there. */
const expandGroups = (input, patterns, groups) => {
    const findings = [];
    const expanded = patterns.flatMap((pattern) => {
        if (!pattern.startsWith(prefix))
            return [pattern];
        const name = pattern.slice(prefix.length).trim();
        const group = groups.get(name);
        if (group === undefined)
            findings.push((0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.unknownGroup)({ input, name, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, groups.keys()) }));
        return group?.packages ?? [];
    });
    return { patterns: [...new Set(expanded)], findings };
};
/** The members of each group with a versioning of its own. A package that is in two of them could have two versions. */
const versionedGroups = (groups, members) => {
    const owner = new Map();
    const findings = [];
    const versioned = [...groups.values()]
        .filter(({ versioning }) => versioning !== undefined)
        .map((group) => {
        const own = members.filter((name) => group.packages.some((pattern) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(pattern, name)));
        for (const name of own) {
            const other = owner.get(name);
            if (other !== undefined)
                findings.push((0,_problem_config_js__WEBPACK_IMPORTED_MODULE_0__.groupTwice)({ package: name, groups: [other, group.name] }));
            owner.set(name, group.name);
        }
        return { ...group, members: own };
    });
    return { groups: versioned, findings };
};


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);


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

/***/ 27542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unpublishable),
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58408);
/* harmony import */ var _config_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21926);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7220);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29170);





/** Decides for one member. What it is comes before what was asked, and what was asked before what the index has. */
const choose = (member, input) => unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);
const leave = (status, reason) => ({ status, reason, onIndex: [] });
/** Why a member is never published; `undefined` where it may be. */
const unpublishable = (member, config) => {
    const { isPublishable, reason } = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_3__/* .publishabilityOf */ .d)(member);
    if (!isPublishable)
        return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : undefined;
};
const unchosen = (name, selection) => {
    const { packages, exclude, tag } = selection;
    const pattern = exclude.find((each) => (0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(each, name));
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
    ? packages.some((each) => (0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(each, name))
    : tag?.match.kind === "package" && tag.match.name === name;
const unreleased = (name, input) => {
    const { selection, versions, released, indexName, refusesLocal, now } = input;
    const version = versions.get(name);
    if (version === undefined)
        return leave("publish", "its version is not known yet");
    const presence = (0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .presenceOf */ .Fq)((0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesOf */ .w0)(released, name), version, now);
    if (presence.kind === "whole")
        return leave("published", `${version} is on ${indexName}, ${presence.why}`);
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isDevelopment */ .yz)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version)) && !isNamed(name, selection)) {
        return leave("development", `${version} is a development version, and packages does not name it`);
    }
    // What a tag is to release must be refused, and not left alone.
    if (refusesLocal && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(version)) && selection.tag === undefined && !isNamed(name, selection)) {
        return leave("development", `${version} is a local version, which ${indexName} refuses, and packages does not name it`);
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

/***/ 29170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   Lz: () => (/* binding */ installableOf),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


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
/** Those that an installer finds there: also what the index inherits from others. */
const installableOf = (released, name) => {
    const { files = [], inherited = [] } = released.get(name) ?? {};
    return releasesOf(new Map([[name, { files: [...files, ...inherited] }]]), name);
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

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ isNormalizedDistributionName),
/* harmony export */   dM: () => (/* binding */ normalizeDistributionName),
/* harmony export */   w9: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


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

/***/ 38675:
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

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
};


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


/***/ })

};
