import { configOf as e, isWork as t, unknownPackages as n } from "../index.js";
import { Problem as r, byPlace as i, defineFinding as a, fetchSubmodules as o, named as s, option as c, shown as l, trustFirst as u } from "./domain-problem-locked-index.js";
import { orderOf as d, shareNotDry as f, waitsOf as p } from "./domain-schedule-schedule.js";
import { indexTitle as m, presetOfUrl as h } from "./domain-problem-index-reads.js";
import { admits as g, canonicalVersion as _, isDevelopment as v, isLocal as y, isSameVersion as b, parseSpecifiers as x, parseVersion as S, tagIsNotVersion as C, tagOfAnother as w } from "./actions-shared-inputs.js";
import { wheelPattern as ee } from "./domain-tag-suggest-format.js";
import { choose as te, extraUnbound as ne, isSince as re, looksUntagged as T, matchesName as E, readNeighbours as D, readTagFormats as O, readWish as k, releasesOf as A, siblingMissing as j, sourceReader as M, tagElsewhere as N, unpublishable as P, versionRefused as F, versionUnknown as I } from "./domain-tag-tag-owners.js";
import { buildGraph as L, hardRequirements as R, publishabilityOf as z, publishable as B, readWorkspace as V } from "./actions-discover-action.js";
import { boundOf as H, builtRequirement as U, checkBuilds as W, checkGroups as G, checkRequirements as K, checkTag as q, hardCycle as J, isOnIndex as Y, isWritten as X, leftBehind as ie, mayBeBound as ae, memberPlace as oe, nameTags as se, originOf as ce, planBounds as le, readTagClaims as ue, requirementPlace as Z, tagsBeside as de } from "./domain-version-origin-resolve.js";
import { chooseTarget as fe } from "./domain-problem-target.js";
const originsOf = async (e, { workspace: t, files: n }) => {
	let r = M(n, t);
	return await Promise.all(e.map(async (e) => [e.name, await ce(t, e, r)]));
}, boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), counts = (e, t) => e.kind === "extra" || e.kind !== "group" && z(t).isPublishable, requires = ({ requirements: e }, t) => e.some((e) => counts(e, t) && X(e) && e.requirement.specifier === "" && e.requirement.name === t.name), a = i.map((t) => [t, e.filter((e) => requires(e, t)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, pe = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, files: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has changes that are not committed: ${s(t)}`,
	...i((e) => e("Find what writes them, a step before or a gate, and let it leave the checkout as it is; or publish anyway with allow-dirty: true", "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with --allow-dirty"))
})), me = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${s(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), he = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has submodules that are not fetched: ${s(t)}`,
	...i((e) => `${o(e)}; ${e("allow-dirty: true", "--allow-dirty")} publishes without what they hold`)
})), ge = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${s(e)}`,
	...i((e) => `${o(e)} where a build needs them`)
})), _e = a({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), ve = a({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check: e, reason: t }) => ({
	message: `The check ${e} was asked for, and could not be made: ${l(t)}`,
	...remedyFor$2(e, t),
	...u(t)
})), remedyFor$2 = (e, t) => / for url \(|gave no answer/.test(t) ? {
	remedy: "outside",
	hint: `See that the service that ${e} asks can be reached from here`
} : t.startsWith("this uv") ? {
	remedy: "call",
	hint: "Update uv"
} : { hint: `Fix what keeps ${e} from being made` }, ye = a({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file; nothing needs to be done where the project keeps none"
})), deepen = (e) => e("Set fetch-depth: 0 for actions/checkout", "Run git fetch --unshallow --tags"), be = a({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${s(e)}`,
	...i(deepen)
})), xe = a({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r < 1e3 ? r : "1000 or more"} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), checkShallow = ({ workspace: { members: e }, versionInFile: n }, r) => {
	let isMeant = (e) => t(e) || e.status === "development", i = e.filter(({ name: e, version: t }) => t === void 0 && n?.has(e) !== !0 && isMeant(r.get(e)));
	return i.length === 0 ? [] : [be({ packages: i.map(({ name: e }) => e) })];
}, madeUp = ({ workspace: { members: e }, versionInFile: t }, n) => {
	let looksSo = (e) => {
		let t = S(e ?? "");
		return t !== void 0 && (v(t) || y(t));
	}, r = e.filter(({ name: e, version: r }) => r === void 0 && t?.has(e) !== !0 && looksSo(n.get(e)));
	return new Set(r.map(({ name: e }) => e));
}, deepening = (e, t, n) => t.some((e) => n.has(e)) ? {
	...e,
	remedy: "call",
	...i((e) => `${deepen(e)}: without tags a backend makes up such a version`)
} : e, checkSiblings = (e) => {
	let n = new Map([...e.packages].filter(([, e]) => !t(e)));
	if (n.size === 0) return [];
	let r = new Map(e.workspace.members.map((e) => [e.name, e])), i = new Set(), a = [], visit = (t, o) => {
		for (let s of t.requirements) {
			let c = n.get(s.requirement.name);
			if (c === void 0 || c.name === t.name || !isNeeded(s, t.name === o) || s.requirement.url !== void 0) continue;
			let l = U(s, e.packages.get(t.name));
			isInstallable(l, c, e.released) ? i.has(c.name) || (i.add(c.name), visit(r.get(c.name), o)) : a.push(missing(e, {
				member: t,
				declared: s,
				chosen: o,
				requirement: l.text,
				sibling: c
			}));
		}
	};
	for (let n of e.workspace.members) t(e.packages.get(n.name)) && visit(n, n.name);
	return a;
}, isNeeded = ({ kind: e }, t) => e === "runtime" || e === "dynamic" || e === "build" && t, isInstallable = (e, t, n) => {
	let r = x(e.specifier) ?? [];
	return t.status === "published" && !g(r, t.version ?? "") || Y(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => {
	let o = j({
		name: t.name,
		requirement: i,
		sibling: a.name,
		lack: lackOf(a, e),
		neededBy: t.name === r ? void 0 : r,
		...remedyFor$1(a, r, e),
		place: Z(e.workspace, t, n)
	});
	return deepening(o, [a.name], e.unsure);
}, lackOf = ({ status: e, reason: t }, { indexName: n }) => e === "private" || e === "not-a-package" ? `never published (${t})` : e === "published" ? `yanked on ${n} in every such version` : `neither chosen nor on ${n} in such a version`, remedyFor$1 = ({ name: e, version: t, status: n, tag: r }, i, { workspace: { members: a }, selection: { packages: o, exclude: s, prepared: c }, isRehearsal: l }) => {
	switch (n) {
		case "excluded": return s.some((t) => E(t, e)) ? {
			input: "exclude",
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : c === void 0 ? o.length > 0 ? {
			hint: `Add ${e} to packages`,
			remedy: "call"
		} : l ? {
			hint: `Take both, with ${i} and ${e} in packages`,
			remedy: "call"
		} : y(S(t ?? "0")) ? {
			hint: `Publish ${e} before, by a tag`,
			remedy: "outside"
		} : {
			hint: `Publish ${e} before, by the tag ${r}, or both at once, with ${i} and ${e} in packages`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return T(t ?? "") && a.some((t) => t.name === e && t.version === void 0) ? {
			hint: `Where a tool makes the version of ${e} of tags, tag the commit for it; else give it a public version, such as 1.2.3`,
			remedy: "tag"
		} : {
			hint: y(S(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is, name it in packages, beside what else is to be published`,
			remedy: "commit"
		};
		case "published": return {
			hint: `Release a new version of ${e}: the one on the index is yanked`,
			remedy: "commit"
		};
		default: return {
			hint: `Make ${e} a package that is published, or do not require it`,
			remedy: "commit"
		};
	}
}, checkVersions = ({ workspace: e, members: t, requiredBy: n, resolved: r, refusesLocal: i }) => t.flatMap((t) => {
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => oe(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [I({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = S(s), refused = (e) => F({
		name: a,
		version: s,
		why: e,
		place: place(),
		isDynamic: t.version === void 0
	});
	return l === void 0 ? [refused("is none by PEP 440")] : i && y(l) ? [refused("is a local one")] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), boundVersions = ({ bounds: e, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || t(i.get(a))) return s;
	let c = H(e, S(s));
	return Y({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, config: i, bounds: a, index: o } = t, s = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: c } = t.requirement, l = n.versions.get(c);
		if (!(ae(t) && t.kind === "extra" && c !== e.name && a !== "off") || l === void 0 || s(c, "extra") !== void 0) return [];
		let { text: u } = t.requirement, d = Z(r, e, t), f = r.members.find((e) => e.name === c), p = f && P(f, i)?.reason, h = {
			name: e.name,
			requirement: u,
			sibling: c,
			version: l,
			never: p
		};
		return [ne({
			...h,
			index: m(o),
			place: d
		})];
	}));
}, isRehearsal = ({ name: e }) => e === "rehearsal", refusesLocal = (e) => isRehearsal(e) || h(e.upload_url) !== void 0, checkPlan = (e, { selection: n, versions: r, choices: i, packages: a }) => {
	let { workspace: o, graph: s, config: c, index: l, released: u, bounds: d, tagFormats: f, versions: p } = e, h = new Map(a.map((e) => [e.name, e])), g = o.members.filter(({ name: e }) => t(i.get(e))), _ = s.cycles.map((e) => e.filter((e) => t(i.get(e)))).filter(({ length: e }) => e > 1), v = d === "off" ? new Map() : boundSiblings(g, o, r), y = e.isShallow === !0, b = y ? madeUp(e, r) : new Set(), x = [...n.tag === void 0 ? [] : q({
		tag: n.tag,
		tagFormats: f,
		workspace: o,
		choices: i,
		versions: r
	}), ...checkVersions({
		workspace: o,
		members: [...g, ...v.keys()],
		requiredBy: v,
		resolved: p,
		refusesLocal: refusesLocal(l)
	})];
	return [
		...y ? checkShallow(e, h) : [],
		...x.map((e) => e.code === C.code || e.code === F.code ? deepening(e, e.package === void 0 ? [...b] : [e.package], b) : e),
		...G({
			...o,
			config: c,
			versions: r,
			isReleasing: (e) => t(i.get(e)),
			behind: ie(i, {
				selection: n,
				versions: r,
				released: u,
				now: e.run.now
			})
		}),
		...g.flatMap((e) => K(o, e, {
			siblings: h,
			isServed: (e) => (t) => Y({ specifier: t }, e, u)
		})),
		...checkSiblings({
			workspace: o,
			packages: h,
			released: u,
			selection: n,
			indexName: m(l),
			isRehearsal: isRehearsal(l),
			unsure: b
		}),
		...unboundExtras(g, e, {
			versions: r,
			choices: i
		}),
		...W({
			workspace: o,
			packages: h,
			released: u
		}, _),
		..._.map((e) => J({ packages: e }))
	];
}, planPublish = (e) => {
	let { workspace: t, config: n, index: r, released: i, run: a } = e, { members: o } = t, s = k(e.wish, {
		members: o,
		config: n,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), c = canonicalVersions(o, e.versions), l = {
		selection: s,
		config: n,
		versions: c,
		released: i,
		indexName: m(r),
		refusesLocal: refusesLocal(r),
		now: a.now
	}, u = new Map(o.map((e) => [e.name, te(e, l)])), { packages: d, criticalPath: f } = arrange(e, {
		selection: s,
		versions: c,
		choices: u,
		nameTag: e.nameTags(c)
	});
	return {
		plan: {
			schema_version: 1,
			id: a.id,
			commit: a.commit,
			commit_time: a.commitTime,
			created_at: new Date(a.now).toISOString(),
			index: r,
			packages: d,
			critical_path: f
		},
		findings: checkPlan(e, {
			selection: s,
			versions: c,
			choices: u,
			packages: d
		})
	};
}, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = _(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => t(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), a = R(r), o = p(a, i), s = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), c = [...new Set([...i].map((e) => s.get(e) ?? [e]))], { levels: l, criticalPath: u } = d({
		units: c,
		needs: o
	}), f = new Map(l.flatMap((e, t) => e.flat().map((e) => [e, t]))), levelAfter = ({ name: e }) => Math.max(0, ...(o.get(e) ?? []).map((e) => f.get(e) + 1)), m = Map.groupBy(n.members.filter(({ name: e }) => !i.has(e)), levelAfter), h = new Map(n.members.map((e) => [e.name, e])), packagesOf = (n) => [...(l[n] ?? []).flat().map((e) => h.get(e)), ...m.get(n) ?? []].map((r) => ({
		...describe(r, e, t),
		level: n,
		needs: a.get(r.name) ?? [],
		unit: s.get(r.name) ?? [r.name]
	}));
	return {
		packages: [...l, []].flatMap((e, t) => packagesOf(t)),
		criticalPath: u
	};
}, describe = (n, r, { selection: i, versions: a, choices: o, nameTag: s }) => {
	let { bounds: c } = r, { platforms: l } = e(r.config, n.name), { name: u } = n, d = a.get(u), f = o.get(u), p = f.status === "published" && d !== void 0 && r.run.commit !== null && re(A(r.released, u), d, r.run.commitTime * 1e3);
	return {
		name: u,
		raw_name: n.rawName,
		path: n.path,
		version: d ?? null,
		status: f.status,
		reason: f.reason,
		bounds: t(f) ? le(n, c, boundVersions(r, {
			versions: a,
			choices: o
		})) : [],
		tag: d === void 0 ? null : tagOf({
			name: u,
			version: d
		}, s, i),
		requires_python: n.requiresPython ?? null,
		on_index: f.onIndex,
		...p ? { since_commit: !0 } : {},
		wheels: d === void 0 ? [] : l.map((e) => ee(e, {
			name: u,
			version: d
		}))
	};
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && b(n.match.version, e.version) ? n.text : t(e), survey = async (e, t) => {
	let { files: i, git: a, clock: o, config: s, absolute: c } = t, l = V(i, c(e.workingDirectory)), u = t.indexes.read(l.root), d = fe(e, u);
	if ("code" in d) throw new r(d);
	let f = await a.inspect(l.root), p = l.members.map(({ name: e }) => e), m = readElsewhere(e, l, t), { topLevel: h } = f ?? {}, g = h === void 0 ? [] : await a.tags(h), _ = O(e.tagFormat, s);
	return {
		workspace: l,
		graph: L(l),
		repository: f,
		tags: g,
		claims: await ue({
			workspace: l,
			formats: _,
			tags: g,
			topLevel: h
		}, {
			files: i,
			past: a
		}),
		target: d,
		indexes: u,
		commitTime: f?.commitTime ?? Math.floor(o.now() / 1e3),
		elsewhere: m,
		versionInFile: f?.isShallow === !0 ? await inFiles(l, i) : new Set(),
		findings: [
			...l.findings,
			...n(s, p),
			...m === void 0 ? [] : [w({
				tag: e.tag ?? "",
				...m
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = O(n, a);
	return N(t, {
		formats: o,
		workspace: r,
		neighbours: () => D(i, r)
	});
}, inFiles = async (e, t) => {
	let n = await originsOf(withDynamicVersion(e), {
		workspace: e,
		files: t
	});
	return new Set(n.flatMap(([e, { kind: t }]) => t === "stated" ? [e] : []));
}, withDynamicVersion = (e) => B(e).filter(({ version: e }) => e === void 0), tagNaming = ({ workspace: e, tags: t, claims: n, repository: r }, { tagFormat: i, config: a }) => {
	let o = O(i, a);
	return {
		formats: o,
		nameTags: se({
			formats: o,
			config: a,
			workspace: e,
			claims: n,
			...de(t, r?.commit)
		})
	};
}, makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: s } = e, { workspace: c, graph: l, target: u, repository: d, elsewhere: f, commitTime: p, versionInFile: m } = n, h = tagNaming(n, {
		...t,
		config: r
	});
	return planPublish({
		workspace: c,
		graph: l,
		config: r,
		wish: t,
		elsewhere: f,
		tagFormats: h.formats,
		nameTags: h.nameTags,
		bounds: t.bounds,
		index: {
			name: u.name,
			upload_url: u.uploadUrl,
			simple_url: u.simpleUrl
		},
		released: i,
		versions: a,
		isShallow: d?.isShallow,
		versionInFile: m,
		run: {
			id: o,
			commit: d?.commit ?? null,
			commitTime: p,
			now: s
		}
	});
}, findDue = async ({ due: e, tag: t, dist: n, workingDirectory: r, githubToken: i }, { openForge: a, absolute: o, ...s }) => {
	if (e === "unreleased" || t !== void 0 || n.length > 0) return;
	let { findReleases: c } = await import("./stages-due-find-releases.js");
	return await c(o(r), {
		...s,
		forge: a(i?.secret)
	});
}, uploadLogin = ({ username: e, password: t }) => e === void 0 || t === void 0 ? void 0 : {
	username: e,
	password: t.secret
}, Q = a({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation: e, why: t }) => ({
	message: `${e} cannot go along: ${l(t)}`,
	...i((e) => `Run attest on this dist, which replaces it, or publish with ${c(e, "attestations", "false")}`)
})), $ = a({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: e.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${s(e, 10)}`,
	...i((e) => `Build with ${e("dry-run: true", "--dry-run")}, run attest on the dist that it leaves, and publish that dist; or set ${c(e, "attestations", "auto")}`)
})), Se = a({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e, isPyPI: t }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, beside which they are not taken`,
	...i((e) => `${t ? "Publish by trusted publishing (id-token: write, and no token), or set" : "Set"} ${c(e, "attestations", "auto")}`)
})), Ce = a({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ files: e, all: t }) => ({
	message: `${e.length} of ${t} files go up without an attestation: ${s(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), we = a({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, index: n, words: r }) => ({
	package: e,
	message: `${n} refused ${t} for its attestation: ${r}`,
	...isPassing(r) ? {
		hint: "Run again: the index failed while it verified the attestation",
		remedy: "outside",
		says: "again"
	} : i((e) => `${remedyFor(r)}. Or publish without: ${c(e, "attestations", "false")}`)
})), isPassing = (e) => /unknown error/i.test(e), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names: none that another calls" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", Te = a({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true or index: rehearsal"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", Ee = new Set([
	"merge_group",
	"workflow_run",
	"issue_comment",
	"issues",
	"commit_comment",
	"discussion",
	"discussion_comment",
	"fork",
	"gollum",
	"watch"
]), guardEvent = (e, { event: t }) => {
	if (t === void 0 || isTrial(e)) return;
	let { index: n = "an index" } = e;
	if (isOpenToAll(t)) throw new r(Te({
		event: t,
		index: n
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || Ee.has(e), attestationsToLack = ({ attestations: e, dist: t, dryRun: n }) => e === "true" && t.length === 0 && !n ? [$({ files: [] })] : [], guardAttestations = (e) => {
	let t = attestationsToLack(e);
	if (t.length > 0 && !isTrial(e)) throw new r(t);
}, guardChecks = ({ checks: e, dist: t }) => {
	if (e && t.length > 0) throw new r(_e({}));
}, guardShare = ({ share: e, dist: t, dryRun: n }) => {
	if (e.length > 0 && (!n || t.length > 0)) throw new r(f({}));
};
export { we as attestationRefused, Q as attestationUnusable, Ce as attestationsIncomplete, $ as attestationsMissing, Se as attestationsNeedTrust, attestationsToLack, xe as changedSinceTag, ve as checkSkipped, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, makePlan, ye as noLock, pe as notCommitted, me as notCommittedElsewhere, originsOf, he as submoduleEmpty, ge as submoduleEmptyElsewhere, survey, tagNaming, uploadLogin, withDynamicVersion };
