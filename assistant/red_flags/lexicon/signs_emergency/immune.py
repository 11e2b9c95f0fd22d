"""Signs of level emergency. A fever while the body's defences are down."""

CONCEPTS: dict[str, str] = {
    # Treatments and losses after which a fever alone is an emergency.
    "immune_down": """
        chemo, chemotherapy, neutropenic, neutropenia, agranulocytosis, (low|no|hardly any)
        (neutrophils|neutrophil count|white cells|white cell count|white count|white blood cells),
        (neutrophils|white cells|white count|white blood cells|counts)
        (are|is|were|was|still|have|has|) __ (low|rock bottom|dropped|zero|on the floor),
        immunosuppressed, immune suppressed, immunocompromised, immune compromised
    """,
    # Lost for good: long ago counts as well.
    "immune_lost": """
        no spleen,
        without (a|my) spleen, (havent|dont have|hasnt) (got|) a spleen, spleen (is|was|has been|)
        (out|removed|taken out|gone), (lost|removed|took) (my|his|her) spleen, splenectomy,
        asplenic, (stem cell|bone marrow|kidney|liver|heart|lung|renal)
        transplant
    """,
    # Medicines that lower the defences less: a fever on them is for the same day.
    "immune_medicine": """
        methotrexate, azathioprine, ciclosporin, cyclosporine, tacrolimus, mycophenolate,
        leflunomide, infliximab, adalimumab, humira, rituximab, tocilizumab, etanercept, enbrel,
        biologic, biologics, anti tnf, tofacitinib, baricitinib, immunosuppressant,
        immunosuppressants, clozapine, carbimazole, (long term|longterm|high dose)
        (steroids|prednisolone|prednisone|pred)
    """,
    "fever_told_plainly": """
        fever, fevers, feverish, a temp, high temp, high temperature, (running|run|ran|got|had|have)
        a (temp|temperature), temp of {number}, temperature of {number}, (temp|temps|temperature)
        (is|was|hit|of|at|up to|reads|reading|now|s|says|) (about|over|now|) (37.8|37.9|
        {fever_number}|{hot_core_number}|{fever_number_f}|{hot_core_number_f}), ({fever_number}|
        {hot_core_number}) (fever|temp|temperature|on the thermometer), thermometer ___ (37.8|37.9|
        {fever_number}|{hot_core_number}|{fever_number_f}|{hot_core_number_f}), chills, shivery,
        shivering, shivers, {rigors}, the shakes, hot and cold
    """,
    # "On chemo, 38.1".
    "immune_and_number": """
        ({immune_down}|{immune_lost}) (and|its|im|now|today|at|reading|)
        ({fever_number}|{hot_core_number})
    """,
    "fever_is_bad": """
        {severe_rigors}, {out_of_mind}, {drowsy}, {fast_breath_or_heart}, {mottled_skin},
        {vomiting}, so ill, really ill, very ill, terrible, awful, cant stand, faint
    """,
    # Treated long ago; or the number of something else.
    "defences_back": """
        (finished|ended|completed|done with|came off|stopped|last) ___ (chemo|chemotherapy) ___
        (years|year|months|summer|winter|spring|autumn|{past_year}), (chemo|chemotherapy) ___ (years
        ago|year ago|years back|months ago|in {past_year}|last year|last summer|last winter|finished
        years|ended years), years clear, in remission, remission since
    """,
    "number_of_else": """
        {number} (miles|mile|weeks|week|k|km|minutes|mins|min|days|years|degrees|laps|runs|times)
    """,
    "kin_treated": """
        ({near_kin}|{far_kin}|sisters|brothers|husbands|hubby|mates|friends|son|sons|daughter|
        daughters) (is|was|has|had|who|whos|having|started|on|been|with|) ___
        ({immune_down}|{immune_lost}), (immunocompromised|immunosuppressed)
        (friend|mate|mum|mom|dad|partner|wife|husband|sister|brother|client|clients|friends)
    """,
    "kin_fever": """
        (she|shes|he|hes|her|his) ___ {fever_told_plainly}, ({near_kin}|{far_kin}|son|daughter)
        (has|is|got|had|now) (a|got|) {fever_told_plainly},
        and (has|is|got|had|was|now) (got|a|) {fever_told_plainly}
    """,
}
