import { attestationsNeedTrust as e, distNotImported as t } from "./domain-schedule-schedule.js";
import { chooseTarget as n, hasPyPIRules as r, indexTitle as i, parseDistributionName as a, parseRequirement as o, presetOfUrl as s, titleOf as c } from "./domain-python-requirement.js";
import { readTagFormats as l, rootAround as u } from "./domain-workspace-read.js";
import { knownHere as d } from "./domain-run-manifest.js";
import { Problem as f, _usingCtx as p, isWork as m } from "../index.js";
import { distNotOnIndex as h, distNotOnOtherIndex as g, distOfOtherCommit as _, distTargetUnsaid as v, siblingNotThere as y } from "./domain-problem-upload.js";
import { distNotPrepared as b } from "./domain-problem-prepared.js";
import { offline as x } from "./domain-python-classifier.js";
import { isOnIndex as S } from "./domain-plan-plan-publish.js";
import { isVersion as C } from "./domain-distribution-identity.js";
import { alone as w, checkStage as T, environmentsFor as E, expectedOf as D, lookOutside as O, rehearseStage as k, release as A, skipRehearsal as j, smokePlanOf as M, togetherIn as N, whyUnrehearsed as P } from "./stages-publish-smoke-try-install.js";
import { takeAttestations as F } from "./actions-publish-nothing-due.js";
import { takeDist as I } from "./actions-attest-action.js";
import { isCredential as L, openDestination as R, openRehearsal as z } from "./actions-publish-destination.js";
const choosePassage = ({ wish: t, target: n, credential: r }) => {
	if (t === "false") return {
		isOpen: !1,
		why: "attestations is false"
	};
	if (n.kind === "rehearsal") return { isOpen: !0 };
	let i = r === "trusted" || r === void 0;
	return t === "true" ? i ? { isOpen: !0 } : e({ index: c(n) }) : n.preset === void 0 ? {
		isOpen: !1,
		why: "they go to PyPI and TestPyPI alone"
	} : i ? { isOpen: !0 } : {
		isOpen: !1,
		why: "they go by trusted publishing alone, and this upload by a token or password"
	};
}, retarget = (e, t) => {
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => isReleased(e) && !a.includes(e)), s = slashed(i.index.simple_url) !== slashed(n.simpleUrl) && o.length > 0, c = s ? g : h, l = `neither in dist nor on ${r}`, u = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: s ? "excluded" : "publish",
		reason: l
	} : m(n) ? settle(n, e, t) : n), d = {
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
}, isReleased = (e) => m(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => C(a(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
	let i = e.packages.filter(m), a = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !a.has(e)).flatMap((i) => {
		let a = requirementsOn(i, n.get(e) ?? []);
		return a.every((e) => S(e, i, t)) ? [] : [y({
			package: e,
			need: i,
			requirement: a[0]?.text ?? i,
			index: r
		})];
	}));
}, requirementsOn = (e, t) => {
	let n = t.flatMap((t) => {
		let n = o(t);
		return n.ok && n.requirement.name === e && !/\bextra\b/.test(n.requirement.marker ?? "") ? [n.requirement] : [];
	});
	return n.length > 0 ? n : [{
		specifier: "",
		text: e
	}];
}, joining = ({ course: e, rehearsal: n, outcomes: i }, a) => (o) => {
	let { inputs: s, ports: c, run: l, destination: u } = a, { plan: d, works: f, store: p, environments: m } = e, h = !s.dryRun, g = P({ isPart: !1 }, a), _ = f.map((e) => e.package.name), v = h && s.smoke === "import" ? "resolve" : s.smoke, y = f.filter((e) => !wasTried(e, i)).map((e) => e.package.name);
	v !== s.smoke && y.length > 0 && o.note(t({ packages: y }));
	let b = T({
		...o,
		...c,
		twine: () => c.twine.start(c.signal),
		pathOf: p.pathOf,
		expected: D(d, {
			stated: statedByPlan,
			isForPyPI: r(u.target)
		}),
		areTogether: N(d),
		besides: async () => [],
		slots: c.facts.cores
	}), x = k({
		...c,
		...o,
		environments: m,
		scratch: l.scratch,
		store: p,
		pathOf: p.pathOf,
		server: n.server,
		index: n.index,
		indexName: "the rehearsal index",
		isCodeFree: h,
		smokePlan: M({
			...s,
			smoke: v
		}, c.config),
		names: _,
		slots: c.facts.cores
	});
	return [w("Checking together what several jobs built", b), w("Rehearsing: every file to the embedded index, every package installed alone from it", g === void 0 ? x : j(g))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e) => {
	try {
		var t = p();
		let { inputs: n, ports: r, run: i } = e, a = await Promise.all(n.dist.map((e) => r.runs.store(r.absolute(e)))), { manifest: o, requires: s, isJoined: c } = await I({
			from: a,
			to: i.store,
			archives: r.archives,
			tag: n.packages.length > 0 ? void 0 : n.tag,
			formats: l(n.tagFormat, r.config)
		});
		if (n.due === "prepared" && n.tag === void 0 && o.plan.prepared_by === void 0) throw new f(b({}));
		await refuseOtherCommit(o.plan, n, r);
		let h = u(r.files, r.absolute(n.workingDirectory)), g = r.indexes.read(h), _ = targetOf(o.plan, n, g);
		await r.uv.version();
		let v = await r.uv.refusal(h, { isOnline: !0 });
		if (v?.code === x.code) throw new f(v);
		let y = o.plan.packages.map(({ name: e }) => e), S = t.a(await R(_, n, {
			...r,
			scratch: i.scratch,
			uvIndexes: g,
			names: y
		})), C = await ask(o.plan, S.index, r.signal), { plan: T, findings: D } = retarget(o, {
			title: S.title,
			target: _,
			released: C,
			requires: s
		}), k = await O({
			plan: T,
			released: C
		}, {
			inputs: n,
			ports: r,
			destination: S
		}), M = T.packages.filter(m).map((e) => ({
			package: e,
			distributions: o.distributions.filter((t) => t.package === e.name)
		})), N = await F(M.flatMap(({ distributions: e }) => e), {
			wish: n.attestations,
			passage: passageTo(S, n),
			from: firstOf(a),
			to: i.store,
			released: C
		});
		c && n.dryRun && await r.loadAll();
		let P = t.a(z({
			...r,
			scratch: i.scratch
		}, S)), L = d(o.sources, g.declared), B = {
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
			released: C,
			sources: L,
			environments: E(L, {
				ports: r,
				run: i
			}),
			isTried: !0,
			isCodeFree: !0
		}, V = {
			...e,
			destination: S
		}, H = c ? joining({
			course: B,
			rehearsal: P,
			outcomes: o.outcomes
		}, V) : () => [w("Taking what was built", j("what is in dist was rehearsed when it was built"))];
		return await A({
			...B,
			prepare: H
		}, V);
	} catch (e) {
		t.e = e;
	} finally {
		await t.d();
	}
}, targetOf = ({ index: e }, t, r) => {
	let a = n(t, r);
	if ("code" in a) throw new f(a);
	if (t.index === void 0 && a.name === "pypi" && e.name !== "rehearsal" && s(e.upload_url)?.name !== "pypi") throw new f(v({ planned: i(e) }));
	return a;
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
	if ("code" in i) throw new f(i);
	return i;
}, refuseOtherCommit = async (e, t, n) => {
	let r = (await n.git.inspect(n.absolute(t.workingDirectory)))?.commit;
	if (r !== void 0 && e.commit !== null && r !== e.commit) throw new f(_({
		built: e.commit,
		here: r
	}));
}, ask = async (e, t, n) => {
	let r = e.packages.filter((e) => m(e) || e.status === "published").map(({ name: e }) => e), i = await Promise.all(r.map((e) => t.project(e, { signal: n })));
	return new Map(i.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
