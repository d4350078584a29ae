"""Turkish word classes and frame patterns of the codebook."""

from __future__ import annotations

NEGATIONS = "değil yok olmadan olmaksızın hiç"

STOCK = "suçum itira suçlu madde ceza kanun örgüt toplu işle kabul yemin anaya devlet millet hakla savcı mahke karar"

CLASSES = {
    "say": "dedi söyledi söylüyor anlattı anlatıyor belirtti açıkladı ifade_etti iddia_etti aktardı konuştu diyor",
    "body": "yüz* göz* yanak* yanağ* alın alnı* burun burnu* dudak* dudağ* ağız ağzı* çene* baş* boyun boynu* kulak* kulağ* bilek* bileğ* el eli elle* kol* parmak* parmağ* bacak* bacağ* vücu* kaburga* diş* omuz* omz* sırt*",
    "hurt": "morar* moraran şiş* kanlı patla* kırık kırıl* yara* çizik* sargılı bandajlı ezik yarıl*",
    "injury": "morluk* morlu* yara* çürük* çürüğ* ezik* sıyrık* sıyrığ* kesik* kesiğ* şişlik* kan kırık* kırığ* darp iz izleri izi yanık*",
    "lawyer": "avukat* müdafi* vekil*",
    "relative": "eşi eşini eşine karısı karısını kocası annesi annesini babası babasını ailesi ailesini ailesine kardeşi kardeşini ağabeyi ablası oğlu oğlunu kızı kızını çocukları çocuklarını yakınları yakınlarını akrabaları",
    "video": "video* görüntü* kayıt kaydı kayıtlar* klip* yayın* film*",
    "confession": "itiraf* ifade* açıklama* söz* video* özür* konuşma* beyan*",
    "authority": "polis* bakanlığ* bakanlık emniyet* savcılı* istihbarat* güvenlik* ordu* jandarma* mit yetkili*",
    "leader": "cumhurbaşkan* başkan* lider* devlet_başkan*",
    "people": "halk* millet* ülke* vatan* devlet* cumhurbaşkan* başkan* hükümet* ordu* polis* lider*",
    "unknown": "tanımadığ* bilinmeyen kimliği_belirsiz meçhul yabancı isimsiz",
    "persons": "kişi* kişiler* adam* kadın* insan* şahıs* biri birileri",
    "stranger": "birileri birisi biri tanımadığım tanımadığı yabancılar meçhul_kişiler kimliği_belirsiz_kişi* bilinmeyen_kişi* kuryesi",
    "recruit": "teklif_etti* teklif_ettiler aradı* arayıp yazdı* söz_verdi* vaat_etti* ödedi* para_verdi* verdi* tuttu* işe_aldı* aldı* gönderdi* yaklaştı* buldu* emretti* talimat* görevlendir* bilet_aldı* temasa_geçti*",
    "offence": "isyan* ayaklanma* protesto* gösteri* saldırı* terör* eylem* darbe* kundakla* yangın* bomba* casus* yağma* olaylar* suç* provokasyon* sabotaj* cinayet*",
    "act": "katıl* saldır* yaktı* yaktığ* yakma* kundakla* öldür* ateş_et* ateşe_ver* casusluk* örgütle* planla* yerleştir* attı* attığ* sızdır* işle* hakaret* ihanet* kışkırt* çaldı* çaldığ*",
    "voluntary": "gönüllü kendi_isteğ* kendi_rıza* kendi_irade* özgür_irade* kendi_arzu* isteyerek",
    "court": "mahkeme* hâkim* hakim* yargıç*",
    "criticise": "eleştiri* kınama* röportaj* açıklama* protesto* çağrı* mülakat* tepki* rapor*",
    "language": "türkçe* rusça* ingilizce* farsça* arapça* çince* kürtçe* dili dilini dilde",
}

