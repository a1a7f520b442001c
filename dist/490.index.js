export const id = 490;
export const ids = [490];
export const modules = {

/***/ 70319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDist: () => (/* binding */ publishDist)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/attestation.js
var attestation = __webpack_require__(50923);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
;// CONCATENATED MODULE: ./.build/js/domain/attestation/passage.js


/**
 * PyPI takes attestations under trusted publishing alone, and refuses files that come with one by a token; other indexes
 * forget them, or refuse them too. The embedded index stands in for PyPI. https://docs.pypi.org/attestations/
 */
const choosePassage = ({ wish, target, credential }) => {
    if (wish === "false")
        return { isOpen: false, why: "attestations is false" };
    if (target.kind === "rehearsal")
        return { isOpen: true };
    const isTrusted = credential === "trusted" || credential === undefined;
    if (wish === "true")
        return isTrusted ? { isOpen: true } : (0,attestation.attestationsNeedTrust)({ index: (0,target_target/* titleOf */.Gg)(target) });
    if (target.preset === undefined)
        return { isOpen: false, why: "they go to PyPI and TestPyPI alone" };
    if (!isTrusted)
        return { isOpen: false, why: "they go by trusted publishing alone, and this upload by a token or password" };
    return { isOpen: true };
};

// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/indexes/package-sources.js
var package_sources = __webpack_require__(70733);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/problem/manifest.js
var problem_manifest = __webpack_require__(5324);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/uv-settings.js
var uv_settings = __webpack_require__(52254);
// EXTERNAL MODULE: ./.build/js/domain/plan/sibling-requirement.js
var sibling_requirement = __webpack_require__(53025);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(47642);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/run/dist-files.js
var dist_files = __webpack_require__(82929);
;// CONCATENATED MODULE: ./.build/js/domain/run/dist-plan.js






/**
 * The same plan for the index of this run, where the index is the truth: what it has with these very bytes is done, and
 * what it lacks is not published, whatever the manifest says. Another index than the one that was planned for may lack a
 * package, which is then left out.
 */
const retarget = (manifest, at) => {
    const { target, title } = at;
    const { plan } = manifest;
    const claimed = plan.packages.filter((entry) => entry.status === "published" && !hasVersion(at, entry));
    const others = plan.packages.filter((entry) => isReleased(entry) && !claimed.includes(entry));
    const isOther = slashed(plan.index.simple_url) !== slashed(target.simpleUrl) && others.length > 0;
    const notThere = isOther ? problem_manifest.distNotOnOtherIndex : problem_manifest.distNotOnIndex;
    const reason = `neither in dist nor on ${title}`;
    const packages = plan.packages.map((entry) => {
        if (claimed.includes(entry))
            return { ...entry, status: isOther ? "excluded" : "publish", reason };
        return (0,plan_plan/* isWork */.c)(entry) ? settle(entry, manifest, at) : entry;
    });
    const index = { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl };
    const retargeted = { ...plan, index, packages };
    return {
        plan: retargeted,
        findings: [
            ...claimed.map(({ name, version }) => notThere({ package: name, version, index: title })),
            ...missingSiblings(retargeted, at),
        ],
    };
};
const isReleased = (entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published";
const slashed = (url) => (url.endsWith("/") ? url : `${url}/`);
/** Whether the index has a file of this very version. */
const hasVersion = ({ released }, { name, version }) => (released.get(name)?.files ?? []).some(({ filename }) => (0,dist_files/* isVersion */.lF)((0,distribution_name/* parseDistributionName */.w9)(filename, name)?.version, version));
/** Whether it is there already, with these very bytes. */
const settle = (entry, { distributions }, { title, released }) => {
    const listed = new Map((released.get(entry.name)?.files ?? []).map((file) => [file.filename, file.sha256]));
    const ours = distributions.filter((file) => file.package === entry.name);
    return ours.every(({ filename, sha256 }) => listed.get(filename) === sha256)
        ? { ...entry, status: "published", reason: `on ${title} with these bytes` }
        : { ...entry, reason: `not all of ${entry.version} is on ${title}` };
};
/** What was published where `dist` was planned for need not be on this index, or not in a version that is admitted. */
const missingSiblings = (plan, { released, requires, title }) => {
    const work = plan.packages.filter(plan_plan/* isWork */.c);
    const coming = new Set(work.map(({ name }) => name));
    return work.flatMap(({ name, needs }) => needs
        .filter((need) => !coming.has(need))
        .flatMap((need) => {
        const asked = requirementsOn(need, requires.get(name) ?? []);
        const isThere = asked.every((requirement) => (0,sibling_requirement/* isOnIndex */.S)(requirement, need, released));
        return isThere
            ? []
            : [(0,problem_manifest.siblingNotThere)({ package: name, need, requirement: asked[0]?.text ?? need, index: title })];
    }));
};
/** Those of users without extras; of a build that needs the sibling the metadata says nothing, and any version counts. */
const requirementsOn = (need, texts) => {
    const found = texts.flatMap((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        return parsed.ok && parsed.requirement.name === need && !/\bextra\b/.test(parsed.requirement.marker ?? "")
            ? [parsed.requirement]
            : [];
    });
    return found.length > 0 ? found : [{ specifier: "", text: need }];
};

// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/target/title.js
var title = __webpack_require__(97681);
// EXTERNAL MODULE: ./.build/js/domain/workspace/root.js
var workspace_root = __webpack_require__(66327);
// EXTERNAL MODULE: ./.build/js/stages/plan/confirm-index.js
var confirm_index = __webpack_require__(87201);
// EXTERNAL MODULE: ./.build/js/stages/publish/rehearse.js
var rehearse = __webpack_require__(30309);
// EXTERNAL MODULE: ./.build/js/stages/publish/take-attestations.js
var take_attestations = __webpack_require__(41179);
// EXTERNAL MODULE: ./.build/js/stages/publish/take-dist.js + 2 modules
var take_dist = __webpack_require__(75792);
// EXTERNAL MODULE: ./.build/js/actions/publish/destination.js + 1 modules
var publish_destination = __webpack_require__(22323);
// EXTERNAL MODULE: ./.build/js/actions/publish/prepare.js + 26 modules
var prepare = __webpack_require__(4703);
// EXTERNAL MODULE: ./.build/js/actions/publish/release.js + 13 modules
var release = __webpack_require__(77001);
;// CONCATENATED MODULE: ./.build/js/actions/publish/dist.js
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



















/** Publishes what an earlier run built. Nothing is built, no project code runs, and the folder is only read. */
const publishDist = async (dist, start) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, ports, run } = start;
        const from = await ports.runs.store(ports.absolute(dist));
        const { manifest, requires } = await (0,take_dist/* takeDist */.Q)({
            from,
            to: run.store,
            archives: ports.archives,
            // `packages` wins over the tag, here as where it was built.
            tag: inputs.packages.length > 0 ? undefined : inputs.tag,
            formats: (0,tag_formats/* readTagFormats */.L)(inputs.tagFormat, ports.config),
        });
        await refuseOtherCommit(manifest.plan, inputs, ports);
        const root = (0,workspace_root/* rootAround */.m)(ports.files, ports.absolute(inputs.workingDirectory));
        const uvIndexes = ports.indexes.read(root);
        const target = targetOf(manifest.plan, inputs, uvIndexes);
        await ports.uv.version();
        // Nothing is asked of uv in the workspace, so what else it would refuse there does not matter.
        const refusal = await ports.uv.refusal(root, { isOnline: true });
        if (refusal?.code === uv_settings.offline.code)
            throw new problem/* Problem */.AF(refusal);
        const names = manifest.plan.packages.map(({ name }) => name);
        const destination = __addDisposableResource(env_1, await (0,publish_destination/* openDestination */.xB)(target, inputs, { ...ports, scratch: run.scratch, uvIndexes, names }), true);
        const released = await ask(manifest.plan, destination.index, ports.signal);
        const { plan, findings } = retarget(manifest, { title: destination.title, target, released, requires });
        const unconfirmed = await (0,confirm_index/* confirmIndex */.P)(target, { index: destination.index, released }, ports.signal);
        const works = plan.packages.filter(plan_plan/* isWork */.c).map((entry) => ({
            package: entry,
            distributions: manifest.distributions.filter((file) => file.package === entry.name),
        }));
        const attestations = await (0,take_attestations/* takeAttestations */.T)(works.flatMap(({ distributions }) => distributions), { wish: inputs.attestations, passage: passageTo(destination, inputs), from, to: run.store, released });
        const course = {
            plan: { ...plan, id: run.id, created_at: new Date(ports.clock.now()).toISOString() },
            findings: [...findings, ...unconfirmed, ...attestations.findings],
            works,
            attestations,
            store: run.store,
            released,
            sources: (0,package_sources/* knownHere */.m7)(manifest.sources, uvIndexes.declared),
            isTried: true,
            isCodeFree: true,
            prepare: () => [(0,prepare/* alone */.QR)("Taking what was built", (0,rehearse/* skipRehearsal */.vl)("what is in dist was rehearsed when it was built"))],
        };
        return await (0,release/* release */._)(course, { ...start, destination });
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
/** What was planned for a private index must not go to PyPI because a job does not say where to. */
const targetOf = ({ index }, inputs, uv) => {
    const target = (0,target_target/* chooseTarget */.bx)(inputs, uv);
    if ("code" in target)
        throw new problem/* Problem */.AF(target);
    const isUnsaid = inputs.index === undefined && target.name === "pypi";
    if (isUnsaid && index.name !== "rehearsal" && (0,presets/* presetOfUrl */._2)(index.upload_url)?.name !== "pypi")
        throw new problem/* Problem */.AF((0,problem_manifest.distTargetUnsaid)({ planned: (0,title/* indexTitle */.p)(index) }));
    return target;
};
const passageTo = ({ target, credential }, { attestations }) => {
    const kind = (0,publish_destination/* isCredential */.uo)(credential) ? credential.kind : undefined;
    const passage = choosePassage({ wish: attestations, target, credential: kind });
    if ("code" in passage)
        throw new problem/* Problem */.AF(passage);
    return passage;
};
/** A job that only publishes needs no checkout; where there is one, it must be what was built. */
const refuseOtherCommit = async (plan, inputs, ports) => {
    const here = (await ports.git.inspect(ports.absolute(inputs.workingDirectory)))?.commit;
    if (here === undefined || plan.commit === null || here === plan.commit)
        return;
    throw new problem/* Problem */.AF((0,problem_manifest.distOfOtherCommit)({ built: plan.commit, here }));
};
const ask = async (plan, index, signal) => {
    const names = plan.packages.filter((entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published").map(({ name }) => name);
    const projects = await Promise.all(names.map((name) => index.project(name, { signal })));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


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

/***/ 75792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ takeDist)
});

// EXTERNAL MODULE: ./.build/js/domain/distribution/identity.js
var identity = __webpack_require__(13052);
// EXTERNAL MODULE: ./.build/js/domain/problem/manifest.js
var problem_manifest = __webpack_require__(5324);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/run/dist-files.js
var dist_files = __webpack_require__(82929);
// EXTERNAL MODULE: ./.build/js/domain/attestation/attestation.js
var attestation = __webpack_require__(1502);
// EXTERNAL MODULE: ./.build/js/domain/run/manifest.js
var run_manifest = __webpack_require__(85654);
;// CONCATENATED MODULE: ./.build/js/domain/run/dist-folder.js



/** What is in a folder that its manifest does not list, what it lists in vain, and what is no file of its own. */
const checkFolder = (folder, entries, { distributions }) => {
    const listed = new Set(distributions.map(({ filename }) => filename));
    const allowed = new Set([run_manifest/* manifestName */.vS, run_manifest/* sumsName */.ge, ...listed, ...[...listed].map(attestation/* attestationName */.kA)]);
    const there = new Set(entries.map(({ name }) => name));
    const foreign = entries.map(({ name }) => name).filter((name) => !allowed.has(name));
    return [
        ...(foreign.length === 0 ? [] : [(0,problem_manifest.distUnlisted)({ folder, files: foreign })]),
        ...entries.filter(({ name }) => allowed.has(name)).flatMap(notPlain),
        ...[...listed].filter((name) => !there.has(name)).map((file) => (0,problem_manifest.distributionMissing)({ folder, file })),
    ];
};
/** Where an entry is anything but a file that has no other name. */
const notPlain = ({ name, kind }) => kind === "file" ? [] : [(0,problem_manifest.distNotPlain)({ file: name, what: words[kind] })];
const words = {
    "hard link": "a hard link to a file that has another name too",
    folder: "a folder",
    link: "a symbolic link",
    other: "a pipe, a socket or a device",
};

// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/tag/fits-none.js
var fits_none = __webpack_require__(76607);
// EXTERNAL MODULE: ./.build/js/domain/tag/match-tag.js
var match_tag = __webpack_require__(69186);
;// CONCATENATED MODULE: ./.build/js/domain/run/dist-tag.js






/**
 * What a tag and a plan that was made elsewhere contradict each other in: each package's own tag, and the tag that the run
 * is about, which chooses as it does in a checkout. The formats may have stood in the checkout, which is not here: of a
 * tag that fits none, the version is looked for.
 */
const checkDistTag = (plan, { tag, formats }) => {
    const read = reader(plan, formats);
    const own = plan.packages.filter((entry) => isReleased(entry) && entry.tag !== null && !read(entry.tag, entry));
    const differing = own.map((entry) => (0,problem_manifest.distTagDiffers)({ tag: entry.tag, package: entry.name, version: entry.version }));
    return tag === undefined ? differing : [...differing, ...checkRunTag(plan, tag, formats)];
};
const isReleased = (entry) => (0,plan_plan/* isWork */.c)(entry) || entry.status === "published";
const membersOf = ({ packages }) => new Map(packages.map(({ name, version }) => [name, version ?? undefined]));
/** Whether a tag may be that of a package, at its version. */
const reader = (plan, formats) => {
    const members = membersOf(plan);
    return (tag, { name, version }) => {
        const match = (0,match_tag/* matchTag */._)(tag, formats, members);
        if (match === undefined)
            return hasVersion(tag, version);
        return (match.kind === "workspace" || match.name === name) && (0,dist_files/* isVersion */.lF)(match.version, version);
    };
};
const checkRunTag = (plan, tag, formats) => {
    const match = (0,match_tag/* matchTag */._)(tag, formats, membersOf(plan));
    const released = plan.packages.filter(isReleased);
    const differs = ({ name, version }) => (0,problem_manifest.distTagDiffers)({ tag, package: name, version });
    if (match === undefined) {
        const isNamed = released.some(({ version }) => hasVersion(tag, version));
        return isNamed ? [] : [(0,fits_none/* fitsNone */.x)(tag, formats, membersOf(plan))];
    }
    const agrees = ({ version }) => (0,dist_files/* isVersion */.lF)(match.version, version);
    if (match.kind === "package") {
        // A package's tag chooses that package alone.
        if (!released.some(({ name }) => name === match.name))
            return released.map(differs);
        return released.filter((entry) => (entry.name === match.name ? !agrees(entry) : (0,plan_plan/* isWork */.c)(entry))).map(differs);
    }
    const root = plan.packages.find(({ path }) => path === ".");
    if (root !== undefined && agrees(root))
        return [];
    return (released.some(agrees) ? released.filter(plan_plan/* isWork */.c) : released).filter((entry) => !agrees(entry)).map(differs);
};
/** Whether the version stands in the tag as a whole: `1.0` is not in `v1.0rc1`, nor in `v11.0`. */
const hasVersion = (tag, version) => tag.length < 256 &&
    [...tag.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index }) => (0,dist_files/* isVersion */.lF)(longestVersion(tag.slice(index)), version));
