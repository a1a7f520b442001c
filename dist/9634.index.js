export const id = 9634;
export const ids = [9634,419,1771,4152,5420];
export const modules = {

/***/ 53061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadArtifactClient),
/* harmony export */   G: () => (/* binding */ createArtifacts)
/* harmony export */ });
const patience = 3_000;
const service = "twirp/github.actions.results.api.v1.ArtifactService";
/**
 * The artifact service of github.com and its like. The client waits half a minute for services that it cannot use, so the
 * place is looked at first, and asked once. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
const createArtifacts = (env) => ({
    upload: async ({ name, files, folder }) => {
        const unavailable = await findService(env);
        if (unavailable !== undefined)
            return { unavailable };
        try {
            const { DefaultArtifactClient } = await loadClient();
            const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
            return id === undefined ? { unavailable: "the service gave no id" } : { id: String(id) };
        }
        catch (error) {
            return { unavailable: Error.isError(error) ? error.message : String(error) };
        }
    },
});
/** Loads the client before it is needed, where it may be needed. */
const loadArtifactClient = async (env) => {
    if (typeof placeOf(env) !== "string")
        await loadClient();
};
const loadClient = () => import(/* webpackIgnore: true */ "./artifact-client.js");
/** Where the service should be; or why there is none. */
const placeOf = (env) => {
    const { GITHUB_SERVER_URL: server, ACTIONS_RESULTS_URL: results, ACTIONS_RUNTIME_TOKEN: token } = env;
    if (server === undefined || !isServed(server))
        return "this forge has no artifact service that its client knows";
    if (results === undefined || token === undefined)
        return "the runner offers no artifact service";
    const ids = backendIds(token);
    return ids === undefined ? "the runner's token is for another artifact service" : { results, token, ids };
};
/** Why the service cannot be used; `undefined` where it can. */
const findService = async (env) => {
    const place = placeOf(env);
    if (typeof place === "string")
        return place;
    const { results, token, ids } = place;
    try {
        const response = await fetch(new URL(`${service}/ListArtifacts`, results), {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify({ workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job }),
            signal: AbortSignal.timeout(patience),
        });
        if (!response.ok)
            return `the artifact service answered ${response.status}`;
        await response.json();
        return undefined;
    }
    catch (error) {
        return Error.isError(error) && error.name === "TimeoutError"
            ? `the artifact service gave no answer within ${patience / 1000} s`
            : "the artifact service broke the connection, or what it said is not JSON";
    }
};
const isServed = (server) => {
    const { hostname } = new URL(server);
    return hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost");
};
/** Of the run and the job, from the scope `Actions.Results:run:job` in the token's claims. */
const backendIds = (token) => {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const scopes = String(claims.scp ?? "").split(" ");
        const [, run, job] = scopes.map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(Boolean) ?? [];
        return run === undefined || job === undefined ? undefined : { run, job };
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 10419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21301);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35908);






