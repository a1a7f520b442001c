export const id = 2228;
export const ids = [2228];
export const modules = {

/***/ 78559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
;// CONCATENATED MODULE: ./.build/js/domain/plan/formats/csv.js
const columns = ["name", "version", "status", "reason", "level", "needs", "bounds", "tag", "path"];
/**
 * `plan --format csv`: one row for each member, in the order of the plan; lists are separated by spaces, edits by ` | `.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
const planCsv = ({ packages }) => [columns, ...packages.map(row)].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
const row = (each) => {
    const texts = {
        ...each,
        version: each.version ?? "",
        level: String(each.level),
        needs: each.needs.join(" "),
        bounds: each.bounds.map(({ to }) => to).join(" | "),
        tag: each.tag ?? "",
    };
    return columns.map((column) => texts[column]);
};
/** Spreadsheets run what begins like a formula: an apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection */
const cell = (text) => {
    const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

;// CONCATENATED MODULE: ./.build/js/domain/plan/formats/document.js
/** The body of `plan --format json`: the plan itself, whose `schema_version` is the document's. */
const planDocument = ({ schema_version: _, ...body }) => body;

// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
;// CONCATENATED MODULE: ./.build/js/domain/plan/formats/matrix.js

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const planMatrix = (plan) => {
    const packages = plan.packages.filter(plan_plan/* isWork */.c);
    const include = packages.map(({ name, path, version, tag, level }) => ({ name, path, version, tag, level }));
    return {
        packages: JSON.stringify(packages),
        matrix: JSON.stringify({ include }),
        empty: packages.length === 0 ? "true" : "false",
    };
};

// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(18804);
// EXTERNAL MODULE: ./.build/js/domain/target/title.js
var target_title = __webpack_require__(97681);
;// CONCATENATED MODULE: ./.build/js/domain/plan/formats/table.js



/** Columns of a terminal that are taken where a line can be folded. */
const width = 100;
/** What is said in place of a plan that nobody may carry out; `undefined` where nothing speaks against it. */
const planRefusal = (plan, findings) => {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    return errors === 0 ? undefined : `No plan for ${(0,target_title/* indexTitle */.p)(plan.index)}: ${count(errors, "error")}`;
};
/** `plan --format text`: what is published in order, then what is left alone, by reason. */
const planTable = (plan) => {
    const work = plan.packages.filter(plan_plan/* isWork */.c);
    const others = plan.packages.filter((each) => !(0,plan_plan/* isWork */.c)(each));
    const levels = new Set(work.map(({ level }) => level)).size;
    const index = (0,target_title/* indexTitle */.p)(plan.index);
    const heading = work.length === 0
        ? `Nothing to publish to ${index}`
        : `${count(work.length, "package")} to publish to ${index}, in ${count(levels, "level")}`;
    const sections = [
        [heading],
        work.length === 0 ? [] : rows(work),
        completions(work),
        plan.critical_path.length > 1 ? ["Critical path", ...wrap(plan.critical_path, " → ")] : [],
        ...groups(others),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => `${(0,shown/* shown */.S)(line)}\n`).join(""))
        .join("\n");
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const rows = (work) => {
    const cells = work.map((each) => [
        String(each.level),
        each.name,
        each.version ?? "unknown",
        each.status,
        each.bounds.map(({ to }) => to).join(", "),
    ]);
    const lines = [["level", "package", "version", "status", "bounds"], ...cells];
    // A column that says nothing is left out.
    const columns = lines[0].map((_, column) => column).filter((column) => cells.some((line) => line[column] !== ""));
    const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
    return lines.map((line) => columns
        .map((column, place) => line[column].padEnd(widths[place]))
        .join("  ")
        .trimEnd());
};
/** Why a release that is on the index in part is taken up again. */
const completions = (work) => {
    const half = work.filter(({ status }) => status === "complete");
    return half.length === 0 ? [] : ["To be completed", ...half.map(({ name, reason }) => `  ${name}: ${reason}`)];
};
/** One section for each status and reason; a reason that holds a version is each package's own, and left out. */
const groups = (others) => {
    const headingOf = ({ status, reason }) => status === "published" || status === "development" ? status : `${status}, ${reason}`;
    const sorted = others.toSorted((a, b) => plan_plan/* statuses */.b.indexOf(a.status) - plan_plan/* statuses */.b.indexOf(b.status));
    return [...Map.groupBy(sorted, headingOf)].map(([heading, here]) => [
        `Left alone: ${heading} (${here.length})`,
        ...wrap(here.map(({ name, version }) => (version === null ? name : `${name} ${version}`)).sort(), ", "),
    ]);
};
/** Words on as few lines as they fit. */
const wrap = (words, separator) => {
    const lines = [];
    for (const [index, word] of words.entries()) {
        const piece = index === words.length - 1 ? word : `${word}${separator}`;
        const line = lines.at(-1);
        if (line === undefined || line.length + piece.trimEnd().length > width)
            lines.push(`  ${piece}`);
        else
            lines[lines.length - 1] = line + piece;
    }
    return lines.map((line) => line.trimEnd());
};

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
// EXTERNAL MODULE: ./.build/js/domain/report/pictures.js
var pictures = __webpack_require__(60517);
// EXTERNAL MODULE: ./.build/js/domain/report/report.js
var report = __webpack_require__(94092);
;// CONCATENATED MODULE: ./.build/js/domain/report/plan-summary.js






const mostRows = 200;
/** The job summary of the action `plan`: what would be published, in order. */
const planSummary = (plan, findings) => {
    const refusal = planRefusal(plan, findings);
    const work = refusal === undefined ? plan.packages.filter(plan_plan/* isWork */.c) : [];
    const index = (0,target_title/* indexTitle */.p)(plan.index);
    const title = refusal ??
        (work.length === 0
            ? `Nothing to publish to ${index}`
            : `${work.length} of ${plan.packages.length} packages to publish to ${index}`);
    const rows = work
        .slice(0, mostRows)
        .map(({ name, version, level }) => `| ${(0,markdown/* codeSpan */.SS)(name)} | ${(0,markdown/* codeSpan */.SS)(version ?? "unknown")} | ${level} |`);
    const more = work.length > mostRows ? [`…and ${work.length - mostRows} more, in the plan.`] : [];
    const problems = findings
        .slice(0, 50)
        .map(({ severity, code, message }) => `- ${severity} **${code}** ${(0,markdown/* escapeMarkdown */.FV)(message)}`);
    const shown = (0,report/* standings */.ES)({ plan: { ...plan, packages: work }, outcomes: [] });
    const graph = (0,pictures/* graphPicture */.rY)(shown);
    return [
        `## ${(0,markdown/* escapeMarkdown */.FV)(title)}`,
        ...(problems.length === 0 ? [] : [problems.join("\n")]),
        ...(rows.length === 0
            ? []
            : [["| package | version | level |", "| --- | --- | --- |", ...rows].join("\n"), ...more]),
        ...(rows.length === 0 ? [] : [graph === undefined ? (0,pictures/* levelTable */.nu)(shown) : `\`\`\`mermaid\n${graph}\n\`\`\``]),
    ]
        .join("\n\n")
        .concat("\n");
};

// EXTERNAL MODULE: ./.build/js/domain/target/reading.js
var reading = __webpack_require__(14235);
// EXTERNAL MODULE: ./.build/js/stages/plan/confirm-index.js
var confirm_index = __webpack_require__(87201);
// EXTERNAL MODULE: ./.build/js/stages/plan/own-tags.js + 2 modules
var own_tags = __webpack_require__(70107);
// EXTERNAL MODULE: ./.build/js/stages/plan/survey.js + 4 modules
var survey = __webpack_require__(31481);
// EXTERNAL MODULE: ./.build/js/stages/publish/copy-checkout.js
var copy_checkout = __webpack_require__(23374);
// EXTERNAL MODULE: ./.build/js/stages/publish/written-commands.js
var written_commands = __webpack_require__(80248);
// EXTERNAL MODULE: ./.build/js/stages/validate/read-released.js
var read_released = __webpack_require__(24917);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/plan/contract.js
var contract = __webpack_require__(34930);
;// CONCATENATED MODULE: ./.build/js/actions/plan/action.js
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


















/** Says what would be published, in which order, and why. Builds nothing, but asks backends for dynamic versions. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { config, clock } = ports;
            const seen = await (0,survey/* survey */.Fr)(inputs, ports);
            const run = __addDisposableResource(env_1, await ports.runs.open(), true);
            const { username, password } = inputs;
            const upload = username === undefined || password === undefined ? undefined : { username, password: password.secret };
            const warnings = [];
            const index = seen.target.kind === "rehearsal"
                ? emptyIndex
                : ports.openIndex({
                    ...(0,reading/* readingOf */.M)(seen.target, { upload, uv: seen.indexes }),
                    warn: (each) => warnings.push(each),
                });
            const kept = await ports.commandFiles.keep();
            const [versions, released] = await Promise.all([
                dynamicVersions(seen, { ...ports, pythonVersion: inputs.pythonVersion }, run),
                (0,read_released/* readReleased */.m)(seen.workspace, index, ports.signal),
            ]).finally(async () => warnings.push(...(await (0,written_commands/* undoWritten */.c)(kept))));
            const planning = { wish: inputs, survey: seen, config, released, versions, id: run.id, now: clock.now() };
            const { plan, findings } = (0,survey/* makePlan */.Cs)(planning);
            const untagged = await (0,own_tags/* ownTags */.W)({ wish: inputs, survey: seen, plan }, ports);
            const unconfirmed = await (0,confirm_index/* confirmIndex */.P)(seen.target, { index, released }, ports.signal);
            const all = [...seen.findings, ...findings, ...untagged.map(finding/* asWarning */.PQ), ...unconfirmed, ...warnings];
            const planPath = await run.write("plan.json", `${JSON.stringify(plan, null, 1)}\n`);
            return {
                findings: all,
                document: { ...planDocument(plan) },
                text: textOf(plan, all, inputs.format),
                outputs: { ...planMatrix(plan), "plan-path": planPath },
                summary: planSummary(plan, all),
            };
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
    },
});
/** A table is for a plan that can be carried out. */
const textOf = (plan, findings, format) => {
    const refusal = planRefusal(plan, findings);
    if (format === "csv")
        return refusal === undefined ? planCsv(plan) : "";
    return refusal === undefined ? planTable(plan) : `${(0,shown/* shown */.S)(refusal)}\n`;
};
/** A rehearsal begins with nothing published. */
const emptyIndex = {
    hasPage: async () => true,
    project: async () => undefined,
    download: async ({ filename }) => {
        throw new problem/* Bug */.zP(`there is no ${filename} on an empty index`);
    },
};
/** Only a workspace with dynamic versions needs uv and a copy. */
const dynamicVersions = async (seen, { uv, copies, config, loadAll, pythonVersion, signal }, run) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if ((0,survey/* withDynamicVersion */.Sn)(seen.workspace).length === 0)
            return new Map();
        await uv.version();
        const refusal = await uv.refusal(seen.workspace.root, { isOnline: false });
        if (refusal !== undefined)
            throw new problem/* Problem */.AF(refusal);
        await loadAll();
        const copy = __addDisposableResource(env_2, await (0,copy_checkout/* copyCheckout */.s)(seen, copies, run), true);
        const python = (name) => (0,config_config/* buildPythonOf */._M)(config, name, pythonVersion);
        return await (0,copy_checkout/* readDynamicVersions */.v)(seen, { uv, copy, run, python, signal });
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


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readTagFormats)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14092);


