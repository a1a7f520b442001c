import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pythonWithPackaging } from "../python-tools.ts";
import { claims } from "./loopback-sigstore.ts";

const isThere = (): boolean => spawnSync(pythonWithPackaging(), ["-c", "import pypi_attestations"]).status === 0;

/** `pypi-attestations`, PyPI's own verifier, or why a test goes without: it needs Python 3.11. */
export const skipVerifying = isThere() ? undefined : "pypi-attestations is not among the Python test tools here";

export interface ToVerify {
  readonly folder: string;
  readonly files: readonly string[];
  readonly trustedRoot: string;
  /** File name of the workflow that the trusted publisher names. */
  readonly workflow?: string;
}

/** What PyPI's verifier says of the files in a folder and the attestations beside them: a line each; throws where it refuses one. */
export const verifyAttestations = ({ folder, files, trustedRoot, workflow = "release.yml" }: ToVerify) => {
  const root = join(folder, "..", "trusted_root.json");
  writeFileSync(root, trustedRoot);
  const script = join(import.meta.dirname, "verify.py");
  const paths = files.map((file) => join(folder, file));
  const args = [script, root, claims.repository, workflow, ...paths];
  return execFileSync(pythonWithPackaging(), args, { encoding: "utf8", stdio: "pipe" }).trim().split("\n");
};