const codeOf = (error) => {
    const code = Error.isError(error) && "code" in error ? error.code : undefined;
    if (typeof code !== "string")
        throw error;
    return code;
};
/** Codes of node's errors for what is not there, cannot be there, or is a folder where a file was asked for. https://nodejs.org/api/errors.html#common-system-errors */
const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
const orMissing = (path, read) => {
    try {
        return read();
    }
    catch (error) {
        const code = codeOf(error);
        if (missing.has(code))
            return undefined;
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: code }), { cause: error });
    }
};
/** As findings name a file: by where it lies in the git checkout, where there is one. */
const named = (path) => {
    const top = (0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTopOf */ .v)(nodeFiles, (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parent */ .$t)(path) ?? path);
    return top === undefined ? path : (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(top, path);
};
const readFile = (path) => {
    const about = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    // A pipe would be waited for, and a device has no end.
    if (about !== undefined && !about.isFile() && !about.isDirectory())
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.unreadable)({ file: named(path), why: "it is neither a file nor a folder" }));
    return about?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : undefined;
};
/** Of the first byte that is no UTF-8. */
const lineOfFault = (path) => {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    let line = 1;
    for (let start = 0;; line++) {
        const end = bytes.indexOf(10, start);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
};
const kindOf = (file) => {
    if (file?.isDirectory())
        return "folder";
    return file?.isFile() ? "file" : "other";
};
const withSlashes = (path) => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);
/** Files on disk. */
const nodeFiles = {
    readText: (path) => {
        const text = orMissing(path, () => readFile(path));
        // Node puts U+FFFD for bytes that are no UTF-8, but the file may have that letter itself.
        if (text?.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)))
            throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF((0,_domain_problem_pyproject_js__WEBPACK_IMPORTED_MODULE_3__.notText)({ file: named(path), line: lineOfFault(path) }));
        return text;
    },
    list: (path) => orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }))
        ?.map((entry) => {
        const isLink = entry.isSymbolicLink();
        return {
            name: entry.name,
            kind: kindOf(isLink ? orMissing(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${path}/${entry.name}`)) : entry),
            isLink,
        };
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    realPath: (path) => {
        // Most questions are about what is not there, and node's errors are dear.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            return undefined;
        try {
            return withSlashes(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path));
        }
        catch (error) {
            codeOf(error);
            return undefined;
        }
    },
};


/***/ }),

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

/***/ 71771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    random: () => Math.random(),
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

/***/ 29483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   J6: () => (/* binding */ isSameOrigin),
/* harmony export */   Xj: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53919);

/** Whether two URLs are of one origin: scheme, host and port. https://www.rfc-editor.org/rfc/rfc9110#section-11.5 */
const isSameOrigin = (a, b) => URL.parse(a)?.origin === URL.parse(b)?.origin;
/** The URL without what logs in. */
const withoutLogin = (text) => {
    const url = URL.parse(text);
    if (url === null || (url.username === "" && url.password === ""))
        return text;
    url.username = "";
    url.password = "";
    return url.href;
};
/** What logs in, of a URL that has a password. */
const loginIn = (text) => {
    const url = URL.parse(text);
    if (url === null || url.password === "")
        return undefined;
    return { username: decoded(url.username), password: new _credential_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(decoded(url.password)) };
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};


/***/ }),

/***/ 75260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestAnswerUnusable: () => (/* binding */ attestAnswerUnusable),
/* harmony export */   attestNoIdentity: () => (/* binding */ attestNoIdentity),
/* harmony export */   attestRefused: () => (/* binding */ attestRefused),
/* harmony export */   attestUnreachable: () => (/* binding */ attestUnreachable),
/* harmony export */   sigstoreNotHere: () => (/* binding */ sigstoreNotHere)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const attestNoIdentity = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-NO-IDENTITY",
    severity: "error",
    mender: "project",
    meaning: "`attest` signs with the identity of a job, and here is none that it could ask for.",
    why: "An attestation says which repository and workflow made a file: only the forge can vouch for that. Nothing was signed.",
    mend: "Run `attest` in a job on GitHub that has `id-token: write`; pull requests from forks never get it.",
}, () => ({
    message: "This job cannot ask for an identity token, so nothing can be signed",
    hint: [
        "Give the job that attests these permissions (naming one removes all others), then run it again:",
        "    permissions:",
        "      contents: read",
        "      id-token: write",
    ].join("\n"),
}));
const attestRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "A service that is needed for signing refused what it was asked: the same request would be refused again.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
    mend: "Read the service's words. The public Sigstore knows the identities of github.com alone, not those of an enterprise server of one's own.",
}, ({ service, status, words }) => ({
    message: `${service} refused the request: ${status} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(words)}`,
    hint: "Mend what it says, then run attest again: files that are signed already are left as they are",
}));
const attestUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-UNREACHABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing failed or gave no whole answer, at every try.",
    why: "Without a certificate and an entry in the public log PyPI takes no attestation. What was signed before stays.",
    mend: "Look at https://status.sigstore.dev and the forge's status page, and run `attest` again when they work.",
}, ({ service, why, tries }) => ({
    message: `${service} could not be reached in ${tries} tries: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Run attest again when it works: files that are signed already are left as they are",
}));
const attestAnswerUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-ANSWER-UNUSABLE",
    severity: "error",
    mender: "outside",
    meaning: "A service that is needed for signing answered with something that no attestation can be made of: a certificate of another key, an entry without an inclusion promise, time or proof.",
    why: "PyPI would refuse the attestation, and the file with it.",
    mend: "Run `attest` again. If it stays so, the service has changed: update release-actions, and publish with `attestations: false` meanwhile.",
}, ({ service, why }) => ({
    message: `${service} gave an answer that cannot be used: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Run attest again; if it stays so, update release-actions",
}));
const sigstoreNotHere = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-ATTEST-SIGSTORE-ELSEWHERE",
    severity: "error",
    mender: "usage",
    meaning: "`SIGSTORE_FULCIO_URL` or `SIGSTORE_REKOR_URL` names a Sigstore that is not on this machine.",
    why: "PyPI takes attestations of the public Sigstore alone, and the job's identity token must go to nobody else. The variables are for rehearsals with a Sigstore on loopback.",
    mend: "Unset the variables.",
}, ({ variable, value }) => ({
    message: `${variable} names no Sigstore on this machine: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value)}`,
    hint: `Unset ${variable}: the public Sigstore is then used, which PyPI trusts`,
}));


/***/ }),

/***/ 21301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   invalidName: () => (/* binding */ invalidName),
/* harmony export */   invalidPythonRange: () => (/* binding */ invalidPythonRange),
/* harmony export */   invalidRequirement: () => (/* binding */ invalidRequirement),
/* harmony export */   invalidToml: () => (/* binding */ invalidToml),
/* harmony export */   invalidVersion: () => (/* binding */ invalidVersion),
/* harmony export */   missingKey: () => (/* binding */ missingKey),
/* harmony export */   notText: () => (/* binding */ notText),
/* harmony export */   sameKey: () => (/* binding */ sameKey),
/* harmony export */   unreadable: () => (/* binding */ unreadable),
/* harmony export */   wrongType: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const invalidToml = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TOML-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A file is not TOML.",
    why: "Nothing in it can be relied upon, and uv refuses it, too.",
    mend: "Mend the file at the line that the message names. https://toml.io has the language.",
}, ({ why, place }) => ({
    message: `${place.file} is not TOML: ${why}`,
    hint: "Mend the file at that line",
    ...place,
}));
const wrongType = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-WRONG-TYPE",
    severity: "error",
    mender: "project",
    meaning: "A key of `pyproject.toml` has a value of the wrong type.",
    why: "Neither uv nor a build backend can read it.",
    mend: "Give a value of the type that the message names. https://packaging.python.org/en/latest/specifications/pyproject-toml/ has them.",
}, ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}, or remove the key`,
    ...place,
}));
const missingKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-MISSING-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
    why: "A release is a name and a version; uv refuses the file.",
    mend: 'Add the key. A version that the build backend finds out is declared with `dynamic = ["version"]`.',
}, ({ key, place }) => ({
    message: `${key} is missing in ${place.file}`,
    hint: key === "project.name"
        ? "Add a name"
        : 'Add a version, or dynamic = ["version"] where the build backend finds it',
    ...place,
}));
const invalidName = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-NAME",
    severity: "error",
    mender: "project",
    meaning: "A name of a package, an extra or a dependency group has letters that it cannot have.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit.",
}, ({ key, name, place }) => ({
    message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
    hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
    ...place,
}));
const sameKey = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-SAME-KEY",
    severity: "error",
    mender: "project",
    meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
    why: "Installers cannot tell them apart, and uv refuses the file.",
    mend: "Put both into one, or rename one of them.",
}, ({ table, name, place }) => ({
    message: `${table} has the same name twice: ${name}`,
    hint: "Put both into one, or rename one of them",
    ...place,
}));
const invalidVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-VERSION",
    severity: "error",
    mender: "project",
    meaning: "`project.version` is no version by PEP 440.",
    why: "No index takes it, and uv refuses the file.",
    mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`. https://packaging.python.org/en/latest/specifications/version-specifiers/ has the form.",
}, ({ version, place }) => ({
    message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
    ...place,
}));
const invalidPythonRange = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "`project.requires-python` is no version specifier by PEP 440.",
    why: "Installers decide by it who can use the package; uv refuses the file.",
    mend: 'Write it as in `">=3.10"` or `">=3.10,<4"`.',
}, ({ specifier, place }) => ({
    message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
    hint: 'Write it as in ">=3.10"',
    ...place,
}));
const invalidRequirement = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-PYPROJECT-INVALID-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement is none by PEP 508.",
    why: "Neither uv nor a build backend can read it, and which package it names is unknown.",
    mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form.",
}, ({ key, text, why, place }) => ({
    message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
    hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
    ...place,
}));
const notText = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "TOML files are UTF-8; guessing another encoding would change names.",
    mend: "Save the file as UTF-8.",
}, ({ file, line }) => ({ message: `Not UTF-8: ${file}`, hint: "Save the file as UTF-8", file, line }));
const unreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it, or put a plain file there.",
}, ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: "Give the user who runs this the right to read it, or put a plain file there",
    file,
}));


/***/ }),

/***/ 91740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable),
/* harmony export */   publishIndexUnknown: () => (/* binding */ publishIndexUnknown),
/* harmony export */   targetsDisagree: () => (/* binding */ targetsDisagree)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry.",
}, ({ index, known }) => ({
    message: `No index is called ${JSON.stringify(index)}`,
    hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
}));
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
    mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes.",
}, ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or simple URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `A URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
}, ({ index, use }) => ({
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: use === "simple"
        ? "Correct check-url, or url of the [[tool.uv.index]] entry"
        : "Correct publish-url of the [[tool.uv.index]] entry",
}));
const targetsDisagree = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-TARGETS-DISAGREE",
    severity: "error",
    mender: "usage",
    meaning: "`index` is not given, and uv's own words on where to publish name two places: `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, `publish-url` in `[tool.uv]` or `uv.toml`, and the only `[[tool.uv.index]]` with a `publish-url`.",
    why: "What is uploaded to the wrong index is public or lost, and its login is in the wrong hands.",
    mend: "Say with `index` which is meant, or remove one of the two.",
}, ({ targets }) => ({
    message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
    hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`,
}));
const publishIndexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "`UV_PUBLISH_INDEX` names no index with a `publish-url` in `[tool.uv]` or `uv.toml`.",
    why: "A release must not go anywhere but where its maintainer says; uv refuses the name, too.",
    mend: "Correct the variable, or add a `[[tool.uv.index]]` of that name with `url` and `publish-url`.",
}, ({ word: { value, place }, known }) => ({
    message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
    hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`,
}));


