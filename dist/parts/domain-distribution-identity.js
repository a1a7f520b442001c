import { Bug as e } from "../index.js";
import { defineFinding as t, named as n, shown as r } from "./actions-publish-contract.js";
import { distInfoOf as i, distInfoWrong as a, entryPointsWrong as o, filenameWrong as s, filesOf as c, knownFields as l, metadataPathOf as u, parseMetadata as d, refusedByPyPI as f, repeatedFields as p, topFolderOf as m, topNamesOf as h, wheelFileWrong as g, wheelTagsDoubtful as _ } from "./domain-problem-distribution.js";
import { admits as v, canonicalVersion as y, compareVersions as b, formatVersion as x, isNormalizedDistributionName as S, normalizeDistributionName as C, normalizeName as w, parseDistributionName as T, parseRequirement as E, parseSpecifiers as D, parseVersion as O } from "./domain-python-requirement.js";
import { distNotPlanned as k, rebuildFromSdist as A } from "./domain-problem-upload.js";
import { editStrings as j, isSameVersion as M, requirementPath as N } from "./domain-workspace-read.js";
const P = t({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), F = t({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: t, planned: n, built: i }) => ({
	message: `${e} says ${t} ${i === void 0 ? "nowhere" : r(i)}, the plan says ${n}`,
	hint: i === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata" : `Find where the build backend takes the ${t.toLowerCase()} from, and make it agree with the plan`
})), I = t({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: r }) => ({
	message: `${e} does not require ${t}, but ${r.length === 0 ? "nothing of it" : n(r)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), L = t({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: i }) => ({
	message: `${e} does not require ${r(t)}, but ${i.length === 0 ? "nothing of it" : n(i)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), R = t({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: t }) => ({
	message: `${e} does not provide the extra ${r(t)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), z = t({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: t }) => ({
	message: `The metadata of ${e} has text in its header that is no field: ${r(t)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), B = t({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${r(t)}`,
	hint: `Write the bound into the template that makes it, as in >=${n}`
})), V = t({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} requires ${r(t)}, which excludes the sibling's version ${n}`,
	hint: `Widen the specifier so that it admits ${n}`
})), H = t({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${r(t)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), U = t({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} names a licence file that it does not have: ${r(t)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), W = t({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: t, instead: n }) => ({
	message: `${e} has a classifier that PyPI refuses: ${r(t)}`,
	hint: classifierHint(t, n)
})), classifierHint = (e, t) => {
	let n = e.startsWith("License ::") ? "Take it out, and write the licence as an SPDX expression: license = \"MIT\"" : "Take it out, or take one of PyPI's own list";
	return t.length === 0 ? n : `${n}. Perhaps it should be: ${t.join(", ")}`;
}, next = (e) => [...e.slice(0, -1), e.at(-1) + 1n], developmentOf = (e, t) => ({
	epoch: e,
	release: t,
	pre: void 0,
	post: void 0,
	dev: 0n,
	local: []
}), following = (e) => {
	let { release: t, pre: n, post: r, dev: i } = e, a = i === void 0 ? {
		post: (r ?? -1n) + 1n,
		dev: 0n
	} : { dev: i + 1n }, o = n ? { pre: {
		...n,
		number: n.number + 1n
	} } : { release: [
		...t,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		1n
	] };
	return [{
		...e,
		...a
	}, {
		...e,
		...o,
		post: void 0,
		dev: 0n
	}];
}, versionsAround$1 = (e) => {
	if (e.operator === "===") return [e.text];
	let { version: t } = e, { epoch: n, release: r, local: i } = t, a = {
		...t,
		local: []
	}, o = r.length > 1 ? [r, r.slice(0, -1)] : [r];
	return [
		{
			...a,
			dev: t.dev ?? 0n
		},
		t,
		{
			...t,
			local: [...i, "x"]
		},
		...following(a),
		...o.map((e) => developmentOf(n, next(e)))
	].map(x);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround$1)].every((n) => v(e, n) === v(t, n)), metadataOf = (e) => {
	let t = e.texts.get(u(e));
	return t === void 0 ? void 0 : d(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [O(e ?? "1.0"), O(t)];
	return n !== void 0 && r !== void 0 && b(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = T(e, t), i = `${t.replaceAll("-", "_")}-${n}`, a = r === void 0 ? `${i}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : C({
		...r,
		version: n
	});
	return a === e ? [] : [s({
		filename: e,
		expected: a
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...e.fields].filter(([e]) => n && !l.has(e));
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r.map(([e, [t = ""]]) => `${e}: ${t}`),
		...p(e),
		...brokenOut(e, t)
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [D(e ?? ""), D(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (e, { name: t, version: n, stated: r }) => {
	let { filename: i } = e, a = metadataOf(e);
	if (a === void 0) return [P({
		filename: i,
		path: u(e)
	})];
	let differs = (e, t, n) => F({
		filename: i,
		field: e,
		planned: t,
		built: n
	});
	return [
		...w(a.name ?? "") === t ? [] : [differs("Name", t, a.name)],
		...y(a.version ?? "") === n ? [] : [differs("Version", n, a.version)],
		...isSamePython(a.requiresPython, r.requiresPython) ? [] : [differs("Requires-Python", r.requiresPython ?? "", a.requiresPython)],
		...strayText(a, r.description).map((e) => z({
			filename: i,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${i(e)}/licenses` : m(e), r = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !r.has(e)).map((t) => U({
		filename: e.filename,
		path: t
	}));
}, refusedTags = (e) => e?.kind === "wheel" ? e.platformTags.filter((e) => /^linux_/.test(e) && e !== "linux_armv6l" && e !== "linux_armv7l") : [], checkPyPIRules = (e, { isForPyPI: t }) => {
	let { filename: n } = e, r = metadataOf(e);
	if (!t || r === void 0) return [];
	let refused = (e, t) => f({
		filename: n,
		what: e,
		hint: t
	}), i = r.requiresDist.filter((e) => {
		let t = E(e);
		return t.ok && t.requirement.url !== void 0;
	}), a = refusedTags(T(n)), o = [...r.summary ?? ""].length;
	return [
		...i.map((e) => refused(`it has a direct reference, ${e}`, "Require a released version in place of the URL")),
		...a.map((e) => refused(`its platform tag is ${e}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
		...o > 512 ? [refused(`its summary has ${o} characters`, "Write at most 512 in description")] : []
	];
}, parseLine = (e) => {
	let [, t, n] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(e) ?? [];
	if (t !== void 0 && n !== void 0) return {
		name: t,
		value: n.replace(/\s*\[[^\]]*\]$/, "")
	};
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsOf = (e) => parseEntryPoints(e.texts.get(`${i(e)}/entry_points.txt`) ?? ""), parseEntryPoints = (e) => {
	let t = [], n, r = 1e400;
	for (let i of e.split(/\r\n|\n|\r/)) {
		let e = i.trim();
		if (/^([#;]|$)/.test(e) || indentOf(i) > r) continue;
		let a = /^\[(.+)\]$/.exec(e)?.[1], o = a === void 0 ? parseLine(e) : void 0;
		if (a === void 0 && (o === void 0 || n === void 0)) return;
		o !== void 0 && n !== void 0 && t.push({
			group: n,
			...o
		}), a !== void 0 && (n = a.trim()), r = a === void 0 ? indentOf(i) : 1e400;
	}
	return t;
}, checkDistInfo = (e) => {
	let t = i(e), n = h(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [a({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = T(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${i(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [g({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: a } = d(r), [o = "missing"] = a.get("wheel-version") ?? [], [s = "missing"] = a.get("root-is-purelib") ?? [], l = tagsInName(t).toSorted(), u = (a.get("tag") ?? []).toSorted(), f = c(e).filter((e) => isCompiled(e.path)), p = l.length > 0 && l.every((e) => e.endsWith("-none-any")), doubtful = (e) => _({
		filename: t,
		what: e
	});
	return [
		.../^1\.\d+$/.test(o) ? [] : [g({
			filename: t,
			what: `its Wheel-Version is ${o}`
		})],
		.../^(true|false)$/i.test(s) ? [] : [g({
			filename: t,
			what: `its Root-Is-Purelib is ${s}, not true or false`
		})],
		...l.join() === u.join() ? [] : [doubtful(`its name says ${l.join(", ")}, its WHEEL file ${u.join(", ") || "nothing"}`)],
		...p && f[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${f[0].path}`)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, n = entryPointsOf(e);
	return n === void 0 ? [o({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: n }) => o({
		filename: t,
		what: `the name of the entry point "${n}" in ${e}`
	}));
}, isVersion = (e, t) => O(e ?? "") !== void 0 && O(t ?? "") !== void 0 && M(e, t), differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, a = k({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return i === "wheel" && t.wheels.length > 0 ? {
		...a,
		...A
	} : a;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = T(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !isVersion(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : S(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (e, t) => {
	if (t.faults.length > 0) return t.faults;
	let n = t.kind === "wheel" ? checkDistInfo(t) : [];
	if (n.length > 0) return n;
	let r = metadataOf(t);
	if (r === void 0) return [differs(e, "it has no metadata where its name says")];
	let { name: i = "nothing", version: a = "nothing" } = r, o = p(r)[0];
	return o === void 0 ? w(i) === e.entry.name && isVersion(a, e.entry.version) ? [] : [differs(e, `the metadata inside says ${i} ${a}`)] : [z({
		filename: t.filename,
		text: o
	})];
}, G = [
	[
		"posix",
		"linux",
		"Linux"
	],
	[
		"posix",
		"darwin",
		"Darwin"
	],
	[
		"nt",
		"win32",
		"Windows"
	],
	[
		"posix",
		"aix",
		"AIX"
	],
	[
		"posix",
		"android",
		"Android"
	],
	[
		"posix",
		"emscripten",
		"Emscripten"
	],
	[
		"posix",
		"ios",
		"iOS"
	],
	[
		"posix",
		"?",
		"?"
	]
].map(([e = "", t = "", n = ""]) => ({
	os_name: e,
	sys_platform: t,
	platform_system: n
})), K = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
}, q = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
], J = ["extras", "dependency_groups"], sidesOf = ({ left: e, right: t }) => {
	if (e.kind === "variable" && t.kind === "value") return [e.name, t.text];
	if (e.kind === "value" && t.kind === "variable") return [t.name, e.text];
}, isAboutVersions = (e) => q.includes(sidesOf(e)?.[0] ?? ""), isUndecided = (e) => {
	let t = sidesOf(e);
	return t === void 0 || J.includes(t[0]) ? !0 : !isAboutVersions(e) && ["~=", "==="].includes(e.operator);
}, groupOf = (e) => {
	if (isUndecided(e)) return JSON.stringify(e);
	let [t = ""] = sidesOf(e) ?? [];
	return K[t] ?? t;
}, versionsAround = (e) => {
	let t = O(e.replace(/\.\*$/, ""));
	if (t === void 0) return [];
	let [n = 0n, r = 0n, i = 0n] = t.release;
	return [
		[
			n,
			r,
			i
		],
		[
			n,
			r,
			i + 1n
		],
		[
			n,
			r + 1n,
			0n
		],
		[
			n + 1n,
			0n,
			0n
		]
	].map((e) => e.join("."));
}, platformWith = (e, t) => G.find((n) => n[e] === t) ?? {
	...G.at(-1),
	[e]: t
}, pythonOf = (e) => ({
	python_version: e.split(".").slice(0, 2).join("."),
	python_full_version: e
}), environmentsFor = (e) => {
	if (e.some(isUndecided)) return;
	let [t] = e.map(groupOf), n = e.flatMap((e) => {
		let [t, n] = sidesOf(e) ?? ["", ""];
		return [n, ...n.split(/[ ,|]+/)].map((e) => [t, e]);
	});
	if (t === "platform") return [...G, ...n.map(([e, t]) => platformWith(e, t))];
	let r = new Set(["0.0.0", ...n.flatMap(([, e]) => versionsAround(e))]);
	if (t === "python") return [...r].map(pythonOf);
	let i = n.map(([, e]) => e);
	return [...new Set([
		"",
		"?",
		...i,
		...e.some(isAboutVersions) ? r : []
	])].map((e) => ({ [t ?? ""]: e }));
}, comparisonsOf = (e) => e === void 0 ? [] : e.kind === "comparison" ? [e] : e.operands.flatMap(comparisonsOf), compareTexts = (e, t, n) => t === "in" ? n.includes(e) : t === "not in" ? !n.includes(e) : t === "!=" ? e !== n : [
	"==",
	"<=",
	">=",
	"==="
].includes(t) && e === n, compareVersionTexts = (e, t, n) => {
	if (t === "in") return n.split(/[ ,|]+/).includes(e);
	if (t === "not in") return !compareVersionTexts(e, "in", n);
	let r = D(t + n);
	return r === void 0 ? compareTexts(e, t, n) : v(r, e);
}, holdsIn = (e, t) => {
	let [n, r] = [t.left, t.right].map((t) => t.kind === "variable" ? e[t.name] ?? "" : t.text);
	return (isAboutVersions(t) ? compareVersionTexts : compareTexts)(n, t.operator, r);
}, Y = [
	"2.6.0",
	"2.7.0",
	...Array.from({ length: 31 }, (e, t) => `3.${t}.0`),
	"4.0.0"
], waysToHold = (e, t) => {
	let n = environmentsFor(e);
	if (n === void 0) return [e, []];
	let r = among(n, t).map((t) => {
		let n = e.map((e) => holdsIn(t, e));
		return [n.join(), e.filter((e, t) => n[t])];
	});
	return [...new Map(r).values()];
}, among = (e, t) => t === void 0 || e[0]?.python_full_version === void 0 ? e : [...e, ...Y.map(pythonOf)].filter(({ python_full_version: e = "" }) => t(e)), holds = (e, t) => e === void 0 ? !0 : e.kind === "comparison" ? t.has(e) : e.kind === "and" ? e.operands.every((e) => holds(e, t)) : e.operands.some((e) => holds(e, t)), kindsOfEnvironment = (e, t) => {
	let n = e.flatMap(comparisonsOf), r = [...Map.groupBy(n, groupOf).values()].map((e) => waysToHold(e, t));
	if (r.reduce((e, { length: t }) => e * t, 1) > 2e4) return;
	let combine = (e, t) => e.flatMap((e) => t.map((t) => [...e, ...t]));
	return r.reduce(combine, [[]]).map((e) => new Set(e));
}, applyBounds = (t, n) => {
	let r = n.flatMap(({ from: n, to: r, table: i }) => {
		let a = t.requirements.filter((e) => e.table === i && e.requirement.text === n);
		if (a.length === 0) throw new e(`${t.name} has no ${n} in ${i}`);
		return a.map((e) => ({
			path: N(e),
			value: r
		}));
	}), i = j(t.text, r);
	if (i === void 0) throw new e(`The requirements of ${t.name} are not where they were read`);
	return i;
};
export { applyBounds, I as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkInside, checkLicenseFiles, checkListed, checkMetadata, checkPyPIRules, checkWheelFile, W as classifierRefused, entryPointsOf, R as extraLost, holds, isMetadataSince, isVersion, kindsOfEnvironment, metadataOf, parseEntryPoints, L as requirementLost, H as requirementUnreadable, sameSpecifiers, V as siblingExcluded, B as siblingUnbound };
