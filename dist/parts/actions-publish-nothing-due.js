import { __exportAll } from "./rolldown-runtime.js";
import { manifestName, packageSources, sumsName, writeManifest, writeSums } from "./domain-run-manifest.js";
import { nothingDue } from "./domain-problem-prepared.js";
import { makePlan } from "./domain-plan-plan-publish.js";
import { attestationFault, attestationName } from "./domain-problem-distribution.js";
import { attestationUnusable, attestationsIncomplete, attestationsMissing } from "./domain-problem-preflight.js";
import { Problem, bytes, codeBlock, codeSpan, escapeMarkdown, explainError, isCutShort, isWork, named, presetOfUrl, releasePage, seconds } from "./domain-problem-plan.js";
import { artifactUnavailable } from "./domain-problem-distribution-metadata.js";
import { byCause, distinct, parseDistributionName } from "./domain-problem-workspace.js";
import { arrowCaption, criticalPath, graphLegend, graphPicture, isPublished, kindWords, levelTable, markOfStanding, picture, slowestTable, standings, stateWords, titleCause, uploadedFiles, urgency } from "./domain-problem-upload.js";
import { cause, cellMarkdown, doThis, folded, namesIn, place, prose, wentWrong, worthKnowing } from "./domain-problem-manifest.js";
import { nextSteps } from "./domain-report-next-steps.js";
import { indexTitle } from "./domain-problem-target.js";
import { isVersion } from "./domain-distribution-wheel.js";

// src/stages/publish/take-attestations.ts
const noAttestations = {
	files: /* @__PURE__ */ new Map(),
	found: 0,
	left: "a run that builds what it publishes has none",
	names: [],
	before: [],
	findings: []
};
const takeAttestations = async (files, { wish, passage, from, to, released }) => {
	const taken = /* @__PURE__ */ new Map();
	const faults = [];
	for (const file of files) {
		const filename = attestationName(file.filename);
		const measured = await from.copyTo(filename, to.pathOf(filename));
		if (measured === void 0) continue;
		taken.set(file.filename, {
			package: file.package,
			filename,
			...measured
		});
		const why = await faultIn(to, file, measured);
		if (why !== void 0) faults.push(attestationUnusable({
			file: file.filename,
			attestation: filename,
			why
		}));
	}
	const there = [...released.values()].flatMap((project) => project.files.filter(({ hasProvenance }) => hasProvenance));
	const all = {
		found: taken.size,
		before: there.map(({ filename }) => filename),
		names: [...taken.values()].map(({ filename }) => filename)
	};
	if (!passage.isOpen) return {
		...all,
		files: /* @__PURE__ */ new Map(),
		left: passage.why,
		findings: []
	};
	if (faults.length > 0) throw new Problem(faults);
	const without = files.map(({ filename }) => filename).filter((filename) => !taken.has(filename));
	if (wish === "true" && without.length > 0) throw new Problem(attestationsMissing({ files: without }));
	const findings = taken.size > 0 && without.length > 0 ? [attestationsIncomplete({
		files: without,
		all: files.length
	})] : [];
	return {
		...all,
		files: taken,
		left: void 0,
		findings
	};
};
const largest = 1 << 20;
const faultIn = async (to, file, { size }) => {
	if (size > largest) return `it has ${size} bytes, more than any attestation needs`;
	return attestationFault(new TextDecoder().decode(await to.read(attestationName(file.filename))), file);
};

// src/stages/publish/manifest-writer.ts
const rests = 9;
const keepManifest = ({ plan, sources, store }, clock) => {
	const outcomes = [];
	const flushing = new AbortController();
	let files = [];
	let isWaiting = false;
	let rest = 0;
	let writing = Promise.resolve();
	const write = async () => {
		isWaiting = false;
		const started = clock.now();
		await store.write(manifestName, writeManifest({
			plan,
			sources,
			distributions: files,
			outcomes
		}));
		await store.write(sumsName, writeSums(files));
		rest = rests * (clock.now() - started);
	};
	const pause = async () => {
		if (rest === 0 || flushing.signal.aborted) return;
		await clock.sleep(rest, flushing.signal).catch(() => void 0);
	};
	const note = () => {
		if (isWaiting) return;
		isWaiting = true;
		writing = writing.then(pause).then(write);
		writing.catch(() => void 0);
	};
	return {
		outcome: (outcome) => {
			outcomes.push(outcome);
			note();
		},
		distributions: (list) => {
			files = list;
			note();
		},
		flush: () => {
			flushing.abort();
			note();
			return writing;
		}
	};
};

