"""Turkish names: given names, titles, nouns of bodies, and words that only look like names."""

from __future__ import annotations

GIVEN = tuple(
    """
abdullah abdurrahman adem adnan ahmet akın ali alp alper arda arif aslı atilla ayhan aylin aynur ayşe
aziz barış bahar başak bayram bedri bekir berk berna beyza bilal bilge birol bora buket bülent burak
burcu burhan büşra can canan cansu cem cemal cemil cengiz cenk cevdet ceyda ceylan çağla çetin çiğdem
damla davut demet deniz derya devrim dilek doğan doğu duygu ebru ece eda elif emel emin emine emre ender engin
ercan erdal erdem erdoğan eren ergün erhan erkan erol ersin ertuğrul esin esra eşref evren eylem fadime fahri
faruk fatih fatma ferhat feride ferit fevzi fikret filiz funda furkan gamze gizem gökhan gökçe gönül
gül gülay gülden güler gülşen gülten günay güneş gürkan habib hakan hakkı haldun halil halime haluk hamdi
hamza handan hande harun hasan hatice haydar hayri hülya hüseyin hüsnü ibrahim ilhan ilker ilknur inci
irem irfan ismail ismet izzet kadir kaan kamil kaya kemal kenan kerem kerim koray korkut kubilay kürşat
lale latif leman leyla levent lütfi macit mahir mahmut makbule mehmet melek melih meltem melis meral mert merve meryem mete
metin mevlüt mine miray mithat muammer muhammet muharrem murat musa mustafa muzaffer müge münevver nazan nazım
nazlı necati necdet necla nermin nesrin neşe nevin nihal nihat nilay nilgün nilüfer nurettin nuray nurcan
nuri nurten oğuz oğuzhan okan oktay onur orhan osman oya ozan ömer önder özge özgür özkan özlem pelin pınar rabia
rahmi ramazan rasim recep refik reha reşat rıdvan rıfat rıza rüstem sabri sadık saliha salih salim sami
samet savaş seda sedat sefa selahattin selçuk selda selim selin selma sema semih semra senem serap sercan
serdar serhat serkan serpil sertaç seval sevda sevgi sevil sevim sevinç sezai sezen sezgin sıla sibel simge sinan
sinem songül suat suna süha süleyman süreyya şaban şadi şahin şebnem şenay şener şeref şerif şevket şirin
şükrü tahir tamer taner tarık tayfun tayfur tayyip tekin tevfik timur tolga tuba tufan tuğba tuncay turan
turgay turgut turhan tülay tülin uğur umut utku ülkü ümit vedat veli veysel volkan yakup yalçın yaman
yasemin yasin yaşar yavuz yeliz yeşim yıldız yılmaz yiğit yunus yusuf yücel yüksel zafer zehra zekeriya
zeki zeynep ziya zuhal zübeyde
""".split()
)

DIMINUTIVES: dict[str, str] = {}

TITLES = tuple(
    """
sayın sn bayan bey hanım dr doktor prof doç av avukat öğretmen mühendis başkan cumhurbaşkanı başbakan
bakan bakanı vali valisi kaymakam milletvekili general albay yarbay binbaşı yüzbaşı teğmen çavuş onbaşı
komiser hâkim hakim savcı hoca imam şeyh müdür müdürü başkanı genel sekreter sözcü sözcüsü muhtar gazeteci
""".split()
)

ORGANISATION_NOUNS = tuple(
    """
bakanlığı bakanlık başkanlığı müdürlüğü müdürlük valiliği kaymakamlığı belediyesi belediye kurumu kurulu komisyonu komitesi
konseyi meclisi partisi derneği vakfı sendikası federasyonu birliği odası üniversitesi enstitüsü fakültesi
okulu lisesi hastanesi müzesi bankası şirketi holding ordusu kuvvetleri jandarma emniyet mahkemesi savcılığı
ajansı gazetesi televizyonu kanalı radyosu merkezi kulübü takımı orkestrası komutanlığı elçiliği
büyükelçiliği konsolosluğu dairesi teşkilatı örgütü
""".split()
)

NOT_NAMES = tuple(
    """
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe
cuma cumartesi pazar türk türkçe ingilizce rusça arapça farsça müslüman islam tl ramazan
""".split()
)

STARTERS = tuple(
    """
bu şu o onlar biz siz ben sen ve ama ancak fakat oysa çünkü daha sonra önce bir iki üç her hiç bazı birçok
çok tüm bütün hem ne nasıl neden niçin nerede kim kimse dün bugün yarın şimdi hâlâ henüz artık belki evet hayır
göre üzere için ile gibi kadar yalnız sadece ayrıca üstelik böylece bunun buna onun ona işçi işçiler polis
polisler belediye bakanlık hastane okul mahkeme savcı savcılık hakim tanık tanıklar görgü kazada kaza yangın
patlama servis otobüs şoför sürücü öğretmen doktor hemşire gazeteci yetkililer yetkili muhasebe fişe fişi
olay olayda saldırı saldırıda operasyonda yaralılar ölenler aile ailesi annesi babası eşi kardeşi avukatı
toplam toplantı seçim oy sandık köprü tünel yol karar kararı tutanak kayıt kayıtlara rapor raporda resmi
son ilk eski yeni genç yaşlı hafta sabah akşam gece saat yıl
""".split()
)

CONNECTORS = ("ve", "&")
PARTICLES = ("oğlu", "oglu")
PERSON_VERBS = tuple(
    "dedi söyledi açıkladı belirtti bildirdi konuştu anlattı itiraf yazdı ifade".split()
)
