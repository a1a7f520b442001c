export const id = 4205;
export const ids = [4205];
export const modules = {

/***/ 15484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readChangelogs)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/domain/changelog/tool-settings.js
var tool_settings = __webpack_require__(30496);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/usual-files.js

/** By ending, in the order in which they are preferred. An empty one says as little as `txt`. */
const readings = new Map([
    ["md", "markdown"],
    ["markdown", "markdown"],
    ["mdx", "markdown"],
    ["rst", "rst"],
    ["rest", "rst"],
    ["txt", "guess"],
    ["", "guess"],
]);
/** How people write text in files of other programs: there to be read, and not by us. */
const otherEndings = new Set([
    "adoc",
    "asciidoc",
    "textile",
    "org",
    "html",
    "htm",
    "tex",
    "rtf",
    "pdf",
    "rdoc",
    "wiki",
]);
const stems = ["changelog", "changes", "history", "news", "release_notes", "releasenotes", "releases", "change_log"];
const folderStems = new Set(["changelog", "changelogs", "release_notes", "whatsnew"]);
/** Without letter case and ways to join words. */
const plainStem = (stem) => stem.toLowerCase().replaceAll(/[-\s]/g, "_");
const parts = (name) => {
    const [, stem = name, ending = ""] = /^([^.]*)\.([a-z]+)$/i.exec(name) ?? [];
    return [plainStem(stem), ending.toLowerCase()];
};
/** How a file of this name can be read. */
const readingOf = (name) => readings.get(parts(name)[1]) ?? "none";
/** Those that are named in messages as what would have done. */
const wantedNames = ["CHANGELOG.md", "CHANGES.md", "HISTORY.md", "NEWS.md", "CHANGELOG.rst", "CHANGES.rst"];
/** What lies beside a package and where it has its documentation, in the order in which it counts. `absolute` is the folder, `path` its name in candidates. */
const usualFiles = (files, absolute, path) => {
    const own = candidatesIn(files, absolute, { path, isSure: true });
    const docs = foldersOf(files, absolute, /^docs?$/i);
    const deeper = docs.flatMap((name) => foldersOf(files, (0,workspace_path/* join */.fj)(absolute, name), /^(?:source|src|content|about|en)$/i).map((inner) => (0,workspace_path/* join */.fj)(name, inner)));
    return [
        ...own,
        ...[...docs, ...deeper].flatMap((name) => candidatesIn(files, (0,workspace_path/* join */.fj)(absolute, name), { path: (0,workspace_path/* join */.fj)(path, name), isSure: false })),
    ];
};
const foldersOf = (files, folder, pattern) => (files.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "folder" && pattern.test(name) ? [name] : []));
const candidatesIn = (files, absolute, { path, isSure }) => {
    const entries = files.list(absolute) ?? [];
    const found = entries.flatMap((entry) => {
        const rank = entry.kind === "file" ? rankOf(entry) : -1;
        if (rank >= 0) {
            return [
                { path: (0,workspace_path/* join */.fj)(path, entry.name), reading: readingOf(entry.name), isSure, isNamed: false, isFolder: false, rank },
            ];
        }
        if (entry.kind !== "folder" || !folderStems.has(plainStem(entry.name)))
            return [];
        const holdsText = (files.list((0,workspace_path/* join */.fj)(absolute, entry.name)) ?? []).some(({ name, kind }) => kind === "file" && readingOf(name) !== "none" && name.includes("."));
        return holdsText
            ? [{ path: (0,workspace_path/* join */.fj)(path, entry.name), reading: "none", isSure, isNamed: false, isFolder: true, rank: 1000 }]
            : [];
    });
    return found.sort((a, b) => a.rank - b.rank);
};
/** The smaller, the more likely it is what we look for; negative for no changelog. */
const rankOf = ({ name }) => {
    const [stem, ending] = parts(name);
    const at = stems.indexOf(stem);
    if (at === -1)
        return -1;
    const endings = [...readings.keys()];
    if (readings.has(ending))
        return endings.indexOf(ending) < 3 ? at : 100 + at * endings.length + endings.indexOf(ending);
    return otherEndings.has(ending) ? 500 + at : -1;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/changelog-file.js





/**
 * Finds and reads the changelogs of packages: the path that the input `changelog` gives, with `{name}` and `{path}` for
 * the package's; without it, where the settings of a tool point, then a file of a usual name, beside the package, else
 * beside the root. Each file is read once.
 */
const readChangelogs = async (files, workspace, { members, pattern }) => {
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    const open = await changelog_file_opener(read, workspace);
    const inFolder = (path, settings, isFallback) => {
        const beside = (name) => read((0,workspace_path/* join */.fj)(path, name));
        const configured = (0,tool_settings/* configuredChangelogs */.Iy)(settings, beside).flatMap((name) => {
            const whole = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(path, name));
            return /[{}$]/.test(name) ? filesOfReleases(files, workspace, whole) : [named(whole)];
        });
        const usual = usualFiles(files, (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.root, path)), path);
        return best([...configured, ...usual], (candidate) => open(candidate, isFallback));
    };
    return new Map(members.map(({ name, rawName, path, tool }) => {
        if (pattern !== undefined) {
            const isPattern = /\{(?:name|path)\}/.test(pattern);
            const wanted = (0,workspace_path/* normalize */.S8)(pattern.replaceAll("{name}", rawName).replaceAll("{path}", path));
            return [name, open({ ...named(wanted), isSure: true }, false) ?? missing(workspace, [wanted], !isPattern)];
        }
        const found = inFolder(path, tool, false) ?? inFolder(".", path === "." ? {} : workspace.rootTool, path !== ".");
        return [
            name,
            found ??
                missing(workspace, wantedNames.map((each) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(path, each))), false),
        ];
    }));
};
/** Where each release has a file of its own, the folder that has them. */
const filesOfReleases = (files, workspace, path) => {
    const folder = path.slice(0, Math.max(path.lastIndexOf("/", path.search(/[{}$]/)), 0));
    const has = ((0,source_text/* folderReader */._5)(files, workspace)(folder === "" ? "." : folder) ?? []).length > 0;
    return has && folder !== "" ? [{ path: folder, reading: "none", isSure: true, isNamed: true, isFolder: true }] : [];
};
/** A file that somebody names. */
const named = (path) => ({
    path,
    reading: readingOf((0,workspace_path/* baseName */.Fl)(path)),
    isSure: true,
    isNamed: true,
    isFolder: false,
});
const changelog_file_opener = async (read, workspace) => {
    // What reads Markdown takes its time to load.
    const { guessFormat, readChangelog } = await Promise.all(/* import() */[__webpack_require__.e(7031), __webpack_require__.e(9702), __webpack_require__.e(9210), __webpack_require__.e(7366)]).then(__webpack_require__.bind(__webpack_require__, 54985));
    const names = workspace.members.map(({ name }) => name);
    const parsed = new Map();
    const parse = (file, text, reading) => {
        const changelog = parsed.get(file) ?? readChangelog(text, names, reading === "guess" ? guessFormat(text) : reading);
        parsed.set(file, changelog);
        return changelog;
    };
    return ({ path, reading, isSure, isFolder }, isFallback) => {
        const unread = (file, why) => ({ kind: "unread", file, why, isFallback });
        if (isFolder)
            return unread(inFindings(workspace, path), "it is a folder");
        const source = read(path);
        if (source.kind === "outside")
            return { kind: "outside", file: inFindings(workspace, path) };
        if (source.kind === "missing")
            return undefined;
        const { file, text } = source;
        if (reading === "none")
            return unread(file, "it is neither Markdown nor reStructuredText");
        const changelog = parse(file, text, reading);
        const { sections, loose } = changelog;
        if (!isSure && sections.length + loose.length + changelog.unread.length === 0)
            return undefined;
        if (reading === "guess" && sections.length === 0 && text.trim() !== "") {
            return unread(file, "it has no headings of releases, as Markdown and reStructuredText have them");
        }
        return { kind: "found", file, changelog, isFallback };
    };
};
/**
 * Of files that tell of releases one that somebody names, else that which goes furthest, the first of these: files that
 * are no longer kept up stay where they are. Where none does, the first that is there.
 */
