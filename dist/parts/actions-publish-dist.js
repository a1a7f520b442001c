import { attestationsNeedTrust as e } from "./domain-plan-check-siblings.js";
import { chooseTarget as t, indexUnknown as n, indexUnknownHere as r, titleOf as i } from "./domain-problem-target.js";
import { matchesName as a, readTagFormats as o } from "./domain-tag-tag-owners.js";
import { knownHere as s } from "./domain-run-manifest-shape.js";
import { _usingCtx as c, isReleased as l, isWork as u } from "../index.js";
import { Problem as d, byPlace as f, defineFinding as p, option as m, shown as h } from "./domain-problem-locked-index.js";
import { distOfOtherCommit as g } from "./domain-report-next-steps.js";
import { distNotPrepared as _ } from "./domain-problem-prepared.js";
import { distNotChosen as v, distNotImported as y } from "./domain-schedule-schedule.js";
import { offline as b } from "./domain-problem-uv-settings.js";
import { isOnIndex as x } from "./domain-version-origin-resolve.js";
import { isOfVersion as S } from "./domain-tag-suggest-format.js";
import { parseRequirement as C } from "./actions-shared-inputs.js";
import { indexPresets as w, indexTitle as T, isRehearsal as E, presetOfUrl as D, withSlash as O } from "./domain-problem-index-reads.js";
import { rootAround as k } from "./actions-discover-action.js";
import { checkStage as A, environmentsFor as j, expectedOf as M, lookOutside as N, phaseOf as P, rehearsalTitle as F, rehearseStage as I, release as L, skipRehearsal as R, smokePlanOf as z, togetherIn as B, whyUnrehearsed as V } from "./stages-publish-upload.js";
import { takeAttestations as H } from "./actions-publish-nothing-due.js";
import { takeDist as U } from "./stages-publish-take-dist.js";
import { answerable as W } from "./actions-publish-action.js";
import { isCredential as G, openDestination as K, openRehearsal as q } from "./domain-problem-credential.js";
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
}, J = p({
	code: "RA-DIST-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ package: e, need: t, requirement: n, index: r }) => ({
	package: e,
	message: `${e} needs ${t}, which is neither in dist nor on ${r}: ${h(n)}`,
	hint: `Publish ${t} to ${r} first`
})), notThere = ({ package: e, version: t, index: n }) => `The manifest says that ${e} ${t ?? "without a version"} is published, and ${n} does not have it`, Y = p({
	code: "RA-DIST-NOT-ON-INDEX",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, (e) => ({
	package: e.package,
	message: notThere(e),
	...buildAnew(e)
})), buildAnew = ({ index: e, isElsewhere: t = !1 }) => {
	if (t) return {
		remedy: "call",
		hint: "dist was planned for another index: give this one to the run that builds it, and what it lacks is then in it"
	};
	let n = "Build dist again: what the index lacks is then in it";
	return /PyPI$/.test(e) ? {
		alternative: "commit",
		hint: `${n}. Where it was deleted there, its file names are used up: give it the next version instead`
	} : { hint: n };
}, X = p({
	code: "RA-DIST-NOT-ON-OTHER-INDEX",
	severity: "notice",
	mender: "project"
}, (e) => ({
	package: e.package,
	message: `${notThere(e)}: it is left out`,
	hint: `If the index is to have ${e.package}, give this index to the run that builds dist: it is then in it`
})), Z = p({
	code: "RA-DIST-TARGET-UNSAID",
	severity: "error",
	mender: "usage"
}, ({ planned: e, index: t, checkUrl: n }) => ({
	message: `Where to publish is not said, and dist was planned for another index than PyPI: ${e}`,
	...f((e) => `Give this run ${m(e, "index", h(t))}${n === void 0 ? "" : ` and ${m(e, "check-url", h(n))}`} where that is meant, or ${m(e, "index", "pypi")}`)
})), retarget = (e, t) => {
	let { target: n, title: r } = t, { plan: i } = e, a = i.packages.filter((e) => e.status === "published" && !hasVersion(t, e)), o = i.packages.filter((e) => l(e) && !a.includes(e)), s = O(i.index.simple_url) !== O(n.simpleUrl), isOther = (e) => s && o.length > 0 && !isMissed(e, i.index, n), c = `neither in dist nor on ${r}`, d = i.packages.map((n) => a.includes(n) ? {
		...n,
		status: isOther(n) ? "excluded" : "publish",
		reason: c
	} : u(n) ? settle(n, e, t) : n), f = {
		name: n.name,
		upload_url: n.uploadUrl,
		simple_url: n.simpleUrl
	}, p = {
		...i,
		index: f,
		packages: d
	}, m = missingSiblings(p, t), h = new Set(m.map(({ need: e }) => e));
	return {
		plan: p,
		findings: [...a.filter(({ name: e }) => !h.has(e)).map((e) => {
			let t = {
				package: e.name,
				version: e.version,
				index: r
			};
			return isOther(e) ? X(t) : Y({
				...t,
				isElsewhere: s
			});
		}), ...m.map(({ finding: e }) => e)]
	};
}, isMissed = ({ since_commit: e }, t, n) => !(E(n) || n.preset === w.testpypi) && (e === !0 || D(t.upload_url) === w.testpypi), hasVersion = ({ released: e }, t) => (e.get(t.name)?.files ?? []).some(({ filename: e }) => S(e, t)), settle = (e, { distributions: t }, n) => {
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
	let i = e.packages.filter(u), a = new Set(i.map(({ name: e }) => e));
	return i.flatMap(({ name: e, needs: i }) => i.filter((e) => !a.has(e)).flatMap((i) => {
		let a = requirementsOn(i, n.get(e) ?? []);
		if (a.every((e) => x(e, i, t))) return [];
		let o = a[0]?.text ?? i;
		return [{
			need: i,
			finding: J({
				package: e,
				need: i,
				requirement: o,
				index: r
			})
		}];
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
}, joining = ({ course: e, rehearsal: t, outcomes: n }, r) => (i, a) => {
	let { inputs: o, ports: s, run: c, destination: l } = r, { plan: u, store: d, released: f, environments: p } = e, m = !o.dryRun, h = V({ isPart: !1 }, r), g = a.map((e) => e.package.name), _ = m && o.smoke === "import" ? "resolve" : o.smoke, v = a.filter((e) => !wasTried(e, n)).map((e) => e.package.name);
	_ !== o.smoke && v.length > 0 && i.note(y({ packages: v }));
	let b = A({
		...i,
		...s,
		twine: () => s.twine.start(s.signal),
		pathOf: d.pathOf,
		expected: M(u, {
			stated: statedByPlan,
			target: l.target,
			released: f
		}),
		areTogether: B(u),
		besides: async () => [],
		slots: s.facts.cores
	}), x = I({
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
		smokePlan: z({
			...o,
			smoke: _
		}, s.config),
		names: g,
		slots: s.facts.cores
	});
	return [P("Checking together what several jobs built", b), P(F(h), h === void 0 ? x : R(h))];
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
		var n = c();
		let { inputs: r, ports: i, run: a } = e, l = await Promise.all(r.dist.map((e) => i.runs.store(i.absolute(e)))), { manifest: f, requires: p, isJoined: m } = await U({
			from: l,
			to: a.store,
			archives: i.archives,
			tag: r.packages.length > 0 ? void 0 : r.tag,
			formats: o(r.tagFormat, i.config)
		});
		if (r.due === "prepared" && r.tag === void 0 && f.plan.prepared_by === void 0) throw new d(_({}));
		await refuseOtherCommit(f.plan, r, i);
		let h = k(i.files, i.absolute(r.workingDirectory)), g = i.indexes.read(h), v = await W(async () => targetOf(f.plan, r, g), t);
		await i.uv.version();
		let y = await i.uv.refusal(h, { isOnline: !0 });
		if (y?.code === b.code) throw new d(y);
		let x = f.plan.packages.map(({ name: e }) => e), S = n.a(await K(v, r, {
			...i,
			scratch: a.scratch,
			uvIndexes: g,
			names: x
		})), C = await ask(f.plan, S.index, i.signal), { plan: w, findings: T } = retarget(f, {
			title: S.title,
			target: v,
			released: C,
			requires: p
		}), E = await N({
			plan: w,
			released: C
		}, {
			inputs: r,
			ports: i,
			destination: S
		});
		refuseUnchosen(w, r);
		let D = w.packages.filter(u).map((e) => ({
			package: e,
			distributions: f.distributions.filter((t) => t.package === e.name)
		})), O = await H(D.flatMap(({ distributions: e }) => e), {
			wish: r.attestations,
			passage: passageTo(S, r),
			from: firstOf(l),
			to: a.store,
			released: C
		});
		m && r.dryRun && await i.loadAll();
		let A = n.a(q({
			...i,
			scratch: a.scratch
		}, S)), M = s(f.sources, g.declared), F = {
			plan: {
				...w,
				id: a.id,
				created_at: new Date(i.clock.now()).toISOString()
			},
			findings: [
				...T,
				...E,
				...O.findings
			],
			works: D,
			isPart: !1,
			attestations: O,
			store: a.store,
			released: C,
			sources: M,
			environments: j(M, {
				ports: i,
				run: a
			}),
			isTried: !0,
			isCodeFree: !0
		}, I = {
			...e,
			destination: S
		}, z = m ? joining({
			course: F,
			rehearsal: A,
			outcomes: f.outcomes
		}, I) : () => [P("Taking what was built", R("what is in dist was rehearsed when it was built"))];
		return await L({
			...F,
			prepare: z,
			clearUp: () => {}
		}, I);
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, refuseUnchosen = ({ packages: e }, t) => {
	let isOf = (e, t) => e.some((e) => a(e, t)), n = e.filter(u).map(({ name: e }) => e).filter((e) => isOf(t.exclude, e) || t.packages.length > 0 && !isOf(t.packages, e));
	if (n.length > 0) throw new d(v({ packages: n }));
}, targetOf = ({ index: e }, i, a) => {
	let o = t(i, a);
	if ("code" in o) {
		let { name: t, upload_url: a, simple_url: s } = e, c = o.code === n.code && i.index === t && a !== "";
		throw new d(c ? r({
			index: t,
			uploadUrl: a,
			simpleUrl: s
		}) : o);
	}
	let s = i.index === void 0 && o.name === "pypi", c = D(e.upload_url)?.name;
	if (s && e.name !== "rehearsal" && c !== "pypi") {
		let t = c === void 0 ? e.simple_url : void 0;
		throw new d(Z({
			planned: T(e),
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
	let r = G(t) ? t.kind : void 0, i = choosePassage({
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
	let r = e.filter(l).map(({ name: e }) => e), i = new Set([...r, ...e.filter(u).flatMap(({ needs: e }) => e)]), a = await Promise.all([...i].map((e) => t.project(e, { signal: n })));
	return new Map(a.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
};
export { publishDist };
