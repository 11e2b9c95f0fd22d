"""Heart and breath."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "palpitations-dizziness-running.beats": (
        (
            "I get palpitations when I run hard, gone in a minute.",
            "My heart skips beats on the hills.",
        ),
        (
            "My heart skipped when he proposed, can I wear the ring on runs?",
            "My heart rate is 170 when I run hard, I feel fine.",
        ),
    ),
    "palpitations-dizziness-running.dizzy": (
        (
            "I go light headed every time I sprint.",
            "Felt dizzy on my run twice this week and had to sit down.",
        ),
        (
            "Dizzy when I stand up too quick, fine on my run.",
            "No dizziness on my runs, just slow.",
        ),
    ),
    "palpitations-dizziness-running.family": (
        (
            "My brother died suddenly at 34 and I get palpitations now and then.",
            "My uncle dropped dead at 40. || I feel a flutter, my heart flutters on tempo days",
        ),
        (
            "My grandad died at 93 in his sleep. Is a 50k too much?",
            "My watch died at 34 km, how do I pace without it?",
        ),
    ),
    "palpitations-dizziness-running.heart-condition": (
        (
            "I've a heart condition, can I do a marathon?",
            "Living with cardiomyopathy, are hill sprints alright?",
        ),
        (
            "I run for a heart charity, which marathon is flattest?",
            "I've no heart condition, can I do a marathon in a year?",
        ),
    ),
    "breathlessness-exertion-new.breathless": (
        (
            "I'm out of breath way more than usual on easy runs.",
            "Still puffing on the stairs since covid, and it is worse on easy runs.",
        ),
        (
            "Out of breath at the end of intervals, settles in a minute.",
            "Week two of couch to 5k and out of breath on slow runs, better every time.",
        ),
    ),
    "breathlessness-exertion-new.chesty": (
        (
            "Wheezing on every run lately.",
            "I've been coughing after every run for three weeks.",
        ),
        (
            "I coughed once in the dusty gym.",
            "What breathing rhythm suits an easy run?",
        ),
    ),
}
