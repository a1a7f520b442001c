export const id = 6091;
export const ids = [6091,5420];
export const modules = {

/***/ 96282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isGone),
/* harmony export */   V: () => (/* binding */ processOwner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/**
 * Where a process id means the process that it means here: since the machine started, in this PID namespace, which every
 * container has of its own. Namespaces that are there at the same time have different numbers. `undefined` where Linux
 * does not say; other systems have no such namespaces, and their name is all that a file knows of them.
 * https://man7.org/linux/man-pages/man7/pid_namespaces.7.html, https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html
 */
const place = () => {
    if (process.platform !== "linux")
        return `${process.platform}.${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)().replaceAll(/[^\w.-]/g, "-")}`;
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
        const [, namespace] = /^pid:\[(\d+)\]$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid")) ?? [];
        return boot === "" || namespace === undefined ? undefined : `${boot}.${namespace}`;
    }
    catch {
        return undefined;
    }
};
/** This process, in characters that file names take: told apart from every other, also from an earlier one with its id. */
const processOwner = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`;
/** Whether the owner is a process that has ended. Where that cannot be known, it has not. */
const isGone = (owner) => {
    const [, pid, where] = /^(\d+)\.\d+\.(.+)$/.exec(owner) ?? [];
    if (pid === undefined || where !== place())
        return false;
    return owner !== processOwner && (Number(pid) === process.pid || !isRunning(Number(pid)));
};
const isRunning = (pid) => {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return !(Error.isError(error) && "code" in error && error.code === "ESRCH");
    }
};


/***/ }),

/***/ 66837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ late)
/* harmony export */ });
/** A port that is loaded when it is first called: most commands end before. */
const late = (load) => {
    let loaded;
    return new Proxy({}, {
        get: (_, name) => async (...args) => {
            loaded ??= load();
            return Reflect.get(await loaded, name)(...args);
        },
    });
};


/***/ }),

/***/ 41948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIndexes: () => (/* binding */ openIndexes)
/* harmony export */ });
/* harmony import */ var _adapters_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99925);
/* harmony import */ var _adapters_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83966);
/* harmony import */ var _adapters_simple_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17326);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71771);
/* harmony import */ var _domain_run_tool_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78692);





/** Reads indexes over the network. */
const openIndexes = (env) => {
    const http = (0,_adapters_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V0)(_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, `release-actions/${_domain_run_tool_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`, { fetch: (0,_adapters_network_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(env) });
    return (index) => (0,_adapters_simple_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createSimpleIndex */ .v)({ ...index, http });
};


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireRun: () => (/* binding */ wireRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var git_cli = __webpack_require__(77946);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var processes = __webpack_require__(39325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/run.js
var run = __webpack_require__(70492);
// EXTERNAL MODULE: ./.build/js/domain/problem/unexpected.js
var unexpected = __webpack_require__(51938);
// EXTERNAL MODULE: ./.build/js/adapters/folder-store.js
var folder_store = __webpack_require__(44441);
// EXTERNAL MODULE: ./.build/js/adapters/process-owner.js
var process_owner = __webpack_require__(96282);
// EXTERNAL MODULE: ./.build/js/adapters/plain-file.js
var plain_file = __webpack_require__(98396);
;// CONCATENATED MODULE: ./.build/js/adapters/scratch-folders.js



/** Scratch folders below `parent`, which is made where it lacks. */
const scratchBelow = (parent) => ({
    folder: async (label) => {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${label}-`));
        return {
            path,
            pathOf: (name) => (0,external_node_path_.join)(path, name),
            write: (name, content) => (0,promises_.writeFile)((0,external_node_path_.join)(path, name), content),
            readText: (name) => (0,plain_file/* readPlainText */.Sg)((0,external_node_path_.join)(path, name)),
            // A daemon that project code left behind may still write into it: a few tries, then it is the next clean-up's.
            [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        };
    },
});

;// CONCATENATED MODULE: ./.build/js/adapters/run-folders.js








