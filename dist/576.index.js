export const id = 576;
export const ids = [576];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnRunner: () => (/* binding */ runOnRunner)
});

// EXTERNAL MODULE: ./.build/js/actions/index.js
var actions = __webpack_require__(9784);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
// EXTERNAL MODULE: ./.build/js/runtime/confirm.js
var runtime_confirm = __webpack_require__(5807);
// EXTERNAL MODULE: ./.build/js/runtime/environment.js
var runtime_environment = __webpack_require__(9730);
// EXTERNAL MODULE: ./.build/js/runtime/execute.js + 5 modules
var execute = __webpack_require__(5830);
// EXTERNAL MODULE: ./.build/js/runtime/interruption.js
var runtime_interruption = __webpack_require__(7108);
// EXTERNAL MODULE: ./.build/js/runtime/progress/line-log.js
var line_log = __webpack_require__(9718);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(1938);
// EXTERNAL MODULE: ./.build/js/runtime/render.js
var render = __webpack_require__(4903);
;// CONCATENATED MODULE: ./.build/js/runtime/summary.js
/** The runner refuses a step's whole summary where it is larger. Bytes. */
const summaryLimit = 1024 * 1024;
const note = "\n\n_The rest has no room here: a job summary holds 1 MiB._\n";
/** The summary, cut at a line end where it is larger than the runner takes. */
const boundedSummary = (markdown, limit = summaryLimit) => {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = bytes.subarray(0, limit - Buffer.byteLength(note));
    const end = room.lastIndexOf("\n");
    return room.subarray(0, Math.max(0, end)).toString() + note;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/runtime/workflow-commands.js

/**
 * A line of the log that the runner makes an annotation of.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
const annotation = ({ severity, file, line, column: col }, text) => {
    const properties = Object.entries({ file, line, col }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${severity}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(text)}`;
};
/** Hides the value in everything that is printed after it. */
const mask = (value) => `::add-mask::${escapeData(value)}`;
/**
 * An entry of the file that `GITHUB_OUTPUT` names. The delimiter is one that nobody can guess, so that no value ends
 * itself and begins another output.
 */
const outputEntry = (name, value) => {
    const delimiter = `end-${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

;// CONCATENATED MODULE: ./.build/js/runtime/runner-report.js






/** Of each kind and step; the runner drops the others without a word. */
const annotationLimit = 10;
/**
 * Writes the log's end, annotations, outputs and the job summary; gives what could not be written. The runner's commands
 * are plain lines and files: GitHub's own package for them takes longer to load than an empty process runs.
 */
const reportToRunner = async (ending, reporting) => {
    const { contract, write, environment } = reporting;
    const { findings, result, error } = ending;
    if (result !== undefined)
        for (const line of (0,render/* inertLines */.wi)(result.text.trimEnd()))
            write(line);
    const worst = (0,render/* worstFirst */.md)(findings);
    for (const line of worst.slice(annotationLimit).flatMap((finding) => (0,render/* findingLines */.hq)(finding)))
        write(line);
    for (const line of (0,render/* causeLines */.t1)(error, environment.isDebug))
        write(line);
    for (const finding of worst.slice(0, annotationLimit))
        write(annotate(finding));
    const outputs = Object.entries(contract.outputs).map(([name, { otherwise }]) => outputEntry(name, result?.outputs?.[name] ?? otherwise));
    const summary = result?.summary ?? (findings.length === 0 ? "" : (0,render/* findingsMarkdown */.O9)(`${contract.name} did not run`, worst));
    const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = environment.variables;
    const lost = [
        ...(await append(GITHUB_OUTPUT, outputs.join(""))),
        ...(await append(GITHUB_STEP_SUMMARY, boundedSummary(summary))),
    ];
    for (const finding of lost)
        write(annotate(finding));
    return lost;
};
const annotate = (finding) => {
    const { message, hint, code } = finding;
    return annotation(finding, [`${code}: ${(0,inert_line/* inertLine */.F)(message)}`, ...(0,render/* inertLines */.wi)(hint)].join("\n"));
};
/** Some runners have no such file. */
const append = async (path, text) => {
    if (path === undefined || text === "")
        return [];
    try {
        await (0,promises_.appendFile)(path, text);
        return [];
    }
    catch (error) {
        return (0,unexpected.explainError)(error);
    }
};

// EXTERNAL MODULE: ./.build/js/runtime/sinks.js
var sinks = __webpack_require__(7284);
;// CONCATENATED MODULE: ./.build/js/runtime/github-actions.js
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











/** Runs the action that a file of `dist/` is named after, as a step of a job. */
const runOnRunner = async (file) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,actions/* actionNamed */.I)(file);
        if (name === undefined)
            throw new problem/* Bug */.zP(`no action is called ${file}`);
        const environment = (0,runtime_environment/* readEnvironment */.Q)();
        const contract = actions.actions[name].contract;
        for (const command of maskCommands(contract, environment))
            writeLine(command);
        writeLine(`release-actions ${version/* version */.r}: ${name}`);
        const sink = (0,sinks/* runnerSink */.o)(writeLine);
        const interruption = __addDisposableResource(env_1, (0,runtime_interruption/* watchSignals */.R)((status) => process.exit(status)), false);
        const ending = await (0,execute/* execute */.g)({
            name,
            given: { surfaces: ["input"], value: (input) => environment.variables[variableOf(input)] },
            environment,
            interruption,
            progress: (0,line_log/* createLineLog */.b)(sink, Date.now),
            confirm: runtime_confirm/* alwaysConfirmed */.xO,
            debug: environment.isDebug ? sink.line : () => { },
        });
        const lost = await reportToRunner(ending, { contract, write: writeLine, environment });
        const status = ending.status || (0,problem/* exitStatus */.$u)(lost);
        process.exitCode = status;
        // What did not stop for the signal is not waited for.
        if (interruption.status() !== undefined)
            process.exit(status);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
/** How the runner hands over an input: blanks become `_`, dashes stay. */
const variableOf = (input) => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
/** Shorter values are no secrets, and masking a letter blanks the whole log. */
const shortestMask = 8;
/** The commands that hide the secrets from everything that is printed after them. */
const maskCommands = ({ inputs }, { variables }) => {
    const secrets = Object.entries(inputs).filter(([, { kind }]) => kind === "secret");
    const names = secrets.flatMap(([name, field]) => [variableOf(name), ...field.environment.map((each) => each.name)]);
    const values = names.flatMap((name) => variables[name]?.split(/\r?\n/) ?? []).map((value) => value.trim());
    return [...new Set(values)].filter((value) => value.length >= shortestMask).map(mask);
};
const writeLine = (line) => process.stdout.write(`${line}\n`);


/***/ })

};
