export const id = 608;
export const ids = [608];
export const modules = {

/***/ 47726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   c: () => (/* binding */ isWork)
/* harmony export */ });
/**
 * The plan is data: these types are its JSON, `schema_version` 1, and keys are in snake_case as uv and the forges
 * write them. Made by one job, read by another.
 */
const statuses = [
    "publish",
    "complete",
    "published",
    "development",
    "excluded",
    "private",
    "not-a-package",
];
/** Whether the run has to do something for it. */
const isWork = ({ status }) => status === "publish" || status === "complete";


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

/***/ 70608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnTerminal: () => (/* binding */ runOnTerminal)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: ./.build/js/domain/report/annotations.js
var annotations = __webpack_require__(52518);
// EXTERNAL MODULE: ./.build/js/runtime/colour.js
var colour = __webpack_require__(92355);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./.build/js/actions/index.js
var actions = __webpack_require__(79784);
// EXTERNAL MODULE: ./.build/js/contract/command.js
var contract_command = __webpack_require__(55266);
// EXTERNAL MODULE: ./.build/js/contract/contract.js
var contract = __webpack_require__(62085);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
;// CONCATENATED MODULE: ./.build/js/runtime/command-line.js






const program = "release-actions";
/** Taken before the command as well as after it. */
const anywhere = ["working-directory", "format"];
/** Reads the arguments after the program's name; `width` is the help's. */
const readCommandLine = (args, width) => {
    const written = [];
    const top = new commander/* Command */.uB(program)
        .description("Takes a Python uv workspace from a reviewed commit to installable releases, in dependency order")
        .helpOption("-h, --help", "Show the help")
        .helpCommand("help [command]", "Show the help of a command")
        .exitOverride()
        .configureOutput({ writeOut: (text) => written.push(text), writeErr: () => { }, getOutHelpWidth: () => width })
        .configureHelp({ showGlobalOptions: true, visibleGlobalOptions });
    // A command may have an option of that name for itself.
    if (!mayBeAsked(args).every((name) => "version" in actions.actions[name].contract.inputs)) {
        top.version(tool_version/* version */.r, "--version", "Show the version");
    }
    for (const option of shared())
        top.addOption(asOption(option));
    for (const option of contract_command/* terminalOptions */.Z)
        top.addOption(asTerminalOption(option));
    let asked;
    for (const name of mayBeAsked(args)) {
        const line = (0,contract_command/* commandLine */.a)(actions.actions[name].contract);
        const command = addCommand(top, line);
        command.action(() => {
            const values = command.optsWithGlobals();
            asked = { kind: "run", name, showing: showing(values), value: valueIn(values, line, command.processedArgs) };
        });
    }
    try {
        top.parse(args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return { kind: "text", text: written.join("").trimEnd() };
        const name = args.map(actions/* actionNamed */.I).find((known) => known !== undefined);
        return { kind: "mistake", name, finding: mistake(error, name, args) };
    }
    return asked;
};
/** Where the first word is a command, no other needs to be made. */
const mayBeAsked = ([first = ""]) => {
    const name = (0,actions/* actionNamed */.I)(first);
    return name === undefined ? Object.keys(actions.actions) : [name];
};
const shared = () => (0,contract_command/* commandLine */.a)(actions.actions.explain.contract)
    .options.filter(({ name }) => anywhere.includes(name))
    .map((option) => (option.isFolder ? option : { ...option, placeholder: "word" }));
const addCommand = (top, line) => {
    const { name, alias, description, notes, options, arguments: words, variables } = line;
    const command = top.command(name).description(description);
    if (alias !== undefined)
        command.alias(alias);
    for (const option of options)
        command.addOption(asOption(option));
    for (const word of words)
        command.argument(`<${word.name}>`, word.description);
    if (notes.length > 0)
        command.addHelpText("after", `\n${notes.join("\n")}`);
    if (variables.length > 0)
        command.addHelpText("after", `\nEnvironment:\n${variables.map(variableHelp).join("\n")}`);
    return command;
};
const asOption = (option) => {
    const { name, short, takesValue, placeholder, isList } = option;
    const value = { no: "", maybe: ` [${placeholder}]`, yes: ` <${placeholder}>` }[takesValue];
    const made = new commander/* Option */.c$(`${short === undefined ? "" : `-${short}, `}--${name}${value}`, help(option));
    return isList
        ? made.argParser((item, before) => (before === undefined ? item : `${before}\n${item}`))
        : made;
};
/** No contract checks these. */
const asTerminalOption = (option) => option.words.length === 0 ? asOption(option) : asOption({ ...option, placeholder: "word" }).choices(option.words);
const help = ({ description, default: value }) => withoutMarkup(value === undefined ? description : `${description} (default: ${value.split("\n").join(", ")})`);
const variableHelp = ({ name, description }) => `  ${name}: ${withoutMarkup(description)}`;
const withoutMarkup = (text) => text.replaceAll("`", "");
/** The command's own list has what is taken anywhere; here is the rest. */
const visibleGlobalOptions = ({ parent }) => parent?.options.filter((option) => contract_command/* terminalOptions */.Z.some(({ name }) => `--${name}` === option.long)) ?? [];
const showing = ({ quiet, verbose, color, progress }) => ({
    isQuiet: quiet === true,
    isVerbose: verbose === true,
    color: typeof color === "string" ? color : "auto",
    hasProgress: progress !== false,
});
const valueIn = (values, line, words) => (name) => {
    const position = line.arguments.findIndex((word) => word.name === name);
    const value = position < 0 ? values[(0,contract/* camel */.n)(name)] : words[position];
    return value === undefined ? undefined : String(value);
};
/** commander says in its first line what is wrong, and in a second one, in brackets, what may have been meant. */
const mistake = ({ message, code }, name, [first, second]) => {
    const help = `${program}${name === undefined ? "" : ` ${name}`} --help`;
    if (code === "commander.help") {
        const isUnknown = first === "help" && second !== undefined;
        const message = isUnknown ? `Unknown command '${second}'` : "No command is given";
        return (0,usage.badCommandLine)({ message, suggestion: undefined, help });
    }
    const [what = "", meant] = message.replace(/^error: /, "").split("\n");
    return (0,usage.badCommandLine)({
        message: what.charAt(0).toUpperCase() + what.slice(1),
        suggestion: meant?.replace(/^\((.*)\)$/, "$1"),
        help,
    });
};

// EXTERNAL MODULE: ./.build/js/runtime/command-log.js
var command_log = __webpack_require__(8785);
// EXTERNAL MODULE: ./.build/js/runtime/confirm.js
var runtime_confirm = __webpack_require__(45807);
// EXTERNAL MODULE: ./.build/js/runtime/document.js
var runtime_document = __webpack_require__(72850);
// EXTERNAL MODULE: ./.build/js/runtime/environment.js
var runtime_environment = __webpack_require__(9730);
// EXTERNAL MODULE: ./.build/js/runtime/execute.js + 5 modules
var execute = __webpack_require__(62922);
// EXTERNAL MODULE: ./.build/js/runtime/interruption.js
var runtime_interruption = __webpack_require__(77108);
;// CONCATENATED MODULE: ./.build/js/runtime/interview.js

/** Asks on a terminal until an answer fits; an input that ends takes what is proposed, and agrees to nothing. */
const interviewOn = ({ alone, ...terminal }) => {
    const ask = (question) => alone(async () => (await (0,runtime_confirm/* readAnswer */.JN)(terminal, question)).trim().toLowerCase());
    const choose = async (question, choices, preset) => {
        for (;;) {
            const answer = await ask(`${question} (${choices.join(", ")}) [${preset}] `);
            if (answer === "")
                return preset;
            const found = choices.find((choice) => choice === answer);
            if (found !== undefined)
                return found;
        }
    };
    return {
        choose,
        agree: async (question) => /^y(?:es)?$/.test(await ask(`${question} [y/N] `)),
        show: (lines) => terminal.output.write(`${lines.join("\n")}\n`),
    };
};

// EXTERNAL MODULE: ./.build/js/runtime/masks.js
var runtime_masks = __webpack_require__(83122);
// EXTERNAL MODULE: ./.build/js/runtime/progress/line-log.js
var line_log = __webpack_require__(99718);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/runtime/columns.js

/** Made when it is first needed: making it takes a quarter of an empty process's time. */
let segmenter;
const graphemes = (text) => {
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    return segmenter.segment(text);
};
/** Blocks whose characters take two columns. https://www.unicode.org/reports/tr11/ */
const wide = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const widthOf = (grapheme) => {
    if (/^[\p{M}\p{Cf}]+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
};
/** How many columns of a terminal a line takes. */
const columns = (text) => {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const { segment } of graphemes(text))
        sum += widthOf(segment);
    return sum;
};
/** The text made inert, and cut with an ellipsis where it takes more than `width` columns. */
const clip = (text, width) => {
    // Longer than any grapheme needs, so that a line of megabytes costs nothing.
    const shown = (0,inert_line/* inertLine */.F)(text.slice(0, 8 * width + 8));
    if (columns(shown) <= width)
        return shown;
    if (width < 1)
        return "";
    let cut = "";
    let sum = 1;
    for (const { segment } of graphemes(shown)) {
        sum += widthOf(segment);
        if (sum > width)
            break;
        cut += segment;
    }
    return `${cut}…`;
};
/** The text cut or filled up to exactly `width` columns. */
const cell = (text, width) => {
    const shown = clip(text, width);
    return shown + " ".repeat(Math.max(0, width - columns(shown)));
};

// EXTERNAL MODULE: ./.build/js/runtime/render.js
var render = __webpack_require__(94903);
// EXTERNAL MODULE: ./.build/js/runtime/sinks.js
var sinks = __webpack_require__(14903);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
// EXTERNAL MODULE: ./.build/js/domain/run/outcome.js
var run_outcome = __webpack_require__(87163);
;// CONCATENATED MODULE: ./.build/js/runtime/progress/standings.js


/** Before there is a plan. */
const nothingPlanned = (now) => ({ began: now, packages: new Map(), status: "" });
const afterPlan = (standings, plan) => ({
    ...standings,
    packages: new Map(plan.packages.filter(plan_plan/* isWork */.c).map(({ name, version }) => [
        name,
        {
            name,
            version: version ?? "",
            state: "waiting",
            started: undefined,
            ended: undefined,
            detail: "",
            failure: undefined,
        },
    ])),
});
/** A package whose stage begins. */
const afterStart = (standing, { stage, at }) => ({ ...standing, state: stage, started: at, ended: undefined, detail: "" });
const afterDetail = (standing, { detail }) => ({
    ...standing,
    detail,
});
const afterOutcome = (standing, outcome) => {
    const { stage, started, ended } = outcome;
    const times = { started, ended };
    switch (outcome.kind) {
        case "failed":
            return { ...standing, ...times, state: "failed", detail: stage, failure: failureOf(outcome) };
        case "blocked":
            return { ...standing, state: "blocked", detail: `needs ${outcome.by.join(", ")}` };
        default: {
            const last = stage === run_outcome/* stageNames */.hL.at(-1);
            const detail = outcome.kind === "skipped" ? `${stage} skipped: ${outcome.reason}` : `${stage} done`;
            return { ...standing, ...times, state: last ? "done" : "waiting", detail: last ? "" : detail };
        }
    }
};
/** At the end of a run, whoever passed some stages and failed in none has passed them all. */
const afterRun = (standings) => ({
    ...standings,
    status: "",
    packages: new Map([...standings.packages].map(([name, standing]) => {
        const isDone = standing.state === "waiting" && standing.ended !== undefined;
        return [name, isDone ? { ...standing, state: "done" } : standing];
    })),
});
const failureOf = ({ stage, findings, tail = "" }) => ({
    what: [stage, findings.map(({ code, message }) => `${code} ${message}`).join("; ")].join(": "),
    cause: tail.trimEnd().split("\n").at(-1)?.trim() ?? "",
});

// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
;// CONCATENATED MODULE: ./.build/js/runtime/progress/table.js


const doing = {
    pin: "pinning",
    build: "building",
    check: "checking",
    rehearse: "rehearsing",
    upload: "uploading",
    confirm: "confirming",
    verify: "verifying",
    smoke: "smoke-testing",
};
const isRunning = (state) => state in doing;
const words = (state) => (isRunning(state) ? doing[state] : state);
const looks = {
    running: { mark: "●", style: "strong" },
    failed: { mark: "✗", style: "error" },
    done: { mark: "✓", style: "good" },
    skipped: { mark: "-", style: "quiet" },
    blocked: { mark: "!", style: "warning" },
    waiting: { mark: "·", style: "quiet" },
};
/** In the order of interest, where not all rows have room. */
const groups = ["running", "failed", "blocked", "waiting", "skipped", "done"];
const groupOf = ({ state }) => (isRunning(state) ? "running" : state);
/**
 * The table as lines that fit the terminal and leave its last row free: the packages in the plan's order — where there
 * is no room for all, the running and failed ones first and the others as a number —, counts, what the run does, and
 * the failures with their causes.
 */
const tableLines = (standings, { width, height, now }) => {
    const room = Math.max(1, height - 1);
    const all = [...standings.packages.values()];
    const below = [
        countsLine(all, now - standings.began),
        ...(standings.status === "" ? [] : [{ text: standings.status, style: "quiet" }]),
    ];
    const failures = failureLines(all, Math.floor((room - below.length) / 3));
    const rows = rowLines(all, { room: room - below.length - failures.length, width, now });
    return [...rows, ...below, ...failures].slice(-room).map(({ text, style }) => ({ text: clip(text, width), style }));
};
const gap = "  ";
/** As wide as `smoke-testing` and `12 min 34 s`. */
const stageWidth = 13;
const timeWidth = 11;
/** With less room it says nothing. */
const shortestDetail = 10;
const rowLines = (all, { room, width, now }) => {
    const version = Math.min(longest(all.map((standing) => standing.version)), 16);
    const left = width - 1 - version - stageWidth - timeWidth - 4 * gap.length;
    const name = Math.min(longest(all.map((standing) => standing.name)), Math.max(12, Math.min(left, 40)));
    const line = (standing) => {
        const { mark, style } = looks[groupOf(standing)];
        const cells = [
            mark,
            cell(standing.name, name),
            cell(standing.version, version),
            cell(words(standing.state), stageWidth),
            cell(time(standing, now), timeWidth),
            left - name < shortestDetail ? "" : standing.detail,
        ];
        return { text: cells.join(gap).trimEnd(), style };
    };
    if (all.length <= room)
        return all.map(line);
    if (room < 1)
        return [];
    const byInterest = all.toSorted((one, other) => groups.indexOf(groupOf(one)) - groups.indexOf(groupOf(other)));
    const shown = byInterest.slice(0, room - 1);
    return [...shown.map(line), { text: `… ${counts(byInterest.slice(room - 1), "more ")}`, style: "quiet" }];
};
const time = ({ started, ended, state }, now) => started === undefined || state === "blocked" ? "" : (0,markdown/* seconds */.YA)(Math.max(0, (ended ?? now) - started));
const countsLine = (all, elapsed) => ({
    text: [...(all.length === 0 ? [] : [counts(all)]), (0,markdown/* seconds */.YA)(Math.max(0, elapsed))].join(" · "),
    style: "strong",
});
/** `3 running · 1 failed · 480 waiting`. */
const counts = (all, word = "") => groups
    .map((group) => ({ group, number: all.filter((standing) => groupOf(standing) === group).length }))
    .filter(({ number }) => number > 0)
    .map(({ group, number }) => `${number} ${word}${group}`)
    .join(" · ");
/** Each failure with its cause, as many as have room; the others as a number. */
const failureLines = (all, room) => {
    if (room < 1)
        return [];
    const failures = all.flatMap(({ name, failure }) => {
        if (failure === undefined)
            return [];
        const what = { text: `✗ ${name} ${failure.what}`, style: "error" };
        return [failure.cause === "" ? [what] : [what, { text: `    ${failure.cause}`, style: "plain" }]];
    });
    const lines = failures.flat();
    if (lines.length <= room)
        return lines;
    const shown = [];
    let number = 0;
    while (shown.length + failures[number].length < room)
        shown.push(...failures[number++]);
    return [...shown, { text: `… ${failures.length - number} more failures`, style: "error" }];
};
const longest = (texts) => Math.max(0, ...texts.map(columns));

;// CONCATENATED MODULE: ./.build/js/runtime/progress/live-table.js







/** Milliseconds between two drawings: ten in a second at most. */
const interval = 100;
/** A table in place, drawn over itself, until the run is over; below it then, what the programs printed that failed. */
const createLiveTable = (screen, paint, now) => {
    /** Changed in place: a copy for each event would cost the square of the packages. */
    let packages = new Map();
    let standings = { ...nothingPlanned(now()), packages };
    let drawn = [];
    let timer;
    const failures = [];
    const { group } = (0,sinks/* terminalSink */.c)((line) => screen.write(`${line}\n`));
    const draw = () => {
        const frame = { width: screen.columns, height: screen.rows, now: now() };
        const lines = tableLines(standings, frame);
        const texts = lines.map(({ text, style }) => `${paint(style, text)}\x1b[K\n`);
        // Without wrapping, so that a character that is wider than thought costs no row.
        screen.write(`${up()}\x1b[?7l${texts.join("")}\x1b[J\x1b[?7h`);
        drawn = lines;
    };
    /** To the table's first row. A terminal that became narrower has wrapped the rows that it showed. */
    const up = () => {
        const rows = drawn.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(columns(text) / screen.columns)), 0);
        const reachable = Math.min(rows, screen.rows - 1);
        return reachable > 0 ? `\r\x1b[${reachable}A` : "\r";
    };
    const erase = () => {
        screen.write(`${up()}\x1b[J`);
        drawn = [];
    };
    const run = () => {
        timer ??= setInterval(draw, interval);
    };
    const rest = () => {
        clearInterval(timer);
        timer = undefined;
    };
    const become = (next) => {
        standings = next;
        run();
    };
    const change = (name, next) => {
        const standing = packages.get(name);
        if (standing !== undefined)
            packages.set(name, next(standing));
        run();
    };
    return {
        planned: (plan) => {
            packages = new Map(afterPlan(standings, plan).packages);
            become({ ...standings, packages });
        },
        started: (event) => change(event.package, (standing) => afterStart(standing, event)),
        ended: (outcome) => {
            if (outcome.kind === "failed")
                failures.push(outcome);
            change(outcome.package, (standing) => afterOutcome(standing, outcome));
        },
        detail: (event) => change(event.package, (standing) => afterDetail(standing, event)),
        status: (text) => become({ ...standings, status: text }),
        finding: (finding) => {
            erase();
            const lines = finding.hint.includes("\n") ? (0,render/* findingLines */.hq)(finding, paint) : [(0,render/* findingTitle */.Aj)(finding, paint)];
            screen.write(`${lines.join("\n")}\n`);
        },
        finished: () => {
            if (timer === undefined)
                return;
            rest();
            standings = afterRun(standings);
            draw();
            drawn = [];
            for (const outcome of failures.splice(0))
                (0,line_log/* showTail */.sC)(outcome, (0,inert_line/* inertLine */.F)(outcome.package), group);
        },
        alone: async (work) => {
            const wasRunning = timer !== undefined;
            rest();
            erase();
            try {
                return await work();
            }
            finally {
                if (wasRunning)
                    run();
            }
        },
    };
};

