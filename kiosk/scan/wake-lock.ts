/**
 * Keeps the screen on while the page is in view. A device may refuse, on a low battery for example; then the screen follows its own settings.
 * @returns a function that lets the screen sleep again
 */
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
