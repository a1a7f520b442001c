import { defineFinding } from "./finding.ts";

export const nameOfPython = defineFinding<{ package: string; index: string }>(
  {
    code: "RA-NAME-OF-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "A package that is new to PyPI or TestPyPI has the name of a module of Python's own.",
    why: "PyPI makes no project of such a name.",
    mend: "Rename the package, and what requires it; the module that users import can keep its name. Where it is not to be published, give it the classifier `Private :: Do Not Upload`.",
  },
  ({ package: name, index }) => ({
    package: name,
    message: `${index} makes no project ${name}, since a module of Python's own has that name`,
    hint: 'Rename the package, or, where it is not to be published, give it the classifier "Private :: Do Not Upload"',
  }),
);
