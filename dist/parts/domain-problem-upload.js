import { __exportAll } from "./rolldown-runtime.js";
import { codeSpan, defineFinding, inertLine, isCutShort, isThrough, isWork, marks, named, remedyOf, seconds } from "./domain-problem-plan.js";

// src/checks/frame/health-section.ts
const healthSection = ({ outcomes }) => ({
	title: "Checks",
	isFolded: true,
	head: [
		"check",
		"result",
		"why"
	],
	rows: outcomes.map(({ check, state, reason, findings }) => [
		check.title,
		{ state },
		state === "skipped" ? reason : countOf(findings.length)
	])
});
const countOf = (findings) => {
	if (findings === 0) return "";
	return findings === 1 ? "1 finding" : `${findings} findings`;
};

// src/domain/problem/upload.ts
var upload_exports = /* @__PURE__ */ __exportAll({
	contentDiffers: () => contentDiffers,
	fileSwapped: () => fileSwapped,
	hashDiffers: () => hashDiffers,
	notInstallable: () => notInstallable,
	notListed: () => notListed,
	uploadAstray: () => uploadAstray,
	uploadFailed: () => uploadFailed,
	uploadIgnored: () => uploadIgnored,
	uploadLimited: () => uploadLimited,
	uploadNameUsed: () => uploadNameUsed,
	uploadRefused: () => uploadRefused,
	uploadUnregistered: () => uploadUnregistered
});
const answered = ({ status, words }) => status === void 0 || words.startsWith(String(status)) ? words : `${status} ${words}`;
const uploadRefused = defineFinding({
	code: "RA-UPLOAD-REFUSED",
	severity: "error",
	mender: "project",
	meaning: "The index refused a file for good: the same upload would be refused again.",
	why: "The release is not whole without it; what needs this package was not uploaded.",
	mend: "Read the index's words in the message, and fix the package."
}, (facts) => ({
	package: facts.package,
	message: `${facts.index} refused ${facts.file}: ${answered(facts)}`,
	hint: "Fix what the index says. Where a part of this version is public already, give the package a new version"
}));
const uploadAstray = defineFinding({
	code: "RA-UPLOAD-ASTRAY",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "Nothing takes uploads at the address that files are sent to: it answered 404 or 405, or with a redirect.",
	why: "Every other file would go astray as well, so the run stops at the first.",
	mend: "Set `index`, or the `publish-url` of a `[[tool.uv.index]]`, to the upload URL that the index's documentation names. Some indexes answer 404 to an account that may not see the repository: check the credential too."
}, (facts) => ({
	package: facts.package,
	message: `Nothing takes uploads at ${facts.uploadUrl}, where ${facts.file} was sent: ${answered(facts)}`,
	hint: "Set index (or publish-url in [[tool.uv.index]]) to the index's upload URL, slash at the end included. If it is right, the account may not see this repository"
}));
const uploadNameUsed = defineFinding({
	code: "RA-UPLOAD-NAME-USED",
	severity: "error",
	mender: "project",
	meaning: "The index has had a file of this name before, which was deleted.",
	why: "An index takes a file name once and never again, not even from who deleted the file.",
	mend: "Give the package its next version."
}, (facts) => ({
	package: facts.package,
	message: `${facts.index} has had ${facts.file} before, and it was deleted: ${answered(facts)}`,
	hint: `Give ${facts.package} its next version: the name of a deleted file cannot be used again`
}));
const uploadFailed = defineFinding({
	code: "RA-UPLOAD-FAILED",
	severity: "error",
	mender: "outside",
	meaning: "The index or the network failed while a file was uploaded, at every try; or the index asks to come back (`Retry-After`) later than `wait-timeout` allows.",
	why: "The file is not on the index: it was asked after every try.",
	mend: "Wait until the index works again (look at its status page) and run again: nothing is uploaded twice."
}, (facts) => ({
	package: facts.package,
	message: `${facts.file} did not reach ${facts.index} in ${facts.tries === 1 ? "1 try" : `${facts.tries} tries`}: ${answered(facts)}${facts.comeBack === void 0 ? "" : ` (it asks to come back in ${facts.comeBack})`}`,
	hint: facts.comeBack === void 0 ? "Look at the index's status page, and run again when it works: nothing is uploaded twice" : `Run again in ${facts.comeBack}, or with a longer wait-timeout: nothing is uploaded twice`
}));
const uploadLimited = defineFinding({
	code: "RA-UPLOAD-LIMITED",
	severity: "error",
	mender: "outside",
	meaning: "The index takes no more new projects from this user or address for now.",
	why: "PyPI counts new names, in practice four a day, and tries that it refuses may count too: so no new name is tried after the first that is refused. What is on the index already gets its new version all the same.",
	mend: "Run again after a day, or register the remaining names as pending trusted publishers, which are not counted."
}, (facts) => ({
	package: facts.package,
	message: `${facts.index} takes no more new projects now, ${facts.package} ${facts.isTried ? "is one too many" : "was not tried any more"}: ${answered(facts)}`,
	hint: "Run again after 24 hours, or add pending trusted publishers for the names that are new: these are not counted"
}));
const uploadUnregistered = defineFinding({
	code: "RA-UPLOAD-NO-PENDING-PUBLISHER",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The project is new, and was uploaded by trusted publishing without a pending publisher of this very name.",
	why: "Only a user can make a project, or a pending publisher that a user has added. One fits a job at a time, it makes one project, and it is void after 30 days.",
	mend: "Add a pending publisher for the name in the message, spelt so, and run again; or make the project with an account's token. Where another name was registered by mistake, the index has an empty project of that name now, which its owner can delete."
}, (facts) => ({
	package: facts.package,
	message: `${facts.index} has no project ${facts.package}, and no pending publisher of this name made it: ${answered(facts)}`,
	hint: `Add a pending publisher for ${facts.package}${facts.form === void 0 ? "" : ` at ${facts.form}`}, then run again: what is published stays as it is`
}));
const uploadIgnored = defineFinding({
	code: "RA-UPLOAD-IGNORED",
	severity: "error",
	mender: "project",
	meaning: "uv ended with success and uploaded nothing.",
	why: "uv leaves out files whose names are not normalised, with a warning only.",
	mend: "Update the build backend, so that it normalises file names."
}, (facts) => ({
	package: facts.package,
	message: `uv left ${facts.file} out and said that all is well: ${facts.words}`,
	hint: "Build it with a backend that normalises file names (update the build backend)"
}));
const contentDiffers = defineFinding({
	code: "RA-UPLOAD-CONTENT-DIFFERS",
	severity: "error",
	mender: "project",
	meaning: "The index has a file of this name whose content is not what this commit builds.",
	why: "An index never changes a file: the other content stays public, and mixing both would publish two different releases as one.",
	mend: "Give the package its next version; yank the old release if it should not be used."
}, ({ package: name, version, file, index, entries }) => ({
	package: name,
	message: `${index} has ${file} with other content than this commit builds: ${entries.slice(0, 5).join(", ")}${entries.length > 5 ? ` and ${entries.length - 5} more` : ""}`,
	hint: `Give ${name} the next version after ${version}`
}));
const notListed = defineFinding({
	code: "RA-CONFIRM-NOT-LISTED",
	severity: "error",
	mender: "outside",
	meaning: "The index has taken the files, and its listing still does not show them.",
	why: "What depends on a package is uploaded only when installers can see it.",
	mend: "Run again later: what is listed by then counts as done. A longer `wait-timeout` waits longer. A cache in front of the index (a proxy, a CDN, a mirror) may still give the answer of before the upload; `curl -sI` of the listing shows its age. If it stays so, `check-url` may be that of another index."
}, ({ package: name, files, index, listing, waited }) => ({
	package: name,
	message: `${index} has taken ${name}, but ${listing} does not list it after ${waited}: ${files.join(", ")}`,
	hint: "Run again in a few minutes: what is listed by then counts as done (wait-timeout waits longer). A cache in front of the index may still give the listing of before the upload; if it stays so, check-url is of another index than index"
}));
const notInstallable = defineFinding({
	code: "RA-CONFIRM-NOT-INSTALLABLE",
	severity: "error",
	mender: "outside",
	meaning: "The index lists the files, and an installer still cannot resolve the package from it.",
	why: "`wait-for: installable` promises that what depends on it can be installed at once.",
	mend: "Run again later; if it stays, install the package by hand and read what the installer says."
}, ({ package: name, index, waited, words }) => ({
	package: name,
	message: `${name} cannot be installed from ${index} after ${waited}: ${words}`,
	hint: "Run again in a few minutes; if it stays so, install it by hand and read what the installer says"
}));
const hashDiffers = defineFinding({
	code: "RA-VERIFY-HASH-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The index serves a file with another hash than the one that was uploaded.",
	why: "What users install is not what was built here. The run stops at once: nothing more is uploaded.",
	mend: "Find out whose bytes these are before anything else; yank the release until you know."
}, ({ package: name, file, index, ours, theirs, yankPage }) => ({
	package: name,
	message: `${index} serves ${file} with sha256 ${theirs}, uploaded was ${ours}`,
	hint: `Yank this release until you know whose bytes these are${yankPage === void 0 ? "" : `: ${yankPage}`}`
}));
const fileSwapped = defineFinding({
	code: "RA-UPLOAD-FILE-SWAPPED",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "A distribution is no longer the file that was built: it was changed, replaced or removed during the run.",
	why: "Only what was checked and rehearsed may be published. Each file is measured right before it goes out; this one was not sent, and nothing after it.",
	mend: "Find out what writes into the run's folder: another process of the same user, a step beside this one, a program that the project's code left behind. Then run again."
}, ({ package: name, file, expected, found }) => ({
	package: name,
	message: `${file} is not what was built any more: ${found === void 0 ? "it is gone, or no plain file" : `its sha256 is ${found}`}, built was ${expected}`,
	hint: "It was not uploaded. Find out what writes into the run's folder (dist-path), then run again"
}));

