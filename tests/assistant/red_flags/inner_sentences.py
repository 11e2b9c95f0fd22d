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
}
