const untagged = /\.dev|\+(?:.*\.)?g[0-9a-f]{7}|\+un(?:known|tagged)/;

/** Whether a version is such as setuptools-scm, versioneer and their like make of a commit that has no tag. */
export const looksUntagged = (version: string): boolean => untagged.test(version);
