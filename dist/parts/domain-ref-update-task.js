import { isNoCommit } from "./domain-problem-plan.js";

// src/domain/ref-update/ruleset.ts
const ruleset = (branch) => ({
	name: `${branch} moves by pull requests`,
	target: "branch",
	enforcement: "active",
	conditions: { ref_name: {
		include: [`refs/heads/${branch}`],
		exclude: []
	} },
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
				required_review_thread_resolution: false
			}
		}
	],
	bypass_actors: []
});

// src/domain/ref-update/task.ts
const audited = /^(?:schedule|workflow_dispatch|repository_dispatch)$/;
const taskOf = ({ event, payload, branch, isFork }) => {
	if (event === void 0) return { kind: "audit" };
	if (isFork) return {
		kind: "skip",
		why: "this is a fork, whose branches are its owner's own"
	};
	if (audited.test(event)) return { kind: "audit" };
	if (event !== "push") return {
		kind: "unfit",
		why: `it runs on push, schedule and workflow_dispatch, not on ${event}`
	};
	const { ref, before, after, forced, sender, commits } = object(payload);
	if (typeof ref !== "string" || !isCommitName(before) || !isCommitName(after)) return {
		kind: "unfit",
		why: "the event's file (GITHUB_EVENT_PATH) does not hold a push"
	};
	if (ref.startsWith("refs/tags/")) return {
		kind: "skip",
		why: `a tag was pushed (${ref}), no branch`
	};
	if (ref !== `refs/heads/${branch}`) return {
		kind: "skip",
		why: `${ref} was pushed, and ${branch} alone is judged`
	};
	if (isNoCommit(after)) return {
		kind: "skip",
		why: `${branch} was deleted`
	};
	if (isNoCommit(before)) return {
		kind: "skip",
		why: `${branch} was created, so there was nothing to go past`
	};
	return {
		kind: "push",
		push: {
			before,
			after,
			sender: accountOf(sender),
			isForced: forced === true,
			listed: Array.isArray(commits) ? commits.map((commit) => String(object(commit).id)) : [],
			isRecent: true
		}
	};
};
const defaultBranchOf = (payload) => {
	const { default_branch } = object(object(payload).repository);
	return typeof default_branch === "string" && default_branch !== "" ? default_branch : void 0;
};
const isForkOf = (payload) => object(object(payload).repository).fork === true;
const isCommitName = (value) => typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
const accountOf = (value) => {
	const { id, login } = object(value);
	return typeof id === "number" && typeof login === "string" ? {
		id,
		login
	} : void 0;
};
const object = (value) => typeof value === "object" && value !== null ? value : {};

export { defaultBranchOf, isForkOf, ruleset, taskOf };