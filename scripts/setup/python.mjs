import { SetupFailure } from "./failure.mjs";

const PROBE = `
import importlib.util, json, sys
print(json.dumps({"file": sys.executable, "version": sys.version_info[:3], "hasPip": importlib.util.find_spec("pip") is not None}))
`;

const REMEDY =
  "Install Python 3 (on Debian and Ubuntu: the package python3; on macOS and Windows: python.org), then run the same command again.";

/** The Python 3 on PATH: `{ file, version, hasPip }`. */
export const findPython = async ({ children, env }) => {
  const seen = [];
  for (const file of ["python3", "python"]) {
    const { code, stdout, said } = await children.ask({ file, args: ["-c", PROBE], env });
    if (code === 0) {
      const python = JSON.parse(stdout);
      if (python.version[0] === 3) return python;
      seen.push(`${file} is ${python.version.join(".")}`);
    } else {
      seen.push(`${file}: ${said.split("\n").at(-1)}`);
    }
  }
  throw new SetupFailure(`No Python 3 on PATH (${seen.join("; ")})`, REMEDY);
};
