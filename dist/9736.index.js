export const id = 9736;
export const ids = [9736];
export const modules = {

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readTagFormats)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14092);


/** The formats of a run: those of the input, and of the packages that have their own. Throws a `Problem` of what is wrong. */
const readTagFormats = (input, { packages }) => {
    const ofPackages = [...packages].map(([name, { tagFormats }]) => [name, tagFormats]);
    const formats = (0,_tag_tag_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagFormats */ .Ce)(input, new Map(ofPackages));
    if (!("workspace" in formats))
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(formats);
    return formats;
};


/***/ }),

/***/ 86982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21926);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15294);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31305);
/* harmony import */ var _tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76607);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69186);
/* harmony import */ var _tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26551);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35111);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7220);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27542);










/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : readTag(text, context);
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined
            ? [(0,_tag_fits_none_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsNone */ .x)(text, context.tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)((0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_7__/* .publishable */ .g)(context)))]
            : []),
        ...packages.filter((pattern) => !(0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .f)(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const readTag = (text, { members, tagFormats, elsewhere }) => elsewhere === undefined
    ? (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .matchTag */ ._)(text, tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMembers */ .U)(members))
    : { kind: "package", name: elsewhere.name, version: elsewhere.version };
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => (0,_config_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name)))
        .map((pattern) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.patternMatchesNothing)({ input, pattern, nearest: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)((0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(pattern), names) }));
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name));
    const why = member && (0,_choice_js__WEBPACK_IMPORTED_MODULE_8__/* .unpublishable */ .F)(member, config);
    return why === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.notPublishable)({ input, name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name), reason: why.reason })];
};


/***/ }),

