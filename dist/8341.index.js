export const id = 8341;
export const ids = [8341];
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

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ attestationFault),
/* harmony export */   U: () => (/* binding */ writeAttestation),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   kA: () => (/* binding */ attestationName)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3081);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55064);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65133);



/** Where the attestation of a file lies, beside it. https://docs.pypi.org/attestations/producing-attestations/ */
const attestationName = (filename) => `${filename}.publish.attestation`;
/** The object of PEP 740, as JSON. https://peps.python.org/pep-0740/#attestation-objects */
const writeAttestation = ({ statement, signature, certificate, entry }) => `${JSON.stringify({
    version: 1,
    verification_material: { certificate, transparency_entries: [entry] },
    envelope: { statement: (0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(new TextEncoder().encode(statement)), signature },
})}\n`;
/** Reads an attestation object of PEP 740; the reason where it is none. */
const readAttestation = (value) => {
    const certificate = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "verification_material", "certificate");
    const entries = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "verification_material", "transparency_entries");
    const encoded = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "envelope", "statement");
    if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "version") !== 1 || !(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(certificate) || !(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(encoded))
        return "it is no attestation of PEP 740";
    if (!(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "envelope", "signature")))
        return "it has no signature";
    if (!Array.isArray(entries) || entries.length === 0)
        return "it has no entry of a transparency log";
    if (!(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(entries[0], "inclusionPromise", "signedEntryTimestamp")))
        return "its entry has no inclusion promise";
    const statement = parsed((0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBase64 */ .iy)(encoded) ?? "");
    const subjects = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(statement, "subject");
    const predicateType = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(statement, "predicateType");
    if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(statement, "_type") !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .qB || !(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(predicateType))
        return "its statement cannot be read";
    if (!Array.isArray(subjects) || subjects.length !== 1)
        return "its statement is not about one file";
    const [filename, sha256] = [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(subjects[0], "name"), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(subjects[0], "digest", "sha256")];
    if (!(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(filename) || !(0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(sha256))
        return "its statement does not name a file and its sha256";
    return { subject: { filename, sha256 }, predicateType, certificate };
};
/** Why a text is not the attestation that goes with a file; `undefined` where it is. */
const attestationFault = (text, { filename, sha256 }) => {
    const read = readAttestation(parsed(text));
    if (typeof read === "string")
        return read;
    if (read.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .publishPredicate */ .li)
        return "it says something else than that the file is published";
    if (read.subject.filename !== filename)
        return `it is of ${read.subject.filename}`;
    return read.subject.sha256 === sha256 ? undefined : "it is of other bytes";
};
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ hexToBase64),
/* harmony export */   iy: () => (/* binding */ textOfBase64),
/* harmony export */   nk: () => (/* binding */ toBase64)
/* harmony export */ });
/** Standard base64, as everything in an attestation is. */
const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
/** The text behind base64 of UTF-8; `undefined` where it is neither. */
const textOfBase64 = (value) => {
    try {
        const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
};
/** Base64 of what is written in hex; `undefined` where it is no hex. */
const hexToBase64 = (hex) => {
    if (typeof hex !== "string" || !/^(?:[0-9a-f]{2})+$/i.test(hex))
        return undefined;
    return toBase64(Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16)));
};


/***/ }),

/***/ 55064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/** What lies at a path of names in JSON of any shape; `undefined` where there is nothing. */
const field = (value, ...path) => path.reduce((inner, name) => (Object.hasOwn(Object(inner), name) ? Reflect.get(Object(inner), name) : undefined), value);
const isText = (value) => typeof value === "string";
/** A whole number of JSON as the text of its digits. */
const wholeNumber = (value) => Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;


/***/ }),

/***/ 65133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   li: () => (/* binding */ publishPredicate),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/** That somebody publishes the file; says nothing further. https://docs.pypi.org/attestations/publish/v1/ */
const publishPredicate = "https://docs.pypi.org/attestations/publish/v1";
const statementType = "https://in-toto.io/Statement/v1";
const payloadType = "application/vnd.in-toto+json";
/** What is signed of a file: JSON. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementOf = ({ filename, sha256 }) => JSON.stringify({
    _type: statementType,
    subject: [{ name: filename, digest: { sha256 } }],
    predicateType: publishPredicate,
    predicate: null,
});
/** The bytes under the signature. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
const preAuthEncoding = (statement) => {
    const encoder = new TextEncoder();
    const length = encoder.encode(statement).length;
    return encoder.encode(`DSSEv1 ${payloadType.length} ${payloadType} ${length} ${statement}`);
};


/***/ }),

/***/ 26997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cannotListen: () => (/* binding */ cannotListen)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const cannotListen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CANNOT-LISTEN",
    severity: "error",
    mender: "usage",
    meaning: "The embedded index could not open its port on loopback, 127.0.0.1 or else ::1.",
    why: "Another program listens there, the port is reserved for the system, or this machine has no loopback.",
    mend: "Choose another `--port`, or 0 for any that is free. In a container without loopback: `ip link set lo up`.",
}, ({ port, cause }) => ({
    message: `The index cannot listen on port ${port}: ${cause}`,
    hint: /EADDRNOTAVAIL|EAFNOSUPPORT/.test(cause)
        ? "This machine has no loopback address, neither 127.0.0.1 nor ::1: bring it up, as by `ip link set lo up`"
        : "Choose another --port, or 0 for any that is free",
}));


/***/ }),

/***/ 50979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isNoClassifier),
/* harmony export */   V: () => (/* binding */ refusedClassifiers)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35111);

/** The first words of every classifier there is. https://pypi.org/classifiers/ */
const kinds = new Set([
    "Development Status",
    "Environment",
    "Framework",
    "Intended Audience",
    "License",
    "Natural Language",
    "Operating System",
    "Programming Language",
    "Topic",
    "Typing",
]);
/**
 * All classifiers of licences that PyPI takes. The list is closed: a licence is said by an SPDX expression now.
 * https://peps.python.org/pep-0639/#deprecate-license-classifiers
 */
const licences = [
    "License :: Aladdin Free Public License (AFPL)",
    "License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
    "License :: CeCILL-B Free Software License Agreement (CECILL-B)",
    "License :: CeCILL-C Free Software License Agreement (CECILL-C)",
    "License :: DFSG approved",
    "License :: Eiffel Forum License (EFL)",
    "License :: Free For Educational Use",
    "License :: Free For Home Use",
    "License :: Free To Use But Restricted",
    "License :: Free for non-commercial use",
    "License :: Freely Distributable",
    "License :: Freeware",
    "License :: GUST Font License 1.0",
    "License :: GUST Font License 2006-09-30",
    "License :: Netscape Public License (NPL)",
    "License :: Nokia Open Source License (NOKOS)",
    "License :: OSI Approved",
    "License :: Other/Proprietary License",
    "License :: Public Domain",
    "License :: Repoze Public License",
    ...[
        "Academic Free License (AFL)",
        "Apache Software License",
        "Apple Public Source License",
        "Artistic License",
        "Attribution Assurance License",
        "BSD License",
        "Blue Oak Model License (BlueOak-1.0.0)",
        "Boost Software License 1.0 (BSL-1.0)",
        "CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)",
        "CMU License (MIT-CMU)",
        "Common Development and Distribution License 1.0 (CDDL-1.0)",
        "Common Public License",
        "Eclipse Public License 1.0 (EPL-1.0)",
        "Eclipse Public License 2.0 (EPL-2.0)",
        "Educational Community License, Version 2.0 (ECL-2.0)",
        "Eiffel Forum License",
        "European Union Public Licence 1.0 (EUPL 1.0)",
        "European Union Public Licence 1.1 (EUPL 1.1)",
        "European Union Public Licence 1.2 (EUPL 1.2)",
        "GNU Affero General Public License v3",
        "GNU Affero General Public License v3 or later (AGPLv3+)",
        "GNU Free Documentation License (FDL)",
        "GNU General Public License (GPL)",
        "GNU General Public License v2 (GPLv2)",
        "GNU General Public License v2 or later (GPLv2+)",
        "GNU General Public License v3 (GPLv3)",
        "GNU General Public License v3 or later (GPLv3+)",
        "GNU Lesser General Public License v2 (LGPLv2)",
        "GNU Lesser General Public License v2 or later (LGPLv2+)",
        "GNU Lesser General Public License v3 (LGPLv3)",
        "GNU Lesser General Public License v3 or later (LGPLv3+)",
        "GNU Library or Lesser General Public License (LGPL)",
        "Historical Permission Notice and Disclaimer (HPND)",
        "IBM Public License",
        "ISC License (ISCL)",
        "MIT License",
        "MIT No Attribution License (MIT-0)",
        "MirOS License (MirOS)",
        "Motosoto License",
        "Mozilla Public License 1.0 (MPL)",
        "Mozilla Public License 1.1 (MPL 1.1)",
        "Mozilla Public License 2.0 (MPL 2.0)",
        "Mulan Permissive Software License v2 (MulanPSL-2.0)",
        "NASA Open Source Agreement v1.3 (NASA-1.3)",
        "Nethack General Public License",
        "Nokia Open Source License",
        "Open Group Test Suite License",
        "Open Software License 3.0 (OSL-3.0)",
        "PostgreSQL License",
        "Python License (CNRI Python License)",
        "Python Software Foundation License",
        "Qt Public License (QPL)",
        "Ricoh Source Code Public License",
        "SIL Open Font License 1.1 (OFL-1.1)",
        "Sleepycat License",
        "Sun Public License",
        "The Unlicense (Unlicense)",
        "Universal Permissive License (UPL)",
        "University of Illinois/NCSA Open Source License",
        "Vovida Software License 1.0",
        "W3C License",
        "Zero-Clause BSD (0BSD)",
        "Zope Public License",
        "zlib/libpng License",
    ].map((name) => `License :: OSI Approved :: ${name}`),
];
const knownLicences = new Set(licences);
/** Whether it can never be one that PyPI takes, however its list grows. */
const isNoClassifier = (text) => !kinds.has(text.split(" :: ")[0]) || (text.startsWith("License") && !knownLicences.has(text));
/** Which of these PyPI refuses. Without its list those alone that can never be on it. */
const refusedClassifiers = (classifiers, list) => {
    const known = new Set(list?.known);
    const isRefused = (text) => (list === undefined ? isNoClassifier(text) : !known.has(text));
    return classifiers.filter(isRefused).map((classifier) => {
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(classifier, list?.known ?? licences);
        return { classifier, instead: list?.deprecated[classifier] ?? (near === undefined ? [] : [near]) };
    });
};


