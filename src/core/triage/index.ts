export { distinct, type Harvest, harvest, identity, settle } from './collect.ts';
export { toCsv } from './csv.ts';
export { type Group, groupReports } from './group.ts';
export { isMail, isMbox, splitMbox } from './mbox.ts';
export { ASKS, type Ask, nextQuestion } from './next-question.ts';
export { type Scope, type ScopeHint, scopeOf } from './scope.ts';
export { type TimeLine, timeLine } from './time-line.ts';
