import { Bug } from "../domain/problem/problem.ts";
import type { Access } from "./access.ts";
import { type Admits, closedStore } from "./admission.ts";
import { createRoutes } from "./routes.ts";
import { loopback, serve } from "./serve.ts";
import { openStore } from "./store.ts";
import { pypiLimit } from "./upload.ts";

/** An index that runs in this process. All URLs end in `/`. */
export interface EmbeddedIndex extends AsyncDisposable {
  readonly url: string;
  /** For `uv publish --publish-url`. */
  readonly uploadUrl: string;
  /** For `uv publish --check-url` and installers. */
  readonly simpleUrl: string;
  /** Followed by `<name>/json`. */
  readonly jsonUrl: string;
}

export interface IndexOptions {
  /** A folder, made where there is none; what an earlier index left there is served. */
  readonly store: string;
  /** Any free one where not given, or 0. */
  readonly port?: number;
  /** Installers remember wheels by URL, so that each run needs a path of its own. */
  readonly access: Access;
  /** True where not given. */
  readonly hasPyPIRules?: boolean;
  /** What it takes and serves; where not given, all that is uploaded and all that is in the store. */
  readonly admits?: Admits;
  /** Whether what it has taken outlasts a power cut; true where not given. */
  readonly isDurable?: boolean;
  /** The addresses to listen on: the first that this machine has. */
  readonly hosts?: readonly string[];
}

/**
 * Starts an index on loopback. Disposing cuts every connection and waits until the uploads that were under way have been
 * cleared away.
 */
export const startIndex = async ({
  store,
  port = 0,
  access,
  hasPyPIRules = true,
  admits,
  isDurable = true,
  hosts = loopback,
}: IndexOptions): Promise<EmbeddedIndex> => {
  if (!/^[\w-]+$/.test(access.path)) throw new Bug(`not fit for a URL: ${access.path}`);
  const opened = await openStore(store, { isDurable });
  // What is admitted was chosen before, and PyPI grants some projects more than its default.
  const largest = hasPyPIRules && admits === undefined ? pypiLimit : Number.POSITIVE_INFINITY;
  const kept = admits === undefined ? opened : closedStore(opened, admits);
  const app = createRoutes(kept, access, { hasPyPIRules, largest });
  const serving = await serve(app, port, hosts);
  const url = `${serving.origin}${access.path}/`;
  return {
    url,
    uploadUrl: `${url}legacy/`,
    simpleUrl: `${url}simple/`,
    jsonUrl: `${url}pypi/`,
    [Symbol.asyncDispose]: () => serving[Symbol.asyncDispose](),
  };
};
