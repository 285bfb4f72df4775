import type { Wording } from '../advice.ts';

export const zh: Wording = {
  wrong: {
    'go past a certificate warning':
      /(?:越过|忽略|无视|跳过|绕过)[^。]{0,10}(?:警告|证书)|(?:仍然|仍要|强行)(?:继续|访问|前往)|接受[^。]{0,4}风险/u,
    'switch protection off everywhere':
      /(?:关闭|停用|禁用|关掉)[^。]{0,12}(?:保护|防护|杀毒|防病毒|防火墙|盾)|允许(?:所有|全部)(?:的)?\s?(?:网站|Cookie|弹出)|对所有网站/iu,
    'share a password':
      /(?:告诉|发给|分享|借|提供|发送|共享|透露)[^。]{0,12}密码|把[^。]{0,6}密码[^。]{0,4}(?:告诉|发|给|借|交)|同事的(?:密码|账号|账户|帐号)/u,
  },
  not: /不|勿|别/u,
  hereOnly: /(?:仅|只)[^。]{0,4}此?(?:网站|站点)/u,
  bad: [
    ['go past a certificate warning', '越过警告。'],
    ['go past a certificate warning', '接受风险并继续。'],
    ['switch protection off everywhere', '关闭杀毒软件。'],
    ['switch protection off everywhere', '允许所有 Cookie。'],
    ['share a password', '把密码告诉同事。'],
    ['share a password', '发送密码给支持人员。'],
    ['share a password', '使用同事的账号。'],
  ],
  good: ['绝不要把密码告诉别人。', '只对此网站关闭保护。'],
};
