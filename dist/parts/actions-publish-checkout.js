import { buildPythonOf, presenceOf, releasesOf } from "./domain-config-config.js";
import { packageSources, sourcesToml } from "./domain-run-manifest.js";
import { keepEnvironments, lookOutside, prepare, release, shareOf } from "./stages-publish-smoke-try-install.js";
import { Problem, _usingCtx, isWork, strictly } from "./domain-problem-plan.js";
import { checkWheels } from "./domain-problem-manifest.js";
import { titleOf } from "./domain-problem-target.js";
import { copyCheckout, ownTags, readDynamicVersions, readTagTools } from "./domain-plan-check-own-tags.js";
import { makePlan } from "./domain-plan-plan-publish.js";
import { checkWorkspace, checks, elsewhereSources, extraMarkers, judge, nothingFetched, orphanDependencies, workspaceSources, worldFor } from "./actions-check-action.js";
import { sourceElsewhere } from "./domain-problem-check-requirements.js";
import { linksLeadOut, linksLeftOut } from "./domain-problem-copy.js";
import { changedSinceTag, checkSkipped, noLock, notCommitted, notCommittedElsewhere, shallowHistory, submoduleEmpty, submoduleEmptyElsewhere } from "./domain-problem-preflight.js";
import { noAttestations } from "./actions-publish-nothing-due.js";
import { handOver, readReleased } from "./domain-version-origin-resolve.js";
import { openDestination, openRehearsal } from "./domain-problem-credential.js";
import { memberPlace } from "./domain-workspace-read.js";
import { releaseOfFork, versionNotTold } from "./domain-problem-prepared.js";
import { canonicalVersion } from "./domain-problem-workspace.js";
import { judgeDue } from "./domain-release-request-due.js";
import { answered } from "./stages-due-find-releases.js";

// src/stages/publish/preflight.ts
const preflight = async (input) => {
	const { survey, plan } = input;
	if (!plan.packages.some(isWork)) return [];
	return [
		...dirty(input),
		...unfetched(input),
		...leadingOut(input),
		...survey.workspace.hasLock ? [] : [noLock({})],
		...shallow(survey, plan),
		...await unreleased(input),
		...unhealthy(input)
	];
};
const chosen = [
	orphanDependencies,
	extraMarkers,
	workspaceSources,
	elsewhereSources
];
const unhealthy = ({ survey, plan, config, ignore, health }) => {
	const { workspace, graph } = survey;
	const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
	const wish = {
		workspace,
		graph,
		config,
		ignore,
		strict: false,
		only: chosen
	};
	return (health ?? judge(wish, worldFor(wish), nothingFetched).findings).filter(({ package: name, severity, code }) => (name === void 0 ? health !== void 0 : work.has(name)) && (severity !== "notice" || code === sourceElsewhere.code));
};
const dirty = ({ survey, plan, allowDirty }) => {
	const { changed = [], untracked = [] } = survey.repository ?? {};
	const owned = byOwner([...changed, ...untracked], survey, plan);
	const elsewhere = owned.get(void 0) ?? [];
	return [...[...owned].flatMap(([name, files]) => name === void 0 || allowDirty ? [] : [notCommitted({
		package: name,
		files: files.toSorted()
	})]), ...elsewhere.length === 0 ? [] : [notCommittedElsewhere({ files: elsewhere.toSorted() })]];
};
const unfetched = ({ survey, plan, allowDirty }) => {
	return [...byOwner(survey.repository?.emptySubmodules ?? [], survey, plan)].flatMap(([name, submodules]) => {
		if (name === void 0) return [submoduleEmptyElsewhere({ submodules })];
		return allowDirty ? [] : [submoduleEmpty({
			package: name,
			submodules
		})];
	});
};
const leadingOut = ({ survey, plan, outside }) => {
	const shown = (links) => links.map(({ path, target }) => `${path} -> ${target}`).toSorted();
	const tracked = outside.filter(({ isTracked }) => isTracked);
	const refused = [...byOwner(tracked.map(({ path }) => path), survey, plan)].flatMap(([name, paths]) => name === void 0 ? [] : [{
		name,
		paths
	}]);
	const isRefused = ({ path, isTracked }) => isTracked && refused.some(({ paths }) => paths.includes(path));
	const rest = outside.filter((link) => !isRefused(link));
	return [...refused.map(({ name, paths }) => linksLeadOut({
		package: name,
		links: shown(tracked.filter(({ path }) => paths.includes(path)))
	})), ...rest.length === 0 ? [] : [linksLeftOut({ links: shown(rest) })]];
};
const byOwner = (paths, { workspace }, plan) => {
	const folders = plan.packages.filter(isWork).map(({ name, path }) => ({
		name,
		folder: within(workspace.prefix, path)
	}));
	const others = workspace.members.map(({ path }) => within(workspace.prefix, path));
	const inside = (path, folder) => folder === "" || path.startsWith(`${folder}/`);
	const ownerOf = (path) => {
		const innermost = others.filter((folder) => inside(path, folder)).sort((a, b) => b.length - a.length)[0];
		return folders.find(({ folder }) => folder === innermost)?.name;
	};
	return Map.groupBy(paths, ownerOf);
};
const within = (prefix, path) => {
	const parts = [...prefix.split("/"), ...path.split("/")].filter((part) => part !== "" && part !== ".");
	const done = [];
	for (const part of parts) if (part === "..") done.pop();
	else done.push(part);
	return done.join("/");
};
const shallow = ({ repository, workspace }, plan) => {
	if (repository?.isShallow !== true) return [];
	const work = new Set(plan.packages.filter(isWork).map(({ name }) => name));
	const dynamic = workspace.members.filter(({ name, version }) => work.has(name) && version === void 0);
	return dynamic.length === 0 ? [] : [shallowHistory({ packages: dynamic.map(({ name }) => name) })];
};
const unreleased = async ({ survey: { repository, workspace }, plan, git }) => {
	if (repository === void 0 || repository.isShallow) return [];
	const published = plan.packages.filter(({ status }) => status === "published");
	return (await Promise.all(published.map(async ({ name, version, tag, path }) => {
		if (tag === null) return [];
		const query = {
			folder: repository.topLevel,
			tag,
			path: within(workspace.prefix, path) || "."
		};
		const commits = await git.commitsSince(query);
		return commits === void 0 || commits === 0 ? [] : [changedSinceTag({
			package: name,
			version: version ?? "",
			tag,
			commits
		})];
	}))).flat();
};