// src/domain/target/package-page.ts
const packagePage = ({ upload_url }, name, version) => {
	const preset = presetOfUrl(upload_url);
	if (preset !== void 0) return releasePage(preset, name, version);
	const { origin = "", pathname = "" } = URL.parse(upload_url) ?? {};
	const gitea = /^(?<site>\/(?:[^/]+\/)*)api\/packages\/(?<owner>[^/]+)\/pypi\/?$/.exec(pathname)?.groups;
	if (gitea === void 0 || !/^https?:/.test(origin)) return void 0;
	return `${origin}${gitea.site}${gitea.owner}/-/packages/pypi/${name}/${encodeURIComponent(version)}`;
};

// src/domain/report/package-table.ts
const mostUnfolded = 15;
const mostRows$1 = 500;
const packageTable = (report, all) => {
	const groups = urgency.map((kind) => all.filter((standing) => standing.kind === kind));
	const few = groups.filter(({ length }) => length <= mostUnfolded).flat();
	const many = groups.filter(({ length }) => length > mostUnfolded);
	return [...few.length === 0 ? [] : [table(few, report)], ...many.map((group) => folded(titleOf(group, report), table(group, report)))];
};
const titleOf = (group, { isDryRun }) => {
	const { kind } = group[0];
	const words = new Set(group.map(stateWords));
	const state = words.size === 1 ? [...words][0] : kindWords[kind];
	return `${markOfStanding(kind, isDryRun)} ${group.length} packages: ${state}`;
};
const table = (standings, report) => {
	const more = standings.length - mostRows$1;
	return [
		"| package | version | state |",
		"| --- | --- | --- |",
		...standings.slice(0, mostRows$1).map((standing) => row(standing, report)),
		...more > 0 ? [`\n…and ${more} more, in the manifest.`] : []
	].join("\n");
};
const row = (standing, { plan, isDryRun }) => {
	const { name, version } = standing.package;
	const page = version !== null && isThere(standing) ? packagePage(plan.index, name, version) : void 0;
	const state = prose(stateWords(standing), standing.kind === "blocked" ? standing.by : []);
	const shown = cellMarkdown({
		code: version ?? "unknown",
		url: page
	});
	return `| ${codeSpan(name)} | ${shown} | ${markOfStanding(standing.kind, isDryRun)} ${state} |`;
};
const isThere = (standing) => standing.kind === "failed" ? standing.isPublic : [
	"published",
	"before",
	"uploaded"
].includes(standing.kind);

// src/domain/report/provenance.ts
const provenanceOf = ({ outcomes, distributions, attestations }) => {
	const [uploaded, attested] = [uploadedFiles(outcomes), outcomes.flatMap((outcome) => outcome.attested ?? [])].map((names) => new Set(names));
	const through = new Set(outcomes.filter(({ stage, kind }) => stage === "upload" && kind === "done").map((outcome) => outcome.package));
	return distributions.map(({ filename, package: name }) => {
		if (uploaded.has(filename)) return [filename, attested.has(filename) ? "sent" : "none"];
		if (attestations.before.includes(filename)) return [filename, "sent before"];
		return [filename, through.has(name) ? "there before" : "not uploaded"];
	});
};
const hasProvenance = ({ attestations, distributions, isDryRun }) => !isDryRun && distributions.length > 0 && (attestations.found > 0 || attestations.left === void 0);
const provenanceWords = (report) => {
	const { attestations, distributions } = report;
	if (attestations.left !== void 0) return `Provenance: none. ${distributions.length} files, ${attestations.found} attestations, and none was sent: ${attestations.left}.`;
	const files = provenanceOf(report);
	const those = (state) => files.filter(([, found]) => found === state).map(([name]) => name);
	const part = (state, words) => {
		const names = those(state);
		return names.length === 0 ? [] : [`${words}: ${named(names, 10)}.`];
	};
	const [sent, before] = [those("sent").length, those("sent before").length];
	if (sent === files.length) return `Provenance is complete: all ${sent} files went up with their attestation.`;
	if (sent + before === files.length) return `Provenance is complete: ${sent} of ${files.length} files went up with their attestation, the others had one before this run.`;
	return [
		`Provenance is not complete: ${sent} of ${files.length} files went up with their attestation.`,
		...part("sent before", "With one before this run"),
		...part("none", "Without one, for good"),
		...part("there before", "On the index before this run, without one"),
		...part("not uploaded", "Not uploaded")
	].join(" ");
};

