import { defineFinding } from "./finding.ts";
import { named, shown } from "./shown.ts";
import type { FilePlace } from "./workspace.ts";

export const namedFileMissing = defineFinding<{
  package: string;
  key: string;
  path: string;
  isFolder: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-FILES-NAMED-IS-MISSING",
    severity: "error",
    mender: "project",
    meaning: "`[project]` names a README or a licence file that is not there, or is a folder.",
    why: "The build fails, or leaves out what the file was named for.",
    mend: "Add the file, or correct the path: it is relative to the package's folder.",
  },
  ({ package: name, key, path, isFolder, place }) => ({
    package: name,
    message: `${key} of ${name} names a ${isFolder ? "folder, not a file" : "file that is not there"}: ${shown(path)}`,
    hint: "Add the file, or correct the path: it is relative to the package's folder",
    ...place,
  }),
);

export const moduleMissing = defineFinding<{
  package: string;
  /** Where the module would be; `undefined` where `module` is no name of one. */
  path: string | undefined;
  module: string;
  /** The setting that names the one module that is there, as `module-root = ""`. */
  setting?: string | undefined;
  place: FilePlace;
}>(
  {
    code: "RA-FILES-NO-MODULE",
    severity: "error",
    mender: "project",
    meaning:
      "A package that uv builds (`uv_build`) has no `__init__.py` where uv looks for its module, or `module-name` is no name that Python could import.",
    why: "The build fails.",
    mend: "Add the file, or say under `[tool.uv.build-backend]` where the module is: `module-name`, `module-root`, and `namespace = true` where it holds packages alone.",
  },
  ({ package: name, path, module, setting, place }) => ({
    package: name,
    message:
      path === undefined
        ? `The module of ${name} has a name that Python cannot import: ${shown(module)}`
        : `${name} has no module for uv_build: ${shown(path)}`,
    hint:
      path === undefined
        ? "Let module-name in [tool.uv.build-backend] name the module as it is imported: letters, digits and _, the parts with . between"
        : setting === undefined
          ? "Add the file, or say under [tool.uv.build-backend] where the module is: module-name, module-root, and namespace = true where it holds packages alone"
          : `Write ${setting} under [tool.uv.build-backend]`,
    ...place,
  }),
);

export const namedFileOutside = defineFinding<{
  package: string;
  key: string;
  path: string;
  /** Whether a plain `uv build` puts the file in the place of a link to it. */
  isLinkable: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-FILES-NAMED-IS-OUTSIDE",
    severity: "warning",
    mender: "project",
    meaning: "`[project]` names a README or a licence file outside of the package's folder.",
    why: "The package's build backend refuses it, or the wheel that is built from the sdist does not find it.",
    mend: "Put the file or a copy into the package's folder, and name that.",
  },
  ({ package: name, key, path, isLinkable, place }) => ({
    package: name,
    message: `${key} of ${name} names a file outside its folder: ${shown(path)}`,
    hint: `${isLinkable ? "Make a link to it" : "Put a copy"} in the package's folder, commit it, and name that${isLinkable ? "" : " (a link does for publish, not for uv build by hand)"}`,
    ...place,
  }),
);

export const outsideFile = defineFinding<{
  package: string;
  paths: readonly string[];
  /** Whether hatchling is told to take them in. */
  isForced: boolean;
  /** Whether a plain `uv build` puts a file in the place of a link to it. */
  isLinkable: boolean;
  place: FilePlace;
}>(
  {
    code: "RA-FILES-FROM-OUTSIDE",
    severity: "notice",
    mender: "project",
    meaning: "A package takes files into its distributions that lie outside of its folder.",
    why: "A release is proposed for a change there only where `extra-paths` lists them.",
    mend: "Keep a copy in the package's folder, and name that. Else list the files under `extra-paths`.",
  },
  ({ package: name, paths, isForced, isLinkable, place }) => ({
    package: name,
    message: `${name} takes files from outside its folder: ${named(paths)}`,
    hint: `Keep a ${isLinkable ? "link" : "copy"} in the package's folder, and name that${isForced ? "; or name them for the sdist alone, under their place in the package" : ""}`,
    ...place,
  }),
);

