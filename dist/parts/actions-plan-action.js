import { buildPythonOf, configOf } from "./domain-config-config.js";
import { Bug, Problem, _usingCtx, asWarning, codeSpan, contract$7 as contract, defineAction, escapeMarkdown, explainError, isThrough, isWork, shown, statuses, tableIn } from "./domain-problem-plan.js";
import { indexTitle, readingOf } from "./domain-problem-target.js";
import { confirmIndex, shardsOf, undoWritten } from "./domain-plan-shards.js";
import { codeLink, folded, namesIn, prose } from "./domain-problem-manifest.js";
import { arrowCaption, graphPicture, levelTable, picture, standings } from "./domain-problem-upload.js";
import { parseRequirement } from "./domain-problem-workspace.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { buildTimesUnknown } from "./domain-problem-preflight.js";
import { manifestName, readManifest } from "./domain-run-manifest.js";
import { copyCheckout, ownTags, readDynamicVersions } from "./domain-plan-check-own-tags.js";
import { makePlan, survey, withDynamicVersion } from "./domain-plan-plan-publish.js";
import { readReleased } from "./domain-version-origin-resolve.js";

// src/domain/plan/formats/csv.ts
const columns = [
	"name",
	"version",
	"status",
	"reason",
	"level",
	"needs",
	"bounds",
	"tag",
	"path"
];
const planCsv = ({ packages }) => [columns, ...packages.map(row)].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
const row = (each) => {
	const texts = {
		...each,
		version: each.version ?? "",
		level: String(each.level),
		needs: each.needs.join(" "),
		bounds: each.bounds.map(({ to }) => to).join(" | "),
		tag: each.tag ?? ""
	};
	return columns.map((column) => texts[column]);
};
const cell = (text) => {
	const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(inert) ? `"${inert.replaceAll("\"", "\"\"")}"` : inert;
};

// src/domain/plan/formats/document.ts
const planDocument = ({ schema_version: _, ...body }) => body;

// src/domain/plan/formats/matrix.ts
const matrixEntries = (shards) => shards.map((packages, index) => ({
	shard: index + 1,
	packages: packages.join(","),
	dist: `dist-${index + 1}`
}));
const planMatrix = (plan, include) => {
	const packages = plan.packages.filter(isWork);
	return {
		packages: JSON.stringify(packages),
		matrix: JSON.stringify({ include }),
		empty: packages.length === 0 ? "true" : "false"
	};
};