const best = (candidates, open) => {
    let first;
    let furthest;
    for (const candidate of candidates) {
        // What lies among the documentation counts where there is nothing else.
        if (furthest !== undefined && !candidate.isSure)
            break;
        const file = open(candidate);
        first ??= file;
        if (file?.kind !== "found" || file.changelog.sections.length === 0)
            continue;
        if (candidate.isNamed)
            return file;
        const version = newestOf(file.changelog);
        const isFurther = furthest === undefined || (version !== undefined && isAfter(version, furthest.version));
        if (isFurther)
            furthest = { file, version };
    }
    return furthest?.file ?? first;
};
const isAfter = (version, other) => other === undefined || (0,python_version/* compareVersions */.Zy)(version, other) > 0;
/** The greatest version that is told of. */
const newestOf = ({ sections }) => sections
    .flatMap(({ versions }) => versions.map((each) => (0,python_version/* parseVersion */.ot)(each)))
    .reduce((newest, each) => (isAfter(each, newest) ? each : newest), undefined);
const inFindings = ({ prefix }, path) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path));
const missing = (workspace, paths, isNamed) => ({
    kind: "missing",
    looked: paths.map((path) => inFindings(workspace, path)),
    isNamed,
});


/***/ }),

/***/ 16629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ scrivChangelog),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dA: () => (/* binding */ scrivSettings),
/* harmony export */   uW: () => (/* binding */ scrivFolder)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35908);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24411);


/**
 * What scriv is told in a folder, the later file over the earlier; `undefined` where it is not in use. `tool` is the `[tool]`
 * table of the folder's `pyproject.toml`; paths to read are relative to the folder.
 * https://scriv.readthedocs.io/en/latest/configuration.html
 */
