import { baseName as e, join as t, normalize as n } from "./domain-workspace-path.js";
import { compareVersions as r, isPrerelease as i, normalizeName as a, parseVersion as o, remember as s } from "./domain-python-requirement.js";
import { folderReader as c, sourceReader as l } from "./domain-tag-suggest-format.js";
import { changieKey as u, changieSettings as d, once as f, scrivFolder as p, scrivSettings as m, tableAt as h, tablesAt as g, textAt as _, towncrierSettings as v } from "./domain-changelog-changelog-file.js";
import { matches as y, parsePattern as b } from "./actions-discover-action.js";
import { releasesOf as x } from "./domain-config-config.js";
const filesIn = (e, n, r) => (e.list(n) ?? []).flatMap(({ name: e, kind: i }) => i === "file" && r(e) ? [t(n, e)] : []), foldersIn = (e, n) => (e.list(n) ?? []).flatMap(({ name: e, kind: r }) => r === "folder" ? [t(n, e)] : []), isYaml = (e) => /\.ya?ml$/.test(e), readChangesets = (e, t) => {
	let n = ".changeset";
	if (e.list(n) === void 0) return;
	let isChangeset = (e) => e.endsWith(".md") && !/^readme\.md$/i.test(e), isAbout = (n) => {
		let r = e.read(n);
		return r.kind === "text" && S(r.text).includes(t);
	}, r = [
		".changesets",
		"changeset",
		"changesets"
	], i = filesIn(e, n, isChangeset).filter(isAbout), a = r.flatMap((t) => filesIn(e, t, isChangeset)).filter(isAbout);
	return i.length + a.length === 0 ? void 0 : {
		folder: n,
		waiting: i,
		astray: a
	};
}, S = s((e) => {
	let [, t = ""] = /^\ufeff?---\r?\n([\s\S]*?)^---/m.exec(e) ?? [];
	return [...t.matchAll(/^["']?([\w.@/-]+?)["']?[ \t]*:/gm)].map(([, e = ""]) => a(e));
}), readChangie = (e) => {
	let n = d(e.read), key = (e, t) => u(n ?? "", e, t), r = key("changesDir", ".changes"), i = t(r, key("unreleasedDir", "unreleased"));
	if (n !== void 0 || e.list(i) !== void 0) return {
		folder: i,
		waiting: filesIn(e, i, isYaml),
		astray: filesIn(e, r, isYaml)
	};
}, readReno = (e) => {
	let t = "releasenotes/notes";
	if (e.list(t) === void 0) return;
	let isNote = (e) => /-[0-9a-f]{16}\.yaml$/.test(e);
	return {
		folder: t,
		waiting: filesIn(e, t, isYaml),
		astray: filesIn(e, "releasenotes", isNote)
	};
}, isRead = (e) => /\.(?:md|rst)$/.test(e) && !/^readme\./i.test(e), readScriv = (e) => {
	let t = m(e.tool, e.read);
	if (t === void 0) return;
	let n = p(t), isNew = (e) => /^\d{8}_\d{6}_.*\.(?:md|rst)$/.test(e), r = [
		".",
		"changelog.d",
		"changes.d",
		"changes",
		"news",
		"newsfragments"
	].filter((e) => e !== n);
	return {
		folder: n,
		waiting: filesIn(e, n, isRead),
		astray: [
			...filesIn(e, n, (e) => isNew(e.replace(/\.[^.]*$/, ".md")) && !isRead(e)),
			...r.flatMap((t) => filesIn(e, t, isNew)),
			...foldersIn(e, n).flatMap((t) => filesIn(e, t, isNew))
		]
	};
}, towncrierRules = (e, t) => {
	let n = g(e, "section").map((e) => _(e, "name") ?? "");
	return {
		folders: foldersOf(e, t).map((e, t) => ({
			folder: e,
			section: n[t] ?? ""
		})),
		types: typesOf(e),
		ignored: ignoredBy(e),
		orphanPrefix: typeof e.orphan_prefix == "string" ? e.orphan_prefix : "+"
	};
}, readTowncrier = (e) => {
	let t = v(e.tool, e.read);
	if (t === void 0) return;
	let { types: r, ignored: i, ...a } = towncrierRules(t, e), o = a.folders.map(({ folder: e }) => e), isFragment = (e) => !i(e) && e.split(".").slice(1).some((e) => r.has(e)), looksLike = (e) => !i(e) && /^[^.]+\.[a-z_]+(?:\.\d+)?\.(?:md|rst|txt)$/i.test(e), s = [...C, ...packageFolders(e)].map(n).filter((e) => !o.includes(e)), c = o.flatMap((t) => foldersIn(e, t)).filter((e) => !o.includes(e));
	return {
		folder: o[0],
		waiting: o.flatMap((t) => filesIn(e, t, isFragment)),
		astray: [...o.flatMap((t) => filesIn(e, t, (e) => looksLike(e) && !isFragment(e))), ...new Set([...s, ...c].flatMap((t) => filesIn(e, t, isFragment)))]
	};
}, C = [
	"newsfragments",
	"newsfragment",
	"news",
	"changes",
	"changelog.d",
	"changes.d",
	"changelog_fragments",
	"changelog-fragments",
	".changelog",
	"changelog",
	"fragments",
	"docs/newsfragments",
	"docs/changes"
], packageFolders = ({ rawName: e }) => {
	let t = e.replaceAll(/[-.]/g, "_");
	return e === "" ? [] : [
		e,
		t,
		`src/${t}`
	].map((e) => `${e}/newsfragments`);
}, foldersOf = (e, { rawName: r }) => {
	let i = g(e, "section").map((e) => _(e, "path") ?? ""), a = _(e, "directory"), o = a ?? t(_(e, "package_dir") ?? ".", _(e, "package") ?? r), s = a === void 0 ? "newsfragments" : "";
	return (i.length > 0 ? i : [""]).map((e) => n(t(t(o, e), s)));
}, typesOf = (e) => {
	let t = g(e, "type").map((e) => _(e, "directory") ?? _(e, "name")?.toLowerCase()), n = Object.keys(h(e, "fragment")), r = n.length > 0 ? n : t;
	return new Set(r.length > 0 ? r.filter((e) => e !== void 0) : [
		"feature",
		"bugfix",
		"doc",
		"removal",
		"misc"
	]);
}, ignoredBy = (t) => {
	let n = Array.isArray(t.ignore) ? t.ignore.filter((e) => typeof e == "string") : [], r = [
		"readme",
		"readme.md",
		"readme.rst",
		e(_(t, "template") ?? ""),
		...n
	].flatMap((e) => {
		let t = b(e.toLowerCase());
		return t.ok ? [t.pattern] : [];
	});
	return (e) => r.some((t) => y(t, e.toLowerCase(), { crossesFolders: !0 }));
}, w = {
	towncrier: readTowncrier,
	scriv: readScriv,
	changie: readChangie,
	reno: readReno,
	changesets: readChangesets
}, readFragments = (e, t, n) => {
	let r = t.members.find(({ path: e }) => e === "."), i = homeAt(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: r?.rawName ?? ""
	}), a = {
		...i,
		list: f(i.list),
		read: f(i.read)
	};
	return new Map(n.map(({ name: n, path: i, tool: o, rawName: s }) => {
		let c = inHome(homeAt(e, t, {
			path: i,
			tool: o,
			rawName: s
		}), n);
		return c.length > 0 || i === "." || r?.isPackage ? [n, c] : [n, inHome(a, n)];
	}));
}, inHome = (e, r) => Object.entries(w).flatMap(([i, a]) => {
	let o = a(e, r);
	if (o === void 0) return [];
	let { folder: s, waiting: c, astray: l } = o, whole = (r) => n(t(e.path, r)), u = {
		waiting: c.map(whole),
		astray: l.map(whole)
	};
	return [{
		tool: i,
		home: e.path,
		folder: whole(s),
		...u
	}];
}), homeAt = (e, n, r) => {
	let i = c(e, n), a = l(e, n);
	return {
		...r,
		list: (e) => i(t(r.path, e))?.filter(({ name: e }) => !e.startsWith(".")),
		read: (e) => a(t(r.path, e))
	};
}, progressOf = (e, t) => {
	let n = o(e), a = -1, s;
	for (let e of t) {
		let t = o(e.version);
		if (r(n, t) === 0) return {
			kind: "same",
			last: e
		};
		let c = commonParts(n, t);
		c < a || i(t) && c !== T || ((c > a || r(o(s.version), t) < 0) && (s = e), a = c);
	}
	return s === void 0 ? { kind: "first" } : {
		kind: r(n, o(s.version)) > 0 ? "ahead" : "behind",
		last: s
	};
}, T = 1e400, commonParts = (e, t) => {
	if (e.epoch !== t.epoch) return 0;
	let n = Math.max(e.release.length, t.release.length);
	for (let r = 0; r < n; r += 1) if ((e.release[r] ?? 0n) !== (t.release[r] ?? 0n)) return r;
	return T;
}, releasesOnIndex = (e, t) => x(e, t).map(({ version: e }) => ({
	version: e,
	tag: void 0
}));
export { homeAt, progressOf, readFragments, readScriv, releasesOnIndex, towncrierRules };
