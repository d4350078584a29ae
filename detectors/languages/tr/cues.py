"""Turkish words that join clauses, turn them round, report them or point back to somebody."""

CUES = {
    "and": "ve= ama= fakat= ancak= veya= ya_da= oysa=",
    "relative": "",
    "that": "ki=",
    "subordinate": "rağmen=",
    "after": "sonra= ardından= sonrasında= üzerine= hemen_sonra= hemen_ardından= akabinde= müteakip=",
    "before": "önce= öncesinde= evvel= arifesinde= hemen_önce= beklemeden= beklenmeden=",
    "when": "zaman= iken= sırada= sırasında=",
    "then": "daha_sonra= ondan_sonra= bunun_ardından= sonradan= ardından_da= akabinde_ise= daha_sonra_da= sonrasında_ise= bunun_üzerine=",
    "first": "ilk_önce= önce= ilk_olarak=",
    "because": "çünkü= nedeniyle= yüzünden= dolayı= zira= sonucunda= sonucu= neticesinde= karşılık_olarak= tepki_olarak= yanıt_olarak= misilleme_olarak= gerekçesiyle= sebebiyle=",
    "so": "bu_yüzden= bu_nedenle= dolayısıyla=",
    "led_to": "yol_açtı= neden_oldu= sebep_oldu= sebebiyet_verdi= yol_açmıştı= neden_olmuştu= zorladı= tetikledi= mecbur_bıraktı=",
    "already": "hâlâ= hala= zaten= çoktan= önceden= daha_önceden=",
    "only": "sadece= yalnızca= ancak_o_zaman=",
    "if": "eğer= şayet=",
    "not": "değil= yok= yoktur=",
    "no": "hiç= hiçbir= hiç_kimse= kimse= asla=",
    "fail": "",
    "refuse": "reddetti=",
    "deny": "yalanla inkar inkâr asılsız=",
    "despite": "rağmen= karşın=",
    "untrue": "doğru_değil= doğru_değildir= gerçek_değil= gerçeği_yansıtmıyor= asılsız=",
    "unproven": "doğrulanmadı= kanıtlanmadı= teyit_edilmedi= teyit_edilemedi= söylentiler söylentisi dedikodu söyleniyor= rivayet",
    "alleged": "iddiaya_göre= güya= sözde= iddia_edilen= iddia_ediliyor= öne_sürül",
    "plan": "planla planlan niyet yarın= planı= öngörül önerildi hedefle planlanıyor= öngörülüyor= bekleniyor=",
    "may": "belki= olabilir= muhtemelen=",
    "demand": "gerek= gerekiyor= şart= zorunda= talep iste= istedi= çağrı",
    "urge": "talep istedi= istiyor= çağrı",
    "universal": "tüm= bütün= her= hepsi= tamamen= oybirliği",
    "say": "dedi= diye= söyledi= açıkladı= bildirdi= duyurdu= belirtti= aktardı= kaydetti= anlattı= ifade_etti= vurguladı= diyor= yazdı= göre= söylüyor= söylendi= açıklandı= bildirildi= dile_getirdi= belirtildi= kaydedildi= haber_verdi= aktarıldı= ekledi= ileri_sürdü= açıkladılar=",
    "confirm": "doğruladı= doğrula teyit itiraf_etti=",
    "repeat": "yinele tekrarla",
    "ask": "sordu=",
    "accordingly": "göre= açıklamasına_göre=",
    "by": "tarafından= eliyle= ekiplerince= polislerce= yetkililerce= askerlerce= güçlerince= görevlilerce=",
    "for": "için=",
    "with": "ile= birlikte=",
    "to": "kadar= doğru= hakkında= üzere= arasında= yanında= içinde= altında= üzerinde=",
    "be": "idi= oldu= olan= olarak= vardı= olmuş=",
    "have": "",
    "do": "etti= edildi= yaptı= yapıldı=",
    "he": "o= onun= onu= ona= onda= kendisi=",
    "they": "onlar= onların= onları=",
    "it": "bu= bunu= bunun=",
    "we": "biz= ben= bizi= bana= benim= bizim= bize=",
    "self": "kendi= kendisi= bizzat= gönüllü=",
    "former": "eski= önceki=",
    "link": "",
    "generic": "kişi= kişiler= insanlar=",
    "someone": "biri= birisi= kimliği_belirsiz= bilinmeyen=",
    "other": "başka= diğer= ikinci= önceki= ayrıca= sonraki=",
    "article": "bir= şu= bu=",
    "adverb": "bugün= dün= şimdi= çok= da= de= daha= en= yine= yaklaşık= orada= burada= bile= günü= yılında= yılı= beri= mı= mi= mu= mü=",
    "until": "",
}
VERBS = "var= yok="
PAST_VERBS = ""
VERB_ENDINGS = "dı di du dü tı ti tu tü dım dim dik dık tık tik duk dük dılar diler tılar tiler mış miş muş müş mıştı mişti muştu müştü yor yordu acak ecek dır dir dur dür tır tir tur tür ır_di"
NOT_VERBS = "şimdi= kendi= parti= yedi= bedi= taksi= adı= tadı= kadı= kedi= ordu= kredi= medya= ekti= kati= müdür= kadar="
ENDINGS = "*"
NEGATIVE_ENDINGS = "madı medi madık medik madılar mediler mıyor miyor muyor müyor maz mez mamış memiş mayacak meyecek mamıştı memişti madığını mediğini"
# Cut from a word that no table knows, to compare it.
SUFFIXES = "lar ler lari leri ları leri ın in un ün nın nin nun nün ı i u ü yı yi yu yü a e ya ye da de ta te dan den tan ten nda nde ndan nden na ne sı si su sü m n mız miz muz müz la le yla yle ca ce lık lik luk lük lı li lu lü sız siz ki dı di du dü tı ti tu tü mış miş muş müş dır dir ır ir ur ür ar er yor ıyor iyor uyor üyor acak ecek an en yan yen mak mek ma me ıl il ul ül ın dık dik duk dük tık tik ıp ip up üp arak erek sa se"
# Ends of a passive verb form, and of a noun that cannot be the doer.
PASSIVE_ENDINGS = "ıldı ildi uldu üldü ındı indi undu ündü ılmış ilmiş ulmuş ülmüş ınmış inmiş ılıyor iliyor uluyor ülüyor ılacak ilecek ulacak ülecek"
OBLIQUE_ENDINGS = "daki deki taki teki ndaki ndeki nın nin nun nün ı'n da de ta te dan den tan ten yı yi yu yü na ne ya ye nda nde ndan nden ile le la'yı ını ini unu ünü ına ine una üne sını sini"
# Ends of verb forms that say "may" and "will".
MAY_ENDINGS = "abilir ebilir abilirler ebilirler abilecek ebilecek abileceğini ebileceğini abileceği ebileceği"
PLAN_ENDINGS = "acak ecek acaklar ecekler acaktır ecektir acağını eceğini"