/***/ }),

/***/ 38675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ tokenPage),
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   RL: () => (/* binding */ yankPage),
/* harmony export */   ZU: () => (/* binding */ indexPresets),
/* harmony export */   _2: () => (/* binding */ presetOfUrl),
/* harmony export */   cx: () => (/* binding */ publisherPage),
/* harmony export */   lJ: () => (/* binding */ pendingPublisherPage)
/* harmony export */ });
/* unused harmony export trustedPublishingUrls */
/** https://docs.pypi.org/api/upload/ */
const indexPresets = {
    pypi: {
        name: "pypi",
        title: "PyPI",
        uploadUrl: "https://upload.pypi.org/legacy/",
        simpleUrl: "https://pypi.org/simple/",
        siteUrl: "https://pypi.org/",
    },
    testpypi: {
        name: "testpypi",
        title: "TestPyPI",
        uploadUrl: "https://test.pypi.org/legacy/",
        simpleUrl: "https://test.pypi.org/simple/",
        siteUrl: "https://test.pypi.org/",
    },
};
const presetOfOrigin = new Map(Object.values(indexPresets).flatMap((preset) => [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset])));
/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
const presetOfUrl = (url) => presetOfOrigin.get(URL.parse(url)?.origin ?? "");
/** The page of one release, where people read and install it. */
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
/** The page where an owner yanks a release. */
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
/** The page where the owner of a project that exists adds a trusted publisher. */
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
/** The page where a user adds a trusted publisher for a project that does not exist yet. */
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
/** The page where a user makes an upload token. */
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;
/** Where trusted publishing asks for the audience and swaps an id-token for an upload token. https://docs.pypi.org/trusted-publishers/using-a-publisher/ */
const trustedPublishingUrls = ({ siteUrl, }) => ({
    audience: `${siteUrl}_/oidc/audience`,
    mint: `${siteUrl}_/oidc/mint-token`,
});


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97681);
/* harmony import */ var _uv_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);





