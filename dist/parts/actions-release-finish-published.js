import { __exportAll } from "./rolldown-runtime.js";
import { Problem, _usingCtx, asWarning, contract$13 as contract, defineAction, exitStatus, explainError, fillFormat, invalidValue, isTagName, isWork, presetOfUrl, retryDelay, shellWord } from "./domain-problem-plan.js";
import { distributionChanged, manifestUnreadable } from "./domain-problem-manifest.js";
import { forbidding, manifestName, readManifest, readUmbrellaFormat, sumsName } from "./domain-run-manifest.js";
import { isTrial } from "./domain-problem-preflight.js";
import { canonicalVersion, compareVersions, formatVersion, isPrerelease, isValidName, normalizeName, parseDistributionName, parseVersion } from "./domain-problem-workspace.js";
import { checkDistTag, checkFolder, isVersion, notPlain } from "./domain-distribution-wheel.js";
import { fitsNone, isSameVersion, matchTag, publishable, readTagFormats, readWorkspace, rootAround, sourceReader, tagMembers, topOf } from "./domain-workspace-read.js";
import { readChangelogs, readVersions, withTag } from "./domain-version-origin-resolve.js";
import { editFiles, lockInCopy, step as step$1, writeVersions } from "./domain-changelog-rst-parse.js";
import { indexTitle } from "./domain-problem-target.js";
import { bounded, chooseAskedIndex, findIndex, mostNotes } from "./domain-problem-history.js";
import { finishStep } from "./domain-problem-upload.js";
import { guardSummary, guardText } from "./domain-report-next-steps.js";
import { assetDiffers, commitBackLeftOut, commitBackUnfinished, commitUnknown, draftOfOthers, finishNotPublished, finishNotesCut, finishNotesFile, finishNothingPublished, finishOfTrial, finishOtherBytes, finishOtherCommit, finishTagUnread, finishUmbrella, finishUmbrellaWaits, finishUncertain, finishUntold, finishWithoutCommit, finishWithoutNotes, forgeRefused, forgeUnfinished, forgeUnknown, releaseLocked, releaseRejected, tagBurned, tagElsewhere, tagForbidden, tagUnfit } from "./domain-problem-finish.js";
import { checkChangelog } from "./domain-validation-changelog-section.js";
import { createCommitter, requestForbidden, requestRefused } from "./domain-problem-release-request.js";
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);

// src/domain/forge-release/wanted.ts
const taggedReleases = ({ packages, missing }, umbrella) => {
	const own = [...Map.groupBy(packages, ({ tag }) => tag)].map(([tag, sharing]) => release(tag, sharing, false));
	if (umbrella === void 0 || packages.length === 0) return {
		releases: own,
		findings: []
	};
	if (missing.length > 0) return {
		releases: own,
		findings: [finishUmbrellaWaits({ packages: missing.map(({ name }) => name) })]
	};
	const version = packages.find(({ path }) => path === ".")?.version ?? commonVersion(packages);
	if (version === void 0) return {
		releases: own,
		findings: [finishUmbrella({ versions: [...new Set(packages.map((each) => each.version))] })]
	};
	const all = {
		...release(fillFormat(umbrella, {
			name: "",
			version
		}), packages, true),
		version
	};
	return {
		releases: [...own, all],
		findings: []
	};
};
const release = (tag, packages, isUmbrella) => {
	const version = commonVersion(packages);
	const [first] = packages;
	return {
		tag,
		title: packages.length === 1 && !isUmbrella ? `${first.name} ${first.version}` : tag,
		isPrerelease: packages.every((each) => isPrerelease(parseVersion(each.version))),
		version,
		packages,
		isUmbrella
	};
};
const commonVersion = (packages) => {
	const versions = new Set(packages.map(({ version }) => version));
	return versions.size === 1 ? [...versions][0] : void 0;
};
const latestTag = (releases, { latest, versionsLike }) => {
	const has = (isMeant) => releases.findLast(({ packages }) => packages.some(isMeant));
	const chosen = latest === "auto" ? releases.find(({ isUmbrella }) => isUmbrella) ?? has(({ path }) => path === ".") ?? releases.at(-1) : releases.find(({ packages, isUmbrella }) => !isUmbrella && packages.some(({ name }) => name === latest)) ?? has(({ name }) => name === latest);
	if (chosen === void 0 || chosen.isPrerelease) return void 0;
	const own = chosen.version === void 0 ? void 0 : parseVersion(chosen.version);
	return versionsLike(chosen).some((text) => {
		const other = parseVersion(text);
		return own !== void 0 && other !== void 0 && compareVersions(other, own) > 0;
	}) ? void 0 : chosen.tag;
};

// src/domain/forge-release/decide.ts
const decide = (seen, wanted) => {
	const { tag } = seen;
	const done = (release, findings) => ({
		kind: "done",
		release,
		findings
	});
	if (tag !== void 0 && tag.commit !== wanted.commit) return done(void 0, [tagElsewhere({
		tag: tag.name,
		there: tag.commit,
		wanted: wanted.commit
	})]);
	if (wanted.end === "tag") return tag === void 0 ? step({ kind: "tag" }) : done(void 0, []);
	const published = seen.releases.find(({ isDraft }) => !isDraft);
	const isOurs = ({ target, title }) => title === wanted.title && (target === wanted.commit || tag !== void 0);
	const drafts = seen.releases.filter((release) => release.isDraft && isOurs(release));
	const findings = seen.releases.filter((release) => release.isDraft && !isOurs(release)).map(({ url }) => draftOfOthers({
		tag: wanted.tag,
		url
	}));
	const [draft, ...superfluous] = drafts.toSorted((one, other) => one.id - other.id);
	const extra = published === void 0 ? superfluous[0] : draft;
	if (extra !== void 0) return step({
		kind: "remove draft",
		release: extra
	});
	if (published !== void 0) {
		const ended = complete(published, wanted);
		if (ended.kind === "do") return ended;
		return tag === void 0 ? step({ kind: "look for tag" }) : {
			...ended,
			findings: [...findings, ...ended.findings]
		};
	}
	if (draft === void 0) return step({ kind: "draft" });
	const next = fill(draft, wanted);
	if (next !== void 0) return step(next);
	if (!seen.isReadBack) return step({
		kind: "read back",
		release: draft
	});
	return wanted.end === "draft" ? done(draft, findings) : step({
		kind: "publish",
		release: draft
	});
};
const step = (effect) => ({
	kind: "do",
	effect
});
const fill = (draft, { assets }) => {
	for (const asset of assets) {
		const there = draft.assets.filter((each) => isFor(each, asset));
		const [wrong] = there.filter((each, at) => at > 0 || !each.isWhole || differs(each, asset));
		if (wrong !== void 0) return {
			kind: "remove asset",
			release: draft,
			asset: wrong
		};
		if (there.length === 0) return {
			kind: "upload",
			release: draft,
			asset
		};
	}
};
const complete = (release, { tag, assets }) => {
	const missing = assets.filter((asset) => !release.assets.some((each) => isFor(each, asset)));
	if (missing.length > 0 && !release.isImmutable) return step({
		kind: "upload",
		release,
		asset: missing[0]
	});
	const differing = assets.flatMap((asset) => {
		const there = release.assets.find((each) => isFor(each, asset));
		if (there === void 0 || !differs(there, asset)) return [];
		const words = {
			there: asWords(there),
			ours: asWords(asset)
		};
		const finding = assetDiffers({
			tag,
			file: asset.name,
			...words
		});
		return [asset.name === "SHA256SUMS" ? asWarning(finding) : finding];
	});
	const locked = missing.length === 0 ? [] : [releaseLocked({
		tag,
		files: missing.map(({ name }) => name)
	})];
	return {
		kind: "done",
		release,
		findings: [...differing, ...locked]
	};
};
const isFor = (there, { name, size, sha256 }) => there.name === name || there.size === size && there.sha256 === sha256;
const differs = (there, { name, size, sha256 }) => name !== "manifest.json" && (there.size !== size || (there.sha256 ?? sha256) !== sha256);
const asWords = ({ size, sha256 }) => sha256 === void 0 ? `${size} bytes` : `sha256 ${sha256}`;

