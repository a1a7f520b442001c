export const id = 3497;
export const ids = [3497];
export const modules = {

/***/ 62386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   C: () => (/* binding */ gateEntries)
/* harmony export */ });
/* harmony import */ var _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80482);

/** What speaks against the release in a gate's end. */
const gateFindings = (result) => {
    const { gate } = result;
    switch (result.result) {
        case "passed":
            return [];
        case "failed":
            return [failure(gate, result)];
        case "timed out":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateTimedOut)({ gate, why: result.why })];
        case "not configured":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateNotConfigured)({ gate })];
        case "skipped": {
            if (result.cause === "interrupted")
                return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateInterrupted)({ gate })];
            const { why, remedy } = result;
            return [(result.cause === "outside" ? _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnreachable : _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnseen)({ gate, why, remedy })];
        }
    }
};
const failure = (gate, { why, url }) => gate.kind === "check"
    ? (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkNotPassed)({ gate, check: gate.check, why, url })
    : (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateFailed)({ gate, why, command: "command" in gate ? gate.command : "" });
/** The output `gates`. Seconds with one decimal. */
const gateEntries = (results) => results.map((each) => ({
    id: each.gate.id,
    name: each.gate.name,
    result: each.result,
    seconds: Math.round(each.duration / 100) / 10,
    ...("why" in each ? { why: each.why } : {}),
    ...("url" in each && each.url !== undefined ? { url: each.url } : {}),
}));


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGates: () => (/* binding */ runGates)
});

// EXTERNAL MODULE: ./.build/js/domain/gate/gate.js
var gate_gate = __webpack_require__(18526);
// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(62386);
// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var problem_gate = __webpack_require__(80482);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/domain/gate/check-run.js
/** Whether a name can only be told with the names of workflows: a page shows a check run as `CI / test`. */
const namesWorkflow = (wanted, runs) => wanted.includes(" / ") && runs.every(({ name }) => name !== wanted);
/**
 * Judges the check run of a name, written as the API has it (`test`) or as a page shows it (`CI / test`,
 * `CI / test (push)`). Where several have it, all of them must have passed.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
const judgeCitation = (wanted, runs) => {
    const meant = runs.filter((run) => titles(run).includes(wanted));
    if (meant.length === 0) {
        return { kind: "absent", isFinal: runs.every(({ conclusion, isOwn }) => isOwn || conclusion !== undefined) };
    }
    const bad = meant.find(({ conclusion }) => conclusion !== undefined && !harmless.includes(conclusion));
    if (bad !== undefined)
        return end({ result: "failed", why: `ended as ${bad.conclusion}`, ...check_run_link(bad) });
    if (meant.some(({ conclusion }) => conclusion === undefined))
        return { kind: "running" };
    const vain = meant.find(({ conclusion }) => conclusion !== "success");
    if (vain === undefined)
        return end({ result: "passed", ...check_run_link(meant[0]) });
    return end({
        result: "skipped",
        why: `the check run ${wanted} ended as ${vain.conclusion}`,
        cause: "unseen",
        remedy: "Let it run on this commit, or do not cite it",
    });
};
const end = (end) => ({ kind: "end", end });
const check_run_link = ({ url }) => (url === undefined ? {} : { url });
/** Of these conclusions only `success` says that something was tried and found good. */
const harmless = ["success", "neutral", "skipped"];
const titles = ({ name, workflow }) => workflow === undefined
    ? [name]
    : [name, `${workflow.name} / ${name}`, `${workflow.name} / ${name} (${workflow.event})`];

;// CONCATENATED MODULE: ./.build/js/stages/gates/cite-check.js


/** Milliseconds between two looks. An hour of them is a quarter of the requests that a workflow's token has. */
const interval = 15_000;
/** Milliseconds in which a check run may still appear when all others have ended. */
const patience = 120_000;
/** Waits for the end of a check run that CI does on the commit, and says what it was. */
const citeCheck = async ({ check, commit, timeout }, ports) => {
    const { clock, note, signal } = ports;
    const began = clock.now();
    let noted = "";
    for (;;) {
        const citation = await look(check, commit, ports);
        if ("cause" in citation)
            return { result: "skipped", ...citation };
        if (citation.kind === "end")
            return citation.end;
        const waited = clock.now() - began;
        if (citation.kind === "absent" && (waited >= timeout || (citation.isFinal && waited >= patience))) {
            return { result: "skipped", cause: "unseen", ...absent(check, commit) };
        }
        if (waited >= timeout) {
            return { result: "timed out", why: `the check run ${check} was still running after ${(0,markdown/* seconds */.YA)(waited)}` };
        }
        if (noted !== citation.kind)
            note(`${check} is ${citation.kind === "running" ? "running" : "not there yet"}`);
        noted = citation.kind;
        await clock.sleep(Math.min(interval, timeout - waited), signal);
    }
};
const look = async (wanted, commit, { checkRuns, signal }) => {
    const runs = await checkRuns.of({ commit, withWorkflows: false, signal });
    if (!isList(runs))
        return runs;
    if (!namesWorkflow(wanted, runs))
        return judgeCitation(wanted, runs);
    const named = await checkRuns.of({ commit, withWorkflows: true, signal });
    return isList(named) ? judgeCitation(wanted, named) : named;
};
const isList = (answer) => Array.isArray(answer);
const absent = (check, commit) => ({
    why: `there is no check run ${check} on ${commit.slice(0, 12)}`,
    remedy: "Write its name as the pull request shows it (workflow / job), and see to it that it runs on this commit",
});

;// CONCATENATED MODULE: ./.build/js/stages/gates/run-gate.js
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





