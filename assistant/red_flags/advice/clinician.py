"""What is said at level clinician, by condition: who to see and how soon, and what to stop."""

from assistant.red_flags.advice.general import Text

CLINICIAN: dict[str, Text] = {
    "focal_bone_pain": Text(
        "See a physio or GP within a few days: one sore spot on bone can be a stress injury.",
        (
            "No running or jumping until it has been examined; swim or cycle only if that is "
            "pain-free.",
            "No massage, massage gun or roller on the bone, and no hop tests.",
            "Tell them about missed periods or eating little. An early X-ray can look normal,"
            " so ask about an MRI.",
            "Same-day help ({urgent}) if you can't walk on it, it hurts at rest, or it moves "
            "into the hip or groin.",
        ),
    ),
    "night_rest_pain": Text(
        "See a GP or physio within days: pain that stays at rest or wakes you needs a check.",
        (
            "Leave out running, massage and rolling of that area until then.",
            "Note the nights, and whether any position eases it.",
            "Same-day help ({urgent}) with a fever, weight loss, a past cancer, a fast rise "
            "in pain, or if you can't put weight on it.",
        ),
    ),
    "worsening_week_on_week": Text(
        "Book a physio or GP this week: pain that climbs although you eased off needs a look.",
        (
            "Stop the running that brings it on. More miles or more massage come after the check.",
            "Keep a short log: when it starts, how strong it is, how it is next morning.",
            "Same-day help ({urgent}) if you can't walk on it, or it swells, goes numb or "
            "weak, or wakes you.",
        ),
    ),
    "numbness_tingling": Text(
        "See a GP or physio before any massage: numbness or tingling can come from a nerve.",
        (
            "Ease off, loosen shoes and laces, and leave out what sets it off.",
            "No digging into the buttock, the back of the hip or the outside of the knee.",
            "Same-day help ({urgent}) for new weakness, a foot that slaps, or numbness that "
            "spreads fast.",
            "Call {emergency} for numbness between the legs, both legs, or trouble with "
            "bladder or bowels.",
        ),
    ),
    "swelling_heat_redness": Text(
        "See a GP or physio within days: swelling that stays or returns needs a look before "
        "massage.",
        (
            "No running on it. Ice it through a cloth, keep it raised, and bandage it lightly.",
            "Nothing hands-on over a hot, swollen or bruised part for at least 48 to 72 hours.",
            "Same-day help ({urgent}) if one calf swells or turns warm, a joint is hot and "
            "you feel feverish, or you can't put weight on it.",
        ),
    ),
    "systemic_symptoms": Text(
        "See a GP within days: these signs together need blood tests, not a massage.",
        (
            "Ease off training, and don't book massage to flush it out.",
            "Tell the GP about weight, sweats, fevers, tiredness and bruises, and since when.",
            "Same-day help ({urgent}) if you feel very unwell, have back pain with a fever, "
            "or can't get through the day.",
        ),
    ),
    "cancer_history_bone_pain": Text(
        "Ring your GP or cancer team within days: new bone pain after a cancer should be checked.",
        (
            "It is often something plain, but nobody can tell that without an examination.",
            "No deep massage, massage gun or roller over the sore part, and no running that "
            "hurts it.",
            "Same-day help ({urgent}) for severe back pain, or pain that rises fast.",
            "Call {emergency} for weak or numb legs, or trouble with bladder or bowels.",
        ),
    ),
    "growing_lump": Text(
        "See a GP soon about the lump; they can send you on quickly if it needs a scan.",
        (
            "No massage, rolling or needling, and no attempt to break it up.",
            "Take a photo and measure it today, so that any change shows.",
            "Same-day help ({urgent}) if it turns hot and red with a fever, or a testicle "
            "hurts suddenly.",
        ),
    ),
    "red_s": Text(
        "See a GP or sports doctor soon: your body may be short of energy for all that training.",
        (
            "Ask for a check for low energy availability (REDs): hormones, bones, blood.",
            "With any bone pain, stop running now. Massage can't mend a bone.",
            "Eat regularly and don't diet. If food or exercise feels out of hand, tell the GP"
            " or an eating-disorder helpline.",
            "Same-day help ({urgent}) for hip or groin pain, fainting, or feeling very unwell.",
        ),
    ),
    "fluoroquinolone_tendon": Text(
        "Stop the antibiotic, and speak to whoever prescribed it or a pharmacist today.",
        (
            "This kind of antibiotic can harm tendons, even weeks after the course. Ask for "
            "another one.",
            "No running on that tendon, no heel drops, no stretching.",
            "No massage, scraping or injection there.",
            "Same-day help ({urgent}) if you can't reach them, or for a pop, sudden weakness or no "
            "push-off.",
        ),
    ),
    "steroid_tendon": Text(
        "Ask whoever injected or prescribed the steroid before you run, load or massage that part.",
        (
            "After an injection the usual advice is one to two quiet weeks; a numb or weaker "
            "tendon can tear.",
            "No deep massage, scraping or massage gun there.",
            "On long-term steroids, have new bone pain seen by a GP soon.",
            "Same-day help ({urgent}) for a pop, sudden weakness, a hot swollen joint or a fever.",
        ),
    ),
    "anticoagulant_clot_massage": Text(
        "Ask your GP, pharmacist or clot clinic before any massage, rolling or needling.",
        (
            "Until they agree: no deep work, massage gun, cupping, scraping or needling, and "
            "tell every therapist.",
            "Never massage a calf that is newly sore, swollen or warm: that needs help the "
            "same day ({urgent}).",
            "Large or spreading bruises, or blood in urine or stool: {urgent} today.",
            "Call {emergency} after any knock to the head, or for breathlessness, chest pain "
            "or a sudden bad headache.",
        ),
    ),
    "varicose_veins_massage": Text(
        "Ask a GP or vein clinic before any massage or rolling near the veins.",
        (
            "No deep massage, massage gun, roller or cups over a vein.",
            "After a vein procedure, wait for the clinic's go-ahead for massage and running.",
            "Gentle running is often fine; ask about compression socks.",
            "Same-day help ({urgent}) for new swelling, warmth, a colour change or a hard "
            "sore cord.",
        ),
    ),
    "pregnancy_surgery_massage": Text(
        "Ask your midwife, surgeon or cancer team first, before massage, rolling or running.",
        (
            "In pregnancy: a therapist trained for it, lying on your side, no deep work on "
            "legs or belly.",
            "After an operation or a break: nothing over bone or scar until they say it has "
            "healed.",
            "In cancer treatment: light touch only, away from the treated part and from a "
            "swollen limb.",
            "Same-day help ({urgent}) for a swollen or sore calf, bleeding, a fever or an "
            "oozing wound.",
        ),
    ),
    "diabetic_foot_wound": Text(
        "Have the foot seen within one to two working days: diabetic foot team, podiatrist or GP.",
        (
            "With diabetes a small or painless wound counts too. No running on it.",
            "Don't pop, cut or file it. Cover it clean and look at it every day.",
            "No massage or soaking of that foot.",
            "Same-day help ({urgent}) for redness, warmth, swelling, smell, pus, black skin "
            "or a fever.",
        ),
    ),
    "child_hip_knee_pain": Text(
        "Have the child seen by a GP or physio within a few days, sooner for hip, groin or a limp.",
        (
            "No running, jumping or PE until then. Hip trouble can show as knee pain.",
            "No massage or stretching to run it off.",
            "Same-day help ({urgent}) with a fever, a leg that turns out, worse pain, or if "
            "they won't stand on it.",
        ),
    ),
    "palpitations_dizziness_running": Text(
        "See a GP or sports doctor soon and ask for an ECG, before any hard session or race.",
        (
            "Keep it easy and run with company, or rest, until it has been checked.",
            "Tell them about heart trouble or sudden deaths in the family.",
            "Same-day help ({urgent}) if the racing goes on at rest.",
            "Call {emergency} for a blackout, chest pain or bad breathlessness.",
        ),
    ),
    "breathlessness_exertion_new": Text(
        "See a GP or asthma nurse soon: new breathlessness or wheeze on runs needs a check.",
        (
            "Ease off until then, and carry your reliever inhaler if you have one.",
            "Ask for peak flow, inhaler technique, and an ECG or blood tests if needed.",
            "Call {emergency} if you are breathless at rest, can't finish a sentence, turn "
            "blue, cough blood or have chest pain.",
        ),
    ),
    "persistent_pain": Text(
        "Book a physio, GP or sports doctor: this has gone on long enough to be examined.",
        (
            "More of what hasn't helped so far, massage included, is unlikely to settle it.",
            "Keep moving within what stays comfortable, and note when it comes on.",
            "Same-day help ({urgent}) if it swells, locks, goes numb or weak, or you can't "
            "put weight on it.",
        ),
    ),
    "exertional_compartment": Text(
        "See a sports physio or sports doctor: tightness at a set point of each run can be tested.",
        (
            "Stop before it builds. Massage and rolling bring short relief at best.",
            "They can measure pressure in the muscle, and check nerve and artery.",
            "Call {emergency} if the pain stays at rest, or the leg is rigid, numb, weak or cold.",
        ),
    ),
    "exertional_claudication": Text(
        "See a GP soon to have the pulses in your legs checked.",
        (
            "No hills or sprints until then.",
            "No deep calf massage or rolling until the blood flow is known.",
            "Call {emergency} if the foot turns cold, white or numb, or hurts at rest.",
        ),
    ),
    "inflammatory_pain": Text(
        "See a GP soon and ask whether this could be an inflammatory joint or back condition.",
        (
            "Blood tests and a rheumatologist can find out; massage may ease it but won't "
            "treat it.",
            "Keep gentle movement going.",
            "Same-day help ({urgent}) for a red painful eye, blurred sight, a hot swollen "
            "joint or a fever.",
        ),
    ),
    "visible_haematuria": Text(
        "See a GP within a day or two, even if the urine is clear again.",
        (
            "Don't put it down to running before it has been tested.",
            "Rest from running for two to three days, drink as usual, no ibuprofen or the like.",
            "Same-day help ({urgent}) for clots, trouble passing water, pain, a fever, or "
            "brown urine with sore muscles.",
        ),
    ),
    "illness_fever_running": Text(
        "No running or massage while you are ill; see a GP if it is slow to clear.",
        (
            "Rest until a day or two after the fever, chest signs or stomach trouble have gone.",
            "Then build up over several easy days. After glandular fever, ask a GP first.",
            "Same-day help ({urgent}) if you can't keep fluids down, or get worse.",
            "Call {emergency} for chest pain, breathlessness, fainting or a racing heart.",
        ),
    ),
    "nsaid_caution": Text(
        "Ask a pharmacist or GP before you take any anti-inflammatory, tablet or gel.",
        (
            "Don't take it before or during a run or race, or to mask pain: it can harm the "
            "kidneys.",
            "Paracetamol is usually the first choice. If an anti-inflammatory is allowed: "
            "lowest dose, few days, with food.",
            "Same-day help ({urgent}) for black stool, little or dark urine, swollen ankles, "
            "wheeze or a rash. Vomiting blood: {emergency}.",
        ),
    ),
    "tetanus_risk": Text(
        "Ask a GP, pharmacist or walk-in clinic today or tomorrow whether you need a tetanus jab.",
        (
            "Wash the wound well with clean water, take out what comes easily, and cover it.",
            "A deep or dirty wound may need cleaning, and antibiotics as well.",
            "No massage or rolling near it, and keep it dry on runs until it has closed.",
            "Same-day help ({urgent}) if it turns red, hot or smelly, or something is still in it.",
            "Call {emergency} for a stiff jaw, spasms, or trouble swallowing or breathing.",
        ),
    ),
}
