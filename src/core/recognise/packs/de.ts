import type { LanguagePack } from '../concepts.ts';

export const de: LanguagePack = {
  tag: 'de',
  lateNegation: true,
  numbers:
    'eins=1 ein=1 eine=1 einer=1 einem=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwölf=12 fünfzehn=15 zwanzig=20 dreissig=30 dreißig=30 vierzig=40 fünfundvierzig=45 sechzig=60 halben=0.5 halbe=0.5',
  until: 'bis bis_um bis_ca bis_heute nach ab',
  words: {
    password: '*passwort* *kennwort* *passphrase*',
    user: 'benutzer* nutzer* anwender* login-name* anmeldename* kundennummer* anmelde-id kennung',
    email: 'e-mail* email* mail mails mailadresse* postfach* e-mail-adresse*',
    account: 'konto* konten* *konto *kontos *konten account* profil* identität',
    credentials:
      '*zugangsdat* *anmeldedat* *logindat* anmeldeinformation* berechtigungsnachweis* sicherheitsantwort* benutzername_und_passwort antwort_auf_die_sicherheitsfrage credential*',
    code: '*code *codes pin pins *tan tans einmalpasswort* einmalkennwort* einmal-passwort* einmal-kennwort* einmalcode* otp passcode* kenncode*',
    token: '*token *tokens ticket tickets',
    link: '*link *links aktivierungslink* verknüpfung*',
    session:
      '*sitzung* session* login-versuch* anmeldevorgang* loginvorgang* interaktion* aktion aktionen vorgang vorgangs anmeldeversuch anmeldeversuchs',
    page: 'seite seiten webseite* anmeldeseite* formular* pfad* url datei ressource internetadresse* webadresse*',
    cookie: 'cookie*',
    thirdParty: 'drittanbieter* dritter websiteübergreifend* seitenübergreifend*',
    javascript: 'javascript* skript* script*',
    browser: '*browser *browsers browserversion* internet_explorer',
    popup: 'pop-up* popup*',
    frame: 'frame frames iframe* eingebettet* rahmen',
    network: 'netzwerk* verbindung* internetverbindung* internet netz verbinden serververbindung*',
    offline:
      'sind_offline bist_offline ist_offline keine_internetverbindung keine_verbindung kein_internet nicht_mit_dem_internet',
    proxy: 'proxyserver* proxy-server*',
    wifi: 'gastnetz* drahtlos*',
    origin:
      'ip-adress* ip land ihrem_land region* standort* firewall ungewöhnlich* verdächtig* bot',
    server:
      'server* dienst dienste diensten dienstes service* system systeme website* portal* gateway',
    app: 'app apps anwendung* applikation* funktion* bereich* modul* inhalt*',
    request:
      'anfrage* anforderung* antwort antworten rückmeldung* operation nachrichten sms-nachricht* request* *anfrage',
    signin:
      'anmeld* einlogg* eingeloggt* log-in login* authentifizier* authentisier* angemeldet* reauthentifizier* logge einzuloggen anzumelden melden_sie_sich melde_dich melden_sie_sich_zuerst melde_dich_zuerst melde_dich_erst melden_sie_sich_erst',
    factor:
      'authenticator* authentifikator* authentifizierungsmethode* bestätigungsmethode* sicherheitsmethode* verifizierungsmethode* zweiter_faktor zweiten_faktor zwei-faktor* zweifaktor* 2-faktor* mehrfaktor* multi-faktor* multifaktor* zwei-schritt* zweistufig* faktor* sicherheitsschlüssel* biometri* fingerabdruck* gesichtserkennung push* smartcard* chipkarte* authentifizierungsstufe* authentifizierungsanforderung* sicherheitsfrage* identität_bestätigen identität_überprüfen passkey* factor* *kartenterminal* *kartenlesegerät* *kartenleser* praxisausweis* heilberufsausweis* arztausweis* institutionsausweis* smc-b',
    device:
      'gerät* mobilgerät* telefon smartphone handy computer* rechner* betriebssystem* arbeitsplatz*',
    phone: '*telefonnummer* *mobilnummer* *handynummer* *rufnummer* sms anruf* textnachricht*',
    permission:
      '*berechtigung* *rolle *rollen recht rechte rechten zugriffsrecht* befugnis* *autorisierung*',
    access: 'zugriff* zugang zugangs zuzugreifen zugreifen',
    admin:
      'admin* support* helpdesk kundendienst kontakt* wenden_sie_sich wende_dich ansprechpartner* systembetreuer*',
    terms: 'nutzungsbedingung* geschäftsbedingung* agb bedingung* vereinbarung*',
    clock: 'uhr uhren systemzeit datum_und_uhrzeit uhrzeit zeitstempel* systemuhr',
    certificate: '*zertifikat*',
    redirect: 'umleitung* weiterleitung* umgeleitet* weitergeleitet*',
    extension:
      'browsererweiterung* erweiterung* add-on* addon* werbeblocker* virenscanner* antivirus*',
    reset:
      '*zurücksetz* zurückgesetzt* *wiederherstell* wiederherzustellen zurückzusetzen vergessen passwortänderung* kennwortänderung* reset',
    unlock: '*entsperr* *freischalt* freizuschalten',
    activation: '*aktivierung* *registrierung* aktivieren_ihr',
    idp: 'identitätsanbieter* identitätsprovider* identity_provider* single_sign-on einmalanmeldung* anmeldemethode* anmeldeverfahren* konnektor* connector*',
    technical:
      '*parameter* client clients requester signatur* metadaten assertion flow anforderer* artefakt* ressourcenindikator* aussteller* umfang geltungsbereich anwendungsbereich*',
    config: 'konfiguration* fehlkonfigur* falsch_konfiguriert',
    policy:
      '*richtlinie* *anforderungen sicherheitsanforderung* vorgaben unbedingt_erforderliche organisation_erfordert organisation_verlangt stärke',
    maintenance: '*wartung* schreibgeschützt*',
    attempt: '*versuch *versuche *versuchen *versuchs versuchsanzahl',
    inactivity: 'inaktivität untätigkeit längerer_zeit nicht_genutzt keine_aktivität',
    wrong:
      'ungültig* falsch* inkorrekt* fehlerhaft* unzulässig* unrichtig* verkehrt* zu_kurz zu_schwach zu_einfach leicht_zu_erraten häufig_verwendet* kompromittiert* funktioniert_nicht stimmt_nicht stimmen_nicht schwarze_liste schwarzen_liste blockliste sperrliste datenleck* datenpanne* offengelegt* oft_verwendet* zu_verbreitet nicht_stark',
    unknown:
      'unbekannt* nicht_gefunden kein_konto kein_benutzer existiert_nicht nicht_vorhanden nicht_registriert*',
    expired:
      '*abgelaufen* zeitüberschreitung* timeout* veraltet* überschritten_zeit zu_lange beendet* zeitlimit* verfallen* zu_alt nicht_mehr_gültig zeitfenster_überschritten nicht_mehr_aktuell nicht_aktuell periode_überschritten zeitraum_überschritten periode_überschritten*',
    used: 'bereits_verwendet* schon_verwendet* bereits_benutzt* bereits_genutzt* verbraucht* widerrufen* bereits_eingelöst*',
    locked: 'gesperrt* sperrung* kontosperr* vorübergehend_blockiert',
    disabled:
      'deaktiviert* inaktiv* stillgelegt* ausgeschaltet* abgeschaltet* ausgesetzt* gelöscht* geschlossen* suspendiert* ungültig_gemacht aufgehoben*',
    blocked: 'blockiert* blockt geblockt*',
    denied:
      'verweigert* untersagt* unbefugt* abgewiesen* unzureichend* unberechtigt* nicht_berechtigt eingeschränkt* fehlende_berechtigung nicht_autorisiert* verbiet* unautorisiert* verboten*',
    byAdmin:
      'von_ihrem_administrator vom_administrator von_ihrer_organisation durch_ihren_administrator durch_ihre_organisation von_deinem_administrator administrator_hat',
    rejected: 'abgelehnt* ablehnen zurückgewiesen* abgebrochen* storniert* ablehnung',
    failed:
      '*fehler *fehlers *fehlern fehlgeschlagen* fehlschlug scheiter* gescheitert* misslungen* problem probleme problemen schiefgegangen schiefgelaufen erfolglos*',
    cannot: 'nicht_möglich unmöglich darf_nicht nicht_mehr_möglich',
    unexpected:
      'unerwartet* etwas_ist_schiefgelaufen etwas_ist_schiefgegangen etwas_schiefgelaufen etwas_schiefgegangen interner_fehler interner_serverfehler interner_server-fehler unbekannter_fehler technischer_fehler technisches_problem technische_probleme technische_störung störung* ein_fehler_aufgetreten fehler_ist_aufgetreten serverfehler* systemfehler* dienstfehler',
    unsupported:
      'nicht_unterstützt* veralteter_browser inkompatib* nicht_kompatibel unterstützt_keine unterstützt_nicht nicht_unterstützte*',
    unavailable:
      'unerreichbar* überlastet* ausgefallen* nicht_erreichbar nicht_verfügbar nicht_mehr_verfügbar ausser_betrieb unterbrochen*',
    required:
      'muss müssen benötig* notwendig* nötig verlangt musst zwingend bevor_sie erforder* darf_nicht setzt_voraus organisation_erfordert organisation_verlangt melden_sie_sich_zuerst melde_dich_zuerst melde_dich_erst melden_sie_sich_erst',
    missing: 'fehlend* fehlt fehlen verloren*',
    moved: 'umgezogen verschoben neue_adresse',
    insecure:
      'nicht_sicher unsicher* nicht_vertrauenswürdig* nicht_privat unverschlüsselt* keine_sichere',
    tooLarge: 'zu_gross',
    many: 'zu_viele zu_vielen zu_oft zu_häufig überschritten* maximale_anzahl limit limits höchstzahl* mehrfach* wiederholt* mehrmals mehrere kürzlich mehr_als begrenzung',
    mismatch:
      'stimmt_nicht_überein stimmen_nicht_überein nicht_übereinstimm* abweich* unterschiedlich* weicht_ab geht_vor geht_nach unterscheid*',
    unverified: 'unbestätigt* nicht_bestätigt* nicht_verifiziert*',
    pending: 'ausstehend* steht_noch_aus wartet_auf noch_nicht_freigegeben genehmigung',
    loggedOut: 'abgemeldet* ausgeloggt* abmeld* ausloggen',
    not: 'nicht kein keine keinen keinem keiner keines nie niemals nichts weder',
    valid: 'gültig* korrekt* richtig* akzeptiert* stark_genug',
    found: 'gefunden* existier* registriert* erkannt* bekannt* hinterlegt* finden vorhanden*',
    allowed: 'erlaubt* gestattet* zulässig* zugelassen* autorisiert* berechtigt* befugt* erteilt*',
    enabled:
      'aktiv aktiver aktivieren aktivieren_sie eingeschaltet* freigegeben* zulassen lassen_sie erlauben aktiviert aktivierte',
    available: 'verfügbar* erreichbar* reagiert antwortet bereit erreicht reagieren',
    supported: 'unterstützt* kompatibel',
    able: 'möglich erfolgreich abgeschlossen* abschliessen verarbeitet durchgeführt* ausgeführt* fortgesetzt* ermittelt* geladen* hergestellt* konnte konnten kann können kannst lässt',
    setUp: 'eingerichtet* konfiguriert* angelegt* verknüpft* einricht*',
    assigned: 'zugewiesen* zugeordnet* mitglied* gehört',
    verified:
      'bestätigt* verifizier* überprüft* verifikation* bestätigung* bestätigen überprüfung* überprüfen validier*',
    match:
      'übereinstimm* überein identisch* gleich stimmt stimmen erfüll* entspricht entsprechen passt',
    sent: 'gesendet* versendet* geschickt* verschickt* senden versenden zugestellt* gesandt* versand verschicken zuzustellen',
    received: 'erhalten bekommen empfangen',
    already: 'bereits schon',
    other: 'ander* verschieden*',
    change: 'ändern geändert* änderung aktualisier* neu_setzen festlegen neues_passwort_setzen',
    new: 'neu neue neues neuen neuer',
    old: 'alt alte altes alten vorherig* bisherig* letzten frühere* zuvor zuletzt wiederverwend* erneut_verwenden',
    rule: 'zeichen buchstabe* ziffer* grossbuchstabe* kleinbuchstabe* sonderzeichen länge mindestens maximal mindestlänge maximallänge höchstens zu_kurz zu_lang zu_schwach schwach schwaches zu_einfach leicht_zu_erraten häufig_verwendet* enthält enthalten komplexität muster regex kompromittiert* schwarze_liste schwarzen_liste blockliste sperrliste datenleck* datenpanne* offengelegt* oft_verwendet* zu_verbreitet nicht_stark stark_genug',
    later:
      'später warten augenblick moment kurze_zeit derzeit momentan vorübergehend zurzeit gerade in_kürze zeitweise',
    retry: 'erneut* nochmal* noch_einmal wiederhol* neu_starten neu_laden von_vorne',
    update: 'neuere_version neueste_version neuesten_version aktuelle_version aktuellen_browser',
    success:
      'erfolgreich willkommen danke glückwunsch wurde_gesendet wurde_versendet wurde_geändert wurde_zurückgesetzt wurden_gesendet wurde_aktualisiert wir_haben_ihnen geschafft',
    instruct:
      'geben_sie gib klicken* klicke wählen wähle tippen tippe scannen scanne stecken stellen_sie_sicher öffnen öffne verwenden_sie folgen_sie laden_sie_die einfügen befolgen eingeben auswählen für_die_anmeldung_benötigen zur_anmeldung_benötigen zum_einloggen_benötigen zum_anmelden_benötigen',
    ask: 'warum wieso hilfe_bei probleme_beim probleme_bei mehr_erfahren erfahren_sie was_tun häufige_fragen faq so_geht wie_kann wie_funktioniert nicht_erhalten keine_e-mail_erhalten keinen_code_erhalten tipps unbefugte_nutzung mein_konto mein_passwort',
    condition:
      'wenn falls sofern sobald solange um_zu damit für_den_fall sollten_sie es_sei_denn sollte',
    conditionEnd: '- the condition follows its marker',
    care: 'patient patienten patientin patientendaten rezept* abrechnung* quartalsdaten krankenkasse* überweisungsschein* medikament* befund*',
    consent:
      'notwendige_cookies notwendigen_cookies erforderliche_cookies verwendet_cookies nutzt_cookies cookie-einstellungen cookie-richtlinie setzt_cookies wir_verwenden_cookies wir_nutzen_cookies',
    soon: 'läuft_ab läuft_in wird_ablaufen laufen_ab läuft_bald gültig_bis gültig_für wird_gesperrt werden_abgemeldet in_kürze_abgemeldet wird_deaktiviert nicht_verfügbar_sein wird_beendet nicht_mehr_anmelden wartungsfenster regelmässige_wartung geplante_wartung ist_dann_nicht wartung_am_montag wartung_am_dienstag wartung_am_mittwoch wartung_am_donnerstag wartung_am_freitag wartung_am_samstag wartung_am_sonntag',
    will: 'wird werden_sie sie_werden wirst du_wirst werde konten_werden',
    second: 'sekunde sekunden sek',
    minute: 'minute minuten min',
    hour: 'stunde stunden std',
    day: 'tag tage tagen',
    left: 'verbleib* übrig noch weitere weiteren',
    common:
      'der die das den dem des ein eine einen einem einer und oder ist sind war wurde wurden werden wird haben hat sie ihr ihre ihren ihrem ihrer du dein deine deinen mit für auf von zu zum zur im in an bei aus bitte es dieser diese dieses diesen noch auch nur sich ich wir ihnen wieder zum_ersten_mal fehlercode* kein_roboter keine_mitglieder werden_niemals',
  },
};
