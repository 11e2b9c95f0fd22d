"""Signs of level clinician. Hands-on work asked in the words of a booking, without naming it."""

CONCEPTS: dict[str, str] = {
    "appointment": """
        slot, appointment, appointments, appt, booking, bookings, free hour, free slot, cancellation
    """,
    # Who moves an appointment comes all the same; who cancels it doesn't.
    "hands_on_booked": """
        (book|booking|booked|fit|squeeze|slot|get) (me|him|her|us|my dad|my mum|my husband|my wife)
        in, (book|booking|booked|rebook|move|moved|keep|change|swap|waste|rearrange|keeping|moving|
        want|need|like|find|get|free|first free|next free|any|what|which|still have|still got|have
        got|got) (my|the|a|an|that|your|our|this|tomorrows|todays|any) __ {appointment}, any
        (free|) (slots|appointments|cancellations), first free {appointment}, next free
        {appointment}, (can|could|may|should|shall|do) i still come (in|along|tomorrow|today|
        to you|on|for|at|then), shall i still come, should i still come, still ok to come (in|),
        booking for my
        (mum|dad|wife|husband|mother|father|sister|brother|partner), new client, im booked (in|)
        (for|with|on), i am booked (in|) (for|with|on), booked (in|) (with you|for (my|shins|calves|
        legs|back|the deep)), (do|can|could|would|will) you (still|) (do|see|treat|work on|work
        with) (somebody|someone|people|anyone|clients|pregnant|(_|) (ladies|women)|me if|us), (ok|
        okay|happy|alright|fine) (doing|treating|working on|seeing) (somebody|someone|people|
        anyone|me), (do|can|could|would|will) you (still|just|) (do|treat|work on|see to)
        (my|the|his|her|that|both|a|some|mums|dads)
        ({lower_limb}|{upper_limb}|back|neck|hip|hips|legs|full body|half hour|hour), do you (treat|
        work round|work around|do) {sick_veins}, the deep one, the usual (legs|back|calves|hour|
        hamstrings), (lie|lying) on my (front|tummy|stomach|side) (for|on), do i tick (the|that)
        box, your medical form, medical form question, wants (his|her) (calves|legs|back|hips) done,
        (id like|i would like|need|want|price for|book) (an|half an|a 30 minute|a 60 minute|one)
        hour, (need|want|like) an hour with, leg flush, flush massage, (do|see|treat) me
        (at|on|tomorrow|today|this|next), (got|have|any) (a|any|) (_|)
        (vacancy|vacancies|space|spaces|gaps), (my|the|her|his) (legs|calves|back|hips)
        (done|need|needs|loosened|sorted|worked), (calf|calves|hamstring|back|legs|that calf)
        (loosened|worked|seen to), good going over, able to see (my|me|him|her), (see|take|treat)
        (my|me) (mum|dad|husband|wife|son|daughter|on), do you take (people|anyone|clients|me),
        doctors note, (have|keep|come to|come for) my (session|{number}
        oclock|appointment|slot), ok for my ({number}|session|appointment), (neck and
        shoulders|legs|back|calves|shoulders) only (please|then|today|tomorrow|this|next), (work|go)
        (around|round) (a|my|the), first timer here, is (a|the) rub ok, (do|rub|work) the other leg
    """,
    # "No blood thinners but aspirin and clopidogrel": what is taken all the same.
    "thinner_excepted": """
        (except|apart from|besides|bar|other than|aside from|just|only|but|unless you count|now|use|
        using|inject|injecting|take|taking|on|its) __ {thinner_by_name}
    """,
    "thinner_by_name": """
        warfarin, apixaban, eliquis, rivaroxaban, xarelto, edoxaban, dabigatran, pradaxa, heparin,
        clexane, enoxaparin, clopidogrel, plavix, ticagrelor, tinzaparin, dalteparin, lixiana,
        coumadin
    """,
    # An appointment with somebody else.
    "booked_elsewhere": """
        (with|at|see|seeing|for) (the|my|a|an|our|your|her|his|) (_|) {other_clinic}, {other_clinic}
        (has|have|had|) (an|a|my|) {appointment}, {appointment} (_|) (the|my|a) {other_clinic}
    """,
    "other_clinic": """
        gp, gps, doctor, doctors, dr, hospital, nurse, scan, mri, xray, x ray, ultrasound,
        consultant, surgeon, surgery, midwife, midwifes, dentist, haematologist, hematologist,
        cardiologist, cardiology, clinic, optician, vet, bike fit, gait analysis, hairdresser,
        haircut, mot, blood test, vaccine, pilates, yoga, podiatrist, chiropodist
    """,
    "bone_in_boot": """
        (boot|cast|plaster|crutches) (on|) (for|because of) __ (broken|fractured|fracture|stress
        fracture|break), (broken|fractured) {limb} ___ (boot|cast|plaster), (work|go) (around|round)
        (a|my|the) (cast|plaster|boot), (broken|fractured)
        (metatarsal|ankle|tibia|fibula|foot|toe) ___ (boot|cast|plaster), in a (moon|walking|air|)
        (boot|cast)
    """,
    "bone_suspected": """
        (could|might|may|probably|possibly|think|thinks|thought|suspects|reckons|suspected|maybe)
        (be|have|its|ive|i have|ive got|it is|) (a|got a|) stress (fracture|reaction), (query|
        possible) stress (fracture|reaction),
        (wonders|wondering|worried|thinking|asking|queries|mentioned) (about|of|if its|if it is|)
        (a|) stress (fracture|reaction)
    """,
    "just_gave_birth": """
        (had|have had|just had|gave birth to) (my|a|the|our) (baby|little one|son|daughter|girl|boy|
        twins) (_|) (a week|a fortnight|ten days|{number} (days|weeks|week)|last week|last month)
        (ago|back|), (had|have had|just had) (my|a|the|our) (baby|little one|son|daughter) (a
        fortnight|a week|last week)
    """,
    "weeks_along": """
        (im|i am|shes|she is|now|only|about) {number} weeks (and|now|so|with|do|can|would|is|on),
        {number} weeks on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    """,
    # Who counts in weeks and asks how to lie is pregnant, or has had pain for two months: either is
    # for a clinician first.
    "weeks_counted": "{from_8} (weeks|wks)",
    "weeks_ahead": """
        (in|within|another|next|only|just) {number} (weeks|wks), {number} (weeks|wks) (left|until|
        till|away|to)
    """,
    "how_to_lie": """
        face down, face up, (lie|lying|lay|laying) (on|) (my|her|the|) (front|tummy|stomach|belly|
        side|flat), on my (front|tummy|stomach|belly|side), (cushion|pillow|bolster) (under|between|
        for|or|ok), side lying, lying flat
    """,
    "pregnant_word": "pregnant, pregnancy, bump, expecting, lie on my front, lie on my tummy",
    "session_count": """
        (third|fourth|fifth|sixth|{from_3}) (massage|massages|session|sessions) with (you|her|him|
        sue|them), (been|come) to (you|her|him) (three|four|five|six|{from_3}) times,
        ({from_3}|three|four|five|six) (massages|sessions) with _
    """,
    "no_better_for_it": """
        just the same, no better, no different, still the same, the same as (it was|before|ever),
        no change, hasnt shifted, not shifted, not helped
    """,
}
