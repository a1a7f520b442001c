export const id = 6784;
export const ids = [6784];
export const modules = {

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isCredential),
  x: () => (/* binding */ openDestination)
});

// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var credential = __webpack_require__(9712);
// EXTERNAL MODULE: ./.build/js/domain/target.js
var domain_target = __webpack_require__(5380);
;// CONCATENATED MODULE: ./.build/js/domain/credential.js



/** The credential to upload with, or what is missing. A given one wins over trusted publishing `automatic`. */
const chooseCredential = (target, given) => {
    const { token, username, password, trustedPublishing, hasIdentity } = given;
    if (target.kind === "rehearsal")
        return { kind: "anonymous" };
    if (trustedPublishing === "always") {
        return hasIdentity ? { kind: "trusted" } : (0,credential.identityMissing)({ index: (0,domain_target/* titleOf */.Gg)(target) });
    }
    if (token?.isInput)
        return { kind: "token", token: token.secret };
    if (password !== undefined) {
        return username === undefined ? { kind: "token", token: password } : { kind: "password", username, password };
    }
    if (token !== undefined && (0,domain_target/* takesEnvironmentToken */.n$)(target))
        return { kind: "token", token: token.secret };
    if (trustedPublishing === "automatic" && hasIdentity)
        return { kind: "trusted" };
    return (0,credential.credentialMissing)({
        index: (0,domain_target/* titleOf */.Gg)(target),
        publishersPage: target.preset && (0,index_presets/* pendingPublisherPage */.lJ)(target.preset),
        takesToken: (0,domain_target/* takesEnvironmentToken */.n$)(target),
        isTokenHeldBack: token !== undefined,
    });
};

// EXTERNAL MODULE: ./.build/js/actions/publish/rehearsal.js
var rehearsal = __webpack_require__(19);
;// CONCATENATED MODULE: ./.build/js/actions/publish/destination.js



const isCredential = (credential) => "kind" in credential;
/** Opens the index; the embedded one starts here where the release is a rehearsal, and ends with the destination. */
const openDestination = async (target, inputs, ports) => {
    const credential = chooseCredential(target, {
        token: inputs.pypiApiToken && { secret: inputs.pypiApiToken.secret, isInput: inputs.pypiApiToken.from === "input" },
        username: inputs.username,
        password: inputs.password?.secret,
        trustedPublishing: inputs.trustedPublishing,
        hasIdentity: ports.facts.hasIdentity,
    });
    const title = (0,domain_target/* titleOf */.Gg)(target);
    const reader = isCredential(credential) ? credential : undefined;
    if (target.kind !== "rehearsal") {
        const index = ports.openIndex(target, reader);
        return { target, title, credential, index, [Symbol.asyncDispose]: async () => { } };
    }
    const server = await (0,rehearsal/* startEmbedded */.H)(ports, target);
    const served = { ...target, uploadUrl: server.uploadUrl, simpleUrl: server.simpleUrl };
    const index = ports.openIndex(served, reader);
    return { target: served, title, credential, index, [Symbol.asyncDispose]: () => server.stop() };
};


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QR: () => (/* binding */ alone),
  Op: () => (/* binding */ look),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/expected.js
/** PyPI's limit for a file of a project that asked for no more. https://docs.pypi.org/project-management/storage-limits/ */
const pypiSizeLimit = 100 * 1024 ** 2;

// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
;// CONCATENATED MODULE: ./.build/js/domain/plan/build-needs.js

/**
 * What must be built before each package's own build: the packages of this run that it requires to build, and what these
 * need to be installed. Packages that need none are not in it.
 */
const buildNeeds = (graph, names) => {
    const chosen = new Set(names);
    const hard = (0,graph_graph/* hardRequirements */.Mv)(graph);
    const direct = Map.groupBy(graph.edges.filter(({ from, kinds }) => chosen.has(from) && kinds.includes("build")), ({ from }) => from);
    const needs = [...direct].map(([name, edges]) => {
        const found = new Set(edges.map(({ to }) => to));
        for (const each of found)
            for (const next of hard.get(each) ?? [])
                found.add(next);
        return [name, [...found].filter((each) => chosen.has(each) && each !== name)];
    });
    return new Map(needs.filter(([, found]) => found.length > 0));
};

// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(7726);
// EXTERNAL MODULE: ./.build/js/domain/target.js
var target = __webpack_require__(5380);
;// CONCATENATED MODULE: ./.build/js/stages/build.js
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
/**
 * Builds each package in the copy: the sdist, then the wheel from it. Of a release that is half on the index, what is
 * there takes the place of ours where both have the same content; other content ends it here, before any upload.
 */
const buildStage = (options) => {
    let settled;
    return {
        name: "build",
        slots: options.slots,
        run: async (work, signal) => {
            // Once, and after the last pin: version tools are to see an unchanged tree.
            settled ??= options.copy.settle();
            await settled;
            const distributions = isWheelMissing(work)
                ? await finish(options, work, signal)
                : await build(options, { kind: "both" }, { work, signal });
            await options.siblings?.add({ ...work, distributions }, signal);
            return { kind: "done", detail: distributions.map(({ filename }) => filename).join(", "), distributions };
        },
    };
};
const isWheelMissing = ({ package: { on_index } }) => on_index.some(isSdist) && !on_index.some((filename) => filename.endsWith(".whl"));
const isSdist = (filename) => filename.endsWith(".tar.gz");
/** The sdist is public, so the wheel comes from those very bytes, once they are known to be what this commit builds. */
const finish = async (options, work, signal) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { archives, store, scratch } = options;
        const sdists = await build(options, { kind: "sdist" }, { work, signal });
        const folder = __addDisposableResource(env_1, await scratch.folder(`unpack-${work.package.name}`), true);
        const source = await archives.unpack(store.pathOf(sdists[0].filename), folder.path);
        const wheels = await build(options, { kind: "wheel", folder: source }, { work, signal });
        return [...wheels, ...sdists];
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
const build = async ({ uv, copy, store, scratch, progress, ...rest }, what, { work, signal }) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { name } = work.package;
        const out = __addDisposableResource(env_2, await scratch.folder(`build-${name}`), true);
        const { files } = await uv.build({
            ...what,
            root: copy.root,
            package: name,
            out: out.path,
            commitTime: rest.commitTime,
            python: rest.python(name),
            index: await rest.siblings?.index(),
            signal,
            onLine: (line) => progress.detail({ package: name, stage: "build", detail: line }),
        });
        const distributions = [];
        for (const filename of files) {
            const measured = await store.take(out.pathOf(filename));
            const ours = { package: name, filename, kind: isSdist(filename) ? "sdist" : "wheel", ...measured };
            const isHalfThere = work.package.status === "complete";
            const theirs = isHalfThere ? await rest.look.adopt(work.package, ours, signal) : undefined;
            distributions.push(theirs ?? ours);
        }
        return distributions;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-content.js
var distribution_content = __webpack_require__(5371);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(1305);
// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(3186);
// EXTERNAL MODULE: ./.build/js/domain/distribution/import-names.js
var import_names = __webpack_require__(8670);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/contents.js




/** The file fits into what the index takes. */
const checkSize = ({ filename, size }, { sizeLimit }) => {
    if (sizeLimit === undefined || size <= sizeLimit * 0.9)
        return [];
    const facts = { filename, size, limit: sizeLimit };
    return [size > sizeLimit ? (0,distribution_content.fileTooLarge)(facts) : (0,distribution_content.fileNearlyTooLarge)(facts)];
};
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Files that exist to hold credentials. */
const credentialFile = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|id_(rsa|dsa|ecdsa|ed25519))$/;
/** Files that often do. Templates such as `.env.example` do not, and of a `.pem` the content tells. */
const sensitive = /^(\.env(\.(local|production|staging))?|credentials(\.json)?|.*\.(key|p12|pfx|ppk|jks|keystore))$/i;
/** Nothing that looks like a secret, by name or by content. */
const checkSecrets = (archive) => {
    const { filename, secrets } = archive;
    const named = (0,distribution_archive/* filesOf */.R8)(archive).flatMap(({ path: entry }) => {
        if (credentialFile.test(baseName(entry)))
            return [(0,distribution_content.secretFound)({ filename, entry, what: "a file of credentials" })];
        const isFound = secrets.some(({ path }) => path === entry);
        if (isFound || !sensitive.test(baseName(entry)))
            return [];
        return [(0,distribution_content.sensitiveFile)({ filename, entry, what: "a file that often is secret" })];
    });
    const read = secrets.map(({ path, line, what, isToken }) => (isToken ? distribution_content.secretFound : distribution_content.sensitiveFile)({ filename, entry: `${path}, line ${line}`, what }));
    return [...named, ...read];
};
/** No file whose content Git LFS still has. */
const checkLfsPointers = (archive) => {
    const entries = (0,distribution_archive/* filesOf */.R8)(archive).flatMap(({ path, isLfsPointer }) => (isLfsPointer ? [path] : []));
    return entries.length === 0 ? [] : [(0,distribution_content.lfsPointer)({ filename: archive.filename, entries })];
};
const checkBytecode = (archive) => {
    const entries = (0,distribution_archive/* filesOf */.R8)(archive)
        .map(({ path }) => path)
        .filter((path) => /(^|\/)__pycache__\/|\.py[co]$/.test(path));
    return entries.length === 0 ? [] : [(0,distribution_content.bytecodeFound)({ filename: archive.filename, entries })];
};
/** `.pth` files that a wheel puts where Python reads them at its start. */
const checkPth = (archive) => (0,distribution_archive/* filesOf */.R8)(archive)
    .filter(({ path }) => /^[^/]+\.pth$/.test((0,import_names/* sitePathOf */.t)(path) ?? ""))
    .map(({ path: entry }) => {
    const runsCode = /^import[ \t]/m.test(archive.texts.get(entry) ?? "");
    return (0,distribution_content.pthFile)({ filename: archive.filename, entry, runsCode });
});
/** Folders that belong to a project, not to its users: beside a package they are there by accident. */
const projectFolder = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|src|ci|assets|node_modules)$/i;
/**
 * What a wheel puts at the top of `site-packages` that is neither package nor module: project folders that the package
 * is not named after, folders without any Python, files that Python does not import.
 */