// EXTERNAL MODULE: ./.build/js/runtime/workflow-commands.js
var workflow_commands = __webpack_require__(55737);
;// CONCATENATED MODULE: ./.build/js/runtime/terminal.js
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

















/** Runs a command line and sets the exit status. Data go to standard output, all else to standard error. */
const runOnTerminal = async (args) => {
    process.stdout.on("error", endWithoutReader);
    process.stderr.on("error", () => { });
    const environment = (0,runtime_environment/* readEnvironment */.Q)();
    const asked = readCommandLine(args, process.stdout.columns ?? 80);
    if (asked.kind === "text")
        writeOut(asked.text);
    else if (asked.kind === "run")
        await run(asked, environment);
    else {
        const ending = { status: 2, findings: [asked.finding], result: undefined, error: undefined };
        const paint = paintFor("auto", environment);
        const showing = { name: asked.name, isJson: asksForJson(args), isQuiet: false, isVerbose: false, paint };
        report(ending, { ...showing, writeOut, writeError });
        process.exitCode = ending.status;
    }
};
const run = async ({ name, showing, value }, environment) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const interruption = __addDisposableResource(env_1, (0,runtime_interruption/* watchSignals */.R)((status) => process.exit(status)), false);
        const paint = paintFor(showing.color, environment);
        const isVerbose = showing.isVerbose || environment.isDebug;
        const isSilent = showing.isQuiet || !showing.hasProgress;
        const masks = (0,runtime_masks/* createMasks */._)((secret) => environment.isRunner && writeError((0,workflow_commands/* mask */.dK)(secret.reveal())));
        const writeMasked = (line) => writeError(masks.hide(line));
        const screen = screenOf(masks.hide);
        const table = isSilent || !canRedraw(environment) ? undefined : createLiveTable(screen, paint, Date.now);
        const sink = environment.isRunner ? (0,sinks/* runnerSink */.o)(writeMasked) : (0,sinks/* terminalSink */.c)(writeMasked);
        const ending = await (0,execute/* execute */.g)({
            name,
            given: { surfaces: ["flag", "argument"], value },
            environment,
            interruption,
            progress: table ?? (isSilent ? (0,line_log/* createFailureLog */.fp)(sink) : (0,line_log/* createLineLog */.bk)(sink, Date.now)),
            commandLog: commandLogFor(environment, table, isSilent ? undefined : writeMasked),
            ...askersFor(environment, interruption.signal, table),
            debug: isVerbose ? sink.line : () => { },
            masks,
        });
        const isJson = value("format") === "json";
        const writing = { writeOut: (text) => writeOut(masks.hide(text)), writeError: writeMasked };
        report(ending, { name, isJson, isQuiet: showing.isQuiet, isVerbose, paint, ...writing });
        process.exitCode = ending.status;
        await Promise.race([ending.result?.until, interruption.overdue]);
        // What did not stop for the signal is not waited for.
        if (interruption.status() !== undefined)
            process.exit(ending.status);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
