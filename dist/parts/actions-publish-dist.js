import { attestationsNeedTrust as e } from "./domain-plan-plan-publish.js";
import { chooseTarget as t, hasPyPIRules as n, indexTitle as r, presetOfUrl as i, titleOf as a } from "./domain-problem-target.js";
import { isOnIndex as o, matchesName as s } from "./domain-config-config.js";
import { distNotChosen as c, distNotImported as l, readTagFormats as u } from "./domain-tag-suggest-format.js";
import { knownHere as d } from "./domain-run-manifest-shape.js";
import { Problem as f, _usingCtx as p, isWork as m } from "../index.js";
import { distNotOnIndex as h, distNotOnOtherIndex as g, distOfOtherCommit as _, distTargetUnsaid as v, siblingNotThere as y } from "./domain-report-next-steps.js";
import { distNotPrepared as b } from "./domain-problem-prepared.js";
import { offline as x } from "./domain-problem-release-files.js";
import { parseDistributionName as S, parseRequirement as C } from "./domain-python-requirement.js";
import { isVersion as w } from "./domain-problem-distribution-metadata.js";
import { rootAround as T } from "./actions-discover-action.js";
import { alone as E, checkStage as D, environmentsFor as O, expectedOf as k, lookOutside as A, rehearseStage as j, release as M, skipRehearsal as N, smokePlanOf as P, togetherIn as F, whyUnrehearsed as I } from "./actions-publish-release.js";
import { takeAttestations as L } from "./actions-publish-nothing-due.js";
import { takeDist as R } from "./stages-publish-read-parts.js";
import { answerable as z } from "./actions-publish-action.js";
import { isCredential as B, openDestination as V, openRehearsal as H } from "./domain-problem-credential.js";
const choosePassage = ({ wish: t, target: n, credential: r }) => {
	if (t === "false") return {
		isOpen: !1,
		why: "attestations is false"
	};
	if (n.kind === "rehearsal") return { isOpen: !0 };
	let i = r === "trusted" || r === void 0;
	return t === "true" ? i ? { isOpen: !0 } : e({
		index: a(n),
		isPyPI: n.preset !== void 0
	}) : n.preset === void 0 ? {
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
}, isReleased = (e) => m(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => w(S(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
		return a.every((e) => o(e, i, t)) ? [] : [y({
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
}, joining = ({ course: e, rehearsal: t, outcomes: r }, i) => (a) => {
	let { inputs: o, ports: s, run: c, destination: u } = i, { plan: d, works: f, store: p, released: m, environments: h } = e, g = !o.dryRun, _ = I({ isPart: !1 }, i), v = f.map((e) => e.package.name), y = g && o.smoke === "import" ? "resolve" : o.smoke, b = f.filter((e) => !wasTried(e, r)).map((e) => e.package.name);
	y !== o.smoke && b.length > 0 && a.note(l({ packages: b }));
	let x = D({
		...a,
		...s,
		twine: () => s.twine.start(s.signal),
		pathOf: p.pathOf,
		expected: k(d, {
			stated: statedByPlan,
			isForPyPI: n(u.target),
			released: m
		}),
		areTogether: F(d),
		besides: async () => [],
		slots: s.facts.cores
	}), S = j({
		...s,
		...a,
		environments: h,
		scratch: c.scratch,
		store: p,
		pathOf: p.pathOf,
		server: t.server,
		index: t.index,
		indexName: "the rehearsal index",
		isCodeFree: g,
		smokePlan: P({
			...o,
			smoke: y
		}, s.config),
		names: v,
		slots: s.facts.cores
	});
	return [E("Checking together what several jobs built", x), E("Rehearsing: every file to the embedded index, every package installed alone from it", _ === void 0 ? S : N(_))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e, t) => {
	try {
		var n = p();
		let { inputs: r, ports: i, run: a } = e, o = await Promise.all(r.dist.map((e) => i.runs.store(i.absolute(e)))), { manifest: s, requires: c, isJoined: l } = await R({
			from: o,
			to: a.store,
			archives: i.archives,
			tag: r.packages.length > 0 ? void 0 : r.tag,
			formats: u(r.tagFormat, i.config)
		});
		if (r.due === "prepared" && r.tag === void 0 && s.plan.prepared_by === void 0) throw new f(b({}));
		await refuseOtherCommit(s.plan, r, i);
		let h = T(i.files, i.absolute(r.workingDirectory)), g = i.indexes.read(h), _ = await z(async () => targetOf(s.plan, r, g), t);
		await i.uv.version();
		let v = await i.uv.refusal(h, { isOnline: !0 });
		if (v?.code === x.code) throw new f(v);
		let y = s.plan.packages.map(({ name: e }) => e), S = n.a(await V(_, r, {
			...i,
			scratch: a.scratch,
			uvIndexes: g,
			names: y
		})), C = await ask(s.plan, S.index, i.signal), { plan: w, findings: D } = retarget(s, {
			title: S.title,
			target: _,
			released: C,
			requires: c
		}), k = await A({
			plan: w,
			released: C
		}, {
			inputs: r,
			ports: i,
			destination: S
		});
		refuseUnchosen(w, r);
		let j = w.packages.filter(m).map((e) => ({
			package: e,
			distributions: s.distributions.filter((t) => t.package === e.name)
		})), P = await L(j.flatMap(({ distributions: e }) => e), {
			wish: r.attestations,
			passage: passageTo(S, r),
			from: firstOf(o),
			to: a.store,
			released: C
		});
		l && r.dryRun && await i.loadAll();
		let F = n.a(H({
			...i,
			scratch: a.scratch
		}, S)), I = d(s.sources, g.declared), B = {
			plan: {
				...w,
				id: a.id,
				created_at: new Date(i.clock.now()).toISOString()
			},
			findings: [
				...D,
				...k,
				...P.findings
			],
			works: j,
			isPart: !1,
			attestations: P,
			store: a.store,
			released: C,
			sources: I,
			environments: O(I, {
				ports: i,
				run: a
			}),
			isTried: !0,
			isCodeFree: !0
		}, U = {
			...e,
			destination: S
		}, W = l ? joining({
			course: B,
			rehearsal: F,
			outcomes: s.outcomes
		}, U) : () => [E("Taking what was built", N("what is in dist was rehearsed when it was built"))];
		return await M({
			...B,
			prepare: W,
			clearUp: () => {}
		}, U);
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, refuseUnchosen = ({ packages: e }, t) => {
	let isOf = (e, t) => e.some((e) => s(e, t)), n = e.filter(m).map(({ name: e }) => e).filter((e) => isOf(t.exclude, e) || t.packages.length > 0 && !isOf(t.packages, e));
	if (n.length > 0) throw new f(c({ packages: n }));
}, targetOf = ({ index: e }, n, a) => {
	let o = t(n, a);
	if ("code" in o) throw new f(o);
	if (n.index === void 0 && o.name === "pypi" && e.name !== "rehearsal" && i(e.upload_url)?.name !== "pypi") throw new f(v({ planned: r(e) }));
	return o;
}, firstOf = (e) => ({ copyTo: async (t, n) => {
	for (let r of e) {
		let e = await r.copyTo(t, n);
		if (e !== void 0) return e;
	}
} }), passageTo = ({ target: e, credential: t }, { attestations: n }) => {
	let r = B(t) ? t.kind : void 0, i = choosePassage({
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
