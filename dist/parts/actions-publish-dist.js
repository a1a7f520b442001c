import { attestationsNeedTrust as e, distNotChosen as t, distNotImported as n } from "./domain-schedule-schedule.js";
import { chooseTarget as r, hasPyPIRules as i, indexTitle as a, presetOfUrl as o, titleOf as s } from "./domain-problem-target.js";
import { matchesName as c } from "./domain-config-config.js";
import { readTagFormats as l } from "./domain-tag-suggest-format.js";
import { knownHere as u } from "./domain-run-manifest-shape.js";
import { Problem as d, _usingCtx as f, isWork as p } from "../index.js";
import { distNotOnIndex as m, distNotOnOtherIndex as h, distOfOtherCommit as g, distTargetUnsaid as _, siblingNotThere as v } from "./domain-report-next-steps.js";
import { distNotPrepared as y } from "./domain-problem-prepared.js";
import { offline as b } from "./domain-problem-smoke.js";
import { isOnIndex as x } from "./domain-plan-plan-publish.js";
import { parseDistributionName as S, parseRequirement as C } from "./domain-python-requirement.js";
import { isVersion as w, takeDist as T } from "./stages-publish-read-parts.js";
import { rootAround as E } from "./actions-discover-action.js";
import { alone as D, checkStage as O, environmentsFor as k, expectedOf as A, lookOutside as j, rehearseStage as M, release as N, skipRehearsal as P, smokePlanOf as F, togetherIn as I, whyUnrehearsed as L } from "./actions-publish-release.js";
import { takeAttestations as R } from "./actions-publish-nothing-due.js";
import { isCredential as z, openDestination as B, openRehearsal as V } from "./domain-problem-credential.js";
const choosePassage = ({ wish: t, target: n, credential: r }) => {
	if (t === "false") return {
		isOpen: !1,
		why: "attestations is false"
	};
	if (n.kind === "rehearsal") return { isOpen: !0 };
	let i = r === "trusted" || r === void 0;
	return t === "true" ? i ? { isOpen: !0 } : e({ index: s(n) }) : n.preset === void 0 ? {
		isOpen: !1,
		why: "they go to PyPI and TestPyPI alone"
	} : i ? { isOpen: !0 } : {
		isOpen: !1,
		why: "they go by trusted publishing alone, and this upload by a token or password"
	};
}, retarget = (e, t) => {
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => isReleased(e) && !a.includes(e)), s = slashed(i.index.simple_url) !== slashed(n.simpleUrl) && o.length > 0, c = s ? h : m, l = `neither in dist nor on ${r}`, u = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: s ? "excluded" : "publish",
		reason: l
	} : p(n) ? settle(n, e, t) : n), d = {
		name: n.name,
		upload_url: n.uploadUrl,
		simple_url: n.simpleUrl
	}, f = {
		...i,
		index: d,
		packages: u
	};
	return {
		plan: f,
		findings: [...a.map(({ name: e, version: t }) => c({
			package: e,
			version: t,
			index: r
		})), ...missingSiblings(f, t)]
	};
}, isReleased = (e) => p(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => w(S(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
	let i = new Map((r.get(e.name)?.files ?? []).map((e) => [e.filename, e.sha256]));
	return t.filter((t) => t.package === e.name).every(({ filename: e, sha256: t }) => i.get(e) === t) ? {
		...e,
		status: "published",
		reason: `on ${n} with these bytes`
	} : {
		...e,
		reason: `not all of ${e.version} is on ${n}`
	};
}, missingSiblings = (e, { released: t, requires: n, title: r }) => {
	let i = e.packages.filter(p), a = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !a.has(e)).flatMap((i) => {
		let a = requirementsOn(i, n.get(e) ?? []);
		return a.every((e) => x(e, i, t)) ? [] : [v({
			package: e,
			need: i,
			requirement: a[0]?.text ?? i,
			index: r
		})];
	}));
}, requirementsOn = (e, t) => {
	let n = t.flatMap((t) => {
		let n = C(t);
		return n.ok && n.requirement.name === e && !/\bextra\b/.test(n.requirement.marker ?? "") ? [n.requirement] : [];
	});
	return n.length > 0 ? n : [{
		specifier: "",
		text: e
	}];
}, joining = ({ course: e, rehearsal: t, outcomes: r }, a) => (o) => {
	let { inputs: s, ports: c, run: l, destination: u } = a, { plan: d, works: f, store: p, released: m, environments: h } = e, g = !s.dryRun, _ = L({ isPart: !1 }, a), v = f.map((e) => e.package.name), y = g && s.smoke === "import" ? "resolve" : s.smoke, b = f.filter((e) => !wasTried(e, r)).map((e) => e.package.name);
	y !== s.smoke && b.length > 0 && o.note(n({ packages: b }));
	let x = O({
		...o,
		...c,
		twine: () => c.twine.start(c.signal),
		pathOf: p.pathOf,
		expected: A(d, {
			stated: statedByPlan,
			isForPyPI: i(u.target),
			released: m
		}),
		areTogether: I(d),
		besides: async () => [],
		slots: c.facts.cores
	}), S = M({
		...c,
		...o,
		environments: h,
		scratch: l.scratch,
		store: p,
		pathOf: p.pathOf,
		server: t.server,
		index: t.index,
		indexName: "the rehearsal index",
		isCodeFree: g,
		smokePlan: F({
			...s,
			smoke: y
		}, c.config),
		names: v,
		slots: c.facts.cores
	});
	return [D("Checking together what several jobs built", x), D("Rehearsing: every file to the embedded index, every package installed alone from it", _ === void 0 ? S : P(_))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e) => {
	try {
		var t = f();
		let { inputs: n, ports: r, run: i } = e, a = await Promise.all(n.dist.map((e) => r.runs.store(r.absolute(e)))), { manifest: o, requires: s, isJoined: c } = await T({
			from: a,
			to: i.store,
			archives: r.archives,
			tag: n.packages.length > 0 ? void 0 : n.tag,
			formats: l(n.tagFormat, r.config)
		});
		if (n.due === "prepared" && n.tag === void 0 && o.plan.prepared_by === void 0) throw new d(y({}));
		await refuseOtherCommit(o.plan, n, r);
		let m = E(r.files, r.absolute(n.workingDirectory)), h = r.indexes.read(m), g = targetOf(o.plan, n, h);
		await r.uv.version();
		let _ = await r.uv.refusal(m, { isOnline: !0 });
		if (_?.code === b.code) throw new d(_);
		let v = o.plan.packages.map(({ name: e }) => e), x = t.a(await B(g, n, {
			...r,
			scratch: i.scratch,
			uvIndexes: h,
			names: v
		})), S = await ask(o.plan, x.index, r.signal), { plan: C, findings: w } = retarget(o, {
			title: x.title,
			target: g,
			released: S,
			requires: s
		}), O = await j({
			plan: C,
			released: S
		}, {
			inputs: n,
			ports: r,
			destination: x
		});
		refuseUnchosen(C, n);
		let A = C.packages.filter(p).map((e) => ({
			package: e,
			distributions: o.distributions.filter((t) => t.package === e.name)
		})), M = await R(A.flatMap(({ distributions: e }) => e), {
			wish: n.attestations,
			passage: passageTo(x, n),
			from: firstOf(a),
			to: i.store,
			released: S
		});
		c && n.dryRun && await r.loadAll();
		let F = t.a(V({
			...r,
			scratch: i.scratch
		}, x)), I = u(o.sources, h.declared), L = {
			plan: {
				...C,
				id: i.id,
				created_at: new Date(r.clock.now()).toISOString()
			},
			findings: [
				...w,
				...O,
				...M.findings
			],
			works: A,
			isPart: !1,
			attestations: M,
			store: i.store,
			released: S,
			sources: I,
			environments: k(I, {
				ports: r,
				run: i
			}),
			isTried: !0,
			isCodeFree: !0
		}, z = {
			...e,
			destination: x
		}, H = c ? joining({
			course: L,
			rehearsal: F,
			outcomes: o.outcomes
		}, z) : () => [D("Taking what was built", P("what is in dist was rehearsed when it was built"))];
		return await N({
			...L,
			prepare: H,
			clearUp: () => {}
		}, z);
	} catch (e) {
		t.e = e;
	} finally {
		await t.d();
	}
}, refuseUnchosen = ({ packages: e }, n) => {
	let isOf = (e, t) => e.some((e) => c(e, t)), r = e.filter(p).map(({ name: e }) => e).filter((e) => isOf(n.exclude, e) || n.packages.length > 0 && !isOf(n.packages, e));
	if (r.length > 0) throw new d(t({ packages: r }));
}, targetOf = ({ index: e }, t, n) => {
	let i = r(t, n);
	if ("code" in i) throw new d(i);
	if (t.index === void 0 && i.name === "pypi" && e.name !== "rehearsal" && o(e.upload_url)?.name !== "pypi") throw new d(_({ planned: a(e) }));
	return i;
}, firstOf = (e) => ({ copyTo: async (t, n) => {
	for (let r of e) {
		let e = await r.copyTo(t, n);
		if (e !== void 0) return e;
	}
} }), passageTo = ({ target: e, credential: t }, { attestations: n }) => {
	let r = z(t) ? t.kind : void 0, i = choosePassage({
		wish: n,
		target: e,
		credential: r
	});
	if ("code" in i) throw new d(i);
	return i;
}, refuseOtherCommit = async (e, t, n) => {
	let r = (await n.git.inspect(n.absolute(t.workingDirectory)))?.commit;
	if (r !== void 0 && e.commit !== null && r !== e.commit) throw new d(g({
		built: e.commit,
		here: r
	}));
}, ask = async (e, t, n) => {
	let r = e.packages.filter((e) => p(e) || e.status === "published").map(({ name: e }) => e), i = await Promise.all(r.map((e) => t.project(e, { signal: n })));
	return new Map(i.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
