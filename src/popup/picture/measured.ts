/** Left, top, width and height in CSS pixels of the window. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** What could show anything: a field, a picture, a frame, a sign drawn by the style sheet. */
export interface Cover {
  readonly box: Box;
  /** `behind`: a background picture; what it holds may still be on a plain colour of its own. */
  readonly kind: 'field' | 'thing' | 'behind';
  /** Number of the element in the document. */
  readonly place: number;
}

export interface Covers {
  readonly list: readonly Cover[];
  /** Something of this page cannot be measured. */
  readonly doubt: boolean;
}

/** A text of the page and where it is drawn. Raw: judged at once and dropped. */
export interface Text {
  readonly text: string;
  readonly boxes: readonly Box[];
  /** Numbers of the elements around it. */
  readonly inside: readonly number[];
  /** Nothing but a plain colour is behind it. */
  readonly backed: boolean;
  /** Nothing is in front of it. */
  readonly inFront: boolean;
}

export interface Texts {
  readonly lang: string;
  /** The window in CSS pixels, device pixels a CSS pixel, and how far it is zoomed in by pinching. */
  readonly window: readonly [width: number, height: number, ratio: number, pinch: number];
  readonly list: readonly Text[];
  readonly doubt: boolean;
}

/** What is on the part of the page that the window shows. */
export interface Measured {
  readonly covers: Covers;
  readonly texts: Texts;
}
