import { expandGroups } from "./domain-config-config.js";
import { Problem, _usingCtx, codeBlock, codeSpan, contract$6 as contract, defineAction, escapeMarkdown, invalidValue, join, normalize, retryDelay, strictly } from "./domain-problem-plan.js";
import { createCommitter, requestBranchTaken, requestDirty, requestEditKept, requestForbidden, requestHistoryMissing, requestLeftClosed, requestNotLabelled, requestNotPushed, requestOvertaken, requestRefused, requestUnfinished, requestWithoutForge } from "./domain-problem-release-request.js";
import { changeOf, effectOf, filesWish, guessFormat, makeReleaseFiles, makeReleasePlan, readChangelog, withInstallers } from "./actions-changelog-action.js";
import { readTrailers, releaseLabel, releaseMessageBody, sectionDigest } from "./domain-problem-prepared.js";
import { distinct, normalizeName, parseVersion } from "./domain-problem-workspace.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { checksSentence } from "./domain-indexes-uv-indexes.js";
import { isAbout, sectionsFor } from "./domain-changelog-rst-parse.js";
import { guardSummary, guardText } from "./domain-report-next-steps.js";

// src/domain/release-request/from-plan.ts
const contentOf = (plan, { changes, sections, findings, date }, prefix) => ({
	packages: plan.packages.map(({ name, path, current, proposed, reason, installers }) => ({
		name,
		path: normalize(join(prefix, path)),
		from: current === proposed ? void 0 : current,
		to: proposed,
		why: reason,
		section: sections.get(name),
		installers
	})),
	files: changes.map(({ path, after }) => ({
		path,
		bytes: after === void 0 ? void 0 : new TextEncoder().encode(after)
	})),
	date,
	unread: plan.unread,
	findings: [...plan.findings, ...findings]
});

// src/domain/release-request/pushers.ts
const forgeEmail = "noreply@github.com";
const judgeBranch = (commits, ownEmail) => {
	if (commits.length === 0) return { kind: "empty" };
	const read = commits.map((commit) => ({
		commit,
		trailers: readTrailers(commit.message)
	}));
	const trailers = read.find((each) => each.trailers !== void 0)?.trailers;
	if (trailers === void 0) return { kind: "foreign" };
	const isOurs = ({ commit }) => [forgeEmail, ownEmail].includes(commit.committerEmail);
	if (read.every((each) => each.trailers !== void 0 && isOurs(each))) return {
		kind: "ours",
		trailers
	};
	return {
		kind: "shared",
		trailers,
		theirs: read.filter((each) => each.trailers === void 0).map(({ commit }) => commit)
	};
};

// src/domain/release-request/version-wishes.ts
const stated = (text) => {
	const read = text === void 0 ? void 0 : parseToml(text);
	const project = read?.ok ? read.table.project : void 0;
	if (typeof project !== "object" || project === null) return void 0;
	const { name, version } = project;
	return typeof name === "string" && typeof version === "string" ? {
		name: normalizeName(name),
		version
	} : void 0;
};
const versionWish = (before, after) => {
	const [was, is] = [stated(before), stated(after)];
	return is === void 0 || was?.version === is.version ? void 0 : [is.name, is.version];
};

