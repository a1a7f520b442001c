import { type PackageSources, sourcesToml } from "../../domain/indexes/package-sources.ts";
import { keepEnvironments, type OwnedEnvironments } from "../../stages/publish/smoke/kept-environments.ts";
import type { Setting } from "./course.ts";

/** What packages are tried in, with what they need from where the workspace takes it. */
export const environmentsFor = (
  sources: PackageSources,
  { ports, run }: Pick<Setting, "ports" | "run">,
): OwnedEnvironments =>
  keepEnvironments({ ...ports, scratch: run.scratch, uvToml: sourcesToml(sources), slots: ports.facts.cores });
