import { _usingCtx as e, bug as t, configOf as n, cutShort as r, diskFull as i, explainError as a, isReleased as o, isWork as s, normalizeName as c, saysNoRoom as l, seconds as u, stageNames as d, withTag as f } from "../index.js";
import { Problem as p, asWarning as m, baseName as h, byPlace as g, defineFinding as _, documentUrl as v, lockedOutBehind as y, nameWithLogin as b, named as x, shown as S } from "./domain-problem-locked-index.js";
import { createSchedule as C, shareUnknown as w, waitsInPlan as T } from "./domain-schedule-schedule.js";
import { refusedByPyPI as E, sdistDiffersFromWheel as D, sdistLayout as ee, sdistReadsDifferently as O } from "./domain-problem-distribution.js";
import { askedDelay as te, inUploadOrder as k, indexCorrupt as ne, isEmbedded as re, pendingPublisherForm as ie, presetOfUrl as A, publisherForm as ae, retryDelay as oe, yankPage as se } from "./domain-problem-index-reads.js";
import { answered as j, contentDiffers as ce, fileSwapped as le, hashDiffers as ue, notInstallable as de, notListed as fe, ofOtherJob as pe, rebuildFromSdist as me, uploadAstray as he, uploadFailed as M, uploadIgnored as ge, uploadNameUsed as _e, uploadRefused as ve } from "./domain-report-next-steps.js";
import { admits as N, canonicalVersion as P, compareVersions as ye, parseMarker as be, parseRequirement as F, parseSpecifiers as I, parseVersion as L } from "./actions-shared-inputs.js";
import { isNormalizedDistributionName as xe, parseDistributionName as Se } from "./domain-tag-suggest-format.js";
import { tableIn as R } from "./domain-workspace-shapes.js";
import { sourcesToml as Ce } from "./domain-run-manifest-shape.js";
import { pLimit as z } from "../libraries/p-limit.js";
import { boundMissing as we, checkDistInfo as Te, checkEntryPoints as Ee, checkFilename as B, checkLicenseFiles as De, checkMetadata as Oe, checkPyPIRules as ke, checkWheelFile as Ae, classifierRefused as je, entryPointsOf as V, extraLost as Me, holds as H, isMetadataSince as U, kindsOfEnvironment as Ne, metadataOf as W, refusedClassifiers as Pe, requirementLost as G, requirementUnreadable as Fe, sameSpecifiers as K, siblingExcluded as Ie, siblingUnbound as Le } from "./domain-distribution-pypi-rules.js";
import { checkEntries as Re, filesOf as q, importNames as ze, isExecutable as Be, metadataPathOf as Ve, moduleOf as He, parseMetadata as Ue, sitePathOf as J, topFolderOf as We, topNamesOf as Ge } from "./domain-distribution-entries.js";
import { releasesOf as Ke } from "./domain-tag-tag-owners.js";
import { isOffline as qe, uploadNotBegun as Je } from "./domain-problem-uv-settings.js";
import { hasPyPIRules as Ye } from "./domain-problem-target.js";
import { checkProjects as Xe, confirmIndex as Ze, undoWritten as Qe, withBuildNeeds as $e } from "./domain-plan-check-new-projects.js";
import { installWords as et, isStandard as tt, lackingExtras as nt, lastWords as rt, lockedIndex as it, readBuildFault as at } from "./domain-uv-output.js";
import { attestationRefused as ot } from "./domain-plan-check-siblings.js";
import { finish as st, keepManifest as ct } from "./actions-publish-nothing-due.js";
import { checkRecord as lt, endedBy as ut, foreignPaths as dt, installedHashes as ft, mayComeWithExtra as pt, scriptWithoutExtra as mt, smokeExtraUnknown as ht, smokeFailed as Y, smokeForeign as gt, smokeInstallFailed as _t, smokeLocked as vt, smokeUnreachable as yt } from "./domain-problem-smoke.js";
import { credentialExpired as bt, credentialRefused as xt, isCredential as X } from "./domain-problem-credential.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), shareOf = ({ packages: e }, t, n) => {
	let r = e.filter(s);
	if (t.length === 0) return {
		packages: r,
		isPart: !1,
		findings: []
	};
	let i = new Set(e.map(({ name: e }) => e)), a = t.filter((e) => !i.has(c(e))), o = $e(t.map(c), {
		names: r.map(({ name: e }) => e),
		graph: n
	}), l = r.filter(({ name: e }) => o.has(e));
	return {
		packages: l,
		isPart: l.length < r.length,
		findings: a.length === 0 ? [] : [w({ names: a })]
	};
}, othersLeftOut = (e, t) => {
	let n = new Set(t.map(({ name: e }) => e)), leave = (e) => s(e) && !n.has(e.name) ? {
		...e,
		status: "excluded",
		reason: "another job builds it"
	} : e;
	return {
		...e,
		packages: e.packages.map(leave)
	};
}, attemptsOf = (e) => [...ze(e).map((e) => ({
	what: `import ${e}`,
	isScript: !1,
	step: load(e)
})), ...(V(e) ?? []).flatMap(attemptsAt)], load = (e, t = "") => [
	"load",
	e,
	...t.split(".").filter((e) => e !== "")
], attemptsAt = ({ group: e, name: t, value: n, extras: r = [] }) => {
	if (e === "console_scripts" || e === "gui_scripts") {
		if (r.length > 0) return [];
		let [, e, i] = St.exec(n) ?? [], a = e === void 0 ? void 0 : load(e, i);
		return [{
			what: `script ${t}`,
			isScript: !0,
			step: a
		}];
	}
	let [, i] = Ct.exec(n) ?? [];
	return i === void 0 ? [] : [{
		what: `entry point ${t}`,
		isScript: !0,
		step: ["find", i]
	}];
}, St = /^([\p{L}\p{N}_.]+)\s*(?::\s*([\p{L}\p{N}_.]+)\s*)?$/u, Ct = /^([\p{L}\p{N}_]+)[\p{L}\p{N}_.]*\s*(?::|$)/u, explainFailures = (e, { facts: t, extras: n, own: r }) => {
	let isForExtra = ({ isScript: e, isImportError: t, words: i }) => e && t && n.length > 0 && pt({
		words: i,
		own: r
	});
	return [...Map.groupBy(e, (e) => `${isForExtra(e)} ${e.words}`).values()].map((e) => {
		let [i] = e, a = {
			...t,
			words: i.words,
			what: e.map(({ what: e }) => e),
			own: r
		};
		return isForExtra(i) ? mt({
			...a,
			extras: n
		}) : Y({
			...a,
			extras: n
		});
	});
}, Z = 12e4, wt = `it was ended after ${Z / 1e3} s`, killed = ({ signal: e }) => e === null ? "" : `it was ended by ${e}: `, inspect = async (e) => {
	let { work: t, facts: n, extras: r, note: i } = e;
	if (!t.distributions.some(({ kind: e }) => e === "wheel")) return;
	let a = await installedWheel(e), o = attemptsOf(a), { failures: s, tail: c } = await tryAll(o, e), { providesExtra: l } = Ue(a.texts.get(Ve(a)) ?? ""), u = r.length === 0 ? l : [], d = explainFailures(s, {
		facts: n,
		extras: u,
		own: ze(a)
	});
	if (d.some(({ severity: e }) => e === "error")) throw new p(d, { cause: { tail: c } });
	for (let e of d) i(e);
}, installedWheel = async ({ work: e, environment: t, facts: n, archives: r, pathOf: i }) => {
	let a = e.distributions.filter(({ kind: e }) => e === "wheel"), o = await Promise.all(a.map(({ filename: e }) => r.read(i(e)))), { version: s = "", record: c = "" } = await t.installed(e.package.name) ?? {}, l = o.map((e) => ({
		wheel: e,
		foreign: dt(c, ft(e))
	})).reduce((e, t) => t.foreign.length < e.foreign.length ? t : e);
	if (P(s) !== e.package.version || l.foreign.length > 0) {
		let e = !a.some(({ filename: e }) => e.endsWith("-none-any.whl"));
		throw new p(gt({
			...n,
			version: s,
			files: l.foreign,
			isForSome: e
		}));
	}
	return l.wheel;
}, tryAll = async (e, { folder: t, environment: n, facts: r, signal: i }) => {
	let a = e.filter(({ step: e }) => e !== void 0);
	await t.write("ask.json", JSON.stringify(a.map(({ step: e }) => e)));
	let o = await n.run({
		args: ["-c", "\nimport atexit, gc, importlib, json, os, sys\n\nanswer, leave = os.path.abspath(\"answer.json\"), os._exit\nwith open(\"ask.json\", encoding=\"utf-8\") as file:\n    steps = json.load(file)\nfailures = []\ngc.disable()\nfor at, (action, module, *attributes) in enumerate(steps):\n    try:\n        if action == \"find\":\n            import importlib.util\n            if importlib.util.find_spec(module) is None:\n                raise ModuleNotFoundError(\"No module named \" + repr(module))\n        else:\n            found = importlib.import_module(module)\n            for attribute in attributes:\n                found = getattr(found, attribute)\n    except BaseException as error:\n        import traceback\n        words = \"\".join(traceback.format_exception_only(type(error), error)).strip()\n        failures.append({\"at\": at, \"words\": words[-2000:], \"isImportError\": isinstance(error, ImportError)})\nwith open(answer, \"w\", encoding=\"utf-8\") as file:\n    json.dump(failures, file)\nfor end in (lambda: atexit._run_exitfuncs(), lambda: sys.stdout.flush(), lambda: sys.stderr.flush()):\n    try:\n        end()\n    except BaseException:\n        pass\nleave(0)\n"],
		cwd: t.path,
		timeout: Z,
		signal: i
	});
	i.throwIfAborted();
	let s = await t.readText("answer.json"), c = `${o.stdout}\n${o.stderr}`.slice(-4e3);
	if (s === void 0) {
		let e = o.isTimedOut ? wt : killed(o) + rt(o.stderr);
		throw new p(Y({
			...r,
			what: ["import"],
			words: e
		}), { cause: { tail: c } });
	}
	let l = JSON.parse(s).map(({ at: e, ...t }) => ({
		...a[e],
		...t
	})), u = e.filter(({ step: e }) => e === void 0);
	return {
		failures: [...l, ...u.map((e) => ({
			...e,
			words: "it does not name a module and what is in it",
			isImportError: !1
		}))],
		tail: c
	};
}, runCommand = async ({ folder: e, environment: t, signal: n, facts: r }, i) => {
	await e.write("ask.json", JSON.stringify(i));
	let a = await t.run({
		args: ["-c", "\nimport json, os, subprocess, sys\n\nwith open(\"ask.json\", encoding=\"utf-8\") as file:\n    command = json.load(file)\nenvironment = dict(os.environ)\nenvironment[\"PATH\"] = os.path.dirname(sys.executable) + os.pathsep + environment.get(\"PATH\", \"\")\ntry:\n    sys.exit(subprocess.run(command, env=environment).returncode)\nexcept OSError as error:\n    sys.exit(str(error))\n"],
		cwd: e.path,
		timeout: Z,
		signal: n
	});
	if (n.throwIfAborted(), a.code === 0) return;
	let o = `${a.stdout}\n${a.stderr}`.slice(-4e3), s = a.isTimedOut ? wt : killed(a) + rt(o), c = {
		...r,
		isCommand: !0,
		what: [i.join(" ")],
		words: s
	};
	throw new p(Y(c), { cause: { tail: o } });
}, Tt = 6e5, tryInstall = async (e, t, n) => {
	let r = e.smokePlan(t.package.name);
	if (r.how === "off") return {
		kind: "skipped",
		reason: "smoke is off for it"
	};
	let i = [];
	for (let a of pythonsFor(t, r)) {
		let o = await tryOn(a, {
			...e,
			work: t,
			signal: n,
			smokePlan: r
		});
		if (o === Et || o === Q) return {
			kind: "skipped",
			reason: o
		};
		o !== void 0 && i.push(o);
	}
	return i.length > 0 ? {
		kind: "done",
		detail: i.join(", ")
	} : {
		kind: "skipped",
		reason: `no Python here fits ${t.package.requires_python ?? "it"}`
	};
}, pythonsFor = (e, { pythons: t }) => t.length > 0 ? t : [e.package.requires_python ?? void 0], resolves = async (e, t, n) => {
	let smokePlan = () => ({
		how: "resolve",
		extras: [],
		pythons: []
	});
	try {
		await tryInstall({
			...e,
			smokePlan,
			isAlone: !1
		}, t, n);
		return;
	} catch (e) {
		if (n.aborted || !(e instanceof p)) throw e;
		return e.message;
	}
}, Q = "an index of what it requires wants a login that this job does not give", Et = "what it requires would have to be built from source, and no code runs here", tryOn = async (e, t) => {
	let { environments: n, work: r, signal: i, smokePlan: a } = t, o = await n.any(e, i);
	if (!fits(r, o)) return;
	let { name: s, version: l } = r.package, u = a.extras.length === 0 ? "" : `[${a.extras.join(",")}]`, d = {
		index: await t.index(),
		isCodeFree: t.isCodeFree,
		timeout: Tt,
		signal: i
	}, f = {
		package: s,
		index: t.indexName,
		python: e ?? ""
	}, p = a.how === "resolve" && t.isAlone === !0, m = await o.resolve({
		...d,
		requirements: [`${s}${u}==${l}`],
		isAlone: p
	});
	if (i.throwIfAborted(), m.code !== 0) return explainInstall(m, t, f);
	let h = new Set(a.extras.map((e) => c(e))), g = nt(m.stderr, s).filter((e) => h.has(c(e)));
	if (g.length > 0 && t.note(ht({
		package: s,
		extras: g
	})), a.how === "resolve") return p ? "is served" : "resolves";
	let _ = {
		...d,
		pins: m.stdout
	};
	return await tryIn(e, _, {
		...t,
		facts: f
	});
}, tryIn = async (t, n, r) => {
	try {
		var i = e();
		let { environments: a, scratch: o, work: s, signal: c, smokePlan: l, facts: u } = r, { environment: d } = i.u(await a.borrow({
			python: t,
			pins: n.pins
		}, c)), f = await d.fill(n);
		if (c.throwIfAborted(), f.code !== 0) return explainInstall(f, r, u);
		let p = i.a(await o.folder(`try-${s.package.name}`)), m = {
			...r,
			environment: d,
			folder: p,
			extras: l.extras
		};
		return typeof l.how == "string" ? (await inspect(m), "installs and imports") : (await runCommand(m, l.how), "installs and runs");
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, explainInstall = (e, { isCodeFree: t, note: n }, r) => {
	let { stderr: a } = e, o = a.slice(-4e3), s = it(a);
	if (t && /building from source is disabled/.test(o)) return Et;
	if (t && s !== void 0) return n(vt(s)), Q;
	let c = et(a), u = ut(e, Tt), d = u === void 0 ? c : `${u}: ${c}`;
	if (l(d)) throw new p(i({ cause: `${r.package} cannot be installed: ${d}` }), { cause: { tail: o } });
	let { kind: f } = at(a), m = u === void 0 && f === "network" && !qe(a) && !d.startsWith("Hash mismatch for ") ? yt({
		...r,
		words: d
	}) : _t({
		...r,
		words: d,
		locked: s,
		isEnded: u !== void 0 || f === "killed"
	});
	throw new p(m, { cause: { tail: o } });
}, fits = (e, { version: t }) => {
	let n = I(e.package.requires_python ?? "");
	return n === void 0 || n.length === 0 || t === void 0 || L(t) === void 0 || N(n, t, { prereleases: !0 });
}, smokePlanOf = ({ smoke: e, pythonVersion: t }, r) => (i) => {
	let a = n(r, i);
	return {
		how: a.smoke === "off" || e !== "import" ? a.smoke === "off" ? "off" : e : a.smoke ?? "import",
		extras: a.extras,
		pythons: a.pythonVersions.length > 0 ? a.pythonVersions : t
	};
}, keepEnvironments = ({ environments: e, scratch: t, uvToml: n, slots: r }) => {
	let i = new Map(), a = [], o = [], s = 0, c, create = async (r, i) => {
		let a = await t.folder("try");
		await a.write("uv.toml", n), c ??= t.folder("bytecode");
		let { path: o } = await c;
		return await e.create({
			folder: a.path,
			bytecode: o,
			python: r,
			signal: i
		});
	}, createFirst = async (e, t) => {
		try {
			let n = await create(e, t);
			return a.push({
				environment: n,
				pins: new Set()
			}), n;
		} catch (t) {
			throw i.delete(e), t;
		}
	}, any = (e, t) => {
		let n = i.get(e) ?? createFirst(e, t);
		return i.set(e, n), n;
	}, serve = () => {
		for (; s < r && o.length > 0;) {
			let { wish: e, kept: t } = closest(o, a);
			o.splice(o.indexOf(e), 1), t !== void 0 && a.splice(a.indexOf(t), 1), s += 1, e.serve(t?.environment);
		}
	}, end = () => {
		--s, serve();
	}, clear = async () => {
		let [e, t] = [a.splice(0), c];
		c = void 0, await Promise.all(e.map(({ environment: e }) => e.remove())), await (await t)?.[Symbol.asyncDispose]();
	};
	return {
		any,
		clear,
		borrow: async ({ python: e, pins: t }, n) => {
			let { base: r } = await any(e, n), i = new Set(t.split("\n").filter((e) => e !== "")), s = Promise.withResolvers();
			o.push({
				base: r,
				pins: i,
				serve: s.resolve
			}), serve();
			let c = await s.promise;
			try {
				n.throwIfAborted();
				let e = c ?? await create(r, n), giveBack = () => {
					a.push({
						environment: e,
						pins: i
					}), end();
				};
				return {
					environment: e,
					[Symbol.dispose]: giveBack
				};
			} catch (e) {
				throw end(), e;
			}
		}
	};
}, closest = (e, t) => e.flatMap((e) => {
	let n = t.filter(({ environment: t }) => t.base === e.base);
	return (n.length > 0 ? n : [void 0]).map((t) => ({
		wish: e,
		kept: t,
		distance: e.pins.symmetricDifference(t?.pins ?? new Set()).size
	}));
}).reduce((e, t) => t.distance < e.distance ? t : e), environmentsFor = (e, { ports: t, run: n }) => keepEnvironments({
	...t,
	scratch: n.scratch,
	uvToml: Ce(e),
	slots: t.facts.cores
}), Dt = _({
	code: "RA-PREFLIGHT-RUN-UNDER-WAY",
	severity: "notice",
	mender: "project"
}, ({ runs: e }) => ({
	message: `${e.length === 1 ? "Another run" : `${e.length} other runs`} of this workflow ${e.length === 1 ? "is" : "are"} in progress: ${e.map(({ number: e, ref: t }) => S(`#${e}${t === void 0 ? "" : ` (${t})`}`)).join(", ")}`,
	hint: `Nothing needs to be done: what one of them uploads the other finds there. ${e.map(({ url: e }) => S(e)).join(" ")}`
})), Ot = _({
	code: "RA-PREFLIGHT-DRAFT-RELEASE",
	severity: "notice",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `GitHub has a draft release for ${S(e)}`,
	hint: `The upload does not depend on it; look whose it is: ${S(t)}`
})), kt = _({
	code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN",
	severity: "notice",
	mender: "outside"
}, ({ why: e }) => ({
	message: `GitHub did not say what else is under way for this release: ${S(e)}`,
	hint: "Nothing needs to be done; the lists of the workflow's runs and of the releases show it"
})), lookForOthers = async (e, t) => {
	if (e === void 0) return [];
	let [n, r] = await Promise.all([e.runs(), e.drafts()]), i = foundIn(n), a = [n, r].flatMap(silenceOf)[0];
	return [
		...i.length === 0 ? [] : [Dt({ runs: i })],
		...foundIn(r).filter(({ tag: e }) => t.includes(e)).map(Ot),
		...a === void 0 ? [] : [kt({ why: a })]
	];
}, foundIn = (e) => e.kind === "found" ? e.value : [], silenceOf = (e) => e.kind === "unanswered" && (e.cause === "outside" || e.cause === "rate-limit") ? [e.why] : [], lookOutside = async ({ plan: e, released: t }, { inputs: n, ports: r, destination: i }) => {
	let { target: a, credential: o, index: c, job: l } = i, u = e.packages.filter(s), d = u.length > 0 && !n.dryRun && a.kind !== "rehearsal" ? await r.openUnderWay(n.githubToken?.secret) : void 0, [f, p] = await Promise.all([Ze(a, {
		index: c,
		released: t
	}, r.signal), lookForOthers(d, [...u.map(({ tag: e }) => e), n.tag ?? null])]), m = X(o) ? o.kind : void 0;
	return [
		...Xe({
			plan: e,
			released: t,
			target: a,
			credential: m,
			job: l,
			now: r.clock.now()
		}),
		...f,
		...p
	];
};
var StopRun = class extends p {};
const phaseOf = (e, t, n = () => []) => ({
	title: e,
	stages: [t],
	needs: n,
	boundBy: t.name,
	freedBy: t.name
}), runPipeline = async (e, t, n) => {
	let r = createRun(t, n);
	for (let i of e) {
		try {
			await i.open?.(), n.progress.status(i.title);
		} catch (e) {
			return {
				...r.end(),
				findings: a(e),
				isComplete: !1
			};
		}
		if (await runPhase(i, r) < t.length) return {
			...r.end(),
			findings: [],
			isComplete: !1
		};
	}
	return {
		...r.end(),
		findings: [],
		isComplete: !0
	};
}, createRun = (e, t) => {
	let n = new Map(e.map((e) => [e.package.name, e])), r = [];
	return {
		...t,
		units: unitsOf(e),
		names: [...n.keys()],
		work: (e) => n.get(e),
		advance: (e, r) => {
			r.kind === "done" && r.distributions !== void 0 && (n.set(e, {
				...n.get(e),
				distributions: r.distributions
			}), t.changed([...n.values()]));
		},
		record: (e) => {
			r.push(e), t.progress.ended(e);
		},
		end: () => ({
			outcomes: r,
			works: [...n.values()]
		})
	};
}, unitsOf = (e) => {
	let t = new Set(e.map((e) => e.package.name)), n = e.map((e) => e.package.unit.filter((e) => t.has(e)));
	return [...new Map(n.map((e) => [e.join(), e])).values()];
}, runPhase = async (e, t) => {
	let n = new AbortController(), r = AbortSignal.any([t.signal, n.signal]), i = C({
		units: t.units,
		needs: new Map(t.names.map((t) => [t, e.needs(t)]))
	}), a = e.stages.map((e) => ({
		stage: e,
		limit: z(e.slots)
	})), upTo = (t) => e.stages.findIndex((e) => e.name === t) + 1, [o, s] = [upTo(e.boundBy), upTo(e.freedBy)], c = e.stages[o - 1].slots, l = 0, u = 0, walk = async (e, i) => {
		for (let { stage: a, limit: o } of i) if (!await o(async () => !r.aborted && await runStage(a, e, {
			run: t,
			signal: r,
			stop: n
		}))) return !1;
		return !0;
	}, walkAll = async (e, t) => {
		let n = await Promise.all(e.map((e) => walk(e, t)));
		return e.filter((e, t) => !n[t]);
	}, runUnit = async (e) => {
		l++;
		let t = await walkAll(e, a.slice(0, o));
		l--;
		let n = pump();
		t.length === 0 && (t = await walkAll(e, a.slice(o, s))), t.length > 0 ? i.failed(e[0], t) : i.confirmed(e[0]);
		let r = pump();
		if (t.length === 0) {
			let t = await walkAll(e, a.slice(s));
			u += e.length - t.length;
		}
		await Promise.all([n, r]);
	}, pump = async () => {
		let e = r.aborted ? [] : i.ready(c - l);
		await Promise.all(e.map(runUnit));
	};
	if (await pump(), !t.signal.aborted) for (let { name: n, by: r } of i.blocked()) recordBlocked(t, e, {
		name: n,
		by: r
	});
	return u;
}, recordBlocked = (e, t, { name: n, by: r }) => {
	let i = e.clock.now();
	e.record({
		package: n,
		stage: t.stages[0].name,
		started: i,
		ended: i,
		kind: "blocked",
		by: r
	});
}, runStage = async (e, t, { run: n, signal: i, stop: a }) => {
	let o = n.clock.now();
	n.progress.started({
		package: t,
		stage: e.name,
		at: o
	});
	let s = [], c = [], record = (r) => {
		let i = {
			package: t,
			stage: e.name,
			started: o,
			ended: n.clock.now()
		};
		n.record({
			...i,
			...s.length === 0 ? {} : { uploaded: s },
			...c.length === 0 ? {} : { attested: c },
			...r
		});
	};
	try {
		let r = await e.run(n.work(t), i, (e, t) => {
			s.push(e), t && c.push(e);
		});
		return n.advance(t, r), record(endOf(r)), r.kind !== "blocked";
	} catch (e) {
		let t = e instanceof StopRun && e !== i.reason;
		return i.aborted && !t ? record({
			kind: "skipped",
			reason: r
		}) : record(failureOf(e)), t && a.abort(e), !1;
	}
}, endOf = (e) => e.kind === "done" ? {
	kind: "done",
	...e.detail === void 0 ? {} : { detail: e.detail }
} : e, failureOf = (e) => {
	let n = a(e), r = n[0]?.code === t.code && Error.isError(e) ? e.stack : tailOf(e);
	return {
		kind: "failed",
		findings: n,
		...r === void 0 ? {} : { tail: r }
	};
}, tailOf = (e) => {
	if (Error.isError(e) && typeof e.cause == "object" && e.cause !== null) return "tail" in e.cause && typeof e.cause.tail == "string" ? e.cause.tail : void 0;
}, At = _({
	code: "RA-REHEARSE-REFUSED",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, words: n, isPassing: r }) => ({
	package: e,
	...r ? {
		remedy: "outside",
		says: "again"
	} : {},
	message: `The rehearsal ${r ? "did not get" : "refused"} ${t}: ${n}`,
	hint: r ? "Run again: the file is at no fault, something on this machine failed" : `Fix in ${e} what the rehearsal says of ${t}, or its upload would fail`
})), judgeUpload = (e) => e.exitCode === 0 ? e.isSent ? "accepted" : "ignored" : e.status === 407 ? "held up" : e.hasBegun || e.exitCode === null ? judgeRefusal(e) : "not begun", judgeRefusal = ({ status: e, words: t }) => e === 404 || e === 405 || e === void 0 && isRedirect(t) ? "astray" : e === void 0 ? /\b(?:credential|token|identity)/i.test(t) && !isNetwork(t) ? "denied" : "passing" : e === 429 && /project|created/i.test(t) ? "limited" : e === 408 || e === 429 || e >= 500 ? "passing" : jt.test(t) || e === 409 ? "exists" : /filename (?:has already been|was previously) used/i.test(t) ? "used" : isWithheld(e, t) ? "withheld" : e === 403 && /temporarily disabled/i.test(t) ? "passing" : e !== 401 && e !== 403 ? "refused" : /\bexpired\b/i.test(t) ? "expired" : "denied", jt = /already exist|already been (?:registered|taken)|not allow updating assets|cannot be updated|overwrite artifact/i, isWithheld = (e, t) => e === 402 || e === 413 || isOfAccount(t) || /\btoo large\. Limit for\b|account owning this project is inactive/i.test(t), isOfAccount = (e) => /verified primary email|not have two-factor authentication/i.test(e), namesProject = (e, t) => {
	let n = t.replaceAll("-", "[-_.]+");
	return RegExp(`(?:["'\u2018\u201c\`]|\\b(?:project|package):? +|\\bupload(?:ing)? to +)${n}(?![-_.\\w])`, "i").test(e);
}, isRedirect = (e) => /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(e), isNoHost = (e) => /Name or service not known|Name does not resolve|nodename nor servname provided|No such host is known/.test(e), isNetwork = (e) => /error sending request|connect|timed out|dns|reset|status code 5/i.test(e), handOver = async ({ store: e, scratch: t }, n, r = new Map()) => {
	let i = await t.folder("out"), remove = () => i[Symbol.asyncDispose](), copyOut = async (t) => {
		let n = i.pathOf(t.filename), r = await e.copyTo(t.filename, n);
		if (r?.sha256 === t.sha256 && r.size === t.size) return n;
		let a = {
			package: t.package,
			file: t.filename,
			expected: t.sha256,
			found: r?.sha256
		};
		throw new StopRun(le(a));
	}, copyAll = async (e) => {
		let t = [];
		for (let n of e) t.push(await copyOut(n));
		return t;
	};
	try {
		let [e = "", ...t] = await copyAll(n);
		return {
			path: e,
			more: t,
			attestations: await copyAll(n.flatMap(({ filename: e }) => r.get(e) ?? [])),
			[Symbol.asyncDispose]: remove
		};
	} catch (e) {
		throw await remove(), e;
	}
}, rehearseStage = (e) => {
	let t = z(4 * e.slots), n = [], r = [], i = new Map(), a = Promise.withResolvers(), o, begin = (t, n) => o ??= uploadTogether$1(e, t, n), finish = async (t) => {
		let r = n.flatMap(({ distributions: e }) => e);
		return await begin(r, t) ? new Map() : await uploadEach(e, n, t);
	}, tried = (n, r) => t(() => tryInstall(e, n, r));
	return {
		name: "rehearse",
		slots: 1e400,
		begin,
		ready: async (t, n) => {
			if (r.push(t), !(r.length < e.names.length)) {
				for (let e of r) {
					let t = o ?? Promise.resolve(!1);
					i.set(e.package.name, t.then((t) => t ? tried(e, n) : void 0));
				}
				await Promise.allSettled(i.values());
			}
		},
		run: async (t, r) => {
			n.push(t), n.length === e.names.length && a.resolve(finish(r));
			let o = await untilAborted(a.promise, r);
			if (o.has(t.package.name)) throw o.get(t.package.name);
			let s = missingFor(t, n, o);
			return s.length > 0 ? {
				kind: "blocked",
				by: s
			} : await i.get(t.package.name) ?? await tried(t, r);
		}
	};
}, uploadTogether$1 = async (e, t, n) => {
	let r = Object.values(Object.groupBy(k(t), (e) => t.indexOf(e) % 4)).map((t = []) => uploadGroup(e, t, n));
	return await Promise.allSettled(r), (await Promise.all(r)).every((e) => e);
}, uploadGroup = async (t, n, r) => {
	let { uploadUrl: i, token: a, admit: o } = await t.server();
	try {
		try {
			var s = e();
			o(n);
			let { path: c, more: l } = s.a(await handOver(t, n)), u = await t.uv.publish({
				path: c,
				more: l,
				uploadUrl: i,
				login: {
					kind: "token",
					token: a
				},
				signal: r
			});
			return u.exitCode === 0 && u.isSent;
		} catch (e) {
			s.e = e;
		} finally {
			await s.d();
		}
	} catch (e) {
		if (e instanceof p && !r.aborted) return !1;
		throw e;
	}
}, uploadEach = async (e, t, n) => {
	let r = new Map();
	for (let i of t) try {
		await uploadTo(e, i, n);
	} catch (e) {
		if (r.set(i.package.name, e), e instanceof StopRun) break;
	}
	return r;
}, missingFor = (e, t, n) => {
	let r = new Map(t.map(({ package: { name: e, needs: t } }) => [e, t])), i = new Set(e.package.needs);
	for (let e of i) for (let t of r.get(e) ?? []) i.add(t);
	return [...i].filter((e) => n.has(e));
}, uploadTo = async (t, n, r) => {
	let { uploadUrl: a, token: o, admit: s } = await t.server();
	s(n.distributions);
	for (let s of k(n.distributions)) try {
		var c = e();
		r.throwIfAborted();
		let u = c.a(await handOver(t, [s])), d = await t.uv.publish({
			path: u.path,
			uploadUrl: a,
			login: {
				kind: "token",
				token: o
			},
			signal: r
		});
		if (r.throwIfAborted(), d.exitCode === 0 && d.isSent) continue;
		let f = { cause: { tail: d.output } }, m = judgeUpload(d);
		if (m === "not begun") throw new StopRun(Je(d), f);
		if (l(d.words)) throw new p(i({ cause: d.words }), f);
		let h = d.exitCode === null || m === "passing" && d.status !== void 0, g = {
			package: n.package.name,
			file: s.filename,
			words: d.words
		};
		throw new p(At({
			...g,
			isPassing: h
		}), f);
	} catch (e) {
		c.e = e;
	} finally {
		await c.d();
	}
}, skipRehearsal = (e) => ({
	name: "rehearse",
	slots: 1e400,
	run: async () => ({
		kind: "skipped",
		reason: e
	})
}), untilAborted = async (e, t) => {
	let n = Promise.withResolvers(), abort = () => n.reject(t.reason);
	t.throwIfAborted(), t.addEventListener("abort", abort, { once: !0 });
	try {
		return await Promise.race([e, n.promise]);
	} finally {
		t.removeEventListener("abort", abort);
	}
}, readRequirement = (e) => {
	let t = F(e);
	return t.ok ? [t.requirement] : [];
}, inMetadata = (e, t) => {
	let n = /^project\.optional-dependencies\.(.+)$/s.exec(t)?.[1];
	return t !== "project.dependencies" && n === void 0 ? [] : readRequirement(e).flatMap((t) => {
		if (n === void 0) return [t];
		let r = t.marker === void 0 ? "" : `(${t.marker}) and `, { spans: i } = t, a = i.marker === void 0 ? e.length : e.lastIndexOf(";", i.marker.start);
		return readRequirement(`${e.slice(0, a)} ; ${r}extra == "${n}"`);
	});
}, statedBy = (e, t) => {
	let isEdited = (e, n) => t.some((t) => t.from === e && t.table === n), n = e.requirements.filter(({ requirement: { name: t } }) => t !== e.name), r = n.filter(({ requirement: e, table: t }) => e.url === void 0 && !isEdited(e.text, t)), i = n.flatMap(({ table: e }) => /^project\.optional-dependencies\.(.+)$/s.exec(e)?.[1] ?? []);
	return {
		requirements: r.flatMap(({ requirement: e, table: t }) => inMetadata(e.text, t)),
		extras: [...new Set(i)],
		requiresPython: e.dynamic.includes("requires-python") ? void 0 : e.requiresPython,
		description: typeof e.project.description == "string" ? e.project.description : void 0,
		needs: n.filter(({ kind: e }) => e === "dynamic").map(({ requirement: e }) => e.name),
		isEmpty: isMeantEmpty(e)
	};
}, isMeantEmpty = ({ tool: e }) => {
	let t = R(R(R(R(e, "hatch"), "build"), "targets"), "wheel"), n = R(e, "setuptools"), isNone = (e) => Array.isArray(e) && e.length === 0;
	return t["bypass-selection"] === !0 || isNone(R(R(e, "uv"), "build-backend")["module-name"]) || isNone(n.packages) || isNone(n["py-modules"]);
}, togetherIn = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e.needs])), n = e.map(({ name: e }) => {
		let n = new Set([e]);
		for (let e of n) for (let r of t.get(e) ?? []) n.add(r);
		return n;
	});
	return (e, t) => n.some((n) => n.has(e) && n.has(t));
}, Mt = _({
	code: "RA-DIST-FILES-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, entries: t, remedy: n }) => ({
	message: `${e} lost files on the way through the sdist, which a wheel built from the checkout has: ${x(t)}`,
	hint: `Have it in the sdist: ${n}. What nobody needs, exclude from the wheel`
})), Nt = _({
	code: "RA-DIST-NO-MODULE",
	severity: "error",
	mender: "project"
}, ({ filename: e, sources: t }) => ({
	message: `${e} holds no module, and its package has sources: ${x(t)}`,
	hint: "Tell the build backend where the modules are, or that the wheel is to be empty (packages = [] for setuptools, module-name = [] for uv_build, or bypass-selection = true for hatchling)"
})), Pt = _({
	code: "RA-DIST-MODULES-LOST",
	severity: "warning",
	mender: "project"
}, ({ filename: e, modules: t }) => ({
	message: `${e} lacks packages that its sources have: ${x(t)}`,
	hint: "Let the build backend find the packages, or name each of them, and those inside; if they are left out on purpose, all is well"
})), tableOf = (e) => e === "console_scripts" ? "[project.scripts]" : e === "gui_scripts" ? "[project.gui-scripts]" : `[project.entry-points."${S(e)}"]`, Ft = _({
	code: "RA-DIST-ENTRY-POINT-MODULE",
	severity: "error",
	mender: "project"
}, ({ filename: e, group: t, entry: n, module: r }) => ({
	message: `${e} has no module ${S(r)} for its entry point in ${S(t)}: ${S(n)}`,
	hint: `Correct the module in ${tableOf(t)}, or have it in the wheel`
})), It = _({
	code: "RA-DIST-ENTRY-POINT-UNSEEN",
	severity: "warning",
	mender: "project"
}, ({ filename: e, group: t, entry: n, module: r }) => ({
	message: `${e} has no module ${S(r)} for its entry point in ${S(t)}: ${S(n)}`,
	hint: `Look whether a requirement brings the module: then nothing needs to be done. Else require what does, or correct it in ${tableOf(t)}`
})), Lt = _({
	code: "RA-DIST-PATHS-SHARED",
	severity: "error",
	mender: "project"
}, ({ package: e, others: t, paths: n }) => ({
	package: e,
	message: `${e} installs the same paths as ${x(t)} with other content: ${x(n)}`,
	hint: "Leave them to one of the packages; a folder that both extend has no __init__.py in either"
})), Rt = _({
	code: "RA-DIST-SDIST-NEEDS-SETTINGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, settings: t, words: n }) => ({
	message: `${e} builds only by this workspace's settings of uv (${t.join(", ")}). Without them: ${n}`,
	hint: t.some((e) => e.endsWith("-dependencies")) ? "Say in [build-system] requires of the package what its build needs" : "Put what the package's build must know into its own files"
})), zt = _({
	code: "RA-DIST-DATA-NOT-IN-WHEEL",
	severity: "warning",
	mender: "project"
}, ({ filename: e, sdist: t, entries: n }) => ({
	message: `${e} lacks data of its modules that ${t} has: ${x(n)}`,
	hint: "Name the files for the wheel too (package-data of [tool.setuptools]; with hatchling the include that is set, or artifacts where git ignores them), or exclude them"
})), prefixesOf = (e) => {
	let t = e.split(".");
	return t.map((e, n) => t.slice(0, n + 1).join("."));
}, modulesOf = (e) => {
	let t = new Set(), n = new Set(), r = new Set();
	for (let { path: i } of q(e)) {
		let e = J(i)?.split("/") ?? [], a = He(e.at(-1) ?? "");
		if (a === void 0) continue;
		let o = e.slice(0, -1), s = (a === "__init__" ? o : [...o, a]).join(".");
		for (let e of prefixesOf(s)) t.add(e);
		n.add(s), i.endsWith(".py") || r.add(s);
	}
	return {
		all: t,
		closed: n,
		compiled: r
	};
}, moduleIn = (e) => /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*(?::\s*[\p{L}_][\p{L}\p{N}_.]*)?$/u.exec(e.trim())?.[1], readModule = (e, t) => {
	let n = moduleIn(e);
	return !/^(?:console|gui)_scripts$/.test(t) && !e.includes(":") ? n?.replace(/\.\p{Lu}[^.]*$/u, "") : n;
}, requiresMore = (e, t) => (W(e)?.requiresDist ?? []).flatMap(readRequirement).some(({ name: e }) => !t.some((t) => t.package === e)), checkEntryModules = (e, t) => {
	let n = V(e) ?? [];
	if (n.length === 0) return [];
	let r = modulesOf(e), i = t.map((e) => modulesOf(e.wheel)), isForeign = (e) => i.some(({ all: t }) => t.has(e));
	return n.flatMap(({ group: n, name: i, value: a }) => {
		let o = readModule(a, n);
		if (o === void 0 || r.all.has(o)) return [];
		let s = prefixesOf(o);
		if (s.some((e) => r.compiled.has(e))) return [];
		let c = {
			filename: e.filename,
			entry: `${i} = ${a}`,
			group: n,
			module: o
		};
		return s.some((e) => r.closed.has(e)) ? [Ft(c)] : isForeign(o) || tt(o) ? [] : [requiresMore(e, t) ? It(c) : Ft(c)];
	});
}, megabytes = (e) => `${(Math.ceil(e / 1024 ** 2 * 10) / 10).toFixed(1)} MiB`, Bt = _({
	code: "RA-DIST-TOO-LARGE",
	severity: "error",
	mender: "project"
}, ({ filename: e, size: t, limit: n }) => ({
	message: `${e} has ${megabytes(t)}, more than ${megabytes(n)}`,
	hint: "Leave out what users do not need; or ask the index for a higher limit, and upload this file by hand (uv publish), as dist-path has it",
	alternative: "outside"
})), Vt = _({
	code: "RA-DIST-NEARLY-TOO-LARGE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, size: t, limit: n }) => ({
	message: `${e} has ${megabytes(t)} of the ${megabytes(n)} that are taken where the limit was not raised`,
	hint: "Leave out what users do not need, or ask the index for a higher limit in time, unless it was granted"
})), Ht = _({
	code: "RA-DIST-LFS-POINTER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ filename: e, entries: t }) => ({
	message: `${e} holds Git LFS pointers in place of files: ${x(t)}`,
	...g((e) => `Fetch the files before the release: ${e("lfs: true for actions/checkout", "git lfs pull")}`)
})), isMetadata = (e) => /(?:\.dist-info\/METADATA|\/PKG-INFO)\b/.test(e), Ut = "out of the README or [project], of which the metadata is made", Wt = _({
	code: "RA-DIST-SECRET",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} holds ${n}: ${S(t)}`,
	hint: `Revoke the secret, then take it ${isMetadata(t) ? Ut : "out of the file, or exclude the file from the build"}`
})), sensitiveRemedy = (e) => isMetadata(e) ? `Take it ${Ut}` : /, line \d+$/.test(e) ? "Take it out of the file, or exclude the file from the build" : "Exclude it from the build", Gt = _({
	code: "RA-DIST-SENSITIVE-FILE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} holds ${n}: ${S(t)}`,
	hint: `${sensitiveRemedy(t)}, unless it was made for tests`
})), Kt = _({
	code: "RA-DIST-PTH",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entry: t, runsCode: n }) => ({
	message: `${e} installs a .pth file${n ? " that runs code whenever Python starts" : ""}: ${S(t)}`,
	hint: "Leave it out, unless the package exists for that"
})), qt = _({
	code: "RA-DIST-FOREIGN-FILE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entries: t }) => ({
	message: `${e} would put this straight into site-packages: ${x(t)}`,
	hint: "Name the packages to include in the build configuration, and move data into the package"
})), Jt = _({
	code: "RA-DIST-BYTECODE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entries: t }) => ({
	message: `${e} holds compiled bytecode: ${x(t)}`,
	hint: "Exclude __pycache__ and *.pyc in the build configuration"
})), Yt = _({
	code: "RA-DIST-TWINE-FAILED",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} fails twine check: ${S(t ?? "twine could not read it")}`,
	hint: t === void 0 ? `Build ${e} by hand, and run uvx twine check with it: it may say why` : "Correct the README, or set its content type in [project] readme"
})), $ = _({
	code: "RA-DIST-TWINE-WARNED",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `twine check warns about ${e}: ${S(t)}`,
	hint: "Correct what its words name; for a missing description name a README in [project] readme, and write into it what the package is for"
})), checkSize = ({ filename: e, size: t }, { sizeLimit: n, mayTakeMore: r = !1 }) => {
	if (n === void 0 || t <= n * .9) return [];
	let i = {
		filename: e,
		size: t,
		limit: n
	};
	return [t > n && !r ? Bt(i) : Vt(i)];
}, Xt = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|id_(rsa|dsa|ecdsa|ed25519))$/, Zt = /^(\.env(\.(local|production|staging))?|credentials(\.json)?|.*\.(key|p12|pfx|ppk|jks|keystore))$/i, checkSecrets = (e) => {
	let { filename: t, secrets: n } = e, r = q(e).flatMap(({ path: e }) => Xt.test(h(e)) ? [Wt({
		filename: t,
		entry: e,
		what: "a file of credentials"
	})] : n.some(({ path: t }) => t === e) || !Zt.test(h(e)) ? [] : [Gt({
		filename: t,
		entry: e,
		what: "a file that often is secret"
	})]), i = n.map(({ path: e, line: n, what: r, isToken: i }) => (i ? Wt : Gt)({
		filename: t,
		entry: `${e}, line ${n}`,
		what: r
	}));
	return [...r, ...i];
}, checkLfsPointers = (e) => {
	let t = q(e).flatMap(({ path: e, isLfsPointer: t }) => t ? [e] : []);
	return t.length === 0 ? [] : [Ht({
		filename: e.filename,
		entries: t
	})];
}, checkBytecode = (e) => {
	let t = q(e).map(({ path: e }) => e).filter((e) => /(^|\/)__pycache__\/|\.py[co]$/.test(e));
	return t.length === 0 ? [] : [Jt({
		filename: e.filename,
		entries: t
	})];
}, checkPth = (e) => q(e).filter(({ path: e }) => /^[^/]+\.pth$/.test(J(e) ?? "")).map(({ path: t }) => {
	let n = /^import[ \t]/m.test(e.texts.get(t) ?? "");
	return Kt({
		filename: e.filename,
		entry: t,
		runsCode: n
	});
}), Qt = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|src|ci|assets|node_modules)$/i, checkForeignFiles = (e, { name: t }) => {
	let n = q(e).flatMap(({ path: e }) => J(e) ?? []), r = Map.groupBy(n, (e) => e.split("/")[0] ?? ""), isPython = (e) => /\.(py|pyi|so|pyd)$/.test(e), i = [...r].filter(([e]) => e !== "..").filter(([e, n]) => {
		if (n.includes(e)) return !isPython(e) && !e.endsWith(".pth");
		let r = t.split("-").includes(c(e));
		return Qt.test(e) && !r || !n.some(isPython);
	}).map(([e, t]) => t.includes(e) ? e : `${e}/`);
	return i.length === 0 ? [] : [qt({
		filename: e.filename,
		entries: i
	})];
}, sameMarker = (e, t) => JSON.stringify(e) === JSON.stringify(t) ? !0 : Ne([e, t])?.every((n) => H(e, n) === H(t, n)) ?? !1, sameExtras = (e, t) => new Set(e.map(c)).symmetricDifference(new Set(t.map(c))).size === 0, withNormalExtras = (e) => {
	if (e.kind !== "comparison") return {
		...e,
		operands: e.operands.map(withNormalExtras)
	};
	let { left: t, right: n } = e, r = [t, n].some((e) => e.kind === "variable" && e.name === "extra"), normal = (e) => e.kind === "value" ? {
		...e,
		text: c(e.text)
	} : e;
	return r ? {
		...e,
		left: normal(t),
		right: normal(n)
	} : e;
}, markerOf = ({ marker: e }) => {
	let t = e === void 0 ? void 0 : be(e);
	return t && withNormalExtras(t);
}, sameRequirement = (e, t) => e.name === t.name && e.url === t.url && sameExtras(e.extras, t.extras) && K(I(e.specifier) ?? [], I(t.specifier) ?? []) && sameMarker(markerOf(e), markerOf(t)), plannedRequirements = ({ bounds: e }) => e.flatMap(({ table: e, to: t }) => inMetadata(t, e)), isSettled = (e) => {
	let t = W(e);
	return t === void 0 ? !1 : e.kind === "wheel" || U(t, "2.2") && !t.dynamic.some((e) => /^requires-dist$/i.test(e));
}, checkStated = (e, { name: t, stated: n }) => {
	let r = W(e);
	if (r === void 0 || !isSettled(e)) return [];
	let { filename: i } = e, a = r.requiresDist.flatMap(readRequirement), o = n.requirements.filter((e) => !a.some((t) => sameRequirement(t, e))), s = n.needs.filter((e) => e !== t && !a.some((t) => t.name === e)), l = new Set(r.providesExtra.map(c));
	return [
		...o.map(({ name: e, text: t }) => {
			let n = a.filter((t) => t.name === e).map((e) => e.text);
			return G({
				filename: i,
				requirement: t,
				built: n
			});
		}),
		...s.map((e) => G({
			filename: i,
			requirement: e,
			built: []
		})),
		...n.extras.filter((e) => !l.has(c(e))).map((e) => Me({
			filename: i,
			extra: e
		}))
	];
}, checkRequirements = (e, t) => {
	let { filename: n } = e, { stated: r } = t, i = W(e)?.requiresDist ?? [], a = i.flatMap(readRequirement), o = isSettled(e) ? plannedRequirements(t) : [], s = i.filter((e) => readRequirement(e).length === 0), c = a.flatMap((e) => {
		let n = t.siblings.get(e.name);
		return n !== void 0 && e.url === void 0 && e.name !== t.name ? [{
			requirement: e,
			version: n
		}] : [];
	}), l = o.filter((e) => !a.some((t) => sameRequirement(t, e)));
	return [
		...s.map((e) => Fe({
			filename: n,
			requirement: e
		})),
		...l.map(({ name: e, text: t }) => {
			let r = a.filter((t) => t.name === e).map((e) => e.text);
			return we({
				filename: n,
				requirement: t,
				built: r
			});
		}),
		...c.flatMap(({ requirement: e, version: t }) => {
			let { text: i, specifier: a } = e;
			return a === "" ? r.areRequirementsElsewhere === !0 || r.requirements.some(({ name: t, specifier: n }) => t === e.name && n === "") || l.some(({ name: t }) => t === e.name) ? [] : [Le({
				filename: n,
				requirement: i,
				version: t
			})] : N(I(a) ?? [], t) ? [] : [Ie({
				filename: n,
				requirement: i,
				version: t
			})];
		})
	];
}, checkSdistLayout = (e) => {
	let { filename: t } = e, n = We(e), r = Ge(e), i = r.filter((e) => e !== n), a = i.slice(0, 3).join(", ") || "nothing", o = i.length < r.length, s = new Set(q(e).map(({ path: e }) => e)), c = s.has(`${n}/pyproject.toml`) || s.has(`${n}/setup.py`);
	return [
		[!o, `in place of the folder ${n} it has ${a}`],
		[o && i.length > 0, `beside the folder ${n} it has ${a}`],
		[o && !c, `it has no ${n}/pyproject.toml`]
	].filter(([e]) => e).map(([, e]) => ee({
		filename: t,
		what: e
	}));
}, isSameRequirement = (e, t) => {
	let [n, r] = [F(e), F(t)];
	return n.ok && r.ok ? sameRequirement(n.requirement, r.requirement) : e === t;
}, isSamePython = (e, t) => {
	let [n, r] = [I(e), I(t)];
	return n !== void 0 && r !== void 0 ? K(n, r) : e === t;
}, isSameExtra = (e, t) => c(e) === c(t), $t = [
	{
		field: "Requires-Dist",
		key: "dependencies and optional-dependencies",
		values: ({ requiresDist: e }) => e,
		isSame: isSameRequirement,
		isObeyed: !0
	},
	{
		field: "Requires-Python",
		key: "requires-python",
		values: ({ requiresPython: e = "" }) => [e],
		isSame: isSamePython,
		isObeyed: !0
	},
	{
		field: "Provides-Extra",
		key: "optional-dependencies",
		values: ({ providesExtra: e }) => e,
		isSame: isSameExtra,
		isObeyed: !0
	}
], inOneLine = (e) => e.replaceAll(/\s+/g, " ").trim(), en = [
	["Summary", "description"],
	["License", "license"],
	["License-Expression", "license"],
	["License-File", "license-files"],
	["Classifier", "classifiers"],
	["Keywords", "keywords"],
	["Author", "authors"],
	["Author-email", "authors"],
	["Maintainer", "maintainers"],
	["Maintainer-email", "maintainers"],
	["Home-page", "urls"],
	["Project-URL", "urls"],
	["Description-Content-Type", "readme"]
].map(([e, t]) => ({
	field: e,
	key: t,
	values: ({ fields: t }) => t.get(e.toLowerCase()) ?? [],
	isSame: (e, t) => inOneLine(e) === inOneLine(t),
	isObeyed: !1
})), without = (e, t, n) => e.filter((e) => !t.includes(e) && !t.some((t) => n(e, t))), checkAgreement = (e, t) => {
	let [n, r] = [W(e), W(t)];
	if (n === void 0 || r === void 0) return [];
	let i = new Set(n.dynamic.map((e) => e.toLowerCase())), isOpen = (e) => !n.fields.has(e.toLowerCase()) && (i.has(e.toLowerCase()) || !U(n, "2.2"));
	return [...$t, ...en].filter(({ field: e }) => !isOpen(e)).flatMap(({ field: i, key: a, values: o, isSame: s, isObeyed: c }) => {
		let l = without(o(n), o(r), s), u = without(o(r), o(n), s);
		if (l.length === 0 && u.length === 0) return [];
		let d = {
			filename: e.filename,
			wheel: t.filename,
			field: i,
			key: a,
			onlySdist: l,
			onlyWheel: u
		};
		return [c ? D(d) : O(d)];
	});
}, tn = [
	B,
	checkSize,
	Re,
	Oe,
	checkStated,
	ke,
	De,
	checkSecrets,
	checkBytecode
], nn = [
	Te,
	lt,
	Ae,
	Ee,
	checkPth,
	checkLfsPointers,
	checkForeignFiles
], rn = [checkSdistLayout], checkOne = (e, t) => t.areWheelsOfOthers && e.kind === "wheel" ? findingsOf(e, t).map(pe) : findingsOf(e, t), findingsOf = (e, t) => {
	if (e.faults.length > 0) return [...B(e, t), ...e.faults];
	let n = [...tn, ...e.kind === "wheel" ? nn : rn];
	return [...checkRequirements(e, t).flatMap((n) => e.kind === "wheel" && n.code === we.code ? asBuilt([n], t) : [n]), ...n.flatMap((n) => n(e, t))];
}, asBuilt = (e, { areWheelsOfOthers: t }) => t ? e.map((e) => ({
	...e,
	...me
})) : e, checkDistributions = (e, t) => {
	let n = e.filter(({ faults: e }) => e.length === 0), r = n.filter(({ kind: e }) => e === "wheel"), i = n.filter(({ kind: e }) => e === "sdist");
	return [...e.flatMap((e) => checkOne(e, t)), ...i.flatMap((e) => r.flatMap((n) => asBuilt(checkAgreement(e, n), t)))].map((e) => ({
		...e,
		package: t.name
	}));
}, otherPathOf = (e) => {
	let [, t, n] = /^[^/]+\.data\/(scripts|data)\/(.+)$/.exec(e) ?? [];
	return n === void 0 ? void 0 : `${t === "scripts" ? "bin/" : ""}${n}`;
}, writtenBy = (e) => new Map([...q(e).flatMap(({ path: e, sha256: t = "" }) => {
	let [n, r] = [J(e), otherPathOf(e)];
	return n === void 0 ? r === void 0 ? [] : [[`(environment)/${r}`, t]] : [[n, t]];
}), ...(V(e) ?? []).filter(({ group: e }) => /^(console|gui)_scripts$/.test(e)).map(({ name: e, value: t }) => [`(environment)/bin/${e}`, t])]), checkSharedPaths = (e, t, n) => {
	let r = writtenBy(e.wheel), i = t.filter((t) => t.package < e.package).map((e) => {
		let t = writtenBy(e.wheel), isOther = (e, n) => t.has(e) && t.get(e) !== n, n = [...r].filter(([e, t]) => isOther(e, t)).map(([e]) => e);
		return {
			other: e.package,
			paths: n
		};
	}).filter(({ paths: e }) => e.length > 0);
	return [...Map.groupBy(i, ({ other: t }) => n(e.package, t))].map(([t, n]) => {
		let r = new Set(n.flatMap((e) => e.paths.map((e) => e.replace("(environment)/", "")))), i = Lt({
			package: e.package,
			others: n.map(({ other: e }) => e),
			paths: [...r]
		});
		return t ? i : {
			...i,
			severity: "warning"
		};
	});
}, an = RegExp("\x1B\\[[0-9;]*m", "g"), on = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*$|(?=ERROR\s)|$)/gm, messagesIn = (e) => e.split(/^(?=(?:ERROR|WARNING) )/m).map((e) => /^(ERROR|WARNING)\s+(.*)/s.exec(e)).filter((e) => e !== null).map(([, e = "", t = ""]) => ({
	level: e,
	what: t.trim().replaceAll(/\s+/g, " ")
})), parseTwineCheck = (e) => {
	let t = e.replaceAll(an, "").replaceAll("\r\n", "\n"), n = [...t.matchAll(on)];
	return new Map(n.map((e, r) => {
		let [i, a = "", o] = e, s = a.replaceAll("\n", "").replace(/^.*[\\/]/, "").trim(), c = t.slice(e.index + i.length, n[r + 1]?.index);
		return [s, findingsOn(s, {
			verdict: o,
			said: c
		})];
	}));
}, findingsOn = (e, { verdict: t, said: n }) => {
	let r = messagesIn(n);
	if (t === void 0) {
		let [t] = r;
		return [t === void 0 ? Yt({
			filename: e,
			what: void 0
		}) : $({
			filename: e,
			...t
		})];
	}
	let ofLevel = (e) => r.filter(({ level: t }) => t === e).map(({ what: e }) => e), i = ofLevel("WARNING").join(" ");
	return [...ofLevel("ERROR").map((t) => Yt({
		filename: e,
		what: t
	})), ...i === "" ? [] : [$({
		filename: e,
		what: i
	})]];
}, toGet = (e, { why: t, locked: n }) => n === void 0 ? /\bno (?:usable )?wheels\b/.test(t) ? `Run on a platform and a Python, or with an index, for which there are wheels of ${e}` : l(t) ? "Free room on the disk" : `Let uv reach an index that has ${e} (proxy, UV_INDEX)` : b(n), reasonOf = ({ why: e, locked: t }) => t === void 0 ? e : y(e, t), sn = _({
	code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
	severity: "warning",
	mender: "outside"
}, (e) => ({
	message: `The classifiers were not compared with PyPI's list, since uv could not get trove-classifiers: ${reasonOf(e)}`,
	hint: `${toGet("trove-classifiers", e)}, or compare them with PyPI's list yourself`
})), cn = _({
	code: "RA-CHECK-TWINE-UNAVAILABLE",
	severity: "warning",
	mender: "outside"
}, (e) => ({
	message: `The descriptions were not checked, since twine check did not run: ${reasonOf(e)}`,
	hint: `${toGet("twine and what it requires", e)}, or look at the README's markup yourself`
})), everyones = (e) => {
	let t = new Map(), n, r;
	return {
		read: (n) => {
			let r = t.get(n) ?? e.archives.read(e.pathOf(n));
			return t.set(n, r), r;
		},
		rendering: () => n ??= render(e),
		classifiers: (t) => r ??= readClassifiers(e, t)
	};
}, render = async ({ twine: e, pathOf: t, all: n, note: r }) => {
	let i = await (await e()).check(n().map(({ filename: e }) => t(e)));
	return "stdout" in i ? parseTwineCheck(i.stdout) : (r(cn({
		why: i.unavailable,
		locked: i.locked
	})), new Map());
}, readClassifiers = async ({ classifiers: e, note: t }, n) => {
	let r = await e.read(n);
	if ("known" in r) return r;
	t(sn({
		why: r.unavailable,
		locked: r.locked
	}));
}, checkStage = (e) => {
	let t = everyones(e), n = z(e.slots);
	return {
		name: "check",
		slots: 1e400,
		run: async (r, i) => {
			let a = t.rendering();
			a.catch(() => {});
			let o = await n(() => lookAt$1(r, {
				...e,
				shared: t,
				signal: i
			}));
			o.every(isHarmless) && e.sound?.(r);
			let s = await a, c = r.distributions.flatMap(({ filename: e }) => s.get(e) ?? []), l = [...o, ...o.some(isRefusal) ? c.filter((e) => !isGivenUp(e)) : c], u = withoutTwins(r, l.map((e) => ({
				...e,
				package: r.package.name
			}))), d = u.filter((e) => !isHarmless(e));
			for (let t of u) isHarmless(t) && e.note(t);
			if (d.length > 0) throw new p(d);
			return { kind: "done" };
		}
	};
}, isRefusal = ({ code: e }) => e === E.code, isGivenUp = ({ code: e, message: t }) => e === $.code && t.includes("Invalid distribution metadata"), isHarmless = ({ severity: e }) => e !== "error", lookAt$1 = async (e, t) => {
	let { shared: n, signal: r } = t;
	r.throwIfAborted();
	let i = await Promise.all(e.distributions.map(({ filename: e }) => n.read(e))), a = t.expected(e.package.name);
	return refuseSwapped(e.distributions, i), [
		...checkDistributions(i, a),
		...await checkClassifiers(i, {
			expected: a,
			shared: n,
			signal: r
		}),
		...await checkTogether(i, e, t),
		...await t.besides(e, i, r)
	];
}, refuseSwapped = (e, t) => {
	let n = e.flatMap((e, n) => {
		let r = t[n].sha256, i = {
			package: e.package,
			file: e.filename,
			expected: e.sha256,
			found: r
		};
		return r === e.sha256 ? [] : [le(i)];
	});
	if (n.length > 0) throw new p(n);
}, withoutTwins = ({ distributions: e }, t) => {
	let unnamed = ({ code: t, message: n }) => e.reduce((e, { filename: t }) => e.replaceAll(t, ""), `${t} ${n}`), n = new Map();
	for (let e of t) n.has(unnamed(e)) || n.set(unnamed(e), e);
	return [...n.values()];
}, checkClassifiers = async (e, { expected: t, shared: n, signal: r }) => {
	let i = e.map((e) => ({
		filename: e.filename,
		classifiers: W(e)?.fields.get("classifier") ?? []
	}));
	if (!t.isForPyPI || i.every(({ classifiers: e }) => e.length === 0)) return [];
	let a = await n.classifiers(r);
	return i.flatMap(({ filename: e, classifiers: t }) => Pe(t, a).map((t) => je({
		filename: e,
		...t
	})));
}, checkTogether = async (e, { package: { name: t } }, { all: n, areTogether: r, shared: i }) => {
	let a = e.find(isSoundWheel);
	if (a === void 0) return [];
	let o = new Map();
	for (let e of n()) e.kind === "wheel" && !o.has(e.package) && o.set(e.package, e);
	o.delete(t);
	let s = (await Promise.all([...o.values()].map(async (e) => ({
		package: e.package,
		wheel: await i.read(e.filename)
	})))).filter(({ wheel: e }) => isSoundWheel(e));
	return [...checkEntryModules(a, s), ...checkSharedPaths({
		package: t,
		wheel: a
	}, s, r)];
}, isSoundWheel = ({ kind: e, faults: t }) => e === "wheel" && t.length === 0, ln = 100 * 1024 ** 2, expectedOf = (e, { stated: t, target: n, released: r }) => {
	let i = Ye(n), a = new Map(e.packages.map((e) => [e.name, e])), s = e.packages.filter(o).map(({ name: e, version: t }) => [e, t ?? ""]), hasMore = (e) => r.get(e)?.files.some(({ size: e = 0 }) => e > ln) === !0;
	return (e) => {
		let r = a.get(e);
		return {
			name: e,
			version: r.version ?? "",
			areWheelsOfOthers: r.wheels.length > 0,
			bounds: r.bounds,
			stated: t(r),
			siblings: new Map(s.filter(([t]) => t !== e)),
			isForPyPI: i,
			sizeLimit: i && !hasMore(e) ? ln : void 0,
			mayTakeMore: n.kind === "rehearsal"
		};
	};
}, isBackendsOwn = (e, t) => /^(metadata-version|import-name|import-namespace|dynamic)$/.test(e) || e === "classifier" && t.startsWith("Programming Language :: Python :: ") || e === "generator", headersOf = (e) => {
	let { fields: t, description: n = "" } = Ue(e);
	return [...[...t].flatMap(([e, t]) => t.filter((t) => !isBackendsOwn(e, t)).map((t) => `${e}: ${t}`)).toSorted(), n].join("\n");
}, hasHeaders = (e) => /(\.dist-info\/(METADATA|WHEEL)|\/PKG-INFO)$/.test(e), isSameFile = (e, t, n) => {
	let [[r, i], [a, o]] = [t, n];
	if (i.type !== o.type || i.target !== o.target) return !1;
	if (i.sha256 === o.sha256) return !0;
	let [s, c] = [r.texts.get(e), a.texts.get(e)];
	return hasHeaders(e) && s !== void 0 && c !== void 0 && headersOf(s) === headersOf(c);
}, sameContent = (e, t) => {
	let n = [e, t].find(({ faults: e }) => e.length > 0);
	if (n !== void 0) return [{
		path: n.filename,
		how: "unreadable"
	}];
	let entriesOf = ({ entries: e }) => new Map(e.filter(({ type: e, path: t }) => e !== "folder" && !/\.dist-info\/RECORD$/.test(t)).map((e) => [e.path, e])), [r, i] = [entriesOf(e), entriesOf(t)];
	return [...new Set([...r.keys(), ...i.keys()])].toSorted().flatMap((n) => {
		let [a, o] = [r.get(n), i.get(n)];
		return a === void 0 ? [{
			path: n,
			how: "only in the second"
		}] : o === void 0 ? [{
			path: n,
			how: "only in the first"
		}] : isSameFile(n, [e, a], [t, o]) ? Be(a) === Be(o) ? [] : [{
			path: n,
			how: "executable bit"
		}] : [{
			path: n,
			how: "content"
		}];
	});
}, lookAt = (e) => {
	let { index: t, indexName: n, simpleUrl: r, where: i, store: a, archives: o, clock: s, waitTimeout: c } = e, l = e.isKnown === !0, listed = async (e, n, r) => (await t.project(e.name, { signal: r }))?.files.find(({ filename: e }) => e === n.filename), hashes = async ({ package: e, distributions: n }, r) => {
		let i = new Set(n.map(({ filename: e }) => e)), a = (await t.project(e.name, { signal: r }))?.files.filter(({ filename: e }) => i.has(e)), o = new Map();
		for (let e of a ?? []) o.set(e.filename, e.sha256 ?? sha256(await t.download(e, { signal: r })));
		return l ||= o.size > 0, o;
	}, unlisted = async ({ name: e }, a, o) => {
		let hasPage = async () => await t.project(e, { signal: o }) !== void 0, s = !l && !await hasPage().catch(() => !0);
		o.throwIfAborted();
		let d = {
			package: e,
			index: n,
			listing: r,
			waited: u(c)
		};
		return new p(fe({
			...d,
			files: a,
			where: s ? i ?? { input: "check-url" } : void 0
		}));
	}, find = async (e, t, n) => {
		let r = (await hashes({
			package: e,
			distributions: [t]
		}, n)).get(t.filename);
		return r === void 0 ? "absent" : r === t.sha256 ? "same" : "different";
	}, fetchFile = async (e, n) => {
		let r = await t.download(e, { signal: n });
		if (e.sha256 !== void 0 && sha256(r) !== e.sha256) throw new p(ne({
			url: e.url,
			listed: e.sha256,
			received: sha256(r)
		}));
		return r;
	}, adopt = async (e, t, r) => {
		let i = await listed(e, t, r);
		if (i === void 0) return;
		if (i.sha256 === t.sha256) return t;
		let s = await fetchFile(i, r), c = {
			...t,
			size: s.length,
			sha256: sha256(s)
		};
		if (c.sha256 === t.sha256) return t;
		let l = `index-${t.filename}`;
		await a.write(l, s);
		try {
			let [r, i] = [await o.read(a.pathOf(t.filename)), await o.read(a.pathOf(l))], s = sameContent(r, {
				...i,
				filename: t.filename
			});
			if (s.length > 0) {
				let r = {
					package: e.name,
					version: e.version ?? "",
					file: t.filename,
					index: n
				};
				throw new p(ce({
					...r,
					entries: s.map(({ path: e }) => e)
				}));
			}
		} finally {
			await a.remove(l);
		}
		return await a.write(t.filename, s), c;
	}, withWheel = async (e, n, r) => {
		let [i, o] = ((await t.project(e.name, { signal: r }))?.files ?? []).filter(({ filename: t }) => {
			let n = Se(t, e.name);
			return n?.kind === "wheel" && P(n.version) === e.version;
		});
		if (i === void 0 || o !== void 0) return await n(void 0);
		let s = await fetchFile(i, r), { filename: c } = i;
		await a.write(c, s);
		try {
			return await n({
				package: e.name,
				filename: c,
				kind: "wheel",
				size: s.length,
				sha256: sha256(s)
			});
		} finally {
			await a.remove(c);
		}
	}, waitUntil = async (e, t) => {
		let n = s.now() + c;
		for (let r = 200;; r = Math.min(r * 1.5, 1e4)) {
			let i = await e().catch(whileOutside);
			if (i === !0) return !0;
			let a = n - s.now();
			if (a <= 0 && i !== !1) throw i;
			if (a <= 0) return !1;
			await s.sleep(Math.min(r, a), t);
		}
	}, awaitAdoption = async (e, t, n) => {
		let r, ask = async () => (r = await adopt(e, t, n), r !== void 0);
		if (await waitUntil(ask, n), r !== void 0) return r;
		throw await unlisted(e, [t.filename], n);
	};
	return {
		find,
		hashes,
		adopt,
		awaitAdoption,
		withWheel,
		unlisted,
		waitUntil
	};
}, whileOutside = (e) => {
	if (e instanceof p && e.findings.every(({ mender: e }) => e === "outside")) return e;
	throw e;
}, sha256 = (e) => createHash("sha256").update(e).digest("hex"), indexView = ({ inputs: e, ports: t, run: n, destination: r }, i) => {
	let { index: a, target: o, title: s } = r, c = o.preset !== void 0 && A(o.simpleUrl) === o.preset;
	return lookAt({
		index: a,
		indexName: s,
		simpleUrl: o.simpleUrl,
		where: o.places?.simple,
		isKnown: c || i !== void 0 && i.size > 0,
		store: n.store,
		archives: t.archives,
		clock: t.clock,
		waitTimeout: e.waitTimeout
	});
}, isInstalled = (e, t) => !t.inputs.dryRun || whyUnrehearsed(e, t) === void 0, rehearsalTitle = (e) => e === void 0 ? "Rehearsing, from the embedded index" : `Not rehearsing: ${e}`, whyUnrehearsed = ({ isPart: e }, { inputs: t, destination: n }) => t.rehearse ? e ? "it is rehearsed with what other jobs build" : n.target.kind === "rehearsal" && !t.dryRun ? "the index is the rehearsal" : void 0 : "rehearse is off", heldUp = (e, t) => new Map([...T(e, ({ name: e }) => t.has(e))].filter(([, e]) => e.length > 0)), triedAgain = (e, t, n) => e.packages.filter((e) => {
	let r = e.status === "published" ? L(e.version ?? "") : void 0;
	if (r === void 0) return !1;
	let i = Ke(t, e.name).find((e) => ye(L(e.version), r) === 0)?.files ?? [];
	return i.some(({ uploadTime: e }) => e === void 0 || n - e < 864e5) && !i.some(({ yanked: e }) => e);
}), awaitListed = async (e, t, n) => {
	let { look: r, hits: i } = e, a = [], o = 0, ask = async () => {
		let s = await r.hashes(t, n);
		return a = t.distributions.map(({ filename: e }) => e).filter((e) => !s.has(e)), compare(s, e, t), o = a.length === 0 ? o + 1 : 0, o >= i;
	};
	if (!(await r.waitUntil(ask, n) || a.length === 0)) throw await r.unlisted(t.package, a, n);
}, compare = (e, { indexName: t, yankPage: n }, { package: { name: r, version: i }, distributions: a }) => {
	for (let { filename: o, sha256: s } of a) {
		let a = e.get(o);
		if (a !== void 0 && a !== s) throw new StopRun(ue({
			package: r,
			file: o,
			index: t,
			ours: s,
			theirs: a,
			yankPage: n(r, i ?? "")
		}));
	}
}, confirmStage = (e) => ({
	name: "confirm",
	slots: 1e400,
	run: async (t, n) => e.waitFor === "accepted" ? {
		kind: "done",
		detail: "accepted"
	} : (await awaitListed(e, t, n), e.waitFor === "listed" ? {
		kind: "done",
		detail: "listed"
	} : (await awaitInstallable(e, t, n), {
		kind: "done",
		detail: "installable"
	}))
}), confirmAgainStage = (e) => ({
	name: "confirm",
	slots: 1e400,
	run: async (t, n) => (await awaitInstallable(e, t, n), {
		kind: "done",
		detail: "installable"
	})
}), awaitInstallable = async ({ look: e, resolve: t, waitTimeout: n }, r, i) => {
	let a, ask = async () => (a = await t(r, i), a === void 0);
	if (!await e.waitUntil(ask, i)) throw new p(de({
		package: r.package.name,
		waited: u(n),
		words: a ?? ""
	}));
}, servedTogether = (e, t) => {
	let n = new Map();
	return {
		...e,
		any: async (r, i) => {
			let a = await e.any(r, i), o = n.get(a) ?? {
				...a,
				resolve: resolvingTogether(a, t)
			};
			return n.set(a, o), o;
		}
	};
}, resolvingTogether = (e, { clock: t, count: n }) => {
	let r = [], i = n, a = new AbortController(), ask = () => {
		let t = r;
		r = [], i -= t.length, t.length > 0 && answer(e, t);
	};
	return async (n) => {
		if (n.isAlone !== !0) return await e.resolve(n);
		let o = Promise.withResolvers();
		r.push({
			request: n,
			exit: o
		}), a.abort(), a = new AbortController();
		let { signal: s } = a, c = n.signal === void 0 ? s : AbortSignal.any([s, n.signal]);
		return r.length >= i ? ask() : t.sleep(250, c).then(ask, () => s.aborted || ask()), await o.promise;
	};
}, answer = async (e, t) => {
	try {
		let n = t.flatMap(({ request: e }) => e.requirements), r = await e.resolve({
			...t[0].request,
			requirements: n
		});
		for (let { request: n, exit: i } of t) i.resolve(r.code === 0 || t.length === 1 ? r : await e.resolve(n));
	} catch (e) {
		for (let { exit: n } of t) n.reject(e);
	}
}, smokeStage = ({ slots: e, clock: t, count: n, ...r }) => {
	if (r.isAlone !== !0) return {
		name: "smoke",
		slots: e,
		run: (e, t) => tryInstall(r, e, t)
	};
	let i = 16 * e, a = servedTogether(r.environments, {
		clock: t,
		count: Math.min(n, i)
	});
	return {
		name: "smoke",
		slots: i,
		run: (e, t) => tryInstall({
			...r,
			environments: a
		}, e, t)
	};
}, smokeAgainStage = (e) => ({
	name: "smoke",
	slots: e.slots,
	run: async (t, n) => {
		let { how: r, ...i } = e.smokePlan(t.package.name), attempt = (a) => {
			let o = a === void 0 ? [] : [a], smokePlan = () => ({
				...i,
				how: r === "import" && a === void 0 ? "resolve" : r
			});
			return tryInstall({
				...e,
				smokePlan
			}, {
				...t,
				distributions: o
			}, n);
		};
		return r === "import" ? await e.look.withWheel(t.package, attempt, n) : await attempt();
	}
}), un = _({
	code: "RA-UPLOAD-WITHHELD",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} takes ${e.isForAll ? "no upload from this account" : `no ${e.file}`} now: ${j(e)}`,
	hint: `Set this right on ${e.index}${e.isForAll ? ", in the account" : ", where its words lead"}`
})), dn = _({
	code: "RA-UPLOAD-LIMITED",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} takes no more new projects now, ${e.package} ${e.isTried ? "is one too many" : "was not tried any more"}: ${j(e)}`,
	hint: `Wait, for PyPI counts the new projects of 24 hours. A way without waiting is in ${v("releasing.md")}, The first release of a workspace`
})), fn = _({
	code: "RA-UPLOAD-NO-PENDING-PUBLISHER",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} has no project ${e.package}, and no pending publisher of this name made it: ${j(e)}`,
	hint: `Add a pending publisher for ${e.package}${e.form === void 0 ? "" : ` at ${e.form}`}. Of several new names, one at a time`
})), send = async (t, n, { over: r, onSending: i }) => {
	try {
		var a = e();
		let { uv: o, index: s, signal: c, attestations: l } = t, u = await loginOf(t, r), d = a.a(await handOver(t, n, l)), tell = (e) => {
			let t = n.find((t) => t.filename === e);
			t !== void 0 && i?.(t);
		}, { path: f, more: p } = d, m = await o.publish({
			path: f,
			more: p,
			attestations: d.attestations,
			uploadUrl: s.uploadUrl,
			login: u,
			signal: c,
			isPatient: !0,
			...i === void 0 ? {} : { onSending: tell }
		});
		c.throwIfAborted();
		let { stoppedAt: h } = m;
		return {
			login: u,
			answer: m,
			stoppedAt: h === void 0 ? void 0 : n[[f, ...p].indexOf(h)]
		};
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, loginOf = async ({ credential: e, tokens: t, signal: n }, r) => {
	if (e.kind !== "trusted") return e;
	try {
		return {
			kind: "token",
			token: await t.current({
				signal: n,
				over: r
			})
		};
	} catch (e) {
		throw e instanceof p ? new StopRun(e.findings, { cause: e.cause }) : e;
	}
}, uploadTogether = async (e, t) => {
	let { look: n, clock: r, work: i, signal: a, tell: o } = e, s = t.reduce((e, t) => e + t.size, 0);
	if (t.length < 2 || s > 4194304 || !t.every(isTaken) || (await n.hashes(i, a)).size > 0) return;
	let c = r.now(), l = [], u = await sendAll(e, t, l);
	if (judgeUpload(u.answer) === "accepted") {
		t.forEach(o);
		return;
	}
	let { stoppedAt: d } = u;
	if (d !== void 0) {
		for (let e of t.slice(0, t.indexOf(d))) l.includes(e) && o(e);
		return {
			...u,
			file: d,
			began: c
		};
	}
	let f = await n.hashes(i, a), p = l.filter(({ filename: e, sha256: t }) => f.get(e) === t);
	p.forEach(o);
	let m = u.answer.exitCode === 0 ? void 0 : t[0];
	return m === void 0 || p.includes(m) ? void 0 : {
		...u,
		file: m,
		began: c
	};
}, isTaken = ({ filename: e, package: t }) => {
	let n = Se(e, t);
	return n !== void 0 && xe(n);
}, sendAll = async (e, t, n) => {
	try {
		return await send(e, t, { onSending: (e) => n.push(e) });
	} catch (t) {
		throw e.signal.aborted && n.slice(0, -1).forEach(e.tell), t;
	}
}, uploadStage = (e) => {
	let t = {
		isProven: !1,
		limit: void 0
	};
	return {
		name: "upload",
		slots: e.slots,
		run: async (n, r, i) => {
			let a = n.distributions, o = new Set(), isAttested = ({ filename: t }) => e.attestations.has(t), tell = (e) => {
				t.isProven = !0, o.add(e), i(e.filename, isAttested(e));
			}, s = k(n.distributions), { limit: c } = t;
			if (c !== void 0 && e.isNew(n.package.name)) throw notTried(n, s, c);
			let l = {
				...e,
				work: n,
				signal: r,
				so: t
			}, u = await uploadTogether({
				...l,
				tell
			}, s);
			for (let e of s.filter((e) => !o.has(e))) {
				let t = n.package.on_index.length > 0 || e !== s[0], r = await uploadFile({
					...l,
					file: e,
					isBegun: t
				}, u?.file === e ? u : void 0);
				r.isOurs && tell(e), a = a.map((t) => t === e ? r.distribution : t);
			}
			let d = o.size, f = [...o].filter(isAttested).length, p = n.distributions.length - d;
			return {
				kind: "done",
				detail: [
					d === 1 ? "1 file" : `${d} files`,
					...f === 0 ? [] : [`${f} with attestation`],
					...p === 0 ? [] : [`${p} there already`]
				].join(", "),
				distributions: a
			};
		}
	};
}, uploadFile = async (e, t) => {
	let { file: n, look: r, signal: i, clock: a, credential: o, index: s, work: c } = e, l = t?.began ?? a.now(), u = t === void 0 ? await r.adopt(c.package, n, i) : void 0;
	if (u !== void 0) return {
		distribution: u,
		isOurs: !1
	};
	let d = [];
	for (let a = 1;; a++) {
		let { login: u, answer: f } = a === 1 && t !== void 0 ? t : await send(e, [n], { over: d.at(-1) }), m = judge(f, e.so);
		if (m === "accepted" || await r.find(c.package, n, i) === "same") return {
			distribution: n,
			isOurs: !0
		};
		let h = {
			package: c.package.name,
			file: n.filename,
			index: s.name,
			status: f.status,
			words: f.words
		}, g = { cause: { tail: f.output } };
		switch (m) {
			case "exists": return {
				distribution: await r.awaitAdoption(c.package, n, i),
				isOurs: !1
			};
			case "used": throw new p(_e(h), g);
			case "ignored": throw new p(ge(h), g);
			case "denied": throw denied(e, {
				attempt: a,
				answer: f,
				facts: h
			});
			case "expired":
				if (o.kind !== "trusted" || u.kind !== "token" || d.length === 2) throw new StopRun(bt({
					...h,
					status: f.status ?? 0,
					kind: kindOf(o)
				}), g);
				d.push(u.token);
				break;
			case "astray": throw new StopRun(he({
				...h,
				uploadUrl: s.uploadUrl,
				where: s.where
			}), g);
			case "limited": throw e.so.limit ??= h, new p(dn({
				...h,
				isTried: !0
			}), g);
			case "withheld": throw withheld(h, g);
			case "refused": throw new p(refusalOf(e, h), g);
			case "not begun": throw new StopRun(Je(f), g);
			case "held up": throw new StopRun(M({
				...h,
				tries: a,
				comeBack: void 0
			}), g);
			case "passing": await pause({
				...e,
				began: l
			}, {
				attempt: a,
				answer: f,
				facts: h
			});
		}
	}
}, judge = (e, { isProven: t }) => {
	let n = judgeUpload(e);
	return n === "astray" && t ? "passing" : n;
}, denied = ({ credential: e, so: t, work: n, index: r }, { answer: i, facts: a }) => {
	let { status: o, words: s, output: c } = i, l = r.publisherForm?.(a.package), u = xt({
		...a,
		status: o,
		kind: kindOf(e),
		form: l
	});
	return new (o === 403 && (t.isProven || namesProject(s, n.package.name)) ? p : StopRun)(u, { cause: { tail: c } });
}, kindOf = (e) => e.kind === "password" && e.username === "__token__" ? "token" : e.kind, withheld = (e, t) => {
	let n = isOfAccount(e.words);
	return new (n ? StopRun : p)(un({
		...e,
		isForAll: n
	}), t);
}, notTried = ({ package: { name: e } }, t, n) => new p(dn({
	...n,
	package: e,
	file: t[0]?.filename ?? "",
	isTried: !1
})), refusalOf = ({ attestations: e, file: t, index: n, isBegun: r }, i) => {
	if (e.has(t.filename) && /attestation/i.test(i.words)) return ot(i);
	if (/cannot create new projects/i.test(i.words)) return fn({
		...i,
		form: n.publisherForm?.(i.package)
	});
	let a = A(n.uploadUrl) !== void 0 || re(new URL(n.uploadUrl));
	return ve({
		...i,
		isBegun: r,
		hasOwnRules: !a
	});
}, pause = async ({ clock: e, signal: t, waitTimeout: n, began: r, index: i, so: a }, { attempt: o, answer: s, facts: c }) => {
	let l = te(s.retryAfter ?? "", e.now()) ?? 0, d = o < 6 && l > 0 && e.now() + l > r + n;
	if (d || o >= 6) {
		let e = d ? u(l) : void 0, t = isNoHost(c.words) && !a.isProven && A(i.uploadUrl) === void 0 ? i.where ?? { input: "index" } : void 0;
		throw new p(M({
			...c,
			tries: o,
			comeBack: e,
			nowhere: t
		}), { cause: { tail: s.output } });
	}
	await e.sleep(Math.max(l, oe(o + 1, e, null)), t);
}, verifyStage = (e) => ({
	name: "verify",
	slots: 1e400,
	run: async (t, n) => (await awaitListed(e, t, n), {
		kind: "done",
		detail: `${t.distributions.length === 1 ? "1 hash" : `${t.distributions.length} hashes`} equal`
	})
}), tryingOut = (e, { inputs: t, ports: n, run: r, destination: i }) => {
	let a = t.smoke === "import" && (e.isTried || e.isCodeFree);
	return {
		environments: e.environments,
		archives: n.archives,
		scratch: r.scratch,
		pathOf: e.store.pathOf,
		index: i.members,
		indexName: i.title,
		isCodeFree: e.isCodeFree,
		isAlone: e.isTried && !e.isCodeFree,
		smokePlan: smokePlanOf({
			...t,
			smoke: a ? "resolve" : t.smoke
		}, n.config)
	};
}, lookAgain = (e, t, { note: n, progress: r }) => {
	let { destination: i, inputs: a, ports: o } = t, s = {
		...tryingOut({
			...e,
			isTried: !1
		}, t),
		note: n
	}, c = indexView(t, e.released), resolve = (e, t) => resolves(s, e, t), confirming = () => phaseOf(`Waiting until what was uploaded to ${i.title} in the last 24 hours can be installed`, confirmAgainStage({
		look: c,
		resolve,
		waitTimeout: a.waitTimeout
	})), smoking = () => phaseOf(`Trying again what was uploaded to ${i.title} in the last 24 hours`, smokeAgainStage({
		...s,
		look: c,
		slots: o.facts.cores
	})), run = async (e, t) => await runPipeline(e.length > 0 ? [t()] : [], e.map((e) => ({
		package: e,
		distributions: []
	})), {
		clock: o.clock,
		signal: o.signal,
		progress: r,
		changed: () => {}
	});
	return {
		confirm: async (e) => await run(a.waitFor === "installable" ? e : [], confirming),
		tryOut: async (e) => await run(a.smoke === "off" ? [] : e, smoking)
	};
}, release = async (e, t) => {
	let { inputs: n, ports: r } = t, { clock: i, progress: o, signal: s } = r, c = i.now(), l = ct(e, i), u = e.works.flatMap(({ distributions: e }) => e);
	l.distributions(u);
	let p = e.isPart ? othersLeftOut(e.plan, packagesOf(e.works)) : e.plan, m = [], note = (e) => {
		m.push(e), o.finding(e);
	}, h = {
		all: () => u,
		note
	};
	o.planned(p, n.dryRun ? "rehearse" : d.at(-1));
	for (let t of e.findings) note(t);
	let g = e.findings.every(({ severity: e }) => e !== "error"), _ = {
		...o,
		ended: (e) => {
			l.outcome(e), o.ended(e);
		}
	}, v = g && !n.dryRun ? triedAgain(e.plan, e.released, c) : [], y = lookAgain(e, t, {
		note,
		progress: _
	}), b = await y.confirm(v), x = g && !(s.aborted && !b.isComplete), S = new Set(b.outcomes.flatMap((e) => e.kind === "failed" ? [e.package] : [])), C = heldUp(p.packages, S), w = e.works.filter(({ package: { name: e } }) => !C.has(e)), T = e.works.filter(({ package: { name: e } }) => C.has(e)), E = e.prepare(h, w), D = packagesOf(T).map(({ name: e }) => {
		let [t, n] = [i.now(), E[0].stages[0].name];
		return {
			package: e,
			stage: n,
			started: t,
			ended: t,
			kind: "blocked",
			by: C.get(e)
		};
	});
	for (let e of D) _.ended(e);
	let ee = [...E, ...n.dryRun ? [] : [uploading({
		...e,
		works: w
	}, t, h)]], O = await runPipeline(x && w.length > 0 ? ee : [], w, {
		clock: i,
		signal: s,
		progress: _,
		changed: (e) => {
			u = [...e, ...T].flatMap(({ distributions: e }) => e), l.distributions(u);
		}
	}), te = v.filter(({ name: e }) => x && !S.has(e) && !C.has(e)), k = await y.tryOut(te), ne = s.aborted ? a(s.reason) : [];
	m.push(...O.findings, ...t.destination.warnings, ...ne), m.push(...await flushed(l), ...unmet(t, O.findings), ...await Qe(t.kept));
	let re = {
		...O,
		outcomes: [
			...b.outcomes,
			...D,
			...O.outcomes,
			...k.outcomes
		],
		plan: p,
		findings: m,
		distributions: u,
		attestations: e.attestations,
		start: f(r.facts.start, n.tag),
		isDryRun: n.dryRun,
		isBuilt: n.dist.length === 0,
		isPart: e.isPart,
		started: c,
		ended: i.now()
	};
	return await st(re, e, t);
}, packagesOf = (e) => e.map((e) => e.package), unmet = ({ inputs: e, destination: { credential: t } }, n) => X(t) || e.dryRun || n.some(({ code: e }) => e === t.code) ? [] : [m(t)], flushed = async (e) => {
	try {
		return await e.flush(), [];
	} catch (e) {
		return a(e);
	}
}, uploading = (e, t, { all: n, note: r }) => {
	let { inputs: i, ports: a, run: o, destination: s, kept: c } = t, { credential: l, target: u, title: d, job: f } = s, isNew = (t) => !e.released.has(t), formFor = (e, t) => (isNew(t) ? ie : ae)(e, {
		name: t,
		job: f
	}), m = indexView(t, e.released), h = T(e.plan.packages), g = {
		look: m,
		indexName: d,
		waitFor: i.waitFor,
		waitTimeout: i.waitTimeout,
		hits: u.preset === void 0 ? 1 : 2,
		yankPage: (e, t) => u.preset && se(u.preset, e, t)
	}, _ = {
		...tryingOut(e, t),
		note: r
	}, upload = (t) => uploadStage({
		uv: a.uv,
		look: m,
		clock: a.clock,
		credential: t,
		tokens: s.tokens,
		index: {
			name: d,
			uploadUrl: u.uploadUrl,
			where: u.places?.upload,
			publisherForm: (e) => u.preset && formFor(u.preset, e)
		},
		isNew,
		store: e.store,
		attestations: e.attestations.files,
		scratch: o.scratch,
		waitTimeout: i.waitTimeout,
		slots: i.concurrentUploads
	}), v = confirmStage({
		...g,
		resolve: (e, t) => resolves(_, e, t)
	}), y = verifyStage(g), b = smokeStage({
		..._,
		clock: a.clock,
		slots: a.facts.cores,
		count: e.works.length
	}), open = async () => {
		let t = await Qe(c);
		if (t.length > 0) throw new p(t);
		if (!X(l)) throw new p(l);
		if (s.admit(n()), e.clearUp(), i.yes || u.kind === "rehearsal") return;
		let r = e.works.length;
		await a.confirm.ask(`Publish ${r === 1 ? "1 package" : `${r} packages`} to ${d}?`);
	};
	return {
		title: `Uploading to ${d}`,
		open,
		needs: (e) => h.get(e) ?? [],
		boundBy: "upload",
		freedBy: "confirm",
		stages: X(l) ? [
			upload(l),
			v,
			y,
			b
		] : []
	};
};
export { checkStage, environmentsFor, expectedOf, Mt as filesLost, zt as filesOnlyInSdist, indexView, isInstalled, lookOutside, Pt as modulesLost, modulesOf, Nt as noModule, phaseOf, pythonsFor, rehearsalTitle, rehearseStage, release, Rt as sdistNeedsSettings, shareOf, skipRehearsal, smokePlanOf, statedBy, togetherIn, uploadTo, whyUnrehearsed };
