import { __toESM } from "./rolldown-runtime.js";
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);
const createReadStream = globalThis.process.getBuiltinModule("node:fs").createReadStream;
const link = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").link(...given);
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const open = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").open(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);
const symlink = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").symlink(...given);
const basename = globalThis.process.getBuiltinModule("node:path").basename;
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const join = globalThis.process.getBuiltinModule("node:path").join;
const crc32 = globalThis.process.getBuiltinModule("node:zlib").crc32;
const createGunzip = globalThis.process.getBuiltinModule("node:zlib").createGunzip;
import { isExecutable, isKeptText, isLfsPointer, sdistLayout, topNamesOf } from "./domain-problem-distribution.js";
import { archiveAmbiguous, archiveTooLargeUnpacked, archiveUnreadable, checkEntries } from "./domain-problem-index-reads.js";
import { Problem, _usingCtx } from "./domain-problem-plan.js";
import { findSecrets } from "./domain-distribution-secret-patterns.js";
import { require_yauzl } from "../libraries/yauzl.js";

// src/adapters/archive/byte-source.ts
const byteSource = (chunks) => {
	const iterator = chunks[Symbol.asyncIterator]();
	let rest = Buffer.alloc(0);
	async function* stream(size) {
		for (let left = size; left > 0;) {
			if (rest.length === 0) {
				const next = await iterator.next();
				if (next.done === true) return;
				rest = next.value;
			}
			const piece = rest.subarray(0, left);
			rest = rest.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}
	const take = async (size) => {
		const pieces = [];
		for await (const piece of stream(size)) pieces.push(piece);
		const all = Buffer.concat(pieces);
		return all.length === size ? all : void 0;
	};
	return {
		take,
		stream,
		close: async () => iterator.return?.()
	};
};

// src/adapters/archive/intake.ts
const defaultBounds = {
	entries: 2e5,
	unpacked: 4 * 1024 ** 3
};
const mebibyte = 1048576;
const largestKeptText = 16 * mebibyte;
const largestScannedText = mebibyte;
const isText = (bytes) => !bytes.subarray(0, 8192).includes(0);
const startIntake = (filename, bounds) => {
	const entries = [];
	const texts = /* @__PURE__ */ new Map();
	const secrets = [];
	let unpacked = 0;
	const tooLarge = (what) => new Problem(archiveTooLargeUnpacked({
		filename,
		what
	}));
	const count = (found) => {
		if (found > bounds.entries) throw tooLarge(`more than ${bounds.entries} entries`);
	};
	const admit = (entry) => {
		entries.push(entry);
		count(entries.length);
	};
	return {
		entries,
		texts,
		secrets,
		count,
		admit,
		admitFile: async (entry, content) => {
			const isKept = isKeptText(entry.path);
			const limit = isKept ? largestKeptText : largestScannedText;
			const hash = createHash("sha256");
			const start = [];
			let size = 0;
			let crc = 0;
			for await (const chunk of content) {
				size += chunk.length;
				unpacked += chunk.length;
				if (unpacked > bounds.unpacked) throw tooLarge(`more than ${bounds.unpacked} bytes`);
				hash.update(chunk);
				crc = crc32(chunk, crc);
				if (size <= limit) start.push(chunk);
				else if (isKept) throw tooLarge(`${entry.path} has more than ${limit} bytes`);
			}
			const bytes = Buffer.concat(start);
			const text = size <= largestScannedText && isText(bytes) ? bytes.toString() : "";
			admit({
				...entry,
				size,
				sha256: hash.digest("hex"),
				...isLfsPointer(text) ? { isLfsPointer: true } : {}
			});
			secrets.push(...findSecrets(text).map((secret) => ({
				...secret,
				path: entry.path
			})));
			if (isKept) texts.set(entry.path, bytes.toString());
			return crc;
		}
	};
};

// src/adapters/archive/tar-header.ts
const blockSize = 512;
const types = {
	"0": "file",
	"\0": "file",
	"7": "file",
	"1": "hardlink",
	"2": "symlink",
	"3": "other",
	"4": "other",
	"5": "folder",
	"6": "other"
};
const untilNul = (bytes) => bytes.includes(0) ? bytes.subarray(0, bytes.indexOf(0)) : bytes;
const tarHeaders = (filename) => {
	const damaged = (what) => new Problem(archiveUnreadable({
		filename,
		what
	}));
	const ambiguous = (what, entry) => new Problem(archiveAmbiguous({
		filename,
		what,
		entries: entry === void 0 ? [] : [entry]
	}));
	const text = (bytes) => {
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes);
		} catch {
			throw ambiguous("a name is not UTF-8", bytes.toString("latin1"));
		}
	};
	const number = (field) => {
		if (field[0] === 128) return Number(BigInt(`0x${field.subarray(1).toString("hex")}`));
		const digits = untilNul(field).toString("latin1").trim();
		if (!/^[0-7]*$/.test(digits)) throw damaged("a header has a number that is none");
		return digits === "" ? 0 : Number.parseInt(digits, 8);
	};
	const kindOf = (header) => {
		let sum = 0;
		for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
		if (sum !== number(header.subarray(148, 156))) throw damaged("a header's checksum is wrong");
		return String.fromCharCode(header[156] ?? 0);
	};
	const pathOf = (header) => {
		const prefix = header.toString("latin1", 257, 263) === "ustar\0" ? text(untilNul(header.subarray(345, 500))) : "";
		const name = text(untilNul(header.subarray(0, 100)));
		return prefix === "" ? name : `${prefix}/${name}`;
	};
	const typeOf = (kind, path) => {
		const type = types[kind];
		if (kind === "S") throw ambiguous("it has a sparse entry", path);
		if (type === void 0) throw ambiguous(`it has an entry of the unknown kind "${kind}"`, path);
		return type === "file" && path.endsWith("/") ? "folder" : type;
	};
	const sizeIn = (header) => number(header.subarray(124, 136));
	const paxRecords = (bytes) => {
		const records = {};
		for (let at = 0; at < bytes.length;) {
			const length = /^(\d{1,7}) [^=]+=/.exec(bytes.toString("latin1", at, at + 512))?.[1];
			const end = at + Number(length);
			if (length === void 0 || end > bytes.length || bytes[end - 1] !== 10) throw damaged("a pax record is broken");
			const record = bytes.subarray(at + length.length + 1, end - 1);
			const equals = record.indexOf("=");
			const key = record.toString("latin1", 0, equals);
			if (key.startsWith("GNU.sparse.")) throw ambiguous("it has a sparse entry");
			if ([
				"path",
				"linkpath",
				"size"
			].includes(key)) records[key] = text(record.subarray(equals + 1));
			at = end;
		}
		return records;
	};
	return {
		damaged,
		ambiguous,
		kindOf,
		sizeIn,
		extend: (extension, kind, content) => {
			if (kind === "L") return {
				...extension,
				path: text(untilNul(content))
			};
			if (kind === "K") return {
				...extension,
				linkpath: text(untilNul(content))
			};
			const records = paxRecords(content);
			if (kind === "x") return {
				...extension,
				...records
			};
			if (Object.keys(records).length > 0) throw ambiguous("a global header renames entries");
			return extension;
		},
		entryOf: (header, kind, extension) => {
			const path = extension.path ?? pathOf(header);
			const type = typeOf(kind, path);
			const size = extension.size === void 0 ? sizeIn(header) : Number(extension.size);
			if (!Number.isSafeInteger(size) || size < 0) throw damaged(`an entry has the size ${extension.size ?? size}`);
			if (type !== "file" && size !== 0) throw ambiguous("an entry that is no file has a size", path);
			const target = extension.linkpath ?? text(untilNul(header.subarray(157, 257)));
			return {
				path: path.replace(/\/+$/, ""),
				type,
				size,
				mode: number(header.subarray(100, 108)) & 4095,
				...type === "symlink" || type === "hardlink" ? { target } : {}
			};
		}
	};
};

