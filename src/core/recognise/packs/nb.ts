import type { LanguagePack } from '../concepts.ts';

export const nb: LanguagePack = {
  tag: 'nb',
  numbers:
    'en=1 ett=1 et=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 tolv=12 femten=15 tjue=20 tretti=30 førti=40 førtifem=45 seksti=60 halv=0.5',
  until: 'inntil_kl inntil til_kl til etter etter_kl',
  words: {
    password: '*passord* løsenord* nytt_passord feil_passord',
    user: 'bruker* brukernavn* bruker-id påloggingsnavn fødselsnummer* personnummer* kundenummer*',
    email: 'e-post* epost* mail e-postadresse* postkasse* e-postkonto* e-postadressen',
    account: 'konto kontoen kontoer profil* identitet* brukerkonto*',
    credentials:
      'påloggingsinformasjon* innloggingsinformasjon* legitimasjon* påloggingsopplysning* brukernavn_eller_passord brukernavnet_eller_passordet brukernavn_og_passord innloggingsdetaljer påloggingsdetaljer sikkerhetssvar* feil_brukernavn_eller_passord feil_brukernavn brukernavn_eller_passordet svaret_på_sikkerhetsspørsmålet gjenopprettingsspørsmål* innloggingsopplysning*',
    code: 'kode koden koder *bekreftelseskode* *sikkerhetskode* *engangskode* engangspassord* pin pinkode* pin-kode* sms-kode* verifiseringskode* tilgangskode* passordkode* tokenkode* feil_kode feil_pin',
    token: 'token* billett* passordtoken* gjenopprettingstoken*',
    link: 'kobling* link* url *lenke* e-postkobling* e-postlenke* koblingen',
    session:
      'økt økten økter sesjon* handling* påloggingsforsøk* innloggingsforsøk* innloggingsprosess* interaksjon* innloggingstid* påloggingsøkt* innloggingsøkt*',
    page: 'side siden sider skjema* bane ressurs* fil filen nettside* nettsiden banen',
    cookie: '*cookie* informasjonskaps*',
    thirdParty: 'tredjepart* fra_tredjepart',
    javascript: 'skript* script*',
    browser: '*nettleser*',
    popup: 'popup* pop-up* forgrunnsvindu* popup-vindu*',
    frame: 'ramme* iframe innebygd*',
    network:
      'nettverk* tilkobling* forbindelse* internett* koble_til_serveren kontakt_med_serveren nettverksfeil* tilkoblingsfeil* nettforbindelse* internettforbindelse* koble_til opprette_forbindelse nettverkstilkobling*',
    offline:
      'frakoblet ingen_tilkobling ingen_internettforbindelse ikke_koblet_til_internett ingen_nettverk offline uten_nett du_er_frakoblet ingen_nettforbindelse ikke_tilkoblet_internett ingen_internettilkobling ikke_koblet_til ingen_nettverkstilkobling ingen_internett',
    proxy: 'proxyserver* proxy-server*',
    wifi: 'trådløst_nettverk gjestenettverk* offentlig_nettverk',
    origin:
      'ip ip-adresse* land landet region* plassering* brannmur* uvanlig_trafikk mistenkelig_aktivitet mistenkelig_trafikk automatisk* robot',
    server: 'server* tjener tjeneste* system* nettsted* portal* plattform*',
    app: 'app appen apper applikasjon* program* funksjon* modul* innhold*',
    request:
      'forespørsel* svar svaret operasjon* melding* anmodning* operasjonen forespørsler responsen',
    signin:
      'logg_inn logge_inn logger_inn logget_inn innlogg* pålogging* logg_på logge_på logget_på autentiser* logges_inn logger_på logg_inn_først innlogging* påloggingen innlogget login logge_deg_inn logge_deg_på godkjenning* autentisering* logg_inn_på_nytt legitimere gjenautentiser*',
    factor:
      'autentikator* autentiseringsapp* tofaktor* totrinn* to-faktor* andre_faktor flerfaktor* sikkerhetsnøk* tilgangsnøk* passnøk* passkey* biometri* fingeravtrykk* push-varsel* push-varsling* pushvarsel* varsling* bekreftelsesmetode* godkjenningsmetode* smartkort* sikkerhetsspørsmål* faktor* bankid sikkerhetsmetode* godkjenner* tofaktorautentisering totrinnsbekreftelse biometri adgangsnøk* faktorer kodebrikke* brukeridentifikasjonsmetode* verifiseringsmetode* push-melding* faktortjeneste* ekstra_faktor innloggingsforespørsel* varselet',
    device:
      'enhet enheten enheter telefon* datamaskin* mobil* operativsystem* versjon versjonen os-versjon pc',
    phone: 'telefonnummer* sms tekstmelding* anrop* taleanrop* samtale*',
    permission: 'tillatelse* rettighet* rolle* privilegi* autorisasjon* myndighet*',
    access: 'tilgang* adgang*',
    admin:
      'administrator* brukerstøtte* kundestøtte* support* kontakt kontakte helpdesk kundeservice systemansvarlig* ta_kontakt kontakt_oss',
    terms: 'vilkår* betingelse* brukervilkår* avtale*',
    clock:
      'klokke* systemtid* dato_og_klokkeslett dato_og_tid enhetens_klokke klokken datoen_og_klokkeslettet',
    certificate: 'sertifikat*',
    redirect: 'omdirigering* omdirigere* videresend* omdirigert*',
    extension: 'utvidelse* tillegg* annonseblokkerer* antivirus*',
    reset:
      'tilbakestill* gjenopprett* glemt endring_av_passord passordbytte bytte_av_passord nullstill* tilbakestilling* gjenoppretting* passordtoken* gjenopprettingstoken*',
    unlock: 'låse_opp lås_opp opplåsing* låses_opp låst_opp',
    activation: 'aktivering* registreringslenke* aktiveringslenke* aktiveringskobling* aktivere',
    idp: 'identitetsleverandør* enkel_pålogging single_sign-on påloggingsmetode* innloggingsmetode* ekstern_konto kobler',
    technical:
      'parameter* parametere klient* signatur* metadata flyt* flyten anmoder* bearer-only redirect_uri sikkerhetsdomene* parametr*',
    config: 'konfigur* feilkonfigur* konfigurasjonsfeil* feil_konfigurasjon *konfigurasjon*',
    policy:
      'policy* retningslinje* krav kravene sikkerhetsregler organisasjonen_krever organisasjonen_din_krever din_organisasjon_krever strengt_nødvendige passordkrav* sikkerhetskrav* påloggingspolicy*',
    maintenance: 'vedlikehold* skrivebeskyttet',
    attempt: 'forsøk forsøkene ganger påloggingsforsøk* innloggingsforsøk*',
    inactivity: 'inaktivitet* ingen_aktivitet ikke_vært_brukt ikke_brukt',
    wrong:
      'ugyldig* feil_passord feil_brukernavn uriktig* ikke_gyldig* ikke_riktig* stemmer_ikke er_feil galt gal ikke_korrekt* feilaktig* feil_brukernavn_eller_passord for_kort* for_svak* svakt for_enkel* lett_å_gjette lekket datalekkasje* ofte_brukte virker_ikke_lenger vanlige_passord kompromittert',
    unknown:
      'ukjent* ikke_funnet finnes_ikke eksisterer_ikke finner_ikke fant_ikke ikke_registrert* ingen_konto ingen_bruker ble_ikke_funnet kunne_ikke_finne gjenkjennes_ikke ikke_finne ikke_finnes kjenner_ikke_igjen gjenkjenner_ikke ikke_kjent* finner_ingen fant_ingen ble_ikke_gjenkjent ikke_kan_finne',
    expired:
      'utløpt utløpte utløp tidsavbrudd* tidsgrense* for_gammel* ikke_lenger_gyldig* foreldet* tok_for_lang gått_ut har_utløpt tok_lenger tidsavbrutt utgått utløpt* ikke_lenger_gyldig overskredet_tiden tidsvindu* for_lang_tid avsluttet tiden_er_ute tidsnedkoblet tidsavbrudd',
    used: 'allerede_brukt allerede_blitt_brukt tilbakekalt* bare_brukes_én kun_én_gang bare_en_gang tidligere_brukt er_allerede_brukt er_brukt allerede_benyttet',
    locked: 'låst låste sperret* utestengt',
    disabled: 'deaktivert* slått_av suspendert* inaktiv* stengt* lukket* sperret* ugyldiggjort*',
    blocked: 'blokkert* blokkeres blokkerer utestengt',
    denied:
      'nektet* avvist* forbudt* ikke_tillatt* ikke_autorisert* uautorisert* utilstrekkelig* begrenset* ikke_lov mangler_tilgang har_ikke_tilgang ikke_tilgang har_ikke_tillatelse har_ikke_rettigheter ingen_tilgang mangler_rettigheter mangler_tillatelse ikke_adgang nekter avviste avviser',
    byAdmin: 'av_administratoren av_administrator av_organisasjonen av_din_organisasjon',
    rejected: 'avvist* avbrutt* avslått* kansellert* valgt_å_avvise avviste avviser',
    failed:
      'mislyktes mislykket* feil feilet problem problemer gikk_galt feilen oppsto oppstått konfigurasjonsfeil* nettverksfeil* tilkoblingsfeil* mislykkes mislykkede påloggingsfeil* innloggingsfeil* tjenestefeil* faktortjenestefeil*',
    cannot:
      'kan_ikke kunne_ikke ikke_mulig umulig* klarte_ikke klarer_ikke får_ikke fikk_ikke lyktes_ikke går_ikke ikke_i_stand kan_dessverre_ikke kunne_dessverre_ikke kan_for_øyeblikket_ikke det_er_ikke_mulig det_gikk_ikke gikk_ikke kan_nå_ikke får_ikke_kontakt',
    unexpected:
      'uventet* intern_feil noe_gikk_galt det_oppstod_en_feil det_oppsto_en_feil det_har_oppstått_en_feil ukjent_feil teknisk_feil serverfeil tekniske_problemer oppstod_en_feil oppsto_et_problem noe_gikk_dessverre_galt noe_har_gått_galt det_har_oppstått_et_problem intern_serverfeil systemfeil teknisk_problem driftsforstyrrelse* evalueringsfeil* det_skjedde_en_feil har_oppstått_en_feil en_feil_oppstod en_feil_har_oppstått app-evalueringsfeil*',
    unsupported:
      'støttes_ikke ikke_støttet* støtter_ikke inkompatib* utdatert* ustøttet* ikke_lenger_støttes støttes_ikke_lenger godtar_ikke aksepterer_ikke mangler_støtte',
    unavailable:
      'utilgjengelig* ikke_tilgjengelig* svarer_ikke kan_ikke_nås overbelastet* ute_av_drift virker_ikke fungerer_ikke er_nede ikke_nås ute_av_funksjon',
    required:
      'kreves påkrevd* må obligatorisk* nødvendig* krever trenger logg_inn_først organisasjonen_krever organisasjonen_din_krever din_organisasjon_krever før_du_kan før_du_fortsetter påkrevet trengs behøves er_nødt',
    missing: 'mangler manglende manglet',
    moved: 'flyttet ny_adresse',
    insecure:
      'ikke_sikker* usikker* ikke_privat ikke_klarert* ukryptert* ikke_beskyttet ikke_til_å_stole',
    tooLarge: 'for_stor* for_lang*',
    many: 'for_mange for_ofte overskredet* grense* maksimal* maksimum gjentatte flere nylig maks maksimale_antall maksimalt_antall mange_ganger flere_ganger på_rad mer_enn antall_ganger',
    mismatch:
      'samsvarer_ikke stemmer_ikke_overens ulik* ikke_like forskjellig* er_ikke_like samsvarte_ikke stemmer_ikke_med stemte_ikke',
    unverified:
      'ikke_bekreftet* ubekreftet* ikke_verifisert* uverifisert* ennå_ikke_bekreftet ikke_blitt_bekreftet ikke_er_bekreftet ennå_ikke_verifisert ikke_er_verifisert',
    pending:
      'venter_på ventende under_behandling avventer venter_på_godkjenning ikke_godkjent_ennå ennå_ikke_godkjent ennå_ikke_aktiv*',
    loggedOut:
      'logget_ut logget_av logg_ut logge_ut logges_ut utlogg* logget_deg_ut blitt_logget_ut loggats_ut',
    not: 'ikke ingen intet aldri',
    valid: 'gyldig* korrekt* riktig* godtatt* akseptert*',
    found: 'funnet finnes eksisterer registrert* kjent* gjenkjent finne',
    allowed: 'tillatt* autorisert* berettiget får lov',
    enabled: 'aktivert* slått_på aktiv* aktiver slå_på',
    available: 'tilgjengelig* svarer nås nå',
    supported: 'støttes støttet støtter kompatib*',
    able: 'mulig* kan kunne lyktes fullfør* gjennomfør* fullført',
    setUp:
      'konfigurert satt_opp registrert_en tilknyttet koblet_til lagt_til registrert_noen opprettet_en',
    assigned: 'tildelt medlem tilhører tilordnet tildeles fått_tildelt',
    verified: 'bekreft* verifiser*',
    match:
      'samsvarer stemmer samme like identisk* oppfyller samsvare oppfylt* overens likt oppfylle',
    sent: 'sendt sende send sendes levert*',
    received: 'mottatt fått motta mottar',
    already: 'allerede',
    other: 'annen annet andre',
    change:
      'endre endret bytt bytte byttet oppdater oppdatere nytt_passord endring endres endrer endr velg_et_nytt opprett_et_nytt byttes skifte',
    new: 'ny nytt nye',
    old: 'gammel* gamle tidligere siste forrige historikk*',
    rule: 'tegn bokstav* siffer sifre tall store_bokstaver små_bokstaver symbol* lengde* minst minimum for_kort* for_svak* svakt for_enkel* vanlige inneholde inneholder kompleksitet* gjette lekket datalekkasje* ofte_brukte lett_å_gjette passordkrav* minste_lengde minimumslengde maksimumslengde gjenbruk* likt kompromittert',
    later:
      'senere vent om_noen øyeblikk midlertidig* for_øyeblikket akkurat_nå noen_minutter et_par_minutter en_stund før_du_prøver på_dette_tidspunktet',
    retry:
      'prøv_igjen prøv_på_nytt på_nytt start_på_nytt forsøk_igjen oppdater_siden last_inn_siden prøve_igjen prøve_på_nytt last_siden',
    update:
      'nyere_versjon nyeste_versjon siste_versjon oppgrader oppdater_nettleseren nyere_nettleser',
    success:
      'velkommen takk er_sendt er_blitt_sendt er_endret er_oppdatert er_tilbakestilt vi_har_sendt gratulerer vellykket suksess* er_blitt_endret er_blitt_oppdatert er_blitt_tilbakestilt er_bekreftet er_verifisert du_er_nå_logget_ut er_låst_opp er_byttet',
    instruct:
      'skriv_inn oppgi angi klikk velg trykk skann sett_inn bruk_din bruk_ditt følg sørg fyll lim bruk_minst bruk legg_til opprett',
    ask: 'hvordan hva_gjør hvorfor les_mer trenger_du_hjelp problemer_med_å_logge problemer_med_pålogging vanlige_spørsmål faq ikke_mottatt har_du_ikke tips får_du_ikke_logget fikk_du_ikke har_du_problemer min_konto mitt_passord hva_skjer del_aldri har_du_glemt unngå problemer_med_innlogging mottok_du_ikke trenger_hjelp kontoen_min passordet_mitt jeg_har_ingen',
    condition:
      'hvis dersom i_tilfelle med_mindre for_å_unngå så_lenge for_å_hindre når for_å_beskytte kun_hvis bare_hvis',
    conditionEnd: '- the condition follows its marker',
    purpose: 'for_å_unngå for_å_hindre for_å_beskytte',
    consent:
      'nødvendige_informasjonskapsler nødvendige_cookies bruker_informasjonskapsler bruker_cookies',
    soon: 'utløper_om vil_utløpe utløper_etter utløper_snart blir_logget_ut gyldig_i gyldig_til utløper planlagt_vedlikehold vil_bli_logget blir_sperret vil_bli_låst vil_bli_deaktivert logges_ut_om vil_ikke_lenger',
    will: 'blir bli sperres låses stenges deaktiveres logges logges_ut',
    second: 'sekund* sek',
    minute: 'minutt* min',
    hour: 'time timer timen',
    day: 'dag dager døgn',
    left: 'igjen gjenstående gjenstår flere_forsøk',
    common:
      'og at det som på er for med den til har du din ditt av i de var et dette denne eller fra vi ble blitt blir vennligst deg ved noe hvilken feilkode* postnummer* landkode* ingen_resultater passordbehandler* oss vår våre jeg etter under over men så mellom dessverre hos vært dine nå ennå enten ikke_er_en_robot',
  },
};