const checkForeignFiles = (archive, { name }) => {
    const paths = (0,distribution_archive/* filesOf */.R8)(archive).flatMap(({ path }) => (0,import_names/* sitePathOf */.t)(path) ?? []);
    const byTop = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
    const isPython = (path) => /\.(py|pyi|so|pyd)$/.test(path);
    const entries = [...byTop]
        .filter(([top, inside]) => {
        if (inside.includes(top))
            return !isPython(top) && !top.endsWith(".pth");
        const isOwn = name.split("-").includes((0,python_name/* normalizeName */.Pc)(top));
        return (projectFolder.test(top) && !isOwn) || !inside.some(isPython);
    })
        .map(([top, inside]) => (inside.includes(top) ? top : `${top}/`));
    return entries.length === 0 ? [] : [(0,distribution_content.foreignFile)({ filename: archive.filename, entries })];
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/entries.js
var entries = __webpack_require__(2612);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution.js
var distribution = __webpack_require__(5403);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(7642);
// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var metadata = __webpack_require__(5335);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/identity.js







/** The core metadata of a distribution, `undefined` where it has none. */
const metadataOf = (archive) => {
    const text = archive.texts.get((0,distribution_archive/* metadataPathOf */._V)(archive));
    return text === undefined ? undefined : (0,metadata/* parseMetadata */.j)(text);
};
/** Whether the metadata is of `version` of the core metadata or a later one. */
const isMetadataSince = ({ metadataVersion }, version) => {
    const [own, other] = [(0,python_version/* parseVersion */.ot)(metadataVersion ?? "1.0"), (0,python_version/* parseVersion */.ot)(version)];
    return own !== undefined && other !== undefined && (0,python_version/* compareVersions */.Zy)(own, other) >= 0;
};
/** The file name is that of the planned package and version, as `uv publish` and PyPI want it spelled. */
const checkFilename = ({ filename }, { name, version }) => {
    const parsed = (0,distribution_name/* parseDistributionName */.w9)(filename, name);
    const stem = `${name.replaceAll("-", "_")}-${version}`;
    const wanted = parsed === undefined
        ? `${stem}${filename.endsWith(".whl") ? "-….whl" : ".tar.gz"}`
        : (0,distribution_name/* normalizeDistributionName */.dM)({ ...parsed, version });
    return wanted === filename ? [] : [(0,distribution.filenameWrong)({ filename, expected: wanted })];
};
/** Name and version of the metadata are the planned ones. */
const checkMetadata = (archive, { name, version }) => {
    const { filename } = archive;
    const metadata = metadataOf(archive);
    if (metadata === undefined)
        return [(0,distribution.metadataMissing)({ filename, path: (0,distribution_archive/* metadataPathOf */._V)(archive) })];
    const differs = (field, planned, built) => (0,distribution.metadataDiffersFromPlan)({ filename, field, planned, built });
    return [
        ...((0,python_name/* normalizeName */.Pc)(metadata.name ?? "") === name ? [] : [differs("Name", name, metadata.name)]),
        ...((0,python_version/* canonicalVersion */.Bp)(metadata.version ?? "") === version ? [] : [differs("Version", version, metadata.version)]),
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
    const folder = archive.kind === "wheel" ? `${(0,distribution_archive/* distInfoOf */.em)(archive)}/licenses` : (0,distribution_archive/* topFolderOf */.zB)(archive);
    const paths = new Set(archive.entries.map(({ path }) => path));
    return metadata.licenseFiles
        .map((license) => `${folder}/${license}`)
        .filter((path) => !paths.has(path))
        .map((path) => (0,distribution.licenseFileMissing)({ filename: archive.filename, path }));
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
    const refused = (what, hint) => (0,distribution.refusedByPyPI)({ filename, what, hint });
    const direct = metadata.requiresDist.filter((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        return parsed.ok && parsed.requirement.url !== undefined;
    });
    const tags = refusedTags((0,distribution_name/* parseDistributionName */.w9)(filename));
    const summary = [...(metadata.summary ?? "")].length;
    return [
        ...direct.map((text) => refused(`it has a direct reference, ${text}`, "Require a released version in place of the URL")),
        ...tags.map((tag) => refused(`its platform tag is ${tag}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
        ...(summary > 512 ? [refused(`its summary has ${summary} characters`, "Write at most 512 in description")] : []),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/record.js
var record = __webpack_require__(7631);
// EXTERNAL MODULE: ./.build/js/domain/python/marker.js
var python_marker = __webpack_require__(9476);
;// CONCATENATED MODULE: ./.build/js/domain/python/marker-environment.js

/** The variables that belong together, as the systems have them that tools know of; the last stands for all others. */
const platforms = [
    ["posix", "linux", "Linux"],
    ["posix", "darwin", "Darwin"],
    ["nt", "win32", "Windows"],
    ["posix", "aix", "AIX"],
    ["posix", "android", "Android"],
    ["posix", "emscripten", "Emscripten"],
    ["posix", "ios", "iOS"],
    ["posix", "?", "?"],
].map(([os_name = "", sys_platform = "", platform_system = ""]) => ({ os_name, sys_platform, platform_system }));
const groups = {
    os_name: "platform",
    sys_platform: "platform",
    platform_system: "platform",
    python_version: "python",
    python_full_version: "python",
};
const versionVariables = ["python_version", "python_full_version", "implementation_version", "platform_release"];
const setVariables = ["extras", "dependency_groups"];
/** The variable and the text of a comparison of these two. */
const sidesOf = ({ left, right }) => {
    if (left.kind === "variable" && right.kind === "value")
        return [left.name, right.text];
    if (left.kind === "value" && right.kind === "variable")
        return [right.name, left.text];
    return undefined;
};
/** Whether it compares a variable that holds a version. */
const isAboutVersions = (comparison) => versionVariables.includes(sidesOf(comparison)?.[0] ?? "");
/** Whether no rule decides it: two variables, two texts, sets, operators that texts have not. */
const isUndecided = (comparison) => {
    const sides = sidesOf(comparison);
    if (sides === undefined || setVariables.includes(sides[0]))
        return true;
    return !isAboutVersions(comparison) && ["~=", "==="].includes(comparison.operator);
};
/** Comparisons of one group stand and fall with the same variables, those of others do not touch one another. */
const groupOf = (comparison) => {
    if (isUndecided(comparison))
        return JSON.stringify(comparison);
    const [variable = ""] = sidesOf(comparison) ?? [];
    return groups[variable] ?? variable;
};
/** Where ranges of comparisons with a version start: at it, and after it, its minor and its major version. */
const versionsAround = (text) => {
    const version = (0,python_version/* parseVersion */.ot)(text.replace(/\.\*$/, ""));
    if (version === undefined)
        return [];
    const [major = 0n, minor = 0n, patch = 0n] = version.release;
    return [
        [major, minor, patch],
        [major, minor, patch + 1n],
        [major, minor + 1n, 0n],
        [major + 1n, 0n, 0n],
    ].map((numbers) => numbers.join("."));
};
const platformWith = (variable, text) => platforms.find((platform) => platform[variable] === text) ?? { ...platforms.at(-1), [variable]: text };
const pythonOf = (version) => ({
    python_version: version.split(".").slice(0, 2).join("."),
    python_full_version: version,
});
/**
 * For comparisons of one group, environments in all of which they can differ; `undefined` for those that no rule
 * decides, which may hold or not whatever the others do.
 */
const environmentsFor = (comparisons) => {
    if (comparisons.some(isUndecided))
        return undefined;
    const [group] = comparisons.map(groupOf);
    const mentions = comparisons.flatMap((comparison) => {
        const [variable, text] = sidesOf(comparison) ?? ["", ""];
        return [text, ...text.split(/[ ,|]+/)].map((mention) => [variable, mention]);
    });
    if (group === "platform")
        return [...platforms, ...mentions.map(([variable, text]) => platformWith(variable, text))];
    const versions = new Set(["0.0.0", ...mentions.flatMap(([, text]) => versionsAround(text))]);
    if (group === "python")
        return [...versions].map(pythonOf);
    const texts = mentions.map(([, text]) => text);
    const values = new Set(["", "?", ...texts, ...(comparisons.some(isAboutVersions) ? versions : [])]);
    return [...values].map((value) => ({ [group ?? ""]: value }));
};

// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(2596);
;// CONCATENATED MODULE: ./.build/js/domain/python/same-marker.js


/** More than any marker in use needs, few enough to try. */
const mostCombinations = 20_000;
const comparisonsOf = (marker) => {
    if (marker === undefined)
        return [];
    return marker.kind === "comparison" ? [marker] : marker.operands.flatMap(comparisonsOf);
};
const compareTexts = (left, operator, right) => {
    if (operator === "in")
        return right.includes(left);
    if (operator === "not in")
        return !right.includes(left);
    if (operator === "!=")
        return left !== right;
    return ["==", "<=", ">=", "==="].includes(operator) && left === right;
};
/** A list of versions is a list of words: `3.1` is not in `3.10 3.11`. */
const compareVersionTexts = (left, operator, right) => {
    if (operator === "in")
        return right.split(/[ ,|]+/).includes(left);
    if (operator === "not in")
        return !compareVersionTexts(left, "in", right);
    const specifiers = (0,python_specifier/* parseSpecifiers */.$)(operator + right);
    return specifiers === undefined ? compareTexts(left, operator, right) : (0,python_specifier/* admits */.t)(specifiers, left);
};
const holdsIn = (environment, comparison) => {
    const [left, right] = [comparison.left, comparison.right].map((operand) => operand.kind === "variable" ? (environment[operand.name] ?? "") : operand.text);
    const compare = isAboutVersions(comparison) ? compareVersionTexts : compareTexts;
    return compare(left, comparison.operator, right);
};
/** All the ways in which comparisons of one group can hold together: each way lists those that do. */
const waysToHold = (comparisons) => {
    const environments = environmentsFor(comparisons);
    if (environments === undefined)
        return [comparisons, []];
    const ways = environments.map((environment) => {
        const truths = comparisons.map((comparison) => holdsIn(environment, comparison));
        return [truths.join(), comparisons.filter((_, index) => truths[index])];
    });
    return [...new Map(ways).values()];
};
const holds = (marker, held) => {
    if (marker === undefined)
        return true;
    if (marker.kind === "comparison")
        return held.has(marker);
    return marker.kind === "and"
        ? marker.operands.every((operand) => holds(operand, held))
        : marker.operands.some((operand) => holds(operand, held));
};
/**
 * Whether two markers hold in the same environments, `undefined` standing for always: uv's build backend writes
 * `python_full_version < '3.10'` for `python_version <= '3.9'`, `sys_platform == 'win32'` for
 * `platform_system == 'Windows'`, and multiplies parentheses out. Tried with all environments that the comparisons of
 * both tell apart; where these are too many, only markers of one shape count as the same.
 */
const sameMarker = (a, b) => {
    if (JSON.stringify(a) === JSON.stringify(b))
        return true;
    const comparisons = [...comparisonsOf(a), ...comparisonsOf(b)];
    const groups = [...Map.groupBy(comparisons, groupOf).values()].map(waysToHold);
    if (groups.reduce((count, { length }) => count * length, 1) > mostCombinations)
        return false;
    const combine = (combinations, ways) => combinations.flatMap((held) => ways.map((way) => [...held, ...way]));
    return groups
        .reduce(combine, [[]])
        .map((held) => new Set(held))
        .every((held) => holds(a, held) === holds(b, held));
};

;// CONCATENATED MODULE: ./.build/js/domain/python/same-specifiers.js


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
const same_specifiers_versionsAround = (specifier) => {
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
    ].map(python_version/* formatVersion */.qh);
};
/**
 * Whether two specifier sets admit the same versions, however they say it: Poetry writes `>=1.4,<2.0` for `~=1.4`.
 * Tried with a version of each range that the clauses of both cut the order of versions into.
 */
const sameSpecifiers = (a, b) => ["0.dev0", ...[...a, ...b].flatMap(same_specifiers_versionsAround)].every((version) => (0,python_specifier/* admits */.t)(a, version) === (0,python_specifier/* admits */.t)(b, version));

;// CONCATENATED MODULE: ./.build/js/domain/python/same-requirement.js





const sameExtras = (a, b) => new Set(a.map(python_name/* normalizeName */.Pc)).symmetricDifference(new Set(b.map(python_name/* normalizeName */.Pc))).size === 0;
const markerOf = ({ marker }) => (marker === undefined ? undefined : (0,python_marker/* parseMarker */.gY)(marker));
/**
 * Whether two requirements mean the same, however they are spelled: backends rewrite names, orders, quotes,
 * specifiers and markers on their way into a distribution's metadata.
 */
const sameRequirement = (a, b) => a.name === b.name &&
    a.url === b.url &&
    sameExtras(a.extras, b.extras) &&
    sameSpecifiers((0,python_specifier/* parseSpecifiers */.$)(a.specifier) ?? [], (0,python_specifier/* parseSpecifiers */.$)(b.specifier) ?? []) &&
    sameMarker(markerOf(a), markerOf(b));

;// CONCATENATED MODULE: ./.build/js/domain/distribution/requirements.js





const readRequirement = (text) => {
    const parsed = (0,requirement/* parseRequirement */.p)(text);
    return parsed.ok ? [parsed.requirement] : [];
};
/** The bounded requirements as the metadata must have them: those of an extra with its condition. */
const plannedRequirements = ({ bounds }) => bounds.flatMap(({ table, to }) => {
    const extra = /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1];
    if (table !== "project.dependencies" && extra === undefined)
        return [];
    return readRequirement(to).flatMap((requirement) => {
        if (extra === undefined)
            return [requirement];
        const marker = requirement.marker === undefined ? "" : `(${requirement.marker}) and `;
        const { spans } = requirement;
        const end = spans.marker === undefined ? to.length : to.lastIndexOf(";", spans.marker.start);
        return readRequirement(`${to.slice(0, end)} ; ${marker}extra == "${extra}"`);
    });
});
/** Whether PKG-INFO says what its wheels will require; otherwise only their metadata counts. PEP 643. */
const isSettled = (archive) => {
    const metadata = metadataOf(archive);
    if (metadata === undefined)
        return false;
    if (archive.kind === "wheel")
        return true;
    return isMetadataSince(metadata, "2.2") && !metadata.dynamic.some((name) => /^requires-dist$/i.test(name));
};
/**
 * The requirements on siblings in the built metadata, compared as parsed: each has the bound that the plan gave it, none
 * excludes the sibling's version, and one that the plan did not see (a template's) has some bound.
 */
const checkRequirements = (archive, expected) => {
    const { filename } = archive;
    const texts = metadataOf(archive)?.requiresDist ?? [];
    const built = texts.flatMap(readRequirement);
    const planned = isSettled(archive) ? plannedRequirements(expected) : [];
    const unreadable = texts.filter((text) => readRequirement(text).length === 0);
    const internal = built.flatMap((requirement) => {
        const version = expected.siblings.get(requirement.name);
        const isInternal = version !== undefined && requirement.url === undefined && requirement.name !== expected.name;
        return isInternal ? [{ requirement, version }] : [];
    });
    const missing = planned.filter((requirement) => !built.some((one) => sameRequirement(one, requirement)));
    return [
        ...unreadable.map((requirement) => (0,distribution.requirementUnreadable)({ filename, requirement })),
        ...missing.map(({ name, text }) => {
            const others = built.filter((one) => one.name === name).map((one) => one.text);
            return (0,distribution.boundMissing)({ filename, requirement: text, built: others });
        }),
        ...internal.flatMap(({ requirement, version }) => {
            const { text, specifier } = requirement;
            if (specifier === "") {
                return missing.some(({ name }) => name === requirement.name)
                    ? []
                    : [(0,distribution.siblingUnbound)({ filename, requirement: text, version })];
            }
            const isAdmitted = (0,python_specifier/* admits */.t)((0,python_specifier/* parseSpecifiers */.$)(specifier) ?? [], version);
            return isAdmitted ? [] : [(0,distribution.siblingExcluded)({ filename, requirement: text, version })];
        }),
    ];
};

;// CONCATENATED MODULE: ./.build/js/domain/distribution/sdist.js








/**
 * One folder `{name}-{version}` with what a frontend needs to build it.
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-archive-format
 */
const checkSdistLayout = (archive) => {
    const { filename } = archive;
    const top = (0,distribution_archive/* topFolderOf */.zB)(archive);
    const others = (0,distribution_archive/* topNamesOf */.j9)(archive).filter((name) => name !== top);
    const paths = new Set((0,distribution_archive/* filesOf */.R8)(archive).map(({ path }) => path));
    const isBuildable = paths.has(`${top}/pyproject.toml`) || paths.has(`${top}/setup.py`);
    const found = [
        [others.length > 0, `beside the folder ${top} it has ${others.slice(0, 3).join(", ")}`],
        [!isBuildable, `it has no ${top}/pyproject.toml`],
    ];
    return found.filter(([isSo]) => isSo).map(([, what]) => (0,distribution.sdistLayout)({ filename, what }));
};
const isSameRequirement = (a, b) => {
    const [left, right] = [(0,requirement/* parseRequirement */.p)(a), (0,requirement/* parseRequirement */.p)(b)];
    return left.ok && right.ok ? sameRequirement(left.requirement, right.requirement) : a === b;
};
const isSamePython = (a, b) => {
    const [left, right] = [(0,python_specifier/* parseSpecifiers */.$)(a), (0,python_specifier/* parseSpecifiers */.$)(b)];
    return left !== undefined && right !== undefined ? sameSpecifiers(left, right) : a === b;
};
const isSameExtra = (a, b) => (0,python_name/* normalizeName */.Pc)(a) === (0,python_name/* normalizeName */.Pc)(b);
const fields = [
    { field: "Requires-Dist", values: ({ requiresDist }) => requiresDist, isSame: isSameRequirement },
    { field: "Requires-Python", values: ({ requiresPython = "" }) => [requiresPython], isSame: isSamePython },
    { field: "Provides-Extra", values: ({ providesExtra }) => providesExtra, isSame: isSameExtra },
];
/** What `these` has and `those` lacks. */
const without = (these, those, isSame) => these.filter((one) => !those.includes(one) && !those.some((other) => isSame(one, other)));
/**
 * The sdist's PKG-INFO and a wheel's METADATA say the same wherever PKG-INFO does not call the field dynamic. Before
 * metadata 2.2 every field was. https://peps.python.org/pep-0643/
 */
const checkAgreement = (sdist, wheel) => {
    const [source, built] = [metadataOf(sdist), metadataOf(wheel)];
    if (source === undefined || built === undefined || !isMetadataSince(source, "2.2"))
        return [];
    const dynamic = new Set(source.dynamic.map((name) => name.toLowerCase()));
    return fields
        .filter(({ field }) => !dynamic.has(field.toLowerCase()))
        .flatMap(({ field, values, isSame }) => {
        const onlySdist = without(values(source), values(built), isSame);
        const onlyWheel = without(values(built), values(source), isSame);
        if (onlySdist.length === 0 && onlyWheel.length === 0)
            return [];
        return [(0,distribution.sdistDiffersFromWheel)({ filename: sdist.filename, wheel: wheel.filename, field, onlySdist, onlyWheel })];
    });
};

;// CONCATENATED MODULE: ./.build/js/domain/distribution/entry-points.js

const parseLine = (line) => {
    const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
        return undefined;
    return { name, value: value.replace(/\s*\[[^\]]*\]$/, "") };
};
const indentOf = (line) => line.length - line.trimStart().length;
/** The entry points of a wheel in order, none where it has no `entry_points.txt`; `undefined` where that is no INI file. */
const entryPointsOf = (archive) => {
    const text = archive.texts.get(`${(0,distribution_archive/* distInfoOf */.em)(archive)}/entry_points.txt`) ?? "";
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

;// CONCATENATED MODULE: ./.build/js/domain/distribution/wheel.js





/** Exactly one `*.dist-info`, spelled as the file name is: by it the index and installers find the metadata. */
const checkDistInfo = (archive) => {
    const expected = (0,distribution_archive/* distInfoOf */.em)(archive);
    const found = (0,distribution_archive/* topNamesOf */.j9)(archive).filter((name) => name.endsWith(".dist-info"));
    const isRight = found.length === 1 && found[0] === expected;
    return isRight ? [] : [(0,distribution.distInfoWrong)({ filename: archive.filename, expected, found })];
};
/** Each tag of a compressed set: `py2.py3-none-any` is `py2-none-any` and `py3-none-any`. */
const tagsInName = (filename) => {
    const parsed = (0,distribution_name/* parseDistributionName */.w9)(filename);
    if (parsed?.kind !== "wheel")
        return [];
    const { pythonTags, abiTags, platformTags } = parsed;
    return pythonTags.flatMap((python) => abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`)));
};
const isCompiled = (path) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(path);
/**
 * WHEEL can be read by installers, and agrees with the file name and the content.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
const checkWheelFile = (archive) => {
    const { filename } = archive;
    const path = `${(0,distribution_archive/* distInfoOf */.em)(archive)}/WHEEL`;
    const text = archive.texts.get(path);
    if (text === undefined)
        return [(0,distribution.wheelFileWrong)({ filename, what: `it has no ${path}` })];
    const { fields } = (0,metadata/* parseMetadata */.j)(text);
    const [version = "missing"] = fields.get("wheel-version") ?? [];
    const [isPure = "missing"] = fields.get("root-is-purelib") ?? [];
    const named = tagsInName(filename).toSorted();
    const written = (fields.get("tag") ?? []).toSorted();
    const compiled = (0,distribution_archive/* filesOf */.R8)(archive).filter((entry) => isCompiled(entry.path));
    const isForAll = named.length > 0 && named.every((tag) => tag.endsWith("-none-any"));
    const doubtful = (what) => (0,distribution.wheelTagsDoubtful)({ filename, what });
    return [
        ...(/^1\.\d+$/.test(version) ? [] : [(0,distribution.wheelFileWrong)({ filename, what: `its Wheel-Version is ${version}` })]),
        ...(/^(true|false)$/i.test(isPure)
            ? []
            : [(0,distribution.wheelFileWrong)({ filename, what: `its Root-Is-Purelib is ${isPure}, not true or false` })]),
        ...(named.join() === written.join()
            ? []
            : [doubtful(`its name says ${named.join(", ")}, its WHEEL file ${written.join(", ") || "nothing"}`)]),
        ...(isForAll && compiled[0] !== undefined
            ? [doubtful(`it is tagged for every platform and holds compiled ${compiled[0].path}`)]
            : []),
    ];
};
/** Entry points can be read, and scripts have names that are safe as file names: what PyPI looks at. */
const checkEntryPoints = (archive) => {
    const { filename } = archive;
    const groups = entryPointsOf(archive);
    if (groups === undefined)
        return [(0,distribution.entryPointsWrong)({ filename, what: "its entry_points.txt cannot be read" })];
    return groups
        .filter(({ group, name }) => /^(console|gui)_scripts$/.test(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name))
        .map(({ group, name }) => (0,distribution.entryPointsWrong)({ filename, what: `the name of the entry point "${name}" in ${group}` }));
};

;// CONCATENATED MODULE: ./.build/js/domain/distribution/check.js







const everyCheck = [
    checkFilename,
    checkSize,
    entries/* checkEntries */.b,
    checkMetadata,
    checkRequirements,
    checkPyPIRules,
    checkLicenseFiles,
    checkSecrets,
    checkBytecode,
];
const wheelChecks = [
    checkDistInfo,
    record/* checkRecord */.E,
    checkWheelFile,
    checkEntryPoints,
    checkPth,
    checkLfsPointers,
    checkForeignFiles,
];
const sdistChecks = [checkSdistLayout];
/** Everything wrong with one distribution. What could not be read whole is judged by its faults alone. */
const checkOne = (archive, expected) => {
    if (archive.faults.length > 0)
        return [...checkFilename(archive, expected), ...archive.faults];
    const checks = [...everyCheck, ...(archive.kind === "wheel" ? wheelChecks : sdistChecks)];
    return checks.flatMap((check) => check(archive, expected));
};
/** Everything wrong with the distributions of one package, each and together: all findings at once. */
const checkDistributions = (archives, expected) => {
    const whole = archives.filter(({ faults }) => faults.length === 0);
    const wheels = whole.filter(({ kind }) => kind === "wheel");
    const sdists = whole.filter(({ kind }) => kind === "sdist");
    const findings = [
        ...archives.flatMap((archive) => checkOne(archive, expected)),
        ...sdists.flatMap((sdist) => wheels.flatMap((wheel) => checkAgreement(sdist, wheel))),
    ];
    return findings.map((finding) => ({ ...finding, package: expected.name }));
};

;// CONCATENATED MODULE: ./.build/js/domain/distribution/twine.js

const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
/** `Checking PATH: `, which twine wraps at the width of its terminal, and what it says of the file. */
const file = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*)?$/gm;
/** The messages of one file: each starts with its level, and is wrapped and indented. */
const messagesIn = (text) => text
    .split(/^(?=(?:ERROR|WARNING) )/m)
    .map((message) => /^(ERROR|WARNING)\s+(.*)/s.exec(message))
    .filter((match) => match !== null)
    .map(([, level = "", what = ""]) => ({ level, what: what.trim().replaceAll(/\s+/g, " ") }));
/**
 * The findings in what `twine check --strict` prints, file by file. What it only warns about, the index takes: a missing
 * README is two warnings and one finding. A file without an answer is the one on which twine gave up.
 */
const parseTwineCheck = (stdout) => {
    const text = stdout.replaceAll(colour, "").replaceAll("\r\n", "\n");
    const checks = [...text.matchAll(file)];
    return checks.flatMap((check, index) => {
        const [line, path = "", verdict] = check;
        const filename = path
            .replaceAll("\n", "")
            .replace(/^.*[\\/]/, "")
            .trim();
        const messages = messagesIn(text.slice(check.index + line.length, checks[index + 1]?.index));
        if (verdict === undefined)
            return [(0,distribution_content.twineFailed)({ filename, what: "twine could not read it" })];
        const said = (wanted) => messages.filter(({ level }) => level === wanted).map(({ what }) => what);
        const warned = said("WARNING").join(" ");
        return [
            ...said("ERROR").map((what) => (0,distribution_content.twineFailed)({ filename, what })),
            ...(warned === "" ? [] : [(0,distribution_content.twineWarned)({ filename, what: warned })]),
        ];
    });
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/rendering.js
var rendering = __webpack_require__(7569);
;// CONCATENATED MODULE: ./.build/js/stages/check.js




/** Holds the distributions against the plan. */
const checkStage = (options) => {
    let rendering;
    return {
        name: "check",
        slots: options.slots,
        run: async (work, signal) => {
            const { package: entry, distributions } = work;
            rendering ??= checkRendering(options, signal);
            const archives = await Promise.all(distributions.map(({ filename }) => options.archives.read(options.pathOf(filename))));
            const ours = (finding) => distributions.some(({ filename }) => finding.message.includes(filename));
            const findings = withoutTwins(work, [
                ...checkDistributions(archives, options.expected(entry.name)),
                ...(await rendering).filter(ours).map((finding) => ({ ...finding, package: entry.name })),
            ]);
            const errors = findings.filter(({ severity }) => severity === "error");
            for (const finding of findings)
                if (finding.severity !== "error")
                    options.note(finding);
            if (errors.length > 0)
                throw new problem/* Problem */.AF(errors);
            return { kind: "done" };
        },
    };
};
/** What is wrong in the same way with the wheel and the sdist is mended once, and told once. */
const withoutTwins = ({ distributions }, findings) => {
    const unnamed = ({ code, message }) => distributions.reduce((text, { filename }) => text.replaceAll(filename, ""), `${code} ${message}`);
    const seen = new Map();
    for (const finding of findings)
        if (!seen.has(unnamed(finding)))
            seen.set(unnamed(finding), finding);
    return [...seen.values()];
};
const checkRendering = async ({ twine, pathOf, all, note }, signal) => {
    const answer = await twine.check(all().map(({ filename }) => pathOf(filename)), signal);
    if ("stdout" in answer)
        return parseTwineCheck(answer.stdout);
    note((0,rendering.twineUnavailable)({ why: answer.unavailable }));
    return [];
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/same-content.js


/** What a build backend's next version changes in the metadata without the project having changed. */
const isBackendsOwn = (name, value) => 
// flit writes the import names and hatchling raises the version; setuptools came to list what it computes.
/^(metadata-version|import-name|import-namespace|dynamic)$/.test(name) ||
    // poetry-core lists every Python that it knows to fit `requires-python`.
    (name === "classifier" && value.startsWith("Programming Language :: Python :: ")) ||
    name === "generator";
/** The headers in one order (pdm-backend changed its own), and the body. */
const headersOf = (text) => {
    const { fields, description = "" } = (0,metadata/* parseMetadata */.j)(text);
    const headers = [...fields].flatMap(([name, values]) => values.filter((value) => !isBackendsOwn(name, value)).map((value) => `${name}: ${value}`));
    return [...headers.toSorted(), description].join("\n");
};
const hasHeaders = (path) => /(\.dist-info\/(METADATA|WHEEL)|\/PKG-INFO)$/.test(path);
const isSameFile = (path, a, b) => {
    const [[first, left], [second, right]] = [a, b];
    if (left.type !== right.type || left.target !== right.target)
        return false;
    if (left.sha256 === right.sha256)
        return true;
    const [mine, theirs] = [first.texts.get(path), second.texts.get(path)];
    return hasHeaders(path) && mine !== undefined && theirs !== undefined && headersOf(mine) === headersOf(theirs);
};
/**
 * Where two builds of one distribution differ for their users: files, bytes, executable bits. Folders, times, owners and
 * other mode bits are aside, and so is what build backends change from build to build or from version to version: the
 * tar and gzip headers, RECORD, `Generator`, and headers of the metadata that they add of their own.
 */
const sameContent = (a, b) => {
    const faulty = [a, b].find(({ faults }) => faults.length > 0);
    if (faulty !== undefined)
        return [{ path: faulty.filename, how: "unreadable" }];
    const entriesOf = ({ entries }) => new Map(entries
        .filter(({ type, path }) => type !== "folder" && !/\.dist-info\/RECORD$/.test(path))
        .map((entry) => [entry.path, entry]));
    const [left, right] = [entriesOf(a), entriesOf(b)];
    const paths = [...new Set([...left.keys(), ...right.keys()])].toSorted();
    return paths.flatMap((path) => {
        const [mine, theirs] = [left.get(path), right.get(path)];
        if (mine === undefined)
            return [{ path, how: "only in the second" }];
        if (theirs === undefined)
            return [{ path, how: "only in the first" }];
        if (!isSameFile(path, [a, mine], [b, theirs]))
            return [{ path, how: "content" }];
        return (0,distribution_archive/* isExecutable */.TV)(mine) === (0,distribution_archive/* isExecutable */.TV)(theirs) ? [] : [{ path, how: "executable bit" }];
    });
};

// EXTERNAL MODULE: ./.build/js/domain/problem/index-reads.js
var index_reads = __webpack_require__(8325);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var upload = __webpack_require__(7160);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(3663);
;// CONCATENATED MODULE: ./.build/js/stages/index-look.js






const lookAt = (options) => {
    const { index, indexName, simpleUrl, store, archives, clock, waitTimeout } = options;
    const listed = async (entry, file, signal) => (await index.project(entry.name, { signal }))?.files.find(({ filename }) => filename === file.filename);
    const hashes = async ({ package: entry, distributions }, signal) => {
        const ours = new Set(distributions.map(({ filename }) => filename));
        const files = (await index.project(entry.name, { signal }))?.files.filter(({ filename }) => ours.has(filename));
        const found = new Map();
        for (const file of files ?? []) {
            found.set(file.filename, file.sha256 ?? sha256(await index.download(file, { signal })));
        }
        return found;
    };
    const find = async (entry, file, signal) => {
        const hash = (await hashes({ package: entry, distributions: [file] }, signal)).get(file.filename);
        if (hash === undefined)
            return "absent";
        return hash === file.sha256 ? "same" : "different";
    };
    /** The index's bytes, which must be what it says they are. */
    const fetchFile = async (found, signal) => {
        const bytes = await index.download(found, { signal });
        if (found.sha256 !== undefined && sha256(bytes) !== found.sha256) {
            throw new problem/* Problem */.AF((0,index_reads.indexCorrupt)({ url: found.url, listed: found.sha256, received: sha256(bytes) }));
        }
        return bytes;
    };
    const adopt = async (entry, file, signal) => {
        const found = await listed(entry, file, signal);
        if (found === undefined)
            return undefined;
        if (found.sha256 === file.sha256)
            return file;
        const bytes = await fetchFile(found, signal);
        const theirs = { ...file, size: bytes.length, sha256: sha256(bytes) };
        if (theirs.sha256 === file.sha256)
            return file;
        const aside = `index-${file.filename}`;
        await store.write(aside, bytes);
        try {
            const [a, b] = [await archives.read(store.pathOf(file.filename)), await archives.read(store.pathOf(aside))];
            const differences = sameContent(a, { ...b, filename: file.filename });
            if (differences.length > 0) {
                const facts = { package: entry.name, version: entry.version ?? "", file: file.filename, index: indexName };
                throw new problem/* Problem */.AF((0,upload.contentDiffers)({ ...facts, entries: differences.map(({ path }) => path) }));
            }
        }
        finally {
            await store.remove(aside);
        }
        await store.write(file.filename, bytes);
        return theirs;
    };
    const waitUntil = async (ask, signal) => {
        const until = clock.now() + waitTimeout;
        for (let pause = 200;; pause = Math.min(pause * 1.5, 10_000)) {
            const answer = await ask().catch(whileOutside);
            if (answer === true)
                return true;
            const left = until - clock.now();
            if (left <= 0 && answer !== false)
                throw answer;
            if (left <= 0)
                return false;
            await clock.sleep(Math.min(pause, left), signal);
        }
    };
    const awaitAdoption = async (entry, file, signal) => {
        let adopted;
        const ask = async () => {
            adopted = await adopt(entry, file, signal);
            return adopted !== undefined;
        };
        await waitUntil(ask, signal);
        if (adopted !== undefined)
            return adopted;
        const facts = { package: entry.name, index: indexName, listing: simpleUrl, waited: (0,markdown/* seconds */.YA)(waitTimeout) };
        throw new problem/* Problem */.AF((0,upload.notListed)({ ...facts, files: [file.filename] }));
    };
    return { listing: simpleUrl, find, hashes, adopt, awaitAdoption, waitUntil };
};
/** An index that fails while it is waited for may come back in time. */
const whileOutside = (error) => {
    if (error instanceof problem/* Problem */.AF && error.findings.every(({ mender }) => mender === "outside"))
        return error;
    throw error;
};
const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");

// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(7433);
// EXTERNAL MODULE: ./.build/js/domain/toml/edit.js
var edit = __webpack_require__(608);
;// CONCATENATED MODULE: ./.build/js/domain/pin/apply.js



/** The text of the member's `pyproject.toml` with its planned bounds; every other letter stays. */
const applyBounds = (member, bounds) => {
    const edits = bounds.flatMap(({ from, to, table }) => {
        const places = member.requirements.filter((each) => each.table === table && each.requirement.text === from);
        if (places.length === 0)
            throw new problem/* Bug */.zP(`${member.name} has no ${from} in ${table}`);
        return places.map((place) => ({ path: (0,member_place/* requirementPath */.V1)(place), value: to }));
    });
    const text = (0,edit/* editStrings */.t_)(member.text, edits);
    if (text === undefined)
        throw new problem/* Bug */.zP(`The requirements of ${member.name} are not where they were read`);
    return text;
};

;// CONCATENATED MODULE: ./.build/js/stages/pin.js

/** Writes the planned bounds into the copy. The checkout is never touched. */
const pinStage = ({ copy, member }) => ({
    name: "pin",
    slots: 1,
    run: async ({ package: { name, path, bounds } }) => {
        if (bounds.length === 0)
            return { kind: "skipped", reason: "nothing to pin" };
        const file = path === "." ? "pyproject.toml" : `${path}/pyproject.toml`;
        await copy.write(file, applyBounds(member(name), bounds));
        return { kind: "done", detail: bounds.map(({ to }) => to).join(", ") };
    },
});

// EXTERNAL MODULE: ./.build/js/stages/rehearse.js
var rehearse = __webpack_require__(601);
// EXTERNAL MODULE: ./.build/js/actions/publish/smoke-plan.js
var smoke_plan = __webpack_require__(553);
;// CONCATENATED MODULE: ./.build/js/actions/publish/prepare.js











const none = () => [];
const alone = (title, stage, needs = none) => ({
    title,
    stages: [stage],
    needs,
    boundBy: stage.name,
    freedBy: stage.name,
});
/** The phases that make a checkout's release ready: each for every package, before the next begins. */
const prepare = (preparation, setting) => {
    const { course, seen } = preparation;
    const { inputs, destination } = setting;
    const names = course.works.map((work) => work.package.name);
    const needs = buildNeeds(seen.graph, names);
    const isRehearsed = inputs.rehearse && destination.target.kind !== "rehearsal";
    return {
        ...course,
        isTried: isRehearsed && inputs.smoke === "import",
        prepare: (desk) => [
            alone("Pinning requirements on siblings, in the copy", pinning(preparation)),
            alone("Building", building(preparation, setting, needs.size > 0), (name) => needs.get(name) ?? []),
            alone("Checking what was built", checking(preparation, setting, desk)),
            alone("Rehearsing: every file to the embedded index, every package installed alone from it", isRehearsed
                ? rehearsing(preparation, setting, desk)
                : (0,rehearse/* skipRehearsal */.vl)(inputs.rehearse ? "the index is the rehearsal" : "rehearse is off")),
        ],
    };
};
const pinning = ({ copy, seen }) => {
    const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
    return pinStage({ copy, member: (name) => members.get(name) });
};
const building = ({ seen, copy, rehearsal }, setting, areSiblingsNeeded) => {
    const { inputs, ports, run } = setting;
    const { uv, archives, progress, config } = ports;
    const pathOf = run.store.pathOf;
    return buildStage({
        uv,
        copy,
        store: run.store,
        scratch: run.scratch,
        archives,
        look: look(setting),
        progress,
        commitTime: seen.commitTime,
        python: (name) => (0,domain_config/* buildPythonOf */._M)(config, name, inputs.pythonVersion),
        siblings: areSiblingsNeeded
            ? {
                index: rehearsal.index,
                add: (work, signal) => (0,rehearse/* uploadTo */.dA)({ uv, uploadUrl: rehearsal.uploadUrl, pathOf }, work, signal),
            }
            : undefined,
        slots: ports.facts.buildSlots,
    });
};
const checking = ({ course }, setting, desk) => {
    const { ports, run, destination } = setting;
    const { archives, twine } = ports;
    return checkStage({
        ...desk,
        archives,
        twine,
        pathOf: run.store.pathOf,
        expected: expectedOf(course.plan, (0,target/* hasPyPIRules */.MW)(destination.target)),
        slots: ports.facts.cores,
    });
};
const rehearsing = ({ course, rehearsal }, { inputs, ports, run }, { note }) => (0,rehearse/* rehearseStage */.IE)({
    uv: ports.uv,
    environments: ports.environments,
    archives: ports.archives,
    scratch: run.scratch,
    pathOf: run.store.pathOf,
    uploadUrl: rehearsal.uploadUrl,
    index: rehearsal.index,
    indexName: "the rehearsal index",
    uvToml: course.uvToml,
    smokePlan: (0,smoke_plan/* smokePlanOf */.a)(inputs, ports.config),
    note,
    names: course.works.map((work) => work.package.name),
    slots: ports.facts.cores,
});
const look = ({ inputs, ports, run, destination }) => lookAt({
    index: destination.index,
    indexName: destination.title,
    simpleUrl: destination.target.simpleUrl,
    store: run.store,
    archives: ports.archives,
    clock: ports.clock,
    waitTimeout: inputs.waitTimeout,
});
/** What the plan says of each package's distributions. */
const expectedOf = (plan, isForPyPI) => {
    const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
    const released = plan.packages.filter((entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published");
    const versions = released.map(({ name, version }) => [name, version ?? ""]);
    return (name) => ({
        name,
        version: entries.get(name)?.version ?? "",
        bounds: entries.get(name)?.bounds ?? [],
        siblings: new Map(versions.filter(([sibling]) => sibling !== name)),
        isForPyPI,
        sizeLimit: isForPyPI ? pypiSizeLimit : undefined,
    });
};


/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ startEmbedded),
/* harmony export */   S: () => (/* binding */ openRehearsal)
/* harmony export */ });
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);

/** `names` are the workspace's members; what it does not have of them, the target may: what is published already. */
const openRehearsal = (ports, { names, target }) => {
    let started;
    const server = () => (started ??= startEmbedded(ports, target));
    return {
        uploadUrl: async () => (await server()).uploadUrl,
        index: async () => ({ url: (await server()).simpleUrl, next: [target.simpleUrl], names }),
        [Symbol.asyncDispose]: async () => {
            await (await started)?.stop();
        },
    };
};
/**
 * It refuses what the target would, where that is known. Its files are the run's: they go with it, and a killed run's with
 * its folder.
 */
const startEmbedded = async ({ embeddedIndex, scratch }, target) => {
    const { path } = await scratch.folder("index");
    return await embeddedIndex.start({ store: path, port: 0, hasPyPIRules: (0,_domain_target_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPyPIRules */ .MW)(target) });
};


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/plan/order.js
var order = __webpack_require__(889);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(1938);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var problem_upload = __webpack_require__(7160);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(3663);
;// CONCATENATED MODULE: ./.build/js/stages/stage.js

/** A failure after which nothing new may start, in no package: a refused credential, bytes that are not ours. */
class StopRun extends problem/* Problem */.AF {
}

;// CONCATENATED MODULE: ./.build/js/stages/listing.js




/** Waits until the index lists every file, and compares their hashes. Another hash stops the whole run. */
const awaitListed = async (options, work, signal) => {
    const { look, hits, indexName, waitTimeout } = options;
    let missing = [];
    let seen = 0;
    const ask = async () => {
        const hashes = await look.hashes(work, signal);
        missing = work.distributions.map(({ filename }) => filename).filter((filename) => !hashes.has(filename));
        compare(hashes, options, work);
        seen = missing.length === 0 ? seen + 1 : 0;
        return seen >= hits;
    };
    if (await look.waitUntil(ask, signal))
        return;
    const facts = { package: work.package.name, index: indexName, listing: look.listing, waited: (0,markdown/* seconds */.YA)(waitTimeout) };
    throw new problem/* Problem */.AF((0,problem_upload.notListed)({ ...facts, files: missing }));
};
const compare = (hashes, { indexName, yankPage }, { package: { name, version }, distributions }) => {
    for (const { filename, sha256 } of distributions) {
        const theirs = hashes.get(filename);
        if (theirs === undefined || theirs === sha256)
            continue;
        const facts = { package: name, file: filename, index: indexName, ours: sha256, theirs };
        throw new StopRun((0,problem_upload.hashDiffers)({ ...facts, yankPage: yankPage(name, version ?? "") }));
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/confirm.js




/** Waits until the index shows what it has accepted, as far as `wait-for` asks. */
const confirmStage = (options) => ({
    name: "confirm",
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
        if (options.waitFor === "accepted")
            return { kind: "done", detail: "accepted" };
        await awaitListed(options, work, signal);
        if (options.waitFor === "listed")
            return { kind: "done", detail: "listed" };
        await awaitInstallable(options, work, signal);
        return { kind: "done", detail: "installable" };
    },
});
const awaitInstallable = async ({ look, resolve, indexName, waitTimeout }, work, signal) => {
    let words;
    const ask = async () => {
        words = await resolve(work, signal);
        return words === undefined;
    };
    if (await look.waitUntil(ask, signal))
        return;
    const facts = { package: work.package.name, index: indexName, waited: (0,markdown/* seconds */.YA)(waitTimeout) };
    throw new problem/* Problem */.AF((0,problem_upload.notInstallable)({ ...facts, words: words ?? "" }));
};

// EXTERNAL MODULE: ./.build/js/domain/manifest.js
var manifest = __webpack_require__(3140);
;// CONCATENATED MODULE: ./.build/js/stages/manifest-writer.js

/** Between two writes passes this much of the time that one takes: writing is a tenth of the run at most. */
const rests = 9;
/**
 * Writes one after the other, each with all that was noted meanwhile, and rests between them: the larger the release, the
 * longer a write takes, and the more changes there are.
 */
const keepManifest = (plan, store, clock) => {
    const outcomes = [];
    const flushing = new AbortController();
    let files = [];
    let isWaiting = false;
    let rest = 0;
    let writing = Promise.resolve();
    const write = async () => {
        isWaiting = false;
        const started = clock.now();
        await store.write(manifest/* manifestName */.vS, (0,manifest/* writeManifest */.HN)({ plan, distributions: files, outcomes }));
        await store.write(manifest/* sumsName */.ge, (0,manifest/* writeSums */.em)(files));
        rest = rests * (clock.now() - started);
    };
    const pause = async () => {
        if (rest === 0 || flushing.signal.aborted)
            return;
        // A flush ends the rest.
        await clock.sleep(rest, flushing.signal).catch(() => undefined);
    };
    const note = () => {
        if (isWaiting)
            return;
        isWaiting = true;
        writing = writing.then(pause).then(write);
        // The failure is thrown by flush; noting must not end the process.
        writing.catch(() => undefined);
    };
    return {
        outcome: (outcome) => {
            outcomes.push(outcome);
            note();
        },
        distributions: (list) => {
            files = list;
            note();
        },
        flush: () => {
            flushing.abort();
            note();
            return writing;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./.build/js/domain/outcome.js
var outcome = __webpack_require__(1517);
// EXTERNAL MODULE: ./.build/js/domain/schedule/schedule.js
var schedule_schedule = __webpack_require__(9042);
;// CONCATENATED MODULE: ./.build/js/stages/pipeline.js





/**
 * Takes the packages through the phases, each phase only when every package has passed the one before. It never throws
 * for a package: what went wrong is an outcome.
 */
const runPipeline = async (phases, works, ports) => {
    const run = createRun(works, ports);
    for (const phase of phases) {
        try {
            await phase.open?.();
            ports.progress.status(phase.title);
        }
        catch (error) {
            return { ...run.end(), findings: (0,unexpected.explainError)(error), isComplete: false };
        }
        const passed = await runPhase(phase, run);
        if (passed < works.length)
            return { ...run.end(), findings: [], isComplete: false };
    }
    return { ...run.end(), findings: [], isComplete: true };
};
/** The book of one run: who has which distributions, and what has happened. */
const createRun = (works, ports) => {
    const byName = new Map(works.map((work) => [work.package.name, work]));
    const outcomes = [];
    return {
        ...ports,
        units: unitsOf(works),
        names: [...byName.keys()],
        work: (name) => byName.get(name),
        advance: (name, step) => {
            if (step.kind !== "done" || step.distributions === undefined)
                return;
            byName.set(name, { ...byName.get(name), distributions: step.distributions });
            ports.changed([...byName.values()]);
        },
        record: (outcome) => {
            outcomes.push(outcome);
            ports.progress.ended(outcome);
        },
        end: () => ({ outcomes, works: [...byName.values()] }),
    };
};
/** The packages of a hard cycle go together, as far as they are part of this run. */
const unitsOf = (works) => {
    const names = new Set(works.map((work) => work.package.name));
    const units = works.map((work) => work.package.unit.filter((name) => names.has(name)));
    return [...new Map(units.map((unit) => [unit.join(), unit])).values()];
};
/** How many packages passed. */
const runPhase = async (phase, run) => {
    const stop = new AbortController();
    const signal = AbortSignal.any([run.signal, stop.signal]);
    const schedule = (0,schedule_schedule/* createSchedule */.s)({
        units: run.units,
        needs: new Map(run.names.map((name) => [name, phase.needs(name)])),
    });
    const lanes = phase.stages.map((stage) => ({ stage, limit: (0,p_limit/* default */.A)(stage.slots) }));
    const upTo = (name) => phase.stages.findIndex((stage) => stage.name === name) + 1;
    const [bound, gate] = [upTo(phase.boundBy), upTo(phase.freedBy)];
    const slots = phase.stages[bound - 1].slots;
    let taken = 0;
    let passed = 0;
    /** Whether the package got through all of `course`. */
    const walk = async (name, course) => {
        for (const { stage, limit } of course) {
            const isThrough = await limit(async () => !signal.aborted && (await runStage(stage, name, { run, signal, stop })));
            if (!isThrough)
                return false;
        }
        return true;
    };
    const walkAll = async (unit, course) => {
        const through = await Promise.all(unit.map((name) => walk(name, course)));
        return unit.filter((_, index) => !through[index]);
    };
    const runUnit = async (unit) => {
        taken++;
        let stuck = await walkAll(unit, lanes.slice(0, bound));
        taken--;
        const next = pump();
        if (stuck.length === 0)
            stuck = await walkAll(unit, lanes.slice(bound, gate));
        if (stuck.length > 0)
            schedule.failed(unit[0], stuck);
        else
            schedule.confirmed(unit[0]);
        const freed = pump();
        if (stuck.length === 0) {
            const left = await walkAll(unit, lanes.slice(gate));
            passed += unit.length - left.length;
        }
        await Promise.all([next, freed]);
    };
    /** Starts what may start now; resolves when all of it, and all that it let start, has ended. */
    const pump = async () => {
        const units = signal.aborted ? [] : schedule.ready(slots - taken);
        await Promise.all(units.map(runUnit));
    };
    await pump();
    if (!run.signal.aborted)
        for (const { name, by } of schedule.blocked())
            recordBlocked(run, phase, { name, by });
    return passed;
};
const recordBlocked = (run, phase, { name, by }) => {
    const now = run.clock.now();
    run.record({ package: name, stage: phase.stages[0].name, started: now, ended: now, kind: "blocked", by });
};
/** Whether the package may go on. */
const runStage = async (stage, name, { run, signal, stop }) => {
    const started = run.clock.now();
    run.progress.started({ package: name, stage: stage.name, at: started });
    const uploaded = [];
    const record = (end) => {
        const base = { package: name, stage: stage.name, started, ended: run.clock.now() };
        run.record({ ...base, ...(uploaded.length === 0 ? {} : { uploaded }), ...end });
    };
    try {
        const step = await stage.run(run.work(name), signal, (filename) => uploaded.push(filename));
        run.advance(name, step);
        record(endOf(step));
        return true;
    }
    catch (error) {
        // What stopped the run is another package's failure, also where it is thrown here.
        const isOwn = error instanceof StopRun && error !== signal.reason;
        if (signal.aborted && !isOwn)
            record({ kind: "skipped", reason: outcome/* cutShort */.VV });
        else
            record(failureOf(error));
        if (isOwn)
            stop.abort(error);
        return false;
    }
};
/** The next stages see the distributions; the outcome does not repeat them. */
const endOf = (step) => {
    if (step.kind === "skipped")
        return step;
    return { kind: "done", ...(step.detail === undefined ? {} : { detail: step.detail }) };
};
const failureOf = (error) => {
    const tail = tailOf(error);
    return { kind: "failed", findings: (0,unexpected.explainError)(error), ...(tail === undefined ? {} : { tail }) };
};
/** A `Problem`'s cause may carry the end of a child's output. */
const tailOf = (error) => {
    if (!Error.isError(error) || typeof error.cause !== "object" || error.cause === null)
        return undefined;
    return "tail" in error.cause && typeof error.cause.tail === "string" ? error.cause.tail : undefined;
};

// EXTERNAL MODULE: ./.build/js/stages/smoke/try-install.js + 2 modules
var try_install = __webpack_require__(9014);
;// CONCATENATED MODULE: ./.build/js/stages/smoke.js

/** Installs each package alone from the real index, and tries it. */
const smokeStage = (options) => ({
    name: "smoke",
    slots: options.slots,
    run: (work, signal) => (0,try_install/* tryInstall */.X)(options, work, signal),
});

// EXTERNAL MODULE: ./.build/js/domain/distribution-file.js
var distribution_file = __webpack_require__(8774);
// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var problem_credential = __webpack_require__(9712);
// EXTERNAL MODULE: ./.build/js/domain/retry.js
var retry = __webpack_require__(2811);
;// CONCATENATED MODULE: ./.build/js/domain/upload.js
/** Reads uv's words for one purpose only: to tell what may pass from what will not. The index says what is there. */
const judgeUpload = ({ exitCode, status, words, isSent }) => {
    if (exitCode === 0)
        return isSent ? "accepted" : "ignored";
    if (status === 404 || status === 405 || (status === undefined && isRedirect(words)))
        return "astray";
    if (status === undefined)
        return /\b(?:credential|token|identity)/i.test(words) && !isNetwork(words) ? "denied" : "passing";
    if (status === 429 && /project|created/i.test(words))
        return "limited";
    if (status === 408 || status === 429 || status >= 500)
        return "passing";
    if (/already exist|already been registered/i.test(words) || status === 409)
        return "exists";
    if (/filename has already been used/i.test(words))
        return "used";
    return status === 401 || status === 403 ? "denied" : "refused";
};
/** uv's words for a redirect that it does not follow: to another host, a page to log in, or nowhere. */
const isRedirect = (words) => /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(words);
/** uv's words where the line broke, also while it asked for a token. */
const isNetwork = (words) => /error sending request|connect|timed out|dns|reset|status code 5/i.test(words);

;// CONCATENATED MODULE: ./.build/js/stages/upload.js







const tries = 6;
/**
 * Uploads one file a call, wheels first. Exit statuses decide nothing: before and after every call the index is asked,
 * and our hash there is what counts as done. What uv prints only tells "try again" from "stop".
 */
const uploadStage = (options) => ({
    name: "upload",
    slots: options.slots,
    run: async (work, signal, uploaded) => {
        let distributions = work.distributions;
        let count = 0;
        for (const file of (0,distribution_file/* inUploadOrder */.F)(work.distributions)) {
            const end = await uploadFile({ ...options, work, file, signal });
            if (end.isOurs) {
                uploaded(file.filename);
                count++;
            }
            distributions = distributions.map((each) => (each === file ? end.distribution : each));
        }
        const there = work.distributions.length - count;
        const files = count === 1 ? "1 file" : `${count} files`;
        return { kind: "done", detail: there === 0 ? files : `${files}, ${there} there already`, distributions };
    },
});
const uploadFile = async (upload) => {
    const { file, look, signal, clock, uv, credential, index, pathOf, work } = upload;
    const before = await look.adopt(work.package, file, signal);
    if (before !== undefined)
        return { distribution: before, isOurs: false };
    for (let attempt = 1;; attempt++) {
        const answer = await uv.publish({ path: pathOf(file.filename), uploadUrl: index.uploadUrl, credential, signal });
        signal.throwIfAborted();
        const judgement = judgeUpload(answer);
        if (judgement === "accepted")
            return { distribution: file, isOurs: true };
        const after = await look.find(work.package, file, signal);
        if (after === "same")
            return { distribution: file, isOurs: true };
        const facts = {
            package: work.package.name,
            file: file.filename,
            index: index.name,
            status: answer.status,
            words: answer.words,
        };
        const cause = { cause: { tail: answer.output } };
        switch (judgement) {
            case "exists": {
                // The index has the name, but its listing lags: wait for it, then compare.
                const distribution = await look.awaitAdoption(work.package, file, signal);
                return { distribution, isOurs: false };
            }
            case "used":
                throw new problem/* Problem */.AF((0,problem_upload.uploadNameUsed)(facts), cause);
            case "ignored":
                throw new problem/* Problem */.AF((0,problem_upload.uploadIgnored)(facts), cause);
            case "denied":
                throw new StopRun((0,problem_credential.credentialRefused)({ ...facts, status: answer.status ?? 0, kind: credential.kind }), cause);
            case "astray":
                throw new StopRun((0,problem_upload.uploadAstray)({ ...facts, uploadUrl: index.uploadUrl }), cause);
            case "limited":
                throw new problem/* Problem */.AF((0,problem_upload.uploadLimited)(facts), cause);
            case "refused":
                throw new problem/* Problem */.AF((0,problem_upload.uploadRefused)(facts), cause);
            case "passing":
                if (attempt >= tries)
                    throw new problem/* Problem */.AF((0,problem_upload.uploadFailed)({ ...facts, tries }), cause);
                await clock.sleep((0,retry/* retryDelay */.a)(attempt + 1, clock, null), signal);
        }
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/verify.js

/** Looks once more that the index has the very bytes that were built; with `wait-for: accepted`, for the first time. */
const verifyStage = (options) => ({
    name: "verify",
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
        await awaitListed(options, work, signal);
        return { kind: "done", detail: `${work.distributions.length} hashes equal` };
    },
});

// EXTERNAL MODULE: ./.build/js/actions/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(2122);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(7726);
// EXTERNAL MODULE: ./.build/js/domain/problem/artifact.js
var artifact = __webpack_require__(7976);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(6954);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(7642);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
// EXTERNAL MODULE: ./.build/js/domain/report/report.js
var report_report = __webpack_require__(1711);
// EXTERNAL MODULE: ./.build/js/domain/report/finding-parts.js
var finding_parts = __webpack_require__(6182);
// EXTERNAL MODULE: ./.build/js/domain/report/next-steps.js
var next_steps = __webpack_require__(4825);
// EXTERNAL MODULE: ./.build/js/domain/report/pictures.js
var pictures = __webpack_require__(517);
// EXTERNAL MODULE: ./.build/js/domain/index-title.js
var index_title = __webpack_require__(8554);
// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(8804);
;// CONCATENATED MODULE: ./.build/js/domain/report/words.js




const count = (all, ...kinds) => all.filter(({ kind }) => kinds.includes(kind)).length;
const words_packages = (number) => (number === 1 ? "1 package" : `${number} packages`);
/** The verdict in one line. */
const verdict = (report) => {
    const { plan, isDryRun, findings } = report;
    const title = (0,index_title/* indexTitle */.p)(plan.index);
    const all = (0,report_report/* standings */.ES)(report);
    const work = all.filter(({ kind }) => kind !== "before");
    const cut = all.filter((standing) => standing.kind === "waiting" && standing.outcomes.some(outcome/* isCutShort */.zy)).length;
    const parts = [
        ...part(count(all, "failed"), "failed"),
        ...part(count(all, "blocked"), "blocked"),
        ...part(count(all, "uploaded"), "not confirmed"),
        ...part(cut, "interrupted"),
        ...part(count(all, "waiting") - cut, "not started"),
    ];
    const broken = findings.some(({ severity }) => severity === "error");
    if (work.length === 0) {
        if (broken)
            return `Nothing published to ${title}`;
        return all.length === 0 ? "Nothing to publish" : `Nothing to publish: ${onIndex(all.length)} on ${title} already`;
    }
    const ready = count(all, "ready");
    if (isDryRun || (ready > 0 && count(all, "published", "uploaded") === 0)) {
        const what = `${ready} of ${words_packages(work.length)} ready for ${title}`;
        const whole = broken ? `Nothing published to ${title}: ${ready} of ${words_packages(work.length)} ready` : what;
        return [isDryRun ? what : whole, ...parts].join(", ");
    }
    const published = count(all, "published");
    return [
        `${published} of ${words_packages(work.length)} published to ${title}`,
        ...parts,
        ...part(ready, "not uploaded"),
    ].join(", ");
};
const onIndex = (number) => (number === 1 ? "the package is" : `all ${number} packages are`);
const part = (number, words) => (number === 0 ? [] : [`${number} ${words}`]);
/** A sentence, and a table's cell, may be read; the table has a row for every package, or for all of one state. */
const mostNames = 10;
/** What is public now, and whether anything on the index needs mending. */
const publicNow = (report) => {
    const all = (0,report_report/* standings */.ES)(report);
    const name = (0,index_title/* indexTitle */.p)(report.plan.index);
    if (report.isDryRun)
        return "A dry run: nothing was uploaded.";
    const published = count(all, "published");
    const half = all.filter((standing) => standing.kind === "uploaded" || (standing.kind === "failed" && standing.isPublic));
    if (published === 0 && half.length === 0)
        return `Nothing was uploaded to ${name}: what is public is as it was before the run.`;
    const names = (0,shown/* named */.K)(half.map((standing) => standing.package.name), mostNames);
    if (published === 0)
        return `No package of this run is complete on ${name}. Not whole or not confirmed yet: ${names}.`;
    const mend = half.length === 0 ? "Nothing on the index needs mending." : `Not whole or not confirmed yet: ${names}.`;
    return `Public now: ${words_packages(published)} of this run, every file on ${name} with the hash that was built here. ${mend}`;
};
/** The state of one package in words. */
const stateWords = (standing) => {
    switch (standing.kind) {
        case "published":
            return "published";
        case "before":
            return "was there already";
        case "uploaded":
            return (0,report_report/* wasCut */.Eu)(standing.outcomes) ? "upload interrupted, not confirmed" : "uploaded, not confirmed";
        case "ready":
            return "ready, not uploaded";
        case "failed":
            return `failed: ${standing.stage}`;
        case "blocked":
            return `blocked by ${(0,shown/* named */.K)(standing.by, mostNames)}`;
        case "waiting": {
            const cut = standing.outcomes.find(outcome/* isCutShort */.zy);
            return cut === undefined ? "not started" : `interrupted: ${cut.stage}`;
        }
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/report/summary.js







/**
 * The job summary: the verdict, what is public, the cause, what to do, the packages; folded below them the details.
 * It stays well under the runner's 1 MiB: long lists and tails are cut with a note.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
const toMarkdown = (report) => {
    const all = (0,report_report/* standings */.ES)(report);
    return [
        `## ${(0,markdown/* escapeMarkdown */.FV)(verdict(report))}`,
        (0,markdown/* escapeMarkdown */.FV)(publicNow(report)),
        ...(0,finding_parts/* wentWrong */.qw)(causes(report, all)),
        ...(0,finding_parts/* doThis */.Wi)((0,next_steps/* nextSteps */.Z)(report)),
        packageTable(report, all),
        ...(0,finding_parts/* worthKnowing */.em)(report.findings),
        ...failingTails(report),
        ...summary_order(report, all),
        ...files(report),
    ]
        .filter((part) => part !== "")
        .join("\n\n")
        .concat("\n");
};
const clock = (time) => `${new Date(time).toISOString().slice(11, 19)} UTC`;
const causes = ({ outcomes, findings }, all) => {
    const versions = new Map(all.map((standing) => [standing.package.name, standing.package.version]));
    const failures = outcomes.flatMap((outcome) => outcome.kind === "failed"
        ? outcome.findings.map((finding) => {
            const where = `${(0,markdown/* codeSpan */.SS)(`${outcome.package} ${versions.get(outcome.package) ?? ""}`)}, ${outcome.stage}, ${clock(outcome.ended)}`;
            return (0,finding_parts/* cause */.c1)(finding, where);
        })
        : []);
    const general = findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => (0,finding_parts/* cause */.c1)(finding, (0,finding_parts/* place */.ik)(finding)));
    return [...general, ...failures];
};
const urgency = [
    "failed",
    "uploaded",
    "blocked",
    "waiting",
    "ready",
    "published",
    "before",
];
/** What needs looking at first; rows of one state are one row where there are many. */
const packageTable = (report, all) => {
    if (all.length === 0)
        return "";
    const preset = Object.values(index_presets/* indexPresets */.ZU).find(({ uploadUrl }) => uploadUrl === report.plan.index.upload_url);
    const row = (standing) => {
        const { name, version } = standing.package;
        const isPublic = standing.kind === "published" || standing.kind === "before";
        const text = (0,markdown/* codeSpan */.SS)(version ?? "unknown");
        const cell = preset !== undefined && isPublic && version !== null ? `[${text}](${(0,index_presets/* releasePage */.NC)(preset, name, version)})` : text;
        return `| ${(0,markdown/* codeSpan */.SS)(name)} | ${cell} | ${(0,markdown/* escapeMarkdown */.FV)(stateWords(standing))} |`;
    };
    const worstFirst = [...all].sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
    const groups = Map.groupBy(worstFirst, (standing) => stateWords(standing));
    const rows = [...groups].flatMap(([words, group]) => group.length <= 15 ? group.map(row) : [foldedRow(words, group)]);
    return ["| package | version | state |", "| --- | --- | --- |", ...rows].join("\n");
};
const foldedRow = (words, group) => {
    const names = group.slice(0, 5).map((standing) => (0,markdown/* codeSpan */.SS)(standing.package.name));
    return `| ${names.join(", ")} and ${group.length - names.length} more | each its own | ${(0,markdown/* escapeMarkdown */.FV)(words)} |`;
};
const failingTails = ({ outcomes }) => outcomes
    .flatMap((outcome) => outcome.kind === "failed" && outcome.tail !== undefined && outcome.tail.trim() !== ""
    ? [(0,finding_parts/* folded */.TM)(`The end of the output: ${outcome.package}, ${outcome.stage}`, (0,markdown/* codeBlock */.DV)(outcome.tail.slice(-8000)))]
    : [])
    .slice(0, 10);
