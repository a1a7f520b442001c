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
}, describe = (e) => typeof e == "string" ? e.length > 40 ? "a string" : JSON.stringify(e) : r.accepts(e) ? "a list" : i.accepts(e) ? "a table" : typeof e == "object" ? "a date or time" : String(e), publishabilityOf = ({ isDeclaredPackage: e, classifiers: t, tool: n }) => {
	if (!e) return {
		isPublishable: !1,
		reason: i.accepts(n.uv) && n.uv.package === !1 ? "tool.uv.package = false" : "no [build-system]"
	};
	let r = t.find((e) => /^private ::/i.test(e));
	return r === void 0 ? {
		isPublishable: !0,
		reason: "a package"
	} : {
		isPublishable: !1,
		reason: `classifier ${r}`
	};
}, publishable = ({ members: e }) => e.filter((e) => publishabilityOf(e).isPublishable), hasPlace = (e) => Error.isError(e) && "line" in e, parseToml = (t) => {
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
}, openPlaces = (e) => {
	let t = e.replace(/^\ufeff/, ""), n = [], r = new Map(), i = [];
	for (let e = skipBlank(t, 0); e < t.length; e = skipBlank(t, e)) if (t[e] === "[") {
		let a = t[e + 1] === "[", { keys: o } = readKeys(t, e + (a ? 2 : 1));
		i = resolve(o, r, a), n.push({
			path: i,
			start: e,
			value: void 0
		}), e = endOfLine(t, e);
	} else e = readEntry({
		text: t,
		items: n
	}, {
		at: e,
		table: i,
		isInside: !1
	});
	return {
		text: t,
		items: n
	};
}, placeIn = ({ text: e, items: t }, n, r = "value") => {
	for (let i = n.length; i > 0; i--) {
		let a = n.slice(0, i), o = (r === "value" ? t.find((e) => e.value !== void 0 && isSame(e.path, a)) : void 0)?.value ?? t.find(({ path: e, start: t }) => t !== void 0 && startsWith(e, a))?.start;
		if (o !== void 0) return placeAt(e, o);
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), isSame = (e, t) => e.length === t.length && startsWith(e, t), placeAt = (e, t) => {
	let n = e.slice(0, t).split("\n");
	return {
		line: n.length,
		column: n.at(-1).length + 1
	};
}, resolve = (e, t, n) => {
	let r = [];
	for (let [i, a] of e.entries()) {
		r.push(a);
		let o = JSON.stringify(r), s = t.get(o), c = n && i === e.length - 1 ? (s ?? -1) + 1 : s;
		c !== void 0 && (t.set(o, c), r.push(c));
	}
	return r;
}, readEntry = (e, { at: t, table: n, isInside: r }) => {
	let { keys: i, end: a } = readKeys(e.text, t);
	if (e.text[a] !== "=") return Math.max(endOfLine(e.text, a), t + 1);
	let o = skipBlank(e.text, a + 1), s = [...n, ...i];
	return e.items.push({
		path: s,
		start: r ? void 0 : t,
		value: o
	}), readValue(e, o, s);
}, readValue = (e, t, n) => {
	let { text: r, items: i } = e, a = r[t];
	if (a === "\"" || a === "'") return endOfString(r, t);
	if (a !== "[" && a !== "{") return t + match(/[^,\]}#\n]*/y, r, t);
	let o = a === "[" ? "]" : "}", s = 0, c = skipBlank(r, t + 1);
	for (; c < r.length && r[c] !== o;) {
		let t = c;
		if (a === "{") c = readEntry(e, {
			at: c,
			table: n,
			isInside: !0
		});
		else {
			let t = [...n, s++];
			i.push({
				path: t,
				start: void 0,
				value: c
			}), c = readValue(e, c, t);
		}
		if (c = skipBlank(r, c), r[c] === "," && (c = skipBlank(r, c + 1)), c === t) break;
	}
	return c + 1;
}, readKeys = (e, t) => {
	let n = [], r = t;
	for (;;) {
		r = skipSpace(e, r);
		let t = e[r] === "\"" || e[r] === "'", i = t ? endOfString(e, r) : r + bare(e, r);
		if (n.push(t ? unquoted(e.slice(r, i)) : e.slice(r, i)), r = skipSpace(e, i), e[r] !== ".") return {
			keys: n,
			end: r
		};
		r++;
	}
}, bare = (e, t) => match(/[\w-]*/y, e, t), skipSpace = (e, t) => t + match(/[ \t]*/y, e, t), match = (e, t, n) => (e.lastIndex = n, e.exec(t)?.[0].length ?? 0), unquoted = (e) => {
	if (!e.includes("\\")) return e.slice(1, -1);
	let t = parseToml(`${e} = 0`);
	return t.ok ? Object.keys(t.table)[0] ?? e : e;
}, endOfString = (e, t) => {
	let n = e[t], r = e.startsWith(n.repeat(3), t), i = r ? n.repeat(3) : n, a = t + i.length;
	for (; a < e.length && !e.startsWith(i, a);) a += n === "\"" && e[a] === "\\" ? 2 : 1;
	for (a += i.length; r && e[a] === n;) a++;
	return a;
}, skipBlank = (e, t) => {
	let n = t;
	for (;;) {
		if (n += match(/\s*/y, e, n), e[n] !== "#") return n;
		n = endOfLine(e, n);
	}
}, endOfLine = (e, t) => {
	let n = e.indexOf("\n", t);
	return n < 0 ? e.length : n;
};
export { n as aBoolean, r as aList, t as aString, i as aTable, describe, openPlaces, parseToml, placeIn, publishabilityOf, publishable, tableIn };