// src/actions/publish/beside.ts
const openBeside = (signal) => {
	const over = new AbortController();
	const works = [];
	return {
		signal: AbortSignal.any([signal, over.signal]),
		add: (work) => {
			works.push(work.catch(() => {}));
		},
		[Symbol.asyncDispose]: async () => {
			over.abort();
			await Promise.all(works);
		}
	};
};

// src/actions/publish/health.ts
const asked = checks.filter(({ needs }) => !needs.includes("indexedNames"));
const lookAtHealth = async ({ workspace, graph }, { inputs, ports }) => {
	const { ignore, strict } = inputs;
	const wish = {
		workspace,
		graph,
		config: ports.config,
		ignore,
		strict,
		only: asked
	};
	const { findings, outcomes } = await checkWorkspace(wish, await ports.openChecks());
	const skipped = outcomes.filter(({ state }) => state === "skipped").map(({ check: { name }, reason }) => checkSkipped({
		check: name,
		reason
	}));
	return [...findings, ...strict ? skipped.map(strictly) : skipped];
};

// src/stages/due/refuse-forks.ts
const refuseForks = async (commits, { requests }) => {
	const asked = commits.map(async (commit) => {
		const merged = answered(await requests.withCommit(commit));
		return merged.length > 0 && merged.every(({ from }) => from === void 0) ? [releaseOfFork({
			commit,
			request: merged[0].number
		})] : [];
	});
	return (await Promise.all(asked)).flat();
};

// src/actions/publish/prepared.ts
const holdPrepared = async (question, forge) => {
	const { workspace, releases, dynamic, tagTools, released, now } = question;
	const stated = workspace.members.flatMap(({ name, version = dynamic.get(name) }) => {
		const canonical = canonicalVersion(version ?? "");
		return canonical === void 0 ? [] : [[name, canonical]];
	});
	const due = judgeDue({
		workspace,
		releases,
		versions: new Map(stated),
		fromTags: new Set(tagTools.keys()),
		isOnIndex: (name, version) => presenceOf(releasesOf(released, name), version, now).kind === "whole"
	});
	const versions = new Map(dynamic);
	const told = /* @__PURE__ */ new Map();
	const forks = forge === void 0 ? [] : await refuseForks(due.alone, forge);
	const findings = [...due.findings, ...forks];
	for (const [name, tool] of tagTools) {
		const member = workspace.members.find((each) => each.name === name);
		const version = due.versions.get(name);
		const known = version ?? releasesOf(released, name).at(-1)?.version;
		if (known !== void 0) versions.set(name, known);
		if (version === void 0) continue;
		const telling = handOver(tool, member, version);
		if (telling !== void 0) told.set(name, telling);
		else {
			const place = memberPlace(workspace, member, ["project", "dynamic"]);
			findings.push(versionNotTold({
				package: name,
				tool,
				version,
				place
			}));
		}
	}
	return {
		due: new Set(due.versions.keys()),
		commits: due.commits,
		versions,
		told,
		findings
	};
};

