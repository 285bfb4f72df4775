import type { Address, Evidence } from '../evidence.ts';
import { printAddress, supportIds } from '../mask/index.ts';
import type { ReportInput } from './build.ts';
import { dedupeKey } from './dedupe.ts';
import { keepEntered } from './entered.ts';
import { givenAnswers, triedFixes, unknowns } from './history.ts';
import { hostsOf } from './hosts.ts';
import { type Keeper, keeper } from './keep.ts';
import { pickMessages } from './messages.ts';
import * as model from './model.ts';
import { MOST } from './model.ts';
import { cut, plain } from './plain.ts';
import { foldHops, lastRedirects } from './redirects.ts';
import { secondNet } from './second-net.ts';
import { otherFacts } from './seen.ts';
import { sift } from './sift.ts';
import { countAttempts, failureTimes, timeOf } from './times.ts';

/** The report before it is shortened and before lines are struck out. */
export function assemble(whole: ReportInput): model.Report {
  const keep = keeper();
  const evidence = sift(whole.record.evidence);
  keep.leave(whole.record.evidence.length - evidence.length);
  const input = { ...whole, record: { ...whole.record, evidence } };
  const parts = {
    ...head(input, keep),
    ...conclusions(input, keep),
    ...observed(input, keep),
    entered: keepEntered(input.entered, keep),
  };
  const report = { ...parts, struck: [], omitted: keep.omitted() };
  return secondNet(report, [...hostsOf(evidence), report.portal.name]);
}

function head(input: ReportInput, keep: Keeper) {
  const { record, diagnosis, plan, portal, rules, environment, now } = input;
  const to = input.contacts[plan.reportTo]?.name;
  const redirects = lastRedirects(record.evidence);
  return {
    format: 1 as const,
    reference: input.reference,
    key: dedupeKey({
      portal: portal.id,
      problem: diagnosis.findings[0]?.problem,
      hops: redirects?.hops ?? [],
      browser: environment.browser,
      version: environment.version,
    }),
    portal: { id: portal.id, name: cut(plain(portal.name), 80) || portal.id },
    owner: plan.reportTo,
    ...(to === undefined ? {} : { recipient: cut(plain(to), 80) }),
    times: {
      made: timeOf(now),
      offsetMinutes: input.utcOffsetMinutes,
      ...failureTimes(diagnosis, record.evidence),
      attempts: countAttempts(record.evidence),
      ...(rules.lock ? { lockAfter: rules.lock.attempts } : {}),
    },
    environment: keep.value(model.reportSchema.shape.environment, environment) ?? {},
  };
}

function conclusions({ record, diagnosis }: ReportInput, keep: Keeper) {
  const findings = diagnosis.findings.map((finding) => ({
    problem: finding.problem,
    verdict: finding.verdict,
    strength: finding.strength,
    owner: finding.owner,
    since: timeOf(finding.since),
    earlier: finding.earlier,
    ...(finding.until === undefined ? {} : { until: timeOf(finding.until) }),
  }));
  const { evidence } = record;
  return {
    findings: keep.list(model.findingSchema, findings, MOST.findings),
    clear: keep.list(model.codeSchema, diagnosis.clear, MOST.clear),
    unknown: keep.list(model.unknownSchema, unknowns(diagnosis, evidence), MOST.unknown),
    tried: keep.list(model.triedSchema, triedFixes(evidence), MOST.tried),
    answers: keep.list(model.answerSchema, givenAnswers(evidence), MOST.answers),
  };
}

function observed({ record: { evidence }, diagnosis, detail }: ReportInput, keep: Keeper) {
  const print = (address: Address) => cut(plain(printAddress(address, detail)), 140);
  const clean = (text: string) => cut(plain(text), 140);
  const messages = pickMessages(evidence, diagnosis, (text) => cut(plain(text), 400));
  const redirects = lastRedirects(evidence);
  const hops = foldHops(redirects, (hop) => print(hop.address));
  const page = evidence.findLast(({ fact }) => fact.kind === 'page')?.fact;
  const ids = [...messages.map(({ text }) => text), ...incidents(evidence)].flatMap(supportIds);
  return {
    messages: keep.list(model.messageSchema, messages, MOST.messages),
    detail,
    ...(page?.kind === 'page' ? { page: print(page.address) } : {}),
    hops: keep.list(model.reportHopSchema, hops, MOST.hops),
    loop: redirects?.loop ?? false,
    seen: keep.list(model.seenSchema, otherFacts(evidence, print, clean), MOST.seen),
    ids: keep.list(model.idSchema, ids, MOST.ids),
  };
}

/** The ids under which gateways keep why they refused. */
const incidents = (evidence: readonly Evidence[]): readonly string[] =>
  evidence.flatMap(({ fact }) =>
    fact.kind === 'response' && fact.incident ? [fact.incident] : [],
  );