/***/ }),

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ isNormalizedDistributionName),
/* harmony export */   dM: () => (/* binding */ normalizeDistributionName),
/* harmony export */   w9: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);


const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;
/** Python tags never start with a digit and build tags always do: so what may be left out is told apart. */
const splitWheel = (stem) => {
    const [rawName = "", version = "", ...rest] = stem.split("-");
    const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : undefined;
    const [python = "", abi = "", platform = "", variant, ...others] = rest;
    const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
    const isWhole = others.length === 0 && (variant === undefined || /^[0-9a-z_.]+$/.test(variant));
    return hasTags && isWhole ? { rawName, version, build, python, abi, platform, variant } : undefined;
};
const parseWheel = (filename) => {
    const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -".whl".length)) : undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(parts?.version ?? "");
    if (parts === undefined || version === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(parts.rawName))
        return undefined;
    const { rawName, build, variant } = parts;
    return {
        kind: "wheel",
        filename,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName),
        rawName,
        version,
        build,
        pythonTags: parts.python.split("."),
        abiTags: parts.abi.split("."),
        platformTags: parts.platform.split("."),
        variant,
    };
};
/** Where in the stem the name ends: at the last dash, or where an expected name does. */
const nameEnd = (stem, expected) => {
    if (expected === undefined)
        return stem.lastIndexOf("-");
    let end = stem.indexOf("-");
    while (end >= 0 && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(stem.slice(0, end)) !== expected)
        end = stem.indexOf("-", end + 1);
    return end;
};
const parseSdist = (filename, stem, expected) => {
    const end = nameEnd(stem, expected);
    const rawName = stem.slice(0, Math.max(end, 0));
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(stem.slice(end + 1));
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName) || version === undefined)
        return undefined;
    return { kind: "sdist", filename, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), rawName, version };
};
/**
 * Reads the file name of a wheel or an sdist (`.tar.gz`, and `.zip` of old); `undefined` where it is neither, or is of
 * another package than `expected`. Old sdists (`my-package-1.0-1.tar.gz`) can be told apart only by the expected name.
 */
const parseDistributionName = (filename, expected) => {
    const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
    const found = stem === undefined ? parseWheel(filename) : parseSdist(filename, stem, expected);
    return expected === undefined || found?.name === expected ? found : undefined;
};
/**
 * The file name that PyPI and `uv publish` want: name and version normalised, tags as they are, sdists as `.tar.gz`.
 * `uv publish` passes over a file of another name with no more than a warning, and exits 0.
 */
const normalizeDistributionName = (distribution) => {
    const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
    if (distribution.kind === "sdist")
        return `${start}.tar.gz`;
    const { build, pythonTags, abiTags, platformTags, variant } = distribution;
    const tags = [pythonTags, abiTags, platformTags].map((each) => each.join("."));
    return `${[start, build, ...tags, variant].filter((part) => part !== undefined).join("-")}.whl`;
};
/** Whether the file is named as PyPI and `uv publish` want it. */
const isNormalizedDistributionName = (distribution) => normalizeDistributionName(distribution) === distribution.filename;


/***/ }),

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
};


/***/ }),

/***/ 68341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEmbeddedIndex: () => (/* binding */ createEmbeddedIndex)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/domain/credential/secret.js
var credential_secret = __webpack_require__(53919);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/index-server/access.js

/**
 * An access that nobody can guess: who installs has the path alone, who uploads the token, too. 128 bits each, in letters
 * that neither a URL nor Markdown nor JSON escapes, so that a mask finds them everywhere.
 */
const newAccess = () => {
    const [path, token] = [(0,external_node_crypto_.randomBytes)(16).toString("hex"), (0,external_node_crypto_.randomBytes)(16).toString("hex")];
    return { path, token, mayUpload: (password) => isSame(password, token) };
};
/** Whether both are the same, in a time that does not tell how much of them is. */
const isSame = (given, secret) => (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(secret));
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
/** The password in an `Authorization` header; empty where there is none. https://www.rfc-editor.org/rfc/rfc7617 */
const passwordIn = (authorization = "") => {
    const [, encoded = ""] = /^basic +([a-z\d+/=]+)$/i.exec(authorization) ?? [];
    const pair = Buffer.from(encoded, "base64").toString();
    return pair.slice(pair.indexOf(":") + 1);
};

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(88934);
// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(47642);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var node_server_dist = __webpack_require__(26652);
// EXTERNAL MODULE: ./.build/js/domain/problem/index-server.js
var index_server = __webpack_require__(26997);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/index-server/serve.js





/** Some containers have no loopback but that of IPv6. */
const loopback = ["127.0.0.1", "::1"];
/**
 * Serves on the first of the addresses that this machine has; port 0 is any free one. Disposing cuts every connection and
 * waits for what was under way.
 */
const serve = async (app, port, hosts) => {
    const answer = (0,node_server_dist/* getRequestListener */.SE)((request, bindings) => app.fetch(request, bindings), {
        overrideGlobalObjects: false,
    });
    const underWay = new Set();
    const server = (0,external_node_http_.createServer)((request, response) => {
        const answered = answer(request, response).finally(() => underWay.delete(answered));
        underWay.add(answered);
    });
    return {
        origin: `http://${await listen(server, port, hosts)}/`,
        [Symbol.asyncDispose]: async () => {
            server.close();
            server.closeAllConnections();
            await Promise.allSettled(underWay);
        },
    };
};
/** What a machine says that has no such address. */
const lacking = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);
/** The host and port that it listens on, as URLs have them. */
const listen = async (server, port, hosts) => {
    const causes = [];
    for (const host of hosts) {
        try {
            server.listen(port, host);
            await (0,external_node_events_.once)(server, "listening");
            const bound = server.address().port;
            return host.includes(":") ? `[${host}]:${bound}` : `${host}:${bound}`;
        }
        catch (error) {
            const { message, code = "" } = error;
            causes.push(message);
            if (!lacking.has(code))
                break;
        }
    }
    throw new problem/* Problem */.AF((0,index_server.cannotListen)({ port, cause: causes.join("; ") }));
};

;// CONCATENATED MODULE: ./.build/js/index-server/mirror.js





/**
 * Serves some names of another index on loopback, as they are there when they are asked for: so that the index answers for
 * these alone, and its login stays in this process. It says JSON to everybody (PEP 691), for uv alone asks.
 */
