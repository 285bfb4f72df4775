import type { Wording } from '../advice.ts';

export const pt: Wording = {
  wrong: {
    'go past a certificate warning':
      /(?<!\p{L})(?:pass|ignor|pul)\p{L}*[^.]{0,25}(?:aviso|alerta|certificado)|(?:continu|prossig)\p{L}* mesmo assim|aceit\p{L}*[^.]{0,15}risco/iu,
    'switch protection off everywhere':
      /(?:deslig|desativ|desabilit)\p{L}*[^.]{0,30}(?:proteção|antivírus|firewall|escudo)|permit\p{L}* todos os (?:cookies|sites|pop-ups)|para todos os sites/iu,
    'share a password':
      /(?<!\p{L})(?:diga|dê|compartilh\p{L}+|envi\p{L}+|emprest\p{L}+|mande|mandar|passe|informe|conte)(?!\p{L})[^.]{0,40}senha|(?:conta|senha|usuário) de (?:um|uma|seu) colega|entre como (?:outr|um colega)/iu,
  },
  not: /(?<!\p{L})(?:não|nunca|nem|jamais|nenhum\p{L}*)(?!\p{L})/iu,
  hereOnly: /(?:só|somente|apenas) (?:para|neste|nesse|este)/i,
  bad: [
    ['go past a certificate warning', 'Passe pelo aviso.'],
    ['go past a certificate warning', 'Aceite o risco e continue.'],
    ['switch protection off everywhere', 'Desligue o antivírus.'],
    ['switch protection off everywhere', 'Permita todos os cookies.'],
    ['share a password', 'Diga a senha a um colega.'],
    ['share a password', 'Envie a senha ao suporte.'],
    ['share a password', 'Use a conta de um colega.'],
  ],
  good: ['Nunca diga sua senha.', 'Desative a proteção só para este site.'],
};
