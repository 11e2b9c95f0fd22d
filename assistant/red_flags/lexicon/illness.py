"""Illnesses, and signs of being ill."""

CONCEPTS = {
    "fever": """
        fever, fevers, feverish, temperature, high temp, a temp, temp of {fever_number},
        temp of {hot_core_number}, temp {fever_number}, temp {hot_core_number}, temp of
        {fever_number_f}, temp of {hot_core_number_f}, temperature of {number}, chills,
        shivery, shivering, shivers, shaking with cold, rigors, burning up, running a temp,
        hot and cold, the shakes
    """,
    "rigors": """
        rigors, shivering like mad, shaking uncontrollably, {cannot} stop shaking, {cannot}
        stop shivering, uncontrollable shivering, uncontrollable shaking, violent shivering,
        teeth chattering, shaking like a leaf,
        shivering fits, shaking fits
    """,
    "unwell": """
        unwell, ill, feel rough, feeling rough, feel awful, feel terrible, really poorly,
        poorly, very ill, like death, rotten, ropey, sick as a dog, flu like, flu, off
        colour
    """,
    "infection": """
        infection, infected, cellulitis, abscess, septic, sepsis, blood poisoning, gone
        septic, uti, chest infection, kidney infection, {wound} infection
    """,
    "vomiting": """
        vomiting, vomited, vomit, throwing up, threw up, being sick, been sick, puking,
        puked, chucking up, chundering, barfing, hurling, spewing, spewed, throw up, sick
        everywhere, heaving, retching, keep anything down, keep water down, keep fluids
        down, was sick, sick {from_2} times, chucked up
    """,
    "nausea": """
        nauseous, nausea, queasy, feel sick, feeling sick, felt sick, sickly, sick with it,
        sick feeling, nauseated
    """,
    "headache": """
        headache, headaches, head is (pounding|banging|splitting|killing), head
        (pounding|banging|splitting|hurts|killing|throbbing), sore head, pounding head,
        splitting headache, migraine, headachy, head feels like, head is sore
    """,
    "diabetic": """
        diabetic, diabetes, type 1, type 2, type one, type two, t1d, t2d, insulin, t1, t2,
        diabetics, libre, dexcom, metformin, cgm
    """,
    "ketones": "ketones, dka, ketoacidosis, ketone",
    "cancer": """
        cancer, chemo, chemotherapy, radiotherapy, melanoma, lymphoma, leukaemia, leukemia,
        myeloma, tumour, tumor, mastectomy, sarcoma, in remission, oncologist, oncology
    """,
    "clot": """
        clot, clots, blood clot, dvt, deep vein thrombosis, thrombosis, pulmonary embolism,
        embolism, pe in {number}, blood clots, clotted
    """,
    "clot_disorder": """
        factor v, factor five, factor v leiden, thrombophilia, antiphospholipid, clotting
        disorder, haemophilia, hemophilia, haemophiliac, von willebrand, bleeding disorder,
        low platelets, protein s, protein c
    """,
    "pregnant": """
        pregnant, pregnancy, {number} weeks pregnant, weeks along, {number} weeks gone,
        expecting a baby, im expecting, first trimester, second trimester, third trimester,
        trimester, with child, up the duff, baby bump,
        (im|i am|shes|she is|wife is) carrying ({number} months|{number} weeks|a baby|twins|my
        (first|second|third)), carrying {number} months
    """,
    "postnatal": """
        postnatal, postpartum, post partum, gave birth, after birth, since giving birth,
        since the birth, since having the baby, had a baby, had my baby, newborn, weeks post
        baby, c section
    """,
    "asthma": "asthma, asthmatic, inhaler, reliever, blue puffer, ventolin, salbutamol, puffer",
    "family_sudden_death": """
        died suddenly, sudden death, dropped dead, sudden cardiac, died in his sleep, died
        of a heart attack at {young_death}, died at {young_death}, died young
    """,
    "osteoporosis": """
        osteoporosis, osteoporotic, thin bones, brittle bones, osteopenia, weak bones, low
        bone density
    """,
    "stroke_word": "stroke, mini stroke, tia, brain bleed, aneurysm, brain haemorrhage",
    "covid_flu": """
        flu, covid, chest infection, glandular fever, mono, norovirus, stomach bug, tummy
        bug, virus, viral, pneumonia, bronchitis, mononucleosis, food poisoning, d and v,
        gastro, tonsillitis, strep
    """,
    "weight_loss": """
        losing weight, lost weight, weight loss, weight is dropping, weight dropping off,
        weight falling off, dropped {number} (kg|kilos|lbs|pounds|stone), lost {number}
        (kg|kilos|lbs|pounds|stone), lost a stone, lost half a stone, lost two stone,
        clothes hanging off, wasting away
    """,
    "not_trying": """
        without trying, not trying, not dieting, no reason, for no reason, unintentionally,
        unexplained, eating the same, eating normally, dont know why, havent changed, not on
        a diet
    """,
    "night_sweats": """
        night sweats, drenched at night, soaked sheets, sheets soaked, wake up soaked,
        waking up soaked, wake drenched, waking drenched, change the sheets, sweating at
        night, drenching sweats, wringing wet, pyjamas soaked
    """,
    "inflammatory": """
        psoriasis, ankylosing, crohns, colitis, uveitis, iritis, spondylitis,
        spondyloarthritis, rheumatoid, sausage toe, sausage finger, sausage toes, ibd,
        psoriatic, inflamed eye, red eye
    """,
}
