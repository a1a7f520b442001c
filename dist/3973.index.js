export const id = 3973;
export const ids = [3973];
export const modules = {

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   eR: () => (/* binding */ cloneRepository),
/* harmony export */   on: () => (/* binding */ assumeUnchanged),
/* harmony export */   qT: () => (/* binding */ trackInPlace),
/* harmony export */   z7: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Makes a repository with the same commits, tags, HEAD and index, and no files. It borrows the objects, so it must not
 * outlive the other; nothing of the other's configuration or hooks comes along, and with them no credential.
 */
const cloneRepository = async (git, from, to) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    // The file that says where objects are borrowed has one path a line: a path with a line break cannot stand in it.
    const objects = from.includes("\n") ? "--local" : "--shared";
    await git.read({ folder: from, args: ["clone", "--quiet", objects, "--no-checkout", "--template=", "--", from, to] });
    const pathOf = async (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, (await git.read({ folder: from, args: ["rev-parse", "--git-path", name] })).replace(/\n$/, ""));
    const index = await pathOf("index");
    // A split index has its larger part in files of another name beside it.
    const shared = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index))).filter((name) => name.startsWith("sharedindex."));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git/info"), { recursive: true });
    const copies = [
        { source: index, target: "index" },
        ...shared.map((name) => ({ source: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(index), name), target: name })),
        { source: await pathOf("info/exclude"), target: "info/exclude" },
        { source: await pathOf("info/attributes"), target: "info/attributes" },
    ];
    for (const { source, target } of copies)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ".git", target));
};
/** Lists what is in a work tree; `place` says which repository's rules are used where it is not its own. */
const listFiles = async (git, folder, place = []) => {
    const list = async (...args) => split(await git.read({ folder, args: [...place, "ls-files", "-z", ...args] }));
    const [tracked, untracked, ignored] = await Promise.all([
        listTracked(git, folder, place),
        list("--others", "--exclude-standard"),
        list("--others", "--ignored", "--exclude-standard", "--directory"),
    ]);
    return { ...tracked, untracked, ignored: outermost(ignored) };
};
/** What git tracks in a work tree: the files, and the folders of submodules. */
const listTracked = async (git, folder, place = []) => {
    const staged = split(await git.read({ folder, args: [...place, "ls-files", "-z", "--stage"] }));
    const entries = staged.map(parseStaged);
    return {
        // Of a file in conflict every stage is listed.
        tracked: [...new Set(entries.filter(({ mode }) => mode !== submoduleMode).map(({ path }) => path))],
        submodules: [...new Set(entries.filter(({ mode }) => mode === submoduleMode).map(({ path }) => path))],
    };
};
const submoduleMode = "160000";
const split = (output) => output.split("\0").filter((entry) => entry !== "");
/** "mode hash stage<tab>path" */
const parseStaged = (entry) => {
    const tab = entry.indexOf("\t");
    const [mode, , stage] = entry.slice(0, tab).split(" ");
    return { mode, stage, path: entry.slice(tab + 1) };
};
/** git lists a folder that is ignored as a whole, and then again what is ignored in it. */
const outermost = (paths) => {
    const kept = [];
    for (const path of paths.toSorted()) {
        const last = kept.at(-1);
        if (last === undefined || !(last.endsWith("/") && path.startsWith(last)))
            kept.push(path);
    }
    return kept;
};
/** Makes git take every tracked file of a copy for unchanged, whatever was edited, replaced or left out. */
const assumeUnchanged = async (git, folder) => {
    // Times and sizes are kept by the copy: by these alone git need not read every file again. It fails where files differ.
    const stats = ["-c", "core.trustctime=false", "-c", "core.checkStat=minimal"];
    await git.attempt({ folder, args: [...stats, "update-index", "-q", "--refresh"] });
    const staged = split(await git.read({ folder, args: ["ls-files", "-z", "--stage"] }));
    // A file in conflict cannot be marked, and is no release's.
    const marked = staged.map(parseStaged).filter(({ stage }) => stage === "0");
    const stdin = marked.map(({ path }) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--assume-unchanged", "-z", "--stdin"], stdin });
};
/**
 * Makes git track what stands in the place of links and of edited files, as if it had been committed so: version tools
 * then see no change, those that ask git which files belong to a package, as setuptools-scm does, find these, and those
 * that take the files out of the commit, as meson-python does for an sdist, take them as they are now.
 * https://git-scm.com/docs/git-replace
 */
const trackInPlace = async (git, folder, paths) => {
    if (paths.length === 0)
        return;
    const env = await ownObjects(folder);
    const stdin = paths.map((path) => `${path}\0`).join("");
    await git.read({ folder, args: ["update-index", "--force-remove", "-z", "--stdin"], stdin });
    await git.read({ folder, args: ["add", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"], stdin, env });
    const tree = await git.attempt({ folder, args: ["write-tree", "--missing-ok"], env });
    const commit = await git.attempt({ folder, args: ["cat-file", "commit", "HEAD"] });
    // In the middle of a merge there is no tree, and at the very beginning no commit.
    if (tree.code !== 0 || commit.code !== 0)
        return;
    const text = commit.stdout.replace(/^tree .*/, `tree ${tree.stdout.trim()}`);
    const other = await git.read({ folder, args: ["hash-object", "-t", "commit", "-w", "--stdin"], stdin: text, env });
    await git.read({ folder, args: ["replace", "--force", "HEAD", other.trim()] });
};
/**
 * Where a copy keeps the objects that it makes, apart from those that it borrows: an object that is to be written and is
 * there already, git only gives today's date, in the repository that it was borrowed from.
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITOBJECTDIRECTORYcode
 */
const ownObjects = async (folder) => {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/own-objects");
    const isNew = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own, { recursive: true })) !== undefined;
    if (isNew)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git/objects/info/alternates"), "../own-objects\n");
    return { GIT_OBJECT_DIRECTORY: own };
};


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireRun: () => (/* binding */ wireRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/ulid/dist/node/index.js


// These values should NEVER change. The values are precisely for
// generating ULIDs.
const B32_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ENCODING = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's Base32
const ENCODING_LEN = 32; // from ENCODING.length;
const MAX_ULID = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";
const MIN_ULID = "00000000000000000000000000";
const RANDOM_LEN = 16;
const TIME_LEN = 10;
const TIME_MAX = 281474976710655; // from Math.pow(2, 48) - 1;
const ULID_REGEX = /^[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/;
const UUID_REGEX = /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;

var ULIDErrorCode;
(function (ULIDErrorCode) {
    ULIDErrorCode["Base32IncorrectEncoding"] = "B32_ENC_INVALID";
    ULIDErrorCode["DecodeTimeInvalidCharacter"] = "DEC_TIME_CHAR";
    ULIDErrorCode["DecodeTimeValueMalformed"] = "DEC_TIME_MALFORMED";
    ULIDErrorCode["EncodeTimeNegative"] = "ENC_TIME_NEG";
    ULIDErrorCode["EncodeTimeSizeExceeded"] = "ENC_TIME_SIZE_EXCEED";
    ULIDErrorCode["EncodeTimeValueMalformed"] = "ENC_TIME_MALFORMED";
    ULIDErrorCode["PRNGDetectFailure"] = "PRNG_DETECT";
    ULIDErrorCode["ULIDInvalid"] = "ULID_INVALID";
    ULIDErrorCode["Unexpected"] = "UNEXPECTED";
    ULIDErrorCode["UUIDInvalid"] = "UUID_INVALID";
})(ULIDErrorCode || (ULIDErrorCode = {}));
class ULIDError extends Error {
    constructor(errorCode, message) {
        super(`${message} (${errorCode})`);
        this.name = "ULIDError";
        this.code = errorCode;
    }
}

function randomChar(prng) {
    // Currently PRNGs generate fractions from 0 to _less than_ 1, so no "%" is necessary.
    // However, just in case a future PRNG can generate 1,
    // we are applying "% ENCODING LEN" to wrap back to the first character
    const randomPosition = Math.floor(prng() * ENCODING_LEN) % ENCODING_LEN;
    return ENCODING.charAt(randomPosition);
}
function replaceCharAt(str, index, char) {
    if (index > str.length - 1) {
        return str;
    }
    return str.substr(0, index) + char + str.substr(index + 1);
}

// Code from https://github.com/devbanana/crockford-base32/blob/develop/src/index.ts
function crockfordEncode(input) {
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    const reversedInput = new Uint8Array(input.slice().reverse());
    for (const byte of reversedInput) {
        buffer |= byte << bitsRead;
        bitsRead += 8;
        while (bitsRead >= 5) {
            output.unshift(buffer & 0x1f);
            buffer >>>= 5;
            bitsRead -= 5;
        }
    }
    if (bitsRead > 0) {
        output.unshift(buffer & 0x1f);
    }
    return output.map(byte => B32_CHARACTERS.charAt(byte)).join("");
}
function crockfordDecode(input) {
    const sanitizedInput = input.toUpperCase().split("").reverse().join("");
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    for (const character of sanitizedInput) {
        const byte = B32_CHARACTERS.indexOf(character);
        if (byte === -1) {
            throw new Error(`Invalid base 32 character found in string: ${character}`);
        }
        buffer |= byte << bitsRead;
        bitsRead += 5;
        while (bitsRead >= 8) {
            output.unshift(buffer & 0xff);
            buffer >>>= 8;
            bitsRead -= 8;
        }
    }
    if (bitsRead >= 5 || buffer > 0) {
        output.unshift(buffer & 0xff);
    }
    return new Uint8Array(output);
}
/**
 * Fix a ULID's Base32 encoding -
 * i and l (case-insensitive) will be treated as 1 and o (case-insensitive) will be treated as 0.
 * hyphens are ignored during decoding.
 * @param id The ULID
 * @returns The cleaned up ULID
 */
function fixULIDBase32(id) {
    return id.replace(/i/gi, "1").replace(/l/gi, "1").replace(/o/gi, "0").replace(/-/g, "");
}
function incrementBase32(str) {
    let done = undefined, index = str.length, char, charIndex, output = str;
    const maxCharIndex = ENCODING_LEN - 1;
    while (!done && index-- >= 0) {
        char = output[index];
        charIndex = ENCODING.indexOf(char);
        if (charIndex === -1) {
            throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Incorrectly encoded string");
        }
        if (charIndex === maxCharIndex) {
            output = replaceCharAt(output, index, ENCODING[0]);
            continue;
        }
        done = replaceCharAt(output, index, ENCODING[charIndex + 1]);
    }
    if (typeof done === "string") {
        return done;
    }
    throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Failed incrementing string");
}

/**
 * Decode time from a ULID
 * @param id The ULID
 * @returns The decoded timestamp
 */
function decodeTime(id) {
    if (id.length !== TIME_LEN + RANDOM_LEN) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, "Malformed ULID");
    }
    const time = id
        .substr(0, TIME_LEN)
        .toUpperCase()
        .split("")
        .reverse()
        .reduce((carry, char, index) => {
        const encodingIndex = ENCODING.indexOf(char);
        if (encodingIndex === -1) {
            throw new ULIDError(ULIDErrorCode.DecodeTimeInvalidCharacter, `Time decode error: Invalid character: ${char}`);
        }
        return (carry += encodingIndex * Math.pow(ENCODING_LEN, index));
    }, 0);
    if (time > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, `Malformed ULID: timestamp too large: ${time}`);
    }
    return time;
}
/**
 * Detect the best PRNG (pseudo-random number generator)
 * @param root The root to check from (global/window)
 * @returns The PRNG function
 */
function detectPRNG(root) {
    const rootLookup = detectRoot();
    const globalCrypto = (rootLookup && (rootLookup.crypto || rootLookup.msCrypto)) ||
        (typeof external_node_crypto_ !== "undefined" ? external_node_crypto_ : null);
    if (typeof globalCrypto?.getRandomValues === "function") {
        return () => {
            const buffer = new Uint8Array(1);
            globalCrypto.getRandomValues(buffer);
            return buffer[0] / 256;
        };
    }
    else if (typeof globalCrypto?.randomBytes === "function") {
        return () => globalCrypto.randomBytes(1).readUInt8() / 256;
    }
    else if (external_node_crypto_?.randomBytes) {
        return () => external_node_crypto_.randomBytes(1).readUInt8() / 256;
    }
    throw new ULIDError(ULIDErrorCode.PRNGDetectFailure, "Failed to find a reliable PRNG");
}
function detectRoot() {
    if (inWebWorker())
        return self;
    if (typeof window !== "undefined") {
        return window;
    }
    if (typeof global !== "undefined") {
        return global;
    }
    if (typeof globalThis !== "undefined") {
        return globalThis;
    }
    return null;
}
function encodeRandom(len, prng) {
    let str = "";
    for (; len > 0; len--) {
        str = randomChar(prng) + str;
    }
    return str;
}
/**
 * Encode the time portion of a ULID
 * @param now The current timestamp
 * @param len Length to generate
 * @returns The encoded time
 */
function encodeTime(now, len = TIME_LEN) {
    if (isNaN(now)) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be a number: ${now}`);
    }
    else if (now > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeSizeExceeded, `Cannot encode a time larger than ${TIME_MAX}: ${now}`);
    }
    else if (now < 0) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeNegative, `Time must be positive: ${now}`);
    }
    else if (Number.isInteger(now) === false) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be an integer: ${now}`);
    }
    let mod, str = "";
    for (let currentLen = len; currentLen > 0; currentLen--) {
        mod = now % ENCODING_LEN;
        str = ENCODING.charAt(mod) + str;
        now = (now - mod) / ENCODING_LEN;
    }
    return str;
}
function inWebWorker() {
    // @ts-ignore
    return typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
}
/**
 * Check if a ULID is valid
 * @param id The ULID to test
 * @returns True if valid, false otherwise
 * @example
 *   isValid("01HNZX8JGFACFA36RBXDHEQN6E"); // true
 *   isValid(""); // false
 */