/** After so long a run's distributions are of no use: the index is closed to them. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** In a run's folder while it runs: its process. */
const ownerName = "owner";
/** Run folders below a folder. Opening one removes those of long ago, and what runs that were killed left of their work. */
const runsBelow = ({ folder: parent, variable, newId, shown }) => ({
    open: async () => {
        const id = newId();
        const folder = (0,external_node_path_.join)(parent, id);
        const [scratch, owner] = [(0,external_node_path_.join)(folder, "scratch"), (0,external_node_path_.join)(folder, ownerName)];
        try {
            await makeFolder(folder);
            await (0,folder_store/* writeAtomically */.vK)(owner, process_owner/* processOwner */.V);
        }
        catch (error) {
            throw (0,unexpected.isNoRoom)(error)
                ? error
                : new problem/* Problem */.AF((0,run.runsFolderUnusable)({ folder: parent, variable, cause: causeOf(error) }));
        }
        await clearUp(parent);
        const store = await (0,folder_store/* openStore */.Ch)((0,external_node_path_.join)(folder, "dist"));
        return {
            id,
            store: { ...store, write: (name, content) => store.write(name, isText(content) ? shown(content) : content) },
            scratch: scratchBelow(scratch),
            write: async (name, text) => {
                await (0,folder_store/* writeAtomically */.vK)((0,external_node_path_.join)(folder, name), shown(text));
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
/**
 * Step by step: Node's own way tries again for as long as a folder is said to be missing whose parent is there, and some
 * file systems never make one.
 */
const makeFolder = async (path) => {
    const parent = (0,external_node_path_.dirname)(path);
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        const code = Error.isError(error) && "code" in error ? error.code : undefined;
        if (code === "EEXIST" && (await (0,promises_.stat)(path)).isDirectory())
            return;
        if (code !== "ENOENT" || parent === path)
            throw error;
        await makeFolder(parent);
        await (0,promises_.mkdir)(path).catch(async (error) => {
            // Another run may have made it meanwhile.
            if (!(await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory())
                throw error;
        });
    }
};
const isText = (content) => typeof content === "string";
const causeOf = (error) => (Error.isError(error) ? error.message : String(error));
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
    if (!(0,process_owner/* isGone */.S)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, ownerName), "utf8")))
        return;
    await remove((0,external_node_path_.join)(folder, "scratch"));
    await remove((0,external_node_path_.join)(folder, ownerName));
};

// EXTERNAL MODULE: ./.build/js/adapters/simple-index.js
var simple_index = __webpack_require__(17326);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/js/runtime/runs-folder.js


/**
 * Where runs keep what they make: in a runner it goes with the job, else it stays in the user's cache. A relative path
 * counts as not set: it would lie in the checkout.
 * https://specifications.freedesktop.org/basedir-spec/latest/#basics
 */
const runsFolder = ({ isRunner, variables }) => {
    const { RUNNER_TEMP: temp = "", XDG_CACHE_HOME: cache = "" } = variables;
    if (isRunner && (0,external_node_path_.isAbsolute)(temp))
        return { folder: (0,external_node_path_.join)(temp, "release-actions"), variable: "RUNNER_TEMP" };
    const caches = (0,external_node_path_.isAbsolute)(cache) ? cache : usualCache();
    return { folder: (0,external_node_path_.join)(caches, "release-actions", "runs"), variable: isRunner ? "RUNNER_TEMP" : "XDG_CACHE_HOME" };
};
const usualCache = () => {
    const home = (0,external_node_path_.isAbsolute)((0,external_node_os_.homedir)()) ? (0,external_node_os_.homedir)() : (0,external_node_os_.userInfo)().homedir;
    return (0,external_node_path_.join)(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
};

// EXTERNAL MODULE: ./.build/js/runtime/wire/open-index.js
var open_index = __webpack_require__(41948);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/run.js







/** The ports that a run has a use for once it has found its workspace. */
const wireRun = ({ environment, masks }) => ({
    git: (0,git_cli/* createGit */.l)((0,processes/* createProcesses */.E)(), environment.variables),
    runs: runsBelow({ ...runsFolder(environment), newId: () => ulid(), shown: masks.hide }),
    openIndex: (0,open_index.openIndexes)(environment.variables),
    loadHtmlParser: simple_index/* loadHtmlParser */.x,
});


/***/ }),