/***/ 68729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesUncovered: () => (/* binding */ changesUncovered),
/* harmony export */   defaultBranchUnknown: () => (/* binding */ defaultBranchUnknown),
/* harmony export */   historyPartial: () => (/* binding */ historyPartial),
/* harmony export */   historyShallow: () => (/* binding */ historyShallow),
/* harmony export */   indexNotReadable: () => (/* binding */ indexNotReadable),
/* harmony export */   noTags: () => (/* binding */ noTags),
/* harmony export */   tagLightweight: () => (/* binding */ tagLightweight),
/* harmony export */   tagMissing: () => (/* binding */ tagMissing),
/* harmony export */   tagNotCheckedOut: () => (/* binding */ tagNotCheckedOut),
/* harmony export */   tagNotGiven: () => (/* binding */ tagNotGiven),
/* harmony export */   tagOffDefaultBranch: () => (/* binding */ tagOffDefaultBranch),
/* harmony export */   versionBehind: () => (/* binding */ versionBehind)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const fetchAll = "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags";
const tagNotGiven = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-NOT-GIVEN",
    severity: "error",
    mender: "usage",
    meaning: "`mode` is `tag`, and no tag is given: neither by the input `tag` nor by a tag push.",
    why: "The tag says which package and which version is released.",
    mend: "Run on a tag push, or give `tag`. `mode: branch` validates without one.",
}, () => ({
    message: "There is no tag to validate: the input tag is empty, and GITHUB_REF names none",
    hint: "Run on a tag push, give tag, or set mode: branch",
}));
const tagMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "The tag is not in this clone.",
    why: "Whether it is on the right commit cannot be seen.",
    mend: "Fetch it (`fetch-depth: 0` fetches all), correct its name, or make it first.",
}, ({ tag, isShallow, hasGit }) => ({
    message: hasGit ? `This clone has no tag ${tag}` : `There is no git checkout to find the tag in: ${tag}`,
    hint: hasGit
        ? `${isShallow ? fetchAll : "Fetch it (git fetch --tags), or make it first"}; git tag --list shows what is there`
        : "Check the repository out first, with actions/checkout and fetch-depth: 0",
}));
const tagNotCheckedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-NOT-CHECKED-OUT",
    severity: "warning",
    mender: "usage",
    meaning: "The tag is on another commit than the one that is checked out.",
    why: "What was validated are the files of this checkout, and not those that the tag releases.",
    mend: "Check the tag out: `ref: refs/tags/TAG` on actions/checkout, or `git switch --detach TAG`.",
}, ({ tag, commit, head }) => ({
    message: `The files are those of ${head.slice(0, 12)}, but the tag ${tag} is on ${commit.slice(0, 12)}`,
    hint: "Check the tag out, with ref: on actions/checkout or git switch --detach, then validate again",
}));
const tagLightweight = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-LIGHTWEIGHT",
    severity: "notice",
    mender: "project",
    meaning: "The tag is not annotated: it has no tagger, date or message of its own.",
    why: "`git describe` passes such tags over. Older versions of actions/checkout turn the tag of a push into one.",
    mend: "Nothing needs to be done. `git tag --annotate` makes annotated ones, which `git cat-file -t TAG` calls `tag`.",
}, ({ tag }) => ({
    message: `The tag is lightweight, not annotated: ${tag}`,
    hint: "Nothing needs to be done; git tag --annotate makes annotated ones, which older actions/checkout shows as lightweight",
}));
const tagOffDefaultBranch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-OFF-DEFAULT-BRANCH",
    severity: "error",
    mender: "project",
    meaning: "The tag's commit is not on the default branch.",
    why: "What is released should be what was reviewed and merged.",
    mend: "Merge the commit, then tag the merged one. Where releases are made from other branches: `require-default-branch: false`.",
}, ({ tag, commit, branch }) => ({
    message: `The commit ${commit.slice(0, 12)} of the tag ${tag} is not on the default branch ${branch}`,
    hint: "Tag a commit that is merged, or set require-default-branch: false where maintenance branches are released",
}));
const defaultBranchUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "Nothing says which branch is the default one, or this clone does not have it.",
    why: "Whether the tag's commit was merged cannot be seen.",
    mend: "Set `fetch-depth: 0`, which fetches every branch. In a terminal, `git remote set-head origin --auto` asks the remote. Or set `require-default-branch: false`.",
}, ({ tag, branch }) => ({
    message: `Whether ${tag} is on the default branch cannot be seen: ${branch === undefined ? "nothing says which branch that is" : `this clone does not have ${branch}`}`,
    hint: branch === undefined
        ? "Run git remote set-head origin --auto, or set require-default-branch: false"
        : "Set fetch-depth: 0 on actions/checkout, which fetches every branch; in a terminal: git fetch origin",
}));
const historyShallow = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-SHALLOW",
    severity: "error",
    mender: "project",
    meaning: "The clone is shallow, and an answer needs the commits or tags that it lacks.",
    why: "What is not in the clone cannot be told from what does not exist.",
    mend: "Check out with `fetch-depth: 0`.",
}, ({ question }) => ({ message: `The clone is shallow, so it cannot be seen ${question}`, hint: fetchAll }));
const historyPartial = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-PARTIAL",
    severity: "notice",
    mender: "project",
    meaning: "The clone is shallow: older commits and most tags are not in it.",
    why: "Which versions are released was read from the index instead, or was not needed.",
    mend: "Nothing needs to be done. With `fetch-depth: 0` the tags answer.",
}, ({ instead }) => ({
    message: `The clone is shallow${instead === undefined ? "" : `: what was released before is read from ${instead}`}`,
    hint: "Nothing needs to be done; with fetch-depth: 0 on actions/checkout the tags answer",
}));
const noTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-NO-TAGS",
    severity: "notice",
    mender: "project",
    meaning: "No tag in a known format stands for a release of these packages.",
    why: "What was released before was read from the index instead; with `index: off` they count as not released yet.",
    mend: "Nothing needs to be done before the first release. Else set `tag-format` to how the tags are written, as the hint shows it, or fetch them.",
}, ({ packages, unclear, unread, line, instead }) => {
    const read = instead && `what was released before is read from ${instead}`;
    const [tag] = [...unclear, ...unread];
    const write = line === undefined ? "Set tag-format to how the tags are written" : `Write ${line}`;
    if (unclear.length > 0) {
        return {
            message: `Tags such as ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(unclear[0])} may be of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}, but do not say so: ${read ?? "they count for nothing"}`,
            hint: `${write}, if ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)} is a release`,
        };
    }
    if (tag !== undefined) {
        return {
            message: `No tags of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)} in a known format, only ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(unread)}: ${read ?? "nothing counts as released before"}`,
            hint: `${write}, if ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(tag)} is a release; else nothing needs to be done`,
        };
    }
    return {
        message: `No tags of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}: ${read ?? "nothing counts as released before"}`,
        hint: "Before a first release nothing needs to be done; else set tag-format to how the tags are written, or fetch them with fetch-depth: 0",
    };
});
const versionBehind = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-BEHIND",
    severity: "error",
    mender: "project",
    meaning: "A version that was never released comes before what its line has released already.",
    why: "Nobody would get it: installers take the newest.",
    mend: "Choose a version after the last one. A maintenance line goes on where it has releases; a pre-release comes after those of its own target version.",
}, ({ name, version, last, from, place }) => ({
    package: name,
    message: `${name} ${version} comes before ${last}, which is released (${from})`,
    hint: `Choose a version after ${last}, or one that goes on with a line that has releases`,
    ...place,
}));
const changesUncovered = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERSION-CHANGES-UNCOVERED",
    severity: "notice",
    mender: "project",
    meaning: "Packages have changed since the tag of their version, which is released.",
    why: "These changes reach nobody until the package has a new version.",
    mend: "Give the package a new version when they should be released.",
}, ({ packages }) => ({
    message: `${packages.length === 1 ? "1 package has" : `${packages.length} packages have`} changes that no version covers: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(packages)}`,
    hint: "Give them a new version when the changes should be released",
}));
const indexNotReadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-HISTORY-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The index that is to be asked what is released is neither a known name, nor a `[[tool.uv.index]]` entry, nor a simple URL without a credential.",
    why: "Where no tags say what was released, the index does.",
    mend: "Use `pypi`, `testpypi`, the name of a `[[tool.uv.index]]` entry, a simple URL, or `off`.",
}, ({ index }) => ({
    message: `No index to ask is called ${JSON.stringify(index)}`,
    hint: "Use pypi, testpypi, the name of a [[tool.uv.index]] entry, a simple URL without a credential, or off",
}));


