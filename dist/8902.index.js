export const id = 8902;
export const ids = [8902];
export const modules = {

/***/ 78319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionNotTagged: () => (/* binding */ versionNotTagged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const versionNotTagged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-TAGGED",
    severity: "error",
    mender: "project",
    meaning: "A tool takes the version of a package from git's tags, and gives a final one, but the commit has no tag of this package.",
    why: "The version is another package's, or an older release's, and nobody meant this package to be released as such. Most tools take the nearest tag, whosever it is.",
    mend: "Tag the commit for this package, leave the package out with `exclude`, or let the tool read the package's own tags alone, by the setting that the hint shows.",
}, ({ package: name, version, tool, foreign, tag, advice, place }) => ({
    package: name,
    message: `${name} has the version ${version}, which ${tool} takes from git's tags, but this commit has no tag of ${name}${foreign === undefined ? "" : `, only ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(foreign)}`}`,
    hint: `Where ${version} is meant, tag the commit ${tag}; else ${advice}`,
    ...place,
}));


/***/ }),

/***/ 22179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/**
 * Reads a regular expression in RE2's syntax, which takes time linear in the text: a user's pattern can then stop no run.
 * `^` and `$` stand for the ends of a line; `(?P<name>…)` and `(?<name>…)` name a group; there are no back-references and
 * no look-arounds. Each match may cost the rest of the text: take no more of them than are needed. https://github.com/google/re2/wiki/Syntax
 */
const compilePattern = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
        return {
            source,
            groupCount: compiled.groupCount(),
            names: new Map(Object.entries(compiled.namedGroups())),
            test: (text) => compiled.test(text),
            *matchAll(text) {
                for (const match of compiled.matchAll(text)) {
                    const groups = match;
                    yield { index: match.index ?? 0, text: match[0], groups: groups.map((group) => group ?? undefined) };
                }
            },
        };
    }
    catch (error) {
        if (!Error.isError(error))
            throw error;
        return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
    }
};


/***/ }),

/***/ 29527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9015);
/* harmony import */ var _toml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87285);
/* harmony import */ var _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9637);




/** https://peps.python.org/pep-0517/#source-trees */
const legacy = { requires: ["setuptools >= 40.8.0"], "build-backend": "setuptools.build_meta:__legacy__" };
/**
 * The backend of a member; `undefined` where it is in the project itself, or requires what comes from the workspace or
 * from another source than an index: uv alone knows how to prepare these.
 */
const backendOf = (workspace, member) => {
    const parsed = (0,_toml_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(member.text);
    const declared = (0,_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(parsed.ok ? parsed.table : {}, "build-system");
    const table = "requires" in declared ? declared : legacy;
    const { requires, "build-backend": backend = legacy["build-backend"], "backend-path": path } = table;
    if (path !== undefined || !_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1.accepts(backend) || !Array.isArray(requires))
        return undefined;
    const texts = requires.filter((text) => _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1.accepts(text));
    const others = new Set([...workspace.members.map(({ name }) => name), ...sourcesOf(workspace.rootTool, member.tool)]);
    const areFromIndex = texts.every((text) => {
        const requirement = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
        return requirement.ok && !others.has(requirement.requirement.name) && !text.includes("@");
    });
    return areFromIndex ? { folder: member.path, requires: texts.toSorted(), backend } : undefined;
};
const sourcesOf = (...tools) => tools.flatMap((tool) => {
    const { sources } = (0,_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(tool, "uv");
    return _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aTable */ .Q5.accepts(sources) ? Object.keys(sources).map(_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) : [];
});


/***/ }),

/***/ 80050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ originOf)
});

// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(85383);
;// CONCATENATED MODULE: ./.build/js/domain/version-origin/origin.js
const unknown = (why) => ({ kind: "unknown", why });
/** Why a file that settings name gives no version. */
const absence = ({ kind }, path) => unknown(kind === "missing" ? `there is no ${path}` : `${path} lies outside of the repository`);

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/cargo.js