/***/ 46091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireVersion: () => (/* binding */ wireVersion)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/git-command.js
var git_command = __webpack_require__(81565);
;// CONCATENATED MODULE: ./.build/js/adapters/git/log-records.js
/** Bytes of one field that are kept. */
const longestField = 1024 * 1024;
/** Cuts a stream at its NUL bytes; of a long field only the beginning is kept. */
const splitFields = (onField) => {
    let open = [];
    let size = 0;
    const keep = (part) => {
        const room = part.subarray(0, Math.max(0, longestField - size));
        // A copy, for the chunk would otherwise stay in memory for a few bytes.
        if (room.length > 0)
            open.push(Buffer.from(room));
        size += part.length;
    };
    return {
        push: (bytes) => {
            const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            let from = 0;
            for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
                if (size === 0)
                    onField(chunk.toString("utf8", from, Math.min(at, from + longestField)));
                else {
                    keep(chunk.subarray(from, at));
                    onField(Buffer.concat(open).toString("utf8"));
                    open = [];
                    size = 0;
                }
                from = at + 1;
            }
            keep(chunk.subarray(from));
        },
        end: () => {
            if (size > 0)
                onField(Buffer.concat(open).toString("utf8"));
        },
    };
};
/** An empty field, then these, then the files; nothing of it can hold a NUL. https://git-scm.com/docs/git-log#_pretty_formats */
const recordFormat = "%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B";
const fieldCount = 5;
/** Puts the fields of `git log -z --name-status` together again. */
const readRecords = (onCommit) => {
    let head;
    const files = readFiles();
    const close = () => {
        if (head === undefined)
            return;
        const [id = "", parents = "", author = "", time = "", message = ""] = head;
        onCommit({
            id,
            parents: parents === "" ? [] : parents.split(" "),
            author,
            time: Number(time),
            message,
            files: files.take(),
        });
        head = undefined;
    };
    return {
        field: (text) => {
            if (head !== undefined && head.length < fieldCount)
                head.push(text);
            else if (text === "" && files.isComplete()) {
                close();
                head = [];
            }
            else
                files.field(text);
        },
        end: close,
    };
};
const statuses = {
    A: "added",
    C: "added",
    D: "deleted",
    R: "renamed",
};
/** Collects what `--name-status -z` says: a status, its path, and where a file was renamed two of them. */
const readFiles = () => {
    let files = [];
    let open = [];
    return {
        isComplete: () => open.length === 0,
        field: (text) => {
            open.push(open.length === 0 ? text.trimStart() : text);
            const [code = "", first = "", second = ""] = open;
            const isPair = /^[RC]/.test(code);
            if (open.length < (isPair ? 3 : 2))
                return;
            const status = statuses[code.charAt(0)] ?? "modified";
            const from = status === "renamed" ? first : undefined;
            files.push({ path: isPair ? second : first, status, from, isSame: code === "R100" });
            open = [];
        },
        take: () => {
            const taken = files;
            files = [];
            return taken;
        },
    };
};

;// CONCATENATED MODULE: ./.build/js/adapters/git/commit-log.js


