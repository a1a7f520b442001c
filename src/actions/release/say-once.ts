import type { Progress } from "../../ports/progress.ts";

/** Progress that tells a finding once: what was said before the gates is no news to the publishing after them. */
export const sayOnce = (progress: Progress): Progress => {
  const said = new Set<string>();
  return {
    ...progress,
    finding: (finding) => {
      const words = JSON.stringify(finding);
      if (!said.has(words)) progress.finding(finding);
      said.add(words);
    },
  };
};
