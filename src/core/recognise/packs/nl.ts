import type { LanguagePack } from '../concepts.ts';

export const nl: LanguagePack = {
  tag: 'nl',
  numbers:
    'een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20 dertig=30 veertig=40 vijfenveertig=45 zestig=60 half=0.5 halfuur=30',
  words: {
    password: '*wachtwoord* wachtzin*',
    user: 'gebruiker* gebruikersnaam gebruikers-id inlognaam loginnaam',
    email: 'e-mail e-mailadres emailadres email mail mailadres postvak',
    account: 'account* profiel identiteit gebruikersaccount*',
    credentials:
      'inloggegevens aanmeldgegevens referenties gebruikersnaam_of_wachtwoord gebruikersnaam_en_wachtwoord gebruikersnaam_en/of_wachtwoord aanmeldingsgegevens logingegevens beveiligingsantwoord antwoord_op_de_beveiligingsvraag',
    code: 'code codes *verificatiecode* *beveiligingscode* *toegangscode* pincode* pin eenmalige_code* eenmalig_wachtwoord eenmalige_wachtwoord* otp sms-code bevestigingscode*',
    token: 'token tokens ticket*',
    link: 'link links koppeling hyperlink url',
    session: 'sessie* actie inlogpoging aanmeldpoging aanmeldproces inlogproces interactie',
    page: 'pagina* formulier pad bestand bron webpagina',
    cookie: 'cookies *cookie*',
    thirdParty: 'van_derden derden derde_partij*',
    javascript: 'scripts scripting',
    browser: 'webbrowser* browser*',
    popup: 'pop-up* popup* pop-upvenster*',
    frame: 'frame* iframe* ingesloten kader',
    network:
      'netwerk* verbinding* internet* netwerkverbinding* internetverbinding* verbinden_met_de_server',
    offline: 'offline geen_internet geen_verbinding geen_internetverbinding geen_netwerkverbinding',
    proxy: 'proxyserver*',
    wifi: 'draadloos_netwerk gastnetwerk openbaar_netwerk',
    origin:
      'ip ip-adres* land landen regio locatie firewall ongebruikelijk_verkeer verdachte_activiteit* verdacht_verkeer automatische robot',
    server: 'server* dienst* systeem systemen website site portaal webdienst service',
    app: 'app apps applicatie* toepassing* functie* module onderdeel inhoud gedeelte',
    request: 'verzoek* aanvraag aanvragen bericht berichten antwoord respons bewerking',
    signin:
      'inlog* aanmeld* ingelogd aangemeld in_te_loggen aan_te_melden log_in meld_u_aan meld_je_aan authenticat* authenticeren geauthenticeerd login logt',
    factor:
      'authenticator* verificatiemethode* tweede_factor tweestaps* tweefactor* tweeledige multifactor* beveiligingssleutel* passkey* toegangssleutel* biometri* vingerafdruk* pushmelding* melding meldingen smartcard* beveiligingsvraag* factor factoren authenticatiemethode* inschrijving',
    device: 'apparaat apparaten telefoon computer mobiel besturingssysteem toestel',
    phone: 'telefoonnummer* sms sms-bericht* oproep* telefoongesprek* spraakoproep*',
    permission:
      'machtiging* toestemming* bevoegdheid bevoegdheden rol rollen recht rechten toegangsrecht* autorisatie*',
    access: 'toegang',
    admin: 'beheerder* helpdesk ondersteuning contact systeembeheerder* servicedesk klantenservice',
    terms: 'voorwaarden gebruiksvoorwaarden overeenkomst servicevoorwaarden',
    clock: 'klok systeemtijd datum_en_tijd tijd_en_datum tijdzone tijdinstelling*',
    certificate: 'certificaat certificaten',
    redirect:
      'omleiding* doorverwijs* doorgestuurd omgeleid redirect* doorsturen omleid* doorverwezen',
    extension: 'extensie* add-on* invoegtoepassing* adblocker* advertentieblokker* antivirus*',
    reset:
      'resetten reset herstel* opnieuw_in_te_stellen opnieuw_instellen vergeten wachtwoordwijziging wachtwoordherstel opnieuw_ingesteld',
    unlock: 'ontgrendel* deblokk* gedeblokkeerd',
    activation: 'activering activeren activatie* registratielink',
    idp: 'identiteitsprovider* identity_provider eenmalige_aanmelding single_sign-on aanmeldmethode* inlogmethode* connector* externe_account*',
    technical: 'parameter* client aanvrager handtekening metadata assertie flow',
    config: 'configuratie* geconfigureerd',
    policy: 'beleid* vereisten beveiligingsregels',
    maintenance: 'onderhoud* alleen-lezen',
    attempt: 'poging pogingen keer',
    inactivity: 'inactiviteit inactief_geweest geen_activiteit niet_gebruikt',
    wrong:
      'ongeldig* onjuist* verkeerd* fout foutieve foute incorrect* klopt_niet kloppen_niet niet_correct niet_juist',
    unknown:
      'onbekend* niet_gevonden bestaat_niet bestaan_niet niet_bestaan* niet_herkend niet_geregistreerd geen_account geen_gebruiker niet_bekend kunnen_vinden kon_vinden',
    expired:
      'verlopen verstreken verloopt_niet time-out timeout niet_meer_geldig verouderd te_lang_geduurd beeindigd duurde_te_lang',
    used: 'al_gebruikt reeds_gebruikt eerder_gebruikt ingetrokken slechts_een_keer eenmaal',
    locked: 'vergrendeld* geblokkeerd* uitgesloten',
    disabled:
      'uitgeschakeld* gedeactiveerd* opgeschort* inactief* gesloten niet_actief opgeheven geschorst* gedeactiveerd',
    blocked: 'geblokkeerd* verbannen blokkeert',
    denied:
      'geweigerd* verboden niet_toegestaan* niet_gemachtigd onbevoegd* onvoldoende niet_geautoriseerd* ongeautoriseerd* ontzegd niet_bevoegd beperkt afgewezen ontbreekt_u',
    byAdmin:
      'door_uw_beheerder door_je_beheerder door_de_beheerder door_uw_organisatie door_je_organisatie',
    rejected: 'afgewezen geweigerd geannuleerd afgebroken',
    failed:
      'mislukt* mislukken fout_opgetreden fouten probleem problemen misgegaan mis_gegaan faalde niet_gelukt fout_bij',
    cannot:
      'kan_niet kunnen_niet kon_niet konden_niet kunt_niet kan_geen kunnen_geen kon_geen onmogelijk niet_mogelijk niet_in_staat kan_de_niet lukt_niet lukte_niet',
    unexpected:
      'onverwacht* interne_fout interne_serverfout er_is_iets_misgegaan er_ging_iets_mis iets_fout_gegaan er_is_een_fout_opgetreden fout_opgetreden onbekende_fout technische_fout technische_storing storing serverfout technische_problemen probleem_opgetreden',
    unsupported:
      'niet_ondersteund* verouderde niet_compatibel incompatibel* ondersteunt_geen ondersteunt_niet',
    unavailable:
      'niet_beschikbaar onbereikbaar* niet_bereikbaar reageert_niet buiten_gebruik overbelast onbeschikbaar* werkt_niet buiten_werking',
    required: 'vereist verplicht* nodig moet moeten dient noodzakelijk',
    missing: 'ontbreekt ontbreken ontbrekend* ontbrak geen_opgegeven niet_opgegeven',
    moved: 'verplaatst verhuisd nieuw_adres',
    insecure: 'niet_beveiligd* niet_veilig* onveilig* niet_vertrouwd* niet_prive onbeveiligd*',
    tooLarge: 'te_groot te_grote',
    many: 'te_veel te_vaak overschreden limiet* maximum maximale maximaal herhaald* meerdere opeenvolgende recent',
    mismatch: 'komt_niet_overeen komen_niet_overeen niet_overeen verschil* niet_gelijk ongelijk*',
    unverified: 'niet_geverifieerd* niet_bevestigd* ongeverifieerd* nog_niet_bevestigd',
    pending: 'in_behandeling in_afwachting wacht_op nog_niet_goedgekeurd wachten_op_goedkeuring',
    loggedOut: 'uitgelogd* afgemeld* uitloggen afmelden uitgelogd',
    not: 'niet geen nooit zonder noch nee',
    valid: 'geldig* juist* correct* geaccepteerd* klopt kloppen',
    found: 'gevonden bestaat bestaan geregistreerd herkend bekend vinden',
    allowed: 'toegestaan* gemachtigd bevoegd geautoriseerd mag toegelaten',
    enabled: 'ingeschakeld* actief geactiveerd inschakelen inschakel* schakel_in aangezet',
    available: 'beschikbaar* bereikbaar* reageert bereiken',
    supported: 'ondersteund* ondersteunt compatibel ondersteunen',
    able: 'mogelijk kan kunnen kon konden kunt gelukt voltooid* slaagde geslaagd lukt voltooien',
    setUp: 'ingesteld ingeschreven gekoppeld geregistreerd_voor ingericht aangemeld_voor',
    assigned: 'toegewezen lid behoort gekoppeld',
    verified:
      'geverifieerd* verifieren bevestigd* bevestigen verificatie* bevestig verifieer bevestiging',
    match: 'overeen overeenkom* gelijk voldoet voldoen identiek hetzelfde',
    sent: 'verzonden verstuurd* verzenden sturen gestuurd versturen bezorgd verzend*',
    received: 'ontvangen ontving ontvangt gekregen',
    already: 'al reeds',
    other: 'ander andere anders',
    change: 'wijzig* verander* gewijzigd nieuw_wachtwoord bijwerken werk_bij veranderd',
    new: 'nieuw nieuwe',
    old: 'oud oude vorig* eerder* laatste recente geschiedenis',
    rule: 'teken tekens letter* cijfer* hoofdletter* kleine_letter* symbool symbolen lengte minstens minimaal ten_minste minimum te_kort te_zwak zwak te_eenvoudig eenvoudig veelgebruikt* bevatten bevat complexiteit te_raden gelekt datalek minimumlengte',
    later:
      'later wacht over_enkele over_een_paar ogenblik moment momenteel tijdelijk op_dit_moment straks',
    retry: 'probeer_het_opnieuw opnieuw_proberen probeer_opnieuw opnieuw begin_opnieuw nogmaals',
    update:
      'nieuwere_versie nieuwste_versie laatste_versie upgrade* werk_uw_browser_bij nieuwere_browser',
    success:
      'succesvol met_succes gelukt welkom bedankt is_verzonden is_verstuurd is_gewijzigd hebben_verzonden hebben_gestuurd gefeliciteerd gewijzigd_is',
    instruct:
      'voer typ klik kies selecteer tik druk scan volg gebruik_uw gebruik_je gebruik_de gebruik_een plak zorg_ervoor vul plaats open',
    ask: 'hoe_kan hoe_moet wat_te_doen waarom meer_informatie hulp_nodig problemen_met_inloggen problemen_met_aanmelden problemen_bij veelgestelde_vragen faq niet_ontvangen geen_ontvangen tips tip lukt_het_niet kom_je_er',
    condition: 'als indien wanneer tenzij zodat om_te_voorkomen mocht zolang',
    conditionEnd: '- the condition follows its marker',
    soon: 'verloopt_over verloopt_binnen zal_verlopen gaat_verlopen wordt_uitgelogd geldig_tot nog_geldig verloopt_op binnenkort',
    second: 'seconde seconden sec',
    minute: 'minuut minuten min',
    hour: 'uur uren',
    day: 'dag dagen',
    left: 'resterend* over nog resteren',
    common:
      'de het een is zijn was heeft hebben van voor met op in te en of dat deze dit uw je u door om bij naar er aan wordt worden hebt niet_ neem',
  },
};
