/** The line by which a commit says that it is a release: the digest of what it names. */
export const planTrailer = /^Release-Plan: (sha256:[0-9a-f]{64})$/;
