import { beforeEach, describe, expect, it } from 'vitest';
import {
  begin,
  ended,
  forgetLoads,
  greet,
  loadOf,
  restored,
  unbegin,
} from '../../src/background/loads.ts';

const TAB = 7;

beforeEach(() => forgetLoads(TAB));

describe('what a page says', () => {
  it('belongs to its own load, though the next page was asked for', () => {
    begin(TAB, 10);
    greet(TAB, 'first', 20);
    begin(TAB, 30);
    expect(loadOf(TAB, 'first', 40)).toBe(1);
    greet(TAB, 'second', 50);
    expect(loadOf(TAB, 'second', 60)).toBe(2);
    expect(loadOf(TAB, 'first', 60)).toBe(1);
  });

  it('belongs to the load before, when a frame says it until the next page greets', () => {
    begin(TAB, 10);
    greet(TAB, 'first', 20);
    begin(TAB, 30);
    expect(loadOf(TAB, undefined, 40)).toBe(1);
    greet(TAB, 'second', 50);
    expect(loadOf(TAB, undefined, 60)).toBe(2);
  });

  it('belongs to the latest load once the worker was started anew', () => {
    expect(loadOf(TAB, 'older than the worker', 10)).toBe(0);
    begin(TAB, 20);
    expect(loadOf(TAB, 'older than the worker', 30)).toBe(0);
  });

  it('belongs to the latest load after a download, which brings no page', () => {
    begin(TAB, 10);
    greet(TAB, 'first', 20);
    begin(TAB, 30);
    ended(TAB, 40);
    expect(loadOf(TAB, 'first', 100)).toBe(1);
    expect(loadOf(TAB, 'first', 2_000)).toBe(2);
  });
});

describe('a greeting', () => {
  it('of a page whose request was heard of opens no load', () => {
    begin(TAB, 10);
    expect(greet(TAB, 'first', 20)).toBe(false);
    expect(greet(TAB, 'first', 30)).toBe(false);
  });

  it('that overtakes its request opens the load, and the request none', () => {
    begin(TAB, 10);
    greet(TAB, 'first', 20);
    expect(greet(TAB, 'second', 50)).toBe(true);
    expect(begin(TAB, 45)).toBe(false);
    expect(loadOf(TAB, 'second', 60)).toBe(2);
    expect(begin(TAB, 70)).toBe(true);
  });

  it('opens none when the worker was started meanwhile and cannot know', () => {
    expect(greet(TAB, 'first', 20)).toBe(false);
  });

  it('that wakes the worker before its request is told of waits for that', () => {
    expect(greet(TAB, 'first', 20)).toBe(false);
    expect(begin(TAB, 15)).toBe(true);
    expect(loadOf(TAB, 'first', 30)).toBe(1);
    expect(begin(TAB, 40)).toBe(true);
    expect(loadOf(TAB, 'first', 50)).toBe(1);
  });

  it('that wakes the worker keeps its load when it has spoken before its request is told of', () => {
    greet(TAB, 'first', 20);
    expect(loadOf(TAB, 'first', 25)).toBe(0);
    expect(begin(TAB, 15)).toBe(false);
    expect(loadOf(TAB, 'first', 30)).toBe(0);
  });

  it('opens none where the browser does not name documents', () => {
    begin(TAB, 10);
    greet(TAB, undefined, 20);
    expect(greet(TAB, undefined, 30)).toBe(false);
    expect(loadOf(TAB, undefined, 40)).toBe(1);
  });
});

it('a page out of the browser’s memory is a load of its own', () => {
  begin(TAB, 10);
  greet(TAB, 'first', 20);
  restored(TAB, 'first');
  expect(loadOf(TAB, 'first', 30)).toBe(2);
});

it('a page load of no portal is not counted', () => {
  begin(TAB, 10);
  unbegin(TAB);
  greet(TAB, 'first', 20);
  expect(loadOf(TAB, 'first', 30)).toBe(0);
});
