import { attestationsNeedTrust as e } from "./domain-plan-plan-publish.js";
import { chooseTarget as t, indexTitle as n, presetOfUrl as r, titleOf as i } from "./domain-problem-target.js";
import { isOnIndex as a, matchesName as o } from "./domain-config-config.js";
import { distNotChosen as s, distNotImported as c, readTagFormats as l } from "./domain-tag-suggest-format.js";
import { knownHere as u } from "./domain-run-manifest-shape.js";
import { Problem as d, _usingCtx as f, isWork as p } from "../index.js";
import { distNotOnIndex as m, distNotOnOtherIndex as h, distOfOtherCommit as g, distTargetUnsaid as _, siblingNotThere as v } from "./domain-report-next-steps.js";
import { distNotPrepared as y } from "./domain-problem-prepared.js";
import { offline as b } from "./domain-problem-release-files.js";
import { parseDistributionName as x, parseRequirement as S } from "./domain-python-requirement.js";
import { isVersion as C } from "./domain-distribution-identity.js";
import { rootAround as w } from "./actions-discover-action.js";
import { alone as T, checkStage as E, environmentsFor as D, expectedOf as O, lookOutside as k, rehearseStage as A, release as j, skipRehearsal as M, smokePlanOf as N, togetherIn as P, whyUnrehearsed as F } from "./actions-publish-release.js";
import { takeAttestations as I } from "./actions-publish-nothing-due.js";
import { takeDist as L } from "./stages-publish-read-parts.js";
import { answerable as R } from "./actions-publish-action.js";
import { isCredential as z, openDestination as B, openRehearsal as V } from "./domain-problem-credential.js";
const choosePassage = ({ wish: t, target: n, credential: r }) => {
	if (t === "false") return {
		isOpen: !1,
		why: "attestations is false"
	};
	if (n.kind === "rehearsal") return { isOpen: !0 };
	let a = r === "trusted" || r === void 0;
	return t === "true" ? a ? { isOpen: !0 } : e({
		index: i(n),
		isPyPI: n.preset !== void 0
	}) : n.preset === void 0 ? {
		isOpen: !1,
		why: "they go to PyPI and TestPyPI alone"
	} : a ? { isOpen: !0 } : {
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
	}, g = missingSiblings(f, t), _ = new Set(g.map(({ need: e }) => e));
	return {
		plan: f,
		findings: [...a.filter(({ name: e }) => !_.has(e)).map(({ name: e, version: t }) => c({
			package: e,
			version: t,
			index: r
		})), ...g.map(({ finding: e }) => e)]
	};
}, isReleased = (e) => p(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => C(x(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
	let i = e.packages.filter(p), o = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !o.has(e)).flatMap((i) => {
		let o = requirementsOn(i, n.get(e) ?? []);
		if (o.every((e) => a(e, i, t))) return [];
		let s = o[0]?.text ?? i;
		return [{
			need: i,
			finding: v({
				package: e,
				need: i,
				requirement: s,
				index: r
			})
		}];
	}));
}, requirementsOn = (e, t) => {
	let n = t.flatMap((t) => {
		let n = S(t);
		return n.ok && n.requirement.name === e && !/\bextra\b/.test(n.requirement.marker ?? "") ? [n.requirement] : [];
	});
	return n.length > 0 ? n : [{
		specifier: "",
		text: e
	}];
}, joining = ({ course: e, rehearsal: t, outcomes: n }, r) => (i, a) => {
	let { inputs: o, ports: s, run: l, destination: u } = r, { plan: d, store: f, released: p, environments: m } = e, h = !o.dryRun, g = F({ isPart: !1 }, r), _ = a.map((e) => e.package.name), v = h && o.smoke === "import" ? "resolve" : o.smoke, y = a.filter((e) => !wasTried(e, n)).map((e) => e.package.name);
	v !== o.smoke && y.length > 0 && i.note(c({ packages: y }));
	let b = E({
		...i,
		...s,
		twine: () => s.twine.start(s.signal),
		pathOf: f.pathOf,
		expected: O(d, {
			stated: statedByPlan,
			target: u.target,
			released: p
		}),
		areTogether: P(d),
		besides: async () => [],
		slots: s.facts.cores
	}), x = A({
		...s,
		...i,
		environments: m,
		scratch: l.scratch,
		store: f,
		pathOf: f.pathOf,
		server: t.server,
		index: t.index,
		indexName: "the rehearsal index",
		isCodeFree: h,
		smokePlan: N({
			...o,
			smoke: v
		}, s.config),
		names: _,
		slots: s.facts.cores
	});
	return [T("Checking together what several jobs built", b), T("Rehearsing: every file to the embedded index, every package installed alone from it", g === void 0 ? x : M(g))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e, t) => {
	try {
		var n = f();
		let { inputs: r, ports: i, run: a } = e, o = await Promise.all(r.dist.map((e) => i.runs.store(i.absolute(e)))), { manifest: s, requires: c, isJoined: m } = await L({
			from: o,
			to: a.store,
			archives: i.archives,
			tag: r.packages.length > 0 ? void 0 : r.tag,
			formats: l(r.tagFormat, i.config)
		});
		if (r.due === "prepared" && r.tag === void 0 && s.plan.prepared_by === void 0) throw new d(y({}));
		await refuseOtherCommit(s.plan, r, i);
		let h = w(i.files, i.absolute(r.workingDirectory)), g = i.indexes.read(h), _ = await R(async () => targetOf(s.plan, r, g), t);
		await i.uv.version();
		let v = await i.uv.refusal(h, { isOnline: !0 });
		if (v?.code === b.code) throw new d(v);
		let x = s.plan.packages.map(({ name: e }) => e), S = n.a(await B(_, r, {
			...i,
			scratch: a.scratch,
			uvIndexes: g,
			names: x
		})), C = await ask(s.plan, S.index, i.signal), { plan: E, findings: O } = retarget(s, {
			title: S.title,
			target: _,
			released: C,
			requires: c
		}), A = await k({
			plan: E,
			released: C
		}, {
			inputs: r,
			ports: i,
			destination: S
		});
		refuseUnchosen(E, r);
		let N = E.packages.filter(p).map((e) => ({
			package: e,
			distributions: s.distributions.filter((t) => t.package === e.name)
		})), P = await I(N.flatMap(({ distributions: e }) => e), {
			wish: r.attestations,
			passage: passageTo(S, r),
			from: firstOf(o),
			to: a.store,
			released: C
		});
		m && r.dryRun && await i.loadAll();
		let F = n.a(V({
			...i,
			scratch: a.scratch
		}, S)), z = u(s.sources, g.declared), H = {
			plan: {
				...E,
				id: a.id,
				created_at: new Date(i.clock.now()).toISOString()
			},
			findings: [
				...O,
				...A,
				...P.findings
			],
			works: N,
			isPart: !1,
			attestations: P,
			store: a.store,
			released: C,
			sources: z,
			environments: D(z, {
				ports: i,
				run: a
			}),
			isTried: !0,
			isCodeFree: !0
		}, U = {
			...e,
			destination: S
		}, W = m ? joining({
			course: H,
			rehearsal: F,
			outcomes: s.outcomes
		}, U) : () => [T("Taking what was built", M("what is in dist was rehearsed when it was built"))];
		return await j({
			...H,
			prepare: W,
			clearUp: () => {}
		}, U);
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, refuseUnchosen = ({ packages: e }, t) => {
	let isOf = (e, t) => e.some((e) => o(e, t)), n = e.filter(p).map(({ name: e }) => e).filter((e) => isOf(t.exclude, e) || t.packages.length > 0 && !isOf(t.packages, e));
	if (n.length > 0) throw new d(s({ packages: n }));
}, targetOf = ({ index: e }, i, a) => {
	let o = t(i, a);
	if ("code" in o) throw new d(o);
	if (i.index === void 0 && o.name === "pypi" && e.name !== "rehearsal" && r(e.upload_url)?.name !== "pypi") throw new d(_({ planned: n(e) }));
	return o;
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
}, ask = async ({ packages: e }, t, n) => {
	let r = e.filter((e) => p(e) || e.status === "published").map(({ name: e }) => e), i = new Set([...r, ...e.filter(p).flatMap(({ needs: e }) => e)]), a = await Promise.all([...i].map((e) => t.project(e, { signal: n })));
	return new Map(a.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