function isValid(id) {
    return (typeof id === "string" &&
        id.length === TIME_LEN + RANDOM_LEN &&
        id
            .toUpperCase()
            .split("")
            .every(char => ENCODING.indexOf(char) !== -1));
}
/**
 * Create a ULID factory to generate monotonically-increasing
 *  ULIDs
 * @param prng The PRNG to use
 * @returns A ulid factory
 * @example
 *  const ulid = monotonicFactory();
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function monotonicFactory(prng) {
    const currentPRNG = prng || detectPRNG();
    let lastTime = 0, lastRandom;
    return function _ulid(seedTime) {
        const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
        if (seed <= lastTime) {
            const incrementedRandom = (lastRandom = incrementBase32(lastRandom));
            return encodeTime(lastTime, TIME_LEN) + incrementedRandom;
        }
        lastTime = seed;
        const newRandom = (lastRandom = encodeRandom(RANDOM_LEN, currentPRNG));
        return encodeTime(seed, TIME_LEN) + newRandom;
    };
}
/**
 * Generate a ULID
 * @param seedTime Optional time seed
 * @param prng Optional PRNG function
 * @returns A ULID string
 * @example
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function ulid(seedTime, prng) {
    const currentPRNG = prng || detectPRNG();
    const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
    return encodeTime(seed, TIME_LEN) + encodeRandom(RANDOM_LEN, currentPRNG);
}

/**
 * Convert a ULID to a UUID
 * @param ulid The ULID to convert
 * @returns A UUID string
 */
