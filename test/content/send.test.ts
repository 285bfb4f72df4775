import { afterEach, describe, expect, it } from 'vitest';
import { FORM, leave, visit, type Worker, willing } from './support/visit.ts';

afterEach(leave);

/** A worker that fails `times` times before it answers each kind of message. */
function failing(times: number, fail: () => unknown): Worker {
  const left = { 'page:hello': times, 'page:saw': times };
  return (message) => (left[message.name]-- > 0 ? fail() : willing(message));
}

const ALERT = '<p role="alert">Wrong password</p>';
const never = () => new Promise(() => {});
const gone = () => Promise.reject(new Error('Receiving end does not exist'));

describe('talking to the worker', () => {
  it.each([
    ['it is not there yet', gone],
    ['it answers nothing', () => undefined],
    ['it never answers', never],
  ])('asks again when %s', async (_, fail) => {
    const page = await visit(ALERT + FORM, failing(2, fail));
    await page.wait(10_000);
    const names = page.said.map(({ name }) => name);
    expect(names).toEqual([...Array(3).fill('page:hello'), ...Array(3).fill('page:saw')]);
    expect(new Set(page.saw().map((said) => JSON.stringify(said))).size).toBe(1);
  });

  it('goes quiet when nobody ever answers its greeting', async () => {
    const page = await visit(ALERT + FORM, failing(99, gone));
    await page.wait(120_000);
    expect(page.said).toHaveLength(5);
  });

  it('goes quiet when the page is none of ours', async () => {
    const page = await visit(ALERT + FORM, () => null);
    document.body.append('more');
    await page.wait(60_000);
    expect(page.said).toHaveLength(1);
  });

  it('says what was lost again, later', async () => {
    const refusing: Worker = (message) => (message.name === 'page:saw' ? null : willing(message));
    let worker = refusing;
    const page = await visit(ALERT + FORM, (message) => worker(message));
    worker = willing;
    await page.wait(11_000);
    expect(page.texts()).toEqual(['alert: Wrong password', 'alert: Wrong password']);
  });

  it('never says more than 20 things in a minute, and says the newest in the end', async () => {
    const page = await visit(`<p role="alert" id="a"></p>${FORM}`);
    for (let i = 0; i < 60; i++) {
      const alert = document.getElementById('a');
      if (alert) alert.textContent = `Message number ${i}`;
      await page.wait(1_000);
      if (i === 58) expect(page.said.length).toBeLessThanOrEqual(20);
    }
    expect(page.said.length).toBeGreaterThan(15);
    await page.wait(60_000);
    expect(page.texts()).toContain('alert: Message number 59');
  });
});