// src/domain/plan/formats/table.ts
const width = 100;
const planRefusal = (plan, findings) => {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return errors === 0 ? void 0 : `No plan for ${indexTitle(plan.index)}: ${count(errors, "error")}`;
};
const planTable = (plan, shards = []) => {
	const work = plan.packages.filter(isWork);
	const others = plan.packages.filter((each) => !isWork(each));
	const levels = new Set(work.map(({ level }) => level)).size;
	const index = indexTitle(plan.index);
	return [
		[work.length === 0 ? `Nothing to publish to ${index}` : `${count(work.length, "package")} to publish to ${index}, in ${count(levels, "level")}`],
		work.length === 0 ? [] : rows(work),
		completions(work),
		expectations(work),
		plan.critical_path.length > 1 ? ["Critical path", ...wrap(plan.critical_path, " → ")] : [],
		...groups(others),
		...shards.length > 1 ? shards.map(shardLines) : []
	].filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${shown(line)}\n`).join("")).join("\n");
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const rows = (work) => {
	const cells = work.map((each) => [
		String(each.level),
		each.name,
		each.version ?? "unknown",
		each.status,
		each.bounds.map(({ to }) => to).join(", ")
	]);
	const lines = [[
		"level",
		"package",
		"version",
		"status",
		"bounds"
	], ...cells];
	const columns = lines[0].map((_, column) => column).filter((column) => cells.some((line) => line[column] !== ""));
	const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
	return lines.map((line) => columns.map((column, place) => line[column].padEnd(widths[place])).join("  ").trimEnd());
};
const completions = (work) => {
	const half = work.filter(({ status }) => status === "complete");
	return half.length === 0 ? [] : ["To be completed", ...half.map(({ name, reason }) => `  ${name}: ${reason}`)];
};
const expectations = (work) => {
	const wheels = work.flatMap((each) => each.wheels);
	return wheels.length === 0 ? [] : ["Wheels that other jobs build", ...wheels.map((name) => `  ${name}`)];
};
const groups = (others) => {
	const headingOf = ({ status, reason }) => status === "published" || status === "development" ? status : `${status}, ${reason}`;
	const sorted = others.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
	return [...Map.groupBy(sorted, headingOf)].map(([heading, here]) => [`Left alone: ${heading} (${here.length})`, ...wrap(here.map(({ name, version }) => version === null ? name : `${name} ${version}`).sort(), ", ")]);
};
const shardLines = ({ shard, packages }) => {
	const names = packages.split(",");
	return [`Shard ${shard} (${count(names.length, "package")})`, ...wrap(names, ", ")];
};
const wrap = (words, separator) => {
	const lines = [];
	for (const [index, word] of words.entries()) {
		const piece = index === words.length - 1 ? word : `${word}${separator}`;
		const line = lines.at(-1);
		if (line === void 0 || line.length + piece.trimEnd().length > width) lines.push(`  ${piece}`);
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line) => line.trimEnd());
};

// src/domain/report/plan-summary.ts
const mostRows = 200;
const mostUnfolded = 15;
const planSummary = (plan, findings) => {
	const refusal = planRefusal(plan, findings);
	const work = refusal === void 0 ? plan.packages.filter(isWork) : [];
	const index = indexTitle(plan.index);
	const title = refusal ?? (work.length === 0 ? `Nothing to publish to ${index}` : `${work.length} of ${plan.packages.length} packages to publish to ${index}`);
	const rows = work.slice(0, mostRows).map(({ name, version, level }) => `| ${codeSpan(name)} | ${codeSpan(version ?? "unknown")} | ${level} |`);
	const more = work.length > mostRows ? [`…and ${work.length - mostRows} more, in the plan.`] : [];
	const table = [[
		"| package | version | level |",
		"| --- | --- | --- |",
		...rows
	].join("\n"), ...more].join("\n\n");
	const problems = findings.slice(0, 50).map((finding) => `- ${finding.severity} ${codeLink(finding.code)} ${prose(finding.message, namesIn([finding]))}`);
	const shown = standings({
		plan: {
			...plan,
			packages: work
		},
		outcomes: []
	});
	const graph = graphPicture(shown);
	return [
		`## ${escapeMarkdown(title)}`,
		...problems.length === 0 ? [] : [problems.join("\n")],
		...rows.length === 0 ? [] : [rows.length > mostUnfolded ? folded(`All ${work.length} packages, in order`, table) : table],
		...rows.length === 0 ? [] : graph === void 0 ? [levelTable(shown)] : [picture(graph), arrowCaption]
	].join("\n\n").concat("\n");
};

// src/domain/plan/build-time.ts
const guesses = {
	rust: 120,
	c: 60,
	python: 1
};
const rust = /* @__PURE__ */ new Set([
	"maturin",
	"setuptools-rust",
	"rustimport"
]);
const c = /* @__PURE__ */ new Set([
	"scikit-build-core",
	"scikit-build",
	"meson-python",
	"py-build-cmake",
	"cmake",
	"cython",
	"cffi",
	"mypy",
	"nanobind",
	"numpy",
	"pybind11"
]);
const guessedSeconds = (member, isSdistAlone = false) => {
	if (isSdistAlone) return guesses.python;
	const required = buildRequirements(member.text);
	if (required.some((name) => rust.has(name))) return guesses.rust;
	return tableIn(member.tool, "setuptools")["ext-modules"] !== void 0 || required.some((name) => c.has(name)) ? guesses.c : guesses.python;
};
const buildRequirements = (text) => {
	const parsed = parseToml(text);
	const { requires } = tableIn(parsed.ok ? parsed.table : {}, "build-system");
	return (Array.isArray(requires) ? requires : []).flatMap((each) => {
		const requirement = typeof each === "string" ? parseRequirement(each) : void 0;
		return requirement?.ok ? [requirement.requirement.name] : [];
	});
};
const measuredSeconds = (outcomes) => new Map(outcomes.filter((outcome) => isThrough(outcome, "build") && outcome.kind === "done").map(({ package: name, started, ended }) => [name, (ended - started) / 1e3]).filter(([, seconds]) => Number.isFinite(seconds) && seconds >= 0));

