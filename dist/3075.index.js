export const id = 3075;
export const ids = [3075];
export const modules = {

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ isCredential),
  xB: () => (/* binding */ openDestination),
  t6: () => (/* binding */ readyCredential)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var credential = __webpack_require__(69712);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
;// CONCATENATED MODULE: ./.build/js/domain/credential/credential.js



/** The credential to upload with to an index that is not our own, or what is missing. A given one wins over trusted publishing `automatic`. */
const chooseCredential = (target, given) => {
    const { token, username, password, trustedPublishing, hasIdentity, job } = given;
    if (trustedPublishing === "always") {
        return hasIdentity ? { kind: "trusted" } : (0,credential.identityMissing)({ index: (0,target_target/* titleOf */.Gg)(target) });
    }
    if (token?.isInput)
        return { kind: "token", token: token.secret };
    if (password !== undefined) {
        return username === undefined ? { kind: "token", token: password } : { kind: "password", username, password };
    }
    if (token !== undefined && (0,target_target/* takesEnvironmentToken */.n$)(target))
        return { kind: "token", token: token.secret };
    if (trustedPublishing === "automatic" && hasIdentity)
        return { kind: "trusted" };
    return (0,credential.credentialMissing)({
        index: (0,target_target/* titleOf */.Gg)(target),
        publishersPage: target.preset && (0,presets/* pendingPublisherPage */.lJ)(target.preset),
        takesToken: (0,target_target/* takesEnvironmentToken */.n$)(target),
        isTokenHeldBack: token !== undefined,
        job,
    });
};

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/target/reading.js
var reading = __webpack_require__(14235);
// EXTERNAL MODULE: ./.build/js/actions/publish/rehearsal.js
var rehearsal = __webpack_require__(20019);
;// CONCATENATED MODULE: ./.build/js/actions/publish/destination.js





const isCredential = (credential) => "kind" in credential;
/** Opens the index; the embedded one starts here where the release is a rehearsal, and ends with the destination. */
const openDestination = async (target, inputs, ports) => {
    const title = (0,target_target/* titleOf */.Gg)(target);
    if (target.kind === "rehearsal")
        return await openOwn(target, title, ports);
    const credential = await readyCredential(target, inputs, ports);
    const warnings = [];
    const upload = isCredential(credential) && credential.kind === "password" ? credential : undefined;
    const index = ports.openIndex({
        ...(0,reading/* readingOf */.M)(target, { upload, uv: ports.uvIndexes }),
        warn: (each) => warnings.push(each),
    });
    const mirror = openMirror(ports, index);
    return {
        target,
        title,
        credential,
        index,
        warnings,
        members: mirror.members,
        admit: () => { },
        [Symbol.asyncDispose]: mirror.stop,
    };
};
/** Starts when it is first needed. */
const openMirror = ({ embeddedIndex, names }, index) => {
    let started;
    const mirror = () => {
        started ??= embeddedIndex.mirror({ names: new Set(names), index });
        return started;
    };
    return {
        members: async () => ({ url: (await mirror()).simpleUrl, names }),
        stop: async () => await (await started)?.stop(),
    };
};
/** The credential to upload with. What is missing is said at once, for the upload is far away. */
const readyCredential = async (target, inputs, { facts, progress }) => {
    const given = {
        token: inputs.pypiApiToken && { secret: inputs.pypiApiToken.secret, isInput: inputs.pypiApiToken.from === "input" },
        username: inputs.username,
        password: inputs.password?.secret,
        trustedPublishing: inputs.trustedPublishing,
        hasIdentity: facts.hasIdentity,
        job: undefined,
    };
    const chosen = chooseCredential(target, given);
    if (isCredential(chosen))
        return chosen;
    const missing = chooseCredential(target, { ...given, job: await facts.job() });
    if (!isCredential(missing) && !inputs.dryRun)
        progress.finding((0,finding/* asWarning */.PQ)(missing));
    return missing;
};
/** The embedded index, with the token that it alone takes. */
const openOwn = async (target, title, ports) => {
    const { uploadUrl, simpleUrl, token, admit, stop } = await (0,rehearsal/* startEmbedded */.H)(ports, target);
    const served = { ...target, uploadUrl, simpleUrl };
    return {
        target: served,
        title,
        credential: { kind: "token", token },
        index: ports.openIndex(served),
        warnings: [],
        members: async () => ({ url: simpleUrl, names: ports.names }),
        admit,
        [Symbol.asyncDispose]: stop,
    };
};


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QR: () => (/* binding */ alone),
  Op: () => (/* binding */ look),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/indexes/package-sources.js
var package_sources = __webpack_require__(70733);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(33841);
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

// EXTERNAL MODULE: ./.build/js/domain/problem/uv-settings.js
var uv_settings = __webpack_require__(52254);
;// CONCATENATED MODULE: ./.build/js/stages/publish/build.js
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
        const { files, isIsolated } = await uv.build({
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
        if (!isIsolated)
            rest.note((0,uv_settings.builtWithoutIsolation)({ package: name }));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var metadata = __webpack_require__(35335);
// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(43186);
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
    const { fields, description = "" } = (0,metadata/* parseMetadata */.jR)(text);
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
var index_reads = __webpack_require__(38325);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var upload = __webpack_require__(67160);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(47642);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
;// CONCATENATED MODULE: ./.build/js/stages/publish/index-look.js








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
    const takeWheel = async (entry, signal) => {
        const files = (await index.project(entry.name, { signal }))?.files ?? [];
        const [wheel, another] = files.filter(({ filename }) => {
            const parsed = (0,distribution_name/* parseDistributionName */.w9)(filename, entry.name);
            return parsed?.kind === "wheel" && (0,version/* canonicalVersion */.Bp)(parsed.version) === entry.version;
        });
        if (wheel === undefined || another !== undefined)
            return undefined;
        const bytes = await fetchFile(wheel, signal);
        await store.write(wheel.filename, bytes);
        const { filename } = wheel;
        return { package: entry.name, filename, kind: "wheel", size: bytes.length, sha256: sha256(bytes) };
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
    return { listing: simpleUrl, find, hashes, adopt, awaitAdoption, takeWheel, waitUntil };
};
/** An index that fails while it is waited for may come back in time. */
const whileOutside = (error) => {
    if (error instanceof problem/* Problem */.AF && error.findings.every(({ mender }) => mender === "outside"))
        return error;
    throw error;
};
const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");

// EXTERNAL MODULE: ./.build/js/domain/pin/apply.js
var apply = __webpack_require__(5161);
;// CONCATENATED MODULE: ./.build/js/stages/publish/pin.js

/** Writes the planned bounds into the copy. The checkout is never touched. */
const pinStage = ({ copy, member }) => ({
    name: "pin",
    slots: 1,
    run: async ({ package: { name, path, bounds } }) => {
        if (bounds.length === 0)
            return { kind: "skipped", reason: "nothing to pin" };
        const file = path === "." ? "pyproject.toml" : `${path}/pyproject.toml`;
        await copy.write(file, (0,apply/* applyBounds */.Y)(member(name), bounds));
        return { kind: "done", detail: bounds.map(({ to }) => to).join(", ") };
    },
});

// EXTERNAL MODULE: ./.build/js/stages/publish/rehearse.js
var rehearse = __webpack_require__(30309);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/expected.js
/** PyPI's limit for a file of a project that asked for no more. https://docs.pypi.org/project-management/storage-limits/ */
const pypiSizeLimit = 100 * 1024 ** 2;

// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/stated.js


const readRequirement = (text) => {
    const parsed = (0,requirement/* parseRequirement */.p)(text);
    return parsed.ok ? [parsed.requirement] : [];
};
/** The requirements of a table of `[project]` as the metadata has them; none for other tables. */
const inMetadata = (text, table) => {
    const extra = /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1];
    if (table !== "project.dependencies" && extra === undefined)
        return [];
    return readRequirement(text).flatMap((requirement) => {
        if (extra === undefined)
            return [requirement];
        const marker = requirement.marker === undefined ? "" : `(${requirement.marker}) and `;
        const { spans } = requirement;
        const end = spans.marker === undefined ? text.length : text.lastIndexOf(";", spans.marker.start);
        return readRequirement(`${text.slice(0, end)} ; ${marker}extra == "${extra}"`);
    });
};
/**
 * What is left to compare where the plan's edits are compared by themselves. Requirements on itself are passed over, for
 * hatchling puts what they mean in their place, and URLs, which it fills in.
 */
const statedBy = (member, bounds) => {
    const isEdited = (text, table) => bounds.some((edit) => edit.from === text && edit.table === table);
    const ofOthers = member.requirements.filter(({ requirement: { name } }) => name !== member.name);
    const written = ofOthers.filter(({ requirement, table }) => requirement.url === undefined && !isEdited(requirement.text, table));
    const extras = ofOthers.flatMap(({ table }) => /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1] ?? []);
    return {
        requirements: written.flatMap(({ requirement, table }) => inMetadata(requirement.text, table)),
        extras: [...new Set(extras)],
        requiresPython: member.dynamic.includes("requires-python") ? undefined : member.requiresPython,
        description: typeof member.project.description === "string" ? member.project.description : undefined,
        needs: ofOthers.filter(({ kind }) => kind === "dynamic").map(({ requirement }) => requirement.name),
        isEmpty: isMeantEmpty(member),
    };
};
/** Settings that say: no module. https://hatch.pypa.io/latest/config/build/#packages, and setuptools' lists. */
const isMeantEmpty = ({ tool }) => {
    const wheel = (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "hatch"), "build"), "targets"), "wheel");
    const setuptools = (0,shapes/* tableIn */.sV)(tool, "setuptools");
    const isNone = (value) => Array.isArray(value) && value.length === 0;
    return (wheel["bypass-selection"] === true ||
        isNone(setuptools.packages) ||
        isNone(setuptools["py-modules"]) ||
        isNone((0,shapes/* tableIn */.sV)(tool, "poetry").packages));
};

// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
;// CONCATENATED MODULE: ./.build/js/domain/plan/together.js
/** Tells whether some package of the workspace brings both into one environment, by what it needs, directly or not. */
const togetherIn = ({ packages }) => {
    const needs = new Map(packages.map((each) => [each.name, each.needs]));
    const brings = packages.map(({ name }) => {
        const found = new Set([name]);
        for (const each of found)
            for (const need of needs.get(each) ?? [])
                found.add(need);
        return found;
    });
    return (a, b) => brings.some((names) => names.has(a) && names.has(b));
};

// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-together.js
var distribution_together = __webpack_require__(12978);
// EXTERNAL MODULE: ./.build/js/domain/distribution/import-names.js
var import_names = __webpack_require__(98670);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/losses.js




const isEmpty = (table) => Object.keys(table).length === 0;
const hasAny = (table, pattern) => Object.keys(table).some((key) => pattern.test(key));
/** `packages` alone takes the same from an sdist that holds all of them. */
const hatchMay = (build) => {
    const { targets, ...rest } = build;
    const { wheel, ...others } = (0,shapes/* tableIn */.sV)(build, "targets");
    const { packages, ...more } = (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(build, "targets"), "wheel");
    return !isEmpty(rest) || !isEmpty(others) || !isEmpty(more);
};
const poetryMay = (poetry) => hasAny(poetry, /^(include|exclude|build)$/) || /"format"/.test(JSON.stringify(poetry.packages ?? ""));
/**
 * Whether the settings of a build backend name files, so that the wheel may have lost some of them by way of the sdist.
 * With others than these it is not known, and with those that compile it would cost another compilation.
 */
const mayLose = ({ buildBackend, tool }) => {
    switch (buildBackend?.split(":")[0]) {
        case "uv_build":
            return hasAny((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "uv"), "build-backend"), /exclude|include|data/);
        case "hatchling.build":
            return hatchMay((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "hatch"), "build"));
        case "poetry.core.masonry.api":
            return poetryMay((0,shapes/* tableIn */.sV)(tool, "poetry"));
        case "pdm.backend":
            return !isEmpty((0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "pdm"), "build"));
        case "flit_core.buildapi":
            return hasAny((0,shapes/* tableIn */.sV)(tool, "flit"), /sdist|external-data/);
        case "maturin":
        case "scikit_build_core.build":
        case "mesonpy":
            return false;
        default:
            return true;
    }
};
/** How each backend is told to put a file into the sdist. */
const remedies = {
    uv_build: "take it out of source-exclude in [tool.uv.build-backend]",
    "hatchling.build": "name it in artifacts (where git ignores it) or include of [tool.hatch.build.targets.sdist] too",
    "poetry.core.masonry.api": 'give it format = ["sdist", "wheel"] in include of [tool.poetry]',
    "pdm.backend": "name it in source-includes or includes of [tool.pdm.build]",
    "flit_core.buildapi": "name it in include of [tool.flit.sdist]",
    "setuptools.build_meta": "name it in MANIFEST.in",
};
/** What a wheel is made from, and what its users do not read at run time. */
const notForUsers = /\.(py[ixc]?|pxd|pyx|ipynb|[ch]|cc|cpp|cxx|hpp|cu|rs|go|zig|f90|m|swift|[jt]sx?|vue|svelte|s[ac]ss|less|map|pot?|in|md|rst|cfg|ini|lock)$|(^|\/)(\.[^/]*|Makefile|CMakeLists\.txt|meson\.build|[A-Z]+)$|(^|\/)_?(tests?|testing|docs?|examples?|samples?|benchmarks?|node_modules|__pycache__)\//i;
const written = (wheel) => (0,distribution_archive/* filesOf */.R8)(wheel)
    .map(({ path }) => path)
    .filter((path) => !/^[^/]+\.dist-info\/[^/]+$|\.py[co]$|\.(so|pyd)$/.test(path));
/**
 * What a wheel that is built straight from the checkout has, and the one that came by way of the sdist has not. Texts and
 * sources that nothing reads at run time are no reason to stop.
 */
