"""Conditions by their names, and the words that make one somebody's own: "I've got rhabdo"."""

from typing import Final

# What a name is, by the rule that it belongs to (`rules/diagnoses.py`).
ACUTE: Final = {
    "lung_clot": """
        pulmonary (embolism|emboli|embolus), (lung|pulmonary) embolism,
        (clot|clots) (on|in) (my|the|a|his|her|one) (lung|lungs)
    """,
    # "My stroke" is mostly a swimmer's, "my heart attack arc" a joke.
    "heart_attack": """
        (a|another|minor|mild|massive|silent) heart attack, cardiac arrest, myocardial infarction,
        acute coronary syndrome
    """,
    "stroke": "a stroke, another stroke, mini stroke, ministroke, transient ischaemic attack, tia",
    "cauda_equina": "cauda equina, caudal equina, cauda equina syndrome",
    "tight_limb": "acute compartment syndrome",
    "heat_stroke": "heat stroke, heatstroke, sunstroke, exertional heat stroke",
    "low_sodium": "hyponatremia, hyponatraemia, low sodium, water intoxication",
    "allergy": "anaphylaxis, anaphylactic shock, anaphylactic reaction",
    "blood_poisoning": """
        sepsis, septicaemia, septicemia, blood poisoning, septic shock, meningitis,
        necrotising fasciitis, necrotizing fasciitis
    """,
    "lung_collapse": "collapsed lung, pneumothorax, punctured lung",
    "aorta": "aortic dissection, dissected aorta, aortic rupture, ruptured aneurysm",
    "out_of_joint": "dislocated (knee|kneecap|knee cap|hip|ankle|shoulder|elbow|toe|patella)",
    "leg_clot": """
        dvt, deep vein thrombosis, blood clot, thrombosis,
        (clot|clots) in (my|the|a) (leg|calf|thigh|groin|arm|foot|vein)
    """,
    "muscle_breakdown": "rhabdo, rhabdomyolysis, rabdo, muscle breakdown",
    "infected_joint": """
        septic arthritis, septic (knee|hip|ankle|joint),
        (infected|infection in my|infection in the) (knee|hip|ankle|joint|bone), bone infection,
        joint infection, osteomyelitis
    """,
    "infected_skin": """
        cellulitis, erysipelas, lymphangitis,
        infected (blister|blisters|toe|toenail|wound|cut|graze|bite)
    """,
    "infected_spine": "discitis, spinal infection, vertebral fracture, fractured vertebra",
    "broken_bone": """
        (broken|fractured) (ankle|foot|leg|toe|toes|wrist|arm|hip|pelvis|shin|metatarsal|heel|rib|
        ribs|kneecap|knee|tibia|fibula|femur|collarbone|elbow|hand|finger),
        (broken|fractured) bone
    """,
    "achilles_gone": """
        (ruptured|torn|snapped) (my|an|the|his|her|) achilles, achilles (rupture|tear),
        ruptured achilles
    """,
    "tendon_gone": """
        (quad|quadriceps|patellar|patella|hamstring|calf|biceps|tendon|muscle) (tendon|muscle|)
        (rupture|avulsion), ruptured (my|a|the|his|her|)
        (quad|quadriceps|patellar|hamstring|calf|tendon|muscle|bicep|biceps|plantaris),
        complete _ (tear|rupture), complete (tear|rupture), full thickness tear, grade (3|three)
        (tear|strain|rupture)
    """,
    "hip_break": """
        (femoral neck|neck of femur|hip|navicular|sacral|pelvic) stress (fracture|reaction)
    """,
    "stress_break": """
        stress (fracture|fractures|reaction), hairline (fracture|crack), bone stress
        (injury|reaction)
    """,
    "foot_drop": "foot drop, drop foot, dropped foot",
    "concussion": "concussion, concussed, concusion",
    "torsion": "testicular torsion, torsion",
    "heat_exhaustion": "heat exhaustion, severe dehydration",
    "sick_foot": "infected (foot ulcer|ulcer), infected diabetic foot",
}
LASTING: Final = {
    "heart_ill": """
        angina, heart failure, cardiomyopathy, hcm, myocarditis, pericarditis, endocarditis,
        heart (murmur|condition|disease|problem|defect|block|trouble), arrhythmia, arrythmia,
        afib, a fib, atrial (fibrillation|flutter), long qt, wolff parkinson white, wpw, brugada,
        svt, aortic stenosis, pacemaker, leaky valve, coronary (artery disease|disease), stent,
        stents
    """,
    "limb_pressure": "compartment syndrome, exertional compartment syndrome, cecs",
    "sick_vein": "phlebitis, thrombophlebitis, vein (thrombosis|inflammation), inflamed vein",
    "artery_ill": """
        peripheral (artery|arterial|vascular) disease, claudication, popliteal (artery|)
        entrapment, blocked (artery|arteries), narrowed (artery|arteries), aneurysm
    """,
    "nerve_ill": """
        sciatica, (slipped|herniated|prolapsed|ruptured) (disc|disk|discs), nerve damage,
        neuropathy, (trapped|pinched|compressed) nerve, radiculopathy, tarsal tunnel,
        mortons neuroma, neuroma, spinal stenosis
    """,
    "joints_inflamed": """
        gout, rheumatoid arthritis, (ankylosing|axial) (spondylitis|spondyloarthritis), psoriatic
        arthritis, reactive arthritis, lupus, polymyalgia, polymyalgia rheumatica
    """,
    "blood_ill": """
        haemophilia, hemophilia, (bleeding|clotting|blood) disorder, factor v leiden, factor five
        leiden, thrombophilia
    """,
    "cancer_ill": """
        bone cancer, sarcoma, osteosarcoma, bone (tumour|tumor), leukaemia, leukemia, myeloma,
        (tumour|tumor) (in|on) (my|the) (leg|bone|thigh|shin|knee|foot|hip|spine|back|calf)
    """,
    "little_eaten": "anorexia, bulimia, eating disorder, red s, amenorrhea, amenorrhoea",
    "foot_ulcer": "foot ulcer, diabetic foot, charcot foot",
}

