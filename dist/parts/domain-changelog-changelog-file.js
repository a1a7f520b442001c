import { aString, aTable, baseName, defineFinding, join, named as named$1, normalize, shown, tableIn as tableIn$1 } from "./actions-publish-contract.js";
import { compareVersions, compilePattern, formatVersion, isLocal, isPrerelease, isValidName, normalizeName, parseRequirement, parseVersion } from "./domain-python-requirement.js";
import { folderReader, memberPlace, openToml, placeIn, publishable, sourceReader, versionRefused } from "./domain-workspace-read.js";
import { parseToml } from "./domain-workspace-members-with.js";

// src/domain/workspace/remembered-files.ts
const rememberedFiles = (files) => ({
	readText: once((path) => files.readText(path)),
	list: once((path) => files.list(path)),
	realPath: once((path) => files.realPath(path))
});
const once = (ask) => {
	const answers = /* @__PURE__ */ new Map();
	return (path) => {
		const known = answers.get(path);
		if (known !== void 0 || answers.has(path)) return known;
		const answer = ask(path);
		answers.set(path, answer);
		return answer;
	};
};

// src/domain/changelog/tables.ts
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const tableAt = (table, ...keys) => {
	let found = table;
	for (const key of keys) found = isTable(found) ? found[key] : void 0;
	return isTable(found) ? found : {};
};
const textAt = (table, key) => {
	const value = table[key];
	return typeof value === "string" && value !== "" ? value : void 0;
};
const tablesAt = (table, key) => {
	const value = table[key];
	return Array.isArray(value) ? value.filter(isTable) : [];
};

