import { byPlace, defineFinding, runAgain } from "./finding.ts";

const pythonAsUv = (by: string): string =>
  `Let ${by} name a Python that is here, or a version as uv takes it, such as 3.13 or >=3.12`;

export const pythonMissing = defineFinding<{
  package: string;
  /** As it was asked for: `>=3.99`. */
  python: string;
  found: readonly string[];
  /** What asked for it; `undefined` for what the package and the repository say. */
  by: "python-version" | "UV_PYTHON" | undefined;
  /** Whether uv tried to download it. */
  isDownload: boolean;
  /** Whether uv knows no such version: a name or a path that is not there, or one that is too old. */
  isNoVersion?: boolean | undefined;
}>(
  {
    code: "RA-BUILD-NO-PYTHON",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "uv found no Python that fits the package, and could not download one.",
    why: "`requires-python`, `.python-version`, `UV_PYTHON` or `python-version` asks for one.",
    mend: "Install a Python that fits, let uv download one (`UV_PYTHON_DOWNLOADS`), or name one with `python-version`: `3.13`, and not `3.x`.",
  },
  ({ package: name, python, found, by, isDownload, isNoVersion }) => ({
    package: name,
    // By one of these, it is one cause for all packages.
    message: `${by === undefined ? `No Python here fits ${name}, for which Python ${python} is asked` : `There is no Python ${python} here, for which ${by} asks`}: found ${found.join(", ") || "none"}`,
    ...(isNoVersion === true
      ? {
          ...(by === "UV_PYTHON" ? {} : by === undefined ? { remedy: "commit" as const } : { input: by }),
          hint: pythonAsUv(by ?? ".python-version"),
        }
      : {
          ...(isDownload ? { remedy: "outside" as const } : {}),
          ...install("one", { isDownload, or: by === undefined ? "set python-version" : `change ${by}` }),
        }),
  }),
);

export const noFittingPython = defineFinding<{
  /** What was asked for; `undefined` for any. */
  python: string | undefined;
  /** Whether uv tried to download it. */
  isDownload: boolean;
  /** Whether uv knows no such version. */
  isNoVersion?: boolean;
}>(
  {
    code: "RA-SMOKE-NO-PYTHON",
    severity: "error",
    mender: "project",
    remedy: "call",
    meaning: "uv found no such Python for a trial installation, and could not download one.",
    why: "A package is tried on every Python that `python-version` names.",
    mend: "Install it, let uv download it (`UV_PYTHON_DOWNLOADS`), or name another with `python-version`.",
  },
  ({ python, isDownload, isNoVersion = false }) => ({
    message: `There is no Python${python === undefined ? "" : ` ${python}`} here to try packages on`,
    ...(isDownload ? { remedy: "outside" as const } : {}),
    ...(isNoVersion
      ? { input: "python-version", hint: pythonAsUv("python-version") }
      : install("it", { isDownload, or: "change python-version" })),
  }),
);

const install = (what: string, { isDownload, or }: { readonly isDownload: boolean; readonly or: string }) => {
  return isDownload
    ? runAgain("Run again", `if uv still cannot download it, install ${what}, or ${or}`)
    : byPlace((by) => `Install ${what}${by(" (actions/setup-python)", "")}, let uv download ${what}, or ${or}`);
};