// src/stages/finish/carry-out.ts
const carryOut = async (effect, { seen, order }, { releases, tags }) => {
	const { tag, commit, title, body, isPrerelease, isLatest } = order;
	const having = (release) => withRelease(seen, release);
	switch (effect.kind) {
		case "tag": {
			const made = await tags.create({
				name: tag,
				commit,
				message: title
			});
			return then(made, () => ({
				...seen,
				tag: {
					name: tag,
					commit,
					isAnnotated: true
				}
			}));
		}
		case "draft": return then(await releases.createDraft({
			tag,
			commit,
			title,
			body,
			isPrerelease
		}), having);
		case "upload": {
			const { release, asset } = effect;
			const file = {
				name: asset.name,
				content: order.contents.get(asset.name)
			};
			return then(await releases.upload(release, file), (uploaded) => having({
				...release,
				assets: [...release.assets, asKnown(uploaded, asset)]
			}));
		}
		case "remove asset": {
			const { release, asset } = effect;
			return then(await releases.removeAsset(release, asset), () => having({
				...release,
				assets: release.assets.filter(({ id }) => id !== asset.id)
			}));
		}
		case "read back": return then(await releases.read(effect.release), (release) => {
			const known = new Map(effect.release.assets.map((asset) => [asset.id, asset]));
			const assets = release.assets.map((asset) => asKnown(asset, known.get(asset.id)));
			return {
				...having({
					...release,
					assets
				}),
				isReadBack: true
			};
		});
		case "publish": return then(await releases.publish(effect.release, { isLatest }), having);
		case "remove draft": return then(await releases.remove(effect.release), () => ({
			...seen,
			releases: seen.releases.filter(({ id }) => id !== effect.release.id)
		}));
		case "look for tag": {
			const found = await tags.find(tag);
			if (found.kind === "found" && found.value === void 0) return {
				kind: "open",
				answer: { kind: "missing" }
			};
			return then(found, (value) => ({
				...seen,
				tag: value
			}));
		}
	}
};
const asKnown = (asset, known) => {
	if (known === void 0) return asset;
	return asset.size === known.size && (asset.sha256 ?? known.sha256) === (known.sha256 ?? asset.sha256) ? asset : {
		...asset,
		isWhole: false
	};
};
const then = (answer, next) => answer.kind === "found" ? {
	kind: "done",
	seen: next(answer.value)
} : {
	kind: "open",
	answer
};
const withRelease = (seen, release) => ({
	...seen,
	isReadBack: false,
	releases: [...seen.releases.filter(({ id }) => id !== release.id), release]
});
const stepWords = (effect) => {
	switch (effect.kind) {
		case "tag": return "make the tag";
		case "draft": return "make a draft of the release";
		case "upload": return `add ${effect.asset.name} to the release`;
		case "remove asset": return `take ${effect.asset.name}, which is not whole, from the draft`;
		case "read back": return "read the draft back";
		case "publish": return "publish the release";
		case "remove draft": return "delete a second draft";
		case "look for tag": return "read the tag";
	}
};

// src/stages/finish/open-step.ts
var OpenStep = class extends Error {
	step;
	answer;
	constructor(step, answer) {
		super(step);
		this.step = step;
		this.answer = answer;
	}
};
const answered = (answer, step) => {
	if (answer.kind === "found") return answer.value;
	if (answer.kind === "missing") return void 0;
	throw new OpenStep(step, answer);
};
const isRefusal = (answer) => answer.kind === "unanswered" && (answer.cause === "permission" || answer.cause === "plan");

// src/domain/forge-release/names.ts
const checkNames = ({ names, commit, there, rulesets }) => {
	const missing = names.filter((tag) => !there.has(tag));
	const forbidden = Map.groupBy(missing.flatMap((tag) => {
		const ruleset = forbidding(rulesets, tag, "creation");
		return ruleset === void 0 ? [] : [{
			tag,
			ruleset: ruleset.name
		}];
	}), ({ ruleset }) => ruleset);
	return [
		...checkSpelling(names),
		...[...there.values()].filter((tag) => tag.commit !== commit).map((tag) => tagElsewhere({
			tag: tag.name,
			there: tag.commit,
			wanted: commit
		})),
		...[...forbidden].map(([ruleset, tags]) => tagForbidden({
			ruleset,
			tags: tags.map(({ tag }) => tag)
		}))
	];
};
const checkSpelling = (names) => {
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const tag of names) {
		if (!isTagName(tag)) findings.push(tagUnfit({
			tag,
			why: "git refuses such a name"
		}));
		else if (seen.has(tag)) findings.push(tagUnfit({
			tag,
			why: "two parts of this release would have it"
		}));
		seen.add(tag);
	}
	for (const tag of seen) {
		const around = names.find((other) => tag.startsWith(`${other}/`));
		if (around !== void 0) findings.push(tagUnfit({
			tag,
			why: `git keeps no tag beside ${around} in such a folder`
		}));
	}
	return findings;
};

