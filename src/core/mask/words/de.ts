import type { WordList } from '../vocabulary.ts';

/** German. */
export const de: WordList = {
  suffixes:
    'e en er es em n s t te ten end ende enden ender endes st ung ungen bar bare baren lich liche lichen licher liches ig ige igen iger iges isch ische ischen keit heit',
  titles: 'herr herrn frau dr prof doktor hallo willkommen guten lieber liebe geehrter geehrte',
  words: `ab abbrechen aber abgebrochen abgelaufen abgelehnt abgemeldet abgeschlossen ablaufdatum
abläuft abmelden abschließen absenden abzurufen abzuschließen adresse aktion~
aktivierungs-e-mail aktivierungscode aktivierungslink aktivier~ aktiv~ aktualisier~ aktuell~
akzeptiere alle als alten andere~ anforder~ anfrag~ angeforder~ angefragt angegeben~
angemeldet angezeig~ anmelde-url anmeldemethode anmeldevorgang anmeld~ anruf~ anschließend
antwort anweis~ anwendungsbereich anwend~ anzahl anzeigen anzumelden anzuze~ applikation auch
auf aufeinanderfolg~ aufforderung aufgefordert aufgehoben aufgetreten aufgrund aufzeichn~ aus
ausbl~ ausgeschlossen ausgewählt aussteh~ auswählen authenticator-anwendung
authentifikator-app authentifikator~ authentifizierungs-app authentifizierungsfaktor
authentifizier~ authy automat~ autorisieren bald beantworten bearbeit~ beding~ befolgen
beginnen bei beim beinhalten beitreten benachricht~ benutzer benutzerdefinierter benutzerkonto
benutzermenü benutzernamens benutzernam~ benutzerzertifikat benötig~ berechtig~ bereits
beschreibung besitzen bestandteile besteh~ bestätigungscode bestätigungslink bestätig~ beträgt
bevor bezeichnung bildschirm bildschirmsperre bin biometriken biometrisch~ bis bitt~ bleiben
blockiert bluetooth-funktion browser-fenster browserfenster buchstab~ bzw cac-karte
captcha-verifizierung da: damit danach dann daran darauf darf das dass daten datenleck
datenschutzrichtlinie datensätzen datum dazu deaktiviert dein~ dem den: der: derzeit des dich
die dies: diesem dieser diese~ doe dorthin drucken du: durch e-mail-adresse
e-mail-authentifizierung e-mail-bestätigungscode e-mail-konto e-mail-posteingang
e-mail-provider-domain e-mails eigenschaft einem einer eine~ eingab~ eingeben~ eingegangen
eingegebene eingerichtet eingeschränkt einige einlad~ einloggen einmalcode einmal~
einrichtungs-link einricht~ einschließ~ einschreibung einstell~ einzelne einzurichten empfang
empfiehlt en endet endgerät entfern~ enthalten enthält entsperr~ entspricht er erfahren
erfolgreich erforder~ erfüll~ ergebnis ergebnisse erhalten erinnerung erlaub~ erneu~ erraten
erreicht ersetzen erstell~ erst~ es etwas existiert f-anforderung f-sicherheitsschlüssel
fahren faktor: faktoren falls falsch~ fehlgeschlagen~ fehl~ feld: felder: fenster fertig fest
festlegen finden fingerabdruck folg~ forder~ formular fortfahren fortgesetzt fortsetzen
fortzufahren fortzusetzen fragen freigegeben funktion funktionieren fügen führen füllen für
gab geben gebracht geburtsdatum gedauert gefunden geheimer gehen gelangen gelten generier~
genug gerade geräte-login gerätenamen gerät~ geschickt geschlecht gesende~ gesetzt gesicht
gespeichert gesperrt gewähren geändert geöffne~ gib gleiche gold groß großbuchstab~ gültig~
habe~ handelt handy hast hat herunter herunterladen heute hier hierher hiermit hilfe hinweis
hinzu hinzufügen hinzuzufügen häuf~ höchstens ich identität identitätsanbieter
identitätswechsel ident~ ignorieren ihn ihnen ihr ihrem ihrer ihre~ ihrunternehmen im indem
informationen installier~ instruktionen interaktion interner ist ja jahreszahlen jane: jdoe
jeder jederzeit jedoch jetzt jüngsten kann kannst kehren kein keinem keine~ kennung
kleinbuchstab~ klicken konditionen konfigurier~ konn~ konsolenanwendung kontaktieren konten
kontoeinrichtung kontoentsperrung konto~ kopier~ korrekt korrigieren kurz können kürz~ laden
land lang: leer legen leicht lesen letzten liegen lokaler läng~ läuft lösch~ mal manuell
marken maximale mehr mehrere meine meld~ methoden mfa-drittanbieter mich mindestens minimale
minuten mit mitglied mobilgerät mobiltelefon mobil~ muss muster möchte~ möglich möglicherweise
müssen nach nachdem nachfolg~ nachnam~ namen nd nehmen nein neu neuer neuesten neue~ nfc-gerät
nicht noch nochmals nummer nur: nutzen nutzungsbeding~ nächsten ob oder oft ohne okta-kontos
okta-passwort optionen org ort otp-konfiguration paar passkey-registrierung passwortanforder~
passwort~ passwortänderung passwörter~ persön~ piv piv-karte play posteingang postleitzahl
probieren profilinformationen provinz prüfen push-benachrichtigung region registerkarte
registrier~ ressource richten roll~ rufen scannen schalten schaltfläche schauen schiefgegangen
schließen schlüssel schnell schon schreiben schritt-verifizierung schritte-verifizierung
schrit~ schützen sein seit~ sekunden senden sensoren setzen sich sicherheitsanforder~
sicherheitscode sicherheitsebene sicherheitsfrage sicherheitsmethod~ sicherheitsschlüssel~
sicher~ sie sind sitzung sms-bestätigungscode snapshot-nachweis sobald solana sollt~
sonderzeichen speichern spitzname sprache sprachnachricht später stadt stand starten
stattdessen stecken stell~ stimm~ straße straßenadresse stunde suchen tag tage tastaturmuster
taste telefon telefonnummer temporären testversion tippen treten um umfassen unbekannter und
unerwarteter ungült~ uns unseren unten untensteh~ unter unterbrochen unternehmen unterstriche
unterstützt~ unterstützung ursprüng~ usw verarbeite~ verbergen verbind~ verbleibend verfüg~
vergeben vergessen verifizierungs-e-mail verifizierungscode verifizierungsergebnis
verifizierungsmethode verifizier~ verify-einrichtungs-link verify-konto verknüpf~ verlangt
vermeiden versendet verstrichen versuch~ vertrauen verwalten verweigert verwendet~ verwend~
viel~ vom von: vor vorgang vorhanden~ vorher~ vorkommen vorliegen vornam~ vorzunehmen
vorübergehend wahlwiederholung wahrschein~ wallet war warteliste warten webauthn-verifizierung
wechseln wegen weil weise weitergeleitet weiterleitung weiter~ welche wenden weniger: wenn
werden wert wie wieder wiederherstellung wiederherstellungscod~ wiederhol~ wir wird wollen
wurd~ wähl~ während wörter zahl~ zeichen zeichenarten zeichenfolgen zeigen zeitlimit zeitzone
zeitüberschreitung zertifikat ziffer~ zu zuerst zugang zugangsdaten zugangsdaten-id
zugegriffen zugewiesen zugreifen zugriff zugriffscode zugäng~ zuletzt zulässig zum zunächst
zur zurück zurückkehren zurücksetzen zurückzusetzen zusenden zustimm~ zusätz~ zuzugreifen
zwei~ zwischen zwischenablage ändern öffnen über überein übereinstimmen überfällig übermittelt
überprüf~ überschritten überspringen`,
};
