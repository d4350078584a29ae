"""English word classes and frame patterns of the codebook."""

from __future__ import annotations

NEGATIONS = "not no never nor neither didn't wasn't weren't hasn't haven't hadn't isn't aren't don't doesn't couldn't won't wouldn't cannot can't"

STOCK = "admit guilt fully commi crime repen artic crimi conspi group perso prior accor right expla state code law legal viola offen oath swear solem alleg repub const peopl pledg charg accus indic court inves sente decis"

CLASSES = {
    "be": "is are was were be been being appears appear appeared seems seem seemed looks looked",
    "say": "said says say saying told tells tell telling stated states state recounted recounts related explained explains describes described claims claimed testified testifies declared declares revealed reveals disclosed reading reads narrated recalled insisted insists repeated added adds heard shown seen",
    "he": "he she they i",
    "him": "him her them me",
    "his": "his her their my",
    "pronoun": "he she they i him her them his their my me himself herself",
    "body": "face faces facial eye eyes eyelid* cheek cheeks cheekbone* forehead brow brows eyebrow* nose lip lips mouth jaw chin head scalp neck throat ear ears temple* wrist wrists hands arm arms forearm* knuckle* finger* leg legs knee* skin tooth teeth rib ribs ankle* shoulder* chest",
    "hurt": "bruised battered bloodied bloody swollen puffy gashed scratched grazed bandaged bleeding disfigured split blackened scarred broken purple lacerated injured wounded fractured discoloured discolored stitched scabbed chipped missing",
    "injury": "bruis* injur* wound* cut cuts gash* abrasion* scratch* graze* swelling* scar scars welt* lacerat* haematoma* hematoma* contusion* bandag* plaster* stitch* lump* sores scab scabs scabbing blood fracture* burns concussion marks",
    "harm": "beating* violence torture abuse ill-treatment ill_treatment mistreatment maltreatment blows assault punches handcuff* restraints shackles ligature* rope ropes electric_shocks electrocution",
    "lawyer": "lawyer* attorney* counsel solicitor* defender* advocate* barrister* legal_representation legal_representative* legal_assistance legal_advice legal_aid legal_counsel defence_team defense_team",
    "relative": "wife husband mother father brother* sister* son sons daughter* parents parent child children kids family relative* relatives cousin* spouse fiancee fiance girlfriend boyfriend grandmother grandfather uncle aunt nephew niece loved_ones kin grandson granddaughter partner in-laws",
    "film": "video* footage clip clips recording* film films tape* broadcast* segment interview* confession* appearance statement* report*",
    "video": "video* footage clip clips recording* film tape* reel broadcast segment programme program",
    "confession": "confession* admission* statement* testimony testimonies words apology video* footage remarks self-incrimination interview* clip account plea appearance return",
    "authority": "police policemen ministry ministries security_service* security_committee security_forces secret_service* secret_police special_services intelligence kgb fsb knb gknb sbu gru mvd prosecutor* prosecution investigator* interrogator* investigative_committee army military militia guards corps authorities officials government officers officer gendarmerie siloviki captors jailers",
    "official": "official* ministry minister* police authorities government spokesman spokeswoman spokesperson prosecutor* president governor mayor head chief committee service state department",
    "leader": "head_of president leader chairman king sultan emir supreme_leader prime_minister head_of_state head_of_the_republic governor",
    "people": "people nation public country fellow_citizens citizens compatriots motherland homeland fatherland state republic leader leadership president government party authorities army police officers soldiers forces ramzan",
    "unknown": "unknown unidentified unnamed anonymous mysterious certain strange unfamiliar nameless unspecified",
    "persons": "people persons men man woman women individual* person someone somebody guys guy caller* figure* contact* figures group strangers stranger accomplices recruiters recruiter organisers organizers",
    "elsewhere": "hospital custody detention jail prison abroad overseas work clinic cell intensive_care surgery ward conference wedding duty shift hotel school class court another_city another_country another_town the_capital quarantine",
    "stranger": "persons_unknown people_unknown some_guy a_guy some_man some_woman some_person someone_else stranger strangers someone somebody handler* curator* unknown_persons unknown_people unidentified_persons unidentified_people unidentified_men unidentified_individuals unknown_men unknown_individuals unknown_man unidentified_man unidentified_person unknown_person some_people some_men certain_people certain_persons certain_individuals anonymous_people anonymous_user* unnamed_people unnamed_men unnamed_persons unfamiliar_people unfamiliar_men",
    "recruit": "approach* contact* phoned phone rang called calls offered offer offers offering promised promise promises paid pay pays hired hire recruit* ordered instruct* sent sends bought buys purchased met texted messaged wrote transferred asked persuad* invited told gave gives gave directed arranged booked handed tasked provided summoned commissioned lured enlisted engaged talked",
    "travel": "ticket* flight* travel trip fare journey passage airfare bus train money cash tickets phone hotel flat apartment",
    "money": "<sum> money cash payment reward fee remuneration dollars euros",
    "goods": "car phone smartphone iphone apartment flat job passport visa motorbike motorcycle house laptop groceries food_parcel debt debts loan",
    "offence": "unrest riot* rally rallies protest* demonstration* disorder* pogrom* attack* sabotage terror* violence coup uprising arson explosion* bomb* spy* espionage looting clash* crime* overthrow plot* provocation* mass_disturbances disturbance* strike* subversi* treason sedition separatis* extremis* insurrection blast* storming assault* murder* kill* smuggl* propaganda leaflet*",
    "deed": "take_part participate join attack throw set burn storm spy kill photograph stir organise organize film plant deliver carry collect blow shoot fight shout spread distribute hand_over smuggle transport loot protest rally sabotage pass leak beat stab derail scout go_to_the come_to_the riot throwing",
    "act": "planned masterminded prepared_the led_the headed took_part take_part taken_part taking_part participat* joined join agreed_to set_fire setting_fire set_on_fire torched threw throw thrown hurled attack* storm* loot* burn* kill* shot shoot stabb* spied spying spy recruited_others plant* bomb* smuggl* organis* organiz* plott* incit* vandalis* vandaliz* sabotag* passed_on handed_over pass_on leak* betray* insult* spread distribut* collaborat* photograph* scout* robb* stole steal rob blew blow deton* derail* beat carried_out carry_out commit* fought fight",
    "guilt": "guilt guilty blame responsibility involvement participation complicity wrongdoing crime crimes offence* offense* fault",
    "voluntary": "voluntar* willingly freely own_free_will own_will own_accord own_volition own_initiative",
    "forced": "coerc* forced compelled pressured made blackmailed intimidated bullied",
    "torture": "tortur* beat beaten beating* ill-treat* mistreat* maltreat* electric_shocks duress coercion torment* abus* assault* threat* pressur* violence",
    "court": "court tribunal judge judges jury",
    "criticise": "critici* condemn* denounc* protest* complain* appeal* interview* statement* article* report* speech* demand* call calls called calling spoke speaking spoken talked told protested outcry remarks accus* testimon* open_letter press_conference investigation rebuke*",
    "language": "russian english chinese mandarin persian farsi arabic turkish kazakh kyrgyz uzbek tajik ukrainian belarusian german french spanish korean vietnamese state_language official_language uyghur tibetan kurdish chechen",
    "hide_place": "detention custody jail prison cell cells lock-up lock_up",
    "occupation": "musician pianist teacher doctor student journalist artist singer engineer trader cook chef driver farmer professor lecturer coach athlete actor scientist poet writer businessman nurse clerk manager librarian baker builder electrician programmer conductor painter dancer lawyer accountant worker employee mechanic shopkeeper botanist biologist composer violinist",
    "month": "january february march april may june july august september october november december",
}