FRAME = {
    "neg": "hiç|hiçbir|asla",
    "deny": "yalanla*|reddet* ~2 iddia*|haber*",
    "hypo": "eğer|şayet",
    "neg_after": """
        yok|yoktu|değil|değildi|olmadı|olmadığı|olmadığını|görülmedi|bulunmadı|rastlanmadı|görülmüyor
        iz*|belirti* ~1 yok*|bulunma*|rastlanma*
    """,
    "deny_after": """
        yalanladı|yalanlıyor|reddetti|reddediyor|inkâr|inkar
        istedi|talep_etti|çağrısında
    """,
    "demand": "talep|çağrı ~2 et*",
    "incriminating": """
        itiraf*
        suç*|suçu* ~2 kabul|üstlen*
        <act> ~6 <say>
        <say> ~8 <act>
        katıldığını|yaktığını|saldırdığını|öldürdüğünü|attığını|planladığını|casusluk ~4 <say>
        <offence> ~4 katıl* ~6 <say>|kabul
    """,
    "repentant": "özür*|pişman*|af_dile*|affınız*|affet*|bağışla*|utanıyor*",
    "recanting": "ifadesini|itirafını|sözlerini ~2 geri|reddet*",
    "returning": """
        <voluntary> ~4 dön*|geldi*|geldim|teslim*
        teslim ~1 oldu*
    """,
    "exculpating": """
        kimse ~3 zorla*|döv*|dokun*|işkence*|baskı*
        iyi|insanca ~2 davran*|bak*
        teşekkür* ~5 <authority>|<leader>|görevli*
        <authority>|<leader>|görevli* ~3 teşekkür*
        <voluntary>
    """,
    "custody": "gözaltı*|tutuk*|hapis*|cezaevi*|esir*|zanlı*|şüpheli*|sanık*|sorgu*|kelepçe*|hücre*|rehin*|mahkûm*|yakalanan|yakalandı|kaçırıl*|nezaret*",
    "control": """
        <authority> ~5 yayımla*|yayınla*|paylaş*|servis*
        <video> ~3 <authority> ~3 yayımla*|yayınla*|paylaş*
    """,
    "state_broadcast": """
        devlet ~1 televizyon*|kanal*|medya*|tv
        resmî|resmi|ulusal ~1 kanal*|televizyon*|yayın*
        televizyon*|ekran*|kanal* ~4 itiraf*|göster*|yayın*
        trt
    """,
    "court_setting": """
        mahkemede|duruşmada|duruşma|mahkeme_salon*|hâkim_karşısında|hakim_karşısında|mahkemeye
        hâkim|hakim|yargıç ~3 sor*
    """,
    "with_counsel": "avukatı|avukatıyla|avukatının",
    "free_person": "serbest|sürgünde|evinde",
    "verdict": "hüküm_giy*|hükümlü*|mahkûm_edil*",
    "person_hard": "kurban*|mağdur*|görgü_tanığı|tanık|polis_memuru|memur|hâkim|hakim|savcı|avukat|bakan|bakanı|sözcü*|annesi|babası|eşi|kardeşi|oğlu|kızı|komşu*|meslektaş*|doktor*|hemşire*|sunucu*|vali*|müdür*",
    "person_body": "şirket*|havayolu*|banka*|kulüp*|bakanlık|hükümet|mahkeme|kanal",
    "person_soft": "sürücü*|yolcu*|gazeteci*|asker*|turist*|şarkıcı*|boksör*|futbolcu*|öğretmen*|öğrenci*|bisikletçi*|gönüllüler|işçi*|dağcı*|hasta|hastalar",
    "person_group": "polisler|polis|yetkililer|görevliler|ailesi|yakınları|komşular|izleyiciler|doktorlar|gazeteciler|halk|insanlar|kurtarma_ekip*",
    "held": "gözaltı*|tutuklu*|tutuklanan|yakalanan|esir*|zanlı|şüpheli|sanık",
    "person_speaker": "adam*|kadın*|genç*|zanlı*|şüpheli*|tutuklu*|sanık*|mahkûm*|esir*|gözaltındaki",
    "pronoun": "o|onu|ona|onun|kendisi|kendisini|kendisine|kendi",
    "first_person": "ben|beni|bana|benim|biz|bize|bizi|bizim",
    "other_case": "başka|diğer|bir_başka ~2 dava*|sanık*|zanlı*|tutuklu*|kişi*|adam*",
    "generic": "genellikle|sıklıkla|çoğu_zaman|sistematik*",
    "about_video": "video*|görüntü*|kamera*|yayın*|itiraf*",
    "independent_voice": "ailesi|avukat*|insan_hakları|amnesty|agit|bm|gözlemci*|uzman*|doktor*|annesi|babası|eşi|kardeşi|hükümet*|büyükelçi*|yakınları",
    "speech": "<say>|göre|düşün*|inan*",
    "own_claim": "<say>|şikâyet*|yazdı|hatırla*",
    "described_as": "işsiz*|militan*|terörist*|ajan*|casus*|yabancı|adlı|evsiz",
    "not_harmed": """
        işkence*|dayak|baskı*|kötü_muamele* ~4 yalanla*|inkar*|inkâr*|görmed*|yapılmadı*
        zorlanmadı*|dövülmedi*|işkence_görmedi*
    """,
    "no_involvement": """
        ilgisi|bağlantısı|suçu ~1 yok|olmadığını
        suçlama*|katıldığını ~3 reddetti*|inkar*|yalanla*
    """,
    "repentance_target": "<people>|<leader>",
}
