export const id = 2910;
export const ids = [2910];
export const modules = {

/***/ 62910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action),
  filesWish: () => (/* binding */ filesWish)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/release-plan.js
/** What a plan ships, one line for each package, for its digest. */
const shippedLines = ({ packages }) => packages
    .map(({ name, proposed }) => `${name} ${proposed}\n`)
    .toSorted()
    .join("");

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/digest.js

/** `sha256:` and the hash of the sorted lines `name version`, by which a release proves that it ships what was reviewed. */
const digestOf = async (plan) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(shippedLines(plan)));
    return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/formats/document.js
/** The plan as its JSON has it; `digest` by `digestOf`. */
const releasePlanDocument = ({ packages, unchanged, unread }, digest, files) => ({
    digest,
    packages: packages.map((planned) => packageDocument(planned, files)),
    unchanged: unchanged.map(({ name, version, reason }) => ({ name, version: version ?? null, reason })),
    unread: unread.map(({ source, id, why }) => ({ source, id, why })),
});
const packageDocument = (planned, { sections, filesOf }) => ({
    name: planned.name,
    path: planned.path,
    current: planned.current ?? null,
    proposed: planned.proposed,
    bump: planned.bump,
    reason: planned.reason,
    tag: planned.tag,
    changes: planned.changes.map(changeDocument),
    because_of: planned.becauseOf,
    changelog: changelogDocument(sections.get(planned.name)),
    files: filesOf(planned.name),
    installers: planned.installers.map(installersDocument),
});
const installersDocument = ({ what, from, to, level }) => ({
    what,
    from: from ?? null,
    to: to ?? null,
    level,
    breaking: level === "break",
});
const changelogDocument = (section) => section === undefined ? null : { path: section.path, heading: section.heading, block: section.block };
const changeDocument = ({ source, id, pullRequest, type, scope, breaking, bump, text }) => ({
    source,
    id,
    pull_request: pullRequest ?? null,
    type,
    scope: scope ?? null,
    breaking,
    bump,
    text,
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/formats/draft.js

/** The draft of a plan: one entry for each package; the top one is the root's, or of what has one version alone. */
const draftOf = ({ packages }, files) => {
    const drafts = packages.map((planned) => ({ name: planned.name, ...draft(planned, files) }));
    const isOneVersion = new Set(packages.map(({ proposed }) => proposed)).size === 1;
    const leading = packages.find(({ path }) => path === ".") ?? (isOneVersion ? packages[0] : undefined);
    const none = {
        channel: null,
        current_version: null,
        proposed_version: null,
        proposed_changelog_block: null,
        tag: null,
        notes: null,
    };
    const top = leading === undefined ? none : draft(leading, files);
    return { ...top, title: titleOf(packages), packages: drafts };
};
const draft = ({ name, current, proposed, tag }, { sections }) => ({
    channel: (0,version/* isPrerelease */.V1)((0,version/* parseVersion */.ot)(proposed)) ? "prerelease" : "stable",
    current_version: current ?? null,
    proposed_version: proposed,
    proposed_changelog_block: sections.get(name)?.block ?? null,
    tag,
    title: `Release ${name} ${proposed}`,
    notes: sections.get(name)?.notes ?? null,
});
const titleOf = (packages) => packages.length === 0 ? null : `Release ${packages.map(({ name, proposed }) => `${name} ${proposed}`).join(", ")}`;

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/formats/output.js
/** Outputs of a job may be of a megabyte in UTF-16, all together. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs */
const longestOutput = 400_000;
/** The packages, without their changes where these would be too much: the plan has them all. */
const packagesOutput = (packages) => {
    const whole = JSON.stringify(packages);
    return whole.length <= longestOutput ? whole : JSON.stringify(packages.map((each) => ({ ...each, changes: [] })));
};

// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/formats/summary.js

const mostRows = 200;
const mostFindings = 50;
/** The job summary of a release plan: a row for each package, and what a person should know. */
const releasePlanSummary = ({ packages, unread }, findings) => {
    const rows = packages.slice(0, mostRows).map(({ name, current, proposed, reason }) => {
        const from = current === undefined || current === proposed ? "" : (0,markdown/* codeSpan */.SS)(current);
        return `| ${(0,markdown/* codeSpan */.SS)(name)} | ${from} | ${(0,markdown/* codeSpan */.SS)(proposed)} | ${(0,markdown/* escapeMarkdown */.FV)(reason)} |`;
    });
    const parts = [
        `## ${packages.length === 0 ? "Nothing to release" : `${packages.length} to release`}`,
        ...(rows.length === 0 ? [] : [["| package | from | to | why |", "| --- | --- | --- | --- |", ...rows].join("\n")]),
        ...(packages.length > mostRows ? [`…and ${packages.length - mostRows} more, in the plan.`] : []),
        ...(findings.length === 0
            ? []
            : [
                findings
                    .slice(0, mostFindings)
                    .map(({ severity, code, message }) => `- ${severity} **${code}** ${(0,markdown/* escapeMarkdown */.FV)(message)}`)
                    .join("\n"),
            ]),
        ...(unread.length === 0 ? [] : [`${unread.length} not read; the plan says which and why.`]),
    ];
    return `${parts.join("\n\n")}\n`;
};

// EXTERNAL MODULE: ./.build/js/domain/changes/change.js
var change = __webpack_require__(1747);
// EXTERNAL MODULE: ./.build/js/domain/installers/words.js
var words = __webpack_require__(15010);
// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(18804);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/formats/text.js



/** More of a kind are counted: what a person reads at a glance is short, and JSON has them all. */
const mostLines = 10;
/** What a terminal prints: what is released and why, then what is not. */
const releasePlanText = (plan) => {
    const { packages, unchanged, unread } = plan;
    const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
    const parts = [
        packages.length === 0 ? "Nothing to release" : `${count} to release`,
        ...packages.map(packageLines),
        ...(unchanged.length === 0 ? [] : [["Unchanged", ...shortened(unchanged.map(unchangedLine))].join("\n")]),
        ...(unread.length === 0
            ? []
            : [
                ["Not read", ...shortened(unread.map(({ id, source, why }) => `  ${shortOf(source, id)}  ${why}`))].join("\n"),
            ]),
    ];
    // Names of tags and of files are somebody else's.
    return parts
        .join("\n\n")
        .split("\n")
        .map((line) => `${(0,shown/* shown */.S)(line)}\n`)
        .join("");
};
const packageLines = ({ name, current, proposed, reason, changes, becauseOf, edits, installers, }) => {
    const from = current === undefined || current === proposed ? "" : `${current} → `;
    const requirements = edits.flatMap((edit) => edit.kind === "requirement" ? [`  ${edit.from} becomes ${edit.to}`] : []);
    const lines = [...telling(changes).map(changeLine), ...becauseOf.map(becauseLine)];
    return [
        `${name}  ${from}${proposed}  ${reason}`,
        ...shortened(lines),
        ...requirements,
        ...installersLines(installers),
    ].join("\n");
};
const ranks = { break: 0, warn: 1, note: 2 };
/** The worst first. */
const installersLines = (entries) => {
    if (entries.length === 0)
        return [];
    const sorted = entries.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
    return ["  What installers will see", ...shortened(sorted.map((each) => `    ${each.level}  ${(0,words/* changeOf */.C)(each)}`))];
};
/** What asks for nothing is told only where nothing else is. */
const telling = (changes) => (0,change/* greatest */.K)(changes.map(({ bump }) => bump)) === "none" ? [] : changes.filter(({ bump }) => bump !== "none");
const changeLine = ({ source, id, type, scope, breaking, text, note, pullRequest }) => {
    const head = `${type}${scope === undefined ? "" : `(${scope})`}${breaking ? "!" : ""}: `;
    const [first = ""] = text.split("\n");
    const number = pullRequest === undefined || first.includes(`#${pullRequest}`) ? "" : ` (#${pullRequest})`;
    const cause = note === "" ? "" : `\n             breaking: ${note}`;
    return `  ${shortOf(source, id)}  ${head}${first}${number}${cause}`;
};
const becauseLine = ({ package: name, from, specifier }) => `  requires ${name}${specifier}, released with ${name} ${from}`;
const unchangedLine = ({ name, version, reason }) => `  ${name}${version === undefined ? "" : ` ${version}`}: ${reason}`;
const shortOf = (source, id) => (source === "commit" ? id.slice(0, 9) : id);
const shortened = (lines) => lines.length <= mostLines + 1 ? lines : [...lines.slice(0, mostLines), `  and ${lines.length - mostLines} more`];

// EXTERNAL MODULE: ./.build/js/domain/text/unified-diff.js
var unified_diff = __webpack_require__(1071);
// EXTERNAL MODULE: ./.build/js/stages/installers/with-installers.js + 25 modules
var with_installers = __webpack_require__(82113);
// EXTERNAL MODULE: ./.build/js/stages/release-files/make-release-files.js + 10 modules
var make_release_files = __webpack_require__(67080);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-files.js
var release_files = __webpack_require__(17698);
// EXTERNAL MODULE: ./.build/js/domain/workspace/git-top.js
var git_top = __webpack_require__(29737);
// EXTERNAL MODULE: ./.build/js/domain/workspace/root.js
var root = __webpack_require__(66327);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
;// CONCATENATED MODULE: ./.build/js/stages/release-files/write-files.js





/** A write that was ended in the middle is taken back first; whoever writes nothing is told of it. */
const expectWhole = async ({ workingDirectory, write }, { files, checkout, absolute }) => {
    // Without the members: one of them may be what was not written to its end.
    const { folder } = (0,root/* findRoot */.w)(files, absolute(workingDirectory));
    const top = (0,git_top/* gitTopOf */.v)(files, folder) ?? folder;
    if (write)
        return await checkout.recover(top);
    const unfinished = await checkout.unfinished(top);
    if (unfinished.length > 0)
        throw new problem/* Problem */.AF((0,release_files.writeUnfinished)({ files: unfinished }));
};
/** Writes all changes into the checkout, or none; gives the files. */
const writeFiles = async (workspace, changes, { checkout }) => {
    const top = (0,source_text/* topOf */.HX)(workspace);
    const paths = changes.map(({ path }) => path);
    const dirty = await checkout.dirty(top, paths);
    if (dirty.length > 0)
        throw new problem/* Problem */.AF((0,release_files.filesDirty)({ files: dirty }));
    if (changes.length > 0)
        await checkout.apply(top, changes);
    return paths;
};

// EXTERNAL MODULE: ./.build/js/stages/release-plan/make-release-plan.js + 37 modules
var make_release_plan = __webpack_require__(16538);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/version/contract.js
var contract = __webpack_require__(29053);
;// CONCATENATED MODULE: ./.build/js/actions/version/action.js
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
















/** Says which versions come next, why, and what installers will see; with `write`, writes them into the files. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { write, format } = inputs;
            if (write && format === "diff") {
                throw new problem/* Problem */.AF((0,usage.invalidValue)({ what: "write", expected: "another format than diff, which writes nothing", value: "true" }));
            }
            const run = __addDisposableResource(env_1, await ports.runs.open(), true);
            const wish = filesWish(inputs, run, ports);
            await expectWhole(inputs, ports);
            const made = await (0,make_release_plan/* makeReleasePlan */.V)(inputs, ports);
            const plan = await (0,with_installers/* withInstallers */.I)(made, { ...inputs, run }, ports);
            const files = await (0,make_release_files/* makeReleaseFiles */.f)({ ...made, plan }, wish, ports);
            const all = [...plan.findings, ...files.findings];
            const findings = inputs.strict ? all.map(finding/* strictly */.px) : all;
            const isSound = (0,problem/* exitStatus */.$u)(findings) === 0;
            const written = write && isSound ? await writeFiles(made.survey.workspace, files.changes, ports) : [];
            const document = releasePlanDocument(plan, await digestOf(plan), files);
            const draft = draftOf(plan, files);
            const whole = { ...document, ...(inputs.draft ? { draft } : {}), ...(write ? { written } : {}) };
            const outputs = {
                packages: packagesOutput(document.packages),
                empty: String(plan.packages.length === 0),
                "plan-path": await run.write("release-plan.json", json({ schema_version: 1, ...document })),
                "draft-path": await run.write("release-draft.json", json({ schema_version: 1, ...draft })),
            };
            const told = `${releasePlanText(plan)}${write ? `\n${writtenText(written, { isSound, made })}` : ""}`;
            const text = inputs.draft
                ? json(documentOf(findings, whole))
                : format === "diff"
                    ? await diffOf(files.changes, isSound)
                    : told;
            return { findings, document: whole, text, outputs, summary: releasePlanSummary(plan, findings) };
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
/** What the inputs say of files. */
const filesWish = (inputs, run, { clock }) => {
    const { date = new Date(clock.now()).toISOString().slice(0, 10), write = true, format } = inputs;
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
    if (!isDate)
        throw new problem/* Problem */.AF((0,usage.invalidValue)({ what: "date", expected: "a date as YYYY-MM-DD", value: date }));
    return { ...inputs, date, depth: write || format === "diff" ? "whole" : "told", run };
};
const diffOf = async (changes, isSound) => isSound ? await (0,unified_diff/* unifiedDiff */.W)(changes.map(({ path, before, after }) => ({ file: path, before, after }))) : "";
const writtenText = (written, { isSound, made: { plan, survey } }) => {
    if (!isSound)
        return "Nothing is written, for there are errors\n";
    const tagged = plan.packages.flatMap(({ name, tag }) => {
        const tool = survey.stated.untagged.find((each) => each.name === name)?.tool;
        return tool === undefined ? [] : [`${name}: no file has its version, which ${tool} makes of the tag ${tag}\n`];
    });
    const files = written.length === 0 ? "Nothing to write\n" : `Written:\n${written.map((file) => `  ${file}\n`).join("")}`;
    return [files, ...tagged].join("");
};
/** What `--draft` prints is the same document, whatever `--format` says. */
const documentOf = (findings, body) => ({
    schema_version: 1,
    command: contract/* contract */.d.name,
    ok: (0,problem/* exitStatus */.$u)(findings) === 0,
    findings: findings.map(({ mender: _, ...finding }) => finding),
    ...body,
});
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;


/***/ }),

/***/ 88859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ isAbout),
  h$: () => (/* binding */ notesOf),
  AD: () => (/* binding */ sectionsFor)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/known-directives.js
var known_directives = __webpack_require__(8724);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/directive-markdown.js

