import { isLoopback, type Target } from "./target.ts";

/** Where an index that knows trusted publishing answers for it. */
export interface TrustedPublishingUrls {
  /** Whom an identity token must be for. */
  readonly audience: string;
  /** Exchanges an identity token for an upload token. */
  readonly mint: string;
  /** Ends an upload token before its time. */
  readonly burn: string;
}

/**
 * As PyPI has them, at the root of the upload URL's host where that is no preset's. An identity goes over TLS alone, save on
 * loopback. https://docs.pypi.org/trusted-publishers/using-a-publisher/
 */
export const trustedPublishingUrls = ({
  preset,
  uploadUrl,
}: Pick<Target, "preset" | "uploadUrl">): TrustedPublishingUrls => {
  const site = new URL(preset?.siteUrl ?? uploadUrl);
  if (!isLoopback(site.href)) site.protocol = "https:";
  const at = (name: string): string => new URL(`/_/oidc/${name}`, site).href;
  return { audience: at("audience"), mint: at("mint-token"), burn: at("burn-token") };
};
