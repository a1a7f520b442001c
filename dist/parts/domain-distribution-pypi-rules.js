import { isValidName as e, nearest as t, normalizeName as n } from "../index.js";
import { defineFinding as r, named as i, shown as a } from "./domain-problem-locked-index.js";
import { distInfoWrong as o, entryPointsWrong as s, filenameWrong as c, refusedByPyPI as l, wheelFileWrong as u, wheelTagsDoubtful as d } from "./domain-problem-distribution.js";
import { admits as f, canonicalVersion as p, compareVersions as m, formatVersion as h, parseRequirement as g, parseSpecifiers as _, parseVersion as v } from "./actions-shared-inputs.js";
import { normalizeDistributionName as y, parseDistributionName as b } from "./domain-tag-suggest-format.js";
import { distInfoOf as x, filesOf as S, knownFields as C, metadataPathOf as w, parseMetadata as T, repeatedFields as E, topFolderOf as D, topNamesOf as O } from "./domain-distribution-entries.js";
const k = r({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} has no ${t}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
})), A = r({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename: e, field: t, planned: n, built: r }) => ({
	message: `${e} says ${t} ${r === void 0 ? "nowhere" : a(r)}, the plan says ${n}`,
	hint: r === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata, or the build backend takes the field from elsewhere ([tool.poetry], setup.py)" : `Find where the build backend takes the ${t.toLowerCase()} from, and make it agree with the plan`
})), j = r({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: n }) => ({
	message: `${e} does not require ${t}, but ${n.length === 0 ? "nothing of it" : i(n)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
})), M = r({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, built: n }) => ({
	message: `${e} does not require ${a(t)}, but ${n.length === 0 ? "nothing of it" : i(n)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
})), N = r({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename: e, extra: t }) => ({
	message: `${e} does not provide the extra ${a(t)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
})), P = r({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename: e, text: t }) => ({
	message: `The metadata of ${e} has text in its header that does not belong there: ${a(t)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
})), F = r({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} has a requirement made by its build backend on a sibling, without a bound: ${a(t)}`,
	hint: `Write the bound where the backend takes it from (a requirements file, a template, a plugin, setup.py), as in >=${n}, and run uv lock`
})), I = r({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t, version: n }) => ({
	message: `${e} requires ${a(t)}, which excludes the sibling's version ${n}`,
	hint: `Widen the specifier so that it admits ${n}`
})), L = r({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename: e, requirement: t }) => ({
	message: `${e} has a Requires-Dist that is no requirement: ${a(t)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
})), R = r({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename: e, path: t }) => ({
	message: `${e} names a licence file that it does not have: ${a(t)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
})), z = r({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename: e, classifier: t, instead: n }) => ({
	message: `${e} has a classifier that PyPI refuses: ${a(t)}`,
	hint: classifierHint(t, n)
})), classifierHint = (e, t) => {
	if (e.startsWith("License ::")) return "Take it out, and write the licence as an SPDX expression, as in license = \"MIT\"";
	let n = "Take it out, or take one of PyPI's own list";
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
	].map(h);
}, sameSpecifiers = (e, t) => ["0.dev0", ...[...e, ...t].flatMap(versionsAround$1)].every((n) => f(e, n) === f(t, n)), B = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64", V = RegExp(`^(${[
	"any",
	"win32",
	"win_(arm64|amd64|ia64)",
	"manylinux(1|2010)_(x86_64|i686)",
	"manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)",
	"linux_(armv6l|armv7l)",
	"macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)",
	`manylinux_\\d+_\\d+_(${B}|ppc64)`,
	`musllinux_\\d+_\\d+_(${B})`,
	"ios_\\d+_\\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)",
	"android_\\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)",
	"pyemscripten_\\d+_\\d+_wasm32"
].join("|")})$`), isPlatformTag = (e) => V.test(e), quote = (e) => `'${e.length > 60 ? `${e.slice(0, 30)}...${e.slice(-30)}` : e}'`, isLicenseExpression = (e) => {
	let t = 0, n = !0;
	for (let r of e.replaceAll(/[()]/g, " $& ").trim().split(/\s+/)) {
		let e = /^(and|or|with)$/i.test(r);
		if ((r === ")" || e) === n) return !1;
		if (r === "(") t += 1;
		else if (r === ")") --t;
		else if (!/^[\w.+-]+$/.test(r)) return !1;
		if (t < 0) return !1;
		n = e || r === "(";
	}
	return t === 0 && !n;
}, complainOfLicense = (e) => isLicenseExpression(e) ? void 0 : `${quote(e)} is invalid for 'license-expression'.`, complainOfLicenseFile = (e) => {
	let t = [
		[e.includes(".."), "parent directory indicators are not allowed"],
		[e.includes("*"), "paths must be resolved"],
		[/^([/\\]|[a-z]:)/i.test(e), "paths must be relative"],
		[e.includes("\\"), "paths must use '/' delimiter"]
	].find(([e]) => e);
	return t && `${quote(e)} is invalid for 'license-file', ${t[1]}.`;
}, H = new Set([
	"metadata-version",
	"name",
	"version",
	"dynamic"
]), complainOfDynamic = (e) => {
	let t = e.toLowerCase();
	return H.has(t) ? `${quote(t)} is not allowed as a dynamic field.` : C.has(t) ? void 0 : `${quote(t)} is not a valid dynamic field.`;
}, complainOfImportName = (e) => {
	let [t = ""] = e.split(";");
	return t.trim().split(".").every((e) => /^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(e)) ? void 0 : `${quote(t.trim())} is no valid identifier, and so no import name.`;
}, U = [
	"1.0",
	"1.1",
	"1.2",
	"2.1",
	"2.2",
	"2.3",
	"2.4",
	"2.5"
], W = {
	"description-content-type": "2.1",
	"provides-extra": "2.1",
	dynamic: "2.2",
	"license-expression": "2.4",
	"license-file": "2.4",
	"import-name": "2.5",
	"import-namespace": "2.5"
}, isUrl = (e) => /^https?:/i.test(e), onlyAddress = (e) => {
	let [t = "", ...n] = e.replaceAll(/"[^"]*"|\([^()]*\)/g, "").split(",");
	return n.length > 0 ? "" : (/<([^<>]*)>/.exec(t)?.[1] ?? t).trim();
}, isNoAddress = (e) => {
	let [, t = "", ...n] = e.split("@"), r = /^[^.].*\.[^.]+$/.test(t) && n.length === 0 && !e.includes("..");
	return e !== "" && (!r || /\.(arpa|invalid|local|localhost|onion|test)$/i.test(t));
}, labelOf = (e) => e.split(",", 1)[0].trim(), complainOfUrl = (e) => {
	let t = labelOf(e), n = e.includes(",") ? e.slice(e.indexOf(",") + 1).trim() : "";
	return t === "" ? "'project-url': Must have a label." : [...t].length > 32 ? `'project-url': ${quote(t)} must be 32 characters or less.` : n === "" ? "'project-url': Must have a URL." : isUrl(n) ? void 0 : `${quote(n)} is not a valid url.`;
}, complainOfContentType = (e) => {
	let [t = "", ...n] = e.split(";").map((e) => e.trim().toLowerCase()), value = (e) => n.find((t) => t.startsWith(`${e}=`))?.slice(e.length + 1);
	return [
		"text/plain",
		"text/x-rst",
		"text/markdown"
	].includes(t) ? ["utf-8", "\"utf-8\""].includes(value("charset") ?? "utf-8") ? t === "text/markdown" && !["gfm", "commonmark"].includes(value("variant") ?? "gfm") ? `The Markdown variants for 'description-content-type' are GFM and CommonMark, not ${quote(e)}.` : void 0 : `'description-content-type' can only specify the UTF-8 charset, not ${quote(e)}.` : `'description-content-type' must be text/x-rst, text/markdown or text/plain, not ${quote(e)}.`;
}, complainOfRequirement = (e) => {
	let t = g(e);
	return t.ok && t.requirement.url !== void 0 ? `Can't have direct dependency: ${quote(e)}.` : void 0;
}, valuesOf = (e, t) => {
	let n = e.get(t) ?? [];
	return n.at(-1)?.trim() === "UNKNOWN" ? [] : n.filter((e) => e !== "");
}, ofEach = (e, t, n) => ({
	complain: (n) => e.flatMap((e) => valuesOf(n, e)).flatMap((e) => t(e) ?? []),
	hint: n
}), G = "In [project.urls], give each address a label of its own, of at most 32 characters, and begin it with https://", complainOfEarly = (e) => {
	let [t = "1.0"] = valuesOf(e, "metadata-version"), n = U.indexOf(t);
	return n < 0 ? [] : Object.entries(W).filter(([t, r]) => U.indexOf(r) > n && valuesOf(e, t).length > 0).map(([e, n]) => `${e} introduced in metadata version ${n}, not ${t}.`);
}, K = [
	{
		complain: complainOfEarly,
		hint: "Require a newer release of the build backend in build-system.requires"
	},
	ofEach(["summary"], (e) => [...e].length > 512 ? "'summary' field must be 512 characters or less." : void 0, "Write at most 512 characters in description"),
	ofEach(["author-email", "maintainer-email"], (e) => isNoAddress(onlyAddress(e)) ? `${quote(onlyAddress(e))} is not a valid email address.` : void 0, "In authors and maintainers, write addresses that the internet knows, or none"),
	ofEach(["description-content-type"], complainOfContentType, "Set content-type of readme to text/markdown, text/x-rst or text/plain"),
	ofEach(["home-page", "download-url"], (e) => isUrl(e) ? void 0 : `${quote(e)} is not a valid url.`, "Begin each address with https://"),
	ofEach(["requires-dist"], complainOfRequirement, "Require a released version in place of the URL"),
	ofEach(["requires-python"], (e) => _(e) === void 0 ? `${quote(e)} is an invalid value for Requires-Python.` : void 0, "Write a version specifier in requires-python"),
	ofEach(["provides-extra"], (t) => e(t) ? void 0 : `${quote(t)} is invalid for 'provides-extra'.`, "Give the extra a name that begins and ends with a letter or digit"),
	{
		complain: (e) => valuesOf(e, "license").length > 0 && valuesOf(e, "license-expression").length > 0 ? ["License is deprecated when License-Expression is present. Only License-Expression should be present."] : [],
		hint: "Leave license as an SPDX expression alone"
	},
	ofEach(["project-url"], complainOfUrl, G),
	{
		complain: (e) => {
			let t = valuesOf(e, "project-url").map(labelOf), n = t.filter((e, n) => t.indexOf(e) < n);
			return [...new Set(n)].map((e) => `'project_urls' has invalid data: the label ${quote(e)} stands there twice.`);
		},
		hint: G
	},
	ofEach(["license-expression"], complainOfLicense, "Write an SPDX expression in license"),
	ofEach(["license-file"], complainOfLicenseFile, "In license-files, name files of the package's own folder, with / between folders"),
	ofEach(["dynamic"], complainOfDynamic, "Require a newer release of the build backend, which writes Dynamic, in build-system.requires"),
	ofEach(["import-name", "import-namespace"], complainOfImportName, "Write dotted Python names in import-names and import-namespaces")
], readByPyPI = (e) => new Map([...e].filter(([e]) => e !== "import-name" && e !== "import-namespace")), metadataOf = (e) => {
	let t = e.texts.get(w(e));
	return t === void 0 ? void 0 : T(t);
}, isMetadataSince = ({ metadataVersion: e }, t) => {
	let [n, r] = [v(e ?? "1.0"), v(t)];
	return n !== void 0 && r !== void 0 && m(n, r) >= 0;
}, checkFilename = ({ filename: e }, { name: t, version: n }) => {
	let r = b(e, t), i = `${t.replaceAll("-", "_")}-${n}`, a = r === void 0 ? `${i}${e.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : y({
		...r,
		version: n
	});
	return a === e ? [] : [c({
		filename: e,
		expected: a
	})];
}, brokenOut = ({ fields: e }, t = "") => t.split(/\r?\n/).slice(1).map((e) => e.trim()).filter((t) => {
	let [, n = "", r = ""] = /^([\w-]+):(.*)$/.exec(t) ?? [];
	return e.get(n.toLowerCase())?.includes(r.trim()) === !0;
}), asTold = (e) => e.replace(/^([^:]*):\s*/, (e, t) => `${t.toLowerCase()}: `), strayText = (e, t) => {
	let n = !isMetadataSince(e, "2.5") || e.metadataVersion === "2.5", r = [...[...e.fields].filter(([e]) => n && !C.has(e)).map(([e, [t = ""]]) => `${e}: ${t}`), ...E(e)];
	return [
		...e.strayLine === void 0 ? [] : [e.strayLine],
		...r,
		...brokenOut(e, t).filter((e) => !r.includes(asTold(e)))
	];
}, isSamePython = (e, t) => {
	if (t === void 0) return !0;
	let [n, r] = [_(e ?? ""), _(t)];
	return n === void 0 || r === void 0 ? e === t : sameSpecifiers(n, r);
}, checkMetadata = (e, { name: t, version: r, stated: i }) => {
	let { filename: a } = e, o = metadataOf(e);
	if (o === void 0) return [k({
		filename: a,
		path: w(e)
	})];
	let differs = (e, t, n) => A({
		filename: a,
		field: e,
		planned: t,
		built: n
	});
	return [
		...n(o.name ?? "") === t ? [] : [differs("Name", t, o.name)],
		...p(o.version ?? "") === r ? [] : [differs("Version", r, o.version)],
		...isSamePython(o.requiresPython, i.requiresPython) ? [] : [differs("Requires-Python", i.requiresPython ?? "", o.requiresPython)],
		...strayText(o, i.description).map((e) => P({
			filename: a,
			text: e
		}))
	];
}, checkLicenseFiles = (e) => {
	let t = metadataOf(e);
	if (t === void 0 || !isMetadataSince(t, "2.4")) return [];
	let n = e.kind === "wheel" ? `${x(e)}/licenses` : D(e), r = new Set(e.entries.map(({ path: e }) => e));
	return t.licenseFiles.map((e) => `${n}/${e}`).filter((e) => !r.has(e)).map((t) => R({
		filename: e.filename,
		path: t
	}));
}, checkPyPIRules = (e, { name: t, isForPyPI: n }) => {
	let { filename: r } = e, i = metadataOf(e);
	if (!n || i === void 0) return [];
	let a = readByPyPI(i.fields), refused = (e, t) => l({
		filename: r,
		what: e,
		hint: t
	}), o = b(r), s = o?.kind === "wheel" ? o.platformTags.filter((e) => !isPlatformTag(e.toLowerCase())) : [];
	return [...K.flatMap(({ complain: e, hint: t }) => e(a).map((e) => refused(e.replace(/\.$/, ""), t))), ...s.map((e) => refused(`its platform tag is ${e}`, `List manylinux wheels under platforms in packages.${t} of the configuration, and let other jobs build them, with cibuildwheel or auditwheel repair`))];
}, parseLine = (e) => {
	let [, t, n] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(e) ?? [];
	if (t === void 0 || n === void 0) return;
	let [r = "", i = ""] = /\s*\[([^\]]*)\]$/.exec(n) ?? [], a = i.match(/[\p{L}\p{N}_]+/gu);
	return {
		name: t,
		value: n.slice(0, n.length - r.length),
		...a === null ? {} : { extras: a }
	};
}, indentOf = (e) => e.length - e.trimStart().length, entryPointsText = (e) => e.texts.get(`${x(e)}/entry_points.txt`) ?? "", entryPointsOf = (e) => parseEntryPoints(entryPointsText(e)), parseEntryPoints = (e) => readIni(e)?.found, readIni = (e) => {
	let t = [], n = [], r, i = 1e400;
	for (let a of e.split(/\r\n|\n|\r/)) {
		let e = a.trim();
		if (/^([#;]|$)/.test(e) || indentOf(a) > i) continue;
		let o = /^\[(.+)\]$/.exec(e)?.[1], s = o === void 0 ? parseLine(e) : void 0;
		if (o === void 0 && (s === void 0 || r === void 0)) return;
		s !== void 0 && r !== void 0 && t.push({
			group: r,
			...s
		}), o !== void 0 && (r = o.trim(), n.push(r)), i = o === void 0 ? indentOf(a) : 1e400;
	}
	return {
		found: t,
		groups: n
	};
}, entryPointFaults = (e) => {
	let t = readIni(e);
	if (t === void 0) return ["its entry_points.txt cannot be read"];
	let { found: n, groups: r } = t, i = n.map(({ group: e, name: t }) => `${t} in ${e}`);
	return [...[...repeated(r), ...repeated(i)].map((e) => `its entry_points.txt has ${e} twice`), ...n.filter(({ group: e, name: t }) => /^(console|gui)_scripts$/.test(e) && !/^[\p{L}\p{N}_.-]+$/u.test(t)).map(({ group: e, name: t }) => `the name "${t}" of an entry point in ${e} is not allowed`)];
}, repeated = (e) => [...new Set(e.filter((t, n) => e.indexOf(t) < n))], checkDistInfo = (e) => {
	let t = x(e), n = O(e).filter((e) => e.endsWith(".dist-info"));
	return n.length === 1 && n[0] === t ? [] : [o({
		filename: e.filename,
		expected: t,
		found: n
	})];
}, tagsInName = (e) => {
	let t = b(e);
	if (t?.kind !== "wheel") return [];
	let { pythonTags: n, abiTags: r, platformTags: i } = t;
	return n.flatMap((e) => r.flatMap((t) => i.map((n) => `${e}-${t}-${n}`)));
}, isCompiled = (e) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(e), checkWheelFile = (e) => {
	let { filename: t } = e, n = `${x(e)}/WHEEL`, r = e.texts.get(n);
	if (r === void 0) return [u({
		filename: t,
		what: `it has no ${n}`
	})];
	let { fields: i } = T(r), [a = "missing"] = i.get("wheel-version") ?? [], [o = "missing"] = i.get("root-is-purelib") ?? [], s = tagsInName(t).toSorted(), c = (i.get("tag") ?? []).toSorted(), l = S(e).filter((e) => isCompiled(e.path)), f = s.length > 0 && s.every((e) => e.endsWith("-none-any")), doubtful = (e, n) => d({
		filename: t,
		what: e,
		isRenamed: n
	});
	return [
		.../^1\.\d+$/.test(a) ? [] : [u({
			filename: t,
			what: `its Wheel-Version is ${a}`
		})],
		.../^(true|false)$/i.test(o) ? [] : [u({
			filename: t,
			what: `its Root-Is-Purelib is ${o}, not true or false`
		})],
		...s.join() === c.join() ? [] : [doubtful(`its name says ${s.join(", ")}, its WHEEL file ${c.join(", ") || "nothing"}`, !0)],
		...f && l[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${l[0].path}`, !1)] : []
	];
}, checkEntryPoints = (e) => entryPointFaults(entryPointsText(e)).map((t) => s({
	filename: e.filename,
	what: t
})), q = [
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
})), J = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
}, Y = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
], X = ["extras", "dependency_groups"], sidesOf = ({ left: e, right: t }) => {
	if (e.kind === "variable" && t.kind === "value") return [e.name, t.text];
	if (e.kind === "value" && t.kind === "variable") return [t.name, e.text];
}, isAboutVersions = (e) => Y.includes(sidesOf(e)?.[0] ?? ""), isUndecided = (e) => {
	let t = sidesOf(e);
	return t === void 0 || X.includes(t[0]) ? !0 : !isAboutVersions(e) && ["~=", "==="].includes(e.operator);
}, groupOf = (e) => {
	if (isUndecided(e)) return JSON.stringify(e);
	let [t = ""] = sidesOf(e) ?? [];
	return J[t] ?? t;
}, versionsAround = (e) => {
	let t = v(e.replace(/\.\*$/, ""));
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
}, platformWith = (e, t) => q.find((n) => n[e] === t) ?? {
	...q.at(-1),
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
	if (t === "platform") return [...q, ...n.map(([e, t]) => platformWith(e, t))];
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
	let r = _(t + n);
	return r === void 0 ? compareTexts(e, t, n) : f(r, e);
}, holdsIn = (e, t) => {
	let [n, r] = [t.left, t.right].map((t) => t.kind === "variable" ? e[t.name] ?? "" : t.text);
	return (isAboutVersions(t) ? compareVersionTexts : compareTexts)(n, t.operator, r);
}, Z = [
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
}, among = (e, t) => t === void 0 || e[0]?.python_full_version === void 0 ? e : [...e, ...Z.map(pythonOf)].filter(({ python_full_version: e = "" }) => t(e)), holds = (e, t) => e === void 0 ? !0 : e.kind === "comparison" ? t.has(e) : e.kind === "and" ? e.operands.every((e) => holds(e, t)) : e.operands.some((e) => holds(e, t)), kindsOfEnvironment = (e, t) => {
	let n = e.flatMap(comparisonsOf), r = [...Map.groupBy(n, groupOf).values()].map((e) => waysToHold(e, t));
	if (r.reduce((e, { length: t }) => e * t, 1) > 2e4) return;
	let combine = (e, t) => e.flatMap((e) => t.map((t) => [...e, ...t]));
	return r.reduce(combine, [[]]).map((e) => new Set(e));
}, Q = new Set([
	"Development Status",
	"Environment",
	"Framework",
	"Intended Audience",
	"License",
	"Natural Language",
	"Operating System",
	"Programming Language",
	"Topic",
	"Typing"
]), $ = [
	"License :: Aladdin Free Public License (AFPL)",
	"License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
	"License :: CeCILL-B Free Software License Agreement (CECILL-B)",
	"License :: CeCILL-C Free Software License Agreement (CECILL-C)",
	"License :: DFSG approved",
	"License :: Eiffel Forum License (EFL)",
	"License :: Free For Educational Use",
	"License :: Free For Home Use",
	"License :: Free To Use But Restricted",
	"License :: Free for non-commercial use",
	"License :: Freely Distributable",
	"License :: Freeware",
	"License :: GUST Font License 1.0",
	"License :: GUST Font License 2006-09-30",
	"License :: Netscape Public License (NPL)",
	"License :: Nokia Open Source License (NOKOS)",
	"License :: OSI Approved",
	"License :: Other/Proprietary License",
	"License :: Public Domain",
	"License :: Repoze Public License",
	...[
		"Academic Free License (AFL)",
		"Apache Software License",
		"Apple Public Source License",
		"Artistic License",
		"Attribution Assurance License",
		"BSD License",
		"Blue Oak Model License (BlueOak-1.0.0)",
		"Boost Software License 1.0 (BSL-1.0)",
		"CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
		"CMU License (MIT-CMU)",
		"Common Development and Distribution License 1.0 (CDDL-1.0)",
		"Common Public License",
		"Eclipse Public License 1.0 (EPL-1.0)",
		"Eclipse Public License 2.0 (EPL-2.0)",
		"Educational Community License, Version 2.0 (ECL-2.0)",
		"Eiffel Forum License",
		"European Union Public Licence 1.0 (EUPL 1.0)",
		"European Union Public Licence 1.1 (EUPL 1.1)",
		"European Union Public Licence 1.2 (EUPL 1.2)",
		"GNU Affero General Public License v3",
		"GNU Affero General Public License v3 or later (AGPLv3+)",
		"GNU Free Documentation License (FDL)",
		"GNU General Public License (GPL)",
		"GNU General Public License v2 (GPLv2)",
		"GNU General Public License v2 or later (GPLv2+)",
		"GNU General Public License v3 (GPLv3)",
		"GNU General Public License v3 or later (GPLv3+)",
		"GNU Lesser General Public License v2 (LGPLv2)",
		"GNU Lesser General Public License v2 or later (LGPLv2+)",
		"GNU Lesser General Public License v3 (LGPLv3)",
		"GNU Lesser General Public License v3 or later (LGPLv3+)",
		"GNU Library or Lesser General Public License (LGPL)",
		"Historical Permission Notice and Disclaimer (HPND)",
		"IBM Public License",
		"ISC License (ISCL)",
		"MIT License",
		"MIT No Attribution License (MIT-0)",
		"MirOS License (MirOS)",
		"Motosoto License",
		"Mozilla Public License 1.0 (MPL)",
		"Mozilla Public License 1.1 (MPL 1.1)",
		"Mozilla Public License 2.0 (MPL 2.0)",
		"Mulan Permissive Software License v2 (MulanPSL-2.0)",
		"NASA Open Source Agreement v1.3 (NASA-1.3)",
		"Nethack General Public License",
		"Nokia Open Source License",
		"Open Group Test Suite License",
		"Open Software License 3.0 (OSL-3.0)",
		"PostgreSQL License",
		"Python License (CNRI Python License)",
		"Python Software Foundation License",
		"Qt Public License (QPL)",
		"Ricoh Source Code Public License",
		"SIL Open Font License 1.1 (OFL-1.1)",
		"Sleepycat License",
		"Sun Public License",
		"The Unlicense (Unlicense)",
		"Universal Permissive License (UPL)",
		"University of Illinois/NCSA Open Source License",
		"Vovida Software License 1.0",
		"W3C License",
		"Zero-Clause BSD (0BSD)",
		"Zope Public License",
		"zlib/libpng License"
	].map((e) => `License :: OSI Approved :: ${e}`)
], ee = new Set($), isNoClassifier = (e) => !Q.has(e.split(" :: ")[0]) || e.startsWith("License") && !ee.has(e), refusedClassifiers = (e, n) => {
	let r = new Set(n?.known), isRefused = (e) => n === void 0 ? isNoClassifier(e) : !r.has(e);
	return e.filter(isRefused).map((e) => {
		let r = e.startsWith("License ::") ? void 0 : t(e, n?.known ?? []);
		return {
			classifier: e,
			instead: n?.deprecated[e] ?? (r === void 0 ? [] : [r])
		};
	});
};
export { j as boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, checkWheelFile, z as classifierRefused, entryPointFaults, entryPointsOf, N as extraLost, P as headerBroken, holds, isMetadataSince, isNoClassifier, isPlatformTag, kindsOfEnvironment, metadataOf, U as metadataVersions, parseEntryPoints, K as pypiRules, quote, refusedClassifiers, M as requirementLost, L as requirementUnreadable, sameSpecifiers, I as siblingExcluded, F as siblingUnbound };
