import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { packsOf, packsText } from '../../src/core/recognise/pack-text.ts';
import { PACKS } from '../../src/core/recognise/packs/index.ts';
import { createRecogniser } from '../../src/core/recognise/recogniser.ts';
import { fromZ85, toZ85 } from '../../src/core/recognise/z85.ts';

const CONTEXT = { where: 'alert' } as const;
/** One text for each of the scripts, so that the packs of all of them are compiled. */
const TEXTS = [
  'password',
  'пароль неверный',
  'λάθος κωδικός',
  'كلمة المرور',
  'סיסמה שגויה',
  'पासवर्ड गलत',
  'รหัสผ่านไม่ถูกต้อง',
  '密码错误',
  'パスワード',
  '비밀번호 오류',
  'პაროლი',
];

/** What the packs weigh in the worker, how long they take to unpack there and what they then hold. */
export function printPacked(): void {
  const deflated = deflateRawSync(packsText(PACKS), { level: 9, memLevel: 9 });
  const packed = toZ85(deflated);
  const before = process.memoryUsage();
  const start = performance.now();
  const text = inflateRawSync(fromZ85(packed).subarray(0, deflated.length)).toString('utf8');
  const unpacked = packsOf(text);
  const ms = performance.now() - start;
  const recognise = createRecogniser(unpacked);
  for (const one of TEXTS) recognise(one, CONTEXT);
  const after = process.memoryUsage();
  const held = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  console.log(
    `\nPacked: ${(packed.length / 1000).toFixed(1)} kB in the worker; unpacked cold in ` +
      `${ms.toFixed(1)} ms; all packs compiled hold ${(held / 1e6).toFixed(1)} MB`,
  );
}
