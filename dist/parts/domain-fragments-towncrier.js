import { baseName, join, normalize } from "./domain-problem-plan.js";
import { compareVersions, isPrerelease, normalizeName, parseVersion, remember } from "./domain-problem-workspace.js";
import { folderReader, matches, parsePattern, sourceReader } from "./domain-workspace-read.js";
import { changieKey, changieSettings, once, scrivFolder, scrivSettings, tableAt, tablesAt, textAt, towncrierSettings } from "./domain-version-origin-resolve.js";
import { releasesOf } from "./domain-config-config.js";

// src/domain/fragments/home.ts
const filesIn = (home, folder, fits) => (home.list(folder) ?? []).flatMap(({ name, kind }) => kind === "file" && fits(name) ? [join(folder, name)] : []);
const foldersIn = (home, folder) => (home.list(folder) ?? []).flatMap(({ name, kind }) => kind === "folder" ? [join(folder, name)] : []);
const isYaml = (name) => /\.ya?ml$/.test(name);

// src/domain/fragments/changesets.ts
const readChangesets = (home, name) => {
	const folder = ".changeset";
	if (home.list(folder) === void 0) return void 0;
	const isChangeset = (file) => file.endsWith(".md") && !/^readme\.md$/i.test(file);
	const isAbout = (path) => {
		const source = home.read(path);
		return source.kind === "text" && packagesOf(source.text).includes(name);
	};
	const elsewhere = [
		".changesets",
		"changeset",
		"changesets"
	];
	const waiting = filesIn(home, folder, isChangeset).filter(isAbout);
	const astray = elsewhere.flatMap((each) => filesIn(home, each, isChangeset)).filter(isAbout);
	return waiting.length + astray.length === 0 ? void 0 : {
		folder,
		waiting,
		astray
	};
};
const packagesOf = remember((text) => {
	const [, matter = ""] = /^\ufeff?---\r?\n([\s\S]*?)^---/m.exec(text) ?? [];
	return [...matter.matchAll(/^["']?([\w.@/-]+?)["']?[ \t]*:/gm)].map(([, raw = ""]) => normalizeName(raw));
});

// src/domain/fragments/changie.ts
const readChangie = (home) => {
	const settings = changieSettings(home.read);
	const key = (name, usual) => changieKey(settings ?? "", name, usual);
	const changes = key("changesDir", ".changes");
	const folder = join(changes, key("unreleasedDir", "unreleased"));
	if (settings === void 0 && home.list(folder) === void 0) return void 0;
	return {
		folder,
		waiting: filesIn(home, folder, isYaml),
		astray: filesIn(home, changes, isYaml)
	};
};

// src/domain/fragments/reno.ts
const readReno = (home) => {
	const folder = "releasenotes/notes";
	if (home.list(folder) === void 0) return void 0;
	const isNote = (name) => /-[0-9a-f]{16}\.yaml$/.test(name);
	return {
		folder,
		waiting: filesIn(home, folder, isYaml),
		astray: filesIn(home, "releasenotes", isNote)
	};
};

// src/domain/fragments/scriv.ts
const isRead = (name) => /\.(?:md|rst)$/.test(name) && !/^readme\./i.test(name);
const readScriv = (home) => {
	const settings = scrivSettings(home.tool, home.read);
	if (settings === void 0) return void 0;
	const folder = scrivFolder(settings);
	const isNew = (name) => /^\d{8}_\d{6}_.*\.(?:md|rst)$/.test(name);
	const elsewhere = [
		".",
		"changelog.d",
		"changes.d",
		"changes",
		"news",
		"newsfragments"
	].filter((each) => each !== folder);
	return {
		folder,
		waiting: filesIn(home, folder, isRead),
		astray: [
			...filesIn(home, folder, (name) => isNew(name.replace(/\.[^.]*$/, ".md")) && !isRead(name)),
			...elsewhere.flatMap((each) => filesIn(home, each, isNew)),
			...foldersIn(home, folder).flatMap((each) => filesIn(home, each, isNew))
		]
	};
};

// src/domain/fragments/towncrier.ts
const towncrierRules = (settings, home) => {
	const sections = tablesAt(settings, "section").map((each) => textAt(each, "name") ?? "");
	return {
		folders: foldersOf(settings, home).map((folder, index) => ({
			folder,
			section: sections[index] ?? ""
		})),
		types: typesOf(settings),
		ignored: ignoredBy(settings),
		orphanPrefix: typeof settings.orphan_prefix === "string" ? settings.orphan_prefix : "+"
	};
};
const readTowncrier = (home) => {
	const settings = towncrierSettings(home.tool, home.read);
	if (settings === void 0) return void 0;
	const { types, ignored, ...rules } = towncrierRules(settings, home);
	const folders = rules.folders.map(({ folder }) => folder);
	const isFragment = (name) => !ignored(name) && name.split(".").slice(1).some((part) => types.has(part));
	const looksLike = (name) => !ignored(name) && /^[^.]+\.[a-z_]+(?:\.\d+)?\.(?:md|rst|txt)$/i.test(name);
	const others = [...usualFolders, ...packageFolders(home)].map(normalize).filter((each) => !folders.includes(each));
	const inner = folders.flatMap((folder) => foldersIn(home, folder)).filter((each) => !folders.includes(each));
	return {
		folder: folders[0],
		waiting: folders.flatMap((folder) => filesIn(home, folder, isFragment)),
		astray: [...folders.flatMap((folder) => filesIn(home, folder, (name) => looksLike(name) && !isFragment(name))), ...new Set([...others, ...inner].flatMap((folder) => filesIn(home, folder, isFragment)))]
	};
};
const usualFolders = [
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
];
const packageFolders = ({ rawName }) => {
	const module = rawName.replaceAll(/[-.]/g, "_");
	return rawName === "" ? [] : [
		rawName,
		module,
		`src/${module}`
	].map((folder) => `${folder}/newsfragments`);
};
const foldersOf = (settings, { rawName }) => {
	const sections = tablesAt(settings, "section").map((section) => textAt(section, "path") ?? "");
	const directory = textAt(settings, "directory");
	const base = directory ?? join(textAt(settings, "package_dir") ?? ".", textAt(settings, "package") ?? rawName);
	const end = directory === void 0 ? "newsfragments" : "";
	return (sections.length > 0 ? sections : [""]).map((section) => normalize(join(join(base, section), end)));
};
const typesOf = (settings) => {
	const types = tablesAt(settings, "type").map((type) => textAt(type, "directory") ?? textAt(type, "name")?.toLowerCase());
	const fragments = Object.keys(tableAt(settings, "fragment"));
	const own = fragments.length > 0 ? fragments : types;
	return new Set(own.length > 0 ? own.filter((type) => type !== void 0) : [
		"feature",
		"bugfix",
		"doc",
		"removal",
		"misc"
	]);
};
const ignoredBy = (settings) => {
	const own = Array.isArray(settings.ignore) ? settings.ignore.filter((each) => typeof each === "string") : [];
	const patterns = [
		"readme",
		"readme.md",
		"readme.rst",
		baseName(textAt(settings, "template") ?? ""),
		...own
	].flatMap((glob) => {
		const parsed = parsePattern(glob.toLowerCase());
		return parsed.ok ? [parsed.pattern] : [];
	});
	return (name) => patterns.some((pattern) => matches(pattern, name.toLowerCase(), { crossesFolders: true }));
};

// src/domain/fragments/read.ts
const readers = {
	towncrier: readTowncrier,
	scriv: readScriv,
	changie: readChangie,
	reno: readReno,
	changesets: readChangesets
};
const readFragments = (files, workspace, members) => {
	const rootMember = workspace.members.find(({ path }) => path === ".");
	const home = homeAt(files, workspace, {
		path: ".",
		tool: workspace.rootTool,
		rawName: rootMember?.rawName ?? ""
	});
	const root = {
		...home,
		list: once(home.list),
		read: once(home.read)
	};
	return new Map(members.map(({ name, path, tool, rawName }) => {
		const own = inHome(homeAt(files, workspace, {
			path,
			tool,
			rawName
		}), name);
		if (own.length > 0 || path === "." || rootMember?.isPackage) return [name, own];
		return [name, inHome(root, name)];
	}));
};
const inHome = (home, name) => Object.entries(readers).flatMap(([tool, read]) => {
	const found = read(home, name);
	if (found === void 0) return [];
	const { folder, waiting, astray } = found;
	const whole = (path) => normalize(join(home.path, path));
	const all = {
		waiting: waiting.map(whole),
		astray: astray.map(whole)
	};
	return [{
		tool,
		home: home.path,
		folder: whole(folder),
		...all
	}];
});
const homeAt = (files, workspace, home) => {
	const list = folderReader(files, workspace);
	const read = sourceReader(files, workspace);
	return {
		...home,
		list: (folder) => list(join(home.path, folder))?.filter(({ name }) => !name.startsWith(".")),
		read: (path) => read(join(home.path, path))
	};
};

// src/domain/validation/progress.ts
const progressOf = (text, releases) => {
	const version = parseVersion(text);
	let line = -1;
	let last;
	for (const release of releases) {
		const other = parseVersion(release.version);
		if (compareVersions(version, other) === 0) return {
			kind: "same",
			last: release
		};
		const common = commonParts(version, other);
		if (common < line || isPrerelease(other) && common !== wholeNumber) continue;
		if (common > line || compareVersions(parseVersion(last.version), other) < 0) last = release;
		line = common;
	}
	if (last === void 0) return { kind: "first" };
	return {
		kind: compareVersions(version, parseVersion(last.version)) > 0 ? "ahead" : "behind",
		last
	};
};
const wholeNumber = Number.POSITIVE_INFINITY;
const commonParts = (a, b) => {
	if (a.epoch !== b.epoch) return 0;
	const length = Math.max(a.release.length, b.release.length);
	for (let part = 0; part < length; part += 1) if ((a.release[part] ?? 0n) !== (b.release[part] ?? 0n)) return part;
	return wholeNumber;
};

// src/domain/validation/past-releases.ts
const releasesOnIndex = (files, name) => releasesOf(files, name).map(({ version }) => ({
	version,
	tag: void 0
}));

export { homeAt, progressOf, readFragments, readScriv, releasesOnIndex, towncrierRules };