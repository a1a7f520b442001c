import { attestationsNeedTrust as e } from "./domain-problem-preflight.js";
import { chooseTarget as t, hasPyPIRules as n, indexTitle as r, presetOfUrl as i, titleOf as a } from "./domain-target-uv-target.js";
import { distNotImported as o, readTagFormats as s } from "./domain-tag-suggest-format.js";
import { knownHere as c } from "./domain-run-manifest-shape.js";
import { Problem as l, _usingCtx as u, isWork as d } from "../index.js";
import { distNotOnIndex as f, distNotOnOtherIndex as p, distOfOtherCommit as m, distTargetUnsaid as h, siblingNotThere as g } from "./domain-report-next-steps.js";
import { distNotPrepared as _ } from "./domain-problem-prepared.js";
import { offline as v } from "./domain-problem-smoke.js";
import { isOnIndex as y } from "./domain-plan-plan-publish.js";
import { parseDistributionName as b, parseRequirement as x } from "./domain-python-requirement.js";
import { isVersion as S } from "./domain-distribution-wheel.js";
import { rootAround as C } from "./actions-discover-action.js";
import { alone as w, checkStage as T, environmentsFor as E, expectedOf as D, lookOutside as O, rehearseStage as k, release as A, skipRehearsal as j, smokePlanOf as M, togetherIn as N, whyUnrehearsed as P } from "./actions-publish-release.js";
import { takeAttestations as F } from "./actions-publish-nothing-due.js";
import { takeDist as I } from "./stages-publish-read-parts.js";
import { isCredential as L, openDestination as R, openRehearsal as z } from "./actions-publish-destination.js";
const choosePassage = ({ wish: t, target: n, credential: r }) => {
	if (t === "false") return {
		isOpen: !1,
		why: "attestations is false"
	};
	if (n.kind === "rehearsal") return { isOpen: !0 };
	let i = r === "trusted" || r === void 0;
	return t === "true" ? i ? { isOpen: !0 } : e({ index: a(n) }) : n.preset === void 0 ? {
		isOpen: !1,
		why: "they go to PyPI and TestPyPI alone"
	} : i ? { isOpen: !0 } : {
		isOpen: !1,
		why: "they go by trusted publishing alone, and this upload by a token or password"
	};
}, retarget = (e, t) => {
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => isReleased(e) && !a.includes(e)), s = slashed(i.index.simple_url) !== slashed(n.simpleUrl) && o.length > 0, c = s ? p : f, l = `neither in dist nor on ${r}`, u = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: s ? "excluded" : "publish",
		reason: l
	} : d(n) ? settle(n, e, t) : n), m = {
		name: n.name,
		upload_url: n.uploadUrl,
		simple_url: n.simpleUrl
	}, h = {
		...i,
		index: m,
		packages: u
	};
	return {
		plan: h,
		findings: [...a.map(({ name: e, version: t }) => c({
			package: e,
			version: t,
			index: r
		})), ...missingSiblings(h, t)]
	};
}, isReleased = (e) => d(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => S(b(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
	let i = e.packages.filter(d), a = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !a.has(e)).flatMap((i) => {
		let a = requirementsOn(i, n.get(e) ?? []);
		return a.every((e) => y(e, i, t)) ? [] : [g({
			package: e,
			need: i,
			requirement: a[0]?.text ?? i,
			index: r
		})];
	}));
}, requirementsOn = (e, t) => {
	let n = t.flatMap((t) => {
		let n = x(t);
		return n.ok && n.requirement.name === e && !/\bextra\b/.test(n.requirement.marker ?? "") ? [n.requirement] : [];
	});
	return n.length > 0 ? n : [{
		specifier: "",
		text: e
	}];
}, joining = ({ course: e, rehearsal: t, outcomes: r }, i) => (a) => {
	let { inputs: s, ports: c, run: l, destination: u } = i, { plan: d, works: f, store: p, released: m, environments: h } = e, g = !s.dryRun, _ = P({ isPart: !1 }, i), v = f.map((e) => e.package.name), y = g && s.smoke === "import" ? "resolve" : s.smoke, b = f.filter((e) => !wasTried(e, r)).map((e) => e.package.name);
	y !== s.smoke && b.length > 0 && a.note(o({ packages: b }));
	let x = T({
		...a,
		...c,
		twine: () => c.twine.start(c.signal),
		pathOf: p.pathOf,
		expected: D(d, {
			stated: statedByPlan,
			isForPyPI: n(u.target),
			released: m
		}),
		areTogether: N(d),
		besides: async () => [],
		slots: c.facts.cores
	}), S = k({
		...c,
		...a,
		environments: h,
		scratch: l.scratch,
		store: p,
		pathOf: p.pathOf,
		server: t.server,
		index: t.index,
		indexName: "the rehearsal index",
		isCodeFree: g,
		smokePlan: M({
			...s,
			smoke: y
		}, c.config),
		names: v,
		slots: c.facts.cores
	});
	return [w("Checking together what several jobs built", x), w("Rehearsing: every file to the embedded index, every package installed alone from it", _ === void 0 ? S : j(_))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e) => {
	try {
		var t = u();
		let { inputs: n, ports: r, run: i } = e, a = await Promise.all(n.dist.map((e) => r.runs.store(r.absolute(e)))), { manifest: o, requires: f, isJoined: p } = await I({
			from: a,
			to: i.store,
			archives: r.archives,
			tag: n.packages.length > 0 ? void 0 : n.tag,
			formats: s(n.tagFormat, r.config)
		});
		if (n.due === "prepared" && n.tag === void 0 && o.plan.prepared_by === void 0) throw new l(_({}));
		await refuseOtherCommit(o.plan, n, r);
		let m = C(r.files, r.absolute(n.workingDirectory)), h = r.indexes.read(m), g = targetOf(o.plan, n, h);
		await r.uv.version();
		let y = await r.uv.refusal(m, { isOnline: !0 });
		if (y?.code === v.code) throw new l(y);
		let b = o.plan.packages.map(({ name: e }) => e), x = t.a(await R(g, n, {
			...r,
			scratch: i.scratch,
			uvIndexes: h,
			names: b
		})), S = await ask(o.plan, x.index, r.signal), { plan: T, findings: D } = retarget(o, {
			title: x.title,
			target: g,
			released: S,
			requires: f
		}), k = await O({
			plan: T,
			released: S
		}, {
			inputs: n,
			ports: r,
			destination: x
		}), M = T.packages.filter(d).map((e) => ({
			package: e,
			distributions: o.distributions.filter((t) => t.package === e.name)
		})), N = await F(M.flatMap(({ distributions: e }) => e), {
			wish: n.attestations,
			passage: passageTo(x, n),
			from: firstOf(a),
			to: i.store,
			released: S
		});
		p && n.dryRun && await r.loadAll();
		let P = t.a(z({
			...r,
			scratch: i.scratch
		}, x)), L = c(o.sources, h.declared), B = {
			plan: {
				...T,
				id: i.id,
				created_at: new Date(r.clock.now()).toISOString()
			},
			findings: [
				...D,
				...k,
				...N.findings
			],
			works: M,
			isPart: !1,
			attestations: N,
			store: i.store,
			released: S,
			sources: L,
			environments: E(L, {
				ports: r,
				run: i
			}),
			isTried: !0,
			isCodeFree: !0
		}, V = {
			...e,
			destination: x
		}, H = p ? joining({
			course: B,
			rehearsal: P,
			outcomes: o.outcomes
		}, V) : () => [w("Taking what was built", j("what is in dist was rehearsed when it was built"))];
		return await A({
			...B,
			prepare: H,
			clearUp: () => {}
		}, V);
	} catch (e) {
		t.e = e;
	} finally {
		await t.d();
	}
}, targetOf = ({ index: e }, n, a) => {
	let o = t(n, a);
	if ("code" in o) throw new l(o);
	if (n.index === void 0 && o.name === "pypi" && e.name !== "rehearsal" && i(e.upload_url)?.name !== "pypi") throw new l(h({ planned: r(e) }));
	return o;
}, firstOf = (e) => ({ copyTo: async (t, n) => {
	for (let r of e) {
		let e = await r.copyTo(t, n);
		if (e !== void 0) return e;
	}
} }), passageTo = ({ target: e, credential: t }, { attestations: n }) => {
	let r = L(t) ? t.kind : void 0, i = choosePassage({
		wish: n,
		target: e,
		credential: r
	});
	if ("code" in i) throw new l(i);
	return i;
}, refuseOtherCommit = async (e, t, n) => {
	let r = (await n.git.inspect(n.absolute(t.workingDirectory)))?.commit;
	if (r !== void 0 && e.commit !== null && r !== e.commit) throw new l(m({
		built: e.commit,
		here: r
	}));
}, ask = async (e, t, n) => {
	let r = e.packages.filter((e) => d(e) || e.status === "published").map(({ name: e }) => e), i = await Promise.all(r.map((e) => t.project(e, { signal: n })));
	return new Map(i.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