// src/domain/changelog/scriv-settings.ts
const scrivSettings = (tool, read) => {
	const shared = [...["setup.cfg", "tox.ini"].map((path) => iniSettings(path, read)), isTable(tool.scriv) ? tool.scriv : void 0].filter((each) => each !== void 0);
	const folder = scrivFolder(Object.assign({}, ...shared));
	const ini = join(folder, "scriv.ini");
	const own = read(ini).kind === "text" ? iniSettings(ini, read) ?? {} : void 0;
	const all = own === void 0 ? shared : [...shared, own];
	return all.length === 0 ? void 0 : Object.assign({}, ...all);
};
const scrivFolder = (settings) => normalize(textAt(settings, "fragment_directory") ?? "changelog.d");
const scrivChangelog = (settings) => {
	return (textAt(settings, "changelog") ?? textAt(settings, "output_file") ?? "CHANGELOG.${config:format}").replaceAll("${config:format}", textAt(settings, "format") ?? "rst");
};
const listOf = (value) => {
	if (Array.isArray(value)) return value.filter((each) => typeof each === "string");
	if (typeof value !== "string") return void 0;
	return value.split(/[,\n]/).map((each) => each.trim()).filter((each) => each !== "");
};
const iniSettings = (path, read) => {
	const source = read(path);
	if (source.kind !== "text") return void 0;
	let isOurs = false;
	let last;
	let found;
	for (const line of source.text.split(/\r\n|\n|\r/)) {
		const section = /^\[([^\]]+)\]/.exec(line)?.[1];
		if (section !== void 0) {
			isOurs = section === "scriv" || section === "tool.scriv";
			last = void 0;
			if (isOurs) found ??= {};
			continue;
		}
		if (!isOurs || found === void 0 || /^\s*[#;]/.test(line)) continue;
		const [, key, value = ""] = /^([a-z_]+)\s*[=:]\s*(.*)$/i.exec(line) ?? [];
		if (key !== void 0) {
			last = key;
			found[key] = value.trim();
		} else if (last !== void 0 && /^\s+\S/.test(line)) found[last] += `\n${line.trim()}`;
	}
	return found;
};

// src/domain/changelog/tool-settings.ts
const towncrierSettings = (tool, read) => {
	const own = read("towncrier.toml");
	if (own.kind === "text") {
		const parsed = parseToml(own.text);
		return parsed.ok ? tableAt(parsed.table, "tool", "towncrier") : {};
	}
	return "towncrier" in tool ? tableAt(tool, "towncrier") : void 0;
};
const configuredChangelogs = (tool, read) => {
	const towncrier = towncrierSettings(tool, read);
	const commitizen = commitizenSettings(tool, read);
	const { semantic_release: semanticRelease } = tool;
	const scriv = scrivSettings(tool, read);
	return [
		towncrier && towncrierFile(towncrier),
		scriv && scrivChangelog(scriv),
		commitizen && commitizenFile(commitizen),
		isTable(semanticRelease) ? semanticReleaseFile(semanticRelease) : void 0,
		changieFile(read)
	].filter((path) => path !== void 0);
};
const towncrierFile = (settings) => textAt(settings, "filename") ?? "NEWS.rst";
const commitizenSettings = ({ commitizen }, read) => {
	if (isTable(commitizen)) return commitizen;
	const source = [".cz.toml", "cz.toml"].map((path) => read(path)).find(({ kind }) => kind === "text");
	const parsed = source?.kind === "text" ? parseToml(source.text) : void 0;
	return parsed?.ok === true ? tableAt(parsed.table, "tool", "commitizen") : void 0;
};
const commitizenFile = (settings) => textAt(settings, "changelog_file") ?? "CHANGELOG.md";
const semanticReleaseFile = (settings) => {
	const changelog = tableAt(settings, "changelog");
	const templates = tableAt(changelog, "default_templates");
	return textAt(templates, "changelog_file") ?? textAt(changelog, "changelog_file") ?? `CHANGELOG.${textAt(templates, "output_format") ?? "md"}`;
};
const changieFile = (read) => {
	const settings = changieSettings(read);
	return settings === void 0 ? void 0 : changieKey(settings, "changelogPath", "CHANGELOG.md");
};
const changieSettings = (read) => {
	const source = [".changie.yaml", ".changie.yml"].map((path) => read(path)).find(({ kind }) => kind === "text");
	return source?.kind === "text" ? source.text : void 0;
};
const changieKey = (settings, key, usual) => new RegExp(`^${key}:[ \\t]*["']?([\\w./-]+)`, "m").exec(settings)?.[1] ?? usual;

// src/domain/changelog/usual-files.ts
const readings = /* @__PURE__ */ new Map([
	["md", "markdown"],
	["markdown", "markdown"],
	["mdx", "markdown"],
	["rst", "rst"],
	["rest", "rst"],
	["txt", "guess"],
	["", "guess"]
]);
const otherEndings = /* @__PURE__ */ new Set([
	"adoc",
	"asciidoc",
	"textile",
	"org",
	"html",
	"htm",
	"tex",
	"rtf",
	"pdf",
	"rdoc",
	"wiki"
]);
const stems = [
	"changelog",
	"changes",
	"history",
	"news",
	"release_notes",
	"releasenotes",
	"releases",
	"change_log",
	"version_history",
	"versionhistory"
];
const folderStems = /* @__PURE__ */ new Set([
	"changelog",
	"changelogs",
	"release_notes",
	"whatsnew"
]);
const plainStem = (stem) => stem.toLowerCase().replaceAll(/[-\s]/g, "_");
const parts = (name) => {
	const [, stem = name, ending = ""] = /^([^.]*)\.([a-z]+)$/i.exec(name) ?? [];
	return [plainStem(stem), ending.toLowerCase()];
};
const readingOf = (name) => readings.get(parts(name)[1]) ?? "none";
const wantedNames = [
	"CHANGELOG.md",
	"CHANGES.md",
	"HISTORY.md",
	"NEWS.md",
	"CHANGELOG.rst",
	"CHANGES.rst"
];
const usualFiles = (files, absolute, path) => {
	const own = candidatesIn(files, absolute, {
		path,
		isSure: true
	});
	const docs = foldersOf(files, absolute, /^docs?$/i);
	const deeper = docs.flatMap((name) => foldersOf(files, join(absolute, name), /^(?:source|src|content|about|en)$/i).map((inner) => join(name, inner)));
	return [...own, ...[...docs, ...deeper].flatMap((name) => candidatesIn(files, join(absolute, name), {
		path: join(path, name),
		isSure: false
	}))];
};
const foldersOf = (files, folder, pattern) => (files.list(folder) ?? []).flatMap(({ name, kind }) => kind === "folder" && pattern.test(name) ? [name] : []);
const candidatesIn = (files, absolute, { path, isSure }) => {
	return (files.list(absolute) ?? []).flatMap((entry) => {
		const rank = entry.kind === "file" ? rankOf(entry) : -1;
		if (rank >= 0) return [{
			path: join(path, entry.name),
			reading: readingOf(entry.name),
			isSure,
			isNamed: false,
			isFolder: false,
			rank
		}];
		if (entry.kind !== "folder" || !folderStems.has(plainStem(entry.name))) return [];
		return (files.list(join(absolute, entry.name)) ?? []).some(({ name, kind }) => kind === "file" && readingOf(name) !== "none" && name.includes(".")) ? [{
			path: join(path, entry.name),
			reading: "none",
			isSure,
			isNamed: false,
			isFolder: true,
			rank: 1e3
		}] : [];
	}).sort((a, b) => a.rank - b.rank);
};
const rankOf = ({ name }) => {
	const [stem, ending] = parts(name);
	const at = stems.indexOf(stem);
	if (at === -1) return -1;
	const endings = [...readings.keys()];
	if (readings.has(ending)) return endings.indexOf(ending) < 3 ? at : 100 + at * endings.length + endings.indexOf(ending);
	return otherEndings.has(ending) ? 500 + at : -1;
};

// src/domain/changelog/changelog-file.ts
const readChangelogs = async (files, workspace, { members, pattern, config }) => {
	const seen = rememberedFiles(files);
	const read = sourceReader(seen, workspace);
	const open = await opener(read, workspace);
	const inFolder = (path, settings, isFallback) => {
		const beside = (name) => read(join(path, name));
		const configured = configuredChangelogs(settings, beside).flatMap((name) => {
			const whole = normalize(join(path, name));
			return /[{}$]/.test(name) ? filesOfReleases(seen, workspace, whole) : [named(whole)];
		});
		const usual = usualFiles(seen, normalize(join(workspace.root, path)), path);
		return best([...configured, ...usual], (candidate) => open(candidate, isFallback));
	};
	let shared;
	const besideRoot = () => {
		shared ??= { file: inFolder(".", workspace.rootTool, true) };
		return shared.file;
	};
	const whole = (path) => normalize(join(workspace.prefix, path));
	return new Map(members.map(({ name, rawName, path, tool }) => {
		const own = config.packages.get(name)?.changelog;
		const given = own ?? pattern;
		if (given !== void 0) {
			const wanted = normalize(given.replaceAll("{name}", rawName).replaceAll("{path}", path));
			const isNamed = own !== void 0 || !/\{(?:name|path)\}/.test(given);
			const why = whyNotBegun(wanted, {
				read,
				list: folderReader(seen, workspace)
			});
			const none = why === void 0 ? {
				kind: "missing",
				looked: [whole(wanted)],
				isNamed,
				begun: whole(wanted)
			} : {
				kind: "unread",
				file: whole(wanted),
				why,
				isFallback: false
			};
			return [name, open({
				...named(wanted),
				isSure: true
			}, false) ?? none];
		}
		const looked = wantedNames.map((each) => whole(join(path, each)));
		return [name, inFolder(path, tool, false) ?? (path === "." ? void 0 : besideRoot()) ?? {
			kind: "missing",
			looked,
			isNamed: false,
			begun: whole(join(path, "CHANGELOG.md"))
		}];
	}));
};
const whyNotBegun = (path, { read, list }) => {
	if (list(path) !== void 0) return "it is a folder";
	const parts = path.split("/").slice(0, -1);
	const file = parts.map((_, at) => parts.slice(0, at + 1).join("/")).find((each) => read(each).kind === "text");
	return file === void 0 ? void 0 : `${file} is no folder`;
};
const filesOfReleases = (files, workspace, path) => {
	const folder = path.slice(0, Math.max(path.lastIndexOf("/", path.search(/[{}$]/)), 0));
	return (folderReader(files, workspace)(folder === "" ? "." : folder) ?? []).length > 0 && folder !== "" ? [{
		path: folder,
		reading: "none",
		isSure: true,
		isNamed: true,
		isFolder: true
	}] : [];
};
const named = (path) => ({
	path,
	reading: readingOf(baseName(path)),
	isSure: true,
	isNamed: true,
	isFolder: false
});
const opener = async (read, workspace) => {
	const { guessFormat, readChangelog } = await import("./actions-changelog-action.js").then((n) => n.changelog_exports);
	const names = workspace.members.map(({ name }) => name);
	const parsed = /* @__PURE__ */ new Map();
	const parse = (file, text, reading) => {
		const changelog = parsed.get(file) ?? readChangelog(text, names, reading === "guess" ? guessFormat(text) : reading);
		parsed.set(file, changelog);
		return changelog;
	};
	return ({ path, reading, isSure, isFolder }, isFallback) => {
		const unread = (file, why) => ({
			kind: "unread",
			file,
			why,
			isFallback
		});
		if (isFolder) return unread(inFindings(workspace, path), "it is a folder");
		const source = read(path);
		if (source.kind === "outside") return {
			kind: "outside",
			file: inFindings(workspace, path)
		};
		if (source.kind === "missing") return void 0;
		const { file, text } = source;
		if (reading === "none") return unread(file, "it is neither Markdown nor reStructuredText");
		const changelog = parse(file, text, reading);
		const { sections, loose } = changelog;
		if (!isSure && sections.length + loose.length + changelog.unread.length === 0) return void 0;
		if (reading === "guess" && sections.length === 0 && text.trim() !== "") return unread(file, "it has no headings of releases, as Markdown and reStructuredText have them");
		return {
			kind: "found",
			file,
			changelog,
			isFallback
		};
	};
};
const best = (candidates, open) => {
	let first;
	let furthest;
	for (const candidate of candidates) {
		if (furthest !== void 0 && !candidate.isSure) break;
		const file = open(candidate);
		first ??= file;
		if (file?.kind !== "found" || file.changelog.sections.length === 0) continue;
		if (candidate.isNamed) return file;
		const version = newestOf(file.changelog);
		if (furthest === void 0 || version !== void 0 && isAfter(version, furthest.version)) furthest = {
			file,
			version
		};
	}
	return furthest?.file ?? first;
};
const isAfter = (version, other) => other === void 0 || compareVersions(version, other) > 0;
const newestOf = ({ sections }) => sections.flatMap(({ versions }) => versions.map((each) => parseVersion(each))).reduce((newest, each) => isAfter(each, newest) ? each : newest, void 0);
const inFindings = ({ prefix }, path) => normalize(join(prefix, path));

// src/domain/version-origin/origin.ts
const unknown = (why) => ({
	kind: "unknown",
	why
});
const absence = ({ kind }, path) => unknown(kind === "missing" ? `there is no ${path}` : `${path} lies outside of the repository`);

// src/domain/version-origin/cargo.ts
const readCargoVersion = ({ member, read }) => {
	const setting = (aTable.accepts(member.tool.maturin) ? member.tool.maturin : {})["manifest-path"];
	const path = aString.accepts(setting) ? setting : "Cargo.toml";
	const source = read(path);
	if (source.kind !== "text") return absence(source, path);
	const crate = tableOf(source, "package");
	if (aString.accepts(crate.version)) return stated$1(source, crate.version, ["package", "version"]);
	if (!(aTable.accepts(crate.version) && crate.version.workspace === true)) return unknown(`${source.file} has no version`);
	for (let folder = join(path, "..");; folder = join(folder, "..")) {
		const above = read(normalize(join(folder, "Cargo.toml")));
		if (above.kind === "outside") return unknown(`no Cargo.toml above ${source.file} has a version for its workspace`);
		const shared = above.kind === "text" ? tableOf(above, "workspace", "package") : {};
		if (above.kind === "text" && aString.accepts(shared.version)) return stated$1(above, shared.version, [
			"workspace",
			"package",
			"version"
		]);
	}
};
const tableOf = ({ text }, ...keys) => {
	const parsed = parseToml(text);
	let table = parsed.ok ? parsed.table : {};
	for (const key of keys) {
		const inner = table[key];
		table = aTable.accepts(inner) ? inner : {};
	}
	return table;
};
const stated$1 = ({ text, file }, version, path) => {
	const document = openToml(text);
	return {
		kind: "stated",
		stated: {
			version,
			place: {
				file,
				...document && placeIn(document, path)
			}
		}
	};
};

// src/domain/version-origin/text.ts
const searchText = async (search) => {
	const { source, path, expression, group, assignment } = search;
	if (source.kind !== "text") return absence(source, path);
	const { text, file } = source;
	if (expression === void 0) return found(source, assignment.exec(text)) ?? unknown(`${file} assigns none`);
	const pattern = await compilePattern(expression);
	if ("why" in pattern) return unknown(`the pattern ${expression} cannot be used here, ${pattern.why}`);
	const position = typeof group === "number" ? group : pattern.names.get(group);
	for (const { index, text: match, groups } of pattern.matchAll(text)) {
		const version = groups[position ?? -1];
		return version === void 0 ? unknown(`the pattern ${expression} has no group for it`) : stated(source, index + match.indexOf(version), version);
	}
	return unknown(`the pattern ${expression} finds none in ${file}`);
};
const readWholeFile = (source, path) => source.kind === "text" ? stated(source, source.text.search(/\S/), source.text.trim()) : absence(source, path);
const found = (source, match) => {
	const version = match?.groups?.version;
	return match === null || version === void 0 ? void 0 : stated(source, match.index, version);
};
const stated = ({ text, file }, offset, version) => ({
	kind: "stated",
	stated: {
		version,
		place: {
			file,
			line: text.slice(0, Math.max(0, offset)).split("\n").length
		}
	}
});

// src/domain/version-origin/python-module.ts
const modulePaths = (module, packageDirs) => {
	const path = module.replaceAll(".", "/");
	const [top = ""] = path.split("/", 1);
	const own = aString.accepts(packageDirs[top]) ? [`${packageDirs[top]}${path.slice(top.length)}`] : [];
	const base = aString.accepts(packageDirs[""]) ? [`${packageDirs[""]}/${path}`] : [];
	return [
		...own,
		...base,
		path,
		`src/${path}`
	].flatMap((each) => [`${each}.py`, `${each}/__init__.py`]);
};
const firstModule = (read, paths) => {
	for (const path of paths) {
		const source = read(path);
		if (source.kind !== "missing") return source;
	}
	return { kind: "missing" };
};
const readAttribute = (source, name) => {
	if (source.kind === "missing") return unknown(`the module that assigns ${name} is not there`);
	if (source.kind === "outside") return unknown(`the module that assigns ${name} lies outside of the repository`);
	const assignment = new RegExp(`^${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`, "m");
	return (/^\w+$/.test(name) ? found(source, assignment.exec(source.text)) : void 0) ?? unknown(`${source.file} assigns no plain text to ${name}`);
};

// src/domain/version-origin/resolve.ts
const originOf = async (workspace, member, read) => {
	if (member.version !== void 0) return {
		kind: "stated",
		stated: {
			version: member.version,
			place: memberPlace(workspace, member, ["project", "version"])
		}
	};
	const project = {
		member,
		read: (path) => read(normalize(join(member.path, path)))
	};
	return await backends.find(({ of }) => of.test(member.buildBackend ?? "setuptools"))?.origin(project) ?? unknown(`${member.buildBackend} is asked for it when it is built`);
};
const tags = (tool) => ({
	kind: "tags",
	tool
});
const tableIn = (table, ...keys) => {
	const [first, ...rest] = keys;
	if (first === void 0) return table;
	const inner = table[first];
	return aTable.accepts(inner) ? tableIn(inner, ...rest) : Object.create(null);
};
const stringAt = (table, key) => aString.accepts(table[key]) ? table[key] : void 0;
const hatch = async ({ member, read }) => {
	const table = tableIn(member.tool, "hatch", "version");
	const source = stringAt(table, "source") ?? "regex";
	if (tagSources.has(source)) return tags(source === "vcs" ? "hatch-vcs" : source);
	if (source !== "regex") return unknown(`hatchling's version source ${source} runs code`);
	const path = stringAt(table, "path");
	if (path === void 0) return unknown("[tool.hatch.version] names no path");
	const expression = stringAt(table, "pattern");
	return await searchText({
		source: read(path),
		path,
		expression,
		group: "version",
		assignment: /^(?:__version__|VERSION) *= *(["'])v?(?<version>.+?)\1/im
	});
};
const tagSources = /* @__PURE__ */ new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]);
const setuptools = ({ member, read }) => {
	const tool = buildTools(member).find((name) => tagTools.has(name));
	const table = tableIn(member.tool, "setuptools", "dynamic", "version");
	const isFilesOnly = Object.keys(table).length > 0 && !("setuptools_scm" in member.tool);
	if (tool !== void 0 && !isFilesOnly) return tags(tool);
	const file = table.file;
	const [first, ...others] = Array.isArray(file) ? file : [file];
	if (aString.accepts(first) && others.length === 0) return readWholeFile(read(first), first);
	const attr = stringAt(table, "attr");
	if (attr === void 0) return unknown("setup.py or setup.cfg gives it");
	const cut = attr.lastIndexOf(".");
	const folders = tableIn(member.tool, "setuptools", "package-dir");
	return readAttribute(firstModule(read, modulePaths(attr.slice(0, cut), folders)), attr.slice(cut + 1));
};
const tagTools = /* @__PURE__ */ new Set([
	"setuptools-scm",
	"setuptools-git-versioning",
	"versioningit",
	"vcs-versioning",
	"pbr"
]);
const buildTools = ({ requirements }) => requirements.filter(({ table }) => table === "build-system.requires").map(({ requirement }) => requirement.name);
const flit = ({ member, read }) => {
	const name = stringAt(tableIn(member.tool, "flit", "module"), "name") ?? member.rawName.replaceAll("-", "_");
	return readAttribute(firstModule(read, modulePaths(name, {})), "__version__");
};
const pdm = async ({ member, read }) => {
	const table = tableIn(member.tool, "pdm", "version");
	const source = stringAt(table, "source");
	if (source === "scm") return tags("pdm-backend");
	const path = stringAt(table, "path");
	if (source !== "file" || path === void 0) return unknown("[tool.pdm.version] names no file");
	const expression = stringAt(table, "pattern");
	return await searchText({
		source: read(path),
		path,
		expression,
		group: 1,
		assignment: /^(?:__version__|VERSION)\s*=\s*["'](?<version>.+?)["'][ \t]*(?:#.*)?\r?$/m
	});
};
const poetry = ({ member }) => {
	const plugin = buildTools(member).find((name) => name === "poetry-dynamic-versioning");
	return plugin === void 0 ? unknown("poetry-core is asked for it when it is built") : tags(plugin);
};
const scikitBuild = ({ member }) => {
	if (stringAt(tableIn(member.tool, "scikit-build", "metadata", "version"), "provider")?.endsWith("setuptools_scm") === true) return tags("setuptools-scm");
	return unknown("scikit-build-core is asked for it when it is built");
};
const backends = [
	{
		of: /^hatchling\b/,
		origin: hatch
	},
	{
		of: /^setuptools\b/,
		origin: setuptools
	},
	{
		of: /^flit_core\b/,
		origin: flit
	},
	{
		of: /^flit_scm\b/,
		origin: () => tags("flit-scm")
	},
	{
		of: /^pdm\b/,
		origin: pdm
	},
	{
		of: /^(?:poetry\.core|poetry_dynamic_versioning)\b/,
		origin: poetry
	},
	{
		of: /^pbr\b/,
		origin: () => tags("pbr")
	},
	{
		of: /^scikit_build_core\b/,
		origin: scikitBuild
	},
	{
		of: /^maturin\b/,
		origin: readCargoVersion
	}
];

// src/domain/problem/check-metadata.ts
const metadataIncomplete = defineFinding({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} has no ${missing.join(" and no ")} in [project]`,
	hint: `Add ${missing.join(" and ")} to [project]`,
	...place
}));
const metadataBare = defineFinding({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} is not described for an index, and would be published without ${missing.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else describe it in [project]",
	...place
}));
const metadataThin = defineFinding({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} lacks in [project]: ${missing.join(", ")}`,
	hint: "Add them, or list RA-METADATA-THIN under ignore",
	...place
}));
const licenseTable = defineFinding({
	code: "RA-METADATA-LICENSE-TABLE",
	severity: "warning",
	mender: "project"
}, ({ package: name, value, place }) => ({
	package: name,
	message: `${name} has a table for project.license, which is deprecated`,
	hint: `Write an SPDX expression: license = ${JSON.stringify(value ?? "MIT")}, and the files as license-files`,
	...place
}));
const noLicence = defineFinding({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} names no licence, and has no licence file`,
	hint: "Add license = \"…\" with an SPDX expression to [project], and a LICENSE file beside it",
	...place
}));
const noReadme = defineFinding({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} has no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...place
}));
const readmeEmpty = defineFinding({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: name, readme, place }) => ({
	package: name,
	message: `The README of ${name} is empty: ${shown(readme)}`,
	hint: "Write into it what the package is for, and how it is used",
	...place
}));
const readmeNotNamed = defineFinding({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: name, readme, place }) => ({
	package: name,
	message: `${name} has a ${readme} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(readme)} to [project]`,
	...place
}));
const versionNotCanonical = defineFinding({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: name, version, canonical, place }) => ({
	package: name,
	message: `${name} has the version ${JSON.stringify(version)}, whose canonical spelling is ${canonical}`,
	hint: `Write ${canonical}`,
	...place
}));
const versionDiffersInSource = defineFinding({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: name, version, other, place }) => ({
	package: name,
	message: `${name} is ${version} in ${place.file}:${place.line ?? 1} and ${JSON.stringify(other.version)} in ${other.place.file}:${other.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(name)})`,
	...other.place
}));
const nameNotNormal = defineFinding({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: name, raw, place }) => ({
	package: name,
	message: `The name ${raw} is ${name} on an index`,
	hint: `Write ${name}, unless ${raw} is the name that people know`,
	...place
}));
const nameTooSimilar = defineFinding({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: name, other, place }) => ({
	package: name,
	message: `PyPI takes the names ${other} and ${name} for too similar`,
	hint: "Rename the one that is not on the index yet",
	...place
}));
const nameOfOthers = defineFinding({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project"
}, ({ package: name, index, found, own, place }) => ({
	package: name,
	message: `${index} has a project ${name} that seems to belong to others: it names ${named$1(found)}, not ${named$1(own)}`,
	hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${name} under ignore`,
	...place
}));

