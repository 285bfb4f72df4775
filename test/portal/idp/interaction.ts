import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { checkCode, checkPassword } from '../accounts.ts';
import { FORM_EXPIRED } from '../refusals.ts';
import type { Refusal } from '../types.ts';
import { inLanguage, withLanguage } from '../visit.ts';
import { readBody } from '../wire/body.ts';
import { page, type Reply, redirect, write } from '../wire/reply.ts';
import type { World } from '../world.ts';
import { idpCodePage, idpErrorPage, idpSignInPage } from './pages.ts';

/** One request to the provider's sign-in pages. */
interface Step {
  readonly world: World;
  readonly provider: Provider;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** `/interaction/<uid>` */
  readonly base: string;
  readonly uid: string;
  /** Who gave the right password and still owes a code, by interaction. */
  readonly pending: Map<string, string>;
}

const say = (refusal: Refusal | null, url: URL): string | null =>
  refusal === null ? null : inLanguage(refusal.says.idp, url);

const showPassword = ({ world, url, base }: Step, userName: string, refusal: Refusal | null) =>
  page(
    idpSignInPage({
      action: withLanguage(base, url),
      portal: world.origins.portal,
      userName,
      message: say(refusal, url),
    }),
    refusal?.status ?? 200,
    refusal?.headers,
  );

const showCode = ({ world, url, base }: Step, refusal: Refusal | null): Reply =>
  page(
    idpCodePage({
      action: withLanguage(`${base}/code`, url),
      portal: world.origins.portal,
      message: say(refusal, url),
    }),
    refusal?.status ?? 200,
    refusal?.headers,
  );

const finish = async ({ provider, request, response }: Step, accountId: string) =>
  redirect(await provider.interactionResult(request, response, { login: { accountId } }));

const faultOf = ({ world }: Step, userName: string) =>
  world.faults.byUserName(userName) ?? world.faults.current;

async function password(step: Step, form: URLSearchParams | null): Promise<Reply> {
  if (form === null) return showPassword(step, '', null);
  const userName = form.get('username') ?? '';
  const verdict = checkPassword(faultOf(step, userName), userName, form.get('password') ?? '');
  if (verdict === 'signed-in') return finish(step, userName);
  if (verdict !== 'code') return showPassword(step, userName, verdict);
  step.pending.set(step.uid, userName);
  return redirect(withLanguage(`${step.base}/code`, step.url));
}

async function code(step: Step, form: URLSearchParams | null): Promise<Reply> {
  const userName = step.pending.get(step.uid);
  if (userName === undefined) return redirect(step.base);
  if (form === null) return showCode(step, null);
  const refusal = checkCode(faultOf(step, userName), form.get('code') ?? '');
  if (refusal !== null) return showCode(step, refusal);
  step.pending.delete(step.uid);
  return finish(step, userName);
}

/** Answers the provider's sign-in and code pages. The interaction is found by its cookie alone. */
export async function interact(step: Step): Promise<void> {
  const { provider, request, response, url, world } = step;
  const body = await readBody(request);
  const form = request.method === 'POST' ? new URLSearchParams(body ?? '') : null;
  const known = await provider.interactionDetails(request, response).catch(() => null);
  if (known?.uid !== step.uid) {
    const text = inLanguage(FORM_EXPIRED.says.idp, url);
    write(response, page(idpErrorPage(world.origins.portal, 'session_not_found', text), 400));
    return;
  }
  write(response, await (url.pathname === step.base ? password(step, form) : code(step, form)));
}