// src/stages/finish/survey.ts
const atOnce = 8;
const surveyForge = async ({ names, commit, needsReleases }, { releases, tags, signal }) => {
	const hasCommit = answered(await tags.hasCommit(commit), "look for the commit");
	if (hasCommit === void 0) throw new OpenStep("see the repository", { kind: "missing" });
	const there = [];
	for (let at = 0; at < names.length; at += atOnce) {
		signal.throwIfAborted();
		const found = await Promise.all(names.slice(at, at + atOnce).map((name) => tags.find(name)));
		there.push(...found.flatMap((answer) => answered(answer, "read the tags") ?? []));
	}
	const rulesets = await tags.rulesets();
	const rules = isRefusal(rulesets) ? [] : answered(rulesets, "read the rulesets");
	const listed = needsReleases ? answered(await releases.list(), "read the releases") : void 0;
	const immutable = needsReleases ? await releases.areImmutable() : void 0;
	const known = new Map(there.map((tag) => [tag.name, tag]));
	return {
		tags: known,
		releases: listed?.items ?? [],
		areImmutable: immutable?.kind === "found" ? immutable.value : void 0,
		findings: [...hasCommit ? [] : [commitUnknown({ commit })], ...checkNames({
			names,
			commit,
			there: known,
			rulesets: rules ?? []
		})]
	};
};
const lookAgain = async (tag, { releases, tags }) => ({
	tag: answered(await tags.find(tag), "read the tag"),
	releases: (answered(await releases.list(), "read the releases")?.items ?? []).filter((each) => each.tag === tag),
	isReadBack: false
});

// src/stages/finish/finish.ts
const mostFailures$1 = 6;
const mostSteps = 30;
const finish = async (wish, ports) => {
	const { names } = wish;
	const done = [];
	const findings = [];
	let areImmutable;
	try {
		const survey = await surveyForge(wish, ports);
		areImmutable = survey.areImmutable;
		findings.push(...survey.findings);
		for (const order of survey.findings.length > 0 ? [] : await wish.orders(survey)) {
			if (order.isUmbrella && findings.some(({ severity }) => severity === "error")) break;
			const made = await finishOne(order, survey, ports);
			findings.push(...made.findings);
			done.push(made.release);
		}
	} catch (error) {
		if (!(error instanceof OpenStep)) throw error;
		findings.push(explain(error, {
			left: names.slice(done.length),
			command: wish.command
		}));
	}
	const left = names.slice(done.length).map(skipped);
	return {
		releases: [...done, ...left],
		areImmutable,
		findings
	};
};
const skipped = (tag) => ({
	tag,
	url: void 0,
	state: "skipped"
});
const finishOne = async (order, survey, ports) => {
	const { tag, assets } = order;
	const patience = patienceOf(ports);
	let seen = {
		tag: survey.tags.get(tag),
		releases: survey.releases.filter((release) => release.tag === tag),
		isReadBack: false
	};
	let hasMade = false;
	for (let steps = 0; steps < mostSteps + 3 * assets.length; steps++) {
		ports.signal.throwIfAborted();
		const decision = decide(seen, order);
		if (decision.kind === "done") return ended(decision, {
			tag,
			hasMade
		});
		const { effect } = decision;
		const carried = await carryOut(effect, {
			seen,
			order
		}, ports);
		hasMade ||= isMaking(effect) && (carried.kind === "done" || isLost(carried.answer));
		if (carried.kind === "done") {
			if (effect.kind !== "read back") patience.renew();
			seen = carried.seen;
			continue;
		}
		const finding = await patience.take(new OpenStep(stepWords(effect), carried.answer), tag);
		if (finding !== void 0) return {
			release: skipped(tag),
			findings: [finding]
		};
		seen = await lookAgain(tag, ports);
	}
	throw new OpenStep("finish the release", unsteady);
};
const isMaking = ({ kind }) => kind === "tag" || kind === "draft" || kind === "publish";
const isLost = (answer) => answer.kind === "unanswered" && answer.cause === "outside" && answer.status === void 0;
const ended = ({ release, findings }, { tag, hasMade }) => {
	if (findings.some(({ code }) => code === tagElsewhere.code)) return {
		release: skipped(tag),
		findings
	};
	return {
		release: {
			tag,
			url: release?.url,
			state: hasMade ? "created" : "existed"
		},
		findings
	};
};
const patienceOf = ({ clock, signal }) => {
	let failures = 0;
	let last;
	return {
		renew: () => {
			failures = 0;
			last = void 0;
		},
		take: async (open, tag) => {
			const { answer, step } = open;
			const isSame = last === step;
			last = step;
			if (isSame && answer.kind === "unanswered" && answer.status !== void 0) return rejection(answer, {
				tag,
				step
			});
			failures += 1;
			const isGone = answer.kind === "missing" && failures > 2;
			if (isRefusal(answer) || isGone || failures === mostFailures$1) throw open;
			await clock.sleep(retryDelay(failures, clock, null), signal);
		}
	};
};
const unsteady = {
	kind: "unanswered",
	cause: "outside",
	why: "it does not keep what it is given, or another run is at work"
};
const rejection = ({ why }, at) => /immutable release/i.test(why) && at.step === "publish the release" ? tagBurned({
	tag: at.tag,
	why
}) : releaseRejected({
	...at,
	why
});
const explain = ({ step, answer }, rest) => {
	if (answer.kind === "missing") return forgeRefused({
		...rest,
		step,
		why: "it is not there, or not for this token"
	});
	return (isRefusal(answer) ? forgeRefused : forgeUnfinished)({
		...rest,
		step,
		why: answer.why
	});
};

// src/domain/forge-release/notes.ts
const releaseNotes = (release, source) => {
	const whole = source.template === void 0 ? ofChangelog(release, source) : filled(source.template, release, source);
	const body = bounded(whole, mostNotes, "the changelog of the tagged commit");
	return {
		body,
		isCut: body !== whole
	};
};
const placeholders = /\{(name|version|tag|changelog|packages|compare-url)\}/g;
const filled = (template, release, source) => {
	const values = {
		name: release.packages.length === 1 ? release.packages[0].name : release.tag,
		version: release.version ?? "",
		tag: release.tag,
		changelog: changelogOf(release, source),
		packages: labels(release).join(", "),
		"compare-url": source.compareUrl
	};
	return template.replaceAll(placeholders, (_, name) => values[name]);
};
const labels = ({ packages }) => packages.map(({ name, version }) => `${name} ${version}`);
const ofChangelog = (release, source) => {
	const text = changelogOf(release, source);
	const said = text === "" ? labels(release).map((label) => `- ${label}`).join("\n") : text;
	return source.compareUrl === "" ? said : `${said}\n\n**All changes:** ${source.compareUrl}`;
};
const changelogOf = ({ packages }, { sections }) => {
	const told = packages.flatMap((each) => {
		const section = sections.get(each.name)?.trim() ?? "";
		return section === "" ? [] : [{
			label: `${each.name} ${each.version}`,
			section
		}];
	});
	if (packages.length === 1) return told[0]?.section ?? "";
	if (packages.length === told.length && new Set(told.map(({ section }) => section)).size === 1) return told[0].section;
	return told.map(({ label, section }) => `## ${label}\n\n${section}`).join("\n\n");
};

