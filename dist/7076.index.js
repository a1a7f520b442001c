export const id = 7076;
export const ids = [7076];
export const modules = {

/***/ 69375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/config/groups.js
var groups = __webpack_require__(61646);
// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/release-request.js
var release_request = __webpack_require__(75672);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/from-plan.js

/** A plan and its files as a release's commit and pull request. `prefix`: of the workspace in the repository. */
const contentOf = (plan, { changes, sections, findings }, prefix) => ({
    packages: plan.packages.map(({ name, path, current, proposed, reason, installers }) => ({
        name,
        path: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)),
        from: current === proposed ? undefined : current,
        to: proposed,
        why: reason,
        section: sections.get(name),
        installers,
    })),
    files: changes.map(({ path, after }) => ({
        path,
        bytes: after === undefined ? undefined : new TextEncoder().encode(after),
    })),
    unread: plan.unread,
    findings: [...plan.findings, ...findings],
});

// EXTERNAL MODULE: ./.build/js/stages/installers/with-installers.js + 25 modules
var with_installers = __webpack_require__(82113);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/content.js
/** `core 1.4.0`, for people. */
const releaseLabel = ({ name, to }) => `${name} ${to}`;

;// CONCATENATED MODULE: ./.build/js/domain/release-request/trailers.js

const digest = "sha256:[0-9a-f]{64}";
const planLine = new RegExp(`^Release-Plan: (${digest})$`);
const sectionLine = new RegExp(`^Release-Changelog: (\\S+) (\\S+) (\\S+) (${digest})$`);
/** Reads a commit's message; `undefined` where it is of no release. A squash may have put other text around. */
const readTrailers = (message) => {
    const lines = message.split("\n").map((line) => line.trim());
    const plan = lines.flatMap((line) => planLine.exec(line)?.[1] ?? []).at(-1);
    if (plan === undefined)
        return undefined;
    const sections = lines.flatMap((line) => {
        const [, file, name, version, hash] = sectionLine.exec(line) ?? [];
        const path = file === undefined ? undefined : decoded(file);
        if (path === undefined)
            return [];
        return [{ file: path, package: name, version: version, digest: hash }];
    });
    return { plan, sections };
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
};
/** The release commit's message below its subject: one line for each package, then the trailers. */
const releaseMessageBody = async (packages, sections) => {
    const lines = packages.map(({ name, from, to }) => `- ${name} ${from === undefined ? "" : `${from} → `}${to}`);
    const written = sections.map(({ file, package: name, version, digest: hash }) => `Release-Changelog: ${encoded(file)} ${name} ${version} ${hash}`);
    return [...lines, "", `Release-Plan: ${await planDigest(packages)}`, ...written].join("\n");
};
/** A path in one word. */
const encoded = (path) => path.split("/").map(encodeURIComponent).join("/");
/** By which a release proves that it ships what was reviewed. */
const planDigest = async (packages) => await sha256(packages
    .map((each) => `${releaseLabel(each)}\n`)
    .toSorted()
    .join(""));
/** The same however its lines end, and whatever blank lines are around it. */
const sectionDigest = async (text) => await sha256(text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trim());
const sha256 = async (text) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-request/pushers.js

/** As whom the forge commits for those who use its API and its pages. */
const forgeEmail = "noreply@github.com";
/**
 * Judges the branch's commits, newest first. A release commit that somebody else has committed again is one that a
 * person has amended: its trailers are still ours, and its content may not be.
 */
const judgeBranch = (commits, ownEmail) => {
    if (commits.length === 0)
        return { kind: "empty" };
    const read = commits.map((commit) => ({ commit, trailers: readTrailers(commit.message) }));
    const trailers = read.find((each) => each.trailers !== undefined)?.trailers;
    if (trailers === undefined)
        return { kind: "foreign" };
    const isOurs = ({ commit }) => [forgeEmail, ownEmail].includes(commit.committerEmail);
    if (read.every((each) => each.trailers !== undefined && isOurs(each)))
        return { kind: "ours", trailers };
    const theirs = read.filter((each) => each.trailers === undefined).map(({ commit }) => commit);
    return { kind: "shared", trailers, theirs };
};

// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/version-wishes.js


/** The name and version that a `pyproject.toml` states; `undefined` where it states none. */
const stated = (text) => {
    const read = text === undefined ? undefined : (0,parse/* parseToml */.M)(text);
    const project = read?.ok ? read.table.project : undefined;
    if (typeof project !== "object" || project === null)
        return undefined;
    const { name, version } = project;
    return typeof name === "string" && typeof version === "string" ? { name: (0,python_name/* normalizeName */.Pc)(name), version } : undefined;
};
/** The version that a person has set in a `pyproject.toml`, for the next plan to keep; `undefined` where it is as it was. */
const versionWish = (before, after) => {
    const [was, is] = [stated(before), stated(after)];
    return is === undefined || was?.version === is.version ? undefined : [is.name, is.version];
};

;// CONCATENATED MODULE: ./.build/js/stages/prepare/look.js