/** The formats of a run: those of the input, and of the packages that have their own. Throws a `Problem` of what is wrong. */
const readTagFormats = (input, { packages }) => {
    const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats]);
    const formats = (0,_tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagFormats */ .Ce)(input, new Map(ofPackages));
    if (!("workspace" in formats))
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(formats);
    return formats;
};


/***/ }),

/***/ 86982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21926);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31305);
/* harmony import */ var _tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76607);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69186);
/* harmony import */ var _tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26551);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35111);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7220);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27542);










/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : readTag(text, context);
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined
            ? [(0,_tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsNone */ .x)(text, context.tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)((0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__/* .publishable */ .g)(context)))]
            : []),
        ...packages.filter((pattern) => !(0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const readTag = (text, { members, tagFormats, elsewhere }) => elsewhere === undefined
    ? (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .matchTag */ ._)(text, tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)(members))
    : { kind: "package", name: elsewhere.name, version: elsewhere.version };
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => (0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name)))
        .map((pattern) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.patternMatchesNothing)({ input, pattern, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)((0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(pattern), names) }));
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name));
    const why = member && (0,_choice_js__WEBPACK_IMPORTED_MODULE_8__/* .unpublishable */ .F)(member, config);
    return why === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.notPublishable)({ input, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name), reason: why.reason })];
};


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTooLarge: () => (/* binding */ answerTooLarge),
/* harmony export */   indexCorrupt: () => (/* binding */ indexCorrupt),
/* harmony export */   indexDenied: () => (/* binding */ indexDenied),
/* harmony export */   indexRedirects: () => (/* binding */ indexRedirects),
/* harmony export */   indexUnconfirmed: () => (/* binding */ indexUnconfirmed),
/* harmony export */   indexUnreadable: () => (/* binding */ indexUnreadable),
/* harmony export */   linkWithoutTls: () => (/* binding */ linkWithoutTls),
/* harmony export */   outsideFailed: () => (/* binding */ outsideFailed),
/* harmony export */   proxyUnsupported: () => (/* binding */ proxyUnsupported)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const outsideFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index did not give a usable answer, however often it was asked.",
    why: "What is published and what is not is read from the index, never guessed.",
    mend: "Look at the index's status page and at your network or proxy, then run again: nothing is uploaded twice.",
}, ({ url, why, tries }) => ({
    message: `${url} gave no answer in ${tries} tries: ${why}`,
    hint: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(why)
        ? "Let NODE_EXTRA_CA_CERTS name the file with your network's own certificate authority, then run again"
        : "Check the network, the proxy and the index's status page, then run again: nothing is uploaded twice",
}));
const indexDenied = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-DENIED",
    severity: "error",
    mender: "project",
    meaning: "The index refused to show what it has (401 or 403).",
    why: "Without reading the index nobody can say what is published.",
    mend: "Give `username` and `password` that may read, or a `check-url` that is open to read.",
}, ({ url, status }) => ({
    message: `The index refused to be read: ${url} answered ${status}`,
    hint: "Set username and password (environment: UV_PUBLISH_USERNAME, UV_PUBLISH_PASSWORD) to an account that may read, or UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD for reading alone, or give another check-url",
}));
const indexUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is not a simple repository API page (PEP 503 or PEP 691).",
    why: "What is published and what is not is read from that page.",
    mend: "Set `check-url` to the index's simple URL, the one that `uv pip install --index` takes, not its web page or upload URL.",
}, ({ url, why }) => ({
    message: `${url} is not a page of a package index: ${why}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes (devpi's ends in +simple/)",
}));
const answerTooLarge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TOO-LARGE",
    severity: "error",
    mender: "project",
    meaning: "What the address answers is far larger than any listing or file of a package index that could be meant.",
    why: "It would fill the memory of the machine. A listing of more than 64 MB is none that an installer could use either.",
    mend: "See with `curl` what the address answers: often it is not the index's simple URL, or a proxy is in between. Then set `check-url`.",
}, ({ url, size, largest }) => ({
    message: `${url} answers with ${megabytes(size)}, more than the ${megabytes(largest)} that are read`,
    hint: "See with curl what this address answers. If it is not the index's simple URL, set check-url to that",
}));
const megabytes = (bytes) => bytes < 1024 ** 2 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
const indexRedirects = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-REDIRECTS",
    severity: "error",
    mender: "project",
    meaning: "The index sends questions about a name that it does not have to another host.",
    why: "The other host's files would be taken for what is published on this index.",
    mend: "Switch the fallback off (pypiserver: `--disable-fallback`), or give a `check-url` that answers by itself.",
}, ({ url, to }) => ({
    message: `${url} redirects to another host: ${to}`,
    hint: "Switch the index's fallback off (pypiserver: --disable-fallback), or give a check-url that answers by itself",
}));
const indexCorrupt = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CORRUPT",
    severity: "error",
    mender: "outside",
    meaning: "The index serves bytes that do not have the hash that its listing names.",
    why: "Such a file must not be compared, completed or installed.",
    mend: "Run again; if it stays so, tell those who run the index.",
}, ({ url, listed, received }) => ({
    message: `${url} has sha256 ${received}, its listing says ${listed}`,
    hint: "Run again; if it stays so, tell those who run the index",
}));
const linkWithoutTls = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-LINK-WITHOUT-TLS",
    severity: "warning",
    mender: "outside",
    meaning: "The index is read over `https`, and the files in its listing are linked over `http` of the same host, as where a proxy ends TLS and the index behind it does not know.",
    why: "A login that is for the encrypted address would go over the line for everybody to read. The files are asked for without it.",
    mend: "Tell the index the address that it is reached at (pypiserver and others: the proxy's `X-Forwarded-Proto`; devpi: `--outside-url`).",
}, ({ listing, origin }) => ({
    message: `${listing} links its files to ${origin}, without TLS: they are asked for without the login`,
    hint: "Let those who run the index make it link to https (the proxy's X-Forwarded-Proto; devpi: --outside-url)",
}));
const proxyUnsupported = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PROXY-UNSUPPORTED",
    severity: "error",
    mender: "usage",
    meaning: "`HTTP_PROXY`, `HTTPS_PROXY` or `ALL_PROXY` names a proxy that is neither `http://` nor `https://`.",
    why: "The index and the forge would have to be read past the proxy, which a network with a proxy seldom allows.",
    mend: "Name a proxy that speaks HTTP, or list the hosts that are reached without one in `NO_PROXY`.",
}, ({ scheme }) => ({
    message: `The index and the forge are read through HTTP proxies alone, and the environment names one of another kind: ${scheme}`,
    hint: "Set HTTPS_PROXY (or HTTP_PROXY) to an http:// proxy, or list the hosts that need none in NO_PROXY",
}));
const indexUnconfirmed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNCONFIRMED",
    severity: "warning",
    mender: "project",
    meaning: "The address where the index is read answers 404 for every package of the workspace, and has no page of its own either. An index that is new to the workspace may do so; so does an address that is no simple repository API.",
    why: "What is uploaded is looked for there. At a wrong address it is never found, and the run fails after the upload.",
    mend: "Open the address. If nothing answers, set `check-url` to the index's simple URL, the one that `uv pip install --index` takes. Before a first release to an index without such a page there is nothing to do.",
}, ({ index, simpleUrl }) => ({
    message: `Nothing shows that ${index} can be read where it was looked for, it knows neither a package of this workspace nor a page of its own: ${simpleUrl}`,
    hint: "Check that check-url (or url of the [[tool.uv.index]] entry) is the simple URL, the one that uv pip install --index takes; before a first release it may be",
}));


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