/** GitHub's names for what stands out of the text. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const alerts = {
    attention: "WARNING",
    caution: "CAUTION",
    danger: "CAUTION",
    error: "CAUTION",
    hint: "TIP",
    important: "IMPORTANT",
    note: "NOTE",
    seealso: "NOTE",
    tip: "TIP",
    warning: "WARNING",
};
const versions = {
    versionadded: "Added in version",
    versionchanged: "Changed in version",
    versionremoved: "Removed in version",
    deprecated: "Deprecated since version",
};
/** What a directive shows, as lines of Markdown: `inner` are those of the blocks in it, and `inline` reads text of a paragraph. */
const directiveMarkdown = ({ name, argument, options, content }, inner, inline) => {
    if ((0,known_directives/* isSilent */.eS)(name) || name === "raw")
        return [];
    if ((0,known_directives/* isVerbatim */.pt)(name))
        return fenced(/^[\w+#.-]*$/.test(argument) ? argument : "", content);
    if (/^(?:list-|csv-)?table$/.test(name))
        return fenced("text", content);
    if (name === "image" || name === "figure") {
        return apart([`![${options.get("alt") ?? ""}](${argument.replaceAll(/\s/g, "")})`], inner);
    }
    const text = argument === "" ? [] : inline(argument).split("\n");
    const alert = alerts[name];
    if (alert !== undefined)
        return quoted([`[!${alert}]`, ...apart(text, inner)]);
    const version = versions[name.replace("version-", "version").replace("versiondeprecated", "deprecated")];
    if (version !== undefined) {
        const [number = "", ...more] = argument.split(/\s+/);
        return apart([`*${version} ${number}:* ${inline(more.join(" "))}`.trim()], inner);
    }
    const isTitle = name === "rubric" || name === "admonition" || name === "topic";
    return apart(isTitle ? text.map((line) => `**${line}**`) : text, inner);
};
const apart = (head, inner) => head.length > 0 && inner.length > 0 ? [...head, "", ...inner] : [...head, ...inner];
/** Lines in a quote. */
const quoted = (lines) => lines.map((line) => `> ${line}`.trimEnd());
/** Lines as they are, between fences that none of them closes. */
const fenced = (language, lines) => {
    const longest = Math.max(2, ...lines.map((line) => /^ *(`{3,})/.exec(line)?.[1]?.length ?? 0));
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence];
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/inline.js
var rst_inline = __webpack_require__(84289);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/parse.js + 4 modules
var parse = __webpack_require__(51753);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/markdown.js



/** Turns lines of a reStructuredText, 1-based and both inclusive, into Markdown for a release's page. */
const rstToMarkdown = (text) => {
    const blocks = (0,parse/* parseRst */.j)(text);
    const names = (0,rst_inline/* namesIn */.w)(blocks);
    return (first, last) => {
        const part = blocks.filter((block) => block.line >= first && block.last <= last);
        const levels = part.flatMap((block) => (block.kind === "title" ? [block.level] : []));
        return write(part, { names, top: Math.min(...levels) }).join("\n");
    };
};
const write = (blocks, writing) => {
    const lines = [];
    let before;
    for (const block of blocks) {
        const text = linesOf(block, writing);
        if (text.length === 0)
            continue;
        // Items without blank lines between them are a tight list.
        const isTight = before?.kind === "item" && block.kind === "item" && before.last + 1 === block.line;
        if (before !== undefined && !isTight)
            lines.push("");
        for (const line of text)
            lines.push(line);
        before = block;
    }
    return lines;
};
const linesOf = (block, writing) => {
    const { names, top } = writing;
    const inline = (text) => (0,rst_inline/* inlineMarkdown */.x)(text, names);
    switch (block.kind) {
        case "title":
            return [`${"#".repeat(Math.min(block.level - top + 3, 6))} ${inline(block.text)}`];
        case "paragraph":
            return inline(block.lines.join("\n")).split("\n").map(withoutStart);
        case "literal":
            return fenced("", block.lines);
        case "table":
            return fenced("text", block.lines);
        case "verse":
            return block.lines.map((line) => `${inline(line.replace(/^\| ?/, "").trim())}\\`);
        case "quote":
            return quoted(write(block.blocks, writing));
        case "item":
            return listItem(block.marker, write(block.blocks, writing));
        case "entry": {
            const term = /^\[.*\]$/.test(block.term) ? inline(block.term) : `**${inline(block.term.replace(/ : .*$/, ""))}**`;
            return listItem("-", [term, ...write(block.blocks, writing)]);
        }
        case "directive":
            return directiveMarkdown(block, write(block.blocks, writing), inline);
        case "rule":
            return ["---"];
        default:
            return [];
    }
};
/** What would begin a list, heading or quote in Markdown, and begins none in reStructuredText. */
const withoutStart = (line) => line.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|~~~)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
const listItem = (marker, lines) => {
    const isNumber = /^\(?\d+[.)]$/.test(marker);
    const mark = isNumber ? `${marker.replaceAll(/\D/g, "")}.` : /^[-+*]$/.test(marker) ? marker : "-";
    const indent = " ".repeat(mark.length + 1);
    const [first = "", ...rest] = lines;
    return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : indent + line))];
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/section.js


/** What a section says as Markdown, without its heading and the blank lines around. */
const notesOf = ({ format, text, lines }, { headingEnd, end }) => {
    if (format === "rst")
        return rstToMarkdown(text)(headingEnd + 1, end);
    const isBlank = (line) => lines[line - 1].trim() === "";
    let first = headingEnd + 1;
    let last = end;
    while (first <= last && isBlank(first))
        first += 1;
    while (last >= first && isBlank(last))
        last -= 1;
    return lines
        .slice(first - 1, last)
        .join("\n")
        .trimEnd();
};
/** The sections that are about a package's release or about all packages, not those of other packages. */
const sectionsFor = ({ sections }, name) => sections.filter((section) => section.name === undefined || section.name === name);
/** Whether a section is about that version, by PEP 440: `1.0` is about `1.0.0`, too. */
const isAbout = ({ versions }, version) => versions.some((each) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(each), version) === 0);


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ greatest),
/* harmony export */   r: () => (/* binding */ greater)
/* harmony export */ });
const sizes = ["none", "patch", "minor", "major"];
/** The greater of the two. */
const greater = (a, b) => (sizes.indexOf(a) >= sizes.indexOf(b) ? a : b);
/** The greatest of all; `none` where there are none. */
const greatest = (bumps) => [...bumps].reduce(greater, "none");


/***/ }),

/***/ 40185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readChangesetText)
/* harmony export */ });
/**
 * Reads a changeset: packages and bumps between two lines of `---`, then the text. An empty one names no package.
 * `undefined` where there is no front matter, or a line of it is something else.
 * https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md
 */
const readChangesetText = (file) => {
    const parts = /^\ufeff?---[ \t]*\r?\n(?<matter>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/m.exec(file)?.groups;
    if (parts === undefined)
        return undefined;
    const rows = (parts.matter ?? "").split(/\r?\n/).map((row) => row.replace(/\s+#.*$/, "").trim());
    const lines = rows
        .filter((row) => row !== "" && !row.startsWith("#"))
        .map((row) => /^(?<quote>["']?)(?<name>[\w.@/-]+)\k<quote>\s*:\s*(?<other>["']?)(?<bump>[\w-]+)\k<other>$/.exec(row)?.groups);
    if (lines.some((line) => line === undefined))
        return undefined;
    return {
        lines: lines.map((line) => ({ name: line.name, bump: line.bump })),
        text: (parts.text ?? "").trim(),
    };
};


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/** A hash as people read it. */
const shortId = ({ id }) => id.slice(0, 9);


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

/***/ 15010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf),
/* harmony export */   C: () => (/* binding */ changeOf)
/* harmony export */ });
/** What becomes of those who install it. */
const effects = {
    "requires-python-raised": "who has an older Python stays on the release before, and is not told",
    "requires-python-capped": "pip goes back to a release without the bound on newer Pythons, and uv ignores it",
    "requires-python-excluded": "pip goes back to an older release on these Pythons, and uv ignores it",
    "requires-python-widened": "more Pythons get it",
    "requires-python-invalid": "indexes refuse it",
    "requirement-added": "who holds a version that does not fit stays on the release before, and is not told",
    "requirement-removed": "who imports it without requiring it goes without",
    "requirement-to-extra": "a plain installation goes without it, and nobody is told",
    "requirement-raised": "who holds an older version stays on the release before, and is not told",
    "requirement-capped": "who holds a newer version stays on the release before, and is not told",
    "requirement-pinned": "who holds any other version stays on the release before, and is not told",
    "requirement-pinned-moved": "the pin goes on with the release",
    "requirement-excluded": "some versions do not fit any more",
    "requirement-relaxed": "more versions fit",
    "requirement-prerelease": "everybody gets a pre-release of it",
    "requirement-unsolvable": "no release of it fits, so everybody stays on the release before, and is not told",
    "requirement-url": "PyPI refuses the upload, and uv does not install it for dependents",
    "requirement-invalid": "indexes refuse it, and pip goes back to the release before",
    "requirement-marker-narrowed": "it is gone where the marker does not hold",
    "requirement-marker-widened": "it is required in more environments",
    "requirement-extra-removed": "what the extra brought is gone",
    "requirement-extra-added": "more comes with it",
    "extra-removed": "who asks for it gets a warning, and goes without what it brought",
    "extra-added": "it can be asked for",
    "extra-requirement-changed": "the extra brings something else",
    "script-removed": "the command is deleted when the package is upgraded",
    "script-moved": "the command runs something else",
    "script-added": "there is a new command",
    "script-to-gui": "the command has no console on Windows",
    "entry-point-removed": "the program that looked for it finds it no more, and does not say so",
    "entry-point-moved": "the program that looks for it loads something else",
    "entry-point-added": "programs that look for its group find it",
    "top-level-removed": "importing it fails",
    "top-level-moved": "it is in a package that is required at this very version, presumably",
    "top-level-added": "another package with a file of that name and this one overwrite each other",
    "typed-removed": "type checkers see no types any more",
    "wheel-dropped": "who has that platform builds the sdist, or stays on the release before",
    "sdist-dropped": "who builds from source stays on the release before",
    "license-changed": "its users may have to look at it",
    "metadata-version-raised": "old tools may not read it",
    "metadata-version-unknown": "indexes refuse it",
    "api-removed": "code that uses the name fails",
    "api-export-dropped": "code that imports all names goes without it",
    "api-base-removed": "code that expects the base class does not take it any more",
    "api-parameter-removed": "calls that pass it fail",
    "api-parameter-required": "calls without it fail",
    "api-parameter-kind": "calls that pass it in the other way fail",
    "api-parameter-moved": "calls that pass it by position pass something else",
};
/** What changed, for people: `requirement-raised: dep>=1 becomes dep>=2`. */
const changeOf = ({ what, from, to }) => {
    if (from === undefined)
        return `${what}: ${to ?? ""}`;
    return to === undefined ? `${what}: ${from}` : `${what}: ${from} becomes ${to}`;
};
const effectOf = ({ what }) => effects[what];


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

/***/ 84580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ withBound),
/* harmony export */   Th: () => (/* binding */ takesBound),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* unused harmony export boundKinds */
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);

/** uv's words for what `uv add` writes behind a name, and `off`. https://docs.astral.sh/uv/reference/settings/#add-bounds */
const boundKinds = (/* unused pure expression or super */ null && (["lower", "major", "minor", "exact", "off"]));
/**
 * The specifier that holds the version, as uv writes it: `>=1.2.3`, `>=1.2.3,<2.0.0`, `>=1.2.3,<1.3.0`, `==1.2.3`. Leading
 * zeros are passed over, so that `0.1.2` counts as major 1 of 0. uv forgets the epoch in the upper bound, which then
 * admits nothing; here it stays. Local parts cannot be ordered by and are left out, as uv does. Empty for `off`.
 */
const boundOf = (kind, version) => {
    const bound = { ...version, local: [] };
    switch (kind) {
        case "lower":
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "major":
        case "minor": {
            const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
            const end = { ...bound, release: upper, pre: undefined, post: undefined, dev: undefined };
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)},<${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(end)}`;
        }
        case "exact":
            return `==${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "off":
            return "";
    }
};
/** The release with one more at `place`, zeros behind it, and at least as long as it was. */
const bump = (release, place) => Array.from({ length: Math.max(release.length, place + 1) }, (_, index) => {
    const number = release[index] ?? 0n;
    if (index < place)
        return number;
    return index === place ? number + 1n : 0n;
});
const nextMajor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 1 : first);
};
const nextMinor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 2 : Math.max(first, Math.min(first + 1, 2)));
};
/** Whether a requirement says nothing of versions yet. */
const takesBound = ({ specifier, url }) => specifier === "" && url === undefined;
/**
 * The requirement's text with the specifier added behind name and extras, all else as it was written. A requirement that
 * has a specifier or a URL stays as it is.
 */
const withBound = (requirement, bound) => {
    const { text, spans } = requirement;
    if (!takesBound(requirement) || bound === "")
        return text;
    const end = (spans.extras ?? spans.name).end;
    const rest = text.slice(spans.specifier?.end ?? end);
    return `${text.slice(0, end)}${bound}${rest}`;
};


/***/ }),

/***/ 78394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planBounds),
/* harmony export */   l: () => (/* binding */ mayBeBound)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84580);



/**
 * What the requirements of a member on its siblings become in the built metadata: those without specifier get the bound
 * of the sibling's version. Groups are never in the metadata, and what a backend adds is not in the file.
 */
const planBounds = (member, kind, versionOf) => {
    const edits = [];
    for (const declared of member.requirements) {
        const { requirement, table } = declared;
        if (!mayBeBound(declared) || requirement.name === member.name)
            continue;
        const version = versionOf(requirement.name, declared.kind);
        if (version === undefined)
            continue;
        const edit = { from: requirement.text, to: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .withBound */ .P6)(requirement, (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .boundOf */ .s0)(kind, (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version))), table };
        // A requirement that stands twice in one list is edited in both places by the one edit.
        if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other)))
            edits.push(edit);
    }
    return edits;
};
/** Whether it ends up in the metadata, is written in the file, and says nothing of versions. */
const mayBeBound = (declared) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .takesBound */ .Th)(declared.requirement) && declared.kind !== "group" && (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(declared);
const isSame = (a, b) => a.from === b.from && a.table === b.table;


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

/***/ 82624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ findSection),
  D: () => (/* binding */ writeChangelogs)
});

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog.js + 3 modules
var changelog_changelog = __webpack_require__(54985);
// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog-file.js + 1 modules
var changelog_file = __webpack_require__(15484);
// EXTERNAL MODULE: ./.build/js/domain/changelog/section.js + 2 modules
var changelog_section = __webpack_require__(88859);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/adornment.js
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** How many columns a text takes, as docutils counts them for the lines around titles. */
const columns = (text) => [...text].reduce((sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
/**
 * The lines of a heading with another text. The marks before it stay; lines around it become as long as the text, or stay as
 * long as they were where they are longer by habit.
 */
const headingLike = (lines, text) => {
    if (lines.length === 1)
        return [(/^ {0,3}#{1,6}[ \t]+/.exec(lines[0])?.[0] ?? "") + text];
    const title = lines[lines.length - 2];
    const indent = /^ */.exec(title)[0];
    // An indented title has as much room behind it.
    const isFitted = ({ length }) => length === columns(title.trimEnd()) || length === columns(title.trim()) + 2 * indent.length;
    const least = columns(text) + 2 * indent.length;
    const adornment = (line) => {
        const bare = line.trim();
        return bare[0].repeat(isFitted(bare) ? least : Math.max(least, bare.length));
    };
    return lines.map((line, at) => (at === lines.length - 2 ? indent + text : adornment(line)));
};
/** The text of a heading as it is written, without the marks. */
const headingText = (lines) => {
    if (lines.length > 1)
        return lines[lines.length - 2].trim();
    const text = lines[0].replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, "").trim();
    let end = text.length;
    while (text[end - 1] === "#")
        end -= 1;
    return end < text.length && (end === 0 || /[ \t]/.test(text[end - 1])) ? text.slice(0, end).trim() : text;
};

// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/toml/edit.js
var edit = __webpack_require__(10608);
// EXTERNAL MODULE: ./.build/js/domain/changelog/unreleased.js
var unreleased = __webpack_require__(58366);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/escape.js
/** Longer ones tell nobody more. */
const longestText = 500;
/** On one line, without letters that nobody sees. */
const oneLine = (text) => {
    const line = text
        .toWellFormed()
        .slice(0, 20 * longestText)
        // What joins and dresses emoji stays.
        .replaceAll(/(?![\u200d\ufe0f])[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, "")
        .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
        .trim();
    return line.length <= longestText
        ? line
        : `${line.slice(0, longestText).toWellFormed().replaceAll("\ufffd", "").trimEnd()}…`;
};
/** Code, an address, or somebody's name: what is not to be escaped letter by letter. */
const token = /(?<![`\w])`(?<code>[^`]*[^`\s][^`]*)`(?!`)|(?<url>\bhttps?:\/\/[^\s<>`"'()[\]{}|\\^]*[^\s<>`"'()[\]{}|\\^.,:;!?*_~])|(?<![\w@./`-])(?<mention>@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]*\w)?)/g;
/** Writes data as text of a paragraph: it shows what it is, is no markup but code between backticks, and calls nobody. */
const escapeText = (text, format) => {
    const line = oneLine(text);
    const write = format === "rst" ? rst : markdown;
    let escaped = "";
    let at = 0;
    for (const match of line.matchAll(token)) {
        const { code, url, mention } = match.groups ?? {};
        const end = match.index + match[0].length;
        const span = url === undefined ? write.code((code ?? mention ?? "").trim()) : write.url(url);
        escaped += write.plain(line.slice(at, match.index)) + write.apart(span, line[match.index - 1], line[end]);
        at = end;
    }
    return write.start(escaped + write.plain(line.slice(at)));
};
const markdown = {
    plain: (text) => text
        // The forge strikes out what stands between tildes, and sets formulas between dollars.
        .replaceAll(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, "\\$&")
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
    code: (text) => `\`${text}\``,
    url: (url) => `<${url}>`,
    apart: (span) => span,
    start: (line) => line
        .replace(/^(?:#{1,6}(?= |$)|[-+=](?= |$)|[-+=|:]{2,}|~~~|%)/, "\\$&")
        .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2"),
};
const rst = {
    plain: (text) => text.replaceAll(/[\\`*|]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
    // A backslash is a letter of code there.
    code: (text) => `\`\`${text}\`\``,
    url: (url) => `\`${url.replaceAll("\\", "\\\\").replaceAll("_", "\\_")} <${url.replaceAll("_", "\\_")}>\`__`,
    // Markup is read as such only beside blanks and some marks.
    apart: (span, before, after) => `${before === undefined || /[\s'"([{<\-/:]/.test(before) ? "" : "\\ "}${span}${after === undefined || /[\s'")\]}>\-/:.,;!?]/.test(after) ? "" : "\\ "}`,
    start: (line) => line
        .replace(/^(?:[-+\u2022\u2023\u2043](?= |$)|\.\.(?= |$)|>>>|:(?=[^:])|--?\w|\/\w|(?!\\)[!-/:-@[-`{-~]{2,}$)/, "\\$&")
        .replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#))([.)])(?= |$)/, "$1\\$2")
        .replace(/::$/, ":\\:"),
};
/** Text of a link, and where it leads; an address that could end the markup is left out. */
const writeLink = ({ text, url }, format) => {
    const isPlain = url !== undefined && /^https?:\/\/[^\s<>()`\\]+$/.test(url);
    if (!isPlain)
        return escapeText(text, format);
    if (format === "markdown")
        return `[${escapeText(text, format)}](${url})`;
    const shown = rst.plain(oneLine(text)).replaceAll(/[<>]/g, "\\$&");
    return `\`${shown} <${url.replace(/_$/, "\\_")}>\`__`;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/group-names.js
/** How tools and people head each kind, in letters alone. */
const names = {
    breaking: [
        "breaking changes",
        "breaking change",
        "breaking",
        "backwards incompatible changes",
        "backward incompatible changes",
        "incompatible changes",
    ],
    security: ["security", "security fixes"],
    feature: ["added", "features", "feature", "feat", "new features", "new", "enhancements", "additions"],
    change: ["changed", "changes", "improvements", "improved", "refactor"],
    deprecation: ["deprecated", "deprecations", "deprecation notes", "deprecations and removals"],
    removal: ["removed", "removals", "deprecations and removals", "removal"],
    fix: ["fixed", "bug fixes", "bugfixes", "fixes", "fix", "bugs fixed", "bugfix"],
    performance: ["performance improvements", "performance", "perf", "speed"],
    documentation: ["documentation", "docs", "improved documentation", "doc"],
    other: [
        "other",
        "misc",
        "miscellaneous",
        "miscellaneous chores",
        "chores",
        "chore",
        "maintenance",
        "internal",
        "other notes",
    ],
};
/** A heading in letters alone, so that pictures and marks in it make no difference. */
const plainTitle = (title) => title
    .toLowerCase()
    .replaceAll(/:[a-z_]+:/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
/** The heading that a file has for a kind: the first of its headings that means it. */
const headingFor = (kind, headings) => names[kind].flatMap((name) => headings.filter((heading) => plainTitle(heading) === name))[0];
const keepAChangelog = {
    breaking: "Changed",
    security: "Security",
    feature: "Added",
    change: "Changed",
    deprecation: "Deprecated",
    removal: "Removed",
    fix: "Fixed",
    performance: "Changed",
    documentation: "Changed",
    other: "Changed",
};
const conventional = {
    breaking: "Breaking Changes",
    security: "Security",
    feature: "Features",
    change: "Changes",
    deprecation: "Deprecations",
    removal: "Removals",
    fix: "Bug Fixes",
    performance: "Performance Improvements",
    documentation: "Documentation",
    other: "Other",
};
const verbs = new Set(["added", "changed", "deprecated", "removed", "fixed"]);
/** The heading of a kind that a file has none for: in the manner of those that it has. */
const newHeading = (kind, headings) => {
    const isVerbal = headings.some((heading) => verbs.has(plainTitle(heading)));
    if (headings.length > 0 && !isVerbal)
        return conventional[kind];
    const title = keepAChangelog[kind];
    return headings.find((heading) => plainTitle(heading) === title.toLowerCase()) ?? title;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/groups.js


/** Writes the groups of a release in the style of the file, what breaks first. `told` are the lines that tell of it already. */
const writeGroups = ({ groups }, { style, format, told, }) => {
    const known = told.map(plainTitle);
    const written = new Map();
    for (const group of groups.toSorted((a, b) => rank(a) - rank(b))) {
        const lines = group.lines.toSorted((a, b) => Number(isBreaking(group, b)) - Number(isBreaking(group, a)));
        const untold = lines.filter((line) => !isTold(line, known) && oneLine(line.text) !== "");
        if (untold.length === 0)
            continue;
        const title = style.group === undefined ? undefined : titleOf(group, style);
        const marks = !/break|incompatib/i.test(title ?? "");
        const items = untold.map((line) => [
            writeLine({ ...line, isBreaking: marks && isBreaking(group, line) }, style, format),
        ]);
        const key = plainTitle(title ?? "");
        written.set(key, {
            title: written.get(key)?.title ?? title,
            items: [...(written.get(key)?.items ?? []), ...items],
        });
    }
    return [...written.values()];
};
const order = [
    "breaking",
    "security",
    "feature",
    "change",
    "deprecation",
    "removal",
    "fix",
    "performance",
    "documentation",
    "other",
];
const rank = ({ kind }) => order.indexOf(kind);
const isBreaking = ({ kind }, line) => kind === "breaking" || line.isBreaking === true;
const titleOf = ({ kind, title }, { groupNames }) => {
    if (title !== undefined)
        return groupNames.find((name) => plainTitle(name) === plainTitle(title)) ?? title;
    return headingFor(kind, groupNames) ?? newHeading(kind, groupNames);
};
/** Shorter texts are in others by chance. */
const leastTold = 10;
const isTold = ({ text }, known) => {
    const plain = plainTitle(text);
    return known.some((line) => line === plain || (plain.length >= leastTold && line.includes(plain)));
};
const writeLine = ({ text, scope, isBreaking: breaks, references = [] }, style, format) => {
    const part = scope === undefined || oneLine(scope) === "" ? "" : style.scope(escapeText(scope, format));
    const links = references.map((reference) => writeLink(reference, format));
    const told = `${breaks ? "**Breaking:** " : ""}${part}${escapeText(text, format)}`;
    return `${style.marker}${told}${links.length === 0 ? "" : ` (${links.join(", ")})`}`;
};
/** The lines of groups one after another, with their headings. */
const linesOf = (groups, style, head) => groups.flatMap(({ title, items }, at) => [
    ...(at === 0 ? [] : blank(title === undefined ? style.betweenItems : style.beforeGroup)),
    ...(title === undefined ? [] : [...head(title), ...blank(style.afterGroup)]),
    ...spaced(items, style),
]);
/** Items with the blank lines between them. */
const spaced = (items, { betweenItems }) => items.flatMap((item, at) => (at === 0 ? item : [...blank(betweenItems), ...item]));
/** So many blank lines. */
const blank = (count) => Array.from({ length: count }, () => "");

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/version-form.js

const word = /(?<![\p{L}\p{N}.])v?\d[\p{L}\p{N}.+!-]*/giu;
/** The places of a version in a heading, by whatever way it is written. */
const placesOf = (text, version) => [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const bare = found.replace(/^v/i, "").replace(/[.\-+]+$/, "");
    return (0,python_version/* canonicalVersion */.Bp)(bare) === version
        ? [{ index: index + found.length - found.replace(/^v/i, "").length, text: bare }]
        : [];
});
/** A heading with another version in all places of its own. */
const replaceVersion = (text, from, to) => {
    let replaced = "";
    let at = 0;
    for (const { index, text: written } of placesOf(text, from)) {
        replaced += text.slice(at, index) + to;
        at = index + written.length;
    }
    return replaced + text.slice(at);
};
/** How a version is written in a text; `undefined` where it is not in it. */
const writtenAs = (text, version) => placesOf(text, version)[0]?.text;
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
/** An address with other versions, each from the old to the new at once. */
const replaceInUrl = (url, versions) => {
    if (versions.size === 0)
        return url;
    const sorted = [...versions.keys()].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<!\\d|\\d\\.)(?:${sorted.map(escaped).join("|")})(?!\\d|\\.\\d|[A-Za-z])`, "g");
    return url.replaceAll(pattern, (found) => versions.get(found) ?? found);
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/link-references.js


const referencesIn = ({ format, lines, outline, sections }) => {
    // A number alone may be an issue's, or begin a commit's.
    const releases = new Set(sections.flatMap(({ versions }) => versions));
    const pattern = format === "rst" ? /^\.\. _`?([^`:]+)`?: +(\S+)\s*$/ : /^ {0,3}\[([^\]]+)\]: +(\S+)\s*$/;
    return lines.flatMap((text, at) => {
        const [, label, url] = outline.isVerbatim(at + 1) ? [] : (pattern.exec(text) ?? []);
        if (label === undefined || url === undefined)
            return [];
        const version = (0,python_version/* canonicalVersion */.Bp)(label.replace(/^v(?=\d)/i, ""));
        const isRelease = version !== undefined && releases.has(version);
        return isRelease || /^unreleased$/i.test(label)
            ? [{ line: at + 1, label, url, version: isRelease ? version : undefined }]
            : [];
    });
};
/** What keeps the addresses of the headings right: one for the release, and what is unreleased begins behind it. */
const editReferences = (changelog, entry, text) => {
    const references = referencesIn(changelog);
    const inHeading = editUnreleasedHeading(changelog, entry, text);
    const unreleased = references.find(({ version }) => version === undefined);
    const releases = references.filter(({ version }) => version !== undefined && version !== entry.version);
    if (references.some(({ version }) => version === entry.version))
        return inHeading;
    const [newest, before] = releases;
    if (newest === undefined && unreleased === undefined)
        return inHeading;
    const edits = [...inHeading];
    const url = urlOf(entry, { unreleased, newest, before });
    const v = /^v/i.exec(newest?.label ?? "")?.[0] ?? "";
    if (url !== undefined) {
        const label = `${v}${entry.version}`;
        const line = changelog.format === "rst" ? `.. _${label}: ${url}` : `[${label}]: ${url}`;
        edits.push(text.insertAfter(newest === undefined ? unreleased.line : newest.line - 1, [line]));
    }
    if (unreleased !== undefined) {
        const from = newest === undefined ? undefined : newest.label.slice(v.length);
        const moved = from === undefined ? unreleased.url : replaceInUrl(unreleased.url, new Map([[from, entry.version]]));
        const next = moved === unreleased.url ? (entry.unreleasedUrl ?? moved) : moved;
        if (next !== unreleased.url)
            edits.push(text.replaceIn(unreleased.line, unreleased.url, next));
    }
    return edits;
};
/** The address in the heading of what is unreleased: it begins behind the release then. */
const editUnreleasedHeading = ({ sections, lines }, entry, text) => {
    const at = sections.findIndex(({ isUnreleased, versions }) => isUnreleased && versions.length === 0);
    const newest = sections.slice(at + 1).find(({ versions }) => versions.length === 1);
    const line = sections[at]?.line;
    if (line === undefined || newest === undefined)
        return [];
    const url = /(?<=\]\()https?:[^()\s]+(?=\))|(?<=<)https?:[^<>\s]+(?=>)/.exec(lines[line - 1])?.[0];
    const written = writtenAs(lines[newest.headingEnd - 1], newest.versions[0]) ??
        writtenAs(lines[newest.line - 1], newest.versions[0]);
    if (url === undefined || written === undefined)
        return [];
    const moved = replaceInUrl(url, new Map([[written, entry.version]]));
    return moved === url ? [] : [text.replaceIn(line, url, moved)];
};
/** The address of what is unreleased ends at a branch: with the release's tag there it is the one of the release. */
const urlOf = (entry, { unreleased, newest, before }) => {
    const bare = ({ label }) => label.replace(/^v/i, "");
    if (newest === undefined)
        return entry.compareUrl;
    const tag = new RegExp(`([^/.]*?)${bare(newest).replaceAll(/[.+]/g, "\\$&")}(\\.{2,3})(?:HEAD|main|master|develop|trunk)$`).exec(unreleased?.url ?? "");
    if (tag !== null && unreleased !== undefined) {
        const [all, prefix = "", dots = ""] = tag;
        return `${unreleased.url.slice(0, unreleased.url.length - all.length)}${prefix}${bare(newest)}${dots}${prefix}${entry.version}`;
    }
    const versions = new Map([[bare(newest), entry.version]]);
    if (before !== undefined)
        versions.set(bare(before), bare(newest));
    const replaced = replaceInUrl(newest.url, versions);
    return replaced === newest.url ? entry.compareUrl : replaced;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/style.js

const isBlank = (line) => line === undefined || line.trim() === "";
/** The groups of a section, and where its text ends. */
const bodyOf = ({ outline, lines }, { headingEnd, end }) => {
    const inside = outline.headings.filter(({ line }) => line > headingEnd && line <= end);
    const lastSaid = (from, to) => {
        let line = to;
        while (line > from && !outline.saysSomething(line))
            line -= 1;
        return line;
    };
    const top = Math.min(...inside.map(({ level }) => level));
    const heads = inside.filter(({ level }) => level === top);
    const groups = heads.map((heading, at) => {
        const to = (heads[at + 1]?.start ?? end + 1) - 1;
        const saidLast = lastSaid(heading.lastLine, to);
        const title = headingText(lines.slice(heading.line - 1, heading.lastLine));
        return { title, heading, last: saidLast, lastItem: lastItemLine(lines, heading.lastLine, saidLast) };
    });
    const last = Math.max(lastSaid(headingEnd, end), groups.at(-1)?.heading.lastLine ?? 0, headingEnd);
    return { groups, last: Math.min(last, Math.max(lines.length, 1)) };
};
/** Text that is not indented stands behind a list, not in it. */
const lastItemLine = (lines, above, last) => {
    const inside = lines.slice(above, last);
    const from = inside.findLastIndex((line) => item.test(line));
    if (from === -1)
        return last;
    let to = from;
    for (let at = from + 1; at < inside.length && (isBlank(inside[at]) || /^\s/.test(inside[at])); at += 1) {
        if (!isBlank(inside[at]))
            to = at;
    }
    return above + to + 1;
};
const item = /^(\s{0,3}[-*+\u2022]\s+)\S/;
/** How many blank lines stand below a line. */
const blanksAfter = (lines, line) => {
    let count = 0;
    while (line + count < lines.length && isBlank(lines[line + count]))
        count += 1;
    return count;
};
const blanksBefore = (lines, line) => {
    let count = 0;
    while (line - 2 - count >= 0 && isBlank(lines[line - 2 - count]))
        count += 1;
    return count;
};
/** The first that is known. */
const first = (values, otherwise) => values.find((value) => value !== undefined) ?? otherwise;
/** Reads a file's style from its releases, the newest first, and what is to be released; what none of them tells is as Keep a Changelog has it. */
const styleOf = (changelog, releases, pending) => {
    const { lines, outline, format } = changelog;
    const bodies = releases.slice(0, 50).map((section) => ({ section, body: bodyOf(changelog, section) }));
    const told = bodies.filter(({ section }) => section.hasContent);
    const withGroups = told.filter(({ body }) => body.groups.length > 0);
    const coming = pending === undefined ? [] : bodyOf(changelog, pending).groups;
    const isFlat = coming.length === 0 && told.length > 0 && withGroups.length * 2 < told.length;
    const groups = [...withGroups.flatMap(({ body }) => body.groups), ...coming];
    const sample = groups[0]?.heading;
    const items = told.flatMap(({ section }) => itemsIn(lines, section)).slice(0, 200);
    const texts = items.map((line) => lines[line - 1]);
    return {
        group: isFlat ? undefined : groupForm(lines, sample, { format, level: releases[0]?.level ?? 2 }),
        groupNames: groups.map(({ title }) => title),
        marker: first(texts.map((text) => item.exec(text)?.[1]), "- "),
        afterHeading: first(told.map(({ section }) => blanksAfter(lines, section.headingEnd)), 1),
        afterGroup: first(groups.map(({ heading }) => blanksAfter(lines, heading.lastLine)), 1),
        beforeGroup: Math.max(
        // A title needs a blank line above it there.
        format === "rst" ? 1 : 0, first(withGroups.flatMap(({ body }) => body.groups.slice(1).map(({ heading }) => blanksBefore(lines, heading.start))), 1)),
        betweenItems: gapOfItems(lines, items),
        betweenSections: first(releases.slice(1).map(({ start }) => blanksBefore(lines, start)), 1),
        rule: first(bodies.slice(0, -1).map(({ section }) => ruleAt(lines, section)), undefined),
        scope: scopeForm(texts, format),
    };
    function itemsIn(all, { headingEnd, end }) {
        return all.slice(headingEnd, end).flatMap((text, at) => {
            const line = headingEnd + 1 + at;
            return item.test(text) && outline.saysSomething(line) && !outline.isVerbatim(line) ? [line] : [];
        });
    }
};
const groupForm = (lines, sample, { format, level }) => {
    if (sample !== undefined)
        return lines.slice(sample.line - 1, sample.lastLine);
    if (format === "rst")
        return ["Added", "~~~~~"];
    return [`${"#".repeat(Math.min(level + 1, 6))} Added`];
};
/** Between two items of one list, without the lines that one of them goes on over. */
const gapOfItems = (lines, items) => {
    const gaps = items.slice(1).flatMap((line, at) => {
        const before = blanksBefore(lines, line);
        const between = lines.slice(items[at], line - 1).filter((text) => !isBlank(text));
        return between.every((text) => /^\s/.test(text)) ? [before] : [];
    });
    const loose = gaps.filter((gap) => gap > 0).length;
    return gaps.length > 0 && loose * 2 > gaps.length ? 1 : 0;
};
const ruleAt = (lines, { end }) => {
    let line = end;
    while (line > 0 && isBlank(lines[line - 1]))
        line -= 1;
    const text = lines[line - 1] ?? "";
    return /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/.test(text) && isBlank(lines[line - 2]) ? text : undefined;
};
const bold = (scope) => `**${scope}:** `;
const scopeForm = (texts, format) => {
    const forms = [
        [/^\s*[-*+] \*\*[\w./ -]+:\*\* /, bold],
        [/^\s*[-*+] \*\*[\w./ -]+\*\*: /, (scope) => `**${scope}**: `],
        [/^\s*[-*+] \*\([\w./ -]+\)\* /, (scope) => `*(${scope})* `],
        [/^\s*[-*+] (?:<[^>]*>[^<]*<[^>]*>)?\(\*\*[\w./ -]+\*\*\) /, (scope) => `(**${scope}**) `],
        [/^\s*[-*+] \([\w./ -]+\): /, (scope) => `(${scope}): `],
        [/^\s*[-*+] [a-z]+\([\w./ -]+\)!?: /, (scope) => `${scope}: `],
    ];
    const found = forms.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
    return found ?? (format === "rst" ? (scope) => `**${scope}**: ` : bold);
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/place.js



/** Finds where a release goes. `own` is its package, where many share the file. */
const placeOf = (changelog, entry, own) => {
    const outer = outerSections(changelog);
    const isOurs = ({ name }) => own === undefined || name === own;
    const released = outer.filter((each) => each.versions.length > 0 && !each.isUnreleased);
    const top = released[0]?.line ?? Number.POSITIVE_INFINITY;
    const coming = outer.filter((each) => each.isUnreleased && isOurs(each) && each.line < top);
    const named = coming.find(({ versions }) => versions.length > 0);
    const unnamed = coming.find(({ versions }) => versions.length === 0);
    const isNext = named !== undefined && ((0,changelog_section/* isAbout */.KH)(named, (0,python_version/* parseVersion */.ot)(entry.version)) || unnamed === undefined);
    const releases = released.filter(({ versions }) => versions.length === 1);
    const next = unnamed === undefined ? undefined : outer[outer.indexOf(unnamed) + 1];
    const last = outer.at(-1);
    const end = last === undefined ? introductionEnd(changelog) : bodyOf(changelog, last).last + 1;
    return {
        releases: [...releases.filter(isOurs), ...releases.filter((each) => !isOurs(each))],
        pending: isNext ? named : unnamed?.hasContent ? unnamed : undefined,
        before: (next ?? released[0])?.start ?? end,
    };
};
/** Those that stand in no other. */
const outerSections = ({ sections }) => {
    let end = 0;
    return sections.filter((section) => {
        const isOuter = section.line > end;
        if (isOuter)
            end = section.end;
        return isOuter;
    });
};
/** The line after a marker of a tool, or what stands before any release. */
const introductionEnd = ({ lines, outline }) => {
    const marker = lines.findIndex((line) => /towncrier release notes start|scriv-insert-here|version list/.test(line));
    if (marker >= 0)
        return marker + 2;
    const heads = new Set(outline.headings.map(({ lastLine }) => lastLine));
    let line = lines.length;
    while (line > 0 && !outline.saysSomething(line) && !heads.has(line))
        line -= 1;
    return line + 1;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/date-form.js
const months = "January February March April May June July August September October November December".split(" ");
const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)`;
/** The forms in which people write dates; the words of `date` in place of the parts of one. */
const date_form_forms = [
    /\d{4}([-./])(\d{1,2})\1(\d{1,2})/,
    /(\d{1,2})([-./])(\d{1,2})\2\d{4}/,
    new RegExp(`(${month})(\\.?) (\\d{1,2})(?:st|nd|rd|th)?(,?) \\d{4}`, "i"),
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (${month})(\\.?)(,?) \\d{4}`, "i"),
];
/** The date in a text as it is written; `undefined` where there is none. */
const findDate = (text) => date_form_forms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
/**
 * Writes a date (`YYYY-MM-DD`) as another one is written. `others` are further dates of the same text, which may tell whether
 * the day or the month comes first.
 */
const dateLike = (date, sample, others = []) => {
    const [year = "", monthNumber = "", day = ""] = date.split("-");
    // One number of one digit tells that none has a zero before it.
    const padded = (text, ...like) => like.some(({ length }) => length === 1) ? String(Number(text)) : text;
    const [iso, numbers, monthFirst, dayFirst] = date_form_forms.map((form) => form.exec(sample));
    if (iso)
        return [year, padded(monthNumber, iso[2], iso[3]), padded(day, iso[2], iso[3])].join(iso[1]);
    if (numbers) {
        const isMonthFirst = numbers[2] === "/" && ![sample, ...others].some((each) => Number(/^\d+/.exec(each)?.[0]) > 12);
        const [first, second] = isMonthFirst ? [monthNumber, day] : [day, monthNumber];
        return [padded(first, numbers[1], numbers[3]), padded(second, numbers[1], numbers[3]), year].join(numbers[2]);
    }
    const name = months[Number(monthNumber) - 1];
    const named = (like) => like.length > 4 || (like === "May" && name.length < 5) ? name : name.slice(0, 3);
    if (monthFirst) {
        const [, word = "", dot = "", , comma = ""] = monthFirst;
        return `${named(word)}${named(word) === name ? "" : dot} ${Number(day)}${comma} ${year}`;
    }
    if (dayFirst) {
        const [, , word = "", dot = "", comma = ""] = dayFirst;
        return `${Number(day)} ${named(word)}${named(word) === name ? "" : dot}${comma} ${year}`;
    }
    return date;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/release-heading.js





/**
 * Heads a release as the file heads its releases, the newest first; each has one version. Where the level of a heading says how
 * large the release is, a like one is followed.
 */
const releaseHeading = (changelog, releases, entry) => {
    const sample = sampleFor(releases, entry);
    if (sample === undefined)
        return firstHeading(changelog, entry);
    const { lines } = changelog;
    const own = lines.slice(sample.line - 1, sample.headingEnd);
    const dates = releases.flatMap(({ line }) => findDate(lines[line - 1]) ?? []);
    const dated = (text) => {
        const date = findDate(text);
        return date === undefined ? text : text.replace(date, dateLike(entry.date, date, dates));
    };
    const text = renamed(headingText(own), sample, entry).replace(/\s*\[?\byanked\b\]?/i, "");
    const parts = text
        .split(/(\]\([^()\s]*\)|<?https?:\/\/[^\s<>]+>?)/)
        .map((part, at) => at % 2 === 1
        ? linkFor(part, { changelog, releases, sample, entry })
        : dated(replaceVersion(part, sample.versions[0], entry.version)));
    return {
        above: withoutBlankOnly(labels(lines.slice(sample.start - 1, sample.line - 1), sample, entry)),
        lines: headingLike(own, withoutEmptyLink(parts.join(""))),
        below: dateBelow(lines, sample, dated),
    };
};
const sampleFor = (releases, entry) => {
    const named = releases.filter(({ name }) => (entry.name === undefined ? true : name === (0,python_name/* normalizeName */.Pc)(entry.name)));
    const own = (named.length > 0 ? named : releases).filter(({ isYanked }) => !isYanked);
    const size = sizeOf((0,python_version/* parseVersion */.ot)(entry.version), (0,python_version/* parseVersion */.ot)(own[0]?.versions[0] ?? ""));
    const isLevelled = new Set(own.map(({ level }) => level)).size > 1;
    const alike = own.find((section, at) => {
        const before = own[at + 1];
        return (before !== undefined && sizeOf((0,python_version/* parseVersion */.ot)(section.versions[0]), (0,python_version/* parseVersion */.ot)(before.versions[0])) === size);
    });
    return (isLevelled ? alike : undefined) ?? own[0] ?? releases[0];
};
/** At which number two versions begin to differ. */
const sizeOf = (version, before) => {
    const at = [0, 1].find((position) => version?.release[position] !== before?.release[position]);
    return at ?? 2;
};
/** The heading of another package's release, or of none by name, with this one's name. */
const renamed = (text, { name }, entry) => {
    if (entry.name === undefined || name === (0,python_name/* normalizeName */.Pc)(entry.name))
        return text;
    if (name === undefined)
        return `${entry.name} ${text}`;
    return text.replace(new RegExp(name.replaceAll("-", "[-_.]+"), "i"), () => entry.name);
};
/** Where the heading leads: the sample's address with this release's versions, else the one that is given. */
const linkFor = (part, { changelog, releases, sample, entry }) => {
    const written = (section) => section &&
        writtenAs(headingText(changelog.lines.slice(section.line - 1, section.headingEnd)), section.versions[0]);
    const own = written(sample);
    const before = written(releases[releases.indexOf(sample) + 1]);
    const newest = written(releases[0]);
    const versions = new Map();
    if (before !== undefined && newest !== undefined)
        versions.set(before, newest);
    if (own !== undefined)
        versions.set(own, entry.version);
    const replaced = replaceInUrl(part, versions);
    if (replaced !== part)
        return replaced;
    const address = entry.compareUrl ?? "";
    return part.startsWith("](") ? `](${address})` : part.startsWith("<") ? `<${address}>` : address;
};
const withoutEmptyLink = (text) => text.replace(/\[([^[\]]*)\]\(\)/, "$1").replace(/`([^`<]*?) *<>`__?/, "$1");
/** Labels name the version, with dots or hyphens; others would be twice in the file. */
const labels = (lines, sample, entry) => lines.flatMap((line) => {
    if (line.trim() === "")
        return [line];
    const from = sample.versions[0];
    const replaced = replaceVersion(line, from, entry.version);
    if (replaced !== line)
        return [replaced];
    for (const joint of ["-", "_", "."]) {
        const [old, next] = [from, entry.version].map((version) => version.replaceAll(".", joint));
        if (line.includes(old))
            return [line.replace(old, next)];
    }
    return [];
});
const withoutBlankOnly = (lines) => lines.every((line) => line.trim() === "") ? [] : lines;
/** Of a line that is a date and a word or two. */
const longestDate = 80;
const dateBelow = (lines, { headingEnd, end }, dated) => {
    let at = headingEnd;
    while (at < end && lines[at].trim() === "")
        at += 1;
    const line = lines[at] ?? "";
    const date = at < end && line.length < longestDate ? findDate(line) : undefined;
    const isAlone = date !== undefined &&
        /^[^\p{L}\p{N}]*(?:(?:release )?date\W*|released?\W*(?:on )?)?[^\p{L}\p{N}]*$/iu.test(line.replace(date, ""));
    return isAlone ? [...lines.slice(headingEnd, at), dated(line)] : [];
};
/** Of the first release of a file: in the form of its heading Unreleased, else as Keep a Changelog has it. https://keepachangelog.com/en/1.1.0/ */
const firstHeading = ({ format, lines, sections, outline }, entry) => {
    const unreleased = sections.find(({ isUnreleased, versions }) => isUnreleased && versions.length === 0);
    const title = entry.name === undefined ? "" : `${entry.name} `;
    const isBare = unreleased !== undefined && !lines[unreleased.line - 1].includes("[");
    const text = format === "rst" || isBare
        ? `${title}${entry.version} - ${entry.date}`
        : `${title}[${entry.version}] - ${entry.date}`;
    if (unreleased !== undefined) {
        return { above: [], lines: headingLike(lines.slice(unreleased.line - 1, unreleased.headingEnd), text), below: [] };
    }
    const used = new Set(outline.headings.map(({ lastLine }) => lines[lastLine - 1]?.trim()[0]));
    const letter = ["-", "~", "^"].find((each) => !used.has(each)) ?? "-";
    return { above: [], lines: format === "rst" ? headingLike(["", letter], text) : [`## ${text}`], below: [] };
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/roll-up.js



/** The sections of a final version's candidates, from the top of the releases on. */
const rolledUp = ({ sections }, releases, version) => {
    const isCandidate = ({ versions }) => {
        const other = (0,python_version/* parseVersion */.ot)(versions[0]);
        return (0,python_version/* isPrerelease */.V1)(other) && other.epoch === version.epoch && isSameRelease(other, version);
    };
    const first = releases.findIndex((section) => !isCandidate(section));
    const candidates = releases.slice(0, first === -1 ? releases.length : first);
    return candidates.filter((section) => !sections.some((each) => each !== section && each.line > section.line && each.line <= section.end));
};
const isSameRelease = ({ release: one }, { release: other }) => Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0n) === (other[at] ?? 0n)).every(Boolean);
/** What a section says, as it is written: what stands above its groups, and each of them. */
const groupsOf = (changelog, section) => {
    const { lines } = changelog;
    const body = bodyOf(changelog, section);
    const between = (from, to) => {
        const text = lines.slice(from, to);
        const first = text.findIndex((line) => line.trim() !== "");
        return first === -1 ? [] : [text.slice(first)];
    };
    const [top] = body.groups;
    const head = between(section.headingEnd, top === undefined ? body.last : top.heading.start - 1).map((item) => trimmed(item));
    return [
        ...(head.length === 0 ? [] : [{ title: undefined, items: head }]),
        ...body.groups.flatMap(({ heading, last }) => {
            const items = between(heading.lastLine, last);
            return items.length === 0 ? [] : [{ title: headingText(lines.slice(heading.line - 1, heading.lastLine)), items }];
        }),
    ];
};
const trimmed = (lines) => lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/text-lines.js
/** Reads where the lines of a text begin, and how they end. A byte order mark is no part of the first. */
const textLines = (text) => {
    const starts = [text.startsWith("\ufeff") ? 1 : 0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
    const startOf = (line) => starts[line - 1] ?? text.length;
    // Of the last line the end is that of the text.
    const endOf = (line) => {
        const next = starts[line];
        return next === undefined ? text.length : next - (text.slice(next - 2, next) === "\r\n" ? 2 : 1);
    };
    return {
        count: starts.length,
        insertAfter: (line, lines) => {
            const start = startOf(line + 1);
            const isUnended = line >= starts.length && text.length > starts[0];
            const added = lines.join(eol);
            return { start, end: start, text: isUnended ? eol + added : added + eol };
        },
        remove: (first, last) => ({ start: startOf(first), end: startOf(last + 1), text: "" }),
        replace: (first, last, lines) => ({ start: startOf(first), end: endOf(last), text: lines.join(eol) }),
        replaceIn: (line, from, to) => {
            const start = text.indexOf(from, startOf(line));
            return { start, end: start + from.length, text: to };
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/insert.js














/**
 * Inserts a release into a changelog in the style that the file has: the form of headings, dates and links, groups and lists.
 * What people wrote under Unreleased becomes the release's and comes first. The text must be a changelog already: begin a
 * new file with `newChangelog`. What was written is read again, and refused where the release is not found in it.
 */
const insertRelease = (text, entry, options) => {
    const changelog = (0,changelog_changelog.readChangelog)(text, options.names, options.format);
    const own = entry.name === undefined ? undefined : (0,python_name/* normalizeName */.Pc)(entry.name);
    if (changelog.conflicts.length > 0)
        return refused(`line ${changelog.conflicts[0]} is a mark of an unsolved conflict`);
    const version = (0,python_version/* parseVersion */.ot)(entry.version);
    if (version === undefined)
        return refused(`${entry.version} is no version by PEP 440`);
    const there = changelog.sections.find((section) => !section.isUnreleased &&
        !section.mayCountCommits &&
        (0,changelog_section/* isAbout */.KH)(section, version) &&
        (own === undefined || section.name === own || section.name === undefined));
    if (there !== undefined)
        return refused(`line ${there.line} is a section of ${entry.version} already`);
    const plan = placeOf(changelog, entry, own);
    const edits = [
        ...write({ changelog, entry, plan, prereleases: options.prereleases }),
        ...editReferences(changelog, entry, textLines(text)),
    ];
    const sorted = edits
        .filter(({ start, end, text: added }) => start < end || added !== "")
        .toSorted((a, b) => a.start - b.start);
    return readBack((0,edit/* replaceSpans */.Gg)(text, sorted), { entry, options, edits: sorted, before: changelog });
};
const refused = (why) => ({ kind: "refused", why });
const write = ({ changelog, entry, plan, prereleases }) => {
    const { lines, format, text } = changelog;
    const { releases, pending } = plan;
    const at = textLines(text);
    const style = styleOf(changelog, releases, pending);
    const heading = releaseHeading(changelog, releases, entry);
    const version = (0,python_version/* parseVersion */.ot)(entry.version);
    const rolled = prereleases === "rollup" && !(0,python_version/* isPrerelease */.V1)(version) ? rolledUp(changelog, releases, version) : [];
    const head = (title) => headingLike(style.group ?? [`### ${title}`], title);
    const told = [pending, ...rolled].flatMap((section) => section === undefined ? [] : lines.slice(section.headingEnd, section.end));
    const joined = join([
        ...rolled.flatMap((section) => groupsOf(changelog, section)),
        ...writeGroups(entry, { style, format, told }),
    ]);
    const groups = joined.length > 0 || pending !== undefined ? joined : nothing(style);
    const removals = rolled.map((section) => removeSection(at, { changelog, section }));
    const top = [...heading.above, ...heading.lines, ...heading.below];
    if (pending === undefined) {
        const body = linesOf(groups, style, head);
        const section = [...top, ...blank(style.afterHeading), ...body];
        return [
            at.insertAfter(plan.before - 1, separated(section, { changelog, style, before: plan.before })),
            ...removals,
        ];
    }
    const begin = pending.versions.length > 0
        ? at.replace(pending.start, markedTo(changelog, pending), top)
        : at.insertAfter(pending.headingEnd, [
            ...endOf(style),
            ...top,
            ...(blanksAfter(lines, pending.headingEnd) === 0 ? blank(style.afterHeading) : []),
        ]);
    return [begin, ...addTo(at, { changelog, pending, groups, style, head }), ...removals];
};
/** The last line of a heading, or of the mark below it that says the release is to come. */
const markedTo = ({ lines }, { headingEnd, end }) => {
    const at = lines.findIndex((line, index) => index >= headingEnd && line.trim() !== "");
    return at !== -1 && at < end && (0,unreleased/* saysUnreleased */.VY)(lines[at]) ? at + 1 : headingEnd;
};
/** A release of which there is nothing to tell says so. */
const nothing = (style) => [
    { title: undefined, items: [[`${style.marker}No changes.`]] },
];
/** Groups of one heading become one. */
const join = (groups) => {
    const joined = new Map();
    for (const { title, items } of groups) {
        const key = title?.toLowerCase() ?? "";
        joined.set(key, { title: joined.get(key)?.title ?? title, items: [...(joined.get(key)?.items ?? []), ...items] });
    }
    return [...joined.values()].toSorted((a, b) => Number(a.title !== undefined) - Number(b.title !== undefined));
};
/** What closes a section above the next one. */
const endOf = ({ rule, betweenSections }) => rule === undefined ? blank(betweenSections) : ["", rule, ...blank(betweenSections)];
/** A section with the blank lines that part it from its neighbours. */
const separated = (section, { changelog, style, before }) => {
    const { lines } = changelog;
    const isFirst = lines.slice(0, before - 1).every((line) => line.trim() === "");
    const isLast = lines.slice(before - 1).every((line) => line.trim() === "");
    const follows = !isFirst && (lines[before - 2] ?? "").trim() !== "";
    return [
        ...(follows ? blank(Math.max(1, isLast ? style.betweenSections : 1)) : []),
        ...section,
        ...(isLast
            ? []
            : changelog.sections.some(({ start }) => start === before)
                ? endOf(style)
                : blank((lines[before - 1] ?? "").trim() === "" ? 0 : 1)),
    ];
};
/** Adds groups behind what stands in a section: to its own groups of the same heading, the others below. */
const addTo = (at, { changelog, pending, groups, style, head }) => {
    const body = bodyOf(changelog, pending);
    const edits = [];
    const rest = groups.filter(({ title, items }) => {
        const same = title === undefined ? undefined : body.groups.find((group) => group.title.toLowerCase() === title.toLowerCase());
        if (same === undefined)
            return true;
        const isEmpty = same.last === same.heading.lastLine;
        edits.push(at.insertAfter(same.lastItem, [
            ...blank(isEmpty ? style.afterGroup : style.betweenItems),
            ...spaced(items, style),
        ]));
        return false;
    });
    if (rest.length === 0)
        return edits;
    const isList = /^\s{0,3}[-*+\u2022]\s/.test(changelog.lines[body.last - 1] ?? "");
    const gap = rest[0].title === undefined ? (isList ? style.betweenItems : 1) : style.beforeGroup;
    return [...edits, at.insertAfter(body.last, [...blank(gap), ...linesOf(rest, style, head)])];
};
/** Takes a section out with the blank lines and the rule below it. */
const removeSection = (at, { changelog, section }) => {
    const { lines, sections } = changelog;
    const next = sections.find(({ start }) => start > section.end);
    const { last } = bodyOf(changelog, section);
    const isBare = lines.slice(last, section.end).every((line) => /^[\s*_-]*$/.test(line));
    if (next !== undefined && isBare)
        return at.remove(section.start, next.start - 1);
    return at.remove(section.start, last + blanksAfter(lines, last));
};
const readBack = (text, { entry, options, edits, before }) => {
    const after = (0,changelog_changelog.readChangelog)(text, options.names, options.format);
    const version = (0,python_version/* parseVersion */.ot)(entry.version);
    const section = after.sections.find((each) => (0,changelog_section/* isAbout */.KH)(each, version) && !each.isUnreleased);
    if (section === undefined || !section.hasContent)
        return refused("the release would not be found in what is written");
    const kept = before.sections.filter(({ isUnreleased, versions }) => !isUnreleased && versions.length > 0).length;
    if (options.prereleases === "keep" && after.sections.length < kept)
        return refused("a release that is there would not be found any more");
    const own = after.lines.slice(section.line - 1, section.headingEnd);
    const block = after.lines.slice(section.line - 1, bodyOf(after, section).last).join("\n");
    return { kind: "inserted", text, edits, line: section.line, heading: headingText(own), block };
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/write/new-file.js
/** A changelog without releases, in the form of Keep a Changelog: `insertRelease` puts the first one in. https://keepachangelog.com/en/1.1.0/ */
const newChangelog = (format, unreleasedUrl) => {
    if (format === "rst") {
        return [
            "Changelog\n=========\n",
            "All notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n",
            "Unreleased\n----------\n",
        ].join("\n");
    }
    const reference = unreleasedUrl === undefined ? [] : [`[Unreleased]: ${unreleasedUrl}\n`];
    return [
        "# Changelog\n",
        "All notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n",
        "## [Unreleased]\n",
        ...reference,
    ].join("\n");
};

// EXTERNAL MODULE: ./.build/js/domain/problem/release-files.js
var release_files = __webpack_require__(17698);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/domain/changes/short-id.js
var short_id = __webpack_require__(25555);
;// CONCATENATED MODULE: ./.build/js/domain/release-files/release-entry.js

/** What a changelog tells of packages that are released in one section; `name` is in its heading. */
const releaseEntry = (released, { name, ...rules }) => {
    const told = released.flatMap(({ changes, becauseOf }) => [
        ...changes.filter((change) => release_entry_isTold(change, rules.types)).map((change) => tellChange(change, rules.types)),
        ...becauseOf.map(({ package: sibling }) => tellSibling(sibling, rules.plan)),
    ]);
    // One commit may be about several packages of a section.
    const once = [...new Map(told.map((each) => [each.key, each])).values()];
    const groups = Map.groupBy(once, ({ title, kind }) => title ?? kind);
    const [{ proposed: version }] = released;
    return {
        version,
        date: rules.date,
        ...(name === undefined ? {} : { name }),
        groups: [...groups.values()].map((all) => {
            const [{ kind, title }] = all;
            return { kind, ...(title === undefined ? {} : { title }), lines: all.map(({ line }) => line) };
        }),
    };
};
const tellChange = (change, types) => ({
    key: `${change.id} ${change.type} ${change.text}`,
    kind: change.breaking ? "breaking" : kindOf(change.type),
    title: change.breaking ? undefined : types.get(change.type)?.section,
    line: lineOf(change),
});
const tellSibling = (sibling, { packages }) => {
    const to = packages.find(({ name }) => name === sibling)?.proposed;
    const text = `Works with ${sibling}${to === undefined ? "" : ` ${to}`}`;
    return { key: text, kind: "change", title: undefined, line: { text } };
};
/** What releases nothing is told where its type has a section. */
const release_entry_isTold = ({ bump, type }, types) => bump !== "none" || types.get(type)?.section !== undefined;
const kinds = [
    [/^(?:break|major)/, "breaking"],
    [/^secur/, "security"],
    [/^(?:feat|add|new|enhanc|minor)/, "feature"],
    [/^deprec/, "deprecation"],
    [/^remov/, "removal"],
    [/^(?:fix|bug|hotfix|patch)/, "fix"],
    [/^perf/, "performance"],
    [/^doc/, "documentation"],
];
const kindOf = (type) => kinds.find(([form]) => form.test(type))?.[1] ?? "change";
const lineOf = ({ source, id, text, note, scope, breaking, pullRequest }) => {
    const told = pullRequest === undefined ? text : text.replace(new RegExp(`\\s*\\(#${pullRequest}\\)\\s*$`), "");
    const isOther = note !== "" && note !== text;
    const references = [
        ...(pullRequest === undefined ? [] : [{ text: `#${pullRequest}` }]),
        ...(source === "commit" ? [{ text: (0,short_id/* shortId */.m)({ id }) }] : []),
    ];
    return {
        text: isOther ? `${told}: ${note}` : told,
        ...(scope === undefined ? {} : { scope }),
        isBreaking: breaking,
        references,
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/write-changelogs.js












/** Puts the releases of a plan into the changelogs of the packages; where a package has none, a new file is begun. */
const writeChangelogs = async (plan, writing) => {
    const { workspace, edited, pattern } = writing;
    const { members } = workspace;
    const found = await (0,changelog_file/* readChangelogs */.K)(edited.files, workspace, { members, pattern });
    const wanted = plan.packages.filter(({ name }) => !writing.isElsewhere(name));
    const byFile = Map.groupBy(wanted, ({ name, path }) => pathOf(found.get(name), path, workspace));
    const written = [...byFile].map(([path, releasing]) => {
        const file = found.get(releasing[0].name);
        const why = file.kind === "outside" ? "it leads out of the repository" : file.kind === "unread" ? file.why : undefined;
        if (why !== undefined)
            return write_changelogs_refused(releasing, path, why);
        const sharing = members.filter((member) => pathOf(found.get(member.name), member.path, workspace) === path).length;
        return writeFile({ path, file, sharing, releasing }, { plan, ...writing });
    });
    return {
        sections: new Map(written.flatMap(({ sections }) => [...sections])),
        findings: written.flatMap(({ findings }) => findings),
    };
};
const write_changelogs_refused = (releasing, file, why) => ({
    sections: new Map(),
    findings: [(0,release_files.changelogNotWritten)({ packages: releasing.map(({ name }) => name), file, why })],
});
const writeFile = ({ path, file, sharing, releasing }, { plan, ...writing }) => {
    const { workspace, edited, prereleases } = writing;
    const names = workspace.members.map(({ name }) => name);
    const known = file.kind === "found" ? file.changelog : undefined;
    const format = known?.format ?? (path.endsWith(".rst") ? "rst" : "markdown");
    const isNamed = known?.sections.some(({ name }) => name !== undefined && names.includes(name)) ?? false;
    const groups = entriesOf(releasing, { sharing, isNamed });
    const absolute = (0,workspace_path/* join */.fj)((0,source_text/* topOf */.HX)(workspace), path);
    const find = (text, { name, proposed }) => findSection(text, { format, names, path, name, version: (0,python_version/* parseVersion */.ot)(proposed) });
    // From the last to the first, as each goes on top.
    for (const { released, isNamed: hasName } of groups.toReversed()) {
        const [first] = released;
        const text = edited.files.readText(absolute) ?? newChangelog(format);
        // What somebody has written for this release is kept.
        if (find(text, first) !== undefined)
            continue;
        const name = hasName ? workspace.members.find((member) => member.name === first.name).rawName : undefined;
        const inserted = insertRelease(text, releaseEntry(released, { ...writing, plan, name }), {
            format,
            names,
            prereleases,
        });
        if (inserted.kind === "refused")
            return write_changelogs_refused(released, path, inserted.why);
        edited.set(path, inserted.text);
    }
    const now = edited.files.readText(absolute) ?? "";
    const sections = releasing.flatMap((each) => {
        const section = find(now, each);
        return section === undefined ? [] : [[each.name, section]];
    });
    return { sections: new Map(sections), findings: [] };
};
/** Where the section goes: the file that is there, else a new one beside the package. */
const pathOf = (file, path, { prefix }) => {
    if (file.kind !== "missing")
        return file.file;
    return file.isNamed ? file.looked[0] : (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, (0,workspace_path/* join */.fj)(path, "CHANGELOG.md")));
};
/** Packages that share a file have one section where they all move to one version, else each its own with its name. */
const entriesOf = (releasing, { sharing, isNamed }) => {
    if (sharing <= 1)
        return [{ released: releasing, isNamed: false }];
    const isOne = new Set(releasing.map(({ proposed }) => proposed)).size === 1;
    const isWhole = releasing.length === sharing || releasing.some(({ path }) => path === ".");
    if (isOne && isWhole && !isNamed)
        return [{ released: releasing, isNamed: false }];
    return releasing.map((each) => ({ released: [each], isNamed: isNamed || each.path !== "." }));
};
/** The section of a package's release in a text; `undefined` where there is none. */
const findSection = (text, { format, names, path, name, version }) => {
    const changelog = (0,changelog_changelog.readChangelog)(text, names, format);
    const all = (0,changelog_section/* sectionsFor */.AD)(changelog, name).filter((each) => !each.isUnreleased && (0,changelog_section/* isAbout */.KH)(each, version));
    const section = all.find((each) => each.name === name) ?? all[0];
    if (section === undefined)
        return undefined;
    const { lines } = changelog;
    return {
        path,
        heading: headingText(lines.slice(section.line - 1, section.headingEnd)),
        block: lines.slice(section.line - 1, bodyOf(changelog, section).last).join("\n"),
        notes: (0,changelog_section/* notesOf */.h$)(changelog, section),
    };
};


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Files as a unified diff that `git apply` takes to the same bytes. https://git-scm.com/docs/diff-format */
const unifiedDiff = async (files) => {
    if (files.length === 0)
        return "";
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return files
        .map(({ file, before, after }) => {
        const header = `diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}\n${modeLine(before, after)}`;
        if ((before ?? "") === (after ?? ""))
            return header;
        const [from, to] = [
            before === undefined ? "/dev/null" : `a/${file}`,
            after === undefined ? "/dev/null" : `b/${file}`,
        ];
        const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 3 });
        return `${header}${patch.replace(/^=+\n/, "")}`;
    })
        .join("");
};
const modeLine = (before, after) => {
    if (before === undefined)
        return "new file mode 100644\n";
    return after === undefined ? "deleted file mode 100644\n" : "";
};
/** As git writes names that have more than plain letters. */
const quoted = (name) => {
    if (!/[^ -!#-[\]-~]/.test(name))
        return name;
    const bytes = [...new TextEncoder().encode(name)].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
    });
    return `"${bytes.join("")}"`;
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

/***/ 78512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ releasesOnIndex)
/* harmony export */ });
/* harmony import */ var _plan_released_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29170);

/** The releases of a package that an index has, oldest first. */
const releasesOnIndex = (files, name) => (0,_plan_released_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesOf */ .w0)(files, name).map(({ version }) => ({ version, tag: undefined }));


/***/ }),

/***/ 82370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);

/**
 * Compares a version with the releases of its line: those that have the longest beginning of its release number in
 * common with it. So 3.1.9 goes on after 3.1.8 when 3.2.0 is out, and 3.1.0 does not come after 3.2.0 where there was no
 * 3.1 before. A pre-release counts for its own target version alone: 3.2.0rc1 is in nobody's way but 3.2.0b1's.
 */
const progressOf = (text, releases) => {
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    let line = -1;
    let last;
    for (const release of releases) {
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version);
        const order = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, other);
        if (order === 0)
            return { kind: "same", last: release };
        const common = commonParts(version, other);
        if (common < line || ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(other) && common !== wholeNumber))
            continue;
        if (common > line || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(last.version), other) < 0)
            last = release;
        line = common;
    }
    if (last === undefined)
        return { kind: "first" };
    return { kind: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(last.version)) > 0 ? "ahead" : "behind", last };
};
const wholeNumber = Number.POSITIVE_INFINITY;
/** How many parts of their release numbers are the same from the beginning; `1.2` and `1.2.0` have all in common. */
const commonParts = (a, b) => {
    if (a.epoch !== b.epoch)
        return 0;
    const length = Math.max(a.release.length, b.release.length);
    for (let part = 0; part < length; part += 1) {
        if ((a.release[part] ?? 0n) !== (b.release[part] ?? 0n))
            return part;
    }
    return wholeNumber;
};


