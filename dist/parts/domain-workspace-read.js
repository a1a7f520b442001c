import { __exportAll } from "./rolldown-runtime.js";
import { Bug, Problem, aBoolean, aList, aString, aTable, ancestors, baseName, describe, fileIn, formatTag, gitTopOf, invalidName, invalidPythonRange, invalidRequirement, invalidToml, invalidVersion, isAbsolute, join, missingKey, normalize, parent, parseTagFormat, parseTagFormats, relative, sameKey, tagFitsNoFormat, tagFormatAssumed, tagIsNotVersion, wrongType } from "./domain-problem-plan.js";
import { brokenMemberLink, canonicalVersion, compareVersions, impliesExtra, invalidGlob, isNormalName, isValidName, nestedWorkspace, noFolder, noMemberFile, noProjectTable, noWorkspace, normalizeName, parseRequirement, parseSpecifiers, parseVersion, remember, sameName, unknownWorkspaceKey, unmanaged } from "./domain-problem-workspace.js";
import { parseTOML } from "../libraries/toml-eslint-parser.js";
import { parseToml } from "./domain-workspace-members-with.js";

// src/domain/tag/match-tag.ts
const longestTag = 1024;
const matchTag = (tag, formats, members) => matchSetFormat(tag, formats, members) ?? matchUsualFormat(tag, formats, members);
const matchSetFormat = (tag, { workspace, packages }, members) => {
	const ofPackages = [...packages].flatMap(([name, own]) => own.flatMap((format) => readings(format, tag)).filter((reading) => (reading.name ?? name) === name).map(({ version }) => ({
		name,
		version
	})));
	return choose([...ofWorkspace(workspace, tag, packages), ...ofPackages], members);
};
const matchUsualFormat = (tag, { usual, packages }, members) => {
	const found = choose(ofWorkspace(usual, tag, packages), members);
	if (found === void 0) return void 0;
	return (found.kind === "package" ? [members.get(found.name)] : [...members.values()]).some((own) => couldBe(found.version, own)) ? found : void 0;
};
const ofWorkspace = (formats, tag, packages) => formats.flatMap((format) => readings(format, tag)).filter(({ name }) => name === void 0 || !packages.has(name));
const choose = (all, members) => {
	const [first, ...others] = all.flatMap(({ name, version }) => name === void 0 || !members.has(name) ? [] : [{
		name,
		version
	}]);
	if (first !== void 0) return {
		kind: "package",
		...others.reduce((best, each) => each.name.length > best.name.length ? each : best, first)
	};
	const whole = all.find(({ name }) => name === void 0);
	return whole && {
		kind: "workspace",
		version: whole.version
	};
};
const couldBe = (text, own) => {
	const version = parseVersion(text);
	const other = parseVersion(own ?? "");
	if (other === void 0) return version.release.length > 1;
	return version.epoch === other.epoch && version.release[0] <= other.release[0] + 1n;
};
const readings = ({ pieces }, tag) => {
	if (tag.length > longestTag) return [];
	const places = pieces.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
	return splits(pieces, tag).flatMap((values) => {
		const rawName = values[places.indexOf("name")];
		const version = readVersion$1(values[places.indexOf("version")]);
		if (version === void 0 || rawName !== void 0 && !isValidName(rawName)) return [];
		return [{
			name: rawName && normalizeName(rawName),
			version
		}];
	});
};
const splits = (pieces, text) => {
	const [first, ...rest] = pieces;
	if (first === void 0) return text === "" ? [[]] : [];
	if (first.kind === "text") return text.startsWith(first.text) ? splits(rest, text.slice(first.text.length)) : [];
	if (rest.length === 0) return text === "" ? [] : [[text]];
	return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) => splits(rest, text.slice(end)).map((values) => [text.slice(0, end), ...values]));
};
const readVersion$1 = (text) => /^[0-9]\S*$/.test(text) ? canonicalVersion(text) : void 0;

// src/domain/workspace/publishable.ts
const publishabilityOf = ({ isDeclaredPackage, classifiers, tool }) => {
	if (!isDeclaredPackage) return {
		isPublishable: false,
		reason: aTable.accepts(tool.uv) && tool.uv.package === false ? "tool.uv.package = false" : "no [build-system]"
	};
	const privacy = classifiers.find((classifier) => /^private ::/i.test(classifier));
	if (privacy !== void 0) return {
		isPublishable: false,
		reason: `classifier ${privacy}`
	};
	return {
		isPublishable: true,
		reason: "a package"
	};
};
const publishable = ({ members }) => members.filter((member) => publishabilityOf(member).isPublishable);

