import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, openHarness } from '#tests/form/support/open-harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness(9222);
});
afterAll(() => harness.close());

/** What the page's store keeps now. */
function memory(page: Page) {
  return page.evaluate(() => window.harness.memory);
}
function focusedPath(page: Page) {
  return page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? undefined);
}
async function arrive(page: Page, kind: string, id: string, values: Record<string, unknown>, change: string) {
  await page.evaluate(
    ([kind, id, values, change]) =>
      window.harness.store.arrive(kind as never, id as never, values as never, change as never),
    [kind, id, values, change],
  );
}
/** Waits until the page says that it is on the tablet. */
function saved(page: Page) {
  return page.getByText('Guardado en esta tableta').first().waitFor();
}

describe('what is missing', () => {
  test('is counted at the foot, and each tap leads to the next of it', async () => {
    const page = await harness.open();
    const count = page.getByRole('button', { name: /por completar: ir a lo siguiente/ });
    await expect.poll(() => count.textContent()).toBe('2 por completar');
    await count.click();
    await expect.poll(() => focusedPath(page)).toBe('participants');
    await count.click();
    await expect.poll(() => focusedPath(page)).toBe('whatWeDid');
    await page.keyboard.type('Cerramos las metas');
    await expect.poll(() => count.textContent()).toBe('1 por completar');
    await page.context().close();
  });

  test('a question that depends on another one shows with it, and keeps its answer while it hides', async () => {
    const page = await harness.open();
    await page.getByRole('radio', { name: 'No se pudo hacer' }).check();
    await page.getByRole('checkbox', { name: 'Lluvia, río, derrumbe o camino cerrado' }).check();
    await page.getByRole('radio', { name: 'Se hizo' }).check();
    await expect.poll(() => page.getByRole('checkbox', { name: /Lluvia/ }).count()).toBe(0);
    await page.getByRole('radio', { name: 'No se pudo hacer' }).check();
    expect(await page.getByRole('checkbox', { name: /Lluvia/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('one area too many is refused with a sentence', async () => {
    const page = await harness.open();
    for (const area of ['A ·', 'C ·']) await page.getByRole('checkbox', { name: area }).check();
    await page.getByRole('checkbox', { name: 'D ·' }).click();
    await page.getByText('Ya hay 3 elegidas').waitFor();
    expect(await page.getByRole('checkbox', { name: 'D ·' }).isChecked()).toBe(false);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  test('a note is written without touching the screen', async () => {
    const page = await harness.open();
    await page.getByRole('radio', { name: 'Se hizo' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: 'No se pudo hacer' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'Se hizo' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: /por completar: ir/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedPath(page)).toBe('participants');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedPath(page)).toMatch(/^participants\/.*\/role$/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Planeamiento');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rosa');
    await expect.poll(() => page.getByRole('textbox', { name: 'Nombre' }).inputValue()).toBe('Rosa');
    await page.getByRole('button', { name: 'Listo' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.row-told h3').allTextContents()).toEqual(['Rosa']);
    await page.context().close();
  });
});

describe('what the database says', () => {
  test('follows each change, never shows the answer to another question, and a failure goes to the boundary', async () => {
    const page = await harness.open('live');
    const live = (script: string) => page.evaluate(`window.live.${script}`);
    await expect.poll(() => page.locator('#note').textContent()).toBe('nada');
    await live("put({ id: 'a', text: 'uno' })");
    await expect.poll(() => page.locator('#note').textContent()).toBe('uno');
    await live("setId('b')");
    await expect.poll(() => page.locator('#note').textContent()).toBe('nada');
    expect(await live('drawn')).not.toContain('b:uno');
    expect(await live('drawn')).toContain('b:…');
    await live("setId('broken')");
    await page.getByText('Esta parte dejó de funcionar').waitFor();
    await page.context().close();
  });
});

describe('drafts', () => {
  test('after the browser dies the form comes back with its words, at the same field', async () => {
    const page = await harness.open();
    await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).fill('Revisamos el padrón');
    await saved(page);
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).inputValue())
      .toBe('Revisamos el padrón');
    await expect.poll(() => focusedPath(page)).toBe('whatWeDid');
    await page.context().close();
  });

  test('leaving makes the change, opening and leaving makes none', async () => {
    const page = await harness.open();
    await page.getByRole('button', { name: 'Salir' }).click();
    await page.waitForSelector('#closed');
    expect((await memory(page)).changes).toEqual([]);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).fill('Revisamos el padrón');
    await page.getByRole('button', { name: 'Salir' }).click();
    await expect.poll(async () => (await memory(page)).changes.length).toBe(1);
    const { draft } = (await memory(page)).changes[0] as never as { draft: { touched: Record<string, unknown> } };
    expect(draft.touched).toMatchObject({ completion: 'half-way', whatWeDid: 'Revisamos el padrón', areas: ['B'] });
    await page.context().close();
  });

  test('a tablet that cannot keep it says so and what to do', async () => {
    const page = await harness.open();
    await page.evaluate(() => {
      window.harness.store.fail = () => Object.assign(new Error('full'), { reason: 'full' });
    });
    await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).fill('Revisamos el padrón');
    await page.getByText('La tableta no tiene espacio').waitFor();
    await page.evaluate(() => {
      window.harness.store.fail = undefined;
    });
    await page.getByRole('button', { name: 'Probar otra vez' }).click();
    await saved(page);
    await page.context().close();
  });
});

describe('lists of people', () => {
  test('the name is asked only after it was accepted, and goes when the consent goes', async () => {
    const page = await harness.open();
    await page.getByRole('button', { name: 'Agregar persona' }).click();
    const name = page.getByRole('textbox', { name: 'Nombre' });
    expect(await name.count()).toBe(0);
    await page.getByRole('textbox', { name: 'Cargo o función' }).fill('Planeamiento');
    await page.getByRole('radio', { name: 'Sí', exact: true }).check();
    await name.fill('Rosa Huamán');
    await page.getByRole('button', { name: 'Listo' }).click();
    await page.getByText('acepta su nombre').waitFor();
    await page.getByRole('button', { name: 'Editar: Rosa Huamán' }).click();
    await page.getByRole('radio', { name: 'No', exact: true }).click();
    await page.getByRole('button', { name: 'Borrar el nombre' }).click();
    await page.getByRole('button', { name: 'Listo' }).click();
    await page.getByText('prefirió no dar su nombre').waitFor();
    await saved(page);
    expect(JSON.stringify(await memory(page))).not.toContain('Rosa Huamán');
    await page.context().close();
  });

  test('a row taken away comes back whole, and rows change places by buttons', async () => {
    const page = await harness.open();
    for (const position of ['Alcaldesa', 'Regidor']) {
      await page.getByRole('button', { name: 'Agregar persona' }).click();
      await page.getByRole('textbox', { name: 'Cargo o función' }).fill(position);
      await page.getByRole('button', { name: 'Listo' }).click();
    }
    const titles = () => page.locator('.row-told h3').allTextContents();
    await expect.poll(titles).toEqual(['Alcaldesa', 'Regidor']);
    await page.getByRole('button', { name: 'Editar: Regidor' }).click();
    await page.getByRole('button', { name: 'Subir' }).click();
    await page.getByRole('button', { name: 'Listo' }).click();
    await expect.poll(titles).toEqual(['Regidor', 'Alcaldesa']);
    await page.getByRole('button', { name: 'Editar: Alcaldesa' }).click();
    await page.getByRole('button', { name: 'Quitar', exact: true }).click();
    await expect.poll(titles).toEqual(['Regidor']);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('button', { name: 'Listo' }).click();
    await expect.poll(titles).toEqual(['Regidor', 'Alcaldesa']);
    await page.context().close();
  });

  test('those of last time come with one tap, once', async () => {
    const page = await harness.open();
    await arrive(
      page,
      'visit',
      'visit-0',
      {
        'participants/k1': { order: 'V' },
        'participants/k1/position': 'Planeamiento',
        'participants/k1/role': 'assisted',
      },
      'c0',
    );
    await page.getByRole('button', { name: 'Los de la vez pasada' }).click();
    await page.getByRole('button', { name: 'Los de la vez pasada' }).click();
    await expect.poll(() => page.locator('.row-told h3').allTextContents()).toEqual(['Planeamiento']);
    await page.context().close();
  });
});

describe('typing to find', () => {
  test('a district is found by keyboard without its accent, and shown with province and department', async () => {
    const page = await harness.open('kind=institution&id=inst-9');
    const box = page.getByRole('combobox', { name: /Distrito/ });
    await box.click();
    await page.keyboard.type('nauta lor');
    await page.getByRole('option', { name: /Nauta/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('Nauta · Loreto · Loreto');
    await box.click();
    await page.keyboard.type('xyz');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('Nauta · Loreto · Loreto');
    // Opening the list and going elsewhere leaves what was chosen; emptying the box takes it back.
    await box.click();
    await page.keyboard.press('Tab');
    expect(await box.inputValue()).toBe('Nauta · Loreto · Loreto');
    await box.click();
    await expect
      .poll(() => box.evaluate((input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!))
      .toBe(23);
    // Words that were never chosen stay in sight, told to be none, until Escape, a choice or an empty box.
    await page.keyboard.type('pebas');
    await page.keyboard.press('Tab');
    const note = page.getByText('Falta elegir de la lista. Mientras tanto sigue: Nauta · Loreto · Loreto.').first();
    await note.waitFor();
    expect(await box.inputValue()).toBe('pebas');
    expect(await box.getAttribute('aria-describedby')).toContain(await note.getAttribute('id'));
    expect(await page.getByRole('listbox').count()).toBe(0);
    await box.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => box.inputValue()).toBe('Nauta · Loreto · Loreto');
    await box.click();
    await box.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await expect.poll(() => box.inputValue()).toBe('');
    expect(await note.count()).toBe(0);
    await box.click();
    await page.keyboard.type('nauta');
    await page.getByRole('option', { name: /Nauta/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Falta elegir de la lista.', { exact: true }).first().waitFor();
    await box.click();
    await page.getByRole('option', { name: /Nauta/ }).click();
    await expect.poll(() => box.inputValue()).toBe('Nauta · Loreto · Loreto');
    expect(await page.getByText('Falta elegir').count()).toBe(0);
    await page.context().close();
  });

  test('who writes before the form has settled is not sent back to where she began', async () => {
    // Into the first field as soon as it is drawn, before the form's effects.
    const page = await harness.open('kind=institution&id=inst-8', undefined, () => {
      const watch = new MutationObserver(() => {
        const district = document.querySelector<HTMLInputElement>('[data-path="district"] input');
        const first = document.querySelector<HTMLElement>('[data-path="name"] input');
        if (!district || !first) return;
        watch.disconnect();
        first.focus();
        // On to the next field while the form still makes its way to the first: its effects ran, its two frames did not.
        requestAnimationFrame(() =>
          setTimeout(() =>
            requestAnimationFrame(() => {
              district.focus();
              district.value = 'chungui';
              district.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }),
          ),
        );
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.getByRole('option', { name: /Chungui/ }).waitFor();
    expect(await focusedPath(page)).toBe('district');
    expect(await page.locator('[data-path="district"] input').inputValue()).toBe('chungui');
    await page.context().close();
  });

  test('who opens «Agregar más» and goes on into another field at once stays there', async () => {
    const page = await harness.open('kind=institution&id=inst-6');
    await page.locator('[data-path="name"] input').evaluate(async (input: HTMLInputElement) => {
      document.querySelector<HTMLButtonElement>('.add-more')?.click();
      input.focus();
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    });
    expect(await focusedPath(page)).toBe('name');
    await page.context().close();
  });

  test('a letter typed before the next frame is not replaced by the one after it', async () => {
    const page = await harness.open('kind=institution&id=inst-7');
    const selected = await page
      .getByRole('combobox', { name: /Distrito/ })
      .evaluate(async (input: HTMLInputElement) => {
        input.focus();
        input.click();
        input.value = 'n';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return input.selectionEnd! - input.selectionStart!;
      });
    expect(selected).toBe(0);
    await page.context().close();
  });

  test('a tap selects what was chosen at once, and the name that arrives after the tap', async () => {
    // Tapped as soon as it is drawn: the name of the institution has not been read yet.
    const page = await harness.open('', undefined, () => {
      const watch = new MutationObserver(() => {
        const box = document.querySelector<HTMLInputElement>('[data-path="institution"] input');
        if (!box) return;
        watch.disconnect();
        box.focus();
        box.click();
        box.dataset.selectedAtOnce = `${box.value} ${box.selectionEnd! - box.selectionStart!}`;
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    const box = page.getByRole('combobox', { name: /Institución/ });
    expect(await box.getAttribute('data-selected-at-once')).toBe('… 1');
    await expect.poll(() => box.inputValue()).toBe('Red de Salud Valle Alto');
    expect(await box.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
      0, 23,
    ]);
    await page.keyboard.type('muni');
    expect(await box.inputValue()).toBe('muni');
    await page.context().close();
  });

  test('an institution that nobody wrote down yet is created on the spot', async () => {
    const page = await harness.open();
    const box = page.getByRole('combobox', { name: /Institución/ });
    await box.click();
    await page.keyboard.type('Comunidad de Kusipata');
    await page.getByRole('option', { name: '+ Crear «Comunidad de Kusipata»' }).click();
    await expect.poll(() => box.inputValue()).toBe('Comunidad de Kusipata');
    await page.context().close();
  });
});

describe('agreements of last time', () => {
  test('kept is one tap, a new date asks for it, and both travel to the agreements over what was seen', async () => {
    const page = await harness.open('', { width: 800, height: 1280 });
    await arrive(page, 'agreement', 'agr-1', { statement: 'Ajustar las metas', status: 'in-progress' }, 'c1');
    await arrive(page, 'agreement', 'agr-2', { statement: 'Cruzar el padrón', status: 'in-progress' }, 'c2');
    await page.reload();
    const first = page.locator('[data-path="previousAgreements/agr-1"]');
    const second = page.locator('[data-path="previousAgreements/agr-2"]');
    await first.getByRole('radio', { name: 'Cumplido', exact: true }).check();
    await second.getByRole('radio', { name: 'Con nueva fecha' }).check();
    await second.getByRole('textbox', { name: 'Nueva fecha' }).fill('2026-12-04');
    await second.getByRole('textbox', { name: 'Motivo' }).fill('Faltó el padrón');
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    await page.waitForSelector('#closed');
    const { edits } = (await memory(page)).changes[0] as { edits: unknown[] };
    const to = (record: string, field: string) =>
      (edits as { record: string; kind: string; field: string }[]).find(
        (edit) => edit.kind === 'agreement' && edit.record === record && edit.field === field,
      );
    expect(to('agr-1', 'status')).toMatchObject({ value: 'kept', over: ['c1'] });
    expect(to('agr-1', 'keptOn')).toMatchObject({ value: '2026-11-22' });
    expect(to('agr-2', 'status')).toMatchObject({ value: 'rescheduled', over: ['c2'] });
    expect(to('agr-2', 'newDueOn')).toMatchObject({ value: '2026-12-04' });
    expect(to('agr-2', 'reason')).toMatchObject({ value: 'Faltó el padrón' });
    await page.context().close();
  });
});

describe('others and finishing', () => {
  test('two versions of one text are side by side until somebody joins them', async () => {
    const page = await harness.open();
    await arrive(page, 'visit', 'visit-1', { whatWeDid: 'Antes', status: 'held' }, 'c1');
    await page.reload();
    await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).fill('Lo de aquí');
    await arrive(page, 'visit', 'visit-1', { whatWeDid: 'Lo de Rosa' }, 'c2');
    await page.getByText('Dos versiones de este texto').waitFor();
    await page.getByText('Rosa Huamán').waitFor();
    await page.getByRole('button', { name: 'Juntar los dos' }).click();
    expect(await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).inputValue()).toBe(
      'Lo de aquí\n\nLo de Rosa',
    );
    await expect.poll(() => page.getByText('Dos versiones de este texto').count()).toBe(0);
    await page.context().close();
  });

  test('what blocks is listed, led to, and saved half-way by who goes on later', async () => {
    const page = await harness.open();
    await page.getByRole('checkbox', { name: 'Taller a un equipo' }).check();
    expect(await page.getByText('Impide terminar').count()).toBe(0);
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    await page.getByRole('dialog').getByText('parte de una capacitación').waitFor();
    await page.getByRole('button', { name: 'Completar ahora' }).click();
    await expect.poll(() => focusedPath(page)).toBe('priorTraining/topic');
    await page.getByText('Impide terminar').waitFor();
    await page.getByRole('button', { name: 'Terminar nota' }).click();
    await page.getByRole('button', { name: 'Dejarla a medias y salir' }).click();
    await page.waitForSelector('#closed');
    expect((await memory(page)).changes[0]?.draft.touched.completion).toBe('half-way');
    await page.context().close();
  });

  test('a second window reads only', async () => {
    const page = await harness.open();
    await page.evaluate(() => window.harness.store.lockedElsewhere.add('visit-1'));
    await page.getByRole('button', { name: 'Salir' }).click();
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByText('abierto en otra ventana').waitFor();
    expect(await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Terminar nota' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('on every size', () => {
  for (const [name, size] of Object.entries({
    landscape: { width: 1280, height: 800 },
    portrait: { width: 800, height: 1280 },
    phone: { width: 360, height: 740 },
  })) {
    test(`nothing scrolls sideways and everything to touch is large enough, ${name}`, async () => {
      const page = await harness.open('', size);
      await page.getByRole('button', { name: 'Agregar persona' }).click();
      const found = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - window.innerWidth,
        small: [...document.querySelectorAll<HTMLElement>('.record-form :is(button, input, textarea, a, .choice)')]
          .filter((each) => each.offsetParent && each.getBoundingClientRect().height < 47.5 && !each.matches('.cover'))
          .map((each) => each.outerHTML.slice(0, 80)),
      }));
      expect(found).toEqual({ sideways: 0, small: [] });
      await page.context().close();
    });
  }

  test('axe finds nothing in a form with everything open', async () => {
    const page = await harness.open('', { width: 800, height: 1280 });
    await arrive(page, 'agreement', 'agr-1', { statement: 'Ajustar las metas', status: 'in-progress' }, 'c1');
    await arrive(
      page,
      'visit',
      'visit-1',
      { whatWeDid: 'Antes', status: 'held', modalities: ['personal', 'document-review'] },
      'c2',
    );
    await page.reload();
    const folds = page.getByRole('button', { name: /^Agregar más/ });
    await folds.first().waitFor();
    for (let left = await folds.count(); left > 0; left--) {
      await folds.first().click();
      await expect.poll(() => folds.count()).toBeLessThan(left);
    }
    await page.getByRole('button', { name: 'Agregar persona' }).click();
    await page.getByRole('radio', { name: 'Con nueva fecha' }).check();
    await page.getByRole('textbox', { name: '¿Qué hicimos juntos?' }).fill('Lo de aquí');
    await arrive(page, 'visit', 'visit-1', { whatWeDid: 'Lo de Rosa' }, 'c3');
    await page.getByText('Dos versiones de este texto').waitFor();
    await page.getByRole('combobox', { name: 'Institución' }).click();
    await page.getByRole('option').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((each) => [each.id, each.impact, each.nodes.map((node) => node.html).slice(0, 3)])).toEqual(
      [],
    );
    await page.context().close();
  });

  test('a key typed draws again only what hangs on it', async () => {
    const page = await harness.open();
    const box = page.getByRole('textbox', { name: '¿Qué hicimos juntos?' });
    await box.fill('Hola');
    await saved(page);
    const drawn = () => page.evaluate(() => window.harness.drawn);
    const before = await drawn();
    await box.press('a');
    await saved(page);
    // The box and its frame, the foot and the mark; the form has some 600 pieces.
    expect((await drawn()) - before).toBeLessThan(60);
    await page.context().close();
  });
});
