import { join as e, normalize as t } from "./actions-publish-contract.js";
import { parse as n } from "../libraries/smol-toml.js";
const hasPlace = (e) => Error.isError(e) && "line" in e, parseToml = (e) => {
	try {
		return {
			ok: !0,
			table: n(e, { integersAsBigInt: "asNeeded" })
		};
	} catch (e) {
		if (!hasPlace(e)) throw e;
		return {
			ok: !1,
			message: e.message.split("\n", 1).join("").replace("Invalid TOML document: ", ""),
			line: e.line,
			column: e.column
		};
	}
}, membersWith = ({ prefix: n, members: r }, i) => {
	let a = new Map(r.map(({ name: r, path: i }) => [t(e(n, i)), r]));
	return new Set(i.flatMap((e) => {
		let t = foldersAbove(e).find((e) => a.has(e));
		return t === void 0 ? [] : a.get(t);
	}));
}, foldersAbove = (e) => {
	let t = [];
	for (let n = e.lastIndexOf("/"); n > 0; n = e.lastIndexOf("/", n - 1)) t.push(e.slice(0, n));
	return [...t, ""];
};
export { foldersAbove, membersWith, parseToml };