const summary_order = (report, all) => {
    if (all.length === 0)
        return [];
    const graph = (0,pictures/* graphPicture */.rY)(all);
    const gantt = (0,pictures/* ganttPicture */.Jc)(report);
    const path = report.plan.critical_path.length > 1 ? [`Critical path: ${(0,pictures/* criticalPath */.vC)(report.plan, report.outcomes)}`] : [];
    const body = [
        `The run took ${(0,markdown/* seconds */.YA)(report.ended - report.started)}.`,
        ...path,
        graph === undefined ? (0,pictures/* levelTable */.nu)(all) : `\`\`\`mermaid\n${graph}\n\`\`\``,
        ...(gantt === undefined ? [] : [`\`\`\`mermaid\n${gantt}\n\`\`\``]),
    ];
    return [(0,finding_parts/* folded */.TM)("Order and times", body.join("\n\n"))];
};
const files = ({ distributions }) => {
    if (distributions.length === 0)
        return [];
    const rows = distributions
        .slice(0, 500)
        .map(({ filename, size, sha256 }) => `| ${(0,markdown/* codeSpan */.SS)(filename)} | ${(0,markdown/* bytes */.ee)(size)} | \`${sha256}\` |`);
    const more = distributions.length > 500 ? [`\n…and ${distributions.length - 500} more, in SHA256SUMS.`] : [];
    return [
        (0,finding_parts/* folded */.TM)(`Files (${distributions.length})`, ["| file | size | sha256 |", "| --- | --- | --- |", ...rows, ...more].join("\n")),
    ];
};