// src/domain/problem/version-rules.ts
const versionNotReadable = defineFinding({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: name, why, place }) => ({
	package: name,
	message: `The version of ${name} cannot be read here: ${shown(why)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...place
}));
const versionFromTags = defineFinding({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages, tool, place }) => ({
	message: packages.length === 1 ? `${named$1(packages)} gets its version from the tag that releases it, by ${shown(tool)}` : `${packages.length} packages get their versions from the tags that release them, by ${shown(tool)}: ${named$1(packages)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...place
}));
const prereleaseRefused = defineFinding({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: name, version, place }) => ({
	package: name,
	message: `channel is stable, but ${name} has the pre-release version ${version}`,
	hint: "Set the final version, or channel to any",
	...place
}));

// src/domain/validation/version.ts
const readVersions = async ({ workspace, members, read }) => {
	const readings = await Promise.all(members.map(async (member) => {
		const { name } = member;
		const origin = await originOf(workspace, member, read);
		if (origin.kind === "stated") return [name, judgeStated(name, origin.stated)];
		const place = memberPlace(workspace, member, ["project", "dynamic"]);
		if (origin.kind === "tags") return [name, {
			name,
			tool: origin.tool,
			place
		}];
		return [name, versionNotReadable({
			package: name,
			why: origin.why,
			place
		})];
	}));
	return {
		versions: new Map(readings.flatMap(([name, reading]) => "version" in reading ? [[name, reading]] : [])),
		findings: readings.flatMap(([, reading]) => "code" in reading ? [reading] : []),
		untagged: readings.flatMap(([, reading]) => "tool" in reading ? [reading] : [])
	};
};
const withTag = (stated, tag) => tag === void 0 ? stated : settled(stated, (name) => tag.kind === "workspace" || tag.name === name ? tag.version : void 0);
const withPrepared = (stated, prepared) => settled(stated, (name) => prepared.get(name));
const settled = ({ untagged, ...stated }, versionOf) => {
	const known = untagged.flatMap(({ name, place }) => {
		const version = versionOf(name);
		return version === void 0 ? [] : [[name, {
			version,
			place
		}]];
	});
	return {
		...stated,
		versions: new Map([...stated.versions, ...known]),
		untagged: untagged.filter(({ name }) => versionOf(name) === void 0)
	};
};
const tellUntagged = (untagged) => [...Map.groupBy(untagged, ({ tool }) => tool)].map(([tool, all]) => versionFromTags({
	packages: all.map(({ name }) => name),
	tool,
	place: all[0].place
}));
const judgeStated = (name, stated) => {
	const { version, place } = stated;
	return parseVersion(version) === void 0 ? versionRefused({
		name,
		version,
		why: "is none by PEP 440",
		place
	}) : stated;
};
const checkVersion = (check) => {
	const { name, channel, refusesLocal } = check;
	const { version, place } = check.stated;
	const parsed = parseVersion(version);
	const canonical = formatVersion(parsed);
	return [
		...refusesLocal && isLocal(parsed) ? [versionRefused({
			name,
			version,
			why: "is a local one",
			place
		})] : [],
		...channel === "stable" && isPrerelease(parsed) ? [prereleaseRefused({
			package: name,
			version,
			place
		})] : [],
		...canonical === version ? [] : [versionNotCanonical({
			package: name,
			version,
			canonical,
			place
		})]
	];
};

