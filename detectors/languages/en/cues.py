"""English words that join clauses, turn them round, report them or point back to somebody.

The same entry signs as in `events`: `word=` that form alone, `word*` every word that begins so, `_` a phrase.
"""

CUES = {
    # how clauses hang together
    "and": "and= or= but= while= whereas=",
    "relative": "who= which= whose= whom= where=",
    "that": "that=",
    "subordinate": "although= though= since= so_that=",
    "after": "after= once= only_after= only_when= only_once= following= in_the_wake_of= upon= as_soon_as= right_after= shortly_after= immediately_after= soon_after= in_the_aftermath_of= on_the_heels_of= followed= follows= preceded_by= in_the_days_after= the_moment= not_until=",
    "before": "before= ahead_of= prior_to= by_the_time= by_the_time_of= on_the_eve_of= preceded= precedes= in_the_run-up_to= even_before= well_before= long_before= without_waiting_for= shortly_before= in_advance_of=",
    "when": "when=",
    "then": "then= later= afterwards= thereafter= subsequently= eventually= only_then= after_that= only_after_that= only_after_this= after_this= minutes_later= hours_later= days_later= weeks_later= months_later= whereupon= after_which= at_which_point= and_only_then= from_then_on= not_long_after= shortly_afterwards= soon_afterwards= soon_after_that= the_next_step=",
    "first": "first= initially= at_first= to_begin_with=",
    "because": "because= because_of= owing_to= due_to= in_response_to= as_a_result_of= in_retaliation_for= provoked_by= prompted_by= triggered_by= caused_by= resulting_from= as_a_consequence_of= as_a_response_to= a_response_to= a_reaction_to= in_reaction_to= in_reply_to= in_revenge_for= revenge_for= retaliation_for= a_consequence_of= a_result_of= on_account_of= thanks_to= in_view_of= brought_on_by= sparked_by= set_off_by= in_answer_to= a_reprisal_for= in_protest_at= in_protest_against= as_punishment_for= blamed_on= stemming_from= forced_by=",
    "so": "so= therefore= consequently= as_a_result= hence= for_this_reason=",
    "led_to": "led_to= leading_to= resulted_in= caused= provoked= triggered= prompted= sparked= set_off= brought_about= gave_rise_to= led_directly_to= leads_to= have_led_to= causing= prompting= triggering= sparking= provoking= forcing= forced= compelled= obliged= resulting_in= which_led_to= paved_the_way_for= unleashed= precipitated= ended_in= followed_by= was_followed_by= were_followed_by= culminated_in= bringing_about=",
    "already": "already= by_then= had_already= still= still_is=",
    "only": "only= just= merely= simply=",
    "if": "if= unless= provided_that= in_case= should_the= whether=",
    # what turns a clause round
    "not": "not= yet_to= unable_to= n't= cannot= never= nor= neither= hardly= barely= without= no_longer= nowhere= un-= didn't= don't= doesn't= wasn't= weren't= isn't= aren't= hasn't= haven't= hadn't= won't= wouldn't= couldn't= can't=",
    "no": "no= none= nobody= no-one= no_one= nothing= not_a_single= not_one= not_any= not_a= no_trace_of= zero=",
    "fail": "fail= failed= fails= failing= failure=",
    "refuse": "refuse refused= declined_to= refusal",
    "deny": "deny denied= denies= denial= refute rebut dismissed_as= rejected_the_claim= rejected_claims= disprove= dismissed_claims= dismissed_reports= dismissed_allegations= dismissed_rumours= dismissed_rumors= dismissed_suggestions= dismissed_the_report= dismissed_the_reports= dismissed_the_allegation= dismissed_the_allegations= dismissed_the_rumour= dismissed_as_false_claims= dismissed_as_false_reports= rejected_reports= rejected_allegations= rejected_rumours= rejected_rumors= rejected_suggestions= rejected_the_report= rejected_the_reports= rejected_the_allegation= rejected_the_allegations= rejected_the_rumour= rejected_as_false_claims= rejected_as_false_reports= dismisses_claims= dismisses_reports= dismisses_allegations= dismisses_rumours= dismisses_rumors= dismisses_suggestions= dismisses_the_report= dismisses_the_reports= dismisses_the_allegation= dismisses_the_allegations= dismisses_the_rumour= dismisses_as_false_claims= dismisses_as_false_reports= rejects_claims= rejects_reports= rejects_allegations= rejects_rumours= rejects_rumors= rejects_suggestions= rejects_the_report= rejects_the_reports= rejects_the_allegation= rejects_the_allegations= rejects_the_rumour= rejects_as_false_claims= rejects_as_false_reports= dismissed_the_claim= debunk",
    "despite": "despite= in_spite_of= contrary_to= regardless_of= notwithstanding=",
    "untrue": "not_true= untrue= is_false= are_false= was_false= were_false= it_is_false= false_that= not_the_case= no_truth_in= turned_out_to_be_false= proved_false= proved_untrue= is_a_lie= was_a_lie= are_lies= isn't_true= not_correct_that= wrong_that=",
    "unproven": "not_establish= not_prove= not_proven= not_proved= not_confirm= not_confirmed= no_evidence_that= no_proof_that= unable_to_confirm= unable_to_establish= not_verify= not_verified= rumours_of= rumors_of= talk_of= gossip_about= rumoured_to= rumored_to= rumour_has_it= rumor_has_it=",
    "alleged": "allegedly= alleged= supposedly= reportedly= purported= purportedly= apparently= claims_to= suspected= rumoured= so-called= unconfirmed= is_said_to= are_said_to=",
    "plan": "will= shall= 'll= going_to= plan= plans= planned= planning= intend= intends= intended= means_to= scheduled= due_to_open= expected= expects= about_to= set_to= is_to= are_to= was_to= were_to= prepares_to= preparing_to= foreseen= envisaged= agreed_to= upcoming= forthcoming= tomorrow= proposed= propose= proposes= considering= consider= called_a=",
    "may": "no_right_to= right_to= entitled_to= empowered_to= no_power_to= no_authority_to= would= could= might= may= can= perhaps= possibly= probably= likely= not_rule_out= not_ruled_out=",
    "demand": "must= should= ought= demand= demands= demanded= urge= urges= urged= called_on= call_on= calls_for= called_for= appealed_to= insists_that= need_to= needs_to= have_to= require= requires= asked_to= asks_to= asked_for= seek= seeks= sought=",
    "urge": "demand= demands= demanded= urge= urges= urged= called_on= calls_on= call_on= calls_for= called_for= appealed_to= insists_that= insisted_that= asked_to= asks_to= asked_for=",
    "universal": "every= all= each= entire= whole= everyone= everybody= unanimous= unanimously= completely= fully= wholly=",
    # who said it
    "say": "say= said= says= saying= told= tell= tells= announce announced= report= reported= reports= state= stated= states= declare declared= claim= claimed= claims= explain explained= add= added= adds= note= noted= notes= stress= stressed= emphasise underline= underlined= recall= recalled= recalls= recount remark= remarked= insist insisted= according_to= assure assured= assures= learned= learnt= write_that= wrote_that= show_that= estimate= estimated= estimates= argue argued= quoted= quote= testify testified= stresses= warn_that= warned= believes= thinks= commented= boasted= in_the_words_of= finds_that= found_that= has_established= have_established= asserted= maintain_that= established= recalling= remember= remembers= remembered=",
    "confirm": "confirm confirmed= confirms= admit admitted= admits= acknowledge acknowledged= concede conceded= concedes= confess_that= confessed_that=",
    "repeat": "repeat repeated= repeats= reiterate",
    "ask": "ask= asked= asks= wonder= wondered= inquire",
    "accordingly": "according_to= in_the_words_of= per= citing= cited_by=",
    # who does it
    "by": "by= at_the_hands_of= at_the_hand_of=",
    "for": "for= on_behalf_of=",
    "with": "with= via= through= using=",
    "to": "to= into= onto= at= from= in= on= near= under= over= behind= outside= inside= within= off= of= as= upon= during= against= about= between= among= past= across= along= towards= toward= below= above= beyond= beside= per=",
    "be": "am= is= are= was= were= be= been= being= 's= 're= got= gets=",
    "have": "has= have= had= having= 've=",
    "do": "did= do= does=",
    "he": "he= him= his= himself= she= her= hers= herself=",
    "they": "they= them= their= theirs= themselves=",
    "it": "it= its= itself=",
    "we": "i= we= me= us= my= our= ours= mine= myself= ourselves=",
    "self": "himself= herself= themselves= ourselves= myself= own= personally= voluntarily= of_his_own_accord= of_her_own_accord= on_his_own= on_her_own=",
    "former": "former= formerly= ex= onetime=",
    "link": "remains= remain= remained= becomes= became= seems= seemed= appears=",
    "generic": "people= person= persons=",
    "someone": "someone= somebody= unknown_person= unknown_persons= unidentified_person= unidentified_persons= unidentified_people= unidentified_men= unknown_people= unknown_men= strangers= a_stranger= persons_unknown= unknown= unidentified= unnamed= unfamiliar= mysterious=",
    "other": "another= second= third= other= others= different= separate= further= additional= next= previous= earlier= namesake= unrelated=",
    "article": "the= a= an= this= these= those= some= any= such=",
    "adverb": "no_more_than= no_less_than= no_fewer_than= no_later_than= no_earlier_than= no_sooner_than= no_older_than= no_younger_than= not_more_than= not_less_than= not_fewer_than= not_later_than= not_earlier_than= nothing_more_than= nothing_less_than= nothing_but= none_other_than= no_other_than= nothing_other_than= no_doubt= without_doubt= doubtless= undoubtedly= also= again= even= very= too= there= here= now= today= yesterday= tonight= ago= last= late= early= mid= soon= still= yet= up= down= out= away= back= nearly= almost= about= around= approximately= more= less= most= least= many= much= few= several= both= either= however= meanwhile= moreover= instead= together= well= far= long= quite= rather= what= how= why= than= as_well= one= ones= time= number= thing= things= part= way= half= mr= mrs= ms= dr= no.= so-called= once= twice= ever= always= often= usually= whatever= whoever=",
    "until": "until= till= until_after=",
}

