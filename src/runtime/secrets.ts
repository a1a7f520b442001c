import { Secret } from "../domain/credential/secret.ts";
import type { Environment } from "./environment.ts";

const secretNames =
  /^(?:INPUT_(?:PYPI-API-TOKEN|PASSWORD|GITHUB-TOKEN)|PYPI_API_TOKEN|UV_PUBLISH_(?:TOKEN|PASSWORD)|TWINE_PASSWORD|(?:GITHUB|GH|GITEA|FORGEJO)_TOKEN|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/;

/** The secrets that the process was started with. A variable of another name that holds one is kept from children too. */
export const secretsIn = ({ variables }: Environment): readonly Secret[] =>
  Object.entries(variables)
    .filter(([name]) => secretNames.test(name))
    .map(([, value]) => new Secret(value));
