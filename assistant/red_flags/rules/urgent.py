"""The rules of level urgent."""

from assistant.red_flags.rules import urgent_rarer
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.rules.urgent_building import build_rule as _rule

SENTENCE, NEIGHBOURS = Scope.SENTENCE, Scope.NEIGHBOURS
MESSAGE, CONVERSATION = Scope.MESSAGE, Scope.CONVERSATION


RULES: tuple[Rule, ...] = (
    # A clot in a leg or an arm.
    _rule(
        "suspected-dvt.grown-and-warm",
        "limb_grown + side_told + warmed|reddened",
        NEIGHBOURS,
        "NHS: DVT",
    ),
    _rule(
        "suspected-dvt.calf-grown-and-sore",
        "calf_grown + side_told + calf_ache|limb_throb",
        NEIGHBOURS,
        "NHS: DVT",
    ),
    _rule(
        "suspected-dvt.warm-and-risk",
        "limb_warm|calf_ache + side_told + ~clot_risk",
        MESSAGE,
        "NHS: DVT",
    ),
    _rule(
        "suspected-dvt.grown-and-risk",
        "limb_grown + ~clot_risk",
        CONVERSATION,
        "NHS: DVT",
    ),
    _rule(
        "suspected-dvt.hands-on",
        "calf_swollen + massage_ask|hands_on_ask",
        NEIGHBOURS,
        "Long Eaton 002; NHS: DVT",
        unless="strain_moment",
    ),
    _rule(
        "suspected-dvt.hot-and-swollen",
        "calf_swollen|calf_grown + red|hot",
        SENTENCE,
        "NHS: DVT",
    ),
    _rule("suspected-dvt.arm", "arm_clot", SENTENCE, "NHS: DVT"),
    # A hot joint.
    _rule(
        "septic-joint.hot",
        "septic_place + warmed + reddened|grown + joint_frozen|feels_ill",
        MESSAGE,
        "NHS: septic arthritis",
    ),
    _rule(
        "septic-joint.red-overnight",
        "septic_place + reddened + grown|severe_pain + joint_sudden"
        " + joint_frozen|joint_entry|feels_ill",
        MESSAGE,
        "NHS: septic arthritis",
    ),
    _rule(
        "septic-joint.fever-and-joint",
        "fever|feels_ill + septic_place + joint_frozen",
        NEIGHBOURS,
        "NHS: septic arthritis",
    ),
    # Skin.
    _rule(
        "spreading-skin-infection.red-line",
        "red_streak + skin_break|warmed|gunk|pain",
        NEIGHBOURS,
        "NHS: cellulitis",
    ),
    _rule(
        "spreading-skin-infection.spreading",
        "red_spread + skin_break|warmed|gunk",
        NEIGHBOURS,
        "NHS: cellulitis",
    ),
    _rule(
        "spreading-skin-infection.hot-and-spreading",
        "reddened + warmed + creeps_surely + skin|limb|skin_break",
        SENTENCE,
        "NHS: cellulitis",
    ),
    _rule(
        "spreading-skin-infection.pus-and-ill",
        "skin_break + gunk + feels_ill|reddened",
        NEIGHBOURS,
        "NHS: cellulitis",
    ),
    _rule(
        "spreading-skin-infection.bite",
        "bitten_skin + bite_broke",
        NEIGHBOURS,
        "NHS: bites",
    ),
    # No weight on the leg.
    _rule(
        "cannot-weight-bear.no-weight",
        "no_weight + hurt_moment",
        CONVERSATION,
        "Ottawa rules",
        unless="moves_fine",
    ),
    _rule(
        "cannot-weight-bear.limb",
        "no_weight + foot|ankle|knee|shin|leg + since_moment",
        NEIGHBOURS,
        "Ottawa rules",
    ),
    _rule(
        "cannot-weight-bear.carried",
        "carried + hurt_moment",
        NEIGHBOURS,
        "Ottawa rules",
    ),
    # Bones.
    _rule(
        "suspected-fracture-acute.snap",
        "bone_crack + bone_place + grown|bone_tender|pull_up_bone",
        CONVERSATION,
        "Ottawa rules",
    ),
    _rule(
        "suspected-fracture-acute.tender",
        "hurt_moment + bone_tender + grown|bruise",
        NEIGHBOURS,
        "Ottawa rules",
    ),
    _rule(
        "suspected-fracture-acute.hand",
        "hurt_moment + hand_useless",
        NEIGHBOURS,
        "NHS: broken wrist",
    ),
    _rule(
        "suspected-fracture-acute.older",
        "fall|twist + older_fall + hip_after_fall",
        MESSAGE,
        "NHS: broken hip",
    ),
    # Tendon and muscle.
    _rule(
        "achilles-rupture.bang",
        "tendon_place + tendon_bang + no_push_off",
        CONVERSATION,
        "CUH: Achilles",
    ),
    _rule(
        "achilles-rupture.kicked",
        "struck_from_behind + nobody_there|no_push_off",
        CONVERSATION,
        "CUH: Achilles",
    ),
    _rule("achilles-rupture.gap", "tendon_gap + tendon_bang", CONVERSATION, "CUH: Achilles"),
    _rule(
        "muscle-tendon-rupture.tear",
        "muscle_place + muscle_tear + big_bruise|leg_wont_lift|needs_support",
        NEIGHBOURS,
        "G-care: tendon rupture",
    ),
    _rule(
        "muscle-tendon-rupture.dent",
        "muscle_dent + muscle_tear|big_bruise|leg_wont_lift|needs_support",
        NEIGHBOURS,
        "G-care: tendon rupture",
    ),
    # Muscle breakdown.
    _rule("rhabdomyolysis.cola", "dark_pee", SENTENCE, "CDC: rhabdomyolysis"),
    _rule(
        "rhabdomyolysis.dark-and-sore",
        "dark_only + muscle_wrecked",
        CONVERSATION,
        "CDC: rhabdomyolysis",
    ),
    _rule(
        "rhabdomyolysis.swollen-arms",
        "muscle_wrecked + hard_session + grown",
        MESSAGE,
        "CDC: rhabdomyolysis",
    ),
    # Knees.
    _rule(
        "locked-knee.stuck",
        "knee_word + knee_stuck + stuck_hours",
        CONVERSATION,
        "G-care: knee",
    ),
    _rule(
        "knee-haemarthrosis.fast",
        "knee_ankle + knee_filled + fast_onset",
        CONVERSATION,
        "ELHT: knee injury",
        unless="year_cue",
    ),
    _rule(
        "knee-haemarthrosis.pop",
        "knee + knee_noise + knee_filled + fast_onset|pop",
        NEIGHBOURS,
        "ELHT: knee injury",
    ),
    _rule(
        "knee-haemarthrosis.kneecap",
        "kneecap_out + grown",
        NEIGHBOURS,
        "ELHT: knee injury",
    ),
    _rule(
        "knee-haemarthrosis.thinner",
        "knee_ankle + knee_filled + bleeds_easily",
        MESSAGE,
        "G-care: knee",
    ),
    # Nerves.
    _rule(
        "foot-drop-weakness.foot",
        "foot_wont_lift + new_weak|nerve_story",
        CONVERSATION,
        "NHS Lothian: foot drop",
    ),
    _rule(
        "foot-drop-weakness.leg",
        "leg_weaker + nerve_story|new_weak",
        NEIGHBOURS,
        "NHS Lothian: foot drop",
    ),
    # Hip.
    _rule(
        "femoral-neck-stress-fracture.hop",
        "groin_deep|bone_site + hop_fails",
        NEIGHBOURS,
        "Robertson 2017: FNSF",
    ),
    _rule(
        "femoral-neck-stress-fracture.walk",
        "groin_deep + hip_pain_word + walk_hurts + rest_hurts|load_jump",
        NEIGHBOURS,
        "Robertson 2017: FNSF",
        unless="groin_strain",
    ),
    # Testicles.
    _rule(
        "testicular-pain.sudden",
        "testicle_strict + testicle_strong",
        CONVERSATION,
        "NHS: testicle pain",
    ),
    _rule(
        "testicular-pain.bad",
        "testicle_bad + testicle_alarm",
        NEIGHBOURS,
        "NHS: testicle pain",
        unless="ball_gear",
    ),
    # Spine.
    _rule(
        "spinal-infection-or-fracture.fever",
        "back_bad + feels_ill",
        NEIGHBOURS,
        "NHS Lothian: spine",
    ),
    _rule(
        "spinal-infection-or-fracture.fragile",
        "back_bad|back_gave + back_sudden + fragile_bones",
        NEIGHBOURS,
        "NHS Lothian: spine",
    ),
    _rule(
        "spinal-infection-or-fracture.stooped",
        "back_word + back_sudden + stooped",
        NEIGHBOURS,
        "NHS Lothian: spine",
    ),
    _rule(
        "spinal-infection-or-fracture.cancer",
        "~cancer_past + back_word + back_constant",
        MESSAGE,
        "NHS Lothian: spine",
    ),
    # Children.
    _rule(
        "child-limp-urgent.fever",
        "child_word + child_limp|child_wont + feels_ill",
        CONVERSATION,
        "NICE CKS: childhood limp",
    ),
    _rule(
        "child-limp-urgent.wont",
        "child_word + child_wont + child_leg",
        CONVERSATION,
        "NICE CKS: childhood limp",
        unless="moves_fine",
    ),
    _rule(
        "child-limp-urgent.turned",
        "child_word + hip_turned",
        CONVERSATION,
        "RCH: SUFE",
    ),
    _rule(
        "child-limp-urgent.pop",
        "child_word + child_pop + child_wont|carried|needs_support",
        CONVERSATION,
        "RCH: SUFE",
    ),
    _rule(
        "child-limp-urgent.night",
        "child_word + child_night + child_leg",
        MESSAGE,
        "NICE CKS: childhood limp",
    ),
    _rule(
        "child-limp-urgent.long",
        "child_word + child_limp + limp_long",
        MESSAGE,
        "NICE CKS: childhood limp",
        unless="heel|grown_child",
    ),
    # Diabetic feet.
    _rule(
        "diabetic-foot-infected.hot-and-grown",
        "sugar_person + foot_part + diab_hot + diab_grown",
        MESSAGE,
        "NICE NG19",
        unless="foot_clean",
    ),
    _rule(
        "diabetic-foot-infected.sign",
        "sugar_person + foot_bad",
        CONVERSATION,
        "NICE NG19",
        unless="foot_clean",
    ),
    # Gut.
    _rule(
        "gi-bleed-black-stool.black",
        "stool_black",
        CONVERSATION,
        "NHS: bleeding from the bottom",
    ),
    _rule(
        "gi-bleed-black-stool.bloody",
        "stool_bloody",
        CONVERSATION,
        "NHS: bleeding from the bottom",
    ),
    # Heat.
    _rule(
        "heat-exhaustion-dehydration.sick",
        "hot_out + heat_sick + heat_ache",
        NEIGHBOURS,
        "NHS: heat exhaustion",
    ),
    _rule(
        "heat-exhaustion-dehydration.no-pee",
        "no_pee_long + long_hours",
        NEIGHBOURS,
        "NHS: dehydration",
    ),
    _rule(
        "heat-exhaustion-dehydration.nothing-down",
        "keeps_nothing + exertion",
        MESSAGE,
        "NHS: dehydration",
    ),
    # Head.
    _rule(
        "head-injury-minor.knock",
        "head_bump + head_symptom",
        CONVERSATION,
        "NHS: head injury",
    ),
    # Pregnancy.
    _rule(
        "pregnancy-warning-signs.sign",
        "pregnancy_sure + preg_bleed|spotting|preg_cramp|preg_faint|preg_calf|preg_head",
        CONVERSATION,
        "ACOG: exercise stop signs",
        unless="preg_fine",
    ),
    _rule(
        "pregnancy-warning-signs.weeks",
        "pregnancy_maybe + preg_leak|preg_tight|preg_quiet|spotting|shoulder_tip|preg_head",
        CONVERSATION,
        "ACOG: exercise stop signs",
        unless="preg_fine",
    ),
    # Heart.
    _rule(
        "sustained-palpitations.rest",
        "heart_racing + rest_place + goes_on",
        CONVERSATION,
        "NHS: palpitations",
        unless="heart_innocent",
    ),
    _rule(
        "sustained-palpitations.goes-on",
        "heart_racing + goes_on + current_cue|now",
        SENTENCE,
        "NHS: palpitations",
    ),
    _rule(
        "chest-pain-settled.once",
        "~chest_felt + ~went_off + ~days_back",
        CONVERSATION,
        "NHS: chest pain",
    ),
    *urgent_rarer.RULES,
)
