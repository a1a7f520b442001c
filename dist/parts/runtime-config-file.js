import { parseConfig as e, unknownPackages as t } from "./domain-config-config.js";
import { Problem as n, fileIn as r, invalidSetting as i, spell as a, twoConfigs as o, unreadableConfig as s } from "../index.js";
import { openPlaces as c, parseToml as l, placeIn as u } from "./domain-toml-places.js";
import { join as d } from "./domain-workspace-path.js";
import { findRoot as f } from "./actions-discover-action.js";
const readConfig = async (e, t, i) => {
	let a = rootAround(e, t);
	if (a === void 0) return;
	let named = (t) => r(e, a.folder, t), members = () => membersOf(e, a.folder), c = a.pyproject.tool["release-actions"], u = e.readText(d(a.folder, "release-actions.toml"));
	if (u === void 0) {
		let e = {
			text: a.pyproject.text,
			file: named("pyproject.toml"),
			start: p,
			members
		};
		return read(c ?? {}, e, c === void 0 ? {} : await i());
	}
	let f = named("release-actions.toml");
	if (c !== void 0) throw new n(o({
		file: f,
		other: named("pyproject.toml")
	}));
	let m = l(u);
	if (!m.ok) {
		let { message: e, line: t, column: r } = m;
		throw new n(s({
			why: e,
			place: {
				file: f,
				line: t,
				column: r
			}
		}));
	}
	return read(m.table, {
		text: u,
		file: f,
		start: [],
		members
	}, await i());
}, p = ["tool", "release-actions"], read = (r, { text: o, file: s, start: l, members: d }, f) => {
	let locate = (e) => u(c(o), [...l, ...e], "key");
	if (!isTable(r)) {
		let e = {
			file: s,
			...locate([])
		};
		throw new n(i({
			key: l.join("."),
			expected: "a table",
			value: a(r),
			place: e
		}));
	}
	let p = e({
		table: r,
		file: s,
		keys: Object.keys(f),
		locate
	}), strangers = async () => t(p.config, await d() ?? [...p.config.packages.keys()]);
	return {
		...p,
		fields: f,
		locate,
		strangers
	};
}, rootAround = (e, t) => readable(() => f(e, t)), membersOf = async (e, t) => {
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
