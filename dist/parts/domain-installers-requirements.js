import { admits as e, canonicalVersion as t, compareVersions as n, formatVersion as r, isPrerelease as i, parseMarker as a, parseRequirement as o, parseSpecifiers as s, parseVersion as c } from "./actions-shared-inputs.js";
const l = globalThis.process.getBuiltinModule("node:path").basename;
import { _usingCtx as u, normalizeName as d } from "../index.js";
import { entryPointsOf as f, holds as p, kindsOfEnvironment as m, metadataOf as h, parseEntryPoints as g, sameSpecifiers as _ } from "./domain-distribution-pypi-rules.js";
import { boundsOf as v, compareLower as y, compareUpper as b, isMajorApart as x, wantsPrerelease as S } from "./domain-bump-propose.js";
import { parseDistributionName as C } from "./domain-tag-suggest-format.js";
import { Problem as w, bump as T, byPlace as E, defineFinding as D } from "./domain-problem-locked-index.js";
import { changeOf as O, effectOf as k } from "./domain-release-request-text.js";
import { indexPresets as A } from "./domain-problem-index-reads.js";
import { aString as j, parseToml as M, tableIn as N } from "./domain-workspace-shapes.js";
import { filesOf as P, importNames as F, packagesOf as I, parseMetadata as L } from "./domain-distribution-entries.js";
import { applyBounds as R, backendOf as z } from "./domain-problem-check-requirements.js";
import { planBounds as B } from "./domain-version-origin-resolve.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), V = ["console_scripts", "gui_scripts"], textOf$3 = ({ group: e, name: t, value: n }) => V.includes(e) ? `${t} = ${n}` : `[${e}] ${t} = ${n}`, meaningOf = ({ value: e }) => e.replace(/\s*\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, ""), keyOf = ({ group: e, name: t }) => `${e}\n${t}`, byKey = (e) => new Map(e.map((e) => [keyOf(e), e])), compareEntryPoints = (e, t, n) => {
	let [r, i] = [byKey(e), byKey(t)], command = (e, t) => V.flatMap((n) => e.get(`${n}\n${t}`) ?? [])[0], say = (e, t, n) => ({
		what: e,
		from: n.from && textOf$3(n.from),
		to: n.to && textOf$3(n.to),
		level: t
	}), a = [...r.values()].flatMap((e) => {
		let t = V.includes(e.group), r = i.get(keyOf(e)) ?? (t ? command(i, e.name) : void 0);
		return r === void 0 ? t ? [say("script-removed", "break", { from: e })] : [say("entry-point-removed", n === "major" ? "warn" : "break", { from: e })] : e.group === "console_scripts" && r.group === "gui_scripts" ? [say("script-to-gui", "warn", {
			from: e,
			to: r
		})] : meaningOf(e) === meaningOf(r) ? [] : [say(t ? "script-moved" : "entry-point-moved", "note", {
			from: e,
			to: r
		})];
	}), o = [...i.values()].filter((e) => V.includes(e.group) ? command(r, e.name) === void 0 : !r.has(keyOf(e)));
	return [...a, ...o.map((e) => say(V.includes(e.group) ? "script-added" : "entry-point-added", "note", { to: e }))];
}, demandOf = (e) => ({
	specifiers: e.flatMap(({ specifiers: e }) => e),
	extras: new Set(e.flatMap(({ requirement: e }) => e.extras.map(d))),
	url: e.find(({ requirement: e }) => e.url !== void 0)?.requirement.url
}), trap = ({ specifiers: e, url: t }, n, r) => {
	if (t !== void 0) return t === n?.url ? void 0 : difference("requirement-url", "break");
	let fits = (e) => r.isAvailable?.(r.name, e);
	if (fits(e) === !1 && (n === void 0 || fits(n.specifiers) !== !1)) return difference("requirement-unsolvable", "break");
}, difference = (e, t) => ({
	what: e,
	level: t
}), isOfSameProject = ({ own: e, name: t, isSibling: n }) => n?.(t) === !0 || t.startsWith(`${e}-`) || e.startsWith(`${t}-`), isPinnedTo = (t, { specifiers: n }) => v(n).isPinned && e(n, t), raiseLevel = (e, t, n) => {
	if (e === void 0 || t === void 0) return "warn";
	if (x(e, t)) return n === "patch" ? "break" : "warn";
	let [r, i] = [e, t].map(({ version: e }) => e.release[1] ?? 0n);
	return r === i ? "note" : "warn";
}, compareSpecifiers = (e, t, n) => {
	let [r, i] = [v(e.specifiers), v(t.specifiers)];
	if (i.isPinned) return r.isPinned ? [difference("requirement-pinned-moved", isOfSameProject(n) ? "note" : "break")] : [difference("requirement-pinned", "break")];
	let a = y(r.lower, i.lower), o = r.isPinned ? -1 : b(r.upper, i.upper), s = S(t.specifiers) && !S(e.specifiers) ? [difference("requirement-prerelease", "warn")] : a < 0 ? [difference("requirement-raised", raiseLevel(r.lower, i.lower, n.size))] : [], c = o > 0 ? [difference("requirement-capped", "warn")] : [], l = a > 0 || o < 0 ? [difference("requirement-relaxed", "note")] : [], u = [
		...s,
		...c,
		...l
	];
	return u.length > 0 ? u : excludes(t, e) ? [difference("requirement-excluded", "note")] : excludes(e, t) ? [difference("requirement-relaxed", "note")] : [];
}, excludes = (t, n) => t.specifiers.some((i) => {
	if (i.operator === "===") return !1;
	let a = r(i.version);
	return e(n.specifiers, a) && !e(t.specifiers, a);
}), compareDemands = (e, t, n) => {
	let r = e.extras.difference(t.extras).size > 0, i = t.extras.difference(e.extras).size > 0, a = [...r ? [difference("requirement-extra-removed", "warn")] : [], ...i ? [difference("requirement-extra-added", "note")] : []];
	if (e.url !== void 0 && t.url === void 0) return [...a, difference("requirement-relaxed", "note")];
	if (e.url === t.url && _(e.specifiers, t.specifiers)) return a;
	let o = trap(t, e, n);
	return [...a, ...o === void 0 ? compareSpecifiers(e, t, n) : [o]];
}, readRequirements = ({ name: e, requiresDist: t }) => {
	let n = t.map((e) => ({
		text: e,
		parsed: o(e)
	}));
	return {
		package: d(e ?? ""),
		all: n.flatMap(({ parsed: e }) => {
			if (!e.ok) return [];
			let { requirement: t } = e, n = t.marker === void 0 ? void 0 : a(t.marker);
			return [{
				requirement: t,
				specifiers: s(t.specifier) ?? [],
				marker: n
			}];
		}),
		invalid: n.flatMap(({ text: e, parsed: t }) => t.ok ? [] : [e])
	};
}, under = (e, t) => {
	if (e.kind !== "comparison") {
		let [n, r] = e.kind === "and" ? ["never", "always"] : ["always", "never"], i = e.operands.map((e) => under(e, t));
		if (i.includes(n)) return n;
		let a = i.filter((e) => typeof e != "string");
		return a.length === 0 ? r : a.length === 1 ? a[0] : {
			kind: e.kind,
			operands: a
		};
	}
	let n = [e.left, e.right];
	if (!n.some((e) => e.kind === "variable" && e.name === "extra")) return e;
	let r = n.find((e) => e.kind === "value"), i = r?.kind === "value" && (r.text === "" ? t.size === 0 : t.has(r.text));
	return (e.operator === "!=" || e.operator === "not in") === i ? "never" : "always";
}, applying = (e, t) => e.flatMap((e) => {
	let n = e.marker === void 0 ? "always" : under(e.marker, t);
	return n === "never" ? [] : [{
		...e,
		marker: n === "always" ? void 0 : n
	}];
}), requirementsWith = ({ package: e, all: t }, n) => {
	let r = new Set(n);
	for (;;) {
		let n = applying(t, r), i = n.filter(({ requirement: t }) => t.name === e).flatMap(({ requirement: e }) => e.extras), a = r.size;
		for (let e of i) r.add(d(e));
		if (r.size === a) return n.filter(({ requirement: t }) => t.name !== e);
	}
}, byName = (e) => Map.groupBy(e, ({ requirement: e }) => e.name), textOf$2 = (e) => e.length === 0 ? void 0 : [...new Set(e.map(({ requirement: e }) => e.text.trim()))].join(", "), environmentsOf = ({ before: e, after: t }, n) => {
	let r = m([...e, ...t].map(({ marker: e }) => e), n), among = (e, t) => e.filter(({ marker: e }) => p(e, t));
	return r === void 0 ? [{
		before: e,
		after: t
	}] : r.map((n) => ({
		before: among(e, n),
		after: among(t, n)
	}));
}, H = {
	break: 0,
	warn: 1,
	note: 2
}, worst = (e) => [...Map.groupBy(e, ({ what: e }) => e).values()].map((e) => e.toSorted((e, t) => H[e.level] - H[t.level])[0]), added = (e, t, { wasInExtra: n }) => {
	let r = e.filter(({ after: e }) => e.length > 0), i = r.map(({ after: e }) => demandOf(e)), a = i.flatMap((e) => trap(e, void 0, t) ?? []);
	if (a.length > 0) return worst(a)[0];
	if (i.some(({ specifiers: e }) => S(e))) return difference("requirement-prerelease", "warn");
	let o = n || r.length < e.length || i.every((e) => isPinnedTo(t.version, e));
	return difference("requirement-added", o ? "note" : "warn");
}, removed = ({ size: e }, { isInExtra: t, isSplit: n }) => t ? difference("requirement-to-extra", "break") : n ? difference("requirement-removed", "note") : difference("requirement-removed", e === "patch" ? "break" : "warn"), compareOne = (e, t, n, r) => {
	let i = environmentsOf(e, n), [a, o] = ["before", "after"].map((e) => i.some((t) => t[e].length > 0));
	if (!a && !o) return [];
	if (!a) return [added(i, t, r)];
	if (!o) return [removed(t, r)];
	let s = i.some(({ before: e, after: t }) => e.length > 0 && t.length === 0), c = i.some(({ before: e, after: t }) => e.length === 0 && t.length > 0);
	return worst([
		...i.flatMap(({ before: e, after: n }) => e.length > 0 && n.length > 0 ? compareDemands(demandOf(e), demandOf(n), t) : []),
		...s ? [difference("requirement-marker-narrowed", "warn")] : [],
		...c ? [difference("requirement-marker-widened", "note")] : []
	]);
}, U = {
	wasInExtra: !1,
	isInExtra: !1,
	isSplit: !1
}, namesInExtras = (e, t) => {
	let n = byName(requirementsWith(e, []));
	return new Set(requirementsWith(e, t).map(({ requirement: e }) => e.name)).difference(new Set(n.keys()));
}, compareRequirements = (e, t, n) => {
	let [r, i] = [byName(requirementsWith(e, [])), byName(requirementsWith(t, []))], a = new Set(e.invalid.map(nameIn)), o = namesInExtras(e, n.extras.before), s = namesInExtras(t, n.extras.after), c = isSplitUp(e, t, n.version), l = [...new Set([...r.keys(), ...i.keys()])].toSorted().filter((e) => !a.has(e)).flatMap((e) => {
		let t = {
			before: r.get(e) ?? [],
			after: i.get(e) ?? []
		}, a = {
			wasInExtra: o.has(e),
			isInExtra: s.has(e),
			isSplit: c
		};
		return compareOne(t, {
			...n,
			name: e
		}, n.pythons, a).map((e) => ({
			...e,
			from: textOf$2(t.before),
			to: textOf$2(t.after)
		}));
	}), u = new Set(e.invalid), d = t.invalid.filter((e) => !u.has(e)).map((e) => ({
		what: "requirement-invalid",
		from: void 0,
		to: e,
		level: "break"
	}));
	return [...l.filter(({ from: e }) => !d.some(({ to: t }) => e !== void 0 && nameIn(t) === nameIn(e))), ...d];
}, isSplitUp = (e, t, n) => {
	let r = byName(requirementsWith(e, []));
	return [...byName(requirementsWith(t, []))].some(([e, t]) => !r.has(e) && isPinnedTo(n, demandOf(t)));
}, nameIn = (e) => d(/^\s*([A-Za-z0-9][\w.-]*)/.exec(e)?.[1] ?? ""), compareExtra = (e, { before: t, after: n }, r) => {
	let [i, a] = [byName(requirementsWith(t, [e])), byName(requirementsWith(n, [e]))], o = {
		before: ownOf(t, e),
		after: ownOf(n, e)
	}, [s, c] = [byName(o.before), byName(o.after)], l = [...new Set([...s.keys(), ...c.keys()])].filter((e) => {
		let [t, n] = s.has(e) && c.has(e) ? [s, c] : [i, a], o = {
			before: t.get(e) ?? [],
			after: n.get(e) ?? []
		};
		return compareOne(o, {
			...r,
			name: e
		}, r.pythons, U).length > 0;
	});
	if (l.length === 0) return;
	let u = o.before.length > 0 && o.after.length === 0 && o.before.every(({ requirement: e }) => !a.has(e.name)), side = (t) => {
		let n = textOf$2(t.filter(({ requirement: e }) => l.includes(e.name)));
		return n === void 0 ? `[${e}]` : `[${e}] ${n}`;
	};
	return {
		what: "extra-requirement-changed",
		from: side(o.before),
		to: side(o.after),
		level: u ? "warn" : "note"
	};
}, ownOf = (e, t) => {
	let n = new Set(requirementsWith(e, []).map(({ requirement: e }) => e.text));
	return requirementsWith(e, [t]).filter(({ requirement: e }) => !n.has(e.text));
}, extrasOf = ({ providesExtra: e }) => new Set(e.map(d)), isForDevelopers = (e) => RegExp("^(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|types?|typing|typecheck|type-check|check|checks|format|formatting|style|cov|cover|coverage|ci|qa|quality|bench|benchmarks?|release|enabler|pre-commit|tox|nox)$|^(?:dev|tests?|docs?|lint)-|-(?:dev|tests?|testing|docs?|lint)$").test(e), compareExtras = (e, t) => {
	let { before: n, after: r } = t.extras, i = [...n.difference(r)].toSorted(), a = [...n.intersection(r)].toSorted().filter((e) => !isForDevelopers(e)), o = [...r.difference(n)].toSorted();
	return [
		...i.map((e) => ({
			what: "extra-removed",
			from: e,
			to: void 0,
			level: isForDevelopers(e) ? "warn" : "break"
		})),
		...o.map((e) => ({
			what: "extra-added",
			from: void 0,
			to: e,
			level: "note"
		})),
		...a.flatMap((n) => compareExtra(n, e, t) ?? [])
	];
}, tagsOf = ({ pythonTags: e, abiTags: t, platformTags: n }) => e.flatMap((e) => t.flatMap((t) => n.map((n) => ({
	python: e,
	abi: t,
	platform: modern(n)
})))), modern = (e) => e.replace(/^manylinux1_/, "manylinux_2_5_").replace(/^manylinux2010_/, "manylinux_2_12_").replace(/^manylinux2014_/, "manylinux_2_17_"), minorOf = (e) => {
	let [, t] = /^[a-z]+3(\d+)$/.exec(e) ?? [];
	return t === void 0 ? void 0 : Number(t);
}, coversPython = (e, t) => {
	if (e.abi === t.abi && e.python === t.python) return !0;
	let [n, r] = [minorOf(e.python), minorOf(t.python)], i = /^(?:py|cp)3/.test(e.python) && (n === void 0 || r === void 0 || n <= r), a = /^(?:py|cp|pp)3/.test(t.python);
	return e.abi === "none" ? a && i && (e.python.startsWith("py") || t.python.startsWith("cp")) : e.abi === "abi3" && /^(?:cp)3/.test(t.python) && i;
}, platformOf = (e) => {
	let [, t = e, n = "0", r = "0", i = ""] = /^(manylinux|musllinux|macosx)_(\d+)_(\d+)_(.+)$/.exec(e) ?? [];
	return {
		system: t,
		machine: i,
		floor: Number(n) * 1e3 + Number(r)
	};
}, machinesOf = (e) => e === "universal2" ? [
	"universal2",
	"x86_64",
	"arm64"
] : [e], coversPlatform = (e, t) => {
	if (e === "any" || e === t) return "yes";
	let [n, r] = [platformOf(e), platformOf(t)];
	if (n.system !== r.system || !machinesOf(n.machine).includes(r.machine)) return "no";
	let i = r.system === "manylinux" ? Math.max(r.floor, 2017) : r.floor;
	return n.floor <= i ? "yes" : "raised";
}, coverageOf = (e, t) => {
	let n = t.filter((t) => coversPython(t, e)).map((t) => coversPlatform(t.platform, e.platform));
	return n.includes("yes") ? "yes" : n.includes("raised") ? "raised" : "no";
}, tagsIn = (e) => e.flatMap((e) => {
	let t = C(e);
	return t?.kind === "wheel" ? tagsOf(t) : [];
}), isStillFor = ({ python: e }, t) => {
	if (/^[a-z]+2/.test(e)) return !1;
	let n = minorOf(e);
	return n === void 0 || t === void 0 || t(`3.${n}.99`) || t(`3.${n}.0`);
}, compareWheels = (e, t, n) => {
	let r = tagsIn(t), i = tagsIn(e).filter((e) => isStillFor(e, n)).map((e) => ({
		...e,
		coverage: coverageOf(e, r)
	})).filter(({ coverage: e }) => e !== "yes");
	return [...Map.groupBy(i, ({ platform: e, coverage: t }) => `${t} ${e.replace(/_\d+_\d+_/, "_")}`).values()].map((e) => ({
		what: "wheel-dropped",
		from: [...new Set(e.map(({ python: e, abi: t, platform: n }) => `${e}-${t}-${n}`))].join(", "),
		to: void 0,
		level: e[0].coverage === "raised" ? "warn" : "break"
	}));
}, textOf$1 = ({ licenseExpression: e, fields: t }) => e ?? t.get("license")?.[0], fieldOf = ({ licenseExpression: e }) => e === void 0 ? "License" : "License-Expression", arms = (e) => {
	let t = e.toLowerCase().replaceAll(/[()]/g, " ").trim().split(/\s+(and|or)\s+/), n = new Set(t.filter((e, t) => t % 2 == 1));
	return n.size > 1 ? t.join(" ") : [...n, ...t.filter((e, t) => t % 2 == 0).toSorted()].join(" ");
}, bare = (e) => e.toLowerCase().replaceAll(/\b(?:the|licen[cs]e|version|v(?=\d))\b|licen[cs]e|[^a-z0-9.+]|(?<=[a-z ])v(?=\d)/g, "").replaceAll(/(\d)\.0\b/g, "$1").replaceAll(".", ""), named = (e) => {
	let t = e.replaceAll(/\s+/g, " ").trim();
	return t.length > 60 ? `${t.slice(0, 60).trimEnd()}…` : t;
}, mayBeSame = (e, t) => {
	if (e.length > 60 || t.length > 60) return !0;
	let [n, r] = [bare(e), bare(t)];
	return n.startsWith(r) || r.startsWith(n);
}, compareLicences = (e, t) => {
	let [n, r] = [textOf$1(e), textOf$1(t)], i = e.licenseExpression === void 0 == (t.licenseExpression === void 0);
	if (n === r && i) return [];
	let a = n === void 0 || r === void 0 || (e.licenseExpression !== void 0 && t.licenseExpression !== void 0 ? arms(n) === arms(r) : mayBeSame(n, r));
	if (n !== void 0 && r !== void 0 && a && i && arms(n) === arms(r)) return [];
	let shown = (e, t) => e && (n === r ? `${named(e)} (${fieldOf(t)})` : named(e)), o = a ? "note" : "warn";
	return [{
		what: "license-changed",
		from: shown(n, e),
		to: shown(r, t),
		level: o
	}];
}, isPrivate = (e) => e.split(".").some((e) => e.startsWith("_")), isThere = (e, t) => t.some((t) => t === e || t.startsWith(`${e}.`) || e.startsWith(`${t}.`)), isOwn = (e, t, n) => {
	let [r = ""] = t.split("-"), [i = ""] = e.split("."), a = n.map((e) => d(e.split(".")[0] ?? "")), o = d(i).replace(/^-/, "");
	return o.startsWith(r) || a.some((e) => o === e || o.startsWith(`${e}-`));
}, compareModules = (e, t, { own: n, isSplit: r }) => {
	let i = e.filter((e) => !isThere(e, t)).toSorted(), a = t.filter((t) => !isThere(t, e)).toSorted();
	return [...i.map((e) => r ? {
		what: "top-level-moved",
		from: e,
		to: void 0,
		level: "note"
	} : {
		what: "top-level-removed",
		from: e,
		to: void 0,
		level: isPrivate(e) ? "warn" : "break"
	}), ...a.map((t) => ({
		what: "top-level-added",
		from: void 0,
		to: t,
		level: isOwn(t, n, e) ? "note" : "warn"
	}))];
}, W = [
	"2.6",
	"2.7",
	...Array.from({ length: 41 }, (e, t) => `3.${t}`),
	"4.0",
	"5.0"
], pythonsAround = (e) => {
	if (e.operator === "===") return [];
	let [t = 0n, n = 0n, r = 0n] = e.version.release;
	return [
		[
			t,
			n,
			r
		],
		[
			t,
			n,
			r + 1n
		],
		[t, n + 1n],
		[t + 1n, 0n]
	].map((e) => e.join("."));
}, inOrder = (e) => [...new Set(e.map((e) => r(c(e))))].map((e) => ({
	text: e,
	version: c(e)
})).toSorted((e, t) => n(e.version, t.version)).map(({ text: e }) => e), compareRanges = (t, n) => {
	let r = inOrder([...W, ...[...t, ...n].flatMap(pythonsAround)]), i = r.map((n) => e(t, n)), a = r.map((t) => e(n, t)), [o, s] = [a.indexOf(!0), a.lastIndexOf(!0)], c = r.flatMap((e, t) => i[t] && !a[t] ? [{
		python: e,
		index: t
	}] : []), where = (e) => c.filter(({ index: t }) => e(t)).map(({ python: e }) => e);
	return {
		below: where((e) => e < o),
		above: where((e) => e > s),
		between: where((e) => e > o && e < s),
		isWider: a.some((e, t) => e && !i[t])
	};
}, comparePythonRanges = (e, t, { size: r, newestPython: i }) => {
	let [a, o] = [s(e ?? ""), s(t ?? "")], say = (n, r) => ({
		what: n,
		from: e,
		to: t,
		level: r
	});
	if (o === void 0) return e === t ? [] : [say("requires-python-invalid", "break")];
	if (a === void 0) return [];
	let { below: l, above: u, between: d, isWider: f } = compareRanges(a, o), isReleased = (e) => n(c(e), c(`3.${i + 1}.dev0`)) < 0;
	return [
		...l.length > 0 ? [say("requires-python-raised", r === "patch" ? "break" : "warn")] : [],
		...u.length > 0 ? [say("requires-python-capped", u.some(isReleased) ? "break" : "warn")] : [],
		...d.length > 0 ? [say("requires-python-excluded", "warn")] : [],
		...f ? [say("requires-python-widened", o.length === 0 ? "warn" : "note")] : []
	];
}, pythonsOf = (t, r) => {
	let i = s(t ?? "") ?? [], a = c(`3.${r + 2}.dev0`), isIn = (t) => e(i, t) && n(c(t), a) < 0;
	return W.some(isIn) || i.flatMap(pythonsAround).some(isIn) ? isIn : void 0;
}, isZero = (e) => e.every((e) => e === 0n), sizeOf = (e) => {
	let { release: t, post: n } = c(e) ?? {
		release: [],
		post: void 0
	};
	return n !== void 0 || !isZero(t.slice(2)) ? "patch" : isZero(t.slice(1)) ? "major" : "minor";
}, compareReleases = (e, t, n) => {
	let { newestPython: r } = n, i = t.metadata.version ?? "0", a = sizeOf(i), o = pythonsOf(t.metadata.requiresPython, r), s = {
		before: readRequirements(e.metadata),
		after: readRequirements(t.metadata)
	}, c = s.after.package, l = {
		before: extrasOf(e.metadata),
		after: extrasOf(t.metadata)
	}, u = {
		...n,
		own: c,
		size: a,
		version: i,
		pythons: o,
		extras: l
	}, d = isSplitUp(s.before, s.after, i), f = e.topLevel && t.topLevel ? compareModules(e.topLevel, t.topLevel, {
		own: c,
		isSplit: d
	}) : [];
	return [
		...comparePythonRanges(e.metadata.requiresPython, t.metadata.requiresPython, {
			size: a,
			newestPython: r
		}),
		...compareRequirements(s.before, s.after, u),
		...compareExtras(s, u),
		...e.entryPoints && t.entryPoints ? compareEntryPoints(e.entryPoints, t.entryPoints, a) : [],
		...f,
		...compareTyping(e, t, d),
		...e.wheels && t.wheels ? compareWheels(e.wheels, t.wheels, o) : [],
		...compareSdists(e, t),
		...e.isLicenceUnknown || t.isLicenceUnknown ? [] : compareLicences(e.metadata, t.metadata),
		...compareMetadataVersions(e.metadata.metadataVersion, t.metadata.metadataVersion)
	];
}, compareTyping = (e, t, n) => e.isTyped === !0 && t.isTyped === !1 && !n ? [{
	what: "typed-removed",
	from: "py.typed",
	to: void 0,
	level: "warn"
}] : [], compareSdists = (e, t) => e.hasSdist === !0 && t.hasSdist === !1 ? [{
	what: "sdist-dropped",
	from: "sdist",
	to: void 0,
	level: "warn"
}] : [], compareMetadataVersions = (e, t) => {
	let [r, i] = [c(e ?? ""), c(t ?? "")];
	return r === void 0 || i === void 0 || n(i, r) <= 0 ? [] : [i.release[0] <= 2n ? {
		what: "metadata-version-raised",
		from: e,
		to: t,
		level: "note"
	} : {
		what: "metadata-version-unknown",
		from: e,
		to: t,
		level: "break"
	}];
}, details = ({ package: e, from: t, to: n, change: r, effect: i }) => ({
	package: e,
	message: `${e} ${n} changes what ${t} had, so that ${i}: ${r}`
}), G = D({
	code: "RA-INSTALLERS-BREAK",
	severity: "warning",
	mender: "project"
}, (e) => ({
	...details(e),
	...E((t) => `Take it back, or release a minor or major version, as with ${T(t, `"${e.package}: minor"`)}`)
})), K = D({
	code: "RA-INSTALLERS-CHANGE",
	severity: "notice",
	mender: "project"
}, (e) => ({
	...details(e),
	hint: "Where it is meant, tell users in the changelog"
})), q = D({
	code: "RA-INSTALLERS-NOT-COMPARED",
	severity: "notice",
	mender: "project"
}, ({ package: e, release: t, why: n }) => ({
	package: e,
	message: `Not all that installers will see of ${e} was compared with ${t}: ${n}`,
	hint: "Fix what the message names and run again, where that can be; else compare the two releases yourself"
})), J = D({
	code: "RA-API-COMPARED",
	severity: "notice",
	mender: "project"
}, ({ package: e, release: t, shown: n, hidden: r, unchecked: i }) => ({
	package: e,
	message: `The names of ${e} were compared with ${t}, and not what they do: ${n} changed, and ${r} more not shown${i.length === 0 ? "" : `; not read: ${i.join(", ")}`}`,
	hint: "A change of behaviour is not seen"
})), findingsOf = (e, t) => t.flatMap((t) => {
	if (t.level === "note") return [];
	let n = {
		...e,
		change: O(t),
		effect: k(t)
	};
	return [t.level === "break" && sizeOf(e.to) === "patch" ? G(n) : K(n)];
}), releaseBefore = (e, t, r) => {
	let a = c(r), o = e.flatMap((e) => {
		let r = e.yanked ? void 0 : C(e.filename, t), i = r && c(r.version);
		return i === void 0 || n(i, a) >= 0 ? [] : [{
			file: e,
			name: r,
			version: i
		}];
	}), s = o.filter(({ version: e }) => !i(e)), l = i(a) || s.length === 0 ? o : s, [u] = l.toSorted((e, t) => n(t.version, e.version));
	return u && {
		version: u.name.version,
		files: l.filter((e) => e.name.version === u.name.version)
	};
}, isPure = ({ abiTags: e, platformTags: t }) => e.includes("none") && t.includes("any"), fileToRead = ({ files: e }) => {
	let rank = (e) => e.kind === "sdist" ? 2 : +!isPure(e);
	return e.toSorted((e, t) => rank(e.name) - rank(t.name) || (e.file.size ?? 0) - (t.file.size ?? 0) || (e.file.filename < t.file.filename ? -1 : 1))[0];
}, comparableWheels = (e, t) => {
	let isForAll = (e) => {
		let t = C(e);
		return t?.kind === "wheel" && isPure(t);
	};
	return isForAll(t) || e.every(isForAll) ? [t] : void 0;
}, newestPythonAt = (e) => {
	let t = new Date(e);
	return t.getUTCFullYear() - 2011 - (t.getUTCMonth() < 9);
}, newlyRequired = (e, t) => {
	let n = new Set(e.requiresDist), r = t.requiresDist.filter((e) => !n.has(e)).flatMap((e) => {
		let t = o(e);
		return t.ok && t.requirement.specifier !== "" ? [t.requirement.name] : [];
	});
	return [...new Set(r)];
}, askAvailable = async (e, { index: t, signal: n }) => {
	let r = await Promise.all(e.slice(0, 50).map(async (e) => {
		let r = (await t.project(e, { signal: n }).catch((e) => {
			if (!(e instanceof w)) throw e;
		}))?.files.flatMap(({ filename: t, yanked: n }) => n ? [] : C(t, e)?.version ?? []);
		return r === void 0 ? [] : [[e, r]];
	}));
	return new Map(r.flat());
}, availableIn = (t) => (n, r) => t.get(n)?.some((t) => e(r, t)), Y = {
	OBJECT_REMOVED: ["api-removed", "break"],
	PARAMETER_REMOVED: ["api-parameter-removed", "break"],
	PARAMETER_ADDED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_KIND: ["api-parameter-kind", "break"],
	PARAMETER_MOVED: ["api-parameter-moved", "break"],
	EXPORT_DROPPED: ["api-export-dropped", "warn"],
	CLASS_REMOVED_BASE: ["api-base-removed", "warn"]
}, order = ({ kind: e, path: t }) => `${e === "OBJECT_REMOVED" ? 0 : 1} ${String(t.split(".").length).padStart(3, "0")} ${t}`, apiEntries = (e) => e.toSorted((e, t) => order(e) < order(t) ? -1 : 1).flatMap(({ kind: e, path: t, parameter: n, isUnsure: r }) => {
	let [i, a] = Y[e] ?? [];
	if (i === void 0 || a === void 0) return [];
	let o = n === void 0 ? t : `${t}(${n})`, s = e === "PARAMETER_ADDED_REQUIRED";
	return [{
		what: i,
		from: s ? void 0 : o,
		to: s ? o : void 0,
		level: r ? "warn" : a
	}];
}), unread = (e) => ({
	entries: [],
	findings: [],
	unread: `its names were not compared: ${e}`
}), compareApi = async ({ package: e, release: t, before: n, after: r, modules: i }, { apiChanges: a, signal: o }) => {
	if (n === void 0 || r === void 0) return unread("one of the two has no wheel here");
	let s = i.filter((e) => !e.split(".").some((e) => e.startsWith("_")));
	if (s.length === 0) return unread("both have no public module of one name");
	let c = await a.compare({
		before: n,
		after: r,
		modules: s,
		signal: o
	});
	if ("unavailable" in c) return unread(c.unavailable);
	let l = apiEntries(c.changes), { hidden: u, unchecked: d } = c;
	return {
		entries: l,
		findings: [J({
			package: e,
			release: t,
			shown: l.length,
			hidden: u,
			unchecked: d
		})],
		unread: void 0
	};
}, X = {
	uv_build: [],
	"hatchling.build": [[
		"hatch",
		"build",
		"hooks"
	], [
		"hatch",
		"build",
		"targets",
		"wheel",
		"hooks"
	]],
	"flit_core.buildapi": [],
	"poetry.core.masonry.api": [["poetry", "build"]],
	"pdm.backend": [[
		"pdm",
		"build",
		"run-setuptools"
	], [
		"pdm",
		"build",
		"custom-hook"
	]],
	"setuptools.build_meta": [["setuptools", "ext-modules"]]
}, isSaid = (e, [t = "", ...n]) => n.length === 0 ? t in e : isSaid(N(e, t), n), isQuickToBuild = ({ text: e }, t) => {
	let n = M(e), r = n.ok ? n.table : {}, { "build-backend": i } = N(r, "build-system"), a = typeof i == "string" && Object.hasOwn(X, i) ? X[i] : void 0;
	return a === void 0 || a.some((e) => isSaid(N(r, "tool"), e)) ? !1 : ![
		"setup.py",
		"hatch_build.py",
		"pdm_build.py"
	].some(t);
}, textsIn = (e) => Array.isArray(e) ? e.filter((e) => j.accepts(e)) : [], withExtra = (e, t) => {
	let n = o(e), r = `extra == "${t}"`;
	if (!n.ok || n.requirement.marker === void 0) return `${e} ; ${r}`;
	let { marker: i, spans: a } = n.requirement;
	return `${e.slice(0, a.marker.start)}(${i}) and ${r}`;
}, pointsIn = (e, t) => Object.entries(t).flatMap(([t, n]) => typeof n == "string" ? [{
	group: e,
	name: t,
	value: n
}] : []), Z = [
	"requires-python",
	"dependencies",
	"optional-dependencies",
	"scripts",
	"gui-scripts",
	"entry-points"
], statedView = (e) => {
	let t = M(e), n = N(t.ok ? t.table : {}, "project"), r = textsIn(n.dynamic);
	if (!j.accepts(n.name) || r.some((e) => Z.includes(e))) return;
	let i = Object.entries(N(n, "optional-dependencies")), a = [
		["Name", [n.name]],
		["Requires-Python", textsIn([n["requires-python"]])],
		["Requires-Dist", textsIn(n.dependencies)],
		["Requires-Dist", i.flatMap(([e, t]) => textsIn(t).map((t) => withExtra(t, e)))],
		["Provides-Extra", i.map(([e]) => e)],
		["License-Expression", textsIn([n.license])],
		["License", textsIn([N(n, "license").text])]
	].flatMap(([e, t]) => t.map((t) => `${e}: ${t.replaceAll(/\s+/g, " ")}\n`)), o = L(a.join("")), s = Object.keys(N(n, "entry-points"));
	return {
		metadata: o,
		isLicenceUnknown: r.includes("license") || "file" in N(n, "license"),
		entryPoints: [
			...pointsIn("console_scripts", N(n, "scripts")),
			...pointsIn("gui_scripts", N(n, "gui-scripts")),
			...s.flatMap((e) => pointsIn(e, N(N(n, "entry-points"), e)))
		]
	};
}, modulesIn = (e) => {
	let t = new Set(I(e)), n = F(e).map((e) => t.has(e) || !e.includes(".") ? e : e.split(".").slice(0, -1).join("."));
	return [...new Set(n)].toSorted();
}, viewOf = (e) => {
	let t = h(e);
	return t === void 0 || e.kind === "sdist" ? t && { metadata: t } : {
		metadata: t,
		entryPoints: f(e),
		topLevel: modulesIn(e),
		isTyped: P(e).some(({ path: e }) => /(?:^|\/)py\.typed$/.test(e))
	};
}, readNextViews = async (e, t, n) => {
	let { workspace: r, topLevel: i } = t, { copies: a, run: o, uv: s, clock: c, signal: l, scratch: d, archives: f } = n, p = new Map(r.members.map((e) => [e.name, e])), m = new Map(e.map((e) => [e.name, textOf(p.get(e.name), e, t)]));
	try {
		try {
			var h = u();
			let g = h.a(await a.make({
				topLevel: i,
				root: r.root,
				members: r.members.map(({ path: e }) => e),
				into: (await o.scratch.folder("copy")).path,
				signal: l
			}));
			for (let [e, t] of m) await writeText(p.get(e), t, g);
			await g.settle();
			let _ = e.map(({ name: e }) => {
				let i = p.get(e), a = t.isApiChecked || isQuick(i, t, n);
				return {
					name: e,
					backend: z(r, i),
					isWheel: a
				};
			}), v = Math.floor(c.now() / 1e3), y = await s.nextReleases({
				root: g.root,
				packages: _,
				scratch: d.path,
				commitTime: v,
				signal: l
			}), b = new Set(_.flatMap(({ name: e, isWheel: t }) => t ? e : [])), x = [...y].map(async ([e, t]) => [e, await nextView(t, {
				archives: f,
				isWheel: b.has(e)
			})]);
			return new Map((await Promise.all(x)).map(([e, t]) => [e, orStated(t, m.get(e))]));
		} catch (e) {
			h.e = e;
		} finally {
			await h.d();
		}
	} catch (e) {
		if (!(e instanceof w)) throw e;
		let t = e.findings[0].message;
		return new Map([...m].map(([e, n]) => [e, orStated({ unread: t }, n)]));
	}
}, orStated = (e, t) => {
	let n = e.view ?? statedView(t);
	return e.view !== void 0 || n === void 0 ? e : {
		view: n,
		unread: `${e.unread}; what [project] says was compared`
	};
}, textOf = (e, { edits: t }, { bounds: n, versions: r }) => {
	let i = t.flatMap((e) => e.kind === "requirement" ? [e] : []);
	return R(e, [...B(e, n, (e) => r.get(e)), ...i]);
}, writeText = async (e, t, n) => {
	t !== e.text && await n.write(e.path === "." ? "pyproject.toml" : `${e.path}/pyproject.toml`, t);
}, isQuick = (e, { workspace: t }, { files: n }) => {
	let r = new Set((n.list(`${t.root}/${e.path}`) ?? []).map(({ name: e }) => e));
	return isQuickToBuild(e, (e) => r.has(e));
}, nextView = async (e, { archives: t, isWheel: n }) => {
	if (e.kind === "unknown") return { unread: e.why };
	if (e.kind === "metadata") {
		let { metadata: t, entryPoints: r } = e;
		return {
			view: {
				metadata: L(t),
				entryPoints: g(r)
			},
			unread: n ? "its wheel was not built, so modules are not compared" : "its wheel was not built, which may take long, so modules are not compared; api-check: griffe has it built"
		};
	}
	let r = viewOf(await t.read(e.path));
	return r === void 0 ? { unread: `${l(e.path)}, which was built, cannot be read` } : {
		view: r,
		wheel: e.path
	};
}, Q = 32 * 1024 ** 2, readReleasedView = async (e, t) => {
	let { file: n, name: r } = fileToRead(e), i = e.files.flatMap((e) => e.name.kind === "wheel" ? [e.name.filename] : []), [a, o] = await Promise.all([besideWheel(n, t), readFile(n, t)]), s = r.kind === "wheel", c = "view" in o ? {
		...o.view,
		...a && { metadata: a }
	} : a && { metadata: a }, l = `${e.version} has no wheel, and an sdist says neither commands nor modules`;
	return {
		view: c && {
			...c,
			wheels: i,
			hasSdist: i.length < e.files.length
		},
		unread: "why" in o ? o.why : s ? void 0 : l,
		wheel: s && "path" in o ? o.path : void 0
	};
}, besideWheel = async (e, t) => {
	let { metadataSha256: n } = e;
	if (n === void 0) return;
	let r = await fetched({
		...e,
		url: `${e.url}.metadata`
	}, n === !0 ? void 0 : n, t);
	return r instanceof Uint8Array ? L(new TextDecoder().decode(r)) : void 0;
}, readFile = async (e, t) => {
	let { filename: n, size: r = 0 } = e;
	if (r > Q) return { why: `${n} is too large to be fetched for a plan` };
	let i = await fetched(e, e.sha256, t);
	if (!(i instanceof Uint8Array)) return i;
	await t.scratch.write(n, i);
	let a = t.scratch.pathOf(n), o = await t.archives.read(a), s = o.faults.some(({ severity: e }) => e === "error") ? void 0 : viewOf(o);
	return s === void 0 ? { why: `${n} on the index cannot be read` } : {
		view: s,
		path: a
	};
}, fetched = async (e, t, { index: n, signal: r }) => {
	try {
		let i = await n.download(e, { signal: r });
		return t === void 0 || createHash("sha256").update(i).digest("hex") === t ? i : { why: `${e.filename} is not what the index lists` };
	} catch (e) {
		if (!(e instanceof w)) throw e;
		return { why: e.findings[0].message };
	}
}, seeInstallers = async (e, t, n) => {
	try {
		var r = u();
		let { planned: i, published: a, index: o } = e, s = i.flatMap((e) => {
			let t = a.get(e.name)?.files ?? [], n = releaseBefore(t, e.name, e.proposed);
			return n === void 0 ? [] : [{
				release: e,
				last: n
			}];
		});
		if (s.length === 0) return {
			entries: new Map(),
			findings: []
		};
		let c = n.openIndex(o), l = r.a(await t.scratch.folder("installers")), d = await readNextViews(s.map(({ release: e }) => e), e, {
			...n,
			run: t,
			scratch: l
		}), f = await Promise.all(s.map(async ({ release: t, last: r }) => {
			let i = await readReleasedView(r, {
				...n,
				index: c,
				scratch: l
			}), a = d.get(t.name) ?? { unread: "it was not built" }, o = i.view && a.view ? await compareViews(i.view, a, {
				release: t,
				question: e,
				index: c,
				ports: n
			}) : [], s = e.isApiChecked ? await compareApi({
				package: t.name,
				release: r.version,
				before: i.wheel,
				after: a.wheel,
				modules: (i.view?.topLevel ?? []).filter((e) => a.view?.topLevel?.includes(e))
			}, n) : void 0, u = [
				i.unread,
				a.unread,
				s?.unread
			].filter((e) => e !== void 0).join("; "), f = {
				package: t.name,
				from: r.version,
				to: t.proposed
			}, p = [
				...findingsOf(f, o),
				...findingsOf(f, s?.entries ?? []).slice(0, 10),
				...s?.findings ?? [],
				...u === "" ? [] : [q({
					package: t.name,
					release: r.version,
					why: u
				})]
			], m = [...o, ...s?.entries ?? []];
			return {
				name: t.name,
				entries: m,
				findings: p
			};
		}));
		return {
			entries: new Map(f.map(({ name: e, entries: t }) => [e, t])),
			findings: f.flatMap(({ findings: e }) => e)
		};
	} catch (e) {
		r.e = e;
	} finally {
		await r.d();
	}
}, compareViews = async (e, { view: t, wheel: n }, { release: r, question: i, index: a, ports: o }) => {
	let { versions: s } = i, c = {
		...t,
		metadata: {
			...t.metadata,
			version: r.proposed
		},
		wheels: n === void 0 ? void 0 : comparableWheels(e.wheels ?? [], l(n))
	}, u = newlyRequired(e.metadata, c.metadata).filter((e) => !s.has(e)), d = i.index.simpleUrl === A.testpypi.simpleUrl ? new Map() : await askAvailable(u, {
		index: a,
		signal: o.signal
	});
	return compareReleases(e, c, {
		newestPython: newestPythonAt(o.clock.now()),
		isSibling: (e) => s.has(e),
		isAvailable: availableIn(d)
	});
}, withInstallers = async ({ plan: e, survey: n }, { bounds: r, apiCheck: i, run: a }, o) => {
	let { workspace: s, stated: c, past: l, index: u } = n;
	if (u === void 0) return e;
	let d = [...c.versions].map(([e, { version: n }]) => [e, t(n)]), f = e.packages.map(({ name: e, proposed: t }) => [e, t]), p = {
		workspace: s,
		topLevel: l?.topLevel,
		planned: e.packages,
		versions: new Map([...d, ...f]),
		bounds: r,
		isApiChecked: i === "griffe",
		index: u.asked,
		published: u.published
	}, { entries: m, findings: h } = await seeInstallers(p, a, o);
	return {
		...e,
		packages: e.packages.map((e) => ({
			...e,
			installers: m.get(e.name) ?? []
		})),
		findings: [...e.findings, ...h]
	};
};
export { withInstallers };