// src/stages/prepare/look.ts
const judgeBase = async ({ base, head }, { requests, trees }) => {
	const newest = found(await requests.head(base), `read the branch ${base}`);
	if (newest === head) return void 0;
	return newest !== void 0 && await trees.isKnown(newest) || newest === void 0 ? requestNotPushed({
		base,
		head,
		newest: newest ?? "nothing"
	}) : requestOvertaken({
		base,
		head,
		newest
	});
};
const look = async ({ base, head, branch }, ports) => {
	const at = found(await ports.requests.head(branch), `read the branch ${branch}`);
	const request = found(await ports.requests.find(branch, base), "read its pull requests");
	const isSpent = request?.state === "merged" && request.head === at;
	if (at === void 0) return {
		branch: void 0,
		request
	};
	return {
		branch: await readBranch({
			base: head,
			branch,
			at,
			isSpent
		}, ports),
		request
	};
};
const readBranch = async ({ base, branch, at, isSpent }, ports) => {
	const { trees } = ports;
	await trees.fetch(branch);
	const commits = isSpent ? [] : await trees.commits(base, at);
	if (commits === void 0) throw new Problem(requestHistoryMissing({ branch }));
	const owner = judgeBranch(commits, await ports.ownEmail());
	const theirs = owner.kind === "shared" ? owner.theirs : [];
	const isTheirs = new Set(theirs.map(({ sha }) => sha));
	const own = owner.kind === "shared" ? commits.filter(({ sha }) => !isTheirs.has(sha)) : [];
	const ours = await Promise.all(own.map(({ sha }) => trees.changedIn(sha)));
	const wishes = /* @__PURE__ */ new Map();
	for (const { sha, parents } of theirs.toReversed()) {
		if (parents.length !== 1) continue;
		for (const path of (await trees.changedIn(sha)).filter((each) => /(?:^|\/)pyproject\.toml$/.test(each))) {
			const wish = versionWish(text(await trees.read(parents[0], path)), text(await trees.read(sha, path)));
			if (wish !== void 0) wishes.set(...wish);
		}
	}
	return {
		head: at,
		tree: await trees.treeOf(at),
		owner,
		ours: [...new Set(ours.flat())],
		wishes
	};
};
const seenOf = ({ branch, request }, isFinal) => ({
	branch: branch && {
		head: branch.head,
		tree: branch.tree,
		owner: branch.owner.kind
	},
	request,
	isFinal
});
const found = (answer, step) => {
	if (answer.kind === "found") return answer.value;
	if (answer.kind === "missing") return void 0;
	const { cause, why } = answer;
	throw new Problem(cause === "permission" || cause === "plan" ? requestRefused({
		step,
		why
	}) : requestUnfinished({
		step,
		why
	}));
};
const text = (bytes) => bytes && new TextDecoder().decode(bytes);

// src/domain/release-request/decide.ts
const decide = (seen, wanted) => {
	const { request } = seen;
	if (wanted === void 0) return {
		kind: "do",
		effects: request?.state === "open" ? [{
			kind: "close",
			number: request.number
		}] : []
	};
	const { branch } = seen;
	if (branch?.owner === "foreign") return { kind: "foreign" };
	const isThere = branch !== void 0 && branch.owner !== "empty" && branch.tree === wanted.tree;
	if (isThere && request?.state === "closed" && request.head === branch.head && !seen.isFinal) return {
		kind: "left closed",
		request
	};
	const commits = isThere ? [] : [commitFor(branch)];
	return {
		kind: "do",
		effects: [
			...reopening(seen),
			...commits,
			...showing(seen, wanted)
		]
	};
};
const commitFor = (branch) => branch?.owner === "shared" ? {
	kind: "append",
	expected: branch.head
} : {
	kind: "replace",
	expected: branch?.head
};
const canReopen = ({ branch, request, isFinal }) => !isFinal && request?.state === "closed" && branch !== void 0 && request.head === branch.head;
const reopening = (seen) => canReopen(seen) ? [{
	kind: "reopen",
	number: seen.request.number
}] : [];
const showing = (seen, { title, body, labels }) => {
	const { request } = seen;
	if (request === void 0 || !(request.state === "open" || canReopen(seen))) return [{ kind: "open" }, ...labels.length === 0 ? [] : [{
		kind: "label",
		number: void 0,
		labels
	}]];
	const { number } = request;
	const isTold = request.title === title && unified(request.body) === unified(body);
	const missing = labels.filter((label) => !request.labels.includes(label));
	return [...isTold ? [] : [{
		kind: "edit",
		number
	}], ...missing.length === 0 ? [] : [{
		kind: "label",
		number,
		labels: missing
	}]];
};
const unified = (text) => text.replaceAll("\r\n", "\n").trim();

