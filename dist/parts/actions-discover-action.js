import { __exportAll as e } from "./rolldown-runtime.js";
import { brokenMemberLink as t, fileIn as n, firstProject as r, gitTopOf as i, invalidGlob as a, invalidName as o, invalidPythonRange as s, invalidRequirement as c, invalidToml as l, invalidVersion as u, isNormalName as d, isValidName as f, missingKey as p, nearest as m, nearestProject as h, nestedWorkspace as g, noMemberFile as _, noProjectTable as v, normalizeName as y, sameKey as b, sameName as x, sparseCheckout as S, unknownKey as ee, unknownWorkspaceKey as C, unmanaged as te, workspacesBelow as w, wrongType as ne } from "../index.js";
import { Problem as T, ancestors as E, asWarning as re, baseName as D, defineFinding as ie, drawnEdges as O, isAbsolute as k, join as A, mermaid as ae, normalize as j, parent as M, relative as N, remember as P, resolve as F, shown as I } from "./domain-problem-locked-index.js";
import { contract as oe, contract$1 as se, defineAction as L, impliesExtra as R, parseRequirement as z, parseSpecifiers as ce, parseVersion as le } from "./actions-shared-inputs.js";
import { aBoolean as B, aList as V, aString as H, aTable as U, describe as W, parseToml as G, tableIn as K } from "./domain-workspace-shapes.js";
const publishabilityOf = ({ isDeclaredPackage: e, classifiers: t, tool: n }) => {
	if (!e) return {
		isPublishable: !1,
		reason: U.accepts(n.uv) && n.uv.package === !1 ? "tool.uv.package = false" : "no [build-system]"
	};
	let r = t.find((e) => /^private ::/i.test(e));
	return r === void 0 ? {
		isPublishable: !0,
		reason: "a package"
	} : {
		isPublishable: !1,
		reason: `classifier ${r}`
	};
}, publishable = ({ members: e }) => e.filter((e) => publishabilityOf(e).isPublishable), openPlaces = (e) => {
	let t = e.replace(/^\ufeff/, ""), n = [], r = new Map(), i = [];
	for (let e = skipBlank(t, 0); e < t.length; e = skipBlank(t, e)) if (t[e] === "[") {
		let a = t[e + 1] === "[", { keys: o } = readKeys(t, e + (a ? 2 : 1));
		i = resolve(o, r, a), n.push({
			path: i,
			start: e,
			value: void 0
		}), e = endOfLine(t, e);
	} else e = readEntry({
		text: t,
		items: n
	}, {
		at: e,
		table: i,
		isInside: !1
	});
	return {
		text: t,
		items: n
	};
}, placeIn = ({ text: e, items: t }, n, r = "value") => {
	for (let i = n.length; i > 0; i--) {
		let a = n.slice(0, i), o = (r === "value" ? t.find((e) => e.value !== void 0 && isSame(e.path, a)) : void 0)?.value ?? t.find(({ path: e, start: t }) => t !== void 0 && startsWith(e, a))?.start;
		if (o !== void 0) return placeAt(e, o);
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), isSame = (e, t) => e.length === t.length && startsWith(e, t), placeAt = (e, t) => {
	let n = e.slice(0, t).split("\n");
	return {
		line: n.length,
		column: n.at(-1).length + 1
	};
}, resolve = (e, t, n) => {
	let r = [];
	for (let [i, a] of e.entries()) {
		r.push(a);
		let o = JSON.stringify(r), s = t.get(o), c = n && i === e.length - 1 ? (s ?? -1) + 1 : s;
		c !== void 0 && (t.set(o, c), r.push(c));
	}
	return r;
}, readEntry = (e, { at: t, table: n, isInside: r }) => {
	let { keys: i, end: a } = readKeys(e.text, t);
	if (e.text[a] !== "=") return Math.max(endOfLine(e.text, a), t + 1);
	let o = skipBlank(e.text, a + 1), s = [...n, ...i];
	return e.items.push({
		path: s,
		start: r ? void 0 : t,
		value: o
	}), readValue(e, o, s);
}, readValue = (e, t, n) => {
	let { text: r, items: i } = e, a = r[t];
	if (a === "\"" || a === "'") return endOfString(r, t);
	if (a !== "[" && a !== "{") return t + match(/[^,\]}#\n]*/y, r, t);
	let o = a === "[" ? "]" : "}", s = 0, c = skipBlank(r, t + 1);
	for (; c < r.length && r[c] !== o;) {
		let t = c;
		if (a === "{") c = readEntry(e, {
			at: c,
			table: n,
			isInside: !0
		});
		else {
			let t = [...n, s++];
			i.push({
				path: t,
				start: void 0,
				value: c
			}), c = readValue(e, c, t);
		}
		if (c = skipBlank(r, c), r[c] === "," && (c = skipBlank(r, c + 1)), c === t) break;
	}
	return c + 1;
}, readKeys = (e, t) => {
	let n = [], r = t;
	for (;;) {
		r = skipSpace(e, r);
		let t = e[r] === "\"" || e[r] === "'", i = t ? endOfString(e, r) : r + bare(e, r);
		if (n.push(t ? unquoted(e.slice(r, i)) : e.slice(r, i)), r = skipSpace(e, i), e[r] !== ".") return {
			keys: n,
			end: r
		};
		r++;
	}
}, bare = (e, t) => match(/[\w-]*/y, e, t), skipSpace = (e, t) => t + match(/[ \t]*/y, e, t), match = (e, t, n) => (e.lastIndex = n, e.exec(t)?.[0].length ?? 0), unquoted = (e) => {
	if (!e.includes("\\")) return e.slice(1, -1);
	let t = G(`${e} = 0`);
	return t.ok ? Object.keys(t.table)[0] ?? e : e;
}, endOfString = (e, t) => {
	let n = e[t], r = e.startsWith(n.repeat(3), t), i = r ? n.repeat(3) : n, a = t + i.length;
	for (; a < e.length && !e.startsWith(i, a);) a += n === "\"" && e[a] === "\\" ? 2 : 1;
	for (a += i.length; r && e[a] === n;) a++;
	return a;
}, skipBlank = (e, t) => {
	let n = t;
	for (;;) {
		if (n += match(/\s*/y, e, n), e[n] !== "#") return n;
		n = endOfLine(e, n);
	}
}, endOfLine = (e, t) => {
	let n = e.indexOf("\n", t);
	return n < 0 ? e.length : n;
}, hasDynamicRequirements = ({ dynamic: e }) => e.includes("dependencies") || e.includes("optional-dependencies"), dynamicRequirements = ({ name: e, dynamic: t }, { locked: n, members: r, specifiers: i }) => (n.get(e) ?? []).flatMap((e, n) => {
	let a = z(e);
	if (!a.ok || !r.has(a.requirement.name)) return [];
	let o = withSpecifier(a.requirement, i.get(a.requirement.name)), s = o.marker !== void 0 && R(o.marker);
	return t.includes(s ? "optional-dependencies" : "dependencies") ? [{
		table: "uv.lock",
		index: n,
		requirement: o,
		kind: s ? "extra" : "dynamic",
		...o === a.requirement ? {} : { isOfFile: !0 }
	}] : [];
}), withSpecifier = (e, t) => {
	let { text: n, specifier: r, url: i, spans: a } = e;
	if (r !== "" || i !== void 0 || t === void 0) return e;
	let { end: o } = a.extras ?? a.name, s = z(`${n.slice(0, o)}${t}${n.slice(o)}`);
	return s.ok ? s.requirement : e;
}, withHatchFile = (e, t) => {
	let n = t === void 0 ? void 0 : G(t);
	if (n?.ok !== !0) return e;
	let r = Object.assign(Object.create(null), K(e, "hatch"), n.table);
	return Object.assign(Object.create(null), e, { hatch: r });
}, ue = /^\[\[package\]\]\r?$/gm, de = /^source = \{ (?:editable|virtual|directory) = /m, text = (e, t) => H.accepts(e[t]) ? e[t] : "", textOf$1 = (e) => {
	if (!U.accepts(e) || text(e, "name") === "") return [];
	let t = V.accepts(e.extras) ? `[${e.extras.join(",")}]` : "", n = text(e, "marker");
	return [`${text(e, "name")}${t}${text(e, "specifier")}${n === "" ? "" : ` ; ${n}`}`];
}, readLock = (e, t) => {
	let n = new Map(), r = Array.from(t.matchAll(ue), ({ index: e }) => e);
	for (let [i, a] of r.entries()) {
		let o = t.slice(a, r[i + 1]);
		if (!de.test(o)) continue;
		let s = G(o);
		if (!s.ok) {
			let n = t.slice(0, a).split("\n").length - 1 + s.line;
			throw new T(l({
				why: s.message,
				place: {
					file: e,
					line: n,
					column: s.column
				}
			}));
		}
		let [c] = V.accepts(s.table.package) ? s.table.package : [];
		if (!U.accepts(c)) continue;
		let u = U.accepts(c.metadata) ? c.metadata["requires-dist"] : void 0;
		n.set(text(c, "name"), V.accepts(u) ? u.flatMap(textOf$1) : []);
	}
	return n;
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
	rules: (e.readText(A(t, n)) ?? "").split("\n").map(readRule).filter((e) => e !== void 0)
}), startIgnores = (e, t) => {
	let n = E(t), r = i(e, t), a = r === void 0 ? [] : n.slice(0, n.indexOf(r) + 1);
	return {
		plain: n.map((t) => readRules(e, t, ".ignore")),
		git: [...a.map((t) => readRules(e, t, ".gitignore")), ...a.slice(-1).map((t) => readRules(e, t, ".git/info/exclude"))]
	};
}, verdict = (e, t, n) => {
	for (let { folder: r, rules: i } of e) {
		let e = N(r, t), a = i.findLast(({ pattern: t, isForFolders: r }) => (n || !r) && matches(t, e, { crossesFolders: !1 }));
		if (a !== void 0) return a.isNegated ? "kept" : "ignored";
	}
}, isEmpty = (e, t, n) => (e.list(t) ?? []).every((r) => {
	let i = A(t, r.name), a = r.kind === "folder";
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
	let r = [], i = k(n);
	for (let e of (i ? n.slice(n.indexOf("/") + 1) : n).split("/")) {
		let t = partOf(e);
		if ("ok" in t) return t;
		r.push(t);
	}
	let a = [], o = new Set(), s = new Map(), c = new Map(), list = (n) => {
		let r = s.get(n) ?? e.list(A(t, n)) ?? [];
		return s.set(n, r), r;
	}, mayDescend = ({ path: n, isLinked: r }) => {
		if (!r) return !0;
		let i = e.realPath(A(t, n)) ?? n, a = (c.get(i) ?? 0) + 1;
		return c.set(i, a), a <= 2;
	}, below = ({ path: e, isLinked: t }, { name: n, isLink: r }) => ({
		path: A(e, n),
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
			path: A(e.path, "..")
		}, t + 1));
	}, look = (e, t) => {
		let n = `${t} ${e.path}`;
		if (o.has(n)) return;
		o.add(n);
		let i = r[t];
		i.kind === "tree" ? lookForTree(e, t) : i.pattern.isLiteral ? reach({
			...e,
			path: A(e.path, i.pattern.text)
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
	let r = e.isAbsolute ? A(t, n) : n;
	return matches(e.pattern, r, { crossesFolders: !0 });
}), readExclusions = (e, t) => e.flatMap((e, n) => {
	let r = j(e), i = parsePattern(r);
	return i.ok ? [{
		pattern: i.pattern,
		isAbsolute: k(r)
	}] : (t.push({
		table: "exclude",
		glob: n,
		message: i.message
	}), []);
}), isHidden = (e) => /^\.(?!\.?$)/.test(D(e)), brokenLink = (e, t) => e.list(M(t) ?? t)?.find(({ name: e }) => e === D(t))?.target, findMembers = (e, t, { members: n, exclude: r }) => {
	let i = [], a = [], o = [], s = [], c = [], l = new Set(), u = readExclusions(r, s), attempt = (e) => {
		try {
			return e();
		} catch (e) {
			if (!(e instanceof T)) throw e;
			c.push(...e.findings);
			return;
		}
	}, d = {
		readText: (t) => e.readText(t),
		list: (t) => attempt(() => e.list(t)),
		realPath: (t) => e.realPath(t)
	}, judge = (n) => {
		let r = A(t, n.path), s = e.readText(A(r, "pyproject.toml"));
		if (s !== void 0) i.push({
			path: n.path,
			glob: n.glob,
			text: s
		});
		else if (e.list(r) === void 0) {
			let t = brokenLink(e, r);
			t !== void 0 && o.push({
				...n,
				target: t
			});
		} else !isHidden(n.path) && !hasOnlyIgnoredFiles(e, r) && a.push(n);
	};
	for (let [e, r] of n.entries()) {
		let n = walk(d, t, j(r));
		n.ok || s.push({
			table: "members",
			glob: e,
			message: n.message
		});
		for (let r of n.ok ? n.paths : []) {
			let n = r.startsWith(`${t}/`) ? N(t, r) : r;
			l.has(n) || (l.add(n), isExcluded(u, t, n) || attempt(() => judge({
				path: n,
				glob: e
			})));
		}
	}
	return {
		members: i,
		withoutFile: a,
		brokenLinks: o,
		faults: s,
		findings: c
	};
}, takesIn = ({ members: e, exclude: t }, n, r) => {
	let i = N(n, r);
	return e.some((e) => {
		let t = j(e), n = parsePattern(t);
		return n.ok && matches(n.pattern, k(t) ? r : i, { crossesFolders: !1 });
	}) && !isExcluded(readExclusions(t, []), n, i);
}, findingsOf = (e, t, n) => {
	if (e.length === 0) return [];
	let r = openPlaces(n);
	return e.map(({ path: e, write: n, at: i }) => n({
		file: t,
		...placeIn(r, e, i)
	})).sort((e, t) => (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0));
}, keyText = (e) => e.map((e, t) => {
	if (typeof e == "number") return `[${e}]`;
	let n = /^[A-Za-z0-9_-]+$/.test(e) ? e : JSON.stringify(e);
	return t === 0 ? n : `.${n}`;
}).join(""), complainOfType = (e, t, { value: n, expected: r }) => {
	e.push({
		path: t,
		write: (e) => ne({
			key: keyText(t),
			expected: r,
			value: W(n),
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
}, allStrings = (e) => e.every(H.accepts), getStrings = (e, t, n) => {
	let r = get(e, t, n) ?? [];
	return allStrings(r) ? r : r.map((t, r) => {
		if (H.accepts(t)) return t;
		n.passesOver?.accepts(t) || complainOfType(e, [...n.path, r], {
			value: t,
			expected: H.words
		});
	});
}, getOnlyStrings = (e, t, n) => {
	let r = getStrings(e, t, n);
	return allStrings(r) ? r : r.filter((e) => e !== void 0);
}, q = field(U, "tool", "uv", "workspace"), J = field(V, "tool", "uv", "workspace", "members"), Y = field(V, "tool", "uv", "workspace", "exclude"), X = field(U, "tool", "uv", "sources"), checkNames = (e, t, n) => {
	if (t === void 0) return [];
	let r = Object.keys(t);
	if (r.every(d)) return r;
	let i = new Set();
	for (let t of r) {
		let r = y(t), a = [...n, t];
		f(t) ? i.has(r) ? e.push({
			path: a,
			write: (e) => b({
				name: t,
				table: keyText(n),
				place: e
			}),
			at: "key"
		}) : i.add(r) : e.push({
			path: a,
			write: (e) => o({
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
		let o = i.message;
		e.push({
			path: [...n.path, r],
			write: (e) => a({
				glob: t,
				why: o,
				place: e
			})
		});
	}
	return [t];
}), readWorkspaceTable = (e, t) => {
	let n = get(e, t, q);
	if (n !== void 0) {
		for (let t of Object.keys(n)) {
			if (t === J.key || t === Y.key) continue;
			let n = [...q.path, t];
			e.push({
				path: n,
				write: (e) => C({
					key: t,
					place: e
				}),
				at: "key"
			});
		}
		return {
			members: readGlobs(e, n, J),
			exclude: readGlobs(e, n, Y)
		};
	}
}, isOfWorkspace = (e, t, n) => {
	let complain = (t, n, { words: r }) => complainOfType(e, [...X.path, ...t], {
		value: n,
		expected: r
	});
	if (!U.accepts(t)) return complain(n, t, U), !1;
	let { workspace: r } = t;
	return r === void 0 || typeof r == "string" ? !1 : (B.accepts(r) || complain([...n, "workspace"], r, B), r === !0);
}, readWorkspaceSources = (e, t) => {
	let n = get(e, t, X), isNamed = (t) => {
		let r = n?.[t];
		return V.accepts(r) ? r.map((n, r) => isOfWorkspace(e, n, [t, r])).includes(!0) : isOfWorkspace(e, r, [t]);
	};
	return checkNames(e, n, X.path).filter(isNamed).map(y);
}, fe = P(z), pe = P(R), listOf = (e, ...t) => ({
	...field(V, ...t),
	table: t.join("."),
	kind: e
}), me = listOf("runtime", "project", "dependencies"), he = listOf("build", "build-system", "requires"), ge = listOf("group", "tool", "uv", "dev-dependencies"), _e = [
	"constraint-dependencies",
	"override-dependencies",
	"build-constraint-dependencies"
].map((e) => ({
	...field(V, "tool", "uv", e),
	passesOver: U
})), Z = field(U, "project", "optional-dependencies"), ve = ["dependency-groups"], ye = P((e) => listOf("extra", "project", "optional-dependencies", e)), be = P((e) => ({
	...listOf("group", "dependency-groups", e),
	passesOver: U
})), Q = {
	...field(V, "tool", "uv", "exclude-dependencies"),
	passesOver: U
}, checkExcluded = (e, t) => {
	for (let [n, r] of getStrings(e, t, Q).entries()) {
		if (r === void 0 || f(r)) continue;
		let t = [...Q.path, n];
		e.push({
			path: t,
			write: (e) => o({
				key: keyText(t),
				name: r,
				place: e
			})
		});
	}
}, parseAll = (e, t, n) => getStrings(e, t, n).flatMap((t, r) => {
	if (t === void 0) return [];
	let i = fe(t);
	if (i.ok) return [{
		index: r,
		requirement: i.requirement
	}];
	let a = [...n.path, r], o = i.message;
	return e.push({
		path: a,
		write: (e) => c({
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
			let e = i === "runtime" && s.marker !== void 0 && pe(s.marker);
			o.push({
				table: r,
				index: a,
				requirement: s,
				kind: e ? "extra" : i
			});
		}
	};
	addAll(n, me);
	let s = get(e, n, Z);
	for (let t of checkNames(e, s, Z.path)) addAll(s, ye(t));
	addAll(r, he);
	for (let t of checkNames(e, i, ve)) addAll(i, be(t));
	addAll(a, ge);
	for (let t of _e) parseAll(e, a, t);
	return checkExcluded(e, a), o;
}, $ = {
	project: field(U, "project"),
	name: field(H, "project", "name"),
	version: field(H, "project", "version"),
	dynamic: field(V, "project", "dynamic"),
	classifiers: field(V, "project", "classifiers"),
	requiresPython: field(H, "project", "requires-python"),
	buildSystem: field(U, "build-system"),
	buildBackend: field(H, "build-system", "build-backend"),
	groups: field(U, "dependency-groups"),
	tool: field(U, "tool"),
	uv: field(U, "tool", "uv"),
	package: field(B, "tool", "uv", "package"),
	managed: field(B, "tool", "uv", "managed")
}, readName = (e, t) => {
	let { path: n } = $.name, r = get(e, t, $.name);
	if (t.name === void 0 && e.push({
		path: $.project.path,
		write: (e) => p({
			key: "project.name",
			place: e
		})
	}), r === void 0 || f(r)) return r;
	e.push({
		path: n,
		write: (e) => o({
			key: "project.name",
			name: r,
			place: e
		})
	});
}, readVersion = (e, t, n) => {
	let { path: r } = $.version, i = get(e, t, $.version);
	return t.version === void 0 && !n.includes("version") && e.push({
		path: $.project.path,
		write: (e) => p({
			key: "project.version",
			place: e
		})
	}), i !== void 0 && le(i) === void 0 && e.push({
		path: r,
		write: (e) => u({
			version: i,
			place: e
		})
	}), i;
}, hasEmptyClause = (e) => {
	let t = e.split(",");
	return t.length > 1 && t.some((e) => e.trim() === "");
}, readRequiresPython = (e, t) => {
	let { path: n } = $.requiresPython, r = get(e, t, $.requiresPython);
	return r !== void 0 && (ce(r) === void 0 || hasEmptyClause(r)) && e.push({
		path: n,
		write: (e) => s({
			specifier: r,
			place: e
		})
	}), r;
}, readProject = (e, t, n) => {
	let { project: r, buildSystem: i } = t, a = collectRequirements(e, t), o = get(e, i, $.buildBackend);
	if (r === void 0) return;
	let s = readName(e, r), c = getOnlyStrings(e, r, $.dynamic), l = readVersion(e, r, c), u = getOnlyStrings(e, r, $.classifiers), d = readRequiresPython(e, r);
	if (s !== void 0) return {
		name: y(s),
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
}, xe = {
	project: void 0,
	hasProjectTable: !1,
	isManaged: !0,
	package: void 0,
	workspace: void 0,
	workspaceSources: [],
	tool: {}
}, readPyproject = (e, t) => {
	let n = G(t);
	if (!n.ok) {
		let { message: r, line: i, column: a } = n;
		return {
			...xe,
			text: t,
			findings: [l({
				why: r,
				place: {
					file: e,
					line: i,
					column: a
				}
			})]
		};
	}
	let r = [], i = n.table, a = get(r, i, $.tool), o = get(r, a, $.uv), s = {
		project: get(r, i, $.project),
		buildSystem: get(r, i, $.buildSystem),
		groups: get(r, i, $.groups),
		uv: o
	}, c = get(r, o, $.package), u = readProject(r, s, c), d = get(r, o, $.managed) ?? !0, f = readWorkspaceTable(r, o), p = readWorkspaceSources(r, o);
	return {
		project: u,
		hasProjectTable: i.project !== void 0,
		isManaged: d,
		package: c,
		workspace: f,
		workspaceSources: p,
		text: t,
		tool: a ?? {},
		findings: findingsOf(r, e, t)
	};
}, oldTable = ({ tool: e }) => K(e, "poetry").name === void 0 ? K(K(e, "flit"), "metadata").module === void 0 ? {} : { old: "tool.flit.metadata" } : { old: "tool.poetry" }, specifiersInFiles = (e, t) => {
	let n = filesOf(e).flatMap((e) => t(e)?.split(/\r?\n/) ?? []).flatMap((e) => {
		let t = z(e.replace(/(?:^|\s)#.*$/, "").trim());
		return t.ok && t.requirement.specifier !== "" ? [t.requirement] : [];
	}), r = Map.groupBy(n, ({ name: e }) => e);
	return new Map([...r].flatMap(([e, t]) => {
		let [n, ...r] = new Set(t.map(({ specifier: e }) => e));
		return n === void 0 || r.length > 0 ? [] : [[e, n]];
	}));
}, filesOf = (e) => {
	let t = K(K(e, "setuptools"), "dynamic"), n = K(K(K(K(e, "hatch"), "metadata"), "hooks"), "requirements_txt"), r = Object.values(K(t, "optional-dependencies"));
	return [
		...[t.dependencies, ...r].map((e) => U.accepts(e) ? e.file : void 0),
		n.files,
		...Object.values(K(n, "optional-dependencies"))
	].flatMap((e) => V.accepts(e) ? e : [e]).filter(H.accepts);
}, read = (e, { folder: t, text: r }) => {
	let i = readPyproject("pyproject.toml", r);
	if (i.findings.length === 0) return {
		folder: t,
		pyproject: i
	};
	throw new T(readPyproject(n(e, t, "pyproject.toml"), r).findings);
}, rootAbove = (e, t) => {
	let n = r(e, E(t).slice(1));
	if (n === void 0) return;
	let i = read(e, n), a = i.pyproject.workspace;
	return a !== void 0 && takesIn(a, i.folder, t) ? i : void 0;
}, findRoot = (e, t) => {
	let { folder: r, pyproject: i } = read(e, h(e, t));
	if (i.workspace === void 0 && !i.hasProjectTable) {
		let t = w(e, r);
		throw new T(v({
			file: n(e, r, "pyproject.toml"),
			below: t,
			...oldTable(i)
		}));
	}
	if (!i.isManaged) {
		let t = placeIn(openPlaces(i.text), [
			"tool",
			"uv",
			"managed"
		]), a = (i.workspace === void 0 ? rootAbove(e, r) : void 0)?.pyproject.isManaged === !0, o = a || i.workspace !== void 0 ? [] : w(e, r), s = i.project?.isDeclaredPackage === !0, c = n(e, r, "pyproject.toml");
		throw new T(te({
			file: c,
			isMember: a,
			below: o,
			isPackage: s,
			...t
		}));
	}
	return i.workspace === void 0 ? rootAbove(e, r) ?? {
		folder: r,
		pyproject: i
	} : {
		folder: r,
		pyproject: i
	};
}, rootAround = (e, t) => {
	try {
		return findRoot(e, t).folder;
	} catch (e) {
		if (e instanceof T) return t;
		throw e;
	}
}, isInSubmodule = (e, t, n) => submodulesOf(e, t).some((e) => n === e || n.startsWith(`${e}/`)), submodulesOf = (e, t) => [...(e.readText(A(t, ".gitmodules")) ?? "").matchAll(/^\s*path\s*=\s*(\P{Cc}+)$/gmu)].map(([, e = ""]) => A(t, e.trim())), membersLeftOut = (e, { top: t, root: n, table: r }) => {
	let i = e.realPath(A(t, ".gitmodules")) !== void 0, a = !isSparse(e, t);
	if (a && !i) return {
		sparse: [],
		unfetched: []
	};
	let o = [...(e.readText(A(n, "uv.lock")) ?? "").matchAll(/^source = \{ (?:editable|virtual) = "([^"]+)" \}\r?$/gm)].map(([, e = ""]) => e).toSorted(), isUnfetched = (i) => {
		let a = F(n, i);
		return !isInSubmodule(e, t, a) || !takesIn(r, n, a) ? !1 : e.readText(A(a, "pyproject.toml")) === void 0;
	}, s = i ? o.filter(isUnfetched) : [], isMissing = (t) => e.realPath(F(n, t)) === void 0 && !s.includes(t);
	return {
		sparse: a ? [] : o.filter(isMissing),
		unfetched: s
	};
}, isSparse = (e, t) => {
	let n = gitFolder(e, A(t, ".git"));
	return ["config.worktree", "config"].some((t) => /^\s*sparsecheckout\s*=\s*(?:true|yes|on|1)\s*$/im.test(e.readText(A(n, t)) ?? ""));
}, gitFolder = (e, t) => {
	if (e.list(t) !== void 0) return t;
	let n = /^gitdir: (.+?)\s*$/m.exec(e.readText(t) ?? "")?.[1];
	return n === void 0 ? t : k(n) ? n : F(t, `../${n}`);
};
var Se = e({ readWorkspace: () => readWorkspace });
const globFindings = ({ matches: e, root: { pyproject: n, folder: r }, file: i, isInside: o }) => {
	let { withoutFile: s, brokenLinks: c, faults: l } = e;
	if (s.length + c.length + l.length === 0) return [];
	let u = openPlaces(n.text), globOf = (e, t) => {
		let r = [
			"tool",
			"uv",
			"workspace",
			e,
			t
		];
		return {
			glob: n.workspace?.[e][t] ?? "",
			place: {
				file: i,
				...placeIn(u, r)
			}
		};
	};
	return [
		...l.map(({ table: e, glob: t, message: n }) => a({
			...globOf(e, t),
			why: n
		})),
		...s.map(({ path: e, glob: t }) => _({
			...globOf("members", t),
			folder: e
		})),
		...c.map(({ path: e, glob: n, target: i }) => {
			let a = o(F(M(A(r, e)), i));
			return t({
				...globOf("members", n),
				link: e,
				target: i,
				isUnfetched: a
			});
		})
	];
}, gather = ({ sound: e, findings: t, fileByName: n, named: r }, i) => {
	let { path: a, file: o, pyproject: s } = i, { project: c } = s;
	if (t.push(...s.findings), !s.isManaged && a !== ".") return;
	s.workspace !== void 0 && a !== "." && t.push(g({ file: o }));
	for (let e of s.workspaceSources) e !== c?.name && r.add(e);
	if (c === void 0) {
		!s.hasProjectTable && s.findings.length === 0 && t.push(v({
			file: o,
			isRoot: a === ".",
			...oldTable(s)
		}));
		return;
	}
	let l = n.get(c.name);
	l !== void 0 && t.push(x({
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
		let t = n(A(r, "pyproject.toml")), a = k(r) ? N(e.folder, r) : r;
		gather(o, {
			path: a,
			file: t,
			pyproject: readPyproject(t, i)
		});
	}
	return o;
}, leftOutFindings = ({ sparse: e, unfetched: t }, n) => [...e.length === 0 ? [] : [S({
	folders: e.map(n),
	isUnfetched: !1
})], ...t.length === 0 ? [] : [S({
	folders: t.map(n),
	isUnfetched: !0
})]], inTree = (e, t) => e.file !== void 0 && k(e.file) ? {
	...e,
	file: t(e.file)
} : e, ownConfigs = ({ path: e, file: t, pyproject: n, project: r }, i, a) => {
	if (e === ".") return [];
	let o = ["tool", "release-actions"], s = A(a, "release-actions.toml"), c = t.replace(/pyproject\.toml$/, "release-actions.toml");
	return [...n.tool["release-actions"] === void 0 ? [] : [{
		key: o.join("."),
		place: {
			file: t,
			...placeIn(openPlaces(n.text), o)
		}
	}], ...i.realPath(s) === void 0 ? [] : [{
		key: c,
		place: { file: c }
	}]].map((e) => re(ee({
		...e,
		nearest: void 0,
		member: r.name
	})));
}, readAbove = (e, t) => {
	let n = e.readText(A(t, "pyproject.toml"));
	if (n === void 0) return;
	let { project: r, workspace: i } = readPyproject("pyproject.toml", n);
	return r === void 0 && i === void 0 ? void 0 : { version: r?.version };
}, readWorkspace = (e, t, { mayLackMembers: n = !1 } = {}) => {
	let r = findRoot(e, t), a = i(e, r.folder) ?? r.folder, o = N(a, r.folder), fileOf = (e) => k(e) ? N(a, e) : e.startsWith("..") ? F(o, e) : A(o, e), s = r.pyproject.workspace ?? {
		members: [],
		exclude: []
	}, c = findMembers(e, r.folder, s), isInside = (t) => isInSubmodule(e, a, t), { sound: l, named: u, fileByName: d, ...f } = gatherAll(r, c, fileOf), p = [
		...c.findings.map((e) => inTree(e, fileOf)),
		...globFindings({
			matches: c,
			root: r,
			file: fileOf("pyproject.toml"),
			isInside
		}),
		...f.findings,
		...n ? [] : leftOutFindings(membersLeftOut(e, {
			top: a,
			root: r.folder,
			table: s
		}), fileOf),
		...l.flatMap((t) => ownConfigs(t, e, A(r.folder, t.path)))
	];
	if (p.some(({ severity: e }) => e === "error")) throw new T(p);
	let m = A(r.folder, "uv.lock"), h = l.some(({ project: e }) => hasDynamicRequirements(e)) ? e.readText(m) : void 0, g = h === void 0 ? new Map() : readLock(fileOf("uv.lock"), h), _ = l.map(({ path: t, pyproject: n, project: i }) => {
		let a = n.package ?? (i.isDeclaredPackage || u.has(i.name)), readBeside = (n) => e.readText(A(r.folder, F(t, n))), o = i.buildBackend?.startsWith("hatchling") === !0, s = withHatchFile(n.tool, o ? readBeside("hatch.toml") : void 0), c = hasDynamicRequirements(i) ? specifiersInFiles(s, readBeside) : new Map(), l = dynamicRequirements(i, {
			locked: g,
			members: d,
			specifiers: c
		}), f = l.length === 0 ? i.requirements : [...i.requirements, ...l];
		return {
			...i,
			requirements: f,
			path: t,
			isPackage: a,
			text: n.text,
			tool: s
		};
	});
	return {
		root: r.folder,
		prefix: o,
		above: o === "" || _.some(({ path: e }) => fileOf(e) === "") ? void 0 : readAbove(e, a),
		rootText: r.pyproject.text,
		rootTool: r.pyproject.tool,
		members: _.toSorted((e, t) => e.name < t.name ? -1 : 1),
		hasLock: e.realPath(m) !== void 0,
		findings: p
	};
}, Ce = [
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
	e.kinds.includes(t) || (e.kinds.push(t), e.kinds = Ce.filter((t) => e.kinds.includes(t)), e.hard ||= isHard(t));
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
	let { isPublishable: n, reason: r } = publishabilityOf(e), i = n && t.packages.get(e.name)?.isPrivate === !0;
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
	return t.map((e) => I(e.map((e, t) => e.padEnd(n[t])).join("  ").trimEnd())).join("\n");
};
var we = e({ action: () => Te });
const Te = L({
	contract: se,
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
	...O(e).map(({ from: e, to: t, hard: n }) => `${quote$1(e)} -> ${quote$1(t)}${n ? "" : ": { style.stroke-dash: 3 }"}`)
].map((e) => `${e}\n`).join(""), quote = (e) => `"${e.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`, dot = (e) => `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${[...e.names.map((e) => `  ${quote(e)};`), ...O(e).map(({ from: e, to: t, hard: n }) => `  ${quote(e)} -> ${quote(t)}${n ? "" : " [style=dashed, constraint=false]"};`)].map((e) => `${e}\n`).join("")}}\n`, levelsText = ({ levels: e, cycles: t }) => {
	let n = String(e.length - 1).length;
	return [...e.map((e, t) => `level ${String(t).padStart(n)}  ${e.join(" ")}`), ...t.map((e) => `cycle  ${" ".repeat(n)} ${e.join(" ")}`)].map((e) => `${e}\n`).join("");
}, cell = (e) => e.map((e) => `\`${e.replaceAll(/[`|\n]/g, "")}\``).join(" "), levelsTable = ({ levels: e, cycles: t }) => [
	"| level | packages |",
	"| --- | --- |",
	...e.map((e, t) => `| ${t} | ${cell(e)} |`),
	...t.map((e) => `| cycle | ${cell(e)} |`)
].map((e) => `${e}\n`).join(""), Ee = {
	levels: levelsText,
	dot,
	mermaid: (e) => ae(e) ?? levelsTable(e),
	d2,
	ascii
}, De = ie({
	code: "RA-GRAPH-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage"
}, ({ name: e, nearest: t }) => ({
	message: `No member of the workspace has this name: ${e}`,
	hint: t === void 0 ? "release-actions discover lists the members" : `Did you mean ${t}?`
}));
var Oe = e({ action: () => ke });
const ke = L({
	contract: oe,
	run: async ({ workingDirectory: e, format: t, deps: n, rdeps: r }, { files: i, absolute: a, config: o }) => {
		let s = readWorkspace(i, a(e)), c = buildGraph(s), l = [...n === void 0 ? [] : [around(c, n, dependencies)], ...r === void 0 ? [] : [around(c, r, dependents)]].reduce(restrict, c), u = Ee[t === "text" || t === "json" ? "levels" : t](l);
		return {
			findings: s.findings,
			document: { ...graphDocument(s, l, o) },
			text: u
		};
	}
}), around = (e, t, n) => {
	let r = y(t);
	if (e.names.includes(r)) return new Set([r, ...n(e, r)]);
	throw new T(De({
		name: t,
		nearest: m(r, e.names)
	}));
};
export { Oe as action_exports, we as action_exports$1, buildGraph, findRoot, hardRequirements, hasDynamicRequirements, isInSubmodule, keyText, matches, openPlaces, parsePattern, placeAt, placeIn, publishabilityOf, publishable, readLock, readPyproject, readWorkspace, Se as read_exports, rootAround, withHatchFile };
