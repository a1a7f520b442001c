import { attestationsNeedTrust as e, distNotImported as t } from "./domain-schedule-schedule.js";
import { chooseTarget as n, hasPyPIRules as r, indexTitle as i, parseDistributionName as a, parseRequirement as o, presetOfUrl as s, titleOf as c } from "./domain-python-requirement.js";
import { readTagFormats as l, rootAround as u } from "./domain-workspace-read.js";
import { knownHere as d, sourcesToml as f } from "./domain-run-manifest.js";
import { Problem as p, _usingCtx as m, isWork as h } from "../index.js";
import { distNotOnIndex as g, distNotOnOtherIndex as _, distOfOtherCommit as v, distTargetUnsaid as y, siblingNotThere as b } from "./domain-problem-upload.js";
import { distNotPrepared as x } from "./domain-problem-prepared.js";
import { offline as S } from "./domain-python-classifier.js";
import { isOnIndex as C } from "./domain-plan-plan-publish.js";
import { isVersion as w } from "./domain-distribution-identity.js";
import { alone as T, checkStage as E, expectedOf as D, keepEnvironments as O, lookOutside as k, rehearseStage as A, release as j, skipRehearsal as M, smokePlanOf as N, togetherIn as P, whyUnrehearsed as F } from "./stages-publish-smoke-try-install.js";
import { takeAttestations as I } from "./actions-publish-nothing-due.js";
import { takeDist as L } from "./actions-attest-action.js";
import { isCredential as R, openDestination as z, openRehearsal as B } from "./actions-publish-destination.js";
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
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => isReleased(e) && !a.includes(e)), s = slashed(i.index.simple_url) !== slashed(n.simpleUrl) && o.length > 0, c = s ? _ : g, l = `neither in dist nor on ${r}`, u = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: s ? "excluded" : "publish",
		reason: l
	} : h(n) ? settle(n, e, t) : n), d = {
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
}, isReleased = (e) => h(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => w(a(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
	let i = e.packages.filter(h), a = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !a.has(e)).flatMap((i) => {
		let a = requirementsOn(i, n.get(e) ?? []);
		return a.every((e) => C(e, i, t)) ? [] : [b({
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
	let { inputs: s, ports: c, run: l, destination: u } = a, { plan: d, works: f, store: p, environments: m } = e, h = !s.dryRun, g = F({ isPart: !1 }, a), _ = f.map((e) => e.package.name), v = h && s.smoke === "import" ? "resolve" : s.smoke, y = f.filter((e) => !wasTried(e, i)).map((e) => e.package.name);
	v !== s.smoke && y.length > 0 && o.note(t({ packages: y }));
	let b = E({
		...o,
		...c,
		twine: () => c.twine.start(c.signal),
		pathOf: p.pathOf,
		expected: D(d, {
			stated: statedByPlan,
			isForPyPI: r(u.target)
		}),
		areTogether: P(d),
		besides: async () => [],
		slots: c.facts.cores
	}), x = A({
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
		smokePlan: N({
			...s,
			smoke: v
		}, c.config),
		names: _,
		slots: c.facts.cores
	});
	return [T("Checking together what several jobs built", b), T("Rehearsing: every file to the embedded index, every package installed alone from it", g === void 0 ? x : M(g))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e) => {
	try {
		var t = m();
		let { inputs: n, ports: r, run: i } = e, a = await Promise.all(n.dist.map((e) => r.runs.store(r.absolute(e)))), { manifest: o, requires: s, isJoined: c } = await L({
			from: a,
			to: i.store,
			archives: r.archives,
			tag: n.packages.length > 0 ? void 0 : n.tag,
			formats: l(n.tagFormat, r.config)
		});
		if (n.due === "prepared" && n.tag === void 0 && o.plan.prepared_by === void 0) throw new p(x({}));
		await refuseOtherCommit(o.plan, n, r);
		let g = u(r.files, r.absolute(n.workingDirectory)), _ = r.indexes.read(g), v = targetOf(o.plan, n, _);
		await r.uv.version();
		let y = await r.uv.refusal(g, { isOnline: !0 });
		if (y?.code === S.code) throw new p(y);
		let b = o.plan.packages.map(({ name: e }) => e), C = t.a(await z(v, n, {
			...r,
			scratch: i.scratch,
			uvIndexes: _,
			names: b
		})), w = await ask(o.plan, C.index, r.signal), { plan: E, findings: D } = retarget(o, {
			title: C.title,
			target: v,
			released: w,
			requires: s
		}), A = await k({
			plan: E,
			released: w
		}, {
			inputs: n,
			ports: r,
			destination: C
		}), N = E.packages.filter(h).map((e) => ({
			package: e,
			distributions: o.distributions.filter((t) => t.package === e.name)
		})), P = await I(N.flatMap(({ distributions: e }) => e), {
			wish: n.attestations,
			passage: passageTo(C, n),
			from: firstOf(a),
			to: i.store,
			released: w
		});
		c && n.dryRun && await r.loadAll();
		let F = t.a(B({
			...r,
			scratch: i.scratch
		}, C)), R = d(o.sources, _.declared), V = {
			plan: {
				...E,
				id: i.id,
				created_at: new Date(r.clock.now()).toISOString()
			},
			findings: [
				...D,
				...A,
				...P.findings
			],
			works: N,
			isPart: !1,
			attestations: P,
			store: i.store,
			released: w,
			sources: R,
			environments: O({
				...r,
				scratch: i.scratch,
				uvToml: f(R),
				slots: r.facts.cores
			}),
			isTried: !0,
			isCodeFree: !0
		}, H = {
			...e,
			destination: C
		}, U = c ? joining({
			course: V,
			rehearsal: F,
			outcomes: o.outcomes
		}, H) : () => [T("Taking what was built", M("what is in dist was rehearsed when it was built"))];
		return await j({
			...V,
			prepare: U
		}, H);
	} catch (e) {
		t.e = e;
	} finally {
		await t.d();
	}
}, targetOf = ({ index: e }, t, r) => {
	let a = n(t, r);
	if ("code" in a) throw new p(a);
	if (t.index === void 0 && a.name === "pypi" && e.name !== "rehearsal" && s(e.upload_url)?.name !== "pypi") throw new p(y({ planned: i(e) }));
	return a;
}, firstOf = (e) => ({ copyTo: async (t, n) => {
	for (let r of e) {
		let e = await r.copyTo(t, n);
		if (e !== void 0) return e;
	}
} }), passageTo = ({ target: e, credential: t }, { attestations: n }) => {
	let r = R(t) ? t.kind : void 0, i = choosePassage({
		wish: n,
		target: e,
		credential: r
	});
	if ("code" in i) throw new p(i);
	return i;
}, refuseOtherCommit = async (e, t, n) => {
	let r = (await n.git.inspect(n.absolute(t.workingDirectory)))?.commit;
	if (r !== void 0 && e.commit !== null && r !== e.commit) throw new p(v({
		built: e.commit,
		here: r
	}));
}, ask = async (e, t, n) => {
	let r = e.packages.filter((e) => h(e) || e.status === "published").map(({ name: e }) => e), i = await Promise.all(r.map((e) => t.project(e, { signal: n })));
	return new Map(i.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
