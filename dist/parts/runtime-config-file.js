import { parseConfig as e, unknownPackages as t } from "./domain-config-config.js";
import { Problem as n, fileIn as r, invalidSetting as i, notText as a, spell as o, twoConfigs as s, unreadableConfig as c } from "../index.js";
import { openPlaces as l, parseToml as u, placeIn as d } from "./domain-toml-places.js";
import { join as f } from "./domain-workspace-path.js";
import { findRoot as p } from "./actions-discover-action.js";
const readConfig = async (e, t, i) => {
	let a = rootAround(e, t);
	if (a === void 0) return;
	let named = (t) => r(e, a.folder, t), members = () => membersOf(e, a.folder), o = a.pyproject.tool["release-actions"], l = ownText(e, a.folder, named(m));
	if (l === void 0) {
		let e = {
			text: a.pyproject.text,
			file: named("pyproject.toml"),
			start: h,
			members
		};
		return read(o ?? {}, e, o === void 0 ? {} : await i());
	}
	let d = named(m);
	if (o !== void 0) throw new n(s({
		file: d,
		other: named("pyproject.toml")
	}));
	let f = u(l);
	if (!f.ok) {
		let { message: e, line: t, column: r } = f;
		throw new n(c({
			why: e,
			place: {
				file: d,
				line: t,
				column: r
			}
		}));
	}
	return read(f.table, {
		text: l,
		file: d,
		start: [],
		members
	}, await i());
}, m = "release-actions.toml", ownText = (e, t, r) => {
	try {
		let i = e.readText(f(t, m)), a = i === void 0 ? e.list(t)?.find(({ name: e }) => e === m) : void 0;
		if (a === void 0) return i;
		let o = a.kind === "folder" ? "it is a folder" : "it is a link that leads nowhere";
		throw new n(c({
			why: o,
			place: { file: r },
			hint: "Make it a file, or remove it"
		}));
	} catch (e) {
		if (!(e instanceof n)) throw e;
		let [t] = e.findings;
		if (t?.code !== a.code) throw e;
		let i = {
			file: r,
			line: t.line
		};
		throw new n(c({
			why: "it is not UTF-8",
			place: i,
			hint: "Save the file as UTF-8"
		}), { cause: e });
	}
}, h = ["tool", "release-actions"], read = (r, { text: a, file: s, start: c, members: u }, f) => {
	let locate = (e) => d(l(a), [...c, ...e], "key");
	if (!isTable(r)) {
		let e = {
			file: s,
			...locate([])
		};
		throw new n(i({
			key: c.join("."),
			expected: "a table",
			value: o(r),
			place: e
		}));
	}
	let p = Object.fromEntries(Object.entries(f).filter(([, { surfaces: e }]) => e.includes("key"))), m = Object.keys(f).filter((e) => p[e] === void 0), h = e({
		table: r,
		file: s,
		keys: Object.keys(p),
		onlyGiven: m,
		locate
	}), strangers = async () => {
		let e = await u();
		return e === void 0 ? [] : t(h.config, e);
	};
	return {
		...h,
		fields: p,
		locate,
		strangers
	};
}, rootAround = (e, t) => readable(() => p(e, t)), membersOf = async (e, t) => {
	let { readWorkspace: n } = await import("./actions-discover-action.js").then((e) => e.read_exports);
	return readable(() => n(e, t).members.map(({ name: e }) => e));
}, readable = (e) => {
	try {
		return e();
	} catch (e) {
		if (e instanceof n) return;
		throw e;
	}
}, isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e);
export { readConfig };