export const typedWithoutMarker = defineFinding<{ package: string; reason: string; place: FilePlace }>(
  {
    code: "RA-TYPING-NO-MARKER",
    severity: "warning",
    mender: "project",
    meaning: "A package says `Typing :: Typed`, or ships stub files, and has no `py.typed`.",
    why: "mypy and others ignore the types of an installed package without that file.",
    mend: "Add an empty `py.typed` beside the package's `__init__.py`. `check --fix --yes` does so where there is one place for it.",
  },
  ({ package: name, reason, place }) => ({
    package: name,
    message: `${name} ${reason}, but has no py.typed`,
    hint: "Add an empty py.typed beside the package's __init__.py",
    ...place,
  }),
);

export const markerNotClassified = defineFinding<{ package: string; place: FilePlace }>(
  {
    code: "RA-TYPING-NOT-CLASSIFIED",
    severity: "notice",
    mender: "project",
    meaning: "A package has `py.typed` and classifiers, but not `Typing :: Typed` among them.",
    why: "Nobody who looks for typed packages on the index finds it.",
    mend: 'Add `"Typing :: Typed"` to the classifiers.',
  },
  ({ package: name, place }) => ({
    package: name,
    message: `${name} has a py.typed, but not the classifier Typing :: Typed`,
    hint: 'Add "Typing :: Typed" to the classifiers',
    ...place,
  }),
);

export const staleArtifact = defineFinding<{ package: string; paths: readonly string[]; file: string }>(
  {
    code: "RA-FILES-BUILT-IS-TRACKED",
    severity: "warning",
    mender: "project",
    meaning: "What builds leave behind is in git: `dist/`, `build/`, `*.egg-info`.",
    why: "Some build backends take it into new distributions.",
    mend: "Remove each with `git rm -r --cached PATH`, from the top of the repository, and add it to `.gitignore`.",
  },
  ({ package: name, paths, file }) => ({
    package: name,
    file,
    message: `${name} has built files in git: ${named(paths)}`,
    hint: "Remove each with git rm -r --cached PATH, from the top of the repository, and add it to .gitignore",
  }),
);

export const leftArtifact = defineFinding<{ package: string; paths: readonly string[] }>(
  {
    code: "RA-FILES-BUILT-IS-LEFT",
    severity: "notice",
    mender: "project",
    meaning: "A package's folder has what an earlier build left: `dist/`, `build/`, `*.egg-info`.",
    why: "A build by hand can take old files from it.",
    mend: "Delete it, and see that `.gitignore` lists it.",
  },
  ({ package: name, paths }) => ({
    package: name,
    message: `${name} has the remains of an earlier build: ${named(paths)}`,
    hint: "Delete them before a build by hand, and see that .gitignore lists them",
  }),
);

export const sensitiveSource = defineFinding<{
  files: readonly string[];
  what: string;
  package: string | undefined;
}>(
  {
    code: "RA-FILES-SENSITIVE",
    severity: "warning",
    mender: "project",
    meaning:
      "A file that git tracks or does not ignore often holds credentials, by its name; or one of a published package has what looks like a private key or a part of a credential. Among tests, examples and templates it is a notice.",
    why: "Whoever can read the repository can read it, and it may get into what is published.",
    mend: "If it holds a secret, revoke that, and take it out of the file, or the file out of git and into `.gitignore`. Else list the code under `ignore`.",
  },
  ({ files, what, package: name }) => ({
    ...(name === undefined ? {} : { package: name }),
    file: files[0] ?? "",
    message: `${files.length === 1 ? "A file that often is" : "Files that often are"} secret, ${what}: ${named(files, 20)}`,
    hint: "Where one holds a secret, revoke that, and take it out of git, and into .gitignore; where none does, list RA-FILES-SENSITIVE under ignore",
  }),
);

export const secretInSource = defineFinding<{ file: string; line: number; what: string; package: string | undefined }>(
  {
    code: "RA-FILES-SECRET",
    severity: "error",
    mender: "project",
    meaning: "A file in the folder of a published package holds what looks like a token.",
    why: "Whoever can read the repository, or the published package, can use it.",
    mend: "Revoke the token now, wherever it was committed; then remove it. Where it is made up, list the code under `ignore`.",
  },
  ({ file, line, what, package: name }) => ({
    ...(name === undefined ? {} : { package: name }),
    file,
    line,
    message: `${what} in ${shown(file)}`,
    hint: "Revoke it, then remove it from the file; where it is made up, list RA-FILES-SECRET under ignore",
  }),
);
