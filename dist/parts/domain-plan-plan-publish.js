import { boundOf as e, checkRequirements as t, choose as n, configOf as r, installableOf as i, matchesName as a, mayBeBound as o, nameTags as s, planBounds as c, readNeighbours as l, readWish as u, tagElsewhere as d, tagsBeside as f, unknownPackages as p } from "./domain-config-config.js";
import { buildCycle as m, checkTag as h, extraUnbound as g, hardCycle as _, isSameVersion as v, isWritten as y, memberPlace as b, readTagFormats as x, requirementPlace as S, siblingMissing as C, versionRefused as w, versionUnknown as T } from "./domain-tag-suggest-format.js";
import { buildGraph as E, hardRequirements as D, readWorkspace as O } from "./actions-discover-action.js";
import { admits as k, canonicalVersion as A, isLocal as j, parseRequirement as M, parseSpecifiers as N, parseVersion as P, tagOfAnother as F, wheelPattern as I } from "./domain-python-requirement.js";
import { chooseTarget as L, indexTitle as R, presetOfUrl as z } from "./domain-problem-target.js";
import { Problem as B, isWork as V } from "../index.js";
import { orderOf as H, waitsOf as U } from "./domain-schedule-schedule.js";
import { publishable as W } from "./domain-toml-places.js";
const boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), requires = ({ requirements: e }, t) => e.some((e) => e.kind !== "group" && y(e) && e.requirement.specifier === "" && e.requirement.name === t), a = i.map((t) => [t, e.filter((e) => requires(e, t.name)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && M(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = N(e) ?? [];
	return i(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && k(r, e));
}, checkBuilds = ({ workspace: e, packages: t, released: n }, r) => {
	if (r.length === 0) return [];
	let i = new Map(r.flatMap((e) => e.map((t) => [t, e])));
	return e.members.flatMap((r) => {
		let a = i.get(r.name) ?? [];
		return r.requirements.flatMap((i) => {
			let o = i.requirement.name;
			if (i.kind !== "build" || o === r.name || !a.includes(o) || i.requirement.marker !== void 0) return [];
			let s = builtRequirement(i, t.get(r.name));
			if (isOnIndex(s, o, n)) return [];
			let c = S(e, r, i);
			return [m({
				name: r.name,
				requirement: s.text,
				sibling: o,
				cycle: a,
				place: c
			})];
		});
	});
}, checkSiblings = (e) => {
	let t = new Map([...e.packages].filter(([, e]) => !V(e)));
	if (t.size === 0) return [];
	let n = new Map(e.workspace.members.map((e) => [e.name, e])), r = new Set(), i = [], visit = (a, o) => {
		for (let s of a.requirements) {
			let c = t.get(s.requirement.name);
			if (c === void 0 || c.name === a.name || !isNeeded(s, a.name === o) || s.requirement.url !== void 0) continue;
			let l = builtRequirement(s, e.packages.get(a.name));
			isInstallable(l, c, e.released) ? r.has(c.name) || (r.add(c.name), visit(n.get(c.name), o)) : i.push(missing(e, {
				member: a,
				declared: s,
				chosen: o,
				requirement: l.text,
				sibling: c
			}));
		}
	};
	for (let t of e.workspace.members) V(e.packages.get(t.name)) && visit(t, t.name);
	return i;
}, isNeeded = ({ kind: e }, t) => e === "runtime" || e === "dynamic" || e === "build" && t, isInstallable = (e, t, n) => {
	let r = N(e.specifier) ?? [];
	return t.status === "published" && !k(r, t.version ?? "") || isOnIndex(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => C({
	name: t.name,
	requirement: i,
	sibling: a.name,
	index: e.indexName,
	neededBy: t.name === r ? void 0 : r,
	...remedyFor(a, r, e.selection),
	place: S(e.workspace, t, n)
}), remedyFor = ({ name: e, version: t, status: n, reason: r, tag: i }, o, { packages: s, exclude: c, prepared: l }) => {
	let u = `Add this line to packages: ${e}`;
	switch (n) {
		case "excluded": return c.some((t) => a(t, e)) ? {
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : l === void 0 ? s.length > 0 ? {
			hint: u,
			remedy: "call"
		} : {
			hint: `Publish ${e} before, by its own tag ${i}, or both by these lines in packages: ${o}, ${e}`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return {
			hint: j(P(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is: ${u}`,
			remedy: "commit"
		};
		case "published": return {
			hint: `Release a new version of ${e}: the one on the index is yanked`,
			remedy: "commit"
		};
		default: return {
			hint: `Make ${e} a package that is published (it is left alone: ${r}), or do not require it`,
			remedy: "commit"
		};
	}
}, checkVersions = ({ workspace: e, members: t, requiredBy: n, resolved: r, refusesLocal: i }) => t.flatMap((t) => {
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => b(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [T({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = P(s);
	return l === void 0 ? [w({
		name: a,
		version: s,
		why: "is none by PEP 440",
		place: place()
	})] : i && j(l) ? [w({
		name: a,
		version: s,
		why: "is a local one",
		place: place()
	})] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), planPublish = (e) => {
	let { workspace: t, config: r, index: i, released: a, run: o } = e, { members: s } = t, c = u(e.wish, {
		members: s,
		config: r,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), l = canonicalVersions(s, e.versions), d = {
		selection: c,
		config: r,
		versions: l,
		released: a,
		indexName: R(i),
		refusesLocal: refusesLocal(i),
		now: o.now
	}, f = new Map(s.map((e) => [e.name, n(e, d)])), { packages: p, criticalPath: m } = arrange(e, {
		selection: c,
		versions: l,
		choices: f,
		nameTag: e.nameTags(l)
	});
	return {
		plan: {
			schema_version: 1,
			id: o.id,
			commit: o.commit,
			commit_time: o.commitTime,
			created_at: new Date(o.now).toISOString(),
			index: i,
			packages: p,
			critical_path: m
		},
		findings: check(e, {
			selection: c,
			versions: l,
			choices: f,
			packages: p
		})
	};
}, refusesLocal = (e) => e.name === "rehearsal" || z(e.upload_url) !== void 0, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = A(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => V(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), a = D(r), o = U(a, i), s = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), c = [...new Set([...i].map((e) => s.get(e) ?? [e]))], { levels: l, criticalPath: u } = H({
		units: c,
		needs: o
	}), d = new Map(l.flatMap((e, t) => e.flat().map((e) => [e, t]))), levelAfter = ({ name: e }) => Math.max(0, ...(o.get(e) ?? []).map((e) => d.get(e) + 1)), f = Map.groupBy(n.members.filter(({ name: e }) => !i.has(e)), levelAfter), p = new Map(n.members.map((e) => [e.name, e])), packagesOf = (n) => [...(l[n] ?? []).flat().map((e) => p.get(e)), ...f.get(n) ?? []].map((r) => ({
		...describe(r, e, t),
		level: n,
		needs: a.get(r.name) ?? [],
		unit: s.get(r.name) ?? [r.name]
	}));
	return {
		packages: [...l, []].flatMap((e, t) => packagesOf(t)),
		criticalPath: u
	};
}, describe = (e, t, { selection: n, versions: i, choices: a, nameTag: o }) => {
	let { bounds: s } = t, { platforms: l } = r(t.config, e.name), { name: u } = e, d = i.get(u), f = a.get(u);
	return {
		name: u,
		raw_name: e.rawName,
		path: e.path,
		version: d ?? null,
		status: f.status,
		reason: f.reason,
		bounds: V(f) ? c(e, s, boundVersions(t, {
			versions: i,
			choices: a
		})) : [],
		tag: d === void 0 ? null : tagOf({
			name: u,
			version: d
		}, o, n),
		requires_python: e.requiresPython ?? null,
		on_index: f.onIndex,
		wheels: d === void 0 ? [] : l.map((e) => I(e, {
			name: u,
			version: d
		}))
	};
}, boundVersions = ({ bounds: t, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || V(i.get(a))) return s;
	let c = e(t, P(s));
	return isOnIndex({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, bounds: i, index: a } = t, s = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: c } = t.requirement, l = n.versions.get(c);
		if (!(o(t) && t.kind === "extra" && c !== e.name && i !== "off") || l === void 0 || s(c, "extra") !== void 0) return [];
		let { text: u } = t.requirement, d = S(r, e, t);
		return [g({
			name: e.name,
			requirement: u,
			sibling: c,
			version: l,
			index: R(a),
			place: d
		})];
	}));
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && v(n.match.version, e.version) ? n.text : t(e), check = (e, { selection: n, versions: r, choices: i, packages: a }) => {
	let { workspace: o, graph: s, index: c, released: l, bounds: u, tagFormats: d, versions: f } = e, p = new Map(a.map((e) => [e.name, e])), m = o.members.filter(({ name: e }) => V(i.get(e))), g = s.cycles.map((e) => e.filter((e) => V(i.get(e)))).filter(({ length: e }) => e > 1), v = u === "off" ? new Map() : boundSiblings(m, o, r);
	return [
		...n.tag === void 0 ? [] : h({
			tag: n.tag,
			tagFormats: d,
			workspace: o,
			choices: i,
			versions: r
		}),
		...checkVersions({
			workspace: o,
			members: [...m, ...v.keys()],
			requiredBy: v,
			resolved: f,
			refusesLocal: refusesLocal(c)
		}),
		...m.flatMap((e) => t(o, e, p)),
		...checkSiblings({
			workspace: o,
			packages: p,
			released: l,
			selection: n,
			indexName: R(c)
		}),
		...unboundExtras(m, e, {
			versions: r,
			choices: i
		}),
		...checkBuilds({
			workspace: o,
			packages: p,
			released: l
		}, g),
		...g.map((e) => _({ packages: e }))
	];
}, survey = async (e, t) => {
	let { files: n, git: r, clock: i, config: a, absolute: o } = t, s = O(n, o(e.workingDirectory)), c = t.indexes.read(s.root), l = L(e, c);
	if ("code" in l) throw new B(l);
	let u = await r.inspect(s.root), d = s.members.map(({ name: e }) => e), f = readElsewhere(e, s, t);
	return {
		workspace: s,
		graph: E(s),
		repository: u,
		tags: u === void 0 ? [] : await r.tags(u.topLevel),
		target: l,
		indexes: c,
		commitTime: u?.commitTime ?? Math.floor(i.now() / 1e3),
		elsewhere: f,
		findings: [
			...s.findings,
			...p(a, d),
			...f === void 0 ? [] : [F({
				tag: e.tag ?? "",
				...f
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = x(n, a);
	return d(t, {
		formats: o,
		workspace: r,
		neighbours: () => l(i, r)
	});
}, withDynamicVersion = (e) => W(e).filter(({ version: e }) => e === void 0), makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: c } = e, { workspace: l, graph: u, target: d, repository: p, tags: m, elsewhere: h, commitTime: g } = n, _ = x(t.tagFormat, r);
	return planPublish({
		workspace: l,
		graph: u,
		config: r,
		wish: t,
		elsewhere: h,
		tagFormats: _,
		nameTags: s({
			formats: _,
			config: r,
			workspace: l,
			...f(m, p?.commit)
		}),
		bounds: t.bounds,
		index: {
			name: d.name,
			upload_url: d.uploadUrl,
			simple_url: d.simpleUrl
		},
		released: i,
		versions: a,
		run: {
			id: o,
			commit: p?.commit ?? null,
			commitTime: g,
			now: c
		}
	});
};
export { isOnIndex, makePlan, survey, withDynamicVersion };