// src/domain/forge-release/tag-history.ts
const likeTags = (release, tags, { formats, umbrella, members }) => {
	const own = release.isUmbrella && umbrella !== void 0 ? {
		workspace: [umbrella],
		usual: [],
		packages: /* @__PURE__ */ new Map()
	} : formats;
	const names = new Set(release.packages.map(({ name }) => name));
	const asRead = matchTag(release.tag, own, members);
	return tags.flatMap((tag) => {
		const match = tag === release.tag ? void 0 : matchTag(tag, own, members);
		if (match === void 0 || match.kind !== (asRead?.kind ?? "package")) return [];
		return match.kind === "workspace" || names.has(match.name) ? [{
			tag,
			version: match.version
		}] : [];
	});
};
const previousTag = (version, like) => {
	const own = parseVersion(version ?? "");
	if (own === void 0) return void 0;
	return like.map(({ tag, version: text }) => ({
		tag,
		parsed: parseVersion(text)
	})).filter(({ parsed }) => compareVersions(parsed, own) < 0).reduce((best, each) => best === void 0 || compareVersions(each.parsed, best.parsed) > 0 ? each : best, void 0)?.tag;
};

// src/stages/finish/make-assets.ts
const makeAssets = async ({ packages }, { released, kinds, scratch, copied }, ports) => {
	const assets = [];
	const contents = /* @__PURE__ */ new Map();
	const add = (name, text) => {
		const bytes = Buffer.from(text);
		assets.push({
			name,
			size: bytes.length,
			sha256: createHash("sha256").update(bytes).digest("hex")
		});
		contents.set(name, { text });
	};
	const sums = new Map(packages.flatMap((each) => [...each.sums].map((sum) => [...sum, each.name])).map(([file, sha256, name]) => [file, {
		sha256,
		name
	}]));
	if (kinds.includes("manifest") && released.taken !== void 0) add(manifestName, released.taken.text);
	if (kinds.includes("checksums") && sums.size > 0) add(sumsName, [...sums].map(([file, { sha256 }]) => `${sha256}  ${file}\n`).join(""));
	if (!kinds.includes("distributions")) return {
		assets,
		contents
	};
	for (const [filename, { sha256, name }] of sums) {
		const path = scratch.pathOf(filename);
		const size = copied.get(filename) ?? await fetchFile({
			filename,
			name,
			path,
			sha256
		}, {
			released,
			scratch
		}, ports);
		copied.set(filename, size);
		assets.push({
			name: filename,
			size,
			sha256
		});
		contents.set(filename, { path });
	}
	return {
		assets,
		contents
	};
};
const fetchFile = async ({ filename, name, path, sha256 }, { released, scratch }, { openIndex, signal }) => {
	const ours = await released.taken?.store.copyTo(filename, path);
	const differs = (found) => new Problem(distributionChanged({
		file: filename,
		what: "sha256",
		expected: sha256,
		found
	}));
	if (ours !== void 0) {
		if (ours.sha256 !== sha256) throw differs(ours.sha256);
		return ours.size;
	}
	const listed = released.files.get(name)?.find((file) => file.filename === filename);
	if (listed === void 0 || released.index === void 0) throw differs("nothing: it is neither in dist nor on the index");
	const bytes = await openIndex(released.index).download(listed, { signal });
	const found = createHash("sha256").update(bytes).digest("hex");
	if (found !== sha256) throw differs(found);
	await scratch.write(filename, bytes);
	return bytes.length;
};

// src/stages/finish/make-orders.ts
const makeOrders = async ({ tagged, survey, sections, scratch }, wish, ports) => {
	const { released, end, formats, umbrella, template } = wish;
	const published = survey.releases.filter(({ isDraft }) => !isDraft).map(({ tag }) => tag);
	const known = [.../* @__PURE__ */ new Set([...wish.localTags, ...published])];
	const naming = {
		formats,
		umbrella,
		members: released.members
	};
	const like = new Map(tagged.map((each) => [each.tag, likeTags(each, known, naming)]));
	const latest = latestTag(tagged, {
		latest: wish.latest,
		versionsLike: ({ tag }) => like.get(tag).map(({ version }) => version)
	});
	const orders = [];
	const findings = [];
	const copied = /* @__PURE__ */ new Map();
	for (const each of tagged) {
		const { tag, title, isPrerelease, isUmbrella, version } = each;
		const previous = previousTag(version, like.get(tag));
		const compareUrl = previous === void 0 ? "" : ports.forge.compareLink(previous, tag);
		const { body, isCut } = releaseNotes(each, {
			template,
			sections,
			compareUrl
		});
		if (isCut) findings.push(finishNotesCut({
			tag,
			most: mostNotes
		}));
		const from = {
			released,
			kinds: wish.assets,
			scratch,
			copied
		};
		const files = end === "tag" ? none$2 : await makeAssets(each, from, ports);
		const about = {
			title,
			body,
			isPrerelease,
			isUmbrella,
			isLatest: tag === latest
		};
		orders.push({
			tag,
			commit: released.commit,
			end,
			...about,
			...files
		});
	}
	return {
		orders,
		findings
	};
};
const none$2 = {
	assets: [],
	contents: /* @__PURE__ */ new Map()
};

// src/stages/finish/read-notes.ts
const readSections = async (packages, { workspace, pattern }, { files, config }) => {
	const versionOf = new Map(packages.map(({ name, version }) => [name, version]));
	const members = workspace.members.filter(({ name }) => versionOf.has(name));
	const found = await readChangelogs(files, workspace, {
		members,
		pattern,
		config
	});
	const place = { file: "pyproject.toml" };
	const versions = new Map([...versionOf].map(([name, version]) => [name, {
		version,
		place
	}]));
	return new Map(members.flatMap((member) => {
		const { notes } = checkChangelog({
			workspace,
			member,
			file: found.get(member.name),
			fragments: [],
			versions,
			mode: "tag",
			required: "auto",
			isReleasing: true
		});
		return notes === void 0 ? [] : [[member.name, notes]];
	}));
};

