"""What is true of concepts in any language: which are told for one another, and which say little."""

# Different words that witnesses, records and broadcasters use for one happening.
FAMILIES = (
    "close stop cut revoke ban end block suspend_person",
    "open begin issue approve build switch_on resume register inspect",
    "detain custody restrict question search confiscate kidnap charge",
    "release acquit pardon return appeal",
    "die kill injure shoot explode crash drown shell beat poison hospital treat state_of_health bury",
    "burn explode destroy damage shell attack",
    "collapse destroy damage flood crash quake",
    "sink drown crash disappear",
    "buy pay finance receive own sell spend supply",
    "build finance repair produce open install",
    "resign dismiss depart suspend_person revoke end",
    "appoint elect lead work serve",
    "vote elect approve",
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
)

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
    "suspend_person restrict revoke register issue expire unemployed trial pardon close open".split()
)
