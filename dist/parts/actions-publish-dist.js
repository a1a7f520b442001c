import { attestationsNeedTrust as e } from "./domain-plan-check-siblings.js";
import { chooseTarget as t, indexUnknown as n, indexUnknownHere as r, titleOf as i } from "./domain-problem-target.js";
import { isOnIndex as a, matchesName as o, readTagFormats as s } from "./domain-tag-tag-owners.js";
import { knownHere as c } from "./domain-run-manifest-shape.js";
import { _usingCtx as l, isReleased as u, isWork as d } from "../index.js";
import { Problem as f, defineFinding as p, shown as m, withSlash as h } from "./domain-workspace-path.js";
import { distOfOtherCommit as g } from "./domain-report-next-steps.js";
import { distNotPrepared as _ } from "./domain-problem-prepared.js";
import { distNotChosen as v, distNotImported as y } from "./domain-schedule-schedule.js";
import { offline as b } from "./domain-uv-behind.js";
import { isOfVersion as x } from "./domain-tag-suggest-format.js";
import { parseRequirement as S } from "./actions-shared-inputs.js";
import { indexPresets as C, indexTitle as w, isRehearsal as T, presetOfUrl as E } from "./domain-problem-index-reads.js";
import { rootAround as D } from "./actions-discover-action.js";
import { alone as O, checkStage as k, environmentsFor as A, expectedOf as j, lookOutside as M, rehearseStage as N, release as P, skipRehearsal as F, smokePlanOf as I, togetherIn as L, whyUnrehearsed as R } from "./stages-publish-upload.js";
import { takeAttestations as z } from "./actions-publish-nothing-due.js";
import { takeDist as B } from "./stages-publish-take-dist.js";
import { answerable as V } from "./actions-publish-action.js";
import { isCredential as H, openDestination as U, openRehearsal as W } from "./domain-problem-credential.js";
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
}, G = p({
	code: "RA-DIST-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ package: e, need: t, requirement: n, index: r }) => ({
	package: e,
	message: `${e} needs ${t}, which is neither in dist nor on ${r}: ${m(n)}`,
	hint: `Publish ${t} to ${r} first; or build dist with this index, and packages: ${e}, ${t}`
})), notThere = ({ package: e, version: t, index: n }) => `The manifest says that ${e} ${t ?? "without a version"} is published, and ${n} does not have it`, K = p({
	code: "RA-DIST-NOT-ON-INDEX",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, (e) => ({
	package: e.package,
	message: notThere(e),
	...e.isElsewhere === !0 ? { remedy: "call" } : {},
	hint: e.isElsewhere === !0 ? "dist was planned for another index: give this one to the run that builds it, and what it lacks is then in it" : `Build dist again: what the index lacks is then in it${/PyPI$/.test(e.index) ? ". Where it was deleted there, its file names are used up: give it the next version instead" : ""}`
})), q = p({
	code: "RA-DIST-NOT-ON-OTHER-INDEX",
	severity: "notice",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${notThere(e)}: it is left out`,
	hint: `If the index is to have ${e.package}, give this index to the run that builds dist: it is then in it`
})), J = p({
	code: "RA-DIST-TARGET-UNSAID",
	severity: "error",
	mender: "usage"
}, ({ planned: e, index: t, checkUrl: n }) => ({
	message: `Where to publish is not said, and dist was planned for another index than PyPI: ${e}`,
	hint: `Give this run index: ${m(t)}${n === void 0 ? "" : ` and check-url: ${m(n)}`} (${n === void 0 ? "--index" : "--index, --check-url"}) where that is meant, or index: pypi (--index pypi)`
})), retarget = (e, t) => {
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => u(e) && !a.includes(e)), s = h(i.index.simple_url) !== h(n.simpleUrl), c = E(i.index.upload_url) === C.testpypi && !T(n), l = s && o.length > 0 && !c, f = `neither in dist nor on ${r}`, p = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: l ? "excluded" : "publish",
		reason: f
	} : d(n) ? settle(n, e, t) : n), m = {
		name: n.name,
		upload_url: n.uploadUrl,
		simple_url: n.simpleUrl
	}, g = {
		...i,
		index: m,
		packages: p
	}, _ = missingSiblings(g, t), v = new Set(_.map(({ need: e }) => e));
	return {
		plan: g,
		findings: [...a.filter(({ name: e }) => !v.has(e)).map(({ name: e, version: t }) => {
			let n = {
				package: e,
				version: t,
				index: r
			};
			return l ? q(n) : K({
				...n,
				isElsewhere: s
			});
		}), ..._.map(({ finding: e }) => e)]
	};
}, hasVersion = ({ released: e }, t) => (e.get(t.name)?.files ?? []).some(({ filename: e }) => x(e, t)), settle = (e, { distributions: t }, n) => {
	let { title: r, released: i } = n, a = new Map((i.get(e.name)?.files ?? []).map((e) => [e.filename, e.sha256]));
	if (t.filter((t) => t.package === e.name).every(({ filename: e, sha256: t }) => a.get(e) === t)) return {
		...e,
		status: "published",
		reason: `on ${r} with these bytes`
	};
	let o = hasVersion(n, e) ? `not all of ${e.version} is` : `${e.version} is not`;
	return {
		...e,
		reason: `${o} on ${r}`
	};
}, missingSiblings = (e, { released: t, requires: n, title: r }) => {
	let i = e.packages.filter(d), o = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !o.has(e)).flatMap((i) => {
		let o = requirementsOn(i, n.get(e) ?? []);
		if (o.every((e) => a(e, i, t))) return [];
		let s = o[0]?.text ?? i;
		return [{
			need: i,
			finding: G({
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
	let { inputs: o, ports: s, run: c, destination: l } = r, { plan: u, store: d, released: f, environments: p } = e, m = !o.dryRun, h = R({ isPart: !1 }, r), g = a.map((e) => e.package.name), _ = m && o.smoke === "import" ? "resolve" : o.smoke, v = a.filter((e) => !wasTried(e, n)).map((e) => e.package.name);
	_ !== o.smoke && v.length > 0 && i.note(y({ packages: v }));
	let b = k({
		...i,
		...s,
		twine: () => s.twine.start(s.signal),
		pathOf: d.pathOf,
		expected: j(u, {
			stated: statedByPlan,
			target: l.target,
			released: f
		}),
		areTogether: L(u),
		besides: async () => [],
		slots: s.facts.cores
	}), x = N({
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
		smokePlan: I({
			...o,
			smoke: _
		}, s.config),
		names: g,
		slots: s.facts.cores
	});
	return [O("Checking together what several jobs built", b), O("Rehearsing: every file to the embedded index, every package installed alone from it", h === void 0 ? x : F(h))];
}, wasTried = ({ package: { name: e, wheels: t } }, n) => t.length === 0 && n.some((t) => t.package === e && t.stage === "rehearse" && t.kind === "done"), statedByPlan = ({ requires_python: e }) => ({
	requirements: [],
	areRequirementsElsewhere: !0,
	extras: [],
	requiresPython: e ?? void 0,
	description: void 0,
	needs: [],
	isEmpty: !1
}), publishDist = async (e, t) => {
	try {
		var n = l();
		let { inputs: r, ports: i, run: a } = e, o = await Promise.all(r.dist.map((e) => i.runs.store(i.absolute(e)))), { manifest: u, requires: p, isJoined: m } = await B({
			from: o,
			to: a.store,
			archives: i.archives,
			tag: r.packages.length > 0 ? void 0 : r.tag,
			formats: s(r.tagFormat, i.config)
		});
		if (r.due === "prepared" && r.tag === void 0 && u.plan.prepared_by === void 0) throw new f(_({}));
		await refuseOtherCommit(u.plan, r, i);
		let h = D(i.files, i.absolute(r.workingDirectory)), g = i.indexes.read(h), v = await V(async () => targetOf(u.plan, r, g), t);
		await i.uv.version();
		let y = await i.uv.refusal(h, { isOnline: !0 });
		if (y?.code === b.code) throw new f(y);
		let x = u.plan.packages.map(({ name: e }) => e), S = n.a(await U(v, r, {
			...i,
			scratch: a.scratch,
			uvIndexes: g,
			names: x
		})), C = await ask(u.plan, S.index, i.signal), { plan: w, findings: T } = retarget(u, {
			title: S.title,
			target: v,
			released: C,
			requires: p
		}), E = await M({
			plan: w,
			released: C
		}, {
			inputs: r,
			ports: i,
			destination: S
		});
		refuseUnchosen(w, r);
		let k = w.packages.filter(d).map((e) => ({
			package: e,
			distributions: u.distributions.filter((t) => t.package === e.name)
		})), j = await z(k.flatMap(({ distributions: e }) => e), {
			wish: r.attestations,
			passage: passageTo(S, r),
			from: firstOf(o),
			to: a.store,
			released: C
		});
		m && r.dryRun && await i.loadAll();
		let N = n.a(W({
			...i,
			scratch: a.scratch
		}, S)), I = c(u.sources, g.declared), L = {
			plan: {
				...w,
				id: a.id,
				created_at: new Date(i.clock.now()).toISOString()
			},
			findings: [
				...T,
				...E,
				...j.findings
			],
			works: k,
			isPart: !1,
			attestations: j,
			store: a.store,
			released: C,
			sources: I,
			environments: A(I, {
				ports: i,
				run: a
			}),
			isTried: !0,
			isCodeFree: !0
		}, R = {
			...e,
			destination: S
		}, H = m ? joining({
			course: L,
			rehearsal: N,
			outcomes: u.outcomes
		}, R) : () => [O("Taking what was built", F("what is in dist was rehearsed when it was built"))];
		return await P({
			...L,
			prepare: H,
			clearUp: () => {}
		}, R);
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, refuseUnchosen = ({ packages: e }, t) => {
	let isOf = (e, t) => e.some((e) => o(e, t)), n = e.filter(d).map(({ name: e }) => e).filter((e) => isOf(t.exclude, e) || t.packages.length > 0 && !isOf(t.packages, e));
	if (n.length > 0) throw new f(v({ packages: n }));
}, targetOf = ({ index: e }, i, a) => {
	let o = t(i, a);
	if ("code" in o) {
		let { name: t, upload_url: a, simple_url: s } = e, c = o.code === n.code && i.index === t && a !== "";
		throw new f(c ? r({
			index: t,
			uploadUrl: a,
			simpleUrl: s
		}) : o);
	}
	let s = i.index === void 0 && o.name === "pypi", c = E(e.upload_url)?.name;
	if (s && e.name !== "rehearsal" && c !== "pypi") {
		let t = c === void 0 ? e.simple_url : void 0;
		throw new f(J({
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
	let r = H(t) ? t.kind : void 0, i = choosePassage({
		wish: n,
		target: e,
		credential: r
	});
	if ("code" in i) throw new f(i);
	return i;
}, refuseOtherCommit = async (e, t, n) => {
	let r = (await n.git.inspect(n.absolute(t.workingDirectory)))?.commit;
	if (r !== void 0 && e.commit !== null && r !== e.commit) throw new f(g({
		built: e.commit,
		here: r
	}));
}, ask = async ({ packages: e }, t, n) => {
	let r = e.filter(u).map(({ name: e }) => e), i = new Set([...r, ...e.filter(d).flatMap(({ needs: e }) => e)]), a = await Promise.all([...i].map((e) => t.project(e, { signal: n })));
	return new Map(a.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