const startMirror = async ({ access, names, index }) => {
    const app = new dist/* Hono */.$();
    const listed = async (name) => {
        const project = (0,python_name/* isValidName */.uV)(name) ? (0,python_name/* normalizeName */.Pc)(name) : undefined;
        if (project === undefined || !names.has(project))
            return undefined;
        const found = await index.project(project);
        if (found === undefined)
            return undefined;
        return [...found.files, ...(found.inherited ?? [])].filter(({ filename }) => (0,distribution_name/* parseDistributionName */.w9)(filename, project) !== undefined);
    };
    app.use(async (context, next) => {
        const [, first = ""] = context.req.path.split("/", 2);
        return isSame(first, access.path) ? await next() : context.notFound();
    });
    app.onError((error, context) => context.text(`502 The index behind it failed: ${error.message}\n`, 502));
    app.get("/:path/simple/:name/", async (context) => {
        const { name } = context.req.param();
        const files = await listed(name);
        if (files === undefined)
            return context.notFound();
        const document = { meta: { "api-version": "1.1" }, name, files: files.map((file) => entryOf(file, name)) };
        return context.body(JSON.stringify(document), 200, {
            "Content-Type": "application/vnd.pypi.simple.v1+json",
            "Cache-Control": "no-cache",
        });
    });
    app.get("/:path/files/:name/:filename", async (context) => {
        const { name, filename } = context.req.param();
        const file = (await listed(name))?.find((each) => each.filename === filename);
        if (file === undefined)
            return context.notFound();
        // Whoever asks for parts of it is told that there are none, before it is fetched.
        if (context.req.method === "HEAD")
            return context.body(null, 200);
        const bytes = await index.download(file);
        return context.body(Uint8Array.from(bytes), 200, { "Content-Type": "application/octet-stream" });
    });
    const serving = await serve(app, 0, loopback);
    return {
        simpleUrl: `${serving.origin}${access.path}/simple/`,
        [Symbol.asyncDispose]: () => serving[Symbol.asyncDispose](),
    };
};
/** https://packaging.python.org/en/latest/specifications/simple-repository-api/#project-detail */
const entryOf = ({ filename, sha256, requiresPython, size, uploadTime, yanked }, name) => ({
    filename,
    url: `../../files/${name}/${encodeURIComponent(filename)}`,
    hashes: sha256 === undefined ? {} : { sha256 },
    yanked,
    ...(requiresPython === undefined ? {} : { "requires-python": requiresPython }),
    ...(size === undefined ? {} : { size }),
    ...(uploadTime === undefined ? {} : { "upload-time": new Date(uploadTime).toISOString() }),
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/js/index-server/refusal.js
/** An upload that the index does not take: the fault is in what was sent, and sending it again does not help. */
class Refusal extends Error {
    name = "Refusal";
}
/** Refuses with a sentence for whoever sent the upload. */
const refuse = (message) => {
    throw new Refusal(message);
};

;// CONCATENATED MODULE: ./.build/js/index-server/admission.js





/**
 * A store of files that are admitted and came through this very server, for an index beside which other people's code
 * runs: what that writes into the folder, or uploads with a token that it got hold of, is neither listed nor served.
 */
const closedStore = (store, admits) => {
    const own = new Map();
    return {
        ...store,
        projects: async () => [...own.keys()].sort(),
        list: async (project) => own.get(project) ?? [],
        commit: async (folder, { project, file }) => {
            if (!admits(file.filename, file.digests.sha256))
                refuse(`${file.filename} is no file of this release.`);
            const isNew = await store.commit(folder, { project, file });
            if (isNew)
                own.set(project, [...(own.get(project) ?? []), file]);
            return isNew;
        },
        isSound: async ({ project, filename, name }) => {
            const file = own.get(project)?.find((each) => each.filename === filename);
            const expected = new Map([
                [filename, file?.digests.sha256],
                [`${filename}.metadata`, file?.metadata_sha256],
            ]).get(name);
            return typeof expected === "string" && expected === (await sha256Of((0,external_node_path_.join)(store.files, project, filename, name)));
        },
    };
};
/** Lower-case hex; `undefined` where the file cannot be read. */
const sha256Of = async (path) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/serve-static.mjs + 2 modules
var serve_static = __webpack_require__(26337);
// EXTERNAL MODULE: ./node_modules/hono/dist/helper/accepts/accepts.js + 1 modules
var accepts = __webpack_require__(118);
// EXTERNAL MODULE: ./.build/js/domain/attestation/attestation.js
var attestation_attestation = __webpack_require__(1502);
;// CONCATENATED MODULE: ./.build/js/index-server/attestations.js



/** PyPI's own bound: one of each kind that it knows. */
const most = 2;
/**
 * The attestations that came with a file, refused as PyPI refuses them where they are not of this file or not of the form.
 * Who signed is not verified: the embedded index has no roots of trust. https://docs.pypi.org/api/upload/
 */
const readAttestations = (sent, { filename, sha256 }) => {
    if (sent === "")
        return [];
    const invalid = (why) => refuse(`Invalid attestations supplied during upload: ${why}.`);
    const list = parsed(sent);
    if (!Array.isArray(list))
        return invalid("they are no list of attestations");
    if (list.length > most)
        return refuse(`A maximum of ${most} attestations per file are supported.`);
    const kinds = new Set();
    for (const each of list) {
        const read = (0,attestation_attestation/* readAttestation */.V6)(each);
        if (typeof read === "string")
            return invalid(read);
        const { subject, predicateType } = read;
        if (subject.filename !== filename)
            invalid(`subject does not match distribution name: ${subject.filename}`);
        if (subject.sha256 !== sha256)
            invalid("subject does not match distribution digest");
        if (kinds.has(predicateType))
            refuse("Multiple attestations for the same file with the same predicate type.");
        kinds.add(predicateType);
    }
    return list;
};
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Where a file's attestations are read. https://docs.pypi.org/api/integrity/ */
const provenanceUrl = (base, project, { version, filename }) => `${base}integrity/${project}/${encodeURIComponent(version)}/${filename}/provenance`;
/** The provenance object of PEP 740, the publisher as the first certificate names it. */
const provenanceDocument = (attestations) => ({
    version: 1,
    attestation_bundles: [{ publisher: publisherOf(attestations[0]), attestations }],
});
const publisherOf = (attestation) => {
    const read = (0,attestation_attestation/* readAttestation */.V6)(attestation);
    const name = typeof read === "string" ? undefined : namesIn(read.certificate);
    const [, repository, workflow] = /URI:https:\/\/github\.com\/([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(name ?? "") ?? [];
    return repository === undefined
        ? { kind: "unknown" }
        : { kind: "GitHub", repository, workflow, environment: null, claims: null };
};
const namesIn = (certificate) => {
    try {
        return new external_node_crypto_.X509Certificate(Buffer.from(certificate, "base64")).subjectAltName;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
;// CONCATENATED MODULE: ./.build/js/index-server/listing.js

/** By version, then by file name: the order of every listing. */
const inOrder = (files) => files.toSorted((a, b) => compareSpelled(a.version, b.version) || (a.filename < b.filename ? -1 : 1));
const compareSpelled = (a, b) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(a), (0,python_version/* parseVersion */.ot)(b));
/** The newest version, a pre-release only where there is nothing else; `files` are in order and at least one. */
const newestVersion = (files) => (files.findLast(({ version }) => !(0,python_version/* isPrerelease */.V1)((0,python_version/* parseVersion */.ot)(version))) ?? files.at(-1)).version;
/** Whether both spell the same version. */
const isSameVersion = (a, b) => {
    const parsed = (0,python_version/* parseVersion */.ot)(b);
    return parsed !== undefined && (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(a), parsed) === 0;
};
/** Where a file is fetched; `base` is the index's URL and ends in `/`. File names hold nothing that URLs escape. */
const fileUrl = (base, project, filename) => `${base}files/${project}/${filename}/${filename}`;

;// CONCATENATED MODULE: ./.build/js/index-server/json-api.js

/** `/pypi/<project>/json`: every release, and what the newest one says of itself. https://docs.pypi.org/api/json/ */
const projectJson = (project) => {
    const versions = [...new Set(project.files.map(({ version }) => version))];
    const releases = versions.map((version) => [version, urls(project, version)]);
    return { ...releaseJson(project, newestVersion(project.files)), releases: Object.fromEntries(releases) };
};
/** `/pypi/<project>/<version>/json`; `undefined` where there is no such release. */
const releaseJson = (project, version) => {
    const first = project.files.find((file) => isSameVersion(file.version, version));
    return first && { info: info(first), urls: urls(project, version), vulnerabilities: [] };
};
const lists = ["classifiers", "requires_dist", "provides_extra", "dynamic", "license_file"];
/** The metadata as the upload's form named it: texts, and lists where the field may repeat. */
const info = ({ name, version, requires_python, metadata }) => ({
    ...Object.fromEntries(Object.entries(metadata).map(([field, values]) => [field, lists.includes(field) ? values : values[0]])),
    name,
    version,
    requires_python,
    requires_dist: metadata.requires_dist ?? null,
    project_urls: metadata.project_urls ? Object.fromEntries(metadata.project_urls.map(splitUrl)) : null,
    yanked: false,
    yanked_reason: null,
});
const splitUrl = (entry) => {
    const comma = entry.indexOf(",");
    return [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
};
const urls = ({ base, project, files }, version) => files
    .filter((file) => isSameVersion(file.version, version))
    .map((file) => ({
    filename: file.filename,
    packagetype: file.filetype,
    python_version: file.pyversion,
    digests: file.digests,
    size: file.size,
    upload_time_iso_8601: file.upload_time,
    url: fileUrl(base, project, file.filename),
    requires_python: file.requires_python,
    yanked: false,
    yanked_reason: null,
}));

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/html/index.js
var html = __webpack_require__(45621);
;// CONCATENATED MODULE: ./.build/js/index-server/simple-api.js



/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
const meta = { "api-version": "1.4" };
/** The list of projects (PEP 691). */
const indexDocument = (projects) => ({
    meta,
    projects: projects.map((name) => ({ name })),
});
/** The files of one project (PEP 691, 700, 714, 740, 792); `files` are in order. */
const projectDocument = (base, project, files) => ({
    meta,
    name: project,
    "project-status": { status: "active" },
    versions: [...new Set(files.map(({ version }) => version))],
    files: files.map((file) => ({
        filename: file.filename,
        url: fileUrl(base, project, file.filename),
        hashes: { sha256: file.digests.sha256 },
        "requires-python": file.requires_python,
        size: file.size,
        "upload-time": file.upload_time,
        yanked: false,
        provenance: file.attestations === undefined ? null : provenanceUrl(base, project, file),
        "core-metadata": file.metadata_sha256 === null ? false : { sha256: file.metadata_sha256 },
    })),
});
/** The list of projects (PEP 503). */
const indexPage = ({ projects }) => page("Simple index", projects.map(({ name }) => (0,html/* html */.q) `<a href="${name}/">${name}</a><br>\n`));
/** The files of one project (PEP 503, 658, 740). */
const projectPage = ({ name, files }) => page(`Links for ${name}`, files.map(simple_api_link));
const simple_api_link = ({ filename, url, hashes, provenance, "requires-python": python, "core-metadata": metadata }) => {
    const requires = python === null ? "" : (0,html/* html */.q) ` data-requires-python="${python}"`;
    const core = metadata ? (0,html/* html */.q) ` data-core-metadata="sha256=${metadata.sha256}"` : "";
    const signed = provenance === null ? "" : (0,html/* html */.q) ` data-provenance="${provenance}"`;
    return (0,html/* html */.q) `<a href="${url}#sha256=${hashes.sha256}"${requires}${core}${signed}>${filename}</a><br>\n`;
};
const page = (title, links) => (0,html/* html */.q) `<!DOCTYPE html>
<html lang="en">
<head><meta name="pypi:repository-version" content="${meta["api-version"]}"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${links}</body>
</html>
`;

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/js/index-server/archive.js
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





/** Bytes unpacked from which on the ratio counts. */
const ratioCounts = 64 * 1024 * 1024;
const highestRatio = 50;
const largestMetadata = 16 * 1024 * 1024;
/** The bit of a zip entry whose sizes follow its bytes: PyPI reads a zip from its start, too. */
const dataDescriptor = 0x8;
const refuseFile = (why) => refuse(`Invalid distribution file. ${why}`);
/**
 * The METADATA of a wheel whose file name starts with `stem`, `<name>-<version>`; refuses what PyPI refuses of its
 * content. https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
const readWheel = async (path, { stem, licenseFiles }) => {
    const info = `${stem}.dist-info`;
    const { paths, content } = await readZip(path, `${info}/METADATA`);
    if (!paths.has(`${info}/WHEEL`))
        refuseFile(`It has no ${info}/WHEEL`);
    checkLicenses(paths, { folder: `${info}/licenses`, licenseFiles });
    if (!paths.has(`${info}/RECORD`))
        refuse(`The wheel has no ${info}/RECORD.`);
    return content ?? refuse(`The wheel has no ${info}/METADATA.`);
};
/** Refuses what PyPI refuses of an sdist. https://packaging.python.org/en/latest/specifications/source-distribution-format/ */
const checkSdist = async (path, licenseFiles) => {
    const paths = await listTar(path);
    const [top, ...others] = new Set([...paths].map((entry) => entry.split("/")[0]));
    if (top === undefined || others.length > 0)
        refuseFile("It has not exactly one folder at its top");
    if (!paths.has(`${top}/PKG-INFO`))
        refuseFile(`It has no ${top}/PKG-INFO`);
    checkLicenses(paths, { folder: `${top}`, licenseFiles });
};
/** PEP 639: every `License-File` is in the distribution. */
const checkLicenses = (paths, { folder, licenseFiles }) => {
    const missing = licenseFiles.find((file) => !paths.has(`${folder}/${file}`));
    if (missing !== undefined)
        refuse(`License-File ${missing} does not exist in the distribution at ${folder}/${missing}.`);
};
/** All paths, and the content of the one that is asked for, where it is there and no larger than metadata can be. */
const readZip = async (path, wanted) => {
    const zip = await (0,yauzl.openPromise)(path, { autoClose: false }).catch(() => refuseFile("It is not a zip file"));
    try {
        const paths = new Set();
        let content;
        let size = 0;
        for await (const entry of zip.eachEntry()) {
            if (paths.has(entry.fileName))
                refuseFile("Duplicate filename in central directory");
            const local = await zip.readLocalFileHeaderPromise(entry);
            if ((local.generalPurposeBitFlag & dataDescriptor) !== 0)
                refuseFile("ZIP contains a data descriptor");
            paths.add(entry.fileName);
            size += entry.uncompressedSize;
            if (![0, 8].includes(entry.compressionMethod))
                refuseFile("It is compressed by something else than deflate");
            if (entry.fileName === wanted && entry.uncompressedSize <= largestMetadata) {
                content = await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry));
            }
        }
        if (size > ratioCounts && size / zip.fileSize > highestRatio) {
            refuseFile(`It unpacks to more than ${highestRatio} times its size`);
        }
        return { paths, content };
    }
    catch (error) {
        if (error instanceof Refusal)
            throw error;
        return refuseFile("It is not a zip file");
    }
    finally {
        zip.close();
    }
};
const listTar = async (path) => {
    if (!(await isGzip(path)))
        refuseFile("It is not a gzipped tar file");
    const paths = new Set();
    const onReadEntry = (entry) => void paths.add(entry.path.replace(/\/$/, ""));
    await (0,index_min/* list */.p_)({ file: path, strict: true, onReadEntry }).catch(() => refuseFile("It is not a gzipped tar file"));
    return paths;
};
/** The library reads plain and otherwise compressed archives too; under the name `.tar.gz` PyPI does not. */
const isGzip = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { buffer: start } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        return start.equals(Buffer.of(0x1f, 0x8b));
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

;// CONCATENATED MODULE: ./.build/js/index-server/platform-tag.js
const linuxArchitectures = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64";
const macArchitectures = "ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2";
/** What PyPI takes; anything else runs on too few machines to be named so. */
const patterns = [
    "any",
    "win32",
    "win_(arm64|amd64|ia64)",
    "manylinux(1|2010)_(x86_64|i686)",
    "manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)",
    "linux_(armv6l|armv7l)",
    `macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${macArchitectures})`,
    `manylinux_\\d+_\\d+_(${linuxArchitectures}|ppc64)`,
    `musllinux_\\d+_\\d+_(${linuxArchitectures})`,
    "ios_\\d+_\\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)",
    "android_\\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)",
    "pyemscripten_\\d+_\\d+_wasm32",
];
const known = new RegExp(`^(${patterns.join("|")})$`);
/** Whether a wheel of this platform may be uploaded. https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/ */
const isPlatformTag = (tag) => known.test(tag);

// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var specifier = __webpack_require__(42596);
;// CONCATENATED MODULE: ./.build/js/index-server/form-fields.js
const one = (fields, name) => fields.get(name)?.[0] ?? "";
const form_fields_all = (fields, name) => fields.get(name) ?? [];
/** A value in a sentence, its middle left out where it is long. */
const quote = (text) => `'${text.length > 60 ? `${text.slice(0, 30)}...${text.slice(-30)}` : text}'`;

// EXTERNAL MODULE: ./.build/js/domain/python/classifier.js
var classifier = __webpack_require__(50979);
;// CONCATENATED MODULE: ./.build/js/index-server/pypi-rules.js





/** In order. https://packaging.python.org/en/latest/specifications/core-metadata/, and PyPI's choice of them. */
const metadataVersions = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];
/** The version of the core metadata that brought a field. */
const since = {
    description_content_type: "2.1",
    provides_extra: "2.1",
    dynamic: "2.2",
    license_expression: "2.4",
    license_file: "2.4",
    import_name: "2.5",
    import_namespace: "2.5",
};
const isUrl = (text) => /^https?:/i.test(text);
/** Of `Ada <ada@example.org> (home), …`, what stands in the brackets: PyPI looks at the first address alone. */
const firstAddress = (text) => {
    const [first = ""] = text.replaceAll(/"[^"]*"|\([^()]*\)/g, "").split(",");
    return (/<([^<>]*)>/.exec(first)?.[1] ?? first).trim();
};
/** What is certainly no address on the internet; the rest is left to PyPI. */
const isNoAddress = (address) => {
    const [, domain = "", ...more] = address.split("@");
    const isComplete = /^[^.].*\.[^.]+$/.test(domain) && more.length === 0 && !address.includes("..");
    return address !== "" && (!isComplete || /\.(arpa|invalid|local|localhost|onion|test)$/i.test(domain));
};
const complainOfUrl = (entry) => {
    const comma = entry.includes(",") ? entry.indexOf(",") : entry.length;
    const [label, url] = [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
    if (label === "")
        return "'project-url': Must have a label.";
    if ([...label].length > 32)
        return `'project-url': ${quote(label)} must be 32 characters or less.`;
    return url === "" ? "'project-url': Must have a URL." : isUrl(url) ? undefined : `${quote(url)} is not a valid url.`;
};
const complainOfContentType = (text) => {
    const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
    const value = (name) => parameters.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
    if (!["text/plain", "text/x-rst", "text/markdown"].includes(type)) {
        return `'description-content-type' must be text/x-rst, text/markdown or text/plain, not ${quote(text)}.`;
    }
    if (!["utf-8", '"utf-8"'].includes(value("charset") ?? "utf-8")) {
        return `'description-content-type' can only specify the UTF-8 charset, not ${quote(text)}.`;
    }
    return type === "text/markdown" && !["gfm", "commonmark"].includes(value("variant") ?? "gfm")
        ? `The Markdown variants for 'description-content-type' are GFM and CommonMark, not ${quote(text)}.`
        : undefined;
};
/**
 * What PyPI takes no part of, though other indexes may: https://docs.pypi.org/api/upload/ and
 * https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py. Never stricter than PyPI: its classifiers
 * and licences are lists that grow, so that only what can never be one is refused.
 */
const pypiRules = [
    (fields) => {
        const text = one(fields, "version");
        const version = (0,python_version/* parseVersion */.ot)(text);
        return version !== undefined && (0,python_version/* isLocal */.IX)(version) && `The use of local versions in ${quote(text)} is not allowed.`;
    },
    (fields) => {
        const isLater = (version) => metadataVersions.indexOf(version) > metadataVersions.indexOf(one(fields, "metadata_version"));
        const early = Object.entries(since).find(([name, version]) => isLater(version) && one(fields, name) !== "");
        const field = early?.[0].replaceAll("_", "-");
        return early && `${field} introduced in metadata version ${early[1]}, not ${one(fields, "metadata_version")}.`;
    },
    (fields) => [...one(fields, "summary")].length > 512 && "'summary' field must be 512 characters or less.",
    (fields) => {
        const addresses = ["author_email", "maintainer_email"].map((name) => firstAddress(one(fields, name)));
        const bad = addresses.find(isNoAddress);
        return bad !== undefined && `${quote(bad)} is not a valid email address.`;
    },
    (fields) => {
        const bad = form_fields_all(fields, "classifiers").find(classifier/* isNoClassifier */.H);
        return bad !== undefined && `${quote(bad)} is not a valid classifier.`;
    },
    (fields) => {
        const text = one(fields, "description_content_type");
        return text !== "" && complainOfContentType(text);
    },
    (fields) => {
        const bad = ["home_page", "download_url"].map((name) => one(fields, name)).find((url) => url !== "" && !isUrl(url));
        return bad !== undefined && `${quote(bad)} is not a valid url.`;
    },
    (fields) => {
        for (const text of form_fields_all(fields, "requires_dist")) {
            const parsed = (0,requirement/* parseRequirement */.p)(text);
            if (parsed.ok && parsed.requirement.url !== undefined)
                return `Can't have direct dependency: ${quote(text)}.`;
        }
        return undefined;
    },
    (fields) => {
        const bad = form_fields_all(fields, "provides_extra").find((name) => name !== "" && !(0,python_name/* isValidName */.uV)(name));
        return bad !== undefined && `${quote(bad)} is invalid for 'provides-extra'.`;
    },
    (fields) => one(fields, "license") !== "" &&
        one(fields, "license_expression") !== "" &&
        "License is deprecated when License-Expression is present. Only License-Expression should be present.",
    (fields) => {
        for (const entry of form_fields_all(fields, "project_urls")) {
            const complaint = entry === "" ? undefined : complainOfUrl(entry);
            if (complaint !== undefined)
                return complaint;
        }
        return undefined;
    },
];

;// CONCATENATED MODULE: ./.build/js/index-server/upload-form.js







/** Fields of the protocol; all others are core metadata. */
const envelope = new Set([
    ":action",
    "protocol_version",
    "filetype",
    "pyversion",
    "comment",
    "md5_digest",
    "sha256_digest",
    "blake2_256_digest",
    "attestations",
    "gpg_signature",
]);
const singles = [
    "metadata_version",
    "name",
    "version",
    "filetype",
    "pyversion",
    "summary",
    "requires_python",
    "license",
];
/** What no index can take; PyPI names the first. */
const rules = [
    (fields) => fields.has("protocol_version") && one(fields, "protocol_version") !== "1" && "Unknown protocol version.",
    (fields) => one(fields, ":action") !== "file_upload" && `Unknown action ${quote(one(fields, ":action"))}.`,
    (fields) => {
        const repeated = singles.find((name) => (fields.get(name)?.length ?? 0) > 1);
        return repeated !== undefined && `'${repeated}' has invalid data: it was given more than once.`;
    },
    (fields) => {
        const version = one(fields, "metadata_version");
        return !metadataVersions.includes(version) && `${quote(version)} is not a valid metadata version.`;
    },
    (fields) => !(0,python_name/* isValidName */.uV)(one(fields, "name")) &&
        `${quote(one(fields, "name"))} is an invalid value for Name. Error: a name starts and ends with a letter or digit and has only these, '.', '_' and '-'.`,
    (fields) => {
        const text = one(fields, "version");
        return ((0,python_version/* parseVersion */.ot)(text) === undefined &&
            `${quote(text)} is an invalid value for Version. Error: it is not a PEP 440 version.`);
    },
    (fields) => !["sdist", "bdist_wheel"].includes(one(fields, "filetype")) &&
        "Invalid value for filetype. Error: it is 'sdist' or 'bdist_wheel'.",
    (fields) => {
        const pyversion = one(fields, "pyversion");
        if (one(fields, "filetype") === "sdist") {
            return !["", "source"].includes(pyversion) && "Invalid value for pyversion. Error: it is 'source' for an sdist.";
        }
        return pyversion === "" && "Error: a wheel needs a Python version.";
    },
    (fields) => {
        const given = ["md5_digest", "sha256_digest", "blake2_256_digest"].filter((name) => one(fields, name) !== "");
        const bad = given.find((name) => name !== "md5_digest" && !/^[0-9a-f]{64}$/i.test(one(fields, name)));
        if (bad !== undefined)
            return `Invalid value for ${bad}. Error: it is no digest in hexadecimal.`;
        return given.length === 0 && "Error: no digest is given.";
    },
    (fields) => one(fields, "summary").includes("\n") && "'summary' must be a single line.",
    (fields) => {
        const text = one(fields, "requires_python");
        return (0,specifier/* parseSpecifiers */.$)(text) === undefined && `${quote(text)} is an invalid value for Requires-Python.`;
    },
    (fields) => {
        for (const text of form_fields_all(fields, "requires_dist")) {
            const parsed = (0,requirement/* parseRequirement */.p)(text);
            if (!parsed.ok)
                return `${quote(text)} is an invalid value for Requires-Dist: ${parsed.message}.`;
        }
        return undefined;
    },
];
/** Old clients write it where there is no value, and PyPI reads it so. */
const isGiven = (values) => values.at(-1)?.trim() !== "UNKNOWN";
/** The form behind what was sent; refuses what no index can take, and by PyPI's rules what PyPI refuses. https://docs.pypi.org/api/upload/ */
const readForm = (sent, { hasPyPIRules }) => {
    const fields = new Map([...sent].filter(([, values]) => isGiven(values)));
    for (const rule of hasPyPIRules ? [...rules, ...pypiRules] : rules) {
        const complaint = rule(fields);
        if (complaint)
            refuse(complaint);
    }
    const digest = (name) => one(fields, name).toLowerCase();
    const digests = {
        md5: digest("md5_digest"),
        sha256: digest("sha256_digest"),
        blake2b_256: digest("blake2_256_digest"),
    };
    const filetype = one(fields, "filetype");
    return {
        name: one(fields, "name"),
        project: (0,python_name/* normalizeName */.Pc)(one(fields, "name")),
        version: (0,python_version/* parseVersion */.ot)(one(fields, "version")),
        filetype,
        pyversion: filetype === "sdist" ? "source" : one(fields, "pyversion"),
        digests: Object.fromEntries(Object.entries(digests).filter(([, value]) => value !== "")),
        requiresPython: one(fields, "requires_python") || null,
        licenseFiles: form_fields_all(fields, "license_file"),
        attestations: one(fields, "attestations"),
        metadata: Object.fromEntries([...fields].filter(([name]) => !envelope.has(name))),
    };
};
/** The canonical version. */
const versionOf = ({ version }) => (0,python_version/* formatVersion */.qh)(version);

;// CONCATENATED MODULE: ./.build/js/index-server/filename-rules.js





/** PEP 625, PEP 427 */
const extensions = { sdist: ".tar.gz", bdist_wheel: ".whl" };
/** Characters: file systems take 255 bytes, and `.metadata` is added. */
const longest = 255 - ".metadata".length;
/** Refuses what could be a path, cannot be printed, or is no distribution; to be asked before the name is used. */
const checkCharacters = (filename, { filetype }) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\x00-\x1f\x7f]/.test(filename))
        refuse("Cannot upload a file with non-printable characters in the name.");
    if (/[/\\]/.test(filename))
        refuse("Cannot upload a file with '/' or '\\' in the name.");
    if (filename.length > longest)
        refuse(`Filename is too long: '${filename}'.`);
    const extension = extensions[filetype];
    if (!filename.endsWith(extension))
        refuse(`Invalid file extension: a file of type ${filetype} ends in ${extension}.`);
};
/** Refuses a name that is not the normalised one of the release, and by PyPI's rules a platform that PyPI does not take. */
const checkFilename = (filename, form, { hasPyPIRules }) => {
    if (form.filetype === "sdist")
        checkSdistName(filename, form);
    else {
        if (hasPyPIRules)
            checkPlatforms(filename);
        checkWheelName(filename, form);
    }
};
const checkPlatforms = (filename) => {
    const tags = filename.slice(filename.lastIndexOf("-") + 1, -".whl".length).toLowerCase();
    const foreign = tags.split(".").find((tag) => !isPlatformTag(tag));
    if (foreign !== undefined)
        refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign}'.`);
};
const escapedName = ({ project }) => project.replaceAll("-", "_");
const checkSdistName = (filename, form) => {
    const expected = `${escapedName(form)}-${versionOf(form)}.tar.gz`;
    if (filename !== expected)
        refuse(`Filename '${filename}' is invalid, should be '${expected}'.`);
};
const checkWheelName = (filename, form) => {
    const parts = filename.slice(0, -".whl".length).split("-");
    const [name = "", version = ""] = parts;
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const hasBuild = parts.length === 6 && /^\d/.test(parts[2]);
    const isWellFormed = (parts.length === 5 || hasBuild) && !parts.includes("") && /^[\w.!+-]+$/.test(filename) && !name.includes("__");
    if (!isWellFormed || parsed === undefined)
        return refuse(`Invalid wheel filename: '${filename}'.`);
    const expected = escapedName(form);
    if ((0,python_name/* normalizeName */.Pc)(name) !== form.project)
        refuse(`Start filename for '${form.name}' with '${expected}'.`);
    if (name !== expected) {
        refuse(`Filename '${filename}' should contain the normalized project name '${expected}', not '${name}'.`);
    }
    if ((0,python_version/* compareVersions */.Zy)(parsed, form.version) !== 0) {
        refuse(`Version in filename should be '${versionOf(form)}' not '${version}'.`);
    }
};

// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var busboy = __webpack_require__(86614);
;// CONCATENATED MODULE: ./.build/js/index-server/blake2b.js
/** Which word of the block goes into which mixing, sixteen for each round; rounds 10 and 11 repeat 0 and 1. */
const schedule = Uint8Array.from([
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
].flat());
/** Where the four words of each of a round's eight mixings stand in the state: columns, then diagonals. */
const quarters = Uint8Array.from([
    [0, 8, 16, 24],
    [2, 10, 18, 26],
    [4, 12, 20, 28],
    [6, 14, 22, 30],
    [0, 10, 20, 30],
    [2, 12, 22, 24],
    [4, 14, 16, 26],
    [6, 8, 18, 28],
].flat());
/** SHA-512's first words. All state here is 32 bits wide, low half before high half. */
const initial = Int32Array.of(...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a], ...[0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19]);
const blockSize = 128;
const digestSize = 32;
/**
 * BLAKE2b with a digest of 32 bytes and no key, the `blake2_256_digest` of uploads, which OpenSSL does not offer.
 * About 30 MB a second. https://www.rfc-editor.org/rfc/rfc7693
 */
const createBlake2b = () => {
    const state = Int32Array.from(initial);
    state[0] ^= 0x01010000 ^ digestSize;
    const words = new Int32Array(32);
    const work = new Int32Array(32);
    const block = new Uint8Array(blockSize);
    const view = new DataView(block.buffer);
    let filled = 0;
    let length = 0;
    const compress = (isLast) => {
        for (let word = 0; word < 32; word++)
            words[word] = view.getInt32(word * 4, true);
        work.set(state);
        work.set(initial, 16);
        work[24] ^= length;
        work[25] ^= Math.floor(length / 2 ** 32);
        if (isLast) {
            work[28] = ~work[28];
            work[29] = ~work[29];
        }
        for (let step = 0; step < 96; step++)
            mix(work, words, step % 80);
        for (let word = 0; word < 16; word++)
            state[word] ^= work[word] ^ work[word + 16];
    };
    return {
        update: (chunk) => {
            for (let at = 0; at < chunk.length;) {
                // A full block waits for more: the last one is compressed by `digest`, which alone knows that it is the last.
                if (filled === blockSize) {
                    length += blockSize;
                    compress(false);
                    filled = 0;
                }
                const part = chunk.subarray(at, at + blockSize - filled);
                block.set(part, filled);
                filled += part.length;
                at += part.length;
            }
        },
        digest: () => {
            block.fill(0, filled);
            length += filled;
            compress(true);
            return Buffer.from(state.buffer, 0, digestSize).toString("hex");
        },
    };
};
/** Halves are kept in locals: typed arrays hold every step in memory, at half the speed. */
const mix = (v, m, step) => {
    const quarter = (step & 7) * 4;
    const a = quarters[quarter];
    const b = quarters[quarter + 1];
    const c = quarters[quarter + 2];
    const d = quarters[quarter + 3];
    const x = schedule[step * 2] * 2;
    const y = schedule[step * 2 + 1] * 2;
    let aLow = v[a];
    let aHigh = v[a + 1];
    let bLow = v[b];
    let bHigh = v[b + 1];
    let cLow = v[c];
    let cHigh = v[c + 1];
    let dLow = v[d];
    let dHigh = v[d + 1];
    let low;
    let high;
    let sum = (aLow >>> 0) + (bLow >>> 0) + (m[x] >>> 0);
    aHigh = (aHigh + bHigh + m[x + 1] + carry(sum)) | 0;
    aLow = sum | 0;
    low = dLow ^ aLow;
    high = dHigh ^ aHigh;
    dLow = high;
    dHigh = low;
    sum = (cLow >>> 0) + (dLow >>> 0);
    cHigh = (cHigh + dHigh + carry(sum)) | 0;
    cLow = sum | 0;
    low = bLow ^ cLow;
    high = bHigh ^ cHigh;
    bLow = (low >>> 24) | (high << 8);
    bHigh = (high >>> 24) | (low << 8);
    sum = (aLow >>> 0) + (bLow >>> 0) + (m[y] >>> 0);
    aHigh = (aHigh + bHigh + m[y + 1] + carry(sum)) | 0;
    aLow = sum | 0;
    low = dLow ^ aLow;
    high = dHigh ^ aHigh;
    dLow = (low >>> 16) | (high << 16);
    dHigh = (high >>> 16) | (low << 16);
    sum = (cLow >>> 0) + (dLow >>> 0);
    cHigh = (cHigh + dHigh + carry(sum)) | 0;
    cLow = sum | 0;
    low = bLow ^ cLow;
    high = bHigh ^ cHigh;
    bLow = (low << 1) | (high >>> 31);
    bHigh = (high << 1) | (low >>> 31);
    v[a] = aLow;
    v[a + 1] = aHigh;
    v[b] = bLow;
    v[b + 1] = bHigh;
    v[c] = cLow;
    v[c + 1] = cHigh;
    v[d] = dLow;
    v[d + 1] = dHigh;
};
const carry = (sum) => (sum / 2 ** 32) | 0;

