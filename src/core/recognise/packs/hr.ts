import type { LanguagePack } from '../concepts.ts';

export const hr: LanguagePack = {
  tag: 'hr',
  numbers:
    'jedan=1 jedna=1 jednu=1 jedno=1 dva=2 dvije=2 tri=3 četiri=4 pet=5 šest=6 sedam=7 osam=8 devet=9 deset=10 dvanaest=12 petnaest=15 dvadeset=20 trideset=30 četrdeset=40 šezdeset=60 pola=0.5 za_sat_vremena=60min za_sat=60min za_pola_sata=30min pol=0.5 za_sat_i_pol=90min',
  until: 'do',
  words: {
    password: 'lozink* zapork*',
    user: 'korisnik korisnika korisniku korisnici korisničko_ime korisničkog_imena korisničkim_imenom oib',
    email: 'e-mail* email* e-pošt* adres*_e-pošte sandučić* elektroničk*_pošt*',
    account: 'račun računa računu računom korisnički_račun profil* identitet*',
    credentials:
      'podaci_za_prijavu podatke_za_prijavu podataka_za_prijavu korisnički_podaci korisničke_podatke pristupni_podaci pristupne_podatke vjerodajnic* korisničko_ime_ili_lozinka korisničko_ime_i_lozinka ime_ili_lozinka odgovor_na_sigurnosno uneseni_podaci',
    code: 'kod koda kodu kodom kodovi kodova pin tan jednokratn*_lozink* jednokratn*_zapork*',
    token: 'token* tiket*',
    link: 'poveznic* link linka linkom linkovi url',
    session: 'sesij* sjednic* radnj* pokušaj_prijave postupak_prijave proces_prijave interakcij*',
    page: 'stranic* obrazac obrasca putanja resurs* datotek*',
    cookie: 'kolačić* cookie*',
    thirdParty: 'trećih_strana treće_strane trećih_osoba',
    javascript: 'javascript* skript*',
    browser: 'preglednik* preglednic* internetski_preglednik*',
    popup: 'skočn* pop-up* popup*',
    frame: 'okvir okviru okvira ugrađen* iframe',
    network:
      'mrež* veza vezu veze internetsk* internet interneta internetom povezivanje povezati_s_poslužiteljem spojiti_na_poslužitelj povezivanja',
    offline:
      'nema_internetske_veze nema_veze niste_povezani nema_interneta izvan_mreže niste_na_mreži nema_mreže bez_internetske_veze ste_offline vi_ste_offline',
    proxy: 'proxy*',
    wifi: 'bežičn*_mrež* mrež*_za_goste javn*_mrež* wi-fi',
    origin:
      'ip ip_adres* držav* zemlj* regij* lokacij* vatrozid* neuobičajen*_promet sumnjiv* automatiziran* robot*',
    server:
      'poslužitelj* server* uslug* servis* sustav* portal* platform* web-mjest* web-stranic* mrežn*_mjest*',
    app: 'aplikacij* funkcij* modul* sadržaj* područj*',
    request: 'zahtjev* odgovor odgovora operacij* poruk*',
    signin:
      'prijav* autentifikacij* autentificir* autentikacij* ulogir* login najprije_se_prijavite prvo_se_prijavite',
    factor:
      'autentifikator* aplikacij*_za_autentifikaciju drugi_faktor drugog_faktora dvofaktorsk* dvostruk*_provjer* višefaktorsk* dvoetapn* faktor* sigurnosn*_ključ* pristupn*_ključ* biometrij* otis* push_obavijest* obavijest* način*_potvrde metod*_provjere način*_provjere metod*_autentifikacije pametn*_kartic* sigurnosn*_pitanj* osobn*_iskaznic* razin*_sigurnosti',
    device: 'uređaj* telefon telefona telefonu mobitel* računal* operacijsk*_sustav* verzij*_os',
    phone:
      'broj_telefona broja_telefona telefonski_broj broj_mobitela sms poziv pozivi glasovn*_poziv* tekstualn*_poruk*',
    permission:
      'ovlast* dopušten* ulog* prava prava_pristupa pravo privilegij* dozvola dozvole dozvolu dozvolama',
    access: 'pristup pristupa pristupu pristupiti',
    admin: 'administrator* podršk* kontaktirajte obratite_se korisnič*_služb* helpdesk',
    terms: 'uvjet* ugovor* suglasnost*',
    clock:
      'sat_na_uređaju sat_uređaja vrijeme_na_uređaju sistemsko_vrijeme datum_i_vrijeme datum_i_sat',
    certificate: 'certifikat* potvrd*_poslužitelja',
    redirect: 'preusmjer*',
    extension: 'proširenj* dodatak dodatka dodaci dodatke blokator* antivirus*',
    reset:
      'ponovno_postav* ponovnog_postavljanja resetir* oporavak oporavka oporaviti zaboravljen* zaboravili promjena_lozinke promjenu_lozinke promjene_lozinke poništavanj*',
    unlock: 'otključ* odblok* deblok*',
    activation: 'aktivacij* aktiviran* aktivirati aktivirajte',
    idp: 'davatelj*_identiteta pružatelj*_identiteta jedinstven*_prijav* način_prijave metod*_prijave vanjski_račun konektor*',
    technical: 'parametar parametr* klijent* potpis_zahtjeva metapoda* izdavatelj* podnositelj*',
    config: 'konfiguracij* konfigurir*',
    policy: 'pravil* politik* zahtjevi_za zahtjeve_za organizacija_zahtijeva sigurnosn*_zahtjev*',
    maintenance: 'održavanj* samo_za_čitanje radov*_na nadogradnj*',
    attempt: 'pokušaj pokušaja pokušaji pokušaje puta',
    inactivity: 'neaktivnost*',
    wrong:
      'neispravn* neispravan pogrešn* pogrešan netočn* netočan nevažeć* nevaljan* krivi kriva krivo često_korišten* ne_radi prekrat* preslab* prejednostavn* crnoj_listi crnom_popisu',
    unknown:
      'nepoznat* nije_pronađen* nisu_pronađen* nismo_pronašli ne_postoji ne_postoje nepostojeć* nije_registriran* neregistriran* nije_prepoznat* neprepoznat* nije_moguće_pronaći nema_korisnika nema_računa',
    expired:
      'istekla istekao isteklo istekli istek isteka prošao_rok više_nije_važeć* više_nije_valjan* više_ne_vrijedi nije_više_valjan* nije_više_važeć* više_nije_aktivn* vremensko_ograničenje zastarjel* završila završena predugo prekinuta',
    used: 'već_iskorišten* već_je_iskorišten* već_korišten* već_je_korišten* već_upotrijebljen* već_je_upotrijebljen* iskorišten* opozvan* poništen*',
    locked: 'zaključan* blokiran* zaključali',
    disabled:
      'onemogućen* deaktiviran* isključen* neaktivan neaktivn* suspendiran* ugašen* zatvoren* ukinut* obustavljen*',
    blocked: 'blokiran* blokirao blokirala blokira blokiraju',
    denied:
      'odbijen* zabranjen* nedopušten* neovlašten* nedovoljn* nemate nemaš nemate_pristup uskraćen* ograničen_pristup nije_dopušten* nije_dozvoljen* neautoriziran* ne_dopušta',
    byAdmin:
      'od_strane_administratora administrator_je_blokirao vaš_administrator_je vaša_organizacija_blokira od_strane_vaše_organizacije organizacija_je_blokirala pravilima_vaše_organizacije pravilima_organizacije',
    rejected: 'odbili odbio odbila otkazan* odbijen* otkazali',
    failed:
      'greška grešku greške pogrešk* neuspjel* neuspješn* neuspješan nije_uspjel* nije_uspio nije_uspješn* problem* poteškoć*',
    cannot:
      'nije_moguć* nije_bilo_moguće ne_može ne_možete ne_možemo ne_mogu nismo_uspjeli nismo_mogli nemoguć* ne_smije',
    unexpected:
      'neočekivan* interna_greška interna_pogreška unutarnja_pogreška nešto_je_pošlo došlo_je_do_pogreške došlo_je_do_greške dogodila_se_pogreška dogodila_se_greška nepoznata_greška nepoznata_pogreška greška_poslužitelja pogreška_poslužitelja tehnička_greška tehnička_pogreška tehničk*_poteškoć* tehničkih_problema pojavila_se_pogreška nepoznate_pogreške nepoznate_greške',
    unsupported: 'nije_podržan* nisu_podržan* nepodržan* ne_podržava zastarjel* nekompatibil*',
    unavailable:
      'nedostup* nije_dostup* nisu_dostup* ne_odgovara preopterećen* ne_radi izvan_funkcije nije_u_funkciji',
    required:
      'mora morate moraju moraš potrebn* potreban obvezn* obavezn* nužn* zahtijeva zahtijevaju treba trebate ne_smije ne_smiju organizacija_zahtijeva najprije_se_prijavite prvo_se_prijavite',
    missing: 'nedostaj* nije_naveden* nije_unesen* nedostaje_parametar',
    moved: 'premješten* preseljen* nova_adresa',
    insecure:
      'nije_sigurn* nije_privatn* nezaštićen* nije_zaštićen* nepouzdan* nije_pouzdan* nesigurn* nešifriran*',
    tooLarge: 'preveli* predug*',
    many: 'previše prečesto prebrzo prekorač* premašen* ograničenj* maksimaln* najveći_broj ponovljen* nekoliko_puta višestruk* nedavno uzastopn*',
    mismatch: 'ne_podudara* ne_poklapa* ne_odgovara* razlikuj* ne_zadovoljava* nisu_ist* nije_ist*',
    unverified:
      'nepotvrđen* nije_potvrđen* neprovjeren* nije_provjeren* neverificiran* nije_verificiran*',
    pending: 'čeka_odobrenje čeka_potvrdu na_čekanju čeka_na u_obradi',
    loggedOut: 'odjav*',
    not: 'ne nije nisu niste nismo nisam nema nikad nikada nijedan nijedna niti',
    valid: 'ispravn* ispravan važeć* valjan* točn* točan prihvaćen*',
    found: 'pronađen* postoji postoje registriran* prepoznat* poznat* pronaći',
    allowed: 'dozvoljen* autoriziran* dopuštena dopušteno',
    enabled:
      'omogućen* uključen* omogućite omogućiti uključite uključiti aktivan aktivn* dopustite dozvolite',
    available: 'dostupan dostupn* odgovara',
    supported: 'podržan* podržava kompatibil*',
    able: 'moguć* uspjel* uspio može možete dovršen* dovršiti',
    setUp: 'postavljen* konfiguriran* povezan* registriran_za',
    assigned: 'dodijeljen* član* pripada',
    verified: 'potvrd* provjer* verificir* verifikacij*',
    match:
      'podudara* poklapa* odgovarati isti ista isto iste jednak* identičn* zadovoljava* ispunjen*',
    sent: 'poslan* poslati pošalj* slanje slanja šalj* dostavljen*',
    received: 'primili primio primiti dobili zaprimljen*',
    already: 'već',
    other: 'drugi druga drugo drugu drugom drugog drugim',
    change:
      'promijen* promjen* izmijen* ažurir* postavite_novu odaberite_novu postaviti_novu kreirajte_novu',
    new: 'novi nova novo novu nove novim',
    old: 'star* prethodn* posljednj* zadnj* nedavn* povijest*',
    rule: 'znak znakov* slov* znamenk* broj_znakova velik*_slov* mal*_slov* simbol* duljin* barem najmanje minimaln* prekrat* preslab* slaba jednostavn* prejednostavn* sadržavati sadrži složenost* pogoditi često_korišten* crnoj_listi crnom_popisu regularn*_izraz* ne_smije_biti ne_smije_sadržavati',
    later: 'kasnije pričekajte sačekajte za_nekoliko trenutak trenutno privremen* trenutačno',
    retry:
      'pokušajte_ponovno pokušajte_ponovo ponovno ponovo pokušajte iznova ispočetka osvježite ponovite',
    update:
      'noviju_verziju najnoviju_verziju novija_verzija ažurirajte_preglednik noviji_preglednik',
    success:
      'uspješno dobro_došli dobrodošli hvala poslali_smo je_poslan* čestitamo zahvaljujemo možete_se_prijaviti je_prošla',
    instruct:
      'unesite upišite kliknite odaberite izaberite dodirnite pritisnite skenirajte umetnite koristite slijedite provjerite otvorite zalijepite',
    ask: 'kako_da kako_ga kako_se što_učiniti zašto saznajte više_informacija trebate_pomoć problemi_s_prijavom problem_s_prijavom česta_pitanja faq niste_primili niste_dobili savjet*',
    condition:
      'ako ukoliko u_slučaju kad kada kako_biste kako_bismo kako_bi ovisno u_protivnom osim_ako če',
    conditionEnd: '- the condition follows its marker',
    consent: 'nužni_kolačići neophodni_kolačići koristi_kolačiće koristimo_kolačiće',
    soon: 'istječe ističe će_isteći isteći_će će_biti bit_će neće_biti bit_ćete ćete_biti uskoro vrijedi_do vrijedi_još',
    will: 'će ćete biti_će bit_ćete bit_će',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'sat sata sati',
    day: 'dan dana dani',
    left: 'preosta* ostal* još ostaje',
    common:
      'i u na s sa za od do po je su se da li vam vas vaša vaše vašu vašeg vašoj ovaj ova ovo ovu ove ovoj molimo ili bio bila bilo koji koja koje koju zbog nakon prije putem iz pri ste biti smo svoj svoju svoje svog kao što samo te tom više jednom korisnički nema_rezultata upravitelj*_lozinki offline online',
  },
};