const scrivSettings = (tool, read) => {
    const files = ["setup.cfg", "tox.ini"].map((path) => iniSettings(path, read));
    const shared = [...files, (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .bI)(tool.scriv) ? tool.scriv : undefined].filter((each) => each !== undefined);
    const folder = scrivFolder(Object.assign({}, ...shared));
    const ini = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, "scriv.ini");
    const own = read(ini).kind === "text" ? (iniSettings(ini, read) ?? {}) : undefined;
    const all = own === undefined ? shared : [...shared, own];
    return all.length === 0 ? undefined : Object.assign({}, ...all);
};
/** Where it reads its fragments, relative to the folder that the settings are of. */
const scrivFolder = (settings) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(settings, "fragment_directory") ?? "changelog.d");
/** Where it keeps the changelog, relative to the folder that the settings are of. */
const scrivChangelog = (settings) => {
    const changelog = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(settings, "changelog") ?? (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(settings, "output_file") ?? "CHANGELOG.${config:format}";
    return changelog.replaceAll("${config:format}", (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(settings, "format") ?? "rst");
};
/** A list, which in an INI file stands in commas or lines; `undefined` where there is none. */
const listOf = (value) => {
    if (Array.isArray(value))
        return value.filter((each) => typeof each === "string");
    if (typeof value !== "string")
        return undefined;
    return value
        .split(/[,\n]/)
        .map((each) => each.trim())
        .filter((each) => each !== "");
};
const iniSettings = (path, read) => {
    const source = read(path);
    if (source.kind !== "text")
        return undefined;
    let isOurs = false;
    let last;
    let found;
    for (const line of source.text.split(/\r\n|\n|\r/)) {
        const section = /^\[([^\]]+)\]/.exec(line)?.[1];
        if (section !== undefined) {
            isOurs = section === "scriv" || section === "tool.scriv";
            last = undefined;
            if (isOurs)
                found ??= {};
            continue;
        }
        if (!isOurs || found === undefined || /^\s*[#;]/.test(line))
            continue;
        const [, key, value = ""] = /^([a-z_]+)\s*[=:]\s*(.*)$/i.exec(line) ?? [];
        if (key !== undefined) {
            last = key;
            found[key] = value.trim();
        }
        else if (last !== undefined && /^\s+\S/.test(line))
            found[last] += `\n${line.trim()}`;
    }
    return found;
};


/***/ }),

/***/ 24411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   dy: () => (/* binding */ tablesAt)
/* harmony export */ });
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The table at some keys; empty where there is none. */
const tableAt = (table, ...keys) => {
    let found = table;
    for (const key of keys)
        found = isTable(found) ? found[key] : undefined;
    return isTable(found) ? found : {};
};
/** The text of a key; `undefined` for what is none. */
const textAt = (table, key) => {
    const value = table[key];
    return typeof value === "string" && value !== "" ? value : undefined;
};
/** The tables in a list. */
const tablesAt = (table, key) => {
    const value = table[key];
    return Array.isArray(value) ? value.filter(isTable) : [];
};


/***/ }),

/***/ 30496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ configuredChangelogs),
/* harmony export */   V$: () => (/* binding */ changieKey),
/* harmony export */   XL: () => (/* binding */ towncrierSettings),
/* harmony export */   nT: () => (/* binding */ changieSettings)
/* harmony export */ });
/* harmony import */ var _toml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87285);
/* harmony import */ var _scriv_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16629);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24411);



/**
 * What towncrier is told in a folder; `undefined` where it is not in use. `towncrier.toml` comes before `pyproject.toml`, the
 * `[tool]` table of which is given. Paths to read are relative to the folder.
 */
const towncrierSettings = (tool, read) => {
    const own = read("towncrier.toml");
    if (own.kind === "text") {
        const parsed = (0,_toml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(own.text);
        return parsed.ok ? (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(parsed.table, "tool", "towncrier") : {};
    }
    return "towncrier" in tool ? (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(tool, "towncrier") : undefined;
};
/**
 * Where tools keep the changelog, by a `[tool]` table and the files beside it, relative to their folder. What
 * stands between braces is different for each release.
 * https://towncrier.readthedocs.io/en/stable/configuration.html https://scriv.readthedocs.io/en/latest/configuration.html
 * https://commitizen-tools.github.io/commitizen/config/changelog/ https://changie.dev/config/ https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html
 */
const configuredChangelogs = (tool, read) => {
    const towncrier = towncrierSettings(tool, read);
    const { commitizen, semantic_release: semanticRelease } = tool;
    const scriv = (0,_scriv_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .scrivSettings */ .dA)(tool, read);
    const paths = [
        towncrier && towncrierFile(towncrier),
        scriv && (0,_scriv_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .scrivChangelog */ .IE)(scriv),
        (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(commitizen) ? commitizenFile(commitizen) : undefined,
        (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(semanticRelease) ? semanticReleaseFile(semanticRelease) : undefined,
        changieFile(read),
    ];
    return paths.filter((path) => path !== undefined);
};
const towncrierFile = (settings) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "filename") ?? "NEWS.rst";
/** Without `changelog_file` it is `CHANGELOG.md`, whatever the format. */
const commitizenFile = (settings) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "changelog_file") ?? "CHANGELOG.md";
const semanticReleaseFile = (settings) => {
    const changelog = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(settings, "changelog");
    const templates = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(changelog, "default_templates");
    const file = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(templates, "changelog_file") ?? (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(changelog, "changelog_file");
    return file ?? `CHANGELOG.${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(templates, "output_format") ?? "md"}`;
};
const changieFile = (read) => {
    const settings = changieSettings(read);
    return settings === undefined ? undefined : changieKey(settings, "changelogPath", "CHANGELOG.md");
};
/** What changie is told in a folder, as YAML; `undefined` where it has no file. */
const changieSettings = (read) => {
    const source = [".changie.yaml", ".changie.yml"].map((path) => read(path)).find(({ kind }) => kind === "text");
    return source?.kind === "text" ? source.text : undefined;
};
/** A path in changie's settings. */
const changieKey = (settings, key, usual) => new RegExp(`^${key}:[ \\t]*["']?([\\w./-]+)`, "m").exec(settings)?.[1] ?? usual;


/***/ }),

/***/ 53044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ foldersIn),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   uj: () => (/* binding */ isYaml)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The files of a folder whose names fit, as paths. */
const filesIn = (home, folder, fits) => (home.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "file" && fits(name) ? [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)] : []));
/** The folders in a folder, as paths. */
const foldersIn = (home, folder) => (home.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "folder" ? [(0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)] : []));
/** Whether a file is YAML by its name. */
const isYaml = (name) => /\.ya?ml$/.test(name);


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ homeAt),
  a: () => (/* binding */ readFragments)
});

// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/fragments/home.js
var fragments_home = __webpack_require__(53044);
;// CONCATENATED MODULE: ./.build/js/domain/fragments/changesets.js


/** https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md */
const readChangesets = (home, name) => {
    const folder = ".changeset";
    if (home.list(folder) === undefined)
        return undefined;
    const isChangeset = (file) => file.endsWith(".md") && !/^readme\.md$/i.test(file);
    const isAbout = (path) => {
        const source = home.read(path);
        return source.kind === "text" && packagesOf(source.text).includes(name);
    };
    const elsewhere = [".changesets", "changeset", "changesets"];
    const waiting = (0,fragments_home/* filesIn */.nG)(home, folder, isChangeset).filter(isAbout);
    const astray = elsewhere.flatMap((each) => (0,fragments_home/* filesIn */.nG)(home, each, isChangeset)).filter(isAbout);
    // The folder may be about other packages alone, of another language even.
    return waiting.length + astray.length === 0 ? undefined : { folder, waiting, astray };
};
/** The packages that the front matter of a changeset names. */
const packagesOf = (text) => {
    const [, matter = ""] = /^\ufeff?---\r?\n([\s\S]*?)^---/m.exec(text) ?? [];
    return [...matter.matchAll(/^["']?([\w.@/-]+?)["']?[ \t]*:/gm)].map(([, raw = ""]) => (0,python_name/* normalizeName */.Pc)(raw));
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/tool-settings.js
var tool_settings = __webpack_require__(30496);
;// CONCATENATED MODULE: ./.build/js/domain/fragments/changie.js



/** https://changie.dev/config/ */
const readChangie = (home) => {
    const settings = (0,tool_settings/* changieSettings */.nT)(home.read);
    const key = (name, usual) => (0,tool_settings/* changieKey */.V$)(settings ?? "", name, usual);
    const changes = key("changesDir", ".changes");
    const folder = (0,workspace_path/* join */.fj)(changes, key("unreleasedDir", "unreleased"));
    if (settings === undefined && home.list(folder) === undefined)
        return undefined;
    return { folder, waiting: (0,fragments_home/* filesIn */.nG)(home, folder, fragments_home/* isYaml */.uj), astray: (0,fragments_home/* filesIn */.nG)(home, changes, fragments_home/* isYaml */.uj) };
};

;// CONCATENATED MODULE: ./.build/js/domain/fragments/reno.js

/** https://docs.openstack.org/reno/latest/user/usage.html */
const readReno = (home) => {
    const folder = "releasenotes/notes";
    if (home.list(folder) === undefined)
        return undefined;
    const isNote = (name) => /-[0-9a-f]{16}\.yaml$/.test(name);
    return { folder, waiting: (0,fragments_home/* filesIn */.nG)(home, folder, fragments_home/* isYaml */.uj), astray: (0,fragments_home/* filesIn */.nG)(home, "releasenotes", isNote) };
};

// EXTERNAL MODULE: ./.build/js/domain/fragments/scriv.js
var scriv = __webpack_require__(50992);
// EXTERNAL MODULE: ./.build/js/domain/fragments/towncrier.js
var towncrier = __webpack_require__(22296);
;// CONCATENATED MODULE: ./.build/js/domain/fragments/read.js







const readers = {
    towncrier: towncrier/* readTowncrier */.w,
    scriv: scriv/* readScriv */.I,
    changie: readChangie,
    reno: readReno,
    changesets: readChangesets,
};
/** The news of packages: each package's own, and those beside the root where the root has no package or is the package. */
const readFragments = (files, workspace, members) => {
    const rootMember = workspace.members.find(({ path }) => path === ".");
    // Each package without news of its own asks the root for the same.
    const root = remembering(homeAt(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" }));
    return new Map(members.map(({ name, path, tool, rawName }) => {
        const own = inHome(homeAt(files, workspace, { path, tool, rawName }), name);
        if (own.length > 0 || path === "." || rootMember?.isPackage)
            return [name, own];
        return [name, inHome(root, name)];
    }));
};
const inHome = (home, name) => Object.entries(readers).flatMap(([tool, read]) => {
    const found = read(home, name);
    if (found === undefined)
        return [];
    const { folder, waiting, astray } = found;
    const whole = (path) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(home.path, path));
    const all = { waiting: waiting.map(whole), astray: astray.map(whole) };
    return [{ tool: tool, home: home.path, folder: whole(folder), ...all }];
});
/** The same home; each file and folder of it is read once. */
const remembering = (home) => ({ ...home, list: once(home.list), read: once(home.read) });
const once = (ask) => {
    const answers = new Map();
    return (path) => {
        const known = answers.get(path);
        if (known !== undefined || answers.has(path))
            return known;
        const answer = ask(path);
        answers.set(path, answer);
        return answer;
    };
};
/** A folder in which tools may be set up. */
const homeAt = (files, workspace, home) => {
    const list = (0,source_text/* folderReader */._5)(files, workspace);
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    return {
        ...home,
        list: (folder) => list((0,workspace_path/* join */.fj)(home.path, folder))?.filter(({ name }) => !name.startsWith(".")),
        read: (path) => read((0,workspace_path/* join */.fj)(home.path, path)),
    };
};


/***/ }),

/***/ 50992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readScriv)
/* harmony export */ });
/* harmony import */ var _changelog_scriv_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16629);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53044);


