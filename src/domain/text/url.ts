export const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

/** A path as it stands in a URL: its slashes stay. */
export const pathInUrl = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