FRAME = {
    # Words whose reach goes forward over the cue.
    "neg": """
        not|no|never|nor|neither|without|lacks|lacked|nobody|none
        didn't|wasn't|weren't|hasn't|haven't|hadn't|isn't|aren't|don't|doesn't|couldn't|won't|wouldn't|cannot|can't
        no|without|any sign*|trace*|evidence|indication*|mark*|hint of|that
        free from|of
        absence|lack of
        false|fake|untrue|unfounded|baseless rumour*|rumor*|report*|claim* ?that|of|about
    """,
    "deny": """
        deny|denies|denied|denying|denial*
        reject*|dismiss*|refut*|disput*|rebut*|rule*_out ~3 claim*|allegation*|suggestion*|report*|accusation*|idea|notion|that|any
        rejects|rejected|refuted|rebutted|dismissed|disputed
        ruled|rules out
        not|n't|isn't ~1 true|correct|the_case that
        refus*|declin*|fail*|resist* to
        there|found ~1 no ~3 evidence|sign*|indication*|grounds|proof
    """,
    "demand": """
        demand*|urg*|petition*
        call*|want*|order*|press*|expect* for|on|him|her|them|an|that
        asked|asks|asking ~2 to
        should|must|ought
        needs|has|have to
        wait*|hop* for
    """,
    "hypo": """
        if|unless|whether
        in case
        suppose|hypothetical*|imagine
        would have
        without_knowing
    """,
    "no_neg": """
        not|no only|fewer|less|later|sooner|just|merely
    """,
    "no_hypo": """
        as|even|only|what if
    """,
    # Words that reach back to a cue before them.
    "neg_after": """
        was|were|is|are|been ~1 not|never ~1 found|seen|visible|observed|confirmed|true|recorded|established|made
        wasn't|weren't|isn't|aren't ~1 found|seen|visible|observed|confirmed|true|recorded|established
    """,
    "deny_after": """
        was|were|has_been|have_been|is|are ~2 denied|rejected|dismissed|refuted|disproved|ruled_out|debunked by
        proved|proven|turned_out|found ?to ?be false|untrue|unfounded
        is|was|are|were false|untrue|unfounded|fiction
    """,
    # A statement against oneself, for the authority, or in praise of it: the first half of the gate.
    "incriminating": """
        confess*
        admit*|admission*
        acknowledg*|conced*|accepted|accepts ~4 <he>|<his>|<guilt>|guilty|<act>|<offence>|having|being
        took|takes|taken|take|accept* ~3 <guilt>
        pleaded|pleads|pled guilty
        incriminat* himself|herself|themselves|itself|myself
        self-incriminat*
        own|owned|owns|owning up to
        came|come|comes clean
        clean breast
        instruction*|order*|assignment* ~3 came|come|received|sent|given|issued ~2 from|by
        <say> ~20 <he> ~16 <act>
        <say> ~20 <he> ~3 set|started|lit ~4 fire|fires|ablaze|alight
        <say> ~8 <he> ~16 took|received|accepted|got|had|given|paid|earned|pocketed ~6 money|<sum>|funds|cash|payment
        <say> ~14+ ordered|told|asked|made|paid|sent|persuaded|forced|hired|talked|invited <him> ~4 <deed>
        <say> ~6 <he> ~16 agreed|hired|recruited|paid|given|offered|instructed|ordered|tasked|trained|sent|promised|bribed|told|planned|intended|wanted|prepared ~12 <deed>
        <say> ~6 <he> ~16 agreed|hired|recruited|paid|promised|offered|given ~8 <offence>
        <say> ~12+ gave|handed|supplied|brought|offered|promised|paid|sent <him> ~6 explosive*|weapon*|grenade*|bomb*|petrol*|bottles|<sum>|money|gun|pistol|instruction*|order*|leaflet*|drone
        <say> ~6 <he> ~10 passed|gave|handed|sold|sent|transmitted|supplied ~4 information|coordinates|secret*|data|intelligence|photographs|photos
        <say> ~6 his|their|our|my|her unit|group|comrades|men|squad|brigade|organisation|organization|cell|friends|team|platoon ~4 <act>
        <say>|tells|telling ~2 how|about ~2 <he>|<his> ~10 <act>|<offence>|recruited|hired|paid
        said|says ~2 to_have|having ~2 <act>|been_paid|been_recruited|been_hired
        i|we ~16 confess|admit|took_part|participated|threw|attacked|organised|organized|committed|violated|spied|betrayed|insulted|burned|burnt|stole|killed|shot|stabbed|plotted|collaborated|looted|stormed
        <say> ~6 <he> ~6 was|were|is|are|am ~4 criminal*|terrorist*|traitor*|spy|spies|gang|agent*|guilty|saboteur*
        <he> ~3 broken|broke|violated ~3 law|laws|rules|regulations
        i|we ~2 broke|broken ~2 law|laws|rules|regulations
        i|we ~3 agreed|accepted|was_paid|were_paid|was_recruited|was_hired|was_promised|was_offered|was_sent|was_instructed|received|took|joined|worked_for ~10 <offence>|<sum>|<deed>|intelligence|money
        i|we ~3 set ~4 fire
        i|we ~2 passed|gave|handed|sent|sold|transmitted ~4 information|coordinates|secrets|data|intelligence|photographs|photos
        i|we am|was|are|were ~2 guilty|to_blame
        i|we|he|she was|were|am|are|had_been|been ~2 deceived|misled|brainwashed|manipulated|duped|led_astray|tricked|indoctrinated|radicalised|radicalized
        my|our guilt|crime|crimes|wrongdoing
        recruited|hired|paid|bribed ~6 to|for ~3 <deed>
    """,
    "no_statement": """
        admit*|admission* ~1 to|into ~3 hospital*|clinic*|ward|intensive_care|university|college|bar|union|club|evidence|country|school|team
        was|were|been|being|is|are admitted
        admission* fee*|office*|price*|ticket*|free
        confess* ~2 love|ignorance|admiration
    """,
    "repentant": """
        apologis*|apologiz*|apolog*
        repent*|remorse*|contrit*|penitent
        regret*|regrets|regretted|regretting ~3 <his>|what|having|everything|actions|deeds|it
        <be>|am|i'm ~3 sorry|ashamed for|of|about|that
        i|<he> ~2 sorry|ashamed
        sorry ~2 for ~3 did|done|actions|deeds|crime*|mistake*|words|post*|video|comment*
        ask*|beg*|plead*|pleas* ~5 forgiv*|pardon|mercy|clemency|leniency
        forgive me|us|him|her
        hurt|offended|wounded|betrayed ~3 feelings|nation|motherland|homeland|people|country
        <be>|am ?deeply ashamed
        recogni*|realis*|realiz*|understood|understand|understands ~4 mistake*|error*|wrongness|guilt
    """,
    "recanting": """
        recant*
        retract*|renounc*|disavow*|disown* ~4 statement*|words|testimony|post*|accusation*|complaint*|claim*|views|past|position|earlier
        withdrew|withdraw*|took_back|takes_back|take_back ~4 statement*|words|testimony|accusation*|complaint*|claim*
    """,
    "returning": """
        return*|come|came|comes|coming|went|flew|gone|travelled|traveled|back|left ~6 <voluntary>
        <voluntary> ~6 return*|came|come|back|surrender*|home
        turn*|gave|gives|hand*|handed himself|herself|themselves|myself|ourselves in|up|over
        surrender* ~2 <voluntary>|himself|herself|to
        <he>|was|i ~2 not ~2 kidnapped|abducted
        nobody|no_one ~2 kidnapped|abducted
    """,
    "exculpating": """
        nobody|no_one ~2 beat*|tortur*|touched|hurt|laid|mistreat*|abus*|hit|harm*|forc*|coerc*|pressur*|threaten*
        never|not ~2 beaten|tortured|mistreated|ill-treated|abused|coerced|forced|pressured|harmed|threatened
        treat* ~3 well|humanely|kindly|fairly|correctly|with_respect|properly|decently
        well treated|fed
        feed*|fed|fe* ?<him> ~1 well
        thank*|grateful|gratitude|praise* ~6 <authority>|<leader>|guards|staff|detention|captors|interrogators|leadership
        without ~3 coercion|pressure|duress ~6 <film>
        free_will|free_volition
        <voluntary>
    """,
    # Held, or in the hands of those who show him: the second half.
    "custody": """
        detain*|arrest*|custody|jail*|imprison*|prison|prisons|prisoner*|inmate*|captive*|captor*|captured|handcuff*|remand*|interrogat*
        suspect|suspects|suspected|accused|defendant*|detention|apprehended|incommunicado|penitentiary|lockup|dungeon
        behind bars
        police|prison|his|her|a|the|solitary|punishment cell
        cells
        kidnapped|abducted|seized ~3 by|from|in
        held|holding|kept ~3 in|at|by|without|under|captive|hostage|since|for
        under|house guard|arrest
        taken|led|brought|marched ~3 away|custody|station|handcuffs|in
        taken by ~2 <authority>
        seized|grabbed|nabbed|picked_up|rounded_up|intercepted|stopped ~1 <him>
        <authority> ~2 seized|grabbed|nabbed|caught|intercepted|picked_up
        turn*|gave|gives|hand* himself|herself|themselves|myself in|up
        surrender*
        pre trial
        summoned|hauled_in|called_in|marched_in
        pretrial
        questioned|questioning by
        rounded up
        in ~2 hands of
        caught by ~2 <authority>
        deport*|extradit*|rendition*
        in ~1 handcuffs|shackles
        flanked|guarded|surrounded by
    """,
    "control": """
        <authority> ~4 releas*|publish*|post*|air*|show*|broadcast*|distribut*|circulat*|presented|paraded|uploaded|issued|put ~6 <film>
        <video>|confession*|interview|statement ~4 released|published|posted|distributed|aired|shown|circulated|uploaded|issued|recorded|filmed|made|shot by ~3 <authority>
        <authority> <video>|interview|confession|recording
        radio_international|state_radio
        appear*|shown|posted|published|released|uploaded ~5 on|in|by ~2 <authority> ~1 website|channel|page|telegram|youtube|site|account
        told ~2 investigators|interrogators|police|prosecutors|officers
        presented|paraded ~6 <authority>|television|tv|cameras|journalists
    """,
    "state_broadcast": """
        state|government ?run|owned|controlled|backed|funded|media|affiliated tv|television|channel*|broadcaster*|media|outlet*|station*|news|newspaper|network*|agency|radio
        state run|owned|controlled|backed ~2 tv|television|channel*|broadcaster*|media|outlet*|station*|network*|agency
        national|public|official|pro-government|government|republican|central|ruling_party|party ?news tv|television|channel*|broadcaster*|network*
        televised
        tv|television ~1 confession*
        khabar|qazaqstan|cctv|cgtn|xinhua|press_tv|irib|ont|belta|vtv|kcna|grozny_tv|rossiya|rt|ntv|channel_one|perviy_kanal|watan|altyn_asyr|tojikiston|krym_24
        ministry|police|military|army|kremlin ~1 channel|tv|television|website|telegram
    """,
    "court_setting": """
        in|at|inside ?an|a|the ?open|full court|courtroom|judge|tribunal|magistrate*|jury
        before ~1 judge|magistrate*|tribunal|jury
        told|tells|asked|asks ~1 a|the court|judge|tribunal|magistrate*|jury
        judge|magistrate|court ~3 ask*|inquir*|question*
        asked|asks|questioned by ~2 judge|magistrate|court
        courtroom|arraignment|plea_hearing|plea_bargain|sentencing_hearing|dock|witness_stand
        at|during ?his|her|the|their ?first|court trial|hearing|sentencing
        pleaded|pleads|pled guilty
        took|takes the stand
        plea ~1 deal|bargain|agreement
    """,
    "with_counsel": """
        <his>|a|with|own|through|represented|advised|beside|alongside|the ~3 <lawyer>
        <lawyer> ~3 present|beside|by_his|at_his|said|argued|told
    """,
    "free_person": """
        at liberty
        free man|woman|person|citizen
        from|in exile
        living|lives|based|safely|now abroad
        never|not ~2 detained|arrested|held|in_custody
        from|at|in <his> ~1 home|flat|kitchen|office|apartment|house|living_room
        in a cafe|restaurant|park|bar|hotel|cinema|theatre
        who is free
        press conference
    """,
    "verdict": """
        convict*
        serving|served ~6 sentence|term|years
        sentenced ~4 year*|life|to|month*
        after ~3 verdict|conviction|sentencing
        found guilty
    """,
    # Persons.
    "person_hard": """
        victim*|bystander*|passer-by|passers-by|passerby|onlooker*|rescuer*|firefighter*|paramedic*|medic|medics|nurse*|doctor|doctors
        officer|policeman|policewoman|trooper*|judge|judges|prosecutor|prosecutors|lawyer|attorney|counsel|minister|spokesman|spokeswoman|spokesperson
        mother|father|wife|husband|brother|sister|son|daughter|relative|cousin|uncle|aunt
        colleague*|neighbour*|neighbor*|witness|witnesses|survivor*|namesake*|cellmate*|co-defendant*|accomplice*|eyewitness*
        presenter|anchor|newsreader|interviewer|host|narrator|cameraman
        mayor|governor|premier|ceo|chancellor|ambassador|senator|deputy|lawmaker|chairman|director
    """,
    "person_body": """
        company|firm|airline*|bank|club|operator|manufacturer|retailer|federation|league|hotel|restaurant|railway*|supplier
        channel|television|broadcaster|bulletin|newspaper|agency|website|ministry|government|court|parliament|party|committee|embassy|regulator|commission
    """,
    "held": "detained|arrested|jailed|imprisoned|captured|seized|captive|accused|suspected|handcuffed|interrogated|kidnapped|abducted|held|imprisoned|brought|taken",
    "person_soft": """
        reporter|correspondent
        hiker*|climber*|skier*|patient|patients|pedestrian*|cyclist*|motorist*|shopkeeper*|shopper*|customer*|commuter*|child|boy|girl|infant|baby|loader
        driver|drivers|passenger|passengers|journalist|soldier|soldiers|serviceman|servicemen|tourist|tourists|singer|actor|boxer|player|footballer|athlete|farmer|teacher|pupil|student|resident|worker|volunteer|volunteers|fisherman|villager|pensioner|donor|guest|shepherd|protester|protesters|demonstrator|demonstrators|employee|clerk|engineer|pilot|worker|widow|politician|businessman|owner|tenant|applicant|traveller|refugee|coach|manager
    """,
    "person_group": """
        police|officers|policemen|guards|guardsmen|officials|authorities|investigators|interrogators|relatives|family|parents|neighbours|neighbors|colleagues|rescuers|firefighters|soldiers|residents|people|protesters|demonstrators|victims|bystanders|passengers|witnesses|reporters|journalists|medics|doctors|troops|forces|agents|operatives|staff|employees|viewers|users|fans|crowd|crowds|linguists|experts|observers
    """,
    "person_speaker": """
        man|woman|youth|teenager|detainee|prisoner|suspect|accused|defendant|inmate|captive|arrestee|youngster
        detainees|suspects|prisoners|captives|men|women
    """,
    "male": "man|he|him|his|himself|boy|father|husband|son|brother",
    "female": "woman|she|her|hers|herself|girl|mother|wife|daughter|sister|widow",
    "observes": "noticed|saw|see|spotted|observed|found|recorded|examined|pointed|noted|filmed|photograph*|show|shows|showed|aired|broadcast",
    "pronoun": "he|she|him|her|his|hers|himself|herself",
    "first_person": "i|we|me|my|our|us|mine|i'm|i've",
    "oblique": "on|in|via|through|by|to|for|from|at|against|told|tell|tells|with|of|asked|thank*|toward|towards|about|like|than",
    "other_case": """
        another|other|different|separate|second|unrelated|elsewhere|neighbouring ~1 defendant*|suspect*|detainee*|prisoner*|man|woman|person|case*|trial*|confession*|inmate*|accused|convict*|affair|clip|video|journalist*|activist*|blogger*|student*|soldier*|clerk*|teacher*|driver*|editor*|citizen*|captive*|arrestee*|hostage*
        in ~1 other|another|neighbouring|different country|region|city|state
        detainees|prisoners|suspects|defendants ~1 elsewhere
        in|of ~1 another|other|separate|different|unrelated ~2 case*|trial*
        namesake*
        co-defendant*|codefendant*
        of the same name
        no relation
        years ago|earlier ~3 case
        meanwhile|separately
    """,
    "generic": """
        often|usually|routinely|typically|systematic*|commonly|frequently|generally|regularly
        many|most|hundreds|dozens|thousands|scores|some ?of ?the detainees|prisoners|suspects|inmates|defendants|people|confessions
        in many|most|some|such cases
        human rights report on|about
    """,
    "own_claim": "warn*|spoke|speaks|filed|lodged|complain*|appeal*|wrote|<say>|recall*|testif*|asked|begged",
    "speech": "<say>|according|argue*|believe*|suspect*|write*|wrote|note*|report*|confirm*|think*|call*",
    "ally": """
        party|opposition|political ~2 colleague*|ally|allies|leader*|member*|fellow|friend*|comrade*|politician*|figure*|activist*|movement
        fellow ~2 politician*|oppositionist*|opposition*|party
        ally|allies
        his|her own party
    """,
    "independent_voice": """
        <relative>|<lawyer>|rights_group*|human_rights|rights_activist*|rights_defender*|amnesty|hrw|osce|odihr|un|monitor*|expert*|doctor*|ngo|watchdog|psycholog*|linguist*|ambassador|foreign_ministry|government|ministry|committee|embassy|observer*|many|people
    """,
    "described_as": """
        unemployed|jobless|out_of_work|without_work|vagrant|homeless|drifter|labourer|laborer|militant*|terrorist*|mercenary|mercenaries|fighter*|agent*|spy|foreigner|soldier*|extremist*|gangster*|criminal*|bandit*|named|called|identified_as|introduced_as
        no ~1 job|work|occupation|profession
    """,
    "repentance_target": """
        to|before|from|of ~4 <people>|<leader>
        <people>|<leader>
    """,
    "about_video": """
        in|on ~2 video*|footage|clip|recording|broadcast|tape|film|segment|programme|report
        on camera|air|screen|tv|television
        before|to ~1 camera*
        video*|footage|clip|recording ~3 show*|said|says|in_which|where
        confess*
    """,
    "arrest_event": """
        detain*|arrest*|apprehended|captured|seized|abducted|kidnapped|taken_away|taken_into|picked_up|stopped_at
    """,
    "trial_event": """
        trial|hearing|verdict|sentenced|indict*|convict*
    """,
    "purchase": """
        bought|buys|purchas*|booked|reserved|paid_for|issued|booking ~6 ticket*|flight*|seat*|trip|passage
        ticket*|flight*|seat|booking|trip ~6 bought|purchas*|booked|reserved|issued|paid|dated
    """,
    "recruitment": """
        approached|contacted|phoned|called|rang|offered|recruited|hired|promised|messaged|invited|texted
        <stranger>|<unknown> ~4 <recruit>
        <recruit> by ~2 <stranger>|<unknown>|<persons>
        was|were recruited|approached|contacted|hired|offered|phoned
    """,
    "elsewhere": """
        in ~2 hospital|custody|detention|jail|prison|clinic|surgery|intensive_care|ward
        abroad|overseas
        hospitalised|hospitalized|detained|jailed|imprisoned
        was|were ~1 in|at ~3 abroad|country|conference|work|wedding
        at|on ~2 work|shift|duty
    """,
    "criticism": """
        critici*|condemn*|denounc*|protest*|interview*|demand* ~8 release|treatment|arrest|detention|case|confession|government|authorities|police|ministry|regime|crackdown|handling|video|bbc|reporter*
        call* ~4 for ~6 release|freedom
        gave|gives|given|granted ~3 interview*
        issued|sent|handed|lodged ~4 note|protest|appeal|complaint
        spoke|speaking|told ~4 journalists|press|reporters|bbc|media|newspaper|channel
        protest ~1 note
        open letter
        accus* ~4 authorities|police|government|state|officers|ministry ~4 of
    """,
    "not_harmed": """
        den* ~4 tortur*|beaten|beating*|duress|coerc*|pressure|ill-treat*|mistreat*|violence
        not|never|wasn't|weren't|nobody|no_one|hadn't ~4 tortured|beaten|beat|forced|coerced|pressured|harmed|mistreated|ill-treated|compelled
    """,
    "no_involvement": """
        nothing to do with
        den* ~4 any|all|involvement|role|part|participation|link*|connection|guilt|charges|accusations
        play*|took|had|taken no part|role
        no involvement|part|role|connection|link*|intention|plans in|with|to
        not ~3 involved|take_part|guilty|participate|taken_part
        innocent
        never ~4 return|come_back|go_back|join*|cooperate|apologi*
        would|will not|never ~2 return|come_back|go_back|apologi*|confess|cooperate
        vowed|pledged|swore|promised ~3 never|not
    """,
    "charge": """
        charg*|accus*|suspected|indict* ~1 with|of|for
        detain*|arrest*|held|jailed|fined|stopped|questioned ~2 for|over|on_suspicion_of|in_connection_with
        only|sole|single ~2 charge|accusation
        charge|charges|case|indictment|warrant ~3 is|was|are|were|concern*|mention*|speaks|list*|contain*
    """,
    "crime_protest": "protest*|rally|rallies|picket*|demonstrat*|hooligan*|jaywalk*|disobedience|swearing|unsanctioned|unauthori*|assembly|vagrancy|loiter*",
    "crime_riot": "riot*|unrest|disorder*|disturbance*|pogrom*|looting|arson*|clashes|stones",
    "crime_terror": "terror*|bomb*|explos*|coup|assassinat*|sabotage|insurrection|armed_uprising|overthrow*|blow_up|derail*",
    "crime_spying": "spy|spied|spying|espionage|treason|intelligence_service|foreign_intelligence|state_secrets|classified",
    "crime_killing": "murder*|killing|manslaughter|homicide|killed|stabbed",
    "crime_property": "fraud*|theft*|thefts|stole|robbery|robberies|embezzle*|bribe*|bribery|tax_evasion|money_laundering|extortion",
    "crime_drugs": "drugs|narcotic*|heroin|cocaine|cannabis|hashish",
    "crime_traffic": "drunk-driving|drunk_driving|road_death|hit-and-run|traffic",
    "crime_petty": "parking|unpaid_fine|jaywalk*|littering|ticketless|identity_check|document_check|unpaid",
    "crime_sex": "rape*|raped|prostitut*|soliciting|paedophil*|pedophil*|pornograph*|molest*",
    "crime_speech": "insult*|defam*|slander*|libel*|false_information|fake_news|blasphem*",
    "other_speaker": """
        another|second|third|other|different|separate ~1 detainee*|man|woman|suspect*|prisoner*|speaker*|detained|accused|activist*|video|recording|confession
    """,
}
