import { documentUrl } from "../run/document-url.ts";
import { defineFinding } from "./finding.ts";
import { answered, type Refused } from "./upload.ts";

export const uploadWithheld = defineFinding<Refused & { isForAll: boolean }>(
  {
    code: "RA-UPLOAD-WITHHELD",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning:
      "The index takes no file from this account (for its address, second factor or organization), or not this one (for the limit of the file, the project or all that is stored).",
    why: "The index takes the same file once that is set right.",
    mend: "Set it right on the index: in the account, in the organization, or by asking for a higher limit. Or make a file that is too large smaller, in a new version.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.index} takes ${facts.isForAll ? "no upload from this account" : `no ${facts.file}`} now: ${answered(facts)}`,
    hint: `Set this right on ${facts.index}${facts.isForAll ? ", in the account" : ", where its words lead"}`,
  }),
);

export const uploadLimited = defineFinding<Refused & { isTried: boolean }>(
  {
    code: "RA-UPLOAD-LIMITED",
    severity: "error",
    mender: "outside",
    meaning: "The index takes no more new projects from this user or address for now.",
    why: "PyPI takes few new names from one user in a day, so none is tried after the first that is refused.",
    mend: "Run again after a day. Or go on now by trusted publishing, in a job on GitHub without a token: add a pending publisher for the next new name, re-run failed jobs, then add the next.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.index} takes no more new projects now, ${facts.package} ${facts.isTried ? "is one too many" : "was not tried any more"}: ${answered(facts)}`,
    hint: `Wait, for PyPI counts the new projects of 24 hours. A way without waiting is in ${documentUrl("releasing.md")}, The first release of a workspace`,
  }),
);

export const uploadUnregistered = defineFinding<Refused & { form: string | undefined }>(
  {
    code: "RA-UPLOAD-NO-PENDING-PUBLISHER",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning:
      "The project is new, and was uploaded by trusted publishing without a pending publisher of this very name.",
    why: "Only a user can make a project, or a pending publisher that a user has added.",
    mend: "Add a pending publisher for the name in the message, spelt so, for one new name after the other; or make the project with an account's token.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.index} has no project ${facts.package}, and no pending publisher of this name made it: ${answered(facts)}`,
    hint: `Add a pending publisher for ${facts.package}${facts.form === undefined ? "" : ` at ${facts.form}`}. Of several new names, one at a time`,
  }),
);
