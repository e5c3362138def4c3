/** Whether the gateway plays a demo: it says so beside being up. */
export async function isDemo(request: (path: string, options: RequestInit) => Promise<Response>): Promise<boolean> {
  const response = await request("/healthz", { method: "GET", credentials: "omit", cache: "no-store" });
  const health: unknown = await response.json();
  return typeof health === "object" && health !== null && "demo" in health && health.demo === true;
}