;// CONCATENATED MODULE: ./.build/js/index-server/receive.js
var receive_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var receive_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Bytes. */
const limits = { fieldSize: 4 * 1024 * 1024, fields: 5000, headerSize: 16 * 1024 };
/**
 * Reads a multipart upload to its end; the part `content`, of at most `largest` bytes, goes to a file in `folder` as it
 * comes, never into memory.
 */
const receiveUpload = async (request, { folder, largest }) => {
    const fields = new Map();
    let part;
    let saving;
    let isCut = false;
    const parser = createParser(request, largest);
    parser.on("field", (name, value, _nameIsCut, valueIsCut) => {
        isCut ||= valueIsCut;
        fields.set(name, [...(fields.get(name) ?? []), value]);
    });
    parser.on("fieldsLimit", () => {
        isCut = true;
    });
    parser.on("file", (name, stream, filename, _encoding, type) => {
        // The parser reports a form that ends early on the part alone, and not by destroying it.
        stream.on("error", (error) => stream.destroy(error));
        if (name !== "content" || saving !== undefined)
            return void stream.resume();
        part = stream;
        saving = save(stream, { path: (0,external_node_path_.join)(folder, "content"), largest }).then((saved) => ({
            ...saved,
            filename: filename ?? "",
            type,
        }));
        // It is awaited when the form has ended; until then its failure must not count as unhandled.
        saving.catch(() => undefined);
    });
    await (0,external_node_stream_promises_.pipeline)(request, parser).catch(async (error) => {
        part?.destroy(error);
        await saving?.catch(() => undefined);
        refuse(`The upload is malformed: ${error.message}.`);
    });
    if (isCut)
        refuse("The form is too large.");
    return { fields, file: await saving };
};
const createParser = ({ headers }, fileSize) => {
    const type = headers["content-type"] ?? "";
    if (!/^multipart\/form-data\s*;.*boundary=/i.test(type))
        refuse("The upload must be multipart/form-data.");
    return new busboy.Busboy({
        headers: { ...headers, "content-type": type },
        preservePath: true,
        limits: { ...limits, fileSize },
    });
};
/** After a failure the rest is read and thrown away, so that the client hears of it instead of a broken line. */
const save = async (part, { path, largest }) => {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const md5 = (0,external_node_crypto_.createHash)("md5");
            const sha256 = (0,external_node_crypto_.createHash)("sha256");
            let size = 0;
            const handle = receive_addDisposableResource(env_1, await (0,promises_.open)(path, "wx"), true);
            for await (const chunk of part.iterator({ destroyOnReturn: false })) {
                md5.update(chunk);
                sha256.update(chunk);
                size += chunk.length;
                await handle.writeFile(chunk);
            }
            if (part.truncated)
                refuse(`File too large. The limit is ${largest / 1024 / 1024} MB.`);
            await handle.sync();
            const blake2b_256 = await blake2bOf(path);
            return { path, size, digests: { md5: md5.digest("hex"), sha256: sha256.digest("hex"), blake2b_256 } };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = receive_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        part.resume();
        throw error;
    }
};
const blake2bOf = async (path) => {
    const hasher = createBlake2b();
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hasher.update(chunk);
    return hasher.digest();
};