const checkLosses = (straight, wheel, backend) => {
    const there = new Set(written(wheel));
    const entries = written(straight).filter((path) => !there.has(path));
    if (entries.length === 0)
        return [];
    const remedy = remedies[backend?.split(":")[0] ?? "setuptools.build_meta"] ?? "see that the sdist has it";
    const finding = (0,distribution_together.filesLost)({ filename: wheel.filename, entries, remedy });
    const isHarmless = entries.every((path) => !/\.pyi?$/.test(path) && notForUsers.test(path));
    return [isHarmless ? { ...finding, severity: "warning" } : finding];
};
/** Settings that leave something out of the wheel on purpose. */
const leavesOut = ({ tool }) => {
    const build = (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "hatch"), "build");
    const tables = [
        build,
        (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(build, "targets"), "wheel"),
        (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "uv"), "build-backend"),
        (0,shapes/* tableIn */.sV)(tool, "setuptools"),
        (0,shapes/* tableIn */.sV)(tool, "poetry"),
        (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(tool, "pdm"), "build"),
    ];
    return tables.some((table) => hasAny(table, /^(wheel-)?excludes?$|^exclude-package-data$|^source-includes$/));
};
/** Data within the packages of a wheel that its sdist has and it has not, where no setting says that it is meant so. */
const checkData = (sdist, wheel, member) => {
    if (leavesOut(member))
        return [];
    const there = new Set((0,distribution_archive/* filesOf */.R8)(wheel).flatMap(({ path }) => (0,import_names/* sitePathOf */.MZ)(path) ?? []));
    const folders = (0,import_names/* packagesOf */.DT)(wheel).map((name) => `${name.replaceAll(".", "/")}/`);
    const top = `${(0,distribution_archive/* topFolderOf */.zB)(sdist)}/`;
    const entries = (0,distribution_archive/* filesOf */.R8)(sdist).flatMap(({ path }) => {
        const inside = path.slice(top.length).replace(/^(src|lib|python)\//, "");
        const isLost = !there.has(inside) && !notForUsers.test(inside) && folders.some((each) => inside.startsWith(each));
        return isLost ? [inside] : [];
    });
    return entries.length === 0 ? [] : [(0,distribution_together.filesOnlyInSdist)({ filename: wheel.filename, sdist: sdist.filename, entries })];
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/entry-points.js
var entry_points = __webpack_require__(25261);
// EXTERNAL MODULE: ./.build/js/domain/distribution/identity.js
var identity = __webpack_require__(13052);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/entry-modules.js






const prefixesOf = (dotted) => {
    const parts = dotted.split(".");
    return parts.map((_, index) => parts.slice(0, index + 1).join("."));
};
const modulesOf = (wheel) => {
    const all = new Set();
    const closed = new Set();
    const compiled = new Set();
    for (const { path } of (0,distribution_archive/* filesOf */.R8)(wheel)) {
        const parts = (0,import_names/* sitePathOf */.MZ)(path)?.split("/") ?? [];
        const module = (0,import_names/* moduleOf */.cD)(parts.at(-1) ?? "");
        if (module === undefined)
            continue;
        const folders = parts.slice(0, -1);
        const name = (module === "__init__" ? folders : [...folders, module]).join(".");
        for (const prefix of prefixesOf(name))
            all.add(prefix);
        closed.add(name);
        if (!path.endsWith(".py"))
            compiled.add(name);
    }
    return { all, closed, compiled };
};
/** `package.module` of `package.module:attribute`; `undefined` where a group's values are of another kind. */
const moduleIn = (value) => /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*(?::\s*[\p{L}_][\p{L}\p{N}_.]*)?$/u.exec(value.trim())?.[1];
/** Whether a wheel requires something that is not of the release, and may bring any module. */
const requiresMore = (wheel, others) => ((0,identity/* metadataOf */.Nk)(wheel)?.requiresDist ?? [])
    .flatMap(readRequirement)
    .some(({ name }) => !others.some((other) => other.package === name));
/**
 * Every entry point names a module that is there: of the wheel itself, of another one of the release, or of something
 * else that the wheel requires, which a trial looks for.
 * https://packaging.python.org/en/latest/specifications/entry-points/#data-model
 */
const checkEntryModules = (wheel, others) => {
    const points = (0,entry_points/* entryPointsOf */.jB)(wheel) ?? [];
    if (points.length === 0)
        return [];
    const own = modulesOf(wheel);
    const foreign = others.map((other) => modulesOf(other.wheel));
    const isForeign = (module) => foreign.some(({ all }) => all.has(module));
    return points.flatMap(({ group, name, value }) => {
        const module = moduleIn(value);
        if (module === undefined || own.all.has(module))
            return [];
        const above = prefixesOf(module);
        if (above.some((prefix) => own.compiled.has(prefix)))
            return [];
        const facts = { filename: wheel.filename, entry: `${name} = ${value}`, group, module };
        if (above.some((prefix) => own.closed.has(prefix)))
            return [(0,distribution_together.entryPointModuleMissing)(facts)];
        if (isForeign(module))
            return [];
        return [requiresMore(wheel, others) ? (0,distribution_together.entryPointModuleUnseen)(facts) : (0,distribution_together.entryPointModuleMissing)(facts)];
    });
};

;// CONCATENATED MODULE: ./.build/js/domain/distribution/modules.js




/** Parts of a package that are for its developers. */
const ownUse = /^_?(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|conftest)$/;
/** Whether users get anything to run or to type-check with: stubs and scripts count. */
const isUsable = (wheel) => (0,distribution_archive/* filesOf */.R8)(wheel).some(({ path }) => /\.(py|pyi|so|pyd)$/.test((0,import_names/* sitePathOf */.MZ)(path) ?? "") || /^[^/]+\.data\/scripts\//.test(path));
/**
 * Whether the sources of a package are in its wheel. `sources` are the dotted names of the packages with an `__init__.py`
 * in its folder; `isEmpty` says that no module is meant to be in it.
 */
const checkModules = (wheel, { sources, isEmpty }) => {
    const { filename } = wheel;
    if (isEmpty || sources.length === 0)
        return [];
    if (!isUsable(wheel))
        return [(0,distribution_together.noModule)({ filename, sources })];
    const { all } = modulesOf(wheel);
    const parentOf = (name) => name.split(".").slice(0, -1).join(".");
    const lost = sources.filter((name) => all.has(parentOf(name)) && !all.has(name) && !name.split(".").some((part) => ownUse.test(part)));
    return lost.length === 0 ? [] : [(0,distribution_together.modulesLost)({ filename, modules: lost })];
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
;// CONCATENATED MODULE: ./.build/js/domain/uv/build-settings.js


/**
 * The settings of uv by which a workspace steers how a package is built, and which nobody has who builds its sdist. Those
 * of isolation are told where the package is built.
 * `uv` is a `[tool.uv]`, or a `uv.toml`. https://docs.astral.sh/uv/reference/settings/
 */
const buildSettingsFor = (name, uv) => {
    const hasEntry = (key) => Object.keys((0,shapes/* tableIn */.sV)(uv, key)).some((each) => (0,python_name/* normalizeName */.Pc)(each) === name);
    const found = [
        ["extra-build-dependencies", hasEntry("extra-build-dependencies")],
        ["extra-build-variables", hasEntry("extra-build-variables")],
        ["config-settings", Object.keys((0,shapes/* tableIn */.sV)(uv, "config-settings")).length > 0],
        ["config-settings-package", hasEntry("config-settings-package")],
        ["build-constraint-dependencies", Array.isArray(uv["build-constraint-dependencies"])],
    ];
    return found.filter(([, isSet]) => isSet).map(([key]) => key);
};

;// CONCATENATED MODULE: ./.build/js/stages/publish/check/build-away.js
var build_away_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_away_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Where the workspace steers a package's build, its sdist is built once more in an empty folder, as users would. */
const buildAway = async (options, { name, sdist, signal }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = buildSettingsFor(name, uvTable(options));
        if (sdist === undefined || settings.length === 0)
            return [];
        const { uv, scratch, uvToml, pathOf, request } = options;
        const folder = build_away_addDisposableResource(env_1, await scratch.folder(`away-${name}`), true);
        await folder.write("uv.toml", uvToml);
        const away = { kind: "wheel", root: folder.path, folder: pathOf(sdist.filename), out: folder.pathOf("out") };
        try {
            await uv.build({ ...(await request(name)), ...away, signal });
            return [];
        }
        catch (error) {
            if (signal.aborted || !(error instanceof problem/* Problem */.AF))
                throw error;
            return [(0,distribution_together.sdistNeedsSettings)({ filename: sdist.filename, settings, words: error.findings[0]?.message ?? "" })];
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = build_away_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** A `uv.toml` beside the root takes the place of `[tool.uv]`. https://docs.astral.sh/uv/concepts/configuration-files/ */
const uvTable = ({ files, root, rootTool }) => {
    const text = files.readText((0,workspace_path/* join */.fj)(root, "uv.toml"));
    const parsed = text === undefined ? undefined : (0,parse/* parseToml */.M)(text);
    return parsed?.ok ? parsed.table : (0,shapes/* tableIn */.sV)(rootTool, "uv");
};

;// CONCATENATED MODULE: ./.build/js/stages/publish/check/source-packages.js

/** Folders beside the packages of a project, and folders that hold its packages. */
const besides = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|ci|assets|node_modules)$/;
const roots = ["", "src", "lib", "python"];
const isIdentifier = (name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
/** The dotted names of the packages with an `__init__.py` that lie where build backends look for them. */
const sourcePackages = (files, folder) => {
    const foldersIn = (path) => (files.list(path) ?? []).filter(({ kind, isLink }) => kind === "folder" && !isLink).map(({ name }) => name);
    const isPackage = (path) => (files.list(path) ?? []).some(({ name, kind }) => name === "__init__.py" && kind === "file");
    const below = (path, dotted) => [
        dotted,
        ...foldersIn(path)
            .filter((name) => isIdentifier(name) && isPackage((0,workspace_path/* join */.fj)(path, name)))
            .flatMap((name) => below((0,workspace_path/* join */.fj)(path, name), `${dotted}.${name}`)),
    ];
    return roots.flatMap((root) => foldersIn((0,workspace_path/* join */.fj)(folder, root))
        .filter((name) => isIdentifier(name) && !besides.test(name) && !roots.includes(name))
        .filter((name) => isPackage((0,workspace_path/* join */.fj)((0,workspace_path/* join */.fj)(folder, root), name)))
        .flatMap((name) => below((0,workspace_path/* join */.fj)((0,workspace_path/* join */.fj)(folder, root), name), name)));
};

;// CONCATENATED MODULE: ./.build/js/stages/publish/check/besides.js
var besides_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var besides_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Holds a package's wheel against its sources, and against the wheel that comes straight from the checkout; and tries its
 * sdist without the workspace's settings.
 */
const lookBesides = (options) => async (work, archives, signal) => {
    const wheel = archives.find(({ kind, faults }) => kind === "wheel" && faults.length === 0);
    if (wheel === undefined)
        return [];
    const member = options.member(work.package.name);
    const sources = sourcePackages(options.files, (0,workspace_path/* join */.fj)(options.root, member.path));
    const { name } = work.package;
    const sdist = archives.find(({ kind, faults }) => kind === "sdist" && faults.length === 0);
    const straight = mayLose(member) && isPure(wheel) ? await buildStraight(options, work, signal) : undefined;
    return [
        ...checkModules(wheel, { sources, isEmpty: statedBy(member, []).isEmpty }),
        ...(sdist === undefined ? [] : checkData(sdist, wheel, member)),
        ...(straight === undefined ? [] : checkLosses(straight, wheel, member.buildBackend)),
        ...(await buildAway(options, { name, sdist, signal })),
    ];
};
/** What compiles takes long, and is tried by nobody in this way. */
const isPure = ({ filename }) => filename.endsWith("-none-any.whl");
/** A wheel without the way through the sdist; `undefined` where there is none, which is no fault of the release. */
const buildStraight = async ({ uv, archives, scratch, request }, { package: { name } }, signal) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const out = besides_addDisposableResource(env_1, await scratch.folder(`straight-${name}`), true);
        try {
            const { files } = await uv.build({ ...(await request(name)), kind: "wheel", out: out.path, signal });
            const archive = files[0] === undefined ? undefined : await archives.read(out.pathOf(files[0]));
            return archive?.faults.length === 0 ? archive : undefined;
        }
        catch (error) {
            if (signal.aborted || !(error instanceof problem/* Problem */.AF))
                throw error;
            return undefined;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = besides_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-content.js
var distribution_content = __webpack_require__(25371);
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
    .filter(({ path }) => /^[^/]+\.pth$/.test((0,import_names/* sitePathOf */.MZ)(path) ?? ""))
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
    const paths = (0,distribution_archive/* filesOf */.R8)(archive).flatMap(({ path }) => (0,import_names/* sitePathOf */.MZ)(path) ?? []);
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
var entries = __webpack_require__(82612);
// EXTERNAL MODULE: ./.build/js/domain/distribution/record.js
var record = __webpack_require__(77631);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution-metadata.js
var distribution_metadata = __webpack_require__(69177);
// EXTERNAL MODULE: ./.build/js/domain/python/marker.js
var python_marker = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/js/domain/python/marker-truth.js + 1 modules
var marker_truth = __webpack_require__(48528);
;// CONCATENATED MODULE: ./.build/js/domain/python/same-marker.js

/**
 * Whether two markers hold in the same environments, `undefined` standing for always: uv's build backend writes
 * `python_full_version < '3.10'` for `python_version <= '3.9'`, `sys_platform == 'win32'` for
 * `platform_system == 'Windows'`, and multiplies parentheses out. Tried with all environments that the comparisons of
 * both tell apart; where these are too many, only markers of one shape count as the same.
 */
const sameMarker = (a, b) => {
    if (JSON.stringify(a) === JSON.stringify(b))
        return true;
    const kinds = (0,marker_truth/* kindsOfEnvironment */.U)([a, b]);
    return kinds?.every((held) => (0,marker_truth/* holds */.v)(a, held) === (0,marker_truth/* holds */.v)(b, held)) ?? false;
};

// EXTERNAL MODULE: ./.build/js/domain/python/same-specifiers.js
var same_specifiers = __webpack_require__(83564);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/domain/python/same-requirement.js





const sameExtras = (a, b) => new Set(a.map(python_name/* normalizeName */.Pc)).symmetricDifference(new Set(b.map(python_name/* normalizeName */.Pc))).size === 0;
/** With extras in one spelling: they are names. https://peps.python.org/pep-0685/ */
const withNormalExtras = (marker) => {
    if (marker.kind !== "comparison")
        return { ...marker, operands: marker.operands.map(withNormalExtras) };
    const { left, right } = marker;
    const isOfExtra = [left, right].some((operand) => operand.kind === "variable" && operand.name === "extra");
    const normal = (operand) => operand.kind === "value" ? { ...operand, text: (0,python_name/* normalizeName */.Pc)(operand.text) } : operand;
    return isOfExtra ? { ...marker, left: normal(left), right: normal(right) } : marker;
};
const markerOf = ({ marker }) => {
    const parsed = marker === undefined ? undefined : (0,python_marker/* parseMarker */.gY)(marker);
    return parsed && withNormalExtras(parsed);
};
/**
 * Whether two requirements mean the same, however they are spelled: backends rewrite names, orders, quotes,
 * specifiers and markers on their way into a distribution's metadata.
 */
const sameRequirement = (a, b) => a.name === b.name &&
    a.url === b.url &&
    sameExtras(a.extras, b.extras) &&
    (0,same_specifiers/* sameSpecifiers */.c)((0,python_specifier/* parseSpecifiers */.$)(a.specifier) ?? [], (0,python_specifier/* parseSpecifiers */.$)(b.specifier) ?? []) &&
    sameMarker(markerOf(a), markerOf(b));

;// CONCATENATED MODULE: ./.build/js/domain/distribution/requirements.js






/** The bounded requirements as the metadata must have them. */
const plannedRequirements = ({ bounds }) => bounds.flatMap(({ table, to }) => inMetadata(to, table));
/** Whether PKG-INFO says what its wheels will require; otherwise only their metadata counts. PEP 643. */
const isSettled = (archive) => {
    const metadata = (0,identity/* metadataOf */.Nk)(archive);
    if (metadata === undefined)
        return false;
    if (archive.kind === "wheel")
        return true;
    return (0,identity/* isMetadataSince */.A2)(metadata, "2.2") && !metadata.dynamic.some((name) => /^requires-dist$/i.test(name));
};
/**
 * Whatever `[project]` requires and calls static is in the built metadata, compared as parsed, and so are the siblings
 * that a build backend was to add.
 */
const checkStated = (archive, { name, stated }) => {
    const metadata = (0,identity/* metadataOf */.Nk)(archive);
    if (metadata === undefined || !isSettled(archive))
        return [];
    const { filename } = archive;
    const built = metadata.requiresDist.flatMap(readRequirement);
    const lost = stated.requirements.filter((wanted) => !built.some((one) => sameRequirement(one, wanted)));
    const needs = stated.needs.filter((need) => need !== name && !built.some((one) => one.name === need));
    const extras = new Set(metadata.providesExtra.map(python_name/* normalizeName */.Pc));
    return [
        ...lost.map(({ name: wanted, text }) => {
            const others = built.filter((one) => one.name === wanted).map((one) => one.text);
            return (0,distribution_metadata.requirementLost)({ filename, requirement: text, built: others });
        }),
        ...needs.map((need) => (0,distribution_metadata.requirementLost)({ filename, requirement: need, built: [] })),
        ...stated.extras
            .filter((extra) => !extras.has((0,python_name/* normalizeName */.Pc)(extra)))
            .map((extra) => (0,distribution_metadata.extraLost)({ filename, extra })),
    ];
};
/**
 * The requirements on siblings in the built metadata, compared as parsed: each has the bound that the plan gave it, none
 * excludes the sibling's version, and one that the plan did not see (a template's) has some bound.
 */
const checkRequirements = (archive, expected) => {
    const { filename } = archive;
    const texts = (0,identity/* metadataOf */.Nk)(archive)?.requiresDist ?? [];
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
        ...unreadable.map((requirement) => (0,distribution_metadata.requirementUnreadable)({ filename, requirement })),
        ...missing.map(({ name, text }) => {
            const others = built.filter((one) => one.name === name).map((one) => one.text);
            return (0,distribution_metadata.boundMissing)({ filename, requirement: text, built: others });
        }),
        ...internal.flatMap(({ requirement, version }) => {
            const { text, specifier } = requirement;
            if (specifier === "") {
                return missing.some(({ name }) => name === requirement.name)
                    ? []
                    : [(0,distribution_metadata.siblingUnbound)({ filename, requirement: text, version })];
            }
            const isAdmitted = (0,python_specifier/* admits */.t)((0,python_specifier/* parseSpecifiers */.$)(specifier) ?? [], version);
            return isAdmitted ? [] : [(0,distribution_metadata.siblingExcluded)({ filename, requirement: text, version })];
        }),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/problem/distribution.js
var distribution = __webpack_require__(85403);
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
    return left !== undefined && right !== undefined ? (0,same_specifiers/* sameSpecifiers */.c)(left, right) : a === b;
};
const isSameExtra = (a, b) => (0,python_name/* normalizeName */.Pc)(a) === (0,python_name/* normalizeName */.Pc)(b);
const obeyed = [
    { field: "Requires-Dist", values: ({ requiresDist }) => requiresDist, isSame: isSameRequirement, isObeyed: true },
    {
        field: "Requires-Python",
        values: ({ requiresPython = "" }) => [requiresPython],
        isSame: isSamePython,
        isObeyed: true,
    },
    { field: "Provides-Extra", values: ({ providesExtra }) => providesExtra, isSame: isSameExtra, isObeyed: true },
];
const inOneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
/** What an index shows of a release. */
const read = [
    "Summary",
    "License",
    "License-Expression",
    "License-File",
    "Classifier",
    "Keywords",
    "Author",
    "Author-email",
    "Maintainer",
    "Maintainer-email",
    "Home-page",
    "Project-URL",
    "Description-Content-Type",
].map((field) => ({
    field,
    values: ({ fields }) => fields.get(field.toLowerCase()) ?? [],
    isSame: (a, b) => inOneLine(a) === inOneLine(b),
    isObeyed: false,
}));
/** What `these` has and `those` lacks. */
const without = (these, those, isSame) => these.filter((one) => !those.includes(one) && !those.some((other) => isSame(one, other)));
/**
 * The sdist's PKG-INFO and a wheel's METADATA of one run say the same. A field that PKG-INFO calls dynamic may be missing
 * there, which says nothing; with a value it says what resolvers believe. Before metadata 2.2 every field was dynamic.
 * https://peps.python.org/pep-0643/
 */
const checkAgreement = (sdist, wheel) => {
    const [source, built] = [(0,identity/* metadataOf */.Nk)(sdist), (0,identity/* metadataOf */.Nk)(wheel)];
    if (source === undefined || built === undefined)
        return [];
    const dynamic = new Set(source.dynamic.map((name) => name.toLowerCase()));
    const isOpen = (field) => !source.fields.has(field.toLowerCase()) && (dynamic.has(field.toLowerCase()) || !(0,identity/* isMetadataSince */.A2)(source, "2.2"));
    return [...obeyed, ...read]
        .filter(({ field }) => !isOpen(field))
        .flatMap(({ field, values, isSame, isObeyed }) => {
        const onlySdist = without(values(source), values(built), isSame);
        const onlyWheel = without(values(built), values(source), isSame);
        if (onlySdist.length === 0 && onlyWheel.length === 0)
            return [];
        const facts = { filename: sdist.filename, wheel: wheel.filename, field, onlySdist, onlyWheel };
        return [isObeyed ? (0,distribution.sdistDiffersFromWheel)(facts) : (0,distribution.sdistReadsDifferently)(facts)];
    });
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/wheel.js
var wheel = __webpack_require__(35983);
;// CONCATENATED MODULE: ./.build/js/domain/distribution/check.js







const everyCheck = [
    identity/* checkFilename */.G5,
    checkSize,
    entries/* checkEntries */.b,
    identity/* checkMetadata */.sI,
    checkRequirements,
    checkStated,
    identity/* checkPyPIRules */.ad,
    identity/* checkLicenseFiles */.vf,
    checkSecrets,
    checkBytecode,
];
const wheelChecks = [
    wheel/* checkDistInfo */.v2,
    record/* checkRecord */.E,
    wheel/* checkWheelFile */.qe,
    wheel/* checkEntryPoints */.CB,
    checkPth,
    checkLfsPointers,
    checkForeignFiles,
];
const sdistChecks = [checkSdistLayout];
/** Everything wrong with one distribution. What could not be read whole is judged by its faults alone. */
const checkOne = (archive, expected) => {
    if (archive.faults.length > 0)
        return [...(0,identity/* checkFilename */.G5)(archive, expected), ...archive.faults];
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

;// CONCATENATED MODULE: ./.build/js/domain/distribution/shared-paths.js




/** Below an environment: what a wheel puts there outside of `site-packages`. */
const otherPathOf = (path) => {
    const [, scheme, rest] = /^[^/]+\.data\/(scripts|data)\/(.+)$/.exec(path) ?? [];
    return rest === undefined ? undefined : `${scheme === "scripts" ? "bin/" : ""}${rest}`;
};
/** Every path that an installer writes, with what tells its content. */
const writtenBy = (wheel) => new Map([
    ...(0,distribution_archive/* filesOf */.R8)(wheel).flatMap(({ path, sha256 = "" }) => {
        const [site, other] = [(0,import_names/* sitePathOf */.MZ)(path), otherPathOf(path)];
        if (site !== undefined)
            return [[site, sha256]];
        return other === undefined ? [] : [[`(environment)/${other}`, sha256]];
    }),
    ...((0,entry_points/* entryPointsOf */.jB)(wheel) ?? [])
        .filter(({ group }) => /^(console|gui)_scripts$/.test(group))
        .map(({ name, value }) => [`(environment)/bin/${name}`, value]),
]);
/**
 * Paths that two packages of the release write with other content: whichever is installed last has them, and uninstalling
 * one takes the other's. An error where both get into one environment by what the packages require. Each pair is told of
 * by the one that comes later in the alphabet.
 */
const checkSharedPaths = (own, others, areTogether) => {
    const written = writtenBy(own.wheel);
    const clashes = others
        .filter((other) => other.package < own.package)
        .map((other) => {
        const theirs = writtenBy(other.wheel);
        const isOther = (path, content) => theirs.has(path) && theirs.get(path) !== content;
        const paths = [...written].filter(([path, content]) => isOther(path, content)).map(([path]) => path);
        return { other: other.package, paths };
    })
        .filter(({ paths }) => paths.length > 0);
    return [...Map.groupBy(clashes, ({ other }) => areTogether(own.package, other))].map(([isError, alike]) => {
        const paths = new Set(alike.flatMap((each) => each.paths.map((path) => path.replace("(environment)/", ""))));
        const finding = (0,distribution_together.pathsShared)({ package: own.package, others: alike.map(({ other }) => other), paths: [...paths] });
        return isError ? finding : { ...finding, severity: "warning" };
    });
};

// EXTERNAL MODULE: ./.build/js/domain/python/classifier.js
var classifier = __webpack_require__(50979);
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

// EXTERNAL MODULE: ./.build/js/domain/problem/rendering.js
var rendering = __webpack_require__(7569);
;// CONCATENATED MODULE: ./.build/js/stages/publish/check/everyones.js


const everyones = (options) => {
    const archives = new Map();
    let rendering;
    let classifiers;
    return {
        read: (filename) => {
            const reading = archives.get(filename) ?? options.archives.read(options.pathOf(filename));
            archives.set(filename, reading);
            return reading;
        },
        rendering: (signal) => (rendering ??= render(options, signal)),
        classifiers: (signal) => (classifiers ??= readClassifiers(options, signal)),
    };
};
const render = async ({ twine, pathOf, all, note }, signal) => {
    const answer = await twine.check(all().map(({ filename }) => pathOf(filename)), signal);
    if ("stdout" in answer)
        return parseTwineCheck(answer.stdout);
    note((0,rendering.twineUnavailable)({ why: answer.unavailable }));
    return [];
};
const readClassifiers = async ({ classifiers, note }, signal) => {
    const answer = await classifiers.read(signal);
    if ("known" in answer)
        return answer;
    note((0,rendering.classifiersUnavailable)({ why: answer.unavailable }));
    return undefined;
};

;// CONCATENATED MODULE: ./.build/js/stages/publish/check.js









/** Holds the distributions against the plan, and against those of the other packages. */
const checkStage = (options) => {
    const shared = everyones(options);
    return {
        name: "check",
        slots: options.slots,
        run: async (work, signal) => {
            const { package: entry, distributions } = work;
            const archives = await Promise.all(distributions.map(({ filename }) => shared.read(filename)));
            const expected = options.expected(entry.name);
            const isOurs = (finding) => distributions.some(({ filename }) => finding.message.includes(filename));
            refuseSwapped(distributions, archives);
            const findings = [
                ...checkDistributions(archives, expected),
                ...(await shared.rendering(signal)).filter(isOurs),
                ...(await checkClassifiers(archives, { expected, shared, signal })),
                ...(await checkTogether(archives, work, { ...options, shared })),
                ...(await options.besides(work, archives, signal)),
            ].map((finding) => ({ ...finding, package: entry.name }));
            const told = withoutTwins(work, findings);
            const errors = told.filter(({ severity }) => severity === "error");
            for (const finding of told)
                if (finding.severity !== "error")
                    options.note(finding);
            if (errors.length > 0)
                throw new problem/* Problem */.AF(errors);
            return { kind: "done" };
        },
    };
};
/** What is checked must be what was built: of files that changed meanwhile nothing is said. */
const refuseSwapped = (distributions, archives) => {
    const swapped = distributions.flatMap((file, at) => {
        const found = archives[at].sha256;
        const facts = { package: file.package, file: file.filename, expected: file.sha256, found };
        return found === file.sha256 ? [] : [(0,upload.fileSwapped)(facts)];
    });
    if (swapped.length > 0)
        throw new problem/* Problem */.AF(swapped);
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
/** PyPI's list is fetched where there is a classifier to look up. */
const checkClassifiers = async (archives, { expected, shared, signal }) => {
    const used = archives.map((archive) => ({
        filename: archive.filename,
        classifiers: (0,identity/* metadataOf */.Nk)(archive)?.fields.get("classifier") ?? [],
    }));
    if (!expected.isForPyPI || used.every(({ classifiers }) => classifiers.length === 0))
        return [];
    const list = await shared.classifiers(signal);
    return used.flatMap(({ filename, classifiers }) => (0,classifier/* refusedClassifiers */.V)(classifiers, list).map((refused) => (0,distribution_metadata.classifierRefused)({ filename, ...refused })));
};
/** What shows beside the other packages of the release. Wheels of one package differ by platform: the first stands for all. */
const checkTogether = async (archives, { package: { name } }, { all, areTogether, shared }) => {
    const own = archives.find(isSoundWheel);
    if (own === undefined)
        return [];
    const firsts = new Map();
    for (const file of all())
        if (file.kind === "wheel" && !firsts.has(file.package))
            firsts.set(file.package, file);
    firsts.delete(name);
    const others = await Promise.all([...firsts.values()].map(async (file) => ({ package: file.package, wheel: await shared.read(file.filename) })));
    const sound = others.filter(({ wheel }) => isSoundWheel(wheel));
    return [...checkEntryModules(own, sound), ...checkSharedPaths({ package: name, wheel: own }, sound, areTogether)];
};
const isSoundWheel = ({ kind, faults }) => kind === "wheel" && faults.length === 0;

;// CONCATENATED MODULE: ./.build/js/actions/publish/checking.js









/** Holds what was built against the plan, the sources and the rest of the release. */
const checking = (preparation, setting, { areSiblingsNeeded, ...desk }) => {
    const { course, seen, copy, rehearsal } = preparation;
    const { ports, run, destination, inputs } = setting;
    const { archives, twine, classifiers, uv, files, config } = ports;
    const members = new Map(seen.workspace.members.map((each) => [each.name, each]));
    const member = (name) => members.get(name);
    return checkStage({
        ...desk,
        archives,
        twine,
        classifiers,
        pathOf: run.store.pathOf,
        expected: expectedOf(course.plan, member, (0,target/* hasPyPIRules */.MW)(destination.target)),
        areTogether: togetherIn(course.plan),
        besides: lookBesides({
            uv,
            archives,
            scratch: run.scratch,
            files,
            member,
            root: seen.workspace.root,
            rootTool: seen.workspace.rootTool,
            uvToml: (0,package_sources/* sourcesToml */.pw)(course.sources),
            pathOf: run.store.pathOf,
            request: async (name) => ({
                root: copy.root,
                package: name,
                commitTime: seen.commitTime,
                python: (0,config_config/* buildPythonOf */._M)(config, name, inputs.pythonVersion),
                index: areSiblingsNeeded ? await rehearsal.index() : undefined,
            }),
        }),
        slots: ports.facts.cores,
    });
};
/** What the plan says of each package's distributions. */
const expectedOf = (plan, member, isForPyPI) => {
    const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
    const released = plan.packages.filter((entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published");
    const versions = released.map(({ name, version }) => [name, version ?? ""]);
    return (name) => ({
        name,
        version: entries.get(name)?.version ?? "",
        bounds: entries.get(name)?.bounds ?? [],
        stated: statedBy(member(name), entries.get(name)?.bounds ?? []),
        siblings: new Map(versions.filter(([sibling]) => sibling !== name)),
        isForPyPI,
        sizeLimit: isForPyPI ? pypiSizeLimit : undefined,
    });
};

// EXTERNAL MODULE: ./.build/js/actions/publish/smoke-plan.js
var smoke_plan = __webpack_require__(70553);
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
        isCodeFree: false,
        isTried: isRehearsed && inputs.smoke === "import",
        prepare: (desk) => [
            alone("Pinning requirements on siblings, in the copy", pinning(preparation)),
            alone("Building", building(preparation, setting, { ...desk, areSiblingsNeeded: needs.size > 0 }), (name) => needs.get(name) ?? []),
            alone("Checking what was built", checking(preparation, setting, { ...desk, areSiblingsNeeded: needs.size > 0 })),
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
const building = ({ seen, copy, rehearsal }, setting, { note, areSiblingsNeeded }) => {
    const { inputs, ports, run } = setting;
    const { uv, archives, progress, config } = ports;
    return buildStage({
        uv,
        copy,
        store: run.store,
        scratch: run.scratch,
        archives,
        look: look(setting),
        progress,
        commitTime: seen.commitTime,
        python: (name) => (0,config_config/* buildPythonOf */._M)(config, name, inputs.pythonVersion),
        siblings: areSiblingsNeeded
            ? {
                index: rehearsal.index,
                add: (work, signal) => (0,rehearse/* uploadTo */.dA)({ ...run, uv, server: rehearsal.server }, work, signal),
            }
            : undefined,
        note,
        slots: ports.facts.buildSlots,
    });
};
const rehearsing = ({ course, rehearsal }, { inputs, ports, run }, { note }) => (0,rehearse/* rehearseStage */.IE)({
    uv: ports.uv,
    environments: ports.environments,
    archives: ports.archives,
    scratch: run.scratch,
    store: run.store,
    pathOf: run.store.pathOf,
    server: rehearsal.server,
    index: rehearsal.index,
    indexName: "the rehearsal index",
    uvToml: (0,package_sources/* sourcesToml */.pw)(course.sources),
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


/***/ }),

/***/ 20019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ startEmbedded),
/* harmony export */   S: () => (/* binding */ openRehearsal)
/* harmony export */ });
/* harmony import */ var _domain_target_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);

/** What it does not have of the workspace's members, the target may: what is published already. */
const openRehearsal = (ports, { members, target }) => {
    let started;
    const server = () => (started ??= startEmbedded(ports, target));
    return {
        server,
        index: async () => {
            const { url, names } = await members();
            return { url: (await server()).simpleUrl, next: [url], names };
        },
        [Symbol.asyncDispose]: async () => {
            await (await started)?.stop();
        },
    };
};
/**
 * It takes and serves what this run built and nothing else, and refuses what the target would, where that is known. Its files are the run's: they go with it, and a killed run's with
 * its folder.
 */
const startEmbedded = async ({ embeddedIndex, scratch }, target) => {
    const { path } = await scratch.folder("index");
    return await embeddedIndex.start({ store: path, port: 0, hasPyPIRules: (0,_domain_target_target_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPyPIRules */ .MW)(target), isClosed: true });
};


/***/ }),

/***/ 77001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/js/domain/indexes/package-sources.js
var package_sources = __webpack_require__(70733);
// EXTERNAL MODULE: ./.build/js/domain/plan/order.js
var order = __webpack_require__(50889);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/plan/released.js
var plan_released = __webpack_require__(29170);
;// CONCATENATED MODULE: ./.build/js/domain/plan/tried-again.js


/** For so long after an upload a run may be the second try of the one that made it, in milliseconds. */
const fresh = 24 * 60 * 60 * 1_000;
/**
 * What is on the index already, and perhaps was never seen to install: the run that uploaded it may have failed after
 * that, and left nothing behind. `now` in milliseconds since the epoch.
 */
const triedAgain = (plan, released, now) => plan.packages.filter((entry) => {
    const version = entry.status === "published" ? (0,python_version/* parseVersion */.ot)(entry.version ?? "") : undefined;
    if (version === undefined)
        return false;
    const release = (0,plan_released/* releasesOf */.w0)(released, entry.name).find((each) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(each.version), version) === 0);
    const files = release?.files ?? [];
    const isFresh = files.some(({ uploadTime }) => uploadTime === undefined || now - uploadTime < fresh);
    return isFresh && !files.some(({ yanked }) => yanked);
});

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/problem/upload.js
var problem_upload = __webpack_require__(67160);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
// EXTERNAL MODULE: ./.build/js/stages/publish/stage.js
var publish_stage = __webpack_require__(45544);
;// CONCATENATED MODULE: ./.build/js/stages/publish/listing.js




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
        throw new publish_stage/* StopRun */.U((0,problem_upload.hashDiffers)({ ...facts, yankPage: yankPage(name, version ?? "") }));
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/publish/confirm.js




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

// EXTERNAL MODULE: ./.build/js/domain/run/manifest.js
var manifest = __webpack_require__(85654);
;// CONCATENATED MODULE: ./.build/js/stages/publish/manifest-writer.js

/** Between two writes passes this much of the time that one takes: writing is a tenth of the run at most. */
const rests = 9;
/**
 * Writes one after the other, each with all that was noted meanwhile, and rests between them: the larger the release, the
 * longer a write takes, and the more changes there are.
 */
const keepManifest = ({ plan, sources, store }, clock) => {
    const outcomes = [];
    const flushing = new AbortController();
    let files = [];
    let isWaiting = false;
    let rest = 0;
    let writing = Promise.resolve();
    const write = async () => {
        isWaiting = false;
        const started = clock.now();
        await store.write(manifest/* manifestName */.vS, (0,manifest/* writeManifest */.HN)({ plan, sources, distributions: files, outcomes }));
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
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/js/domain/run/outcome.js
var outcome = __webpack_require__(87163);
// EXTERNAL MODULE: ./.build/js/domain/schedule/schedule.js
var schedule_schedule = __webpack_require__(19042);
;// CONCATENATED MODULE: ./.build/js/stages/publish/pipeline.js





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
    const attested = [];
    const record = (end) => {
        const base = { package: name, stage: stage.name, started, ended: run.clock.now() };
        run.record({
            ...base,
            ...(uploaded.length === 0 ? {} : { uploaded }),
            ...(attested.length === 0 ? {} : { attested }),
            ...end,
        });
    };
    try {
        const step = await stage.run(run.work(name), signal, (filename, isAttested) => {
            uploaded.push(filename);
            if (isAttested)
                attested.push(filename);
        });
        run.advance(name, step);
        record(endOf(step));
        return true;
    }
    catch (error) {
        // What stopped the run is another package's failure, also where it is thrown here.
        const isOwn = error instanceof publish_stage/* StopRun */.U && error !== signal.reason;
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

// EXTERNAL MODULE: ./.build/js/stages/publish/smoke/try-install.js + 2 modules
var try_install = __webpack_require__(99421);
;// CONCATENATED MODULE: ./.build/js/stages/publish/smoke.js

/** Installs each package alone from the real index, and tries it. */
const smokeStage = (options) => ({
    name: "smoke",
    slots: options.slots,
    run: (work, signal) => (0,try_install/* tryInstall */.X)(options, work, signal),
});
/** The same for what an earlier run uploaded: what to import, the index's own wheel says. */
const smokeAgainStage = (options) => ({
    name: "smoke",
    slots: options.slots,
    run: async (work, signal) => {
        const { how, ...plan } = options.smokePlan(work.package.name);
        const wheel = how === "import" ? await options.look.takeWheel(work.package, signal) : undefined;
        const distributions = wheel === undefined ? [] : [wheel];
        const smokePlan = () => ({ ...plan, how: how === "import" && wheel === undefined ? "resolve" : how });
        return await (0,try_install/* tryInstall */.X)({ ...options, smokePlan }, { ...work, distributions }, signal);
    },
});

// EXTERNAL MODULE: ./.build/js/domain/distribution/distribution.js
var distribution = __webpack_require__(21900);
// EXTERNAL MODULE: ./.build/js/domain/problem/attestation.js
var attestation = __webpack_require__(50923);
// EXTERNAL MODULE: ./.build/js/domain/problem/credential.js
var problem_credential = __webpack_require__(69712);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv-settings.js
var uv_settings = __webpack_require__(52254);
// EXTERNAL MODULE: ./.build/js/domain/upload/answer.js
var upload_answer = __webpack_require__(39969);
// EXTERNAL MODULE: ./.build/js/domain/upload/retry.js
var retry = __webpack_require__(55017);
// EXTERNAL MODULE: ./.build/js/stages/publish/hand-over.js
var hand_over = __webpack_require__(63864);
;// CONCATENATED MODULE: ./.build/js/stages/publish/upload.js
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











const tries = 6;
/**
 * Uploads one file a call, wheels first. Exit statuses decide nothing: before and after every call the index is asked,
 * and our hash there is what counts as done. What uv prints only tells "try again" from "stop".
 */
const uploadStage = (options) => {
    let isProven = false;
    return {
        name: "upload",
        slots: options.slots,
        run: async (work, signal, uploaded) => {
            let distributions = work.distributions;
            let count = 0;
            let attested = 0;
            for (const file of (0,distribution/* inUploadOrder */.F)(work.distributions)) {
                const end = await uploadFile({ ...options, work, file, signal, isProven: () => isProven });
                if (end.isOurs) {
                    isProven = true;
                    const isAttested = options.attestations.has(file.filename);
                    uploaded(file.filename, isAttested);
                    count++;
                    attested += Number(isAttested);
                }
                distributions = distributions.map((each) => (each === file ? end.distribution : each));
            }
            const there = work.distributions.length - count;
            const detail = [
                count === 1 ? "1 file" : `${count} files`,
                ...(attested === 0 ? [] : [`${attested} with attestation`]),
                ...(there === 0 ? [] : [`${there} there already`]),
            ].join(", ");
            return { kind: "done", detail, distributions };
        },
    };
};
const uploadFile = async (upload) => {
    const { file, look, signal, clock, credential, index, work } = upload;
    const began = clock.now();
    const before = await look.adopt(work.package, file, signal);
    if (before !== undefined)
        return { distribution: before, isOurs: false };
    for (let attempt = 1;; attempt++) {
        const answer = await send(upload);
        signal.throwIfAborted();
        const judgement = (0,upload_answer/* judgeUpload */.j)(answer);
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
            case "denied": {
                const refused = (0,problem_credential.credentialRefused)({ ...facts, status: answer.status ?? 0, kind: credential.kind });
                const isForOne = answer.status === 403 && (upload.isProven() || (0,upload_answer/* namesProject */.m)(answer.words, work.package.name));
                throw isForOne ? new problem/* Problem */.AF(refused, cause) : new publish_stage/* StopRun */.U(refused, cause);
            }
            case "astray":
                throw new publish_stage/* StopRun */.U((0,problem_upload.uploadAstray)({ ...facts, uploadUrl: index.uploadUrl }), cause);
            case "limited":
                throw new problem/* Problem */.AF((0,problem_upload.uploadLimited)(facts), cause);
            case "refused":
                throw new problem/* Problem */.AF(isForAttestation(upload, answer) ? (0,attestation.attestationRefused)(facts) : (0,problem_upload.uploadRefused)(facts), cause);
            case "not begun":
                throw new publish_stage/* StopRun */.U((0,uv_settings.uploadNotBegun)(answer), cause);
            case "passing":
                await pause({ ...upload, began }, { attempt, answer, facts });
        }
    }
};
/** PyPI takes neither the file nor its attestation then, and says so. */
const isForAttestation = ({ attestations, file }, { words }) => attestations.has(file.filename) && /attestation/i.test(words);
/** Waits for the next try, no less than the index asks; a `Problem` where there is none. `began` in milliseconds. */
const pause = async ({ clock, signal, waitTimeout, began }, { attempt, answer, facts }) => {
    const asked = (0,retry/* askedDelay */.g)(answer.retryAfter ?? "", clock.now()) ?? 0;
    const isTooLong = asked > 0 && clock.now() + asked > began + waitTimeout;
    if (isTooLong || attempt >= tries) {
        const comeBack = asked > 0 ? (0,markdown/* seconds */.YA)(asked) : undefined;
        throw new problem/* Problem */.AF((0,problem_upload.uploadFailed)({ ...facts, tries: attempt, comeBack }), { cause: { tail: answer.output } });
    }
    await clock.sleep(Math.max(asked, (0,retry/* retryDelay */.a)(attempt + 1, clock, null)), signal);
};
/** Hands uv bytes that are measured for this very call. */
const send = async (upload) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { uv, index, credential, signal, file, attestations } = upload;
        const out = __addDisposableResource(env_1, await (0,hand_over/* handOver */.C)(upload, file, attestations.get(file.filename)), true);
        const { path, attestation } = out;
        return await uv.publish({ path, attestation, uploadUrl: index.uploadUrl, credential, signal });
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

;// CONCATENATED MODULE: ./.build/js/stages/publish/verify.js

/** Looks once more that the index has the very bytes that were built; with `wait-for: accepted`, for the first time. */
const verifyStage = (options) => ({
    name: "verify",
    slots: Number.POSITIVE_INFINITY,
    run: async (work, signal) => {
        await awaitListed(options, work, signal);
        return { kind: "done", detail: `${work.distributions.length} hashes equal` };
    },
});

// EXTERNAL MODULE: ./.build/js/stages/publish/written-commands.js
var written_commands = __webpack_require__(80248);
// EXTERNAL MODULE: ./.build/js/actions/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(22323);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/problem/artifact.js
var artifact = __webpack_require__(27976);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(47642);
// EXTERNAL MODULE: ./.build/js/domain/report/report.js
var report_report = __webpack_require__(94092);
// EXTERNAL MODULE: ./.build/js/domain/report/finding-parts.js
var finding_parts = __webpack_require__(46182);
// EXTERNAL MODULE: ./.build/js/domain/report/next-steps.js
var next_steps = __webpack_require__(54825);
// EXTERNAL MODULE: ./.build/js/domain/report/pictures.js
var pictures = __webpack_require__(60517);
// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(18804);
;// CONCATENATED MODULE: ./.build/js/domain/report/provenance.js


/** Of each file in turn. What was on the index before this run is as it was: nothing can be added to it. */
const provenanceOf = ({ outcomes, distributions, attestations, }) => {
    const [uploaded, attested] = [(0,report_report/* uploadedFiles */.kT)(outcomes), outcomes.flatMap((outcome) => outcome.attested ?? [])].map((names) => new Set(names));
    const through = new Set(outcomes.filter(({ stage, kind }) => stage === "upload" && kind === "done").map((outcome) => outcome.package));
    return distributions.map(({ filename, package: name }) => {
        if (uploaded.has(filename))
            return [filename, attested.has(filename) ? "sent" : "none"];
        if (attestations.before.includes(filename))
            return [filename, "sent before"];
        return [filename, through.has(name) ? "there before" : "not uploaded"];
    });
};
/** Whether there is anything to say of attestations. */
const hasProvenance = ({ attestations, distributions, isDryRun }) => !isDryRun && distributions.length > 0 && (attestations.found > 0 || attestations.left === undefined);
/** Whether the provenance of what this run uploaded is complete, in a sentence or two. */
const provenanceWords = (report) => {
    const { attestations, distributions } = report;
    if (attestations.left !== undefined)
        return `Provenance: none. ${distributions.length} files, ${attestations.found} attestations, and none was sent: ${attestations.left}.`;
    const files = provenanceOf(report);
    const those = (state) => files.filter(([, found]) => found === state).map(([name]) => name);
    const part = (state, words) => {
        const names = those(state);
        return names.length === 0 ? [] : [`${words}: ${(0,shown/* named */.K)(names, 10)}.`];
    };
    const [sent, before] = [those("sent").length, those("sent before").length];
    if (sent === files.length)
        return `Provenance is complete: all ${sent} files went up with their attestation.`;
    if (sent + before === files.length)
        return `Provenance is complete: ${sent} of ${files.length} files went up with their attestation, the others had one before this run.`;
    return [
        `Provenance is not complete: ${sent} of ${files.length} files went up with their attestation.`,
        ...part("sent before", "With one before this run"),
        ...part("none", "Without one, for good"),
        ...part("there before", "On the index before this run, without one"),
        ...part("not uploaded", "Not uploaded"),
    ].join(" ");
};

// EXTERNAL MODULE: ./.build/js/domain/target/title.js
var target_title = __webpack_require__(97681);
;// CONCATENATED MODULE: ./.build/js/domain/report/words.js





const count = (all, ...kinds) => all.filter(({ kind }) => kinds.includes(kind)).length;
const words_packages = (number) => (number === 1 ? "1 package" : `${number} packages`);
/** The verdict in one line. */
const verdict = (report) => {
    const { plan, isDryRun, findings } = report;
    const title = (0,target_title/* indexTitle */.p)(plan.index);
    const all = (0,report_report/* standings */.ES)(report);
    const work = all.filter((standing) => (0,plan_plan/* isWork */.c)(standing.package));
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
        if (all.length === 0)
            return "Nothing to publish";
        const tried = words_triedAgain(all);
        return [
            `Nothing to publish: ${onIndex(all.length)} on ${title} already`,
            ...part(tried, "tried again"),
            ...part(count(all, "failed"), "failed"),
        ].join(", ");
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
/** How many that were on the index already were installed and tried by this run, and passed. */
const words_triedAgain = (all) => all.filter(({ kind, outcomes }) => kind === "before" && outcomes.some((outcome) => outcome.kind === "done")).length;
const onIndex = (number) => (number === 1 ? "the package is" : `all ${number} packages are`);
const part = (number, words) => (number === 0 ? [] : [`${number} ${words}`]);
/** A sentence, and a table's cell, may be read; the table has a row for every package, or for all of one state. */
const mostNames = 10;
/** What is public now, and whether anything on the index needs mending. */
const publicNow = (report) => {
    const all = (0,report_report/* standings */.ES)(report);
    const name = (0,target_title/* indexTitle */.p)(report.plan.index);
    if (report.isDryRun)
        return "A dry run: nothing was uploaded.";
    const published = count(all, "published");
    const half = all.filter((standing) => standing.kind === "uploaded" || (standing.kind === "failed" && standing.isPublic));
    const again = words_triedAgain(all) > 0 ? ", and what was there was tried again" : count(all, "before") > 0 ? ", nor tried again" : "";
    if (published === 0 && half.length === 0)
        return `Nothing was uploaded to ${name}${again}: what is public is as it was before the run.`;
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
        ...(hasProvenance(report) ? [(0,markdown/* escapeMarkdown */.FV)(provenanceWords(report))] : []),
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
    const preset = Object.values(presets/* indexPresets */.ZU).find(({ uploadUrl }) => uploadUrl === report.plan.index.upload_url);
    const row = (standing) => {
        const { name, version } = standing.package;
        const isPublic = standing.kind === "published" || standing.kind === "before";
        const text = (0,markdown/* codeSpan */.SS)(version ?? "unknown");
        const cell = preset !== undefined && isPublic && version !== null ? `[${text}](${(0,presets/* releasePage */.NC)(preset, name, version)})` : text;
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
const files = (report) => {
    const { distributions } = report;
    if (distributions.length === 0)
        return [];
    const provenance = new Map(hasProvenance(report) ? provenanceOf(report) : []);
    const last = (text) => (provenance.size === 0 ? "" : ` ${text} |`);
    const rows = distributions
        .slice(0, 500)
        .map(({ filename, size, sha256 }) => `| ${(0,markdown/* codeSpan */.SS)(filename)} | ${(0,markdown/* bytes */.ee)(size)} | \`${sha256}\` |${last(provenance.get(filename))}`);
    const more = distributions.length > 500 ? [`\n…and ${distributions.length - 500} more, in SHA256SUMS.`] : [];
    return [
        (0,finding_parts/* folded */.TM)(`Files (${distributions.length})`, [`| file | size | sha256 |${last("attestation")}`, `| --- | --- | --- |${last("---")}`, ...rows, ...more].join("\n")),
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
        ...(hasProvenance(report) ? [provenanceWords(report)] : []),
        ...(rows.length === 0 ? [] : ["", ...rows, ...more]),
        ...(steps.length === 0 ? [] : ["", "Do this:", ...steps]),
    ].join("\n");
};
const label = ({ package: { name, version } }) => `${name} ${version ?? "unknown"}`;

// EXTERNAL MODULE: ./.build/js/domain/run/dist-files.js
var dist_files = __webpack_require__(82929);
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
        findings: (0,distinct/* distinct */.d)([...noted.findings, ...written.findings, ...(0,distinct/* byCause */.z)(failures)]),
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
const keepArtifact = async ({ distributions, plan }, { store, attestations }, { ports }) => {
    if (distributions.length === 0 || ports.facts.event === undefined)
        return { id: "", findings: [] };
    const names = [...distributions.map(({ filename }) => filename), ...attestations.names, manifest/* manifestName */.vS, manifest/* sumsName */.ge];
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
    const preset = (0,presets/* presetOfUrl */._2)(plan.index.upload_url);
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
            url: preset === undefined || entry.version === null ? null : (0,presets/* releasePage */.NC)(preset, entry.name, entry.version),
            uploaded: built.some(({ filename }) => ours.has(filename)),
            files,
        };
    });
};
const isOf = ({ name, version }, filename) => (0,dist_files/* isVersion */.lF)((0,distribution_name/* parseDistributionName */.w9)(filename, name)?.version, version);

// EXTERNAL MODULE: ./.build/js/actions/publish/prepare.js + 26 modules
var prepare = __webpack_require__(4703);
// EXTERNAL MODULE: ./.build/js/actions/publish/smoke-plan.js
var smoke_plan = __webpack_require__(70553);
;// CONCATENATED MODULE: ./.build/js/actions/publish/release.js



















/** Takes a course through its phases and the upload, and says what came of it. */
const release = async (course, setting) => {
    const { inputs, ports } = setting;
    const { clock, progress, signal } = ports;
    const started = clock.now();
    const manifest = keepManifest(course, clock);
    let files = course.works.flatMap(({ distributions }) => distributions);
    progress.planned(course.plan);
    const findings = [];
    const note = (finding) => {
        findings.push(finding);
        progress.finding(finding);
    };
    for (const finding of course.findings)
        note(finding);
    const desk = { all: () => files, note };
    const phases = [...course.prepare(desk), ...(inputs.dryRun ? [] : [uploading(course, setting, desk)])];
    const isSound = course.findings.every(({ severity }) => severity !== "error");
    const hasWork = course.works.length > 0;
    const told = {
        ...progress,
        ended: (outcome) => {
            manifest.outcome(outcome);
            progress.ended(outcome);
        },
    };
    const end = await runPipeline(isSound && hasWork ? phases : [], course.works, {
        clock,
        signal,
        progress: told,
        changed: (works) => {
            files = works.flatMap(({ distributions }) => distributions);
            manifest.distributions(files);
        },
    });
    const again = isSound && !inputs.dryRun && inputs.smoke !== "off" ? triedAgain(course.plan, course.released, started) : [];
    const { outcomes } = await runPipeline(again.length > 0 ? [tryingAgain(course, setting, note)] : [], again.map((entry) => ({ package: entry, distributions: [] })), { clock, signal, progress: told, changed: () => { } });
    const stopped = signal.aborted ? (0,unexpected.explainError)(signal.reason) : [];
    findings.push(...end.findings, ...setting.destination.warnings, ...stopped);
    findings.push(...(await flushed(manifest)), ...unmet(setting, end.findings), ...(await (0,written_commands/* undoWritten */.c)(setting.kept)));
    const report = {
        ...end,
        outcomes: [...end.outcomes, ...outcomes],
        plan: course.plan,
        findings,
        distributions: files,
        attestations: course.attestations,
        isDryRun: inputs.dryRun,
        started,
        ended: clock.now(),
    };
    return await finish(report, course, setting);
};
/** What the upload would have lacked, where the run did not get as far. */
const unmet = ({ inputs, destination: { credential } }, said) => (0,publish_destination/* isCredential */.uo)(credential) || inputs.dryRun || said.some(({ code }) => code === credential.code)
    ? []
    : [(0,finding/* asWarning */.PQ)(credential)];
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
const uploading = (course, setting, { all, note }) => {
    const { inputs, ports, run, destination, kept } = setting;
    const { credential, target, title } = destination;
    const view = (0,prepare/* look */.Op)(setting);
    const waits = (0,order/* waitsInPlan */.Zq)(course.plan.packages);
    const confirming = {
        look: view,
        indexName: title,
        waitFor: inputs.waitFor,
        waitTimeout: inputs.waitTimeout,
        hits: target.preset === undefined ? 1 : 2,
        yankPage: (name, version) => target.preset && (0,presets/* yankPage */.RL)(target.preset, name, version),
    };
    const trying = { ...tryingOut(course, setting), note };
    const upload = (known) => uploadStage({
        uv: ports.uv,
        look: view,
        clock: ports.clock,
        credential: known,
        index: { name: title, uploadUrl: target.uploadUrl },
        store: course.store,
        attestations: course.attestations.files,
        scratch: run.scratch,
        waitTimeout: inputs.waitTimeout,
        slots: inputs.concurrentUploads,
    });
    const confirm = confirmStage({ ...confirming, resolve: (work, signal) => (0,try_install/* resolves */.E)(trying, work, signal) });
    const verify = verifyStage(confirming);
    const smoke = smokeStage({ ...trying, slots: ports.facts.cores });
    const open = async () => {
        // What has gone looking for the runner's files may have done more.
        const written = await (0,written_commands/* undoWritten */.c)(kept);
        if (written.length > 0)
            throw new problem/* Problem */.AF(written);
        if (!(0,publish_destination/* isCredential */.uo)(credential))
            throw new problem/* Problem */.AF(credential);
        destination.admit(all());
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
        stages: (0,publish_destination/* isCredential */.uo)(credential) ? [upload(credential), confirm, verify, smoke] : [],
    };
};
/** A run that failed after its uploads must not be green the second time because nothing is left to upload. */
const tryingAgain = (course, setting, note) => {
    const trying = { ...tryingOut({ ...course, isTried: false }, setting), note };
    return (0,prepare/* alone */.QR)(`Trying again what was uploaded to ${setting.destination.title} in the last 24 hours`, smokeAgainStage({ ...trying, look: (0,prepare/* look */.Op)(setting), slots: setting.ports.facts.cores }));
};
/**
 * After a full rehearsal the bytes were tried: what is left to ask is whether the index serves them. So it is where no
 * code may run at all.
 */
const tryingOut = (course, { inputs, ports, run, destination }) => {
    const isResolved = inputs.smoke === "import" && (course.isTried || course.isCodeFree);
    return {
        environments: ports.environments,
        archives: ports.archives,
        scratch: run.scratch,
        pathOf: course.store.pathOf,
        index: destination.members,
        indexName: destination.title,
        uvToml: (0,package_sources/* sourcesToml */.pw)(course.sources),
        isCodeFree: course.isCodeFree,
        smokePlan: (0,smoke_plan/* smokePlanOf */.a)({ ...inputs, smoke: isResolved ? "resolve" : inputs.smoke }, ports.config),
    };
};


/***/ }),

/***/ 70553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ smokePlanOf)
/* harmony export */ });
/* harmony import */ var _domain_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58408);

/** How each package is tried: the input says how far to go, the configuration what is special about a package. */
const smokePlanOf = ({ smoke, pythonVersion }, config) => (name) => {
    const own = (0,_domain_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(config, name);
    const how = own.smoke === "off" || smoke !== "import" ? (own.smoke === "off" ? "off" : smoke) : (own.smoke ?? "import");
    return { how, extras: own.extras, pythons: own.pythonVersions.length > 0 ? own.pythonVersions : pythonVersion };
};


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var _problem_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31355);

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

/***/ 98670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   M5: () => (/* binding */ importNames),
/* harmony export */   MZ: () => (/* binding */ sitePathOf),
/* harmony export */   cD: () => (/* binding */ moduleOf)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43186);

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
    const { shallowest, loose } = readNames(archive);
    return [...new Set([...shallowest, ...loose])].toSorted();
};
/** Of these the packages. */
const packagesOf = (archive) => readNames(archive).shallowest;
const readNames = (archive) => {
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
    return { shallowest, loose };
};


