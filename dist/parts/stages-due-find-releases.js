import { __exportAll } from "./rolldown-runtime.js";
import { pushUnread, pushedBy, releaseUnreadable, releasesIn, requestsRefused, requestsUnread, stepsOf } from "./domain-problem-prepared.js";
import { Problem } from "./domain-problem-plan.js";

// src/stages/due/read-requests.ts
const mostSteps = 250;
const isReleaseBranch = (name) => /^release-actions\/release(?:\/|$)/.test(name);
const readRequests = async ({ steps, branch }, { requests, signal }) => {
	const squashed = steps.map(({ commit }) => commit).filter(({ parents }) => parents.length === 1);
	const releases = [];
	const listed = branch === void 0 || squashed.length === 0 ? [] : answered(await requests.into(branch)).items;
	for (const { sha } of squashed) {
		signal.throwIfAborted();
		const request = await requestOf(sha, {
			listed,
			branch,
			isAsked: squashed.length <= mostSteps
		}, requests);
		if (request?.from === void 0) continue;
		const release = await lastRelease(request, answered(await requests.commitsOf(request.number)).items);
		if (release !== void 0) releases.push({
			...release,
			commit: sha
		});
		else if (isReleaseBranch(request.from)) throw new Problem(releaseUnreadable({
			commit: sha,
			request: request.number
		}));
	}
	return releases;
};
const requestOf = async (sha, { listed, branch, isAsked }, requests) => {
	const isOf = ({ mergeCommit }) => mergeCommit === sha;
	const known = listed.find(isOf);
	if (known !== void 0 || !isAsked) return known;
	return answered(await requests.withCommit(sha)).find((request) => isOf(request) && (branch === void 0 || request.base === branch));
};
const lastRelease = async ({ head }, commits) => {
	const isWhole = commits.some(({ sha }) => sha === head);
	const { releases } = await releasesIn(isWhole ? head : commits.at(-1)?.sha ?? "", commits);
	return releases[0];
};
const answered = (answer) => {
	if (answer.kind === "found") return answer.value;
	const why = answer.kind === "missing" ? "the forge shows this token no such pull requests" : answer.why;
	const isRefused = answer.kind === "missing" || answer.cause === "permission" || answer.cause === "plan";
	throw new Problem(isRefused ? requestsRefused({ why }) : requestsUnread({ why }));
};

// src/stages/due/find-releases.ts
var find_releases_exports = /* @__PURE__ */ __exportAll({ findReleases: () => findReleases });
const findReleases = async (folder, ports) => {
	const pushed = pushedBy(await ports.trigger());
	if (pushed.kind === "unfit") throw new Problem(pushUnread({ why: pushed.why }));
	if (pushed.kind === "none") return pushed;
	const { head, commits } = await readBrought(folder, pushed, ports);
	const { releases, cut } = await releasesIn(head, commits);
	if (releases.length > 0 && cut.length === 0) return {
		kind: "releases",
		releases
	};
	const asking = {
		steps: stepsOf(head, commits),
		branch: pushed.branch
	};
	const dropped = ports.forge === void 0 || releases.length > 0 ? [] : await readRequests(asking, {
		...ports,
		...ports.forge
	});
	if (dropped.length > 0) return {
		kind: "releases",
		releases: dropped
	};
	if (cut.length > 0) throw new Problem(releaseUnreadable({
		commit: cut[0],
		request: void 0
	}));
	return {
		kind: "none",
		why: noneIn(pushed, ports.forge !== void 0)
	};
};
const noneIn = (pushed, isForgeAsked) => {
	return `${pushed.kind === "push" ? `the push to ${pushed.branch} brought` : "the commit that is checked out brings"} no release commit${isForgeAsked ? "" : ", and no forge is known that could be asked for its pull request"}`;
};
const readBrought = async (folder, pushed, { pushes, forge }) => {
	const before = pushed.kind === "push" ? pushed.before : void 0;
	const here = await pushes.commits({
		folder,
		before
	});
	if (here === void 0) throw new Problem(pushUnread({ why: "there is no git checkout with a commit" }));
	const { head } = here;
	const commits = here.commits ?? await askForge(before, head, forge);
	if (pushed.kind !== "push" || head === pushed.after || commits.some(({ sha }) => sha === pushed.after)) return {
		head,
		commits
	};
	const why = `the checkout is at ${head.slice(0, 10)}, which does not have the pushed ${pushed.after.slice(0, 10)}`;
	throw new Problem(pushUnread({ why }));
};
const askForge = async (before, head, forge) => {
	const lacking = "this clone lacks commits of it";
	if (before === void 0 || forge === void 0) throw new Problem(pushUnread({ why: lacking }));
	const answer = await forge.history.between(before, head);
	if (answer.kind === "unanswered") throw new Problem(pushUnread({ why: `${lacking}, and ${answer.why}` }));
	if (answer.kind === "missing") throw new Problem(pushUnread({ why: `${lacking}, and the forge shows no commits since ${before.slice(0, 10)}` }));
	if (!answer.value.isWhole) throw new Problem(pushUnread({ why: `${lacking}, and the forge's list of them is cut` }));
	return answer.value.items;
};

export { answered, find_releases_exports };