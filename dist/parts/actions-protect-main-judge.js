import { Problem } from "../index.js";
import { eventUnfit, overall, repositoryUnseen } from "./domain-problem-ref-update.js";
import { defaultBranchOf, isForkOf, taskOf } from "./domain-ref-update-task.js";
import { subjectOf } from "./actions-publish-contract.js";

// src/domain/ref-update/cover.ts
const cover = (evidence) => {
	const { steps, commitsOf } = evidence;
	const requests = [];
	const uncovered = [];
	for (let at = 0; at < steps.length;) {
		const request = merging(evidence, at);
		if (request === void 0) {
			uncovered.push(steps[at]);
			at++;
			continue;
		}
		requests.push(request);
		const most = steps[at].parents.length > 1 ? 1 : Math.max(1, commitsOf.get(request.number)?.length ?? 1);
		const end = Math.min(at + most, steps.length);
		at++;
		while (at < end && merging(evidence, at) === void 0 && belongs(evidence, request, steps[at])) at++;
	}
	const pushed = steps.flatMap(({ sha }) => requestsAt$1(evidence, sha).filter(({ head }) => head === sha));
	return {
		requests: requests.toReversed(),
		uncovered,
		pushed: evidence.forge === "github" ? pushed : []
	};
};
const rebasedCandidates = (evidence) => {
	const { steps } = evidence;
	return steps.flatMap(({ parents }, at) => {
		const request = at + 1 >= steps.length || merging(evidence, at + 1) !== void 0 || parents.length > 1 ? void 0 : merging(evidence, at);
		return request === void 0 ? [] : [request];
	});
};
const requestsAt$1 = ({ requestsOf }, sha) => (requestsOf.get(sha) ?? []).filter(({ mergeCommit }) => mergeCommit === sha);
const merging = (evidence, at) => {
	const { sha, parents } = evidence.steps[at];
	return requestsAt$1(evidence, sha).find(({ head }) => {
		if (parents.length > 2) return false;
		if (parents.length === 2) return parents[1] === head && head !== sha;
		return evidence.forge === "gitea" || head !== sha;
	});
};
const belongs = ({ requestsOf, commitsOf, forge }, { number }, step) => {
	if (step.parents.length > 1) return false;
	const own = commitsOf.get(number) ?? [];
	if (forge === "gitea") return own.some(({ message, authoredAt }) => message === step.message && authoredAt === step.authoredAt);
	return (requestsOf.get(step.sha)?.some((request) => request.number === number) ?? false) && own.every(({ sha }) => sha !== step.sha);
};

// src/domain/ref-update/path.ts
const firstParents = ({ before, after, commits }) => {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const steps = [];
	let at = after;
	for (let commit = known.get(at); commit !== void 0 && at !== before; commit = known.get(at)) {
		known.delete(at);
		steps.push(commit);
		at = commit.parents[0] ?? "";
	}
	return steps;
};
const wayBack = ({ before, after, commits }) => {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const way = [];
	const enter = (sha) => {
		const commit = known.get(sha);
		if (commit === void 0) return;
		known.delete(sha);
		way.push({
			commit,
			parent: 0
		});
	};
	enter(after);
	for (let last = way.at(-1); last !== void 0; last = way.at(-1)) {
		const next = last.commit.parents[last.parent];
		last.parent++;
		if (next === before) return way;
		if (next === void 0) way.pop();
		else enter(next);
	}
};
const mostLines = 20;
const revertLines = (movement) => {
	const way = wayBack(movement);
	if (way !== void 0 && way.length > mostLines && way.every(({ parent }) => parent === 1)) {
		const { before, after } = movement;
		return [`git revert --no-edit -m 1 $(git rev-list --first-parent ${before}..${after})`];
	}
	return way?.map(({ commit: { sha, parents }, parent }) => parents.length > 1 ? `git revert --no-edit -m ${parent} ${sha}` : `git revert --no-edit ${sha}`);
};

// src/domain/ref-update/pusher.ts
const isListed = ({ id, login }, { actors }) => {
	const name = login.toLowerCase();
	const slug = name.replace(/\[bot\]$/, "");
	return actors.some((actor) => {
		const entry = actor.toLowerCase().replace(/^@/, "");
		return /^\d+$/.test(entry) ? entry === String(id) : entry === name || entry === slug;
	});
};
const unmatched = (commits, { patterns }) => patterns.length === 0 ? void 0 : commits.find((commit) => !patterns.some((pattern) => pattern.test(subjectOf(commit))));

