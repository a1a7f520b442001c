import { defineFinding as e, named as t, shown as n } from "./domain-problem-locked-index.js";
const r = e({
	code: "RA-WRITE-DIRTY",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ files: e }) => ({
	message: `Files with changes that are not committed would be written: ${e.map((e) => n(e)).join(", ")}`,
	hint: "Undo what an earlier --write has left there, commit or stash (git stash -u) what is yours, then run again: nothing was written"
})), i = e({
	code: "RA-WRITE-FILE",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ file: e }) => ({
	file: e,
	message: `Nothing is written, for a file was changed meanwhile: ${n(e)}`,
	hint: "Run again when nothing else writes to it"
})), a = e({
	code: "RA-WRITE-UNFINISHED",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ files: e }) => ({
	message: `An earlier version --write was ended in the middle of ${t(e.map((e) => n(e)))}`,
	hint: "Run version --write again: it first takes back what is half written, or names what was edited since"
})), o = e({
	code: "RA-WRITE-EDITED-SINCE",
	severity: "error",
	mender: "usage",
	remedy: "outside"
}, ({ files: e, journal: t }) => ({
	message: `An earlier version --write was ended in the middle, and these files were changed since: ${e.map((e) => n(e)).join(", ")}`,
	hint: `Bring all files into the state that you want, then remove ${t}`
})), s = e({
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
});
export { i as fileMoved, r as filesDirty, o as writeEdited, s as writeGoesOn, a as writeUnfinished };
