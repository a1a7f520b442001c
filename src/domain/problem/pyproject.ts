import { isAbsolute } from "../workspace/path.ts";
import { defineFinding, type Finding } from "./finding.ts";
import type { FilePlace } from "./workspace.ts";

export const invalidToml = defineFinding<{ why: string; place: FilePlace }>(
  {
    code: "RA-TOML-INVALID",
    severity: "error",
    mender: "project",
    meaning: "A file is not TOML.",
    why: "Nothing in it can be relied upon, and uv refuses it, too.",
    mend: "Fix the file at the line that the message names.",
  },
  ({ why, place }) => ({
    ...elsewhere(place.file),
    message: `${place.file} is not TOML: ${why}`,
    hint: "Fix the file at that line",
    ...place,
  }),
);

export const wrongType = defineFinding<{ key: string; expected: string; value: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-WRONG-TYPE",
    severity: "error",
    mender: "project",
    meaning: "A key of `pyproject.toml` has a value of the wrong type.",
    why: "uv or the build backend, whichever reads the key, refuses the file.",
    mend: "Give a value of the type that the message names.",
  },
  ({ key, expected, value, place }) => ({
    message: `${key}: expected ${expected}, not ${value}`,
    hint: `Give ${expected}`,
    ...place,
  }),
);

export const missingKey = defineFinding<{ key: "project.name" | "project.version"; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-MISSING-KEY",
    severity: "error",
    mender: "project",
    meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
    why: "A release is a name and a version; uv refuses the file.",
    mend: 'Add the key. A version that the build backend finds out is declared with `dynamic = ["version"]`.',
  },
  ({ key, place }) => ({
    message: `${key} is missing in ${place.file}`,
    hint:
      key === "project.name"
        ? "Add a name"
        : 'Add a version, or dynamic = ["version"] where the build backend finds it',
    ...place,
  }),
);

export const invalidName = defineFinding<{ key: string; name: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-INVALID-NAME",
    severity: "error",
    mender: "project",
    meaning:
      "A name in `pyproject.toml`, such as that of a package, an extra or a source, has letters that it cannot have.",
    why: "uv refuses the file, and PyPI takes no package or extra of such a name.",
    mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit.",
  },
  ({ key, name, place }) => ({
    message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
    hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
    ...place,
  }),
);

export const sameKey = defineFinding<{ table: string; name: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-SAME-KEY",
    severity: "error",
    mender: "project",
    meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
    why: "uv refuses the file.",
    mend: "Put both into one, or rename one of them.",
  },
  ({ table, name, place }) => ({
    message: `${table} has the same name twice: ${name}`,
    hint: "Put both into one, or rename one of them",
    ...place,
  }),
);

export const invalidVersion = defineFinding<{ version: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-INVALID-VERSION",
    severity: "error",
    mender: "project",
    meaning: "`project.version` is no version by PEP 440.",
    why: "PyPI does not take it, and uv refuses the file.",
    mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`.",
  },
  ({ version, place }) => ({
    message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
    hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
    ...place,
  }),
);

export const invalidPythonRange = defineFinding<{ specifier: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
    severity: "error",
    mender: "project",
    meaning: "`project.requires-python` is no version specifier by PEP 440.",
    why: "Installers decide by it who can use the package; uv refuses the file.",
    mend: 'Write it as in `">=3.10"` or `">=3.10,<4"`.',
  },
  ({ specifier, place }) => ({
    message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
    hint: 'Write it as in ">=3.10"',
    ...place,
  }),
);

export const invalidRequirement = defineFinding<{ key: string; text: string; why: string; place: FilePlace }>(
  {
    code: "RA-PYPROJECT-INVALID-REQUIREMENT",
    severity: "error",
    mender: "project",
    meaning: "A requirement is none by PEP 508.",
    why: "No build backend, pip or PyPI takes it, and which package it names may be unknown.",
    mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form.",
  },
  ({ key, text, why, place }) => ({
    message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
    hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
    ...place,
  }),
);

export const notText = defineFinding<{ file: string; line: number }>(
  {
    code: "RA-FILE-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "A file that is to be read as text has bytes that are no UTF-8.",
    why: "Guessing another encoding would change names and words.",
    mend: "Save the file as UTF-8.",
  },
  ({ file, line }) => ({
    ...elsewhere(file),
    message: `Not UTF-8: ${file}`,
    hint: "Save the file as UTF-8",
    file,
    line,
  }),
);

export const unreadable = defineFinding<{ file: string; why: string }>(
  {
    code: "RA-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    remedy: "outside",
    meaning: "A file or folder is there, but cannot be read.",
    why: "What it holds could change what is released.",
    mend: "Give the user who runs this the right to read it, put a plain file where a pipe, a device or a folder is, or see that its disk or share is sound.",
  },
  ({ file, why }) => ({
    message: `Cannot read ${file}: ${why}`,
    hint: /^(?:EACCES|EPERM)$/.test(why)
      ? "Give the user who runs this the right to read it"
      : "See that this can be read (by cp, for instance), and that the disk or share that it is on is sound",
    file,
  }),
);

/** The same, of a pipe or a device. */
export const noPlainFile = ({ file }: { readonly file: string }): Finding => ({
  ...unreadable({ file, why: "it is neither a file nor a folder" }),
  hint: "Put a plain file there",
});

/** The same, where only another path or a file in its place helps. */
export const folderInPlace = ({ file }: { readonly file: string }): Finding => ({
  ...unreadable({ file, why: "it is a folder" }),
  remedy: "commit",
  hint: "Put a plain file there",
});

/** Outside of every checkout, such as uv.toml in a home, no commit has it. */
const elsewhere = (file: string) => (isAbsolute(file) ? { remedy: "call" as const } : {});
