export const id = 2782;
export const ids = [2782];
export const modules = {

/***/ 42782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archives: () => (/* binding */ archives),
  extractSdist: () => (/* binding */ extractSdist),
  readArchive: () => (/* binding */ readArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/js/domain/distribution/archive.js
var distribution_archive = __webpack_require__(43186);
// EXTERNAL MODULE: ./.build/js/domain/distribution/entries.js
var entries = __webpack_require__(82612);
// EXTERNAL MODULE: ./.build/js/domain/problem/archive.js
var archive = __webpack_require__(31355);
// EXTERNAL MODULE: ./.build/js/domain/problem/distribution.js
var distribution = __webpack_require__(85403);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/adapters/archive/byte-source.js
const byteSource = (chunks) => {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    async function* stream(size) {
        for (let left = size; left > 0;) {
            if (rest.length === 0) {
                const next = await iterator.next();
                if (next.done === true)
                    return;
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
        for await (const piece of stream(size))
            pieces.push(piece);
        const all = Buffer.concat(pieces);
        return all.length === size ? all : undefined;
    };
    return { take, stream, close: async () => iterator.return?.() };
};

// EXTERNAL MODULE: ./.build/js/domain/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(91896);
;// CONCATENATED MODULE: ./.build/js/adapters/archive/intake.js






/** Far above what a package needs, and far below what would fill a disk or the memory. */
const defaultBounds = { entries: 200_000, unpacked: 4 * 1024 ** 3 };
const mebibyte = 1024 * 1024;
const largestKeptText = 16 * mebibyte;
const largestScannedText = mebibyte;
const isText = (bytes) => !bytes.subarray(0, 8192).includes(0);
/** Gathers what a reader finds in one archive, within bounds. */
const startIntake = (filename, bounds) => {
    const entries = [];
    const texts = new Map();
    const secrets = [];
    let unpacked = 0;
    const tooLarge = (what) => new problem/* Problem */.AF((0,archive.archiveTooLargeUnpacked)({ filename, what }));
    const count = (found) => {
        if (found > bounds.entries)
            throw tooLarge(`more than ${bounds.entries} entries`);
    };
    const admit = (entry) => {
        entries.push(entry);
        count(entries.length);
    };
    return {
        entries,
        texts,
        secrets,
        /** Stops where so many entries are too many. */
        count,
        /** Notes an entry without content. */
        admit,
        /** Reads a file to its end, notes it, and gives its CRC-32. */
        admitFile: async (entry, content) => {
            const isKept = (0,distribution_archive/* isKeptText */.kg)(entry.path);
            const limit = isKept ? largestKeptText : largestScannedText;
            const hash = (0,external_node_crypto_.createHash)("sha256");
            const start = [];
            let size = 0;
            let crc = 0;
            for await (const chunk of content) {
                size += chunk.length;
                unpacked += chunk.length;
                if (unpacked > bounds.unpacked)
                    throw tooLarge(`more than ${bounds.unpacked} bytes`);
                hash.update(chunk);
                crc = (0,external_node_zlib_.crc32)(chunk, crc);
                if (size <= limit)
                    start.push(chunk);
                else if (isKept)
                    throw tooLarge(`${entry.path} has more than ${limit} bytes`);
            }
            const bytes = Buffer.concat(start);
            const text = size <= largestScannedText && isText(bytes) ? bytes.toString() : "";
            admit({ ...entry, size, sha256: hash.digest("hex"), ...((0,distribution_archive/* isLfsPointer */.NS)(text) ? { isLfsPointer: true } : {}) });
            secrets.push(...(0,secret_patterns/* findSecrets */.d)(text).map((secret) => ({ ...secret, path: entry.path })));
            if (isKept)
                texts.set(entry.path, bytes.toString());
            return crc;
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/adapters/archive/tar-header.js


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
    "6": "other",
};
const untilNul = (bytes) => (bytes.includes(0) ? bytes.subarray(0, bytes.indexOf(0)) : bytes);
/**
 * The headers of one tar, read as Python's `tarfile` reads them. Each function throws a `Problem` where a header is
 * damaged, or where readers are known to disagree.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13
 */
const tarHeaders = (filename) => {
    const damaged = (what) => new problem/* Problem */.AF((0,archive.archiveUnreadable)({ filename, what }));
    const ambiguous = (what, entry) => new problem/* Problem */.AF((0,archive.archiveAmbiguous)({ filename, what, entries: entry === undefined ? [] : [entry] }));
    const text = (bytes) => {
        try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch {
            throw ambiguous("a name is not UTF-8", bytes.toString("latin1"));
        }
    };
    const number = (field) => {
        // Base 256, where the octal digits do not suffice.
        if (field[0] === 0x80)
            return Number(BigInt(`0x${field.subarray(1).toString("hex")}`));
        const digits = untilNul(field).toString("latin1").trim();
        if (!/^[0-7]*$/.test(digits))
            throw damaged("a header has a number that is none");
        return digits === "" ? 0 : Number.parseInt(digits, 8);
    };
    const kindOf = (header) => {
        let sum = 0;
        for (const [at, byte] of header.entries())
            sum += at >= 148 && at < 156 ? 0x20 : byte;
        if (sum !== number(header.subarray(148, 156)))
            throw damaged("a header's checksum is wrong");
        return String.fromCharCode(header[156] ?? 0);
    };
    const pathOf = (header) => {
        const isPosix = header.toString("latin1", 257, 263) === "ustar\0";
        const prefix = isPosix ? text(untilNul(header.subarray(345, 500))) : "";
        const name = text(untilNul(header.subarray(0, 100)));
        return prefix === "" ? name : `${prefix}/${name}`;
    };
    const typeOf = (kind, path) => {
        const type = types[kind];
        if (kind === "S")
            throw ambiguous("it has a sparse entry", path);
        if (type === undefined)
            throw ambiguous(`it has an entry of the unknown kind "${kind}"`, path);
        // Before POSIX, a folder was a file whose name ends so.
        return type === "file" && path.endsWith("/") ? "folder" : type;
    };
    const sizeIn = (header) => number(header.subarray(124, 136));
    /** `length key=value\n`, where the length counts the whole record. */
    const paxRecords = (bytes) => {
        const records = {};
        for (let at = 0; at < bytes.length;) {
            const length = /^(\d{1,7}) [^=]+=/.exec(bytes.toString("latin1", at, at + blockSize))?.[1];
            const end = at + Number(length);
            if (length === undefined || end > bytes.length || bytes[end - 1] !== 0x0a)
                throw damaged("a pax record is broken");
            const record = bytes.subarray(at + length.length + 1, end - 1);
            const equals = record.indexOf("=");
            const key = record.toString("latin1", 0, equals);
            if (key.startsWith("GNU.sparse."))
                throw ambiguous("it has a sparse entry");
            // Other values (times, owners) may be of any encoding: nothing reads them.
            if (["path", "linkpath", "size"].includes(key))
                records[key] = text(record.subarray(equals + 1));
            at = end;
        }
        return records;
    };
    return {
        damaged,
        ambiguous,
        kindOf,
        sizeIn,
        /** What the extension header of a kind and its content add. */
        extend: (extension, kind, content) => {
            if (kind === "L")
                return { ...extension, path: text(untilNul(content)) };
            if (kind === "K")
                return { ...extension, linkpath: text(untilNul(content)) };
            const records = paxRecords(content);
            if (kind === "x")
                return { ...extension, ...records };
            if (Object.keys(records).length > 0)
                throw ambiguous("a global header renames entries");
            return extension;
        },
        entryOf: (header, kind, extension) => {
            const path = extension.path ?? pathOf(header);
            const type = typeOf(kind, path);
            const size = extension.size === undefined ? sizeIn(header) : Number(extension.size);
            if (!Number.isSafeInteger(size) || size < 0)
                throw damaged(`an entry has the size ${extension.size ?? size}`);
            if (type !== "file" && size !== 0)
                throw ambiguous("an entry that is no file has a size", path);
            const target = extension.linkpath ?? text(untilNul(header.subarray(157, 257)));
            return {
                path: path.replace(/\/+$/, ""),
                type,
                size,
                mode: number(header.subarray(100, 108)) & 0o7777,
                ...(type === "symlink" || type === "hardlink" ? { target } : {}),
            };
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/adapters/archive/tar.js

const largestExtension = 1024 * 1024;
/** A tape's record has 10 KiB by custom, and some tools fill it with zeros. */
const largestPadding = 1024 * 1024;
/**
 * The entries of a tar, one after the other. Throws a `Problem` where it is damaged or can be read in more than one way:
 * sparse entries, unknown kinds, names that are not UTF-8, data after the end.
 */
async function* tarMembers(filename, source) {
    const { damaged, ambiguous, kindOf, sizeIn, extend, entryOf } = tarHeaders(filename);
    const readExtension = async (size) => {
        if (size > largestExtension)
            throw damaged(`an extension header has ${size} bytes`);
        const padded = await source.take(Math.ceil(size / blockSize) * blockSize);
        if (padded === undefined)
            throw damaged("it ends within an extension header");
        return padded.subarray(0, size);
    };
    async function* contentOf(size) {
        let left = size;
        for await (const piece of source.stream(size)) {
            left -= piece.length;
            yield piece;
        }
        if (left > 0)
            throw damaged("it ends within an entry");
    }
    let extension = {};
    try {
        for (let header = await source.take(blockSize); header !== undefined; header = await source.take(blockSize)) {
            if (header.every((byte) => byte === 0)) {
                let padding = 0;
                for await (const rest of source.stream(Number.POSITIVE_INFINITY)) {
                    padding += rest.length;
                    if (padding > largestPadding || rest.some((byte) => byte !== 0))
                        throw ambiguous("it has data after its end");
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
            yield { entry, content: contentOf(entry.size) };
            const padding = (blockSize - (entry.size % blockSize)) % blockSize;
            if ((await source.take(padding)) === undefined)
                throw damaged("it ends within an entry");
        }
    }
    finally {
        await source.close();
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/js/adapters/archive/zip.js



/** Encryption in its three forms, and patched data. */
const flags = { encoded: 0x1 | 0x20 | 0x40 | 0x2000, descriptor: 0x8, utf8: 0x800 };
/** Sizes that a zip64 extra field holds instead. */
const inExtraField = 0xffffffff;
const endRecord = 22;
/** The zip64 end record and its locator. */
const zip64End = 56 + 20;
/** PyPI's own measure of a bomb. https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py */
const bomb = { from: 64 * 1024 * 1024, ratio: 50 };
/** Mode 0 where the zip was made on a system that has none. */
const unixMode = ({ externalFileAttributes }) => externalFileAttributes >>> 16;
const typeOf = (entry, path) => {
    const format = unixMode(entry) & 0o170000;
    if (path.endsWith("/"))
        return "folder";
    if (format === 0o120000)
        return "symlink";
    return format === 0 || format === 0o100000 ? "file" : "other";
};
const hasTwice = (fields, id) => fields.filter((field) => field.id === id).length > 1;
/** How a reader of the local headers and one of the central directory would see two different files. */
const contradictions = ({ entry, local }) => {
    const isPlain = (header, flag) => (header.generalPurposeBitFlag & flag) === 0;
    const differs = (a, b) => a !== inExtraField && a !== b;
    const extras = yauzl.parseExtraFields(local.extraField);
    const isAscii = entry.fileNameRaw.every((byte) => byte < 0x80);
    const found = [
        [!isPlain(entry, flags.encoded), "entries are encrypted or patched"],
        [!isPlain(local, flags.descriptor), "entries have a data descriptor"],
        [entry.compressionMethod !== 0 && entry.compressionMethod !== 8, "entries are compressed in an unusual way"],
        [entry.fileCommentLength > 0, "entries have a comment"],
        [!local.fileName.equals(entry.fileNameRaw), "local and central names differ"],
        [
            differs(local.compressedSize, entry.compressedSize) || differs(local.uncompressedSize, entry.uncompressedSize),
            "local and central sizes differ",
        ],
        // ZIP64 sizes and the Unicode name.
        [hasTwice(extras, 0x0001) || hasTwice(extras, 0x7075), "entries have an extra field twice"],
        [!isAscii && isPlain(entry, flags.utf8), "names are not marked as UTF-8"],
    ];
    return found.filter(([isSo]) => isSo).map(([, what]) => what);
};
/** Whether the local entries, the central directory and its end fill the file without gap or overlap. */
const fillsFile = (zip, entries) => {
    let end = 0;
    const inOrder = entries.toSorted((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
    for (const { entry, local } of inOrder) {
        if (entry.relativeOffsetOfLocalHeader !== end)
            return false;
        end = local.fileDataStart + entry.compressedSize;
    }
    for (const { entry } of entries) {
        end += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    }
    const rest = zip.fileSize - end - endRecord - zip.comment.length;
    return rest === 0 || rest === zip64End;
};
const reasonOf = (error) => (Error.isError(error) ? error.message : String(error));
const nameOf = (filename, { fileNameRaw }) => {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
    }
    catch (cause) {
        const entries = [fileNameRaw.toString("latin1")];
        throw new problem/* Problem */.AF((0,archive.archiveAmbiguous)({ filename, what: "a name is not UTF-8", entries }), { cause });
    }
};
/** One finding for each way in which entries are ambiguous, with their names. */
const ambiguities = (filename, entries) => {
    const all = entries.flatMap((headers) => {
        const path = nameOf(filename, headers.entry);
        return contradictions(headers).map((what) => ({ what, path }));
    });
    return [...Map.groupBy(all, ({ what }) => what)].map(([what, same]) => (0,archive.archiveAmbiguous)({ filename, what, entries: same.map(({ path }) => path) }));
};
/**
 * Reads a wheel's zip into `intake` and gives what is wrong with it: first its frame, as strictly as PyPI
 * (https://docs.pypi.org/archives/), then the bytes of each entry with their CRC-32. Throws a `Problem` where it stops.
 */
const readZip = async (file, intake) => {
    const { filename } = file;
    const unreadable = (what, cause) => new problem/* Problem */.AF((0,archive.archiveUnreadable)({ filename, what }), { cause });
    let zip;
    try {
        zip = await yauzl.openPromise(file.path, { autoClose: false, decodeStrings: false });
        const entries = [];
        let declared = 0;
        for await (const entry of zip.eachEntry()) {
            entries.push({ entry, local: await zip.readLocalFileHeaderPromise(entry) });
            declared += entry.uncompressedSize;
            intake.count(entries.length);
        }
        if (declared > bomb.from && declared > bomb.ratio * file.size) {
            throw new problem/* Problem */.AF((0,archive.archiveTooLargeUnpacked)({ filename, what: `${declared} bytes from ${file.size}` }));
        }
        const faults = [...ambiguities(filename, entries)];
        // Data descriptors lie outside the entries, and are found already.
        if (faults.length === 0 && !fillsFile(zip, entries)) {
            faults.push((0,archive.archiveAmbiguous)({ filename, what: "it has data outside its entries", entries: [] }));
        }
        for (const { entry } of entries)
            faults.push(...(await readEntry(zip, entry, { filename, intake })));
        return faults;
    }
    catch (error) {
        throw error instanceof problem/* Problem */.AF ? error : unreadable(reasonOf(error), error);
    }
    finally {
        zip?.close();
    }
};
const readEntry = async (zip, raw, { filename, intake }) => {
    const name = nameOf(filename, raw);
    const entry = {
        path: name.replace(/\/+$/, ""),
        type: typeOf(raw, name),
        size: raw.uncompressedSize,
        mode: unixMode(raw) & 0o7777,
    };
    if (entry.type !== "file") {
        intake.admit(entry);
        return [];
    }
    try {
        const crc = await intake.admitFile(entry, await zip.openReadStreamPromise(raw));
        return crc === raw.crc32 ? [] : [(0,archive.archiveUnreadable)({ filename, what: `the CRC-32 of ${name} is wrong` })];
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            throw error;
        return [(0,archive.archiveUnreadable)({ filename, what: `${name}: ${reasonOf(error)}` })];
    }
};

;// CONCATENATED MODULE: ./.build/js/adapters/archive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** The bytes in a gzip file. Throws a `Problem` where it is damaged, or holds more than padding after its stream. */
async function* gunzipped({ path, filename, size }) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const file = (0,external_node_fs_.createReadStream)(path);
    file.on("error", (error) => gunzip.destroy(error));
    try {
        yield* file.pipe(gunzip);
    }
    catch (cause) {
        const reason = Error.isError(cause) ? cause.message : String(cause);
        throw new problem/* Problem */.AF((0,archive.archiveUnreadable)({ filename, what: `its gzip stream is damaged (${reason})` }), { cause });
    }
    finally {
        file.destroy();
    }
    if (gunzip.bytesWritten === size)
        return;
    for await (const rest of (0,external_node_fs_.createReadStream)(path, { start: gunzip.bytesWritten })) {
        if (rest.some((byte) => byte !== 0)) {
            throw new problem/* Problem */.AF((0,archive.archiveAmbiguous)({ filename, what: "it has data after its gzip stream", entries: [] }));
        }
    }
}
const sdistMembers = (file) => tarMembers(file.filename, byteSource(gunzipped(file)));
const readSdist = async (file, intake) => {
    for await (const { entry, content } of sdistMembers(file)) {
        if (entry.type === "file")
            await intake.admitFile(entry, content);
        else
            intake.admit(entry);
    }
    return [];
};
/** What went wrong, where it is a `Problem`. */
const faultsOf = async (reading) => {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return error.findings;
        throw error;
    }
};
const sha256Of = async (path) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest("hex");
};
/**
 * Reads a wheel (`.whl`) or an sdist (`.tar.gz`) into data, entry by entry and within bounds, without unpacking it.
 * A file that cannot be opened throws; whatever is wrong with its content is a fault of the archive.
 */
const readArchive = async (path, bounds = defaultBounds) => {
    const about = await (0,promises_.stat)(path);
    const { size } = about;
    const filename = (0,external_node_path_.basename)(path);
    // A pipe would be waited for.
    if (!about.isFile())
        throw new problem/* Problem */.AF((0,archive.archiveUnreadable)({ filename, what: "it is no plain file" }));
    const kind = filename.endsWith(".whl") ? "wheel" : "sdist";
    const intake = startIntake(filename, bounds);
    const sha256 = await sha256Of(path);
    const file = { path, filename, size };
    const faults = await faultsOf(kind === "wheel" ? readZip(file, intake) : readSdist(file, intake));
    const { entries, texts, secrets } = intake;
    return { kind, filename, size, sha256, entries, texts, secrets, faults };
};
const writeEntry = async (into, { entry, content }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = (0,external_node_path_.join)(into, entry.path);
        await (0,promises_.mkdir)(entry.type === "folder" ? path : (0,external_node_path_.dirname)(path), { recursive: true });
        if (entry.type === "symlink")
            await (0,promises_.symlink)(entry.target ?? "", path);
        if (entry.type === "hardlink")
            await (0,promises_.link)((0,external_node_path_.join)(into, entry.target ?? ""), path);
        if (entry.type !== "file")
            return;
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, "w", (0,distribution_archive/* isExecutable */.TV)(entry) ? 0o755 : 0o644), true);
        for await (const chunk of content)
            await file.writeFile(chunk);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/**
 * Unpacks an sdist into the empty folder `into`, with the rules of Python's `data` filter
 * (https://docs.python.org/3/library/tarfile.html#tarfile.data_filter), but refusing what that would mend. Gives its one
 * top folder. Throws a `Problem` before anything is written where the archive is damaged or an entry is unsafe.
 */
const extractSdist = async (path, into) => {
    const archive = await readArchive(path);
    const { filename, size } = archive;
    const [top, ...others] = (0,distribution_archive/* topNamesOf */.j9)(archive);
    const findings = [...archive.faults, ...(0,entries/* checkEntries */.b)(archive)];
    if (top === undefined || others.length > 0)
        findings.push((0,distribution.sdistLayout)({ filename, what: "it has not one top folder" }));
    if (top === undefined || findings.length > 0)
        throw new problem/* Problem */.AF(findings);
    for await (const member of sdistMembers({ path, filename, size }))
        await writeEntry(into, member);
    return (0,external_node_path_.join)(into, top);
};
/** The port, on the file system. */
const archives = { read: (path) => readArchive(path), unpack: extractSdist };


/***/ }),

/***/ 43186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   _V: () => (/* binding */ metadataPathOf),
/* harmony export */   em: () => (/* binding */ distInfoOf),
/* harmony export */   j9: () => (/* binding */ topNamesOf),
/* harmony export */   kg: () => (/* binding */ isKeptText),
/* harmony export */   zB: () => (/* binding */ topFolderOf)
/* harmony export */ });
/** Texts of metadata that are kept whole while reading; the rest is only hashed. */
const isKeptText = (path) => /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(path) ||
    /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(path) ||
    /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(path);
/** What Git LFS leaves in place of a file that it has not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const isLfsPointer = (text) => text.length < 1024 && text.startsWith("version https://git-lfs.github.com/spec/v1\n");
/** The folder that holds a wheel's metadata, from its file name: `{name}-{version}.dist-info`. */
const distInfoOf = ({ filename }) => `${filename.split("-").slice(0, 2).join("-")}.dist-info`;
/** The one folder that an sdist unpacks to, from its file name: `{name}-{version}`. */
const topFolderOf = ({ filename }) => filename.replace(/\.tar\.gz$/, "");
/** Where the core metadata stands: METADATA of a wheel, PKG-INFO of an sdist. */
const metadataPathOf = (archive) => archive.kind === "wheel" ? `${distInfoOf(archive)}/METADATA` : `${topFolderOf(archive)}/PKG-INFO`;
/** Whether the owner may run it: the one bit of a mode that installers keep. */
const isExecutable = ({ mode }) => (mode & 0o100) !== 0;
const filesOf = ({ entries }) => entries.filter(({ type }) => type === "file");
/** The first names of all paths, in order. */
const topNamesOf = ({ entries }) => [
    ...new Set(entries.map(({ path }) => path.split("/")[0] ?? "")),
];


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkEntries)
/* harmony export */ });
/* harmony import */ var _problem_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31355);

const partsOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
/** What makes a path unsafe on some system, by itself. */
const pathFault = (path) => {
    if (/\p{Cc}/u.test(path))
        return "its name has a control character";
    if (path.includes("\\"))
        return "its name has a backslash";
    if (path.startsWith("/"))
        return "its name is absolute";
    if (/^[a-z]:/i.test(path))
        return "its name starts with a drive";
    if (path.split("/").includes(".."))
        return "its name has `..`";
    return partsOf(path).length === 0 && path !== "." ? "it has no name" : undefined;
};
/** Every folder that a path goes through, first to last, without the path itself. */
const foldersOf = (path) => {
    const parts = partsOf(path);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
/**
 * What is wrong with where a link leads. A target may not go through another link: what `..` means after one depends on
 * the other's target.
 */
const linkFault = (entry, { links, files }) => {
    const target = entry.target ?? "";
    if (target === "" || target.startsWith("/") || target.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(target)) {
        return "a link whose target is no relative path";
    }
    const at = entry.type === "symlink" ? partsOf(entry.path).slice(0, -1) : [];
    const steps = partsOf(target);
    for (const [index, step] of steps.entries()) {
        if (step !== "..")
            at.push(step);
        else if (at.pop() === undefined)
            return "a link that leaves the archive";
        if (index < steps.length - 1 && links.has(at.join("/")))
            return "a link through another link";
    }
    return entry.type === "hardlink" && !files.has(at.join("/")) ? "a hard link to no file before it" : undefined;
};
const entryFault = (kind, entry, known) => {
    const fault = pathFault(entry.path);
    if (fault !== undefined)
        return fault;
    if (foldersOf(entry.path).some((folder) => known.links.has(folder)))
        return "it lies behind a link";
    if (entry.type === "other")
        return "it is a device or a pipe";
    if (entry.type !== "symlink" && entry.type !== "hardlink")
        return undefined;
    return kind === "wheel" ? "a wheel cannot hold links" : linkFault(entry, known);
};
/** An sdist may repeat a file with the same bytes: whichever wins, the result is the same. */
const isHarmless = (kind, [first, ...others]) => kind === "sdist" &&
    others.every((other) => other.type === "file" && other.sha256 !== undefined && other.sha256 === first?.sha256);
const duplicates = ({ kind, entries }) => {
    const files = Map.groupBy(entries.filter(({ type }) => type !== "folder"), ({ path }) => partsOf(path).join("/"));
    const folders = new Set(entries.flatMap(({ path, type }) => [...foldersOf(path), ...(type === "folder" ? [partsOf(path).join("/")] : [])]));
    return [...files]
        .filter(([path, same]) => folders.has(path) || (same.length > 1 && !isHarmless(kind, same)))
        .map(([path]) => path);
};
/** Whether every entry can be unpacked, to one place inside the target folder, by every tool. */
const checkEntries = (archive) => {
    const { filename, kind, entries } = archive;
    const links = new Set(entries.filter(({ type }) => type === "symlink").map(({ path }) => partsOf(path).join("/")));
    const files = new Set();
    return [
        ...entries.flatMap((entry) => {
            const what = entryFault(kind, entry, { links, files });
            if (entry.type === "file")
                files.add(partsOf(entry.path).join("/"));
            return what === undefined ? [] : [(0,_problem_archive_js__WEBPACK_IMPORTED_MODULE_0__.unsafeEntry)({ filename, entry: entry.path, what })];
        }),
        ...duplicates(archive).map((entry) => (0,_problem_archive_js__WEBPACK_IMPORTED_MODULE_0__.duplicateEntry)({ filename, entry })),
    ];
};


/***/ }),

/***/ 91896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets)
/* harmony export */ });
/** CRC-32 as zip has it, of ASCII. */
const crc32 = (text) => {
    let sum = 0xffffffff;
    for (const character of text) {
        sum ^= character.charCodeAt(0);
        for (let bit = 0; bit < 8; bit += 1)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return ~sum >>> 0;
};
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The last six characters of a GitHub token are the CRC-32 of the thirty before them. */
const hasChecksum = (value) => {
    let sum = 0;
    for (const digit of value.slice(-6))
        sum = sum * base62.length + base62.indexOf(digit);
    return sum === crc32(value.slice(-36, -6));
};
/** Examples repeat a letter or two. */
const isVaried = (value) => new Set(value.slice(-20)).size > 6;
/**
 * PyPI's tokens are macaroons that begin with the index's host in base64. GitHub's:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 * AWS's: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const patterns = [
    {
        what: "a PyPI token",
        isToken: true,
        pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
        isReal: isVaried,
    },
    { what: "a GitHub token", isToken: true, pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g, isReal: hasChecksum },
    {
        what: "a GitHub token",
        isToken: true,
        pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
        isReal: isVaried,
    },
    {
        what: "an AWS access key",
        isToken: false,
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
        isReal: (value) => !value.endsWith("EXAMPLE"),
    },
    {
        what: "a private key",
        isToken: false,
        pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
        isReal: (value) => !/…|\.\.\.|[<>{}*]/.test(value),
    },
];
/** What looks like a secret in `text`, in the order of the patterns. */
const findSecrets = (text) => patterns.flatMap(({ what, isToken, pattern, isReal }) => {
    let line = 1;
    let counted = 0;
    return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
        for (let at = text.indexOf("\n", counted); at !== -1 && at < index; at = text.indexOf("\n", at + 1))
            line += 1;
        counted = index;
        return isReal(value) ? [{ what, isToken, line }] : [];
    });
});