// src/domain/release-request/sections.ts
const writtenSections = async ({ packages, files }) => {
	const names = packages.map(({ name }) => name);
	const texts = new Map(files.map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]));
	const all = packages.map(async ({ name, to, section }) => {
		const about = {
			package: name,
			version: to
		};
		const file = section?.path ?? "";
		const text = texts.get(file);
		const found = text === void 0 ? void 0 : findSection({
			file,
			text,
			names
		}, about);
		return found === void 0 ? [] : [{
			file,
			...about,
			digest: await sectionDigest(linesOf(found).join("\n"))
		}];
	});
	return (await Promise.all(all)).flat();
};
const isEdited = async (changelog, written) => {
	const found = findSection(changelog, written);
	return found === void 0 || await sectionDigest(linesOf(found).join("\n")) !== written.digest;
};
const replaceSection = (changelog, { old, by, version }) => {
	const found = findSection(changelog, old);
	const given = findSection(by, {
		package: old.package,
		version
	});
	return found === void 0 || given === void 0 ? changelog.text : spliced(changelog, found, linesOf(given));
};
const retitleSection = (changelog, old, version) => {
	const found = findSection(changelog, old);
	if (found === void 0 || old.version === version) return changelog.text;
	const { start, line, headingEnd } = found.section;
	const longer = Math.max(0, version.length - old.version.length);
	const lines = linesOf(found).map((text, at) => {
		if (at < line - start || at > headingEnd - start) return text;
		return /^([^\w\s])\1+$/.test(text.trim()) ? text.trimEnd() + text.trim()[0].repeat(longer) : text.replaceAll(old.version, version);
	});
	return spliced(changelog, found, lines);
};
const linesOf = ({ lines, section }) => lines.slice(section.start - 1, section.end);
const spliced = ({ text }, { lines, section }, by) => [
	...lines.slice(0, section.start - 1),
	...by,
	...lines.slice(section.end)
].join(text.includes("\r\n") ? "\r\n" : "\n");
const findSection = ({ file, text, names }, about) => {
	const version = parseVersion(about.version);
	const changelog = readChangelog(text, names, formatOf(file) ?? guessFormat(text));
	const section = version && sectionsFor(changelog, about.package).find((each) => isAbout(each, version));
	return section && {
		lines: changelog.lines,
		section
	};
};
const formatOf = (file) => {
	if (/\.rst$/i.test(file)) return "rst";
	return /\.(?:md|markdown)$/i.test(file) ? "markdown" : void 0;
};