const isRead = (name) => /\.(?:md|rst)$/.test(name) && !/^readme\./i.test(name);
/** https://scriv.readthedocs.io/en/latest/concepts.html#fragments */
const readScriv = (home) => {
    const settings = (0,_changelog_scriv_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .scrivSettings */ .dA)(home.tool, home.read);
    if (settings === undefined)
        return undefined;
    const folder = (0,_changelog_scriv_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .scrivFolder */ .uW)(settings);
    const isNew = (name) => /^\d{8}_\d{6}_.*\.(?:md|rst)$/.test(name);
    const elsewhere = [".", "changelog.d", "changes.d", "changes", "news", "newsfragments"].filter((each) => each !== folder);
    return {
        folder,
        waiting: (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(home, folder, isRead),
        astray: [
            ...(0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(home, folder, (name) => isNew(name.replace(/\.[^.]*$/, ".md")) && !isRead(name)),
            ...elsewhere.flatMap((each) => (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(home, each, isNew)),
            ...(0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersIn */ .XL)(home, folder).flatMap((each) => (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(home, each, isNew)),
        ],
    };
};


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ towncrierRules),
/* harmony export */   w: () => (/* binding */ readTowncrier)
/* harmony export */ });
/* harmony import */ var _changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24411);
/* harmony import */ var _changelog_tool_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30496);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76621);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35908);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53044);





/** https://towncrier.readthedocs.io/en/stable/configuration.html */
const towncrierRules = (settings, home) => {
    const sections = (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tablesAt */ .dy)(settings, "section").map((each) => (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(each, "name") ?? "");
    return {
        folders: foldersOf(settings, home).map((folder, index) => ({ folder, section: sections[index] ?? "" })),
        types: typesOf(settings),
        ignored: ignoredBy(settings),
        orphanPrefix: typeof settings.orphan_prefix === "string" ? settings.orphan_prefix : "+",
    };
};
/** https://towncrier.readthedocs.io/en/stable/configuration.html */
const readTowncrier = (home) => {
    const settings = (0,_changelog_tool_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .towncrierSettings */ .XL)(home.tool, home.read);
    if (settings === undefined)
        return undefined;
    const { types, ignored, ...rules } = towncrierRules(settings, home);
    const folders = rules.folders.map(({ folder }) => folder);
    const isFragment = (name) => !ignored(name) &&
        name
            .split(".")
            .slice(1)
            .some((part) => types.has(part));
    const looksLike = (name) => !ignored(name) && /^[^.]+\.[a-z_]+(?:\.\d+)?\.(?:md|rst|txt)$/i.test(name);
    const others = [...usualFolders, ...packageFolders(home)].map(_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8).filter((each) => !folders.includes(each));
    const inner = folders.flatMap((folder) => (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersIn */ .XL)(home, folder)).filter((each) => !folders.includes(each));
    return {
        folder: folders[0],
        waiting: folders.flatMap((folder) => (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(home, folder, isFragment)),
        astray: [
            ...folders.flatMap((folder) => (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(home, folder, (name) => looksLike(name) && !isFragment(name))),
            ...new Set([...others, ...inner].flatMap((folder) => (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .filesIn */ .nG)(home, folder, isFragment))),
        ],
    };
};
/** Where people keep fragments. */
const usualFolders = [
    "newsfragments",
    "newsfragment",
    "news",
    "changes",
    "changelog.d",
    "changes.d",
    "changelog_fragments",
    "changelog-fragments",
    ".changelog",
    "changelog",
    "fragments",
    "docs/newsfragments",
    "docs/changes",
];
const packageFolders = ({ rawName }) => {
    const module = rawName.replaceAll(/[-.]/g, "_");
    return rawName === "" ? [] : [rawName, module, `src/${module}`].map((folder) => `${folder}/newsfragments`);
};
/** `directory`, else `newsfragments` in the package's folder, by default of the project's name as it is written; by section. */
const foldersOf = (settings, { rawName }) => {
    const sections = (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tablesAt */ .dy)(settings, "section").map((section) => (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(section, "path") ?? "");
    const directory = (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "directory");
    const base = directory ?? (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)((0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "package_dir") ?? ".", (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "package") ?? rawName);
    const end = directory === undefined ? "newsfragments" : "";
    return (sections.length > 0 ? sections : [""]).map((section) => (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(base, section), end)));
};
const typesOf = (settings) => {
    const types = (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tablesAt */ .dy)(settings, "type").map((type) => (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(type, "directory") ?? (0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(type, "name")?.toLowerCase());
    const fragments = Object.keys((0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(settings, "fragment"));
    const own = fragments.length > 0 ? fragments : types;
    return new Set(own.length > 0 ? own.filter((type) => type !== undefined) : ["feature", "bugfix", "doc", "removal", "misc"]);
};
const ignoredBy = (settings) => {
    const own = Array.isArray(settings.ignore) ? settings.ignore.filter((each) => typeof each === "string") : [];
    const globs = ["readme", "readme.md", "readme.rst", (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)((0,_changelog_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(settings, "template") ?? ""), ...own];
    const patterns = globs.flatMap((glob) => {
        const parsed = (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .E)(glob.toLowerCase());
        return parsed.ok ? [parsed.pattern] : [];
    });
    return (name) => patterns.some((pattern) => (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matches */ .c)(pattern, name.toLowerCase(), { crossesFolders: true }));
};


/***/ }),

/***/ 27433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35908);


/**
 * Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. The text
 * is searched only when somebody asks for the line: most places are never told.
 */
const memberPlace = ({ prefix }, member, path) => {
    let found;
    const search = () => {
        if (found === undefined) {
            const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
            found = { place: document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path) };
        }
        return found.place;
    };
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        get line() {
            return search()?.line;
        },
        get column() {
            return search()?.column;
        },
    };
};
/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
/** Whether the requirement stands in the member's `pyproject.toml`. */
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
/** The key path of a written requirement. An extra's name may hold dots. */
const requirementPath = ({ table, index }) => table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];


/***/ }),

/***/ 87515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseTable: () => (/* binding */ licenseTable),
/* harmony export */   metadataBare: () => (/* binding */ metadataBare),
/* harmony export */   metadataIncomplete: () => (/* binding */ metadataIncomplete),
/* harmony export */   metadataThin: () => (/* binding */ metadataThin),
/* harmony export */   nameNotNormal: () => (/* binding */ nameNotNormal),
/* harmony export */   nameOfOthers: () => (/* binding */ nameOfOthers),
/* harmony export */   nameTooSimilar: () => (/* binding */ nameTooSimilar),
/* harmony export */   noLicence: () => (/* binding */ noLicence),
/* harmony export */   noReadme: () => (/* binding */ noReadme),
/* harmony export */   readmeNotNamed: () => (/* binding */ readmeNotNamed),
/* harmony export */   versionDiffersInSource: () => (/* binding */ versionDiffersInSource),
/* harmony export */   versionNotCanonical: () => (/* binding */ versionNotCanonical)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const metadataIncomplete = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-INCOMPLETE",
    severity: "error",
    mender: "project",
    meaning: "`[project]` of a published package lacks `description` or `requires-python`.",
    why: "A search on the index shows the description; installers decide by `requires-python` who gets the release.",
    mend: "Add the keys to `[project]`. A key that the build backend fills in is listed under `dynamic`.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} has no ${missing.join(" and no ")} in [project]`,
    hint: `Add ${missing.join(" and ")} to [project]`,
    ...place,
}));
const metadataBare = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-BARE",
    severity: "warning",
    mender: "project",
    meaning: "A package can be published, but nothing in its metadata is for people who look for it on an index: it lacks a description or `requires-python`, and has no authors, URLs, keywords and classifiers, or a version that no index takes.",
    why: "It may be an example or a tool of this repository that would be published by accident.",
    mend: "If it is not to be published, add the classifier `Private :: Do Not Upload`, or `private = true` in `[tool.release-actions.packages.<name>]`. If it is, describe it.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} is not described for an index, and would be published without ${missing.join(" and ")}`,
    hint: 'If it is not to be published, add the classifier "Private :: Do Not Upload"; else describe it in [project]',
    ...place,
}));
const metadataThin = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-THIN",
    severity: "warning",
    mender: "project",
    meaning: "`[project]` of a published package lacks authors, URLs, a link to its changes, classifiers or keywords.",
    why: "People find the package, its sources and what has changed by them.",
    mend: "Add what the message names. A list that is empty on purpose is left out by `ignore`.",
}, ({ package: name, missing, place }) => ({
    package: name,
    message: `${name} lacks in [project]: ${missing.join(", ")}`,
    hint: "Add them, or list RA-METADATA-THIN under ignore",
    ...place,
}));
const licenseTable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-LICENSE-TABLE",
    severity: "warning",
    mender: "project",
    meaning: "`project.license` is a table, the form before PEP 639.",
    why: "It is deprecated, and programs cannot tell from it which licence the package has.",
    mend: 'Write an SPDX expression, as in `license = "MIT"`, and name the files with `license-files`. `check --fix` does so where the text is such an expression.',
}, ({ package: name, value, place }) => ({
    package: name,
    message: `${name} has a table for project.license, which is deprecated`,
    hint: `Write an SPDX expression: license = ${JSON.stringify(value ?? "MIT")}, and the files as license-files`,
    ...place,
}));
const noLicence = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-NO-LICENCE",
    severity: "warning",
    mender: "project",
    meaning: "A published package names no licence, and no licence file lies in its folder.",
    why: "Without a licence nobody may use what is published.",
    mend: 'Add `license = "…"` with an SPDX expression to `[project]`, and a LICENSE file to the package\'s folder.',
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} names no licence, and has no licence file`,
    hint: 'Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it',
    ...place,
}));
const noReadme = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-NO-README",
    severity: "warning",
    mender: "project",
    meaning: "A published package has no README.",
    why: "Its page on the index will be empty.",
    mend: 'Write a README.md beside the package\'s `pyproject.toml` and name it: `readme = "README.md"`.',
}, ({ package: name, place }) => ({
    package: name,
    message: `${name} has no README`,
    hint: 'Write a README.md and name it in [project]: readme = "README.md"',
    ...place,
}));
const readmeNotNamed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-METADATA-README-NOT-NAMED",
    severity: "warning",
    mender: "project",
    meaning: "A published package has a README that `[project]` does not name.",
    why: "Its page on the index will be empty: build backends take only the README that is named.",
    mend: 'Add `readme = "README.md"` to `[project]`. `check --fix` does so.',
}, ({ package: name, readme, place }) => ({
    package: name,
    message: `${name} has a ${readme} that [project] does not name`,
    hint: `Add readme = ${JSON.stringify(readme)} to [project]`,
    ...place,
}));
const versionNotCanonical = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-CANONICAL",
    severity: "notice",
    mender: "project",
    meaning: "A version is not written as PEP 440 would.",
    why: "File names, the index and tags show the canonical spelling, so the two look like different versions.",
    mend: "Write the canonical spelling. `check --fix` does so.",
}, ({ package: name, version, canonical, place }) => ({
    package: name,
    message: `${name} has the version ${JSON.stringify(version)}, whose canonical spelling is ${canonical}`,
    hint: `Write ${canonical}`,
    ...place,
}));
const versionDiffersInSource = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-DIFFERS-IN-SOURCE",
    severity: "warning",
    mender: "project",
    meaning: "A package's sources say another version than its `pyproject.toml`.",
    why: "A user who asks the package for its version is told the wrong one.",
    mend: "Set both to the same version, or read it with `importlib.metadata.version`.",
}, ({ package: name, version, other, place }) => ({
    package: name,
    message: `${name} is ${version} in ${place.file}:${place.line ?? 1} and ${JSON.stringify(other.version)} in ${other.place.file}:${other.place.line ?? 1}`,
    hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(name)})`,
    ...other.place,
}));
const nameNotNormal = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-NAME-NOT-NORMALIZED",
    severity: "notice",
    mender: "project",
    meaning: "A package's name is not written in its normalised form: lower case, with `-` between words.",
    why: "Indexes, tags and file names use the normalised form, so people meet two names for one package.",
    mend: "Write the normalised name, unless the other is the one that people know.",
}, ({ package: name, raw, place }) => ({
    package: name,
    message: `The name ${raw} is ${name} on an index`,
    hint: `Write ${name}, unless ${raw} is the name that people know`,
    ...place,
}));
const nameTooSimilar = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-NAME-TOO-SIMILAR",
    severity: "warning",
    mender: "project",
    meaning: "Two published packages have names that PyPI takes for the same: letter case, `-`, `_`, `.`, and 1, l, i, 0, o apart.",
    why: "PyPI refuses a new project whose name is too similar to one that exists.",
    mend: "Rename the one that is not on the index yet.",
}, ({ package: name, other, place }) => ({
    package: name,
    message: `PyPI takes the names ${other} and ${name} for too similar`,
    hint: "Rename the one that is not on the index yet",
    ...place,
}));
const nameOfOthers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-NAME-BELONGS-TO-OTHERS",
    severity: "warning",
    mender: "project",
    meaning: "The index has a project with a package's name, and every source repository that this project names is somebody else's.",
    why: "The upload will be refused, perhaps after other packages of the release went up; whoever installs by that name gets the other project.",
    mend: "Look at the project's page on the index. If it is not yours, rename the package, or mark it private. If it is, correct its URLs, or list the code with the package under `ignore`.",
}, ({ package: name, index, found, own, place }) => ({
    package: name,
    message: `${index} has a project ${name} that seems to belong to others: it names ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(found)}, not ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(own)}`,
    hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${name} under ignore`,
    ...place,
}));


/***/ }),

/***/ 61775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prereleaseRefused: () => (/* binding */ prereleaseRefused),
/* harmony export */   versionFromTags: () => (/* binding */ versionFromTags),
/* harmony export */   versionNotReadable: () => (/* binding */ versionNotReadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const versionNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-READABLE",
    severity: "warning",
    mender: "project",
    meaning: "The version of a package is dynamic, and cannot be read without running the project's code.",
    why: "A guard runs no project code, so it can judge neither this version nor the changelog and tag by it. `publish` asks the build backend.",
    mend: "Write the version in `[project]`, or let the build backend take it from a file by a plain pattern or attribute.",
}, ({ package: name, why, place }) => ({
    package: name,
    message: `The version of ${name} cannot be read here: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
    ...place,
}));
const versionFromTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FROM-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "A package takes its version from git's tags, so before the tag there is no version to validate.",
    why: "Version, changelog and progress are judged in tag mode, by the version of the tag.",
    mend: "Nothing needs to be done. Validate the tag when it is pushed.",
}, ({ packages, tool, place }) => ({
    message: packages.length === 1
        ? `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} gets its version from the tag that releases it, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}`
        : `${packages.length} packages get their versions from the tags that release them, by ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tool)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Nothing needs to be done: the version is validated with its tag",
    ...place,
}));
const prereleaseRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-NOT-STABLE",
    severity: "error",
    mender: "project",
    meaning: "`channel` is `stable` and a version to be released is an alpha, beta, candidate or development version.",
    why: "Who installs from the stable channel does not expect pre-releases.",
    mend: "Set the final version, or set `channel` to `any`.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `channel is stable, but ${name} has the pre-release version ${version}`,
    hint: "Set the final version, or channel to any",
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

/***/ 64461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ withTag),
/* harmony export */   j$: () => (/* binding */ tellUntagged),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   q2: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _problem_check_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87515);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83654);
/* harmony import */ var _problem_version_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61775);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20460);
/* harmony import */ var _version_origin_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80050);






/** Finds the versions, dynamic ones too, without running project code. */
const readVersions = async ({ workspace, members, read }) => {
    const readings = await Promise.all(members.map(async (member) => {
        const { name } = member;
        const origin = await (0,_version_origin_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .y)(workspace, member, read);
        if (origin.kind === "stated")
            return [name, judgeStated(name, origin.stated)];
        const place = (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .memberPlace */ .ib)(workspace, member, ["project", "dynamic"]);
        if (origin.kind === "tags")
            return [name, { name, tool: origin.tool, place }];
        return [name, (0,_problem_version_rules_js__WEBPACK_IMPORTED_MODULE_3__.versionNotReadable)({ package: name, why: origin.why, place })];
    }));
    return {
        versions: new Map(readings.flatMap(([name, reading]) => ("version" in reading ? [[name, reading]] : []))),
        findings: readings.flatMap(([, reading]) => ("code" in reading ? [reading] : [])),
        untagged: readings.flatMap(([, reading]) => ("tool" in reading ? [reading] : [])),
    };
};
/** The same, where a tag is there that gives those of the packages that it names. */
const withTag = (stated, tag) => {
    if (tag === undefined)
        return stated;
    const isTagged = ({ name }) => tag.kind === "workspace" || tag.name === name;
    const tagged = stated.untagged.filter(isTagged);
    return {
        ...stated,
        versions: new Map([
            ...stated.versions,
            ...tagged.map(({ name, place }) => [name, { version: tag.version, place }]),
        ]),
        untagged: stated.untagged.filter((each) => !isTagged(each)),
    };
};
/** One finding for each tool: there may be a hundred packages. */
const tellUntagged = (untagged) => [...Map.groupBy(untagged, ({ tool }) => tool)].map(([tool, all]) => (0,_problem_version_rules_js__WEBPACK_IMPORTED_MODULE_3__.versionFromTags)({ packages: all.map(({ name }) => name), tool, place: all[0].place }));
const judgeStated = (name, stated) => {
    const { version, place } = stated;
    return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(version) === undefined
        ? (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_2__.versionRefused)({ name, version, why: "is none by PEP 440", place })
        : stated;
};
/** What speaks against a version that is to be released, and how it is spelled better. */
const checkVersion = (check) => {
    const { name, channel, refusesLocal } = check;
    const { version, place } = check.stated;
    const parsed = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(version);
    const canonical = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)(parsed);
    return [
        ...(refusesLocal && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isLocal */ .IX)(parsed) ? [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_2__.versionRefused)({ name, version, why: "is a local one", place })] : []),
        ...(channel === "stable" && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrerelease */ .V1)(parsed) ? [(0,_problem_version_rules_js__WEBPACK_IMPORTED_MODULE_3__.prereleaseRefused)({ package: name, version, place })] : []),
        ...(canonical === version ? [] : [(0,_problem_check_metadata_js__WEBPACK_IMPORTED_MODULE_1__.versionNotCanonical)({ package: name, version, canonical, place })]),
    ];
};


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


/***/ })

};
