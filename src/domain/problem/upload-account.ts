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
      "The index takes no file from this account, or not this one: the account has no verified address or no second factor, the organization is inactive, or the file, the project or all that is stored is larger than its limit.",
    why: "The file is not on the index, and nothing in it has to change. What stands in the way of the account stands in the way of every package, so nothing more is tried then.",
    mend: "Set it right on the index: in the account, in the organization, or by asking for a higher limit. Then run again: the same files are taken. A file may be made smaller instead, in a new version where another file of this one is public.",
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
    why: "PyPI counts new names, in practice four a day, and tries that it refuses may count too: so no new name is tried after the first that is refused. What is on the index already gets its new version, unless it needs one of the new.",
    mend: "Run again after a day. Or go on now by trusted publishing, in a job on GitHub without a token: add a pending publisher for the next new name (one at a time for a repository, workflow and environment), re-run failed jobs, then add the next.",
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
    why: "Only a user can make a project, or a pending publisher that a user has added. One fits a job at a time, it makes one project, and it is void after 30 days.",
    mend: "Add a pending publisher for the name in the message, spelt so, and run again, for one new name after the other; or make the project with an account's token. Where another name was registered by mistake, the index has an empty project of that name now, which its owner can delete.",
  },
  (facts) => ({
    package: facts.package,
    message: `${facts.index} has no project ${facts.package}, and no pending publisher of this name made it: ${answered(facts)}`,
    hint: `Add a pending publisher for ${facts.package}${facts.form === undefined ? "" : ` at ${facts.form}`}. Of several new names, one at a time`,
  }),
);
