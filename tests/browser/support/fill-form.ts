import type { Locator, Page } from 'playwright-core';

/** Types into the text field of that label, inside `within` or the whole page. */
export async function fillText(within: Page | Locator, label: string | RegExp, text: string): Promise<void> {
  await within.getByRole('textbox', { name: label }).first().fill(text);
}

/** Fills a native date field, 'YYYY-MM-DD'. */
export async function fillDate(within: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  await within.getByLabel(label).first().fill(day);
}

/** Types some letters and takes the first suggestion that holds `option`. */
export async function pick(within: Page | Locator, label: string | RegExp, letters: string, option: string | RegExp) {
  const box = within.getByRole('combobox', { name: label });
  await box.fill(letters);
  const page = 'page' in within ? (within as Locator).page() : (within as Page);
  await page.getByRole('option', { name: option }).first().click();
}

/** Marks one answer of a group of chips, by mouse. */
export async function mark(within: Page | Locator, group: string | RegExp, answer: string | RegExp): Promise<void> {
  const box = within
    .getByRole('radiogroup', { name: group })
    .or(within.getByRole('group', { name: group }))
    .first();
  const exact = typeof answer === 'string';
  await box
    .getByRole('radio', { name: answer, exact })
    .or(box.getByRole('checkbox', { name: answer, exact }))
    .click();
}

/** Waits until the form says that what was typed is kept on this tablet. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page
    .getByText(/Guardado en esta tableta/)
    .first()
    .waitFor();
}
