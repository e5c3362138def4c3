/** Whether the gateway plays a demo: only then has it links to the demo's pages. */
export async function isDemo(request: (path: string, options: RequestInit) => Promise<Response>): Promise<boolean> {
  const response = await request("/demo/links.json", { method: "GET", credentials: "omit", cache: "no-store" });
  return response.ok;
}