function ulidToUUID(ulid) {
    const isValid = ULID_REGEX.test(ulid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.ULIDInvalid, `Invalid ULID: ${ulid}`);
    }
    const uint8Array = crockfordDecode(ulid);
    let uuid = Array.from(uint8Array)
        .map(byte => byte.toString(16).padStart(2, "0"))
        .join("");
    uuid =
        uuid.substring(0, 8) +
            "-" +
            uuid.substring(8, 12) +
            "-" +
            uuid.substring(12, 16) +
            "-" +
            uuid.substring(16, 20) +
            "-" +
            uuid.substring(20);
    return uuid.toUpperCase();
}
/**
 * Convert a UUID to a ULID
 * @param uuid The UUID to convert
 * @returns A ULID string
 */
function uuidToULID(uuid) {
    const isValid = UUID_REGEX.test(uuid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.UUIDInvalid, `Invalid UUID: ${uuid}`);
    }
    const bytes = uuid.replace(/-/g, "").match(/.{1,2}/g);
    if (!bytes) {
        throw new ULIDError(ULIDErrorCode.Unexpected, `Failed parsing UUID bytes: ${uuid}`);
    }
    const uint8Array = new Uint8Array(bytes.map(byte => parseInt(byte, 16)));
    return crockfordEncode(uint8Array);
}