// src/domain/release-request/calm.ts
const closing = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s*(?:\[|#|https?:|[\w.-]+\/[\w.-]+#))/gi;
const invisible = "​";
const calmMarkdown = (text) => {
	if (hasOpenFence(text)) return codeBlock(text);
	return text.replaceAll("@", `@${invisible}`).replaceAll(/<(?=[a-z/!?])/gi, `<${invisible}`).replaceAll(closing, `$1${invisible}`).replaceAll(/[^\P{C}\n\t\u200B]/gu, "");
};
const hasOpenFence = (text) => {
	let open;
	for (const line of text.split("\n")) {
		const [, fence, rest = ""] = /^[\s>*+-]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
		if (fence === void 0) continue;
		if (open === void 0) open = fence;
		else if (fence.startsWith(open) && rest.trim() === "") open = void 0;
	}
	return open !== void 0;
};

// src/domain/release-request/text.ts
const longestBody = 65536;
const longestTitle = 240;
const mostRows = 200;
const mostNamed = 3;
const packagesInWords = (packages) => {
	const labels = packages.map(releaseLabel);
	const named = labels.length <= 4 ? labels : labels.slice(0, mostNamed);
	const more = labels.length - named.length;
	return named.join(", ") + (more === 0 ? "" : ` and ${more} more`);
};
const requestTitle = ({ title, content: { packages } }) => {
	const line = title.replaceAll("{packages}", packagesInWords(packages)).replaceAll(/\s+/g, " ").trim();
	return line.length > longestTitle ? `${line.slice(0, longestTitle).toWellFormed()}…` : line;
};
const requestBody = (text, limit = longestBody) => {
	const sections = sectionsOf(text);
	const whole = joined(sections);
	if (whole.length <= limit) return whole;
	let room = limit - leftOut(sections.length).length - between.length;
	const shown = sections.filter((section) => {
		const size = section.length + between.length;
		if (size > room) return false;
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
		table([
			"package",
			"from",
			"to",
			"why"
		], packages.map(packageRow)),
		...titled("What installers will see", [
			"package",
			"level",
			"what",
			"for its users"
		], packages.flatMap(installerRows)),
		...keptSections$1(text.kept),
		...titled("What was not read", ["source", "why"], unread.map(unreadRow)),
		...packages.flatMap(changelogSection)
	];
};
const verdict = ({ content: { packages }, base }) => `Merging this into ${codeSpan(base)} releases ${escapeMarkdown(packagesInWords(packages))}.`;
const escapeSentence = (sentence) => sentence.split("`").map((part, at) => at % 2 === 0 ? escapeMarkdown(part).trim() : codeSpan(part)).join(" ").trim();
const packageRow = ({ name, from, to, why }) => [
	codeSpan(name),
	from === void 0 ? "" : codeSpan(from),
	codeSpan(to),
	escapeMarkdown(why)
];
const levels = [
	"break",
	"warn",
	"note"
];
const installerRows = ({ name, installers }) => installers.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level)).map((entry) => [
	codeSpan(name),
	entry.level,
	escapeMarkdown(changeOf(entry)),
	escapeMarkdown(effectOf(entry))
]);
const unreadRow = ({ id, why }) => [codeSpan(/^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, 10) : id), escapeMarkdown(why)];
const keptSections$1 = (kept) => kept.map(({ file, package: name, additions }) => [
	`## Kept as a person wrote it: ${codeSpan(name)} in ${codeSpan(file)}`,
	additions.length === 0 ? "Nothing has come since." : "What would have been added:",
	...additions.length === 0 ? [] : [additions.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]
].join("\n\n"));
const changelogSection = (each) => {
	const notes = each.section?.notes.trim() ?? "";
	return notes === "" ? [] : [`## ${escapeMarkdown(releaseLabel(each))}\n\n${calmMarkdown(notes)}`];
};
const titled = (title, head, rows) => rows.length === 0 ? [] : [`## ${title}\n\n${table(head, rows)}`];
const table = (head, rows) => {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const more = rows.length - mostRows;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.slice(0, mostRows).map(line),
		...more > 0 ? ["", `_and ${more} more_`] : []
	].join("\n");
};

// src/stages/prepare/carry-out.ts
const nothingLeft = "Nothing is left to release, so this was closed. The next change opens it again.";
const closeRequest = async (request, { requests }) => judged(await requests.update(request, {
	state: "closed",
	body: nothingLeft
}), "close the pull request");
const carryOut = async (effect, release, ports) => {
	const { wish, wanted, composed, message, request } = release;
	const { requests } = ports;
	switch (effect.kind) {
		case "reopen": return judged(await requests.update(request, { state: "open" }), "open the pull request again");
		case "replace":
		case "append": {
			const { parent, files, tree } = composed;
			const { branch } = wish;
			const order = {
				branch,
				expected: effect.expected,
				parent,
				subject: wanted.title,
				body: message,
				files,
				tree
			};
			const { written, findings } = await ports.commit(order);
			const step = `write the branch ${branch}`;
			if (written.kind === "written") return {
				kind: "done",
				findings,
				commit: written.commit
			};
			return written.kind === "moved" ? {
				kind: "again",
				step,
				why: "somebody else moves it",
				mayBeDone: false
			} : explain(written, step);
		}
		case "open": return opened(await requests.create({
			...wanted,
			head: wish.branch,
			base: wish.base,
			draft: wish.draft
		}), wish, ports);
		case "edit": return judged(await requests.update(request, {
			title: wanted.title,
			body: wanted.body
		}), "edit the pull request");
		case "label": return request === void 0 ? nothing : await label(request.number, effect.labels, requests);
	}
};
const nothing = {
	kind: "done",
	findings: []
};
const opened = (answer, { base, branch }, ports) => {
	if (answer.kind === "found") return {
		kind: "done",
		findings: [],
		request: answer.value
	};
	if (answer.kind === "unanswered" && /not permitted to create/i.test(answer.why)) return {
		kind: "stopped",
		finding: requestForbidden({
			branch,
			link: ports.compareLink(base, branch)
		})
	};
	return judged(answer, "open a pull request");
};
const label = async (number, labels, requests) => {
	const first = await requests.label(number, labels);
	const answer = first.kind === "unanswered" && first.cause === "outside" ? await requests.label(number, labels) : first;
	if (answer.kind === "found") return nothing;
	const why = answer.kind === "unanswered" ? answer.why : "it is not there";
	return {
		kind: "done",
		findings: [requestNotLabelled({
			labels,
			why
		})]
	};
};
const judged = (answer, step) => {
	if (answer.kind === "found") return nothing;
	if (answer.kind === "missing") return {
		kind: "again",
		step,
		why: "it is not there, or not for this token",
		mayBeDone: false
	};
	return explain(answer, step);
};
const explain = ({ cause, why }, step) => cause === "permission" || cause === "plan" ? {
	kind: "stopped",
	finding: requestRefused({
		step,
		why
	})
} : {
	kind: "again",
	step,
	why,
	mayBeDone: cause === "outside"
};