/** Why nothing is written, whatever there is to release. */
const judgeBase = async ({ base, head }, { requests, trees }) => {
    const newest = found(await requests.head(base), `read the branch ${base}`);
    if (newest === head)
        return undefined;
    const isAhead = newest !== undefined && (await trees.isKnown(newest));
    return isAhead || newest === undefined
        ? (0,release_request.requestNotPushed)({ base, head, newest: newest ?? "nothing" })
        : (0,release_request.requestOvertaken)({ base, head, newest });
};
/** Reads the branch and its pull request. */
const look = async ({ base, head, branch }, ports) => {
    const at = found(await ports.requests.head(branch), `read the branch ${branch}`);
    const request = found(await ports.requests.find(branch, base), "read its pull requests");
    // What is left of a request that was merged is no work of anybody.
    const isSpent = request?.state === "merged" && request.head === at;
    if (at === undefined)
        return { branch: undefined, request };
    return { branch: await readBranch({ base: head, branch, at, isSpent }, ports), request };
};
const readBranch = async ({ base, branch, at, isSpent }, ports) => {
    const { trees } = ports;
    await trees.fetch(branch);
    const commits = isSpent ? [] : await trees.commits(base, at);
    if (commits === undefined)
        throw new problem/* Problem */.AF((0,release_request.requestHistoryMissing)({ branch }));
    const owner = judgeBranch(commits, await ports.ownEmail());
    const theirs = owner.kind === "shared" ? owner.theirs : [];
    const isTheirs = new Set(theirs.map(({ sha }) => sha));
    const own = owner.kind === "shared" ? commits.filter(({ sha }) => !isTheirs.has(sha)) : [];
    const ours = await Promise.all(own.map(({ sha }) => trees.changedIn(sha)));
    const wishes = new Map();
    // Oldest first: the last word counts. A merge brings the base's versions, which are no wishes.
    for (const { sha, parents } of theirs.toReversed()) {
        if (parents.length !== 1)
            continue;
        for (const path of (await trees.changedIn(sha)).filter((each) => /(?:^|\/)pyproject\.toml$/.test(each))) {
            const wish = versionWish(look_text(await trees.read(parents[0], path)), look_text(await trees.read(sha, path)));
            if (wish !== undefined)
                wishes.set(...wish);
        }
    }
    return { head: at, tree: await trees.treeOf(at), owner, ours: [...new Set(ours.flat())], wishes };
};
/** What a decision is made from. */
const seenOf = ({ branch, request }, isFinal) => ({
    branch: branch && { head: branch.head, tree: branch.tree, owner: branch.owner.kind },
    request,
    isFinal,
});
/** The answer's value; what the forge does not have is `undefined`, and what it does not say a `Problem`. */
const found = (answer, step) => {
    if (answer.kind === "found")
        return answer.value;
    if (answer.kind === "missing")
        return undefined;
    const { cause, why } = answer;
    const isRefusal = cause === "permission" || cause === "plan";
    throw new problem/* Problem */.AF(isRefusal ? (0,release_request.requestRefused)({ step, why }) : (0,release_request.requestUnfinished)({ step, why }));
};
const look_text = (bytes) => bytes && new TextDecoder().decode(bytes);

// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/release-request/checks.js
var release_request_checks = __webpack_require__(11518);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/decide.js
/**
 * What brings the branch and its pull request from what they are to what they should be; no effects where they are.
 * `wanted` is `undefined` where nothing is left to release.
 */
const decide = (seen, wanted) => {
    const { request } = seen;
    if (wanted === undefined) {
        return { kind: "do", effects: request?.state === "open" ? [{ kind: "close", number: request.number }] : [] };
    }
    const { branch } = seen;
    if (branch?.owner === "foreign")
        return { kind: "foreign" };
    const isThere = branch !== undefined && branch.owner !== "empty" && branch.tree === wanted.tree;
    if (isThere && request?.state === "closed" && request.head === branch.head && !seen.isFinal) {
        return { kind: "left closed", request };
    }
    const commits = isThere ? [] : [commitFor(branch)];
    return { kind: "do", effects: [...reopening(seen), ...commits, ...showing(seen, wanted)] };
};
const commitFor = (branch) => branch?.owner === "shared" ? { kind: "append", expected: branch.head } : { kind: "replace", expected: branch?.head };
/** A forge opens a request again only as long as its branch is where it was. */
const canReopen = ({ branch, request, isFinal }) => !isFinal && request?.state === "closed" && branch !== undefined && request.head === branch.head;
const reopening = (seen) => canReopen(seen) ? [{ kind: "reopen", number: seen.request.number }] : [];
const showing = (seen, { title, body, labels }) => {
    const { request } = seen;
    if (request === undefined || !(request.state === "open" || canReopen(seen))) {
        return [{ kind: "open" }, ...(labels.length === 0 ? [] : [{ kind: "label", number: undefined, labels }])];
    }
    const { number } = request;
    const isTold = request.title === title && unified(request.body) === unified(body);
    const missing = labels.filter((label) => !request.labels.includes(label));
    return [
        ...(isTold ? [] : [{ kind: "edit", number }]),
        ...(missing.length === 0 ? [] : [{ kind: "label", number, labels: missing }]),
    ];
};
/** Forges end lines in their own way, and drop blank ones at the end. */
const unified = (text) => text.replaceAll("\r\n", "\n").trim();

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog.js + 3 modules
var changelog_changelog = __webpack_require__(54985);
// EXTERNAL MODULE: ./.build/js/domain/changelog/section.js + 2 modules
var changelog_section = __webpack_require__(88859);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/sections.js




/** The release's sections as its changelogs hold them, for the commit's trailers. */
const writtenSections = async ({ packages, files }) => {
    const names = packages.map(({ name }) => name);
    const texts = new Map(files.map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]));
    const all = packages.map(async ({ name, to, section }) => {
        const about = { package: name, version: to };
        const file = section?.path ?? "";
        const text = texts.get(file);
        const found = text === undefined ? undefined : findSection({ file, text, names }, about);
        return found === undefined ? [] : [{ file, ...about, digest: await sectionDigest(linesOf(found).join("\n")) }];
    });
    return (await Promise.all(all)).flat();
};
/** Whether a person has edited a section of ours since we wrote it. One that is gone was edited, too. */
const isEdited = async (changelog, written) => {
    const found = findSection(changelog, written);
    return found === undefined || (await sectionDigest(linesOf(found).join("\n"))) !== written.digest;
};
/** The changelog with one section as another changelog has it; as it is where either lacks it. */
const replaceSection = (changelog, { old, by, version }) => {
    const found = findSection(changelog, old);
    const given = findSection(by, { package: old.package, version });
    return found === undefined || given === undefined ? changelog.text : spliced(changelog, found, linesOf(given));
};
/** The changelog with the heading of an edited section saying another version. Adornments grow with it. */
const retitleSection = (changelog, old, version) => {
    const found = findSection(changelog, old);
    if (found === undefined || old.version === version)
        return changelog.text;
    const { start, line, headingEnd } = found.section;
    const longer = Math.max(0, version.length - old.version.length);
    const lines = linesOf(found).map((text, at) => {
        if (at < line - start || at > headingEnd - start)
            return text;
        const isAdornment = /^([^\w\s])\1+$/.test(text.trim());
        return isAdornment ? text.trimEnd() + text.trim()[0].repeat(longer) : text.replaceAll(old.version, version);
    });
    return spliced(changelog, found, lines);
};
const linesOf = ({ lines, section }) => lines.slice(section.start - 1, section.end);
const spliced = ({ text }, { lines, section }, by) => [...lines.slice(0, section.start - 1), ...by, ...lines.slice(section.end)].join(text.includes("\r\n") ? "\r\n" : "\n");
const findSection = ({ file, text, names }, about) => {
    const version = (0,python_version/* parseVersion */.ot)(about.version);
    const changelog = (0,changelog_changelog.readChangelog)(text, names, formatOf(file) ?? (0,changelog_changelog.guessFormat)(text));
    const section = version && (0,changelog_section/* sectionsFor */.AD)(changelog, about.package).find((each) => (0,changelog_section/* isAbout */.KH)(each, version));
    return section && { lines: changelog.lines, section };
};
const formatOf = (file) => {
    if (/\.rst$/i.test(file))
        return "rst";
    return /\.(?:md|markdown)$/i.test(file) ? "markdown" : undefined;
};

// EXTERNAL MODULE: ./.build/js/domain/installers/words.js
var words = __webpack_require__(15010);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
;// CONCATENATED MODULE: ./.build/js/domain/release-request/calm.js

/** What a forge does when a pull request with such words is merged: it closes the issue. */
const closing = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s*(?:\[|#|https?:|[\w.-]+\/[\w.-]+#))/gi;
const invisible = "\u200B";
/**
 * A changelog's Markdown as a part of a pull request's text: it pings nobody, closes no issue and holds no HTML. Where
 * its fences do not pair up it would swallow what follows, and becomes one block of code.
 */
const calmMarkdown = (text) => {
    if (hasOpenFence(text))
        return (0,markdown/* codeBlock */.DV)(text);
    return text
        .replaceAll("@", `@${invisible}`)
        .replaceAll(/<(?=[a-z/!?])/gi, `<${invisible}`)
        .replaceAll(closing, `$1${invisible}`)
        .replaceAll(/[^\P{C}\n\t\u200B]/gu, "");
};
/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const hasOpenFence = (text) => {
    let open;
    for (const line of text.split("\n")) {
        const [, fence, rest = ""] = /^[\s>*+-]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        if (fence === undefined)
            continue;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open) && rest.trim() === "")
            open = undefined;
    }
    return open !== undefined;
};

;// CONCATENATED MODULE: ./.build/js/domain/release-request/text.js




/** Of a pull request's text, in characters, on GitHub; Gitea takes more. */
const longestBody = 65_536;
const longestTitle = 240;
const mostRows = 200;
const mostNamed = 3;
/** `core 1.4.0, api 2.0.1 and 3 more` */
const packagesInWords = (packages) => {
    const labels = packages.map(releaseLabel);
    const named = labels.length <= mostNamed + 1 ? labels : labels.slice(0, mostNamed);
    const more = labels.length - named.length;
    return named.join(", ") + (more === 0 ? "" : ` and ${more} more`);
};
/** One line, as long as forges take it. */
const requestTitle = ({ title, content: { packages } }) => {
    const line = title.replaceAll("{packages}", packagesInWords(packages)).replaceAll(/\s+/g, " ").trim();
    return line.length > longestTitle ? `${line.slice(0, longestTitle).toWellFormed()}…` : line;
};
/** What the pull request says. Where all of it would be too long, the sections for which there is no room are left out whole. */
const requestBody = (text, limit = longestBody) => {
    const sections = sectionsOf(text);
    const whole = joined(sections);
    if (whole.length <= limit)
        return whole;
    let room = limit - leftOut(sections.length).length - between.length;
    const shown = sections.filter((section) => {
        const size = section.length + between.length;
        if (size > room)
            return false;
        room -= size;
        return true;
    });
    return joined([...shown, leftOut(sections.length - shown.length)]);
};
const between = "\n\n";
const joined = (sections) => `${sections.join(between)}\n`;
const leftOut = (count) => `_${count === 1 ? "One section is" : `${count} sections are`} left out here, since a pull request's text is bounded. The changed files have the changelogs; the summary of the run that wrote this has the rest._`;
const sectionsOf = (text) => {
    const { packages, unread } = text.content;
    return [
        verdict(text),
        escapeSentence(text.checks),
        table(["package", "from", "to", "why"], packages.map(packageRow)),
        ...titled("What installers will see", ["package", "level", "what", "for its users"], packages.flatMap(installerRows)),
        ...keptSections(text.kept),
        ...titled("What was not read", ["source", "why"], unread.map(unreadRow)),
        ...packages.flatMap(changelogSection),
    ];
};
const verdict = ({ content: { packages }, base }) => `Merging this into ${(0,markdown/* codeSpan */.SS)(base)} releases ${(0,markdown/* escapeMarkdown */.FV)(packagesInWords(packages))}.`;
/** Code spans of ours stay; nothing else of the sentence is Markdown. */
const escapeSentence = (sentence) => sentence
    .split("`")
    .map((part, at) => (at % 2 === 0 ? (0,markdown/* escapeMarkdown */.FV)(part).trim() : (0,markdown/* codeSpan */.SS)(part)))
    .join(" ")
    .trim();
const packageRow = ({ name, from, to, why }) => [
    (0,markdown/* codeSpan */.SS)(name),
    from === undefined ? "" : (0,markdown/* codeSpan */.SS)(from),
    (0,markdown/* codeSpan */.SS)(to),
    (0,markdown/* escapeMarkdown */.FV)(why),
];
const levels = ["break", "warn", "note"];
/** The worst first. */
const installerRows = ({ name, installers }) => installers
    .toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
    .map((entry) => [(0,markdown/* codeSpan */.SS)(name), entry.level, (0,markdown/* escapeMarkdown */.FV)((0,words/* changeOf */.C)(entry)), (0,markdown/* escapeMarkdown */.FV)((0,words/* effectOf */.$)(entry))]);
const unreadRow = ({ id, why }) => [
    (0,markdown/* codeSpan */.SS)(/^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 10) : id),
    (0,markdown/* escapeMarkdown */.FV)(why),
];
const keptSections = (kept) => kept.map(({ file, package: name, additions }) => [
    `## Kept as a person wrote it: ${(0,markdown/* codeSpan */.SS)(name)} in ${(0,markdown/* codeSpan */.SS)(file)}`,
    additions.length === 0 ? "Nothing has come since." : "What would have been added:",
    ...(additions.length === 0 ? [] : [additions.map((line) => `- ${(0,markdown/* escapeMarkdown */.FV)(line)}`).join("\n")]),
].join("\n\n"));
const changelogSection = (each) => {
    const notes = each.section?.notes.trim() ?? "";
    return notes === "" ? [] : [`## ${(0,markdown/* escapeMarkdown */.FV)(releaseLabel(each))}\n\n${calmMarkdown(notes)}`];
};
const titled = (title, head, rows) => rows.length === 0 ? [] : [`## ${title}\n\n${table(head, rows)}`];
const table = (head, rows) => {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const more = rows.length - mostRows;
    return [
        line(head),
        line(head.map(() => "---")),
        ...rows.slice(0, mostRows).map(line),
        ...(more > 0 ? ["", `_and ${more} more_`] : []),
    ].join("\n");
};

// EXTERNAL MODULE: ./.build/js/domain/upload/retry.js
var retry = __webpack_require__(55017);
;// CONCATENATED MODULE: ./.build/js/stages/prepare/carry-out.js

/** The words that say that all is done, where a request is closed for want of anything to release. */
const nothingLeft = "Nothing is left to release, so this was closed. The next change opens it again.";
/** Closes the request, and says why in one and the same call: the answer may be lost. */
const closeRequest = async (request, { requests }) => judged(await requests.update(request, { state: "closed", body: nothingLeft }), "close the pull request");
const carryOut = async (effect, release, ports) => {
    const { wish, wanted, composed, message, request } = release;
    const { requests } = ports;
    switch (effect.kind) {
        case "reopen":
            return judged(await requests.update(request, { state: "open" }), "open the pull request again");
        case "replace":
        case "append": {
            const { parent, files, tree } = composed;
            const { branch } = wish;
            const order = { branch, expected: effect.expected, parent, subject: wanted.title, body: message, files, tree };
            const { written, findings } = await ports.commit(order);
            const step = `write the branch ${branch}`;
            if (written.kind === "written")
                return { kind: "done", findings, commit: written.commit };
            return written.kind === "moved"
                ? { kind: "again", step, why: "somebody else moves it", mayBeDone: false }
                : explain(written, step);
        }
        case "open":
            return opened(await requests.create({ ...wanted, head: wish.branch, base: wish.base, draft: wish.draft }), wish, ports);
        case "edit":
            return judged(await requests.update(request, { title: wanted.title, body: wanted.body }), "edit the pull request");
        case "label":
            return request === undefined ? nothing : await label(request.number, effect.labels, requests);
    }
};
const nothing = { kind: "done", findings: [] };
const opened = (answer, { base, branch }, ports) => {
    if (answer.kind === "found")
        return { kind: "done", findings: [], request: answer.value };
    if (answer.kind === "unanswered" && /not permitted to create/i.test(answer.why)) {
        return { kind: "stopped", finding: (0,release_request.requestForbidden)({ branch, link: ports.compareLink(base, branch) }) };
    }
    return judged(answer, "open a pull request");
};
/** Nothing depends on labels. An answer that was lost is asked for once more: what is there is not added again. */
const label = async (number, labels, requests) => {
    const first = await requests.label(number, labels);
    const isLost = first.kind === "unanswered" && first.cause === "outside";
    const answer = isLost ? await requests.label(number, labels) : first;
    if (answer.kind === "found")
        return nothing;
    const why = answer.kind === "unanswered" ? answer.why : "it is not there";
    return { kind: "done", findings: [(0,release_request.requestNotLabelled)({ labels, why })] };
};
const judged = (answer, step) => {
    if (answer.kind === "found")
        return nothing;
    if (answer.kind === "missing")
        return { kind: "again", step, why: "it is not there, or not for this token", mayBeDone: false };
    return explain(answer, step);
};
const explain = ({ cause, why }, step) => cause === "permission" || cause === "plan"
    ? { kind: "stopped", finding: (0,release_request.requestRefused)({ step, why }) }
    : { kind: "again", step, why, mayBeDone: cause === "outside" };

;// CONCATENATED MODULE: ./.build/js/domain/release-request/signing.js
const plainMode = "100644";
/** Bytes of all files together: more was seen to be taken, and what GitHub takes at most is nowhere said. */
const largest = 2_000_000;
/**
 * Why the files cannot be committed by GitHub's `createCommitOnBranch`, as a clause; `undefined` where they can. The call
 * has no word for a file's mode. https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
const whyNotSigned = (files, modes) => {
    const odd = files.find(({ path, bytes }) => bytes !== undefined && (modes.get(path) ?? plainMode) !== plainMode);
    if (odd !== undefined) {
        const what = modes.get(odd.path) === "120000" ? "a symbolic link" : "an executable file";
        return `${odd.path} is ${what}, and GitHub's API writes plain files alone`;
    }
    const size = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
    return size > largest ? `the changed files have ${size} bytes, too many for one request to GitHub's API` : undefined;
};

;// CONCATENATED MODULE: ./.build/js/stages/prepare/commit.js


/** After so many useless answers of the API, git is tried: another forge of its kind may lack the call. */
const mostFailures = 4;
const noSigning = "this forge's API has no call that commits on another branch's place";
/** Makes the release's commit: by the API where it can, else by git with the reason why. */
const createCommitter = ({ signed, pushed, trees }) => {
    let failures = 0;
    let last = "";
    const push = async (order, why) => ({
        written: await pushed.write(order),
        findings: [(0,release_request.requestUnsigned)({ why })],
    });
    return async (order) => {
        if (signed === undefined)
            return await push(order, noSigning);
        if (failures >= mostFailures)
            return await push(order, last);
        const paths = order.files.map(({ path }) => path);
        const why = whyNotSigned(order.files, await trees.modes(order.parent, paths));
        if (why !== undefined)
            return await push(order, why);
        const written = await signed.write(order);
        if (written.kind !== "unanswered")
            return { written, findings: [] };
        last = written.why;
        if (written.cause === "outside")
            failures += 1;
        if (written.cause !== "permission")
            return { written, findings: [] };
        // A token may be allowed to push and not to use these calls.
        const other = await push(order, last);
        const isRefused = other.written.kind === "unanswered" && other.written.cause === "permission";
        return isRefused ? { written: { ...written, why: `${last}; ${other.written.why}` }, findings: [] } : other;
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/release-request/kept.js
/** The lines of a section that a text has nowhere, without marks of a list. */
const additionsTo = (text, section) => {
    const there = new Set(text.split("\n").map((line) => line.trim()));
    return section
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !there.has(line) && !/^(?:#|[=~^"'-]{3,}$)/.test(line))
        .map((line) => line.replace(/^[-*+] /, ""));
};

;// CONCATENATED MODULE: ./.build/js/stages/prepare/compose.js


/** Puts the release's files on the base; on a branch that a person has pushed to, what they did is done again to them. */
const compose = async (content, { base, branch }, trees) => {
    if (branch?.owner.kind !== "shared")
        return await committed(content.files, { parent: base, kept: [] }, trees);
    const { head, ours } = branch;
    const wanted = new Map(content.files.map((file) => [file.path, file.bytes]));
    for (const path of ours)
        if (!wanted.has(path))
            wanted.set(path, await trees.read(base, path));
    const files = [];
    const kept = [];
    for (const [path, bytes] of wanted) {
        const edit = await compose_keptSections({ path, bytes }, { content, branch }, trees);
        kept.push(...(edit?.kept ?? []));
        const all = edit === undefined ? await redone({ path, bytes }, branch.owner.theirs, trees) : edit.bytes;
        if (!isSame(await trees.read(head, path), all))
            files.push({ path, bytes: all });
    }
    return await committed(files, { parent: head, kept }, trees);
};
const committed = async (files, rest, trees) => ({ ...rest, files, tree: await trees.write(rest.parent, files) });
/** The changelog as the branch has it, where a person has edited a section of ours in it; the others are made anew. */
const compose_keptSections = async ({ path, bytes: made }, { content, branch }, trees) => {
    const { owner, head } = branch;
    const written = owner.kind === "shared" ? owner.trailers.sections.filter(({ file }) => file === path) : [];
    if (written.length === 0)
        return undefined;
    const bytes = await trees.read(head, path);
    const names = content.packages.map(({ name }) => name);
    const textOf = (of) => ({ file: path, text: new TextDecoder().decode(of), names });
    const [before, by] = [textOf(bytes), textOf(made)];
    const judged = await Promise.all(written.map((each) => isEdited(before, each)));
    if (!judged.includes(true))
        return undefined;
    let { text } = before;
    const kept = [];
    for (const { name, to: version, section } of content.packages) {
        if (section?.path !== path)
            continue;
        const at = written.findIndex((each) => each.package === name);
        const [old, isTheirs] = [written[at], judged[at] !== false];
        if (old !== undefined) {
            const now = { ...before, text };
            text = isTheirs ? retitleSection(now, old, version) : replaceSection(now, { old, by, version });
        }
        if (isTheirs)
            kept.push({ file: path, package: name, additions: additionsTo(text, section.block) });
    }
    return { bytes: bytes && new TextEncoder().encode(text), kept };
};
/** The file with all that persons did to it, in their order. A merge is no doing of theirs. */
const redone = async ({ path, bytes }, theirs, trees) => {
    let now = bytes;
    for (const { sha, parents } of theirs.toReversed()) {
        if (parents.length !== 1)
            continue;
        const [before, after] = [await trees.read(parents[0], path), await trees.read(sha, path)];
        if (isSame(before, after))
            continue;
        now =
            now === undefined || before === undefined || after === undefined
                ? after
                : await trees.merge({ theirs: after, original: before, ours: now });
    }
    return now;
};
const isSame = (one, other) => one === undefined || other === undefined ? one === other : Buffer.from(one).equals(other);

;// CONCATENATED MODULE: ./.build/js/stages/prepare/prepare.js












/** Rounds of looking and doing: each answer of one round may be lost, and a person may push meanwhile. */
const mostRounds = 10;
/** How often a closed request is tried to be opened again, before another is opened. */
const mostReopenings = 2;
/**
 * Brings the release branch and its pull request up to date. What is there is looked at, not remembered: each round does
 * what is missing, and where an answer is lost, the next one sees what came of it.
 */
const prepare = async (wish, ports) => {
    const unmade = {
        content: undefined,
        request: undefined,
        commit: undefined,
        effects: [],
        diff: "",
        owner: undefined,
        findings: [],
    };
    const unfit = await judgeBase(wish, ports);
    if (unfit !== undefined)
        return { ...unmade, findings: [unfit] };
    const owner = await ports.requests.owner();
    const commit = createCommitter(ports);
    /** By their kind: one that is tried again is told once. */
    const done = new Map();
    const noted = [];
    let reopenings = 0;
    let last = { step: "finish", why: "" };
    for (let round = 1; round <= mostRounds; round++) {
        ports.signal.throwIfAborted();
        const seen = await look(wish, ports);
        const made = await make(wish, { seen, owner }, ports);
        const { content, composed, wanted } = made;
        const findings = (0,distinct/* distinct */.d)([...made.findings, ...noted]);
        const end = {
            content,
            request: seen.request,
            commit: seen.branch?.head,
            effects: [...done.values()],
            diff: "",
            owner,
            findings,
        };
        const decision = decide(seenOf(seen, reopenings >= mostReopenings), wanted);
        const reason = whyNothing(findings, decision, wish);
        if (reason !== undefined)
            return { ...end, findings: [...findings, ...reason] };
        const effects = effectsOf(decision);
        if (wish.dryRun)
            return { ...end, effects, diff: await diffOf(composed, ports) };
        const release = { wish, wanted: wanted, composed: composed, message: made.message };
        const course = await carryAll(effects, { ...release, request: seen.request }, { ...ports, commit });
        const lost = course.open?.kind === "again" && course.open.mayBeDone ? [course.failed] : [];
        for (const effect of [...course.done, ...lost])
            done.set(effect.kind, effect);
        noted.push(...course.findings);
        const stopped = course.open?.kind === "stopped" ? [course.open.finding] : [];
        if (course.open?.kind !== "again") {
            const all = (0,distinct/* distinct */.d)([...findings, ...course.findings, ...stopped]);
            return { ...end, ...course.result, effects: [...done.values()], findings: all };
        }
        if (course.failed?.kind === "reopen" && ++reopenings === mostReopenings)
            done.delete("reopen");
        last = course.open;
        await ports.clock.sleep((0,retry/* retryDelay */.a)(round, ports.clock, null), ports.signal);
    }
    return { ...unmade, effects: [...done.values()], owner, findings: [...noted, (0,release_request.requestUnfinished)(last)] };
};
const diffOf = async (composed, { trees }) => composed === undefined ? "" : await trees.diff(composed.parent, composed.tree);
const effectsOf = (decision) => (decision.kind === "do" ? decision.effects : []);
/** What stands against doing anything; what is wrong with the plan is said already. */
const whyNothing = (findings, decision, wish) => {
    if (findings.some(({ severity }) => severity === "error"))
        return [];
    if (decision.kind === "foreign")
        return [(0,release_request.requestBranchTaken)(wish)];
    return decision.kind === "left closed" ? [(0,release_request.requestLeftClosed)(decision.request)] : undefined;
};
const make = async ({ head: base, title, labels, base: into }, { seen, owner }, { content: contentFor, trees }) => {
    const { branch } = seen;
    const content = await contentFor(branch?.wishes ?? new Map());
    // What changes no file would be a pull request without a change.
    if (content.packages.length === 0 || content.files.length === 0) {
        return { content, wanted: undefined, composed: undefined, message: "", findings: content.findings };
    }
    const composed = await compose(content, { base, branch }, trees);
    const { kept } = composed;
    const text = { content, title, base: into, checks: (0,release_request_checks/* checksSentence */.P)(owner), kept };
    return {
        content,
        composed,
        wanted: { tree: composed.tree, title: requestTitle(text), body: requestBody(text), labels },
        message: await releaseMessageBody(content.packages, await writtenSections(content)),
        findings: [
            ...content.findings,
            ...kept.map(({ file, package: name, additions }) => (0,release_request.requestEditKept)({ file, name, additions })),
        ],
    };
};
/** One after the other, until one does not succeed. */
const carryAll = async (effects, release, ports) => {
    const done = [];
    const findings = [];
    let { request } = release;
    let commit;
    for (const effect of effects) {
        const carried = effect.kind === "close"
            ? await closeRequest(request, ports)
            : await carryOut(effect, { ...release, request }, ports);
        const result = { ...(request === undefined ? {} : { request }), ...(commit === undefined ? {} : { commit }) };
        if (carried.kind !== "done")
            return { done, result, findings, open: carried, failed: effect };
        done.push(effect);
        findings.push(...carried.findings);
        request = carried.request ?? request;
        commit = carried.commit ?? commit;
    }
    const result = { ...(request === undefined ? {} : { request }), ...(commit === undefined ? {} : { commit }) };
    return { done, result, findings, open: undefined, failed: undefined };
};

// EXTERNAL MODULE: ./.build/js/stages/release-files/make-release-files.js + 10 modules
var make_release_files = __webpack_require__(67080);
// EXTERNAL MODULE: ./.build/js/stages/release-plan/make-release-plan.js + 37 modules
var make_release_plan = __webpack_require__(16538);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/version/action.js + 8 modules
var version_action = __webpack_require__(62910);
// EXTERNAL MODULE: ./.build/js/actions/prepare-release/contract.js
var contract = __webpack_require__(36456);
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(98976);
;// CONCATENATED MODULE: ./.build/js/actions/prepare-release/result.js



/** What a run of it has to say. */
const resultOf = (prepared, wish) => {
    const { content, request, commit, effects, diff, findings } = prepared;
    const packages = (content?.packages ?? []).map(({ name, path, from, to, why }) => ({
        name,
        path,
        from: from ?? null,
        to,
        why,
    }));
    const open = isOpen(prepared, wish) ? request : undefined;
    const changed = !wish.dryRun && effects.length > 0;
    const empty = packages.length === 0;
    const report = reportOf(prepared, wish);
    return {
        findings,
        document: {
            pull_request: open?.number ?? null,
            pull_request_url: open?.url ?? null,
            branch: wish.branch,
            head_sha: commit ?? null,
            changed,
            empty,
            packages,
            effects: effects.map((effect) => effectWords(effect, wish)),
            ...(wish.dryRun ? { diff } : {}),
        },
        text: [(0,guard_summary/* guardText */.hG)(report), ...(wish.dryRun && diff !== "" ? [shownDiff(diff)] : [])].join("\n\n"),
        outputs: {
            "pull-request": open === undefined ? "" : String(open.number),
            "pull-request-url": open?.url ?? "",
            branch: wish.branch,
            "head-sha": commit ?? "",
            changed: String(changed),
            empty: String(empty),
            packages: JSON.stringify(packages),
        },
        summary: (0,guard_summary/* guardSummary */.cs)(report),
    };
};
/** At the end of the run; in a dry run, now. */
const isOpen = ({ request, effects }, { dryRun }) => {
    const did = (kind) => !dryRun && effects.some((effect) => effect.kind === kind);
    return did("open") || did("reopen") || (request?.state === "open" && !did("close"));
};
/** Nothing in it acts on a terminal, and `git apply` still takes it: tabs and the ends of lines stay. */
const shownDiff = (diff) => diff
    .split("\n")
    .map((line) => line.replaceAll(/\r(?!$)|[^\P{C}\t\r]/gu, ""))
    .join("\n");
const reportOf = (prepared, wish) => {
    const { content, request, owner, effects, findings } = prepared;
    const packages = content?.packages ?? [];
    const open = isOpen(prepared, wish) ? request : undefined;
    const checks = owner === undefined ? "" : (0,release_request_checks/* checksSentence */.P)(owner).replaceAll("`", "");
    const link = open && [{ link: `#${open.number}`, url: open.url }, checks];
    return {
        verdict: verdictOf(packages.map(releaseLabel), wish, effects.length > 0),
        findings,
        sections: [
            { title: "The pull request", head: ["number", "its checks"], rows: link === undefined ? [] : [link] },
            {
                title: "Packages",
                head: ["package", "version", "why"],
                rows: packages.map(({ name, to, why }) => [{ code: name }, to, why]),
            },
            {
                title: wish.dryRun ? "What would be done" : "What was done",
                head: ["", "step"],
                rows: effects.map((effect, at) => [String(at + 1), effectWords(effect, wish)]),
            },
        ],
    };
};
const verdictOf = (labels, { dryRun, base }, isChanged) => {
    if (labels.length === 0)
        return "Nothing to release";
    const what = labels.length > 3 ? `${labels.length} packages` : labels.join(", ");
    if (dryRun)
        return `Would propose ${what} on ${base}`;
    return isChanged ? `Proposed ${what} on ${base}` : `${what} is proposed on ${base}, and nothing has changed`;
};
/** One step, for people. */
const effectWords = (effect, { branch, base }) => {
    switch (effect.kind) {
        case "replace":
            return effect.expected === undefined
                ? `make the branch ${branch} on ${base}`
                : `move the branch ${branch} to a new commit on ${base}`;
        case "append":
            return `add a commit to the branch ${branch}, which a person has pushed to`;
        case "open":
            return "open a pull request";
        case "reopen":
            return `open the pull request #${effect.number} again`;
        case "edit":
            return `bring title and text of #${effect.number} up to date`;
        case "label":
            return `label it ${effect.labels.join(", ")}`;
        case "close":
            return `close #${effect.number}, since nothing is left to release`;
    }
};

;// CONCATENATED MODULE: ./.build/js/actions/prepare-release/action.js
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















/** Plans the next release, and keeps its branch and pull request up to date. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { group, packages } = inputs;
            if (group !== undefined && packages.length > 0) {
                throw new problem/* Problem */.AF((0,usage.invalidValue)({ what: "packages", expected: "nothing beside group", value: packages.join(", ") }));
            }
            const repository = await ports.git.inspect(ports.absolute(inputs.workingDirectory));
            const head = repository?.commit;
            const run = __addDisposableResource(env_1, await ports.runs.open(), true);
            const place = repository && { folder: repository.topLevel, scratch: run.scratch };
            const forge = place && (await ports.openForge(place, inputs.githubToken?.secret));
            if (head === undefined || forge === undefined)
                throw new problem/* Problem */.AF((0,release_request.requestWithoutForge)({}));
            if (repository.changed.length > 0)
                throw new problem/* Problem */.AF((0,release_request.requestDirty)({ files: repository.changed }));
            const wish = await wishOf(inputs, head, forge);
            return resultOf(await prepare(wish, { ...forge, ...ports, content: planner(inputs, run, ports) }), wish);
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
/** Plans once for the same versions, however often it is asked. */
const planner = (inputs, run, ports) => {
    const { group, strict } = inputs;
    const packages = group === undefined ? inputs.packages : membersOf(group, ports);
    const plan = async (chosen) => {
        const made = await (0,make_release_plan/* makeReleasePlan */.V)({ ...inputs, packages, bump: [...inputs.bump, ...chosen] }, ports);
        const seen = await (0,with_installers/* withInstallers */.I)(made, { ...inputs, run }, ports);
        const files = await (0,make_release_files/* makeReleaseFiles */.f)({ ...made, plan: seen }, (0,version_action.filesWish)(inputs, run, ports), ports);
        const content = contentOf(seen, files, made.survey.workspace.prefix);
        return strict ? { ...content, findings: content.findings.map(finding/* strictly */.px) } : content;
    };
    const known = new Map();
    return (wishes) => {
        const chosen = [...wishes].map(([name, version]) => `${name}: ${version}`).toSorted();
        const key = chosen.join("\n");
        const content = known.get(key) ?? plan(chosen);
        known.set(key, content);
        return content;
    };
};
/** Those that the configuration names in the group. */
const membersOf = (group, { config }) => {
    const { patterns, findings } = (0,groups.expandGroups)("group", [`group:${group}`], config.groups);
    if (findings.length > 0)
        throw new problem/* Problem */.AF(findings);
    return patterns;
};
const wishOf = async (inputs, head, { requests }) => {
    const { branch, group, title, labels, draft, dryRun } = inputs;
    const base = inputs.base ?? found(await requests.defaultBranch(), "read the repository");
    if (base === undefined) {
        throw new problem/* Problem */.AF((0,release_request.requestRefused)({ step: "read the repository", why: "it is not there, or not for this token" }));
    }
    if (branch === base) {
        throw new problem/* Problem */.AF((0,usage.invalidValue)({ what: "branch", expected: "another branch than base", value: branch }));
    }
    return { head, base, branch: group === undefined ? branch : `${branch}/${group}`, title, labels, draft, dryRun };
};


/***/ }),

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

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 75672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestBranchTaken: () => (/* binding */ requestBranchTaken),
/* harmony export */   requestDirty: () => (/* binding */ requestDirty),
/* harmony export */   requestEditKept: () => (/* binding */ requestEditKept),
/* harmony export */   requestForbidden: () => (/* binding */ requestForbidden),
/* harmony export */   requestHistoryMissing: () => (/* binding */ requestHistoryMissing),
/* harmony export */   requestLeftClosed: () => (/* binding */ requestLeftClosed),
/* harmony export */   requestNotLabelled: () => (/* binding */ requestNotLabelled),
/* harmony export */   requestNotPushed: () => (/* binding */ requestNotPushed),
/* harmony export */   requestOvertaken: () => (/* binding */ requestOvertaken),
/* harmony export */   requestRefused: () => (/* binding */ requestRefused),
/* harmony export */   requestUnfinished: () => (/* binding */ requestUnfinished),
/* harmony export */   requestUnsigned: () => (/* binding */ requestUnsigned),
/* harmony export */   requestWithoutForge: () => (/* binding */ requestWithoutForge)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const requestOvertaken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-OVERTAKEN",
    severity: "notice",
    mender: "outside",
    meaning: "The base branch has moved on since this checkout, so the release was not prepared from it.",
    why: "A later run sees all that this one sees and more: it must not be overwritten by an earlier one.",
    mend: "Nothing needs to be done where each push starts a run. Else run it on the newest commit.",
}, ({ base, head, newest }) => ({
    message: `Nothing was changed, since ${base} has moved on from ${head.slice(0, 10)} to ${newest.slice(0, 10)}`,
    hint: "Nothing needs to be done where each push starts a run: the run of the newest commit prepares the release",
}));
const requestNotPushed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NOT-PUSHED",
    severity: "error",
    mender: "usage",
    meaning: "The checkout's commit is not the newest one of the base branch on the forge.",
    why: "The release pull request is made on the base branch: what is not on it yet cannot be released by merging it.",
    mend: "Push the commit, or check out the base branch. In a workflow, run it `on: push` to the base branch, not on pull requests.",
}, ({ base, head, newest }) => ({
    message: `The checkout is at ${head.slice(0, 10)}, and ${base} on the forge at ${newest.slice(0, 10)}`,
    hint: `Push it to ${base} or check that branch out; in a workflow, run it on a push to ${base}`,
}));
const requestBranchTaken = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-BRANCH-TAKEN",
    severity: "error",
    mender: "project",
    meaning: "The branch for the release holds commits, and none of them is a release commit.",
    why: "Somebody's work would be lost if the branch were moved.",
    mend: "Delete or rename that branch, or give another name as `branch`.",
}, ({ branch }) => ({
    message: `The branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} holds commits of somebody else`,
    hint: "Delete or rename that branch, or give another name as `branch`",
}));
const requestHistoryMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-HISTORY-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The checkout does not show where the release's branch left the base branch.",
    why: "Without that it is not known what a person has pushed to it, and it could be lost.",
    mend: "Set `fetch-depth: 0` for actions/checkout, or run `git fetch --unshallow`. If the branch was never made from the base branch, delete it.",
}, ({ branch }) => ({
    message: `The checkout does not show where the branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} left the base branch`,
    hint: "Set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow",
}));
const requestRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The forge refuses to let this token write the release's branch or pull request.",
    why: "The token lacks a permission, or a rule protects the branch.",
    mend: "Give the job `contents: write` and `pull-requests: write`, and let no rule for branches hold for `release-actions/**`; or give a token that may as `github-token`.",
}, ({ step, why }) => ({
    message: `The forge did not let this token ${step}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token",
}));
const requestForbidden = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-FORBIDDEN",
    severity: "warning",
    mender: "project",
    meaning: "The organisation or repository lets no workflow create pull requests. The branch is there.",
    why: "A person has to open the pull request once; later runs keep it up to date.",
    mend: "Open the link and create the pull request. Or allow it: Settings, Actions, General, `Allow GitHub Actions to create and approve pull requests`; or give an App's or a person's token as `github-token`.",
}, ({ branch, link }) => ({
    message: `The branch ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(branch)} is ready, but workflows may not create pull requests here`,
    hint: `Create it yourself, once:\n${link}`,
}));
const requestUnfinished = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-UNFINISHED",
    severity: "error",
    mender: "outside",
    meaning: "The forge did not answer, or not usefully, however often it was asked.",
    why: "The branch, its pull request or both may not be up to date.",
    mend: "Run it again when the forge answers: it goes on from whatever is there.",
}, ({ step, why }) => ({
    message: `The forge did not let the run ${step}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Run it again when the forge answers: it goes on from whatever is there",
}));
const requestLeftClosed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-LEFT-CLOSED",
    severity: "notice",
    mender: "project",
    meaning: "Somebody has closed the release pull request, and nothing that it would change has changed since.",
    why: "What a person has closed is opened again only where there is something new to release.",
    mend: "Open it again to release. The next change opens it by itself.",
}, ({ url }) => ({
    message: `The release pull request was closed and is left so, since nothing has changed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(url)}`,
    hint: "Open it again to release; the next change opens it by itself",
}));
const requestUnsigned = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-UNSIGNED",
    severity: "notice",
    mender: "project",
    meaning: "The release's commit was made by git, so that no forge has signed it.",
    why: "Where a rule demands signed commits, such a commit cannot be merged as it is.",
    mend: "Nothing needs to be done where no rule demands signatures. A squash or merge on the forge's pages signs what it makes.",
}, ({ why }) => ({
    message: `The release's commit is made by git and not signed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Nothing needs to be done where no rule demands signed commits",
}));
const requestEditKept = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-EDIT-KEPT",
    severity: "notice",
    mender: "project",
    meaning: "A person has edited a changelog's section in the release pull request: it stays as it is.",
    why: "What a person wrote is not overwritten, so what came since has to be added by hand.",
    mend: "Add the lines that the pull request's text lists, as far as they are wanted.",
}, ({ file, name, additions }) => ({
    message: `The section of ${name} was edited by hand and stays; lines that came since: ${additions.length}`,
    hint: additions.length === 0
        ? "Nothing needs to be done"
        : ["Add by hand what is wanted of this:", ...additions.map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)].join("\n"),
    file,
}));
const requestNotLabelled = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NOT-LABELLED",
    severity: "warning",
    mender: "project",
    meaning: "The pull request could not be given its labels.",
    why: "Nothing of a release depends on labels: all else was done.",
    mend: "Make the labels in the repository (Gitea makes none by itself), and let the token write issues.",
}, ({ labels, why }) => ({
    message: `The pull request did not get the labels ${labels.map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Make the labels in the repository, and let the token write issues and pull requests",
}));
const requestWithoutForge = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-NO-FORGE",
    severity: "error",
    mender: "usage",
    meaning: "It is not known in which repository of which forge the release pull request belongs.",
    why: "`prepare-release` writes a branch and a pull request there. Without a forge, `version --write` changes the files alone.",
    mend: "Run it in a workflow, or set `GITHUB_REPOSITORY` (`owner/name`), `GITHUB_TOKEN` and, for another forge than github.com, `GITHUB_API_URL` and `GITHUB_SERVER_URL`.",
}, () => ({
    message: "No repository of a forge is known here, so there is no place for a release pull request",
    hint: "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name and GITHUB_TOKEN",
}));
const requestDirty = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-REQUEST-DIRTY",
    severity: "error",
    mender: "usage",
    meaning: "Tracked files of the checkout differ from its commit.",
    why: "The release is planned from the files and put on the commit: what is in the files alone would be released by halves.",
    mend: "Commit the changes and push them, or undo them. In a workflow, run it right after the checkout.",
}, ({ files }) => ({
    message: `Files differ from the commit: ${files.slice(0, 5).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`,
    hint: "Commit and push them, or undo them; in a workflow, run it right after the checkout",
}));


/***/ }),

/***/ 11518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ committerOf),
/* harmony export */   P: () => (/* binding */ checksSentence)
/* harmony export */ });
const jobLogin = "github-actions[bot]";
/**
 * Which token was used, and what the reader has to press for the checks to run.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
const checksSentence = ({ login, forge }) => {
    if (forge === "gitea")
        return `Made with the token of \`${login ?? "an unknown account"}\`.`;
    if (login === jobLogin) {
        return "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves.";
    }
    if (login === undefined)
        return "The forge does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it.";
    return `Made with the token of \`${login}\`: its workflow runs start by themselves.`;
};
/** Whom commits are made as by git, as the forge knows its accounts. */
const committerOf = ({ login = jobLogin, forge }, host) => {
    const id = login === jobLogin ? "41898282+" : "";
    return {
        name: login,
        email: forge === "github" ? `${id}${login}@users.noreply.github.com` : `${login}@noreply.${host}`,
    };
};


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


/***/ })

};
