export const id = 8305;
export const ids = [8305];
export const modules = {

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

/***/ 84580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ withBound),
/* harmony export */   Th: () => (/* binding */ takesBound),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* unused harmony export boundKinds */
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);

/** uv's words for what `uv add` writes behind a name, and `off`. https://docs.astral.sh/uv/reference/settings/#add-bounds */
const boundKinds = (/* unused pure expression or super */ null && (["lower", "major", "minor", "exact", "off"]));
/**
 * The specifier that holds the version, as uv writes it: `>=1.2.3`, `>=1.2.3,<2.0.0`, `>=1.2.3,<1.3.0`, `==1.2.3`. Leading
 * zeros are passed over, so that `0.1.2` counts as major 1 of 0. uv forgets the epoch in the upper bound, which then
 * admits nothing; here it stays. Local parts cannot be ordered by and are left out, as uv does. Empty for `off`.
 */
const boundOf = (kind, version) => {
    const bound = { ...version, local: [] };
    switch (kind) {
        case "lower":
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "major":
        case "minor": {
            const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
            const end = { ...bound, release: upper, pre: undefined, post: undefined, dev: undefined };
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)},<${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(end)}`;
        }
        case "exact":
            return `==${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "off":
            return "";
    }
};
/** The release with one more at `place`, zeros behind it, and at least as long as it was. */
const bump = (release, place) => Array.from({ length: Math.max(release.length, place + 1) }, (_, index) => {
    const number = release[index] ?? 0n;
    if (index < place)
        return number;
    return index === place ? number + 1n : 0n;
});
const nextMajor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 1 : first);
};
const nextMinor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 2 : Math.max(first, Math.min(first + 1, 2)));
};
/** Whether a requirement says nothing of versions yet. */
const takesBound = ({ specifier, url }) => specifier === "" && url === undefined;
/**
 * The requirement's text with the specifier added behind name and extras, all else as it was written. A requirement that
 * has a specifier or a URL stays as it is.
 */
const withBound = (requirement, bound) => {
    const { text, spans } = requirement;
    if (!takesBound(requirement) || bound === "")
        return text;
    const end = (spans.extras ?? spans.name).end;
    const rest = text.slice(spans.specifier?.end ?? end);
    return `${text.slice(0, end)}${bound}${rest}`;
};


/***/ }),

/***/ 13086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ checkRequirements)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47726);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42596);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84580);





/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning.
 */
const checkRequirements = (workspace, member, siblings) => {
    const findings = [];
    for (const declared of member.requirements) {
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .takesBound */ .Th)(declared.requirement))
            continue;
        const { name, text, specifier, url } = declared.requirement;
        const sibling = siblings.get(name);
        if (sibling === undefined || declared.kind === "group")
            continue;
        const version = sibling.version ?? "";
        const isAdmitted = version === "" || (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t)((0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifiers */ .$)(specifier) ?? [], version);
        if (url === undefined && isAdmitted)
            continue;
        const place = (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementPlace */ .Np)(workspace, member, declared);
        const finding = { name: member.name, requirement: text, sibling: name, place };
        if (url !== undefined) {
            findings.push((0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.directUrl)(finding));
            continue;
        }
        const excluded = (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.excludesSibling)({ ...finding, version });
        const isReleased = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c)(sibling) || sibling.status === "published";
        findings.push(isReleased ? excluded : { ...excluded, severity: "warning" });
    }
    return findings;
};


/***/ }),

/***/ 27433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35908);


/**
 * Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. The text
 * is searched only when somebody asks for the line: most places are never told.
 */
const memberPlace = ({ prefix }, member, path) => {
    let found;
    const search = () => {
        if (found === undefined) {
            const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
            found = { place: document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path) };
        }
        return found.place;
    };
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        get line() {
            return search()?.line;
        },
        get column() {
            return search()?.column;
        },
    };
};
/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
/** Whether the requirement stands in the member's `pyproject.toml`. */
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
/** The key path of a written requirement. An extra's name may hold dots. */
const requirementPath = ({ table, index }) => table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];


/***/ }),

/***/ 47726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   c: () => (/* binding */ isWork)
/* harmony export */ });
/**
 * The plan is data: these types are its JSON, `schema_version` 1, and keys are in snake_case as uv and the forges
 * write them. Made by one job, read by another.
 */
const statuses = [
    "publish",
    "complete",
    "published",
    "development",
    "excluded",
    "private",
    "not-a-package",
];
/** Whether the run has to do something for it. */
const isWork = ({ status }) => status === "publish" || status === "complete";