const titleOf = ({ name, uploadUrl }) => (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
const chooseTarget = (wish, uv) => {
    const meant = (0,_uv_target_js__WEBPACK_IMPORTED_MODULE_4__/* .meantTarget */ .l)(wish, uv);
    if ("code" in meant)
        return meant;
    if (meant.index === "rehearsal") {
        return { name: meant.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(meant, uv);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl }, { declared }) => {
    const preset = Object.values(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const publishable = declared.filter(({ publishUrl }) => publishUrl !== undefined);
    const named = publishable.find(({ name }) => name === index);
    if (named?.publishUrl !== undefined) {
        const { publishUrl: uploadUrl, url } = named;
        // What logs in there is for reading, and is no part of the address.
        const simpleUrl = checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url);
        return { name: index, kind: "named", uploadUrl, simpleUrl, preset: (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlUnusable)({ index: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlHoldsCredential)({ host: url.host });
    }
    return undefined;
};
const ofPreset = (preset, name, checkUrl) => ({
    name,
    kind: "preset",
    uploadUrl: preset.uploadUrl,
    simpleUrl: checkUrl ?? preset.simpleUrl,
    preset,
});
const ofUrl = (index, checkUrl, known) => {
    const url = URL.canParse(index) ? new URL(index) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUnknown)({
            index,
            known: [...Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU), "rehearsal", ...known],
        });
    }
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 97681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   p: () => (/* binding */ indexTitle)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38675);

/** An index as people call it: PyPI, a name from the workspace, or the host and path of an upload URL: one host may have many. */
const indexTitle = ({ name, upload_url }) => {
    if (name === "rehearsal")
        return "the rehearsal index";
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(upload_url);
    if (preset !== undefined)
        return preset.title;
    const url = /^https?:/.test(name) ? URL.parse(name) : null;
    return url === null ? name : addressOf(url);
};
/** As people say it: without scheme, login and last slash. */
const addressOf = ({ host, pathname }) => `${host}${pathname}`.replace(/\/$/, "");


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ meantTarget)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);



/** The target that is meant: the input's, else uv's own, else PyPI. */
const meantTarget = ({ index, checkUrl }, uv) => {
    if (index !== undefined)
        return { index, checkUrl: checkUrl ?? checkUrlOf(index, uv) };
    const own = uvTarget(uv);
    if (own === undefined)
        return { index: "pypi", checkUrl: checkUrl ?? uv.variables.checkUrl?.value };
    return "code" in own ? own : { index: own.index, checkUrl: checkUrl ?? own.checkUrl };
};
/** Where an upload URL can be read, as far as uv's words on that very URL say it. */
const checkUrlOf = (index, { variables, settings, declared }) => {
    const isIt = (url) => url !== undefined && isSameUpload(url, index);
    const own = declared.find(({ publishUrl }) => isIt(publishUrl));
    return ((isIt(variables.publishUrl?.value) ? variables.checkUrl?.value : undefined) ??
        (isIt(settings.publishUrl?.value) ? settings.checkUrl?.value : undefined) ??
        (own && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(own.url)));
};
/**
 * Where `uv publish` would go, as its variables, its settings and the one index with a `publish-url` say it; `undefined`
 * where they say nothing. uv itself lets one win over another; what cannot be undone is not left to that.
 * https://docs.astral.sh/uv/guides/package/#publishing-your-package
 */
