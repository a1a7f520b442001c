/** What a trusted publisher is made of: the fields of PyPI's form. https://docs.pypi.org/trusted-publishers/adding-a-publisher/ */
export interface PublisherJob {
  readonly owner: string;
  readonly repository: string;
  /** The workflow's file name, without folders. */
  readonly workflow: string;
  /** Of the job; empty where it has none, `undefined` where that is not known. */
  readonly environment: string | undefined;
}

/**
 * The job as the form wants it: `repository` is `owner/name`, `workflowRef` is `owner/name/.github/workflows/x.yml@ref`.
 * `undefined` where either is missing. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const publisherJob = ({
  repository = "",
  workflowRef = "",
  environment,
}: {
  readonly repository: string | undefined;
  readonly workflowRef: string | undefined;
  readonly environment: string | undefined;
}): PublisherJob | undefined => {
  const [owner = "", name = ""] = repository.split("/");
  const workflow = workflowRef.replace(/@.*$/s, "").split("/").at(-1) ?? "";
  return owner === "" || name === "" || workflow === ""
    ? undefined
    : { owner, repository: name, workflow, environment };
};

/** The fields in the form's own words, on one line. */
export const publisherFields = ({ owner, repository, workflow, environment }: PublisherJob): string =>
  [
    `Owner ${owner}`,
    `Repository name ${repository}`,
    `Workflow name ${workflow}`,
    environment === undefined
      ? "Environment name as the job's environment (empty without one)"
      : `Environment name ${environment === "" ? "empty" : environment}`,
  ].join(", ");