NAMED: Final = {f"named_{key}": names for key, names in {**ACUTE, **LASTING}.items()}

_DOING = """(run|running|jog|jogging|race|racing|train|training|exercise|exercising|parkrun|massage|
    massaged|massages|marathon|walk)"""


def _own_acute(name: str) -> str:
    return f"""
        {{have_now}} __ {{{name}}}, my {{{name}}}, {{others_have_now}} __ {{{name}}},
        {_DOING} __ (on|with|through|despite|during) __ {{{name}}}, just had (a|an|) {{{name}}}
    """


def _own_lasting(name: str) -> str:
    return f"""
        {{have_now}} __ {{{name}}}, my {{{name}}},
        (can|should|may|could|do|shall) i __ {_DOING} __ (on|with|through|despite) __ {{{name}}}
    """


CONCEPTS: Final = {
    "have_now": """
        i have, ive got, ive a, i got, ive just got, ive now got, i have got, might have, may have,
        could have, diagnosed with, diagnosed me with, told me its, told me i have, told i have,
        told ive got, told its, turns out i have, turns out its, turns out ive got, suffer from,
        suffering from, suffer with, suffering with, living with, do i have, have i got, is this,
        could this be, could it be, mine (is|could be|might be|may be), think its, reckon its, sure
        its, suspect its, i suspect,
        ive developed, i developed, (doctor|doctors|gp|hospital|consultant|physio|scan|mri|xray|x
        ray|ultrasound|bloods|medic|nurse|they)
        (says|said|say|thinks|thought|think|reckons|reckon|found|find|showed|shows|confirmed|
        diagnosed|suspects|suspected)
    """,
    "others_have_now": """
        (he|she|husband|wife|partner|son|daughter|kid|mate|friend|mum|dad|buddy|runner) (has|has
        got|s got|might have|may have|could have)
    """,
    **NAMED,
    **{f"own_{key}": _own_acute(f"named_{key}") for key in ACUTE},
    **{f"own_{key}": _own_lasting(f"named_{key}") for key in LASTING},
    "diagnosis_over": """
        healed, mended, (years|year|decades|seasons|ages) (ago|back), {long_over},
        (fully|completely|long) (recovered|better), ruled out, rules out, ruling out, all clear,
        cleared, discharged, signed off, in remission, came back (clear|negative|clean), hes fine
        now, shes fine now, im fine now, never had, not got, no sign of, (scan|mri|test|ultrasound)
        (was|is|came back) (clear|negative|clean|normal), turned out (to be|it was)
        (nothing|just|only), operated
    """,
    "diagnosis_unmeant": """
        {kin_story}, {learn_cue}, {writing_cue}, stroke
        (penalty|rate|technique|play|count|volume|length|work), (arm|swim|swimming|breast) stroke,
        front crawl, (good|better) stroke, (a|the) stroke of, (nearly|almost) (had|gave|have)
        (a|me a), (gave|give|giving) (me|my|him|her|everyone|us) (a|another) heart attack,
        (named|called) __ (gout|stroke), (mum|mother|dad|wife|husband|partner|mate|friend|law|kids)
        ___ (insists|insisted|convinced|swears|jokes|joked),
        (someone|somebody|people|patients|runners|athletes|anyone) with,
        (happy|fine|ok|okay) (for|with) (me|us) (to|running), (says|said) i can, cleared to, good
        to go, green light, gave me the go, for charity, charity, fundraising, fundraiser, raising
        money, in aid of, on (my|the|a) (doctors|gps|rheumatologists|consultants|specialists) plan,
        pain free
    """,
}