/** What no setting of the user's may change. Renames are found as `git log` finds them by default. */
const asData = ["-z", "--name-status", "-M", "--no-color", "--no-ext-diff", "--ignore-submodules=none"];
/** Reads with the `git` on `PATH`. `env` is the environment of this process. */
const createCommitLog = (processes, env) => {
    const git = (0,git_command/* createGitCommand */.Cw)(processes, env);
    return {
        read: async ({ folder, from }, onCommit) => {
            const enough = new AbortController();
            const records = readRecords((commit) => {
                if (!enough.signal.aborted && onCommit(commit) === "enough")
                    enough.abort();
            });
            const fields = splitFields(records.field);
            const call = {
                folder,
                args: ["log", "--stdin", "--topo-order", ...forLog, ...asData, `--format=${recordFormat}`],
                stdin: lines(from),
                env: unhurried,
                onOutput: fields.push,
                signal: enough.signal,
            };
            try {
                const exit = await git.attempt(call);
                if (exit.code !== 0)
                    throw (0,git_command/* explainGit */.y2)(call, exit);
                fields.end();
                records.end();
            }
            catch (error) {
                if (!enough.signal.aborted)
                    throw error;
            }
        },
        resolve: async (folder, ref) => {
            const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
            const exit = await git.attempt({ folder, args });
            return exit.code === 0 ? exit.stdout.trim() : undefined;
        },
        changesOf: async ({ folder, path, text }) => {
            const args = ["log", "--format=%H", ...forLog, "--no-renames", `-S${text}`, "HEAD", "--", path];
            return (await git.read({ folder, args })).split("\n").slice(0, -1);
        },
        filesOf: async (folder, merges) => {
            const found = new Map();
            if (merges.length === 0)
                return found;
            const ids = new Set(merges.map(({ id }) => id));
            const files = readFiles();
            let current;
            const close = () => {
                if (current !== undefined)
                    found.set(current, files.take());
            };
            const fields = splitFields((text) => {
                if (files.isComplete() && ids.has(text)) {
                    close();
                    current = text;
                }
                else
                    files.field(text);
            });
            // A commit with others behind it is compared with those.
            const stdin = lines(merges.map(({ id, parent }) => `${id} ${parent}`));
            const call = { folder, args: ["diff-tree", "--stdin", "-r", "-m", ...asData], stdin, onOutput: fields.push };
            const exit = await git.attempt(call);
            if (exit.code !== 0)
                throw (0,git_command/* explainGit */.y2)(call, exit);
            close();
            return found;
        },
    };
};
/** Into a pipe git else writes each commit by itself: a hundred thousand of them in as many pieces. https://git-scm.com/docs/git#Documentation/git.txt-GITFLUSH */
const unhurried = { GIT_FLUSH: "0" };
const forLog = ["--no-show-signature", "--no-notes", "--no-decorate", "--no-mailmap", "--encoding=UTF-8"];
const lines = (texts) => texts.map((text) => `${text}\n`).join("");

// EXTERNAL MODULE: ./.build/js/adapters/git/history.js
var git_history = __webpack_require__(88778);
// EXTERNAL MODULE: ./.build/js/adapters/node-files.js
var node_files = __webpack_require__(10419);
// EXTERNAL MODULE: ./.build/js/adapters/processes.js + 2 modules
var adapters_processes = __webpack_require__(39325);
// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(71771);
// EXTERNAL MODULE: ./.build/js/adapters/uv/indexes.js + 2 modules
var indexes = __webpack_require__(45780);
// EXTERNAL MODULE: ./.build/js/runtime/wire/late.js
var late = __webpack_require__(66837);
// EXTERNAL MODULE: ./.build/js/runtime/wire/run.js + 4 modules
var run = __webpack_require__(5420);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/version.js









/** What a release plan looks at. */
const wireVersion = (world) => {
    const { environment, config, signal } = world;
    const processes = (0,adapters_processes/* createProcesses */.E)();
    let wired;
    const tools = () => (wired ??= Promise.all(/* import() */[__webpack_require__.e(3872), __webpack_require__.e(1559), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 20901)).then(({ wireTools }) => wireTools(world)));
    return {
        files: node_files.nodeFiles,
        absolute: (path) => (0,external_node_path_.resolve)(path),
        history: (0,git_history/* createHistory */.n)(processes, environment.variables),
        commits: createCommitLog(processes, environment.variables),
        indexes: (0,indexes/* createIndexes */.b)(node_files.nodeFiles, environment.variables, process.cwd()),
        openIndex: (index) => (0,late/* late */.f)(async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41948))).openIndexes(environment.variables)(index)),
        runs: (0,run.wireRun)(world).runs,
        copies: (0,late/* late */.f)(async () => (await tools()).copies),
        uv: (0,late/* late */.f)(async () => (await tools()).uv),
        tools: (0,late/* late */.f)(async () => (await tools()).releaseTools),
        checkout: (0,late/* late */.f)(async () => (await __webpack_require__.e(/* import() */ 3689).then(__webpack_require__.bind(__webpack_require__, 83689))).createCheckout(processes, environment.variables)),
        apiChanges: (0,late/* late */.f)(async () => (await tools()).apiChanges),
        archives: (0,late/* late */.f)(async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2782)]).then(__webpack_require__.bind(__webpack_require__, 42782))).archives),
        clock: system_clock/* systemClock */.m,
        config,
        signal,
    };
};


/***/ })

};
