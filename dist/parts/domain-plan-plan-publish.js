import { Problem as e, isWork as t, named as n, shown as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { chooseTarget as a, indexTitle as o, presetOfUrl as s } from "./domain-problem-target.js";
import { admits as c, canonicalVersion as l, isDevelopment as u, isLocal as d, parseSpecifiers as f, parseVersion as p, tagIsNotVersion as m, tagOfAnother as h, wheelPattern as g } from "./domain-python-requirement.js";
import { publishable as _ } from "./domain-toml-places.js";
import { checkTag as ee, extraUnbound as v, hardCycle as y, isSameVersion as b, isWritten as x, memberPlace as S, orderOf as C, readTagFormats as w, requirementPlace as T, shareNotDry as E, siblingMissing as te, versionRefused as D, versionUnknown as ne, waitsOf as O } from "./domain-tag-suggest-format.js";
import { boundOf as k, builtRequirement as A, checkBuilds as j, checkGroups as M, checkRequirements as N, choose as P, configOf as F, isOnIndex as I, leftBehind as L, matchesName as R, mayBeBound as z, nameTags as B, planBounds as V, readNeighbours as H, readWish as U, tagElsewhere as W, tagsBeside as G, unknownPackages as K } from "./domain-config-config.js";
import { buildGraph as q, hardRequirements as re, readWorkspace as J } from "./actions-discover-action.js";
const boundSiblings = (e, { members: t }, n) => {
	let r = new Set(e), i = t.filter((e) => !n.has(e.name) && !r.has(e)), requires = ({ requirements: e }, t) => e.some((e) => e.kind !== "group" && x(e) && e.requirement.specifier === "" && e.requirement.name === t), a = i.map((t) => [t, e.filter((e) => requires(e, t.name)).map(({ name: e }) => e)]);
	return new Map(a.filter(([, e]) => e.length > 0));
}, Y = "Set submodules: recursive for actions/checkout (or run git submodule update --init --recursive)", X = i({
	code: "RA-PREFLIGHT-NOT-COMMITTED",
	severity: "error",
	mender: "project"
}, ({ package: e, files: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has changes that are not committed: ${n(t)}`,
	hint: "Commit what is changed, or take it back; remove or ignore what git does not know; or publish anyway with allow-dirty (--allow-dirty)"
})), ie = i({
	code: "RA-PREFLIGHT-NOT-COMMITTED-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ files: e }) => ({
	message: `Changes that are not committed, outside of what is published: ${n(e)}`,
	hint: "Nothing needs to be done; to be sure, commit or remove them"
})), ae = i({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, submodules: t }) => ({
	package: e,
	file: t[0],
	message: `${e} has submodules that are not fetched: ${n(t)}`,
	hint: `${Y}; allow-dirty (--allow-dirty) publishes without what they hold`
})), oe = i({
	code: "RA-PREFLIGHT-SUBMODULE-EMPTY-ELSEWHERE",
	severity: "notice",
	mender: "project"
}, ({ submodules: e }) => ({
	message: `Submodules that are not fetched, outside of what is published: ${n(e)}`,
	hint: `${Y} where a build needs them`
})), se = i({
	code: "RA-PREFLIGHT-CHECKS-WITHOUT-CHECKOUT",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "checks looks at a checkout, and dist is published without one",
	hint: "Set checks in the job that builds (dry-run: true), and take it away here"
})), ce = i({
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
	hint: "Update uv, and run again"
} : { hint: "Fix that, and run again" }, Z = i({
	code: "RA-PREFLIGHT-NO-LOCK",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "The workspace has no uv.lock",
	hint: "Run uv lock and commit the file"
})), Q = "Set fetch-depth: 0 for actions/checkout (or run git fetch --unshallow --tags)", le = i({
	code: "RA-PREFLIGHT-SHALLOW",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and these packages have dynamic versions: ${n(e)}`,
	hint: Q
})), ue = i({
	code: "RA-PREFLIGHT-CHANGED-SINCE-TAG",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, tag: n, commits: r }) => ({
	package: e,
	message: `${e} ${t} is on the index already; ${r === 1 ? `1 commit since ${n} is` : `${r} commits since ${n} are`} not released`,
	hint: `Give ${e} a new version if they should be`
})), checkShallow = ({ members: e }, n) => {
	let isMeant = (e) => t(e) || e.status === "development", r = e.filter(({ name: e, version: t }) => t === void 0 && isMeant(n.get(e)));
	return r.length === 0 ? [] : [le({ packages: r.map(({ name: e }) => e) })];
}, madeUp = ({ members: e }, t) => {
	let looksSo = (e) => {
		let t = p(e ?? "");
		return t !== void 0 && (u(t) || d(t));
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
			let l = A(s, e.packages.get(t.name));
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
	let r = f(e.specifier) ?? [];
	return t.status === "published" && !c(r, t.version ?? "") || I(e, t.name, n);
}, missing = (e, { member: t, declared: n, chosen: r, requirement: i, sibling: a }) => {
	let o = te({
		name: t.name,
		requirement: i,
		sibling: a.name,
		lack: lackOf(a, e),
		neededBy: t.name === r ? void 0 : r,
		...remedyFor$1(a, r, e),
		place: T(e.workspace, t, n)
	});
	return deepening(o, [a.name], e.unsure);
}, lackOf = ({ status: e, reason: t }, { indexName: n }) => e === "private" || e === "not-a-package" ? `never published (${t})` : e === "published" ? `yanked on ${n} in every such version` : `neither chosen nor on ${n} in such a version`, remedyFor$1 = ({ name: e, version: t, status: n, tag: r }, i, { selection: { packages: a, exclude: o, prepared: s }, isRehearsal: c }) => {
	switch (n) {
		case "excluded": return o.some((t) => R(t, e)) ? {
			input: "exclude",
			hint: `Take ${e} out of exclude`,
			remedy: "call"
		} : s === void 0 ? a.length > 0 ? {
			hint: `Add ${e} to packages`,
			remedy: "call"
		} : c ? {
			hint: `Take both, with ${i} and ${e} in packages`,
			remedy: "call"
		} : d(p(t ?? "0")) ? {
			hint: `Publish ${e} before, by a tag of its own`,
			remedy: "outside"
		} : {
			hint: `Publish ${e} before, by its own tag ${r}, or both at once, with ${i} and ${e} in packages`,
			remedy: "outside"
		} : {
			hint: `Let the next release pull request release ${e} too, or ${`publish it before, with due: unreleased and packages: ${e}`}`,
			remedy: "commit"
		};
		case "development": return {
			hint: d(p(t ?? "0")) ? `Give ${e} a public version, such as 1.2.3: it has ${t}` : `Give ${e} a version that is no development version. To publish it as it is, add ${e} to packages`,
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
	let { name: a, buildBackend: o } = t, s = versionOf(t, r), place = () => S(e, t, ["project", "version"]), c = o ?? "setuptools";
	if (s === void 0) return [ne({
		name: a,
		backend: c,
		requiredBy: n.get(t) ?? [],
		place: place()
	})];
	let l = p(s), refused = (e) => D({
		name: a,
		version: s,
		why: e,
		place: place(),
		isDynamic: t.version === void 0
	});
	return l === void 0 ? [refused("is none by PEP 440")] : i && d(l) ? [refused("is a local one")] : [];
}), versionOf = ({ name: e, version: t }, n) => t ?? n.get(e), boundVersions = ({ bounds: e, released: n }, { versions: r, choices: i }) => (a, o) => {
	let s = r.get(a);
	if (s === void 0 || o !== "extra" || t(i.get(a))) return s;
	let c = k(e, p(s));
	return I({ specifier: c }, a, n) ? s : void 0;
}, unboundExtras = (e, t, n) => {
	let { workspace: r, bounds: i, index: a } = t, s = boundVersions(t, n);
	return e.flatMap((e) => e.requirements.flatMap((t) => {
		let { name: c } = t.requirement, l = n.versions.get(c);
		if (!(z(t) && t.kind === "extra" && c !== e.name && i !== "off") || l === void 0 || s(c, "extra") !== void 0) return [];
		let { text: u } = t.requirement, d = T(r, e, t);
		return [v({
			name: e.name,
			requirement: u,
			sibling: c,
			version: l,
			index: o(a),
			place: d
		})];
	}));
}, planPublish = (e) => {
	let { workspace: t, config: n, index: r, released: i, run: a } = e, { members: s } = t, c = U(e.wish, {
		members: s,
		config: n,
		tagFormats: e.tagFormats,
		elsewhere: e.elsewhere
	}), l = canonicalVersions(s, e.versions), u = {
		selection: c,
		config: n,
		versions: l,
		released: i,
		indexName: o(r),
		refusesLocal: refusesLocal(r),
		now: a.now
	}, d = new Map(s.map((e) => [e.name, P(e, u)])), { packages: f, criticalPath: p } = arrange(e, {
		selection: c,
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
			selection: c,
			versions: l,
			choices: d,
			packages: f
		})
	};
}, isRehearsal = ({ name: e }) => e === "rehearsal", refusesLocal = (e) => isRehearsal(e) || s(e.upload_url) !== void 0, canonicalVersions = (e, t) => new Map(e.flatMap((e) => {
	let n = l(versionOf(e, t) ?? "");
	return n === void 0 ? [] : [[e.name, n]];
})), workOf = (e) => new Set([...e].filter(([, e]) => t(e)).map(([e]) => e)), arrange = (e, t) => {
	let { workspace: n, graph: r } = e, i = workOf(t.choices), a = re(r), o = O(a, i), s = new Map(r.cycles.flatMap((e) => {
		let t = e.filter((e) => i.has(e));
		return t.map((e) => [e, t]);
	})), c = [...new Set([...i].map((e) => s.get(e) ?? [e]))], { levels: l, criticalPath: u } = C({
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
}, describe = (e, n, { selection: r, versions: i, choices: a, nameTag: o }) => {
	let { bounds: s } = n, { platforms: c } = F(n.config, e.name), { name: l } = e, u = i.get(l), d = a.get(l);
	return {
		name: l,
		raw_name: e.rawName,
		path: e.path,
		version: u ?? null,
		status: d.status,
		reason: d.reason,
		bounds: t(d) ? V(e, s, boundVersions(n, {
			versions: i,
			choices: a
		})) : [],
		tag: u === void 0 ? null : tagOf({
			name: l,
			version: u
		}, o, r),
		requires_python: e.requiresPython ?? null,
		on_index: d.onIndex,
		wheels: u === void 0 ? [] : c.map((e) => g(e, {
			name: l,
			version: u
		}))
	};
}, tagOf = (e, t, { tag: n }) => n !== void 0 && (n.match.kind === "workspace" || n.match.name === e.name) && b(n.match.version, e.version) ? n.text : t(e), check = (e, { selection: n, versions: r, choices: i, packages: a }) => {
	let { workspace: s, graph: c, config: l, index: u, released: d, bounds: f, tagFormats: p, versions: h } = e, g = new Map(a.map((e) => [e.name, e])), _ = s.members.filter(({ name: e }) => t(i.get(e))), v = c.cycles.map((e) => e.filter((e) => t(i.get(e)))).filter(({ length: e }) => e > 1), b = f === "off" ? new Map() : boundSiblings(_, s, r), x = e.isShallow === !0, S = x ? madeUp(s, r) : new Set(), C = [...n.tag === void 0 ? [] : ee({
		tag: n.tag,
		tagFormats: p,
		workspace: s,
		choices: i,
		versions: r
	}), ...checkVersions({
		workspace: s,
		members: [..._, ...b.keys()],
		requiredBy: b,
		resolved: h,
		refusesLocal: refusesLocal(u)
	})];
	return [
		...x ? checkShallow(s, g) : [],
		...C.map((e) => e.code === m.code || e.code === D.code ? deepening(e, e.package === void 0 ? [...S] : [e.package], S) : e),
		...M({
			...s,
			config: l,
			versions: r,
			isReleasing: (e) => t(i.get(e)),
			behind: L(i, {
				selection: n,
				versions: r,
				released: d,
				now: e.run.now
			})
		}),
		..._.flatMap((e) => N(s, e, {
			siblings: g,
			isServed: (e) => (t) => I({ specifier: t }, e, d)
		})),
		...checkSiblings({
			workspace: s,
			packages: g,
			released: d,
			selection: n,
			indexName: o(u),
			isRehearsal: isRehearsal(u),
			unsure: S
		}),
		...unboundExtras(_, e, {
			versions: r,
			choices: i
		}),
		...j({
			workspace: s,
			packages: g,
			released: d
		}, v),
		...v.map((e) => y({ packages: e }))
	];
}, survey = async (t, n) => {
	let { files: r, git: i, clock: o, config: s, absolute: c } = n, l = J(r, c(t.workingDirectory)), u = n.indexes.read(l.root), d = a(t, u);
	if ("code" in d) throw new e(d);
	let f = await i.inspect(l.root), p = l.members.map(({ name: e }) => e), m = readElsewhere(t, l, n);
	return {
		workspace: l,
		graph: q(l),
		repository: f,
		tags: f === void 0 ? [] : await i.tags(f.topLevel),
		target: d,
		indexes: u,
		commitTime: f?.commitTime ?? Math.floor(o.now() / 1e3),
		elsewhere: m,
		findings: [
			...l.findings,
			...K(s, p),
			...m === void 0 ? [] : [h({
				tag: t.tag ?? "",
				...m
			})]
		]
	};
}, readElsewhere = ({ packages: e, tag: t, tagFormat: n }, r, { files: i, config: a }) => {
	if (e.length > 0 || t === void 0) return;
	let o = w(n, a);
	return W(t, {
		formats: o,
		workspace: r,
		neighbours: () => H(i, r)
	});
}, withDynamicVersion = (e) => _(e).filter(({ version: e }) => e === void 0), makePlan = (e) => {
	let { wish: t, survey: n, config: r, released: i, versions: a, id: o, now: s } = e, { workspace: c, graph: l, target: u, repository: d, tags: f, elsewhere: p, commitTime: m } = n, h = w(t.tagFormat, r);
	return planPublish({
		workspace: c,
		graph: l,
		config: r,
		wish: t,
		elsewhere: p,
		tagFormats: h,
		nameTags: B({
			formats: h,
			config: r,
			workspace: c,
			...G(f, d?.commit)
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
	let { findReleases: c } = await import("./stages-due-find-releases.js").then((e) => e.find_releases_exports);
	return await c(o(r), {
		...s,
		forge: a(i?.secret)
	});
}, de = i({
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
})), fe = i({
	code: "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING",
	severity: "error",
	mender: "usage"
}, ({ index: e, isPyPI: t }) => ({
	message: `attestations is true, and the upload to ${e} would go with a token or password, beside which they are not taken`,
	hint: `${t ? "Publish by trusted publishing (id-token: write, and no token), or set" : "Set"} attestations: auto (--attestations auto)`
})), pe = i({
	code: "RA-ATTESTATIONS-INCOMPLETE",
	severity: "warning",
	mender: "project"
}, ({ files: e, all: t }) => ({
	message: `${e.length} of ${t} files go up without an attestation: ${n(e, 10)}`,
	hint: "Run attest on this dist before it is published; attestations: true would have stopped here"
})), me = i({
	code: "RA-ATTESTATION-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, index: n, words: r }) => ({
	package: e,
	message: `${n} refused ${t} for its attestation: ${r}`,
	hint: `${remedyFor(r)}. Or publish without: attestations: false (--attestations false)`
})), remedyFor = (e) => /verif|identity|publisher|certificate/i.test(e) ? "Sign in the same repository and top-level workflow that the trusted publisher of the project names: none that another calls" : /trusted publish/i.test(e) ? "Publish by trusted publishing: with a token PyPI takes no attestation" : "Remove the attestations from dist, and run attest on it", he = i({
	code: "RA-EVENT-NOT-ALLOWED",
	severity: "error",
	mender: "usage"
}, ({ event: e, index: t }) => ({
	message: `The event ${e} must not publish to ${t}`,
	hint: "Publish on the push of a tag or of the default branch, or on workflow_dispatch; on this event set dry-run: true (--dry-run) or index: rehearsal (--index rehearsal)"
})), isTrial = ({ index: e, dryRun: t }) => t || e === "rehearsal", ge = new Set([
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
	if (isOpenToAll(n)) throw new e(he({
		event: n,
		index: r
	}));
}, isOpenToAll = (e) => /^pull_request/.test(e) || ge.has(e), guardAttestations = (t) => {
	if (t.attestations === "true" && t.dist.length === 0 && !isTrial(t)) throw new e($({ files: [] }));
}, guardChecks = ({ checks: t, dist: n }) => {
	if (t && n.length > 0) throw new e(se({}));
}, guardShare = ({ share: t, dist: n, dryRun: r }) => {
	if (t.length > 0 && (!r || n.length > 0)) throw new e(E({}));
};
export { me as attestationRefused, de as attestationUnusable, pe as attestationsIncomplete, $ as attestationsMissing, fe as attestationsNeedTrust, ue as changedSinceTag, ce as checkSkipped, findDue, guardAttestations, guardChecks, guardEvent, guardShare, isOpenToAll, isTrial, makePlan, Z as noLock, X as notCommitted, ie as notCommittedElsewhere, ae as submoduleEmpty, oe as submoduleEmptyElsewhere, survey, withDynamicVersion };
