import { _usingCtx as e, bug as t, buildPythonOf as n, configOf as r, cutShort as i, diskFull as a, explainError as o, isReleased as s, isWork as c, normalizeName as l, saysNoRoom as u, seconds as d, stageNames as f, withTag as p } from "../index.js";
import { Problem as m, asWarning as h, baseName as g, byPlace as _, defineFinding as v, documentUrl as y, join as b, lockedOutBehind as x, nameWithLogin as S, named as C, remedyOf as w, shown as T } from "./domain-problem-locked-index.js";
import { createSchedule as E, shareUnknown as D, waitsInPlan as O } from "./domain-schedule-schedule.js";
import { sdistDiffersFromWheel as k, sdistLayout as ee, sdistReadsDifferently as A } from "./domain-problem-distribution.js";
import { askedDelay as j, hasPyPIRules as M, indexCorrupt as te, pendingPublisherForm as ne, presetOfUrl as N, publisherForm as re, retryDelay as ie, yankPage as ae } from "./domain-problem-index-reads.js";
import { answered as P, contentDiffers as oe, fileSwapped as se, hashDiffers as ce, notInstallable as le, notListed as ue, ofOtherJob as de, rebuildFromSdist as fe, uploadAstray as pe, uploadFailed as F, uploadIgnored as me, uploadNameUsed as he, uploadRefused as ge } from "./domain-report-next-steps.js";
import { admits as I, canonicalVersion as L, compareVersions as _e, parseMarker as ve, parseRequirement as R, parseSpecifiers as z, parseVersion as B } from "./actions-shared-inputs.js";
import { isNormalizedDistributionName as ye, parseDistributionName as V } from "./domain-tag-suggest-format.js";
import { parseToml as be, tableIn as H } from "./domain-workspace-shapes.js";
import { sourcesToml as U } from "./domain-run-manifest-shape.js";
import { pLimit as W } from "../libraries/p-limit.js";
import { builtWithoutIsolation as xe, inUploadOrder as G, isOffline as Se, uploadNotBegun as Ce } from "./domain-problem-uv-settings.js";
import { boundMissing as we, checkDistInfo as Te, checkEntryPoints as Ee, checkFilename as De, checkLicenseFiles as Oe, checkMetadata as ke, checkPyPIRules as Ae, checkWheelFile as je, classifierRefused as Me, extraLost as Ne, isMetadataSince as Pe, metadataOf as K, requirementLost as Fe, requirementUnreadable as Ie, sameSpecifiers as Le, siblingExcluded as Re, siblingUnbound as ze } from "./domain-distribution-identity.js";
import { entryPointsOf as q, filesOf as J, importNames as Be, isExecutable as Ve, metadataPathOf as He, moduleOf as Ue, packagesOf as We, parseMetadata as Ge, sitePathOf as Y, topFolderOf as X, topNamesOf as Ke } from "./domain-python-metadata.js";
import { releasesOf as qe } from "./domain-tag-tag-owners.js";
import { checkEntries as Je } from "./domain-distribution-entries.js";
import { buildNeeds as Ye, checkProjects as Xe, confirmIndex as Ze, undoWritten as Qe, withBuildNeeds as $e } from "./domain-plan-check-new-projects.js";
import { isStandard as et, refusedClassifiers as tt } from "./domain-python-classifier.js";
import { attestationRefused as nt } from "./domain-plan-check-siblings.js";
import { applyBounds as rt, holds as it, kindsOfEnvironment as at } from "./domain-python-marker-environment.js";
import { finish as ot, keepManifest as st } from "./actions-publish-nothing-due.js";
import { checkRecord as ct, endedBy as lt, foreignPaths as ut, installedHashes as dt, mayComeWithExtra as ft, scriptWithoutExtra as pt, smokeFailed as Z, smokeForeign as mt, smokeInstallFailed as ht, smokeLocked as gt, smokeUnreachable as _t } from "./domain-problem-smoke.js";
import { installWords as vt, lastWords as yt, lockedIndex as bt, readBuildFault as xt } from "./domain-uv-output.js";
import { credentialExpired as St, credentialRefused as Ct, isCredential as Q } from "./domain-problem-credential.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), shareOf = ({ packages: e }, t, n) => {
	let r = e.filter(c);
	if (t.length === 0) return {
		packages: r,
		isPart: !1,
		findings: []
	};
	let i = new Set(e.map(({ name: e }) => e)), a = t.filter((e) => !i.has(l(e))), o = $e(t.map(l), {
		names: r.map(({ name: e }) => e),
		graph: n
	}), s = r.filter(({ name: e }) => o.has(e));
	return {
		packages: s,
		isPart: s.length < r.length,
		findings: a.length === 0 ? [] : [D({ names: a })]
	};
}, othersLeftOut = (e, t) => {
	let n = new Set(t.map(({ name: e }) => e)), leave = (e) => c(e) && !n.has(e.name) ? {
		...e,
		status: "excluded",
		reason: "another job builds it"
	} : e;
	return {
		...e,
		packages: e.packages.map(leave)
	};
}, attemptsOf = (e) => [...Be(e).map((e) => ({
	what: `import ${e}`,
	isScript: !1,
	step: load(e)
})), ...(q(e) ?? []).flatMap(attemptsAt)], load = (e, t = "") => [
	"load",
	e,
	...t.split(".").filter((e) => e !== "")
], attemptsAt = ({ group: e, name: t, value: n, extras: r = [] }) => {
	if (e === "console_scripts" || e === "gui_scripts") {
		if (r.length > 0) return [];
		let [, e, i] = wt.exec(n) ?? [], a = e === void 0 ? void 0 : load(e, i);
		return [{
			what: `script ${t}`,
			isScript: !0,
			step: a
		}];
	}
	let [, i] = Tt.exec(n) ?? [];
	return i === void 0 ? [] : [{
		what: `entry point ${t}`,
		isScript: !0,
		step: ["find", i]
	}];
}, wt = /^([\p{L}\p{N}_.]+)\s*(?::\s*([\p{L}\p{N}_.]+)\s*)?$/u, Tt = /^([\p{L}\p{N}_]+)[\p{L}\p{N}_.]*\s*(?::|$)/u, explainFailures = (e, { facts: t, extras: n, own: r }) => {
	let isForExtra = ({ isScript: e, isImportError: t, words: i }) => e && t && n.length > 0 && ft({
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
		return isForExtra(i) ? pt({
			...a,
			extras: n
		}) : Z({
			...a,
			extras: n
		});
	});
}, $ = 12e4, Et = `it was ended after ${$ / 1e3} s`, killed = ({ signal: e }) => e === null ? "" : `it was ended by ${e}: `, inspect = async (e) => {
	let { work: t, facts: n, extras: r, note: i } = e;
	if (!t.distributions.some(({ kind: e }) => e === "wheel")) return;
	let a = await installedWheel(e), o = attemptsOf(a), { failures: s, tail: c } = await tryAll(o, e), { providesExtra: l } = Ge(a.texts.get(He(a)) ?? ""), u = r.length === 0 ? l : [], d = explainFailures(s, {
		facts: n,
		extras: u,
		own: Be(a)
	});
	if (d.some(({ severity: e }) => e === "error")) throw new m(d, { cause: { tail: c } });
	for (let e of d) i(e);
}, installedWheel = async ({ work: e, environment: t, facts: n, archives: r, pathOf: i }) => {
	let a = e.distributions.filter(({ kind: e }) => e === "wheel"), o = await Promise.all(a.map(({ filename: e }) => r.read(i(e)))), { version: s = "", record: c = "" } = await t.installed(e.package.name) ?? {}, l = o.map((e) => ({
		wheel: e,
		foreign: ut(c, dt(e))
	})).reduce((e, t) => t.foreign.length < e.foreign.length ? t : e);
	if (L(s) !== e.package.version || l.foreign.length > 0) {
		let e = !a.some(({ filename: e }) => e.endsWith("-none-any.whl"));
		throw new m(mt({
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
		timeout: $,
		signal: i
	});
	i.throwIfAborted();
	let s = await t.readText("answer.json"), c = `${o.stdout}\n${o.stderr}`.slice(-4e3);
	if (s === void 0) {
		let e = o.isTimedOut ? Et : killed(o) + yt(o.stderr);
		throw new m(Z({
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
		timeout: $,
		signal: n
	});
	if (n.throwIfAborted(), a.code === 0) return;
	let o = `${a.stdout}\n${a.stderr}`.slice(-4e3), s = a.isTimedOut ? Et : killed(a) + yt(o), c = {
		...r,
		isCommand: !0,
		what: [i.join(" ")],
		words: s
	};
	throw new m(Z(c), { cause: { tail: o } });
}, Dt = 6e5, tryInstall = async (e, t, n) => {
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
		if (o === kt || o === Ot) return {
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
		if (n.aborted || !(e instanceof m)) throw e;
		return e.message;
	}
}, Ot = "an index of what it requires wants a login that this job does not give", kt = "what it requires would have to be built from source, and no code runs here", tryOn = async (e, t) => {
	let { environments: n, work: r, signal: i, smokePlan: a } = t, o = await n.any(e, i);
	if (!fits(r, o)) return;
	let { name: s, version: c } = r.package, l = a.extras.length === 0 ? "" : `[${a.extras.join(",")}]`, u = {
		index: await t.index(),
		isCodeFree: t.isCodeFree,
		timeout: Dt,
		signal: i
	}, d = {
		package: s,
		index: t.indexName,
		python: e ?? ""
	}, f = a.how === "resolve" && t.isAlone === !0, p = await o.resolve({
		...u,
		requirements: [`${s}${l}==${c}`],
		isAlone: f
	});
	if (i.throwIfAborted(), p.code !== 0) return explainInstall(p, t, d);
	if (a.how === "resolve") return f ? "is served" : "resolves";
	let m = {
		...u,
		pins: p.stdout
	};
	return await tryIn(e, m, {
		...t,
		facts: d
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
	let { stderr: i } = e, o = i.slice(-4e3), s = bt(i);
	if (t && /building from source is disabled/.test(o)) return kt;
	if (t && s !== void 0) return n(gt(s)), Ot;
	let c = vt(i), l = lt(e, Dt), d = l === void 0 ? c : `${l}: ${c}`;
	if (u(d)) throw new m(a({ cause: `${r.package} cannot be installed: ${d}` }), { cause: { tail: o } });
	let { kind: f } = xt(i), p = l === void 0 && f === "network" && !Se(i) && !d.startsWith("Hash mismatch for ") ? _t({
		...r,
		words: d
	}) : ht({
		...r,
		words: d,
		locked: s,
		isEnded: l !== void 0 || f === "killed"
	});
	throw new m(p, { cause: { tail: o } });
}, fits = (e, { version: t }) => {
	let n = z(e.package.requires_python ?? "");
	return n === void 0 || n.length === 0 || t === void 0 || B(t) === void 0 || I(n, t, { prereleases: !0 });
}, smokePlanOf = ({ smoke: e, pythonVersion: t }, n) => (i) => {
	let a = r(n, i);
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
	uvToml: U(e),
	slots: t.facts.cores
}), At = v({
	code: "RA-PREFLIGHT-RUN-UNDER-WAY",
	severity: "notice",
	mender: "project"
}, ({ runs: e }) => ({
	message: `${e.length === 1 ? "Another run" : `${e.length} other runs`} of this workflow ${e.length === 1 ? "is" : "are"} in progress: ${e.map(({ number: e, ref: t }) => T(`#${e}${t === void 0 ? "" : ` (${t})`}`)).join(", ")}`,
	hint: `Nothing needs to be done: what one of them uploads the other finds there. ${e.map(({ url: e }) => T(e)).join(" ")}`
})), jt = v({
	code: "RA-PREFLIGHT-DRAFT-RELEASE",
	severity: "notice",
	mender: "project"
}, ({ tag: e, url: t }) => ({
	message: `GitHub has a draft release for ${T(e)}`,
	hint: `The upload does not depend on it; look whose it is: ${T(t)}`
})), Mt = v({
	code: "RA-PREFLIGHT-UNDER-WAY-UNSEEN",
	severity: "notice",
	mender: "outside"
}, ({ why: e }) => ({
	message: `GitHub did not say what else is under way for this release: ${T(e)}`,
	hint: "Nothing needs to be done; the lists of the workflow's runs and of the releases show it"
})), lookForOthers = async (e, t) => {
	if (e === void 0) return [];
	let [n, r] = await Promise.all([e.runs(), e.drafts()]), i = foundIn(n), a = [n, r].flatMap(silenceOf)[0];
	return [
		...i.length === 0 ? [] : [At({ runs: i })],
		...foundIn(r).filter(({ tag: e }) => t.includes(e)).map(jt),
		...a === void 0 ? [] : [Mt({ why: a })]
	];
}, foundIn = (e) => e.kind === "found" ? e.value : [], silenceOf = (e) => e.kind === "unanswered" && (e.cause === "outside" || e.cause === "rate-limit") ? [e.why] : [], lookOutside = async ({ plan: e, released: t }, { inputs: n, ports: r, destination: i }) => {
	let { target: a, credential: o, index: s, job: l } = i, u = e.packages.filter(c), d = u.length > 0 && !n.dryRun && a.kind !== "rehearsal" ? await r.openUnderWay(n.githubToken?.secret) : void 0, [f, p] = await Promise.all([Ze(a, {
		index: s,
		released: t
	}, r.signal), lookForOthers(d, [...u.map(({ tag: e }) => e), n.tag ?? null])]), m = Q(o) ? o.kind : void 0;
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
}, buildStage = (e) => {
	let t;
	return {
		name: "build",
		slots: e.slots,
		run: async (n, r) => {
			t ??= e.copy.settle(), await t;
			let i = await builtOf(e, n, r);
			return await e.siblings?.add({
				...n,
				distributions: i
			}, r), {
				kind: "done",
				detail: i.map(({ filename: e }) => e).join(", "),
				distributions: i
			};
		}
	};
}, builtOf = (e, t, n) => t.package.wheels.length > 0 ? build(e, { kind: "sdist" }, {
	work: t,
	signal: n
}) : isWheelMissing(t) ? finish(e, t, n) : build(e, { kind: "both" }, {
	work: t,
	signal: n
}), isWheelMissing = ({ package: { on_index: e } }) => e.some(isSdist) && !e.some((e) => e.endsWith(".whl")), isSdist = (e) => e.endsWith(".tar.gz"), finish = async (t, n, r) => {
	try {
		var i = e();
		let { archives: a, store: o, scratch: s } = t, c = await build(t, { kind: "sdist" }, {
			work: n,
			signal: r
		}), l = i.a(await s.folder(`unpack-${n.package.name}`)), u = await a.unpack(o.pathOf(c[0].filename), l.path);
		return [...await build(t, {
			kind: "wheel",
			folder: u
		}, {
			work: n,
			signal: r
		}), ...c];
	} catch (e) {
		i.e = e;
	} finally {
		await i.d();
	}
}, build = async ({ uv: t, copy: n, store: r, scratch: i, progress: a, ...o }, s, { work: c, signal: l }) => {
	try {
		var u = e();
		let { name: d } = c.package, f = u.a(await i.folder(`build-${d}`)), { files: p, isIsolated: m } = await t.build({
			...s,
			root: n.root,
			package: d,
			home: c.package.path,
			out: f.path,
			commitTime: o.commitTime,
			python: o.python(d),
			told: o.told(d),
			index: await o.siblings?.index(),
			siblings: o.siblings?.of(d),
			timeout: o.timeout,
			signal: l,
			onLine: (e) => a.detail({
				package: d,
				stage: "build",
				detail: e
			})
		});
		m || o.note(xe({ package: d }));
		let h = [];
		for (let e of p) {
			let t = await r.take(f.pathOf(e)), n = {
				package: d,
				filename: e,
				kind: isSdist(e) ? "sdist" : "wheel",
				...t
			}, i = c.package.status === "complete" ? await o.look.adopt(c.package, n, l) : void 0;
			h.push(i ?? n);
		}
		return h;
	} catch (e) {
		u.e = e;
	} finally {
		await u.d();
	}
}, isBackendsOwn = (e, t) => /^(metadata-version|import-name|import-namespace|dynamic)$/.test(e) || e === "classifier" && t.startsWith("Programming Language :: Python :: ") || e === "generator", headersOf = (e) => {
	let { fields: t, description: n = "" } = Ge(e);
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
		}] : isSameFile(n, [e, a], [t, o]) ? Ve(a) === Ve(o) ? [] : [{
			path: n,
			how: "executable bit"
		}] : [{
			path: n,
			how: "content"
		}];
	});
}, lookAt$1 = (e) => {
	let { index: t, indexName: n, simpleUrl: r, where: i, store: a, archives: o, clock: s, waitTimeout: c } = e, l = e.isKnown === !0, listed = async (e, n, r) => (await t.project(e.name, { signal: r }))?.files.find(({ filename: e }) => e === n.filename), hashes = async ({ package: e, distributions: n }, r) => {
		let i = new Set(n.map(({ filename: e }) => e)), a = (await t.project(e.name, { signal: r }))?.files.filter(({ filename: e }) => i.has(e)), o = new Map();
		for (let e of a ?? []) o.set(e.filename, e.sha256 ?? sha256(await t.download(e, { signal: r })));
		return l ||= o.size > 0, o;
	}, unlisted = async ({ name: e }, a, o) => {
		let hasPage = async () => await t.project(e, { signal: o }) !== void 0, s = !l && !await hasPage().catch(() => !0);
		o.throwIfAborted();
		let u = {
			package: e,
			index: n,
			listing: r,
			waited: d(c)
		};
		return new m(ue({
			...u,
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
		if (e.sha256 !== void 0 && sha256(r) !== e.sha256) throw new m(te({
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
				throw new m(oe({
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
			let n = V(t, e.name);
			return n?.kind === "wheel" && L(n.version) === e.version;
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
	if (e instanceof m && e.findings.every(({ mender: e }) => e === "outside")) return e;
	throw e;
}, sha256 = (e) => createHash("sha256").update(e).digest("hex"), pinStage = ({ copy: e, member: t }) => ({
	name: "pin",
	slots: 1,
	run: async ({ package: { name: n, path: r, bounds: i } }) => {
		if (i.length === 0) return {
			kind: "skipped",
			reason: "nothing to pin"
		};
		let a = r === "." ? "pyproject.toml" : `${r}/pyproject.toml`;
		return await e.write(a, rt(t(n), i)), {
			kind: "done",
			detail: i.map(({ to: e }) => e).join(", ")
		};
	}
}), Nt = v({
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
})), judgeUpload = (e) => e.exitCode === 0 ? e.isSent ? "accepted" : "ignored" : e.status === 407 ? "held up" : e.hasBegun || e.exitCode === null ? judgeRefusal(e) : "not begun", judgeRefusal = ({ status: e, words: t }) => e === 404 || e === 405 || e === void 0 && isRedirect(t) ? "astray" : e === void 0 ? /\b(?:credential|token|identity)/i.test(t) && !isNetwork(t) ? "denied" : "passing" : e === 429 && /project|created/i.test(t) ? "limited" : e === 408 || e === 429 || e >= 500 ? "passing" : Pt.test(t) || e === 409 ? "exists" : /filename (?:has already been|was previously) used/i.test(t) ? "used" : isWithheld(e, t) ? "withheld" : e === 403 && /temporarily disabled/i.test(t) ? "passing" : e !== 401 && e !== 403 ? "refused" : /\bexpired\b/i.test(t) ? "expired" : "denied", Pt = /already exist|already been (?:registered|taken)|not allow updating assets|cannot be updated|overwrite artifact/i, isWithheld = (e, t) => e === 402 || e === 413 || isOfAccount(t) || /\btoo large\. Limit for\b|account owning this project is inactive/i.test(t), isOfAccount = (e) => /verified primary email|not have two-factor authentication/i.test(e), namesProject = (e, t) => {
	let n = t.replaceAll("-", "[-_.]+");
	return RegExp(`(?:["'\u2018\u201c\`]|\\b(?:project|package):? +|\\bupload(?:ing)? to +)${n}(?![-_.\\w])`, "i").test(e);
}, isRedirect = (e) => /^(?:Redirected URL|Request was redirected|Too many redirects)/.test(e), isNoHost = (e) => /Name or service not known|Name does not resolve|nodename nor servname provided|No such host is known/.test(e), isNetwork = (e) => /error sending request|connect|timed out|dns|reset|status code 5/i.test(e);
var StopRun = class extends m {};
const handOver = async ({ store: e, scratch: t }, n, r = new Map()) => {
	let i = await t.folder("out"), remove = () => i[Symbol.asyncDispose](), copyOut = async (t) => {
		let n = i.pathOf(t.filename), r = await e.copyTo(t.filename, n);
		if (r?.sha256 === t.sha256 && r.size === t.size) return n;
		let a = {
			package: t.package,
			file: t.filename,
			expected: t.sha256,
			found: r?.sha256
		};
		throw new StopRun(se(a));
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
	let t = W(4 * e.slots), n = [], r = [], i = new Map(), a = Promise.withResolvers(), o, begin = (t, n) => o ??= uploadTogether$1(e, t, n), finish = async (t) => {
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
	let r = Object.values(Object.groupBy(G(t), (e) => t.indexOf(e) % 4)).map((t = []) => uploadGroup(e, t, n));
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
		if (e instanceof m && !r.aborted) return !1;
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
	let { uploadUrl: i, token: o, admit: s } = await t.server();
	s(n.distributions);
	for (let s of G(n.distributions)) try {
		var c = e();
		r.throwIfAborted();
		let l = c.a(await handOver(t, [s])), d = await t.uv.publish({
			path: l.path,
			uploadUrl: i,
			login: {
				kind: "token",
				token: o
			},
			signal: r
		});
		if (r.throwIfAborted(), d.exitCode === 0 && d.isSent) continue;
		let f = { cause: { tail: d.output } }, p = judgeUpload(d);
		if (p === "not begun") throw new StopRun(Ce(d), f);
		if (u(d.words)) throw new m(a({ cause: d.words }), f);
		let h = d.exitCode === null || p === "passing" && d.status !== void 0, g = {
			package: n.package.name,
			file: s.filename,
			words: d.words
		};
		throw new m(Nt({
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
	let t = R(e);
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
	let t = H(H(H(H(e, "hatch"), "build"), "targets"), "wheel"), n = H(e, "setuptools"), isNone = (e) => Array.isArray(e) && e.length === 0;
	return t["bypass-selection"] === !0 || isNone(H(H(e, "uv"), "build-backend")["module-name"]) || isNone(n.packages) || isNone(n["py-modules"]);
}, togetherIn = ({ packages: e }) => {
	let t = new Map(e.map((e) => [e.name, e.needs])), n = e.map(({ name: e }) => {
		let n = new Set([e]);
		for (let e of n) for (let r of t.get(e) ?? []) n.add(r);
		return n;
	});
	return (e, t) => n.some((n) => n.has(e) && n.has(t));
}, Ft = v({
	code: "RA-DIST-FILES-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, entries: t, remedy: n }) => ({
	message: `${e} lost files on the way through the sdist, which a wheel built from the checkout has: ${C(t)}`,
	hint: `Have it in the sdist: ${n}. What nobody needs, exclude from the wheel`
})), It = v({
	code: "RA-DIST-NO-MODULE",
	severity: "error",
	mender: "project"
}, ({ filename: e, sources: t }) => ({
	message: `${e} holds no module, and its package has sources: ${C(t)}`,
	hint: "Tell the build backend where the modules are, or that the wheel is to be empty (packages = [] for setuptools, module-name = [] for uv_build, or bypass-selection = true for hatchling)"
})), Lt = v({
	code: "RA-DIST-MODULES-LOST",
	severity: "warning",
	mender: "project"
}, ({ filename: e, modules: t }) => ({
	message: `${e} lacks packages that its sources have: ${C(t)}`,
	hint: "Let the build backend find the packages, or name each of them, and those inside; if they are left out on purpose, all is well"
})), tableOf = (e) => e === "console_scripts" ? "[project.scripts]" : e === "gui_scripts" ? "[project.gui-scripts]" : `[project.entry-points."${T(e)}"]`, Rt = v({
	code: "RA-DIST-ENTRY-POINT-MODULE",
	severity: "error",
	mender: "project"
}, ({ filename: e, group: t, entry: n, module: r }) => ({
	message: `${e} has no module ${T(r)} for its entry point in ${T(t)}: ${T(n)}`,
	hint: `Correct the module in ${tableOf(t)}, or have it in the wheel`
})), zt = v({
	code: "RA-DIST-ENTRY-POINT-UNSEEN",
	severity: "warning",
	mender: "project"
}, ({ filename: e, group: t, entry: n, module: r }) => ({
	message: `${e} has no module ${T(r)} for its entry point in ${T(t)}: ${T(n)}`,
	hint: `Look whether a requirement brings the module: then nothing needs to be done. Else require what does, or correct it in ${tableOf(t)}`
})), Bt = v({
	code: "RA-DIST-PATHS-SHARED",
	severity: "error",
	mender: "project"
}, ({ package: e, others: t, paths: n }) => ({
	package: e,
	message: `${e} installs the same paths as ${C(t)} with other content: ${C(n)}`,
	hint: "Leave them to one of the packages; a folder that both extend has no __init__.py in either"
})), Vt = v({
	code: "RA-DIST-SDIST-NEEDS-SETTINGS",
	severity: "warning",
	mender: "project"
}, ({ filename: e, settings: t, words: n }) => ({
	message: `${e} builds only by this workspace's settings of uv (${t.join(", ")}). Without them: ${n}`,
	hint: t.some((e) => e.endsWith("-dependencies")) ? "Say in [build-system] requires of the package what its build needs" : "Put what the package's build must know into its own files"
})), Ht = v({
	code: "RA-DIST-DATA-NOT-IN-WHEEL",
	severity: "warning",
	mender: "project"
}, ({ filename: e, sdist: t, entries: n }) => ({
	message: `${e} lacks data of its modules that ${t} has: ${C(n)}`,
	hint: "Name the files for the wheel too (package-data of [tool.setuptools]; with hatchling the include that is set, or artifacts where git ignores them), or exclude them"
})), isEmpty = (e) => Object.keys(e).length === 0, hasAny = (e, t) => Object.keys(e).some((e) => t.test(e)), hatchMay = (e) => {
	let { targets: t, ...n } = e, { wheel: r, ...i } = H(e, "targets"), { packages: a, ...o } = H(H(e, "targets"), "wheel");
	return !isEmpty(n) || !isEmpty(i) || !isEmpty(o);
}, poetryMay = (e) => hasAny(e, /^(include|exclude|build)$/) || /"format"/.test(JSON.stringify(e.packages ?? "")), mayLose = ({ buildBackend: e, tool: t }) => {
	switch (e?.split(":")[0]) {
		case "uv_build": return hasAny(H(H(t, "uv"), "build-backend"), /exclude|include|data/);
		case "hatchling.build": return hatchMay(H(H(t, "hatch"), "build"));
		case "poetry.core.masonry.api": return poetryMay(H(t, "poetry"));
		case "pdm.backend": return !isEmpty(H(H(t, "pdm"), "build"));
		case "flit_core.buildapi": return hasAny(H(t, "flit"), /sdist|external-data/);
		case "maturin":
		case "scikit_build_core.build":
		case "mesonpy": return !1;
		default: return !0;
	}
}, Ut = {
	uv_build: "take it out of source-exclude in [tool.uv.build-backend]",
	"hatchling.build": "in [tool.hatch.build.targets.sdist], take it out of exclude, add it to include or only-include where that is set, or name it in artifacts where git ignores it",
	"poetry.core.masonry.api": "give it format = [\"sdist\", \"wheel\"] in packages or include of [tool.poetry]",
	"pdm.backend": "name it in source-includes of [tool.pdm.build]",
	"flit_core.buildapi": "in [tool.flit.sdist], take it out of exclude, or name it in include",
	"setuptools.build_meta": "name it in MANIFEST.in, below what excludes it"
}, Wt = /\.(py[ixc]?|pxd|pyx|ipynb|[ch]|cc|cpp|cxx|hpp|cu|rs|go|zig|f90|m|swift|[jt]sx?|vue|svelte|s[ac]ss|less|map|pot?|in|md|rst|cfg|ini|lock)$|(^|\/)(\.[^/]*|Makefile|CMakeLists\.txt|meson\.build|[A-Z]+)$|(^|\/)_?(tests?|testing|docs?|examples?|samples?|benchmarks?|node_modules|__pycache__)\//i, written = (e) => J(e).map(({ path: e }) => e).filter((e) => !/^[^/]+\.dist-info\/[^/]+$|\.py[co]$|\.(so|pyd)$/.test(e)), checkLosses = (e, t, n) => {
	let r = new Set(written(t)), i = written(e).filter((e) => !r.has(e));
	if (i.length === 0) return [];
	let a = Ut[n?.split(":")[0] ?? "setuptools.build_meta"] ?? "see that the sdist has it", o = Ft({
		filename: t.filename,
		entries: i,
		remedy: a
	});
	return [i.every((e) => !/\.pyi?$/.test(e) && Wt.test(e)) ? {
		...o,
		severity: "warning"
	} : o];
}, leavesOut = ({ tool: e }) => {
	let t = H(H(e, "hatch"), "build");
	return [
		t,
		H(H(t, "targets"), "wheel"),
		H(H(e, "uv"), "build-backend"),
		H(e, "setuptools"),
		H(e, "poetry"),
		H(H(e, "pdm"), "build")
	].some((e) => hasAny(e, /^(wheel-)?excludes?$|^exclude-package-data$|^source-includes$/));
}, checkData = (e, t, n) => {
	if (leavesOut(n)) return [];
	let r = new Set(J(t).flatMap(({ path: e }) => Y(e) ?? [])), i = We(t).map((e) => `${e.replaceAll(".", "/")}/`), a = `${X(e)}/`, o = J(e).flatMap(({ path: e }) => {
		let t = e.slice(a.length).replace(/^(src|lib|python)\//, "");
		return !r.has(t) && !Wt.test(t) && i.some((e) => t.startsWith(e)) ? [t] : [];
	});
	return o.length === 0 ? [] : [Ht({
		filename: t.filename,
		sdist: e.filename,
		entries: o
	})];
}, prefixesOf = (e) => {
	let t = e.split(".");
	return t.map((e, n) => t.slice(0, n + 1).join("."));
}, modulesOf = (e) => {
	let t = new Set(), n = new Set(), r = new Set();
	for (let { path: i } of J(e)) {
		let e = Y(i)?.split("/") ?? [], a = Ue(e.at(-1) ?? "");
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
}, moduleIn = (e) => /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*(?::\s*[\p{L}_][\p{L}\p{N}_.]*)?$/u.exec(e.trim())?.[1], requiresMore = (e, t) => (K(e)?.requiresDist ?? []).flatMap(readRequirement).some(({ name: e }) => !t.some((t) => t.package === e)), checkEntryModules = (e, t) => {
	let n = q(e) ?? [];
	if (n.length === 0) return [];
	let r = modulesOf(e), i = t.map((e) => modulesOf(e.wheel)), isForeign = (e) => i.some(({ all: t }) => t.has(e));
	return n.flatMap(({ group: n, name: i, value: a }) => {
		let o = moduleIn(a);
		if (o === void 0 || r.all.has(o)) return [];
		let s = prefixesOf(o);
		if (s.some((e) => r.compiled.has(e))) return [];
		let c = {
			filename: e.filename,
			entry: `${i} = ${a}`,
			group: n,
			module: o
		};
		return s.some((e) => r.closed.has(e)) ? [Rt(c)] : isForeign(o) || et(o) ? [] : [requiresMore(e, t) ? zt(c) : Rt(c)];
	});
}, Gt = /^_?(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|conftest)$/, isUsable = (e) => J(e).some(({ path: e }) => /\.(py|pyi|so|pyd)$/.test(Y(e) ?? "") || /^[^/]+\.data\/scripts\//.test(e)), checkModules = (e, { sources: t, isEmpty: n }) => {
	let { filename: r } = e;
	if (n || t.length === 0) return [];
	if (!isUsable(e)) return [It({
		filename: r,
		sources: t
	})];
	let { all: i } = modulesOf(e), parentOf = (e) => e.split(".").slice(0, -1).join("."), a = t.filter((e) => i.has(parentOf(e)) && !i.has(e) && !e.split(".").some((e) => Gt.test(e)));
	return a.length === 0 ? [] : [Lt({
		filename: r,
		modules: a
	})];
}, buildSettingsFor = (e, t) => {
	let hasEntry = (n) => Object.keys(H(t, n)).some((t) => l(t) === e);
	return [
		["extra-build-dependencies", hasEntry("extra-build-dependencies")],
		["extra-build-variables", hasEntry("extra-build-variables")],
		["config-settings", Object.keys(H(t, "config-settings")).length > 0],
		["config-settings-package", hasEntry("config-settings-package")],
		["build-constraint-dependencies", Array.isArray(t["build-constraint-dependencies"])]
	].filter(([, e]) => e).map(([e]) => e);
}, buildAway = async (t, { name: n, sdist: r, signal: i }) => {
	try {
		var a = e();
		let o = buildSettingsFor(n, uvTable(t));
		if (r === void 0 || o.length === 0) return [];
		let { uv: s, scratch: c, uvToml: l, pathOf: u, request: d } = t, f = a.a(await c.folder(`away-${n}`));
		await f.write("uv.toml", l);
		let p = {
			kind: "wheel",
			root: f.path,
			folder: u(r.filename),
			out: f.pathOf("out")
		};
		try {
			return await s.build({
				...await d(n),
				...p,
				signal: i
			}), [];
		} catch (e) {
			if (i.aborted || !(e instanceof m)) throw e;
			let [t] = e.findings;
			return t === void 0 || w(t) !== "commit" ? [] : [Vt({
				filename: r.filename,
				settings: o,
				words: t.message
			})];
		}
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, uvTable = ({ files: e, root: t, rootTool: n }) => {
	let r = e.readText(b(t, "uv.toml")), i = r === void 0 ? void 0 : be(r);
	return i?.ok ? i.table : H(n, "uv");
}, Kt = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|ci|assets|node_modules)$/, qt = [
	"",
	"src",
	"lib",
	"python"
], isIdentifier = (e) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(e), sourcePackages = (e, t) => {
	let foldersIn = (t) => (e.list(t) ?? []).filter(({ kind: e, isLink: t }) => e === "folder" && !t).map(({ name: e }) => e), isPackage = (t) => (e.list(t) ?? []).some(({ name: e, kind: t }) => e === "__init__.py" && t === "file"), below = (e, t) => [t, ...foldersIn(e).filter((t) => isIdentifier(t) && isPackage(b(e, t))).flatMap((n) => below(b(e, n), `${t}.${n}`))];
	return qt.flatMap((e) => foldersIn(b(t, e)).filter((e) => isIdentifier(e) && !Kt.test(e) && !qt.includes(e)).filter((n) => isPackage(b(b(t, e), n))).flatMap((n) => below(b(b(t, e), n), n)));
}, lookBesides = (e) => async (t, n, r) => {
	let i = n.find(({ kind: e, faults: t }) => e === "wheel" && t.length === 0);
	if (i === void 0) return [];
	let a = e.member(t.package.name), o = sourcePackages(e.files, b(e.root, a.path)), { name: s } = t.package, c = n.find(({ kind: e, faults: t }) => e === "sdist" && t.length === 0), l = mayLose(a) && isPure(i) ? await buildStraight(e, t, r) : void 0;
	return [
		...checkModules(i, {
			sources: o,
			isEmpty: statedBy(a, []).isEmpty
		}),
		...c === void 0 ? [] : checkData(c, i, a),
		...l === void 0 ? [] : checkLosses(l, i, a.buildBackend),
		...await buildAway(e, {
			name: s,
			sdist: c,
			signal: r
		})
	];
}, isPure = ({ filename: e }) => e.endsWith("-none-any.whl"), buildStraight = async ({ uv: t, archives: n, scratch: r, request: i }, { package: { name: a } }, o) => {
	try {
		var s = e();
		let c = s.a(await r.folder(`straight-${a}`));
		try {
			let { files: e } = await t.build({
				...await i(a),
				kind: "wheel",
				out: c.path,
				signal: o
			}), r = e[0] === void 0 ? void 0 : await n.read(c.pathOf(e[0]));
			return r?.faults.length === 0 ? r : void 0;
		} catch (e) {
			if (o.aborted || !(e instanceof m)) throw e;
			return;
		}
	} catch (e) {
		s.e = e;
	} finally {
		await s.d();
	}
}, megabytes = (e) => `${(Math.ceil(e / 1024 ** 2 * 10) / 10).toFixed(1)} MiB`, Jt = v({
	code: "RA-DIST-TOO-LARGE",
	severity: "error",
	mender: "project"
}, ({ filename: e, size: t, limit: n }) => ({
	message: `${e} has ${megabytes(t)}, more than ${megabytes(n)}`,
	hint: "Leave out what users do not need; or ask the index for a higher limit, and upload this file by hand (uv publish), as dist-path has it",
	alternative: "outside"
})), Yt = v({
	code: "RA-DIST-NEARLY-TOO-LARGE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, size: t, limit: n }) => ({
	message: `${e} has ${megabytes(t)} of the ${megabytes(n)} that are taken where the limit was not raised`,
	hint: "Leave out what users do not need, or ask the index for a higher limit in time, unless it was granted"
})), Xt = v({
	code: "RA-DIST-LFS-POINTER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ filename: e, entries: t }) => ({
	message: `${e} holds Git LFS pointers in place of files: ${C(t)}`,
	..._((e) => `Fetch the files before the release: ${e("lfs: true for actions/checkout", "git lfs pull")}`)
})), isMetadata = (e) => /(?:\.dist-info\/METADATA|\/PKG-INFO)\b/.test(e), Zt = "out of the README or [project], of which the metadata is made", Qt = v({
	code: "RA-DIST-SECRET",
	severity: "error",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} holds ${n}: ${T(t)}`,
	hint: `Revoke the secret, then take it ${isMetadata(t) ? Zt : "out of the file, or exclude the file from the build"}`
})), sensitiveRemedy = (e) => isMetadata(e) ? `Take it ${Zt}` : /, line \d+$/.test(e) ? "Take it out of the file, or exclude the file from the build" : "Exclude it from the build", $t = v({
	code: "RA-DIST-SENSITIVE-FILE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entry: t, what: n }) => ({
	message: `${e} holds ${n}: ${T(t)}`,
	hint: `${sensitiveRemedy(t)}, unless it was made for tests`
})), en = v({
	code: "RA-DIST-PTH",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entry: t, runsCode: n }) => ({
	message: `${e} installs a .pth file${n ? " that runs code whenever Python starts" : ""}: ${T(t)}`,
	hint: "Leave it out, unless the package exists for that"
})), tn = v({
	code: "RA-DIST-FOREIGN-FILE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entries: t }) => ({
	message: `${e} would put this straight into site-packages: ${C(t)}`,
	hint: "Name the packages to include in the build configuration, and move data into the package"
})), nn = v({
	code: "RA-DIST-BYTECODE",
	severity: "warning",
	mender: "project"
}, ({ filename: e, entries: t }) => ({
	message: `${e} holds compiled bytecode: ${C(t)}`,
	hint: "Exclude __pycache__ and *.pyc in the build configuration"
})), rn = v({
	code: "RA-DIST-TWINE-FAILED",
	severity: "error",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `${e} fails twine check: ${T(t ?? "twine could not read it")}`,
	hint: t === void 0 ? `Build ${e} by hand, and run uvx twine check with it: it may say why` : "Correct the README, or set its content type in [project] readme"
})), an = v({
	code: "RA-DIST-TWINE-WARNED",
	severity: "warning",
	mender: "project"
}, ({ filename: e, what: t }) => ({
	message: `twine check warns about ${e}: ${T(t)}`,
	hint: "Correct what its words name; for a missing description name a README in [project] readme, and write into it what the package is for"
})), checkSize = ({ filename: e, size: t }, { sizeLimit: n, mayTakeMore: r = !1 }) => {
	if (n === void 0 || t <= n * .9) return [];
	let i = {
		filename: e,
		size: t,
		limit: n
	};
	return [t > n && !r ? Jt(i) : Yt(i)];
}, on = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|id_(rsa|dsa|ecdsa|ed25519))$/, sn = /^(\.env(\.(local|production|staging))?|credentials(\.json)?|.*\.(key|p12|pfx|ppk|jks|keystore))$/i, checkSecrets = (e) => {
	let { filename: t, secrets: n } = e, r = J(e).flatMap(({ path: e }) => on.test(g(e)) ? [Qt({
		filename: t,
		entry: e,
		what: "a file of credentials"
	})] : n.some(({ path: t }) => t === e) || !sn.test(g(e)) ? [] : [$t({
		filename: t,
		entry: e,
		what: "a file that often is secret"
	})]), i = n.map(({ path: e, line: n, what: r, isToken: i }) => (i ? Qt : $t)({
		filename: t,
		entry: `${e}, line ${n}`,
		what: r
	}));
	return [...r, ...i];
}, checkLfsPointers = (e) => {
	let t = J(e).flatMap(({ path: e, isLfsPointer: t }) => t ? [e] : []);
	return t.length === 0 ? [] : [Xt({
		filename: e.filename,
		entries: t
	})];
}, checkBytecode = (e) => {
	let t = J(e).map(({ path: e }) => e).filter((e) => /(^|\/)__pycache__\/|\.py[co]$/.test(e));
	return t.length === 0 ? [] : [nn({
		filename: e.filename,
		entries: t
	})];
}, checkPth = (e) => J(e).filter(({ path: e }) => /^[^/]+\.pth$/.test(Y(e) ?? "")).map(({ path: t }) => {
	let n = /^import[ \t]/m.test(e.texts.get(t) ?? "");
	return en({
		filename: e.filename,
		entry: t,
		runsCode: n
	});
}), cn = /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|src|ci|assets|node_modules)$/i, checkForeignFiles = (e, { name: t }) => {
	let n = J(e).flatMap(({ path: e }) => Y(e) ?? []), r = Map.groupBy(n, (e) => e.split("/")[0] ?? ""), isPython = (e) => /\.(py|pyi|so|pyd)$/.test(e), i = [...r].filter(([e]) => e !== "..").filter(([e, n]) => {
		if (n.includes(e)) return !isPython(e) && !e.endsWith(".pth");
		let r = t.split("-").includes(l(e));
		return cn.test(e) && !r || !n.some(isPython);
	}).map(([e, t]) => t.includes(e) ? e : `${e}/`);
	return i.length === 0 ? [] : [tn({
		filename: e.filename,
		entries: i
	})];
}, sameMarker = (e, t) => JSON.stringify(e) === JSON.stringify(t) ? !0 : at([e, t])?.every((n) => it(e, n) === it(t, n)) ?? !1, sameExtras = (e, t) => new Set(e.map(l)).symmetricDifference(new Set(t.map(l))).size === 0, withNormalExtras = (e) => {
	if (e.kind !== "comparison") return {
		...e,
		operands: e.operands.map(withNormalExtras)
	};
	let { left: t, right: n } = e, r = [t, n].some((e) => e.kind === "variable" && e.name === "extra"), normal = (e) => e.kind === "value" ? {
		...e,
		text: l(e.text)
	} : e;
	return r ? {
		...e,
		left: normal(t),
		right: normal(n)
	} : e;
}, markerOf = ({ marker: e }) => {
	let t = e === void 0 ? void 0 : ve(e);
	return t && withNormalExtras(t);
}, sameRequirement = (e, t) => e.name === t.name && e.url === t.url && sameExtras(e.extras, t.extras) && Le(z(e.specifier) ?? [], z(t.specifier) ?? []) && sameMarker(markerOf(e), markerOf(t)), plannedRequirements = ({ bounds: e }) => e.flatMap(({ table: e, to: t }) => inMetadata(t, e)), isSettled = (e) => {
	let t = K(e);
	return t === void 0 ? !1 : e.kind === "wheel" || Pe(t, "2.2") && !t.dynamic.some((e) => /^requires-dist$/i.test(e));
}, checkStated = (e, { name: t, stated: n }) => {
	let r = K(e);
	if (r === void 0 || !isSettled(e)) return [];
	let { filename: i } = e, a = r.requiresDist.flatMap(readRequirement), o = n.requirements.filter((e) => !a.some((t) => sameRequirement(t, e))), s = n.needs.filter((e) => e !== t && !a.some((t) => t.name === e)), c = new Set(r.providesExtra.map(l));
	return [
		...o.map(({ name: e, text: t }) => {
			let n = a.filter((t) => t.name === e).map((e) => e.text);
			return Fe({
				filename: i,
				requirement: t,
				built: n
			});
		}),
		...s.map((e) => Fe({
			filename: i,
			requirement: e,
			built: []
		})),
		...n.extras.filter((e) => !c.has(l(e))).map((e) => Ne({
			filename: i,
			extra: e
		}))
	];
}, checkRequirements = (e, t) => {
	let { filename: n } = e, { stated: r } = t, i = K(e)?.requiresDist ?? [], a = i.flatMap(readRequirement), o = isSettled(e) ? plannedRequirements(t) : [], s = i.filter((e) => readRequirement(e).length === 0), c = a.flatMap((e) => {
		let n = t.siblings.get(e.name);
		return n !== void 0 && e.url === void 0 && e.name !== t.name ? [{
			requirement: e,
			version: n
		}] : [];
	}), l = o.filter((e) => !a.some((t) => sameRequirement(t, e)));
	return [
		...s.map((e) => Ie({
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
			return a === "" ? r.areRequirementsElsewhere === !0 || r.requirements.some(({ name: t, specifier: n }) => t === e.name && n === "") || l.some(({ name: t }) => t === e.name) ? [] : [ze({
				filename: n,
				requirement: i,
				version: t
			})] : I(z(a) ?? [], t) ? [] : [Re({
				filename: n,
				requirement: i,
				version: t
			})];
		})
	];
}, checkSdistLayout = (e) => {
	let { filename: t } = e, n = X(e), r = Ke(e), i = r.filter((e) => e !== n), a = i.slice(0, 3).join(", ") || "nothing", o = i.length < r.length, s = new Set(J(e).map(({ path: e }) => e)), c = s.has(`${n}/pyproject.toml`) || s.has(`${n}/setup.py`);
	return [
		[!o, `in place of the folder ${n} it has ${a}`],
		[o && i.length > 0, `beside the folder ${n} it has ${a}`],
		[o && !c, `it has no ${n}/pyproject.toml`]
	].filter(([e]) => e).map(([, e]) => ee({
		filename: t,
		what: e
	}));
}, isSameRequirement = (e, t) => {
	let [n, r] = [R(e), R(t)];
	return n.ok && r.ok ? sameRequirement(n.requirement, r.requirement) : e === t;
}, isSamePython = (e, t) => {
	let [n, r] = [z(e), z(t)];
	return n !== void 0 && r !== void 0 ? Le(n, r) : e === t;
}, isSameExtra = (e, t) => l(e) === l(t), ln = [
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
], inOneLine = (e) => e.replaceAll(/\s+/g, " ").trim(), un = [
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
	let [n, r] = [K(e), K(t)];
	if (n === void 0 || r === void 0) return [];
	let i = new Set(n.dynamic.map((e) => e.toLowerCase())), isOpen = (e) => !n.fields.has(e.toLowerCase()) && (i.has(e.toLowerCase()) || !Pe(n, "2.2"));
	return [...ln, ...un].filter(({ field: e }) => !isOpen(e)).flatMap(({ field: i, key: a, values: o, isSame: s, isObeyed: c }) => {
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
		return [c ? k(d) : A(d)];
	});
}, dn = [
	De,
	checkSize,
	Je,
	ke,
	checkStated,
	Ae,
	Oe,
	checkSecrets,
	checkBytecode
], fn = [
	Te,
	ct,
	je,
	Ee,
	checkPth,
	checkLfsPointers,
	checkForeignFiles
], pn = [checkSdistLayout], checkOne = (e, t) => t.areWheelsOfOthers && e.kind === "wheel" ? findingsOf(e, t).map(de) : findingsOf(e, t), findingsOf = (e, t) => {
	if (e.faults.length > 0) return [...De(e, t), ...e.faults];
	let n = [...dn, ...e.kind === "wheel" ? fn : pn];
	return [...checkRequirements(e, t).flatMap((n) => e.kind === "wheel" && n.code === we.code ? asBuilt([n], t) : [n]), ...n.flatMap((n) => n(e, t))];
}, asBuilt = (e, { areWheelsOfOthers: t }) => t ? e.map((e) => ({
	...e,
	...fe
})) : e, checkDistributions = (e, t) => {
	let n = e.filter(({ faults: e }) => e.length === 0), r = n.filter(({ kind: e }) => e === "wheel"), i = n.filter(({ kind: e }) => e === "sdist");
	return [...e.flatMap((e) => checkOne(e, t)), ...i.flatMap((e) => r.flatMap((n) => asBuilt(checkAgreement(e, n), t)))].map((e) => ({
		...e,
		package: t.name
	}));
}, otherPathOf = (e) => {
	let [, t, n] = /^[^/]+\.data\/(scripts|data)\/(.+)$/.exec(e) ?? [];
	return n === void 0 ? void 0 : `${t === "scripts" ? "bin/" : ""}${n}`;
}, writtenBy = (e) => new Map([...J(e).flatMap(({ path: e, sha256: t = "" }) => {
	let [n, r] = [Y(e), otherPathOf(e)];
	return n === void 0 ? r === void 0 ? [] : [[`(environment)/${r}`, t]] : [[n, t]];
}), ...(q(e) ?? []).filter(({ group: e }) => /^(console|gui)_scripts$/.test(e)).map(({ name: e, value: t }) => [`(environment)/bin/${e}`, t])]), checkSharedPaths = (e, t, n) => {
	let r = writtenBy(e.wheel), i = t.filter((t) => t.package < e.package).map((e) => {
		let t = writtenBy(e.wheel), isOther = (e, n) => t.has(e) && t.get(e) !== n, n = [...r].filter(([e, t]) => isOther(e, t)).map(([e]) => e);
		return {
			other: e.package,
			paths: n
		};
	}).filter(({ paths: e }) => e.length > 0);
	return [...Map.groupBy(i, ({ other: t }) => n(e.package, t))].map(([t, n]) => {
		let r = new Set(n.flatMap((e) => e.paths.map((e) => e.replace("(environment)/", "")))), i = Bt({
			package: e.package,
			others: n.map(({ other: e }) => e),
			paths: [...r]
		});
		return t ? i : {
			...i,
			severity: "warning"
		};
	});
}, mn = RegExp("\x1B\\[[0-9;]*m", "g"), hn = /^Checking\s([\s\S]*?):\s(?:(PASSED|FAILED).*$|(?=ERROR\s)|$)/gm, messagesIn = (e) => e.split(/^(?=(?:ERROR|WARNING) )/m).map((e) => /^(ERROR|WARNING)\s+(.*)/s.exec(e)).filter((e) => e !== null).map(([, e = "", t = ""]) => ({
	level: e,
	what: t.trim().replaceAll(/\s+/g, " ")
})), parseTwineCheck = (e) => {
	let t = e.replaceAll(mn, "").replaceAll("\r\n", "\n"), n = [...t.matchAll(hn)];
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
		return [t === void 0 ? rn({
			filename: e,
			what: void 0
		}) : an({
			filename: e,
			...t
		})];
	}
	let ofLevel = (e) => r.filter(({ level: t }) => t === e).map(({ what: e }) => e), i = ofLevel("WARNING").join(" ");
	return [...ofLevel("ERROR").map((t) => rn({
		filename: e,
		what: t
	})), ...i === "" ? [] : [an({
		filename: e,
		what: i
	})]];
}, toGet = (e, { why: t, locked: n }) => n === void 0 ? /\bno (?:usable )?wheels\b/.test(t) ? `Run on a platform and a Python, or with an index, for which there are wheels of ${e}` : u(t) ? "Free room on the disk" : `Let uv reach an index that has ${e} (proxy, UV_INDEX)` : S(n), reasonOf = ({ why: e, locked: t }) => t === void 0 ? e : x(e, t), gn = v({
	code: "RA-CHECK-CLASSIFIERS-UNAVAILABLE",
	severity: "warning",
	mender: "outside"
}, (e) => ({
	message: `The classifiers were not compared with PyPI's list, since uv could not get trove-classifiers: ${reasonOf(e)}`,
	hint: `${toGet("trove-classifiers", e)}, or compare them with PyPI's list yourself`
})), _n = v({
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
	return "stdout" in i ? parseTwineCheck(i.stdout) : (r(_n({
		why: i.unavailable,
		locked: i.locked
	})), new Map());
}, readClassifiers = async ({ classifiers: e, note: t }, n) => {
	let r = await e.read(n);
	if ("known" in r) return r;
	t(gn({
		why: r.unavailable,
		locked: r.locked
	}));
}, checkStage = (e) => {
	let t = everyones(e), n = W(e.slots);
	return {
		name: "check",
		slots: 1e400,
		run: async (r, i) => {
			let a = t.rendering();
			a.catch(() => {});
			let o = await n(() => lookAt(r, {
				...e,
				shared: t,
				signal: i
			}));
			o.every(isHarmless) && e.sound?.(r);
			let s = await a, c = [...o, ...r.distributions.flatMap(({ filename: e }) => s.get(e) ?? [])], l = withoutTwins(r, c.map((e) => ({
				...e,
				package: r.package.name
			}))), u = l.filter((e) => !isHarmless(e));
			for (let t of l) isHarmless(t) && e.note(t);
			if (u.length > 0) throw new m(u);
			return { kind: "done" };
		}
	};
}, isHarmless = ({ severity: e }) => e !== "error", lookAt = async (e, t) => {
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
		return r === e.sha256 ? [] : [se(i)];
	});
	if (n.length > 0) throw new m(n);
}, withoutTwins = ({ distributions: e }, t) => {
	let unnamed = ({ code: t, message: n }) => e.reduce((e, { filename: t }) => e.replaceAll(t, ""), `${t} ${n}`), n = new Map();
	for (let e of t) n.has(unnamed(e)) || n.set(unnamed(e), e);
	return [...n.values()];
}, checkClassifiers = async (e, { expected: t, shared: n, signal: r }) => {
	let i = e.map((e) => ({
		filename: e.filename,
		classifiers: K(e)?.fields.get("classifier") ?? []
	}));
	if (!t.isForPyPI || i.every(({ classifiers: e }) => e.length === 0)) return [];
	let a = await n.classifiers(r);
	return i.flatMap(({ filename: e, classifiers: t }) => tt(t, a).map((t) => Me({
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
}, isSoundWheel = ({ kind: e, faults: t }) => e === "wheel" && t.length === 0, vn = 100 * 1024 ** 2, expectedOf = (e, { stated: t, target: n, released: r }) => {
	let i = M(n), a = new Map(e.packages.map((e) => [e.name, e])), o = e.packages.filter(s).map(({ name: e, version: t }) => [e, t ?? ""]), hasMore = (e) => r.get(e)?.files.some(({ size: e = 0 }) => e > vn) === !0;
	return (e) => {
		let r = a.get(e);
		return {
			name: e,
			version: r.version ?? "",
			areWheelsOfOthers: r.wheels.length > 0,
			bounds: r.bounds,
			stated: t(r),
			siblings: new Map(o.filter(([t]) => t !== e)),
			isForPyPI: i,
			sizeLimit: i && !hasMore(e) ? vn : void 0,
			mayTakeMore: n.kind === "rehearsal"
		};
	};
}, checking = (e, t, { areSiblingsNeeded: r, ...i }) => {
	let { course: a, seen: o, copy: s, rehearsal: c, told: l } = e, { ports: u, run: d, destination: f, inputs: p } = t, { archives: m, classifiers: h, uv: g, files: _, config: v } = u, y = new Map(o.workspace.members.map((e) => [e.name, e])), member = (e) => y.get(e);
	return checkStage({
		...i,
		archives: m,
		classifiers: h,
		pathOf: d.store.pathOf,
		expected: expectedOf(a.plan, {
			stated: ({ name: e, bounds: t }) => statedBy(member(e), t),
			target: f.target,
			released: a.released
		}),
		areTogether: togetherIn(a.plan),
		besides: lookBesides({
			uv: g,
			archives: m,
			scratch: d.scratch,
			files: _,
			member,
			root: o.workspace.root,
			rootTool: o.workspace.rootTool,
			uvToml: U(a.sources),
			pathOf: d.store.pathOf,
			request: async (e) => ({
				root: s.root,
				package: e,
				home: member(e).path,
				commitTime: o.commitTime,
				timeout: p.buildTimeout,
				python: n(v, e, p.pythonVersion),
				told: l.get(e),
				index: r ? await c.index() : void 0
			})
		}),
		slots: u.facts.cores
	});
}, none = () => [], alone = (e, t, n = none) => ({
	title: e,
	stages: [t],
	needs: n,
	boundBy: t.name,
	freedBy: t.name
}), prepare = (e, t) => {
	let { course: n, seen: r, ahead: i } = e, { inputs: a } = t, o = n.works.map((e) => e.package.name), s = Ye(r.graph, o), c = s.size > 0, siblingsOf = (e) => o.filter((t) => s.get(e)?.includes(t)), l = whyUnrehearsed(n, t), u = l === void 0 && a.smoke === "import";
	return {
		...n,
		isCodeFree: !1,
		isTried: u,
		clearUp: () => {
			e.beside.add(Promise.resolve(e.copy[Symbol.asyncDispose]())), u && e.beside.add(n.environments.clear());
		},
		prepare: (r, a) => {
			let o = building(e, t, {
				...r,
				areSiblingsNeeded: c,
				siblingsOf
			}), u = l === void 0 ? rehearsing(e, t, {
				...r,
				works: a
			}) : void 0, sound = (t) => {
				u !== void 0 && e.beside.add(u.ready(t, e.beside.signal));
			}, d = checking(e, t, {
				...r,
				areSiblingsNeeded: c,
				twine: i.twine,
				sound
			});
			return [
				alone("Pinning requirements on siblings, in the copy", pinning(e)),
				{
					...alone("Building", o, (e) => s.get(e) ?? []),
					open: async () => i.begin({
						works: a,
						isInstalled: isInstalled(n, t)
					})
				},
				{
					...alone("Checking what was built", d),
					open: async () => {
						u !== void 0 && e.beside.add(u.begin(r.all(), e.beside.signal));
					}
				},
				alone(rehearsalTitle(l), u ?? skipRehearsal(l ?? ""))
			];
		}
	};
}, isInstalled = (e, t) => !t.inputs.dryRun || whyUnrehearsed(e, t) === void 0, rehearsalTitle = (e) => e === void 0 ? "Rehearsing, from the embedded index" : `Not rehearsing: ${e}`, whyUnrehearsed = ({ isPart: e }, { inputs: t, destination: n }) => t.rehearse ? e ? "it is rehearsed with what other jobs build" : n.target.kind === "rehearsal" && !t.dryRun ? "the index is the rehearsal" : void 0 : "rehearse is off", pinning = ({ copy: e, seen: t }) => {
	let n = new Map(t.workspace.members.map((e) => [e.name, e]));
	return pinStage({
		copy: e,
		member: (e) => n.get(e)
	});
}, building = ({ seen: e, copy: t, rehearsal: r, told: i }, a, { note: o, areSiblingsNeeded: s, siblingsOf: c }) => {
	let { inputs: l, ports: u, run: d } = a, { uv: f, archives: p, progress: m, config: h } = u;
	return buildStage({
		uv: f,
		copy: t,
		store: d.store,
		scratch: d.scratch,
		archives: p,
		look: look(a),
		progress: m,
		commitTime: e.commitTime,
		timeout: l.buildTimeout,
		python: (e) => n(h, e, l.pythonVersion),
		told: (e) => i.get(e),
		siblings: s ? {
			index: r.index,
			of: c,
			add: (e, t) => uploadTo({
				...d,
				uv: f,
				server: r.server
			}, e, t)
		} : void 0,
		note: o,
		slots: u.facts.buildSlots
	});
}, rehearsing = ({ course: e, rehearsal: t }, { inputs: n, ports: r, run: i }, { note: a, works: o }) => rehearseStage({
	uv: r.uv,
	environments: e.environments,
	archives: r.archives,
	scratch: i.scratch,
	store: i.store,
	pathOf: i.store.pathOf,
	server: t.server,
	index: t.index,
	indexName: "the rehearsal index",
	smokePlan: smokePlanOf(n, r.config),
	note: a,
	names: o.map((e) => e.package.name),
	slots: r.facts.cores
}), look = ({ inputs: e, ports: t, run: n, destination: r }, i) => {
	let { index: a, target: o, title: s } = r, c = o.preset !== void 0 && N(o.simpleUrl) === o.preset;
	return lookAt$1({
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
}, heldUp = (e, t) => new Map([...O(e, ({ name: e }) => t.has(e))].filter(([, e]) => e.length > 0)), triedAgain = (e, t, n) => e.packages.filter((e) => {
	let r = e.status === "published" ? B(e.version ?? "") : void 0;
	if (r === void 0) return !1;
	let i = qe(t, e.name).find((e) => _e(B(e.version), r) === 0)?.files ?? [];
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
		if (a !== void 0 && a !== s) throw new StopRun(ce({
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
	if (!await e.waitUntil(ask, i)) throw new m(le({
		package: r.package.name,
		waited: d(n),
		words: a ?? ""
	}));
}, runPipeline = async (e, t, n) => {
	let r = createRun(t, n);
	for (let i of e) {
		try {
			await i.open?.(), n.progress.status(i.title);
		} catch (e) {
			return {
				...r.end(),
				findings: o(e),
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
	let n = new AbortController(), r = AbortSignal.any([t.signal, n.signal]), i = E({
		units: t.units,
		needs: new Map(t.names.map((t) => [t, e.needs(t)]))
	}), a = e.stages.map((e) => ({
		stage: e,
		limit: W(e.slots)
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
}, runStage = async (e, t, { run: n, signal: r, stop: a }) => {
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
		let i = await e.run(n.work(t), r, (e, t) => {
			s.push(e), t && c.push(e);
		});
		return n.advance(t, i), record(endOf(i)), i.kind !== "blocked";
	} catch (e) {
		let t = e instanceof StopRun && e !== r.reason;
		return r.aborted && !t ? record({
			kind: "skipped",
			reason: i
		}) : record(failureOf(e)), t && a.abort(e), !1;
	}
}, endOf = (e) => e.kind === "done" ? {
	kind: "done",
	...e.detail === void 0 ? {} : { detail: e.detail }
} : e, failureOf = (e) => {
	let n = o(e), r = n[0]?.code === t.code && Error.isError(e) ? e.stack : tailOf(e);
	return {
		kind: "failed",
		findings: n,
		...r === void 0 ? {} : { tail: r }
	};
}, tailOf = (e) => {
	if (Error.isError(e) && typeof e.cause == "object" && e.cause !== null) return "tail" in e.cause && typeof e.cause.tail == "string" ? e.cause.tail : void 0;
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
}), yn = v({
	code: "RA-UPLOAD-WITHHELD",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} takes ${e.isForAll ? "no upload from this account" : `no ${e.file}`} now: ${P(e)}`,
	hint: `Set this right on ${e.index}${e.isForAll ? ", in the account" : ", where its words lead"}`
})), bn = v({
	code: "RA-UPLOAD-LIMITED",
	severity: "error",
	mender: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} takes no more new projects now, ${e.package} ${e.isTried ? "is one too many" : "was not tried any more"}: ${P(e)}`,
	hint: `Wait, for PyPI counts the new projects of 24 hours. A way without waiting is in ${y("releasing.md")}, The first release of a workspace`
})), xn = v({
	code: "RA-UPLOAD-NO-PENDING-PUBLISHER",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, (e) => ({
	package: e.package,
	message: `${e.index} has no project ${e.package}, and no pending publisher of this name made it: ${P(e)}`,
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
		throw e instanceof m ? new StopRun(e.findings, { cause: e.cause }) : e;
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
	let n = V(e, t);
	return n !== void 0 && ye(n);
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
			}, s = G(n.distributions), { limit: c } = t;
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
		let { login: u, answer: f } = a === 1 && t !== void 0 ? t : await send(e, [n], { over: d.at(-1) }), p = judge(f, e.so);
		if (p === "accepted" || await r.find(c.package, n, i) === "same") return {
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
		switch (p) {
			case "exists": return {
				distribution: await r.awaitAdoption(c.package, n, i),
				isOurs: !1
			};
			case "used": throw new m(he(h), g);
			case "ignored": throw new m(me(h), g);
			case "denied": throw denied(e, {
				attempt: a,
				answer: f,
				facts: h
			});
			case "expired":
				if (o.kind !== "trusted" || u.kind !== "token" || d.length === 2) throw new StopRun(St({
					...h,
					status: f.status ?? 0,
					kind: kindOf(o)
				}), g);
				d.push(u.token);
				break;
			case "astray": throw new StopRun(pe({
				...h,
				uploadUrl: s.uploadUrl,
				where: s.where
			}), g);
			case "limited": throw e.so.limit ??= h, new m(bn({
				...h,
				isTried: !0
			}), g);
			case "withheld": throw withheld(h, g);
			case "refused": throw new m(refusalOf(e, h), g);
			case "not begun": throw new StopRun(Ce(f), g);
			case "held up": throw new StopRun(F({
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
	let { status: o, words: s, output: c } = i, l = r.publisherForm?.(a.package), u = Ct({
		...a,
		status: o,
		kind: kindOf(e),
		form: l
	});
	return new (o === 403 && (t.isProven || namesProject(s, n.package.name)) ? m : StopRun)(u, { cause: { tail: c } });
}, kindOf = (e) => e.kind === "password" && e.username === "__token__" ? "token" : e.kind, withheld = (e, t) => {
	let n = isOfAccount(e.words);
	return new (n ? StopRun : m)(yn({
		...e,
		isForAll: n
	}), t);
}, notTried = ({ package: { name: e } }, t, n) => new m(bn({
	...n,
	package: e,
	file: t[0]?.filename ?? "",
	isTried: !1
})), refusalOf = ({ attestations: e, file: t, index: n, isBegun: r }, i) => e.has(t.filename) && /attestation/i.test(i.words) ? nt(i) : /cannot create new projects/i.test(i.words) ? xn({
	...i,
	form: n.publisherForm?.(i.package)
}) : ge({
	...i,
	isBegun: r
}), pause = async ({ clock: e, signal: t, waitTimeout: n, began: r, index: i, so: a }, { attempt: o, answer: s, facts: c }) => {
	let l = j(s.retryAfter ?? "", e.now()) ?? 0, u = l > 0 && e.now() + l > r + n;
	if (u || o >= 6) {
		let e = u ? d(l) : void 0, t = isNoHost(c.words) && !a.isProven && N(i.uploadUrl) === void 0 ? i.where ?? { input: "index" } : void 0;
		throw new m(F({
			...c,
			tries: o,
			comeBack: e,
			nowhere: t
		}), { cause: { tail: s.output } });
	}
	await e.sleep(Math.max(l, ie(o + 1, e, null)), t);
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
	}, c = look(t, e.released), resolve = (e, t) => resolves(s, e, t), confirming = () => alone(`Waiting until what was uploaded to ${i.title} in the last 24 hours can be installed`, confirmAgainStage({
		look: c,
		resolve,
		waitTimeout: a.waitTimeout
	})), smoking = () => alone(`Trying again what was uploaded to ${i.title} in the last 24 hours`, smokeAgainStage({
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
	let { inputs: n, ports: r } = t, { clock: i, progress: a, signal: s } = r, c = i.now(), l = st(e, i), u = e.works.flatMap(({ distributions: e }) => e);
	l.distributions(u);
	let d = e.isPart ? othersLeftOut(e.plan, packagesOf(e.works)) : e.plan, m = [], note = (e) => {
		m.push(e), a.finding(e);
	}, h = {
		all: () => u,
		note
	};
	a.planned(d, n.dryRun ? "rehearse" : f.at(-1));
	for (let t of e.findings) note(t);
	let g = e.findings.every(({ severity: e }) => e !== "error"), _ = {
		...a,
		ended: (e) => {
			l.outcome(e), a.ended(e);
		}
	}, v = g && !n.dryRun ? triedAgain(e.plan, e.released, c) : [], y = lookAgain(e, t, {
		note,
		progress: _
	}), b = await y.confirm(v), x = g && !(s.aborted && !b.isComplete), S = new Set(b.outcomes.flatMap((e) => e.kind === "failed" ? [e.package] : [])), C = heldUp(d.packages, S), w = e.works.filter(({ package: { name: e } }) => !C.has(e)), T = e.works.filter(({ package: { name: e } }) => C.has(e)), E = e.prepare(h, w), D = packagesOf(T).map(({ name: e }) => {
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
	let O = [...E, ...n.dryRun ? [] : [uploading({
		...e,
		works: w
	}, t, h)]], k = await runPipeline(x && w.length > 0 ? O : [], w, {
		clock: i,
		signal: s,
		progress: _,
		changed: (e) => {
			u = [...e, ...T].flatMap(({ distributions: e }) => e), l.distributions(u);
		}
	}), ee = v.filter(({ name: e }) => x && !S.has(e) && !C.has(e)), A = await y.tryOut(ee), j = s.aborted ? o(s.reason) : [];
	m.push(...k.findings, ...t.destination.warnings, ...j), m.push(...await flushed(l), ...unmet(t, k.findings), ...await Qe(t.kept));
	let M = {
		...k,
		outcomes: [
			...b.outcomes,
			...D,
			...k.outcomes,
			...A.outcomes
		],
		plan: d,
		findings: m,
		distributions: u,
		attestations: e.attestations,
		start: p(r.facts.start, n.tag),
		isDryRun: n.dryRun,
		isBuilt: n.dist.length === 0,
		isPart: e.isPart,
		started: c,
		ended: i.now()
	};
	return await ot(M, e, t);
}, packagesOf = (e) => e.map((e) => e.package), unmet = ({ inputs: e, destination: { credential: t } }, n) => Q(t) || e.dryRun || n.some(({ code: e }) => e === t.code) ? [] : [h(t)], flushed = async (e) => {
	try {
		return await e.flush(), [];
	} catch (e) {
		return o(e);
	}
}, uploading = (e, t, { all: n, note: r }) => {
	let { inputs: i, ports: a, run: o, destination: s, kept: c } = t, { credential: l, target: u, title: d, job: f } = s, isNew = (t) => !e.released.has(t), formFor = (e, t) => (isNew(t) ? ne : re)(e, {
		name: t,
		job: f
	}), p = look(t, e.released), h = O(e.plan.packages), g = {
		look: p,
		indexName: d,
		waitFor: i.waitFor,
		waitTimeout: i.waitTimeout,
		hits: u.preset === void 0 ? 1 : 2,
		yankPage: (e, t) => u.preset && ae(u.preset, e, t)
	}, _ = {
		...tryingOut(e, t),
		note: r
	}, upload = (t) => uploadStage({
		uv: a.uv,
		look: p,
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
		if (t.length > 0) throw new m(t);
		if (!Q(l)) throw new m(l);
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
		stages: Q(l) ? [
			upload(l),
			v,
			y,
			b
		] : []
	};
};
export { alone, checkStage, environmentsFor, expectedOf, isInstalled, lookOutside, prepare, pythonsFor, rehearsalTitle, rehearseStage, release, shareOf, skipRehearsal, smokePlanOf, togetherIn, whyUnrehearsed };
