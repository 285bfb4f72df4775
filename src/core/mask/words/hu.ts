import type { WordList } from '../vocabulary.ts';

/** Hungarian. */
export const hu: WordList = {
  suffixes:
    'a e i k t at et ot öt ak ek ok ök ban ben ba be ból ből ról ről ra re nak nek val vel hoz hez höz tól től ig on en ön n ja je ját jét jának jével jával i ni ás és ást ést ása ése ását ését ásához éséhez ott ett ött ó ő ható hető juk jük ja át ét ával ével ához éhez ában ében jon jen jön son sen sön ra re unk ünk tt ta te va ve á é ok',
  titles: 'úr asszony dr doktor orvos kedves tisztelt üdvözöljük helló',
  words: `ablak~ adatai~ adatok~ adatvédelmi adj adja: adjon adminisztrátor~ adnia adott ahhoz ahol
ahonnan akadt akkor: aktivál~ aktiválási aktív alaphelyzetbe alapú alatt alkalmazásodban
alkalmazás~ alkalmazásába alábbiak~ alább~ aláírás amellyel amelye~ amikor amit: amíg annak
arany arra arról automatikus automatikusan az azon azonos azonosít~ azonosító~ azt azzal
becsukhatja befejez~ bejelentkezzen bejelentkez~ bejelentkezéskor bejelentkezéssel
bejelentkezés~ bekapcsolva belső beléptet~ belép~ belépés~ belül beolvas~ beosztás beszerzés
betöltődik betű bezárhatja beállítani beállította beállít~ beállítás~ biometrikus biztonságos
biztonság~ biztosíthatja biztosított bármelyik bármikor böngészõ böngészőablakban böngészőj~
böngészőnél böngésző~ cac cegnev cookie-k csak csatlakoztassa csatlakozz csatlakoz~ cége cím
címed~ címekre címet címre címét darab de: dátum e-mail-cím~ e-mail-címére e-mail-en
e-mail-hivatkozás e-mailjei~ e-mail~ ebben egy egyes egyet egyezhet egyezik egyeznek egyezniük
egyezzen egyik egym~ egyszer egyéb egyéni ehhez el: elem~ elfelejtet~ elfogadom eljár~
elkezdhesd elkészül elküldhessük elküldtük elküld~ ellenõrizze ellenőrizd ellenőrizni
ellenőrizze ellenőrz~ ellenőrzéssel ellenőrzés~ ellenőrzőkód~ elrejt~ elsődleges eltelt
elutasítva elveszíted elég elérhetők elérted elér~ előbb először email~ engedélye engedélyezze
engedélyez~ ennek ennél eredeti eredménye erős erősítsd erősítse eseté~ eszköz~ eszközé~
eszközöd eszközök~ ez ezek~ ezen ezt ezzel ezért faktort fejezze fejlécek fel feladvány
feldolgoz~ felel felhasználási felhasználóneved felhasználónev~ felhasználónév~ felhasználó~
felold~ felsorolt felszólításban feltételei feltételek~ felvétele fiókjá~ fiókkal fiókod~
fiókom fiók~ fog fogadó fogja foglalt folyamat~ folytasd folytassa folytathasd folytatná
folytat~ folytatáshoz forduljon formátumúnak frissítsd frissítse frissít~ funkció fél
férhessen férni függesztve függőben garantálják generált gomb~ gyakori gyakran győződ~ ha:
hamarosan hanghívással hanghívás~ harmadik használatos használat~ használd használhat
használhatod használj használták használ~ hellóval helyed helyette helyezze helyreállítás~
helytelen hely~ hiba: hibás hibá~ hitelesített hitelesítés~ hitelesítő~ hivatkozás~ hiányzó
hogy hogyan hossz hosszabb hosszú hozz~ hozzáad~ hozzád hozzáfér~ hozzáférés~ hu: hálózati
hátra házszám hívás~ ide ideiglenes ideje időkorlátot időtúllépés időzóna igazol~ igen igényel
igényl~ ikonra iktatni illessze inaktív indítsa indít~ inkább intézett irányítószám ismeretlen
ismét ismételt ismétlődő javasolja jelenleg~ jelent jelentkezik jelentkezz~ jelentkez~ jelkód
jelkódos jelszavad~ jelszavaknak jelszav~ jelszókövetelmények jelszómódosítás
jelszóvisszaállító jelszó~ jogosultság jóváhagyó kapcsolatos kapcsolatosan kapcsolat~ kapcsol~
kapj~ kapott kapta kaptad kaptál karakter~ kattint~ kell kellene keresztnevét keresztnév
keresztül kerüld kevesebb kezdeményezhet kezdeményezted kezeli ki kihagyás kijelentkezés
kilépés kisbetű~ kiszivárgott kiszolgálásának kiszolgáló kitalálhatóak kiválasztania
kiválaszt~ kizárólag kliens~ klikkelve konfigurációja konzolos koppintson korlát~ korábban
kulccsal kulcsokat kulcs~ kártya kártyá~ képernyőre kérdéssel kérdés~ kérek kérelem kérelmező
kérem kérheti kéri kérj~ kérjük kérlek kérni kért~ kérés~ később két kétlépcsős kézi kísérle~
kíván kód kóddal kódja kódokkal kódok~ kódot könnyen kötelező köthető kövesse követelményeinek
követelmények~ következőket következő~ követő~ közben között közül küldhet küldt~ küld~ lapon
lapra le: legalább legfeljebb legyen legújabb lehetséges lehet~ lehetőség~ lejár~ leküldéses
lennie: lenti lesz letölt~ linket listáj~ logó~ látjuk lépett lépjen lépéseket létezik létre
létrehoz~ lévő majd manuális maradhat marad~ maximális meg megadott megadás~ megbíz~
megerősítette megerősít~ megfelel meghatározni meghívások megismételt megjegyzés megjelenít~
megjelenő megkapja megkaptuk megköveteli meglévő megnyit~ megoldással megszakadt megszakít~
megtagadva megtekintse megtekint~ megtisztelő megtörtént megválaszol~ megváltozott melyik
menedzser menj menti mentsd menü mert: merült mezőket mező~ miatt mielőtt minden minimális
mint mintának miután miért mobil mobile-lal mobileszközén mobileszközön munkamene~ már más
másik~ második másodlagos másodperc~ másol~ még mégse mód módosítania módosít~ módo~
módszerrel módszer~ múlva művelet~ nagybetű nagyon nak nap napon naprakész nd ne: nek nekem
nekünk nem nemrég neve nevek nevét nfc-eszköz~ nfc-vel nincs~ nyilatkozat nyilvántartásunkkal
nyisd nyissa nyitott nyomja néhány nélkül név nézze okok~ okta-fiókja okta-jelszó oktába
oldal~ olvasd olvassa olvas~ olyan onedrive opció ország paraméter pelda perc pillanatképének
pin-kód~ piv pl play plusz probléma problémád protokoll próbaverzió próbál próbálhasd próbálj~
próbálkozzon próbálkozáshoz például qr-kód~ rajta regisztráció~ regisztrál~ rendelkezik
rendszer rendszergazda rendszergazdájá~ rendszergazdá~ régió részeit rétegét róla rövid
segítség~ segítségért sikeres~ sikertelen sikerült sms-eit sms-~ sok solan~ sorozatok során
speciális stb store-~ szabályzat személyazonosság-kezelő~ személyazonosság~
személyazonosságának személyes szerepel szeretn~ szeretnéd szeretnél szervezetnél szervezet~
szimbólum szolgáltat~ szolgáltatási szolgáltatóhoz számláló számokat szám~ számára számítógép
származó szükséges~ szükség~ tagja találtunk talál~ talán tanúsítvány~ tartalmazhat
tartalmaznia tartalmazz~ tartalmaz~ tartalék tartomány tartozik tartozó te tekintse telefon
telefonjá~ telefonod~ telefonszámod telefonszám~ telepít~ teljesíteni teljesültek telnie
tiltott titkos tovább~ tud tudja tudnivalókat tudsz tulajdonsághoz támogatottak támogat~ tárc~
tárold tényezõ~ tényező~ térjen típussal több többfaktoros többtényezős töltsd töltse törl~
történ~ történõ túl túllépte ugrás ujjlenyomat url-t utasítja utasításokkal utasítások~ utca
utolsó után utónevét vagy~ valószínűleg való~ van: vegye verify-ban verify~ verzió~ vezetéknév
vissza visszaigazoló visszatérhet visszaállít~ volt vonatkozó vágólapra válassz~ válaszd
választhatod válasz~ válaszüzenet~ vállalat~ változtasd váratlan várjon város várólist~
védelmét védjegye végezze végre webhely~ yubikey-t zárol~ zárolásának zárva állam állítani~
állítsd állíts~ állít~ által~ áruház~ át átirányít~ átmenetileg én érdek~ érhető érintse
értesít~ érték~ érvényes érvényesség~ érvényesít~ érvénytelen érvénytelenítették érzékelői és
észlelt évek így írd írj írja írjon írnia óra óta ön önnek össze összekapcsol~ összeköthesse
összeköt~ úgy új újat újból újonan újra újraküld~ újrapróbálkozna újrapróbálkozunk üdv
ügyfélszolgálat~ üresen üzenet~ űrlapot`,
};
