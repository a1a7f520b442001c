import { __exportAll as e } from "./rolldown-runtime.js";
import { baseName as t, defineFinding as n, join as r, normalize as i, strictly as a } from "./domain-workspace-path.js";
import { Bug as o, Problem as s, inertLine as c, named as l, nearest as u, shown as d } from "../index.js";
import { directUrl as f, excludesSibling as p, hardCycle as m, sourceReader as ee } from "./domain-tag-suggest-format.js";
import { asksForOlder as te, defineCheck as h, extraMarker as ne, lockBehind as re, lockMembers as ie, nameOfOthers as g, originOf as ae, orphanRequirement as _, orphanSource as v, privateNeeds as oe, readIgnored as se, readLockedPackages as ce, selfRequirement as y, siblingSourceMissing as b, similarToSibling as x, sourceElsewhere as S, sourceNotMember as C, whoseProject as le, worldOf as ue } from "./domain-problem-check-requirements.js";
import { canonicalVersion as w, compareVersions as T, isLocal as de, isValidName as fe, normalizeName as pe, parseRequirement as me, parseSpecifiers as he, parseVersion as E, remember as ge } from "./domain-python-requirement.js";
import { hasDynamicRequirements as _e, matches as ve, parsePattern as D } from "./actions-discover-action.js";
import { aList as O, aTable as k, tableIn as A } from "./domain-toml-places.js";
import { canonicalVersions as ye, licenseTable as j, metadataBare as M, metadataIncomplete as N, metadataThin as P, nameNotNormal as F, nameTooSimilar as I, noLicence as L, noReadme as R, readVersions as be, readmeEmpty as z, readmeNotNamed as B, versionDiffersInSource as V, versionNotCanonical as H } from "./domain-version-origin-resolve.js";
import { editStringItem as xe, locateEntry as U, locateIn as Se, openToml as W, replaceSpans as G } from "./domain-python-marker-environment.js";
import { checkRequirements as Ce } from "./domain-config-config.js";
import { foldersAbove as K } from "./domain-problem-target.js";
import { assignedVersion as we, findSecrets as Te, isPublicHalf as Ee, versionLine as De, versionModule as Oe } from "./domain-problem-copy.js";
import { pLimit as ke } from "../libraries/p-limit.js";
const stateOf = (e, t) => e.length === 0 && t !== void 0 ? "skipped" : e.some(({ severity: e }) => e === "error") ? "failed" : e.some(({ severity: e }) => e === "warning") ? "warned" : "passed", Ae = [
	"error",
	"warning",
	"notice"
], countOf = (e) => {
	let t = Ae.flatMap((t) => {
		let n = e.filter((e) => e.severity === t).length;
		return n === 0 ? [] : [`${n} ${t}${n === 1 ? "" : "s"}`];
	});
	return t.length === 0 ? "nothing" : t.join(", ");
}, je = h({
	name: "cycles",
	title: "Published packages that require each other",
	why: "None of them can be installed before all of them are there, so they are published together or not at all.",
	kinds: [m],
	find: (e) => e.graph.cycles.map((t) => t.flatMap((t) => e.packageOf(t) ?? []).filter(({ isPublished: e }) => e)).filter((e) => e.length > 1).map((t) => ({
		...m({ packages: t.map(({ name: e }) => e) }),
		...placeIn(e, t)
	}))
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
	let t = e.uv, n = k.accepts(t) ? t.sources : void 0;
	return k.accepts(n) ? Object.entries(n).flatMap(([e, t]) => {
		let n = (O.accepts(t) ? t : [t]).filter(k.accepts);
		return fe(e) ? [{
			name: pe(e),
			path: [
				"tool",
				"uv",
				"sources",
				e
			],
			tables: n
		}] : [];
	}) : [];
}, isOfWorkspace = ({ tables: e }) => e.some(({ workspace: e }) => e === !0), sourceTables = ({ packages: e, workspace: t, rootPlace: n }) => {
	let r = new Map(e.map(({ name: e, member: t }) => [e, new Set(t.requirements.map(({ requirement: e }) => e.name))])), i = new Set();
	for (let e of r.values()) for (let t of e) i.add(t);
	let a = e.filter(({ member: e }) => e.path !== ".").map(({ name: e, member: t, place: n, manifest: i }) => ({
		owner: e,
		package: e,
		place: n,
		file: i,
		sources: sourcesIn(t.tool),
		isUsed: (t) => r.get(e)?.has(t) ?? !1,
		mayHaveMore: _e(t)
	}));
	return [{
		owner: "the root",
		package: void 0,
		place: n,
		file: "pyproject.toml",
		sources: sourcesIn(t.rootTool),
		isUsed: (e) => i.has(e),
		mayHaveMore: !e.some(({ member: e }) => e.path === ".") || e.some(({ member: e }) => _e(e))
	}, ...a].filter(({ sources: e }) => e.length > 0);
}, Me = {
	git: "a git repository",
	url: "a URL",
	index: "an index of its own"
}, Ne = h({
	name: "elsewhere-sources",
	title: "Requirements from git, a URL or an index that users get from elsewhere",
	why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
	kinds: [S],
	find: ({ packages: e, workspace: t }) => {
		let n = byName(t.rootTool);
		return e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: r }) => {
			let i = byName(t.tool), a = new Set();
			return t.requirements.flatMap((t) => {
				let { requirement: o, kind: s } = t, c = i.get(o.name) ?? n.get(o.name), l = c === void 0 ? void 0 : kindOf(c);
				if (s === "group" || s === "build" || l === void 0 || a.has(o.name)) return [];
				a.add(o.name);
				let u = r(t), d = S({
					package: e,
					requirement: o.text,
					from: Me[l],
					place: u
				});
				return [l === "index" ? {
					...d,
					severity: "notice"
				} : d];
			});
		});
	}
}), byName = (e) => new Map(sourcesIn(e).map((e) => [e.name, e])), kindOf = (e) => isOfWorkspace(e) ? void 0 : [
	"git",
	"url",
	"index"
].find((t) => e.tables.some((e) => e[t] !== void 0)), q = h({
	name: "extra-markers",
	title: "Extras inside `dependencies`",
	why: "The extra is not declared by it, and tools that read `dependencies` take the requirement for always needed.",
	kinds: [ne],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(({ name: e, member: t, requirementPlace: n }) => t.requirements.filter(({ kind: e, table: t }) => e === "extra" && t === "project.dependencies").map((t) => {
		let { text: r, marker: i = "" } = t.requirement, a = /\bextra\s*==\s*['"]([^'"]*)['"]/.exec(i)?.[1];
		return ne({
			package: e,
			requirement: r,
			extra: a,
			place: n(t)
		});
	}))
}), Pe = h({
	name: "index-names",
	title: "Names of changed packages that are somebody else's on the index",
	why: "The upload would be refused in the middle of a release, and users would install the other project.",
	kinds: [g],
	needs: ["indexedNames"],
	find: ({ packages: e, indexedNames: { index: t, projects: n, own: r } }) => {
		let i = ae(e.map(({ member: e }) => e.project), r);
		return e.flatMap(({ name: e, place: r }) => {
			let a = n.get(e), o = a && le(a, i);
			return o?.kind === "others" ? [g({
				...o,
				package: e,
				index: t,
				place: r(["project", "name"])
			})] : [];
		});
	}
}), says = ({ project: e, dynamic: t }, n) => {
	if (t.includes(n)) return !0;
	let r = e[n];
	return r === void 0 || r === "" ? !1 : typeof r != "object" || !r || Object.keys(r).length > 0;
}, Fe = /^(?:LICEN[CS]E|COPYING|UNLICENSE|NOTICE|AUTHORS)\b[^/]*$/i, Ie = h({
	name: "licence",
	title: "Published packages without a licence",
	why: "Without one nobody may use what is published.",
	kinds: [L],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n, member: r }) => n && !says(r, "license") && !says(r, "license-files") && !r.classifiers.some((e) => e.startsWith("License ::")) && !t.of(e).files.some(({ path: e }) => Fe.test(e))).map(({ name: e, place: t }) => L({
		package: e,
		place: t(["project"])
	}))
}), Le = h({
	name: "lock-versions",
	title: "A `uv.lock` behind the members' versions",
	why: "The release was not locked after its version was set.",
	kinds: [re, ie],
	needs: ["lock"],
	find: ({ packages: e, lock: t }) => e.flatMap(({ name: e, member: { version: n } }) => {
		let r = t.locals.get(e);
		if (r === void 0) return [ie({
			package: e,
			place: { file: t.file }
		})];
		if (n === void 0 || r.version === void 0 || w(n) === w(r.version)) return [];
		let i = {
			file: t.file,
			line: r.line
		};
		return [re({
			package: e,
			version: n,
			locked: r.version,
			place: i
		})];
	})
}), removeEntry = (e, t) => {
	let n = W(e), r = n && U(n, t);
	if (r === void 0) return;
	let i = e.lastIndexOf("\n", r.start - 1) + 1;
	return G(e, [{
		start: i,
		end: endOfLine(e, r.end),
		text: ""
	}]);
}, addLineAfter = (e, t, n) => {
	let r = W(e), i = r && U(r, t);
	if (i === void 0 || !e.startsWith(String(t.at(-1)), i.start)) return;
	let a = endOfLine(e, i.end), o = /[ \t]*$/.exec(e.slice(e.lastIndexOf("\n", i.start - 1) + 1, i.start))?.[0] ?? "", s = e.includes("\r\n") ? "\r\n" : "\n", c = a === e.length && !e.endsWith("\n");
	return G(e, [{
		start: a,
		end: a,
		text: c ? `${s}${o}${n}` : `${o}${n}${s}`
	}]);
}, endOfLine = (e, t) => {
	let n = e.indexOf("\n", t);
	return n === -1 ? e.length : n + 1;
}, replaceValue = (e, t, n) => {
	let r = W(e), i = r && U(r, t) && Se(r, t);
	return i && G(e, [{
		start: i.start,
		end: i.end,
		text: n
	}]);
}, Re = new Set([
	"MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
	"GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
	"LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2"
].flatMap((e) => e.split(" "))), spdxExpression = (e) => {
	if (typeof e != "string") return;
	let t = e.trim().split(/ +/);
	return t.every((e, t) => t % 2 == 0 ? Re.has(e) : e === "AND" || e === "OR") && t.length % 2 == 1 ? t.join(" ") : void 0;
}, ze = new Set([
	"hatchling",
	"setuptools",
	"flit-core",
	"uv-build",
	"pdm-backend",
	"poetry-core"
]), takesExpressions = ({ requirements: e }) => {
	let t = e.find(({ kind: e, requirement: t }) => e === "build" && ze.has(t.name));
	return t === void 0 ? !1 : t.requirement.name === "uv-build" || (he(t.requirement.specifier) ?? []).every(({ operator: e }) => e === ">=" || e === ">" || e === "!=");
}, J = ["project", "license"], Be = h({
	name: "metadata",
	title: "Metadata that a published package should have",
	why: "People find a package by it, and installers decide by it who gets a release.",
	kinds: [
		N,
		M,
		P,
		j
	],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap(describe),
	fix: ({ packages: e }) => e.filter(({ isPublished: e, member: t }) => e && mayHaveExpression(t)).flatMap(({ name: e, manifest: t, member: n }) => {
		let r = expressionOf(n);
		return r === void 0 ? [] : [{
			code: j.code,
			package: e,
			file: t,
			apply: (e) => e && replaceValue(e, J, JSON.stringify(r))
		}];
	})
}), describe = ({ name: e, member: t, place: n }) => {
	let r = ["description", "requires-python"].filter((e) => t.project[e] === void 0 && !t.dynamic.includes(e)), whole = () => n(["project"]);
	if (r.length > 0 && !isForIndex(t)) return [M({
		package: e,
		missing: r,
		place: whole()
	})];
	let i = thinParts(t);
	return [
		...r.length > 0 ? [N({
			package: e,
			missing: r,
			place: whole()
		})] : [],
		...i.length > 0 ? [P({
			package: e,
			missing: i,
			place: whole()
		})] : [],
		...k.accepts(t.project.license) ? [j({
			package: e,
			value: expressionOf(t),
			hasClassifiers: hasLicenceClassifiers(t),
			isOld: !takesExpressions(t),
			place: n(J)
		})] : []
	];
}, isForIndex = (e) => {
	let t = E(e.version ?? "");
	return t !== void 0 && de(t) ? !1 : [
		"authors",
		"maintainers",
		"urls",
		"classifiers",
		"keywords"
	].some((t) => says(e, t));
}, Ve = new Set([
	"",
	"Add your description here",
	"Default template for PDM package"
]), He = /change|history|release|news|what'?s? ?new/i, thinParts = (e) => {
	let { urls: t } = e.project, n = says(e, "urls"), r = !k.accepts(t) || Object.entries(t).flat().some((e) => He.test(String(e)));
	return [
		...Ve.has(e.project.description) ? ["a description that says something"] : [],
		...says(e, "authors") || says(e, "maintainers") ? [] : ["authors"],
		...n ? [] : ["urls"],
		...n && !r ? ["a link to the changes in urls"] : [],
		...["classifiers", "keywords"].filter((t) => !says(e, t))
	];
}, expressionOf = ({ project: e }) => k.accepts(e.license) ? spdxExpression(e.license.text) : void 0, mayHaveExpression = (e) => takesExpressions(e) && !hasLicenceClassifiers(e), hasLicenceClassifiers = ({ classifiers: e }) => e.some((e) => e.startsWith("License ::")), blur = (e) => pe(e).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0"), Y = ge(blur), Ue = ["project", "name"], We = h({
	name: "names",
	title: "Names that are not as an index writes them, or too much alike",
	why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
	kinds: [F, I],
	find: ({ packages: e }) => {
		let t = e.filter(({ isPublished: e }) => e), n = [...Map.groupBy(t, ({ name: e }) => Y(e)).values()];
		return [...t.filter(({ name: e, member: t }) => t.rawName !== e).map(({ name: e, member: t, place: n }) => F({
			package: e,
			raw: t.rawName,
			place: n(Ue)
		})), ...n.flatMap(([e, ...t]) => t.map(({ name: t, place: n }) => I({
			package: t,
			other: e.name,
			place: n(Ue)
		})))];
	}
}), Ge = h({
	name: "orphan-dependencies",
	title: "Requirements that lead to nothing that is published",
	why: "They work in this checkout, and give users another project of that name, or none.",
	kinds: [
		_,
		x,
		v
	],
	find: (e) => {
		let t = sourcesIn(e.workspace.rootTool), n = new Map(e.graph.names.map((e) => [Y(e), e]));
		return [...e.packages.filter(({ isPublished: e }) => e).flatMap((r) => orphans(e, r, {
			rootSources: t,
			similar: n
		})), ...unusedSources(e)];
	}
}), orphans = (e, t, { rootSources: n, similar: r }) => {
	let { member: i, name: a, requirementPlace: o } = t, s = new Map([...n, ...sourcesIn(i.tool)].map((e) => [e.name, e]));
	return i.requirements.flatMap((t) => {
		let { requirement: n, kind: i } = t;
		if (i === "group" || e.packageOf(n.name) !== void 0) return [];
		let facts = () => ({
			package: a,
			requirement: n.text,
			place: o(t)
		}), l = s.get(n.name)?.tables.find(({ path: e }) => typeof e == "string")?.path;
		if (l !== void 0) return [_({
			...facts(),
			source: c(String(l))
		})];
		let u = i === "build" ? void 0 : r.get(Y(n.name));
		return u === void 0 ? [] : [x({
			...facts(),
			sibling: u
		})];
	});
}, unusedSources = (e) => {
	let t = overridden(e);
	return sourceTables(e).filter(({ mayHaveMore: e }) => !e).flatMap(({ owner: e, package: n, place: r, sources: i, isUsed: a }) => i.filter((e) => !a(e.name) && !isOfWorkspace(e) && !t.has(e.name)).map((t) => v({
		owner: e,
		source: t.name,
		package: n,
		place: r(t.path)
	})));
}, overridden = ({ workspace: { rootTool: e } }) => {
	let t = k.accepts(e.uv) ? e.uv : {}, n = [t["override-dependencies"], t["constraint-dependencies"]].flat();
	return new Set(n.flatMap((e) => {
		let t = typeof e == "string" ? me(e) : void 0;
		return t?.ok ? [t.requirement.name] : [];
	}));
}, Ke = n({
	code: "RA-FILES-NAMED-IS-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, key: t, path: n, isFolder: r, place: i }) => ({
	package: e,
	message: `${t} of ${e} names a ${r ? "folder, not a file" : "file that is not there"}: ${d(n)}`,
	hint: "Add the file, or correct the path: it is relative to the package's folder",
	...i
})), qe = n({
	code: "RA-FILES-NO-MODULE",
	severity: "error",
	mender: "project"
}, ({ package: e, path: t, place: n }) => ({
	package: e,
	message: `${e} has no module for uv_build: ${d(t)}`,
	hint: "Add the file, or name the module in [tool.uv.build-backend]: module-name, module-root",
	...n
})), Je = n({
	code: "RA-FILES-NAMED-IS-OUTSIDE",
	severity: "warning",
	mender: "project"
}, ({ package: e, key: t, path: n, place: r }) => ({
	package: e,
	message: `${t} of ${e} names a file outside its folder, which its build backend refuses: ${d(n)}`,
	hint: "Make a link to it in the package's folder, commit it, and name that",
	...r
})), Ye = n({
	code: "RA-FILES-FROM-OUTSIDE",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t, place: n }) => ({
	package: e,
	message: `${e} takes files from outside its folder: ${l(t)}`,
	hint: "Keep a link in the package's folder, or name them for the sdist alone, under their place in the package",
	...n
})), X = n({
	code: "RA-TYPING-NO-MARKER",
	severity: "warning",
	mender: "project"
}, ({ package: e, reason: t, place: n }) => ({
	package: e,
	message: `${e} ${t}, but has no py.typed`,
	hint: "Add an empty py.typed beside the package's __init__.py",
	...n
})), Xe = n({
	code: "RA-TYPING-NOT-CLASSIFIED",
	severity: "notice",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has a py.typed, but not the classifier Typing :: Typed`,
	hint: "Add \"Typing :: Typed\" to the classifiers",
	...t
})), Ze = n({
	code: "RA-FILES-BUILT-IS-TRACKED",
	severity: "warning",
	mender: "project"
}, ({ package: e, paths: t, file: n }) => ({
	package: e,
	file: n,
	message: `${e} has built files in git: ${l(t)}`,
	hint: "Remove them with git rm -r --cached, and add them to .gitignore"
})), Qe = n({
	code: "RA-FILES-BUILT-IS-LEFT",
	severity: "notice",
	mender: "project"
}, ({ package: e, paths: t }) => ({
	package: e,
	message: `${e} has the remains of an earlier build: ${l(t)}`,
	hint: "Delete them before a build by hand, and see that .gitignore lists them"
})), Z = n({
	code: "RA-FILES-SENSITIVE",
	severity: "warning",
	mender: "project"
}, ({ file: e, what: t, package: n }) => ({
	...n === void 0 ? {} : { package: n },
	file: e,
	message: `A file that often is secret, ${t}: ${d(e)}`,
	hint: "If it holds a secret, revoke that, remove the file from git and add it to .gitignore"
})), Q = n({
	code: "RA-FILES-SECRET",
	severity: "error",
	mender: "project"
}, ({ file: e, line: t, what: n, package: r }) => ({
	...r === void 0 ? {} : { package: r },
	file: e,
	line: t,
	message: `${n} in ${d(e)}`,
	hint: "Revoke it, then remove it from the file"
})), namedFiles = ({ project: e }) => {
	let { readme: t, license: n } = e, r = e["license-files"];
	return [
		...text(t, ["project", "readme"]),
		...k.accepts(t) ? text(t.file, [
			"project",
			"readme",
			"file"
		]) : [],
		...k.accepts(n) ? text(n.file, [
			"project",
			"license",
			"file"
		]) : [],
		...O.accepts(r) ? r.flatMap((e, t) => text(e, [
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
}] : [], $e = h({
	name: "outside-files",
	title: "Files that a package takes in from outside of its folder",
	why: "A change there changes the package although nothing in its folder does.",
	kinds: [Je, Ye],
	find: ({ packages: e }) => e.filter(({ isPublished: e }) => e).flatMap((e) => {
		let t = namedFiles(e.member).filter(isOutside), n = forced(e).filter(isOutside);
		return tt.has(e.member.buildBackend ?? et) ? [...t.map(({ path: t, key: n }) => Je({
			package: e.name,
			key: n.slice(0, 2).join("."),
			path: t,
			place: e.place(n)
		})), ...taken(e, n)] : taken(e, [...t, ...n]);
	})
}), et = "setuptools.build_meta:__legacy__", tt = new Set([
	"flit_core.buildapi",
	"hatchling.build",
	"poetry.core.masonry.api",
	"setuptools.build_meta",
	et,
	"uv_build"
]), isOutside = ({ path: e }) => i(e).startsWith(".."), taken = (e, t) => {
	if (t.length === 0) return [];
	let n = [...new Set(t.map(({ path: e }) => e))];
	return [Ye({
		package: e.name,
		paths: n,
		place: e.place(t[0].key)
	})];
}, forced = ({ member: { tool: e } }) => {
	let t = A(A(e, "hatch"), "build"), n = A(t, "targets");
	return [[t, [
		"tool",
		"hatch",
		"build"
	]], ...Object.keys(n).filter((e) => e !== "sdist").map((e) => [A(n, e), [
		"tool",
		"hatch",
		"build",
		"targets",
		e
	]])].flatMap(([e, t]) => Object.keys(A(e, "force-include")).map((e) => ({
		path: e,
		key: [
			...t,
			"force-include",
			e
		]
	})));
}, nt = h({
	name: "pins",
	title: "Requirements that a sibling's version does not satisfy",
	why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
	kinds: [p, f],
	needs: ["versions"],
	find: ({ workspace: e, packages: t, versions: n }) => {
		let r = new Map(t.map(({ name: e, isPublished: t }) => [e, {
			version: n.get(e) ?? null,
			status: t ? "publish" : "private"
		}]));
		return t.filter(({ isPublished: e }) => e).flatMap(({ member: t }) => Ce(e, t, {
			siblings: r,
			isServed: te
		}));
	},
	unseen: (e) => {
		let t = unknownSiblings(e);
		return t.length === 0 ? void 0 : `the version${t.length === 1 ? "" : "s"} of ${l(t)} cannot be read from files`;
	}
}), unknownSiblings = ({ packages: e, packageOf: t, versions: n }) => {
	let r = e.filter(({ isPublished: e }) => e).flatMap(({ member: e }) => e.requirements).filter(({ kind: e, requirement: t }) => e !== "group" && t.specifier !== "").map(({ requirement: e }) => e.name);
	return [...new Set(r)].filter((e) => t(e) !== void 0 && !n.has(e)).toSorted();
}, rt = /^readme\.(?:md|rst|txt)$/i, it = h({
	name: "readme",
	title: "Published packages without a README, or with an empty one",
	why: "The package's page on the index will be empty.",
	kinds: [
		R,
		z,
		B
	],
	needs: ["trees"],
	find: (e) => [...withoutReadme(e).map(({ name: e, place: t, found: n }) => {
		let r = {
			package: e,
			place: t(["project"])
		};
		return n === void 0 ? R(r) : B({
			...r,
			readme: n
		});
	}), ...e.packages.flatMap(({ name: t, place: n, member: r }) => namedFiles(r).filter(({ path: n, key: r }) => r[1] === "readme" && e.trees.of(t).emptyFiles.has(i(n))).map(({ path: e, key: r }) => z({
		package: t,
		readme: e,
		place: n(r)
	})))],
	fix: (e) => withoutReadme(e).flatMap(({ name: e, manifest: t, found: n, member: r }) => {
		if (n === void 0) return [];
		let i = r.project.description === void 0 ? "name" : "description";
		return [{
			code: B.code,
			package: e,
			file: t,
			apply: (e) => e && addLineAfter(e, ["project", i], `readme = ${JSON.stringify(n)}`)
		}];
	})
}), withoutReadme = ({ packages: e, trees: t }) => e.filter(({ isPublished: e, member: t }) => e && !says(t, "readme")).map((e) => {
	let n = t.of(e.name).files.find(({ path: e }) => rt.test(e))?.path;
	return {
		...e,
		found: n
	};
}), at = h({
	name: "required-files",
	title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
	why: "The build fails, or leaves out what the file was named for.",
	kinds: [Ke, qe],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.filter(({ name: e, isPublished: n }) => n && t.of(e).hasSources).flatMap((e) => [...missingNamed(e, t.of(e.name)), ...missingModule(e, t.of(e.name))])
}), missingNamed = ({ name: e, member: t, place: n }, r) => namedFiles(t).filter((e) => !i(e.path).startsWith("..") && !isThere(e, r) && !hasHook(t) && !comesWithSdist(e, t)).map(({ path: t, key: i }) => Ke({
	package: e,
	key: i.slice(0, 2).join("."),
	path: t,
	isFolder: isFolder(t, r),
	place: n(i)
})), hasHook = ({ buildBackend: e, tool: t }) => e === "hatchling.build" && "custom" in A(A(A(t, "hatch"), "metadata"), "hooks"), comesWithSdist = (e, { buildBackend: t, tool: n }) => {
	if (t !== "hatchling.build" || e.key[1] !== "license-files") return !1;
	let r = A(A(n, "hatch"), "build");
	return [r, A(A(r, "targets"), "sdist")].flatMap((e) => Object.values(A(e, "force-include"))).some((t) => typeof t == "string" && covers(e, i(t.replace(/^\//, ""))));
}, covers = ({ path: e, isGlob: t }, n) => {
	if (!t) return i(e) === n || i(e).startsWith(`${n}/`);
	let r = D(e);
	return !r.ok || ve(r.pattern, n, { crossesFolders: !1 });
}, isThere = ({ path: e, isGlob: t }, n) => {
	if (!t) return n.has(i(e)) && !isFolder(e, n);
	let r = D(e);
	return !r.ok || n.files.some((e) => ve(r.pattern, e.path, { crossesFolders: !1 }));
}, isFolder = (e, t) => t.files.some((t) => t.path.startsWith(`${i(e)}/`)), missingModule = ({ name: e, member: t, place: n }, a) => {
	if (t.buildBackend !== "uv_build") return [];
	let { "module-root": o = "src", "module-name": s = defaultModule(e), namespace: c } = backendSettings(t.tool);
	return typeof o != "string" || c === !0 ? [] : [s].flat().filter((e) => typeof e == "string").map((e) => i(r(o, initOf(e)))).filter((e) => !a.has(e)).map((t) => qe({
		package: e,
		path: t,
		place: n(["build-system"])
	}));
}, defaultModule = (e) => e.endsWith("-stubs") ? `${defaultModule(e.slice(0, -6))}-stubs` : e.replaceAll("-", "_"), initOf = (e) => {
	let [t = ""] = e.split(".");
	return `${e.replaceAll(".", "/")}/__init__.${t.endsWith("-stubs") ? "pyi" : "py"}`;
}, backendSettings = (e) => A(A(e, "uv"), "build-backend"), ot = h({
	name: "self-dependencies",
	title: "Packages that require themselves",
	why: "It says nothing at best; to be built, a package would need an older release of itself.",
	kinds: [y],
	find: ({ packages: e }) => e.flatMap(({ name: e, member: t, requirementPlace: n }) => t.requirements.filter(({ requirement: t, kind: n }) => t.name === e && (n === "build" || n !== "group" && t.extras.length === 0)).map((t) => y({
		package: e,
		requirement: t.requirement.text,
		place: n(t)
	})))
}), st = [
	{
		what: "settings with credentials",
		pattern: /^\.env/i
	},
	{
		what: "a key or certificate",
		pattern: /\.(?:pem|key|p12|pfx|ppk|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i
	},
	{
		what: "credentials",
		pattern: /^[._]netrc$|^\.pypirc$|^\.git-credentials$|credentials/i
	}
], ct = new RegExp([
	String.raw`\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
	String.raw`^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
	String.raw`\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
	String.raw`\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
	String.raw`\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
	String.raw`\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
	String.raw`\.(?:pub|crt|cer)$`
].join("|"), "i"), lt = h({
	name: "sensitive-files",
	title: "Files that often hold secrets, and tokens and keys inside others",
	why: "Whoever can read the repository, or what is published, can use them.",
	kinds: [Z, Q],
	needs: ["trees"],
	find: (e) => {
		let { trees: n } = e, r = ownersIn(e), i = n.secrets.map(({ file: e, line: t, what: n, isToken: i }) => i ? Q({
			file: e,
			line: t,
			what: n,
			package: r(e)
		}) : {
			...Z({
				file: e,
				what: n,
				package: r(e)
			}),
			line: t
		}), a = new Set([...i.map(({ file: e }) => e), ...n.publicHalves]), o = n.all.flatMap(({ path: e }) => {
			let n = t(e), i = ct.test(n) ? void 0 : st.find(({ pattern: e }) => e.test(n));
			return i === void 0 || a.has(e) ? [] : [Z({
				file: e,
				what: i.what,
				package: r(e)
			})];
		});
		return [...i, ...o];
	}
}), ownersIn = ({ packages: e }) => {
	let t = new Map(e.map(({ name: e, file: t }) => [t("."), e]));
	return (e) => {
		let n = K(e).find((e) => t.has(e));
		return n === void 0 ? void 0 : t.get(n);
	};
}, ut = h({
	name: "sibling-sources",
	title: "Requirements on members without `workspace = true`",
	why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
	kinds: [b],
	find: ({ packages: e, packageOf: t, workspace: n }) => {
		let r = sourcesIn(n.rootTool);
		return e.flatMap(({ name: e, member: n, requirementPlace: i }) => {
			let a = sourcesIn(n.tool), isDeclared = (e) => [...a, ...r].find((t) => t.name === e)?.tables.every(({ workspace: e }) => e === !0) === !0, o = new Set([e]);
			return n.requirements.filter(({ kind: e, requirement: t }) => dt.has(e) && t.url === void 0).filter(({ requirement: { name: e } }) => t(e) !== void 0 && !isDeclared(e)).filter(({ requirement: { name: e } }) => !o.has(e) && o.add(e)).map((t) => b({
				package: e,
				sibling: t.requirement.name,
				place: i(t)
			}));
		});
	}
}), dt = new Set([
	"runtime",
	"extra",
	"group"
]), ft = /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/, pt = h({
	name: "stale-artifacts",
	title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
	why: "It is older than the sources, and some build backends take it into new distributions.",
	kinds: [Ze, Qe],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.flatMap((e) => remains(e, t.of(e.name)))
}), remains = ({ name: e, file: t }, { files: n, buildFolders: r }) => {
	let i = n.filter(({ path: e }) => ft.test(e)), a = i.filter(({ isTracked: e }) => e).map(({ path: e }) => e), o = new Set(a.map(folderOf)), s = [...new Set([...r, ...i.map(({ path: e }) => folderOf(e))])].filter((e) => !o.has(e));
	return [...a.length === 0 ? [] : [Ze({
		package: e,
		paths: [...o].map(asFolder),
		file: t(a[0])
	})], ...s.length === 0 ? [] : [Qe({
		package: e,
		paths: s.sort().map(asFolder)
	})]];
}, folderOf = (e) => e.split("/", e.startsWith("src/") ? 2 : 1).join("/"), asFolder = (e) => `${e}/`, mt = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/, importPackages = ({ files: e }) => {
	let t = e.filter(({ path: e }) => e.endsWith("/__init__.py")).map(({ path: e }) => e.slice(0, -12)), n = t.filter((e) => e.startsWith("src/")), r = n.length > 0 ? n : t.filter((e) => !mt.test(e.split("/", 1)[0] ?? "")), i = new Set(r);
	return r.filter((e) => !above(e).some((e) => i.has(e)));
}, above = (e) => {
	let t = e.split("/");
	return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
}, ht = "Typing :: Typed", gt = h({
	name: "type-markers",
	title: "Types that are promised without `py.typed`, or the other way round",
	why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
	kinds: [X, Xe],
	needs: ["trees"],
	find: (e) => [...unmarked(e).map(({ name: e, place: t, reason: n }) => X({
		package: e,
		reason: n,
		place: t(["project", "classifiers"])
	})), ...e.packages.filter(({ isPublished: t, member: n, name: r }) => t && n.classifiers.length > 0 && !n.classifiers.some((e) => e.startsWith("Typing ::")) && hasMarker(e.trees.of(r))).map(({ name: e, place: t }) => Xe({
		package: e,
		place: t(["project", "classifiers"])
	}))],
	fix: (e) => unmarked(e).flatMap(({ name: e, member: t, tree: n }) => {
		let [r, ...i] = importPackages(n);
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
	let { isPublished: n, member: r, name: i } = e, a = t.of(i), o = importPackages(a);
	return !n || o.length === 0 || hasMarker(a) ? [] : r.classifiers.includes(ht) ? [{
		...e,
		tree: a,
		reason: `says ${ht}`
	}] : a.files.some(({ path: e }) => e.endsWith(".pyi") && o.some((t) => e.startsWith(`${t}/`))) ? [{
		...e,
		tree: a,
		reason: "ships stub files (.pyi)"
	}] : [];
}), _t = h({
	name: "version-consistency",
	title: "Sources that say another version than `pyproject.toml`",
	why: "A user who asks the package for its version is told the wrong one.",
	kinds: [V],
	needs: ["trees"],
	find: ({ packages: e, trees: t }) => e.flatMap(({ name: e, member: { version: n, path: i }, file: a, place: o, isPublished: s }) => {
		let c = n === void 0 || !s ? void 0 : E(n);
		return n === void 0 || c === void 0 ? [] : [...t.of(e).versionTexts].flatMap(([t, s]) => {
			let l = we(s), u = E(l?.version ?? "");
			return l === void 0 || u === void 0 || T(c, u) === 0 ? [] : [V({
				package: e,
				version: n,
				other: {
					version: l.version,
					place: {
						file: a(t),
						line: l.line
					}
				},
				line: De(r(i === "." ? "" : i, t), l),
				place: o(["project", "version"])
			})];
		});
	})
}), vt = ["project", "version"], yt = h({
	name: "versions",
	title: "Versions that indexes write otherwise",
	why: "Files, tags and the index then name one version in two ways.",
	kinds: [H],
	find: (e) => spelledOtherwise(e).map(({ name: e, place: t, version: n, canonical: r }) => H({
		package: e,
		version: n,
		canonical: r,
		place: t(vt)
	})),
	fix: (e) => spelledOtherwise(e).map(({ name: e, manifest: t, canonical: n }) => ({
		code: H.code,
		package: e,
		file: t,
		apply: (e) => e && xe(e, vt, n)
	}))
}), spelledOtherwise = ({ packages: e }) => e.flatMap((e) => {
	let { version: t } = e.member, n = t === void 0 || !e.isPublished ? void 0 : w(t);
	return t === void 0 || n === void 0 || n === t ? [] : [{
		...e,
		version: t,
		canonical: n
	}];
}), bt = n({
	code: "RA-AUDIT-VULNERABLE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, ids: n, summary: r, link: i, fixed: a, file: o }) => ({
	file: o,
	message: d(`${e} ${t} has ${n.join(", ")}${r === void 0 ? "" : `: ${r}`}`),
	hint: d(a === void 0 ? `No later version is known that fixes ${n.length === 1 ? "it" : "all of them"}${i === void 0 ? "" : `: ${i}`}` : `Run uv lock --upgrade-package ${e}: it is fixed in ${a}${i === void 0 ? "" : ` (${i})`}`)
})), xt = n({
	code: "RA-AUDIT-STATUS",
	severity: "warning",
	mender: "project"
}, ({ name: e, status: t, reason: n, file: r }) => ({
	file: r,
	message: d(`The index says of ${e}: ${t}${n === void 0 ? "" : ` (${n})`}`),
	hint: "Look for what replaces it"
})), St = h({
	name: "vulnerable-dependencies",
	title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
	why: "The release is tested with them, and users may get them.",
	kinds: [bt, xt],
	needs: ["audit"],
	find: ({ workspace: { prefix: e }, audit: { vulnerabilities: t, statuses: n } }) => {
		let i = r(e, "uv.lock");
		return [...[...Map.groupBy(t, ({ name: e, version: t }) => `${e} ${t}`).values()].flatMap((e) => {
			let [t] = e;
			if (t === void 0) return [];
			let { name: n, version: r } = t, a = e.length === 1 ? t : void 0, o = e.map(fixVersion);
			return bt({
				name: n,
				version: r,
				ids: e.map(({ id: e }) => e),
				summary: a?.summary,
				link: a?.link,
				fixed: a === void 0 && !o.includes(void 0) ? "newer versions" : a && o[0],
				file: i
			});
		}), ...n.map((e) => xt({
			...e,
			file: i
		}))];
	}
}), fixVersion = ({ version: e, fixVersions: t }) => {
	let n = E(e);
	return t.flatMap((e) => {
		let t = E(e);
		return t === void 0 ? [] : [{
			text: e,
			parsed: t
		}];
	}).filter(({ parsed: e }) => n === void 0 || T(e, n) > 0).toSorted((e, t) => T(e.parsed, t.parsed)).at(0)?.text;
}, Ct = h({
	name: "workspace-sources",
	title: "`workspace = true` for names that are no members",
	why: "uv refuses to lock or build as soon as such a name is required.",
	kinds: [C],
	find: (e) => strangers(e).map(({ table: t, source: n }) => {
		let { owner: r, package: i, place: a, isUsed: o } = t, s = o(n.name), c = C({
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
		code: C.code,
		package: e.package,
		file: e.file,
		apply: (e) => e && removeEntry(e, t.path)
	}))
}), isLeftOver = ({ isUsed: e, mayHaveMore: t }, { name: n, tables: r }) => !e(n) && !t && r.every(({ workspace: e }) => e === !0), meantBy = ({ graph: e }, t, { name: n }) => {
	let r = new Set(t.isUsed(n) ? [] : t.sources.map((e) => e.name));
	return u(n, e.names.filter((e) => e !== t.package && !r.has(e)));
}, strangers = (e) => sourceTables(e).flatMap((t) => t.sources.filter((t) => isOfWorkspace(t) && e.packageOf(t.name) === void 0).map((e) => ({
	table: t,
	source: e
}))), $ = [
	nt,
	oe,
	yt,
	Ct,
	ut,
	Ne,
	at,
	Le,
	je,
	ot,
	Ge,
	q,
	Be,
	Ie,
	it,
	gt,
	We,
	Pe,
	_t,
	$e,
	pt,
	lt,
	St
], wt = {
	values: {},
	missing: new Map()
}, chosenChecks = ({ only: e = $ }) => e, worldFor = ({ workspace: e, graph: t, config: n }) => ue(e, t, n), judge = (e, t, { values: n, missing: r }) => {
	let i = $.flatMap((e) => e.codes), o = se(e.ignore, {
		codes: i,
		members: e.graph.names
	});
	if (o.findings.length > 0) throw new s(o.findings);
	let c = {
		...t,
		...n
	}, l = 0, u = chosenChecks(e).map((t) => {
		let n = t.needs.map((e) => r.get(e)).find((e) => e !== void 0);
		if (n !== void 0) return {
			check: t,
			state: "skipped",
			reason: n,
			findings: []
		};
		let i = t.find(c), s = i.filter((e) => !o.has(e));
		l += i.length - s.length;
		let u = e.strict ? s.map(a) : s, d = t.unseen?.(c);
		return {
			check: t,
			state: stateOf(u, d),
			reason: d ?? "",
			findings: u
		};
	});
	return {
		outcomes: u,
		findings: u.flatMap(({ findings: e }) => e),
		ignored: l,
		fixes: u.filter(({ state: e }) => e !== "skipped").flatMap(({ check: e }) => e.fix?.(c) ?? []).filter((e) => !o.has(e))
	};
}, Tt = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i, Et = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i, fetchTrees = async (e) => {
	let { workspace: n, packages: a } = e.world, { all: s, owned: c } = await listAll(e), l = new Map(), u = [], d = new Set();
	for (let i of a) {
		let a = c.get(i.name) ?? [], o = r(n.root, i.member.path), s = i.isPublished ? readTexts(o, a, e) : [], f = new Map(), p = new Set();
		for (let [e, n] of s) {
			for (let t of Te(n)) u.push({
				...t,
				file: i.file(e)
			});
			Ee(n) && d.add(i.file(e)), n.trim() === "" && p.add(e), Oe.test(t(e)) && isShallow(e) && f.set(e, n);
		}
		l.set(i.name, {
			files: a,
			has: (t) => e.files.realPath(r(o, t)) !== void 0,
			hasSources: hasSources(a),
			buildFolders: foldersOfBuilds(e.files, o),
			emptyFiles: p,
			versionTexts: f
		});
	}
	return {
		of: (e) => {
			let t = l.get(e);
			if (t === void 0) throw new o(`${e} is no member`);
			return t;
		},
		all: s.map(({ path: e, isTracked: t }) => ({
			path: i(r(n.prefix, e)),
			isTracked: t
		})),
		secrets: u,
		publicHalves: d
	};
}, listAll = async ({ world: { workspace: e, packages: t }, sources: n }) => {
	let i = await n.list(e.root), a = new Map(shareOut(i, t)), o = [];
	for (let { name: i, member: s } of t) {
		if (a.get(i)?.some(({ path: e }) => e === "pyproject.toml")) continue;
		let t = await n.list(r(e.root, s.path));
		a.set(i, t), o.push(...t.map(({ path: e, isTracked: t }) => ({
			path: `${s.path}/${e}`,
			isTracked: t
		})));
	}
	return {
		all: [...i, ...o],
		owned: a
	};
};
function* readTexts(e, t, { sources: n }) {
	for (let { path: i } of t) {
		let t = Et.test(i) ? void 0 : n.readText(r(e, i));
		t !== void 0 && (yield [i, t]);
	}
}
const isShallow = (e) => e.split("/").length <= (e.startsWith("src/") ? 4 : 3), hasSources = (e) => e.some(({ path: e }) => Tt.test(e)), shareOut = (e, t) => {
	let n = new Map(t.map(({ name: e, member: t }) => [i(t.path), e])), r = new Map();
	for (let { path: t, isTracked: i } of e) {
		let e = K(t).find((e) => n.has(e)), a = e === void 0 ? void 0 : n.get(e);
		if (e === void 0 || a === void 0) continue;
		let o = r.get(a) ?? [];
		o.push({
			path: e === "" ? t : t.slice(e.length + 1),
			isTracked: i
		}), r.set(a, o);
	}
	return r;
}, foldersOfBuilds = (e, t) => {
	let names = (n) => (e.list(r(t, n)) ?? []).map(({ name: e }) => e), n = names("");
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
		lock: async () => readLock(e, n),
		audit: async () => await readAudit(e, n),
		indexedNames: async () => await readNames(e, n)
	}, i = await Promise.all([...t].map(async (e) => [e, await r[e]()]));
	return {
		values: Object.fromEntries(i.flatMap(([e, t]) => "value" in t ? [[e, t.value]] : [])),
		missing: new Map(i.flatMap(([e, t]) => "skipped" in t ? [[e, t.skipped]] : []))
	};
}, readStated = async ({ workspace: e }, { files: t }) => ye(await be({
	workspace: e,
	members: e.members,
	read: ee(t, e)
})), Dt = { skipped: "there is no uv.lock" }, readLock = ({ workspace: e }, { files: t }) => {
	let n = t.readText(r(e.root, "uv.lock"));
	return n === void 0 ? Dt : { value: {
		file: r(e.prefix, "uv.lock"),
		locals: ce(n)
	} };
}, readAudit = async ({ workspace: e }, { audits: t, signal: n }) => {
	if (!e.hasLock) return Dt;
	let r = await t.ask(e.root, n);
	return "unavailable" in r ? { skipped: r.unavailable } : { value: r };
}, readNames = async (e, { names: t, signal: n }) => {
	let r = await t(e);
	if ("skipped" in r) return r;
	let { index: i, pages: a, project: o, own: l, changed: u } = r, d = e.packages.filter(({ name: e, isPublished: t }) => t && u.has(e));
	if (d.length === 0) return { skipped: "no published package has changed" };
	let f = ke(8);
	try {
		let e = await Promise.all(d.map(({ name: e }) => f(async () => [e, await a.find(e, n)]))), [t] = e.filter(([, e]) => e === void 0);
		return e.every(([, e]) => e === void 0) && await o(t[0], { signal: n }) !== void 0 ? { skipped: `${i} does not say what its projects are` } : { value: {
			index: i,
			projects: new Map(e),
			own: l
		} };
	} catch (e) {
		if (e instanceof s) return { skipped: c(e.message) };
		throw e;
	}
};
var Ot = e({ checkWorkspace: () => checkWorkspace });
const checkWorkspace = async (e, t) => {
	let n = worldFor(e), r = new Set(chosenChecks(e).flatMap((e) => e.needs));
	return judge(e, n, await fetchNeeds(n, r, t));
};
export { checkWorkspace, Ot as check_workspace_exports, $ as checks, countOf, Ne as elsewhereSources, q as extraMarkers, judge, wt as nothingFetched, Ge as orphanDependencies, Ct as workspaceSources, worldFor };
