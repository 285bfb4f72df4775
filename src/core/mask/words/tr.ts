import type { WordList } from '../vocabulary.ts';

/** Turkish. */
export const tr: WordList = {
  suffixes:
    'ı i u ü a e n ın in un ün da de ta te dan den tan ten la le lar ler yı yi yu yü ya ye ları leri ların lerin larını lerini ınız iniz unuz ünüz nız niz nuz nüz ınızı inizi nızı nizi ınıza inize nıza nize ınızın inizin ınızda nızda dı di du dü tı ti tu tü mış miş muş müş mıştır miştir muştur müştür yor ıyor iyor uyor üyor r ır ir ur ür ar er acak ecek mak mek ma me ması mesi masını mesini lı li lu lü sız siz suz süz lık lik luk lük ın in un ün yin yın amadı emedi amaz emez sı si su sü sını sini',
  titles: 'bay bayan sayın dr doktor prof merhaba selam hoş',
  words: `ad adlar adlarında adlı: adresin~ adres~ adı adım~ adın~ adınız~ adıyla aktif al: alakası
alan: alanına aldığ~ almad~ almak alt alternatif alternatiftir alın~ anahtar~ anahtarını
anahtarıyla ancak anda: anladım anlık ara: aramayla arama~ arasında ardından ardışık arka~
artık arıyor asgari askıya atla~ authenticator'ı authy ayarlama~ ayarlan~ ayarla~ ayar~ aynı
az azami aç aç"ı açabilirs~ açarken açmak açma~ açtığ~ açık: açılam~ açıl~ açılırken açın ağ
aşamalı aşağıdaki aşağı~ aşmamalıdır aşıldı aşımına bana basın bazı bağlantısın~ bağlantı~
bağlan~ bağlayabilirs~ bağlayıcı bağla~ bağlı başarıyla başarı~ başka başlattığ~ başlat~
başlatılan başlay~ başlık~ baştaki başvurun bekleme beklenmedik beklenmeyen bekleyen bekleyin
belirlemeniz belirleyin belirtec~ belirteç belirtilen belirtin belki beni bildirim~ bilgi
bilgilerini bilgiler~ bilgisayar~ bilgisi bilinmeyen bir birazdan birden biri birincil birini
biriyle birkaç bitecek bitir bitti biyometrik biyometrinin biyometri~ biçiminde boş bu bulduk
bulun~ bunu~ buraya bölge büyük bırakıl~ cac cadde cep cihazdaki cihazlarda cihaz~ cihazından
cihazınızdaki cihazınızdan cüzdan da: daha dahili dakika dashboard'unuzu denemeden
deneyebilirs~ deneyeceğiz dene~ desen~ destek desteklediğinden desteklem~ desteklenen
desteklenmediğinden desteklenmeyen desteklenmez desteklenm~ desteği devam devre değerlerle
değer~ değil değilim değiştirmeniz~ değiştir~ dil dilimi diski diğer doe dokunun doldu dolmuş
dolunca donanım~ dosya doğru doğrulad~ doğrulama~ doğrulanam~ doğrulanma~ doğrulan~
doğrulayıcı~ doğrula~ doğum durumunda dön dönün dönüp düzenle düğmeye dışı e-postanızdaki
e-posta~ edebilirs~ edildi edilen edilir edilmiş edin~ ediyorum ek: eki ekibi eklemeniz ekle~
ekran~ eksik emin: en engellendi erişebildiğinizden erişilebilir erişim~ erişmek erişme~
erişt~ erken eski et etkileşim etkin etkinleştirildiğinden etkinleştirilmedi etkinleştiril~
etkinleştir~ etkinse etmeden etmek etmiş etti ettiğ~ evet eyalet eylem~ eşleşme~ eşleşm~ fakat
faktörlerden faktör~ farklı fastpass'i fazla formu gelmedi genellikle gerekecektir gereklidir
gereklilik~ gereksinim~ gerektir~ gerek~ geri gerçekleştiril~ gerçekleştir~ geçer~ geçici
geçin geçirin geçiş geçmelidir gibi gidin gidip gir girdi girdiğ~ giremeyeceks~ girerek
girilen girin giriniz giriş girişimi girişini girmek gizle~ gizli~ gönderdik gönderdiğimiz
göndereceğiz gönderilen gönderil~ gönder~ göre görüntü görüntüleme görüntülemesine
görüntülenen gösterilen göster~ götür gözden gün: güncel güncellendi güncelle~ güvenli
güvenlik güçlü haneli hangi harf harfler~ hata: hatal~ hatası hatırla hatırlatıcı hayır
hello'yu henüz her herhangi hesab~ hesabım hesabını hesabınızla hesap~ hizmet hizmetinin id'si
ihlalinde ihtiyac~ iki ikinci ile ilerleyin iletişime ilgili ilişkilendiril~ ilişkili ilk
indirin iptal irtibat istediğ~ istek istemci isteminde istendiğinde istenecektir isters~ iste~
isteğinde isteğ~ istiyor izi izin izleyin izni~ iç içerebilir içeren içerisinde içermeli
içermelidir içermemeli içer~ için~ işlemin~ işlem~ işlen~ i̇ki i̇kinci i̇kincil i̇leri i̇lk
i̇mza i̇ndir i̇ptal i̇sim i̇stek i̇stemci i̇stendiğinde i̇stenen i̇steğe i̇zin i̇şlem jane:
jdoe jdoe'nin kabul kadar: kald~ kapat kapatabilir kapatabilirs~ karakter~ karmaşık kartı~
karşıladığından karşılam~ karşılanmadı karşıl~ katıl~ kaydedilmedi kaydedin kaydet kaydetme~
kaydettiğ~ kaydol~ kayd~ kayıtlarımızla kayıt~ kaçının kendi kendinizle kez kilidi kilidini
kilit kilitlendi kimlik kimliğine kimliğ~ kişisel kişiye klavye kod kodlar~ kodu kodunu
kodunuz~ koduyla kolay kolaydır komuttaki komutu konsol kontrol kopyalandı kopyala~ korumalı
korunmasına koşul~ kullanarak kullandığ~ kullanmaktan kullanma~ kullan~ kullanıcı
kullanılabilir kullanılam~ kullanılan kullanıl~ kullanım~ kullanıyorsa~ kur kurmak kurma~
kurtarma kurulumunu kurulum~ kuruluş kurumsal kuru~ kutunuzu kötü küçük kılındı kılıyor kısa
kısmın~ linkini listesin~ logosu lütfen maksimum manuel: markalarıdır mesajı mevcut mi:
misiniz mobil mu musunuz müdür mı nasıl nd nedeniyle numarasına numara~ okta'da ol olabilir
olacaktır olamaz olan olarak olasılıkla oldu olduğu olduğun~ olmalı olmalıdır olmalıs~ olun
olup olur olurs~ oluştu oluşturabilirs~ oluşturulan oluşturulurken oluşturul~ oluştur~ onayla~
onay~ onayını onedrive onları oraya org organizasyonum organizasyonunuzun organizasyon~
orijinal ornek otomatik oturumumu oturumunuzu oturum~ panoya parametre parmak parolamı parola~
pencere~ piv play'den politika~ portuna posta profili profilinizde rakam rastgele reddedildi
rp saat sadece sahip saniye sayaç sayfasında sayfa~ saygı sayı~ sağlanan sağlayarak
sağlayıcısının sağlayıcıyla sağlayıcı~ seferlik sekme~ sembol sertifika~ servis sesli seçenek~
seçeneği seçeneğin~ seçi~ seçmeniz simgesine sitesi sitesinde sizin sms'i sokak solana son:
sonra sonraki sonuç sorgusunu sorma sorusun~ soru~ sosyal soyad~ store'dan sunucu sürdü süreci
süre~ sürüm~ sıfırlama~ sıfırla~ sınırına sırasında tabakası tabanlı tahmin takip talep
talimatlar~ talimatını talimatıyla tamamlandıktan tamamlayabilirs~ tamamla~ tane tanesini
tanımlayıcı tara: taraf tarafından taranam~ tarayıcı~ tarayın tarih~ tek tekli tekrar
tekrarlanan telefonunuz~ telefonuza telefon~ tercih tespit ticari tipi token'ın tut tutma tüm
türü tıklayarak tıkla~ ulaşt~ unuttum unutt~ url'si uygulamadaki uygulamanın uygulamasıdır
uygulamasın~ uygulama~ uyun uzun: uzunluğunda uğradı var varlığı varsa vb ve ver verecektir
vererek verify'daki verify'~ verilen verilmedi verilm~ veri~ veya ya yakın~ yalnızca yanlış
yanıtla~ yanıt~ yanıtını yap yapmak yapmaya yapılam~ yapılandır~ yapılandırılma~
yapılandırılmışsa yapıl~ yapıyorsa~ yapı~ yapıştır~ yardımcı yardım~ yaygın yazmak yazın yedek
yedekleme yenileyin yeni~ yerde yerel yerine yerleştirin yeterince yetersiz yetki yetkilendir
yetkisi yok yol yourcompany yubikey'~ yönerge~ yönetici yöneticiniz~ yöneticiyle
yönlendirileceks~ yönlendir~ yöntemini yöntemiyle yöntem~ yüklendikten yüklenirken yükle~
yüklü yüz yılları zaman~ zaten zorunlu çalışıyors~ çerezler çizgi çok çıkarın çıkış önce öner~
örneğin özel özelliğini özelliğ~ öğesine ülke üye üzere üzerin~ üçüncü şart~ şehir şey şifremi
şifrenin şifreniz~ şifre~ şimdi şirket şirketiniz~ şu şunlara şunu şuraya`,
};