// src/actions/protect-main/judge-recorded.ts
const judgeRecorded = async (update, known, judging) => {
	switch (update.type) {
		case "pr_merge": return {
			kind: "pass",
			how: "pr_merge",
			requests: await requestsAt([update.after, ...known.listed], known)
		};
		case "merge_queue_merge": {
			const commits = known.listed.length > 0 ? known.listed : await shasOf(update, judging);
			return {
				kind: "pass",
				how: "merge_queue",
				requests: await requestsAt([update.after, ...commits], known)
			};
		}
		case "force_push": return {
			kind: "force-push",
			removed: await removedBy(update, judging)
		};
		case "push": return await judgePush$1(update, known, judging);
		case "branch_creation": return {
			kind: "skipped",
			why: "the branch was created"
		};
		case "branch_deletion": return {
			kind: "skipped",
			why: "the branch was deleted"
		};
		default: return {
			kind: "unknown",
			why: `the forge calls this update ${update.type}, which is not known here`
		};
	}
};
const removedBy = async ({ before, after }, { forge }) => {
	const answer = await forge.history.between(after, before);
	return answer.kind === "found" ? answer.value.items : void 0;
};
const judgePush$1 = async (update, known, judging) => {
	const { forge, allowance } = judging;
	const isAllowed = update.pusher !== void 0 && isListed(update.pusher, allowance);
	if (isAllowed && allowance.patterns.length === 0) return {
		kind: "pass",
		how: "allowed_pusher",
		requests: []
	};
	const between = await forge.history.between(update.before, update.after);
	const commits = between.kind === "found" && between.value.isWhole ? between.value.items : void 0;
	if (isAllowed && commits === void 0) return {
		kind: "unknown",
		why: "the commits, whose subjects allow-patterns is for, could not be read"
	};
	const steps = firstParents({
		...update,
		commits: commits ?? []
	});
	const misfit = unmatched(steps, allowance);
	if (isAllowed && misfit === void 0) return {
		kind: "pass",
		how: "allowed_pusher",
		requests: []
	};
	const undo = commits === void 0 ? void 0 : revertLines({
		...update,
		commits
	});
	const pushed = /* @__PURE__ */ new Set([
		update.after,
		...known.listed,
		...(commits ?? []).map(({ sha }) => sha)
	]);
	const requests = (await mergedRequests(known)).filter((request) => isMarkedBy(update, pushed, request));
	if (requests.length > 0) return {
		kind: "merged-by-push",
		requests,
		commits: steps,
		undo
	};
	return {
		kind: "direct-push",
		commits: steps,
		why: isAllowed ? misfitting(misfit) : void 0,
		undo
	};
};
const misfitting = (commit) => commit === void 0 ? void 0 : `none of allow-patterns matches the subject ${JSON.stringify(subjectOf(commit))}`;
const slack = 5e3;
const isMarkedBy = ({ at }, pushed, request) => {
	const { head, mergeCommit, mergedAt } = request;
	return mergeCommit !== void 0 && pushed.has(mergeCommit) || pushed.has(head) && mergedAt >= at - slack;
};
const requestsAt = async (shas, known) => {
	const all = new Set(shas);
	return (await mergedRequests(known)).filter(({ mergeCommit }) => mergeCommit !== void 0 && all.has(mergeCommit)).toSorted((one, other) => one.number - other.number);
};
const mergedRequests = async ({ merged }) => {
	const answer = await merged();
	return answer.kind === "found" ? answer.value.items : [];
};
const shasOf = async ({ before, after }, { forge }) => {
	const answer = await forge.history.between(before, after);
	return answer.kind === "found" ? answer.value.items.map(({ sha }) => sha) : [];
};

