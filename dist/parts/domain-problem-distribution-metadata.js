import { named as e, shown as t } from "../index.js";
import { defineFinding as n, join as r } from "./domain-workspace-path.js";
import { distInfoOf as i, distInfoWrong as a, entryPointsWrong as o, filenameWrong as s, filesOf as c, knownFields as l, metadataPathOf as u, parseMetadata as d, refusedByPyPI as f, repeatedFields as p, topFolderOf as m, topNamesOf as h, wheelFileWrong as g, wheelTagsDoubtful as _ } from "./domain-problem-distribution.js";
import { distNotPlanned as v, rebuildFromSdist as y } from "./domain-report-next-steps.js";
import { admits as b, canonicalVersion as x, compareVersions as S, formatVersion as C, isNormalizedDistributionName as w, normalizeDistributionName as T, normalizeName as E, parseDistributionName as D, parseRequirement as O, parseSpecifiers as k, parseVersion as A } from "./domain-python-requirement.js";
import { isSameVersion as j } from "./domain-tag-suggest-format.js";
const M = n({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), N = n({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: n, planned: r, built: i }) => ({
	message: `${e} says ${n} ${i === void 0 ? "nowhere" : t(i)}, the plan says ${r}`,
	hint: i === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${n.toLowerCase()} from, and make it agree with the plan`
})), P = n({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: t, requirement: n, built: r }) => ({
	message: `${t} does not require ${n}, but ${r.length === 0 ? "nothing of it" : e(r)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), F = n({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: n, requirement: r, built: i }) => ({
	message: `${n} does not require ${t(r)}, but ${i.length === 0 ? "nothing of it" : e(i)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), I = n({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: n }) => ({
	message: `${e} does not provide the extra ${t(n)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), L = n({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: n }) => ({
	message: `The metadata of ${e} has text in its header that is no field: ${t(n)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), R = n({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: n, version: r }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${t(n)}`,
	hint: `Write the bound where the backend takes it from (a template, a plugin, setup.py), as in >=${r}, and run uv lock`
})), z = n({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: n, version: r }) => ({
	message: `${e} requires ${t(n)}, which excludes the sibling's version ${r}`,
	hint: `Widen the specifier so that it admits ${r}`
})), B = n({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: n }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${t(n)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), V = n({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: n }) => ({
	message: `${e} names a licence file that it does not have: ${t(n)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), H = n({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: n, instead: r }) => ({
	message: `${e} has a classifier that PyPI refuses: ${t(n)}`,
	hint: classifierHint(n, r)
})), classifierHint = (e, t) => {
	let [n, r] = e.startsWith("License ::") ? ["Take it out, and write the licence as an SPDX expression, as in license = \"MIT\"", "Or, without an expression, it should perhaps be"] : ["Take it out, or take one of PyPI's own list", "Perhaps it should be"];
	return t.length === 0 ? n : `${n}. ${r}: ${t.join(", ")}`;
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
}, versionsAround = (e) => {
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
	].map(C);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround)].every((n) => b(e, n) === b(t, n)), metadataOf = (e) => {
	let t = e.texts.get(u(e));
	return t === void 0 ? void 0 : d(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [A(e ?? "1.0"), A(t)];
	return n !== void 0 && r !== void 0 && S(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = D(e, t), i = `${t.replaceAll("-", "_")}-${n}`, a = r === void 0 ? `${i}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : T({
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
	let [n, r] = [k(e ?? ""), k(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (e, { name: t, version: n, stated: r }) => {
	let { filename: i } = e, a = metadataOf(e);
	if (a === void 0) return [M({
		filename: i,
		path: u(e)
	})];
	let differs = (e, t, n) => N({
		filename: i,
		field: e,
		planned: t,
		built: n
	});
	return [
		...E(a.name ?? "") === t ? [] : [differs("Name", t, a.name)],
		...x(a.version ?? "") === n ? [] : [differs("Version", n, a.version)],
		...isSamePython(a.requiresPython, r.requiresPython) ? [] : [differs("Requires-Python", r.requiresPython ?? "", a.requiresPython)],
		...strayText(a, r.description).map((e) => L({
			filename: i,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${i(e)}/licenses` : m(e), r = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !r.has(e)).map((t) => V({
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
	}), built = (e, t) => f({
		filename: n,
		what: e,
		hint: t,
		remedy: "call"
	}), i = r.requiresDist.filter((e) => {
		let t = O(e);
		return t.ok && t.requirement.url !== void 0;
	}), a = refusedTags(D(n)), o = [...r.summary ?? ""].length;
	return [
		...i.map((e) => refused(`it has a direct reference, ${e}`, "Require a released version in place of the URL")),
		...a.map((e) => built(`its platform tag is ${e}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
		...o > 512 ? [refused(`its summary has ${o} characters`, "Write at most 512 in description")] : []
	];
}, parseLine = (e) => {
	let [, t, n] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(e) ?? [];
	if (t === void 0 || n === void 0) return;
	let [r = "", i = ""] = /\s*\[([^\]]*)\]$/.exec(n) ?? [], a = i.match(/[\p{L}\p{N}_]+/gu);
	return {
		name: t,
		value: n.slice(0, n.length - r.length),
		...a === null ? {} : { extras: a }
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
	let t = D(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${i(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [g({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: a } = d(r), [o = "missing"] = a.get("wheel-version") ?? [], [s = "missing"] = a.get("root-is-purelib") ?? [], l = tagsInName(t).toSorted(), u = (a.get("tag") ?? []).toSorted(), f = c(e).filter((e) => isCompiled(e.path)), p = l.length > 0 && l.every((e) => e.endsWith("-none-any")), doubtful = (e, n) => _({
		filename: t,
		what: e,
		isRenamed: n
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
		...l.join() === u.join() ? [] : [doubtful(`its name says ${l.join(", ")}, its WHEEL file ${u.join(", ") || "nothing"}`, !0)],
		...p && f[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${f[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => {
	let { filename: t } = e, n = entryPointsOf(e);
	return n === void 0 ? [o({
		filename: t,
		what: "its entry_points.txt cannot be read"
	})] : n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: n }) => o({
		filename: t,
		what: `the name "${n}" of an entry point in ${e} is not allowed`
	}));
}, isVersion = (e, t) => A(e ?? "") !== void 0 && A(t ?? "") !== void 0 && j(e, t), differs = ({ file: e, entry: t }, n) => {
	let { filename: r, kind: i } = e, a = v({
		file: r,
		kind: i,
		package: t.name,
		version: t.version,
		what: n
	});
	return i === "wheel" && t.wheels.length > 0 ? {
		...a,
		...y
	} : a;
}, checkListed = (e) => {
	let { file: t, entry: n } = e, r = D(t.filename);
	return r === void 0 ? [differs(e, "its name is none of a distribution")] : r.kind === t.kind ? r.name !== n.name || !isVersion(r.version, n.version) ? [differs(e, `its name says ${r.name} ${r.version}`)] : w(r) ? [] : [differs(e, "its name is not normalised, and uv would pass over it")] : [differs(e, `its name is that of ${r.kind === "sdist" ? "an" : "a"} ${r.kind}`)];
}, checkInside = (e, t) => {
	if (t.faults.length > 0) return t.faults;
	let n = t.kind === "wheel" ? checkDistInfo(t) : [];
	if (n.length > 0) return n;
	let r = metadataOf(t);
	if (r === void 0) return [differs(e, "it has no metadata where its name says")];
	let { name: i = "nothing", version: a = "nothing" } = r, o = p(r)[0];
	return o === void 0 ? E(i) === e.entry.name && isVersion(a, e.entry.version) ? [] : [differs(e, `the metadata inside says ${i} ${a}`)] : [L({
		filename: t.filename,
		text: o
	})];
}, fromTop = (e, { prefix: t }) => e.file === void 0 ? e : {
	...e,
	file: r(t, e.file)
};
export { P as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkInside, checkLicenseFiles, checkListed, checkMetadata, checkPyPIRules, checkWheelFile, H as classifierRefused, entryPointsOf, I as extraLost, fromTop, isMetadataSince, isVersion, metadataOf, parseEntryPoints, F as requirementLost, B as requirementUnreadable, sameSpecifiers, z as siblingExcluded, R as siblingUnbound };