/***/ }),

/***/ 77631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord),
/* harmony export */   f: () => (/* binding */ installedHashes)
/* harmony export */ });
/* harmony import */ var _problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43186);
/* harmony import */ var _import_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98670);



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
        const installed = isMetadata(path) && !/\/RECORD(\.jws|\.p7s)?$/.test(path) ? path : (0,_import_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sitePathOf */ .MZ)(path);
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

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyBounds)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15294);
/* harmony import */ var _toml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10608);



/** The text of the member's `pyproject.toml` with its planned bounds; every other letter stays. */
const applyBounds = (member, bounds) => {
    const edits = bounds.flatMap(({ from, to, table }) => {
        const places = member.requirements.filter((each) => each.table === table && each.requirement.text === from);
        if (places.length === 0)
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Bug */ .zP(`${member.name} has no ${from} in ${table}`);
        return places.map((place) => ({ path: (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementPath */ .V1)(place), value: to }));
    });
    const text = (0,_toml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .editStrings */ .t_)(member.text, edits);
    if (text === undefined)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Bug */ .zP(`The requirements of ${member.name} are not where they were read`);
    return text;
};


/***/ }),

/***/ 50979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isNoClassifier),
/* harmony export */   V: () => (/* binding */ refusedClassifiers)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35111);

