export const id = 8521;
export const ids = [8521];
export const modules = {

/***/ 78173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ publisherFields),
/* harmony export */   o: () => (/* binding */ publisherJob)
/* harmony export */ });
/**
 * The job as the form wants it: `repository` is `owner/name`, `workflowRef` is `owner/name/.github/workflows/x.yml@ref`.
 * `undefined` where either is missing. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const publisherJob = ({ repository = "", workflowRef = "", environment, }) => {
    const [owner = "", name = ""] = repository.split("/");
    const workflow = workflowRef.replace(/@.*$/s, "").split("/").at(-1) ?? "";
    return owner === "" || name === "" || workflow === ""
        ? undefined
        : { owner, repository: name, workflow, environment };
};
/** The fields in the form's own words, on one line. */
const publisherFields = ({ owner, repository, workflow, environment }) => [
    `Owner ${owner}`,
    `Repository name ${repository}`,
    `Workflow name ${workflow}`,
    environment === undefined
        ? "Environment name as the job's environment (empty without one)"
        : `Environment name ${environment}`,
].join(", ");


/***/ }),

/***/ 18521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPublisherJob: () => (/* binding */ readPublisherJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_credential_publisher_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78173);



/** This job as a trusted publisher names it; `undefined` outside of a job on GitHub, whose identities alone PyPI takes. */
const readPublisherJob = async (environment) => {
    const { variables, isRunner } = environment;
    // Gitea sets the variables of GitHub, and issues no identity that an index knows.
    if (!isRunner || variables.GITEA_ACTIONS !== undefined || variables.FORGEJO_ACTIONS !== undefined)
        return undefined;
    return (0,_domain_credential_publisher_job_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherJob */ .o)({
        repository: variables.GITHUB_REPOSITORY,
        workflowRef: variables.GITHUB_WORKFLOW_REF,
        environment: await environmentOf(environment),
    });
};
/** No variable has a job's environment: it stands in the workflow, where that is checked out. */
const environmentOf = async ({ variables }) => {
    const { GITHUB_WORKSPACE: workspace, GITHUB_WORKFLOW_REF: ref, GITHUB_JOB: job } = variables;
    const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(ref ?? "")?.[1];
    if (workspace === undefined || path === undefined || job === undefined)
        return undefined;
    try {
        const [{ parse }, text] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), "utf8")]);
        const given = parse(text)?.jobs?.[job]?.environment;
        const name = typeof given === "string" ? given : given?.name;
        return typeof name === "string" && !name.includes("${{") ? name : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ })

};