const uvTarget = (uv) => {
    const { variables, settings } = uv;
    const { publishIndex } = variables;
    const publishable = uv.declared.filter(hasPublishUrl);
    const named = publishable.find(({ name }) => name !== undefined && name === publishIndex?.value);
    if (publishIndex !== undefined && named === undefined) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.publishIndexUnknown)({ word: publishIndex, known: publishable.flatMap(({ name }) => name ?? []) });
    }
    const checkUrl = variables.checkUrl?.value;
    const ofUrl = (word) => ({
        word,
        index: word.value,
        uploadUrl: word.value,
        checkUrl: checkUrl ?? checkUrlOf(word.value, uv),
    });
    const ofIndex = ({ name, url, publishUrl }, word) => {
        // By its name the rest is found, unless the name is one of ours.
        if (name !== undefined && !isOurs(name))
            return { word, index: name, uploadUrl: publishUrl, checkUrl };
        return { word, index: publishUrl, uploadUrl: publishUrl, checkUrl: checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url) };
    };
    const [only, second] = publishable;
    const isOnly = only !== undefined && second === undefined;
    const all = [
        ...(variables.publishUrl === undefined ? [] : [ofUrl(variables.publishUrl)]),
        ...(publishIndex === undefined || named === undefined ? [] : [ofIndex(named, publishIndex)]),
        ...(settings.publishUrl === undefined ? [] : [ofUrl(settings.publishUrl)]),
        ...(isOnly
            ? [ofIndex(only, { value: only.publishUrl, place: `publish-url of the only index in ${only.place}` })]
            : []),
    ];
    const [first] = all;
    const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first.uploadUrl));
    if (first === undefined || other === undefined)
        return first;
    return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.targetsDisagree)({
        targets: [first, other].map(({ uploadUrl, word }) => ({ url: (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(uploadUrl), word })),
    });
};
const isOurs = (name) => name === "rehearsal" || name in _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU;
const hasPublishUrl = (index) => index.publishUrl !== undefined;
/** Whether both take uploads for one index: the same address, or two of PyPI's. */
const isSameUpload = (a, b) => {
    const [first, second] = [(0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(a), (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(b)];
    if (first !== undefined || second !== undefined)
        return first === second;
    return written(a) === written(b);
};
const written = (url) => (URL.parse(url)?.href ?? url).replace(/\/$/, "");


/***/ }),

/***/ 29737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn),
/* harmony export */   v: () => (/* binding */ gitTopOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The topmost folder of the git repository that holds `folder`, `undefined` without git. */
const gitTopOf = (files, folder) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder).find((path) => files.realPath((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, ".git")) !== undefined);
/** A file of a folder as findings name it: from the git top level, without git from the folder. */
const fileIn = (files, folder, name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(gitTopOf(files, folder) ?? folder, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));


/***/ }),

