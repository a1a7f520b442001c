import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
const link = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").link(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), symlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...e), n = globalThis.process.getBuiltinModule("node:path").basename, r = globalThis.process.getBuiltinModule("node:path").dirname, i = globalThis.process.getBuiltinModule("node:path").join, a = globalThis.process.getBuiltinModule("node:stream").Readable, o = globalThis.process.getBuiltinModule("node:zlib").crc32, s = globalThis.process.getBuiltinModule("node:zlib").createGunzip;
import { checkEntries as c, findSecrets as l, isExecutable as u, isKeptText as d, isLfsPointer as f, topNamesOf as p } from "./domain-distribution-entries.js";
import { archiveAmbiguous as m, archiveTooLargeUnpacked as h, archiveUnreadable as g } from "./domain-problem-index-reads.js";
import { sdistLayout as _ } from "./domain-problem-distribution.js";
import { Problem as v } from "./domain-problem-locked-index.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e), y = globalThis.process.getBuiltinModule("node:fs").createReadStream;
import { require_yauzl as b } from "../libraries/yauzl.js";
import { _usingCtx as x } from "../index.js";
const byteSource = (e) => {
	let t = e[Symbol.asyncIterator](), n = Buffer.alloc(0);
	async function* stream(e) {
		for (let r = e; r > 0;) {
			if (n.length === 0) {
				let e = await t.next();
				if (e.done === !0) return;
				n = e.value;
			}
			let e = n.subarray(0, r);
			n = n.subarray(e.length), r -= e.length, yield e;
		}
	}
	let take = async (e) => {
		let t = [];
		for await (let n of stream(e)) t.push(n);
		let n = Buffer.concat(t);
		return n.length === e ? n : void 0;
	};
	return {
		take,
		stream,
		close: async () => t.return?.()
	};
}, S = {
	entries: 2e5,
	unpacked: 4 * 1024 ** 3
}, C = 1048576, isText = (e) => !e.subarray(0, 8192).includes(0), startIntake = (e, t) => {
	let n = [], r = new Map(), i = [], a = 0, tooLarge = (t, n = !1) => new v(h({
		filename: e,
		what: t,
		isText: n
	})), count = (e) => {
		if (e > t.entries) throw tooLarge(`more than ${t.entries} entries`);
	}, admit = (e) => {
		n.push(e), count(n.length);
	};
	return {
		entries: n,
		texts: r,
		secrets: i,
		count,
		admit,
		admitFile: async (e, n) => {
			let s = d(e.path), c = s ? 16777216 : C, u = createHash("sha256"), p = [], m = 0, h = 0;
			for await (let r of n) {
				if (m += r.length, a += r.length, a > t.unpacked) throw tooLarge(`more than ${t.unpacked} bytes`);
				if (u.update(r), h = o(r, h), m <= c) p.push(r);
				else if (s) throw tooLarge(`${e.path} has more than ${c} bytes`, !0);
			}
			let g = Buffer.concat(p), _ = m <= C && isText(g) ? g.toString() : "";
			return admit({
				...e,
				size: m,
				sha256: u.digest("hex"),
				...f(_) ? { isLfsPointer: !0 } : {}
			}), i.push(...l(_).map((t) => ({
				...t,
				path: e.path
			}))), s && r.set(e.path, g.toString()), h;
		}
	};
}, openSource = async (e) => {
	let t = n(e), r = await stat(e);
	if (!r.isFile()) throw new v(g({
		filename: t,
		what: "it is no plain file"
	}));
	let i = r.size <= 8388608 ? await readFile(e) : void 0;
	return {
		path: e,
		filename: t,
		size: i?.length ?? r.size,
		bytes: i
	};
}, bytesOf = ({ path: e, bytes: t }, n = 0) => t === void 0 ? y(e, { start: n }) : [t.subarray(n)], sha256Of = async (e) => {
	let t = createHash("sha256");
	for await (let n of bytesOf(e)) t.update(n);
	return t.digest("hex");
}, w = {
	0: "file",
	"\0": "file",
	7: "file",
	1: "hardlink",
	2: "symlink",
	3: "other",
	4: "other",
	5: "folder",
	6: "other"
}, untilNul = (e) => e.includes(0) ? e.subarray(0, e.indexOf(0)) : e, tarHeaders = (e) => {
	let damaged = (t) => new v(g({
		filename: e,
		what: t
	})), ambiguous = (t, n) => new v(m({
		filename: e,
		what: t,
		entries: n === void 0 ? [] : [n]
	})), text = (e) => {
		try {
			return new TextDecoder("utf-8", {
				fatal: !0,
				ignoreBOM: !0
			}).decode(e);
		} catch {
			throw ambiguous("a name is not UTF-8", e.toString("latin1"));
		}
	}, number = (e) => {
		if (e[0] === 128) return Number(BigInt(`0x${e.subarray(1).toString("hex")}`));
		let t = untilNul(e).toString("latin1").trim();
		if (!/^[0-7]*$/.test(t)) throw damaged("a header has a number that is none");
		return t === "" ? 0 : Number.parseInt(t, 8);
	}, kindOf = (e) => {
		let t = 0;
		for (let [n, r] of e.entries()) t += n >= 148 && n < 156 ? 32 : r;
		if (t !== number(e.subarray(148, 156))) throw damaged("a header's checksum is wrong");
		return String.fromCharCode(e[156] ?? 0);
	}, pathOf = (e) => {
		let t = e.toString("latin1", 257, 263) === "ustar\0" ? text(untilNul(e.subarray(345, 500))) : "", n = text(untilNul(e.subarray(0, 100)));
		return t === "" ? n : `${t}/${n}`;
	}, typeOf = (e, t) => {
		let n = w[e];
		if (e === "S") throw ambiguous("it has a sparse entry", t);
		if (n === void 0) throw ambiguous(`it has an entry of the unknown kind "${e}"`, t);
		return n === "file" && t.endsWith("/") ? "folder" : n;
	}, sizeIn = (e) => number(e.subarray(124, 136)), paxRecords = (e) => {
		let t = {};
		for (let n = 0; n < e.length;) {
			let r = /^(\d{1,7}) [^=]+=/.exec(e.toString("latin1", n, n + 512))?.[1], i = n + Number(r);
			if (r === void 0 || i > e.length || e[i - 1] !== 10) throw damaged("a pax record is broken");
			let a = e.subarray(n + r.length + 1, i - 1), o = a.indexOf("="), s = a.toString("latin1", 0, o);
			if (s.startsWith("GNU.sparse.")) throw ambiguous("it has a sparse entry");
			[
				"path",
				"linkpath",
				"size"
			].includes(s) && (t[s] = text(a.subarray(o + 1))), n = i;
		}
		return t;
	};
	return {
		damaged,
		ambiguous,
		kindOf,
		sizeIn,
		extend: (e, t, n) => {
			if (t === "L") return {
				...e,
				path: text(untilNul(n))
			};
			if (t === "K") return {
				...e,
				linkpath: text(untilNul(n))
			};
			let r = paxRecords(n);
			if (t === "x") return {
				...e,
				...r
			};
			if (Object.keys(r).length > 0) throw ambiguous("a global header renames entries");
			return e;
		},
		entryOf: (e, t, n) => {
			let r = n.path ?? pathOf(e), i = typeOf(t, r), a = n.size === void 0 ? sizeIn(e) : Number(n.size);
			if (!Number.isSafeInteger(a) || a < 0) throw damaged(`an entry has the size ${n.size ?? a}`);
			if (i !== "file" && a !== 0) throw ambiguous("an entry that is no file has a size", r);
			let o = n.linkpath ?? text(untilNul(e.subarray(157, 257)));
			return {
				path: r.replace(/\/+$/, ""),
				type: i,
				size: a,
				mode: number(e.subarray(100, 108)) & 4095,
				...i === "symlink" || i === "hardlink" ? { target: o } : {}
			};
		}
	};
};
async function* tarMembers(e, t) {
	let { damaged: n, ambiguous: r, kindOf: i, sizeIn: a, extend: o, entryOf: s } = tarHeaders(e), readExtension = async (e) => {
		if (e > 1048576) throw n(`an extension header has ${e} bytes`);
		let r = await t.take(Math.ceil(e / 512) * 512);
		if (r === void 0) throw n("it ends within an extension header");
		return r.subarray(0, e);
	};
	async function* contentOf(e) {
		let r = e;
		for await (let n of t.stream(e)) r -= n.length, yield n;
		if (r > 0) throw n("it ends within an entry");
	}
	let c = {};
	try {
		for (let e = await t.take(512); e !== void 0; e = await t.take(512)) {
			if (e.every((e) => e === 0)) {
				let e = 0;
				for await (let n of t.stream(1e400)) if (e += n.length, e > 1048576 || n.some((e) => e !== 0)) throw r("it has data after its end");
				return;
			}
			let l = i(e);
			if ("xgLK".includes(l)) {
				c = o(c, l, await readExtension(a(e)));
				continue;
			}
			let u = s(e, l, c);
			c = {}, yield {
				entry: u,
				content: contentOf(u.size)
			};
			let d = (512 - u.size % 512) % 512;
			if (await t.take(d) === void 0) throw n("it ends within an entry");
		}
	} finally {
		await t.close();
	}
}
var T = t(b(), 1);
const openZip = ({ path: e, bytes: t }, { decodeStrings: n = !0 } = {}) => {
	let r = {
		autoClose: !1,
		decodeStrings: n
	};
	return t === void 0 ? (0, T.openPromise)(e, r) : (0, T.fromBufferPromise)(t, r);
}, E = {
	encoded: 8289,
	descriptor: 8,
	utf8: 2048
}, hasTwice = (e, t) => e.filter((e) => e.id === t).length > 1, isPlain = ({ generalPurposeBitFlag: e }, t) => (e & t) === 0, isUsual = ({ compressionMethod: e }) => e === 0 || e === 8, isReadable = ({ entry: e }) => isUsual(e) && isPlain(e, E.encoded), contradictions = ({ entry: e, local: t }) => {
	let differs = (e, t) => e !== 0xffffffff && e !== t, n = T.parseExtraFields(t.extraField), r = e.fileNameRaw.every((e) => e < 128);
	return [
		[
			!isPlain(e, E.encoded),
			"entries are encrypted or patched",
			!0
		],
		[!isPlain(t, E.descriptor), "entries have a data descriptor"],
		[
			!isUsual(e),
			"entries are compressed in an unusual way",
			!0
		],
		[e.fileCommentLength > 0, "entries have a comment"],
		[!t.fileName.equals(e.fileNameRaw), "local and central names differ"],
		[differs(t.compressedSize, e.compressedSize) || differs(t.uncompressedSize, e.uncompressedSize), "local and central sizes differ"],
		[hasTwice(n, 1) || hasTwice(n, 28789), "entries have an extra field twice"],
		[!r && isPlain(e, E.utf8), "names are not marked as UTF-8"]
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
}, D = {
	from: 67108864,
	ratio: 50
}, unixMode = ({ externalFileAttributes: e }) => e >>> 16, typeOf = (e, t) => {
	let n = unixMode(e) & 61440;
	return t.endsWith("/") ? "folder" : n === 40960 ? "symlink" : n === 0 || n === 32768 ? "file" : "other";
}, reasonOf = (e) => Error.isError(e) ? e.message : String(e), nameOf = (e, { fileNameRaw: t }) => {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(t);
	} catch (n) {
		let r = [t.toString("latin1")];
		throw new v(m({
			filename: e,
			what: "a name is not UTF-8",
			entries: r
		}), { cause: n });
	}
}, ambiguities = (e, t) => {
	let n = t.flatMap((t) => {
		let n = nameOf(e, t.entry);
		return contradictions(t).map((e) => ({
			...e,
			path: n
		}));
	});
	return [...Map.groupBy(n, ({ what: e }) => e)].map(([t, n]) => m({
		filename: e,
		what: t,
		entries: n.map(({ path: e }) => e),
		isUnread: n[0].isUnread
	}));
}, readZip = async (e, t) => {
	let { filename: n } = e, r;
	try {
		r = await openZip(e, { decodeStrings: !1 });
		let i = [], a = 0;
		for await (let e of r.eachEntry()) i.push({
			entry: e,
			local: await r.readLocalFileHeaderPromise(e)
		}), a += e.uncompressedSize, t.count(i.length);
		if (a > D.from && a > D.ratio * e.size) throw new v(h({
			filename: n,
			what: `${a} bytes from ${e.size}`
		}));
		let o = [...ambiguities(n, i)];
		o.length === 0 && !fillsFile(r, i) && o.push(m({
			filename: n,
			what: "it has data outside its entries",
			entries: []
		}));
		for (let { entry: e } of i.filter(isReadable)) o.push(...await readEntry(r, e, {
			filename: n,
			intake: t
		}));
		return o;
	} catch (e) {
		if (e instanceof v) throw e;
		let [, t = 0, r = 0] = /^Invalid comment length\. Expected: (\d+)\. Found: (\d+)/.exec(reasonOf(e)) ?? [];
		throw Number(t) > Number(r) ? new v(m({
			filename: n,
			what: "it has data after its end",
			entries: []
		}), { cause: e }) : new v(g({
			filename: n,
			what: reasonOf(e)
		}), { cause: e });
	} finally {
		r?.close();
	}
}, readEntry = async (e, t, { filename: n, intake: r }) => {
	let i = nameOf(n, t), a = {
		path: i.replace(/\/+$/, ""),
		type: typeOf(t, i),
		size: t.uncompressedSize,
		mode: unixMode(t) & 4095
	};
	if (a.type !== "file") return r.admit(a), [];
	try {
		return await r.admitFile(a, await e.openReadStreamPromise(t)) === t.crc32 ? [] : [g({
			filename: n,
			what: `the CRC-32 of ${i} is wrong`
		})];
	} catch (e) {
		if (e instanceof v) throw e;
		return [g({
			filename: n,
			what: `${i}: ${reasonOf(e)}`
		})];
	}
};
var O = e({
	archives: () => k,
	extractSdist: () => extractSdist,
	readArchive: () => readArchive
});
async function* gunzipped(e) {
	let { filename: t, size: n } = e, r = s(), i = a.from(bytesOf(e));
	i.on("error", (e) => r.destroy(e));
	try {
		yield* i.pipe(r);
	} catch (n) {
		let r = Error.isError(n) ? n.message : String(n);
		throw r === "incorrect header check" && await isGzip(e) ? hasMore(t) : new v(g({
			filename: t,
			what: `its gzip stream is damaged (${r})`
		}), { cause: n });
	} finally {
		i.destroy();
	}
	if (r.bytesWritten !== n) {
		for await (let n of bytesOf(e, r.bytesWritten)) if (n.some((e) => e !== 0)) throw hasMore(t);
	}
}
const hasMore = (e) => new v(m({
	filename: e,
	what: "it has data after its gzip stream",
	entries: []
})), isGzip = async (e) => {
	for await (let [t, n] of bytesOf(e)) return t === 31 && n === 139;
	return !1;
}, sdistMembers = (e) => tarMembers(e.filename, byteSource(gunzipped(e))), readSdist = async (e, t) => {
	for await (let { entry: n, content: r } of sdistMembers(e)) n.type === "file" ? await t.admitFile(n, r) : t.admit(n);
	return [];
}, faultsOf = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof v) return e.findings;
		throw e;
	}
}, readArchive = async (e, t = S) => {
	let n = await openSource(e), { filename: r, size: i } = n, a = r.endsWith(".whl") ? "wheel" : "sdist", o = startIntake(r, t), s = await sha256Of(n), c = await faultsOf(a === "wheel" ? readZip(n, o) : readSdist(n, o)), { entries: l, texts: u, secrets: d } = o;
	return {
		kind: a,
		filename: r,
		size: i,
		sha256: s,
		entries: l,
		texts: u,
		secrets: d,
		faults: c
	};
}, writeEntry = async (e, { entry: t, content: n }) => {
	try {
		var a = x();
		let o = i(e, t.path);
		if (await mkdir(t.type === "folder" ? o : r(o), { recursive: !0 }), t.type === "symlink" && await symlink(t.target ?? "", o), t.type === "hardlink" && await link(i(e, t.target ?? ""), o), t.type !== "file") return;
		let s = a.a(await open(o, "w", u(t) ? 493 : 420));
		for await (let e of n) await s.writeFile(e);
	} catch (e) {
		a.e = e;
	} finally {
		await a.d();
	}
}, extractSdist = async (e, t) => {
	let n = await readArchive(e), { filename: r } = n, [a, ...o] = p(n), s = [...n.faults, ...c(n)];
	if ((a === void 0 || o.length > 0) && s.push(_({
		filename: r,
		what: "it has not one top folder"
	})), a === void 0 || s.length > 0) throw new v(s);
	for await (let n of sdistMembers(await openSource(e))) await writeEntry(t, n);
	return i(t, a);
}, k = {
	read: (e) => readArchive(e),
	unpack: extractSdist
};
export { O as archive_exports, k as archives, contradictions, fillsFile, openSource, openZip };
