import type { LanguagePack } from '../concepts.ts';

export const pl: LanguagePack = {
  tag: 'pl',
  numbers:
    'jeden=1 jedna=1 dwa=2 dwie=2 trzy=3 cztery=4 piec=5 szesc=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 dwanascie=12 pietnascie=15 dwadziescia=20 trzydziesci=30 czterdziesci=40 czterdziesci_piec=45 szescdziesiat=60 pol=0.5 za_godzinę=60min za_pół_godziny=30min za_minutę=1min za_kwadrans=15min na_godzinę=60min sprobuj_ponownie_za_godzine=60min',
  until: 'do do_godz do_godziny po po_godz po_godzinie',
  words: {
    password: 'haslo hasla hasle haslem hasel',
    user: 'uzytkownik* nazwa_uzytkownika nazwe_uzytkownika nazwy_uzytkownika login loginu identyfikator_uzytkownika identyfikator identyfikatora numer_klienta numeru_klienta numerem_klienta loginie loginem',
    email:
      'e-mail e-maila email adres_e-mail adresu_e-mail adresem_e-mail poczta poczty poczty_elektronicznej skrzynk*',
    account: 'konto konta koncie kontem kont profil profilu tozsamosc tozsamosci',
    credentials:
      'dane_logowania danych_logowania dane_uwierzytelniajace danych_uwierzytelniajacych poswiadczen* nazwa_uzytkownika_lub_haslo login_lub_haslo uzytkownik_lub_haslo dane_dostepowe odpowiedz_na_pytanie',
    code: 'kod kodu kody kodem kodow kod_weryfikacyjny pin haslo_jednorazowe hasla_jednorazowego kod_jednorazowy',
    token: 'token tokenu tokeny bilet biletu',
    link: 'link linku linki lacze lacza odnosnik odnosnika url',
    session:
      'sesja sesji sesje sesja_logowania akcja akcji proba_logowania procesu_logowania proces_logowania interakcj* sesja_zakonczona',
    page: 'strona strony stronie strone formularz formularza sciezka zasob zasobu plik',
    cookie: 'cookies ciasteczk* pliki_cookie plikow_cookie',
    thirdParty: 'innych_firm stron_trzecich zewnetrzne_pliki podmiotow_trzecich',
    javascript: 'skrypt* obslug*_javascript javascript*',
    browser: 'przegladark*',
    popup: 'wyskakujac* okienk* pop-up* popup*',
    frame: 'ramka ramce ramki ramke osadzon*',
    network:
      'siec sieci siecia polaczenie polaczenia polaczen* internet internetu internetem lacznosc* polaczyc_sie_z_serwerem',
    offline:
      'brak_polaczenia brak_internetu brak_polaczenia_z_internetem brak_sieci jestes_offline nie_masz_polaczenia brak_dostepu_do_internetu brak_polaczenia_z_siecia',
    proxy: 'serwer_proxy serwera_proxy serwer_posredniczacy',
    wifi: 'siec_bezprzewodowa sieci_bezprzewodowej siec_dla_gosci siec_publiczna',
    origin:
      'ip adres_ip adresu_ip kraj kraju region regionu lokalizacj* zapora zapory zapore nietypowy_ruch podejrzana_aktywnosc podejrzany_ruch zautomatyzowan* robot',
    server:
      'serwer serwera serwis serwisu usluga uslugi system systemu portal portalu witryna witryny platforma',
    app: 'aplikacj* funkcj* modul modulu obszar zawartosc zawartosci tresci',
    request:
      'zadanie zadania zadan prosba prosby odpowiedzi operacja operacji wiadomosc wiadomosci wniosek',
    signin:
      'logowan* zalogow* zaloguj* loguj* uwierzytelni* autoryzowac_sie zaloguj_sie_najpierw najpierw_zaloguj* najpierw_zalogowac',
    factor:
      'uwierzytelniacz* aplikacja_uwierzytelniajaca drugi_skladnik drugiego_skladnika dwuskladnikow* dwuetapow* wieloskladnikow* klucz_bezpieczenstwa klucza_bezpieczenstwa klucz_dostepu klucza_dostepu biometri* biometryczn* odcisk_palca powiadomieni* metoda_weryfikacji metody_weryfikacji metoda_uwierzytelniania metody_uwierzytelniania karta_inteligentna pytanie_zabezpieczajace pytanie_bezpieczenstwa rejestracji_mfa klucz*_zabezpieczaj* narzedzi*_do_uwierzytelniania skladnik*',
    device:
      'urzadzeni* telefon telefonu komputer komputera system_operacyjny systemu_operacyjnego blokad*_ekranu',
    phone:
      'numer_telefonu numeru_telefonu sms wiadomosc_sms wiadomosci_sms polaczenie_telefoniczne polaczenia_glosowe polaczen_telefonicznych',
    permission: 'uprawnie* rola roli role rol zezwolen* autoryzacj* prawa praw',
    access: 'dostep dostepu dostepem',
    admin:
      'administrator* pomoc_techniczna pomoca_techniczna dzial_wsparcia skontaktuj* wsparcie wsparcia kontakt helpdesk pomocy_technicznej obslug*_klienta infolini* biur*_obslugi',
    terms: 'warunki warunkow regulamin regulaminu warunki_uzytkowania umow*',
    clock:
      'zegar zegara czas_systemowy data_i_godzina date_i_godzine data_i_czas godzin*_na_urzadzeniu',
    certificate: 'certyfikat*',
    redirect: 'przekierowa* redirect',
    extension: 'rozszerzeni* dodatek dodatku dodatki wtyczk* blokowanie_reklam adblock antywirus*',
    reset:
      'resetow* zresetow* reset odzyska* odzyskiwan* zapomnia* zmiana_hasla zmiany_hasla przywroc* zerowani* wyzerow*',
    unlock: 'odblokow* odblokuj*',
    activation: 'aktywacj* aktywacyjny link_rejestracyjny aktywowan* aktywuj*',
    idp: 'dostawc*_tozsamosci jednokrotne_logowanie logowanie_jednokrotne metoda_logowania metody_logowania lacznik* konto_zewnetrzne',
    technical:
      'parametr* podpis metadane asercja przeplyw* klient* zadajacy zadajacego wydawca wydawcy zakres zakresu wskaznik*_zasobow',
    config: 'konfiguracj* skonfigurowan*',
    policy: 'zasad* polityk* wymaga_zasada regul*_bezpieczenstwa wymagania wymagan wymaganiom',
    maintenance:
      'konserwacj* prace_techniczne prac_technicznych tylko_do_odczytu prace_konserwacyjne prac_konserwacyjnych przerw*_techniczn*',
    attempt: 'proba proby prob probe razy',
    inactivity: 'bezczynnosc* braku_aktywnosci nieaktywnosc* nieuzywan*',
    wrong:
      'nieprawidlow* niepoprawn* bledn* zle niewlasciw* niewazn* zly zla mylne pomylk* czarnej_liscie czesto_uzywan* powszechnie_uzywan* zbyt_krotk* za_krotk* zbyt_slab* za_slab* zbyt_prost* niedozwolon*_znak* skompromitowan* wyciekł*',
    unknown:
      'nieznan* nie_znaleziono nie_istnieje nie_istnieja nieistniej* nie_rozpoznano niezarejestrowan* nie_odnaleziono brak_konta brak_uzytkownika nierozpoznan* nie_ma_takiego',
    expired:
      'wygasl* wygasn* wygasa_juz przekroczono_limit_czasu limit_czasu przeterminowan* uplynal uplynela stracil_waznosc utracil*_waznosc niewazny_juz nieaktualn* czas_minal zbyt_duzo_czasu za_duzo_czasu zbyt_dlugo nie_jest_juz_wazn* nie_sa_juz_wazn* nie_jest_juz_aktywn* stracilo_waznosc stracila_waznosc uplynelo uplynal_limit minela minal sesja_zakonczona',
    used: 'juz_uzyt* juz_wykorzystan* zostal_uzyty uniewazn* cofniet* wykorzystan* bylo_juz_uzywane bylo_uzywane',
    locked: 'zablokowan* blokad* zablokowalismy',
    disabled: 'wylaczon* dezaktywowan* zawieszon* nieaktywn* zamkniet* niewlaczon* wylacz* uspione',
    blocked: 'zablokowan* blokuje zbanowan* zablokowal*',
    denied:
      'odmow* zabronion* niedozwolon* brak_uprawnien nieautoryzowan* nieuprawnion* niewystarczajac* nie_masz brak_dostepu zakaz* ograniczon* nie_zezwala zabrania* odmowil* nie_posiadasz nie_masz_dostepu nie_masz_uprawnien',
    byAdmin:
      'przez_administratora przez_twojego_administratora przez_twoja_organizacje przez_organizacje',
    rejected: 'odrzucon* anulowan* odrzucil* odmowil*',
    failed:
      'nie_powiodl* niepowodzen* blad bledu bledy bledow problem problemy problemu nieudan* nie_udal* zawiodl*',
    cannot:
      'nie_mozna nie_mozesz nie_mozemy nie_moze nie_moglismy nie_udalo niemozliw* nie_jest_mozliw* nie_byl_w_stanie nie_jestesmy_w_stanie nie_dziala nie_moze_byc',
    unexpected:
      'nieoczekiwan* blad_wewnetrzny wewnetrzny_blad wystapil_blad cos_poszlo_nie_tak nieznany_blad blad_serwera blad_techniczny problem_techniczny problemy_techniczne wystapil_problem pojawil_sie_blad cos_poszlo_zle',
    unsupported:
      'nieobslugiwan* nie_obsluguje nie_jest_obslugiwan* przestarzal* niezgodn* niekompatybiln* nie_sa_obslugiwane obsługiwane_wyłącznie',
    unavailable: 'niedostepn* nieosiagaln* nie_odpowiada przeciazon* nie_dziala nie_jest_dostepn*',
    required:
      'wymaga wymagaj* musi musisz nalezy trzeba konieczn* niezbedn* obowiazkow* wymagane wymagany wymagana wymaganych wymagano zaloguj_sie_najpierw najpierw_zaloguj* najpierw_zalogowac musza',
    missing: 'brak brakuje brakujac* nie_podano',
    moved: 'przeniesion* nowy_adres przeniesiono',
    insecure:
      'niezabezpieczon* niezaufan* nie_jest_bezpieczn* niebezpieczn* nie_jest_prywatn* nieszyfrowan*',
    tooLarge: 'za_duz* zbyt_duz* zbyt_dlug*',
    many: 'zbyt_wiele za_duzo zbyt_czest* zbyt_duzo przekroczon* przekracza limit limitu maksymaln* wielokrotn* kilka_razy ostatnio powtarzajac* kolejnych niedawno zbyt_wielu trzykrotn* przekroczenie_limitu',
    mismatch:
      'nie_zgadza* nie_pasuj* nie_sa_takie rozni* niezgodnosc* nie_sa_identyczn* nie_odpowiada_z',
    unverified: 'niezweryfikowan* niepotwierdzon* nie_zostal_zweryfikowan* nie_zostal_potwierdzon*',
    pending: 'oczekuje oczekujac* oczekiwani* w_trakcie_zatwierdzania w_toku czeka_na',
    loggedOut: 'wylogow*',
    not: 'nie brak nigdy zaden zadnego zadnych ani',
    valid: 'prawidlow* poprawn* wazn* wlasciw* zaakceptowan*',
    found: 'znalezion* istniej* zarejestrowan* rozpoznan* znan* znaleziono znalezc',
    allowed: 'dozwolon* uprawnion* upowaznion* autoryzowan* zezwala zezwolon*',
    enabled: 'wlaczon* aktywn* wlacz wlaczyc wlaczona',
    available: 'dostepn* osiagaln* odpowiada',
    supported: 'obslugiwan* obsluguje kompatybiln* zgodn*',
    able: 'mozna mozliw* udalo moze mozesz ukonczon* zakonczon* powiodl* mogl*',
    setUp: 'ustawion* polaczon* powiazan* zapisan* skonfigurowan*',
    assigned: 'przypisan* przydzielon* nalezy_do czlonk*',
    verified: 'zweryfikow* weryfikacj* potwierdz* sprawdzon*',
    match:
      'zgodne_z pasuj* takie_same identyczn* odpowiada_wymaganiom zgadza* zgodny zgodne zgodna zgodnych speln*',
    sent: 'wyslan* wyslac wyslij wysylan* wyslalismy dostarczon*',
    received: 'otrzymal* otrzymac otrzymuj* dostal* odebran*',
    already: 'juz',
    other: 'inny innego inna inne innym innej innych',
    change:
      'zmien zmienic zmienion* zmiana zmiany zaktualizuj aktualizacj* zaktualizowac ustaw_nowe ustawic_nowe wybierz_nowe',
    new: 'nowy nowa nowe nowego nowej nowym',
    old: 'star* poprzedni* ostatni* wczesniejsz* histori*',
    rule: 'znak znaki znakow liter litery litera cyfra cyfr cyfry wielk*_liter* mal*_liter* symbol* dlugosc dlugosci co_najmniej przynajmniej minimum minimaln* zbyt_popularne zawierac zawiera zlozonosc* latwe_do_odgadniecia wyciek* ujawnion* czarnej_liscie czesto_uzywan* powszechnie_uzywan* zbyt_krotk* za_krotk* slabe zbyt_slab* za_slab* zbyt_prost* prostych wyrazeni*_regularn* nie_moze_byc niedozwolon*_znak* skompromitowan* wyciekł*',
    later:
      'pozniej poczekaj odczekaj zaczekaj za_kilka za_chwile chwil* obecnie tymczasow* aktualnie w_tej_chwili sprobuj_ponownie_za sprobuj_pozniej sprobuj_ponownie_za_godzine',
    retry:
      'sprobuj_ponownie ponow jeszcze_raz zacznij_od_nowa od_poczatku sprobuj odswiez* ponown*',
    update: 'nowsz*_wersj* najnowsz*_wersj* zaktualizuj_przegladark* nowszej_przegladarki',
    success:
      'pomyslnie sukces witamy witaj dziekujemy zostal_wyslany zostala_wyslana zostalo_zmienione wyslalismy gratulacje zostalo_zresetowane',
    instruct:
      'wpisz wprowadz podaj kliknij wybierz dotknij nacisnij zeskanuj wloz uzyj skorzystaj postepuj upewnij wklej otworz',
    ask: 'jak_to jak_moge co_zrobic dlaczego dowiedz_sie potrzebujesz_pomocy problemy_z_logowaniem problem_z_logowaniem czesto_zadawane faq nie_otrzymal* nie_dotarl* wskazowk* nie_mozesz_sie_zalogowac masz_problem nie_pamietasz chronion*_przez nieuprawnione_korzystanie',
    condition:
      'jesli jezeli w_przypadku gdy gdyby aby_uniknac chyba_ze zeby o_ile aby_nikt w_zaleznosci w_razie',
    conditionEnd: '- the condition follows its marker',
    care: 'pacjent* recept* skierowani*',
    purpose: 'aby_uniknac aby_zapobiec',
    consent:
      'niezbedne_pliki niezbedne_cookies niezbędne_pliki_cookie niezbędnych_plików_cookie niezbędne_pliki_cookies używamy_plików używa_plików_cookie korzysta_z_plików_cookie korzystamy_z_plików używa_plików_cookies korzysta_z_plików_cookies polityka_plików',
    soon: 'wygasnie wygasa_za wygasa_po wkrotce zostaniesz_wylogow* wazny_przez wazny_do wazna_przez traci_waznosc zostanie_zablokowan* zostanie_wylaczon* zostanie_dezaktywowan* bedzie_niedostepn* nie_bedzie_dostepn* beda_niedostepn* zostanie_zamkniet* nie_będziesz_już nie_będzie_już nie_będą_już',
    will: 'zostanie zostaniesz zostaną będzie będziesz będą nastąpi',
    second: 'sekund* sek',
    minute: 'minut* min',
    hour: 'godzin* godz',
    day: 'dzien dni dniach dnia',
    left: 'pozostal* zostal* jeszcze pozostaj*',
    common:
      'i w na z do sie jest sa to za od po przez dla lub ten ta tego tej oraz prosze twoje twoj twojego o ktory juz_to nie_znaleziono_wynikow brak_wynikow menedzer*_hasel jego ktorej przed moga beda gdzie takim pod masz mozna_tez swoj* offline online javascriptu można jako ze nas która nam jej wszystkie będzie jesteś nie_jesteś_robotem nie_jestem_robotem wyłącznie nie_można_jej_cofnąć nie_można_cofnąć',
  },
};
