import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

interface About {
  readonly package: string;
  readonly index: string;
  readonly place: FilePlace;
}

/** Examples and helpers of tests often have names that nobody thought of as names of projects. */
const unlessOurs =
  'If the package is not to be published, give it the classifier "Private :: Do Not Upload"; if it is, rename it';

export const nameOfOthers = defineFinding<About & { found: readonly string[]; own: readonly string[] }>(
  {
    code: "RA-NAME-BELONGS-TO-OTHERS",
    severity: "warning",
    mender: "project",
    meaning:
      "The index has a project with a package's name, and the repositories and authors that it names are all somebody else's.",
    why: "The upload will be refused, and whoever installs by that name gets the other project.",
    mend: "Look at the project's page on the index. If it is not yours, rename the package, or give it the classifier `Private :: Do Not Upload` where it is not to be published; if it is, correct its URLs, or list the code with the package under `ignore` in the configuration.",
  },
  ({ package: name, index, found, own, place }) => ({
    package: name,
    message: `${index} has a project ${name} that seems to belong to others: it names ${named(found)}, not ${named(own)}`,
    hint: `${unlessOurs}. If the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${name} under ignore in the configuration`,
    ...place,
  }),
);

export const nameOwnerUnsaid = defineFinding<
  About & {
    /** Its newest version. */
    readonly newest: string;
    /** Where people look at it; `undefined` where that is not known. */
    readonly page: string | undefined;
  }
>(
  {
    code: "RA-NAME-OWNER-UNSAID",
    severity: "notice",
    mender: "project",
    meaning:
      "The index has a project with the name of a package that is to be released, and neither an earlier tag nor its page shows whose it is.",
    why: "If it is somebody else's, the upload will be refused after everything was built.",
    mend: "Look at the project's page on the index. If it is not yours, rename the package, or give it the classifier `Private :: Do Not Upload` where it is not to be published.",
  },
  ({ package: name, index, newest, page, place }) => ({
    package: name,
    message: `${index} has a project ${name} already, up to ${shown(newest)}, and neither an earlier tag nor its page shows that it is yours`,
    hint: `Look at ${page ?? `its page on ${index}`}. If it is yours, nothing needs to be done; else rename the package, or, where it is not to be published, give it the classifier "Private :: Do Not Upload"`,
    ...place,
  }),
);