// src/stages/finish/create-releases.ts
const createReleases = async (wish, ports) => {
	try {
		var _usingCtx$3 = _usingCtx();
		const { released, umbrella, end } = wish;
		const { forge } = ports;
		const { releases: tagged, findings } = taggedReleases(released.published, umbrella);
		const said = [...released.published.findings, ...findings];
		const names = tagged.map(({ tag }) => tag);
		if (names.length === 0) return {
			releases: [],
			areImmutable: void 0,
			findings: said
		};
		if (forge === void 0) return {
			releases: tagged.map((each) => ({
				...each,
				url: void 0,
				state: "skipped"
			})),
			areImmutable: void 0,
			findings: [...said, forgeUnknown({ tags: names })]
		};
		const scratch = _usingCtx$3.a(await ports.scratch.folder("assets"));
		const notes = await sectionsOf(wish, ports);
		const cut = [];
		const finished = await finish({
			names,
			commit: released.commit,
			needsReleases: end !== "tag",
			command: wish.command,
			orders: async (survey) => {
				const made = await makeOrders({
					tagged,
					survey,
					sections: notes.sections,
					scratch
				}, wish, {
					...ports,
					forge
				});
				cut.push(...made.findings);
				return made.orders;
			}
		}, {
			...forge,
			clock: ports.clock,
			signal: ports.signal
		});
		const became = new Map(finished.releases.map((each) => [each.tag, each]));
		return {
			releases: tagged.map((each) => ({
				...each,
				...became.get(each.tag)
			})),
			areImmutable: finished.areImmutable,
			findings: [
				...said,
				...end === "tag" ? [] : notes.findings,
				...cut,
				...finished.findings
			]
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
};
const sectionsOf = async ({ checkout, released, changelog, template }, ports) => {
	const isAsked = template === void 0 || template.includes("{changelog}");
	if ("why" in checkout) return {
		sections: /* @__PURE__ */ new Map(),
		findings: isAsked ? [finishWithoutNotes(checkout)] : []
	};
	const { workspace } = checkout;
	return {
		sections: await readSections(released.published.packages, {
			workspace,
			pattern: changelog
		}, ports),
		findings: []
	};
};

// src/domain/forge-release/published.ts
const questionOf = ({ plan, distributions, outcomes }) => ({
	packages: plan.packages.filter((entry) => isWork(entry) || entry.status === "published").flatMap(({ name, path, version, tag }) => version === null || tag === null ? [] : [{
		name,
		path,
		version,
		tag
	}]),
	distributions,
	outcomes,
	since: plan.commit_time * 1e3,
	index: indexTitle(plan.index)
});
const judgePublished = (question, sights) => {
	const { index } = question;
	const judged = question.packages.map((entry) => ({
		entry,
		found: judge(entry, question, sights.get(entry.name))
	}));
	const labels = (kind) => judged.filter(({ found }) => found.kind === kind).map(({ entry: { name, version } }) => `${name} ${version}`);
	const [absent, unknown] = [labels("absent"), labels("unknown")];
	const why = judged.flatMap(({ found }) => found.kind === "unknown" ? [found.why] : [])[0] ?? "";
	const packages = judged.flatMap(({ entry, found }) => found.kind === "there" ? [{
		...entry,
		sums: found.sums
	}] : []);
	const absence = packages.length === 0 ? finishNothingPublished : finishNotPublished;
	return {
		packages,
		missing: judged.filter(({ found }) => !["there", "earlier"].includes(found.kind)).map(({ entry }) => entry),
		findings: [
			...absent.length === 0 ? [] : [absence({
				packages: absent,
				index
			})],
			...unknown.length === 0 ? [] : [finishUncertain({
				packages: unknown,
				index,
				why
			})],
			...judged.flatMap(({ found }) => found.kind === "other bytes" ? [found.finding] : [])
		]
	};
};
const judge = (entry, { distributions, outcomes, since }, sight) => {
	const ours = distributions.filter((file) => file.package === entry.name);
	const ourSums = new Map(ours.map(({ filename, sha256 }) => [filename, sha256]));
	const isConfirmed = outcomes.some(({ package: name, stage, kind }) => name === entry.name && stage === "confirm" && kind === "done");
	if (sight?.kind !== "seen") return isConfirmed ? {
		kind: "there",
		sums: sorted(ourSums)
	} : {
		kind: "unknown",
		why: sight?.why ?? "not asked"
	};
	const files = filesOf(entry, sight.files);
	const finding = otherBytes(entry, ourSums, files);
	if (finding !== void 0) return {
		kind: "other bytes",
		finding
	};
	const listed = new Set(files.map(({ filename }) => filename));
	const isListed = files.length > 0 && ours.every(({ filename }) => listed.has(filename));
	if (!isConfirmed && !isListed) return { kind: "absent" };
	if (!isConfirmed && ours.length === 0 && !isSince(since, files)) return { kind: "earlier" };
	return {
		kind: "there",
		sums: sorted(new Map([...ourSums, ...sumsOf(files)]))
	};
};
const otherBytes = ({ name }, ourSums, files) => {
	for (const { filename: file, sha256: theirs } of files) {
		const ours = ourSums.get(file);
		if (ours !== void 0 && theirs !== void 0 && ours !== theirs) return finishOtherBytes({
			package: name,
			file,
			ours,
			theirs
		});
	}
};
const isPlain = (filename) => /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename);
const filesOf = ({ name, version }, files) => files.filter(({ filename }) => isPlain(filename) && isVersion(parseDistributionName(filename, name)?.version, version));
const isSince = (since, files) => since === void 0 || files.every(({ uploadTime }) => uploadTime !== void 0 && uploadTime >= since);
const sumsOf = (files) => sorted(new Map(files.flatMap(({ filename, sha256 }) => sha256 === void 0 ? [] : [[filename, sha256]])));
const sorted = (sums) => new Map([...sums].toSorted(([one], [other]) => one < other ? -1 : 1));

// src/stages/finish/ask-index.ts
const askIndex = async (names, index, signal) => {
	const ask = async (name) => {
		if (index === void 0) return {
			kind: "unknown",
			why: "no index is to be asked"
		};
		try {
			return {
				kind: "seen",
				files: (await index.project(name, { signal }))?.files ?? []
			};
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof Problem)) throw error;
			return {
				kind: "unknown",
				why: error.findings[0]?.message ?? ""
			};
		}
	};
	return new Map(await Promise.all(names.map(async (name) => [name, await ask(name)])));
};

// src/stages/finish/released.ts
const trialOf = ({ manifest: { plan } }) => {
	return plan.index.name === "rehearsal" || presetOfUrl(plan.index.upload_url)?.name === "testpypi" ? finishOfTrial({ index: indexTitle(plan.index) }) : void 0;
};
const releasedByManifest = async (taken, { index, formats }, ports) => {
	const { plan } = taken.manifest;
	if (plan.commit === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(plan.commit)) throw new Problem(finishWithoutCommit({}));
	const foreign = checkDistTag(plan, {
		tag: void 0,
		formats
	});
	if (foreign.length > 0) throw new Problem(foreign);
	const members = new Map(plan.packages.map(({ name, version }) => [name, version ?? void 0]));
	return {
		commit: plan.commit,
		taken,
		members,
		...await judged(questionOf(taken.manifest), index, ports)
	};
};
const releasedByTag = async ({ tag, commit, workspace, formats }, index, ports) => {
	const members = publishable(workspace);
	const match = matchTag(tag, formats, tagMembers(members));
	if (match === void 0) throw new Problem(fitsNone(tag, formats, tagMembers(members)));
	const read = sourceReader(ports.files, workspace);
	const { versions } = withTag(await readVersions({
		workspace,
		members,
		read
	}), match);
	const named = members.filter(({ name }) => match.kind === "workspace" || name === match.name).map(({ name, path }) => ({
		name,
		path,
		tag,
		version: canonicalVersion(versions.get(name)?.version ?? "")
	}));
	const packages = named.flatMap(({ version, ...rest }) => version !== void 0 && isSameVersion(version, match.version) ? [{
		...rest,
		version
	}] : []);
	if (packages.length === 0) throw new Problem(finishTagUnread({
		tag,
		why: whyNot(match, named)
	}));
	const question = {
		packages,
		distributions: [],
		outcomes: [],
		since: void 0,
		index: index?.title ?? "the index"
	};
	return {
		commit,
		taken: void 0,
		members: tagMembers(members),
		...await judged(question, index, ports)
	};
};
const whyNot = (match, named) => {
	const [only] = named;
	if (match.kind === "workspace" || only === void 0) return `no package has version ${match.version}`;
	return `${only.name} has version ${only.version ?? "unknown"}`;
};
const judged = async (question, index, { openIndex, signal }) => {
	const names = question.packages.map(({ name }) => name);
	const sights = await askIndex(names, index && openIndex(index), signal);
	const files = new Map([...sights].flatMap(([name, sight]) => sight.kind === "seen" ? [[name, sight.files]] : []));
	return {
		published: judgePublished(question, sights),
		files,
		index
	};
};