/** Lines of a gate's output that are kept for the summary. */
const tailLines = 60;
/**
 * Runs one gate. An interrupt is an end too, and so is a command that cannot be started: what the others said is still
 * reported.
 */
const runGate = async (gate, conditions, ports) => {
    try {
        ports.signal.throwIfAborted();
        return await endOf(gate, conditions, ports);
    }
    catch (error) {
        if (ports.signal.aborted) {
            return { result: "skipped", cause: "interrupted", why: "the run was interrupted", remedy: "Run it again" };
        }
        if (error instanceof problem/* Problem */.AF)
            return { result: "failed", why: error.message };
        throw error;
    }
};
const endOf = async (gate, conditions, ports) => {
    switch (gate.kind) {
        case "none":
            return { result: "not configured" };
        case "check": {
            const { cited: commit, timeout } = conditions;
            if (commit === undefined)
                return noCommit("cite a check run of");
            const cited = { check: gate.check, commit, timeout };
            return await inLog({ gate, what: `check run ${gate.check}` }, ports, (note) => citeCheck(cited, { ...ports, note }));
        }
        case "command": {
            const command = { command: gate.command, folder: conditions.folder, isClone: false };
            return await inLog({ gate, what: gate.command }, ports, (line) => runCommand(command, conditions, { ...ports, line }));
        }
        case "clone": {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { repository, prefix } = conditions;
                if (repository?.commit === undefined)
                    return noCommit("clone");
                const query = { topLevel: repository.topLevel, commit: repository.commit, prefix };
                const clone = __addDisposableResource(env_1, await ports.clones.make(query), true);
                const command = { command: gate.command, folder: clone.folder, isClone: true };
                return await inLog({ gate, what: `in a fresh clone: ${gate.command}` }, ports, (line) => runCommand(command, conditions, { ...ports, line }));
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
    }
};
const noCommit = (verb) => ({
    result: "skipped",
    cause: "unseen",
    why: `there is no commit to ${verb}`,
    remedy: "Run it in a git checkout with at least one commit",
});
/** Shows a gate as it goes on, and how it ended after how long. */
const inLog = async ({ gate, what }, { commandLog, clock }, work) => {
    const log = commandLog.open(`${(0,gate_gate/* gateTitle */.K)(gate)}: ${what}`);
    const began = clock.now();
    let how = "did not end by itself";
    try {
        const end = await work(log.line);
        how = "why" in end ? `${end.result}, ${end.why}` : end.result;
        return end;
    }
    finally {
        log.close(`${(0,gate_gate/* gateTitle */.K)(gate)}: ${how}, after ${(0,markdown/* seconds */.YA)(clock.now() - began)}`);
    }
};
const runCommand = async (command, { timeout }, { shell, signal, line }) => {
    const lines = [];
    const onLine = (text) => {
        line(text);
        lines.push((0,inert_line/* inertLine */.F)(text));
        // Cut now and then, not at each line.
        if (lines.length > 2 * tailLines)
            lines.splice(0, lines.length - tailLines);
    };
    const exit = await shell.run({ ...command, timeout, signal, onLine });
    return readExit(exit, timeout, lines.slice(-tailLines).join("\n"));
};
const readExit = ({ code, signal, isTimedOut }, timeout, tail) => {
    if (isTimedOut)
        return { result: "timed out", why: `stopped after ${(0,markdown/* seconds */.YA)(timeout)}`, tail };
    if (code === 0)
        return { result: "passed" };
    return { result: "failed", why: code === null ? `ended by ${signal}` : `exit status ${code}`, tail };
};

;// CONCATENATED MODULE: ./.build/js/stages/gates/gates.js





/**
 * Runs the gates one after the other, all of them also where one fails. After each the runner's command files are as
 * they were before it, and nothing of it runs any more. An interrupt ends the gate that runs and skips the rest.
 */
const runGates = async (run, ports) => {
    const { gates, repository } = run;
    const results = [];
    const findings = [];
    const dirty = repository?.changed ?? [];
    if (gates.some(({ kind }) => kind === "command") && dirty.length > 0)
        findings.push((0,problem_gate.gatesOnChanges)({ files: dirty }));
    let before = repository;
    let isTreeClean;
    for (const gate of gates) {
        const kept = await ports.commandFiles.keep();
        const began = ports.clock.now();
        const end = await runGate(gate, run, ports);
        const result = { gate, ...end, duration: ports.clock.now() - began };
        results.push(result);
        findings.push(...(0,gate_result/* gateFindings */.A)(result));
        if ((0,gate_gate/* runsCode */.u)(gate) && before !== undefined && !ports.signal.aborted) {
            const after = await lookAfter(gate, before, ports.git);
            findings.push(...after.findings);
            isTreeClean = isTreeClean !== false && after.findings.length === 0;
            before = after.repository ?? before;
        }
        // After git, which may run filters that the gate has set up.
        const files = await kept.restore();
        if (files.length > 0)
            findings.push((0,problem_gate.gateWroteCommands)({ gate, files }));
    }
    return { results, findings, isTreeClean };
};
/** What a gate did to the checkout. Files that are not tracked do not count. */
const lookAfter = async (gate, before, git) => {
    try {
        const repository = await git.inspect(before.topLevel);
        const known = new Set(before.changed);
        const files = repository?.changed.filter((path) => !known.has(path)) ?? [];
        return {
            repository,
            findings: [
                ...(repository?.commit === before.commit ? [] : [(0,problem_gate.gateMovedHead)({ gate })]),
                ...(files.length === 0 ? [] : [(0,problem_gate.gateChangedFiles)({ gate, files })]),
            ],
        };
    }
    catch (error) {
        // It has left a checkout that git cannot read.
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { repository: undefined, findings: error.findings };
    }
};


/***/ })

};
