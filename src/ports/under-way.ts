import type { Answer } from "./forge.ts";

/** A run of a workflow. Its texts are foreign. */
export interface WorkflowRun {
  /** As the forge counts the workflow's runs. */
  readonly number: number;
  /** The branch or tag that it runs for. */
  readonly ref: string | undefined;
  /** Its page. */
  readonly url: string;
}

/** A release of the forge that nobody sees but who may write. */
export interface DraftRelease {
  /** The tag that it is for: there may be none yet. */
  readonly tag: string;
  /** Its page. */
  readonly url: string;
}

/** What else is going on at the forge while this job runs. Each is one question; the newest hundred are looked at. */
export interface UnderWay {
  /** Other runs of this job's workflow that are in progress; those that wait for this one are not. */
  runs(): Promise<Answer<readonly WorkflowRun[]>>;
  /** Drafts, where the token may see any. */
  drafts(): Promise<Answer<readonly DraftRelease[]>>;
}
