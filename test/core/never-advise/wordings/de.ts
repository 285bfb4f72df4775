import type { Wording } from '../advice.ts';

export const de: Wording = {
  wrong: {
    'go past a certificate warning':
      /über (?:die|diese) \p{L}*warnung[^.]*hinweg|(?:ignorier|übergeh|überspring|klick)\p{L}*[^.]{0,30}(?:warnung|zertifikat)|(?:warnung|zertifikat)\p{L}*[^.]{0,30}(?:ignorier|übergeh|überspring|weg)|trotzdem (?:fort|weiter|öffn)|risiko (?:\p{L}+ )?akzeptier|akzeptier\p{L}*[^.]{0,20}risiko/iu,
    'switch protection off everywhere':
      /(?:schalt|stell)\p{L}*[^.]{0,40}(?:schutz|virus|viren|firewall)\p{L}*[^.]{0,30}\b(?:aus|ab)\b|(?:schutz|virus|viren|firewall)\p{L}*[^.]{0,40}(?:aus|ab)(?:zu)?schalten|deaktivier\p{L}*[^.]{0,30}(?:schutz|viren|virus|firewall)|(?:lass|erlaub)\p{L}*[^.]{0,15}\ballen? (?:cookies|pop-ups|websites)|\ballen? (?:cookies|pop-ups|websites) (?:zulassen|erlauben)/iu,
    'share a password':
      /(?:\bsag|nenn|schick|send|teil|leih|verrat|mail)en [^.]{0,40}(?:pass|kenn)wort|(?:pass|kenn)wort[^.]{0,30}(?:weiterg|weiters|mitteil|verrat|schick|leih)|geben sie [^.]{0,10}(?:pass|kenn)wort[^.]{0,30} weiter|geben sie[^.]{0,25}(?:kolleg|jemand|support)[^.]{0,25}(?:pass|kenn)wort|(?:konto|zugang|pass?wort|kennwort) (?:ein|ihr)e[rs] kolleg|als (?:kolleg|jemand)\p{L}*[^.]{0,15} an/iu,
  },
  not: /\b(?:nicht|nie|niemals|niemand\p{L}*|kein\p{L}*)(?!\p{L})/iu,
  hereOnly: /nur (?:für|auf) diese/i,
  bad: [
    ['go past a certificate warning', 'Gehen Sie über die Warnung hinweg.'],
    ['go past a certificate warning', 'Ignorieren Sie die Zertifikatswarnung.'],
    ['switch protection off everywhere', 'Schalten Sie den Virenschutz aus.'],
    ['switch protection off everywhere', 'Lassen Sie alle Cookies zu.'],
    ['share a password', 'Sagen Sie einem Kollegen Ihr Passwort.'],
    ['share a password', 'Geben Sie das Passwort an den Support weiter.'],
    ['share a password', 'Nehmen Sie das Konto eines Kollegen.'],
  ],
  good: [
    'Sagen Sie niemandem ein Passwort: nie.',
    'Geben Sie das alte Passwort ein.',
    'Schalten Sie den Schutz nur für diese Website aus.',
  ],
};