# Verb forms that no ending shows, present and past; a clause is told from a phrase by them.
VERBS = "plan= intend= hope= expect= break= destroy= build= buy= sell= pay= detain= kill= carry= bring= take= throw= enter= leave= arrive= speak= write= publish= send= receive= produce= steal= hide= hit= meet= refuse= agree= begin= begins= tell= want= need= believe= think= live= come= comes= go= goes= going= make= makes= put= puts= see= know= knows= keep= keeps= let= lets= lies= run= runs= stand= stands= sit= sits= feel= hear= wear= wears= cost= costs= cut= cuts= hit= hits= ring= rings= show= shows= give= gives= become= becomes= call= calls= asks= turns= hold= holds= split= spend= sleep= choose= seems= appears= wants= belongs= contains= includes= says= say= has= have= had= match= matches= get= gets= remains= remain= follows= happens= occurs= helps= uses= needs= hangs= plays= moves= tells= tell= bears= am= is= are= was= were= be= been= did= do= does= will= would= can= could= may= might= must= shall= should= cannot= owns= leads= heads= works= lives= owes= pays= plans= serves= faces= signs= opens= closes= reports= denies= deny= admits= claims= claim= confirms= announces= states= starts= begins= ends= wins= loses= kills= injures= represents= teaches= boxes= fits= executes= employs= governs= supports= read= shut= said= told= got= 's= 're= finds= find= notes= recalls= insists= adds= explains= stresses= believes= thinks= accuses= attacks= crosses= arrives= leaves= returns= dies= sells= buys= builds= falls= rises= strikes= burns= sinks= breaks= destroys= drives= flies= sends= brings= takes= throws= writes= speaks= meets= refuses= agrees= promises= stops= begins= publishes= prints= broadcasts= appoints= dismisses= arrests= detains= releases= sentences= convicts= acquits= pardons= exports= imports= produces= studies= marries= exceeds= doubles= covers= lasts= reads= quotes= puts= cites= refers= describes= suggests= indicates= proves= states="
PAST_VERBS = "blown= torn= forbidden= bitten= shaken= overrun= overtaken= overseen= spoken= chosen= frozen= set= spread= burst= quit= set= came= went= gone= made= saw= seen= knew= known= kept= lay= ran= stood= sat= felt= heard= wore= began= begun= rang= shown= gave= given= became= held= brought= struck= spent= slept= met= led= sought= chose= chosen= drew= drawn= grew= grown= rode= rose= risen= shook= spoke= swore= tore= torn= thought= understood= woke= bore= borne= bought= sold= paid= shot= blew= sank= sunk= fled= won= lost= stole= stolen= drove= driven= flew= flown= wrote= written= took= taken= built= rebuilt= broke= broken= burnt= left= fell= fallen= threw= thrown= beat= beaten= caught= fought= forgot= hid= hidden= sent= swept= swam= taught= died= bound= found= arose= overthrew= withdrew= underwent= undertook= fed= dug= froze= frozen= was= were= had= did= been= said= told= got= hung= laid= lent= bent= dealt= hurt= slain= slid= sprang= stuck= stung= swung= wept= wound= cast= overcame= foresaw= upheld="

# Ends of a word that make it a verb form here.
VERB_ENDINGS = "ed"
NOT_VERBS = "red= bed= need= seed= speed= hundred= sacred= indeed= hooded= naked= wicked= shed= sled= feed= breed= weed= learned= aged= so-called= unnamed= unidentified= unemployed= alleged="
ENDINGS = ""
# Ends of a verb form that make it negative.
NEGATIVE_ENDINGS = ""
# Cut from a word that no table knows, to compare it.
SUFFIXES = ""
# Ends of a passive verb form, and of a noun that cannot be the doer.
PASSIVE_ENDINGS = ""
OBLIQUE_ENDINGS = ""
# Ends of verb forms that say "may" and "will".
MAY_ENDINGS = ""
PLAN_ENDINGS = ""
