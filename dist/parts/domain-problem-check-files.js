import { __exportAll as e } from "./rolldown-runtime.js";
import { Bug as t, Problem as n, asWarning as r, baseName as i, defineFinding as a, isAbsolute as o, isText as s, join as c, named as l, normalize as u, parent as d, remember as f, resolve as p, shown as m, strictly as h } from "./domain-problem-locked-index.js";
import { buildCycle as ee, canonicalVersions as te, checkBuilds as ne, checkRequirements as re, editStringItem as ie, emptyDescriptions as ae, fromTop as oe, hardCycle as g, licenseTable as _, locateEntry as v, locateIn as se, metadataBare as ce, metadataIncomplete as le, metadataThin as ue, nameNotNormal as de, nameTooSimilar as fe, noLicence as pe, noReadme as me, openToml as y, readVersions as he, readmeEmpty as ge, readmeNotNamed as b, replaceSpans as x, versionDiffersInSource as S, versionNotCanonical as C } from "./domain-version-origin-resolve.js";
import { asksForOlder as _e, defineCheck as w, extraMarker as ve, lockBehind as T, lockMembers as E, lockRequirements as D, nameOfOthers as O, originOf as ye, orphanRequirement as k, orphanSource as A, privateNeeds as be, readIgnored as xe, readLockedPackages as Se, selfRequirement as j, siblingSourceMissing as M, similarToSibling as N, sourceElsewhere as P, sourceNotMember as F, whoseProject as Ce, worldOf as we } from "./domain-problem-check-requirements.js";
import { inertLine as I, isValidName as Te, nearest as Ee, normalizeName as L } from "../index.js";
import { admits as R, canonicalVersion as z, compareVersions as B, formatVersion as De, isLocal as Oe, parseRequirement as V, parseSpecifiers as H, parseVersion as U } from "./actions-shared-inputs.js";
import { aList as ke, aTable as W, parseToml as Ae, tableIn as G } from "./domain-workspace-shapes.js";
import { hasDynamicRequirements as K, isInSubmodule as je, matches as Me, parsePattern as Ne, readLock as Pe } from "./actions-discover-action.js";
import { directUrl as Fe, excludesSibling as Ie, sourceReader as Le, topOf as Re } from "./domain-tag-tag-owners.js";
import { foldersAbove as ze, requiredVersion as Be, settingsUnusable as Ve } from "./domain-problem-uv-settings.js";
import { assignedVersion as He, versionLine as Ue, versionModule as We } from "./domain-problem-copy.js";
import { pLimit as Ge } from "../libraries/p-limit.js";
import { findSecrets as Ke, isPublicHalf as qe } from "./domain-distribution-entries.js";
const stateOf = (e, t) => e.length === 0 && t !== void 0 ? "skipped" : e.some(({ severity: e }) => e === "error") ? "failed" : e.some(({ severity: e }) => e === "warning") ? "warned" : "passed", Je = [
	"error",
	"warning",
	"notice"
], countOf = (e) => {
	let t = Je.flatMap((t) => {
		let n = e.filter((e) => e.severity === t).length;
		return n === 0 ? [] : [`${n} ${t}${n === 1 ? "" : "s"}`];
	});
	return t.length === 0 ? "nothing" : t.join(", ");
}, Ye = w({
	name: "cycles",
	title: "Published packages that require each other",
	why: "They are published together. Until the last of them is there, the others may not be installable.",
	kinds: [ee, g],
	find: (e) => {
		let t = e.graph.cycles.map((t) => t.flatMap((t) => e.packageOf(t) ?? []).filter(({ isPublished: e }) => e)).filter((e) => e.length > 1), n = t.map((e) => e.map(({ name: e }) => e));
		return [...ne({
			workspace: e.workspace,
			released: void 0
		}, n).map(r), ...t.map((t, r) => ({
			...g({ packages: n[r] }),
			...placeIn(e, t)
		}))];
	}
}), placeIn = ({ graph: e }, t) => {
	let n = new Set(t.map(({ name: e }) => e));
	for (let r of t) {
		let t = e.edges.find(({ from: e, to: t, hard: i }) => i && e === r.name && n.has(t)), i = r.member.requirements.find(({ requirement: e }) => e.name === t?.to);
		if (i !== void 0) return {
			package: r.name,
			...r.requirementPlace(i)
		};
	}
	return {};
}, sourcesIn = (e) => {
	let t = e.uv, n = W.accepts(t) ? t.sources : void 0;
	return W.accepts(n) ? Object.entries(n).flatMap(([e, t]) => {
		let n = (ke.accepts(t) ? t : [t]).filter(W.accepts);
		return Te(e) ? [{
			name: L(e),
			path: [
				"tool",
				"uv",
				"sources",
				e
			],
			tables: n
		}] : [];
	}) : [];
}, isOfWorkspace = ({ tables: e }) => e.some(({ workspace: e }) => e === !0), tablesFor = ({ tables: e }, { table: t }) => {
	let n = L(t.replace("project.optional-dependencies.", ""));
	return e.filter(({ group: e, extra: t }) => e === void 0 && (t === void 0 || n === L(String(t))));
}, sourceTables = ({ packages: e, workspace: t, rootPlace: n }) => {
	let r = new Map(e.map(({ name: e, member: t }) => [e, new Set(t.requirements.map(({ requirement: e }) => e.name))])), i = new Set(rootRequirements(t));
	for (let e of r.values()) for (let t of e) i.add(t);
	let a = e.filter(({ member: e }) => e.path !== ".").map(({ name: e, member: t, place: n, manifest: i }) => ({
		owner: e,
		package: e,
		place: n,
		file: i,
		sources: sourcesIn(t.tool),
		isUsed: (t) => r.get(e)?.has(t) ?? !1,
		mayHaveMore: K(t)
	}));
	return [{
		owner: "the root",
		package: void 0,
		place: n,
		file: "pyproject.toml",
		sources: sourcesIn(t.rootTool),
		isUsed: (e) => i.has(e),
		mayHaveMore: e.some(({ member: e }) => K(e))
	}, ...a].filter(({ sources: e }) => e.length > 0);
}, rootRequirements = ({ rootText: e, rootTool: t }) => {
	let n = Ae(e);
	return [...Object.values(n.ok ? G(n.table, "dependency-groups") : {}), G(t, "uv")["dev-dependencies"]].flat().flatMap((e) => {
		let t = typeof e == "string" ? V(e) : void 0;
		return t?.ok === !0 ? [t.requirement.name] : [];
	});
}, Xe = {
	git: "a git repository",
	url: "a URL",
	index: "an index of its own"
}, Ze = w({
	name: "elsewhere-sources",
	title: "Requirements from git, a URL or an index that users get from elsewhere",
	why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
	kinds: [P],
	find: ({ packages: e, workspace: t }) => {
		let n = byName$1(t.rootTool);
		return e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: r }) => {
			let i = byName$1(t.tool), a = new Set();
			return t.requirements.flatMap((t) => {
				let { requirement: o, kind: s } = t, c = i.get(o.name) ?? n.get(o.name), l = c === void 0 ? void 0 : kindOf(c, t);
				if (s === "group" || s === "build" || l === void 0 || a.has(o.name)) return [];
				a.add(o.name);
				let u = r(t), d = P({
					package: e,
					requirement: o.text,
					from: Xe[l],
					place: u
				});
				return [l === "index" ? {
					...d,
					severity: "notice"
				} : d];
			});
		});
	}
}), byName$1 = (e) => new Map(sourcesIn(e).map((e) => [e.name, e])), kindOf = (e, t) => {
	let n = tablesFor(e, t);
	return isOfWorkspace(e) ? void 0 : [
		"git",
		"url",
		"index"
	].find((e) => n.some((t) => t[e] !== void 0));
}, Qe = w({
	name: "extra-markers",
	title: "Extras inside `dependencies` alone",
	why: "The extra is not declared by it, so pip leaves the requirement out for who asks for that extra.",
	kinds: [ve],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: n }) => {
		let r = declaredIn(t);
		return t.requirements.filter(({ kind: e, table: t }) => e === "extra" && t === "project.dependencies").map((e) => ({
			declared: e,
			extras: extrasIn(e.requirement.marker ?? "")
		})).filter(({ extras: e }) => e.length === 0 || !e.every(r)).map(({ declared: t, extras: r }) => {
			let { text: i } = t.requirement;
			return ve({
				package: e,
				requirement: i,
				extras: r,
				place: n(t)
			});
		});
	})
}), extrasIn = (e) => {
	let t = e.matchAll(/\bextra\s*==\s*['"]([^'"]*)['"]|['"]([^'"]*)['"]\s*==\s*extra\b/g);
	return [...new Set([...t].map(([, e, t = ""]) => e ?? t))];
}, declaredIn = ({ project: e, dynamic: t }) => {
	let n = new Set(Object.keys(G(e, "optional-dependencies")).map(L));
	return (e) => t.includes("optional-dependencies") || n.has(L(e));
}, $e = w({
	name: "index-names",
	title: "Names of changed packages that are somebody else's on the index",
	why: "The upload would be refused in the middle of a release, and users would install the other project.",
	kinds: [O],
	needs: ["indexedNames"],
	find: ({ packages: e, indexedNames: { index: t, projects: n, own: r } }) => {
		let i = ye(e.map(({ member: e }) => e.project), r);
		return e.flatMap(({ name: e, place: r }) => {
			let a = n.get(e), o = a && Ce(a, i);
			return o?.kind === "others" ? [O({
				...o,
				package: e,
				index: t,
				place: r(["project", "name"])
			})] : [];
		});
	}
}), et = new Set([
	"MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
	"GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
	"LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2"
].flatMap((e) => e.split(" "))), spdxExpression = (e) => {
	if (typeof e != "string") return;
	let t = e.trim().split(/ +/);
	return t.every((e, t) => t % 2 == 0 ? et.has(e) : e === "AND" || e === "OR") && t.length % 2 == 1 ? t.join(" ") : void 0;
}, tt = new Set([
	"hatchling",
	"setuptools",
	"flit-core",
	"uv-build",
	"pdm-backend",
	"poetry-core"
]), takesExpressions = ({ requirements: e }) => {
	let t = e.find(({ kind: e, requirement: t }) => e === "build" && tt.has(t.name));
	return t === void 0 ? !1 : t.requirement.name === "uv-build" || (H(t.requirement.specifier) ?? []).every(({ operator: e }) => e === ">=" || e === ">" || e === "!=");
}, says = (e, t) => e.dynamic.includes(t) || isSaid(e.project[t]) || isOfPoetry(e, t), isOfPoetry = ({ buildBackend: e, tool: t }, n) => {
	if (e?.startsWith("poetry.core.") !== !0) return !1;
	let r = G(t, "poetry");
	return (nt[n] ?? own(n))(r).some(isSaid);
}, own = (...e) => (t) => e.map((e) => t[e]), nt = {
	urls: own("urls", "homepage", "repository", "documentation"),
	"requires-python": (e) => [G(e, "dependencies").python]
}, isSaid = (e) => e === void 0 || e === "" ? !1 : typeof e != "object" || !e || Object.keys(e).length > 0, rt = /^(?:LICEN[CS]E|COPYING|UNLICENSE)(?:\b|_)[^/]*$/i, it = w({
	name: "licence",
	title: "Published packages without a licence",
	why: "Without one nobody may use what is published.",
	kinds: [pe],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n, member: r }) => n && !says(r, "license") && !says(r, "license-files") && !r.classifiers.some((e) => e.startsWith("License ::")) && !t.of(e).files.some(({ path: e }) => rt.test(e))).map(({ name: e, member: t, place: n }) => pe({
		package: e,
		isOld: !takesExpressions(t),
		place: n(["project"])
	}))
}), requiredOtherwise = (e, t, n) => {
	if (K(e)) return [];
	let r = e.requirements.filter(({ kind: e }) => e === "runtime" || e === "extra").map(({ requirement: e }) => e), i = t.map(V).flatMap((e) => e.ok ? [e.requirement] : []), [a, o] = [byName(r), byName(i)];
	return [...new Set([...a.keys(), ...o.keys()])].filter((t) => {
		if (t === e.name) return !1;
		let [r, i] = [a.get(t), o.get(t)];
		return r === void 0 || i === void 0 || !n(t) && r.every(({ url: e }) => e === void 0) && clauses(r) !== clauses(i);
	});
}, byName = (e) => Map.groupBy(e, ({ name: e }) => e), clauses = (e) => [...new Set(e.map(({ specifier: e }) => (H(e) ?? []).map(clause).toSorted().join()))].toSorted().join(";"), clause = (e) => {
	if (e.operator === "===") return `===${e.text}`;
	let { operator: t, version: n } = e;
	return `${t}${De(n)}${"isPrefix" in e && e.isPrefix ? ".*" : ""}`;
}, at = w({
	name: "lock-versions",
	title: "A `uv.lock` behind the members' versions and requirements",
	why: "The release was not locked after its version was set, or its requirements were changed.",
	kinds: [
		T,
		D,
		E
	],
	needs: ["lock"],
	find: (e) => {
		let { packages: t, lock: n } = e;
		return t.flatMap(({ name: t, member: r }) => {
			let { version: i } = r, a = n.locals.get(t);
			if (a === void 0) return [E({
				package: t,
				place: { file: n.file }
			})];
			let o = {
				file: n.file,
				line: a.line
			};
			if (i !== void 0 && a.version !== void 0 && z(i) !== z(a.version)) return [T({
				package: t,
				version: i,
				locked: a.version,
				place: o
			})];
			let s = requiredOtherwise(r, n.requirements.get(t) ?? [], sourced(e, r.tool));
			return s.length === 0 ? [] : [D({
				package: t,
				others: s,
				place: o
			})];
		});
	}
}), sourced = ({ workspace: e, packageOf: t }, n) => {
	let r = new Set([e.rootTool, n].flatMap(sourcesIn).map(({ name: e }) => e));
	return (e) => r.has(e) || t(e) !== void 0;
}, removeEntry = (e, t) => {
	let n = y(e), r = n && v(n, t);
	if (r === void 0) return;
	let i = e.lastIndexOf("\n", r.start - 1) + 1;
	return x(e, [{
		start: i,
		end: endOfLine(e, r.end),
		text: ""
	}]);
}, addLineAfter = (e, t, n) => {
	let r = y(e), i = r && v(r, t);
	if (i === void 0 || !e.startsWith(String(t.at(-1)), i.start)) return;
	let a = endOfLine(e, i.end), o = /[ \t]*$/.exec(e.slice(e.lastIndexOf("\n", i.start - 1) + 1, i.start))?.[0] ?? "", s = e.includes("\r\n") ? "\r\n" : "\n", c = a === e.length && !e.endsWith("\n");
	return x(e, [{
		start: a,
		end: a,
		text: c ? `${s}${o}${n}` : `${o}${n}${s}`
	}]);
}, endOfLine = (e, t) => {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}, replaceValue = (e, t, n) => {
	let r = y(e), i = r && v(r, t) && se(r, t);
	return i && x(e, [{
		start: i.start,
		end: i.end,
		text: n
	}]);
}, ot = ["project", "license"], st = w({
	name: "metadata",
	title: "Metadata that a published package should have",
	why: "People find a package by it, and installers decide by it who gets a release.",
	kinds: [
		le,
		ce,
		ue,
		_
	],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(describe),
	fix: ({ packages: e }) => e.filter(({ isPublished: e, member: t }) => e && mayHaveExpression(t)).flatMap(({ name: e, manifest: t, member: n }) => {
		let r = expressionOf(n);
		return r === void 0 ? [] : [{
			code: _.code,
			package: e,
			file: t,
			apply: (e) => e && replaceValue(e, ot, JSON.stringify(r))
		}];
	})
}), describe = ({ name: e, member: t, place: n }) => {
	let r = ["description", "requires-python"].filter((e) => t.project[e] === void 0 && !t.dynamic.includes(e) && !isOfPoetry(t, e)), whole = () => n(["project"]);
	if (r.length > 0 && !isForIndex(t)) return [ce({
		package: e,
		missing: r,
		place: whole()
	})];
	let i = thinParts(t);
	return [
		...r.length > 0 ? [le({
			package: e,
			missing: r,
			place: whole()
		})] : [],
		...i.length > 0 ? [thinly(ue({
			package: e,
			missing: i,
			place: whole()
		}), i)] : [],
		...W.accepts(t.project.license) ? [_({
			package: e,
			value: expressionOf(t),
			hasClassifiers: hasLicenceClassifiers(t),
			isOld: !takesExpressions(t),
			place: n(ot)
		})] : []
	];
}, isForIndex = (e) => {
	let t = U(e.version ?? "");
	return t !== void 0 && Oe(t) ? !1 : [
		"authors",
		"maintainers",
		"urls",
		"classifiers",
		"keywords"
	].some((t) => says(e, t));
}, ct = new Set(["a link to the changes in urls", "keywords"]), thinly = (e, t) => t.every((e) => ct.has(e)) ? {
	...e,
	severity: "notice"
} : e, lt = /change|history|release|news|what'?s? ?new/i, thinParts = (e) => {
	let { urls: t } = e.project, n = says(e, "urls"), r = !W.accepts(t) || Object.entries(t).flat().some((e) => lt.test(String(e)));
	return [
		...ae.has(e.project.description) ? ["a description that says something"] : [],
		...says(e, "authors") || says(e, "maintainers") ? [] : ["authors"],
		...n ? [] : ["urls"],
		...n && !r ? ["a link to the changes in urls"] : [],
		...["classifiers", "keywords"].filter((t) => !says(e, t))
	];
}, expressionOf = ({ project: e }) => W.accepts(e.license) ? spdxExpression(e.license.text) : void 0, mayHaveExpression = (e) => takesExpressions(e) && !hasLicenceClassifiers(e), hasLicenceClassifiers = ({ classifiers: e }) => e.some((e) => e.startsWith("License ::")), blur = (e) => L(e).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0"), q = f(blur), ut = ["project", "name"], dt = w({
	name: "names",
	title: "Names that are not as an index writes them, or too much alike",
	why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
	kinds: [de, fe],
	find: ({ packages: e }) => {
		let t = e.filter(({ isPublished: e }) => e), n = [...Map.groupBy(t, ({ name: e }) => q(e)).values()];
		return [...t.filter(({ name: e, member: t }) => t.rawName !== e).map(({ name: e, member: t, place: n }) => de({
			package: e,
			raw: t.rawName,
			place: n(ut)
		})), ...n.flatMap(([e, ...t]) => t.map(({ name: t, place: n }) => fe({
			package: t,
			other: e.name,
			place: n(ut)
		})))];
	}
}), ft = w({
	name: "orphan-dependencies",
	title: "Requirements that lead to nothing that is published",
	why: "They work in this checkout, and give users another project of that name, or none.",
	kinds: [
		k,
		N,
		A
	],
	find: (e) => {
		let t = sourcesIn(e.workspace.rootTool), n = new Map(e.graph.names.map((e) => [q(e), e]));
		return [...e.packages.filter(({ isPublished: e }) => e).flatMap((r) => orphans(e, r, {
			rootSources: t,
			similar: n
		})), ...unusedSources(e)];
	}
}), orphans = (e, t, { rootSources: n, similar: r }) => {
	let { member: i, name: a, requirementPlace: o } = t, l = sourcesIn(i.tool), u = new Map([...n, ...l].map((e) => [e.name, e]));
	return i.requirements.flatMap((t) => {
		let { requirement: n, kind: d } = t;
		if (d === "group" || e.packageOf(n.name) !== void 0) return [];
		let facts = () => ({
			package: a,
			requirement: n.text,
			place: o(t)
		}), f = u.get(n.name), m = (f === void 0 ? [] : tablesFor(f, t)).map((e) => e.path).find(s);
		if (m !== void 0) {
			let t = l.includes(f) ? i.path : "", n = isFolderInside(p(c(e.workspace.prefix, t), m));
			return [k({
				...facts(),
				source: I(m),
				mayBeMember: n
			})];
		}
		let h = d === "build" ? void 0 : r.get(q(n.name));
		return h === void 0 ? [] : [N({
			...facts(),
			sibling: h
		})];
	});
}, isFolderInside = (e) => !o(e) && !/^\.\.(?:\/|$)/.test(e) && !/\.(?:whl|zip|tgz|tar\.\w+)$/.test(e), unusedSources = (e) => {
	let t = inSettings(e);
	return sourceTables(e).filter(({ mayHaveMore: e }) => !e).flatMap(({ owner: e, package: n, place: r, sources: i, isUsed: a }) => i.filter((e) => !a(e.name) && !isOfWorkspace(e) && !t.has(e.name)).map((t) => A({
		owner: e,
		source: t.name,
		package: n,
		place: r(t.path)
	})));
}, inSettings = ({ workspace: { rootTool: e } }) => {
	let t = W.accepts(e.uv) ? e.uv : {}, n = t["extra-build-dependencies"], r = [...[
		"override-dependencies",
		"constraint-dependencies",
		"build-constraint-dependencies"
	].map((e) => t[e]), ...W.accepts(n) ? Object.values(n) : []].flat();
	return new Set(r.flatMap((e) => {
		let t = W.accepts(e) ? e.requirement : e, n = typeof t == "string" ? V(t) : void 0;
		return n?.ok ? [n.requirement.name] : [];
	}));
}, pt = a({
	code: "RA-FILES-NAMED-IS-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, key: t, path: n, isFolder: r, place: i }) => ({
	package: e,
	message: `${t} of ${e} names a ${r ? "folder, not a file" : "file that is not there"}: ${m(n)}`,
	hint: "Add the file, or correct the path: it is relative to the package's folder",
	...i
})), J = a({
	code: "RA-FILES-NO-MODULE",
	severity: "error",
	mender: "project"
}, ({ package: e, path: t, module: n, setting: r, place: i }) => ({
	package: e,
	message: t === void 0 ? `The module of ${e} has a name that Python cannot import: ${m(n)}` : `${e} has no module for uv_build: ${m(t)}`,
	hint: t === void 0 ? "Let module-name in [tool.uv.build-backend] name the module as it is imported: letters, digits and _, the parts with . between" : r === void 0 ? "Add the file, or say under [tool.uv.build-backend] where the module is: module-name, module-root, and namespace = true where it holds packages alone" : `Write ${r} under [tool.uv.build-backend]`,
	...i
})), mt = a({
	code: "RA-FILES-NAMED-IS-OUTSIDE",
	severity: "warning",
	mender: "project"
}, ({ package: e, key: t, path: n, isLinkable: r, place: i }) => ({
	package: e,
	message: `${t} of ${e} names a file outside its folder: ${m(n)}`,
	hint: `${r ? "Make a link to it" : "Put a copy"} in the package's folder, commit it, and name that${r ? "" : " (a link does for publish, not for uv build by hand)"}`,
	...i
})), ht = a({
	code: "RA-FILES-FROM-OUTSIDE",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t, isForced: n, isLinkable: r, place: i }) => ({
	package: e,
	message: `${e} takes files from outside its folder: ${l(t)}`,
	hint: `Keep a ${r ? "link" : "copy"} in the package's folder, and name that${n ? "; or name them for the sdist alone, under their place in the package" : ""}`,
	...i
})), Y = a({
	code: "RA-TYPING-NO-MARKER",
	severity: "warning",
	mender: "project"
}, ({ package: e, reason: t, place: n }) => ({
	package: e,
	message: `${e} ${t}, but has no py.typed`,
	hint: "Add an empty py.typed beside the package's __init__.py",
	...n
})), gt = a({
	code: "RA-TYPING-NOT-CLASSIFIED",
	severity: "notice",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has a py.typed, but not the classifier Typing :: Typed`,
	hint: "Add \"Typing :: Typed\" to the classifiers",
	...t
})), _t = a({
	code: "RA-FILES-BUILT-IS-TRACKED",
	severity: "warning",
	mender: "project"
}, ({ package: e, paths: t, file: n }) => ({
	package: e,
	file: n,
	message: `${e} has built files in git: ${l(t)}`,
	hint: "Remove each with git rm -r --cached PATH, from the top of the repository, and add it to .gitignore"
})), vt = a({
	code: "RA-FILES-BUILT-IS-LEFT",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t }) => ({
	package: e,
	message: `${e} has the remains of an earlier build: ${l(t)}`,
	hint: "Delete them before a build by hand, and see that .gitignore lists them"
})), yt = a({
	code: "RA-FILES-SENSITIVE",
	severity: "warning",
	mender: "project"
}, ({ files: e, what: t, package: n }) => ({
	...n === void 0 ? {} : { package: n },
	file: e[0] ?? "",
	message: `${e.length === 1 ? "A file that often is" : "Files that often are"} secret, ${t}: ${l(e, 20)}`,
	hint: "Where one holds a secret, revoke that, and take it out of git, and into .gitignore; where none does, list RA-FILES-SENSITIVE under ignore"
})), bt = a({
	code: "RA-FILES-SECRET",
	severity: "error",
	mender: "project"
}, ({ file: e, line: t, what: n, package: r }) => ({
	...r === void 0 ? {} : { package: r },
	file: e,
	line: t,
	message: `${n} in ${m(e)}`,
	hint: "Revoke it, then remove it from the file; where it is made up, list RA-FILES-SECRET under ignore"
})), namedFiles = ({ project: e }) => {
	let { readme: t, license: n } = e, r = e["license-files"];
	return [
		...text(t, ["project", "readme"]),
		...W.accepts(t) ? text(t.file, [
			"project",
			"readme",
			"file"
		]) : [],
		...W.accepts(n) ? text(n.file, [
			"project",
			"license",
			"file"
		]) : [],
		...ke.accepts(r) ? r.flatMap((e, t) => text(e, [
			"project",
			"license-files",
			t
		]).map((e) => ({
			...e,
			isGlob: /[*?[]/.test(e.path)
		}))) : []
	];
}, text = (e, t) => typeof e == "string" && e !== "" ? [{
	path: e,
	key: t,
	isGlob: !1
}] : [], xt = w({
	name: "outside-files",
	title: "Files that a package takes in from outside of its folder",
	why: "A change there changes the package although nothing in its folder does.",
	kinds: [mt, ht],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap((e) => {
		let t = namedFiles(e.member).filter(isOutside), n = forced(e).filter(isOutside);
		return St.has(e.member.buildBackend ?? X) ? [...t.map(({ path: t, key: n }) => mt({
			package: e.name,
			key: n.slice(0, 2).join("."),
			path: t,
			isLinkable: isLinkable(e),
			place: e.place(n)
		})), ...taken(e, n)] : taken(e, [...t, ...n]);
	})
}), X = "setuptools.build_meta:__legacy__", St = new Set([
	"flit_core.buildapi",
	"hatchling.build",
	"poetry.core.masonry.api",
	"setuptools.build_meta",
	X,
	"uv_build"
]), Ct = new Set([
	"setuptools.build_meta",
	X,
	"uv_build"
]), isLinkable = ({ member: e }) => Ct.has(e.buildBackend ?? X), isOutside = ({ path: e }) => u(e).startsWith(".."), taken = (e, t) => {
	if (t.length === 0) return [];
	let n = [...new Set(t.map(({ path: e }) => e))], r = t.every(({ key: e }) => e[0] === "tool"), i = e.place(t[0].key);
	return [ht({
		package: e.name,
		paths: n,
		isForced: r,
		isLinkable: isLinkable(e),
		place: i
	})];
}, forced = ({ member: { tool: e } }) => {
	let t = G(G(e, "hatch"), "build"), n = G(t, "targets");
	return [[t, [
		"tool",
		"hatch",
		"build"
	]], ...Object.keys(n).filter((e) => e !== "sdist").map((e) => [G(n, e), [
		"tool",
		"hatch",
		"build",
		"targets",
		e
	]])].flatMap(([e, t]) => Object.keys(G(e, "force-include")).map((e) => ({
		path: e,
		key: [
			...t,
			"force-include",
			e
		]
	})));
}, wt = w({
	name: "pins",
	title: "Requirements that a sibling's version does not satisfy",
	why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
	kinds: [Ie, Fe],
	needs: ["versions"],
	find: ({ workspace: e, packages: t, versions: n }) => {
		let r = new Map(t.map(({ name: e, isPublished: t }) => [e, {
			version: n.get(e) ?? null,
			status: t ? "publish" : "private"
		}]));
		return t.filter(({ isPublished: e }) => e).flatMap(({ member: t }) => re(e, t, {
			siblings: r,
			isServed: _e
		}));
	},
	unseen: (e) => {
		let t = unknownSiblings(e);
		return t.length === 0 ? void 0 : `the version${t.length === 1 ? "" : "s"} of ${l(t)} cannot be read from files`;
	}
}), unknownSiblings = ({ packages: e, packageOf: t, versions: n }) => {
	let r = e.filter(({ isPublished: e }) => e).flatMap(({ member: e }) => e.requirements).filter(({ kind: e, requirement: t }) => e !== "group" && t.specifier !== "").map(({ requirement: e }) => e.name);
	return [...new Set(r)].filter((e) => t(e) !== void 0 && !n.has(e)).toSorted();
}, Tt = a({
	code: "RA-REQUIRES-PYTHON-OLDER",
	severity: "warning",
	mender: "project"
}, ({ package: e, sibling: t, theirs: n, older: r, place: i }) => ({
	package: e,
	message: `${e} admits Python ${l(r)} and requires ${t}, which does not: its requires-python is ${n}`,
	hint: "Raise requires-python of the one, or lower that of the other",
	...i
})), Et = w({
	name: "python-ranges",
	title: "Packages for older Pythons than a sibling that they require",
	why: "uv tries the workspace on the Pythons that all members admit, and nobody sees the others fail.",
	kinds: [Tt],
	find: ({ packages: e, packageOf: t }) => e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: n, requirementPlace: r }) => n.requirements.flatMap((i) => {
		let { requirement: a, kind: o } = i, s = t(a.name), { requiresPython: c } = n, l = s?.member.requiresPython, u = o === "runtime" && !a.marker?.includes("python_");
		if (s?.isPublished !== !0 || !u || c === void 0 || l === void 0) return [];
		let d = olderThan(l, c);
		return d.length === 0 ? [] : Tt({
			package: e,
			sibling: s.name,
			theirs: l,
			older: d,
			place: r(i)
		});
	}))
}), Dt = Array.from({ length: 40 }, (e, t) => ({
	minor: `3.${t}`,
	last: `3.${t}.99`
})), olderThan = (e, t) => {
	let [n, r] = [H(e), H(t)], i = n === void 0 ? -1 : Dt.findIndex(({ last: e }) => R(n, e));
	return Dt.slice(0, Math.max(i, 0)).filter(({ last: e }) => r !== void 0 && R(r, e)).map(({ minor: e }) => e);
}, Ot = /^readme\.(?:md|rst|txt)$/i, kt = w({
	name: "readme",
	title: "Published packages without a README, or with an empty one",
	why: "The package's page on the index will be empty.",
	kinds: [
		me,
		ge,
		b
	],
	needs: ["trees"],
	find: (e) => [...withoutReadme(e).map(({ name: e, place: t, found: n }) => {
		let r = {
			package: e,
			place: t(["project"])
		};
		return n === void 0 ? me(r) : b({
			...r,
			readme: n
		});
	}), ...e.packages.flatMap(({ name: t, place: n, member: r }) => namedFiles(r).filter(({ path: n, key: r }) => r[1] === "readme" && e.trees.of(t).emptyFiles.has(u(n))).map(({ path: e, key: r }) => ge({
		package: t,
		readme: e,
		place: n(r)
	})))],
	fix: (e) => withoutReadme(e).flatMap(({ name: e, manifest: t, found: n, member: r }) => {
		if (n === void 0) return [];
		let i = r.project.description === void 0 ? "name" : "description";
		return [{
			code: b.code,
			package: e,
			file: t,
			apply: (e) => e && addLineAfter(e, ["project", i], `readme = ${JSON.stringify(n)}`)
		}];
	})
}), withoutReadme = ({ packages: e, trees: t }) => e.filter(({ isPublished: e, member: t }) => e && !says(t, "readme")).map((e) => {
	let n = t.of(e.name).files.find(({ path: e }) => Ot.test(e))?.path;
	return {
		...e,
		found: n
	};
}), At = w({
	name: "required-files",
	title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
	why: "The build fails, or leaves out what the file was named for.",
	kinds: [pt, J],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n }) => n && t.of(e).hasSources).flatMap((e) => [...missingNamed(e, t.of(e.name)), ...missingModule(e, t.of(e.name))])
}), missingNamed = ({ name: e, member: t, place: n }, r) => namedFiles(t).filter((e) => !u(e.path).startsWith("..") && !isThere(e, r) && !r.isUnfetched(e.path) && !hasHook(t) && !comesWithSdist(e, t)).map(({ path: t, key: i }) => pt({
	package: e,
	key: i.slice(0, 2).join("."),
	path: t,
	isFolder: isFolder(t, r),
	place: n(i)
})), hasHook = ({ buildBackend: e, tool: t }) => e === "hatchling.build" && "custom" in G(G(G(t, "hatch"), "metadata"), "hooks"), comesWithSdist = (e, { buildBackend: t, tool: n }) => {
	if (t !== "hatchling.build" || e.key[1] !== "license-files") return !1;
	let r = G(G(n, "hatch"), "build");
	return [r, G(G(r, "targets"), "sdist")].flatMap((e) => Object.values(G(e, "force-include"))).some((t) => typeof t == "string" && covers(e, u(t.replace(/^\//, ""))));
}, covers = ({ path: e, isGlob: t }, n) => {
	if (!t) return u(e) === n || u(e).startsWith(`${n}/`);
	let r = Ne(e);
	return !r.ok || Me(r.pattern, n, { crossesFolders: !1 });
}, isThere = ({ path: e, isGlob: t }, n) => {
	if (!t) return n.has(u(e)) && !isFolder(e, n);
	let r = Ne(e);
	return !r.ok || n.files.some((e) => Me(r.pattern, e.path, { crossesFolders: !1 }));
}, isFolder = (e, t) => t.files.some((t) => t.path.startsWith(`${u(e)}/`)), missingModule = ({ name: e, member: t, place: n }, r) => {
	if (t.buildBackend !== "uv_build") return [];
	let { "module-root": i = "src", "module-name": a = defaultModule(e), namespace: o } = backendSettings(t.tool);
	if (typeof i != "string") return [];
	let s = {
		package: e,
		place: n(["build-system"])
	}, c = [a].flat().filter((e) => typeof e == "string");
	return c.flatMap((e) => {
		if (!jt.test(e)) return [J({
			...s,
			module: e,
			path: void 0
		})];
		let t = p(i, initOf(e));
		if (o === !0 || r.has(t)) return [];
		let n = c.length > 1 ? void 0 : settingFor(e, i, r);
		return [J({
			...s,
			module: e,
			path: t,
			setting: n
		})];
	});
}, settingFor = (e, t, n) => {
	let r = ["src", ""].find((r) => r !== t && n.has(p(r, initOf(e))));
	if (r !== void 0) return `module-root = "${r}"`;
	let i = n.files.flatMap(({ path: e }) => /^src\/([^/]+)\/__init__\.py$/.exec(e)?.[1] ?? []);
	return t === "src" && i.length === 1 && jt.test(i[0]) ? `module-name = "${i[0]}"` : void 0;
}, jt = /^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*(?:-stubs)?(?:\.[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*)*$/u, defaultModule = (e) => e.endsWith("-stubs") ? `${defaultModule(e.slice(0, -6))}-stubs` : e.replaceAll("-", "_"), initOf = (e) => {
	let [t = ""] = e.split(".");
	return `${e.replaceAll(".", "/")}/__init__.${t.endsWith("-stubs") ? "pyi" : "py"}`;
}, backendSettings = (e) => G(G(e, "uv"), "build-backend"), Mt = w({
	name: "self-dependencies",
	title: "Packages that require themselves",
	why: "It says nothing at best; to be built, a package would need an older release of itself.",
	kinds: [j],
	find: ({ packages: e }) => e.flatMap(({ name: e, member: t, requirementPlace: n }) => t.requirements.filter(({ requirement: t, kind: n }) => t.name === e && (n === "build" || n !== "group" && t.extras.length === 0)).map((t) => j({
		package: e,
		requirement: t.requirement.text,
		place: n(t)
	})))
}), Nt = [
	{
		what: "settings with credentials",
		pattern: /^\.env(?!rc$)/i
	},
	{
		what: "a key or certificate",
		pattern: /\.(?:pem|key|p12|pfx|ppk|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i
	},
	{
		what: "credentials",
		pattern: /^[._]netrc$|^\.pypirc$|^\.git-credentials$|credentials/i
	}
], Pt = new RegExp([
	String.raw`\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
	String.raw`^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
	String.raw`\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
	String.raw`\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
	String.raw`\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
	String.raw`\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
	String.raw`\.(?:pub|crt|cer)$`
].join("|"), "i"), Z = /(?:^|[-_/])(?:tests?|fixtures?|examples?|samples?|templates?)\//i, Ft = w({
	name: "sensitive-files",
	title: "Files that often hold secrets, and tokens and keys inside others",
	why: "Whoever can read the repository, or what is published, can use them.",
	kinds: [yt, bt],
	needs: ["trees"],
	find: (e) => {
		let { trees: t } = e, n = ownersIn(e), r = t.secrets.filter(({ isToken: e }) => e), a = t.secrets.filter(({ isToken: e }) => !e), o = new Set([...t.secrets.map(({ file: e }) => e), ...t.publicHalves]), s = t.all.flatMap(({ path: e }) => {
			let t = i(e), n = Pt.test(t) ? void 0 : Nt.find(({ pattern: e }) => e.test(t));
			return n === void 0 || o.has(e) ? [] : [{
				file: e,
				what: n.what,
				line: void 0
			}];
		}), c = Map.groupBy([...a, ...s], ({ what: e, file: t }) => JSON.stringify([
			e,
			n(t),
			Z.test(t)
		]));
		return [...r.map(({ file: e, line: t, what: r }) => bt({
			file: e,
			line: t,
			what: r,
			package: n(e)
		})), ...[...c.values()].map((e) => {
			let { file: t, what: r, line: i } = e[0], a = [...new Set(e.map((e) => e.file))];
			return {
				...yt({
					files: a,
					what: r,
					package: n(t)
				}),
				...Z.test(t) ? { severity: "notice" } : {},
				...i === void 0 ? {} : { line: i }
			};
		})];
	}
}), ownersIn = ({ packages: e }) => {
	let t = new Map(e.map(({ name: e, file: t }) => [t("."), e]));
	return (e) => {
		let n = ze(e).find((e) => t.has(e));
		return n === void 0 ? void 0 : t.get(n);
	};
}, It = w({
	name: "sibling-sources",
	title: "Requirements on members without `workspace = true`",
	why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
	kinds: [M],
	find: ({ packages: e, packageOf: t, workspace: n }) => {
		let r = W.accepts(n.rootTool.uv) ? n.rootTool.uv : {};
		if (r["no-sources"] === !0) return [];
		let i = [r["no-sources-package"]].flat(), a = sourcesIn(n.rootTool);
		return e.flatMap(({ name: e, member: n, requirementPlace: r }) => {
			let o = sourcesIn(n.tool), isDeclared = (e) => [...o, ...a].find((t) => t.name === e)?.tables.every(({ workspace: e }) => e === !0) === !0, s = new Set([e]);
			return n.requirements.filter(({ kind: e, requirement: t }) => Lt.has(e) && t.url === void 0).filter(({ requirement: { name: e } }) => t(e) !== void 0 && !isDeclared(e)).filter(({ requirement: { name: e } }) => !i.includes(e)).filter(({ requirement: { name: e } }) => !s.has(e) && s.add(e)).map((t) => M({
				package: e,
				sibling: t.requirement.name,
				place: r(t)
			}));
		});
	}
}), Lt = new Set([
	"runtime",
	"extra",
	"group"
]), Rt = /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/, zt = w({
	name: "stale-artifacts",
	title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
	why: "It is older than the sources, and some build backends take it into new distributions.",
	kinds: [_t, vt],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.flatMap((e) => remains(e, t.of(e.name)))
}), remains = ({ name: e, file: t }, { files: n, buildFolders: r }) => {
	let i = n.filter(({ path: e }) => Rt.test(e)), a = i.filter(({ isTracked: e }) => e).map(({ path: e }) => e), o = new Set(a.map(folderOf)), s = [...new Set([...r, ...i.map(({ path: e }) => folderOf(e))])].filter((e) => !o.has(e)), c = n.filter(({ path: e, isTracked: t }) => t && !Rt.test(e)), l = new Set(c.map(({ path: e }) => folderOf(e))), whole = (e) => l.has(folderOf(e)) ? e : asFolder(folderOf(e));
	return [...a.length === 0 ? [] : [_t({
		package: e,
		paths: [...new Set(a.map(whole))].map(t),
		file: t(a[0])
	})], ...s.length === 0 ? [] : [vt({
		package: e,
		paths: s.sort().map(t)
	})]];
}, folderOf = (e) => e.split("/", e.startsWith("src/") ? 2 : 1).join("/"), asFolder = (e) => `${e}/`, Bt = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/, isShipped = (e, t) => {
	let [n = ""] = e.split("/", 1);
	return !Bt.test(n) || L(n) === t;
}, importPackages = ({ files: e }, t) => {
	let n = e.filter(({ path: e }) => e.endsWith("/__init__.py")).map(({ path: e }) => e.slice(0, -12)), r = n.filter((e) => e.startsWith("src/")), a = r.length > 0 ? r : n.filter((e) => isShipped(e, t)), o = new Set(a), s = a.filter((e) => !above(e).some((e) => o.has(e))), c = s.find((e) => L(i(e)) === t);
	return c === void 0 ? s : s.filter((e) => above(e).at(-1) === above(c).at(-1));
}, above = (e) => {
	let t = e.split("/");
	return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
}, Vt = "Typing :: Typed", Ht = w({
	name: "type-markers",
	title: "Types that are promised without `py.typed`, or the other way round",
	why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
	kinds: [Y, gt],
	needs: ["trees"],
	find: (e) => [...unmarked(e).map(({ name: e, place: t, reason: n }) => Y({
		package: e,
		reason: n,
		place: t(["project", "classifiers"])
	})), ...e.packages.filter(({ isPublished: t, member: n, name: r }) => t && n.classifiers.length > 0 && !n.classifiers.some((e) => e.startsWith("Typing ::")) && hasMarker(e.trees.of(r))).map(({ name: e, place: t }) => gt({
		package: e,
		place: t(["project", "classifiers"])
	}))],
	fix: (e) => unmarked(e).flatMap(({ name: e, member: t, tree: n }) => {
		let [r, ...i] = importPackages(n, e);
		if (r === void 0 || i.length > 0) return [];
		let a = `${t.path === "." ? "" : `${t.path}/`}${r}/py.typed`;
		return [{
			code: Y.code,
			package: e,
			file: a,
			apply: (e) => e ?? ""
		}];
	})
}), hasMarker = ({ files: e }) => e.some(({ path: e }) => /(?:^|\/)py\.typed$/.test(e)), unmarked = ({ packages: e, trees: t }) => e.flatMap((e) => {
	let { isPublished: n, member: r, name: i } = e, a = t.of(i), o = importPackages(a, i);
	return !n || o.length === 0 || hasMarker(a) ? [] : r.classifiers.includes(Vt) ? [{
		...e,
		tree: a,
		reason: `says ${Vt}`
	}] : a.files.some(({ path: e }) => e.endsWith(".pyi") && o.some((t) => e.startsWith(`${t}/`))) ? [{
		...e,
		tree: a,
		reason: "ships stub files (.pyi)"
	}] : [];
}), Ut = w({
	name: "uv-settings",
	title: "Settings and variables with which uv does nothing",
	why: "Every call of uv in the workspace ends the same way, a build and an install too.",
	kinds: [Ve, Be],
	needs: ["refusal"],
	find: ({ refusal: e }) => e === void 0 ? [] : [e.code === Be.code ? r(e) : e]
}), Wt = w({
	name: "version-consistency",
	title: "Sources that say another version than `pyproject.toml`",
	why: "A user who asks the package for its version is told the wrong one.",
	kinds: [S],
	needs: ["trees"],
	find: ({ packages: e, trees: t, config: n }) => {
		let r = listedFiles(n.settings["version-files"]);
		return e.flatMap(({ name: e, member: { version: n, path: i }, file: a, place: o, isPublished: s }) => {
			let l = n === void 0 || !s ? void 0 : U(n);
			return n === void 0 || l === void 0 ? [] : [...t.of(e).versionTexts].flatMap(([t, s]) => {
				let d = isShipped(t, e) ? He(s) : void 0, f = U(d?.version ?? "");
				if (d === void 0 || f === void 0 || B(l, f) === 0) return [];
				let p = c(i === "." ? "" : i, t);
				return [S({
					package: e,
					version: n,
					other: {
						version: d.version,
						place: {
							file: a(t),
							line: d.line
						}
					},
					line: r.has(u(p)) ? void 0 : Ue(p, d),
					place: o(["project", "version"])
				})];
			});
		});
	}
}), listedFiles = (e) => new Set([e].flat().filter((e) => typeof e == "string").flatMap((e) => e.split("\n")).map((e) => u(e.split(/[:#]/)[0].trim()))), Gt = ["project", "version"], Kt = w({
	name: "versions",
	title: "Versions that indexes write otherwise",
	why: "Files, tags and the index then name one version in two ways.",
	kinds: [C],
	find: (e) => spelledOtherwise(e).map(({ name: e, place: t, version: n, canonical: r }) => C({
		package: e,
		version: n,
		canonical: r,
		place: t(Gt)
	})),
	fix: (e) => spelledOtherwise(e).map(({ name: e, manifest: t, canonical: n }) => ({
		code: C.code,
		package: e,
		file: t,
		apply: (e) => e && ie(e, Gt, n)
	}))
}), spelledOtherwise = ({ packages: e }) => e.flatMap((e) => {
	let { version: t } = e.member, n = t === void 0 || !e.isPublished ? void 0 : z(t);
	return t === void 0 || n === void 0 || n === t ? [] : [{
		...e,
		version: t,
		canonical: n
	}];
}), qt = a({
	code: "RA-AUDIT-VULNERABLE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, ids: n, summary: r, link: i, fixed: a, file: o }) => ({
	file: o,
	message: m(`${e} ${t} has ${n.join(", ")}${r === void 0 ? "" : `: ${r}`}`),
	hint: m(a === void 0 ? `No later version is known that fixes ${n.length === 1 ? "it" : "all of them"}${i === void 0 ? "" : `: ${i}`}` : `Run uv lock --upgrade-package "${e}>=${a}": ${n.length === 1 ? `it is fixed in ${a}` : "all of them are fixed in newer versions"}${i === void 0 ? "" : ` (${i})`}`)
})), Jt = a({
	code: "RA-AUDIT-STATUS",
	severity: "warning",
	mender: "project"
}, ({ name: e, status: t, reason: n, file: r }) => ({
	file: r,
	message: m(`The index says of ${e}: ${t}${n === void 0 ? "" : ` (${n})`}`),
	hint: "Look for what replaces it"
})), Yt = w({
	name: "vulnerable-dependencies",
	title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
	why: "The release is tested with them, and users may get them.",
	kinds: [qt, Jt],
	needs: ["audit"],
	find: ({ workspace: { prefix: e }, audit: { vulnerabilities: t, statuses: n } }) => {
		let r = c(e, "uv.lock");
		return [...[...Map.groupBy(t, ({ name: e, version: t }) => `${e} ${t}`).values()].flatMap((e) => {
			let [t] = e;
			if (t === void 0) return [];
			let { name: n, version: i } = t, a = e.length === 1 ? t : void 0, o = e.map(fixVersion);
			return qt({
				name: n,
				version: i,
				ids: e.map(({ id: e }) => e),
				summary: a?.summary,
				link: a?.link,
				fixed: o.every((e) => e !== void 0) ? o.toSorted(byVersion).at(-1)?.text : void 0,
				file: r
			});
		}), ...n.map((e) => Jt({
			...e,
			file: r
		}))];
	}
}), fixVersion = ({ version: e, fixVersions: t }) => {
	let n = U(e);
	return t.flatMap((e) => {
		let t = U(e);
		return t === void 0 ? [] : [{
			text: e,
			parsed: t
		}];
	}).filter(({ parsed: e }) => n === void 0 || B(e, n) > 0).toSorted(byVersion).at(0);
}, byVersion = (e, t) => B(e.parsed, t.parsed), Xt = w({
	name: "workspace-sources",
	title: "`workspace = true` for names that are no members",
	why: "uv refuses to lock as soon as such a name is required, or to build where a build requires it.",
	kinds: [F],
	find: (e) => strangers(e).map(({ table: t, source: n }) => {
		let { owner: r, package: i, place: a, isUsed: o } = t, s = o(n.name), c = F({
			owner: r,
			source: n.name,
			package: i,
			isUsed: s,
			nearest: meantBy(e, t, n),
			place: a(n.path)
		});
		return s ? c : {
			...c,
			severity: "warning"
		};
	}),
	fix: (e) => strangers(e).filter(({ table: t, source: n }) => isLeftOver(t, n) && meantBy(e, t, n) === void 0).map(({ table: e, source: t }) => ({
		code: F.code,
		package: e.package,
		file: e.file,
		apply: (e) => e && removeEntry(e, t.path)
	}))
}), isLeftOver = ({ isUsed: e, mayHaveMore: t }, { name: n, tables: r }) => !e(n) && !t && r.every(({ workspace: e }) => e === !0), meantBy = ({ graph: e }, t, { name: n }) => {
	let r = new Set(t.isUsed(n) ? [] : t.sources.map((e) => e.name));
	return Ee(n, e.names.filter((e) => e !== t.package && !r.has(e)));
}, strangers = (e) => sourceTables(e).flatMap((t) => t.sources.filter((t) => isOfWorkspace(t) && e.packageOf(t.name) === void 0).map((e) => ({
	table: t,
	source: e
}))), Q = [
	wt,
	be,
	Kt,
	Xt,
	It,
	Ze,
	Ut,
	At,
	at,
	Ye,
	Mt,
	ft,
	Et,
	Qe,
	st,
	it,
	kt,
	Ht,
	dt,
	$e,
	Wt,
	xt,
	zt,
	Ft,
	Yt
], Zt = {
	values: {},
	missing: new Map()
}, chosenChecks = ({ only: e = Q }) => e, worldFor = ({ workspace: e, graph: t, config: n }) => we(e, t, n), judge = (e, t, { values: r, missing: i }) => {
	let a = Q.flatMap((e) => e.codes), o = xe(e.ignore, {
		codes: a,
		members: e.graph.names
	});
	if (o.findings.length > 0) throw new n(o.findings);
	let s = {
		...t,
		...r
	}, c = 0, l = chosenChecks(e).map((t) => {
		let n = t.needs.map((e) => i.get(e)).find((e) => e !== void 0);
		if (n !== void 0) return {
			check: t,
			state: "skipped",
			reason: n,
			findings: []
		};
		let r = t.find(s).toSorted((e, n) => t.codes.indexOf(e.code) - t.codes.indexOf(n.code)), a = r.filter((e) => !o.has(e));
		c += r.length - a.length;
		let l = e.strict ? a.map(h) : a, u = t.unseen?.(s);
		return {
			check: t,
			state: stateOf(l, u),
			reason: u ?? "",
			findings: l
		};
	});
	return {
		outcomes: l,
		findings: l.flatMap(({ findings: e }) => e),
		ignored: c,
		fixes: l.filter(({ state: e }) => e !== "skipped").flatMap(({ check: e }) => e.fix?.(s) ?? []).filter((e) => !o.has(e))
	};
}, Qt = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i, $t = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i, fetchTrees = async (e) => {
	let { workspace: n, packages: r } = e.world, { all: a, owned: o } = await listAll(e), s = new Map(), l = [], u = new Set();
	for (let t of r) {
		let r = o.get(t.name) ?? [], a = c(n.root, t.member.path), d = t.isPublished ? readTexts(a, r, e) : [], f = new Map(), m = new Set();
		for (let [e, n] of d) {
			for (let r of Ke(n)) l.push({
				...r,
				file: t.file(e)
			});
			qe(n) && u.add(t.file(e)), n.trim() === "" && m.add(e), We.test(i(e)) && isShallow(e) && f.set(e, n);
		}
		s.set(t.name, {
			files: r,
			has: (t) => e.files.realPath(c(a, t)) !== void 0,
			isUnfetched: (t) => isUnfetched(e, p(a, t)),
			hasSources: hasSources(r),
			buildFolders: foldersOfBuilds(e.files, a),
			emptyFiles: m,
			versionTexts: f
		});
	}
	return {
		of: (e) => {
			let n = s.get(e);
			if (n === void 0) throw new t(`${e} is no member`);
			return n;
		},
		all: a.map(({ path: e, isTracked: t }) => ({
			path: p(n.prefix, e),
			isTracked: t
		})),
		secrets: l,
		publicHalves: u
	};
}, isUnfetched = ({ world: { workspace: e }, files: t }, n) => je(t, Re(e), n) && (t.list(d(n))?.length ?? 0) === 0, listAll = async ({ world: { workspace: e, packages: t }, sources: n }) => {
	let r = await n.list(e.root), i = new Map(shareOut(r, t)), a = [];
	for (let { name: r, member: o } of t) {
		if (i.get(r)?.some(({ path: e }) => e === "pyproject.toml")) continue;
		let t = await n.list(c(e.root, o.path));
		i.set(r, t), a.push(...t.map(({ path: e, isTracked: t }) => ({
			path: `${o.path}/${e}`,
			isTracked: t
		})));
	}
	return {
		all: [...r, ...a],
		owned: i
	};
};
function* readTexts(e, t, { sources: n }) {
	for (let { path: r } of t) {
		let t = $t.test(r) ? void 0 : n.readText(c(e, r));
		t !== void 0 && (yield [r, t]);
	}
}
const isShallow = (e) => e.split("/").length <= (e.startsWith("src/") ? 4 : 3), hasSources = (e) => e.some(({ path: e }) => Qt.test(e)), shareOut = (e, t) => {
	let n = new Map(t.map(({ name: e, member: t }) => [u(t.path), e])), r = new Map();
	for (let { path: t, isTracked: i } of e) {
		let e = ze(t).find((e) => n.has(e)), a = e === void 0 ? void 0 : n.get(e);
		if (e === void 0 || a === void 0) continue;
		let o = r.get(a) ?? [];
		o.push({
			path: e === "" ? t : t.slice(e.length + 1),
			isTracked: i
		}), r.set(a, o);
	}
	return r;
}, foldersOfBuilds = (e, t) => {
	let names = (n) => (e.list(c(t, n)) ?? []).map(({ name: e }) => e), n = names("");
	return [
		...n.includes("dist") && names("dist").some((e) => /\.(?:whl|tar\.gz)$/.test(e)) ? ["dist"] : [],
		...n.includes("build") && names("build").some((e) => /^(?:lib$|lib\.|bdist\.|temp\.)/.test(e)) ? ["build"] : [],
		...n.filter((e) => e.endsWith(".egg-info")),
		...n.includes("src") ? names("src").filter((e) => e.endsWith(".egg-info")).map((e) => `src/${e}`) : []
	];
}, fetchNeeds = async (e, t, n) => {
	let r = {
		versions: async () => ({ value: await readStated(e, n) }),
		trees: async () => ({ value: await fetchTrees({
			world: e,
			...n
		}) }),
		lock: async () => readLocked(e, n),
		audit: async () => await readAudit(e, n),
		refusal: async () => await readRefusal(e, n),
		indexedNames: async () => await readNames(e, n)
	}, i = await Promise.all([...t].map(async (e) => [e, await r[e]()]));
	return {
		values: Object.fromEntries(i.flatMap(([e, t]) => "value" in t ? [[e, t.value]] : [])),
		missing: new Map(i.flatMap(([e, t]) => "skipped" in t ? [[e, t.skipped]] : []))
	};
}, readStated = async ({ workspace: e }, { files: t }) => te(await he({
	workspace: e,
	members: e.members,
	read: Le(t, e)
})), $ = { skipped: "there is no uv.lock" }, readLocked = ({ workspace: e }, { files: t }) => {
	let n = t.readText(c(e.root, "uv.lock"));
	if (n === void 0) return $;
	let r = c(e.prefix, "uv.lock");
	return { value: {
		file: r,
		locals: Se(n),
		requirements: Pe(r, n)
	} };
}, readAudit = async ({ workspace: e }, { audits: t, signal: n }) => {
	if (!e.hasLock) return $;
	let r = await t.ask(e.root, n);
	return "unavailable" in r ? { skipped: r.unavailable } : { value: r };
}, readRefusal = async ({ workspace: e }, { uvRefusal: t }) => {
	try {
		let n = await t(e.root);
		return { value: n && oe(n, e) };
	} catch (e) {
		return unasked(e);
	}
}, unasked = (e) => {
	if (e instanceof n) return { skipped: I(e.message) };
	throw e;
}, readNames = async (e, { names: t, signal: n }) => {
	let r = await t(e);
	if ("skipped" in r) return r;
	let { index: i, pages: a, project: o, own: s, changed: c } = r, l = e.packages.filter(({ name: e, isPublished: t }) => t && c.has(e));
	if (l.length === 0) return { skipped: "no published package has changed" };
	let u = Ge(8);
	try {
		let e = await Promise.all(l.map(({ name: e }) => u(async () => [e, await a.find(e, n)]))), [t] = e.filter(([, e]) => e === void 0);
		return e.every(([, e]) => e === void 0) && await o(t[0], { signal: n }) !== void 0 ? { skipped: `${i} does not say what its projects are` } : { value: {
			index: i,
			projects: new Map(e),
			own: s
		} };
	} catch (e) {
		return unasked(e);
	}
};
var en = e({ checkWorkspace: () => checkWorkspace });
const checkWorkspace = async (e, t) => {
	let n = worldFor(e), r = new Set(chosenChecks(e).flatMap((e) => e.needs));
	return judge(e, n, await fetchNeeds(n, r, t));
};
export { checkWorkspace, en as check_workspace_exports, Q as checks, countOf, Ye as cycles, Ze as elsewhereSources, Qe as extraMarkers, $e as indexNames, judge, Zt as nothingFetched, ft as orphanDependencies, Ut as uvSettings, Xt as workspaceSources, worldFor };