/** The version of maturin's crate, which may be its Cargo workspace's. https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
const readCargoVersion = ({ member, read }) => {
    const maturin = shapes/* aTable */.Q5.accepts(member.tool.maturin) ? member.tool.maturin : {};
    const setting = maturin["manifest-path"];
    const path = shapes/* aString */.z1.accepts(setting) ? setting : "Cargo.toml";
    const source = read(path);
    if (source.kind !== "text")
        return absence(source, path);
    const crate = tableOf(source, "package");
    if (shapes/* aString */.z1.accepts(crate.version))
        return stated(source, crate.version, ["package", "version"]);
    const isInherited = shapes/* aTable */.Q5.accepts(crate.version) && crate.version.workspace === true;
    if (!isInherited)
        return unknown(`${source.file} has no version`);
    for (let folder = (0,workspace_path/* join */.fj)(path, "..");; folder = (0,workspace_path/* join */.fj)(folder, "..")) {
        const above = read((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(folder, "Cargo.toml")));
        if (above.kind === "outside")
            return unknown(`no Cargo.toml above ${source.file} has a version for its workspace`);
        const shared = above.kind === "text" ? tableOf(above, "workspace", "package") : {};
        if (above.kind === "text" && shapes/* aString */.z1.accepts(shared.version)) {
            return stated(above, shared.version, ["workspace", "package", "version"]);
        }
    }
};
const tableOf = ({ text }, ...keys) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    let table = parsed.ok ? parsed.table : {};
    for (const key of keys) {
        const inner = table[key];
        table = shapes/* aTable */.Q5.accepts(inner) ? inner : {};
    }
    return table;
};
const stated = ({ text, file }, version, path) => {
    const document = (0,spans/* openToml */.Jm)(text);
    return { kind: "stated", stated: { version, place: { file, ...(document && (0,spans/* placeIn */.VV)(document, path)) } } };
};

// EXTERNAL MODULE: ./.build/js/domain/text/pattern.js
var text_pattern = __webpack_require__(22179);
;// CONCATENATED MODULE: ./.build/js/domain/version-origin/text.js


/** The version that an expression, or a plain assignment, finds in a file. */
const searchText = async (search) => {
    const { source, path, expression, group, assignment } = search;
    if (source.kind !== "text")
        return absence(source, path);
    const { text, file } = source;
    if (expression === undefined)
        return found(source, assignment.exec(text)) ?? unknown(`${file} assigns none`);
    const pattern = await (0,text_pattern/* compilePattern */.E)(expression);
    if ("why" in pattern)
        return unknown(`the pattern ${expression} cannot be used here, ${pattern.why}`);
    const position = typeof group === "number" ? group : pattern.names.get(group);
    for (const { index, text: match, groups } of pattern.matchAll(text)) {
        const version = groups[position ?? -1];
        return version === undefined
            ? unknown(`the pattern ${expression} has no group for it`)
            : text_stated(source, index + match.indexOf(version), version);
    }
    return unknown(`the pattern ${expression} finds none in ${file}`);
};
/** The version that is all that a file holds. */
const readWholeFile = (source, path) => source.kind === "text" ? text_stated(source, source.text.search(/\S/), source.text.trim()) : absence(source, path);
/** What the group `version` of a match says, with its line. */
const found = (source, match) => {
    const version = match?.groups?.version;
    return match === null || version === undefined ? undefined : text_stated(source, match.index, version);
};
const text_stated = ({ text, file }, offset, version) => ({
    kind: "stated",
    stated: { version, place: { file, line: text.slice(0, Math.max(0, offset)).split("\n").length } },
});

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/python-module.js



/**
 * Where a module may stand, in setuptools' order: where `package-dir` puts it, beside `pyproject.toml`, below `src`.
 * https://setuptools.pypa.io/en/latest/userguide/package_discovery.html
 */