// src/stages/plan/build-times.ts
const buildTimes = async ({ workspace, config }, folders, { absolute, runs, note }) => {
	const read = async (folder) => {
		try {
			const store = await runs.store(absolute(folder));
			const bytes = await store.read(manifestName);
			const { outcomes } = readManifest(new TextDecoder().decode(bytes), store.pathOf(manifestName));
			return [...measuredSeconds(outcomes)];
		} catch (error) {
			note(buildTimesUnknown({
				folder,
				words: explainError(error)[0]?.message ?? ""
			}));
			return [];
		}
	};
	const measured = new Map((await Promise.all(folders.map(read))).flat());
	const members = new Map(workspace.members.map((member) => [member.name, member]));
	return (name) => measured.get(name) ?? guessedSeconds(members.get(name), configOf(config, name).platforms.length > 0);
};

// src/actions/plan/action.ts
const action = defineAction({
	contract,
	run: async (inputs, ports) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const { config, clock } = ports;
			const seen = await survey(inputs, ports);
			const run = _usingCtx$1.a(await ports.runs.open());
			const { username, password } = inputs;
			const upload = username === void 0 || password === void 0 ? void 0 : {
				username,
				password: password.secret
			};
			const warnings = [];
			const index = seen.target.kind === "rehearsal" ? emptyIndex : ports.openIndex({
				...readingOf(seen.target, {
					upload,
					uv: seen.indexes
				}),
				warn: (each) => warnings.push(each)
			});
			const kept = await ports.commandFiles.keep();
			const [versions, released] = await Promise.all([dynamicVersions(seen, {
				...ports,
				pythonVersion: inputs.pythonVersion
			}, run), readReleased(seen.workspace, index, ports.signal)]).finally(async () => warnings.push(...await undoWritten(kept)));
			const planning = {
				wish: inputs,
				survey: seen,
				config,
				released,
				versions,
				id: run.id,
				now: clock.now()
			};
			const { plan, findings } = makePlan(planning);
			const untagged = await ownTags({
				wish: inputs,
				survey: seen,
				plan
			}, ports);
			const unconfirmed = await confirmIndex(seen.target, {
				index,
				released
			}, ports.signal);
			const all = [
				...seen.findings,
				...findings,
				...untagged.map(asWarning),
				...unconfirmed,
				...warnings
			];
			const shards = matrixEntries(shardsOf({
				names: plan.packages.filter(isWork).map(({ name }) => name),
				graph: seen.graph,
				secondsOf: await buildTimes({
					...seen,
					config
				}, inputs.dist, {
					...ports,
					note: (each) => all.push(each)
				}),
				count: inputs.shards
			}));
			const planPath = await run.write("plan.json", `${JSON.stringify(plan, null, 1)}\n`);
			return {
				findings: all,
				document: {
					...planDocument(plan),
					shards
				},
				text: textOf({
					plan,
					shards
				}, all, inputs.format),
				outputs: {
					...planMatrix(plan, shards),
					"plan-path": planPath
				},
				summary: planSummary(plan, all)
			};
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	}
});
const textOf = ({ plan, shards }, findings, format) => {
	const refusal = planRefusal(plan, findings);
	if (format === "csv") return refusal === void 0 ? planCsv(plan) : "";
	return refusal === void 0 ? planTable(plan, shards) : `${shown(refusal)}\n`;
};
const emptyIndex = {
	hasPage: async () => true,
	project: async () => void 0,
	download: async ({ filename }) => {
		throw new Bug(`there is no ${filename} on an empty index`);
	}
};
const dynamicVersions = async (seen, { uv, copies, config, loadAll, pythonVersion, signal }, run) => {
	try {
		var _usingCtx3 = _usingCtx();
		if (withDynamicVersion(seen.workspace).length === 0) return /* @__PURE__ */ new Map();
		await uv.version();
		const refusal = await uv.refusal(seen.workspace.root, { isOnline: false });
		if (refusal !== void 0) throw new Problem(refusal);
		await loadAll();
		const copy = _usingCtx3.a(await copyCheckout(seen, copies, run));
		const python = (name) => buildPythonOf(config, name, pythonVersion);
		return await readDynamicVersions(seen, {
			uv,
			copy,
			run,
			python,
			signal
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
};

export { action };