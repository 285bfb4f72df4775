import type { LanguagePack } from '../concepts.ts';

export const fi: LanguagePack = {
  tag: 'fi',
  numbers:
    'yksi=1 yhden=1 yhdessä=1 kaksi=2 kahden=2 kolme=3 kolmen=3 neljä=4 neljän=4 viisi=5 viiden=5 kuusi=6 kuuden=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10 viisitoista=15 viidentoista=15 kaksikymmentä=20 kolmekymmentä=30 kolmenkymmenen=30 puolen=0.5 puoli=0.5',
  words: {
    password: '*salasana* tunnuslause*',
    user: 'käyttäjä* käyttäjätunnu* käyttäjänim*',
    email: 'sähköposti* s-posti* email*',
    account:
      'tili tilin tiliä tilisi tililtä tilille tiliäsi tilillä tiliin tilit käyttäjätili* profiil* identiteet*',
    credentials:
      'kirjautumistie* tunnistetie* käyttäjätunnus_tai_salasana käyttäjätunnus_ja_salasana tunnukset tunnuksesi käyttäjänimi_tai_salasana turvavastau* vastaus_turvakysymykseen',
    code: 'koodi* *vahvistuskood* *turvakood* *kertakäyttökood* kertakäyttösalasana* pin pin-kood* tunnusluku* todennuskood*',
    token: 'tunnu*merkki token* tunniste tunnisteen poletti*',
    link: 'linkki* linkin linkit linkkiä url',
    session: 'istunto* istunno* toiminto_on kirjautumisyrity* kirjautumisprosess*',
    page: 'sivu sivua sivun sivulla lomake* polku resurss* tiedosto*',
    cookie: '*eväste* *cookie*',
    thirdParty: 'kolmannen_osapuolen kolmansien_osapuolten',
    javascript: 'komentosarj* skript*',
    browser: '*selain* *selaime* *selaimi*',
    popup: 'ponnahdusikkun* ponnahdus* popup* pop-up*',
    frame: 'kehys* kehyks* iframe upotet*',
    network:
      'verkko verkkoyhtey* yhteys yhteyttä yhteyden internet* internetyhtey* palvelimeen_yhdist* verkkoon',
    offline: 'offline ei_verkkoyhteyttä ei_internetyhteyttä ei_yhteyttä ei_ole_yhteyttä',
    proxy: 'välityspalvelin* välityspalvelim*',
    wifi: 'langaton_verkko langattom* vierasverkko* julkinen_verkko',
    origin:
      'ip ip-osoit* maa maasta maassa alue* sijain* palomuuri* epätavallista_liikennettä epäilyttävä* epäilyttävää automaattis* botti',
    server: 'palvelin* palvelim* palvelu* järjestelm* sivusto* portaal* alusta*',
    app: 'sovellus* sovelluks* ohjelma* toiminto toimintoon toimintoa ominaisu* moduul* sisältö*',
    request: 'pyyntö* pyynnö* vastaus vastausta viesti* toimenpide*',
    signin: 'kirjaud* kirjautu* sisäänkirjaut* todennus* todentam* kirjata_sisään tunnistaut*',
    factor:
      'todennin todentaja* todentam*sovellus kaksivaihei* kaksitekijä* kaksiosai* monivaihei* toinen_tekijä toisen_tekijän turva-avai* suojausavai* avainkood* pääsyavai* salausavai* biometri* sormenjäl* push-ilmoitu* ilmoitu* vahvistustap* vahvistusmenetelm* todennusmenetelm* todennustap* älykort* toimikort* turvakysym* tekijä',
    device:
      'laite laitteen laitetta laitteesi laitteella laitteelle puhelin* tietokone* käyttöjärjestelm* matkapuhelin*',
    phone: 'puhelinnumero* tekstivies* sms puhelu* puheluita',
    permission:
      'lupa lupaa luvat käyttöoikeu* oikeus oikeutta oikeudet oikeuksia rooli* rooleja valtuut* käyttöoikeuksia',
    access: 'pääsy* pääse pääsyoikeu* pääset',
    admin:
      'järjestelmänvalvoj* ylläpitäj* ylläpito* tukeen tuki tukipalvelu* asiakaspalvelu* ota_yhteyttä ottakaa_yhteyttä pääkäyttäj*',
    terms: 'ehdot ehtoja käyttöeh* sopimus* sopimuks*',
    clock:
      'kello kellon kellonaik* järjestelmän_aika päivämäärä_ja_kellonaika päivämäärä_ja_aika aikavyöhyk*',
    certificate: 'varmente* varmenne* sertifikaat*',
    redirect: 'uudelleenohja* ohjau* uudelleen_ohja*',
    extension: 'laajennu* lisäosa* mainosten_esto* mainosesto* virustorjun*',
    reset:
      'palautu* palauttam* nollau* nollaa* nollat* unohtu* unohdi* salasanan_vaihto salasanan_vaihta* palauta',
    unlock: 'lukituksen_avaa* avaa_lukitus lukituksen_poist*',
    activation: 'aktivoin* aktivoi rekisteröintilink*',
    idp: 'tunnistuspalvelu* identiteetintarjoaj* identiteettipalvelu* kertakirjautumi* kirjautumistap* kirjautumismenetelm* liitin ulkoinen_tili tunnistetietojen_tarjoaj*',
    technical: 'parametri* asiakassovellu* client allekirjoitu* metatied* työnkul*',
    config: 'määrity* määrit* konfigur*',
    policy: 'käytäntö* käytännö* vaatimu* suojaussäännöt',
    maintenance: 'huolto* ylläpitokatk* huoltokatk* vain_luku',
    attempt: 'yritys yritystä yrity* kertaa kirjautumisyrityst*',
    inactivity: 'käyttämättömyy* toimettomuu* passiivisuu* ei_toimintaa',
    wrong:
      'virheelli* väärä* väärin väärät kelpaamat* epäkelpo* ei_kelpaa ei_ole_oikein ei_ole_kelvollinen kelvot* ei_kelvollinen',
    unknown:
      'tuntemat* ei_löyd* ei_löyt* ei_ole_olemassa ei_tunnist* rekisteröimät* ei_tunneta olematon ei_ole_rekisteröity tunnistamat* löytynyt',
    expired:
      'vanhent* vanhen* umpeutu* aikakatkais* aikakatkaistu päätty* päättynyt ei_ole_enää_voimassa kesti_liian aika_on_kulunut erääntyn* ei_enää_voimassa',
    used: 'jo_käytet* on_käytetty peruutettu_käyttöoikeus mitätöi* vain_kerran',
    locked: 'lukit* lukkiutu* lukossa',
    disabled:
      'poistettu_käytöstä käytöstä_poistettu suljet* deaktivoi* jäädytet* ei_ole_käytössä pois_käytöstä estetty_käyttäjä poissa_käytöstä passivoi* ei_ole_aktiivinen ei_käytössä lopetettu',
    blocked: 'estet* estä* estä estot esto',
    denied:
      'evät* kiellet* ei_sallit* ei_sallita ei_ole_sallit* luvaton* ei_oikeutta riittämät* hylät* kielt* ei_ole_oikeutta ei_ole_oikeuksia ei_valtuutettu rajoitet*',
    byAdmin: 'järjestelmänvalvojan_toimesta järjestelmänvalvojasi_on organisaatiosi_on',
    rejected: 'hylätt* hylkä* peruutet* peruit keskeytet*',
    failed: 'epäonnistu* virhe virhettä virheen ongelma* vikaan pieleen vika',
    cannot:
      'ei_voi ei_voida ei_voitu et_voi emme_voi emme_voineet ei_onnistu* ei_onnistunut mahdoton* ei_pysty ei_pystytty ei_saatu emme_pysty ei_saada',
    unexpected:
      'odottamat* sisäinen_virhe jokin_meni_vikaan jotain_meni_pieleen tapahtui_virhe on_tapahtunut_virhe tuntematon_virhe palvelinvirhe tekninen_virhe tekninen_ongelma teknisiä_ongelmia ilmeni_virhe ilmeni_ongelma',
    unsupported: 'ei_tue* ei_tueta tukemat* yhteensopimat* ei_ole_tuettu',
    unavailable:
      'ei_ole_käytettävissä ei_käytettävissä ei_saatavilla ei_ole_saatavilla ei_vastaa ylikuormit* poissa_toiminnasta ei_toimi epäkunnossa',
    required: 'vaadit* pakolli* täytyy on_pakko tarvit* edellyt* vaati* pitää on_oltava',
    missing: 'puuttu* ei_annettu',
    moved: 'siirret* siirtyn* uusi_osoite',
    insecure:
      'ei_ole_turvallinen suojaamat* epäluotetta* ei_luoteta turvat* ei_ole_suojattu ei_ole_yksityinen',
    tooLarge: 'liian_suur* liian_pit*',
    many: 'liian_monta liian_usein liian_monia ylitt* ylitetty raja rajan enimmäis* toistu* useita useaan äskettäin peräkkäi*',
    mismatch:
      'eivät_täsmää ei_täsmää ei_vastaa_toisiaan eivät_vastaa eivät_ole_samat eri_suuret poikkea*',
    unverified: 'vahvistamat* ei_ole_vahvistettu ei_vahvistettu',
    pending: 'odottaa odottavat käsiteltävänä vireillä',
    loggedOut:
      'kirjauduttu_ulos kirjautunut_ulos uloskirjau* kirjaudut_ulos kirjattu_ulos kirjaudu_ulos',
    not: 'ei et eivät emme ette ilman älä en',
    valid: 'oikea* kelvolli* voimassa hyväksy*',
    found: 'löytyi löydy löydetty olemassa rekisteröi* tunnistettu',
    allowed: 'salli* sallittu valtuutet* saa',
    enabled: 'käytössä otettu_käyttöön ota_käyttöön aktiivi* aktivoitu sallit_käyttöön',
    available: 'käytettävissä saatavilla vastaa tavoitettavissa',
    supported: 'tuettu tukee yhteensopiva*',
    able: 'mahdolli* voi voidaan onnistu* suorittaa pysty* suoritettu',
    setUp: 'määritetty_käyttöön rekisteröitynyt liitet* yhdistet* otettu',
    assigned: 'määrätty jäsen kuuluu liitetty',
    verified: 'vahvist* varmist* tarkist*',
    match: 'täsmää* vastaavat sama samat identti* täyttää täytä',
    sent: 'lähetet* lähettä* lähetä toimitet*',
    received: 'saanut saapunut vastaanot*',
    already: 'jo',
    other: 'toinen toisen toiseen toisella muu muun eri',
    change: 'vaihda* vaihta* muuta* muuttaa muutet* päivit* uusi_salasana vaihdettava vaihto',
    new: 'uusi uuden uutta uudet',
    old: 'vanha* edelli* viime* aiem* historia*',
    rule: 'merkki* merkkejä kirjai* numero* isoja_kirjaimia pieniä_kirjaimia symbol* pituu* vähintään vähimmäis* liian_lyhyt liian_heikko heikko liian_yksinkertainen yleinen yleisesti sisältää sisällettävä monimutkai* arvattav* vuotan* tietovuo*',
    later: 'myöhemmin odota hetki hetken muutaman tällä_hetkellä väliaikais* tilapäis* juuri_nyt',
    retry: 'yritä_uudelleen kokeile_uudelleen uudelleen uudestaan alusta_alkaen yritä_uudestaan',
    update: 'uudempi_versio uusin_versio päivitä_selain uudempi_selain uusimpaan',
    success:
      'onnistui onnistuneesti tervetuloa kiitos on_lähetetty on_vaihdettu on_päivitetty on_palautettu lähetimme',
    instruct:
      'anna kirjoita napsauta valitse paina skannaa aseta käytä seuraa varmista_että liitä napauta syötä klikkaa',
    ask: 'miten kuinka mitä_teen miksi lisätietoja tarvitsetko_apua ongelmia_kirjautumisessa usein_kysyttyä usein_kysytyt etkö vinkki vinkit eikö etkö_saanut unohditko',
    condition: 'jos mikäli ellei jotta estääksesi välttääksesi kun',
    conditionEnd: '- the condition follows its marker',
    soon: 'vanhenee_kuluttua vanhenee umpeutuu päättyy_pian sinut_kirjataan voimassa_asti kuluttua_umpeutuu',
    second: 'sekunti* sekunn* sek',
    minute: 'minuutti* minuuti* minuutt* min',
    hour: 'tunti tunnin tuntia tunnit',
    day: 'päivä päivän päivää vuorokau*',
    left: 'jäljellä vielä',
    common:
      'ja on se että tämä tämän ole olet voit sinun tai kanssa mutta myös tässä joka sitä niin kuin oman sen sinulla ovat tätä',
  },
};
