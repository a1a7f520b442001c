import type { Finding } from "../problem/finding.ts";

/** Whether an index is down, or cannot be read: that says nothing against a release. */
export const isOfIndex = ({ code }: Finding): boolean => code.startsWith("RA-INDEX-");

/** Whether that is all that went wrong. */
export const isUndecided = (findings: readonly Finding[]): boolean => {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.length > 0 && errors.every(isOfIndex);
};