;// CONCATENATED MODULE: ./.build/js/domain/report/text.js



const mostRows = 20;
/** What a terminal prints at the end: the verdict, what is not as it should be, and what to do. */
const toText = (report) => {
    const all = (0,report_report/* standings */.ES)(report);
    const isWhole = all.every(({ kind }) => kind === "published" || kind === "before" || kind === "ready");
    const odd = all.filter(({ kind }) => kind !== "published" && kind !== "before" && !(isWhole && kind === "ready"));
    const width = Math.max(0, ...odd.map((standing) => label(standing).length));
    const rows = odd.slice(0, mostRows).map((standing) => `  ${label(standing).padEnd(width)}  ${stateWords(standing)}`);
    const more = odd.length > mostRows ? [`  and ${odd.length - mostRows} more`] : [];
    const steps = (0,next_steps/* nextSteps */.Z)(report).map(({ text, lines }, index) => [`${index + 1}. ${text}`, ...(lines?.split("\n").map((line) => `   ${line}`) ?? [])].join("\n"));
    return [
        verdict(report),
        ...(all.length === 0 ? [] : [publicNow(report)]),
        ...(rows.length === 0 ? [] : ["", ...rows, ...more]),
        ...(steps.length === 0 ? [] : ["", "Do this:", ...steps]),
    ].join("\n");
};
const label = ({ package: { name, version } }) => `${name} ${version ?? "unknown"}`;