// src/domain/report/words.ts
const count = (all, ...kinds) => all.filter(({ kind }) => kinds.includes(kind)).length;
const packages = (number) => number === 1 ? "1 package" : `${number} packages`;
const verdict = (report) => {
	const { plan, isDryRun } = report;
	const title = indexTitle(plan.index);
	const all = standings(report);
	const work = all.filter((standing) => isWork(standing.package));
	const why = titleCause(report.findings);
	if (work.length === 0) {
		if (why !== void 0) return nothingPublished([why]);
		if (all.length === 0) return "Nothing to publish";
		return [
			`Nothing to publish: ${onIndex(all.length)} on ${title} already`,
			...part(triedAgain(all), "tried again"),
			...failed(all)
		].join(", ");
	}
	const ready = count(all, "ready");
	const cut = all.filter((standing) => standing.kind === "waiting" && standing.outcomes.some(isCutShort)).length;
	const parts = [
		...failed(all),
		...part(count(all, "blocked"), "blocked"),
		...part(count(all, "uploaded"), "not confirmed"),
		...part(cut, "interrupted"),
		...part(count(all, "waiting") - cut, "not started")
	];
	if (isDryRun) return [`${ready} of ${packages(work.length)} ready for ${title}`, ...parts].join(", ");
	if (count(all, "published", "uploaded") === 0 && !all.some(isHalf)) {
		const reasons = why === void 0 ? parts : [why, ...failed(all)];
		return nothingPublished(reasons.length > 0 ? reasons : [`${ready} of ${packages(work.length)} ready for ${title}`]);
	}
	return [
		`${count(all, "published")} of ${packages(work.length)} published to ${title}`,
		...parts,
		...part(ready, "not uploaded")
	].join(", ");
};
const nothingPublished = (reasons) => `Nothing published: ${reasons.map((reason) => reason.replace(/[:,;] nothing (?:can be|is|was) \w+$/, "")).join(", ")}`;
const failed = (all) => {
	const some = all.filter((standing) => standing.kind === "failed");
	return some.length === 1 ? [`${some[0].package.name} failed at ${some[0].stage}`] : part(some.length, "failed");
};
const isHalf = (standing) => standing.kind === "uploaded" || standing.kind === "failed" && standing.isPublic;
const triedAgain = (all) => all.filter(({ kind, outcomes }) => kind === "before" && outcomes.some((outcome) => outcome.kind === "done")).length;
const onIndex = (number) => number === 1 ? "the package is" : `all ${number} packages are`;
const part = (number, words) => number === 0 ? [] : [`${number} ${words}`];
const publicNow = (report) => {
	const all = standings(report);
	const name = indexTitle(report.plan.index);
	if (report.isDryRun) return "A dry run: nothing was uploaded.";
	const published = count(all, "published");
	const half = all.filter(isHalf);
	const again = triedAgain(all) > 0 ? ", and what was there was tried again" : count(all, "before") > 0 ? ", nor tried again" : "";
	if (published === 0 && half.length === 0) return `Nothing was uploaded to ${name}${again}: what is public is as it was before the run.${readyNow(all)}`;
	const names = named(half.map((standing) => standing.package.name), 10);
	if (published === 0) return `No package of this run is complete on ${name}. Not whole or not confirmed yet: ${names}.`;
	const rest = half.length === 0 ? "Nothing on the index needs fixing." : `Not whole or not confirmed yet: ${names}.`;
	return `Public now: ${packages(published)} of this run, every file on ${name} with the hash that was built here. ${rest}`;
};
const readyNow = (all) => {
	const [ready, work] = [count(all, "ready"), all.filter((standing) => isWork(standing.package)).length];
	return ready === 0 ? "" : ` Built, checked and rehearsed: ${ready} of ${packages(work)}.`;
};

