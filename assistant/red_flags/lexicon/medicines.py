"""Medicines, and too much of them."""

CONCEPTS = {
    "thinner": """
        warfarin, apixaban, eliquis, rivaroxaban, xarelto, edoxaban, dabigatran, pradaxa,
        heparin, clexane, enoxaparin, clopidogrel, plavix, blood thinner, blood thinners,
        anticoagulant, anticoagulants, thinners, anticoagulated, ticagrelor, tinzaparin,
        dalteparin, lixiana, coumadin
    """,
    "nsaid": """
        ibuprofen, naproxen, diclofenac, nurofen, advil, aleve, voltarol, voltaren, motrin,
        aspirin, anti inflammatory, anti inflammatories, antiinflammatories, nsaid, nsaids,
        etoricoxib, celecoxib, brufen, mefenamic, anti inflams, ibuleve, neurofen, cataflam,
        meloxicam, ketoprofen
    """,
    "paracetamol": """
        paracetamol, tylenol, acetaminophen, panadol, co codamol, cocodamol, lemsip, calpol,
        panamax
    """,
    "opioid": """
        codeine, tramadol, morphine, oxycodone, oxy, oxycontin, co codamol, cocodamol,
        dihydrocodeine, fentanyl, oramorph, zapain, percocet, vicodin, hydrocodone, sleeping
        tablets, sleeping tablet, zopiclone, diazepam, valium, pregabalin, gabapentin
    """,
    "fluoroquinolone": """
        ciprofloxacin, cipro, levofloxacin, levaquin, moxifloxacin, ofloxacin, delafloxacin,
        fluoroquinolone, fluoroquinolones, quinolone, floxed, flox, norfloxacin, avelox
    """,
    "steroid": """
        steroid, steroids, cortisone, cortisone shot, prednisolone, prednisone,
        dexamethasone, depo medrone, kenalog, steroid injection, steroid jab, cortisone jab,
        cortisone injection, corticosteroid, triamcinolone, hydrocortisone injection
    """,
    "steroid_jab": """
        (steroid|cortisone|cortizone|kenalog|depo medrone|corticosteroid|hydrocortisone)
        (injection|injections|jab|jabs|shot|shots), injected with
        (steroid|steroids|cortisone), (had|got|after|since) (a|my|the|)
        (cortisone|cortizone|steroid injection|steroid jab), jab in (my|the)
        (achilles|heel|knee|hip|shoulder|plantar|ankle|elbow|foot), injection in (my|the)
        (achilles|heel|knee|hip|shoulder|plantar|ankle|elbow|foot), injected my
        (achilles|heel|knee|hip|shoulder|foot|ankle|elbow)
    """,
    "pill": """
        the pill, contraceptive pill, combined pill, birth control, microgynon, hrt,
        contraceptive patch, tamoxifen, oestrogen, estrogen, rigevidon, yasmin, on the
        patch, testosterone
    """,
    "tablets": """
        tablets, tablet, pills, pill, painkillers, painkiller, meds, caps, capsules, tabs,
        packet, a pack, whole pack, box of, {nsaid}, {paracetamol}, {opioid}
    """,
    "interacting_drug": """
        {thinner}, sertraline, citalopram, fluoxetine, escitalopram, venlafaxine,
        duloxetine, ssri, ssris, antidepressant, antidepressants, lithium, methotrexate,
        ramipril, lisinopril, losartan, candesartan, blood pressure tablets, blood pressure
        meds, diuretic, diuretics, water tablets, furosemide, bendroflumethiazide,
        metformin, steroids, prednisolone
    """,
    "nsaid_risk": """
        kidney disease, kidneys, kidney problems, one kidney, kidney, ckd, ulcer, stomach
        ulcer, ulcers, liver disease, heart failure, heart disease, high blood pressure,
        blood pressure, crohns, colitis, ibd, asthma, asthmatic, stomach bleed, reflux,
        gastritis, breastfeeding, gastric bypass
    """,
    "overdose": """
        overdose, overdosed, od, oded, took too many, taken too many, swallowed
        (loads|lots|a bunch|a load|all|the whole), took the whole
        (pack|packet|box|bottle|strip), took a whole (pack|packet|box|bottle|strip), taken a
        whole (pack|packet|box|bottle|strip), double dosed, doubled up all, more than the
        max, over the max, over the limit, exceeded the, way over the dose, lost count of
        how many
    """,
}