/***/ }),

/***/ 43107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLockedPackages)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);

/**
 * Reads the entries of local packages line by line, as uv writes them: most of a lock is about strangers, and parsing it
 * would take longer than all that is asked of it. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLockedPackages = (text) => {
    const locals = new Map();
    let entry;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.startsWith("["))
            entry = line === "[[package]]" ? { line: index + 1 } : undefined;
        if (entry === undefined)
            continue;
        const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
        if (key !== undefined)
            entry = { ...entry, [key]: value, line: index + 1 };
        const isLocal = /^source = \{ (?:editable|virtual|directory) = /.test(line);
        if (!isLocal || entry.name === undefined || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(entry.name))
            continue;
        locals.set((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(entry.name), { version: entry.version, line: entry.line });
    }
    return locals;
};


/***/ }),

/***/ 14638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkWorkspace: () => (/* binding */ checkWorkspace)
});

// EXTERNAL MODULE: ./.build/js/checks/frame/judge.js + 26 modules
var judge = __webpack_require__(48964);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/domain/workspace/locked-packages.js
var locked_packages = __webpack_require__(43107);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(91896);
// EXTERNAL MODULE: ./.build/js/domain/workspace/members-with.js
var members_with = __webpack_require__(85649);
;// CONCATENATED MODULE: ./.build/js/stages/health/fetch-trees.js




/** Files in which packages keep their version. */
const versionFile = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/;
/** Sources of modules, in the languages that they are written in. */
const source = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i;
/** Nothing that a person writes a token into. */
const binary = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i;
/** Lists the files of the workspace, shares them out among the packages, and reads those that checks look into. */
const fetchTrees = async (reading) => {
    const { workspace, packages } = reading.world;
    const { all, owned } = await listAll(reading);
    const trees = new Map();
    const secrets = [];
    for (const each of packages) {
        const own = owned.get(each.name) ?? [];
        const folder = (0,workspace_path/* join */.fj)(workspace.root, each.member.path);
        const texts = each.isPublished ? readTexts(folder, own, reading) : [];
        const versionTexts = new Map();
        for (const [path, text] of texts) {
            for (const secret of (0,secret_patterns/* findSecrets */.d)(text))
                secrets.push({ ...secret, file: each.file(path) });
            if (versionFile.test((0,workspace_path/* baseName */.Fl)(path)) && isShallow(path))
                versionTexts.set(path, text);
        }
        trees.set(each.name, {
            files: own,
            has: (path) => reading.files.realPath((0,workspace_path/* join */.fj)(folder, path)) !== undefined,
            hasSources: hasSources(own),
            buildFolders: foldersOfBuilds(reading.files, folder),
            versionTexts,
        });
    }
    return {
        of: (name) => {
            const tree = trees.get(name);
            if (tree === undefined)
                throw new problem/* Bug */.zP(`${name} is no member`);
            return tree;
        },
        all: all.map(({ path, isTracked }) => ({ path: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.prefix, path)), isTracked })),
        secrets,
    };
};
/** Every file, relative to the root, and those of each package, relative to its folder. */
const listAll = async ({ world: { workspace, packages }, sources }) => {
    const listed = await sources.list(workspace.root);
    const owned = new Map(shareOut(listed, packages));
    const elsewhere = [];
    // Members outside of the root, in submodules or behind links are not in the root's listing.
    for (const { name, member } of packages) {
        if (owned.get(name)?.some(({ path }) => path === "pyproject.toml"))
            continue;
        const own = await sources.list((0,workspace_path/* join */.fj)(workspace.root, member.path));
        owned.set(name, own);
        elsewhere.push(...own.map(({ path, isTracked }) => ({ path: `${member.path}/${path}`, isTracked })));
    }
    return { all: [...listed, ...elsewhere], owned };
};
/** One at a time, as they are needed: together they may be larger than the memory. */
function* readTexts(folder, files, { sources }) {
    for (const { path } of files) {
        const text = binary.test(path) ? undefined : sources.readText((0,workspace_path/* join */.fj)(folder, path));
        if (text !== undefined)
            yield [path, text];
    }
}
/** Tests and vendored code lie deeper. */
const isShallow = (path) => path.split("/").length <= (path.startsWith("src/") ? 4 : 3);
const hasSources = (files) => files.some(({ path }) => source.test(path));
/** Each file to the innermost package that it lies in; paths then are relative to the package's folder. */
const shareOut = (files, packages) => {
    const byFolder = new Map(packages.map(({ name, member }) => [(0,workspace_path/* normalize */.S8)(member.path), name]));
    const shares = new Map();
    for (const { path, isTracked } of files) {
        const folder = (0,members_with/* foldersAbove */.Z)(path).find((each) => byFolder.has(each));
        const name = folder === undefined ? undefined : byFolder.get(folder);
        if (folder === undefined || name === undefined)
            continue;
        const share = shares.get(name) ?? [];
        share.push({ path: folder === "" ? path : path.slice(folder.length + 1), isTracked });
        shares.set(name, share);
    }
    return shares;
};
/** Git ignores them mostly, so they are looked for where builds put them, and known by what is in them. */
const foldersOfBuilds = (files, folder) => {
    const names = (path) => (files.list((0,workspace_path/* join */.fj)(folder, path)) ?? []).map(({ name }) => name);
    const top = names("");
    const found = [
        ...(top.includes("dist") && names("dist").some((name) => /\.(?:whl|tar\.gz)$/.test(name)) ? ["dist"] : []),
        ...(top.includes("build") && names("build").some((name) => /^(?:lib$|lib\.|bdist\.|temp\.)/.test(name))
            ? ["build"]
            : []),
        ...top.filter((name) => name.endsWith(".egg-info")),
        ...(top.includes("src")
            ? names("src")
                .filter((name) => name.endsWith(".egg-info"))
                .map((name) => `src/${name}`)
            : []),
    ];
    return found;
};