/***/ }),

/***/ 76607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fitsNone)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96406);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14092);



/** What is said of a tag that fits no format: the setting by which it would be read, and a tag that would do. */
const fitsNone = (tag, formats, members) => {
    const texts = [...formats.workspace, ...[...formats.packages.values()].flat(), ...formats.usual].map(({ text }) => text);
    const suggestion = (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestFormat */ .As)(tag, members, formats);
    const [first = "name"] = members.keys();
    const name = suggestion?.package ?? first;
    const version = members.get(name) ?? (0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAtEnd */ .F1)(tag) ?? "1.2.3";
    return (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFitsNoFormat)({
        tag,
        formats: [...new Set(texts)],
        line: suggestion?.line,
        example: (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(formats, { name, version }),
    });
};


/***/ }),

/***/ 26551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ tagMembers),
/* harmony export */   i: () => (/* binding */ releasesByTag)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _suggest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96406);




/**
 * To whom each tag belongs: which releases of which package the tags of a clone stand for. The answer depends on the
 * tags and on the whole workspace, never on which of its packages, or which tag, somebody asks about. The last release of
 * a package is then `progressOf(version, releases).last`: the greatest of its version's line.
 *
 * A tag with a name is that package's. A package with tags of its own goes by them, and one without a name stands for
 * - the project at the repository's top, and for packages without tags of their own that have its version;
 * - where the top has no project that is released, for packages without tags of their own: for all of them where the
 *   workspace has one version; where no package has tags of its own, as far as the package's first number goes; where
 *   others have, if the package comes after all tags without a name, since these may be of an earlier time.
 */
const releasesByTag = ({ tags, formats, workspace, versions }) => {
    const members = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__/* .publishable */ .g)(workspace);
    const { found, unread } = readTags(tags, formats, tagMembers(workspace.members, versions));
    const root = members.find(({ path }) => path === ".");
    const bare = found.get(undefined) ?? [];
    const practice = {
        root: workspace.above === undefined ? root : undefined,
        above: workspace.above,
        isOneVersion: new Set(members.map(({ name }) => versions.get(name))).size === 1,
        areNamed: members.some(({ name }) => found.has(name)),
        versions,
        bare,
    };
    const releases = new Map(members.map((member) => {
        const own = found.get(member.name) ?? [];
        if (member === practice.root)
            return [member.name, [...own, ...bare]];
        return [member.name, own.length > 0 ? own : bareReleases(member, practice)];
    }));
    const doubtful = new Map(unread.map((tag) => [(0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag), tag]));
    if (practice.root === undefined && practice.above === undefined) {
        for (const { version, tag } of bare)
            doubtful.set(version, tag);
    }
    const unclear = members.flatMap(({ name }) => {
        const version = versions.get(name);
        const tag = doubtful.get(version ?? "");
        const isSettled = releases.get(name).some((release) => release.version === version);
        return tag === undefined || isSettled ? [] : [[name, tag]];
    });
    return { releases, unclear: new Map(unclear), unread };
};
/** What tags may name, and the versions by which `matchTag` judges them. */
const tagMembers = (members, versions = new Map()) => new Map(members.map(({ name, version }) => [name, versions.get(name) ?? version]));
const readTags = (tags, formats, members) => {
    const found = new Map();
    const unread = [];
    for (const tag of tags) {
        const match = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, members);
        if (match === undefined) {
            if ((0,_suggest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAtEnd */ .F1)(tag) !== undefined)
                unread.push(tag);
            continue;
        }
        const owner = match.kind === "package" ? match.name : undefined;
        const release = { version: match.version, tag };
        const others = found.get(owner);
        if (others === undefined)
            found.set(owner, [release]);
        else
            others.push(release);
    }
    return { found, unread };
};
/** The releases of a package without tags of its own that tags without a name stand for. */
const bareReleases = ({ name }, practice) => {
    const { root, above, isOneVersion, areNamed, versions, bare } = practice;
    const version = versions.get(name);
    const own = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version ?? "");
    if (above !== undefined || root !== undefined) {
        const top = above === undefined ? versions.get(root.name) : above.version;
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(top ?? "");
        if (own === undefined || other === undefined)
            return above === undefined && version === top ? bare : [];
        return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, other) === 0 ? bare : [];
    }
    if (isOneVersion)
        return bare;
    if (own === undefined)
        return [];
    const others = bare.map((release) => ({ release, other: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version) }));
    if (areNamed)
        return others.every(({ other }) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, own) <= 0) ? bare : [];
    return others
        .filter(({ other }) => other.epoch === own.epoch && other.release[0] <= own.release[0])
        .map(({ release }) => release);
};


