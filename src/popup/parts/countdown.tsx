import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { language } from '../../ui/language.ts';
import { useDesk } from '../desk.ts';
import { clockFace, leftOf, timeOfDay } from '../say/waiting.ts';

interface Props {
  readonly until: number;
  /** The time at which the case was judged: both must mean the same clock. */
  readonly now: number;
}

/** Until when trying again cannot work. Mount it anew (by key) for another time. */
export function Countdown({ until, now: opened }: Props) {
  const { announce, refresh } = useDesk();
  const [start] = useState(() => ({ opened, steady: performance.now() }));
  const [left, setLeft] = useState(() => leftOf(until, start.opened, 0));
  useEffect(() => {
    const timer = setInterval(() => {
      const now = leftOf(until, start.opened, performance.now() - start.steady);
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      announce(say('ui_wait_over'));
      refresh();
    }, 1_000);
    return () => clearInterval(timer);
  }, [until, start, announce, refresh]);
  if (left === 0) return <p class="countdown">{say('ui_wait_over')}</p>;
  return (
    <p class="countdown">
      <span>{say('ui_wait_until', timeOfDay(until, start.opened, language()))}</span>
      <span class="left" role="timer" aria-live="off">
        {say('ui_wait_left', clockFace(left))}
      </span>
    </p>
  );
}
