import { attestationsNeedTrust as e } from "./domain-plan-plan-publish.js";
import { chooseTarget as t, indexUnknown as n, indexUnknownHere as r, titleOf as i } from "./domain-problem-target.js";
import { isOnIndex as a, matchesName as o } from "./domain-config-config.js";
import { readTagFormats as s } from "./domain-tag-suggest-format.js";
import { knownHere as c } from "./domain-run-manifest-shape.js";
import { Problem as l, _usingCtx as u, isWork as d } from "../index.js";
import { distNotOnIndex as f, distNotOnOtherIndex as p, distOfOtherCommit as m, distTargetUnsaid as h, siblingNotThere as g } from "./domain-report-next-steps.js";
import { distNotPrepared as _ } from "./domain-problem-prepared.js";
import { distNotChosen as v, distNotImported as y } from "./domain-schedule-schedule.js";
import { offline as b } from "./domain-problem-release-files.js";
import { parseDistributionName as x, parseRequirement as S } from "./actions-shared-inputs.js";
import { isVersion as C } from "./domain-distribution-identity.js";
import { indexTitle as w, presetOfUrl as T } from "./domain-target-presets.js";
import { rootAround as E } from "./actions-discover-action.js";
import { alone as D, checkStage as O, environmentsFor as k, expectedOf as A, lookOutside as j, rehearseStage as M, release as N, skipRehearsal as P, smokePlanOf as F, togetherIn as I, whyUnrehearsed as L } from "./actions-publish-release.js";
import { takeAttestations as R } from "./actions-publish-nothing-due.js";
import { takeDist as z } from "./stages-publish-read-parts.js";
import { answerable as B } from "./actions-publish-action.js";
import { isCredential as V, openDestination as H, openRehearsal as U } from "./domain-problem-credential.js";
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
	}, g = missingSiblings(h, t), _ = new Set(g.map(({ need: e }) => e));
	return {
		plan: h,
		findings: [...a.filter(({ name: e }) => !_.has(e)).map(({ name: e, version: t }) => c({
			package: e,
			version: t,
			index: r
		})), ...g.map(({ finding: e }) => e)]
	};
}, isReleased = (e) => d(e) || e.status === "published", slashed = (e) => e.endsWith("/") ? e : `${e}/`, hasVersion = ({ released: e }, { name: t, version: n }) => (e.get(t)?.files ?? []).some(({ filename: e }) => C(x(e, t)?.version, n)), settle = (e, { distributions: t }, { title: n, released: r }) => {
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
	let i = e.packages.filter(d), o = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !o.has(e)).flatMap((i) => {
		let o = requirementsOn(i, n.get(e) ?? []);
		if (o.every((e) => a(e, i, t))) return [];
		let s = o[0]?.text ?? i;
		return [{
			need: i,
			finding: g({
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
	let { inputs: o, ports: s, run: c, destination: l } = r, { plan: u, store: d, released: f, environments: p } = e, m = !o.dryRun, h = L({ isPart: !1 }, r), g = a.map((e) => e.package.name), _ = m && o.smoke === "import" ? "resolve" : o.smoke, v = a.filter((e) => !wasTried(e, n)).map((e) => e.package.name);
	_ !== o.smoke && v.length > 0 && i.note(y({ packages: v }));
	let b = O({
		...i,
		...s,
		twine: () => s.twine.start(s.signal),
		pathOf: d.pathOf,
		expected: A(u, {
			stated: statedByPlan,
			target: l.target,
			released: f
		}),
		areTogether: I(u),
		besides: async () => [],
		slots: s.facts.cores
	}), x = M({
		...s,
		...i,
		environments: p,
		scratch: c.scratch,
		store: d,
		pathOf: d.pathOf,
		server: t.server,
		index: t.index,
		indexName: "the rehearsal index",
		isCodeFree: m,
		smokePlan: F({
			...o,
			smoke: _
		}, s.config),
		names: g,
		slots: s.facts.cores
	});
	return [D("Checking together what several jobs built", b), D("Rehearsing: every file to the embedded index, every package installed alone from it", h === void 0 ? x : P(h))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e, t) => {
	try {
		var n = u();
		let { inputs: r, ports: i, run: a } = e, o = await Promise.all(r.dist.map((e) => i.runs.store(i.absolute(e)))), { manifest: f, requires: p, isJoined: m } = await z({
			from: o,
			to: a.store,
			archives: i.archives,
			tag: r.packages.length > 0 ? void 0 : r.tag,
			formats: s(r.tagFormat, i.config)
		});
		if (r.due === "prepared" && r.tag === void 0 && f.plan.prepared_by === void 0) throw new l(_({}));
		await refuseOtherCommit(f.plan, r, i);
		let h = E(i.files, i.absolute(r.workingDirectory)), g = i.indexes.read(h), v = await B(async () => targetOf(f.plan, r, g), t);
		await i.uv.version();
		let y = await i.uv.refusal(h, { isOnline: !0 });
		if (y?.code === b.code) throw new l(y);
		let x = f.plan.packages.map(({ name: e }) => e), S = n.a(await H(v, r, {
			...i,
			scratch: a.scratch,
			uvIndexes: g,
			names: x
		})), C = await ask(f.plan, S.index, i.signal), { plan: w, findings: T } = retarget(f, {
			title: S.title,
			target: v,
			released: C,
			requires: p
		}), O = await j({
			plan: w,
			released: C
		}, {
			inputs: r,
			ports: i,
			destination: S
		});
		refuseUnchosen(w, r);
		let A = w.packages.filter(d).map((e) => ({
			package: e,
			distributions: f.distributions.filter((t) => t.package === e.name)
		})), M = await R(A.flatMap(({ distributions: e }) => e), {
			wish: r.attestations,
			passage: passageTo(S, r),
			from: firstOf(o),
			to: a.store,
			released: C
		});
		m && r.dryRun && await i.loadAll();
		let F = n.a(U({
			...i,
			scratch: a.scratch
		}, S)), I = c(f.sources, g.declared), L = {
			plan: {
				...w,
				id: a.id,
				created_at: new Date(i.clock.now()).toISOString()
			},
			findings: [
				...T,
				...O,
				...M.findings
			],
			works: A,
			isPart: !1,
			attestations: M,
			store: a.store,
			released: C,
			sources: I,
			environments: k(I, {
				ports: i,
				run: a
			}),
			isTried: !0,
			isCodeFree: !0
		}, V = {
			...e,
			destination: S
		}, W = m ? joining({
			course: L,
			rehearsal: F,
			outcomes: f.outcomes
		}, V) : () => [D("Taking what was built", P("what is in dist was rehearsed when it was built"))];
		return await N({
			...L,
			prepare: W,
			clearUp: () => {}
		}, V);
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, refuseUnchosen = ({ packages: e }, t) => {
	let isOf = (e, t) => e.some((e) => o(e, t)), n = e.filter(d).map(({ name: e }) => e).filter((e) => isOf(t.exclude, e) || t.packages.length > 0 && !isOf(t.packages, e));
	if (n.length > 0) throw new l(v({ packages: n }));
}, targetOf = ({ index: e }, i, a) => {
	let o = t(i, a);
	if ("code" in o) {
		let { name: t, upload_url: a, simple_url: s } = e, c = o.code === n.code && i.index === t && a !== "";
		throw new l(c ? r({
			index: t,
			uploadUrl: a,
			simpleUrl: s
		}) : o);
	}
	let s = i.index === void 0 && o.name === "pypi", c = T(e.upload_url)?.name;
	if (s && e.name !== "rehearsal" && c !== "pypi") {
		let t = c === void 0 ? e.simple_url : void 0;
		throw new l(h({
			planned: w(e),
			index: c ?? e.upload_url,
			checkUrl: t
		}));
	}
	return o;
}, firstOf = (e) => ({ copyTo: async (t, n) => {
	for (let r of e) {
		let e = await r.copyTo(t, n);
		if (e !== void 0) return e;
	}
} }), passageTo = ({ target: e, credential: t }, { attestations: n }) => {
	let r = V(t) ? t.kind : void 0, i = choosePassage({
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
}, ask = async ({ packages: e }, t, n) => {
	let r = e.filter((e) => d(e) || e.status === "published").map(({ name: e }) => e), i = new Set([...r, ...e.filter(d).flatMap(({ needs: e }) => e)]), a = await Promise.all([...i].map((e) => t.project(e, { signal: n })));
	return new Map(a.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