/***/ 35908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** `path` below `folder`; an empty or absolute `path` is taken as such. Nothing is resolved. */
const join = (folder, path) => {
    if (path === "")
        return folder;
    if (isAbsolute(path) || folder === "")
        return path;
    return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
/** Whether a path starts at `/` or at a drive. */
const isAbsolute = (path) => path.startsWith("/") || (path[1] === ":" && /^[A-Za-z]:\//.test(path));
/** The folder that holds an absolute path, `undefined` for the topmost one. */
const parent = (path) => {
    const cut = path.lastIndexOf("/");
    if (cut === -1 || cut === path.length - 1)
        return undefined;
    const folder = path.slice(0, cut);
    return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
/** An absolute path and the folders above it, nearest first. */
const ancestors = (path) => {
    const found = [];
    for (let folder = path; folder !== undefined; folder = parent(folder))
        found.push(folder);
    return found;
};
/** Without `.`, empty parts and inner `..`; a leading `..` stays. Purely by letters, as uv does with its globs. */
const normalize = (path) => {
    const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
    const parts = [];
    for (const part of path.slice(root.length).split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return root + parts.join("/");
};
/** How to come from the absolute `folder` to the absolute `path`; empty where they are the same. */
const relative = (folder, path) => {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same += 1;
    return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
/** The last part of a path. */
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);


/***/ }),

/***/ 63492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireAttest: () => (/* binding */ wireAttest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/adapters/archive.js + 5 modules
var archive = __webpack_require__(42782);
// EXTERNAL MODULE: ./.build/js/adapters/artifact-service.js
var artifact_service = __webpack_require__(53061);
// EXTERNAL MODULE: ./.build/js/adapters/network.js + 1 modules
var network = __webpack_require__(83966);
// EXTERNAL MODULE: ./.build/js/domain/attestation/shapes.js
var shapes = __webpack_require__(55064);
// EXTERNAL MODULE: ./.build/js/domain/problem/attest.js
var attest = __webpack_require__(75260);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/domain/upload/retry.js
var retry = __webpack_require__(55017);
// EXTERNAL MODULE: ./.build/js/adapters/http.js
var http = __webpack_require__(99925);
;// CONCATENATED MODULE: ./.build/js/adapters/sigstore/call.js






const tries = 5;
/** Bytes. An entry has some ten thousand. */
const largest = 1 << 20;
const createCall = ({ clock, userAgent, fetch: send, patience = 30_000 }) => {
    const once = async (call) => {
        const hide = hiding(call.secrets ?? []);
        try {
            const signal = AbortSignal.any([call.signal, AbortSignal.timeout(patience)]);
            return await readAnswer(await send(call.url, { ...requestOf(call, userAgent), signal }), call.service, hide);
        }
        catch (error) {
            call.signal.throwIfAborted();
            if (error instanceof problem/* Problem */.AF)
                throw error;
            return { why: hide((0,http/* networkReason */.d8)(error, patience)), retryAfter: null };
        }
    };
    return async (call) => {
        for (let attempt = 1;; attempt++) {
            call.signal.throwIfAborted();
            const tried = await once(call);
            if ("status" in tried)
                return tried;
            if (attempt === tries)
                throw new problem/* Problem */.AF((0,attest.attestUnreachable)({ service: call.service, why: tried.why, tries }));
            await clock.sleep((0,retry/* retryDelay */.a)(attempt, clock, tried.retryAfter), call.signal);
        }
    };
};
const hiding = (secrets) => (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text);
const requestOf = ({ body, authorization }, userAgent) => ({
    method: body === undefined ? "GET" : "POST",
    headers: {
        accept: "application/json",
        "user-agent": userAgent,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(authorization === undefined ? {} : { authorization }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    // An identity goes nowhere else.
    redirect: "manual",
});
const readAnswer = async (response, service, hide) => {
    const { status, headers } = response;
    const text = (await (0,http/* wholeBody */.g3)(response, largest)).toString("utf8");
    const json = parsed(text);
    if (status < 300 && json === undefined)
        return { why: "its answer is cut or no JSON", retryAfter: null };
    if (status < 300 || status === 409)
        return { status, json, location: headers.get("location") };
    const words = (0,inert_line/* inertLine */.F)(hide(wordsOf(json, text)).slice(0, 300));
    if (status === 408 || status === 429 || status >= 500)
        return { why: `it answered ${status} ${words}`.trimEnd(), retryAfter: headers.get("retry-after") };
    throw new problem/* Problem */.AF((0,attest.attestRefused)({ service, status, words }));
};
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Sigstore's services say what is wrong in `message`. */
const wordsOf = (json, text) => {
    const message = (0,shapes/* field */.ZZ)(json, "message");
    return ((0,shapes/* isText */.KH)(message) ? message : text).trim().split("\n", 1).join("");
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/domain/attestation/attestation.js
var attestation = __webpack_require__(1502);
// EXTERNAL MODULE: ./.build/js/domain/attestation/statement.js
var attestation_statement = __webpack_require__(65133);
;// CONCATENATED MODULE: ./.build/js/adapters/sigstore/fulcio.js




const service = "Sigstore's certificate authority";
/** Has a new key certified. https://github.com/sigstore/fulcio/blob/main/fulcio.proto */
const certify = async ({ token, challenge }, { fulcioUrl, call }, signal) => {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const { json } = await call({
        service,
        url: new URL("api/v2/signingCert", fulcioUrl),
        body: {
            credentials: { oidcIdentityToken: token.reveal() },
            publicKeyRequest: {
                publicKey: { algorithm: "ECDSA", content: publicKey.export({ type: "spki", format: "pem" }) },
                proofOfPossession: (0,external_node_crypto_.sign)("sha256", Buffer.from(challenge), privateKey).toString("base64"),
            },
        },
        secrets: [token],
        signal,
    });
    const chain = (0,shapes/* field */.ZZ)(json, "signedCertificateEmbeddedSct", "chain", "certificates");
    const certificate = readCertificate(Array.isArray(chain) ? chain[0] : undefined);
    const why = faultOf(certificate, publicKey);
    if (certificate === undefined || why !== undefined)
        throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service, why: why ?? "it has no certificate" }));
    return {
        key: privateKey,
        pem: certificate.toString(),
        der: certificate.raw.toString("base64"),
        from: Date.parse(certificate.validFrom),
        to: Date.parse(certificate.validTo),
    };
};
const readCertificate = (pem) => {
    try {
        return (0,shapes/* isText */.KH)(pem) ? new external_node_crypto_.X509Certificate(pem) : undefined;
    }
    catch {
        return undefined;
    }
};
/** The extension with the timestamp of a certificate log, 1.3.6.1.4.1.11129.2.4.2, in DER. https://www.rfc-editor.org/rfc/rfc6962#section-3.3 */
const timestampExtension = Buffer.from("060a2b06010401d679020402", "hex");
/** What can be seen without the roots of trust; all else the index verifies. */
const faultOf = (certificate, key) => {
    if (certificate === undefined)
        return "it has no certificate that can be read";
    if (!certificate.publicKey.equals(key))
        return "its certificate is of another key";
    return certificate.raw.includes(timestampExtension) ? undefined : "its certificate is in no certificate log";
};

// EXTERNAL MODULE: ./.build/js/domain/credential/secret.js
var secret = __webpack_require__(53919);
;// CONCATENATED MODULE: ./.build/js/adapters/sigstore/identity.js




const identity_service = "The forge's identity service";
/**
 * Asks the runner for an identity token. https://docs.github.com/en/actions/reference/security/oidc
 */
const askIdentity = async ({ env, call, audience, conceal }, signal) => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const url = URL.parse(address ?? "");
    if (url === null || bearer === undefined)
        throw new problem/* Problem */.AF((0,attest.attestNoIdentity)({}));
    url.searchParams.set("audience", audience);
    const secrets = [new secret/* Secret */.z(bearer)];
    const { json } = await call({ service: identity_service, url, authorization: `Bearer ${bearer}`, secrets, signal });
    const value = (0,shapes/* field */.ZZ)(json, "value");
    if (!(0,shapes/* isText */.KH)(value) || value === "")
        throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service: identity_service, why: "it has no token" }));
    const token = new secret/* Secret */.z(value);
    conceal(token);
    const challenge = subjectOf(value);
    if (challenge === undefined)
        throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service: identity_service, why: "its token has no subject" }));
    return { token, challenge };
};
/** Of a JSON web token. Its signature is for those who trust it to check. */
const subjectOf = (token) => {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const subject = (0,shapes/* field */.ZZ)(claims, "sub");
        return (0,shapes/* isText */.KH)(subject) && subject !== "" ? subject : undefined;
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/attestation/base64.js
var base64 = __webpack_require__(3081);
;// CONCATENATED MODULE: ./.build/js/domain/attestation/log-entry.js


/**
 * Reads what Rekor's first version answers, or says why it cannot be used: PyPI knows the time of a signature from the
 * log's promise alone, and takes no entry without. https://www.sigstore.dev/swagger/
 */
const readLogEntry = (answer, proposed) => {
    const entry = Object.values(Object(answer))[0];
    const { body, integratedTime, logIndex, logID } = Object(entry);
    const proof = (0,shapes/* field */.ZZ)(entry, "verification", "inclusionProof");
    const promise = (0,shapes/* field */.ZZ)(entry, "verification", "signedEntryTimestamp");
    if (!(0,shapes/* isText */.KH)(promise) || promise === "")
        return "it has no inclusion promise";
    const time = (0,shapes/* wholeNumber */.rD)(integratedTime);
    if (time === undefined || time === "0")
        return "it has no time";
    const keyId = (0,base64/* hexToBase64 */.OG)(logID);
    const [index, proofIndex, treeSize] = [logIndex, (0,shapes/* field */.ZZ)(proof, "logIndex"), (0,shapes/* field */.ZZ)(proof, "treeSize")].map(shapes/* wholeNumber */.rD);
    const rootHash = (0,base64/* hexToBase64 */.OG)((0,shapes/* field */.ZZ)(proof, "rootHash"));
    const checkpoint = (0,shapes/* field */.ZZ)(proof, "checkpoint");
    const hashes = (0,shapes/* field */.ZZ)(proof, "hashes") ?? [];
    const path = Array.isArray(hashes) ? hashes.map(base64/* hexToBase64 */.OG) : [undefined];
    if (index === undefined ||
        proofIndex === undefined ||
        treeSize === undefined ||
        keyId === undefined ||
        rootHash === undefined ||
        !(0,shapes/* isText */.KH)(checkpoint) ||
        !path.every(shapes/* isText */.KH))
        return "it has no inclusion proof";
    const why = (0,shapes/* isText */.KH)(body) ? bodyFault(body, proposed) : "it has no body";
    if (why !== undefined)
        return why;
    return {
        logIndex: index,
        logId: { keyId },
        kindVersion: { kind: "dsse", version: "0.0.1" },
        integratedTime: time,
        inclusionPromise: { signedEntryTimestamp: promise },
        inclusionProof: { logIndex: proofIndex, rootHash, treeSize, hashes: path, checkpoint: { envelope: checkpoint } },
        canonicalizedBody: body,
    };
};
/** The log may hold what others signed, and its answers may be those of another request. */
const bodyFault = (body, { signature, sha256 }) => {
    let logged;
    try {
        logged = JSON.parse((0,base64/* textOfBase64 */.iy)(body) ?? "");
    }
    catch {
        return "its body cannot be read";
    }
    const { kind, apiVersion, spec } = Object(logged);
    if (kind !== "dsse" || apiVersion !== "0.0.1")
        return "it is no entry of kind dsse 0.0.1";
    const signatures = (0,shapes/* field */.ZZ)(spec, "signatures");
    const isOurs = (0,shapes/* field */.ZZ)(spec, "payloadHash", "value") === sha256 &&
        Array.isArray(signatures) &&
        signatures.length === 1 &&
        (0,shapes/* field */.ZZ)(signatures[0], "signature") === signature;
    return isOurs ? undefined : "it is of another signature";
};

;// CONCATENATED MODULE: ./.build/js/adapters/sigstore/rekor.js





const rekor_service = "Sigstore's transparency log";
/**
 * Puts a signature on record, as an entry of kind `dsse` 0.0.1. One that is there already, as after an answer that was
 * lost, is fetched. https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/dsse_v0_0_1_schema.json
 */
const record = async ({ statement, signature, pem }, { rekorUrl, call }, signal) => {
    const envelope = {
        payload: Buffer.from(statement).toString("base64"),
        payloadType: attestation_statement/* payloadType */.h,
        signatures: [{ keyid: "", sig: signature }],
    };
    const proposedContent = {
        envelope: JSON.stringify(envelope),
        verifiers: [Buffer.from(pem).toString("base64")],
    };
    const body = { apiVersion: "0.0.1", kind: "dsse", spec: { proposedContent } };
    const url = new URL("api/v1/log/entries", rekorUrl);
    const answer = await call({ service: rekor_service, url, body, signal });
    const { json } = answer.status === 409 ? await call({ service: rekor_service, url: placeOf(answer.location, url), signal }) : answer;
    const entry = readLogEntry(json, { signature, sha256: (0,external_node_crypto_.createHash)("sha256").update(statement).digest("hex") });
    if (typeof entry === "string")
        throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service: rekor_service, why: entry }));
    return entry;
};
/** Of the address that the log names, its last part alone: the entry is asked of this log. */
const placeOf = (location, entries) => {
    const id = /([0-9a-f]{64,80})$/i.exec(location ?? "")?.[1];
    if (id === undefined)
        throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service: rekor_service, why: "it has the entry already, and does not say where" }));
    return new URL(`${entries.pathname}/${id}`, entries);
};