// src/adapters/archive/tar.ts
const largestExtension = 1048576;
const largestPadding = 1048576;
async function* tarMembers(filename, source) {
	const { damaged, ambiguous, kindOf, sizeIn, extend, entryOf } = tarHeaders(filename);
	const readExtension = async (size) => {
		if (size > largestExtension) throw damaged(`an extension header has ${size} bytes`);
		const padded = await source.take(Math.ceil(size / 512) * 512);
		if (padded === void 0) throw damaged("it ends within an extension header");
		return padded.subarray(0, size);
	};
	async function* contentOf(size) {
		let left = size;
		for await (const piece of source.stream(size)) {
			left -= piece.length;
			yield piece;
		}
		if (left > 0) throw damaged("it ends within an entry");
	}
	let extension = {};
	try {
		for (let header = await source.take(512); header !== void 0; header = await source.take(512)) {
			if (header.every((byte) => byte === 0)) {
				let padding = 0;
				for await (const rest of source.stream(Number.POSITIVE_INFINITY)) {
					padding += rest.length;
					if (padding > largestPadding || rest.some((byte) => byte !== 0)) throw ambiguous("it has data after its end");
				}
				return;
			}
			const kind = kindOf(header);
			if ("xgLK".includes(kind)) {
				extension = extend(extension, kind, await readExtension(sizeIn(header)));
				continue;
			}
			const entry = entryOf(header, kind, extension);
			extension = {};
			yield {
				entry,
				content: contentOf(entry.size)
			};
			const padding = (512 - entry.size % 512) % 512;
			if (await source.take(padding) === void 0) throw damaged("it ends within an entry");
		}
	} finally {
		await source.close();
	}
}

