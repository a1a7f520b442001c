import { configOf as e, isWork as t, trustFirst as n, unknownPackages as r } from "../index.js";
import { Problem as i, defineFinding as a, named as o, shown as s } from "./domain-workspace-path.js";
import { orderOf as c, shareNotDry as l, waitsOf as u } from "./domain-schedule-schedule.js";
import { indexTitle as d, presetOfUrl as f } from "./domain-problem-index-reads.js";
import { admits as p, canonicalVersion as m, isDevelopment as h, isLocal as g, isSameVersion as _, parseSpecifiers as v, parseVersion as y, tagIsNotVersion as b, tagOfAnother as x } from "./actions-shared-inputs.js";
import { wheelPattern as S } from "./domain-tag-suggest-format.js";
import { boundOf as C, builtRequirement as w, checkBuilds as T, checkGroups as ee, checkRequirements as te, checkTag as ne, choose as re, extraUnbound as E, hardCycle as D, isOnIndex as O, isWritten as k, leftBehind as A, looksUntagged as j, matchesName as M, mayBeBound as N, memberPlace as P, nameTags as F, planBounds as I, readNeighbours as L, readTagFormats as R, readWish as z, requirementPlace as B, siblingMissing as V, tagElsewhere as H, tagsBeside as U, unpublishable as W, versionRefused as G, versionUnknown as ie } from "./domain-tag-tag-owners.js";
import { buildGraph as K, hardRequirements as q, publishabilityOf as J, publishable as Y, readWorkspace as ae } from "./actions-discover-action.js";
import { chooseTarget as oe } from "./domain-problem-target.js";
const boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), counts = (e, t) => e.kind === "extra" || e.kind !== "group" && J(t).isPublishable, requires = ({ requirements: e }, t) => e.some((e) => counts(e, t) && k(e) && e.requirement.specifier === "" && e.requirement.name === t.name), a = i.map((t) => [t, e.filter((e) => requires(e, t)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, X = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)", se = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, files: t, isJob: n }) => ({
	package: e,
	file: t[0],
	message: `${e} has changes that are not committed: ${o(t)}`,
	...n ? { hint: "Find what writes them, a step before or a gate, and let it leave the checkout as it is; or publish anyway with allow-dirty: true" } : { hint: "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with allow-dirty (--allow-dirty)" }
})), ce = a({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${o(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), le = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has submodules that are not fetched: ${o(t)}`,
	hint: `${X}; allow-dirty (--allow-dirty) publishes without what they hold`
})), ue = a({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${o(e)}`,
	hint: `${X} where a build needs them`
})), de = a({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), fe = a({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check: e, reason: t }) => ({
	message: `The check ${e} was asked for, and could not be made: ${s(t)}`,
	...remedyFor$2(e, t),
	...n(t)
})), remedyFor$2 = (e, t) => / for url \(|gave no answer/.test(t) ? {
	remedy: "outside",
	hint: `See that the service that ${e} asks can be reached from here`
} : t.startsWith("this uv") ? {
	remedy: "call",
	hint: "Update uv"
} : { hint: `Fix what keeps ${e} from being made` }, pe = a({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file; nothing needs to be done where the project keeps none"
})), Z = "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)", me = a({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${o(e)}`,
	hint: Z
})), Q = a({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r < 1e3 ? r : "1000 or more"} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), checkShallow = ({ members: e }, n) => {
	let isMeant = (e) => t(e) || e.status === "development", r = e.filter(({ name: e, version: t }) => t === void 0 && isMeant(n.get(e)));
	return r.length === 0 ? [] : [me({ packages: r.map(({ name: e }) => e) })];
}, madeUp = ({ members: e }, t) => {
	let looksSo = (e) => {
		let t = y(e ?? "");
		return t !== void 0 && (h(t) || g(t));
	}, n = e.filter(({ name: e, version: n }) => n === void 0 && looksSo(t.get(e)));
	return new Set(n.map(({ name: e }) => e));
}, deepening = (e, t, n) => t.some((e) => n.has(e)) ? {
	...e,
	remedy: "call",
	hint: `${Z}: without tags a backend makes up such a version`
} : e, checkSiblings = (e) => {
	let n = new Map([...e.packages].filter(([, e]) => !t(e)));
	if (n.size === 0) return [];
	let r = new Map(e.workspace.members.map((e) => [e.name, e])), i = new Set(), a = [], visit = (t, o) => {
		for (let s of t.requirements) {
			let c = n.get(s.requirement.name);
			if (c === void 0 || c.name === t.name || !isNeeded(s, t.name === o) || s.requirement.url !== void 0) continue;
			let l = w(s, e.packages.get(t.name));
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
	let r = v(e.specifier) ?? [];
	return t.status === "published" && !p(r, t.version ?? "") || O(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => {
	let o = V({
		name: t.name,
		requirement: i,
		sibling: a.name,
		lack: lackOf(a, e),
		neededBy: t.name === r ? void 0 : r,
		...remedyFor$1(a, r, e),
		place: B(e.workspace, t, n)
	});
	return deepening(o, [a.name], e.unsure);
}, lackOf = ({ status: e, reason: t }, { indexName: n }) => e === "private" || e === "not-a-package" ? `never published (${t})` : e === "published" ? `yanked on ${n} in every such version` : `neither chosen nor on ${n} in such a version`, remedyFor$1 = ({ name: e, version: t, status: n, tag: r }, i, { workspace: { members: a }, selection: { packages: o, exclude: s, prepared: c }, isRehearsal: l }) => {
	switch (n) {
		case "excluded": return s.some((t) => M(t, e)) ? {
			input: "exclude",
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : c === void 0 ? o.length > 0 ? {
			hint: `Add ${e} to packages`,
			remedy: "call"
		} : l ? {
			hint: `Take both, with ${i} and ${e} in packages`,
			remedy: "call"
		} : g(y(t ?? "0")) ? {
			hint: `Publish ${e} before, by a tag of its own`,
			remedy: "outside"
		} : {
			hint: `Publish ${e} before, by its own tag ${r}, or both at once, with ${i} and ${e} in packages`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return j(t ?? "") && a.some((t) => t.name === e && t.version === void 0) ? {
			hint: `Where a tool makes the version of ${e} of tags, tag the commit for it; else give it a public version, such as 1.2.3`,
			remedy: "tag"
		} : {
			hint: g(y(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is, name it in packages, beside what else is to be published`,
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
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => P(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [ie({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = y(s), refused = (e) => G({
		name: a,
		version: s,
		why: e,
		place: place(),
		isDynamic: t.version === void 0
	});
	return l === void 0 ? [refused("is none by PEP 440")] : i && g(l) ? [refused("is a local one")] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), boundVersions = ({ bounds: e, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || t(i.get(a))) return s;
	let c = C(e, y(s));
	return O({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, config: i, bounds: a, index: o } = t, s = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: c } = t.requirement, l = n.versions.get(c);
		if (!(N(t) && t.kind === "extra" && c !== e.name && a !== "off") || l === void 0 || s(c, "extra") !== void 0) return [];
		let { text: u } = t.requirement, f = B(r, e, t), p = r.members.find((e) => e.name === c), m = p && W(p, i)?.reason, h = {
			name: e.name,
			requirement: u,
			sibling: c,
			version: l,
			never: m
		};
		return [E({
			...h,
			index: d(o),
			place: f
		})];
	}));
}, isRehearsal = ({ name: e }) => e === "rehearsal", refusesLocal = (e) => isRehearsal(e) || f(e.upload_url) !== void 0, checkPlan = (e, { selection: n, versions: r, choices: i, packages: a }) => {
	let { workspace: o, graph: s, config: c, index: l, released: u, bounds: f, tagFormats: p, versions: m } = e, h = new Map(a.map((e) => [e.name, e])), g = o.members.filter(({ name: e }) => t(i.get(e))), _ = s.cycles.map((e) => e.filter((e) => t(i.get(e)))).filter(({ length: e }) => e > 1), v = f === "off" ? new Map() : boundSiblings(g, o, r), y = e.isShallow === !0, x = y ? madeUp(o, r) : new Set(), S = [...n.tag === void 0 ? [] : ne({
		tag: n.tag,
		tagFormats: p,
		workspace: o,
		choices: i,
		versions: r
	}), ...checkVersions({
		workspace: o,
		members: [...g, ...v.keys()],
		requiredBy: v,
		resolved: m,
		refusesLocal: refusesLocal(l)
	})];
	return [
		...y ? checkShallow(o, h) : [],
		...S.map((e) => e.code === b.code || e.code === G.code ? deepening(e, e.package === void 0 ? [...x] : [e.package], x) : e),
		...ee({
			...o,
			config: c,
			versions: r,
			isReleasing: (e) => t(i.get(e)),
			behind: A(i, {
				selection: n,
				versions: r,
				released: u,
				now: e.run.now
			})
		}),
		...g.flatMap((e) => te(o, e, {
			siblings: h,
			isServed: (e) => (t) => O({ specifier: t }, e, u)
		})),
		...checkSiblings({
			workspace: o,
			packages: h,
			released: u,
			selection: n,
			indexName: d(l),
			isRehearsal: isRehearsal(l),
			unsure: x
		}),
		...unboundExtras(g, e, {
			versions: r,
			choices: i
		}),
		...T({
			workspace: o,
			packages: h,
			released: u
		}, _),
		..._.map((e) => D({ packages: e }))
	];
}, planPublish = (e) => {
	let { workspace: t, config: n, index: r, released: i, run: a } = e, { members: o } = t, s = z(e.wish, {
		members: o,
		config: n,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), c = canonicalVersions(o, e.versions), l = {
		selection: s,
		config: n,
		versions: c,
		released: i,
		indexName: d(r),
		refusesLocal: refusesLocal(r),
		now: a.now
	}, u = new Map(o.map((e) => [e.name, re(e, l)])), { packages: f, criticalPath: p } = arrange(e, {
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
			packages: f,
			critical_path: p
		},
		findings: checkPlan(e, {
			selection: s,
			versions: c,
			choices: u,
			packages: f
		})
	};
}, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = m(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => t(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), a = q(r), o = u(a, i), s = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), l = [...new Set([...i].map((e) => s.get(e) ?? [e]))], { levels: d, criticalPath: f } = c({
		units: l,
		needs: o
	}), p = new Map(d.flatMap((e, t) => e.flat().map((e) => [e, t]))), levelAfter = ({ name: e }) => Math.max(0, ...(o.get(e) ?? []).map((e) => p.get(e) + 1)), m = Map.groupBy(n.members.filter(({ name: e }) => !i.has(e)), levelAfter), h = new Map(n.members.map((e) => [e.name, e])), packagesOf = (n) => [...(d[n] ?? []).flat().map((e) => h.get(e)), ...m.get(n) ?? []].map((r) => ({
		...describe(r, e, t),
		level: n,
		needs: a.get(r.name) ?? [],
		unit: s.get(r.name) ?? [r.name]
	}));
	return {
		packages: [...d, []].flatMap((e, t) => packagesOf(t)),
		criticalPath: f
	};
}, describe = (n, r, { selection: i, versions: a, choices: o, nameTag: s }) => {
	let { bounds: c } = r, { platforms: l } = e(r.config, n.name), { name: u } = n, d = a.get(u), f = o.get(u);
	return {
		name: u,
		raw_name: n.rawName,
		path: n.path,
		version: d ?? null,
		status: f.status,
		reason: f.reason,
		bounds: t(f) ? I(n, c, boundVersions(r, {
			versions: a,
			choices: o
		})) : [],
		tag: d === void 0 ? null : tagOf({
			name: u,
			version: d
		}, s, i),
		requires_python: n.requiresPython ?? null,
		on_index: f.onIndex,
		wheels: d === void 0 ? [] : l.map((e) => S(e, {
			name: u,
			version: d
		}))
	};
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && _(n.match.version, e.version) ? n.text : t(e), survey = async (e, t) => {
	let { files: n, git: a, clock: o, config: s, absolute: c } = t, l = ae(n, c(e.workingDirectory)), u = t.indexes.read(l.root), d = oe(e, u);
	if ("code" in d) throw new i(d);
	let f = await a.inspect(l.root), p = l.members.map(({ name: e }) => e), m = readElsewhere(e, l, t);
	return {
		workspace: l,
		graph: K(l),
		repository: f,
		tags: f === void 0 ? [] : await a.tags(f.topLevel),
		target: d,
		indexes: u,
		commitTime: f?.commitTime ?? Math.floor(o.now() / 1e3),
		elsewhere: m,
		findings: [
			...l.findings,
			...r(s, p),
			...m === void 0 ? [] : [x({
				tag: e.tag ?? "",
				...m
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = R(n, a);
	return H(t, {
		formats: o,
		workspace: r,
		neighbours: () => L(i, r)
	});
}, withDynamicVersion = (e) => Y(e).filter(({ version: e }) => e === void 0), tagNaming = ({ workspace: e, tags: t, repository: n }, { tagFormat: r, config: i }) => {
	let a = R(r, i);
	return {
		formats: a,
		nameTags: F({
			formats: a,
			config: i,
			workspace: e,
			...U(t, n?.commit)
		})
	};
}, makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: s } = e, { workspace: c, graph: l, target: u, repository: d, elsewhere: f, commitTime: p } = n, m = tagNaming(n, {
		...t,
		config: r
	});
	return planPublish({
		workspace: c,
		graph: l,
		config: r,
		wish: t,
		elsewhere: f,
		tagFormats: m.formats,
		nameTags: m.nameTags,
		bounds: t.bounds,
		index: {
			name: u.name,
			upload_url: u.uploadUrl,
			simple_url: u.simpleUrl
		},
		released: i,
		versions: a,
		isShallow: d?.isShallow,
		run: {
			id: o,
			commit: d?.commit ?? null,
			commitTime: p,
			now: s
		}
	});
}, uploadLogin = ({ username: e, password: t }) => e === void 0 || t === void 0 ? void 0 : {
	username: e,
	password: t.secret
}, findDue = async ({ due: e, tag: t, dist: n, workingDirectory: r, githubToken: i }, { openForge: a, absolute: o, ...s }) => {
	if (e === "unreleased" || t !== void 0 || n.length > 0) return;
	let { findReleases: c } = await import("./stages-due-find-releases.js");
	return await c(o(r), {
		...s,
		forge: a(i?.secret)
	});
}, he = a({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation: e, why: t }) => ({
	message: `${e} cannot go along: ${s(t)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
})), $ = a({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: e.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${o(e, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
})), ge = a({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e, isPyPI: t }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, beside which they are not taken`,
	hint: `${t ? "Publish by trusted publishing (id-token: write, and no token), or set" : "Set"} attestations: auto (--attestations auto)`
})), _e = a({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ files: e, all: t }) => ({
	message: `${e.length} of ${t} files go up without an attestation: ${o(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), ve = a({
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
	} : { hint: `${remedyFor(r)}. Or publish without: attestations: false (--attestations false)` }
})), isPassing = (e) => /unknown error/i.test(e), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names: none that another calls" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", ye = a({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true (--dry-run) or index: rehearsal (--index rehearsal)"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", be = new Set([
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
	if (isOpenToAll(t)) throw new i(ye({
		event: t,
		index: n
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || be.has(e), attestationsToLack = ({ attestations: e, dist: t, dryRun: n }) => e === "true" && t.length === 0 && !n ? [$({ files: [] })] : [], guardAttestations = (e) => {
	let t = attestationsToLack(e);
	if (t.length > 0 && !isTrial(e)) throw new i(t);
}, guardChecks = ({ checks: e, dist: t }) => {
	if (e && t.length > 0) throw new i(de({}));
}, guardShare = ({ share: e, dist: t, dryRun: n }) => {
	if (e.length > 0 && (!n || t.length > 0)) throw new i(l({}));
};
export { ve as attestationRefused, he as attestationUnusable, _e as attestationsIncomplete, $ as attestationsMissing, ge as attestationsNeedTrust, attestationsToLack, Q as changedSinceTag, fe as checkSkipped, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, makePlan, pe as noLock, se as notCommitted, ce as notCommittedElsewhere, le as submoduleEmpty, ue as submoduleEmptyElsewhere, survey, tagNaming, uploadLogin, withDynamicVersion };