// src/domain/report/summary.ts
const toMarkdown = (report) => {
	const all = standings(report);
	return [
		`## ${escapeMarkdown(verdict(report))}`,
		prose(publicNow(report), all.filter(isHalf).map(nameOf)),
		...hasProvenance(report) ? [prose(provenanceWords(report), distributionNames(report))] : [],
		...wentWrong(causes(report, all)),
		...doThis(nextSteps(report), [...all.filter(({ kind }) => kind === "failed").map(nameOf), ...namesIn(report.findings)]),
		...packageTable(report, all),
		...worthKnowing(report.findings),
		...failingTails(report),
		...order(report, all),
		...files(report)
	].filter((part) => part !== "").join("\n\n").concat("\n");
};
const nameOf = (standing) => standing.package.name;
const distributionNames = ({ distributions }) => distributions.slice(0, 500).map(({ filename }) => filename);
const clock = (time) => `${new Date(time).toISOString().slice(11, 19)} UTC`;
const causes = ({ outcomes, findings }, all) => {
	const versions = new Map(all.map((standing) => [standing.package.name, standing.package.version]));
	const failures = outcomes.flatMap((outcome) => outcome.kind === "failed" ? outcome.findings.map((finding) => {
		const where = `${codeSpan(`${outcome.package} ${versions.get(outcome.package) ?? ""}`)}, ${outcome.stage}, ${clock(outcome.ended)}`;
		return cause(finding, where);
	}) : []);
	return [...findings.filter(({ severity }) => severity === "error").map((finding) => cause(finding, place(finding))), ...failures];
};
const failingTails = ({ outcomes }) => outcomes.flatMap((outcome) => outcome.kind === "failed" && outcome.tail !== void 0 && outcome.tail.trim() !== "" ? [folded(`The end of the output: ${outcome.package}, ${outcome.stage}`, codeBlock(outcome.tail.slice(-8e3)))] : []).slice(0, 10);
const order = (report, all) => {
	if (all.length === 0) return [];
	const graph = graphPicture(all);
	const slowest = slowestTable(report);
	const path = report.plan.critical_path.length > 1 ? [`Critical path: ${criticalPath(report.plan, report.outcomes)}`] : [];
	const body = [
		`The run took ${seconds(report.ended - report.started)}.`,
		...path,
		...graph === void 0 ? [levelTable(all)] : [picture(graph), `${arrowCaption}<br>${graphLegend(all)}`],
		...slowest === void 0 ? [] : [slowest]
	];
	return [folded("Order and times", body.join("\n\n"))];
};
const files = (report) => {
	const { distributions } = report;
	if (distributions.length === 0) return [];
	const provenance = new Map(hasProvenance(report) ? provenanceOf(report) : []);
	const last = (text) => provenance.size === 0 ? "" : ` ${text} |`;
	const rows = distributions.slice(0, 500).map(({ filename, size, sha256 }) => `| ${codeSpan(filename)} | ${bytes(size).replace(" ", "&nbsp;")} | \`${sha256}\` |${last(provenance.get(filename))}`);
	const more = distributions.length > 500 ? [`\n…and ${distributions.length - 500} more, in SHA256SUMS.`] : [];
	return [folded(`Files (${distributions.length})`, [
		`| file | size | sha256 |${last("attestation")}`,
		`| --- | --- | --- |${last("---")}`,
		...rows,
		...more
	].join("\n"))];
};

// src/domain/report/text.ts
const mostRows = 20;
const toText = (report) => {
	const all = standings(report);
	const isWhole = all.every(({ kind }) => kind === "published" || kind === "before" || kind === "ready");
	const odd = all.filter(({ kind }) => kind !== "published" && kind !== "before" && !(isWhole && kind === "ready"));
	const width = Math.max(0, ...odd.map((standing) => label(standing).length));
	const rows = odd.slice(0, mostRows).map((standing) => `  ${label(standing).padEnd(width)}  ${stateWords(standing)}`);
	const more = odd.length > mostRows ? [`  and ${odd.length - mostRows} more`] : [];
	const steps = nextSteps(report).map(({ text, lines }, index) => [`${index + 1}. ${text}`, ...lines?.split("\n").map((line) => `   ${line}`) ?? []].join("\n"));
	return [
		verdict(report),
		...all.length === 0 ? [] : [publicNow(report)],
		...hasProvenance(report) ? [provenanceWords(report)] : [],
		...rows.length === 0 ? [] : [
			"",
			...rows,
			...more
		],
		...steps.length === 0 ? [] : [
			"",
			"Do this:",
			...steps
		]
	].join("\n");
};
const label = ({ package: { name, version } }) => `${name} ${version ?? "unknown"}`;

