import type { LanguagePack } from '../concepts.ts';

export const nl: LanguagePack = {
  tag: 'nl',
  lateNegation: true,
  numbers:
    'een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20 dertig=30 veertig=40 vijfenveertig=45 zestig=60 half=0.5 halfuur=30min',
  until: 'tot tot_om tot_ongeveer na vanaf',
  words: {
    password: '*wachtwoord* wachtzin* nieuw_wachtwoord',
    user: 'gebruiker* gebruikersnaam gebruikers-id inlognaam loginnaam bsn klantnummer gebruikers accountnaam',
    email: 'e-mail e-mailadres emailadres email mail mailadres postvak e-mailaccount',
    account: 'account* profiel identiteit gebruikersaccount*',
    credentials:
      'inloggegevens aanmeldgegevens referenties gebruikersnaam_of_wachtwoord gebruikersnaam_en_wachtwoord gebruikersnaam_en/of_wachtwoord aanmeldingsgegevens logingegevens beveiligingsantwoord antwoord_op_de_beveiligingsvraag herstelvraag antwoord_van_de_herstelvraag antwoord_op_de_herstelvraag gebruikersnaam_en_het_wachtwoord gebruikersnaam_of_het_wachtwoord toegangsgegevens',
    code: 'code codes *verificatiecode* *beveiligingscode* *toegangscode* pincode* pin eenmalige_code* eenmalig_wachtwoord eenmalige_wachtwoord* otp sms-code bevestigingscode* authenticatiecode* wachtwoordcode* tokencode* bevestigingscode controlecode* inlogcode* sms-code* herstelcode*',
    token: 'token tokens ticket*',
    link: 'link links koppeling hyperlink url activeringslink* accountactiveringslink* activatielink* e-maillink* herstellink* resetlink*',
    session:
      'sessie* actie inlogpoging aanmeldpoging aanmeldproces inlogproces interactie actietijd logintijd inlogsessie* sessietijd',
    page: 'pagina* formulier pad bestand bron webpagina paginas',
    cookie: 'cookies *cookie*',
    thirdParty: 'van_derden derden derde_partij*',
    javascript: 'scripts scripting',
    browser: 'webbrowser* browser*',
    popup: 'pop-up* popup* pop-upvenster*',
    frame: 'frame* iframe* ingesloten kader',
    network:
      'netwerk* verbinding* internet* netwerkverbinding* internetverbinding* verbinden_met_de_server netwerkfout* verbinden serververbinding',
    offline:
      'offline geen_internet geen_verbinding geen_internetverbinding geen_netwerkverbinding niet_verbonden_met bent_offline geen_netwerk geen_verbinding_met_internet',
    proxy: 'proxyserver*',
    wifi: 'draadloos_netwerk gastnetwerk openbaar_netwerk',
    origin:
      'ip ip-adres* land landen regio locatie firewall ongebruikelijk_verkeer verdachte_activiteit* verdacht_verkeer automatische robot',
    server: 'server* dienst* systeem systemen website site portaal webdienst service',
    app: 'app apps applicatie* toepassing* functie* module onderdeel inhoud gedeelte clientapp',
    request: 'verzoek* aanvraag aanvragen bericht berichten antwoord respons bewerking',
    signin:
      'inlog* aanmeld* ingelogd aangemeld in_te_loggen aan_te_melden log_in meld_u_aan meld_je_aan authenticat* authenticeren geauthenticeerd login logt log_opnieuw_in log_daarom inloggen inlogt ingelogde aanmelding* log_je log_u opnieuw_in loggen authenticatie loginprocedure log_eerst_in meld_u_eerst_aan',
    factor:
      'authenticator* verificatiemethode* tweede_factor tweestaps* tweefactor* tweeledige multifactor* beveiligingssleutel* passkey* toegangssleutel* biometri* vingerafdruk* pushmelding* melding meldingen smartcard* beveiligingsvraag* factor factoren authenticatiemethode* inschrijving wachtwoordsleutel* biometrie factorservice servicefactor verificatie_in_twee_stappen tweestapsverificatie tweefactorauthenticatie inlogverzoek* beveiligingsmethode* methode_voor_identificatie certificaatauthenticatie certificaatvalidatie digid-app verificatieverzoek*',
    device:
      'apparaat apparaten telefoon computer mobiel besturingssysteem toestel versie versies mobieltje computers toestellen',
    phone:
      'telefoonnummer* sms sms-bericht* oproep* telefoongesprek* spraakoproep* telefonische_oproep* mobiele_nummer mobiel_nummer telefoonoproep*',
    permission:
      'machtiging* toestemming* bevoegdheid bevoegdheden rol rollen recht rechten toegangsrecht* autorisatie* niet_gemachtigd niet_bevoegd',
    access: 'toegang',
    admin:
      'beheerder* helpdesk ondersteuning contact systeembeheerder* servicedesk klantenservice admin beheer neem_contact_op',
    terms: 'voorwaarden gebruiksvoorwaarden overeenkomst servicevoorwaarden',
    clock: 'klok systeemtijd datum_en_tijd tijd_en_datum tijdinstelling*',
    certificate: 'certificaat certificaten',
    redirect:
      'omleiding* doorverwijs* doorgestuurd omgeleid redirect* doorsturen omleid* doorverwezen doorverwijzingen omleidingen',
    extension: 'extensie* add-on* invoegtoepassing* adblocker* advertentieblokker* antivirus*',
    reset:
      'resetten reset herstel* opnieuw_in_te_stellen opnieuw_instellen vergeten wachtwoordwijziging wachtwoordherstel opnieuw_ingesteld herstellen wachtwoordreset* accountherstel',
    unlock: 'ontgrendel* deblokk* gedeblokkeerd unlock ontgrendeld ontgrendelen',
    activation:
      'activering activeren activatie* registratielink activeringslink* accountactiveringslink* activatielink*',
    idp: 'identiteitsprovider* identity_provider eenmalige_aanmelding single_sign-on aanmeldmethode* inlogmethode* connector* externe_account*',
    technical:
      'parameter* client aanvrager handtekening metadata assertie flow requester request clientapp-id',
    config: 'configuratie* geconfigureerd configuratiefout* verkeerd_geconfigureerd',
    policy:
      'beleid* beveiligingsregels uw_organisatie_vereist je_organisatie_vereist strikt_noodzakelijke voor_uw_organisatie_is voorschriften vereisten',
    maintenance: 'onderhoud* alleen-lezen',
    attempt: 'poging pogingen keer',
    inactivity: 'inactiviteit inactief_geweest geen_activiteit niet_gebruikt',
    wrong:
      'ongeldig* onjuist* verkeerd* foutieve foute incorrect* klopt_niet kloppen_niet niet_correct niet_juist te_kort te_zwak te_eenvoudig te_raden veelgebruikt* datalek gelekt geblacklist klopt_helaas_niet niet_geldig zijn_niet_geldig werkt_niet_meer fout_wachtwoord zwarte_lijst gecompromitteerd',
    unknown:
      'onbekend* niet_gevonden bestaat_niet bestaan_niet niet_bestaan* niet_herkend niet_geregistreerd geen_account geen_gebruiker niet_bekend kunnen_vinden kon_vinden niet_vinden niet_teruggevonden geen_account_gevonden kennen_wij_niet kennen_we_niet niet_bij_ons_bekend geen_gebruiker_gevonden',
    expired:
      'verlopen verstreken time-out timeout niet_meer_geldig verouderd te_lang_geduurd duurde_te_lang vervallen te_lang_bezig niet_langer_geldig tijdvenster_overschreden tijdslimiet verliep is_afgelopen tijd_is_om duurt_te_lang beeindigd',
    used: 'al_gebruikt reeds_gebruikt eerder_gebruikt ingetrokken slechts_een_keer eenmaal al_een_keer_gebruikt is_al_gebruikt al_eens_gebruikt eerder_is_gebruikt',
    locked: 'vergrendeld* geblokkeerd* uitgesloten tijdelijk_geblokkeerd',
    disabled:
      'uitgeschakeld* gedeactiveerd* opgeschort* inactief* gesloten niet_actief opgeheven geschorst* gedeactiveerd opgezegd niet_geactiveerd niet_ingeschakeld stopgezet',
    blocked: 'geblokkeerd* verbannen blokkeert',
    denied:
      'geweigerd* verboden niet_toegestaan* niet_gemachtigd onbevoegd* onvoldoende niet_geautoriseerd* ongeautoriseerd* ontzegd niet_bevoegd beperkt afgewezen ontbreekt_u niet_langer_toegestaan niet_gerechtigd heeft_geen_toegang hebt_geen_toegang geen_rechten geen_toegang geen_toestemming mag_niet mogen_niet mogen_geen geen_bevoegdheid',
    byAdmin:
      'door_uw_beheerder door_je_beheerder door_de_beheerder door_uw_organisatie door_je_organisatie',
    rejected: 'afgewezen geweigerd geannuleerd afgebroken',
    failed:
      'mislukt* mislukken fout_opgetreden fouten probleem problemen misgegaan mis_gegaan faalde niet_gelukt fout_bij fout is_fout_gegaan fout_gegaan netwerkfout* configuratiefout*',
    cannot:
      'kan_niet kunnen_niet kon_niet konden_niet kunt_niet kan_geen kunnen_geen kon_geen onmogelijk niet_mogelijk niet_in_staat kan_de_niet lukt_niet lukte_niet kunt_geen kan_helaas_niet lukt_het_niet_om kon_helaas_niet is_het_niet_gelukt kunnen_momenteel_niet kunnen_helaas niet_worden',
    unexpected:
      'onverwacht* interne_fout interne_serverfout er_is_iets_misgegaan er_ging_iets_mis iets_fout_gegaan er_is_een_fout_opgetreden fout_opgetreden onbekende_fout technische_fout technische_storing storing serverfout technische_problemen probleem_opgetreden er_is_iets_fout_gegaan er_trad_een_fout_op er_ging_iets_fout fout_op_de_server interne_server_fout technisch_probleem storingen er_is_een_probleem',
    unsupported:
      'niet_ondersteund* verouderde niet_compatibel incompatibel* ondersteunt_geen ondersteunt_niet niet_meer_ondersteund niet_langer_ondersteund niet_geschikt te_oud accepteert_geen verouderd',
    unavailable:
      'onbereikbaar* niet_bereikbaar reageert_niet buiten_gebruik overbelast onbeschikbaar* werkt_niet buiten_werking niet_te_bereiken niet_reageren ligt_eruit niet_langer_beschikbaar niet_bereiken',
    required:
      'vereist verplicht* nodig moet moeten dient noodzakelijk log_eerst_in meld_u_eerst_aan vereiste eist uw_organisatie_vereist je_organisatie_vereist voor_uw_organisatie_is vereisen',
    missing:
      'ontbreekt ontbreken ontbrekend* ontbrak geen_opgegeven niet_opgegeven missende mist ontbrekende',
    moved: 'verplaatst verhuisd nieuw_adres',
    insecure: 'niet_beveiligd* niet_veilig* onveilig* niet_vertrouwd* niet_prive onbeveiligd*',
    tooLarge: 'te_groot te_grote',
    many: 'te_veel te_vaak overschreden limiet* maximum maximale maximaal herhaald* meerdere opeenvolgende recent recentelijk onlangs aantal_keer overschrijdt maximum_aantal maximaal_aantal teveel achter_elkaar',
    mismatch: 'komt_niet_overeen komen_niet_overeen niet_overeen verschil* niet_gelijk ongelijk*',
    unverified:
      'niet_geverifieerd* niet_bevestigd* ongeverifieerd* nog_niet_geverifieerd nog_niet_is_bevestigd',
    pending:
      'in_behandeling in_afwachting wacht_op nog_niet_goedgekeurd wachten_op_goedkeuring wacht_op_goedkeuring nog_niet_geactiveerd',
    loggedOut: 'uitgelogd* afgemeld* uitloggen afmelden uitgelogd bent_afgemeld log_uit logt_uit',
    not: 'niet geen nooit noch nee',
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
    change:
      'wijzig* verander* gewijzigd nieuw_wachtwoord bijwerken werk_bij veranderd wijzigt aan_te_passen aanpassen kies_een_nieuw stel_een_nieuw vernieuwen',
    new: 'nieuw nieuwe',
    old: 'oud oude vorig* eerder* laatste recente geschiedenis',
    rule: 'teken tekens letter* cijfer* hoofdletter* kleine_letter* symbool symbolen lengte minstens minimaal ten_minste minimum te_kort te_zwak zwak te_eenvoudig eenvoudig veelgebruikt* bevatten bevat complexiteit te_raden gelekt datalek minimumlengte geblacklist zwarte_lijst wachtwoordregel* minimale maximale gemakkelijk voorspelbaar hergebruik* gecompromitteerd',
    later:
      'later wacht over_enkele over_een_paar ogenblik moment momenteel tijdelijk op_dit_moment straks enkele_minuten een_paar_minuten even_geduld enige_tijd eventjes probeer_het_over',
    retry:
      'probeer_het_opnieuw opnieuw_proberen probeer_opnieuw opnieuw begin_opnieuw nogmaals probeer_het_nog_eens vernieuw herlaad ververs overnieuw begint_opnieuw proberen',
    update:
      'nieuwere_versie nieuwste_versie laatste_versie upgrade* werk_uw_browser_bij nieuwere_browser',
    success:
      'succesvol met_succes gelukt welkom bedankt is_verzonden is_verstuurd is_gewijzigd hebben_verzonden hebben_gestuurd gefeliciteerd gewijzigd_is is_aangepast is_bijgewerkt is_hersteld u_bent_uitgelogd je_bent_uitgelogd is_geverifieerd is_bevestigd hebben_we_gestuurd is_ingesteld',
    instruct:
      'voer typ klik kies selecteer tik druk scan volg gebruik_uw gebruik_je gebruik_de gebruik_een plak zorg_ervoor vul plaats open gebruik_minimaal gebruik_minstens voeg gebruik geef',
    ask: 'hoe_kan hoe_moet wat_te_doen waarom meer_informatie hulp_nodig problemen_met_inloggen problemen_met_aanmelden problemen_bij veelgestelde_vragen faq niet_ontvangen geen_ontvangen tips tip lukt_het_niet kom_je_er heb_je_geen heeft_u_geen lukt_inloggen_niet mijn_account mijn_wachtwoord wat_gebeurt voorkom deel_nooit geef_nooit nee_ik_heb problemen_met_het_inloggen hulp_bij afhankelijk_van ik_heb_geen_account',
    condition:
      'als indien wanneer tenzij zodat om_te_voorkomen mocht zolang om_te_vermijden in_geval_van ingeval alleen_als voor_het_geval',
    conditionEnd: '- the condition follows its marker',
    care: 'patiënt patiënten recept recepten declaratie* verwijzing* medicatie*',
    purpose: 'om_te_voorkomen om_te_vermijden',
    consent:
      'noodzakelijke_cookies functionele_cookies gebruikt_cookies gebruiken_cookies cookies_gebruik* cookiebeleid maakt_gebruik_van_cookies',
    soon: 'verloopt_over verloopt_binnen zal_verlopen gaat_verlopen wordt_uitgelogd geldig_tot nog_geldig verloopt_op binnenkort gepland_onderhoud wordt_automatisch_uitgelogd verloopt_na sessie_verloopt wachtwoord_verloopt zal_niet_meer zult_niet_meer zullen_niet_meer',
    will: 'wordt zal zult zullen',
    second: 'seconde seconden sec',
    minute: 'minuut minuten min',
    hour: 'uur uren',
    day: 'dag dagen',
    left: 'resterend* over nog resteren',
    common:
      'de het een is zijn was heeft hebben van voor met op in te en of dat deze dit uw je u door om bij naar er aan wordt worden hebt neem foutcode* postcode* landcode* geen_resultaten wachtwoordbeheer* ook maar daarom gelieve graag ons onze mijn doen vanwege alleen kunnen_niet_worden_hersteld geen_robot mag_niet_leeg mogen_niet_leeg geen_leden',
  },
};