/***/ }),

/***/ 85403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distInfoWrong: () => (/* binding */ distInfoWrong),
/* harmony export */   entryPointsWrong: () => (/* binding */ entryPointsWrong),
/* harmony export */   filenameWrong: () => (/* binding */ filenameWrong),
/* harmony export */   recordInHex: () => (/* binding */ recordInHex),
/* harmony export */   recordWrong: () => (/* binding */ recordWrong),
/* harmony export */   refusedByPyPI: () => (/* binding */ refusedByPyPI),
/* harmony export */   sdistDiffersFromWheel: () => (/* binding */ sdistDiffersFromWheel),
/* harmony export */   sdistLayout: () => (/* binding */ sdistLayout),
/* harmony export */   sdistReadsDifferently: () => (/* binding */ sdistReadsDifferently),
/* harmony export */   wheelFileWrong: () => (/* binding */ wheelFileWrong),
/* harmony export */   wheelTagsDoubtful: () => (/* binding */ wheelTagsDoubtful)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const filenameWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-FILENAME",
    severity: "error",
    mender: "project",
    meaning: "A built file is not named after its package and version in normalised form.",
    why: "PyPI refuses other names, and `uv publish` passes over them with a warning and exit status 0.",
    mend: "Use a current build backend: names come from it. The version must be the one that was planned.",
}, ({ filename, expected }) => ({
    message: `The file ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(filename)} should be named ${expected}`,
    hint: "Raise the version of the build backend in [build-system] requires, and check what it takes the version from",
}));
const distInfoWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-DIST-INFO",
    severity: "error",
    mender: "project",
    meaning: "A wheel has not exactly one metadata folder, or one that is not named as the wheel is.",
    why: "The index and installers look for the folder by the wheel's file name, and refuse a wheel with two.",
    mend: "Build it with a current build backend; leave no `*.dist-info` folder in the package's sources.",
}, ({ filename, expected, found }) => ({
    message: `${filename} should have the one folder ${expected}, it has ${found.length === 0 ? "none" : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(found)}`,
    hint: "Leave no *.dist-info folder in the sources, and do not rename a wheel",
}));
const recordWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-RECORD",
    severity: "error",
    mender: "project",
    meaning: "A wheel's RECORD does not list exactly its files, with their hashes and sizes.",
    why: "Installers that verify RECORD refuse the wheel, others cannot uninstall it, and PyPI writes to its owners.",
    mend: "Build the wheel again; what changes a wheel after the build must write RECORD anew (`wheel pack` does).",
}, ({ filename, what, entries }) => ({
    message: `${filename}: ${what}${entries.length === 0 ? "" : `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(entries)}`}`,
    hint: "Build the wheel again, and do not change it afterwards without writing RECORD anew",
}));
const recordInHex = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-RECORD-HEX",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's RECORD has the right hashes, but in hexadecimal; they belong there in URL-safe base64.",
    why: "Installers and PyPI take the wheel, but tools that verify an installation call every file of it changed.",
    mend: "Require `uv_build>=0.8.12`: the versions before it write the hashes so.",
}, ({ filename }) => ({
    message: `${filename}: the hashes in RECORD are in hexadecimal, not in base64`,
    hint: "Raise uv_build in [build-system] requires to 0.8.12 or later",
}));
const wheelFileWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-WHEEL-FILE",
    severity: "error",
    mender: "project",
    meaning: "The file WHEEL of a wheel is missing, or installers cannot read it.",
    why: "Without a known Wheel-Version and Root-Is-Purelib no installer knows where the files go.",
    mend: "Build the wheel with a current build backend.",
}, ({ filename, what }) => ({ message: `${filename}: ${what}`, hint: "Build the wheel with a current build backend" }));
const wheelTagsDoubtful = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-WHEEL-TAGS",
    severity: "warning",
    mender: "project",
    meaning: "A wheel's file name, its WHEEL file and its content do not say the same about where it runs.",
    why: "It is offered to machines on which it does not run, or kept from some on which it does; `pip check` complains.",
    mend: "Build the wheel for the platform it is meant for, and retag with `wheel tags`, which changes both places.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Set the tags in the build configuration, or retag with `wheel tags`, which changes name and content",
}));
const entryPointsWrong = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-ENTRY-POINTS",
    severity: "error",
    mender: "project",
    meaning: "The `entry_points.txt` of a wheel cannot be read, or names a script in a way that is not allowed.",
    why: "PyPI refuses the wheel: a script's name becomes a file name on its user's machine.",
    mend: "Names in `[project.scripts]` and `[project.gui-scripts]` have letters, digits, `_`, `.` and `-` only.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Give the script a name of letters, digits, _, . and - in [project.scripts]",
}));
const sdistLayout = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-LAYOUT",
    severity: "error",
    mender: "project",
    meaning: "An sdist is not one folder `{name}-{version}` with a PKG-INFO and a `pyproject.toml`.",
    why: "PyPI refuses it, or nothing can build it.",
    mend: "Build it with a current build backend, and see that no rule excludes `pyproject.toml`.",
}, ({ filename, what }) => ({
    message: `${filename}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`,
    hint: "Build it with a current build backend, and see that no rule excludes pyproject.toml",
}));
const disagreement = ({ filename, wheel, field, onlySdist, onlyWheel }) => `${field} differs: ${filename} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlySdist) || "nothing"}, ${wheel} has ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(onlyWheel) || "nothing"}`;
const sdistDiffersFromWheel = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-DIFFER",
    severity: "error",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that installers go by.",
    why: "Resolvers read either file for both: what they install then depends on which they met first.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const sdistReadsDifferently = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-SDIST-WHEEL-READ",
    severity: "warning",
    mender: "project",
    meaning: "The sdist's PKG-INFO and the wheel's METADATA of one build say different things that people read.",
    why: "The index shows what the first of the files says. The cause is often a file that the sdist lacks.",
    mend: "Write the field in `[project]`. Where code of the build computes it, what that code reads must be in the sdist.",
}, (facts) => ({
    message: disagreement(facts),
    hint: `Write ${facts.field} in [project]; where code of the build computes it, see that all it reads is in the sdist`,
}));
const refusedByPyPI = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-DIST-REFUSED-BY-PYPI",
    severity: "error",
    mender: "project",
    meaning: "The built metadata or file name has something that PyPI does not take.",
    why: "The upload would fail, perhaps after the packages it needs were published.",
    mend: "Remove direct references (`name @ URL`), shorten the summary, build for a platform tag that PyPI takes.",
}, ({ filename, what, hint }) => ({ message: `${filename} would be refused by PyPI: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(what)}`, hint }));


/***/ })

};