/***/ 87163:
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

/***/ 76607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fitsNone)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96406);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14092);



/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
const fitsNone = (tag, formats, members) => {
    const texts = [...formats.workspace, ...[...formats.packages.values()].flat(), ...formats.usual].map(({ text }) => text);
    const suggestion = (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestFormat */ .As)(tag, members, formats);
    const [first = "name"] = members.keys();
    const name = suggestion?.package ?? first;
    const version = members.get(name) ?? (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAtEnd */ .F1)(tag) ?? "1.2.3";
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({
        tag,
        formats: [...new Set(texts)],
        line: suggestion?.line,
        example: (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(formats, { name, version }),
    });
};


/***/ }),

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ tagMembers),
/* harmony export */   i: () => (/* binding */ releasesByTag)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96406);




/**
 * To whom each tag belongs: which releases of which package the tags of a clone stand for. The answer depends on the
 * tags and on the whole workspace, never on which of its packages, or which tag, somebody asks about. The last release of
 * a package is then `progressOf(version, releases).last`: the greatest of its version's line.
 *
 * A tag with a name is that package's. A package with tags of its own goes by them, and one without a name stands for
 * - the project at the repository's top, and for packages without tags of their own that have its version;
 * - where the top has no project that is released, for packages without tags of their own: for all of them where the
 *   workspace has one version; where no package has tags of its own, as far as the package's first number goes; where
 *   others have, if the package comes after all tags without a name, since these may be of an earlier time.
 */
