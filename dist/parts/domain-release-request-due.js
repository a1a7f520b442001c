import { isSameVersion, memberPlace } from "./domain-workspace-read.js";
import { notAsReviewed, releaseTakenBack } from "./domain-problem-prepared.js";

// src/domain/release-request/due.ts
const judgeDue = (question) => {
	const named = /* @__PURE__ */ new Set();
	const versions = /* @__PURE__ */ new Map();
	const commits = [];
	const alone = [];
	const findings = [];
	for (const release of question.releases) {
		const rest = release.packages.filter(({ name }) => !named.has(name));
		for (const { name } of rest) named.add(name);
		if (rest.length === 0 || !release.packages.some(({ name }) => memberOf(question, name) !== void 0)) continue;
		const isPlannedAgain = rest.length < release.packages.length;
		const states = rest.map((each) => ({
			...each,
			state: stateOf(each, isPlannedAgain, question)
		}));
		const [commit, names] = [release.commit, rest.map(({ name }) => name)];
		if (states.every(({ state }) => state === "as reviewed")) {
			for (const { name, to } of rest) versions.set(name, to);
			commits.push(commit);
			if (names.some((name) => question.fromTags.has(name))) alone.push(commit);
		} else if (states.every(({ state }) => state === "as before")) findings.push(releaseTakenBack({
			commit,
			packages: names,
			why: "the files have the versions from before it"
		}));
		else if (rest.every(({ name, to }) => question.isOnIndex(name, to))) findings.push(releaseTakenBack({
			commit,
			packages: names,
			why: "its versions are on the index"
		}));
		else {
			const others = states.filter(({ state }) => state !== "as reviewed");
			findings.push(...others.map((each) => explain(each, commit, question)));
		}
	}
	return {
		versions,
		commits,
		alone,
		findings
	};
};
const memberOf = ({ workspace }, name) => workspace.members.find((member) => member.name === name);
const stateOf = ({ name, from, to }, isPlannedAgain, { versions, fromTags, workspace }) => {
	if (memberOf({ workspace }, name) === void 0) return "other";
	if (fromTags.has(name)) return isPlannedAgain ? "other" : "as reviewed";
	const found = versions.get(name);
	if (found === void 0) return "other";
	if (isSameVersion(found, to)) return "as reviewed";
	return from !== void 0 && isSameVersion(found, from) ? "as before" : "other";
};
const explain = ({ name, to }, commit, { workspace, versions, fromTags }) => {
	const member = memberOf({ workspace }, name);
	const found = fromTags.has(name) ? "none, and a newer release leaves it out" : versions.get(name) ?? "none";
	return notAsReviewed({
		package: name,
		commit,
		reviewed: to,
		found: member && found,
		place: member === void 0 ? {} : memberPlace(workspace, member, ["project", "version"])
	});
};

export { judgeDue };