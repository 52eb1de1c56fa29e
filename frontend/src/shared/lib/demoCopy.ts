/** The demo serves its sites three ports above the product. */
const SITES_PORT = 3;

/**
 * Where the demo's copy of an inspected site stands, e.g. `http://www.xingping.gov.cn.localhost:8083/`;
 * null for other addresses, and where the product is not opened on the machine it runs on.
 */
export function demoCopy(
  href: string | null | undefined,
  here: { hostname: string; port: string },
): string | null {
  if (!href || here.hostname !== 'localhost' || !here.port || !URL.canParse(href)) return null;
  const { hostname, pathname, search, protocol } = new URL(href);
  if (!/^https?:$/.test(protocol) || !hostname.endsWith('.gov.cn')) return null;
  return `http://${hostname}.localhost:${Number(here.port) + SITES_PORT}${pathname}${search}`;
}
