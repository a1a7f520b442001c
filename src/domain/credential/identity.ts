import { field, isText } from "../text/json.ts";
import { type PublisherJob, publisherJob } from "./publisher-job.ts";

/** What a job's identity token says of it. https://docs.github.com/en/actions/reference/security/oidc */
export interface Identity {
  readonly subject: string;
  /** As an index compares it with its trusted publishers; `undefined` where the token says too little. */
  readonly job: PublisherJob | undefined;
  /** Whether the job's steps stand in a workflow that another one called: PyPI supports none of those. */
  readonly isReusable: boolean;
  /** Whether another server than github.com says so: PyPI trusts none of its jobs. */
  readonly isElsewhere: boolean;
}

/**
 * Reads a JSON web token; `undefined` where it is none or has no subject. Its signature is for those who trust it to check.
 * https://www.rfc-editor.org/rfc/rfc7519
 */
export const readIdentity = (token: string): Identity | undefined => {
  const claims = claimsOf(token);
  const claim = (name: string): string | undefined => {
    const value = field(claims, name);
    return isText(value) ? value : undefined;
  };
  const subject = claim("sub");
  if (subject === undefined || subject === "") return undefined;
  const workflowRef = claim("workflow_ref");
  const issuer = claim("iss");
  const environment = claim("environment") ?? "";
  return {
    subject,
    job: publisherJob({ repository: claim("repository"), workflowRef, environment }),
    isElsewhere: issuer !== undefined && URL.parse(issuer)?.host !== "token.actions.githubusercontent.com",
    isReusable: workflowRef !== (claim("job_workflow_ref") ?? workflowRef),
  };
};

const claimsOf = (token: string): unknown => {
  try {
    const part = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (each) => each.charCodeAt(0))));
  } catch {
    return undefined;
  }
};
