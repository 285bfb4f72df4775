import type { LanguagePack } from '../concepts.ts';

export const sv: LanguagePack = {
  tag: 'sv',
  numbers:
    'en=1 ett=1 tva=2 tre=3 fyra=4 fem=5 sex=6 sju=7 atta=8 nio=9 tio=10 tolv=12 femton=15 tjugo=20 trettio=30 fyrtio=40 fyrtiofem=45 sextio=60 halv=0.5 halvtimme=30min en_halvtimme=30min',
  until: 'till_kl till_klockan fram_till till efter efter_kl',
  words: {
    password: '*lösenord* losenfras* nytt_lösenord nya_lösenord* lösenord* fel_lösenord',
    user: 'användar* användarnamn* användar-id inloggningsnamn personnummer* personnr kundnummer användare',
    email: 'e-post* epost* mejl* mail* mejladress* e-postadress* e-postkonto*',
    account: 'konto konton kontot profil* identitet* användarkonto*',
    credentials:
      'inloggningsuppgift* autentiseringsuppgift* användarnamn_eller_lösenord användarnamnet_eller_lösenordet användarnamn_och_lösenord uppgifterna säkerhetssvar* svaret_på_säkerhetsfrågan svaret_på_återställningsfrågan återställningsfråga* kontouppgifter* användarnamnet_och_lösenordet inloggningsinformation* fel_användarnamn_eller_lösenord fel_användarnamn',
    code: 'kod koden koder *verifieringskod* *säkerhetskod* *engångskod* engångslösenord* pin pinkod* pin-kod* sms-kod* bekräftelsekod* autentiseringskod* tillträdeskod* lösenkod* tokenkod* åtkomstkod* engångskod* inloggningskod*',
    token: 'token* biljett* återställningstoken*',
    link: 'url *länk* återställningslänk* aktiveringslänk* kontoåterställningslänk*',
    session:
      'session* inloggningsförsök* inloggningsprocess* interaktion* inloggningssession* inloggningstid* loginsession*',
    page: 'sida sidan sidor formulär* sökväg* resurs* fil filen webbsida*',
    cookie: '*cookie* kakor kakan webbkakor',
    thirdParty: 'tredje_part* tredjepart*',
    javascript: 'skript*',
    browser: '*webbläsar*',
    popup: 'popup* pop-up*',
    frame: 'ram ramen iframe inbäddad*',
    network:
      'nätverk* anslutning* internet* uppkoppling* ansluta_till_servern kontakt_med_servern uppkopplad internetuppkoppling* internetanslutning* kontakta_servern nå_servern nätverksfel* anslutningsfel*',
    offline:
      'offline ingen_anslutning ingen_internetanslutning inget_internet inte_ansluten_till_internet saknar_anslutning du_är_offline inte_uppkopplad inte_ansluten_till_nätet saknar_internetanslutning ingen_internetuppkoppling ingen_nätverksanslutning inte_ansluten',
    proxy: 'proxyserver*',
    wifi: 'trådlöst_nätverk gästnätverk* offentligt_nätverk',
    origin:
      'ip ip-adress* land landet region* plats platsen brandvägg* ovanlig_trafik misstänkt_aktivitet misstänkt_trafik automatisk* bot',
    server: 'server* tjänst* system* webbplats* portal* plattform*',
    app: 'app appen appar applikation* program* funktion* modul* innehåll*',
    request:
      'begäran förfrågan förfrågning* svaret svar åtgärd meddelande* anrop förfrågningar begäranden anropet api-anrop* begäran* åtgärden',
    signin:
      'logga_in loggar_in loggat_in inlogg* autentiser* loggas_in sign_in inloggad* logga_in_först logga_in_igen återautentiser* omautentiser* inloggningen legitimer* identifiera_dig logga_på e-legitimation',
    factor:
      'autentiserare* autentiseringsapp* tvåfaktor* tvåsteg* andra_faktor* flerfaktor* säkerhetsnyck* passkey* inloggningsnyck* biometri* fingeravtryck* pushavisering* push-avisering* avisering* pushnotis* notis* verifieringsmetod* autentiseringsmetod* smartkort* säkerhetsfråga* faktor* mobilt_bankid bankid säkerhetsmetod* andra_faktorn tvåfaktorsautentisering tvåstegsverifiering faktorfel inloggningsnycklar biometri autentiseringsperiod* användaridentifiering verifieringssätt*',
    device:
      'enhet enheten enheter telefon* dator* mobil* operativsystem* version versionen os-version versioner',
    phone: 'telefonnummer* sms textmeddelande* samtal* röstsamtal*',
    permission: 'behörighet* tillstånd* roll rollen roller rättighet* privilegi* befogenhet*',
    access: 'åtkomst* tillgång* tillträde*',
    admin:
      'administratör* support* helpdesk kontakta kontakt kundtjänst* admin systemadministratör* kontakta_oss',
    terms: 'villkor* användarvillkor* avtal*',
    clock:
      'klocka* systemtid* datum_och_tid tid_och_datum datum_och_klockslag enhetens_klocka datorns_klocka klockslag* datorns_tid',
    certificate: 'certifikat*',
    redirect: 'omdirigering* omdirigera* vidarebefordra* omdirigerad*',
    extension: 'tillägg* annonsblockerare* antivirus*',
    reset:
      'återställ* glömt glömd byte_av_lösenord lösenordsbyte nollställ* kontoåterställning* återställningslänk* återställningstoken* lösenordsåterställning*',
    unlock: 'lås_upp låsa_upp upplåsning* låses_upp låsas_upp unlock',
    activation: 'aktivering* aktivera registreringslänk* aktiveringslänk*',
    idp: 'identitetsleverantör* enkel_inloggning inloggningsmetod* anslutningsprogram* externt_konto',
    technical:
      'parameter* klient* signatur* metadata flöde* parametr* förfrågare* inloggningsförfrågare* bearer-only inloggningstyp* inloggningsförfrågan',
    config: 'konfigur* felkonfigurer* felaktig_konfiguration konfigurationsfel*',
    policy:
      'policy* princip* krav kraven säkerhetsregler din_organisation_kräver organisationen_kräver lösenordskrav* inloggningspolicy* säkerhetskrav* policyn lösenordspolicy*',
    maintenance: 'underhåll* skrivskydd*',
    attempt: 'försök försöken gånger inloggningsförsök*',
    inactivity: 'inaktivitet* ingen_aktivitet inte_använts',
    wrong:
      'ogiltig* felaktig* fel_lösenord inkorrekt* stämmer_inte inte_giltig* inte_korrekt* fel_uppgifter är_fel felaktigt fel_användarnamn_eller_lösenord stämmer_ej stämde_inte ej_giltig* är_inte_rätt för_kort* för_svag* för_enkel* lätt_att_gissa vanliga_lösenord läckt dataintrång fungerar_inte_längre fel_användarnamn komprometterat läckts',
    unknown:
      'okänd* hittades_inte finns_inte hittar_inte hittade_inte hitta_inte inte_registrerad* existerar_inte inget_konto ingen_användare känns_inte kunde_inte_hitta kunde_inte_hittas kan_inte_hitta finns_ej hittades_ej ej_registrerad* inget_konto_hittades vi_känner_inte_igen',
    expired:
      'gått_ut löpt_ut utgång* upphört timeout tidsgräns* för_gammal* inte_längre_giltig* tog_för_lång utgick har_gått_ut förfallit avslutad* avslutats upphört_att_gälla inte_längre_giltigt löpte_ut tajmat_ut time-out inaktuell* maxtidsgräns* tidsfrist* gick_ut för_lång_tid längre_tid_än tiden_är_ute överskred_tidsintervallet tog_för_lång_tid ej_längre_giltig*',
    used: 'redan_använts redan_använd* återkallad* återkallats bara_en_gång endast_en_gång använts_tidigare redan_förbrukad* har_redan_använts är_redan_använd* redan_blivit_använd*',
    locked: 'låst låsts låsta spärrad* spärrats utelåst kontolås* låst_ute spärrat låses',
    disabled:
      'inaktiverad* inaktiverat* avstängd* avaktiverad* stängt stängts inaktiv* inaktiverats avstängt ogiltigförklar* stängd* inte_aktiverad* pausad*',
    blocked: 'blockerad* blockeras blockerat* blockerats blockerar bannlyst spärrad* spärrat',
    denied:
      'nekad* nekades nekats förbjuden* otillåten* obehörig* inte_behörig* otillräcklig* tillåts_inte ej_tillåt* nekas begränsad* avslagits inte_tillåt* har_inte_behörighet saknar_behörighet inte_tillåtet inte_tillåten saknar_åtkomst ingen_behörighet har_inte_åtkomst tillåts_ej ej_behörig* saknar_rättighet* har_ingen_åtkomst inte_åtkomst inte_har_behörighet nekade',
    byAdmin: 'av_din_administratör av_administratören av_din_organisation av_organisationen',
    rejected:
      'avvisad* avvisades avvisats avbruten avbröts avbrutits nekade avböjd* valt_att_förkasta avvisade nekades du_nekade',
    failed:
      'misslyckad* misslyckades misslyckats fel problem gick_fel felet uppstod misslyckas misslyckat nätverksfel* anslutningsfel* konfigurationsfel* inloggningsfel* faktorfel',
    cannot:
      'kan_inte kunde_inte går_inte gick_inte det_går_inte omöjlig* inte_möjligt lyckades_inte kan_ej kunde_ej kunde_tyvärr_inte kan_tyvärr_inte kan_för_närvarande_inte går_ej gick_ej kan_just_nu_inte det_gick_tyvärr_inte',
    unexpected:
      'oväntat oväntad internt_fel något_gick_fel ett_fel_uppstod ett_fel_har_uppstått ett_fel_inträffade okänt_fel tekniskt_fel serverfel tekniska_problem ett_problem_uppstod ett_fel_har_inträffat någonting_gick_fel något_har_gått_fel ett_oväntat_fel tekniskt_problem driftstörning* driftstopp utvärderingsfel* oväntat_fel systemfel internt_serverfel det_uppstod_ett_fel ett_tekniskt_fel',
    unsupported:
      'stöds_inte stöds_ej stöder_inte inkompatib* stödjer_inte inte_stöd icke_stödd ostödd inte_längre_stöds stöds_inte_längre saknar_stöd för_gammal_version föråldrad* accepterar_inte',
    unavailable:
      'otillgänglig* inte_tillgänglig* svarar_inte går_inte_att_nå överbelastad* ligger_nere ur_funktion fungerar_inte ej_tillgänglig* inte_nås kan_inte_nås svarar_ej otillgängligt ur_drift',
    required:
      'krävs måste obligatorisk* behöver behövs nödvändig* logga_in_först måste_logga_in kräver kräv* din_organisation_kräver organisationen_kräver innan_du_fortsätter innan_du_kan',
    missing: 'saknas saknade saknad*',
    moved: 'flyttats flyttad* ny_adress',
    insecure: 'inte_säker* osäker* inte_privat inte_betrodd* okrypterad* inte_skyddad* ej_säker*',
    tooLarge: 'för_stor* för_lång*',
    many: 'för_många för_ofta överskrid* gräns* max maximalt maximala upprepade flera nyligen gränsen flertal takgräns* många_gånger högsta_antal* maximalt_antal max_antal mer_än upprepad* i_rad',
    mismatch:
      'matchar_inte överensstämmer_inte stämmer_inte_överens olika inte_samma skiljer matchade_inte stämde_inte_överens överensstämde_inte är_inte_samma inte_likadana matchar_ej',
    unverified:
      'overifierad* inte_verifierad* inte_bekräftad* obekräftad* inte_verifierats inte_bekräftats ännu_inte_verifierats inte_har_verifierats inte_har_bekräftats har_inte_verifierats har_inte_bekräftats',
    pending:
      'väntar_på väntande under_granskning inväntar avvaktar väntar_på_godkännande väntar_på_att_godkännas ej_godkänd* granskas ännu_inte_godkänts',
    loggedOut:
      'utloggad* loggat_ut loggats_ut logga_ut loggas_ut loggades_ut blivit_utloggad utloggning* logget_av',
    not: 'inte ej ingen inget inga aldrig utan icke',
    valid: 'giltig* korrekt* rätt godkänd* godkänt accepter*',
    found: 'hittad* hittades finns existerar registrerad* känd* hitta registrerats',
    allowed: 'tillåten* tillåtet tillåts behörig* auktoriserad* tillåtna får tillåter',
    enabled: 'aktiverad* aktiverat aktiv* aktivera slå_på påslagen* aktiverats',
    available: 'tillgänglig* svarar nåbar* nå',
    supported: 'stöds stöder kompatib* stödjer',
    able: 'möjlig* kan kunde lyckades slutför* går lyckats genomför*',
    setUp:
      'konfigurerat registrerat kopplad* ansluten länkad* inrättat inställt inställd* registrerat_någon angett_någon lagt_till_någon lagt_upp',
    assigned: 'tilldelad* tilldelats medlem tillhör tilldelas tilldelade',
    verified: 'verifier* bekräft*',
    match:
      'matchar överensstämmer stämmer samma identisk* uppfyller matcha stämma uppfylld* uppfylldes uppfylls möter överens',
    sent: 'skickat skickats skicka skickades skickad skickas levererad* sändes sändas sänts sänt sända',
    received: 'fått får_ta_emot mottagit tagit_emot fick_du fick_ingen mottagits',
    already: 'redan',
    other: 'annan annat andra',
    change:
      'ändra ändrat byt byta bytt uppdatera nytt_lösenord ändring ändras uppdaterat ändrar välja_ett_nytt skapa_ett_nytt bytas byter',
    new: 'ny nytt nya',
    old: 'gammal* gamla tidigare senaste föregående historik*',
    rule: 'tecken bokstav* bokstäver siffra siffror versal* gemen* symbol* längd* minst minimum för_kort* för_svag* svagt för_enkel* vanliga innehålla innehåller komplexitet* gissa läckt läckage dataintrång stora_bokstäver små_bokstäver lösenordskrav* komprometterat läckts',
    later:
      'senare vänta om_några stund ögonblick just_nu tillfälligt för_närvarande strax ett_tag några_minuter en_stund vänta_en_stund om_en_stund innan_du_försöker några_minuters',
    retry:
      'försök_igen försök_på_nytt på_nytt börja_om igen prova_igen vänligen_försök_igen gör_ett_nytt_försök ladda_om uppdatera_sidan försöka_igen igen_senare börja_från_början',
    update: 'nyare_version senaste_versionen uppgradera uppdatera_webbläsaren nyare_webbläsare',
    success:
      'lyckat framgångsrikt välkommen tack har_skickats har_skickat har_ändrats har_uppdaterats har_återställts vi_har_skickat grattis slutfört är_ändrat har_verifierats har_bekräftats är_nu_utloggad är_återställt har_loggat_ut är_utloggad är_uppdaterat har_skickat_en',
    instruct:
      'ange skriv klicka välj tryck skanna sätt använd_din använd_ditt följ se_till klistra knacka fyll använd_minst använd lägg_till skapa mata_in',
    ask: 'hur_gör hur_kan vad_gör varför läs_mer behöver_du_hjälp problem_med_att_logga vanliga_frågor faq inte_fått har_du_inte tips kan_du_inte_logga svårt_att_logga har_du_inte_fått fick_du_inte har_du_problem mitt_konto mitt_lösenord vad_händer hjälp_med dela_aldrig lämna_aldrig undvik problem_med_inloggningen hur_loggar frågor_och_svar har_du_glömt inte_uppgett',
    condition:
      'om ifall i_fall såvida för_att_undvika så_att för_att_förhindra när i_händelse_av endast_om bara_om för_att_skydda',
    conditionEnd: '- the condition follows its marker',
    purpose: 'för_att_undvika för_att_förhindra för_att_skydda',
    consent: 'nödvändiga_kakor nödvändiga_cookies använder_kakor använder_cookies',
    soon: 'upphör_om går_ut_om löper_ut kommer_att_gå_ut går_ut_efter loggas_ut_om giltig_i giltig_till snart löper_ut_den går_ut_den planerat_underhåll planerat_driftstopp planerade_underhåll kommer_att_loggas_ut kommer_att_upphöra kommer_att_spärras kommer_att_stängas kommer_att_låsas upphör_att_gälla_om loggas_du_ut går_ut_snart giltigt_till kommer_inte_längre',
    will: 'blir bli låses låsas spärras stängs stängas inaktiveras loggas loggas_ut kommer_att',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'timme timmar timman tim',
    day: 'dag dagar dygn dagen',
    left: 'kvar återstå* återstående fler',
    common:
      'och att det som på är för med den till har du din ditt av i de var ett detta denna eller från vi var_god blev blivit felkod* postnummer* landskod* inga_resultat lösenordshanterare* vårt vår ska inom över men mellan under efter så vänligen tyvärr bli nu dina felmeddelande* inte_är_en_robot kan_inte_ångras inga_medlemmar',
  },
};
