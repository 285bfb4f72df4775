import type { LanguagePack } from '../concepts.ts';

export const da: LanguagePack = {
  tag: 'da',
  numbers:
    'en=1 et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 tolv=12 femten=15 tyve=20 tredive=30 fyrre=40 femogfyrre=45 tres=60 halv=0.5',
  until: 'indtil_kl indtil til_kl til efter efter_kl',
  words: {
    password: '*adgangskode* kodeord* password* løsen* ny_adgangskode nye_adgangskode kodeordet',
    user: 'bruger* brugernavn* bruger-id login-navn cpr-nummer* cpr kundenummer brugernavn',
    email: 'e-mail* email* mail mails mailadresse* e-mailadresse* postkasse* e-mailkonto*',
    account: 'konto kontoen konti profil* identitet* brugerkonto* dit_mitid',
    credentials:
      'legitimationsoplysning* loginoplysning* login-oplysning* brugernavn_eller_adgangskode brugernavn_og_adgangskode loginoplysningerne sikkerhedssvar* svaret_på_sikkerhedsspørgsmålet sikkerhedssvar brugernavnet_eller_adgangskoden adgangsoplysning* legitimation* brugernavn_eller_kodeord brugernavn_og_kodeord brugeroplysninger genoprettelsesspørgsmål*',
    code: 'kode koden koder *bekræftelseskode* *sikkerhedskode* *engangskode* engangsadgangskode* pin pinkode* pin-kode* sms-kode* verifikationskode* genoprettelseskode* passcode* tokenkode* adgangskode_til_engangsbrug',
    token: 'token* billet* gendannelsestoken*',
    link: 'url *link*',
    session:
      'session* loginforsøg* loginproces* interaktion* loginsession* login-session* login-tiden godkendelsestid* handling handlingen',
    page: 'side siden sider formular* sti ressource* fil filen adressen webside*',
    cookie: '*cookie*',
    thirdParty: 'tredjepart* fra_tredjepart',
    javascript: 'script* scripts',
    browser: '*browser*',
    popup: 'pop-op* popup* pop-up* popop*',
    frame: 'ramme* iframe integreret',
    network:
      'netværk* forbindelse* internet* oprette_forbindelse_til_serveren kontakt_til_serveren netværksforbindelse* internetforbindelse* netværksfejl* forbindelsesfejl* oprette_forbindelse',
    offline:
      'offline ingen_forbindelse ingen_internetforbindelse intet_internet ikke_forbundet_til_internettet du_er_offline ingen_netværksforbindelse ikke_forbundet_til ingen_internetadgang ingen_forbindelse_til_internettet',
    proxy: 'proxyserver*',
    wifi: 'trådløst_netværk gæstenetværk* offentligt_netværk',
    origin:
      'ip ip-adresse* land landet region* placering* firewall* usædvanlig_trafik mistænkelig_aktivitet mistænkelig_trafik automatisk* robot',
    server: 'server* tjeneste* system* websted* hjemmeside* portal* platform*',
    app: 'app appen apps applikation* program* funktion* modul* indhold*',
    request: 'anmodning* forespørgsel* besked* meddelelse* forespørgslen forespørgsler svaret',
    signin:
      'log_ind logge_ind logger_ind logget_ind login logon autentifi* log_på logge_på logget_på logges_ind indlogning log_ind_først logge_ind_igen log_ind_igen indlogget logge_dig_ind gengodkend* autentificering authenticat* genautentificer* login_på logget_dig indlogning* godkendelse godkendelsen',
    factor:
      'autentifikator* godkendelsesapp* tofaktor* totrins* to-faktor* anden_faktor flerfaktor* multifaktor* sikkerhedsnøgl* adgangsnøgl* passkey* biometri* fingeraftryk* push-meddelelse* push-besked* notifikation* bekræftelsesmetode* godkendelsesmetode* smartcard* sikkerhedsspørgsmål* faktor* mitid nemid sikkerhedsmetode* bekræftelsesenhed* tofaktorgodkendelse totrinsbekræftelse biometri anden_godkendelsesfaktor godkendelsesenhed* pushmeddelelse* brugeridentifikation* autentifikationstid* identifikationsmetode* godkendelsestiden faktorer nøgleviser login-anmodning* autentificering_af_certifikat* godkendelse_af_certifikat*',
    device:
      'enhed enheden enheder telefon* computer* mobil* operativsystem* version versionen versioner computerens styresystem*',
    phone: 'telefonnummer* sms tekstbesked* opkald* taleopkald*',
    permission: 'tilladelse* rettighed* rolle* privilegi* beføjelse* autorisation*',
    access: 'adgang',
    admin:
      'administrator* support* helpdesk kontakt kontakte kundeservice kundesupport systemadministrator* kontakt_os',
    terms: 'vilkår* betingelser* brugsbetingelser* aftale*',
    clock:
      'ur uret systemtid* dato_og_klokkeslæt dato_og_tid enhedens_ur computerens_ur datoen_og_klokkeslættet',
    certificate: 'certifikat*',
    redirect: 'omdirigering* omdirigere* viderestil* omdirigeret*',
    extension: 'udvidelse* tilføjelse* adblocker* annonceblokering* antivirus*',
    reset:
      'nulstil* gendan* glemt ændring_af_adgangskode skift_af_adgangskode kontogenoprettelse* genoprett* nulstilling* gendannelse* gendannelsestoken*',
    unlock: 'lås_op låse_op oplåsning* oplås* låst_op låses_op låse_din_konto_op',
    activation: 'aktivering* aktivere registreringslink* aktiveringslink*',
    idp: 'identitetsudbyder* enkeltlogon single_sign-on loginmetode* login-metode* forbindelsesled ekstern_konto connector*',
    technical:
      'parameter* parametre klient* signatur* metadata flow forespørger* bearer-only redirect_uri riget parametr*',
    config: 'konfigur* miskonfigur* forkert_konfiguration konfigurationsfejl*',
    policy:
      'politik* krav kravene sikkerhedsregler din_organisation_kræver organisationen_kræver strengt_nødvendige sikkerhedskrav* adgangskodekrav* tilmeldingspolitik* adgangskodepolitik* kravet',
    maintenance: 'vedligehold* skrivebeskyttet',
    attempt: 'forsøg forsøget gange loginforsøg* login-forsøg*',
    inactivity: 'inaktivitet* ingen_aktivitet ikke_brugt ikke_været_brugt',
    wrong:
      'ugyldig* forkert* fejlagtig* ikke_korrekt* ikke_gyldig* stemmer_ikke passer_ikke urigtig* for_kort* for_svag* for_enkel* nem_at_gætte let_at_gætte lækket datalæk* sortlist* almindeligt_brugt* virker_ikke_længere kompromitteret',
    unknown:
      'ukendt* ikke_fundet findes_ikke eksisterer_ikke ikke_finde ikke_registreret* ingen_konto ingen_bruger blev_ikke_fundet kunne_ikke_findes ikke_genkendt ikke_findes ikke_kendt* kunne_ikke_finde kan_ikke_finde ikke_oprettet genkendes_ikke genkender_ikke',
    expired:
      'udløbet udløbne udløb timeout tidsgræns* for_gammel* ikke_længere_gyldig* tog_for_lang er_afsluttet ikke_længere_gyldigt tidsvinduet overskredet_tiden tiden_er_overskredet overskred_tidsvinduet fik_timeout tog_for_lang_tid afsluttet løbet_ud er_gået_ud tiden_er_gået tid_er_udløbet',
    used: 'allerede_brugt allerede_blevet_brugt allerede_anvendt tilbagekaldt* kun_bruges_en kun_en_gang tidligere_anvendt tidligere_brugt er_allerede_brugt er_brugt',
    locked: 'låst låste spærret* blokeret_midlertidigt låses_ude',
    disabled:
      'deaktiveret* slået_fra suspenderet* inaktiv* lukket* spærret* nedlagt frakoblet ugyldiggjort* spærret ophævet disabled lukket sat_i_bero',
    blocked: 'blokeret* blokeres blokerer bandlyst udelukket',
    denied:
      'nægtet* afvist* forbudt* ikke_tilladt* ikke_autoriseret* uautoriseret* utilstrækkelig* begrænset* ikke_berettiget mangler_tilladelse ikke_tilladelse har_ikke_adgang har_ikke_tilladelse har_ikke_rettigheder ingen_adgang uden_tilladelse må_ikke manglende_rettigheder ikke_bemyndiget nægter afviser afviste',
    byAdmin: 'af_din_administrator af_administratoren af_din_organisation af_organisationen',
    rejected: 'afvist* annulleret* afbrudt* afslået valgt_at_afvise du_afviste afbrød',
    failed:
      'mislykkedes mislykket* fejl fejlede problem problemer gik_galt fejlen opstod slog_fejl konfigurationsfejl* netværksfejl* forbindelsesfejl* mislykkes mislykket fejlslag* fejlet godkendelsesfejl* loginfejl* fejler',
    cannot:
      'kan_ikke kunne_ikke ikke_muligt umulig* det_lykkedes_ikke lykkedes_ikke var_ikke_i_stand går_ikke ikke_i_stand kan_desværre_ikke kunne_desværre_ikke ude_af_stand det_er_ikke_muligt kan_i_øjeblikket_ikke det_var_ikke_muligt kan_lige_nu_ikke',
    unexpected:
      'uventet* intern_fejl noget_gik_galt der_opstod_en_fejl der_er_opstået_en_fejl ukendt_fejl teknisk_fejl serverfejl tekniske_problemer der_opstod_et_problem der_skete_en_fejl noget_gik_desværre_galt der_er_opstået_et_problem der_er_sket_en_fejl der_opstod_en_uventet_fejl systemfejl intern_serverfejl servicefejl evalueringsfejl* driftsforstyrrelse* teknisk_problem tekniske_vanskeligheder der_er_opstået_en_teknisk opstået_en_fejl fejl_er_opstået',
    unsupported:
      'understøttes_ikke ikke_understøttet* inkompatib* understøtter_ikke ikke_længere_understøttes understøttes_ikke_længere forældet* accepterer_ikke mangler_understøttelse',
    unavailable:
      'utilgængelig* ikke_tilgængelig* svarer_ikke kan_ikke_nås overbelastet* ude_af_drift virker_ikke ikke_til_rådighed ikke_nås ude_af_funktion svarer_desværre_ikke er_nede',
    required:
      'påkrævet* kræves skal obligatorisk* nødvendig* kræver behøver log_ind_først din_organisation_kræver organisationen_kræver før_du_kan før_du_fortsætter påkræves være_nødt_til behøves',
    missing: 'mangler manglende manglede',
    moved: 'flyttet ny_adresse',
    insecure:
      'ikke_sikker* usikker* ikke_privat ikke_tillid* ukrypteret* ikke_beskyttet ikke_betroet',
    tooLarge: 'for_stor* for_lang*',
    many: 'for_mange for_ofte overskred* grænse* maksimal* maksimum gentagne flere for_nylig gentagen netop højst mange_gange overskredet antal_gange flere_gange i_træk mere_end maksimale_antal',
    mismatch:
      'matcher_ikke stemmer_ikke_overens forskellig* er_ikke_ens ikke_ens uoverensstemmelse* matchede_ikke stemte_ikke svarer_ikke_til',
    unverified:
      'ikke_bekræftet* ubekræftet* ikke_verificeret* uverificeret* endnu_ikke_bekræftet ikke_blevet_bekræftet ikke_er_bekræftet',
    pending:
      'afventer afventende under_behandling venter_på afventer_godkendelse ikke_godkendt_endnu endnu_ikke_godkendt endnu_ikke_aktiv*',
    loggedOut:
      'logget_ud logget_af log_ud logge_ud logges_ud logges_af logget_dig_ud logges_du_ud logget_av loggats_ut',
    not: 'ikke ingen intet aldrig ej',
    valid: 'gyldig* korrekt* rigtig* accepteret*',
    found: 'fundet findes eksisterer registreret* kendt* genkendt finde',
    allowed: 'tilladt* autoriseret* berettiget må bemyndiget* har_lov',
    enabled: 'aktiveret* slået_til aktiv* aktiver slå_til',
    available: 'tilgængelig* svarer nås nå',
    supported: 'understøttes understøttet* understøtter kompatib*',
    able: 'mulig* kan kunne lykkedes fuldføre* gennemføre* gennemført fuldført',
    setUp:
      'konfigureret opsat tilmeldt tilknyttet forbundet registreret_en sat_op tilføjet oprettet_en indstillet',
    assigned: 'tildelt medlem tilhører tildeles knyttet fået_tildelt',
    verified: 'bekræft* verificer* godkend*',
    match: 'matcher stemmer samme ens identisk* opfylder opfyld* overens matche stemme',
    sent: 'sendt sende send sendes afsendt leveret*',
    received: 'modtaget fået modtage modtager',
    already: 'allerede',
    other: 'anden andet andre',
    change:
      'ændre ændret skift skifte skiftet opdater opdatere ny_adgangskode ændring ændres ændr vælg_en_ny opret_en_ny skiftes ændrer',
    new: 'ny nyt nye',
    old: 'gammel* gamle tidligere seneste forrige historik*',
    rule: 'tegn bogstav* cifre tal store_bogstaver små_bogstaver symbol* længde* mindst minimum for_kort* for_svag* svag* for_enkel* almindelig* indeholde indeholder kompleksitet* gætte lækket datalæk* sortlist* almindeligt_brugt* adgangskodekrav* regex maksimumlængde minimumslængde* mindste let_at_gætte nem_at_gætte genbrug* kompromitteret',
    later:
      'senere vent om_et_par øjeblik midlertidig* i_øjeblikket i_et_øjeblik lige_nu et_par_minutter nogle_minutter få_minutter om_lidt et_øjeblik før_du_prøver',
    retry:
      'prøv_igen forsøg_igen igen start_forfra på_ny opdater_siden genindlæs* prøve_igen forsøge_igen start_igen igen_senere',
    update: 'nyere_version seneste_version opgrader opdater_browseren nyere_browser',
    success:
      'velkommen tak er_sendt er_blevet_sendt er_blevet_ændret er_ændret er_opdateret er_nulstillet vi_har_sendt tillykke gennemført succes* er_blevet_opdateret er_blevet_nulstillet er_bekræftet er_verificeret du_er_nu_logget_ud er_låst_op er_skiftet',
    instruct:
      'indtast angiv klik vælg tryk scan indsæt brug_din brug_dit følg sørg skriv udfyld brug_mindst brug tilføj opret',
    ask: 'hvordan hvad_gør hvorfor læs_mere brug_for_hjælp problemer_med_at_logge ofte_stillede faq ikke_modtaget har_du_ikke tip kan_du_ikke_logge problemer_med_login har_du_problemer min_konto min_adgangskode hvad_sker del_aldrig hjælp_til har_du_glemt undgå fik_du_ikke modtog_du_ikke tillad_ikke kan_du_ikke jeg_har_ingen',
    condition:
      'hvis i_tilfælde medmindre for_at_undgå så_længe for_at_forhindre når for_at_beskytte kun_hvis',
    conditionEnd: '- the condition follows its marker',
    purpose: 'for_at_undgå for_at_forhindre for_at_beskytte',
    consent: 'nødvendige_cookies bruger_cookies anvender_cookies cookiepolitik',
    soon: 'udløber_om vil_udløbe udløber_efter udløber_snart bliver_logget_ud gyldig_i gyldig_til planlagt_vedligehold* vil_blive_logget bliver_spærret vil_blive_låst vil_blive_deaktiveret logges_du_ud_om er_gyldig_i udløber vil_ikke_længere',
    will: 'bliver blive spærres låses lukkes deaktiveres logges logges_ud logges_af logges_du_ud',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'time timer timen',
    day: 'dag dage døgn',
    left: 'tilbage resterende endnu flere',
    common:
      'og at det som på er for med den til har du din dit af i de var et dette denne eller fra vi blev blevet bliver venligst dig ved fejlkode* postnummer* landekode* ingen_resultater adgangskodeadministrator* os vores jeg efter under over men så mellem da desværre hos været dine bedes ikke_er_en_robot',
  },
};
