import { byPlace as e, defineFinding as t, named as n, remedyOf as r, shellWord as i, shown as a } from "./domain-problem-locked-index.js";
const o = t({
	code: "RA-FINISH-TRIAL",
	severity: "notice",
	mender: "usage"
}, ({ index: e }) => ({
	message: `What was published to ${e} was a trial, and gets neither tag nor release`,
	hint: "Nothing to do after a trial; else give the manifest of the run that published for users"
})), s = t({
	code: "RA-FINISH-NO-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ releases: e }) => ({
	message: "The manifest names no commit by its full hash, so there is nothing that could be tagged",
	hint: `In a clone made by git, check out the commit that was released, and run create-release there without the manifest, with the tag alone${e.length > 1 ? `, once for each of ${n(e, 10)}` : ""}`,
	says: "all"
})), c = t({
	code: "RA-FINISH-OTHER-COMMIT",
	severity: "error",
	mender: "usage"
}, ({ released: e, here: t }) => ({
	message: `Released was ${e}, checked out is ${t}`,
	hint: `Check out ${e}, or give the manifest of a release of ${t.slice(0, 10)}`
})), l = t({
	code: "RA-FINISH-NOT-PUBLISHED",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ packages: e, index: t, asked: r }) => ({
	message: `Not on ${t}, and so neither tagged nor released: ${n(e, 10)}`,
	hint: `Run the publishing again, then this: it adds what is left${r === void 0 ? "" : "; where it leaves them out on purpose, give the manifest that it left, in place of the tag"}`
})), u = t({
	code: "RA-FINISH-EARLIER",
	severity: "notice",
	mender: "project"
}, ({ packages: e, index: t, tag: r, isPushed: a }) => ({
	message: `On ${t} since before the commit of this release, and so neither tagged nor released: ${n(e, 10)}`,
	hint: [`If the tag may stand for these files, ${a ? "" : "push it and "}run this at its commit, else release the next version:`, `release-actions create-release --tag ${i(r)}`].join("\n")
})), whereElse = ({ address: e }) => e === void 0 ? "; where it is on another index, name that with index and check-url in the configuration, or UV_PUBLISH_URL and UV_PUBLISH_CHECK_URL in the environment" : `; where the index's simple URL is not ${a(e)}, correct check-url, UV_PUBLISH_CHECK_URL or url of the [[tool.uv.index]] entry, whichever names it`, d = t({
	code: "RA-FINISH-NOTHING-PUBLISHED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e, index: t, asked: r }) => ({
	message: `No package of this release was found whole on ${t}: ${n(e, 10)}`,
	hint: `Publish first${r === void 0 ? "" : whereElse(r)}`
})), f = t({
	code: "RA-FINISH-UNCERTAIN",
	severity: "error",
	mender: "outside"
}, ({ packages: e, index: t, why: i, cause: o }) => ({
	message: `Whether ${n(e, 10)} is on ${t} is not known: ${a(i)}`,
	...o === void 0 || r(o) === "outside" && o.mender === "outside" ? {
		hint: "Run it again when the index answers: it adds what is left",
		says: "again"
	} : {
		hint: o.hint,
		inTerminal: o.inTerminal,
		remedy: r(o),
		mender: o.mender,
		input: o.input
	}
})), p = t({
	code: "RA-FINISH-OTHER-BYTES",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ package: e, file: t, ours: n, theirs: r }) => ({
	package: e,
	message: `${a(t)} on the index has sha256 ${r}, the manifest says ${n}`,
	hint: "Give the manifest of the run that published; if somebody else has uploaded, release another version"
})), m = t({
	code: "RA-FINISH-TAG-UNREAD",
	severity: "error",
	mender: "usage"
}, ({ tag: t, why: n, lacks: r }) => ({
	message: `The tag ${a(t)} releases nothing of this checkout: ${a(n)}`,
	...e((e) => r === void 0 ? "Give a tag that names a package and its version here, and check out its commit" : `${r === "checkout" ? "Check its commit out in a clone made by git, and run this there; or give" : "Give"} ${e("manifest-path or dist", "--manifest-path or --dist")} of the run that published it, which has the version`)
})), h = t({
	code: "RA-FINISH-NOTHING-GIVEN",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "Neither dist, manifest-path nor tag is given, so there is nothing to release",
	hint: "Give manifest-path or dist of the run that published, or tag"
}));
export { u as finishEarlier, l as finishNotPublished, d as finishNothingPublished, o as finishOfTrial, p as finishOtherBytes, c as finishOtherCommit, m as finishTagUnread, f as finishUncertain, h as finishUntold, s as finishWithoutCommit };
