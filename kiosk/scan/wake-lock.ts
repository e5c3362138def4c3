/** Keeps the screen on while the page is in view, if the device agrees; answers with a function that lets it sleep again. */
export function keepScreenAwake(): () => void {
  if (!("wakeLock" in navigator)) return () => undefined;
  let isReleased = false;
  let held: WakeLockSentinel | null = null;

  async function request(): Promise<void> {
    if (document.visibilityState !== "visible" || isReleased) return;
    held = await navigator.wakeLock.request("screen").catch(() => null);
    if (isReleased) await held?.release();
  }

  const onVisibility = (): void => void request();
  document.addEventListener("visibilitychange", onVisibility);
  void request();
  return () => {
    isReleased = true;
    document.removeEventListener("visibilitychange", onVisibility);
    void held?.release();
  };
}
