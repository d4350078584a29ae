"""English names: given names, titles, nouns of bodies, and words that only look like names."""

from __future__ import annotations

GIVEN = tuple(
    """
aaron abel abigail abraham ada adam adrian agatha agnes alan albert alec alex alexander alexandra
alfred alice alison allen alma alvin alwin amanda amelia amy andrea andrew angela angus anita ann anna
anne annette anthony antonio archie arnold arthur audrey barbara barry beatrice benjamin bernard
bertha beth betty bill bohdan bob bobby boris brad brandon brenda brian bridget bruce bruno bryan
caleb calvin cameron carl carla carlos carmen carol caroline casimir catherine cecil cecilia charles
charlie charlotte chloe chris christian christina christine christopher cindy claire clara clare clark
claude claudia cliff clifford colin colm connie constance craig curtis cynthia daisy dan daniel danny
daphne dario darren dave david dawn dean deborah debra denis dennis derek diana diane dick dina dirk
dolores dominic don donald donna dora doris dorothy doug douglas duncan dylan earl ed eddie edgar
edith edmund edna edvin edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen
ellis elsa elsie emil emily emma eric erica erik ernest esther ethan ethel eugene eva evan evelyn
faith fatima faruk felix fiona flora florence frances francis frank franz fred freda frederick gabriel gail
gareth gary gavin geoffrey george gerald gerard gertrude gilbert gina giovanni gladys glen gloria
gordon grace graham greg gregory greta guy hal hamo hannah hans harold harriet harry harvey hazel
heather hector heidi helen helena henrik henry herbert herman hilary hilda holly horace howard hubert
hugh hugo ian ida igor ilse ines ingrid iosif irene iris irma isaac isabel isabella ivan ivo ivor ivy jack
jackie jacob jacqueline jake james jan jane janet janice jared jasmine jason jasper jay jean jeff
jeffrey jen jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe
joel johan johanna john johnny jon jonas jonathan joren jordan jose joseph josephine josh joshua joy joyce
juan judith judy julia julian julie juliet julius june karen karl kate katherine kathleen kathryn
kathy katie keith kelly ken kenneth kevin kim kirk kurt kyle lars laura lauren laurence lawrence leah
lee lena leo leon leonard leopold leroy leslie lester lewis liam lilian lillian lily linda lionel lisa liv lloyd
lois lorna lorraine louis louise luca lucas lucia lucy luis luke luther lydia lynn maarten mabel madeleine
magda maggie malcolm marc marcel marcus margaret maria marian marie marilyn mario marion marjorie mark
marlene marshall martha martin marvin mary mathilda matilda matthew maud maureen maurice max maxine
megan melanie melissa mercy michael michelle miguel mike mildred miles miranda miriam mirela mitchell moira
molly monica morgan muriel myra nadia nancy naomi natalia natalie nathan nathaniel neal ned neil nelly
nelson neville nicholas nicola nicole nigel nina noah noel nora noor norma norman oana odile olga oliver olivia
oona orson osip oscar oswald otis otto ottla owen pamela pat patricia patrick paul paula pauline pavel pearl
pedro peggy penelope penny percy perry peter petar phil philip philippa phoebe phyllis pierre polly
priscilla quentin rachel rafael ralph ramona randall randolph raphael ray raymond rebecca regina
reginald rene rex rhoda richard rick rita rob robert roberta robin roderick rodney roger roland rolf
roman ronald ronnie rosa rosalind rose rosemary ross rowena roy ruby rudolf rudolph rufus rupert russell
ruth ryan sabina sally sam samantha samson samuel sandra sara sarah saul scott sean sebastian selma
serena seth shane sharon sheila shirley sibyl sidney silas sim simon simone sofia solomon sonia sophia
sophie spencer stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
susanna susie sven sybil sylvia tamara tara ted teresa terence terry tess tessa theodore theresa thomas
tim timothy tina tobias toby todd tom tomas tommy tony tracy travis trevor tristan tyler una ursula
valentina valerie vanessa vera vernon veronica vicky vicram victor victoria vikram vincent viola violet
virginia vivian wade wallace walter wanda warren wayne wen wendy wesley wilbur wilfred wilhelm will william
willie wilma winifred winston yvonne zachary zoe
""".split()
)