/***/ }),

/***/ 14235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);

/**
 * Reading has a login of its own: uv's for that very index, else the one that uploads where that is a user name and a
 * password, else netrc's for the host. https://docs.astral.sh/uv/concepts/authentication/http/
 */
const readingOf = (target, { upload, uv }) => {
    const { simpleUrl } = target;
    const own = uv.declared.find((index) => index.login !== undefined && isIndex(index, target))?.login;
    return { simpleUrl, login: own ?? upload ?? ofNetrc(simpleUrl, uv) };
};
/** A `check-url` of another origin is another server, whatever the index is called. */
const isIndex = (index, { name, simpleUrl }) => withSlash((0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(index.url)) === withSlash(simpleUrl) ||
    (index.name === name && (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOrigin */ .J6)(index.url, simpleUrl));
const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);
const ofNetrc = (url, { netrc }) => netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;


/***/ }),

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ refusesLocalVersions),
/* harmony export */   u: () => (/* binding */ chooseAskedIndex)
/* harmony export */ });
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68729);
/* harmony import */ var _target_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38675);
/* harmony import */ var _target_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14235);
/* harmony import */ var _target_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97681);




/** The index that the input means; `undefined` for none: `off`, and the rehearsal's, which is empty. */
const chooseAskedIndex = ({ index, configured, uv }) => {
    if (index === "off" || index === "rehearsal")
        return undefined;
    const asked = findAskedIndex({ index, configured, uv });
    return "code" in asked
        ? asked
        : { ...asked, login: (0,_target_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .M)({ name: index, ...asked }, { upload: undefined, uv }).login };
};
const findAskedIndex = ({ index, configured, uv }) => {
    const preset = Object.values(_target_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPresets */ .ZU).find(({ name }) => name === index) ?? (0,_target_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return { title: preset.title, simpleUrl: preset.simpleUrl };
    if (index === configured.index && typeof configured.checkUrl === "string")
        return ofUrl(configured.checkUrl);
    const named = uv.declared.find(({ name }) => name === index);
    if (named === undefined)
        return ofUrl(index);
    const known = ofUrl(named.url);
    return "code" in known ? known : { ...known, title: index };
};
/** Whether releases go to an index that refuses local versions, as PyPI does; also where none is named. */
const refusesLocalVersions = (index) => index === "off" ||
    index === "rehearsal" ||
    Object.values(_target_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPresets */ .ZU).some(({ name }) => name === index) ||
    (0,_target_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetOfUrl */ ._2)(index) !== undefined;
const ofUrl = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== ""
        ? (0,_problem_history_js__WEBPACK_IMPORTED_MODULE_0__.indexNotReadable)({ index: url === undefined ? text : `${url.protocol}//${url.host}` })
        : { title: (0,_target_title_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(url), simpleUrl: text };
};


/***/ }),

/***/ 99927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findIndex)
/* harmony export */ });
/* harmony import */ var _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _domain_target_uv_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3184);
/* harmony import */ var _domain_validation_asked_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84448);



/** The index that is asked what was released: the one that the input names, else the one that releases go to. */
const findIndex = (given, { settings }, uv) => {
    const name = given ?? ownIndex(uv);
    const configured = { index: settings.index, checkUrl: settings["check-url"] };
    const asked = (0,_domain_validation_asked_index_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseAskedIndex */ .u)({ index: name, configured, uv });
    if (asked !== undefined && "code" in asked)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(asked);
    return { name, index: asked };
};
/** What is published at an upload address is on the index behind it. */
const ownIndex = (uv) => {
    const meant = (0,_domain_target_uv_target_js__WEBPACK_IMPORTED_MODULE_1__/* .meantTarget */ .l)({ index: undefined, checkUrl: undefined }, uv);
    if ("code" in meant)
        throw new _domain_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(meant);
    return meant.checkUrl ?? meant.index;
};


/***/ })

};