;// CONCATENATED MODULE: ./.build/js/adapters/sigstore/signer.js








/** How much of a certificate's life is used: what is signed at its end must still get into the log. */
const usedPart = 0.8;
/** Signs with one key and certificate for all files, and another where that grows old. */
const createSigner = (options) => {
    const { sigstore, call, clock } = options;
    const { fulcioUrl, rekorUrl, audience } = sigstore;
    let current;
    const certified = (signal) => {
        if (current !== undefined && clock.now() < current.until)
            return current.certified;
        const next = { certified: renew(signal), until: Number.POSITIVE_INFINITY };
        current = next;
        next.certified.then(
        // Counted from here, for the two clocks may differ.
        ({ from, to }) => {
            next.until = clock.now() + (to - from) * usedPart;
        }, () => {
            next.until = 0;
        });
        return next.certified;
    };
    const renew = async (signal) => await certify(await askIdentity({ ...options, audience }, signal), { fulcioUrl, call }, signal);
    return {
        attest: async (subject, signal) => {
            const statement = (0,attestation_statement/* statementOf */.T8)(subject);
            const { key, pem, der, from, to } = await certified(signal);
            const signature = (0,external_node_crypto_.sign)("sha256", (0,attestation_statement/* preAuthEncoding */.JC)(statement), key).toString("base64");
            const entry = await record({ statement, signature, pem }, { rekorUrl, call }, signal);
            const time = Number(entry.integratedTime) * 1000;
            if (time < from || time > to) {
                current = undefined;
                const why = `it has ${subject.filename} at a time when its certificate was not valid`;
                throw new problem/* Problem */.AF((0,attest.attestAnswerUnusable)({ service: "Sigstore's transparency log", why }));
            }
            return (0,attestation/* writeAttestation */.U)({ statement, signature, certificate: der, entry });
        },
    };
};