// src/domain/report/last-step.ts
const guardStep = (findings, situation) => situation.start.kind === "terminal" ? void 0 : lastStep(findings, situation);
const finishStep = (findings, { kind }) => {
	const remedy = firstRemedy(findings.filter(({ severity }) => severity === "error"));
	if (remedy === void 0 || kind === "terminal") return void 0;
	return remedy === "outside" ? `${rerun}: it goes on from what is there` : "Fix it, then run create-release again with the same manifest or tag, by hand or in a workflow: it goes on from what is there";
};
const order = [
	"commit",
	"tag",
	"call",
	"rebuild",
	"outside"
];
const inOrder = (findings) => findings.toSorted((one, other) => order.indexOf(remedyOf(one)) - order.indexOf(remedyOf(other)));
const firstRemedy = (errors) => {
	const [first] = inOrder(errors);
	return first && remedyOf(first);
};
const lastStep = (findings, situation) => {
	const errors = findings.filter(({ severity }) => severity === "error");
	const remedy = firstRemedy(errors);
	if (remedy === void 0) return void 0;
	const step = steps[situation.start.kind](remedy, situation);
	if (!errors.some((error) => remedyOf(error) !== remedy)) return step;
	return `${remedy === "commit" ? "In this order, for what needs a commit comes first" : "In this order"}. Then: ${step}`;
};
const rebuilt = "Re-run all jobs: the files have to be built again, and failed jobs alone would take the same ones";
const rerun = "Re-run failed jobs";
const nextTag = "Push the right tag: it starts a run of its own";
const steps = {
	terminal: (remedy) => {
		if (remedy === "commit") return "Commit the fix and run the same again";
		return remedy === "rebuild" ? "Build the files again, then run the same again" : "Run the same again";
	},
	request: (remedy) => remedy === "outside" ? rerun : "Push the fix to the pull request: its checks run again by themselves",
	tag: (remedy, situation) => {
		if (remedy === "commit") return nextVersion(situation);
		if (remedy === "tag") return nextTag;
		if (remedy !== "call") return remedy === "rebuild" ? rebuilt : rerun;
		return `Fix the workflow on the default branch and start it there by hand (Run workflow) with the tag ${nameOf(situation)}: a re-run takes the workflow of the tag's commit`;
	},
	merge: (remedy, { isPrepared }) => {
		if (remedy === "outside" || remedy === "rebuild") return remedy === "rebuild" ? rebuilt : rerun;
		if (remedy === "tag") return "Push the right tag, then re-run failed jobs: they fetch it";
		const old = "A re-run would take the old commit";
		return isPrepared ? `Merge the fix, then the release pull request that prepare-release opens; where it has nothing to write, publish once with due: unreleased and packages. ${old}` : `Merge the fix: its push starts the run again. ${old}`;
	},
	hand: (remedy, situation) => {
		if (remedy === "outside" || remedy === "rebuild") return remedy === "rebuild" ? rebuilt : rerun;
		if (remedy === "tag") return "Start the workflow by hand again with the right tag";
		const isTagged = situation.start.tag !== void 0;
		if (isTagged && remedy === "commit") return nextVersion(situation);
		return `Merge the fix, then start the workflow by hand again${isTagged && remedy === "call" ? ` with the tag ${nameOf(situation)}` : ""}: a re-run takes the same commit, workflow and inputs`;
	}
};
const nameOf = ({ start }) => inertLine(start.tag ?? "");
const nextVersion = (situation) => {
	const next = `Release the next version from a commit with the fix: a re-run takes the commit that the tag ${nameOf(situation)} names`;
	if (situation.isPublic === true) return `${next}. What is public stays`;
	return `${next}. ${situation.isPublic === false ? "As nothing of it is public" : "Only while nothing of it is public"}, the tag can be moved instead, where its rules allow that: release-actions rollback takes it away`;
};

