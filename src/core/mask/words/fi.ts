import type { WordList } from '../vocabulary.ts';

/** Finnish. */
export const fi: WordList = {
  suffixes:
    'a ä n t i in an en on ön än sta stä ssa ssä lla llä lle lta ltä ksi tta ttä iin ja jä jen ita itä issa issä ista istä si asi äsi esi isi nne nsa lasi llasi ssasi stasi en essa estä u y tu ty ttu tty taan tään daan dään aan ään ee vat vät nut nyt neet minen misen mista mistä miseen miseksi us uksen uksia eet amme emme ksesi kseen',
  titles: 'herra rouva tri tohtori lääkäri hei terve tervetuloa hyvä',
  words: `aikakatkaistiin aikavyöhyke ajan: aktiivinen aktivoida~ aktivointikoodi aktivointilinkki
aktivointisähköposti aktivoitu alkuperäiseen alla: alle aloita aloitit aloittaa alta: alue
alusta anna: annettu annetulla antama~ antanut api-avaimen apua arvata arvo asennettava
asennettu asenn~ asentaa aseta asetettu asettae~ asettamaan asetukset asiakas asiakkaalla
autamme automaattisesti avaamalla avaa~ avaimen avain avat~ avulla avun biometrinen
biometrise~ biometr~ bluetooth-suojausavainta edellinen edellis~ edellyttää edell~ edusta ehkä
ei eikä eikö eivät emme en enin~ ennen ensin ensisijainen enää epäonnistui erikoismerkkejä
erikoismerkki~ erääntynyt esim esimerkki esitä estetty estää et etkö että etunimi evätty
f-pyynnön faktorivirhe fastpassi~ fi hae haluatko halua~ hanki havaittu hellolla helppo
henkilöllisyyden henkilöllisyytesi henkilöllisyytt~ hetke~ hetki huomautus hyvä hyväksyntä
hyväksy~ identiteettikuvasi identiteettipalvelujen ikkun~ ilman ilmen~ internet-sivustolle iso
isoa isoja istunto~ ja jakaa jatkaa~ jatka~ jatkuu jne jo: johon joka jolla~ jonka
jonotuslistalle jos jossa: josta jota~ jotka jotta julkis~ juuri jälje~ jälkeen
järjestelmänvalvoja~ jäsen jättää kaik~ kaksi kaksivaiheinen kaksivaiheisen kanssa kauan
kaupasta kautta kehotuksesta kehotusta kenttä~ kentä~ kerberosta kertakäyttöinen
kertaluontoinen kesti kirjaat kirjaimia kirjain kirjainta kirjatua~ kirjaudu~ kirjautua~
kirjautue~ kirjautumaan kirjautumis-url kirjautumispyynnön kirjautumistapa kirjautumistietojen
kirjautuneena kirjautu~ kirjoita kirjoitettu kirjoittamalla klikkaa kohteeseen kokeile kokeilu
kolmannen konfiguroitu konsolisovellu~ koodi~ kopioi~ korjaa koska kuin kuinka kultainen
kuluttua kulu~ kun kuten kutsut kyllä käsiteltäe~ käsite~ käynn~ käytettäv~ käyte~
käyttäjänime~ käyttäjänimi käyttäjänä käyttäjätilin käyttäjätunnus käyttäjävalikko käyttäjä~
käyttämä~ käyttä~ käyttöehdot käyttöoikeuden käyttöoikeuksien käyttöoikeus käyttöoikeutta
käyttö~ käytä~ käytö~ ladat~ laite laitekirjautu~ laitettasi laitteellesi laitteeseen laittee~
laitte~ lataa leikepöydälle levyke liian liit~ linkitetty linkittää~ linkitys linkki~
lisämenetelmiä lisätä~ lisävaiheena lisäämisesi lisää~ llä lomake lompakko loppuun lukituksen
lukitus lukitusta luki~ luku luo luoma luomis~ luonut luotu~ lähetettiin lähetettyä lähetety~
lähete~ lähetimme lähetä lähetämme löydy löytynyt maa mahdollisimman mahdoll~ maksimipituus
mallia manuaalisesti meille mene menetelmä~ menetät mennä merkit merkkejä merkkiä
mfa-palveluntarjoajalle milloin minkä minuutti minu~ minä mistä mitä mobiililaitteeseesi
mobiililaittee~ monimenetelmäisen monta muista mukaan mukaisesti mukana mukautettu muodossa
mutta muulla muuttamaan myöhemmin myös määritelty määritetty määritettävä määrittele
määrittelem~ määrittä~ määrityksen määritys määrityslinkki määr~ napauta napauttamalla
napsauta napsauttamalla nd nfc-laitteesi niin nimet nimi nollaa~ nollata nollaus noudata
noudattamalla numero~ nykyinen nyt nähdä näistä näkym~ nämä näppäinkuvioita näyt~ odota
odottamaton odottavat ohita ohja~ ohjeet ohjeiden ohjeita okta-salasanasi okta-tilisi oktaan
ole: olemassa olet oletko oleva~ olla: ollut oltava omayritys ominaisuude~ ominaisuus ongelma
ongelmatilante~ ongelmia onko onnistuneesti onnistu~ organisaatio~ osallisena osalta osapuolen
osavaltio osoite osoitteeseen osoitteesi osoitteisiin ota: otettu otit ottamalla ottanut ovat
paikassa paikkasi paina~ painike~ painikkeen pakollinen palaa palaamalla palauttamaan
palautta~ palautti palvelin palveluehdot palveluun palvelu~ parametri peruuta peruutettiin
peräkkäin peräkkäiset pian pieni pientä piilota pin-koodi~ pitkä pitäisi piv play~ pois
poista~ poistettu postinumero profiil~ puhelime~ puhelimitse puhelinnumero~ puhelinta
push-ilmoitus push-ilmoitusta puuttuu pysty pysy pyydettyä pyydettäe~ pyyde~ pyydä pyynnön
pyyntö~ pyysit pyytää päivitetty päivittämä~ päivittää päivitä päivämäärä päivä~ pääkäyttäjä~
päälle päästä~ pääsyavaimen pääsyavain pääsyavaintasi pääsykood~ pääsy~ päättyy qr-koodi~
rekisteröi rekisteröidy~ rekisteröim~ rekisteröinti rekisteröity~ riittävän rp saa saada
saadaksesi saamiasi saamiseksi saanut saat saattaa saavuttanut sait salainen salaisen
salasanavaatimukset salasanavaatim~ salasana~ salasanojen salausavain sallittua sallitun
salli~ sama sanoja se securityn sekunnin sekuntia selaime~ selain selainkirjautu~ selainta
sen: sertifikaatin sertifikaatti seuraav~ seuraa~ siinä siirry siirtyä sillä sinu~ sinä
sisäinen sisältävä sisältää sisä~ sisäänkirjautumis~ sisäänkirjautuneena sisäänkirjautu~
sisäänkirjau~ sitten sitä sivustolle sivu~ skanna~ sms-kood~ sms-viestinä sms-viesti~ soita
soite~ solanalla sovellukse~ sovellus sovellusta ssa storesta sukunimi sulje sulkea suojaavat
suojausavaime~ suojausavain suojausavainta suojauskysymyksen suojauskysymys suojausmenetelmä~
suojausvaatim~ suoja~ suorittaa suosittelee suostumus suurimman syynä syötetty syötettävä
syöttämä~ syötä sähköpostilinkki~ sähköpostiosoite~ sähköpostiosoittee~ sähköpostitodennus
sähköpostitse sähköpostituki sähköpostiviest~ sähköposti~ säilytä tahansa tai: takaisin
tallenna tallenne~ tapaa tapahtu~ tarjoaja~ tarkiste~ tarkistusta tarkist~ tarvitset tasalla
tavalla tavaramerkkejä tavo~ tee tekijä tekstiviesti~ tervetuloa tiedoilla tiedot tietoj~
tietokoneesi tietosuojakäytäntö tietovuodo~ tila~ tilill~ tili~ todennusavaime~
todennusavaimia todennusavain todennusavainta todennushaasteeseen todennushaastetta
todennuskoodi todennuslaitteeseesi todennusmenetelmä~ todennussovellukse~ todennussovellus
todennussovellu~ todennusta todennustapa todenn~ todennäköisesti todentaa~ todentajan todenta~
toiminnot toiminto~ toimi~ toinen toise~ toista toistuvat tokenia tue: tuet~ tukee tuke~ tulee
tuloksia tulos tunnistautumispyyntö tunnistautu~ tunnista~ tunniste tunnisteella tunnistimet
tunnukse~ tunnus tuntematon tunti turva-avaime~ turva-avain turva-avaintasi turvakoodi
turvallisuuden turvallis~ tyhjäksi tyyppi tä tähän tälle tällä tämä~ tänne tänään täsmää tässä
tästä tätä täytetty täyttää täytyy täytä ulos unohditko usb-porttiin uudelleen uudelleenohjaus
uude~ uusi uuteen uutta vaadittua vaadi~ vaatii vaatimukset vaatim~ vahva vahvista~
vahvistettu vahvistuskoodi~ vahvistuslinkki~ vahvistusta vahvist~ vaihda vaihdettava vaihdettu
vaiheet vaihtaa vaihtoehto vaihtokerrasta vaihtotunnus vaikka vain valinnainen
valintaikkunasta valitse valitsemalla valit~ valmis valmistunut vanha vanhenee vanhentu~
varakoodeja varakoodi~ varmenne~ varmennuskood~ varmennussähköposti varmennusta varmenn~
varmistamalla varmista~ varten vastaanota vastaanotettiin vastaanottaa~ vastaanottava~
vastaustyypi~ vastau~ vasta~ verify~ verkkotunnukselle verkkotunnus verkkoyhteys versioon
versiota vielä viesti viimeistele viivakoodi virhe virheellinen voi void~ voimassa voit~
vuoksi vuosilukuja vähin~ väliaikainen väliaikaisesti välilehde~ välilehteen välitykse~ väli~
vältä vääriä väärä yhde~ yhdistä~ yhteys yhtey~ yksi yleinen yleisiä ylimääräisen ylittänyt
ympäristö~ yrittää yrityks~ yritystil~ yritä yritämme yritätkö yubikey-varmennuskoodi yubikey~
ä älä äänipuheluna äänipuhelu~`,
};