# Short forms that stand for a full given name.
DIMINUTIVES = {
    "alex": "alexander", "andy": "andrew", "ben": "benjamin", "bill": "william", "bob": "robert",
    "charlie": "charles", "chris": "christopher", "dan": "daniel", "dave": "david", "dick": "richard",
    "ed": "edward", "ted": "edward", "fred": "frederick", "greg": "gregory", "harry": "henry",
    "jack": "john", "jim": "james", "jimmy": "james", "joe": "joseph", "kate": "katherine",
    "kathy": "katherine", "ken": "kenneth", "liz": "elizabeth", "betty": "elizabeth",
    "maggie": "margaret", "peggy": "margaret", "matt": "matthew", "mike": "michael", "nick": "nicholas",
    "pat": "patricia", "pete": "peter", "phil": "philip", "rick": "richard", "rob": "robert",
    "ron": "ronald", "sam": "samuel", "steve": "steven", "sue": "susan", "tim": "timothy",
    "tom": "thomas", "tony": "anthony", "will": "william", "hal": "henry", "ned": "edward",
    "luke": "lucas", "kit": "christopher", "tess": "teresa",
}  # fmt: skip

# Words that stand before a person's name and are no part of it.
TITLES = tuple(
    """
mr mrs ms miss mx dr prof professor sir dame lord lady president premier chancellor king queen prince
princess minister senator congressman congresswoman representative governor mayor deputy ambassador
consul judge justice magistrate prosecutor attorney general gen lt lieutenant colonel col major maj captain
capt sergeant sgt corporal private admiral commander commodore inspector superintendent sheriff constable
officer detective father brother sister reverend rev bishop archbishop imam sheikh sheik mullah rabbi
ayatollah pope cardinal emir sultan chairman chairwoman chairperson director rector dean secretary spokesman
spokeswoman spokesperson chief coach goalkeeper striker widow comrade marshal gov sen rep hon councillor councilor commissioner warden commandant brigadier pastor coroner curator alderman cadet
""".split()
)

# A run that holds one of these is a body, not a person.
ORGANISATION_NOUNS = tuple(
    """
ministry department committee commission council agency authority bureau office service administration
institute institution university academy college school conservatory gymnasium hospital clinic museum library theatre
theater opera bank fund foundation trust company corporation corp inc ltd llc plc gmbh group holding
holdings firm industries works bros sons association union federation league confederation society club
team orchestra choir party movement front coalition alliance parliament congress senate assembly house
chamber court tribunal police army navy force forces guard guards brigade battalion regiment division
corps staff headquarters secretariat mission embassy consulate delegation church diocese patriarchate
mosque synagogue monastery agency news times post journal herald tribune gazette radio television channel
network press studio studios organisation organization centre center forum conference board directorate
inspectorate registry register cooperative collective syndicate airlines airways railways
shipyard plant factory mill refinery nations treaty agro-centre charity paper newspaper magazine website site weekly
""".split()
)

# Capitalised, yet no name of a person, a body or a place.
NOT_NAMES = tuple(
    """
january february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu
fri sat sun i i'm i've i'd i'll ok christmas easter ramadan nowruz internet english russian german french
spanish chinese arabic persian turkish kazakh kyrgyz ukrainian latin greek hebrew gmt utc est pst
islam islamic muslim muslims christian christians jewish jews orthodox catholic sunni shia soviet gregorian
usd eur gbp rub kzt kgs uzs irr cny tv fm gps dna aids cctv pdf id euro telegram youtube facebook twitter instagram whatsapp tiktok weekly daily yes no hello
dear god bible koran quran european asian african american western eastern northern southern central
""".split()
)