const longestVersion = (text) => Array.from(text, (_, at) => text.slice(0, text.length - at)).find((part) => (0,version/* parseVersion */.ot)(part) !== undefined);

;// CONCATENATED MODULE: ./.build/js/stages/publish/take-dist.js







/**
 * Takes in what an earlier run built, whole or not at all. Whoever could write the folder could write the manifest too:
 * so the files are held against the plan by what they say of themselves, and copied, so that what was looked at stays.
 * Throws a `Problem` with all that is wrong.
 */
const takeDist = async (options) => {
    const { from } = options;
    const entries = await listFolder(from);
    const manifest = await readFrom(from, entries);
    const { plan, distributions } = manifest;
    const entryOf = new Map(plan.packages.map((entry) => [entry.name, entry]));
    const claims = distributions.map((file) => ({ file, entry: entryOf.get(file.package) }));
    refuse([
        ...checkFolder(from.folder, entries, manifest),
        ...claims.flatMap(dist_files/* checkListed */.Kr),
        ...checkDistTag(plan, options),
    ]);
    const findings = [];
    const requires = new Map();
    for (const claim of claims) {
        const archive = await takeFile(options, claim.file);
        if ("code" in archive) {
            findings.push(archive);
            continue;
        }
        findings.push(...(0,dist_files/* checkInside */.TC)(claim, archive));
        requires.set(claim.entry.name, [
            ...(requires.get(claim.entry.name) ?? []),
            ...((0,identity/* metadataOf */.Nk)(archive)?.requiresDist ?? []),
        ]);
    }
    refuse(findings);
    return { manifest, requires };
};
const refuse = (findings) => {
    if (findings.length > 0)
        throw new problem/* Problem */.AF(findings);
};
const listFolder = async ({ list, folder }) => {
    try {
        return await list();
    }
    catch (error) {
        const why = Error.isError(error) && "code" in error ? String(error.code) : "";
        if (!["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(why))
            throw error;
        throw new problem/* Problem */.AF((0,problem_manifest.manifestUnreadable)({
            file: `${folder}/${run_manifest/* manifestName */.vS}`,
            why: `${folder} is no folder that can be read (${why})`,
        }));
    }
};
/** Bytes. A release of a thousand packages takes two million. */
const largestManifest = 64 * 1024 ** 2;
const readFrom = async (from, entries) => {
    const file = `${from.folder}/${run_manifest/* manifestName */.vS}`;
    const fail = (why) => new problem/* Problem */.AF((0,problem_manifest.manifestUnreadable)({ file, why }));
    const entry = entries.find(({ name }) => name === run_manifest/* manifestName */.vS);
    if (entry === undefined)
        throw fail("there is none");
    refuse(notPlain(entry));
    if (entry.size > largestManifest)
        throw fail(`it has ${entry.size} bytes, more than any release needs`);
    const bytes = await from.read(run_manifest/* manifestName */.vS);
    if (bytes === undefined)
        throw fail("there is none");
    const manifest = (0,run_manifest/* readManifest */.WI)(new TextDecoder().decode(bytes), file);
    const packages = (0,run_manifest/* notReady */.xA)(manifest);
    if (packages.length > 0)
        throw new problem/* Problem */.AF((0,problem_manifest.distNotReady)({ packages }));
    return manifest;
};
/** Copies a file, and opens the copy: both must be what the manifest says. */
const takeFile = async ({ from, to, archives }, file) => {
    const { filename, size, sha256 } = file;
    const path = to.pathOf(filename);
    const measured = await from.copyTo(filename, path);
    if (measured === undefined)
        return (0,problem_manifest.distributionMissing)({ folder: from.folder, file: filename });
    const changed = (what, expected, found) => (0,problem_manifest.distributionChanged)({ file: filename, what, expected, found });
    if (measured.sha256 !== sha256)
        return changed("sha256", sha256, measured.sha256);
    if (measured.size !== size)
        return changed("bytes", String(size), String(measured.size));
    const archive = await archives.read(path);
    return archive.sha256 === sha256 ? archive : changed("sha256", sha256, archive.sha256);
};


/***/ })

};
