import { commentNotWritten, commentWithoutPull, gateEntries } from "./domain-problem-gate.js";
import { guardSummary, guardText } from "./domain-report-next-steps.js";
import { guardStep } from "./domain-problem-upload.js";
import { isReady, readinessReport } from "./actions-release-readiness-report.js";

// src/domain/gate/comment-body.ts
const commentLimit = 65536;
const commentMarker = (prefix) => `<!-- release-readiness: ${encodeURIComponent(prefix)} -->`;
const note = "\n_The rest is in the job summary._\n";
const commentBody = (report, limit) => {
	const { sections = [] } = report;
	for (let count = sections.length; count >= 0; count--) {
		const body = guardSummary({
			...report,
			sections: sections.slice(0, count)
		});
		const whole = count === sections.length ? body : body + note;
		if (whole.length <= limit) return whole;
	}
	const { verdict } = report;
	return guardSummary({
		verdict: verdict.slice(0, 1e3),
		findings: []
	}) + note;
};

// src/stages/gates/sticky-comment.ts
const writeSticky = async (sticky, comments) => {
	const { pullRequest, marker, isFork } = sticky;
	const [self, all] = [await comments.self(), await comments.list(pullRequest)];
	if (self.kind !== "found") return failure(self, isFork);
	if (all.kind !== "found") return failure(all, isFork);
	const body = `${marker}\n${sticky.body}`;
	const own = all.value.find((comment) => comment.body.startsWith(marker) && isSelf(comment.author, self.value.login));
	if (own?.body === body) return [];
	const answer = await (own === void 0 ? comments.create(pullRequest, body) : comments.update(own.id, body));
	return answer.kind === "found" ? [] : failure(answer, isFork);
};
const isSelf = ({ login, isBot }, self) => login === self || isBot && login === `${self}[bot]`;
const failure = (answer, isFork) => {
	const why = answer.kind === "missing" ? "the forge shows this token no such pull request" : answer.why;
	if (isFork && (answer.kind === "missing" || answer.cause === "permission")) return [commentNotWritten({
		why: "the pull request comes from a fork, so this job's token can only read",
		remedy: "Read the job summary: it says the same"
	})];
	return [commentNotWritten({
		why,
		remedy: "Give the job pull-requests: write; the job summary says the same"
	})];
};

// src/actions/release-readiness/comment.ts
const comment = async (report, place) => {
	const { facts, signal, prefix, comments } = place;
	if (signal.aborted) return [];
	if (facts.pullRequest === void 0 || comments === void 0) return [commentWithoutPull({})];
	const marker = commentMarker(prefix);
	const body = commentBody(report, commentLimit - marker.length - 1);
	const { number: pullRequest, isFork } = facts.pullRequest;
	return await writeSticky({
		pullRequest,
		marker,
		body,
		isFork
	}, comments);
};

// src/actions/release-readiness/conclude.ts
const conclude = async (readiness, wantsComment, told) => {
	const report = readinessReport(readiness);
	const { prefix } = readiness.validation.workspace;
	const said = wantsComment ? await comment(report, {
		...told.ports,
		prefix,
		comments: told.comments
	}) : [];
	const [ready, gates] = [isReady(readiness), gateEntries(readiness.gates)];
	const findings = [...report.findings, ...said];
	const whole = {
		...report,
		findings,
		lastStep: guardStep(findings, told.ports)
	};
	return {
		findings: whole.findings,
		document: {
			ready,
			gates
		},
		text: guardText(whole),
		outputs: {
			ready: String(ready),
			gates: JSON.stringify(gates)
		},
		summary: guardSummary(whole)
	};
};

export { conclude };