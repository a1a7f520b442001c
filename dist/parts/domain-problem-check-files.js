import { __exportAll as e } from "./rolldown-runtime.js";
import { Bug as t, Problem as n, asWarning as r, baseName as i, defineFinding as a, isAbsolute as o, isText as s, join as c, named as l, normalize as u, remember as d, resolve as f, shown as p, strictly as m } from "./domain-problem-locked-index.js";
import { buildCycle as h, canonicalVersions as ee, checkBuilds as te, checkRequirements as ne, fromTop as re, hardCycle as g, licenseTable as _, metadataBare as v, metadataIncomplete as y, metadataThin as b, nameNotNormal as x, nameTooSimilar as S, noLicence as ie, noReadme as ae, readVersions as oe, readmeEmpty as se, readmeNotNamed as C, versionDiffersInSource as ce, versionNotCanonical as w } from "./domain-version-origin-resolve.js";
import { asksForOlder as le, defineCheck as T, extraMarker as ue, lockBehind as de, lockMembers as fe, lockRequirements as pe, nameOfOthers as E, originOf as me, orphanRequirement as D, orphanSource as O, privateNeeds as he, readIgnored as ge, readLockedPackages as _e, selfRequirement as k, siblingSourceMissing as A, similarToSibling as j, sourceElsewhere as M, sourceNotMember as N, whoseProject as ve, worldOf as ye } from "./domain-problem-check-requirements.js";
import { inertLine as P, isValidName as be, nearest as xe, normalizeName as F } from "../index.js";
import { admits as I, canonicalVersion as L, compareVersions as R, formatVersion as Se, isLocal as Ce, parseRequirement as z, parseSpecifiers as B, parseVersion as V } from "./actions-shared-inputs.js";
import { aList as we, aTable as H, parseToml as Te, tableIn as U } from "./domain-workspace-shapes.js";
import { hasDynamicRequirements as W, matches as Ee, parsePattern as De, readLock as Oe } from "./actions-discover-action.js";
import { editStringItem as ke, emptyDescriptions as Ae, locateEntry as G, locateIn as je, openToml as K, replaceSpans as q } from "./domain-toml-spans.js";
import { directUrl as Me, excludesSibling as Ne, sourceReader as Pe } from "./domain-tag-tag-owners.js";
import { foldersAbove as Fe, requiredVersion as Ie, settingsUnusable as Le } from "./domain-problem-uv-settings.js";
import { assignedVersion as Re, versionLine as ze, versionModule as Be } from "./domain-problem-copy.js";
import { pLimit as Ve } from "../libraries/p-limit.js";
import { findSecrets as He, isPublicHalf as Ue } from "./domain-distribution-entries.js";
const stateOf = (e, t) => e.length === 0 && t !== void 0 ? "skipped" : e.some(({ severity: e }) => e === "error") ? "failed" : e.some(({ severity: e }) => e === "warning") ? "warned" : "passed", We = [
	"error",
	"warning",
	"notice"
], countOf = (e) => {
	let t = We.flatMap((t) => {
		let n = e.filter((e) => e.severity === t).length;
		return n === 0 ? [] : [`${n} ${t}${n === 1 ? "" : "s"}`];
	});
	return t.length === 0 ? "nothing" : t.join(", ");
}, Ge = T({
	name: "cycles",
	title: "Published packages that require each other",
	why: "They are published together. Until the last of them is there, the others may not be installable.",
	kinds: [h, g],
	find: (e) => {
		let t = e.graph.cycles.map((t) => t.flatMap((t) => e.packageOf(t) ?? []).filter(({ isPublished: e }) => e)).filter((e) => e.length > 1), n = t.map((e) => e.map(({ name: e }) => e));
		return [...te({
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
	let t = e.uv, n = H.accepts(t) ? t.sources : void 0;
	return H.accepts(n) ? Object.entries(n).flatMap(([e, t]) => {
		let n = (we.accepts(t) ? t : [t]).filter(H.accepts);
		return be(e) ? [{
			name: F(e),
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
	let n = F(t.replace("project.optional-dependencies.", ""));
	return e.filter(({ group: e, extra: t }) => e === void 0 && (t === void 0 || n === F(String(t))));
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
		mayHaveMore: W(t)
	}));
	return [{
		owner: "the root",
		package: void 0,
		place: n,
		file: "pyproject.toml",
		sources: sourcesIn(t.rootTool),
		isUsed: (e) => i.has(e),
		mayHaveMore: e.some(({ member: e }) => W(e))
	}, ...a].filter(({ sources: e }) => e.length > 0);
}, rootRequirements = ({ rootText: e, rootTool: t }) => {
	let n = Te(e);
	return [...Object.values(n.ok ? U(n.table, "dependency-groups") : {}), U(t, "uv")["dev-dependencies"]].flat().flatMap((e) => {
		let t = typeof e == "string" ? z(e) : void 0;
		return t?.ok === !0 ? [t.requirement.name] : [];
	});
}, Ke = {
	git: "a git repository",
	url: "a URL",
	index: "an index of its own"
}, qe = T({
	name: "elsewhere-sources",
	title: "Requirements from git, a URL or an index that users get from elsewhere",
	why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
	kinds: [M],
	find: ({ packages: e, workspace: t }) => {
		let n = byName$1(t.rootTool);
		return e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: r }) => {
			let i = byName$1(t.tool), a = new Set();
			return t.requirements.flatMap((t) => {
				let { requirement: o, kind: s } = t, c = i.get(o.name) ?? n.get(o.name), l = c === void 0 ? void 0 : kindOf(c, t);
				if (s === "group" || s === "build" || l === void 0 || a.has(o.name)) return [];
				a.add(o.name);
				let u = r(t), d = M({
					package: e,
					requirement: o.text,
					from: Ke[l],
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
}, Je = T({
	name: "extra-markers",
	title: "Extras inside `dependencies` alone",
	why: "The extra is not declared by it, so pip leaves the requirement out for who asks for that extra.",
	kinds: [ue],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: n }) => {
		let r = declaredIn(t);
		return t.requirements.filter(({ kind: e, table: t }) => e === "extra" && t === "project.dependencies").map((e) => ({
			declared: e,
			extras: extrasIn(e.requirement.marker ?? "")
		})).filter(({ extras: e }) => e.length === 0 || !e.every(r)).map(({ declared: t, extras: r }) => {
			let { text: i } = t.requirement;
			return ue({
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
	let n = new Set(Object.keys(U(e, "optional-dependencies")).map(F));
	return (e) => t.includes("optional-dependencies") || n.has(F(e));
}, Ye = T({
	name: "index-names",
	title: "Names of changed packages that are somebody else's on the index",
	why: "The upload would be refused in the middle of a release, and users would install the other project.",
	kinds: [E],
	needs: ["indexedNames"],
	find: ({ packages: e, indexedNames: { index: t, projects: n, own: r } }) => {
		let i = me(e.map(({ member: e }) => e.project), r);
		return e.flatMap(({ name: e, place: r }) => {
			let a = n.get(e), o = a && ve(a, i);
			return o?.kind === "others" ? [E({
				...o,
				package: e,
				index: t,
				place: r(["project", "name"])
			})] : [];
		});
	}
}), Xe = new Set([
	"MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
	"GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
	"LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2"
].flatMap((e) => e.split(" "))), spdxExpression = (e) => {
	if (typeof e != "string") return;
	let t = e.trim().split(/ +/);
	return t.every((e, t) => t % 2 == 0 ? Xe.has(e) : e === "AND" || e === "OR") && t.length % 2 == 1 ? t.join(" ") : void 0;
}, Ze = new Set([
	"hatchling",
	"setuptools",
	"flit-core",
	"uv-build",
	"pdm-backend",
	"poetry-core"
]), takesExpressions = ({ requirements: e }) => {
	let t = e.find(({ kind: e, requirement: t }) => e === "build" && Ze.has(t.name));
	return t === void 0 ? !1 : t.requirement.name === "uv-build" || (B(t.requirement.specifier) ?? []).every(({ operator: e }) => e === ">=" || e === ">" || e === "!=");
}, says = (e, t) => e.dynamic.includes(t) || isSaid(e.project[t]) || isOfPoetry(e, t), isOfPoetry = ({ buildBackend: e, tool: t }, n) => {
	if (e?.startsWith("poetry.core.") !== !0) return !1;
	let r = U(t, "poetry");
	return (Qe[n] ?? own(n))(r).some(isSaid);
}, own = (...e) => (t) => e.map((e) => t[e]), Qe = {
	urls: own("urls", "homepage", "repository", "documentation"),
	"requires-python": (e) => [U(e, "dependencies").python]
}, isSaid = (e) => e === void 0 || e === "" ? !1 : typeof e != "object" || !e || Object.keys(e).length > 0, $e = /^(?:LICEN[CS]E|COPYING|UNLICENSE)(?:\b|_)[^/]*$/i, et = T({
	name: "licence",
	title: "Published packages without a licence",
	why: "Without one nobody may use what is published.",
	kinds: [ie],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n, member: r }) => n && !says(r, "license") && !says(r, "license-files") && !r.classifiers.some((e) => e.startsWith("License ::")) && !t.of(e).files.some(({ path: e }) => $e.test(e))).map(({ name: e, member: t, place: n }) => ie({
		package: e,
		isOld: !takesExpressions(t),
		place: n(["project"])
	}))
}), requiredOtherwise = (e, t, n) => {
	if (W(e)) return [];
	let r = e.requirements.filter(({ kind: e }) => e === "runtime" || e === "extra").map(({ requirement: e }) => e), i = t.map(z).flatMap((e) => e.ok ? [e.requirement] : []), [a, o] = [byName(r), byName(i)];
	return [...new Set([...a.keys(), ...o.keys()])].filter((e) => {
		let [t, r] = [a.get(e), o.get(e)];
		return t === void 0 || r === void 0 || !n(e) && t.every(({ url: e }) => e === void 0) && clauses(t) !== clauses(r);
	});
}, byName = (e) => Map.groupBy(e, ({ name: e }) => e), clauses = (e) => [...new Set(e.map(({ specifier: e }) => (B(e) ?? []).map(clause).toSorted().join()))].toSorted().join(";"), clause = (e) => {
	if (e.operator === "===") return `===${e.text}`;
	let { operator: t, version: n } = e;
	return `${t}${Se(n)}${"isPrefix" in e && e.isPrefix ? ".*" : ""}`;
}, tt = T({
	name: "lock-versions",
	title: "A `uv.lock` behind the members' versions and requirements",
	why: "The release was not locked after its version was set, or its requirements were changed.",
	kinds: [
		de,
		pe,
		fe
	],
	needs: ["lock"],
	find: (e) => {
		let { packages: t, lock: n } = e;
		return t.flatMap(({ name: t, member: r }) => {
			let { version: i } = r, a = n.locals.get(t);
			if (a === void 0) return [fe({
				package: t,
				place: { file: n.file }
			})];
			let o = {
				file: n.file,
				line: a.line
			};
			if (i !== void 0 && a.version !== void 0 && L(i) !== L(a.version)) return [de({
				package: t,
				version: i,
				locked: a.version,
				place: o
			})];
			let s = requiredOtherwise(r, n.requirements.get(t) ?? [], sourced(e, r.tool));
			return s.length === 0 ? [] : [pe({
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
	let n = K(e), r = n && G(n, t);
	if (r === void 0) return;
	let i = e.lastIndexOf("\n", r.start - 1) + 1;
	return q(e, [{
		start: i,
		end: endOfLine(e, r.end),
		text: ""
	}]);
}, addLineAfter = (e, t, n) => {
	let r = K(e), i = r && G(r, t);
	if (i === void 0 || !e.startsWith(String(t.at(-1)), i.start)) return;
	let a = endOfLine(e, i.end), o = /[ \t]*$/.exec(e.slice(e.lastIndexOf("\n", i.start - 1) + 1, i.start))?.[0] ?? "", s = e.includes("\r\n") ? "\r\n" : "\n", c = a === e.length && !e.endsWith("\n");
	return q(e, [{
		start: a,
		end: a,
		text: c ? `${s}${o}${n}` : `${o}${n}${s}`
	}]);
}, endOfLine = (e, t) => {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}, replaceValue = (e, t, n) => {
	let r = K(e), i = r && G(r, t) && je(r, t);
	return i && q(e, [{
		start: i.start,
		end: i.end,
		text: n
	}]);
}, nt = ["project", "license"], rt = T({
	name: "metadata",
	title: "Metadata that a published package should have",
	why: "People find a package by it, and installers decide by it who gets a release.",
	kinds: [
		y,
		v,
		b,
		_
	],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(describe),
	fix: ({ packages: e }) => e.filter(({ isPublished: e, member: t }) => e && mayHaveExpression(t)).flatMap(({ name: e, manifest: t, member: n }) => {
		let r = expressionOf(n);
		return r === void 0 ? [] : [{
			code: _.code,
			package: e,
			file: t,
			apply: (e) => e && replaceValue(e, nt, JSON.stringify(r))
		}];
	})
}), describe = ({ name: e, member: t, place: n }) => {
	let r = ["description", "requires-python"].filter((e) => t.project[e] === void 0 && !t.dynamic.includes(e) && !isOfPoetry(t, e)), whole = () => n(["project"]);
	if (r.length > 0 && !isForIndex(t)) return [v({
		package: e,
		missing: r,
		place: whole()
	})];
	let i = thinParts(t);
	return [
		...r.length > 0 ? [y({
			package: e,
			missing: r,
			place: whole()
		})] : [],
		...i.length > 0 ? [thinly(b({
			package: e,
			missing: i,
			place: whole()
		}), i)] : [],
		...H.accepts(t.project.license) ? [_({
			package: e,
			value: expressionOf(t),
			hasClassifiers: hasLicenceClassifiers(t),
			isOld: !takesExpressions(t),
			place: n(nt)
		})] : []
	];
}, isForIndex = (e) => {
	let t = V(e.version ?? "");
	return t !== void 0 && Ce(t) ? !1 : [
		"authors",
		"maintainers",
		"urls",
		"classifiers",
		"keywords"
	].some((t) => says(e, t));
}, it = new Set(["a link to the changes in urls", "keywords"]), thinly = (e, t) => t.every((e) => it.has(e)) ? {
	...e,
	severity: "notice"
} : e, at = /change|history|release|news|what'?s? ?new/i, thinParts = (e) => {
	let { urls: t } = e.project, n = says(e, "urls"), r = !H.accepts(t) || Object.entries(t).flat().some((e) => at.test(String(e)));
	return [
		...Ae.has(e.project.description) ? ["a description that says something"] : [],
		...says(e, "authors") || says(e, "maintainers") ? [] : ["authors"],
		...n ? [] : ["urls"],
		...n && !r ? ["a link to the changes in urls"] : [],
		...["classifiers", "keywords"].filter((t) => !says(e, t))
	];
}, expressionOf = ({ project: e }) => H.accepts(e.license) ? spdxExpression(e.license.text) : void 0, mayHaveExpression = (e) => takesExpressions(e) && !hasLicenceClassifiers(e), hasLicenceClassifiers = ({ classifiers: e }) => e.some((e) => e.startsWith("License ::")), blur = (e) => F(e).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0"), J = d(blur), ot = ["project", "name"], st = T({
	name: "names",
	title: "Names that are not as an index writes them, or too much alike",
	why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
	kinds: [x, S],
	find: ({ packages: e }) => {
		let t = e.filter(({ isPublished: e }) => e), n = [...Map.groupBy(t, ({ name: e }) => J(e)).values()];
		return [...t.filter(({ name: e, member: t }) => t.rawName !== e).map(({ name: e, member: t, place: n }) => x({
			package: e,
			raw: t.rawName,
			place: n(ot)
		})), ...n.flatMap(([e, ...t]) => t.map(({ name: t, place: n }) => S({
			package: t,
			other: e.name,
			place: n(ot)
		})))];
	}
}), ct = T({
	name: "orphan-dependencies",
	title: "Requirements that lead to nothing that is published",
	why: "They work in this checkout, and give users another project of that name, or none.",
	kinds: [
		D,
		j,
		O
	],
	find: (e) => {
		let t = sourcesIn(e.workspace.rootTool), n = new Map(e.graph.names.map((e) => [J(e), e]));
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
		}), p = u.get(n.name), m = (p === void 0 ? [] : tablesFor(p, t)).map((e) => e.path).find(s);
		if (m !== void 0) {
			let t = l.includes(p) ? i.path : "", n = isFolderInside(f(c(e.workspace.prefix, t), m));
			return [D({
				...facts(),
				source: P(m),
				mayBeMember: n
			})];
		}
		let h = d === "build" ? void 0 : r.get(J(n.name));
		return h === void 0 ? [] : [j({
			...facts(),
			sibling: h
		})];
	});
}, isFolderInside = (e) => !o(e) && !/^\.\.(?:\/|$)/.test(e) && !/\.(?:whl|zip|tgz|tar\.\w+)$/.test(e), unusedSources = (e) => {
	let t = inSettings(e);
	return sourceTables(e).filter(({ mayHaveMore: e }) => !e).flatMap(({ owner: e, package: n, place: r, sources: i, isUsed: a }) => i.filter((e) => !a(e.name) && !isOfWorkspace(e) && !t.has(e.name)).map((t) => O({
		owner: e,
		source: t.name,
		package: n,
		place: r(t.path)
	})));
}, inSettings = ({ workspace: { rootTool: e } }) => {
	let t = H.accepts(e.uv) ? e.uv : {}, n = t["extra-build-dependencies"], r = [...[
		"override-dependencies",
		"constraint-dependencies",
		"build-constraint-dependencies"
	].map((e) => t[e]), ...H.accepts(n) ? Object.values(n) : []].flat();
	return new Set(r.flatMap((e) => {
		let t = H.accepts(e) ? e.requirement : e, n = typeof t == "string" ? z(t) : void 0;
		return n?.ok ? [n.requirement.name] : [];
	}));
}, lt = a({
	code: "RA-FILES-NAMED-IS-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, key: t, path: n, isFolder: r, place: i }) => ({
	package: e,
	message: `${t} of ${e} names a ${r ? "folder, not a file" : "file that is not there"}: ${p(n)}`,
	hint: "Add the file, or correct the path: it is relative to the package's folder",
	...i
})), Y = a({
	code: "RA-FILES-NO-MODULE",
	severity: "error",
	mender: "project"
}, ({ package: e, path: t, module: n, setting: r, place: i }) => ({
	package: e,
	message: t === void 0 ? `The module of ${e} has a name that Python cannot import: ${p(n)}` : `${e} has no module for uv_build: ${p(t)}`,
	hint: t === void 0 ? "Let module-name in [tool.uv.build-backend] name the module as it is imported: letters, digits and _, the parts with . between" : r === void 0 ? "Add the file, or say under [tool.uv.build-backend] where the module is: module-name, module-root, and namespace = true where it holds packages alone" : `Write ${r} under [tool.uv.build-backend]`,
	...i
})), ut = a({
	code: "RA-FILES-NAMED-IS-OUTSIDE",
	severity: "warning",
	mender: "project"
}, ({ package: e, key: t, path: n, isLinkable: r, place: i }) => ({
	package: e,
	message: `${t} of ${e} names a file outside its folder: ${p(n)}`,
	hint: `${r ? "Make a link to it" : "Put a copy"} in the package's folder, commit it, and name that${r ? "" : " (a link does for publish, not for uv build by hand)"}`,
	...i
})), dt = a({
	code: "RA-FILES-FROM-OUTSIDE",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t, isForced: n, isLinkable: r, place: i }) => ({
	package: e,
	message: `${e} takes files from outside its folder: ${l(t)}`,
	hint: `Keep a ${r ? "link" : "copy"} in the package's folder, and name that${n ? "; or name them for the sdist alone, under their place in the package" : ""}`,
	...i
})), X = a({
	code: "RA-TYPING-NO-MARKER",
	severity: "warning",
	mender: "project"
}, ({ package: e, reason: t, place: n }) => ({
	package: e,
	message: `${e} ${t}, but has no py.typed`,
	hint: "Add an empty py.typed beside the package's __init__.py",
	...n
})), ft = a({
	code: "RA-TYPING-NOT-CLASSIFIED",
	severity: "notice",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has a py.typed, but not the classifier Typing :: Typed`,
	hint: "Add \"Typing :: Typed\" to the classifiers",
	...t
})), pt = a({
	code: "RA-FILES-BUILT-IS-TRACKED",
	severity: "warning",
	mender: "project"
}, ({ package: e, paths: t, file: n }) => ({
	package: e,
	file: n,
	message: `${e} has built files in git: ${l(t)}`,
	hint: "Remove each with git rm -r --cached PATH, from the top of the repository, and add it to .gitignore"
})), mt = a({
	code: "RA-FILES-BUILT-IS-LEFT",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t }) => ({
	package: e,
	message: `${e} has the remains of an earlier build: ${l(t)}`,
	hint: "Delete them before a build by hand, and see that .gitignore lists them"
})), ht = a({
	code: "RA-FILES-SENSITIVE",
	severity: "warning",
	mender: "project"
}, ({ files: e, what: t, package: n }) => ({
	...n === void 0 ? {} : { package: n },
	file: e[0] ?? "",
	message: `${e.length === 1 ? "A file that often is" : "Files that often are"} secret, ${t}: ${l(e, 20)}`,
	hint: "Where one holds a secret, revoke that, and take it out of git, and into .gitignore; where none does, list RA-FILES-SENSITIVE under ignore"
})), gt = a({
	code: "RA-FILES-SECRET",
	severity: "error",
	mender: "project"
}, ({ file: e, line: t, what: n, package: r }) => ({
	...r === void 0 ? {} : { package: r },
	file: e,
	line: t,
	message: `${n} in ${p(e)}`,
	hint: "Revoke it, then remove it from the file"
})), namedFiles = ({ project: e }) => {
	let { readme: t, license: n } = e, r = e["license-files"];
	return [
		...text(t, ["project", "readme"]),
		...H.accepts(t) ? text(t.file, [
			"project",
			"readme",
			"file"
		]) : [],
		...H.accepts(n) ? text(n.file, [
			"project",
			"license",
			"file"
		]) : [],
		...we.accepts(r) ? r.flatMap((e, t) => text(e, [
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
}] : [], _t = T({
	name: "outside-files",
	title: "Files that a package takes in from outside of its folder",
	why: "A change there changes the package although nothing in its folder does.",
	kinds: [ut, dt],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap((e) => {
		let t = namedFiles(e.member).filter(isOutside), n = forced(e).filter(isOutside);
		return vt.has(e.member.buildBackend ?? Z) ? [...t.map(({ path: t, key: n }) => ut({
			package: e.name,
			key: n.slice(0, 2).join("."),
			path: t,
			isLinkable: isLinkable(e),
			place: e.place(n)
		})), ...taken(e, n)] : taken(e, [...t, ...n]);
	})
}), Z = "setuptools.build_meta:__legacy__", vt = new Set([
	"flit_core.buildapi",
	"hatchling.build",
	"poetry.core.masonry.api",
	"setuptools.build_meta",
	Z,
	"uv_build"
]), yt = new Set([
	"setuptools.build_meta",
	Z,
	"uv_build"
]), isLinkable = ({ member: e }) => yt.has(e.buildBackend ?? Z), isOutside = ({ path: e }) => u(e).startsWith(".."), taken = (e, t) => {
	if (t.length === 0) return [];
	let n = [...new Set(t.map(({ path: e }) => e))], r = t.every(({ key: e }) => e[0] === "tool"), i = e.place(t[0].key);
	return [dt({
		package: e.name,
		paths: n,
		isForced: r,
		isLinkable: isLinkable(e),
		place: i
	})];
}, forced = ({ member: { tool: e } }) => {
	let t = U(U(e, "hatch"), "build"), n = U(t, "targets");
	return [[t, [
		"tool",
		"hatch",
		"build"
	]], ...Object.keys(n).filter((e) => e !== "sdist").map((e) => [U(n, e), [
		"tool",
		"hatch",
		"build",
		"targets",
		e
	]])].flatMap(([e, t]) => Object.keys(U(e, "force-include")).map((e) => ({
		path: e,
		key: [
			...t,
			"force-include",
			e
		]
	})));
}, bt = T({
	name: "pins",
	title: "Requirements that a sibling's version does not satisfy",
	why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
	kinds: [Ne, Me],
	needs: ["versions"],
	find: ({ workspace: e, packages: t, versions: n }) => {
		let r = new Map(t.map(({ name: e, isPublished: t }) => [e, {
			version: n.get(e) ?? null,
			status: t ? "publish" : "private"
		}]));
		return t.filter(({ isPublished: e }) => e).flatMap(({ member: t }) => ne(e, t, {
			siblings: r,
			isServed: le
		}));
	},
	unseen: (e) => {
		let t = unknownSiblings(e);
		return t.length === 0 ? void 0 : `the version${t.length === 1 ? "" : "s"} of ${l(t)} cannot be read from files`;
	}
}), unknownSiblings = ({ packages: e, packageOf: t, versions: n }) => {
	let r = e.filter(({ isPublished: e }) => e).flatMap(({ member: e }) => e.requirements).filter(({ kind: e, requirement: t }) => e !== "group" && t.specifier !== "").map(({ requirement: e }) => e.name);
	return [...new Set(r)].filter((e) => t(e) !== void 0 && !n.has(e)).toSorted();
}, xt = a({
	code: "RA-REQUIRES-PYTHON-OLDER",
	severity: "warning",
	mender: "project"
}, ({ package: e, sibling: t, theirs: n, older: r, place: i }) => ({
	package: e,
	message: `${e} admits Python ${l(r)} and requires ${t}, which does not: its requires-python is ${n}`,
	hint: "Raise requires-python of the one, or lower that of the other",
	...i
})), St = T({
	name: "python-ranges",
	title: "Packages for older Pythons than a sibling that they require",
	why: "uv tries the workspace on the Pythons that all members admit, and nobody sees the others fail.",
	kinds: [xt],
	find: ({ packages: e, packageOf: t }) => e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: n, requirementPlace: r }) => n.requirements.flatMap((i) => {
		let { requirement: a, kind: o } = i, s = t(a.name), { requiresPython: c } = n, l = s?.member.requiresPython, u = o === "runtime" && !a.marker?.includes("python_");
		if (s?.isPublished !== !0 || !u || c === void 0 || l === void 0) return [];
		let d = olderThan(l, c);
		return d.length === 0 ? [] : xt({
			package: e,
			sibling: s.name,
			theirs: l,
			older: d,
			place: r(i)
		});
	}))
}), Ct = Array.from({ length: 40 }, (e, t) => ({
	minor: `3.${t}`,
	last: `3.${t}.99`
})), olderThan = (e, t) => {
	let [n, r] = [B(e), B(t)], i = n === void 0 ? -1 : Ct.findIndex(({ last: e }) => I(n, e));
	return Ct.slice(0, Math.max(i, 0)).filter(({ last: e }) => r !== void 0 && I(r, e)).map(({ minor: e }) => e);
}, wt = /^readme\.(?:md|rst|txt)$/i, Tt = T({
	name: "readme",
	title: "Published packages without a README, or with an empty one",
	why: "The package's page on the index will be empty.",
	kinds: [
		ae,
		se,
		C
	],
	needs: ["trees"],
	find: (e) => [...withoutReadme(e).map(({ name: e, place: t, found: n }) => {
		let r = {
			package: e,
			place: t(["project"])
		};
		return n === void 0 ? ae(r) : C({
			...r,
			readme: n
		});
	}), ...e.packages.flatMap(({ name: t, place: n, member: r }) => namedFiles(r).filter(({ path: n, key: r }) => r[1] === "readme" && e.trees.of(t).emptyFiles.has(u(n))).map(({ path: e, key: r }) => se({
		package: t,
		readme: e,
		place: n(r)
	})))],
	fix: (e) => withoutReadme(e).flatMap(({ name: e, manifest: t, found: n, member: r }) => {
		if (n === void 0) return [];
		let i = r.project.description === void 0 ? "name" : "description";
		return [{
			code: C.code,
			package: e,
			file: t,
			apply: (e) => e && addLineAfter(e, ["project", i], `readme = ${JSON.stringify(n)}`)
		}];
	})
}), withoutReadme = ({ packages: e, trees: t }) => e.filter(({ isPublished: e, member: t }) => e && !says(t, "readme")).map((e) => {
	let n = t.of(e.name).files.find(({ path: e }) => wt.test(e))?.path;
	return {
		...e,
		found: n
	};
}), Et = T({
	name: "required-files",
	title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
	why: "The build fails, or leaves out what the file was named for.",
	kinds: [lt, Y],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n }) => n && t.of(e).hasSources).flatMap((e) => [...missingNamed(e, t.of(e.name)), ...missingModule(e, t.of(e.name))])
}), missingNamed = ({ name: e, member: t, place: n }, r) => namedFiles(t).filter((e) => !u(e.path).startsWith("..") && !isThere(e, r) && !hasHook(t) && !comesWithSdist(e, t)).map(({ path: t, key: i }) => lt({
	package: e,
	key: i.slice(0, 2).join("."),
	path: t,
	isFolder: isFolder(t, r),
	place: n(i)
})), hasHook = ({ buildBackend: e, tool: t }) => e === "hatchling.build" && "custom" in U(U(U(t, "hatch"), "metadata"), "hooks"), comesWithSdist = (e, { buildBackend: t, tool: n }) => {
	if (t !== "hatchling.build" || e.key[1] !== "license-files") return !1;
	let r = U(U(n, "hatch"), "build");
	return [r, U(U(r, "targets"), "sdist")].flatMap((e) => Object.values(U(e, "force-include"))).some((t) => typeof t == "string" && covers(e, u(t.replace(/^\//, ""))));
}, covers = ({ path: e, isGlob: t }, n) => {
	if (!t) return u(e) === n || u(e).startsWith(`${n}/`);
	let r = De(e);
	return !r.ok || Ee(r.pattern, n, { crossesFolders: !1 });
}, isThere = ({ path: e, isGlob: t }, n) => {
	if (!t) return n.has(u(e)) && !isFolder(e, n);
	let r = De(e);
	return !r.ok || n.files.some((e) => Ee(r.pattern, e.path, { crossesFolders: !1 }));
}, isFolder = (e, t) => t.files.some((t) => t.path.startsWith(`${u(e)}/`)), missingModule = ({ name: e, member: t, place: n }, r) => {
	if (t.buildBackend !== "uv_build") return [];
	let { "module-root": i = "src", "module-name": a = defaultModule(e), namespace: o } = backendSettings(t.tool);
	if (typeof i != "string") return [];
	let s = {
		package: e,
		place: n(["build-system"])
	}, c = [a].flat().filter((e) => typeof e == "string");
	return c.flatMap((e) => {
		if (!Dt.test(e)) return [Y({
			...s,
			module: e,
			path: void 0
		})];
		let t = f(i, initOf(e));
		if (o === !0 || r.has(t)) return [];
		let n = c.length > 1 ? void 0 : settingFor(e, i, r);
		return [Y({
			...s,
			module: e,
			path: t,
			setting: n
		})];
	});
}, settingFor = (e, t, n) => {
	let r = ["src", ""].find((r) => r !== t && n.has(f(r, initOf(e))));
	if (r !== void 0) return `module-root = "${r}"`;
	let i = n.files.flatMap(({ path: e }) => /^src\/([^/]+)\/__init__\.py$/.exec(e)?.[1] ?? []);
	return t === "src" && i.length === 1 && Dt.test(i[0]) ? `module-name = "${i[0]}"` : void 0;
}, Dt = /^[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*(?:-stubs)?(?:\.[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*)*$/u, defaultModule = (e) => e.endsWith("-stubs") ? `${defaultModule(e.slice(0, -6))}-stubs` : e.replaceAll("-", "_"), initOf = (e) => {
	let [t = ""] = e.split(".");
	return `${e.replaceAll(".", "/")}/__init__.${t.endsWith("-stubs") ? "pyi" : "py"}`;
}, backendSettings = (e) => U(U(e, "uv"), "build-backend"), Ot = T({
	name: "self-dependencies",
	title: "Packages that require themselves",
	why: "It says nothing at best; to be built, a package would need an older release of itself.",
	kinds: [k],
	find: ({ packages: e }) => e.flatMap(({ name: e, member: t, requirementPlace: n }) => t.requirements.filter(({ requirement: t, kind: n }) => t.name === e && (n === "build" || n !== "group" && t.extras.length === 0)).map((t) => k({
		package: e,
		requirement: t.requirement.text,
		place: n(t)
	})))
}), kt = [
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
], At = new RegExp([
	String.raw`\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
	String.raw`^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
	String.raw`\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
	String.raw`\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
	String.raw`\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
	String.raw`\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
	String.raw`\.(?:pub|crt|cer)$`
].join("|"), "i"), jt = /(?:^|[-_/])(?:tests?|fixtures?|examples?|samples?|templates?)\//i, Mt = T({
	name: "sensitive-files",
	title: "Files that often hold secrets, and tokens and keys inside others",
	why: "Whoever can read the repository, or what is published, can use them.",
	kinds: [ht, gt],
	needs: ["trees"],
	find: (e) => {
		let { trees: t } = e, n = ownersIn(e), r = t.secrets.filter(({ isToken: e }) => e), a = t.secrets.filter(({ isToken: e }) => !e), o = new Set([...t.secrets.map(({ file: e }) => e), ...t.publicHalves]), s = t.all.flatMap(({ path: e }) => {
			let t = i(e), n = At.test(t) ? void 0 : kt.find(({ pattern: e }) => e.test(t));
			return n === void 0 || o.has(e) ? [] : [{
				file: e,
				what: n.what,
				line: void 0
			}];
		}), c = Map.groupBy([...a, ...s], ({ what: e, file: t }) => JSON.stringify([
			e,
			n(t),
			jt.test(t)
		]));
		return [...r.map(({ file: e, line: t, what: r }) => gt({
			file: e,
			line: t,
			what: r,
			package: n(e)
		})), ...[...c.values()].map((e) => {
			let { file: t, what: r, line: i } = e[0], a = [...new Set(e.map((e) => e.file))];
			return {
				...ht({
					files: a,
					what: r,
					package: n(t)
				}),
				...jt.test(t) ? { severity: "notice" } : {},
				...i === void 0 ? {} : { line: i }
			};
		})];
	}
}), ownersIn = ({ packages: e }) => {
	let t = new Map(e.map(({ name: e, file: t }) => [t("."), e]));
	return (e) => {
		let n = Fe(e).find((e) => t.has(e));
		return n === void 0 ? void 0 : t.get(n);
	};
}, Nt = T({
	name: "sibling-sources",
	title: "Requirements on members without `workspace = true`",
	why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
	kinds: [A],
	find: ({ packages: e, packageOf: t, workspace: n }) => {
		let r = H.accepts(n.rootTool.uv) ? n.rootTool.uv : {};
		if (r["no-sources"] === !0) return [];
		let i = [r["no-sources-package"]].flat(), a = sourcesIn(n.rootTool);
		return e.flatMap(({ name: e, member: n, requirementPlace: r }) => {
			let o = sourcesIn(n.tool), isDeclared = (e) => [...o, ...a].find((t) => t.name === e)?.tables.every(({ workspace: e }) => e === !0) === !0, s = new Set([e]);
			return n.requirements.filter(({ kind: e, requirement: t }) => Pt.has(e) && t.url === void 0).filter(({ requirement: { name: e } }) => t(e) !== void 0 && !isDeclared(e)).filter(({ requirement: { name: e } }) => !i.includes(e)).filter(({ requirement: { name: e } }) => !s.has(e) && s.add(e)).map((t) => A({
				package: e,
				sibling: t.requirement.name,
				place: r(t)
			}));
		});
	}
}), Pt = new Set([
	"runtime",
	"extra",
	"group"
]), Ft = /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/, It = T({
	name: "stale-artifacts",
	title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
	why: "It is older than the sources, and some build backends take it into new distributions.",
	kinds: [pt, mt],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.flatMap((e) => remains(e, t.of(e.name)))
}), remains = ({ name: e, file: t }, { files: n, buildFolders: r }) => {
	let i = n.filter(({ path: e }) => Ft.test(e)), a = i.filter(({ isTracked: e }) => e).map(({ path: e }) => e), o = new Set(a.map(folderOf)), s = [...new Set([...r, ...i.map(({ path: e }) => folderOf(e))])].filter((e) => !o.has(e)), c = n.filter(({ path: e, isTracked: t }) => t && !Ft.test(e)), l = new Set(c.map(({ path: e }) => folderOf(e))), whole = (e) => l.has(folderOf(e)) ? e : asFolder(folderOf(e));
	return [...a.length === 0 ? [] : [pt({
		package: e,
		paths: [...new Set(a.map(whole))].map(t),
		file: t(a[0])
	})], ...s.length === 0 ? [] : [mt({
		package: e,
		paths: s.sort().map(t)
	})]];
}, folderOf = (e) => e.split("/", e.startsWith("src/") ? 2 : 1).join("/"), asFolder = (e) => `${e}/`, Lt = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/, isShipped = (e, t) => {
	let [n = ""] = e.split("/", 1);
	return !Lt.test(n) || F(n) === t;
}, importPackages = ({ files: e }, t) => {
	let n = e.filter(({ path: e }) => e.endsWith("/__init__.py")).map(({ path: e }) => e.slice(0, -12)), r = n.filter((e) => e.startsWith("src/")), a = r.length > 0 ? r : n.filter((e) => isShipped(e, t)), o = new Set(a), s = a.filter((e) => !above(e).some((e) => o.has(e))), c = s.find((e) => F(i(e)) === t);
	return c === void 0 ? s : s.filter((e) => above(e).at(-1) === above(c).at(-1));
}, above = (e) => {
	let t = e.split("/");
	return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
}, Rt = "Typing :: Typed", zt = T({
	name: "type-markers",
	title: "Types that are promised without `py.typed`, or the other way round",
	why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
	kinds: [X, ft],
	needs: ["trees"],
	find: (e) => [...unmarked(e).map(({ name: e, place: t, reason: n }) => X({
		package: e,
		reason: n,
		place: t(["project", "classifiers"])
	})), ...e.packages.filter(({ isPublished: t, member: n, name: r }) => t && n.classifiers.length > 0 && !n.classifiers.some((e) => e.startsWith("Typing ::")) && hasMarker(e.trees.of(r))).map(({ name: e, place: t }) => ft({
		package: e,
		place: t(["project", "classifiers"])
	}))],
	fix: (e) => unmarked(e).flatMap(({ name: e, member: t, tree: n }) => {
		let [r, ...i] = importPackages(n, e);
		if (r === void 0 || i.length > 0) return [];
		let a = `${t.path === "." ? "" : `${t.path}/`}${r}/py.typed`;
		return [{
			code: X.code,
			package: e,
			file: a,
			apply: (e) => e ?? ""
		}];
	})
}), hasMarker = ({ files: e }) => e.some(({ path: e }) => /(?:^|\/)py\.typed$/.test(e)), unmarked = ({ packages: e, trees: t }) => e.flatMap((e) => {
	let { isPublished: n, member: r, name: i } = e, a = t.of(i), o = importPackages(a, i);
	return !n || o.length === 0 || hasMarker(a) ? [] : r.classifiers.includes(Rt) ? [{
		...e,
		tree: a,
		reason: `says ${Rt}`
	}] : a.files.some(({ path: e }) => e.endsWith(".pyi") && o.some((t) => e.startsWith(`${t}/`))) ? [{
		...e,
		tree: a,
		reason: "ships stub files (.pyi)"
	}] : [];
}), Bt = T({
	name: "uv-settings",
	title: "Settings and variables with which uv does nothing",
	why: "Every call of uv in the workspace ends the same way, a build and an install too.",
	kinds: [Le, Ie],
	needs: ["refusal"],
	find: ({ refusal: e }) => e === void 0 ? [] : [e.code === Ie.code ? r(e) : e]
}), Vt = T({
	name: "version-consistency",
	title: "Sources that say another version than `pyproject.toml`",
	why: "A user who asks the package for its version is told the wrong one.",
	kinds: [ce],
	needs: ["trees"],
	find: ({ packages: e, trees: t, config: n }) => {
		let r = listedFiles(n.settings["version-files"]);
		return e.flatMap(({ name: e, member: { version: n, path: i }, file: a, place: o, isPublished: s }) => {
			let l = n === void 0 || !s ? void 0 : V(n);
			return n === void 0 || l === void 0 ? [] : [...t.of(e).versionTexts].flatMap(([t, s]) => {
				let d = isShipped(t, e) ? Re(s) : void 0, f = V(d?.version ?? "");
				if (d === void 0 || f === void 0 || R(l, f) === 0) return [];
				let p = c(i === "." ? "" : i, t);
				return [ce({
					package: e,
					version: n,
					other: {
						version: d.version,
						place: {
							file: a(t),
							line: d.line
						}
					},
					line: r.has(u(p)) ? void 0 : ze(p, d),
					place: o(["project", "version"])
				})];
			});
		});
	}
}), listedFiles = (e) => new Set([e].flat().filter((e) => typeof e == "string").flatMap((e) => e.split("\n")).map((e) => u(e.split(/[:#]/)[0].trim()))), Q = ["project", "version"], Ht = T({
	name: "versions",
	title: "Versions that indexes write otherwise",
	why: "Files, tags and the index then name one version in two ways.",
	kinds: [w],
	find: (e) => spelledOtherwise(e).map(({ name: e, place: t, version: n, canonical: r }) => w({
		package: e,
		version: n,
		canonical: r,
		place: t(Q)
	})),
	fix: (e) => spelledOtherwise(e).map(({ name: e, manifest: t, canonical: n }) => ({
		code: w.code,
		package: e,
		file: t,
		apply: (e) => e && ke(e, Q, n)
	}))
}), spelledOtherwise = ({ packages: e }) => e.flatMap((e) => {
	let { version: t } = e.member, n = t === void 0 || !e.isPublished ? void 0 : L(t);
	return t === void 0 || n === void 0 || n === t ? [] : [{
		...e,
		version: t,
		canonical: n
	}];
}), Ut = a({
	code: "RA-AUDIT-VULNERABLE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, ids: n, summary: r, link: i, fixed: a, file: o }) => ({
	file: o,
	message: p(`${e} ${t} has ${n.join(", ")}${r === void 0 ? "" : `: ${r}`}`),
	hint: p(a === void 0 ? `No later version is known that fixes ${n.length === 1 ? "it" : "all of them"}${i === void 0 ? "" : `: ${i}`}` : `Run uv lock --upgrade-package "${e}>=${a}": ${n.length === 1 ? `it is fixed in ${a}` : "all of them are fixed in newer versions"}${i === void 0 ? "" : ` (${i})`}`)
})), Wt = a({
	code: "RA-AUDIT-STATUS",
	severity: "warning",
	mender: "project"
}, ({ name: e, status: t, reason: n, file: r }) => ({
	file: r,
	message: p(`The index says of ${e}: ${t}${n === void 0 ? "" : ` (${n})`}`),
	hint: "Look for what replaces it"
})), Gt = T({
	name: "vulnerable-dependencies",
	title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
	why: "The release is tested with them, and users may get them.",
	kinds: [Ut, Wt],
	needs: ["audit"],
	find: ({ workspace: { prefix: e }, audit: { vulnerabilities: t, statuses: n } }) => {
		let r = c(e, "uv.lock");
		return [...[...Map.groupBy(t, ({ name: e, version: t }) => `${e} ${t}`).values()].flatMap((e) => {
			let [t] = e;
			if (t === void 0) return [];
			let { name: n, version: i } = t, a = e.length === 1 ? t : void 0, o = e.map(fixVersion);
			return Ut({
				name: n,
				version: i,
				ids: e.map(({ id: e }) => e),
				summary: a?.summary,
				link: a?.link,
				fixed: o.every((e) => e !== void 0) ? o.toSorted(byVersion).at(-1)?.text : void 0,
				file: r
			});
		}), ...n.map((e) => Wt({
			...e,
			file: r
		}))];
	}
}), fixVersion = ({ version: e, fixVersions: t }) => {
	let n = V(e);
	return t.flatMap((e) => {
		let t = V(e);
		return t === void 0 ? [] : [{
			text: e,
			parsed: t
		}];
	}).filter(({ parsed: e }) => n === void 0 || R(e, n) > 0).toSorted(byVersion).at(0);
}, byVersion = (e, t) => R(e.parsed, t.parsed), Kt = T({
	name: "workspace-sources",
	title: "`workspace = true` for names that are no members",
	why: "uv refuses to lock as soon as such a name is required, or to build where a build requires it.",
	kinds: [N],
	find: (e) => strangers(e).map(({ table: t, source: n }) => {
		let { owner: r, package: i, place: a, isUsed: o } = t, s = o(n.name), c = N({
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
		code: N.code,
		package: e.package,
		file: e.file,
		apply: (e) => e && removeEntry(e, t.path)
	}))
}), isLeftOver = ({ isUsed: e, mayHaveMore: t }, { name: n, tables: r }) => !e(n) && !t && r.every(({ workspace: e }) => e === !0), meantBy = ({ graph: e }, t, { name: n }) => {
	let r = new Set(t.isUsed(n) ? [] : t.sources.map((e) => e.name));
	return xe(n, e.names.filter((e) => e !== t.package && !r.has(e)));
}, strangers = (e) => sourceTables(e).flatMap((t) => t.sources.filter((t) => isOfWorkspace(t) && e.packageOf(t.name) === void 0).map((e) => ({
	table: t,
	source: e
}))), $ = [
	bt,
	he,
	Ht,
	Kt,
	Nt,
	qe,
	Bt,
	Et,
	tt,
	Ge,
	Ot,
	ct,
	St,
	Je,
	rt,
	et,
	Tt,
	zt,
	st,
	Ye,
	Vt,
	_t,
	It,
	Mt,
	Gt
], qt = {
	values: {},
	missing: new Map()
}, chosenChecks = ({ only: e = $ }) => e, worldFor = ({ workspace: e, graph: t, config: n }) => ye(e, t, n), judge = (e, t, { values: r, missing: i }) => {
	let a = $.flatMap((e) => e.codes), o = ge(e.ignore, {
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
		let l = e.strict ? a.map(m) : a, u = t.unseen?.(s);
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
}, Jt = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i, Yt = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i, fetchTrees = async (e) => {
	let { workspace: n, packages: r } = e.world, { all: a, owned: o } = await listAll(e), s = new Map(), l = [], u = new Set();
	for (let t of r) {
		let r = o.get(t.name) ?? [], a = c(n.root, t.member.path), d = t.isPublished ? readTexts(a, r, e) : [], f = new Map(), p = new Set();
		for (let [e, n] of d) {
			for (let r of He(n)) l.push({
				...r,
				file: t.file(e)
			});
			Ue(n) && u.add(t.file(e)), n.trim() === "" && p.add(e), Be.test(i(e)) && isShallow(e) && f.set(e, n);
		}
		s.set(t.name, {
			files: r,
			has: (t) => e.files.realPath(c(a, t)) !== void 0,
			hasSources: hasSources(r),
			buildFolders: foldersOfBuilds(e.files, a),
			emptyFiles: p,
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
			path: f(n.prefix, e),
			isTracked: t
		})),
		secrets: l,
		publicHalves: u
	};
}, listAll = async ({ world: { workspace: e, packages: t }, sources: n }) => {
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
		let t = Yt.test(r) ? void 0 : n.readText(c(e, r));
		t !== void 0 && (yield [r, t]);
	}
}
const isShallow = (e) => e.split("/").length <= (e.startsWith("src/") ? 4 : 3), hasSources = (e) => e.some(({ path: e }) => Jt.test(e)), shareOut = (e, t) => {
	let n = new Map(t.map(({ name: e, member: t }) => [u(t.path), e])), r = new Map();
	for (let { path: t, isTracked: i } of e) {
		let e = Fe(t).find((e) => n.has(e)), a = e === void 0 ? void 0 : n.get(e);
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
}, readStated = async ({ workspace: e }, { files: t }) => ee(await oe({
	workspace: e,
	members: e.members,
	read: Pe(t, e)
})), Xt = { skipped: "there is no uv.lock" }, readLocked = ({ workspace: e }, { files: t }) => {
	let n = t.readText(c(e.root, "uv.lock"));
	if (n === void 0) return Xt;
	let r = c(e.prefix, "uv.lock");
	return { value: {
		file: r,
		locals: _e(n),
		requirements: Oe(r, n)
	} };
}, readAudit = async ({ workspace: e }, { audits: t, signal: n }) => {
	if (!e.hasLock) return Xt;
	let r = await t.ask(e.root, n);
	return "unavailable" in r ? { skipped: r.unavailable } : { value: r };
}, readRefusal = async ({ workspace: e }, { uvRefusal: t }) => {
	try {
		let n = await t(e.root);
		return { value: n && re(n, e) };
	} catch (e) {
		return unasked(e);
	}
}, unasked = (e) => {
	if (e instanceof n) return { skipped: P(e.message) };
	throw e;
}, readNames = async (e, { names: t, signal: n }) => {
	let r = await t(e);
	if ("skipped" in r) return r;
	let { index: i, pages: a, project: o, own: s, changed: c } = r, l = e.packages.filter(({ name: e, isPublished: t }) => t && c.has(e));
	if (l.length === 0) return { skipped: "no published package has changed" };
	let u = Ve(8);
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
var Zt = e({ checkWorkspace: () => checkWorkspace });
const checkWorkspace = async (e, t) => {
	let n = worldFor(e), r = new Set(chosenChecks(e).flatMap((e) => e.needs));
	return judge(e, n, await fetchNeeds(n, r, t));
};
export { checkWorkspace, Zt as check_workspace_exports, $ as checks, countOf, Ge as cycles, qe as elsewhereSources, Je as extraMarkers, Ye as indexNames, judge, qt as nothingFetched, ct as orphanDependencies, Bt as uvSettings, Kt as workspaceSources, worldFor };
