import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Headers for every answer: only our own scripts, styles and connections; WebAssembly for the code reader; the camera for our own pages.
 * They are the same each time, so they are made once and set on the connection, also for answers that never reach the application.
 */
export async function securityHeaders(): Promise<readonly (readonly [name: string, value: string])[]> {
  const probe = new Hono();
  probe.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        mediaSrc: ["'self'", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      permissionsPolicy: { camera: ["self"], microphone: [], geolocation: [], screenWakeLock: ["self"] },
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
    }),
  );
  probe.get("/", (context) => context.body(null, 204));
  const { headers } = await probe.request("/");
  return [...headers];
}
