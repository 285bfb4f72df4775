import type { LanguagePack } from '../concepts.ts';

export const srLatn: LanguagePack = {
  tag: 'sr-Latn',
  numbers:
    'jedan=1 jedna=1 jednu=1 jedno=1 dva=2 dve=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10 dvanaest=12 petnaest=15 dvadeset=20 trideset=30 četrdeset=40 šezdeset=60 pola=0.5 za_sat=60min za_pola_sata=30min za_sat_i_po=90min za_sat_vremena=60min',
  until: 'do',
  words: {
    password: 'lozink* šifr*',
    user: 'korisnik korisnika korisniku korisnici korisničko_ime korisničkog_imena korisničkim_imenom',
    email:
      'e-mail* email* imejl* mejl* e-pošt* adres*_e-pošte sandučet* elektronsk*_pošt* elektronsk*_adres*',
    account: 'nalog naloga nalogu nalogom nalozi profil*',
    credentials:
      'podaci_za_prijavu podatke_za_prijavu podataka_za_prijavu podaci_za_prijavljivanje podatke_za_prijavljivanje korisnički_podaci korisničke_podatke pristupni_podaci pristupne_podatke akreditiv* korisničko_ime_ili_lozinka korisničko_ime_i_lozinka ime_ili_lozinka odgovor_na_bezbednosno uneti_podaci',
    code: 'kod koda kodu kodom kodovi kodova pin jednokratn*_lozink*',
    token: 'token* tiket*',
    link: 'link linka linkom linkovi veza_za_promenu url',
    session: 'sesij* radnj* pokušaj_prijave postupak_prijave proces_prijave interakcij*',
    page: 'stranic* obrazac obrasca putanja resurs* datotek* fajl*',
    cookie: 'kolačić* cookie*',
    thirdParty: 'trećih_strana treće_strane trećih_lica',
    javascript: 'javascript* skript*',
    browser: 'pregledač* brauzer* browser*',
    popup: 'iskačuć* pop-up* popup*',
    frame: 'okvir okviru okvira ugrađen* iframe',
    network:
      'mrež* veza vezu veze internetsk* internet interneta internetom povezivanje povezivanja povezati_sa_serverom',
    offline:
      'nema_internet_veze nema_veze niste_povezani nema_interneta van_mreže niste_na_mreži nema_mreže ste_offline',
    proxy: 'proksi* proxy*',
    wifi: 'bežičn*_mrež* mrež*_za_goste javn*_mrež* wi-fi',
    origin:
      'ip ip_adres* držav* zemlj* region* lokacij* zaštitni_zid neuobičajen*_saobraćaj sumnjiv* automatizovan* robot*',
    server: 'server* uslug* servis* sistem* portal* platform* sajt* veb-sajt* veb_lokacij*',
    app: 'aplikacij* funkcij* modul* sadržaj* oblast*',
    request: 'zahtev* zahteva odgovor odgovora operacij* poruk*',
    signin:
      'prijav* autentifikacij* autentifikuj* autentikacij* ulogova* uloguj* logovanj* login najpre_se_prijavite prvo_se_prijavite',
    factor:
      'autentifikator* aplikacij*_za_autentifikaciju drugi_faktor drugog_faktora dvofaktorsk* dvostepen* višefaktorsk* faktor* bezbednosn*_ključ* pristupn*_ključ* biometrij* otis* obaveštenj* način*_potvrde metod*_provere način*_provere metod*_autentifikacije pametn*_kartic* bezbednosn*_pitanj* elektronsk*_sertifikat* kvalifikovan*_sertifikat* ličn*_kart*',
    device: 'uređaj* telefon telefona telefonu mobiln*_telefon* računar* operativn*_sistem*',
    phone:
      'broj_telefona broja_telefona telefonski_broj sms poziv pozivi glasovn*_poziv* tekstualn*_poruk*',
    permission:
      'ovlašćenj* ulog* prava prava_pristupa pravo privilegij* dozvola dozvole dozvolu dozvolama',
    access: 'pristup pristupa pristupu pristupiti',
    admin: 'administrator* podršk* kontaktirajte obratite_se korisničk*_servis* korisničk*_podršk*',
    terms: 'uslov uslovi uslove uslovima ugovor* saglasnost*',
    clock: 'sat_na_uređaju sat_uređaja vreme_na_uređaju sistemsko_vreme datum_i_vreme',
    certificate: 'sertifikat*',
    redirect: 'preusmer*',
    extension: 'proširenj* dodatak dodatka dodaci dodatke blokator* antivirus*',
    reset:
      'ponovno_postav* resetova* resetuj* oporavak oporavka zaboravljen* zaboravili promena_lozinke promenu_lozinke promene_lozinke poništavanj*',
    unlock: 'otključ* odblok* deblok*',
    activation: 'aktivacij* aktiviran* aktivirati aktivirajte',
    idp: 'dobavljač*_identiteta provajder*_identiteta jedinstven*_prijav* način_prijave metod_prijave spoljni_nalog konektor*',
    technical: 'parametar parametr* klijent* metapoda* izdavač* podnosilac',
    config: 'konfiguracij* konfiguris*',
    policy: 'pravil* politik* zahtevi_za zahteve_za organizacija_zahteva bezbednosn*_zahtev*',
    maintenance: 'održavanj* samo_za_čitanje radov*_na nadogradnj*',
    attempt: 'pokušaj pokušaja pokušaji pokušaje puta',
    inactivity: 'neaktivnost*',
    wrong:
      'neispravn* neispravan pogrešn* pogrešan netačn* netačan nevažeć* često_korišćen* ne_radi prekrat* preslab* prejednostavn* crnoj_listi',
    unknown:
      'nepoznat* nije_pronađen* nisu_pronađen* nismo_pronašli ne_postoji ne_postoje nepostojeć* nije_registrovan* neregistrovan* nije_prepoznat* neprepoznat* nema_korisnika nema_naloga',
    expired:
      'istekla istekao isteklo istekli istek isteka više_nije_važeć* više_nije_ispravan više_ne_važi nije_više_važeć* više_nije_aktivn* vremensko_ograničenje zastarel* završena završila predugo prekinuta',
    used: 'već_iskorišćen* već_je_iskorišćen* je_već_iskorišćen* već_korišćen* već_upotrebljen* je_već_upotrebljen* iskorišćen* opozvan* poništen*',
    locked: 'zaključan* blokiran* zaključali',
    disabled:
      'onemogućen* deaktiviran* isključen* neaktivan neaktivn* suspendovan* ugašen* zatvoren* ukinut* obustavljen*',
    blocked: 'blokiran* blokirao blokirala blokira blokiraju',
    denied:
      'odbijen* zabranjen* nedozvoljen* neovlašćen* nedovoljn* nemate nemaš nemate_pristup uskraćen* nije_dozvoljen* neautorizovan* ne_dozvoljava',
    byAdmin:
      'od_strane_administratora administrator_je_blokirao vaš_administrator_je vaša_organizacija_blokira organizacija_je_blokirala pravilima_vaše_organizacije pravilima_organizacije',
    rejected: 'odbili odbio odbila otkazan* odbijen* otkazali',
    failed:
      'greška grešku greške greški neuspel* neuspešn* neuspešan nije_uspel* nije_uspeo nije_uspešn* problem* poteškoć*',
    cannot:
      'nije_moguć* nije_bilo_moguće ne_može ne_možete ne_možemo ne_mogu nismo_uspeli nismo_mogli nemoguć* ne_sme',
    unexpected:
      'neočekivan* interna_greška nešto_je_pošlo došlo_je_do_greške dogodila_se_greška nepoznata_greška greška_servera greška_na_serveru tehnička_greška tehničk*_poteškoć* tehničkih_problema tehnički_problem pojavila_se_greška sistemska_greška',
    unsupported: 'nije_podržan* nisu_podržan* nepodržan* ne_podržava zastarel* nekompatibil*',
    unavailable:
      'nedostup* nije_dostup* nisu_dostup* ne_odgovara preopterećen* ne_radi van_funkcije nije_u_funkciji',
    required:
      'mora morate moraju moraš potrebn* potreban obavezn* neophod* zahteva zahtevaju treba trebate ne_sme ne_smeju organizacija_zahteva najpre_se_prijavite prvo_se_prijavite',
    missing: 'nedostaj* nije_naveden* nije_unet*',
    moved: 'premešten* preseljen* nova_adresa',
    insecure:
      'nije_bezbedn* nije_privatn* nezaštićen* nije_zaštićen* nepouzdan* nije_pouzdan* nebezbedn* nešifrovan*',
    tooLarge: 'preveli* predug*',
    many: 'previše prečesto prebrzo prekorač* premašen* ograničenj* maksimaln* najveći_broj ponovljen* nekoliko_puta višestruk* nedavno uzastopn*',
    mismatch: 'ne_podudara* ne_poklapa* ne_odgovara* razlikuj* ne_ispunjava* nisu_ist* nije_ist*',
    unverified:
      'nepotvrđen* nije_potvrđen* neproveren* nije_proveren* neverifikovan* nije_verifikovan*',
    pending: 'čeka_odobrenje čeka_potvrdu na_čekanju čeka_na u_obradi',
    loggedOut: 'odjav* izlogova*',
    not: 'ne nije nisu niste nismo nisam nema nikad nikada nijedan nijedna niti',
    valid: 'ispravn* ispravan važeć* tačn* tačan prihvaćen*',
    found: 'pronađen* postoji postoje registrovan* prepoznat* poznat* pronaći',
    allowed: 'dozvoljen* autorizovan*',
    enabled:
      'omogućen* uključen* omogućite omogućiti uključite uključiti aktivan aktivn* dozvolite',
    available: 'dostupan dostupn* odgovara',
    supported: 'podržan* podržava kompatibil*',
    able: 'moguć* uspel* uspeo može možete dovršen* završiti',
    setUp: 'podešen* postavljen* konfigurisan* povezan*',
    assigned: 'dodeljen* član* pripada',
    verified: 'potvrd* prover* verifikuj* verifikova* verifikacij*',
    match:
      'podudara* poklapa* odgovarati isti ista isto iste jednak* identičn* ispunjava* ispunjen*',
    sent: 'poslat* pošalj* slanje slanja šalj* dostavljen*',
    received: 'primili primio primiti dobili dobio',
    already: 'već',
    other: 'drugi druga drugo drugu drugom drugog drugim',
    change: 'promen* izmen* ažurir* postavite_novu odaberite_novu postaviti_novu napravite_novu',
    new: 'novi nova novo novu nove novim',
    old: 'star* prethodn* poslednj* nedavn* istorij*',
    rule: 'znak znakov* karakter* slov* cifr* velik*_slov* mal*_slov* simbol* dužin* bar barem najmanje minimaln* prekrat* preslab* slaba jednostavn* prejednostavn* sadržati sadrži složenost* pogoditi često_korišćen* crnoj_listi regularn*_izraz* ne_sme_biti ne_sme_sadržati',
    later: 'kasnije sačekajte pričekajte za_nekoliko trenutak trenutno privremen*',
    retry:
      'pokušajte_ponovo pokušajte_opet ponovo opet pokušajte iznova ispočetka osvežite ponovite',
    update: 'noviju_verziju najnoviju_verziju novija_verzija ažurirajte_pregledač noviji_pregledač',
    success:
      'uspešno dobro_došli dobrodošli hvala poslali_smo je_poslat* čestitamo možete_da_se_prijavite možete_se_prijaviti',
    instruct:
      'unesite upišite kliknite odaberite izaberite dodirnite pritisnite skenirajte umetnite koristite pratite otvorite nalepite',
    ask: 'kako_da kako_ga kako_se šta_učiniti šta_da_radite zašto saznajte više_informacija potrebna_vam_je_pomoć problemi_sa_prijavom problemi_sa_prijavljivanjem problem_sa_prijavom česta_pitanja niste_primili niste_dobili savet*',
    condition:
      'ako ukoliko u_slučaju kad kada kako_biste kako_bismo kako_bi u_zavisnosti u_suprotnom osim_ako da_biste da_bismo',
    conditionEnd: '- the condition follows its marker',
    consent:
      'neophodni_kolačić* nužni_kolačić* neophodni_kolačići koristi_kolačiće koristimo_kolačiće',
    soon: 'ističe će_isteći isteći_će će_biti biće neće_biti bićete ćete_biti uskoro važi_do važi_još',
    will: 'će ćete biće bićete',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'sat sata sati',
    day: 'dan dana dani',
    left: 'preosta* ostal* ostao još ostaje',
    common:
      'i u na s sa za od do po je su se da li vam vas vaša vaše vašu vašeg vašoj ovaj ova ovo ovu ove ovoj molimo ili bio bila bilo koji koja koje koju zbog nakon pre putem iz pri ste biti smo svoj svoju svoje svog kao što samo te tom više jednom korisnički nema_rezultata offline onlajn',
  },
};