// src/actions/publish/finish.ts
const finish = async (report, course, setting) => {
	const { run, destination } = setting;
	const plan = await keepFile(run, "plan.json", `${JSON.stringify(course.plan, null, 1)}\n`);
	const artifact = await keepArtifact(report, course, setting);
	const noted = {
		...report,
		findings: distinct([
			...report.findings,
			...plan.findings,
			...artifact.findings
		])
	};
	const summary = toMarkdown(noted);
	const written = await keepFile(run, "report.md", summary);
	const published = isPublished(noted);
	const packages = releasedPackages(noted, course);
	const uploaded = uploadedFiles(noted.outcomes).length;
	const paths = {
		"plan-path": plan.path,
		"manifest-path": course.store.pathOf(manifestName),
		"dist-path": course.store.folder,
		"report-path": written.path
	};
	const failures = noted.outcomes.flatMap((outcome) => outcome.kind === "failed" ? outcome.findings : []);
	return {
		findings: distinct([
			...noted.findings,
			...written.findings,
			...byCause(failures)
		]),
		summary,
		text: toText(noted),
		outputs: {
			published: String(published),
			uploaded: String(uploaded),
			"published-packages": JSON.stringify(packages),
			index: destination.target.name,
			"artifact-id": artifact.id,
			...paths
		},
		document: {
			published,
			uploaded,
			index: destination.target.name,
			published_packages: packages,
			...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name.replaceAll("-", "_"), path])),
			plan: noted.plan,
			outcomes: noted.outcomes
		}
	};
};
const keepFile = async (run, name, text) => {
	try {
		return {
			path: await run.write(name, text),
			findings: []
		};
	} catch (error) {
		return {
			path: "",
			findings: explainError(error)
		};
	}
};
const keepArtifact = async ({ distributions, plan }, { store, attestations }, { ports }) => {
	if (!(distributions.length > 0 || (plan.prepared_by ?? []).length > 0) || ports.facts.event === void 0) return {
		id: "",
		findings: []
	};
	const names = [
		...distributions.map(({ filename }) => filename),
		...attestations.names,
		manifestName,
		sumsName
	];
	const kept = await ports.artifacts.upload({
		name: `release-actions-${plan.id}`,
		files: names.map((name) => store.pathOf(name)),
		folder: store.folder
	});
	if ("id" in kept) return {
		id: kept.id,
		findings: []
	};
	return {
		id: "",
		findings: [artifactUnavailable({
			why: kept.unavailable,
			folder: store.folder
		})]
	};
};
const releasedPackages = ({ plan, distributions, outcomes }, { released }) => {
	const ours = new Set(uploadedFiles(outcomes));
	const preset = presetOfUrl(plan.index.upload_url);
	return plan.packages.filter((entry) => isWork(entry) || entry.status === "published").map((entry) => {
		const built = distributions.filter((file) => file.package === entry.name);
		const listed = (released.get(entry.name)?.files ?? []).filter((file) => isOf(entry, file.filename));
		const files = (built.length > 0 ? built : listed).map(({ filename, size, sha256 }) => ({
			name: filename,
			size: size ?? null,
			sha256: sha256 ?? null
		}));
		return {
			name: entry.name,
			version: entry.version,
			tag: entry.tag,
			url: preset === void 0 || entry.version === null ? null : releasePage(preset, entry.name, entry.version),
			uploaded: built.some(({ filename }) => ours.has(filename)),
			files
		};
	});
};
const isOf = ({ name, version }, filename) => isVersion(parseDistributionName(filename, name)?.version, version);

// src/actions/publish/nothing-due.ts
var nothing_due_exports = /* @__PURE__ */ __exportAll({ endWithNothingDue: () => endWithNothingDue });
const endWithNothingDue = async (why, seen, start) => {
	const { inputs, ports, run } = start;
	const { clock, config } = ports;
	const now = clock.now();
	const none = /* @__PURE__ */ new Map();
	const { plan: all } = makePlan({
		wish: {
			...inputs,
			prepared: /* @__PURE__ */ new Set()
		},
		survey: seen,
		config,
		released: none,
		versions: none,
		id: run.id,
		now
	});
	const plan = {
		...all,
		prepared_by: []
	};
	const course = {
		plan,
		store: run.store,
		released: none,
		sources: packageSources(seen.indexes.ofWorkspace),
		attestations: noAttestations
	};
	await keepManifest(course, clock).flush();
	const report = {
		plan,
		outcomes: [],
		distributions: [],
		attestations: noAttestations,
		findings: [...seen.findings, nothingDue({ why })],
		start: ports.facts.start,
		isDryRun: inputs.dryRun,
		started: now,
		ended: clock.now()
	};
	return await finish(report, course, {
		ports,
		run,
		destination: { target: seen.target }
	});
};

export { finish, keepManifest, noAttestations, nothing_due_exports, takeAttestations };