;// CONCATENATED MODULE: ./.build/js/stages/health/fetch.js






/** Fetches what checks ask for, at the same time. */
const fetchNeeds = async (world, needs, ports) => {
    const fetchers = {
        trees: async () => ({ value: await fetchTrees({ world, ...ports }) }),
        lock: async () => readLock(world, ports),
        audit: async () => await readAudit(world, ports),
        indexedNames: async () => await readNames(world, ports),
    };
    const answers = await Promise.all([...needs].map(async (need) => [need, await fetchers[need]()]));
    return {
        values: Object.fromEntries(answers.flatMap(([need, answer]) => ("value" in answer ? [[need, answer.value]] : []))),
        missing: new Map(answers.flatMap(([need, answer]) => ("skipped" in answer ? [[need, answer.skipped]] : []))),
    };
};
const noLock = { skipped: "there is no uv.lock" };
const readLock = ({ workspace }, { files }) => {
    const text = files.readText((0,workspace_path/* join */.fj)(workspace.root, "uv.lock"));
    if (text === undefined)
        return noLock;
    return { value: { file: (0,workspace_path/* join */.fj)(workspace.prefix, "uv.lock"), locals: (0,locked_packages/* readLockedPackages */.M)(text) } };
};
const readAudit = async ({ workspace }, { audits, signal }) => {
    if (!workspace.hasLock)
        return noLock;
    const answer = await audits.ask(workspace.root, signal);
    return "unavailable" in answer ? { skipped: answer.unavailable } : { value: answer };
};
const questionsAtOnce = 8;
/** A failure of the index is a reason, too: nothing is wrong with the workspace. */
const readNames = async (world, { names, signal }) => {
    const asking = await names(world);
    if ("skipped" in asking)
        return asking;
    const { index, pages, project, own, changed } = asking;
    const published = world.packages.filter(({ name, isPublished }) => isPublished && changed.has(name));
    if (published.length === 0)
        return { skipped: "no published package has changed" };
    const limit = (0,p_limit/* default */.A)(questionsAtOnce);
    try {
        const found = await Promise.all(published.map(({ name }) => limit(async () => [name, await pages.find(name, signal)])));
        // An index without such pages answers 404 for every name.
        const [first] = found.filter(([, page]) => page === undefined);
        if (found.every(([, page]) => page === undefined) && (await project(first[0], { signal })) !== undefined) {
            return { skipped: `${index} does not say what its projects are` };
        }
        return { value: { index, projects: new Map(found), own } };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { skipped: (0,inert_line/* inertLine */.F)(error.message) };
        throw error;
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/health/check-workspace.js


/**
 * Runs the checks, fetching no more than they ask for. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
const checkWorkspace = async (wish, ports) => {
    const world = (0,judge/* worldFor */.OV)(wish);
    const needs = new Set((0,judge/* chosenChecks */.oS)(wish).flatMap((check) => check.needs));
    return (0,judge/* judge */.S4)(wish, world, await fetchNeeds(world, needs, ports));
};


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