const modulePaths = (module, packageDirs) => {
    const path = module.replaceAll(".", "/");
    const [top = ""] = path.split("/", 1);
    const own = shapes/* aString */.z1.accepts(packageDirs[top]) ? [`${packageDirs[top]}${path.slice(top.length)}`] : [];
    const base = shapes/* aString */.z1.accepts(packageDirs[""]) ? [`${packageDirs[""]}/${path}`] : [];
    return [...own, ...base, path, `src/${path}`].flatMap((each) => [`${each}.py`, `${each}/__init__.py`]);
};
/** The first of some files that is there. */
const firstModule = (read, paths) => {
    for (const path of paths) {
        const source = read(path);
        if (source.kind !== "missing")
            return source;
    }
    return { kind: "missing" };
};
/** The text that a module assigns to a name, where it is a plain text. */
const readAttribute = (source, name) => {
    if (source.kind === "missing")
        return unknown(`the module that assigns ${name} is not there`);
    if (source.kind === "outside")
        return unknown(`the module that assigns ${name} lies outside of the repository`);
    const assignment = new RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`, "m");
    const version = /^\w+$/.test(name) ? found(source, assignment.exec(source.text)) : undefined;
    return version ?? unknown(`${source.file} assigns no plain text to ${name}`);
};

;// CONCATENATED MODULE: ./.build/js/domain/version-origin/resolve.js







/**
 * Finds a version as the build backend would, by reading and without running anything: from `[project]`, the file or
 * attribute that the backend's settings name, or `Cargo.toml`.
 */
const originOf = async (workspace, member, read) => {
    if (member.version !== undefined) {
        return {
            kind: "stated",
            stated: { version: member.version, place: (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "version"]) },
        };
    }
    const project = { member, read: (path) => read((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(member.path, path))) };
    const backend = backends.find(({ of }) => of.test(member.buildBackend ?? "setuptools"));
    return (await backend?.origin(project)) ?? unknown(`${member.buildBackend} is asked for it when it is built`);
};
const tags = (tool) => ({ kind: "tags", tool });
const tableIn = (table, ...keys) => {
    const [first, ...rest] = keys;
    if (first === undefined)
        return table;
    const inner = table[first];
    return shapes/* aTable */.Q5.accepts(inner) ? tableIn(inner, ...rest) : Object.create(null);
};
const stringAt = (table, key) => shapes/* aString */.z1.accepts(table[key]) ? table[key] : undefined;
/** https://hatch.pypa.io/latest/version/ */
const hatch = async ({ member, read }) => {
    const table = tableIn(member.tool, "hatch", "version");
    const source = stringAt(table, "source") ?? "regex";
    if (tagSources.has(source))
        return tags(source === "vcs" ? "hatch-vcs" : source);
    if (source !== "regex")
        return unknown(`hatchling's version source ${source} runs code`);
    const path = stringAt(table, "path");
    if (path === undefined)
        return unknown("[tool.hatch.version] names no path");
    const expression = stringAt(table, "pattern");
    const assignment = /^(?:__version__|VERSION) *= *(["'])v?(?<version>.+?)\1/im;
    return await searchText({ source: read(path), path, expression, group: "version", assignment });
};
const tagSources = new Set(["vcs", "uv-dynamic-versioning", "uv-workspace-dynamic-versioning", "versioningit"]);
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
const setuptools = ({ member, read }) => {
    const tool = buildTools(member).find((name) => tagTools.has(name));
    const table = tableIn(member.tool, "setuptools", "dynamic", "version");
    // Without settings of its own, setuptools-scm may be there for the list of files alone.
    const isFilesOnly = Object.keys(table).length > 0 && !("setuptools_scm" in member.tool);
    if (tool !== undefined && !isFilesOnly)
        return tags(tool);
    const file = table.file;
    const [first, ...others] = Array.isArray(file) ? file : [file];
    if (shapes/* aString */.z1.accepts(first) && others.length === 0)
        return readWholeFile(read(first), first);
    const attr = stringAt(table, "attr");
    if (attr === undefined)
        return unknown("setup.py or setup.cfg gives it");
    const cut = attr.lastIndexOf(".");
    const folders = tableIn(member.tool, "setuptools", "package-dir");
    return readAttribute(firstModule(read, modulePaths(attr.slice(0, cut), folders)), attr.slice(cut + 1));
};
const tagTools = new Set(["setuptools-scm", "setuptools-git-versioning", "versioningit", "vcs-versioning", "pbr"]);
const buildTools = ({ requirements }) => requirements.filter(({ table }) => table === "build-system.requires").map(({ requirement }) => requirement.name);
/** https://flit.pypa.io/en/stable/pyproject_toml.html */
const flit = ({ member, read }) => {
    const name = stringAt(tableIn(member.tool, "flit", "module"), "name") ?? member.rawName.replaceAll("-", "_");
    return readAttribute(firstModule(read, modulePaths(name, {})), "__version__");
};
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
const pdm = async ({ member, read }) => {
    const table = tableIn(member.tool, "pdm", "version");
    const source = stringAt(table, "source");
    if (source === "scm")
        return tags("pdm-backend");
    const path = stringAt(table, "path");
    if (source !== "file" || path === undefined)
        return unknown("[tool.pdm.version] names no file");
    const expression = stringAt(table, "pattern");
    const assignment = /^(?:__version__|VERSION)\s*=\s*["'](?<version>.+?)["'][ \t]*(?:#.*)?\r?$/m;
    return await searchText({ source: read(path), path, expression, group: 1, assignment });
};
/** https://python-poetry.org/docs/pyproject/#version */
const poetry = ({ member }) => {
    const plugin = buildTools(member).find((name) => name === "poetry-dynamic-versioning");
    return plugin === undefined ? unknown("poetry-core is asked for it when it is built") : tags(plugin);
};
/** https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html */
const scikitBuild = ({ member }) => {
    const provider = stringAt(tableIn(member.tool, "scikit-build", "metadata", "version"), "provider");
    if (provider?.endsWith("setuptools_scm") === true)
        return tags("setuptools-scm");
    return unknown("scikit-build-core is asked for it when it is built");
};
const backends = [
    { of: /^hatchling\b/, origin: hatch },
    { of: /^setuptools\b/, origin: setuptools },
    { of: /^flit_core\b/, origin: flit },
    { of: /^flit_scm\b/, origin: () => tags("flit-scm") },
    { of: /^pdm\b/, origin: pdm },
    { of: /^(?:poetry\.core|poetry_dynamic_versioning)\b/, origin: poetry },
    { of: /^pbr\b/, origin: () => tags("pbr") },
    { of: /^scikit_build_core\b/, origin: scikitBuild },
    { of: /^maturin\b/, origin: readCargoVersion },
];


/***/ }),

/***/ 70107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ ownTags)
});

// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-tags.js
var version_tags = __webpack_require__(78319);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/tag/match-tag.js
var match_tag = __webpack_require__(69186);
// EXTERNAL MODULE: ./.build/js/domain/tag/suggest-format.js
var suggest_format = __webpack_require__(96406);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-owners.js
var tag_owners = __webpack_require__(26551);
;// CONCATENATED MODULE: ./.build/js/domain/version-origin/tag-tools.js
const describe = (prefix) => `git_describe_command = "git describe --dirty --tags --long --match '${prefix}[0-9]*'"`;
const scmVariables = ["SETUPTOOLS_SCM", "VCS_VERSIONING"].flatMap((tool) => [
    `${tool}_PRETEND_VERSION`,
    `${tool}_PRETEND_VERSION_FOR_{NAME}`,
]);
/** A pattern of dunamai's begins with the v. */
const patternPrefix = (table) => (prefix) => prefix.endsWith("v") ? `pattern-prefix = "${prefix.slice(0, -1)}" in [${table}]` : undefined;
const scm = (name) => ({
    name,
    variables: scmVariables,
    setting: (prefix) => `${describe(prefix)} in [tool.setuptools_scm]`,
});
const tools = [
    /** https://setuptools-scm.readthedocs.io/en/latest/config/ */
    scm("setuptools-scm"),
    scm("flit-scm"),
    /** https://github.com/ofek/hatch-vcs#version-source-options */
    {
        name: "hatch-vcs",
        variables: scmVariables,
        setting: (prefix) => `${describe(prefix)} in [tool.hatch.version.raw-options]`,
    },
    /** https://versioningit.readthedocs.io/en/stable/configuration.html */
    {
        name: "versioningit",
        variables: [],
        setting: (prefix) => `match = ["${prefix}[0-9]*"] in [tool.versioningit.vcs] and rmprefix = "${prefix}" in [tool.versioningit.tag2version]`,
    },
    /** https://github.com/ninoseki/uv-dynamic-versioning/blob/main/docs/version_source.md */
    {
        name: "uv-dynamic-versioning",
        variables: ["UV_DYNAMIC_VERSIONING_BYPASS"],
        setting: patternPrefix("tool.uv-dynamic-versioning"),
    },
    {
        name: "uv-workspace-dynamic-versioning",
        variables: ["UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE"],
        setting: patternPrefix("tool.uv-workspace-dynamic-versioning"),
        advice: "take version out of [project] in every pyproject.toml above: that field comes before any tag",
    },
    /** https://github.com/mtkennerly/poetry-dynamic-versioning#configuration */
    {
        name: "poetry-dynamic-versioning",
        variables: ["POETRY_DYNAMIC_VERSIONING_BYPASS", "POETRY_DYNAMIC_VERSIONING_OVERRIDE"],
        setting: patternPrefix("tool.poetry-dynamic-versioning"),
    },
    /** https://backend.pdm-project.org/metadata/#read-from-scm-tag-supporting-git-and-hg */
    {
        name: "pdm-backend",
        variables: ["PDM_BUILD_SCM_VERSION"],
        setting: (prefix) => `tag_filter = "${prefix}[0-9]*" in [tool.pdm.version]`,
    },
    /** It reads tags without a name, and no others. https://docs.openstack.org/pbr/latest/user/features.html#version */
    {
        name: "pbr",
        variables: ["PBR_VERSION"],
        setting: () => undefined,
        advice: "take another tool, for pbr reads no tag that has a name",
    },
];
const byName = new Map(tools.map((tool) => [tool.name, tool]));
/** What is known of a tool that makes versions of tags. */
const tagTool = (name) => byName.get(name) ?? { name, variables: [], setting: () => undefined };
/** What to do so that a tool reads a package's own tags, as a clause. */
const ownTagsAdvice = (tool, name, prefix) => {
    const { setting, advice } = tagTool(tool);
    const line = setting(prefix);
    const todo = [line === undefined ? undefined : `set ${line}`, advice].filter((each) => each !== undefined);
    return todo.length === 0 ? `let ${tool} read the tags of ${name} alone` : todo.join(", and ");
};
/** Whether one of these variables hands the tool the package's version, so that no tag does. */
const isHanded = (tool, name, variables) => {
    const upper = name.toUpperCase().replaceAll("-", "_");
    return tagTool(tool).variables.some((variable) => variables.has(variable.replace("{NAME}", upper)));
};