const report = (ending, reporting) => {
    const { name, isJson, isQuiet, isVerbose, paint, writeOut, writeError } = reporting;
    const { findings, result, error } = ending;
    const text = isJson ? (0,runtime_document/* jsonDocument */.Q)(name, ending) : (result?.text ?? "");
    if (text !== "")
        writeOut(text);
    const shown = (0,annotations/* worstFirst */.m)(findings).filter(({ severity }) => !isQuiet || severity === "error");
    for (const line of shown.flatMap((finding) => (0,render/* findingLines */.hq)(finding, paint)))
        writeError(line);
    for (const line of (0,render/* causeLines */.t1)(error, isVerbose))
        writeError(line);
};
/** Bad usage must be answered in the form that was asked for, too. */
const asksForJson = (args) => args.includes("--format=json") || args.some((arg, index) => arg === "--format" && args[index + 1] === "json");
const paintFor = (asked, { variables }) => (0,colour/* painter */.C2)((0,colour/* wantsColour */.Ml)({ asked, variables, isTerminal: process.stderr.isTTY === true }));
const canRedraw = ({ isCi, variables }) => process.stderr.isTTY === true && !isCi && variables.TERM !== "dumb";
const askersFor = ({ isRunner }, signal, table) => {
    if (isRunner)
        return { confirm: runtime_confirm/* alwaysConfirmed */.xO };
    // In this order: the streams are made when they are first looked at.
    if (process.stderr.isTTY !== true || process.stdin.isTTY !== true)
        return { confirm: runtime_confirm/* neverConfirmed */.Ey };
    const alone = table?.alone ?? ((work) => work());
    const terminal = { input: process.stdin, output: process.stderr, signal, alone };
    return { confirm: (0,runtime_confirm/* confirmOn */.we)(terminal), interview: interviewOn(terminal) };
};
/** Without `write` it is silent. */
const commandLogFor = ({ isRunner }, table, write) => {
    if (write === undefined)
        return command_log/* silentCommandLog */.FQ;
    return isRunner ? (0,command_log/* runnerCommandLog */.aL)(write) : (0,command_log/* terminalCommandLog */.S)(write, table?.alone);
};
/** Some terminals say that they have no columns. */
const screenOf = (hide) => ({
    get columns() {
        return process.stderr.columns || 80;
    },
    get rows() {
        return process.stderr.rows || 24;
    },
    write: (text) => process.stderr.write(hide(text)),
});
const writeOut = (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
const writeError = (line) => process.stderr.write(`${line}\n`);
/** `release-actions graph | head -1` is no failure, and `release-actions check | head -1` one where the check failed. */
const endWithoutReader = (error) => {
    if (error.code === "EPIPE")
        process.exit();
    for (const line of (0,unexpected.explainError)(error).flatMap((finding) => (0,render/* findingLines */.hq)(finding)))
        writeError(line);
    process.exit(1);
};


/***/ })

};