;// CONCATENATED MODULE: ./.build/js/actions/publish/finish.js











/** Writes down what happened, for people, for later steps and for later jobs. */
const finish = async (report, course, setting) => {
    const { run, destination } = setting;
    const plan = await keepFile(run, "plan.json", `${JSON.stringify(report.plan, null, 1)}\n`);
    const artifact = await keepArtifact(report, course, setting);
    const noted = { ...report, findings: (0,distinct/* distinct */.d)([...report.findings, ...plan.findings, ...artifact.findings]) };
    const summary = toMarkdown(noted);
    const written = await keepFile(run, "report.md", summary);
    const published = (0,report_report/* isPublished */.HF)(noted);
    const packages = releasedPackages(noted, course);
    const uploaded = (0,report_report/* uploadedFiles */.kT)(noted.outcomes).length;
    const paths = {
        "plan-path": plan.path,
        "manifest-path": course.store.pathOf(manifest/* manifestName */.vS),
        "dist-path": course.store.folder,
        "report-path": written.path,
    };
    const failures = noted.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
    return {
        findings: (0,distinct/* distinct */.d)([...noted.findings, ...written.findings, ...failures]),
        summary,
        text: toText(noted),
        outputs: {
            published: String(published),
            uploaded: String(uploaded),
            "published-packages": JSON.stringify(packages),
            index: destination.target.name,
            "artifact-id": artifact.id,
            ...paths,
        },
        document: {
            published,
            uploaded,
            index: destination.target.name,
            published_packages: packages,
            ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name.replaceAll("-", "_"), path])),
            plan: noted.plan,
            outcomes: noted.outcomes,
        },
    };
};
/** A file that cannot be written, on a full disk for one, must not cost the report. */
const keepFile = async (run, name, text) => {
    try {
        return { path: await run.write(name, text), findings: [] };
    }
    catch (error) {
        return { path: "", findings: (0,unexpected.explainError)(error) };
    }
};
const keepArtifact = async ({ distributions, plan }, { store }, { ports }) => {
    if (distributions.length === 0 || ports.facts.event === undefined)
        return { id: "", findings: [] };
    const names = [...distributions.map(({ filename }) => filename), manifest/* manifestName */.vS, manifest/* sumsName */.ge];
    const kept = await ports.artifacts.upload({
        name: `release-actions-${plan.id}`,
        files: names.map((name) => store.pathOf(name)),
        folder: store.folder,
    });
    if ("id" in kept)
        return { id: kept.id, findings: [] };
    return { id: "", findings: [(0,artifact.artifactUnavailable)({ why: kept.unavailable, folder: store.folder })] };
};
/** The whole release, as later steps read it: what this run was about, and what was on the index already. */
const releasedPackages = ({ plan, distributions, outcomes }, { released }) => {
    const ours = new Set((0,report_report/* uploadedFiles */.kT)(outcomes));
    const preset = (0,index_presets/* presetOfUrl */._2)(plan.index.upload_url);
    return plan.packages
        .filter((entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published")
        .map((entry) => {
        const built = distributions.filter((file) => file.package === entry.name);
        const listed = (released.get(entry.name)?.files ?? []).filter((file) => isOf(entry, file.filename));
        const files = (built.length > 0 ? built : listed).map(({ filename, size, sha256 }) => ({
            name: filename,
            size: size ?? null,
            sha256: sha256 ?? null,
        }));
        return {
            name: entry.name,
            version: entry.version,
            tag: entry.tag,
            url: preset === undefined || entry.version === null ? null : (0,index_presets/* releasePage */.NC)(preset, entry.name, entry.version),
            uploaded: built.some(({ filename }) => ours.has(filename)),
            files,
        };
    });
};
const isOf = ({ name, version }, filename) => (0,python_version/* canonicalVersion */.Bp)((0,distribution_name/* parseDistributionName */.w9)(filename, name)?.version ?? "") === version;

// EXTERNAL MODULE: ./.build/js/actions/publish/prepare.js + 20 modules
var prepare = __webpack_require__(9742);
// EXTERNAL MODULE: ./.build/js/actions/publish/smoke-plan.js
var smoke_plan = __webpack_require__(553);
;// CONCATENATED MODULE: ./.build/js/actions/publish/release.js















/** Takes a course through its phases and the upload, and says what came of it. */
const release = async (course, setting) => {
    const { inputs, ports } = setting;
    const { clock, progress, signal } = ports;
    const started = clock.now();
    const manifest = keepManifest(course.plan, course.store, clock);
    let files = course.works.flatMap(({ distributions }) => distributions);
    progress.planned(course.plan);
    const findings = [];
    const note = (finding) => {
        findings.push(finding);
        progress.finding(finding);
    };
    for (const finding of course.findings)
        note(finding);
    const phases = [
        ...course.prepare({ all: () => files, note }),
        ...(inputs.dryRun ? [] : [uploading(course, setting, note)]),
    ];
    const isSound = course.findings.every(({ severity }) => severity !== "error");
    const hasWork = course.works.length > 0;
    const end = await runPipeline(isSound && hasWork ? phases : [], course.works, {
        clock,
        signal,
        progress: {
            ...progress,
            ended: (outcome) => {
                manifest.outcome(outcome);
                progress.ended(outcome);
            },
        },
        changed: (works) => {
            files = works.flatMap(({ distributions }) => distributions);
            manifest.distributions(files);
        },
    });
    const stopped = signal.aborted ? (0,unexpected.explainError)(signal.reason) : [];
    findings.push(...end.findings, ...stopped, ...(await flushed(manifest)));
    const report = {
        ...end,
        plan: course.plan,
        findings,
        distributions: files,
        isDryRun: inputs.dryRun,
        started,
        ended: clock.now(),
    };
    return await finish(report, course, setting);
};
/** A manifest that cannot be written must not cost the report. */
const flushed = async (manifest) => {
    try {
        await manifest.flush();
        return [];
    }
    catch (error) {
        return (0,unexpected.explainError)(error);
    }
};
/** The phase that cannot be undone. */
const uploading = (course, setting, note) => {
    const { inputs, ports, destination } = setting;
    const { credential, target, title } = destination;
    const view = (0,prepare/* look */.Op)(setting);
    const waits = (0,order/* waitsInPlan */.Zq)(course.plan.packages);
    const confirming = {
        look: view,
        indexName: title,
        waitFor: inputs.waitFor,
        waitTimeout: inputs.waitTimeout,
        hits: target.preset === undefined ? 1 : 2,
        yankPage: (name, version) => target.preset && (0,index_presets/* yankPage */.RL)(target.preset, name, version),
    };
    const trying = { ...tryingOut(course, setting), note };
    const upload = (known) => uploadStage({
        uv: ports.uv,
        look: view,
        clock: ports.clock,
        credential: known,
        index: { name: title, uploadUrl: target.uploadUrl },
        pathOf: course.store.pathOf,
        slots: inputs.concurrentUploads,
    });
    const confirm = confirmStage({ ...confirming, resolve: (work, signal) => (0,try_install/* resolves */.E)(trying, work, signal) });
    const verify = verifyStage(confirming);
    const smoke = smokeStage({ ...trying, slots: ports.facts.cores });
    const open = async () => {
        if (!(0,publish_destination/* isCredential */.u)(credential))
            throw new problem/* Problem */.AF(credential);
        if (inputs.yes || target.kind === "rehearsal")
            return;
        const count = course.works.length;
        await ports.confirm.ask(`Publish ${count === 1 ? "1 package" : `${count} packages`} to ${title}?`);
    };
    return {
        title: `Uploading to ${title}`,
        open,
        needs: (name) => waits.get(name) ?? [],
        boundBy: "upload",
        freedBy: "confirm",
        stages: (0,publish_destination/* isCredential */.u)(credential) ? [upload(credential), confirm, verify, smoke] : [],
    };
};
/**
 * After a full rehearsal the bytes were tried: what is left to ask is whether the index serves them. So it is where the
 * index wants a login, which no project code may see.
 */
const tryingOut = (course, { inputs, ports, run, destination }) => {
    const { credential, target, title } = destination;
    const login = (0,publish_destination/* isCredential */.u)(credential) && credential.kind === "password" ? credential : undefined;
    const isResolved = inputs.smoke === "import" && (course.isTried || login !== undefined);
    const names = course.plan.packages.map(({ name }) => name);
    return {
        environments: ports.environments,
        archives: ports.archives,
        scratch: run.scratch,
        pathOf: course.store.pathOf,
        index: async () => ({ url: target.simpleUrl, names, ...(login === undefined ? {} : { login }) }),
        indexName: title,
        uvToml: course.uvToml,
        smokePlan: (0,smoke_plan/* smokePlanOf */.a)({ ...inputs, smoke: isResolved ? "resolve" : inputs.smoke }, ports.config),
    };
};


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ smokePlanOf)
/* harmony export */ });
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);

