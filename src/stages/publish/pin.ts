import { applyBounds } from "../../domain/pin/apply.ts";
import type { Member } from "../../domain/workspace/workspace.ts";
import type { Copy } from "../../ports/copy.ts";
import type { Stage } from "./stage.ts";

export interface PinOptions {
  readonly copy: Pick<Copy, "write">;
  readonly member: (name: string) => Member;
}

/** Writes the planned bounds into the copy. The checkout is never touched. */
export const pinStage = ({ copy, member }: PinOptions): Stage => ({
  name: "pin",
  slots: 1,
  run: async ({ package: { name, path, bounds } }) => {
    if (bounds.length === 0) return { kind: "skipped", reason: "nothing to pin" };
    const file = path === "." ? "pyproject.toml" : `${path}/pyproject.toml`;
    await copy.write(file, applyBounds(member(name), bounds));
    return { kind: "done", detail: bounds.map(({ to }) => to).join(", ") };
  },
});
