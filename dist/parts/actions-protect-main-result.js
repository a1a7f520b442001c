import { alreadyRequired, directPush, forcePush, mergedByPush, movementUnknown, notJudged, notRequired, overall, protectionUnread, ruleset } from "./domain-problem-ref-update.js";
import { short, subjectOf } from "./actions-publish-contract.js";
import { guardSummary, guardText } from "./domain-problem-upload.js";

// src/domain/ref-update/findings.ts
const findingsOf = ({ movement, verdict }, { branch, failsOnUnknown }) => {
	const [before, after] = [short(movement.before), short(movement.after)];
	const moved = {
		branch,
		before,
		after,
		pusher: pusherTitle(movement.pusher)
	};
	switch (verdict.kind) {
		case "pass":
		case "skipped": return [];
		case "unknown": return [unseen(`How ${branch} moved from ${before} to ${after} is not known`, verdict.why, failsOnUnknown)];
		case "direct-push": {
			const { commits, why, undo = [] } = verdict;
			return [directPush({
				...moved,
				subjects: commitTitles(commits),
				why,
				undo
			})];
		}
		case "merged-by-push": return [mergedByPush({
			...moved,
			requests: requestTitles(verdict.requests),
			undo: verdict.undo ?? []
		})];
		case "force-push": {
			const to = quoted(`refs/heads/${branch}`);
			const undo = [`git fetch origin ${movement.before}`, `git push --force-with-lease=${to}:${movement.after} origin ${movement.before}:${to}`];
			return [forcePush({
				...moved,
				removed: removedTitle(verdict.removed),
				undo
			})];
		}
	}
};
const unseen = (what, why, isError) => ({
	...movementUnknown({
		what,
		why
	}),
	severity: isError ? "error" : "warning"
});
const protectionFindings = ({ requiresRequests, isProtected, unread }, { branch, forge }) => [
	...unread.map(protectionUnread),
	...requiresRequests === true ? [alreadyRequired({ branch })] : [],
	...requiresRequests === false || requiresRequests === void 0 && isProtected === false ? [notRequired({
		branch,
		forge,
		ruleset: JSON.stringify(ruleset(branch))
	})] : []
];
const pusherTitle = (pusher) => pusher === void 0 ? "an unknown account" : `${pusher.login} (id ${pusher.id})`;
const requestTitles = (requests) => {
	const numbers = requests.map(({ number }) => `#${number}`);
	return `pull request${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
};
const mostTitles = 5;
const commitTitles = (commits) => [...commits.slice(0, mostTitles).map((commit) => `${short(commit.sha)} ${subjectOf(commit).slice(0, 100)}`), ...commits.length > mostTitles ? [`and ${commits.length - mostTitles} more`] : []];
const removedTitle = (removed) => {
	if (removed === void 0) return "what it removed could not be read";
	if (removed.length === 0) return "it removed no commit";
	return `it removed ${removed.length === 1 ? "1 commit" : `${removed.length} commits`}: ${commitTitles(removed).join("; ")}`;
};
const quoted = (word) => /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

// src/domain/ref-update/protection.ts
const protectionState = ({ requiresRequests, isProtected }, { branch, forge }) => {
	if (forge === "gitea") {
		if (isProtected === void 0) return `Whether ${branch} is protected is not known`;
		return isProtected ? `${branch} is protected; by what, only an administrator can read` : `${branch} is not protected`;
	}
	if (requiresRequests === true) return `A ruleset requires pull requests for ${branch}`;
	const rulesets = requiresRequests === false ? `No ruleset requires pull requests for ${branch}` : `Rulesets for ${branch} were not read`;
	if (isProtected === void 0) return `${rulesets}; whether anything else protects it is not known`;
	return isProtected ? `${rulesets}; something protects it, and what that asks for, only an administrator can read` : `${rulesets}, and nothing else protects it`;
};

// src/domain/ref-update/report.ts
const verdictOf = ({ judged, gaps }) => {
	const verdict = overall(judged);
	return verdict === "pass" && gaps.length > 0 ? "unknown" : verdict;
};
const guardReport = (outcome) => {
	const { branch, forge, judged, skipped, gaps, protection, failsOnUnknown } = outcome;
	return {
		verdict: sentence(outcome),
		notes: notes(outcome),
		findings: [
			...skipped === void 0 ? [] : [notJudged({ why: skipped })],
			...judged.flatMap((each) => findingsOf(each, {
				branch,
				failsOnUnknown
			})),
			...gaps.map((why) => unseen(`Not all of how ${branch} moved is known`, why, failsOnUnknown)),
			...protection === void 0 ? [] : protectionFindings(protection, {
				branch,
				forge
			})
		],
		sections: sections(outcome)
	};
};
const sentence = (outcome) => {
	const { branch, judged, skipped, since } = outcome;
	if (skipped !== void 0) return `Nothing was judged: ${skipped}`;
	const verdict = verdictOf(outcome);
	const only = judged.length === 1 && since === void 0 ? judged[0] : void 0;
	if (only !== void 0) return single(only, branch);
	const updates = count(judged.length, "update");
	const from = since === void 0 ? "" : ` since ${new Date(since).toISOString().slice(0, 10)}`;
	if (verdict === "unknown") return `Not all of how ${branch} moved${from} is known`;
	if (verdict === "pass") return judged.length === 0 ? `${branch} did not move${from}` : `${branch} moved as it should${from}: ${updates}`;
	return `${branch} moved past its pull requests${from}: ${judged.filter(({ verdict: { kind } }) => /push$/.test(kind)).length} of ${updates}`;
};
const single = ({ movement, verdict }, branch) => {
	const pusher = pusherTitle(movement.pusher);
	switch (verdict.kind) {
		case "pass": return verdict.how === "allowed_pusher" ? `${branch} moved by a push of ${pusher}, who is allowed to` : `${branch} moved by ${verdict.requests.length === 0 ? "a pull request" : requestTitles(verdict.requests)}`;
		case "skipped": return `Nothing was judged: ${verdict.why}`;
		case "unknown": return `How ${branch} moved is not known`;
		case "direct-push": return `${branch} moved by a direct push of ${pusher}`;
		case "merged-by-push": return `${branch} moved by a push of ${pusher}, which marked ${requestTitles(verdict.requests)} as merged`;
		case "force-push": return `${branch} was force-pushed by ${pusher}`;
	}
};
const notes = ({ branch, forge, judged, skipped, protection }) => {
	if (skipped !== void 0) return [];
	return [
		...judged.some(({ verdict }) => verdict.kind === "pass" && verdict.how === "by_commits") ? ["Judged by commits, since the forge gave no record of how the branch moved."] : [],
		...forge === "gitea" ? ["Gitea does not tell a pull request that was merged from one that a push marked as merged."] : [],
		...protection === void 0 ? [] : [`${protectionState(protection, {
			branch,
			forge
		})}.`],
		"A pull request is not a review: this says how the branch moved, not that anybody looked."
	];
};
const sections = ({ branch, forge, judged, protection }) => {
	const offers = forge === "github" && protection !== void 0 && protection.requiresRequests !== true;
	return [{
		title: "Updates",
		head: [
			"Update",
			"Pusher",
			"Verdict"
		],
		rows: judged.map(row)
	}, ...offers ? [{
		title: "A ruleset to import",
		isFolded: true,
		block: JSON.stringify(ruleset(branch), void 0, 2)
	}] : []];
};
const row = ({ movement, verdict }) => [
	{ code: `${short(movement.before)}..${short(movement.after)}` },
	pusherTitle(movement.pusher),
	{ state: described(verdict) }
];
const described = (verdict) => {
	switch (verdict.kind) {
		case "pass": {
			const by = verdict.requests.length === 0 ? "" : `: ${requestTitles(verdict.requests)}`;
			return `pass (${verdict.how.replaceAll("_", " ")})${by}`;
		}
		case "skipped":
		case "unknown": return `${verdict.kind}: ${verdict.why}`;
		case "direct-push": return `direct push: ${count(verdict.commits.length, "commit")}`;
		case "merged-by-push": return `merged by push: ${requestTitles(verdict.requests)}`;
		case "force-push": return `force push: ${verdict.removed === void 0 ? "what it removed is not known" : `${count(verdict.removed.length, "commit")} removed`}`;
	}
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const updatesDocument = (judged) => judged.map(({ movement: { before, after, at, pusher }, verdict }) => ({
	before,
	after,
	at: at === void 0 ? null : new Date(at).toISOString(),
	pusher: pusher === void 0 ? null : {
		id: pusher.id,
		login: pusher.login
	},
	verdict: verdict.kind,
	how: verdict.kind === "pass" ? verdict.how : null,
	why: "why" in verdict ? verdict.why ?? null : null,
	pull_requests: "requests" in verdict ? verdict.requests.map(({ number }) => number) : [],
	commits: "commits" in verdict ? verdict.commits.map(shown) : [],
	removed: verdict.kind === "force-push" ? verdict.removed?.map(shown) ?? null : []
}));
const shown = (commit) => ({
	sha: commit.sha,
	subject: subjectOf(commit)
});

// src/actions/protect-main/result.ts
const resultOf = (outcome) => {
	const report = guardReport(outcome);
	const [verdict, updates] = [verdictOf(outcome), updatesDocument(outcome.judged)];
	return {
		findings: report.findings,
		document: {
			verdict,
			updates
		},
		text: guardText(report),
		outputs: {
			verdict,
			updates: JSON.stringify(updates)
		},
		summary: guardSummary(report)
	};
};

export { resultOf };