// src/domain/release-request/kept.ts
const additionsTo = (text, section) => {
	const there = new Set(text.split("\n").map((line) => line.trim()));
	return section.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !there.has(line) && !/^(?:#|[=~^"'-]{3,}$)/.test(line)).map((line) => line.replace(/^[-*+] /, ""));
};

// src/stages/prepare/compose.ts
const compose = async (content, { base, branch }, trees) => {
	if (branch?.owner.kind !== "shared") return await committed(content.files, {
		parent: base,
		kept: []
	}, trees);
	const { head, ours } = branch;
	const wanted = new Map(content.files.map((file) => [file.path, file.bytes]));
	for (const path of ours) if (!wanted.has(path)) wanted.set(path, await trees.read(base, path));
	const files = [];
	const kept = [];
	for (const [path, bytes] of wanted) {
		const edit = await keptSections({
			path,
			bytes
		}, {
			content,
			branch
		}, trees);
		kept.push(...edit?.kept ?? []);
		const all = edit === void 0 ? await redone({
			path,
			bytes
		}, branch.owner.theirs, trees) : edit.bytes;
		if (!isSame(await trees.read(head, path), all)) files.push({
			path,
			bytes: all
		});
	}
	return await committed(files, {
		parent: head,
		kept
	}, trees);
};
const committed = async (files, rest, trees) => ({
	...rest,
	files,
	tree: await trees.write(rest.parent, files)
});
const keptSections = async ({ path, bytes: made }, { content, branch }, trees) => {
	const { owner, head } = branch;
	const written = owner.kind === "shared" ? owner.trailers.sections.filter(({ file }) => file === path) : [];
	if (written.length === 0) return void 0;
	const bytes = await trees.read(head, path);
	const names = content.packages.map(({ name }) => name);
	const textOf = (of) => ({
		file: path,
		text: new TextDecoder().decode(of),
		names
	});
	const [before, by] = [textOf(bytes), textOf(made)];
	const judged = await Promise.all(written.map((each) => isEdited(before, each)));
	if (!judged.includes(true)) return void 0;
	let { text } = before;
	const kept = [];
	for (const { name, to: version, section } of content.packages) {
		if (section?.path !== path) continue;
		const at = written.findIndex((each) => each.package === name);
		const [old, isTheirs] = [written[at], judged[at] !== false];
		if (old !== void 0) {
			const now = {
				...before,
				text
			};
			text = isTheirs ? retitleSection(now, old, version) : replaceSection(now, {
				old,
				by,
				version
			});
		}
		if (isTheirs) kept.push({
			file: path,
			package: name,
			additions: additionsTo(text, section.block)
		});
	}
	return {
		bytes: bytes && new TextEncoder().encode(text),
		kept
	};
};
const redone = async ({ path, bytes }, theirs, trees) => {
	let now = bytes;
	for (const { sha, parents } of theirs.toReversed()) {
		if (parents.length !== 1) continue;
		const [before, after] = [await trees.read(parents[0], path), await trees.read(sha, path)];
		if (isSame(before, after)) continue;
		now = now === void 0 || before === void 0 || after === void 0 ? after : await trees.merge({
			theirs: after,
			original: before,
			ours: now
		});
	}
	return now;
};
const isSame = (one, other) => one === void 0 || other === void 0 ? one === other : Buffer.from(one).equals(other);

// src/stages/prepare/prepare.ts
const mostRounds = 10;
const mostReopenings = 2;
const prepare = async (wish, ports) => {
	const unmade = {
		content: void 0,
		request: void 0,
		commit: void 0,
		effects: [],
		diff: "",
		owner: void 0,
		findings: []
	};
	const unfit = await judgeBase(wish, ports);
	if (unfit !== void 0) return {
		...unmade,
		findings: [unfit]
	};
	const owner = await ports.requests.owner();
	const commit = createCommitter(ports);
	const done = /* @__PURE__ */ new Map();
	const noted = [];
	let reopenings = 0;
	let last = {
		step: "finish",
		why: ""
	};
	for (let round = 1; round <= mostRounds; round++) {
		ports.signal.throwIfAborted();
		const seen = await look(wish, ports);
		const made = await make(wish, {
			seen,
			owner
		}, ports);
		const { content, composed, wanted } = made;
		const findings = distinct([...made.findings, ...noted]);
		const end = {
			content,
			request: seen.request,
			commit: seen.branch?.head,
			effects: [...done.values()],
			diff: "",
			owner,
			findings
		};
		const decision = decide(seenOf(seen, reopenings >= mostReopenings), wanted);
		const reason = whyNothing(findings, decision, wish);
		if (reason !== void 0) return {
			...end,
			findings: [...findings, ...reason]
		};
		const effects = effectsOf(decision);
		if (wish.dryRun) return {
			...end,
			effects,
			diff: await diffOf(composed, ports)
		};
		const release = {
			wish,
			wanted,
			composed,
			message: made.message
		};
		const course = await carryAll(effects, {
			...release,
			request: seen.request
		}, {
			...ports,
			commit
		});
		const lost = course.open?.kind === "again" && course.open.mayBeDone ? [course.failed] : [];
		for (const effect of [...course.done, ...lost]) done.set(effect.kind, effect);
		noted.push(...course.findings);
		const stopped = course.open?.kind === "stopped" ? [course.open.finding] : [];
		if (course.open?.kind !== "again") {
			const all = distinct([
				...findings,
				...course.findings,
				...stopped
			]);
			return {
				...end,
				...course.result,
				effects: [...done.values()],
				findings: all
			};
		}
		if (course.failed?.kind === "reopen" && ++reopenings === mostReopenings) done.delete("reopen");
		last = course.open;
		await ports.clock.sleep(retryDelay(round, ports.clock, null), ports.signal);
	}
	return {
		...unmade,
		effects: [...done.values()],
		owner,
		findings: [...noted, requestUnfinished(last)]
	};
};
const diffOf = async (composed, { trees }) => composed === void 0 ? "" : await trees.diff(composed.parent, composed.tree);
const effectsOf = (decision) => decision.kind === "do" ? decision.effects : [];
const whyNothing = (findings, decision, wish) => {
	if (findings.some(({ severity }) => severity === "error")) return [];
	if (decision.kind === "foreign") return [requestBranchTaken(wish)];
	return decision.kind === "left closed" ? [requestLeftClosed(decision.request)] : void 0;
};
const make = async ({ head: base, title, labels, base: into }, { seen, owner }, ports) => {
	const { branch } = seen;
	const { content, composed } = await composeAsDated({
		base,
		branch
	}, ports);
	if (composed === void 0) return {
		content,
		wanted: void 0,
		composed: void 0,
		message: "",
		findings: content.findings
	};
	const { kept } = composed;
	const text = {
		content,
		title,
		base: into,
		checks: checksSentence(owner),
		kept
	};
	return {
		content,
		composed,
		wanted: {
			tree: composed.tree,
			title: requestTitle(text),
			body: requestBody(text),
			labels
		},
		message: await releaseMessageBody(content, await writtenSections(content)),
		findings: [...content.findings, ...kept.map(({ file, package: name, additions }) => requestEditKept({
			file,
			name,
			additions
		}))]
	};
};
const composeAsDated = async (place, { content: contentFor, trees }) => {
	const { branch } = place;
	const composeOf = async (date) => {
		const content = await contentFor(branch?.wishes ?? /* @__PURE__ */ new Map(), date);
		return {
			content,
			composed: content.packages.length === 0 || content.files.length === 0 ? void 0 : await compose(content, place, trees)
		};
	};
	const { owner } = branch ?? {};
	const date = owner?.kind === "ours" || owner?.kind === "shared" ? owner.trailers.date : void 0;
	const before = date === void 0 ? void 0 : await composeOf(date);
	return before?.composed !== void 0 && before.composed.tree === branch?.tree ? before : await composeOf(void 0);
};
const carryAll = async (effects, release, ports) => {
	const done = [];
	const findings = [];
	let { request } = release;
	let commit;
	for (const effect of effects) {
		const carried = effect.kind === "close" ? await closeRequest(request, ports) : await carryOut(effect, {
			...release,
			request
		}, ports);
		const result = {
			...request === void 0 ? {} : { request },
			...commit === void 0 ? {} : { commit }
		};
		if (carried.kind !== "done") return {
			done,
			result,
			findings,
			open: carried,
			failed: effect
		};
		done.push(effect);
		findings.push(...carried.findings);
		request = carried.request ?? request;
		commit = carried.commit ?? commit;
	}
	return {
		done,
		result: {
			...request === void 0 ? {} : { request },
			...commit === void 0 ? {} : { commit }
		},
		findings,
		open: void 0,
		failed: void 0
	};
};

// src/actions/prepare-release/result.ts
const resultOf = (prepared, wish) => {
	const { content, request, commit, effects, diff, findings } = prepared;
	const packages = (content?.packages ?? []).map(({ name, path, from, to, why }) => ({
		name,
		path,
		from: from ?? null,
		to,
		why
	}));
	const open = isOpen(prepared, wish) ? request : void 0;
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
			...wish.dryRun ? { diff } : {}
		},
		text: [guardText(report), ...wish.dryRun && diff !== "" ? [shownDiff(diff)] : []].join("\n\n"),
		outputs: {
			"pull-request": open === void 0 ? "" : String(open.number),
			"pull-request-url": open?.url ?? "",
			branch: wish.branch,
			"head-sha": commit ?? "",
			changed: String(changed),
			empty: String(empty),
			packages: JSON.stringify(packages)
		},
		summary: guardSummary(report)
	};
};
const isOpen = ({ request, effects }, { dryRun }) => {
	const did = (kind) => !dryRun && effects.some((effect) => effect.kind === kind);
	return did("open") || did("reopen") || request?.state === "open" && !did("close");
};
const shownDiff = (diff) => diff.split("\n").map((line) => line.replaceAll(/\r(?!$)|[^\P{C}\t\r]/gu, "")).join("\n");
const reportOf = (prepared, wish) => {
	const { content, request, owner, effects, findings } = prepared;
	const packages = content?.packages ?? [];
	const open = isOpen(prepared, wish) ? request : void 0;
	const checks = owner === void 0 ? "" : checksSentence(owner).replaceAll("`", "");
	const link = open && [{
		link: `#${open.number}`,
		url: open.url
	}, checks];
	return {
		verdict: verdictOf(packages.map(releaseLabel), wish, effects.length > 0),
		findings,
		sections: [
			{
				title: "The pull request",
				head: ["number", "its checks"],
				rows: link === void 0 ? [] : [link]
			},
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"why"
				],
				rows: packages.map(({ name, to, why }) => [
					{ code: name },
					to,
					why
				])
			},
			{
				title: wish.dryRun ? "What would be done" : "What was done",
				head: ["", "step"],
				rows: effects.map((effect, at) => [String(at + 1), effectWords(effect, wish)])
			}
		]
	};
};
const verdictOf = (labels, { dryRun, base }, isChanged) => {
	if (labels.length === 0) return "Nothing to release";
	const what = labels.length > 3 ? `${labels.length} packages` : labels.join(", ");
	if (dryRun) return `Would propose ${what} on ${base}`;
	return isChanged ? `Proposed ${what} on ${base}` : `${what} is proposed on ${base}, and nothing has changed`;
};
const effectWords = (effect, { branch, base }) => {
	switch (effect.kind) {
		case "replace": return effect.expected === void 0 ? `make the branch ${branch} on ${base}` : `move the branch ${branch} to a new commit on ${base}`;
		case "append": return `add a commit to the branch ${branch}, which a person has pushed to`;
		case "open": return "open a pull request";
		case "reopen": return `open the pull request #${effect.number} again`;
		case "edit": return `bring title and text of #${effect.number} up to date`;
		case "label": return `label it ${effect.labels.join(", ")}`;
		case "close": return `close #${effect.number}, since nothing is left to release`;
	}
};

