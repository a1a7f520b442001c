import type { Runs } from "../../ports/runs.ts";
import type { InstallersPorts } from "../../stages/installers/ports.ts";
import type { ReleaseFilesPorts } from "../../stages/release-files/ports.ts";
import type { WritePorts } from "../../stages/release-files/write-files.ts";
import type { ReleasePlanPorts } from "../../stages/release-plan/ports.ts";

export interface VersionPorts
  extends ReleasePlanPorts,
    Omit<InstallersPorts, "uv">,
    Omit<ReleaseFilesPorts, "config" | "uv">,
    WritePorts {
  readonly uv: InstallersPorts["uv"] & ReleaseFilesPorts["uv"];
  readonly runs: Runs;
}