// EXTERNAL MODULE: ./.build/js/adapters/system-clock.js
var system_clock = __webpack_require__(71771);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target = __webpack_require__(9290);
;// CONCATENATED MODULE: ./.build/js/domain/attestation/sigstore.js



/**
 * The public instance, the only one that PyPI takes attestations of. The log is its first version by address: entries of
 * the second have no inclusion promise, which an attestation needs. https://docs.sigstore.dev/about/security/
 */
const publicSigstore = {
    fulcioUrl: "https://fulcio.sigstore.dev/",
    rekorUrl: "https://rekor.sigstore.dev/",
    audience: "sigstore",
};
/**
 * The instance to sign with: the public one, or for rehearsals one on this machine, by the variables that Sigstore's own
 * clients know. An identity token goes nowhere else.
 */
const readSigstore = ({ SIGSTORE_FULCIO_URL, SIGSTORE_REKOR_URL }) => ({
    ...publicSigstore,
    ...(SIGSTORE_FULCIO_URL === undefined
        ? {}
        : { fulcioUrl: ofThisMachine("SIGSTORE_FULCIO_URL", SIGSTORE_FULCIO_URL) }),
    ...(SIGSTORE_REKOR_URL === undefined ? {} : { rekorUrl: ofThisMachine("SIGSTORE_REKOR_URL", SIGSTORE_REKOR_URL) }),
});
const ofThisMachine = (variable, value) => {
    const url = URL.parse(value.endsWith("/") ? value : `${value}/`)?.href;
    if (url === undefined || !(0,target/* isLoopback */.U9)(url))
        throw new problem/* Problem */.AF((0,attest.sigstoreNotHere)({ variable, value }));
    return url;
};

// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
// EXTERNAL MODULE: ./.build/js/runtime/wire/run.js + 4 modules
var run = __webpack_require__(5420);
;// CONCATENATED MODULE: ./.build/js/runtime/wire/attest.js










/** What signing needs: the job's identity, Sigstore, and the files. */
const wireAttest = (world) => {
    const { environment, masks, progress, signal } = world;
    const { variables } = environment;
    const call = createCall({
        clock: system_clock/* systemClock */.m,
        userAgent: `release-actions/${tool_version/* version */.r}`,
        fetch: (0,network/* createFetch */.H)(variables),
    });
    return {
        absolute: (path) => (0,external_node_path_.resolve)(path),
        runs: (0,run.wireRun)(world).runs,
        archives: archive.archives,
        artifacts: (0,artifact_service/* createArtifacts */.G)(variables),
        signer: createSigner({
            sigstore: readSigstore(variables),
            env: variables,
            call,
            clock: system_clock/* systemClock */.m,
            conceal: masks.add,
        }),
        progress,
        signal,
        isRunner: environment.isRunner,
    };
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


/***/ })

};