// EXTERNAL MODULE: ./.build/js/domain/plan/check-tag.js
var check_tag = __webpack_require__(48220);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
;// CONCATENATED MODULE: ./.build/js/domain/plan/check-own-tags.js










/**
 * Packages to publish whose version is made from tags and final, where none of the package's own tags is on the commit.
 * A tag in no format that ends in the version is given the benefit of the doubt.
 */
const checkOwnTags = (check) => {
    const { workspace, plan, formats, tags, here, tools } = check;
    const versions = new Map(plan.packages.flatMap(({ name, version }) => (version === null ? [] : [[name, version]])));
    const { releases } = (0,tag_owners/* releasesByTag */.i)({ tags, formats, workspace, versions });
    const members = (0,tag_owners/* tagMembers */.U)(workspace.members, versions);
    return plan.packages.filter(plan_plan/* isWork */.c).flatMap(({ name, version }) => {
        const tool = tools.get(name);
        const parsed = (0,python_version/* parseVersion */.ot)(version ?? "");
        if (version === null || tool === undefined || parsed === undefined)
            return [];
        if ((0,python_version/* isDevelopment */.yz)(parsed) || (0,python_version/* isLocal */.IX)(parsed))
            return [];
        const own = new Set(releases.get(name)?.map(({ tag }) => tag));
        const same = [...here].filter((tag) => {
            const read = (0,match_tag/* matchTag */._)(tag, formats, members)?.version ?? (0,suggest_format/* versionAtEnd */.F1)(tag);
            return read !== undefined && (0,check_tag/* isSameVersion */.p)(read, version);
        });
        if (same.some((tag) => own.has(tag) || (0,match_tag/* matchTag */._)(tag, formats, members) === undefined))
            return [];
        const prefix = (0,tag_format/* formatTag */._3)(formats, { name, version: "0" }).replace(/0$/, "");
        return [
            (0,version_tags.versionNotTagged)({
                package: name,
                version,
                tool,
                foreign: same[0],
                tag: (0,tag_format/* formatTag */._3)(formats, { name, version }),
                advice: ownTagsAdvice(tool, name, prefix),
                place: (0,member_place/* memberPlace */.ib)(workspace, workspace.members.find((member) => member.name === name), [
                    "project",
                    "dynamic",
                ]),
            }),
        ];
    });
};

