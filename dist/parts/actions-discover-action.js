import { __exportAll as e } from "./rolldown-runtime.js";
import { Problem as t, brokenMemberLink as n, fileIn as r, firstProject as i, gitTopOf as a, invalidGlob as o, invalidName as s, invalidPythonRange as c, invalidRequirement as l, invalidToml as u, invalidVersion as d, missingKey as f, nearest as p, nearestProject as m, nestedWorkspace as h, noMemberFile as g, noProjectTable as _, sameKey as ee, sameName as te, shown as ne, unknownWorkspaceKey as re, unmanaged as v, workspacesBelow as y, wrongType as b } from "../index.js";
import { ancestors as x, baseName as S, defineFinding as ie, drawnEdges as C, isAbsolute as w, join as T, mermaid as E, normalize as D, parent as O, relative as k } from "./domain-workspace-path.js";
import { contract as ae, contract$1 as A, defineAction as j, impliesExtra as M, isNormalName as oe, isValidName as N, normalizeName as P, parseRequirement as F, parseSpecifiers as se, parseVersion as ce, remember as I } from "./actions-shared-inputs.js";
import { aBoolean as L, aList as R, aString as z, aTable as B, describe as V, openPlaces as H, parseToml as U, placeIn as W, publishabilityOf as G } from "./domain-toml-places.js";
const hasDynamicRequirements = ({ dynamic: e }) => e.includes("dependencies") || e.includes("optional-dependencies"), dynamicRequirements = ({ name: e, dynamic: t }, n, r) => (n.get(e) ?? []).flatMap((e, n) => {
	let i = F(e);
	if (!i.ok || !r.has(i.requirement.name)) return [];
	let { requirement: a } = i, o = a.marker !== void 0 && M(a.marker);
	return t.includes(o ? "optional-dependencies" : "dependencies") ? [{
		table: "uv.lock",
		index: n,
		requirement: a,
		kind: o ? "extra" : "dynamic"
	}] : [];
}), le = /^\[\[package\]\]\r?$/gm, ue = /^source = \{ (?:editable|virtual|directory) = /m, text = (e, t) => z.accepts(e[t]) ? e[t] : "", textOf$1 = (e) => {
	if (!B.accepts(e) || text(e, "name") === "") return [];
	let t = R.accepts(e.extras) ? `[${e.extras.join(",")}]` : "", n = text(e, "marker");
	return [`${text(e, "name")}${t}${text(e, "specifier")}${n === "" ? "" : ` ; ${n}`}`];
}, readLock = (e, n) => {
	let r = new Map(), i = Array.from(n.matchAll(le), ({ index: e }) => e);
	for (let [a, o] of i.entries()) {
		let s = n.slice(o, i[a + 1]);
		if (!ue.test(s)) continue;
		let c = U(s);
		if (!c.ok) {
			let r = n.slice(0, o).split("\n").length - 1 + c.line;
			throw new t(u({
				why: c.message,
				place: {
					file: e,
					line: r,
					column: c.column
				}
			}));
		}
		let [l] = R.accepts(c.table.package) ? c.table.package : [];
		if (!B.accepts(l)) continue;
		let d = B.accepts(l.metadata) ? l.metadata["requires-dist"] : void 0;
		r.set(text(l, "name"), R.accepts(d) ? d.flatMap(textOf$1) : []);
	}
	return r;
}, rangesOf = (e) => {
	let t = [];
	for (let n = 0; n < e.length; n++) {
		let r = e[n], i = e[n + 1] === "-" ? e[n + 2] : void 0;
		t.push([r, i ?? r]), i !== void 0 && (n += 2);
	}
	return t;
}, readSet = (e, t) => {
	let n = e[t + 1] === "!", r = t + (n ? 2 : 1), i = e.indexOf("]", r + 1);
	if (i !== -1) return {
		token: {
			kind: "set",
			isNegated: n,
			ranges: rangesOf(e.slice(r, i))
		},
		next: i + 1
	};
}, readStars = (e, t) => {
	let n = t;
	for (; e[n] === "*";) n += 1;
	if (n - t === 1) return {
		token: { kind: "star" },
		next: n
	};
	let r = (t === 0 || e[t - 1] === "/") && (n === e.length || e[n] === "/");
	return n - t === 2 && r ? {
		token: { kind: "tree" },
		next: n + 1
	} : void 0;
}, isWild = ({ kind: e }) => e !== "letter", textOf = (e) => e.map((e) => e.kind === "letter" ? e.letter : "").join(""), parsePattern = (e) => {
	let t = Array.from(e), n = [];
	for (let e = 0; e < t.length;) {
		let r = t[e];
		if (r !== "*" && r !== "[") {
			n.push(r === "?" ? { kind: "any" } : {
				kind: "letter",
				letter: r
			}), e += 1;
			continue;
		}
		let i = r === "*" ? readStars(t, e) : readSet(t, e);
		if (i === void 0) return {
			ok: !1,
			message: r === "*" ? "wildcards are `*`, or `**` as a whole part of the path" : "a `[` has no `]`"
		};
		n.push(i.token), e = i.next;
	}
	let r = textOf(n.slice(0, n.findIndex(isWild))), i = textOf(n.slice(n.findLastIndex(isWild) + 1));
	return {
		ok: !0,
		pattern: {
			text: e,
			tokens: n,
			isLiteral: !/[?*[]/.test(e),
			start: r,
			end: i
		}
	};
}, isIn = (e, t) => {
	let n = t.codePointAt(0);
	return e.some(([e, t]) => e.codePointAt(0) <= n && n <= t.codePointAt(0));
}, takes = (e, t, n) => e.kind === "letter" ? e.letter === t : e.kind === "tree" ? !0 : t === "/" && !n ? !1 : e.kind !== "set" || isIn(e.ranges, t) !== e.isNegated, leaveStars = (e, t, n) => {
	for (let [r, { kind: i }] of e.entries()) t[r] && (i === "star" || i === "tree" && n) && (t[r + 1] = !0);
}, matches = (e, t, { crossesFolders: n }) => {
	let { tokens: r, text: i, isLiteral: a, start: o, end: s } = e;
	if (a) return i === t;
	if (!t.startsWith(o) || !t.endsWith(s)) return !1;
	if (i === "*") return n || !t.includes("/");
	let c = [!0], l = !0;
	for (let e of t) {
		leaveStars(r, c, l);
		let t = [];
		for (let [i, a] of r.entries()) c[i] && takes(a, e, n) && (t[a.kind === "star" || a.kind === "tree" ? i : i + 1] = !0);
		c = t, l = e === "/";
	}
	return leaveStars(r, c, !0), c[r.length] === !0;
}, globOf = (e) => e.replaceAll(/\\(.)|\[\^|(?<!^|\/|\*)\*{2,}|\*{2,}(?!\/|\*|$)/g, (e, t) => t === void 0 ? e === "[^" ? "[!" : "*" : /[?*[\]]/.test(t) ? `[${t}]` : t), readRule = (e) => {
	let t = e.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
	if (t === "" || t.startsWith("#")) return;
	let n = t.startsWith("!"), r = n ? t.slice(1) : t, i = r.endsWith("/"), a = globOf(i ? r.slice(0, -1) : r), o = parsePattern(a.includes("/") ? a.replace(/^\//, "") : `**/${a}`);
	return o.ok ? {
		pattern: o.pattern,
		isNegated: n,
		isForFolders: i
	} : void 0;
}, readRules = (e, t, n) => ({
	folder: t,
	rules: (e.readText(T(t, n)) ?? "").split("\n").map(readRule).filter((e) => e !== void 0)
}), startIgnores = (e, t) => {
	let n = x(t), r = a(e, t), i = r === void 0 ? [] : n.slice(0, n.indexOf(r) + 1);
	return {
		plain: n.map((t) => readRules(e, t, ".ignore")),
		git: [...i.map((t) => readRules(e, t, ".gitignore")), ...i.slice(-1).map((t) => readRules(e, t, ".git/info/exclude"))]
	};
}, verdict = (e, t, n) => {
	for (let { folder: r, rules: i } of e) {
		let e = k(r, t), a = i.findLast(({ pattern: t, isForFolders: r }) => (n || !r) && matches(t, e, { crossesFolders: !1 }));
		if (a !== void 0) return a.isNegated ? "kept" : "ignored";
	}
}, isEmpty = (e, t, n) => (e.list(t) ?? []).every((r) => {
	let i = T(t, r.name), a = r.kind === "folder";
	return a && r.isLink || (verdict(n.plain, i, a) ?? verdict(n.git, i, a)) === "ignored" ? !0 : a ? isEmpty(e, i, {
		plain: [readRules(e, i, ".ignore"), ...n.plain],
		git: n.git.length === 0 ? [] : [readRules(e, i, ".gitignore"), ...n.git]
	}) : !1;
}), hasOnlyIgnoredFiles = (e, t) => isEmpty(e, t, startIgnores(e, t)), partOf = (e) => {
	if (e === "**") return { kind: "tree" };
	let t = parsePattern(e);
	return t.ok ? {
		kind: "part",
		pattern: t.pattern
	} : t;
}, walk = (e, t, n) => {
	let r = [], i = w(n);
	for (let e of (i ? n.slice(n.indexOf("/") + 1) : n).split("/")) {
		let t = partOf(e);
		if ("ok" in t) return t;
		r.push(t);
	}
	let a = [], o = new Set(), s = new Map(), c = new Map(), list = (n) => {
		let r = s.get(n) ?? e.list(T(t, n)) ?? [];
		return s.set(n, r), r;
	}, mayDescend = ({ path: n, isLinked: r }) => {
		if (!r) return !0;
		let i = e.realPath(T(t, n)) ?? n, a = (c.get(i) ?? 0) + 1;
		return c.set(i, a), a <= 2;
	}, below = ({ path: e, isLinked: t }, { name: n, isLink: r }) => ({
		path: T(e, n),
		isLinked: t || r
	}), reach = (e, t) => {
		t === r.length ? a.push(e.path) : look(e, t);
	}, lookForTree = (e, t) => {
		let n = t === r.length - 1;
		n || look(e, t + 1);
		for (let r of list(e.path)) {
			if (r.kind !== "folder") continue;
			let i = below(e, r);
			n && a.push(i.path), mayDescend(i) && look(i, t);
		}
	}, lookForPattern = (e, t, n) => {
		for (let r of list(e.path)) r.kind !== "file" && matches(n, r.name, { crossesFolders: !1 }) && reach(below(e, r), t + 1);
		n.text.startsWith(".") && (matches(n, ".", { crossesFolders: !1 }) && reach(e, t + 1), matches(n, "..", { crossesFolders: !1 }) && reach({
			...e,
			path: T(e.path, "..")
		}, t + 1));
	}, look = (e, t) => {
		let n = `${t} ${e.path}`;
		if (o.has(n)) return;
		o.add(n);
		let i = r[t];
		i.kind === "tree" ? lookForTree(e, t) : i.pattern.isLiteral ? reach({
			...e,
			path: T(e.path, i.pattern.text)
		}, t + 1) : lookForPattern(e, t, i.pattern);
	};
	return look({
		path: i ? n.slice(0, n.indexOf("/") + 1) : "",
		isLinked: !1
	}, 0), {
		ok: !0,
		paths: a
	};
}, isExcluded = (e, t, n) => e.some((e) => {
	let r = e.isAbsolute ? T(t, n) : n;
	return matches(e.pattern, r, { crossesFolders: !0 });
}), readExclusions = (e, t) => e.flatMap((e, n) => {
	let r = D(e), i = parsePattern(r);
	return i.ok ? [{
		pattern: i.pattern,
		isAbsolute: w(r)
	}] : (t.push({
		table: "exclude",
		glob: n,
		message: i.message
	}), []);
}), isHidden = (e) => /^\.(?!\.?$)/.test(S(e)), isLink = (e, t) => e.list(O(t) ?? t)?.some(({ name: e, isLink: n }) => n && e === S(t)) ?? !1, findMembers = (e, n, { members: r, exclude: i }) => {
	let a = [], o = [], s = [], c = [], l = [], u = new Set(), d = readExclusions(i, c), attempt = (e) => {
		try {
			return e();
		} catch (e) {
			if (!(e instanceof t)) throw e;
			l.push(...e.findings);
			return;
		}
	}, f = {
		readText: (t) => e.readText(t),
		list: (t) => attempt(() => e.list(t)),
		realPath: (t) => e.realPath(t)
	}, judge = (t) => {
		let r = T(n, t.path), i = e.readText(T(r, "pyproject.toml"));
		i === void 0 ? e.list(r) === void 0 ? isLink(e, r) && s.push(t) : !isHidden(t.path) && !hasOnlyIgnoredFiles(e, r) && o.push(t) : a.push({
			path: t.path,
			glob: t.glob,
			text: i
		});
	};
	for (let [e, t] of r.entries()) {
		let r = walk(f, n, D(t));
		r.ok || c.push({
			table: "members",
			glob: e,
			message: r.message
		});
		for (let t of r.ok ? r.paths : []) {
			let r = t.startsWith(`${n}/`) ? k(n, t) : t;
			u.has(r) || (u.add(r), isExcluded(d, n, r) || attempt(() => judge({
				path: r,
				glob: e
			})));
		}
	}
	return {
		members: a,
		withoutFile: o,
		brokenLinks: s,
		faults: c,
		findings: l
	};
}, takesIn = ({ members: e, exclude: t }, n, r) => {
	let i = k(n, r);
	return e.some((e) => {
		let t = D(e), n = parsePattern(t);
		return n.ok && matches(n.pattern, w(t) ? r : i, { crossesFolders: !1 });
	}) && !isExcluded(readExclusions(t, []), n, i);
}, findingsOf = (e, t, n) => {
	if (e.length === 0) return [];
	let r = H(n);
	return e.map(({ path: e, write: n, at: i }) => n({
		file: t,
		...W(r, e, i)
	})).sort((e, t) => (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0));
}, keyText = (e) => e.map((e, t) => {
	if (typeof e == "number") return `[${e}]`;
	let n = /^[A-Za-z0-9_-]+$/.test(e) ? e : JSON.stringify(e);
	return t === 0 ? n : `.${n}`;
}).join(""), complainOfType = (e, t, { value: n, expected: r }) => {
	e.push({
		path: t,
		write: (e) => b({
			key: keyText(t),
			expected: r,
			value: V(n),
			place: e
		})
	});
}, field = (e, ...t) => ({
	path: t,
	key: t.at(-1) ?? t[0],
	shape: e
}), get = (e, t, { path: n, key: r, shape: i }) => {
	let a = t?.[r];
	if (a === void 0 || i.accepts(a)) return a;
	complainOfType(e, n, {
		value: a,
		expected: i.words
	});
}, allStrings = (e) => e.every(z.accepts), getStrings = (e, t, n) => {
	let r = get(e, t, n) ?? [];
	return allStrings(r) ? r : r.map((t, r) => {
		if (z.accepts(t)) return t;
		n.passesOver?.accepts(t) || complainOfType(e, [...n.path, r], {
			value: t,
			expected: z.words
		});
	});
}, getOnlyStrings = (e, t, n) => {
	let r = getStrings(e, t, n);
	return allStrings(r) ? r : r.filter((e) => e !== void 0);
}, K = field(B, "tool", "uv", "workspace"), q = field(R, "tool", "uv", "workspace", "members"), J = field(R, "tool", "uv", "workspace", "exclude"), Y = field(B, "tool", "uv", "sources"), checkNames = (e, t, n) => {
	if (t === void 0) return [];
	let r = Object.keys(t);
	if (r.every(oe)) return r;
	let i = new Set();
	for (let t of r) {
		let r = P(t), a = [...n, t];
		N(t) ? i.has(r) ? e.push({
			path: a,
			write: (e) => ee({
				name: t,
				table: keyText(n),
				place: e
			}),
			at: "key"
		}) : i.add(r) : e.push({
			path: a,
			write: (e) => s({
				name: t,
				key: keyText(n),
				place: e
			}),
			at: "key"
		});
	}
	return r;
}, readGlobs = (e, t, n) => getStrings(e, t, n).flatMap((t, r) => {
	if (t === void 0) return [];
	let i = parsePattern(t);
	if (!i.ok) {
		let a = i.message;
		e.push({
			path: [...n.path, r],
			write: (e) => o({
				glob: t,
				why: a,
				place: e
			})
		});
	}
	return [t];
}), readWorkspaceTable = (e, t) => {
	let n = get(e, t, K);
	if (n !== void 0) {
		for (let t of Object.keys(n)) {
			if (t === q.key || t === J.key) continue;
			let n = [...K.path, t];
			e.push({
				path: n,
				write: (e) => re({
					key: t,
					place: e
				}),
				at: "key"
			});
		}
		return {
			members: readGlobs(e, n, q),
			exclude: readGlobs(e, n, J)
		};
	}
}, isOfWorkspace = (e, t, n) => {
	let complain = (t, n, { words: r }) => complainOfType(e, [...Y.path, ...t], {
		value: n,
		expected: r
	});
	if (!B.accepts(t)) return complain(n, t, B), !1;
	let { workspace: r } = t;
	return r === void 0 || typeof r == "string" ? !1 : (L.accepts(r) || complain([...n, "workspace"], r, L), r === !0);
}, readWorkspaceSources = (e, t) => {
	let n = get(e, t, Y), isNamed = (t) => {
		let r = n?.[t];
		return R.accepts(r) ? r.map((n, r) => isOfWorkspace(e, n, [t, r])).includes(!0) : isOfWorkspace(e, r, [t]);
	};
	return checkNames(e, n, Y.path).filter(isNamed).map(P);
}, de = I(F), fe = I(M), listOf = (e, ...t) => ({
	...field(R, ...t),
	table: t.join("."),
	kind: e
}), pe = listOf("runtime", "project", "dependencies"), me = listOf("build", "build-system", "requires"), he = listOf("group", "tool", "uv", "dev-dependencies"), ge = [
	"constraint-dependencies",
	"override-dependencies",
	"build-constraint-dependencies"
].map((e) => ({
	...field(R, "tool", "uv", e),
	passesOver: B
})), X = field(B, "project", "optional-dependencies"), _e = ["dependency-groups"], ve = I((e) => listOf("extra", "project", "optional-dependencies", e)), ye = I((e) => ({
	...listOf("group", "dependency-groups", e),
	passesOver: B
})), Z = {
	...field(R, "tool", "uv", "exclude-dependencies"),
	passesOver: B
}, checkExcluded = (e, t) => {
	for (let [n, r] of getStrings(e, t, Z).entries()) {
		if (r === void 0 || N(r)) continue;
		let t = [...Z.path, n];
		e.push({
			path: t,
			write: (e) => s({
				key: keyText(t),
				name: r,
				place: e
			})
		});
	}
}, parseAll = (e, t, n) => getStrings(e, t, n).flatMap((t, r) => {
	if (t === void 0) return [];
	let i = de(t);
	if (i.ok) return [{
		index: r,
		requirement: i.requirement
	}];
	let a = [...n.path, r], o = i.message;
	return e.push({
		path: a,
		write: (e) => l({
			key: keyText(a),
			text: t,
			why: o,
			place: e
		})
	}), [];
}), collectRequirements = (e, t) => {
	let { project: n, buildSystem: r, groups: i, uv: a } = t, o = [], addAll = (t, n) => {
		let { table: r, kind: i } = n;
		for (let { index: a, requirement: s } of parseAll(e, t, n)) {
			let e = i === "runtime" && s.marker !== void 0 && fe(s.marker);
			o.push({
				table: r,
				index: a,
				requirement: s,
				kind: e ? "extra" : i
			});
		}
	};
	addAll(n, pe);
	let s = get(e, n, X);
	for (let t of checkNames(e, s, X.path)) addAll(s, ve(t));
	addAll(r, me);
	for (let t of checkNames(e, i, _e)) addAll(i, ye(t));
	addAll(a, he);
	for (let t of ge) parseAll(e, a, t);
	return checkExcluded(e, a), o;
}, Q = {
	project: field(B, "project"),
	name: field(z, "project", "name"),
	version: field(z, "project", "version"),
	dynamic: field(R, "project", "dynamic"),
	classifiers: field(R, "project", "classifiers"),
	requiresPython: field(z, "project", "requires-python"),
	buildSystem: field(B, "build-system"),
	buildBackend: field(z, "build-system", "build-backend"),
	groups: field(B, "dependency-groups"),
	tool: field(B, "tool"),
	uv: field(B, "tool", "uv"),
	package: field(L, "tool", "uv", "package"),
	managed: field(L, "tool", "uv", "managed")
}, readName = (e, t) => {
	let { path: n } = Q.name, r = get(e, t, Q.name);
	if (t.name === void 0 && e.push({
		path: Q.project.path,
		write: (e) => f({
			key: "project.name",
			place: e
		})
	}), r === void 0 || N(r)) return r;
	e.push({
		path: n,
		write: (e) => s({
			key: "project.name",
			name: r,
			place: e
		})
	});
}, readVersion = (e, t, n) => {
	let { path: r } = Q.version, i = get(e, t, Q.version);
	return t.version === void 0 && !n.includes("version") && e.push({
		path: Q.project.path,
		write: (e) => f({
			key: "project.version",
			place: e
		})
	}), i !== void 0 && ce(i) === void 0 && e.push({
		path: r,
		write: (e) => d({
			version: i,
			place: e
		})
	}), i;
}, readRequiresPython = (e, t) => {
	let { path: n } = Q.requiresPython, r = get(e, t, Q.requiresPython);
	return r !== void 0 && se(r) === void 0 && e.push({
		path: n,
		write: (e) => c({
			specifier: r,
			place: e
		})
	}), r;
}, readProject = (e, t, n) => {
	let { project: r, buildSystem: i } = t, a = collectRequirements(e, t), o = get(e, i, Q.buildBackend);
	if (r === void 0) return;
	let s = readName(e, r), c = getOnlyStrings(e, r, Q.dynamic), l = readVersion(e, r, c), u = getOnlyStrings(e, r, Q.classifiers), d = readRequiresPython(e, r);
	if (s !== void 0) return {
		name: P(s),
		rawName: s,
		version: l,
		dynamic: c,
		isDeclaredPackage: n ?? i !== void 0,
		classifiers: u,
		requiresPython: d,
		buildBackend: o,
		requirements: a,
		project: r
	};
}, be = {
	project: void 0,
	hasProjectTable: !1,
	isManaged: !0,
	package: void 0,
	workspace: void 0,
	workspaceSources: [],
	tool: {}
}, readPyproject = (e, t) => {
	let n = U(t);
	if (!n.ok) {
		let { message: r, line: i, column: a } = n;
		return {
			...be,
			text: t,
			findings: [u({
				why: r,
				place: {
					file: e,
					line: i,
					column: a
				}
			})]
		};
	}
	let r = [], i = n.table, a = get(r, i, Q.tool), o = get(r, a, Q.uv), s = {
		project: get(r, i, Q.project),
		buildSystem: get(r, i, Q.buildSystem),
		groups: get(r, i, Q.groups),
		uv: o
	}, c = get(r, o, Q.package), l = readProject(r, s, c), d = get(r, o, Q.managed) ?? !0, f = readWorkspaceTable(r, o), p = readWorkspaceSources(r, o);
	return {
		project: l,
		hasProjectTable: i.project !== void 0,
		isManaged: d,
		package: c,
		workspace: f,
		workspaceSources: p,
		text: t,
		tool: a ?? {},
		findings: findingsOf(r, e, t)
	};
}, read = (e, { folder: n, text: i }) => {
	let a = readPyproject("pyproject.toml", i);
	if (a.findings.length === 0) return {
		folder: n,
		pyproject: a
	};
	throw new t(readPyproject(r(e, n, "pyproject.toml"), i).findings);
}, rootAbove = (e, t) => {
	let n = i(e, x(t).slice(1));
	if (n === void 0) return;
	let r = read(e, n), a = r.pyproject.workspace;
	return a !== void 0 && takesIn(a, r.folder, t) ? r : void 0;
}, findRoot = (e, n) => {
	let { folder: i, pyproject: a } = read(e, m(e, n));
	if (!a.isManaged) {
		let n = W(H(a.text), [
			"tool",
			"uv",
			"managed"
		]), o = (a.workspace === void 0 ? rootAbove(e, i) : void 0)?.pyproject.isManaged === !0;
		throw new t(v({
			file: r(e, i, "pyproject.toml"),
			isMember: o,
			...n
		}));
	}
	if (a.workspace !== void 0) return {
		folder: i,
		pyproject: a
	};
	if (!a.hasProjectTable) {
		let n = y(e, i);
		throw new t(_({
			file: r(e, i, "pyproject.toml"),
			below: n
		}));
	}
	return rootAbove(e, i) ?? {
		folder: i,
		pyproject: a
	};
}, rootAround = (e, n) => {
	try {
		return findRoot(e, n).folder;
	} catch (e) {
		if (e instanceof t) return n;
		throw e;
	}
};
var xe = e({ readWorkspace: () => readWorkspace });
const globFindings = (e, { pyproject: t }, r) => {
	let { withoutFile: i, brokenLinks: a, faults: s } = e;
	if (i.length + a.length + s.length === 0) return [];
	let c = H(t.text), globOf = (e, n) => {
		let i = [
			"tool",
			"uv",
			"workspace",
			e,
			n
		];
		return {
			glob: t.workspace?.[e][n] ?? "",
			place: {
				file: r,
				...W(c, i)
			}
		};
	};
	return [
		...s.map(({ table: e, glob: t, message: n }) => o({
			...globOf(e, t),
			why: n
		})),
		...i.map(({ path: e, glob: t }) => g({
			...globOf("members", t),
			folder: e
		})),
		...a.map(({ path: e, glob: t }) => n({
			...globOf("members", t),
			link: e
		}))
	];
}, gather = ({ sound: e, findings: t, fileByName: n, named: r }, i) => {
	let { path: a, file: o, pyproject: s } = i, { project: c } = s;
	if (t.push(...s.findings), !s.isManaged && a !== ".") return;
	s.workspace !== void 0 && a !== "." && t.push(h({ file: o }));
	for (let e of s.workspaceSources) e !== c?.name && r.add(e);
	if (c === void 0) {
		!s.hasProjectTable && s.findings.length === 0 && t.push(_({
			file: o,
			isRoot: a === "."
		}));
		return;
	}
	let l = n.get(c.name);
	l !== void 0 && t.push(te({
		name: c.name,
		other: l,
		place: { file: o }
	})), n.set(c.name, l ?? o), e.push({
		path: a,
		file: o,
		pyproject: s,
		project: c
	});
}, gatherAll = (e, t, n) => {
	let { hasProjectTable: r, workspaceSources: i } = e.pyproject, a = new Set(r ? [] : i), o = {
		sound: [],
		findings: [],
		fileByName: new Map(),
		named: a
	}, s = t.members.some(({ path: e }) => e === "");
	(r || s) && gather(o, {
		path: ".",
		file: n("pyproject.toml"),
		pyproject: e.pyproject
	});
	for (let { path: r, text: i } of t.members) {
		if (r === "") continue;
		let t = n(T(r, "pyproject.toml")), a = w(r) ? k(e.folder, r) : r;
		gather(o, {
			path: a,
			file: t,
			pyproject: readPyproject(t, i)
		});
	}
	return o;
}, inTree = (e, t) => e.file !== void 0 && w(e.file) ? {
	...e,
	file: t(e.file)
} : e, readAbove = (e, t) => {
	let n = e.readText(T(t, "pyproject.toml"));
	if (n === void 0) return;
	let { project: r, workspace: i } = readPyproject("pyproject.toml", n);
	return r === void 0 && i === void 0 ? void 0 : { version: r?.version };
}, readWorkspace = (e, n) => {
	let r = findRoot(e, n), i = a(e, r.folder) ?? r.folder, o = k(i, r.folder), fileOf = (e) => w(e) ? k(i, e) : e.startsWith("..") ? D(T(o, e)) : T(o, e), s = findMembers(e, r.folder, r.pyproject.workspace ?? {
		members: [],
		exclude: []
	}), { sound: c, named: l, fileByName: u, ...d } = gatherAll(r, s, fileOf), f = [
		...s.findings.map((e) => inTree(e, fileOf)),
		...globFindings(s, r, fileOf("pyproject.toml")),
		...d.findings
	];
	if (f.some(({ severity: e }) => e === "error")) throw new t(f);
	let p = T(r.folder, "uv.lock"), m = c.some(({ project: e }) => hasDynamicRequirements(e)) ? e.readText(p) : void 0, h = m === void 0 ? new Map() : readLock(fileOf("uv.lock"), m), g = c.map(({ path: e, pyproject: t, project: n }) => {
		let r = t.package ?? (n.isDeclaredPackage || l.has(n.name)), i = dynamicRequirements(n, h, u), a = i.length === 0 ? n.requirements : [...n.requirements, ...i];
		return {
			...n,
			requirements: a,
			path: e,
			isPackage: r,
			text: t.text,
			tool: t.tool
		};
	});
	return {
		root: r.folder,
		prefix: o,
		above: o === "" || g.some(({ path: e }) => fileOf(e) === "") ? void 0 : readAbove(e, i),
		rootText: r.pyproject.text,
		rootTool: r.pyproject.tool,
		members: g.toSorted((e, t) => e.name < t.name ? -1 : 1),
		hasLock: e.realPath(p) !== void 0,
		findings: f
	};
}, $ = [
	"runtime",
	"extra",
	"build",
	"dynamic",
	"group"
], components = (e, t) => {
	let n = [], r = new Map(), i = [], enter = (e) => {
		let n = {
			order: r.size,
			lowest: r.size,
			isOpen: !0
		};
		return r.set(e, n), i.push(e), {
			node: e,
			visit: n,
			leadsTo: t(e),
			done: 0
		};
	}, close = (e, { order: t, lowest: a }) => {
		if (a !== t) return;
		let o = i.splice(i.lastIndexOf(e));
		for (let e of o) r.get(e).isOpen = !1;
		n.push(o);
	}, explore = (e) => {
		let t = [enter(e)];
		for (let e = t.at(-1); e !== void 0; e = t.at(-1)) {
			let n = e.leadsTo[e.done];
			if (e.done += 1, n === void 0) {
				t.pop(), close(e.node, e.visit);
				let n = t.at(-1)?.visit;
				n !== void 0 && (n.lowest = Math.min(n.lowest, e.visit.lowest));
				continue;
			}
			let i = r.get(n);
			i === void 0 ? t.push(enter(n)) : i.isOpen && (e.visit.lowest = Math.min(e.visit.lowest, i.order));
		}
	};
	for (let t of e) r.has(t) || explore(t);
	return n;
}, byName = (e, t) => e < t ? -1 : 1, isHard = (e) => e !== "extra" && e !== "group", hardRequirements = ({ names: e, edges: t }) => {
	let n = new Map(e.map((e) => [e, []]));
	for (let { from: e, to: r, hard: i } of t) i && n.get(e)?.push(r);
	return n;
}, levelOfUnit = (e, t, n) => {
	let r = -1;
	for (let i of e) for (let e of t.get(i) ?? []) r = Math.max(r, n.get(e) ?? -1);
	return r + 1;
}, arrange = (e, t) => {
	let n = hardRequirements({
		names: e,
		edges: t
	}), r = components(e, (e) => n.get(e) ?? []), i = new Map();
	for (let e of r) {
		let t = levelOfUnit(e, n, i);
		for (let n of e) i.set(n, t);
	}
	let a = [];
	for (let t of e) {
		let e = i.get(t) ?? 0;
		for (; a.length <= e;) a.push([]);
		a[e]?.push(t);
	}
	return {
		names: e,
		edges: t,
		levels: a,
		cycles: r.filter(({ length: e }) => e > 1).map((e) => e.toSorted(byName)).toSorted(([e = ""], [t = ""]) => byName(e, t))
	};
}, addKind = (e, t) => {
	e.kinds.includes(t) || (e.kinds.push(t), e.kinds = $.filter((t) => e.kinds.includes(t)), e.hard ||= isHard(t));
}, buildGraph = ({ members: e }) => {
	let t = e.toSorted((e, t) => byName(e.name, t.name)), n = t.map(({ name: e }) => e), r = new Map(n.map((e) => [e, void 0])), i = t.flatMap(({ name: e, requirements: t }) => {
		let n = [];
		for (let { requirement: i, kind: a } of t) {
			let t = i.name, o = r.get(t);
			if (o?.from === e) addKind(o, a);
			else if (t !== e && (o !== void 0 || r.has(t))) {
				let i = {
					from: e,
					to: t,
					kinds: [a],
					hard: isHard(a)
				};
				r.set(t, i), n.push(i);
			}
		}
		return n.sort((e, t) => byName(e.to, t.to));
	});
	return arrange(n, i);
}, restrict = ({ names: e, edges: t }, n) => arrange(e.filter((e) => n.has(e)), t.filter(({ from: e, to: t }) => n.has(e) && n.has(t))), reach = (e, t) => {
	let n = new Set(), r = [e];
	for (let i = r.pop(); i !== void 0; i = r.pop()) for (let a of t.get(i) ?? []) a === e || n.has(a) || (n.add(a), r.push(a));
	return n;
}, dependencies = (e, t) => reach(t, hardRequirements(e)), dependents = (e, t) => {
	let n = e.edges.map((e) => ({
		...e,
		from: e.to,
		to: e.from
	}));
	return reach(t, hardRequirements({
		names: e.names,
		edges: n
	}));
}, memberDocument = (e, t) => {
	let { isPublishable: n, reason: r } = G(e), i = n && t.packages.get(e.name)?.isPrivate === !0;
	return {
		name: e.name,
		raw_name: e.rawName,
		path: e.path,
		version: e.version ?? null,
		is_package: e.isPackage,
		publishable: n && !i,
		reason: i ? `private in ${t.file}` : r
	};
}, graphDocument = ({ root: e, members: t }, { names: n, edges: r, levels: i, cycles: a }, o) => {
	let s = new Set(n);
	return {
		root: e,
		members: t.filter(({ name: e }) => s.has(e)).map((e) => memberDocument(e, o)),
		edges: r,
		levels: i,
		cycles: a
	};
}, memberTable = (e) => {
	let t = [[
		"package",
		"version",
		"path",
		"released"
	], ...e.map(({ name: e, version: t, path: n, publishable: r, reason: i }) => [
		e,
		t ?? "dynamic",
		n,
		r ? "released" : `not released: ${i}`
	])], n = t[0].map((e, n) => Math.max(...t.map((e) => e[n].length)));
	return t.map((e) => ne(e.map((e, t) => e.padEnd(n[t])).join("  ").trimEnd())).join("\n");
};
var Se = e({ action: () => Ce });
const Ce = j({
	contract: A,
	run: async ({ workingDirectory: e }, { files: t, absolute: n, config: r }) => {
		let i = readWorkspace(t, n(e)), { root: a, members: o } = graphDocument(i, buildGraph(i), r);
		return {
			findings: i.findings,
			document: {
				root: a,
				members: o
			},
			text: memberTable(o)
		};
	}
}), topsOf = ({ names: e, edges: t, cycles: n }) => {
	let r = new Map(n.flatMap((e) => e.map((t) => [t, e]))), isInside = (e, t) => r.has(t) && r.get(e) === r.get(t), i = new Set(t.filter(({ from: e, to: t, hard: n }) => n && !isInside(e, t)).map(({ to: e }) => e));
	return e.filter((e) => {
		let t = r.get(e) ?? [e];
		return t[0] === e && !t.some((e) => i.has(e));
	});
}, ascii = (e) => {
	let t = hardRequirements(e), n = new Set(), r = [], i = topsOf(e).map((e) => ({
		name: e,
		lead: "",
		indent: ""
	})).reverse();
	for (let e = i.pop(); e !== void 0; e = i.pop()) {
		let { name: a, lead: o, indent: s } = e, c = t.get(a) ?? [], l = n.has(a) && c.length > 0;
		if (r.push(`${o}${a}${l ? " (*)" : ""}\n`), n.add(a), l) continue;
		let u = c.map((e, t) => {
			let n = t === c.length - 1;
			return {
				name: e,
				lead: `${s}${n ? "`-- " : "|-- "}`,
				indent: `${s}${n ? "    " : "|   "}`
			};
		});
		i.push(...u.reverse());
	}
	return r.join("");
}, quote$1 = (e) => `'${e.replaceAll("'", "''")}'`, d2 = (e) => [
	"direction: down",
	...e.names.map(quote$1),
	...C(e).map(({ from: e, to: t, hard: n }) => `${quote$1(e)} -> ${quote$1(t)}${n ? "" : ": { style.stroke-dash: 3 }"}`)
].map((e) => `${e}\n`).join(""), quote = (e) => `"${e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`, dot = (e) => `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${[...e.names.map((e) => `  ${quote(e)};`), ...C(e).map(({ from: e, to: t, hard: n }) => `  ${quote(e)} -> ${quote(t)}${n ? "" : " [style=dashed, constraint=false]"};`)].map((e) => `${e}\n`).join("")}}\n`, levelsText = ({ levels: e, cycles: t }) => {
	let n = String(e.length - 1).length;
	return [...e.map((e, t) => `level ${String(t).padStart(n)}  ${e.join(" ")}`), ...t.map((e) => `cycle  ${" ".repeat(n)} ${e.join(" ")}`)].map((e) => `${e}\n`).join("");
}, cell = (e) => e.map((e) => `\`${e.replaceAll(/[`|\n]/g, "")}\``).join(" "), levelsTable = ({ levels: e, cycles: t }) => [
	"| level | packages |",
	"| --- | --- |",
	...e.map((e, t) => `| ${t} | ${cell(e)} |`),
	...t.map((e) => `| cycle | ${cell(e)} |`)
].map((e) => `${e}\n`).join(""), we = {
	levels: levelsText,
	dot,
	mermaid: (e) => E(e) ?? levelsTable(e),
	d2,
	ascii
}, Te = ie({
	code: "RA-GRAPH-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage"
}, ({ name: e, nearest: t }) => ({
	message: `No member of the workspace has this name: ${e}`,
	hint: t === void 0 ? "release-actions discover lists the members" : `Did you mean ${t}?`
}));
var Ee = e({ action: () => De });
const De = j({
	contract: ae,
	run: async ({ workingDirectory: e, format: t, deps: n, rdeps: r }, { files: i, absolute: a, config: o }) => {
		let s = readWorkspace(i, a(e)), c = buildGraph(s), l = [...n === void 0 ? [] : [around(c, n, dependencies)], ...r === void 0 ? [] : [around(c, r, dependents)]].reduce(restrict, c), u = we[t === "text" || t === "json" ? "levels" : t](l);
		return {
			findings: s.findings,
			document: { ...graphDocument(s, l, o) },
			text: u
		};
	}
}), around = (e, n, r) => {
	let i = P(n);
	if (e.names.includes(i)) return new Set([i, ...r(e, i)]);
	throw new t(Te({
		name: n,
		nearest: p(i, e.names)
	}));
};
export { Ee as action_exports, Se as action_exports$1, buildGraph, findRoot, hardRequirements, hasDynamicRequirements, keyText, matches, parsePattern, readPyproject, readWorkspace, xe as read_exports, rootAround };
