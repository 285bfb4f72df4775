import type { Wording } from '../advice.ts';

export const es: Wording = {
  wrong: {
    'go past a certificate warning':
      /(?<!\p{L})(?:pas|salt|ignor|omit)\p{L}*[^.]{0,25}(?:aviso|advertencia|alerta|certificado)|(?:continu|proced|sig)\p{L}* de (?:todos modos|todas formas)|acept\p{L}*[^.]{0,15}riesgo/iu,
    'switch protection off everywhere':
      /(?:desactiv|apag|quit|deshabilit)\p{L}*[^.]{0,30}(?:protección|antivirus|cortafuegos|firewall|escudo)|permit\p{L}* todas las (?:cookies|ventanas)|para todos los sitios/iu,
    'share a password':
      /(?<!\p{L})(?:diga|dígale|dé|dele|compart\p{L}+|enví\p{L}+|prest\p{L}+|mand\p{L}+|cuente|escriba a)(?!\p{L})[^.]{0,40}contraseñ|(?:cuenta|contraseña|usuario) de (?:un|una|su) (?:colega|compañer)|inicie sesión como (?:otr|un colega)/iu,
  },
  not: /(?<!\p{L})(?:no|nunca|ni|jamás|ningun\p{L}*|nadie)(?!\p{L})/iu,
  hereOnly: /(?:solo|sólo|únicamente) (?:para|en) este/i,
  bad: [
    ['go past a certificate warning', 'Pase por alto el aviso y siga.'],
    ['go past a certificate warning', 'Acepte el riesgo y continúe.'],
    ['switch protection off everywhere', 'Desactive el antivirus.'],
    ['switch protection off everywhere', 'Permita todas las cookies.'],
    ['share a password', 'Diga su contraseña a un colega.'],
    ['share a password', 'Envíe la contraseña al soporte.'],
    ['share a password', 'Use la cuenta de un compañero.'],
  ],
  good: ['Nunca diga su contraseña.', 'Desactive la protección solo para este sitio.'],
};