/** How each package is tried: the input says how far to go, the configuration what is special about a package. */
const smokePlanOf = ({ smoke, pythonVersion }, config) => (name) => {
    const own = (0,_domain_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(config, name);
    const how = own.smoke === "off" || smoke !== "import" ? (own.smoke === "off" ? "off" : smoke) : (own.smoke ?? "import");
    return { how, extras: own.extras, pythons: own.pythonVersions.length > 0 ? own.pythonVersions : pythonVersion };
};


/***/ }),

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inUploadOrder)
/* harmony export */ });
/** In the order of upload: wheels first, for with an sdist alone installers would build it. */
const inUploadOrder = (distributions) => [...distributions].sort((a, b) => Number(a.kind === "sdist") - Number(b.kind === "sdist") || (a.filename < b.filename ? -1 : 1));


/***/ }),

/***/ 3186:
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

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var _problem_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1355);

const partsOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
/** What makes a path unsafe on some system, by itself. */
const pathFault = (path) => {
    if (/\p{Cc}/u.test(path))
        return "its name has a control character";
    if (path.includes("\\"))
        return "its name has a backslash";
    if (path.startsWith("/"))
        return "its name is absolute";
    if (/^[a-z]:/i.test(path))
        return "its name starts with a drive";
    if (path.split("/").includes(".."))
        return "its name has `..`";
    return partsOf(path).length === 0 && path !== "." ? "it has no name" : undefined;
};
/** Every folder that a path goes through, first to last, without the path itself. */
const foldersOf = (path) => {
    const parts = partsOf(path);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
/**
 * What is wrong with where a link leads. A target may not go through another link: what `..` means after one depends on
 * the other's target.
 */
const linkFault = (entry, { links, files }) => {
    const target = entry.target ?? "";
    if (target === "" || target.startsWith("/") || target.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(target)) {
        return "a link whose target is no relative path";
    }
    const at = entry.type === "symlink" ? partsOf(entry.path).slice(0, -1) : [];
    const steps = partsOf(target);
    for (const [index, step] of steps.entries()) {
        if (step !== "..")
            at.push(step);
        else if (at.pop() === undefined)
            return "a link that leaves the archive";
        if (index < steps.length - 1 && links.has(at.join("/")))
            return "a link through another link";
    }
    return entry.type === "hardlink" && !files.has(at.join("/")) ? "a hard link to no file before it" : undefined;
};
const entryFault = (kind, entry, known) => {
    const fault = pathFault(entry.path);
    if (fault !== undefined)
        return fault;
    if (foldersOf(entry.path).some((folder) => known.links.has(folder)))
        return "it lies behind a link";
    if (entry.type === "other")
        return "it is a device or a pipe";
    if (entry.type !== "symlink" && entry.type !== "hardlink")
        return undefined;
    return kind === "wheel" ? "a wheel cannot hold links" : linkFault(entry, known);
};
/** An sdist may repeat a file with the same bytes: whichever wins, the result is the same. */
const isHarmless = (kind, [first, ...others]) => kind === "sdist" &&
    others.every((other) => other.type === "file" && other.sha256 !== undefined && other.sha256 === first?.sha256);
const duplicates = ({ kind, entries }) => {
    const files = Map.groupBy(entries.filter(({ type }) => type !== "folder"), ({ path }) => partsOf(path).join("/"));
    const folders = new Set(entries.flatMap(({ path, type }) => [...foldersOf(path), ...(type === "folder" ? [partsOf(path).join("/")] : [])]));
    return [...files]
        .filter(([path, same]) => folders.has(path) || (same.length > 1 && !isHarmless(kind, same)))
        .map(([path]) => path);
};
/** Whether every entry can be unpacked, to one place inside the target folder, by every tool. */
const checkEntries = (archive) => {
    const { filename, kind, entries } = archive;
    const links = new Set(entries.filter(({ type }) => type === "symlink").map(({ path }) => partsOf(path).join("/")));
    const files = new Set();
    return [
        ...entries.flatMap((entry) => {
            const what = entryFault(kind, entry, { links, files });
            if (entry.type === "file")
                files.add(partsOf(entry.path).join("/"));
            return what === undefined ? [] : [(0,_problem_archive_js__WEBPACK_IMPORTED_MODULE_0__.unsafeEntry)({ filename, entry: entry.path, what })];
        }),
        ...duplicates(archive).map((entry) => (0,_problem_archive_js__WEBPACK_IMPORTED_MODULE_0__.duplicateEntry)({ filename, entry })),
    ];
};


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ importNames),
/* harmony export */   t: () => (/* binding */ sitePathOf)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3186);

/** Where a wheel's file is installed relative to `site-packages`; `undefined` for scripts, headers, data and metadata. */
const sitePathOf = (path) => {
    const [top = "", scheme, ...rest] = path.split("/");
    if (top.endsWith(".data"))
        return scheme === "purelib" || scheme === "platlib" ? rest.join("/") : undefined;
    return top.endsWith(".dist-info") ? undefined : path;
};
/** Of a source or an extension module: `_speedups` of `_speedups.cpython-312-x86_64-linux-gnu.so`. */
const moduleOf = (file) => /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(file)?.[1];
const isIdentifier = (name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
/**
 * What a user imports of a wheel: its shallowest folders with an `__init__` (`livekit.plugins.openai`, not the namespace
 * `livekit`), modules at the top, and modules in a namespace where no folder of it has an `__init__`. Sorted; stubs
 * (`*-stubs`) and folders that are no identifiers cannot be imported, and a `conftest` is pytest's alone.
 */
const importNames = (archive) => {
    const modules = (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(archive).flatMap(({ path }) => {
        const parts = sitePathOf(path)?.split("/") ?? [];
        const module = moduleOf(parts.at(-1) ?? "");
        const folders = parts.slice(0, -1);
        if (module === undefined || ![...folders, module].every(isIdentifier))
            return [];
        return [{ folders, module }];
    });
    const packages = new Set(modules.filter(({ module }) => module === "__init__").map(({ folders }) => folders.join(".")));
    const isInsidePackage = (folders) => folders.some((_, index) => packages.has(folders.slice(0, index + 1).join(".")));
    const shallowest = [...packages].filter((name) => name !== "" && !isInsidePackage(name.split(".").slice(0, -1)));
    const loose = modules
        .filter(({ module }) => !module.startsWith("__") && module !== "conftest")
        .filter(({ folders }) => !isInsidePackage(folders))
        .map(({ folders, module }) => [...folders, module].join("."));
    return [...new Set([...shallowest, ...loose])].toSorted();
};


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord),
/* harmony export */   f: () => (/* binding */ installedHashes)
/* harmony export */ });
/* harmony import */ var _problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5403);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _import_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8670);