// src/actions/create-release/checkout.ts
const readCheckout = async ({ workingDirectory }, taken, { git, files, absolute }) => {
	const folder = absolute(workingDirectory);
	const commit = (await git.inspect(folder))?.commit;
	if (commit === void 0) {
		if (taken === void 0) readWorkspace(files, folder);
		return {
			tags: [],
			why: "there is no git checkout here"
		};
	}
	const released = taken?.manifest.plan.commit;
	if (typeof released === "string" && released !== commit) throw new Problem(finishOtherCommit({
		released,
		here: commit
	}));
	return {
		tags: (await git.tags(folder)).map(({ name }) => name),
		commit,
		workspace: readWorkspace(files, folder)
	};
};

// src/actions/create-release/inputs.ts
const readWish = (inputs, ports) => ({
	umbrella: inputs.umbrellaTagFormat === void 0 ? void 0 : readUmbrellaFormat(inputs.umbrellaTagFormat),
	end: {
		auto: "release",
		draft: "draft",
		off: "tag"
	}[inputs.release],
	assets: inputs.assets.map(assetOf),
	template: inputs.notes === "changelog" ? void 0 : readTemplate(inputs.notes, inputs, ports),
	latest: latestOf(inputs.latest),
	changelog: inputs.changelog,
	command: commandOf(inputs)
});
const kinds = [
	"manifest",
	"checksums",
	"distributions"
];
const assetOf = (word) => {
	const kind = kinds.find((known) => known === word);
	if (kind !== void 0) return kind;
	throw new Problem(invalidValue({
		what: "assets",
		expected: kinds.join(", "),
		value: word
	}));
};
const latestOf = (text) => {
	if (isValidName(text)) return text === "auto" ? text : normalizeName(text);
	throw new Problem(invalidValue({
		what: "latest",
		expected: "auto or the name of a package",
		value: text
	}));
};
const longestTemplate = 125e3;
const readTemplate = (file, { workingDirectory }, { files, absolute }) => {
	const fail = (why) => new Problem(finishNotesFile({
		file,
		why
	}));
	const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(file);
	const text = files.readText(absolute(isAbsolute ? file : `${workingDirectory}/${file}`));
	if (text === void 0) throw fail("there is no such file");
	if (text.length > longestTemplate) throw fail(`it has more than ${longestTemplate} characters`);
	return text;
};
const commandOf = ({ dist, manifestPath, tag }) => {
	const [flag, value] = dist !== void 0 ? ["--dist", dist] : manifestPath !== void 0 ? ["--manifest-path", manifestPath] : ["--tag", tag ?? ""];
	return `npx release-actions create-release ${flag} ${shellWord(value)}`;
};

// src/stages/finish/commit-back.ts
const mostFailures = 6;
const commitBack = async (wish, ports) => {
	const branch = `release-actions/after/${wish.tag}`;
	const findings = [];
	for (let failures = 1;; failures++) {
		ports.signal.throwIfAborted();
		try {
			const made = await attempt(wish, branch, ports);
			return {
				...made,
				findings: [...findings, ...made.findings]
			};
		} catch (error) {
			if (!(error instanceof OpenStep)) throw error;
			const { answer, step } = error;
			const why = answer.kind === "unanswered" ? answer.why : "it is not there, or not for this token";
			if (isRefusal(answer) || answer.kind === "missing") return {
				request: void 0,
				findings: [...findings, asWarning(requestRefused({
					step,
					why
				}))]
			};
			if (failures === mostFailures) return {
				request: void 0,
				findings: [...findings, commitBackUnfinished({
					step,
					why
				})]
			};
			await ports.clock.sleep(retryDelay(failures, ports.clock, null), ports.signal);
		}
	}
};
const attempt = async (wish, branch, ports) => {
	const { requests } = ports;
	const base = must(await requests.defaultBranch(), "read the repository");
	const there = answered(await requests.find(branch, base), "read its pull requests");
	if (there !== void 0) return {
		request: there,
		findings: []
	};
	const findings = [];
	if (answered(await requests.head(branch), `read the branch ${branch}`) === void 0) {
		const written = await writeBranch({
			wish,
			branch,
			base
		}, ports);
		findings.push(...written.findings);
		if (!written.isThere) return {
			request: void 0,
			findings
		};
	}
	const made = await requests.create({
		title: titleOf(wish),
		body: bodyOf(wish),
		head: branch,
		base,
		draft: false
	});
	if (made.kind === "unanswered" && /not permitted to create/i.test(made.why)) {
		const link = ports.compareLink(base, branch);
		return {
			request: void 0,
			findings: [...findings, requestForbidden({
				branch,
				link
			})]
		};
	}
	return {
		request: must(made, "open a pull request"),
		findings
	};
};
const must = (answer, step) => {
	const value = answered(answer, step);
	if (value === void 0) throw new OpenStep(step, { kind: "missing" });
	return value;
};
const writeBranch = async ({ wish, branch, base }, ports) => {
	const { requests, trees } = ports;
	const parent = must(await requests.head(base), `read the branch ${base}`);
	if (!await trees.isKnown(parent)) await trees.fetch(base);
	for (const { path, before } of wish.changes) {
		const bytes = await trees.read(parent, path);
		if ((bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) === before) continue;
		const why = `${path} on ${base} is not as it was released`;
		return {
			isThere: false,
			findings: [commitBackLeftOut({ why })]
		};
	}
	const files = wish.changes.map(({ path, after }) => ({
		path,
		bytes: after === void 0 ? void 0 : new TextEncoder().encode(after)
	}));
	const tree = await trees.write(parent, files);
	const order = {
		branch,
		expected: void 0,
		parent,
		subject: titleOf(wish),
		body: linesOf(wish),
		files,
		tree
	};
	const { written, findings } = await createCommitter(ports)(order);
	if (written.kind === "written") return {
		isThere: true,
		findings
	};
	const step = `write the branch ${branch}`;
	throw new OpenStep(step, written.kind === "moved" ? {
		kind: "unanswered",
		cause: "outside",
		why: "somebody else makes it"
	} : written);
};
const titleOf = ({ versions }) => versions.length > 3 ? `Begin the next versions of ${versions.length} packages` : `Begin ${versions.map(({ name, to }) => `${name} ${to}`).join(", ")}`;
const linesOf = ({ versions }) => versions.map(({ name, from, to }) => `- ${name} ${from} → ${to}`).join("\n");
const bodyOf = (wish) => {
	const merging = wish.word === "dev" ? "Merging this releases nothing: versions in development are never published by themselves." : "Merging this releases nothing where only prepared releases are published (`due: prepared`); else it publishes these versions.";
	return `${linesOf(wish)}\n\n\`${wish.tag}\` is released. ${merging}\n`;
};

