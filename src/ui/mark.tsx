export type Tone = 'problem' | 'possible' | 'fine' | 'calm' | 'wait';

/** Told apart by shape, not only by colour; decoration beside the words. */
const SHAPES: Readonly<Record<Tone, string>> = {
  problem: 'M12 1.8 22.2 12 12 22.2 1.8 12ZM11 7v6.4h2V7Zm0 8.2v2h2v-2Z',
  possible:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 13.2h2v2h-2Zm-2.8-5.4a3.8 3.8 0 1 1 5.7 3.3c-.7.4-.9.7-.9 1.3h-2c0-1.6.9-2.4 1.9-3a1.8 1.8 0 1 0-2.7-1.6Z',
  fine: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.6 14.6-4-4L7.8 11.2l2.6 2.6 5.8-5.8 1.4 1.4Z',
  calm: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 4.6a2.7 2.7 0 0 1 1.4 5l.9 5h-4.6l.9-5A2.7 2.7 0 0 1 12 6.6Z',
  wait: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 4v5.6l4 2.3-1 1.7-5-2.9V6Z',
};

export function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path fill-rule="evenodd" d={SHAPES[tone]} />
    </svg>
  );
}