// src/domain/tag/suggest-format.ts
const versionStart = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi;
const longest = 200;
const versionAtEnd = (tag) => splitTag(tag)?.version;
const splitTag = (tag) => {
	if (tag.length > longest) return void 0;
	for (const { index } of tag.matchAll(versionStart)) {
		const start = /\d/.test(tag[index]) ? index : index + 1;
		const [before, text] = [tag.slice(0, start), tag.slice(start)];
		const version = canonicalVersion(text);
		const isEnd = !text.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(before);
		if (version !== void 0 && !isEnd) return {
			before,
			version,
			after: ""
		};
	}
};
const splitAround = (tag, members) => {
	if (tag.length > longest) return void 0;
	const [, before = "", found = "", after = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(tag) ?? [];
	const version = parseVersion(found);
	return [...members.values()].some((own) => {
		const other = parseVersion(own ?? "");
		return version !== void 0 && other !== void 0 && compareVersions(version, other) === 0;
	}) ? {
		before,
		version: canonicalVersion(found),
		after
	} : void 0;
};
const suggestFormat = (tag, members, formats) => {
	const parts = splitTag(tag) ?? splitAround(tag, members);
	if (parts === void 0) return void 0;
	const { before, version, after } = parts;
	const around = `${before}\0${after}`;
	const withVersion = (text) => text.replace("\0", "{version}");
	const [only, ...others] = members.keys();
	if (only === void 0) return void 0;
	const tableOf = (name) => formats.packages.has(name) ? name : void 0;
	if (others.length === 0) return checked(tag, {
		format: withVersion(around),
		owner: only,
		table: tableOf(only)
	}, members);
	const named = longestOf([...members.keys()].filter((name) => spelling(name).test(around)));
	if (named !== void 0) {
		const format = withVersion(around.replace(spelling(named), "{name}"));
		return checked(tag, {
			format,
			owner: named,
			table: tableOf(named)
		}, members);
	}
	const word = before.replace(/[-_./@=]*v?$/i, "");
	const owner = [[...members.keys()].filter((name) => word !== "" && spelling(word, "(?:^|-)", "$").test(name)), [...members].filter(([, own]) => canonicalVersion(own ?? "") === version).map(([name]) => name)].find(({ length }) => length === 1)?.[0];
	return checked(tag, {
		format: withVersion(around),
		owner,
		table: owner
	}, members);
};
const mostLookedAt = 50;
const suggestFor = (packages, tags, { members, formats }) => {
	const sorted = tags.flatMap((tag) => {
		const version = versionAtEnd(tag);
		return version === void 0 ? [] : [{
			tag,
			version: parseVersion(version)
		}];
	}).toSorted((a, b) => compareVersions(b.version, a.version)).map(({ tag }) => tag);
	const suggested = sorted.slice(0, mostLookedAt).map((tag) => ({
		tag,
		suggestion: suggestFormat(tag, members, formats)
	}));
	const isOurs = ({ suggestion }) => packages.includes(suggestion?.package ?? "");
	const first = suggested.find(isOurs) ?? suggested[0];
	if (first === void 0) return {
		tags: [],
		line: void 0
	};
	return {
		tags: [first.tag, ...sorted.filter((tag) => tag !== first.tag)],
		line: first.suggestion?.line
	};
};
const checked = (tag, { format, owner, table }, members) => {
	const parsed = parseTagFormat(format);
	if ("code" in parsed || matchTag(tag, formatsOf(parsed, table), members) === void 0) return void 0;
	const place = table === void 0 ? "" : `.packages.${table}`;
	return {
		line: `tag-format = ${JSON.stringify(format)} in [tool.release-actions${place}]`,
		package: owner
	};
};
const formatsOf = (format, table) => table === void 0 ? {
	workspace: [format],
	usual: [],
	packages: /* @__PURE__ */ new Map()
} : {
	workspace: [],
	usual: [],
	packages: /* @__PURE__ */ new Map([[table, [format]]])
};
const spelling = (name, start = "(?<![a-z0-9])", end = "(?![a-z0-9])") => new RegExp(`${start}${name.split(/[^a-z0-9]+/i).join("[-_.]+")}${end}`, "i");
const longestOf = (names) => names.toSorted((a, b) => b.length - a.length)[0];

// src/domain/tag/tag-owners.ts
const releasesByTag = ({ tags, formats, workspace, versions }) => {
	const members = publishable(workspace);
	const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
	const root = members.find(({ path }) => path === ".");
	const bare = found.get(void 0) ?? [];
	const practice = {
		root: workspace.above === void 0 ? root : void 0,
		above: workspace.above,
		isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
		areNamed: members.some(({ name }) => found.has(name)),
		versions,
		bare
	};
	const releases = new Map(members.map((member) => {
		const own = found.get(member.name) ?? [];
		if (member === practice.root) return [member.name, [...own, ...bare]];
		return [member.name, own.length > 0 ? own : bareReleases(member, practice)];
	}));
	const doubtful = new Map(unread.map((tag) => [versionAtEnd(tag), tag]));
	if (practice.root === void 0 && practice.above === void 0) for (const { version, tag } of bare) doubtful.set(version, tag);
	const unclear = members.flatMap(({ name }) => {
		const version = versions.get(name);
		const tag = doubtful.get(version ?? "");
		const isSettled = releases.get(name).some((release) => release.version === version);
		return tag === void 0 || isSettled ? [] : [[name, tag]];
	});
	return {
		releases,
		unclear: new Map(unclear),
		unread
	};
};
const tagMembers = (members, versions = /* @__PURE__ */ new Map()) => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));
const readTags = (tags, formats, members) => {
	const found = /* @__PURE__ */ new Map();
	const unread = [];
	for (const tag of tags) {
		const match = matchTag(tag, formats, members);
		if (match === void 0) {
			if (versionAtEnd(tag) !== void 0) unread.push(tag);
			continue;
		}
		const owner = match.kind === "package" ? match.name : void 0;
		const release = {
			version: match.version,
			tag
		};
		const others = found.get(owner);
		if (others === void 0) found.set(owner, [release]);
		else others.push(release);
	}
	return {
		found,
		unread
	};
};
const bareReleases = ({ name }, practice) => {
	const { root, above, isOneVersion, areNamed, versions, bare } = practice;
	const version = versions.get(name);
	const own = parseVersion(version ?? "");
	if (above !== void 0 || root !== void 0) {
		const top = above === void 0 ? versions.get(root.name) : above.version;
		const other = parseVersion(top ?? "");
		if (own === void 0 || other === void 0) return above === void 0 && version === top ? bare : [];
		return compareVersions(own, other) === 0 ? bare : [];
	}
	if (isOneVersion) return bare;
	if (own === void 0) return [];
	const others = bare.map((release) => ({
		release,
		other: parseVersion(release.version)
	}));
	if (areNamed) return others.every(({ other }) => compareVersions(other, own) <= 0) ? bare : [];
	return others.filter(({ other }) => other.epoch === own.epoch && other.release[0] <= own.release[0]).map(({ release }) => release);
};

// src/domain/toml/spans.ts
const openToml = (text) => {
	const shift = text.startsWith("﻿") ? 1 : 0;
	try {
		const [top] = parseTOML(text.slice(shift), { tomlVersion: "1.1" }).body;
		return {
			text,
			shift,
			tables: [top, ...top.body.filter((node) => node.type === "TOMLTable")]
		};
	} catch {
		return;
	}
};
const startsWith = (path, start) => start.every((part, index) => part === path[index]);
const keysOf = ({ keys }) => keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
const tablePath = (table) => table.type === "TOMLTable" ? table.resolvedKey : [];
const pairsOf = (table) => table.type === "TOMLTable" ? table.body : table.body.filter((node) => node.type === "TOMLKeyValue");
const findInside = (node, path) => {
	const [first, ...rest] = path;
	if (first === void 0) return node;
	if (node.type === "TOMLInlineTable") return findPair(node.body, path);
	const element = node.type === "TOMLArray" && typeof first === "number" ? node.elements[first] : void 0;
	return element && findInside(element, rest);
};
const findPair = (pairs, path) => {
	for (const { key, value } of pairs) {
		const keys = keysOf(key);
		const found = startsWith(path, keys) ? findInside(value, path.slice(keys.length)) : void 0;
		if (found !== void 0) return found;
	}
};
const findValue = ({ tables }, path) => {
	for (const table of tables) {
		const start = tablePath(table);
		const found = startsWith(path, start) ? findPair(pairsOf(table), path.slice(start.length)) : void 0;
		if (found !== void 0) return found;
	}
};
const quoteOf = ({ style, multiline }) => {
	if (style === "basic") return multiline ? "\"\"\"" : "\"";
	return multiline ? "'''" : "'";
};
const stringOf = (text, node, { start, end }) => {
	const quote = quoteOf(node);
	const content = {
		start: start + quote.length,
		end: end - quote.length
	};
	return {
		value: node.value,
		quote,
		content,
		isVerbatim: text.slice(content.start, content.end) === node.value
	};
};
const placeOf = ({ loc }) => ({
	line: loc.start.line,
	column: loc.start.column + 1
});
const locateIn = (document, path) => {
	const node = findValue(document, path);
	if (node === void 0) return void 0;
	const span = {
		start: node.range[0] + document.shift,
		end: node.range[1] + document.shift
	};
	const isString = node.type === "TOMLValue" && node.kind === "string";
	return {
		...span,
		...placeOf(node),
		string: isString ? stringOf(document.text, node, span) : void 0
	};
};
const locateEntry = (document, path) => {
	const entry = findValue(document, path)?.parent;
	if (entry?.type !== "TOMLKeyValue" || entry.parent.type === "TOMLInlineTable") return void 0;
	return {
		start: entry.range[0] + document.shift,
		end: entry.range[1] + document.shift
	};
};
const headerOf = ({ tables }, path) => {
	for (const table of tables) {
		if (table.type === "TOMLTable" && startsWith(table.resolvedKey, path)) return table;
		const start = tablePath(table);
		const pair = pairsOf(table).find(({ key }) => startsWith([...start, ...keysOf(key)], path));
		if (pair !== void 0) return pair;
	}
};
const placeIn = (document, path, of = "value") => {
	for (let length = path.length; length > 0; length -= 1) {
		const part = path.slice(0, length);
		const node = of === "value" ? findValue(document, part) ?? headerOf(document, part) : headerOf(document, part);
		if (node !== void 0) return placeOf(node);
	}
};