# Words that begin English sentences of news prose and are no names there, although capitalised.
STARTERS = tuple(
    """
a about above according across acceptance access accident accounts action actually additional after afterwards again against
agreement aid air all almost alone along already also although always among an analysis and another any
anyone apart apparently appeal around arrest article as aside at attacks aeronautical acting activists airport assets audit authorities automatic back
badge banks based because been before behind being believe below beneath beside besides between beyond big birth bird blizzards
black blood bodies both bought bread brass brave bridges bring broadcast brothers buildings bulletin buses business but buyers by cables called cameras can
candidates captured cars case cash cement certainly certificate certified charges check children circles cities citizens civil civilian civilians city claim claims clashes
clerks clearly clients climber clinic close coach collected colleagues commenting committee communication companies company compensation
compiled complete concerning confession consular consulates construction contact contracts control cook correspondence could counting country couriers court courts crew
criminals critics crowds currently customs damage daily data date days dead death deaths deaths debts decision declared decree deeds defence defense delegate delegates delegations demonstrators
dental deputies despite details detained detainees detention developers diplomats director directors disciplinary dispatch district do doctors documents does
doing dozens driver drivers due during each earlier early earthquake east eight either election elections electricity eleven else embassies emergency employees employers
enemy engineers enough entries even events every everybody everyone everything evidence except exactly examination exhibition experts explosions export extract
eyewitnesses facts factories failed families family far farmers fewer fifteen fifty fifteen fighters fighting figures files
film final finally financial fine fines fire firefighters fires first five flag flights flood floods following food footage for foreign forces former
forty four fourteen foreigners forum found founded four friends from fuel full further gas gate general generally given god gold government
governments grain grant great ground growers guards guests gunmen had half hardly has have having he headlines health hearing heavy held helicopters
help her here hers herself high him himself his history hospital hospitals hotel hours house households how however human
hundreds identity if immediately import in incidentally including indeed independent individuals industrial inflation information initially
inquiries inside inspectors inspection instead intelligence interior international internet interviews into investigation investigators is islanders it items its itself
job journalists judge judges judgment jurors just keep killed kindergartens know labour land large last late later law lawyers
leaders learning lease less let letters level license licence life lights like lines list listeners little live lives living loans local log logs logistics long
look lorries low lower machine made magistrates mail main major many maps march market marriage material maybe mayors means meanwhile media medical meeting members
memory men merchants metadata mid migrants military miners ministers ministry minor minutes missing mobile moderators money monitors more moreover morning most
mothers motorists much municipal murder music musicians must my names national naturally near nearly negotiations neighbours neighbors neither network never nevertheless new news next
night nine no nobody none nor north not note notes nothing notice now nowhere nurses observers of off officers offices official officials often oil
old on once one ones only open operators opposition or order ordinary organisers organizers originally other others otherwise our ours out outage output outside over owners own
page paid paper papers parents parish part participants parts passenger passengers passports patients paying payment payments peace people per perhaps permits personnel petition
photographs photos pilgrims pilots place plans please police politicians poll poor post power presidents press previous previously prices primary prison prisoners prison private probate probably problems proceedings products
production prosecutors protesters protestors protests protocol provided provincial public publication pupils questions radio rain raids railway rail
rather readers recently record recording records referee reforms refugees regarding regional register registered registration registry regulators relations relatives released relief
remains remand remember reportedly reporter reporters reports republic rescuers research residents responding rest restrictions results retired revenue rioters riots road roads roughly rules rumours russian
safety said sailors salaries same satellite saturday say school schools scientists scores sea search second secondly secret section security seeing senior sent
separate sellers service services settlement seven seventeen several shares she shells shelling ships shops shortly should shots similarly since six sixteen sixty
small smoke snow so social soldiers some somebody someone something sometimes sometime soon sources south spare speaking special spectators sports staff stage star start state
statements states stations statistics still stocks stop storms strange strikers strikes striker students studies such suddenly sugar support supporters supposedly sure surely surveys suspects
system take talks tanks taxes tax teachers tea teams technical ten tender tens tensions terrorists than thanks that the their theirs them themselves then there therefore these they things
thirdly thirty this those though thousands three through throughout thus tickets time times to today together tomorrow tonight
too tourists trade trading traders traffic trains transcript transfer transport travellers treasury trees tremors trials troops trucks true trust try turnout turning twelve twenty twice two under
undoubtedly unfortunately unidentified union unions unless unlike until up upon upper urban us usually vehicles very vets veterans victims video videos viewers village villagers villages violence virtually visitors visits voters votes wages
war was water we weapons weather wednesday weeks well were west what whatever when whenever where whereas wherever whether which while white who whoever
whole whom whose why widely wild will winds with within without witness witnesses women work workers world would writers written year years
yes yesterday yet you young your yours youth zero zones
""".split()
)

# Small words inside the name of a body ("Ministry of Internal Affairs").
CONNECTORS = ("of", "for", "the", "and", "on", "in", "&")
# Small words inside the name of a person.
PARTICLES = tuple(
    "al el bin ibn ben van von der den de di da del della dos du la le ter zu abu uulu kyzy oglu ogly kizi qizi uly".split()
)
# Verbs that a person, not a thing, stands before.
PERSON_VERBS = tuple(
    """
said says say told tells tell asked asks added adds explained explains claimed claims admitted admits denied
denies wrote writes recalled recalls insisted insists replied announced stated confirmed confessed
testified believes thinks knows lives lived works worked studied teaches taught was is has had never
did does went came left bought flew arrived returned married died spoke speaks served owns
""".split()
)
# What has a name and is no person.
VESSELS = tuple(
    "ship vessel trawler ferry barge tanker yacht boat submarine frigate destroyer cruiser steamer tug airline".split()
)
# Nouns behind the name of a body: "the Harvest party".
NAMED_BODIES = tuple(
    "party movement society foundation fund firm company group union club charity channel website newspaper brigade battalion association orchestra band network agency organisation organization".split()
)