// src/domain/forge-release/next-version.ts
const nextVersion = (released, word) => formatVersion({
	...after(released),
	dev: word === "dev" ? 0n : void 0
});
const after = (version) => {
	const { pre, post } = version;
	const plain = {
		...version,
		dev: void 0,
		local: []
	};
	if (version.dev !== void 0) return plain;
	if (post !== void 0) return {
		...plain,
		post: post + 1n
	};
	if (pre !== void 0) return {
		...plain,
		pre: {
			...pre,
			number: pre.number + 1n
		}
	};
	return step$1(version, "patch");
};

// src/stages/finish/next-files.ts
const makeNextFiles = async (wish, ports) => {
	const { workspace, packages, word, versionFiles, run } = wish;
	const read = sourceReader(ports.files, workspace);
	const { versions: stated } = await readVersions({
		workspace,
		members: workspace.members,
		read
	});
	const planned = packages.flatMap((each) => {
		const said = stated.get(each.name);
		if (said === void 0 || canonicalVersion(said.version) !== each.version) return [];
		return [plannedOf(each, {
			to: nextVersion(parseVersion(each.version), word),
			file: said.place.file
		})];
	});
	const edited = editFiles(ports.files, topOf(workspace));
	const findings = [...await writeVersions({ packages: planned }, {
		workspace,
		edited,
		versionFiles
	})];
	const changed = edited.changes();
	if (workspace.hasLock && changed.length > 0 && findings.length === 0) try {
		var _usingCtx$2 = _usingCtx();
		const copy = _usingCtx$2.a(await ports.copies.make({
			topLevel: topOf(workspace),
			root: workspace.root,
			members: workspace.members.map(({ path }) => path),
			into: (await run.scratch.folder("copy")).path,
			signal: ports.signal
		}));
		findings.push(...await lockInCopy({
			copy,
			workspace,
			edited,
			versions: changed
		}, ports));
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
	return {
		versions: planned.map(({ name, current, proposed }) => ({
			name,
			from: current,
			to: proposed
		})),
		changes: edited.changes(),
		findings
	};
};
const plannedOf = ({ name, path, version, tag }, { to, file }) => ({
	name,
	path,
	current: version,
	proposed: to,
	bump: "exact",
	reason: "it was released",
	tag,
	changes: [],
	becauseOf: [],
	edits: [{
		kind: "version",
		package: name,
		file,
		from: version,
		to
	}],
	installers: []
});

// src/actions/create-release/next.ts
const none$1 = {
	request: void 0,
	findings: []
};
const openNext = async ({ releases, findings }, { inputs, checkout, run }, ports) => {
	const { commitBack: word, versionFiles, githubToken } = inputs;
	const isWhole = exitStatus(findings) === 0 && releases.every(({ state }) => state !== "skipped");
	const [first] = releases;
	if (word === "off" || !isWhole || first === void 0) return none$1;
	if ("why" in checkout) return {
		...none$1,
		findings: [commitBackLeftOut(checkout)]
	};
	const { workspace } = checkout;
	const opened = await ports.openNext({
		folder: topOf(workspace),
		scratch: run.scratch
	}, githubToken?.secret);
	if (opened === void 0) return none$1;
	const packages = releases.filter(({ isUmbrella }) => !isUmbrella).flatMap((each) => each.packages);
	const made = await makeNextFiles({
		workspace,
		packages,
		word,
		versionFiles,
		run
	}, opened.files);
	const [wrong] = made.findings.filter(({ severity }) => severity === "error");
	if (wrong !== void 0) return {
		...none$1,
		findings: [commitBackLeftOut({ why: wrong.message })]
	};
	if (made.changes.length === 0) return none$1;
	const { tag } = releases.at(-1) ?? first;
	return await commitBack({
		...made,
		word,
		tag
	}, {
		...opened.request,
		clock: ports.clock,
		signal: ports.signal
	});
};

// src/actions/create-release/result.ts
const resultOf = (created, inputs, about) => {
	const { request } = about;
	const releases = created.releases.map((each) => ({
		package: each.packages.length === 1 && !each.isUmbrella ? each.packages[0].name : null,
		tag: each.tag,
		url: each.url ?? null,
		state: each.state
	}));
	const tags = inputs.release === "draft" ? [] : tagsOf(created.releases);
	const report = {
		...reportOf(created, inputs, about),
		lastStep: finishStep(created.findings, about.start)
	};
	return {
		findings: created.findings,
		document: {
			tags,
			releases,
			pull_request: request?.number ?? null
		},
		text: guardText(report),
		outputs: {
			tags: JSON.stringify(tags),
			releases: JSON.stringify(releases),
			"pull-request": request === void 0 ? "" : String(request.number)
		},
		summary: guardSummary(report)
	};
};
const tagsOf = (releases) => releases.filter(({ state }) => state !== "skipped").map(({ tag }) => tag);
const reportOf = ({ releases, areImmutable, findings }, { release }, { kind, request }) => ({
	verdict: verdictOf(releases, release),
	notes: [...areImmutable === true && release === "auto" ? ["Releases of this repository are immutable: tags and files are locked."] : [], ...kind === "gitea" && release !== "off" ? ["Gitea tells no digests of files, so their names and sizes were compared; it marks no release as the latest, and locks none."] : []],
	findings,
	sections: [{
		title: "Tags and releases",
		head: [
			"tag",
			"state",
			"packages"
		],
		rows: releases.map(rowOf)
	}, {
		title: "The next version",
		head: ["pull request", "title"],
		rows: request === void 0 ? [] : [[{
			link: `#${request.number}`,
			url: request.url
		}, request.title]]
	}]
});
const mostPackages = 10;
const rowOf = ({ tag, url, state, packages }) => [
	{
		code: tag,
		url
	},
	{ state },
	{
		code: packages.slice(0, mostPackages).map(({ name, version }) => `${name} ${version}`),
		more: Math.max(0, packages.length - mostPackages)
	}
];
const verdictOf = (releases, release) => {
	const what = {
		auto: "release",
		draft: "draft",
		off: "tag"
	}[release];
	const count = (number) => `${number} ${what}${number === 1 ? "" : "s"}`;
	const having = (state) => releases.filter((each) => each.state === state).length;
	if (releases.length === 0) return "Nothing was tagged";
	return [
		...having("created") > 0 ? [`${count(having("created"))} created`] : [],
		...having("existed") > 0 ? [`${count(having("existed"))} already there`] : [],
		...having("skipped") > 0 ? [`${count(having("skipped"))} left out`] : []
	].join(", ");
};

// src/stages/finish/take-manifest.ts
const largest = 64 * 1024 ** 2;
const takeManifest = async (store, name = manifestName) => {
	const file = `${store.folder}/${name}`;
	const fail = (why) => new Problem(manifestUnreadable({
		file,
		why
	}));
	const entry = (await store.list().catch(() => [])).find((each) => each.name === name);
	if (entry === void 0) throw fail("there is none");
	const [odd] = notPlain(entry);
	if (odd !== void 0) throw new Problem(odd);
	if (entry.size > largest) throw fail(`it has ${entry.size} bytes, more than any release needs`);
	const bytes = await store.read(name);
	if (bytes === void 0) throw fail("there is none");
	const text = new TextDecoder().decode(bytes);
	return {
		manifest: readManifest(text, file),
		text,
		store
	};
};
const takeWholeDist = async (store) => {
	const taken = await takeManifest(store);
	const { distributions } = taken.manifest;
	const odd = checkFolder(store.folder, await store.list(), taken.manifest);
	if (odd.length > 0) throw new Problem(odd);
	const changed = [];
	for (const { filename, sha256 } of distributions) {
		const { sha256: found } = await store.measure(filename);
		if (found !== sha256) changed.push(distributionChanged({
			file: filename,
			what: "sha256",
			expected: sha256,
			found
		}));
	}
	if (changed.length > 0) throw new Problem(changed);
	return taken;
};

// src/actions/create-release/source.ts
const takeGiven = async ({ dist, manifestPath }, { runs, absolute }) => {
	if (dist !== void 0) return await takeWholeDist(await runs.store(absolute(dist)));
	if (manifestPath === void 0) return void 0;
	const [, folder = "", name = ""] = /^(.*)[/\\]([^/\\]+)$/.exec(absolute(manifestPath)) ?? [];
	return await takeManifest(await runs.store(folder === "" ? "/" : folder), name);
};
const readReleased = async ({ workingDirectory, index, tag }, { taken, checkout, formats }, ports) => {
	const uv = ports.indexes.read(rootAround(ports.files, ports.absolute(workingDirectory)));
	if (taken !== void 0) {
		const planned = plannedIndex(taken.manifest.plan.index, {
			index,
			uv
		}, ports);
		return await releasedByManifest(taken, {
			index: planned,
			formats
		}, ports);
	}
	if ("why" in checkout) throw new Problem(finishTagUnread({
		tag,
		why: checkout.why
	}));
	const { name, index: asked } = findIndex(index, ports.config, uv);
	if (asked === void 0) throw new Problem(invalidValue({
		what: "index",
		expected: "an index that can be asked",
		value: name
	}));
	return await releasedByTag({
		tag,
		...checkout,
		formats
	}, asked, ports);
};
const plannedIndex = (planned, { index, uv }, { config: { settings } }) => {
	const configured = {
		index: settings.index,
		checkUrl: settings["check-url"]
	};
	const same = [.../* @__PURE__ */ new Set([planned.name, ...index === void 0 ? [] : [index]])].flatMap((name) => {
		const asked = chooseAskedIndex({
			index: name,
			configured,
			uv
		});
		return asked === void 0 || "code" in asked ? [] : [asked];
	}).find(({ simpleUrl }) => slashed(simpleUrl) === slashed(planned.simple_url));
	if (same !== void 0) return same;
	if (!/^https?:\/\//.test(planned.simple_url) || !URL.canParse(planned.simple_url)) return void 0;
	return {
		title: indexTitle(planned),
		simpleUrl: planned.simple_url,
		login: void 0
	};
};
const slashed = (url) => url.endsWith("/") ? url : `${url}/`;

// src/actions/create-release/finish-release.ts
const finishRelease = async (taken, inputs, ports) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const wish = readWish(inputs, ports);
		const nothing = {
			releases: [],
			areImmutable: void 0
		};
		const trial = taken && trialOf(taken);
		if (trial !== void 0) return resultOf({
			...nothing,
			findings: [trial]
		}, inputs, ports);
		const checkout = await readCheckout(inputs, taken, ports);
		const formats = readTagFormats(inputs.tagFormat, ports.config);
		const released = await readReleased(inputs, {
			taken,
			checkout,
			formats
		}, ports);
		if (wish.latest !== "auto" && !released.members.has(wish.latest)) throw new Problem(invalidValue({
			what: "latest",
			expected: "auto or the name of a package of this workspace",
			value: inputs.latest
		}));
		if (!inputs.tags) return resultOf({
			...nothing,
			findings: released.published.findings
		}, inputs, ports);
		const run = _usingCtx$1.a(await ports.runs.open());
		const forge = ports.openForge(inputs.githubToken?.secret);
		const created = await createReleases({
			...wish,
			released,
			checkout,
			formats,
			localTags: checkout.tags
		}, {
			...ports,
			forge,
			scratch: run.scratch
		});
		const back = released.published.missing.length === 0 && inputs.commitBack !== "off" ? await openNext(created, {
			inputs,
			checkout,
			run
		}, ports) : none;
		return resultOf({
			...created,
			findings: [...created.findings, ...back.findings]
		}, inputs, {
			start: ports.start,
			kind: forge?.kind,
			request: back.request
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const none = {
	request: void 0,
	findings: []
};

// src/actions/create-release/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		if (inputs.dist === void 0 && inputs.manifestPath === void 0 && inputs.tag === void 0) throw new Problem(finishUntold({}));
		return await finishRelease(await takeGiven(inputs, ports), inputs, ports);
	}
});

// src/actions/release/finish-published.ts
var finish_published_exports = /* @__PURE__ */ __exportAll({ finishPublished: () => finishPublished });
const finishPublished = async ({ outputs = {} }, inputs, ports) => {
	const folder = outputs["dist-path"];
	if (folder === void 0 || isTrial(inputs) || outputs.published !== "true") return void 0;
	const from = {
		dist: inputs.tag === void 0 ? folder : void 0,
		manifestPath: void 0
	};
	try {
		const taken = await takeManifest(await ports.runs.store(folder));
		return await finishRelease(taken, {
			...inputs,
			...from
		}, ports);
	} catch (error) {
		return {
			findings: explainError(error),
			document: {},
			text: "No tags and releases were made",
			error
		};
	}
};

export { action_exports, finish_published_exports };