;// CONCATENATED MODULE: ./.build/js/index-server/release-rules.js


/** Milliseconds: a release takes new files for 14 days, as on PyPI. */
const openFor = 14 * 24 * 60 * 60 * 1000;
/**
 * Whether the very file is there already: then nothing is to be done, however old it is. Refuses other bytes for a name,
 * another name for the same bytes, and what its release no longer takes.
 */
const isListed = ({ filename, digests }, form, { listed, now }) => {
    const twin = listed.find((file) => file.filename === filename || file.digests.sha256 === digests.sha256);
    if (twin?.filename === filename && twin.digests.sha256 === digests.sha256)
        return true;
    if (twin)
        refuse(`File already exists ('${filename}', with blake2_256 hash '${digests.blake2b_256}').`);
    const release = listed.filter(({ version }) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(version), form.version) === 0);
    if (release.some(({ upload_time }) => Date.parse(upload_time) < now - openFor)) {
        refuse("Uploading new files to releases older than 14 days is not allowed.");
    }
    if (form.filetype === "sdist" && release.some(({ filetype }) => filetype === "sdist")) {
        refuse("Only one sdist may be uploaded per release.");
    }
    return false;
};

;// CONCATENATED MODULE: ./.build/js/index-server/upload.js











/** Bytes; PyPI's default limit for one file. https://docs.pypi.org/project-management/storage-limits/ */
const pypiLimit = 100 * 1024 * 1024;
/**
 * Takes an upload of the legacy API into the store, or refuses it as PyPI does; the same file again is taken and changes
 * nothing. https://docs.pypi.org/api/upload/
 */