// src/domain/plan/member-place.ts
const memberPlace = ({ prefix }, member, path) => {
	let found;
	const search = () => {
		if (found === void 0) {
			const document = openToml(member.text);
			found = { place: document && placeIn(document, path) };
		}
		return found.place;
	};
	return {
		file: normalize(join(prefix, `${member.path}/pyproject.toml`)),
		get line() {
			return search()?.line;
		},
		get column() {
			return search()?.column;
		}
	};
};
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
const requirementPath = ({ table, index }) => table.startsWith(extras) ? [
	"project",
	"optional-dependencies",
	table.slice(30),
	index
] : [...table.split("."), index];

// src/domain/plan/check-tag.ts
const isSameVersion = (a, b) => compareVersions(parseVersion(a), parseVersion(b)) === 0;
const checkTag = (check) => [...checkFormat(check), ...checkTagVersion(check)];
const checkFormat = ({ tag: { text, match }, tagFormats, workspace: { members } }) => {
	if (matchSetFormat(text, tagFormats, tagMembers(members)) !== void 0) return [];
	const format = tagFormats.usual.find((each) => {
		return matchSetFormat(text, {
			workspace: [each],
			usual: [],
			packages: /* @__PURE__ */ new Map()
		}, tagMembers(members))?.kind === match.kind;
	});
	return format === void 0 ? [] : [tagFormatAssumed({
		tag: text,
		format: format.text
	})];
};
const checkTagVersion = ({ tag, workspace, choices, versions }) => {
	const { match, text } = tag;
	const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
	const disagree = (member) => tagIsNotVersion({
		tag: text,
		tagVersion: match.version,
		package: {
			name: member.name,
			version: versions.get(member.name),
			place: memberPlace(workspace, member, ["project", "version"])
		}
	});
	const having = (...statuses) => workspace.members.filter(({ name }) => statuses.includes(choices.get(name).status));
	if (match.kind === "package") return workspace.members.filter(({ name }) => name === match.name).filter((member) => !agrees(member)).map(disagree);
	const root = workspace.members.find(({ path }) => path === ".");
	if (root !== void 0 && agrees(root)) return [];
	const toPublish = having("publish", "complete");
	const all = [...toPublish, ...having("published")];
	if (all.length > 0 && !all.some(agrees)) {
		const only = all.length === 1 ? all[0] : void 0;
		return [only === void 0 ? tagIsNotVersion({
			tag: text,
			tagVersion: match.version,
			package: void 0
		}) : disagree(only)];
	}
	return toPublish.filter((member) => !agrees(member)).map(disagree);
};

// src/domain/tag/fits-none.ts
const fitsNone = (tag, formats, members) => {
	const texts = [
		...formats.workspace,
		...[...formats.packages.values()].flat(),
		...formats.usual
	].map(({ text }) => text);
	const suggestion = suggestFormat(tag, members, formats);
	const [first = "name"] = members.keys();
	const name = suggestion?.package ?? first;
	const version = members.get(name) ?? versionAtEnd(tag) ?? "1.2.3";
	return tagFitsNoFormat({
		tag,
		formats: [...new Set(texts)],
		line: suggestion?.line,
		example: formatTag(formats, {
			name,
			version
		})
	});
};

// src/domain/workspace/source-text.ts
const topOf = ({ root, prefix }) => prefix === "" ? root : root.slice(0, root.length - prefix.length - 1) || "/";
const isInside = (folder, path) => path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
const sourceReader = (files, workspace) => {
	const top = topOf(workspace);
	return (path) => {
		const asked = normalize(join(workspace.root, path));
		if (isAbsolute(path) || !isInside(top, asked)) return { kind: "outside" };
		const real = files.realPath(asked);
		if (real === void 0) return { kind: "missing" };
		const file = relative(top, real);
		if (!isInside(top, real) || isGitsOwn(file)) return { kind: "outside" };
		const text = files.readText(real);
		return text === void 0 ? { kind: "missing" } : {
			kind: "text",
			text,
			file
		};
	};
};
const folderReader = (files, workspace) => {
	const top = topOf(workspace);
	return (path) => {
		const asked = normalize(join(workspace.root, path));
		if (isAbsolute(path) || !isInside(top, asked)) return void 0;
		const real = files.realPath(asked);
		return real !== void 0 && isInside(top, real) && !isGitsOwn(relative(top, real)) ? files.list(real) : void 0;
	};
};
const isGitsOwn = (path) => path.split("/").includes(".git");