/***/ }),

/***/ 81346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseVersionFileEntry)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/text/pattern.js
var text_pattern = __webpack_require__(22179);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/key-path.js
const part = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/;
/** Reads `a.b."c.d"[0].e`: keys as TOML writes them, and positions in lists from 0. `undefined` for all else. */
const parseKeyPath = (text) => {
    const path = [];
    let rest = text.trim();
    while (rest !== "") {
        const isFirst = path.length === 0;
        if (!isFirst && rest.startsWith("."))
            rest = rest.slice(1);
        else if (!isFirst && !rest.startsWith("["))
            return undefined;
        const [all, bare, basic, literal, index] = part.exec(rest) ?? [];
        if (all === undefined)
            return undefined;
        const key = bare ?? literal ?? (basic === undefined ? undefined : unescaped(basic));
        if (key === undefined && index === undefined)
            return undefined;
        path.push(key ?? Number(index));
        rest = rest.slice(all.length);
    }
    return path.length === 0 ? undefined : path;
};
const unescaped = (basic) => {
    try {
        return JSON.parse(`"${basic}"`);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/entry.js



const formats = {
    toml: "toml",
    json: "json",
    yaml: "yaml",
    yml: "yaml",
    // https://citation-file-format.github.io
    cff: "yaml",
};
/** Reads `path: regex` or `path#key.path`; the first `:` or `#` says which. */
const parseVersionFileEntry = async (entry) => {
    const cut = /[:#]/.exec(entry)?.index;
    const path = entry.slice(0, cut).trim();
    const rest = cut === undefined ? "" : entry.slice(cut + 1).trim();
    if (cut === undefined || path === "" || rest === "") {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a line needs a path, and an expression or a key path" });
    }
    return entry[cut] === "#" ? byKey(entry, path, rest) : await byPattern(entry, path, rest);
};
const byKey = (entry, path, rest) => {
    const key = parseKeyPath(rest);
    if (key === undefined)
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: `${rest} is no key path` });
    const format = formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
    if (format === undefined) {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a key path needs a .toml, .json, .yaml, .yml or .cff file" });
    }
    return { entry, path, kind: "key", key, format };
};
const byPattern = async (entry, path, source) => {
    const pattern = await (0,text_pattern/* compilePattern */.E)(source);
    if ("why" in pattern)
        return (0,version_sources.versionFilePatternInvalid)({ entry, why: pattern.why });
    const group = pattern.names.get("version") ?? (pattern.groupCount === 1 ? 1 : undefined);
    if (group !== undefined)
        return { entry, path, kind: "pattern", pattern, group };
    const why = pattern.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
    return (0,version_sources.versionFilePatternInvalid)({ entry, why });
};


/***/ }),

/***/ 95875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The package in whose folder a file lies: the nearest one. Files of none are those of all. */
const ownerOf = (path, { members }) => {
    const file = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(path);
    return members
        .filter((member) => member.isPackage && (member.path === "." || file.startsWith(`${member.path}/`)))
        .reduce((nearest, each) => (nearest === undefined || depth(each) > depth(nearest) ? each : nearest), undefined);
};
const depth = ({ path }) => (path === "." ? 0 : path.length);


/***/ }),

/***/ 70995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ statedVersion)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(85383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/complaints.js
var complaints = __webpack_require__(37793);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/yaml.js
/**
 * Finds a value in YAML, and so in JSON: in the first document that has it. A plain scalar is given as it is written, a
 * list or table as a word for it, which is no version.
 */
const findInYaml = async (original, key) => {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = original.replace(/^\ufeff/, "");
    const lines = new yaml.LineCounter();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    try {
        for (const document of yaml.parseAllDocuments(text, {
            lineCounter: lines,
            uniqueKeys: false,
            logLevel: "silent",
        })) {
            const [error] = document.errors;
            if (error !== undefined)
                return { kind: "fault", why: withoutPlace(error.message), place: placeAt(error.pos[0]) };
            const node = nodeAt(yaml, document, key);
            if (node === undefined)
                continue;
            return { kind: "value", value: textOf(yaml, node), place: placeAt(node.range?.[0] ?? 0) };
        }
        return { kind: "missing" };
    }
    catch (error) {
        // Nesting of some thousand levels is more than the library's stack.
        if (!Error.isError(error))
            throw error;
        return { kind: "fault", why: withoutPlace(error.message), place: undefined };
    }
};
const nodeAt = (yaml, document, key) => {
    let node = resolved(yaml, document, document.contents);
    for (const part of key)
        node = resolved(yaml, document, itemOf(yaml, node, part));
    return node;
};
const itemOf = ({ isMap, isScalar, isSeq }, node, part) => {
    if (isSeq(node))
        return typeof part === "number" ? node.items[part] : undefined;
    if (!isMap(node))
        return undefined;
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
};
const resolved = ({ isAlias, isNode }, document, node) => {
    if (isAlias(node))
        return node.resolve(document);
    return isNode(node) ? node : undefined;
};
const textOf = ({ isScalar }, node) => {
    if (!isScalar(node))
        return "a list or a table";
    return node.type === "PLAIN" && node.source !== undefined ? node.source : String(node.value);
};
const withoutPlace = (message) => message
    .split("\n", 1)
    .join("")
    .replace(/ at line \d+, column \d+:?$/, "");

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-key.js






/** The version at a key path. A number counts as it is written: `1.10` is not `1.1`. */
const findByKey = async ({ key, format }, { file, text }) => {
    const found = format === "toml" ? findInToml(text, key) : await findInYaml(text, key);
    if (found.kind === "missing")
        return (0,version_sources.versionFileNoMatch)({ what: `there is no ${(0,complaints/* keyText */.Pu)(key)}`, file });
    const place = { file, ...found.place };
    if (found.kind === "fault")
        return (0,version_sources.versionFileUnreadable)({ why: found.why, place });
    const { value } = found;
    return (0,version/* parseVersion */.ot)(value) === undefined ? (0,version_sources.versionFileNoVersion)({ value, place }) : { version: value.trim(), place };
};
const findInToml = (text, key) => {
    const document = (0,spans/* openToml */.Jm)(text);
    if (document === undefined) {
        const fault = (0,parse/* parseToml */.M)(text);
        const { message, line, column } = fault.ok ? { message: "it is no TOML", line: 1, column: 1 } : fault;
        return { kind: "fault", why: message, place: { line, column } };
    }
    const located = (0,spans/* locateIn */._C)(document, key);
    if (located === undefined)
        return { kind: "missing" };
    const { string, start, end, line, column } = located;
    return { kind: "value", value: string?.value ?? text.slice(start, end), place: { line, column } };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-pattern.js


/** More places of one version than anybody keeps, and few enough that each may cost the length of the text. */
const mostMatches = 100;
/** The version that the expression finds. Several places may say the same one; the first counts. */
const findByPattern = ({ pattern, group }, { file, text: original }) => {
    // So that `$` stands at the end of each line.
    const text = original.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
    let first;
    let count = 0;
    for (const match of pattern.matchAll(text)) {
        const value = match.groups[group];
        if (value === undefined || value === "")
            continue;
        const placed = () => ({
            version: value,
            place: { file, ...placeOf(text, match.index + Math.max(0, match.text.indexOf(value))) },
        });
        if ((0,version/* parseVersion */.ot)(value) === undefined)
            return (0,version_sources.versionFileNoVersion)({ value, place: placed().place });
        if (first !== undefined && !isSame(first.version, value))
            return (0,version_sources.versionFileAmbiguous)({ found: [first, placed()] });
        first ??= placed();
        count += 1;
        if (count === mostMatches)
            break;
    }
    return first ?? (0,version_sources.versionFileNoMatch)({ what: `nothing matches ${pattern.source}`, file });
};
const isSame = (a, b) => (0,version/* compareVersions */.Zy)((0,version/* parseVersion */.ot)(a), (0,version/* parseVersion */.ot)(b)) === 0;
const placeOf = (text, offset) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: before.at(-1).length + 1 };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/stated-version.js



/** The version that stands where an entry of `version-files` says, and its place; or why there is none. */
const statedVersion = async (entry, read) => {
    const source = read(entry.path);
    if (source.kind === "missing")
        return (0,version_sources.versionFileMissing)({ file: entry.path });
    if (source.kind === "outside")
        return (0,version_sources.versionFileOutside)({ file: entry.path });
    return entry.kind === "key" ? await findByKey(entry, source) : findByPattern(entry, source);
};


/***/ }),

/***/ 29527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9015);
/* harmony import */ var _toml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87285);
/* harmony import */ var _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9637);




/** https://peps.python.org/pep-0517/#source-trees */
const legacy = { requires: ["setuptools >= 40.8.0"], "build-backend": "setuptools.build_meta:__legacy__" };
/**
 * The backend of a member; `undefined` where it is in the project itself, or requires what comes from the workspace or
 * from another source than an index: uv alone knows how to prepare these.
 */
const backendOf = (workspace, member) => {
    const parsed = (0,_toml_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(member.text);
    const declared = (0,_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(parsed.ok ? parsed.table : {}, "build-system");
    const table = "requires" in declared ? declared : legacy;
    const { requires, "build-backend": backend = legacy["build-backend"], "backend-path": path } = table;
    if (path !== undefined || !_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1.accepts(backend) || !Array.isArray(requires))
        return undefined;
    const texts = requires.filter((text) => _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aString */ .z1.accepts(text));
    const others = new Set([...workspace.members.map(({ name }) => name), ...sourcesOf(workspace.rootTool, member.tool)]);
    const areFromIndex = texts.every((text) => {
        const requirement = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
        return requirement.ok && !others.has(requirement.requirement.name) && !text.includes("@");
    });
    return areFromIndex ? { folder: member.path, requires: texts.toSorted(), backend } : undefined;
};
const sourcesOf = (...tools) => tools.flatMap((tool) => {
    const { sources } = (0,_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(tool, "uv");
    return _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .aTable */ .Q5.accepts(sources) ? Object.keys(sources).map(_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc) : [];
});


/***/ }),

/***/ 82113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ withInstallers)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/js/domain/installers/entry-points.js
const scripts = ["console_scripts", "gui_scripts"];
const textOf = ({ group, name, value }) => scripts.includes(group) ? `${name} = ${value}` : `[${group}] ${name} = ${value}`;
/** Blanks and the extras of old mean nothing. */
const meaningOf = ({ value }) => value.replace(/\s*\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, "");
const keyOf = ({ group, name }) => `${group}\n${name}`;
const byKey = (all) => new Map(all.map((each) => [keyOf(each), each]));
/** Commands, and what other programs find by the name of a group. */
const compareEntryPoints = (before, after, size) => {
    const [then, now] = [byKey(before), byKey(after)];
    const command = (all, name) => scripts.flatMap((group) => all.get(`${group}\n${name}`) ?? [])[0];
    const say = (what, level, sides) => ({
        what,
        from: sides.from && textOf(sides.from),
        to: sides.to && textOf(sides.to),
        level,
    });
    const old = [...then.values()].flatMap((from) => {
        const isScript = scripts.includes(from.group);
        const to = now.get(keyOf(from)) ?? (isScript ? command(now, from.name) : undefined);
        if (to === undefined) {
            if (isScript)
                return [say("script-removed", "break", { from })];
            return [say("entry-point-removed", size === "major" ? "warn" : "break", { from })];
        }
        if (from.group === "console_scripts" && to.group === "gui_scripts")
            return [say("script-to-gui", "warn", { from, to })];
        if (meaningOf(from) === meaningOf(to))
            return [];
        return [say(isScript ? "script-moved" : "entry-point-moved", "note", { from, to })];
    });
    const added = [...now.values()].filter((to) => scripts.includes(to.group) ? command(then, to.name) === undefined : !then.has(keyOf(to)));
    return [
        ...old,
        ...added.map((to) => say(scripts.includes(to.group) ? "script-added" : "entry-point-added", "note", { to })),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/python/marker-truth.js + 1 modules
var marker_truth = __webpack_require__(48528);
;// CONCATENATED MODULE: ./.build/js/domain/installers/bounds.js

/** Pre-releases of a bound count as the bound: `<2.0a0` is `<2` to people, and `>=2.dev0` is `>=2`. */
const plain = ({ epoch, release }) => ({
    epoch,
    release,
    pre: undefined,
    post: undefined,
    dev: undefined,
    local: [],
});
const after = ({ epoch, release }) => plain({ ...plain({ epoch, release }), release: [...release.slice(0, -1), release.at(-1) + 1n] });
const lowerOf = (specifier) => {
    if (specifier.operator === "===" || ["!=", "<", "<="].includes(specifier.operator))
        return [];
    const { version, operator } = specifier;
    const isNothing = version.epoch === 0n && version.release.every((number) => number === 0n);
    if (isNothing && operator !== "==")
        return [];
    const bound = version.pre === undefined ? { ...version, dev: undefined } : version;
    return [{ version: bound, isInclusive: operator !== ">" }];
};
const upperOf = (specifier) => {
    if (specifier.operator === "===")
        return [];
    const { version, operator } = specifier;
    switch (operator) {
        case "<":
            return [{ version: plain(version), isInclusive: false }];
        case "<=":
            return [{ version, isInclusive: true }];
        case "~=":
            return [{ version: after({ ...version, release: version.release.slice(0, -1) }), isInclusive: false }];
        case "==":
            return [specifier.isPrefix ? { version: after(version), isInclusive: false } : { version, isInclusive: true }];
        default:
            return [];
    }
};
/** Below zero where `a` admits more at the low end. */
const compareLower = (a, b) => {
    if (a === undefined || b === undefined)
        return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
    return (0,python_version/* compareVersions */.Zy)(a.version, b.version) || Number(b.isInclusive) - Number(a.isInclusive);
};
/** Below zero where `a` admits less at the high end. */
const compareUpper = (a, b) => {
    if (a === undefined || b === undefined)
        return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return (0,python_version/* compareVersions */.Zy)(a.version, b.version) || Number(a.isInclusive) - Number(b.isInclusive);
};
const isExact = (specifier) => specifier.operator === "===" || (specifier.operator === "==" && !specifier.isPrefix);
const boundsOf = (specifiers) => ({
    lower: specifiers.flatMap(lowerOf).toSorted(compareLower).at(-1),
    upper: specifiers.flatMap(upperOf).toSorted(compareUpper)[0],
    isPinned: specifiers.some(isExact),
});
/** Whether it names a pre-release that it wants: then installers take one, from everybody who depends on it. */
const wantsPrerelease = (specifiers) => specifiers.some((specifier) => specifier.operator !== "===" &&
    ["==", ">=", ">", "~="].includes(specifier.operator) &&
    (0,python_version/* isPrerelease */.V1)(specifier.version));

// EXTERNAL MODULE: ./.build/js/domain/python/same-specifiers.js
var same_specifiers = __webpack_require__(83564);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/domain/installers/demand.js





const demandOf = (wanted) => ({
    specifiers: wanted.flatMap(({ specifiers }) => specifiers),
    extras: new Set(wanted.flatMap(({ requirement }) => requirement.extras.map(python_name/* normalizeName */.Pc))),
    url: wanted.find(({ requirement }) => requirement.url !== undefined)?.requirement.url,
});
/** What makes a new or changed requirement worse than its numbers. */
const trap = ({ specifiers, url }, before, question) => {
    if (url !== undefined)
        return url === before?.url ? undefined : difference("requirement-url", "break");
    const fits = (demand) => question.isAvailable?.(question.name, demand);
    if (fits(specifiers) === false && (before === undefined || fits(before.specifiers) !== false)) {
        return difference("requirement-unsolvable", "break");
    }
    return undefined;
};
const difference = (what, level) => ({ what, level });
/** Released together with this one, or by all signs of the same project: `pydantic` and `pydantic-core`. */
const isOfSameProject = ({ own, name, isSibling }) => isSibling?.(name) === true || name.startsWith(`${own}-`) || own.startsWith(`${name}-`);
/** Whether a demand is for the very version that is released: a package that was split pins its parts so. */
const isPinnedTo = (version, { specifiers }) => boundsOf(specifiers).isPinned && (0,python_specifier/* admits */.t)(specifiers, version);
const raiseLevel = (before, after, size) => {
    if (before === undefined || after === undefined)
        return "warn";
    const [[major = 0n, minor = 0n], [nextMajor = 0n, nextMinor = 0n]] = [before.version.release, after.version.release];
    if (before.version.epoch !== after.version.epoch || major !== nextMajor)
        return size === "patch" ? "break" : "warn";
    return minor === nextMinor ? "note" : "warn";
};
const compareSpecifiers = (before, after, question) => {
    const [then, now] = [boundsOf(before.specifiers), boundsOf(after.specifiers)];
    if (now.isPinned) {
        if (!then.isPinned)
            return [difference("requirement-pinned", "break")];
        return [difference("requirement-pinned-moved", isOfSameProject(question) ? "note" : "break")];
    }
    const low = compareLower(then.lower, now.lower);
    const high = then.isPinned ? -1 : compareUpper(then.upper, now.upper);
    const isPrerelease = wantsPrerelease(after.specifiers) && !wantsPrerelease(before.specifiers);
    const raised = isPrerelease
        ? [difference("requirement-prerelease", "warn")]
        : low < 0
            ? [difference("requirement-raised", raiseLevel(then.lower, now.lower, question.size))]
            : [];
    const capped = high > 0 ? [difference("requirement-capped", "warn")] : [];
    const relaxed = low > 0 || high < 0 ? [difference("requirement-relaxed", "note")] : [];
    const found = [...raised, ...capped, ...relaxed];
    if (found.length > 0)
        return found;
    if (excludes(after, before))
        return [difference("requirement-excluded", "note")];
    return excludes(before, after) ? [difference("requirement-relaxed", "note")] : [];
};
/** Whether it rules out, by name, what the other admits. */
const excludes = (one, other) => one.specifiers.some((specifier) => {
    if (specifier.operator === "===")
        return false;
    const version = (0,python_version/* formatVersion */.qh)(specifier.version);
    return (0,python_specifier/* admits */.t)(other.specifiers, version) && !(0,python_specifier/* admits */.t)(one.specifiers, version);
});
/** What changed between two demands on one package. */
const compareDemands = (before, after, question) => {
    const lost = before.extras.difference(after.extras).size > 0;
    const gained = after.extras.difference(before.extras).size > 0;
    const extras = [
        ...(lost ? [difference("requirement-extra-removed", "warn")] : []),
        ...(gained ? [difference("requirement-extra-added", "note")] : []),
    ];
    if (before.url !== undefined && after.url === undefined)
        return [...extras, difference("requirement-relaxed", "note")];
    const isSame = before.url === after.url && (0,same_specifiers/* sameSpecifiers */.c)(before.specifiers, after.specifiers);
    if (isSame)
        return extras;
    const caught = trap(after, before, question);
    return [...extras, ...(caught === undefined ? compareSpecifiers(before, after, question) : [caught])];
};

// EXTERNAL MODULE: ./.build/js/domain/python/marker.js
var python_marker = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
;// CONCATENATED MODULE: ./.build/js/domain/installers/wanted.js




const readRequirements = ({ name, requiresDist }) => {
    const read = requiresDist.map((text) => ({ text, parsed: (0,requirement/* parseRequirement */.p)(text) }));
    return {
        package: (0,python_name/* normalizeName */.Pc)(name ?? ""),
        all: read.flatMap(({ parsed }) => {
            if (!parsed.ok)
                return [];
            const { requirement } = parsed;
            const marker = requirement.marker === undefined ? undefined : (0,python_marker/* parseMarker */.gY)(requirement.marker);
            return [{ requirement, specifiers: (0,python_specifier/* parseSpecifiers */.$)(requirement.specifier) ?? [], marker }];
        }),
        invalid: read.flatMap(({ text, parsed }) => (parsed.ok ? [] : [text])),
    };
};
/** What is left of a marker for one who asks for these extras. */
const under = (marker, extras) => {
    if (marker.kind !== "comparison") {
        const [end, neutral] = marker.kind === "and" ? ["never", "always"] : ["always", "never"];
        const parts = marker.operands.map((operand) => under(operand, extras));
        if (parts.includes(end))
            return end;
        const operands = parts.filter((part) => typeof part !== "string");
        if (operands.length === 0)
            return neutral;
        return operands.length === 1 ? operands[0] : { kind: marker.kind, operands };
    }
    const sides = [marker.left, marker.right];
    if (!sides.some((side) => side.kind === "variable" && side.name === "extra"))
        return marker;
    const name = sides.find((side) => side.kind === "value");
    const isAsked = name?.kind === "value" && (name.text === "" ? extras.size === 0 : extras.has(name.text));
    return (marker.operator === "!=" || marker.operator === "not in") !== isAsked ? "always" : "never";
};
const applying = (all, extras) => all.flatMap((wanted) => {
    const left = wanted.marker === undefined ? "always" : under(wanted.marker, extras);
    if (left === "never")
        return [];
    return [{ ...wanted, marker: left === "always" ? undefined : left }];
});
/** What is installed with these extras, and with those that they ask of the package itself: `shelf[fast]` in `all`. */
const requirementsWith = ({ package: own, all }, extras) => {
    const active = new Set(extras);
    for (;;) {
        const now = applying(all, active);
        const asked = now
            .filter(({ requirement }) => requirement.name === own)
            .flatMap(({ requirement }) => requirement.extras);
        const size = active.size;
        for (const extra of asked)
            active.add((0,python_name/* normalizeName */.Pc)(extra));
        if (active.size === size)
            return now.filter(({ requirement }) => requirement.name !== own);
    }
};
const byName = (wanted) => Map.groupBy(wanted, ({ requirement }) => requirement.name);

;// CONCATENATED MODULE: ./.build/js/domain/installers/requirements.js





const requirements_textOf = (wanted) => wanted.length === 0 ? undefined : [...new Set(wanted.map(({ requirement }) => requirement.text.trim()))].join(", ");
/** In each kind of environment that their markers tell apart, what applies of both. */
const environmentsOf = ({ before, after }, pythons) => {
    const kinds = (0,marker_truth/* kindsOfEnvironment */.U)([...before, ...after].map(({ marker }) => marker), pythons);
    const among = (wanted, held) => wanted.filter(({ marker }) => (0,marker_truth/* holds */.v)(marker, held));
    return kinds === undefined
        ? [{ before, after }]
        : kinds.map((held) => ({ before: among(before, held), after: among(after, held) }));
};
const ranks = { break: 0, warn: 1, note: 2 };
/** One difference of a kind, as bad as it is anywhere. */
const worst = (differences) => [...Map.groupBy(differences, ({ what }) => what).values()].map((same) => same.toSorted((a, b) => ranks[a.level] - ranks[b.level])[0]);
const added = (environments, question, { wasInExtra }) => {
    const where = environments.filter(({ after }) => after.length > 0);
    const demands = where.map(({ after }) => demandOf(after));
    const caught = demands.flatMap((demand) => trap(demand, undefined, question) ?? []);
    if (caught.length > 0)
        return worst(caught)[0];
    if (demands.some(({ specifiers }) => wantsPrerelease(specifiers)))
        return difference("requirement-prerelease", "warn");
    const isHarmless = wasInExtra || where.length < environments.length || demands.every((demand) => isPinnedTo(question.version, demand));
    return difference("requirement-added", isHarmless ? "note" : "warn");
};
const removed = ({ size }, { isInExtra, isSplit }) => {
    if (isInExtra)
        return difference("requirement-to-extra", "break");
    if (isSplit)
        return difference("requirement-removed", "note");
    return difference("requirement-removed", size === "patch" ? "break" : "warn");
};
const compareOne = (sides, question, pythons, elsewhere) => {
    const environments = environmentsOf(sides, pythons);
    const [was, is] = ["before", "after"].map((side) => environments.some((each) => each[side].length > 0));
    if (!was && !is)
        return [];
    if (!was)
        return [added(environments, question, elsewhere)];
    if (!is)
        return [removed(question, elsewhere)];
    const isGone = environments.some(({ before, after }) => before.length > 0 && after.length === 0);
    const isNew = environments.some(({ before, after }) => before.length === 0 && after.length > 0);
    return worst([
        ...environments.flatMap(({ before, after }) => before.length > 0 && after.length > 0 ? compareDemands(demandOf(before), demandOf(after), question) : []),
        ...(isGone ? [difference("requirement-marker-narrowed", "warn")] : []),
        ...(isNew ? [difference("requirement-marker-widened", "note")] : []),
    ]);
};
const nowhere = { wasInExtra: false, isInExtra: false, isSplit: false };
/** Names that come with an extra and not without. */
const namesInExtras = (requirements, extras) => {
    const plain = byName(requirementsWith(requirements, []));
    return new Set(requirementsWith(requirements, extras).map(({ requirement }) => requirement.name)).difference(new Set(plain.keys()));
};
/** What everybody who installs the package gets otherwise than before, without asking for an extra. */
const compareRequirements = (before, after, question) => {
    const [then, now] = [byName(requirementsWith(before, [])), byName(requirementsWith(after, []))];
    const unread = new Set(before.invalid.map(nameIn));
    const wasInExtra = namesInExtras(before, question.extras.before);
    const isInExtra = namesInExtras(after, question.extras.after);
    const isSplit = isSplitUp(before, after, question.version);
    const names = [...new Set([...then.keys(), ...now.keys()])].toSorted().filter((name) => !unread.has(name));
    const changed = names.flatMap((name) => {
        const sides = { before: then.get(name) ?? [], after: now.get(name) ?? [] };
        const elsewhere = { wasInExtra: wasInExtra.has(name), isInExtra: isInExtra.has(name), isSplit };
        const found = compareOne(sides, { ...question, name }, question.pythons, elsewhere);
        return found.map((each) => ({ ...each, from: requirements_textOf(sides.before), to: requirements_textOf(sides.after) }));
    });
    const known = new Set(before.invalid);
    const invalid = after.invalid
        .filter((text) => !known.has(text))
        .map((to) => ({ what: "requirement-invalid", from: undefined, to, level: "break" }));
    return [
        ...changed.filter(({ from }) => !invalid.some(({ to }) => from !== undefined && nameIn(to) === nameIn(from))),
        ...invalid,
    ];
};
/**
 * Whether the next release requires its own version of something that the last one did not: its modules and its
 * requirements are there now, presumably.
 */
const isSplitUp = (before, after, version) => {
    const then = byName(requirementsWith(before, []));
    return [...byName(requirementsWith(after, []))].some(([name, wanted]) => !then.has(name) && isPinnedTo(version, demandOf(wanted)));
};
const nameIn = (text) => (0,python_name/* normalizeName */.Pc)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? "");
/** What an extra that stayed brings otherwise than before; `undefined` where it is the same. */
const compareExtra = (extra, { before, after }, question) => {
    const [then, now] = [byName(requirementsWith(before, [extra])), byName(requirementsWith(after, [extra]))];
    const own = { before: ownOf(before, extra), after: ownOf(after, extra) };
    const [ownThen, ownNow] = [byName(own.before), byName(own.after)];
    const names = [...new Set([...ownThen.keys(), ...ownNow.keys()])];
    const changed = names.filter((name) => {
        // What came into the extra, or out of it, may be there without it; what stayed in it is compared by itself.
        const isBoth = ownThen.has(name) && ownNow.has(name);
        const [from, to] = isBoth ? [ownThen, ownNow] : [then, now];
        const sides = { before: from.get(name) ?? [], after: to.get(name) ?? [] };
        return compareOne(sides, { ...question, name }, question.pythons, nowhere).length > 0;
    });
    if (changed.length === 0)
        return undefined;
    const isEmptied = own.before.length > 0 &&
        own.after.length === 0 &&
        own.before.every(({ requirement }) => !now.has(requirement.name));
    const side = (wanted) => {
        const texts = requirements_textOf(wanted.filter(({ requirement }) => changed.includes(requirement.name)));
        return texts === undefined ? `[${extra}]` : `[${extra}] ${texts}`;
    };
    return {
        what: "extra-requirement-changed",
        from: side(own.before),
        to: side(own.after),
        level: isEmptied ? "warn" : "note",
    };
};
/** What an extra brings that is not there without it, or is there in another way. */
const ownOf = (requirements, extra) => {
    const plain = new Set(requirementsWith(requirements, []).map(({ requirement }) => requirement.text));
    return requirementsWith(requirements, [extra]).filter(({ requirement }) => !plain.has(requirement.text));
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/extras.js


/** Declared, in the one spelling that counts. https://peps.python.org/pep-0685/ */
const extrasOf = ({ providesExtra }) => new Set(providesExtra.map(python_name/* normalizeName */.Pc));
const forDevelopers = "dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|types?|typing|typecheck|type-check|check|checks|format|formatting|style|cov|cover|coverage|ci|qa|quality|bench|benchmarks?|release|enabler|pre-commit|tox|nox";
const isForDevelopers = (extra) => new RegExp(`^(?:${forDevelopers})$|^(?:dev|tests?|docs?|lint)-|-(?:dev|tests?|testing|docs?|lint)$`).test(extra);
/** Extras that came, went or bring something else. What the package's own developers use is theirs to change. */
const compareExtras = (sides, question) => {
    const { before, after } = question.extras;
    const gone = [...before.difference(after)].toSorted();
    const kept = [...before.intersection(after)].toSorted().filter((extra) => !isForDevelopers(extra));
    const added = [...after.difference(before)].toSorted();
    return [
        ...gone.map((extra) => ({
            what: "extra-removed",
            from: extra,
            to: undefined,
            level: isForDevelopers(extra) ? "warn" : "break",
        })),
        ...added.map((extra) => ({ what: "extra-added", from: undefined, to: extra, level: "note" })),
        ...kept.flatMap((extra) => compareExtra(extra, sides, question) ?? []),
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(47642);
;// CONCATENATED MODULE: ./.build/js/domain/installers/wheel-tags.js
const tagsOf = ({ pythonTags, abiTags, platformTags }) => pythonTags.flatMap((python) => abiTags.flatMap((abi) => platformTags.map((platform) => ({ python, abi, platform: modern(platform) }))));
/** https://peps.python.org/pep-0600/#legacy-manylinux-tags */
const modern = (platform) => platform
    .replace(/^manylinux1_/, "manylinux_2_5_")
    .replace(/^manylinux2010_/, "manylinux_2_12_")
    .replace(/^manylinux2014_/, "manylinux_2_17_");
/** The minor version of a Python 3 tag: 11 of `cp311`. */
const minorOf = (python) => {
    const [, minor] = /^[a-z]+3(\d+)$/.exec(python) ?? [];
    return minor === undefined ? undefined : Number(minor);
};
/** Whether whoever could install by `old` can install by `now`, the platform apart. */
const coversPython = (now, old) => {
    if (now.abi === old.abi && now.python === old.python)
        return true;
    const [floor, minor] = [minorOf(now.python), minorOf(old.python)];
    const isForAll = /^(?:py|cp)3/.test(now.python) && (floor === undefined || minor === undefined || floor <= minor);
    const isPython3 = /^(?:py|cp|pp)3/.test(old.python);
    if (now.abi === "none")
        return isPython3 && isForAll && (now.python.startsWith("py") || old.python.startsWith("cp"));
    return now.abi === "abi3" && /^(?:cp)3/.test(old.python) && isForAll;
};
const platformOf = (platform) => {
    const [, system = platform, major = "0", minor = "0", machine = ""] = /^(manylinux|musllinux|macosx)_(\d+)_(\d+)_(.+)$/.exec(platform) ?? [];
    return { system, machine, floor: Number(major) * 1000 + Number(minor) };
};
/** No system with an older glibc gets updates any more: CentOS 7 was the last with this one. */
const oldestGlibc = 2017;
const machinesOf = (machine) => machine === "universal2" ? ["universal2", "x86_64", "arm64"] : [machine];
/** `raised`: only newer systems than before. */
const coversPlatform = (now, old) => {
    if (now === "any" || now === old)
        return "yes";
    const [a, b] = [platformOf(now), platformOf(old)];
    if (a.system !== b.system || !machinesOf(a.machine).includes(b.machine))
        return "no";
    const floor = b.system === "manylinux" ? Math.max(b.floor, oldestGlibc) : b.floor;
    return a.floor <= floor ? "yes" : "raised";
};
/** What wheels mean to whoever could use the one with the tag `old`. */
const coverageOf = (old, now) => {
    const found = now.filter((tag) => coversPython(tag, old)).map((tag) => coversPlatform(tag.platform, old.platform));
    if (found.includes("yes"))
        return "yes";
    return found.includes("raised") ? "raised" : "no";
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/files.js


const tagsIn = (filenames) => filenames.flatMap((filename) => {
    const name = (0,distribution_name/* parseDistributionName */.w9)(filename);
    return name?.kind === "wheel" ? tagsOf(name) : [];
});
/** A Python that the next release is not for is told by its Requires-Python. */
const isStillFor = ({ python }, pythons) => {
    if (/^[a-z]+2/.test(python))
        return false;
    const minor = minorOf(python);
    return minor === undefined || pythons === undefined || pythons(`3.${minor}.99`) || pythons(`3.${minor}.0`);
};
/**
 * By all that wheels can be installed on, not by their names: a wheel for `abi3` is one for all Pythons after it, a pure
 * one is for everybody. One entry for each platform.
 */
const compareWheels = (before, after, pythons) => {
    const now = tagsIn(after);
    const old = tagsIn(before).filter((tag) => isStillFor(tag, pythons));
    const lost = old
        .map((tag) => ({ ...tag, coverage: coverageOf(tag, now) }))
        .filter(({ coverage }) => coverage !== "yes");
    // A file with several tags is for the oldest system among them: the newer ones say the same once more.
    const kinds = Map.groupBy(lost, ({ platform, coverage }) => `${coverage} ${platform.replace(/_\d+_\d+_/, "_")}`);
    return [...kinds.values()].map((tags) => ({
        what: "wheel-dropped",
        from: [...new Set(tags.map(({ python, abi, platform }) => `${python}-${abi}-${platform}`))].join(", "),
        to: undefined,
        level: tags[0].coverage === "raised" ? "warn" : "break",
    }));
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/licence.js
const licence_textOf = ({ licenseExpression, fields }) => licenseExpression ?? fields.get("license")?.[0];
/** SPDX compares without regard to case, and the arms of one operator in any order. https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
const arms = (expression) => {
    const words = expression
        .toLowerCase()
        .replaceAll(/[()]/g, " ")
        .trim()
        .split(/\s+(and|or)\s+/);
    const operators = new Set(words.filter((_, index) => index % 2 === 1));
    return operators.size > 1
        ? words.join(" ")
        : [...operators, ...words.filter((_, index) => index % 2 === 0).toSorted()].join(" ");
};
/** What is left of a licence's name in free words: `Apache 2.0` and `Apache License, Version 2.0` are `apache2`. */
const bare = (text) => text
    .toLowerCase()
    .replaceAll(/\b(?:the|licen[cs]e|version|v(?=\d))\b|licen[cs]e|[^a-z0-9.+]|(?<=[a-z ])v(?=\d)/g, "")
    .replaceAll(/(\d)\.0\b/g, "$1")
    .replaceAll(".", "");
/** Longer texts are whole licences. */
const longestName = 60;
/** Whether two free texts may well be one licence. */
const mayBeSame = (a, b) => {
    if (a.length > longestName || b.length > longestName)
        return true;
    const [left, right] = [bare(a), bare(b)];
    return left.startsWith(right) || right.startsWith(left);
};
/** No installer looks at it, and a person should; that a field moved says nothing. */
const compareLicences = (before, after) => {
    const [from, to] = [licence_textOf(before), licence_textOf(after)];
    const isSameField = (before.licenseExpression === undefined) === (after.licenseExpression === undefined);
    if (from === to && isSameField)
        return [];
    const isSame = from === undefined ||
        to === undefined ||
        (before.licenseExpression !== undefined && after.licenseExpression !== undefined
            ? arms(from) === arms(to)
            : mayBeSame(from, to));
    if (from !== undefined && to !== undefined && isSame && isSameField && arms(from) === arms(to))
        return [];
    return [{ what: "license-changed", from, to, level: isSame ? "note" : "warn" }];
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/modules.js

const isPrivate = (module) => module.split(".").some((part) => part.startsWith("_"));
/** A package is still there where its folder has become a namespace, and a namespace where it has become a package. */
const isThere = (module, all) => all.some((other) => other === module || other.startsWith(`${module}.`) || module.startsWith(`${other}.`));
/** `shelf_cli` of `shelf-read`, and what lies in a namespace: nobody else will bring a file of that name. */
const isOwn = (module, own, before) => {
    const [word = ""] = own.split("-");
    const [top = ""] = module.split(".");
    const roots = before.map((name) => (0,python_name/* normalizeName */.Pc)(name.split(".")[0] ?? ""));
    const name = (0,python_name/* normalizeName */.Pc)(top).replace(/^-/, "");
    return name.startsWith(word) || roots.some((root) => name === root || name.startsWith(`${root}-`));
};
/** What can be imported. A name that many distributions bring is a file that they take from one another. */
const compareModules = (before, after, { own, isSplit }) => {
    const gone = before.filter((module) => !isThere(module, after)).toSorted();
    const added = after.filter((module) => !isThere(module, before)).toSorted();
    return [
        ...gone.map((module) => {
            if (isSplit)
                return { what: "top-level-moved", from: module, to: undefined, level: "note" };
            return { what: "top-level-removed", from: module, to: undefined, level: isPrivate(module) ? "warn" : "break" };
        }),
        ...added.map((module) => ({
            what: "top-level-added",
            from: undefined,
            to: module,
            level: isOwn(module, own, before) ? "note" : "warn",
        })),
    ];
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/python-range.js


/** Far enough that every bound in use lies between two of them. */
const minors = ["2.6", "2.7", ...Array.from({ length: 41 }, (_, minor) => `3.${minor}`), "4.0", "5.0"];
/** The releases of Python that a bound cuts apart. */
const pythonsAround = (specifier) => {
    if (specifier.operator === "===")
        return [];
    const [major = 0n, minor = 0n, patch = 0n] = specifier.version.release;
    return [
        [major, minor, patch],
        [major, minor, patch + 1n],
        [major, minor + 1n],
        [major + 1n, 0n],
    ].map((release) => release.join("."));
};
const inOrder = (versions) => [...new Set(versions.map((text) => (0,python_version/* formatVersion */.qh)((0,python_version/* parseVersion */.ot)(text))))]
    .map((text) => ({ text, version: (0,python_version/* parseVersion */.ot)(text) }))
    .toSorted((a, b) => (0,python_version/* compareVersions */.Zy)(a.version, b.version))
    .map(({ text }) => text);
const compareRanges = (before, after) => {
    const pythons = inOrder([...minors, ...[...before, ...after].flatMap(pythonsAround)]);
    const then = pythons.map((python) => (0,python_specifier/* admits */.t)(before, python));
    const now = pythons.map((python) => (0,python_specifier/* admits */.t)(after, python));
    const [first, last] = [now.indexOf(true), now.lastIndexOf(true)];
    const lost = pythons.flatMap((python, index) => (then[index] && !now[index] ? [{ python, index }] : []));
    const where = (test) => lost.filter(({ index }) => test(index)).map(({ python }) => python);
    return {
        below: where((index) => index < first),
        above: where((index) => index > last),
        between: where((index) => index > first && index < last),
        isWider: now.some((admitted, index) => admitted && !then[index]),
    };
};
/**
 * By the Pythons that each admits, however it is written. pip goes back to an older release wherever a bound excludes its
 * Python; uv does so for lower bounds, and ignores the others.
 */
const comparePythonRanges = (from, to, { size, newestPython }) => {
    const [before, after] = [(0,python_specifier/* parseSpecifiers */.$)(from ?? ""), (0,python_specifier/* parseSpecifiers */.$)(to ?? "")];
    const say = (what, level) => ({ what, from, to, level });
    if (after === undefined)
        return from === to ? [] : [say("requires-python-invalid", "break")];
    if (before === undefined)
        return [];
    const { below, above, between, isWider } = compareRanges(before, after);
    const isReleased = (python) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(python), (0,python_version/* parseVersion */.ot)(`3.${newestPython + 1}.dev0`)) < 0;
    return [
        ...(below.length > 0 ? [say("requires-python-raised", size === "patch" ? "break" : "warn")] : []),
        ...(above.length > 0 ? [say("requires-python-capped", above.some(isReleased) ? "break" : "warn")] : []),
        ...(between.length > 0 ? [say("requires-python-excluded", "warn")] : []),
        ...(isWider ? [say("requires-python-widened", after.length === 0 ? "warn" : "note")] : []),
    ];
};
/** The Pythons that a release is for and that there are, or will be within a year: as `3.12.4`. */
const pythonsOf = (requiresPython, newestPython) => {
    const specifiers = (0,python_specifier/* parseSpecifiers */.$)(requiresPython ?? "") ?? [];
    const end = (0,python_version/* parseVersion */.ot)(`3.${newestPython + 2}.dev0`);
    const isIn = (python) => (0,python_specifier/* admits */.t)(specifiers, python) && (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(python), end) < 0;
    return minors.some(isIn) || specifiers.flatMap(pythonsAround).some(isIn) ? isIn : undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/release-size.js

const isZero = (numbers) => numbers.every((number) => number === 0n);
/**
 * By the number of the release itself: `2.32.2` is a patch also where `2.32.0` and `2.32.1` are yanked and `2.31.0` is
 * what users have. A post-release is one too.
 */
const sizeOf = (version) => {
    const { release, post } = (0,python_version/* parseVersion */.ot)(version) ?? {
        release: [],
        post: undefined,
    };
    if (post !== undefined || !isZero(release.slice(2)))
        return "patch";
    return isZero(release.slice(1)) ? "major" : "minor";
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/compare.js










/**
 * What installers, and those who depend on them, meet in the next release that the last one had otherwise: by meaning,
 * whatever the backend writes, and as bad as pip and uv make it.
 */
const compareReleases = (before, after, surroundings) => {
    const { newestPython } = surroundings;
    const version = after.metadata.version ?? "0";
    const size = sizeOf(version);
    const pythons = pythonsOf(after.metadata.requiresPython, newestPython);
    const sides = { before: readRequirements(before.metadata), after: readRequirements(after.metadata) };
    const own = sides.after.package;
    const extras = { before: extrasOf(before.metadata), after: extrasOf(after.metadata) };
    const question = { ...surroundings, own, size, version, pythons, extras };
    const isSplit = isSplitUp(sides.before, sides.after, version);
    const modules = before.topLevel && after.topLevel ? compareModules(before.topLevel, after.topLevel, { own, isSplit }) : [];
    return [
        ...comparePythonRanges(before.metadata.requiresPython, after.metadata.requiresPython, { size, newestPython }),
        ...compareRequirements(sides.before, sides.after, question),
        ...compareExtras(sides, question),
        ...(before.entryPoints && after.entryPoints ? compareEntryPoints(before.entryPoints, after.entryPoints, size) : []),
        ...modules,
        ...compareTyping(before, after, isSplit),
        ...(before.wheels && after.wheels ? compareWheels(before.wheels, after.wheels, pythons) : []),
        ...compareSdists(before, after),
        ...compareLicences(before.metadata, after.metadata),
        ...compareMetadataVersions(before.metadata.metadataVersion, after.metadata.metadataVersion),
    ];
};
const compareTyping = (before, after, isSplit) => before.isTyped === true && after.isTyped === false && !isSplit
    ? [{ what: "typed-removed", from: "py.typed", to: undefined, level: "warn" }]
    : [];
const compareSdists = (before, after) => before.hasSdist === true && after.hasSdist === false
    ? [{ what: "sdist-dropped", from: "sdist", to: undefined, level: "warn" }]
    : [];
/** Readers are to refuse a major version that they do not know. https://packaging.python.org/en/latest/specifications/core-metadata/#metadata-version */
const newestMajor = 2n;
const compareMetadataVersions = (from, to) => {
    const [old, next] = [(0,python_version/* parseVersion */.ot)(from ?? ""), (0,python_version/* parseVersion */.ot)(to ?? "")];
    if (old === undefined || next === undefined || (0,python_version/* compareVersions */.Zy)(next, old) <= 0)
        return [];
    const isKnown = next.release[0] <= newestMajor;
    return [
        isKnown
            ? { what: "metadata-version-raised", from, to, level: "note" }
            : { what: "metadata-version-unknown", from, to, level: "break" },
    ];
};

// EXTERNAL MODULE: ./.build/js/domain/problem/installers.js
var installers = __webpack_require__(35540);
// EXTERNAL MODULE: ./.build/js/domain/installers/words.js
var words = __webpack_require__(15010);
;// CONCATENATED MODULE: ./.build/js/domain/installers/findings.js



/** What breaks in a patch is a warning; what may break, and what does where the version says so, a notice; notes are none. */
const findingsOf = (release, entries) => entries.flatMap((entry) => {
    if (entry.level === "note")
        return [];
    const facts = { ...release, change: (0,words/* changeOf */.C)(entry), effect: (0,words/* effectOf */.$)(entry) };
    const isBreak = entry.level === "break" && sizeOf(release.to) === "patch";
    return [isBreak ? (0,installers.releaseBreaksInstallers)(facts) : (0,installers.releaseChangesInstallation)(facts)];
});

;// CONCATENATED MODULE: ./.build/js/domain/installers/last-release.js


/**
 * The release that users have before the next one: the greatest below it that is not yanked, and before a final release
 * a final one, where there is any. https://peps.python.org/pep-0592/
 */
const releaseBefore = (files, name, next) => {
    const bound = (0,python_version/* parseVersion */.ot)(next);
    const known = files.flatMap((file) => {
        const parsed = file.yanked ? undefined : (0,distribution_name/* parseDistributionName */.w9)(file.filename, name);
        const version = parsed && (0,python_version/* parseVersion */.ot)(parsed.version);
        return version === undefined || (0,python_version/* compareVersions */.Zy)(version, bound) >= 0 ? [] : [{ file, name: parsed, version }];
    });
    const final = known.filter(({ version }) => !(0,python_version/* isPrerelease */.V1)(version));
    const counted = (0,python_version/* isPrerelease */.V1)(bound) || final.length === 0 ? known : final;
    const [last] = counted.toSorted((a, b) => (0,python_version/* compareVersions */.Zy)(b.version, a.version));
    return (last && { version: last.name.version, files: counted.filter((each) => each.name.version === last.name.version) });
};
const isPure = ({ abiTags, platformTags }) => abiTags.includes("none") && platformTags.includes("any");
/** The file to read: a wheel for everybody, else the smallest wheel, else the sdist. */
const fileToRead = ({ files }) => {
    const rank = (name) => (name.kind === "sdist" ? 2 : isPure(name) ? 0 : 1);
    return files.toSorted((a, b) => rank(a.name) - rank(b.name) ||
        (a.file.size ?? 0) - (b.file.size ?? 0) ||
        (a.file.filename < b.file.filename ? -1 : 1))[0];
};
/**
 * The wheels of the next release, where the one that was built stands for all of them: it is for everybody, or the last
 * release had none that was not. Else what other machines will build is not known.
 */
const comparableWheels = (before, built) => {
    const isForAll = (filename) => {
        const name = (0,distribution_name/* parseDistributionName */.w9)(filename);
        return name?.kind === "wheel" && isPure(name);
    };
    return isForAll(built) || before.every(isForAll) ? [built] : undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/installers/release.js
/** The minor version of the newest Python 3 at a time, in milliseconds since the epoch: one each October. https://peps.python.org/pep-0602/ */
const newestPythonAt = (time) => {
    const date = new Date(time);
    return date.getUTCFullYear() - 2011 - (date.getUTCMonth() < 9 ? 1 : 0);
};

// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/stages/installers/availability.js




/** More requirements than anybody changes in a release. */
const mostQuestions = 50;
/** The packages that a release requires by words that the last one had not. */
const newlyRequired = (before, after) => {
    const known = new Set(before.requiresDist);
    const names = after.requiresDist
        .filter((text) => !known.has(text))
        .flatMap((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        return parsed.ok && parsed.requirement.specifier !== "" ? [parsed.requirement.name] : [];
    });
    return [...new Set(names)];
};
/** Asks the index what there is of these packages. One that it does not have may come from another index: not known. */
const askAvailable = async (names, { index, signal }) => {
    const found = await Promise.all(names.slice(0, mostQuestions).map(async (name) => {
        const project = await index.project(name, { signal }).catch((error) => {
            if (error instanceof problem/* Problem */.AF)
                return undefined;
            throw error;
        });
        const versions = project?.files.flatMap(({ filename, yanked }) => yanked ? [] : ((0,distribution_name/* parseDistributionName */.w9)(filename, name)?.version ?? []));
        return versions === undefined ? [] : [[name, versions]];
    }));
    return new Map(found.flat());
};
/** Whether one of these versions fits, where they are known. */
const availableIn = (known) => (name, specifiers) => known.get(name)?.some((version) => (0,python_specifier/* admits */.t)(specifiers, version));

;// CONCATENATED MODULE: ./.build/js/domain/installers/api.js
const meanings = {
    OBJECT_REMOVED: ["api-removed", "break"],
    PARAMETER_REMOVED: ["api-parameter-removed", "break"],
    PARAMETER_ADDED_REQUIRED: ["api-parameter-required", "break"],
    PARAMETER_CHANGED_REQUIRED: ["api-parameter-required", "break"],
    PARAMETER_CHANGED_KIND: ["api-parameter-kind", "break"],
    PARAMETER_MOVED: ["api-parameter-moved", "break"],
    EXPORT_DROPPED: ["api-export-dropped", "warn"],
    CLASS_REMOVED_BASE: ["api-base-removed", "warn"],
};
/** Names before parameters, and what is nearest to the top first. */
const order = ({ kind, path }) => `${kind === "OBJECT_REMOVED" ? 0 : 1} ${String(path.split(".").length).padStart(3, "0")} ${path}`;
/** What of it a maintainer should know, in the order in which it matters. */
const apiEntries = (changes) => changes
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap(({ kind, path, parameter, isUnsure }) => {
    const [what, level] = meanings[kind] ?? [];
    if (what === undefined || level === undefined)
        return [];
    const name = parameter === undefined ? path : `${path}(${parameter})`;
    const isNew = kind === "PARAMETER_ADDED_REQUIRED";
    return [{ what, from: isNew ? undefined : name, to: isNew ? name : undefined, level: isUnsure ? "warn" : level }];
});

;// CONCATENATED MODULE: ./.build/js/stages/installers/compare-api.js


const unread = (why) => ({ entries: [], findings: [], unread: `its names were not compared: ${why}` });
/** Compares two wheels; modules that are private, and that only one of them has, are not asked about. */
const compareApi = async ({ package: name, release, before, after, modules }, { apiChanges, signal }) => {
    if (before === undefined || after === undefined)
        return unread("one of the two has no wheel here");
    const asked = modules.filter((module) => !module.split(".").some((part) => part.startsWith("_")));
    if (asked.length === 0)
        return unread("both have no public module of one name");
    const compared = await apiChanges.compare({ before, after, modules: asked, signal });
    if ("unavailable" in compared)
        return unread(compared.unavailable);
    const entries = apiEntries(compared.changes);
    const { hidden, unchecked } = compared;
    return {
        entries,
        findings: [(0,installers.apiCompared)({ package: name, release, shown: entries.length, hidden, unchecked })],
        unread: undefined,
    };
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/entry-points.js
var entry_points = __webpack_require__(25261);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/installers/quick-wheel.js


/** Backends that put files into a wheel and compile nothing, and where they are told to run something else on the way. */
const packers = {
    uv_build: [],
    "hatchling.build": [
        ["hatch", "build", "hooks"],
        ["hatch", "build", "targets", "wheel", "hooks"],
    ],
    "flit_core.buildapi": [],
    "poetry.core.masonry.api": [["poetry", "build"]],
    "pdm.backend": [
        ["pdm", "build", "run-setuptools"],
        ["pdm", "build", "custom-hook"],
    ],
    "setuptools.build_meta": [["setuptools", "ext-modules"]],
};
const isSaid = (table, [key = "", ...rest]) => rest.length === 0 ? key in table : isSaid((0,shapes/* tableIn */.sV)(table, key), rest);
/** Whether a package's wheel is made in a moment; `hasFile` says what lies in its folder. */
const isQuickToBuild = ({ text }, hasFile) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    const table = parsed.ok ? parsed.table : {};
    const { "build-backend": backend } = (0,shapes/* tableIn */.sV)(table, "build-system");
    const slow = typeof backend === "string" && Object.hasOwn(packers, backend) ? packers[backend] : undefined;
    if (slow === undefined || slow.some((path) => isSaid((0,shapes/* tableIn */.sV)(table, "tool"), path)))
        return false;
    return !["setup.py", "hatch_build.py", "pdm_build.py"].some(hasFile);
};

// EXTERNAL MODULE: ./.build/js/domain/python/metadata.js
var python_metadata = __webpack_require__(35335);
;// CONCATENATED MODULE: ./.build/js/domain/installers/stated-view.js




const textsIn = (value) => Array.isArray(value) ? value.filter((each) => shapes/* aString */.z1.accepts(each)) : [];
/** As backends write it. */
const withExtra = (text, extra) => {
    const parsed = (0,requirement/* parseRequirement */.p)(text);
    const condition = `extra == "${extra}"`;
    if (!parsed.ok || parsed.requirement.marker === undefined)
        return `${text} ; ${condition}`;
    const { marker, spans } = parsed.requirement;
    return `${text.slice(0, spans.marker.start)}(${marker}) and ${condition}`;
};
const pointsIn = (group, table) => Object.entries(table).flatMap(([name, value]) => (typeof value === "string" ? [{ group, name, value }] : []));
/** Without these nothing that installers go by is left to compare. */
const compared = ["requires-python", "dependencies", "optional-dependencies", "scripts", "gui-scripts", "entry-points"];
/**
 * What `[project]` says of a release: backends must write it as it is. `undefined` where a field is dynamic that installers
 * go by, since only the backend knows it. https://packaging.python.org/en/latest/specifications/pyproject-toml/#dynamic
 */
const statedView = (text) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    const project = (0,shapes/* tableIn */.sV)(parsed.ok ? parsed.table : {}, "project");
    const dynamic = textsIn(project.dynamic);
    if (!shapes/* aString */.z1.accepts(project.name) || dynamic.some((field) => compared.includes(field)))
        return undefined;
    const extras = Object.entries((0,shapes/* tableIn */.sV)(project, "optional-dependencies"));
    const fields = [
        ["Name", [project.name]],
        ["Requires-Python", textsIn([project["requires-python"]])],
        ["Requires-Dist", textsIn(project.dependencies)],
        ["Requires-Dist", extras.flatMap(([extra, list]) => textsIn(list).map((each) => withExtra(each, extra)))],
        ["Provides-Extra", extras.map(([extra]) => extra)],
        ["License-Expression", textsIn([project.license])],
    ];
    const lines = fields.flatMap(([name, values]) => values.map((value) => `${name}: ${value.replaceAll(/\s+/g, " ")}\n`));
    const metadata = (0,python_metadata/* parseMetadata */.jR)(lines.join(""));
    const groups = Object.keys((0,shapes/* tableIn */.sV)(project, "entry-points"));
    return {
        metadata,
        entryPoints: [
            ...pointsIn("console_scripts", (0,shapes/* tableIn */.sV)(project, "scripts")),
            ...pointsIn("gui_scripts", (0,shapes/* tableIn */.sV)(project, "gui-scripts")),
            ...groups.flatMap((group) => pointsIn(group, (0,shapes/* tableIn */.sV)((0,shapes/* tableIn */.sV)(project, "entry-points"), group))),
        ],
    };
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(43186);
// EXTERNAL MODULE: ./.build/js/domain/distribution/identity.js
var identity = __webpack_require__(13052);
// EXTERNAL MODULE: ./.build/js/domain/distribution/import-names.js
var import_names = __webpack_require__(98670);
;// CONCATENATED MODULE: ./.build/js/domain/installers/view.js




/** What is imported of a wheel, modules in a folder without `__init__` by that folder. Sorted. */
const modulesIn = (wheel) => {
    const packages = new Set((0,import_names/* packagesOf */.DT)(wheel));
    const names = (0,import_names/* importNames */.M5)(wheel).map((name) => packages.has(name) || !name.includes(".") ? name : name.split(".").slice(0, -1).join("."));
    return [...new Set(names)].toSorted();
};
/** What installers see of a distribution; `undefined` where it has no metadata. Of an sdist nothing else is known. */
const viewOf = (archive) => {
    const metadata = (0,identity/* metadataOf */.Nk)(archive);
    if (metadata === undefined || archive.kind === "sdist")
        return metadata && { metadata };
    return {
        metadata,
        entryPoints: (0,entry_points/* entryPointsOf */.jB)(archive),
        topLevel: modulesIn(archive),
        isTyped: (0,distribution_archive/* filesOf */.R8)(archive).some(({ path }) => /(?:^|\/)py\.typed$/.test(path)),
    };
};

// EXTERNAL MODULE: ./.build/js/domain/pin/apply.js
var apply = __webpack_require__(5161);
// EXTERNAL MODULE: ./.build/js/domain/pin/plan-bounds.js
var plan_bounds = __webpack_require__(78394);
// EXTERNAL MODULE: ./.build/js/domain/version-origin/backend.js
var backend = __webpack_require__(29527);
;// CONCATENATED MODULE: ./.build/js/stages/installers/next-views.js
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










/** Asks the build backends, in a copy in which the requirements are those that would be published. */
const readNextViews = async (planned, question, ports) => {
    const { workspace, topLevel } = question;
    const { copies, run, uv, clock, signal, scratch, archives } = ports;
    const memberOf = new Map(workspace.members.map((member) => [member.name, member]));
    const texts = new Map(planned.map((release) => [release.name, next_views_textOf(memberOf.get(release.name), release, question)]));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = __addDisposableResource(env_1, await copies.make({
                topLevel,
                root: workspace.root,
                members: workspace.members.map(({ path }) => path),
                into: (await run.scratch.folder("copy")).path,
                signal,
            }), true);
            for (const [name, text] of texts)
                await writeText(memberOf.get(name), text, copy);
            await copy.settle();
            const packages = planned.map(({ name }) => {
                const member = memberOf.get(name);
                const isWheel = question.isApiChecked || isQuick(member, question, ports);
                return { name, backend: (0,backend/* backendOf */.E)(workspace, member), isWheel };
            });
            const commitTime = Math.floor(clock.now() / 1000);
            const made = await uv.nextReleases({ root: copy.root, packages, scratch: scratch.path, commitTime, signal });
            const views = [...made].map(async ([name, release]) => [name, await nextView(release, archives)]);
            return new Map((await Promise.all(views)).map(([name, view]) => [name, orStated(view, texts.get(name))]));
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
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        const unread = error.findings[0].message;
        return new Map([...texts].map(([name, text]) => [name, orStated({ unread }, text)]));
    }
};
/** Where a backend does not say it, what the file says counts, which the backend has to write. */
const orStated = (next, text) => {
    const view = next.view ?? statedView(text);
    return next.view !== undefined || view === undefined
        ? next
        : { view, unread: `${next.unread}; what [project] says was compared` };
};
/** Of `pyproject.toml`, with the requirements that will be published. */
const next_views_textOf = (member, { edits }, { bounds, versions }) => {
    const own = edits.flatMap((edit) => (edit.kind === "requirement" ? [edit] : []));
    return (0,apply/* applyBounds */.Y)(member, [...(0,plan_bounds/* planBounds */.h)(member, bounds, (name) => versions.get(name)), ...own]);
};
const writeText = async (member, text, copy) => {
    if (text === member.text)
        return;
    await copy.write(member.path === "." ? "pyproject.toml" : `${member.path}/pyproject.toml`, text);
};
const isQuick = (member, { workspace }, { files }) => {
    const names = new Set((files.list(`${workspace.root}/${member.path}`) ?? []).map(({ name }) => name));
    return isQuickToBuild(member, (name) => names.has(name));
};
const nextView = async (release, archives) => {
    if (release.kind === "unknown")
        return { unread: release.why };
    if (release.kind === "metadata") {
        const { metadata, entryPoints } = release;
        return {
            view: { metadata: (0,python_metadata/* parseMetadata */.jR)(metadata), entryPoints: (0,entry_points/* parseEntryPoints */.f0)(entryPoints) },
            unread: "its wheel was not built, so modules are not compared",
        };
    }
    const view = viewOf(await archives.read(release.path));
    return view === undefined
        ? { unread: `${(0,external_node_path_.basename)(release.path)}, which was built, cannot be read` }
        : { view, wheel: release.path };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/stages/installers/released-view.js





/** Bytes. A plan does not wait for more. */
const largestFile = 32 * 1024 ** 2;
/** By the METADATA beside the wheel, where the index has it, and by the wheel; by the sdist where there is no wheel. */
const readReleasedView = async (release, ports) => {
    const { file, name } = fileToRead(release);
    const wheels = release.files.flatMap((each) => (each.name.kind === "wheel" ? [each.name.filename] : []));
    const [metadata, read] = await Promise.all([besideWheel(file, ports), readFile(file, ports)]);
    const isWheel = name.kind === "wheel";
    const view = "view" in read ? { ...read.view, ...(metadata && { metadata }) } : metadata && { metadata };
    const withoutWheel = `${release.version} has no wheel, and an sdist says neither commands nor modules`;
    return {
        view: view && { ...view, wheels, hasSdist: wheels.length < release.files.length },
        unread: "why" in read ? read.why : isWheel ? undefined : withoutWheel,
        wheel: isWheel && "path" in read ? read.path : undefined,
    };
};
/** https://peps.python.org/pep-0658/ */
const besideWheel = async (file, ports) => {
    const { metadataSha256: known } = file;
    if (known === undefined)
        return undefined;
    const bytes = await fetched({ ...file, url: `${file.url}.metadata` }, known === true ? undefined : known, ports);
    return bytes instanceof Uint8Array ? (0,python_metadata/* parseMetadata */.jR)(new TextDecoder().decode(bytes)) : undefined;
};
const readFile = async (file, ports) => {
    const { filename, size = 0 } = file;
    if (size > largestFile)
        return { why: `${filename} is too large to be fetched for a plan` };
    const bytes = await fetched(file, file.sha256, ports);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    await ports.scratch.write(filename, bytes);
    const path = ports.scratch.pathOf(filename);
    const archive = await ports.archives.read(path);
    const view = archive.faults.some(({ severity }) => severity === "error") ? undefined : viewOf(archive);
    return view === undefined ? { why: `${filename} on the index cannot be read` } : { view, path };
};
const fetched = async (file, sha256, { index, signal }) => {
    try {
        const bytes = await index.download(file, { signal });
        const isListed = sha256 === undefined || (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") === sha256;
        return isListed ? bytes : { why: `${file.filename} is not what the index lists` };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { why: error.findings[0].message };
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/installers/see-installers.js
var see_installers_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var see_installers_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











const mostApiFindings = 10;
/**
 * Compares each planned release with the last one on the index. Build backends run in a copy of the checkout, with the
 * requirements as they would be published. A package of which something cannot be read is said, and fails nothing.
 */
const seeInstallers = async (question, run, ports) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { planned, published, index: asked } = question;
        const pairs = planned.flatMap((release) => {
            const files = published.get(release.name)?.files ?? [];
            const last = releaseBefore(files, release.name, release.proposed);
            return last === undefined ? [] : [{ release, last }];
        });
        if (pairs.length === 0)
            return { entries: new Map(), findings: [] };
        const index = ports.openIndex(asked);
        const scratch = see_installers_addDisposableResource(env_1, await run.scratch.folder("installers"), true);
        const next = await readNextViews(pairs.map(({ release }) => release), question, { ...ports, run, scratch });
        const seen = await Promise.all(pairs.map(async ({ release, last }) => {
            const before = await readReleasedView(last, { ...ports, index, scratch });
            const after = next.get(release.name) ?? { unread: "it was not built" };
            const metadata = before.view && after.view ? await compareViews(before.view, after, { release, question, index, ports }) : [];
            const api = question.isApiChecked
                ? await compareApi({
                    package: release.name,
                    release: last.version,
                    before: before.wheel,
                    after: after.wheel,
                    modules: (before.view?.topLevel ?? []).filter((name) => after.view?.topLevel?.includes(name)),
                }, ports)
                : undefined;
            const why = [before.unread, after.unread, api?.unread].filter((each) => each !== undefined).join("; ");
            const about = { package: release.name, from: last.version, to: release.proposed };
            const findings = [
                ...findingsOf(about, metadata),
                // The plan has all of them; more would bury the rest.
                ...findingsOf(about, api?.entries ?? []).slice(0, mostApiFindings),
                ...(api?.findings ?? []),
                ...(why === "" ? [] : [(0,installers.installersNotCompared)({ package: release.name, release: last.version, why })]),
            ];
            const entries = [...metadata, ...(api?.entries ?? [])];
            return { name: release.name, entries, findings };
        }));
        return {
            entries: new Map(seen.map(({ name, entries }) => [name, entries])),
            findings: seen.flatMap(({ findings }) => findings),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = see_installers_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const compareViews = async (before, { view, wheel }, { release, question, index, ports }) => {
    const { versions } = question;
    const after = {
        ...view,
        metadata: { ...view.metadata, version: release.proposed },
        wheels: wheel === undefined ? undefined : comparableWheels(before.wheels ?? [], (0,external_node_path_.basename)(wheel)),
    };
    const foreign = newlyRequired(before.metadata, after.metadata).filter((name) => !versions.has(name));
    // What TestPyPI lacks comes from PyPI.
    const isWhole = question.index.simpleUrl !== presets/* indexPresets */.ZU.testpypi.simpleUrl;
    const available = isWhole ? await askAvailable(foreign, { index, signal: ports.signal }) : new Map();
    return compareReleases(before, after, {
        newestPython: newestPythonAt(ports.clock.now()),
        isSibling: (name) => versions.has(name),
        isAvailable: availableIn(available),
    });
};

;// CONCATENATED MODULE: ./.build/js/stages/installers/with-installers.js


/** The plan, with what installers will see of each release; as it is where no index is asked. */
const withInstallers = async ({ plan, survey }, { bounds, apiCheck, run }, ports) => {
    const { workspace, stated, past, index } = survey;
    if (index === undefined)
        return plan;
    const now = [...stated.versions].map(([name, { version }]) => [name, (0,python_version/* canonicalVersion */.Bp)(version)]);
    const next = plan.packages.map(({ name, proposed }) => [name, proposed]);
    const question = {
        workspace,
        topLevel: past?.topLevel,
        planned: plan.packages,
        versions: new Map([...now, ...next]),
        bounds,
        isApiChecked: apiCheck === "griffe",
        index: index.asked,
        published: index.published,
    };
    const { entries, findings } = await seeInstallers(question, run, ports);
    return {
        ...plan,
        packages: plan.packages.map((planned) => ({ ...planned, installers: entries.get(planned.name) ?? [] })),
        findings: [...plan.findings, ...findings],
    };
};


/***/ }),

/***/ 67080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ makeReleaseFiles)
});

// EXTERNAL MODULE: ./.build/js/domain/changelog/scriv-settings.js
var scriv_settings = __webpack_require__(16629);
// EXTERNAL MODULE: ./.build/js/domain/changelog/tables.js
var tables = __webpack_require__(24411);
// EXTERNAL MODULE: ./.build/js/domain/changelog/tool-settings.js
var tool_settings = __webpack_require__(30496);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/fragments/read.js + 3 modules
var read = __webpack_require__(4792);
// EXTERNAL MODULE: ./.build/js/domain/fragments/scriv.js
var scriv = __webpack_require__(50992);
// EXTERNAL MODULE: ./.build/js/domain/fragments/towncrier.js
var towncrier = __webpack_require__(22296);
;// CONCATENATED MODULE: ./.build/js/domain/fragments/renderers.js







/** Which tool writes the changelog of a package: its own, or the root's where the root is no package of its own. */
const renderersOf = (files, workspace, members) => {
    const rootMember = workspace.members.find(({ path }) => path === ".");
    const root = (0,read/* homeAt */.x)(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
    const isRootDone = members.some(({ path }) => path === ".");
    return new Map(members.flatMap((member) => {
        const { name, path, tool, rawName } = member;
        const own = path === "." ? root : (0,read/* homeAt */.x)(files, workspace, { path, tool, rawName });
        const found = ofHome(own, root) ?? (isRootDone ? undefined : ofHome(root, root));
        return found === undefined ? [] : [[name, found]];
    }));
};
const ofHome = (home, root) => renderers_towncrier(home, root) ?? renderers_scriv(home);
const within = ({ path }, inner) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(path, inner));
/** As fragments are read: by its own settings, else by the root's where it has the folder that they name. */
const renderers_towncrier = (home, root) => {
    const own = (0,tool_settings/* towncrierSettings */.XL)(home.tool, home.read);
    const settings = own ?? (0,tool_settings/* towncrierSettings */.XL)(root.tool, root.read);
    if (settings === undefined)
        return undefined;
    const folders = (0,towncrier/* towncrierRules */.p)(settings, home).folders.map(({ folder }) => folder);
    if (own === undefined && !folders.some((folder) => home.list(folder) !== undefined))
        return undefined;
    const config = root.read("towncrier.toml").kind === "text" ? "towncrier.toml" : "pyproject.toml";
    return {
        tool: "towncrier",
        home: home.path,
        config: own === undefined ? config : undefined,
        changelog: within(home, (0,tables/* textAt */.$6)(settings, "filename") ?? "NEWS.rst"),
        folders: folders.map((folder) => within(home, folder)),
    };
};
const renderers_scriv = (home) => {
    const found = (0,scriv/* readScriv */.I)(home, "");
    if (found === undefined)
        return undefined;
    return {
        tool: "scriv",
        home: home.path,
        config: undefined,
        changelog: within(home, (0,scriv_settings/* scrivChangelog */.IE)((0,scriv_settings/* scrivSettings */.dA)(home.tool, home.read) ?? {})),
        folders: [within(home, found.folder)],
    };
};
/** The folder that holds the changelog, or those of all releases. */
const changelogFolder = ({ changelog }) => {
    const cut = changelog.search(/[{}$]/);
    return cut === -1
        ? ((0,workspace_path/* parent */.$t)(changelog) ?? ".")
        : changelog.slice(0, Math.max(0, changelog.lastIndexOf("/", cut))) || ".";
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/edited-files.js

/** `top` is the git top level, absolute, with links resolved. */
const editFiles = (files, top) => {
    const edits = new Map();
    const edit = (path) => edits.get((0,workspace_path/* relative */.V8)(top, path));
    const isEdited = (path) => edits.has((0,workspace_path/* relative */.V8)(top, path));
    const realPath = (path) => {
        if (!isEdited(path))
            return files.realPath(path);
        return edit(path) === undefined ? undefined : (files.realPath(path) ?? path);
    };
    const before = (path) => files.readText((0,workspace_path/* join */.fj)(top, path));
    return {
        files: {
            readText: (path) => (isEdited(path) ? edit(path) : files.readText(path)),
            list: (path) => files.list(path)?.filter(({ name }) => !isEdited((0,workspace_path/* join */.fj)(path, name)) || edit((0,workspace_path/* join */.fj)(path, name)) !== undefined),
            realPath,
        },
        set: (path, text) => edits.set(path, text),
        changes: () => [...edits]
            .map(([path, after]) => ({ path, before: before(path), after }))
            .filter((change) => change.before !== change.after)
            .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
};

// EXTERNAL MODULE: ./.build/js/domain/changes/fragments/changeset-text.js
var changeset_text = __webpack_require__(40185);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
;// CONCATENATED MODULE: ./.build/js/domain/release-files/take-changesets.js




/** Takes away the changesets that a plan has used. One that waits for other packages, too, keeps the lines of these. */
const takeChangesets = ({ packages }, { workspace, edited }) => {
    const released = new Set(packages.map(({ name }) => name));
    const members = new Set(workspace.members.map(({ name }) => name));
    const used = packages.flatMap(({ changes }) => changes.filter(({ source }) => source === "fragment").map(({ id }) => id));
    for (const path of new Set(used.filter((id) => /(?:^|\/)\.changeset\/[^/]+$/.test(id)))) {
        const text = edited.files.readText((0,workspace_path/* join */.fj)((0,source_text/* topOf */.HX)(workspace), path));
        if (text === undefined)
            continue;
        const names = ((0,changeset_text/* readChangesetText */.u)(text)?.lines ?? []).map(({ name }) => (0,python_name/* normalizeName */.Pc)(name));
        const isWaiting = names.some((name) => members.has(name) && !released.has(name));
        edited.set(path, isWaiting ? withoutLines(text, released) : undefined);
    }
};
/** The front matter without the lines of some packages. */
const withoutLines = (text, names) => text.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (_, start, matter) => {
    const lines = matter.split(/(?<=\n)/).filter((line) => {
        const [, name] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(line) ?? [];
        return name === undefined || !names.has((0,python_name/* normalizeName */.Pc)(name));
    });
    return `${start}${lines.join("")}`;
});

// EXTERNAL MODULE: ./.build/js/domain/release-files/write-changelogs.js + 15 modules
var write_changelogs = __webpack_require__(82624);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-files.js
var release_files = __webpack_require__(17698);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/toml/edit.js
var toml_edit = __webpack_require__(10608);
// EXTERNAL MODULE: ./.build/js/domain/version-files/entry.js + 1 modules
var version_files_entry = __webpack_require__(81346);
// EXTERNAL MODULE: ./.build/js/domain/version-files/owner.js
var version_files_owner = __webpack_require__(95875);
// EXTERNAL MODULE: ./.build/js/domain/version-files/stated-version.js + 3 modules
var stated_version = __webpack_require__(70995);
// EXTERNAL MODULE: ./.build/js/domain/version-origin/resolve.js + 4 modules
var resolve = __webpack_require__(80050);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/release-files/cargo-lock.js



/**
 * `Cargo.lock` with the new version of its own crates, which `cargo build --locked` compares: the one of the manifest, or
 * all that inherit its workspace's version. `undefined` where it has none of them. Crates of others have a source.
 * https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html
 */
const moveCrates = (lock, { manifest, from, to }) => {
    const parsed = (0,parse/* parseToml */.M)(lock);
    const packages = parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : [];
    const toml = (0,parse/* parseToml */.M)(manifest);
    const table = toml.ok ? toml.table : {};
    const { name, version } = (0,shapes/* tableIn */.sV)(table, "package");
    const isShared = !shapes/* aString */.z1.accepts(version);
    const edits = packages.flatMap((each, index) => {
        const isOwn = shapes/* aTable */.Q5.accepts(each) && each.source === undefined && each.version === from;
        return isOwn && (isShared || each.name === name) ? [{ path: ["package", index, "version"], value: to }] : [];
    });
    return edits.length === 0 ? undefined : (0,toml_edit/* editStrings */.t_)(lock, edits);
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/replace-text.js
/** More places than anybody means. */
const mostTries = 50;
/**
 * A text in which the first occurrence of `from`, at or below a line, says something else that `isRight` finds where it
 * looks: what decides is what its reader then reads. `undefined` where none does.
 */
const replaceFrom = async (text, { line, from, to }, isRight) => {
    let at = lineStart(text, line) - 1;
    for (let tries = 0; tries < mostTries; tries += 1) {
        at = text.indexOf(from, at + 1);
        if (at === -1)
            return undefined;
        const replaced = `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
        if (await isRight(replaced))
            return replaced;
    }
    return undefined;
};
const lineStart = (text, line) => {
    let at = 0;
    for (let count = 1; count < line; count += 1) {
        const next = text.indexOf("\n", at);
        if (next === -1)
            return at;
        at = next + 1;
    }
    return at;
};
/** The text with something else in a group of each match. The pattern sees it without byte order mark and carriage returns, as where it is read. */
const replaceMatches = (original, { pattern, group }, write) => {
    const { text, offsets } = plain(original);
    const parts = [];
    let done = 0;
    for (const { index, text: match, groups } of pattern.matchAll(text)) {
        const value = groups[group];
        if (value === undefined || value === "")
            continue;
        const written = write(value);
        if (written === undefined)
            return undefined;
        const start = index + Math.max(0, match.indexOf(value));
        parts.push(original.slice(done, offsets(start)), written);
        done = offsets(start + value.length);
    }
    return parts.join("") + original.slice(done);
};
/** A text as patterns see it, and where its letters stand in the original. */
const plain = (original) => {
    const mark = original.startsWith("\ufeff") ? 1 : 0;
    const returns = [...original.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
    return {
        text: original.slice(mark).replaceAll("\r\n", "\n"),
        offsets: (at) => {
            const passed = returns.findIndex((place) => place >= at);
            return at + mark + (passed === -1 ? returns.length : passed);
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/written-version.js

const semverPhases = { a: "alpha", b: "beta", rc: "rc" };
/**
 * A version as a place is to say it: with the `v` that stood there, and in the words of Cargo and npm where the file is
 * theirs, which read three numbers and `-rc.1`. `undefined` where these have no words for it.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field
 */
const writtenVersion = (version, { file, before }) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const isSemver = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(file);
    const text = isSemver ? semver(parsed) : (0,python_version/* formatVersion */.qh)(parsed);
    return text === undefined || !/^v\d/i.test(before) ? text : `${before[0]}${text}`;
};
const semver = ({ epoch, release, pre, post, dev, local }) => {
    if (epoch !== 0n || release.length > 3 || post !== undefined || dev !== undefined || local.length > 0)
        return undefined;
    const numbers = [0, 1, 2].map((at) => release[at] ?? 0n).join(".");
    return pre === undefined ? numbers : `${numbers}-${semverPhases[pre.phase]}.${pre.number}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/write-versions.js














/** Writes the versions of a plan where the packages, their dependents and the lines of `version-files` have them. */
const writeVersions = async ({ packages }, { versionFiles, ...place }) => {
    const findings = [];
    for (const { edits } of packages) {
        for (const edit of edits) {
            const member = place.workspace.members.find(({ name }) => name === edit.package);
            const finding = edit.kind === "version" ? await writeOwn(member, edit, place) : writeRequirement(member, edit, place);
            if (finding !== undefined)
                findings.push(finding);
        }
    }
    for (const line of versionFiles) {
        const entry = await (0,version_files_entry/* parseVersionFileEntry */.q)(line);
        const finding = "code" in entry ? entry : await writeFile(entry, packages, place);
        if (finding !== undefined)
            findings.push(finding);
    }
    return findings;
};
const readIn = ({ workspace, edited }) => (0,source_text/* sourceReader */.T2)(edited.files, workspace);
const writeOwn = async (member, { to }, place) => {
    const { workspace, edited } = place;
    const fail = (file, why) => (0,release_files.versionNotWritten)({ package: member.name, version: to, file, why });
    if (member.version !== undefined) {
        const source = readIn(place)((0,workspace_path/* join */.fj)(member.path, "pyproject.toml"));
        const written = source.kind === "text" ? (0,toml_edit/* editStringItem */.Lw)(source.text, ["project", "version"], to) : undefined;
        if (source.kind !== "text" || written === undefined)
            return fail(`${member.path}/pyproject.toml`, "it has no version as a string");
        edited.set(source.file, written);
        return undefined;
    }
    const origin = await (0,resolve/* originOf */.y)(workspace, member, readIn(place));
    if (origin.kind !== "stated")
        return fail(`${member.path}/pyproject.toml`, "no file says it");
    const { version: before, place: { file, line = 1 }, } = origin.stated;
    // Packages of one file may have one version.
    if ((0,python_version/* canonicalVersion */.Bp)(before) === to)
        return undefined;
    const written = writtenVersion(to, { file, before });
    if (written === undefined)
        return fail(file, "the file's own tools have no words for such a version");
    const isRight = async (text) => {
        const now = await (0,resolve/* originOf */.y)(workspace, member, trial(readIn(place), file, text));
        return now.kind === "stated" && now.stated.version === written;
    };
    const text = textOf(place, file);
    const changed = text === undefined ? undefined : await replaceFrom(text, { line, from: before, to: written }, isRight);
    if (changed === undefined)
        return fail(file, `${before} is not found where it is read`);
    edited.set(file, changed);
    if (/(?:^|\/)Cargo\.toml$/.test(file))
        lockCrates({ file, manifest: text, from: before, to: written }, place);
    return undefined;
};
/** The `Cargo.lock` beside a manifest, or beside its workspace's above it. */
const lockCrates = ({ file, ...move }, place) => {
    for (let folder = file; folder !== "";) {
        folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
        const path = folder === "" ? "Cargo.lock" : `${folder}/Cargo.lock`;
        const lock = textOf(place, path);
        if (lock === undefined)
            continue;
        const moved = moveCrates(lock, move);
        if (moved !== undefined)
            place.edited.set(path, moved);
        return;
    }
};
const textOf = ({ workspace, edited }, file) => {
    const top = workspace.prefix === "" ? workspace.root : workspace.root.slice(0, -workspace.prefix.length - 1) || "/";
    return edited.files.readText((0,workspace_path/* join */.fj)(top, file));
};
/** Reads a file as if it held another text. */
const trial = (read, file, text) => (path) => {
    const source = read(path);
    return source.kind === "text" && source.file === file ? { ...source, text } : source;
};
const writeRequirement = (member, edit, place) => {
    const source = readIn(place)((0,workspace_path/* join */.fj)(member.path, "pyproject.toml"));
    const paths = member.requirements
        .filter(({ table, requirement }) => table === edit.table && requirement.text === edit.from)
        .map(member_place/* requirementPath */.V1);
    const written = source.kind === "text"
        ? (0,toml_edit/* editStrings */.t_)(source.text, paths.map((path) => ({ path, value: edit.to })))
        : undefined;
    if (source.kind !== "text" || written === undefined || paths.length === 0)
        return (0,release_files.requirementNotWritten)({ package: member.name, file: edit.file, from: edit.from, to: edit.to });
    place.edited.set(source.file, written);
    return undefined;
};
const writeFile = async (entry, packages, place) => {
    const owner = (0,version_files_owner/* ownerOf */.b)(entry.path, place.workspace);
    const all = owner === undefined ? packages : packages.filter(({ name }) => name === owner.name);
    const [first] = all;
    if (first === undefined)
        return undefined;
    const { name, proposed } = first;
    if (all.some((each) => each.proposed !== proposed))
        return (0,version_sources.versionFileNoPackage)({ file: entry.path, packages: all.map((each) => each.name) });
    const stated = await (0,stated_version/* statedVersion */.y)(entry, readIn(place));
    if ("code" in stated)
        return stated;
    const { version: before, place: { file, line = 1 }, } = stated;
    if ((0,python_version/* canonicalVersion */.Bp)(before) === proposed)
        return undefined;
    const written = writtenVersion(proposed, { file, before });
    const isRight = async (text) => {
        const now = await (0,stated_version/* statedVersion */.y)(entry, trial(readIn(place), file, text));
        return !("code" in now) && now.version === written;
    };
    const text = textOf(place, file);
    if (text === undefined || written === undefined)
        return (0,release_files.versionNotWritten)({
            package: name,
            version: proposed,
            file,
            why: "the file's own tools have no words for such a version",
        });
    const changed = entry.kind === "key"
        ? await replaceFrom(text, { line, from: before, to: written }, isRight)
        : replaceMatches(text, entry, (value) => writtenVersion(proposed, { file, before: value }));
    if (changed === undefined || !(await isRight(changed)))
        return (0,release_files.versionNotWritten)({
            package: name,
            version: proposed,
            file,
            why: `${before} is not found where it is read`,
        });
    place.edited.set(file, changed);
    return undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-files/lock-changes.js



/** What a new lock has other than the old one beside the members' own entries: clauses, sorted. */
const lockChanges = (before, after, members) => {
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const own = new Set(members);
    const names = [...new Set([...old.packages.keys(), ...now.packages.keys()])]
        .filter((name) => !own.has(name))
        .toSorted();
    return [
        ...old.head.keys().flatMap((key) => headChange(key, old.head.get(key), now.head.get(key))),
        ...[...now.head.keys()]
            .filter((key) => !old.head.has(key))
            .flatMap((key) => headChange(key, undefined, now.head.get(key))),
        ...names.flatMap((name) => {
            const [was, is] = [old.packages.get(name), now.packages.get(name)];
            if (was === undefined)
                return [`${name} ${is.versions} is new`];
            if (is === undefined)
                return [`${name} ${was.versions} is gone`];
            if (was.versions !== is.versions)
                return [`${name} ${was.versions} becomes ${is.versions}`];
            return was.whole === is.whole ? [] : [`the entry of ${name} ${is.versions} changed`];
        }),
    ];
};
const headChange = (key, was, is) => was === is ? [] : [`${key} ${was ?? "none"} becomes ${is ?? "none"}`];
const entriesOf = (text) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    const { package: packages, manifest: _, ...head } = parsed.ok ? parsed.table : {};
    const tables = Array.isArray(packages) ? packages.filter((each) => shapes/* aTable */.Q5.accepts(each)) : [];
    const byName = Map.groupBy(tables, ({ name }) => (shapes/* aString */.z1.accepts(name) ? (0,python_name/* normalizeName */.Pc)(name) : ""));
    return {
        head: new Map(Object.entries(head).map(([key, value]) => [key, written(value)])),
        packages: new Map([...byName].map(([name, all]) => [
            name,
            {
                versions: all.map(({ version }) => (shapes/* aString */.z1.accepts(version) ? version : "")).join(" and "),
                whole: written(all),
            },
        ])),
    };
};
const written = (value) => JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each));

;// CONCATENATED MODULE: ./.build/js/stages/release-files/lock-in-copy.js




/** Brings `uv.lock` up to date with the new versions, by real uv, and says what else it changed. */
const lockInCopy = async ({ copy, workspace, edited, versions }, { files, uv, tools, signal }) => {
    const top = (0,source_text/* topOf */.HX)(workspace);
    const path = (0,workspace_path/* join */.fj)(copy.root, "uv.lock");
    const before = files.readText(path);
    // What is not in the copy is in nobody's commit.
    if (before === undefined)
        return [];
    const wasCurrent = (await uv.checkLock(copy.root)) === undefined;
    for (const { path: file, after } of versions) {
        if (after !== undefined)
            await copy.write((0,workspace_path/* relative */.V8)(workspace.root, (0,workspace_path/* join */.fj)(top, file)), after);
    }
    const failed = await tools.lock(copy.root, signal);
    if (failed !== undefined)
        return [failed];
    const after = files.readText(path) ?? before;
    const names = workspace.members.map(({ name }) => name);
    const moved = lockChanges(before, after, names);
    edited.set((0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.prefix, "uv.lock")), after);
    return moved.length === 0 ? [] : [(0,release_files.lockMoved)({ moved, wasCurrent })];
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog.js + 3 modules
var changelog = __webpack_require__(54985);
;// CONCATENATED MODULE: ./.build/js/stages/release-files/render-in-copy.js








/** Lets each tool make its section, once for all packages whose fragments it has, and takes over what it did to files. */
const renderInCopy = async ({ packages, renderers, copy, workspace, edited }, { date }, { files, tools, signal }) => {
    const sections = new Map();
    const findings = [];
    const byHome = Map.groupBy(packages, ({ name }) => `${renderers.get(name).tool} ${renderers.get(name).home}`);
    for (const all of byHome.values()) {
        const renderer = renderers.get(all[0].name);
        const { tool, home } = renderer;
        const version = all[0].proposed;
        const versions = all.map(({ name, proposed }) => `${name} ${proposed}`);
        if (all.some(({ proposed }) => proposed !== version)) {
            findings.push((0,release_files.rendererShared)({ tool, home, versions }));
            continue;
        }
        const before = textsOf(renderer, copy, files);
        const pinned = pinnedIn(files.readText((0,workspace_path/* join */.fj)(copy.root, "uv.lock")), tool);
        const made = await tools.render({ renderer, root: copy.root, version, date, pinned, signal });
        if (made.kind === "failed") {
            findings.push((0,release_files.rendererFailed)({ tool, home, words: made.words }));
            continue;
        }
        const after = textsOf(renderer, copy, files);
        const whole = (path) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.prefix, path));
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
        for (const path of changed)
            edited.set(whole(path), after.get(path));
        const news = changed.filter((path) => after.get(path) !== undefined);
        for (const { name } of all) {
            const section = sectionIn(news, { name, version, whole, texts: after });
            if (section !== undefined)
                sections.set(name, section);
        }
        if (news.length === 0)
            findings.push((0,release_files.rendererFailed)({ tool, home, words: "it changed no file" }));
    }
    return { sections, findings };
};
/** What the tool may write or remove: the folder of the changelog, and those of the fragments. */
const textsOf = (renderer, { root }, files) => {
    const folders = new Set([changelogFolder(renderer), ...renderer.folders].map(workspace_path/* normalize */.S8));
    return new Map([...folders].flatMap((folder) => (files.list((0,workspace_path/* join */.fj)(root, folder)) ?? []).flatMap(({ name, kind }) => {
        const path = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(folder, name));
        const text = kind === "file" ? files.readText((0,workspace_path/* join */.fj)(root, path)) : undefined;
        return text === undefined ? [] : [[path, text]];
    })));
};
/** The version of the tool that the project itself works with. */
const pinnedIn = (lock, tool) => {
    const parsed = (0,parse/* parseToml */.M)(lock ?? "");
    const packages = parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : [];
    const found = packages.find((each) => shapes/* aTable */.Q5.accepts(each) && each.name === tool && typeof each.version === "string");
    return found?.version;
};
const sectionIn = (paths, { name, version, whole, texts }) => {
    for (const path of paths) {
        const text = texts.get(path);
        const format = path.endsWith(".md") ? "markdown" : "rst";
        const about = { format, names: [name], path: whole(path), name, version: (0,python_version/* parseVersion */.ot)(version) };
        const found = (0,write_changelogs/* findSection */.r)(text, about);
        if (found !== undefined)
            return found;
        // A file of this release alone may have no heading with its version.
        if ((0,changelog.readChangelog)(text, [name], format).sections.length === 0)
            return { path: whole(path), heading: "", block: text.trim(), notes: text.trim() };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.build/js/stages/release-files/make-release-files.js
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
 * The files of a release: versions where they stand, requirements of dependents, changelogs by the tools that a project
 * has for them or in the style of the file, fragments that are used up, and `uv.lock`. What runs, runs in a copy.
 */
const makeReleaseFiles = async ({ plan, survey }, wish, ports) => {
    const { workspace } = survey;
    const { packages } = plan;
    if (packages.length === 0)
        return { changes: [], sections: new Map(), filesOf: () => [], findings: [] };
    const top = (0,source_text/* topOf */.HX)(workspace);
    const edited = editFiles(ports.files, top);
    const findings = [...(await writeVersions(plan, { workspace, edited, versionFiles: wish.versionFiles }))];
    const versions = edited.changes();
    const renderers = wish.changes === "commits" || wish.changes === "off"
        ? noRenderers
        : renderersOf(ports.files, workspace, survey.members);
    const rendered = packages.filter(({ name, changes }) => {
        const renderer = renderers.get(name);
        // scriv makes no section of nothing.
        return (renderer !== undefined && (renderer.tool === "towncrier" || changes.some(({ source }) => source === "fragment")));
    });
    const isElsewhere = (name) => rendered.some((each) => each.name === name);
    const { changelog: pattern, prereleaseSections: prereleases, date } = wish;
    const own = await (0,write_changelogs/* writeChangelogs */.D)(plan, {
        workspace,
        edited,
        pattern,
        prereleases,
        date,
        types: ports.config.commitTypes,
        isElsewhere,
    });
    findings.push(...own.findings);
    if (wish.changes !== "commits" && wish.changes !== "off")
        takeChangesets(plan, { workspace, edited });
    const sections = new Map(own.sections);
    const isLocked = workspace.hasLock && wish.depth === "whole";
    if ((rendered.length > 0 || isLocked) && !findings.some(({ severity }) => severity === "error")) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = __addDisposableResource(env_1, await openCopy({ plan, survey }, wish, ports), true);
            if (rendered.length > 0) {
                const made = await renderInCopy({ packages: rendered, renderers, copy, workspace, edited }, wish, ports);
                findings.push(...made.findings);
                for (const [name, section] of made.sections)
                    sections.set(name, section);
            }
            if (isLocked && versions.length > 0)
                findings.push(...(await lockInCopy({ copy, workspace, edited, versions }, ports)));
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
    const changes = edited.changes();
    const shared = wish.depth === "told" && workspace.hasLock && versions.length > 0
        ? [(0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.prefix, "uv.lock"))]
        : [];
    return { changes, sections, findings, filesOf: filesOf(changes, { made: { plan, survey }, sections, shared }) };
};
const noRenderers = new Map();
const openCopy = async ({ survey: { workspace, past } }, { run }, { copies, signal }) => await copies.make({
    topLevel: past?.topLevel,
    root: workspace.root,
    members: workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
    signal,
});
const filesOf = (changes, { made: { plan, survey }, sections, shared, }) => {
    const isChanged = new Set(changes.map(({ path }) => path));
    const byPackage = new Map(plan.packages.map(({ name, edits, changes: told }) => [
        name,
        [
            ...edits.map(({ file }) => file),
            ...[sections.get(name)?.path ?? []].flat(),
            ...told.filter(({ source }) => source === "fragment").map(({ id }) => id),
        ].filter((file) => isChanged.has(file)),
    ]));
    const known = new Set([...byPackage.values()].flat());
    // uv.lock and the like are every package's.
    const rest = [...changes.map(({ path }) => path).filter((path) => !known.has(path)), ...shared];
    const { workspace } = survey;
    const inWorkspace = (path) => (0,workspace_path/* relative */.V8)(workspace.root, (0,workspace_path/* join */.fj)((0,source_text/* topOf */.HX)(workspace), path));
    // Once for each file: every package asks for its own.
    const owned = rest.map((path) => ({ path, owner: (0,version_files_owner/* ownerOf */.b)(inWorkspace(path), workspace)?.name }));
    const restOf = (name) => owned.filter(({ owner }) => owner === undefined || owner === name || !byPackage.has(owner)).map(({ path }) => path);
    return (name) => [...new Set([...(byPackage.get(name) ?? []), ...restOf(name)])].toSorted();
};


/***/ }),

/***/ 16538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ makeReleasePlan)
});

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog-file.js + 1 modules
var changelog_file = __webpack_require__(15484);
// EXTERNAL MODULE: ./.build/js/domain/changelog/section.js + 2 modules
var changelog_section = __webpack_require__(88859);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-plan.js
var release_plan = __webpack_require__(86382);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/fragment.js
/** Types of news in wide use whose names say how much they change. Every other type is at least worth a patch. */
const defaults = {
    breaking: "major",
    "breaking changes": "major",
    major: "major",
    removal: "major",
    removed: "major",
    added: "minor",
    changed: "minor",
    deprecated: "minor",
    deprecation: "minor",
    enhancement: "minor",
    feat: "minor",
    feature: "minor",
    features: "minor",
    improvement: "minor",
    minor: "minor",
};
/** How much news of a type ask for: by the configuration, else by what its name says. */
const bumpOfNews = (type, configured) => configured.get(type)?.bump ?? (Object.hasOwn(defaults, type) ? defaults[type] : "patch");

;// CONCATENATED MODULE: ./.build/js/domain/changes/combine.js



/** Fragments as changes. One that is of several packages is of those that the commit that brought it touches, if any. */
const newsChanges = (entries, bringers, configured) => entries.map((entry) => {
    const bringer = bringers.get(entry.path);
    const touched = entry.packages.filter((name) => bringer?.packages.includes(name));
    const bump = entry.bump ?? bumpOfNews(entry.type, configured);
    return {
        source: "fragment",
        id: entry.path,
        time: 0,
        pullRequest: bringer?.pullRequest ?? entry.number,
        packages: entry.packages.length > 1 && touched.length > 0 ? touched : entry.packages,
        type: entry.type,
        scope: undefined,
        breaking: bump === "major",
        text: entry.text.split("\n").map(inert_line/* inertLine */.F).join("\n"),
        note: "",
        bump,
    };
});
/** Where a fragment and a commit tell of one pull request, the fragment speaks. */
const combine = (name, reads, { gathered, news }) => {
    const history = gathered.packages.get(name);
    const own = news.filter(({ packages }) => packages.includes(name));
    if (reads === "commits")
        return { history, fragments: [], unread: [], findings: [] };
    const silent = { ...history, changes: [], unread: 0 };
    if (reads === "off")
        return { history: { ...silent, releaseAs: [] }, fragments: [], unread: [], findings: [] };
    if (reads === "fragments")
        return { history: silent, fragments: own, unread: [], findings: [] };
    const speakerFor = (change) => own.find(({ id, pullRequest }) => {
        const isSameRequest = pullRequest !== undefined && pullRequest === change.pullRequest;
        return isSameRequest || gathered.fragments.get(id)?.commit === change.id;
    });
    const covered = history.changes.flatMap((change) => {
        const fragment = speakerFor(change);
        return fragment === undefined ? [] : [{ change, fragment }];
    });
    const spoken = new Set(covered.map(({ change }) => change));
    return {
        history: { ...history, changes: history.changes.filter((change) => !spoken.has(change)) },
        fragments: own,
        unread: covered.map(({ change, fragment }) => ({
            source: "commit",
            id: change.id,
            why: `${fragment.id} speaks for it: ${change.text}`,
            packages: [name],
        })),
        findings: covered
            .filter(({ change, fragment }) => change.breaking && fragment.bump !== "major")
            .map(({ change, fragment }) => (0,release_plan.fragmentSmaller)({ name, fragment: fragment.id, bump: fragment.bump, commit: change.id })),
    };
};

// EXTERNAL MODULE: ./.build/js/domain/fragments/read.js + 3 modules
var fragments_read = __webpack_require__(4792);
// EXTERNAL MODULE: ./.build/js/domain/problem/fragments.js
var problem_fragments = __webpack_require__(11596);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
// EXTERNAL MODULE: ./.build/js/domain/changes/fragments/changeset-text.js
var changeset_text = __webpack_require__(40185);
;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/news.js
/** What several files or lines have to say. */
const joined = (all) => ({
    entries: all.flatMap(({ entries }) => entries),
    findings: all.flatMap(({ findings }) => findings),
});

;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/changeset-news.js






const folder = ".changeset";
const bumps = ["major", "minor", "patch", "none"];
const changesetNews = (at) => {
    const files = at.home.list(folder);
    if (files === undefined)
        return undefined;
    const isChangeset = (name) => name.endsWith(".md") && !/^readme\.md$/i.test(name);
    const read = files
        .filter(({ name, kind }) => kind === "file" && isChangeset(name))
        .map(({ name }) => fileNews(name, at));
    // The folder of another language's packages is none of ours.
    if (isOfAnotherLanguage(at) && read.every(({ entries }) => entries.length === 0))
        return undefined;
    return joined(read);
};
const isOfAnotherLanguage = ({ home }) => home.read("package.json").kind === "text";
const fileNews = (name, at) => {
    const path = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(at.prefix, (0,workspace_path/* join */.fj)(folder, name)));
    const source = at.home.read((0,workspace_path/* join */.fj)(folder, name));
    if (source.kind !== "text")
        return { entries: [], findings: [(0,problem_fragments.fragmentNotRead)({ file: path, why: "leads out of the repository" })] };
    const changeset = (0,changeset_text/* readChangesetText */.u)(source.text);
    if (changeset === undefined) {
        const why = "has no packages and bumps between two lines of ---, one to a line";
        return { entries: [], findings: [(0,problem_fragments.fragmentNotRead)({ file: path, why })] };
    }
    const read = changeset.lines.map((line) => lineNews(line, { path, text: changeset.text, at }));
    return joined(read);
};
const lineNews = (line, { path, text, at }) => {
    const name = (0,python_name/* normalizeName */.Pc)(line.name);
    const bump = bumps.find((each) => each === line.bump);
    const isKnown = at.names.includes(name);
    const findings = [];
    if (!isKnown && !isOfAnotherLanguage(at)) {
        findings.push((0,problem_fragments.fragmentPackageUnknown)({ file: path, name: line.name, nearest: (0,nearest/* nearest */.p)(name, at.names) }));
    }
    if (isKnown && bump === undefined) {
        findings.push((0,problem_fragments.fragmentTypeUnknown)({ file: path, type: line.bump, nearest: (0,nearest/* nearest */.p)(line.bump, bumps), known: bumps }));
    }
    const entry = { path, type: line.bump, number: undefined, packages: [name], text, bump };
    return { entries: isKnown && bump !== undefined ? [entry] : [], findings };
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/scriv-settings.js
var scriv_settings = __webpack_require__(16629);
// EXTERNAL MODULE: ./.build/js/domain/fragments/scriv.js
var scriv = __webpack_require__(50992);
;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/scriv-text.js
/** Reads the small part of Markdown or reStructuredText that scriv reads. https://scriv.readthedocs.io/en/latest/concepts.html */
const readScrivText = (text, format, marker = "scriv-insert-here") => {
    const all = text.split(/\r\n|[\n\r]/);
    const start = all.findIndex((line) => line.includes(marker));
    const lines = all.slice(start + 1).map((line) => line.trimEnd());
    const sections = new Map();
    const open = (category) => {
        const paragraphs = sections.get(category) ?? [];
        sections.set(category, paragraphs);
        paragraphs.push("");
        return paragraphs;
    };
    if (format === "md")
        readMarkdown(lines, open);
    else
        readRst(lines, open);
    return new Map([...sections].map(([category, paragraphs]) => [
        category,
        paragraphs.filter((each) => each !== "").map((each) => each.trimEnd()),
    ]));
};
const readMarkdown = (lines, open) => {
    let paragraphs;
    let mark;
    let isComment = false;
    for (const line of lines) {
        if (isComment) {
            isComment = !line.endsWith("-->");
            continue;
        }
        if (/^\s*<!--/.test(line)) {
            isComment = !line.endsWith("-->");
            continue;
        }
        if (/^<a id=(['"])[-.\w]+\1><\/a>$/.test(line))
            continue;
        const [, heading] = /^(#+ )/.exec(line) ?? [];
        if (heading !== undefined && (mark === undefined || line.startsWith(mark))) {
            mark = heading;
            paragraphs = open(line.slice(heading.length).trimStart());
        }
        else if (line === "")
            paragraphs?.push("");
        else {
            paragraphs ??= open(undefined);
            paragraphs[paragraphs.length - 1] += `${line}\n`;
        }
    }
};
const isUnderline = (line) => line.length >= 3 && /^[!-/:-@[-`{-~]/.test(line) && [...line].every((letter) => letter === line[0]);
const isComment = (line) => line.startsWith("..") && !/^(?:\.\.\.|\.\. [_[|])/.test(line) && !/^.. [\w+:.-]+::/.test(line);
const readRst = (lines, open) => {
    let paragraphs;
    let mark;
    let before = "";
    for (const line of lines) {
        if (isComment(line) || /^.. _[-.\w]+:$/.test(line))
            continue;
        if (isUnderline(line) && (mark === undefined || line[0] === mark)) {
            // An overline has nothing above it.
            if (paragraphs === undefined || paragraphs.at(-1) === "")
                continue;
            paragraphs.pop();
            paragraphs = open(before);
            mark = line[0];
        }
        else if (line === "")
            paragraphs?.push("");
        else {
            paragraphs ??= open(undefined);
            paragraphs[paragraphs.length - 1] += `${line}\n`;
            before = line;
        }
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/scriv-news.js







/** https://scriv.readthedocs.io/en/latest/configuration.html */
const usualCategories = ["Removed", "Added", "Changed", "Deprecated", "Fixed", "Security"];
const scrivNews = (at) => {
    const { home, owners } = at;
    const found = (0,scriv/* readScriv */.I)(home, owners[0] ?? "");
    if (found === undefined)
        return undefined;
    const categories = categoriesOf(at);
    const read = found.waiting.map((file) => scriv_news_fileNews(file, at, categories));
    return joined(read);
};
const scriv_news_fileNews = (file, { home, owners, prefix }, categories) => {
    const path = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, (0,workspace_path/* join */.fj)(home.path, file)));
    const source = home.read(file);
    if (source.kind !== "text")
        return { entries: [], findings: [(0,problem_fragments.fragmentNotRead)({ file: path, why: "leads out of the repository" })] };
    const sections = readScrivText(source.text, file.endsWith(".md") ? "md" : "rst");
    const entries = [];
    const findings = [];
    for (const [category, paragraphs] of sections) {
        const isKnown = category === undefined ? categories.length === 0 : categories.includes(category);
        if (!isKnown && paragraphs.length > 0) {
            findings.push((0,problem_fragments.fragmentTypeUnknown)({
                file: path,
                type: category ?? "",
                nearest: (0,nearest/* nearest */.p)(category ?? "", categories),
                known: categories,
            }));
            continue;
        }
        for (const text of paragraphs) {
            entries.push({
                path,
                type: (category ?? "changed").toLowerCase(),
                number: undefined,
                packages: owners,
                text,
                bump: undefined,
            });
        }
    }
    return { entries, findings };
};
const categoriesOf = ({ home }) => (0,scriv_settings/* listOf */.c3)((0,scriv_settings/* scrivSettings */.dA)(home.tool, home.read)?.categories) ?? usualCategories;

// EXTERNAL MODULE: ./.build/js/domain/changelog/tool-settings.js
var tool_settings = __webpack_require__(30496);
// EXTERNAL MODULE: ./.build/js/domain/fragments/towncrier.js
var towncrier = __webpack_require__(22296);
;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/towncrier-name.js
/**
 * Reads `123.feature.md`, `+word.bugfix.1.rst` or `fix-1.2.3.feature` as towncrier does: the last part that is a type
 * counts, all before it is the issue. `undefined` where no part is one. https://towncrier.readthedocs.io/en/stable/tutorial.html
 */
const readNewsName = (name, { types, orphanPrefix }) => {
    const parts = name.split(".");
    const at = parts.findLastIndex((part, index) => index > 0 && types.has(part));
    if (at === -1)
        return undefined;
    const issue = parts.slice(0, at).join(".").trim();
    const isOrphan = orphanPrefix !== "" && issue.startsWith(orphanPrefix);
    return { issue: isOrphan ? "" : issue.replace(/^0+(?=\d+$)/, ""), type: parts[at] };
};
/** The part of a name that was likely meant as its type. */
const likelyPart = (name) => name
    .split(".")
    .slice(1)
    .filter((part) => !/^(?:md|rst|txt|\d+)$/.test(part))
    .at(-1) ?? "";

;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/towncrier-news.js








/** Its own settings count, else the root's where the home has the folder that they name, as with `towncrier --dir`. */
const towncrierNews = (at) => {
    const { home, root } = at;
    const own = (0,tool_settings/* towncrierSettings */.XL)(home.tool, home.read);
    const settings = own ?? (0,tool_settings/* towncrierSettings */.XL)(root.tool, root.read);
    if (settings === undefined)
        return undefined;
    const rules = (0,towncrier/* towncrierRules */.p)(settings, home);
    const isThere = rules.folders.some(({ folder }) => home.list(folder) !== undefined);
    if (own === undefined && !isThere)
        return undefined;
    const read = rules.folders.map((each) => folderNews(at, rules, each));
    return joined(read);
};
const folderNews = (at, { types, ignored, orphanPrefix }, { folder, section }) => {
    const { home, names } = at;
    const ofSection = [section, (0,workspace_path/* baseName */.Fl)(folder)].map(python_name/* normalizeName */.Pc).find((name) => names.includes(name));
    const packages = at.owners.length > 1 && ofSection !== undefined ? [ofSection] : at.owners;
    const entries = [];
    const findings = [];
    const seen = new Set();
    for (const { name, kind } of home.list(folder) ?? []) {
        if (kind !== "file" || ignored(name))
            continue;
        const path = (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(at.prefix, (0,workspace_path/* join */.fj)(home.path, (0,workspace_path/* join */.fj)(folder, name))));
        const said = readNewsName(name, { types, orphanPrefix });
        if (said === undefined) {
            const type = likelyPart(name);
            findings.push((0,problem_fragments.fragmentTypeUnknown)({ file: path, type, nearest: (0,nearest/* nearest */.p)(type, types), known: [...types] }));
            continue;
        }
        const source = home.read((0,workspace_path/* join */.fj)(folder, name));
        const key = `${said.issue} ${said.type} ${/\.(\d+)(?:\.[a-z]+)?$/.exec(name)?.[1] ?? ""}`;
        if (source.kind !== "text")
            findings.push((0,problem_fragments.fragmentNotRead)({ file: path, why: "leads out of the repository" }));
        else if (said.issue !== "" && seen.has(key))
            findings.push((0,problem_fragments.fragmentNotRead)({ file: path, why: "is there twice, under two names" }));
        else
            entries.push({
                path,
                type: said.type,
                number: numberOf(said.issue),
                packages,
                text: source.text.trim(),
                bump: undefined,
            });
        seen.add(key);
    }
    return { entries, findings };
};
const numberOf = (issue) => (/^\d{1,9}$/.test(issue) ? Number(issue) : undefined);

;// CONCATENATED MODULE: ./.build/js/domain/changes/fragments/read-news.js







/**
 * Reads the fragments of all packages: each package's own, and those beside the root, which are of the packages that have
 * none, unless they say of which.
 */
const readNews = (files, workspace, members) => {
    const names = members.map(({ name }) => name);
    const rootMember = workspace.members.find(({ path }) => path === ".");
    const root = (0,fragments_read/* homeAt */.x)(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
    const common = { root, prefix: workspace.prefix, names };
    const own = members.map((member) => {
        const { name, path, tool, rawName } = member;
        const home = path === "." ? root : (0,fragments_read/* homeAt */.x)(files, workspace, { path, tool, rawName });
        const found = [towncrierNews, scrivNews].flatMap((read) => read({ ...common, home, owners: [name] }) ?? []);
        return { name, found };
    });
    const without = own.filter(({ found }) => found.length === 0).map(({ name }) => name);
    const isRootDone = members.some(({ path }) => path === ".");
    const atRoot = { ...common, home: root, owners: without };
    const shared = isRootDone || without.length === 0 ? [] : [towncrierNews, scrivNews].flatMap((read) => read(atRoot) ?? []);
    const changesets = changesetNews({ ...common, home: root, owners: names });
    const all = [...own.flatMap(({ found }) => found), ...shared, ...(changesets === undefined ? [] : [changesets])];
    const tooled = changesets !== undefined ? names : shared.length > 0 ? names : names.filter((name) => !without.includes(name));
    const read = joined(all);
    const told = new Set(read.findings.map(({ file }) => file));
    return {
        entries: read.entries,
        findings: [
            ...read.findings,
            ...strayed((0,fragments_read/* readFragments */.a)(files, workspace, members), { prefix: workspace.prefix, told }),
        ],
        tooled: new Set(tooled),
    };
};
/** Files that look like news where their tool does not look, but those that have been told of already. */
const strayed = (fragments, { prefix, told }) => {
    const seen = new Set();
    return [...fragments].flatMap(([name, all]) => all.flatMap(({ tool, folder, astray }) => {
        const paths = astray
            .map((path) => (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)))
            .filter((path) => !told.has(path) && !seen.has(path));
        for (const path of paths)
            seen.add(path);
        const isRead = tool === "towncrier" || tool === "scriv" || tool === "changesets";
        return isRead && paths.length > 0 ? [(0,problem_fragments.fragmentsAstray)({ package: name, tool, files: paths, folder })] : [];
    }));
};

// EXTERNAL MODULE: ./.build/js/domain/config/groups.js
var config_groups = __webpack_require__(61646);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/pin/bounds.js
var pin_bounds = __webpack_require__(84580);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/widen.js


const clauseForm = /(===|==|!=|~=|<=|>=|<|>)(\s*)([^\s,]+)/g;
/**
 * A specifier that admits the version, changed where it does not and in the style that it has: `==1.2.3` to `==1.3.0`,
 * `~=1.2` to `~=2.0`, `>=1.2,<2` to `>=1.2,<3`. `undefined` where that is not for a program to do: it excludes the version
 * by `!=`, or wants a greater one.
 */
const widen = (specifier, version) => {
    const text = (0,python_version/* formatVersion */.qh)(version);
    const widened = specifier.replaceAll(clauseForm, (clause, operator, space, bound) => {
        const parsed = (0,python_specifier/* parseSpecifiers */.$)(clause);
        if (parsed === undefined || (0,python_specifier/* admits */.t)(parsed, text))
            return clause;
        const raised = raise(operator, bound, version);
        return raised === undefined ? clause : `${operator}${space}${raised}`;
    });
    const parsed = (0,python_specifier/* parseSpecifiers */.$)(widened);
    return parsed !== undefined && (0,python_specifier/* admits */.t)(parsed, text) ? widened : undefined;
};
const raise = (operator, bound, version) => {
    const isPrefix = bound.endsWith(".*");
    const old = (0,python_version/* parseVersion */.ot)(isPrefix ? bound.slice(0, -2) : bound);
    if (old === undefined)
        return operator === "===" ? (0,python_version/* formatVersion */.qh)(version) : undefined;
    switch (operator) {
        case "==":
            return isPrefix ? `${(0,python_version/* formatVersion */.qh)(atLength(version, old.release.length))}.*` : (0,python_version/* formatVersion */.qh)(version);
        case "===":
        case "<=":
            return (0,python_version/* formatVersion */.qh)(version);
        case "~=":
            return (0,python_version/* formatVersion */.qh)({ ...atLength(version, old.release.length), pre: version.pre, dev: version.dev });
        case "<":
            return (0,python_version/* formatVersion */.qh)(above(old, version));
        default:
            return undefined;
    }
};
/** The release number cut or filled up to a length, and nothing behind it. */
const atLength = ({ epoch, release }, length) => ({
    epoch,
    release: Array.from({ length }, (_, place) => release[place] ?? 0n),
    pre: undefined,
    post: undefined,
    dev: undefined,
    local: [],
});
/** The next upper bound at the place at which the old one stepped: `<2.0` steps at the first number, `<1.3` at the second. */
const above = (old, version) => {
    const place = Math.max(0, old.release.findLastIndex((number) => number !== 0n));
    const release = old.release.map((_, index) => {
        const number = version.release[index] ?? 0n;
        if (index < place)
            return number;
        return index === place ? number + 1n : 0n;
    });
    return { ...old, epoch: version.epoch, release };
};

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/dependents.js






/**
 * The requirements of a member, as they are published, that the coming versions of its siblings leave, and what they
 * become. Extras count, since users have them; groups are never published.
 */
const leftBy = (member, moves, { bounds, prefix }) => {
    const left = member.requirements.flatMap((declared) => {
        const move = moves.get(declared.requirement.name);
        if (move === undefined || declared.requirement.name === member.name || declared.kind === "group")
            return [];
        const specifier = publishedSpecifier(declared, move, bounds);
        const isAdmitted = specifier === undefined || (0,python_specifier/* admits */.t)((0,python_specifier/* parseSpecifiers */.$)(specifier) ?? [], move.to);
        return isAdmitted ? [] : [{ declared, move, specifier }];
    });
    const because = left.map(({ declared, move, specifier }) => ({
        package: declared.requirement.name,
        from: move.from,
        specifier,
    }));
    const changes = left
        .filter(({ declared }) => !(0,pin_bounds/* takesBound */.Th)(declared.requirement) && (0,member_place/* isWritten */.QH)(declared))
        .map(({ declared, move }) => ({ declared, move, to: widened(declared, move.to) }));
    return {
        because: distinct(because),
        edits: distinct(changes.flatMap(({ declared, to }) => (to === undefined ? [] : [editOf({ prefix, member, declared, to })]))),
        findings: changes.flatMap(({ declared, move, to }) => to !== undefined
            ? []
            : [
                (0,release_plan.cannotWiden)({
                    name: member.name,
                    requirement: declared.requirement.text,
                    version: `${declared.requirement.name} ${move.to}`,
                }),
            ]),
    };
};
/** What the metadata on the index says: an author's own specifier, or the bound that a bare name got. */
const publishedSpecifier = ({ requirement }, { from }, bounds) => {
    if (requirement.url !== undefined)
        return undefined;
    return (0,pin_bounds/* takesBound */.Th)(requirement) ? (0,pin_bounds/* boundOf */.s0)(bounds, (0,python_version/* parseVersion */.ot)(from)) : requirement.specifier;
};
const widened = ({ requirement }, version) => {
    const { text, specifier, spans } = requirement;
    const changed = widen(specifier, (0,python_version/* parseVersion */.ot)(version));
    const span = spans.specifier;
    if (changed === undefined || span === undefined)
        return undefined;
    const written = text.slice(span.start, span.end).replace(specifier, () => changed);
    return `${text.slice(0, span.start)}${written}${text.slice(span.end)}`;
};
const editOf = ({ prefix, member, declared, to }) => ({
    kind: "requirement",
    package: member.name,
    file: (0,member_place/* memberPlace */.ib)({ prefix }, member, []).file,
    table: declared.table,
    from: declared.requirement.text,
    to,
});
const distinct = (values) => [
    ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

;// CONCATENATED MODULE: ./.build/js/domain/bump/step.js
/** A version without what follows its release: no pre-release, post-release, development or local part. */
const finalOf = (version) => ({
    ...version,
    pre: undefined,
    post: undefined,
    dev: undefined,
    local: [],
});
/** Whether a version comes after its release began: that itself, its post-releases and theirs in development. */
const isFinal = ({ pre, post, dev }) => pre === undefined && (dev === undefined || post !== undefined);
const places = { major: 0, minor: 1, patch: 2 };
/**
 * What a change of a size asks of a version that is not 1.0 yet: what breaks is the second number's, and nothing leaves
 * 0.x by itself. https://semver.org/#spec-item-4
 */
const sizeFor = (size, { release }) => size === "major" && (release[0] ?? 0n) === 0n ? "minor" : size;
/** The next final version by one step of a size, of three numbers, in the same epoch. */
const step = (version, size) => {
    const at = places[size];
    const release = [0, 1, 2].map((place) => {
        const number = version.release[place] ?? 0n;
        if (place < at)
            return number;
        return place === at ? number + 1n : 0n;
    });
    return { ...finalOf(version), release };
};
/** Whether two versions agree in all numbers that a step of the size leaves alone, and in their epoch. */
const isSameLine = (a, b, size) => a.epoch === b.epoch &&
    [0, 1, 2].slice(0, places[size]).every((place) => (a.release[place] ?? 0n) === (b.release[place] ?? 0n));

// EXTERNAL MODULE: ./.build/js/domain/changes/change.js
var change = __webpack_require__(1747);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/own-wish.js




/** The input's wish wins, then the newest `Release-As`, then the changes. */
const ownWish = (candidate, changes, { request, forceUnchanged }) => {
    const { name } = candidate.member;
    const bump = (0,change/* greatest */.K)(changes.map((change) => change.bump));
    const given = request.own.get(name);
    const wish = given ?? request.all;
    const asked = wish.kind === "auto" ? readReleaseAs(name, candidate.history.releaseAs) : undefined;
    if (asked !== undefined)
        return { ...asked, bump, isMoved: true };
    const isTouched = candidate.history.commits > 0 || candidate.fragments.length > 0;
    const isMoved = isMovedBy(wish, { candidate, isTouched, bump }) || (given !== undefined && given.kind !== "auto") || forceUnchanged;
    const forced = forceUnchanged && bump === "none" && wish.kind === "auto" ? "patch" : bump;
    return { wish, bump: forced, isMoved, by: "bump", findings: [] };
};
const isMovedBy = ({ kind }, { candidate, isTouched, bump }) => {
    const { base } = candidate;
    if (base === undefined)
        return isTouched;
    if (kind === "auto")
        return bump !== "none";
    const isWaiting = kind === "stable" && !isFinal((0,python_version/* parseVersion */.ot)(base.version));
    return kind === "stable" ? isWaiting || bump !== "none" : isTouched;
};
const readReleaseAs = (name, all) => {
    const [first] = all;
    if (first === undefined)
        return undefined;
    const { text, commit } = first;
    const by = `Release-As of ${commit.slice(0, 9)}`;
    const version = (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined) {
        return { wish: { kind: "auto" }, by, findings: [(0,release_plan.releaseAsInvalid)({ name, commit, text })] };
    }
    const others = [...new Set(all.map((each) => each.text).filter((each) => each !== text))];
    const findings = others.length === 0 ? [] : [(0,release_plan.releaseAsTwice)({ name, used: (0,python_version/* formatVersion */.qh)(version), commit, others })];
    return { wish: { kind: "exact", version }, by, findings };
};

;// CONCATENATED MODULE: ./.build/js/domain/bump/propose.js


const nothing = { kind: "nothing" };
const refuse = (refusal) => ({ kind: "refused", refusal });
/**
 * The next version by PEP 440: greater than all that is released of its line, and none that was used before.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
const propose = (question) => {
    const { wish, base } = question;
    if (wish.kind === "exact")
        return exact(wish.version, question);
    if (base === undefined)
        return firstRelease(question);
    if (wish.kind === "post")
        return unlessPrepared(nextPost(base, question.taken), question);
    const size = askedSize(question, base);
    if (size === undefined)
        return nothing;
    const unclear = isFinal(base) && wish.kind !== "size" ? unclearNumbers(base) : undefined;
    if (unclear !== undefined)
        return refuse(unclear);
    const target = targetOf(question, { base, size });
    const phase = phaseOf(question, base);
    const proposal = phase === undefined ? found(target) : prerelease(question, target, phase);
    return proposal.kind === "version" ? asWritten(proposal.version, question) : proposal;
};
const unlessPrepared = (version, { stated }) => stated !== undefined && (0,python_version/* compareVersions */.Zy)(stated, version) === 0
    ? { kind: "prepared", version: stated }
    : found(version);
const found = (version) => ({ kind: "version", version });
/** The files may say it already, or more than is asked for, where a person or an earlier run has written it. */
const asWritten = (version, { stated, base }) => {
    if (stated === undefined || base === undefined || (0,python_version/* compareVersions */.Zy)(stated, base) <= 0)
        return found(version);
    if ((0,python_version/* compareVersions */.Zy)(stated, version) < 0)
        return found(version);
    const isReleasable = stated.dev === undefined && stated.local.length === 0;
    return isReleasable ? { kind: "prepared", version: stated } : found(developed(stated));
};
/** What nobody has yet cannot break: the version in the files is the first release, without its development part. */
const firstRelease = ({ stated, wish, prerelease: asked, taken }) => {
    if (stated === undefined)
        return nothing;
    const start = developed(stated);
    const phase = wish.kind === "phase" ? wish.phase : asked;
    const plain = wish.kind === "size" ? step(start, wish.size) : wish.kind === "stable" ? finalOf(start) : start;
    const version = phase !== undefined && isFinal(plain) ? { ...plain, pre: { phase, number: 1n } } : plain;
    return isTaken(version, taken) ? refuse({ why: "taken", version }) : { kind: "version", version };
};
/** What a development version develops, or a local one was made from. */
const developed = (version) => ({ ...version, dev: undefined, local: [] });
const askedSize = ({ bump, wish }, base) => {
    if (wish.kind === "size")
        return wish.size;
    if (bump !== "none")
        return sizeFor(bump, base);
    const goesOn = wish.kind === "phase" || (wish.kind === "stable" && !isFinal(base));
    return goesOn ? "patch" : undefined;
};
const earliestYear = 1990n;
const latestYear = 2200n;
const unclearNumbers = (version) => {
    const [first = 0n] = version.release;
    if (first >= earliestYear && first <= latestYear)
        return { why: "calendar", version };
    return version.release.length > 3 ? { why: "numbers", version } : undefined;
};
/** The final version that is aimed at: what the last final release asks for, and no less than what was begun. */
const targetOf = (question, { base, size }) => {
    const { taken, stated } = question;
    const line = taken.filter((each) => isSameLine(each, base, size));
    const asked = isFinal(base) ? step(base, size) : begun(question, { base, size });
    const ahead = stated !== undefined && (0,python_version/* compareVersions */.Zy)(stated, base) > 0 ? [finalOf(stated)] : [];
    const target = latest([asked, ...ahead]);
    // A final release or a post-release leaves no room at or below it on its line.
    const top = latest(line.filter((each) => isFinal(each) && (0,python_version/* compareVersions */.Zy)(each, target) >= 0));
    const free = top === undefined ? target : step(top, size);
    const begunLater = latest(line.filter((each) => (0,python_version/* compareVersions */.Zy)(finalOf(each), free) > 0));
    return begunLater === undefined ? free : finalOf(begunLater);
};
/** What a pre-release is a pre-release of, unless the changes are greater than that. */
const begun = ({ taken, wish }, { base, size }) => {
    const own = finalOf(base);
    if (unclearNumbers(own) !== undefined)
        return own;
    const before = taken.filter((each) => isFinal(each) && each.epoch === base.epoch && (0,python_version/* compareVersions */.Zy)(each, base) < 0);
    const lastFinal = latest(before);
    if (lastFinal !== undefined) {
        const asked = step(lastFinal, wish.kind === "size" ? size : sizeFor(size, lastFinal));
        return (0,python_version/* compareVersions */.Zy)(asked, own) > 0 ? asked : own;
    }
    const [, minor = 0n, patch = 0n] = own.release;
    const has = patch !== 0n ? "patch" : minor !== 0n ? "minor" : "major";
    const order = ["patch", "minor", "major"];
    return order.indexOf(size) > order.indexOf(has) ? step(own, size) : own;
};
/** The phase that is asked for; else a line of pre-releases goes on, until its final release is asked for. */
const phaseOf = ({ wish, stated, prerelease: asked }, base) => {
    if (wish.kind === "stable")
        return undefined;
    if (wish.kind === "phase")
        return wish.phase;
    const isAhead = stated !== undefined && (0,python_version/* compareVersions */.Zy)(stated, base) > 0;
    return asked ?? base.pre?.phase ?? (isAhead ? stated.pre?.phase : undefined);
};
const phases = ["a", "b", "rc"];
/** The next pre-release of the target: numbers begin at 1, as with `uv version --bump`, and a later phase never goes back. */
const prerelease = ({ taken, base, wish, prerelease: asked }, target, phase) => {
    const of = [...taken, ...(base === undefined ? [] : [base])];
    const before = latest(of.filter((each) => each.pre !== undefined && (0,python_version/* compareVersions */.Zy)(finalOf(each), target) === 0));
    if (before?.pre === undefined)
        return { kind: "version", version: { ...target, pre: { phase, number: 1n } } };
    const isAsked = wish.kind === "phase" || asked !== undefined;
    const isBack = phases.indexOf(phase) < phases.indexOf(before.pre.phase);
    if (isBack && isAsked)
        return refuse({ why: "back", version: before, phase });
    const next = isBack ? before.pre.phase : phase;
    const number = before.pre.phase === next ? before.pre.number + 1n : 1n;
    return { kind: "version", version: { ...target, pre: { phase: next, number } } };
};
const nextPost = (base, taken) => {
    const own = { ...base, dev: undefined, local: [], post: undefined };
    const same = (each) => (0,python_version/* compareVersions */.Zy)({ ...each, post: undefined, dev: undefined, local: [] }, own) === 0;
    const before = latest([base, ...taken].filter((each) => same(each) && each.post !== undefined));
    return { ...own, post: before?.post === undefined ? 1n : before.post + 1n };
};
/** A version that somebody wrote out stands as it is, or is refused. */
const exact = (version, question) => {
    const { taken, base } = question;
    if (version.local.length > 0)
        return refuse({ why: "local", version });
    if (isTaken(version, taken))
        return refuse({ why: "taken", version });
    if (base !== undefined && (0,python_version/* compareVersions */.Zy)(version, base) <= 0)
        return refuse({ why: "not greater", version, than: base });
    return base === undefined ? found(version) : unlessPrepared(version, question);
};
const isTaken = (version, taken) => taken.some((each) => (0,python_version/* compareVersions */.Zy)(each, version) === 0);
const latest = (versions) => versions.reduce((best, each) => (best === undefined || (0,python_version/* compareVersions */.Zy)(each, best) > 0 ? each : best), undefined);

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/decide.js




/** The next version of packages that share it. */
const decide = (asked) => {
    const question = questionOf(asked);
    const proposal = propose(question);
    const name = asked.candidates.map(({ member }) => member.name).join(", ");
    const finding = proposal.kind === "refused" ? explain(proposal.refusal, { name, by: asked.by }) : undefined;
    return { proposal, step: stepOf(question, proposal), finding };
};
/** The greatest of each, so that the version fits them all. */
const questionOf = ({ candidates, bump, wish, prerelease }) => {
    const all = (texts) => texts.flatMap((text) => (text === undefined ? [] : ((0,python_version/* parseVersion */.ot)(text) ?? [])));
    return {
        base: decide_latest(all(candidates.map(({ base }) => base?.version))),
        stated: decide_latest(all(candidates.map(({ stated }) => stated))),
        taken: all(candidates.flatMap(({ taken }) => taken)),
        bump,
        wish,
        prerelease,
    };
};
const decide_latest = (versions) => versions.toSorted(python_version/* compareVersions */.Zy).at(-1);
const stepOf = ({ base, bump, wish }, proposal) => {
    if (wish.kind === "exact")
        return "exact";
    if (base === undefined)
        return "first";
    if (wish.kind === "post")
        return "post";
    if (wish.kind === "stable" && !isFinal(base))
        return "stable";
    if (proposal.kind === "version" && proposal.version.pre !== undefined)
        return proposal.version.pre.phase;
    if (wish.kind === "size")
        return wish.size;
    return bump === "none" ? "patch" : sizeFor(bump, base);
};
const explain = (refusal, { name, by }) => {
    const version = (0,python_version/* formatVersion */.qh)(refusal.version);
    switch (refusal.why) {
        case "calendar":
        case "numbers":
            return (0,release_plan.numbersUnclear)({ name, version, why: refusal.why });
        case "back":
            return (0,release_plan.phaseGoesBack)({ name, version, phase: refusal.phase });
        case "taken":
            return (0,release_plan.versionNotFree)({ name, version, why: "was used before", from: by });
        case "local":
            return (0,release_plan.versionNotFree)({ name, version, why: "is a local one, which indexes refuse", from: by });
        case "not greater":
            return (0,release_plan.versionNotFree)({ name, version, why: `does not come after ${(0,python_version/* formatVersion */.qh)(refusal.than)}`, from: by });
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/units.js
/** Each candidate that is not left out, in one unit. */
const unitsOf = (candidates, groups) => {
    const chosen = candidates.filter(({ leftOut }) => leftOut === undefined).toSorted(byName);
    const grouped = new Map(groups.flatMap((group) => group.members.map((name) => [name, group])));
    const units = Map.groupBy(chosen, ({ member }) => grouped.get(member.name)?.name ?? `\0${member.name}`);
    return [...units.values()].map((own) => ({ group: grouped.get(own[0].member.name), candidates: own }));
};
const byName = (a, b) => (a.member.name < b.member.name ? -1 : 1);
/** Those of a unit that get its version when some of them move. */
const moversOf = ({ group, candidates }, isMoving) => {
    const moving = candidates.filter(({ member }) => isMoving(member.name));
    return moving.length > 0 && group?.versioning === "lockstep" ? candidates : moving;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/settle-moves.js





/** Every package that moves, by name: a fixpoint, since each move may leave what others require, in circles too. */
const settleMoves = (rules) => {
    let pulled = new Map();
    for (;;) {
        const decided = decideAll(rules, pulled);
        const moves = new Map([...decided].flatMap(([name, { candidate, proposal }]) => moveOf(name, candidate, proposal)));
        const left = rules.dependents === "none" ? new Map() : leftByAll(rules, moves, decided);
        const isSettled = [...left.keys()].every((name) => decided.has(name));
        if (isSettled)
            return new Map([...decided].map(([name, each]) => [name, { ...each, left: left.get(name) ?? settle_moves_nothing }]));
        // Only ever more: what once moved keeps moving, so that the versions only rise and an end is reached.
        pulled = new Map([...pulled, ...left]);
    }
};
const settle_moves_nothing = { because: [], edits: [], findings: [] };
const decideAll = ({ units, own, prerelease }, pulled) => {
    const isMoving = (name) => own.get(name).isMoved || pulled.has(name);
    return new Map(units.flatMap((unit) => {
        const movers = moversOf(unit, isMoving);
        if (movers.length === 0)
            return [];
        const wishes = movers.map(({ member }) => own.get(member.name));
        const leading = strongest(wishes.filter(({ isMoved }) => isMoved));
        const isPulled = movers.some(({ member }) => pulled.has(member.name));
        const decided = decide({
            candidates: unit.candidates,
            bump: (0,change/* greatest */.K)([...wishes.map(({ bump }) => bump), isPulled ? "patch" : "none"]),
            wish: leading?.wish ?? { kind: "auto" },
            by: leading?.by ?? "bump",
            prerelease,
        });
        return movers.map((candidate) => [candidate.member.name, { ...decided, candidate, unit }]);
    }));
};
/** An exact version before what is only a step; of several of a kind the first by name. */
const strongest = (wishes) => wishes.find(({ wish }) => wish.kind === "exact") ?? wishes.find(({ wish }) => wish.kind !== "auto") ?? wishes[0];
const moveOf = (name, { base, stated }, proposal) => {
    if (proposal.kind !== "version" && proposal.kind !== "prepared")
        return [];
    const to = (0,python_version/* formatVersion */.qh)(proposal.version);
    return [[name, { from: base?.version ?? stated ?? to, to }]];
};
/** A package that was never released has no users who would be left behind. */
const leftByAll = ({ units, bounds, prefix }, moves, decided) => new Map(units
    .flatMap(({ candidates }) => candidates)
    .filter(({ member, base }) => base !== undefined || decided.has(member.name))
    .map(({ member }) => [member.name, leftBy(member, moves, { bounds, prefix })])
    .filter(([, { because }]) => because.length > 0));

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/words.js

const sizes = [
    ["major", "breaking"],
    ["minor", "minor"],
    ["patch", "patch"],
];
/** Why a package is released, in one clause. */
const reasonFor = ({ step, left, unit, candidate }, changes, by) => {
    if (step === "first")
        return "the first release";
    if (step === "exact")
        return `${by} asks for it`;
    if (step === "stable")
        return `the final release after ${candidate.base.version}`;
    const counts = sizes.flatMap(([size, word]) => {
        const count = changes.filter(({ bump }) => bump === size).length;
        return count === 0 ? [] : [`${count} ${word}`];
    });
    if (counts.length > 0) {
        const all = changes.filter(({ bump }) => bump !== "none").length;
        return `${counts.join(", ")} change${all === 1 ? "" : "s"} since ${candidate.since}`;
    }
    const [because] = left.because;
    if (because !== undefined)
        return `it requires ${because.package}${because.specifier}, which the new ${because.package} leaves`;
    if (unit.group !== undefined && unit.candidates.length > 1)
        return `the group ${unit.group.name} has one version`;
    return "it is asked for";
};
/** Why nothing is proposed for a package. */
const whyUnchanged = ({ leftOut, since, history, base, stated, isTold }, moved) => {
    if (leftOut !== undefined)
        return leftOut;
    if (moved?.proposal.kind === "prepared")
        return `${(0,python_version/* formatVersion */.qh)(moved.proposal.version)} is prepared, and not released yet`;
    if (moved?.proposal.kind === "refused")
        return "its next version is not clear";
    if (base === undefined && isTold && stated !== undefined)
        return `${stated} is prepared, and not released yet`;
    if (moved?.proposal.kind === "nothing")
        return "its version is a tag's, and there is none yet";
    const { commits, unread } = history;
    if (commits === 0)
        return `nothing since ${since}`;
    const what = commits === 1 ? "one commit" : `${commits} commits`;
    if (unread === commits)
        return `${what} since ${since}, ${commits === 1 ? "which" : "none of which"} could ${commits === 1 ? "not " : ""}be read`;
    return `${what} since ${since}, ${commits === 1 ? "which releases nothing" : "none of which releases anything"}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-plan/plan-release.js








/** The release plan: the same for the same input in any order. */
const planRelease = (asked) => {
    const candidates = asked.candidates.toSorted((a, b) => (a.member.name < b.member.name ? -1 : 1));
    const changes = new Map(candidates.map((each) => [each.member.name, changesOf(each)]));
    const own = new Map(candidates.map((each) => [each.member.name, wishOf(each, changes.get(each.member.name), asked)]));
    const moved = settleMoves({ ...asked, units: unitsOf(candidates, asked.groups), own });
    const packages = [...moved].flatMap(([name, each]) => planned(each, { changes: changes.get(name), by: own.get(name).by, tagFormats: asked.tagFormats }));
    const names = new Set(packages.map(({ name }) => name));
    const rest = candidates.filter(({ member }) => !names.has(member.name));
    return {
        packages: packages.toSorted(plan_release_byName),
        unchanged: [...rest.map((each) => unchanged(each, moved.get(each.member.name))), ...asked.unreleasable].toSorted(plan_release_byName),
        unread: asked.unread.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
        findings: sorted([
            ...[...own.values()].flatMap(({ findings }) => findings),
            ...[...moved.values()].flatMap(({ finding, left }) => [
                ...(finding === undefined ? [] : [finding]),
                ...left.findings,
            ]),
            ...sharedReleaseAs(candidates),
            ...unreadable(rest.filter(({ member }) => !moved.has(member.name))),
            ...(asked.dependents === "none" ? [] : leftBehind(candidates, packages, asked)),
        ]),
    };
};
const plan_release_byName = (a, b) => (a.name < b.name ? -1 : 1);
const key = ({ source, id, why }) => `${source} ${id} ${why}`;
/** The greatest first, then in the order of time. */
const changesOf = ({ history, fragments }) => {
    const rank = { major: 0, minor: 1, patch: 2, none: 3 };
    const text = ({ id, type, text }) => `${id} ${type} ${text}`;
    return [...fragments, ...history.changes].toSorted((a, b) => rank[a.bump] - rank[b.bump] || a.time - b.time || (text(a) < text(b) ? -1 : 1));
};
/** What has an error of its own, or is left out, moves nothing. */
const wishOf = (candidate, changes, asked) => {
    const wish = ownWish(candidate, changes, asked);
    if (candidate.leftOut !== undefined)
        return { ...wish, isMoved: false, findings: [] };
    const isPrepared = candidate.base === undefined && candidate.isTold && asked.request.own.get(candidate.member.name) === undefined;
    const isBlocked = wish.findings.some(({ severity }) => severity === "error");
    return isBlocked || isPrepared ? { ...wish, isMoved: false } : wish;
};
const planned = (moved, { changes, by, tagFormats, }) => {
    const { candidate, proposal, step, left } = moved;
    if (proposal.kind !== "version" && proposal.kind !== "prepared")
        return [];
    const { member, stated, base, versionFile } = candidate;
    const version = (0,python_version/* formatVersion */.qh)(proposal.version);
    // Of a group some may have the version already.
    if (proposal.kind === "prepared" && stated === version)
        return [];
    const edit = stated === undefined || versionFile === undefined || stated === version
        ? []
        : [{ kind: "version", package: member.name, file: versionFile, from: stated, to: version }];
    return [
        {
            name: member.name,
            path: member.path,
            current: stated ?? base?.version,
            proposed: version,
            bump: step,
            reason: reasonFor(moved, changes, by),
            tag: (0,tag_format/* formatTag */._3)(tagFormats, { name: member.name, version }),
            changes,
            becauseOf: left.because,
            edits: [...edit, ...left.edits],
            installers: [],
        },
    ];
};
const unchanged = (candidate, moved) => ({
    name: candidate.member.name,
    version: candidate.stated ?? candidate.base?.version,
    reason: whyUnchanged(candidate, moved),
});
/** One commit may ask for a version of several packages, and have meant one. */
const sharedReleaseAs = (candidates) => {
    const newest = candidates.flatMap(({ member, history, leftOut }) => {
        const [first] = history.releaseAs;
        return first === undefined || leftOut !== undefined ? [] : [{ name: member.name, ...first }];
    });
    return [...Map.groupBy(newest, ({ commit }) => commit)]
        .filter(([, all]) => all.length > 1)
        .map(([commit, all]) => (0,release_plan.releaseAsShared)({ commit, version: all[0].text, packages: all.map(({ name }) => name) }));
};
/** Something was done and nobody could read it: that is not nothing. */
const unreadable = (candidates) => {
    const silent = candidates.filter(({ history, leftOut }) => leftOut === undefined && history.unread > 0 && history.unread === history.commits);
    const alike = Map.groupBy(silent, ({ history, since }) => `${history.commits} ${since}`);
    return [...alike.values()].map((all) => (0,release_plan.nothingReadable)({
        packages: all.map(({ member }) => member.name),
        commits: all[0].history.commits,
        since: all[0].since,
    }));
};
/** Released packages that are left out although what they require moves on without them. */
const leftBehind = (candidates, packages, publishing) => {
    const moves = new Map(packages.map(({ name, current, proposed }) => [name, { from: current ?? proposed, to: proposed }]));
    return candidates.flatMap(({ member, leftOut, base }) => {
        if (leftOut === undefined || base === undefined)
            return [];
        return leftBy(member, moves, publishing).because.map(({ package: name, specifier }) => (0,release_plan.dependentLeftOut)({
            name: member.name,
            requirement: `${name}${specifier}`,
            version: `${name} ${moves.get(name).to}`,
            reason: leftOut,
        }));
    });
};
const sorted = (findings) => findings.toSorted((a, b) => `${a.code} ${a.package ?? ""} ${a.message}` < `${b.code} ${b.package ?? ""} ${b.message}` ? -1 : 1);

;// CONCATENATED MODULE: ./.build/js/domain/bump/wish.js
/** The words that `bump` takes beside an exact version. */
const bumpWords = ["auto", "major", "minor", "patch", "stable", "a", "b", "rc", "post"];

// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/request.js






/** Reads `auto`, one word for all, or lines `NAME: WORD`; says all that is wrong. */
const readBumps = (rows, members) => {
    const own = new Map();
    const findings = [];
    let all = { kind: "auto" };
    for (const row of rows) {
        const [, rawName, word = row] = /^([A-Za-z0-9][\w.-]*)\s*:\s*(\S.*)$/.exec(row) ?? [];
        const wish = readWish(word.trim());
        if (wish === undefined)
            findings.push((0,release_plan.bumpNotKnown)({ word, nearest: (0,nearest/* nearest */.p)(word, bumpWords) }));
        if (rawName === undefined)
            all = wish ?? all;
        else {
            const name = (0,python_name/* normalizeName */.Pc)(rawName);
            if (members.includes(name))
                own.set(name, wish ?? all);
            else
                findings.push((0,plan.patternMatchesNothing)({ input: "bump", pattern: rawName, nearest: (0,nearest/* nearest */.p)(name, members) }));
        }
    }
    return { request: { all, own }, findings };
};
const readWish = (word) => {
    const known = bumpWords.find((each) => each === word);
    switch (known) {
        case "auto":
        case "stable":
        case "post":
            return { kind: known };
        case "major":
        case "minor":
        case "patch":
            return { kind: "size", size: known };
        case "a":
        case "b":
        case "rc":
            return { kind: "phase", phase: known };
        default: {
            const version = (0,python_version/* parseVersion */.ot)(word);
            return version && { kind: "exact", version };
        }
    }
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/js/domain/validation/progress.js
var validation_progress = __webpack_require__(82370);
;// CONCATENATED MODULE: ./.build/js/domain/release-plan/last-release.js


const newest = (releases) => releases.toSorted((a, b) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(b.version), (0,python_version/* parseVersion */.ot)(a.version)));
/**
 * The last release of a package: of its version's line, since an older line may be worked on; but where HEAD has a tag of
 * a greater one, that. `isOnHead` is asked of the few tags that could change the answer, the greatest first.
 */
const lastRelease = async (stated, releases, isOnHead) => {
    const all = newest(releases);
    const progress = stated === undefined ? undefined : (0,validation_progress/* progressOf */.j)(stated, releases);
    const ofLine = progress === undefined || progress.kind === "first" ? undefined : progress.last;
    const least = ofLine === undefined ? undefined : (0,python_version/* parseVersion */.ot)(ofLine.version);
    const greater = all.filter(({ version }) => least === undefined || (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(version), least) > 0);
    for (const release of greater.slice(0, mostAsked)) {
        if (release.tag !== undefined && (await isOnHead(release.tag)))
            return release;
    }
    return ofLine ?? all.find(({ tag }) => tag === undefined) ?? (stated === undefined ? undefined : all[0]);
};
/** Tags beyond HEAD that are looked at: those of one or two newer lines, mostly. */
const mostAsked = 50;

;// CONCATENATED MODULE: ./.build/js/stages/release-plan/baselines.js





const gitsAtOnce = 4;
/**
 * Since when changes count: the input says it for all; else the tag of the last release, else the commit that brought
 * the version that the index has, else `first-commit`, else all of history.
 */
const findStarts = async (question, ports) => {
    const { members, past, since } = question;
    const given = since === undefined ? undefined : await sinceCommit(since, past, ports);
    const limit = (0,p_limit/* default */.A)(gitsAtOnce);
    const starts = members.map((member) => limit(async () => [member.name, await startOf(member, { ...question, given }, ports)]));
    return new Map(await Promise.all(starts));
};
const sinceCommit = async (ref, past, { commits }) => {
    const commit = past === undefined ? undefined : await commits.resolve(past.topLevel, ref);
    if (commit === undefined)
        throw new problem/* Problem */.AF((0,release_plan.sinceNotFound)({ ref, from: "since" }));
    return commit;
};
const startOf = async ({ name }, { stated, releases, past, since, given }, ports) => {
    const written = stated.get(name);
    const version = written === undefined ? undefined : (0,python_version/* canonicalVersion */.Bp)(written.version);
    const commitOf = new Map(past?.tags.map((tag) => [tag.name, tag.commit]));
    const isOnHead = async (tag) => {
        const commit = commitOf.get(tag);
        if (commit === undefined || past?.head === undefined)
            return false;
        return await ports.history.isAncestor({ topLevel: past.topLevel, commit, of: past.head });
    };
    const base = await lastRelease(version, releases.get(name) ?? [], isOnHead);
    if (given !== undefined)
        return { base, commit: given, words: /^[0-9a-f]{40,64}$/.test(since) ? since.slice(0, 9) : since };
    const tagged = base?.tag === undefined ? undefined : commitOf.get(base.tag);
    if (tagged !== undefined)
        return { base, commit: tagged, words: base.tag };
    const brought = await broughtBy(base, written, past, ports);
    if (brought !== undefined)
        return { base, commit: brought, words: `${base.version} (${brought.slice(0, 9)})` };
    const first = ports.config.firstCommit;
    if (first === undefined || past === undefined)
        return { base, commit: undefined, words: "the beginning" };
    const commit = await ports.commits.resolve(past.topLevel, first);
    if (commit === undefined)
        throw new problem/* Problem */.AF((0,release_plan.sinceNotFound)({ ref: first, from: "first-commit" }));
    return { base, commit, words: first.slice(0, 9) };
};
/** The commit that wrote a released version where the files have it; where they have gone on, the last but one change of it. */
const broughtBy = async (base, stated, past, { commits }) => {
    const path = stated?.place.file;
    if (base === undefined || path === undefined || past?.head === undefined)
        return undefined;
    const isStill = (0,python_version/* canonicalVersion */.Bp)(stated.version) === base.version;
    const text = `"${isStill ? stated.version : base.version}"`;
    const found = await commits.changesOf({ folder: past.topLevel, path, text });
    return found[isStill ? 0 : 1];
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/commit-types.js

/**
 * `feat` and `fix` are Conventional Commits' own; the others are those of its page, of which `perf` alone changes what
 * users have. https://www.conventionalcommits.org/en/v1.0.0/#summary
 */
const commit_types_defaults = {
    feat: "minor",
    fix: "patch",
    perf: "patch",
    build: "none",
    chore: "none",
    ci: "none",
    docs: "none",
    refactor: "none",
    release: "none",
    style: "none",
    test: "none",
};
/** The types that everybody knows, with what the configuration adds or changes. */
const commitTypes = (configured = new Map()) => new Map([
    ...Object.entries(commit_types_defaults).map(([type, bump]) => [type, { bump, section: undefined }]),
    ...configured,
]);
/** Words for a type that are in wide use elsewhere. */
const otherWords = {
    feature: "feat",
    features: "feat",
    enhancement: "feat",
    bug: "fix",
    bugfix: "fix",
    "bug-fix": "fix",
    hotfix: "fix",
    performance: "perf",
    documentation: "docs",
};
/** The known type that was likely meant by an unknown one. */
const likelyType = (type, types) => {
    const other = Object.hasOwn(otherWords, type) ? otherWords[type] : undefined;
    return other !== undefined && types.has(other) ? other : (0,nearest/* nearest */.p)(type, types.keys());
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/message.js
/** Item 1, 4 and 13 of https://www.conventionalcommits.org/en/v1.0.0/#specification; an empty scope counts as none. */
const headerForm = /^(?<type>[a-z][\w-]*)(?:\((?<scope>[^()]*)\))?(?<mark>!)?: +(?<description>\S.*)$/iu;
/** The header of one line, `undefined` where it is not conventional. */
const readHeader = (line) => {
    const groups = headerForm.exec(line.trimEnd())?.groups;
    if (groups === undefined)
        return undefined;
    const { type = "", scope = "", mark, description = "" } = groups;
    return {
        type: type.toLowerCase(),
        scope: scope.trim() || undefined,
        breaking: mark !== undefined,
        description: description.trim(),
    };
};
/** Items 12, 15 and 16: in capitals, at the beginning of a line, with a colon; a value may begin on the next line. */
const breakingFooter = /^BREAKING[ -]CHANGE:(?:[ \t]+(?<value>\S.*)|[ \t]*)$/u;
const nearlyBreaking = /^[\s>*_#-]*BREAKING[ -]CHANGES?\b/iu;
const releaseAs = /^release-as(?:: *| #)(?<value>\S.*)$/iu;
/** Items 8 to 10: what ends the value before it. */
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/u;
/**
 * Reads a message by its lines: the header from the first, footers wherever a line begins as one, so that nothing that
 * stands between can lose them. A blank line below the header is not asked for.
 */
const readMessage = (text) => {
    const [subject = "", ...lines] = text.replaceAll(/\r\n?/g, "\n").trim().split("\n");
    const breaking = [];
    const versions = [];
    let near;
    for (const [index, line] of lines.entries()) {
        const found = breakingFooter.exec(line);
        const value = found && breakingValue(found.groups?.value ?? "", lines.slice(index + 1));
        if (value)
            breaking.push(value);
        else if (nearlyBreaking.test(line))
            near ??= line.trim();
        const version = releaseAs.exec(line)?.groups?.value;
        if (version !== undefined)
            versions.push(version.trim());
    }
    return {
        subject: subject.trimEnd(),
        header: readHeader(subject),
        lines,
        breaking,
        nearlyBreaking: near,
        releaseAs: versions,
    };
};
/** Enough of it for a changelog; the rest is in the commit. */
const longestNote = 50;
/** A footer's value: its own line and those up to the next footer or the next paragraph. */
const breakingValue = (first, rest) => {
    const value = [first];
    for (const line of rest.slice(0, longestNote)) {
        const isParagraphEnd = line.trim() === "" && value.some((each) => each !== "");
        if (isParagraphEnd || footer.test(line))
            break;
        value.push(line.trim());
    }
    return value.join(" ").trim();
};
/** The subject without the number of the pull request that forges put behind it. */
const withoutNumber = (subject) => subject.replace(/(?: \(#\d+\))+$/u, "").trim();
/** The number that a forge puts behind the title of a squashed pull request. */
const numberIn = (subject) => {
    const digits = /\(#(\d{1,9})\)$/u.exec(subject.trimEnd())?.[1];
    return digits === undefined ? undefined : Number(digits);
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/candidates.js

/** Git's shortest abbreviation. */
const shortest = 7;
/** Reverts that wait for what they take back: history comes from its newest end, so that they come first. */
const createPending = () => {
    const byId = new Map();
    const byNumber = new Map();
    const bySubject = new Map();
    const put = (map, key, wanted) => {
        map.set(key, [...(map.get(key) ?? []), wanted]);
    };
    return {
        /** What will be found for a revert, as it comes. */
        want: (revert) => {
            const wanted = { revert, candidates: [] };
            for (const id of revert.ids)
                put(byId, id.slice(0, shortest), wanted);
            if (revert.pullRequest !== undefined)
                put(byNumber, revert.pullRequest, wanted);
            if (revert.subject !== undefined)
                put(bySubject, revert.subject, wanted);
            return wanted.candidates;
        },
        offer: ({ id, message }, about) => {
            for (const { revert, candidates } of byId.get(id.slice(0, shortest)) ?? []) {
                if (revert.ids.some((each) => id.startsWith(each)))
                    candidates.push({ id, ...about, found: "id" });
            }
            if (byNumber.size + bySubject.size === 0)
                return;
            const subject = message.slice(0, 2_000).trimStart().split(/\r?\n/, 1)[0].trimEnd();
            const number = numberIn(subject) ?? Number(/^Merge pull request #(\d{1,9}) /.exec(subject)?.[1]);
            for (const { candidates } of byNumber.get(number) ?? [])
                candidates.push({ id, ...about, found: "number" });
            for (const { candidates } of bySubject.get(withoutNumber(subject)) ?? []) {
                candidates.push({ id, ...about, found: "subject" });
            }
        },
    };
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/js/domain/changes/layout.js


/** From the newest commit backwards. */
const createLayout = ({ prefix, members }) => {
    const folders = new Map(members.map(({ name, path }) => [layout_top(prefix, path), name]));
    const now = new Set(folders.keys());
    const extras = members
        .filter(({ extraPaths }) => extraPaths.length > 0)
        .map(({ name, extraPaths }) => ({ name, matches: picomatch([...extraPaths], { dot: true }) }));
    const lock = (0,workspace_path/* join */.fj)(prefix, "uv.lock");
    // The package of a repository that has no other is touched by whatever is done there, also by nothing.
    const sole = members.length === 1 && now.has("") ? members[0].name : undefined;
    const ownerOf = (path) => {
        if (path === lock)
            return undefined;
        for (let cut = path.lastIndexOf("/"); cut !== -1; cut = path.lastIndexOf("/", cut - 1)) {
            const folder = path.slice(0, cut);
            const name = folders.get(folder);
            if (name !== undefined)
                return { name, folder };
            if (cut === 0)
                break;
        }
        const name = folders.get("");
        return name === undefined ? undefined : { name, folder: "" };
    };
    /** A package that moved as it is has the same files as before. */
    const touchedBy = ({ path, from, isSame }) => {
        const to = ownerOf(path);
        const before = from === undefined ? undefined : ownerOf(from);
        const isMoved = isSame && before?.name === to?.name && from.slice(lengthOf(before)) === path.slice(lengthOf(to));
        const own = isMoved ? [] : [to?.name ?? [], before?.name ?? []].flat();
        const readers = extras.filter(({ matches }) => matches(path) || (from !== undefined && matches(from)));
        return readers.length === 0 ? own : [...own, ...readers.map(({ name }) => name)];
    };
    return {
        owners: (files) => {
            for (const [folder, name] of movedFolders(files, folders))
                if (!now.has(folder))
                    folders.set(folder, name);
            if (files.length === 0)
                return new Set(sole === undefined ? [] : [sole]);
            const found = new Set();
            for (const file of files)
                for (const name of touchedBy(file))
                    found.add(name);
            return found;
        },
    };
};
const lengthOf = (owner) => owner === undefined || owner.folder === "" ? 0 : owner.folder.length + 1;
const layout_top = (prefix, path) => (0,workspace_path/* normalize */.S8)(path === "." ? prefix : (0,workspace_path/* join */.fj)(prefix, path));
/** The folders that packages had before a commit that brings their `pyproject.toml` to where it is, with their names. */
const movedFolders = (files, folders) => files.flatMap(({ path, status }) => {
    if (status !== "added" && status !== "renamed")
        return [];
    if (!path.endsWith("/pyproject.toml"))
        return [];
    const folder = path.slice(0, -"/pyproject.toml".length);
    const name = folders.get(folder);
    const before = name === undefined ? undefined : folderBefore(files, folder);
    return name === undefined || before === undefined ? [] : [[before, name]];
});
/** Where most of the files that came into a folder, each under its own name, were before. */
const folderBefore = (files, folder) => {
    const counts = new Map();
    for (const { path, from } of files) {
        if (from === undefined || !path.startsWith(`${folder}/`))
            continue;
        const rest = path.slice(folder.length + 1);
        if (from !== rest && !from.endsWith(`/${rest}`))
            continue;
        const before = from.slice(0, Math.max(0, from.length - rest.length - 1));
        counts.set(before, (counts.get(before) ?? 0) + 1);
    }
    return [...counts].reduce((best, each) => (best && best[1] >= each[1] ? best : each), undefined)?.[0];
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/reach.js
/**
 * Tells what each commit is reachable from, commit by commit, children before parents, as `git log --topo-order` gives
 * them. It remembers no more than the parents that are still to come.
 */
const createReach = (head, starts) => {
    const coming = new Map();
    const paint = (id) => {
        let found = coming.get(id);
        if (found === undefined) {
            found = { mask: 0n, line: undefined, by: undefined };
            coming.set(id, found);
        }
        return found;
    };
    const every = (1n << BigInt(starts.length)) - 1n;
    paint(head).mask = 1n;
    paint(head).line = 0;
    for (const [index, id] of starts.entries())
        paint(id).mask |= 2n << BigInt(index);
    return {
        isSettled: () => starts.length > 0 && [...coming.values()].every(({ mask }) => mask >> 1n === every),
        next: ({ id, parents }) => {
            const { mask, line, by: owner } = paint(id);
            coming.delete(id);
            const by = line === undefined ? owner : { line, id };
            for (const [index, parent] of parents.entries()) {
                const next = paint(parent);
                next.mask |= mask;
                if (line !== undefined && index === 0)
                    next.line = line + 1;
                // Of several merges the oldest brought it.
                if (by !== undefined && (next.by === undefined || next.by.line < by.line))
                    next.by = by;
            }
            return {
                isHere: (mask & 1n) === 1n,
                has: (start) => ((mask >> BigInt(start + 1)) & 1n) === 1n,
                isOld: starts.length > 0 && mask >> 1n === every,
                by: by?.id,
            };
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/near-miss.js

const prefix = String.raw `(?<type>[a-z][\w-]*)(?:\([^()]*\))?(?<mark>!)?`;
/** Each with the type in a group, so that `Note:this` is no commit that was misspelt. */
const near_miss_forms = [
    { pattern: new RegExp(`^${prefix}:\\s*$`, "iu"), why: "there is nothing after the colon" },
    { pattern: new RegExp(`^${prefix}[:：](?! )`, "iu"), why: "there is no space after the colon" },
    { pattern: /^(?<type>[a-z][\w-]*)(?<mark>!)\([^()]*\):/iu, why: "the ! stands before the scope" },
    {
        pattern: /^(?<type>[a-z][\w-]*)\s*(?:\([^()]*\))?\s*(?<mark>!)?\s*[:：]/iu,
        why: "there is a space before the colon",
    },
    {
        pattern: new RegExp(String.raw `^(?::[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f])+\s*${prefix}: `, "iu"),
        why: "an emoji stands before the type",
    },
    { pattern: new RegExp(String.raw `^.{0,80}?[\s\])]${prefix}: `, "iu"), why: "there is text before the type" },
];
/** Why a subject is not read; `undefined` where it looks like nothing that is. */
const nearMiss = (subject, types) => {
    const line = subject.slice(0, 500);
    if (/^BREAKING[ -]CHANGES?\b/iu.test(line) && readHeader(line)?.type !== "breaking") {
        return { why: "a breaking change needs a type before it, as in feat!:", isBreaking: true };
    }
    for (const { pattern, why } of near_miss_forms) {
        const groups = pattern.exec(line)?.groups;
        if (groups === undefined || !types.has(groups.type?.toLowerCase() ?? ""))
            continue;
        return { why, isBreaking: groups.mark !== undefined };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/revert.js

/** git's own words. https://git-scm.com/docs/git-revert */
const sentence = /^This reverts commits? (?<ids>[0-9a-f]{7,64}\b.*)$/imu;
/** What a forge's button writes. https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request */
const byNumber = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(?<number>\d{1,9})$/imu;
const longestSentence = 2_000;
/** What a message takes back; `undefined` where it takes back nothing. */
const readRevert = (message) => {
    const subject = revertedSubject(message);
    const body = message.lines
        .filter((line) => /^(?:This )?reverts/i.test(line))
        .join("\n")
        .slice(0, longestSentence);
    const words = sentence.exec(body)?.groups?.ids?.replace(/,? reversing .*$/u, "") ?? "";
    const ids = words.match(/\b[0-9a-f]{7,64}\b/giu)?.map((id) => id.toLowerCase()) ?? [];
    const digits = byNumber.exec(body)?.groups?.number;
    if (subject === undefined && ids.length === 0)
        return undefined;
    return {
        subject: subject && withoutNumber(subject),
        ids,
        pullRequest: digits === undefined ? numberIn(subject ?? "") : Number(digits),
    };
};
/** `Revert "x"`, what git writes for the revert of a revert, and the type `revert`. */
const revertedSubject = ({ subject, header }) => {
    const [, word, quoted] = /^(Revert|Reapply) "(.*)"$/su.exec(withoutNumber(subject)) ?? [];
    if (quoted !== undefined)
        return word === "Reapply" ? `Revert "${quoted}"` : quoted;
    return header?.type === "revert" ? header.description : undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/squash.js


/** Nobody squashes more than this, and a message may be long. */
const mostEntries = 1_000;
/**
 * The commits that a squash lists below its title: as bullets, which is what forges write, or whole and indented, as
 * `git merge --squash` does. What one of them reverts that the same list has is left out with it.
 */
const squashed = (lines) => {
    const isGits = lines.some((line) => /^commit [0-9a-f]{40,64}$/.test(line));
    const texts = (isGits ? indented(lines) : bullets(lines)).slice(0, mostEntries);
    return withoutReverted(texts.map(readMessage));
};
const bullets = (lines) => {
    const found = [];
    for (const line of lines) {
        const [, text] = /^[*-] +(\S.*)$/u.exec(line) ?? [];
        if (text !== undefined)
            found.push([text]);
        else
            found.at(-1)?.push(line);
    }
    return found.map((each) => each.join("\n"));
};
const indented = (lines) => {
    const found = [];
    for (const line of lines) {
        if (/^commit [0-9a-f]{40,64}$/.test(line))
            found.push([]);
        else if (line === "" || line.startsWith("    "))
            found.at(-1)?.push(line.slice(4));
    }
    return found.map((each) => each.join("\n"));
};
/** Newest last, as in both forms of a list. */
const withoutReverted = (messages) => {
    const left = [];
    for (const message of messages) {
        const revert = readRevert(message);
        const at = revert === undefined ? -1 : left.findLastIndex(({ subject }) => subject === revert.subject);
        if (at === -1)
            left.push(message);
        else
            left.splice(at, 1);
    }
    return left;
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/read-commit.js







/** Longer lines are cut: a changelog's entry is one line, and the rest is in the commit. */
const longest = 500;
const shown = (text) => {
    const line = (0,inert_line/* inertLine */.F)(text.slice(0, 4 * longest)).trim();
    return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line;
};
/** Reads what a commit says of itself, whatever it touches. */
const readCommit = (commit, types) => {
    const message = readMessage(commit.message);
    const start = {
        subject: shown(message.subject),
        pullRequest: pullRequestOf(message),
        why: "",
        entries: [],
        reverts: undefined,
        isTitle: false,
        releaseAs: message.releaseAs.map(shown),
        remarks: [],
    };
    if (isRelease(message))
        return { ...start, kind: "noise", releaseAs: [] };
    const word = /^(fixup|squash|amend)! /.exec(message.subject)?.[1];
    if (word !== undefined)
        return { ...start, kind: "unread", why: `it is a ${word} commit that was merged as it is` };
    if (commit.parents.length > 1 || mergeSubject.test(message.subject))
        return { ...start, ...readMerge(message, types) };
    const reverts = readRevert(message);
    if (reverts !== undefined)
        return { ...start, kind: "read", reverts, entries: [revertEntry(message, reverts, types)] };
    const { header } = message;
    if (header !== undefined)
        return { ...start, ...readConventional(header, message, types) };
    const listed = squashed(message.lines).filter((each) => entryOf(each, types) !== undefined);
    if (listed.length > 0) {
        const entries = listed.flatMap((each) => entryOf(each, types) ?? []);
        return { ...start, kind: "read", entries };
    }
    return { ...start, ...read_commit_unreadable(message, types, commit.author) };
};
/** A change of a type that is known, or that breaks something. */
const entryOf = ({ header, breaking }, types) => {
    if (header === undefined)
        return undefined;
    const isBreaking = header.breaking || breaking.length > 0;
    const rule = types.get(header.type);
    if (rule === undefined && !isBreaking)
        return undefined;
    return {
        type: header.type,
        scope: header.scope && shown(header.scope),
        breaking: isBreaking,
        text: shown(header.description),
        note: shown(breaking.join(" ")),
        bump: isBreaking ? "major" : rule.bump,
    };
};
/**
 * What a revert is where it takes back something released. How much that changes nobody can tell from its message; only
 * what takes back a revert says what it brings again.
 */
const revertEntry = (message, { subject = "" }, types) => {
    const own = message.header?.type === "revert" ? undefined : entryOf(message, types);
    if (own !== undefined)
        return own;
    const isBreaking = message.header?.breaking === true || message.breaking.length > 0;
    const [, again] = /^Revert "(.*)"$/su.exec(subject) ?? [];
    const brought = again === undefined ? undefined : entryOf(readMessage(again), types);
    const scope = message.header?.scope;
    return {
        type: "revert",
        scope: scope && shown(scope),
        breaking: isBreaking,
        text: shown(message.header?.description ?? message.subject),
        note: shown(message.breaking.join(" ")),
        bump: isBreaking ? "major" : (0,change/* greater */.r)(brought?.bump ?? "patch", "patch"),
    };
};
const readConventional = (header, message, types) => {
    const entry = entryOf(message, types);
    if (entry === undefined) {
        const likely = likelyType(header.type, types);
        const question = likely === undefined ? "" : `; did you mean ${likely}?`;
        return { kind: "unread", why: `its type ${shown(header.type)} is not known${question}`, remarks: nearly(message) };
    }
    // Tools write all that they release into a commit of their own, with headings and lists.
    const isRelease = entry.bump === "none" && (entry.scope === "release" || /^release\b/i.test(entry.text));
    const isSilent = entry.breaking || isRelease;
    return { kind: "read", entries: [entry], remarks: isSilent ? [] : [...nearly(message), ...further(message, types)] };
};
const nearly = ({ nearlyBreaking }) => nearlyBreaking === undefined ? [] : [{ kind: "nearly breaking", line: shown(nearlyBreaking) }];
/** Below a title that says what was done, bullets are the history of a branch, and a paragraph is prose. */
const further = ({ lines }, types) => {
    const broken = squashed(lines).find(({ header }) => header?.breaking === true && types.has(header.type));
    if (broken !== undefined)
        return [{ kind: "nearly breaking", line: shown(broken.subject) }];
    const entry = lines.find((line) => types.has(readHeader(line)?.type ?? ""));
    return entry === undefined ? [] : [{ kind: "further entry", line: shown(entry) }];
};
const read_commit_unreadable = (message, types, author) => {
    const near = nearMiss(message.subject, types);
    if (near?.isBreaking === true) {
        return { kind: "unread", why: near.why, remarks: [{ kind: "nearly breaking", line: shown(message.subject) }] };
    }
    const remarks = message.breaking.length > 0
        ? [{ kind: "nearly breaking", line: shown(message.breaking[0]) }]
        : nearly(message);
    if (near !== undefined)
        return { kind: "unread", why: near.why, remarks };
    if (/\[bot\]/.test(author) && remarks.length === 0)
        return { kind: "noise" };
    return { kind: "unread", why: "it is no conventional commit", remarks };
};
/** As git, GitHub, GitLab and Bitbucket begin the message of a merge; Azure puts the title behind it. */
const mergeSubject = /^(?:Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? |tag |commit |PR )|Merged in .* \(pull request #\d+\)|Merged PR \d+: )/u;
/** A merge has no text of its own, but a forge may have put the title of the pull request in it. */
const readMerge = (message, types) => {
    const [, azure] = /^Merged PR \d+: (.*)$/su.exec(message.subject) ?? [];
    const own = azure === undefined ? message : readMessage([azure, ...message.lines].join("\n"));
    const title = own.header === undefined ? readMessage(message.lines.join("\n")) : own;
    const entry = entryOf(title, types);
    if (entry === undefined || title.header?.type === "revert") {
        const [line] = message.breaking;
        return { kind: "noise", remarks: line === undefined ? [] : [{ kind: "nearly breaking", line: shown(line) }] };
    }
    return { kind: "read", entries: [entry], isTitle: true, remarks: entry.breaking ? [] : nearly(title) };
};
const pullRequestOf = ({ subject, lines }) => {
    const digits = /^Merge pull request #(\d{1,9}) /u.exec(subject)?.[1] ??
        /^Merged PR (\d{1,9}): /u.exec(subject)?.[1] ??
        /^Merged in .* \(pull request #(\d{1,9})\)$/u.exec(subject)?.[1];
    if (digits !== undefined)
        return Number(digits);
    const request = /^See merge request \S*!(\d{1,9})$/mu.exec(lines.slice(-20).join("\n"))?.[1];
    return request === undefined ? numberIn(subject) : Number(request);
};
/** Our own release commit by its trailer, or by its title where a squash dropped that. */
const isRelease = ({ subject, lines }) => lines.some((line) => /^Release-Plan: sha256:[0-9a-f]{64}$/u.test(line)) ||
    /^Release \S+ v?\d[\w.!+-]*(?:, | \(|$)/u.test(subject);

// EXTERNAL MODULE: ./.build/js/domain/problem/changes.js
var changes = __webpack_require__(98672);
;// CONCATENATED MODULE: ./.build/js/domain/changes/remarks.js


/** What deserves a second look in a commit that is not released yet. */
const remarksOn = ({ id, reading }, owners, names) => {
    const scopes = reading.entries.flatMap(({ scope }) => scope?.split(/[,\s/]+/u) ?? []).map(python_name/* normalizeName */.Pc);
    const others = scopes.filter((scope) => names.has(scope) && !owners.has(scope));
    return [
        ...reading.remarks.map(({ kind, line }) => kind === "nearly breaking" ? (0,changes.looksBreaking)({ commit: id, line }) : (0,changes.secondEntry)({ commit: id, line })),
        ...others.map((scope) => (0,changes.scopeNamesOther)({ commit: id, scope, packages: [...owners].sort() })),
    ];
};
/** A commit that asks for a release and has no file of any package. What breaks something is worth a warning. */
const touchesNothing = ({ id, reading, }) => {
    const asks = reading.entries.some(({ bump }) => bump !== "none") || reading.releaseAs.length > 0;
    if (!asks)
        return { unread: [], findings: [] };
    const why = `it touches no package: ${reading.subject}`;
    return {
        unread: [{ source: "commit", id, why, packages: [] }],
        findings: reading.entries.some(({ breaking }) => breaking)
            ? [(0,changes.touchesNoPackage)({ commit: id, subject: reading.subject })]
            : [],
    };
};

// EXTERNAL MODULE: ./.build/js/domain/changes/short-id.js
var short_id = __webpack_require__(25555);
;// CONCATENATED MODULE: ./.build/js/domain/changes/settle.js


/**
 * Says what is left of what was noted, newest first. What takes back something that is not released either cancels it,
 * package by package; what takes back something released is a change of its own.
 */
const settle = (noted, names) => {
    const notesOf = Map.groupBy(noted.flatMap((note) => note.packages.map((name) => ({ note, name }))), ({ name }) => name);
    const left = names.map((name) => {
        const notes = (notesOf.get(name) ?? []).map(({ note }) => note);
        const cancelled = cancel(notes, name);
        const open = notes.filter(({ id }) => !cancelled.has(id));
        const all = open.flatMap((note) => note.reading.entries.map((entry) => ({ note, entry })));
        return { name, notes, cancelled, said: withoutRepeated(all) };
    });
    const changeOf = settle_changesOf(left);
    return {
        packages: new Map(left.map((each) => [each.name, historyOf(each, changeOf)])),
        unread: unreadOf(left),
        findings: left.flatMap(({ name, said }) => said
            .filter(({ entry }) => entry.type === "revert")
            .map(({ note }) => (0,changes.revertsReleased)({ name, commit: note.id, subject: note.reading.subject }))),
    };
};
/** One change for all the packages that an entry speaks of. */
const settle_changesOf = (left) => {
    const owners = Map.groupBy(left.flatMap(({ name, said }) => said.map(({ entry }) => ({ entry, name }))), ({ entry }) => entry);
    const made = new Map();
    return ({ note, entry }) => {
        const packages = owners.get(entry).map(({ name }) => name);
        const { id, time, pullRequest } = note;
        const change = made.get(entry) ?? { source: "commit", id, time, pullRequest, packages, ...entry };
        made.set(entry, change);
        return change;
    };
};
const historyOf = ({ name, notes, cancelled, said }, changeOf) => {
    const counted = notes.filter(({ reading }) => reading.kind !== "noise");
    const open = notes.filter(({ id }) => !cancelled.has(id));
    return {
        name,
        changes: said.map(changeOf),
        commits: counted.length,
        unread: open.filter(({ reading }) => reading.kind === "unread").length,
        releaseAs: open.flatMap(({ id, reading }) => reading.releaseAs.map((text) => ({ text, commit: id }))),
    };
};
/** Every input that is not used, once, with all the packages that it is not used for. */
const unreadOf = (left) => {
    const found = new Map();
    for (const { name, notes, cancelled } of left) {
        for (const { id, reading } of notes) {
            const why = cancelled.get(id) ?? (reading.kind === "unread" ? reading.why : undefined);
            if (why === undefined)
                continue;
            const known = found.get(`${id} ${why}`);
            if (known !== undefined)
                known.packages.push(name);
            else
                found.set(`${id} ${why}`, { source: "commit", id, why: `${why}: ${reading.subject}`, packages: [name] });
        }
    }
    return [...found.values()];
};
/** The newest first, so that a revert that is itself taken back takes nothing back. */
const cancel = (notes, name) => {
    const cancelled = new Map();
    for (const { id, reading, candidates } of notes) {
        if (reading.reverts === undefined || cancelled.has(id))
            continue;
        const targets = meant(candidates, cancelled, name);
        if (targets.length === 0)
            continue;
        cancelled.set(id, `it takes back ${targets.map(short_id/* shortId */.m).join(", ")}, which is not released either`);
        const why = `${(0,short_id/* shortId */.m)({ id })} takes it back`;
        for (const target of targets) {
            cancelled.set(target.id, why);
            if (!target.isMerge)
                continue;
            for (const brought of notes)
                if (brought.by === target.id)
                    cancelled.set(brought.id, why);
        }
    }
    return cancelled;
};
/**
 * What a revert takes back of what a package has not released: all that its hashes name; where they name nothing, the
 * newest that its number or its subject fits and that is not taken back yet.
 */
const meant = (candidates, cancelled, name) => {
    const byId = candidates.filter(({ found }) => found === "id");
    if (byId.length > 0)
        return byId.filter(({ isNew }) => isNew(name));
    const open = candidates.filter(({ id, isNew }) => !cancelled.has(id) && isNew(name));
    const first = open.find(({ found }) => found === "number") ?? open[0];
    return first === undefined ? [] : [first];
};
/** Without the title of a merge that one of its own commits has, too. */
const withoutRepeated = (said) => {
    const key = (by, { type, text, breaking }) => JSON.stringify([by, type, text, breaking]);
    const own = new Set(said.filter(({ note }) => !note.reading.isTitle).map(({ note, entry }) => key(note.by, entry)));
    return said.filter(({ note, entry }) => !note.reading.isTitle || !own.has(key(note.by, entry)));
};

;// CONCATENATED MODULE: ./.build/js/domain/changes/gather-commits.js






/** Commits between two looks at whether there is enough. */
const oftenEnough = 64;
/** Reads a history as it comes, and keeps of it only what is not released yet. */
const gatherCommits = (search) => {
    const { areas, head, starts, packages, types } = search;
    const members = new Set(areas.members.map(({ name }) => name));
    const layout = createLayout(areas);
    const reach = createReach(head, starts);
    const pending = createPending();
    const noted = [];
    const titled = [];
    const numbers = new Map();
    const fragments = new Map();
    const findings = [];
    const homeless = [];
    const open = new Set();
    const areAllBegun = [...packages.values()].every((start) => start !== undefined);
    const newSince = (at) => (name) => {
        if (!packages.has(name))
            return false;
        const start = packages.get(name);
        return start === undefined || !at.has(start);
    };
    /** What a commit that is new for somebody says, and where it belongs. */
    const note = (commit, at, owners) => {
        const reading = readCommit(commit, types);
        const isMerge = commit.parents.length > 1;
        if (isMerge && reading.pullRequest !== undefined)
            numbers.set(commit.id, reading.pullRequest);
        const pullRequest = reading.pullRequest ?? numbers.get(at.by ?? "");
        const brought = commit.files.filter(({ path }) => search.fragments.has(path) && !fragments.has(path));
        for (const { path } of brought)
            fragments.set(path, { commit: commit.id, pullRequest, packages: [...owners] });
        const isNew = newSince(at);
        const touched = [...owners].filter(isNew);
        const candidates = reading.reverts === undefined ? [] : pending.want(reading.reverts);
        const about = { id: commit.id, time: commit.time, reading, by: at.by, pullRequest, packages: touched, candidates };
        if (isMerge)
            noteMerge(about, { parent: commit.parents[0], isNew, owners });
        else if (touched.length > 0) {
            noted.push(about);
            findings.push(...remarksOn(about, owners, members));
        }
        else if (owners.size === 0) {
            const nothing = touchesNothing(about);
            homeless.push(...nothing.unread);
            findings.push(...nothing.findings);
        }
    };
    const noteMerge = (about, { owners, ...rest }) => {
        const isSpeaking = about.reading.isTitle || about.reading.releaseAs.length > 0;
        if (isSpeaking)
            titled.push({ note: about, ...rest });
        else
            findings.push(...remarksOn(about, owners, members));
    };
    let count = 0;
    return {
        add: (commit) => {
            const at = reach.next(commit);
            // Also of a released commit: it may say where a package was before.
            const owners = layout.owners(commit.files);
            if (at.isHere) {
                const isNew = newSince(at);
                const isMerge = commit.parents.length > 1;
                pending.offer(commit, { isNew, isMerge });
                const isForSomebody = isMerge || owners.size === 0 || [...owners].some(isNew);
                if (isForSomebody && !(at.isOld && areAllBegun))
                    note(commit, at, owners);
                if (commit.parents.length === 0)
                    for (const name of [...packages.keys()].filter(isNew))
                        open.add(name);
            }
            count++;
            return areAllBegun && count % oftenEnough === 0 && reach.isSettled() ? "enough" : "more";
        },
        titledMerges: () => titled.map(({ note, parent }) => ({ id: note.id, parent })),
        finish: (filesOf) => {
            const titles = titled.map(({ note, isNew }) => {
                const owners = layout.owners(filesOf.get(note.id) ?? []);
                return { ...note, packages: [...owners].filter(isNew) };
            });
            const settled = settle([...titles, ...noted], [...packages.keys()]);
            return {
                packages: settled.packages,
                unread: [...settled.unread, ...homeless],
                fragments,
                open,
                findings: [...findings, ...settled.findings],
            };
        },
    };
};

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
;// CONCATENATED MODULE: ./.build/js/stages/release-plan/read-changes.js



/** Reads what was committed since the last releases, in one pass over the history. */
const readChanges = async ({ workspace, members, past }, { starts, fragments }, { commits, config }) => {
    if (past?.head === undefined)
        return noCommits(members.map(({ name }) => name));
    const points = [...new Set([...starts.values()].flatMap(({ commit }) => commit ?? []))];
    const startOf = (name) => {
        const commit = starts.get(name)?.commit;
        return commit === undefined ? undefined : points.indexOf(commit);
    };
    const gatherer = gatherCommits({
        areas: {
            prefix: workspace.prefix,
            members: workspace.members.map(({ name, path }) => ({
                name,
                path,
                extraPaths: (0,config_config/* configOf */.W1)(config, name).extraPaths,
            })),
        },
        head: past.head,
        starts: points,
        packages: new Map(members.map(({ name }) => [name, startOf(name)])),
        types: commitTypes(config.commitTypes),
        fragments,
    });
    await commits.read({ folder: past.topLevel, from: [past.head, ...points] }, gatherer.add);
    return gatherer.finish(await commits.filesOf(past.topLevel, gatherer.titledMerges()));
};
const noCommits = (names) => ({
    packages: new Map(names.map((name) => [name, { name, changes: [], commits: 0, unread: 0, releaseAs: [] }])),
    unread: [],
    fragments: new Map(),
    open: new Set(),
    findings: [],
});

// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var plan_wish = __webpack_require__(86982);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-owners.js
var tag_owners = __webpack_require__(26551);
// EXTERNAL MODULE: ./.build/js/domain/validation/past-releases.js
var past_releases = __webpack_require__(78512);
// EXTERNAL MODULE: ./.build/js/domain/validation/version.js
var version = __webpack_require__(64461);
// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/stages/validate/find-index.js
var find_index = __webpack_require__(99927);
// EXTERNAL MODULE: ./.build/js/stages/validate/read-released.js
var read_released = __webpack_require__(24917);
;// CONCATENATED MODULE: ./.build/js/stages/release-plan/survey.js














/** Reads the workspace, its versions, its tags and the index. */
const survey = async (wish, ports) => {
    const { files, history, config, absolute } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, absolute(wish.workingDirectory));
    const tagFormats = (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config);
    const { index } = (0,find_index/* findIndex */.S)(wish.index, config, ports.indexes.read(workspace.root));
    (0,plan_wish/* readWish */.a)({ ...wish, tag: undefined }, { members: workspace.members, config, tagFormats });
    const members = (0,publishable/* publishable */.g)(workspace).filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined);
    const [past, stated] = await Promise.all([
        history.read(workspace.root, undefined),
        (0,version/* readVersions */.q2)({ workspace, members, read: (0,source_text/* sourceReader */.T2)(files, workspace) }),
    ]);
    const names = workspace.members.map(({ name }) => name);
    const published = index && (await (0,read_released/* readReleased */.m)({ members }, ports.openIndex(index), ports.signal));
    return {
        workspace,
        tagFormats,
        members,
        stated,
        unreleasable: unreleasableOf(workspace, ports),
        leftOut: leftOutBy(wish, members),
        releases: releasesOf({ workspace, members, stated, tagFormats, past, published }),
        past,
        index: index && { asked: index, published: published ?? new Map() },
        findings: [...workspace.findings, ...(0,config_config/* unknownPackages */.AN)(config, names), ...stated.findings],
    };
};
const unreleasableOf = ({ members }, { config }) => members.flatMap((member) => {
    const why = (0,choice/* unpublishable */.F)(member, config);
    return why === undefined
        ? []
        : [{ name: member.name, version: member.version, reason: `never released: ${why.reason}` }];
});
const leftOutBy = ({ packages, exclude }, members) => new Map(members.flatMap(({ name }) => {
    const pattern = exclude.find((each) => (0,name_pattern/* matchesName */.H)(each, name));
    if (pattern !== undefined)
        return [[name, `exclude names ${pattern}`]];
    const isNamed = packages.length === 0 || packages.some((each) => (0,name_pattern/* matchesName */.H)(each, name));
    return isNamed ? [] : [[name, "packages does not name it"]];
}));
/** From tags and the index together: neither may be whole, and a version of either cannot be used again. */
const releasesOf = ({ workspace, members, stated, tagFormats, past, published }) => {
    const versions = new Map([...stated.versions].map(([name, { version }]) => [name, (0,python_version/* canonicalVersion */.Bp)(version)]));
    const tags = (past?.tags ?? []).map(({ name }) => name);
    const tagged = (0,tag_owners/* releasesByTag */.i)({ tags, formats: tagFormats, workspace, versions });
    return new Map(members.map(({ name }) => {
        const own = tagged.releases.get(name) ?? [];
        return [name, published === undefined ? own : [...own, ...(0,past_releases/* releasesOnIndex */.U)(published, name)]];
    }));
};

;// CONCATENATED MODULE: ./.build/js/stages/release-plan/make-release-plan.js













/** Reads everything that decides what is released, then decides. Writes nothing and runs no project code. */
const makeReleasePlan = async (wish, ports) => {
    const { config } = ports;
    const seen = await survey(wish, ports);
    const { workspace, members, stated, releases, past } = seen;
    const names = members.map(({ name }) => name);
    const { request, findings: wrongBumps } = readBumps(wish.bump, names);
    const { groups, findings: wrongGroups } = (0,config_groups/* versionedGroups */.CT)(config.groups, names);
    const wrong = [...wrongBumps, ...wrongGroups];
    if (wrong.length > 0)
        throw new problem/* Problem */.AF(wrong);
    const starts = await findStarts({ members, stated: stated.versions, releases, past, since: wish.since }, ports);
    const news = wish.changes === "commits" || wish.changes === "off" ? noNews : readNews(ports.files, workspace, members);
    const fragments = new Set(news.entries.map(({ path }) => path));
    // Git takes its time over a long history, and this process has nothing else to do meanwhile.
    const [gathered, told] = await Promise.all([
        readChanges(seen, { starts, fragments }, ports),
        toldVersions(seen, ports),
    ]);
    const reads = (name) => wish.changes === "auto" ? (news.tooled.has(name) ? "fragments" : "commits") : wish.changes;
    const changes = newsChanges(news.entries, gathered.fragments, config.commitTypes);
    const combined = new Map(names.map((name) => [name, combine(name, reads(name), { gathered, news: changes })]));
    const candidates = members.map((member) => candidateOf(member, { seen, starts, combined, told }));
    const chosen = candidates.filter(({ leftOut }) => leftOut === undefined);
    const isOfCommits = (name) => ["commits", "both"].includes(reads(name));
    const readsCommits = names.some(isOfCommits);
    const isTold = ({ packages }) => packages.length === 0 ? readsCommits : packages.some((name) => isOfCommits(name) && !seen.leftOut.has(name));
    const plan = planRelease({
        ...wish,
        candidates,
        unreleasable: seen.unreleasable,
        unread: [...gathered.unread.filter(isTold), ...[...combined.values()].flatMap(({ unread }) => unread)],
        request,
        groups,
        tagFormats: seen.tagFormats,
        prefix: workspace.prefix,
    });
    const findings = [
        ...(readsCommits && past?.head === undefined ? [(0,release_plan.noHistory)({})] : []),
        ...seen.findings,
        ...news.findings,
        ...historyFindings(chosen, { seen, starts, gathered }),
        ...(readsCommits ? gathered.findings : []),
        ...[...combined.values()].flatMap(({ findings }) => findings),
    ];
    return { plan: { ...plan, findings: [...findings, ...plan.findings] }, survey: { ...seen, workspace } };
};
const noNews = { entries: [], findings: [], tooled: new Set() };
const candidateOf = (member, { seen, starts, combined, told, }) => {
    const { name } = member;
    const { base, words } = starts.get(name);
    const stated = seen.stated.versions.get(name);
    return {
        member,
        stated: stated && (0,python_version/* canonicalVersion */.Bp)(stated.version),
        versionFile: stated?.place.file,
        base,
        since: words,
        taken: [...new Set(seen.releases.get(name).map(({ version }) => version))],
        history: combined.get(name).history,
        fragments: combined.get(name).fragments,
        leftOut: seen.leftOut.get(name),
        isTold: told.has(name),
    };
};
/** Packages whose changelog has a section of the version that their files say. */
const toldVersions = async ({ workspace, members, stated }, { files }) => {
    const changelogs = await (0,changelog_file/* readChangelogs */.K)(files, workspace, { members, pattern: undefined });
    const isTold = ({ name }) => {
        const file = changelogs.get(name);
        const version = (0,python_version/* parseVersion */.ot)(stated.versions.get(name)?.version ?? "");
        if (file?.kind !== "found" || version === undefined)
            return false;
        return (0,changelog_section/* sectionsFor */.AD)(file.changelog, name).some((section) => (0,changelog_section/* isAbout */.KH)(section, version));
    };
    return new Set(members.filter(isTold).map(({ name }) => name));
};
/** What a history that has no beginning, or no end, leaves open. */
const historyFindings = (chosen, { seen: { past }, starts, gathered: { open } }) => {
    const names = chosen.map(({ member }) => member.name);
    if (past?.isShallow === true) {
        const missing = names.filter((name) => open.has(name));
        return missing.length === 0 ? [] : [(0,release_plan.shallowHistory)({ packages: missing })];
    }
    const endless = chosen.filter(({ member, base }) => base !== undefined && starts.get(member.name).commit === undefined);
    return endless.length === 0 ? [] : [(0,release_plan.allOfHistory)({ packages: endless.map(({ member }) => member.name) })];
};


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const projects = await Promise.all((0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishable */ .g)(workspace).map(({ name }) => index.project(name, { signal })));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


/***/ })

};
