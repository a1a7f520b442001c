export const id = 2560;
export const ids = [2560];
export const modules = {

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
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
var plan_plan = __webpack_require__(7726);
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

// EXTERNAL MODULE: ./.build/js/domain/index-title.js
var index_title = __webpack_require__(8554);
// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(8804);
;// CONCATENATED MODULE: ./.build/js/domain/plan/formats/table.js



/** Columns of a terminal that are taken where a line can be folded. */
const width = 100;
/** `plan --format text`: what is published in order, then what is left alone, by reason. */
const planTable = (plan) => {
    const work = plan.packages.filter(plan_plan/* isWork */.c);
    const others = plan.packages.filter((each) => !(0,plan_plan/* isWork */.c)(each));
    const levels = new Set(work.map(({ level }) => level)).size;
    const index = (0,index_title/* indexTitle */.p)(plan.index);
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

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(3663);
// EXTERNAL MODULE: ./.build/js/domain/report/pictures.js
var pictures = __webpack_require__(517);
// EXTERNAL MODULE: ./.build/js/domain/report/report.js
var report = __webpack_require__(1711);
;// CONCATENATED MODULE: ./.build/js/domain/report/plan-summary.js





const mostRows = 200;
/** The job summary of the action `plan`: what would be published, in order. */
const planSummary = (plan, findings) => {
    const work = plan.packages.filter(plan_plan/* isWork */.c);
    const index = (0,index_title/* indexTitle */.p)(plan.index);
    const title = work.length === 0
        ? `Nothing to publish to ${index}`
        : `${work.length} of ${plan.packages.length} packages to publish to ${index}`;
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

// EXTERNAL MODULE: ./.build/js/stages/copy-checkout.js
var copy_checkout = __webpack_require__(1970);
// EXTERNAL MODULE: ./.build/js/stages/read-released.js
var read_released = __webpack_require__(1522);
// EXTERNAL MODULE: ./.build/js/stages/survey.js + 5 modules
var survey = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/plan/contract.js
var contract = __webpack_require__(4930);
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
            const credential = inputs.password === undefined || inputs.username === undefined
                ? undefined
                : { kind: "password", username: inputs.username, password: inputs.password.secret };
            const index = seen.target.kind === "rehearsal" ? emptyIndex : ports.openIndex(seen.target, credential);
            const [versions, released] = await Promise.all([
                dynamicVersions(seen, { ...ports, pythonVersion: inputs.pythonVersion }, run),
                (0,read_released/* readReleased */.m)(seen.workspace, index, ports.signal),
            ]);
            const planning = { wish: inputs, survey: seen, config, released, versions, id: run.id, now: clock.now() };
            const { plan, findings } = (0,survey/* makePlan */.Cs)(planning);
            const planPath = await run.write("plan.json", `${JSON.stringify(plan, null, 1)}\n`);
            return {
                findings: [...seen.findings, ...findings],
                document: { ...planDocument(plan) },
                text: inputs.format === "csv" ? planCsv(plan) : planTable(plan),
                outputs: { ...planMatrix(plan), "plan-path": planPath },
                summary: planSummary(plan, [...seen.findings, ...findings]),
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
/** A rehearsal begins with nothing published. */
const emptyIndex = {
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
        await loadAll();
        const copy = __addDisposableResource(env_2, await (0,copy_checkout/* copyCheckout */.s)(seen, copies, run), true);
        const python = (name) => (0,domain_config/* buildPythonOf */._M)(config, name, pythonVersion);
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

/***/ 6982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9799);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5294);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1305);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9186);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7542);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1061);







/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .matchTag */ ._)(text, context.tagFormats, new Set(namesOf(context)));
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined ? [fitsNone(text, context)] : []),
        ...packages.filter((pattern) => !(0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .f)(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesName */ .H)(pattern, name)))
        .map((pattern) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.patternMatchesNothing)({ input, pattern, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(pattern), names) }));
};
const fitsNone = (tag, { tagFormats: { workspace, packages } }) => {
    const formats = [...workspace, ...[...packages.values()].flat()].map(({ text }) => text);
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({ tag, formats: [...new Set(formats)] });
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name));
    const why = member && (0,_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .unpublishable */ .F)(member, config);
    return why === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.notPublishable)({ input, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), reason: why.reason })];
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

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchTag)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;
/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
const matchTag = (tag, formats, members) => {
    if (tag.length > longestTag)
        return undefined;
    const ofWorkspace = formats.workspace.flatMap((format) => readings(format, tag));
    const ofPackages = [...formats.packages].flatMap(([name, own]) => own
        .flatMap((format) => readings(format, tag))
        .filter((reading) => (reading.name ?? name) === name)
        .map(({ version }) => ({ name, version })));
    const named = ofWorkspace.flatMap(({ name, version }) => name === undefined || formats.packages.has(name) ? [] : [{ name, version }]);
    const longest = [...named, ...ofPackages]
        .filter(({ name }) => members.has(name))
        .reduce((best, each) => (best === undefined || each.name.length > best.name.length ? each : best), undefined);
    if (longest !== undefined)
        return { kind: "package", ...longest };
    const whole = ofWorkspace.find(({ name }) => name === undefined);
    return whole && { kind: "workspace", version: whole.version };
};
/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }, tag) => {
    const places = pieces.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
    return splits(pieces, tag).flatMap((values) => {
        const rawName = values[places.indexOf("name")];
        const version = readVersion(values[places.indexOf("version")]);
        if (version === undefined || (rawName !== undefined && !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName)))
            return [];
        return [{ name: rawName && (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), version }];
    });
};
/** Every way to cut the text so that the fixed pieces stand between the values, which are returned. */
const splits = (pieces, text) => {
    const [first, ...rest] = pieces;
    if (first === undefined)
        return text === "" ? [[]] : [];
    if (first.kind === "text")
        return text.startsWith(first.text) ? splits(rest, text.slice(first.text.length)) : [];
    if (rest.length === 0)
        return text === "" ? [] : [[text]];
    return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) => splits(rest, text.slice(end)).map((values) => [text.slice(0, end), ...values]));
};
/** PEP 440 also takes `v1.0` and white space around it, which in a tag would be someone else's format. */
const readVersion = (text) => /^[0-9]\S*$/.test(text) ? (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(text) : undefined;


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ copyCheckout),
/* harmony export */   v: () => (/* binding */ readDynamicVersions)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(238);
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
        const packages = (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicVersion */ .Sn)(survey.workspace).map(({ name }) => ({ name, python: python(name) }));
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

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);


const questionsAtOnce = 12;
/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(questionsAtOnce);
    const projects = await Promise.all((0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishable */ .g)(workspace).map(({ name }) => limit(() => index.project(name, { signal }))));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


/***/ }),

/***/ 370:
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
