import type { LanguagePack } from '../concepts.ts';

export const fr: LanguagePack = {
  tag: 'fr',
  numbers:
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15 vingt=20 trente=30 quarante=40 quarante-cinq=45 soixante=60 demi-heure=30min demie=0.5 demi=0.5 une_demi-heure=30min une_heure_et_demie=90min un_quart_d’heure=15min',
  until: "jusqu'à jusqu’à jusqu'a jusqu’a après à_partir_de",
  words: {
    password:
      'mot_de_passe mots_de_passe motdepasse phrase_secrète phrase_de_passe mdp code_confidentiel code_secret',
    user: 'utilisat* nom_d’utilisateur identifiant identifiants login nom_de_connexion identifiant_utilisateur id_utilisateur',
    email:
      'e-mail* email* mail mails courriel* adresse_électronique adresse_e-mail adresse_mail messagerie',
    account: 'compte comptes profil profils',
    credentials:
      'identifiants informations_de_connexion données_de_connexion informations_d’identification informations_d’authentification réponse_de_sécurité réponse_à_la_question identifiants_de_connexion accréditation* réponse_donnée',
    code: 'code codes pin mot_de_passe_à_usage_unique mots_de_passe_à_usage_unique mot_de_passe_unique mot_de_passe_temporaire_à_usage_unique otp code_secret',
    token: 'jeton jetons token tokens ticket tickets',
    link: 'lien liens',
    session:
      'session sessions tentative_de_connexion procédure_de_connexion processus_de_connexion interaction action actions',
    page: 'page pages formulaire formulaires chemin ressource url fichier',
    cookie: 'cookie* témoin témoins',
    thirdParty: 'tiers tierce tierces intersites',
    javascript: 'javascript script scripts',
    browser: 'navigateur navigateurs internet_explorer',
    popup: 'pop-up* popup* contextuelle* fenêtre_surgissante fenêtres_surgissantes',
    frame: 'cadre cadres iframe* frame intégrée_dans incorporé*',
    network:
      'réseau réseaux connexion_internet connexion_à_internet connexion_réseau internet connexion_au_serveur connecter_au_serveur joindre_le_serveur contacter_le_serveur connexion_interrompue contacter_le_site la_connexion_a_expiré la_connexion_a_été la_connexion_a_été_refusée',
    offline:
      'pas_de_connexion_internet aucune_connexion pas_connecté_à_internet êtes_hors_ligne êtes_hors_connexion est_hors_ligne',
    proxy: 'serveur_mandataire mandataire serveur_proxy',
    wifi: 'réseau_sans_fil réseau_invité',
    origin:
      'ip adresse_ip pays région localisation emplacement pare-feu trafic_inhabituel activité_suspecte robot',
    server: 'serveur serveurs service services système systèmes site sites portail',
    app: 'application applications appli fonctionnalité* fonction fonctions module contenu espace',
    request: 'demande demandes requête requêtes réponse réponses opération opérations messages',
    signin:
      'connexion connexions connecter connecté connectée connectez connectez-vous connectant authentif* réauthentif* identifiez-vous identification ouverture_de_session ouvrir_une_session reconnecter reconnectez reconnexion connectez-vous_d’abord',
    factor:
      'authentificateur* méthode_de_vérification méthodes_de_vérification méthode_d’authentification méthodes_d’authentification méthode_de_sécurité méthodes_de_sécurité second_facteur deuxième_facteur deux_facteurs double_facteur facteur facteurs multifacteur* multi-facteur* deux_étapes clé_de_sécurité clés_de_sécurité biométr* empreinte* notification_push notifications_push notification carte_à_puce carte_cps niveau_d’authentification question_de_sécurité question_secrète clé_d’accès clés_d’accès clé_d’identification clés_d’identification vérifier_votre_identité confirmer_votre_identité exigences_d’authentification',
    device:
      'appareil appareils dispositif dispositifs téléphone téléphones ordinateur ordinateurs poste mobile périphérique système_d’exploitation terminal version versions',
    phone:
      'numéro_de_téléphone numéro_de_mobile numéro_mobile sms texto message_texte appel appels appel_téléphonique',
    permission:
      'autorisation autorisations permission permissions rôle rôles droit droits privilège* habilitation*',
    access: 'accès accéder accédez',
    admin:
      'administrat* assistance support contactez contacter adressez-vous service_d’assistance service_client service_informatique',
    terms: 'conditions conditions_d’utilisation conditions_générales cgu accord',
    clock: 'horloge date_et_heure date_et_l’heure heure_du_système horodatage heure_de_votre',
    certificate: 'certificat certificats',
    redirect: 'redirection redirections redirig* boucle',
    extension:
      'extension extensions module_complémentaire modules_complémentaires bloqueur_de_publicité* antivirus',
    reset:
      'réinitialis* restaur* changement_de_mot_de_passe modification_du_mot_de_passe récupération_de_compte récupération_du_compte récupération_de_mot récupérer_votre récupération oublié oubliée',
    unlock: 'déverrouill* débloqu* déblocage',
    activation: 'activation activer inscription enregistrement',
    idp: 'fournisseur_d’identité fournisseurs_d’identité fournisseur_d’identités authentification_unique signature_unique méthode_de_connexion connecteur* fédéré*',
    technical:
      'paramètre paramètres client clients demandeur signature métadonnées assertion flux artefact émetteur portée domaine royaume indicateur_de_ressource partie_de_confiance',
    config: 'configuration mal_configuré* mauvaise_configuration',
    policy:
      'politique politiques stratégie stratégies exigence exigences règle règles critères strictement_nécessaires organisation_exige entreprise_exige',
    maintenance: 'maintenance lecture_seule',
    attempt: 'tentative tentatives essai essais reprises fois',
    inactivity: 'inactivité inutilisé* sans_activité',
    wrong:
      'invalide* incorrect* erroné* faux fausse mauvais* inexact* trop_court* trop_faible* trop_simple* facile_à_deviner faciles_à_deviner couramment_utilisé* compromis* divulgué* n’a_pas_fonctionné ne_fonctionne_pas couramment_employé* fréquemment_utilisé* blacklisté* trop_commun* très_utilisé* fuite_de_données violation_de_données non_valide* compromis piraté',
    unknown:
      'inconnu* introuvable* inexistant* aucun_compte aucun_utilisateur non_reconnu* non_trouvé* n’existe_pas non_enregistré*',
    expired:
      'expir* périmé* délai_dépassé délai_d’attente délai_écoulé dépassé_le_délai n’est_plus_valide n’est_plus_valable n’est_plus_actif n’est_plus_active plus_valide caduc* obsolète* temps_écoulé a_pris_trop plus_longtemps_que dépassement_du_délai délai_a_été_dépassé délai_imparti temps_imparti désuet* délai_d’expiration la_connexion_a_expiré',
    used: 'déjà_utilisé* déjà_été_utilisé* consommé* déjà_servi été_utilisé* révoqué révoquée révoqués révoquées',
    locked: 'bloqué* verrouillé verrouillés verrouillée verrouillées',
    disabled:
      'désactiv* suspendu* inactif inactive inactifs inactives clôturé* résilié* été_fermé a_été_clôturé été_fermée été_invalidé',
    blocked: 'bloqué* bloquant blocage banni* interdit_par',
    denied:
      'interdit* insuffisant* restreint* non_habilité* rejette refuse refusée refusés refusées non_autorisé non_autorisée',
    byAdmin:
      'par_votre_administrat* par_l’administrat* par_votre_organisation par_votre_entreprise administrateur_a_bloqué',
    rejected: 'rejeté rejetée rejetés rejeter annulé annulée annulés décliné* refuser',
    failed: 'échec échoué* erreur erreurs problème problèmes infructueu* a_échoué n’a_pas_abouti',
    cannot:
      'impossible ne_peut_pas ne_peuvent_pas ne_pouvez_pas n’a_pas_pu n’ont_pas_pu n’avons_pas_pu n’avez_pas_pu ne_pouvons_pas n’est_pas_possible n’a_pas_été_possible incapable ne_peut_être ne_parvenons_pas n’est_pas_parvenu ne_peux_pas ne_peut',
    unexpected:
      'inattendu* une_erreur_s’est_produite une_erreur_est_survenue un_problème_est_survenu un_problème_s’est_produit erreur_interne erreur_inconnue erreur_technique problème_technique problèmes_techniques difficultés_techniques quelque_chose_s’est_mal quelque_chose_n’a_pas erreur_serveur erreur_du_serveur incident_technique quelque_chose_a_mal',
    unsupported:
      'non_pris_en_charge non_prise_en_charge non_supporté* incompatible* obsolète* non_compatible* pas_à_jour trop_ancien* pas_pris_en_charge pas_prise_en_charge pas_prises_en_charge',
    unavailable:
      'indisponible* injoignable* inaccessible* surchargé* saturé* hors_service ne_répond_pas la_connexion_a_été_refusée connexion_interrompue',
    required:
      'requis* doit devez doivent nécessaire* obligatoire* nécessite* exig* besoin_de il_faut avant_de_vous_connecter avant_de_continuer dois devez_vous_connecter organisation_exige entreprise_exige connectez-vous_d’abord identifiez-vous_d’abord',
    missing: 'manquant* manque manquent absent* perdu*',
    moved: 'a_été_déplacé* a_changé_d’adresse nouvelle_adresse a_déménagé',
    insecure:
      'non_sécurisé* pas_sécurisé* pas_privée n’est_pas_privée pas_fiable non_fiable pas_sûre non_sûr*',
    tooLarge: 'trop_volumineu* trop_grand* trop_long_en-tête',
    many: 'trop_de trop_d’ dépass* limite limites nombre_maximal nombre_maximum maximum plusieurs à_plusieurs_reprises répété* successi* multiples récemment consécuti* excessif plus_de',
    mismatch:
      'ne_correspond* non-concordance divergen* différ* en_avance en_retard incohéren* répond_pas_aux répondent_pas_aux',
    unverified: 'non_vérifié* non_confirmé*',
    pending: 'en_attente pas_encore_approuvé* en_cours_de_validation pas_encore_validé*',
    loggedOut: 'déconnecté* déconnexion',
    not: 'pas ne non aucun aucune jamais ni rien n',
    valid: 'valide* correct correcte corrects correctes exact exacte accepté* assez_fort',
    found: 'trouv* exist* enregistré* reconnu* connu* référencé* répertorié* inscrit*',
    allowed: 'permis habilité* permet admis autorisé autorisés autorisée autorisées permise',
    enabled:
      'actif active actifs actives activez autorisez activer_les autoriser_les activée activées autorisez_les',
    available: 'disponible* répond joignable* accessible* prêt prête',
    supported:
      'pris_en_charge prise_en_charge prennent_en_charge prend_en_charge supporté* compatible* prend_pas_en_charge',
    able: 'possible pu réussi* abouti* terminé traité* déterminer charger résoudre parvenu',
    setUp: 'configuré* inscrit* paramétré* associé lié enregistrer',
    assigned: 'attribué* affecté* assigné* associé* appartient membre*',
    verified: 'vérifi* confirmé* validation confirmation valider_votre',
    match:
      'correspond* identique* concord* même mêmes égal* respecte* satisf* remplies rempli répond_aux remplie',
    sent: 'envoy* envoi expédié* transmis délivré* renvoyé*',
    received: 'reçu* recevez recevoir',
    already: 'déjà',
    other: 'autre autres différent*',
    change: 'chang* modifi* mettre_à_jour définir_un_nouveau créer_un_nouveau choisir_un_nouveau',
    new: 'nouveau nouvel nouvelle nouveaux nouvelles',
    old: 'ancien* précédent* dernier* antérieur* récents réutilis* auparavant il_y_a',
    rule: 'caractère* lettre* chiffre* majuscule* minuscule* spéciaux spécial longueur au_moins minimum minimale maximale trop_court* trop_long* trop_faible* trop_simple* faible faibles contenir contient contienne simple facile_à_deviner faciles_à_deviner couramment_utilisé* compromis* divulgué* complexité motif regex symbole* expression_rationnelle fréquemment_utilisé* blacklisté* trop_commun* très_utilisé* fuite_de_données violation_de_données assez_fort compromis piraté',
    later:
      'plus_tard patientez patienter attendez attendre ultérieurement quelques_minutes quelques_instants actuellement temporairement momentanément pour_le_moment pour_l’instant moment',
    retry:
      'réessay* de_nouveau à_nouveau recommenc* nouvelle_tentative nouvel_essai retent* actualisez rafraîchi* rechargez renouvel* reprendre_depuis redémarr*',
    update: 'mettez_à_jour mise_à_jour dernière_version version_plus_récente version_récente',
    success:
      'fermée_en_toute_sécurité été_fermée_en_toute_sécurité succès bienvenue merci félicitations a_été_envoyé* ont_été_envoyé* avons_envoyé a_bien_été avons_bien a_été_modifié* a_été_réinitialisé* a_été_mis_à_jour réussie vient_de_vous_être',
    instruct:
      'saisissez saisir entrez cliquez appuyez choisissez sélectionnez scannez insérez assurez-vous ouvrez utilisez téléchargez suivez tapez touchez collez indiquez renseignez veillez consultez vérifiez_vos_e-mail*',
    ask: 'pourquoi comment besoin_d’aide aide_à_la_connexion problème_de_connexion problèmes_de_connexion en_savoir_plus que_faire foire_aux_questions faq pas_reçu conseils utilisation_non_autorisée mon_compte mon_mot_de_passe',
    condition:
      'si s’il s’ils lorsque lorsqu’ quand en_cas_de au_cas_où afin_de pour_éviter à_moins_que à_condition sauf_si tant_que dès_que afin_d’',
    conditionEnd: '- the condition follows its marker',
    care: 'patient patients patiente patientes droits_du_patient ordonnance* feuille_de_soins feuilles_de_soins remboursement* médicament* facture factures',
    purpose: 'pour_éviter afin_d’éviter afin_d’empêcher pour_empêcher pour_protéger',
    consent:
      'cookies_nécessaires utilisons_des_cookies utilise_des_cookies utilise_les_cookies cookies_strictement cookies_essentiels politique_de_cookies',
    soon: 'expirera expire_dans va_expirer sur_le_point expire_le valable_jusqu’ valable_pendant sera_verrouillé* sera_bloqué* sera_désactivé* sera_indisponible serez_déconnecté* sera_suspendu* ne_pourrez_plus maintenance_planifiée maintenance_prévue maintenance_programmée maintenance_terminée maintenance_est_terminée ne_pourra_plus',
    will: 'sera serez seront seras se_verrouillera se_bloquera',
    second: 'seconde secondes sec',
    minute: 'minute minutes min mn',
    hour: 'heure heures h',
    day: 'jour jours',
    left: 'restant* reste restent encore plus',
    common:
      'le la les un une des du de d l à au aux et ou est sont ont été être vous votre vos nous notre ce cet cette ces en dans sur avec pour par que qui il elle on se s y veuillez afin tu ton ta te aucun_résultat tout_moment code_d’erreur codes_d’erreur pas_un_robot aucun_membre droits_du_patient droits_de_l’assuré',
  },
};
