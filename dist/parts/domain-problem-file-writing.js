import { named as e, shown as t } from "../index.js";
import { defineFinding as n } from "./domain-workspace-path.js";
const sha256Of = async (e) => {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return [...new Uint8Array(t)].map((e) => e.toString(16).padStart(2, "0")).join("");
}, digestOf = async ({ packages: e }) => {
	let t = e.map(({ name: e, proposed: t }) => `${e} ${t}\n`);
	return `sha256:${await sha256Of(t.toSorted().join(""))}`;
}, isCalendarDate = (e) => /^\d{4}-\d{2}-\d{2}$/.test(e) && new Date(`${e}T00:00:00Z`).toJSON()?.startsWith(e) === !0, r = n({
	code: "RA-WRITE-DIRTY",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: `Files with changes that are not committed would be written: ${e.map((e) => t(e)).join(", ")}`,
	hint: "Undo what an earlier --write has left there, commit or stash (git stash -u) what is yours, then run again: nothing was written"
})), i = n({
	code: "RA-WRITE-FILE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e }) => ({
	file: e,
	message: `Nothing is written, for a file was changed meanwhile: ${t(e)}`,
	hint: "Run again when nothing else writes to it"
})), a = n({
	code: "RA-WRITE-UNFINISHED",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ files: n }) => ({
	message: `An earlier version --write was ended in the middle of ${e(n.map((e) => t(e)))}`,
	hint: "Run version --write again: it takes that back first, or names what was edited since"
})), o = n({
	code: "RA-WRITE-EDITED-SINCE",
	severity: "error",
	mender: "usage"
}, ({ files: e, journal: n }) => ({
	message: `An earlier version --write was ended in the middle, and these files were changed since: ${e.map((e) => t(e)).join(", ")}`,
	hint: `Bring all files into the state that you want, then remove ${n}`
})), s = n({
	code: "RA-WRITE-AT-WORK",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ journal: e }) => e === void 0 ? {
	message: "Another version --write is writing into this checkout",
	hint: "Wait until it has ended, then run again"
} : {
	message: "Another version --write began to write into this checkout, in another container, on another machine or before a restart, and whether it goes on cannot be seen from here",
	hint: `If it goes on, wait until it has ended. If not, bring all files into the state that you want, then remove ${e}`
}), c = "sha256:[0-9a-f]{64}", l = RegExp(`^Release-Plan: (${c})$`), u = /^Release-Date: (\S+)$/, d = RegExp(`^Release-Changelog: (\\S+) (\\S+) (\\S+) (${c})$`), readTrailers = (e) => {
	let t = e.split("\n").map((e) => e.trim()), n = t.flatMap((e) => l.exec(e)?.[1] ?? []).at(-1);
	if (n === void 0) return;
	let r = t.flatMap((e) => {
		let [, t, n, r, i] = d.exec(e) ?? [], a = t === void 0 ? void 0 : decoded(t);
		return a === void 0 ? [] : [{
			file: a,
			package: n,
			version: r,
			digest: i
		}];
	}), i = t.flatMap((e) => u.exec(e)?.[1] ?? []).at(-1);
	return {
		plan: n,
		sections: r,
		date: i !== void 0 && isCalendarDate(i) ? i : void 0
	};
}, decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return;
	}
}, releaseMessageBody = async ({ packages: e, date: t }, n) => {
	let r = e.map(({ name: e, from: t, to: n }) => `- ${e} ${t === void 0 ? "" : `${t} → `}${n}`), i = n.map(({ file: e, package: t, version: n, digest: r }) => `Release-Changelog: ${encoded(e)} ${t} ${n} ${r}`), a = `Release-Plan: ${await planDigest(e)}`;
	return [
		...r,
		"",
		a,
		`Release-Date: ${t}`,
		...i
	].join("\n");
}, encoded = (e) => e.split("/").map(encodeURIComponent).join("/"), planDigest = async (e) => await digestOf({ packages: e.map(({ name: e, to: t }) => ({
	name: e,
	proposed: t
})) }), sectionDigest = async (e) => `sha256:${await sha256Of(e.split(/\r?\n/).map((e) => e.trimEnd()).join("\n").trim())}`;
export { digestOf, i as fileMoved, r as filesDirty, isCalendarDate, planDigest, readTrailers, releaseMessageBody, sectionDigest, sha256Of, o as writeEdited, s as writeGoesOn, a as writeUnfinished };
