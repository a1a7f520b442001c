import { isWork as e } from "../index.js";
import { attestationName as t } from "./domain-problem-distribution.js";
import { manifestName as n, sumsName as r } from "./domain-run-manifest.js";
import { parseVersion as i } from "./domain-python-requirement.js";
import { distNotPlain as a, distTagDiffers as o, distUnlisted as s, distributionMissing as c } from "./domain-problem-upload.js";
import { isVersion as l } from "./domain-distribution-identity.js";
import { fitsNone as u, matchTag as d } from "./domain-workspace-read.js";
const checkFolder = (e, i, { distributions: a }) => {
	let o = new Set(a.map(({ filename: e }) => e)), l = new Set([
		n,
		r,
		...o,
		...[...o].map(t)
	]), u = new Set(i.map(({ name: e }) => e)), d = i.map(({ name: e }) => e).filter((e) => !l.has(e));
	return [
		...d.length === 0 ? [] : [s({
			folder: e,
			files: d
		})],
		...i.filter(({ name: e }) => l.has(e)).flatMap((t) => notPlain(e, t)),
		...[...o].filter((e) => !u.has(e)).map((t) => c({
			folder: e,
			file: t
		}))
	];
}, notPlain = (e, { name: t, kind: n }) => n === "file" ? [] : [a({
	folder: e,
	file: t,
	what: f[n]
})], f = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
}, checkDistTag = (e, { tag: t, formats: n }) => {
	let r = reader(e, n), i = e.packages.filter((e) => isReleased(e) && e.tag !== null && !r(e.tag, e)).map((e) => o({
		tag: e.tag,
		package: e.name,
		version: e.version
	}));
	return t === void 0 ? i : [...i, ...checkRunTag(e, t, n)];
}, isReleased = (t) => e(t) || t.status === "published", membersOf = ({ packages: e }) => new Map(e.map(({ name: e, version: t }) => [e, t ?? void 0])), reader = (e, t) => {
	let n = membersOf(e);
	return (e, { name: r, version: i }) => {
		let a = d(e, t, n);
		return a === void 0 ? hasVersion(e, i) : (a.kind === "workspace" || a.name === r) && l(a.version, i);
	};
}, checkRunTag = (t, n, r) => {
	let i = d(n, r, membersOf(t)), a = t.packages.filter(isReleased), differs = ({ name: e, version: t }) => o({
		tag: n,
		package: e,
		version: t
	});
	if (i === void 0) return a.some(({ version: e }) => hasVersion(n, e)) ? [] : [u(n, r, membersOf(t))];
	let agrees = ({ version: e }) => l(i.version, e);
	if (i.kind === "package") return a.some(({ name: e }) => e === i.name) ? a.filter((t) => t.name === i.name ? !agrees(t) : e(t)).map(differs) : a.map(differs);
	let s = t.packages.find(({ path: e }) => e === ".");
	return s !== void 0 && agrees(s) ? [] : (a.some(agrees) ? a.filter(e) : a).filter((e) => !agrees(e)).map(differs);
}, hasVersion = (e, t) => e.length < 256 && [...e.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index: n }) => l(longestVersion(e.slice(n)), t)), longestVersion = (e) => Array.from(e, (t, n) => e.slice(0, e.length - n)).find((e) => i(e) !== void 0);
export { checkDistTag, checkFolder, notPlain };