// src/actions/prepare-release/action.ts
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const { group, packages } = inputs;
			if (group !== void 0 && packages.length > 0) throw new Problem(invalidValue({
				what: "packages",
				expected: "nothing beside group",
				value: packages.join(", ")
			}));
			const repository = await ports.git.inspect(ports.absolute(inputs.workingDirectory));
			const head = repository?.commit;
			const run = _usingCtx$1.a(await ports.runs.open());
			const place = repository && {
				folder: repository.topLevel,
				scratch: run.scratch
			};
			const forge = place && await ports.openForge(place, inputs.githubToken?.secret);
			if (head === void 0 || forge === void 0) throw new Problem(requestWithoutForge({}));
			if (repository.changed.length > 0) throw new Problem(requestDirty({ files: repository.changed }));
			const wish = await wishOf(inputs, head, forge);
			return resultOf(await prepare(wish, {
				...forge,
				...ports,
				content: planner(inputs, run, ports)
			}), wish);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	}
});
const planner = (inputs, run, ports) => {
	const { group, strict } = inputs;
	const packages = group === void 0 ? inputs.packages : membersOf(group, ports);
	const plan = async (chosen, date) => {
		const made = await makeReleasePlan({
			...inputs,
			packages,
			bump: [...inputs.bump, ...chosen]
		}, ports);
		const seen = await withInstallers(made, {
			...inputs,
			run
		}, ports);
		const wish = filesWish({
			...inputs,
			date
		}, run, ports);
		const files = await makeReleaseFiles({
			...made,
			plan: seen
		}, wish, ports);
		const content = contentOf(seen, {
			...files,
			date: wish.date
		}, made.survey.workspace.prefix);
		return strict ? {
			...content,
			findings: content.findings.map(strictly)
		} : content;
	};
	const known = /* @__PURE__ */ new Map();
	return (wishes, before) => {
		const date = inputs.date ?? before;
		const chosen = [...wishes].map(([name, version]) => `${name}: ${version}`).toSorted();
		const key = [date, ...chosen].join("\n");
		const content = known.get(key) ?? plan(chosen, date);
		known.set(key, content);
		return content;
	};
};
const membersOf = (group, { config }) => {
	const { patterns, findings } = expandGroups("group", [`group:${group}`], config.groups);
	if (findings.length > 0) throw new Problem(findings);
	return patterns;
};
const wishOf = async (inputs, head, { requests }) => {
	const { branch, group, title, labels, draft, dryRun } = inputs;
	const base = inputs.base ?? found(await requests.defaultBranch(), "read the repository");
	if (base === void 0) throw new Problem(requestRefused({
		step: "read the repository",
		why: "it is not there, or not for this token"
	}));
	if (branch === base) throw new Problem(invalidValue({
		what: "branch",
		expected: "another branch than base",
		value: branch
	}));
	return {
		head,
		base,
		branch: group === void 0 ? branch : `${branch}/${group}`,
		title,
		labels,
		draft,
		dryRun
	};
};

export { action };