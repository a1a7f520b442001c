import { parseConfig, unknownPackages } from "./domain-config-config.js";
import { Problem, fileIn, invalidSetting, join, spell, twoConfigs, unreadableConfig } from "./domain-problem-plan.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { findRoot, openToml, placeIn } from "./domain-workspace-read.js";

// src/runtime/config-file.ts
const readConfig = (files, folder, keys) => {
	const root = rootAround(files, folder);
	if (root === void 0) return void 0;
	const named = (name) => fileIn(files, root.folder, name);
	const members = () => membersOf(files, root.folder);
	const inside = root.pyproject.tool["release-actions"];
	const own = files.readText(join(root.folder, "release-actions.toml"));
	if (own === void 0) return read(inside ?? {}, {
		text: root.pyproject.text,
		file: named("pyproject.toml"),
		start,
		keys,
		members
	});
	const file = named("release-actions.toml");
	if (inside !== void 0) throw new Problem(twoConfigs({
		file,
		other: named("pyproject.toml")
	}));
	const parsed = parseToml(own);
	if (!parsed.ok) {
		const { message, line, column } = parsed;
		throw new Problem(unreadableConfig({
			why: message,
			place: {
				file,
				line,
				column
			}
		}));
	}
	return read(parsed.table, {
		text: own,
		file,
		start: [],
		keys,
		members
	});
};
const start = ["tool", "release-actions"];
const read = (table, { text, file, start, keys, members }) => {
	const locate = (path) => {
		const document = openToml(text);
		return document && placeIn(document, [...start, ...path], "key");
	};
	if (!isTable(table)) {
		const place = {
			file,
			...locate([])
		};
		throw new Problem(invalidSetting({
			key: start.join("."),
			expected: "a table",
			value: spell(table),
			place
		}));
	}
	const parsed = parseConfig({
		table,
		file,
		keys,
		locate
	});
	const strangers = async () => unknownPackages(parsed.config, await members() ?? [...parsed.config.packages.keys()]);
	return {
		...parsed,
		locate,
		strangers
	};
};
const rootAround = (files, folder) => readable(() => findRoot(files, folder));
const membersOf = async (files, folder) => {
	const { readWorkspace } = await import("./domain-workspace-read.js").then((n) => n.read_exports);
	return readable(() => readWorkspace(files, folder).members.map(({ name }) => name));
};
const readable = (read) => {
	try {
		return read();
	} catch (error) {
		if (error instanceof Problem) return void 0;
		throw error;
	}
};
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { readConfig };