// src/actions/protect-main/judge-commits.ts
const mostSteps = 250;
const judgeCommits = async (push, gap, judging) => {
	if (push.isForced) return {
		kind: "force-push",
		removed: await removedBy(push, judging)
	};
	const between = await judging.forge.history.between(push.before, push.after);
	if (between.kind !== "found") return unknown(gap, between);
	if (!between.value.isWhole) return {
		kind: "unknown",
		why: because(gap, "it has more commits than can be read")
	};
	const movement = {
		...push,
		commits: between.value.items
	};
	const undo = revertLines(movement);
	if (undo === void 0) return {
		kind: "force-push",
		removed: await removedBy(push, judging)
	};
	const steps = firstParents(movement);
	if (steps.length > mostSteps) return {
		kind: "unknown",
		why: because(gap, `it has ${steps.length} commits`)
	};
	const evidence = await gather(steps, judging);
	if ("kind" in evidence) return unknown(gap, evidence);
	const { requests, uncovered, pushed } = cover({
		...evidence,
		steps,
		forge: judging.forge.kind
	});
	if (uncovered.length === 0) return {
		kind: "pass",
		how: "by_commits",
		requests
	};
	const isAllowed = push.sender !== void 0 && isListed(push.sender, judging.allowance);
	const misfit = unmatched(uncovered, judging.allowance);
	if (isAllowed && misfit === void 0) return {
		kind: "pass",
		how: "allowed_pusher",
		requests
	};
	if (pushed.length > 0) return {
		kind: "merged-by-push",
		requests: pushed,
		commits: uncovered,
		undo
	};
	if (gap !== void 0) return {
		kind: "unknown",
		why: because(gap, `no merged pull request is known for ${uncovered.length} of its commits`)
	};
	return {
		kind: "direct-push",
		commits: uncovered,
		why: isAllowed ? misfitting(misfit) : void 0,
		undo
	};
};
const because = (gap, why) => gap === void 0 ? why : `${gap}, and ${why}`;
const unknown = (gap, answer) => ({
	kind: "unknown",
	why: because(gap, answer.kind === "missing" ? "the forge shows no such commits, or not to this token" : answer.why)
});
const gather = async (steps, { forge, branch, signal }) => {
	const listed = await forge.requests.into(branch);
	if (listed.kind !== "found") return listed;
	const byCommit = Map.groupBy(listed.value.items, ({ mergeCommit }) => mergeCommit ?? "");
	const requestsOf = /* @__PURE__ */ new Map();
	for (const { sha } of steps) {
		const known = byCommit.get(sha);
		if (known !== void 0) {
			requestsOf.set(sha, known);
			continue;
		}
		signal.throwIfAborted();
		const answer = await forge.requests.withCommit(sha);
		if (answer.kind !== "found") return answer;
		requestsOf.set(sha, answer.value.filter(({ base }) => base === branch));
	}
	const commitsOf = /* @__PURE__ */ new Map();
	for (const { number } of rebasedCandidates({
		steps,
		requestsOf,
		forge: forge.kind
	})) {
		const answer = await forge.requests.commitsOf(number);
		if (answer.kind !== "found") return answer;
		commitsOf.set(number, answer.value.items);
	}
	return {
		requestsOf,
		commitsOf
	};
};

// src/actions/protect-main/record.ts
const waits = [
	2e3,
	4e3,
	8e3,
	16e3,
	3e4
];
const findRecord = async (push, { forge, branch, clock, signal }) => {
	for (const wait of [...push.isRecent ? waits : [], void 0]) {
		const answer = await forge.history.updates(branch, push);
		if (answer.kind === "unanswered") return answer;
		if (answer.kind === "missing") return { kind: "none" };
		const update = answer.value.items.find(({ before, after }) => before === push.before && after === push.after);
		if (update !== void 0) return {
			kind: "found",
			update
		};
		if (wait !== void 0) await clock.sleep(wait, signal);
	}
	return {
		kind: "absent",
		why: `the update is not in the branch's activity${push.isRecent ? ", which was looked at for a minute" : ""}`
	};
};

// src/actions/protect-main/judge-updates.ts
const judgePush = async (push, judging) => {
	const { before, after, sender } = push;
	const movement = {
		before,
		after,
		at: void 0,
		pusher: sender
	};
	const recorded = await findRecord(push, judging);
	if (recorded.kind === "found") {
		const { update } = recorded;
		const merged = mergedInto(judging, void 0);
		const verdict = await judgeRecorded(update, {
			listed: push.listed,
			merged
		}, judging);
		return {
			movement: {
				...movement,
				at: update.at,
				pusher: update.pusher
			},
			verdict
		};
	}
	if (recorded.kind === "unanswered" && !push.isForced) return {
		movement,
		verdict: {
			kind: "unknown",
			why: recorded.why
		}
	};
	return {
		movement,
		verdict: await judgeCommits(push, "why" in recorded ? recorded.why : void 0, judging)
	};
};
const auditSince = async (since, judging) => {
	const { forge, branch } = judging;
	const answer = await forge.history.updates(branch, { since });
	if (answer.kind === "unanswered") return {
		judged: [],
		gaps: [answer.why]
	};
	if (answer.kind === "missing") return {
		judged: [],
		gaps: [forge.kind === "gitea" ? "Gitea keeps no record of a branch's updates: judge them as they are pushed" : "the forge shows no activity of this repository to this token"]
	};
	const merged = mergedInto(judging, since);
	const judged = [];
	for (const update of answer.value.items) {
		judging.signal.throwIfAborted();
		judged.push({
			movement: update,
			verdict: await judgeRecorded(update, {
				listed: [],
				merged
			}, judging)
		});
	}
	return {
		judged,
		gaps: answer.value.isWhole ? [] : ["there were more updates than can be read"]
	};
};
const mergedInto = ({ forge, branch }, since) => {
	let answer;
	return () => answer ??= forge.requests.into(branch, since);
};

// src/actions/protect-main/protection.ts
const readProtection = async ({ forge, branch, isRefProtected }) => {
	const rules = await forge.protection.rules(branch);
	const branchAnswer = isRefProtected === "ask" && !(rules.kind === "found" && requiresRequests(rules.value)) ? await forge.protection.isProtected(branch) : void 0;
	return {
		requiresRequests: rules.kind === "found" ? requiresRequests(rules.value) : void 0,
		isProtected: isRefProtected === "ask" ? known(branchAnswer) : isRefProtected,
		unread: [...forge.kind === "gitea" ? [] : unread(`The rulesets of ${branch}`, rules), ...branchAnswer === void 0 ? [] : unread(`Whether ${branch} is protected`, branchAnswer)]
	};
};
const known = (answer) => answer?.kind === "found" ? answer.value : void 0;
const requiresRequests = (types) => types.includes("pull_request");
const unread = (what, answer) => {
	if (answer.kind === "found") return [];
	return [{
		what,
		why: answer.kind === "missing" ? "the forge answered 404" : answer.why
	}];
};

// src/actions/protect-main/judge.ts
const judge = async (inputs, ports) => {
	const { clock, signal, facts } = ports;
	const { repository, named, allowance } = inputs;
	const forge = ports.openForge(repository, inputs.githubToken?.secret);
	const payload = facts.event === void 0 ? void 0 : await facts.payload();
	const always = {
		forge: forge.kind,
		gaps: [],
		since: void 0,
		failsOnUnknown: inputs.failOnUnknown
	};
	const place = await findPlace({
		branch: inputs.branch,
		payload,
		repository
	}, forge);
	if ("gap" in place) return {
		...always,
		branch: "the default branch",
		judged: [],
		gaps: [place.gap],
		protection: void 0
	};
	const { branch } = place;
	const judging = {
		forge,
		branch,
		allowance,
		clock,
		signal
	};
	const outcome = {
		...always,
		branch
	};
	if (named !== void 0) {
		const judged = await judgePush(named, judging);
		return {
			...outcome,
			judged: [judged],
			protection: await readProtection({
				forge,
				branch,
				isRefProtected: "ask"
			})
		};
	}
	const task = taskOf({
		event: facts.event,
		payload,
		...place
	});
	switch (task.kind) {
		case "unfit": throw new Problem(eventUnfit({ why: task.why }));
		case "skip": return {
			...outcome,
			judged: [],
			skipped: task.why,
			protection: void 0
		};
		case "audit": {
			const since = clock.now() - inputs.since;
			const audit = await auditSince(since, judging);
			return {
				...outcome,
				...audit,
				since,
				protection: await readProtection({
					forge,
					branch,
					isRefProtected: "ask"
				})
			};
		}
		case "push": {
			const judged = await judgePush(task.push, judging);
			return {
				...outcome,
				judged: [judged],
				protection: await protectionAfter(judged, {
					forge,
					branch,
					facts
				})
			};
		}
	}
};
const protectionAfter = async (judged, { forge, branch, facts }) => {
	const { isRefProtected } = facts;
	if (forge.kind === "gitea") return await readProtection({
		forge,
		branch,
		isRefProtected: "ask"
	});
	if (overall([judged]) !== "direct-push") return await readProtection({
		forge,
		branch,
		isRefProtected
	});
	return {
		requiresRequests: void 0,
		isProtected: isRefProtected,
		unread: []
	};
};
const findPlace = async ({ branch, payload, repository }, forge) => {
	const known = branch ?? defaultBranchOf(payload);
	if (known !== void 0) return {
		branch: known,
		isFork: isForkOf(payload)
	};
	const answer = await forge.protection.repository();
	if (answer.kind === "unanswered") return { gap: answer.why };
	if (answer.kind === "missing") throw new Problem(repositoryUnseen({ repository }));
	return {
		branch: answer.value.defaultBranch,
		isFork: answer.value.isFork
	};
};

export { judge };