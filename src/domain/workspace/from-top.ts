import type { Finding } from "../problem/finding.ts";
import { join } from "./path.ts";
import type { Workspace } from "./workspace.ts";

/** A finding whose file is relative to the workspace's root, as users get it: relative to the git top level. */
export const fromTop = (finding: Finding, { prefix }: Pick<Workspace, "prefix">): Finding =>
  finding.file === undefined ? finding : { ...finding, file: join(prefix, finding.file) };