const takeUpload = (request, store, rules) => store.receive(async (folder) => {
    const largest = rules.hasPyPIRules ? pypiLimit : Number.POSITIVE_INFINITY;
    const { fields, file } = await receiveUpload(request, { folder, largest });
    const form = readForm(fields, rules);
    if (file === undefined)
        return refuse("Upload payload does not have a file.");
    checkCharacters(file.filename, form);
    checkFile(file, form);
    const isKnown = async () => isListed(file, form, { listed: await store.list(form.project), now: Date.now() });
    if (await isKnown())
        return;
    checkFilename(file.filename, form, rules);
    const record = await prepare(file, form, folder);
    // A name that was free a moment ago can be taken by now; then the file there is looked at instead.
    const isTaken = !(await store.commit(folder, { project: form.project, file: record }));
    if (isTaken && !(await isKnown()))
        throw new problem/* Bug */.zP(`${file.filename} is neither taken nor free`);
});
const checkFile = (file, { digests }) => {
    if (file.type.startsWith("image/"))
        refuse("Invalid distribution file. It is an image.");
    const given = Object.entries(digests);
    if (given.some(([kind, digest]) => file.digests[kind] !== digest)) {
        refuse("The digest supplied does not match a digest calculated from the uploaded file.");
    }
};
/** Makes the upload's folder what will be listed: the file, and a wheel's metadata, under their names. */
const prepare = async (file, form, folder) => {
    const { filename, path, size, digests } = file;
    const { name, filetype, pyversion, requiresPython, licenseFiles, metadata } = form;
    const attestations = readAttestations(form.attestations, { filename, sha256: digests.sha256 });
    if (filetype === "sdist")
        await checkSdist(path, licenseFiles);
    const metadata_sha256 = filetype === "sdist" ? null : await extractMetadata(file, licenseFiles);
    await (0,promises_.rename)(path, (0,external_node_path_.join)(folder, filename));
    return {
        filename,
        name,
        version: versionOf(form),
        filetype,
        pyversion,
        size,
        digests,
        metadata_sha256,
        upload_time: new Date().toISOString(),
        requires_python: requiresPython,
        metadata,
        ...(attestations.length === 0 ? {} : { attestations }),
    };
};
/** Writes a wheel's METADATA beside it; its sha256. */
const extractMetadata = async ({ filename, path }, licenseFiles) => {
    const metadata = await readWheel(path, { stem: filename.split("-", 2).join("-"), licenseFiles });
    await (0,promises_.writeFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${filename}.metadata`), metadata, { flush: true });
    return (0,external_node_crypto_.createHash)("sha256").update(metadata).digest("hex");
};

;// CONCATENATED MODULE: ./.build/js/index-server/routes.js











const simpleJson = "application/vnd.pypi.simple.v1+json";
const simpleHtml = "application/vnd.pypi.simple.v1+html";
/** A browser that was led here by another site's name (DNS rebinding) sends that name. */
const routes_loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
/** The index over HTTP. */
const createRoutes = (store, access, rules) => {
    const app = new dist/* Hono */.$();
    const prefix = `/${access.path}`;
    app.use(async (context, next) => {
        const [, first = ""] = context.req.path.split("/", 2);
        if (!isSame(first, access.path))
            return context.notFound();
        if (!routes_loopback.test(context.req.header("host") ?? ""))
            return context.text("This index is for loopback only.\n", 421);
        // Only browsers send an origin: a page of any site may post a form to loopback.
        if (context.req.method === "POST" && context.req.header("origin"))
            return context.text("No pages.\n", 403);
        return await next();
    });
    app.onError((error, context) => {
        if (error instanceof Refusal) {
            context.env.outgoing.statusMessage = reasonPhrase(error.message);
            return context.text(`400 ${error.message}\n`, 400);
        }
        return context.text(`500 The index failed: ${error.message}\n`, 500);
    });
    app.notFound((context) => context.text("404 Not Found\n", 404));
    const base = (context) => `http://${context.req.header("host")}${prefix}/`;
    const filesOf = async (name) => ((0,python_name/* isValidName */.uV)(name) ? inOrder(await store.list((0,python_name/* normalizeName */.Pc)(name))) : []);
    const routes = new dist/* Hono */.$();
    routes.post("/legacy/", async (context) => {
        if (!access.mayUpload(passwordIn(context.req.header("authorization")))) {
            context.env.outgoing.statusMessage = noLogin;
            return context.text(`403 ${noLogin}\n`, 403);
        }
        await takeUpload(context.env.incoming, store, rules);
        return context.text("200 OK\n");
    });
    routes.get("/simple/", async (context) => {
        const document = indexDocument(await store.projects());
        return answerSimple(context, { document, page: indexPage(document) });
    });
    routes.get("/simple/:name/", async (context) => {
        const { name } = context.req.param();
        const project = (0,python_name/* normalizeName */.Pc)(name);
        const files = await filesOf(name);
        if (files.length === 0)
            return context.notFound();
        if (project !== name)
            return context.redirect(`${base(context)}simple/${project}/`, 301);
        const document = projectDocument(base(context), project, files);
        return answerSimple(context, { document, page: projectPage(document) });
    });
    routes.get("/pypi/:name/json", async (context) => {
        const { name } = context.req.param();
        const project = (0,python_name/* normalizeName */.Pc)(name);
        const files = await filesOf(name);
        return files.length === 0 ? context.notFound() : context.json(projectJson({ base: base(context), project, files }));
    });
    routes.get("/pypi/:name/:version/json", async (context) => {
        const { name, version } = context.req.param();
        const project = (0,python_name/* normalizeName */.Pc)(name);
        const release = releaseJson({ base: base(context), project, files: await filesOf(name) }, version);
        return release === undefined ? context.notFound() : context.json(release);
    });
    routes.get("/integrity/:name/:version/:filename/provenance", async (context) => {
        const { name, version, filename } = context.req.param();
        const file = (await filesOf(name)).find((each) => each.filename === filename);
        if (file?.attestations === undefined || !isSameVersion(file.version, version))
            return context.notFound();
        const type = "application/vnd.pypi.integrity.v1+json";
        return context.body(JSON.stringify(provenanceDocument(file.attestations)), 200, { "Content-Type": type });
    });
    // PEP 503: the index leads from an address without its last slash to the one with it.
    routes.on(["GET", "POST"], ["/legacy", "/simple", "/simple/:name"], (context) => context.redirect(new URL(`${context.req.path}/`, context.req.url).href, 301));
    const path = `${prefix}/files`;
    routes.get("/files/:project/:filename/:name", async (context, next) => {
        const { project, ...file } = context.req.param();
        const isSound = (0,python_name/* isValidName */.uV)(project) && (await store.isSound({ project: (0,python_name/* normalizeName */.Pc)(project), ...file }));
        return isSound ? await next() : context.notFound();
    }, (0,serve_static/* serveStatic */._)({ root: store.files, rewriteRequestPath: (full) => full.slice(path.length) }));
    app.get(`${prefix}/`, (context) => context.text(`An index of release-actions: ${base(context)}simple/\n`));
    app.route(prefix, routes);
    return app;
};
/** PyPI's words. */
const noLogin = "Invalid or non-existent authentication information.";
/** Many clients show the status line alone, so PyPI says there why it refuses. A status line is short, and Latin-1. */
const reasonPhrase = (message) => message.slice(0, 1000).replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?");
/** JSON or HTML, as the client likes; HTML to who says nothing, as PyPI does. */
const answerSimple = async (context, { document, page }) => {
    const type = (0,accepts/* accepts */.G)(context, {
        header: "Accept",
        supports: ["text/html", simpleHtml, simpleJson],
        default: "text/html",
    });
    const body = type === simpleJson ? JSON.stringify(document) : await page;
    return context.body(body, 200, { "Content-Type": type, Vary: "Accept", "Cache-Control": "no-cache" });
};

// EXTERNAL MODULE: ./.build/js/adapters/process-owner.js
var process_owner = __webpack_require__(96282);
;// CONCATENATED MODULE: ./.build/js/index-server/store.js
var store_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var store_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Opens a store, makes it where there is none, and clears away the uploads of processes that are no more. */
const openStore = async (root) => {
    const files = (0,external_node_path_.join)(root, "files");
    const incoming = (0,external_node_path_.join)(root, "incoming");
    await Promise.all([files, incoming].map((folder) => (0,promises_.mkdir)(folder, { recursive: true })));
    await removeLeftovers(incoming);
    return {
        files,
        projects: async () => {
            const names = await (0,promises_.readdir)(files);
            // A process that ends between the making of a project's folder and its first file leaves it empty.
            const counts = await Promise.all(names.map(async (name) => (await (0,promises_.readdir)((0,external_node_path_.join)(files, name))).length));
            return names.filter((_, at) => counts[at] !== 0).sort();
        },
        list: async (project) => {
            const names = await (0,promises_.readdir)((0,external_node_path_.join)(files, project)).catch(ifMissing([]));
            return await Promise.all(names.map((name) => readRecord((0,external_node_path_.join)(files, project, name))));
        },
        receive: async (use) => {
            const folder = (0,external_node_path_.join)(incoming, `${process_owner/* processOwner */.V}~${(0,external_node_crypto_.randomUUID)()}`);
            await (0,promises_.mkdir)(folder);
            try {
                return await use(folder);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
        commit: async (folder, { project, file }) => {
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "record.json"), `${JSON.stringify(file, undefined, 2)}\n`, { flush: true });
            const target = (0,external_node_path_.join)(files, project, file.filename);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            try {
                await (0,promises_.rename)(folder, target);
            }
            catch (error) {
                if (await (0,promises_.stat)(target).catch(ifMissing(undefined)))
                    return false;
                throw error;
            }
            await syncFolder((0,external_node_path_.dirname)(target));
            return true;
        },
        // The folder is its user's.
        isSound: async () => true,
    };
};
const readRecord = async (folder) => JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "record.json"), "utf8"));
const removeLeftovers = async (incoming) => {
    for (const name of await (0,promises_.readdir)(incoming)) {
        const [owner = ""] = name.split("~");
        if ((0,process_owner/* isGone */.S)(owner))
            await (0,promises_.rm)((0,external_node_path_.join)(incoming, name), { recursive: true, force: true });
    }
};
/** So that a listed file outlasts a power cut; Windows cannot open folders and needs no such thing. */
const syncFolder = async (folder) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (process.platform === "win32")
            return;
        const handle = store_addDisposableResource(env_1, await (0,promises_.open)(folder), true);
        await handle.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = store_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const codeOf = (error) => error.code;
