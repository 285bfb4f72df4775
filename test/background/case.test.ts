import { describe, expect, it } from 'vitest';
import { addFacts, emptyCase } from '../../src/background/case.ts';
import { caseSchema, type Fact, NAMELESS, NAMELESS_TLS } from '../../src/core/evidence.ts';
import { completeFact } from '../core/stories/facts.ts';

const message = (text: string): Fact => ({
  kind: 'message',
  problem: 'credentials.invalid',
  strength: 'strong',
  where: 'alert',
  text,
});
const failed = (code: string): Fact => ({
  kind: 'network-error',
  resource: 'page',
  host: 'a.test',
  code,
});
const trip = (set: number, kept: number): Fact => ({
  kind: 'cookie-round-trip',
  host: 'a.test',
  set,
  kept,
});

const PAGE = completeFact({ kind: 'page' });

describe('addFacts', () => {
  it('keeps the first time of a message seen twice on one page', () => {
    const once = addFacts(emptyCase('p', 0), [message('Wrong password')], 10);
    const twice = addFacts(once, [message('Wrong password')], 20);
    expect(twice.evidence.map(({ at }) => at)).toEqual([10]);
  });

  it('keeps the same message of two page loads apart', () => {
    const once = addFacts(emptyCase('p', 0), [message('Wrong password')], 10);
    const twice = addFacts({ ...once, page: 2 }, [message('Wrong password')], 20);
    expect(twice.evidence.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('never overwrites the first error code of a page', () => {
    const first = addFacts(emptyCase('p', 0), [failed('net::ERR_NAME_NOT_RESOLVED')], 10);
    const retried = addFacts(first, [failed('net::ERR_TIMED_OUT')], 20);
    expect(retried.evidence.map(({ fact }) => fact)).toEqual([
      failed('net::ERR_NAME_NOT_RESOLVED'),
    ]);
  });

  it('takes the browser’s code for what the page told of before, and keeps it', () => {
    const told = addFacts(emptyCase('p', 0), [failed(NAMELESS)], 10);
    const named = addFacts(told, [failed('NS_ERROR_ABORT')], 20);
    const again = addFacts(named, [failed(NAMELESS)], 30);
    expect(again.evidence.map(({ fact }) => fact)).toEqual([failed('NS_ERROR_ABORT')]);
  });

  it('takes the number of a failed encryption, whichever of the two comes first', () => {
    const named = [failed('SEC_ERROR_EXPIRED_CERTIFICATE')];
    const vague = [failed(NAMELESS), failed(NAMELESS_TLS)];
    for (const order of [
      [...vague, ...named],
      [...named, ...vague],
    ]) {
      const record = addFacts(emptyCase('p', 0), order, 10);
      expect(record.evidence.map(({ fact }) => fact)).toEqual(named);
    }
  });

  it('keeps what it knows of a failure when less is told of it', () => {
    const record = addFacts(emptyCase('p', 0), [failed(NAMELESS_TLS), failed(NAMELESS)], 10);
    expect(record.evidence.map(({ fact }) => fact)).toEqual([failed(NAMELESS_TLS)]);
  });

  it('replaces an older cookie round trip, also across page loads', () => {
    const lost = addFacts(emptyCase('p', 0), [trip(2, 0)], 10);
    const kept = addFacts({ ...lost, page: 5 }, [trip(2, 2)], 20);
    expect(kept.evidence.map(({ fact }) => fact)).toEqual([trip(2, 2)]);
  });

  it('counts every submit, also on a page that never reloads', () => {
    const submit: Fact = { kind: 'submit', form: 'password' };
    const record = addFacts(emptyCase('p', 0), [submit, submit, submit], 10);
    expect(record.evidence).toHaveLength(3);
  });

  it('keeps the time at which a page came, however often it is looked at', () => {
    const came = addFacts(emptyCase('p', 0), [PAGE], 10);
    const seen = addFacts(came, [{ ...PAGE }], 40_000);
    const moved = addFacts(seen, [completeFact({ kind: 'page', form: 'code' })], 50_000);
    expect(seen.evidence.map(({ at }) => at)).toEqual([10]);
    expect(moved.evidence.map(({ at }) => at)).toEqual([50_000]);
  });

  it('loses no step, answer or refusal to a circle of page loads', () => {
    const did: Fact[] = [
      { kind: 'tried', fix: 'start-again', result: 'same' },
      { kind: 'answer', question: 'scope', answer: 'only-me' },
      { kind: 'submit', form: 'password' },
      message('Wrong password'),
    ];
    let record = addFacts(emptyCase('p', 0), did, 10);
    for (let load = 2; load < 302; load += 1)
      record = addFacts({ ...record, page: load }, [PAGE, failed('net::ERR_ABORTED')], load * 100);
    expect(record.evidence).toHaveLength(200);
    expect(record.evidence.slice(0, 4).map(({ fact }) => fact)).toEqual(did);
    expect(record.evidence.at(-1)?.page).toBe(301);
  });

  it('stays within the bound of the schema', () => {
    const many = Array.from({ length: 450 }, (_, index) => message(`text ${index}`));
    const record = addFacts(emptyCase('p', 0), many, 10);
    expect(caseSchema.safeParse(record).success).toBe(true);
    expect(record.evidence.at(-1)?.fact).toEqual(message('text 449'));
  });
});
