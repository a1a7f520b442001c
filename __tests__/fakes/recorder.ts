import type { Progress } from "../../src/ports/progress.ts";

/** A `Progress` that keeps what it was told, as `stage package` and `stage package kind`. */
export const recorder = (): Progress & { readonly events: string[] } => {
  const events: string[] = [];
  return {
    events,
    planned: () => {},
    started: ({ package: name, stage }) => events.push(`${stage} ${name}`),
    ended: ({ package: name, stage, kind }) => events.push(`${stage} ${name} ${kind}`),
    detail: () => {},
    finding: ({ code }) => events.push(code),
    status: () => {},
    finished: () => {},
  };
};
