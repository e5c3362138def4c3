import type { Page } from "playwright-core";

/** What staff wear gloves for: every control of a panel that is not always there. */
const gloveControls = ".button-danger, .choice-panel :is(.button, .input), .role-choice, .waiting, .temperature-instrument .button";

/** What is wrong with the page as it is laid out now. */
export async function faultsOfLayout(page: Page): Promise<readonly string[]> {
  return page.evaluate((gloves) => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push("scrolls sideways");
    if (document.documentElement.scrollHeight > innerHeight) faults.push(`is ${document.documentElement.scrollHeight - innerHeight} px too high`);
    for (const control of document.querySelectorAll(gloves)) {
      const { width, height } = control.getBoundingClientRect();
      if (width > 0 && Math.min(width, height) < 55.9) faults.push(`too small for a glove: ${control.textContent}`);
    }
    return faults;
  }, gloveControls);
}
