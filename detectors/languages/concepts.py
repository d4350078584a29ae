"""What is true of concepts in any language: which are told for one another, and which say little."""

# Different words that witnesses, records and broadcasters use for one happening.
FAMILIES = (
    "close stop cut revoke ban end block suspend_person",
    "open begin issue approve build switch_on resume register inspect",
    "detain custody restrict house_arrest question search confiscate kidnap charge",
    "release acquit pardon return appeal",
    "die kill injure shoot explode crash drown shell beat poison hospital treat state_of_health bury",
    "burn explode destroy damage shell attack",
    "collapse destroy damage flood crash quake",
    "sink drown crash disappear",
    "buy pay finance receive own sell spend supply",
    "build finance repair produce open install",
    "resign dismiss depart suspend_person revoke end",
    "appoint elect lead work serve",
    "vote elect approve dissent unanimous",
    "write publish post broadcast film speech interview sign confess apologise",
    "meet speech interview attend hold contact visit",
    "protest strike attack block hold occupy throw clear",
    "steal disappear remove confiscate destroy",
    "deport return travel transfer arrive depart carry cross flee",
    "trial sentence convict acquit charge revoke approve",
    "award receive win sentence",
    "study teach work serve lead",
    "poison infect exceed detect comply",
    "evacuate rescue carry transfer arrive",
    "sign approve agree refuse object",
    "delete hack destroy steal remove",
    "supply receive arrive send buy import transfer",
    "rise double produce fall harvest export",
    "detect inspect identify",
    "throw attack damage shoot beat",
    "spy sabotage attack",
    "hunger eat refuse",
    "warn notify order",
    "fine sentence ban award",
    "work unemployed serve teach study",
    "attack shoot shell explode kill injure",
    "strike stop",
    "land crash",
    "contact pay hire",
    "leak poison throw",
    "shoot_down shoot crash destroy",
    "trap collapse rescue",
    "quarantine infect close",
)

# Told from two sides: who surrenders does it himself, who is captured has it done to him. They are one
# happening unless the question is who did it. The first word is the one told of himself.
TWO_SIDED = ("surrender detain custody question",)

# Concepts so common that sharing them says little.
VAGUE = frozenset(
    "carry begin end stay lead own hold use receive send answer work live prepare order attend detect "
    "inspect film broadcast publish issue state_of_health speech arrive depart notify visit meet agree "
    "approve conceal transfer register supply remove rise fall exceed "
    "man woman country house family office officer case document ministry minister government police "
    "investigator prosecutor journalist television video city district province lawyer court president "
    "village statement letter company citizen child worker commission delegate witness photo network owner "
    "market land media_outlet expert position register_list project log account mayor governor capital "
    "scientist sportsman player farmer worker captain engineer spectator channel region_land money notice newspaper press".split()
)

# Concepts that say in which state somebody or something is.
STATES = frozenset(
    "custody detain release die state_of_health convict acquit charge sentence dismiss resign appoint "
    "suspend_person restrict house_arrest revoke register issue expire unemployed trial pardon close open".split()
)

# Who can do something, by what kind of doer they are. Kinds exclude each other unless `AKIN` says not.
ACTORS = {
    "force": "police army soldier guard officer secret_service security_force",
    "authority": "ministry minister government president prime_minister parliament mayor governor court judge "
    "prosecutor investigator embassy ambassador customs department propaganda mosque_leader commission tax_office "
    "authorities manager",
    "civil": "crew mob demonstrator activist opposition student farmer worker miner driver fisherman village "
    "passenger family teacher doctor journalist blogger lawyer boy girl child woman man musician artist "
    "poet scientist engineer sportsman player brother sister father mother wife husband nurse pilgrim "
    "spectator patient witness refugee hacker editor neighbour volunteer resident parent prisoner rescuer striker delegate observer "
    "bystander kinsman peer supporter youth owner nomad",
    "armed": "militant terrorist",
    "nature": "storm quake lightning",
    "criminal": "poacher thief robber smuggler prisoner",
    "body": "bank fund charity company party union church bishop media_outlet newspaper channel network university "
    "academy museum television",
}
# Roles whose words stand for a doer of the same name, or of the one named behind the colon.
ROLE_ACTORS = (
    "police soldier guard farmer journalist teacher doctor nurse lawyer engineer driver miner worker "
    "student activist minister mayor governor judge prosecutor investigator wife husband mother father sister "
    "brother neighbour scientist fisherman hacker blogger editor musician artist owner manager "
    "officer:soldier border_guard:guard prison_officer:guard security_officer:secret_service "
    "firefighter:rescuer shepherd:farmer smuggler:smuggler drug_dealer:smuggler "
    "pupil:student headteacher:manager rector:manager uncle:kinsman cousin:kinsman nephew:kinsman "
    "grandparent:kinsman son:boy daughter:girl colleague:peer friend:peer prime_minister:prime_minister"
)
# Kinds of doer that may be one and the same: the police act for a ministry, a crowd has many names.
AKIN = ("force authority",)
# Doers of one kind that are yet not the same; each line is a set that excludes itself pairwise.
RIVALS = (
    "president prime_minister parliament court governor mayor minister manager",
    "bank charity party union company church fund",
    "police army",
    "police miner farmer student worker demonstrator mob journalist",
    "father mother brother sister husband wife kinsman",
)
# Wholes and what acts for them: what the part does, the whole does too.
PARTS = (
    "army soldier officer guard engineer",
    "police officer guard",
    "television journalist network editor media_outlet newspaper",
    "ministry minister department police army guard investigator customs",
    "government ministry minister prime_minister department police army governor mayor",
    "court judge",
    "prosecutor investigator",
    "province governor department",
    "city mayor department",
    "company worker engineer driver owner manager",
    "owner company bank fund charity church university party union newspaper channel museum",
    "manager company bank fund charity university newspaper channel museum academy union television",
    "security_force police army soldier guard officer secret_service",
    "kinsman family man woman",
    "charity fund donor",
    "fund charity company",
    "party deputy opposition activist",
    "channel journalist network editor media_outlet newspaper television radio",
    "commission delegate",
    "village farmer worker miner man woman family driver child",
)
# What one commissions and another carries out: both "did" it.
COMMISSIONED = frozenset(
    "build repair open install film write produce play import destroy clear".split()
)

# Concepts that cannot both be true of one thing at one time.
OPPOSITES = (
    "comply exceed",
    "comply violate",
    "comply poison",
    "unanimous dissent",
    "win lose",
    "rise fall",
    "agree refuse",
    "approve refuse",
    "sign refuse",
    "voluntary forced",
    "voluntary deport",
    "hunger eat",
)
# "No X was used, found or seen": what says only that there was some X.
EXISTENCE = frozenset("use detect film find supply import issue".split())

# What many people do or suffer at one event, each for himself: another doer is no other account of it.
EACH = "die injure attend arrive depart travel return protest strike vote flee cross resign marry divorce birth"

# What names its places by what it leads to, not by where it was done: a ticket is bought in one town
# to another, money is sent from here to there.
SCENELESS = "buy sell pay transfer supply travel depart"

# What brings something to rest, and what shows that it goes on: a shop that sells bread is open.
CEASES = "close stop cut end ban block revoke collapse suspend_person strike dismiss resign destroy lock expire withdraw"
RUNS = (
    "open begin resume switch_on broadcast produce sell work play serve teach study send supply pay publish "
    "receive process harvest import export attend film issue visit treat land rent"
)
