export const id = 6135;
export const ids = [6135];
export const modules = {

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

/***/ 21900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inUploadOrder)
/* harmony export */ });
/** In the order of upload: wheels first, for with an sdist alone installers would build it. */
const inUploadOrder = (distributions) => [...distributions].sort((a, b) => Number(a.kind === "sdist") - Number(b.kind === "sdist") || (a.filename < b.filename ? -1 : 1));


/***/ }),

/***/ 35983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ checkEntryPoints),
/* harmony export */   qe: () => (/* binding */ checkWheelFile),
/* harmony export */   v2: () => (/* binding */ checkDistInfo)
/* harmony export */ });
/* harmony import */ var _problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85403);
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47642);
/* harmony import */ var _python_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35335);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43186);
/* harmony import */ var _entry_points_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25261);





/** Exactly one `*.dist-info`, spelled as the file name is: by it the index and installers find the metadata. */
const checkDistInfo = (archive) => {
    const expected = (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .distInfoOf */ .em)(archive);
    const found = (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .topNamesOf */ .j9)(archive).filter((name) => name.endsWith(".dist-info"));
    const isRight = found.length === 1 && found[0] === expected;
    return isRight ? [] : [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.distInfoWrong)({ filename: archive.filename, expected, found })];
};
/** Each tag of a compressed set: `py2.py3-none-any` is `py2-none-any` and `py3-none-any`. */
const tagsInName = (filename) => {
    const parsed = (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDistributionName */ .w9)(filename);
    if (parsed?.kind !== "wheel")
        return [];
    const { pythonTags, abiTags, platformTags } = parsed;
    return pythonTags.flatMap((python) => abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`)));
};
const isCompiled = (path) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(path);
/**
 * WHEEL can be read by installers, and agrees with the file name and the content.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
const checkWheelFile = (archive) => {
    const { filename } = archive;
    const path = `${(0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .distInfoOf */ .em)(archive)}/WHEEL`;
    const text = archive.texts.get(path);
    if (text === undefined)
        return [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.wheelFileWrong)({ filename, what: `it has no ${path}` })];
    const { fields } = (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetadata */ .jR)(text);
    const [version = "missing"] = fields.get("wheel-version") ?? [];
    const [isPure = "missing"] = fields.get("root-is-purelib") ?? [];
    const named = tagsInName(filename).toSorted();
    const written = (fields.get("tag") ?? []).toSorted();
    const compiled = (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(archive).filter((entry) => isCompiled(entry.path));
    const isForAll = named.length > 0 && named.every((tag) => tag.endsWith("-none-any"));
    const doubtful = (what) => (0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.wheelTagsDoubtful)({ filename, what });
    return [
        ...(/^1\.\d+$/.test(version) ? [] : [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.wheelFileWrong)({ filename, what: `its Wheel-Version is ${version}` })]),
        ...(/^(true|false)$/i.test(isPure)
            ? []
            : [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.wheelFileWrong)({ filename, what: `its Root-Is-Purelib is ${isPure}, not true or false` })]),
        ...(named.join() === written.join()
            ? []
            : [doubtful(`its name says ${named.join(", ")}, its WHEEL file ${written.join(", ") || "nothing"}`)]),
        ...(isForAll && compiled[0] !== undefined
            ? [doubtful(`it is tagged for every platform and holds compiled ${compiled[0].path}`)]
            : []),
    ];
};
/** Entry points can be read, and scripts have names that are safe as file names: what PyPI looks at. */
const checkEntryPoints = (archive) => {
    const { filename } = archive;
    const groups = (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPointsOf */ .jB)(archive);
    if (groups === undefined)
        return [(0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.entryPointsWrong)({ filename, what: "its entry_points.txt cannot be read" })];
    return groups
        .filter(({ group, name }) => /^(console|gui)_scripts$/.test(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name))
        .map(({ group, name }) => (0,_problem_distribution_js__WEBPACK_IMPORTED_MODULE_0__.entryPointsWrong)({ filename, what: `the name of the entry point "${name}" in ${group}` }));
};


/***/ }),

/***/ 70733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   b2: () => (/* binding */ packageSources),
/* harmony export */   m7: () => (/* binding */ knownHere),
/* harmony export */   pw: () => (/* binding */ sourcesToml),
/* harmony export */   r2: () => (/* binding */ isPackageSources)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _workspace_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9637);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29483);



/** The sources among the workspace's own settings for uv. */
const packageSources = (settings) => {
    const { index, "extra-index-url": extra, ...rest } = settings;
    const open = (Array.isArray(index) ? index : [])
        .filter(_workspace_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .aTable */ .Q5.accepts)
        .filter(({ explicit, url }) => explicit !== true && isAddress(url))
        .map((entry) => keysOf(entry, indexKeys));
    const addresses = Array.isArray(extra) ? extra.filter(isAddress) : [];
    return keysOf({
        ...rest,
        ...(open.length > 0 ? { index: open } : {}),
        ...(addresses.length > 0 ? { "extra-index-url": addresses } : {}),
    }, sourceKeys);
};
/** The same for others to read. */
const withoutLogins = (sources) => ({
    ...sources,
    ...(sources.index && { index: sources.index.map((each) => ({ ...each, url: (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogin */ .Gq)(each.url) })) }),
    ...(sources["index-url"] && { "index-url": (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogin */ .Gq)(sources["index-url"]) }),
    ...(sources["extra-index-url"] && { "extra-index-url": sources["extra-index-url"].map(_login_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogin */ .Gq) }),
});
/**
 * Sources that somebody else wrote, as this job knows them: at the addresses that its own settings declare an index for,
 * by that name and login; elsewhere without a name. uv takes the environment's `UV_INDEX_<NAME>_USERNAME` and `_PASSWORD`
 * to the index of that name: whoever wrote the sources could have them sent anywhere.
 */
const knownHere = ({ index, ...rest }, declared) => {
    const known = ({ name: _, ...each }) => {
        const own = declared.find(({ url }) => isSameAddress(url, each.url));
        return own === undefined ? each : { ...each, url: own.url, ...(own.name !== undefined && { name: own.name }) };
    };
    // Of one address once: uv takes no name twice.
    const once = index?.filter(({ url }, at) => index.findIndex((other) => isSameAddress(other.url, url)) === at);
    return { ...rest, ...(once && { index: once.map(known) }) };
};
const isSameAddress = (a, b) => written(a) === written(b);
const written = (url) => {
    const bare = (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLogin */ .Gq)(url);
    return (URL.parse(bare)?.href ?? bare).replace(/\/$/, "");
};
/** A `uv.toml` with these sources and no other setting: the workspace's constraints and overrides would hide what users meet. */
const sourcesToml = (sources) => (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(sources);
/** Whether a value that came as JSON is what `packageSources` gives. */
const isPackageSources = (value) => isOf(value, sourceKeys);
const isText = (value) => typeof value === "string";
const isAddress = (value) => isText(value) && /^https?:/.test(value) && URL.canParse(value);
const isList = (value, isItem) => Array.isArray(value) && value.every(isItem);
/** A word that uv knows: of another it refuses the whole file. https://docs.astral.sh/uv/reference/settings/ */
const isOneOf = (...words) => (value) => words.includes(value);
const indexKeys = {
    name: (value) => isText(value) && /^[\w.-]+$/.test(value),
    url: isAddress,
    default: (value) => typeof value === "boolean",
    format: isOneOf("simple", "flat"),
    authenticate: isOneOf("auto", "always", "never"),
    "ignore-error-codes": (value) => isList(value, Number.isSafeInteger),
};
const sourceKeys = {
    index: (value) => isList(value, (each) => isOf(each, indexKeys) && "url" in each),
    "index-url": isAddress,
    "extra-index-url": (value) => isList(value, isAddress),
    "index-strategy": isOneOf("first-index", "unsafe-first-match", "unsafe-best-match"),
};
const isOf = (value, kinds) => typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([key, each]) => Object.hasOwn(kinds, key) && kinds[key](each));
/** What of these keys is there and of the right kind. */
const keysOf = (value, kinds) => Object.fromEntries(Object.entries(value).filter(([key, each]) => Object.hasOwn(kinds, key) && kinds[key](each)));


/***/ }),

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 46182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Wi: () => (/* binding */ doThis),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   em: () => (/* binding */ worthKnowing),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qw: () => (/* binding */ wentWrong)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53663);

const mostCauses = 10;
const mostNotes = 50;
/** Markdown: one error, where it is, and what it says. */
const cause = ({ code, message }, where) => `**${code}** ${where}\n\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message)}`;
/** Markdown: the package, and the file with its line. */
const place = ({ package: name, file, line }) => [
    ...(name === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)]),
    ...(file === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(line === undefined ? file : `${file}:${line}`)]),
].join(", ");
/** Markdown: what stands in the way, from what `cause` wrote; nothing where nothing does. */
const wentWrong = (causes) => {
    if (causes.length === 0)
        return [];
    const more = causes.length > mostCauses ? [`…and ${causes.length - mostCauses} more, in the log.`] : [];
    return ["### What went wrong", ...causes.slice(0, mostCauses), ...more];
};
/** Markdown: what the maintainer does now, numbered. */
const doThis = (steps) => {
    if (steps.length === 0)
        return [];
    const lines = steps.map(({ text, lines }, index) => {
        const block = lines === undefined ? "" : `\n\n${indent((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines), 3)}`;
        return `${index + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}${block}`;
    });
    return ["### Do this", lines.join("\n")];
};
const indent = (text, by) => text.replaceAll(/^/gm, " ".repeat(by));
/** Markdown: warnings, then notices, folded. */
const worthKnowing = (findings) => {
    const listed = ["warning", "notice"].flatMap((kind) => findings.filter(({ severity }) => severity === kind));
    if (listed.length === 0)
        return [];
    const lines = listed.slice(0, mostNotes).map((finding) => {
        const where = place(finding);
        return `- ${finding.severity} **${finding.code}** ${where === "" ? "" : `${where}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(finding.message)}`;
    });
    const more = listed.length > mostNotes ? [`- …and ${listed.length - mostNotes} more, in the log.`] : [];
    return [folded(`Worth knowing (${listed.length})`, [...lines, ...more].join("\n"))];
};
/** Markdown: something long that opens on a click. The body is Markdown already. */
const folded = (title, body) => `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 82929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ checkListed),
/* harmony export */   TC: () => (/* binding */ checkInside),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* harmony import */ var _distribution_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13052);
/* harmony import */ var _distribution_wheel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35983);
/* harmony import */ var _plan_check_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48220);
/* harmony import */ var _problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69177);
/* harmony import */ var _problem_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5324);
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47642);
/* harmony import */ var _python_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35335);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31305);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20460);









/** A version in the same words or others: `1.0` is `1.0.0`. What is no version is none of them. */
const isVersion = (text, version) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(text ?? "") !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(version ?? "") !== undefined && (0,_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(text, version);
const differs = ({ file, entry }, what) => (0,_problem_manifest_js__WEBPACK_IMPORTED_MODULE_4__.distNotPlanned)({ file: file.filename, kind: file.kind, package: entry.name, version: entry.version, what });
/** Whether the file name is that of the planned package, version and kind, spelled as uv and the index take it. */
const checkListed = (claim) => {
    const { file, entry } = claim;
    const named = (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDistributionName */ .w9)(file.filename);
    if (named === undefined)
        return [differs(claim, "its name is none of a distribution")];
    if (named.kind !== file.kind)
        return [differs(claim, `its name is that of ${named.kind === "sdist" ? "an" : "a"} ${named.kind}`)];
    if (named.name !== entry.name || !isVersion(named.version, entry.version))
        return [differs(claim, `its name says ${named.name} ${named.version}`)];
    return (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNormalizedDistributionName */ .BC)(named)
        ? []
        : [differs(claim, "its name is not normalised, and uv would pass over it")];
};
/** Whether the metadata inside is that of the planned package and version, compared by what names and versions mean. */
const checkInside = (claim, archive) => {
    if (archive.faults.length > 0)
        return archive.faults;
    const info = archive.kind === "wheel" ? (0,_distribution_wheel_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDistInfo */ .v2)(archive) : [];
    if (info.length > 0)
        return info;
    const metadata = (0,_distribution_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataOf */ .Nk)(archive);
    if (metadata === undefined)
        return [differs(claim, "it has no metadata where its name says")];
    const { name = "nothing", version = "nothing" } = metadata;
    const again = (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatedFields */ .Cx)(metadata)[0];
    if (again !== undefined)
        return [(0,_problem_distribution_metadata_js__WEBPACK_IMPORTED_MODULE_3__.headerBroken)({ filename: archive.filename, text: again })];
    const isRight = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeName */ .Pc)(name) === claim.entry.name && isVersion(version, claim.entry.version);
    return isRight ? [] : [differs(claim, `the metadata inside says ${name} ${version}`)];
};


/***/ }),

/***/ 85654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   em: () => (/* binding */ writeSums),
/* harmony export */   ge: () => (/* binding */ sumsName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   xA: () => (/* binding */ notReady)
/* harmony export */ });
/* harmony import */ var _indexes_package_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70733);
/* harmony import */ var _plan_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47726);
/* harmony import */ var _problem_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5324);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15294);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42596);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87163);







const manifestName = "manifest.json";
const sumsName = "SHA256SUMS";
const writeManifest = ({ plan, sources, ...rest }) => `${JSON.stringify({ schema_version: 1, plan, sources: (0,_indexes_package_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogins */ .$b)(sources), ...rest }, null, 1)}\n`;
/** As `sha256sum --check` reads it. */
const writeSums = (distributions) => distributions.map(({ sha256, filename }) => `${sha256}  ${filename}\n`).join("");
/** Reads a manifest that another job wrote. It may have been cut or tampered with: every field that is used is checked. */
const readManifest = (text, file) => {
    const fail = (why) => {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF((0,_problem_manifest_js__WEBPACK_IMPORTED_MODULE_2__.manifestUnreadable)({ file, why }));
    };
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        fail("it is cut or no JSON");
    }
    if (!isManifest(document))
        return fail("it lacks a field, or one has a wrong type");
    const { plan, distributions } = document;
    const names = new Set(plan.packages.map(({ name }) => name));
    if (names.size < plan.packages.length)
        fail("its plan has a package twice");
    if (!isOrdered(plan))
        fail("its plan has no order");
    const foreign = distributions.find((distribution) => !names.has(distribution.package));
    if (foreign !== undefined)
        fail(`${foreign.filename} belongs to no package of its plan`);
    const seen = new Set();
    for (const { filename } of distributions) {
        // On some disks names that differ in case alone are one file.
        if (seen.has(filename.toLowerCase()))
            fail(`it lists ${filename} twice`);
        seen.add(filename.toLowerCase());
    }
    return document;
};
/** Whether each package waits for lower levels alone, those of its own unit apart: then nothing waits in a circle. */
const isOrdered = ({ packages }) => {
    const byName = new Map(packages.map((entry) => [entry.name, entry]));
    const waits = (0,_plan_order_js__WEBPACK_IMPORTED_MODULE_1__/* .waitsInPlan */ .Zq)(packages);
    return packages.filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isWork */ .c).every(({ name, unit, level }) => {
        const isWhole = unit.includes(name) && unit.every((other) => byName.get(other)?.unit.join() === unit.join());
        return isWhole && waits.get(name).every((need) => unit.includes(need) || byName.get(need).level < level);
    });
};
/** The packages to publish that did not get through all that goes before an upload, and how far they got. */
const notReady = ({ plan, distributions, outcomes }) => plan.packages.filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isWork */ .c).flatMap(({ name }) => {
    const own = outcomes.filter((outcome) => outcome.package === name);
    const stopped = own.find(({ kind }) => kind === "failed" || kind === "blocked");
    const isTried = own.some((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isThrough */ .WT)(outcome, "rehearse"));
    if (isTried && distributions.some((file) => file.package === name))
        return [];
    return [`${name} (${stopped === undefined ? "not tried to the end" : `${stopped.kind} in ${stopped.stage}`})`];
});
const isText = (value) => typeof value === "string";
const isTextOrNull = (value) => value === null || isText(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isOneOf = (values) => (value) => values.includes(value);
const isList = (check) => (value) => Array.isArray(value) && value.every(check);
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const hasShape = (shape) => (value) => typeof value === "object" &&
    value !== null &&
    Object.entries(shape).every(([key, check]) => check(value[key]));
const isName = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const isPlan = hasShape({
    schema_version: isOneOf([1]),
    id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    commit: isTextOrNull,
    commit_time: isCount,
    created_at: isText,
    index: hasShape({ name: isText, upload_url: isText, simple_url: isText }),
    packages: isList(hasShape({
        name: isName,
        raw_name: isText,
        path: isText,
        version: isTextOrNull,
        status: isOneOf(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .statuses */ .b),
        reason: isText,
        level: isCount,
        needs: isList(isName),
        unit: isList(isName),
        bounds: isList(hasShape({ from: isText, to: isText, table: isText })),
        tag: isTextOrNull,
        // uv would take another text for the path of a program to run.
        requires_python: (value) => value === null || (isText(value) && (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpecifiers */ .$)(value) !== undefined),
        on_index: isList(isText),
    })),
    critical_path: isList(isName),
});
const isDistribution = hasShape({
    package: isName,
    filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
    kind: isOneOf(["wheel", "sdist"]),
    size: isCount,
    sha256: matches(/^[0-9a-f]{64}$/),
});
const isOutcome = hasShape({
    package: isName,
    stage: isOneOf(_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .stageNames */ .hL),
    kind: isOneOf(["done", "skipped", "failed", "blocked"]),
});
const isManifest = (value) => hasShape({
    schema_version: isOneOf([1]),
    plan: isPlan,
    sources: _indexes_package_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackageSources */ .r2,
    distributions: isList(isDistribution),
    outcomes: isList(isOutcome),
})(value);


/***/ }),

/***/ 87163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   WT: () => (/* binding */ isThrough),
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/** The stages that every package goes through, in order. */
const stageNames = ["pin", "build", "check", "rehearse", "upload", "confirm", "verify", "smoke"];
/** The reason why a stage was skipped that the end of the run cut short. */
const cutShort = "interrupted";
const isCutShort = (outcome) => outcome.kind === "skipped" && outcome.reason === cutShort;
/** Whether the package got through the stage, or was let past it on purpose. */
const isThrough = (outcome, stage) => outcome.stage === stage && (outcome.kind === "done" || (outcome.kind === "skipped" && !isCutShort(outcome)));


/***/ })

};
