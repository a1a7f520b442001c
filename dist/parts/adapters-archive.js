const link = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").link(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), symlink = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...e), e = globalThis.process.getBuiltinModule("node:path").dirname, t = globalThis.process.getBuiltinModule("node:path").join, n = globalThis.process.getBuiltinModule("node:stream").Readable, r = globalThis.process.getBuiltinModule("node:zlib").crc32, i = globalThis.process.getBuiltinModule("node:zlib").createGunzip;
import { isExecutable as a, isKeptText as o, isLfsPointer as s, topNamesOf as c } from "./domain-python-metadata.js";
import { checkEntries as l, findSecrets as u } from "./domain-distribution-entries.js";
import { archiveAmbiguous as d, archiveTooLargeUnpacked as f, archiveUnreadable as p } from "./domain-problem-index-reads.js";
import { sdistLayout as m } from "./domain-problem-distribution.js";
import { Problem as h } from "./domain-problem-locked-index.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e);
import { bytesOf as g, contradictions as _, fillsFile as v, isReadable as y, openSource as b, openZip as x, sha256Of as S } from "./adapters-archive-zip-frame.js";
import { _usingCtx as C } from "../index.js";
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
}, w = {
	entries: 2e5,
	unpacked: 4 * 1024 ** 3
}, T = 1048576, isText = (e) => !e.subarray(0, 8192).includes(0), startIntake = (e, t) => {
	let n = [], i = new Map(), a = [], c = 0, tooLarge = (t, n = !1) => new h(f({
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
		texts: i,
		secrets: a,
		count,
		admit,
		admitFile: async (e, n) => {
			let l = o(e.path), d = l ? 16777216 : T, f = createHash("sha256"), p = [], m = 0, h = 0;
			for await (let i of n) {
				if (m += i.length, c += i.length, c > t.unpacked) throw tooLarge(`more than ${t.unpacked} bytes`);
				if (f.update(i), h = r(i, h), m <= d) p.push(i);
				else if (l) throw tooLarge(`${e.path} has more than ${d} bytes`, !0);
			}
			let g = Buffer.concat(p), _ = m <= T && isText(g) ? g.toString() : "";
			return admit({
				...e,
				size: m,
				sha256: f.digest("hex"),
				...s(_) ? { isLfsPointer: !0 } : {}
			}), a.push(...u(_).map((t) => ({
				...t,
				path: e.path
			}))), l && i.set(e.path, g.toString()), h;
		}
	};
}, E = {
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
	let damaged = (t) => new h(p({
		filename: e,
		what: t
	})), ambiguous = (t, n) => new h(d({
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
		let n = E[e];
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
const D = {
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
		throw new h(d({
			filename: e,
			what: "a name is not UTF-8",
			entries: r
		}), { cause: n });
	}
}, ambiguities = (e, t) => {
	let n = t.flatMap((t) => {
		let n = nameOf(e, t.entry);
		return _(t).map((e) => ({
			...e,
			path: n
		}));
	});
	return [...Map.groupBy(n, ({ what: e }) => e)].map(([t, n]) => d({
		filename: e,
		what: t,
		entries: n.map(({ path: e }) => e),
		isUnread: n[0].isUnread
	}));
}, readZip = async (e, t) => {
	let { filename: n } = e, r;
	try {
		r = await x(e, { decodeStrings: !1 });
		let i = [], a = 0;
		for await (let e of r.eachEntry()) i.push({
			entry: e,
			local: await r.readLocalFileHeaderPromise(e)
		}), a += e.uncompressedSize, t.count(i.length);
		if (a > D.from && a > D.ratio * e.size) throw new h(f({
			filename: n,
			what: `${a} bytes from ${e.size}`
		}));
		let o = [...ambiguities(n, i)];
		o.length === 0 && !v(r, i) && o.push(d({
			filename: n,
			what: "it has data outside its entries",
			entries: []
		}));
		for (let { entry: e } of i.filter(y)) o.push(...await readEntry(r, e, {
			filename: n,
			intake: t
		}));
		return o;
	} catch (e) {
		if (e instanceof h) throw e;
		let [, t = 0, r = 0] = /^Invalid comment length\. Expected: (\d+)\. Found: (\d+)/.exec(reasonOf(e)) ?? [];
		throw Number(t) > Number(r) ? new h(d({
			filename: n,
			what: "it has data after its end",
			entries: []
		}), { cause: e }) : new h(p({
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
		return await r.admitFile(a, await e.openReadStreamPromise(t)) === t.crc32 ? [] : [p({
			filename: n,
			what: `the CRC-32 of ${i} is wrong`
		})];
	} catch (e) {
		if (e instanceof h) throw e;
		return [p({
			filename: n,
			what: `${i}: ${reasonOf(e)}`
		})];
	}
};
async function* gunzipped(e) {
	let { filename: t, size: r } = e, a = i(), o = n.from(g(e));
	o.on("error", (e) => a.destroy(e));
	try {
		yield* o.pipe(a);
	} catch (n) {
		let r = Error.isError(n) ? n.message : String(n);
		throw r === "incorrect header check" && await isGzip(e) ? hasMore(t) : new h(p({
			filename: t,
			what: `its gzip stream is damaged (${r})`
		}), { cause: n });
	} finally {
		o.destroy();
	}
	if (a.bytesWritten !== r) {
		for await (let n of g(e, a.bytesWritten)) if (n.some((e) => e !== 0)) throw hasMore(t);
	}
}
const hasMore = (e) => new h(d({
	filename: e,
	what: "it has data after its gzip stream",
	entries: []
})), isGzip = async (e) => {
	for await (let [t, n] of g(e)) return t === 31 && n === 139;
	return !1;
}, sdistMembers = (e) => tarMembers(e.filename, byteSource(gunzipped(e))), readSdist = async (e, t) => {
	for await (let { entry: n, content: r } of sdistMembers(e)) n.type === "file" ? await t.admitFile(n, r) : t.admit(n);
	return [];
}, faultsOf = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof h) return e.findings;
		throw e;
	}
}, readArchive = async (e, t = w) => {
	let n = await b(e), { filename: r, size: i } = n, a = r.endsWith(".whl") ? "wheel" : "sdist", o = startIntake(r, t), s = await S(n), c = await faultsOf(a === "wheel" ? readZip(n, o) : readSdist(n, o)), { entries: l, texts: u, secrets: d } = o;
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
}, writeEntry = async (n, { entry: r, content: i }) => {
	try {
		var o = C();
		let s = t(n, r.path);
		if (await mkdir(r.type === "folder" ? s : e(s), { recursive: !0 }), r.type === "symlink" && await symlink(r.target ?? "", s), r.type === "hardlink" && await link(t(n, r.target ?? ""), s), r.type !== "file") return;
		let c = o.a(await open(s, "w", a(r) ? 493 : 420));
		for await (let e of i) await c.writeFile(e);
	} catch (e) {
		o.e = e;
	} finally {
		await o.d();
	}
}, extractSdist = async (e, n) => {
	let r = await readArchive(e), { filename: i } = r, [a, ...o] = c(r), s = [...r.faults, ...l(r)];
	if ((a === void 0 || o.length > 0) && s.push(m({
		filename: i,
		what: "it has not one top folder"
	})), a === void 0 || s.length > 0) throw new h(s);
	for await (let t of sdistMembers(await b(e))) await writeEntry(n, t);
	return t(n, a);
}, O = {
	read: (e) => readArchive(e),
	unpack: extractSdist
};
export { O as archives, extractSdist, readArchive };
