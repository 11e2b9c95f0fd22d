"""Sentences for the urgent rules of what goes wrong inside: (hits, near misses) by rule.

" // " parts the turns of one runner.
"""

INNER: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "pregnancy-warning-signs.side-pain": (
        (
            "late period and one-sided pelvic pain, can I still race?",
            "Dull ache by my hip bone since Monday. // missed my period as well",
        ),
        (
            "period is late, test was negative, tummy ache after gels",
            "11 weeks pregnant, shin splints, stabbing low down after hills",
            "period pain low on one side each month, can I run?",
        ),
    ),
    "fever-immunosuppressed.medicine": (
        ("on methotrexate, temp of 38.6 this morning", "I take humira. // got a fever, can I run?"),
        ("on methotrexate, no fever, sore knees", "it's 38 degrees here and I'm on humira"),
    ),
    "asthma-uncontrolled.peak-flow": (
        ("peak flow is 300, usually 450", "peak flow usually 500, now 350, bit chesty"),
        ("peak flow 430, usually 450, ok to race?", "I ran 300 km, usually 450 in a month"),
    ),
    "asthma-uncontrolled.relief": (
        (
            "going through a blue inhaler a week with my asthma",
            "my reliever ran out in 9 days, asthma's playing up",
        ),
        ("one inhaler a year is enough for my asthma", "my inhaler ran out, chemist is open today"),
    ),
    "asthma-uncontrolled.nights": (
        ("asthma is waking me every night this week", "wheezing most nights, I'm woken by it"),
        (
            "asthma is fine, my hip wakes me every night",
            "I cough once in a while at night, asthma checked in May",
        ),
    ),
}