const ifMissing = (value) => (error) => {
    if (codeOf(error) === "ENOENT")
        return value;
    throw error;
};

;// CONCATENATED MODULE: ./.build/js/index-server/server.js





/**
 * Starts an index on loopback. Disposing cuts every connection and waits until the uploads that were under way have been
 * cleared away.
 */
const startIndex = async ({ store, port = 0, access, hasPyPIRules = true, admits, hosts = loopback, }) => {
    if (!/^[\w-]+$/.test(access.path))
        throw new problem/* Bug */.zP(`not fit for a URL: ${access.path}`);
    const opened = await openStore(store);
    const app = createRoutes(admits === undefined ? opened : closedStore(opened, admits), access, { hasPyPIRules });
    const serving = await serve(app, port, hosts);
    const url = `${serving.origin}${access.path}/`;
    return {
        url,
        uploadUrl: `${url}legacy/`,
        simpleUrl: `${url}simple/`,
        jsonUrl: `${url}pypi/`,
        [Symbol.asyncDispose]: () => serving[Symbol.asyncDispose](),
    };
};

;// CONCATENATED MODULE: ./.build/js/runtime/wire/embedded-index.js







/** The index on its own: its folder is the user's, or a temporary one. `conceal` is told what no log may show. */
const createEmbeddedIndex = (conceal) => ({
    start: async ({ store, isClosed, ...options }) => {
        const folder = store ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-actions-index-")));
        const access = newAccess();
        const token = new credential_secret/* Secret */.z(access.token);
        for (const secret of [new credential_secret/* Secret */.z(access.path), token])
            conceal(secret);
        const admitted = new Map();
        const admits = (filename, sha256) => admitted.get(filename) === sha256;
        const index = await startIndex({ store: folder, access, ...options, ...(isClosed ? { admits } : {}) });
        return {
            url: index.url,
            uploadUrl: index.uploadUrl,
            simpleUrl: index.simpleUrl,
            token,
            admit: (files) => {
                for (const { filename, sha256 } of files)
                    admitted.set(filename, sha256);
            },
            stop: async () => {
                await index[Symbol.asyncDispose]();
                if (store === undefined)
                    await (0,promises_.rm)(folder, { recursive: true, force: true });
            },
        };
    },
    mirror: async (options) => {
        const access = newAccess();
        conceal(new credential_secret/* Secret */.z(access.path));
        const mirror = await startMirror({ access, ...options });
        return { simpleUrl: mirror.simpleUrl, stop: async () => await mirror[Symbol.asyncDispose]() };
    },
});


/***/ })

};