// src/actions/publish/checkout.ts
const publishCheckout = async ({ seen, found }, start) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const { inputs, ports, run } = start;
		const { config, progress, signal } = ports;
		const python = (name) => buildPythonOf(config, name, inputs.pythonVersion);
		const names = seen.workspace.members.map(({ name }) => name);
		const indexPorts = {
			...ports,
			scratch: run.scratch,
			uvIndexes: seen.indexes,
			names
		};
		await ports.uv.version();
		const refusal = await ports.uv.refusal(seen.workspace.root, { isOnline: true });
		if (refusal !== void 0) throw new Problem(refusal);
		const destination = _usingCtx$1.a(await openDestination(seen.target, inputs, indexPorts));
		progress.status(`Copying the checkout, and asking ${titleOf(seen.target)} what it has`);
		await ports.loadAll();
		const copy = _usingCtx$1.a(await copyCheckout(seen, ports.copies, run));
		const tagTools = found === void 0 ? /* @__PURE__ */ new Map() : await readTagTools(seen.workspace, ports.files);
		const [lock, dynamic, released, health] = await Promise.all([
			seen.workspace.hasLock ? ports.uv.checkLock(copy.root, inputs.pythonVersion[0], inputs.buildTimeout) : void 0,
			readDynamicVersions(seen, {
				uv: ports.uv,
				copy,
				run,
				python,
				timeout: inputs.buildTimeout,
				except: tagTools,
				signal
			}),
			readReleased(seen.workspace, destination.index, signal),
			inputs.checks ? lookAtHealth(seen, start) : void 0
		]);
		const now = ports.clock.now();
		const prepared = found && await holdPrepared({
			workspace: seen.workspace,
			releases: found.releases,
			dynamic,
			tagTools,
			released,
			now
		}, ports.openForge(inputs.githubToken?.secret));
		const made = makePlan({
			wish: {
				...inputs,
				prepared: prepared?.due
			},
			survey: seen,
			config,
			released,
			versions: prepared?.versions ?? dynamic,
			id: run.id,
			now
		});
		const plan = prepared === void 0 ? made.plan : {
			...made.plan,
			prepared_by: prepared.commits
		};
		const flight = await preflight({
			survey: seen,
			plan,
			config,
			allowDirty: inputs.allowDirty,
			git: ports.git,
			outside: copy.outside,
			ignore: inputs.ignore,
			health
		});
		const untagged = await ownTags({
			wish: inputs,
			survey: seen,
			plan,
			prepared: prepared?.due
		}, ports);
		const outlook = await lookOutside({
			plan,
			released
		}, {
			inputs,
			ports,
			destination
		});
		const lacking = inputs.dryRun ? [] : checkWheels(plan, []);
		const said = [
			...lock === void 0 ? [] : [lock],
			...flight,
			...untagged,
			...outlook,
			...lacking
		];
		const beside = _usingCtx$1.a(openBeside(signal));
		const rehearsal = _usingCtx$1.a(openRehearsal(indexPorts, destination));
		const share = shareOf(plan, inputs.share, seen.graph);
		const sources = packageSources(seen.indexes.ofWorkspace);
		const course = {
			plan,
			findings: [
				...seen.findings,
				...prepared?.findings ?? [],
				...made.findings,
				...share.findings,
				...said
			],
			works: share.packages.map((entry) => ({
				package: entry,
				distributions: []
			})),
			isPart: share.isPart,
			store: run.store,
			released,
			sources,
			environments: keepEnvironments({
				...ports,
				scratch: run.scratch,
				uvToml: sourcesToml(sources),
				slots: ports.facts.cores
			}),
			attestations: noAttestations
		};
		const setting = {
			...start,
			destination
		};
		const told = prepared?.told ?? /* @__PURE__ */ new Map();
		return await release(prepare({
			course,
			seen,
			copy,
			rehearsal,
			told,
			beside
		}, setting), setting);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};

export { publishCheckout };