import { boundOf as e, checkGroups as t, checkRequirements as n, choose as r, configOf as i, installableOf as a, matchesName as o, mayBeBound as s, nameTags as c, planBounds as l, readNeighbours as u, readWish as d, tagElsewhere as f, tagsBeside as p, unknownPackages as m } from "./domain-config-config.js";
import { buildCycle as h, checkTag as g, extraUnbound as _, hardCycle as v, isSameVersion as y, isWritten as b, memberPlace as x, readTagFormats as S, requirementPlace as C, siblingMissing as w, versionRefused as T, versionUnknown as E } from "./domain-tag-suggest-format.js";
import { buildGraph as D, hardRequirements as O, readWorkspace as k } from "./actions-discover-action.js";
import { admits as A, canonicalVersion as j, isLocal as M, parseRequirement as N, parseSpecifiers as P, parseVersion as F, tagOfAnother as I, wheelPattern as L } from "./domain-python-requirement.js";
import { chooseTarget as R, indexTitle as z, presetOfUrl as B } from "./domain-problem-target.js";
import { Problem as V, isWork as H } from "../index.js";
import { orderOf as U, waitsOf as W } from "./domain-schedule-schedule.js";
import { publishable as G } from "./domain-toml-places.js";
const boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), requires = ({ requirements: e }, t) => e.some((e) => e.kind !== "group" && b(e) && e.requirement.specifier === "" && e.requirement.name === t), a = i.map((t) => [t, e.filter((e) => requires(e, t.name)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && N(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = P(e) ?? [];
	return a(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && A(r, e));
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
			let c = C(e, r, i);
			return [h({
				name: r.name,
				requirement: s.text,
				sibling: o,
				cycle: a,
				place: c
			})];
		});
	});
}, checkSiblings = (e) => {
	let t = new Map([...e.packages].filter(([, e]) => !H(e)));
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
	for (let t of e.workspace.members) H(e.packages.get(t.name)) && visit(t, t.name);
	return i;
}, isNeeded = ({ kind: e }, t) => e === "runtime" || e === "dynamic" || e === "build" && t, isInstallable = (e, t, n) => {
	let r = P(e.specifier) ?? [];
	return t.status === "published" && !A(r, t.version ?? "") || isOnIndex(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => w({
	name: t.name,
	requirement: i,
	sibling: a.name,
	index: e.indexName,
	neededBy: t.name === r ? void 0 : r,
	...remedyFor(a, r, e.selection),
	place: C(e.workspace, t, n)
}), remedyFor = ({ name: e, version: t, status: n, reason: r, tag: i }, a, { packages: s, exclude: c, prepared: l }) => {
	switch (n) {
		case "excluded": return c.some((t) => o(t, e)) ? {
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : l === void 0 ? s.length > 0 ? {
			hint: `Add ${e} to packages`,
			remedy: "call"
		} : {
			hint: `Publish ${e} before, by its own tag ${i}, or both at once, with ${a} and ${e} in packages`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return {
			hint: M(F(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is, add ${e} to packages`,
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
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => x(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [E({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = F(s);
	return l === void 0 ? [T({
		name: a,
		version: s,
		why: "is none by PEP 440",
		place: place()
	})] : i && M(l) ? [T({
		name: a,
		version: s,
		why: "is a local one",
		place: place()
	})] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), boundVersions = ({ bounds: t, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || H(i.get(a))) return s;
	let c = e(t, F(s));
	return isOnIndex({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, bounds: i, index: a } = t, o = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: c } = t.requirement, l = n.versions.get(c);
		if (!(s(t) && t.kind === "extra" && c !== e.name && i !== "off") || l === void 0 || o(c, "extra") !== void 0) return [];
		let { text: u } = t.requirement, d = C(r, e, t);
		return [_({
			name: e.name,
			requirement: u,
			sibling: c,
			version: l,
			index: z(a),
			place: d
		})];
	}));
}, planPublish = (e) => {
	let { workspace: t, config: n, index: i, released: a, run: o } = e, { members: s } = t, c = d(e.wish, {
		members: s,
		config: n,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), l = canonicalVersions(s, e.versions), u = {
		selection: c,
		config: n,
		versions: l,
		released: a,
		indexName: z(i),
		refusesLocal: refusesLocal(i),
		now: o.now
	}, f = new Map(s.map((e) => [e.name, r(e, u)])), { packages: p, criticalPath: m } = arrange(e, {
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
}, refusesLocal = (e) => e.name === "rehearsal" || B(e.upload_url) !== void 0, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = j(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => H(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), a = O(r), o = W(a, i), s = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), c = [...new Set([...i].map((e) => s.get(e) ?? [e]))], { levels: l, criticalPath: u } = U({
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
}, describe = (e, t, { selection: n, versions: r, choices: a, nameTag: o }) => {
	let { bounds: s } = t, { platforms: c } = i(t.config, e.name), { name: u } = e, d = r.get(u), f = a.get(u);
	return {
		name: u,
		raw_name: e.rawName,
		path: e.path,
		version: d ?? null,
		status: f.status,
		reason: f.reason,
		bounds: H(f) ? l(e, s, boundVersions(t, {
			versions: r,
			choices: a
		})) : [],
		tag: d === void 0 ? null : tagOf({
			name: u,
			version: d
		}, o, n),
		requires_python: e.requiresPython ?? null,
		on_index: f.onIndex,
		wheels: d === void 0 ? [] : c.map((e) => L(e, {
			name: u,
			version: d
		}))
	};
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && y(n.match.version, e.version) ? n.text : t(e), check = (e, { selection: r, versions: i, choices: a, packages: o }) => {
	let { workspace: s, graph: c, config: l, index: u, released: d, bounds: f, tagFormats: p, versions: m } = e, h = new Map(o.map((e) => [e.name, e])), _ = s.members.filter(({ name: e }) => H(a.get(e))), y = c.cycles.map((e) => e.filter((e) => H(a.get(e)))).filter(({ length: e }) => e > 1), b = f === "off" ? new Map() : boundSiblings(_, s, i);
	return [
		...r.tag === void 0 ? [] : g({
			tag: r.tag,
			tagFormats: p,
			workspace: s,
			choices: a,
			versions: i
		}),
		...checkVersions({
			workspace: s,
			members: [..._, ...b.keys()],
			requiredBy: b,
			resolved: m,
			refusesLocal: refusesLocal(u)
		}),
		...t({
			...s,
			config: l,
			versions: i,
			isReleasing: (e) => H(a.get(e))
		}),
		..._.flatMap((e) => n(s, e, {
			siblings: h,
			isServed: (e) => (t) => isOnIndex({ specifier: t }, e, d)
		})),
		...checkSiblings({
			workspace: s,
			packages: h,
			released: d,
			selection: r,
			indexName: z(u)
		}),
		...unboundExtras(_, e, {
			versions: i,
			choices: a
		}),
		...checkBuilds({
			workspace: s,
			packages: h,
			released: d
		}, y),
		...y.map((e) => v({ packages: e }))
	];
}, survey = async (e, t) => {
	let { files: n, git: r, clock: i, config: a, absolute: o } = t, s = k(n, o(e.workingDirectory)), c = t.indexes.read(s.root), l = R(e, c);
	if ("code" in l) throw new V(l);
	let u = await r.inspect(s.root), d = s.members.map(({ name: e }) => e), f = readElsewhere(e, s, t);
	return {
		workspace: s,
		graph: D(s),
		repository: u,
		tags: u === void 0 ? [] : await r.tags(u.topLevel),
		target: l,
		indexes: c,
		commitTime: u?.commitTime ?? Math.floor(i.now() / 1e3),
		elsewhere: f,
		findings: [
			...s.findings,
			...m(a, d),
			...f === void 0 ? [] : [I({
				tag: e.tag ?? "",
				...f
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = S(n, a);
	return f(t, {
		formats: o,
		workspace: r,
		neighbours: () => u(i, r)
	});
}, withDynamicVersion = (e) => G(e).filter(({ version: e }) => e === void 0), makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: s } = e, { workspace: l, graph: u, target: d, repository: f, tags: m, elsewhere: h, commitTime: g } = n, _ = S(t.tagFormat, r);
	return planPublish({
		workspace: l,
		graph: u,
		config: r,
		wish: t,
		elsewhere: h,
		tagFormats: _,
		nameTags: c({
			formats: _,
			config: r,
			workspace: l,
			...p(m, f?.commit)
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
			commit: f?.commit ?? null,
			commitTime: g,
			now: s
		}
	});
};
export { isOnIndex, makePlan, survey, withDynamicVersion };