/** One field of a CSV line, with or without quotes, and what ends it. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
/** The rows of a RECORD, `undefined` where it is no CSV. */
const parseRecord = (text) => {
    const rows = [];
    let fields = [];
    for (field.lastIndex = 0; field.lastIndex < text.length;) {
        const match = field.exec(text);
        if (match === null)
            return undefined;
        const [, quoted, plain = "", end] = match;
        fields.push(quoted?.replaceAll('""', '"') ?? plain);
        if (end === ",")
            continue;
        const [path = "", hash = "", size = ""] = fields;
        if (path !== "")
            rows.push({ path: path.replaceAll("\\", "/"), hash, size });
        fields = [];
    }
    return rows;
};
/** As RECORD writes it: URL-safe base64 without padding. */
const base64Of = (hex) => {
    const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
    return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
/** uv_build before 0.8.12 writes the right hash in the wrong form: https://github.com/astral-sh/uv/pull/15400 */
const isHex = (row, entry) => entry.sha256 !== undefined && row.hash === `sha256=${entry.sha256}`;
/** Stronger hashes are allowed too; they are taken on trust, since no backend writes them. */
const isHashRight = (row, entry) => /^sha(384|512)=/.test(row.hash) ||
    isHex(row, entry) ||
    (entry.sha256 !== undefined && row.hash.replace(/=+$/, "") === `sha256=${base64Of(entry.sha256)}`);
const recordPathOf = (archive) => `${(0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .distInfoOf */ .em)(archive)}/RECORD`;
/** `undefined` where there is none, or it is no CSV. */
const rowsOf = (archive) => {
    const text = archive.texts.get(recordPathOf(archive));
    return text === undefined ? undefined : parseRecord(text);
};
/**
 * The hashes of a wheel's RECORD by path in `site-packages`, as installers take them over: without their algorithm.
 * Without RECORD itself, and what installers rewrite (scripts) or put elsewhere (data, headers).
 */
const installedHashes = (archive) => {
    const isMetadata = (path) => path.startsWith(`${(0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .distInfoOf */ .em)(archive)}/`);
    return Object.fromEntries((rowsOf(archive) ?? []).flatMap(({ path, hash }) => {
        const installed = isMetadata(path) && !/\/RECORD(\.jws|\.p7s)?$/.test(path) ? path : (0,_import_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sitePathOf */ .t)(path);
        return installed === undefined ? [] : [[installed, hash.replace(/^[^=]*=/, "")]];
    }));
};
/**
 * RECORD lists every file of the wheel but itself and its signatures with the right hash and size, and nothing else.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory
 */
const checkRecord = (archive) => {
    const { filename } = archive;
    const recordPath = recordPathOf(archive);
    const wrong = (what, entries) => entries.length === 0 ? [] : [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.recordWrong)({ filename, what, entries })];
    const rows = rowsOf(archive);
    if (rows === undefined)
        return [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.recordWrong)({ filename, what: `${recordPath} is missing or no CSV`, entries: [] })];
    const unlisted = new Set([recordPath, `${recordPath}.jws`, `${recordPath}.p7s`]);
    const files = new Map((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(archive).map((entry) => [entry.path, entry]));
    const listed = new Set(rows.map(({ path }) => path));
    const checked = rows.flatMap((row) => {
        const entry = files.get(row.path);
        return entry === undefined || unlisted.has(row.path) ? [] : [{ row, entry }];
    });
    const pathsWhere = (isWrong) => checked.filter(isWrong).map(({ entry }) => entry.path);
    return [
        ...wrong("files that RECORD does not list", [...files.keys()].filter((path) => !listed.has(path) && !unlisted.has(path))),
        ...wrong("files that only RECORD lists", [...listed].filter((path) => !files.has(path))),
        ...wrong("hashes in RECORD that are wrong", pathsWhere(({ row, entry }) => !isHashRight(row, entry))),
        ...wrong("sizes in RECORD that are wrong", pathsWhere(({ row, entry }) => row.size !== "" && Number(row.size) !== entry.size)),
        ...(checked.some(({ row, entry }) => isHex(row, entry)) ? [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.recordInHex)({ filename })] : []),
    ];
};


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/** The last lines of a child's output on one line, for a message: that is where most programs say why they ended. */
const lastWords = (output) => {
    const lines = output
        .split("\n")
        .map((line) => (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line).trim())
        .filter((line) => line !== "");
    return lines.slice(-3).join(" ") || "it printed nothing";
};


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   em: () => (/* binding */ writeSums),
/* harmony export */   ge: () => (/* binding */ sumsName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   xA: () => (/* binding */ notReady)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1517);
/* harmony import */ var _plan_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(889);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7726);
/* harmony import */ var _problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5324);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);





const manifestName = "manifest.json";
const sumsName = "SHA256SUMS";
const writeManifest = (manifest) => `${JSON.stringify({ schema_version: 1, ...manifest }, null, 1)}\n`;
/** As `sha256sum --check` reads it. */
const writeSums = (distributions) => distributions.map(({ sha256, filename }) => `${sha256}  ${filename}\n`).join("");
/** Reads a manifest that another job wrote. It may have been cut or tampered with: every field that is used is checked. */
const readManifest = (text, file) => {
    const fail = (why) => {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_problem_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestUnreadable)({ file, why }));
    };
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        fail("it is cut or no JSON");
    }
    if (!isManifest(document))
        return fail("it lacks a field, or one has a wrong type");
    const { plan, distributions } = document;
    const names = new Set(plan.packages.map(({ name }) => name));
    if (names.size < plan.packages.length)
        fail("its plan has a package twice");
    if (!isOrdered(plan))
        fail("its plan has no order");
    const foreign = distributions.find((distribution) => !names.has(distribution.package));
    if (foreign !== undefined)
        fail(`${foreign.filename} belongs to no package of its plan`);
    const seen = new Set();
    for (const { filename } of distributions) {
        if (seen.has(filename))
            fail(`it lists ${filename} twice`);
        seen.add(filename);
    }
    return document;
};
/** Whether each package waits for lower levels alone, those of its own unit apart: then nothing waits in a circle. */
const isOrdered = ({ packages }) => {
    const byName = new Map(packages.map((entry) => [entry.name, entry]));
    const waits = (0,_plan_order_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsInPlan */ .Zq)(packages);
    return packages.filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isWork */ .c).every(({ name, unit, level }) => {
        const isWhole = unit.includes(name) && unit.every((other) => byName.get(other)?.unit.join() === unit.join());
        return isWhole && waits.get(name).every((need) => unit.includes(need) || byName.get(need).level < level);
    });
};
/** The packages to publish that did not get through all that goes before an upload, and how far they got. */
const notReady = ({ plan, distributions, outcomes }) => plan.packages.filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isWork */ .c).flatMap(({ name }) => {
    const own = outcomes.filter((outcome) => outcome.package === name);
    const stopped = own.find(({ kind }) => kind === "failed" || kind === "blocked");
    const isTried = own.some((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isThrough */ .WT)(outcome, "rehearse"));
    if (isTried && distributions.some((file) => file.package === name))
        return [];
    return [`${name} (${stopped === undefined ? "not tried to the end" : `${stopped.kind} in ${stopped.stage}`})`];
});
const isText = (value) => typeof value === "string";
const isTextOrNull = (value) => value === null || isText(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isOneOf = (values) => (value) => values.includes(value);
const isList = (check) => (value) => Array.isArray(value) && value.every(check);
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const hasShape = (shape) => (value) => typeof value === "object" &&
    value !== null &&
    Object.entries(shape).every(([key, check]) => check(value[key]));
const isName = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const isPlan = hasShape({
    schema_version: isOneOf([1]),
    id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    commit: isTextOrNull,
    commit_time: isCount,
    created_at: isText,
    index: hasShape({ name: isText, upload_url: isText, simple_url: isText }),
    packages: isList(hasShape({
        name: isName,
        raw_name: isText,
        path: isText,
        version: isTextOrNull,
        status: isOneOf(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .statuses */ .b),
        reason: isText,
        level: isCount,
        needs: isList(isName),
        unit: isList(isName),
        bounds: isList(hasShape({ from: isText, to: isText, table: isText })),
        tag: isTextOrNull,
        requires_python: isTextOrNull,
        on_index: isList(isText),
    })),
    critical_path: isList(isName),
});
const isDistribution = hasShape({
    package: isName,
    filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
    kind: isOneOf(["wheel", "sdist"]),
    size: isCount,
    sha256: matches(/^[0-9a-f]{64}$/),
});
const isOutcome = hasShape({
    package: isName,
    stage: isOneOf(_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .stageNames */ .hL),
    kind: isOneOf(["done", "skipped", "failed", "blocked"]),
});
const isManifest = (value) => hasShape({
    schema_version: isOneOf([1]),
    plan: isPlan,
    distributions: isList(isDistribution),
    outcomes: isList(isOutcome),
})(value);


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   WT: () => (/* binding */ isThrough),
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/** The stages that every package goes through, in order. */
const stageNames = ["pin", "build", "check", "rehearse", "upload", "confirm", "verify", "smoke"];
/** The reason why a stage was skipped that the end of the run cut short. */
const cutShort = "interrupted";
const isCutShort = (outcome) => outcome.kind === "skipped" && outcome.reason === cutShort;
/** Whether the package got through the stage, or was let past it on purpose. */
const isThrough = (outcome, stage) => outcome.stage === stage && (outcome.kind === "done" || (outcome.kind === "skipped" && !isCutShort(outcome)));


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata)
/* harmony export */ });
const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
const field = /^([\x21-\x39\x3b-\x7e]+):(.*)$/s;
/** The header's fields as name and lines, and the body: what follows an empty line, or starts with one that is no field. */
const readHeader = (text) => {
    const fields = [];
    let body = "";
    for (const { 0: whole, 1: content = "", index } of text.matchAll(line)) {
        const [, name, value = ""] = field.exec(content) ?? [];
        const isContinuation = /^[ \t]/.test(content) && fields.length > 0;
        if (isContinuation)
            fields.at(-1).lines.push(content);
        else if (name !== undefined)
            fields.push({ name: name.toLowerCase(), lines: [value] });
        else {
            body = text.slice(content === "" ? index + whole.length : index);
            break;
        }
    }
    return { fields, body };
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
    const { fields: entries, body } = readHeader(text);
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
    };
};


/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Wi: () => (/* binding */ doThis),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   em: () => (/* binding */ worthKnowing),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qw: () => (/* binding */ wentWrong)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

const mostCauses = 10;
const mostNotes = 50;
/** Markdown: one error, where it is, and what it says. */
const cause = ({ code, message }, where) => `**${code}** ${where}\n\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message)}`;
/** Markdown: the package, and the file with its line. */
const place = ({ package: name, file, line }) => [
    ...(name === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)]),
    ...(file === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(line === undefined ? file : `${file}:${line}`)]),
].join(", ");
/** Markdown: what stands in the way, from what `cause` wrote; nothing where nothing does. */
const wentWrong = (causes) => {
    if (causes.length === 0)
        return [];
    const more = causes.length > mostCauses ? [`…and ${causes.length - mostCauses} more, in the log.`] : [];
    return ["### What went wrong", ...causes.slice(0, mostCauses), ...more];
};
/** Markdown: what the maintainer does now, numbered. */
const doThis = (steps) => {
    if (steps.length === 0)
        return [];
    const lines = steps.map(({ text, lines }, index) => {
        const block = lines === undefined ? "" : `\n\n${indent((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines), 3)}`;
        return `${index + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}${block}`;
    });
    return ["### Do this", lines.join("\n")];
};
const indent = (text, by) => text.replaceAll(/^/gm, " ".repeat(by));
/** Markdown: warnings, then notices, folded. */
const worthKnowing = (findings) => {
    const listed = ["warning", "notice"].flatMap((kind) => findings.filter(({ severity }) => severity === kind));
    if (listed.length === 0)
        return [];
    const lines = listed.slice(0, mostNotes).map((finding) => {
        const where = place(finding);
        return `- ${finding.severity} **${finding.code}** ${where === "" ? "" : `${where}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(finding.message)}`;
    });
    const more = listed.length > mostNotes ? [`- …and ${listed.length - mostNotes} more, in the log.`] : [];
    return [folded(`Worth knowing (${listed.length})`, [...lines, ...more].join("\n"))];
};
/** Markdown: something long that opens on a click. The body is Markdown already. */
const folded = (title, body) => `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   p: () => (/* binding */ hintSteps)
/* harmony export */ });
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _problem_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);



const mostNames = 3;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;
/** What the maintainer does now, ending with what a re-run will do and until when. Empty where nothing is left to do. */
const nextSteps = (report) => {
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF)(report))
        return [];
    const failures = report.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
    const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
    if (errors.length === 0 && report.isDryRun) {
        return [
            { text: "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again." },
        ];
    }
    // To run again is what the last step says, better than an interruption's own hint.
    const others = errors.filter(({ code }) => code !== _problem_run_js__WEBPACK_IMPORTED_MODULE_1__.interrupted.code);
    return [...hintSteps(others), { text: rerun(report) }];
};
/** The first five hints of these findings, each once, with the packages that it is for. */
const hintSteps = (findings) => [...Map.groupBy(findings, ({ hint }) => hint)].slice(0, 5).map(hintStep);
/** The first line of a hint is what to do, for these packages; the lines below it are to be copied. */
const hintStep = ([hint, findings]) => {
    const [first = "", ...rest] = hint.split("\n");
    const names = [...new Set(findings.flatMap(({ package: name }) => name ?? []))];
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
    const text = names.length === 0 ? first : `${names.slice(0, mostNames).join(", ")}${more}: ${first}`;
    return rest.length === 0 ? { text } : { text, lines: rest.join("\n") };
};
const rerun = (report) => {
    const left = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .standings */ .ES)(report).filter(({ kind }) => kind !== "published" && kind !== "before").length;
    const what = `Run the same again: it reads what the index has, publishes the ${left === 1 ? "package that is" : `${left} packages that are`} left, and uploads nothing twice.`;
    const deadline = lastDay(report);
    return deadline === undefined
        ? what
        : `${what} PyPI takes the missing files of a release for 14 days: until ${deadline}.`;
};
/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = ({ plan, outcomes }) => {
    if (plan.index.upload_url !== _index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU.pypi.uploadUrl)
        return undefined;
    const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
    if (uploads.length === 0)
        return undefined;
    const first = Math.min(...uploads.map(({ started }) => started));
    return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ganttPicture),
/* harmony export */   nu: () => (/* binding */ levelTable),
/* harmony export */   rY: () => (/* binding */ graphPicture),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

/** Beyond these a picture is unreadable on the page, and forges refuse to draw it. */
const widestLevel = 12;
const mostPackages = 40;
const longestText = 45_000;
const classes = {
    published: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    before: "fill:#f6f8fa,stroke:#818b98,color:#1f2328",
    uploaded: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    ready: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
    failed: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    blocked: "fill:#fff1e5,stroke:#bc4c00,color:#1f2328",
    waiting: "fill:#ffffff,stroke:#818b98,color:#1f2328",
};
/** The graph as Mermaid, coloured by where each package stands; `undefined` where it would be too wide to read. */
const graphPicture = (standings) => {
    const levels = Map.groupBy(standings, (standing) => standing.package.level);
    const widest = Math.max(0, ...[...levels.values()].map(({ length }) => length));
    if (standings.length < 2 || standings.length > mostPackages || widest > widestLevel)
        return undefined;
    const ids = new Map(standings.map((standing, index) => [standing.package.name, `p${index}`]));
    const nodes = standings.map(({ package: { name }, kind }) => `  ${ids.get(name)}["${name}"]:::${kind}`);
    const edges = standings.flatMap(({ package: { name, needs } }) => needs.filter((need) => ids.has(need)).map((need) => `  ${ids.get(need)} --> ${ids.get(name)}`));
    const used = new Set(standings.map(({ kind }) => kind));
    const styles = [...used].map((kind) => `  classDef ${kind} ${classes[kind]}`);
    const text = ["flowchart TD", ...nodes, ...edges, ...styles].join("\n");
    return text.length > longestText ? undefined : text;
};
/** When each stage of each package ran, as a Mermaid Gantt chart; the critical path is marked. */
const ganttPicture = ({ plan, outcomes, started }) => {
    const timed = outcomes.filter(({ kind }) => kind === "done" || kind === "failed");
    const packages = new Set(timed.map((outcome) => outcome.package));
    if (packages.size === 0 || packages.size > mostPackages)
        return undefined;
    const critical = new Set(plan.critical_path);
    const lines = plan.packages
        .filter(({ name }) => packages.has(name))
        .flatMap(({ name }) => [
        `  section ${name}`,
        ...timed
            .filter((outcome) => outcome.package === name)
            .map((outcome) => {
            const tags = [...(critical.has(name) ? ["crit"] : []), ...(outcome.kind === "done" ? ["done"] : ["active"])];
            const from = outcome.started - started;
            return `  ${outcome.stage} :${tags.join(", ")}, ${from}, ${Math.max(outcome.ended - started, from + 1)}`;
        }),
    ]);
    const text = ["---", "displayMode: compact", "---", "gantt", "  dateFormat x", "  axisFormat %M:%S", ...lines].join("\n");
    return text.length > longestText ? undefined : text;
};
/** The levels as a table, for graphs that are too wide to draw. */
const levelTable = (standings) => {
    const levels = Map.groupBy(standings, (standing) => standing.package.level);
    const rows = [...levels]
        .sort(([a], [b]) => a - b)
        .map(([level, entries]) => {
        const names = entries.slice(0, 12).map((standing) => `\`${standing.package.name}\``);
        const more = entries.length > 12 ? ` and ${entries.length - 12} more` : "";
        return `| ${level} | ${entries.length} | ${names.join(", ")}${more} |`;
    });
    return ["| level | packages | names |", "| --- | --- | --- |", ...rows].join("\n");
};
/** `core → http → cli, 12 s`: the chain that the run could not be faster than. */
const criticalPath = (plan, outcomes) => {
    const taken = plan.critical_path.map((name) => outcomes
        .filter((outcome) => outcome.package === name && (outcome.stage === "upload" || outcome.stage === "confirm"))
        .reduce((sum, { started, ended }) => sum + ended - started, 0));
    const names = plan.critical_path.map((name) => `\`${name}\``).join(" → ");
    const total = taken.reduce((sum, each) => sum + each, 0);
    return total > 0 ? `${names}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(total)} of upload and confirm` : names;
};


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   kT: () => (/* binding */ uploadedFiles)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7726);


