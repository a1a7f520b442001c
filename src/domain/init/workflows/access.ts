import { indexPresets } from "../../target/presets.ts";
import type { OwnIndex, Reading, Uploading } from "./own-index.ts";
import { foreign, type Given, type Step, scalar, shell } from "./steps.ts";
import type { Host, PublishWish } from "./wish.ts";

/** What a job has to have for an index to answer it, and what its step of ours is given. */
export interface Access {
  /** Where the forge has environments. */
  readonly environment: string | undefined;
  readonly permissions: Readonly<Record<string, string>>;
  /** They go before what uses the login. */
  readonly steps: readonly Step[];
  /** Of `publish`, which alone takes a login. */
  readonly given: Given;
  /** uv's own login, which everything takes that reads an index. */
  readonly env: Given;
}

/** What holds the login of a job: the variable and the secret are the environment's, or where there are none the repository's. */
export interface Holder {
  readonly environment: string;
  readonly user: string;
  readonly secret: string;
}

export const reader: Holder = { environment: "packages-read", user: "PACKAGES_READ_USER", secret: "PACKAGES_READ" };
export const publisher: Holder = { environment: "packages", user: "PACKAGES_UPLOAD_USER", secret: "PACKAGES_UPLOAD" };

/** Where one job does everything, it has one environment. */
export const readerAt = (host: Host): Holder =>
  host === "github" ? reader : { ...reader, environment: publisher.environment };

/** The secret with a token, where there is no trusted publisher. */
export const tokenSecret = "PYPI_API_TOKEN";

/** The variables of an environment that say as whom a job logs in to a cloud. */
export const cloudVariables = {
  aws: ["AWS_ROLE"],
  google: ["GOOGLE_PROVIDER", "GOOGLE_SERVICE_ACCOUNT"],
} as const;

type Logged = Pick<PublishWish, "host" | "index">;

/** Whether the index knows the job by its identity. */
export const isTrusted = ({ host, index }: Logged): boolean =>
  host === "github" && (index === undefined || index.uploading.kind === "pypi");

/** Gitea has none. */
const environmentAt = (host: Host, name: string): string | undefined => (host === "gitea" ? undefined : name);

const nothing: Access = { environment: undefined, permissions: {}, steps: [], given: {}, env: {} };

/** What a job has that reads the index. Without a checkout nothing else tells uv of it. */
export const readAccess = (wish: Logged, { hasCheckout }: { readonly hasCheckout: boolean }): Access => {
  const { index } = wish;
  if (index === undefined || index.reading === "open") return nothing;
  const { given, ...rest } = loginOf(wish, index, { ...readerAt(wish.host), id: "reader" });
  const env = uvLogin(index.reading, given, hasCheckout);
  // uv's own comes first.
  return { ...rest, given: index.reading === "input" ? given : {}, env };
};

/** What a job has that uploads. */
export const uploadAccess = (wish: Logged, { hasCheckout }: { readonly hasCheckout: boolean }): Access => {
  const { index } = wish;
  if (isTrusted(wish)) {
    const environment = index?.index ?? indexPresets.pypi.name;
    return { ...nothing, environment, permissions: { "id-token": "write # for trusted publishing" } };
  }
  if (index === undefined || index.uploading.kind === "pypi") {
    return {
      ...nothing,
      environment: environmentAt(wish.host, index?.index ?? indexPresets.pypi.name),
      given: { "pypi-api-token": secretOf(tokenSecret) },
    };
  }
  const access = loginOf(wish, index, { ...publisher, id: "publisher" });
  // The identity is the cloud's, and no index is to be asked whether it knows it.
  const never = Object.keys(access.permissions).length === 0 ? {} : { "trusted-publishing": "never" };
  return { ...access, given: { ...access.given, ...never }, env: uvLogin(index.reading, access.given, hasCheckout) };
};

/** Where what uploads goes to. */
export const where = ({ index }: Pick<PublishWish, "index">): Given =>
  index === undefined
    ? {}
    : { index: scalar(index.index), "check-url": index.checkUrl === undefined ? undefined : scalar(index.checkUrl) };

/** Which index is asked by a step that takes no password. */
export const asked = ({ index }: Pick<PublishWish, "index">): Given => {
  if (index === undefined) return {};
  return { index: index.reading === "input" ? '"off" # it takes no password' : scalar(index.checkUrl ?? index.index) };
};

const secretOf = (name: string): string => `\${{ secrets.${name} }}`;

const uvLogin = (reading: Reading, { username, password }: Given, hasCheckout: boolean): Given =>
  typeof reading === "string"
    ? {}
    : {
        ...(hasCheckout ? {} : { UV_INDEX: scalar(reading.declared) }),
        [reading.variables.username]: username,
        [reading.variables.password]: password,
      };

/** A login as the index wants it. Clouds know the jobs of github.com by their identity; elsewhere the job has a key of theirs. */
const loginOf = ({ host }: Logged, { uploading }: OwnIndex, holder: Holder & { readonly id: string }): Access => {
  const { id } = holder;
  const environment = environmentAt(host, holder.environment);
  const user = `\${{ vars.${holder.user} }}`;
  const password = secretOf(holder.secret);
  const made = `\${{ steps.${id}.outputs.token }}`;
  const identity = { "id-token": "write # for the step that logs in to the cloud" };
  const given = (username: string, password: string): Given => ({ username, password });
  const hasIdentity = host === "github";
  if (uploading.kind === "aws") {
    const key = { AWS_ACCESS_KEY_ID: user, AWS_SECRET_ACCESS_KEY: password };
    const steps = hasIdentity
      ? [
          foreign("aws", { "role-to-assume": variable("AWS_ROLE"), "aws-region": uploading.region }),
          awsLogin(uploading, { id }),
        ]
      : [awsLogin(uploading, { id, env: key })];
    return { environment, permissions: hasIdentity ? identity : {}, steps, given: given("aws", made), env: {} };
  }
  if (uploading.kind === "google" && hasIdentity) {
    const login = foreign(
      "google",
      {
        workload_identity_provider: variable("GOOGLE_PROVIDER"),
        service_account: variable("GOOGLE_SERVICE_ACCOUNT"),
        token_format: "access_token",
        create_credentials_file: "false # the checkout stays as it is",
      },
      { id },
    );
    const token = `\${{ steps.${id}.outputs.access_token }}`;
    return { environment, permissions: identity, steps: [login], given: given("oauth2accesstoken", token), env: {} };
  }
  const username = uploading.kind === "google" ? "_json_key_base64" : user;
  return { ...nothing, environment, given: { username, password } };
};

const variable = (name: string): string => `\${{ vars.${name} }}`;

/** https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html */
const awsLogin = (
  { domain, account, region }: Extract<Uploading, { kind: "aws" }>,
  about: { readonly id: string; readonly env?: Given },
): Step =>
  shell(
    [
      `token=$(aws codeartifact get-authorization-token --domain ${domain} --domain-owner ${account} --region ${region} --query authorizationToken --output text)`,
      'echo "::add-mask::$token"',
      'echo "token=$token" >> "$GITHUB_OUTPUT"',
    ],
    about,
  );