/** The first words of every classifier there is. https://pypi.org/classifiers/ */
const kinds = new Set([
    "Development Status",
    "Environment",
    "Framework",
    "Intended Audience",
    "License",
    "Natural Language",
    "Operating System",
    "Programming Language",
    "Topic",
    "Typing",
]);
/**
 * All classifiers of licences that PyPI takes. The list is closed: a licence is said by an SPDX expression now.
 * https://peps.python.org/pep-0639/#deprecate-license-classifiers
 */
const licences = [
    "License :: Aladdin Free Public License (AFPL)",
    "License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
    "License :: CeCILL-B Free Software License Agreement (CECILL-B)",
    "License :: CeCILL-C Free Software License Agreement (CECILL-C)",
    "License :: DFSG approved",
    "License :: Eiffel Forum License (EFL)",
    "License :: Free For Educational Use",
    "License :: Free For Home Use",
    "License :: Free To Use But Restricted",
    "License :: Free for non-commercial use",
    "License :: Freely Distributable",
    "License :: Freeware",
    "License :: GUST Font License 1.0",
    "License :: GUST Font License 2006-09-30",
    "License :: Netscape Public License (NPL)",
    "License :: Nokia Open Source License (NOKOS)",
    "License :: OSI Approved",
    "License :: Other/Proprietary License",
    "License :: Public Domain",
    "License :: Repoze Public License",
    ...[
        "Academic Free License (AFL)",
        "Apache Software License",
        "Apple Public Source License",
        "Artistic License",
        "Attribution Assurance License",
        "BSD License",
        "Blue Oak Model License (BlueOak-1.0.0)",
        "Boost Software License 1.0 (BSL-1.0)",
        "CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
        "CMU License (MIT-CMU)",
        "Common Development and Distribution License 1.0 (CDDL-1.0)",
        "Common Public License",
        "Eclipse Public License 1.0 (EPL-1.0)",
        "Eclipse Public License 2.0 (EPL-2.0)",
        "Educational Community License, Version 2.0 (ECL-2.0)",
        "Eiffel Forum License",
        "European Union Public Licence 1.0 (EUPL 1.0)",
        "European Union Public Licence 1.1 (EUPL 1.1)",
        "European Union Public Licence 1.2 (EUPL 1.2)",
        "GNU Affero General Public License v3",
        "GNU Affero General Public License v3 or later (AGPLv3+)",
        "GNU Free Documentation License (FDL)",
        "GNU General Public License (GPL)",
        "GNU General Public License v2 (GPLv2)",
        "GNU General Public License v2 or later (GPLv2+)",
        "GNU General Public License v3 (GPLv3)",
        "GNU General Public License v3 or later (GPLv3+)",
        "GNU Lesser General Public License v2 (LGPLv2)",
        "GNU Lesser General Public License v2 or later (LGPLv2+)",
        "GNU Lesser General Public License v3 (LGPLv3)",
        "GNU Lesser General Public License v3 or later (LGPLv3+)",
        "GNU Library or Lesser General Public License (LGPL)",
        "Historical Permission Notice and Disclaimer (HPND)",
        "IBM Public License",
        "ISC License (ISCL)",
        "MIT License",
        "MIT No Attribution License (MIT-0)",
        "MirOS License (MirOS)",
        "Motosoto License",
        "Mozilla Public License 1.0 (MPL)",
        "Mozilla Public License 1.1 (MPL 1.1)",
        "Mozilla Public License 2.0 (MPL 2.0)",
        "Mulan Permissive Software License v2 (MulanPSL-2.0)",
        "NASA Open Source Agreement v1.3 (NASA-1.3)",
        "Nethack General Public License",
        "Nokia Open Source License",
        "Open Group Test Suite License",
        "Open Software License 3.0 (OSL-3.0)",
        "PostgreSQL License",
        "Python License (CNRI Python License)",
        "Python Software Foundation License",
        "Qt Public License (QPL)",
        "Ricoh Source Code Public License",
        "SIL Open Font License 1.1 (OFL-1.1)",
        "Sleepycat License",
        "Sun Public License",
        "The Unlicense (Unlicense)",
        "Universal Permissive License (UPL)",
        "University of Illinois/NCSA Open Source License",
        "Vovida Software License 1.0",
        "W3C License",
        "Zero-Clause BSD (0BSD)",
        "Zope Public License",
        "zlib/libpng License",
    ].map((name) => `License :: OSI Approved :: ${name}`),
];
const knownLicences = new Set(licences);
/** Whether it can never be one that PyPI takes, however its list grows. */
const isNoClassifier = (text) => !kinds.has(text.split(" :: ")[0]) || (text.startsWith("License") && !knownLicences.has(text));
/** Which of these PyPI refuses. Without its list those alone that can never be on it. */
const refusedClassifiers = (classifiers, list) => {
    const known = new Set(list?.known);
    const isRefused = (text) => (list === undefined ? isNoClassifier(text) : !known.has(text));
    return classifiers.filter(isRefused).map((classifier) => {
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(classifier, list?.known ?? licences);
        return { classifier, instead: list?.deprecated[classifier] ?? (near === undefined ? [] : [near]) };
    });
};


