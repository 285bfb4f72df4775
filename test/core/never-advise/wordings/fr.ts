import type { Wording } from '../advice.ts';

export const fr: Wording = {
  wrong: {
    'go past a certificate warning':
      /(?:ignor|pass|outrepass|contourn)\p{L}*[^.]{0,25}(?:avertissement|alerte|certificat)|(?:continu|poursuiv)\p{L}* (?:quand même|malgré)|accept\p{L}*[^.]{0,15}risque/iu,
    'switch protection off everywhere':
      /(?:désactiv|coup|arrêt|étei)\p{L}*[^.]{0,30}(?:protection|antivirus|pare-feu|bouclier)|autoris\p{L}* tous les (?:cookies|sites|pop-up)|(?:désactivez|coupez|autorisez)[^.]{0,30} pour tous les sites/iu,
    'share a password':
      /(?<!\p{L})(?:donn|dites|partag|envoy|prêt|communiqu|transmett|confi)\p{L}*[^.]{0,40}mots? de passe|(?:compte|mot de passe|identifiant) d’une? collègue|connectez-vous (?:comme|en tant que) (?:un|quelqu)/iu,
  },
  not: /(?<!\p{L})(?:ne|pas|jamais|aucun\p{L}*|personne)(?!\p{L})|(?<!\p{L})n’/iu,
  hereOnly: /(?:seulement|uniquement) (?:pour|sur) ce site|ce site (?:seulement|uniquement)/i,
  bad: [
    ['go past a certificate warning', 'Ignorez l’avertissement.'],
    ['go past a certificate warning', 'Acceptez le risque et continuez.'],
    ['switch protection off everywhere', 'Désactivez l’antivirus.'],
    ['switch protection off everywhere', 'Autorisez tous les cookies.'],
    ['share a password', 'Donnez votre mot de passe à un collègue.'],
    ['share a password', 'Envoyez le mot de passe au support.'],
    ['share a password', 'Prenez le compte d’un collègue.'],
  ],
  good: [
    'Ne donnez jamais votre mot de passe.',
    'Désactivez la protection uniquement pour ce site.',
  ],
};