// src/domain/report/report.ts
const standings = ({ plan, outcomes }) => {
	const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
	return plan.packages.filter((entry) => isWork(entry) || entry.status === "published").map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};
const standing = (entry, outcomes) => {
	const base = {
		package: entry,
		outcomes
	};
	const has = (stage) => outcomes.some((outcome) => outcome.stage === stage && outcome.kind === "done");
	const isPublic = !isWork(entry) || has("upload") || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
	const failure = outcomes.find((outcome) => outcome.kind === "failed");
	if (failure !== void 0) return {
		...base,
		kind: "failed",
		stage: failure.stage,
		findings: failure.findings,
		isPublic
	};
	if (!isWork(entry)) return {
		...base,
		kind: "before"
	};
	const block = outcomes.find((outcome) => outcome.kind === "blocked");
	if (block !== void 0) return {
		...base,
		kind: "blocked",
		by: block.by
	};
	if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed")) return {
		...base,
		kind: "published"
	};
	if (has("upload") || wasCut(outcomes)) return {
		...base,
		kind: "uploaded"
	};
	return {
		...base,
		kind: outcomes.some((outcome) => isThrough(outcome, "rehearse")) ? "ready" : "waiting"
	};
};
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
const isPublished = (report) => !report.isDryRun && report.plan.prepared_by?.length !== 0 && standings(report).every(({ kind }) => kind === "published" || kind === "before");
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);