// src/adapters/archive/zip.ts
var import_yauzl = /* @__PURE__ */ __toESM(require_yauzl(), 1);
const flags = {
	encoded: 8289,
	descriptor: 8,
	utf8: 2048
};
const inExtraField = 0xffffffff;
const endRecord = 22;
const zip64End = 76;
const bomb = {
	from: 67108864,
	ratio: 50
};
const unixMode = ({ externalFileAttributes }) => externalFileAttributes >>> 16;
const typeOf = (entry, path) => {
	const format = unixMode(entry) & 61440;
	if (path.endsWith("/")) return "folder";
	if (format === 40960) return "symlink";
	return format === 0 || format === 32768 ? "file" : "other";
};
const hasTwice = (fields, id) => fields.filter((field) => field.id === id).length > 1;
const contradictions = ({ entry, local }) => {
	const isPlain = (header, flag) => (header.generalPurposeBitFlag & flag) === 0;
	const differs = (a, b) => a !== inExtraField && a !== b;
	const extras = import_yauzl.parseExtraFields(local.extraField);
	const isAscii = entry.fileNameRaw.every((byte) => byte < 128);
	return [
		[!isPlain(entry, flags.encoded), "entries are encrypted or patched"],
		[!isPlain(local, flags.descriptor), "entries have a data descriptor"],
		[entry.compressionMethod !== 0 && entry.compressionMethod !== 8, "entries are compressed in an unusual way"],
		[entry.fileCommentLength > 0, "entries have a comment"],
		[!local.fileName.equals(entry.fileNameRaw), "local and central names differ"],
		[differs(local.compressedSize, entry.compressedSize) || differs(local.uncompressedSize, entry.uncompressedSize), "local and central sizes differ"],
		[hasTwice(extras, 1) || hasTwice(extras, 28789), "entries have an extra field twice"],
		[!isAscii && isPlain(entry, flags.utf8), "names are not marked as UTF-8"]
	].filter(([isSo]) => isSo).map(([, what]) => what);
};
const fillsFile = (zip, entries) => {
	let end = 0;
	const inOrder = entries.toSorted((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
	for (const { entry, local } of inOrder) {
		if (entry.relativeOffsetOfLocalHeader !== end) return false;
		end = local.fileDataStart + entry.compressedSize;
	}
	for (const { entry } of entries) end += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
	const rest = zip.fileSize - end - endRecord - zip.comment.length;
	return rest === 0 || rest === zip64End;
};
const reasonOf = (error) => Error.isError(error) ? error.message : String(error);
const nameOf = (filename, { fileNameRaw }) => {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(fileNameRaw);
	} catch (cause) {
		const entries = [fileNameRaw.toString("latin1")];
		throw new Problem(archiveAmbiguous({
			filename,
			what: "a name is not UTF-8",
			entries
		}), { cause });
	}
};
const ambiguities = (filename, entries) => {
	const all = entries.flatMap((headers) => {
		const path = nameOf(filename, headers.entry);
		return contradictions(headers).map((what) => ({
			what,
			path
		}));
	});
	return [...Map.groupBy(all, ({ what }) => what)].map(([what, same]) => archiveAmbiguous({
		filename,
		what,
		entries: same.map(({ path }) => path)
	}));
};
const readZip = async (file, intake) => {
	const { filename } = file;
	const unreadable = (what, cause) => new Problem(archiveUnreadable({
		filename,
		what
	}), { cause });
	let zip;
	try {
		zip = await import_yauzl.openPromise(file.path, {
			autoClose: false,
			decodeStrings: false
		});
		const entries = [];
		let declared = 0;
		for await (const entry of zip.eachEntry()) {
			entries.push({
				entry,
				local: await zip.readLocalFileHeaderPromise(entry)
			});
			declared += entry.uncompressedSize;
			intake.count(entries.length);
		}
		if (declared > bomb.from && declared > bomb.ratio * file.size) throw new Problem(archiveTooLargeUnpacked({
			filename,
			what: `${declared} bytes from ${file.size}`
		}));
		const faults = [...ambiguities(filename, entries)];
		if (faults.length === 0 && !fillsFile(zip, entries)) faults.push(archiveAmbiguous({
			filename,
			what: "it has data outside its entries",
			entries: []
		}));
		for (const { entry } of entries) faults.push(...await readEntry(zip, entry, {
			filename,
			intake
		}));
		return faults;
	} catch (error) {
		throw error instanceof Problem ? error : unreadable(reasonOf(error), error);
	} finally {
		zip?.close();
	}
};
const readEntry = async (zip, raw, { filename, intake }) => {
	const name = nameOf(filename, raw);
	const entry = {
		path: name.replace(/\/+$/, ""),
		type: typeOf(raw, name),
		size: raw.uncompressedSize,
		mode: unixMode(raw) & 4095
	};
	if (entry.type !== "file") {
		intake.admit(entry);
		return [];
	}
	try {
		return await intake.admitFile(entry, await zip.openReadStreamPromise(raw)) === raw.crc32 ? [] : [archiveUnreadable({
			filename,
			what: `the CRC-32 of ${name} is wrong`
		})];
	} catch (error) {
		if (error instanceof Problem) throw error;
		return [archiveUnreadable({
			filename,
			what: `${name}: ${reasonOf(error)}`
		})];
	}
};

// src/adapters/archive.ts
async function* gunzipped({ path, filename, size }) {
	const gunzip = createGunzip();
	const file = createReadStream(path);
	file.on("error", (error) => gunzip.destroy(error));
	try {
		yield* file.pipe(gunzip);
	} catch (cause) {
		const reason = Error.isError(cause) ? cause.message : String(cause);
		throw new Problem(archiveUnreadable({
			filename,
			what: `its gzip stream is damaged (${reason})`
		}), { cause });
	} finally {
		file.destroy();
	}
	if (gunzip.bytesWritten === size) return;
	for await (const rest of createReadStream(path, { start: gunzip.bytesWritten })) if (rest.some((byte) => byte !== 0)) throw new Problem(archiveAmbiguous({
		filename,
		what: "it has data after its gzip stream",
		entries: []
	}));
}
const sdistMembers = (file) => tarMembers(file.filename, byteSource(gunzipped(file)));
const readSdist = async (file, intake) => {
	for await (const { entry, content } of sdistMembers(file)) if (entry.type === "file") await intake.admitFile(entry, content);
	else intake.admit(entry);
	return [];
};
const faultsOf = async (reading) => {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Problem) return error.findings;
		throw error;
	}
};
const sha256Of = async (path) => {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest("hex");
};
const readArchive = async (path, bounds = defaultBounds) => {
	const about = await stat(path);
	const { size } = about;
	const filename = basename(path);
	if (!about.isFile()) throw new Problem(archiveUnreadable({
		filename,
		what: "it is no plain file"
	}));
	const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
	const intake = startIntake(filename, bounds);
	const sha256 = await sha256Of(path);
	const file = {
		path,
		filename,
		size
	};
	const faults = await faultsOf(kind === "wheel" ? readZip(file, intake) : readSdist(file, intake));
	const { entries, texts, secrets } = intake;
	return {
		kind,
		filename,
		size,
		sha256,
		entries,
		texts,
		secrets,
		faults
	};
};
const writeEntry = async (into, { entry, content }) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const path = join(into, entry.path);
		await mkdir(entry.type === "folder" ? path : dirname(path), { recursive: true });
		if (entry.type === "symlink") await symlink(entry.target ?? "", path);
		if (entry.type === "hardlink") await link(join(into, entry.target ?? ""), path);
		if (entry.type !== "file") return;
		const file = _usingCtx$1.a(await open(path, "w", isExecutable(entry) ? 493 : 420));
		for await (const chunk of content) await file.writeFile(chunk);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const extractSdist = async (path, into) => {
	const archive = await readArchive(path);
	const { filename, size } = archive;
	const [top, ...others] = topNamesOf(archive);
	const findings = [...archive.faults, ...checkEntries(archive)];
	if (top === void 0 || others.length > 0) findings.push(sdistLayout({
		filename,
		what: "it has not one top folder"
	}));
	if (top === void 0 || findings.length > 0) throw new Problem(findings);
	for await (const member of sdistMembers({
		path,
		filename,
		size
	})) await writeEntry(into, member);
	return join(into, top);
};
const archives = {
	read: (path) => readArchive(path),
	unpack: extractSdist
};

export { archives, extractSdist, readArchive };