// EXTERNAL MODULE: ./.build/js/domain/version-origin/resolve.js + 4 modules
var resolve = __webpack_require__(80050);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/stages/plan/survey.js + 4 modules
var plan_survey = __webpack_require__(31481);
;// CONCATENATED MODULE: ./.build/js/stages/plan/own-tags.js







/** Of the packages to publish whose version comes from git's tags, those that have no tag of their own on this commit. */
const ownTags = async ({ wish, survey, plan }, { files, git, config, variables }) => {
    const { workspace, repository } = survey;
    const work = new Set(plan.packages.filter(plan_plan/* isWork */.c).map(({ name }) => name));
    const members = (0,plan_survey/* withDynamicVersion */.Sn)(workspace).filter(({ name }) => work.has(name));
    if (repository?.commit === undefined || members.length === 0)
        return [];
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    const origins = await Promise.all(members.map(async (member) => [member.name, await (0,resolve/* originOf */.y)(workspace, member, read)]));
    const tools = origins.flatMap(([name, origin]) => origin.kind === "tags" && !isHanded(origin.tool, name, variables) ? [[name, origin.tool]] : []);
    if (tools.length === 0)
        return [];
    const tags = await git.tags(repository.topLevel);
    const asked = wish.packages.length === 0 && wish.tag !== undefined ? [wish.tag] : [];
    const here = tags.filter(({ commit }) => commit === repository.commit).map(({ name }) => name);
    return checkOwnTags({
        workspace,
        plan,
        formats: (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config),
        tags: [...new Set([...tags.map(({ name }) => name), ...asked])],
        here: new Set([...here, ...asked]),
        tools: new Map(tools),
    });
};


/***/ }),

/***/ 23374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ copyCheckout),
/* harmony export */   v: () => (/* binding */ readDynamicVersions)
/* harmony export */ });
/* harmony import */ var _domain_version_origin_backend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29527);
/* harmony import */ var _plan_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31481);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** The copy of the checkout in which everything runs that may run project code. */
const copyCheckout = async (survey, copies, run) => copies.make({
    topLevel: survey.repository?.topLevel,
    root: survey.workspace.root,
    members: survey.workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
});
/** Versions that only the build backends know, asked in the copy. */
const readDynamicVersions = async (survey, { uv, copy, run, python, signal }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const packages = (0,_plan_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .withDynamicVersion */ .Sn)(survey.workspace).map((member) => ({
            name: member.name,
            python: python(member.name),
            backend: (0,_domain_version_origin_backend_js__WEBPACK_IMPORTED_MODULE_0__/* .backendOf */ .E)(survey.workspace, member),
        }));
        if (packages.length === 0)
            return new Map();
        const scratch = __addDisposableResource(env_1, await run.scratch.folder("versions"), true);
        const { commitTime } = survey;
        return await uv.dynamicVersions({ root: copy.root, packages, scratch: scratch.path, commitTime, signal });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const projects = await Promise.all((0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishable */ .g)(workspace).map(({ name }) => index.project(name, { signal })));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


/***/ })

};
