import { isWork as e, projectWroteCommands as t } from "../index.js";
import { defineFinding as n, documentUrl as r, named as i, shown as a } from "./domain-problem-locked-index.js";
import { indexUnconfirmed as o, pendingPublisherForm as s, publisherFields as c, settingsPage as l } from "./domain-problem-index-reads.js";
import { hardRequirements as u } from "./actions-discover-action.js";
import { titleOf as d } from "./domain-problem-target.js";
import { isNameOfPython as f } from "./domain-uv-output.js";
const p = n({
	code: "RA-PREFLIGHT-PROJECT-ARCHIVED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ package: e, index: t, settingsPage: n }) => ({
	package: e,
	message: `${e} is archived on ${t}, which takes no uploads to it`,
	hint: `Take it out of the archive${n === void 0 ? "" : ` at ${n}`}`
})), m = n({
	code: "RA-PREFLIGHT-PROJECT-QUARANTINED",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ package: e, index: t, settingsPage: n }) => ({
	package: e,
	message: `${e} is in quarantine on ${t}: nobody can install it, and it takes no uploads`,
	hint: `Answer what the index wrote to its owners, or ask its administrators, and wait until it is released${n === void 0 ? "" : ` (${n})`}`
})), h = n({
	code: "RA-PREFLIGHT-PROJECT-DEPRECATED",
	severity: "notice",
	mender: "project"
}, ({ package: e, index: t, settingsPage: n }) => ({
	package: e,
	message: `${e} is marked as deprecated on ${t}`,
	hint: `Nothing needs to be done; its owner changes that${n === void 0 ? " in its settings" : ` at ${n}`}`
})), g = n({
	code: "RA-PREFLIGHT-NEW-PROJECTS",
	severity: "notice",
	mender: "project"
}, ({ index: e, names: t, hint: n }) => ({
	message: `New to ${e}, and made by this release: ${t.map(a).join(", ")}`,
	hint: n
})), _ = n({
	code: "RA-PREFLIGHT-NEW-PROJECTS-LIMIT",
	severity: "warning",
	mender: "project"
}, ({ index: e, names: t, limit: n, schedule: r }) => ({
	message: `${t.length} packages are new to ${e}, and ${n}: ${i(t)}`,
	hint: r.join("\n")
})), v = n({
	code: "RA-NAME-OF-PYTHON",
	severity: "error",
	mender: "project"
}, ({ package: e, index: t }) => ({
	package: e,
	message: `${t} makes no project ${e}, since a module of Python's own has that name`,
	hint: "Rename the package, or, where it is not to be published, give it the classifier \"Private :: Do Not Upload\""
})), y = `${r("releasing.md")}, The first release of a workspace`, b = 864e5, dateOf = (e) => new Date(e).toISOString().slice(0, 10), checkNewProjects = (e, t) => {
	let { preset: n } = t.target;
	return n === void 0 || e.length === 0 ? [] : t.credential === "trusted" ? byPublisher(e, {
		...t,
		preset: n
	}) : byAccount(e, n, t);
}, byPublisher = (e, { preset: t, job: n, now: r }) => {
	let i = t.title, form = (e) => s(t, {
		name: e,
		job: n
	}), a = n === void 0 ? "" : ` (${c(n)})`, o = `A form sent today is void after ${dateOf(r + 30 * b)}`, [l = "", ...u] = e;
	if (u.length === 0) {
		let t = `Unless it is there, add its pending publisher before the upload${a}: ${form(l)}\n${o}`;
		return [g({
			index: i,
			names: e,
			hint: t
		})];
	}
	return [_({
		index: i,
		names: e,
		limit: "trusted publishing makes one in a run, since only one pending publisher fits a job at a time",
		schedule: [
			`Before each run add the pending publisher of the next name${a}; what is published stays, and a re-run takes up the rest:`,
			...e.map((e, t) => `  run ${t + 1}: ${e}: ${form(e)}`),
			o,
			`Or make them with an account's token, 4 a day, or each in an environment of its own: ${y}`
		]
	})];
}, byAccount = (e, t, { credential: n, now: r }) => {
	let i = t.title, a = "By trusted publishing each needs a pending publisher, and one run makes one of them";
	if (e.length <= 4) {
		let t = "Look at how they are spelt, for a name cannot be changed later, and mark private what is not to be there";
		return [g({
			index: i,
			names: e,
			hint: n === void 0 ? `${t}. ${a}` : t
		})];
	}
	let o = Array.from({ length: Math.ceil(e.length / 4) }, (t, n) => e.slice(n * 4, (n + 1) * 4));
	return [_({
		index: i,
		names: e,
		limit: "it takes about 4 new projects in 24 hours from a user or an address",
		schedule: [
			"Run the same again a day later, until all are there; what is published stays:",
			...o.map((e, t) => `  ${dateOf(r + t * b)}: ${e.join(", ")}`),
			`${n === void 0 ? `${a}; these` : "Pending publishers"} are not counted: ${y}`
		]
	})];
}, x = new Map([
	["archived", p],
	["quarantined", m],
	["deprecated", h]
]), checkProjects = (t) => {
	let { plan: n, target: r, released: i } = t, a = n.packages.filter(e).map(({ name: e }) => e), o = a.flatMap((e) => {
		let t = x.get(i.get(e)?.status ?? ""), n = r.preset && l(r.preset, e);
		return t === void 0 ? [] : [t({
			package: e,
			index: d(r),
			settingsPage: n
		})];
	}), s = a.filter((e) => !i.has(e)), { preset: c } = r, u = c === void 0 ? [] : s.filter(f);
	return [
		...o,
		...u.map((e) => v({
			package: e,
			index: d(r)
		})),
		...checkNewProjects(s, t)
	];
}, buildNeeds = (e, t) => {
	let n = new Set(t), r = u(e), i = [...Map.groupBy(e.edges.filter(({ from: e, kinds: t }) => n.has(e) && t.includes("build")), ({ from: e }) => e)].map(([e, t]) => {
		let i = new Set(t.map(({ to: e }) => e));
		for (let e of i) for (let t of r.get(e) ?? []) i.add(t);
		return [e, [...i].filter((t) => n.has(t) && t !== e)];
	});
	return new Map(i.filter(([, e]) => e.length > 0));
}, shardsOf = ({ names: e, graph: t, secondsOf: n, count: r }) => {
	if (r === 1) return e.length === 0 ? [] : [e];
	let i = together(e, t).map((e) => ({
		names: e,
		seconds: e.reduce((e, t) => e + n(t), 0)
	})), a = i.toSorted((e, t) => t.seconds - e.seconds), o = Array.from({ length: Math.min(r, i.length) }, () => ({
		names: new Set(),
		seconds: 0
	}));
	for (let e of a) {
		let t = o.reduce((e, t) => isLess(t, e) ? t : e);
		for (let n of e.names) t.names.add(n);
		t.seconds += e.seconds;
	}
	return o.map((t) => e.filter((e) => t.names.has(e)));
}, isLess = (e, t) => e.seconds < t.seconds || e.seconds === t.seconds && e.names.size < t.names.size, together = (e, t) => {
	let n = new Map(e.map((e) => [e, [e]]));
	for (let [r, i] of buildNeeds(t, e)) for (let e of i) {
		let [t, i] = [n.get(r), n.get(e)];
		if (t !== i) {
			t.push(...i);
			for (let e of i) n.set(e, t);
		}
	}
	return [...new Set(n.values())];
}, withBuildNeeds = (e, { names: t, graph: n }) => {
	let r = buildNeeds(n, t), i = new Set(e);
	for (let e of i) for (let t of r.get(e) ?? []) i.add(t);
	return i;
}, confirmIndex = async (e, { index: t, released: n }, r) => n.size > 0 || e.kind === "rehearsal" || e.preset !== void 0 ? [] : await t.hasPage({ signal: r }) === !1 ? [o({
	index: d(e),
	simpleUrl: e.simpleUrl
})] : [], undoWritten = async (e) => {
	let n = await e.restore();
	return n.length === 0 ? [] : [t({ files: n })];
};
export { buildNeeds, checkProjects, confirmIndex, shardsOf, undoWritten, withBuildNeeds };
