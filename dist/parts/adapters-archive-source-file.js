import { __toESM as e } from "./rolldown-runtime.js";
import { Problem as t } from "./domain-workspace-path.js";
import { archiveUnreadable as n } from "./domain-problem-index-reads.js";
import { require_yauzl as r } from "../libraries/yauzl.js";
const i = globalThis.process.getBuiltinModule("node:path").basename, a = globalThis.process.getBuiltinModule("node:fs").createReadStream, createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), openSource = async (e) => {
	let r = i(e), a = await stat(e);
	if (!a.isFile()) throw new t(n({
		filename: r,
		what: "it is no plain file"
	}));
	let o = a.size <= 8388608 ? await readFile(e) : void 0;
	return {
		path: e,
		filename: r,
		size: o?.length ?? a.size,
		bytes: o
	};
}, bytesOf = ({ path: e, bytes: t }, n = 0) => t === void 0 ? a(e, { start: n }) : [t.subarray(n)], sha256Of = async (e) => {
	let t = createHash("sha256");
	for await (let n of bytesOf(e)) t.update(n);
	return t.digest("hex");
};
var o = e(r(), 1);
const openZip = ({ path: e, bytes: t }, { decodeStrings: n = !0 } = {}) => {
	let r = {
		autoClose: !1,
		decodeStrings: n
	};
	return t === void 0 ? (0, o.openPromise)(e, r) : (0, o.fromBufferPromise)(t, r);
};
export { bytesOf, openSource, openZip, sha256Of };
