import { filesOf, importNames, isExecutable, metadataPathOf, moduleOf, packagesOf as packagesOf$1, parseMetadata, sdistDiffersFromWheel, sdistLayout, sdistReadsDifferently, sitePathOf, topFolderOf, topNamesOf } from "./domain-problem-distribution.js";
import { Problem, _usingCtx, asWarning, askedDelay, cutShort, explainError, isWork, join, pendingPublisherForm, publisherForm, retryDelay, seconds, settingsPage, tableIn, withTag, yankPage } from "./domain-problem-plan.js";
import { boundMissing, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, classifierRefused, entryPointsOf, extraLost, isMetadataSince, metadataOf, requirementLost, requirementUnreadable, sameSpecifiers, siblingExcluded, siblingUnbound } from "./domain-problem-distribution-metadata.js";
import { sourcesToml } from "./domain-run-manifest.js";
import { attestationRefused, createSchedule, shareUnknown, waitsInPlan } from "./domain-problem-preflight.js";
import { admits, canonicalVersion, compareVersions, normalizeName, parseDistributionName, parseMarker, parseRequirement, parseSpecifiers, parseVersion } from "./domain-problem-workspace.js";
import { pLimit } from "../libraries/p-limit.js";
import { checkDistInfo, checkEntryPoints, checkWheelFile, inUploadOrder } from "./domain-distribution-wheel.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { buildPythonOf, configOf, releasesOf } from "./domain-config-config.js";
import { hasPyPIRules, titleOf } from "./domain-problem-target.js";
import { applyBounds, holds, kindsOfEnvironment } from "./domain-python-marker-environment.js";
import { contentDiffers, fileSwapped, hashDiffers, notInstallable, notListed, uploadAstray, uploadFailed, uploadIgnored, uploadLimited, uploadNameUsed, uploadRefused, uploadUnregistered } from "./domain-problem-upload.js";
import { publisherFields } from "./domain-distribution-secret-patterns.js";
import { checkEntries, indexCorrupt } from "./domain-problem-index-reads.js";
import { credentialExpired, credentialRefused, isCredential } from "./domain-problem-credential.js";
import { builtWithoutIsolation, bytecodeFound, checkRecord, classifiersUnavailable, draftUnderWay, entryPointModuleMissing, entryPointModuleUnseen, fileNearlyTooLarge, fileTooLarge, filesLost, filesOnlyInSdist, foreignFile, installedHashes, lfsPointer, modulesLost, newProjects, newProjectsLimit, noModule, pathsShared, projectArchived, projectDeprecated, projectQuarantined, pthFile, rehearsalRefused, runUnderWay, scriptWithoutExtra, sdistNeedsSettings, secretFound, sensitiveFile, smokeFailed, smokeForeign, smokeInstallFailed, smokeLocked, twineFailed, twineUnavailable, twineWarned, underWayUnseen, uploadNotBegun } from "./domain-problem-smoke.js";
import { buildNeeds, confirmIndex, undoWritten, withBuildNeeds } from "./domain-plan-shards.js";
import { finish as finish$1, keepManifest } from "./actions-publish-nothing-due.js";
import { installWords, lastWords, lockedIndex } from "./domain-uv-output.js";
import { refusedClassifiers } from "./domain-python-classifier.js";
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);

// src/domain/plan/share.ts
const shareOf = ({ packages }, given, graph) => {
	const work = packages.filter(isWork);
	if (given.length === 0) return {
		packages: work,
		isPart: false,
		findings: []
	};
	const known = new Set(packages.map(({ name }) => name));
	const unknown = given.filter((name) => !known.has(normalizeName(name)));
	const names = withBuildNeeds(given.map(normalizeName), {
		names: work.map(({ name }) => name),
		graph
	});
	const own = work.filter(({ name }) => names.has(name));
	return {
		packages: own,
		isPart: own.length < work.length,
		findings: unknown.length === 0 ? [] : [shareUnknown({ names: unknown })]
	};
};
const othersLeftOut = (plan, own) => {
	const names = new Set(own.map(({ name }) => name));
	const leave = (entry) => isWork(entry) && !names.has(entry.name) ? {
		...entry,
		status: "excluded",
		reason: "another job builds it"
	} : entry;
	return {
		...plan,
		packages: plan.packages.map(leave)
	};
};

// src/stages/publish/smoke/kept-environments.ts
const keepEnvironments = ({ environments, scratch, uvToml, slots }) => {
	const turns = pLimit(slots);
	const firsts = /* @__PURE__ */ new Map();
	const free = /* @__PURE__ */ new Map();
	const idle = (python) => {
		const list = free.get(python) ?? [];
		free.set(python, list);
		return list;
	};
	const create = async (python, signal) => {
		const folder = await scratch.folder("try");
		await folder.write("uv.toml", uvToml);
		return await environments.create({
			folder: folder.path,
			python,
			signal
		});
	};
	return {
		any: async (python, signal) => {
			const known = firsts.get(python);
			if (known !== void 0) return await known;
			const first = create(python, signal);
			firsts.set(python, first);
			try {
				idle(python).push(await first);
			} catch (error) {
				firsts.delete(python);
				throw error;
			}
			return await first;
		},
		borrow: async (python, signal) => {
			const end = await takeTurn(turns);
			try {
				signal.throwIfAborted();
				const environment = idle(python).pop() ?? await create(python, signal);
				firsts.set(python, firsts.get(python) ?? Promise.resolve(environment));
				const giveBack = () => {
					idle(python).push(environment);
					end();
				};
				return {
					environment,
					[Symbol.dispose]: giveBack
				};
			} catch (error) {
				end();
				throw error;
			}
		}
	};
};
const takeTurn = async (turns) => {
	const [begun, ended] = [Promise.withResolvers(), Promise.withResolvers()];
	turns(async () => {
		begun.resolve();
		await ended.promise;
	});
	await begun.promise;
	return ended.resolve;
};

// src/domain/plan/check-new-projects.ts
const day = 864e5;
const dateOf = (time) => new Date(time).toISOString().slice(0, 10);
const checkNewProjects = (names, maker) => {
	const { preset } = maker.target;
	if (preset === void 0 || names.length === 0) return [];
	return maker.credential === "trusted" ? byPublisher(names, {
		...maker,
		preset
	}) : byAccount(names, preset, maker);
};
const byPublisher = (names, { preset, job, now }) => {
	const index = preset.title;
	const form = (name) => pendingPublisherForm(preset, {
		name,
		job
	});
	const fields = job === void 0 ? "" : ` (${publisherFields(job)})`;
	const validity = `A form sent today is void after ${dateOf(now + 30 * day)}`;
	const [only = "", ...others] = names;
	if (others.length === 0) {
		const hint = `Unless it is there, add its pending publisher before the upload${fields}: ${form(only)}\n${validity}`;
		return [newProjects({
			index,
			names,
			hint
		})];
	}
	return [newProjectsLimit({
		index,
		names,
		limit: "trusted publishing makes one in a run, since only one pending publisher fits a job at a time",
		schedule: [
			`Before each run add the pending publisher of the next name${fields}; what is published stays, and a re-run takes up the rest:`,
			...names.map((name, at) => `  run ${at + 1}: ${name}: ${form(name)}`),
			validity,
			`Or make them with an account's token, ${4} a day, or each in an environment of its own: docs/releasing.md, The first release of a workspace`
		]
	})];
};
const byAccount = (names, preset, { credential, now }) => {
	const index = preset.title;
	const unknown = "By trusted publishing each needs a pending publisher, and one run makes one of them";
	if (names.length <= 4) {
		const hint = "Look at how they are spelt: a name cannot be changed later";
		return [newProjects({
			index,
			names,
			hint: credential === void 0 ? `${hint}. ${unknown}` : hint
		})];
	}
	const days = Array.from({ length: Math.ceil(names.length / 4) }, (_, at) => names.slice(at * 4, (at + 1) * 4));
	return [newProjectsLimit({
		index,
		names,
		limit: `it takes about ${4} new projects in 24 hours from a user or an address`,
		schedule: [
			"Run the same again a day later, until all are there; what is published stays:",
			...days.map((some, at) => `  ${dateOf(now + at * day)}: ${some.join(", ")}`),
			`${credential === void 0 ? `${unknown}; these` : "Pending publishers"} are not counted: docs/releasing.md, The first release of a workspace`
		]
	})];
};

// src/domain/plan/check-projects.ts
const marked = /* @__PURE__ */ new Map([
	["archived", projectArchived],
	["quarantined", projectQuarantined],
	["deprecated", projectDeprecated]
]);
const checkProjects = (seen) => {
	const { plan, target, released } = seen;
	const work = plan.packages.filter(isWork).map(({ name }) => name);
	const adverse = work.flatMap((name) => {
		const make = marked.get(released.get(name)?.status ?? "");
		const page = target.preset && settingsPage(target.preset, name);
		return make === void 0 ? [] : [make({
			package: name,
			index: titleOf(target),
			settingsPage: page
		})];
	});
	const unknown = work.filter((name) => !released.has(name));
	return [...adverse, ...checkNewProjects(unknown, seen)];
};

// src/stages/publish/under-way.ts
const lookForOthers = async (underWay, tags) => {
	if (underWay === void 0) return [];
	const [runs, drafts] = await Promise.all([underWay.runs(), underWay.drafts()]);
	const others = foundIn(runs);
	const why = [runs, drafts].flatMap(silenceOf)[0];
	return [
		...others.length === 0 ? [] : [runUnderWay({ runs: others })],
		...foundIn(drafts).filter(({ tag }) => tags.includes(tag)).map(draftUnderWay),
		...why === void 0 ? [] : [underWayUnseen({ why })]
	];
};
const foundIn = (answer) => answer.kind === "found" ? answer.value : [];
const silenceOf = (answer) => answer.kind === "unanswered" && (answer.cause === "outside" || answer.cause === "rate-limit") ? [answer.why] : [];

// src/actions/publish/outlook.ts
const lookOutside = async ({ plan, released }, { inputs, ports, destination }) => {
	const { target, credential, index, job } = destination;
	const work = plan.packages.filter(isWork);
	const underWay = work.length > 0 && !inputs.dryRun && target.kind !== "rehearsal" ? await ports.openUnderWay(inputs.githubToken?.secret) : void 0;
	const [unconfirmed, others] = await Promise.all([confirmIndex(target, {
		index,
		released
	}, ports.signal), lookForOthers(underWay, [...work.map(({ tag }) => tag), inputs.tag ?? null])]);
	const kind = isCredential(credential) ? credential.kind : void 0;
	return [
		...checkProjects({
			plan,
			released,
			target,
			credential: kind,
			job,
			now: ports.clock.now()
		}),
		...unconfirmed,
		...others
	];
};

