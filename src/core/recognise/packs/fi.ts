import type { LanguagePack } from '../concepts.ts';

export const fi: LanguagePack = {
  tag: 'fi',
  numbers:
    'yksi=1 yhden=1 yhdessä=1 kaksi=2 kahden=2 kolme=3 kolmen=3 neljä=4 neljän=4 viisi=5 viiden=5 kuusi=6 kuuden=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10 viisitoista=15 viidentoista=15 kaksikymmentä=20 kolmekymmentä=30 kolmenkymmenen=30 puolen=0.5 puoli=0.5 tunnin_kuluttua=60min tunnin_päästä=60min puolen_tunnin_kuluttua=30min puolen_tunnin_päästä=30min puolentoista_tunnin_kuluttua=90min vuorokauden_kuluttua=1440min yhden_minuutin_kuluttua=1min',
  until: 'asti saakka',
  words: {
    password: '*salasana* tunnuslause* uusi_salasana *salasanoj*',
    user: 'käyttäjä* käyttäjätunnu* käyttäjänim* henkilötunnu* asiakasnumero* käyttäjälle_ei_ole_määritetty',
    email: 'sähköposti* s-posti* email* sähköpost*',
    account:
      'tili tilin tiliä tilisi tililtä tilille tiliäsi tilillä tiliin tilit käyttäjätili* profiil* identiteet* tiliisi tilistä',
    credentials:
      'kirjautumistie* tunnistetie* käyttäjätunnus_tai_salasana käyttäjätunnus_ja_salasana tunnukset tunnuksesi käyttäjänimi_tai_salasana turvavastau* vastaus_turvakysymykseen tunnuksia salasana_tai_käyttäjätunnus palautuskysym* kirjautumistunnu* pankkitunnu*',
    code: '*vahvistuskood* *turvakood* *kertakäyttökood* kertakäyttösalasana* pin pin-kood* tunnusluku* todennuskood* *pääsykood* *koodi* avainluku* koodisi koodiasi koodinne',
    token: 'token* tunniste tunnisteen poletti* palautustunnu* vaihtotunnu*',
    link: 'url *linkk* *linkin *linkit palautuslink* aktivointilink*',
    session:
      'istunto* istunno* toiminto_on kirjautumisyrity* kirjautumisprosess* sessio* kirjautumisistun* toiminto',
    page: 'sivu sivua sivun sivulla lomake* polku resurss* tiedosto* verkkosivu* polkua',
    cookie: '*eväste* *cookie*',
    thirdParty: 'kolmannen_osapuolen kolmansien_osapuolten',
    javascript: 'komentosarj* skript*',
    browser: '*selain* *selaime* *selaimi*',
    popup: 'ponnahdusikkun* ponnahdus* popup* pop-up*',
    frame: 'kehys* kehyks* iframe upotet*',
    network:
      'verkko verkkoyhtey* yhteys yhteyttä yhteyden internet* internetyhtey* palvelimeen_yhdist* verkkoon verkkovirhe* yhteysvirhe* yhdistää_palvelimeen yhteyttä_palvelimeen internet-yhtey* nettiyhtey*',
    offline:
      'ei_verkkoyhteyttä ei_internetyhteyttä ei_yhteyttä ei_ole_yhteyttä et_ole_yhteydessä ei_internet-yhteyttä olet_offline-tilassa ei_nettiyhteyttä ei_yhteyttä_internetiin ei_ole_internetyhteyttä',
    proxy: 'välityspalvelin* välityspalvelim*',
    wifi: 'langaton_verkko langattom* vierasverkko* julkinen_verkko',
    origin:
      'ip ip-osoit* maa maasta maassa sijain* palomuuri* epätavallista_liikennettä epäilyttävä* epäilyttävää automaattis* botti maassasi alueella*',
    server: 'palvelin* palvelim* palvelu* järjestelm* sivusto* portaal* alusta*',
    app: 'sovellus* sovelluks* ohjelma* ominaisu* moduul* sisältö*',
    request: 'pyyntö* pyynnö* vastaus vastausta viesti* pyyntöj* toimintoa toimintoon',
    signin:
      'kirjaud* kirjautu* sisäänkirjaut* todennus* todentam* kirjata_sisään tunnistaut* todenna todentaa kirjaudu_ensin sisäänkirjautumi* laitekirjautumi* tunnistaudu* todentautu* uudelleentodenn* kirjata_sinua_sisään uudelleenautentik* autentikoin* autentikoint*',
    factor:
      'todennin todentaja* kaksivaihei* kaksitekijä* kaksiosai* monivaihei* toinen_tekijä toisen_tekijän turva-avai* suojausavai* avainkood* pääsyavai* salausavai* biometri* sormenjäl* push-ilmoitu* ilmoitu* vahvistustap* vahvistusmenetelm* todennusmenetelm* todennustap* älykort* toimikort* turvakysym* todennusavai* todentajan todennussovellu* vahvistuspyyn* varmennuspyyn* suojausmenetelm* turvamenetelm* faktor* kaksivaiheinen_tunnistautuminen tunnuslukusovellu* tunnistusväline* lisävahvistu*',
    device:
      'laite laitteen laitetta laitteesi laitteella laitteelle puhelin* tietokone* käyttöjärjestelm* matkapuhelin* versio versiota versiot tietokoneesi laitettasi',
    phone:
      'puhelinnumero* tekstivies* sms puhelu* puheluita sms-viesti* puhelun sms-pyyn* soittopyyn*',
    permission:
      'lupa lupaa luvat käyttöoikeu* oikeus oikeutta oikeudet oikeuksia rooli* rooleja valtuut* käyttöoikeuksia',
    access: 'pääsy* pääse pääsyoikeu* pääset',
    admin:
      'järjestelmänvalvoj* ylläpitäj* ylläpito* tukeen tuki tukipalvelu* asiakaspalvelu* ota_yhteyttä ottakaa_yhteyttä pääkäyttäj* ota_yhteys asiakastuki* asiakastuk*',
    terms: 'ehdot ehtoja käyttöeh* sopimus* sopimuks*',
    clock:
      'kello kellon kellonaik* järjestelmän_aika päivämäärä_ja_kellonaika päivämäärä_ja_aika aikavyöhyk* laitteesi_kello kellonaika',
    certificate: 'varmente* varmenne* sertifikaat*',
    redirect: 'uudelleenohja* ohjau* uudelleen_ohja*',
    extension: 'laajennu* lisäosa* mainosten_esto* mainosesto* virustorjun*',
    reset:
      'palautu* palauttam* nollau* nollaa* nollat* unohtu* unohdi* salasanan_vaihto salasanan_vaihta* palauta palautustunnu* vaihtotunnu* palautuslink* salasanan_nollau*',
    unlock:
      'lukituksen_avaa* avaa_lukitus lukituksen_poist* lukitus_avattu lukituksen tilin_lukitus_avat* lukitus_on_avattu lukitus_poistettu tilin_lukitus tilisi_lukitus lukitus_avataan lukitusta lukitus',
    activation: 'aktivoin* aktivoi rekisteröintilink*',
    idp: 'tunnistuspalvelu* identiteetintarjoaj* identiteettipalvelu* kertakirjautumi* kirjautumistap* kirjautumismenetelm* liitin ulkoinen_tili tunnistetietojen_tarjoaj* henkilöllisyyden_tarjoaj* henkilöllisyydentarjoaj*',
    technical:
      'parametri* asiakassovellu* client allekirjoitu* metatied* työnkul* tunnistuspyyn* tunnistautumispyyn* pyynnön_tekijä* kirjautumispyynnön_tekijä* bearer-only kerberosta kerberoksen kerberokseen',
    config: 'määrity* konfigur* määritysvirhe* määrityksis* konfigurointi*',
    policy:
      'käytäntö* käytännö* vaatimu* suojaussäännöt organisaatiosi_edellyttää organisaatio_edellyttää välttämättömät_evästeet salasanavaatimu* suojausvaatimu* turvallisuusvaatimu* tarvittavat_evästeet',
    maintenance: 'huolto* ylläpitokatk* huoltokatk* vain_luku',
    attempt: 'yritys yritystä yrity* kertaa kirjautumisyrityst*',
    inactivity: 'käyttämättömyy* toimettomuu* passiivisuu* ei_toimintaa',
    wrong:
      'virheelli* väärä* väärin väärät kelpaamat* epäkelpo* ei_kelpaa ei_ole_oikein ei_ole_kelvollinen kelvot* ei_kelvollinen kelvoton mustalle_listalle liian_lyhyt liian_heikko liian_yksinkertai* arvattavissa helposti_arvat* yleisesti_käyte* tietovuo* vuotan* väärän väärää ei_pidä_paikkaansa estolistal* vaarantunut',
    unknown:
      'tuntemat* ei_löyd* ei_löyt* ei_ole_olemassa ei_tunnist* rekisteröimät* ei_tunneta olematon ei_ole_rekisteröity tunnistamat* ei_löydy ei_löytynyt emme_löytäneet emme_löydä ei_tunnistettu ei_tunnistet*',
    expired:
      'vanhent* umpeutu* aikakatkais* aikakatkaistu päätty* päättynyt ei_ole_enää_voimassa kesti_liian aika_on_kulunut erääntyn* ei_enää_voimassa vanhentui kesti_liian_kauan aikaraj* ei_enää_kelpaa umpeutunut ei_ole_enää_voimas* vanhentunut aika_loppui vanhentun* vanheni odotettua_pidempään vanhentunut_eikä',
    used: 'jo_käytet* peruutettu_käyttöoikeus mitätöi* vain_kerran on_jo_käytetty käytetty_aiemmin on_jo_käytet* jo_aiemmin',
    locked: 'lukkiutu* lukossa lukittu* lukittiin lukinnut lukittuna lukkiutunut lukkiintu*',
    disabled:
      'poistettu_käytöstä käytöstä_poistettu suljet* deaktivoi* jäädytet* ei_ole_käytössä pois_käytöstä estetty_käyttäjä poissa_käytöstä passivoi* ei_ole_aktiivinen ei_käytössä lopetettu laitettu_pois passivoitu poistettu_käytöst* ei_ole_otettu_käyttöön suljettu',
    blocked: 'estet* estä estetty estänyt esti estää',
    denied:
      'evät* kiellet* ei_sallita ei_ole_sallit* luvaton* ei_oikeutta riittämät* ei_ole_oikeutta ei_ole_oikeuksia ei_valtuutettu rajoitet* kielletty kielletään ei_pääsyä ei_ole_pääsyä ei_ole_lupaa evätty ei_ole_valtuuksia ei_sallittu hylätty ei_pysty_muuttamaan käyttäjälle_ei_ole_määritetty',
    byAdmin: 'järjestelmänvalvojan_toimesta järjestelmänvalvojasi_on organisaatiosi_on',
    rejected:
      'hylätt* hylkä* peruutet* peruit keskeytet* olet_hylännyt hylännyt hylkäsit keskeytyi keskeytettiin',
    failed:
      'epäonnistu* virhe virhettä virheen ongelma* vikaan pieleen vika määritysvirhe* verkkovirhe* yhteysvirhe* virheitä epäonnistui kirjautumisvirhe* häiriö* virheestä faktorivirhe*',
    cannot:
      'ei_voi ei_voida ei_voitu et_voi emme_voi emme_voineet ei_onnistu* ei_onnistunut mahdoton* ei_pysty ei_pystytty ei_saatu emme_pysty ei_saada emme_valitettavasti_voi ei_pystytä ei_kyetä ei_valitettavasti_voi ei_ole_mahdollista ei_voinut emme_pystyneet',
    unexpected:
      'odottamat* sisäinen_virhe jokin_meni_vikaan jotain_meni_pieleen tapahtui_virhe on_tapahtunut_virhe tuntematon_virhe palvelinvirhe tekninen_virhe tekninen_ongelma teknisiä_ongelmia ilmeni_virhe ilmeni_ongelma jotakin_meni_pieleen jokin_meni_pieleen jotain_meni_vikaan odottamaton_virhe sisäisen_virheen teknisiä_ongelm* tekninen_häiriö järjestelmävirhe* palvelinvirhe* evaluaatiovirhe* häiriötilan* on_ilmennyt_virhe',
    unsupported:
      'ei_tue* ei_tueta tukemat* yhteensopimat* ei_ole_tuettu ei_enää_tueta vanhentunutta ei_hyväksy',
    unavailable:
      'ei_ole_käytettävissä ei_käytettävissä ei_saatavilla ei_ole_saatavilla ei_vastaa ylikuormit* poissa_toiminnasta ei_toimi epäkunnossa ei_tavoiteta ei_ole_tavoitettavissa ei_voida_tavoittaa ei_voi_tavoittaa',
    required:
      'vaadit* pakolli* täytyy on_pakko tarvit* edellyt* vaati* on_oltava kirjaudu_ensin organisaatiosi_edellyttää tulee on_vaihdettava pyydetään organisaatio_edellyttää ennen_kuin on_vahvistettava',
    missing: 'puuttu* ei_annettu',
    moved: 'siirret* siirtyn* uusi_osoite',
    insecure:
      'ei_ole_turvallinen suojaamat* epäluotetta* ei_luoteta turvat* ei_ole_suojattu ei_ole_yksityinen',
    tooLarge: 'liian_suur* liian_pit*',
    many: 'liian_monta liian_usein liian_monia ylitt* ylitetty raja rajan enimmäis* toistu* useita useaan äskettäin peräkkäi* liikaa enimmäismäär* suurimman_sallitun hetki_sitten sallitun_määrän useam* monta_kertaa rajoituk* peräkkäisiä',
    mismatch:
      'eivät_täsmää ei_täsmää ei_vastaa_toisiaan eivät_vastaa eivät_ole_samat eri_suuret poikkea* eivät_vastanneet eivät_ole_samoja ei_vastaa_tietojamme ei_vastaa_tietokantamme',
    unverified:
      'vahvistamat* ei_ole_vahvistettu ei_vahvistettu ei_ole_vielä_vahvistettu vielä_vahvistamatta ei_ole_varmennettu',
    pending:
      'odottaa odottavat käsiteltävänä vireillä odottaa_hyväksyntää hyväksymättä odottaa_aktivointia',
    loggedOut:
      'kirjauduttu_ulos kirjautunut_ulos uloskirjau* kirjaudut_ulos kirjattu_ulos kirjaudu_ulos sinut_on_kirjattu_ulos kirjattiin_ulos',
    not: 'ei et eivät emme ette älä en eikä etkä',
    valid: 'oikea* kelvolli* voimassa hyväksy*',
    found: 'löytyi löydy löydetty olemassa rekisteröi* tunnistettu',
    allowed: 'salli* sallittu valtuutet* saa',
    enabled: 'käytössä otettu_käyttöön ota_käyttöön aktiivi* aktivoitu sallit_käyttöön',
    available: 'käytettävissä saatavilla vastaa tavoitettavissa',
    supported: 'tuettu tukee yhteensopiva*',
    able: 'mahdolli* voi voidaan onnistu* suorittaa pysty* suoritettu',
    setUp:
      'määritetty_käyttöön rekisteröitynyt liitet* yhdistet* otettu määritetty ottanut_käyttöön lisätty',
    assigned: 'määrätty jäsen kuuluu liitetty osoitettu myönnetty',
    verified: 'vahvist* varmist* tarkist* varmennu* todennettu varmenna',
    match:
      'täsmää* vastaavat sama samat identti* täyttää täytä täsmätä täytet* täytty* vastattava_toisiaan samoja vastaa_toisiaan vastaa_tietoja*',
    sent: 'lähetet* lähettä* lähetä toimitet*',
    received: 'saanut saapunut vastaanot*',
    already: 'jo',
    other: 'toinen toisen toiseen toisella muu muun eri',
    change:
      'vaihda* vaihta* muuta* muuttaa muutet* päivit* uusi_salasana vaihdettava vaihto vaihdat ei_pysty_muuttamaan',
    new: 'uusi uuden uutta uudet',
    old: 'vanha* edelli* viime* aiem* historia*',
    rule: 'merkki* merkkejä kirjai* numero* isoja_kirjaimia pieniä_kirjaimia symbol* pituu* vähintään vähimmäis* liian_lyhyt liian_heikko heikko liian_yksinkertainen yleisesti sisältää sisällettävä monimutkai* arvattav* vuotan* tietovuo* mustalle_listalle maksimipituu* enimmäispituu* helposti_arvat* yleisesti_käyte* estolistal* salasanavaatimu* aiemmin_käyte* uudelleenkäyt* regex vaarantunut',
    later:
      'myöhemmin odota hetki hetken muutaman tällä_hetkellä väliaikais* tilapäis* juuri_nyt muutaman_minuutin hetken_kuluttua hetken_päästä yritä_myöhemmin',
    retry:
      'yritä_uudelleen kokeile_uudelleen uudelleen uudestaan alusta_alkaen yritä_uudestaan päivitä_sivu lataa_sivu aloita_alusta lataa_tämä_sivu yritä_myöhemmin yritä_sitten',
    update: 'uudempi_versio uusin_versio päivitä_selain uudempi_selain uusimpaan',
    success:
      'onnistui onnistuneesti tervetuloa kiitos on_lähetetty on_vaihdettu on_päivitetty on_palautettu lähetimme on_muutettu on_nollattu on_vahvistettu olet_kirjautunut_ulos on_avattu avattu_onnistuneesti lähetimme_sinulle vaihdettu_onnistuneesti',
    instruct:
      'anna kirjoita napsauta valitse paina skannaa aseta käytä seuraa varmista_että liitä napauta syötä klikkaa käytä_vähintään lisää napsauttamalla valitsemalla syöttäkää lataa jatka',
    ask: 'miten kuinka mitä_teen miksi lisätietoja tarvitsetko_apua ongelmia_kirjautumisessa usein_kysyttyä usein_kysytyt etkö vinkki vinkit eikö etkö_saanut unohditko etkö_saa oletko_unohtanut ongelmia_kirjautumise* tilini salasanani tarvitsetko älä_koskaan älä_salli älä_jaa mitä_tapahtuu apua ei_ole_tiliä minulla_ei_ole',
    condition: 'jos mikäli ellei jotta estääksesi välttääksesi kun ellet suojaamiseksi vaikka',
    conditionEnd: '- the condition follows its marker',
    consent:
      'välttämättömiä_evästeitä käytämme_evästeitä sivusto_käyttää_evästeitä palvelu_käyttää_evästeitä',
    soon: 'vanhenee_kuluttua vanhenee umpeutuu päättyy_pian sinut_kirjataan voimassa_asti kuluttua_umpeutuu vanhenee_pian umpeutuu_pian suunniteltu_huolto* huoltokatko_alkaa päättyy',
    will: 'lukitaan lukittuu suljetaan kirjataan kirjaudutaan',
    second: 'sekunti* sekunn* sek',
    minute: 'minuutti* minuuti* minuutt* min',
    hour: 'tunti tunnin tuntia tunnit',
    day: 'päivä päivän päivää vuorokau*',
    left: 'jäljellä vielä',
    common:
      'ja on se että tämä tämän ole olet voit sinun tai mutta myös tässä joka sitä niin kuin oman sen sinulla ovat tätä virhekood* postinumero* maakood* ei_tuloksia salasananhallin* yhteydessä jälkeen sekä olla onko vain lisäksi mukaan ennen takia meidän siitä jonka jotka kanssa et_ole_robotti',
  },
};