// src/domain/report/standing-looks.ts
const urgency = [
	"failed",
	"uploaded",
	"blocked",
	"waiting",
	"ready",
	"published",
	"before"
];
const markOfKind = {
	failed: "bad",
	uploaded: "open",
	blocked: "held",
	waiting: "open",
	ready: "open",
	published: "good",
	before: "good"
};
const markOfStanding = (kind, isDryRun) => marks[isDryRun && kind === "ready" ? "good" : markOfKind[kind]];
const kindWords = {
	published: "published",
	before: "there already",
	uploaded: "uploaded, not confirmed",
	ready: "ready, not uploaded",
	failed: "failed",
	blocked: "blocked",
	waiting: "not started"
};
const colours = {
	published: {
		style: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
		square: "🟩"
	},
	before: {
		style: "fill:#d1d9e0,stroke:#59636e,color:#1f2328",
		square: "⬜"
	},
	uploaded: {
		style: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
		square: "🟨"
	},
	ready: {
		style: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
		square: "🟦"
	},
	failed: {
		style: "fill:#ffcecb,stroke:#cf222e,color:#1f2328",
		square: "🟥"
	},
	blocked: {
		style: "fill:#ffd8b5,stroke:#bc4c00,color:#1f2328",
		square: "🟧"
	},
	waiting: {
		style: "fill:#ffffff,stroke:#59636e,color:#1f2328,stroke-dasharray:4",
		square: "🔲"
	}
};
const mostNames = 10;
const stateWords = (standing) => {
	switch (standing.kind) {
		case "published": return "published";
		case "before": return "was there already";
		case "uploaded": return wasCut(standing.outcomes) ? "upload interrupted, not confirmed" : "uploaded, not confirmed";
		case "ready": return "ready, not uploaded";
		case "failed": return `failed: ${standing.stage}`;
		case "blocked": return `blocked by ${named(standing.by, 10)}`;
		case "waiting": {
			const cut = standing.outcomes.find(isCutShort);
			return cut === void 0 ? "not started" : `interrupted: ${cut.stage}`;
		}
	}
};

