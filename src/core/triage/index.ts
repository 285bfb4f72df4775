export { distinct, type Harvest, harvest, identity, settle } from './collect.ts';
export { toCsv } from './csv.ts';
export { type Group, groupReports } from './group.ts';
export { isMail, isMbox, splitMbox } from './mbox.ts';
export { type Ask, nextQuestion } from './next-question.ts';
export { type ScopeHint, scopeOf } from './scope.ts';
export { timeLine } from './time-line.ts';
