import { __toESM as e } from "./rolldown-runtime.js";
import { Problem as t } from "./domain-problem-locked-index.js";
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
}, s = {
	encoded: 8289,
	descriptor: 8,
	utf8: 2048
}, hasTwice = (e, t) => e.filter((e) => e.id === t).length > 1, isPlain = ({ generalPurposeBitFlag: e }, t) => (e & t) === 0, isUsual = ({ compressionMethod: e }) => e === 0 || e === 8, isReadable = ({ entry: e }) => isUsual(e) && isPlain(e, s.encoded), contradictions = ({ entry: e, local: t }) => {
	let differs = (e, t) => e !== 0xffffffff && e !== t, n = o.parseExtraFields(t.extraField), r = e.fileNameRaw.every((e) => e < 128);
	return [
		[
			!isPlain(e, s.encoded),
			"entries are encrypted or patched",
			!0
		],
		[!isPlain(t, s.descriptor), "entries have a data descriptor"],
		[
			!isUsual(e),
			"entries are compressed in an unusual way",
			!0
		],
		[e.fileCommentLength > 0, "entries have a comment"],
		[!t.fileName.equals(e.fileNameRaw), "local and central names differ"],
		[differs(t.compressedSize, e.compressedSize) || differs(t.uncompressedSize, e.uncompressedSize), "local and central sizes differ"],
		[hasTwice(n, 1) || hasTwice(n, 28789), "entries have an extra field twice"],
		[!r && isPlain(e, s.utf8), "names are not marked as UTF-8"]
	].filter(([e]) => e).map(([, e, t = !1]) => ({
		what: e,
		isUnread: t
	}));
}, fillsFile = (e, t) => {
	let n = 0, r = t.toSorted((e, t) => e.entry.relativeOffsetOfLocalHeader - t.entry.relativeOffsetOfLocalHeader);
	for (let { entry: e, local: t } of r) {
		if (e.relativeOffsetOfLocalHeader !== n) return !1;
		n = t.fileDataStart + e.compressedSize;
	}
	for (let { entry: e } of t) n += 46 + e.fileNameLength + e.extraFieldLength + e.fileCommentLength;
	let i = e.fileSize - n - 22 - e.comment.length;
	return i === 0 || i === 76;
};
export { bytesOf, contradictions, fillsFile, isReadable, openSource, openZip, sha256Of };