/***/ }),

/***/ 48528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds),
  U: () => (/* binding */ kindsOfEnvironment)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
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
/** `version` as `3.12.4`. */
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
var specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/domain/python/marker-truth.js


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
    const specifiers = (0,specifier/* parseSpecifiers */.$)(operator + right);
    return specifiers === undefined ? compareTexts(left, operator, right) : (0,specifier/* admits */.t)(specifiers, left);
};
const holdsIn = (environment, comparison) => {
    const [left, right] = [comparison.left, comparison.right].map((operand) => operand.kind === "variable" ? (environment[operand.name] ?? "") : operand.text);
    const compare = isAboutVersions(comparison) ? compareVersionTexts : compareTexts;
    return compare(left, comparison.operator, right);
};
/** Each minor that there was, and some to come; markers add those that they name. */
const somePythons = ["2.6.0", "2.7.0", ...Array.from({ length: 31 }, (_, minor) => `3.${minor}.0`), "4.0.0"];
/** All the ways in which comparisons of one group can hold together: each way lists those that do. */
const waysToHold = (comparisons, pythons) => {
    const environments = environmentsFor(comparisons);
    if (environments === undefined)
        return [comparisons, []];
    const ways = among(environments, pythons).map((environment) => {
        const truths = comparisons.map((comparison) => holdsIn(environment, comparison));
        return [truths.join(), comparisons.filter((_, index) => truths[index])];
    });
    return [...new Map(ways).values()];
};
/** Of environments that differ by Python, those with one that is asked about. */
const among = (environments, pythons) => {
    if (pythons === undefined || environments[0]?.python_full_version === undefined)
        return environments;
    const all = [...environments, ...somePythons.map(pythonOf)];
    return all.filter(({ python_full_version: version = "" }) => pythons(version));
};
/** Whether a marker holds where these of its comparisons do, and no others; `undefined` is the marker that always holds. */
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
 * For each kind of environment that the markers tell apart, which of their comparisons hold in it; `undefined` where
 * these are too many to try.
 */