// src/stages/publish/build.ts
const buildStage = (options) => {
	let settled;
	return {
		name: "build",
		slots: options.slots,
		run: async (work, signal) => {
			settled ??= options.copy.settle();
			await settled;
			const distributions = await builtOf(options, work, signal);
			await options.siblings?.add({
				...work,
				distributions
			}, signal);
			return {
				kind: "done",
				detail: distributions.map(({ filename }) => filename).join(", "),
				distributions
			};
		}
	};
};
const builtOf = (options, work, signal) => {
	if (work.package.wheels.length > 0) return build(options, { kind: "sdist" }, {
		work,
		signal
	});
	if (isWheelMissing(work)) return finish(options, work, signal);
	return build(options, { kind: "both" }, {
		work,
		signal
	});
};
const isWheelMissing = ({ package: { on_index } }) => on_index.some(isSdist) && !on_index.some((filename) => filename.endsWith(".whl"));
const isSdist = (filename) => filename.endsWith(".tar.gz");
const finish = async (options, work, signal) => {
	try {
		var _usingCtx$7 = _usingCtx();
		const { archives, store, scratch } = options;
		const sdists = await build(options, { kind: "sdist" }, {
			work,
			signal
		});
		const folder = _usingCtx$7.a(await scratch.folder(`unpack-${work.package.name}`));
		const source = await archives.unpack(store.pathOf(sdists[0].filename), folder.path);
		return [...await build(options, {
			kind: "wheel",
			folder: source
		}, {
			work,
			signal
		}), ...sdists];
	} catch (_) {
		_usingCtx$7.e = _;
	} finally {
		await _usingCtx$7.d();
	}
};
const build = async ({ uv, copy, store, scratch, progress, ...rest }, what, { work, signal }) => {
	try {
		var _usingCtx3 = _usingCtx();
		const { name } = work.package;
		const out = _usingCtx3.a(await scratch.folder(`build-${name}`));
		const { files, isIsolated } = await uv.build({
			...what,
			root: copy.root,
			package: name,
			home: work.package.path,
			out: out.path,
			commitTime: rest.commitTime,
			python: rest.python(name),
			told: rest.told(name),
			index: await rest.siblings?.index(),
			timeout: rest.timeout,
			signal,
			onLine: (line) => progress.detail({
				package: name,
				stage: "build",
				detail: line
			})
		});
		if (!isIsolated) rest.note(builtWithoutIsolation({ package: name }));
		const distributions = [];
		for (const filename of files) {
			const measured = await store.take(out.pathOf(filename));
			const ours = {
				package: name,
				filename,
				kind: isSdist(filename) ? "sdist" : "wheel",
				...measured
			};
			const theirs = work.package.status === "complete" ? await rest.look.adopt(work.package, ours, signal) : void 0;
			distributions.push(theirs ?? ours);
		}
		return distributions;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
};

// src/domain/distribution/same-content.ts
const isBackendsOwn = (name, value) => /^(metadata-version|import-name|import-namespace|dynamic)$/.test(name) || name === "classifier" && value.startsWith("Programming Language :: Python :: ") || name === "generator";
const headersOf = (text) => {
	const { fields, description = "" } = parseMetadata(text);
	return [...[...fields].flatMap(([name, values]) => values.filter((value) => !isBackendsOwn(name, value)).map((value) => `${name}: ${value}`)).toSorted(), description].join("\n");
};
const hasHeaders = (path) => /(\.dist-info\/(METADATA|WHEEL)|\/PKG-INFO)$/.test(path);
const isSameFile = (path, a, b) => {
	const [[first, left], [second, right]] = [a, b];
	if (left.type !== right.type || left.target !== right.target) return false;
	if (left.sha256 === right.sha256) return true;
	const [mine, theirs] = [first.texts.get(path), second.texts.get(path)];
	return hasHeaders(path) && mine !== void 0 && theirs !== void 0 && headersOf(mine) === headersOf(theirs);
};
const sameContent = (a, b) => {
	const faulty = [a, b].find(({ faults }) => faults.length > 0);
	if (faulty !== void 0) return [{
		path: faulty.filename,
		how: "unreadable"
	}];
	const entriesOf = ({ entries }) => new Map(entries.filter(({ type, path }) => type !== "folder" && !/\.dist-info\/RECORD$/.test(path)).map((entry) => [entry.path, entry]));
	const [left, right] = [entriesOf(a), entriesOf(b)];
	return [.../* @__PURE__ */ new Set([...left.keys(), ...right.keys()])].toSorted().flatMap((path) => {
		const [mine, theirs] = [left.get(path), right.get(path)];
		if (mine === void 0) return [{
			path,
			how: "only in the second"
		}];
		if (theirs === void 0) return [{
			path,
			how: "only in the first"
		}];
		if (!isSameFile(path, [a, mine], [b, theirs])) return [{
			path,
			how: "content"
		}];
		return isExecutable(mine) === isExecutable(theirs) ? [] : [{
			path,
			how: "executable bit"
		}];
	});
};

// src/stages/publish/index-look.ts
const lookAt = (options) => {
	const { index, indexName, simpleUrl, store, archives, clock, waitTimeout } = options;
	const listed = async (entry, file, signal) => (await index.project(entry.name, { signal }))?.files.find(({ filename }) => filename === file.filename);
	const hashes = async ({ package: entry, distributions }, signal) => {
		const ours = new Set(distributions.map(({ filename }) => filename));
		const files = (await index.project(entry.name, { signal }))?.files.filter(({ filename }) => ours.has(filename));
		const found = /* @__PURE__ */ new Map();
		for (const file of files ?? []) found.set(file.filename, file.sha256 ?? sha256(await index.download(file, { signal })));
		return found;
	};
	const find = async (entry, file, signal) => {
		const hash = (await hashes({
			package: entry,
			distributions: [file]
		}, signal)).get(file.filename);
		if (hash === void 0) return "absent";
		return hash === file.sha256 ? "same" : "different";
	};
	const fetchFile = async (found, signal) => {
		const bytes = await index.download(found, { signal });
		if (found.sha256 !== void 0 && sha256(bytes) !== found.sha256) throw new Problem(indexCorrupt({
			url: found.url,
			listed: found.sha256,
			received: sha256(bytes)
		}));
		return bytes;
	};
	const adopt = async (entry, file, signal) => {
		const found = await listed(entry, file, signal);
		if (found === void 0) return void 0;
		if (found.sha256 === file.sha256) return file;
		const bytes = await fetchFile(found, signal);
		const theirs = {
			...file,
			size: bytes.length,
			sha256: sha256(bytes)
		};
		if (theirs.sha256 === file.sha256) return file;
		const aside = `index-${file.filename}`;
		await store.write(aside, bytes);
		try {
			const [a, b] = [await archives.read(store.pathOf(file.filename)), await archives.read(store.pathOf(aside))];
			const differences = sameContent(a, {
				...b,
				filename: file.filename
			});
			if (differences.length > 0) {
				const facts = {
					package: entry.name,
					version: entry.version ?? "",
					file: file.filename,
					index: indexName
				};
				throw new Problem(contentDiffers({
					...facts,
					entries: differences.map(({ path }) => path)
				}));
			}
		} finally {
			await store.remove(aside);
		}
		await store.write(file.filename, bytes);
		return theirs;
	};
	const takeWheel = async (entry, signal) => {
		const [wheel, another] = ((await index.project(entry.name, { signal }))?.files ?? []).filter(({ filename }) => {
			const parsed = parseDistributionName(filename, entry.name);
			return parsed?.kind === "wheel" && canonicalVersion(parsed.version) === entry.version;
		});
		if (wheel === void 0 || another !== void 0) return void 0;
		const bytes = await fetchFile(wheel, signal);
		await store.write(wheel.filename, bytes);
		const { filename } = wheel;
		return {
			package: entry.name,
			filename,
			kind: "wheel",
			size: bytes.length,
			sha256: sha256(bytes)
		};
	};
	const waitUntil = async (ask, signal) => {
		const until = clock.now() + waitTimeout;
		for (let pause = 200;; pause = Math.min(pause * 1.5, 1e4)) {
			const answer = await ask().catch(whileOutside);
			if (answer === true) return true;
			const left = until - clock.now();
			if (left <= 0 && answer !== false) throw answer;
			if (left <= 0) return false;
			await clock.sleep(Math.min(pause, left), signal);
		}
	};
	const awaitAdoption = async (entry, file, signal) => {
		let adopted;
		const ask = async () => {
			adopted = await adopt(entry, file, signal);
			return adopted !== void 0;
		};
		await waitUntil(ask, signal);
		if (adopted !== void 0) return adopted;
		const facts = {
			package: entry.name,
			index: indexName,
			listing: simpleUrl,
			waited: seconds(waitTimeout)
		};
		throw new Problem(notListed({
			...facts,
			files: [file.filename]
		}));
	};
	return {
		listing: simpleUrl,
		find,
		hashes,
		adopt,
		awaitAdoption,
		takeWheel,
		waitUntil
	};
};
const whileOutside = (error) => {
	if (error instanceof Problem && error.findings.every(({ mender }) => mender === "outside")) return error;
	throw error;
};
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/stages/publish/pin.ts
const pinStage = ({ copy, member }) => ({
	name: "pin",
	slots: 1,
	run: async ({ package: { name, path, bounds } }) => {
		if (bounds.length === 0) return {
			kind: "skipped",
			reason: "nothing to pin"
		};
		const file = path === "." ? "pyproject.toml" : `${path}/pyproject.toml`;
		await copy.write(file, applyBounds(member(name), bounds));
		return {
			kind: "done",
			detail: bounds.map(({ to }) => to).join(", ")
		};
	}
});

// src/domain/upload/answer.ts
const judgeUpload = (answer) => {
	if (answer.exitCode === 0) return answer.isSent ? "accepted" : "ignored";
	return answer.hasBegun || answer.exitCode === null ? judgeRefusal(answer) : "not begun";
};
const judgeRefusal = ({ status, words }) => {
	if (status === 404 || status === 405 || status === void 0 && isRedirect(words)) return "astray";
	if (status === void 0) return /\b(?:credential|token|identity)/i.test(words) && !isNetwork(words) ? "denied" : "passing";
	if (status === 429 && /project|created/i.test(words)) return "limited";
	if (status === 408 || status === 429 || status >= 500) return "passing";
	if (/already exist|already been registered/i.test(words) || status === 409) return "exists";
	if (/filename has already been used/i.test(words)) return "used";
	if (status !== 401 && status !== 403) return "refused";
	return /\bexpired\b/i.test(words) ? "expired" : "denied";
};
const namesProject = (words, name) => {
	const spelt = name.replaceAll("-", "[-_.]+");
	return new RegExp(`(?:["'\u2018\u201c\`]|\\b(?:project|package):? +|\\bupload(?:ing)? to +)${spelt}(?![-_.\\w])`, "i").test(words);
};
const isRedirect = (words) => /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(words);
const isNetwork = (words) => /error sending request|connect|timed out|dns|reset|status code 5/i.test(words);

// src/stages/publish/stage.ts
var StopRun = class extends Problem {};

// src/stages/publish/hand-over.ts
const handOver = async ({ store, scratch }, file, attestation) => {
	const folder = await scratch.folder("out");
	const remove = () => folder[Symbol.asyncDispose]();
	const copyOut = async (each) => {
		const path = folder.pathOf(each.filename);
		const found = await store.copyTo(each.filename, path);
		if (found?.sha256 === each.sha256 && found.size === each.size) return path;
		const facts = {
			package: each.package,
			file: each.filename,
			expected: each.sha256,
			found: found?.sha256
		};
		throw new StopRun(fileSwapped(facts));
	};
	try {
		return {
			path: await copyOut(file),
			attestation: attestation && await copyOut(attestation),
			[Symbol.asyncDispose]: remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
};

// src/stages/publish/smoke/failures.ts
const explainFailures = (failures, { facts, extras }) => {
	const isForExtra = ({ isScript, isImportError }) => isScript && isImportError && extras.length > 0;
	return [...Map.groupBy(failures, (failure) => `${isForExtra(failure)} ${failure.words}`).values()].map((alike) => {
		const [first] = alike;
		const about = {
			...facts,
			words: first.words,
			what: alike.map(({ what }) => what)
		};
		return isForExtra(first) ? scriptWithoutExtra({
			...about,
			extras
		}) : smokeFailed(about);
	});
};

// src/stages/publish/smoke/probe.ts
const probe = `
import importlib, importlib.metadata, importlib.util, json, re, traceback

with open("ask.json", encoding="utf-8") as file:
    ask = json.load(file)
distribution = importlib.metadata.distribution(ask["name"])
installed = {str(path): path.hash.value for path in distribution.files or [] if path.hash}
answer = {
    "version": distribution.version,
    "foreign": min(
        ([path for path, value in record.items() if installed.get(path) != value] for record in ask["records"]),
        key=len,
    ),
    "failures": [],
}

def attempt(what, load, is_script=False):
    try:
        load()
    except BaseException as error:
        words = "".join(traceback.format_exception_only(type(error), error)).strip()
        failure = {"isScript": is_script, "isImportError": isinstance(error, ImportError)}
        answer["failures"].append({"what": what, "words": words[-2000:], **failure})

def find(value):
    top = re.match(r"(\\w+)[\\w.]*\\s*(:|$)", value)
    if top and importlib.util.find_spec(top.group(1)) is None:
        raise ModuleNotFoundError("No module named " + repr(top.group(1)))

for name in ask["imports"]:
    attempt("import " + name, lambda: importlib.import_module(name))
for point in distribution.entry_points:
    if point.group in ("console_scripts", "gui_scripts") and not getattr(point, "extras", None):
        attempt("script " + point.name, point.load, is_script=True)
    elif point.group not in ("console_scripts", "gui_scripts"):
        attempt("entry point " + point.name, lambda: find(point.value), is_script=True)
with open("answer.json", "w", encoding="utf-8") as file:
    json.dump(answer, file)
`;
const commandRunner = `
import json, os, subprocess, sys

with open("ask.json", encoding="utf-8") as file:
    command = json.load(file)
environment = dict(os.environ)
environment["PATH"] = os.path.dirname(sys.executable) + os.pathsep + environment.get("PATH", "")
try:
    sys.exit(subprocess.run(command, env=environment).returncode)
except OSError as error:
    sys.exit(str(error))
`;

// src/stages/publish/smoke/try-install.ts
const installTimeout = 6e5;
const probeTimeout = 12e4;
const tryInstall = async (options, work, signal) => {
	const smokePlan = options.smokePlan(work.package.name);
	if (smokePlan.how === "off") return {
		kind: "skipped",
		reason: "smoke is off for it"
	};
	const tried = [];
	for (const python of pythonsFor(work, smokePlan)) {
		const detail = await tryOn(python, {
			...options,
			work,
			signal,
			smokePlan
		});
		if (detail === needsBuild || detail === isLockedOut) return {
			kind: "skipped",
			reason: detail
		};
		if (detail !== void 0) tried.push(detail);
	}
	if (tried.length > 0) return {
		kind: "done",
		detail: tried.join(", ")
	};
	return {
		kind: "skipped",
		reason: `no Python here fits ${work.package.requires_python ?? "it"}`
	};
};
const pythonsFor = (work, { pythons }) => pythons.length > 0 ? pythons : [work.package.requires_python ?? void 0];
const resolves = async (options, work, signal) => {
	const smokePlan = () => ({
		how: "resolve",
		extras: [],
		pythons: []
	});
	try {
		await tryInstall({
			...options,
			smokePlan,
			isAlone: false
		}, work, signal);
		return;
	} catch (error) {
		if (signal.aborted || !(error instanceof Problem)) throw error;
		return error.message;
	}
};
const isLockedOut = "an index of what it requires wants a login that this job does not give";
const needsBuild = "what it requires would have to be built from source, and no code runs here";
const tryOn = async (python, trial) => {
	const { environments, work, signal, smokePlan } = trial;
	const any = await environments.any(python, signal);
	if (!fits(work, any)) return void 0;
	const { name, version } = work.package;
	const extras = smokePlan.extras.length === 0 ? "" : `[${smokePlan.extras.join(",")}]`;
	const sources = {
		index: await trial.index(),
		isCodeFree: trial.isCodeFree,
		timeout: installTimeout,
		signal
	};
	const facts = {
		package: name,
		index: trial.indexName,
		python: python ?? ""
	};
	const isAlone = smokePlan.how === "resolve" && trial.isAlone === true;
	const resolved = await any.resolve({
		...sources,
		requirements: [`${name}${extras}==${version}`],
		isAlone
	});
	signal.throwIfAborted();
	if (resolved.code !== 0) return explainInstall(resolved, trial, facts);
	if (smokePlan.how === "resolve") return isAlone ? "is served" : "resolves";
	const request = {
		...sources,
		pins: resolved.stdout
	};
	return await tryIn(python, request, {
		...trial,
		facts
	});
};
const tryIn = async (python, request, trial) => {
	try {
		var _usingCtx$6 = _usingCtx();
		const { environments, scratch, work, signal, smokePlan, facts } = trial;
		const { environment } = _usingCtx$6.u(await environments.borrow(python, signal));
		const filled = await environment.fill(request);
		signal.throwIfAborted();
		if (filled.code !== 0) return explainInstall(filled, trial, facts);
		const folder = _usingCtx$6.a(await scratch.folder(`try-${work.package.name}`));
		const attempt = {
			...trial,
			environment,
			folder,
			facts
		};
		if (typeof smokePlan.how !== "string") {
			await runCommand(attempt, smokePlan.how);
			return "installs and runs";
		}
		await inspect(attempt);
		return "installs and imports";
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
};
const explainInstall = ({ stderr }, { isCodeFree, note }, facts) => {
	const tail = stderr.slice(-4e3);
	const locked = lockedIndex(stderr);
	if (isCodeFree && /building from source is disabled/.test(tail)) return needsBuild;
	if (isCodeFree && locked !== void 0) {
		note(smokeLocked(locked));
		return isLockedOut;
	}
	throw new Problem(smokeInstallFailed({
		...facts,
		words: installWords(stderr),
		locked
	}), { cause: { tail } });
};
const fits = (work, { version }) => {
	const specifiers = parseSpecifiers(work.package.requires_python ?? "");
	if (specifiers === void 0 || specifiers.length === 0) return true;
	if (version === void 0 || parseVersion(version) === void 0) return true;
	return admits(specifiers, version, { prereleases: true });
};
const inspect = async ({ archives, folder, environment, work, signal, ...rest }) => {
	const wheel = work.distributions.find(({ kind }) => kind === "wheel");
	if (wheel === void 0) return;
	const archive = await archives.read(rest.pathOf(wheel.filename));
	const { name, version } = work.package;
	const ask = {
		name,
		version: version ?? "",
		records: await recordsOf(work, {
			archives,
			pathOf: rest.pathOf
		}),
		imports: importNames(archive)
	};
	await folder.write("ask.json", JSON.stringify(ask));
	const args = ["-c", probe];
	const exit = await environment.run({
		args,
		cwd: folder.path,
		timeout: probeTimeout,
		signal
	});
	signal.throwIfAborted();
	const text = await folder.readText("answer.json");
	const cause = { cause: { tail: `${exit.stdout}
${exit.stderr}`.slice(-4e3) } };
	if (text === void 0) {
		const words = exit.code === null ? `it was ended after ${probeTimeout / 1e3} s` : lastWords(exit.stderr);
		throw new Problem(smokeFailed({
			...rest.facts,
			what: ["import"],
			words
		}), cause);
	}
	const answer = JSON.parse(text);
	if (canonicalVersion(answer.version) !== version || answer.foreign.length > 0) throw new Problem(smokeForeign({
		...rest.facts,
		version: answer.version,
		files: answer.foreign
	}), cause);
	const { providesExtra } = parseMetadata(archive.texts.get(metadataPathOf(archive)) ?? "");
	const leftOut = rest.smokePlan.extras.length === 0 ? providesExtra : [];
	const findings = explainFailures(answer.failures, {
		facts: rest.facts,
		extras: leftOut
	});
	if (findings.some(({ severity }) => severity === "error")) throw new Problem(findings, cause);
	for (const finding of findings) rest.note(finding);
};
const recordsOf = async ({ distributions }, { archives, pathOf }) => {
	const wheels = distributions.filter(({ kind }) => kind === "wheel");
	return await Promise.all(wheels.map(async ({ filename }) => installedHashes(await archives.read(pathOf(filename)))));
};
const runCommand = async (attempt, command) => {
	const { folder, environment, signal, facts } = attempt;
	await folder.write("ask.json", JSON.stringify(command));
	const args = ["-c", commandRunner];
	const exit = await environment.run({
		args,
		cwd: folder.path,
		timeout: probeTimeout,
		signal
	});
	signal.throwIfAborted();
	if (exit.code === 0) return;
	const tail = `${exit.stdout}
${exit.stderr}`.slice(-4e3);
	throw new Problem(smokeFailed({
		...facts,
		what: [command.join(" ")],
		words: lastWords(tail)
	}), { cause: { tail } });
};

// src/stages/publish/rehearse.ts
const rehearseStage = (options) => {
	const trials = pLimit(2 * options.slots);
	const works = [];
	const sent = Promise.withResolvers();
	let begun;
	const begin = (files, signal) => begun ??= uploadTogether(options, files, signal);
	const finish = async (signal) => {
		const files = works.flatMap(({ distributions }) => distributions);
		return await begin(files, signal) ? /* @__PURE__ */ new Map() : await uploadEach(options, works, signal);
	};
	return {
		name: "rehearse",
		slots: Number.POSITIVE_INFINITY,
		begin,
		run: async (work, signal) => {
			works.push(work);
			if (works.length === options.names.length) sent.resolve(finish(signal));
			const failures = await untilAborted(sent.promise, signal);
			if (failures.has(work.package.name)) throw failures.get(work.package.name);
			return await trials(() => tryInstall(options, work, signal));
		}
	};
};
const uploadsAtOnce = 4;
const uploadTogether = async (options, files, signal) => {
	const groups = Object.values(Object.groupBy(inUploadOrder(files), (file) => files.indexOf(file) % uploadsAtOnce));
	return (await Promise.all(groups.map((group = []) => uploadGroup(options, group, signal)))).every((isThere) => isThere);
};
const uploadGroup = async (options, files, signal) => {
	const { uploadUrl, token, admit } = await options.server();
	const copies = [];
	try {
		admit(files);
		for (const file of files) copies.push(await handOver(options, file));
		const [path = "", ...more] = copies.map((copy) => copy.path);
		const answer = await options.uv.publish({
			path,
			more,
			uploadUrl,
			login: {
				kind: "token",
				token
			},
			signal
		});
		return answer.exitCode === 0 && answer.isSent;
	} catch (error) {
		if (error instanceof Problem && !signal.aborted) return false;
		throw error;
	} finally {
		for (const copy of copies) await copy[Symbol.asyncDispose]();
	}
};
const uploadEach = async (options, works, signal) => {
	const failures = /* @__PURE__ */ new Map();
	for (const work of works) try {
		await uploadTo(options, work, signal);
	} catch (error) {
		failures.set(work.package.name, error);
		if (error instanceof StopRun) break;
	}
	return failures;
};
const uploadTo = async (options, work, signal) => {
	const { uploadUrl, token, admit } = await options.server();
	admit(work.distributions);
	for (const file of inUploadOrder(work.distributions)) try {
		var _usingCtx$5 = _usingCtx();
		signal.throwIfAborted();
		const out = _usingCtx$5.a(await handOver(options, file));
		const answer = await options.uv.publish({
			path: out.path,
			uploadUrl,
			login: {
				kind: "token",
				token
			},
			signal
		});
		signal.throwIfAborted();
		if (answer.exitCode === 0 && answer.isSent) continue;
		const cause = { cause: { tail: answer.output } };
		if (judgeUpload(answer) === "not begun") throw new StopRun(uploadNotBegun(answer), cause);
		const facts = {
			package: work.package.name,
			file: file.filename,
			words: answer.words
		};
		throw new Problem(rehearsalRefused(facts), cause);
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
};
const skipRehearsal = (reason) => ({
	name: "rehearse",
	slots: Number.POSITIVE_INFINITY,
	run: async () => ({
		kind: "skipped",
		reason
	})
});
const untilAborted = async (promise, signal) => {
	const aborted = Promise.withResolvers();
	const abort = () => aborted.reject(signal.reason);
	signal.throwIfAborted();
	signal.addEventListener("abort", abort, { once: true });
	try {
		return await Promise.race([promise, aborted.promise]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
};

// src/stages/publish/fetch-ahead.ts
const fetchAhead = async (options, signal) => {
	for (const [python, { count, requirements }] of wanted(options)) try {
		var _usingCtx$4 = _usingCtx();
		const asked = Array.from({ length: Math.min(count, options.slots) }, () => options.environments.borrow(python, signal));
		const [first, ...others] = (await Promise.allSettled(asked)).flatMap((end) => end.status === "fulfilled" ? [end.value] : []);
		for (const other of others) other[Symbol.dispose]();
		if (first === void 0) continue;
		const borrowed = _usingCtx$4.u(first);
		if (requirements.size > 0) await fetchInto(borrowed, [...requirements], {
			...options,
			signal
		});
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		_usingCtx$4.d();
	}
};
const fetchInto = async ({ environment }, requirements, { status, signal }) => {
	const onLine = (line) => {
		const [, what] = /^Downloading (\S+ \(.*\))$/.exec(line) ?? [];
		if (what !== void 0) status(`Fetching what the packages require, while they build: ${what}`);
	};
	const resolved = await environment.resolve({
		requirements,
		signal
	});
	if (resolved.code === 0) await environment.fill({
		pins: resolved.stdout,
		onLine,
		signal
	});
};
const wanted = ({ works, requirements, smokePlan }) => {
	const wanted = /* @__PURE__ */ new Map();
	for (const work of works) {
		const plan = smokePlan(work.package.name);
		if (plan.how === "off" || plan.how === "resolve") continue;
		for (const python of pythonsFor(work, plan)) {
			const before = wanted.get(python);
			const all = [...before?.requirements ?? [], ...requirements(work.package.name)];
			wanted.set(python, {
				count: (before?.count ?? 0) + 1,
				requirements: new Set(all)
			});
		}
	}
	return wanted;
};

// src/actions/publish/smoke-plan.ts
const smokePlanOf = ({ smoke, pythonVersion }, config) => (name) => {
	const own = configOf(config, name);
	return {
		how: own.smoke === "off" || smoke !== "import" ? own.smoke === "off" ? "off" : smoke : own.smoke ?? "import",
		extras: own.extras,
		pythons: own.pythonVersions.length > 0 ? own.pythonVersions : pythonVersion
	};
};

// src/actions/publish/ahead.ts
const startAhead = ({ course, seen, beside }, { inputs, ports }) => {
	let started;
	const twine = () => {
		if (started !== void 0) return started;
		started = ports.twine.start(beside.signal);
		beside.add(started.then(({ ended }) => ended));
		return started;
	};
	const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
	const requirements = (name) => (members.get(name)?.requirements ?? []).filter(({ kind, requirement }) => kind === "runtime" && !members.has(requirement.name)).map(({ requirement }) => requirement.text);
	return {
		twine,
		begin: ({ isInstalled }) => {
			twine();
			if (!isInstalled) return;
			const smokePlan = smokePlanOf(inputs, ports.config);
			const { status } = ports.progress;
			beside.add(fetchAhead({
				...course,
				requirements,
				smokePlan,
				status,
				slots: ports.facts.cores
			}, beside.signal));
		}
	};
};

// src/domain/distribution/stated.ts
const readRequirement = (text) => {
	const parsed = parseRequirement(text);
	return parsed.ok ? [parsed.requirement] : [];
};
const inMetadata = (text, table) => {
	const extra = /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1];
	if (table !== "project.dependencies" && extra === void 0) return [];
	return readRequirement(text).flatMap((requirement) => {
		if (extra === void 0) return [requirement];
		const marker = requirement.marker === void 0 ? "" : `(${requirement.marker}) and `;
		const { spans } = requirement;
		const end = spans.marker === void 0 ? text.length : text.lastIndexOf(";", spans.marker.start);
		return readRequirement(`${text.slice(0, end)} ; ${marker}extra == "${extra}"`);
	});
};
const statedBy = (member, bounds) => {
	const isEdited = (text, table) => bounds.some((edit) => edit.from === text && edit.table === table);
	const ofOthers = member.requirements.filter(({ requirement: { name } }) => name !== member.name);
	const written = ofOthers.filter(({ requirement, table }) => requirement.url === void 0 && !isEdited(requirement.text, table));
	const extras = ofOthers.flatMap(({ table }) => /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1] ?? []);
	return {
		requirements: written.flatMap(({ requirement, table }) => inMetadata(requirement.text, table)),
		extras: [...new Set(extras)],
		requiresPython: member.dynamic.includes("requires-python") ? void 0 : member.requiresPython,
		description: typeof member.project.description === "string" ? member.project.description : void 0,
		needs: ofOthers.filter(({ kind }) => kind === "dynamic").map(({ requirement }) => requirement.name),
		isEmpty: isMeantEmpty(member)
	};
};
const isMeantEmpty = ({ tool }) => {
	const wheel = tableIn(tableIn(tableIn(tableIn(tool, "hatch"), "build"), "targets"), "wheel");
	const setuptools = tableIn(tool, "setuptools");
	const isNone = (value) => Array.isArray(value) && value.length === 0;
	return wheel["bypass-selection"] === true || isNone(setuptools.packages) || isNone(setuptools["py-modules"]) || isNone(tableIn(tool, "poetry").packages);
};

// src/domain/plan/together.ts
const togetherIn = ({ packages }) => {
	const needs = new Map(packages.map((each) => [each.name, each.needs]));
	const brings = packages.map(({ name }) => {
		const found = /* @__PURE__ */ new Set([name]);
		for (const each of found) for (const need of needs.get(each) ?? []) found.add(need);
		return found;
	});
	return (a, b) => brings.some((names) => names.has(a) && names.has(b));
};

// src/domain/distribution/losses.ts
const isEmpty = (table) => Object.keys(table).length === 0;
const hasAny = (table, pattern) => Object.keys(table).some((key) => pattern.test(key));
const hatchMay = (build) => {
	const { targets, ...rest } = build;
	const { wheel, ...others } = tableIn(build, "targets");
	const { packages, ...more } = tableIn(tableIn(build, "targets"), "wheel");
	return !isEmpty(rest) || !isEmpty(others) || !isEmpty(more);
};
const poetryMay = (poetry) => hasAny(poetry, /^(include|exclude|build)$/) || /"format"/.test(JSON.stringify(poetry.packages ?? ""));
const mayLose = ({ buildBackend, tool }) => {
	switch (buildBackend?.split(":")[0]) {
		case "uv_build": return hasAny(tableIn(tableIn(tool, "uv"), "build-backend"), /exclude|include|data/);
		case "hatchling.build": return hatchMay(tableIn(tableIn(tool, "hatch"), "build"));
		case "poetry.core.masonry.api": return poetryMay(tableIn(tool, "poetry"));
		case "pdm.backend": return !isEmpty(tableIn(tableIn(tool, "pdm"), "build"));
		case "flit_core.buildapi": return hasAny(tableIn(tool, "flit"), /sdist|external-data/);
		case "maturin":
		case "scikit_build_core.build":
		case "mesonpy": return false;
		default: return true;
	}
};
const remedies = {
	uv_build: "take it out of source-exclude in [tool.uv.build-backend]",
	"hatchling.build": "name it in artifacts (where git ignores it) or include of [tool.hatch.build.targets.sdist] too",
	"poetry.core.masonry.api": "give it format = [\"sdist\", \"wheel\"] in include of [tool.poetry]",
	"pdm.backend": "name it in source-includes or includes of [tool.pdm.build]",
	"flit_core.buildapi": "name it in include of [tool.flit.sdist]",
	"setuptools.build_meta": "name it in MANIFEST.in"
};
const notForUsers = /\.(py[ixc]?|pxd|pyx|ipynb|[ch]|cc|cpp|cxx|hpp|cu|rs|go|zig|f90|m|swift|[jt]sx?|vue|svelte|s[ac]ss|less|map|pot?|in|md|rst|cfg|ini|lock)$|(^|\/)(\.[^/]*|Makefile|CMakeLists\.txt|meson\.build|[A-Z]+)$|(^|\/)_?(tests?|testing|docs?|examples?|samples?|benchmarks?|node_modules|__pycache__)\//i;
const written = (wheel) => filesOf(wheel).map(({ path }) => path).filter((path) => !/^[^/]+\.dist-info\/[^/]+$|\.py[co]$|\.(so|pyd)$/.test(path));
const checkLosses = (straight, wheel, backend) => {
	const there = new Set(written(wheel));
	const entries = written(straight).filter((path) => !there.has(path));
	if (entries.length === 0) return [];
	const remedy = remedies[backend?.split(":")[0] ?? "setuptools.build_meta"] ?? "see that the sdist has it";
	const finding = filesLost({
		filename: wheel.filename,
		entries,
		remedy
	});
	return [entries.every((path) => !/\.pyi?$/.test(path) && notForUsers.test(path)) ? {
		...finding,
		severity: "warning"
	} : finding];
};
const leavesOut = ({ tool }) => {
	const build = tableIn(tableIn(tool, "hatch"), "build");
	return [
		build,
		tableIn(tableIn(build, "targets"), "wheel"),
		tableIn(tableIn(tool, "uv"), "build-backend"),
		tableIn(tool, "setuptools"),
		tableIn(tool, "poetry"),
		tableIn(tableIn(tool, "pdm"), "build")
	].some((table) => hasAny(table, /^(wheel-)?excludes?$|^exclude-package-data$|^source-includes$/));
};
const checkData = (sdist, wheel, member) => {
	if (leavesOut(member)) return [];
	const there = new Set(filesOf(wheel).flatMap(({ path }) => sitePathOf(path) ?? []));
	const folders = packagesOf$1(wheel).map((name) => `${name.replaceAll(".", "/")}/`);
	const top = `${topFolderOf(sdist)}/`;
	const entries = filesOf(sdist).flatMap(({ path }) => {
		const inside = path.slice(top.length).replace(/^(src|lib|python)\//, "");
		return !there.has(inside) && !notForUsers.test(inside) && folders.some((each) => inside.startsWith(each)) ? [inside] : [];
	});
	return entries.length === 0 ? [] : [filesOnlyInSdist({
		filename: wheel.filename,
		sdist: sdist.filename,
		entries
	})];
};

// src/domain/distribution/entry-modules.ts
const prefixesOf = (dotted) => {
	const parts = dotted.split(".");
	return parts.map((_, index) => parts.slice(0, index + 1).join("."));
};
const modulesOf = (wheel) => {
	const all = /* @__PURE__ */ new Set();
	const closed = /* @__PURE__ */ new Set();
	const compiled = /* @__PURE__ */ new Set();
	for (const { path } of filesOf(wheel)) {
		const parts = sitePathOf(path)?.split("/") ?? [];
		const module = moduleOf(parts.at(-1) ?? "");
		if (module === void 0) continue;
		const folders = parts.slice(0, -1);
		const name = (module === "__init__" ? folders : [...folders, module]).join(".");
		for (const prefix of prefixesOf(name)) all.add(prefix);
		closed.add(name);
		if (!path.endsWith(".py")) compiled.add(name);
	}
	return {
		all,
		closed,
		compiled
	};
};
const moduleIn = (value) => /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*(?::\s*[\p{L}_][\p{L}\p{N}_.]*)?$/u.exec(value.trim())?.[1];
const requiresMore = (wheel, others) => (metadataOf(wheel)?.requiresDist ?? []).flatMap(readRequirement).some(({ name }) => !others.some((other) => other.package === name));
const checkEntryModules = (wheel, others) => {
	const points = entryPointsOf(wheel) ?? [];
	if (points.length === 0) return [];
	const own = modulesOf(wheel);
	const foreign = others.map((other) => modulesOf(other.wheel));
	const isForeign = (module) => foreign.some(({ all }) => all.has(module));
	return points.flatMap(({ group, name, value }) => {
		const module = moduleIn(value);
		if (module === void 0 || own.all.has(module)) return [];
		const above = prefixesOf(module);
		if (above.some((prefix) => own.compiled.has(prefix))) return [];
		const facts = {
			filename: wheel.filename,
			entry: `${name} = ${value}`,
			group,
			module
		};
		if (above.some((prefix) => own.closed.has(prefix))) return [entryPointModuleMissing(facts)];
		if (isForeign(module)) return [];
		return [requiresMore(wheel, others) ? entryPointModuleUnseen(facts) : entryPointModuleMissing(facts)];
	});
};

// src/domain/distribution/modules.ts
const ownUse = /^_?(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|conftest)$/;
const isUsable = (wheel) => filesOf(wheel).some(({ path }) => /\.(py|pyi|so|pyd)$/.test(sitePathOf(path) ?? "") || /^[^/]+\.data\/scripts\//.test(path));
const checkModules = (wheel, { sources, isEmpty }) => {
	const { filename } = wheel;
	if (isEmpty || sources.length === 0) return [];
	if (!isUsable(wheel)) return [noModule({
		filename,
		sources
	})];
	const { all } = modulesOf(wheel);
	const parentOf = (name) => name.split(".").slice(0, -1).join(".");
	const lost = sources.filter((name) => all.has(parentOf(name)) && !all.has(name) && !name.split(".").some((part) => ownUse.test(part)));
	return lost.length === 0 ? [] : [modulesLost({
		filename,
		modules: lost
	})];
};

// src/domain/uv/build-settings.ts
const buildSettingsFor = (name, uv) => {
	const hasEntry = (key) => Object.keys(tableIn(uv, key)).some((each) => normalizeName(each) === name);
	return [
		["extra-build-dependencies", hasEntry("extra-build-dependencies")],
		["extra-build-variables", hasEntry("extra-build-variables")],
		["config-settings", Object.keys(tableIn(uv, "config-settings")).length > 0],
		["config-settings-package", hasEntry("config-settings-package")],
		["build-constraint-dependencies", Array.isArray(uv["build-constraint-dependencies"])]
	].filter(([, isSet]) => isSet).map(([key]) => key);
};

// src/stages/publish/check/build-away.ts
const buildAway = async (options, { name, sdist, signal }) => {
	try {
		var _usingCtx$3 = _usingCtx();
		const settings = buildSettingsFor(name, uvTable(options));
		if (sdist === void 0 || settings.length === 0) return [];
		const { uv, scratch, uvToml, pathOf, request } = options;
		const folder = _usingCtx$3.a(await scratch.folder(`away-${name}`));
		await folder.write("uv.toml", uvToml);
		const away = {
			kind: "wheel",
			root: folder.path,
			folder: pathOf(sdist.filename),
			out: folder.pathOf("out")
		};
		try {
			await uv.build({
				...await request(name),
				...away,
				signal
			});
			return [];
		} catch (error) {
			if (signal.aborted || !(error instanceof Problem)) throw error;
			return [sdistNeedsSettings({
				filename: sdist.filename,
				settings,
				words: error.findings[0]?.message ?? ""
			})];
		}
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
};
const uvTable = ({ files, root, rootTool }) => {
	const text = files.readText(join(root, "uv.toml"));
	const parsed = text === void 0 ? void 0 : parseToml(text);
	return parsed?.ok ? parsed.table : tableIn(rootTool, "uv");
};

// src/stages/publish/check/source-packages.ts
const besides = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|ci|assets|node_modules)$/;
const roots = [
	"",
	"src",
	"lib",
	"python"
];
const isIdentifier = (name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
const sourcePackages = (files, folder) => {
	const foldersIn = (path) => (files.list(path) ?? []).filter(({ kind, isLink }) => kind === "folder" && !isLink).map(({ name }) => name);
	const isPackage = (path) => (files.list(path) ?? []).some(({ name, kind }) => name === "__init__.py" && kind === "file");
	const below = (path, dotted) => [dotted, ...foldersIn(path).filter((name) => isIdentifier(name) && isPackage(join(path, name))).flatMap((name) => below(join(path, name), `${dotted}.${name}`))];
	return roots.flatMap((root) => foldersIn(join(folder, root)).filter((name) => isIdentifier(name) && !besides.test(name) && !roots.includes(name)).filter((name) => isPackage(join(join(folder, root), name))).flatMap((name) => below(join(join(folder, root), name), name)));
};

// src/stages/publish/check/besides.ts
const lookBesides = (options) => async (work, archives, signal) => {
	const wheel = archives.find(({ kind, faults }) => kind === "wheel" && faults.length === 0);
	if (wheel === void 0) return [];
	const member = options.member(work.package.name);
	const sources = sourcePackages(options.files, join(options.root, member.path));
	const { name } = work.package;
	const sdist = archives.find(({ kind, faults }) => kind === "sdist" && faults.length === 0);
	const straight = mayLose(member) && isPure(wheel) ? await buildStraight(options, work, signal) : void 0;
	return [
		...checkModules(wheel, {
			sources,
			isEmpty: statedBy(member, []).isEmpty
		}),
		...sdist === void 0 ? [] : checkData(sdist, wheel, member),
		...straight === void 0 ? [] : checkLosses(straight, wheel, member.buildBackend),
		...await buildAway(options, {
			name,
			sdist,
			signal
		})
	];
};
const isPure = ({ filename }) => filename.endsWith("-none-any.whl");
const buildStraight = async ({ uv, archives, scratch, request }, { package: { name } }, signal) => {
	try {
		var _usingCtx$2 = _usingCtx();
		const out = _usingCtx$2.a(await scratch.folder(`straight-${name}`));
		try {
			const { files } = await uv.build({
				...await request(name),
				kind: "wheel",
				out: out.path,
				signal
			});
			const archive = files[0] === void 0 ? void 0 : await archives.read(out.pathOf(files[0]));
			return archive?.faults.length === 0 ? archive : void 0;
		} catch (error) {
			if (signal.aborted || !(error instanceof Problem)) throw error;
			return;
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
};

// src/domain/distribution/contents.ts
const checkSize = ({ filename, size }, { sizeLimit }) => {
	if (sizeLimit === void 0 || size <= sizeLimit * .9) return [];
	const facts = {
		filename,
		size,
		limit: sizeLimit
	};
	return [size > sizeLimit ? fileTooLarge(facts) : fileNearlyTooLarge(facts)];
};
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const credentialFile = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|id_(rsa|dsa|ecdsa|ed25519))$/;
const sensitive = /^(\.env(\.(local|production|staging))?|credentials(\.json)?|.*\.(key|p12|pfx|ppk|jks|keystore))$/i;
const checkSecrets = (archive) => {
	const { filename, secrets } = archive;
	const named = filesOf(archive).flatMap(({ path: entry }) => {
		if (credentialFile.test(baseName(entry))) return [secretFound({
			filename,
			entry,
			what: "a file of credentials"
		})];
		if (secrets.some(({ path }) => path === entry) || !sensitive.test(baseName(entry))) return [];
		return [sensitiveFile({
			filename,
			entry,
			what: "a file that often is secret"
		})];
	});
	const read = secrets.map(({ path, line, what, isToken }) => (isToken ? secretFound : sensitiveFile)({
		filename,
		entry: `${path}, line ${line}`,
		what
	}));
	return [...named, ...read];
};
const checkLfsPointers = (archive) => {
	const entries = filesOf(archive).flatMap(({ path, isLfsPointer }) => isLfsPointer ? [path] : []);
	return entries.length === 0 ? [] : [lfsPointer({
		filename: archive.filename,
		entries
	})];
};
const checkBytecode = (archive) => {
	const entries = filesOf(archive).map(({ path }) => path).filter((path) => /(^|\/)__pycache__\/|\.py[co]$/.test(path));
	return entries.length === 0 ? [] : [bytecodeFound({
		filename: archive.filename,
		entries
	})];
};
const checkPth = (archive) => filesOf(archive).filter(({ path }) => /^[^/]+\.pth$/.test(sitePathOf(path) ?? "")).map(({ path: entry }) => {
	const runsCode = /^import[ \t]/m.test(archive.texts.get(entry) ?? "");
	return pthFile({
		filename: archive.filename,
		entry,
		runsCode
	});
});
const projectFolder = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|src|ci|assets|node_modules)$/i;
const checkForeignFiles = (archive, { name }) => {
	const paths = filesOf(archive).flatMap(({ path }) => sitePathOf(path) ?? []);
	const byTop = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
	const isPython = (path) => /\.(py|pyi|so|pyd)$/.test(path);
	const entries = [...byTop].filter(([top, inside]) => {
		if (inside.includes(top)) return !isPython(top) && !top.endsWith(".pth");
		const isOwn = name.split("-").includes(normalizeName(top));
		return projectFolder.test(top) && !isOwn || !inside.some(isPython);
	}).map(([top, inside]) => inside.includes(top) ? top : `${top}/`);
	return entries.length === 0 ? [] : [foreignFile({
		filename: archive.filename,
		entries
	})];
};

// src/domain/python/same-marker.ts
const sameMarker = (a, b) => {
	if (JSON.stringify(a) === JSON.stringify(b)) return true;
	return kindsOfEnvironment([a, b])?.every((held) => holds(a, held) === holds(b, held)) ?? false;
};

// src/domain/python/same-requirement.ts
const sameExtras = (a, b) => new Set(a.map(normalizeName)).symmetricDifference(new Set(b.map(normalizeName))).size === 0;
const withNormalExtras = (marker) => {
	if (marker.kind !== "comparison") return {
		...marker,
		operands: marker.operands.map(withNormalExtras)
	};
	const { left, right } = marker;
	const isOfExtra = [left, right].some((operand) => operand.kind === "variable" && operand.name === "extra");
	const normal = (operand) => operand.kind === "value" ? {
		...operand,
		text: normalizeName(operand.text)
	} : operand;
	return isOfExtra ? {
		...marker,
		left: normal(left),
		right: normal(right)
	} : marker;
};
const markerOf = ({ marker }) => {
	const parsed = marker === void 0 ? void 0 : parseMarker(marker);
	return parsed && withNormalExtras(parsed);
};
const sameRequirement = (a, b) => a.name === b.name && a.url === b.url && sameExtras(a.extras, b.extras) && sameSpecifiers(parseSpecifiers(a.specifier) ?? [], parseSpecifiers(b.specifier) ?? []) && sameMarker(markerOf(a), markerOf(b));

// src/domain/distribution/requirements.ts
const plannedRequirements = ({ bounds }) => bounds.flatMap(({ table, to }) => inMetadata(to, table));
const isSettled = (archive) => {
	const metadata = metadataOf(archive);
	if (metadata === void 0) return false;
	if (archive.kind === "wheel") return true;
	return isMetadataSince(metadata, "2.2") && !metadata.dynamic.some((name) => /^requires-dist$/i.test(name));
};
const checkStated = (archive, { name, stated }) => {
	const metadata = metadataOf(archive);
	if (metadata === void 0 || !isSettled(archive)) return [];
	const { filename } = archive;
	const built = metadata.requiresDist.flatMap(readRequirement);
	const lost = stated.requirements.filter((wanted) => !built.some((one) => sameRequirement(one, wanted)));
	const needs = stated.needs.filter((need) => need !== name && !built.some((one) => one.name === need));
	const extras = new Set(metadata.providesExtra.map(normalizeName));
	return [
		...lost.map(({ name: wanted, text }) => {
			const others = built.filter((one) => one.name === wanted).map((one) => one.text);
			return requirementLost({
				filename,
				requirement: text,
				built: others
			});
		}),
		...needs.map((need) => requirementLost({
			filename,
			requirement: need,
			built: []
		})),
		...stated.extras.filter((extra) => !extras.has(normalizeName(extra))).map((extra) => extraLost({
			filename,
			extra
		}))
	];
};
const checkRequirements = (archive, expected) => {
	const { filename } = archive;
	const texts = metadataOf(archive)?.requiresDist ?? [];
	const built = texts.flatMap(readRequirement);
	const planned = isSettled(archive) ? plannedRequirements(expected) : [];
	const unreadable = texts.filter((text) => readRequirement(text).length === 0);
	const internal = built.flatMap((requirement) => {
		const version = expected.siblings.get(requirement.name);
		return version !== void 0 && requirement.url === void 0 && requirement.name !== expected.name ? [{
			requirement,
			version
		}] : [];
	});
	const missing = planned.filter((requirement) => !built.some((one) => sameRequirement(one, requirement)));
	return [
		...unreadable.map((requirement) => requirementUnreadable({
			filename,
			requirement
		})),
		...missing.map(({ name, text }) => {
			const others = built.filter((one) => one.name === name).map((one) => one.text);
			return boundMissing({
				filename,
				requirement: text,
				built: others
			});
		}),
		...internal.flatMap(({ requirement, version }) => {
			const { text, specifier } = requirement;
			if (specifier === "") return missing.some(({ name }) => name === requirement.name) ? [] : [siblingUnbound({
				filename,
				requirement: text,
				version
			})];
			return admits(parseSpecifiers(specifier) ?? [], version) ? [] : [siblingExcluded({
				filename,
				requirement: text,
				version
			})];
		})
	];
};

// src/domain/distribution/sdist.ts
const checkSdistLayout = (archive) => {
	const { filename } = archive;
	const top = topFolderOf(archive);
	const others = topNamesOf(archive).filter((name) => name !== top);
	const paths = new Set(filesOf(archive).map(({ path }) => path));
	const isBuildable = paths.has(`${top}/pyproject.toml`) || paths.has(`${top}/setup.py`);
	return [[others.length > 0, `beside the folder ${top} it has ${others.slice(0, 3).join(", ")}`], [!isBuildable, `it has no ${top}/pyproject.toml`]].filter(([isSo]) => isSo).map(([, what]) => sdistLayout({
		filename,
		what
	}));
};
const isSameRequirement = (a, b) => {
	const [left, right] = [parseRequirement(a), parseRequirement(b)];
	return left.ok && right.ok ? sameRequirement(left.requirement, right.requirement) : a === b;
};
const isSamePython = (a, b) => {
	const [left, right] = [parseSpecifiers(a), parseSpecifiers(b)];
	return left !== void 0 && right !== void 0 ? sameSpecifiers(left, right) : a === b;
};
const isSameExtra = (a, b) => normalizeName(a) === normalizeName(b);
const obeyed = [
	{
		field: "Requires-Dist",
		values: ({ requiresDist }) => requiresDist,
		isSame: isSameRequirement,
		isObeyed: true
	},
	{
		field: "Requires-Python",
		values: ({ requiresPython = "" }) => [requiresPython],
		isSame: isSamePython,
		isObeyed: true
	},
	{
		field: "Provides-Extra",
		values: ({ providesExtra }) => providesExtra,
		isSame: isSameExtra,
		isObeyed: true
	}
];
const inOneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
const read = [
	"Summary",
	"License",
	"License-Expression",
	"License-File",
	"Classifier",
	"Keywords",
	"Author",
	"Author-email",
	"Maintainer",
	"Maintainer-email",
	"Home-page",
	"Project-URL",
	"Description-Content-Type"
].map((field) => ({
	field,
	values: ({ fields }) => fields.get(field.toLowerCase()) ?? [],
	isSame: (a, b) => inOneLine(a) === inOneLine(b),
	isObeyed: false
}));
const without = (these, those, isSame) => these.filter((one) => !those.includes(one) && !those.some((other) => isSame(one, other)));
const checkAgreement = (sdist, wheel) => {
	const [source, built] = [metadataOf(sdist), metadataOf(wheel)];
	if (source === void 0 || built === void 0) return [];
	const dynamic = new Set(source.dynamic.map((name) => name.toLowerCase()));
	const isOpen = (field) => !source.fields.has(field.toLowerCase()) && (dynamic.has(field.toLowerCase()) || !isMetadataSince(source, "2.2"));
	return [...obeyed, ...read].filter(({ field }) => !isOpen(field)).flatMap(({ field, values, isSame, isObeyed }) => {
		const onlySdist = without(values(source), values(built), isSame);
		const onlyWheel = without(values(built), values(source), isSame);
		if (onlySdist.length === 0 && onlyWheel.length === 0) return [];
		const facts = {
			filename: sdist.filename,
			wheel: wheel.filename,
			field,
			onlySdist,
			onlyWheel
		};
		return [isObeyed ? sdistDiffersFromWheel(facts) : sdistReadsDifferently(facts)];
	});
};

// src/domain/distribution/check.ts
const everyCheck = [
	checkFilename,
	checkSize,
	checkEntries,
	checkMetadata,
	checkRequirements,
	checkStated,
	checkPyPIRules,
	checkLicenseFiles,
	checkSecrets,
	checkBytecode
];
const wheelChecks = [
	checkDistInfo,
	checkRecord,
	checkWheelFile,
	checkEntryPoints,
	checkPth,
	checkLfsPointers,
	checkForeignFiles
];
const sdistChecks = [checkSdistLayout];
const checkOne = (archive, expected) => {
	if (archive.faults.length > 0) return [...checkFilename(archive, expected), ...archive.faults];
	return [...everyCheck, ...archive.kind === "wheel" ? wheelChecks : sdistChecks].flatMap((check) => check(archive, expected));
};
const checkDistributions = (archives, expected) => {
	const whole = archives.filter(({ faults }) => faults.length === 0);
	const wheels = whole.filter(({ kind }) => kind === "wheel");
	const sdists = whole.filter(({ kind }) => kind === "sdist");
	return [...archives.flatMap((archive) => checkOne(archive, expected)), ...sdists.flatMap((sdist) => wheels.flatMap((wheel) => checkAgreement(sdist, wheel)))].map((finding) => ({
		...finding,
		package: expected.name
	}));
};

// src/domain/distribution/shared-paths.ts
const otherPathOf = (path) => {
	const [, scheme, rest] = /^[^/]+\.data\/(scripts|data)\/(.+)$/.exec(path) ?? [];
	return rest === void 0 ? void 0 : `${scheme === "scripts" ? "bin/" : ""}${rest}`;
};
const writtenBy = (wheel) => new Map([...filesOf(wheel).flatMap(({ path, sha256 = "" }) => {
	const [site, other] = [sitePathOf(path), otherPathOf(path)];
	if (site !== void 0) return [[site, sha256]];
	return other === void 0 ? [] : [[`(environment)/${other}`, sha256]];
}), ...(entryPointsOf(wheel) ?? []).filter(({ group }) => /^(console|gui)_scripts$/.test(group)).map(({ name, value }) => [`(environment)/bin/${name}`, value])]);
const checkSharedPaths = (own, others, areTogether) => {
	const written = writtenBy(own.wheel);
	const clashes = others.filter((other) => other.package < own.package).map((other) => {
		const theirs = writtenBy(other.wheel);
		const isOther = (path, content) => theirs.has(path) && theirs.get(path) !== content;
		const paths = [...written].filter(([path, content]) => isOther(path, content)).map(([path]) => path);
		return {
			other: other.package,
			paths
		};
	}).filter(({ paths }) => paths.length > 0);
	return [...Map.groupBy(clashes, ({ other }) => areTogether(own.package, other))].map(([isError, alike]) => {
		const paths = new Set(alike.flatMap((each) => each.paths.map((path) => path.replace("(environment)/", ""))));
		const finding = pathsShared({
			package: own.package,
			others: alike.map(({ other }) => other),
			paths: [...paths]
		});
		return isError ? finding : {
			...finding,
			severity: "warning"
		};
	});
};

// src/domain/distribution/twine.ts
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const file = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*)?$/gm;
const messagesIn = (text) => text.split(/^(?=(?:ERROR|WARNING) )/m).map((message) => /^(ERROR|WARNING)\s+(.*)/s.exec(message)).filter((match) => match !== null).map(([, level = "", what = ""]) => ({
	level,
	what: what.trim().replaceAll(/\s+/g, " ")
}));
const parseTwineCheck = (stdout) => {
	const text = stdout.replaceAll(colour, "").replaceAll("\r\n", "\n");
	const checks = [...text.matchAll(file)];
	return checks.flatMap((check, index) => {
		const [line, path = "", verdict] = check;
		const filename = path.replaceAll("\n", "").replace(/^.*[\\/]/, "").trim();
		const messages = messagesIn(text.slice(check.index + line.length, checks[index + 1]?.index));
		if (verdict === void 0) return [twineFailed({
			filename,
			what: "twine could not read it"
		})];
		const said = (wanted) => messages.filter(({ level }) => level === wanted).map(({ what }) => what);
		const warned = said("WARNING").join(" ");
		return [...said("ERROR").map((what) => twineFailed({
			filename,
			what
		})), ...warned === "" ? [] : [twineWarned({
			filename,
			what: warned
		})]];
	});
};

// src/stages/publish/check/everyones.ts
const everyones = (options) => {
	const archives = /* @__PURE__ */ new Map();
	let rendering;
	let classifiers;
	return {
		read: (filename) => {
			const reading = archives.get(filename) ?? options.archives.read(options.pathOf(filename));
			archives.set(filename, reading);
			return reading;
		},
		rendering: () => rendering ??= render(options),
		classifiers: (signal) => classifiers ??= readClassifiers(options, signal)
	};
};
const render = async ({ twine, pathOf, all, note }) => {
	const answer = await (await twine()).check(all().map(({ filename }) => pathOf(filename)));
	if ("stdout" in answer) return parseTwineCheck(answer.stdout);
	note(twineUnavailable({ why: answer.unavailable }));
	return [];
};
const readClassifiers = async ({ classifiers, note }, signal) => {
	const answer = await classifiers.read(signal);
	if ("known" in answer) return answer;
	note(classifiersUnavailable({ why: answer.unavailable }));
};

// src/stages/publish/check.ts
const checkStage = (options) => {
	const shared = everyones(options);
	return {
		name: "check",
		slots: options.slots,
		run: async (work, signal) => {
			const { package: entry, distributions } = work;
			const archives = await Promise.all(distributions.map(({ filename }) => shared.read(filename)));
			const expected = options.expected(entry.name);
			const isOurs = (finding) => distributions.some(({ filename }) => finding.message.includes(filename));
			refuseSwapped(distributions, archives);
			const findings = [
				...checkDistributions(archives, expected),
				...(await shared.rendering()).filter(isOurs),
				...await checkClassifiers(archives, {
					expected,
					shared,
					signal
				}),
				...await checkTogether(archives, work, {
					...options,
					shared
				}),
				...await options.besides(work, archives, signal)
			].map((finding) => ({
				...finding,
				package: entry.name
			}));
			const told = withoutTwins(work, findings);
			const errors = told.filter(({ severity }) => severity === "error");
			for (const finding of told) if (finding.severity !== "error") options.note(finding);
			if (errors.length > 0) throw new Problem(errors);
			return { kind: "done" };
		}
	};
};
const refuseSwapped = (distributions, archives) => {
	const swapped = distributions.flatMap((file, at) => {
		const found = archives[at].sha256;
		const facts = {
			package: file.package,
			file: file.filename,
			expected: file.sha256,
			found
		};
		return found === file.sha256 ? [] : [fileSwapped(facts)];
	});
	if (swapped.length > 0) throw new Problem(swapped);
};
const withoutTwins = ({ distributions }, findings) => {
	const unnamed = ({ code, message }) => distributions.reduce((text, { filename }) => text.replaceAll(filename, ""), `${code} ${message}`);
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) if (!seen.has(unnamed(finding))) seen.set(unnamed(finding), finding);
	return [...seen.values()];
};
const checkClassifiers = async (archives, { expected, shared, signal }) => {
	const used = archives.map((archive) => ({
		filename: archive.filename,
		classifiers: metadataOf(archive)?.fields.get("classifier") ?? []
	}));
	if (!expected.isForPyPI || used.every(({ classifiers }) => classifiers.length === 0)) return [];
	const list = await shared.classifiers(signal);
	return used.flatMap(({ filename, classifiers }) => refusedClassifiers(classifiers, list).map((refused) => classifierRefused({
		filename,
		...refused
	})));
};
const checkTogether = async (archives, { package: { name } }, { all, areTogether, shared }) => {
	const own = archives.find(isSoundWheel);
	if (own === void 0) return [];
	const firsts = /* @__PURE__ */ new Map();
	for (const file of all()) if (file.kind === "wheel" && !firsts.has(file.package)) firsts.set(file.package, file);
	firsts.delete(name);
	const sound = (await Promise.all([...firsts.values()].map(async (file) => ({
		package: file.package,
		wheel: await shared.read(file.filename)
	})))).filter(({ wheel }) => isSoundWheel(wheel));
	return [...checkEntryModules(own, sound), ...checkSharedPaths({
		package: name,
		wheel: own
	}, sound, areTogether)];
};
const isSoundWheel = ({ kind, faults }) => kind === "wheel" && faults.length === 0;

// src/domain/distribution/expected.ts
const pypiSizeLimit = 100 * 1024 ** 2;

// src/actions/publish/expected.ts
const expectedOf = (plan, { stated, isForPyPI }) => {
	const entries = new Map(plan.packages.map((entry) => [entry.name, entry]));
	const versions = plan.packages.filter((entry) => isWork(entry) || entry.status === "published").map(({ name, version }) => [name, version ?? ""]);
	return (name) => {
		const entry = entries.get(name);
		return {
			name,
			version: entry.version ?? "",
			bounds: entry.bounds,
			stated: stated(entry),
			siblings: new Map(versions.filter(([sibling]) => sibling !== name)),
			isForPyPI,
			sizeLimit: isForPyPI ? pypiSizeLimit : void 0
		};
	};
};

// src/actions/publish/checking.ts
const checking = (preparation, setting, { areSiblingsNeeded, ...desk }) => {
	const { course, seen, copy, rehearsal, told } = preparation;
	const { ports, run, destination, inputs } = setting;
	const { archives, classifiers, uv, files, config } = ports;
	const members = new Map(seen.workspace.members.map((each) => [each.name, each]));
	const member = (name) => members.get(name);
	return checkStage({
		...desk,
		archives,
		classifiers,
		pathOf: run.store.pathOf,
		expected: expectedOf(course.plan, {
			stated: ({ name, bounds }) => statedBy(member(name), bounds),
			isForPyPI: hasPyPIRules(destination.target)
		}),
		areTogether: togetherIn(course.plan),
		besides: lookBesides({
			uv,
			archives,
			scratch: run.scratch,
			files,
			member,
			root: seen.workspace.root,
			rootTool: seen.workspace.rootTool,
			uvToml: sourcesToml(course.sources),
			pathOf: run.store.pathOf,
			request: async (name) => ({
				root: copy.root,
				package: name,
				home: member(name).path,
				commitTime: seen.commitTime,
				timeout: inputs.buildTimeout,
				python: buildPythonOf(config, name, inputs.pythonVersion),
				told: told.get(name),
				index: areSiblingsNeeded ? await rehearsal.index() : void 0
			})
		}),
		slots: ports.facts.cores
	});
};

// src/actions/publish/prepare.ts
const none = () => [];
const alone = (title, stage, needs = none) => ({
	title,
	stages: [stage],
	needs,
	boundBy: stage.name,
	freedBy: stage.name
});
const prepare = (preparation, setting) => {
	const { course, seen } = preparation;
	const { inputs } = setting;
	const names = course.works.map((work) => work.package.name);
	const needs = buildNeeds(seen.graph, names);
	const areSiblingsNeeded = needs.size > 0;
	const unrehearsed = whyUnrehearsed(course, setting);
	const ahead = startAhead(preparation, setting);
	return {
		...course,
		isCodeFree: false,
		isTried: unrehearsed === void 0 && inputs.smoke === "import",
		prepare: (desk) => {
			const build = building(preparation, setting, {
				...desk,
				areSiblingsNeeded
			});
			const check = checking(preparation, setting, {
				...desk,
				areSiblingsNeeded,
				twine: ahead.twine
			});
			const rehearse = unrehearsed === void 0 ? rehearsing(preparation, setting, desk) : void 0;
			return [
				alone("Pinning requirements on siblings, in the copy", pinning(preparation)),
				{
					...alone("Building", build, (name) => needs.get(name) ?? []),
					open: async () => ahead.begin({ isInstalled: rehearse !== void 0 || !inputs.dryRun })
				},
				{
					...alone("Checking what was built", check),
					open: async () => {
						if (rehearse !== void 0) preparation.beside.add(rehearse.begin(desk.all(), preparation.beside.signal));
					}
				},
				alone("Rehearsing: every file to the embedded index, every package installed alone from it", rehearse ?? skipRehearsal(unrehearsed ?? ""))
			];
		}
	};
};
const whyUnrehearsed = ({ isPart }, { inputs, destination }) => {
	if (!inputs.rehearse) return "rehearse is off";
	if (isPart) return "it is rehearsed with what other jobs build";
	return destination.target.kind === "rehearsal" ? "the index is the rehearsal" : void 0;
};
const pinning = ({ copy, seen }) => {
	const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
	return pinStage({
		copy,
		member: (name) => members.get(name)
	});
};
const building = ({ seen, copy, rehearsal, told }, setting, { note, areSiblingsNeeded }) => {
	const { inputs, ports, run } = setting;
	const { uv, archives, progress, config } = ports;
	return buildStage({
		uv,
		copy,
		store: run.store,
		scratch: run.scratch,
		archives,
		look: look(setting),
		progress,
		commitTime: seen.commitTime,
		timeout: inputs.buildTimeout,
		python: (name) => buildPythonOf(config, name, inputs.pythonVersion),
		told: (name) => told.get(name),
		siblings: areSiblingsNeeded ? {
			index: rehearsal.index,
			add: (work, signal) => uploadTo({
				...run,
				uv,
				server: rehearsal.server
			}, work, signal)
		} : void 0,
		note,
		slots: ports.facts.buildSlots
	});
};
const rehearsing = ({ course, rehearsal }, { inputs, ports, run }, { note }) => rehearseStage({
	uv: ports.uv,
	environments: course.environments,
	archives: ports.archives,
	scratch: run.scratch,
	store: run.store,
	pathOf: run.store.pathOf,
	server: rehearsal.server,
	index: rehearsal.index,
	indexName: "the rehearsal index",
	smokePlan: smokePlanOf(inputs, ports.config),
	note,
	names: course.works.map((work) => work.package.name),
	slots: ports.facts.cores
});
const look = ({ inputs, ports, run, destination }) => lookAt({
	index: destination.index,
	indexName: destination.title,
	simpleUrl: destination.target.simpleUrl,
	store: run.store,
	archives: ports.archives,
	clock: ports.clock,
	waitTimeout: inputs.waitTimeout
});

// src/domain/plan/tried-again.ts
const fresh = 864e5;
const triedAgain = (plan, released, now) => plan.packages.filter((entry) => {
	const version = entry.status === "published" ? parseVersion(entry.version ?? "") : void 0;
	if (version === void 0) return false;
	const files = releasesOf(released, entry.name).find((each) => compareVersions(parseVersion(each.version), version) === 0)?.files ?? [];
	return files.some(({ uploadTime }) => uploadTime === void 0 || now - uploadTime < fresh) && !files.some(({ yanked }) => yanked);
});

// src/stages/publish/listing.ts
const awaitListed = async (options, work, signal) => {
	const { look, hits, indexName, waitTimeout } = options;
	let missing = [];
	let seen = 0;
	const ask = async () => {
		const hashes = await look.hashes(work, signal);
		missing = work.distributions.map(({ filename }) => filename).filter((filename) => !hashes.has(filename));
		compare(hashes, options, work);
		seen = missing.length === 0 ? seen + 1 : 0;
		return seen >= hits;
	};
	if (await look.waitUntil(ask, signal)) return;
	const facts = {
		package: work.package.name,
		index: indexName,
		listing: look.listing,
		waited: seconds(waitTimeout)
	};
	throw new Problem(notListed({
		...facts,
		files: missing
	}));
};
const compare = (hashes, { indexName, yankPage }, { package: { name, version }, distributions }) => {
	for (const { filename, sha256 } of distributions) {
		const theirs = hashes.get(filename);
		if (theirs === void 0 || theirs === sha256) continue;
		throw new StopRun(hashDiffers({
			package: name,
			file: filename,
			index: indexName,
			ours: sha256,
			theirs,
			yankPage: yankPage(name, version ?? "")
		}));
	}
};

// src/stages/publish/confirm.ts
const confirmStage = (options) => ({
	name: "confirm",
	slots: Number.POSITIVE_INFINITY,
	run: async (work, signal) => {
		if (options.waitFor === "accepted") return {
			kind: "done",
			detail: "accepted"
		};
		await awaitListed(options, work, signal);
		if (options.waitFor === "listed") return {
			kind: "done",
			detail: "listed"
		};
		await awaitInstallable(options, work, signal);
		return {
			kind: "done",
			detail: "installable"
		};
	}
});
const awaitInstallable = async ({ look, resolve, indexName, waitTimeout }, work, signal) => {
	let words;
	const ask = async () => {
		words = await resolve(work, signal);
		return words === void 0;
	};
	if (await look.waitUntil(ask, signal)) return;
	const facts = {
		package: work.package.name,
		index: indexName,
		waited: seconds(waitTimeout)
	};
	throw new Problem(notInstallable({
		...facts,
		words: words ?? ""
	}));
};

// src/stages/publish/pipeline.ts
const runPipeline = async (phases, works, ports) => {
	const run = createRun(works, ports);
	for (const phase of phases) {
		try {
			await phase.open?.();
			ports.progress.status(phase.title);
		} catch (error) {
			return {
				...run.end(),
				findings: explainError(error),
				isComplete: false
			};
		}
		if (await runPhase(phase, run) < works.length) return {
			...run.end(),
			findings: [],
			isComplete: false
		};
	}
	return {
		...run.end(),
		findings: [],
		isComplete: true
	};
};
const createRun = (works, ports) => {
	const byName = new Map(works.map((work) => [work.package.name, work]));
	const outcomes = [];
	return {
		...ports,
		units: unitsOf(works),
		names: [...byName.keys()],
		work: (name) => byName.get(name),
		advance: (name, step) => {
			if (step.kind !== "done" || step.distributions === void 0) return;
			byName.set(name, {
				...byName.get(name),
				distributions: step.distributions
			});
			ports.changed([...byName.values()]);
		},
		record: (outcome) => {
			outcomes.push(outcome);
			ports.progress.ended(outcome);
		},
		end: () => ({
			outcomes,
			works: [...byName.values()]
		})
	};
};
const unitsOf = (works) => {
	const names = new Set(works.map((work) => work.package.name));
	const units = works.map((work) => work.package.unit.filter((name) => names.has(name)));
	return [...new Map(units.map((unit) => [unit.join(), unit])).values()];
};
const runPhase = async (phase, run) => {
	const stop = new AbortController();
	const signal = AbortSignal.any([run.signal, stop.signal]);
	const schedule = createSchedule({
		units: run.units,
		needs: new Map(run.names.map((name) => [name, phase.needs(name)]))
	});
	const lanes = phase.stages.map((stage) => ({
		stage,
		limit: pLimit(stage.slots)
	}));
	const upTo = (name) => phase.stages.findIndex((stage) => stage.name === name) + 1;
	const [bound, gate] = [upTo(phase.boundBy), upTo(phase.freedBy)];
	const slots = phase.stages[bound - 1].slots;
	let taken = 0;
	let passed = 0;
	const walk = async (name, course) => {
		for (const { stage, limit } of course) if (!await limit(async () => !signal.aborted && await runStage(stage, name, {
			run,
			signal,
			stop
		}))) return false;
		return true;
	};
	const walkAll = async (unit, course) => {
		const through = await Promise.all(unit.map((name) => walk(name, course)));
		return unit.filter((_, index) => !through[index]);
	};
	const runUnit = async (unit) => {
		taken++;
		let stuck = await walkAll(unit, lanes.slice(0, bound));
		taken--;
		const next = pump();
		if (stuck.length === 0) stuck = await walkAll(unit, lanes.slice(bound, gate));
		if (stuck.length > 0) schedule.failed(unit[0], stuck);
		else schedule.confirmed(unit[0]);
		const freed = pump();
		if (stuck.length === 0) {
			const left = await walkAll(unit, lanes.slice(gate));
			passed += unit.length - left.length;
		}
		await Promise.all([next, freed]);
	};
	const pump = async () => {
		const units = signal.aborted ? [] : schedule.ready(slots - taken);
		await Promise.all(units.map(runUnit));
	};
	await pump();
	if (!run.signal.aborted) for (const { name, by } of schedule.blocked()) recordBlocked(run, phase, {
		name,
		by
	});
	return passed;
};
const recordBlocked = (run, phase, { name, by }) => {
	const now = run.clock.now();
	run.record({
		package: name,
		stage: phase.stages[0].name,
		started: now,
		ended: now,
		kind: "blocked",
		by
	});
};
const runStage = async (stage, name, { run, signal, stop }) => {
	const started = run.clock.now();
	run.progress.started({
		package: name,
		stage: stage.name,
		at: started
	});
	const uploaded = [];
	const attested = [];
	const record = (end) => {
		const base = {
			package: name,
			stage: stage.name,
			started,
			ended: run.clock.now()
		};
		run.record({
			...base,
			...uploaded.length === 0 ? {} : { uploaded },
			...attested.length === 0 ? {} : { attested },
			...end
		});
	};
	try {
		const step = await stage.run(run.work(name), signal, (filename, isAttested) => {
			uploaded.push(filename);
			if (isAttested) attested.push(filename);
		});
		run.advance(name, step);
		record(endOf(step));
		return true;
	} catch (error) {
		const isOwn = error instanceof StopRun && error !== signal.reason;
		if (signal.aborted && !isOwn) record({
			kind: "skipped",
			reason: cutShort
		});
		else record(failureOf(error));
		if (isOwn) stop.abort(error);
		return false;
	}
};
const endOf = (step) => {
	if (step.kind === "skipped") return step;
	return {
		kind: "done",
		...step.detail === void 0 ? {} : { detail: step.detail }
	};
};
const failureOf = (error) => {
	const tail = tailOf(error);
	return {
		kind: "failed",
		findings: explainError(error),
		...tail === void 0 ? {} : { tail }
	};
};
const tailOf = (error) => {
	if (!Error.isError(error) || typeof error.cause !== "object" || error.cause === null) return void 0;
	return "tail" in error.cause && typeof error.cause.tail === "string" ? error.cause.tail : void 0;
};

// src/stages/publish/smoke.ts
const smokeStage = (options) => ({
	name: "smoke",
	slots: options.slots,
	run: (work, signal) => tryInstall(options, work, signal)
});
const smokeAgainStage = (options) => ({
	name: "smoke",
	slots: options.slots,
	run: async (work, signal) => {
		const { how, ...plan } = options.smokePlan(work.package.name);
		const wheel = how === "import" ? await options.look.takeWheel(work.package, signal) : void 0;
		const distributions = wheel === void 0 ? [] : [wheel];
		const smokePlan = () => ({
			...plan,
			how: how === "import" && wheel === void 0 ? "resolve" : how
		});
		return await tryInstall({
			...options,
			smokePlan
		}, {
			...work,
			distributions
		}, signal);
	}
});

// src/stages/publish/upload.ts
const tries = 6;
const renewals = 2;
const uploadStage = (options) => {
	const so = {
		isProven: false,
		limit: void 0
	};
	return {
		name: "upload",
		slots: options.slots,
		run: async (work, signal, uploaded) => {
			let distributions = work.distributions;
			let count = 0;
			let attested = 0;
			const files = inUploadOrder(work.distributions);
			const { limit } = so;
			if (limit !== void 0 && options.isNew(work.package.name)) throw notTried(work, files, limit);
			for (const file of files) {
				const end = await uploadFile({
					...options,
					work,
					file,
					signal,
					so
				});
				if (end.isOurs) {
					so.isProven = true;
					const isAttested = options.attestations.has(file.filename);
					uploaded(file.filename, isAttested);
					count++;
					attested += Number(isAttested);
				}
				distributions = distributions.map((each) => each === file ? end.distribution : each);
			}
			const there = work.distributions.length - count;
			return {
				kind: "done",
				detail: [
					count === 1 ? "1 file" : `${count} files`,
					...attested === 0 ? [] : [`${attested} with attestation`],
					...there === 0 ? [] : [`${there} there already`]
				].join(", "),
				distributions
			};
		}
	};
};
const uploadFile = async (upload) => {
	const { file, look, signal, clock, credential, index, work } = upload;
	const began = clock.now();
	const before = await look.adopt(work.package, file, signal);
	if (before !== void 0) return {
		distribution: before,
		isOurs: false
	};
	const over = [];
	for (let attempt = 1;; attempt++) {
		const login = await loginOf(upload, over.at(-1));
		const answer = await send(upload, login);
		signal.throwIfAborted();
		const judgement = judgeUpload(answer);
		if (judgement === "accepted") return {
			distribution: file,
			isOurs: true
		};
		if (await look.find(work.package, file, signal) === "same") return {
			distribution: file,
			isOurs: true
		};
		const facts = {
			package: work.package.name,
			file: file.filename,
			index: index.name,
			status: answer.status,
			words: answer.words
		};
		const cause = { cause: { tail: answer.output } };
		switch (judgement) {
			case "exists": return {
				distribution: await look.awaitAdoption(work.package, file, signal),
				isOurs: false
			};
			case "used": throw new Problem(uploadNameUsed(facts), cause);
			case "ignored": throw new Problem(uploadIgnored(facts), cause);
			case "denied": throw denied(upload, {
				attempt,
				answer,
				facts
			});
			case "expired":
				if (credential.kind !== "trusted" || login.kind !== "token" || over.length === renewals) throw new StopRun(credentialExpired({
					...facts,
					status: answer.status ?? 0,
					kind: credential.kind
				}), cause);
				over.push(login.token);
				break;
			case "astray": throw new StopRun(uploadAstray({
				...facts,
				uploadUrl: index.uploadUrl
			}), cause);
			case "limited":
				upload.so.limit ??= facts;
				throw new Problem(uploadLimited({
					...facts,
					isTried: true
				}), cause);
			case "refused": throw new Problem(refusalOf(upload, facts), cause);
			case "not begun": throw new StopRun(uploadNotBegun(answer), cause);
			case "passing": await pause({
				...upload,
				began
			}, {
				attempt,
				answer,
				facts
			});
		}
	}
};
const denied = ({ credential: { kind }, so, work, index }, { answer, facts }) => {
	const { status = 0, words, output } = answer;
	const refused = credentialRefused({
		...facts,
		status,
		kind,
		form: index.publisherForm?.(facts.package)
	});
	return new (status === 403 && (so.isProven || namesProject(words, work.package.name)) ? Problem : StopRun)(refused, { cause: { tail: output } });
};
const notTried = ({ package: { name } }, files, limit) => new Problem(uploadLimited({
	...limit,
	package: name,
	file: files[0]?.filename ?? "",
	isTried: false
}));
const refusalOf = ({ attestations, file, index }, facts) => {
	if (attestations.has(file.filename) && /attestation/i.test(facts.words)) return attestationRefused(facts);
	if (/cannot create new projects/i.test(facts.words)) return uploadUnregistered({
		...facts,
		form: index.publisherForm?.(facts.package)
	});
	return uploadRefused(facts);
};
const pause = async ({ clock, signal, waitTimeout, began }, { attempt, answer, facts }) => {
	const asked = askedDelay(answer.retryAfter ?? "", clock.now()) ?? 0;
	if (asked > 0 && clock.now() + asked > began + waitTimeout || attempt >= tries) {
		const comeBack = asked > 0 ? seconds(asked) : void 0;
		throw new Problem(uploadFailed({
			...facts,
			tries: attempt,
			comeBack
		}), { cause: { tail: answer.output } });
	}
	await clock.sleep(Math.max(asked, retryDelay(attempt + 1, clock, null)), signal);
};
const loginOf = async ({ credential, tokens, signal }, over) => {
	if (credential.kind !== "trusted") return credential;
	try {
		return {
			kind: "token",
			token: await tokens.current({
				signal,
				over
			})
		};
	} catch (error) {
		throw error instanceof Problem ? new StopRun(error.findings, { cause: error.cause }) : error;
	}
};
const send = async (upload, login) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const { uv, index, signal, file, attestations } = upload;
		const { path, attestation } = _usingCtx$1.a(await handOver(upload, file, attestations.get(file.filename)));
		return await uv.publish({
			path,
			attestation,
			uploadUrl: index.uploadUrl,
			login,
			signal
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};

// src/stages/publish/verify.ts
const verifyStage = (options) => ({
	name: "verify",
	slots: Number.POSITIVE_INFINITY,
	run: async (work, signal) => {
		await awaitListed(options, work, signal);
		return {
			kind: "done",
			detail: `${work.distributions.length} hashes equal`
		};
	}
});

// src/actions/publish/release.ts
const release = async (course, setting) => {
	const { inputs, ports } = setting;
	const { clock, progress, signal } = ports;
	const started = clock.now();
	const manifest = keepManifest(course, clock);
	let files = course.works.flatMap(({ distributions }) => distributions);
	manifest.distributions(files);
	const plan = course.isPart ? othersLeftOut(course.plan, packagesOf(course.works)) : course.plan;
	progress.planned(plan);
	const findings = [];
	const note = (finding) => {
		findings.push(finding);
		progress.finding(finding);
	};
	for (const finding of course.findings) note(finding);
	const desk = {
		all: () => files,
		note
	};
	const phases = [...course.prepare(desk), ...inputs.dryRun ? [] : [uploading(course, setting, desk)]];
	const isSound = course.findings.every(({ severity }) => severity !== "error");
	const hasWork = course.works.length > 0;
	const told = {
		...progress,
		ended: (outcome) => {
			manifest.outcome(outcome);
			progress.ended(outcome);
		}
	};
	const end = await runPipeline(isSound && hasWork ? phases : [], course.works, {
		clock,
		signal,
		progress: told,
		changed: (works) => {
			files = works.flatMap(({ distributions }) => distributions);
			manifest.distributions(files);
		}
	});
	const again = isSound && !inputs.dryRun && inputs.smoke !== "off" ? triedAgain(course.plan, course.released, started) : [];
	const { outcomes } = await runPipeline(again.length > 0 ? [tryingAgain(course, setting, note)] : [], again.map((entry) => ({
		package: entry,
		distributions: []
	})), {
		clock,
		signal,
		progress: told,
		changed: () => {}
	});
	const stopped = signal.aborted ? explainError(signal.reason) : [];
	findings.push(...end.findings, ...setting.destination.warnings, ...stopped);
	findings.push(...await flushed(manifest), ...unmet(setting, end.findings), ...await undoWritten(setting.kept));
	const report = {
		...end,
		outcomes: [...end.outcomes, ...outcomes],
		plan,
		findings,
		distributions: files,
		attestations: course.attestations,
		start: withTag(ports.facts.start, inputs.tag),
		isDryRun: inputs.dryRun,
		isPart: course.isPart,
		started,
		ended: clock.now()
	};
	return await finish$1(report, course, setting);
};
const packagesOf = (works) => works.map((work) => work.package);
const unmet = ({ inputs, destination: { credential } }, said) => isCredential(credential) || inputs.dryRun || said.some(({ code }) => code === credential.code) ? [] : [asWarning(credential)];
const flushed = async (manifest) => {
	try {
		await manifest.flush();
		return [];
	} catch (error) {
		return explainError(error);
	}
};
const uploading = (course, setting, { all, note }) => {
	const { inputs, ports, run, destination, kept } = setting;
	const { credential, target, title, job } = destination;
	const isNew = (name) => !course.released.has(name);
	const formFor = (preset, name) => (isNew(name) ? pendingPublisherForm : publisherForm)(preset, {
		name,
		job
	});
	const view = look(setting);
	const waits = waitsInPlan(course.plan.packages);
	const confirming = {
		look: view,
		indexName: title,
		waitFor: inputs.waitFor,
		waitTimeout: inputs.waitTimeout,
		hits: target.preset === void 0 ? 1 : 2,
		yankPage: (name, version) => target.preset && yankPage(target.preset, name, version)
	};
	const trying = {
		...tryingOut(course, setting),
		note
	};
	const upload = (known) => uploadStage({
		uv: ports.uv,
		look: view,
		clock: ports.clock,
		credential: known,
		tokens: destination.tokens,
		index: {
			name: title,
			uploadUrl: target.uploadUrl,
			publisherForm: (name) => target.preset && formFor(target.preset, name)
		},
		isNew,
		store: course.store,
		attestations: course.attestations.files,
		scratch: run.scratch,
		waitTimeout: inputs.waitTimeout,
		slots: inputs.concurrentUploads
	});
	const confirm = confirmStage({
		...confirming,
		resolve: (work, signal) => resolves(trying, work, signal)
	});
	const verify = verifyStage(confirming);
	const smoke = smokeStage({
		...trying,
		slots: ports.facts.cores
	});
	const open = async () => {
		const written = await undoWritten(kept);
		if (written.length > 0) throw new Problem(written);
		if (!isCredential(credential)) throw new Problem(credential);
		destination.admit(all());
		if (inputs.yes || target.kind === "rehearsal") return;
		const count = course.works.length;
		await ports.confirm.ask(`Publish ${count === 1 ? "1 package" : `${count} packages`} to ${title}?`);
	};
	return {
		title: `Uploading to ${title}`,
		open,
		needs: (name) => waits.get(name) ?? [],
		boundBy: "upload",
		freedBy: "confirm",
		stages: isCredential(credential) ? [
			upload(credential),
			confirm,
			verify,
			smoke
		] : []
	};
};
const tryingAgain = (course, setting, note) => {
	const trying = {
		...tryingOut({
			...course,
			isTried: false
		}, setting),
		note
	};
	return alone(`Trying again what was uploaded to ${setting.destination.title} in the last 24 hours`, smokeAgainStage({
		...trying,
		look: look(setting),
		slots: setting.ports.facts.cores
	}));
};
const tryingOut = (course, { inputs, ports, run, destination }) => {
	const isResolved = inputs.smoke === "import" && (course.isTried || course.isCodeFree);
	return {
		environments: course.environments,
		archives: ports.archives,
		scratch: run.scratch,
		pathOf: course.store.pathOf,
		index: destination.members,
		indexName: destination.title,
		isCodeFree: course.isCodeFree,
		isAlone: course.isTried && !course.isCodeFree,
		smokePlan: smokePlanOf({
			...inputs,
			smoke: isResolved ? "resolve" : inputs.smoke
		}, ports.config)
	};
};

export { alone, checkStage, expectedOf, keepEnvironments, lookOutside, prepare, rehearseStage, release, shareOf, skipRehearsal, smokePlanOf, togetherIn, whyUnrehearsed };