// EXTERNAL MODULE: ./.build/js/adapters/git-cli.js
var git_cli = __webpack_require__(7946);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var http = __webpack_require__(9925);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(9325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/adapters/folder-store.js
var folder_store = __webpack_require__(4441);
;// CONCATENATED MODULE: ./.build/js/adapters/scratch-folders.js


/** Scratch folders below `parent`, which is made where it lacks. */
const scratchBelow = (parent) => ({
    folder: async (label) => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${label}-`));
        return {
            path,
            pathOf: (name) => (0,external_node_path_.join)(path, name),
            write: (name, text) => (0,promises_.writeFile)((0,external_node_path_.join)(path, name), text),
            readText: async (name) => {
                try {
                    return await (0,promises_.readFile)((0,external_node_path_.join)(path, name), "utf8");
                }
                catch (error) {
                    if (Error.isError(error) && "code" in error && error.code === "ENOENT")
                        return undefined;
                    throw error;
                }
            },
            // A daemon that project code left behind may still write into it: a few tries, then it is the next clean-up's.
            [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        };
    },
});

;// CONCATENATED MODULE: ./.build/js/adapters/run-folders.js





/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** In a run's folder while it runs: its process, and the machine that this is a process of. */
const ownerName = "owner";
const thisProcess = `${process.pid} ${(0,external_node_os_.hostname)()}`;
/** Run folders below `parent`, by the ULIDs of `newId`. Opening one removes those of long ago, and what runs that were killed left of their work. */
const runsBelow = (parent, newId) => ({
    open: async () => {
        const id = newId();
        const folder = (0,external_node_path_.join)(parent, id);
        const [scratch, owner] = [(0,external_node_path_.join)(folder, "scratch"), (0,external_node_path_.join)(folder, ownerName)];
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,folder_store/* writeAtomically */.vK)(owner, thisProcess);
        await clearUp(parent);
        return {
            id,
            store: await (0,folder_store/* openStore */.Ch)((0,external_node_path_.join)(folder, "dist")),
            scratch: scratchBelow(scratch),
            write: async (name, text) => {
                await (0,folder_store/* writeAtomically */.vK)((0,external_node_path_.join)(folder, name), text);
                return (0,external_node_path_.join)(folder, name);
            },
            [Symbol.asyncDispose]: async () => {
                await remove(scratch);
                await remove(owner);
            },
        };
    },
    store: async (folder) => (0,folder_store/* storeIn */.$n)(folder),
});
const remove = (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
/** A ULID's folder; nothing else is ever removed. */
const isRun = (name) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
const clearUp = async (parent) => {
    const folders = (await (0,promises_.readdir)(parent)).filter(isRun).map((name) => (0,external_node_path_.join)(parent, name));
    // What cannot be removed, or is being removed by another run, is no reason not to publish.
    await Promise.allSettled(folders.map(clearOne));
};
const clearOne = async (folder) => {
    const { mtimeMs } = await (0,promises_.stat)(folder);
    if (Date.now() - mtimeMs > keptFor)
        return await remove(folder);
    if (!isGone(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ownerName), "utf8")))
        return;
    await remove((0,external_node_path_.join)(folder, "scratch"));
    await remove((0,external_node_path_.join)(folder, ownerName));
};
/** Whether the owner is a process of this machine that has ended. */
const isGone = (owner) => {
    const [, pid, host] = /^(\d+) (.*)$/.exec(owner) ?? [];
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return Error.isError(error) && "code" in error && error.code === "ESRCH";
    }
};

// EXTERNAL MODULE: ./.build/js/adapters/simple-index.js
var simple_index = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/domain/version.js
var version = __webpack_require__(5045);
;// CONCATENATED MODULE: ./.build/js/runtime/runs-folder.js


/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
const runsFolder = ({ isRunner, variables }) => {
    const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
    if (isRunner && (0,external_node_path_.isAbsolute)(temp))
        return (0,external_node_path_.join)(temp, "release-actions");
    return (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(cache) ? cache : usualCache(), "release-actions", "runs");
};
const usualCache = () => {
    const home = (0,external_node_path_.isAbsolute)((0,external_node_os_.homedir)()) ? (0,external_node_os_.homedir)() : (0,external_node_os_.userInfo)().homedir;
    return (0,external_node_path_.join)(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire-run.js









/** The ports that a run has a use for once it has found its workspace. */
const wireRun = (environment) => ({
    git: (0,git_cli/* createGit */.l)((0,processes/* createProcesses */.E)(), environment.variables),
    runs: runsBelow(runsFolder(environment), () => ulid()),
    openIndex,
    loadHtmlParser: simple_index/* loadHtmlParser */.x,
});
const openIndex = ({ simpleUrl }, credential) => (0,simple_index/* createSimpleIndex */.v)({
    simpleUrl,
    http: (0,http/* createHttp */.V0)(system_clock/* systemClock */.m, `release-actions/${version/* version */.r}`),
    authorization: authorizationOf(credential),
});
/** A token is for uploads; a user name and password may read as well. */
const authorizationOf = (credential) => {
    if (credential?.kind !== "password")
        return undefined;
    const { username, password } = credential;
    return `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
};


/***/ })

};