// src/stages/validate/read-released.ts
const readReleased = async (workspace, index, signal) => {
	const projects = await Promise.all(publishable(workspace).map(({ name }) => index.project(name, { signal })));
	return new Map(projects.flatMap((project) => project === void 0 ? [] : [[project.name, project]]));
};

// src/domain/text/unified-diff.ts
const unifiedDiff = async (files) => {
	if (files.length === 0) return "";
	const { createTwoFilesPatch } = await import("../libraries/diff.js");
	return files.map(({ file, before, after }) => {
		const header = `diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}\n${modeLine(before, after)}`;
		if ((before ?? "") === (after ?? "")) return header;
		const [from, to] = [before === void 0 ? "/dev/null" : `a/${file}`, after === void 0 ? "/dev/null" : `b/${file}`];
		return `${header}${createTwoFilesPatch(from, to, before ?? "", after ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("");
};
const modeLine = (before, after) => {
	if (before === void 0) return "new file mode 100644\n";
	return after === void 0 ? "deleted file mode 100644\n" : "";
};
const quoted = (name) => {
	if (!/[^ -!#-[\]-~]/.test(name)) return name;
	return `"${[...new TextEncoder().encode(name)].map((byte) => {
		if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`;
		return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
	}).join("")}"`;
};

// src/domain/version-origin/backend.ts
const legacy = {
	requires: ["setuptools >= 40.8.0"],
	"build-backend": "setuptools.build_meta:__legacy__"
};
const backendOf = (workspace, member) => {
	const parsed = parseToml(member.text);
	const declared = tableIn$1(parsed.ok ? parsed.table : {}, "build-system");
	const { requires, "build-backend": backend = legacy["build-backend"], "backend-path": path } = "requires" in declared ? declared : legacy;
	if (path !== void 0 || !aString.accepts(backend) || !Array.isArray(requires)) return void 0;
	const texts = requires.filter((text) => aString.accepts(text));
	const others = /* @__PURE__ */ new Set([...workspace.members.map(({ name }) => name), ...sourcesOf(workspace.rootTool, member.tool)]);
	return texts.every((text) => {
		const requirement = parseRequirement(text);
		return requirement.ok && !others.has(requirement.requirement.name) && !text.includes("@");
	}) ? {
		folder: member.path,
		requires: texts.toSorted(),
		backend
	} : void 0;
};
const sourcesOf = (...tools) => tools.flatMap((tool) => {
	const { sources } = tableIn$1(tool, "uv");
	return aTable.accepts(sources) ? Object.keys(sources).map(normalizeName) : [];
});

// src/domain/workspace/locked-packages.ts
const readLockedPackages = (text) => {
	const locals = /* @__PURE__ */ new Map();
	let entry;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.startsWith("[")) entry = line === "[[package]]" ? { line: index + 1 } : void 0;
		if (entry === void 0) continue;
		const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
		if (key !== void 0) entry = {
			...entry,
			[key]: value,
			line: index + 1
		};
		if (!/^source = \{ (?:editable|virtual|directory) = /.test(line) || entry.name === void 0 || !isValidName(entry.name)) continue;
		locals.set(normalizeName(entry.name), {
			version: entry.version,
			line: entry.line
		});
	}
	return locals;
};

// src/domain/init/forge-home.ts
const readAddress = (address) => {
	const short = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(address);
	const url = URL.parse(short === null ? address : `ssh://${short[1]}/${short[2]}`);
	if (url === null || !/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "") return void 0;
	const [owner, repository] = url.pathname.replace(/\.git\/?$/, "").split("/").filter((part) => part !== "");
	if (owner === void 0 || repository === void 0) return void 0;
	return {
		host: (url.protocol === "ssh:" || url.protocol === "git:" ? url.hostname : url.host).toLowerCase(),
		owner,
		repository
	};
};
const homeOf = (remotes) => {
	const named = (name) => remotes.find((remote) => remote.name === name);
	const remote = named("upstream") ?? named("origin") ?? (remotes.length === 1 ? remotes[0] : void 0);
	return remote && readAddress(remote.url);
};
const giteaHosts = /* @__PURE__ */ new Set(["codeberg.org", "gitea.com"]);
const forgeOf = ({ host }) => {
	const words = host.replace(/:\d+$/, "").split(/[.-]/);
	if (giteaHosts.has(host) || words.includes("gitea") || words.includes("forgejo")) return "gitea";
	return words.includes("github") || words.includes("ghe") ? "github" : void 0;
};

export { backendOf, changieKey, changieSettings, checkVersion, forgeOf, homeOf, licenseTable, listOf, metadataBare, metadataIncomplete, metadataThin, nameNotNormal, nameOfOthers, nameTooSimilar, noLicence, noReadme, once, originOf, readAddress, readChangelogs, readLockedPackages, readReleased, readVersions, readmeEmpty, readmeNotNamed, rememberedFiles, scrivChangelog, scrivFolder, scrivSettings, tableAt, tablesAt, tellUntagged, textAt, towncrierSettings, unifiedDiff, versionDiffersInSource, versionNotCanonical, withPrepared, withTag };