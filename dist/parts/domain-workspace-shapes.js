import { parse as e } from "../libraries/smol-toml.js";
const t = {
	words: "a string",
	accepts: (e) => typeof e == "string"
}, n = {
	words: "true or false",
	accepts: (e) => typeof e == "boolean"
}, r = {
	words: "a list",
	accepts: (e) => Array.isArray(e)
}, i = {
	words: "a table",
	accepts: (e) => typeof e == "object" && !!e && Object.getPrototypeOf(e) === null
}, tableIn = (e, t) => {
	let n = e[t];
	return i.accepts(n) ? n : {};
}, describe = (e) => typeof e == "string" ? e.length > 40 ? "a string" : JSON.stringify(e) : r.accepts(e) ? "a list" : i.accepts(e) ? "a table" : typeof e == "object" ? "a date or time" : String(e), hasPlace = (e) => Error.isError(e) && "line" in e, parseToml = (t) => {
	try {
		return {
			ok: !0,
			table: e(t, { integersAsBigInt: "asNeeded" })
		};
	} catch (e) {
		if (!hasPlace(e)) throw e;
		return {
			ok: !1,
			message: e.message.split("\n", 1).join("").replace("Invalid TOML document: ", ""),
			...insideOf(t, e)
		};
	}
}, insideOf = (e, { line: t, column: n }) => {
	let r = e.trimEnd().split("\n");
	return t <= r.length ? {
		line: t,
		column: n
	} : {
		line: r.length,
		column: (r.at(-1) ?? "").length + 1
	};
};
export { n as aBoolean, r as aList, t as aString, i as aTable, describe, parseToml, tableIn };