// src/domain/toml/edit.ts
const replaceSpans = (text, replacements) => {
	const sorted = replacements.toSorted((a, b) => a.start - b.start);
	const parts = [];
	let offset = 0;
	for (const { start, end, text: replacement } of sorted) {
		if (start < offset) throw new Bug(`Replacements overlap at offset ${start}`);
		parts.push(text.slice(offset, start), replacement);
		offset = end;
	}
	return parts.join("") + text.slice(offset);
};
const control = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";
const unfitFor = {
	"'": new RegExp(`['${control}]`),
	"'''": new RegExp(`'''|'$|[${control}]`)
};
const escaped = (value) => JSON.stringify(value).slice(1, -1).replaceAll("", "\\u007f");
const encode = (value, quote) => {
	const unfit = unfitFor[quote];
	if (unfit !== void 0 && !unfit.test(value)) return `${quote}${value}${quote}`;
	const basic = quote.length === 1 ? "\"" : "\"\"\"";
	return `${basic}${escaped(value)}${basic}`;
};
const editStrings = (text, edits) => {
	const document = openToml(text);
	if (document === void 0) return void 0;
	const replacements = [];
	for (const { path, value } of edits) {
		const located = locateIn(document, path);
		if (located?.string === void 0) return void 0;
		const { string, start, end } = located;
		if (string.value !== value) replacements.push({
			start,
			end,
			text: encode(value, string.quote)
		});
	}
	return replaceSpans(text, replacements);
};
const editStringItem = (text, path, value) => editOnLine(text, path, value) ?? editStrings(text, [{
	path,
	value
}]);
const editOnLine = (text, path, value) => {
	const [table, key, ...deeper] = path.map(String);
	if (table === void 0 || key === void 0 || deeper.length > 0 || !/^[\w-]+$/.test(table + key)) return void 0;
	const head = new RegExp(`^\\[${table}\\][ \\t]*\\r?$`, "m").exec(text);
	const from = head === null ? text.length : head.index + head[0].length;
	const line = new RegExp(`^${key}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(text.slice(from));
	if (line === null) return void 0;
	const [whole, quote, old = ""] = line;
	const end = from + line.index + whole.length;
	const edited = `${text.slice(0, end - old.length - 2)}${encode(value, quote)}${text.slice(end)}`;
	const valueIn = (toml) => {
		const parsed = parseToml(toml);
		const within = parsed.ok ? parsed.table[table] : void 0;
		return aTable.accepts(within) ? within[key] : void 0;
	};
	return old !== value && valueIn(text) === old && valueIn(edited) === value ? edited : void 0;
};

// src/domain/workspace/dynamic.ts
const hasDynamicRequirements = ({ dynamic }) => dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
const dynamicRequirements = ({ name, dynamic }, locked, members) => (locked.get(name) ?? []).flatMap((text, index) => {
	const parsed = parseRequirement(text);
	if (!parsed.ok || !members.has(parsed.requirement.name)) return [];
	const { requirement } = parsed;
	const isExtra = requirement.marker !== void 0 && impliesExtra(requirement.marker);
	if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies")) return [];
	return [{
		table: "uv.lock",
		index,
		requirement,
		kind: isExtra ? "extra" : "dynamic"
	}];
});

// src/domain/workspace/lock.ts
const startOfPackage = /^\[\[package\]\]\r?$/gm;
const isLocal = /^source = \{ (?:editable|virtual|directory) = /m;
const text = (table, key) => aString.accepts(table[key]) ? table[key] : "";
const textOf$1 = (entry) => {
	if (!aTable.accepts(entry) || text(entry, "name") === "") return [];
	const extras = aList.accepts(entry.extras) ? `[${entry.extras.join(",")}]` : "";
	const marker = text(entry, "marker");
	return [`${text(entry, "name")}${extras}${text(entry, "specifier")}${marker === "" ? "" : ` ; ${marker}`}`];
};
const readLock = (file, lock) => {
	const found = /* @__PURE__ */ new Map();
	const starts = Array.from(lock.matchAll(startOfPackage), ({ index }) => index);
	for (const [position, start] of starts.entries()) {
		const part = lock.slice(start, starts[position + 1]);
		if (!isLocal.test(part)) continue;
		const parsed = parseToml(part);
		if (!parsed.ok) {
			const line = lock.slice(0, start).split("\n").length - 1 + parsed.line;
			throw new Problem(invalidToml({
				why: parsed.message,
				place: {
					file,
					line,
					column: parsed.column
				}
			}));
		}
		const [entry] = aList.accepts(parsed.table.package) ? parsed.table.package : [];
		if (!aTable.accepts(entry)) continue;
		const metadata = aTable.accepts(entry.metadata) ? entry.metadata["requires-dist"] : void 0;
		found.set(text(entry, "name"), aList.accepts(metadata) ? metadata.flatMap(textOf$1) : []);
	}
	return found;
};

// src/domain/workspace/glob.ts
const rangesOf = (letters) => {
	const ranges = [];
	for (let index = 0; index < letters.length; index++) {
		const letter = letters[index];
		const last = letters[index + 1] === "-" ? letters[index + 2] : void 0;
		ranges.push([letter, last ?? letter]);
		if (last !== void 0) index += 2;
	}
	return ranges;
};
const readSet = (letters, start) => {
	const isNegated = letters[start + 1] === "!";
	const first = start + (isNegated ? 2 : 1);
	const end = letters.indexOf("]", first + 1);
	if (end === -1) return void 0;
	return {
		token: {
			kind: "set",
			isNegated,
			ranges: rangesOf(letters.slice(first, end))
		},
		next: end + 1
	};
};
const wrongStars = "wildcards are `*`, or `**` as a whole part of the path";
const readStars = (letters, start) => {
	let end = start;
	while (letters[end] === "*") end += 1;
	if (end - start === 1) return {
		token: { kind: "star" },
		next: end
	};
	const isWholePart = (start === 0 || letters[start - 1] === "/") && (end === letters.length || letters[end] === "/");
	return end - start === 2 && isWholePart ? {
		token: { kind: "tree" },
		next: end + 1
	} : void 0;
};
const isWild = ({ kind }) => kind !== "letter";
const textOf = (tokens) => tokens.map((token) => token.kind === "letter" ? token.letter : "").join("");
const parsePattern = (text) => {
	const letters = Array.from(text);
	const tokens = [];
	for (let index = 0; index < letters.length;) {
		const letter = letters[index];
		if (letter !== "*" && letter !== "[") {
			tokens.push(letter === "?" ? { kind: "any" } : {
				kind: "letter",
				letter
			});
			index += 1;
			continue;
		}
		const read = letter === "*" ? readStars(letters, index) : readSet(letters, index);
		if (read === void 0) return {
			ok: false,
			message: letter === "*" ? wrongStars : "a `[` has no `]`"
		};
		tokens.push(read.token);
		index = read.next;
	}
	const start = textOf(tokens.slice(0, tokens.findIndex(isWild)));
	const end = textOf(tokens.slice(tokens.findLastIndex(isWild) + 1));
	return {
		ok: true,
		pattern: {
			text,
			tokens,
			isLiteral: !/[?*[]/.test(text),
			start,
			end
		}
	};
};
const isIn = (ranges, letter) => {
	const point = letter.codePointAt(0);
	return ranges.some(([first, last]) => first.codePointAt(0) <= point && point <= last.codePointAt(0));
};
const takes = (token, letter, crossesFolders) => {
	if (token.kind === "letter") return token.letter === letter;
	if (token.kind === "tree") return true;
	if (letter === "/" && !crossesFolders) return false;
	return token.kind !== "set" || isIn(token.ranges, letter) !== token.isNegated;
};
const leaveStars = (tokens, reached, isAtStart) => {
	for (const [index, { kind }] of tokens.entries()) if (reached[index] && (kind === "star" || kind === "tree" && isAtStart)) reached[index + 1] = true;
};
const matches = (pattern, path, { crossesFolders }) => {
	const { tokens, text, isLiteral, start, end } = pattern;
	if (isLiteral) return text === path;
	if (!path.startsWith(start) || !path.endsWith(end)) return false;
	if (text === "*") return crossesFolders || !path.includes("/");
	let reached = [true];
	let isAtStart = true;
	for (const letter of path) {
		leaveStars(tokens, reached, isAtStart);
		const next = [];
		for (const [index, token] of tokens.entries()) {
			if (!reached[index] || !takes(token, letter, crossesFolders)) continue;
			next[token.kind === "star" || token.kind === "tree" ? index : index + 1] = true;
		}
		reached = next;
		isAtStart = letter === "/";
	}
	leaveStars(tokens, reached, true);
	return reached[tokens.length] === true;
};

// src/domain/workspace/ignored.ts
const globOf = (pattern) => pattern.replaceAll(/\\(.)|\[\^|(?<!^|\/|\*)\*{2,}|\*{2,}(?!\/|\*|$)/g, (found, escaped) => {
	if (escaped !== void 0) return /[?*[\]]/.test(escaped) ? `[${escaped}]` : escaped;
	return found === "[^" ? "[!" : "*";
});
const readRule = (line) => {
	const text = line.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
	if (text === "" || text.startsWith("#")) return void 0;
	const isNegated = text.startsWith("!");
	const path = isNegated ? text.slice(1) : text;
	const isForFolders = path.endsWith("/");
	const glob = globOf(isForFolders ? path.slice(0, -1) : path);
	const parsed = parsePattern(glob.includes("/") ? glob.replace(/^\//, "") : `**/${glob}`);
	return parsed.ok ? {
		pattern: parsed.pattern,
		isNegated,
		isForFolders
	} : void 0;
};
const readRules = (files, folder, file) => ({
	folder,
	rules: (files.readText(join(folder, file)) ?? "").split("\n").map(readRule).filter((rule) => rule !== void 0)
});
const startIgnores = (files, folder) => {
	const above = ancestors(folder);
	const top = gitTopOf(files, folder);
	const repository = top === void 0 ? [] : above.slice(0, above.indexOf(top) + 1);
	return {
		plain: above.map((path) => readRules(files, path, ".ignore")),
		git: [...repository.map((path) => readRules(files, path, ".gitignore")), ...repository.slice(-1).map((path) => readRules(files, path, ".git/info/exclude"))]
	};
};
const verdict = (all, path, isFolder) => {
	for (const { folder, rules } of all) {
		const from = relative(folder, path);
		const rule = rules.findLast(({ pattern, isForFolders }) => (isFolder || !isForFolders) && matches(pattern, from, { crossesFolders: false }));
		if (rule !== void 0) return rule.isNegated ? "kept" : "ignored";
	}
};
const isEmpty = (files, folder, ignores) => (files.list(folder) ?? []).every((entry) => {
	const path = join(folder, entry.name);
	const isFolder = entry.kind === "folder";
	if (isFolder && entry.isLink) return true;
	if ((verdict(ignores.plain, path, isFolder) ?? verdict(ignores.git, path, isFolder)) === "ignored") return true;
	if (!isFolder) return false;
	return isEmpty(files, path, {
		plain: [readRules(files, path, ".ignore"), ...ignores.plain],
		git: ignores.git.length === 0 ? [] : [readRules(files, path, ".gitignore"), ...ignores.git]
	});
});
const hasOnlyIgnoredFiles = (files, folder) => isEmpty(files, folder, startIgnores(files, folder));

// src/domain/workspace/walk.ts
const mostVisits = 2;
const partOf = (text) => {
	if (text === "**") return { kind: "tree" };
	const parsed = parsePattern(text);
	return parsed.ok ? {
		kind: "part",
		pattern: parsed.pattern
	} : parsed;
};
const walk = (files, root, glob) => {
	const parts = [];
	const isFromRoot = isAbsolute(glob);
	for (const text of (isFromRoot ? glob.slice(glob.indexOf("/") + 1) : glob).split("/")) {
		const part = partOf(text);
		if ("ok" in part) return part;
		parts.push(part);
	}
	const paths = [];
	const done = /* @__PURE__ */ new Set();
	const listed = /* @__PURE__ */ new Map();
	const visits = /* @__PURE__ */ new Map();
	const list = (path) => {
		const entries = listed.get(path) ?? files.list(join(root, path)) ?? [];
		listed.set(path, entries);
		return entries;
	};
	const mayDescend = ({ path, isLinked }) => {
		if (!isLinked) return true;
		const real = files.realPath(join(root, path)) ?? path;
		const count = (visits.get(real) ?? 0) + 1;
		visits.set(real, count);
		return count <= mostVisits;
	};
	const below = ({ path, isLinked }, { name, isLink }) => ({
		path: join(path, name),
		isLinked: isLinked || isLink
	});
	const reach = (place, index) => {
		if (index === parts.length) paths.push(place.path);
		else look(place, index);
	};
	const lookForTree = (place, index) => {
		const isLast = index === parts.length - 1;
		if (!isLast) look(place, index + 1);
		for (const entry of list(place.path)) {
			if (entry.kind !== "folder") continue;
			const child = below(place, entry);
			if (isLast) paths.push(child.path);
			if (mayDescend(child)) look(child, index);
		}
	};
	const lookForPattern = (place, index, pattern) => {
		for (const entry of list(place.path)) {
			if (entry.kind === "file" || !matches(pattern, entry.name, { crossesFolders: false })) continue;
			reach(below(place, entry), index + 1);
		}
		if (!pattern.text.startsWith(".")) return;
		if (matches(pattern, ".", { crossesFolders: false })) reach(place, index + 1);
		if (matches(pattern, "..", { crossesFolders: false })) reach({
			...place,
			path: join(place.path, "..")
		}, index + 1);
	};
	const look = (place, index) => {
		const key = `${index} ${place.path}`;
		if (done.has(key)) return;
		done.add(key);
		const part = parts[index];
		if (part.kind === "tree") lookForTree(place, index);
		else if (part.pattern.isLiteral) reach({
			...place,
			path: join(place.path, part.pattern.text)
		}, index + 1);
		else lookForPattern(place, index, part.pattern);
	};
	look({
		path: isFromRoot ? glob.slice(0, glob.indexOf("/") + 1) : "",
		isLinked: false
	}, 0);
	return {
		ok: true,
		paths
	};
};

// src/domain/workspace/members.ts
const isExcluded = (exclusions, root, path) => exclusions.some((exclusion) => {
	const subject = exclusion.isAbsolute ? join(root, path) : path;
	return matches(exclusion.pattern, subject, { crossesFolders: true });
});
const readExclusions = (globs, faults) => globs.flatMap((text, glob) => {
	const path = normalize(text);
	const parsed = parsePattern(path);
	if (parsed.ok) return [{
		pattern: parsed.pattern,
		isAbsolute: isAbsolute(path)
	}];
	faults.push({
		table: "exclude",
		glob,
		message: parsed.message
	});
	return [];
});
const isHidden = (path) => /^\.(?!\.?$)/.test(baseName(path));
const isLink = (files, path) => files.list(parent(path) ?? path)?.some(({ name, isLink: is }) => is && name === baseName(path)) ?? false;
const findMembers = (files, root, { members: globs, exclude }) => {
	const members = [];
	const withoutFile = [];
	const brokenLinks = [];
	const faults = [];
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	const exclusions = readExclusions(exclude, faults);
	const attempt = (read) => {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			findings.push(...error.findings);
			return;
		}
	};
	const lenient = {
		readText: (path) => files.readText(path),
		list: (path) => attempt(() => files.list(path)),
		realPath: (path) => files.realPath(path)
	};
	const judge = (match) => {
		const folder = join(root, match.path);
		const text = files.readText(join(folder, "pyproject.toml"));
		if (text !== void 0) members.push({
			path: match.path,
			glob: match.glob,
			text
		});
		else if (files.list(folder) === void 0) {
			if (isLink(files, folder)) brokenLinks.push(match);
		} else if (!isHidden(match.path) && !hasOnlyIgnoredFiles(files, folder)) withoutFile.push(match);
	};
	for (const [glob, text] of globs.entries()) {
		const walked = walk(lenient, root, normalize(text));
		if (!walked.ok) faults.push({
			table: "members",
			glob,
			message: walked.message
		});
		for (const found of walked.ok ? walked.paths : []) {
			const path = found.startsWith(`${root}/`) ? relative(root, found) : found;
			if (seen.has(path)) continue;
			seen.add(path);
			if (!isExcluded(exclusions, root, path)) attempt(() => judge({
				path,
				glob
			}));
		}
	}
	return {
		members,
		withoutFile,
		brokenLinks,
		faults,
		findings
	};
};
const takesIn = ({ members, exclude }, root, project) => {
	const path = relative(root, project);
	return members.some((text) => {
		const glob = normalize(text);
		const parsed = parsePattern(glob);
		return parsed.ok && matches(parsed.pattern, isAbsolute(glob) ? project : path, { crossesFolders: false });
	}) && !isExcluded(readExclusions(exclude, []), root, path);
};

// src/domain/workspace/complaints.ts
const findingsOf = (complaints, file, text) => {
	if (complaints.length === 0) return [];
	const document = openToml(text);
	return complaints.map(({ path, write, at }) => write({
		file,
		...document && placeIn(document, path, at)
	})).sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
};
const keyText = (path) => path.map((part, index) => {
	if (typeof part === "number") return `[${part}]`;
	const key = /^[A-Za-z0-9_-]+$/.test(part) ? part : JSON.stringify(part);
	return index === 0 ? key : `.${key}`;
}).join("");
const complainOfType = (complaints, path, { value, expected }) => {
	complaints.push({
		path,
		write: (place) => wrongType({
			key: keyText(path),
			expected,
			value: describe(value),
			place
		})
	});
};
const field = (shape, ...path) => ({
	path,
	key: path.at(-1) ?? path[0],
	shape
});
const get = (complaints, table, { path, key, shape }) => {
	const value = table?.[key];
	if (value === void 0 || shape.accepts(value)) return value;
	complainOfType(complaints, path, {
		value,
		expected: shape.words
	});
};
const allStrings = (list) => list.every(aString.accepts);
const getStrings = (complaints, table, list) => {
	const values = get(complaints, table, list) ?? [];
	if (allStrings(values)) return values;
	return values.map((value, index) => {
		if (aString.accepts(value)) return value;
		if (!list.passesOver?.accepts(value)) complainOfType(complaints, [...list.path, index], {
			value,
			expected: aString.words
		});
	});
};
const getOnlyStrings = (complaints, table, list) => {
	const strings = getStrings(complaints, table, list);
	return allStrings(strings) ? strings : strings.filter((text) => text !== void 0);
};

// src/domain/workspace/uv-table.ts
const workspaceField = field(aTable, "tool", "uv", "workspace");
const membersField = field(aList, "tool", "uv", "workspace", "members");
const excludeField = field(aList, "tool", "uv", "workspace", "exclude");
const sourcesField = field(aTable, "tool", "uv", "sources");
const checkNames = (complaints, table, path) => {
	if (table === void 0) return [];
	const keys = Object.keys(table);
	if (keys.every(isNormalName)) return keys;
	const seen = /* @__PURE__ */ new Set();
	for (const raw of keys) {
		const name = normalizeName(raw);
		const at = [...path, raw];
		if (!isValidName(raw)) complaints.push({
			path: at,
			write: (place) => invalidName({
				name: raw,
				key: keyText(path),
				place
			}),
			at: "key"
		});
		else if (seen.has(name)) complaints.push({
			path: at,
			write: (place) => sameKey({
				name: raw,
				table: keyText(path),
				place
			}),
			at: "key"
		});
		else seen.add(name);
	}
	return keys;
};
const readGlobs = (complaints, table, list) => getStrings(complaints, table, list).flatMap((glob, index) => {
	if (glob === void 0) return [];
	const parsed = parsePattern(glob);
	if (!parsed.ok) {
		const why = parsed.message;
		complaints.push({
			path: [...list.path, index],
			write: (place) => invalidGlob({
				glob,
				why,
				place
			})
		});
	}
	return [glob];
});
const readWorkspaceTable = (complaints, uv) => {
	const table = get(complaints, uv, workspaceField);
	if (table === void 0) return void 0;
	for (const key of Object.keys(table)) {
		if (key === membersField.key || key === excludeField.key) continue;
		const path = [...workspaceField.path, key];
		complaints.push({
			path,
			write: (place) => unknownWorkspaceKey({
				key,
				place
			}),
			at: "key"
		});
	}
	return {
		members: readGlobs(complaints, table, membersField),
		exclude: readGlobs(complaints, table, excludeField)
	};
};
const isOfWorkspace = (complaints, source, path) => {
	const complain = (at, value, { words }) => complainOfType(complaints, [...sourcesField.path, ...at], {
		value,
		expected: words
	});
	if (!aTable.accepts(source)) {
		complain(path, source, aTable);
		return false;
	}
	const { workspace } = source;
	if (workspace === void 0 || typeof workspace === "string") return false;
	if (!aBoolean.accepts(workspace)) complain([...path, "workspace"], workspace, aBoolean);
	return workspace === true;
};
const readWorkspaceSources = (complaints, uv) => {
	const sources = get(complaints, uv, sourcesField);
	const isNamed = (key) => {
		const value = sources?.[key];
		if (!aList.accepts(value)) return isOfWorkspace(complaints, value, [key]);
		return value.map((source, index) => isOfWorkspace(complaints, source, [key, index])).includes(true);
	};
	return checkNames(complaints, sources, sourcesField.path).filter(isNamed).map(normalizeName);
};

// src/domain/workspace/requirements.ts
const parse = remember(parseRequirement);
const isForExtra = remember(impliesExtra);
const listOf = (kind, ...path) => ({
	...field(aList, ...path),
	table: path.join("."),
	kind
});
const runtime = listOf("runtime", "project", "dependencies");
const build = listOf("build", "build-system", "requires");
const legacyGroup = listOf("group", "tool", "uv", "dev-dependencies");
const extrasField = field(aTable, "project", "optional-dependencies");
const groupsPath = ["dependency-groups"];
const extraOf = remember((name) => listOf("extra", "project", "optional-dependencies", name));
const groupOf = remember((name) => ({
	...listOf("group", "dependency-groups", name),
	passesOver: aTable
}));
const collectRequirements = (complaints, tables) => {
	const { project, buildSystem, groups, uv } = tables;
	const found = [];
	const addAll = (parent, list) => {
		const { path, table, kind } = list;
		const texts = getStrings(complaints, parent, list);
		for (let index = 0; index < texts.length; index++) {
			const text = texts[index];
			if (text === void 0) continue;
			const parsed = parse(text);
			if (parsed.ok) {
				const { requirement } = parsed;
				const isExtra = kind === "runtime" && requirement.marker !== void 0 && isForExtra(requirement.marker);
				found.push({
					table,
					index,
					requirement,
					kind: isExtra ? "extra" : kind
				});
			} else {
				const at = [...path, index];
				const why = parsed.message;
				complaints.push({
					path: at,
					write: (place) => invalidRequirement({
						key: keyText(at),
						text,
						why,
						place
					})
				});
			}
		}
	};
	addAll(project, runtime);
	const extras = get(complaints, project, extrasField);
	for (const extra of checkNames(complaints, extras, extrasField.path)) addAll(extras, extraOf(extra));
	addAll(buildSystem, build);
	for (const group of checkNames(complaints, groups, groupsPath)) addAll(groups, groupOf(group));
	addAll(uv, legacyGroup);
	return found;
};

// src/domain/workspace/pyproject.ts
const fields = {
	project: field(aTable, "project"),
	name: field(aString, "project", "name"),
	version: field(aString, "project", "version"),
	dynamic: field(aList, "project", "dynamic"),
	classifiers: field(aList, "project", "classifiers"),
	requiresPython: field(aString, "project", "requires-python"),
	buildSystem: field(aTable, "build-system"),
	buildBackend: field(aString, "build-system", "build-backend"),
	groups: field(aTable, "dependency-groups"),
	tool: field(aTable, "tool"),
	uv: field(aTable, "tool", "uv"),
	package: field(aBoolean, "tool", "uv", "package"),
	managed: field(aBoolean, "tool", "uv", "managed")
};
const readName = (complaints, project) => {
	const { path } = fields.name;
	const name = get(complaints, project, fields.name);
	if (project.name === void 0) complaints.push({
		path: fields.project.path,
		write: (place) => missingKey({
			key: "project.name",
			place
		})
	});
	if (name === void 0 || isValidName(name)) return name;
	complaints.push({
		path,
		write: (place) => invalidName({
			key: "project.name",
			name,
			place
		})
	});
};
const readVersion = (complaints, project, dynamic) => {
	const { path } = fields.version;
	const version = get(complaints, project, fields.version);
	if (project.version === void 0 && !dynamic.includes("version")) complaints.push({
		path: fields.project.path,
		write: (place) => missingKey({
			key: "project.version",
			place
		})
	});
	if (version !== void 0 && parseVersion(version) === void 0) complaints.push({
		path,
		write: (place) => invalidVersion({
			version,
			place
		})
	});
	return version;
};
const readRequiresPython = (complaints, project) => {
	const { path } = fields.requiresPython;
	const specifier = get(complaints, project, fields.requiresPython);
	if (specifier !== void 0 && parseSpecifiers(specifier) === void 0) complaints.push({
		path,
		write: (place) => invalidPythonRange({
			specifier,
			place
		})
	});
	return specifier;
};
const readProject = (complaints, tables, packageKey) => {
	const { project, buildSystem } = tables;
	const requirements = collectRequirements(complaints, tables);
	const buildBackend = get(complaints, buildSystem, fields.buildBackend);
	if (project === void 0) return void 0;
	const rawName = readName(complaints, project);
	const dynamic = getOnlyStrings(complaints, project, fields.dynamic);
	const version = readVersion(complaints, project, dynamic);
	const classifiers = getOnlyStrings(complaints, project, fields.classifiers);
	const requiresPython = readRequiresPython(complaints, project);
	if (rawName === void 0) return void 0;
	return {
		name: normalizeName(rawName),
		rawName,
		version,
		dynamic,
		isDeclaredPackage: packageKey ?? buildSystem !== void 0,
		classifiers,
		requiresPython,
		buildBackend,
		requirements,
		project
	};
};
const nothing = {
	project: void 0,
	hasProjectTable: false,
	isManaged: true,
	package: void 0,
	workspace: void 0,
	workspaceSources: [],
	tool: {}
};
const readPyproject = (file, text) => {
	const parsed = parseToml(text);
	if (!parsed.ok) {
		const { message, line, column } = parsed;
		return {
			...nothing,
			text,
			findings: [invalidToml({
				why: message,
				place: {
					file,
					line,
					column
				}
			})]
		};
	}
	const complaints = [];
	const document = parsed.table;
	const tool = get(complaints, document, fields.tool);
	const uv = get(complaints, tool, fields.uv);
	const tables = {
		project: get(complaints, document, fields.project),
		buildSystem: get(complaints, document, fields.buildSystem),
		groups: get(complaints, document, fields.groups),
		uv
	};
	const packageKey = get(complaints, uv, fields.package);
	const project = readProject(complaints, tables, packageKey);
	const isManaged = get(complaints, uv, fields.managed) ?? true;
	const workspace = readWorkspaceTable(complaints, uv);
	const workspaceSources = readWorkspaceSources(complaints, uv);
	return {
		project,
		hasProjectTable: document.project !== void 0,
		isManaged,
		package: packageKey,
		workspace,
		workspaceSources,
		text,
		tool: tool ?? {},
		findings: findingsOf(complaints, file, text)
	};
};

// src/domain/workspace/root.ts
const nearest = (files, folders) => {
	for (const folder of folders) {
		const text = files.readText(join(folder, "pyproject.toml"));
		if (text !== void 0) return {
			folder,
			text
		};
	}
};
const read = (files, { folder, text }) => {
	const pyproject = readPyproject("pyproject.toml", text);
	if (pyproject.findings.length === 0) return {
		folder,
		pyproject
	};
	throw new Problem(readPyproject(fileIn(files, folder, "pyproject.toml"), text).findings);
};
const rootAbove = (files, project) => {
	const found = nearest(files, ancestors(project).slice(1));
	if (found === void 0) return void 0;
	const root = read(files, found);
	const table = root.pyproject.workspace;
	return table !== void 0 && takesIn(table, root.folder, project) ? root : void 0;
};
const findRoot = (files, startFolder) => {
	const start = files.realPath(startFolder);
	if (start === void 0) throw new Problem(noFolder({ directory: startFolder }));
	const found = nearest(files, ancestors(start));
	if (found?.folder !== start && files.list(start) === void 0) throw new Problem(noFolder({ directory: start }));
	if (found === void 0) throw new Problem(noWorkspace({ directory: start }));
	const { folder, pyproject } = read(files, found);
	if (!pyproject.isManaged) {
		const document = openToml(pyproject.text);
		const place = document && placeIn(document, [
			"tool",
			"uv",
			"managed"
		]);
		throw new Problem(unmanaged({
			file: fileIn(files, folder, "pyproject.toml"),
			...place
		}));
	}
	if (pyproject.workspace !== void 0) return {
		folder,
		pyproject
	};
	if (!pyproject.hasProjectTable) throw new Problem(noProjectTable({ file: fileIn(files, folder, "pyproject.toml") }));
	return rootAbove(files, folder) ?? {
		folder,
		pyproject
	};
};
const rootAround = (files, folder) => {
	try {
		return findRoot(files, folder).folder;
	} catch (error) {
		if (error instanceof Problem) return folder;
		throw error;
	}
};

// src/domain/workspace/read.ts
var read_exports = /* @__PURE__ */ __exportAll({ readWorkspace: () => readWorkspace });
const globFindings = (matches, { pyproject }, file) => {
	const { withoutFile, brokenLinks, faults } = matches;
	if (withoutFile.length + brokenLinks.length + faults.length === 0) return [];
	const document = openToml(pyproject.text);
	const globOf = (table, position) => {
		const path = [
			"tool",
			"uv",
			"workspace",
			table,
			position
		];
		return {
			glob: pyproject.workspace?.[table][position] ?? "",
			place: {
				file,
				...document && placeIn(document, path)
			}
		};
	};
	return [
		...faults.map(({ table, glob, message }) => invalidGlob({
			...globOf(table, glob),
			why: message
		})),
		...withoutFile.map(({ path, glob }) => noMemberFile({
			...globOf("members", glob),
			folder: path
		})),
		...brokenLinks.map(({ path, glob }) => brokenMemberLink({
			...globOf("members", glob),
			link: path
		}))
	];
};
const gather = ({ sound, findings, fileByName, named }, candidate) => {
	const { path, file, pyproject } = candidate;
	const { project } = pyproject;
	findings.push(...pyproject.findings);
	if (!pyproject.isManaged && path !== ".") return;
	if (pyproject.workspace !== void 0 && path !== ".") findings.push(nestedWorkspace({ file }));
	for (const name of pyproject.workspaceSources) if (name !== project?.name) named.add(name);
	if (project === void 0) {
		if (!pyproject.hasProjectTable && pyproject.findings.length === 0) findings.push(noProjectTable({ file }));
		return;
	}
	const other = fileByName.get(project.name);
	if (other !== void 0) findings.push(sameName({
		name: project.name,
		other,
		place: { file }
	}));
	fileByName.set(project.name, other ?? file);
	sound.push({
		path,
		file,
		pyproject,
		project
	});
};
const gatherAll = (root, matches, fileOf) => {
	const { hasProjectTable, workspaceSources } = root.pyproject;
	const named = new Set(hasProjectTable ? [] : workspaceSources);
	const gathering = {
		sound: [],
		findings: [],
		fileByName: /* @__PURE__ */ new Map(),
		named
	};
	const isRootListed = matches.members.some(({ path }) => path === "");
	if (hasProjectTable || isRootListed) gather(gathering, {
		path: ".",
		file: fileOf("pyproject.toml"),
		pyproject: root.pyproject
	});
	for (const { path: found, text } of matches.members) {
		if (found === "") continue;
		const file = fileOf(join(found, "pyproject.toml"));
		const path = isAbsolute(found) ? relative(root.folder, found) : found;
		gather(gathering, {
			path,
			file,
			pyproject: readPyproject(file, text)
		});
	}
	return gathering;
};
const inTree = (finding, fileOf) => finding.file !== void 0 && isAbsolute(finding.file) ? {
	...finding,
	file: fileOf(finding.file)
} : finding;
const readAbove = (files, top) => {
	const text = files.readText(join(top, "pyproject.toml"));
	return text === void 0 ? void 0 : { version: readPyproject("pyproject.toml", text).project?.version };
};
const readWorkspace = (files, startFolder) => {
	const root = findRoot(files, startFolder);
	const top = gitTopOf(files, root.folder) ?? root.folder;
	const prefix = relative(top, root.folder);
	const fileOf = (path) => {
		if (isAbsolute(path)) return relative(top, path);
		return path.startsWith("..") ? normalize(join(prefix, path)) : join(prefix, path);
	};
	const matches = findMembers(files, root.folder, root.pyproject.workspace ?? {
		members: [],
		exclude: []
	});
	const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
	const findings = [
		...matches.findings.map((finding) => inTree(finding, fileOf)),
		...globFindings(matches, root, fileOf("pyproject.toml")),
		...gathered.findings
	];
	if (findings.some(({ severity }) => severity === "error")) throw new Problem(findings);
	const lockFile = join(root.folder, "uv.lock");
	const lock = sound.some(({ project }) => hasDynamicRequirements(project)) ? files.readText(lockFile) : void 0;
	const locked = lock === void 0 ? /* @__PURE__ */ new Map() : readLock(fileOf("uv.lock"), lock);
	const members = sound.map(({ path, pyproject, project }) => {
		const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
		const dynamic = dynamicRequirements(project, locked, fileByName);
		const requirements = dynamic.length === 0 ? project.requirements : [...project.requirements, ...dynamic];
		return {
			...project,
			requirements,
			path,
			isPackage,
			text: pyproject.text,
			tool: pyproject.tool
		};
	});
	return {
		root: root.folder,
		prefix,
		above: prefix === "" || members.some(({ path }) => fileOf(path) === "") ? void 0 : readAbove(files, top),
		rootText: root.pyproject.text,
		rootTool: root.pyproject.tool,
		members: members.toSorted((a, b) => a.name < b.name ? -1 : 1),
		hasLock: files.realPath(lockFile) !== void 0,
		findings
	};
};

// src/domain/config/tag-formats.ts
const readTagFormats = (input, { packages }) => {
	const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats]);
	const formats = parseTagFormats(input, new Map(ofPackages));
	if (!("workspace" in formats)) throw new Problem(formats);
	return formats;
};

// src/domain/workspace/workspace.ts
const requirementKinds = [
	"runtime",
	"extra",
	"build",
	"dynamic",
	"group"
];

// src/domain/graph/components.ts
const components = (nodes, next) => {
	const found = [];
	const visits = /* @__PURE__ */ new Map();
	const open = [];
	const enter = (node) => {
		const visit = {
			order: visits.size,
			lowest: visits.size,
			isOpen: true
		};
		visits.set(node, visit);
		open.push(node);
		return {
			node,
			visit,
			leadsTo: next(node),
			done: 0
		};
	};
	const close = (node, { order, lowest }) => {
		if (lowest !== order) return;
		const component = open.splice(open.lastIndexOf(node));
		for (const member of component) visits.get(member).isOpen = false;
		found.push(component);
	};
	const explore = (start) => {
		const path = [enter(start)];
		for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
			const value = step.leadsTo[step.done];
			step.done += 1;
			if (value === void 0) {
				path.pop();
				close(step.node, step.visit);
				const above = path.at(-1)?.visit;
				if (above !== void 0) above.lowest = Math.min(above.lowest, step.visit.lowest);
				continue;
			}
			const visit = visits.get(value);
			if (visit === void 0) path.push(enter(value));
			else if (visit.isOpen) step.visit.lowest = Math.min(step.visit.lowest, visit.order);
		}
	};
	for (const node of nodes) if (!visits.has(node)) explore(node);
	return found;
};

// src/domain/graph/graph.ts
const byName = (a, b) => a < b ? -1 : 1;
const isHard = (kind) => kind !== "extra" && kind !== "group";
const hardRequirements = ({ names, edges }) => {
	const required = new Map(names.map((name) => [name, []]));
	for (const { from, to, hard } of edges) if (hard) required.get(from)?.push(to);
	return required;
};
const levelOfUnit = (unit, required, levels) => {
	let highest = -1;
	for (const name of unit) for (const other of required.get(name) ?? []) highest = Math.max(highest, levels.get(other) ?? -1);
	return highest + 1;
};
const arrange = (names, edges) => {
	const required = hardRequirements({
		names,
		edges
	});
	const units = components(names, (name) => required.get(name) ?? []);
	const levelOf = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const level = levelOfUnit(unit, required, levelOf);
		for (const name of unit) levelOf.set(name, level);
	}
	const levels = [];
	for (const name of names) {
		const level = levelOf.get(name) ?? 0;
		while (levels.length <= level) levels.push([]);
		levels[level]?.push(name);
	}
	return {
		names,
		edges,
		levels,
		cycles: units.filter(({ length }) => length > 1).map((unit) => unit.toSorted(byName)).toSorted(([a = ""], [b = ""]) => byName(a, b))
	};
};
const addKind = (draft, kind) => {
	if (draft.kinds.includes(kind)) return;
	draft.kinds.push(kind);
	draft.kinds = requirementKinds.filter((each) => draft.kinds.includes(each));
	draft.hard ||= isHard(kind);
};
const buildGraph = ({ members }) => {
	const sorted = members.toSorted((a, b) => byName(a.name, b.name));
	const names = sorted.map(({ name }) => name);
	const last = new Map(names.map((name) => [name, void 0]));
	const edges = sorted.flatMap(({ name: from, requirements }) => {
		const drafts = [];
		for (const { requirement, kind } of requirements) {
			const to = requirement.name;
			const draft = last.get(to);
			if (draft?.from === from) addKind(draft, kind);
			else if (to !== from && (draft !== void 0 || last.has(to))) {
				const made = {
					from,
					to,
					kinds: [kind],
					hard: isHard(kind)
				};
				last.set(to, made);
				drafts.push(made);
			}
		}
		return drafts.sort((a, b) => byName(a.to, b.to));
	});
	return arrange(names, edges);
};
const restrict = ({ names, edges }, kept) => arrange(names.filter((name) => kept.has(name)), edges.filter(({ from, to }) => kept.has(from) && kept.has(to)));
const reach = (start, next) => {
	const found = /* @__PURE__ */ new Set();
	const open = [start];
	for (let name = open.pop(); name !== void 0; name = open.pop()) for (const other of next.get(name) ?? []) {
		if (other === start || found.has(other)) continue;
		found.add(other);
		open.push(other);
	}
	return found;
};
const dependencies = (graph, name) => reach(name, hardRequirements(graph));
const dependents = (graph, name) => {
	const turned = graph.edges.map((edge) => ({
		...edge,
		from: edge.to,
		to: edge.from
	}));
	return reach(name, hardRequirements({
		names: graph.names,
		edges: turned
	}));
};

export { buildGraph, checkTag, dependencies, dependents, editStringItem, editStrings, findRoot, fitsNone, folderReader, hardRequirements, hasDynamicRequirements, isSameVersion, isWritten, keyText, locateEntry, locateIn, matchTag, matches, memberPlace, openToml, parsePattern, placeIn, publishabilityOf, publishable, readPyproject, readTagFormats, readWorkspace, read_exports, releasesByTag, replaceSpans, requirementPath, requirementPlace, restrict, rootAround, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd };