import { join, normalize } from "./domain-problem-plan.js";
import { parse } from "../libraries/smol-toml.js";

// src/domain/toml/parse.ts
const hasPlace = (error) => Error.isError(error) && "line" in error;
const parseToml = (text) => {
	try {
		return {
			ok: true,
			table: parse(text, { integersAsBigInt: "asNeeded" })
		};
	} catch (error) {
		if (!hasPlace(error)) throw error;
		return {
			ok: false,
			message: error.message.split("\n", 1).join("").replace("Invalid TOML document: ", ""),
			line: error.line,
			column: error.column
		};
	}
};

// src/domain/workspace/members-with.ts
const membersWith = ({ prefix, members }, paths) => {
	const byFolder = new Map(members.map(({ name, path }) => [normalize(join(prefix, path)), name]));
	return new Set(paths.flatMap((path) => {
		const folder = foldersAbove(path).find((each) => byFolder.has(each));
		return folder === void 0 ? [] : byFolder.get(folder);
	}));
};
const foldersAbove = (path) => {
	const found = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
	return [...found, ""];
};

export { foldersAbove, membersWith, parseToml };