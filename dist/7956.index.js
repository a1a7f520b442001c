export const id = 7956;
export const ids = [7956];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 74751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/ref-update.js
var ref_update = __webpack_require__(58196);
// EXTERNAL MODULE: ./.build/js/domain/ref-update/evidence.js
var evidence = __webpack_require__(13302);
// EXTERNAL MODULE: ./.build/js/domain/ref-update/ruleset.js
var ruleset = __webpack_require__(17089);
;// CONCATENATED MODULE: ./.build/js/domain/ref-update/findings.js



/** What is to be said of one movement. */
const findingsOf = ({ movement, verdict }, { branch, failsOnUnknown }) => {
    const [before, after] = [(0,evidence/* short */.h0)(movement.before), (0,evidence/* short */.h0)(movement.after)];
    const moved = { branch, before, after, pusher: pusherTitle(movement.pusher) };
    switch (verdict.kind) {
        case "pass":
        case "skipped":
            return [];
        case "unknown":
            return [unseen(`How ${branch} moved from ${before} to ${after} is not known`, verdict.why, failsOnUnknown)];
        case "direct-push": {
            const { commits, why, undo = [] } = verdict;
            return [(0,ref_update.directPush)({ ...moved, subjects: commitTitles(commits), why, undo })];
        }
        case "merged-by-push":
            return [(0,ref_update.mergedByPush)({ ...moved, requests: requestTitles(verdict.requests), undo: verdict.undo ?? [] })];
        case "force-push": {
            const to = quoted(`refs/heads/${branch}`);
            const undo = [
                `git fetch origin ${movement.before}`,
                `git push --force-with-lease=${to}:${movement.after} origin ${movement.before}:${to}`,
            ];
            return [(0,ref_update.forcePush)({ ...moved, removed: removedTitle(verdict.removed), undo })];
        }
    }
};
/** A gap in what could be seen. */
const unseen = (what, why, isError) => ({
    ...(0,ref_update.movementUnknown)({ what, why }),
    severity: isError ? "error" : "warning",
});
/** What is to be said of the branch's protection. */
const protectionFindings = ({ requiresRequests, isProtected, unread }, { branch, forge }) => [
    ...unread.map(ref_update.protectionUnread),
    ...(requiresRequests === true ? [(0,ref_update.alreadyRequired)({ branch })] : []),
    ...(requiresRequests === false || (requiresRequests === undefined && isProtected === false)
        ? [(0,ref_update.notRequired)({ branch, forge, ruleset: JSON.stringify((0,ruleset/* ruleset */.Z)(branch)) })]
        : []),
];
/** `octocat (id 583231)`. */
const pusherTitle = (pusher) => pusher === undefined ? "an unknown account" : `${pusher.login} (id ${pusher.id})`;
/** `pull requests #3, #4`. */
const requestTitles = (requests) => {
    const numbers = requests.map(({ number }) => `#${number}`);
    return `pull request${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
};
const mostTitles = 5;
const commitTitles = (commits) => [
    ...commits.slice(0, mostTitles).map((commit) => `${(0,evidence/* short */.h0)(commit.sha)} ${(0,evidence/* subjectOf */.et)(commit).slice(0, 100)}`),
    ...(commits.length > mostTitles ? [`and ${commits.length - mostTitles} more`] : []),
];
const removedTitle = (removed) => {
    if (removed === undefined)
        return "what it removed could not be read";
    if (removed.length === 0)
        return "it removed no commit";
    return `it removed ${removed.length === 1 ? "1 commit" : `${removed.length} commits`}: ${commitTitles(removed).join("; ")}`;
};
/** As a shell takes it for one word: a branch may hold `;` and `$`. */
const quoted = (word) => /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/protection.js
/** The state in a sentence without a full stop. */
const protectionState = ({ requiresRequests, isProtected }, { branch, forge }) => {
    if (forge === "gitea") {
        if (isProtected === undefined)
            return `Whether ${branch} is protected is not known`;
        return isProtected
            ? `${branch} is protected; by what, only an administrator can read`
            : `${branch} is not protected`;
    }
    if (requiresRequests === true)
        return `A ruleset requires pull requests for ${branch}`;
    const rulesets = requiresRequests === false
        ? `No ruleset requires pull requests for ${branch}`
        : `Rulesets for ${branch} were not read`;
    if (isProtected === undefined)
        return `${rulesets}; whether anything else protects it is not known`;
    return isProtected
        ? `${rulesets}; something protects it, and what that asks for, only an administrator can read`
        : `${rulesets}, and nothing else protects it`;
};

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/verdict.js
/** The worst of all: what went past the pull requests counts more than what could not be seen. */
const overall = (judged) => {
    const kinds = new Set(judged.map(({ verdict }) => verdict.kind));
    if (kinds.has("direct-push") || kinds.has("merged-by-push") || kinds.has("force-push"))
        return "direct-push";
    return kinds.has("unknown") ? "unknown" : "pass";
};

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/report.js






/** The output `verdict`. */
const verdictOf = ({ judged, gaps }) => {
    const verdict = overall(judged);
    return verdict === "pass" && gaps.length > 0 ? "unknown" : verdict;
};
/** The summary's content. */
const guardReport = (outcome) => {
    const { branch, forge, judged, skipped, gaps, protection, failsOnUnknown } = outcome;
    return {
        verdict: sentence(outcome),
        notes: notes(outcome),
        findings: [
            ...(skipped === undefined ? [] : [(0,ref_update.notJudged)({ why: skipped })]),
            ...judged.flatMap((each) => findingsOf(each, { branch, failsOnUnknown })),
            ...gaps.map((why) => unseen(`Not all of how ${branch} moved is known`, why, failsOnUnknown)),
            ...(protection === undefined ? [] : protectionFindings(protection, { branch, forge })),
        ],
        sections: sections(outcome),
    };
};
const sentence = (outcome) => {
    const { branch, judged, skipped, since } = outcome;
    if (skipped !== undefined)
        return `Nothing was judged: ${skipped}`;
    const verdict = verdictOf(outcome);
    const only = judged.length === 1 && since === undefined ? judged[0] : undefined;
    if (only !== undefined)
        return single(only, branch);
    const updates = count(judged.length, "update");
    const from = since === undefined ? "" : ` since ${new Date(since).toISOString().slice(0, 10)}`;
    if (verdict === "unknown")
        return `Not all of how ${branch} moved${from} is known`;
    if (verdict === "pass") {
        return judged.length === 0 ? `${branch} did not move${from}` : `${branch} moved as it should${from}: ${updates}`;
    }
    const bad = judged.filter(({ verdict: { kind } }) => /push$/.test(kind)).length;
    return `${branch} moved past its pull requests${from}: ${bad} of ${updates}`;
};
const single = ({ movement, verdict }, branch) => {
    const pusher = pusherTitle(movement.pusher);
    switch (verdict.kind) {
        case "pass":
            return verdict.how === "allowed_pusher"
                ? `${branch} moved by a push of ${pusher}, who is allowed to`
                : `${branch} moved by ${verdict.requests.length === 0 ? "a pull request" : requestTitles(verdict.requests)}`;
        case "skipped":
            return `Nothing was judged: ${verdict.why}`;
        case "unknown":
            return `How ${branch} moved is not known`;
        case "direct-push":
            return `${branch} moved by a direct push of ${pusher}`;
        case "merged-by-push":
            return `${branch} moved by a push of ${pusher}, which marked ${requestTitles(verdict.requests)} as merged`;
        case "force-push":
            return `${branch} was force-pushed by ${pusher}`;
    }
};
const notes = ({ branch, forge, judged, skipped, protection }) => {
    if (skipped !== undefined)
        return [];
    const byCommits = judged.some(({ verdict }) => verdict.kind === "pass" && verdict.how === "by_commits");
    return [
        ...(byCommits ? ["Judged by commits, since the forge gave no record of how the branch moved."] : []),
        ...(forge === "gitea"
            ? ["Gitea does not tell a pull request that was merged from one that a push marked as merged."]
            : []),
        ...(protection === undefined ? [] : [`${protectionState(protection, { branch, forge })}.`]),
        "A pull request is not a review: this says how the branch moved, not that anybody looked.",
    ];
};
const sections = ({ branch, forge, judged, protection }) => {
    const undone = judged.flatMap(({ verdict }) => ("undo" in verdict ? (verdict.undo ?? []) : []));
    const offers = forge === "github" && protection !== undefined && protection.requiresRequests !== true;
    return [
        { title: "Updates", head: ["Update", "Pusher", "Verdict"], rows: judged.map(row) },
        { title: "To undo it", block: undone.join("\n") },
        ...(offers
            ? [{ title: "A ruleset to import", isFolded: true, block: JSON.stringify((0,ruleset/* ruleset */.Z)(branch), undefined, 2) }]
            : []),
    ];
};
const row = ({ movement, verdict }) => [
    { code: `${(0,evidence/* short */.h0)(movement.before)}..${(0,evidence/* short */.h0)(movement.after)}` },
    pusherTitle(movement.pusher),
    described(verdict),
];
const described = (verdict) => {
    switch (verdict.kind) {
        case "pass": {
            const by = verdict.requests.length === 0 ? "" : `: ${requestTitles(verdict.requests)}`;
            return `pass (${verdict.how.replaceAll("_", " ")})${by}`;
        }
        case "skipped":
        case "unknown":
            return `${verdict.kind}: ${verdict.why}`;
        case "direct-push":
            return `direct push: ${count(verdict.commits.length, "commit")}`;
        case "merged-by-push":
            return `merged by push: ${requestTitles(verdict.requests)}`;
        case "force-push":
            return `force push: ${verdict.removed === undefined ? "what it removed is not known" : `${count(verdict.removed.length, "commit")} removed`}`;
    }
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** The output `updates`, newest first. */
const updatesDocument = (judged) => judged.map(({ movement: { before, after, at, pusher }, verdict }) => ({
    before,
    after,
    at: at === undefined ? null : new Date(at).toISOString(),
    pusher: pusher === undefined ? null : { id: pusher.id, login: pusher.login },
    verdict: verdict.kind,
    how: verdict.kind === "pass" ? verdict.how : null,
    why: "why" in verdict ? (verdict.why ?? null) : null,
    pull_requests: "requests" in verdict ? verdict.requests.map(({ number }) => number) : [],
    commits: "commits" in verdict ? verdict.commits.map(shown) : [],
    removed: verdict.kind === "force-push" ? (verdict.removed?.map(shown) ?? null) : [],
}));
const shown = (commit) => ({
    sha: commit.sha,
    subject: (0,evidence/* subjectOf */.et)(commit),
});

// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(98976);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/protect-main/contract.js
var contract = __webpack_require__(61626);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/ref-update/task.js
var ref_update_task = __webpack_require__(19118);
// EXTERNAL MODULE: ./.build/js/domain/problem/usage.js
var usage = __webpack_require__(88178);
// EXTERNAL MODULE: ./.build/js/domain/text/pattern.js
var pattern = __webpack_require__(22179);
;// CONCATENATED MODULE: ./.build/js/actions/protect-main/inputs.js



/** The inputs that only make sense together, or after a look at what they hold; a `Problem` with all that is wrong. */
const checkedInputs = async (inputs) => {
    const compiled = await Promise.all(inputs.allowPatterns.map(pattern/* compilePattern */.E));
    const { repository = "" } = inputs;
    const bad = [
        ...repositoryFaults(repository),
        ...commitFaults(inputs),
        ...compiled.flatMap((pattern, at) => "why" in pattern
            ? [
                (0,usage.invalidValue)({
                    what: `allow-patterns (${pattern.why})`,
                    expected: "regular expressions in RE2's syntax",
                    value: inputs.allowPatterns[at],
                }),
            ]
            : []),
    ];
    if (bad.length > 0)
        throw new problem/* Problem */.AF(bad);
    const patterns = compiled.filter((pattern) => "test" in pattern);
    return { repository, named: namedPush(inputs), allowance: { actors: inputs.allowActors, patterns } };
};
const repositoryFaults = (repository) => {
    if (repository === "")
        return [(0,usage.missingValue)({ what: "--repository (GITHUB_REPOSITORY)" })];
    if (/^[\w.-]+\/[\w.-]+$/.test(repository) && !/(?:^|\/)\.\.?(?:\/|$)/.test(repository))
        return [];
    return [(0,usage.invalidValue)({ what: "--repository", expected: "owner/name", value: repository })];
};
const commitFaults = ({ before, after }) => {
    if (before === undefined && after === undefined)
        return [];
    return Object.entries({ "--before": before, "--after": after }).flatMap(([what, value]) => {
        if (value === undefined)
            return [(0,usage.missingValue)({ what })];
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value))
            return [];
        return [(0,usage.invalidValue)({ what, expected: "the whole name of a commit", value })];
    });
};
/** One update of some time: whoever names it says neither who pushed, nor whether commits were lost. */
const namedPush = ({ before, after }) => before === undefined || after === undefined
    ? undefined
    : { before, after, sender: undefined, isForced: false, listed: [], isRecent: false };

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/cover.js
/** Goes through the steps and takes out what merged requests put there. */
const cover = (evidence) => {
    const { steps, commitsOf } = evidence;
    const requests = [];
    const uncovered = [];
    for (let at = 0; at < steps.length;) {
        const request = merging(evidence, at);
        if (request === undefined) {
            uncovered.push(steps[at]);
            at++;
            continue;
        }
        requests.push(request);
        const most = steps[at].parents.length > 1 ? 1 : Math.max(1, commitsOf.get(request.number)?.length ?? 1);
        const end = Math.min(at + most, steps.length);
        at++;
        while (at < end && merging(evidence, at) === undefined && belongs(evidence, request, steps[at]))
            at++;
    }
    const pushed = steps.flatMap(({ sha }) => requestsAt(evidence, sha).filter(({ head }) => head === sha));
    return { requests: requests.toReversed(), uncovered, pushed: evidence.forge === "github" ? pushed : [] };
};
/** Requests with this commit as what they became: of one parent and more than one commit, they may have put others before it. */
const rebasedCandidates = (evidence) => {
    const { steps } = evidence;
    return steps.flatMap(({ parents }, at) => {
        const isAlone = at + 1 >= steps.length || merging(evidence, at + 1) !== undefined;
        const request = isAlone || parents.length > 1 ? undefined : merging(evidence, at);
        return request === undefined ? [] : [request];
    });
};
const requestsAt = ({ requestsOf }, sha) => (requestsOf.get(sha) ?? []).filter(({ mergeCommit }) => mergeCommit === sha);
/** The request that ends with a step. A merge must have the request's head as its second parent. */
const merging = (evidence, at) => {
    const { sha, parents } = evidence.steps[at];
    return requestsAt(evidence, sha).find(({ head }) => {
        if (parents.length > 2)
            return false;
        if (parents.length === 2)
            return parents[1] === head && head !== sha;
        return evidence.forge === "gitea" || head !== sha;
    });
};
/** Whether a step before a request's last one is the request's too: rebased, so another than on the request's own branch. */
const belongs = ({ requestsOf, commitsOf, forge }, { number }, step) => {
    if (step.parents.length > 1)
        return false;
    const own = commitsOf.get(number) ?? [];
    if (forge === "gitea") {
        return own.some(({ message, authoredAt }) => message === step.message && authoredAt === step.authoredAt);
    }
    const isConnected = requestsOf.get(step.sha)?.some((request) => request.number === number) ?? false;
    return isConnected && own.every(({ sha }) => sha !== step.sha);
};

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/path.js
/** The commits that a branch went through by first parents from `before` on, newest first. */
const firstParents = ({ before, after, commits }) => {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const steps = [];
    let at = after;
    for (let commit = known.get(at); commit !== undefined && at !== before; commit = known.get(at)) {
        known.delete(at);
        steps.push(commit);
        at = commit.parents[0] ?? "";
    }
    return steps;
};
/**
 * The commits whose reverts, newest first, give the tree of `before` again; `undefined` where no way leads there. The way
 * takes first parents where it can: another only where the branch was moved onto a merge that has `before` on its side.
 */
const wayBack = ({ before, after, commits }) => {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const way = [];
    const enter = (sha) => {
        const commit = known.get(sha);
        if (commit === undefined)
            return;
        known.delete(sha);
        way.push({ commit, parent: 0 });
    };
    enter(after);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
        const next = last.commit.parents[last.parent];
        last.parent++;
        if (next === before)
            return way;
        if (next === undefined)
            way.pop();
        else
            enter(next);
    }
    return undefined;
};
/** More than anybody reads are told by their range: `-m 1` holds for commits of one parent too. */
const mostLines = 20;
/** Lines for a shell that undo a movement by commits of their own, for a pull request; `undefined` where none can. */
const revertLines = (movement) => {
    const way = wayBack(movement);
    if (way !== undefined && way.length > mostLines && way.every(({ parent }) => parent === 1)) {
        const { before, after } = movement;
        return [`git revert --no-edit -m 1 $(git rev-list --first-parent ${before}..${after})`];
    }
    return way?.map(({ commit: { sha, parents }, parent }) => parents.length > 1 ? `git revert --no-edit -m ${parent} ${sha}` : `git revert --no-edit ${sha}`);
};

;// CONCATENATED MODULE: ./.build/js/domain/ref-update/pusher.js

/** Whether an account is on the list: by id, by login in any case, an app by its slug too. */
const isListed = ({ id, login }, { actors }) => {
    const name = login.toLowerCase();
    const slug = name.replace(/\[bot\]$/, "");
    return actors.some((actor) => {
        const entry = actor.toLowerCase().replace(/^@/, "");
        return /^\d+$/.test(entry) ? entry === String(id) : entry === name || entry === slug;
    });
};
/** The first of some commits whose subject no pattern matches. Without patterns there is none. */
const unmatched = (commits, { patterns }) => patterns.length === 0
    ? undefined
    : commits.find((commit) => !patterns.some((pattern) => pattern.test((0,evidence/* subjectOf */.et)(commit))));

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/judge-recorded.js



/** Judges a movement that the forge has recorded: its type says how the branch moved, whoever wrote the commits. */
const judgeRecorded = async (update, known, judging) => {
    switch (update.type) {
        case "pr_merge":
            return { kind: "pass", how: "pr_merge", requests: await judge_recorded_requestsAt([update.after, ...known.listed], known) };
        case "merge_queue_merge": {
            const commits = known.listed.length > 0 ? known.listed : await shasOf(update, judging);
            return { kind: "pass", how: "merge_queue", requests: await judge_recorded_requestsAt([update.after, ...commits], known) };
        }
        case "force_push":
            return { kind: "force-push", removed: await removedBy(update, judging) };
        case "push":
            return await judgePush(update, known, judging);
        case "branch_creation":
            return { kind: "skipped", why: "the branch was created" };
        case "branch_deletion":
            return { kind: "skipped", why: "the branch was deleted" };
        default:
            return { kind: "unknown", why: `the forge calls this update ${update.type}, which is not known here` };
    }
};
/** The commits that a branch lost; `undefined` where they could not be read. */
const removedBy = async ({ before, after }, { forge }) => {
    const answer = await forge.history.between(after, before);
    return answer.kind === "found" ? answer.value.items : undefined;
};
const judgePush = async (update, known, judging) => {
    const { forge, allowance } = judging;
    const isAllowed = update.pusher !== undefined && isListed(update.pusher, allowance);
    if (isAllowed && allowance.patterns.length === 0)
        return { kind: "pass", how: "allowed_pusher", requests: [] };
    const between = await forge.history.between(update.before, update.after);
    const commits = between.kind === "found" && between.value.isWhole ? between.value.items : undefined;
    if (isAllowed && commits === undefined) {
        return { kind: "unknown", why: "the commits, whose subjects allow-patterns is for, could not be read" };
    }
    const steps = firstParents({ ...update, commits: commits ?? [] });
    const misfit = unmatched(steps, allowance);
    if (isAllowed && misfit === undefined)
        return { kind: "pass", how: "allowed_pusher", requests: [] };
    const undo = commits === undefined ? undefined : revertLines({ ...update, commits });
    const pushed = new Set([update.after, ...known.listed, ...(commits ?? []).map(({ sha }) => sha)]);
    const requests = (await mergedRequests(known)).filter((request) => isMarkedBy(update, pushed, request));
    if (requests.length > 0)
        return { kind: "merged-by-push", requests, commits: steps, undo };
    return { kind: "direct-push", commits: steps, why: isAllowed ? misfitting(misfit) : undefined, undo };
};
/** Why a pusher on the list was not allowed this. */
const misfitting = (commit) => commit === undefined ? undefined : `none of allow-patterns matches the subject ${JSON.stringify((0,evidence/* subjectOf */.et)(commit))}`;
/** Clocks of one forge; the mark follows the push. */
const slack = 5_000;
/** Whether a push put the request's commits there. One that was merged before, and whose commits are pushed again, is not. */
const isMarkedBy = ({ at }, pushed, request) => {
    const { head, mergeCommit, mergedAt } = request;
    return (mergeCommit !== undefined && pushed.has(mergeCommit)) || (pushed.has(head) && mergedAt >= at - slack);
};
const judge_recorded_requestsAt = async (shas, known) => {
    const all = new Set(shas);
    return (await mergedRequests(known))
        .filter(({ mergeCommit }) => mergeCommit !== undefined && all.has(mergeCommit))
        .toSorted((one, other) => one.number - other.number);
};
/** To name requests is worth a question, but no verdict hangs on it. */
const mergedRequests = async ({ merged }) => {
    const answer = await merged();
    return answer.kind === "found" ? answer.value.items : [];
};
const shasOf = async ({ before, after }, { forge }) => {
    const answer = await forge.history.between(before, after);
    return answer.kind === "found" ? answer.value.items.map(({ sha }) => sha) : [];
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/judge-commits.js




/** Each step can cost a question. */
const mostSteps = 250;
/**
 * Judges a movement by its commits: all must belong to merged requests. `gap` says why the forge's record, which would
 * know better, has no word on it; `undefined` where it keeps none.
 */
const judgeCommits = async (push, gap, judging) => {
    if (push.isForced)
        return { kind: "force-push", removed: await removedBy(push, judging) };
    const between = await judging.forge.history.between(push.before, push.after);
    if (between.kind !== "found")
        return unknown(gap, between);
    if (!between.value.isWhole)
        return { kind: "unknown", why: because(gap, "it has more commits than can be read") };
    const movement = { ...push, commits: between.value.items };
    const undo = revertLines(movement);
    if (undo === undefined)
        return { kind: "force-push", removed: await removedBy(push, judging) };
    const steps = firstParents(movement);
    if (steps.length > mostSteps)
        return { kind: "unknown", why: because(gap, `it has ${steps.length} commits`) };
    const evidence = await gather(steps, judging);
    if ("kind" in evidence)
        return unknown(gap, evidence);
    const { requests, uncovered, pushed } = cover({ ...evidence, steps, forge: judging.forge.kind });
    if (uncovered.length === 0)
        return { kind: "pass", how: "by_commits", requests };
    const isAllowed = push.sender !== undefined && isListed(push.sender, judging.allowance);
    const misfit = unmatched(uncovered, judging.allowance);
    if (isAllowed && misfit === undefined)
        return { kind: "pass", how: "allowed_pusher", requests };
    if (pushed.length > 0)
        return { kind: "merged-by-push", requests: pushed, commits: uncovered, undo };
    if (gap !== undefined) {
        return {
            kind: "unknown",
            why: because(gap, `no merged pull request is known for ${uncovered.length} of its commits`),
        };
    }
    return { kind: "direct-push", commits: uncovered, why: isAllowed ? misfitting(misfit) : undefined, undo };
};
const because = (gap, why) => (gap === undefined ? why : `${gap}, and ${why}`);
const unknown = (gap, answer) => ({
    kind: "unknown",
    why: because(gap, answer.kind === "missing" ? "the forge shows no such commits, or not to this token" : answer.why),
});
/** The list of merged requests answers most; only what it leaves open is asked for by commit. */
const gather = async (steps, { forge, branch, signal }) => {
    const listed = await forge.requests.into(branch);
    if (listed.kind !== "found")
        return listed;
    const byCommit = Map.groupBy(listed.value.items, ({ mergeCommit }) => mergeCommit ?? "");
    const requestsOf = new Map();
    for (const { sha } of steps) {
        const known = byCommit.get(sha);
        if (known !== undefined) {
            requestsOf.set(sha, known);
            continue;
        }
        signal.throwIfAborted();
        const answer = await forge.requests.withCommit(sha);
        if (answer.kind !== "found")
            return answer;
        requestsOf.set(sha, answer.value.filter(({ base }) => base === branch));
    }
    const commitsOf = new Map();
    for (const { number } of rebasedCandidates({ steps, requestsOf, forge: forge.kind })) {
        const answer = await forge.requests.commitsOf(number);
        if (answer.kind !== "found")
            return answer;
        commitsOf.set(number, answer.value.items);
    }
    return { requestsOf, commitsOf };
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/record.js
/** Waits between two looks, in milliseconds: a minute in all. A movement of long ago is not waited for. */
const waits = [2_000, 4_000, 8_000, 16_000, 30_000];
/** Looks for a movement in the forge's record, which can lag behind the event. */
const findRecord = async (push, { forge, branch, clock, signal }) => {
    for (const wait of [...(push.isRecent ? waits : []), undefined]) {
        const answer = await forge.history.updates(branch, push);
        if (answer.kind === "unanswered")
            return answer;
        if (answer.kind === "missing")
            return { kind: "none" };
        const update = answer.value.items.find(({ before, after }) => before === push.before && after === push.after);
        if (update !== undefined)
            return { kind: "found", update };
        if (wait !== undefined)
            await clock.sleep(wait, signal);
    }
    const waited = push.isRecent ? ", which was looked at for a minute" : "";
    return { kind: "absent", why: `the update is not in the branch's activity${waited}` };
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/judge-updates.js



/** Judges one movement: by the forge's record of it, else by its commits. */
const judge_updates_judgePush = async (push, judging) => {
    const { before, after, sender } = push;
    const movement = { before, after, at: undefined, pusher: sender };
    const recorded = await findRecord(push, judging);
    if (recorded.kind === "found") {
        const { update } = recorded;
        const merged = mergedInto(judging, undefined);
        const verdict = await judgeRecorded(update, { listed: push.listed, merged }, judging);
        return { movement: { ...movement, at: update.at, pusher: update.pusher }, verdict };
    }
    if (recorded.kind === "unanswered" && !push.isForced) {
        return { movement, verdict: { kind: "unknown", why: recorded.why } };
    }
    return { movement, verdict: await judgeCommits(push, "why" in recorded ? recorded.why : undefined, judging) };
};
/** Judges every movement since a time, in milliseconds: a push may have started no workflow, or one that it had changed. */
const auditSince = async (since, judging) => {
    const { forge, branch } = judging;
    const answer = await forge.history.updates(branch, { since });
    if (answer.kind === "unanswered")
        return { judged: [], gaps: [answer.why] };
    if (answer.kind === "missing") {
        const why = forge.kind === "gitea"
            ? "Gitea keeps no record of a branch's updates: judge them as they are pushed"
            : "the forge shows no activity of this repository to this token";
        return { judged: [], gaps: [why] };
    }
    const merged = mergedInto(judging, since);
    const judged = [];
    for (const update of answer.value.items) {
        judging.signal.throwIfAborted();
        judged.push({ movement: update, verdict: await judgeRecorded(update, { listed: [], merged }, judging) });
    }
    return { judged, gaps: answer.value.isWhole ? [] : ["there were more updates than can be read"] };
};
/** Asked for when the first needs it, and once. */
const mergedInto = ({ forge, branch }, since) => {
    let answer;
    return () => (answer ??= forge.requests.into(branch, since));
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/protection.js
/** What the forge tells of the branch's protection. Classic protection's own settings are for administrators alone. */
const readProtection = async ({ forge, branch, isRefProtected }) => {
    const rules = await forge.protection.rules(branch);
    const branchAnswer = isRefProtected === "ask" && !(rules.kind === "found" && requiresRequests(rules.value))
        ? await forge.protection.isProtected(branch)
        : undefined;
    return {
        requiresRequests: rules.kind === "found" ? requiresRequests(rules.value) : undefined,
        isProtected: isRefProtected === "ask" ? known(branchAnswer) : isRefProtected,
        unread: [
            ...(forge.kind === "gitea" ? [] : unread(`The rulesets of ${branch}`, rules)),
            ...(branchAnswer === undefined ? [] : unread(`Whether ${branch} is protected`, branchAnswer)),
        ],
    };
};
const known = (answer) => answer?.kind === "found" ? answer.value : undefined;
const requiresRequests = (types) => types.includes("pull_request");
const unread = (what, answer) => {
    if (answer.kind === "found")
        return [];
    return [{ what, why: answer.kind === "missing" ? "the forge answered 404" : answer.why }];
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/judge.js







/** Finds out what is to be judged, and judges it. */
const judge = async (inputs, ports) => {
    const { clock, signal, facts } = ports;
    const { repository, named, allowance } = await checkedInputs(inputs);
    const forge = ports.openForge(repository, inputs.githubToken?.secret);
    const payload = facts.event === undefined ? undefined : await facts.payload();
    const always = { forge: forge.kind, gaps: [], since: undefined, failsOnUnknown: inputs.failOnUnknown };
    const place = await findPlace({ branch: inputs.branch, payload, repository }, forge);
    if ("gap" in place) {
        return { ...always, branch: "the default branch", judged: [], gaps: [place.gap], protection: undefined };
    }
    const { branch } = place;
    const judging = { forge, branch, allowance, clock, signal };
    const outcome = { ...always, branch };
    if (named !== undefined) {
        const judged = await judge_updates_judgePush(named, judging);
        return { ...outcome, judged: [judged], protection: await readProtection({ forge, branch, isRefProtected: "ask" }) };
    }
    const task = (0,ref_update_task/* taskOf */.Xb)({ event: facts.event, payload, ...place });
    switch (task.kind) {
        case "unfit":
            throw new problem/* Problem */.AF((0,ref_update.eventUnfit)({ why: task.why }));
        case "skip":
            return { ...outcome, judged: [], skipped: task.why, protection: undefined };
        case "audit": {
            const since = clock.now() - inputs.since;
            const audit = await auditSince(since, judging);
            return {
                ...outcome,
                ...audit,
                since,
                protection: await readProtection({ forge, branch, isRefProtected: "ask" }),
            };
        }
        case "push": {
            const judged = await judge_updates_judgePush(task.push, judging);
            return { ...outcome, judged: [judged], protection: await protectionAfter(judged, { forge, branch, facts }) };
        }
    }
};
/** Only GitHub's runner says whether the branch is protected, and a push that was refused has cost what a push may. */
const protectionAfter = async (judged, { forge, branch, facts }) => {
    const { isRefProtected } = facts;
    if (forge.kind === "gitea")
        return await readProtection({ forge, branch, isRefProtected: "ask" });
    if (overall([judged]) !== "direct-push")
        return await readProtection({ forge, branch, isRefProtected });
    return { requiresRequests: undefined, isProtected: isRefProtected, unread: [] };
};
/** The branch to judge: as given, or as the event or else the forge names the default one. */
const findPlace = async ({ branch, payload, repository }, forge) => {
    const known = branch ?? (0,ref_update_task/* defaultBranchOf */.dV)(payload);
    if (known !== undefined)
        return { branch: known, isFork: (0,ref_update_task/* isForkOf */.g5)(payload) };
    const answer = await forge.protection.repository();
    if (answer.kind === "unanswered")
        return { gap: answer.why };
    if (answer.kind === "missing")
        throw new problem/* Problem */.AF((0,ref_update.repositoryUnseen)({ repository }));
    return { branch: answer.value.defaultBranch, isFork: answer.value.isFork };
};

;// CONCATENATED MODULE: ./.build/js/actions/protect-main/action.js





/** Judges how a branch moved and reports it; writes nothing to the forge. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, ports) => {
        const outcome = await judge(inputs, ports);
        const report = guardReport(outcome);
        const [verdict, updates] = [verdictOf(outcome), updatesDocument(outcome.judged)];
        return {
            findings: report.findings,
            document: { verdict, updates },
            text: (0,guard_summary/* guardText */.hG)(report),
            outputs: { verdict, updates: JSON.stringify(updates) },
            summary: (0,guard_summary/* guardSummary */.cs)(report),
        };
    },
});


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

/***/ 58196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alreadyRequired: () => (/* binding */ alreadyRequired),
/* harmony export */   directPush: () => (/* binding */ directPush),
/* harmony export */   eventUnfit: () => (/* binding */ eventUnfit),
/* harmony export */   forcePush: () => (/* binding */ forcePush),
/* harmony export */   mergedByPush: () => (/* binding */ mergedByPush),
/* harmony export */   movementUnknown: () => (/* binding */ movementUnknown),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   notRequired: () => (/* binding */ notRequired),
/* harmony export */   protectionUnread: () => (/* binding */ protectionUnread),
/* harmony export */   repositoryUnseen: () => (/* binding */ repositoryUnseen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const directPush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-DIRECT-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was moved by a push, not by the merge of a pull request, and the pusher is not allowed to.",
    why: "What was never a pull request was never checked or read by anybody before it could be released.",
    mend: "Revert it by a pull request with the lines that are printed, and offer the change as a pull request. If this account is meant to push, name it in `allow-actors`, if need be with `allow-patterns`. Have a ruleset require pull requests, so that this cannot happen.",
}, ({ branch, before, after, pusher, subjects, why, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a direct push of ${pusher}${why === undefined ? "" : `: ${why}`}${subjects.length === 0 ? "" : `: ${subjects.join("; ")}`}`,
    hint: lines("Revert it on a branch of its own, and open a pull request", undo),
}));
const mergedByPush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-MERGED-BY-PUSH",
    severity: "error",
    mender: "project",
    meaning: "A pull request is shown as merged, but its commits were pushed to the branch.",
    why: "The forge marks a pull request as merged as soon as its commits are on the branch, even where its checks failed and nobody approved it.",
    mend: "Revert it with the lines that are printed and merge the pull request again with the forge's own button, or look at the request's checks and reviews and keep it.",
}, ({ branch, before, after, pusher, requests, undo }) => ({
    message: `${branch} moved from ${before} to ${after} by a push of ${pusher}, which marked ${requests} as merged`,
    hint: lines("Look at the checks and reviews that it went past. To undo it, revert on a branch of its own", undo),
}));
const forcePush = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-FORCE-PUSH",
    severity: "error",
    mender: "project",
    meaning: "The branch was force-pushed: it does not hold all that it held before.",
    why: "What was reviewed and perhaps released is no longer in the branch's history.",
    mend: "Put the removed commits back with the lines that are printed, and forbid force pushes by a ruleset.",
}, ({ branch, before, after, pusher, removed, undo }) => ({
    message: `${branch} was force-pushed from ${before} to ${after} by ${pusher}: ${removed}`,
    hint: lines("Look at what was removed, and put it back", undo),
}));
const movementUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-UNKNOWN",
    severity: "warning",
    mender: "outside",
    meaning: "How the branch moved could not be seen: the forge did not answer, lagged, or does not let this token see it.",
    why: "What cannot be seen is neither accepted nor called a direct push. With `fail-on-unknown: true` it is an error, and the exit status is 75.",
    mend: "Give the job `contents: read` and `pull-requests: read`, and run it again. The audit on a schedule judges the update later.",
}, ({ what, why }) => ({
    message: `${what}: ${why}`,
    hint: "Give the job contents: read and pull-requests: read, and run it again; an audit on a schedule judges it later",
}));
const notJudged = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-NOT-JUDGED",
    severity: "notice",
    mender: "project",
    meaning: "There was nothing to judge: a branch was created or deleted, a tag or another branch pushed, or it is a fork.",
    why: "Nothing was checked, and nobody should take this run for a check.",
    mend: "Nothing is to be done, unless you expected the branch to be judged: then look at `branch`.",
}, ({ why }) => ({ message: `Nothing was judged: ${why}`, hint: "If it should have been, look at the input branch" }));
const alreadyRequired = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-REDUNDANT",
    severity: "notice",
    mender: "project",
    meaning: "A ruleset already requires pull requests for this branch.",
    why: "The ruleset refuses what this action only reports afterwards. The action still sees what those who may bypass the ruleset do.",
    mend: "Remove the action where nobody may bypass the ruleset.",
}, ({ branch }) => ({
    message: `A ruleset already requires pull requests for ${branch}, so this action is redundant here`,
    hint: "Remove the action, unless it is to watch those who may bypass the ruleset",
}));
const notRequired = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-UNPROTECTED",
    severity: "notice",
    mender: "project",
    meaning: "No ruleset that could be read requires pull requests for this branch; on Gitea: nothing protects it.",
    why: "This action sees a push only when it has happened. A ruleset, or a protected branch, refuses it.",
    mend: "Import the ruleset that is printed: Settings, Rules, Rulesets, New ruleset, Import a ruleset. On Gitea: Settings, Branches, Add new rule, Disable push.",
}, ({ branch, forge, ruleset }) => forge === "gitea"
    ? { message: `${branch} is not protected`, hint: "Protect it: Settings, Branches, Add new rule, Disable push" }
    : {
        message: `No ruleset that could be read requires pull requests for ${branch}`,
        hint: lines("Import this ruleset: Settings, Rules, Rulesets, New ruleset, Import a ruleset", [ruleset]),
    });
const protectionUnread = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-PROTECTION-UNREAD",
    severity: "notice",
    mender: "project",
    meaning: "Something about the branch's protection could not be read.",
    why: "What is not read is not said to be missing.",
    mend: "Look at the repository's settings: a workflow's token cannot be given the permission to read them.",
}, ({ what, why }) => ({ message: `${what} could not be read: ${why}`, hint: "Look at the repository's settings" }));
const eventUnfit = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-EVENT-UNFIT",
    severity: "error",
    mender: "usage",
    meaning: "The workflow runs on an event that says nothing of how the branch moved, or the event's file is damaged.",
    why: "Only a push names a movement, and only a run by schedule or by hand is an audit.",
    mend: "Run it on `push`, `schedule` and `workflow_dispatch`.",
}, ({ why }) => ({
    message: `protect-main cannot judge this event: ${why}`,
    hint: "Run it on push, schedule and workflow_dispatch",
}));
const repositoryUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-MAIN-REPOSITORY-UNSEEN",
    severity: "error",
    mender: "usage",
    meaning: "The forge answers that there is no such repository, or that this token may not see it.",
    why: "A forge does not tell a private repository from one that does not exist.",
    mend: "Look at the repository's name and at `GITHUB_API_URL`, and give a token that may read it.",
}, ({ repository }) => ({
    message: `The forge shows no repository ${repository}`,
    hint: "Look at its name and at GITHUB_API_URL, and give a token that may read it (GITHUB_TOKEN)",
}));
const lines = (sentence, block) => block.length === 0 ? sentence : [`${sentence}:`, ...block].join("\n");


/***/ }),

/***/ 13302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/** The first line of a commit's message. */
const subjectOf = ({ message }) => message.split("\n", 1)[0].trim();
/** What stands for no commit, before a branch is there and after it is gone. */
const isNoCommit = (sha) => /^0+$/.test(sha);
/** A commit's name as people read it. */
const short = (sha) => sha.slice(0, 10);


/***/ }),

/***/ 17089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleset)
/* harmony export */ });
/**
 * A ruleset that lets a branch move by pull requests alone, as the forge imports it.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#importing-a-ruleset
 */
const ruleset = (branch) => ({
    name: `${branch} moves by pull requests`,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
        { type: "deletion" },
        { type: "non_fast_forward" },
        {
            type: "pull_request",
            parameters: {
                required_approving_review_count: 0,
                dismiss_stale_reviews_on_push: false,
                require_code_owner_review: false,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
            },
        },
    ],
    bypass_actors: [],
});


/***/ }),

/***/ 19118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   g5: () => (/* binding */ isForkOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13302);

const audited = /^(?:schedule|workflow_dispatch|repository_dispatch)$/;
/** What is to be judged. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const taskOf = ({ event, payload, branch, isFork }) => {
    if (event === undefined)
        return { kind: "audit" };
    if (isFork)
        return { kind: "skip", why: "this is a fork, whose branches are its owner's own" };
    if (audited.test(event))
        return { kind: "audit" };
    if (event !== "push")
        return { kind: "unfit", why: `it runs on push, schedule and workflow_dispatch, not on ${event}` };
    const { ref, before, after, forced, sender, commits } = object(payload);
    if (typeof ref !== "string" || !isCommitName(before) || !isCommitName(after)) {
        return { kind: "unfit", why: "the event's file (GITHUB_EVENT_PATH) does not hold a push" };
    }
    if (ref.startsWith("refs/tags/"))
        return { kind: "skip", why: `a tag was pushed (${ref}), no branch` };
    if (ref !== `refs/heads/${branch}`)
        return { kind: "skip", why: `${ref} was pushed, and ${branch} alone is judged` };
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoCommit */ .xT)(after))
        return { kind: "skip", why: `${branch} was deleted` };
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoCommit */ .xT)(before)) {
        return { kind: "skip", why: `${branch} was created, so there was nothing to go past` };
    }
    return {
        kind: "push",
        push: {
            before,
            after,
            sender: accountOf(sender),
            isForced: forced === true,
            listed: Array.isArray(commits) ? commits.map((commit) => String(object(commit).id)) : [],
            isRecent: true,
        },
    };
};
/** The default branch that an event names. Not every schedule's does. */
const defaultBranchOf = (payload) => {
    const { default_branch } = object(object(payload).repository);
    return typeof default_branch === "string" && default_branch !== "" ? default_branch : undefined;
};
/** Whether an event says that its repository is a fork. */
const isForkOf = (payload) => object(object(payload).repository).fork === true;
const isCommitName = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
const accountOf = (value) => {
    const { id, login } = object(value);
    return typeof id === "number" && typeof login === "string" ? { id, login } : undefined;
};
const object = (value) => typeof value === "object" && value !== null ? value : {};


/***/ }),

/***/ 38675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ tokenPage),
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   RL: () => (/* binding */ yankPage),
/* harmony export */   ZU: () => (/* binding */ indexPresets),
/* harmony export */   _2: () => (/* binding */ presetOfUrl),
/* harmony export */   cx: () => (/* binding */ publisherPage),
/* harmony export */   lJ: () => (/* binding */ pendingPublisherPage)
/* harmony export */ });
/* unused harmony export trustedPublishingUrls */
/** https://docs.pypi.org/api/upload/ */
const indexPresets = {
    pypi: {
        name: "pypi",
        title: "PyPI",
        uploadUrl: "https://upload.pypi.org/legacy/",
        simpleUrl: "https://pypi.org/simple/",
        siteUrl: "https://pypi.org/",
    },
    testpypi: {
        name: "testpypi",
        title: "TestPyPI",
        uploadUrl: "https://test.pypi.org/legacy/",
        simpleUrl: "https://test.pypi.org/simple/",
        siteUrl: "https://test.pypi.org/",
    },
};
const presetOfOrigin = new Map(Object.values(indexPresets).flatMap((preset) => [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset])));
/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
const presetOfUrl = (url) => presetOfOrigin.get(URL.parse(url)?.origin ?? "");
/** The page of one release, where people read and install it. */
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
/** The page where an owner yanks a release. */
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
/** The page where the owner of a project that exists adds a trusted publisher. */
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
/** The page where a user adds a trusted publisher for a project that does not exist yet. */
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
/** The page where a user makes an upload token. */
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;
/** Where trusted publishing asks for the audience and swaps an id-token for an upload token. https://docs.pypi.org/trusted-publishers/using-a-publisher/ */
const trustedPublishingUrls = ({ siteUrl, }) => ({
    audience: `${siteUrl}_/oidc/audience`,
    mint: `${siteUrl}_/oidc/mint-token`,
});


/***/ }),

/***/ 22179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/**
 * Reads a regular expression in RE2's syntax, which takes time linear in the text: a user's pattern can then stop no run.
 * `^` and `$` stand for the ends of a line; `(?P<name>…)` and `(?<name>…)` name a group; there are no back-references and
 * no look-arounds. Each match may cost the rest of the text: take no more of them than are needed. https://github.com/google/re2/wiki/Syntax
 */
const compilePattern = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
        return {
            source,
            groupCount: compiled.groupCount(),
            names: new Map(Object.entries(compiled.namedGroups())),
            test: (text) => compiled.test(text),
            *matchAll(text) {
                for (const match of compiled.matchAll(text)) {
                    const groups = match;
                    yield { index: match.index ?? 0, text: match[0], groups: groups.map((group) => group ?? undefined) };
                }
            },
        };
    }
    catch (error) {
        if (!Error.isError(error))
            throw error;
        return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
    }
};


/***/ })

};
