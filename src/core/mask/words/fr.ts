import type { WordList } from '../vocabulary.ts';

/** French. */
export const fr: WordList = {
  suffixes:
    's e es é ée és ées er ez ent ant ante ants ions ons ait ra ront rez ir it is i ie ies ation ations ement ements ment tion tions eur eurs if ive ifs ives able ables al aux',
  titles:
    'm mme mlle dr pr docteur monsieur madame mademoiselle bonjour bonsoir bienvenue cher chère',
  words: `abonn~ aboutir acceptez accessibles accorder accrue accrédit~ accès accéd~ activ~ actualiser
actuel actuell~ administrateur adress~ affich~ afin aident ajout~ aller allez ancien~ annul~
années appareil~ appel appuyez arrière assez associ~ assurer assurez-vous atteint attendre
attente au: aucun~ authentificateur authentific~ authentifi~ authy automatiqu~ autoris~ autr~
aux avant avec avez avez-vous avoir avons basé besoin bien bientôt biométrie biométriqu~
bloqué bouton boîte c'est cac capt~ car caractèr~ carte ce cela certains ces cet cette champ~
changer chaque charg~ chiffr~ choisir choisissez chose ci-dessous clavier cliqu~ clé clés
collez commencer communiquez communs comm~ complexité compléter comport~ compris~ compromis
compt~ confiance confidentialité configur~ confirmez connectez-vous connect~ connexion
consent~ consult~ consécutifs contactez conten~ contient copi~ correspondance correspond~
couche couram~ courant~ courriel cours court créa~ créer créez créé d'abord d'accrédit~
d'accès d'accéder d'activ~ d'appareil d'appel d'applic~ d'attente d'authenticator
d'authentific~ d'autres d'entreprise d'essayer d'identific~ d'identité d'okta d'organis~
d'origine d'ouvrir d'un~ d'url d'utilisateur d'utilis~ dans de: demand~ depuis dernier
dernière des dessus destinataire deux deuxième devez deviner devrez devriez différent~
digitale disponibl~ dispositif dispos~ disque doe doit doivent données doré dossiers du: dès
déconnect~ déconnexion définir déjà délai dépass~ dépos~ désactivé détails détecté déterminer
déverrouillage déverrouiller e-mails effectuer empreinte en en-têtes encore endroit enregistr~
enrôler entreprise entrez environn~ envoi envoy~ erreur~ essayez-vous essay~ est et ex
examiner exemple exige exigences exist~ expirera expir~ faciale faciles fact~ facultat~ faire
famille faut fenêtre fermer fichier figure finaliser flux fois: fonctionnalité fonctionn~
fonc~ formulaire fourniss~ fourn~ fréquem~ fuseau gestionnaire génér~ gérer heure honorifique
horaire ici identifiant identiqu~ identité il inattendue inconnu~ indisponible inférieur
initial~ initi~ inscrip~ inscrire inscrivez inscrivez-vous install~ insuffisantes insér~
interdit interne introuv~ invalid~ invitera invité j'accepte j'ai jane: jdoe je jeton jour~
l'accès l'administrateur l'adresse l'aide l'aperçu l'app l'appareil l'applic~ l'authenticator
l'authentific~ l'autoris~ l'avez l'e-mail l'email l'enregistr~ l'envoi l'envoyer l'icône l'id
l'identifiant l'identité l'inscrip~ l'install~ l'interac~ l'invite l'onglet l'organis~ l'un~
l'uri l'url l'utilisateur l'utilis~ l'écran la: lancer lancez langue laquelle le: lecture
lequel les lettr~ liaison lien: lier lié liée longueur lors lorsque maintenant maintient mais
majuscul~ manière manqu~ manuelle masquer matériel mauvaise maximale membre merci mes
messagerie mettez mettre minimale minuscul~ mis mise modifi~ moi moins mon mot motifs mots
multifacteur méthod~ même n'a n'av~ n'est n'ont n'était n'êtes naissance navigat~ nd ne:
niveau nom nombre noms non nos notre nous nouveau nouveaux nouvel nouvell~ numéro nécessair~
obligatoir~ obtenir onedrive onglet ont optionnel opér~ ordinateur org ou oublié oui ouvert
ouvr~ où par paramètr~ parmi part~ pas pendant pensez permet permettant personnalisé personne
personnelles peut peut-être peuvent physique piv play plus plusi~ politique portable
portefeuille postale pour: pourquoi poursuivre poussée pouvez pouvoir première prend prendre
presse-papiers principal pris~ probabl~ problème processus procéder produite propriété
protéger provenant province précédem~ précédent prénom pu puis période périphérique qu'il
qu'une que: quelqu~ qui rafraîchir raison rappel~ recevoir rechercher recommande recommencer
reconnaissance reconnecter redirig~ refusé rejeté rejoignez rejoindre remarque remplissage
rencontrez rendre renvoy~ requis~ requête respect~ ressayer ressource rester restreint retard
retour retourn~ reven~ reçu~ rouvrir rp rue réauthentific~ récem~ récep~ récupér~ réessaierons
réessay~ région réinitialis~ répond~ réponse répétés réseau résultat~ réussie rôles s'agit
s'assurant s'authentifier s'est s'inscrire s'ouvre s'être saisiss~ sais~ sans: sauvegard~
savoir scannez se secondaire secours secrète sera serez serveur seule si: société soit solana
son: sont souhaite souhaitez-vous soulign~ soumettre souvenir souvent spéciaux spécifié succès
suffixe suivantes suivre suiv~ supplémentair~ supporté suppression supprimer sur surnom
survenu~ suspendu sécuris~ sécurité sélectionn~ séquences sûr tant tapez tapez-la tard telle
temporair~ temps tentat~ termes terminer terminez terminé~ texte tous tout~ trait~ trop trouv~
télécharg~ téléphone ultérieur~ un une uniquement utilisateur utilis~ va valeur valide~
verrouillé veuillez vide ville: visage vocal voir vos: votre voulez-vous vous vérific~ vérifi~
à échec échou~ écoulée égal électronique éléments étap~ état été évitez êtes être`,
};