const releasesByTag = ({ tags, formats, workspace, versions }) => {
    const members = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__/* .publishable */ .g)(workspace);
    const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
    const root = members.find(({ path }) => path === ".");
    const bare = found.get(undefined) ?? [];
    const practice = {
        root: workspace.above === undefined ? root : undefined,
        above: workspace.above,
        isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
        areNamed: members.some(({ name }) => found.has(name)),
        versions,
        bare,
    };
    const releases = new Map(members.map((member) => {
        const own = found.get(member.name) ?? [];
        if (member === practice.root)
            return [member.name, [...own, ...bare]];
        return [member.name, own.length > 0 ? own : bareReleases(member, practice)];
    }));
    const doubtful = new Map(unread.map((tag) => [(0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag), tag]));
    if (practice.root === undefined && practice.above === undefined) {
        for (const { version, tag } of bare)
            doubtful.set(version, tag);
    }
    const unclear = members.flatMap(({ name }) => {
        const version = versions.get(name);
        const tag = doubtful.get(version ?? "");
        const isSettled = releases.get(name).some((release) => release.version === version);
        return tag === undefined || isSettled ? [] : [[name, tag]];
    });
    return { releases, unclear: new Map(unclear), unread };
};
/** What tags may name, and the versions by which `matchTag` judges them. */
const tagMembers = (members, versions = new Map()) => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));
const readTags = (tags, formats, members) => {
    const found = new Map();
    const unread = [];
    for (const tag of tags) {
        const match = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, members);
        if (match === undefined) {
            if ((0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag) !== undefined)
                unread.push(tag);
            continue;
        }
        const owner = match.kind === "package" ? match.name : undefined;
        const release = { version: match.version, tag };
        const others = found.get(owner);
        if (others === undefined)
            found.set(owner, [release]);
        else
            others.push(release);
    }
    return { found, unread };
};
/** The releases of a package without tags of its own that tags without a name stand for. */
const bareReleases = ({ name }, practice) => {
    const { root, above, isOneVersion, areNamed, versions, bare } = practice;
    const version = versions.get(name);
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version ?? "");
    if (above !== undefined || root !== undefined) {
        const top = above === undefined ? versions.get(root.name) : above.version;
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(top ?? "");
        if (own === undefined || other === undefined)
            return above === undefined && version === top ? bare : [];
        return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, other) === 0 ? bare : [];
    }
    if (isOneVersion)
        return bare;
    if (own === undefined)
        return [];
    const others = bare.map((release) => ({ release, other: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version) }));
    if (areNamed)
        return others.every(({ other }) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, own) <= 0) ? bare : [];
    return others
        .filter(({ other }) => other.epoch === own.epoch && other.release[0] <= own.release[0])
        .map(({ release }) => release);
};


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