/** Every package that the run was about: the work, and those of the release that were complete before. */
const standings = ({ plan, outcomes }) => {
    const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
    return plan.packages
        .filter((entry) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || entry.status === "published")
        .map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};
const standing = (entry, outcomes) => {
    const base = { package: entry, outcomes };
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry))
        return { ...base, kind: "before" };
    const has = (stage) => outcomes.some((outcome) => outcome.stage === stage && outcome.kind === "done");
    const isPublic = has("upload") || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
    const failure = outcomes.find((outcome) => outcome.kind === "failed");
    if (failure !== undefined) {
        return { ...base, kind: "failed", stage: failure.stage, findings: failure.findings, isPublic };
    }
    const block = outcomes.find((outcome) => outcome.kind === "blocked");
    if (block !== undefined)
        return { ...base, kind: "blocked", by: block.by };
    if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed"))
        return { ...base, kind: "published" };
    if (has("upload") || wasCut(outcomes))
        return { ...base, kind: "uploaded" };
    return { ...base, kind: outcomes.some((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrough */ .WT)(outcome, "rehearse")) ? "ready" : "waiting" };
};
/** Whether the run was interrupted while files went up: the index may have them, or a part. */
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
/** Whether every planned package is complete on the index. */
const isPublished = (report) => !report.isDryRun && standings(report).every(({ kind }) => kind === "published" || kind === "before");
/** The file names that this run put on the index. */
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay)
/* harmony export */ });
const first = 500;
const longest = 30_000;
const longestAsked = 120_000;
/**
 * Milliseconds to wait before try `attempt` + 1: what `Retry-After` asks for, at most two minutes, else a back-off that
 * doubles from half a second to half a minute, with full jitter above its half so that parallel runs spread.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryDelay = (attempt, time, retryAfter) => {
    const asked = retryAfter === null ? undefined : askedDelay(retryAfter, time.now());
    if (asked !== undefined)
        return Math.min(asked, longestAsked);
    const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
    return ceiling / 2 + (ceiling / 2) * time.random();
};
const askedDelay = (retryAfter, now) => {
    if (/^\d+$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ rehearseStage),
/* harmony export */   dA: () => (/* binding */ uploadTo),
/* harmony export */   vl: () => (/* binding */ skipRehearsal)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _domain_distribution_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5294);
/* harmony import */ var _domain_problem_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);
/* harmony import */ var _smoke_try_install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9014);





const uploadsAtOnce = 4;
/**
 * The whole release against the embedded index: every file goes through the real `uv publish`, then every package is
 * installed alone and tried. Packages wait for each other's uploads, so only the work itself is bounded.
 */
const rehearseStage = (options) => {
    const uploads = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(uploadsAtOnce);
    const installs = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(options.slots);
    const arrived = new Map(options.names.map((name) => [name, Promise.withResolvers()]));
    return {
        name: "rehearse",
        slots: Number.POSITIVE_INFINITY,
        run: async (work, signal) => {
            try {
                await uploads(() => uploadTo(options, work, signal));
            }
            finally {
                arrived.get(work.package.name)?.resolve();
            }
            await untilAborted(Promise.all([...arrived.values()].map(({ promise }) => promise)), signal);
            return await installs(() => (0,_smoke_try_install_js__WEBPACK_IMPORTED_MODULE_2__/* .tryInstall */ .X)(options, work, signal));
        },
    };
};
/** Puts a package on the embedded index with the real `uv publish`. */
const uploadTo = async (options, work, signal) => {
    const uploadUrl = await options.uploadUrl();
    for (const { filename } of (0,_domain_distribution_file_js__WEBPACK_IMPORTED_MODULE_4__/* .inUploadOrder */ .F)(work.distributions)) {
        signal.throwIfAborted();
        const path = options.pathOf(filename);
        const answer = await options.uv.publish({ path, uploadUrl, credential: { kind: "anonymous" }, signal });
        signal.throwIfAborted();
        if (answer.exitCode === 0 && answer.isSent)
            continue;
        const facts = { package: work.package.name, file: filename, words: answer.words };
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__.rehearsalRefused)(facts), { cause: { tail: answer.output } });
    }
};
/** For runs that rehearse nothing. */
const skipRehearsal = (reason) => ({
    name: "rehearse",
    slots: Number.POSITIVE_INFINITY,
    run: async () => ({ kind: "skipped", reason }),
});
const untilAborted = async (promise, signal) => {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.throwIfAborted();
    signal.addEventListener("abort", abort, { once: true });
    try {
        await Promise.race([promise, aborted.promise]);
    }
    finally {
        signal.removeEventListener("abort", abort);
    }
};


/***/ }),

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ resolves),
  X: () => (/* binding */ tryInstall)
});

// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(3186);
// EXTERNAL MODULE: ./.build/js/domain/distribution/import-names.js
var import_names = __webpack_require__(8670);
// EXTERNAL MODULE: ./.build/js/domain/distribution/record.js
var record = __webpack_require__(7631);
// EXTERNAL MODULE: ./.build/js/domain/last-words.js
var last_words = __webpack_require__(7437);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(7908);
// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var metadata = __webpack_require__(5335);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var specifier = __webpack_require__(2596);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(460);
;// CONCATENATED MODULE: ./.build/js/stages/smoke/failures.js

/**
 * What failed, told once for each cause. A script that cannot import something is no error where the package has extras:
 * command lines are often for one of them alone.
 */
const explainFailures = (failures, { facts, extras }) => {
    const isForExtra = ({ isScript, isImportError }) => isScript && isImportError && extras.length > 0;
    const causes = Map.groupBy(failures, (failure) => `${isForExtra(failure)} ${failure.words}`);
    return [...causes.values()].map((alike) => {
        const [first] = alike;
        const about = { ...facts, words: first.words, what: alike.map(({ what }) => what) };
        return isForExtra(first) ? (0,smoke.scriptWithoutExtra)({ ...about, extras }) : (0,smoke.smokeFailed)(about);
    });
};

;// CONCATENATED MODULE: ./.build/js/stages/smoke/probe.js
/**
 * Runs as `python -I -c` in a fresh environment. It looks at what was installed first, then imports, since imported code
 * may do anything. Console scripts are loaded, not run; entry points of other groups may need their host, so they are not.
 */
const probe = `
import importlib, importlib.metadata, json, traceback

with open("ask.json", encoding="utf-8") as file:
    ask = json.load(file)
distribution = importlib.metadata.distribution(ask["name"])
installed = {str(path): path.hash.value for path in distribution.files or [] if path.hash}
answer = {
    "version": distribution.version,
    "foreign": [path for path, value in ask["record"].items() if installed.get(path) != value],
    "failures": [],
}

def attempt(what, load, is_script=False):
    try:
        load()
    except BaseException as error:
        words = "".join(traceback.format_exception_only(type(error), error)).strip()
        failure = {"isScript": is_script, "isImportError": isinstance(error, ImportError)}
        answer["failures"].append({"what": what, "words": words[-2000:], **failure})

for name in ask["imports"]:
    attempt("import " + name, lambda: importlib.import_module(name))
for point in distribution.entry_points:
    if point.group in ("console_scripts", "gui_scripts") and not getattr(point, "extras", None):
        attempt("script " + point.name, point.load, is_script=True)
with open("answer.json", "w", encoding="utf-8") as file:
    json.dump(answer, file)
`;
/** Runs a configured smoke command with the environment's scripts first on PATH. */
const commandRunner = `
import json, os, subprocess, sys

with open("ask.json", encoding="utf-8") as file:
    command = json.load(file)
environment = dict(os.environ)
environment["PATH"] = os.path.dirname(sys.executable) + os.pathsep + environment.get("PATH", "")
try:
    sys.exit(subprocess.run(command, env=environment).returncode)
except OSError as error:
    sys.exit(str(error))
`;

;// CONCATENATED MODULE: ./.build/js/stages/smoke/try-install.js
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











const installTimeout = 10 * 60_000;
const probeTimeout = 2 * 60_000;
/** Installs a package alone from an index into fresh environments, and tries it. */
const tryInstall = async (options, work, signal) => {
    const smokePlan = options.smokePlan(work.package.name);
    if (smokePlan.how === "off")
        return { kind: "skipped", reason: "smoke is off for it" };
    const pythons = smokePlan.pythons.length > 0 ? smokePlan.pythons : [work.package.requires_python ?? undefined];
    const tried = [];
    for (const python of pythons) {
        const detail = await tryOn(python, { ...options, work, signal, smokePlan });
        if (detail !== undefined)
            tried.push(detail);
    }
    if (tried.length > 0)
        return { kind: "done", detail: tried.join(", ") };
    return { kind: "skipped", reason: `no Python here fits ${work.package.requires_python ?? "it"}` };
};
/** What the installer says where a package cannot be resolved from the index; `undefined` where it can. */
const resolves = async (options, work, signal) => {
    const smokePlan = () => ({ how: "resolve", extras: [], pythons: [] });
    try {
        await tryInstall({ ...options, smokePlan }, work, signal);
        return undefined;
    }
    catch (error) {
        if (signal.aborted || !(error instanceof problem/* Problem */.AF))
            throw error;
        return error.message;
    }
};
/** What was done; `undefined` where this Python does not fit the package. */
const tryOn = async (python, trial) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environments, scratch, work, signal, smokePlan } = trial;
        const folder = __addDisposableResource(env_1, await scratch.folder(`try-${work.package.name}`), true);
        await folder.write("uv.toml", trial.uvToml);
        const executable = await environments.create({ folder: folder.pathOf("venv"), python, signal });
        if (!(await fits(trial, executable, folder.path)))
            return undefined;
        const { name, version } = work.package;
        const extras = smokePlan.extras.length === 0 ? "" : `[${smokePlan.extras.join(",")}]`;
        const install = await environments.install({
            python: executable,
            cwd: folder.path,
            requirements: [`${name}${extras}==${version}`],
            index: await trial.index(),
            isDry: smokePlan.how === "resolve",
            timeout: installTimeout,
            signal,
        });
        signal.throwIfAborted();
        const facts = { package: name, index: trial.indexName, python: python ?? "" };
        if (install.code !== 0) {
            const tail = install.stderr.slice(-4000);
            throw new problem/* Problem */.AF((0,smoke.smokeInstallFailed)({ ...facts, words: (0,last_words/* lastWords */.a)(tail) }), { cause: { tail } });
        }
        if (smokePlan.how === "resolve")
            return "resolves";
        const attempt = { ...trial, executable, folder, facts };
        if (typeof smokePlan.how !== "string") {
            await runCommand(attempt, smokePlan.how);
            return "installs and runs";
        }
        await inspect(attempt);
        return "installs and imports";
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
const fits = async ({ environments, work, signal }, python, cwd) => {
    const specifiers = (0,specifier/* parseSpecifiers */.$)(work.package.requires_python ?? "");
    if (specifiers === undefined || specifiers.length === 0)
        return true;
    const args = ["-c", "import platform; print(platform.python_version())"];
    const { stdout } = await environments.run({ python, args, cwd, timeout: probeTimeout, signal });
    return (0,version/* parseVersion */.ot)(stdout.trim()) === undefined || (0,specifier/* admits */.t)(specifiers, stdout.trim(), { prereleases: true });
};
/** Imports what the wheel holds, and compares what was installed with it: another index may have the same name. */
const inspect = async ({ archives, folder, executable, work, environments, signal, ...rest }) => {
    const wheel = work.distributions.find(({ kind }) => kind === "wheel");
    if (wheel === undefined)
        return;
    const archive = await archives.read(rest.pathOf(wheel.filename));
    const { name, version } = work.package;
    const ask = {
        name,
        version: version ?? "",
        record: (0,record/* installedHashes */.f)(archive),
        imports: (0,import_names/* importNames */.M)(archive),
    };
    await folder.write("ask.json", JSON.stringify(ask));
    const args = ["-c", probe];
    const exit = await environments.run({ python: executable, args, cwd: folder.path, timeout: probeTimeout, signal });
    signal.throwIfAborted();
    const text = await folder.readText("answer.json");
    const cause = {
        cause: {
            tail: `${exit.stdout}
${exit.stderr}`.slice(-4000),
        },
    };
    if (text === undefined) {
        const words = exit.code === null ? `it was ended after ${probeTimeout / 1000} s` : (0,last_words/* lastWords */.a)(exit.stderr);
        throw new problem/* Problem */.AF((0,smoke.smokeFailed)({ ...rest.facts, what: ["import"], words }), cause);
    }
    const answer = JSON.parse(text);
    if (answer.version !== version || answer.foreign.length > 0) {
        throw new problem/* Problem */.AF((0,smoke.smokeForeign)({ ...rest.facts, version: answer.version, files: answer.foreign }), cause);
    }
    const { providesExtra } = (0,metadata/* parseMetadata */.j)(archive.texts.get((0,distribution_archive/* metadataPathOf */._V)(archive)) ?? "");
    const leftOut = rest.smokePlan.extras.length === 0 ? providesExtra : [];
    const findings = explainFailures(answer.failures, { facts: rest.facts, extras: leftOut });
    if (findings.some(({ severity }) => severity === "error"))
        throw new problem/* Problem */.AF(findings, cause);
    for (const finding of findings)
        rest.note(finding);
};
const runCommand = async (attempt, command) => {
    const { folder, executable, environments, signal, facts } = attempt;
    await folder.write("ask.json", JSON.stringify(command));
    const args = ["-c", commandRunner];
    const exit = await environments.run({ python: executable, args, cwd: folder.path, timeout: probeTimeout, signal });
    signal.throwIfAborted();
    if (exit.code === 0)
        return;
    const tail = `${exit.stdout}
${exit.stderr}`.slice(-4000);
    throw new problem/* Problem */.AF((0,smoke.smokeFailed)({ ...facts, what: [command.join(" ")], words: (0,last_words/* lastWords */.a)(tail) }), { cause: { tail } });
};


/***/ })

};
