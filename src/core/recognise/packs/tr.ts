import type { LanguagePack } from '../concepts.ts';

export const tr: LanguagePack = {
  tag: 'tr',
  numbers:
    'bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 on_iki=12 on_beş=15 yirmi=20 otuz=30 kırk=40 kırk_beş=45 altmış=60 yarım=0.5 yarım_saat=30min bir_buçuk_saat=90min',
  until: "'a_kadar 'e_kadar ’a_kadar ’e_kadar kadar dek",
  words: {
    password: 'parola* şifre* şifren* parolan*',
    user: 'kullanıcı* kullanıcı_adı kullanıcı_adınız* kullanıcı_kimliği müşteri_numara*',
    email: 'e-posta* eposta* email* posta* mail*',
    account: 'hesap hesab* profil* kimli* hesapl* kaydettir*',
    credentials:
      'kimlik_bilgi* oturum_açma_bilgi* giriş_bilgi* kullanıcı_adı_veya_parola* kullanıcı_adı_veya_şifre* kullanıcı_adı_ya_da güvenlik_yanıt* güvenlik_sorusunun_yanıtı kimlik_bilgileri sorusu_yanıtı soru_yanıtı',
    code: 'kod kodu kodun* kodlar* doğrulama_kod* pin tek_kullanımlık* güvenlik_kod* geçiş_kod* simge_kod*',
    token: 'token* belirteç* jeton* bilet* simge simgesi işaretçi*',
    link: 'bağlantı_adresi link* url bağlantısının bağlantının bağlantıyı köprü bağlantısı bağlantıya geçersiz_bağlantı etkinleştirme_bağlantı* e-posta_bağlantı* bağlantıdır bu_bağlantı',
    session:
      'oturum oturumu* oturumun* oturumlar* işlem_süreci giriş_denemesi eylem* etkileşim* seans* oturumla* oturumda* oturumlarım* oturum_kimliği',
    page: 'sayfa* form formu formun kaynak* dosya* yol',
    cookie: '*cookie* çerez* tanımlama_bilgi*',
    thirdParty: 'üçüncü_taraf*',
    javascript: 'betik* komut_dosya*',
    browser: 'tarayıcı*',
    popup: 'açılır_pencere* pop-up* popup*',
    frame: 'çerçeve* iframe gömülü*',
    network:
      'ağ ağa ağınız* bağlantınız* bağlantı_hatası internet* bağlantı_kurul* sunucuya_bağlan* bağlantı_zaman ağ_bağlantı* bağlantı_reddedil* sunucuya_ulaş* bağlanılamadı bağlanamıyor* sunucuya_bağlanılam* sunucuya_bağlanam* sunucuya_ulaşılam*',
    offline: 'çevrimdışı internet_bağlantısı_yok bağlantı_yok internet_yok çevrimdışısınız',
    proxy: 'vekil_sunucu* proxy_sunucu*',
    wifi: 'kablosuz_ağ* misafir_ağ* genel_ağ*',
    origin:
      'ip ip_adres* ülke* bölge* konum* güvenlik_duvarı* olağan_dışı_trafik şüpheli_etkinlik* şüpheli_trafik otomatik* bot',
    server: 'sunucu* hizmet hizmeti* servis* sistem* site* portal* platform*',
    app: 'uygulama* özellik* modül* işlev* içerik* alan',
    request: 'istek isteğ* talep taleb* yanıt* işlem işlemi* mesaj* iste operasyon* isteği* mesaj',
    signin:
      'giriş* oturum_aç* kimlik_doğrulama* oturumu_aç* giriş_yap* yeniden_kimlik giriş oturum_açma* giriş_yapamaz* önce_oturum_aç* önce_giriş_yap* oturum_açıl* yeniden_doğrulama açmalısınız giriş_yapılam* oturum_açılam* oturum_açamadınız',
    factor:
      'kimlik_doğrulayıcı* doğrulayıcı* iki_faktörlü* iki_adımlı* ikinci_faktör* çok_faktörlü* güvenlik_anahtar* geçiş_anahtar* biyometri* parmak_iz* bildirim* anlık_bildirim* doğrulama_yöntem* kimlik_doğrulama_yöntem* akıllı_kart* güvenlik_soru* faktör*',
    device: 'cihaz* telefonunuz* bilgisayar* aygıt* işletim_sistem* telefon',
    phone: 'telefon_numara* sms kısa_mesaj* arama* sesli_arama* telefon_araması',
    permission:
      'izin izni* izinler* yetki* rol rolü* roller* ayrıcalı* hak hakkınız* yetkisi* izniniz',
    access: 'erişim* erişme* eriş',
    admin: 'yönetici* destek* yardım_masası iletişime_geç* başvurun irtibat_kur*',
    terms: 'şartlar* koşul* kullanım_koşul* sözleşme* şartları_kabul',
    clock: 'saatiniz* saati_yanlış sistem_saati tarih_ve_saat* saat_dilimi* cihaz_saati',
    certificate: 'sertifika*',
    redirect: 'yönlendir*',
    extension: 'eklenti* uzantı* reklam_engelleyici* antivirüs*',
    reset: 'sıfırla* kurtarma* kurtar unut* parola_değişikliği geri_yükle* sıfırlanamadı',
    unlock: 'kilidini_aç* kilit_açma kilidi_aç*',
    activation: 'etkinleştirme* aktivasyon* kayıt_bağlantı*',
    idp: 'kimlik_sağlayıcı* tek_oturum_açma* çoklu_oturum_açma* oturum_açma_yöntem* giriş_yöntem* bağlayıcı* harici_hesap* kimlik_sağlayıcı',
    technical: 'parametre* istemci* imza* meta_veri* akış*',
    config: 'yapılandır*',
    policy:
      'ilke* politika* gereksinim* güvenlik_kural* gereklilik* organizasyonunuz_zorunlu kuruluşunuz_gerektiriyor',
    maintenance: 'bakım* salt_okunur',
    attempt: 'deneme denemesi* denemeden girişim* kez defa denemeler* denemeniz',
    inactivity: 'hareketsizlik* etkinlik_olmadı* işlem_yapılmadı* kullanılmadı*',
    wrong:
      'geçersiz* yanlış* hatalı* doğru_değil geçerli_değil* uygun_değil geçersiz_kıl* kara_liste* doğru_değildir geçerli_değildir çok_kısa* çok_zayıf* çok_basit* yaygın_olarak_kullanılan* sızdırılmış kolay_tahmin* uygun_değil* geçersiz_bağlantı ele_geçiril* sızdırıl* ihlal_edil*',
    unknown:
      'bilinmeyen bilinmiyor bulunamadı* bulunamıyor bulunmuyor mevcut_değil* kayıtlı_değil* tanınm* yok_böyle bulunmamaktadır bulunmamakta bulamadık bulunmadı kaydedilmedi* kaydedilmemiş* tanımlanmamış* kayıtlı_değildir kayıt_bulunam* hesap_yok',
    expired:
      'süresi_dol* süresi_geç* zaman_aşımı* zaman_aşımına geçerliliğini_yitir* artık_geçerli_değil süresi_bitti eskimiş süreniz_doldu çok_uzun_sürdü sona_erdi sona_ermiş güncel_değil* süresi_bit* süreniz_bit* zaman_aşımına_uğra* süreniz_dol* eski_bir_bağlantı* süresi_geçti süresi_geçmiş',
    used: 'zaten_kullanıl* daha_önce_kullanıl* iptal_edil* kullanılmış',
    locked: 'kilitlendi kilitli* kilitlenmiş* bloke* kilitlenmiştir kilidini_açam* kilitlemiştir',
    disabled:
      'devre_dışı* askıya_alın* kapatıl* pasif* etkin_değil* donduruldu aktif_değil* etkinleştirilmedi* etkinleştirilmemiş* hesabınız_kapalı kapatılmış* dondurul* kullanıma_kapat*',
    blocked: 'engellen* engelli* yasakl* engelliyor engelledi',
    denied:
      'reddedil* yasak* yetkisiz* yetersiz* yetkiniz_yok izniniz_yok erişim_yok kısıtl* izin_yok yetkili_değil* hakkınız_yok reddedildi izin_vermiyor* izin_vermedi izinli_değil* yetkiniz_bulunm* izniniz_bulunm* yetkiniz_olm* izin_verilmedi* iznine_sahip_değil* yetkisine_sahip_değil* yetkili_değilsiniz rolünüz_yok izin_verilmiyor* izin_verilmemiş* izin_verilmez* atanmamış* atanmadı',
    byAdmin: 'yöneticiniz_tarafından kuruluşunuz_tarafından yönetici_tarafından',
    rejected: 'reddedildi iptal_edildi reddettiniz reddetti',
    failed: 'başarısız* hata* sorun* oluşmadı yapılamadı aksilik problem*',
    cannot:
      'edilemedi edilemiyor yapılamadı yapılamıyor açılamadı açılamıyor olmadı mümkün_değil imkansız* edemedik edemiyoruz gönderilemedi doğrulanamadı doğrulanamıyor kurulamadı kurulamıyor yüklenemedi tamamlanamadı tamamlanamıyor bağlanamadı bağlanılamıyor başlatılamadı işlenemedi sıfırlanamadı değiştirilemedi kullanılamadı alınamadı veremiyoruz yapamazsınız edemezsiniz giremezsiniz açamazsınız erişemezsiniz bağlanılamadı kaydedilemedi oluşturulamadı belirlenemiyor belirlenemedi kullanamaz* kullanamıyor* yapamaz* açamıyor* tamamlayamadık etkinleştirilemedi olamaz* gerçekleştirilemez gerçekleştirilemedi ulaşılamadı sağlanamadı yapılamaz doğrulayamadık açamadık bulamıyoruz kurtarılamadı onaylanamadı tetiklenemedi verilemez gönderemedik sunucuya_bağlanılam* sunucuya_bağlanam* giriş_yapılam* oturum_açılam* sunucuya_ulaşılam* oturum_açamadınız erişilemiyor',
    unexpected:
      'beklenmeyen* beklenmedik* dahili_hata* iç_hata* bir_hata_oluştu bir_sorun_oluştu bir_şeyler_ters* bilinmeyen_hata* sunucu_hatası* teknik_hata* teknik_sorun* bir_şeyler_yanlış hata_meydana',
    unsupported:
      'desteklenm* uyumsuz* uyumlu_değil* eski_sürüm desteklemiyor* desteklemez* desteklemem*',
    unavailable:
      'kullanılamıyor* kullanılamaz* ulaşılamıyor* erişilemez* yanıt_vermiyor meşgul* hizmet_dışı çalışmıyor kullanım_dışı yanıt_veremiyor yanıt_vermedi hizmet_veremiyor ulaşılamaz*',
    required:
      'gerekli* zorunlu* gerekiyor* gerekir gerekmektedir zorundasınız malısınız gerek lazım gerektir* değiştirmelisiniz değiştirmelisin etmelisiniz yapmalısınız zorunda* belirlemelisiniz gereklidir kılıyor vermelisiniz açmalısınız önce_oturum_aç* önce_giriş_yap*',
    missing:
      'eksik* girilmedi belirtilmedi sağlanmadı yapılandırılmamış* yapılandırılmadı* kurulmadı* seçilmedi bulunmamaktadır',
    moved: 'taşındı yeni_adres taşınmış*',
    insecure: 'güvenli_değil* güvenilir_değil* güvensiz* gizli_değil* güvenilmeyen*',
    tooLarge: 'çok_büyük çok_uzun',
    many: 'çok_fazla çok_sayıda fazla_sayıda aşıldı aştınız aştı sınır* limit* azami maksimum tekrarlanan yinelenen çok_sık yakın_zamanda üst_üste art_arda çok_kez çok_defa birden_fazla fazla_kez',
    mismatch:
      'eşleşmiyor* uyuşmuyor* eşleşmedi* aynı_değil* farklı* karşılamıyor* karşılanmadı* uyuşmazlı* uyumsuzlu* karşılamamak* eşleşmemektedir uyuşmadı* eşleşmeli* uymuyor* yerine_getirmi*',
    unverified: 'doğrulanmadı* doğrulanmamış* onaylanmadı* onaylanmamış*',
    pending: 'bekliyor* beklemede* onay_bekl* inceleniyor',
    loggedOut: 'çıkış* oturum_kapat* oturumunuz_kapat* oturumu_kapat* oturumunuz_sonland*',
    not: 'değil asla değildir olmaksızın',
    valid: 'geçerli* doğru* kabul*',
    found: 'bulundu mevcut* kayıtlı* tanınan bilinen',
    allowed: 'izin_verilen yetkili* izin_veril*',
    enabled: 'etkin* etkinleştir* açık* aktif*',
    available: 'kullanılabilir* erişilebilir* ulaşılabilir*',
    supported: 'desteklenen* destekleniyor uyumlu* destekliyor',
    able: 'mümkün* tamamlan* başarılı*',
    setUp: 'ayarlan* kayıt_ol* bağlan* kurul* kaydet* kurulum',
    assigned: 'atan* üye* ait',
    verified: 'doğrula* doğrulan* onayla* onaylan*',
    match: 'eşleş* uyuş* aynı* karşıla*',
    sent: 'gönder* iletil* gönderilemedi gönderemedik gönderilmedi',
    received: 'aldın* alındı ulaştı almak',
    already: 'zaten çoktan halihazırda',
    other: 'başka* diğer* farklı_bir',
    change:
      'değiştir* güncelle* değiştirmelisiniz değiştirmelisin belirlemeniz belirlemelisiniz yeni_bir_şifre yeni_bir_parola şifre_belirle* parola_belirle*',
    new: 'yeni',
    old: 'eski* önceki* son geçmiş* son_kullanılan',
    rule: 'karakter* harf* rakam* sayı* büyük_harf* küçük_harf* sembol* uzunlu* en_az minimum çok_kısa* çok_zayıf* zayıf* çok_basit* yaygın* içermeli* içermelidir karmaşıklık* tahmin* sızdır* sızıntı* uzunluğu kara_liste* yaygın_olarak_kullanılan* kolay_tahmin* sızdırılmış ele_geçiril* sızdırıl* ihlal_edil*',
    later:
      'daha_sonra bekleyin birkaç_dakika az_sonra şu_anda geçici* şimdilik sonra_tekrar biraz_sonra',
    retry: 'tekrar_deneyin yeniden_deneyin tekrar yeniden baştan tekrar_dene',
    update: 'daha_yeni_bir_sürüm en_son_sürüm* tarayıcınızı_güncelle* daha_yeni_tarayıcı yükseltin',
    success:
      'başarıyla başarılı_bir hoş_geldiniz teşekkür* gönderildi değiştirildi güncellendi sıfırlandı tebrikler gönderdik',
    instruct:
      'girin giriniz tıklayın seçin dokunun basın tarayın takın kullanın izleyin emin_olun yapıştırın yazın tıklayınız seçiniz',
    ask: 'nasıl neden ne_yapmalı daha_fazla_bilgi yardıma_mı yardım_gerekiyor giriş_yaparken_sorun oturum_açmada_sorun sık_sorulan sss almadınız_mı ipucu ipuçları gelmedi_mi unuttunuz_mu ulaşmadı_mı tüm_cihazlar* sorun_yaşarsanız',
    condition: 'eğer olması_durumunda önlemek_için için_izin_verilmesi',
    conditionEnd:
      'ise takdirde halinde olduğunda dolduysa durumunda istemediyseniz doğruladıysanız yaşarsanız unuttuysanız almadıysanız değilseniz istemiyorsanız ederseniz bu_durumda',
    consent:
      'gerekli_çerezler zorunlu_çerezler çerez_politika* çerez_kullanıyor* çerezler_kullanıyor* çerezleri_kullanıyor* çerez_kullanmakta* çerez_kullanır',
    soon: 'içinde_sona sona_erecek* dolacak* içinde_süresi geçerlidir oturumunuz_kapatılacak dolmak_üzere içinde_dolacak *amayacaksınız* *emeyeceksiniz*',
    will: '*acaktır *ecektir *lacak *lecek *nacak *necek *lacaksınız *leceksiniz yapılacak kapatılır kilitlenir sonlandırılır',
    second: 'saniye* sn',
    minute: 'dakika* dk',
    hour: 'saat saatte saatlik saat_sonra',
    day: 'gün günü gündür günde gün_sonra',
    left: 'kaldı kalan* daha hakkınız_kaldı',
    common:
      've bir bu için ile lütfen olarak olan da de veya çok en daha sizin size siz ama gibi kadar her ancak sonra üzere çevrimdışı_erişim sensörlerine robot_olmadığ*',
  },
};