// src/domain/report/pictures.ts
const widestLevel = 12;
const mostPackages = 40;
const longestText = 45e3;
const picture = (mermaid) => `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\``;
const arrowCaption = "Arrows go from a package to what it requires, which is published before it.";
const graphPicture = (standings) => {
	const levels = Map.groupBy(standings, (standing) => standing.package.level);
	const widest = Math.max(0, ...[...levels.values()].map(({ length }) => length));
	if (standings.length < 2 || standings.length > mostPackages || widest > widestLevel) return void 0;
	const ids = new Map(standings.map((standing, index) => [standing.package.name, `p${index}`]));
	const nodes = standings.map(({ package: { name }, kind }) => `  ${ids.get(name)}["${name}"]:::${kind}`);
	const edges = standings.flatMap(({ package: { name, needs } }) => needs.filter((need) => ids.has(need)).map((need) => `  ${ids.get(name)} --> ${ids.get(need)}`));
	const styles = kindsOf(standings).map((kind) => `  classDef ${kind} ${colours[kind].style}`);
	const text = [
		"flowchart TD",
		...nodes,
		...edges,
		...styles
	].join("\n");
	return text.length > longestText ? void 0 : text;
};
const graphLegend = (standings) => kindsOf(standings).map((kind) => `${colours[kind].square} ${kindWords[kind]}`).join(" · ");
const kindsOf = (standings) => urgency.filter((kind) => standings.some((standing) => standing.kind === kind));
const mostSlow = 5;
const leastShare = .02;
const slowestTable = ({ outcomes, started, ended }) => {
	const length = ended - started;
	const slowest = outcomes.filter((outcome) => lengthOf(outcome) > length * leastShare).toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, mostSlow);
	if (slowest.length === 0) return void 0;
	return [
		"| what took longest | stage | time | of the run |",
		"| --- | --- | --- | --- |",
		...slowest.map((outcome) => `| ${codeSpan(outcome.package)} | ${outcome.stage} | ${seconds(lengthOf(outcome))} | ${Math.round(100 * lengthOf(outcome) / length)} % |`)
	].join("\n");
};
const lengthOf = ({ started, ended }) => ended - started;
const levelTable = (standings) => {
	return [
		"| level | packages | names |",
		"| --- | --- | --- |",
		...[...Map.groupBy(standings, (standing) => standing.package.level)].sort(([a], [b]) => a - b).map(([level, entries]) => {
			const names = entries.slice(0, 12).map((standing) => `\`${standing.package.name}\``);
			const more = entries.length > 12 ? ` and ${entries.length - 12} more` : "";
			return `| ${level} | ${entries.length} | ${names.join(", ")}${more} |`;
		})
	].join("\n");
};
const criticalPath = (plan, outcomes) => {
	const taken = plan.critical_path.map((name) => outcomes.filter((outcome) => outcome.package === name && (outcome.stage === "upload" || outcome.stage === "confirm")).reduce((sum, { started, ended }) => sum + ended - started, 0));
	const names = plan.critical_path.map((name) => `\`${name}\``).join(", then ");
	const total = taken.reduce((sum, each) => sum + each, 0);
	return total > 0 ? `${names}: ${seconds(total)} of upload and confirm` : names;
};

// src/domain/report/title-cause.ts
const longest = 100;
const small = /^(?:A|All|An|At|Both|Each|Every|It|Neither|No|Nobody|None|Not|Nothing|Of|On|Several|Some|The|There|These|This|Those|Two|What|Where|Whether|Without)\b/;
const shortCause = ({ message, package: name }) => {
	const line = message.replaceAll(/\s+/g, " ").trim();
	const clause = line.length > longest ? line.split(/: |; |, /, 1)[0] : line;
	const short = clause.length > longest ? `${clause.slice(0, longest).toWellFormed().trimEnd()}…` : clause;
	return name === void 0 || short.includes(name) ? short : `${name}: ${short}`;
};
const titleCause = (findings) => {
	const [first, ...more] = findings.filter(({ severity }) => severity === "error");
	if (first === void 0) return void 0;
	const words = shortCause(first).replace(small, (word) => word.toLowerCase());
	if (more.length === 0) return words;
	return `${words}, and ${more.length} more ${more.length === 1 ? "error" : "errors"}`;
};

export { arrowCaption, contentDiffers, criticalPath, fileSwapped, finishStep, firstRemedy, graphLegend, graphPicture, guardStep, hashDiffers, healthSection, inOrder, isPublished, kindWords, lastStep, levelTable, markOfStanding, notInstallable, notListed, picture, shortCause, slowestTable, standings, stateWords, titleCause, uploadAstray, uploadFailed, uploadIgnored, uploadLimited, uploadNameUsed, uploadRefused, uploadUnregistered, upload_exports, uploadedFiles, urgency };