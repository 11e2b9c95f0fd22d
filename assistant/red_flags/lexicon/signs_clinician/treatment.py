"""Signs of level clinician. Pregnancy, operations, treatment."""

CONCEPTS: dict[str, str] = {
    # Pregnancy, operations, treatment
    "pregnant_said": """
        {pregnant}, {number} (weeks|week) (along|pregnant|preg|gone|in my pregnancy), in
        (my|the|her|) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) month,
        (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) month pregnant, {number}
        weeks with my (first|second|third|fourth), {number} months (pregnant|gone), (baby|babys)
        (is|) (kicking|moving|growing), im expecting, were expecting, my midwife, {number} weeks
        and baby, up the stick, antenatal, prenatal, preggo, {number} weeks gone, {number} weeks
        and its, due as in baby, suits a bump, bump on the table, all well at the midwife,
        {number} weeks with baby, pregnant client, mum to be, expecting in, client is pregnant,
        baby due, {number} wks along, {number} wks pregnant, client is {number} weeks, clients
        {number} weeks, in my first trimester, fifth month, sixth month, seventh month, {number}
        weeks gone and,
        expecting (my|our|a|twins|in|at) (baby|first|second|third|girl|boy|little| january|
        february| march| april| may| june| july| august| september| october| november| december)
    """,
    "newborn_weeks": """
        {number} (days|weeks|week) (postnatal| postpartum| post partum| post natal| after birth|
        after giving birth| after the birth| after having| since giving| since having| since the
        birth| post birth| post baby), gave birth (only|just|about|) {number} (days|weeks|week),
        gave birth (last|a) (week|fortnight|month), (baby|babys|babe|wee one|little one)
        (is|was|came|born|arrived|) (only|just|now|) {number} (days|weeks|week), (had|have had|ive
        had) (my|a|the|our) baby (only|just|about|) {number} (days|weeks|week),
        (postnatal|postpartum) {number} weeks
    """,
    "op_word": """
        surgery, operation, op, operated, operated on, knee replacement, hip replacement, new hip,
        new knee, c section, caesarean, cesarean, keyhole, arthroscopy, laparoscopy, hernia,
        hernia repair, bunion op, acl op, meniscus trim, meniscus repair, reconstruction, appendix
        out, plate in, pinned, hysterectomy, vasectomy, mastectomy, gallbladder out, lump removed,
        stitches, stitches out, tendon repair, fixation, knee scope, scoped, skin graft,
        discectomy, off the hip, took the prostate, pins out, knee op, hernia op, hip op, ankle
        op, back op, op for, lump off, ligament repair, hip fitted, hip replaced, knee replaced,
        acl operation, acl surgery, acl reconstruction, acl repair, my section, the section,
        section was, microdiscectomy, prostate out, prostatectomy, meniscus op
    """,
    "operated_lately": """
        {op_word} ___ {number} (days|weeks|week) (ago|back|before|since|now), {op_word} ___
        (last|yesterday) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday),
        {number} (days|weeks|week) (since|after|post|out from|on from|out of|past|from) ___
        {op_word}, {number} (days|weeks|week) post op, (a|one) (week|fortnight|month)
        (after|since|post|out from|on from) ___ {op_word}, {op_word} (a|one)
        (week|fortnight|month) (ago|back), stitches (came|come|are|were|just|only|) out, stitches
        still in, staples out, staples still in, {op_word} fitted {number} weeks, {op_word}
        (was|is|were|done|had|) ___ (a|one|six|two|three|four|five|eight)
        (month|months|weeks|week|fortnight) ago, {op_word} (was|is) {number} weeks, {op_word} four
        weeks ago, {number} (weeks|days) since they took, they took ___ {number} (weeks|days) ago,
        off the hip {number} weeks, (op|operation|surgery|section|new hip|new knee) {number}
        (days|weeks), {number} weeks friday, {op_word} {number} weeks friday, {op_word} last
        (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday), {op_word}
        yesterday, catheters out, {number} weeks from ___ {op_word}, meniscus
        (trimmed|repaired|removed|trim|repair) {number} (days|weeks|week) ago, {number}
        (days|weeks|week) (since|after|post) (my|a|the|) meniscus (trim|repair)
    """,
    "bone_healing": """
        (broke|broken|fractured) (my|a|his|her|the) __ {limb} ___ {number} (weeks|week)
        (ago|back), (fracture|stress fracture) ___ {number} (weeks|week) (ago|back),
        (boot|cast|plaster|crutches) (came|is|was|just|only|got taken|) off ___
        (last|yesterday|this|today|{number}), out of (the|a|my|his|her) (boot|cast|plaster) ___
        (last|yesterday|this|today|{number}|now), {number} (weeks|week) (after|since|post|into)
        (a|my|the|his|her) (fracture|break|stress fracture|broken), (boot|cast|plaster) came off
        ___ (on|last|yesterday|this), (boot|cast|plaster) (came|was taken|is|got) off, out of
        (the|a|my) (boot|cast) {number} (days|weeks)
    """,
    "cancer_treated_now": """
        chemo, chemotherapy, radiotherapy, radiation therapy, immunotherapy, lymphoedema,
        lymphedema, lymph nodes out, lymph nodes removed, nodes out, (round|cycle|cycles|rounds)
        of chemo, herceptin, oncologist, oncology, in radiation, radiation for, radio on, having
        radiation, arm sleeve, wear the stocking and, groin nodes, nodes were taken, took the
        glands, glands under my arm, nodes removed, on tamoxifen and chemo, chemo next, between
        chemo, had radiotherapy on
    """,
    # Wounds and tetanus
    "dirty_wound": """
        (rusty|dirty|muddy) ___ (nail|fence|wire|blade|metal|tin|cut|wound|puncture|graze), (nail|
        thorn|spike|splinter|barbed wire|glass) ___ (through|into|in) ___ (foot|shoe|trainer|sole|
        heel|hand|leg|knee), (cut|graze|grazed|gash|gashed|scraped|puncture|bite|bitten|wound|
        splinter|blister) ___ (rusty|soil|manure|farm|muddy|mud|fence|field|barbed|dog|nail|garden),
        (trod|stood|stepped) on (a|an|some) (_|) (nail|spike|thorn|glass|needle), rusty nail
    """,
    "tetanus_gap": """
        (never|not|havent|hasnt|no) ___ tetanus, tetanus ___ (never|years|due|overdue|out of date|
        since school|ages|lapsed|not sure|no idea|run out|cant remember), {firmly_cannot} remember
        ___ tetanus, (due|overdue) ___ tetanus, do i need ___ tetanus, need a tetanus, no idea ___
        tetanus
    """,
}
