import { Problem as e, isWork as t, named as n, shown as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { orderOf as a, shareNotDry as o, waitsOf as s } from "./domain-schedule-schedule.js";
import { indexTitle as c, presetOfUrl as l } from "./domain-target-presets.js";
import { admits as u, canonicalVersion as d, isDevelopment as f, isLocal as p, parseSpecifiers as m, parseVersion as h, tagIsNotVersion as ee, tagOfAnother as g, wheelPattern as _ } from "./actions-shared-inputs.js";
import { publishabilityOf as v, publishable as y } from "./domain-toml-places.js";
import { checkTag as b, extraUnbound as x, hardCycle as S, isSameVersion as C, isWritten as te, looksUntagged as ne, memberPlace as w, readTagFormats as T, requirementPlace as E, siblingMissing as D, versionRefused as O, versionUnknown as k } from "./domain-tag-suggest-format.js";
import { boundOf as A, builtRequirement as j, checkBuilds as M, checkGroups as N, checkRequirements as P, choose as F, configOf as I, isOnIndex as L, leftBehind as R, matchesName as z, mayBeBound as B, nameTags as V, planBounds as H, readNeighbours as U, readWish as W, tagElsewhere as G, tagsBeside as K, unknownPackages as re } from "./domain-config-config.js";
import { buildGraph as q, hardRequirements as J, readWorkspace as Y } from "./actions-discover-action.js";
import { chooseTarget as X } from "./domain-problem-target.js";
const boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), counts = (e, t) => e.kind === "extra" || e.kind !== "group" && v(t).isPublishable, requires = ({ requirements: e }, t) => e.some((e) => counts(e, t) && te(e) && e.requirement.specifier === "" && e.requirement.name === t.name), a = i.map((t) => [t, e.filter((e) => requires(e, t)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, Z = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)", ie = i({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project"
}, ({ package: e, files: t, isJob: r }) => ({
	package: e,
	file: t[0],
	message: `${e} has changes that are not committed: ${n(t)}`,
	...r ? {
		remedy: "call",
		hint: "Find what writes them, a step before or a gate, and let it leave the checkout as it is; or publish anyway with allow-dirty: true"
	} : { hint: "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with allow-dirty (--allow-dirty)" }
})), ae = i({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${n(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), oe = i({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has submodules that are not fetched: ${n(t)}`,
	hint: `${Z}; allow-dirty (--allow-dirty) publishes without what they hold`
})), se = i({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${n(e)}`,
	hint: `${Z} where a build needs them`
})), ce = i({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), le = i({
	code: "RA-PREFLIGHT-CHECK-SKIPPED",
	severity: "warning",
	mender: "project"
}, ({ check: e, reason: t }) => ({
	message: `The check ${e} was asked for, and could not be made: ${r(t)}`,
	...remedyFor$2(t)
})), remedyFor$2 = (e) => / for url \(|gave no answer/.test(e) ? {
	remedy: "outside",
	hint: "See that the service can be reached from here, and run again when it answers"
} : e.startsWith("this uv") ? {
	remedy: "call",
	hint: "Update uv"
} : { hint: "Fix that" }, ue = i({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
})), Q = "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)", de = i({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${n(e)}`,
	hint: Q
})), fe = i({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r < 1e3 ? r : "1000 or more"} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), checkShallow = ({ members: e }, n) => {
	let isMeant = (e) => t(e) || e.status === "development", r = e.filter(({ name: e, version: t }) => t === void 0 && isMeant(n.get(e)));
	return r.length === 0 ? [] : [de({ packages: r.map(({ name: e }) => e) })];
}, madeUp = ({ members: e }, t) => {
	let looksSo = (e) => {
		let t = h(e ?? "");
		return t !== void 0 && (f(t) || p(t));
	}, n = e.filter(({ name: e, version: n }) => n === void 0 && looksSo(t.get(e)));
	return new Set(n.map(({ name: e }) => e));
}, deepening = (e, t, n) => t.some((e) => n.has(e)) ? {
	...e,
	remedy: "call",
	hint: `${Q}: without tags a backend makes up such a version`
} : e, checkSiblings = (e) => {
	let n = new Map([...e.packages].filter(([, e]) => !t(e)));
	if (n.size === 0) return [];
	let r = new Map(e.workspace.members.map((e) => [e.name, e])), i = new Set(), a = [], visit = (t, o) => {
		for (let s of t.requirements) {
			let c = n.get(s.requirement.name);
			if (c === void 0 || c.name === t.name || !isNeeded(s, t.name === o) || s.requirement.url !== void 0) continue;
			let l = j(s, e.packages.get(t.name));
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
	let r = m(e.specifier) ?? [];
	return t.status === "published" && !u(r, t.version ?? "") || L(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => {
	let o = D({
		name: t.name,
		requirement: i,
		sibling: a.name,
		lack: lackOf(a, e),
		neededBy: t.name === r ? void 0 : r,
		...remedyFor$1(a, r, e),
		place: E(e.workspace, t, n)
	});
	return deepening(o, [a.name], e.unsure);
}, lackOf = ({ status: e, reason: t }, { indexName: n }) => e === "private" || e === "not-a-package" ? `never published (${t})` : e === "published" ? `yanked on ${n} in every such version` : `neither chosen nor on ${n} in such a version`, remedyFor$1 = ({ name: e, version: t, status: n, tag: r }, i, { workspace: { members: a }, selection: { packages: o, exclude: s, prepared: c }, isRehearsal: l }) => {
	switch (n) {
		case "excluded": return s.some((t) => z(t, e)) ? {
			input: "exclude",
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : c === void 0 ? o.length > 0 ? {
			hint: `Add ${e} to packages`,
			remedy: "call"
		} : l ? {
			hint: `Take both, with ${i} and ${e} in packages`,
			remedy: "call"
		} : p(h(t ?? "0")) ? {
			hint: `Publish ${e} before, by a tag of its own`,
			remedy: "outside"
		} : {
			hint: `Publish ${e} before, by its own tag ${r}, or both at once, with ${i} and ${e} in packages`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return ne(t ?? "") && a.some((t) => t.name === e && t.version === void 0) ? {
			hint: `Where a tool makes the version of ${e} of tags, tag the commit for it; else give it a public version, such as 1.2.3`,
			remedy: "tag"
		} : {
			hint: p(h(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is, add ${e} to packages`,
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
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => w(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [k({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = h(s), refused = (e) => O({
		name: a,
		version: s,
		why: e,
		place: place(),
		isDynamic: t.version === void 0
	});
	return l === void 0 ? [refused("is none by PEP 440")] : i && p(l) ? [refused("is a local one")] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), boundVersions = ({ bounds: e, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || t(i.get(a))) return s;
	let c = A(e, h(s));
	return L({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, bounds: i, index: a } = t, o = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: s } = t.requirement, l = n.versions.get(s);
		if (!(B(t) && t.kind === "extra" && s !== e.name && i !== "off") || l === void 0 || o(s, "extra") !== void 0) return [];
		let { text: u } = t.requirement, d = E(r, e, t);
		return [x({
			name: e.name,
			requirement: u,
			sibling: s,
			version: l,
			index: c(a),
			place: d
		})];
	}));
}, planPublish = (e) => {
	let { workspace: t, config: n, index: r, released: i, run: a } = e, { members: o } = t, s = W(e.wish, {
		members: o,
		config: n,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), l = canonicalVersions(o, e.versions), u = {
		selection: s,
		config: n,
		versions: l,
		released: i,
		indexName: c(r),
		refusesLocal: refusesLocal(r),
		now: a.now
	}, d = new Map(o.map((e) => [e.name, F(e, u)])), { packages: f, criticalPath: p } = arrange(e, {
		selection: s,
		versions: l,
		choices: d,
		nameTag: e.nameTags(l)
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
		findings: check(e, {
			selection: s,
			versions: l,
			choices: d,
			packages: f
		})
	};
}, isRehearsal = ({ name: e }) => e === "rehearsal", refusesLocal = (e) => isRehearsal(e) || l(e.upload_url) !== void 0, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = d(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => t(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), o = J(r), c = s(o, i), l = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), u = [...new Set([...i].map((e) => l.get(e) ?? [e]))], { levels: d, criticalPath: f } = a({
		units: u,
		needs: c
	}), p = new Map(d.flatMap((e, t) => e.flat().map((e) => [e, t]))), levelAfter = ({ name: e }) => Math.max(0, ...(c.get(e) ?? []).map((e) => p.get(e) + 1)), m = Map.groupBy(n.members.filter(({ name: e }) => !i.has(e)), levelAfter), h = new Map(n.members.map((e) => [e.name, e])), packagesOf = (n) => [...(d[n] ?? []).flat().map((e) => h.get(e)), ...m.get(n) ?? []].map((r) => ({
		...describe(r, e, t),
		level: n,
		needs: o.get(r.name) ?? [],
		unit: l.get(r.name) ?? [r.name]
	}));
	return {
		packages: [...d, []].flatMap((e, t) => packagesOf(t)),
		criticalPath: f
	};
}, describe = (e, n, { selection: r, versions: i, choices: a, nameTag: o }) => {
	let { bounds: s } = n, { platforms: c } = I(n.config, e.name), { name: l } = e, u = i.get(l), d = a.get(l);
	return {
		name: l,
		raw_name: e.rawName,
		path: e.path,
		version: u ?? null,
		status: d.status,
		reason: d.reason,
		bounds: t(d) ? H(e, s, boundVersions(n, {
			versions: i,
			choices: a
		})) : [],
		tag: u === void 0 ? null : tagOf({
			name: l,
			version: u
		}, o, r),
		requires_python: e.requiresPython ?? null,
		on_index: d.onIndex,
		wheels: u === void 0 ? [] : c.map((e) => _(e, {
			name: l,
			version: u
		}))
	};
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && C(n.match.version, e.version) ? n.text : t(e), check = (e, { selection: n, versions: r, choices: i, packages: a }) => {
	let { workspace: o, graph: s, config: l, index: u, released: d, bounds: f, tagFormats: p, versions: m } = e, h = new Map(a.map((e) => [e.name, e])), g = o.members.filter(({ name: e }) => t(i.get(e))), _ = s.cycles.map((e) => e.filter((e) => t(i.get(e)))).filter(({ length: e }) => e > 1), v = f === "off" ? new Map() : boundSiblings(g, o, r), y = e.isShallow === !0, x = y ? madeUp(o, r) : new Set(), C = [...n.tag === void 0 ? [] : b({
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
		refusesLocal: refusesLocal(u)
	})];
	return [
		...y ? checkShallow(o, h) : [],
		...C.map((e) => e.code === ee.code || e.code === O.code ? deepening(e, e.package === void 0 ? [...x] : [e.package], x) : e),
		...N({
			...o,
			config: l,
			versions: r,
			isReleasing: (e) => t(i.get(e)),
			behind: R(i, {
				selection: n,
				versions: r,
				released: d,
				now: e.run.now
			})
		}),
		...g.flatMap((e) => P(o, e, {
			siblings: h,
			isServed: (e) => (t) => L({ specifier: t }, e, d)
		})),
		...checkSiblings({
			workspace: o,
			packages: h,
			released: d,
			selection: n,
			indexName: c(u),
			isRehearsal: isRehearsal(u),
			unsure: x
		}),
		...unboundExtras(g, e, {
			versions: r,
			choices: i
		}),
		...M({
			workspace: o,
			packages: h,
			released: d
		}, _),
		..._.map((e) => S({ packages: e }))
	];
}, survey = async (t, n) => {
	let { files: r, git: i, clock: a, config: o, absolute: s } = n, c = Y(r, s(t.workingDirectory)), l = n.indexes.read(c.root), u = X(t, l);
	if ("code" in u) throw new e(u);
	let d = await i.inspect(c.root), f = c.members.map(({ name: e }) => e), p = readElsewhere(t, c, n);
	return {
		workspace: c,
		graph: q(c),
		repository: d,
		tags: d === void 0 ? [] : await i.tags(d.topLevel),
		target: u,
		indexes: l,
		commitTime: d?.commitTime ?? Math.floor(a.now() / 1e3),
		elsewhere: p,
		findings: [
			...c.findings,
			...re(o, f),
			...p === void 0 ? [] : [g({
				tag: t.tag ?? "",
				...p
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = T(n, a);
	return G(t, {
		formats: o,
		workspace: r,
		neighbours: () => U(i, r)
	});
}, withDynamicVersion = (e) => y(e).filter(({ version: e }) => e === void 0), makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: s } = e, { workspace: c, graph: l, target: u, repository: d, tags: f, elsewhere: p, commitTime: m } = n, h = T(t.tagFormat, r);
	return planPublish({
		workspace: c,
		graph: l,
		config: r,
		wish: t,
		elsewhere: p,
		tagFormats: h,
		nameTags: V({
			formats: h,
			config: r,
			workspace: c,
			...K(f, d?.commit)
		}),
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
			commitTime: m,
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
}, pe = i({
	code: "RA-ATTESTATION-UNUSABLE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ attestation: e, why: t }) => ({
	message: `${e} cannot go along: ${r(t)}`,
	hint: "Run attest on this dist, which replaces it, or publish with attestations: false (--attestations false)"
})), $ = i({
	code: "RA-ATTESTATIONS-MISSING",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: e.length === 0 ? "attestations is true, and a run that builds what it publishes has none" : `attestations is true, and these files have none in dist: ${n(e, 10)}`,
	hint: "Build with dry-run, run attest on the dist that it leaves, and publish that dist; or set attestations: auto (--attestations auto)"
})), me = i({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e, isPyPI: t }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, beside which they are not taken`,
	hint: `${t ? "Publish by trusted publishing (id-token: write, and no token), or set" : "Set"} attestations: auto (--attestations auto)`
})), he = i({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ files: e, all: t }) => ({
	message: `${e.length} of ${t} files go up without an attestation: ${n(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), ge = i({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, index: n, words: r }) => ({
	package: e,
	message: `${n} refused ${t} for its attestation: ${r}`,
	hint: `${remedyFor(r)}. Or publish without: attestations: false (--attestations false)`
})), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names: none that another calls" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", _e = i({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true (--dry-run) or index: rehearsal (--index rehearsal)"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", ve = new Set([
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
]), guardEvent = (t, { event: n }) => {
	if (n === void 0 || isTrial(t)) return;
	let { index: r = "an index" } = t;
	if (isOpenToAll(n)) throw new e(_e({
		event: n,
		index: r
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || ve.has(e), guardAttestations = (t) => {
	if (t.attestations === "true" && t.dist.length === 0 && !isTrial(t)) throw new e($({ files: [] }));
}, guardChecks = ({ checks: t, dist: n }) => {
	if (t && n.length > 0) throw new e(ce({}));
}, guardShare = ({ share: t, dist: n, dryRun: r }) => {
	if (t.length > 0 && (!r || n.length > 0)) throw new e(o({}));
};
export { ge as attestationRefused, pe as attestationUnusable, he as attestationsIncomplete, $ as attestationsMissing, me as attestationsNeedTrust, fe as changedSinceTag, le as checkSkipped, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, makePlan, ue as noLock, ie as notCommitted, ae as notCommittedElsewhere, oe as submoduleEmpty, se as submoduleEmptyElsewhere, survey, withDynamicVersion };
