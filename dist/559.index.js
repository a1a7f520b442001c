export const id = 559;
export const ids = [559];
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
// EXTERNAL MODULE: ./.build/js/stages/survey.js + 12 modules
var survey = __webpack_require__(7028);
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
            const run = __addDisposableResource(env_1, await ports.runs.open(ports.newId()), true);
            const credential = inputs.password === undefined || inputs.username === undefined
                ? undefined
                : { kind: "password", username: inputs.username, password: inputs.password.secret };
            const index = seen.target.kind === "rehearsal" ? emptyIndex : ports.openIndex(seen.target, credential);
            const [versions, released] = await Promise.all([
                dynamicVersions(seen, { ...ports, pythonVersion: inputs.pythonVersion }, run),
                (0,survey/* readReleased */.mf)(seen.workspace, index, ports.signal),
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


/***/ })

};
