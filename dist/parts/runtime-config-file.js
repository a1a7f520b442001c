import { parseConfig as e, unknownPackages as t } from "./domain-config-config.js";
import { Problem as n, fileIn as r, invalidSetting as i, spell as a, twoConfigs as o, unreadableConfig as s } from "../index.js";
import { parseToml as c } from "./domain-workspace-members-with.js";
import { findRoot as l, openToml as u, placeIn as d } from "./domain-workspace-read.js";
import { join as f } from "./actions-publish-contract.js";
const readConfig = (e, t, i) => {
	let a = rootAround(e, t);
	if (a === void 0) return;
	let named = (t) => r(e, a.folder, t), members = () => membersOf(e, a.folder), l = a.pyproject.tool["release-actions"], u = e.readText(f(a.folder, "release-actions.toml"));
	if (u === void 0) return read(l ?? {}, {
		text: a.pyproject.text,
		file: named("pyproject.toml"),
		start: p,
		keys: i,
		members
	});
	let d = named("release-actions.toml");
	if (l !== void 0) throw new n(o({
		file: d,
		other: named("pyproject.toml")
	}));
	let m = c(u);
	if (!m.ok) {
		let { message: e, line: t, column: r } = m;
		throw new n(s({
			why: e,
			place: {
				file: d,
				line: t,
				column: r
			}
		}));
	}
	return read(m.table, {
		text: u,
		file: d,
		start: [],
		keys: i,
		members
	});
}, p = ["tool", "release-actions"], read = (r, { text: o, file: s, start: c, keys: l, members: f }) => {
	let locate = (e) => {
		let t = u(o);
		return t && d(t, [...c, ...e], "key");
	};
	if (!isTable(r)) {
		let e = {
			file: s,
			...locate([])
		};
		throw new n(i({
			key: c.join("."),
			expected: "a table",
			value: a(r),
			place: e
		}));
	}
	let p = e({
		table: r,
		file: s,
		keys: l,
		locate
	}), strangers = async () => t(p.config, await f() ?? [...p.config.packages.keys()]);
	return {
		...p,
		locate,
		strangers
	};
}, rootAround = (e, t) => readable(() => l(e, t)), membersOf = async (e, t) => {
	let { readWorkspace: n } = await import("./domain-workspace-read.js").then((e) => e.read_exports);
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