const kindsOfEnvironment = (markers, pythons) => {
    const comparisons = markers.flatMap(comparisonsOf);
    const groups = [...Map.groupBy(comparisons, groupOf).values()].map((group) => waysToHold(group, pythons));
    if (groups.reduce((count, { length }) => count * length, 1) > mostCombinations)
        return undefined;
    const combine = (combinations, ways) => combinations.flatMap((held) => ways.map((way) => [...held, ...way]));
    return groups.reduce(combine, [[]]).map((held) => new Set(held));
};


/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   p: () => (/* binding */ hintSteps)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47726);
/* harmony import */ var _problem_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70492);
/* harmony import */ var _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67160);
/* harmony import */ var _target_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94092);





const mostNames = 3;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;
/** What the maintainer does now, ending with what a re-run will do and until when. Empty where nothing is left to do. */
const nextSteps = (report) => {
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublished */ .HF)(report))
        return [];
    const failures = report.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
    const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
    if (errors.length === 0 && report.isDryRun) {
        if (!report.plan.packages.some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c))
            return [];
        return [
            { text: "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again." },
        ];
    }
    // To run again is what the last step says, better than an interruption's own hint.
    const others = errors.filter(({ code }) => code !== _problem_run_js__WEBPACK_IMPORTED_MODULE_0__.interrupted.code);
    return [...hintSteps(others), ...rerun(report)];
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
/** What no further run can put on the index: the version is taken, by other bytes or for good. */
const isLost = (standing) => standing.kind === "failed" && standing.findings.some(({ code }) => lost.has(code));
const lost = new Set([_problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.contentDiffers, _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.uploadNameUsed, _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.hashDiffers].map(({ code }) => code));
const rerun = (report) => {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .standings */ .ES)(report).filter((each) => each.kind !== "published" && each.kind !== "before" && !isLost(each));
    if (open.length === 0)
        return [];
    const left = open.filter((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c)(each.package)).length;
    if (left === 0)
        return [{ text: "Run the same again: it uploads nothing, and tries again what failed." }];
    const what = `Run the same again: it reads what the index has, publishes the ${left === 1 ? "package that is" : `${left} packages that are`} left, and uploads nothing twice.`;
    const deadline = lastDay(report);
    const until = `PyPI takes the missing files of a release for 14 days: until ${deadline}.`;
    return [{ text: deadline === undefined ? what : `${what} ${until}` }];
};
/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = ({ plan, outcomes }) => {
    if (plan.index.upload_url !== _target_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU.pypi.uploadUrl)
        return undefined;
    const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
    if (uploads.length === 0)
        return undefined;
    const first = Math.min(...uploads.map(({ started }) => started));
    return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};


/***/ }),

/***/ 60517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ganttPicture),
/* harmony export */   nu: () => (/* binding */ levelTable),
/* harmony export */   rY: () => (/* binding */ graphPicture),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53663);

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

/***/ 94092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   kT: () => (/* binding */ uploadedFiles)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47726);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87163);


/** Every package that the run was about: the work, and those of the release that were complete before. */
const standings = ({ plan, outcomes }) => {
    const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
    return plan.packages
        .filter((entry) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || entry.status === "published")
        .map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};
const standing = (entry, outcomes) => {
    const base = { package: entry, outcomes };
    const has = (stage) => outcomes.some((outcome) => outcome.stage === stage && outcome.kind === "done");
    const isPublic = !(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || has("upload") || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
    const failure = outcomes.find((outcome) => outcome.kind === "failed");
    if (failure !== undefined) {
        return { ...base, kind: "failed", stage: failure.stage, findings: failure.findings, isPublic };
    }
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry))
        return { ...base, kind: "before" };
    const block = outcomes.find((outcome) => outcome.kind === "blocked");
    if (block !== undefined)
        return { ...base, kind: "blocked", by: block.by };
    if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed"))
        return { ...base, kind: "published" };
    if (has("upload") || wasCut(outcomes))
        return { ...base, kind: "uploaded" };
    return { ...base, kind: outcomes.some((outcome) => (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrough */ .WT)(outcome, "rehearse")) ? "ready" : "waiting" };
};
/** Whether the run was interrupted while files went up: the index may have them, or a part. */
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
/** Whether every planned package is complete on the index. */
const isPublished = (report) => !report.isDryRun && standings(report).every(({ kind }) => kind === "published" || kind === "before");
/** The file names that this run put on the index. */
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);


/***/ }),

/***/ 14235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);

/**
 * Reading has a login of its own: uv's for that very index, else the one that uploads where that is a user name and a
 * password, else netrc's for the host. https://docs.astral.sh/uv/concepts/authentication/http/
 */
const readingOf = (target, { upload, uv }) => {
    const { simpleUrl } = target;
    const own = uv.declared.find((index) => index.login !== undefined && isIndex(index, target))?.login;
    return { simpleUrl, login: own ?? upload ?? ofNetrc(simpleUrl, uv) };
};
/** A `check-url` of another origin is another server, whatever the index is called. */
const isIndex = (index, { name, simpleUrl }) => withSlash((0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(index.url)) === withSlash(simpleUrl) ||
    (index.name === name && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOrigin */ .J6)(index.url, simpleUrl));
const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);
const ofNetrc = (url, { netrc }) => netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;


/***/ }),

/***/ 26541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);

/** The last lines of a child's output on one line, for a message: that is where most programs say why they ended. */
const lastWords = (output) => {
    const lines = output
        .split("\n")
        .map((line) => (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line).trim())
        .filter((line) => line !== "");
    return lines.slice(-3).join(" ") || "it printed nothing";
};


/***/ }),

/***/ 39969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ judgeUpload),
/* harmony export */   m: () => (/* binding */ namesProject)
/* harmony export */ });
/** Reads uv's words for one purpose only: to tell what may pass from what will not. The index says what is there. */
const judgeUpload = (answer) => {
    if (answer.exitCode === 0)
        return answer.isSent ? "accepted" : "ignored";
    // A signal may end it at any time.
    return answer.hasBegun || answer.exitCode === null ? judgeRefusal(answer) : "not begun";
};
const judgeRefusal = ({ status, words }) => {
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
/**
 * Whether a refusal speaks of this one project rather than of who asks, as in `isn't allowed to upload to project 'core'`
 * or `project-scoped token is not valid for project: 'core'`. `name` is by PEP 503; indexes write it in any spelling.
 */
const namesProject = (words, name) => {
    const spelt = name.replaceAll("-", "[-_.]+");
    return new RegExp(`(?:["'\u2018\u201c\`]|\\b(?:project|package):? +|\\bupload(?:ing)? to +)${spelt}(?![-_.\\w])`, "i").test(words);
};
/** uv's words for a redirect that it does not follow: to another host, a page to log in, or nowhere. */
const isRedirect = (words) => /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(words);
/** uv's words where the line broke, also while it asked for a token. */
const isNetwork = (words) => /error sending request|connect|timed out|dns|reset|status code 5/i.test(words);


/***/ }),

/***/ 55017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   g: () => (/* binding */ askedDelay)
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
/** Milliseconds that `Retry-After` asks for; `undefined` where it says nothing that can be read. */
const askedDelay = (retryAfter, now) => {
    if (/^\d+$/.test(retryAfter.trim()))
        return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};


/***/ }),

/***/ 72084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   Ob: () => (/* binding */ builtFiles),
/* harmony export */   Rj: () => (/* binding */ versionOfSdist),
/* harmony export */   WK: () => (/* binding */ readPublish),
/* harmony export */   XV: () => (/* binding */ lockedIndex),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   _e: () => (/* binding */ publishLogFilter),
/* harmony export */   dA: () => (/* binding */ readBuildFault),
/* harmony export */   h2: () => (/* binding */ installWords),
/* harmony export */   v9: () => (/* binding */ missingPython),
/* harmony export */   wR: () => (/* binding */ splitPublishLog)
/* harmony export */ });
/* unused harmony export errorChain */
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
/* harmony import */ var _text_last_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26541);



/**
 * An error of uv with its causes, outermost first; empty where there is none. `first` is for output that is uv's alone;
 * where a build backend spoke before, only the `last` error is uv's.
 */
const errorChain = (stderr, which) => {
    const lines = stderr.split(/\r?\n/);
    const isStart = (line) => /^(?:error: | {2}× )/.test(line);
    const start = which === "first" ? lines.findIndex(isStart) : lines.findLastIndex(isStart);
    if (start < 0)
        return [];
    const chain = [lines[start].replace(/^(?:error: | {2}× )/, "")];
    for (const line of lines.slice(start + 1)) {
        const cause = /^ *(?:cause: |Caused by: |[├╰]─▶ )(.*)/.exec(line)?.[1];
        if (cause !== undefined)
            chain.push(cause);
        else if (/^(?:hint|help|warning):|^ +hint: This usually/.test(line))
            break;
        else
            chain.push(`${chain.pop()}\n${line.trim()}`);
    }
    return chain.map((message) => message.trim());
};
/**
 * Reads what `uv publish` printed of one file. It names the HTTP status and the index's words in one message, says
 * `Uploading` of a file that it sends, and gives one that it leaves out a warning and exit status 0.
 * https://github.com/astral-sh/uv/blob/main/crates/uv-publish/src/lib.rs
 */
const readPublish = ({ code, stderr }) => {
    const chain = errorChain(stderr, "first");
    const answer = chain.map((message) => statusMessage.exec(message)?.groups).find((groups) => groups !== undefined);
    const isWrongMethod = chain.some((message) => message.startsWith("POST requests are not supported"));
    const reasons = chain.length > 1 ? chain.slice(1) : chain;
    const warnings = stderr.split("\n").filter((line) => line.startsWith("warning: "));
    const said = answer?.words || reasons.join(": ") || warnings.join(" ") || "uv said nothing";
    return {
        exitCode: code,
        status: answer === undefined ? (isWrongMethod ? 405 : undefined) : Number(answer.status),
        words: oneLine(titleOf(said)),
        isSent: /^(?:Uploading |File .* already exists, skipping)/m.test(stderr),
        hasBegun: /^Publishing /m.test(stderr),
    };
};
/** Of uv's log the answer's headers, which nothing else shows, and not the exchange of tokens. */
const publishLogFilter = "uv_publish=trace,uv_publish::trusted_publishing=off";
/**
 * Parts what uv printed of the upload of `path` from its log. The log repeats what the index said, which may look like
 * anything: it ends where uv itself names the path, which no index knows.
 */
const splitPublishLog = (stderr, path) => {
    const lines = stderr.split("\n");
    const headers = lines.findIndex((line) => /^TRACE Response headers for \S+: Response \{/.test(line));
    const isLog = (line) => /^(?:DEBUG|TRACE) /.test(line);
    if (headers < 0)
        return { stderr: lines.filter((line) => !isLog(line)).join("\n"), retryAfter: undefined };
    const own = lines.findIndex((line, at) => at > headers && line.startsWith("error: ") && line.includes(path));
    const before = lines.slice(0, headers).filter((line) => !isLog(line));
    const value = /, headers: \{.*"retry-after": "([^"\\]*)"/.exec(lines[headers])?.[1];
    return { stderr: [...before, ...(own < 0 ? [] : lines.slice(own))].join("\n"), retryAfter: value };
};
const statusMessage = /^(?:Server returned|Upload failed with|Permission denied \()\s?status code (?<status>\d{3})[^.:)]*\)?[.:]?\s*(?:Server (?:says|message):\s*)?(?<words>.*)$/s;
/** What an HTML page says in its title; other text as it is. */
const titleOf = (text) => /^\s*(?:<!doctype html|<html)/i.test(text)
    ? (/<title>([^<]+)/i.exec(text)?.[1] ?? text.replaceAll(/<[^>]*>/g, " "))
    : text;
const oneLine = (text) => {
    const line = (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(text).replaceAll(/\s+/g, " ").trim();
    return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
};
const longestWords = 600;
/** What uv says of an error and its causes, on one line. */
const errorWords = (stderr) => oneLine(errorChain(stderr, "last").join(": ") || "uv said nothing");
const readBuildFault = (stderr) => {
    const python = missingPython(stderr);
    if (python !== undefined)
        return { kind: "python", ...python };
    const chain = errorChain(stderr, "last");
    const whole = chain.join(": ");
    const isBackend = /The build backend returned an error|^Call to `/m.test(whole);
    const words = oneLine(isBackend ? backendWords(stderr) : chain.slice(1).join(": ") || whole || "uv said nothing");
    const link = folderAsFile.exec(whole)?.[1];
    if (link !== undefined)
        return { kind: "link", path: link };
    if (/Forced include not found/.test(words))
        return { kind: "include", words };
    if (outsideWords.test(words))
        return { kind: "outside", words };
    if (isBackend)
        return { kind: "backend", words };
    if (!/error sending request|Failed to (?:fetch|download)/.test(whole))
        return { kind: "uv", words };
    // How long it took differs from package to package, where one thing is wrong.
    return { kind: "network", words: words.replace(/ in \d+(?:\.\d+)?m?s\b/, "") };
};
/** uv_build follows no link to a folder. https://github.com/astral-sh/uv/issues/15243 */
const folderAsFile = /failed to read from file `([^`]+)`: Is a directory/;
/** The first index that uv was not let into, where it says so beside what it did not find. */
const lockedIndex = (stderr) => {
    const [, url, status] = /An index URL \((\S+)\) (?:could not be queried due to a lack of valid authentication credentials \(|returned a )(40[13])\b/.exec(stderr.replaceAll(/\s+/g, " ")) ?? [];
    return url === undefined ? undefined : { url: (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url), status: Number(status) };
};
/** Why an installation failed: uv's reason, or what a backend raised that had to build something for it. */
const installWords = (stderr) => {
    const fault = readBuildFault(stderr);
    // Without an error of uv's, its last lines are all there is.
    return "words" in fault && errorChain(stderr, "last").length > 0 ? fault.words : (0,_text_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWords */ .a)(stderr);
};
/** hatchling, flit, setuptools, poetry and uv_build, of a README or licence outside the package. */
const outsideWords = /must be within the project directory|points outside the project directory|\(or anything outside|is not in the subpath of|failed to open file `[^`]*\.\.\/[^`]*`/;
/** What the last traceback of a backend raised, else the last line that it printed. */
const backendWords = (stderr) => {
    const [before, inside] = splitAtError(stderr);
    const block = inside.split("[stderr]")[1]?.split(/^hint:/m)[0];
    const lines = (block === undefined ? before : dedent(block)).split(/\r?\n/);
    const trace = lines.findLastIndex((line) => line.startsWith("Traceback (most recent call last):"));
    const raised = trace < 0 ? cargoError(lines) : raisedIn(lines.slice(trace + 1));
    const own = /^(?:Building (?:source distribution|wheel)|Using |warning: )/;
    const last = lines.findLast((line) => line.trim() !== "" && !own.test(line));
    return raised ?? last ?? errorChain(stderr, "last").at(-1) ?? "it printed nothing";
};
/** The first error of a compiler or of cargo, where maturin says at last only how it called itself; why a build script gave up. */
const cargoError = (lines) => {
    const isMaturin = lines.some((line) => line.startsWith("Error: command ['maturin'"));
    const error = isMaturin ? lines.find((line) => /^error(?:\[E\d+\])?: /.test(line)) : undefined;
    const panic = lines.findIndex((line) => /^\s*thread '.*' .*panicked at /.test(line));
    return error === undefined || panic < 0 ? error : `${error}: ${(lines[panic + 1] ?? "").trim()}`;
};
/** The file that a failed build says it did not find, where it names one. */
const missingPath = (stderr) => /No such file or directory: '([^']+)'|(?:does not exist|not found|could not find|[Nn]o such file)[^\n'"`]*?[ '"`]((?:\.\.\/)[\w./-]*\w)/
    .exec(stderr)
    ?.slice(1)
    .find((path) => path !== undefined);
/** What a traceback ends with. Standard output may stand anywhere in it, for it comes by another way. */
const raisedIn = (lines) => lines.find((line) => /^[a-z_][\w.]*(?:Error|Exception|Exit|Failed|Failure|Interrupt|Warning)\b/i.test(line)) ??
    lines.find((line) => /^[a-z_][\w.]*: /i.test(line));
const dedent = (block) => {
    const indent = /^( *)\S/m.exec(block)?.[1] ?? "";
    return block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
};
const splitAtError = (stderr) => {
    const at = Math.max(stderr.lastIndexOf("\nerror: "), stderr.lastIndexOf("\n  × "));
    return [stderr.slice(0, Math.max(0, at)), stderr.slice(Math.max(0, at))];
};
/** The Python that uv looked for in vain, or could not download; `undefined` where that is not what went wrong. */
const missingPython = (stderr) => {
    const chain = errorChain(stderr, "last").map((message) => message.replaceAll(/\s+/g, " "));
    for (const message of chain) {
        const asked = /^No interpreter found for (?:Python |executable name )?`?(.+?)`? in /.exec(message)?.[1] ??
            // Where pyenv's own `python` is the first on PATH it ends by itself, and uv looks no further.
            /pyenv: version `(.+?)' is not installed/.exec(message)?.[1] ??
            /pyenv: python([\d.]+): command not found/.exec(message)?.[1];
        const unfit = /resolved to Python (\S+), which is incompatible with the project's Python requirement: `(.+?)`/.exec(message);
        const download = /^Failed to download `[^`]*\/((?:cpython-|pypy|graalpy)[^`/]*?)(?:%2B|-x86|-aarch|-linux|\.tar)/.exec(message)?.[1];
        if (asked !== undefined)
            return { python: oneLine(asked), isDownload: false };
        if (unfit !== null)
            return { python: oneLine(unfit[2]), isDownload: false };
        if (download !== undefined)
            return { python: oneLine(download), isDownload: true };
    }
    return undefined;
};
/** The version in the name of an sdist: what follows the last hyphen. https://peps.python.org/pep-0625/ */
const versionOfSdist = (filename) => /-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
/** Names of the files that `uv build` says it has built, wheels first. */
const builtFiles = (stderr) => [...stderr.matchAll(/^Successfully built (.+?)\r?$/gm)]
    .map(([, path]) => path.split(/[\\/]/).at(-1))
    .sort((a, b) => Number(b.endsWith(".whl")) - Number(a.endsWith(".whl")));


/***/ }),

/***/ 87201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ confirmIndex)
/* harmony export */ });
/* harmony import */ var _domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38325);
/* harmony import */ var _domain_target_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);


/** What there is to say before the first upload where nothing shows that the index is read at the right address. */
const confirmIndex = async (target, { index, released }, signal) => {
    if (released.size > 0 || target.kind === "rehearsal" || target.preset !== undefined)
        return [];
    const hasPage = await index.hasPage({ signal });
    return hasPage === false ? [(0,_domain_problem_index_reads_js__WEBPACK_IMPORTED_MODULE_0__.indexUnconfirmed)({ index: (0,_domain_target_target_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(target), simpleUrl: target.simpleUrl })] : [];
};


/***/ }),

/***/ 63864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _domain_problem_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67160);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45544);


/**
 * A private copy of a distribution, whose bytes are measured while they are copied: whatever happens to the store from
 * now on, what goes out is what was checked, and so with its attestation beside it. Other bytes than the known ones stop
 * the run.
 */
const handOver = async ({ store, scratch }, file, attestation) => {
    const folder = await scratch.folder("out");
    const remove = () => folder[Symbol.asyncDispose]();
    const copyOut = async (each) => {
        const path = folder.pathOf(each.filename);
        const found = await store.copyTo(each.filename, path);
        if (found?.sha256 === each.sha256 && found.size === each.size)
            return path;
        const facts = { package: each.package, file: each.filename, expected: each.sha256, found: found?.sha256 };
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StopRun */ .U((0,_domain_problem_upload_js__WEBPACK_IMPORTED_MODULE_0__.fileSwapped)(facts));
    };
    try {
        return {
            path: await copyOut(file),
            attestation: attestation && (await copyOut(attestation)),
            [Symbol.asyncDispose]: remove,
        };
    }
    catch (error) {
        await remove();
        throw error;
    }
};


/***/ }),

/***/ 30309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ rehearseStage),
/* harmony export */   dA: () => (/* binding */ uploadTo),
/* harmony export */   vl: () => (/* binding */ skipRehearsal)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _domain_distribution_distribution_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21900);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47810);
/* harmony import */ var _domain_problem_uv_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52254);
/* harmony import */ var _domain_upload_answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39969);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63864);
/* harmony import */ var _smoke_try_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99421);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45544);
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









const uploadsAtOnce = 4;
/**
 * The whole release against the embedded index: every file goes through the real `uv publish`, then every package is
 * installed alone and tried. Packages wait for each other's uploads, so only the work itself is bounded.
 */
const rehearseStage = (options) => {
    const uploads = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(uploadsAtOnce);
    const installs = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(options.slots);
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
            return await installs(() => (0,_smoke_try_install_js__WEBPACK_IMPORTED_MODULE_4__/* .tryInstall */ .X)(options, work, signal));
        },
    };
};
/** Puts a package on the embedded index with the real `uv publish`. */
const uploadTo = async (options, work, signal) => {
    const { uploadUrl, token, admit } = await options.server();
    admit(work.distributions);
    for (const file of (0,_domain_distribution_distribution_js__WEBPACK_IMPORTED_MODULE_7__/* .inUploadOrder */ .F)(work.distributions)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            signal.throwIfAborted();
            const out = __addDisposableResource(env_1, await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .handOver */ .C)(options, file), true);
            const answer = await options.uv.publish({
                path: out.path,
                uploadUrl,
                credential: { kind: "token", token },
                signal,
            });
            signal.throwIfAborted();
            if (answer.exitCode === 0 && answer.isSent)
                continue;
            const cause = { cause: { tail: answer.output } };
            if ((0,_domain_upload_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeUpload */ .j)(answer) === "not begun")
                throw new _stage_js__WEBPACK_IMPORTED_MODULE_5__/* .StopRun */ .U((0,_domain_problem_uv_settings_js__WEBPACK_IMPORTED_MODULE_2__.uploadNotBegun)(answer), cause);
            const facts = { package: work.package.name, file: file.filename, words: answer.words };
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF((0,_domain_problem_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__.rehearsalRefused)(facts), cause);
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

/***/ 99421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ resolves),
  X: () => (/* binding */ tryInstall)
});

// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(43186);
// EXTERNAL MODULE: ./.build/js/domain/distribution/import-names.js
var import_names = __webpack_require__(98670);
// EXTERNAL MODULE: ./.build/js/domain/distribution/record.js
var record = __webpack_require__(77631);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/smoke.js
var smoke = __webpack_require__(57908);
// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var metadata = __webpack_require__(35335);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var specifier = __webpack_require__(42596);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/text/last-words.js
var last_words = __webpack_require__(26541);
// EXTERNAL MODULE: ./.build/js/domain/uv/output.js
var output = __webpack_require__(72084);
;// CONCATENATED MODULE: ./.build/js/stages/publish/smoke/failures.js

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

;// CONCATENATED MODULE: ./.build/js/stages/publish/smoke/probe.js
/**
 * Runs as `python -I -c` in a fresh environment. It looks at what was installed first, then imports, since imported code
 * may do anything. Console scripts are loaded, not run; entry points of other groups may need their host, so that their
 * top module is only looked for.
 */
const probe = `
import importlib, importlib.metadata, importlib.util, json, re, traceback

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

def find(value):
    top = re.match(r"(\\w+)[\\w.]*\\s*(:|$)", value)
    if top and importlib.util.find_spec(top.group(1)) is None:
        raise ModuleNotFoundError("No module named " + repr(top.group(1)))

for name in ask["imports"]:
    attempt("import " + name, lambda: importlib.import_module(name))
for point in distribution.entry_points:
    if point.group in ("console_scripts", "gui_scripts") and not getattr(point, "extras", None):
        attempt("script " + point.name, point.load, is_script=True)
    elif point.group not in ("console_scripts", "gui_scripts"):
        attempt("entry point " + point.name, lambda: find(point.value), is_script=True)
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

;// CONCATENATED MODULE: ./.build/js/stages/publish/smoke/try-install.js
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
        if (detail === needsBuild || detail === isLockedOut)
            return { kind: "skipped", reason: detail };
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
const isLockedOut = "an index of what it requires wants a login that this job does not give";
const needsBuild = "what it requires would have to be built from source, and no code runs here";
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
            isCodeFree: trial.isCodeFree === true,
            timeout: installTimeout,
            signal,
        });
        signal.throwIfAborted();
        const facts = { package: name, index: trial.indexName, python: python ?? "" };
        if (install.code !== 0) {
            const tail = install.stderr.slice(-4000);
            const locked = (0,output/* lockedIndex */.XV)(install.stderr);
            if (trial.isCodeFree && /building from source is disabled/.test(tail))
                return needsBuild;
            if (trial.isCodeFree && locked !== undefined) {
                // It was tried where it was built. Once it is uploaded, a failure for want of a login would undo nothing.
                trial.note((0,smoke.smokeLocked)(locked));
                return isLockedOut;
            }
            throw new problem/* Problem */.AF((0,smoke.smokeInstallFailed)({ ...facts, words: (0,output/* installWords */.h2)(install.stderr), locked }), {
                cause: { tail },
            });
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
    return (0,python_version/* parseVersion */.ot)(stdout.trim()) === undefined || (0,specifier/* admits */.t)(specifiers, stdout.trim(), { prereleases: true });
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
        imports: (0,import_names/* importNames */.M5)(archive),
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
    if ((0,python_version/* canonicalVersion */.Bp)(answer.version) !== version || answer.foreign.length > 0) {
        throw new problem/* Problem */.AF((0,smoke.smokeForeign)({ ...rest.facts, version: answer.version, files: answer.foreign }), cause);
    }
    const { providesExtra } = (0,metadata/* parseMetadata */.jR)(archive.texts.get((0,distribution_archive/* metadataPathOf */._V)(archive)) ?? "");
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


/***/ }),

/***/ 45544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ StopRun)
/* harmony export */ });
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);

/** A failure after which nothing new may start, in no package: a refused credential, bytes that are not ours. */
class StopRun extends _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
}


/***/ }),

/***/ 41179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ takeAttestations),
/* harmony export */   z: () => (/* binding */ noAttestations)
/* harmony export */ });
/* harmony import */ var _domain_attestation_attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1502);
/* harmony import */ var _domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50923);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15294);



/** Where a run builds what it publishes. */
const noAttestations = {
    files: new Map(),
    found: 0,
    left: "a run that builds what it publishes has none",
    names: [],
    before: [],
    findings: [],
};
/**
 * Takes in the attestations of these files, for this run and those that start from it. Where they go along, each must be of
 * its very file: the index would refuse the file else. Throws a `Problem` with all that is wrong.
 */
const takeAttestations = async (files, { wish, passage, from, to, released }) => {
    const taken = new Map();
    const faults = [];
    for (const file of files) {
        const filename = (0,_domain_attestation_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationName */ .kA)(file.filename);
        const measured = await from.copyTo(filename, to.pathOf(filename));
        if (measured === undefined)
            continue;
        taken.set(file.filename, { package: file.package, filename, ...measured });
        const why = await faultIn(to, file, measured);
        if (why !== undefined)
            faults.push((0,_domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__.attestationUnusable)({ file: file.filename, attestation: filename, why }));
    }
    const there = [...released.values()].flatMap((project) => project.files.filter(({ hasProvenance }) => hasProvenance));
    const all = {
        found: taken.size,
        before: there.map(({ filename }) => filename),
        names: [...taken.values()].map(({ filename }) => filename),
    };
    if (!passage.isOpen)
        return { ...all, files: new Map(), left: passage.why, findings: [] };
    if (faults.length > 0)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(faults);
    const without = files.map(({ filename }) => filename).filter((filename) => !taken.has(filename));
    if (wish === "true" && without.length > 0)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF((0,_domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__.attestationsMissing)({ files: without }));
    const isPartial = taken.size > 0 && without.length > 0;
    const findings = isPartial ? [(0,_domain_problem_attestation_js__WEBPACK_IMPORTED_MODULE_0__.attestationsIncomplete)({ files: without, all: files.length })] : [];
    return { ...all, files: taken, left: undefined, findings };
};
/** Bytes. One has some ten thousand. */
const largest = 1 << 20;
const faultIn = async (to, file, { size }) => {
    if (size > largest)
        return `it has ${size} bytes, more than any attestation needs`;
    return (0,_domain_attestation_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationFault */ .NN)(new TextDecoder().decode(await to.read((0,_domain_attestation_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .attestationName */ .kA)(file.filename))), file);
};


/***/ }),

/***/ 80248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undoWritten)
/* harmony export */ });
/* harmony import */ var _domain_problem_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70492);

/** What the project's code has written into the runner's files since they were kept. All of it is undone. */
const undoWritten = async (kept) => {
    const files = await kept.restore();
    return files.length === 0 ? [] : [(0,_domain_problem_run_js__WEBPACK_IMPORTED_MODULE_0__.projectWroteCommands)({ files })];
};


/***/ })

};
