import type { Page } from 'playwright-core';

// A4 without its margins, in CSS pixels: what a sheet is laid out on.
const sheetWidth = Math.floor(((210 - 32) / 25.4) * 96);

interface LaidOut {
  text: string;
  /** What is wider than a sheet. */
  tooWide: string[];
}

/** The page laid out as for the printer, on the width of a sheet. */
export async function layOut(page: Page): Promise<LaidOut> {
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: sheetWidth, height: 1000 });
  const laidOut = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const right = document.documentElement.clientWidth + 1;
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what is printed is what is rendered, not what is hidden in the page
      text: document.body.innerText,
      tooWide: shown
        .filter((element) => element.getBoundingClientRect().right > right)
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
    };
  });
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
  return laidOut;
}

/** As {@link layOut}, and the sheets of the PDF counted. */
export async function printPage(page: Page): Promise<LaidOut & { sheets: number }> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
  await session.detach();
  const sheets =
    Buffer.from(data, 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { sheets, ...(await layOut(page)) };
}
